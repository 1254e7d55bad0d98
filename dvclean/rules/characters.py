"""DV1: characters that nobody sees and that make equal texts unequal. Line by line; the number of lines never changes.

Each rule of DV1 sees the lines as the rules before it left them. They look at doc.oddities first: the characters
outside the plain ones of Vietnamese text.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache

from dvclean.document import Document
from dvclean.findings import Match, Repair
from dvclean.regex import regex
from dvclean.rules.base import changed, repaired, rule
from dvclean.vietnamese.charsets import WESTERN

# U+00A0, U+1680, U+2000-200A, U+202F, U+205F, U+3000: Unicode's space separators (Zs) but for the plain space; the
# vertical tab and form feed of word processors, and U+0085, U+2028, U+2029, which end lines for some programs only.
ODD_SPACES = frozenset(
    map(chr, [0x0B, 0x0C, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000])
)

# Characters that take no room and say nothing: soft hyphen, joiners, direction marks, byte-order mark, fillers.
INVISIBLE = frozenset(
    map(
        chr,
        [0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF],
    )
) | {"\ufff9", "\ufffa", "\ufffb"}
# In these scripts a joiner or a direction mark changes what is read, and in a pictograph what is seen.
_NEEDS_INVISIBLE = regex(
    "[\u0590-\u08ff\u0900-\u0eff\u1000-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]"
)
_SAVED = frozenset("\u200b\u200c\u200d\u200e\u200f\u061c")

# Controls but for tab and line ends. Where windows-1252 was taken for Latin-1, 80-9F are its quotes and dashes.
CONTROLS = frozenset(map(chr, [*range(9), *range(0x0E, 0x20), *range(0x7F, 0xA0)])) - ODD_SPACES
_ESCAPES = regex(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")
_FROM_CONTROL = {
    char: sign if char >= "\x80" and (sign := WESTERN[ord(char)]) not in CONTROLS else ""
    for char in {*CONTROLS, "\x85"}
}


@rule("DV101", "not-nfc", kind="characters", view="suspect")
def not_nfc(doc: Document) -> Iterator[Match | Repair]:
    """Letters and marks that are not in Unicode's composed form, NFC.

    Why: "ế" can be one, two or three characters; only one of the spellings is found by a search.
    Keeps: compatibility characters (ﬁ, ², ①) are others' matter; NFKC is not applied.
    """
    if doc.composed:
        yield repaired({i: doc.lines[i] for i in doc.composed}, doc.composed, "not in composed form (NFC)")
    if others := [char for char in doc.oddities if _composes(char)]:
        for i in doc.lines_with(others):
            line = doc.lines[i]
            yield from changed(i, line, unicodedata.normalize("NFC", line), "not in composed form (NFC)")


@rule("DV103", "invisible", kind="characters", view="oddities", traits=("odd",))
def invisible(doc: Document) -> Iterator[Match]:
    """Characters without width: zero-width spaces, soft hyphens, direction marks, byte-order marks inside the text.

    Why: "Hà Nội" with one of them inside is not found by a search for Hà Nội.
    Keeps: joiners and direction marks in lines that hold Arabic, Hebrew, Indic or Thai letters, or pictographs.
    """
    if found := doc.oddities & INVISIBLE:
        for i in doc.lines_with(found):
            line = doc.lines[i]
            gone = found - _SAVED if _NEEDS_INVISIBLE.search(line) else found
            clean = line
            for char in gone:
                clean = clean.replace(char, "")
            if clean != line:
                # a mark may stand beside its letter now
                clean = unicodedata.normalize("NFC", clean)
                yield Match(
                    i, f"invisible character: {_names(gone.intersection(line))}", "replace", clean, first_of(line, gone)
                )


@rule("DV104", "control", kind="characters", view="oddities", traits=("odd",))
def control(doc: Document) -> Iterator[Match]:
    """Control characters, and the escape sequences of terminals.

    Why: many programs end the text there, or refuse it. Where one stands for a sign of windows-1252, a quote, a dash or
    an ellipsis, that sign is put in its place.
    Keeps: tabs.
    """
    if found := doc.oddities & CONTROLS:
        here = doc.oddities & _FROM_CONTROL.keys()
        for i in doc.lines_with(found):
            line = doc.lines[i]
            clean = _ESCAPES.sub("", line) if "\x1b" in line else line
            # to look for each in the line costs less than to look at each character of it
            for char in here:
                clean = clean.replace(char, _FROM_CONTROL[char])
            clean = unicodedata.normalize("NFC", clean)
            controls = frozenset(char for char in found if char in line)
            yield Match(i, f"control character: {_names(controls)}", "replace", clean, first_of(line, controls))


@rule("DV102", "odd-space", kind="characters", view="oddities", traits=("odd", "space"))
def odd_space(doc: Document) -> Iterator[Repair]:
    """No-break spaces and other spaces that are not U+0020.

    Why: a tokenizer that splits at spaces does not split there.
    Keeps: tabs.
    """
    if found := doc.oddities & ODD_SPACES:
        lines = {i: doc.lines[i] for i in doc.lines_with(found)}
        if len(found) == 1:
            yield _spaced(lines, found)
            return
        kinds = {i: found.intersection(line) for i, line in lines.items()}
        for spaces in dict.fromkeys(kinds.values()):
            yield _spaced({i: line for i, line in lines.items() if kinds[i] == spaces}, spaces)


def _spaced(odd: dict[int, str], spaces: frozenset[str]) -> Repair:
    """Return the repair of lines that have these odd spaces."""
    spaced = odd
    for space in spaces:
        spaced = {i: line.replace(space, " ") for i, line in spaced.items()}
    return Repair(spaced, f"odd space: {_names(spaces)}", lambda i: first_of(odd[i], spaces))


@cache
def _names(chars: frozenset[str]) -> str:
    """Return what characters are called, and their code points: "no-break space (U+00A0)"."""
    names = {char: unicodedata.name(char, "").lower() for char in sorted(chars)}
    return ", ".join(f"{name} (U+{ord(char):04X})" if name else f"U+{ord(char):04X}" for char, name in names.items())


def _composes(char: str) -> bool:
    """Return whether char can be part of what NFC changes: a mark, a jamo, a sign that has another form."""
    return bool(unicodedata.combining(char)) or not unicodedata.is_normalized("NFC", "가" + char)


def first_of(line: str, chars: frozenset[str]) -> int:
    """Return the column, from 1, of the first of chars in line."""
    return min(at for at in map(line.find, chars) if at >= 0) + 1
