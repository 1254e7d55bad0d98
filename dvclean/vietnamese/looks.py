"""What letters of other alphabets, of phonetics and of typefaces are for the eye, and the syllables that they show.

Pages hide their words from filters by them. The table was put together from such pages and from the confusables of
Unicode (UTS 39); what programs for typefaces make of a text ("ᥲᑲᥴძᥱ", "αв¢∂є", "ąҍçժҽ") is in it as a whole.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence, Set
from functools import cache, partial
from itertools import count, islice, product
from string import ascii_uppercase

from dvclean.regex import regex
from dvclean.suspect import DOUBLES, ENCLOSED
from dvclean.vietnamese.syllables import LATIN, MARKS, TONELESS, is_syllable

# By the letter that they are taken for, besides DOUBLES: small letters, and capitals that stand for small ones.
_SMALL = {
    "a": "ᴀɑαᥲᶏคǟⲁ卂",
    "b": "ʙƅɓбвьЬᏏᑲᖯᏸᵬᶀҍცɮႦ๒๖ⲃ乃Ᏸ",
    "c": "ᴄƈⲥꮯᥴ¢ເςፈ匚",
    "d": "ᴅɗԀᏧᑯ∂ժძᶁԃ๔໓Ꮄ",
    "đ": "ᴆᵭ",
    "e": "ᴇɛεєҽꬲᥱᶒⲉ乇Ꮛ",
    "f": "ꜰƒᵮᶂϝғʄ千Ꭶ",
    "g": "ɢɡցԍǥɠᶃǵᏀງﻮⳋᎶ",
    "h": "ʜɦнհᏂђⱨɧԋⲏ卄",
    "i": "ɪıɩᎥᶖїɨเⲓ丨",
    "j": "ᴊϳʝᏗȷנןวﾌᏠ",
    "k": "ᴋƙκкⱪᶄҟᛕӄⲕҜ",
    "l": "ʟɭⅼℓӏᥣᶅլʅㄥᏝ",
    "m": "ᴍɱмᵯᶆʍ꧑๓ⲙ爪",
    "n": "ɴηпиռոᥒɳɲᵰᶇղηຖภŋⲛ几Ꮑ",
    "o": "ᴏσөօഠⲟ᥆0໐๏ㄖᗝᎧ",
    "p": "ᴘρᴩƿƥᵱᶈⲣ⍴քק℘卩Ꭾ",
    "q": "ǫզգϙʠ๑ɊᎤ",
    "r": "ʀɾгɽᵲᶉᖇꭇꭈཞ尺ⲅ",
    "s": "ꜱʂᵴᶊ᥉ֆร丂",
    "t": "ᴛƭɫτтƚʈᵵէȶɬⲧㄒᏖ",
    "u": "ᴜʊυսцᥙᶙμµմนยㄩᏬ",
    "ư": "ƣ",
    "v": "ᴠѵ᥎ⱱᶌงש۷Ꮙ",
    "w": "ᴡωɯѡաⱳᥕຟฬῳ山Ꮗ",
    "x": "χҳӽᶍ×᥊ᕁאⲭ乂ጀ",
    "y": "ʏγүყƴɣᥡվฯץⲩㄚ",
    "z": "ᴢȥᵶᶎʐʑຊⲍ乙ፚ",
}
_CAPITAL = {
    "A": "ᎪᗅᗩꓮΛ",
    "B": "Ᏼᗷꓐ",
    "C": "ϹᏟⲤꓚᑕ",
    "D": "ᎠᗪꓓᏛ",
    "E": "ᎬⴹꓰΣ",
    "F": "Ϝᖴꓝ",
    "G": "ԌᏳꓖǤ",
    "H": "ᎻᕼⲎꓧ",
    "I": "ӀᏆ",
    "J": "ͿᎫᒍꓙ",
    "K": "ᏦⲔꓗ",
    "L": "ᏞᒪⳐꓡⅬ",
    "M": "ϺᎷᗰⲘꓟ",
    "N": "ⲚꓠПИᑎ",
    "O": "ՕⲞꓳӨᎾ",
    "P": "ᏢᑭⲢꓑ",
    "Q": "ⵕᑫ",
    "R": "ƦᎡᏒꓣГЯ",
    "S": "ՏᏕᏚꓢᔕ",
    "T": "ᎢⲦꓔƬȽ",
    "U": "Սᑌꓴ",
    "V": "ѴᏙᐯꓦ",
    "W": "ԜᎳᏔꓪᗯ",
    "X": "Ⲭⵝꓫ",
    "Y": "ϒҮᎩᎽⲨꓬƔ",
    "Z": "Ꮓꓜᘔ",
}
# What some are taken for as well.
_ALSO = {
    **dict.fromkeys("ʋν", "vu"),
    **dict.fromkeys("Ɩ", "lI"),
    **dict.fromkeys("ӏΙІӀ", "lI"),
    "υ": "uv",
    "η": "nh",
    "и": "nu",
    "ᴦ": "yr",
    "ƚ": "tl",
    "ɫ": "tl",
    "ᵭ": "đd",
    "ᶑ": "đd",
    "ɖ": "dđ",
    "Ɖ": "ĐD",
    "Ð": "Đ",
    "ð": "đ",
    "ḋ": "đd",
    "Ḋ": "ĐD",
    "ɯ": "uư",
    "Ꮧ": "ja",
}
# The signs among them, and these with the letters that other languages have: they tell nothing of a text by themselves.
SIGNS = "0×∂¢᥆᥊᥎᥉꧑๏๑๒๓๔๖໐໓"
_USUAL = frozenset(SIGNS + "µðÐɖƉɨ")

# The marks of other letters that are taken for those of ê, ô, ă, ã, ả and ạ; Vietnamese has none on consonants.
_OWN_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
_MARKS = {
    **{mark: (mark,) for mark in _OWN_MARKS},
    "\u0304": ("\u0306", "\u0302"),
    "\u0311": ("\u0302",),
    "\u030c": ("\u0306",),
    "\u0313": ("\u0309",),
    "\u0342": ("\u0303", "\u0302"),
    "\u0345": ("\u0323",),
    "\u034e": ("\u0323",),
}
# Two of Greek, which compose with none of its letters where they stand on others.
_GREEK_MARKS = "\u0342\u0345"
_STROKES = frozenset("\u0335\u0336")
_CARON = "\u030c"
_CLUSTER = regex(f"[^{MARKS}][{MARKS}]*")
# Of these Unicode tells what letters they are: mathematical and letterlike ones, small ones of phonetics, and those in
# brackets, circles and squares; but not of the latter two where they are white on black.
_TYPEFACES = [
    *range(0x2102, 0x2150),
    *range(0x1D400, 0x1D7CC),
    *(*range(0x2B0, 0x2B9), *range(0x2E0, 0x2E4), *range(0x1D2C, 0x1D6B), *range(0x1D9B, 0x1DC0)),
    *(0x2071, 0x207F, *range(0x2090, 0x209D)),
    *(*range(0x249C, 0x24EA), *range(0x1F110, 0x1F12A), *range(0x1F130, 0x1F14A)),
]
_WHITE = (0x1F150, 0x1F170)

# A word with the signs that stand for letters; "0" is one where it is no part of a number.
_LETTER = rf"(?:[^\W\d_{MARKS}]|[{SIGNS[1:]}{ENCLOSED}]|(?<![\d.,])0(?!\d))[{MARKS}]*"
_WORD = regex(f"(?:{_LETTER})+")
_INNER = regex("(?<=[^\\W\\d_])[^\\W\\d_]")
_DIGITS = {ord(char): unicodedata.normalize("NFKC", char) for char in map(chr, range(0x1D7CE, 0x1D800))}
_ALPHABETS = frozenset("GREEK CYRILLIC ARMENIAN CHEROKEE COPTIC LAO THAI HEBREW GEORGIAN CJK".split())  # noqa: SIM905
# What phonetic transcriptions stand between.
_BRACKETS = frozenset("/[]")

# So many words that become Vietnamese make it certain, if they are so large a share of all that are disguised, and so
# large a share of them has an accent: few words that only look like syllables have.
_CERTAIN = 3
_SHARE = 2 / 3
_ACCENTED = 1 / 3

# So many letters tell that a line is in capitals.
_CAPITALS = 3

# No more readings of a word are tried.
_READINGS = 256


@cache
def letters() -> dict[str, str]:
    """Return what each letter may be taken for, the likeliest first: {"ᴛ": "t", "ʋ": "vu"}."""
    looks = {look: letter for letter, looks in (*_SMALL.items(), *_CAPITAL.items()) for look in looks}
    table = DOUBLES | looks | _ALSO
    for look, shown in list(table.items()):
        if len(look.upper()) == 1:
            table.setdefault(look.upper(), shown.upper())
    for look in map(chr, _TYPEFACES):
        letter = unicodedata.normalize("NFKC", look).strip("()")
        if shown := letter if letter.isascii() and letter.isalpha() and len(letter) == 1 else table.get(letter, ""):
            table[look] = shown
    for start in _WHITE:
        table.update(zip(map(chr, count(start)), ascii_uppercase, strict=False))
    return {look: shown for look, shown in table.items() if not look.isascii() or look in SIGNS}


@cache
def disguises() -> frozenset[str]:
    """Return the letters, with marks and without, that no text in Latin letters has but for the eye.

    Among them are those with the marks of others that few languages have: ȃ ȇ ȏ, and ǎ of Chinese in Latin letters.
    """
    composed = map(chr, [*range(0x370, 0x500), *range(0x1F00, 0x2000)])
    return frozenset({*letters(), *filter(_has_look, composed), *"ȂȃȆȇȎȏ", *"Ǎǎ", *_GREEK_MARKS} - _USUAL)


def _has_look(char: str) -> bool:
    """Return whether a letter is a look-alike with a mark."""
    parts = unicodedata.normalize("NFD", char)
    return parts != char and parts[0] in letters()


def read(lines: Sequence[str]) -> list[str]:
    """Return the lines of a text that have such letters, in the letters that they show.

    Where most of their words with such letters show Vietnamese syllables, all of them are read, names and numbers too.
    Else only those that are plain but for a letter or two: "тử", "cάo", "đƣợc".
    """
    words = [match for line in lines for match in _WORD.finditer(line) if _is_disguised(match[0])]
    # a letter alone stands for something in other texts, and in these for a word cut by full stops
    words = [match for match in words if len(match[0]) > 1]
    small = frozenset(letter for match in words for letter in _standing_for_small(match[0]))
    syllables = [word for match in words if (word := _syllable(match, small))]
    accented = sum(not word.isascii() for word in syllables)
    if len(syllables) >= max(_CERTAIN, _SHARE * len(words)) and accented >= _ACCENTED * len(syllables):
        shown = [_WORD.sub(partial(_shown, small=small), line).translate(_DIGITS) for line in lines]
        return [text.upper() if _in_capitals(line) else text for line, text in zip(lines, shown, strict=True)]
    return [_WORD.sub(_unmixed, line) for line in lines]


def _in_capitals(line: str) -> bool:
    """Return whether the letters of a line that are what they seem are capitals, and some."""
    # but for those that begin words, as they may anywhere
    own = [char for char in _INNER.findall(line) if char not in disguises()]
    return len(own) >= _CAPITALS and all(map(str.isupper, own))


def _is_disguised(word: str) -> bool:
    return not disguises().isdisjoint(word)


def _standing_for_small(word: str) -> Iterator[str]:
    """Yield the capitals of other alphabets among small letters, for which they stand: "ᥒҺà"."""
    if any(letter.islower() for letter in word if letter not in disguises()):
        yield from (letter for letter in word[1:] if letter.isupper() and letter in disguises())


def _shown(match: re.Match[str], small: Set[str]) -> str:
    """Return the word that a word shows in a text that is in disguise: a syllable, a name, an abbreviation."""
    word = match[0]
    if word.isascii() and "0" not in word:
        return word
    if not _is_disguised(word):
        # "d0" is "do", and "H0" a name for something in a formula
        meant = is_syllable(word) or ("0" in word and len(word) == len("H0") and not word.islower())
        return word if meant else _syllable(match) or word
    return _syllable(match, small) or (word if _is_foreign(word) else next(_readings(word, small)))


def _is_foreign(word: str) -> bool:
    """Return whether a word is one of another alphabet, all of whose letters are of it."""
    alphabets = {unicodedata.name(letter, "").split(" ", 1)[0] for letter in word if letter.isalpha()}
    return len(word) > 1 and len(alphabets) == 1 and alphabets <= _ALPHABETS


def _unmixed(match: re.Match[str]) -> str:
    """Return the syllable that a word shows which has plain letters too, and the marks of Vietnamese: тử, cάo."""
    word = match[0]
    # a letter alone is spoken of, and Chinese in Latin letters has the caron
    mixed = len(word) > 1 and _is_disguised(word) and LATIN.search(word)
    if not mixed or _CARON in unicodedata.normalize("NFD", word):
        return word
    syllable = _syllable(match)
    return word if syllable.isascii() else syllable


def _syllable(match: re.Match[str], small: Set[str] = frozenset()) -> str:
    """Return the Vietnamese syllable that a word in disguise shows, or "" if it shows none or tells how one sounds.

    small are the capitals that stand for small letters.
    """
    around = match.string[match.start() - 1 : match.start()] + match.string[match.end() : match.end() + 1]
    if not _BRACKETS.isdisjoint(around):
        return ""
    return next(filter(is_syllable, islice(_readings(match[0], small), _READINGS)), "")


def _readings(word: str, small: Set[str]) -> Iterator[str]:
    """Yield what a word may be, the likeliest first."""
    clusters = _CLUSTER.findall(unicodedata.normalize("NFC", word))
    for options in product(*map(_options, clusters)):
        yield _cased(clusters, "".join(options), small)


@cache
def _options(cluster: str) -> tuple[str, ...]:
    """Return what a letter with its marks may be, the likeliest first."""
    letter, marks = cluster[0], cluster[1:]
    if letter not in letters() and not letter.isascii():
        letter, marks = (parts := unicodedata.normalize("NFD", letter))[0], parts[1:] + marks
    return tuple(dict.fromkeys(form for base in letters().get(letter, letter) for form in _marked(base, marks)))


def _marked(base: str, marks: str) -> list[str]:
    """Return a letter with what its marks may be, of which a consonant has none but the stroke of đ."""
    if base in "dD" and not _STROKES.isdisjoint(marks):
        return ["đ" if base == "d" else "Đ"]
    choices = product(*(_MARKS.get(mark, ("",)) for mark in marks)) if base in TONELESS else ()
    forms = [unicodedata.normalize("NFC", base + "".join(choice)) for choice in choices]
    return [form for form in forms if len(form) == 1] or [base]


def _cased(clusters: list[str], shown: str, small: Set[str]) -> str:
    """Return the reading of a word in one case, as those of its letters tell that are what they seem."""
    if shown.isupper():
        return shown
    first = shown[0].lower() if clusters[0][0] in small else shown[0]
    own = [letter for cluster, letter in zip(clusters, shown, strict=True) if cluster[0] not in letters()]
    # the first letter may be a capital in either case
    capitals = not shown[1:].islower() and own and "".join(own[own[0] == shown[0] :]).isupper()
    return shown.upper() if capitals else first + shown[1:].lower()
