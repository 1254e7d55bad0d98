"""Which of the encodings of Vietnamese before Unicode some bytes are in, judged by what they yield."""

import re
import unicodedata

from dvclean.regex import regex
from dvclean.vietnamese.charsets import NAMES
from dvclean.vietnamese.syllables import is_bare_syllable, is_syllable, spellings

# The encodings of Vietnamese before Unicode.
LEGACY = ("cp1258", *NAMES)

# The words by which a guess is judged: those with a letter that is not ASCII. Combining marks belong to a word.
_WORD = regex(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
_HIGH = rb"[^\n]*[\x80-\xff][^\n]*"

# How much of a file is looked at, in lines that are not ASCII.
_SAMPLE = 40_000

# The share of such words that are syllables in a Vietnamese text; names and abbreviations take the rest. A second
# guess that comes this near to the first leaves it unsure, unless the two have all small letters in common.
_SURE = 0.8
_MARGIN = 0.02
_SISTERS = {"tcvn3", "tcvn5712-1"}

# What else than letters a Vietnamese text has beyond ASCII.
_PUNCTUATION = frozenset("“”‘’–—…•\xa0«»")

# Fewer words than this tell nothing.
_FEWEST = 3

# The share of all words in lines with such letters that can be syllables, those without accents, too. In Italian "può"
# and "è" are nearly all that is not ASCII, and among so many words as these that would not happen.
_SUPPORT = 0.6
_MANY, _SUPPORT_OF_MANY = 60, 0.4


def decode(data: bytes) -> tuple[str, str] | None:
    """Return the text of bytes in one of LEGACY, and Python's name of it; None where it is none of them for certain.

    It is the encoding that yields the most Vietnamese syllables: four words in five at least, and clearly more than the
    next; and the words without accents beside them are syllables, too. Any text in another language fails that, as does
    one of a word or two.
    """
    ranked = rank(data)
    (share, name), (next_share, other) = ranked[:2]
    if share < _SURE:
        return None
    text = data.decode(name)
    if not _is_supported(text):
        return None
    rival = data.decode(other, "replace")
    if {name, other} == _SISTERS:
        return _of_sisters({name: text, other: rival}) if next_share == share else (text, name)
    return (text, name) if next_share < share - _MARGIN or rival == text else None


def _is_supported(text: str) -> bool:
    """Return whether the words beside those with accents are Vietnamese as well, by their spelling."""
    lines = [line for line in unicodedata.normalize("NFC", text[:_SAMPLE]).split("\n") if not line.isascii()]
    words = [word for line in lines for word in _WORD.findall(line)]
    accented = sum(not word.isascii() for word in words)
    known = sum(is_bare_syllable(word) if word.isascii() else is_syllable(word) for word in words)
    return known >= (_SUPPORT if accented < _MANY else _SUPPORT_OF_MANY) * len(words)


def _of_sisters(texts: dict[str, str]) -> tuple[str, str] | None:
    """Return the text where TCVN3 and TCVN5712-1 yield the same, but for signs that would be capitals all alone."""
    tcvn3, vn1 = texts["tcvn3"], texts["tcvn5712-1"]
    apart = {sign for sign, other in zip(tcvn3, vn1, strict=True) if sign != other}
    return (tcvn3, "tcvn3") if apart <= _PUNCTUATION else None


def rank(data: bytes) -> list[tuple[float, str]]:
    """Return the legacy encodings of Vietnamese with the share of words that are syllables in each, best first."""
    lines: list[bytes] = []
    size = 0
    for line in re.findall(_HIGH, data):
        lines.append(line)
        size += len(line)
        if size > _SAMPLE:
            break
    sample = b"\n".join(lines)[: 2 * _SAMPLE]
    return sorted([(_share(sample, name), name) for name in LEGACY], reverse=True)


def _share(sample: bytes, name: str) -> float:
    """Return the share of words with letters beyond ASCII that are syllables when sample is decoded so."""
    try:
        text = unicodedata.normalize("NFC", sample.decode(name))
    except UnicodeDecodeError:
        return 0.0
    words = [word for word in _WORD.findall(text.lower()) if not word.isascii()]
    if len(words) < _FEWEST:
        return 0.0
    signs = sum(1 for sign in text if sign > "\x7f" and not sign.isalpha() and sign not in _PUNCTUATION)
    known = spellings()
    return sum(1 for word in words if word in known) / (len(words) + signs)
