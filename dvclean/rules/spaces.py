"""DV1: syllables with spaces in them."""

import re
from collections.abc import Iterator

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.regex import regex
from dvclean.rules.base import changed, rule
from dvclean.vietnamese.syllables import is_syllable

# How a syllable begins, and what stands around words.
_ONSETS = "(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)"
_VOWELS = "[^a-zđ\\W\\d_]"
_CODAS = "(?:c|ch|m|n|ng|nh|p|t)"
_ONSET = regex(_ONSETS, re.IGNORECASE)
_VOWEL_AND_CODA = regex(f"{_VOWELS}+{_CODAS}", re.IGNORECASE)
_VOWEL = regex(f"{_VOWELS}|[aeiouy]", re.IGNORECASE)
_END = regex(f"{_CODAS}|[aiouy]", re.IGNORECASE)
# where a line may have a space in a syllable
_GAP = regex(f"(?<!\\w){_ONSETS} (?=\\w)|[iouy] (?={_VOWELS})|{_VOWELS}\\w? (?:{_CODAS}|[aiouy])(?!\\w)", re.IGNORECASE)
_GLIDES = frozenset("iouy")
_SINGLE = regex(r"[^\W\d_]")
# What stands alone in a text, and begins with a vowel that has an accent.
_WORDS = frozenset(
    "ở ông ấy ạ ăn ảnh án áo ổn ốm ít ích ý ô ôm ơn ổ ủ úp ưng ước ướt ấm ấn ẩn ỉu ớt óc à ừ ồ ơi ôi".split()  # noqa: SIM905
)
_OPENING = "\"“‘'([{"
_CLOSING = "\"”’'.,;:!?…)]}"
# Those that nobody writes for a word, as "ng" and "t" in talk; and what no word begins with.
_NO_WORD = regex("(?:gi|qu)", re.IGNORECASE)
_NO_BEGINNING = regex("(?:i[êếềểễệ]|ư[ờởỡợ])", re.IGNORECASE)
# A syllable has no more letters.
_MOST = 7

# So many syllables in a text that only a space in them can have parted.
_PARTED = 3


@rule("DV132", "parted-syllable", kind="characters", traits=("spaced",))
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
    lines = {i: joined for i, line in enumerate(doc.lines) if _GAP.search(line) and (joined := _joined(line))}
    if sum(sure for _, sure in lines.values()) >= _PARTED:
        for i, (clean, _) in lines.items():
            yield from changed(i, doc.lines[i], clean, "syllable with spaces in it")


def _joined(line: str) -> tuple[str, int] | None:
    """Return a line with its parted syllables joined, and how many are parted for certain; None where none is."""
    words = line.split(" ")
    sure = at = 0
    while at < len(words) - 1:
        # more than three parts are single letters
        most = _MOST if len(words[at + 1]) == 1 else 3
        size = next((size for size in range(most, 1, -1) if _is_parted(words, at, size)), 1)
        # "đ ộ n ư ớ c": the consonant may begin what comes next
        if size > 2 and _ONSET.fullmatch(words[at + size - 1]) and _goes_on(words[at + size : at + size + 1]):
            size -= _is_parted(words, at, size - 1)
        if size > 1:
            first = words[at].lstrip(_OPENING)
            sure += size > 2 or bool(_NO_WORD.match(first) or _NO_BEGINNING.match(words[at + 1]) or _is_begun(first))
            words[at : at + size] = ["".join(words[at : at + size])]
        at += 1
    return (" ".join(words), sure) if len(words) <= line.count(" ") else None


def _is_parted(words: list[str], at: int, size: int) -> bool:
    """Return whether so many words make a syllable: its letters, its consonants and the rest, or two parts of it."""
    parts = words[at : at + size]
    if len(parts) < size or not all(parts):
        return False
    first, last = parts[0].lstrip(_OPENING), parts[-1].rstrip(_CLOSING)
    word = "".join([first, *parts[1:-1], last])
    of_letters = last and len(word) <= _MOST and not word.isascii() and (word[1:].islower() or word.isupper())
    if not of_letters or not is_syllable(word):
        return False
    around = [*words[max(at - 1, 0) : at], *words[at + size : at + size + 1]]
    if word.isupper() and len(word) == size and any(map(_SINGLE.fullmatch, around)):
        # a word that is spaced out, letter by letter
        return False
    if size > 3:
        return len(word) == size
    if size > 2:
        return bool(_ONSET.fullmatch(first) or (first.isascii() and _VOWEL_AND_CODA.fullmatch(parts[1] + last)))
    # "5 m ở đáy"
    counted = last.lower() in _WORDS and at and words[at - 1][-1:].isdigit()
    return not counted and _are_halves(first, last)


def _are_halves(first: str, last: str) -> bool:
    """Return whether two parts of a syllable are no words: its consonants, its end, or vowels of it."""
    begun = first.isascii() and first[-1:].lower() in _GLIDES and last.lower() not in _WORDS
    ended = first.lower() not in _WORDS and _VOWEL_AND_CODA.fullmatch(first + last)
    ended = ended or (_is_begun(first) and _END.fullmatch(last))
    return bool(_ONSET.fullmatch(first) or ended or (begun and not last[0].isascii()))


def _goes_on(following: list[str]) -> bool:
    """Return whether what follows begins with a vowel, and is no word."""
    return any(_VOWEL.match(part) and part.lower() not in _WORDS for part in following)


def _is_begun(first: str) -> bool:
    """Return whether what has an accent is no syllable, for it lacks its end: "Việ n"."""
    return not first.isascii() and len(first) > 1 and not is_syllable(first)
