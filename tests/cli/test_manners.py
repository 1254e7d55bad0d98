"""What options that make no sense, names that do not exist and habits of other tools come to."""

import json
import subprocess
import sys

import pytest

from .conftest import CLEAN, DIRTY


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["clean", "--diff", "--audit", "t", "dirty.txt"], "--diff writes nothing"),
        (["clean", "--diff", "--skip-bad", "dirty.txt"], "--diff writes nothing"),
        (["clean", "-i", "-o", "-", "dirty.txt"], "exclude each other"),
        (["clean", "-i", "-o", "new/", "dirty.txt"], "exclude each other"),
        (["clean", "-i", "dirty.txt", "--audit", "-"], "--audit takes a file"),
        (["clean", "-i", "dirty.txt", "--audit", "dirty.txt"], "--audit takes a file"),
        (["clean", "dirty.txt", "-o", "new.txt", "--resume"], "add -o FOLDER/"),
        (["check", "--isolated", "--config", "x.toml", "dirty.txt"], "exclude each other"),
        (["check", "--by", "site", "dirty.txt"], "--statistics"),
        (["check", "--statistics", "--output-format", "sarif", "dirty.txt"], "a table, or JSON"),
        (["check", "--select", "", "dirty.txt"], "names none"),
        (["check", "--select", "trailing-space", "dirty.txt"], "'trailing-space'; did you mean DV401?"),
        (["check", "--encoding", "base64", "dirty.txt"], "no encoding is called 'base64'"),
        (["check", "dirty.txt", "--write-baseline", "-"], "--write-baseline takes a file"),
        (["clean", "corpus", "-o", "dirty.txt"], "dirty.txt is no folder, into which several texts go"),
        (["clean", "dirty.txt", "clean.txt", "-o", "/dev/null"], "/dev/null is no folder, into which several texts go"),
        (["clean", "-", "dirty.txt", "-o", "new.d"], "add --stdin-filename NAME"),
        (["clean", "-o", "corpus"], "add --stdin-filename NAME"),
        (["clean", "corpus"], "corpus is a folder"),
        (["clean", "-i", "dirty.txt", "--text-field", ""], "--text-field names no field"),
        (["check", "dirty.txt", "--stdin-filename", "a.jsonl"], "--stdin-filename names standard input: add - to the"),
        (["clean", "-i", "corpus", "--stdin-filename", "a.txt"], "leave it out"),
        (["clean", "-i", ""], "an empty name"),
        (["check", "", "dirty.txt"], "an empty name"),
        (["restore", "", "--audit", "t", "-o", "new"], "an empty name"),
        (["restore", "dirty.txt", "--audit", "t", "-o", ""], "an empty name"),
        (["clean", "-o", "", "dirty.txt"], "an empty name"),
        (["report", "-o", "", "dirty.txt"], "an empty name"),
        (["restore", "corpus", "--audit", "t", "-o", "-"], "a file or a folder"),
        (["explain", "dirty.txt"], "dirty.txt is a file: name a line of it, dirty.txt:1"),
    ],
)
def test_errors(dvclean, args, message):
    run = dvclean(*args)
    assert (run.code, run.out) == (2, "")
    assert message in run.err
    assert "did you mean base64" not in run.err
    assert not (dvclean.folder / "new").exists()
    assert not (dvclean.folder / "new.d").exists()
    assert (dvclean.folder / "dirty.txt").read_text() == DIRTY


@pytest.mark.parametrize(
    "text",
    [
        'select = ["DVX"]',
        'tones = "older"',
        'encoding = "klingon"',
        '[per-file-ignores]\n"*.txt" = "DV4"',
        '[[phrases]]\npatterns = ["Mã ("]',
        '[[phrases]]\ngroup = "menu"\npatterns = ["Mã ("]',
        '[[phrases]]\nlines = ["{Đặt|Mua vé"]',
        "[[phrases]]",
        'format = "foo"',
        'format = "jsonl.zip"',
        'split = "["',
        'text-field = ""',
    ],
)
@pytest.mark.parametrize("command", [("check",), ("clean", "-i"), ("check", "-j", "2"), ("explain",)])
def test_errors_of_a_configuration_name_it(dvclean, command, text):
    (dvclean.folder / "dvclean.toml").write_text(text)
    run = dvclean(*command, "dirty.txt:1" if command == ("explain",) else "dirty.txt")
    assert run.code == 2
    assert "dvclean.toml: " in run.err
    assert "--" not in run.err
    assert "Traceback" not in run.err


@pytest.mark.parametrize("regex", ["(", "a{99999999999999}", "(" * 5000 + ")" * 5000, "(?<=a+)b"])
@pytest.mark.parametrize(
    "args", [("check", "corpus", "dirty.txt"), ("clean", "-"), ("report", "."), ("explain", "dirty.txt:1:1")]
)
def test_no_regular_expression(dvclean, args, regex):
    (dvclean.folder / "dvclean.toml").write_text(f"split = '{regex}'\n")
    for run, name in (
        (dvclean(*args, "--split", regex, "--isolated"), "--split"),
        (dvclean(*args), f"{dvclean.folder}/dvclean.toml: split"),
    ):
        assert (run.code, run.out) == (2, "")
        assert run.err.startswith(f"dvclean: error: {name} '{regex[:40]}")
        assert " is no regular expression: " in run.err
        assert run.err.count("\n") == 1


def test_codes_of_a_configuration_in_small_letters(dvclean):
    (dvclean.folder / "dvclean.toml").write_text('select = ["dv4"]\n')
    assert dvclean("check", "dirty.txt", "--statistics").out.split()[1] == "DV401"


def test_pattern_of_markup(dvclean):
    (dvclean.folder / "dvclean.toml").write_text('[[phrases]]\npatterns = ["<b>x", "Người thợ .*"]\n')
    assert "DV901" in dvclean("check", "dirty.txt", "--statistics").out


def test_standard_output_by_its_sign(dvclean):
    assert dvclean("clean", "dirty.txt", "-o", "-").out == CLEAN
    assert "<html" in dvclean("report", "dirty.txt", "-o", "-").out
    assert not (dvclean.folder / "-").exists()


def test_stroke_makes_a_folder(dvclean):
    assert dvclean("clean", "dirty.txt", "-o", "new/below/").code == 0
    assert (dvclean.folder / "new" / "below" / "dirty.txt").read_text() == CLEAN
    assert "cannot write" in dvclean("clean", "dirty.txt", "-o", "clean.txt/").err


def test_statistics_as_json(dvclean):
    args = ("check", "corpus", "--statistics", "--output-format", "json")
    counts = [
        {"code": "DV201", "name": "alt-text", "count": 1},
        {"code": "DV401", "name": "trailing-space", "count": 1},
    ]
    assert json.loads(dvclean(*args).out) == counts
    assert json.loads(dvclean(*args, "--by", "site").out) == [{"site": "-"} | count for count in counts]


@pytest.mark.parametrize(
    ("place", "line"),
    [("dirty.txt:4", 4), ("dirty.txt:4:1", 4), ("dirty.txt:5:51", 5), ("rows.jsonl:1:4", 4), ("rows.jsonl:1:5:51", 5)],
)
def test_explain_reads_the_places_of_reports(dvclean, place, line):
    (dvclean.folder / "rows.jsonl").write_text(json.dumps({"text": DIRTY}) + "\n")
    run = dvclean("explain", place)
    assert run.code == 0
    assert DIRTY.splitlines()[line - 1] in run.out.splitlines()[0]


def test_explain_several_codes_with_commas(dvclean):
    assert dvclean("explain", "DV201,DV401").out == dvclean("explain", "DV201", "DV401").out
    assert dvclean("help", "DV201").out == dvclean("explain", "DV201").out


@pytest.mark.parametrize(
    ("data", "change"),
    [
        ("Mây.".encode(), "\\ no newline at the end"),
        ("Mây.\r\n".encode(), "\\ "),
        (b"\xef\xbb\xbf" + "Mây.\n".encode(), "\\ "),
        ("Mây.\n".encode("utf-16"), "\\ "),
    ],
)
def test_diff_of_what_no_line_shows(dvclean, data, change):
    (dvclean.folder / "a.txt").write_bytes(data)
    run = dvclean("clean", "--diff", "a.txt")
    assert run.code == 1
    assert run.out.startswith("--- a.txt\n+++ a.txt (clean)\n")
    assert change in run.out


def test_what_is_only_reported_is_no_change(dvclean):
    (dvclean.folder / "a.txt").write_text("Vi\ufffdt Nam hôm nay trời nắng.\n")
    assert dvclean("clean", "--diff", "a.txt")[:2] == (0, "")
    run = dvclean("clean", "-i", "-v", "a.txt")
    assert "a.txt: " not in run.err
    assert "0 changes" in run.err
    run = dvclean("check", "a.txt")
    assert run.code == 1
    assert "repairs" not in run.err


@pytest.mark.parametrize(
    "site", ["vnexpress.net", "https://vnexpress.net/", "https://vnexpress.net/thoi-su/a.html", "vnexpress.net/a"]
)
def test_site_by_an_address(dvclean, site):
    lines = DIRTY.splitlines()
    lines[3] = "Báo tiếng Việt nhiều người xem nhất"
    (dvclean.folder / "a.txt").write_text("\n".join(lines))
    assert "DV901" in dvclean("check", "a.txt", "--site", site, "--statistics").out


@pytest.mark.parametrize("site", ["vnexpres.net", "nosuch.vn"])
def test_site_without_phrases_is_told(dvclean, site):
    run = dvclean("check", "clean.txt", "--site", site)
    assert run.code == 0
    assert f"no phrases of {site} are known" in run.err
    assert ("did you mean vnexpress.net" in run.err) == (site == "vnexpres.net")
    assert dvclean("check", "clean.txt", "--site", site, "-q").err == ""
    (dvclean.folder / "dvclean.toml").write_text(f'site = "{site}"\n')
    told = f"dvclean: {dvclean.folder}/dvclean.toml: no phrases of {site} are known"
    assert told in dvclean("check", "clean.txt").err


def test_phrases_as_help_shows_them(dvclean):
    page = dvclean("help", "phrases").out
    shown = [
        line.split("   ")[0] for line in page.splitlines() if line.startswith("  ") and not line.startswith("    ")
    ]
    assert len(shown) == 6
    (dvclean.folder / "dvclean.toml").write_text("\n".join(shown).replace('"tail"', '"anywhere"'))
    (dvclean.folder / "a.txt").write_text(f"{CLEAN}Mua ve 12\nMua báo tại quầy\nmã tin: ab12\nMã tin ở đây: 3\n")
    run = dvclean("check", "a.txt", "-q", "--select", "DV9", "--output-format", "concise")
    assert [line.split(":")[1] for line in run.out.splitlines()] == ["5", "6", "7"]


def test_explain_of_a_cell_tells_what_check_does(dvclean):
    (dvclean.folder / "a.csv").write_text("text\nTrời mưa\n")
    assert dvclean("check", "a.csv", "-q").code == 0
    assert "DV404 final-newline changes" not in dvclean("explain", "a.csv:2:1").out


def test_large_numbers_are_grouped(dvclean):
    (dvclean.folder / "a.jsonl").write_text('{"text": "Mây. "}\n' * 1200)
    assert "2,400 findings in 1,200 of 1,200 documents" in dvclean("check", "a.jsonl", "--statistics").err
    assert "2,400 changes in 1,200 of 1,200 documents" in dvclean("clean", "-i", "a.jsonl").err


@pytest.mark.parametrize("option", ["txt", "csvv", "text.gzz"])
def test_near_formats(dvclean, option):
    run = dvclean("check", "dirty.txt", "--format", option)
    assert run.code == 2
    assert "? there are " in run.err


@pytest.mark.parametrize("again", ["./dirty.txt", "{}/dirty.txt", "corpus/../dirty.txt"])
def test_input_that_is_named_in_two_ways_is_taken_once(dvclean, again):
    run = dvclean("check", "dirty.txt", again.format(dvclean.folder), "--output-format", "concise")
    assert "2 findings in 1 of 1 document;" in run.err
    assert {line.split(":")[0] for line in run.out.splitlines()} == {"dirty.txt"}


@pytest.mark.parametrize(
    "args",
    [
        ["clean"],
        ["clean", "-q", "--isolated"],
        ["check", "."],
        ["check", "dirty.txt", "clean.txt"],
        ["check", "--isolated", "-j2", "-"],
        ["explain", "dirty.txt:1"],
        ["report", ".", "-o", "a.html"],
        ["clean", "{}/dirty.txt", "-o", "out"],
        ["restore", "a", "--audit", "{}/audit.jsonl", "-o", "b"],
    ],
)
def test_folder_that_was_removed_meanwhile(dvclean, args):
    (dvclean.folder / "gone").mkdir()
    dvclean("clean", "dirty.txt", "-o", "new.txt", "--audit", "audit.jsonl")
    script = "import os, runpy, sys; import dvclean; os.chdir('gone'); os.rmdir('../gone'); "
    script += "runpy.run_module('dvclean', run_name='__main__')"
    run = subprocess.run(
        [sys.executable, "-c", script, *(word.format(dvclean.folder) for word in args)],
        input=DIRTY.encode(),
        capture_output=True,
        cwd=dvclean.folder,
        check=False,
    )
    assert run.returncode == 2
    assert run.stderr.decode().startswith("dvclean: error: the current folder was removed; ")
    assert b"Traceback" not in run.stderr
