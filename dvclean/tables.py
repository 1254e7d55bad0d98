"""Tables that have lost their form: a cell on each line, of which the numbers stand in the same columns of each row."""

from collections.abc import Sequence
from operator import le

from dvclean.regex import regex

# No cell is longer, and none ends so.
CELL = 40
_ENDS = frozenset(".:;?!")

# A rank, a count, a share, a result: "18", "1.250", "+3", "2-1"
_NUMBER = regex(r"[+-]?\d[\d.,]*(?: ?[-–] ?\d+)?")

# Rows, three at least, that have a number (n) where the one before has one, and words (a) elsewhere. No row is longer
# than a table is wide: to look for longer ones takes ever longer.
_ROWS = regex(r"((?:a{0,9}n){1,10}?a{0,9}?)\1{2,}")

# So many columns has a table; of two are lists with counts, as pages have them too.
FEWEST, MOST = 3, 10

# What no page counts: a share, a mark of ten, a time of day or from when to when. Names with these are rows of two
# columns, so many at least. Readers, minutes and answers are counted otherwise.
_VALUE = regex(r"\d[\d.,]* ?%|\d{1,2}(?:[.,]\d+)? ?/ ?\d{1,3}|\d{1,2}[:hg]\d{0,2}(?: ?[-–] ?\d{1,2}[:hg]\d{0,2})?")
_TIME = regex(r"(\d{1,2})[:hg](\d{0,2})")
_PAIRS = regex(r"(?:av){3,}|(?:va){3,}")
# A name in such a row has no more characters.
NAME = 30


def cells(lines: Sequence[str]) -> set[int]:
    """Return the indices of the lines, none of them blank, that are cells of a table."""
    # a look at the ends tells that most texts have none
    if sum(text[-1].isdigit() for text in lines) < FEWEST:
        return set()
    signs = "".join(map(_sign, lines))
    tables = (found for found in _ROWS.finditer(signs) if FEWEST <= len(found[1]) <= MOST and "a" in found[1])
    return {i for found in tables for i in _whole(signs, found.start(), found.end(), len(found[1]))}


def valued(lines: Sequence[str]) -> set[int]:
    """Return the indices of the lines, none of them blank, that are a name or its value in a table of two columns."""
    # a look at the beginnings tells that most texts have none
    if sum(text[0].isdigit() and _VALUE.fullmatch(text) is not None for text in lines) < FEWEST:
        return set()
    tables = (range(*found.span()) for found in _PAIRS.finditer("".join(map(_sign_of_pair, lines))))
    return {i for table in tables if _goes_on(lines[table.start : table.stop]) for i in table}


def _goes_on(cells: Sequence[str]) -> bool:
    """Return whether the times among cells, if there are any, go on as those of a programme: how long films are not."""
    times = [(int(found[1]), int(found[2] or 0)) for text in cells if (found := _TIME.match(text))]
    return all(map(le, times, times[1:]))


def _whole(signs: str, first: int, end: int, columns: int) -> range:
    """Return the lines from first to end, and those of the rows above and below that are not whole, or go on alike."""
    while first and signs[first - 1] == signs[first - 1 + columns]:
        first -= 1
    while end < len(signs) and signs[end] == signs[end - columns]:
        end += 1
    return range(first, end)


def _sign(text: str) -> str:
    """Return the sign of a number, of words that may stand in a cell, or of any other line."""
    if _NUMBER.fullmatch(text):
        return "n"
    return "a" if len(text) <= CELL and text[-1] not in _ENDS else "."


def _sign_of_pair(text: str) -> str:
    """Return the sign of a value, of a name, or of any other line."""
    if text[0].isdigit() and _VALUE.fullmatch(text):
        return "v"
    return "a" if len(text) <= NAME and "." not in text and text[-1] not in _ENDS and not text[0].isdigit() else "."
