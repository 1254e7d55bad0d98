"""The formats, by their names: how the stream of each is cut into blocks, and a block into pieces."""

import io
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from dvclean.corpus import blocks
from dvclean.corpus.blocks import Block, Format, Options, Piece, check_encoding, host, line_ends, reason
from dvclean.corpus.csv_rows import Csv, Tsv
from dvclean.corpus.outcome import InputError
from dvclean.engine import Result


class Text:
    """One document a file; with Options.split, one between lines that match it as a whole."""

    name = "text"
    suffixes: tuple[str, ...] = (".txt", ".text", ".md", ".markdown")
    numbered = False
    ignored: tuple[str, ...] = ()

    def blocks(self, stream: BinaryIO, options: Options) -> Iterator[Block]:
        """Yield the whole file, or stretches that end with a line between documents."""
        if options.split is None:
            yield Block(stream.read())
            return
        parts = parting_line(options.split)
        lines: list[bytes] = []
        size = documents = 0
        row = at = 1
        inside = False
        for line in stream:
            lines.append(line)
            size += len(line)
            if not parts(line.rstrip(b"\r\n")):
                documents += not inside
                inside = True
                continue
            inside = False
            if size >= blocks.BLOCK:
                block = Block(b"".join(lines), row, line=at)
                yield block
                row, at = row + documents, at + line_ends(block.data)
                lines, size, documents = [], 0, 0
        yield Block(b"".join(lines), row, line=at)

    def pieces(self, block: Block, options: Options) -> Iterator[Piece]:
        """Yield the documents, and the lines between them."""
        if options.split is None:
            yield Piece(block.data, data=block.data, put=_data)
            return
        parts = parting_line(options.split)
        lines: list[bytes] = []
        at = block.line
        for line in io.BytesIO(block.data):
            if parts(line.rstrip(b"\r\n")):
                yield from _whole(lines, at)
                yield Piece(line, counts=False)
                at += sum(map(line_ends, [*lines, line]))
                lines = []
            else:
                lines.append(line)
        yield from _whole(lines, at)


def parting_line(pattern: str) -> Callable[[bytes], object]:
    """Return the function that tells a line between documents. Raises InputError for what is no regular expression."""
    try:
        match = re.compile(pattern).fullmatch
    except (re.error, OverflowError, RecursionError) as error:
        raise InputError(f"{pattern!r} is no regular expression: {error}") from None
    return lambda line: match(line.decode("utf-8", "surrogateescape"))


def _whole(lines: list[bytes], at: int) -> Iterator[Piece]:
    if lines:
        data = b"".join(lines)
        yield Piece(data, data=data, put=_data, line=at)


def _data(result: Result) -> bytes:
    return result.data


class Jsonl:
    """One JSON object a row. Only the string of the text field is written anew, escaped as it was."""

    name = "jsonl"
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson")
    numbered = True
    ignored: tuple[str, ...] = ()

    def blocks(self, stream: BinaryIO, options: Options) -> Iterator[Block]:  # noqa: ARG002
        """Yield stretches of whole rows."""
        row = 1
        while rows := stream.readlines(blocks.BLOCK):
            if row == 1:
                check_encoding(rows[0])
            yield Block(b"".join(rows), row)
            row += len(rows)

    def pieces(self, block: Block, options: Options) -> Iterator[Piece]:
        """Yield the rows."""
        from dvclean.corpus.json_rows import read_row  # noqa: PLC0415 - for those who have such rows

        field = options.text_field
        for raw in io.BytesIO(block.data):
            if raw.isspace():
                yield Piece(raw)
                continue
            try:
                yield read_row(raw, field)
            except (ValueError, RecursionError) as error:
                yield Piece(raw, error=reason(error))


class Warc:
    """Records of a web archive, of which those with the text of pages (WARC-Type: conversion) are cleaned."""

    name = "warc"
    suffixes: tuple[str, ...] = (".wet", ".warc")
    numbered = True
    ignored: tuple[str, ...] = ()

    def blocks(self, stream: BinaryIO, options: Options) -> Iterator[Block]:  # noqa: ARG002
        """Yield stretches of whole records."""
        from dvclean.corpus.archives import read_records  # noqa: PLC0415 - for those who have such files

        row, at, size, rows = 1, 1, 0, 0
        held: list[bytes] = []
        for record in read_records(stream):
            held.append(record.raw)
            size += record.size
            rows += record.counts
            if size >= blocks.BLOCK:
                block = Block(b"".join(held), row, line=at)
                yield block
                at += line_ends(block.data)
                row, size, rows, held = row + rows, 0, 0, []
        if held:
            yield Block(b"".join(held), row, line=at)

    def pieces(self, block: Block, options: Options) -> Iterator[Piece]:  # noqa: ARG002
        """Yield the records."""
        from dvclean.corpus.archives import fields, put_text, records  # noqa: PLC0415

        following = block.line
        for record in records(block.data):
            at, following = following + line_ends(record.head), following + line_ends(record.raw)
            head = {} if record.error else fields(record.head)
            if head.get(b"warc-type") != b"conversion":
                yield Piece(record.raw, error=record.error, counts=record.counts)
                continue
            site = host(head.get(b"warc-target-uri", b"").decode("utf-8", "replace"))
            yield Piece(record.raw, data=record.block, put=partial(put_text, record), site=site, line=at)


class Parquet:
    """One text a row, in a column. What a run writes takes the other columns too: see parquet."""

    name = "parquet"
    suffixes: tuple[str, ...] = (".parquet",)
    numbered = True
    ignored: tuple[str, ...] = ()

    def blocks(self, stream: BinaryIO, options: Options) -> Iterator[Block]:
        """Yield the texts of consecutive rows."""
        from dvclean.corpus.parquet import Source  # noqa: PLC0415 - needs a package

        return (block for block, _, _ in Source(stream, options).blocks())

    def pieces(self, block: Block, options: Options) -> Iterator[Piece]:  # noqa: ARG002
        """Yield the texts."""
        return map(_cell, block.data)


def _cell(text: str | bytes | None) -> Piece:
    if isinstance(text, bytes):
        return Piece(text, error="no valid UTF-8")
    return Piece(text, text=text, put=_text)


def _text(result: Result) -> str:
    return result.text


class LeftOut:
    """What is passed on as it is, whatever it holds."""

    name = "left out"
    suffixes: tuple[str, ...] = ()
    numbered = False
    ignored: tuple[str, ...] = ()

    def blocks(self, stream: BinaryIO, options: Options) -> Iterator[Block]:  # noqa: ARG002
        """Yield stretches of any bytes."""
        while data := stream.read(blocks.BLOCK):
            yield Block(data)

    def pieces(self, block: Block, options: Options) -> Iterator[Piece]:  # noqa: ARG002
        """Yield the block, without a document."""
        yield Piece(block.data)


_NAMED: tuple[Format, ...] = (Text(), Jsonl(), Csv(), Tsv(), Warc(), Parquet())
LEFT_OUT = LeftOut.name
TEXT = Text.name
PARQUET = Parquet.name
WARC = Warc.name
NAMES = tuple(kind.name for kind in _NAMED)
FORMATS: dict[str, Format] = {kind.name: kind for kind in (*_NAMED, LeftOut())}
_BY_SUFFIX = {suffix: kind.name for kind in _NAMED for suffix in kind.suffixes}
SUFFIXES = frozenset(_BY_SUFFIX)

# What they hold is UTF-8, whatever encoding texts are said to be in.
OF_UTF8 = frozenset({Jsonl.name, Csv.name, Tsv.name, Parquet.name})


def format_of(path: Path) -> str:
    """Return the name of the format that the suffix of path tells, "text" where it tells none."""
    return _BY_SUFFIX.get(path.suffix.lower(), "text")
