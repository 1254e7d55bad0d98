"""Pages that were dumped as a whole: what goes by its company and, first, what looks alike and stays.

A line that must go is marked with a minus sign in the first column, all others stay.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean import Cleaner

CLEANER = Cleaner()

BODY = """Người vớt củi mùa lũ ở ngã ba sông Vệ
Mỗi khi nước đục lên, ông Bảy Rạng lại chống thuyền ra giữa dòng, mắt dán vào những khúc gỗ trôi lừ đừ.
Ông kể năm nào nhiều thì được vài chục mét khối, đủ đun cả năm và chia cho hàng xóm không có sức đi vớt.
Chính quyền xã nhắc bà con không ra sông khi có lệnh cấm, nhưng cứ lũ về là bến lại đông người đứng đợi."""

MENU = """Trang chủ
Thời sự
Bạn của nhà nông
Kinh doanh
Chuyện bên sông
Thể thao
Pháp luật"""

KEPT = {
    "headings right above a question that looks like a headline": f"""
-Trang chủ
-[Giới thiệu](https://bensong.example/gioi-thieu)
-[Bảng giá](https://bensong.example/bang-gia)
-[Tin tức](https://bensong.example/tin-tuc)
-[Liên hệ](https://bensong.example/lien-he)
## Câu hỏi của người mới đến bến
### Hỏi chung
Người ở xã khác có được ra sông vớt củi mùa lũ không?
{BODY.partition(chr(10))[2]}
""",
    "a short headline among few sections, above its day": """
-Trang chủ
-Giới thiệu
Củi lũ
-Đời sống
26/02/2017
"""
    + BODY.partition("\n")[2]
    + "\n-Chia sẻ Facebook\n",
    "a short headline above the way to it and its day": """
Củi lũ
-Trang chủ
-Đời sống
-Kinh tế
26/02/2017
Hà Mi
"""
    + BODY.partition("\n")[2]
    + "\n-Chia sẻ Facebook\n",
    "the head of a letter": """
UBND XÃ BẾN SÔNG
BAN CHỈ HUY PHÒNG LŨ
Bến Sông, ngày 26 tháng 2 năm 2017
THƯ NGỎ
"""
    + BODY.partition("\n")[2]
    + "\nNơi nhận\nCác thôn\nLưu: VP\n",
    "a few headings above the headline of a part, without a date": """
Sức khỏe
Ăn uống
Giáo dục
Ba điều người làng dặn nhau trước mùa lũ
"""
    + BODY.partition("\n")[2]
    + "\n-Chia sẻ Facebook\n",
    "what heads facts that stay, among the parts that other rules find": BODY
    + """
-#sôngVệ #mùalũ #vớtcủi
->> Ghe máy kẹt lũ, cả xóm ra kéo suốt đêm
->> Lưới cũ nằm phơi trên bãi suốt mùa khô
->> Chợ cá họp sớm hơn vì con nước lớn
-Copy link thành công
Lịch nước lớn trong tuần
Thứ Hai: 5h và 17h
Thứ Ba: 6h và 18h
-Chia sẻ Facebook
""",
    "who wrote the text, below the first parts that other rules find": BODY
    + """
-#sôngVệ #mùalũ #vớtcủi
->> Ghe máy kẹt lũ, cả xóm ra kéo suốt đêm
Ban Chuyện bến sông
->> Lưới cũ nằm phơi trên bãi suốt mùa khô
->> Chợ cá họp sớm hơn vì con nước lớn
-Lên đầu trang
""",
    "a text above the only heading of the first level": BODY
    + """
[Củi trôi](https://ben.example/cui-troi)
[Giá củi](https://ben.example/gia-cui)
# Phụ lục: giá củi ba mùa lũ vừa qua
Củi tạp năm nay bán được ba trăm nghìn một khối, năm ngoái hai trăm tám, năm kia chưa tới hai trăm.
""",
    "the steps of a manual below its links": BODY
    + """
-Tìm hiểu thêm
-[Củi trôi từ đâu về](https://ben.example/cui-troi-tu-dau-ve)
-[Buộc móc vào sào](https://ben.example/buoc-moc-vao-sao)
-[Chọn ngày ra sông](https://ben.example/chon-ngay-ra-song)
-[Phơi củi sau lũ](https://ben.example/phoi-cui-sau-lu)
-[Chia củi trong xóm](https://ben.example/chia-cui-trong-xom)
-[Hỏi người quê về củi lũ](https://ben.example/hoi-nguoi-que)

Vớt củi bằng lưới kéo

Cách này cần hai thuyền và một tấm lưới cũ, hợp với khúc sông lặng ở phía sau cồn cát cuối làng.

1. Buộc hai đầu lưới vào hai mạn thuyền, thả phao ở giữa.
2. Chèo ngược dòng chừng trăm mét rồi thả trôi song song nhau.
""",
    "a headline that stands in a list below the text too": """
-Trang chủ
-Thời sự
-Kinh doanh
-Thể thao
-Giáo dục
Người vớt củi mùa lũ ở ngã ba sông Vệ
"""
    + BODY.partition("\n")[2]
    + """
-Tin mới
-Người vớt củi mùa lũ ở ngã ba sông Vệ
-Người nuôi vịt chạy đồng tính chuyện lên bờ
-Thể thao
-Kinh doanh
-Giáo dục
-Thời sự
-Trang chủ
""",
    "a text that goes on below some buttons": BODY
    + """
-Chia sẻ Facebook
-Chia sẻ Zalo
-Gửi bình luận
Củi trôi từ đâu về
Phần lớn là gỗ tạp trên rừng bị sạt lở cuốn xuống, cũng có khi là cột nhà của ai đó ở thượng nguồn.
Vớt thế nào cho khỏi lật thuyền
Ông Bảy dặn người mới đi đừng đứng dậy khi móc được khúc lớn, cứ ngồi thấp rồi thả xuôi theo dòng.
""",
    "who wrote the text and where it comes from, below a button": BODY
    + """
-Chia sẻ Facebook
Vi Thảo (ghi)
Nguồn: Báo Bến Sông
-Gửi bình luận
-Ý kiến bạn đọc
-Xem thêm bình luận
-Đăng nhập để bình luận
""",
    "a headline in two lines below a menu": """
-Trang chủ
-Thời sự
-Kinh doanh
-Thể thao
-Giáo dục
Người vớt củi mùa lũ:
Mắt dán vào dòng nước đục
"""
    + BODY.partition("\n")[2],
    "a list of names that a text announces": """
Giải chạy vì dòng sông xanh chia khu vực theo chuyên trang của báo
Ban tổ chức chia các đội theo tên chuyên mục như sau:
Thời sự
Kinh doanh
Thể thao
Bạn của nhà nông
Pháp luật
"""
    + BODY.partition("\n")[2],
    "buttons of which the text tells": BODY
    + """
Các nút trên bảng điều khiển của máy kéo gồm:
Gửi
Hủy
Lưu
Đăng nhập
Đăng xuất
Tìm kiếm
""",
    "a menu of a restaurant, and its refrain": """
Thực đơn quán cơm Bến Củi
Cá kho tộ
Canh chua bông so đũa
Gỏi cuốn
Trà đá
"""
    + BODY.partition("\n")[2]
    + """
Cá kho tộ
Canh chua bông so đũa
Gỏi cuốn
Trà đá
""",
}

GONE = {
    "the head of a blog above the day of a post, whose headline is short": """
-Bỏ qua để đến nội dung chính
-Góc nhỏ của bến
-Trang chủ
-Giới thiệu
-Liên hệ
Chủ Nhật, 26 tháng 2, 2017
Củi lũ
"""
    + BODY.partition("\n")[2]
    + "\n-Chia sẻ Facebook\n",
    "a few sections above a headline with its author and date": """
-Multimedia
-Chuyện của bến
-Podcast
Người vớt củi mùa lũ ở ngã ba sông Vệ
Hà Mi
02/02/2024 06:15
"""
    + BODY.partition("\n")[2]
    + "\n-Chia sẻ Facebook\n",
    "short lines among the parts that other rules find below the article": BODY
    + """
-Facebook Zalo Twitter LinkedIn
-Post navigation
-← Ghe máy kẹt lũ, cả xóm ra kéo suốt đêm
-Lưới cũ nằm phơi trên bãi suốt mùa khô →
-Leave a Reply
-Your email address will not be published. Required fields are marked *
-Comment *
-Name *
-Save my name, email, and website in this browser for the next time I comment.
-Lọc theo giá
-Công cụ tính giá củi
-Số khối củi
-Tính ngay
""",
    # the number may be a part of the date
    "a headline at the very top, whose copies stand among long rows of names": """Người vớt củi mùa lũ ở ngã ba sông Vệ
-Người vớt củi mùa lũ ở ngã ba sông Vệ - Báo Bến Sông
16
-news
-Tìm
-Video mới
-Tin mới
-Trang chủ
-Truyền hình
-Ca nhạc Phim tài liệu Ký sự Thời sự Dự báo thời tiết Nhà đẹp Giới thiệu phim Thắng cảnh Phóng sự Chuyên mục
-Tin tức
-Thông báo
-Quảng cáo
-Giới thiệu
-Bài phát biểu của lãnh đạo tỉnh, thành phố Thông báo 90 năm ngày thành lập Quảng cáo Giới thiệu Công nghệ Thời sự \
Kinh tế Quốc tế Xã hội Pháp luật Giáo dục Văn hóa Thể thao Sức khỏe Du lịch Sống trẻ Miền Tây quê mình
-Pháp luật
-Người vớt củi mùa lũ ở ngã ba sông Vệ
Thứ Năm, 07/03/2019 | 14:14
"""
    + BODY.partition("\n")[2],
    "the head of a page in Markdown, between the title bar and the heading": """Mùa vớt củi ở ngã ba sông Vệ
-VND | VI
-Khuyến mãi
-Hợp tác với chúng tôi
-Đăng nhập
-Đăng ký
-Khách sạn
-Vé máy bay
-/ ẩm thực
-# Mùa vớt củi ở ngã ba sông Vệ
Nước lên, người ta chống thuyền ra giữa dòng, dùng sào móc kéo từng khúc gỗ trôi từ thượng nguồn về.
Bà Tư Lành vớt củi từ năm mười sáu tuổi, đến nay đã hơn bốn mươi mùa lũ, chưa năm nào bỏ.""",
    "a question as headline": """
-Trang chủ
-Thời sự
-Kinh doanh
-Chuyện bên sông
-Thể thao
-Giáo dục
-Pháp luật
Vì sao mỗi mùa lũ về người ngã ba sông Vệ lại chống thuyền ra giữa dòng để vớt củi?
"""
    + BODY.partition("\n")[2]
    + "\n",
    "an invitation above the heading of the first level": """
-[Tin bến](https://ben.example/tin)
-[Giá cá](https://ben.example/gia)
-Ứng dụng Sóng Nước đã có trên mọi máy, tải ngay hôm nay để xem giá cá mỗi sáng.
-Góc hỏi đáp
-[Đặt báo](https://ben.example/dat)
-[Hỏi người quê](https://ben.example/hoi)
-[Chợ phiên](https://ben.example/cho)
# Người vớt củi mùa lũ
"""
    + BODY.partition("\n")[2]
    + "\nMùa lũ năm ngoái xóm vớt được ngót trăm khối, xếp thành đống cao ngang mái nhà ông Bảy.\n",
    "a menu few names of which are usual ones": """
-Trang chủ
-Mới nhất
-Đất quê
-Chuyện nhà
-Góc bếp
-Thế giới
-Xe và người
-Tay lái
-Sống khỏe
-Bạn bè
-Phố không rác
-Làm ăn
-Thể thao
-Nhà mình
-Bến đợi
-Pháp luật
"""
    + BODY
    + "\n",
    "a list of headlines at both ends": """
-Trang chủ
-Thời sự
-Kinh doanh
-Tin đáng đọc
-Người nuôi vịt chạy đồng tính chuyện lên bờ
-Chuyến đò cuối cùng của bến Vạn trước ngày có cầu
-Vì sao cá linh năm nay về muộn và ít
-Thể thao
-Giáo dục
"""
    + BODY
    + """
-Người nuôi vịt chạy đồng tính chuyện lên bờ
-Chuyến đò cuối cùng của bến Vạn trước ngày có cầu
-Vì sao cá linh năm nay về muộn và ít
-Thể thao
-Giáo dục
""",
    "names between the sections of a menu": "-" + MENU.replace("\n", "\n-") + "\n-Rôm rả xóm chài\n" + BODY + "\n",
    "the imprint above the headline": """
-Trang chủ
-Thời sự
-Kinh doanh
-Cơ quan chủ quản: Hội Nghề cá miền Trung
-Tổng biên tập: Lê Văn Bến
-Công ty Truyền thông Sóng Nước
-Báo giá: http://quangcao.example
-Giáo dục
-Sức khỏe
-Du lịch
"""
    + BODY
    + "\n",
    "a menu at both ends that nobody knows": """
-Bến nước
-Con thuyền
-Người quê
-Mùa cá
-Chợ phiên
-Giới thiệu
-Liên hệ
-Trang chủ
"""
    + BODY
    + """
-Bến nước
-Con thuyền
-Người quê
-Mùa cá
-Chợ phiên
-Giới thiệu
-Liên hệ
-Trang chủ
""",
    "a form for comments and an imprint": BODY
    + """
Vi Thảo
-Chia sẻ Facebook
-Gửi bình luận
-Tên hiển thị dưới ý kiến
-Bình luận của bạn đã được gửi và sẽ hiện sau khi được duyệt.
-Xếp theo:
-Lượt ủng hộ
-Cơ quan chủ quản: Hội Nghề cá miền Trung
-Giám đốc: Lê Văn Bến
-Nhà Xanh, bến số 4
-Liên hệ quảng cáo: 0900000001
-© Bản quyền thuộc về Báo Bến Sông
""",
    "a foot that begins with a button": BODY
    + """
-Thích
-Trả lời
-Đóng
-Những cây cầu treo ở miền núi
-Cài đặt chung
-© 2024 Công ty Cổ phần Bến Sông
-Số điện thoại: 02550000000
""",
    "links around the heading of the first level": """
-  * [Tin bến](https://ben.example/tin)
-  * Tra cứu
-  * [Giá cá](https://ben.example/gia)
-  * [![Sóng](https://ben.example/s.svg)Sóng nước](https://ben.example/song)
-  * [Đặt báo](https://ben.example/dat)
-  * [Hỏi người quê](https://ben.example/hoi)
# Người vớt củi
"""
    + BODY.partition("\n")[2]
    + "\n",
}


def split(text):
    """Return the lines of a case, and those that must go."""
    marked = text.strip("\n").split("\n")
    return [line.removeprefix("-") for line in marked], [line[1:] for line in marked if line[:1] == "-"]


def removed(lines):
    """Return the lines that the default rules delete."""
    findings = CLEANER.check("\n".join(lines) + "\n")
    return [lines[finding.line - 1] for finding in findings if finding.action == "delete"]


@pytest.mark.parametrize("text", [*KEPT.values(), *GONE.values()], ids=[*KEPT, *GONE])
def test_marked_lines_go(text):
    lines, gone = split(text)
    assert removed(lines) == gone


LINES = sorted({line.removeprefix("-") for text in (*KEPT.values(), *GONE.values()) for line in text.split("\n")})


@given(st.lists(st.sampled_from(LINES), max_size=40))
def test_idempotent(lines):
    once = CLEANER.clean("\n".join(lines) + "\n")
    assert CLEANER.clean(once) == once
