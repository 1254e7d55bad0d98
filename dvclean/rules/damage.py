"""DV1: text that was read in the wrong encoding before it became UTF-8. Before all rules that would tidy its signs."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import reduce

from dvclean.document import Document
from dvclean.findings import Match, Repair, parting
from dvclean.regex import regex
from dvclean.rules.base import repaired, rule
from dvclean.suspect import HORNED, MOJIBAKE, SWAPPED, lines_with
from dvclean.vietnamese import fonts, mojibake, swaps

# A line that names one of these shows it. The names of fonts may stand in the markup of a page: "VNI-Times".
_NAMES = "(?i:vni|tcvn|viqr|viscii|vps)"
_SHOWN = regex(
    r"\b(?:vni|tcvn-?3?|viqr|viscii|vps)\b(?!-?[A-Za-z])|\b(?:vni|tcvn3|viqr)[A-Z_]|\b(?:TCVN-?3|VIQR|VISCII|VNI-Win)"
)


@rule("DV105", "mojibake", kind="damage", traits=("damage",))
def garbled(doc: Document) -> Iterator[Repair]:
    """Mojibake: UTF-8 that was read as windows-1252, latin-1, windows-1258 or Mac Roman, once or several times.

    Why: "Viá»‡t Nam" is unreadable, and looks like three words to every program.
    Keeps: the other words of the line, and lines of other languages; a letter of which a byte got lost is put back
    where it makes a Vietnamese syllable, else U+FFFD stands for it.

    Before:
        Trá»i náº¯ng, giÃ³ nháº¹.
    After:
        Trời nắng, gió nhẹ.
    """
    lines = {i: doc.lines[i] for i in lines_with(MOJIBAKE, doc.data)}
    mended = {i: text for i, line in lines.items() if not line.isascii() and (text := mojibake.repair(line)) != line}
    if mended:
        yield repaired(lines, mended, "UTF-8 read in another encoding")


@rule("DV131", "swapped-letter", kind="damage", traits=("swapped",))
def swapped_letter(doc: Document) -> Iterator[Match]:
    """Letters that stand for others in the whole text: "xă hội c̣n", "khơng cĩ", "ñã ñến"; ư lost or another sign.

    Why: only some letters are wrong, so that no conversion brings them back, and no dictionary has the words. They come
    from latin-1 read as windows-1258, from Unicode read as VNI, and from files made for print: "đợc", "tr−ờng".
    Keeps: words that are syllables as they stand, but for the rare ones ("rơ", where "rõ" is meant); one strange word
    alone; names and words of other languages; lines that have the right letters too, as those on spelling have.

    Before:
        Trời đă tối mà t́nh h́nh vẫn chưa rơ.
    After:
        Trời đã tối mà tình hình vẫn chưa rõ.
    """
    found = swaps.find_swaps(doc.lines[i] for i in lines_with(SWAPPED, doc.data))
    telling = lines_with(HORNED, doc.data)
    horned = swaps.horned(doc.lines, telling) if telling else {}
    for i, line in enumerate(doc.lines) if found or horned else ():
        text = reduce(lambda text, swap: swap.repair(text), found, horned.get(i, line))
        if text != line:
            names = [swap.name for swap in found] + ["another sign for ư"] * (i in horned)
            yield Match(i, " and ".join(names), "replace", text, parting(line, text))


@rule("DV106", "legacy-font", kind="damage", traits=("damage",))
def legacy_font(doc: Document) -> Iterator[Repair]:
    """Words of the fonts from before Unicode (TCVN3, VNI, VPS, BK HCM 2, Vietware X), misread VISCII or windows-1258.

    Why: "tiÕng ViÖt" and "tieáng Vieät" are "tiếng Việt" on the screen of their author, and nowhere else.
    Keeps: words that are Vietnamese as they stand, and other languages: nearly all strange words of a line must become
    syllables in the same font; lines that name the encoding ("vni: …"), which show it.

    Before:
        N¾ng nhÑ, giã kh«ng m¹nh.
    After:
        Nắng nhẹ, gió không mạnh.
    """
    shown = {i for i in lines_with(_NAMES, doc.data) if _SHOWN.search(doc.lines[i])}
    lines = {i: line for i, line in enumerate(doc.lines) if not (line.isascii() or i in shown)}
    found = _read_line_by_line(lines, lambda: doc.vietnamese)
    if found:
        # lines of few words, which can be read in several fonts, are in that of the others
        most = Counter(font for _, font in found.values()).most_common(1)[0][0]
        for i, line in lines.items():
            if (i not in found or found[i][1] != most) and (read := fonts.repair(line, most))[0] != line:
                found[i] = read
    for font in dict.fromkeys(font for _, font in found.values()):
        yield repaired(lines, {i: text for i, (text, name) in found.items() if name == font}, f"text of a {font} font")


def _read_line_by_line(lines: dict[int, str], told: Callable[[], bool]) -> dict[int, tuple[str, str]]:
    """Return those of lines that are in a font, as they were meant, with the names of their fonts.

    Each is first tried in the font of the one before: most texts have one. told tells whether the text is Vietnamese,
    by any of its lines.
    """
    found = {}
    font = ""
    for i, line in lines.items():
        text, name = fonts.repair(line, likely=font, told=told)
        font = name or font
        if text != line:
            found[i] = text, name
    return found
