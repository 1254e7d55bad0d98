"""DV1: what cannot be repaired is reported: lost, private and unassigned characters."""

import unicodedata
from collections.abc import Callable, Iterator

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.rules.base import rule
from dvclean.rules.characters import first_of


@rule("DV121", "replacement-character", kind="characters", view="oddities", traits=("odd",), reports=True)
def replacement_character(doc: Document) -> Iterator[Match]:
    """U+FFFD, which a program puts where it could not read a character. Reported: what stood there is lost.

    Why: the word around it is broken, and only the source has the right one.
    Keeps: everything; nothing is changed.
    """
    yield from _report(doc, lambda char: char == "\ufffd", "a character that was lost (U+FFFD)")


@rule("DV122", "private-use", kind="characters", view="oddities", traits=("odd",), reports=True)
def private_use(doc: Document) -> Iterator[Match]:
    """Characters of the private use areas, mostly icons and bullets of a font. Reported: their meaning is the font's.

    Why: without that font they are empty boxes.
    Keeps: everything; nothing is changed.
    """
    yield from _report(doc, lambda char: unicodedata.category(char) == "Co", "private-use character")


@rule("DV123", "unassigned", kind="characters", view="oddities", traits=("odd",), reports=True)
def unassigned(doc: Document) -> Iterator[Match]:
    """Code points that are no characters, or none yet for the Unicode version of this Python. Reported.

    Why: they mostly come from bytes that were read in the wrong encoding.
    Keeps: everything; nothing is changed.
    """
    yield from _report(doc, lambda char: unicodedata.category(char) in {"Cn", "Cs"}, "unassigned code point")


def _report(doc: Document, wanted: Callable[[str], bool], message: str) -> Iterator[Match]:
    """Yield a report for each line that holds a character that is wanted."""
    if found := frozenset(filter(wanted, doc.oddities)):
        for i in doc.lines_with(found):
            yield Match(i, message, "report", None, first_of(doc.lines[i], found))
