"""The scan that tells whether the character rules have work at all."""

import unicodedata

import pytest

from dvclean.document import NOT_PLAIN
from dvclean.phrases import vietnamese
from dvclean.suspect import TONES, lines_with
from dvclean.traits import DAMAGES
from dvclean.vietnamese.syllables import ACUTE, DOT, FLAT, TONED, place_tone, places, spellings


def signs(data):
    """Return the traits of a text that are damage."""
    return vietnamese().scan(data) & DAMAGES


@pytest.mark.parametrize(
    "text", ["", "Hà Nội, ngày 1/1/2020: “Chào”…\n\tR&D – 5 km²\r\n", "José Mourinho và São Paulo", "a < b, I <3 you"]
)
def test_plain_text_is_not_suspect(text):
    assert not signs(text.encode())


@pytest.mark.parametrize(
    ("word", "sign"),
    [
        ("qúa", "tones"),
        ("Hà\u00a0Nội", "space"),
        ("Ðà", "letters"),
        ("co´", "letters"),
        ("&nbsp;", "markup"),
        ("&#7871;", "markup"),
        ("<b>", "markup"),
        ("Ã¡", "damage"),
        ("®ång", "damage"),
        ("\x93", "odd"),
        ("\ud800", "odd"),
    ],
)
def test_damage_has_a_sign(word, sign):
    assert sign in signs(f"Một dòng {word} đây".encode("utf-8", "surrogatepass"))


def test_lines_of_misplaced_tones():
    assert lines_with(TONES, "nóng qúa, qúa\nquá\n\nbaỏ".encode()) == [0, 3]


def test_no_syllable_is_suspect():
    forms = [form for word in spellings() for form in (word, word.upper(), word.title())]
    # what "coòng" and "coóng" begin with is a letter with its mark in VNI and in windows-1258
    assert [form for form in forms if signs(form.encode()) and "oo" not in form.translate(FLAT).lower()] == []


def test_all_misplaced_tones_are_found():
    """All but those of a few syllables without an onset that are right at the end of another: "uả" in "quả"."""
    missed = set()
    for flat in places():
        for at, letter in enumerate(flat):
            for tone in (ACUTE, DOT) if flat.endswith(("c", "ch", "p", "t")) else range(1, 6):
                if (letter, tone) in TONED:
                    word = flat[:at] + TONED[letter, tone] + flat[at + 1 :]
                    if place_tone(word) != word and not lines_with(TONES, word.encode()):
                        missed.add(flat)
    assert missed <= {"ia", "ua", "ui", "iu"}


def test_plain_characters_are_composed_and_assigned():
    plain = [chr(code) for code in range(0x10000) if not NOT_PLAIN.match(chr(code))]
    assert all(unicodedata.is_normalized("NFC", char) and not unicodedata.combining(char) for char in plain)
    assert not [
        char for char in plain if unicodedata.category(char) in {"Cf", "Co", "Cn", "Zs"} - {" "} and char != " "
    ]
