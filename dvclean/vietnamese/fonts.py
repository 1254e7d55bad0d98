"""Text of the legacy fonts inside Unicode text: "Tiªn l·ng" is "Tiên lãng" in TCVN3, "Tieân laõng" in VNI.

Before Unicode, fonts showed Vietnamese letters in the places of Western ones; copied out of such a document, the places
are what is left. The same happens when bytes of VISCII, VPS or windows-1258 are read as windows-1252. Which it was is
told by what becomes Vietnamese syllables. The tables of BK HCM 2 and Vietware X are those of UniKey's converter.
"""

import unicodedata
from collections.abc import Callable, Mapping
from functools import cache, partial
from itertools import compress, filterfalse

from dvclean.memo import Memo
from dvclean.regex import regex
from dvclean.suspect import PAIRS
from dvclean.vietnamese.charsets import TABLES, WESTERN, Groups, from_vni, reader, two_signs
from dvclean.vietnamese.syllables import ACUTE, DOT, GRAVE, HOOK, TILDE, place_tone, spellings

# What stands around words.
_EDGES = "\"'“”‘’()[]{}<>.,;:!?…*-–—/\xa0\t"
# Quotes, dashes and the ellipsis of windows-1252 that were read as latin-1.
_QUOTES = "\x85\x91\x92\x93\x94\x96\x97"
_PART = regex("[-–/.,:;()]+")
_LETTER = regex("[a-zA-Z]|[\xa1-\xff].*[\xa1-\xff]")
_SMALL = regex("[a-z]")
_CAPITAL = regex("[A-Z]")
_MIXED_CASE = regex("[a-zß-ÿ][À-ÖØ-Þ]|[A-Z][À-ÖØ-Þ]+[a-z]")
_WRONG_CASE = regex("[a-z][ĂĐƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EFA, 2))) + "]")

# The quotes and dashes of windows-1252 are letters in some fonts: those inside of words.
_INNER = regex("(?<=[A-Za-zÀ-ỹ])[“”‘–—…](?=[A-Za-zÀ-ỹ])")
_CONTROL = regex("[\x01-\x08\x0e-\x1f]")
_COMBINING = regex("[\u0300-\u036f]")
_STROKES = str.maketrans("Ðð", "Đđ")

# BK HCM 2, which newspapers set their pages with, and Vietware X: a letter, and its tone after it.
_BK_TONES = {ACUTE: "á", GRAVE: "â", HOOK: "ã", TILDE: "ä", DOT: "å"}
_BK_CIRCUMFLEX = {0: "", ACUTE: "ë", GRAVE: "ì", HOOK: "í", TILDE: "î", DOT: "å"}
_BK_BREVE = {0: "", ACUTE: "æ", GRAVE: "ç", HOOK: "è", TILDE: "é", DOT: "å"}
_BK_SINGLE = {"ơ": "ú", "ư": "û", "đ": "à", "í": "ñ", "ì": "ò", "ỉ": "ó", "ĩ": "ô", "ị": "õ"}
_BK = [("aeouyơư", "aeouyúû", _BK_TONES), ("âêô", "êïö", _BK_CIRCUMFLEX), ("ă", "ù", _BK_BREVE)]
_VIETWARE_TONES = {ACUTE: "ï", GRAVE: "ì", HOOK: "í", TILDE: "î", DOT: "û"}
_VIETWARE_CIRCUMFLEX = {0: "", ACUTE: "ú", GRAVE: "ö", HOOK: "ø", TILDE: "ù", DOT: "û"}
_VIETWARE_BREVE = {0: "", ACUTE: "õ", GRAVE: "ò", HOOK: "ó", TILDE: "ô", DOT: "û"}
_VIETWARE_SINGLE = {"ơ": "å", "ư": "æ", "đ": "â", "í": "ê", "ì": "ç", "ỉ": "è", "ĩ": "é", "ị": "ë", "ỵ": "yñ"}
_VIETWARE = [
    ("aeuyư", "aeuyæ", _VIETWARE_TONES),
    ("oơ", "oå", _VIETWARE_TONES | {DOT: "ü"}),
    ("âê", "áã", _VIETWARE_CIRCUMFLEX),
    ("ô", "ä", _VIETWARE_CIRCUMFLEX | {DOT: "ü"}),
    ("ă", "à", _VIETWARE_BREVE),
]

# The signs of what a font makes of words, by the numbers of Font.judged: to count them in a string is a step in C.
_VERDICTS = "=+?-"
_UNCLEAR = "!"

# So many words of a line choose the font.
_SAMPLE = 20

# Fewer words than this that a font makes sense of can be an accident.
_FEW = 6

# A font that makes sense of so many words for each that it makes none of is not doubted.
_NEARLY_ALL = 10

# So large a share of the words of a line are syllables once the font is seen through; or so large a one, if the lines
# around are in that font.
_MOST, _SOME = 3 / 5, 2 / 5

# Before these letters an ư may be lost.
_HORNLESS = regex("(?=[ờớởỡợ])")

# Letters that only Unicode text has: where they are, the rest of the line is left alone.
_UNICODE = regex("[ĂăĐđƠơƯưẠ-ỹ]")

# What no word of a European language has: a sign between letters, a capital after a small letter, the pairs.
_SIGN_INSIDE = "[^\\W\\d_][¡-©«-¹»-¿×÷\xad\x80-\x9f{}][^\\W\\d_]"
_CAPITAL_INSIDE = "[a-zà-ÿ][À-Þ][a-zà-ÿ¡-¿]"
_SIGN_BESIDE = "[a-zA-Z][\xad\x80-\x9f]|[§®ÇÐð][a-z\xa1-\xff\xad]"
_ANY_SIGN = f"{_SIGN_INSIDE.format('†‡‰‹›•™')}|{_SIGN_BESIDE}"
_ODD = regex(f"{_ANY_SIGN}|[a-zà-ÿ][À-ÞŠŒŽŸ]|{PAIRS}")
_IS_ODD: Memo[str, bool] = Memo(lambda word: _ODD.search(word) is not None)
# The same but for those pairs that the words of European languages have, as counted in translations of programs.
_EUROPEAN = (
    "(?i:eá|uò|uï|eä|eï|où|aï|aõ|aú|eò|aü|eà|aá|oû|öä|eâ|aû|aé|äö|oï|oä|aâ|öç|úú|oå|uø|aè|aë|aø|eø|úí|êç|aä|yø|aå|uõ|úá"
    "|eå|eã|aê|êë)"
)
_STRANGE = regex(f"{_ANY_SIGN}|{_CAPITAL_INSIDE}|(?!{_EUROPEAN}){PAIRS}")
_INSIDE = regex(f"{_SIGN_INSIDE.format('')}|{_CAPITAL_INSIDE}")


def _translation(table: str, keep: str = "") -> dict[int, str]:
    """Return what turns the places of windows-1252 and latin-1 into the letters of a table, but for those in keep."""
    places = {ord(place): letter for place, letter in zip(WESTERN, table, strict=True) if place not in keep}
    places |= {code: table[code] for code in range(0x80, 0xA0)}
    return {code: letter for code, letter in places.items() if chr(code) != letter}


def _from_table(table: str, translation: dict[int, str], text: str) -> str:
    """Return text of a font, the quotes and dashes of windows-1252 read as letters where they are inside of words."""
    return _INNER.sub(lambda sign: table[WESTERN.index(sign[0])], text).translate(translation)


def _from_two_signs(groups: Groups, single: Mapping[str, str]) -> Callable[[str], str]:
    """Return what reads text of a font that writes a mark after its letter."""
    return reader({signs: letter for letter, signs in two_signs(groups, single).items()})


class Font:
    """A legacy font: what turns its characters into what they stand for, and what that makes of words."""

    def __init__(self, convert: Callable[[str], str], *, loses_horn: bool = False) -> None:
        self.convert = convert
        self.loses_horn = loses_horn
        self.judged: Memo[str, int] = Memo(self._judge)
        self.verdicts: Memo[str, str] = Memo(self._sum_up)
        self.meant: Memo[str, str] = Memo(self._mean)

    def _judge(self, word: str) -> int:
        """Return 1 where the font makes a syllable of what was none, 0 where it was one before, -1 where it makes none.

        A sign of which it makes none is -2, and says nothing. That Đ was written as Ð, a tone mark stands on the wrong
        vowel, or ư is lost, is another matter.
        """
        meant = self.convert(word)
        known = _is_vietnamese(meant) or (self.loses_horn and _is_vietnamese(_HORNLESS.sub("ư", meant)))
        if known and not _WRONG_CASE.search(meant):
            core = word.translate(_STROKES).strip(_EDGES + _QUOTES)
            return int(_MIXED_CASE.search(core) is not None or not _is_vietnamese(place_tone(core)))
        return -1 if _LETTER.search(word) else -2

    def _sum_up(self, word: str) -> str:
        """Return what was judged of a word as a sign, none where it is plain, and _UNCLEAR where others decide."""
        if _is_plain(word):
            return ""
        if _COMBINING.search(word) or _UNICODE.search(word) or word.strip(_EDGES) == "»":
            return _UNCLEAR
        return _VERDICTS[self.judged[word]]

    def _mean(self, word: str) -> str:
        """Return what a word stands for: itself where it is ASCII, has Unicode's letters, or no letters at all."""
        if _is_plain(word) or _UNICODE.search(word) or not (_LETTER.search(word) or self.judged[word] > 0):
            return word
        return self.convert(word)


@cache
def fonts() -> dict[str, Font]:
    """Return the fonts by their names."""
    quotes = "“”‘’–—…\xa0"
    tables = {name: _translation(table, quotes) for name, table in TABLES.items() if name != "tcvn5712-1"}
    windows = WESTERN[:0x80] + "".join(
        bytes([code]).decode("cp1258", "ignore") or WESTERN[code] for code in range(0x80, 0x100)
    )
    combining = _translation(windows)
    return {
        # its ư is a soft hyphen, which many programs drop
        "TCVN3": Font(lambda text: text.translate(tables["tcvn3"]), loses_horn=True),
        "VNI": Font(from_vni),
        "windows-1258": Font(lambda text: unicodedata.normalize("NFC", text.translate(combining))),
        "VISCII": Font(partial(_from_table, TABLES["viscii"], tables["viscii"])),
        "VPS": Font(partial(_from_table, TABLES["vps"], tables["vps"])),
        "BKHCM2": Font(_from_two_signs(_BK, _BK_SINGLE)),
        "Vietware-X": Font(_from_two_signs(_VIETWARE, _VIETWARE_SINGLE)),
    }


def repair(line: str, expected: str = "", likely: str = "", told: Callable[[], bool] = bool) -> tuple[str, str]:
    """Return line with the words that are in a legacy font as they were meant, and the name of the font.

    expected is the font of the lines around, in which a line of few words is read where it can be; likely the one to
    try first of those that could as well be; told tells whether the text around is Vietnamese. The line itself and ""
    come back where there are none for certain. In a line that has Unicode's Vietnamese letters too, the words with
    those are left alone, and where they are many, all that are syllables as they stand.
    """
    words = line.split(" ")
    if not (expected or any(map(_IS_ODD.__getitem__, words))):
        return line, ""
    if (first := expected or likely) and _is_clear(words, fonts()[first]):
        return _meant(line, words, fonts()[first]), first
    return (line, "") if _COMBINING.search(line) else _repair(line, words, expected, likely, told)


def _repair(line: str, words: list[str], expected: str, likely: str, told: Callable[[], bool]) -> tuple[str, str]:
    """Return what repair returns, for a line of these words that takes more than a glance."""
    # VISCII and VPS have some capitals in the place of controls
    is_plain = _is_plain if _CONTROL.search(line) else str.isascii
    odd = list(filterfalse(is_plain, words))
    strange = sample = odd
    if _UNICODE.search(line):
        strange = [word for word in odd if not _UNICODE.search(word)]
        sample = [word for word in strange if not _is_vietnamese(word)]
    # French has its quotes between spaces
    if "»" in line and any(word.strip(_EDGES) == "»" for word in sample):
        sample = [word for word in sample if word.strip(_EDGES) not in {"«", "»"}]
    name, gained = _choose(sample, expected, likely)
    if not name:
        return line, ""
    font = fonts()[name]
    if gained < _FEW and not (_reads_as_vietnamese(words, sample, font, expected, told) or _is_proven(sample, font)):
        return line, ""
    if gained >= 3 * (len(odd) - len(strange)):
        return _meant(line, words, font), name
    if not _is_certain(strange, font):
        return line, ""
    meant = {word for word in strange if font.judged[word] > 0}.union(_certain(strange, font))
    text = " ".join([font.meant[word] if word in meant else word for word in words])
    return (text.upper() if _in_capitals(line) else text), name


def _is_clear(words: list[str], font: Font) -> bool:
    """Return whether nearly all odd words of a line tell that it is in the font, which is the first to be tried.

    That is what repair would come to, word by word, in most lines of most texts in such a font.
    """
    verdicts = "".join(map(font.verdicts.__getitem__, words))
    sample = verdicts[:: _step(len(verdicts))]
    gained = sample.count(_VERDICTS[1])
    failed = sample.count(_VERDICTS[-1]) + sample.count(_VERDICTS[-2])
    many = gained * len(verdicts) >= _FEW * max(len(sample), 1)
    return many and gained >= _NEARLY_ALL * failed and _UNCLEAR not in verdicts


def _meant(line: str, words: list[str], font: Font) -> str:
    """Return what a line of these words stands for in a font."""
    text = " ".join(map(font.meant.__getitem__, words))
    return text.upper() if _in_capitals(line) else text


def _is_plain(word: str) -> bool:
    """Return whether a word is ASCII without controls."""
    return word.isascii() and not _CONTROL.search(word)


def _choose(words: list[str], expected: str, likely: str) -> tuple[str, int]:
    """Return the font by which most words become syllables, and how many; "" where none makes nearly all of them so."""
    sample = words[:: _step(len(words))]
    best = ("", 0)
    for name in filter(None, dict.fromkeys((expected, likely, *fonts()))):
        judged = list(map(fonts()[name].judged.__getitem__, sample))
        gained = judged.count(1)
        # a name that comes again is one word
        lost = len(set(compress(sample, map((-1).__eq__, judged)))) if -1 in judged else 0
        # in the midst of a text in this font, names and slang are no reason to doubt
        if gained > best[1] and gained >= (1 if name == expected else 3) * lost:
            best = (name, gained)
        # no font gains what were syllables before, and none so much once one makes sense of nearly all
        if gained >= _NEARLY_ALL * (judged.count(-1) + judged.count(-2)):
            break
    name, gained = best
    return name, gained * len(words) // max(len(sample), 1)


def _step(count: int) -> int:
    """Return each which of so many words of a line is looked at."""
    return 1 if count < 2 * _SAMPLE else count // _SAMPLE


def _is_vietnamese(word: str) -> bool:
    """Return whether a word, or each part of it, is a syllable."""
    known = spellings()
    core = word.strip(_EDGES).lower()
    if core in known:
        return True
    parts = _PART.split(core)
    return len(parts) > 1 and not core.isascii() and all(part in known or part.isascii() for part in parts)


# What most words of a line of few words are asked for, and so those of each headline.
_HAS_LETTERS: Memo[str, bool] = Memo(lambda word: any(map(str.isalpha, word)))
_IS_VIETNAMESE: Memo[str, bool] = Memo(_is_vietnamese)


def _reads_as_vietnamese(words: list[str], odd: list[str], font: Font, expected: str, told: Callable[[], bool]) -> bool:
    """Return whether most words of a line, the ASCII ones too, are syllables once the font is seen through.

    "où" and "può" become syllables in some font, and so may be the words around them: "non può". One of them alone
    needs what no other language has, unless the text around is in that font or Vietnamese; and a sign inside of it
    where it is the only word.
    """
    lettered = list(filter(_HAS_LETTERS.__getitem__, words))
    if len(lettered) < 2 and not (expected or any(map(_INSIDE.search, odd))):
        return False
    if not (expected or len(_cores(odd, font)) > 1 or any(map(_STRANGE.search, odd)) or told()):
        return False
    known = sum(map(_IS_VIETNAMESE.__getitem__, map(font.meant.__getitem__, lettered)))
    return known >= (_SOME if expected else _MOST) * len(lettered)


def _cores(words: list[str], font: Font) -> set[str]:
    """Return the words of which a font makes sense, without the signs around them."""
    return {word.strip(_EDGES).lower() for word in words if font.judged[word] > 0}


def _is_proven(words: list[str], font: Font) -> bool:
    """Return whether no other language can have the few words that a font makes sense of, whatever stands around."""
    return len(_cores(_certain(words, font), font)) > 1 and all(font.judged[word] >= 0 for word in words)


def _is_certain(words: list[str], font: Font) -> bool:
    """Return whether the few words that a font makes sense of are more than an accident."""
    certain = _certain(words, font)
    return len(certain) > 1 or any(map(_INSIDE.search, certain))


def _certain(words: list[str], font: Font) -> list[str]:
    """Return the words that become syllables, are none as they stand, and that no European language has.

    One that a moved tone mark would make a syllable, too, is among them: other words tell that it is of the font.
    """
    return [word for word in words if _ODD.search(word) and font.judged[word] >= 0 and not _is_vietnamese(word)]


def _in_capitals(line: str) -> bool:
    """Return whether a line is in capitals: TCVN3 shows those with a tone mark by another font, as small letters."""
    return not _SMALL.search(line) and len(_CAPITAL.findall(line)) > 2
