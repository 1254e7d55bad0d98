"""Mojibake: UTF-8 that was read as another encoding, once or twice, some of its bytes lost on the way.

Each letter beyond ASCII has become two or three characters: a first byte and its continuations, as windows-1252,
latin-1, windows-1258 or Mac Roman show them. No language writes such pairs, but for a few at the end of words in
capitals before a quote or a space, which count for nothing by themselves.
"""

import re
import unicodedata
from collections import Counter
from functools import cache
from itertools import product
from typing import NamedTuple

from dvclean.regex import regex
from dvclean.vietnamese.charsets import WESTERN
from dvclean.vietnamese.syllables import LETTERS, spellings

# Damaged twice is common, three times happens.
_ROUNDS = 3

# Bytes that a charset lacks, and those that it shows as a no-break space and a soft hyphen, get lost. What is left of a
# letter is marked by one of these; the letters that it may have been, the most frequent first. The capitals come first
# where the mark stands for the first letter of a word.
_LOST = {"\ue000": "ậẠ", "\ue001": "ềọờỏửỐỚỞỠỊỎ", "\ue002": "àíÁÍÝÚÊ", "\ue003": "Đ", "\ue004": "ÁÍÝÚÊ"}
_FIRST = {"\ue001": "ỐỞỚỊỎỠềọờỏử", "\ue002": "ÁÍÝÚÊàí"}
_MARKS = "".join(_LOST)

# The words that are more frequent than their equals with an earlier letter of _LOST, as counted in news.
_COMMONER = (
    "thời sử tử họ chọn xử cửa nhỏ giờ lời bỏ hỏi sửa đời gửi khỏe khỏi thử ngờ trời thỏa chờ lửa giọng cử rời nửa "
    "tỏa rửa giỏi phỏng trọn vời hỏng lỏng mỏ dọn khử dời bỏng mỏng tỏi trỏ nhờn sỏi chửi sửu hờn khỏa ở ít "
    "chính tính phí chí trí khí tín thí phím chín tím đính níu xíu dí"
)
_FREQUENT = frozenset(_COMMONER.split())

# The continuations that also stand behind a capital, or after a quote, for their own sake.
_NATURAL = "”’“‘»«…–—\xa0"
_SIGNS = "•™®°©"

# The marks that stand behind letters. Of the others, which two signs of windows-1258 would make at the end of a word,
# no text has any.
_COMBINING = frozenset(
    "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u031b\u0323\u0327\u0328"
)

# Controls and characters without width must not part what belongs together.
_UNSEEN = regex("[\x00-\x08\x0e-\x1f\x7f\u200b-\u200f\u2060\ufeff]")
_ESCAPE = regex(r"\x1b\[[0-9;?]*[A-Za-z]")

# A byte that a charset lacks is often shown as "?", which is one inside of a sentence; then it is so in the whole line.
# Behind these two it is one at the beginning of a word only: "Ã?" at its end is "à?".
_AS_QUESTION = regex(r"(á[º»]|[ÃÄ](?=\?[^\W\d_])|â€)\?")
_IN_SENTENCE = regex(r"á[º»]\?[,;]? ?[a-zß-ÿ]|[ÃÄ]\?[^\W\d_]")

_LOST_WORD = regex(r"[^\W\d_\ue000-\ue004]*(?:[\ue000-\ue004] ?[^\W\d_\ue000-\ue004]*)+")

# Signs next to letters are a sign of something else, as are the letters of no European language.
_REMAINS = regex(r"[a-zà-ÿ][¡-¿]|[¡-¿][a-zà-ÿ]|[\ue000-\ue004]")

_VIETNAMESE = regex("[\u1ea0-\u1ef9ơưđ]")
_MAC_SIGNS = regex(r"·[∫ª].|[ƒ∆][ëê∞†°]|[a-zA-Z]√[^\s\w(]")


class _Charset(NamedTuple):
    """How bytes look in the charsets of one system: each character's byte, and what finds a whole letter."""

    byte: dict[str, int]
    letter: re.Pattern[str]


@cache
def _windows() -> _Charset:
    """Return windows-1252, latin-1 and windows-1258 in one: they differ in few places, none of them in doubt."""
    byte = {chr(code): code for code in range(0x80, 0xA0)}
    byte |= {sign: code for code, sign in enumerate(WESTERN) if code >= 0x80}
    return _charset(byte | {"Ă": 0xC3, "Đ": 0xD0, "Ơ": 0xD5, "Ư": 0xDD, "ă": 0xE3, "đ": 0xF0, "ơ": 0xF5, "ư": 0xFD})


@cache
def _mac() -> _Charset:
    """Return Mac Roman."""
    return _charset({bytes([code]).decode("mac_roman"): code for code in range(0x80, 0x100)})


def _charset(byte: dict[str, int]) -> _Charset:
    def signs(first: int, last: int) -> str:
        return "[" + "".join(re.escape(sign) for sign, code in byte.items() if first <= code <= last) + "]"

    more = signs(0x80, 0xBF)
    # what Latin letters, their marks, general punctuation and emoji consist of
    whole = f"(?:{signs(0xC2, 0xC6)}|{signs(0xCB, 0xCC)}){more}|{signs(0xE1, 0xE2)}{more}{more}"
    whole += f"|{signs(0xEF, 0xEF)}{more}{more}|{signs(0xF0, 0xF0)}{more}{more}{more}"
    # Greek, Cyrillic, and the letters of East Asia: words of those
    whole += f"|(?:{signs(0xCE, 0xD1)}{more}){{2,}}|(?:{signs(0xE3, 0xED)}{more}{more})+"
    # first bytes that lost the rest, or a part of it when the text was damaged for the second time
    first = signs(0xE1, 0xE1) + signs(0xBA, 0xBB)
    lost = f"(?:{first}|â€|{signs(0xC3, 0xC4)})(?:[ \ufffd]|Â(?!{more}))?"
    # a no-break space that became a plain one
    lost += f"|{signs(0xC2, 0xC2)}(?= |$)"
    return _Charset(byte, re.compile(f"({whole})|{lost}"))


def repair(line: str) -> str:
    """Return line with the letters that mojibake stands for, or line itself where it holds none for certain.

    Letters of which a byte is lost are put back where only one makes a Vietnamese syllable, or the most frequent.
    """
    bare = _UNSEEN.sub("", _ESCAPE.sub("", line) if "\x1b" in line else line)
    fixed = bare
    if _MAC_SIGNS.search(bare):
        fixed = _repair(bare, _mac(), _ROUNDS)
    if fixed == bare:
        fixed = _repair(bare, _windows(), _ROUNDS)
    return line if fixed == bare else fixed


def _repair(line: str, charset: _Charset, rounds: int) -> str:
    if not any(_is_strong(match, charset) for match in charset.letter.finditer(line)):
        return line
    damaged = line
    # no other language has letters of three bytes with these
    if "?" in line and ("á»" in line or "áº" in line) and _IN_SENTENCE.search(line):
        damaged = _AS_QUESTION.sub("\\1\ufffd", line)
    raw = charset.letter.sub(lambda match: _letter(match, charset), damaged)
    if rounds > 1 and (deeper := _repair(raw, charset, rounds - 1)) != raw:
        return deeper
    text = raw
    if not _LOST.keys().isdisjoint(raw):
        capitals = raw.isupper()
        text = _LOST_WORD.sub(lambda match: _restored(match, capitals=capitals), raw)
    return text if _is_better(line, raw, text) else line


def _letter(match: re.Match[str], charset: _Charset) -> str:
    """Return the letter that a match stands for, a mark of _LOST, or the match itself."""
    signs = match[0]
    if not match[1]:
        return _lost_letter(match, charset.byte[signs[0]])
    try:
        letter = bytes([charset.byte[sign] for sign in signs]).decode()
    except UnicodeDecodeError:
        return signs
    return letter if letter in _COMBINING or not unicodedata.combining(letter[0]) else signs


def _lost_letter(match: re.Match[str], first: int) -> str:
    """Return the mark of a letter of which only the first byte or the first two are left."""
    signs = match[0]
    if first == 0xC2:
        return ""
    space = " " if signs[-1] == " " else ""
    if first == 0xE2:
        return "”" + space
    if first == 0xE1:
        return ("\ue000" if signs[1] in "º∫" else "\ue001") + space
    # in a text that is Vietnamese for the rest, "XÃ" is a word
    if signs[-1] != "\ufffd" and not match.string[: match.start()][-1:].islower() and _VIETNAMESE.search(match.string):
        return signs
    if first == 0xC4:
        return "\ue003" + space
    return ("\ue004" if signs[-1] == "\ufffd" else "\ue002") + space


def _is_strong(match: re.Match[str], charset: _Charset) -> bool:
    """Return whether a match can only be mojibake."""
    signs = match[0]
    # beside others only: a word of German may end so
    if 0xCC < charset.byte[signs[0]] < 0xE1 or 0xE2 < charset.byte[signs[0]] < 0xEF:
        return False
    before, after = match.string[: match.start()][-1:], match.string[match.end() : match.end() + 1]
    if not match[1]:
        return signs[-1] == "\ufffd" or (signs == "â€" and bool((before + after).strip()))
    if _letter(match, charset) == signs:
        return False
    if len(signs) > 2:
        return signs[-1] not in _NATURAL or (before.isalpha() and after.isalpha())
    return signs[-1] not in _NATURAL + _SIGNS or before.islower()


def _restored(match: re.Match[str], *, capitals: bool) -> str:
    """Return a word with the letters that its marks of _LOST most likely were.

    A space after a mark may have been a byte (à ends in a no-break space) or the space before the next word.
    """
    word = match[0]
    glued = word.replace(" ", "")
    if glued == word:
        return _completed(word, capitals=capitals) or _marked(word)
    if not word.endswith(" ") and (whole := _completed(glued, capitals=capitals)):
        return whole
    parts = [_completed(part, capitals=capitals) or _marked(part) for part in word.split(" ")]
    # of two spaces the first was a byte, as was one before a comma
    lone = match.string[match.end() : match.end() + 1].isalnum()
    return " ".join(parts) if lone or parts[-1] else " ".join(parts[:-1])


def _completed(word: str, *, capitals: bool) -> str:
    """Return the Vietnamese syllable that a word with marks of _LOST was, or "" where it was none."""
    if not 1 <= len(word) <= 8:
        return ""
    choices = [_LOST.get(sign, sign) for sign in word]
    choices[0] = _FIRST.get(word[0], choices[0]) if len(word) > 1 else choices[0]
    known = spellings()
    found = [text for text in map("".join, product(*choices)) if text.lower() in known and _is_cased(text)]
    if capitals:
        found = [text for text in found if text.isupper()] or found
    return next((text for text in found if text.lower() in _FREQUENT), found[0] if found else "")


def _is_cased(word: str) -> bool:
    return word.islower() or word.isupper() or word.istitle()


def _marked(word: str) -> str:
    """Return a word that is no syllable with Đ where it was, and U+FFFD for another letter that is lost."""
    return word.translate(dict.fromkeys(map(ord, _MARKS), "\ufffd") | {0xE003: "Đ"})


def _is_better(line: str, raw: str, text: str) -> bool:
    """Return whether text is what line was: its new words are Vietnamese, or European without any odd sign."""
    known = spellings()
    old = Counter(LETTERS.findall(line))
    new = Counter(word.lower() for word in (Counter(LETTERS.findall(text)) - old) if not word.isascii())
    right = sum(count for word, count in new.items() if word in known)
    return 4 * right >= sum(new.values()) or (raw == text and not _REMAINS.search(text))
