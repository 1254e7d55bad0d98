"""Parquet: the text column is cleaned batch by batch; the other columns, the schema and its metadata stay."""

import hashlib
import io
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from dvclean.corpus import audit
from dvclean.corpus.blocks import TWICE, Block, Options, there_are
from dvclean.corpus.compression import suffix_of
from dvclean.corpus.outcome import InputError
from dvclean.corpus.writing import Replacement

# Rows that are held at once, and given to a worker together.
ROWS = 512

# A file packed as a whole has to be unpacked before it can be read from its end.
PACKED = "Parquet is packed inside, and not written as {}; write to a name without it: -o NAME.parquet"


class Source:
    """A Parquet file being read, and hashed for an audit. Raises InputError where pyarrow is missing, or the column."""

    def __init__(self, file: Any, options: Options, *, hashed: bool = False) -> None:
        self.arrow, parquet = _pyarrow()
        # it is read from its end
        file = file if file.seekable() else io.BytesIO(file.read())
        # other rows may hold the same texts: the file is known by its bytes, what is restored of it by its texts
        self.original = hashlib.file_digest(file, "sha256").hexdigest() if hashed else ""
        self.texts = hashlib.sha256() if hashed else None
        try:
            self.file = parquet.ParquetFile(file)
            self.schema = self.file.schema_arrow
            self._names = self.schema.names
        except (self.arrow.ArrowException, UnicodeDecodeError) as error:
            raise InputError(f"no valid Parquet: {error}") from None
        self.field = options.text_field
        self.place, kind = self._place(options.text_field)
        if not self._is_string(kind):
            raise InputError(f"the column {options.text_field!r} holds {kind}, no strings")

    def blocks(self) -> Iterator[tuple[Block, Any, bool]]:
        """Yield batches of rows: their texts, all of them as a table, and whether they end a row group.

        A file without rows has one without texts and table, for there is a file to be written.
        """
        row = 1
        for group in range(self.file.num_row_groups):
            left = self.file.metadata.row_group(group).num_rows
            for batch in self.file.iter_batches(ROWS, row_groups=[group]):
                left -= batch.num_rows
                texts = self._texts(batch)
                if self.texts:
                    _hash_texts(self.texts, texts)
                yield Block(texts, row), batch, left == 0
                row += batch.num_rows
        if row == 1:
            yield Block([]), None, False

    def _place(self, field: str) -> tuple[list[int], Any]:
        """Return the number of the column that holds the text, of the field inside of it and so on, and its type."""
        place, fields, rest = [], list(self.schema), field
        while True:
            names = [each.name for each in fields]
            name, _, after = (rest, "", "") if rest in names else rest.partition(".")
            if name not in names:
                raise InputError(f"no column {field!r}{there_are(self._names)}")
            if names.count(name) > 1:
                raise InputError(TWICE.format(name))
            place.append(names.index(name))
            kind = fields[place[-1]].type
            if not after:
                return place, kind
            fields, rest = list(kind) if self.arrow.types.is_struct(kind) else [], after

    def _is_string(self, kind: Any) -> bool:
        types = self.arrow.types
        if types.is_dictionary(kind):
            kind = kind.value_type
        return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind))

    def _texts(self, batch: Any) -> list[str | bytes | None]:
        """Return the texts of a batch; bytes where one is no UTF-8, which Parquet does not look at."""
        column = batch.column(self.place[0])
        for number in self.place[1:]:
            column = column.flatten()[number]
        try:
            return list(column.to_pylist())
        except UnicodeDecodeError:
            return [_decoded(value) for value in column.cast(self.arrow.binary(), safe=False).to_pylist()]


def _decoded(value: bytes | None) -> str | bytes | None:
    try:
        return value if value is None else value.decode()
    except UnicodeDecodeError:
        return value


class Sink:
    """The Parquet file that is written: the same schema, row groups and compression as the source's."""

    def __init__(self, file: Any, source: Source) -> None:
        self._arrow, parquet = _pyarrow()
        self._source = source
        self._batches: list[Any] = []
        self._hashed = _Hashed(file) if source.texts else None
        metadata, columns = source.file.metadata, source.file.schema
        columns = [columns.column(i) for i in range(len(columns))]
        self._writer = parquet.ParquetWriter(
            self._hashed or file,
            source.schema,
            compression=_codecs(metadata),
            # it is for all columns or none
            use_deprecated_int96_timestamps=(
                any(column.physical_type == "INT96" for column in columns)
                and not any(column.logical_type.type == "TIMESTAMP" for column in columns)
            ),
            # the items of lists are called what they were called, not what the standard has called them since
            use_compliant_nested_type=False,
            store_schema=b"ARROW:schema" in (metadata.metadata or {}),
        )

    def write(self, texts: list[str | bytes | None], batch: Any, ends: bool) -> None:
        """Add a batch with these texts; where it ends a row group, write that."""
        if not texts:
            return
        first, *inner = self._source.place
        columns = list(batch.columns)
        columns[first] = self._replaced(columns[first], inner, texts)
        self._batches.append(self._arrow.RecordBatch.from_arrays(columns, schema=self._source.schema))
        if ends:
            table = self._arrow.Table.from_batches(self._batches, self._source.schema)
            self._writer.write_table(table, row_group_size=max(table.num_rows, 1))
            self._batches = []

    def _replaced(self, column: Any, place: list[int], texts: list[str | bytes | None]) -> Any:
        """Return a column with these texts, or with them in the field inside of it that is at this place."""
        if place:
            fields = column.flatten()
            fields[place[0]] = self._replaced(fields[place[0]], place[1:], texts)
            return self._arrow.StructArray.from_arrays(fields, fields=list(column.type), mask=column.is_null())
        if not any(isinstance(text, bytes) for text in texts):
            return self._arrow.array(texts, column.type)
        values = [text.encode() if isinstance(text, str) else text for text in texts]
        # what is no UTF-8 has to be declared as text without a look
        strings = self._arrow.array(values, self._arrow.binary()).cast(self._arrow.string(), safe=False)
        return strings.cast(column.type, safe=False)

    def close(self) -> None:
        """Write the end of the file, though not to the disk."""
        self._writer.close()

    def record(self) -> dict[str, str]:
        """Return what an audit has to know of a file that was hashed and is closed: its column, and the hashes."""
        source, hashed = self._source, self._hashed
        if not (source.texts and hashed):
            return {}
        hashes = {"texts": source.texts.hexdigest(), "original": source.original, "clean": hashed.value.hexdigest()}
        return {"text-field": source.field} | hashes

    def discard(self) -> None:
        """Let go of the file."""
        with suppress(OSError):
            self._writer.close()
        # or it tries again when it is collected
        self._writer.is_open = False


def _codecs(metadata: Any) -> str | dict[str, str]:
    """Return the compression of each column, in the first row group."""
    if not metadata.num_row_groups:
        return "snappy"
    group = metadata.row_group(0)
    columns = [group.column(i) for i in range(group.num_columns)]
    return {column.path_in_schema: column.compression.replace("UNCOMPRESSED", "NONE") for column in columns}


class _Hashed:
    """A file that is hashed as it is written."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.value = hashlib.sha256()

    def write(self, data: bytes) -> Any:
        self.value.update(data)
        return self._file.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def restore_parquet(clean: Path, record: Mapping[str, Any], undo: Mapping[int, audit.Undo], output: Path) -> None:
    """Write to output the rows of clean, with the texts that they had before by what undoes the changes of each.

    record is that of the file. Raises InputError where these are not the texts that were cleaned.
    """
    if suffix := suffix_of(output):
        raise InputError(f"{output}: {PACKED.format(suffix)}")
    hashed = hashlib.sha256()
    with clean.open("rb") as stream, Replacement(output) as target:
        source = Source(stream, Options(text_field=record["text-field"]))
        sink = Sink(target.file, source)
        try:
            for block, batch, ends in source.blocks():
                texts = [
                    audit.apply(undo[row], text.encode()).decode() if row in undo else text
                    for row, text in enumerate(block.data, block.row)
                ]
                _hash_texts(hashed, texts)
                sink.write(texts, batch, ends)
            sink.close()
        finally:
            sink.discard()
        if hashed.hexdigest() != record["texts"]:
            raise InputError(f"{clean}: the audit file does not give its input back; records are missing")
        target.commit()


def _hash_texts(value: Any, texts: list[str | bytes | None]) -> None:
    for text in texts:
        data = text.encode() if isinstance(text, str) else text
        value.update(b"\0" if data is None else b"\1%d:%b" % (len(data), data))


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow  # noqa: PLC0415
        import pyarrow.parquet  # noqa: PLC0415
    except ImportError:
        raise InputError('Parquet files need a package: pip install "dvclean[parquet]"') from None
    return pyarrow, pyarrow.parquet
