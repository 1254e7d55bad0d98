"""How far a run is: a bar on a terminal, a plain line now and then elsewhere."""

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from dvclean.corpus.inputs import STDIN, find
from dvclean.corpus.outcome import InputError, Outcome
from dvclean.corpus.run import Run

# A run that ends sooner shows no bar, and no line: seconds.
PATIENCE = 1.0
EVERY = 10.0


def lines(run: Run, outcomes: Iterable[Outcome], say: Callable[[str], None]) -> Iterator[Outcome]:
    """Yield the outcomes, and say now and then how far the run is."""
    start = last = time.monotonic()
    found = 0
    for outcome in outcomes:
        found += sum(outcome.counts.values())
        now = time.monotonic()
        if now - last >= EVERY:
            last = now
            rate = run.taken / 1e6 / (now - start)
            say(f"{run.files:,} files, {run.taken / 1e6:,.0f} MB, {rate:.1f} MB/s, {found:,} findings so far")
        yield outcome


def bar(run: Run, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yield the outcomes under a bar on standard error: files, bytes, MB/s, time left, findings."""
    start = time.monotonic()
    found = 0
    shown = None
    try:
        for outcome in outcomes:
            found += sum(outcome.counts.values())
            if shown is None and time.monotonic() - start > PATIENCE:
                shown = _Bar(_size(run))
            if shown:
                shown.update(run, found)
            yield outcome
    finally:
        if shown:
            shown.stop()


class _Bar:
    """A bar of rich, which is imported for it only."""

    def __init__(self, size: int | None) -> None:
        from rich import progress  # noqa: PLC0415
        from rich.console import Console  # noqa: PLC0415

        self._bar = progress.Progress(
            progress.TextColumn("{task.fields[files]:,} files"),
            progress.BarColumn(),
            progress.DownloadColumn(),
            progress.TransferSpeedColumn(),
            progress.TimeRemainingColumn(),
            progress.TextColumn("{task.fields[found]:,} findings"),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("", total=size, files=0, found=0)
        self._bar.start()

    def update(self, run: Run, found: int) -> None:
        self._bar.update(self._task, completed=run.taken, files=run.files, found=found)

    def stop(self) -> None:
        self._bar.stop()


def _size(run: Run) -> int | None:
    """Return how many bytes the inputs have, None where standard input is one of them."""
    if STDIN in run.paths:
        return None
    size = 0
    for path in run.paths:
        try:
            size += sum(Path(file).stat().st_size for file, _ in find(path, run.plan.exclude))
        except (InputError, OSError):
            continue
    return size
