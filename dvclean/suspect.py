"""One scan that tells whether a text holds anything that a character-level rule (DV1) could act upon.

Nearly all documents hold nothing of the kind, and pay for this scan only. google-re2 walks the UTF-8 bytes once for any
number of alternatives; Python's own re takes ten times as long.
"""

from functools import cache

import re2

# What a Vietnamese text is made of when nothing is wrong with it: ASCII, the letters of the alphabet and of its
# European neighbours (all composed), and general punctuation without its spaces and format characters.
PLAIN = "\t\n\r\x20-\x7e\xa1-\xac\xae-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u20ab\u20ac"

# Look-alikes of đ, and spacing accents after a vowel.
_LETTERS = "[ÐðƉɖ]|[a-zA-ZÀ-ỹ][´ˊˋ˜]|[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ]`[a-zA-Z]"

# The pairs and triples of letters that are in no Vietnamese syllable unless its tone mark is misplaced: qúa, baỏ, thủơ.
TONES = (
    "(?i:[òóỏõọ][ăo]|[yưaâê][ùúủũụ]|[yư][àáảãạ]|[ae][òóỏõọ]|[aơưoô][ìíỉĩị]|[aâ][ỳýỷỹỵ]|ơ[ùúủũụ]|q[ùúủũụ]"
    "|[ùúủũụ][eâêôăơ]|[ừứửữự]ơ|[ìíỉĩị][eoâêôăơư]|[ỳýỷỹỵ]ê"
    "|[ùúủũụ]y[nêua]|[úụ]y[pct]|[ìíỉĩịòóỏõọ]a[nomyi]|[íịóọ]a[pct]|[òóỏõọ]e[no]|[óọ]et"
    "|[bcdghilmnprstvxđ]u[àáảãạìíỉĩị]|[bdhklmnprstvxđ]i[àáảãạùúủũụ]|g[ìíỉĩị][ua]"
    "|[ìíỉĩị](?:u[âmyêôiaơn]|au)|[íị]u[pct])"
)

_MARKUP = "&(?:#|[A-Za-z][A-Za-z0-9]+;|nbsp|quot|amp)|</?[A-Za-z!]"

# UTF-8 read as another encoding; what only the legacy fonts have inside words: signs and capitals after small letters,
# and the pairs of letters that stand for one in VNI.
DAMAGE = (
    "[ÂÃÄÅÆËÌĂ][^\x00-\x7fÀ-ỹ]|á[º»]|â€|·[∫ª]|[ƒ∆][ëê∞†°]|[a-zA-Z]√"
    "|[A-Za-zÀ-ỹ][¡-©«-¹»-¿×÷†‡‰‹›•™][A-Za-zÀ-ỹ]|[a-zß-ÿ][À-ÖØ-ÞŠŒŽŸ]|[a-zA-ZÇÑÐñ][\xad\x80-\x9f]"
    "|[§®ÇÐð][a-z\xa1-\xff]|(?i:[aeouy][ùøûõï]|[ae][âáàåãä]|o[âåä]|a[êéèúüë]|[ôö][ùøûõï]|[aâeêôõouý]ò|[aâeêôõý]ì)"
)


# What a rule of DV1 could act upon.
SUSPECT = f"[^{PLAIN}]|{_LETTERS}|{TONES}|{_MARKUP}|{DAMAGE}"


@cache
def _compiled(pattern: str) -> "re2._Regexp[bytes]":
    return re2.compile(pattern)


def is_suspect(data: bytes) -> bool:
    """Return whether a text, as UTF-8, holds anything that a rule of DV1 could act upon."""
    return _compiled(SUSPECT).search(data) is not None


def is_damaged(text: str) -> bool:
    """Return whether text holds what mojibake or a legacy font leaves of a word."""
    return _compiled(DAMAGE).search(text.encode("utf-8", "surrogatepass")) is not None


def has_misplaced_tones(text: str) -> bool:
    """Return whether text holds letters in an order that only a misplaced tone mark makes."""
    return _compiled(TONES).search(text.encode("utf-8", "surrogatepass")) is not None
