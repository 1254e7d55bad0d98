"""What holds for any text: cleaning twice is cleaning once, lines keep their order, nothing is added."""

import json
import string
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean import Cleaner, DecodingError, Settings
from dvclean.decoding import Decoded
from dvclean.document import Document, split_lines
from dvclean.page import BY_LINE, Page
from dvclean.phrases import vietnamese

CLEANER = Cleaner()
ALL = Cleaner(Settings(extend_select=("DV5",)))
METADATA = Cleaner(Settings(select=("DV5",)))

# Lines of an article and of what surrounds it; hypothesis puts them together as no scraper would.
LINES = st.sampled_from(
    [
        "",
        " ",
        "\u00a0",
        "Làng nghề đan lưới ven đầm Thị Tường vào mùa biển động",
        "Lang nghe dan luoi ven dam Thi Tuong vao mua bien dong",
        "Lang nghe dan luoi ven dam Thi Tuong vao mua bien dong hinh anh 1",
        "Làng nghề đan lưới ven đầm Thị Tường vào mùa biển động - Ảnh 2.",
        "Trời chưa sáng, những người phụ nữ đã ngồi kín hiên nhà, tay thoăn thoắt đưa con thoi qua từng mắt lưới.",
        "Mỗi tay lưới dài năm mươi mét, đan trong bốn ngày, bán được hơn ba trăm nghìn đồng cho các chủ ghe.",
        "\u00a0Bà Út Lẹ vá lưới bên hiên nhà. Ảnh:\u00a0Minh Đăng",
        ">> Xem thêm: Nghề lưới hồi sinh",
        "Xem thêm",
        "Tin liên quan",
        "Đề xuất",
        "Bình luận",
        "Giá cá cơm tăng gấp đôi sau bão",
        "Ngư dân Sông Đốc trúng đậm cá ngừ sọc dưa đầu vụ",
        "Chia sẻ Facebook",
        "0 bình luận",
        "Từ khóa: nghề lưới, đầm Thị Tường, ngư dân",
        "Minh Đăng",
        "Theo Báo Mẫu",
        "![](a.jpg)",
        "<br/>",
        "var x = 1;",
        "00:00 / 03:15",
        "Trang chủ",
        "Thời sự",
        "Thể thao",
        "2 giờ trước",
        "- Một",
        "3-2",
        "1.",
        "Mời bạn đọc gửi bài về toasoan@bao.example",
        "HÃ\xa0 Ná»™i mÆ°a to",
        "qúa nhiều",
        "&nbsp;&amp;",
        "tiê\u0301ng Viê\u0323t",
    ]
)

# The head of one page of the benchmark and the foot of another, as no rule expects them.
BENCH = Path(__file__).parent.parent / "bench"
PAGES = [
    json.loads(row)["text"].split("\n")
    for path in sorted(BENCH.glob("*.jsonl"))
    for row in path.read_text("utf-8").splitlines()
]


@st.composite
def grafts(draw):
    """Two pages of the benchmark, cut anywhere and put together."""
    head, foot = draw(st.sampled_from(PAGES)), draw(st.sampled_from(PAGES))
    return "\n".join([*head[: draw(st.integers(0, len(head)))], *foot[draw(st.integers(0, len(foot))) :]])


# What misreadings do to the letters of a page: see swaps.py.
SWAPPED = [
    str.maketrans("ãìòõýÃÌÒÕÝ", "ă\u0301\u0323ơưĂ\u0300\u0309ƠƯ"),
    str.maketrans("óòôÓÒÔ", "ĩịơĨỊƠ"),
]


TEXTS = st.lists(LINES | st.text(max_size=30), max_size=25).map("\n".join) | st.text() | grafts()


@pytest.mark.parametrize("cleaner", [CLEANER, ALL, METADATA], ids=["default", "with metadata", "metadata"])
@given(text=TEXTS)
def test_idempotent(cleaner, text):
    once = cleaner.clean(text)
    assert cleaner.clean(once) == once


@pytest.mark.parametrize("cleaner", [CLEANER, ALL, METADATA], ids=["default", "with metadata", "metadata"])
@pytest.mark.parametrize("line", [*string.punctuation, "\\\\", "»", "►", "→", "•", "…", "\u200b", "\u0301"])
def test_a_line_of_one_sign(cleaner, line):
    once = cleaner.clean(f"Làng nghề đan lưới\n<br/>\n{line}\n→\n>> Xem thêm: Nghề lưới hồi sinh\n{line}")
    assert cleaner.clean(once) == once


ARTICLE = """Phơi cá khô ở xóm Bến
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
[adinserter block="3"]
Cá phải còn tươi, vảy sáng, mổ ra là xát muối liền tay chứ không để qua trưa.
"""


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Trang chủ\n```\nLeave a reply\n", id="a fence among the lines of a menu"),
        pytest.param('Leave a reply\n\n---\nid: "ca"\nsidebar: "Cá khô"\n---\n# ', id="a button above data"),
    ],
)
def test_idempotent_where_what_goes_speaks_of_other_lines(head):
    once = CLEANER.clean(head + ARTICLE)
    assert CLEANER.clean(once) == once


def test_numbers_longer_than_python_reads():
    text = f"{ARTICLE}{'1' * 5000}\n{'2' * 5000}\nTiếp\n"
    assert "2" * 5000 in CLEANER.clean(text)


def test_idempotent_where_the_only_markdown_goes():
    tail = ARTICLE.split("\n", 1)[1]
    link, headline = "[Xem chi tiết ở đây](/ca-kho)\n", "> Giá phân bón hạ nhiệt sau ba tháng tăng liên tục\n"
    once = CLEANER.clean(f"Phơi cá khô ở xóm Bến\n{link}{tail}{headline}{tail}")
    assert "](" not in once
    assert CLEANER.clean(once) == once


def test_idempotent_where_what_speaks_for_a_line_goes():
    alt = "Ca kho ca cha tren bep than hoa hinh anh 1\n"
    lead = "Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.\n"
    text = (
        "Chợ hoa ven sông họp sớm hơn mọi năm\n"
        f"{lead}Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.\n"
        "Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.\n"
        f"Xem thêm\n{alt}Người dân ra chợ từ sáng sớm để chọn mua những chậu hoa đẹp nhất trong ngày.\n"
        "Hoa xuân về trên bến sông quê\n"
    )
    once = CLEANER.clean(text)
    assert alt not in once
    assert CLEANER.clean(once) == once


@pytest.mark.parametrize("table", SWAPPED, ids=["windows-1258", "VNI"])
@given(text=grafts())
def test_idempotent_where_letters_were_repaired(table, text):
    once = ALL.clean(text.translate(table))
    assert ALL.clean(once) == once


def seen(page, name):
    """Return what a view of a page tells of lines: their texts and that."""
    return [(page.stripped[i], found) for i, found in sorted(getattr(page, name).items())]


@given(grafts(), st.data())
def test_what_was_seen_of_lines_holds_when_others_go(text, data):
    views = [*sorted(BY_LINE), "alike"]
    doc = Document.read(Decoded(text, "utf-8"), vietnamese())
    page = Page.of(doc)
    for name in views:
        getattr(page, name)
    gone = data.draw(st.sets(st.sampled_from(page.filled))) if page.filled else set()
    left = Page.of(doc.without({page.numbers[i] - 1 for i in gone}))
    page.drop(gone)
    left.traits = page.traits
    assert {name: seen(page, name) for name in views} == {name: seen(left, name) for name in views}


@given(TEXTS)
def test_check_and_clean_agree(text):
    result = CLEANER.run_text(text)
    assert bool(result.findings) == bool(result.text != text or any(f.action == "report" for f in result.findings))


@given(TEXTS)
def test_only_deletes_whole_lines_and_keeps_their_order(text):
    noise = Cleaner(Settings(select=("DV2", "DV3", "DV5")))
    left = iter(split_lines(text))
    assert all(line in left for line in split_lines(noise.clean(text)))


@given(TEXTS)
def test_findings_point_at_lines_of_the_input(text):
    lines = split_lines(text)
    for finding in CLEANER.check(text):
        assert 1 <= finding.line <= len(lines)
        # a repair can make a line longer before a later rule looks at it
        assert 1 <= finding.column <= max(len(lines[finding.line - 1]), len(finding.replacement or "")) + 1


@given(TEXTS)
def test_result_is_composed_and_ends_in_one_newline(text):
    clean = CLEANER.clean(text)
    assert unicodedata.is_normalized("NFC", clean)
    assert not clean.strip("\n") or (clean.endswith("\n") and not clean.endswith("\n\n"))
    assert "\r" not in clean


@given(st.binary())
def test_any_bytes_are_accepted_or_refused(data):
    try:
        once = CLEANER.run_bytes(data).data
    except DecodingError:
        return
    assert once.decode() is not None
    assert CLEANER.run_bytes(once).data == once


@given(TEXTS)
def test_bytes_are_the_text_in_utf8(text):
    data = text.encode("utf-8", "replace")
    result = CLEANER.run_bytes(data)
    assert result.data == result.text.encode()
    layout = Cleaner(Settings(ignore=("DV403", "DV404"))).run_bytes(data)
    assert layout.data == layout.text.encode()
