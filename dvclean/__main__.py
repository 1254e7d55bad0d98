"""The process: `dvclean` and `python -m dvclean`."""

import gc
import signal
import sys
from typing import NoReturn

# Start-up makes some 35,000 objects and next to no garbage: at the usual 700 they are gone through many times.
GARBAGE_AFTER = 100_000


def run() -> NoReturn:
    """Run the command line; an interrupt ends it with the exit code of one, 130, and a request to end with 143."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    gc.set_threshold(GARBAGE_AFTER)
    try:
        from dvclean.cli import start  # noqa: PLC0415 - the import is part of what an interrupt may hit

        start(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        # the process ends, and its memory with it: nothing is left to collect
        gc.freeze()
    sys.exit(0)


if __name__ == "__main__":
    run()
