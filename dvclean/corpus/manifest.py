"""The manifest of a run into a folder: which outputs are complete, so that a stopped run can go on."""

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from dvclean.corpus.inputs import state
from dvclean.corpus.outcome import unwritable

NAME = ".dvclean-manifest.jsonl"


class Manifest:
    """The outputs in a folder that are complete, each with its input, the sizes and times of both, the key of the run.

    key stands for everything that decides what is written: the version and the settings. Without resume all that an
    earlier run noted is forgotten.
    """

    def __init__(self, folder: Path, key: str, *, resume: bool) -> None:
        self._path = folder / NAME
        self._key = key
        self._done: dict[str, Any] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if resume and self._path.exists():
                self._read()
            self._file = self._path.open("wb")
            for name, value in self._done.items():
                self._note(name, value)
        except OSError as error:
            raise unwritable(self._path, error) from None

    def is_done(self, source: Path, target: Path) -> bool:
        """Return whether target is complete, and made from source as it is now."""
        value = self._done.get(str(target))
        try:
            return value is not None and value == [self._key, *_known(source, state(source), target)]
        except OSError:
            return False

    def done(self, source: Path, read: tuple[int, int], target: Path) -> None:
        """Note that target is complete, made from a source that had this size and time when it was read."""
        try:
            self._note(str(target), [self._key, *_known(source, read, target)])
        except OSError as error:
            raise unwritable(self._path, error) from None

    def close(self) -> None:
        """Close the file. What could not be written was told when it was noted."""
        with suppress(OSError):
            self._file.close()

    def _note(self, name: str, value: object) -> None:
        self._file.write(json.dumps([name, value]).encode() + b"\n")
        self._file.flush()

    def _read(self) -> None:
        for line in self._path.read_bytes().splitlines():
            # a run that was killed may have left half a line
            try:
                name, value = json.loads(line)
            except (ValueError, TypeError):
                continue
            self._done[str(name)] = value


def key(*values: object) -> str:
    """Return a short name for all that decides what a run writes."""
    return hashlib.sha256(repr(values).encode()).hexdigest()[:16]


def _known(source: Path, read: tuple[int, int], target: Path) -> list[object]:
    """Return what an output is known by: its source, the size and time of that, and its own."""
    return [os.path.abspath(source), *read, *state(target)]
