"""Tables that have lost their form: a cell on each line, of which the numbers stand in the same columns of each row."""

from collections.abc import Sequence

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


def cells(lines: Sequence[str]) -> set[int]:
    """Return the indices of the lines, none of them blank, that are cells of a table."""
    # a look at the ends tells that most texts have none
    if sum(text[-1].isdigit() for text in lines) < FEWEST:
        return set()
    signs = "".join(map(_sign, lines))
    tables = (found for found in _ROWS.finditer(signs) if FEWEST <= len(found[1]) <= MOST and "a" in found[1])
    return {i for found in tables for i in _whole(signs, found.start(), found.end(), len(found[1]))}


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
