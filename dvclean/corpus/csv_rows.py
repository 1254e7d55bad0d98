"""Rows of fields between commas or tabs: where each row and field ends, and how another text is put into a field."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from dvclean.corpus import blocks
from dvclean.corpus.blocks import TWICE, Block, Options, Piece, check_encoding, line_ends, reason, there_are
from dvclean.corpus.outcome import InputError
from dvclean.engine import Result
from dvclean.regex import regex_bytes


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
        size = blocks.BLOCK
        while data := stream.read(size):
            if at == row == 1 and not rest:
                check_encoding(data)
            rest += data
            # a line end at the very end may be the first half of one, and a quote the first of two
            ends = [match.end() for match in self._rows(rest, last=False) if match.end() < len(rest)]
            if not ends:
                size = max(blocks.BLOCK, len(rest))
                if len(rest) > blocks.LONGEST_ROW:
                    raise InputError(f"row {row} has no end: a quote may not be closed")
                continue
            if not head:
                head = rest[: ends[0]]
            block = Block(rest[: ends[-1]], row, head, at)
            yield block
            row, at = row + len(ends), at + line_ends(block.data)
            rest, size = rest[ends[-1] :], blocks.BLOCK
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
            at += line_ends(raw)
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
            return Piece(raw, error=reason(error))

        def put(result: Result) -> bytes:
            new = result.data
            if self._is_quoted(raw[start:end]) or self._needs_quotes(new):
                new = b'"' + new.replace(b'"', b'""') + b'"'
            return raw[:start] + new + raw[end:]

        return Piece(raw, text=text, put=put, line=at + line_ends(raw[:start]))

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
