"""DV1: letters and their marks: out of order, doubled, loose; and the stroke of đ."""

import re
import unicodedata
from collections.abc import Iterator

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.regex import regex
from dvclean.rules.base import changed, rule
from dvclean.vietnamese.syllables import OWN_LETTER, TONE, TONELESS, is_syllable

_SPACING = {"´": "\u0301", "ˊ": "\u0301", "`": "\u0300", "ˋ": "\u0300", "˜": "\u0303"}
_SPACING_WORD = regex("(?<!\\w)[^\\W\\d_]+[´ˊ`ˋ˜](?:[^\\W\\d_]+(?!\\w)|(?<=[´ˊˋ˜])(?![\\w´ˊ`ˋ˜]))")
_MARKED_WORD = regex("[^\\W\\d_]+(?:[\u0300-\u036f]+[^\\W\\d_]*)+")
_PARTED_MARK = regex("(?<!\\w)([^\\W\\d_]{2,}) ([\u0300-\u0323]+)([^\\W\\d_]*)(?!\\w)")
_PARTED_VOWEL = regex(f"(?<!\\w)([{TONELESS}]) ([\u0300-\u0323])(?!\\w)")
_QUALITIES = "\u0302\u0306\u031b"


@rule("DV114", "loose-accent", kind="look-alike", traits=("letters", "odd"))
def loose_accent(doc: Document) -> Iterator[Match]:
    """A spacing accent used as tone mark: "Nô´i", "co´".

    Why: the mark and its letter are one for the eye only.
    Keeps: all that does not become a Vietnamese syllable; backquotes around a word.

    Before:
        Đoàn xe qua Hô´ Nai lu´c sáng.
    After:
        Đoàn xe qua Hố Nai lúc sáng.
    """
    for i in doc.lines_with(frozenset(_SPACING)):
        yield from changed(i, doc.lines[i], _SPACING_WORD.sub(_attached, doc.lines[i]), "accent beside its letter")


def _attached(match: re.Match[str]) -> str:
    """Return the word with the spacing accent on the letter before it, or as it is if that makes no syllable."""
    word = match[0]
    joined = unicodedata.normalize("NFC", "".join(_SPACING.get(letter, letter) for letter in word))
    return joined if is_syllable(joined) and not any(letter in TONE for letter in word) else word


@rule("DV119", "mark-order", kind="characters", view="oddities", traits=("odd",))
def mark_order(doc: Document) -> Iterator[Match]:
    """Combining marks that are doubled, out of their order ("á" with a circumflex after it), or behind a space.

    Why: it looks like "ấ" and is three characters that no normalization makes one. Files made for print have the space.
    Keeps: marks of other languages: it repairs only what becomes a Vietnamese syllable.
    """
    if any("\u0300" <= char <= "\u0336" for char in doc.oddities):
        for i, line in enumerate(doc.lines):
            if not line.isascii():
                together = _PARTED_MARK.sub(_together, line)
                # a vowel alone may show the mark
                if together != line:
                    together = _PARTED_VOWEL.sub(_together, together)
                clean = _MARKED_WORD.sub(_ordered, together)
                yield from changed(i, line, clean, "combining marks out of order")


def _together(match: re.Match[str]) -> str:
    """Return the word whose mark a space has parted from its letter, or the match if that makes no syllable."""
    word = unicodedata.normalize("NFC", "".join(match.groups()))
    return word if is_syllable(word) else match[0]


def _ordered(match: re.Match[str]) -> str:
    """Return the word with the marks of each letter in the order that composes, each once, if that makes a syllable."""
    if is_syllable(unicodedata.normalize("NFC", match[0])):
        return match[0]
    word = "".join(map(_sorted, re.findall("[^\u0300-\u036f][\u0300-\u036f]*", unicodedata.normalize("NFD", match[0]))))
    word = unicodedata.normalize("NFC", word)
    return word if is_syllable(word) else match[0]


def _sorted(cluster: str) -> str:
    """Return a letter and its marks, each once, those of its quality (ă, â, ơ) before the tone."""
    marks = dict.fromkeys(cluster[1:])
    return cluster[0] + "".join(sorted(marks, key=lambda mark: mark not in _QUALITIES))


STROKES = frozenset("ÐðƉɖ\u0335\u0336")
_STROKE_WORD = regex("[^\\W\\d_\u0300-\u036f]*(?:[ÐðƉɖ]|[dD][\u0335\u0336])[^\\W\\d_]*[\u0300-\u0323]*\\w*")
_TO_STROKE = str.maketrans("ÐðƉɖ", "ĐđĐđ", "\u0335\u0336")
# what is paid in, and the items of laws: 50.000ð, "ð) Các khoản khác"
_DONG_OR_ITEM = regex(r"(?:(?<=\d\d\d)|(?<=\d\d\d ))ð(?![\w²³])|^ð(?=\) )")
_COMBINED = regex("([dD])[\u0335\u0336]")
# phonetic letters: where they are, ð is the sound of "this"
_PHONETIC = regex("[\u0250-\u0255\u0257-\u02af\u02c8\u02cc\u02d0θŋ]")


@rule("DV109", "d-stroke", kind="look-alike", traits=("letters", "odd"))
def d_stroke(doc: Document) -> Iterator[Match]:
    """Letters that look like Đ and đ: Icelandic Ðð, African Ɖɖ, d with a combining stroke.

    Why: "Ðà Nẵng" and "Đà Nẵng" are two cities for a program.
    Keeps: Icelandic words and phonetic transcriptions: it repairs only what becomes a Vietnamese syllable, an
    abbreviation, a name, an amount ("50.000đ") or an item ("đ) Chi khác") in a line that is Vietnamese.

    Before:
        Ðà Nẵng có mưa, học sinh TP.HCM vẫn ði học.
    After:
        Đà Nẵng có mưa, học sinh TP.HCM vẫn đi học.
    """
    for i in doc.lines_with(STROKES):
        line = doc.lines[i]
        if OWN_LETTER.search(line) and not _PHONETIC.search(line):
            clean = _DONG_OR_ITEM.sub("đ", _STROKE_WORD.sub(_stroke, line))
            yield from changed(i, line, clean, "look-alike of đ")


def _stroke(match: re.Match[str]) -> str:
    """Return the word with đ if it is then a syllable, all in capitals, or has a letter that only Vietnamese has."""
    # a letter alone may name something
    if not any(map(str.isalpha, match[0][1:])):
        return match[0]
    word = unicodedata.normalize("NFC", _COMBINED.sub(lambda d: "đ" if d[1] == "d" else "Đ", match[0]))
    word = word.translate(_TO_STROKE)
    special = any(letter in "ăơưĂƠƯ" or "Ạ" <= letter <= "ỹ" for letter in word)
    return word if is_syllable(word) or word.isupper() or special else match[0]
