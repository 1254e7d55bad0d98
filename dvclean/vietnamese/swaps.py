"""Letters that stand for others throughout a text, because a part of it was in latin-1 and was read as something else.

Pages in windows-1258 that hold ã ì ò õ ý of latin-1 show them as ă ơ ư and as marks that hang on a consonant: "xă hội",
"t́nh h́nh", "c̣n", "quư". A converter from VNI that is given Unicode makes ĩ ị ơ of ó ò ô: "khơng cĩ". In either case
the rest of the text is as it was, so that no decoding brings the letters back; but most of the words with them are no
syllables. What the bytes mean is in the code pages of windows-1252 and windows-1258, and in the tables of VNI.
"""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from dvclean.regex import regex
from dvclean.suspect import CONSONANT, HUNG
from dvclean.vietnamese.syllables import is_syllable

_WORD = regex("[^\\W\\d_]+(?:[\u0300-\u0323]+[^\\W\\d_]*)*")

# The same word where no hyphen joins it to others, as it does in names of other languages: "Bu-thăn".
_ALONE = regex("(?<![\\w-])[^\\W\\d_]+(?:[\u0300-\u0323]+[^\\W\\d_]*)*(?![\\w\u0300-\u0323-])")

# Letters that no other language has, and that are what they seem to be.
_VIETNAMESE = regex("[đĐẠ-ỹ]")

_HUNG = regex(HUNG)
_ON_CONSONANT = regex(f"({CONSONANT})([\u0300\u0301\u0309\u0323])")
_MARKS = {"\u0301": "ì", "\u0323": "ò", "\u0300": "Ì", "\u0309": "Ò"}

# So many words of a text that become syllables are no accident, or so many different ones, where they are so large a
# share of the strange words of their line.
_WORDS = 3
_DIFFERENT = 2
_EXPLAINED = 0.6

# So large a share of the words of a line are syllables as they are, and so large a one of those that it means.
_SYLLABLES = 0.4
_MEANT = 0.5


class Swap(NamedTuple):
    """A misreading: its name, and which letters stand for which.

    telling are the letters of words that are no syllables; marks says whether marks on consonants stand for ì and ò.
    rarer are syllables that are at least ten times as rare in news as the ones that they may stand for. lost are the
    letters that no line has any more where this has happened to it.
    """

    name: str
    letters: dict[int, str]
    telling: dict[int, str]
    marks: bool
    rarer: frozenset[str]
    lost: frozenset[str]

    def meant(self, word: str) -> str:
        """Return the syllable that a word stands for which is none itself, or the word."""
        if word.isascii() or is_syllable(word) or word in "đĐăĂơƠưƯ":
            return word
        plain = word
        if self.marks:
            apart = _HUNG.sub(lambda letter: unicodedata.normalize("NFD", letter[0]), word)
            plain = _ON_CONSONANT.sub(lambda hung: hung[1] + _MARKS[hung[2]], apart)
        return next(filter(is_syllable, (plain, plain.translate(self.telling))), word)

    def repair(self, line: str) -> str:
        """Return a line with the words that it means; the line itself if it lost no letters, or is no Vietnamese."""
        if not self.lost.isdisjoint(line):
            return line
        words = [self.meant(word) for word in _WORD.findall(line)]
        if sum(map(is_syllable, words)) < _MEANT * len(words):
            return line
        meant = iter(word.translate(self.letters) if word.lower() in self.rarer else word for word in words)
        return _WORD.sub(lambda _: next(meant), line)


def _swap(name: str, pairs: str, telling: str, rarer: str, *, marks: bool = False) -> Swap:
    """Return a swap; pairs are two letters each, the first standing for the second, telling some of the first."""
    letters = {pair[0]: pair[1] for pair in (*pairs.split(), *pairs.upper().split())}
    return Swap(
        name,
        {ord(this): that for this, that in letters.items()},
        {ord(this): that for this, that in letters.items() if this.lower() in telling},
        marks,
        frozenset(rarer.split()),
        frozenset([*letters.values(), *("ìòÌÒ" if marks else "")]),
    )


SWAPS = (
    _swap(
        "Unicode read as VNI",
        "ĩó ịò ơô",
        "ĩịơ",
        "đĩ hĩa tơi khĩ nhĩm vơ nĩ ơ phĩ hịa hơm đơi mơn mơi tơ lơ đơ đĩn mĩn khĩa tịa gịn tơn tơm xĩa thơi thơn trịn "
        "ngơ khơ ngơn sơi hị chĩ bĩ hơ ơm xĩm lị trơi tĩm hịn nhơm địn lơi gị xơn phơ xơi khơn bĩn rị nơn vịm nĩn đị "
        "khĩm sị nhịa chơm ịa hĩm gơn hịm xịa",
    ),
    # "ơng" is what the other makes of "ông"
    _swap(
        "latin-1 read as windows-1258",
        "ăã ơõ ưý",
        "ăư",
        "lư ư rơ dơi hăng nhăn hoăn vơ lăm măn giăn gơ lơi quăng hăm doăn loăng lơm ngoăn nhơm hăn noăn nơn",
        marks=True,
    ),
)


def find_swaps(lines: Iterable[str]) -> list[Swap]:
    """Return what happened to the letters of a text, given its lines.

    A line tells by itself, so that there is never more to be found in fewer of them.
    """
    told = [line for line in lines if not line.isascii() and _is_vietnamese(line)]
    return [swap for swap in SWAPS if _is_shown(swap, filter(swap.lost.isdisjoint, told))]


def _is_shown(swap: Swap, lines: Iterable[str]) -> bool:
    """Return whether enough words of the lines show that the letters were swapped."""
    shown: list[str] = []
    for line in lines:
        strange = [word for word in _WORD.findall(line) if not (word.isascii() or word in "đĐ" or is_syllable(word))]
        found = [word for word in strange if swap.meant(word) != word]
        if found and len(found) >= _EXPLAINED * len(strange):
            alone = set(_ALONE.findall(line))
            # "să" and "că" are words of Romanian
            shown.extend(word for word in found if word in alone and (len(word) > 2 or word[0] in "đĐxX"))
    return len(shown) >= _WORDS or len(set(shown)) >= _DIFFERENT


def _is_vietnamese(line: str) -> bool:
    """Return whether a line has letters of Vietnamese only, and enough of its words are syllables as they are."""
    words = _WORD.findall(line)
    return bool(_VIETNAMESE.search(line)) and sum(map(is_syllable, words)) >= _SYLLABLES * len(words)
