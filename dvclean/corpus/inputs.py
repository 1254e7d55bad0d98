"""Which files a run takes."""

from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from dvclean.corpus import compression, formats
from dvclean.corpus.outcome import InputError


def is_taken(path: Path) -> bool:
    """Return whether a file is taken from a folder: by its suffix, or the one before that of a compression."""
    if compression.suffix_of(path):
        path = path.with_suffix("")
    return path.suffix.lower() in formats.SUFFIXES


def find(path: Path, exclude: Sequence[str] = ()) -> Iterator[tuple[Path, Path]]:
    """Yield the file at path, or each file below the folder at path; and its path relative to the folder.

    Folders are walked in the order of their names, without hidden files and what a pattern of exclude matches; a file
    that is named is taken whatever it is called. Raises InputError where there is nothing at path, or no text below it.
    """
    if not path.is_dir():
        if not path.exists():
            raise InputError(f"{path}: no such file or folder")
        yield path, Path(path.name)
        return
    found = False
    for file in _walk(path, exclude):
        found = True
        yield file, file.relative_to(path)
    if not found:
        suffixes = ", ".join(sorted(formats.SUFFIXES))
        raise InputError(f"{path}: no text files ({suffixes}) in this folder; name the files themselves")


def _walk(folder: Path, exclude: Sequence[str]) -> Iterator[Path]:
    """Yield the files in and below a folder that are taken."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or any(fnmatch(path.name, glob) or fnmatch(str(path), glob) for glob in exclude):
            continue
        if path.is_dir():
            yield from _walk(path, exclude)
        elif is_taken(path):
            yield path
