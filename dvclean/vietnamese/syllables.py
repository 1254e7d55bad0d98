"""Vietnamese spelling: which letters with which marks make a syllable, and where its tone mark stands.

The tables are those of any grammar: an onset, a rhyme, one of six tones, of which rhymes that end in a stop take two.
"""

from functools import cache
from typing import Literal, get_args

from dvclean.regex import regex

Style = Literal["old", "new"]
_STYLES = (None, *get_args(Style))


# A word of letters, in any language, the letters of Latin, and those that few others than Vietnamese have.
LETTERS = regex(r"[^\W\d_]+")
LATIN = regex("[A-Za-zÀ-ɏḀ-ỹ]")
OWN_LETTER = regex("[đĐăĂơƠưƯẠ-ỹ]")

# Combining marks, and points of Hebrew that nobody sees on letters of Latin.
MARKS = "\u0300-\u036f\u05b0-\u05c7"


def _words(table: str) -> list[str]:
    return table.split()


# A row for each vowel letter: level, grave, hook, tilde, acute, dot.
_VOWELS = _words("aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ")
_ROWS = [*_VOWELS, *(row.upper() for row in _VOWELS)]
TONELESS = "".join(row[0] for row in _ROWS)

LEVEL, GRAVE, HOOK, TILDE, ACUTE, DOT = range(6)
TONE = {letter: tone for row in _ROWS for tone, letter in enumerate(row) if tone}
TONED = {(row[0], tone): letter for row in _ROWS for tone, letter in enumerate(row)}
FLAT = str.maketrans({letter: row[0] for row in _ROWS for letter in row[1:]})

_FRONT = frozenset("eêiy")
_HARD = _words("b c ch d đ g h kh l m n ng nh p ph r s t th tr v x")
# k, gh, ngh stand where c, g, ng cannot: before front vowels
_SOFT = _words("b ch d đ gh h k kh l m n ngh nh p ph r s t th tr v x")

_RHYMES = _words(
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
    "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong ooc oong "
    "op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
    "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut "
    "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu"
)
_AFTER_QU = _words(
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e ec en eng eo et "
    "ê êch ên ênh êt êu i in it ô ôc ơ ơi ơn y ych yên yêt yn ynh yp yt yu"
)
_BEFORE_NOTHING = ["yêm", "yên", "yêng", "yêt", "yêu"]
_STOPS = ("c", "ch", "p", "t")

# The rhymes in which the two styles differ: hòa or hoà, khỏe or khoẻ, thúy or thuý.
_TWO_PLACES = frozenset({"oa", "oe", "uy"})


def _pairs() -> list[tuple[str, str]]:
    """Return the onset and the rhyme of each syllable without a tone."""
    pairs = [("", rhyme) for rhyme in [*_RHYMES, *_BEFORE_NOTHING]]
    for rhyme in _RHYMES:
        front = rhyme[0] in _FRONT
        pairs += [(onset, rhyme) for onset in (_SOFT if front else _HARD)]
        if not rhyme.startswith(("i", "y")):
            pairs.append(("gi", rhyme))
        # "ghi" is said, "gi" and "gin" are the words that write their i once; "giêng" is gi + iêng
        elif rhyme in {"i", "in"} or rhyme.startswith("iê"):
            pairs.append(("g", rhyme))
    return pairs + [("qu", rhyme) for rhyme in _AFTER_QU]


def _places(rhyme: str) -> tuple[int, int]:
    """Return where in a rhyme the tone mark stands in the old and in the new style."""
    marked = [i for i, letter in enumerate(rhyme) if letter in "ăâêôơư"]
    if marked:
        return marked[-1], marked[-1]
    vowels = len(rhyme) - len(rhyme.lstrip("aeiouy"))
    if rhyme in _TWO_PLACES:
        return 0, 1
    if vowels < len(rhyme):
        return vowels - 1, vowels - 1
    return vowels // 3, vowels // 3


@cache
def places() -> dict[str, tuple[int, int]]:
    """Return the syllables without a tone, and where in each the mark stands in the old and in the new style."""
    return {
        onset + rhyme: (len(onset) + old, len(onset) + new)
        for onset, rhyme in _pairs()
        for old, new in [_places(rhyme)]
    }


@cache
def spellings() -> frozenset[str]:
    """Return all syllables in lower case, with their tones, in both styles."""
    found: set[str] = set()
    for flat, positions in places().items():
        tones = (ACUTE, DOT) if flat.endswith(_STOPS) else range(6)
        found.update(flat[:at] + TONED[flat[at], tone] + flat[at + 1 :] for at in set(positions) for tone in tones)
    return frozenset(found)


@cache
def _bare() -> frozenset[str]:
    from dvclean.vietnamese.accents import unaccent  # noqa: PLC0415 - its table is of no use to others here

    return frozenset(map(unaccent, places()))


def is_syllable(word: str) -> bool:
    """Return whether word is spelled like a Vietnamese syllable, its tone mark in the place of either style.

    It is the spelling that is judged, not the dictionary: "ngoẵng" is one. A stop needs a tone: "bat" is none.
    """
    return word.lower() in spellings()


def is_bare_syllable(word: str) -> bool:
    """Return whether word could be a Vietnamese syllable that has lost its marks, as "nguoi", "Dak", "viet"."""
    return word.lower() in _bare()


def place_tone(word: str, style: Style | None = None) -> str:
    """Return word with its tone mark where style puts it: "hòa" is old, "hoà" new. None takes either as right.

    What is no Vietnamese syllable comes back as it is, "Raúl" as well as "maïs"; so does a word with two tone marks.
    Raises ValueError for another style.
    """
    if style not in _STYLES:
        raise ValueError(f"a style of tone marks is 'old', 'new' or None, not {style!r}")
    tones = [i for i, letter in enumerate(word) if letter in TONE]
    if len(tones) != 1:
        return word
    flat = word.translate(FLAT)
    positions = places().get(flat.lower())
    tone = TONE[word[tones[0]]]
    if not positions or (tone not in {ACUTE, DOT} and flat.lower().endswith(_STOPS)):
        return word
    if style is None and tones[0] in positions:
        return word
    at = positions[style == "new"]
    return flat[:at] + TONED[flat[at], tone] + flat[at + 1 :]
