"""Parquet: all but the text stays as it was, and what cannot be cleaned is told."""

import gzip
import io
import json

import pytest

from dvclean.corpus import run
from dvclean.corpus.blocks import Options
from dvclean.corpus.inputs import STDIN
from dvclean.corpus.restoring import restore

from .conftest import TEXTS, clean, parquet
from .test_formats import CLEAN

arrow = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")


def written(path, columns, **options):
    """Write a file with these columns."""
    pq.write_table(arrow.table(columns), path, **options)
    return path


def errors(outcomes):
    return [outcome.error for outcome in outcomes if outcome.error]


def column(path, name="text"):
    return pq.read_table(path).column(name).to_pylist()


@pytest.mark.parametrize("groups", [0, 1])
def test_a_file_without_rows_keeps_its_schema(tmp_path, groups):
    path, schema = tmp_path / "a.parquet", arrow.schema({"id": arrow.int64(), "text": arrow.string()})
    with pq.ParquetWriter(path, schema) as writer:
        for _ in range(groups):
            writer.write_table(schema.empty_table())
    assert errors(clean(path, tmp_path / "b.parquet")) == []
    assert pq.read_table(tmp_path / "b.parquet").equals(schema.empty_table())
    old = path.read_bytes()
    assert errors(clean(path)) == []
    assert path.read_bytes() == old


def test_no_packed_file_is_written(tmp_path):
    packed = gzip.compress(parquet())
    path = tmp_path / "a.parquet.gz"
    path.write_bytes(packed)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "b.parquet.gz").write_bytes(packed)
    for source, target in [(path, None), (path, tmp_path / "c.parquet.gz"), (tmp_path / "in", tmp_path / "out")]:
        [error] = errors(clean(source, target))
        assert "is packed inside" in error
        assert "-o NAME.parquet" in error
    assert path.read_bytes() == packed
    assert not (tmp_path / "c.parquet.gz").exists()
    assert not list(tmp_path.rglob("out/*.gz"))
    # read it is, and written without the suffix
    assert errors(run.check([path], run.Plan())) == []
    assert errors(clean(path, tmp_path / "c.parquet")) == []
    assert column(tmp_path / "c.parquet") == CLEAN


def test_bytes_whose_format_is_packed_parquet_are_not_replaced(tmp_path):
    path = tmp_path / "a.bin"
    path.write_bytes(gzip.compress(parquet()))
    old = path.read_bytes()
    assert "is packed inside" in errors(clean(path, format="parquet.gz"))[0]
    assert path.read_bytes() == old


KINDS = [
    arrow.string(),
    arrow.large_string(),
    arrow.string_view(),
    arrow.dictionary(arrow.int32(), arrow.string()),
    arrow.dictionary(arrow.int32(), arrow.large_string()),
]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_kinds_of_strings(tmp_path, monkeypatch, kind):
    monkeypatch.setattr("dvclean.corpus.parquet.ROWS", 2)
    path = written(tmp_path / "a.parquet", {"text": arrow.array([*TEXTS, None], kind)}, row_group_size=5)
    old = pq.read_schema(path)
    assert errors(clean(path)) == []
    assert column(path) == [*CLEAN, None]
    assert pq.read_schema(path) == old


def test_a_column_without_strings(tmp_path):
    path = written(tmp_path / "a.parquet", {"text": [1, 2]})
    assert "holds int64, no strings" in errors(clean(path))[0]


def test_a_column_that_stands_twice(tmp_path):
    table = arrow.Table.from_arrays([arrow.array(TEXTS), arrow.array(TEXTS)], ["text", "text"])
    pq.write_table(table, tmp_path / "a.parquet")
    assert "the column 'text' stands twice; rename one" in errors(clean(tmp_path / "a.parquet"))[0]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_row_that_is_no_utf8(tmp_path, kind):
    texts = [TEXTS[0].encode(), b"h\xe0 n\xf4i", None, TEXTS[2].encode()]
    values = arrow.array(texts, arrow.binary()).cast(arrow.string(), safe=False).cast(kind, safe=False)
    path = written(tmp_path / "a.parquet", {"id": range(4), "text": values})
    written(tmp_path / "b.parquet", {"text": TEXTS})
    found = errors(run.clean([path, tmp_path / "b.parquet"], run.Plan(skip_bad=True), tmp_path / "out"))
    assert found == [f"{path}:2: no valid UTF-8; row kept as it is"]
    table = pq.read_table(tmp_path / "out" / "a.parquet")
    new = table.column("text").cast(arrow.binary(), safe=False).to_pylist()
    assert new == [CLEAN[0].encode(), texts[1], None, CLEAN[2].encode()]
    assert column(tmp_path / "out" / "b.parquet") == CLEAN


def test_each_column_keeps_its_codec(tmp_path):
    codecs = {"id": "gzip", "text": "zstd", "tags.list.element": "snappy"}
    path = written(
        tmp_path / "a.parquet",
        {"id": range(15), "text": TEXTS, "tags": [["a"]] * 15, "n": [1] * 15},
        compression=codecs,
    )
    clean(path)
    group = pq.ParquetFile(path).metadata.row_group(0)
    assert [group.column(i).compression for i in range(4)] == ["GZIP", "ZSTD", "SNAPPY", "UNCOMPRESSED"]


@pytest.mark.parametrize("nested", [True, False])
@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("old_times", [True, False])
def test_the_schema_of_parquet_itself(tmp_path, nested, kept, old_times):
    columns = {"at": arrow.array([1] * 15, arrow.timestamp("us")), "text": TEXTS, "tags": [["a"]] * 15}
    path = written(
        tmp_path / "a.parquet",
        columns,
        use_compliant_nested_type=nested,
        store_schema=kept,
        use_deprecated_int96_timestamps=old_times,
    )
    old = pq.ParquetFile(path)
    clean(path)
    new = pq.ParquetFile(path)
    assert new.schema.equals(old.schema)
    assert new.schema_arrow.equals(old.schema_arrow, check_metadata=True)
    assert list(new.metadata.metadata or ()) == list(old.metadata.metadata or ())
    assert column(path) == CLEAN


def nested(texts):
    rows = [{"n": i, "doc": {"text": text, "x": "y"}} for i, text in enumerate(texts)]
    return arrow.array([*rows, None, {"n": 1, "doc": None}])


def test_a_field_inside_of_a_column(tmp_path):
    path = written(tmp_path / "a.parquet", {"meta": nested(TEXTS), "id": range(len(TEXTS) + 2)})
    assert errors(clean(path, options=Options("meta.doc.text"))) == []
    assert column(path, "meta") == nested(CLEAN).to_pylist()
    for field, error in [("meta.doc.x.z", "no column"), ("meta.doc", "no strings"), ("a.b", "there are meta, id: ")]:
        assert error in errors(clean(path, options=Options(field)))[0]
    # a name with a full stop comes first
    path = written(tmp_path / "b.parquet", {"meta": nested(TEXTS), "meta.doc.text": [*TEXTS, "", None]})
    clean(path, options=Options("meta.doc.text"))
    assert column(path, "meta.doc.text") == [*CLEAN, "", None]
    assert column(path, "meta") == nested(TEXTS).to_pylist()


def restored(path, trail, output):
    return errors(restore([path], trail, output))


@pytest.mark.parametrize("name", ["a.parquet", "a.pq"])
def test_restore(tmp_path, monkeypatch, name):
    monkeypatch.setattr("dvclean.corpus.parquet.ROWS", 3)
    path = written(tmp_path / name, {"meta": nested(TEXTS), "b": arrow.array([*TEXTS, "x", None]).dictionary_encode()})
    old = pq.read_table(path)
    # one trail for several text fields, the one run after the other
    for field in ("meta.doc.text", "b"):
        clean(path, format="parquet", audit=tmp_path / "audit", options=Options(field))
    assert not pq.read_table(path).equals(old)
    assert restored(path, tmp_path / "audit", tmp_path / "back") == []
    assert pq.read_table(tmp_path / "back").equals(old, check_metadata=True)


def test_restore_of_a_file_whose_other_column_was_changed(tmp_path):
    path = written(tmp_path / "a.parquet", {"id": range(15), "text": TEXTS})
    clean(path, audit=tmp_path / "audit")
    written(path, {"id": [0] * 15, "text": CLEAN})
    assert "changed since" in restored(path, tmp_path / "audit", tmp_path / "back")[0]
    assert not (tmp_path / "back").exists()


@pytest.mark.parametrize("texts", [TEXTS, CLEAN])
def test_restore_of_an_output(tmp_path, texts):
    path = written(tmp_path / "a.parquet", {"text": texts}, compression="gzip")
    clean(path, tmp_path / "b.parquet", audit=tmp_path / "audit")
    assert restored(tmp_path / "b.parquet", tmp_path / "audit", tmp_path / "back") == []
    assert column(tmp_path / "back") == texts


def test_restore_of_what_went_through_streams(tmp_path, monkeypatch):
    (tmp_path / "in").write_bytes(parquet())
    out = io.BytesIO()
    with (tmp_path / "in").open("rb") as stdin:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(stdin))
        assert errors(clean(STDIN, out, format="parquet", audit=tmp_path / "audit")) == []
    (tmp_path / "b.parquet").write_bytes(out.getvalue())
    assert restored(tmp_path / "b.parquet", tmp_path / "audit", tmp_path / "back") == []
    assert column(tmp_path / "back") == TEXTS


def test_restore_by_a_trail_that_lacks_records(tmp_path):
    path = written(tmp_path / "a.parquet", {"text": TEXTS})
    clean(path, audit=tmp_path / "audit")
    lines = (tmp_path / "audit").read_bytes().splitlines(keepends=True)
    assert "undo" in json.loads(lines[0])
    (tmp_path / "audit").write_bytes(b"".join(lines[1:]))
    assert "records are missing" in restored(path, tmp_path / "audit", tmp_path / "back")[0]
    assert not (tmp_path / "back").exists()


def test_restore_writes_no_packed_file(tmp_path):
    path = written(tmp_path / "a.parquet", {"text": TEXTS})
    clean(path, audit=tmp_path / "audit")
    assert "is packed inside" in restored(path, tmp_path / "audit", tmp_path / "back.parquet.gz")[0]
    assert not (tmp_path / "back.parquet.gz").exists()


def test_a_column_whose_name_is_no_utf8(tmp_path):
    path = tmp_path / "a.parquet"
    pq.write_table(arrow.table({"text": TEXTS, "nameX": TEXTS}), path, store_schema=False)
    path.write_bytes(path.read_bytes().replace(b"nameX", b"name\xff"))
    assert "no valid Parquet" in errors(clean(path))[0]
