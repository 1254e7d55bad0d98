"""A trail gives back, byte for byte, what was cleaned, and only that."""

import base64
import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean.corpus import audit, run
from dvclean.corpus.compression import packer
from dvclean.corpus.outcome import InputError
from dvclean.corpus.restoring import restore

from .conftest import TEXTS, clean, contents, jsonl, wet

SHARED = Path(__file__).parents[3] / "shared"

PARTS = st.lists(st.sampled_from([b"a", b"a longer line", b"\n", b"\r\n", b"\r", b"\\n", b"\\", b"\xff", "ạ".encode()]))


@given(PARTS, PARTS)
def test_any_delta_is_undone(old, new):
    old, new = b"".join(old), b"".join(new)
    undo = json.loads(json.dumps(audit.delta(old, new)))
    assert audit.apply(undo, new) == old


def test_a_delta_holds_what_was_lost_only():
    lines = [f"dòng thứ {i} của một bài dài hơn thế\n" for i in range(1000)]
    undo = audit.delta("".join(lines).encode(), "".join(lines[:500] + lines[501:]).encode())
    assert [part for part in undo if isinstance(part, str)] == [lines[500]]
    assert len(undo) == 3


def round_trip(folder, name, data, **plan):
    """Clean a file with an audit trail, restore it, and return what is given back."""
    path = folder / name
    path.write_bytes(data)
    outcomes = clean(path, audit=folder / "audit.jsonl", **plan)
    assert not [outcome.error for outcome in outcomes if outcome.error and "row moved into" not in outcome.error]
    restored = list(restore([path], folder / "audit.jsonl", folder / "back"))
    assert [outcome.error for outcome in restored] == [None]
    return (folder / "back").read_bytes()


DOCUMENTS = [
    TEXTS[0].encode(),
    b"",
    b"\r\n\r\n",
    TEXTS[0].replace("\n", "\r\n").encode(),
    TEXTS[0].replace("\n", "\r").rstrip().encode(),
    b"\xef\xbb\xbf" + TEXTS[1].encode(),
]


@pytest.mark.parametrize("data", DOCUMENTS)
def test_text(tmp_path, data):
    assert round_trip(tmp_path, "a.txt", data) == data


def test_another_encoding(tmp_path):
    from dvclean import Settings

    data = TEXTS[0].encode("utf-16")
    assert round_trip(tmp_path, "a.txt", data, settings=Settings(encoding="utf-16")) == data


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.tsv", "a.wet"])
@pytest.mark.parametrize("size", [300, 1 << 20])
def test_rows(tmp_path, monkeypatch, name, size):
    monkeypatch.setattr("dvclean.corpus.blocks.BLOCK", size)
    assert round_trip(tmp_path, name, contents()[name]) == contents()[name]


def test_dropped_rows(tmp_path):
    data = b"{bad\n" + jsonl(TEXTS[:2]) + b"\xff\n" + jsonl(TEXTS[:2]) + b"[]"
    assert round_trip(tmp_path, "a.jsonl", data, skip_bad=True) == data


def test_compressed(tmp_path):
    (tmp_path / "a.wet.gz").write_bytes(gzip.compress(wet()))
    clean(tmp_path / "a.wet.gz", audit=tmp_path / "audit")
    assert not [outcome.error for outcome in restore([tmp_path], tmp_path / "audit", tmp_path / "out") if outcome.error]
    assert gzip.decompress((tmp_path / "out" / "a.wet.gz").read_bytes()) == wet()


def test_parquet(tmp_path):
    from pyarrow.parquet import read_table

    (tmp_path / "a.parquet").write_bytes(contents()["a.parquet"])
    old = read_table(tmp_path / "a.parquet")
    clean(tmp_path / "a.parquet", audit=tmp_path / "audit")
    assert not read_table(tmp_path / "a.parquet").equals(old)
    [outcome] = restore([tmp_path / "a.parquet"], tmp_path / "audit", tmp_path / "back.parquet")
    assert outcome.error is None
    assert read_table(tmp_path / "back.parquet").equals(old, check_metadata=True)


def test_a_folder(tmp_path):
    (tmp_path / "in" / "x").mkdir(parents=True)
    for i, text in enumerate(TEXTS[:3]):
        (tmp_path / "in" / "x" / f"{i}.txt").write_text(text)
    list(run.clean([tmp_path / "in"], run.Plan(audit=tmp_path / "audit"), tmp_path / "out"))
    outcomes = list(restore([tmp_path / "out"], tmp_path / "audit", tmp_path / "back"))
    assert [outcome.error for outcome in outcomes] == [None] * 3
    for i, text in enumerate(TEXTS[:3]):
        assert (tmp_path / "back" / "x" / f"{i}.txt").read_text() == text


def test_records(tmp_path):
    round_trip(tmp_path, "a.jsonl", jsonl(TEXTS[:2]))
    first, last = map(json.loads, (tmp_path / "audit.jsonl").read_text().splitlines())
    assert (first["path"], first["row"]) == (str(tmp_path / "a.jsonl"), 1)
    assert {"code", "line", "message", "action", "text"} == set(first["findings"][0])
    assert {"original", "clean", "output", "format"} <= set(last)


def test_a_file_that_was_changed_is_refused(tmp_path):
    round_trip(tmp_path, "a.txt", TEXTS[0].encode())
    (tmp_path / "back").unlink()
    (tmp_path / "a.txt").write_text("khác\n")
    [outcome] = restore([tmp_path / "a.txt"], tmp_path / "audit.jsonl", tmp_path / "back")
    assert "changed since" in outcome.error
    assert not (tmp_path / "back").exists()


def test_a_trail_that_lacks_records_is_refused(tmp_path):
    round_trip(tmp_path, "a.txt", TEXTS[0].encode())
    trail = tmp_path / "audit.jsonl"
    trail.write_bytes(trail.read_bytes().split(b"\n", 1)[1])
    [outcome] = restore([tmp_path / "a.txt"], trail, tmp_path / "new")
    assert "records are missing" in outcome.error
    assert not (tmp_path / "new").exists()


def test_a_trail_of_several_runs(tmp_path):
    path, trail = tmp_path / "a.txt", tmp_path / "audit"
    for text in TEXTS[:3]:
        path.write_text(text)
        clean(path, audit=trail)
        with trail.open("ab") as file:
            file.write(b'{"torn')
    [outcome] = restore([path], trail, tmp_path / "back")
    assert outcome.error is None
    assert (tmp_path / "back").read_text() == TEXTS[2]


def test_two_originals_of_one_clean_text(tmp_path):
    for name, end in [("a.txt", " \n"), ("b.txt", "\t\n")]:
        (tmp_path / name).write_text("Một dòng" + end)
        clean(tmp_path / name, audit=tmp_path / "audit")
    for name, end in [("a.txt", " \n"), ("b.txt", "\t\n")]:
        list(restore([tmp_path / name], tmp_path / "audit", tmp_path / "back"))
        assert (tmp_path / "back").read_text() == "Một dòng" + end
    (tmp_path / "c.txt").write_text("Một dòng\n")
    [outcome] = restore([tmp_path / "c.txt"], tmp_path / "audit", tmp_path / "back")
    assert "several files" in outcome.error


def test_no_trail(tmp_path):
    with pytest.raises(InputError, match="cannot read"):
        list(restore([tmp_path], tmp_path / "missing", tmp_path / "back"))


def shared_documents():
    rows = {name: (SHARED / name) for name in ("gold/articles.jsonl", "gold/injected.jsonl", "unicode/encoded.jsonl")}
    rows["negatives"] = SHARED / "negatives" / "negatives.jsonl.gz"
    for path in rows.values():
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            for row in map(json.loads, file):
                if "bytes" in row:
                    yield base64.b64decode(row["bytes"])
                elif "text" in row:
                    yield row["text"].encode()
                elif "lines" in row:
                    yield "\n".join(line if isinstance(line, str) else line["text"] for line in row["lines"]).encode()


@pytest.mark.skipif(not SHARED.exists(), reason="real documents: ../shared is absent")
def test_every_real_document(tmp_path):
    """Through one run over files, as a user would."""
    (tmp_path / "in").mkdir()
    documents = dict(enumerate(shared_documents()))
    assert len(documents) > 600
    for i, data in documents.items():
        (tmp_path / "in" / f"{i:05}.txt").write_bytes(data)
    outcomes = list(run.clean([tmp_path / "in"], run.Plan(audit=tmp_path / "audit"), tmp_path / "out"))
    refused = sum(outcome.error is not None for outcome in outcomes)
    back = list(restore([tmp_path / "out"], tmp_path / "audit", tmp_path / "back"))
    assert not [outcome.error for outcome in back if outcome.error]
    files = list((tmp_path / "back").iterdir())
    assert len(files) == len(documents) - refused
    assert all(file.read_bytes() == documents[int(file.stem)] for file in files)


def test_packed_as_the_output_is_called(tmp_path):
    (tmp_path / "a.jsonl").write_bytes(jsonl())
    clean(tmp_path / "a.jsonl", audit=tmp_path / "audit")
    list(restore([tmp_path / "a.jsonl"], tmp_path / "audit", tmp_path / "back.gz"))
    assert gzip.decompress((tmp_path / "back.gz").read_bytes()) == jsonl()
    assert packer("")(b"a") == b"a"
