"""DV1: characters that look right and are not. Line by line; the number of lines never changes.

A rule here looks at doc.odd_lines: the lines that hold a character outside the plain ones of Vietnamese text.
"""

import unicodedata
from collections.abc import Iterator

from dvclean.document import Document, Match
from dvclean.rules.base import rule

# U+00A0, U+1680, U+2000-200A, U+202F, U+205F, U+3000: Unicode's space separators (Zs) but for the plain space.
ODD_SPACES = frozenset(map(chr, [0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000]))


@rule("DV101", "not-nfc", kind="characters", view="odd_lines")
def not_nfc(doc: Document) -> Iterator[Match]:
    """Letters and marks that are not in Unicode's composed form, NFC.

    Why: "ế" can be one, two or three characters; only one of the spellings is found by a search.
    Keeps: compatibility characters (ﬁ, ², ①) are others' matter; NFKC is not applied.
    """
    for i in doc.odd_lines:
        line = doc.lines[i]
        if not unicodedata.is_normalized("NFC", line):
            yield Match(i, "not in composed form (NFC)", "replace", unicodedata.normalize("NFC", line))


@rule("DV102", "odd-space", kind="characters", view="odd_lines")
def odd_space(doc: Document) -> Iterator[Match]:
    """No-break spaces and other spaces that are not U+0020.

    Why: a tokenizer that splits at spaces does not split there.
    Keeps: tabs.
    """
    for i, odd in doc.odd_lines.items():
        if spaces := odd & ODD_SPACES:
            line = doc.lines[i]
            for space in spaces:
                line = line.replace(space, " ")
            yield Match(i, "odd space", "replace", line)
