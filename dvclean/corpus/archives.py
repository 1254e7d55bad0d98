"""Records of web archives (WARC): where each begins and ends, what is none, and how another text is put into one."""

import hashlib
import re
from base64 import b32encode
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO, NamedTuple

from dvclean.corpus import blocks
from dvclean.engine import Result
from dvclean.regex import regex_bytes

_BEGIN = regex_bytes(rb"[\r\n]*WARC/[01]\.")
_NEXT = regex_bytes(rb"\n(?=WARC/[01]\.)")
_HEAD_END = regex_bytes(rb"\n[ \t]*\r?\n")
_ENDS = regex_bytes(rb"[\r\n]*")

# The first bytes of a record, by which is known that one ends before them.
_SIGN = len("WARC/1.")

_CUT = "a WARC record that is cut off or has a wrong Content-Length"

# More than the head of a record and what stands behind it have.
_SPARE = 1 << 20


class Record(NamedTuple):
    """A record: its head with the blank line, its block, the line ends behind; or what is none, as head, and why."""

    head: bytes
    block: bytes = b""
    after: bytes = b""
    error: str | None = None

    @property
    def raw(self) -> bytes:
        """All of its bytes."""
        return self.head + self.block + self.after

    @property
    def size(self) -> int:
        """The number of its bytes."""
        return len(self.head) + len(self.block) + len(self.after)

    @property
    def counts(self) -> bool:
        """Whether it is a row: blank lines are none."""
        return not self.head.isspace()


def read_records(stream: BinaryIO) -> Iterator[Record]:
    """Yield the records of a stream, and what is none between them. No more is held than the longest one needs."""
    rest, size = b"", blocks.BLOCK
    while data := stream.read(size):
        rest += data
        at = 0
        for record in records(rest, last=False):
            yield record
            at += record.size
        size = blocks.BLOCK if at else max(blocks.BLOCK, len(rest))
        rest = rest[at:]
    yield from records(rest)


def records(data: bytes, *, last: bool = True) -> Iterator[Record]:
    """Yield the records in data, and what is none. With more data to come, those are left that may go on in it."""
    at = 0
    while at < len(data):
        # of what is longer than any record, no more is waited for
        record = _record(data, at, last or len(data) - at > blocks.LONGEST_ROW + _SPARE)
        if record is None:
            return
        yield record
        at += record.size


def _record(data: bytes, at: int, whole: bool) -> Record | None:
    """Return the record at a place, or all up to the next one where there is none; None where that takes more data."""
    begin = _BEGIN.match(data, at)
    try:
        if not begin:
            raise ValueError("no WARC record where one should begin")
        return _good(data, at, begin.end(), whole)
    except EOFError:
        if not whole:
            return None
        error = _CUT
    except ValueError as why:
        error = str(why)
    following = _NEXT.search(data, begin.end() if begin else at)
    if not (following or whole):
        return None
    raw = data[at : following.end() if following else len(data)]
    return Record(raw, error=None if raw.isspace() else error)


def _good(data: bytes, at: int, begin: int, whole: bool) -> Record:
    """Return the record at a place. Raises ValueError where it is none, EOFError where more data is needed for it."""
    found = _HEAD_END.search(data, begin)
    if _NEXT.search(data, begin, found.end() if found else len(data)):
        raise ValueError(_CUT)
    if not found:
        raise EOFError
    start = found.end()
    head = data[at:start]
    end = start + _length(head)
    after = _ENDS.match(data, end)
    sign = data[after.end() : after.end() + _SIGN] if after else b""
    if after is None or end > len(data) or (len(sign) < _SIGN and not whole):
        raise EOFError
    # two line ends close a record, whatever comes then
    closed = after.group().startswith(b"\r\n\r\n" if head.endswith(b"\r\n") else b"\n\n")
    if sign and not closed and not _BEGIN.match(sign):
        raise ValueError(_CUT)
    return Record(head, data[start:end], after.group())


def _length(head: bytes) -> int:
    """Return the length of a record's block. Raises ValueError where the header tells none, or none to be believed."""
    told = fields(head).get(b"content-length", b"")
    if not told.isdigit():
        raise ValueError("a WARC record without a Content-Length")
    # not read as a number before it is known to be a short one
    if len(told) > 18 or int(told) > blocks.LONGEST_ROW:
        raise ValueError(f"a WARC record with a Content-Length of {told[:30].decode()}")
    return int(told)


def fields(head: bytes) -> dict[bytes, bytes]:
    """Return the fields of a header, by their names in small letters."""
    found = {}
    for line in head.split(b"\n"):
        name, _, value = line.partition(b":")
        found[name.strip().lower()] = value.strip()
    return found


_LENGTH = regex_bytes(rb"(?im)^(content-length:[ \t]*)\d+")
_DIGEST = regex_bytes(rb"(?im)^(warc-(?:block|payload)-digest:[ \t]*)([^:\r\n]*):?[ \t]*(.*?)[ \t]*\r?\n")


def put_text(record: Record, result: Result) -> bytes:
    """Return a record with the text of a result as its block, its length and digests made anew."""
    data = result.data
    head = _LENGTH.sub(rb"\g<1>%d" % len(data), record.head)
    return _DIGEST.sub(partial(_digest, data), head) + data + record.after


def _digest(data: bytes, line: re.Match[bytes]) -> bytes:
    """Return a line of a header with the digest of data, by the algorithm and in the notation of the old one.

    Nothing where these are not known: no digest is better than a wrong one.
    """
    old = line[3]
    bare = old.rstrip(b"=")
    names = {_letters(name): name for name in hashlib.algorithms_guaranteed if not name.startswith("shake")}
    name = names.get(_letters(line[2].decode("utf-8", "replace")))
    if not name:
        return b""
    digest = hashlib.new(name, data, usedforsecurity=False).digest()
    written = {len(new): new for new in (digest.hex().encode(), b32encode(digest).rstrip(b"="))}
    new = written.get(len(bare))
    if not new:
        return b""
    return line[0].replace(old, (new.lower() if old.islower() else new.upper()) + old[len(bare) :])


def _letters(name: str) -> str:
    """Return the name of an algorithm without signs and capitals: "SHA-256", "sha3_256"."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
