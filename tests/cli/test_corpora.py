"""The options for corpora: formats, fields, processes, audit and restore, statistics by site."""

import json

import pytest

from .conftest import CLEAN, DIRTY

ROWS = "".join(json.dumps({"id": i, "body": {"text": DIRTY}, "site": "bao"}) + "\n" for i in range(3))


@pytest.fixture
def corpus(dvclean):
    (dvclean.folder / "a.jsonl").write_text(ROWS)
    return dvclean


def texts(path):
    return [json.loads(row)["body"]["text"] for row in path.read_text().splitlines()]


@pytest.mark.parametrize("jobs", [1, 2, 0])
def test_clean(corpus, jobs):
    run = corpus("clean", "a.jsonl", "--text-field", "body.text", "-o", "b.jsonl", "-j", jobs)
    assert (run.code, run.out, run.err) == (0, "", "dvclean: 6 changes in 3 of 3 documents\n")
    assert texts(corpus.folder / "b.jsonl") == [CLEAN] * 3


def test_check_tells_row_and_line(corpus):
    run = corpus("check", "a.jsonl", "--text-field", "body.text", "--output-format", "concise", "--select", "DV201")
    assert run.code == 1
    assert run.out.splitlines()[2] == "a.jsonl:3:4:1: DV201 [*] an image's alt text"


def test_diff(corpus):
    run = corpus("clean", "a.jsonl", "--text-field", "body.text", "--diff")
    assert run.code == 1
    assert "--- a.jsonl:2\n" in run.out
    assert (corpus.folder / "a.jsonl").read_text() == ROWS


@pytest.mark.parametrize(
    ("field", "told"),
    [
        ("text", "no field 'text'; there are id, body, site: name one with --text-field"),
        ("bdy.text", "no field 'bdy'; there are id, body, site: name one with --text-field"),
        ("body.txt", "no field 'body.txt'; there are body.text: name one with --text-field"),
    ],
)
def test_field_that_is_missing(corpus, field, told):
    run = corpus("clean", "a.jsonl", "-i", *(["--text-field", field] if field != "text" else []))
    first, rest, _ = run.err.splitlines()
    assert run.code == 2
    assert first == f"dvclean: error: a.jsonl:1: {told}; row kept as it is"
    assert rest == f"dvclean: error: a.jsonl: 2 more rows for the same reason: {told.partition(';')[0]}"
    assert (corpus.folder / "a.jsonl").read_text() == ROWS


def test_statistics_by_site(corpus):
    run = corpus("check", "a.jsonl", "--text-field", "body.text", "--statistics", "--by", "site", "--select", "DV201")
    assert run.out == "bao         3  DV201  alt-text\n"


def test_verbose_summary(corpus):
    run = corpus("clean", "corpus", "-o", "out", "-v")
    assert run.code == 0
    first, *_, pace, last = run.err.splitlines()
    assert first == "dvclean: corpus/dirty.txt: 2 changes"
    assert "1  DV201  alt-text" in run.err
    assert pace.startswith("dvclean: 0.0 MB in, 0.0 MB out, ")
    assert last == "dvclean: 2 changes in 1 of 2 documents"


def test_configuration(corpus):
    (corpus.folder / "dvclean.toml").write_text('text-field = "body.text"\n')
    assert corpus("clean", "-i", "a.jsonl").code == 0
    assert texts(corpus.folder / "a.jsonl") == [CLEAN] * 3


def test_split(corpus):
    run = corpus("clean", "--split", "-{3,}", stdin=f"{DIRTY}---\n{DIRTY}")
    assert (run.code, run.out) == (0, f"{CLEAN}---\n{CLEAN}")
    run = corpus("clean", "--split", "(", stdin=DIRTY)
    assert run.code == 2
    assert "is no regular expression" in run.err


def test_restore(corpus):
    assert corpus("clean", "-i", "corpus", "--audit", "audit.jsonl").code == 0
    run = corpus("restore", "corpus", "--audit", "audit.jsonl", "-o", "back")
    assert (run.code, run.err) == (0, "dvclean: 2 files restored\n")
    assert (corpus.folder / "back" / "dirty.txt").read_text() == DIRTY
    (corpus.folder / "corpus" / "dirty.txt").write_text("khác\n")
    run = corpus("restore", "corpus/dirty.txt", "--audit", "audit.jsonl", "-o", "new.txt")
    assert run.code == 2
    assert "changed since" in run.err
    assert corpus("restore", "corpus", "--audit", "none.jsonl", "-o", "new").code == 2


def test_resume(corpus):
    assert corpus("clean", "corpus", "-o", "out").code == 0
    run = corpus("clean", "corpus", "-o", "out", "--resume")
    assert run.err == "dvclean: 0 changes in 0 documents; 2 outputs were complete\n"
    (corpus.folder / "out" / "dirty.txt").unlink()
    run = corpus("clean", "corpus", "-o", "out", "--resume")
    assert run.err == "dvclean: 2 changes in 1 of 1 document; 1 output was complete\n"


@pytest.mark.parametrize(
    "line", ["1", "[1]", '[["out/dirty.txt"], 1]', '["out/dirty.txt", 1]', "{}", "null", "[", '"ab"']
)
def test_resume_with_a_manifest_that_is_damaged(corpus, line):
    (corpus.folder / "out").mkdir()
    (corpus.folder / "out" / ".dvclean-manifest.jsonl").write_text(line + "\n")
    run = corpus("clean", "corpus", "-o", "out", "--resume")
    assert (run.code, run.err) == (0, "dvclean: 2 changes in 1 of 2 documents\n")


def test_options_that_make_no_sense(corpus):
    assert "--resume" in corpus("clean", "-i", "corpus", "--resume").err


@pytest.mark.parametrize("command", ["clean", "check"])
def test_a_compression_that_there_is_not(corpus, command):
    run = corpus(command, "--format", "jsonl.foo", stdin=ROWS)
    assert run.code == 2
    assert run.err == "dvclean: error: no compression is called 'foo'; there are bz2, gz, xz, zst\n"
    run = corpus(command, "a.jsonl", "--format", "jsonl.gzip")
    assert "no compression is called 'gzip'; did you mean gz?" in run.err


def test_packed_parquet_is_not_written(corpus):
    (corpus.folder / "a.parquet.gz").write_bytes(b"as it was")
    run = corpus("clean", "-i", "a.parquet.gz", "corpus")
    assert run.code == 2
    assert "a.parquet.gz: Parquet is packed inside, and not written as .gz" in run.err
    assert (corpus.folder / "a.parquet.gz").read_bytes() == b"as it was"
    assert (corpus.folder / "corpus" / "dirty.txt").read_text() == CLEAN


@pytest.mark.parametrize(
    ("name", "rows", "told", "rest"),
    [
        ("a.jsonl", [f'{{"id": {i}, "body": "Mây."}}' for i in range(3000)], 1, ["2,999 more rows", "no field 'text'"]),
        ("a.jsonl", [f'{{"body{i}": "Mây."}}' for i in range(2)], 1, ["1 more row for", "no field 'text'"]),
        ("a.jsonl", ['{"text": "Mây."}', "{}"], 1, []),
        ("a.jsonl", ['{"text": "Mây."}'] + ["[]"] * 5, 5, []),
        ("a.jsonl", ["{" * i for i in range(1, 10)], 5, ["4 more rows", "no valid JSON"]),
        ("a.csv", ["id,text", *["1"] * 7], 5, ["2 more rows", "only … of at least … fields"]),
    ],
)
@pytest.mark.parametrize("option", ["-q", "-j2"])
def test_rows_that_are_bad_for_the_same_reason_are_counted(dvclean, name, rows, told, rest, option):
    for place in (name, f"corpus/{name}"):
        (dvclean.folder / place).write_text("\n".join(rows))
    run = dvclean("check", option, name, f"corpus/{name}")
    errors = [line for line in run.err.splitlines() if "error:" in line]
    assert run.code == 2
    assert len(errors) == 2 * (told + bool(rest))
    assert all(f"error: corpus/{name}:" in line for line in errors[len(errors) // 2 :])
    for words in rest:
        assert words in errors[told]
        assert words in errors[-1]


def test_reasons_are_counted_each_for_itself(dvclean):
    (dvclean.folder / "a.jsonl").write_text("{}\n[]\n" * 7)
    errors = [line for line in dvclean("clean", "-q", "a.jsonl").err.splitlines() if "more rows" in line]
    assert [line.split(": ", 3)[3] for line in errors] == [
        "6 more rows for the same reason: no field 'text'",
        "2 more rows for the same reason: no JSON object",
    ]


def test_control_character_in_a_row(dvclean):
    (dvclean.folder / "a.jsonl").write_text('{"text": "Mây\x01"}\n')
    assert "no valid JSON: Invalid control character at column 14;" in dvclean("check", "a.jsonl").err


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "null",
        "[1]",
        '{"clean": 1}',
        '{"run": "a", "clean": "b"}',
        '{"run": ["a"], "clean": ["b"], "original": "c", "output": "d", "format": "text"}',
        '{"run": "a", "at": "b", "undo": 1}',
        '{"version": 1, "findings": [\n]}',
        "Mây.",
        "\xff",
    ],
)
def test_restore_by_what_is_no_audit(dvclean, text):
    (dvclean.folder / "t").write_text(text, encoding="latin-1")
    run = dvclean("restore", "dirty.txt", "--audit", "t", "-o", "new.txt")
    assert (run.code, run.err) == (2, "dvclean: error: t: no audit; name the file that clean --audit has written\n")
    assert not (dvclean.folder / "new.txt").exists()


@pytest.mark.parametrize("undo", [[1], [["a", 2]], [{"base32": ""}], [{"base64": "a"}], [[[], []]], [None]])
def test_restore_by_a_record_that_is_damaged(dvclean, undo):
    assert dvclean("clean", "-i", "dirty.txt", "--audit", "t").code == 0
    first, rest = (dvclean.folder / "t").read_text().split("\n", 1)
    (dvclean.folder / "t").write_text(json.dumps(json.loads(first) | {"undo": undo}) + "\n" + rest)
    run = dvclean("restore", "dirty.txt", "--audit", "t", "-o", "new.txt")
    assert run.code == 2
    assert "dvclean: error: dirty.txt: " in run.err
    assert "Traceback" not in run.err


def test_restore_by_an_audit_of_nothing(dvclean):
    (dvclean.folder / "t").write_text("")
    assert "t has no record of it" in dvclean("restore", "dirty.txt", "--audit", "t", "-o", "new.txt").err


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("back/other.txt", "t has no record of it; leave it out (--exclude other.txt), or "),
        ("corpus/dirty.txt", "not as dvclean wrote it according to t: it was changed since"),
        ("back/dirty.txt", "not as dvclean wrote it according to t: changed since, or another file"),
    ],
)
def test_restore_of_what_the_audit_does_not_tell_of(dvclean, name, message):
    assert dvclean("clean", "-i", "corpus", "--audit", "t").code == 0
    (dvclean.folder / "back").mkdir()
    (dvclean.folder / name).write_text("Khác.\n")
    run = dvclean("restore", name, "--audit", "t", "-o", "new.txt")
    assert run.code == 2
    assert f"error: {name}: {message}" in run.err


@pytest.mark.parametrize(
    ("args", "right"),
    [
        (["a.jsonl", "-o", "b.parquet"], "jsonl is written as jsonl, and called so: -o b.jsonl, not b.parquet"),
        (["a.jsonl", "-o", "b.csv.gz"], "-o b.jsonl.gz, not b.csv.gz"),
        (["a.jsonl", "-o", "b.txt", "--audit", "trail"], "-o b.jsonl, not b.txt"),
        (["a.jsonl", "--format", "text", "-o", "b.md.tsv"], "-o b.md.txt, not b.md.tsv"),
        (
            ["a.parquet", "-o", "b.jsonl.gz"],
            "and called so: -o b.parquet, not b.jsonl.gz",
        ),
        (["a.wet", "-o", "b.txt"], "-o b.wet, not b.txt"),
        (["dirty.txt", "-o", "b.jsonl"], "-o b.txt, not b.jsonl"),
        (["-o", "b.jsonl"], "-o b.txt, not b.jsonl; if the input is jsonl, add --format jsonl"),
    ],
)
def test_output_that_is_called_as_another_format(corpus, args, right):
    for name in ("a.parquet", "a.wet"):
        (corpus.folder / name).write_text("x")
    before = sorted(corpus.folder.rglob("*"))
    run = corpus("clean", *args, stdin=ROWS)
    assert (run.code, run.out) == (2, "")
    assert right in run.err.splitlines()[0]
    assert ("add --format" in run.err) == ("add --format" in right)
    assert [path for path in sorted(corpus.folder.rglob("*")) if path.name != "trail"] == before


@pytest.mark.parametrize(
    "args",
    [
        ["a.jsonl", "-o", "b.NDJSON"],
        ["a.jsonl", "-o", "b"],
        ["a.jsonl", "-o", "b.dump.gz"],
        ["a.jsonl", "--format", "text", "-o", "b.jsonl"],
        ["a.jsonl.new", "--format", "jsonl", "-o", "b.jsonl"],
        ["dirty.txt", "-o", "b.md"],
        ["dirty.txt", "-o", "b.v1"],
        ["-o", "b.jsonl", "--stdin-filename", "c.jsonl"],
    ],
)
def test_output_that_is_called_as_it_likes(corpus, args):
    (corpus.folder / "a.jsonl.new").write_text(ROWS)
    assert "called so" not in corpus("clean", *args, stdin=ROWS).err
    assert list(corpus.folder.glob("b*"))


TABLE = f'id,text\n1,"{DIRTY}"\n'


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-16", "UTF-16"), ("utf-16-le", "UTF-16LE"), ("utf-16-be", "UTF-16BE"), ("utf-32", "UTF-32")],
)
@pytest.mark.parametrize(("path", "text"), [("a.csv", TABLE), ("a.tsv", TABLE), ("a.jsonl", ROWS)])
@pytest.mark.parametrize("command", [("clean", "-i"), ("check",)])
def test_rows_in_a_wide_encoding(dvclean, command, path, text, encoding, name):
    data = text.encode(encoding)
    (dvclean.folder / path).write_bytes(data)
    run = dvclean(*command, path)
    assert (run.code, run.out) == (2, "")
    told = f"error: {path}: {name}, but rows are read as UTF-8; make that of it: iconv -f {name} -t UTF-8 FILE > NEW\n"
    assert told in run.err
    assert run.err.count("error") == 1
    assert (dvclean.folder / path).read_bytes() == data


def test_rows_in_a_narrow_encoding(dvclean):
    (dvclean.folder / "a.csv").write_bytes("text\nMây r\xe9.\n".encode("latin-1"))
    told = dvclean("check", "a.csv").err
    assert "a.csv:2: no valid UTF-8 at byte 2 of the row; " in told
    assert "a file in another encoding: iconv -f NAME -t UTF-8 FILE > NEW; row kept as it is" in told


def test_zeros_in_a_table_are_signs(dvclean):
    (dvclean.folder / "a.csv").write_text("text\nMây\0 bay.\n")
    assert dvclean("clean", "a.csv").out == "text\nMây bay.\n"


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["dirty.txt", "a.csv"], "--encoding is for texts, and a.csv holds rows: they are read as UTF-8; make that of"),
        (["a.csv"], "iconv -f cp1258 -t UTF-8 a.csv > utf8.csv"),
        (["a.csv.gz"], "iconv -f cp1258 -t UTF-8 a.csv > utf8.csv"),
        (["-", "--format", "jsonl"], "iconv -f cp1258 -t UTF-8 FILE > utf8.jsonl"),
        (["x", "--format", "tsv"], "iconv -f cp1258 -t UTF-8 x > utf8.tsv"),
        (["a.parquet"], "--encoding is for texts, and a.parquet holds rows: they are read as UTF-8\n"),
    ],
)
@pytest.mark.parametrize("command", ["check", "report"])
def test_encoding_is_not_that_of_rows(dvclean, command, args, message):
    run = dvclean(command, *args, "--encoding", "cp1258")
    assert (run.code, run.out) == (2, "")
    assert message in run.err


@pytest.mark.parametrize(
    "args", [["a.csv", "--encoding", "UTF_8_SIG"], ["corpus", "--encoding", "utf-16"], ["a.wet", "--encoding", "vni"]]
)
def test_encoding_of_what_else_there_is(dvclean, args):
    for path in ("a.csv", "a.wet", "corpus/a.csv"):
        (dvclean.folder / path).write_text("text\nMây.\n")
    assert "is for texts" not in dvclean("check", *args).err
    (dvclean.folder / "dvclean.toml").write_text('encoding = "utf-16"\n')
    assert dvclean("check", "a.csv").code == 0


def archive(*kinds):
    return "".join(f"WARC/1.0\r\nWARC-Type: {kind}\r\nContent-Length: 4\r\n\r\nabcd\r\n\r\n" for kind in kinds)


@pytest.mark.parametrize("command", [("check",), ("clean", "-i"), ("clean", "--diff"), ("report",)])
@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (["warcinfo", "request", "response"], "none of its 3 records is of the type conversion"),
        (["response"], "its only record is not of the type conversion"),
        (["warcinfo", "conversion", "response"], ""),
        ([], ""),
    ],
)
def test_archive_without_text(dvclean, command, kinds, told):
    (dvclean.folder / "a.warc").write_text(archive(*kinds))
    said = [line for line in dvclean(*command, "a.warc").err.splitlines() if "conversion" in line]
    assert said == ([f"dvclean: a.warc: {told}, and no other is read: HTML has to be made text first"] if told else [])
    assert "conversion" not in dvclean("check", "-q", "a.warc").err
