"""DV1: letters and their marks: out of order, doubled, loose; the stroke of đ; syllables with spaces in them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.lookalikes import changed
from dvclean.suspect import CASED, lines_with
from dvclean.vietnamese.syllables import OWN_LETTER, TONE, is_syllable

_SPACING = {"´": "\u0301", "ˊ": "\u0301", "`": "\u0300", "ˋ": "\u0300", "˜": "\u0303"}
_SPACING_WORD = regex("(?<!\\w)[^\\W\\d_]+[´ˊ`ˋ˜](?:[^\\W\\d_]+(?!\\w)|(?<=[´ˊˋ˜])(?![\\w´ˊ`ˋ˜]))")
_MARKED_WORD = regex("[^\\W\\d_]+(?:[\u0300-\u036f]+[^\\W\\d_]*)+")
_PARTED_MARK = regex("(?<!\\w)([^\\W\\d_]{2,}) ([\u0300-\u0323]+)([^\\W\\d_]*)(?!\\w)")
_SMALL = regex("[a-z]")
_CAPITAL = regex("[A-Z]")
# what is left of misread letters is no word
_WHOLE_WORD = regex("(?<![\\w\x80-\xbf‚-™])[^\\W\\d_]+(?![\\w\x80-\xbf‚-™])")
_QUALITIES = "\u0302\u0306\u031b"


@rule("DV114", "loose-accent", kind="look-alike", view="disguised")
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


@rule("DV119", "mark-order", kind="characters", view="oddities")
def mark_order(doc: Document) -> Iterator[Match]:
    """Combining marks that are doubled, out of their order ("á" with a circumflex after it), or behind a space.

    Why: it looks like "ấ" and is three characters that no normalization makes one. Files made for print have the space.
    Keeps: marks of other languages: it repairs only what becomes a Vietnamese syllable.
    """
    if any("\u0300" <= char <= "\u0336" for char in doc.oddities):
        for i, line in enumerate(doc.lines):
            if not line.isascii():
                clean = _MARKED_WORD.sub(_ordered, _PARTED_MARK.sub(_together, line))
                yield from changed(i, line, clean, "combining marks out of order")


def _together(match: re.Match[str]) -> str:
    """Return the word whose mark a space has parted from its letter, or the match if that makes no syllable."""
    word = unicodedata.normalize("NFC", match[1] + match[2] + match[3])
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
_COMBINED = regex("([dD])[\u0335\u0336]")
# phonetic letters: where they are, ð is the sound of "this"
_PHONETIC = regex("[\u0250-\u0255\u0257-\u02af\u02c8\u02cc\u02d0θŋ]")


@rule("DV109", "d-stroke", kind="look-alike", view="disguised")
def d_stroke(doc: Document) -> Iterator[Match]:
    """Letters that look like Đ and đ: Icelandic Ðð, African Ɖɖ, d with a combining stroke.

    Why: "Ðà Nẵng" and "Đà Nẵng" are two cities for a program.
    Keeps: Icelandic words and phonetic transcriptions: it repairs only what becomes a Vietnamese syllable, an
    abbreviation or a name in a line that is Vietnamese.

    Before:
        Ðà Nẵng có mưa, học sinh TP.HCM vẫn ði học.
    After:
        Đà Nẵng có mưa, học sinh TP.HCM vẫn đi học.
    """
    for i in doc.lines_with(STROKES):
        line = doc.lines[i]
        if OWN_LETTER.search(line) and not _PHONETIC.search(line):
            yield from changed(i, line, _STROKE_WORD.sub(_stroke, line), "look-alike of đ")


def _stroke(match: re.Match[str]) -> str:
    """Return the word with đ if it is then a syllable, all in capitals, or has a letter that only Vietnamese has."""
    # a letter alone may name something
    if not any(map(str.isalpha, match[0][1:])):
        return match[0]
    word = unicodedata.normalize("NFC", _COMBINED.sub(lambda d: "đ" if d[1] == "d" else "Đ", match[0]))
    word = word.translate(_TO_STROKE)
    special = any(letter in "ăơưĂƠƯ" or "Ạ" <= letter <= "ỹ" for letter in word)
    return word if is_syllable(word) or word.isupper() or special else match[0]


@rule("DV134", "accent-case", kind="characters", view="cased")
def accent_case(doc: Document) -> Iterator[Match]:
    """Letters with accents in the other case than those without: "NHà CáI", "hÀ nỘi".

    Why: programs that know ASCII only have made capitals or small letters of the words, and left the others.
    Keeps: what is no Vietnamese syllable, capitals at the beginning of a word, and what mojibake has left.

    Before:
        BảN TIN Về MùA BIểN
        ở hÀ nỘi có mưa
    After:
        BẢN TIN VỀ MÙA BIỂN
        ở hà nội có mưa
    """
    for i in lines_with(CASED, doc.data):
        yield from changed(i, doc.lines[i], _in_one_case(doc.lines[i]), "accents in the other case")


def _in_one_case(line: str) -> str:
    """Return a line with its words in the case that their letters without accents tell."""
    cases = Counter(filter(None, map(_case, _WHOLE_WORD.findall(line))))
    if cases["mixed"] or not cases:
        return line
    # a word of one letter without accents may be of either case: "Và", "Ở"
    if cases["upper"] and not _SMALL.search(line):
        return line.upper()
    if cases["lower"] > 1 and not _CAPITAL.search(line):
        return line.lower()
    repairs = {"upper": str.upper, "lower": _begun_as_it_is, "title": _titled}
    # where programs take a letter with an accent for the end of a word: "TrườNg HọC đạI"
    if cases["restarted"] > 1:
        repairs = dict.fromkeys(("upper", "title", "restarted", "small"), _titled)
    elif cases["title"] > 1 and not cases["capitals"]:
        repairs |= {"capital": _titled}

    def repaired(match: re.Match[str]) -> str:
        return repairs.get(_case(match[0]), str)(match[0])

    return _WHOLE_WORD.sub(repaired, line)


def _begun_as_it_is(word: str) -> str:
    return word[0] + word[1:].lower()


def _titled(word: str) -> str:
    return word[0].upper() + word[1:].lower()


def _case(word: str) -> str:  # noqa: PLR0911 - a kind each
    """Return what a syllable with accents tells of the case of its line, "" for any other word and for most."""
    plain = "".join(filter(str.isascii, word))
    if plain == word or not is_syllable(word):
        return "capitals" if len(plain) > 1 and plain.isupper() else ""
    rest = plain[word[0].isascii() :]
    if plain.isupper() and len(plain) > 1:
        return "upper" if word != word.upper() else "capitals"
    if word[1:] != word[1:].lower() and plain.islower():
        return "lower"
    if rest.islower() and word[0].isupper() and word[1:] != word[1:].lower():
        return "title"
    if rest and not rest.islower():
        again = all(letter.isupper() != before.isascii() for before, letter in pairwise(word) if letter.isascii())
        return "restarted" if again else "mixed"
    if word == word.upper() and len(word) > 1:
        return "capital"
    return "small" if word[0].islower() and not word[0].isascii() else ""


# How a syllable begins, and what stands around words.
_ONSET = regex("(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)", re.IGNORECASE)
_VOWEL_AND_CODA = regex("[^a-z\\W]+(?:c|ch|m|n|ng|nh|p|t)", re.IGNORECASE)
_GLIDES = frozenset("iouy")
_SINGLE = regex(r"[^\W\d_]")
# What stands alone in a text, and begins with a vowel that has an accent.
_WORDS = frozenset(
    "ở ông ấy ạ ăn ảnh án áo ổn ốm ít ích ý ô ôm ơn ổ ủ úp ưng ước ướt ấm ấn ẩn ỉu ớt óc à ừ ồ ơi ôi".split()  # noqa: SIM905
)
_OPENING = regex("[\"“‘'(\\[{]*")
_CLOSING = regex("[\"”’'.,;:!?…)\\]}]*$")
# Those that nobody writes for a word, as "ng" and "t" in talk; and what no word begins with.
_NO_WORD = regex("(?:gi|qu)", re.IGNORECASE)
_NO_BEGINNING = regex("(?:i[êếềểễệ]|ư[ờởỡợ])", re.IGNORECASE)
# So many syllables in a text that only a space in them can have parted.
_PARTED = 3


@rule("DV132", "parted-syllable", kind="characters", view="spaced")
def parted_syllable(doc: Document) -> Iterator[Match]:
    """Syllables with spaces in them, as converters of files made for print leave them: "Đ ạ i h ọ c", "giáo d ục".

    Why: none of the parts is a word for a search or a language model.
    Keeps: letters that name something ("cạnh m ở phía"), units behind their number, and texts in which few syllables
    are parted for certain.

    Before:
        Tr ườ ng Đ ạ i h ọ c mở cửa, ng ười đ ến đông.
    After:
        Trường Đại học mở cửa, người đến đông.
    """
    lines = {i: joined for i, line in enumerate(doc.lines) if (joined := _joined(line))}
    if sum(sure for _, sure in lines.values()) >= _PARTED:
        for i, (clean, _) in lines.items():
            yield from changed(i, doc.lines[i], clean, "syllable with spaces in it")


def _joined(line: str) -> tuple[str, int] | None:
    """Return a line with its parted syllables joined, and how many are parted for certain; None where none is."""
    words = line.split(" ")
    sure = at = 0
    while at < len(words):
        size = next((size for size in (3, 2) if _is_parted(words, at, size)), 1)
        if size > 1:
            first = _OPENING.sub("", words[at], 1)
            sure += size > 2 or bool(_NO_WORD.match(first) or _NO_BEGINNING.match(words[at + 1]))
            words[at : at + size] = ["".join(words[at : at + size])]
        at += 1
    return (" ".join(words), sure) if len(words) <= line.count(" ") else None


def _is_parted(words: list[str], at: int, size: int) -> bool:
    """Return whether so many words make a syllable: its consonants and the rest, or two parts of it with an accent."""
    parts = words[at : at + size]
    first, last = _OPENING.sub("", parts[0], 1), _CLOSING.sub("", parts[-1])
    word = "".join([first, *parts[1:-1], last])
    if len(parts) < size or word.isascii() or not (word[1:].islower() or word.isupper()) or not is_syllable(word):
        return False
    around = [*words[max(at - 1, 0) : at], *words[at + size : at + size + 1]]
    if word.isupper() and all(len(part) == 1 for part in parts) and any(_SINGLE.fullmatch(other) for other in around):
        # a word that is spaced out, letter by letter
        return False
    if size > 2:
        return bool(_ONSET.fullmatch(first) or (first.isascii() and _VOWEL_AND_CODA.fullmatch(parts[1] + last)))
    # "5 m ở đáy"
    if last.lower() in _WORDS and at and words[at - 1][-1:].isdigit():
        return False
    begun = first.isascii() and first[-1:].lower() in _GLIDES and last.lower() not in _WORDS
    ended = first.lower() not in _WORDS and _VOWEL_AND_CODA.fullmatch(word)
    return bool(_ONSET.fullmatch(first) or ended or (begun and not last[0].isascii()))
