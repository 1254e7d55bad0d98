"""The patterns of all that a character-level rule (DV1) could act upon: traits of a text, see there."""

from functools import cache

import re2

# What a Vietnamese text is made of when nothing is wrong with it: ASCII, the letters of the alphabet and of its
# European neighbours (all composed), and general punctuation without its spaces and format characters.
PLAIN = "\t\n\r\x20-\x7e\xa1-\xac\xae-\u017fƠơƯư\u02b0-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u20ab\u20ac"

# What is not PLAIN. No-break spaces are told from the others: many sites have them everywhere, and nothing else.
SPACE = "\xa0"
ODD = f"[^{PLAIN}{SPACE}]"

# Letters in brackets, circles and squares.
ENCLOSED = "\u249c-\u24e9\U0001f110-\U0001f189"

# Look-alikes of đ, spacing accents after a vowel, and signs inside words.
_ACCENTED = "[à-ýăĩơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợũụủứừửữựỳỵỷỹ]"
LETTERS = (
    "[ÐðƉɖ]|[a-zA-ZÀ-ỹ][´ˊˋ˜]|[aeiouyăâêôơưAEIOUYĂÂÊÔƠƯ]`[a-zA-Z]"
    rf"|[b-df-hj-np-tvxđB-DF-HJ-NP-TVXĐ][._:][a-z.]{{0,3}}{_ACCENTED}"
    rf"|{_ACCENTED}[._:](?:c|ch|m|n|ng|nh|p|t)(?:[^a-zA-ZÀ-ỹ._:]|$)"
)

# Cyrillic and Greek letters that look like Latin ones, and these.
DOUBLES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιϲ",
        "ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXovic",
        strict=True,
    )
)

# Vowels that are no words between spaces, and the only consonant that never stands alone before one. It takes few
# states of the scan: what begins with any consonant doubles their number.
_NO_WORDS = "ấầẩẫậắằẳẵặềểễệộỗợờỡĩịọụũựữ"
SPACED = f" [èéẽíòõùú{_NO_WORDS}{_NO_WORDS.upper()}] |[qQ]u {_ACCENTED}"

# A vowel with an accent among letters without that are of the other case. A sentence that sticks to another begins with
# a capital too.
_CAPITAL = _ACCENTED.upper()
CASED = (
    f"[a-z]{_CAPITAL}|[A-Z]{_CAPITAL}[a-z]|[A-Z]{_ACCENTED}[A-Z](?:[A-Z]|[^A-Za-zÀ-ỹ])"
    f"|(?:^|[^A-Za-zÀ-ỹ])[A-Z]{{2,3}}{_ACCENTED}(?:[A-Z]|{_ACCENTED}|[^A-Za-zÀ-ỹ])"
)

# The pairs and triples of letters that are in no Vietnamese syllable unless its tone mark is misplaced: qúa, baỏ, thủơ.
TONES = (
    "(?i:[òóỏõọ][ăo]|[yưaâê][ùúủũụ]|[yư][àáảãạ]|[ae][òóỏõọ]|[aơưoô][ìíỉĩị]|[aâ][ỳýỷỹỵ]|ơ[ùúủũụ]|q[ùúủũụ]"
    "|[ùúủũụ][eâêôăơ]|[ừứửữự]ơ|[ìíỉĩị][eoâêôăơư]|[ỳýỷỹỵ]ê"
    "|[ùúủũụ]y[nêua]|[úụ]y[pct]|[ìíỉĩịòóỏõọ]a[nomyi]|[íịóọ]a[pct]|[òóỏõọ]e[no]|[óọ]et"
    "|[bcdghilmnprstvxđ]u[àáảãạìíỉĩị]|[bdhklmnprstvxđ]i[àáảãạùúủũụ]|g[ìíỉĩị][ua]"
    "|[ìíỉĩị](?:u[âmyêôiaơn]|au)|[íị]u[pct])"
)

MARKUP = "&(?: ?#|[A-Za-z][A-Za-z0-9]+;|nbsp|quot|amp)|</?[A-Za-z!]"

# How programs write a letter of Vietnamese.
ESCAPES = (
    r"(?:\\u|%u)(?i:00[c-f]|01[016ab]|1e[a-f])[0-9a-fA-F]|u(?:1e[a-f]|01[ab])[0-9a-f]"
    r"|(?:\\x|%|=)(?i:c3|c4|c6|e1)(?:\\x|%|=)(?i:[89ab])|\\x[e-f]|\\3(?:03|04|06|41)\\2"
)

# All that mojibake can be: the first byte of a letter and those that may follow, which nobody sees at times.
_MORE = "[^\t\n\r\x20-\x7eÀ-ỹ]|[ŠŒŽšœžŸƒˆ˜]"
MOJIBAKE = f"[ÂÃÄÅÆËÌĂáâïðđ](?:{_MORE})|·[∫ª]|[ƒ∆][ëê∞†°]|[a-zA-Z]√"

# The pairs of letters that stand for one in VNI, BK HCM 2 and Vietware.
PAIRS = (
    "(?i:[aeouy][ùøûõï]|[ae][âáàåãä]|o[âåä]|a[êéèúüë]|[ôö][ùøûõï]|[aâeêôõouý]ò|[aâeêôõý]ì"
    "|[êïöùúû][áâãäåæçèéëìíîåú]|[áãä][úöøùûü]|à[õòóôû]|[åæ][ïìíîûü])"
)

# UTF-8 read as another encoding; what only the legacy fonts have inside words: signs and capitals after small letters,
# and the pairs.
DAMAGE = (
    "[ÂÃÄÅÆËÌĂ][^\x00-\x7fÀ-ỹ]|á[º»]|â€|·[∫ª]|[ƒ∆][ëê∞†°]|[a-zA-Z]√"
    "|[A-Za-zÀ-ỹ][¡-©«-¹»-¿×÷†‡‰‹›•™][A-Za-zÀ-ỹ]|[a-zß-ÿ][À-ÖØ-ÞŠŒŽŸ]|[a-zA-ZÇÑÐñ][\xad\x80-\x9f]"
    f"|[§®ÇÐð][a-z\xa1-\xff]|{PAIRS}"
)

# Consonants with a tone mark on them, and what no syllable has of the letters that stand for others: see swaps.py.
HUNG = "[ćǵḱĺḿńṕŕśǹḅḍḥḳḷṃṇṛṣṭṿĆǴḰĹḾŃṔŔŚǸḄḌḤḲḶṂṆṚṢṬṾ]"
CONSONANT = "[B-DF-HJ-NP-TV-Zb-df-hj-np-tv-zđĐ]"
# The signs that stand for ư, beside a letter that tells it.
HORNED = f"{CONSONANT}[−¬•\xad-][ơờớởỡợưừứửữự]|[ưƯ]¬"
SWAPPED = (
    f"{HORNED}|{HUNG}|{CONSONANT}(?:\u0300|\u0301|\u0309|\u0323)"
    "|(?i:[a-zđ]ă(?:[iouy]|nh|ch|[^a-zÀ-ỹ])|[kqu]ư|[^ư\n][ơờớởỡợ](?:ng|c)|c[ĩị]|[ĩị](?:ng|i)"
    # VNI has none of these behind its đ
    "|(?:^|[^a-zÀ-ỹ])ñ[à-ãè-êìíõùúýăĩũưạ-ỹ])"
)


@cache
def _compiled(pattern: str) -> "re2._Regexp[bytes]":
    return re2.compile(pattern)


def lines_with(pattern: str, data: bytes) -> list[int]:
    """Return the indices of the lines of a text, given as UTF-8, that pattern matches in."""
    search = _compiled(pattern).search
    lines = []
    line = at = 0
    while at >= 0 and (match := search(data, at)):
        line += data.count(b"\n", at, match.start())
        lines.append(line)
        # the match may end in the line end, and must be left behind
        at = data.find(b"\n", match.end() - 1)
    return lines
