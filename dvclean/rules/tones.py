"""DV1: tone marks on the wrong vowel, and one spelling of hòa/hoà throughout where the settings ask for it."""

import re
from collections.abc import Callable, Iterator

from dvclean.document import Document, Match
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.suspect import has_misplaced_tones
from dvclean.vietnamese import is_bare_syllable, place_tone, unaccent

# a word to which a combining mark belongs is not complete
_WORD = regex("[^\\W\\d_]++(?![\u0300-\u036f])")

_LETTERS = regex(r"[^\W\d_]+")

# What is no prose: addresses, file names, paths, code names.
_NO_PROSE = regex(r"\S*(?:://|@|\w\.\w|_|\\)\S*")

# Letters that few other languages have.
_VIETNAMESE = regex("[đĐăĂơƠưƯẠ-ỹ]")

# The rhymes whose mark has two places, in either.
_TWO_PLACES = regex("[òóỏõọ][ae]|[oO][àáảãạèéẻẽẹ]|[ùúủũụ]y|[uU][ỳýỷỹỵ]", re.IGNORECASE)


@rule("DV107", "misplaced-tone", kind="tones", view="strange")
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
    if has_misplaced_tones(doc.text):
        lines = (i for i, line in enumerate(doc.lines) if has_misplaced_tones(line))
        yield from _replaced(doc, lines, place_tone, "misplaced tone mark")


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
        yield from _replaced(doc, lines, lambda word: place_tone(word, style), f"tone mark not in the {style} place")


def _replaced(doc: Document, lines: Iterator[int], repair: Callable[[str], str], message: str) -> Iterator[Match]:
    """Yield a match for each of lines in which repair changes a word of Vietnamese prose."""
    for i in lines:
        line = doc.lines[i]
        words = {word for word in _WORD.findall(line) if not word.isascii() and repair(word) != word}
        if not words or not _is_vietnamese(line):
            continue
        spared = [match.span() for match in _NO_PROSE.finditer(line)]

        def right(match: re.Match[str], words: set[str] = words, spared: list[tuple[int, int]] = spared) -> str:
            word = match[0]
            if word not in words or any(start <= match.start() < end for start, end in spared):
                return word
            return repair(word)

        clean = _WORD.sub(right, line)
        if clean != line:
            at = next(at for at, (old, new) in enumerate(zip(line, clean, strict=True)) if old != new)
            yield Match(i, message, "replace", clean, at + 1)


def _is_vietnamese(line: str) -> bool:
    """Return whether line holds a letter that Spanish, French and their like lack, or nothing but bare syllables."""
    return bool(_VIETNAMESE.search(line)) or all(is_bare_syllable(unaccent(word)) for word in _LETTERS.findall(line))
