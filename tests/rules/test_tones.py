"""DV108: one place for the tone mark throughout."""

from pathlib import Path

import pytest

from dvclean import Cleaner, Settings
from dvclean.engine import SettingsError

SHARED = Path(__file__).parents[3] / "shared"


def cleaner(style):
    return Cleaner(Settings(select=("DV1",), tones=style))


@pytest.mark.parametrize("style", ["old", "new"])
@pytest.mark.parametrize(
    "line",
    [
        "Noé, Chloé, Zoé et Loè, où Goáz a été soufflé",
        "Krông Búk, Đắk Lắk, H'Hen Niê, Y Moan Êñuôl, Ea Súp",
        "Ảnh ở https://a.vn/hòa-hoà/, hoà_hòa.txt, thuý@a.vn, thúy@a.vn",
        "quý, quỳ, quá, giá, của, mùa, người, thuở, hoàn, hoán, khoét, thuyền, tuyết",
        "José, Raúl, Dubái, España, São Tomé, Müller",
    ],
)
def test_is_kept(style, line):
    assert cleaner(style).clean(f"Người Việt ở đây.\n{line}") == f"Người Việt ở đây.\n{line}"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hòa, hóa, hỏa, họa, khỏe, lòe, thúy, thủy, ủy ban", "hoà, hoá, hoả, hoạ, khoẻ, loè, thuý, thuỷ, uỷ ban"),
        ("HÒA BÌNH, Hòa, hÒA, KHỎE, THÚY", "HOÀ BÌNH, Hoà, hOÀ, KHOẺ, THUÝ"),
    ],
)
def test_styles(old, new):
    mixed = f"{old} ở {new}"
    assert cleaner("old").clean(mixed) == f"{old} ở {old}"
    assert cleaner("new").clean(mixed) == f"{new} ở {new}"
    assert cleaner("keep").clean(mixed) == mixed


def test_misplaced_marks_go_to_the_place_of_the_style():
    assert cleaner("old").clean("Năm đó qúa, tóan, hoàa") == "Năm đó quá, toán, hoàa"


def test_unknown_style():
    with pytest.raises(SettingsError, match="keep, old, new"):
        cleaner("modern")


@pytest.mark.skipif(not SHARED.exists(), reason="needs ../shared")
@pytest.mark.parametrize(("style", "column"), [("old", 1), ("new", 2)])
def test_shared_cases(style, column):
    rows = (SHARED / "unicode" / "tones.tsv").read_text(encoding="utf-8").splitlines()[1:]
    cases = [row.split("\t") for row in rows]
    lines = (SHARED / "unicode" / "keep.txt").read_text(encoding="utf-8").splitlines()
    # one line holds a Vietnamese word in the old style, which the cases above want in the new one
    keep = [line for line in lines if "Tỉnh ủy" not in line]
    got = cleaner(style).clean("\n".join([case[0] for case in cases] + keep)).split("\n")
    assert [(case[0], word) for case, word in zip(cases, got, strict=False) if word != case[column]] == []
    assert got[len(cases) :] == keep
