"""What all formats share: how a file is cut into blocks, a block into pieces, and what is told of those that are bad.

What a document's text is not part of is kept as the bytes that were read: other fields, their order, line ends,
quotes. A block is what a worker takes at once; it ends where a piece ends.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, BinaryIO, NamedTuple, Protocol
from urllib.parse import urlsplit

from dvclean.corpus.outcome import InputError
from dvclean.decoding import wide_encoding
from dvclean.engine import Result

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


def line_ends(data: bytes) -> int:
    r"""Return the number of line ends: \n, \r\n and \r."""
    returns = data.count(b"\r")
    return data.count(b"\n") + (returns and returns - data.count(b"\r\n"))


def there_are(names: Iterable[str]) -> str:
    """Return what to do where the text is in none of the fields that were asked for: name one of these."""
    return f"; there are {', '.join(names)}: name one with --text-field"


def check_encoding(start: bytes) -> None:
    """Raise InputError where rows begin as those of UTF-16 or UTF-32 do."""
    name = wide_encoding(start[:_START])
    if name:
        told = f"{name}, but rows are read as UTF-8; make that of it: iconv -f {name} -t UTF-8 FILE > NEW"
        raise InputError(told)


def reason(error: Exception) -> str:
    """Return why a row is bad, by what was raised for it."""
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
