"""DV105 and DV106: other languages stay, short lines go with their text."""

import pytest

from dvclean import Cleaner, Settings

CLEANER = Cleaner(Settings(select=("DV1",)))

KEPT = [
    "Le « mot » où il commençait à être («\u00a0nouveau\u00a0»), l'été.",
    "Un'opzione può generare ulteriori righe dopo la riga; Può darsi, più tardi, così.",
    "aún",
    "Aún más: él también dijo “sí”.",
    "Añadió que la niña se llamaba Begoña.",
    "A situação não é fácil, à noite há ruídos.",
    "Die Größe der Straße überraschte Jürgen, Öl für Käse.",
    "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "Það er ekki hægt að fara út núna.",
    "Cái ghế dài 5 m², giá 20 £, ® và ©, §3.",
]


@pytest.mark.parametrize("line", KEPT)
def test_other_languages_are_kept(line):
    text = "\n".join([line] * 4)
    assert CLEANER.clean(text) == text.replace("\u00a0", " ")


def test_short_lines_are_read_in_the_font_of_their_text():
    lines = ["Nước năm nay lên chậm, cá ít hơn hẳn mọi năm, ông cụ nói.", "Hà Nội, 12/3: Giá xăng giảm"]
    clean = "\n".join(lines)
    for font in ("viscii", "vps"):
        assert CLEANER.clean(clean.encode(font).decode("latin-1")) == clean


@pytest.mark.parametrize("text", ["a\x1fÂ»", "\x08bË", "Viá»\x87t\u200b Nam"])
def test_once_is_enough(text):
    once = CLEANER.clean(text)
    assert CLEANER.clean(once) == once


@pytest.mark.parametrize("font", ["vni", "tcvn3"])
def test_short_lines_of_a_text_that_is_wholly_in_a_font(font):
    lines = ["trung tâm", "học sinh", "điện thoại", "thời gian:", "quảng trị", "cha mẹ", "số nhà"]
    text = "\n".join(lines)
    assert CLEANER.clean(text.encode(font).decode("latin-1")) == text


@pytest.mark.parametrize("font", ["vni", "vps"])
def test_short_line_amid_a_vietnamese_text(font):
    damaged = "trung tâm".encode(font).decode("latin-1")
    around = "Nước năm nay lên chậm, cá ít hơn hẳn mọi năm.\n{}\nÔng cụ nói vậy, rồi lại ra bến đợi ghe.\n"
    assert CLEANER.clean(around.format(damaged)) == around.format("trung tâm")


def test_soft_hyphen_that_is_a_letter():
    assert CLEANER.clean("Ch\u00ad¬ng I") == "Chương I"
