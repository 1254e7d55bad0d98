"""Letters that stand for others throughout a text, because a part of it was in latin-1 and was read as something else.

Pages in windows-1258 that hold ã ì ò õ ý of latin-1 show them as ă ơ ư and as marks that hang on a consonant: "xă hội",
"t́nh h́nh", "c̣n", "quư". A converter from VNI that is given Unicode makes ĩ ị ơ of ó ò ô: "khơng cĩ". In either case
the rest of the text is as it was, so that no decoding brings the letters back; but most of the words with them are no
syllables. What the bytes mean is in the code pages of windows-1252 and windows-1258, and in the tables of VNI. Files
for print have ñ for đ, which is its place in VNI, and lose the ư of TCVN3, which is a soft hyphen for others: "đ−ợc".
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

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


class Swap:
    """A misreading: its name, and which letters stand for which.

    telling are the letters of words that are no syllables; marks says whether marks on consonants stand for ì and ò.
    rarer are syllables that are at least ten times as rare in news as the ones that they may stand for. lost are the
    letters that no line has any more where this has happened to it; words with one of vague may be something else.
    """

    def __init__(  # noqa: PLR0913 - each is a word of its own
        self,
        name: str,
        letters: dict[str, str],
        telling: str,
        rarer: str = "",
        lost: str = "",
        *,
        marks: bool = False,
        vague: str = "",
    ) -> None:
        self.name = name
        self.letters = {ord(this): that for this, that in letters.items()}
        self.telling = {ord(this): that for this, that in letters.items() if this.lower() in telling}
        self.rarer = frozenset(rarer.split())
        self.lost = frozenset(lost or [*letters.values(), *("ìòÌÒ" if marks else "")])
        self.marks = marks
        self.vague = frozenset(vague)

    def meant(self, word: str) -> str:
        """Return the syllable that a word stands for which is none itself, or the word."""
        if word.isascii() or is_syllable(word) or word in "đĐăĂơƠưƯ":
            return word
        return next(filter(is_syllable, self._readings(word)), word)

    def repair(self, line: str) -> str:
        """Return a line with the words that it means; the line itself if it lost no letters, or is no Vietnamese."""
        if not self.lost.isdisjoint(line):
            return line
        words = [self.meant(word) for word in _WORD.findall(line)]
        if sum(map(is_syllable, words)) < _MEANT * len(words):
            return line
        meant = iter(self._likelier(word) if word.lower() in self.rarer else word for word in words)
        return _WORD.sub(lambda _: next(meant), line)

    def _readings(self, word: str) -> Iterator[str]:
        """Yield what a word that is no syllable may stand for."""
        plain = word
        if self.marks:
            apart = _HUNG.sub(lambda letter: unicodedata.normalize("NFD", letter[0]), word)
            plain = _ON_CONSONANT.sub(lambda hung: hung[1] + _MARKS[hung[2]], apart)
        yield plain
        yield plain.translate(self.telling)

    def _likelier(self, word: str) -> str:
        """Return what one of the rarer words stands for."""
        return word.translate(self.letters)


class _LostHorn(Swap):
    """The letter ư went, which is a soft hyphen in TCVN3: "đợc", "nớc". The tones of ơ tell it from other swaps."""

    _HORN = regex("[ơờớởỡợ]", re.IGNORECASE)

    def _readings(self, word: str) -> Iterator[str]:
        yield self._HORN.sub(lambda horn: ("Ư" if horn[0].isupper() else "ư") + horn[0], word)

    def _likelier(self, word: str) -> str:
        if word.isupper():
            return word
        return next(self._readings(word)) if self._HORN.search(word) else f"{word[:2]}ư{word[2:]}"


def _pairs(pairs: str) -> dict[str, str]:
    """Return which letters stand for which, of pairs of two letters, in either case."""
    return {pair[0]: pair[1] for pair in (*pairs.split(), *pairs.upper().split())}


_VNI = Swap(
    "Unicode read as VNI",
    _pairs("ĩó ịò ơô"),
    "ĩịơ",
    "đĩ hĩa tơi khĩ nhĩm vơ nĩ ơ phĩ hịa hơm đơi mơn mơi tơ lơ đơ đĩn mĩn khĩa tịa gịn tơn tơm xĩa thơi thơn trịn "
    "ngơ khơ ngơn sơi hị chĩ bĩ hơ ơm xĩm lị trơi tĩm hịn nhơm địn lơi gị xơn phơ xơi khơn bĩn rị nơn vịm nĩn đị "
    "khĩm sị nhịa chơm ịa hĩm gơn hịm xịa",
)
_LOST_HORN = _LostHorn("ư lost", {}, "", "ngời nh nhng", "ưƯ", vague="ơ")
SWAPS = (
    # "ơng" is what this makes of "ông" and "ương"
    _LOST_HORN,
    _VNI,
    # and what the next makes of "õng"
    Swap(
        "latin-1 read as windows-1258",
        _pairs("ăã ơõ ưý"),
        "ăư",
        "lư ư rơ dơi hăng nhăn hoăn vơ lăm măn giăn gơ lơi quăng hăm doăn loăng lơm ngoăn nhơm hăn noăn nơn",
        marks=True,
    ),
    # capitals come from another font, and may be right
    Swap("đ read as ñ", {"ñ": "đ", "Ñ": "Đ", "ð": "Đ"}, "ñð", lost="đ"),
)


def find_swaps(lines: Iterable[str]) -> list[Swap]:
    """Return what happened to the letters of a text, given its lines.

    A line tells by itself, so that there is never more to be found in fewer of them.
    """
    told = [line for line in lines if not line.isascii() and _is_vietnamese(line)]
    found = [swap for swap in SWAPS if _is_shown(swap, filter(swap.lost.isdisjoint, told))]
    return [swap for swap in found if swap is not _VNI or _LOST_HORN not in found]


def _is_shown(swap: Swap, lines: Iterable[str]) -> bool:
    """Return whether enough words of the lines show that the letters were swapped."""
    shown: list[str] = []
    for line in lines:
        strange = [word for word in _WORD.findall(line) if not (word.isascii() or word in "đĐ" or is_syllable(word))]
        found = [word for word in strange if swap.meant(word) != word]
        if len(found) >= _EXPLAINED * len(strange):
            alone = set(_ALONE.findall(line))
            # "să" and "că" are words of Romanian
            long = [word for word in found if len(word) > 2 or word[0] in "đĐxXñÑ"]
            shown.extend(word for word in long if word in alone and swap.vague.isdisjoint(word.lower()))
    return len(shown) >= _WORDS or len(set(shown)) >= _DIFFERENT


def _is_vietnamese(line: str) -> bool:
    """Return whether a line has letters of Vietnamese only, and enough of its words are syllables as they are."""
    if not _VIETNAMESE.search(line):
        return False
    words = _WORD.findall(line)
    return sum(map(is_syllable, words)) >= _SYLLABLES * len(words)


# The soft hyphen that is ư in TCVN3, as programs show it; a hyphen may be the author's.
_SIGNS = "−¬•\xad-"
_SIGN_WORD = regex(
    rf"(?<![\w{_SIGNS}])(?:([^\W\d_]{{1,4}})|(?=.(?:[ơờớởỡợ]|u (?:tiên|đãi|thế|điểm|việt|tú|ái))))"
    rf"([{_SIGNS}])([^\W\d_]*)(?![\w{_SIGNS}])",
    re.IGNORECASE,
)
_TELLING = regex("[ưƯ][¬•\xad]|[−¬•\xad-][ơờớởỡợưừứửữự]", re.IGNORECASE)
_VOWEL = regex("[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]", re.IGNORECASE)


def horned(lines: Sequence[str], telling: Iterable[int]) -> dict[int, str]:
    """Return the lines in which another sign stands for ư ("tr−ờng", "nh−"), by their indices, with ư in its place.

    "đ−ợc" and its like show it, a hyphen by several of them: telling are the indices of the lines that may hold such.
    "n¬ước" and "nư¬ớc", which have both, lose the sign.
    """
    words = (match for i in telling for match in _SIGN_WORD.finditer(lines[i]) if _TELLING.search(match[0]))
    shown = Counter(match[2] for match in words if _horned(match))
    signs = frozenset(sign for sign, count in shown.items() if count >= (_WORDS if sign == "-" else 1))

    def with_horn(match: re.Match[str]) -> str:
        return (match[2] in signs and _horned(match)) or match[0]

    return {i: _SIGN_WORD.sub(with_horn, line) for i, line in enumerate(lines) if not signs.isdisjoint(line)}


def _horned(match: re.Match[str]) -> str:
    """Return the syllable that a word with a sign for ư is, or "" if it is none."""
    left, sign, right = match.groups("")
    whole = left + right
    if "ư" in whole.lower():
        return whole if sign != "-" and is_syllable(whole) else ""
    word = f"{left}{'Ư' if (right or left).isupper() else 'ư'}{right}"
    return word if is_syllable(word) and not _VOWEL.search(left) else ""
