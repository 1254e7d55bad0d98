"""Compressed files: which there are, how their bytes are read, and how a block of bytes is packed.

Every block is packed as a member of its own: all of these formats are still valid when members follow each other, so
that blocks can be packed by several processes at once, and packed again the same whatever their number.
"""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from dvclean.corpus.outcome import InputError

SUFFIXES = frozenset({".gz", ".bz2", ".xz", ".zst"})

_CHUNK = 1 << 20


def suffix_of(path: Path) -> str:
    """Return the suffix of path that names a compression, or ""."""
    suffix = path.suffix.lower()
    return suffix if suffix in SUFFIXES else ""


def reader(stream: BinaryIO, suffix: str) -> BinaryIO:
    """Return a stream of what is packed in stream. Raises InputError where that needs a package."""
    if not suffix:
        return stream
    if suffix == ".gz":
        import gzip  # noqa: PLC0415 - of four modules at most one is needed

        return cast("BinaryIO", gzip.open(stream, "rb"))
    return stream_of(_members(stream, _unpacker(suffix)))


def _unpacker(suffix: str) -> Callable[[], Any]:
    """Return the function that makes what unpacks one member."""
    if suffix == ".bz2":
        import bz2  # noqa: PLC0415

        return bz2.BZ2Decompressor
    if suffix == ".xz":
        import lzma  # noqa: PLC0415

        return lzma.LZMADecompressor
    return cast("Callable[[], Any]", _zstandard().ZstdDecompressor().decompressobj)


def stream_of(chunks: Iterator[bytes]) -> BinaryIO:
    """Return chunks of bytes as a stream."""
    return io.BufferedReader(_Chunks(chunks), _CHUNK)


class _Chunks(io.RawIOBase):
    """Chunks of bytes as a stream."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._left:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._left = chunk
        size = min(len(buffer), len(self._left))
        buffer[:size], self._left = self._left[:size], self._left[size:]
        return size


def _members(stream: BinaryIO, make: Callable[[], Any]) -> Iterator[bytes]:
    """Yield what is in the members of a stream; zeros between them are padding.

    Raises EOFError where the last one is cut off, and what make's product does where one is damaged: the modules of
    Python pass over the first, or over all that stands behind the last member that they know.
    """
    member = None
    # a little at a time: rows that repeat each other unpack to ten thousand times as much
    while data := stream.read(_CHUNK >> 8):
        while data := data if member else data.lstrip(b"\0"):
            member = member or make()
            yield member.decompress(data)
            data = member.unused_data
            if member.eof:
                member = None
    if member:
        raise EOFError("the file is cut off")


def packer(suffix: str) -> Callable[[bytes], bytes]:
    """Return the function that packs bytes as this suffix asks. Raises InputError where that needs a package."""
    if suffix == ".gz":
        import gzip  # noqa: PLC0415

        return lambda data: gzip.compress(data, 6, mtime=0)
    if suffix == ".bz2":
        import bz2  # noqa: PLC0415

        return bz2.compress
    if suffix == ".xz":
        import lzma  # noqa: PLC0415

        return lzma.compress
    if suffix == ".zst":
        return cast("Callable[[bytes], bytes]", _zstandard().ZstdCompressor(3).compress)
    return lambda data: data


def is_damage(error: Exception) -> bool:
    """Return whether an error is one that reading raises: the file is damaged, cut off, or out of reach."""
    if isinstance(error, OSError | EOFError):
        return True
    # the names of the others would have to be imported with their modules, of which no run needs all
    return (type(error).__module__.split(".")[0], type(error).__name__) in {
        ("zlib", "error"),
        ("_lzma", "LZMAError"),
        ("zstandard", "ZstdError"),
        ("pyarrow", "ArrowInvalid"),
    }


def reason(error: Exception) -> str:
    """Return what an error of reading or writing says, without numbers and names of files."""
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _zstandard() -> Any:
    try:
        import zstandard  # noqa: PLC0415
    except ImportError:
        raise InputError('.zst files need a package: pip install "dvclean[zstd]"') from None
    return zstandard
