"""Which files a run takes."""

import os
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from fnmatch import fnmatch
from functools import lru_cache
from pathlib import Path

from dvclean.corpus import compression, formats
from dvclean.corpus.outcome import InputError
from dvclean.phrases import site_domain

STDIN = Path("-")

_JSON = (
    "{}: JSON as a whole is no text; make a row of each object ({}), or say what it is:"
    " --format jsonl with an object in each line, --format text to clean it as a text all the same"
)


def named(path: Path) -> str:
    """Return what a file is called in reports: where it begins with a dash, so that nobody takes it for an option."""
    name = str(path)
    return f"./{name}" if name.startswith("-") and path != STDIN else name


def is_taken(path: Path) -> bool:
    """Return whether a file is taken from a folder: by its suffix, or the one before that of a compression."""
    return _bare(path).suffix.lower() in formats.SUFFIXES


def _bare(path: Path) -> Path:
    """Return a path without the suffix of a compression."""
    return path.with_suffix("") if compression.suffix_of(path) else path


def find(path: Path, exclude: Sequence[str] = (), own: Collection[str] = ()) -> Iterator[tuple[Path, Path]]:
    """Yield the file at path, or each file below the folder at path; and its path relative to the folder.

    Folders are walked in the order of their names, without hidden files, links to folders, what a pattern of exclude
    matches (see settings.anchored), and own, the real paths of what the run writes. A file that is named is taken
    whatever it is called. A folder below that cannot be read is yielded as if it were a file: to read it is the error.
    Raises InputError where there is nothing at path, or no text below it.
    """
    if not path.is_dir():
        if not path.exists():
            raise InputError(f"{named(path)}: no such file or folder")
        yield path, Path(path.name)
        return
    found = False
    for file in _walk(path, exclude, own):
        found = True
        yield file, file.relative_to(path)
    if not found:
        suffixes = ", ".join(sorted(formats.SUFFIXES))
        raise InputError(f"{named(path)}: no text files ({suffixes}) in this folder; name the files themselves")


def comes_first(path: Path, seen: set[str]) -> bool:
    """Return whether a file is none of those seen, whichever input it was found in, and count it among them."""
    whole = os.path.abspath(path)
    known = whole in seen
    seen.add(whole)
    return not known


def is_left_out(path: Path, exclude: Sequence[str]) -> bool:
    """Return whether a pattern matches a file or a folder above it, from the current one on."""
    near = Path(os.path.relpath(path))
    named = [path] if near.parts[:1] == ("..",) else [near, *near.parents][:-1]
    return any(_is_excluded(each, exclude) for each in named)


def reads(paths: Sequence[Path], target: Path, exclude: Sequence[str] = ()) -> bool:
    """Return whether one of paths, or a file that is taken from a folder of them, is the file at target by any name."""
    if not os.path.isfile(target):
        return False
    known = file_id(target)
    return any(file_id(file) == known for path in paths for file in _files(path, exclude))


def _files(path: Path, exclude: Sequence[str]) -> Iterator[Path]:
    # what is wrong with an input is told by the run
    with suppress(InputError, OSError):
        yield from [path] if path == STDIN else (file for file, _ in find(path, exclude))


def file_id(path: Path) -> tuple[int, int] | None:
    """Return what a file has in common under all of its names, or None where there is none."""
    try:
        stat = os.fstat(sys.stdin.fileno()) if path == STDIN else path.stat()
    except (OSError, ValueError):
        return None
    return stat.st_dev, stat.st_ino


def _walk(folder: Path, exclude: Sequence[str], own: Collection[str]) -> Iterator[Path]:
    """Yield the files in and below a folder that are taken."""
    try:
        paths = sorted(folder.iterdir())
    except OSError:
        yield folder
        return
    for path in paths:
        if path.name.startswith(".") or (exclude and _is_excluded(path, exclude)):
            continue
        # to ask for the real path of each file takes long
        if any(each.endswith(os.sep + path.name) for each in own) and os.path.realpath(path) in own:
            continue
        if os.path.isdir(path):
            # a link may lead to a folder above it
            if not path.is_symlink():
                yield from _walk(path, exclude, own)
        # a pipe would wait for who writes into it
        elif is_taken(path) and (os.path.isfile(path) or not os.path.exists(path)):
            yield path


def _is_excluded(path: Path, exclude: Sequence[str]) -> bool:
    """Return whether a pattern matches the name of a file or folder, or its absolute path."""
    whole = os.path.abspath(path)
    return any(fnmatch(path.name, glob) or fnmatch(whole, glob) for glob in exclude)


def kind_of(path: Path, given: str | None = None) -> tuple[str, str]:
    """Return the format and the suffix of the compression of a file: those that are given, or that its name tells.

    Raises InputError for a name that tells of JSON as a whole.
    """
    packing = compression.suffix_of(path)
    if given:
        name, _, packed = given.partition(".")
        return name, f".{packed}" if packed else packing
    bare = _bare(path)
    # as a text it would lose lines that repeat each other or look like noise
    if bare.suffix.lower() == ".json":
        from shlex import quote  # noqa: PLC0415 - for an error only

        old, new = (quote(named(each)) for each in (bare, bare.with_suffix(".jsonl")))
        raise InputError(_JSON.format(named(path), f"jq -c '.[]' {old} > {new}"))
    return formats.format_of(bare), packing


def right_name(target: Path, source: Path, kind: str) -> Path | None:
    """Return what target is to be called, if it is called as another format is than kind, which it will hold.

    What its source is called it may be called too, whatever that holds.
    """
    suffix = _bare(target).suffix.lower()
    suffixes = formats.FORMATS[kind].suffixes
    if suffix not in formats.SUFFIXES or not suffixes or suffix in {*suffixes, _bare(source).suffix.lower()}:
        return None
    right = _bare(target).with_suffix(suffixes[0])
    return right if kind == formats.PARQUET else right.with_name(right.name + compression.suffix_of(target))


def has_rows(path: Path, split: str | None = None, given: str | None = None) -> bool:
    """Return whether the documents of a file are rows, or several for another reason. Raises InputError as kind_of."""
    name, _ = kind_of(path, given)
    return split is not None or formats.FORMATS[name].numbered


def state(path: Path) -> tuple[int, int]:
    """Return the size and time of a file, by which it is known again."""
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns


def site_of(path: Path) -> str:
    """Return the domain of the site that the folder of a file, or one above it, is called after, or ""."""
    return _site_of(os.path.dirname(os.path.abspath(path)))


@lru_cache(maxsize=256)
def _site_of(folder: str) -> str:
    return next((domain for name in reversed(Path(folder).parts) if (domain := site_domain(name))), "")
