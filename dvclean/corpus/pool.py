"""A pool of worker processes: an ordered map that needs no more memory for a longer input, and notices deaths.

multiprocessing's own pools either hang when a worker is killed or do not tell what it was doing. Here each worker
has a pipe and a thread that feeds it, so that a pipe that closes names the task at once.
"""

import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from threading import Thread
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    # they cost a run of one process more than its work
    from concurrent.futures import Future
    from multiprocessing.connection import Connection

from dvclean.corpus.outcome import InputError

# Tasks go to a worker together until they have this size or number: a message costs as much as a short document.
ENOUGH_BYTES = 1 << 18
ENOUGH_TASKS = 64


class Sized(Protocol):
    """What a task must tell: what it is called in an error, its size, and what is sent to the worker."""

    @property
    def name(self) -> str:
        """The name of the file."""

    @property
    def size(self) -> int:
        """About how many bytes it has."""

    @property
    def payload(self) -> object:
        """What the worker's function is called with; None where nothing is to be done."""


T = TypeVar("T", bound=Sized)
R = TypeVar("R")


def ordered(
    tasks: Iterable[T], make: Callable[[], Callable[[object], R]], jobs: int
) -> Generator[tuple[T, R | None], None, None]:
    """Yield each task and what the function that make returns gives for its payload, in the order of the tasks.

    With one job, or with so little to do that no worker would be worth its start, that happens here; else in
    processes, each of which calls make once (so it must be picklable). Raises InputError when a worker dies, and what
    the function raised.
    """
    bundles = _bundles(tasks) if jobs > 1 else iter(())
    first, second = next(bundles, []), next(bundles, None)
    if second is None and _size(first) < ENOUGH_BYTES:
        work = make()
        for task in first if jobs > 1 else tasks:
            yield task, None if task.payload is None else work(task.payload)
        return
    pool = _Pool(make, jobs)
    waiting: deque[tuple[list[T], Future[list[R | None]]]] = deque()
    try:
        for bundle in chain([first], [second] if second else [], bundles):
            waiting.append((bundle, pool.submit(bundle)))
            if len(waiting) > 2 * jobs:
                yield from _results(*waiting.popleft())
        while waiting:
            yield from _results(*waiting.popleft())
    finally:
        pool.close()


def _size(bundle: Iterable[Sized]) -> int:
    return sum(task.size for task in bundle)


def _results(bundle: list[T], future: "Future[list[R | None]]") -> Iterator[tuple[T, R | None]]:
    yield from zip(bundle, future.result(), strict=True)


def _bundles(tasks: Iterable[T]) -> Iterator[list[T]]:
    bundle: list[T] = []
    size = 0
    for task in tasks:
        bundle.append(task)
        size += task.size
        if size >= ENOUGH_BYTES or len(bundle) >= ENOUGH_TASKS:
            yield bundle
            bundle, size = [], 0
    if bundle:
        yield bundle


class _Pool(Generic[R]):
    """Worker processes with a queue before them."""

    def __init__(self, make: Callable[[], Callable[[object], R]], jobs: int) -> None:
        # spawned, not forked: the parent may have threads, and a child must not hold the pipes of the others
        from multiprocessing import get_context, resource_tracker  # noqa: PLC0415
        from queue import SimpleQueue  # noqa: PLC0415

        context = get_context("spawn")
        self._queue: SimpleQueue[tuple[list[Sized], Future[list[R | None]]] | None] = SimpleQueue()
        self._workers: list[tuple[Connection, Any]] = []
        # the tracker of shared memory, which each start asks for, would let signals through again
        resource_tracker.ensure_running()
        try:
            for _ in range(jobs):
                ours, theirs = context.Pipe()
                process = context.Process(target=_serve, args=(theirs, make), daemon=True)
                with _interrupts_held():
                    process.start()
                theirs.close()
                Thread(target=self._feed, args=(ours, process), daemon=True).start()
                self._workers.append((ours, process))
        except OSError as error:
            self.close()
            raise InputError(f"cannot start {jobs} processes: {error.strerror}; take fewer, with -j N") from None

    def submit(self, bundle: "list[T]") -> "Future[list[R | None]]":
        from concurrent.futures import Future  # noqa: PLC0415

        future: Future[list[R | None]] = Future()
        self._queue.put((list(bundle), future))
        return future

    def close(self) -> None:
        """End the workers, whatever they are at."""
        for _, process in self._workers:
            self._queue.put(None)
            process.terminate()
        for _, process in self._workers:
            process.join()

    def _feed(self, pipe: "Connection", process) -> None:  # type: ignore[no-untyped-def]
        """Hand bundles to one worker, one after the other."""
        while item := self._queue.get():
            bundle, future = item
            try:
                pipe.send([task.payload for task in bundle])
                result = pipe.recv()
            except (EOFError, OSError):
                process.join()
                names = dict.fromkeys(task.name for task in bundle)
                future.set_exception(
                    InputError(f"a worker process ended ({_cause(process.exitcode)}) at {_list(names)}")
                )
                return
            if isinstance(result, BaseException):
                future.set_exception(result)
            else:
                future.set_result(result)


def _cause(code: int | None) -> str:
    with suppress(ValueError):
        if code is not None and code < 0:
            return f"killed by {signal.Signals(-code).name}; out of memory?"
    return f"exit code {code}"


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold interrupts back, for this process and for good in those that it starts: the parent ends its workers."""
    held = getattr(signal, "pthread_sigmask", None)
    before = held(signal.SIG_BLOCK, {signal.SIGINT}) if held else ()
    try:
        yield
    finally:
        if held:
            held(signal.SIG_SETMASK, before)


def _list(names: Iterable[str]) -> str:
    first, *others = names
    return first if not others else f"{first} or one of the {len(others)} files after it"


def _serve(pipe: "Connection", make: Callable[[], Callable[[object], R]]) -> None:
    """Be a worker: answer each message with its results, until the parent has gone."""
    # an interrupt is for the parent, which ends its workers
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    work = None
    # a parent that was killed ends the connection in one way or another
    with suppress(EOFError, ConnectionError):
        while True:
            payloads = pipe.recv()
            try:
                work = work or make()
                answer: object = [None if payload is None else work(payload) for payload in payloads]
            except Exception as error:
                answer = error
            pipe.send(answer)
