"""The process: `dvclean` and `python -m dvclean`."""

import gc
import os
import signal
import sys
from typing import NoReturn

# Start-up makes some 35,000 objects and next to no garbage: at the usual 700 they are gone through many times.
GARBAGE_AFTER = 100_000

# The exit codes from here on are those of signals.
SIGNALLED = 128


def run() -> NoReturn:
    """Run the command line; an interrupt ends it with the exit code of one, 130, and a request to end with 143."""
    _prepare_streams()
    signal.signal(signal.SIGTERM, _end)
    # who has asked for it (nohup) outlives the terminal
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        signal.signal(signal.SIGHUP, _end)
    gc.set_threshold(GARBAGE_AFTER)
    try:
        _start(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(SIGNALLED + signal.SIGINT)
    except FileNotFoundError:
        from dvclean.console import fail_without_folder  # noqa: PLC0415

        fail_without_folder()
        _fail()
    except SystemExit as end:
        _leave(end.code)
        raise
    except Exception:
        _fail()
    sys.exit(0)


def _fail() -> NoReturn:
    """End with the code of an error: the interpreter's own for one that nobody expected would be that of findings."""
    sys.excepthook(*sys.exc_info())
    sys.exit(2)


def _end(number: int, _: object) -> NoReturn:
    sys.exit(SIGNALLED + number)


def _start(words: list[str]) -> None:
    """Run the command line that these words are. The imports are part of what an interrupt may hit."""
    # typer takes a third of a short run, and has nothing to read where a command does what it does without options
    if words[:1] in (["clean"], ["check"]) and not any(word.startswith("-") and word != "-" for word in words):
        from dvclean import commands  # noqa: PLC0415

        getattr(commands, words[0])(words[1:])
    else:
        from dvclean.cli import start  # noqa: PLC0415

        start(words)


def _prepare_streams() -> None:
    """Put the null device where the caller closed a stream: messages are lost, a text that is written is an error.

    Standard output without a buffer (PYTHONUNBUFFERED) may take but a part of what is written, and tells so to nobody.
    """
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    elif not hasattr(sys.stdout.buffer, "raw"):
        sys.stdout = os.fdopen(sys.stdout.fileno(), "w", encoding="utf-8", closefd=False)


def _leave(code: object) -> None:
    """End the process at once, if all that was printed can be written: the interpreter takes itself apart too slowly.

    What else is to be done at the end, as to wait for workers, the run has done. Else the interpreter tells. An
    interrupt may come before anybody knows of a new file: it is removed as the interpreter ends.
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        return
    if isinstance(code, int) and code < SIGNALLED:
        os._exit(code)


if __name__ == "__main__":
    run()
