"""What a rule yields, and what a caller gets of it."""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

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
