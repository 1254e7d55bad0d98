"""The choice of rules, and how they are applied."""

import copy
import pickle
import subprocess
import sys
from unicodedata import normalize

import pytest

import dvclean
from dvclean import RULES, Cleaner, PhraseTable, Settings, SettingsError
from dvclean.rules.guard import is_gutted

ALT = """Làng gốm ven sông giữ lửa nghề qua ba thế hệ

Lò nung đỏ lửa từ sáng.
Lang gom ven song giu lua nghe hinh anh 1
"""


def codes(**settings):
    return {rule.code for rule in Cleaner(Settings(**settings)).rules}


@pytest.mark.parametrize(
    ("settings", "chosen", "left_out"),
    [
        ({}, {"DV101", "DV201", "DV401"}, {"DV501"}),
        ({"select": ("DV1",)}, {"DV101", "DV102"}, {"DV201", "DV401"}),
        ({"select": ("DV201",)}, {"DV201"}, {"DV202"}),
        ({"extend_select": ("DV5",)}, {"DV501", "DV201"}, set()),
        ({"ignore": ("DV2",)}, {"DV101"}, {"DV201", "DV211"}),
        ({"select": ("DV2",), "ignore": ("DV201",)}, {"DV202"}, {"DV201"}),
        ({"select": ("DV201",), "ignore": ("DV2",)}, {"DV201"}, {"DV202"}),
        ({"select": ("ALL",)}, {rule.code for rule in RULES if not rule.without}, set()),
        ({"select": ("ALL",), "ignore": ("DV4",)}, {"DV501"}, {"DV401"}),
    ],
)
def test_selection(settings, chosen, left_out):
    assert chosen <= codes(**settings)
    assert not left_out & codes(**settings)


def test_a_text_whose_lines_go_one_by_one_is_left_as_it_is():
    """Each round of the rules takes time as long as the text is: a text of thousands would take hours."""
    text = "".join(f"Trang chủ > Thời sự\nTin số {i} hôm nay có mưa to ở phía bắc.\n" for i in range(200))
    result = Cleaner().run_text(text)
    assert result.text == text
    assert [(finding.code, finding.message) for finding in result.findings] == [
        ("DV291", "the lines of this text would go one by one; it was left as it is")
    ]
    assert Cleaner(Settings(ignore=("DV291",))).clean(text) == text


PAGE = """Làng gốm ven sông giữ lửa nghề qua ba thế hệ
Thứ Sáu, 12/06/2024
Lò nung ở cuối làng lại đỏ lửa từ khi trời còn tối, khói bay dọc triền sông đến tận bến đò ngang.
Người thợ già nhất làng năm nay đã ngoài tám mươi, mỗi ngày vẫn ngồi bàn xoay từ sáng đến trưa.
Con cháu ông mở thêm xưởng vẽ, bán bình gốm cho khách đi thuyền ghé làng vào cuối tuần.
Hoài Thương
Bình luận
Copyright 2026 © Gốm Việt
"""


@pytest.mark.parametrize("also", [("DV5",), ("DV5", "DV3"), ("DV5", "DV222")])
def test_what_is_none_of_the_article_is_no_metadata_of_it_either(also):
    """Whether the rules are chosen that would take it or not; the furniture stays where they are not."""
    taken = [finding for finding in Cleaner(Settings(select=also)).check(PAGE) if finding.code.startswith("DV5")]
    assert [(finding.line, finding.code) for finding in taken] == [(2, "DV531"), (6, "DV521")]


def test_the_rules_read_decomposed_letters_as_composed_ones():
    """Also where nobody asked to repair them, and what is left keeps its bytes."""
    lines = ["Làng gốm giữ lửa nghề qua ba thế hệ", "", "Lò nung đỏ lửa từ sáng.", "Làng gốm giữ lửa nghề - Ảnh 2."]
    text = normalize("NFD", "\n".join(lines) + "\n")
    cleaner = Cleaner(Settings(select=("DV2",)))
    assert cleaner.clean(text) == normalize("NFD", "\n".join(lines[:3]) + "\n")
    assert [finding.line for finding in cleaner.check(text)] == [4]


@pytest.mark.parametrize("option", ["select", "extend_select", "ignore"])
def test_unknown_code_names_the_nearest(option):
    with pytest.raises(SettingsError, match=r"'DV299'.*did you mean DV2"):
        Cleaner(Settings(**{option: ("DV299",)}))


@pytest.mark.parametrize(("code", "near"), [("dv1", "DV1"), ("dv201", "DV201"), ("alt-text", "DV201")])
def test_a_code_in_small_letters_or_a_name_is_no_code_and_names_it(code, near):
    with pytest.raises(SettingsError, match=f"did you mean {near}"):
        Cleaner(Settings(select=(code,)))


def test_rules_that_undo_each_other_are_not_chosen_together():
    quoted = '"Làng gốm" và “lò nung”\n'
    cleaner = Cleaner(Settings(select=("ALL",)))
    assert cleaner.clean(quoted) == cleaner.clean(cleaner.clean(quoted)) == '"Làng gốm" và "lò nung"\n'


def test_findings_carry_their_repair():
    findings = dvclean.check(ALT)
    assert [(f.code, f.line, f.action, f.replacement) for f in findings] == [("DV201", 4, "delete", None)]
    assert dvclean.clean(ALT) == ALT[: ALT.index("Lang gom")]


def test_line_numbers_are_those_of_the_input_after_deletions():
    findings = dvclean.check("Tựa bài viết hôm nay\n\n\n\nCâu cuối cùng. \n")
    assert [(f.code, f.line) for f in findings] == [("DV402", 3), ("DV402", 4), ("DV401", 5)]


def test_unchanged_bytes_are_returned_as_they_are():
    data = "Không có gì phải sửa ở đây.\n".encode()
    result = Cleaner().run_bytes(data)
    assert result.data is data
    assert not result
    assert result.findings == ()


def test_unaccented_text_keeps_its_lines():
    text = "Thong bao nghi le\nCac ban nho khoa cua truoc khi ve nhe hinh anh\nTran trong cam on tat ca moi nguoi\n"
    assert dvclean.clean(text) == text


MENU = "Trang chủ\nThời sự\nThế giới\nKinh doanh\nGiải trí\nThể thao\nPháp luật\nGiáo dục\nSức khỏe\nĐời sống\n"


def test_no_rule_looks_at_a_text_of_which_nothing_is_left():
    line = "Gợi ý cho bạnGói bánh lá dừa: ba buổi học bên bến Ninh Kiều"
    assert not Cleaner(Settings(ignore=("DV291",))).clean(f"{line}\n")


def test_text_that_would_lose_most_is_reported_and_kept():
    result = Cleaner().run_text(MENU + "Hết tin.\n")
    assert [(f.code, f.action) for f in result.findings] == [("DV291", "report")]
    assert result.text == MENU + "Hết tin.\n"
    assert Cleaner(Settings(ignore=("DV291",))).clean(MENU + "Hết tin.\n") == "Hết tin.\n"


def test_article_in_a_dumped_page_comes_out():
    article = "Mưa lớn ở vùng núi\n" + 2 * (
        "Mưa lớn kéo dài từ đêm qua đến trưa nay, " * 4 + "nhiều tuyến đường bị ngập. \n"
    )
    assert Cleaner(Settings(select=("DV2",))).clean(3 * MENU + article) == article


def test_a_short_notice_in_a_page_of_links_is_not_gutted():
    links = [f"mục {i} của trang" for i in range(30)]
    notice = "Xã mở cống Rạch Tre từ ngày mai để xả nước ra sông, bà con thu lưới trước giờ ấy."
    gone = [""] * 30
    assert not is_gutted([*links, notice], [*gone, notice], range(30))
    # where most lines that go are no links, a sentence goes too, or nothing is left that tells anything
    assert is_gutted([*links, notice], [*gone, notice], range(10))
    assert is_gutted([*links, notice, notice], [*gone, notice, ""], range(30))
    assert is_gutted([*links, "Hết tin."], [*gone, "Hết tin."], range(30))


def test_a_series_that_differs_in_its_numbers_counts_once():
    pictures = [f"Vui nhu hoi o lang Rach Tre - Anh {number}" for number in range(1, 9)]
    notice = "Xã mở cống Rạch Tre từ ngày mai để xả nước ra sông, bà con thu lưới trước giờ ấy."
    assert not is_gutted([notice, *pictures], [notice, *[""] * 8], ())
    others = [f"Rạch Tre {name} cống từ ngày mai, bà con thu lưới" for name in ("mở", "đóng", "khép", "xả", "sửa")]
    assert is_gutted([notice, *others], [notice, *[""] * 5], ())


def test_a_poem_above_a_long_foot_and_what_is_said_once_less_are_not_gutted():
    verse, notice = (
        "Nước lên bông súng theo về",
        "Trang này dùng cookie để giữ bạn đăng nhập, xin bấm đồng ý để đọc tiếp.",
    )
    assert not is_gutted([verse] * 10 + [notice] * 12, [verse] * 10 + [""] * 12, ())
    assert is_gutted([verse] * 9 + [notice] * 12, [verse] * 9 + [""] * 12, ())
    assert not is_gutted([notice] * 5, [notice, *[""] * 4], ())


def test_the_package_alone_imports_nothing_that_the_command_cannot_prepare_for():
    program = "import sys, dvclean; print([name for name in sys.modules if name.startswith('dvclean.')])"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.parametrize("name", dvclean.__all__)
def test_each_public_name_is_there_and_listed(name):
    assert getattr(dvclean, name)
    assert name in dir(dvclean)


def test_a_name_that_is_not_public_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'dvclean' has no attribute 'clear'"):
        dvclean.clear  # noqa: B018


def test_core_imports_neither_typer_nor_rich():
    program = "import sys, dvclean; dvclean.clean('a'); print({'typer', 'rich', 'chardet', 'ftfy'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ("\u200b\u200bTrời mưa.  ", {"DV103": 1, "DV401": 12}),
        ("Hôm nay trời\x1b[31m mưa\xa0to.", {"DV104": 13, "DV102": 22}),
        ("Hà Nô\u0323i trời\xa0mưa. ", {"DV101": 5, "DV102": 13, "DV401": 18}),
        ("A &amp; <b>Trời</b>\xa0nắng qúa.  ", {"DV115": 3, "DV116": 9, "DV102": 20, "DV107": 27, "DV401": 30}),
    ],
)
def test_columns_are_those_of_the_input(line, columns):
    findings = dvclean.check(f"{line}\nTrời nhiều mây.\n")
    assert {finding.code: finding.column for finding in findings} == columns


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("Trời\xa0mưa.", "odd space: no-break space (U+00A0)"),
        ("Trời\u3000mưa\xa0to.", "odd space: no-break space (U+00A0), ideographic space (U+3000)"),
        ("Trời\u200b mưa.", "invisible character: zero width space (U+200B)"),
        ("Trời\x08 mưa.", "control character: U+0008"),
    ],
)
def test_what_nobody_sees_is_named(line, message):
    text = f"{line}\nGió\u3000nhẹ.\n"
    assert [finding.message for finding in dvclean.check(text) if finding.line == 1] == [message]
    assert "odd space: ideographic space (U+3000)" in {f.message for f in dvclean.check(text) if f.line == 2}


def test_a_row_goes_with_its_heading():
    heading = "[Xem chi tiết ở đây](https://bao.example/chi-tiet)"
    text = f"Chợ cá ven biển\n===\n\nTàu vừa cập bến lúc hừng đông.\n{heading}\n------\nThương lái đã chờ sẵn.\n"
    gone = [finding.line for finding in dvclean.check(text) if finding.action == "delete"]
    assert gone == [5, 6]
    # below a blank line it is no part of it
    apart = text.replace("\n------", "\n\n------")
    assert "------" in dvclean.clean(apart)
    assert heading not in dvclean.clean(apart)


def test_a_cleaner_and_rules_go_to_other_processes():
    cleaner = Cleaner(Settings(select=("DV1",), keep=("Trời\xa0mưa.",)))
    other = pickle.loads(pickle.dumps(cleaner))
    assert other.settings == cleaner.settings
    assert other.clean("Trời\xa0mưa.\nGió\xa0nhẹ.\n") == "Trời\xa0mưa.\nGió nhẹ.\n"
    assert pickle.loads(pickle.dumps(dvclean.RULES)) == dvclean.RULES
    assert copy.deepcopy(cleaner).rules == cleaner.rules
    with pytest.raises(TypeError, match="pass on its text, data or findings"):
        pickle.dumps(cleaner.run_text("Trời mưa.\n"))


@pytest.mark.parametrize(
    ("function", "value", "message"),
    [
        (dvclean.clean, None, "the text is a str, not NoneType"),
        (dvclean.check, b"Gi\xc3\xb3", "the text is a str, not bytes; bytes go to clean_bytes"),
        (dvclean.clean_bytes, "Gió", "the data are bytes, not str; a str goes to clean"),
    ],
)
def test_what_is_no_text(function, value, message):
    with pytest.raises(TypeError, match=message):
        function(value)


def test_settings_with_lists():
    assert dvclean.clean("Gió\xa0nhẹ. \n", Settings(select=["DV4"])) == "Gió\xa0nhẹ.\n"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (Settings(select=("",)), "no rule is called ''"),
        (Settings(ignore=("",)), "no rule is called ''"),
        (Settings(per_file_ignores=(("*", ("",)),)), "no rule is called ''"),
        (Settings(select=("dv401",)), "did you mean DV401"),
        (Settings(phrases=(PhraseTable(lines="Mua vé ngay"),)), "lines in .* is a list of strings"),
        (Settings(phrases=(PhraseTable(group="prom", lines=("Mua vé",)),)), "did you mean promo"),
        (Settings(phrases=(PhraseTable(where="top", lines=("Mua vé",)),)), "where = 'top'"),
    ],
)
def test_settings_that_cannot_be(settings, message):
    with pytest.raises(SettingsError, match=message):
        Cleaner(settings)


@pytest.mark.parametrize("line", ["'''Hà Nội'''", "```bún chả```", "''Hà Nội''"])
def test_what_begins_and_ends_in_a_line_is_no_fence(line):
    text = f"{ALT.splitlines()[0]}\n{line}\n\nLò nung đỏ lửa từ sáng.\n{ALT.splitlines()[-1]}\n"
    assert [finding.code for finding in dvclean.check(text)] == ["DV201"]


@pytest.mark.parametrize(
    ("first", "last"), [("```", "```"), ("````md", "````"), ("~~~", "~~~"), ("```python", "```"), ("'''", "'''")]
)
def test_what_stands_between_fences_is_shown(first, last):
    assert dvclean.check(f"{ALT.splitlines()[0]}\n{first}\n{ALT.splitlines()[-1]}\n{last}\n") == ()


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n"])
def test_the_line_end_before_a_last_line_that_goes_stays(end):
    text = ALT.rstrip("\n").replace("\n", end)
    ended = Cleaner(Settings(ignore=("DV403", "DV404"))).clean(text)
    assert ended == end.join([*ALT.rstrip("\n").split("\n")[:-1], ""])
    # nor without the rule for the last line end
    assert Cleaner(Settings(ignore=("DV404",))).clean(text) == ended.replace("\r\n", "\n").replace("\r", "\n")
