"""What is not the text of a document stays as the bytes that were read."""

import csv
import gzip
import io
import json
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dvclean
from dvclean.corpus import blocks, formats, run
from dvclean.corpus.blocks import Options

from .conftest import TEXTS, clean, jsonl, parquet, table, wet

CLEAN = [dvclean.clean(text) for text in TEXTS]


def pieces(name, data, **options):
    kind = formats.FORMATS[name]
    options = Options(**options)
    return [piece for block in kind.blocks(io.BytesIO(data), options) for piece in kind.pieces(block, options)]


# rows, and why they are bad
BAD_ROWS = [
    (b"\n", None),
    (b'{"text": "a"}\r\n', None),
    (b'\xef\xbb\xbf{"text": "a"}\n', None),
    (b' {"a": {"text": 1}, "text" : "a" } ', None),
    (b'{"text": "a"', "no valid JSON"),
    (b'{"text": "a"} x', "no valid JSON"),
    (b'{"text": "a",}', "no valid JSON"),
    (b"{}", "no field 'text'; the object is empty"),
    (b"[1]", "no JSON object"),
    (b'{"text": null}', "is no string"),
    (b'{"text": "a", "text": "b"}', "stands twice"),
    (b'{"text": "\\ud800"}', "surrogate"),
    (b'{"text": "\xff"}', "no valid UTF-8 at byte 11"),
    (b'{"a": ' + b"[" * 100_000, "nested too deeply"),
]


@pytest.mark.parametrize(("row", "error"), BAD_ROWS)
def test_rows_of_json(row, error):
    [piece] = pieces("jsonl", row)
    assert piece.raw == row
    assert (error in piece.error) if error else piece.error is None


def put(piece, text):
    return piece.put(dvclean.Cleaner().run_text(text))


@pytest.mark.parametrize(
    ("row", "new"),
    [
        ('{"n": 1.50, "text": "cũ", "z":[ ]}\n', '{"n": 1.50, "text": "mới\\n", "z":[ ]}\n'),
        ('{"text":"c\\u0169","e":"\\u00e9"}', '{"text":"m\\u1edbi\\n","e":"\\u00e9"}'),
        ('\ufeff{"text":"cũ \\/"}\r\n', '\ufeff{"text":"mới\\n"}\r\n'),
    ],
)
def test_a_new_text_in_its_row(row, new):
    [piece] = pieces("jsonl", row.encode())
    assert put(piece, "mới").decode() == new


def test_escaped_slashes_stay_escaped():
    [piece] = pieces("jsonl", rb'{"text": "1\/2"}')
    assert put(piece, "a/b") == rb'{"text": "a\/b\n"}'


def test_dotted_field():
    row = b'{"meta": {"x": 1, "text": "cu"}, "text": 5}'
    [piece] = pieces("jsonl", row, text_field="meta.text")
    assert piece.text == "cu"
    assert put(piece, "a") == b'{"meta": {"x": 1, "text": "a\\n"}, "text": 5}'
    [piece] = pieces("jsonl", b'{"meta.text": "a"}', text_field="meta.text")
    assert piece.text == "a"


def test_site_of_a_row():
    rows = b'{"text": "a", "url": "https://www.Bao.vn/1"}\n{"text": "a", "site": "bao"}\n{"text": "a", "url": "//[x"}\n'
    assert [piece.site for piece in pieces("jsonl", rows)] == ["bao.vn", "bao", ""]


@given(
    st.lists(st.sampled_from(["http:", "//", "/", "www.", "Bao.vn", "[", "]", "@", ":80", "?", "#", "\t", "ｅ", "℀"]))
)
def test_the_path_does_not_matter_for_the_host(parts):
    address = "".join(parts)
    try:
        name = urlsplit(address).hostname if "//" in address else address
    except ValueError:
        name = ""
    assert blocks.host(address) == (name or "").lower().removeprefix("www.")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), JSON, max_size=5), st.text(st.characters(codec="utf-8")), st.booleans())
def test_any_row_keeps_its_other_fields(row, text, escaped):
    row = {**row, "text": text}
    raw = json.dumps(row, ensure_ascii=escaped).encode("utf-8", "surrogatepass")
    [piece] = pieces("jsonl", raw)
    if piece.error:
        assert "UTF-8" in piece.error
        return
    assert piece.text == text
    assert json.loads(put(piece, "x y")) == row | {"text": "x y\n"}


# without \r, which the csv module leaves unquoted up to Python 3.12
FIELDS = st.text(st.sampled_from('ab,"\t\n é'), max_size=6)


@given(st.lists(st.tuples(FIELDS, FIELDS), min_size=1, max_size=6), st.sampled_from(["\n", "\r\n"]), st.integers(0, 2))
def test_any_table_is_cut_as_the_csv_module_cuts_it(rows, end, quoting):
    out = io.StringIO()
    csv.writer(out, lineterminator=end, quoting=quoting if quoting < 2 else csv.QUOTE_NONNUMERIC).writerows(
        [("text", "b"), *rows]
    )
    data = out.getvalue().encode()
    found = pieces("csv", data)
    assert b"".join(piece.raw for piece in found) == data
    texts = [row[0] for row in csv.reader(io.StringIO(out.getvalue(), newline="")) if row]
    assert [piece.text for piece in found[1:] if piece.text is not None] == [
        text for text, raw in zip(texts[1:], [p.raw for p in found[1:]], strict=True) if not raw.isspace()
    ]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 50])
@pytest.mark.parametrize(("name", "data"), [("csv", table()), ("jsonl", jsonl()), ("warc", wet())])
def test_blocks_end_where_rows_end(monkeypatch, name, data, size):
    whole = pieces(name, data)
    monkeypatch.setattr(blocks, "BLOCK", size)
    kind = formats.FORMATS[name]
    cut = list(kind.blocks(io.BytesIO(data), Options()))
    assert len(cut) > 1
    rows = [block.row for block in cut]
    assert rows == sorted(rows)
    assert [piece.raw for piece in pieces(name, data)] == [piece.raw for piece in whole]
    assert [piece.text for piece in pieces(name, data)] == [piece.text for piece in whole]


def test_columns(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(table())
    [outcome] = clean(path, options=Options("body"))
    assert "no column 'body'; there are id, text, note: name one with --text-field" in outcome.error
    assert path.read_bytes() == table()


def test_a_column_that_stands_twice(tmp_path):
    path = tmp_path / "a.csv"
    for options, told in ((Options(), "the column 'text' stands twice; rename one"), (Options("id"), "")):
        path.write_text('text,id,"text"\nMây. ,b \n')
        assert [outcome.error or "" for outcome in clean(path, options=options)] == [f"{path}: {told}" if told else ""]
        assert path.read_text() == 'text,id,"text"\nMây. ,b' + (" " if told else "") + "\n"


def test_an_unclosed_quote_is_kept():
    found = pieces("csv", b'text\na\n"b\n')
    assert [piece.raw for piece in found] == [b"text\n", b"a\n", b'"b\n']
    assert "not closed" in found[-1].error


def test_a_table_keeps_rows_and_other_columns(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(table())
    clean(path)
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode(), newline="")))
    assert [row[1] for row in rows[1:]] == CLEAN
    assert {row[2] for row in rows[1:]} == {'a "quoted", note'}


def test_split_text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("=====\n".join(TEXTS))
    outcomes = clean(path, options=Options(split="=+"))
    assert path.read_text() == "=====\n".join(CLEAN)
    assert sum(outcome.documents for outcome in outcomes) == len(TEXTS)
    found = list(run.check([path], run.Plan(options=Options(split="=+"), quote=True)))
    assert [outcome.row for outcome in found] == list(range(1, len(TEXTS) + 1))


def test_split_in_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(blocks, "BLOCK", 100)
    path = tmp_path / "a.txt"
    path.write_text("=====\n".join(TEXTS))
    found = list(run.check([path], run.Plan(options=Options(split="=+"), quote=True)))
    assert [outcome.row for outcome in found] == list(range(1, len(TEXTS) + 1))


def test_web_archive(tmp_path):
    path = tmp_path / "a.wet.gz"
    path.write_bytes(gzip.compress(wet()))
    clean(path)
    assert gzip.decompress(path.read_bytes()) == wet(CLEAN)
    # each record is a member of its own
    assert path.read_bytes().count(b"\x1f\x8b\x08") >= len(TEXTS) + 1


def test_parquet(tmp_path):
    path = tmp_path / "a.parquet"
    path.write_bytes(parquet([*TEXTS, None]))
    clean(path)
    from pyarrow.parquet import ParquetFile

    file = ParquetFile(path)
    assert file.read().column("text").to_pylist() == [*CLEAN, None]
    assert file.num_row_groups == 4
    assert file.schema_arrow.metadata == {b"source": b"test"}


@pytest.mark.parametrize("kind", ["gz", "bz2", "xz", "zst"])
@pytest.mark.parametrize("after", [b"junk", b"second"])
def test_what_cannot_be_unpacked_behind_a_member_is_not_lost(tmp_path, kind, after):
    from dvclean.corpus.compression import packer

    if kind == "zst":
        pytest.importorskip("zstandard")
    pack = packer(f".{kind}")
    path = tmp_path / f"a.jsonl.{kind}"
    # the second member has lost its first byte
    data = pack(jsonl()) + (pack(jsonl())[1:] if after == b"second" else after)
    path.write_bytes(data)
    [outcome] = [outcome for outcome in clean(path) if outcome.error]
    assert "cannot read" in outcome.error
    assert path.read_bytes() == data


@pytest.mark.parametrize("kind", ["gz", "xz"])
def test_zeros_behind_a_member_are_padding(tmp_path, kind):
    from dvclean.corpus.compression import packer, reader

    pack = packer(f".{kind}")
    with io.BytesIO(pack(b"a") + bytes(8) + pack(b"b") + bytes(1 << 16)) as stream:
        assert reader(stream, f".{kind}").read() == b"ab"


@pytest.mark.parametrize("kind", ["gz", "bz2", "xz", "zst"])
def test_compressed(tmp_path, kind):
    if kind == "zst":
        pytest.importorskip("zstandard")
    from dvclean.corpus.compression import packer, reader

    path = tmp_path / f"a.jsonl.{kind}"
    path.write_bytes(packer(f".{kind}")(jsonl()))
    clean(path)
    with path.open("rb") as stream:
        assert [json.loads(row)["text"] for row in reader(stream, f".{kind}")] == CLEAN
    # damaged
    data = path.read_bytes()[:-9]
    path.write_bytes(data)
    outcomes = clean(path, options=Options("id"))
    assert "cannot read" in outcomes[-1].error
    assert path.read_bytes() == data


def test_same_texts_from_every_format(tmp_path):
    for name, data in {"a.jsonl": jsonl(), "a.csv": table(), "a.parquet": parquet()}.items():
        (tmp_path / name).write_bytes(data)
        clean(tmp_path / name)
    from pyarrow.parquet import read_table

    rows = [json.loads(row)["text"] for row in (tmp_path / "a.jsonl").read_text().splitlines()]
    lines = [row["text"] for row in csv.DictReader(io.StringIO((tmp_path / "a.csv").read_bytes().decode(), newline=""))]
    assert rows == lines == read_table(tmp_path / "a.parquet").column("text").to_pylist() == CLEAN


# no two lines with trailing spaces are alike
SPACED = [f"{text}Dòng cuối của bài {i}. \n\n" for i, text in enumerate(TEXTS * 500)]
PARTS = "\n".join(["--", "Sạch.", "--", "--", *[line for text in SPACED[:9] for line in (text, "--")]])
PHYSICAL = {
    "a.csv": table(SPACED[:9]),
    "cells.csv": 'note,text\r\n"one\ntwo\rthree\r\nfour","Mây. \n\n""Mưa."" \r\n  "\n\n,Nắng. \n'.encode(),
    "a.tsv": table(SPACED[:9], "\t"),
    "a.wet": wet(SPACED[:9]),
    "a.txt": PARTS.encode(),
    "returns.txt": "Mây. \r--\r\n\rMây. \r\nMưa. \r--\n".encode(),
    "long.csv": table(SPACED),
    "long.wet": wet(SPACED),
    "long.txt": "\n--\n".join(SPACED).encode(),
}


@pytest.mark.parametrize("name", PHYSICAL)
def test_lines_of_texts_in_rows_are_lines_of_the_file(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(PHYSICAL[name])
    lines = dvclean.document.split_lines(PHYSICAL[name].decode())
    plan = run.Plan(quote=True, options=Options(split="--" if name.endswith("txt") else None))
    found = [outcome for outcome in run.check([path], plan) if outcome.findings]
    assert found
    assert [outcome.error for outcome in found] == [None] * len(found)
    for outcome in found:
        texts = dvclean.document.split_lines(outcome.text)
        for finding in outcome.findings:
            # a cell begins amid a line, with quotes
            assert texts[finding.line - 1].replace('"', "") in lines[outcome.start + finding.line - 2].replace('"', "")


@pytest.mark.parametrize("name", ["a.jsonl", "a.parquet"])
def test_rows_without_lines_of_the_file(tmp_path, name):
    (tmp_path / name).write_bytes(jsonl() if name == "a.jsonl" else parquet())
    assert {outcome.start for outcome in run.check([tmp_path / name], run.Plan(quote=True))} == {None}
