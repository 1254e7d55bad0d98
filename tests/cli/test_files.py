"""Files and folders: what is written where, and what is left alone."""

import json
import os

import pytest

from .conftest import CLEAN, DIRTY


def test_in_place(dvclean):
    (dvclean.folder / "dirty.txt").chmod(0o640)
    os.utime(dvclean.folder / "clean.txt", (1, 1))
    run = dvclean("clean", "-i", "dirty.txt", "clean.txt")
    assert run.code == 0
    assert run.out == ""
    assert run.err == "dvclean: 2 changes in 1 of 2 documents\n"
    assert (dvclean.folder / "dirty.txt").read_text() == CLEAN
    assert (dvclean.folder / "dirty.txt").stat().st_mode & 0o777 == 0o640
    assert (dvclean.folder / "clean.txt").stat().st_mtime == 1


def test_in_place_follows_a_link_to_its_target(dvclean):
    link = dvclean.folder / "link.txt"
    link.symlink_to("dirty.txt")
    assert dvclean("clean", "-i", "link.txt").code == 0
    assert link.is_symlink()
    assert (dvclean.folder / "dirty.txt").read_text() == CLEAN


def test_in_place_leaves_no_other_files(dvclean):
    before = sorted(dvclean.folder.rglob("*"))
    assert dvclean("clean", "-i", "corpus", "-v").code == 0
    assert sorted(dvclean.folder.rglob("*")) == before


def test_folder_keeps_its_tree(dvclean):
    (dvclean.folder / "corpus" / "sâu").mkdir()
    (dvclean.folder / "corpus" / "sâu" / "bài một.txt").write_text(DIRTY)
    (dvclean.folder / "corpus" / ".hidden.txt").write_text(DIRTY)
    assert dvclean("clean", "corpus", "-o", "out").code == 0
    written = sorted(str(path.relative_to(dvclean.folder / "out")) for path in (dvclean.folder / "out").rglob("*.txt"))
    assert written == ["clean.txt", "dirty.txt", "sâu/bài một.txt"]
    assert (dvclean.folder / "out" / "sâu" / "bài một.txt").read_text() == CLEAN
    assert (dvclean.folder / "corpus" / "dirty.txt").read_text() == DIRTY


@pytest.mark.parametrize(("output", "written"), [("new.txt", "new.txt"), ("corpus", "corpus/dirty.txt")])
def test_one_file_into_a_file_or_folder(dvclean, output, written):
    assert dvclean("clean", "dirty.txt", "-o", output).code == 0
    assert (dvclean.folder / written).read_text() == CLEAN


def test_standard_input_into_a_file(dvclean):
    assert dvclean("clean", "-o", "new.txt", stdin=DIRTY).code == 0
    assert (dvclean.folder / "new.txt").read_text() == CLEAN


def test_output_that_cannot_be_written(dvclean):
    run = dvclean("clean", "dirty.txt", "-o", "clean.txt/below.txt")
    assert run.code == 2
    assert "cannot write" in run.err
    assert (dvclean.folder / "clean.txt").read_text() == CLEAN


def test_exclude(dvclean):
    run = dvclean("check", "corpus", "--exclude", "dirty*")
    assert (run.code, run.out) == (0, "")


def test_folder_without_text(dvclean):
    (dvclean.folder / "empty").mkdir()
    run = dvclean("check", "empty")
    assert run.code == 2
    assert "no text files" in run.err


def test_json(dvclean):
    run = dvclean("check", "--output-format", "json", "corpus")
    report = json.loads(run.out)
    assert run.code == 1
    assert report["version"] == 1
    [file] = report["files"]
    assert (file["path"], file["encoding"]) == ("corpus/dirty.txt", "utf-8")
    first = file["findings"][0]
    assert first.pop("message")
    assert first == {
        "code": "DV201",
        "name": "alt-text",
        "kind": "alt",
        "line": 4,
        "column": 1,
        "action": "delete",
        "replacement": None,
    }


def test_json_of_nothing(dvclean):
    assert json.loads(dvclean("check", "--output-format", "json", "clean.txt").out) == {"version": 1, "files": []}


def test_diff(dvclean):
    run = dvclean("clean", "--diff", "dirty.txt")
    assert run.code == 1
    assert "-Lang gom ven song giu lua nghe qua ba the he hinh anh 1\n" in run.out
    assert (dvclean.folder / "dirty.txt").read_text() == DIRTY


JSON = '[\n  {"title": "Làng gốm", "text": "Mây. "},\n  {"title": "Làng gốm", "text": "Mây. "}\n]\n'


@pytest.mark.parametrize(
    ("args", "command"),
    [
        (["clean", "-i", "p.json"], "jq -c '.[]' p.json > p.jsonl"),
        (["clean", "p.json", "-o", "new.json"], "jq -c '.[]' p.json > p.jsonl"),
        (["check", "P Q.JSON"], "jq -c '.[]' 'P Q.JSON' > 'P Q.jsonl'"),
        (["report", "p.json.gz"], "jq -c '.[]' p.json > p.jsonl"),
        (["explain", "p.json:3"], "jq -c '.[]' p.json > p.jsonl"),
        (["check", "--stdin-filename", "p.json"], "jq -c '.[]' p.json > p.jsonl"),
    ],
)
def test_json_as_a_whole_is_no_text(dvclean, args, command):
    for name in ("p.json", "P Q.JSON", "p.json.gz"):
        (dvclean.folder / name).write_text(JSON)
    run = dvclean(*args)
    assert (run.code, run.out) == (2, "")
    assert f": JSON as a whole is no text; make a row of each object ({command}), or " in run.err
    assert "--format jsonl" in run.err
    assert "--format text" in run.err
    assert (dvclean.folder / "p.json").read_text() == JSON
    assert not (dvclean.folder / "new.json").exists()


def test_json_that_is_said_to_be_something_else(dvclean):
    (dvclean.folder / "p.json").write_text('{"text": "Mây. "}\n')
    assert dvclean("clean", "p.json", "--format", "jsonl").out == '{"text": "Mây.\\n"}\n'
    assert dvclean("clean", "p.json", "--format", "text").code == 0


def test_json_in_a_folder_is_passed_over(dvclean):
    (dvclean.folder / "corpus" / "p.json").write_text(JSON)
    assert dvclean("clean", "-i", "corpus").err == "dvclean: 2 changes in 1 of 2 documents\n"
    assert dvclean("clean", "-i", "corpus/p.json", "corpus/clean.txt").code == 2
    assert (dvclean.folder / "corpus" / "p.json").read_text() == JSON
