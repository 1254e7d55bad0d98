"""DV1: letters that look like others and are not: other alphabets, styled letters, ligatures."""

import re
import unicodedata
from collections.abc import Iterator

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.regex import regex
from dvclean.rules.base import changed, rule
from dvclean.suspect import DOUBLES
from dvclean.vietnamese.syllables import LATIN

_STYLED = regex("[\uff01-\uff5e\U0001d400-\U0001d7ff]")
_MATHEMATICAL_WORD = regex("(?:[\U0001d400-\U0001d7ff][\u0300-\u036f]*){2,}")
_FULL_WIDTH = regex("[\uff01-\uff5e]+")
_EAST_ASIAN = regex("[\u3001-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]")
LIGATURES = frozenset("ﬀﬁﬂﬃﬄﬅﬆ")


@rule("DV112", "styled-letter", kind="look-alike", view="oddities", traits=("odd",))
def styled_letter(doc: Document) -> Iterator[Match]:
    """Full-width letters and signs, and mathematical alphabets (𝐛𝐨𝐥𝐝, 𝑖𝑡𝑎𝑙𝑖𝑐) used as a typeface.

    Why: they are other characters than the letters they show.
    Keeps: full-width signs in lines with Chinese, Japanese or Korean; single mathematical letters, as in formulas.

    Before:
        ＨÀ ＮỘＩ: 𝐆𝐢𝐚́ 𝐯𝐚̀𝐧𝐠 tăng.
    After:
        HÀ NỘI: Giá vàng tăng.
    """
    if any(map(_STYLED.match, doc.oddities)):
        for i, line in enumerate(doc.lines):
            clean = _MATHEMATICAL_WORD.sub(_plain, line)
            if not _EAST_ASIAN.search(clean):
                clean = _FULL_WIDTH.sub(_plain, clean)
            yield from changed(i, line, clean, "styled letter")


@rule("DV113", "ligature", kind="look-alike", view="oddities", traits=("odd",))
def ligature(doc: Document) -> Iterator[Match]:
    """Ligatures of printing: ﬀ, ﬁ, ﬂ, ﬃ, ﬄ.

    Why: they come from PDF files; "ﬁlm" is not "film".
    Keeps: letters of their own right (œ, æ, ß) and signs (№, ½).

    Before:
        Đoàn làm ﬁlm trở lại.
    After:
        Đoàn làm film trở lại.
    """
    if found := doc.oddities & LIGATURES:
        for i in doc.lines_with(found):
            line = doc.lines[i]
            for sign in found:
                line = line.replace(sign, unicodedata.normalize("NFKC", sign))
            yield from changed(i, doc.lines[i], line, "ligature")


def _plain(match: re.Match[str]) -> str:
    """Return the match in its plain letters, composed."""
    return unicodedata.normalize("NFKC", match[0])


_DOUBLES = frozenset(DOUBLES)
_TO_LATIN = str.maketrans(DOUBLES)
_MIXED_WORD = regex("[^\\W\\d_]+(?:[\u0300-\u036f]+[^\\W\\d_]*)*")
# those that look like Latin ones tell nothing
_CYRILLIC_OR_GREEK = regex(f"(?![{''.join(DOUBLES)}])[\u0370-\u0529]")
_NOT_LATIN = regex("[^A-Za-zÀ-ɏḀ-ỹ\u0300-\u036f]")


@rule("DV111", "other-alphabet", kind="look-alike", view="oddities", traits=("odd",))
def other_alphabet(doc: Document) -> Iterator[Match]:
    """Cyrillic and Greek letters that look like Latin ones, inside a word with Latin letters.

    Why: they get in by keyboards and by those who hide from filters; the word is found by no search.
    Keeps: Russian and Greek words, also such as begin in the wrong alphabet, in a line that has more letters of theirs;
    single letters, and words with a letter that has no Latin double ("17β", "μm").

    Before:
        Thành phố Нải Phòng.
    After:
        Thành phố Hải Phòng.
    """
    if found := doc.oddities & _DOUBLES:
        for i in doc.lines_with(found):
            line = doc.lines[i]
            if len(_CYRILLIC_OR_GREEK.findall(line)) <= len(LATIN.findall(line)):
                yield from changed(i, line, _MIXED_WORD.sub(_latin, line), "letter of another alphabet")


def _latin(match: re.Match[str]) -> str:
    """Return the word in Latin letters if it holds some already and the others all look like some."""
    word = match[0]
    # an address that looks like another is another
    if match.string[match.end() : match.end() + 1] == "." and match.string[match.end() + 1 : match.end() + 2].islower():
        return word
    latin = unicodedata.normalize("NFC", word.translate(_TO_LATIN))
    return word if latin == word or not LATIN.search(word) or _NOT_LATIN.search(latin) else latin
