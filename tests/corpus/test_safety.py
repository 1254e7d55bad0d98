"""The target is either the old or the complete new file, whatever happens, and nothing else stays behind."""

import json
import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dvclean.corpus import run, writing
from dvclean.corpus.outcome import InputError

from .conftest import TEXTS, clean, contents, jsonl


def names(folder):
    return sorted(path.name for path in folder.rglob("*"))


@pytest.mark.parametrize("name", list(contents()))
def test_in_place(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(contents()[name])
    path.chmod(0o640)
    assert not [outcome.error for outcome in clean(path) if outcome.error]
    assert names(tmp_path) == [name]
    assert path.stat().st_mode & 0o777 == 0o640
    # a second time there is nothing to change
    data = path.read_bytes()
    os.utime(path, (1, 1))
    assert sum(outcome.dirty for outcome in clean(path)) == 0
    assert (path.read_bytes(), path.stat().st_mtime) == (data, 1)


class RefusedError(OSError):
    def __init__(self):
        super().__init__(28, "No space left on device")


@pytest.mark.parametrize("name", list(contents()))
@pytest.mark.parametrize("where", ["write", "fsync", "replace"])
def test_a_device_that_is_full(tmp_path, monkeypatch, name, where):
    path = tmp_path / name
    path.write_bytes(contents()[name])

    def refuse(*args):
        raise RefusedError

    if where == "write":

        def full(handle, mode):
            os.close(handle)
            return Path("/dev/full").open(mode)

        monkeypatch.setattr(writing.os, "fdopen", full)
    elif where == "fsync":
        monkeypatch.setattr(writing.os, "fsync", refuse)
    else:
        monkeypatch.setattr(writing.Path, "replace", refuse)
    outcomes = clean(path)
    assert "cannot write: No space left on device" in outcomes[-1].error
    assert path.read_bytes() == contents()[name]
    assert names(tmp_path) == [name]


def dvclean(*args, **options):
    return subprocess.run(
        [sys.executable, "-m", "dvclean", *map(str, args)], capture_output=True, timeout=60, check=False, **options
    )


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_quota(tmp_path, jobs):
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    path = tmp_path / "a.jsonl"
    path.write_bytes(jsonl())
    for target in (["-i"], ["-o", tmp_path / "b.jsonl"]):
        done = dvclean("clean", path, *target, "-j", jobs, preexec_fn=limit)
        assert done.returncode == 2
        assert b"cannot write: File too large" in done.stderr
        assert path.read_bytes() == jsonl()
        assert names(tmp_path) == ["a.jsonl"]


@pytest.mark.parametrize("names", [["a.jsonl"], ["a.jsonl", "b.txt"]])
def test_what_was_not_written_is_told(tmp_path, names):
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))

    # more than is held at once
    (tmp_path / "a.jsonl").write_bytes(jsonl() * 500)
    (tmp_path / "b.txt").write_text("Mây. \n")
    done = dvclean("clean", *(tmp_path / name for name in names), "-o", tmp_path / "out/", preexec_fn=limit)
    *_, last = done.stderr.decode().splitlines()
    assert done.returncode == 2
    changes = int(re.match(r"dvclean: ([\d,]+) changes in ", last)[1].replace(",", ""))
    left = ", none of which was written" if len(names) == 1 else f", {changes - 1:,} of which were not written"
    assert last.endswith(f" documents{left}")


def test_standard_output_that_is_full(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(jsonl())
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "dvclean", "clean", str(path)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr == b"dvclean: error: standard output: cannot write: No space left on device\n"


def test_audit_that_cannot_be_written(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXTS[0])
    done = dvclean("clean", "-i", path, "--audit", "/dev/full")
    assert done.returncode == 2
    assert b"/dev/full: cannot write: No space left" in done.stderr
    assert path.read_text() == TEXTS[0]


def test_a_file_that_vanishes(tmp_path):
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(TEXTS[0])
    outcomes = run.clean([tmp_path], run.Plan(), None)
    first = next(iter(outcomes))
    (tmp_path / "b.txt").unlink()
    rest = list(outcomes)
    assert first.dirty
    assert "b.txt: cannot read: No such file" in rest[0].error
    assert rest[1].dirty
    assert names(tmp_path) == ["a.txt", "c.txt"]


def test_a_file_that_vanishes_while_it_is_cleaned(tmp_path, monkeypatch):
    monkeypatch.setattr("dvclean.corpus.blocks.BLOCK", 100)
    (tmp_path / "a.jsonl").write_bytes(jsonl())
    (tmp_path / "b.txt").write_text(TEXTS[0])
    outcomes = run.clean([tmp_path], run.Plan(), None)
    iterator = iter(outcomes)
    next(iterator)
    (tmp_path / "a.jsonl").unlink()
    rest = list(iterator)
    assert any("a.jsonl: went away while it was cleaned" in (outcome.error or "") for outcome in rest)
    assert rest[-1].dirty
    assert names(tmp_path) == ["b.txt"]


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "a.txt").write_text(TEXTS[0])
    [outcome] = clean(tmp_path / "a.txt", tmp_path / "a.txt" / "b")
    assert "cannot write" in outcome.error
    assert names(tmp_path) == ["a.txt"]


def test_two_inputs_for_one_output(tmp_path):
    for name in ("x", "y"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(TEXTS[0] + name)
    paths = [tmp_path / "x", tmp_path / "y"]
    outcomes = list(run.clean(paths, run.Plan(), tmp_path / "out"))
    told = f"another input goes to {tmp_path}/out/a.txt too; give each a folder of its own, or name the one above both"
    assert told in outcomes[1].error
    assert (tmp_path / "out" / "a.txt").read_text().endswith("x\n")


def test_a_run_that_is_left_removes_what_it_began(tmp_path, monkeypatch):
    monkeypatch.setattr("dvclean.corpus.blocks.BLOCK", 100)
    path = tmp_path / "a.jsonl"
    path.write_bytes(jsonl())
    outcomes = run.clean([path], run.Plan(), None)
    iterator = iter(outcomes)
    next(iterator)
    next(iterator)
    assert len(names(tmp_path)) == 2
    outcomes.close()
    assert names(tmp_path) == ["a.jsonl"]
    assert path.read_bytes() == jsonl()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("jobs", [1, 2])
def test_a_signal(tmp_path, number, jobs):
    path = tmp_path / "a.jsonl"
    data = jsonl() * 3000
    path.write_bytes(data)
    args = [sys.executable, "-m", "dvclean", "clean", "-i", str(path), "-j", str(jobs)]
    with subprocess.Popen(args, stderr=subprocess.PIPE) as process:
        while len(names(tmp_path)) < 2 and process.poll() is None:
            time.sleep(0.005)
        process.send_signal(number)
        assert process.wait(20) == 128 + number
        assert b"Traceback" not in process.stderr.read()
    assert path.read_bytes() == data
    assert names(tmp_path) == ["a.jsonl"]


INTERRUPTED = """
import os, sys
import dvclean.cli
from pathlib import Path
from dvclean.corpus.writing import Replacement

def start(args):
    Replacement(Path(args[0]))
    try:
        os.kill(os.getpid(), int(args[1]))
    except KeyboardInterrupt:
        sys.exit(130)

dvclean.cli.start = start
from dvclean.__main__ import run
run()
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_before_anybody_holds_the_new_file(tmp_path, number):
    args = [sys.executable, "-c", INTERRUPTED, str(tmp_path / "a.txt"), str(int(number))]
    assert subprocess.run(args, check=False).returncode == 128 + number
    assert names(tmp_path) == []


def many(folder, count=60):
    folder.mkdir()
    for i in range(count):
        (folder / f"{i:03}.txt").write_text(TEXTS[i % 3] * (1 + i % 7))


def kill_soon(args, seconds):
    process = subprocess.Popen([sys.executable, "-m", "dvclean", *map(str, args)], stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    process.kill()
    process.wait()


def contents_of(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.txt"))}


@pytest.mark.parametrize("jobs", [1, 2])
def test_kills(tmp_path, jobs):
    """More of them are in bench/kills.py."""
    chance = random.Random(jobs)
    many(tmp_path / "in")
    old = contents_of(tmp_path / "in")
    clean(tmp_path / "in", tmp_path / "right")
    new = contents_of(tmp_path / "right")
    for _ in range(4):
        kill_soon(["clean", tmp_path / "in", "-o", tmp_path / "out", "--resume", "-j", jobs], chance.uniform(0.15, 0.5))
        found = contents_of(tmp_path / "out") if (tmp_path / "out").exists() else {}
        assert all(data == new[name] for name, data in found.items())
    assert dvclean("clean", tmp_path / "in", "-o", tmp_path / "out", "--resume").returncode == 0
    assert contents_of(tmp_path / "out") == new
    kill_soon(["clean", "-i", tmp_path / "in", "-j", jobs], chance.uniform(0.2, 0.4))
    assert all(data in {old[name], new[name]} for name, data in contents_of(tmp_path / "in").items())
    assert len(contents_of(tmp_path / "in")) == len(old)


def test_resume(tmp_path):
    many(tmp_path / "in", 9)
    out = tmp_path / "out"

    def resumed(**options):
        outcomes = list(run.clean([tmp_path / "in"], run.Plan(resume=True, **options), out))
        return sum(outcome.documents for outcome in outcomes)

    assert resumed() == 9
    assert resumed() == 0
    (out / "001.txt").write_text("torn")
    (out / "002.txt").unlink()
    (tmp_path / "in" / "003.txt").write_text("Khác hẳn\n")
    os.utime(tmp_path / "in" / "004.txt", (5, 5))
    with (out / ".dvclean-manifest.jsonl").open("ab") as manifest:
        manifest.write(b'["x')
    assert resumed() == 4
    assert resumed() == 0
    assert resumed(skip_bad=True) == 9
    # without resume all is done anew
    assert len(list(run.clean([tmp_path / "in"], run.Plan(), out))) == 9


def test_bad_rows(tmp_path):
    path = tmp_path / "a.jsonl"
    rows = jsonl(TEXTS[:2]) + b"{bad\n" + jsonl(TEXTS[:1])
    path.write_bytes(rows)
    outcomes = clean(path)
    [error] = [outcome.error for outcome in outcomes if outcome.error]
    assert error.startswith(f"{path}:3: no valid JSON")
    assert path.read_bytes().splitlines()[2] == b"{bad"
    clean(path, skip_bad=True)
    assert len(path.read_bytes().splitlines()) == 3
    assert (tmp_path / "a.jsonl.bad").read_bytes() == b"{bad\n"
    path.write_bytes(b"[]\n")
    clean(path, skip_bad=True)
    assert (tmp_path / "a.jsonl.bad").read_bytes() == b"{bad\n[]\n"
    for args, code in [(["-i", path], 0), (["-i", tmp_path / "a.jsonl.bad", "--format", "jsonl"], 2)]:
        assert dvclean("clean", *args).returncode == code


def test_empty_files(tmp_path):
    for name in ("a.txt", "a.jsonl", "a.csv", "a.wet"):
        (tmp_path / name).touch()
        clean(tmp_path / name, tmp_path / f"out-{name}")
        assert (tmp_path / f"out-{name}").read_bytes() == b""


def test_standard_streams(tmp_path):
    right = [
        json.loads(row)["text"] for row in dvclean("clean", "--format", "jsonl", input=jsonl()).stdout.splitlines()
    ]
    (tmp_path / "a.jsonl").write_bytes(jsonl())
    clean(tmp_path / "a.jsonl")
    assert right == [json.loads(row)["text"] for row in (tmp_path / "a.jsonl").read_bytes().splitlines()]
    done = dvclean("check", "--format", "jsonl", "--output-format", "concise", input=jsonl())
    assert done.stdout.startswith(b"-:1:")
    assert dvclean("clean", "--format", "jsnl", input=b"").stderr.startswith(
        b"dvclean: error: no format is called 'jsnl'; did you mean jsonl?"
    )


def test_an_error_names_the_path(tmp_path):
    with pytest.raises(InputError, match="cannot write"):
        writing.write(tmp_path / ("x" * 300), b"")
