"""Standard output and standard error: what is written there, and the error that ends a run."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import NoReturn, TextIO

from dvclean.corpus.outcome import InputError
from dvclean.report.escape import plain, visible

# The exit code of an error.
ERROR = 2

UNWRITABLE = "standard output: cannot write: {}"


class Color(StrEnum):
    """When the output is coloured."""

    auto = "auto"
    always = "always"
    never = "never"


def put(pieces: Iterable[str], color: Color) -> None:
    """Write to standard output: UTF-8 whatever the locale, coloured or not."""
    coloured = _coloured(color)
    with payload():
        for piece in pieces:
            sys.stdout.buffer.write((piece if coloured else plain(piece)).encode("utf-8", "backslashreplace"))


@contextmanager
def payload() -> Iterator[None]:
    """Write to standard output; a reader that has gone ends the run quietly."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        close_stdout()
        sys.exit(0)
    except InputError as error:
        close_stdout()
        fail(str(error))
    except OSError as error:
        close_stdout()
        fail_without_folder()
        fail(UNWRITABLE.format(error.strerror))


def close_stdout() -> None:
    """Write nothing more to standard output."""
    _discard(sys.stdout)


def _discard(stream: TextIO) -> None:
    """Throw away what is left in the buffer; without this the interpreter complains when it flushes that."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _coloured(color: Color) -> bool:
    if color != Color.auto:
        return color == Color.always
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") not in {None, "dumb"}


def say(message: str) -> None:
    """Tell the user something, on standard error."""
    sys.stdout.flush()
    try:
        sys.stderr.write(f"dvclean: {visible(message)}\n")
    except OSError:
        # nobody reads messages any more, or there is no room for them; the exit code still tells
        _discard(sys.stderr)


def fail(message: str) -> NoReturn:
    """End with an error that the user can repair."""
    say(f"error: {message}")
    sys.exit(ERROR)


def fail_without_folder() -> None:
    """End with an error where the current folder is gone: none but absolute paths lead anywhere then."""
    try:
        Path.cwd()
    except OSError:
        fail("the current folder was removed; change into one that is there (cd), and start again")


def counted(number: int, thing: str, things: str = "") -> str:
    """Return so many things, in words: "1 file", "2,000 files"; things is the plural where it is none in "s"."""
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"
