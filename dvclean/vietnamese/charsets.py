r"""The encodings that Vietnamese was written in before Unicode, as Python codecs: b"Vi\xaet Nam".decode("viscii").

viscii      RFC 1456; the table is that of glibc's charmap VISCII
tcvn5712-1  TCVN 5712:1993, VN1; the table is that of glibc's charmap TCVN5712-1
tcvn3       the fonts ".VnTime" and their kin (ABC), which have VN1's small letters, and capitals only without a tone
            mark; the other places hold the signs of windows-1252
vps         the fonts "VPS Times" and their kin, table as in UniKey's converter and GNU recode
vni         the fonts "VNI-Times" and their kin: a letter and its mark are two characters of windows-1252

Importing this module registers them. windows-1258 is Python's own cp1258.
"""

import codecs
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from dvclean.regex import regex
from dvclean.vietnamese.syllables import ACUTE, DOT, GRAVE, HOOK, TILDE, TONED

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

# What windows-1252 holds at 80-9F; the five places that it leaves free are controls, as in browsers.
CP1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"
_ASCII = "".join(map(chr, range(0x80)))
WESTERN = _ASCII + CP1252 + "".join(map(chr, range(0xA0, 0x100)))


def _table(low: dict[int, str], high: str) -> str:
    """Return the 256 characters of an encoding: ASCII but for the codes in low, then the 128 of high."""
    return "".join(low.get(code, chr(code)) for code in range(0x80)) + high


_VISCII = _table(
    {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"},
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
)
_TCVN5712 = _table(
    dict(zip((1, 2, 4, 5, 6, *range(0x11, 0x18)), "ÚỤỪỬỮỨỰỲỶỸÝỴ", strict=True)),
    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\xa0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323"
    "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ",
)
_CAPITALS = "ẰẲẴẮẦẨẪẤỀỂỄẾỒỔỖỐ\u0300\u0309\u0303\u0301\u0323"
_TCVN3 = WESTERN[:0xA1] + "".join(
    western if sign in _CAPITALS else sign for western, sign in zip(WESTERN[0xA1:], _TCVN5712[0xA1:], strict=True)
)
_VPS = _table(
    dict(zip((*range(2, 7), *range(0x10, 0x16), 0x19, 0x1C, 0x1D), "ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ", strict=True)),
    "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ\xa0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺßàáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ",
)
TABLES = {"viscii": _VISCII, "tcvn5712-1": _TCVN5712, "tcvn3": _TCVN3, "vps": _VPS}
NAMES = (*TABLES, "vni")
ALIASES = {
    "vscii": "tcvn5712-1",
    "tcvn": "tcvn5712-1",
    "tcvn-5712": "tcvn5712-1",
    "tcvn5712": "tcvn5712-1",
    "abc": "tcvn3",
    "vni-win": "vni",
    "x-viet-vps": "vps",
    "x-viet-vni": "vni",
}

# Fonts that write a mark as a sign of its own after the letter, as tables of groups: Vietnamese letters without their
# tone, what stands for these, and the sign of each tone behind it. Single letters have signs of their own.
Groups = Iterable[tuple[str, str, Mapping[int, str]]]

_VNI_TONES = {GRAVE: "ø", HOOK: "û", TILDE: "õ", ACUTE: "ù", DOT: "ï"}
_VNI_CIRCUMFLEX = {0: "â", GRAVE: "à", HOOK: "å", TILDE: "ã", ACUTE: "á", DOT: "ä"}
_VNI_BREVE = {0: "ê", GRAVE: "è", HOOK: "ú", TILDE: "ü", ACUTE: "é", DOT: "ë"}
_VNI_SINGLE = {"ơ": "ô", "ư": "ö", "đ": "ñ", "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î"}


def two_signs(groups: Groups, single: Mapping[str, str]) -> dict[str, str]:
    """Return how such a font writes each Vietnamese letter that is not ASCII, small and capital."""
    written = {
        TONED.get((letter, tone), letter): base + mark
        for letters, bases, marks in groups
        for letter, base in zip(letters, bases, strict=True)
        for tone, mark in marks.items()
    }
    written |= single
    return written | {letter.upper(): signs.upper() for letter, signs in written.items()}


def reader(letters: Mapping[str, str]) -> Callable[[str], str]:
    """Return what puts letters in the place of the signs that stand for them."""
    pattern = regex("|".join(sorted(letters, key=len, reverse=True)))
    return lambda text: pattern.sub(lambda found: letters[found[0]], text)


VNI = two_signs(
    [("aeouyơư", "aeouyôö", _VNI_TONES), ("âêô", "aeo", _VNI_CIRCUMFLEX), ("ă", "a", _VNI_BREVE)], _VNI_SINGLE
)
# A capital may have the mark of a small letter.
_FROM_VNI = {signs[0] + signs[1:].lower(): letter for letter, signs in VNI.items()}
# Converters also write i and y with a mark of their own.
_FROM_VNI |= {base + mark: TONED[base, tone] for base in "iyIY" for tone, mark in _VNI_TONES.items()}
_FROM_VNI |= {signs: letter for letter, signs in VNI.items()}
_VNI_BASES = frozenset(signs[0] for signs in VNI.values() if len(signs) > 1)

# Return what the characters of a VNI font, read as windows-1252, stand for.
from_vni = reader(_FROM_VNI)


def _vni_encoding() -> dict[int, bytes]:
    """Return the bytes of each character that VNI has. A letter that it uses as a mark is none of them."""
    byte = {sign: bytes([code]) for code, sign in enumerate(WESTERN)}
    used = set("".join(VNI.values())) - set(_ASCII)
    plain = {ord(sign): code for sign, code in byte.items() if sign not in used}
    return plain | {ord(letter): b"".join(byte[sign] for sign in signs) for letter, signs in VNI.items()}


class _Decoder(codecs.IncrementalDecoder):
    """Decodes by a table, a chunk at a time."""

    table = WESTERN

    def decode(self, data: "Buffer", final: bool = False) -> str:  # noqa: ARG002
        return codecs.charmap_decode(data, self.errors, self.table)[0]


class _VniDecoder(codecs.BufferedIncrementalDecoder):
    """Decodes VNI: a letter at the end of a chunk waits for its mark."""

    def _buffer_decode(self, data: bytes, errors: str, final: bool) -> tuple[str, int]:  # type: ignore[override]
        text = codecs.charmap_decode(data, errors, WESTERN)[0]
        if not final and text and text[-1] in _VNI_BASES:
            text = text[:-1]
        return from_vni(text), len(text)


class _Encoder(codecs.IncrementalEncoder):
    """Encodes by a table, a chunk at a time."""

    name = ""
    codes: Mapping[int, int | bytes] = {}

    def encode(self, text: str, final: bool = False) -> bytes:  # noqa: ARG002
        try:
            return codecs.charmap_encode(text, self.errors, self.codes)[0]
        except UnicodeEncodeError as error:
            raise UnicodeEncodeError(self.name, text, error.start, error.end, "no such character") from None


@cache
def _codec(name: str) -> codecs.CodecInfo:
    """Return the codec of this name, made of its table."""
    if name == "vni":
        decoder: type[codecs.IncrementalDecoder] = _VniDecoder
        codes: Mapping[int, int | bytes] = _vni_encoding()
    else:
        decoder = type("Decoder", (_Decoder,), {"table": TABLES[name]})
        # the first of several places is that of the letter
        codes = {ord(sign): code for code, sign in reversed([*enumerate(TABLES[name])])}
    encoder = type("Encoder", (_Encoder,), {"name": name, "codes": codes})

    def encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
        return encoder(errors).encode(text, True), len(text)

    def decode(data: bytes, errors: str = "strict") -> tuple[str, int]:
        return decoder(errors).decode(data, True), len(data)

    methods: dict[str, Any] = {"encode": staticmethod(encode), "decode": staticmethod(decode)}
    parts: dict[str, Any] = {
        "incrementalencoder": encoder,
        "incrementaldecoder": decoder,
        "streamwriter": type("Writer", (codecs.StreamWriter,), methods),
        "streamreader": type("Reader", (codecs.StreamReader,), methods),
    }
    return codecs.CodecInfo(encode, decode, name=name, **parts)  # type: ignore[arg-type]


def find(name: str) -> codecs.CodecInfo | None:
    """Return the codec that name or an alias of it stands for, or None. This is what Python asks."""
    name = name.lower().replace("_", "-")
    name = ALIASES.get(name, name)
    return _codec(name) if name in NAMES else None


codecs.register(find)
