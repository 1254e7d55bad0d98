"""What a rule yields, and what a caller gets of it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

# To compare the middle of a line that was changed takes long where it has more characters.
_MIDDLE = 2_000

Action = Literal["delete", "replace", "report"]


class Finding(NamedTuple):
    """One change that a rule asks for, at its place in the input.

    line and column count from 1, the column in characters. replacement is the whole new line for the action
    "replace", None for "delete" (the line goes) and "report" (nothing can be repaired).
    """

    code: str
    name: str
    kind: str
    line: int
    column: int
    message: str
    action: Action
    replacement: str | None = None


class Match(NamedTuple):
    """What a rule yields: the 0-based index of a line of its Document, and what is to happen to it.

    also holds the indices of further lines of which the same is to be said. The engine makes each line a Finding by
    adding the rule's name and the line's number in the input.
    """

    at: int
    message: str
    action: Action = "delete"
    replacement: str | None = None
    column: int = 1
    also: Sequence[int] = ()


class Repair(NamedTuple):
    """What a rule yields that makes something else of many lines in the same way: a match of each costs more than it.

    lines are what shall stand in place of the lines at some indices; column returns where in the line at an index, from
    1, the first thing stands that is to be repaired.
    """

    lines: dict[int, str]
    message: str
    column: Callable[[int], int]

    def match(self, at: int) -> Match:
        """Return the match of the line at this index."""
        return Match(at, self.message, "replace", self.lines[at], self.column(at))


def parting(line: str, other: str) -> int:
    """Return the column, from 1, of the first character in which two lines differ."""
    shorter = range(min(len(line), len(other)))
    # to compare beginnings is a step in C, and few of them are needed
    return bisect_left(shorter, True, key=lambda at: line[: at + 1] != other[: at + 1]) + 1


def column_before(before: str, after: str, column: int) -> int:
    """Return where a column of a line, from 1, was before a change; for what is new, where it was put in."""
    start = parting(before, after)
    if column <= start:
        return column
    old, new = before[start - 1 :], after[start - 1 :]
    same = parting(old[::-1], new[::-1]) - 1
    if len(after) - column < same:
        return len(before) - len(after) + column
    old, new = old[: len(old) - same], new[: len(new) - same]
    return start + (_origin(old, new, column - start) if max(len(old), len(new)) <= _MIDDLE else 0)


def _origin(before: str, after: str, at: int) -> int:
    """Return the index in before of what stands at an index of after, or of what was there in its place."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - for lines that were changed twice

    for _, start, stop, new, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if new <= at < end:
            return min(start + at - new, max(stop - 1, start))
    return len(before)
