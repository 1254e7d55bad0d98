"""Writing a file so that it is either the old or the complete new one."""

import atexit
import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from dvclean.corpus.outcome import InputError

# What exists and is not in its place yet. An interrupt may come between any two steps, so that the one who made a
# file may not know of it.
_unfinished: set[str] = set()


@atexit.register
def _remove_unfinished() -> None:
    for name in list(_unfinished):
        _remove(name)


def _remove(name: str) -> None:
    if name in _unfinished:
        with suppress(OSError):
            Path(name).unlink()
        _unfinished.discard(name)


class Replacement:
    """A new file that is written beside the one at path, or the one that it links to, and takes its place in the end.

    As a context: without a commit() before its end, and on any error, the old file stays, and no other. A file that
    was there keeps its mode, and its owner where the system lets us; folders above it are made. A device or a pipe is
    written into. Raises InputError where it can't be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._name = ""
        try:
            if path.exists() and not (path.is_file() or path.is_dir()):
                self.file = path.open("wb")
                return
            self._target = path.resolve()
            self._target.parent.mkdir(parents=True, exist_ok=True)
            self._name = str(self._target.with_name(f".{_short(self._target.name)}.{os.urandom(4).hex()}.tmp"))
            _unfinished.add(self._name)
            handle = os.open(self._name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            self.file = os.fdopen(handle, "wb")
        except (OSError, RuntimeError) as error:
            _remove(self._name)
            raise self._error(error) from None

    def write(self, data: bytes) -> None:
        """Add data to the new file."""
        try:
            self.file.write(data)
        except OSError as error:
            raise self._error(error) from None

    def commit(self) -> None:
        """Put the new file in the place of the old one, once it is on the disk."""
        try:
            self.file.flush()
            if not self._name:
                self.file.close()
                return
            _copy_mode(self._target, self.file.fileno())
            os.fsync(self.file.fileno())
            self.file.close()
            Path(self._name).replace(self._target)
        except OSError as error:
            raise self._error(error) from None
        _unfinished.discard(self._name)
        self._name = ""

    def discard(self) -> None:
        """Remove the new file, if it has not taken its place yet."""
        # closing writes what is left in the buffer, which may fail again
        with suppress(OSError):
            self.file.close()
        _remove(self._name)
        self._name = ""

    def __enter__(self) -> "Replacement":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.discard()

    def _error(self, error: Exception) -> InputError:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        return InputError(f"{self.path}: cannot write: {reason}")


def write(path: Path, data: bytes) -> None:
    """Replace the file at path by data; see Replacement."""
    with Replacement(path) as new:
        new.write(data)
        new.commit()


def _short(name: str) -> str:
    """Return as much of a name as leaves room for more within the 255 bytes that a name may have."""
    return os.fsdecode(os.fsencode(name)[:120].decode("utf-8", "ignore").encode())


def _copy_mode(target: Path, handle: int) -> None:
    """Give the new file the mode and owner of the one it replaces, or the mode that a new file would have."""
    try:
        old = target.stat()
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        os.fchmod(handle, 0o666 & ~mask)
        return
    with suppress(OSError):
        os.fchown(handle, old.st_uid, old.st_gid)
    os.fchmod(handle, old.st_mode & 0o7777)
