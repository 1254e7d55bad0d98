"""Lists that a text itself has: what a program does, which parts a site has, which answers there are, what words mean.

Their items are the words of buttons and menus, but a text says above each list what it is of, or below each item what
that is, and a page does not.
"""

from collections.abc import Iterator, Sequence, Set

from dvclean.lines import BULLETS, NUMBERED_ITEM
from dvclean.regex import regex

# A page has so many parts beside its lists, or more of them than these have.
PARTS = 4

# So many of them, and nothing else, are a list of their own.
FEW = 4

_HEADING = regex(r"#{1,6} ")

# Words and what is said of them, so many times in a row at least.
_ENTRIES = regex(r"(?:ws){4,}")


def listed(lines: Sequence[str], known: Set[int]) -> Set[int]:
    """Return which lines are items of lists and what these are of, if most of the known lines are among them.

    lines are without white space around them, and none is a link; known are those with the words of a page's parts.
    """
    written: set[int] = set()
    begun: Sequence[int] = ()
    for run in _runs(lines):
        if not run[0]:
            begun = run
        # few words of buttons and no others may stand below a heading in the head of a page
        elif (head := _head(lines, run[0])) is not None and (len(run) >= FEW or not known >= {*run}):
            written.update(range(head, run[-1] + 1))
    # what a list at the very beginning is of may be lost
    written.update(begun if written else ())
    inside = len(known & written)
    return written if inside and len(known) - inside <= max(PARTS, inside) else set()


def entries(lines: Sequence[str]) -> Set[int]:
    """Return which lines are what is explained in a list: few words each, one sentence or more below, again and again.

    lines are without white space around them.
    """
    found = (range(each.start(), each.end(), 2) for each in _ENTRIES.finditer("".join(map(_sign, lines))))
    # none is explained twice
    return {i for words in found if len({lines[j] for j in words}) == len(words) for i in words}


def _sign(text: str) -> str:
    """Return the sign of few words, of a sentence, or of any other line."""
    if text[-1] == ".":
        return "s" if text.count(" ") >= FEW else "."
    return "w" if text.count(" ") < FEW and text[-1] not in ":;,!?" and text[0] not in "-*•#>" else "."


def _runs(lines: Sequence[str]) -> Iterator[range]:
    """Yield the runs of lines that begin with a bullet."""
    start = 0
    for i, text in enumerate((*lines, "")):
        if not text.startswith(BULLETS):
            if start < i:
                yield range(start, i)
            start = i + 1


def _head(lines: Sequence[str], first: int) -> int | None:
    """Return which line says what is listed from line first on: a heading, perhaps with a line below it, or a colon."""
    # the very first one may be the headline
    above, text = lines[first - 2] if first > 2 else "", lines[first - 1]
    heading = _HEADING.match(text) and not (first == 1 and text.startswith("# "))
    if heading or text.rstrip("*_ ")[-1:] == ":" or NUMBERED_ITEM.match(text):
        return first - 1
    return first - 2 if _HEADING.match(above) else None
