"""What a run comes to: counts of what went by, errors as they come, and the exit code."""

import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from dvclean.console import ERROR, counted, say
from dvclean.corpus.blocks import LACKING
from dvclean.corpus.outcome import Outcome
from dvclean.report.escape import visible
from dvclean.rules import REPORTED

if TYPE_CHECKING:
    from dvclean.report.limits import Limit

# Errors of a kind in one file that are told; the others are counted.
TOLD = 5

# The exit code of a run that is to find nothing and does.
FOUND = 1


class By(StrEnum):
    """What the statistics are counted by."""

    rule = "rule"
    site = "site"


class Errors:
    """Tells errors as they come. Of rows that are bad for the same reason, the first ones of each file."""

    def __init__(self) -> None:
        self.count = 0
        self._kinds: Counter[str] = Counter()
        self._path = ""

    def tell(self, outcome: Outcome) -> None:
        """Tell the error of an outcome, unless there were enough like it; outcomes of a file come in a row."""
        self.count += 1
        if outcome.path != self._path:
            self.end()
            self._path = outcome.path
        kind = _kind(outcome)
        if kind:
            self._kinds[kind] += 1
        if self._kinds[kind] <= _told(kind):
            say(f"error: {outcome.error}")

    def end(self) -> None:
        """Count the errors that were not told one by one."""
        for kind, count in self._kinds.items():
            if count > (told := _told(kind)):
                say(f"error: {self._path}: {counted(count - told, 'more row')} for the same reason: {kind}")
        self._kinds.clear()


def _kind(outcome: Outcome) -> str:
    """Return what the errors of rows have in common that are bad for the same reason, or "" where it is no row."""
    if outcome.row is None:
        return ""
    reason = str(outcome.error).removeprefix(f"{outcome.place}: ")
    # where in the row it is bad, and what else the row holds, make no difference
    return re.sub(r"\b\d+\b", "…", re.split("[;:]", reason, maxsplit=1)[0])


def _told(kind: str) -> int:
    """Return how many errors of a kind are told; a field that is not there is missing in most rows."""
    return 1 if kind.startswith(LACKING) else TOLD


class Summary:
    """Counts what goes by: documents, findings by rule, bytes, errors; and tells the errors as they come."""

    def __init__(self) -> None:
        self.documents = 0
        self.lines = 0
        self.dirty = 0
        self.errors = Errors()
        self.read = 0
        self.written = 0
        self.lost = 0
        self.rules: Counter[tuple[str, str]] = Counter()
        self.sites: dict[str, Counter[tuple[str, str]]] = {}
        self._start = time.monotonic()

    def watch(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Yield the outcomes that are no errors, and count them; lost are the changes of files that ended in one."""
        path, changes = "", 0
        for outcome in outcomes:
            path, changes = outcome.path, changes if outcome.path == path else 0
            if outcome.error:
                self.lost += changes if outcome.row is None else 0
                self.errors.tell(outcome)
                continue
            changes += changes_of(outcome.counts)
            self.documents += outcome.documents
            self.lines += outcome.lines
            self.dirty += outcome.dirty
            self.read += outcome.read
            self.written += outcome.written
            if outcome.counts:
                self.rules.update(outcome.counts)
                self.sites.setdefault(outcome.site or "-", Counter()).update(outcome.counts)
            yield outcome
        self.errors.end()

    @property
    def changes(self) -> int:
        """How many findings there were that change a text."""
        return changes_of(self.rules)

    def exit_code(self, *, found: bool) -> int:
        """Return the code of a run that was to find nothing, and did or not."""
        return ERROR if self.errors.count else FOUND if found else 0

    def judge(self, bounds: "list[Limit]") -> tuple[bool, list[str]]:
        """Return whether limits are exceeded, and what there is to be said of each."""
        from dvclean.report.limits import Totals, judge  # noqa: PLC0415 - only check has limits

        findings = {code: count for (code, _), count in self.rules.items()}
        return judge(bounds, Totals(findings, self.lines, self.documents, self.dirty))

    def statistics(self, by: By = By.rule) -> Iterator[str]:
        """Yield a line for each rule that found something, the most frequent first; for each site, if that is asked."""
        if by == By.rule:
            yield from (f"{count:>8}  {code}  {name}\n" for (code, name), count in self.rules.most_common())
            return
        width = max(map(len, self.sites), default=0)
        for site, rules in sorted(self.sites.items()):
            for (code, name), count in rules.most_common():
                yield f"{visible(site):{width}}  {count:>8}  {code}  {name}\n"

    def as_json(self, by: By = By.rule) -> Iterator[str]:
        """Yield the statistics as JSON: a list of objects."""
        import json  # noqa: PLC0415

        groups = {"": self.rules} if by == By.rule else dict(sorted(self.sites.items()))
        table = [
            ({"site": site} if site else {}) | {"code": code, "name": name, "count": count}
            for site, rules in groups.items()
            for (code, name), count in rules.most_common()
        ]
        yield json.dumps(table, ensure_ascii=False, indent=2) + "\n"

    def pace(self) -> str:
        """Return what went through, and how fast."""
        seconds = time.monotonic() - self._start
        read, written = self.read / 1e6, self.written / 1e6
        return f"{read:,.1f} MB in, {written:,.1f} MB out, {seconds:.1f} s, {read / max(seconds, 1e-9):.1f} MB/s"


def changes_of(counts: Mapping[tuple[str, str], int]) -> int:
    """Return how many findings change a text, of those that are counted by code and name of their rule."""
    return sum(count for (code, _), count in counts.items() if code not in REPORTED)
