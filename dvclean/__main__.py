"""The process: `dvclean` and `python -m dvclean`."""

import signal
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Run the command line; an interrupt ends it with the exit code of one, 130, and a request to end with 143."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        from dvclean.cli import app  # noqa: PLC0415 - the import is part of what an interrupt may hit

        app(prog_name="dvclean")
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(0)


if __name__ == "__main__":
    run()
