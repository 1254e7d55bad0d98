"""Syllables: which words are spelled like one, and where their tone mark stands."""

import pytest

from dvclean.vietnamese import is_bare_syllable, is_syllable, place_tone, unaccent
from dvclean.vietnamese.syllables import places, spellings

FOREIGN = [
    *("Raúl", "Saúl", "España", "país", "maïs", "aún", "Müller", "naïve", "São", "João", "Pelé", "Mbappé", "Beyoncé"),
    *("Krông", "Búk", "Đắk", "Lắk", "Knốp", "Niê", "Kđăm", "Özil", "Lluís", "después", "médium", "Bogotá", "Dvořák"),
]


@pytest.mark.parametrize("word", FOREIGN)
@pytest.mark.parametrize("style", [None, "old", "new"])
def test_foreign_words_stay(word, style):
    assert place_tone(word, style) == word


@pytest.mark.parametrize("word", ["bat", "kạt", "ngiêng", "cếch", "qan", "ghà", "nge", "wà", "thuơr", "ạb", "", "3"])
def test_is_no_syllable(word):
    assert not is_syllable(word)


WORDS = "nghiêng khuỷu quốc gì gìn giếng giặt yêu uyên oẳn xoong khoáy thuở Đường QUÝ khỏe khoẻ"


@pytest.mark.parametrize("word", WORDS.split())
def test_is_syllable(word):
    assert is_syllable(word)


@pytest.mark.parametrize(
    ("word", "old", "new"),
    [
        ("hoà", "hòa", "hoà"),
        ("KHỎE", "KHỎE", "KHOẺ"),
        ("Thuý", "Thúy", "Thuý"),
        ("uỷ", "ủy", "uỷ"),
        ("quý", "quý", "quý"),
        ("qúa", "quá", "quá"),
        ("gìa", "già", "già"),
        ("giừơng", "giường", "giường"),
        ("nghịêm", "nghiệm", "nghiệm"),
        ("khủyu", "khuỷu", "khuỷu"),
        ("tòan", "toàn", "toàn"),
        ("ngòai", "ngoài", "ngoài"),
        ("baỏ", "bảo", "bảo"),
        ("BAỎ", "BẢO", "BẢO"),
        ("thủơ", "thuở", "thuở"),
        ("chuyên", "chuyên", "chuyên"),
    ],
)
def test_place_tone(word, old, new):
    assert (place_tone(word, "old"), place_tone(word, "new")) == (old, new)
    assert place_tone(word) in {old, new}


def test_every_spelling_stays_or_moves_between_the_two_styles():
    for word in spellings():
        assert place_tone(word) == word
        old, new = place_tone(word, "old"), place_tone(word, "new")
        assert (place_tone(new, "old"), place_tone(old, "new")) == (old, new)
        assert old in spellings()


def test_a_tone_anywhere_finds_its_place():
    for flat in places():
        vowels = [i for i, letter in enumerate(flat) if letter in "aeiouyăâêôơư"]
        for at in vowels:
            assert len(place_tone(flat[:at] + _acute(flat[at]) + flat[at + 1 :], "old")) == len(flat)


def _acute(vowel):
    return dict(zip("aăâeêioôơuưy", "áắấéếíóốớúứý", strict=True))[vowel]


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Đường Nguyễn Huệ", "Duong Nguyen Hue"),
        ("tiê\u0301ng", "tieng"),
        ("a–b ½", "a–b ½"),
        ("Çalhanoğlu", "Calhanoglu"),
    ],
)
def test_unaccent(text, bare):
    assert unaccent(text) == bare


def test_bare_syllables():
    assert all(map(is_bare_syllable, ["nguoi", "Viet", "duong", "gieng"]))
    assert not any(map(is_bare_syllable, ["school", "and", "from", "người"]))


@pytest.mark.parametrize("style", ["oldd", "OLD", "", "keep"])
def test_a_style_that_there_is_not(style):
    with pytest.raises(ValueError, match=f"'old', 'new' or None, not '{style}'"):
        place_tone("hoà", style)
