"""Compressed files: which there are, how their bytes are read, and how a block of bytes is packed.

Every block is packed as a member of its own: all of these formats are still valid when members follow each other, so
that blocks can be packed by several processes at once, and packed again the same whatever their number.
"""

import io
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, cast

from dvclean.corpus.outcome import InputError

# suffix: the module that reads it
_MODULES = {".gz": "gzip", ".bz2": "bz2", ".xz": "lzma", ".zst": "zstandard"}
SUFFIXES = frozenset(_MODULES)


def suffix_of(path: Path) -> str:
    """Return the suffix of path that names a compression, or ""."""
    suffix = path.suffix.lower()
    return suffix if suffix in SUFFIXES else ""


def reader(stream: BinaryIO, suffix: str) -> BinaryIO:
    """Return a stream of what is packed in stream. Raises InputError where that needs a package."""
    if not suffix:
        return stream
    if suffix == ".zst":
        unpacking = _zstandard().ZstdDecompressor().stream_reader(stream, read_across_frames=True)
        return cast("BinaryIO", io.BufferedReader(unpacking, 1 << 20))
    from importlib import import_module  # noqa: PLC0415 - of four modules at most one is needed

    return cast("BinaryIO", import_module(_MODULES[suffix]).open(stream, "rb"))


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


def errors() -> tuple[type[Exception], ...]:
    """Return what reading a damaged file raises, beside OSError."""
    import lzma  # noqa: PLC0415
    import zlib  # noqa: PLC0415

    found: list[type[Exception]] = [EOFError, zlib.error, lzma.LZMAError]
    try:
        found.append(_zstandard().ZstdError)
    except InputError:
        pass
    return tuple(found)


def _zstandard():  # type: ignore[no-untyped-def]  # noqa: ANN202
    try:
        import zstandard  # noqa: PLC0415
    except ImportError:
        raise InputError('.zst files need a package: pip install "dvclean[zstd]"') from None
    return zstandard
