"""Parquet: the text column is cleaned batch by batch; the other columns, the schema and its metadata stay."""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from dvclean.corpus import audit
from dvclean.corpus.formats import Block, Options
from dvclean.corpus.outcome import InputError
from dvclean.corpus.writing import Replacement

# Rows that are held at once, and given to a worker together.
ROWS = 512


class Source:
    """A Parquet file being read. Raises InputError where pyarrow is missing, or the column."""

    def __init__(self, file: Any, options: Options) -> None:
        self.arrow, parquet = _pyarrow()
        try:
            self.file = parquet.ParquetFile(file)
        except self.arrow.ArrowInvalid as error:
            raise InputError(f"no valid Parquet: {error}") from None
        self.schema = self.file.schema_arrow
        names = self.schema.names
        if options.text_field not in names:
            raise InputError(f"no column {options.text_field!r}; add --text-field NAME, one of: {', '.join(names)}")
        self.column = names.index(options.text_field)
        kind = self.schema.field(self.column).type
        if not (self.arrow.types.is_string(kind) or self.arrow.types.is_large_string(kind)):
            raise InputError(f"the column {options.text_field!r} holds {kind}, no strings")

    def blocks(self) -> Iterator[tuple[Block, Any, bool]]:
        """Yield batches of rows: their texts, all of them as a table, and whether they end a row group."""
        row = 1
        for group in range(self.file.num_row_groups):
            left = self.file.metadata.row_group(group).num_rows
            for batch in self.file.iter_batches(ROWS, row_groups=[group]):
                left -= batch.num_rows
                yield Block(batch.column(self.column).to_pylist(), row), batch, left == 0
                row += batch.num_rows


class Sink:
    """The Parquet file that is written: the same schema, row groups and compression as the source's."""

    def __init__(self, file: Any, source: Source) -> None:
        arrow, parquet = _pyarrow()
        self._arrow = arrow
        self._source = source
        self._batches: list[Any] = []
        metadata = source.file.metadata
        packing = "snappy"
        if metadata.num_row_groups and metadata.num_columns:
            packing = metadata.row_group(0).column(0).compression.lower()
        self._writer = parquet.ParquetWriter(
            file, source.schema, compression="none" if packing == "uncompressed" else packing
        )

    def write(self, texts: list[str | None], batch: Any, ends: bool) -> None:
        """Add a batch with these texts; where it ends a row group, write that."""
        column = self._arrow.array(texts, self._source.schema.field(self._source.column).type)
        columns = [column if i == self._source.column else old for i, old in enumerate(batch.columns)]
        self._batches.append(self._arrow.RecordBatch.from_arrays(columns, schema=self._source.schema))
        if ends:
            table = self._arrow.Table.from_batches(self._batches, self._source.schema)
            self._writer.write_table(table, row_group_size=max(table.num_rows, 1))
            self._batches = []

    def close(self) -> None:
        """Write the end of the file, though not to the disk."""
        self._writer.close()

    def discard(self) -> None:
        """Let go of the file."""
        with suppress(OSError):
            self._writer.close()
        # or it tries again when it is collected
        self._writer.is_open = False


def restore_parquet(clean: Path, field: str, undo: Mapping[int, audit.Undo], output: Path) -> None:
    """Write to output the rows of clean, with the texts that they had before by what undoes the changes of each."""
    with clean.open("rb") as stream, Replacement(output) as target:
        source = Source(stream, Options(text_field=field))
        sink = Sink(target.file, source)
        for block, batch, ends in source.blocks():
            texts = [
                audit.apply(undo[row], text.encode()).decode() if row in undo else text
                for row, text in enumerate(block.data, block.row)
            ]
            sink.write(texts, batch, ends)
        sink.close()
        target.commit()


def digest(path: Path, field: str) -> str:
    """Return the hash of the texts in a file: its bytes depend on the version of the library that wrote them."""
    value = hashlib.sha256()
    with path.open("rb") as stream:
        for block, _, _ in Source(stream, Options(text_field=field)).blocks():
            for text in block.data:
                value.update(b"\0" if text is None else b"\1%d:%b" % (len(text), text.encode()))
    return value.hexdigest()


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow  # noqa: PLC0415
        import pyarrow.parquet  # noqa: PLC0415
    except ImportError:
        raise InputError('Parquet files need a package: pip install "dvclean[parquet]"') from None
    return pyarrow, pyarrow.parquet
