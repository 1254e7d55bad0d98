"""The process: `dvclean` and `python -m dvclean`."""

import os
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Run the command line; a closed pipe ends it quietly, an interrupt with the code of one."""
    try:
        from dvclean.cli import app  # noqa: PLC0415 - the import is part of what an interrupt may hit

        app()
    except BrokenPipeError:
        # what is left in the buffer has no reader; without this the interpreter complains when it flushes
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(0)


if __name__ == "__main__":
    run()
