"""Formats: how a stream is cut into blocks, and a block into pieces of which each holds a document.

What a document's text is not part of is kept as the bytes that were read: other fields, their order, line ends,
quotes. A block is what a worker takes at once; it ends where a piece ends.
"""

import io
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol
from urllib.parse import urlsplit

from dvclean.corpus.outcome import InputError
from dvclean.decoding import wide_encoding
from dvclean.engine import Result
from dvclean.regex import regex_bytes

BLOCK = 1 << 20

# So many bytes tell an encoding in which most letters have a zero.
_START = 100

# No row of a corpus is as long; a quote that is never closed makes one.
LONGEST_ROW = 1 << 28

LACKING = "no field"
TWICE = "the column {!r} stands twice; rename one"


class Block(NamedTuple):
    """Consecutive pieces of a file: their bytes, the numbers of the first row and line, the head of the file (CSV)."""

    data: Any
    row: int = 1
    head: bytes = b""
    line: int = 1


class Piece(NamedTuple):
    """A stretch of a file: its bytes, and the document in it, if it holds one.

    The document is data (bytes in an unknown encoding) or text, of which data is the UTF-8 then, if it is at hand; put
    returns what stands in the file in place of raw once it is clean. error says why a row that should hold a document
    does not. counts tells rows from what lies between them. line is that of the file on which the text begins, where
    its lines are lines of the file.
    """

    raw: Any
    data: bytes | None = None
    text: str | None = None
    put: Callable[[Result], Any] | None = None
    error: str | None = None
    site: str = ""
    counts: bool = True
    line: int | None = None


class Options(NamedTuple):
    """How the rows of a format are read: the field (with dots) or column of the text, and what parts documents."""

    text_field: str = "text"
    split: str | None = None


class Format(Protocol):
    """A format of files, which are read as a stream of bytes.

    numbered tells whether its documents are rows, ignored are the codes of rules that have no business in them.
    """

    name: str
    suffixes: tuple[str, ...]
    numbered: bool
    ignored: tuple[str, ...]

    def blocks(self, stream: BinaryIO, options: Options) -> Iterator[Block]:
        """Yield the blocks of a stream."""

    def pieces(self, block: Block, options: Options) -> Iterator[Piece]:
        """Yield the pieces of a block."""


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
            if size >= BLOCK:
                block = Block(b"".join(lines), row, line=at)
                yield block
                row, at = row + documents, at + _line_ends(block.data)
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
                at += sum(map(_line_ends, [*lines, line]))
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


def _line_ends(data: bytes) -> int:
    r"""Return the number of line ends: \n, \r\n and \r."""
    returns = data.count(b"\r")
    return data.count(b"\n") + (returns and returns - data.count(b"\r\n"))


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
        while rows := stream.readlines(BLOCK):
            if row == 1:
                _check_encoding(rows[0])
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
                yield Piece(raw, error=_reason(error))


def there_are(names: Iterable[str]) -> str:
    """Return what to do where the text is in none of the fields that were asked for: name one of these."""
    return f"; there are {', '.join(names)}: name one with --text-field"


def _check_encoding(start: bytes) -> None:
    """Raise InputError where rows begin as those of UTF-16 or UTF-32 do."""
    name = wide_encoding(start[:_START])
    if name:
        told = f"{name}, but rows are read as UTF-8; make that of it: iconv -f {name} -t UTF-8 FILE > NEW"
        raise InputError(told)


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        place = f"no valid UTF-8 at byte {error.start + 1} of the row"
        return f"{place}; a file in another encoding: iconv -f NAME -t UTF-8 FILE > NEW"
    return str(error) if isinstance(error, ValueError) else "nested too deeply"


def host(address: str) -> str:
    """Return the host of an address without "www.", or the address itself where it is just a name."""
    scheme, slashes, rest = address.partition("//")
    if not slashes:
        return address.lower().removeprefix("www.")
    # without the path, for the pages of a host are many
    return _host(f"{scheme}//{rest.partition('/')[0]}")


@lru_cache(maxsize=1024)
def _host(address: str) -> str:
    try:
        name = urlsplit(address).hostname
    except ValueError:
        return ""
    return (name or "").lower().removeprefix("www.")


class Csv:
    """Rows of fields between commas (RFC 4180), the first of them their names. Rows may go on over several lines."""

    name = "csv"
    suffixes: tuple[str, ...] = (".csv",)
    numbered = True
    # a line end would make a cell of two lines
    ignored: tuple[str, ...] = ("DV404",)
    separator = b","
    quoted = rb'"(?:[^"]|"")*+"'

    def __init__(self) -> None:
        sign = re.escape(self.separator)
        field = rb'(?:%b[^%b\r\n]*+|[^%b\r\n"][^%b\r\n]*+|)' % (self.quoted, sign, sign, sign)
        self._set(field, field)

    def _set(self, field: bytes, last: bytes) -> None:
        """Make the patterns of rows: of such as more data may follow, and of the last ones of a file."""
        sign = re.escape(self.separator)
        self._field = regex_bytes(last)
        self._row = regex_bytes(rb"%b(?:%b%b)*+(?:\r\n|\n|\r)" % (field, sign, field))
        self._last_row = regex_bytes(rb"%b(?:%b%b)*+(?:\r\n|\n|\r|\Z)" % (last, sign, last))

    def blocks(self, stream: BinaryIO, options: Options) -> Iterator[Block]:  # noqa: ARG002
        """Yield stretches of whole rows."""
        row, at, head, rest = 1, 1, b"", b""
        size = BLOCK
        while data := stream.read(size):
            if at == row == 1 and not rest:
                _check_encoding(data)
            rest += data
            # a line end at the very end may be the first half of one, and a quote the first of two
            ends = [match.end() for match in self._rows(rest, last=False) if match.end() < len(rest)]
            if not ends:
                size = max(BLOCK, len(rest))
                if len(rest) > LONGEST_ROW:
                    raise InputError(f"row {row} has no end: a quote may not be closed")
                continue
            if not head:
                head = rest[: ends[0]]
            block = Block(rest[: ends[-1]], row, head, at)
            yield block
            row, at = row + len(ends), at + _line_ends(block.data)
            rest, size = rest[ends[-1] :], BLOCK
        if rest:
            yield Block(rest, row, head or rest, at)

    def pieces(self, block: Block, options: Options) -> Iterator[Piece]:
        """Yield the rows. Raises InputError where the head has no such column."""
        column = self._column(block.head, options.text_field)
        end = 0
        at = block.line
        for number, match in enumerate(self._rows(block.data, last=True), block.row):
            raw, end = match.group(), match.end()
            if number == 1 or raw.isspace():
                yield Piece(raw)
            else:
                yield self._piece(raw, column, at)
            at += _line_ends(raw)
        if end < len(block.data):
            yield Piece(block.data[end:], error="a quote is not closed")

    def _rows(self, data: bytes, *, last: bool) -> Iterator[re.Match[bytes]]:
        at = 0
        pattern = self._last_row if last else self._row
        while at < len(data) and (match := pattern.match(data, at)):
            yield match
            at = match.end()

    def _column(self, head: bytes, name: str) -> int:
        names = [self._unquoted(head[start:end]).decode("utf-8-sig", "replace") for start, end in self._spans(head)]
        if name not in names:
            raise InputError(f"no column {name!r}{there_are(names)}")
        if names.count(name) > 1:
            raise InputError(TWICE.format(name))
        return names.index(name)

    def _piece(self, raw: bytes, column: int, at: int) -> Piece:
        spans = self._spans(raw)
        if column >= len(spans):
            return Piece(raw, error=f"only {len(spans)} of at least {column + 1} fields")
        start, end = spans[column]
        try:
            text = self._unquoted(raw[start:end]).decode()
        except UnicodeDecodeError as error:
            return Piece(raw, error=_reason(error))

        def put(result: Result) -> bytes:
            new = result.data
            if self._is_quoted(raw[start:end]) or self._needs_quotes(new):
                new = b'"' + new.replace(b'"', b'""') + b'"'
            return raw[:start] + new + raw[end:]

        return Piece(raw, text=text, put=put, line=at + _line_ends(raw[:start]))

    def _is_quoted(self, field: bytes) -> bool:
        return field.startswith(b'"')

    def _needs_quotes(self, field: bytes) -> bool:
        return bool(re.search(rb'[\r\n"]|' + re.escape(self.separator), field))

    def _unquoted(self, field: bytes) -> bytes:
        field = field.removeprefix(b"\xef\xbb\xbf")
        if not self._is_quoted(field):
            return field
        inner, _, after = field[1:].rpartition(b'"')
        return inner.replace(b'""', b'"') + after

    def _spans(self, raw: bytes) -> list[tuple[int, int]]:
        """Return where the fields of a row begin and end."""
        spans, at = [], 0
        while match := self._field.match(raw, at):
            spans.append(match.span())
            at = match.end() + 1
            if raw[match.end() : at] != self.separator:
                break
        return spans


class Tsv(Csv):
    """As CSV, with tabs between the fields. Few who write it know of quotes: one is a sign unless it ends a field."""

    name = "tsv"
    suffixes: tuple[str, ...] = (".tsv",)
    separator = b"\t"

    def __init__(self) -> None:
        # what begins with a quote may go on beyond what has been read of a file
        whole, broken = rb"%b(?=[\t\r\n])" % self.quoted, rb"(?=%b[^\t\r\n])[^\t\r\n]*+" % self.quoted
        last = rb"(?:%b(?=[\t\r\n]|\Z)|[^\t\r\n]*+)" % self.quoted
        self._set(rb'(?:%b|%b|(?!")[^\t\r\n]*+)' % (whole, broken), last)
        self._whole = regex_bytes(self.quoted)

    def _is_quoted(self, field: bytes) -> bool:
        return self._whole.fullmatch(field) is not None

    def _needs_quotes(self, field: bytes) -> bool:
        return self._is_quoted(field) or any(sign in field for sign in b"\t\r\n")


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
            if size >= BLOCK:
                block = Block(b"".join(held), row, line=at)
                yield block
                at += _line_ends(block.data)
                row, size, rows, held = row + rows, 0, 0, []
        if held:
            yield Block(b"".join(held), row, line=at)

    def pieces(self, block: Block, options: Options) -> Iterator[Piece]:  # noqa: ARG002
        """Yield the records."""
        from dvclean.corpus.archives import fields, put_text, records  # noqa: PLC0415

        following = block.line
        for record in records(block.data):
            at, following = following + _line_ends(record.head), following + _line_ends(record.raw)
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
        while data := stream.read(BLOCK):
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
