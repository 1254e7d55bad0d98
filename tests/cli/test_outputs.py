"""What outputs become: devices, empty packed files, side files, runs that go on, inputs that change meanwhile."""

import gzip
import json
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from .conftest import CLEAN, DIRTY

ROW = '{"text":"Trời nhiều mây. "}\n'


def test_pipe_is_written_into(dvclean):
    pipe = dvclean.folder / "pipe"
    os.mkfifo(pipe)
    got = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text()))
    reader.start()
    assert dvclean("clean", "dirty.txt", "-o", "pipe").code == 0
    reader.join(10)
    assert (got, pipe.is_fifo()) == ([CLEAN], True)


def test_pipe_in_a_folder_is_passed_over(dvclean):
    os.mkfifo(dvclean.folder / "corpus" / "pipe.txt")
    assert "2 documents" in dvclean("check", "corpus").err


def test_standard_output_without_a_buffer_is_written_whole(dvclean):
    (dvclean.folder / "big.txt").write_text(DIRTY * 400)
    # more than a file may hold here
    script = 'import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192)); sys.argv[0] = ""; '
    script += 'runpy.run_module("dvclean", run_name="__main__")'
    for unbuffered in ("", "1"):
        with (dvclean.folder / "out").open("wb") as out:
            run = subprocess.run(
                [sys.executable, "-c", script, "clean", "-q", "big.txt"],
                stdout=out,
                stderr=subprocess.PIPE,
                cwd=dvclean.folder,
                env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
                check=False,
            )
        assert run.returncode == 2
        assert b"standard output: cannot write" in run.stderr


@pytest.mark.parametrize("name", ["e.jsonl.gz", "e.csv.xz", "e.txt.bz2"])
def test_nothing_is_packed_as_nothing(dvclean, name):
    import bz2
    import lzma

    module = {"gz": gzip, "xz": lzma, "z2": bz2}[name[-2:]]
    (dvclean.folder / name).write_bytes(module.compress(b""))
    assert dvclean("clean", name, "-o", f"new.{name}").code == 0
    assert module.decompress((dvclean.folder / f"new.{name}").read_bytes()) == b""
    assert (dvclean.folder / f"new.{name}").stat().st_size > 0


def test_in_place_stays_packed_whatever_it_is_called(dvclean):
    path = dvclean.folder / "data.dump"
    path.write_bytes(gzip.compress(ROW.encode()))
    for _ in range(2):
        assert dvclean("clean", "-i", "data.dump", "--format", "jsonl.gz").code == 0
    assert json.loads(gzip.decompress(path.read_bytes())) == {"text": "Trời nhiều mây.\n"}


def test_input_that_is_replaced_meanwhile_is_left(dvclean):
    path = dvclean.folder / "rows.jsonl"
    path.write_text(json.dumps({"text": DIRTY}) + "\n")
    script = (
        "from pathlib import Path; from dvclean.corpus import run; from dvclean.corpus.work import Work\n"
        "call = Work.__call__\n"
        "def slow(self, task):\n"
        "    Path('rows.jsonl').write_text('{\"text\": \"newer\"}\\n')\n"
        "    return call(self, task)\n"
        "Work.__call__ = slow\n"
        "print(*(o.error for o in run.clean([Path('rows.jsonl')], run.Plan(), None)))\n"
    )
    out = subprocess.run([sys.executable, "-c", script], cwd=dvclean.folder, capture_output=True, text=True, check=True)
    assert "was changed while it was cleaned" in out.stdout
    assert path.read_text() == '{"text": "newer"}\n'


def test_bad_rows_of_two_runs_stay_apart(dvclean):
    path = dvclean.folder / "rows.jsonl"
    path.write_text(ROW + "{bad1")
    dvclean("clean", "-i", "rows.jsonl", "--skip-bad")
    with path.open("a") as file:
        file.write("{bad2\n" + ROW)
    dvclean("clean", "-i", "rows.jsonl", "--skip-bad")
    assert (dvclean.folder / "rows.jsonl.bad").read_text() == "{bad1\n{bad2\n"


@pytest.mark.parametrize(
    ("args", "bad"),
    [
        (["-i", "in/x.jsonl"], "in/x.jsonl.bad"),
        (["in/x.jsonl", "-o", "y.jsonl"], "y.jsonl.bad"),
        (["in", "-o", "out"], "out/x.jsonl.bad"),
        (["in/x.jsonl"], "in/x.jsonl.bad"),
        (["--format", "jsonl"], "stdin.bad"),
    ],
)
def test_bad_rows_are_where_the_error_says(rows, args, bad):
    (rows.folder / "in" / "x.jsonl").write_text(ROW + "{bad\n")
    run = rows("clean", "--skip-bad", *args, stdin=ROW + "{bad\n")
    assert run.code == 2
    assert f"; row moved into {bad}\n" in run.err
    assert (rows.folder / bad).read_text() == "{bad\n"


@pytest.fixture
def rows(dvclean):
    """Return dvclean in a folder with one row in in/x.jsonl."""
    (dvclean.folder / "in").mkdir()
    (dvclean.folder / "in" / "x.jsonl").write_text(ROW)
    return dvclean


def test_bad_rows_are_told_again_by_who_goes_on(rows):
    (rows.folder / "in" / "x.jsonl").write_text(ROW + "{bad\n")
    for resume in ((), ("--resume",), ("--resume",)):
        assert rows("clean", "in", "-o", "out", *resume).code == 2


def test_going_on_redoes_what_is_not_as_it_was_left(rows):
    def clean(*args):
        assert rows("clean", *args).code == 0
        return (rows.folder / "out" / "x.jsonl").read_text()

    good = clean("in", "-o", "out")
    (rows.folder / "out" / "x.jsonl").write_text("\0" * len(good.encode()))
    assert clean("in", "-o", "out", "--resume") == good
    # another source of the same size and time
    (rows.folder / "other").mkdir()
    other = rows.folder / "other" / "x.jsonl"
    other.write_text(ROW.replace("mây", "mưa"))
    stat = (rows.folder / "in" / "x.jsonl").stat()
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert "mưa" in clean("other", "-o", "out", "--resume")


def test_going_on_with_an_audit_records_all(rows):
    assert rows("clean", "in", "-o", "out").code == 0
    assert rows("clean", "in", "-o", "out", "--resume", "--audit", "trail.jsonl").code == 0
    assert rows("restore", "out", "--audit", "trail.jsonl", "-o", "back").code == 0
    assert (rows.folder / "back" / "x.jsonl").read_text() == ROW


@pytest.mark.parametrize("left", ["nothing", "an empty file", "one file", "one file and half a line"])
def test_going_on_redoes_what_the_audit_no_longer_tells_of(rows, left):
    rows.folder.joinpath("in", "y.jsonl").write_text(ROW * 2)
    args = ("clean", "in", "-o", "out", "--audit", "trail")
    assert rows(*args).code == 0
    trail = rows.folder / "trail"
    records = trail.read_bytes().splitlines(keepends=True)
    # a document and its file, two documents and theirs
    assert len(records) == 5
    kept = {"nothing": 0, "an empty file": 0, "one file": 2, "one file and half a line": 4}[left]
    trail.write_bytes(b"".join(records[:kept]) + (b'{"run": "' if "half" in left else b""))
    if left == "nothing":
        trail.unlink()
    run = rows(*args, "--resume")
    again = 2 if kept else 3
    assert run.code == 0
    assert f" in {again} of {again} documents" in run.err
    assert rows("restore", "out", "--audit", "trail", "-o", "back").code == 0
    assert rows.folder.joinpath("back", "y.jsonl").read_text() == ROW * 2
    assert "0 changes in 0 documents" in rows(*args, "--resume").err


def test_cells_stay_lines(dvclean):
    for sign, name in ((",", "a.csv"), ("\t", "a.tsv")):
        text = f"id{sign}text\n1{sign}Hà Nội\n2{sign}Huế\n"
        (dvclean.folder / name).write_text(text)
        assert dvclean("check", name, "-q").code == 0
        assert dvclean("clean", name).out == text


@pytest.mark.parametrize(
    ("rows", "clean"),
    [
        (
            '"Sân vận động chật kín.\nTrời mưa. \nÔng Hai nói "vui lắm\n',
            '"Sân vận động chật kín.\nTrời mưa.\nÔng Hai nói "vui lắm\n',
        ),
        ('"Hai" người \n"một\nhai "\n', '"Hai" người\n"một\nhai"\n'),
        ('"chưa đóng \nTrời mưa. \n', '"chưa đóng\nTrời mưa.\n'),
        ('"a ""b"" "\n', '"a ""b"""\n'),
    ],
)
def test_quotes_of_tsv(dvclean, rows, clean):
    (dvclean.folder / "a.tsv").write_text("text\n" + rows)
    assert dvclean("clean", "a.tsv").out == "text\n" + clean


def test_quotes_of_tsv_wherever_it_is_read_in_parts():
    import io

    from dvclean.corpus import blocks, formats

    data = 'text\tn\n"một\nhai"\t1\n"ba" bốn\t2\n"năm\t3\n"sáu ""bảy"""\t4\n'.encode()
    tsv, options = formats.FORMATS["tsv"], blocks.Options()
    whole = [piece.raw for block in tsv.blocks(io.BytesIO(data), options) for piece in tsv.pieces(block, options)]
    assert len(whole) == 5
    for size in range(1, len(data)):
        original, blocks.BLOCK = blocks.BLOCK, size
        try:
            parts = [p.raw for block in tsv.blocks(io.BytesIO(data), options) for p in tsv.pieces(block, options)]
        finally:
            blocks.BLOCK = original
        assert parts == whole


@pytest.mark.parametrize("pattern", ["—{2}", "(?i)bài \\d+", "."])
def test_split_at_letters_beyond_ascii(dvclean, pattern):
    between = {"—{2}": "——", "(?i)bài \\d+": "BÀI 2", ".": "ế"}[pattern]
    (dvclean.folder / "many.txt").write_text(f"Trời mưa.\n{between}\nTrời nắng.\n")
    assert "2 documents" in dvclean("check", "many.txt", "--split", pattern).err


def test_terminal_that_is_closed_leaves_no_files(dvclean):
    path = dvclean.folder / "rows.jsonl"
    path.write_text((json.dumps({"text": DIRTY}) + "\n") * 60_000)
    process = subprocess.Popen([sys.executable, "-m", "dvclean", "clean", "-qi", "rows.jsonl"], cwd=dvclean.folder)
    for _ in range(400):
        if list(dvclean.folder.glob(".*.tmp")):
            break
        time.sleep(0.02)
    process.send_signal(signal.SIGHUP)
    assert process.wait(30) == 129
    assert not list(dvclean.folder.glob(".*.tmp"))


def test_another_link_to_a_file_that_was_cleaned_meanwhile(dvclean):
    (dvclean.folder / "corpus" / "link.txt").symlink_to("dirty.txt")
    for jobs in ("1", "2"):
        (dvclean.folder / "corpus" / "dirty.txt").write_text(DIRTY)
        assert dvclean("clean", "-i", "-j", jobs, "corpus").code == 0
        assert (dvclean.folder / "corpus" / "dirty.txt").read_text() == CLEAN


@pytest.mark.parametrize(
    ("args", "audit", "message"),
    [
        (("dirty.txt", "-o", "b.txt"), "b.txt", "audit file"),
        (("corpus", "-o", "out"), "out/dirty.txt", "audit file"),
        (("-i", "dirty.txt"), "{}/dirty.txt", "no input"),
        (("-i", "dirty.txt"), "hard.txt", "no input"),
        (("-i", "corpus"), "corpus/clean.txt", "corpus/clean.txt: holds something else than an audit"),
    ],
)
def test_audit_is_never_a_text(dvclean, args, audit, message):
    os.link(dvclean.folder / "dirty.txt", dvclean.folder / "hard.txt")
    run = dvclean("clean", *args, "--audit", audit.format(dvclean.folder))
    assert run.code == 2
    assert message in run.err
    assert (dvclean.folder / "dirty.txt").read_text() == DIRTY
    assert (dvclean.folder / "corpus" / "clean.txt").read_text() == CLEAN


@pytest.mark.parametrize("command", [("report", "-o"), ("check", "--write-baseline")])
@pytest.mark.parametrize(
    ("target", "inputs"),
    [
        ("dirty.txt", ["dirty.txt"]),
        ("dirty.txt", ["clean.txt", "./dirty.txt"]),
        ("dirty.txt", ["{}/dirty.txt"]),
        ("hard.txt", ["dirty.txt"]),
        ("link.txt", ["dirty.txt"]),
        ("corpus/dirty.txt", ["corpus"]),
        ("hard.html", ["corpus"]),
        ("corpus/../corpus/clean.txt", ["dirty.txt", "corpus"]),
    ],
)
def test_what_is_written_beside_the_texts_is_none_of_them(dvclean, command, target, inputs):
    os.link(dvclean.folder / "dirty.txt", dvclean.folder / "hard.txt")
    os.link(dvclean.folder / "corpus" / "dirty.txt", dvclean.folder / "hard.html")
    (dvclean.folder / "link.txt").symlink_to("dirty.txt")
    name, option = command
    run = dvclean(name, option, target, *(path.format(dvclean.folder) for path in inputs))
    assert (run.code, run.out) == (2, "")
    assert f"{option} takes a file of its own, and no input: name another one than {target}" in run.err
    for folder in (dvclean.folder, dvclean.folder / "corpus"):
        assert ((folder / "dirty.txt").read_text(), (folder / "clean.txt").read_text()) == (DIRTY, CLEAN)
    assert (dvclean.folder / target).read_text() in {DIRTY, CLEAN}


@pytest.mark.parametrize("exclude", [(), ("--exclude", "dirty.txt")])
def test_what_the_walk_passes_over_may_be_written(dvclean, exclude):
    target = "corpus/dirty.txt" if exclude else "corpus/page.html"
    for _ in range(2):
        assert dvclean("report", "corpus", "-o", target, *exclude).code == 0
    assert "<html" in (dvclean.folder / target).read_text()


def test_report_of_standard_input_is_not_written_over_it(dvclean):
    with (dvclean.folder / "dirty.txt").open("rb") as file:
        run = subprocess.run(
            [sys.executable, "-m", "dvclean", "report", "-o", "dirty.txt"],
            stdin=file,
            capture_output=True,
            cwd=dvclean.folder,
            check=False,
        )
    assert run.returncode == 2
    assert (dvclean.folder / "dirty.txt").read_text() == DIRTY


@pytest.mark.parametrize(
    ("inputs", "output"),
    [
        (["corpus/dirty.txt", "dirty.txt"], "."),
        (["corpus", "new"], "new"),
        (["clean.txt", "corpus"], "{}/corpus"),
    ],
)
def test_clean_text_is_not_written_over_another_input(dvclean, inputs, output):
    (dvclean.folder / "new").mkdir()
    (dvclean.folder / "new" / "dirty.txt").write_text("Khác. \n")
    (dvclean.folder / "corpus" / "clean.txt").write_text("Khác. \n")
    run = dvclean("clean", *inputs, "-o", output.format(dvclean.folder))
    assert run.code == 2
    assert "is another input" in run.err
    # each input is there still: as it was, or as its own clean text
    texts = {(dvclean.folder / name).read_text().rstrip(" \n") for name in ("new/dirty.txt", "corpus/clean.txt")}
    assert texts == {"Khác."}
    assert (dvclean.folder / "dirty.txt").read_text() in {DIRTY, CLEAN}


def test_clean_text_into_the_folder_of_the_inputs(dvclean):
    assert dvclean("clean", dvclean.folder / "corpus" / "dirty.txt", "corpus/clean.txt", "-o", "corpus").code == 0
    assert (dvclean.folder / "corpus" / "dirty.txt").read_text() == CLEAN


def test_restore_is_not_written_over_the_audit(dvclean):
    assert dvclean("clean", "-i", "dirty.txt", "--audit", "t").code == 0
    trail = (dvclean.folder / "t").read_text()
    run = dvclean("restore", "dirty.txt", "--audit", "t", "-o", "./t")
    assert run.code == 2
    assert "the audit file t would be overwritten" in run.err
    assert (dvclean.folder / "t").read_text() == trail


def test_bad_rows_of_standard_output_are_those_of_the_last_run(dvclean):
    (dvclean.folder / "rows.jsonl").write_text(ROW + "{bad\n")
    for _ in range(2):
        dvclean("clean", "--skip-bad", "rows.jsonl")
    assert (dvclean.folder / "rows.jsonl.bad").read_text() == "{bad\n"


def test_restore_of_what_only_format_says_is_packed(dvclean):
    path = dvclean.folder / "data.bin"
    path.write_bytes(gzip.compress(ROW.encode()))
    assert dvclean("clean", "-i", "data.bin", "--format", "jsonl.gz", "--audit", "t").code == 0
    assert dvclean("restore", "data.bin", "--audit", "t", "-o", "back.bin").code == 0
    assert gzip.decompress((dvclean.folder / "back.bin").read_bytes()) == ROW.encode()


def test_restore_writes_nothing_where_an_earlier_run_is_broken(dvclean):
    for select in ("DV401", "DV2"):
        assert dvclean("clean", "-i", "dirty.txt", "--select", select, "--audit", "t").code == 0
    _, *others = (dvclean.folder / "t").read_text().splitlines(keepends=True)
    (dvclean.folder / "t").write_text("".join(others))
    clean = (dvclean.folder / "dirty.txt").read_text()
    for output in ("back.txt", "dirty.txt"):
        assert dvclean("restore", "dirty.txt", "--audit", "t", "-o", output).code == 2
    assert not (dvclean.folder / "back.txt").exists()
    assert (dvclean.folder / "dirty.txt").read_text() == clean


def test_restore_of_a_folder_that_was_renamed_after_a_run_without_changes(dvclean):
    for _ in range(2):
        assert dvclean("clean", "-i", "corpus", "--audit", "t").code == 0
    (dvclean.folder / "corpus").rename(dvclean.folder / "texts")
    assert dvclean("restore", "texts", "--audit", "t", "-o", "back").code == 0
    assert (dvclean.folder / "back" / "dirty.txt").read_text() == DIRTY


def test_restore_of_two_files_into_one(dvclean):
    assert dvclean("clean", "-i", "dirty.txt", "corpus/dirty.txt", "--audit", "t").code == 0
    run = dvclean("restore", "dirty.txt", "corpus/dirty.txt", "--audit", "t", "-o", "back/")
    assert run.code == 2
    assert "another file goes to back/dirty.txt too; give each a folder of its own, or name the one above " in run.err


def test_standard_input_into_a_folder(dvclean):
    assert dvclean("clean", "-o", "out/", "--stdin-filename", "below/q.txt", stdin=DIRTY).code == 0
    assert (dvclean.folder / "out" / "q.txt").read_text() == CLEAN
