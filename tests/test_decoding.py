"""Bytes to text: what is decoded, what is refused, and that nothing is decoded wrongly."""

import codecs
import contextlib
import re
import unicodedata

import pytest

from dvclean import Cleaner, DecodingError, Settings, SettingsError
from dvclean.decoding import decode

TEXT = (
    "Trời chưa sáng, những người phụ nữ đã ngồi kín hiên nhà, tay thoăn thoắt đưa con thoi qua từng mắt lưới.\n"
    "Mỗi tay lưới dài năm mươi mét, đan trong bốn ngày, bán được hơn ba trăm nghìn đồng cho các chủ ghe.\n"
    "Nghề lưới - nuôi sống cả làng - truyền từ đời này sang đời khác.\n"
)
TITLE = "Thủ tướng thăm xã đảo vùng biên giới phía nam\n"
FRENCH = (
    "Le café était fermé à l'arrivée du garçon, qui n'avait pas été prévenu; ça ne fait rien, dit-il, préférant "
    "rester là où il était. L'été dernier, déjà, la mère et son frère avaient dû repartir très tôt.\n"
)
GERMAN = "Die Wächter schließen für später die Türen; Äpfel, Öl und Übung gehören dazu, früher wäre es schöner.\n"
SPANISH = "La señora Núñez llegó mañana; el niño pequeño corrió detrás del camión, ¿qué pasó después, según él?\n"
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy; večer přišel děda domů a řekl, že už nikdy nepůjde k řece.\n"
# Nearly all of its words with accents are letter by letter those of Vietnamese in some encoding.
ITALIAN = "La riga non può essere letta: è vuota\nNon può cambiare il gruppo, perché è chiuso\nÈ così, e può bastare\n"
FRENCH_VERSE = "Il est né à Paris\nÀ la fin, là où il était né\n"
UNICODE = ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
LEGACY = ["cp1258", "viscii", "tcvn5712-1", "tcvn3", "vps", "vni"]


def encoded(text, name):
    if name != "cp1258":
        return text.encode(name)
    # windows-1258 has ă â ê ô ơ ư as letters and the tones as marks
    spelled = unicodedata.normalize("NFD", text)
    for letter in "ăâêôơưĂÂÊÔƠƯ":
        base, mark = unicodedata.normalize("NFD", letter)
        for dot in ("", "\u0323"):
            spelled = spelled.replace(base + dot + mark, letter + dot)
    return spelled.encode("cp1258")


@pytest.mark.parametrize("text", [TEXT, TITLE], ids=["text", "title"])
@pytest.mark.parametrize("name", UNICODE + LEGACY)
def test_is_told_by_what_it_yields(name, text):
    decoded = decode(encoded(text, name))
    assert unicodedata.normalize("NFC", decoded.text) == text
    assert not decoded.marked


@pytest.mark.parametrize("text", [TITLE[:20], TITLE, TEXT[:60]])
@pytest.mark.parametrize("name", LEGACY)
def test_no_legacy_title_passes_for_damaged_utf8(name, text):
    with contextlib.suppress(DecodingError):
        assert unicodedata.normalize("NFC", decode(encoded(text, name)).text) == text


@pytest.mark.parametrize("cut", [1, 2])
def test_a_title_that_was_cut_amid_a_letter_is_utf8(cut):
    data = "Sáng nay, gió lớn thổi về phía làng ở".encode()
    assert decode(data[:-cut])[:2] == ("Sáng nay, gió lớn thổi về phía làng \ufffd", "utf-8")


@pytest.mark.parametrize("name", UNICODE)
def test_byte_order_mark(name):
    assert decode(("\ufeff" + TEXT).encode(name))[:3] == (TEXT, name, True)


def test_few_bad_bytes_stay_utf8_and_are_reported():
    data = TEXT.encode().replace("mét".encode(), b"m\xe9t")
    result = Cleaner().run_bytes(data)
    assert result.text == TEXT.replace("mét", "m\ufffdt")
    assert [(f.code, f.line, f.column) for f in result.findings if f.code < "DV1"] == [("DV003", 2, 28)]
    assert Cleaner().run_bytes(result.data).data == result.data


def test_cut_off_in_a_letter():
    assert decode(TEXT.encode()[: TEXT.encode().rindex("ờ".encode()) + 1]).damaged


@pytest.mark.parametrize(
    "text", [FRENCH, FRENCH_VERSE, GERMAN, SPANISH, CZECH, ITALIAN], ids=["fr", "verse", "de", "es", "cs", "it"]
)
@pytest.mark.parametrize("name", ["latin-1", "cp1252", "iso8859-2", "mac-roman"])
def test_other_languages_are_never_taken_for_vietnamese(text, name):
    data = text.encode(name, "ignore")
    try:
        decoded = decode(data)
    except DecodingError as error:
        assert "--encoding" in str(error)  # noqa: PT017
    else:
        assert decoded.encoding not in LEGACY


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(256)), b"\xff", b"caf\xe9", b"\xc3\x28\xa0\xa1"],
)
def test_what_is_not_certain_is_refused(data):
    with pytest.raises(DecodingError):
        decode(data)


def test_refusal_says_what_to_type():
    with pytest.raises(DecodingError, match=r"not certain.*--encoding NAME"):
        decode(FRENCH.encode("mac-roman"))


@pytest.mark.parametrize("data", [b"\x80\x81\xfe\xff" * 9, "Ünïcödé".encode("mac-roman"), b"caf\xe9", b"\xff"])
def test_no_guess_is_told_that_is_hardly_likely(data):
    with pytest.raises(DecodingError) as refused:
        decode(data)
    shares = [int(share) for share in re.findall(r"\((\d+)%", str(refused.value))]
    assert all(share >= 20 for share in shares)
    assert bool(shares) == ("best guess" in str(refused.value))
    assert str(refused.value).endswith("say which it is with --encoding NAME")


@pytest.mark.parametrize(("data", "name", "text"), [
    (b"caf\xe9", "latin-1", "café"),
    (b"Vi\xaet", "VISCII", "Việt"),
    (codecs.BOM_UTF8 + b"a", "utf-8", "a"),
    ("\ufeffa".encode("utf-16-le"), "utf-16", "a"),
    (b"", "utf-8", ""),
])  # fmt: skip
def test_an_encoding_can_be_forced(data, name, text):
    assert decode(data, name).text == text


def test_forced_encoding_that_does_not_fit():
    with pytest.raises(DecodingError, match="byte 4"):
        decode(b"caf\xe9", "utf-8")


@pytest.mark.parametrize(
    ("name", "near"), [("utf-9", "utf-8"), ("visci", "viscii"), ("base64", "no encoding"), ("", "no encoding")]
)
def test_encoding_that_does_not_exist(name, near):
    with pytest.raises(SettingsError, match=near):
        Cleaner(Settings(encoding=name))
