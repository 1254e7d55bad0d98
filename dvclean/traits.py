"""One scan that tells what a text holds anything of, so that views and rules with nothing to find are not asked.

A trait is a pattern that all lines of some kind match, and few others. google-re2 looks for all of them in one walk
over the UTF-8 bytes, in the time of one; Python's own re takes ten times as long for each.
"""

from collections.abc import Iterable
from typing import Literal

import re2

from dvclean.suspect import SUSPECT

# Signs that sites put around labels and before links: bullets, arrows, brackets, colons.
SIGNS = " \t*•·▪■◆►▶▸→➜➔➤⇒»›«‹>|:;–—-+_#~.…!?()[]{}\"“”'‘’"

Trait = Literal[
    "suspect",
    "trailing space",
    "blank lines",
    "image",
    "alt end",
    "bare line",
    "link",
    "pointer",
    "separator",
    "lone sign",
    "seam",
    "dated lead",
    "code",
    "opener",
]

# White space but the line end, as str.strip knows it.
_SPACES = r"\t\x0b-\r\x1c-\x20\x{85}\p{Z}"
_SPACE = f"[{_SPACES}]"
_START = rf"(?m:^{_SPACE}*)"
_END = rf"(?m:{_SPACE}*$)"

_PICTURES = r"\.(?i:jpe?g|png|gif|webp|bmp|svg|avif)"
_ALT_ENDS = r"(?:\d|(?i:h[iìÌ]nh|[aảẢ]nh|photo|image|picture))"
_CODE_STARTS = r"(?:[<{@}\[\]()'\"$&.#/\\*:;a-z_FMNUS!]|--[}>])"
_CODE_ENDS = r"[>;{}),\]'\"/\\e-]"
_CODE_ALONE = r"[;{})\]'\"/\\e]"

PATTERNS: dict[Trait, str] = {
    "suspect": SUSPECT,
    "trailing space": r"(?m:[ \t]$)",
    "blank lines": rf"\A{_SPACE}*(?:\n|\z)|\n{_SPACE}*\n{_SPACE}*(?:\n|\z)|\n{_SPACE}+\z",
    "image": rf"!\[|{_START}<|{_PICTURES}{_END}",
    "alt end": rf"{_ALT_ENDS}{_SPACE}*[.)]?{_END}",
    "bare line": r"(?m:^(?:[^\x{c0}-\x{1ef9} \n]* ){3}[^\x{c0}-\x{1ef9}\n]*$)",
    "link": r"\]\(",
    "pointer": rf"{_START}[>»➜➔➤→►▶▸⇒]",
    "separator": r"[|•·›»>→]| / ",
    "lone sign": rf"{_START}(?:[|•·–—☰-]|A[+-]?|Aa[+-]?){_END}",
    "seam": r"\p{Ll}[?!\"”’]?\p{Lu}\p{Ll}",
    "dated lead": rf"{_START}(?:\(?[A-ZĐ&][^\s()]*\)? ?[–—-]|[A-ZĐ\d|, :/-]*\d[/-]\d{{4}}[\d |,:-]*{_END})",
    "code": rf"{_START}(?:@|{_CODE_STARTS}[\x00-\t\x0b-\x7f]*{_CODE_ENDS}{_END}|{_CODE_ALONE}{_END})",
}


class Scan:
    """The walk over a text that finds its traits. beginnings are those of the lines with the trait "opener"."""

    def __init__(self, beginnings: Iterable[str]) -> None:
        words = "|".join(map(re2.escape, sorted(beginnings))) or r"[^\x00-\x{10ffff}]"
        patterns = PATTERNS | {"opener": rf"(?m:^[{_SPACES}{re2.escape(SIGNS)}]*)(?i:{words})"}
        self._names = list(patterns)
        self._set = re2.Set.SearchSet()
        for pattern in patterns.values():
            self._set.Add(pattern)
        self._set.Compile()

    def __call__(self, data: bytes) -> frozenset[Trait]:
        r"""Return the traits of a text, given as UTF-8 with \n as line end."""
        return frozenset(map(self._names.__getitem__, self._set.Match(data) or ()))
