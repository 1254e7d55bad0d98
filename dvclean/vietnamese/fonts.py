"""Text of the legacy fonts inside Unicode text: "Tiªn l·ng" is "Tiên lãng" in TCVN3, "Tieân laõng" in VNI.

Before Unicode, fonts showed Vietnamese letters in the places of Western ones; copied out of such a document, the places
are what is left. The same happens when bytes of VISCII, VPS or windows-1258 are read as windows-1252. Which it was is
told by what becomes Vietnamese syllables.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

from dvclean.vietnamese.charsets import TABLES, WESTERN, from_vni
from dvclean.vietnamese.syllables import place_tone, spellings

Font = Callable[[str], str]

# What stands around words.
_EDGES = "\"'“”‘’()[]{}<>.,;:!?…*-–—/\xa0\t"
_PART = re.compile("[-–/.,:;()]+")
_LETTER = re.compile("[a-zA-Z]|[\xa1-\xff].*[\xa1-\xff]")
_SMALL = re.compile("[a-z]")
_CAPITAL = re.compile("[A-Z]")
_MIXED_CASE = re.compile("[a-zß-ÿ][À-ÖØ-Þ]")
_COMBINING = re.compile("[\u0300-\u036f]")
_STROKES = str.maketrans("Ðð", "Đđ")

# So many words of a line choose the font.
_SAMPLE = 20

# Letters that only Unicode text has: where they are, the rest of the line is left alone.
_UNICODE = re.compile("[ĂăĐđƠơƯưẠ-ỹ]")

# What no word of a European language has: a sign between letters, a capital after a small letter, VNI's pairs.
_ODD = re.compile(
    "[^\\W\\d_][¡-©«-¹»-¿×÷\xad\x80-\x9f†‡‰‹›•™][^\\W\\d_]|[a-zà-ÿ][À-ÞŠŒŽŸ]|[a-zA-Z][\xad\x80-\x9f]"
    "|[§®ÇÐð][a-z\xa1-\xff\xad]|(?i:[aeouy][ùøûõï]|[ae][âáàåãä]|o[âåä]|a[êéèúüë]|[ôö][ùøûõï]"
    "|[aâeêôõouý]ò|[aâeêôõý]ì)"
)
_INSIDE = re.compile("[^\\W\\d_][¡-©«-¹»-¿×÷\xad\x80-\x9f][^\\W\\d_]|[a-zà-ÿ][À-Þ][a-zà-ÿ¡-¿]")


def _translation(table: str, keep: str = "") -> dict[int, str]:
    """Return what turns the places of windows-1252 and latin-1 into the letters of a table, but for those in keep."""
    places = {ord(place): letter for place, letter in zip(WESTERN, table, strict=True) if place not in keep}
    places |= {code: table[code] for code in range(0x80, 0xA0)}
    return {code: letter for code, letter in places.items() if chr(code) != letter}


@cache
def fonts() -> dict[str, Font]:
    """Return what turns the characters of each font into what they stand for."""
    quotes = "“”‘’–—…\xa0"
    tables = {name: _translation(table, quotes) for name, table in TABLES.items() if name != "tcvn5712-1"}
    windows = WESTERN[:0x80] + "".join(
        bytes([code]).decode("cp1258", "ignore") or WESTERN[code] for code in range(0x80, 0x100)
    )
    combining = _translation(windows)
    return {
        "TCVN3": lambda text: text.translate(tables["tcvn3"]),
        "VNI": from_vni,
        "windows-1258": lambda text: unicodedata.normalize("NFC", text.translate(combining)),
        "VISCII": lambda text: text.translate(tables["viscii"]),
        "VPS": lambda text: text.translate(tables["vps"]),
    }


def repair(line: str, expected: str = "") -> tuple[str, str]:
    """Return line with the words that are in a legacy font as they were meant, and the name of the font.

    expected is the font of the lines around, which a line of few words is read in where it can be.

    The line itself and "" come back where there are none for certain. In a line that has Unicode's Vietnamese letters too, those
    words are left alone, and where they are many, all that are syllables as they stand.
    """
    words = line.split(" ")
    odd = [word for word in words if not word.isascii()]
    if not (expected or any(map(_ODD.search, odd))) or _COMBINING.search(line):
        return line, ""
    strange = [word for word in odd if not _UNICODE.search(word)]
    mixed = len(strange) < len(odd)
    name, gained = _choose([word for word in strange if not (mixed and _is_vietnamese(word))], expected)
    if not name:
        return line, ""
    font = fonts()[name]
    if gained >= 3 * (len(odd) - len(strange)):
        meant = {word: font(word) for word in set(strange) if _judge(word, name) > 0 or _LETTER.search(word)}
    elif _is_certain(strange, name):
        meant = {word: font(word) for word in strange if _judge(word, name) > 0}
    else:
        return line, ""
    text = " ".join([meant.get(word, word) for word in words])
    return (text.upper() if _in_capitals(line) else text), name


def _choose(words: list[str], expected: str) -> tuple[str, int]:
    """Return the font by which most words become syllables, and how many; "" where none makes nearly all of them so."""
    sample = words if len(words) < 2 * _SAMPLE else words[:: len(words) // _SAMPLE]
    best = ("", 0)
    for name in sorted(fonts(), key=expected.__ne__):
        judged = [_judge(word, name) for word in sample]
        gained, lost = judged.count(1), judged.count(-1)
        if gained > best[1] and gained >= 3 * lost:
            best = (name, gained)
    name, gained = best
    return name, gained * len(words) // max(len(sample), 1)


@lru_cache(30_000)
def _judge(word: str, name: str) -> int:
    """Return 1 where a font makes a syllable of what was none, -1 where it leaves none, and 0 where it was one before.

    That Đ was written as Ð, or a tone mark stands on the wrong vowel, is another matter.
    """
    meant = fonts()[name](word)
    if _is_vietnamese(meant):
        core = word.translate(_STROKES).strip(_EDGES)
        return int(_MIXED_CASE.search(core) is not None or not _is_vietnamese(place_tone(core)))
    return -int(_LETTER.search(word) is not None)


def _is_vietnamese(word: str) -> bool:
    """Return whether a word, or each part of it, is a syllable."""
    known = spellings()
    core = word.strip(_EDGES).lower()
    if core in known:
        return True
    parts = _PART.split(core)
    return len(parts) > 1 and not core.isascii() and all(part in known or part.isascii() for part in parts)


def _is_certain(words: list[str], name: str) -> bool:
    """Return whether the few words that a font makes sense of are more than an accident."""
    certain = [word for word in words if _ODD.search(word) and _judge(word, name) > 0]
    return len(certain) > 1 or any(map(_INSIDE.search, certain))


def _in_capitals(line: str) -> bool:
    """Return whether a line is in capitals: TCVN3 shows those with a tone mark by another font, as small letters."""
    return not _SMALL.search(line) and len(_CAPITAL.findall(line)) > 2
