"""Bylines, credits, dates and notes: what is taken for one, and what looks like one and stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean import Cleaner, Settings

TITLE = "Làng chài dựng lại nhà sau bão"
FIRST = "Ba ngày sau bão, tiếng búa đã vang khắp xóm chài, nhà nào cũng có người đến giúp một tay."
SECOND = "Xã đã cấp cho mỗi hộ hai mươi tấm tôn, phần còn lại bà con tự góp công để kịp lợp trước mùa mưa."
THIRD = "Ông trưởng thôn nói rằng đến cuối tháng, cả xóm sẽ không còn ai phải ngủ nhờ nhà văn hóa nữa."

DV5 = Cleaner(Settings(select=("DV5",)))
WITH_DEFAULTS = Cleaner(Settings(extend_select=("DV5",)))


def found(*lines, code):
    """Return the lines of a text that a rule takes."""
    cleaner = Cleaner(Settings(select=(code,)))
    return [lines[finding.line - 1] for finding in cleaner.check("\n".join(lines) + "\n")]


NO_BYLINES = [
    pytest.param([TITLE, FIRST, "Hoàng Minh", SECOND, THIRD], id="a name as a heading"),
    pytest.param([TITLE, FIRST, "Hoàng Minh", "", SECOND, "", "Lê Thu", "", THIRD, "", SECOND], id="headings, parted"),
    pytest.param(
        [TITLE, FIRST, "Đội hình:", "Quang Hải", "Công Phượng", "Văn Lâm", "Tiến Linh", "Văn Toàn", "Duy Mạnh"],
        id="a list of names",
    ),
    pytest.param([TITLE, FIRST, "- Vâng.", "- Dạ."], id="a dialogue"),
    pytest.param([TITLE, FIRST, "Hỏi: Có được không?", "Đáp: Được."], id="an answer"),
    pytest.param([TITLE, FIRST, SECOND, "IMG_4471.JPG"], id="a file"),
    pytest.param([TITLE, FIRST, SECOND, "Theo dõi Tiếng Biển trên"], id="a call to follow"),
    pytest.param([TITLE, FIRST, "19h", SECOND], id="an hour"),
    pytest.param([TITLE, "Đọc bài", FIRST, SECOND], id="a button"),
    pytest.param([TITLE, FIRST, SECOND, "Theo Luật Đất đai năm 2024"], id="a law"),
    pytest.param([TITLE, FIRST, SECOND, "Giá gạo tăng"], id="a heading that is no name"),
    pytest.param([TITLE, FIRST, SECOND, "(1)"], id="a number"),
    pytest.param(
        [TITLE, "Theo hãng tin", "Sputnik", ", vụ phóng đã bị hoãn lại tới đầu tuần sau vì thời tiết xấu.", FIRST],
        id="a sentence broken by a link",
    ),
    pytest.param(["Hoài An", FIRST], id="a title"),
    pytest.param([TITLE, FIRST, "Bà Nguyễn Thị Hoa,", SECOND], id="a name with a comma"),
    pytest.param([TITLE, FIRST, SECOND, "Đêm nay, cả xóm ngủ ngon."], id="a short last sentence"),
]


@pytest.mark.parametrize("lines", NO_BYLINES)
def test_no_byline(lines):
    assert found(*lines, code="DV521") == []


BYLINES = [
    "Hoài An",
    "M.Hà",
    "PV",
    "PV.",
    "VIẾT CHUNG",
    "Bùi Lan - Đỗ Tú",
    "Bùi Lan, Đỗ Tú",
    "Thu Ba (theo Reuters)",
    "Thu Ba (Theo AFP, The Guardian)",
    "Theo Tiếng Biển",
    "Theo Người làm vườn",
    "(Theo Xinhua)",
    "(Tổng hợp)",
    "Hà My (t/h)",
    "Bài và ảnh: Hoài An",
    "Bài, ảnh: Hoài An",
    "Thực hiện: Nhóm phóng viên",
    "Lược dịch: Thu Ba",
    "*Hoài An*",
    "**Hoài An**",
    "- Hoài An -",
    "Hoài An | 06:10 07/02/2027",
    "TTXVN/Tiếng Biển",
    "TTXVN/Báo Tiếng biển",
    "Hà My (Báo Tiếng biển)",
    "theo Tiếng Biển",
    "Tin-ảnh: T.An",
    "Hoài An - Thứ hai, 12/05/2027",
    "Nhóm PV Thời sự",
    "tiengbien.vn",
]


@pytest.mark.parametrize("byline", [line for line in BYLINES if line != "tiengbien.vn"])
def test_byline_at_the_end(byline):
    assert found(TITLE, FIRST, SECOND, byline, code="DV521") == [byline]


def test_several_lines_sign():
    assert found(TITLE, FIRST, SECOND, "Hoài An", "Ảnh: Đỗ Tú", "Theo Tiếng Biển", code="DV521") == [
        "Hoài An",
        "Theo Tiếng Biển",
    ]


def test_the_lead_may_follow_apart():
    assert found(TITLE, "", FIRST, SECOND, "Hoài An", "", THIRD, code="DV521") == ["Hoài An"]


def test_other_stories_may_follow():
    stories = ["Giá tôn tăng mạnh sau bão, thợ lợp làm không hết việc", "Cứu trợ đến tay từng nhà ở xóm chài"]
    assert found(TITLE, FIRST, SECOND, "Hoài An", *stories, code="DV521") == ["Hoài An"]
    assert found(TITLE, FIRST, SECOND, "Hoài An", "", "Tin liên quan", *stories, code="DV521") == ["Hoài An"]


@pytest.mark.parametrize("byline", ["Nguyễn Hoài An", "Nguyễn Hoài An - 12/05/2027", "PV", "Theo Tiếng Biển"])
def test_byline_above_the_article(byline):
    assert byline in found(TITLE, byline, FIRST, SECOND, code="DV521")


@pytest.mark.parametrize("name", ["Hoài An", "by hoaian", "Ban Biên Tập", "HOÀI AN"])
def test_author_and_date_above_the_article(name):
    assert name in found(TITLE, name, "08:30 12/05/2027", FIRST, SECOND, code="DV521")
    assert name in found("Trang chủ", "Thời sự", TITLE, name, "08:30 12/05/2027", FIRST, SECOND, code="DV521")


def test_calls_and_tags_may_follow():
    after = ["Mời bạn đọc gửi bài về tòa soạn qua địa chỉ bandoc@example.org để được trả lời.", "#bão #làng chài"]
    assert found(TITLE, FIRST, SECOND, THIRD, "Bài và ảnh: Hoài An", *after, code="DV521") == ["Bài và ảnh: Hoài An"]


@pytest.mark.parametrize(
    "line",
    [
        "Ảnh chụp từ vệ tinh cho thấy ba mái nhà đã biến mất.",
        "Nguồn nước ngọt của xóm nay chỉ còn một giếng.",
        "Nguồn tin",
        "Video: Cả xóm cùng kéo thuyền lên bờ giữa đêm mưa bão",
        "Hình ảnh đẹp nhất trong ngày là bữa cơm chung.",
        "Thiết kế nhà chống bão",
    ],
)
def test_no_credit(line):
    assert found(TITLE, FIRST, line, SECOND, code="DV511") == []


@pytest.mark.parametrize(
    "line",
    [
        "Ảnh: Văn Khải",
        "(Ảnh: Văn Khải)",
        "Ảnh: Văn Khải.",
        "Nguồn: TTXVN",
        "Nguồn ảnh: Facebook",
        "* Nguồn ảnh: Facebook",
        "Ảnh minh họa",
        "(Ảnh minh hoạ)",
        "Ảnh minh họa. Nguồn: internet",
        "Hình minh họa: Internet",
        "Đồ họa: Lan Chi",
        "Video: Lan Chi",
        "Photo: AFP",
        "Ảnh:",
        "* Bản quyền clip thuộc đài xã",
    ],
)
def test_credit(line):
    assert found(TITLE, FIRST, line, SECOND, code="DV511") == [line]


@pytest.mark.parametrize(
    "lines",
    [
        [TITLE, FIRST, SECOND, THIRD, FIRST, "12/5/2027", SECOND],
        [TITLE, FIRST, SECOND, THIRD, FIRST, "Ngày 12 tháng 5 năm 2027", SECOND],
        [TITLE, "Ngày 12/5, thuyền lại ra khơi.", FIRST],
        [TITLE, "Tỷ số 3-1", FIRST],
        [TITLE, "0912 345 678", FIRST],
        ["12/5/2027", FIRST],
        [TITLE, "12/5/2027", FIRST, "13/5/2027", SECOND, "14/5/2027", THIRD],
    ],
)
def test_no_date(lines):
    assert found(*lines, code="DV531") == []


@pytest.mark.parametrize(
    "line",
    [
        "Thứ hai, 12/5/2027, 08:30 (GMT+7)",
        "Thu hai, 12/5/2027, 08:30 (GMT+7)",
        "Chủ nhật, 12/05/2027 - 08:30",
        "08:30 12/05/2027",
        "08:30 | 12/05/2027",
        "12/05/2027 08:30",
        "12/05/2027",
        "2027-05-12",
        "2027-05-12 08:30:15",
        "2027-05-12T08:30:00+07:00",
        "8 giờ 30 phút, 12/5/2027",
        "12-05-2027 - 08:30 AM | Thời sự",
        "TB - Thứ hai, 12/05/2027 | 08:30",
        "Đăng ngày: 12/05/2027",
        "Posted on 12/05/2027",
        "May 12, 2027",
        "12 Tháng Năm, 2027",
        "Cập nhật lúc 08:30 ngày 12/05/2027",
        "Cập nhật: 12/05/2027 08:30",
        "Ngày đăng: 12/05/2027",
        "Ngày 12 tháng 5 năm 2027",
    ],
)
def test_date(line):
    assert found(TITLE, line, FIRST, SECOND, code="DV531") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Nhân vật chính trong vở đã thay đổi suy nghĩ về biển, và từ đó ông sống khác với những gì mình từng tin.",
        "Tên xóm đã đổi từ năm 1990.",
        "Bài học còn nguyên giá trị.",
        "Kỳ nghỉ hè của lũ trẻ bắt đầu muộn hơn.",
        "* Giá tính theo tấm, chưa gồm công thợ.",
        "Ý kiến của bà con là được góp công thay cho góp tiền.",
    ],
)
def test_no_note(line):
    assert found(TITLE, FIRST, SECOND, line, code="DV541") == []


@pytest.mark.parametrize(
    "line",
    [
        "(Còn nữa)",
        "Còn tiếp...",
        "* Tên nhân vật đã thay đổi",
        "* Tên nhân vật đã được thay đổi.",
        "*Tên các nhân vật trong bài đã được thay đổi*",
        "(*) Tên nạn nhân đã được đổi.",
        "Một số nhân vật xin được giấu tên thật",
        "Bài viết thể hiện quan điểm và văn phong của tác giả.",
        "(Tiêu đề do tòa soạn đặt)",
        "(Tiếng Biển đặt lại tiêu đề)",
        "Kỳ sau: Những người giữ đèn biển",
        "Đón đọc kỳ 2: Những người giữ đèn biển",
        "Mời bạn đọc đón đọc kỳ tới: Những người giữ đèn biển",
    ],
)
def test_note(line):
    assert found(TITLE, FIRST, SECOND, line, code="DV541") == [line]


LINES = st.sampled_from(
    [
        TITLE,
        FIRST,
        SECOND,
        THIRD,
        "",
        "Hoài An",
        "Lê Thu",
        "Ảnh: Đỗ Tú",
        "Theo Tiếng Biển",
        "12/5/2027",
        "Tin liên quan",
        "Các em nhỏ bên bãi biển sau bão.",
        "Bữa cơm chung của xóm. Ảnh: Đỗ Tú",
        "Ông Lê Minh bên mái nhà mới lợp xong",
        "(Còn nữa)",
        "Theo",
        ", ông nói.",
        "![](a.jpg)",
    ]
)


@given(st.lists(LINES, max_size=14))
def test_nothing_more_is_found_in_a_clean_text(lines):
    for cleaner in (DV5, WITH_DEFAULTS):
        once = cleaner.clean("\n".join(lines) + "\n")
        assert cleaner.clean(once) == once


@given(st.text(alphabet='Aa .,:()-/1*Ảảđ\n"“Theo', max_size=80))
def test_any_text_is_read(text):
    DV5.clean(text)
