"""DV1: whole texts in letters that are none of theirs, by which pages hide from filters."""

import re
from collections.abc import Iterator

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.regex import regex
from dvclean.rules.base import changed, rule
from dvclean.suspect import ENCLOSED
from dvclean.vietnamese.syllables import MARKS, is_syllable

# Lines above, below and through a letter, and the wave and the crosses that come with them in makers of typefaces.
_LINES = "\u0305\u0332-\u0338\u033c-\u033f"
_LINE = regex(f"[{_LINES}]")
# Marks that phonetic letters have as well, one or two of a word.
_OTHERS = "\u0316-\u031a\u031c-\u0322\u0324-\u0326\u0329-\u0331\u0339-\u033b\u0346-\u034e\u0353-\u0362"
_OVERLAYS = regex(f"[{_LINES}{_OTHERS}]")
_LAID_OVER = regex(rf"\w[{MARKS}]*([{_LINES}{_OTHERS}])[{MARKS}]*\w[{MARKS}]*\1")
# a line with fewer of them may mean them, or where fewer of its letters have them
_SPREAD = 3
_COVERED = 1 / 3


@rule("DV117", "overlay", kind="look-alike", view="oddities", traits=("odd",))
def overlay(doc: Document) -> Iterator[Match]:
    """One and the same combining mark at letter after letter: struck through, underlined, with a wave below.

    Why: it is a typeface made of characters; no word of such a text is found or known.
    Keeps: marks on single letters, as other languages and phonetic transcriptions have them.

    Before:
        T̼ờ̼ ̼b̼á̼o̼ ̼c̼ũ̼ và m̶ộ̶t̶ quyển sách
    After:
        Tờ báo cũ và một quyển sách
    """
    if found := {char for char in doc.oddities if _OVERLAYS.match(char)}:
        for i in doc.lines_with(found):
            line = doc.lines[i]
            for mark in {match[1] for match in _LAID_OVER.finditer(line)}:
                least = _SPREAD if _LINE.match(mark) else max(_SPREAD, _COVERED * sum(map(str.isalpha, line)))
                if line.count(mark) >= least:
                    line = line.replace(mark, "")
            yield from changed(i, doc.lines[i], line, "mark laid over the letters")


# Letters, their marks, and letters in brackets, circles and squares.
_LETTERLIKE = regex(f"[^\\W\\d_]|[{MARKS}{ENCLOSED}]")


@rule("DV118", "disguise", kind="look-alike", view="oddities", traits=("odd",))
def disguise(doc: Document) -> Iterator[Match]:
    """Words in letters of other alphabets, of phonetics or of typefaces that are Vietnamese for the eye.

    Why: no filter is to find them; neither does a search or a language model.
    Keeps: words of these alphabets, formulas, and phonetic transcriptions: most of the disguised words of a text must
    become Vietnamese syllables.

    Before:
        ɴɢưᴏ̛̀ɪ ᴅᴀ̂ɴ ʜᴀ̀ɴɢ xᴏ́ᴍ ᴄһᴏ Ьɪᴇ̂́т ᴄάᴏ тгạпɡ тгȇп ᴄầᴜ.
        TҺ𝚒ḗᴜ ᥒước, ƚг0пǥ ƅɑ̉ᥒ pҺảι ɡάᥒҺ ƚừᥒɡ tҺùᥒɡ.
    After:
        người dân hàng xóm cho biết cáo trạng trên cầu.
        Thiếu nước, trong bản phải gánh từng thùng.
    """
    if any(map(_LETTERLIKE.match, doc.oddities)):
        from dvclean.vietnamese import looks  # noqa: PLC0415 - its table is long, and few texts need it

        if found := doc.oddities & looks.disguises():
            lines = doc.lines_with(found)
            for i, clean in zip(lines, looks.read([doc.lines[i] for i in lines]), strict=True):
                yield from changed(i, doc.lines[i], clean, "letters in disguise")


# Words without accents are joined where so many others are.
_CERTAIN = 3
_CUT_WORD = regex(r"(?<![\w.@/:*-])[^\W\d_]+(?:[._:*/·][^\W\d_]+)+(?![\w@/*-]|[.:]\w)")
_SIGN = regex("[._:*/·]")
_STOPS_ONLY = regex(r"[^\W_]+(?:\.[^\W_]+)*")
_VOWELLESS = regex("(?:[gG]i|[qQ]u|[^\\W\\d_aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]+)")


@rule("DV110", "cut-word", kind="look-alike", traits=("letters",))
def cut_word(doc: Document) -> Iterator[Match]:
    """Words with full stops, colons, low lines, stars or strokes between their letters, so that no filter finds them.

    Why: "m.ưa" is no word for a search or a language model.
    Keeps: abbreviations, initials, addresses, sentences without a space between them: the whole must be a syllable with
    an accent, in small letters but for the first, and no part of it before a full stop a word, or one of them without a
    vowel. Words without accents are joined where three others are.

    Before:
        Trời m.ưa to, đường b.ị ng.ập, một người ch:ết.
    After:
        Trời mưa to, đường bị ngập, một người chết.
    """
    words = {i: list(_CUT_WORD.finditer(line)) for i, line in enumerate(doc.lines) if _SIGN.search(line)}
    accented = sum(not _joined(match).isascii() for matches in words.values() for match in matches)
    if accented:
        for i in [i for i, matches in words.items() if matches]:
            line = doc.lines[i]
            clean = _CUT_WORD.sub(lambda match: _joined(match, ascii_too=accented >= _CERTAIN) or match[0], line)
            yield from changed(i, line, clean, "word cut by signs")


def _joined(match: re.Match[str], *, ascii_too: bool = False) -> str:
    """Return the syllable that a word is without the signs in it, or "" if it may mean them."""
    parts = _SIGN.split(match[0])
    word = "".join(parts)
    # one stroke parts what things cost from what they are: "đ/ổ"
    priced = match[0].count("/") == 1
    if priced or not (word[1:].islower() and is_syllable(word)) or not (ascii_too or not word.isascii()):
        return ""
    if len(parts) == len(word) > 2 or (any(map(_VOWELLESS.fullmatch, parts)) and not word.isascii()):
        return word
    first, *others = parts[:-1]
    words = is_syllable(first) or any(len(part) > 1 and is_syllable(part) for part in others)
    return "" if words or not _STOPS_ONLY.fullmatch(match[0]) else word
