"""The weather and the newest stories of a page, teasers below their pictures, long menus: what stays, and what goes."""

import pytest

from dvclean import Cleaner

CLEANER = Cleaner()
TITLE = "Xóm Bến mở hội đua ghe ngo sau mùa nước nổi"
TEXT = [
    "Sáng rằm, hơn hai chục chiếc ghe ngo đã xếp hàng dưới bến, trống của các chùa vang khắp hai bờ sông.",
    "Ông Sáu Lựu, người cầm lái bốn mươi năm, nói năm nay nước lên sớm nên đường đua thẳng và dài hơn.",
    "Đội nào về nhất được một con bò, đội về nhì được một giạ lúa nếp, đội nào cũng có phần cơm trưa ở đình.",
]
PLACES = [f"{place} {low}° - {low + 3}°" for low, place in enumerate(("Hà Nội", "Huế", "Vinh", "Cà Mau", "Sơn La"), 25)]
STORIES = [
    "Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm",
    "Vì sao giá phân bón hạ nhiệt sau ba tháng?",
    "Cụ ông đạp xích lô gom được bốn nghìn cuốn sách cũ",
]
LEAD = "Nắng nóng kéo dài khiến hàng ngàn gốc mai ở Thủ Đức bung nụ trước Tết cả tháng, nhà vườn lo mất mùa."


def timed(*times):
    return [line for story, time in zip(STORIES, times, strict=True) for line in (story, time)]


def removed(lines):
    found = CLEANER.check("\n".join(lines) + "\n")
    return [lines[finding.line - 1] for finding in found if finding.action == "delete"]


KEPT = {
    "the weather of a text on it": ["Thời tiết ngày 12/5: cả nước nắng nóng diện rộng", *TEXT, *PLACES],
    "the weather between paragraphs": [TITLE, *TEXT[:1], *PLACES, *TEXT[1:]],
    "temperatures of two places": [TITLE, *PLACES[:2], *TEXT],
    "a programme whose hours go on": [TITLE, *timed("8:00", "9:30", "14:00"), *TEXT],
    "a programme with the hours above": [
        TITLE,
        "8h00",
        "Khai mạc hội đua",
        "9h30",
        "Đua ghe",
        "14h00",
        "Trao giải",
        *TEXT,
    ],
    "what happened, the newest first, between paragraphs": [
        TITLE,
        TEXT[0],
        *timed("15:10", "15:01", "14:48"),
        *TEXT[1:],
    ],
    "two stories with their hours": [TITLE, *timed("15:10", "15:01", "14:48")[:4], *TEXT],
    "an image with the words of the heading between paragraphs": [
        TITLE,
        TEXT[0],
        "![Ghe ngo được hạ thủy sau lễ cúng ở chùa](https://xom.example/ghe.jpg)",
        "## Ghe ngo được hạ thủy sau lễ cúng ở chùa",
        *TEXT[1:],
    ],
    "a long list of an author": [TITLE, *(f"* Ghe của chùa {name}" for name in "ABCDEGHIKLMNOPQ"), *TEXT],
}

# What a page has around its article, by which more of it is told.
BUTTONS = ["Chia sẻ Facebook", "In bài viết này", "Sao chép liên kết", "Gửi bình luận", "Tin cùng chuyên mục"]

GONE = {
    "the weather above the headline": ([*PLACES, TITLE, *TEXT], PLACES),
    "the weather below the text": ([TITLE, *TEXT, *PLACES], PLACES),
    "stories above their hours, above the headline": (
        [*timed("15:10", "15:10", "14:48"), TITLE, *TEXT],
        timed("15:10", "15:10", "14:48"),
    ),
    "stories above their days, below the text": (
        [TITLE, *TEXT, *timed("16:34 | 10/06/2026", "18:15 | 31/05/2026", "08:10 | 28/05/2026")],
        timed("16:34 | 10/06/2026", "18:15 | 31/05/2026", "08:10 | 28/05/2026"),
    ),
    "stories below their days, as headings with leads": (
        [
            *(TITLE, *TEXT),
            *("09-05-2026", f"### {STORIES[0]}", LEAD),
            *("09-05-2026", f"### {STORIES[1]}"),
            *("08-05-2026", f"### {STORIES[2]}"),
        ],
        None,
    ),
    "teasers below their pictures": (
        [
            *(TITLE, *TEXT),
            f"![{STORIES[0]}](https://xom.example/dui.jpg)",
            f"### {STORIES[0]}",
            LEAD,
            f"### {STORIES[2]}",
            "Căn gác của ông ở cuối hẻm chật kín sách, chiều nào cũng có chục đứa nhỏ ngồi đọc ké bên thềm.",
        ],
        None,
    ),
}


@pytest.mark.parametrize("lines", [pytest.param(lines, id=name) for name, lines in KEPT.items()])
def test_kept(lines):
    assert [line for line in removed(lines) if "](" not in line] == []


@pytest.mark.parametrize(("lines", "gone"), [pytest.param(*case, id=name) for name, case in GONE.items()])
def test_gone(lines, gone):
    assert removed(lines) == (gone or lines[1 + len(TEXT) :])


TOWNS = ["Huế", "Vinh", "Sapa", "Mỹ", "Anh", "Pháp", "Đức", "Úc", "Nga", "Lào", "Hàn", "Nhật", "Trung", "Thái", "Ấn"]


@pytest.mark.parametrize(
    "menu",
    [[f"* Chương trình học ở {town}" for town in TOWNS], [f"Tour {town}" for town in TOWNS]],
    ids=["list", "alike"],
)
def test_long_menu(menu):
    page = ["Menu", "Đăng nhập", *menu, TITLE, "Chia sẻ", *TEXT, *BUTTONS]
    assert [line for line in removed(page) if line in menu] == menu
    assert TITLE not in removed(page)
