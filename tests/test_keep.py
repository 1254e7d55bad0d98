"""Lines that are never touched, and rules that are left out in some files."""

from unicodedata import normalize

import pytest

from dvclean import Cleaner, Settings, SettingsError

ALT = "Lang gom ven song giu lua nghe qua ba the he hinh anh 1"
TEXT = (
    "Làng gốm ven sông giữ lửa nghề qua ba thế hệ\n\nMỗi sáng, những lò nung lại đỏ lửa.\n"
    f"{ALT}\nNgười thợ già nhất làng. \n"
)


@pytest.mark.parametrize("keep", [ALT, f"  {ALT}\t"])
def test_a_kept_line_is_not_deleted(keep):
    cleaner = Cleaner(Settings(keep=(keep,)))
    assert cleaner.clean(TEXT) == TEXT.replace("làng. ", "làng.")
    assert {finding.code for finding in cleaner.check(TEXT)} == {"DV401"}


def test_a_kept_line_is_not_replaced():
    line = normalize("NFD", "Người thợ già nhất làng. ")
    text = TEXT.replace("Người thợ già nhất làng. ", line)
    assert line in Cleaner(Settings(keep=("Người thợ già nhất làng.",))).clean(text)


def test_no_empty_line_is_kept():
    assert Cleaner(Settings(keep=("", " "))).clean("Một.\n\n\nHai.\n") == "Một.\n\nHai.\n"


def test_line_ends_around_a_kept_line_are_repaired():
    assert Cleaner(Settings(keep=("Một.",))).clean("Một.\r\nHai.\r\n") == "Một.\nHai.\n"


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("a.txt", {"DV201", "DV401"}),
        ("poems/a.txt", {"DV401"}),
        ("x/b.poem", {"DV201"}),
        ("poems/b.poem", set()),
    ],
)
def test_per_file_ignores(path, found):
    settings = Settings(extend_select=("DV201",), per_file_ignores=(("poems/*", ("DV2",)), ("*.poem", ("DV4",))))
    assert {finding.code for finding in Cleaner(settings).for_file(path).check(TEXT)} == found


def test_all_rules_can_be_left_out():
    assert Cleaner(Settings(per_file_ignores=(("*", ("ALL",)),))).for_file("a.txt").check(TEXT) == ()


def test_unknown_code_in_per_file_ignores():
    with pytest.raises(SettingsError, match="DV777"):
        Cleaner(Settings(per_file_ignores=(("*", ("DV777",)),)))
