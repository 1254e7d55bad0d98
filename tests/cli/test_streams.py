"""Every exit code, and what goes to which stream."""

import os
import pty
import subprocess
import sys

import pytest

from .conftest import CLEAN, DIRTY

# only the alt text, as one line
ALTS = ["-q", "--output-format", "concise", "--select", "DV201"]
ALT = "4:1: DV201 [*] an image's alt text\n"
COUNTED = "       1  DV201  alt-text\n"

# arguments, standard input, exit code, what standard output is, what standard error holds
CASES = [
    # negatives: nothing to report
    (["clean"], CLEAN, 0, CLEAN, ""),
    (["clean"], "", 0, "", ""),
    (["check", "clean.txt"], "", 0, "", "0 findings in 0 of 1 document"),
    (["check", "-q", "clean.txt"], "", 0, "", ""),
    (["clean", "--diff", "clean.txt"], "", 0, "", ""),
    # one document goes to standard output
    (["clean"], DIRTY, 0, CLEAN, ""),
    (["clean", "-"], DIRTY, 0, CLEAN, ""),
    (["clean", "dirty.txt"], "", 0, CLEAN, ""),
    (["clean", "--select", "DV4"], DIRTY, 0, DIRTY.replace(" \n", "\n"), ""),
    (["clean", "--ignore", "dv2,DV401"], DIRTY, 0, DIRTY, ""),
    # findings
    (["check", *ALTS, "dirty.txt"], "", 1, f"dirty.txt:{ALT}", ""),
    (["check", *ALTS], DIRTY, 1, f"-:{ALT}", ""),
    (["check", *ALTS, "--stdin-filename", "a.txt"], DIRTY, 1, f"a.txt:{ALT}", ""),
    (["check", "--exit-zero", *ALTS], DIRTY, 0, f"-:{ALT}", ""),
    (["check", "--statistics", "--select", "DV201", "corpus"], "", 1, COUNTED, "1 finding in 1 of 2 documents"),
    # errors
    (["clean", "--no-such-option"], "", 2, "", "No such option: --no-such-option"),
    (["clean", "--selct", "DV1"], "", 2, "", "--select"),
    (["clen"], "", 2, "", "No such command 'clen'"),
    (["clean", "missing.txt"], "", 2, "", "dvclean: error: missing.txt: no such file or folder"),
    (["check", "missing.txt", "clean.txt"], "", 2, "", "missing.txt: no such file or folder"),
    (["clean", "corpus"], "", 2, "", "corpus is a folder: add -i to clean in place, -o FOLDER"),
    (["clean", "clean.txt", "dirty.txt"], "", 2, "", "several inputs"),
    (["clean", "-i"], CLEAN, 2, "", "-i replaces files"),
    (["clean", "-i", "-o", "x", "clean.txt"], "", 2, "", "exclude each other"),
    (["clean", "--diff", "-i", "clean.txt"], "", 2, "", "exclude each other"),
    (["clean", "--select", "DV2101"], "", 2, "", "no rule is called 'DV2101'; did you mean DV2"),
    (["check", "--output-format", "xml", "clean.txt"], "", 2, "", "xml"),
    (["check", "--config", "missing.toml", "clean.txt"], "", 2, "", "missing.toml: No such file or directory"),
    (["explain", "DV2101"], "", 2, "", "no rule is called 'DV2101'"),
    (["explain", "alt-txt"], "", 2, "", "did you mean alt-text?"),
    (["check", "--encoding", "utf-9", "clean.txt"], "", 2, "", "utf-9"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("args", "stdin", "code", "out", "err"), CASES, ids=lambda case: " ".join(case) if isinstance(case, list) else ""
)
def test_streams(dvclean, args, stdin, code, out, err):
    run = dvclean(*args, stdin=stdin)
    assert (run.code, run.out) == (code, out)
    assert err in run.err
    assert bool(err) == bool(run.err)
    assert "Traceback" not in run.err


def test_missing_file_does_not_stop_the_others(dvclean):
    run = dvclean("check", *ALTS, "missing.txt", "dirty.txt")
    assert run.code == 2
    assert run.out.startswith("dirty.txt:4:1: DV201")


def test_undecodable_file_is_refused_and_left_alone(dvclean):
    data = bytes(range(256))
    (dvclean.folder / "bad.txt").write_bytes(data)
    run = dvclean("clean", "-i", "bad.txt", "dirty.txt")
    assert run.code == 2
    assert "bad.txt" in run.err
    assert (dvclean.folder / "bad.txt").read_bytes() == data
    assert (dvclean.folder / "dirty.txt").read_text() == CLEAN


@pytest.mark.parametrize(
    ("option", "env", "coloured"),
    [
        ("auto", {}, False),
        ("auto", {"FORCE_COLOR": "1"}, True),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ("always", {"NO_COLOR": "1"}, True),
        ("never", {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour(dvclean, option, env, coloured):
    run = dvclean("check", "--color", option, "dirty.txt", env=env)
    assert ("\x1b[" in run.out) is coloured


@pytest.mark.parametrize("args", [["check", "evil.txt"], ["clean", "--diff", "evil.txt"]])
def test_nothing_in_a_document_acts_on_the_terminal(dvclean, args):
    evil = "Tựa bài [bold]đậm[/bold] \x1b[31m \x07 \u202e \x9b5m\r\n\nđuôi \n"
    (dvclean.folder / "evil.txt").write_bytes(evil.encode())
    run = dvclean(*args)
    assert run.code == 1
    assert not set("\x1b\x07\u202e\x9b\r") & set(run.out + run.err)
    assert "[bold]" in run.out


def test_output_is_utf8_whatever_the_locale(dvclean):
    run = dvclean("clean", stdin=DIRTY, env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
    assert (run.code, run.out) == (0, CLEAN)


def test_closed_pipe_ends_quietly(dvclean):
    big = dvclean.folder / "big.txt"
    big.write_text(DIRTY * 20_000, encoding="utf-8")
    command = f"{sys.executable} -m dvclean check --output-format concise {big} | head -1; exit ${{PIPESTATUS[0]}}"
    run = subprocess.run(["bash", "-c", command], capture_output=True, cwd=dvclean.folder, timeout=60, check=False)
    assert run.returncode == 0
    assert run.stdout.count(b"\n") == 1
    assert run.stderr == b""


@pytest.mark.parametrize(("args", "code"), [("clean clean.txt", 0), ("check dirty.txt", 1), ("clean missing.txt", 2)])
def test_the_exit_code_tells_where_nobody_reads_messages(dvclean, args, code):
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "dvclean", *args.split()]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=writing, cwd=dvclean.folder, timeout=60, check=False)
    os.close(writing)
    assert run.returncode == code


@pytest.mark.parametrize(("command", "text"), [("clean", DIRTY), ("check", CLEAN)])
@pytest.mark.parametrize(("words", "parsed"), [([], False), (["-"], False), (["-q"], True), (["--", "-"], True)])
def test_options_are_parsed_only_where_there_are_any(dvclean, command, text, words, parsed):
    told = dvclean(command, *words, stdin=text, env={"PYTHONPROFILEIMPORTTIME": "1"})
    imported = [line.rpartition("|")[2].strip() for line in told.err.splitlines() if line.startswith("import time:")]
    assert "dvclean.commands" in imported
    assert ("typer" in imported) is parsed
    assert (told.code, told.out) == dvclean(command, "--isolated", *words, stdin=text)[:2]


def test_terminal_on_standard_input_is_an_error(dvclean):
    master, slave = pty.openpty()
    run = subprocess.run(
        [sys.executable, "-m", "dvclean", "clean"], stdin=slave, capture_output=True, timeout=60, check=False
    )
    os.close(master)
    os.close(slave)
    assert run.returncode == 2
    assert b"no input" in run.stderr


@pytest.mark.parametrize(
    ("command", "code", "told"),
    [
        # who closes a stream wants nothing of it: the others say what they say always
        ("clean dirty.txt 2>&-", 0, ""),
        ("clean missing.txt 2>&-", 2, ""),
        ("check -q clean.txt <&-", 0, ""),
        ("clean -i dirty.txt >&-", 0, "2 changes in 1 of 1 document"),
        # a text that can't be written is an error
        ("clean dirty.txt >&-", 2, "dvclean: error: standard output: cannot write: Bad file descriptor"),
        ("clean dirty.txt > /dev/full", 2, "dvclean: error: standard output: cannot write: No space left on device"),
        ("check dirty.txt > /dev/full", 2, "dvclean: error: standard output: cannot write: No space left on device"),
        ("--version > /dev/full", 2, "dvclean: error: standard output: cannot write: No space left on device"),
        ("clean --help > /dev/full", 2, "dvclean: error: standard output: cannot write: No space left on device"),
    ],
)
def test_closed_and_full_streams(dvclean, command, code, told):
    ran = subprocess.run(
        f"{sys.executable} -m dvclean {command}", shell=True, cwd=dvclean.folder, capture_output=True, check=False
    )
    assert (ran.returncode, ran.stderr.decode().partition("\n")[0]) == (
        code,
        f"dvclean: {told}" if told[:1].isdigit() else told,
    )
    assert b"Traceback" not in ran.stderr
