"""DV6: quotes, dashes and ellipses in one form. Opt-in: punctuation is the author's, and left alone by default."""

import re
from collections.abc import Iterator

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.regex import regex
from dvclean.rules.base import rule

_CURLED = str.maketrans("“”„‟«»‘’‚‛", '""""""\'\'\'\'')
_QUOTED = regex(r'(?<![\w"])"([^"\s](?:[^"]*[^"\s])?)"(?![\w"])')
_DOTS = regex(r"(?<!\.)\.{3}(?!\.)")
_DASH = regex(r"(?<=\S) (?:-|--|—) (?=\S)")


@rule("DV601", "curly-quotes", kind="typography", default=False)
def curly_quotes(doc: Document) -> Iterator[Match]:
    """Curly and angle quotes, made straight. Opt-in; the contrary of DV602.

    Why: some corpora want one form of quotes.
    Keeps: nothing looks alike.

    Before:
        Ông nói: “Được”.
    After:
        Ông nói: "Được".
    """
    for i, line in enumerate(doc.lines):
        if not line.isascii() and (clean := line.translate(_CURLED)) != line:
            yield Match(i, "curly quotes", "replace", clean)


@rule("DV602", "straight-quotes", kind="typography", default=False, without="DV601")
def straight_quotes(doc: Document) -> Iterator[Match]:
    """Straight double quotes around words, made curly. Opt-in; the contrary of DV601, and left out beside it.

    Why: some corpora want the quotes of print.
    Keeps: quotes without a partner in their line, inches, apostrophes.

    Before:
        Ông nói: "Được".
    After:
        Ông nói: “Được”.
    """
    yield from _sub(doc, '"', _QUOTED, r"“\1”", "straight quotes")


@rule("DV603", "three-dots", kind="typography", default=False)
def three_dots(doc: Document) -> Iterator[Match]:
    """Three dots, made an ellipsis. Opt-in.

    Why: some corpora want one sign for it.
    Keeps: two dots, four and more.

    Before:
        Mưa, nắng...
    After:
        Mưa, nắng…
    """
    yield from _sub(doc, "...", _DOTS, "…", "three dots")


@rule("DV604", "spaced-hyphen", kind="typography", default=False)
def spaced_hyphen(doc: Document) -> Iterator[Match]:
    """A hyphen, two of them or a long dash between spaces, made an en dash. Opt-in.

    Why: some corpora want one dash.
    Keeps: hyphens inside words and numbers, and at the start of a line.

    Before:
        Hà Nội - trái tim của cả nước
    After:
        Hà Nội – trái tim của cả nước
    """
    yield from _sub(doc, " ", _DASH, " – ", "spaced hyphen")


def _sub(doc: Document, sign: str, pattern: re.Pattern[str], new: str, message: str) -> Iterator[Match]:
    """Yield a match for each line with sign in which pattern is replaced by new."""
    for i, line in enumerate(doc.lines):
        if sign in line and (clean := pattern.sub(new, line)) != line:
            yield Match(i, message, "replace", clean)
