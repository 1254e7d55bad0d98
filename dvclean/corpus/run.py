"""A run over files: each is read, cleaned and, if that is asked for, written; what came of it is yielded in order."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from dvclean.corpus.inputs import find
from dvclean.corpus.outcome import InputError, Outcome
from dvclean.corpus.writing import write
from dvclean.decoding import DecodingError
from dvclean.engine import Cleaner

STDIN = Path("-")


def check(paths: Sequence[Path], cleaner: Cleaner, exclude: Sequence[str] = (), stdin: str = "-") -> Iterator[Outcome]:
    """Yield what the cleaner finds in each file of paths, and write nothing.

    The path "-" is standard input, called by the name stdin. exclude holds glob patterns of what is not taken from
    folders.
    """
    for path, _ in _files(paths, exclude):
        yield path if isinstance(path, Outcome) else _read(path, cleaner, stdin)[0]


def clean(
    paths: Sequence[Path],
    cleaner: Cleaner,
    output: Path | BinaryIO | None,
    exclude: Sequence[str] = (),
    stdin: str = "-",
) -> Iterator[Outcome]:
    """Clean each file of paths in place, or into output: a stream, a file, a folder; yield what was found in it.

    In place, a file in which nothing is found is left alone. In a folder the tree below each input is kept.
    """
    single = len(paths) == 1 and not paths[0].is_dir()
    for path, relative in _files(paths, exclude):
        if isinstance(path, Outcome):
            yield path
            continue
        outcome, new = _read(path, cleaner, stdin)
        try:
            if new is None or (output is None and not outcome.findings):
                pass
            elif isinstance(output, Path) or output is None:
                write(_target(path, relative, output, single=single), new)
            else:
                output.write(new)
        except InputError as error:
            outcome = Outcome(str(path), error=str(error))
        yield outcome


def _target(path: Path, relative: Path, output: Path | None, *, single: bool) -> Path:
    """Return where the clean text of path goes: its own place, the file output, or its place in the folder output."""
    if output is None:
        return path
    return output if single and not output.is_dir() else output / relative


def _read(path: Path, cleaner: Cleaner, stdin: str) -> tuple[Outcome, bytes | None]:
    """Return what was found in one file, and its clean bytes, or None where it could not be read."""
    name = stdin if path == STDIN else str(path)
    try:
        data = sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
        return _clean(name, data, cleaner)
    except OSError as error:
        return Outcome(name, error=f"{name}: cannot read: {error.strerror}"), None
    except DecodingError as error:
        return Outcome(name, error=f"{name}: {error}"), None


def _clean(name: str, data: bytes, cleaner: Cleaner) -> tuple[Outcome, bytes]:
    """Return what was found in a document, and its clean bytes."""
    result = cleaner.run_bytes(data)
    lines = data.count(b"\n") + 1
    if not result:
        return Outcome(name, encoding=result.source.encoding, lines=lines, read=len(data), written=len(data)), data
    new = result.data
    outcome = Outcome(
        path=name,
        findings=result.findings,
        encoding=result.source.encoding,
        text=result.source.text,
        clean=result.text,
        lines=lines,
        read=len(data),
        written=len(new),
    )
    return outcome, new


def _files(paths: Sequence[Path], exclude: Sequence[str]) -> Iterator[tuple[Path | Outcome, Path]]:
    """Yield the files of paths; in place of what cannot be read, an outcome that says so."""
    for path in paths:
        if path == STDIN:
            yield path, path
            continue
        try:
            yield from find(path, exclude)
        except InputError as error:
            yield Outcome(str(path), error=str(error)), path
        except OSError as error:
            yield Outcome(str(path), error=f"{path}: cannot read: {error.strerror}"), path
