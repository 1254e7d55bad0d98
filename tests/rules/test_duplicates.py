"""Which copies go, and which repeats stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean import RULES, Cleaner, Settings

CLEANER = Cleaner(Settings(select=("DV3",)))

TITLE = "Hợp tác xã nuôi ong ở chân núi Ngọc Linh xuất lô mật đầu tiên"
LEAD = (
    "Sau bốn năm gây đàn, hợp tác xã của ba mươi hộ người Xơ Đăng vừa bán được hai tấn mật cho một công ty ở Đà Nẵng."
)
BODY = (
    "Anh A Dũng kể mùa đầu cả làng chỉ thu được vài chục lít, vì chưa ai biết chia đàn khi ong chúa đã già.",
    "Huyện mời một kỹ sư về ở lại trọn mùa hoa, chỉ cho từng nhà cách đặt thùng và che nắng buổi trưa.",
    "Năm nay giá mật tăng một phần ba, nhiều hộ đã đóng thêm thùng để đón mùa hoa sắp tới.",
)
CAPTION = (
    "Những thùng ong được đặt dọc con suối, cách nhau chừng ba mét, che bằng lá cọ để đàn ong không nóng vào buổi trưa"
    " và không bị ướt khi những cơn mưa rừng bất chợt đổ xuống."
)


def gone(*lines):
    """Return the lines that are removed."""
    return [lines[finding.line - 1] for finding in CLEANER.check("\n".join(lines)) if finding.action == "delete"]


CREDITED = (
    "Tổ ong đầu tiên của hợp tác xã ở bìa rừng, chụp hồi tháng ba. Ảnh: A Dũng",
    "Tổ ong đầu tiên của hợp tác xã ở bìa rừng, chụp hồi tháng ba. (Nguồn: A Dũng)",
)

KEPT = {
    "what is told of two pictures": (TITLE, LEAD, CREDITED[0], CREDITED[1].replace("đầu tiên", "cuối cùng"), BODY[0]),
    "a name in small letters below itself": (TITLE, LEAD, "A Dũng", "a dũng", BODY[0]),
    "a part of the headline further down": (f"{TITLE} – Chuyện dài kỳ, kỳ thứ hai", LEAD, BODY[0], TITLE, BODY[1]),
    "the first sentence of a numbered part, as the introduction begins": (
        TITLE,
        f"Trên núi, {LEAD[0].lower()}{LEAD[1:]}",
        "1- Nuôi ong trên núi",
        LEAD,
    ),
    "what is said of two places in a bulletin": (
        TITLE,
        "Chân núi",
        "Nhiều mây, sáng có sương mù, trưa chiều hửng nắng.",
        "Nhiệt độ: 17 - 23 độ C",
        "Ven suối",
        "Nhiều mây, sáng có sương mù, trưa chiều hửng nắng.",
        "Nhiệt độ: 16 - 22 độ C",
        LEAD,
    ),
    "a last sentence that goes on with what the lead has said": (
        TITLE,
        LEAD,
        *BODY,
        "Cũng " + LEAD[0].lower() + LEAD[1:-1] + " lớn.",
    ),
    "the same, whose first letter was lost": (
        TITLE,
        LEAD,
        *BODY,
        "uy nhiên, " + LEAD[0].lower() + LEAD[1:-1] + " lớn.",
    ),
    "verses that are sung twice": (TITLE, "Ong ơi ong", "", "Ong ơi ong", "Ong ơi ong", "Bay về rừng tràm"),
    "the last item of a list": (
        TITLE,
        LEAD,
        "Thứ tư, tổ đạt mức “Hoàn thành tốt việc rừng” trở lên trong năm liền trước với năm xét thưởng.",
        BODY[0],
        "Tổ đã gác rừng từ mười hai tháng trở lên;",
        "Xếp loại tổ đạt mức “Hoàn thành tốt việc rừng” trở lên trong năm liền trước với năm xét thưởng.",
    ),
    "a short title again below a name": ("Chuyện ong mật", "A Dũng", "Chuyện ong mật", LEAD, BODY[0]),
    "a heading that is the first words of the headline": (
        "Điều kiện vay vốn nuôi ong ở chân núi Ngọc Linh mới nhất",
        LEAD,
        "Điều kiện vay vốn nuôi ong ở chân núi Ngọc Linh",
        BODY[0],
    ),
    "a prayer said thrice": (
        TITLE,
        LEAD,
        "Lời khấn trước mùa lấy mật, đọc ba lần:",
        "Xin rừng cho đàn ong bình yên",
        "Xin rừng cho đàn ong bình yên",
        "Xin rừng cho đàn ong bình yên",
        BODY[0],
    ),
    "the last verse of a stanza": (
        TITLE,
        LEAD,
        "Ong đi từ lúc còn sương",
        "Ong về khi nắng đã vương hiên nhà",
        "Mật ơi, mật ngọt quê ta",
        "Mật ơi, mật ngọt quê ta",
        BODY[0],
    ),
    "verses": (TITLE, "Ong bay về rừng mùa hoa nở", "Ong bay về rừng mùa hoa nở", "Mật vàng như nắng", "Đầy tay em"),
    "a quoted refrain": (TITLE, LEAD, "Già làng hát:", "Ong ơi về đậu cành cao", "Ong ơi về đậu cành cao", BODY[0]),
    "cells of a table": (TITLE, LEAD, "Mật rừng", "Mật rừng", BODY[0], "12 lít", "12 lít", BODY[1]),
    "items of a list": (
        TITLE,
        LEAD,
        "- Một thùng ong giống loại hai cầu",
        "- Một thùng ong giống loại hai cầu",
        BODY[0],
    ),
    "two signatures": (TITLE, BODY[0], "(Ký và ghi rõ họ tên)", "(Ký và ghi rõ họ tên)", BODY[1]),
    "a refrain": (TITLE, "Em ơi mùa hoa đã về", "Gió lên", "Em ơi mùa hoa đã về", "Nắng lên", "Em ơi mùa hoa đã về"),
    "dialogue": (
        TITLE,
        LEAD,
        "Bạn có biết bạn phải lựa chọn bao nhiêu lần trong một tuần bình thường?",
        "Tôi không biết.",
        "Bạn có biết bạn phải lựa chọn bao nhiêu lần trong một tuần bình thường?",
        BODY[0],
    ),
    "clauses that differ in a number": (
        "Mức phạt khi nộp tờ khai chậm",
        "Quy định mới có hiệu lực từ đầu năm sau.",
        *BODY,
        "Người nộp chậm quá 30 ngày thì bị phạt từ hai triệu đồng đến năm triệu đồng theo quy định này.",
        "Người nộp chậm quá 60 ngày thì bị phạt từ hai triệu đồng đến năm triệu đồng theo quy định này.",
    ),
    "steps that differ in a name": (
        TITLE,
        LEAD,
        "**Bước 1:** Để đổi đơn vị đo trong Word, đầu tiên bạn mở thẻ File rồi chọn mục Options ở góc dưới bên trái.",
        "Chọn Advanced.",
        "**Bước 1:** Để đổi đơn vị đo trong Excel, đầu tiên bạn mở thẻ File rồi chọn mục Options ở góc dưới bên trái.",
    ),
    "notes of two tables": (
        TITLE,
        LEAD,
        BODY[0],
        "Ghi chú: Quốc kỳ chỉ đội tuyển quốc gia được xác định rõ trong điều lệ, cầu thủ có thể giữ hơn một quốc tịch.",
        "Cho mượn",
        "Ghi chú: Quốc kỳ chỉ đội tuyển quốc gia được xác định rõ trong điều lệ, cầu thủ có thể giữ hơn một quốc tịch.",
        BODY[1],
    ),
    "a lead at the end and nowhere else": (TITLE, *BODY, "", "", "", LEAD),
    "a last paragraph that sums up": (
        TITLE,
        LEAD,
        *BODY,
        "Bốn năm gây đàn của ba mươi hộ Xơ Đăng cuối cùng đã cho hai tấn mật, và một hợp đồng với công ty ở Đà Nẵng.",
    ),
    "a quotation taken out of its paragraph": (
        TITLE,
        "Ông A Tư nói: “Chúng tôi quyết giữ rừng, giữ suối, vì mất rừng thì ong không còn chỗ nào mà về làm tổ nữa”.",
        *BODY,
        "“Chúng tôi quyết giữ rừng, giữ suối, vì mất rừng thì ong không còn chỗ nào mà về làm tổ nữa.”",
    ),
    "two paragraphs of a song": (
        TITLE,
        LEAD,
        BODY[0],
        BODY[1],
        BODY[2],
        "Lặp lại.",
        BODY[1],
        BODY[2],
        "Hết.",
    ),
    "clauses that a law repeats in their order": (
        TITLE,
        LEAD,
        "Điều 1.",
        *(f"{letter}) {text}" for letter, text in zip("abc", BODY, strict=True)),
        "Điều 2.",
        *(f"{letter}) {text}" for letter, text in zip("abc", BODY, strict=True)),
        "Điều 3.",
    ),
    "a heading that says the title": (TITLE, LEAD, f"### **{TITLE}**", BODY[0]),
    "a heading with a word more than the title": (TITLE, LEAD, "Vì sao " + TITLE.lower(), BODY[0]),
    "the title and a colon": (TITLE, LEAD, TITLE + ":", BODY[0]),
    "an unaccented text": (
        "Hop tac xa nuoi ong",
        "Hop tac xa nuoi ong o chan nui",
        "Nam nay gia mat tang mot phan ba.",
    ),
    "the title as a heading that says more": (TITLE, LEAD, TITLE + " - bước đầu gian nan", BODY[0]),
    "a foreign name that begins the title": (
        "Porsche Cayenne S Platinum Edition ra mắt ở chân núi",
        LEAD,
        "Porsche Cayenne S Platinum Edition.",
        BODY[0],
    ),
    "a short title": ("Chuyện ong mật", LEAD, "Chuyện ong mật", BODY[0]),
    "a short title that is sung first": ("Ong ơi ong", "", "Ong ơi ong", "Bay về rừng tràm", "", " ".join(BODY)),
    "the first verse of a song without a title": (
        "Ơi con ong sang rừng",
        "",
        "Ơi con ong sang rừng",
        "Sang rừng rồi ong đậu",
        "Đậu nhành tràm tràm gãy",
        "Đậu nhành bần bần rơi",
        "",
        "Ơi con ong sang rừng",
        "Sang rừng rồi ong khát",
        "Khát thì uống giọt sương mai",
        "Đói thì ăn phấn hoa rơi",
        "Ong về",
    ),
    "an author who is named twice": (TITLE, "14/03/2023", "Y Thu Hằng", "Y Thu Hằng", " ".join(BODY)),
    "who decides, above what and above why": (
        "ỦY BAN NHÂN DÂN XÃ",
        "Số: 12/QĐ-UBND",
        "QUYẾT ĐỊNH",
        "Về việc đặt thùng ong trong rừng tràm",
        "ỦY BAN NHÂN DÂN XÃ",
        "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
        "Theo đề nghị của tổ bảo vệ rừng,",
    ),
    "what is written on a wall": (
        "Khẩu hiệu ở làng ong",
        " ".join(BODY),
        "ĐỪNG ĐỐT RỪNG TRÀM",
        "ĐỪNG ĐỐT RỪNG TRÀM",
        "Hai lần, vì ông thợ được trả tiền theo mét.",
    ),
}


@pytest.mark.parametrize("lines", KEPT.values(), ids=KEPT)
def test_kept(lines):
    assert gone(*lines) == []


@pytest.mark.parametrize(
    ("lines", "copy"),
    [
        ((TITLE, TITLE, LEAD), TITLE),
        (("HOT: " + TITLE, TITLE, LEAD), TITLE),
        ((TITLE, TITLE.upper(), LEAD), TITLE.upper()),
        ((TITLE, TITLE + " - Báo Mẫu", LEAD), TITLE + " - Báo Mẫu"),
        ((f"# {TITLE}", TITLE + " | Cao Đẳng Ong Mật Việt Nam", LEAD), TITLE + " | Cao Đẳng Ong Mật Việt Nam"),
        ((TITLE, LEAD, "Hop tac xa nuoi ong o chan nui Ngoc Linh xuat lo mat dau tien", BODY[0]), None),
        ((TITLE, LEAD, *BODY, LEAD), LEAD),
        ((TITLE, f"(BM) - {LEAD}", *BODY[:2], LEAD, BODY[2]), LEAD),
        (("Báo Mẫu", TITLE, "Hoài Thương", "02/02/2024", LEAD, *BODY[:2], LEAD, BODY[2]), LEAD),
        ((TITLE, LEAD, BODY[0], LEAD.replace("vừa bán", "đã bán"), BODY[1]), None),
        ((TITLE, LEAD, *BODY, LEAD[:70] + "…"), None),
        ((TITLE, LEAD, *BODY, "more" + LEAD[:90] + "..."), None),
        ((TITLE, LEAD, *BODY, "more" + LEAD.replace("vừa bán", "đã bán được").removesuffix(".")), None),
        ((TITLE, LEAD + " " + BODY[1], BODY[0], BODY[2], BODY[1]), BODY[1]),
        ((TITLE, LEAD, BODY[0], CAPTION, BODY[1], CAPTION, BODY[2]), CAPTION),
        ((f"# {TITLE}", f"## {TITLE}", LEAD), f"## {TITLE}"),
        (("Chuyện ong mật", "06/10/201012:00 SA(Xem: 17295)", "Chuyện Ong Mật", LEAD), "Chuyện Ong Mật"),
        (("Chuyện nuôi ong mật", "Chuyện nuôi ong mật", LEAD), "Chuyện nuôi ong mật"),
        ((TITLE, f"Mặc định {TITLE}", LEAD), f"Mặc định {TITLE}"),
        (
            (TITLE, LEAD, "Thùng Ong Gỗ Mít Tốt", "thùng ong gỗ mít tốt", "3 triệu"),
            "thùng ong gỗ mít tốt",
        ),
        ((TITLE, LEAD, CREDITED[0], CREDITED[1], BODY[0]), CREDITED[1]),
    ],
    ids=[
        *[
            "again",
            "label",
            "capitals",
            "site",
            "site with a long name",
            "bare",
            "lead",
            "lead without the paper's name",
            "lead below the author and date",
            "edited",
            "cut",
            "glued",
            "glued and edited",
            "part",
            "picture",
            "heading",
            "short",
            "short, right below",
            "the sign of a forum",
            "small letters",
            "another form of the credit",
        ]
    ],
)
def test_gone(lines, copy):
    removed = gone(*lines)
    assert len(removed) == 1
    assert copy is None or removed == [copy]


def test_lead_in_bold_as_a_heading_and_plain():
    assert gone(f"**{LEAD}**", "", f"### {LEAD}", "", LEAD, *BODY) == [f"### {LEAD}", LEAD]
    assert gone(TITLE, f"## {LEAD}", *BODY) == []
    assert gone(TITLE, LEAD, *BODY, f"### {BODY[0]}", CAPTION) == []


def test_headline_of_several_levels():
    asks = f"[Hội viên mới] Vì sao {TITLE[0].lower()}{TITLE[1:]}?"
    assert gone(f"# {asks}", "", f"## {asks}", LEAD) == [f"## {asks}"]
    assert gone(f"## {TITLE}", "", f"# {TITLE} ", LEAD) == [f"# {TITLE} "]


def test_headline_as_the_words_of_pictures():
    line = "Mười hai cách giữ đàn ong khỏe mạnh qua mùa mưa dưới chân núi"
    assert gone(CAPTION, BODY[0], line, BODY[1], line, BODY[2], line, LEAD) == [line, line]
    assert gone(CAPTION, BODY[0], line, BODY[1], line, BODY[2]) == []
    assert gone(TITLE, BODY[0], line, BODY[1], line, BODY[2], line, LEAD) == []
    # headings of lists, and labels
    assert gone(CAPTION, BODY[0], line, "Thùng gỗ tràm", BODY[1], line, "Lá cọ", BODY[2], line, "Đường phên") == []
    short = "Nuôi ong ra sao"
    assert gone(CAPTION, BODY[0], short, BODY[1], short, BODY[2], short, LEAD) == []


def test_the_section_between_the_headline_and_its_copy():
    assert gone(TITLE, "Số hóa", TITLE, LEAD) == ["Số hóa", TITLE]
    assert gone(TITLE, "Hoài Thương", TITLE, LEAD) == [TITLE]


def test_headline_as_a_heading_below_the_title_of_the_page():
    assert gone(TITLE, "", f"# {TITLE}", LEAD, *BODY) == [f"# {TITLE}"]
    assert gone(TITLE, LEAD, BODY[0], f"# {TITLE}", BODY[1]) == []


def test_head_of_the_page_between_the_headline_and_its_copy():
    head = (
        "Nhà cửa",
        "Chuyện làng nghề",
        "Vì sao giá cà phê tăng gấp đôi chỉ sau một mùa mưa?",
        "Trang dành cho bạn trẻ",
    )
    assert gone(TITLE, *head, "Hoài Thương", "Thứ Hai - 10/11/2025 03:31 |", TITLE, LEAD, *BODY) == [*head, TITLE]
    # a lead, a list, a part, verses, a text that goes on above the copy, or none below it
    for kept in (
        ("Giá mật ong rừng năm nay tăng một phần ba, người nuôi mừng ra mặt",),
        ("1. Mùa hoa tràm",),
        ("Phần hai",),
        ("Chiều nay lạnh quá bay ngang", "Nhớ tiếng ong đi lạc giữa sương"),
        ("Ong về rừng, ong nhớ lấy đường về.", "Ba bước"),
    ):
        assert set(gone(TITLE, *kept, TITLE, LEAD, *BODY)).isdisjoint(kept)
    assert gone(TITLE, *head, TITLE) == [TITLE]


def test_text_under_a_picture_three_times():
    caption = CAPTION.removesuffix(".") + ". Ảnh: A Dũng"
    assert gone(TITLE, caption, caption, caption, "A DŨNG |") == [caption, caption]


DOUBLED = "Lứa mật đầu tiên của hợp tác xã. Ảnh: A Dũng"


def test_text_under_a_picture_twice():
    assert gone(TITLE, LEAD, DOUBLED, "", DOUBLED, BODY[0]) == [DOUBLED]


def test_words_of_a_picture_above_its_text_in_italics():
    words = "Thùng ong đầu tiên của hợp tác xã"
    for below in (f"*{words}*", f"_{words} ở bìa rừng già_", f"***{words}.***"):
        assert gone(TITLE, LEAD, words, below, BODY[0]) == [words]
        assert gone(words, below, LEAD, *BODY) == []
        assert gone(TITLE, LEAD, words, BODY[0], below) == []
    assert gone(TITLE, LEAD, "A Dũng, Y Thu", "*A Dũng, Y Thu*", BODY[0]) == []
    assert gone(TITLE, LEAD, f"*{words}*", f"*{words} ở bìa rừng*", BODY[0]) == []


def test_what_only_a_picture_has_said_before():
    credited = "Đàn ong được dời về bãi tràm trước mùa mưa, ai cũng mong trời tạnh sớm. Ảnh: A Dũng"
    told = credited.partition(" Ảnh")[0]
    for text in ([TITLE, LEAD, credited, *BODY, told, CAPTION], [TITLE, credited, LEAD, *BODY, told]):
        assert gone(*text) == []
        assert told in Cleaner(Settings(extend_select=("DV5",))).clean("\n".join(text) + "\n")
    # a gallery once more
    other = "Thùng ong nào cũng có tên người giữ viết bằng than ở mặt sau, kẻo lẫn. Ảnh: A Dũng"
    again = [told, other.partition(" Ảnh")[0]]
    assert gone(TITLE, credited, other, LEAD, *BODY, *again) == again


def test_two_lines_and_the_same_two_once_more():
    """Each picture has a heading and a text, or a text and a remark, and both are printed twice."""
    heading, remark = "Ong khoái (Apis dorsata)", "... và chờ trời tạnh."
    told = "Tổ ong khoái treo trên cành cao, thợ rừng phải leo hai mươi mét mới tới nơi, mỗi mùa chỉ lấy mật một lần."
    told += " Người làng chừa lại một phần ba cho đàn ong qua đông, lệ ấy có từ đời ông nội của A Dũng."
    assert gone(TITLE, LEAD, heading, told, heading, told, *BODY) == [heading, told]
    assert gone(TITLE, LEAD, told, remark, told, remark, *BODY) == [told, remark]
    assert gone(TITLE, LEAD, heading, BODY[0], heading, BODY[1]) == []


def test_long_text_under_a_picture_twice_among_short_lines():
    line = "Những thùng ong đặt dọc con suối dưới chân núi Ngọc Linh buổi sớm"
    assert gone(TITLE, "Đường đi", "", line, "", line, "", "Giá vé") == [line]


def test_copies_with_other_spaces_and_with_a_credit():
    credited = "Những thùng ong được đặt dọc con suối, cách nhau chừng ba mét. Ảnh: A Dũng"
    assert gone(TITLE, credited, LEAD, credited, *BODY) == [credited]
    spaced = CAPTION.replace("con suối", "con  suối")
    assert gone("Cổng thông tin xã", "Trang tin", "Số 12", TITLE, CAPTION, TITLE, spaced, BODY[0]) == [TITLE, spaced]


def test_headline_below_the_words_of_its_pictures():
    assert gone(f"{TITLE} ảnh 1", TITLE, LEAD, *BODY) == [f"{TITLE} ảnh 1"]
    pictures = "".join(f"{TITLE} ảnh {number}" for number in range(1, 4))
    assert gone(pictures, TITLE, LEAD, *BODY, *BODY[:1]) == [pictures, BODY[0]]


def test_a_heading_as_the_words_of_its_picture():
    heading = "Mật hoa tràm"
    prose = " ".join(BODY[:2])
    assert gone(TITLE, LEAD, heading, "", heading, heading, prose) == [heading, heading]
    assert gone(TITLE, LEAD, heading, heading, heading, prose) == []


def test_copy_below_a_line_that_another_rule_removes():
    # there is no line above the original any more
    glued = "Bắt được cá hô sổng khỏi bè hôm mùng 3Sáng nay, người dân vây bắt con cá dài hai mét dưới rạch."
    assert Cleaner(Settings()).clean(f">>\n{glued}\n{glued}") == f"{glued}\n"


def test_lead_right_below_itself():
    assert gone("Trang chủ", "Đời sống", "Ong mật", LEAD, LEAD, *BODY, "A Dũng") == [LEAD]


def test_every_line_many_times_takes_few_rounds(monkeypatch):
    """A file whose lines a program has written again and again: the copies of all must go at once."""
    (paragraph,) = (rule for rule in RULES if rule.code == "DV303")
    rounds = []
    monkeypatch.setattr(paragraph, "check", lambda doc, check=paragraph.check: rounds.append(doc) or check(doc))
    lines = [TITLE, LEAD, *BODY, f"- {LEAD}", f"1) {BODY[0]}"]
    assert CLEANER.clean("\n".join(line for line in lines for _ in range(100))).count("\n") < 200
    assert len(rounds) < 9


def test_head_of_a_text_twice_without_a_full_stop():
    head = "Giữ rừng cho ong: người đàn bà ba mươi năm đi vác nước tưới tràm, một mình chống lửa"
    assert gone("Tiện ích Liên hệ Đặt báo", head, "Video", head, *BODY) == [head]
    # of a table that goes on it stands on each page
    table = "Tên hộ nuôi ong Số thùng Số lứa mật Sản lượng lứa đầu Sản lượng lứa sau Ghi chú"
    assert gone("Phụ lục", table, "Y Thu 12 3 40 38", table, "A Dũng 9 2 31 30", table) == []
    tagged = "(BM) - " + LEAD.removesuffix(".")
    assert gone(TITLE, tagged, tagged, *BODY) == [tagged]
    assert gone(TITLE, *BODY, "(Cười to) Ong đốt hoài riết rồi quen", "(Cười to) Ong đốt hoài riết rồi quen") == []


def test_lead_with_other_quotes():
    quoted = 'Sáng nay, hợp tác xã ở chân núi mở hội thảo "Nuôi ong giữ rừng tràm", hơn bốn mươi nhà tới dự.'
    copy = quoted.replace('"N', "“N").replace('m"', "m”")
    assert gone(TITLE, quoted, copy, *BODY) == [copy]


def test_text_under_a_picture_edited():
    told = "A Dũng và vợ, đều là người làng, dời đàn ong lên rẫy cà phê khi bãi tràm ven suối còn chưa trổ bông trắng"
    line = f"{told}. Ảnh: Y Thu."
    again = line.replace("đàn ong lên", '"đàn ong" lên')
    assert gone(TITLE, LEAD, line, again, *BODY) == [again]
    assert gone(TITLE, LEAD, line, again.replace("A Dũng", "Y Hoa"), *BODY) == []


def test_lead_once_more_behind_the_name_of_the_paper():
    copy = "NLN Online - " + LEAD
    assert gone(TITLE, LEAD, copy, *BODY) == [copy]


def test_text_under_a_picture_with_its_credit_and_without():
    line = "Đàn ong được dời về bãi tràm trước mùa mưa."
    assert gone(TITLE, LEAD, f"{line} Bài và ảnh: Hoài Thương", line, *BODY) == [line]
    assert gone(TITLE, LEAD, f"{line} Ai cũng mong trời tạnh sớm cho ong đi lấy mật.", line, *BODY) == []


def test_headline_below_the_date_of_the_page():
    assert gone("Chủ nhật, ngày 08 tháng 12 năm 2024", "16:02 (GMT +7)", TITLE, LEAD, TITLE, *BODY) == [TITLE]
    assert gone("Chủ nhật, ngày 08 tháng 12 năm 2024", LEAD, *BODY) == []


@pytest.mark.parametrize(
    "head",
    [
        ("Chuyện ong mật", "CHUYỆN ONG MẬT"),
        ("TIN XÃ", "Chuyện ong mật", "", "14/03/2023", "", "Chuyện ong mật"),
        ("Chuyện ong mật", "2", "41", "Chuyện ong mật"),
    ],
)
def test_short_headline_twice_above_a_paragraph(head):
    assert gone(*head, " ".join(BODY)) == [head[-1]]


def test_headline_of_a_poem_twice_in_capitals():
    verses = ("Mưa xuống rừng tràm", "Ong nép trong hoa", "Mưa ngừng ong lại bay qua", "Mật vàng như nắng la đà")
    assert gone("Thứ Tư, 12 tháng 10, 2016", "", "MƯA RỪNG TRÀM", "", "MƯA RỪNG TRÀM", "", *verses) == ["MƯA RỪNG TRÀM"]


def test_among_many_lines_that_begin_alike():
    lines = [
        f"{LEAD[:40]} số {i}: nhà nào cũng có bầy ong của riêng mình, mỗi bầy ở trên một gốc cây." for i in range(1000)
    ]
    assert gone(TITLE, *lines, lines[-1]) == [lines[-1]]
    assert gone(TITLE, *lines, lines[0]) == [lines[0]]


def test_paragraphs_repeated_in_their_order():
    said = "“Năm tới làm nữa”, anh nói."
    text = ["Trang chủ", "Đời sống", TITLE, "A Dũng", LEAD, BODY[0], "Ảnh: A Tư", *BODY[1:], said]
    assert gone(*text, *BODY, said, "Theo Báo Mẫu") == [*BODY, said]


def test_text_repeated_whole():
    text = [TITLE, LEAD, *BODY]
    assert gone(*text, "", *text) == [TITLE, LEAD, *BODY]


def test_clauses_of_a_law_that_follow_each_other():
    clauses = [
        line for number, text in enumerate(BODY) for line in (f"{number}. {text}", "a) Có tổ chức;", "b) Tái phạm;")
    ]
    other = [f"Điều {number}. Việc thứ {number} được quy định riêng trong một văn bản khác" for number in range(30)]
    assert gone(TITLE, *other, "Điều 31. Tội thứ nhất", *clauses, "Điều 32. Tội thứ hai", *clauses) == []


def test_text_with_short_lines_repeated_whole():
    text = [
        TITLE,
        LEAD,
        *(line for number, text in enumerate(BODY) for line in (f"{number}. Phần", "Nơi", "Giờ", text)),
    ]
    assert gone(*text, *text) == text


@given(
    st.lists(st.sampled_from([TITLE, LEAD, *BODY, CAPTION, LEAD[:70] + "…", "more" + BODY[0], TITLE.lower(), "", "A"]))
)
def test_idempotent(lines):
    once = CLEANER.clean("\n".join(lines))
    assert CLEANER.clean(once) == once
