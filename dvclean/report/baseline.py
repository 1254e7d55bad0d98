"""Findings that are known and accepted, so that a dirty corpus can be checked for new ones.

A baseline is a JSON file with an entry for each file, rule and line's text (see identity), and how often it is there.
It survives edits anywhere else in the file. Paths in it are relative to its own folder.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from os.path import relpath
from pathlib import Path
from typing import NamedTuple

from dvclean.corpus.outcome import InputError, Outcome
from dvclean.findings import Finding
from dvclean.report.escape import dumps
from dvclean.report.identity import digests


class Entry(NamedTuple):
    """What is known: a finding of a rule in a line of this text, somewhere in a file."""

    path: str
    code: str
    line: str


class Baseline:
    """The known findings of a file, or none at first; folder is the one that paths are relative to."""

    def __init__(self, folder: Path, known: Counter[Entry] | None = None) -> None:
        self.folder = folder
        self.known = Counter(known or {})
        self._seen: set[str] = set()

    @classmethod
    def read(cls, path: Path) -> "Baseline":
        """Return the baseline that a file holds. Raises InputError where it holds none."""
        try:
            table = json.loads(path.read_text(encoding="utf-8"))
            if table["version"] != 1:
                raise InputError(
                    f"{path}: a baseline of version {table['version']}; write it anew with --write-baseline"
                )
            rows = table["findings"]
            known = Counter({Entry(row["path"], row["code"], row["line"]): int(row["count"]) for row in rows})
        except OSError as error:
            raise InputError(f"{path}: cannot read: {error.strerror}; make it with --write-baseline {path}") from None
        except (ValueError, KeyError, TypeError):
            raise InputError(f"{path}: no baseline; make one with --write-baseline {path}") from None
        return cls(path.parent, known)

    def hide(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Yield the outcomes without the known findings; each entry hides as many as it counts."""
        for outcome in outcomes:
            path = self._path(outcome)
            self._seen.add(path)
            yield outcome.only([finding for finding, entry in self._entries(outcome, path) if self._new(entry)])

    def learn(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Yield the outcomes as they are; their findings become known."""
        for outcome in outcomes:
            self.known.update(entry for _, entry in self._entries(outcome, self._path(outcome)))
            yield outcome

    def stale(self) -> list[Entry]:
        """Return the entries that are left after hide: nothing in the files that were seen is like them any more."""
        left = [entry for entry, count in self.known.items() if count > 0]
        return [entry for entry in left if entry.path in self._seen or not (self.folder / entry.path).exists()]

    def write(self) -> str:
        """Return the baseline as its file holds it: an entry in a line, in order, so that it can be merged."""
        entries = [dumps({**entry._asdict(), "count": count}) for entry, count in sorted(self.known.items())]
        return '{"version": 1, "findings": [\n' + ",\n".join(entries) + "\n]}\n"

    def _new(self, entry: Entry) -> bool:
        self.known[entry] -= 1
        return self.known[entry] < 0

    def _path(self, outcome: Outcome) -> str:
        return outcome.path if outcome.path == "-" else Path(relpath(outcome.path, self.folder)).as_posix()

    def _entries(self, outcome: Outcome, path: str) -> Iterator[tuple[Finding, Entry]]:
        return ((finding, Entry(path, finding.code, digest)) for finding, digest in digests(outcome))
