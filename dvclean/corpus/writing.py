"""Writing a file so that it is either the old or the complete new one."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from dvclean.corpus.outcome import InputError


def write(path: Path, data: bytes) -> None:
    """Replace the file at path, or what it links to, by data; folders above it are made.

    A file that was there keeps its mode, and its owner where the system lets us. Raises InputError where it can't be
    written; then the old file is still there, and no other.
    """
    target = path.resolve()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".tmp", dir=target.parent)
    except OSError as error:
        raise InputError(f"{path}: cannot write: {error.strerror}") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _copy_mode(target, name)
        Path(name).replace(target)
    except BaseException as error:
        with suppress(OSError):
            Path(name).unlink()
        if isinstance(error, OSError):
            raise InputError(f"{path}: cannot write: {error.strerror}") from None
        raise


def _copy_mode(target: Path, name: str) -> None:
    """Give the new file the mode and owner of the one it replaces, or the mode that a new file would have."""
    try:
        old = target.stat()
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
        return
    Path(name).chmod(old.st_mode & 0o7777)
    with suppress(OSError):
        os.chown(name, old.st_uid, old.st_gid)
