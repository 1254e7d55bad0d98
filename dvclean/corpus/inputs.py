"""Which files a run takes."""

from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from dvclean.corpus.outcome import InputError

# What is taken from a folder; a file that is named is taken whatever it is called.
SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown"})


def find(path: Path, exclude: Sequence[str] = ()) -> Iterator[tuple[Path, Path]]:
    """Yield the file at path, or each text file below the folder at path; and its path relative to the folder.

    Folders are walked in the order of their names, without hidden files and what a pattern of exclude matches.
    Raises InputError where there is nothing at path, or no text below it.
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
        raise InputError(
            f"{path}: no text files ({', '.join(sorted(SUFFIXES))}) in this folder; name the files themselves"
        )


def _walk(folder: Path, exclude: Sequence[str]) -> Iterator[Path]:
    """Yield the text files in and below a folder."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or any(fnmatch(path.name, glob) or fnmatch(str(path), glob) for glob in exclude):
            continue
        if path.is_dir():
            yield from _walk(path, exclude)
        elif path.suffix.lower() in SUFFIXES:
            yield path
