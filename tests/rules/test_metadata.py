"""Bylines, credits, dates and notes: what is taken for one, and what looks like one and stays."""

import pytest
from hypothesis import example, given
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
    pytest.param(
        [TITLE, "Chia sẻ", "In trang", "Bãi Ngang", FIRST, SECOND], id="a name below buttons without a date above them"
    ),
    pytest.param(
        [TITLE, "12/3/2024, 08:30", "Chia sẻ", "In trang", "Bãi Ngang", "Nhà bà Năm", "Mái tôn mới", FIRST, SECOND],
        id="headings below the date and buttons",
    ),
    pytest.param(
        [TITLE, FIRST, "1. Tôn là gì?", " Tôn ", "hay còn gọi là mái thiếc, che được mấy mùa mưa.", SECOND],
        id="a word that the next line goes on with",
    ),
    pytest.param([TITLE, FIRST, SECOND, "**I. Mở bài**", "Quảng cáo"], id="a part of a text with its number"),
    pytest.param([TITLE, FIRST, SECOND, "BAN TỔ CHỨC"], id="who holds a contest"),
    pytest.param([TITLE, FIRST, "TRUNG TÂM TRUYỀN THÔNG XÓM BIỂN", SECOND], id="a heading in capitals"),
    pytest.param([TITLE, FIRST, SECOND, "Theo Thông báo số 12/TB-UBND ngày 7/5/2026"], id="the number of a paper"),
    pytest.param([TITLE, FIRST, SECOND, "Theo Công văn của Sở"], id="a paper of an office"),
    pytest.param([TITLE, FIRST, SECOND, "Ới Năm Lành! Hỡi Năm Lành!", "Ghe về rồi!"], id="a call"),
    pytest.param(
        [TITLE, FIRST, "Hội được ghi vào danh mục của tỉnh và", "UNESCO", "công nhận là di sản.", SECOND],
        id="a name in the middle of a sentence that links have broken",
    ),
    pytest.param(
        [
            "Tỉnh Hà Trung",
            "**QUYẾT ĐỊNH**",
            "**Về việc giữ đê**",
            "**CHỦ TỊCH TỈNH**",
            FIRST,
            "**QUYẾT ĐỊNH:**",
            SECOND,
        ],
        id="what kind of paper it is",
    ),
    pytest.param(
        [
            TITLE,
            FIRST,
            "* Quán ốc – 347 ngõ 8 Cao Thắng",
            "* Quán Nàng Dâu – Minh Khai, Hòn Sen",
            "* Quán Yến – Khu Chợ Mới",
        ],
        id="the items of a list",
    ),
    pytest.param(
        [TITLE, FIRST, "Theo: tài liệu học Lisp", "Lisp", f"Lisp ra đời từ lâu. {SECOND}", THIRD],
        id="a heading below a source, of which the text tells",
    ),
    pytest.param(
        [TITLE, FIRST, SECOND, "Hà Nội", "09:02", "Biên Hòa", "19:25", "Vinh", "02:10", "(*) Giờ tàu còn đổi vì mưa."],
        id="a timetable",
    ),
    pytest.param([TITLE, FIRST, SECOND, THIRD, "A. Hoa.", "B. Minh.", "C. Lan."], id="answers to choose from"),
    pytest.param([TITLE, "Bảng A", FIRST, SECOND], id="a heading with a letter"),
    pytest.param([TITLE, FIRST, SECOND, "", "Báo giá tôn"], id="a word that papers are called by, too"),
    pytest.param(
        [TITLE, FIRST, SECOND, "Hỏi đường: lienhe@tiengbien.example", THIRD],
        id="an address in the text",
    ),
    pytest.param([TITLE, "Cồn Phụng", "Bến Hàn", FIRST, SECOND], id="two headings below the headline"),
    pytest.param([TITLE, FIRST, SECOND, THIRD, "36'", "Trần Văn Hải", "53’", "Lê Minh Hoàng"], id="who scored"),
    pytest.param([TITLE, FIRST, "Hoàng Minh", SECOND, THIRD], id="a name as a heading"),
    pytest.param([TITLE, FIRST, SECOND, "TRƯỞNG THÔN", "(đã ký)", "Nguyễn Hoài An"], id="who has signed a letter"),
    pytest.param(
        [TITLE, "Sáu Lựu", f"Nhà Sáu Lựu nằm sát mép nước. {FIRST}", SECOND, "Năm Bé", f"Năm Bé thì khác. {THIRD}"],
        id="names as headings, of whom the text tells",
    ),
    pytest.param(
        [TITLE, FIRST, "Thợ lợp", "Đội 1", "Sáu Lựu", "", SECOND, "", THIRD],
        id="a name in a list, two paragraphs below",
    ),
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
    pytest.param([TITLE, FIRST, SECOND, THIRD, "GIÁM ĐỐC", "Đã duyệt và cho phát hành"], id="the office of who signs"),
    pytest.param([TITLE, FIRST, SECOND, THIRD, "Truyện ngắn của nhiều cây bút trẻ"], id="stories by many"),
    pytest.param([TITLE, FIRST, "Bà Nguyễn Thị Hoa,", SECOND], id="a name with a comma"),
    pytest.param([TITLE, FIRST, SECOND, "Đêm nay, cả xóm ngủ ngon."], id="a short last sentence"),
    pytest.param([TITLE, FIRST, SECOND, "CẤU HÌNH"], id="a heading in capitals"),
    pytest.param([TITLE, FIRST, SECOND, "TỔ HỢP TÁC XÓM CHÀI"], id="capitals that begin with no family name"),
    pytest.param([TITLE, FIRST, SECOND, "Bài Tập"], id="a heading with capitals"),
    pytest.param([TITLE, FIRST, SECOND, "Không"], id="a word"),
    pytest.param([TITLE, FIRST, SECOND, "ĐIỂM SỐ"], id="a heading of two words"),
    pytest.param([TITLE, FIRST, "Tuổi Dần", SECOND, "Tuổi Mão"], id="a horoscope"),
    pytest.param([TITLE, "(TB) -", FIRST, SECOND], id="what opens a paragraph"),
    pytest.param([TITLE, FIRST, SECOND, "Chủ đề liên quan", "Cồn Phụng"], id="a tag"),
    pytest.param([TITLE, FIRST, SECOND, "Nguồn tham khảo", "1. Sổ tay nhà chống bão."], id="the head of a list"),
    pytest.param(
        [TITLE, FIRST, "Tên sách: Nhà bên biển", "Tác giả: Đỗ Hoài An", "Số trang: 212", SECOND],
        id="the data of a book",
    ),
    pytest.param([TITLE, FIRST, SECOND, "Ban Phòng chống bão", THIRD], id="a desk as a heading"),
    pytest.param([TITLE, FIRST, "Luật sư Đỗ Hoài An", SECOND, THIRD], id="a lawyer as a heading"),
    pytest.param([TITLE, "GS.TS Đỗ Hoài An:", "- Nhà phải thấp hơn hàng dừa.", FIRST, SECOND], id="who speaks"),
    pytest.param(
        [TITLE, "Đỗ Hoài An,", "Chủ tịch hội nghề cá", ", nói về mùa bão.", FIRST], id="a sentence with links"
    ),
    pytest.param(
        [TITLE, FIRST, "Nội dung: Nhà và biển", SECOND, "Nội dung: Cảnh quay đẹp, lời thoại hay"], id="a field"
    ),
    pytest.param([TITLE, FIRST, SECOND, "Kịch bản: 7/10", THIRD], id="a mark"),
    pytest.param([TITLE, FIRST, SECOND, "ISO/IEC 9075 SQL", THIRD], id="a standard"),
    pytest.param([TITLE, FIRST, SECOND, "NGÂN HÀNG/ KHO BẠC NHÀ NƯỚC", THIRD, SECOND], id="a form"),
    pytest.param([TITLE, FIRST, "Xe khách/XE TẢI", SECOND, THIRD], id="a heading with a slash"),
    pytest.param([TITLE, "Theo báo cáo của", FIRST, SECOND], id="a sentence before a link"),
    pytest.param([TITLE, FIRST, SECOND, "PHÓ GIÁM ĐỐC", "Mục lục"], id="the rank of who signs a letter"),
    pytest.param([TITLE, FIRST, "gia_tri", "so_luong", SECOND], id="names in a program"),
    pytest.param(
        [TITLE, FIRST, "Bài hát về con thuyền ấy từng được cô bé ở xóm trên hát trong cuộc thi", "Tiếng Hát Biển Xa."],
        id="the end of a sentence that a link has broken",
    ),
    pytest.param(
        [TITLE, "(Bà con thông qua ngày 12/3/2017)", "", "Chương I", "QUY ĐỊNH CHUNG", "", "Điều 1.", FIRST, SECOND],
        id="the number of a chapter",
    ),
    pytest.param([TITLE, FIRST, SECOND, "Amen."], id="the end of a prayer"),
    pytest.param([TITLE, FIRST, SECOND, "Bấm Gửi."], id="a step"),
    pytest.param([TITLE, FIRST, SECOND, "Cồn Phụng – Bến Tre", "06:00", "06:40", "07:20"], id="the times of a ferry"),
    pytest.param(
        [
            *(TITLE, FIRST, SECOND, "Mực nước đo ở hai cửa cống không thấp như đã báo trước đó:"),
            *("Đường", "Đã báo", "Đo được", "Đô thị", "8,1 m", "9,6 m", "Cao tốc", "3", "4", FIRST),
        ],
        id="names that a line announces",
    ),
    pytest.param(
        ["Trang chủ", "Thời sự", "Làng Chài", "08:30 12/05/2027", FIRST, SECOND], id="a short headline below sections"
    ),
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
    "**Hoài An** _tổng hợp_",
    "_Hoài An_ **(theo Tiếng Biển)**",
    "- Hoài An -",
    "Hoài An | 06:10 07/02/2027",
    "TTXVN/Tiếng Biển",
    "TTXVN/Báo Tiếng biển",
    "Hà My (Báo Tiếng biển)",
    "theo Tiếng Biển",
    "Tin-ảnh: T.An",
    "Hoài An - Thứ hai, 12/05/2027",
    "Hoài An | 12/05/2027 17:03 (GMT+7)",
    "Nhóm PV Thời sự",
    "Tá Lâm  (tiengbien)",
    "Hoài An - (tiengbien.vn)",
    "T/h: Nhi - (tiengbien.vn)",
    "tiengbien.vn",
    "Hoài An/TBO-miền Trung",
    "Hoài An (Tổng hợp theo báo TBO, Người làm vườn)",
    "Lược theo báo Tiếng Biển",
    "Hoài An - Thể thao Tiếng Biển | 09:00 12/05/2027",
    "Ghi chép của ĐỖ HOÀI AN",
    "Truyện ngắn của Đỗ Hoài An",
    "SÓNG BIỂN, THEO NHỊP SỐNG BIỂN",
    "Theo: Tiếng Biển, Diver 1",
    "Hoài An - hoaian@tiengbien.example",
    "Hoài An (hoai.an@tiengbien.com.example)",
    "HOÀI AN (TTXVN/TIENGBIEN+)",
    "Hoài An (Ban Thời sự)-Thứ tư, ngày 12/05/2027 06:00 GMT+7",
    "Hoài An , 20:06 12/05/2027 | Thể thao biển",
    "Hoài An Thứ tư, ngày 12/05/2027 18:54 PM (GMT+7)",
    "Hoài An, Thu Ba, Đỗ TúCập nhật 20:40 ngày 12/05/2027",
    "Trung tâm Tin tức Biển-Thứ tư, ngày 12/05/2027 14:52 GMT+7",
    "TRUNG TÂM TRUYỀN THÔNG XÓM BIỂN",
    "Chi cục Thủy sản tỉnh",
]


@pytest.mark.parametrize("byline", [line for line in BYLINES if line != "tiengbien.vn"])
def test_byline_at_the_end(byline):
    assert found(TITLE, FIRST, SECOND, byline, code="DV521") == [byline]


@pytest.mark.parametrize(
    "byline",
    [
        "BS. Đỗ Hoài An",
        "Lm. Giuse Đỗ Hoài An",
        "ThS. BS. Đỗ Hoài An",
        "Luật sư Đỗ Hoài An",
        "Phòng Khuyến ngư",
        "Ban Truyền thông xã",
        "Trung tâm Cứu hộ và Tìm kiếm",
        "Thu Ba - Cổng TTĐT xã",
        "Thu Ba - Thời báo Biển đảo",
        "Luật sư Đỗ Hoài An, Đoàn Luật sư Cồn Phụng",
        "Đỗ Hoài An, phòng Khuyến ngư",
        "Công ty Luật Biển Xanh, Cồn Phụng",
        "Hoài An/TBO-Miền Trung",
        "(TBO/Tiếng biển+)",
        "Hoài An t/h",
        "Mr. Hoài An (Theo Đời sống & Biển cả)",
        "Hoài An, Theo Đời sống & Biển cả",
        "Hoài Lam",
    ],
)
@pytest.mark.parametrize(
    "after",
    [
        [],
        ["Chia sẻ", "Tin liên quan"],
        ["Mời bà con gửi ý kiến về hộp thư của xóm, viết có dấu và ghi rõ họ tên để được trả lời."],
        ["Nội dung trên chỉ mang tính tham khảo, bà con nên hỏi thêm cán bộ xã trước khi lợp nhà."],
        ["Lượt xem: 1.204"],
    ],
)
def test_byline_above_what_a_page_prints_below(byline, after):
    assert byline in found(TITLE, FIRST, SECOND, THIRD, byline, *after, code="DV521")


def test_an_agency_below_the_text_under_a_picture():
    caption = "Không khí chợ cá lúc trời sáng"
    assert found(TITLE, FIRST, SECOND, caption, "Theo Hoài An/TB", code="DV521") == ["Theo Hoài An/TB"]


def test_below_a_text_of_one_paragraph():
    assert found(FIRST, "C.V.", code="DV521") == ["C.V."]


def test_a_paper_alone_apart_below_the_text():
    assert found(TITLE, FIRST, SECOND, "", "Báo Tiếng Biển", code="DV521") == ["Báo Tiếng Biển"]


def test_a_name_and_its_paper_between_headline_and_text():
    lines = [TITLE, "Hoài An", "Theo Tiếng Biển", FIRST, SECOND]
    assert found(*lines, code="DV521") == lines[1:3]


def test_several_names_below_a_date_at_the_very_top():
    names = "HOÀI AN – ĐỖ TÚ – THU BA"
    assert found("12/05/2027", names, "", FIRST, SECOND, code="DV521") == [names]


def test_below_the_lead_with_how_the_text_was_made():
    assert found(TITLE, "Dừa ngả về một phía.", "Hà My (TH)", FIRST, SECOND, code="DV521") == ["Hà My (TH)"]


def test_a_paper_below_a_name():
    assert found(TITLE, FIRST, SECOND, "Theo Hoài An", "Nhịp sống biển đảo", "Chia sẻ", code="DV521") == [
        "Theo Hoài An",
        "Nhịp sống biển đảo",
    ]


@pytest.mark.parametrize(
    "byline",
    [
        "Tác giả: Đỗ Hoài An",
        "Tác giả, Đỗ Hoài An",
        "Tác giả bài viết: Tổ Khuyến ngư",
        "Người đăng: KS. Đỗ Hoài An",
        "Người đăng: Truyền thông xã vào lúc 20:41",
        "Đăng bởi hoaian",
        "Viết bởi Hoài An",
        "Tin, ảnh: Hoài An",
        "Bài & ảnh: HOÀI AN",
        "THỰC HIỆN: HOÀI AN - THU BA",
        "Editor: Thu Ba",
        "- Người đăng bài viết: Đỗ Hoài An",
        "Tham vấn chuyên môn: BSCKII Đỗ Hoài An, Trưởng khoa Cấp cứu",
        "Tham vấn y khoa: ThS.BS Đỗ Hoài An - Khoa Cấp cứu biển đảo",
        "Tác giả bài viết: Đỗ Hoài An - Văn phòng hội nghề cá Cồn Phụng",
        "Liên hệ tác giả: hoaian@tiengbien.example",
        "—Liên lạc tác giả: hoaian@tiengbien.example",
        "Thread starter hoaian",
    ],
)
def test_byline_that_says_so(byline):
    """Wherever it stands, and whatever follows."""
    assert found(TITLE, byline, "Cỡ chữ", FIRST, SECOND, THIRD, code="DV521") == [byline]
    assert byline in found(TITLE, FIRST, SECOND, byline, THIRD, code="DV521")


def test_byline_below_the_date_and_buttons():
    lines = [TITLE, "12/3/2024, 08:30", "0", "Chia sẻ", "In trang", "Đông Hưng"]
    assert "Đông Hưng" in found(*lines, FIRST, SECOND, THIRD, code="DV521")


def test_byline_below_its_label():
    assert found(TITLE, "Tác giả", "Đỗ Hoài An", "Viết về biển từ năm 2015", FIRST, SECOND, code="DV521") == [
        "Đỗ Hoài An"
    ]


def test_where_and_when_it_was_written():
    lines = [TITLE, FIRST, SECOND, "Đỗ Hoài An", "Cồn Phụng, tháng 3/2026"]
    assert found(*lines, code="DV521") == lines[3:]


def test_what_the_author_does():
    lines = [TITLE, FIRST, SECOND, "Tác giả: Đỗ Hoài An", "Giọng đọc: Thu Ba", "1x"]
    assert found(*lines, code="DV521") == ["Tác giả: Đỗ Hoài An", "Giọng đọc: Thu Ba"]


@pytest.mark.parametrize(
    "name",
    [
        "Hoài An",
        "Lam",
        "Hoài An,",
        "Hoài An |",
        "Bếp trưởng Hoài An",
        "Thu Ba, thông tín viên",
        "Ban Thời sự",
        "hoaian92",
    ],
)
@pytest.mark.parametrize("box", [["12/05/2027"], ["|", "12/05/2027", "|", "1.204"], ["7 phút đọc"], ["1264 lượt xem"]])
def test_the_box_of_an_author(name, box):
    assert set(found(TITLE, name, *box, "Cỡ chữ", FIRST, SECOND, code="DV521")) - {"12/05/2027"} == {name}


def test_the_genre_may_stand_between():
    lines = [TITLE, "Đỗ Hoài An", "Tản văn", "08:00 | 12/05/2027", FIRST, SECOND]
    assert "Đỗ Hoài An" in found(*lines, code="DV521")


def test_who_answers():
    lines = [TITLE, FIRST, "Thu Ba", "6 năm trước", SECOND, "Ẩn danh", "Đã trả lời 4 năm trước", THIRD]
    assert found(*lines, code="DV521") == ["Thu Ba", "Ẩn danh"]


def test_a_digit_that_is_no_number_is_no_day():
    assert found(TITLE, "②", "Th5", "12 bình luận", FIRST, code="DV531") == []


def test_who_posts():
    lines = ["[Hỏi] Lợp mái tôn hay mái lá cho nhà sát biển?", "song_bien", "12/8/26", FIRST, "Trả lời"]
    lines += ["ghecau_xanh", "Thợ lặn", "#2", SECOND, "Trả lời"]
    assert found(*lines, code="DV521") == ["song_bien", "ghecau_xanh"]
    assert found(*lines, code="DV531") == ["12/8/26"]


def test_several_lines_sign():
    assert found(TITLE, FIRST, SECOND, "Hoài An", "Ảnh: Đỗ Tú", "Theo Tiếng Biển", code="DV521") == [
        "Hoài An",
        "Theo Tiếng Biển",
    ]


@pytest.mark.parametrize("byline", ["Hoài An/TBO", "Hoài An t/h"])
def test_other_stories_with_their_leads_may_follow(byline):
    lines = [
        TITLE,
        FIRST,
        SECOND,
        THIRD,
        byline,
        "Giá tôn tăng mạnh sau bão",
        f"TB - {FIRST}",
        "Chợ cá họp lại",
        SECOND,
    ]
    assert found(*lines, code="DV521") == [byline]


def test_who_wrote_the_words():
    lines = [TITLE, FIRST, SECOND, "Nội dung: Hoài An", "Đồ họa: Thu Ba", "Chuyện khác", FIRST]
    assert found(*lines, code="DV521") == ["Nội dung: Hoài An"]


def test_the_lead_may_follow_apart():
    assert found(TITLE, "", FIRST, SECOND, "Hoài An", "", THIRD, code="DV521") == ["Hoài An"]


def test_a_name_between_the_end_of_the_text_and_the_lead_apart():
    for name in ("Hoài An", "Theo TBO", "Hoài An (Theo Tiếng Biển)"):
        assert found(TITLE, FIRST, SECOND, "Bảng giá tôn", "Tôn lạnh", name, "", THIRD, code="DV521") == [name]


def test_a_paper_below_a_pen_name():
    lines = [TITLE, FIRST, SECOND, "Sông Hậu", "Thể thao & Biển cả", "", THIRD]
    assert found(*lines, code="DV521") == lines[3:5]


def test_a_signature_that_a_link_has_broken():
    lines = [TITLE, FIRST, SECOND, "Hoài An", "(", "tổng hợp)", "", THIRD]
    assert found(*lines, code="DV521") == lines[3:6]
    lines = [TITLE, FIRST, SECOND, "Hoài An/ TBO-Trung tâm Tin Theo", "Reuters", "", THIRD]
    assert found(*lines, code="DV521") == lines[3:5]


FOOT = ["Chia sẻ", "Bình luận (0)", "Tin liên quan", "Giá tôn tăng mạnh sau bão", "Cá về sớm ở Bến Hàn"]


def test_names_far_below_the_end_of_the_article():
    assert found(TITLE, FIRST, SECOND, "Hoài An", *FOOT, "Video", "Cồn Phụng", code="DV521") == ["Hoài An"]
    assert found(TITLE, FIRST, SECOND, *FOOT, "Video", "Theo Tiếng Biển", code="DV521") == ["Theo Tiếng Biển"]


def test_dates_of_other_stories_below_the_article():
    dates = ["16:34 | 10/06/2027", "18:15 | 31/05/2027", "08:10 | 28/05/2027"]
    stories = [line for date in dates for line in (f"{FIRST[:60]}", date)]
    assert found(TITLE, "12/06/2027 08:30", FIRST, SECOND, *FOOT, *stories, code="DV531") == ["12/06/2027 08:30"]


def test_the_day_of_the_visit_far_above_that_of_the_article():
    menu = [f"Mục {number}" for number in range(20)]
    for day in ("Thứ hai, 8/6/2027", "Thứ hai, 08/06/2027, 20:21"):
        assert found(day, *menu, TITLE, "12/05/2027 08:30", FIRST, SECOND, code="DV531") == ["12/05/2027 08:30"]
        assert found(day, TITLE, FIRST, SECOND, THIRD, code="DV531") == [day]


def test_below_a_note():
    lines = [TITLE, FIRST, SECOND, "Tên nhân vật đã được thay đổi", "Lược theo báo Tiếng Biển", "", THIRD]
    assert found(*lines, code="DV521") == lines[4:5]


def test_above_the_name_of_a_picture():
    lines = [TITLE, FIRST, SECOND, "Sông Hậu/Nhà & Biển", "lang-chai.jpg", "Làng chài dựng lại nhà sau bão dữ"]
    assert found(*lines, code="DV521") == lines[3:4]


def test_an_agency_ends_the_page():
    lines = [TITLE, FIRST, SECOND, "Chợ cá sáng sớm", "Sông Hậu", "Theo Tiếng Biển"]
    assert found(*lines, code="DV521") == lines[4:]


def test_other_stories_may_follow():
    stories = ["Giá tôn tăng mạnh sau bão, thợ lợp làm không hết việc", "Cứu trợ đến tay từng nhà ở xóm chài"]
    assert found(TITLE, FIRST, SECOND, "Hoài An", *stories, code="DV521") == ["Hoài An"]
    assert found(TITLE, FIRST, SECOND, "Hoài An", "", "Tin liên quan", *stories, code="DV521") == ["Hoài An"]


@pytest.mark.parametrize(
    "byline",
    [
        *("Nguyễn Hoài An", "Nguyễn Hoài An - 12/05/2027", "PV", "Theo Tiếng Biển", "BTV", "PV/VOV", "Hoài An (TTXVN)"),
        *("Hoài An (theo Reuters)", "Hoài An ghi", "Hoài An lược dịch", "Written by Hoài An"),
    ],
)
def test_byline_above_the_article(byline):
    assert byline in found(TITLE, byline, FIRST, SECOND, code="DV521")


@pytest.mark.parametrize("name", ["Hoài An", "by hoaian", "Ban Biên Tập", "HOÀI AN"])
def test_author_and_date_above_the_article(name):
    assert name in found(TITLE, name, "08:30 12/05/2027", FIRST, SECOND, code="DV521")
    assert name in found("Trang chủ", "Thời sự", TITLE, name, "08:30 12/05/2027", FIRST, SECOND, code="DV521")


def test_what_stands_above_may_follow_once_more():
    again = [TITLE, f"{FIRST[:70]}...", "mùa bão, làng chài"]
    assert found(TITLE, FIRST, SECOND, THIRD, "Hoài An", *again, code="DV521") == ["Hoài An"]


def test_the_lead_may_follow_far_below_in_other_words():
    lead = "Bà con vùng biển kể lại một đêm gió lớn và những ngày cùng nhau lợp lại từng mái nhà."
    lines = [TITLE, "", FIRST, "", SECOND, "", THIRD, "", "Minh Trí - Hải Sơn", "", "", "", "", lead]
    assert found(*lines, code="DV521") == ["Minh Trí - Hải Sơn"]


def test_an_advertisement_may_follow_apart():
    lines = [
        TITLE,
        "",
        FIRST,
        "",
        SECOND,
        "",
        THIRD,
        "",
        "Hoài An",
        "",
        "Giờ nước lên có trên ứng dụng Con Nước - Tải ngay!",
    ]
    assert found(*lines, code="DV521") == ["Hoài An"]


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
        "Nguồn ảnh hưởng lớn nhất là sóng.",
        "Nguồn tham khảo:",
        "[Image: mai-ton-moi.jpg]",
        "| Trình bày: Hoài An",
        "Mái tôn do xã cung cấp",
        "Cát, đá, xi măng được cung cấp",
        "Nước sạch: nhiều nhà máy cung cấp",
        "Nguồn tin từ https://tiengbien.example/ cho hay cả xóm cùng kéo thuyền lên bờ, không ai bị thương.",
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
        "CÔNG AN XÃ CUNG CẤP",
        "Công an xã cung cấp",
        "Nhân vật cung cấp",
        "(Ảnh minh hoạ)",
        "Ảnh minh họa. Nguồn: internet",
        "Hình minh họa: Internet",
        "Đồ họa: Lan Chi",
        "Video: Lan Chi",
        "Photo: AFP",
        "Ảnh:",
        "* Bản quyền clip thuộc đài xã",
        "Nguồn hình ảnh, Đỗ Tú",
        "Photo courtesy of dotu",
        "Nguồn hình: Đỗ Tú",
        "Bài viết tham khảo nguồn: Tiếng Biển",
        "Nguồn https://tiengbien.example/lop-lai-xom",
        "Nguồn bài viết: https://tiengbien.example/lop-lai-xom",
        "Nguồn: https://tiengbien.example/thoi-su/ca-xom-cung-keo-thuyen-len-bo-giua-dem-mua-bao-so-sau-12345678901234.htm",
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
        [TITLE, "★★★★☆ 8.1/10", FIRST, SECOND],
        [TITLE, "Bến Hàn 12/05/2027 08:30", FIRST, SECOND],
        [TITLE, "Tỷ số 3-1", FIRST],
        [TITLE, "0912 345 678", FIRST],
        ["12/5/2027", FIRST],
        [TITLE, "12/5/2027", FIRST, "13/5/2027", SECOND, "14/5/2027", THIRD],
        [TITLE, "Thứ hai, ngày 12/5/2027", FIRST, "Thứ ba, ngày 13/5/2027", SECOND, "Thứ tư, ngày 14/5/2027", THIRD],
        [TITLE, FIRST, SECOND, THIRD, FIRST, "Thứ hai, 12/5/2027", "Lợp mái nhà văn hóa", SECOND],
        [TITLE, FIRST, "Ngày phát hành: 12/5/2027", "Số trang: 212", "Khuôn khổ: 13 x 20 cm", "Bìa mềm", SECOND],
        [TITLE, FIRST, SECOND, "18", "19", THIRD],
        [TITLE, "42 - 44 - 68", FIRST, SECOND],
        [TITLE, "Bộ ban hành", "Thông tư 08/2022/TT", "ngày 06/06/2022.", FIRST, SECOND],
    ],
)
def test_no_date(lines):
    assert found(*lines, code="DV531") == []


@pytest.mark.parametrize("line", ["12/05/2027", "May 12, 2027", "Thứ Hai, 12 tháng 5, 2027", "Monday, May 12, 2027"])
def test_date_at_the_very_top(line):
    assert found(line, TITLE, FIRST, SECOND, code="DV531") == [line]
    assert found(line, TITLE, FIRST, "13/5/2027", SECOND, "14/5/2027", THIRD, code="DV531") == []


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
        "Ngày cập nhật gần nhất: 12/05/2027",
        "Lần cập nhật cuối lúc Thứ tư, 12 Tháng 5 2027 08:30",
        "12 Tháng Giêng 202708:30 SA(Xem: 3813)",
        "Chủ nhật - 12/05/2027 08:30 35 0",
        "Publish date: May 12, 2027",
        "Posted on 12/05/2027",
        "May 12, 2027",
        "12 Tháng Năm, 2027",
        "Cập nhật lúc 08:30 ngày 12/05/2027",
        "Cập nhật: 12/05/2027 08:30",
        "Ngày đăng: 12/05/2027",
        "Ngày 12 tháng 5 năm 2027",
        "12 tháng 5 2027",
        "12 thg 5, 2027 · 6 phút",
        "Đã đăng vào thg 5 12, 2027 8:30 SA",
        "Thứ hai - 12/05/2027 08:30",
        "Thứ hai, 12 Tháng 5 2027 08:30",
        "Thứ Hai, ngày 12/05/2027 08:30 AM (GMT+7)",
        "Wed May 12 2027 08:30:15 GMT+0700 (Giờ Đông Dương)",
        "Thứ hai, 12/05/2027, 08:30 [GMT+7]",
        "(TB+) 12/05/2027 08:30",
        "12/05/202708:30:15(Xem: 2316)",
        "12/05/202712/05/2027",
        "• Ngày đăng: 12/05/2027 08:30:15",
        "Ngày hỏi: 12/05/2027",
        "Đăng ngày 12/05/2027 08:30, số lượt xem: 126",
        "Đăng lúc 08:30 - 12/05/2027",
        "Phát hành ngày 12/5/2027 lúc 8:30pm",
        "Posted on 12/05/2027 by thuba",
        "Hậu trường 12/05/2027 08:30",
        "Thời sựThứ Tư, 12/05/2027 08:30",
        "Wed, 05/12/2027 - 08:30",
        "Published Time: 2027-05-12T08:30:00+07:00",
        "Kinh tế | 12/05/2027 08:30",
        "Thời sự - Thứ hai, 12/05/2027, 08:30 (GMT+7)",
        "📅 12/05/2027",
        "📅 **Ngày đăng**: 12 tháng 5 năm 2027",
        "Cập nhật lần gần đây nhất: 2027-05-12 UTC.",
        "12 Th5 2027",
        "Th5 12, 2027",
        "T.Tư, 12/05/2027",
        "Sửa lần cuối vào Thứ sáu, 23 Tháng 5 2027 08:40",
        "(TB) - Số 234 - Thứ hai 12/05/2027 06:40",
        "05/23/2027 08:30",
        "Đăng ngày: 12/05/2027 - 15:10 Sửa đổi ngày: 13/05/2027 - 09:02",
        "Đăng ngày 12/5/2027, cập nhật lần cuối 13/5/2027",
        "Last updated on May 12, 2027 by thuba",
        "Updated on May 12, 2027",
        "Trang này được sửa đổi lần cuối vào ngày 12 tháng 5 năm 2027, 08:30.",
    ],
)
def test_date(line):
    assert found(TITLE, line, FIRST, SECOND, code="DV531") == [line]


@pytest.mark.parametrize(
    "line", ["12/05/2027 08:30", "Thứ Hai, ngày 12/05/2027 08:30 AM (GMT+7)", "Đăng ngày 12-05-2027"]
)
def test_date_below_the_buttons_of_a_page(line):
    buttons = ["Trang chủ", "Giới thiệu", "Đời sống", "Chài lưới", "Liên hệ", TITLE]
    assert found(*buttons, line, "Nghe đọc bài", "Nữ miền Nam", "Cỡ chữ", FIRST, SECOND, code="DV531") == [line]


def test_date_below_a_headline_that_begins_as_a_field_does():
    lines = ["Giá cá hôm nay 12/5: cá thu rẻ một nửa", "Thứ Sáu, 12/05/2027, 09:47", FIRST, SECOND]
    assert found(*lines, code="DV531") == lines[1:2]


def test_no_date_of_what_a_reader_says():
    lines = [TITLE, FIRST, SECOND, THIRD, "Minh says:", "29/08/2027 at 5:40 sáng", FIRST]
    assert found(*lines, code="DV531") == []


def test_note_above_a_long_foot():
    note = "Nội dung được thực hiện dựa trên quan điểm của tác giả, người đọc nên cân nhắc."
    foot = ["Chia sẻ bài viết này", "Tin liên quan", *(f"Chuyện xóm chài số {i} kể lại sau bão" for i in range(30))]
    body = [TITLE, *(f"{FIRST} Đêm thứ {i}." for i in range(20))]
    assert found(*body, note, *foot, code="DV541") == [note]


def test_date_above_the_headline():
    assert found("12/05/2027 - 08:30", TITLE, FIRST, SECOND, code="DV531") == ["12/05/2027 - 08:30"]


@pytest.mark.parametrize("line", ["Cập nhật 12/05/2027", "Ngày đăng: 12/05/2027, 08:30", "Thứ Hai, 12/05/2027 08:30"])
def test_date_below_the_article(line):
    assert found(TITLE, FIRST, SECOND, THIRD, line, "Lên đầu trang", code="DV531") == [line]


def test_date_below_its_label():
    lines = [TITLE, FIRST, SECOND, "Ngày đăng", "12/05/2027", "Ngày hết hạn", "27/05/2027", "Loại tin", "Tin thường"]
    assert found(*lines, code="DV531") == ["Ngày đăng", "12/05/2027", "Ngày hết hạn", "27/05/2027"]


def test_date_on_a_badge():
    assert found("Trang chủ", "12", "Th5", TITLE, FIRST, SECOND, code="DV531") == ["12", "Th5"]


@pytest.mark.parametrize(
    "line",
    [
        "Nhân vật chính trong vở đã thay đổi suy nghĩ về biển, và từ đó ông sống khác với những gì mình từng tin.",
        "Tên xóm đã đổi từ năm 1990.",
        "Bài học còn nguyên giá trị.",
        "Kỳ nghỉ hè của lũ trẻ bắt đầu muộn hơn.",
        "* Giá tính theo tấm, chưa gồm công thợ.",
        "Ý kiến của bà con là được góp công thay cho góp tiền.",
        "Ý kiến riêng của bà con là được góp công.",
        "Các đương sự đã thay đổi lời khai ba lần trước tòa, và lần nào cũng nói rằng mình bị ép phải ký giấy.",
        "Lưu ý: tôn phải bắt vít ở sóng dương, mỗi mét hai con.",
        "Trang trại này được cập nhật giống mới mỗi vụ.",
        "Xã đã nhận bài học từ trận bão năm ngoái.",
        "Nội dung vở kịch xoay quanh hai đoàn giải trí lớn của vùng biển.",
        "Tài liệu tham khảo:",
        "Bài cuối: 03-03-2027, 10:22 PM",
        "Bài sau: Lợp lại mái lá →",
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
        "(*) Tên các đương sự đã được viết tắt.",
        "Quan điểm trong bài là của riêng tác giả.",
        "(*) Khuyến nghị trong bài mang tính tham khảo, bà con tự cân nhắc khi mua tôn.",
        "Một số nhân vật xin được giấu tên thật",
        "Bài viết thể hiện quan điểm và văn phong của tác giả.",
        "(Tiêu đề do tòa soạn đặt)",
        "(Tiếng Biển đặt lại tiêu đề)",
        "Kỳ sau: Những người giữ đèn biển",
        "Đón đọc kỳ 2: Những người giữ đèn biển",
        "Mời bạn đọc đón đọc kỳ tới: Những người giữ đèn biển",
        "Ngày nhận bài: 12-5-2027; ngày duyệt đăng: 28-6-2027.",
        "Bài đăng này đã không được cập nhật trong 3 năm",
        "Đã được chỉnh sửa lần cuối bởi song_bien : 12-05-2027 lúc 08:14 AM.",
        "(Bài dự thi “Biển của tôi”)",
        "* Thông tin mang tính chất tham khảo.",
        "Nội dung trên chỉ mang tính tham khảo, bà con nên hỏi thêm cán bộ xã.",
        "Lưu ý: Nội dung trên không phải lời khuyên đầu tư.",
        "Khuyến cáo: số liệu lấy từ sổ của xã, không phải là lời mời mua bán nhà đất ven biển.",
        "Miễn trừ trách nhiệm: bài viết chỉ có giá trị tham khảo, không thay thế ý kiến của thợ.",
        "Bài viết có sử dụng tôn mẫu do xưởng Sóng Xanh tài trợ.",
        "Xem lại kỳ 1: Những người giữ đèn biển",
        "(*) Xem Báo Tiếng Biển số ra ngày 12-5-2027.",
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
@example(
    ["Hoài An", SECOND, "Tin liên quan", TITLE, "Bữa cơm chung của xóm. Ảnh: Đỗ Tú", FIRST, "Hoài An", "Tin liên quan"]
)
def test_nothing_more_is_found_in_a_clean_text(lines):
    for cleaner in (DV5, WITH_DEFAULTS):
        once = cleaner.clean("\n".join(lines) + "\n")
        assert cleaner.clean(once) == once


@given(st.text(alphabet='Aa .,:()-/1*Ảảđ\n"“Theo', max_size=80))
def test_any_text_is_read(text):
    DV5.clean(text)
