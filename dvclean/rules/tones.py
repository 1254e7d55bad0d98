"""DV1: tone marks on the wrong vowel, and one spelling of hòa/hoà throughout where the settings ask for it."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from dvclean.document import Document
from dvclean.findings import Match, parting
from dvclean.memo import Memo
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.suspect import TONES, lines_with
from dvclean.vietnamese import is_bare_syllable, place_tone, unaccent
from dvclean.vietnamese.syllables import LETTERS, OWN_LETTER, Style

# a word to which a combining mark belongs is not complete
_WORD = regex("[^\\W\\d_]++(?![\u0300-\u036f])")

# What is between spaces, but for addresses, file names, paths, code names.
_PROSE = regex(r"(?<!\S)(?!\S*(?:://|@|\w\.\w|_|\\))\S+")

# How words of other languages end whose mark could be moved, too: più, raó, país.
_FOREIGN = regex(r"(?:i[ùú]|[ae][óí]|uy[áà]|[ũù]ya)$", re.IGNORECASE)

# The rhymes whose mark has two places, in either.
_TWO_PLACES = regex("[òóỏõọ][ae]|[oO][àáảãạèéẻẽẹ]|[ùúủũụ]y|[uU][ỳýỷỹỵ]", re.IGNORECASE)


@rule("DV107", "misplaced-tone", kind="tones", traits=("tones",))
def misplaced_tone(doc: Document) -> Iterator[Match]:
    """A tone mark on a vowel that cannot carry it: "qúa", "baỏ", "nghịêm", "thủơ".

    Why: the word is another word for every program, and no dictionary has it.
    Keeps: words that are no Vietnamese syllables ("Raúl", "H'Hen Niê"), lines in other languages, addresses and file
    names; both places where two are right ("hòa", "hoà").

    Before:
        Trời hôm nay nóng qúa.
    After:
        Trời hôm nay nóng quá.
    """
    yield from _replaced(doc, lines_with(TONES, doc.data), None, "misplaced tone mark")


@rule("DV108", "tone-style", kind="tones", view="restyled")
def tone_style(doc: Document) -> Iterator[Match]:
    """Tone marks in the other of the two places that are right, where the setting `tones` is "old" or "new".

    Why: "hòa" and "hoà" are one word and count as two. Old puts the mark on the o (hòa, khỏe, thúy), new on the letter
    after it (hoà, khoẻ, thuý).
    Keeps: all where `tones` is "keep"; words that are no Vietnamese syllables, addresses and file names.
    """
    style = doc.tones
    if style != "keep":
        lines = (i for i, line in enumerate(doc.lines) if _TWO_PLACES.search(line))
        yield from _replaced(doc, lines, style, f"tone mark not in the {style} place")


@cache
def _repaired(style: Style | None) -> Memo[str, str]:
    """Return what finds for a word, with the signs around it, how it is in a style, or where it was wrong in both."""

    def repaired(word: str) -> str:
        return _PROSE.sub(lambda prose: _WORD.sub(lambda letters: place_tone(letters[0], style), prose[0]), word)

    return Memo(repaired)


def _replaced(doc: Document, lines: Iterable[int], style: Style | None, message: str) -> Iterator[Match]:
    """Yield a match for each of lines in which a word of Vietnamese prose has its mark in another place."""
    repaired = _repaired(style)
    for i in lines:
        line = doc.lines[i]
        clean = " ".join(map(repaired.__getitem__, line.split(" ")))
        if clean != line and (
            OWN_LETTER.search(line) or (_is_bare(line) and (not _may_be_foreign(line) or doc.vietnamese))
        ):
            yield Match(i, message, "replace", clean, parting(line, clean))


def _is_bare(line: str) -> bool:
    """Return whether line has nothing but bare syllables, once its marks are off."""
    return all(is_bare_syllable(unaccent(word)) for word in LETTERS.findall(line))


def _may_be_foreign(line: str) -> bool:
    """Return whether a word of line whose mark would be moved is one of another language as well: "non è più"."""
    return any(_FOREIGN.search(word) and place_tone(word) != word for word in LETTERS.findall(line))
