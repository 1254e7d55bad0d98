"""check as a gate: formats, baselines, limits, lines to keep; and what explains and shows what it finds."""

import gzip
import io
import json

import pytest

from .conftest import CLEAN, DIRTY

ALT = DIRTY.splitlines()[3]


def test_github_is_the_format_of_a_github_job(dvclean):
    run = dvclean("check", "dirty.txt", env={"GITHUB_ACTIONS": "true"})
    assert run.code == 1
    assert run.out.startswith("::warning file=dirty.txt,line=4,col=1,title=DV201 alt-text::")
    assert dvclean("check", "dirty.txt", "--output-format", "concise", env={"GITHUB_ACTIONS": "true"}).out[0] == "d"


@pytest.mark.parametrize("name", ["json", "jsonl", "sarif", "gitlab"])
def test_machine_formats_hold_nothing_else(dvclean, name):
    run = dvclean("check", "corpus", "missing.txt", "--output-format", name)
    assert run.code == 2
    for text in run.out.splitlines() if name == "jsonl" else [run.out]:
        json.loads(text)


def test_baseline(dvclean):
    run = dvclean("check", "corpus", "--write-baseline", "known.json")
    assert run.code == 0
    assert dvclean("check", "corpus", "--baseline", "known.json").code == 0
    dirty = dvclean.folder / "corpus" / "dirty.txt"
    dirty.write_text("Một dòng mới. \n" + DIRTY.replace(ALT + "\n", ""), encoding="utf-8")
    run = dvclean("check", "corpus", "--baseline", "known.json", "--output-format", "concise")
    assert (run.code, run.out.splitlines()[0].split(":")[1]) == (1, "1")
    assert "stale in the baseline: DV201 in corpus/dirty.txt" in run.err
    assert "1 entry of the baseline no longer found" in run.err


@pytest.mark.parametrize(
    ("args", "told"),
    [
        ([], ["--statistics"]),
        (["--statistics", "--output-format", "json"], ["--statistics", "--output-format", "json"]),
        (["--output-format", "json"], ["--output-format", "json"]),
        (["--output-format", "concise"], ["--output-format", "concise"]),
    ],
)
def test_findings_are_told_as_asked_for_while_they_become_known(dvclean, args, told):
    run = dvclean("check", "corpus", "--write-baseline", "known.json", *args)
    assert (run.code, run.out) == (0, dvclean("check", "corpus", *told).out)
    assert dvclean("check", "corpus", "--baseline", "known.json").code == 0


def test_baseline_errors(dvclean):
    run = dvclean("check", "corpus", "--baseline", "missing.json")
    assert (run.code, run.out) == (2, "")
    assert "--write-baseline missing.json" in run.err
    assert dvclean("check", "corpus", "--baseline", "a", "--write-baseline", "b").code == 2


@pytest.mark.parametrize(
    ("args", "code", "message"),
    [
        (["--max-findings", "2"], 0, "2 findings, within the limit of 2"),
        (["--max-findings", "1"], 1, "2 findings, 1 over the limit of 1"),
        (["--max-findings", "1", "--exit-zero"], 0, "1 over"),
        (
            ["--max-findings", "0", "--max-findings", "DV201=1", "--max-findings", "DV4=1"],
            0,
            "DV201 1 findings, within",
        ),
        (["--max-rate", "40%"], 0, "findings in 40.00% of lines"),
        (["--max-rate", "39%", "--statistics"], 1, "1 points over"),
        (["--max-document-rate", "50%"], 1, "dirty 100.00% of documents, 50 points over"),
        (["--max-rate", "20"], 2, "--max-rate takes 2% or DV201=0.5%, not '20'"),
        (["--max-findings", "DV777=1"], 2, "no rule is called 'DV777'"),
    ],
)
def test_limits(dvclean, args, code, message):
    run = dvclean("check", "dirty.txt", *args)
    assert run.code == code
    assert message in run.err


def test_lines_to_keep(dvclean):
    (dvclean.folder / "keep.txt").write_text(f"Dòng khác\n{ALT}\n", encoding="utf-8")
    assert dvclean("clean", "--keep-file", "keep.txt", stdin=DIRTY).out == DIRTY.replace(". \n", ".\n")
    (dvclean.folder / "dvclean.toml").write_text(f'keep = ["{ALT}"]\n', encoding="utf-8")
    assert dvclean("clean", stdin=DIRTY).out == DIRTY.replace(". \n", ".\n")
    assert dvclean("clean", "--keep-file", "missing.txt", stdin=DIRTY).code == 2


def test_per_file_ignores(dvclean):
    (dvclean.folder / "dvclean.toml").write_text('[per-file-ignores]\n"corpus/*" = ["DV2", "DV3"]\n')
    out = dvclean("check", "corpus", "dirty.txt", "--output-format", "concise").out
    assert [line.split(":")[0] for line in out.splitlines() if "DV201" in line] == ["dirty.txt"]
    (dvclean.folder / "dvclean.toml").write_text('per-file-ignores = ["DV2"]\n')
    run = dvclean("check", "corpus")
    assert (run.code, run.out) == (2, "")
    assert "per-file-ignores takes a table" in run.err


def test_report(dvclean):
    run = dvclean("report", "corpus", "-o", "page.html")
    assert (run.code, run.out) == (0, "")
    assert "page.html: 2 findings in 2 documents" in run.err
    assert (dvclean.folder / "page.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert dvclean("report", "missing.txt", "-o", "none.html").code == 2
    assert not (dvclean.folder / "none.html").exists()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["dirty.txt:4"], "The line is removed.\n\nDV201 alt-text removes it: "),
        (["dirty.txt:5"], "The line stays, repaired.\n\nDV401 trailing-space changes it: "),
        (["dirty.txt:3"], "The line stays as it is.\n"),
        (["dirty.txt:4", "--ignore", "DV2,DV3"], "DV201 alt-text would remove it; not selected, --extend-select DV201"),
        (["dirty.txt:4", "--keep-file", "dirty.txt"], "would remove it; but the line is in the list of lines to keep"),
    ],
)
def test_explain_a_line(dvclean, args, said):
    run = dvclean("explain", *args)
    assert (run.code, run.err) == (0, "")
    assert said in run.out


def test_explain_a_line_of_a_row(dvclean):
    rows = [{"text": "Sạch.\n"}, {"body": "", "text": DIRTY}]
    (dvclean.folder / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert "a.jsonl:2:4: Lang gom" in dvclean("explain", "a.jsonl:2:4").out
    assert "The line is removed." in dvclean("explain", "a.jsonl:2:4").out
    for place, message in (("a.jsonl:3:1", "no row 3"), ("a.jsonl:1:9", "no line 9")):
        run = dvclean("explain", place)
        assert (run.code, run.out) == (2, "")
        assert message in run.err


def test_explain_a_line_of_a_packed_file(dvclean):
    (dvclean.folder / "a.txt.gz").write_bytes(gzip.compress(DIRTY.encode()))
    assert "The line is removed." in dvclean("explain", "a.txt.gz:4").out
    (dvclean.folder / "a.txt.gz").write_bytes(gzip.compress(DIRTY.encode())[:-9])
    run = dvclean("explain", "a.txt.gz:4")
    assert (run.code, run.out) == (2, "")
    assert "a.txt.gz: cannot read: " in run.err


def test_explain_takes_codes_with_commas(dvclean):
    assert dvclean("explain", "DV201,").out == dvclean("explain", "DV201").out
    assert dvclean("explain", "").code == 2


PORTAL = DIRTY.replace(ALT, "Báo tiếng Việt nhiều người xem nhất")


def table(columns):
    """Return a Parquet file; a column that is a string has it in each row."""
    arrow = pytest.importorskip("pyarrow")
    from pyarrow.parquet import write_table

    rows = max(len(values) for values in columns.values() if isinstance(values, list))
    out = io.BytesIO()
    write_table(arrow.table({name: [v] * rows if isinstance(v, str) else v for name, v in columns.items()}), out)
    return out.getvalue()


PARTS = f"Sạch.\n---\n{DIRTY}---\nSạch.\n"


@pytest.mark.parametrize(
    ("name", "data", "args"),
    [
        ("a.jsonl", json.dumps({"url": "https://vnexpress.net/a.html", "text": PORTAL}), []),
        ("a.jsonl", json.dumps({"site": "vnexpress.net", "text": PORTAL}), []),
        ("a.jsonl", json.dumps({"site": "vnexpress.net", "text": PORTAL}), ["--site", "tuoitre.vn"]),
        ("vnexpress.net/a.jsonl", json.dumps({"site": "bao.vn", "text": PORTAL}), []),
        ("vnexpress.net/a.jsonl", json.dumps({"text": PORTAL}), []),
        ("a.txt", PARTS, ["--split", "---"]),
        ("a.dat", PARTS, ["--split", "---", "--format", "text"]),
        ("a.dat", json.dumps({"body": DIRTY}), ["--format", "jsonl", "--text-field", "body"]),
        ("a.csv", f'text\n"{DIRTY}"\n', []),
        ("a.parquet", table({"text": [None, CLEAN] * 600 + [DIRTY], "site": "bao"}), []),
        ("a.dat", table({"body": [{"text": DIRTY}]}), ["--format", "parquet", "--text-field", "body.text"]),
        ("a.parquet.gz", gzip.compress(table({"text": [DIRTY]})), []),
        ("a\nb\n.txt", DIRTY, []),
        ("a.txt.gz", gzip.compress(DIRTY.encode()), []),
    ],
)
def test_explain_says_of_each_place_what_check_does(dvclean, name, data, args):
    path = dvclean.folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    found = json.loads(dvclean("check", *args, "--output-format", "json", name).out)["files"]
    for place, finding in [(file, finding) for file in found for finding in file["findings"]]:
        at = [place["path"], place["row"]] if "row" in place else [place["path"]]
        run = dvclean("explain", *args, ":".join(map(str, [*at, finding["line"], finding["column"]])))
        assert run.code == 0, run.err
        assert (
            f"{finding['code']} {finding['name']} {'removes' if finding['action'] == 'delete' else 'changes'} it"
            in run.out
        )
    removed = {finding["line"] for file in found for finding in file["findings"] if finding["action"] == "delete"}
    where = ":".join(map(str, [name, *([found[0]["row"]] if "row" in found[0] else ()), 4]))
    assert ("The line is removed." in dvclean("explain", *args, where).out) == (4 in removed)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (
            ["a.jsonl:1"],
            "a.jsonl holds a text in each row: write FILE:ROW:LINE, as a.jsonl:1:1 for the first line in row 1",
        ),
        (["a.csv:1:1"], "a.csv: row 1 holds no text"),
        (["parts.txt:2:4:1"], "parts.txt is one text: write FILE:LINE, or add the --split"),
        (["parts.txt:2", "--split", "---"], "write FILE:ROW:LINE, as parts.txt:2:1 "),
        (["parts.txt:4:1", "--split", "---"], "parts.txt: there is no row 4"),
        (["parts.txt:2", "--format", "txt"], "no format is called 'txt'; did you mean text? there are text, "),
        (["parts.txt:2:1", "--split", "("], "no regular expression"),
        (["a.parquet:1"], "write FILE:ROW:LINE, as a.parquet:1:1 "),
        (["a.parquet:1:1"], "a.parquet: row 1 holds no text"),
        (["a.parquet:3:1"], "a.parquet: there is no row 3"),
        (["a.parquet:2:9"], "a.parquet: there is no line 9"),
        (["a.parquet:2:1", "--text-field", "body"], "no column 'body'; there are text: name one with --text-field"),
        (["missing.jsonl:1:1"], "missing.jsonl: cannot read"),
    ],
)
def test_explain_says_how_a_place_is_written(dvclean, args, message):
    (dvclean.folder / "a.jsonl").write_text(json.dumps({"text": DIRTY}))
    (dvclean.folder / "a.csv").write_text("text\nMây.\n")
    (dvclean.folder / "parts.txt").write_text(PARTS)
    (dvclean.folder / "a.parquet").write_bytes(table({"text": [None, "Mây."]}))
    run = dvclean("explain", *args)
    assert (run.code, run.out) == (2, "")
    assert message in run.err


@pytest.mark.parametrize("place", ["dirty.txt:0", "dirty.txt:6", "missing.txt:1"])
def test_explain_no_line(dvclean, place):
    run = dvclean("explain", place)
    assert (run.code, run.out) == (2, "")
    assert place.split(":")[0] in run.err


def test_help_on_topics(dvclean):
    topics = [line.split()[0] for line in dvclean("help").out.splitlines()]
    for topic in topics:
        run = dvclean("help", topic)
        assert (run.code, run.err) == (0, "")
        assert len(run.out.splitlines()) > 2
    assert dvclean("help", "check").out.startswith("Usage: ")
    assert "did you mean formats?" in dvclean("help", "format").err


@pytest.mark.parametrize(
    ("args", "near"),
    [(["chek"], "check"), (["check", "--slect", "DV1"], "--select"), (["check", "--basline", "x"], "--baseline")],
)
def test_near_matches(dvclean, args, near):
    run = dvclean(*args)
    assert (run.code, run.out) == (2, "")
    assert near in run.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(dvclean, shell):
    words = {"_TYPER_COMPLETE_ARGS": "dvclean che", "COMP_WORDS": "dvclean che", "COMP_CWORD": "1"}
    action = {"_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    run = dvclean(env={"_DVCLEAN_COMPLETE": f"complete_{shell}"} | words | action)
    assert "check" in run.out
    assert "clean" not in run.out.replace("what clean would", "")


def test_clean_input_is_within_any_limit(dvclean):
    assert dvclean("check", "--max-findings", "0", stdin=CLEAN).code == 0


LOST = "Chợ nổi đón khách trở lại\n\nGhe xuồng chở đầy trái c\ufffdy từ tờ mờ sáng."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (f"{LOST}\n", "1 finding in 1 of 1 document, none of which can be repaired"),
        (
            f"{LOST} \n",
            "2 findings in 1 of 1 document; dvclean clean -i with the same options repairs 1 of them, --diff shows how",
        ),
        (
            LOST.encode().replace("\ufffd".encode(), b"\xff") + b"\n",
            "2 findings in 1 of 1 document, none of which can be repaired",
        ),
        (DIRTY, "2 findings in 1 of 1 document; dvclean clean -i with the same options repairs them, --diff shows how"),
        (CLEAN, "0 findings in 0 of 1 document"),
    ],
)
def test_only_what_can_be_repaired_is_said_to_be(dvclean, data, said):
    (dvclean.folder / "a.txt").write_bytes(data if isinstance(data, bytes) else data.encode())
    assert dvclean("check", "a.txt").err == f"dvclean: {said}\n"
