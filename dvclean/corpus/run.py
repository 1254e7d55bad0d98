"""A run over files: each is read in blocks, cleaned and, if that is asked for, written; what came of it is yielded.

Blocks are read here, cleaned by a pool (of this process alone, for one job) and come back in their order, so that what
is written does not depend on the number of jobs, and memory on the size of a file.
"""

import os
import sys
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, suppress
from functools import cached_property, partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from dvclean.corpus import blocks, compression
from dvclean.corpus.blocks import Block, Options
from dvclean.corpus.formats import FORMATS, LEFT_OUT, PARQUET, TEXT, WARC
from dvclean.corpus.inputs import (
    STDIN,
    comes_first,
    file_id,
    find,
    is_left_out,
    is_taken,
    kind_of,
    named,
    right_name,
    site_of,
    state,
)
from dvclean.corpus.outcome import APART, NO_MEMORY, TOO_LARGE, InputError, Outcome
from dvclean.corpus.pool import ordered
from dvclean.corpus.work import Part, Task, Work
from dvclean.corpus.writing import Replacement
from dvclean.engine import Settings

# So many files that were replaced are remembered: another link to one may have been read meanwhile.
_OWN = 1_000

# Rows are longer than Python's buffer: each would be put together from several reads.
_BUFFER = 1 << 18


class Plan(NamedTuple):
    """How files are read and written; what all inputs of a run share.

    format is the name of a format, with the suffix of a compression if need be ("jsonl.gz"), None where the names of
    the files tell. jobs is the number of processes. skip_bad leaves bad rows out, into a file beside the output;
    audit is the file of the trail, resume goes on with a stopped run into a folder. quote asks for an Outcome with
    findings for each document.
    """

    settings: Settings = Settings()
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    stdin: str = "-"
    format: str | None = None
    options: Options = Options()
    jobs: int = 1
    skip_bad: bool = False
    audit: Path | None = None
    resume: bool = False
    quote: bool = False


class _File:
    """An input on its way: what it is called, where it goes (a path, a stream, nowhere), and in which format."""

    def __init__(self, path: Path, name: str, target: Path | BinaryIO | None, form: str, packing: str) -> None:
        self.path = path
        self.name = name
        self.target = target
        self.format = form
        self.packing = packing
        self.state = (0, 0)
        # an error ends it; a bad row is told again by whoever goes on with the run
        self.failed = self.incomplete = False
        self.documents = self.passed = 0

    @property
    def in_place(self) -> bool:
        """Whether its clean text takes its own place."""
        return self.path == self.target


class _Item(NamedTuple):
    """A block of a file for the pool. local is what stays here meanwhile, taken the bytes read from the disk."""

    file: _File
    payload: Task | None = None
    last: bool = False
    error: str | None = None
    local: Any = None
    taken: int = 0
    skipped: bool = False

    @property
    def name(self) -> str:
        return self.file.name

    @property
    def size(self) -> int:
        return 0 if self.payload is None else blocks.BLOCK if self.local else len(self.payload.block.data)


class Run:
    """The outcomes of a run, once, in the order of the inputs, with a look at how far it is.

    taken are the bytes of the inputs that are done, files the files that are done, skipped those of them that an
    earlier run has done. unread are the numbers of records of archives in which there is none that is read,
    folders those below an input in which files were found, each with the input.
    """

    def __init__(self, paths: Sequence[Path], plan: Plan, output: Path | BinaryIO | None, *, write: bool) -> None:
        self.paths = paths
        self.plan = plan
        self.output = output
        self.write = write
        self.taken = self.files = self.skipped = 0
        self.unread: dict[str, int] = {}
        self.folders: dict[Path, Path] = {}
        self._in_folder = isinstance(output, Path) and goes_into_folder(paths, output)
        self._targets: set[Path] = set()
        self._generator = self._outcomes()

    def __iter__(self) -> Iterator[Outcome]:
        return self._generator

    def close(self) -> None:
        """End the run here: what is complete stays, what is not is removed."""
        self._generator.close()

    def _outcomes(self) -> Generator[Outcome, None, None]:
        """Do it. Raises InputError for what no further file can be processed after."""
        plan = self.plan
        make = partial(Work, plan.settings)
        with ExitStack() as stack:
            self._open(stack)
            results = ordered(self._items(), make, plan.jobs or os.cpu_count() or 1)
            stack.callback(results.close)
            stack.callback(self._discard)
            for item, part in results:
                yield from self._take(item, part)

    def _open(self, stack: ExitStack) -> None:
        """Open what goes with the outputs."""
        self._current: _Output | None = None
        self._replaced: deque[tuple[str, tuple[int, int]]] = deque(maxlen=_OWN)
        self._trail = self._manifest = self._recorded = None
        plan = self.plan
        if plan.audit and self.write:
            from dvclean.corpus.audit import Trail, outputs  # noqa: PLC0415

            self._recorded = outputs(plan.audit) if plan.resume else None
            self._trail = stack.enter_context(Trail(plan.audit))
        if self._in_folder and self.write:
            from dvclean import __version__  # noqa: PLC0415
            from dvclean.corpus.manifest import Manifest, key  # noqa: PLC0415

            trail = plan.audit and os.path.abspath(plan.audit)
            name = key(__version__, plan.settings, plan.options, plan.format, plan.skip_bad, trail)
            self._manifest = Manifest(self.output, name, resume=plan.resume)  # type: ignore[arg-type]
            stack.callback(self._manifest.close)

    def _discard(self) -> None:
        if self._current:
            self._current.discard()

    def _take(self, item: _Item, part: Part | None) -> Iterator[Outcome]:
        """Write what came of an item, and yield its outcomes."""
        file = item.file
        self.taken += item.taken
        self.files += item.last or item.error is not None
        self.skipped += item.skipped
        if file.failed:
            return
        error = item.error or (part.failed if part else None)
        if item.skipped:
            yield Outcome(file.name, documents=0)
            return
        try:
            if error is None and self.write:
                self._write(item, part)
        except InputError as failure:
            error = str(failure)
        if error is not None:
            file.failed = True
            self._discard()
            self._current = None
            yield Outcome(file.name, error=error)
        elif part:
            self._count(item, part)
            yield from part.outcomes

    def _count(self, item: _Item, part: Part) -> None:
        """Count the records of an archive, with text and without."""
        file = item.file
        file.passed += part.passed
        file.documents += len(part.outcomes)
        if item.last and file.format == WARC and file.passed and not file.documents:
            self.unread[file.name] = file.passed

    def _write(self, item: _Item, part: Part | None) -> None:
        if self._current is None:
            self._current = _Output(item.file, self._trail, self._replaced)
        self._current.add(item, part)
        file = item.file
        file.incomplete = file.incomplete or (part is not None and any(outcome.error for outcome in part.outcomes))
        if item.last:
            self._current.finish()
            if self._manifest and isinstance(file.target, Path) and not file.incomplete:
                self._manifest.done(file.path, file.state, file.target)
            self._current = None

    def _items(self) -> Iterator[_Item]:
        """Yield the blocks of all inputs."""
        own = {os.path.realpath(path) for path in (self.output, self.plan.audit) if isinstance(path, Path)}
        seen: set[str] = set()
        for path in self.paths:
            # what is piped through is to come out
            if self._is_left_out(path) and not (path == STDIN and self.write):
                continue
            try:
                stdin = [(path, Path(Path(self.plan.stdin).name))]
                for found, relative in stdin if path == STDIN else find(path, self.plan.exclude, own):
                    if len(relative.parts) > 1:
                        self.folders.setdefault(found.parent, path)
                    # a folder alone holds each of its files once
                    if len(self.paths) == 1 or path == STDIN or comes_first(found, seen):
                        yield from self._file(found, relative)
            except InputError as error:
                yield self._failed(path, str(error))
            except OSError as error:
                yield self._failed(path, f"{named(path)}: cannot read: {error.strerror}")

    def _file(self, path: Path, relative: Path) -> Iterator[_Item]:
        name = self.plan.stdin if path == STDIN else named(path)
        left_out = path == STDIN and self._is_left_out(path)
        kind, packing = kind_of(Path(name), LEFT_OUT if left_out else self.plan.format)
        file = _File(path, name, self._target(path, relative) if self.write else None, kind, packing)
        if isinstance(file.target, Path) and (error := self._refused(file, file.target)):
            yield self._failed(path, f"{name}: {error}")
            return
        if isinstance(file.target, Path) and self._is_done(path, file.target):
            yield _Item(file, last=True, skipped=True, taken=path.stat().st_size)
            return
        try:
            yield from self._blocks(file)
        except InputError as error:
            yield _Item(file, error=f"{name}: {error}")
        except MemoryError:
            large = kind == TEXT and self.plan.options.split is None
            yield _Item(file, error=f"{name}: {TOO_LARGE if large else NO_MEMORY}")
        except Exception as error:
            if not compression.is_damage(error):
                raise
            yield _Item(file, error=f"{name}: cannot read: {compression.reason(error)}")

    def _refused(self, file: _File, target: Path) -> str:
        """Return why nothing is written to the target of a file, or ""; in a folder a target is taken but once."""
        if self._is_trail(target):
            return f"the audit file {target} would be overwritten; name another one"
        if right := right_name(target, Path(file.name), file.format):
            kind, (other, _) = file.format, kind_of(target)
            told = self.plan.format or is_taken(Path(file.name))
            hint = "" if told else f"; if the input is {other}, add --format {other}"
            return f"{kind} is written as {kind}, and called so: -o {right}, not {target}{hint}"
        if self._in_folder:
            if target in self._targets:
                return f"another input goes to {target} too; {APART}"
            if self._is_other_input(file.path, target):
                return f"{target} is another input; write into another folder"
            self._targets.add(target)
        return ""

    def _is_done(self, path: Path, target: Path) -> bool:
        """Return whether an earlier run has made target from path, and the audit, where there is one, tells how."""
        recorded = self._recorded is None or str(target.resolve()) in self._recorded
        return recorded and self._manifest is not None and self._manifest.is_done(path, target)

    def _is_left_out(self, path: Path) -> bool:
        """Return whether a pattern leaves out an input that is named; standard input goes by the name it is given."""
        name = Path(self.plan.stdin) if path == STDIN else path
        return self.plan.force_exclude and name != STDIN and is_left_out(name, self.plan.exclude)

    def _is_other_input(self, path: Path, target: Path) -> bool:
        """Return whether what is to be written for path would take the place of another text of this run."""
        there = file_id(target)
        if there is None or there == file_id(path):
            return False
        named, folders = self._inputs
        place = Path(os.path.realpath(target))
        return there in named or any(place.is_relative_to(folder) for folder in folders)

    @cached_property
    def _inputs(self) -> tuple[set[tuple[int, int] | None], list[str]]:
        """The files among the inputs, and the real paths of the folders among them that hold no output of the run."""
        output = Path(os.path.realpath(str(self.output)))
        folders = [os.path.realpath(path) for path in self.paths if os.path.isdir(path)]
        walked = [folder for folder in folders if folder == str(output) or not output.is_relative_to(folder)]
        return {file_id(path) for path in self.paths if path != STDIN}, walked

    def _is_trail(self, target: Path) -> bool:
        audit = self.plan.audit
        return audit is not None and os.path.realpath(target) == os.path.realpath(audit)

    def _blocks(self, file: _File) -> Iterator[_Item]:
        """Yield the blocks of a file, each when it is known whether there is another one."""
        held = None
        with ExitStack() as stack:
            if file.path == STDIN:
                raw: BinaryIO = sys.stdin.buffer
            else:
                raw = stack.enter_context(file.path.open("rb", buffering=_BUFFER))
                stat = os.fstat(raw.fileno())
                file.state = stat.st_size, stat.st_mtime_ns
            before = 0
            for block, local in self._cut(file, raw):
                if held:
                    yield held
                if file.failed:
                    return
                now = _place(raw, file)
                held = _Item(file, self._task(file, block), local=local, taken=now - before)
                before = now
        yield held._replace(last=True) if held else _Item(file, last=True)

    def _cut(self, file: _File, raw: BinaryIO) -> Iterator[tuple[Block, Any]]:
        stream = compression.reader(raw, file.packing)
        if file.format == PARQUET:
            from dvclean.corpus.parquet import PACKED, Source  # noqa: PLC0415 - needs a package

            if self.write and (packing := _packing(file)):
                raise InputError(PACKED.format(packing))
            source = Source(stream, self.plan.options, hashed=self._trail is not None)
            for block, batch, ends in source.blocks():
                yield block, (source, batch, ends)
            return
        for block in FORMATS[file.format].blocks(stream, self.plan.options):
            yield block, None

    def _task(self, file: _File, block: Block) -> Task:
        plan = self.plan
        return Task(
            path=file.name,
            format=file.format,
            block=block,
            options=plan.options,
            packing=_packing(file),
            site="" if file.name == str(STDIN) else site_of(Path(file.name)),
            quote=plan.quote,
            write=self.write,
            trail=self._trail is not None,
            # a row of a table is more than its text
            bad=str(_side_path(file)) if plan.skip_bad and file.format != PARQUET else "",
        )

    def _target(self, path: Path, relative: Path) -> Path | BinaryIO:
        """Return where the clean text of path goes: its own place, the stream or file, its place in the folder."""
        if self.output is None:
            return path
        if isinstance(self.output, Path) and self._in_folder:
            return self.output / relative
        return self.output

    def _failed(self, path: Path, error: str) -> _Item:
        return _Item(_File(path, named(path), None, "text", ""), error=error)


def _hashes() -> tuple[Any, Any]:
    """Return the hashes of both sides of a file, to be updated."""
    from hashlib import sha256  # noqa: PLC0415 - for an audit only

    return sha256(), sha256()


class _Output:
    """The output of one file: written when there is too much of it to be held, or at the end."""

    def __init__(self, file: _File, trail: Any, replaced: deque[tuple[str, tuple[int, int]]]) -> None:
        self._file = file
        self._replaced = replaced
        self._trail = trail
        self._new: Replacement | None = None
        self._bad: Replacement | None = None
        self._sink: Any = None
        self._held: bytes | None = None
        self._changed = False
        self._empty = True
        self._at = 0
        self._hashes = _hashes() if trail else None
        self._run = os.urandom(6).hex()

    def add(self, item: _Item, part: Part | None) -> None:
        """Take what came of the next block."""
        if part is None:
            return
        self._changed = self._changed or part.changed
        if part.bad:
            self._bad = self._bad or self._side_file()
            self._bad.write(part.bad)
        if self._trail:
            self._record(item, part)
        if item.local:
            self._add_batch(item, part)
        elif self._held is None and item.last and self._new is None:
            self._held = part.data
        else:
            self._write(part.data)

    def finish(self) -> None:
        """Put the output in its place. A file without changes in it is left alone."""
        file = self._file
        if self._left_alone():
            self._end_record()
            self.discard()
            return
        if self._sink:
            self._guard(self._sink.close)
        elif self._held or self._empty:
            self._write(self._held or compression.packer(_packing(file))(b""))
        self._end_record()
        if file.in_place:
            now = self._known_now()
            # by another name the run has cleaned it already
            if now in self._replaced:
                self.discard()
                return
            if file.state != now[1]:
                raise InputError(f"{file.name}: was changed while it was cleaned, and is left so; clean it again")
        if self._bad:
            self._bad.commit()
        if self._new:
            self._new.commit()
            if file.in_place:
                self._replaced.append(_known(file.path))

    def _known_now(self) -> tuple[str, tuple[int, int]]:
        try:
            return _known(self._file.path)
        except OSError as error:
            told = f"{self._file.name}: went away while it was cleaned ({error.strerror}); nothing was written"
            raise InputError(told) from None

    def _left_alone(self) -> bool:
        return self._file.in_place and not self._changed

    def discard(self) -> None:
        """Remove what is not in its place yet."""
        if self._sink:
            self._sink.discard()
        for new in (self._new, self._bad):
            if new:
                new.discard()

    def _write(self, data: bytes) -> None:
        target = self._file.target
        self._empty = self._empty and not data
        if isinstance(target, Path):
            self._new = self._new or Replacement(target)
            self._new.write(data)
        elif target is not None:
            try:
                target.write(data)
            except BrokenPipeError:
                raise
            except OSError as error:
                raise InputError(f"standard output: cannot write: {error.strerror}") from None

    def _add_batch(self, item: _Item, part: Part) -> None:
        from dvclean.corpus.parquet import Sink  # noqa: PLC0415 - needs a package

        source, batch, ends = item.local
        target = self._file.target
        if self._sink is None:
            if isinstance(target, Path):
                self._new = Replacement(target)
            self._sink = self._guard(lambda: Sink(self._new.file if self._new else target, source))
        self._guard(lambda: self._sink.write(part.data, batch, ends))

    def _guard(self, function: Any) -> Any:
        try:
            return function()
        except BrokenPipeError:
            raise
        except OSError as error:
            target = self._file.target if isinstance(self._file.target, Path) else "standard output"
            raise InputError(f"{target}: cannot write: {compression.reason(error)}") from None

    def _side_file(self) -> Replacement:
        """Return the file of bad rows, to be written."""
        path = _side_path(self._file)
        new = Replacement(path)
        # in place, what an earlier run dropped is nowhere else
        if self._file.in_place and path.exists():
            try:
                earlier = path.read_bytes()
                new.write(earlier + b"\n" * (earlier[-1:] not in {b"", b"\n"}))
            except OSError as error:
                raise InputError(f"{path}: cannot read: {error.strerror}") from None
        return new

    def _record(self, item: _Item, part: Part) -> None:
        """Add the records of a block to the trail, with places in the file."""
        for record in part.trail:
            start, end = record["at"]
            place = {"at": [start + self._at, end + self._at]}
            self._trail.add({"run": self._run, "path": self._file.name} | record | place)
        if self._hashes and item.payload and item.local is None:
            old, new = self._hashes
            old.update(item.payload.block.data)
            new.update(part.clean)
        self._at += part.size

    def _end_record(self) -> None:
        if not self._trail:
            return
        file = self._file
        target = file.target
        output = str(target.resolve()) if isinstance(target, Path) else "-"
        record = {"run": self._run, "path": file.name, "output": output, "format": file.format}
        if self._sink:
            record |= self._sink.record()
        elif self._hashes:
            old, new = self._hashes
            record |= {"original": old.hexdigest(), "clean": new.hexdigest()}
        if self._left_alone():
            record["clean"] = record["original"]
        self._trail.add(record)
        self._trail.flush()


def check(paths: Sequence[Path], plan: Plan) -> Run:
    """Return a run that tells what is found in each file of paths, and writes nothing."""
    return Run(paths, plan, None, write=False)


def clean(paths: Sequence[Path], plan: Plan, output: Path | BinaryIO | None) -> Run:
    """Return a run that cleans each file of paths in place, or into output: a stream, a file, a folder.

    In place, a file in which nothing is changed is left alone. In a folder the tree below each input is kept.
    """
    return Run(paths, plan, output, write=True)


def goes_into_folder(paths: Sequence[Path], output: Path) -> bool:
    """Return whether what comes of paths goes into files below output: not for a single file, unless it is a folder."""
    return len(paths) != 1 or os.path.isdir(paths[0]) or os.path.isdir(output)


def _packing(file: _File) -> str:
    """Return the suffix of the compression of an output: that of its name or, in its place, that of the input."""
    if file.in_place:
        return file.packing
    return compression.suffix_of(file.target) if isinstance(file.target, Path) else ""


def _side_path(file: _File) -> Path:
    """Return where the bad rows of a file go: beside the output, or the input where the output is a stream."""
    target = file.target if isinstance(file.target, Path) else file.path
    return Path("stdin.bad") if target == STDIN else target.with_name(f"{target.name}.bad")


def _known(path: Path) -> tuple[str, tuple[int, int]]:
    """Return what a file is known by, whatever link leads to it, until somebody changes it."""
    return os.path.realpath(path), state(path)


def _place(raw: BinaryIO, file: _File) -> int:
    """Return how far a file has been read."""
    if file.path == STDIN:
        return 0
    with suppress(OSError, ValueError):
        return raw.tell()
    return 0
