"""DV1: whole texts in letters that are none of theirs, by which pages hide from filters.

The tables were put together from such pages; most pairs are also among the confusables of Unicode (UTS 39).
"""

import re
import unicodedata
from collections.abc import Iterator

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.lookalikes import LATIN, TO_LATIN, changed
from dvclean.vietnamese.syllables import is_syllable

_MARKS = "\u0300-\u036f\u05b0-\u05c7"
# Lines above, below and through a letter, and the wave and the crosses that come with them in makers of typefaces.
_LINES = "\u0305\u0332-\u0338\u033c-\u033f"
_LINE = regex(f"[{_LINES}]")
_LAID_OVER = regex(rf"\w[{_MARKS}]*([{_LINES}])[{_MARKS}]*\w[{_MARKS}]*\1")
# a line with fewer of them may mean them
_SPREAD = 3


@rule("DV117", "overlay", kind="look-alike", view="oddities")
def overlay(doc: Document) -> Iterator[Match]:
    """One and the same combining mark at letter after letter: struck through, underlined, with a wave below.

    Why: it is a typeface made of characters; no word of such a text is found or known.
    Keeps: marks on single letters, as other languages and phonetic transcriptions have them.

    Before:
        T̼ờ̼ ̼b̼á̼o̼ ̼c̼ũ̼ và m̶ộ̶t̶ quyển sách
    After:
        Tờ báo cũ và một quyển sách
    """
    if found := {char for char in doc.oddities if _LINE.match(char)}:
        for i in doc.lines_with(found):
            line = doc.lines[i]
            for mark in {match[1] for match in _LAID_OVER.finditer(line)}:
                if line.count(mark) >= _SPREAD:
                    line = line.replace(mark, "")
            yield from changed(i, doc.lines[i], line, "mark laid over the letters")


# Small capitals, phonetic letters, and letters of other alphabets, by the Latin letter they are taken for.
_LOOKS = {
    "a": "ᴀɑα",
    "b": "ʙƅɓвьЬ",
    "c": "ᴄƈ",
    "d": "ᴅɗԀ",
    "đ": "ᴆᵭ",
    "e": "ᴇɛεєҽ",
    "f": "ꜰƒ",
    "g": "ɢɡց",
    "h": "ʜɦнհ",
    "i": "ɪıɩ",
    "j": "ᴊ",
    "k": "ᴋƙκк",
    "l": "ʟɭⅼℓӏ",
    "L": "Ⅼ",
    "m": "ᴍɱм",
    "n": "ɴηпиռո",
    "o": "ᴏσөօ",
    "p": "ᴘρ",
    "q": "ǫզ",
    "r": "ʀɾг",
    "s": "ꜱʂ",
    "t": "ᴛƭɫτт",
    "u": "ᴜʊυսц",
    "v": "ᴠʋѵ",
    "w": "ᴡω",
    "x": "χҳ",
    "y": "ʏγү",
    "z": "ᴢ",
}
# The marks of other letters that are taken for those of ê, ô, ă, ã and ạ, and points of Hebrew that nobody sees.
_MARK_LOOKS = {0x311: "\u0302", 0x30C: "\u0306", 0x342: "\u0303", 0x345: "\u0323"}
_TO_PLAIN = {
    **TO_LATIN,
    **{ord(look): letter for letter, looks in _LOOKS.items() for look in looks},
    **_MARK_LOOKS,
    **dict.fromkeys(range(0x5B0, 0x5C8)),
}
# Greek and Cyrillic letters with a mark; ȃ ȇ ȏ, and ǎ, which is a letter of Chinese in Latin letters as well
_COMPOSED = {
    char
    for char in map(chr, [*range(0x370, 0x500), *range(0x1F00, 0x2000)])
    if (parts := unicodedata.normalize("NFD", char)) != char and ord(parts[0]) in _TO_PLAIN
}
_DISGUISES = frozenset({*map(chr, _TO_PLAIN), *_COMPOSED, *"ȂȃȆȇȎȏ", *"Ǎǎ"})
_WORD = regex(rf"[^\W\d_{_MARKS}]+(?:[{_MARKS}]+[^\W\d_{_MARKS}]*)*")
_DIGITS = {ord(char): unicodedata.normalize("NFKC", char) for char in map(chr, range(0x1D7CE, 0x1D800))}
# Latin letters, phonetic ones and small capitals among them
_LATIN_LOOKS = regex("[A-Za-zÀ-ʯᴀ-ᶿḀ-ỿꜰꜱ]")
_NOT_LATIN = regex(rf"[^A-Za-zÀ-ɏḀ-ỹ{_MARKS}]")
# what phonetic transcriptions stand between
_BRACKETS = frozenset("/[]")

# So many words that become Vietnamese make it certain, if they are so large a share of all that are disguised.
_CERTAIN = 3
_SHARE = 2 / 3


@rule("DV118", "disguise", kind="look-alike", view="oddities")
def disguise(doc: Document) -> Iterator[Match]:
    """Words in small capitals, phonetic, Cyrillic, Greek or Armenian letters that are Vietnamese for the eye.

    Why: no filter is to find them; neither does a search or a language model.
    Keeps: words of these alphabets, formulas, and phonetic transcriptions: most of the disguised words of a text must
    become Vietnamese syllables.

    Before:
        ɴɢưᴏ̛̀ɪ ᴅᴀ̂ɴ ʜᴀ̀ɴɢ xᴏ́ᴍ ᴄһᴏ Ьɪᴇ̂́т ᴄάᴏ тгạпɡ тгȇп ᴄầᴜ.
    After:
        người dân hàng xóm cho biết cáo trạng trên cầu.
    """
    if found := doc.oddities & _DISGUISES:
        lines = doc.lines_with(found)
        words = [
            match
            for i in lines
            for match in _WORD.finditer(doc.lines[i])
            # a letter alone stands for something in other texts, and in these for a word cut by full stops
            if len(match[0]) > 1 and not _DISGUISES.isdisjoint(match[0])
        ]
        syllables = [word for word in map(_syllable, words) if word]
        certain = len(syllables) >= max(_CERTAIN, _SHARE * len(words)) and not "".join(syllables).isascii()
        for i in lines:
            clean = _WORD.sub(_in_latin if certain else _unmixed, doc.lines[i])
            yield from changed(i, doc.lines[i], clean.translate(_DIGITS) if certain else clean, "letters in disguise")


def _plain(word: str) -> str:
    """Return a word in the letters that it shows."""
    # the small capital ǫ would be an o with its mark below, if it were taken apart first
    marks_apart = unicodedata.normalize("NFD", word.translate(_TO_PLAIN))
    return unicodedata.normalize("NFC", marks_apart.translate(_TO_PLAIN))


def _syllable(match: re.Match[str]) -> str:
    """Return the Vietnamese syllable that a word in disguise shows, or "" if it shows none or tells how one sounds."""
    around = match.string[match.start() - 1 : match.start()] + match.string[match.end() : match.end() + 1]
    word = _plain(match[0])
    return word if is_syllable(word) and _BRACKETS.isdisjoint(around) else ""


def _in_latin(match: re.Match[str]) -> str:
    """Return the word that a word shows in a text that is in disguise: a syllable, a name, an abbreviation."""
    word = match[0]
    if _DISGUISES.isdisjoint(word):
        return word
    plain = _plain(word)
    foreign = (len(plain) > 1 and not _LATIN_LOOKS.search(word)) or _NOT_LATIN.search(plain)
    return _syllable(match) or (word if foreign else plain)


def _unmixed(match: re.Match[str]) -> str:
    """Return the syllable that a word shows which has plain letters too, and the marks of Vietnamese: тử, cάo."""
    word = match[0]
    if _DISGUISES.isdisjoint(word) or not LATIN.search(word) or "\u030c" in unicodedata.normalize("NFD", word):
        return word
    syllable = _syllable(match)
    return word if syllable.isascii() else syllable


_CUT_WORD = regex(r"(?<![\w.@/-])[^\W\d_]+(?:\.[^\W\d_]+)+(?![\w@/-]|\.\w)")


@rule("DV110", "cut-word", kind="look-alike", view="cut")
def cut_word(doc: Document) -> Iterator[Match]:
    """Words with full stops between their letters, so that no filter finds them.

    Why: "m.ưa" is no word for a search or a language model.
    Keeps: abbreviations, initials, addresses, sentences without a space between them: the whole must be a syllable with
    an accent, in small letters but for the first, and no part of it before a full stop a word. Words without
    accents are joined where three others are.

    Before:
        Trời m.ưa to, đường b.ị ng.ập.
    After:
        Trời mưa to, đường bị ngập.
    """
    words = {i: list(_CUT_WORD.finditer(line)) for i, line in enumerate(doc.lines) if "." in line}
    accented = sum(not _joined(match).isascii() for matches in words.values() for match in matches)
    if accented:
        for i in [i for i, matches in words.items() if matches]:
            line = doc.lines[i]
            clean = _CUT_WORD.sub(lambda match: _joined(match, ascii_too=accented >= _CERTAIN) or match[0], line)
            yield from changed(i, line, clean, "word cut by full stops")


def _joined(match: re.Match[str], *, ascii_too: bool = False) -> str:
    """Return the syllable that a word is without its full stops, or "" if it may mean them."""
    word = match[0].replace(".", "")
    first, *others = match[0].split(".")[:-1]
    words = is_syllable(first) or any(len(part) > 1 and is_syllable(part) for part in others)
    cut = word[1:].islower() and is_syllable(word) and not words
    return word if cut and (ascii_too or not word.isascii()) else ""
