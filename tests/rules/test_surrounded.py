"""Lines between the parts of a page: first what stands there and stays, then what goes.

A line that must go is marked with a minus sign in the first column, all others stay.
"""

import pytest

from dvclean import Cleaner, Settings
from dvclean.decoding import Decoded
from dvclean.document import Document
from dvclean.odds import weights
from dvclean.page import Page
from dvclean.rules.surrounded import near

CLEANER = Cleaner()

BODY = """Bến đò Gò Nổi chạy lại sau mùa nước lớn
Sáng mùng hai, chuyến đò đầu tiên rời bến lúc trời còn mờ sương, chở theo mười bốn người và sáu xe đạp.
Ông lái đò tên Nhứt nói ba tháng nằm bờ là ba tháng nghe tiếng máy nổ trong giấc ngủ.
Xã đã cho nạo lại lòng sông ở khúc cua, chỗ mọi năm ghe lớn hay mắc cạn vào con nước ròng."""

MENU = """-Trang chủ
-Thời sự
-Kinh doanh
-Thể thao
-Đời sống"""

SHARED = """-Chia sẻ Facebook
-In bài viết này
-Sao chép liên kết"""

BOX = """-Tin liên quan
-Khởi công cầu dân sinh ở xã Bình Lộc
-Giá cát xây dựng tăng gấp đôi sau lũ
"""

END = """Khách đi chuyến cuối được ông Nhứt chờ thêm năm phút, ai lỡ thì ngủ lại nhà ông.
-Chia sẻ Facebook
-In bài viết này
-Sao chép liên kết"""

TABLE = """Bến đi
Giờ chạy
Gò Nổi
05:30
Cồn Tre
06:15"""

KEPT = {
    "sentences between paragraphs that explain what a page has": f"""{BODY}
{SHARED}
Đăng ký
Nút để người xem theo dõi kênh của bến; không đồng nghĩa với mua vé.
Thẻ
Chữ ngắn gắn vào bài để gom bài cùng chủ đề. Mỗi bài nên có ba đến năm thẻ.
{END}
""",
    "what kind of paper it is, also where the menu has its word": f"""-Con nước
-Thông báo
-Nghề chở đò
-Rao vặt miệt vườn
-Chợ ghe
THÔNG BÁO
Về việc mở lại bến đò Gò Nổi
12/03/2024
{BODY.partition(chr(10))[2]}
{SHARED}
""",
    "a paragraph below what can be shared, however it is worded": f"""{BODY}
{SHARED}
Ai bấm chia sẻ bài viết này lên mạng thì nhớ ghi tên bến và số của ông Nhứt để khách lạ còn biết đường gọi đò.
""",
    "an item of the text beside buttons": f"""{BODY}
-Chia sẻ Facebook
* Theo dõi con nước lớn
* Gửi xe ở đầu bến
* Đăng ký chỗ ngồi trước
-In bài viết này
-Sao chép liên kết
{END.partition(chr(10))[0]}
""",
    "the head of what an office writes": f"""UBND XÃ GÒ NỔI
BAN QUẢN LÝ BẾN
Tổ chở đò
Ấp Cồn Tre
Ấp Bãi Sậy
{BODY}
{SHARED}
""",
    "few names above the headline": f"""Bến cũ
Đò xưa
{BODY}
{SHARED}
""",
    "names above a headline without a date and without a button": f"""Gò Nổi
Cồn Tre
Bãi Sậy
Rạch Gốc
Vàm Cũ
{BODY}
{SHARED}
""",
    "names above a headline with its day, where nothing tells of a page": f"""Gò Nổi
Cồn Tre
Bãi Sậy
Rạch Gốc
Vàm Cũ
{BODY.partition(chr(10))[0]}
12/03/2024
{BODY.partition(chr(10))[2]}
""",
    "a short headline right above a line that could be one, and the subject of the text": f"""-Con nước
-Lịch con nước
-Chuyện bến sông
-Nghề chở đò
-Rao vặt miệt vườn
Bến đò Gò Nổi
Chuyến đầu
Sổ ghi của người chở đò ở Gò Nổi
12/03/2024
Bến đò Gò Nổi chạy lại sau mùa nước lớn, chuyến đầu rời bến lúc trời còn mờ sương.
{BODY.partition(chr(10))[2]}
{SHARED}
""",
    "a table that goes on below a box": f"""{BODY}
{TABLE}
{BOX}
Bãi Sậy (bến trên)
07:00
Rạch Gốc
07:45
Vàm Cũ
08:30
{END}
""",
    "numbers of a table that goes on below a box": f"""{BODY}
Số nhát chèo
412
398
Lượt vượt
3
{BOX}
5
Phạm luật
1
0
{END}
""",
    "facts that go on below a box": f"""{BODY}
Số chỗ: 20 người
Giá vé: 5.000 đồng
Chủ bến: ông Ba Nhứt
Mùa nghỉ: tháng Chín
{BOX}
Giá chở xe máy: 10.000 đồng
Áo phao: đủ cho mọi khách
Máy: 24 mã lực
{END}
""",
    "questions with their answers below a box": f"""{BODY}
1. Đò chạy mấy chuyến?
Mười hai chuyến một ngày.
2. Trẻ em có mất tiền?
Dưới sáu tuổi thì không.
3. Mưa có chạy không?
Mưa nhỏ vẫn chạy.
{BOX}
4. Có chở xe hơi không?
Không.
5. Gọi đò ban đêm ở đâu?
Đánh kẻng ở gốc gáo.
""",
    "whom to ask, a price, a date and a name amid what can be shared": f"""{BODY.partition(chr(10))[0]}
-Chia sẻ Facebook
Điện thoại bến đò: 0900 123 456
5.000 đồng
-In bài viết này
Ngày 12/03/2024
Ba Nhứt
-Sao chép liên kết
bendogonoi@thu.example
{BODY.partition(chr(10))[2]}
""",
    "items and headings beside what can be shared": f"""{BODY}
{SHARED}
* Mang theo áo mưa
2. Đường đến bến
Cách gọi đò
-----------
**Giờ chạy**
""",
    "the source of the text below what can be shared": f"""{BODY}
{SHARED}
Nguồn: Sổ ghi của bến
""",
    "the headline where a menu stands above it": f"""{MENU}
{BODY}
""",
    "a line of few words where only two parts of a page are found": f"""{BODY}
-Chia sẻ Facebook
-In bài viết này
Gửi cho bạn đọc khác
""",
}

GONE = {
    "a button beside one of two parts, below a link to another story": f"""{BODY}
->> Khởi công cầu dân sinh ở xã Bình Lộc
-Chia sẻ Facebook
-Gửi cho bạn đọc khác
-In bài viết này
""",
    "a sentence of the page beside its parts": f"""{BODY}
{SHARED}
-Vui lòng đăng nhập để gửi bình luận về bài viết này.
-Chia sẻ Twitter
""",
    "a heading of a box beside parts of the page": f"""{BODY}
{SHARED}
-## Đăng ký nhận bản tin
-Email của bạn
-Gửi
""",
    "a menu that no list holds, above the headline and its day": f"""-Con nước
-Chợ ghe
-Nghề chở đò
-Rao vặt miệt vườn
-Nghề chở đò
{BODY.partition(chr(10))[0]}
12/03/2024
{BODY.partition(chr(10))[2]}
{SHARED}
""",
    "a button that no list holds": f"""{BODY.partition(chr(10))[0]}
-Chia sẻ Facebook
-Gửi cho bạn đọc khác
-In bài viết này
-Sao chép liên kết
{BODY.partition(chr(10))[2]}
""",
    "an invitation among buttons": f"""{BODY}
-Chia sẻ Facebook
-Đăng ký thành viên mới
-In bài viết này
-Sao chép liên kết
-Gửi bình luận
""",
    "a third headline of a box amid a table": f"""{BODY}
{TABLE}
{BOX.rstrip()}
-Vì sao người miền sông nước ngại lên bờ ở

Bãi Sậy (bến trên)
07:00
{END}
""",
}


def split(text):
    """Return the lines of a marked text, and those that are to go."""
    marked = text.strip("\n").split("\n")
    rule = "-----------"
    gone = [line[1:] for line in marked if line.startswith("-") and line != rule]
    return "\n".join(line if line == rule else line.removeprefix("-") for line in marked), gone


@pytest.mark.parametrize("text", [*KEPT.values(), *GONE.values()], ids=[*KEPT, *GONE])
def test_marked_lines_go(text):
    text, gone = split(text)
    lines = text.split("\n")
    found = [lines[finding.line - 1] for finding in CLEANER.check(text) if finding.action == "delete"]
    assert [line for line in found if line] == gone


@pytest.mark.parametrize("text", [*KEPT.values(), *GONE.values()], ids=[*KEPT, *GONE])
def test_a_second_run_changes_nothing(text):
    once = CLEANER.clean(split(text)[0])
    assert CLEANER.clean(once) == once


def page(text, **gone):
    """Return a page of some lines, of which the named kinds are gone at these indices."""
    cleaner = Cleaner(Settings())
    made = Page.of(Document.read(Decoded(text, "utf-8"), cleaner.phrases))
    made.gone = {i: kind for kind, lines in gone.items() for i in lines}
    made.drop(set(made.gone))
    return made


def test_parts_around_a_line_make_it_likelier_to_be_one():
    text = f"{BODY}\nGửi cho bạn đọc khác\nThư của bạn đọc gần xa\nXóm bến đò Gò Nổi"
    alone, amid = page(text).odds.of(5), page(text, ui=[4, 6]).odds.of(5)
    assert alone < amid


def test_a_sentence_is_of_the_text_also_beside_parts():
    seen = page(split(GONE["a button that no list holds"])[0], ui=[1, 2, 3, 4])
    assert all(seen.odds.speak_for_text(i) for i in (5, 6, 7))
    assert seen.doubts(5)
    assert seen.doubted == {5}


def test_only_lines_near_parts_are_looked_at():
    seen = page("\n".join(f"Dòng số {i} của bài" for i in range(40)), ui=[20])
    assert [*near(seen)] == [*range(10, 20), *range(21, 31)]


def test_numbers_are_one_sign_whatever_they_are():
    seen = page("Chợ phiên\n12 lượt\n97 lượt\n", ui=[0])
    assert {sign for sign in seen.odds.signs(1) if sign.startswith("w ")} == {"w 0", "w lượt", "w 0 lượt"}
    assert seen.odds.signs(1)[-1] == "= 0 lượt"


def test_weights_are_whole_numbers():
    assert "" in weights()
    # the sum of others depends on their order, which differs from run to run
    assert all(isinstance(weight, int) for weight in weights().values())
