"""The codecs: every syllable there and back, chunk by chunk, and the tables as iconv has them."""

import codecs
import io
import shutil
import subprocess
import unicodedata

import pytest

from dvclean.vietnamese.charsets import NAMES, TABLES
from dvclean.vietnamese.syllables import spellings

SYLLABLES = " ".join(sorted(spellings()))
# TCVN3 has no capitals with tone marks: another font shows the small ones as capitals
BOTH_CASES = [name for name in NAMES if name != "tcvn3"]
TEXT = "“Đường Ấp Bắc – ngõ hẻm, quẹo trái, ghé quán ‘Ỷ Lan’ uống nước mía rồi khuỷu tay vịn ghế gỗ.”"


@pytest.mark.parametrize("name", NAMES)
def test_every_syllable_there_and_back(name):
    assert SYLLABLES.encode(name).decode(name) == SYLLABLES


@pytest.mark.parametrize("name", BOTH_CASES)
def test_every_syllable_in_capitals_there_and_back(name):
    assert SYLLABLES.upper().encode(name).decode(name) == SYLLABLES.upper()


@pytest.mark.parametrize("name", NAMES)
def test_chunks_are_the_whole(name):
    data = SYLLABLES[:20_000].encode(name)
    decoder = codecs.getincrementaldecoder(name)()
    text = "".join(decoder.decode(data[i : i + 3]) for i in range(0, len(data), 3)) + decoder.decode(b"", final=True)
    assert text == SYLLABLES[:20_000]
    encoder = codecs.getincrementalencoder(name)()
    assert b"".join(encoder.encode(text[i : i + 3]) for i in range(0, len(text), 3)) == data
    assert io.TextIOWrapper(io.BytesIO(data), encoding=name).read(50) == text[:50]


@pytest.mark.parametrize("name", NAMES)
def test_what_a_charset_lacks_is_an_error_or_replaced(name):
    with pytest.raises(UnicodeEncodeError, match=name):
        "漢".encode(name)
    assert "漢a".encode(name, "replace") == b"?a"
    assert "漢a".encode(name, "ignore") == b"a"


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
def test_punctuation_of_windows_1252(name):
    assert "“–”…".encode(name) == "“–”…".encode("cp1252")


@pytest.mark.parametrize(
    ("name", "data", "text"),
    [
        ("viscii", b"Vi\xaet Nam", "Việt Nam"),
        ("tcvn3", b"\xa7\xb9i h\xe4c", "Đại học"),
        ("tcvn5712-1", b"\x83 h\x8du", "Á hÌu"),
        ("vps", b"\xf1\xe5i h\x86c", "Đại học"),
        ("vni", b"\xd1a\xefi ho\xefc Y\xd9", "Đại học Ý"),
        ("vni", b"A\xf9 O\xc2ng ng\xf6\xf4\xf8i \xd6\xd4\xd9C", "Á Ông người ƯỚC"),
        ("VSCII", b"ti\xd5ng", "tiếng"),
    ],
)
def test_known_words(name, data, text):
    assert data.decode(name) == text


@pytest.mark.parametrize(("name", "theirs"), [("viscii", "VISCII"), ("tcvn5712-1", "TCVN5712-1")])
def test_tables_are_those_of_iconv(name, theirs):
    if not shutil.which("iconv"):
        pytest.skip("iconv is not here")
    data = bytes(range(256))
    run = subprocess.run(["iconv", "-f", theirs, "-t", "UTF-8"], input=data, capture_output=True, check=False)
    if run.returncode:
        pytest.skip(f"iconv does not know {theirs}")
    assert unicodedata.normalize("NFC", data.decode(name)) == unicodedata.normalize("NFC", run.stdout.decode())


@pytest.mark.parametrize("name", ["viscii", "tcvn5712-1", "vps"])
def test_tables_have_each_letter_once(name):
    letters = [sign for sign in TABLES[name] if sign.isalpha()]
    assert len(TABLES[name]) == 256
    assert len(set(letters)) == len(letters)
