"""The furniture of pages: what goes and, first, what looks alike and stays.

A line that must go is marked with a minus sign in the first column, all others stay.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean import Cleaner
from dvclean.decoding import Decoded
from dvclean.document import Document
from dvclean.page import Page
from dvclean.phrases import vietnamese
from dvclean.rules.tags import tag_list

CLEANER = Cleaner()


def removed(lines):
    """Return the lines that the default rules delete."""
    text = "\n".join(lines) + "\n"
    return [
        lines[finding.line - 1]
        for finding in CLEANER.check(text)
        if finding.action == "delete" and lines[finding.line - 1]
    ]


def case(text, name):
    return pytest.param(text.strip("\n").split("\n"), id=name)


BODY = """
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
Bà Tư Lành cho biết mỗi mẻ cá phơi đủ ba nắng, nếu gặp mưa thì phải sấy bằng than suốt đêm.
"""

KEPT = [
    case(
        """
Máy quay của người giữ bến
Link: https://bao.example/may-quay-nguoi-giu-ben
Quay phim ban ngày
1080p
Quay phim ban đêm
720p
{BODY}
""",
        "the address of what a text is about, and how sharp a camera is",
    ),
    case(
        f"""
Trang tin xóm Bến có những gì
- Trang chủ
- Tin phơi cá
- Bảng giá khô
{BODY}
""",
        "the parts of a site that a text lists, none of which is the headline",
    ),
    case(
        f"""
Chợ khô xóm Bến có những gì
{BODY}
| Khô cá dứa | 220.000 |
|
|
| Khô cá kèo | 310.000 |
Mời bạn đồng hành cùng chúng tôi trong chuyến đò dọc sông Hậu.
""",
        "strokes in a table, somebody who asks to come along",
    ),
    case(
        f"""
Đặt bàn cho khách ở quán cơm xóm Bến
{BODY}
Đặt bàn
Muốn ngồi gần bến phải gọi trước, bà Tư Lành ghi tên khách vào cuốn sổ treo cạnh bếp.
Tìm phòng
Nhà nghỉ gần chợ chỉ có sáu phòng, mùa cá khô thường kín từ giữa tuần.
x
Dấu x đánh cạnh tên nghĩa là khách đã trả tiền.
Mời bạn đọc lại lá thư bà gửi cho con trai.
Bạn đang xem tài liệu nào thì cô thủ thư ghi tên tài liệu ấy vào sổ, cuối buổi mới thu lại.
""",
        "words of pages that are the text's own",
    ),
    case(
        f"""
Giới hạn của bài dự thi viết về xóm Bến
{BODY}
Bài dự thi tối đa: 1500 chữ, đánh máy hay viết tay đều được, nộp ở nhà văn hóa xóm.
Không quá 500 từ
Muốn nghe câu hò của bà, nhấn vào đây rồi chờ tiếng ghe máy đi qua hẳn.
Bạn đã ăn khô cá lóc chưa? Hãy ghé nhà bà Tư Lành vào một chiều nắng.
Chia sẻ kinh nghiệm phơi cá trong phần bình luận của loa xóm, bà nói ba nắng là đủ.
Chưa có nhận xét nào về mẻ cá mới, vì ghe thương lái chưa về.
""",
        "limits, calls and remarks of the text's own",
    ),
    case(
        f"""
Chuyên đề:
Cách phơi cá khô giữ được cả năm
{BODY}
""",
        "a label with a colon above the headline",
    ),
    case(
        f"""
THÔNG BÁO
Về việc thu vỉ phơi ở bến sau mùa gió chướng
{BODY}
""",
        "what kind of paper it is, above what it is about",
    ),
    case(
        f"""
Vỉ tre nào hợp với sân nhà bạn?
{BODY}
Số trước mùa mưa bao giờ cũng nhiều hơn, vì nhà nào cũng lo dồn vỉ cũ đem bán rẻ.
Cùng tác giả với bà Tư Lành, ông Bảy viết thêm một cuốn về cách đan lờ.
Tự động phát sau mỗi hồi chuông, loa xã nhắc người ta che vỉ trước cơn mưa.
Ý kiến phải được kiểm duyệt trước khi dán lên bảng tin ở đình, theo lệ xóm.
Bà Tư Lành đặt mua tạp chí Khuyến nông đã mười năm, số nào cũng cất.
Gửi câu hỏi cho hợp tác xã xong, bà ngồi chờ đến chiều mà chưa thấy ai ghé.
Bạn có chuyện gì gấp? Bà gửi cái nhìn qua vai, tay vẫn lật vỉ cá.
""",
        "sentences that begin as links, buttons and calls do",
    ),
    case(
        f"""
Mẹ con chị Lượm chằm lá ở xóm Bến
Thứ tư, 15/11/2023 - 08:00
(Nhân ái) -
{BODY}
""",
        "the section as the name before a lead",
    ),
    case(
        f"""
So đội hình hai ghe đua
Xóm Bến
/
Xóm Đình
{BODY}
""",
        "two names and a stroke between them",
    ),
    case(
        f"""
{BODY}
Muốn xem giờ con nước, mở máy rồi lần lượt bấm:
Cài đặt
>
Thời tiết
>
Con nước
""",
        "steps below the first sentence, each a line",
    ),
    case(
        """
Lưới ba lớp
/
Lưới rê
/
Lưới cào
Đáy sông
""",
        "names in a list without a headline below: the last of them",
    ),
    case(
        f"""
Hai bài nên đọc trước mùa phơi cá
{BODY}
1. [Cách muối cá nục](https://xomben.example/muoi-ca#cach-muoi)
2. [Cách đan vỉ tre](https://batau.example/dan-vi#cach-dan)
""",
        "numbered links to parts of other texts",
    ),
    case(
        f"""
Vài điều nên biết trước khi phơi cá
Nếu bạn có dưới 200 con, phơi trên vỉ tre là đủ. Bài viết này kể lại cách làm của ba nhà mà chúng tôi đã ghé thăm.
{BODY}
""",
        "what a text is for, between a condition and who wrote it",
    ),
    case(
        f"""
Ba nhà phơi cá ở xóm Bến
{BODY}
# Nhà bà Tư Lành phơi bằng vỉ tre từ thời con gái
Vỉ tre thoáng, cá khô đều, lật hai lần một ngày là vừa, trưa nắng gắt thì che bằng lá chuối.
""",
        "the only heading of the first level, below paragraphs",
    ),
    case(
        f"""
Cách viết đơn xin phơi cá trên bờ kè
{BODY}
Xem mẫu đơn ở nhà văn hóa ấp, mỗi hộ một tờ.
Bài hát của xóm: lời gốc 120 chữ, bản dịch 90 chữ.
Hãy đăng ký thành viên tổ phơi cá trước rằm, bà Tư Lành dặn mọi người trong xóm như vậy.
""",
        "words of buttons in sentences of a text",
    ),
    case(
        f"""
Sổ tay người ở xóm Bến
{BODY}
Trích:
Nguyên văn bởi ông Hai Bền
Con cá không biết nói, mà ai làm dối nó, nó biết.
Ông Hai Bền đang ẩn mình ở quê vợ, tôi chép lại lời ông trước khi quên mất.
""",
        "what a book quotes",
    ),
    case(
        f"""
Sổ tay phơi cá của xóm Bến, bản thứ tư
{BODY}
Bản này thêm
* Chế độ tối
* Xuất sổ ra tệp bảng tính
* Nhắc giờ trở cá
Bản này chạy được trên cả điện thoại đời cũ của mấy bà trong xóm.
""",
        "a label as one item of a list of the text",
    ),
    case(
        f"""
Phơi cá ba nắng
{BODY}
Ghi nhớ
Trở cá hai lần mỗi buổi thì mặt nào cũng khô đều, không bị dính vỉ.
Xếp hạng
Nội dung tin nhắn:
Chiều nay mưa, nhà ai còn cá ngoài sân thì thu vào nghe.
""",
        "headings that are near to words of the page",
    ),
    case(
        f"""
Mười sạp cá khô ở chợ Bến được khen nhiều
{BODY}
Sạp Bà Tư: 4,7/5 (286 lượt đánh giá)
Sạp Cô Ba: 4,6/5 (190 lượt đánh giá)
Có ba bà cùng bán một loại khô, giá chênh nhau chừng năm nghìn đồng một ký.
""",
        "what buyers think of each, as the text tells it",
    ),
    case(
        f"""
Trắc nghiệm: bạn hợp với nghề phơi cá không?
{BODY}
Bạn có dậy được lúc bốn giờ sáng không?
○ Có
○ Không
Bạn có chịu được mùi muối không?
○ Có
○ Không
Đếm số câu trả lời có, rồi xem phần giải đáp ở dưới mà tự chấm cho mình.
""",
        "the questions of a quiz",
    ),
    case(
        f"""
Lớp dạy muối cá qua mạng của bà Tư Lành
{BODY}
Video call 1-1 với người dạy suốt khóa
Clip tập tay 2-3 lần mỗi ngày
Bà nói ai học xong mà cá vẫn mặn thì cứ gọi, bà chỉ lại cho tới khi được mới thôi.
""",
        "what a lesson offers, with figures that are no score",
    ),
    case(
        """
Xưởng cá khô xóm Bến dời về chân đê
Sáng mùng hai, mẻ cá cuối cùng được khiêng qua cửa sau, bà Tư đứng nhìn mãi không nói.
Giấy phép số 112/GP-HT cấp năm 1994 vẫn treo trên vách căn nhà cũ cho đến tận buổi chiều.
Bà gỡ xuống, lau bụi, gói vào tờ báo rồi mới chịu bước lên xe ba gác về chỗ mới.
""",
        "a licence of which a sentence amid the text tells",
    ),
    case(
        f"""
Mười một tủ sách của xóm Bến
{BODY}
Giấy phép hoạt động số 27 cấp cho tủ sách đầu tiên, rồi mười tủ sau chép lại mà treo.
""",
        "a licence that the last sentence tells of",
    ),
    case(
        """
Bữa cơm xóm Bến thơm mùi cá mới từ trong bếp bay ra tới tận đầu ngõ mỗi chiều.

là lúc cả xóm quây quần

Bà Tư Lành bày thêm bát nước mắm gừng, gọi mấy đứa nhỏ vào rửa tay rồi mới so đũa.
""",
        "the rest of a sentence that stands nowhere else",
    ),
    case(
        """
Lập trình nút bấm cho trang bán cá khô
Muốn danh mục đóng lại khi người mua bấm ra ngoài, thêm đoạn sau vào tệp của trang.
menu.addEventListener("click", () => { menu.classList.remove("active"); });
document.body.addEventListener("click", (e) => { close(e); });
Đoạn mã trên nghe từng lần bấm, rồi gỡ lớp "active" khỏi danh mục để nó đóng lại.
""",
        "what a text about a program shows of it",
    ),
    case(
        """
Chiều xóm Bến
Mọi người ngồi quanh đống lửa, ai nướng cá nấy, tới khi trăng lên khỏi ngọn dừa.
Muốn đặt hàng tại đây phải chờ tới rằm, vì cá phơi chưa đủ nắng.
""",
        "a sentence with the words of a button",
    ),
    case(
        f"""
Cá khô xóm Bến lên đường ra thành phố
{BODY}
Nhà máy chế biến đặt tại số 12 đường Bờ Kè, phường Bến, thành phố Hà Trung, ngay cạnh cầu tàu.
Số 7 đường Rạch Vàm, phường Bến, tỉnh Hà Trung
""",
        "an address that the text names, with no notice beside it",
    ),
    case(
        f"""
# Cá khô xóm Bến
{BODY}
Sửa lại theo bài ở https://wiki.example/w/index.php?title=C%C3%A1_kh%C3%B4&oldid=720 thì đúng hơn, bà nói thêm.
Muối hột phải rang cho khô rồi mới xát, cá mới không trở màu trong những ngày nồm.
Nhà nào cũng có một cái giàn phơi cao quá đầu người, che lưới xanh để ruồi không đậu vào cá.
Trẻ con trong xóm biết trở cá từ năm lên sáu, cứ nghe sấm là bỏ bài chạy ra sân phụ mẹ.
Chợ phiên cuối tháng, ghe ngoài đảo vào chở từng bao tải cá đi bán khắp các tỉnh miền trên.
""",
        "the address of a version in a text that goes on",
    ),
    case(
        f"""
# Cá khô xóm Bến
{BODY}
Nguồn tham khảo của bài
Bách khoa mở, “Cá khô”, https://wiki.example/w/index.php?title=C%C3%A1_kh%C3%B4&oldid=720
Lê Thu Nguyệt, Mùa ghe chài, bản in ở Hà Trung
Vũ Thị Khuê, Chuyện muối, phần nói về cách rang
""",
        "the address of a version as a source among others",
    ),
    case(
        f"""
Mùa ghe chài: một truyện dài đáng đọc lại
Tên truyện: Mùa ghe chài
Tác giả: Lê Thu Nguyệt
Số chương: 31
Đánh giá: 9,2/10 (318 lượt)
Tình trạng: Đã in trọn bộ
{BODY}
""",
        "what readers think of the book that the text is about, among its data",
    ),
    case(
        f"""
Hội nhà có trẻ nhỏ ven biển
Chủ đề: Con hai mươi tháng chưa nói từ nào, hành trình nửa năm của mẹ con em
07-09-2016, 11:28 PM
{BODY}
Ai có kinh nghiệm thì kể cho em với, em cảm ơn cả xóm nhiều lắm ạ.
""",
        "the headline of a thread behind its label",
    ),
    case(
        f"""
Lịch ngừng cấp điện ở xóm Bến
{BODY}
Quý khách cần biết thêm xin gọi 1900 0000 (24/24 giờ).
""",
        "whom to call for more, in a notice",
    ),
    case(
        f"""
Ông giáo làng dạy vẽ cá
{BODY}
Video: Ông giáo vẽ con cá lóc trong sáu mươi giây
""",
        "the text under a film right below a paragraph",
    ),
    case(
        f"""
Ngày hội cá khô xóm Bến
{BODY}
Nguyễn Hoàngvũ - Lê Thịbé
""",
        "a signature with two slips",
    ),
    case(
        f"""
Ba cách phơi cá ngày mưa
{BODY}
Trên đây là ba cách mà bà con xóm Bến vẫn làm. Nếu còn nắng thì cứ phơi trên sân.
""",
        "what a text ends in, without a call",
    ),
    case(
        """
VinFast và MobiFone lắp trạm sạc ở bến cá xóm Bến
Trạm sạc đầu tiên đặt ngay đầu bến, ghe máy điện của bà con ghé vào sạc một giờ là chạy được cả buổi.
Hai hãng hứa năm sau lắp thêm bốn trạm nữa dọc con kinh, ghe nào ghé cũng sạc được.
""",
        "a headline with the names of firms",
    ),
    case(
        f"""
Cách đặt ghe chở cá qua điện thoại
{BODY}
👉 Tải ứng dụng Ghe Xóm về máy
👉 Đăng ký tên ghe và số hiệu
Ghe sẽ tới bến trong một giờ, trả tiền khi cá đã lên bờ, khỏi phải chờ ai.
""",
        "several steps behind pointing hands",
    ),
    case(
        f"""
Chợ cá mở hội đầu mùa
{BODY}
Ai tới trước sáu giờ sẽ được nhận ngay quà là một ký khô cá lóc của ban quản lý chợ.
""",
        "a sentence that tells of a gift",
    ),
    case(
        f"""
Nghề phơi cá lên phim
{BODY}
Những phim đã dùng làm tư liệu:
Một ngày ở xóm Bến quê tôi - YouTube
Mùa cá khô miền biển mặn - YouTube
""",
        "films that a text names as its sources",
    ),
    case(
        """
Đánh giá nồi phơi cá chạy điện
Thiết kế và cảm giác cầm
Nồi nặng bốn ký, vỏ nhôm, quai bọc gỗ nên bưng lúc nóng không phỏng tay, bà con cầm thử ai cũng ưng.
Bà Tư Lành cho biết mỗi mẻ cá sấy bằng nồi này chỉ mất nửa đêm, không phải canh than.
""",
        "a heading about the design of a thing",
    ),
    case(
        f"""
Văn bản mới về nghề cá
{BODY}
Bà con xem thêm các văn bản sau:
Quyết định hỗ trợ lưới mắt lớn cho ghe nhỏ ven bờ (12/05/2025)
Hướng dẫn ghi nhật ký đánh bắt cho ghe dưới sáu mét (03/06/2025)
""",
        "papers with their days that a line announces",
    ),
    case(
        """
Phim về xóm Bến
Thể loại: Tâm lý, gia đình
Đạo diễn: Lê Hoài
Phim kể chuyện một gia đình ba đời phơi cá, đến đời thứ ba thì đứa con trai út bỏ lên thành phố.
Bà Tư Lành đóng chính vai của mình, nói giọng xóm Bến từ đầu đến cuối phim.
""",
        "the kind of a film among its data",
    ),
    case(
        f"""
Bảng điểm thi phơi cá của xóm Bến
{BODY}
Điểm 113
Tuổi 35
Nơi ở Ba Động
""",
        "the points, the age and the home of somebody",
    ),
    case(
        f"""
Đài xã đổi giờ phát chương trình khuyến nông
{BODY}
Mời bà con nghe chương trình mới lúc 11 giờ 30 ngày 12/3 tại nhà văn hóa ấp.
""",
        "an invitation that the text is about",
    ),
    case(
        f"""
Lịch phát thanh của đài xã
{BODY}
00:42
Bản tin khuya
05:00
Chào buổi sáng
""",
        "the times of a programme",
    ),
    case(
        f"""
Hội muối xóm Bến hỏi ý kiến xã viên
{BODY}
Phương án góp kho chung:
Thích 12
Không thích 0
Hội sẽ hỏi lại lần nữa sau vụ mùa, khi bà con đã có dịp xem cách làm của xã bên.
""",
        "an answer that nobody has given",
    ),
    case(
        f"""
Máy đo độ mặn gửi số liệu về điện thoại
{BODY}
Mỗi nửa giờ máy gửi một gói JSON:
{{"muc_nuoc": 1.2, "do_man": 4.5}}
Bà con chỉ cần mở ứng dụng là thấy con số mới nhất, khỏi phải lội ra tận miệng cống.
""",
        "a value of JSON in a text about it",
    ),
    case(
        f"""
Gia Lai theo dõi ông Nam trên Google News
{BODY}
theo dõi ông Nam trên
đài truyền thanh xã thì biết lịch con nước.
""",
        "a small letter with an accent is no capital",
    ),
    case(
        f"""
So giá máy sấy cá khô cho nhà ít vốn
{BODY}
Máy sấy Tosaki 9 kg
7.490.000đ
6.990.000đ
Máy sấy Velda 10 kg
8.290.000đ
7.900.000đ
Giá đầu là giá niêm yết, giá sau là giá bà con xóm Bến mua được ở chợ huyện.
""",
        "prices that are compared",
    ),
    case(
        f"""
Ba câu hỏi về nghề phơi cá
{BODY}
Phơi mấy nắng thì đủ?
Trả lời
Ba nắng to, gặp ngày râm thì phải bốn.
Cất ở đâu cho khỏi mốc?
Trả lời
Trong khạp sành lót lá chuối khô, đậy kín.
Ăn lúc nào thì ngon?
Trả lời
Sau khi cất một tháng, nướng lửa than.
""",
        "answers under their label",
    ),
    case(
        f"""
Mạng nào đưa cá khô xóm Bến đi xa
{BODY}
Facebook, Zalo, TikTok
Ba nơi ấy bán được hai phần ba số cá của cả xóm.
Nhà nào cũng có một đứa con ngồi trả lời khách.
""",
        "networks that the text names",
    ),
    case(
        f"""
Cách viết số trên thẻ cá
{BODY}
Dấu trên thẻ cho biết cá nặng hay nhẹ hơn một ký:
-
1
+
Thẻ làm bằng tre, khắc dao rồi bôi than.
""",
        "signs that the text announces",
    ),
    case(
        f"""
Chuyện nghe được ở bến
{BODY}
Bà Tư Lành nói:
Nếu gặp mưa thì phải sấy bằng than suốt đêm.
Ông Sáu gật đầu, bảo năm nào cũng vậy.
""",
        "who has said something, without a button below",
    ),
    case(
        """
Ba món phải thử ở chợ Bến
Ai ghé chợ lần đầu cứ hỏi ba món dưới đây, hàng nào cũng bán từ tờ mờ sáng.
1. Bánh tằm bì
2. Bún nước lèo
3. Cháo cá lóc
Bánh tằm bì
Sợi bánh to bằng đầu đũa, chan nước cốt dừa, ăn với bì và dưa leo bằm.
Bún nước lèo
Nước nấu từ mắm bò hóc, trong và ngọt, rắc thêm ngải bún cho thơm.
Cháo cá lóc
Cá luộc vừa chín tới, gỡ thịt để riêng, ăn kèm rau đắng đất.
""",
        "a list of what follows, written by hand",
    ),
    case(
        """
Tờ báo chép tay của xóm Bến
Trang cuối số nào cũng có một cái khung nhỏ, đóng bằng mộc khắc gỗ mít.
Trong khung ấy ghi:
Tổng biên tập: Nguyễn Thị Bến
Tòa soạn: 12 đường Bờ Kinh, xóm Bến
Giấy phép xuất bản số 7/GP ngày 1/6/1988
Bà Bến nay đã mất, cái mộc vẫn còn giữ ở nhà văn hóa ấp.
""",
        "the imprint of a paper that the text shows",
    ),
    case(
        """
Ba căn nhà trong hẻm vừa sang tên
Anh Sáu môi giới kể tháng này chỉ bán được ba căn, giá đều dưới giá chào:
Nhà hẻm xe hơi Gò Vấp
5,9 tỷ · 56 m²
Nhà cấp bốn Hóc Môn
2,1 tỷ · 70 m²
Căn thứ ba người mua xin giấu tên.
""",
        "houses that the text announces",
    ),
    case(
        f"""
Chợ cá khô xóm Bến giảm giá cuối vụ
{BODY}
Quầy của chị Út ghi bằng phấn trên tấm bảng đen dựng trước cửa:
Cá sặc loại một
320.000đ
-10%
Ai mua quá năm ký thì được cho thêm một bó rau muống hái ở bờ ao.
""",
        "a price that the text announces",
    ),
    case(
        """
Ba cách giữ cá khô qua mùa mưa
Bài này nói về ba cách mà bà con xóm Bến vẫn dùng:
Treo gác bếp
Ủ tro trấu
Hút chân không
Cách nào cũng phải bắt đầu từ mẻ cá đã phơi đủ ba nắng, thịt se cứng, bẻ nghe tiếng giòn.
Treo gác bếp
Khói bếp làm cá vàng sẫm và thơm, nhưng phải trở mỗi tuần một lần kẻo mốc chỗ khuất.
Ủ tro trấu
Tro phải rây mịn, phơi nắng, rồi mới rải từng lớp xen với cá trong khạp da bò.
Hút chân không
Cách mới này tốn tiền mua máy, bù lại để được gần một năm mà cá không đổi màu.
""",
        "headings that the text has announced",
    ),
    case(
        """
Hò ơ
Gió lên
Trăng lên
Nước lên
Ghe đi đâu đó ghe ơi, để bến đìu hiu một mình tôi ngồi với mớ cá khô chưa ai hỏi mua.
Gió lên
Trăng lên
Nước lên
""",
        "a refrain",
    ),
    case(
        f"""
Một mẻ cá khô xóm Bến tốn bao nhiêu
{BODY}
Bảng chi phí một mẻ (đơn vị: nghìn đồng)
Muối hột: 78,9
Than sấy: 16,4
Công phơi: 240
Tổng cộng: 335,3
Như vậy mỗi ký cá khô tốn hơn bốn chục nghìn tiền công, chưa tính tiền cá.
""",
        "the sum below the figures of a text",
    ),
    case(
        f"""
Xóm Bến trả lời phiếu hỏi về nghề phơi cá
{BODY}
Câu 1. Nhà bạn có còn phơi cá không?
Có
71%
Không
29%
Câu 2. Con bạn có muốn theo nghề không?
Có
8%
Không
92%
Tổ khảo sát cho rằng con số của câu hai mới là điều đáng lo nhất ở xóm Bến.
""",
        "the answers to a survey, and their shares",
    ),
    case(
        f"""
Người viết chữ cho nút bấm của quầy bán cá khô
{BODY}
Trên tường phòng làm việc của chị dán những mẩu giấy vàng:
Để sau
Không, cảm ơn
Bình luận (0)
Con số không trong ngoặc, theo chị, là con số buồn nhất trong cả quầy hàng.
""",
        "words of buttons that the text lists",
    ),
    case(
        f"""
Bảng chấm điểm cá khô của xóm Bến
{BODY}
5
/
bình chọn
của khách ghé thăm
""",
        "numbers above a word of the text",
    ),
    case(
        """
Bảng tài khoản của hợp tác xã muối xóm Bến
Bảng này dùng chung cho cả ba tổ diêm dân, mỗi tài khoản có phần giải thích ở trang của nó.
Kế toán tổ ghi sổ theo số ở cột đầu, cuối tháng cộng lại rồi đối chiếu với sổ kho muối.
Số nào chưa có trong bảng thì ghi tạm bằng bút chì, chờ ban quản trị đặt tên rồi mới vào sổ.
111
[**Tiền mặt**](#)
112
[**Tiền gửi quỹ tín dụng**](#)
152
[**Muối thô trong kho**](#)
156
[**Muối đã đóng bao**](#)
""",
        "links that are cells of a table at the end",
    ),
    case(
        f"""
Mẫu 3: sổ theo dõi mẻ cá phơi
{BODY}
**Mẻ**
**Ngày phơi**
1
2
3
""",
        "the numbers of columns at the end, one of which the headline has",
    ),
    case(
        f"""
#KhongOngHut: chiến dịch nhỏ của trường xóm Bến
{BODY}
#KhongOngHut
#UongBangMieng
Bà Tư Lành đọc mãi mới hiểu, rồi bà cất hết ống hút nhựa trong quán vào thùng.
""",
        "hashtags, one of which the headline has",
    ),
    case(
        f"""
Chiến dịch nhỏ của trường xóm Bến
{BODY}
#KhongOngHut
#UongBangMieng
Hai hashtag viết bằng phấn trên vỉa hè là toàn bộ chi phí truyền thông của chiến dịch.
""",
        "hashtags of which the text speaks",
    ),
    case(
        f"""
Đau ngực trái ở người trẻ xóm Bến
{BODY}
GỌI NGAY 115 NẾU:
- Đau như bóp nghẹt sau xương ức, kéo dài trên mười lăm phút
- Vã mồ hôi lạnh, khó thở, buồn nôn
Bác sĩ trạm xá khuyên không bao giờ nên tự chèo ghe sang bệnh viện huyện.
""",
        "capitals that announce a list",
    ),
    case(
        f"""
Hai mươi sáu đôi ủng cho trẻ xóm Bến
{BODY}
30.412 lượt chia sẻ
8.900 bình luận
1.127 đôi ủng
Cô giáo vừa cười vừa chỉ vào căn phòng chất ủng tới nóc, đứa nào cũng có một đôi.
""",
        "what a text counts",
    ),
    case(
        f"""
Bình luận ác ý ở xóm Bến: ai chịu trách nhiệm
{BODY}
Bình luận (0)
Đó là con số dưới mỗi bài viết của cô bé, sau khi em tắt hết phần trả lời trên trang mình.
Không ai kiểm duyệt trước, chỉ có người dọn dẹp sau, khi chuyện đã lan khắp xóm.
""",
        "a counter of which the next line speaks",
    ),
    case(
        f"""
Chuyện cái măng sét và dòng chữ cuối trang
{BODY}
Tổng biên tập
Chịu trách nhiệm xuất bản
Giấy phép số
Ba dòng ấy có mặt trên mọi tờ báo suốt gần một thế kỷ, ít ai đọc tới.
""",
        "lines of an imprint of which the next line speaks",
    ),
    case(
        f"""
Quy chế thuê sân phơi của hợp tác xã xóm Bến
Điều 3. Trách nhiệm của người thuê
{BODY}
Điều 4. Hành vi bị cấm
Nghiêm cấm sao chép, mua bán, cho thuê lại hợp đồng dưới mọi hình thức.
Điều 5. Hiệu lực thi hành
Quy chế này có hiệu lực kể từ ngày ký.
""",
        "what a contract forbids",
    ),
    case(
        """
Biên bản họp xóm về sân phơi cá
1. Ông Tư báo cáo ba vụ mất cá trong tháng tư.
2. Bà Lành đọc báo giá của hai nhà thầu.
3. Ý kiến:
Ông Tài (số 14): Đồng ý, nhưng ai canh sân ban đêm?
Bà Nhàn (số 22): Đề nghị mỗi nhà một đêm.
Biên bản kết thúc lúc 21h05, đã đọc cho mọi người cùng nghe.
""",
        "a numbered item is no count",
    ),
    case(
        """
Năm bước gỡ máy lạ đăng nhập vào sổ cá của hợp tác xã
Bước 1: Mở sổ, chọn ô có hình bánh răng ở góc phải rồi chọn dòng thứ hai từ trên xuống.
Bước 2: Xem danh sách máy. Mỗi dòng hiện tên máy, nơi ở và lúc mở sổ, ví dụ:
Máy của Tư Lành - Xóm Bến
3 tuần trước
Máy lạ - Cần Thơ
8 tháng trước
Bước 3: Chọn máy lạ rồi chọn dòng chữ đỏ ở cuối màn hình, chờ sổ báo đã gỡ xong.
""",
        "times in a list that a line announces",
    ),
    case(
        f"""
Ngày hội cá khô xóm Bến
{BODY}
Các nội dung khác
Chèo xuồng nam: Ngần Ngọc Hưng, đội Bến Trên, về nhất sau mười phút
Vá lưới nữ: Lò Thị Thu, đội Bến Dưới, vá xong mắt lưới thứ một trăm
Bảng điểm sau ngày thi thứ ba của các đội
Bến Trên: chín điểm, sáu điểm, bảy điểm
Bà Lò Thị Thu được thưởng một tạ gạo, bà chia cho cả đội mỗi người vài ký đem về.
""",
        "the other events of a contest",
    ),
    case(
        f"""
Đếm cá ở xóm Bến
{BODY}
1
2
3
Tiếp
Thằng Tí đếm tới đó thì ông Tư hô to: tiếp đi con, còn cả chục vỉ nữa kia kìa.
""".replace("Tiếp\n", "Tiếp tục đếm\n"),
        "numbers that somebody counts",
    ),
    case(
        """
THÔNG BÁO
Tuyển người phơi cá vụ đông năm nay
Hợp tác xã cần mười hai người phơi cá từ tháng Mười đến tháng Chạp, làm việc ở sân sau miễu.
Ai muốn làm thì ghi tên ở nhà bà Tư Lành trước ngày rằm, đem theo áo mưa và nón.
""",
        "what kind of paper it is, above what it is about",
    ),
    case(
        """
Hướng dẫn đổi mật khẩu trên ứng dụng Sổ Cá
Bước 1. Mở ứng dụng, ở góc trên bên trái chạm vào nút
Menu
Bước 2. Danh sách hiện ra gồm năm dòng, đúng theo thứ tự này:
Trang chủ
Sân phơi của tôi
Thông báo
Cài đặt
Đăng xuất
Bước 3. Chạm vào dòng thứ tư, rồi đi tiếp theo đường dẫn
Trang chủ > Cài đặt > Tài khoản > Đổi mật khẩu
Bước 4. Gõ mật khẩu cũ một lần, mật khẩu mới hai lần, mật khẩu mới phải có ít nhất sáu ký tự.
Bước 5. Chạm vào nút "Xong" ở cuối màn hình, chờ hiện dấu tích màu xanh rồi hãy tắt ứng dụng.
""",
        "what a manual shows of an application above its last steps",
    ),
    case(
        f"""
Kết quả thăm dò ở xóm Bến
Bà con muốn giữ sân phơi hay làm bãi xe?
Sân phơi
61%
Bãi xe
39%
{BODY}
Thế thì ai đã bỏ phiếu cho bãi xe?
Ông Tư nói bâng quơ rằng chắc mấy người có xe, còn ông chỉ có chiếc xuồng.
Bình chọn
""",
        "the outcome of a poll that an article tells",
    ),
    case(
        """
Nước nổi - hồi ức một vùng châu thổ
Tác giả: Đoàn Thế Nhơn
ISBN: 978-604-9xx-118-3
Chủ đề: Đồng bằng sông Cửu Long | Lũ lụt | Văn hóa dân gian
Ký hiệu phân loại: 390.095978
Tóm tắt: Tập hợp hai mươi bảy cuộc phỏng vấn với những người trên bảy mươi tuổi ở đầu nguồn.
Loại tài liệu: Sách tham khảo
""",
        "the subjects of a book among its data",
    ),
    case(
        f"""
Ngày hội ở xóm Bến
{BODY}
KHÁM MẮT MIỄN PHÍ
Đoàn bác sĩ khám cho hai trăm người già trong một buổi sáng, ai cần kính thì được đo ngay.
VAY VỐN NHANH
Hội phụ nữ cho vay mười triệu đồng để mua lưới, không cần thế chấp, trả dần trong hai năm.
Trên tấm bạt treo ở bến đò có ghi:
ĐĂNG KÝ NGAY HÔM NAY
Bà Tư Lành đọc xong thì cười, bảo phơi cá đâu cần đăng ký với ai.
"ĐẶT MUA NGAY KẺO HẾT" là câu mà thằng cháu bà viết lên giấy dán trước sạp.
""",
        "headings in capitals, and what a sign says",
    ),
    case(
        """
Nghe đài ở xóm Bến
Nghe đài từ năm giờ sáng là thói quen của ông Tư, dù con cháu đã tải ứng dụng vào điện thoại cho ông.
Khán giả có thể xem lại các tập của phim trên ứng dụng và kênh YouTube của đài huyện.
Bạn đọc có thể tìm tập truyện về xóm ở quầy sách gần bến đò, giá ba mươi nghìn đồng.
Tham gia nhóm trên Facebook, bà con hỏi nhau giá cá mỗi sáng trước khi gánh ra chợ.
Cập nhật thông tin thời tiết trên kênh của trạm là việc mà đội thuyền giao cho anh Út.
Liên hệ tổng đài 1022 để được hỗ trợ là câu cửa miệng của chị cán bộ xã.
Các bài viết của Sơn Nam chỉ mang tính tham khảo với người làm mắm, thầy giáo nói vậy.
Nếu thấy hay, ông chia sẻ cho cả xóm cùng nghe qua cái loa treo ở gốc bàng.
Bài viết do cô giáo Hiền đọc trên loa được bà con vỗ tay mãi.
Câu 1: Vì sao cá phải phơi đủ ba nắng?
Trả lời:
Vì phơi chưa đủ thì thịt cá còn ướt, để vài hôm là mốc.
""",
        "sentences that begin as calls do",
    ),
    case(
        """
Dự báo thời tiết đêm 23 và ngày 24 tháng Chạp
Bản tin lúc 16h00 ngày 23/1.
Hà Nội
Nhiều mây, sáng sớm có sương mù, trưa chiều hửng nắng, đêm trời trở rét dần.
Tây Nguyên
Có mây, đêm không mưa, ngày nắng, chiều tối gió nhẹ thổi từ phía đông bắc.
""",
        "the regions of a forecast",
    ),
    case(
        """
Đếm cho bé ngủ
1 2 3 4 5
1.2.3.4.5
Trang 12
Trang 12 15 18
1, 2, 3, … 10
2 4 6 8 10 … 20
Đội áo xanh 1 2 3
""",
        "numbers in a row that are no pages",
    ),
    case(
        """
Cách làm phụ đề cho thước phim cũ
Mỗi câu trong tệp có một con số, một dòng thời gian và lời nói, như hai câu này:
1
00:00:03,000 --> 00:00:05,200
Má ơi, con về rồi.
2
00:00:05,800 --> 00:00:07,000
Rửa tay rồi ăn cơm.
Số đếm phải liền nhau, thiếu một số là máy bỏ cả đoạn sau.
Giữa giây và phần nghìn là dấu phẩy, gõ dấu chấm thì tệp hỏng.
Mũi tên phải có khoảng trắng ở hai bên.
Lời dài quá hai dòng thì cắt đôi câu.
Xong thì lưu tệp cùng tên với thước phim.
""",
        "a text that shows how subtitles are made",
    ),
    case(
        """
Hướng dẫn đổi mật khẩu trên sổ tay cá khô
Ứng dụng giúp bà con ghi lịch phơi cá, từ bản mới thì mật khẩu phải dài hơn trước.
Bước ba, mở danh sách rồi đi tiếp theo đường dẫn
Trang chủ > Cài đặt > Tài khoản > Đổi mật khẩu
Bước bốn, gõ mật khẩu cũ một lần và mật khẩu mới hai lần cho khỏi nhầm.
""",
        "a way that a sentence leads into",
    ),
    case(
        """
THÔNG BÁO
Về việc thu tiền nước đá cho ghe cá mùa gió chướng
Kính gửi bà con xóm Bến, ban quản lý cảng xin báo giá nước đá từ tháng này như sau.
""",
        "what kind of paper a notice is",
    ),
    case(
        """
Tự viết thanh menu đầu tiên cho trang của xóm
Mở tệp ra, các bạn sẽ thấy ba chữ dính liền nhau như thế này:
Trang chủ Giới thiệu Liên hệ
Muốn chúng xếp dọc thì thêm một đoạn vào đầu tệp rồi lưu lại cho chắc.
""",
        "a menu that the text shows",
    ),
    case(
        """
Chỉ ngoại đặt lịch khám mắt
Ngoại mở trang của trạm, cứ làm theo từng dòng, chưa thấy chữ con viết thì đừng bấm.
Nó hiện một bảng che hết màn hình:
Đăng ký nhận bản tin để không bỏ lỡ ưu đãi!
Ngoại bấm vào chữ để sau, bấm chữ kia thì ngày nào nó cũng gửi thư.
""",
        "a call that the text shows",
    ),
    case(
        """
Hôm nay tôi nghỉ hưu
Tàu dừng cách con trâu ba mét, tôi xuống dắt nó ra khỏi đường ray rồi mới đi tiếp.
#cảm_ơn anh em tổ máy số 5
#cảm_ơn chị bán nước ga Vồi
#cảm_ơn con trâu
Viết cho mình thôi, ai đọc được thì đọc.
""",
        "sentences that begin with a hashtag",
    ),
    case(
        """
Đêm cuối ở nhà in báo xóm Bến
Mười giờ đêm, tầng dưới chỉ còn bốn người thợ già ngồi quanh chiếc máy in đã nguội từ lâu.
Trên cửa vẫn còn treo tấm bảng cũ:
TỔNG BIÊN TẬP: LÊ VĂN BẾN
PHÓ TỔNG BIÊN TẬP: TRẦN THỊ GIÒ
TÒA SOẠN: 12 ĐƯỜNG BỜ KÈ
ĐIỆN THOẠI: 8.256.112
Không ai nỡ gỡ.
Có tiếng sụt sịt
Ai đó mở quạt
- Tắt đèn nghen chị?
- Khoan đã
Máy chạy
Bốn người đứng nghe
Rồi mưa xuống
Sáng ra thì bảng đã ướt
""",
        "the sign of an office that a story shows",
    ),
    case(
        """
Sổ tay bản thiết kế của trò xếp gạch
Đã lưu bản thiết kế của bạn vào thẻ nhớ, lần sau mở ra là chơi tiếp được ngay từ chỗ cũ.
Bản thiết kế này sẽ bị xóa hoàn toàn, kể cả những viên gạch đã tô màu vàng nhạt.
Đổi tên bản thiết kế
Thẻ:
Chỉnh sửa thẻ
Thêm thẻ
Đổi tên thẻ
## Nhãn
### Tạo nhãn mới
### Xóa nhãn
""",
        "cards and labels in a manual",
    ),
    case(
        """
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh và đối tượng được áp dụng
1. Bản quy ước này nói về việc giữ nước sạch trong xóm Bến, từ đầu kinh cho đến miệng cống ngoài sông cái.
2. Nhà nào có ghe đậu trước cửa cũng phải theo, kể cả ghe ở xa ghé lại qua đêm.
""",
        "the first part of a law",
    ),
    case(
        """
Hướng dẫn mua hàng
1. Mua trực tiếp tại vựa cá xóm Bến
Bà con có thể ghé vựa từ bốn giờ sáng, cá vừa lên ghe là cân ngay, muốn lựa con nào cũng được.
2. Mua qua điện thoại của chị Giò
Chị nhận đặt trước một ngày, giao tới bến đò, khách trả tiền khi cầm được cá trong tay.
""",
        "a text that is called as a section is",
    ),
    case(
        """
Chuyện hai người tên Huy ở xóm Bến
Hai đứa cùng tên, cùng lớp, nên cả xóm gọi chung một tiếng cho khỏi phải gọi hai lần.
Huy Huy
Nghe gọi vậy, đứa nào cũng dạ, rồi hai đứa nhìn nhau cười, chạy ra sân cùng một lúc.
""",
        "a name twice, which reads as a button without its accents",
    ),
    case(
        """
Ông Tư kể chuyện chiếc máy in bảng lương
Nhiều cụ trên tám mươi chưa từng cầm thẻ, nên chỉ sợ
"tiền nằm trong máy rồi máy nuốt mất"
.
Con cháu ngồi cạnh cứ phải bấm giùm, bấm xong các cụ mới chịu đưa tay ra cầm tiền.
Bài sau ông kể tiếp chuyện đò.
""",
        "the full stop behind a quotation, and what comes in the next part",
    ),
    case(
        """
Khi khói lên ở xóm Bến thì làm gì trước
Nhà lá cháy nhanh, chỉ vài phút là lửa qua tới nhà bên, nên người già trong xóm dặn nhau như sau.
Gọi ngay 114 rồi mới chạy đi múc nước.
Gọi ngay cho nhà bên cạnh, đừng chờ tới lúc lửa qua vách.
Hãy chia sẻ bài học này với con, bằng lời kể chứ không bằng lời dạy.
Hãy theo dõi chúng tôi làm, rồi thử tự làm ở nhà.
""",
        "calls of the text itself",
    ),
    case(
        """
Ba chữ quen của xóm Bến thời có mạng
Thích
Bà Tư thích nghe vọng cổ, cháu bà thích là bấm một cái.
Chia sẻ
Ông Ba chia sẻ là bẻ đôi củ khoai, thằng cháu thì gửi đi một cái hình.
""",
        "buttons as headings of sentences",
    ),
    case(
        """
Đổi tiếng chuông trên chiếc máy cũ của ghe
Máy bộ đàm trên ghe có bốn nút, mà nút nào cũng mờ chữ, nên phải nhìn màn hình.
Bạn đang ở: Cài đặt > Âm thanh
Bấm nút tròn hai lần thì nghe tiếng chuông, bấm lần nữa thì lưu lại.
""",
        "where a manual has led its reader",
    ),
    case(
        """
Tòa soạn báo tường của xóm Bến nhận bài
Cả xóm góp tiền mua giấy, mực và hai cây cọ, tờ báo dán ở quán nước đầu bến từ rằm tháng trước.
Tên báo: Bến
Chuyên mục: Chuyện cá, chuyện ghe
Danh mục: xem ở mặt sau
Người nào có bài thì gửi ở quán bà Tư, ai viết tay cũng được, miễn là chữ đọc ra.
""",
        "sections as items of a list",
    ),
    case(
        """
Tiểu luận mở đầu tập sách về xóm Bến
Cuốn sách mỏng, bìa giấy dó, in hai trăm bản ở một nhà in gia đình bên chợ huyện.
Mục lục
Tác giả đặt mục lục ở cuối sách, như các cụ vẫn làm, nên người đọc lật từ sau ra trước.
2 bình luận về “Người đưa đò”
Ông Tư Đò bảo truyện ấy viết về ông, còn bà Tư bảo không phải, vì trong truyện ông không say.
""",
        "a heading that the text takes up, and one that quotes another name than the headline",
    ),
    case(
        """
Chữ trên những tấm bảng ở bến
Bến nào cũng có vài tấm bảng viết tay, chữ xiêu vẹo, đọc một lần là nhớ mãi không quên.
Cấm sao chép dưới mọi hình thức
Dòng này nằm trên tấm bảng bán khô của chị Hoa, chị chép lại từ một cuốn sách cũ vì thấy oai.
Copyright © 2019 Khô Chị Hoa. All rights reserved.
Câu này thì cháu chị viết thêm, bằng sơn đỏ, sau một buổi học ở trường huyện về.
Chấp nhận tất cả
Đó là nút to nhất trên cái máy bán vé mới đặt đầu bến, bà Tư Lành chưa bấm bao giờ.
Bà nói ở chợ ai chìa ra thứ gì to nhất, xanh nhất thì mình phải coi kỹ mặt dưới.
""",
        "lines that the next line points at",
    ),
    case(
        """
Mười hashtag của một mùa nước nổi
Nhóm học trò ở trường huyện chép lại những thẻ được dùng nhiều nhất trong bảy ngày nước lên.
#nuoclen
#xomben
#conaioday
Thẻ đầu tiên có từ hôm nước tràn qua bờ đê, kèm theo tấm ảnh chụp cái cổng làng ngập đến vai.
""",
        "hashtags that the headline speaks of",
    ),
    case(
        """
Bạn cần biết ở xóm Bến
113
Công an huyện trực suốt ngày đêm, gọi là có người nghe máy.
114
Đội cứu hỏa đóng ở đầu cầu, chạy ra đến bến chừng mười phút.
""",
        "numbers that head the parts of the text",
    ),
    case(
        """
Bến cũ
1975
Ngày ấy con nước còn về đến tận bậc thềm, mấy nhà bè neo lại quây thành một xóm nhỏ bên sông.
""",
        "a year below the headline",
    ),
    case(
        """
Chân dung người giữ bến
Tuổi: 71
Giới tính: nam
Nghề nghiệp: lái đò
Đến từ: xóm Bến
Tham gia: câu lạc bộ đờn ca tài tử của xã
Ông Bảy đưa khách qua sông đã gần năm mươi năm, chưa một lần để ai ướt áo.
""",
        "what an article tells of a person in lines of a form",
    ),
    case(
        """
Những nhãn mà người bán khô hay gắn cho hàng của mình
Các nhãn được tìm nhiều nhất trong tháng:
#khocaloc
#quexombến
#phơibanắng
Hai nhãn sau đây thì hầu như chẳng ai gõ:
#khongon #quabien
Theo chị Hoa, khách tìm theo tên bến nhiều hơn là theo tên cá, vì họ nhớ nơi mình đã ghé.
""",
        "hashtags that the text announces",
    ),
    case(
        """
Hà Nội sáng nay
Hà Nội
18°C, trời nhiều mây, gió nhẹ.
Sa Pa
9 - 14°C
Người đi làm sớm đã phải mặc thêm áo khoác, hàng phở đầu ngõ đông hơn mọi ngày vì ai cũng muốn ngồi cho ấm bụng.
""",
        "temperatures that the text tells",
    ),
    case(
        """
Tin nhắn của người đi biển
Chiếc máy cũ còn giữ những dòng nhắn gửi về cho nhà mỗi khi ghe vào gần bờ có sóng.
gio to lam nhe
Toi nay chua ve kip
Chị Lành đọc đi đọc lại mấy dòng ấy, tối nào gió to lắm là chị lại ra bến ngồi chờ ghe về.
""",
        "messages without accents",
    ),
    case(
        """
Vì sao mùa lũ về là bà con xóm Bến lại chống thuyền ra sông vớt củi?
[Buộc móc vào sào](https://ben.example/buoc-moc-vao-sao)
Năm ngoái cả xóm vớt được ngót trăm khối, xếp thành đống cao ngang mái nhà ông Bảy.
Bà Tư Lành đun hết mùa mưa còn dư, đem chia cho mấy nhà không có người đi vớt.
Năm nay nước về chậm, củi ít, ai cũng ngồi ngóng ra ngã ba sông từ sáng.
""",
        "a link below the sentence that a text begins with",
    ),
    case(
        """
| **Loại cá**  | **Mấy nắng**  |
| --- | --- |
| Cá lóc  | ba nắng  |
Bảng trên bà Tư Lành chép lại từ cuốn sổ của mẹ, chữ đã nhòe vì dính nước muối.
| **Loại cá**  | **Mấy nắng**  |
| --- | --- |
| Cá dứa  | một nắng  |
Cá dứa chỉ cần một nắng, thịt mềm, nướng than hoa ăn với xoài sống thì không gì bằng.
""",
        "the lines under the heads of tables",
    ),
    case(
        """
Chiếc radio của bà Tư Lành
Trang đầu cuốn sổ của bà chép tên các chương trình mà bà nghe mỗi ngày trên chiếc radio cũ.
Thời sự
Kinh tế
Văn hóa
Thể thao
Chuyện đêm khuya
Bà nghe không sót chương trình nào, kể cả những hôm mất điện phải thay pin con thỏ.
""",
        "what an old radio brought",
    ),
    case(
        """
Lịch phát sóng ngày mười hai của đài tỉnh
Thời sự
06:00 Bản tin sáng
06:30 Thời tiết nông vụ
Thể thao
07:00 Điểm tin bóng đá
Giải trí
10:00 Ca nhạc
Giáo dục
14:00 Dạy chữ cho trẻ em
Sức khỏe
15:00 Bác sĩ của bạn
Đài có thể thay đổi lịch phát sóng mà không báo trước cho bà con xóm Bến.
""",
        "the programme of a station",
    ),
    case(
        """
Đố vui về cá khô cho trẻ xóm Bến
Mỗi câu đố viết trên một mảnh giấy, gấp tư, bỏ vào nón lá cho các em bốc thăm.
#Hỏi nhanh
# Cá gì không có xương
# Cá gì biết leo cây
Em nào đáp đúng cả ba câu thì được một con khô cá lóc đem về cho bà nội nướng.
""",
        "headings below a hashtag, in the text",
    ),
    case(
        """
Cookie là gì mà trang nào cũng hỏi
Website này sử dụng cookie để nhớ bạn là ai, câu ấy ta gặp mỗi ngày mà ít người chịu đọc \
cho hết cookie làm gì, giữ bao lâu, gửi về đâu và có bán lại cho ai khác hay không.
Chúng tôi hỏi ba người làm trang mạng, cả ba đều nhận rằng chính họ cũng bấm cho xong.
""",
        "a text about cookies",
    ),
    case(
        """
Cách dựng lều tre trong một buổi chiều
## [Dựng khung cho chắc](https://leutre.example/khung)
Bốn cây to chôn sâu nửa mét ở bốn góc, tám cây nhỏ gác ngang làm xà, buộc chặt bằng dây dừa đã ngâm nước.
Bạt phủ ra ngoài khung hai gang tay cho nước mưa khỏi tạt vào chỗ nằm, bốn mép chèn đá.
Ai nằm gần cửa thì nhớ buộc màn, nửa đêm gió sông thổi vào lạnh lắm.
""",
        "a heading that is a link",
    ),
    case(
        """
Sổ tay lập trình của học trò xóm Bến
Đoạn dưới là chú thích trong cuốn sổ tay lập trình viết cho học trò xóm Bến, ai đọc cũng hiểu.
>>***Vì sao phải đếm cá trong rổ hai lần trước khi bán?***
>>> Hàm `gom_ca` trả về số cá trong rổ sau khi đếm xong
Nếu rổ thủng thì hàm trả về số không cho khỏi phải hỏi lại, còn rổ đầy thì báo người đổ ra.
""",
        "quotations in Markdown",
    ),
    case(
        """
Tải mẫu đơn xin nghỉ học và giấy xác nhận
Phụ huynh tải mẫu đơn ở cuối bài, điền đủ các mục rồi nộp cho giáo viên chủ nhiệm trước ngày mười lăm tháng này.
[Mẫu đơn xin nghỉ](https://truong.example/don.doc) [Giấy xác nhận](https://truong.example/giay.doc)
Nhà trường trả lời trong ba ngày làm việc, phụ huynh ở xa có thể gửi qua bưu điện hoặc nhờ người quen nộp thay.
""",
        "files that a text offers",
    ),
    case(
        """
1975
Những ngày không quên của một bến phà nhỏ bên sông
Bến phà đêm ấy đưa hai ngàn người qua sông, không ai đếm nổi bao nhiêu chuyến, chỉ nhớ trời sáng lúc nào không hay.
""",
        "a year as headline",
    ),
    case(
        """
Chuyện của một làng hoa trước giờ giao thừa
Văn hóa
Làng hoa thắp đèn suốt đêm để cúc nở đúng ngày, người lớn trẻ con thay nhau ngủ gà ngủ gật ngoài vườn.
""",
        "a heading right below the headline",
    ),
    case(
        """
[Mười bài hay về nghề làm gốm](https://example.org/10)
Tuần này chúng tôi đọc được mười bài về nghề gốm, xin chép lại cho bạn nào chưa kịp xem.
Bài nào cũng có ảnh lò nung, có bài còn vẽ lại cách đắp lò bằng tay của người thợ già.
Ba bài đầu viết về miền Tây, bốn bài sau viết về miền Trung, còn lại là chuyện các lò ngoài Bắc.
Những bài nên đọc trước:
- [Lò gốm cuối cùng bên sông Cổ Chiên](https://example.org/a)
- [Người đắp lò bằng tay trái](https://example.org/b)
## Nguồn
[Sổ tay làng gốm](https://example.org/so-tay)
[Mẫu đơn xin học nghề](https://example.org/mau-don.docx)
""",
        "links that a text announces, sources and files",
    ),
    case(
        """
# Gốm và lửa
[Hoài Thương](https://example.org/@thuong)
Mỗi lò một màu men, người thợ chỉ cần nhìn khói là biết lửa đã đủ hay còn phải thêm củi.
Ngày mưa thì đốt lâu hơn nửa buổi, củi tràm khô vẫn là thứ củi tốt nhất cho lò nung.
Một mẻ hỏng là mất trắng nửa tháng công, cả nhà phải ăn cơm với mắm cho tới mẻ sau.[[1]](#ghi-chu)
[1](#ve-dau)
""",
        "the author's name and the mark of a note as links",
    ),
    case(
        """
# Bài 6: Thanh điều hướng của một tiệm bánh
Một trang của cửa hàng nhỏ không cần nhiều mục, năm mục là đủ, xếp từ trái sang phải:
- Trang chủ
- Giới thiệu
- Sản phẩm
- Tin tức
- Liên hệ
## Giới thiệu
Ngắn thôi, một tấm ảnh chủ quán đáng giá hơn ba đoạn văn.
Dòng cuối cùng của trang thường được viết như thế này:
Bản quyền © 2024 Tiệm bánh Mẹ Gấu
```
![Con mèo](meo.jpg)
```
Chữ trong ngoặc vuông hiện ra khi ảnh lỗi, nên hãy viết cho người không thấy ảnh.
""",
        "what a lesson announces or shows between fences",
    ),
    case(
        """
Mẹ tôi và những chữ nhỏ dưới mỗi bài đăng
Từ ngày có điện thoại, mẹ tôi đọc hết mọi thứ con cháu đăng lên, không sót một dòng nào.
Chia sẻ
Mẹ chia sẻ mọi thứ có hình hoa sen.
Theo dõi
"Nó bảo mẹ theo dõi con. Mẹ là mẹ con chứ có phải công an đâu."
Từ đó tôi nhìn mấy chữ nhỏ ấy khác đi, và không còn giục mẹ tắt điện thoại đi ngủ nữa.
""",
        "headings that the text takes up",
    ),
    case(
        """
Hội thảo ngôn ngữ vùng ven biển nhận bài
Ban tổ chức nhận tóm tắt từ nay đến hết tháng Bảy, kết quả báo trước rằm tháng Tám âm lịch.
Tóm tắt: 250 - 300 từ, tiếng Việt và tiếng Anh
Từ khóa: 3 - 5 từ
Toàn văn: 8 - 12 trang A4
Người viết trẻ được miễn lệ phí và được đài thọ chỗ nghỉ trong hai ngày hội thảo.
""",
        "keywords that a form asks for",
    ),
    case(
        """
Điểm tuần báo: trẻ con đâu hết rồi?
Các tuần báo kỳ này gặp nhau ở một chủ đề hiếm khi lên bìa, mỗi tờ nhìn một kiểu khác nhau.
Tuần báo Bến Sông : « Nôi không người nằm »
Tờ báo vẽ một chiếc nôi chở toàn vàng thỏi, bài dài bốn trang, lập luận rằng tiền không đổi được tiếng khóc.
""",
        "a headline that a press review quotes",
    ),
    case(
        """
Chỉ ông bà dùng ứng dụng đọc truyện
Bài này viết cho người mới dùng điện thoại, làm theo từng bước là được.
Trang chủ
Bấm vào hình ngôi nhà ở góc trái màn hình để về đây.
Đăng nhập
Nhập số điện thoại rồi bấm nút "Tiếp" ở dưới cùng.
Quên mật khẩu?
Chạm vào dòng chữ xanh, máy sẽ gửi sáu con số.
Tắt tiếng
Ông bà ngủ sớm thì nhớ tắt trước khi đi nằm.
""",
        "the buttons that a manual explains",
    ),
    case(
        """
Cách viết chân trang cho một trang bán hàng nhỏ
Chân trang là chỗ ít người đọc nhưng ai cũng kéo tới, vì vậy nên viết thật gọn.
Dòng bản quyền
© 2025 Tiệm Gốm Bà Năm. All rights reserved.
Một dòng là đủ, đừng lặp lại ở đầu trang.
Từ khóa: gốm, gốm sứ, bát gốm, chén gốm, ấm gốm
Nhồi như trên từ lâu không còn giúp ích gì.
""",
        "furniture that a lesson shows",
    ),
    case(
        """
Thể lệ cuộc thi viết về bữa cơm quê
Bài dự thi dài không quá một nghìn chữ, viết bằng tiếng Việt, chưa đăng ở đâu.
Mỗi người được gửi nhiều nhất ba bài, kèm ảnh do chính mình chụp trong bếp nhà mình.
Ban giám khảo gồm một nhà văn, một đầu bếp và một bà ngoại nấu ăn đã năm mươi năm.
Bài đăng trên báo được trả nhuận bút theo quy định.
Mời bạn đọc gửi bài về tòa soạn trước ngày rằm tháng Chạp, ngoài bì ghi rõ tên cuộc thi.
""",
        "the rules of a contest",
    ),
    case(
        """
Đi đảo hai ngày với hai triệu đồng
Tàu ra đảo chạy lúc bảy giờ rưỡi và hai giờ chiều, mua vé trước một ngày cho chắc chỗ ngồi.
Trên đảo không có máy rút tiền, nên mang theo tiền mặt đủ cho cả phòng nghỉ và ba bữa ăn.
Tháng Chạp biển động, tàu có thể nghỉ hai ngày liền, ai vội về thì đừng đi vào lúc này.
Số điện thoại hữu ích
Bến tàu: 0255 3 000 126
Chị Nương cho thuê xe: 0987 000 264
""",
        "telephone numbers under their heading",
    ),
    case(
        """
Hai màn hình cho người vẽ tranh trên máy
Máy của chị Lành có hai màn hình, một để vẽ, một để xem mẫu, đều mua lại của tiệm cũ ngoài chợ huyện.
Màn hình chính
2560x1440
Màn hình phụ
1920x1080
""",
        "sizes in a list of features",
    ),
    case(
        """
Chủ đề:
Bài hát về những dòng sông quê nhà của các nhạc sĩ trẻ
Cuộc thi nhận bài đến hết tháng, ban tổ chức cho biết mỗi tác giả được gửi nhiều nhất ba bài hát chưa công bố.
""",
        "a subject that stands first",
    ),
    case(
        """
Ba loại mật của hợp tác xã ong rừng
Hợp tác xã nuôi ong dưới chân núi bán ba loại mật, loại nào cũng phải đặt trước mùa hoa chừng một tháng.
Người mua hỏi nhiều nhất là mật hoa cà phê, sau đó đến mật rừng và mật bạc hà.
Các loại mật đang bán:
mật hoa cà phê
mật rừng
mật bạc hà
""",
        "a list that a text ends in",
    ),
    case(
        """
Hai phóng viên trẻ kể chuyện đi đò
Chuyến đò đi từ lúc gà chưa gáy, Hoài An và Lê Nam thay nhau ôm máy ảnh cho khỏi ướt.
Ảnh của Hoài An được in trang nhất, còn bài của Lê Nam thì phải chờ đến số sau.
Hoài An
Lê Nam
""",
        "authors whom the text names",
    ),
    case(
        """
Tên | Điện thoại
Nguyễn Thị Lụa | 0912 000 111
Danh sách này do ban liên lạc đồng hương lập, ai muốn thêm tên thì nhắn cho chị Lụa trước rằm tháng Chạp.
""",
        "the head of a table",
    ),
    case(
        """
Trang chủ
Thơ
Bến cũ chiều nay vắng bóng một người đi
Người về ngang qua bến cũ chiều mưa ấy
Tôi ngồi nghe sóng vỗ dưới chân cầu phao
Nhịp chèo khua nước, tiếng ai cười bên ấy
Ngỡ mình còn nhỏ, mẹ còn đợi bờ ao.
""",
        "a poem below the way to it",
    ),
    case(
        """
Sương phủ thành xưa
Chương 12: Chén rượu cuối cùng
Tuyết rơi từ giờ Dậu, đến khi Trường An bước vào quán thì ngoài hiên đã trắng một lượt dày.
""",
        "the book of which this is a chapter",
    ),
    case(
        """
Căn lề và tô màu trong bảng tính
Trong thẻ Trang đầu, bạn có thể chọn các thuộc tính sau cho ô đang đánh dấu, rồi bấm nút đồng ý ở góc phải.
* Kiểu chữ đậm, nghiêng
* Màu nền
* Màu chữ
""",
        "what a manual lists",
    ),
    case(
        """
Độ mặn mà mỗi loại cây chịu được
Theo kỹ sư Sử, bà con cần đo nước trước khi tưới, vì mỗi loại cây chỉ chịu được một độ mặn nhất định như sau:
Nhãn: dưới 1 phần ngàn
Bưởi: dưới 1,5 phần ngàn
Dừa: dưới 5 phần ngàn, có nơi đến 7 phần ngàn mà cây vẫn xanh, chỉ kém trái trong một hai mùa đầu tiên.
""",
        "longans are no labels",
    ),
    case(
        """
Trò chơi Làng Ma: khi nỗi sợ mang mùi rơm rạ
Trò chơi của một nhóm sinh viên miền Tây lấy bối cảnh cánh đồng mùa nước nổi, không có quái vật nào nhảy xổ ra.
BẠN SẼ THÍCH
Tiếng ếch nhái và tiếng gió được thu ngay ngoài đồng, nghe bằng tai nghe thì nổi da gà ngay từ phút đầu tiên.
BẠN SẼ GHÉT
Nhân vật chạy chậm như lội bùn, mà đúng là anh ta lội bùn thật, từ đầu đến cuối trò chơi.
""",
        "headings of a review",
    ),
    case(
        """
Cá bống kho / Canh chua / Đọt choại xào tỏi
Bữa cơm ngày mưa của người xóm Bến
Trời mưa cả tuần, bà Tư Lành vẫn ra chợ sớm để mua cho được mớ cá bống còn giãy đành đạch.
Bà bảo canh chua phải nấu với bần chín, còn đọt choại thì hái ngay sau hè, không tốn đồng nào.
""",
        "a headline with strokes",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
Bà Tư Lành gửi một #ảnh lên mạng, kèm dòng chữ #nhớnhà, rồi quên khuấy đi cho tới sáng hôm sau.
[Tư Lành] Tôi phơi cá từ năm mười hai tuổi, nghề này mẹ tôi truyền lại.
Bài này có hữu ích hay không thì phải hỏi những người đã thử phơi cá theo cách của bà.
Thêm vào giỏ một nắm lá chanh, đậy kín, để chỗ mát, ba ngày sau là dùng được.
""",
        "hashtags and brackets in sentences, words of controls",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
Bài thơ về xóm Bến đăng ở địa chỉ dưới đây, ai muốn đọc cả tập thì viết thư cho tác giả.
https://tho.example/ben-song-que-toi.html
www.khotho.example
Bà Tư Lành cho biết mỗi mẻ cá phơi đủ ba nắng, nếu gặp mưa thì phải sấy bằng than suốt đêm.
""",
        "addresses that a text names",
    ),
    case(
        """
Lớp học chụp ảnh cho người mới bắt đầu
Buổi học mở cửa tự do, ai có máy ảnh cũ đều có thể mang tới để thầy Lữ xem giúp miễn phí.
Thời gian: 8 giờ sáng Chủ nhật
Chủ đề: ánh sáng buổi sớm
Sự kiện: triển lãm nhỏ cuối khóa
Ảnh 1: ngược sáng, mất chi tiết
Hình 2
Ảnh minh họa trong bài đều do học viên chụp trong hai buổi thực hành ngoài bến sông.
""",
        "the topic of an invitation, pictures with their captions, a drawing's name",
    ),
    case(
        """
Báo động đỏ: Cả làng thức trắng canh đê
Báo động: Mực nước đã vượt đỉnh lũ lịch sử
Từ hai giờ sáng, loa phường phát liên tục, gọi thanh niên trai tráng ra mặt đê đắp bao cát.
Video clip do người dân quay cho thấy nước chỉ còn cách mặt đê một gang tay.
""",
        "a line with the headline's label, a video that is told of",
    ),
    case(
        """
Trang chủ mới của thư viện tỉnh
Giao diện gọn hơn
Thư viện tỉnh vừa ra mắt trang mới, bạn đọc có thể mượn sách từ xa bằng thẻ điện tử.
""",
        "a headline that begins with the name of a menu",
    ),
    case(
        """
Nhạc sĩ già kể chuyện chiến khu
12/3/2022 nhà đài phát lại bản thu cũ, nhạc sĩ Hồ Lam ngồi nghe và khóc.
-
- Ông viết bài ấy trong một đêm, bên bếp lửa của bản, khi đơn vị vừa về đến nơi.
Hồ Lam
•
81 tuổi, sinh ở Cần Giuộc, có hơn một trăm ca khúc viết cho thiếu nhi.
""",
        "signs in the text",
    ),
    case(
        """
Điểm thi của ba học sinh đầu bảng
Ngọc Hà
A
Minh Đức
A+
Thầy Lâm cho biết năm nay nhà trường chấm theo thang điểm chữ ở mọi môn tự chọn.
""",
        "marks at school",
    ),
    case(
        """
Bà Ba Thảo dạy nấu canh chua bông điên điển
Bà chỉ nấu món này vào mùa nước nổi, khi ghe chở bông về đầy chợ từ lúc trời chưa sáng.
Bà Ba Thảo nói canh chua miền Tây phải có bông điên điển, me chín và cá linh đầu mùa.
Nguyên liệu cho một nồi canh:
bông điên điển
me chín
cá linh
""",
        "ingredients that the text names, at its end",
    ),
    case(
        """
Hỏi đáp về bảo hiểm y tế hộ gia đình
Bạn đọc Trần Văn Út, ở Cai Lậy, hỏi:
Nhà tôi có năm người, vậy mua thế nào?
Trả lời
Hai cháu mua ở trường, ba người còn lại mua theo hộ, người thứ hai trở đi được giảm.
Bạn đọc Lê Thị Ngà, ở Cái Bè, hỏi:
Tôi làm mất thẻ thì xin lại ở đâu?
Trả lời
Bà mang căn cước đến cơ quan bảo hiểm huyện, thẻ mới có trong ngày.
Bạn đọc Võ Hoàng, ở Gò Công, hỏi:
Đổi nơi khám ban đầu được không?
Trả lời
Được, vào mười ngày đầu của mỗi quý.
""",
        "the answers to questions",
    ),
    case(
        """
Gà kho sả ớt cho ngày mưa
Gà kho sả ớt là món quen của bữa cơm nhà, thơm mùi sả và cay nhẹ vị ớt.
Chặt thịt gà miếng vừa ăn, ướp với sả, ớt và nước mắm chừng nửa giờ.
Phi sả cho thơm, cho thịt gà vào đảo săn rồi rưới nước mắm, đun nhỏ lửa đến khi nước sánh lại.
Dọn ra đĩa, rắc thêm ớt thái sợi, ăn với cơm nóng.
Nguyên liệu cần chuẩn bị
thịt gà, sả, ớt, nước mắm
""",
        "ingredients in one line below their heading, at the end",
    ),
    case(
        """
Nhà đài mở lớp dạy làm phim cho trẻ em vùng cao
Mời các bạn theo dõi lịch chiếu trên bảng gỗ đầu bản là câu các em thuộc nhất.
Mời các bạn nhỏ xem phim trên ứng dụng chỉ là bước đầu, đạo diễn Lê Nam nói với chúng tôi.
Cảm ơn bạn đã đọc thư của con, người mẹ viết trong cuốn sổ mà lớp học còn giữ.
Nếu thấy bài hay, các em vỗ tay rất lâu, nếu thấy chán thì bỏ ra sân đá cầu ngay.
Hội đồng đội bản xem phim xong còn ngồi lại kể cho nhau nghe về con suối đầu nguồn.
""",
        "sentences that begin as calls do",
    ),
    case(
        """
Cô dâu làng biển rạng rỡ ngày cưới
Sau
Cô dâu Thu Hà cho biết hai nhà đã chuẩn bị mâm cỗ từ ba giờ sáng, đúng lệ của làng.
Thích
Chú rể Văn Hải nói anh chỉ mong trời yên biển lặng để cả đội tàu kịp về ăn cỗ.
Bà con trong xóm kéo đến từ chiều hôm trước, người gói bánh, người dựng rạp.
Tiệc tan khi nước lên, khách về bằng ghe theo con rạch sau nhà.
Trong các món còn lại trên bàn có:
Line
""",
        "single words before, in and after a text",
    ),
    case(
        """
Hỏi đáp về thuế nhà trọ
Trả lời
Chủ nhà trọ có doanh thu dưới một trăm triệu đồng một năm thì không phải nộp thuế.
Nếu doanh thu cao hơn, chủ nhà phải kê khai theo quý tại chi cục thuế nơi có nhà.
Hồ sơ gồm tờ khai và bản sao hợp đồng thuê, nộp trực tiếp hoặc qua mạng.
""",
        "an answer under its label",
    ),
    case(
        """
Theo dõi sức khỏe người cao tuổi bằng đồng hồ thông minh
Theo dõi nhịp tim liên tục giúp phát hiện sớm cơn rung nhĩ, bác sĩ Hà Văn Tấn nói.
Theo dõi
Ông cho biết thêm, người bệnh nên đo vào một giờ cố định mỗi sáng rồi ghi vào sổ.
""",
        "a sentence, a heading that begin with Theo dõi",
    ),
    case(
        """
Bản quyền bài hát thiếu nhi bị xâm phạm trên mạng
Bản quyền thuộc về nhạc sĩ, nhưng hàng trăm kênh vẫn đăng lại mà không xin phép, luật sư Lê Bình nói.
© là ký hiệu mà nhiều người nhìn thấy mỗi ngày nhưng ít ai hiểu nó có nghĩa gì trước tòa.
Giấy phép
Theo luật, tổ chức phát sóng phải trả thù lao cho chủ sở hữu quyền trước khi phát.
""",
        "an article about copyright",
    ),
    case(
        """
Miền Trung lập đường dây nóng cứu hộ trong đêm
Nước lên nhanh từ nửa đêm, nhiều xã ven sông bị cô lập hoàn toàn, chính quyền huyện cho biết.
Người dân cần cứu hộ gọi các số sau:
Huyện Hòa Sơn: 0912 000 111
Xã Tân Lập: 0912 000 222
Hotline: 1900 0000
Mọi sự giúp đỡ xin bạn đọc gửi về tài khoản của Hội Chữ thập đỏ tỉnh.
""",
        "hotlines of a flood",
    ),
    case(
        """
Cách làm bánh đúc lạc
Nguyên liệu:
200 g bột gạo
100 g lạc
Nước vôi trong
Muối
Cách làm:
Hòa bột với nước vôi trong, để nghỉ hai giờ rồi mới bắc lên bếp quấy đều tay.
""",
        "a recipe",
    ),
    case(
        """
Kết quả vòng 5 giải bóng chuyền xóm
Xóm Bến - Xóm Đình 3-1
Xóm Thượng - Xóm Hạ 0-3
19:30
Xóm Bến - Xóm Hạ
20:45
Xóm Đình - Xóm Thượng
""",
        "a table of scores and times",
    ),
    case(
        """
Bài hát ru của bà
À ơi, con ngủ cho ngoan
À ơi, con ngủ cho ngoan
Mẹ đi cấy lúa đồng xa chưa về
À ơi, con ngủ cho ngoan
""",
        "a refrain",
    ),
    case(
        """
Hỏi đáp về đất vườn
Hỏi: Nhà tôi có thửa đất vườn giáp đường, nay muốn tách cho hai con thì phải làm gì?
Trả lời:
Ông cần nộp đơn tại bộ phận một cửa của xã, kèm theo giấy chứng nhận và bản vẽ đo đạc.
Bạn đọc Nguyễn Văn Ba ở Tiền Giang gửi thư về tòa soạn hỏi: đất không có giấy thì sao?
""",
        "questions and answers, a reader who has written",
    ),
    case(
        """
Ba mạng xã hội được người cao tuổi dùng nhiều nhất
Người trên sáu mươi tuổi lên mạng mỗi ngày trung bình hai giờ, chủ yếu để gọi điện cho con cháu.
Facebook
Mạng này được tám trong mười người dùng, phần lớn để xem ảnh của con cháu ở xa gửi về.
Zalo
Ứng dụng gọi điện và nhắn tin được bảy trong mười người dùng, nhất là ở nông thôn.
""",
        "names of networks as headings",
    ),
    case(
        """
Viết trang web đầu tiên bằng HTML trong mười phút
Mở một tệp mới, gõ hai dòng sau rồi lưu lại với tên trang.html, trình duyệt nào cũng đọc được.
<p>
<br>
Thẻ thứ nhất mở một đoạn văn, thẻ thứ hai xuống dòng mà không mở đoạn mới.
""",
        "code in an article about it",
    ),
    case(
        """
Ngân hàng mở quầy lưu động ở chợ
Khách hàng quan tâm có thể liên hệ tổng đài 1900 0000 hoặc truy cập website của ngân hàng để biết thêm.
Để biết thêm thông tin, khách hàng đến quầy gần nhất hoặc gọi hotline 1900 0000.
""",
        "contacts of the company that the article is about",
    ),
    case(
        """
Cài đặt máy in trong ba bước
Vào Cài đặt > Thiết bị > Máy in, rồi bấm vào dấu cộng ở góc phải để tìm máy.
Cài đặt > Pin > Chế độ tiết kiệm
Nếu không thấy tên máy in, hãy kiểm tra dây nguồn và dây mạng trước khi làm lại.
""",
        "steps of a manual",
    ),
    case(
        """
Lời người lính già
“Hãy gửi cho chúng tôi một bức ảnh, chúng tôi sẽ nhớ”, người lính già nói khi tiễn đoàn.
"Mời bạn đọc thử, rồi gửi lại cho tôi", ông trao tập thơ chép tay cho người khách.
""",
        "calls in quotation marks",
    ),
    case(
        """
Từ khóa của mùa tuyển sinh
Từ khóa: chậm mà chắc.
Năm nay, nhiều trường bỏ xét học bạ, thí sinh phải tính lại từ đầu, thầy Lê Nam nói.
""",
        "the word keyword in a sentence",
    ),
    case(
        """
Các tờ báo sống bằng gì
Doanh thu của báo in giảm một nửa trong mười năm, theo báo cáo của hiệp hội công bố hôm qua.
Quảng cáo
Phần lớn ngân sách đã chuyển sang mạng xã hội, báo in chỉ còn giữ được các trang đặc biệt.
""",
        "advertising as a heading",
    ),
    case(
        """
# Nghề gốm
## Lò cũ
#1
#2
Lò cũ đắp bằng đất sét trộn trấu, mỗi năm phải vá lại một lần sau mùa mưa.
#gốm
""",
        "headings, numbers, one hashtag",
    ),
    case(
        """
Bảng giá theo loại
Trả lời
1
2
Mỗi loại gạo có giá riêng, tùy theo ngày nhập và nơi trồng, chủ vựa Sáu Thành nói.
1
2
Gạo mới gặt đắt hơn gạo cũ hai nghìn đồng một cân, nhất là vào dịp giáp Tết.
1
2
""",
        "cells of a table that repeat",
    ),
    case(
        """
Nghề dệt chiếu
Nghề dệt chiếu ở đây có từ ba trăm năm, nay còn mười hai nhà giữ khung cửi trong gian giữa.
Các loại chiếu gồm
chiếu trơn, chiếu hoa, chiếu cạp điều
""",
        "the end of a sentence that a link has broken",
    ),
    case(
        """
Chị Hoa kể chuyện làm
Facebook
để bán cá khô cho khách ở xa, mỗi ngày chị đăng một tấm ảnh chụp sân phơi lúc có nắng.
Mỗi tháng chị bán được
trước
đây chỉ bằng một phần ba, vì phải chờ thương lái ghé bến mới có người mua.
""",
        "fragments that a link has broken off",
    ),
    case(
        """
Tìm lại nghề dệt chiếu ở phường Hới
Người làng còn kể chuyện những chuyến ghe chở cói cập bến từ nửa đêm, đuốc thắp sáng cả khúc sông.
Chiếu dệt xong phải phơi đủ hai nắng, cuộn lại rồi mới gánh ra chợ phiên bán vào sáng mồng năm.
Thợ già nhất phường năm nay đã tám mươi tư tuổi, mỗi ngày bà vẫn ngồi vào khung cửi một buổi.
## Nơi còn giữ
- Trung tâm lưu trữ tỉnh, hồ sơ số 1174
- [Bộ ảnh phường Hới năm 1938](https://example.org/phuong-hoi)
- Băng ghi âm cụ Trần Thị Thoa, năm 1998
""",
        "a link among the other items of a list",
    ),
    case(
        """
Bốn cách kiếm tiền của một trang nấu ăn
Người viết ở xóm Bến kể lại bốn cách đã thử trong ba năm, có cách lỗ có cách lời.
Adsense
Với Adsense, chủ trang nhận tiền cho mỗi lượt bấm, nhưng phải chờ đủ trăm đồng mới được rút.
""",
        "an English word for advertising as a heading",
    ),
    case(
        """
Quảng cáo
Quảng cáo là cách người bán nói với người mua, có từ thời người ta còn rao hàng ngoài chợ.
Ngày nay phần lớn lời rao nằm trên màn hình, nhưng tiếng rao đêm thì vẫn còn ở xóm Bến.
""",
        "an article on advertising",
    ),
    case(
        """
Bến cũ
12/3/2021
Hoài An
1
Nước lên rồi nước lại ròng, thuyền anh neo lại giữa dòng mà thôi, không ai gọi bến là quê nữa.
2
Sông không hỏi chuyện người về, chỉ đưa con nước qua đê làng mình, rồi đi luôn không ngoảnh lại.
""",
        "the parts of a poem below its date",
    ),
    case(
        """
Vì sao anh viết dòng lệnh please wait
Chương trình in ra màn hình please wait rồi đứng yên, người dùng tưởng máy hỏng nên rút điện.
Nút
download
trên máy cũ cũng thế, bấm xong phải đợi rất lâu mới thấy tệp hiện ra trong thư mục.
""",
        "English words in sentences broken by links",
    ),
    case(
        """
Lịch chiếu đêm ba mươi của đài xã
Đài xã Bến gửi bà con lịch chiếu, giờ nào tiết mục ấy, mất điện thì chiếu lại vào sáng mồng một.
20:00
Cải lương: Tiếng trống sông Bến
22:30
Văn nghệ quần chúng
00:00
Giao thừa
01:15
Phim làng
""",
        "midnight in a programme",
    ),
    case(
        """
Cách đọc bảng điều khiển của ghe
Sơ đồ dây điện vẽ bằng các dấu trên bàn phím, nhìn từ trên xuống dưới như sau.
bình điện
|
cầu chì
|
đèn mũi
""",
        "strokes in a drawing",
    ),
    case(
        """
Mục lục cuối sách
Tập ký gồm ba phần, in trên giấy dó, mỗi phần mở bằng một bức ký họa của chính tác giả.
Mục lục
1. Bến cũ
2. Người đưa đò
3. Mùa nước
""",
        "contents of a book that stand nowhere else",
    ),
    case(
        """
Nguồn nước của xóm Bến
Source: giếng làng
Ngày trước cả xóm dùng chung một cái giếng, nay mỗi nhà một vòi nhưng vẫn không ai nỡ lấp giếng đi.
""",
        "a source that is no address",
    ),
    case(
        """
© Bến Cũ
Làng gốm bên sông vào mùa mưa
Bến Cũ là tên tờ báo tường mà lớp tôi làm năm ấy, mỗi tháng một số, dán ở cửa lớp cho cả trường đọc.
""",
        "a name that no notice has",
    ),
    case(
        """
Bài nghiên cứu về cá khô
## 1. Đặt vấn đề
### 1.1. Sự cần thiết
Cá khô là nguồn đạm chính của xóm Bến trong mùa biển động, vì vậy cách phơi quyết định cả bữa cơm.
**Ví dụ**
Mẻ phơi đủ ba nắng để được sáu tháng, mẻ gặp mưa thì chỉ hai tuần là mốc.
""",
        "headings of a text",
    ),
    case(
        """
Kịch bản trò chơi làng chài
Mỗi lượt chơi có ba thẻ, người chơi rút một thẻ rồi làm theo lời ghi trên đó.
- Lượt: 1
- Từ khóa: thuyền, lưới, phao
- Thời gian: năm phút
**Chủ đề:** Con nước lớn, con nước ròng
**Mục tiêu:** Kể được ba loài cá của mùa này
""",
        "keywords that are items of a list of the text",
    ),
    case(
        """
Từ điển của trình đơn
Các chữ sau được dịch trong chương trình coi ghe, mỗi dòng một chữ, chưa xếp theo vần.
khung nội bộ
nhãn
mốc
thanh mức
ô danh sách
""",
        "a word list with a word that is a label",
    ),
    case(
        """
Đề cương ôn tập về nghề cá
Nghề cá của xóm Bến qua các thời kỳ được chia thành ba giai đoạn, mỗi giai đoạn hai mươi năm.
>Các bài viết của ông đã hình thành hệ thống quan điểm:
>>**Muốn giữ nghề thì không còn con đường nào khác ngoài con đường giữ biển**
>>
>>**Nghề cá và rừng ngập mặn là mục tiêu và con đường đi lên**
>> Ví dụ : ghe ông Tư mỗi chuyến đi ba ngày
Người ôn tập cần nhớ mỗi giai đoạn kéo dài chừng hai mươi năm.
""",
        "a quotation in a quotation",
    ),
    case(
        """
Giấy phép của tập ảnh làng chài
Ai cũng được chép lại các tấm ảnh trong tập này, miễn là ghi tên người chụp ở dưới ảnh.
[Chèn văn bản giấy phép vào đây]
[Họ và tên / Tổ chụp ảnh xóm Bến]
""",
        "what is to be filled in",
    ),
    case(
        """
{
"trai": "thuyền chài",
"ghe": "xuồng lớn",
"Cang": "Hung",
"dao": "Zau ngia",
}
Bảng trên ghi lại cách gọi của từng bến, người làm bảng là một cô giáo dạy ở trường xóm.
""",
        "data with words",
    ),
    case(
        """
LỆNH COI GHE
TÊN
coi - xem ghe nào đang đậu ở bến, ghe nào đã ra khơi từ sáng sớm hôm nay
MÔ TẢ
Lệnh in tên từng ghe, mỗi dòng một chiếc, ghe nào chưa về thì in kèm giờ ra khơi.
BẢN QUYỀN
Đây là phần mềm tự do, ai cũng có quyền sửa đổi và phát hành lại.
XEM THÊM
Tài liệu đầy đủ có tại: <https://www.coi.example/ghe>
hoặc sẵn có nội bộ thông qua: info ghe
DỊCH
Bản dịch tiếng Việt của trang hướng dẫn này do
nhóm xóm Bến thực hiện.
""",
        "the sections of a manual page",
    ),
    case(
        """
# Bài 3: Đo độ mặn của nước
## Cách đo
Thả ống đo xuống nước chừng một gang tay, chờ hai phút rồi mới đọc số ở vạch nước ngang tầm mắt.
## Bài tập
Đo ở ba chỗ khác nhau trên cùng một khúc sông, ghi lại giờ đo và con nước lúc ấy.
## Đọc thêm

- Sổ tay của trạm đo mặn, chương hai
- Bảng con nước của năm trước
""",
        "what a lesson tells to read",
    ),
    case(
        """
Kinh cầu mùa của xóm Bến
Già làng hỏi: "Biển cho ta cá hay ta lấy cá của biển?"
Ông đáp: "Biển cho ta cá thì ta phải giữ biển, không ai được giăng lưới mắt nhỏ mùa cá đẻ." Ông nói rồi im rất lâu.
Người trẻ thưa: "Dạ, đúng vậy."
"Biển cho ta cá thì ta phải giữ biển, không ai được giăng lưới mắt nhỏ mùa cá đẻ."
""",
        "a speech that ends as it began",
    ),
    case(
        """
Nhiệt độ các bến trong ngày rằm
Cô giáo ghi nhiệt độ ở bốn bến vào lúc mặt trời lên, để học trò so với sổ ghi của năm ngoái.
Bến Cũ: 23°C
Bến Mới: 27°C
Cồn Cá: 26°C
Xóm Trên: 22°C
""",
        "temperatures that the text tells",
    ),
    case(
        """
Trường nghề xóm Bến mở khóa phơi cá
Từ tháng này trường nghề của huyện dạy phơi cá ngay tại sân nhà dân, ai cũng được ghi tên.
Ban giám hiệu nói trường có ba việc phải làm cùng lúc:
Đào tạo
Nghiên cứu khoa học
Hợp tác quốc tế
Việc đầu đã xong một nửa, hai việc sau còn chờ người biết tiếng về dạy thêm mỗi tuần một buổi.
""",
        "tasks of a school, which have names that menus have",
    ),
    case(
        """
Mua cá khô qua mạng cần biết gì
Bà Tư bán cá khô qua mạng từ năm ngoái, khách quen hỏi nhiều nhất ba chuyện sau đây.
Chính sách đổi trả
Cá mốc thì đổi, cá vụn thì không, vì đường xa xóc mấy cũng có con gãy.
Phương thức thanh toán
Nhận cá rồi mới trả tiền, ai ở gần thì ghé nhà trả cũng được.
Chính sách vận chuyển
Xe đò chở lên chợ huyện mỗi sáng, khách tự ra bến nhận.
""",
        "names of a shop's pages as headings",
    ),
    case(
        """
Lớp học lập trình ở xóm Bến
Thầy giáo trẻ mở lớp dạy lập trình miễn phí cho trẻ con xóm Bến vào mỗi tối thứ bảy.
# Học C# cơ bản
Buổi đầu, bọn trẻ viết được chương trình đếm số cá khô phơi trên sân nhà bà Tư.
""",
        "a heading with a number sign in it",
    ),
    case(
        """
Cuốn sổ ghi nghề phơi cá của bà Tư
Cuốn sổ dày chừng trăm trang, chữ tím đã phai, bìa bọc bằng giấy dầu của bao muối.
Mục lục
Trang đầu là mục lục do con gái bà chép lại, xếp theo mùa chứ không theo tên cá.
""",
        "contents that the text speaks of",
    ),
    case(
        """
Bài hát của xóm Bến lên đĩa
Đĩa nhạc Xóm Bến © 2017 Nắng Muối, all rights reserved, được in một ngàn bản để tặng bà con.
Ai cũng có phần, riêng đội văn nghệ mỗi người được thêm một đĩa để dành cho con cháu.
""",
        "rights in a sentence",
    ),
    case(
        f"""
Buôn chuyện trong nhóm của xóm Bến
{BODY}
Tư Cò viết: mai tát đìa, ai rảnh thì qua.
Thích
Thích
Thích
Cả xóm bấm như vậy rồi đi ngủ sớm, mờ sáng đã đủ mặt ngoài bờ đìa.
""",
        "what the people of a text press",
    ),
    case(
        f"""
Ghi chép của thợ máy ghe
{BODY}
VT4501
VT4502
VT4503
Ba số đó là ba cái máy chú Năm đã sửa từ đầu mùa, cái nào cũng chạy êm.
""",
        "numbers of machines, one below the other",
    ),
    case(
        f"""
[Quy định phơi cá ở bến]
# Quy định phơi cá ở bến
* Thời gian: sáng sớm
* Ngày áp dụng: 25/06/2024
* Nơi phơi: sân đình
{BODY}
Ai cần mẫu giấy thì lấy ở đây:
[https://ngan.example/6FStU](https://l.facebook.com/l.php?u=https%3A%2F%2Fngan.example%2F6FStU&h=AT0)
""",
        "items below the headline with a day among them, an address that is shown",
    ),
    case(
        f"""
# Hội đua ghe ngo xóm Bến
* Bến đình
* 25/06/2024
{BODY}
Chia sẻ:
Bốn đội ghe xuống nước từ mờ sáng, ai không chèo thì lên bờ giữ trống.
""",
        "where something takes place, and when",
    ),
    case(
        f"""
Vé ghe khách về xóm Bến
{BODY}
Khán giả quan tâm có thể mua vé tại đây, hoặc ở quầy của bến xe huyện từ sáng sớm mai.
Bạn đọc của thư viện xã thì mượn sách tại đây.
""",
        "where the people of a text buy tickets",
    ),
    case(
        f"""
Máy phơi cá đời mới
{BODY}
Kích thước
Hai mét
Cảm biến mưa
Có
Quạt gió
Không
Khởi động bằng nút
Có
""",
        "what a machine has, in a table at the end",
    ),
]

GONE = [
    *(
        case(
            f"""
- Trang chủ
{menu}{name}
{date}
{BODY}
""",
            f"the menu above a page of a site about itself: {name}, {date}",
        )
        for name in ("Chính sách giao hàng", "Giới thiệu", "Hướng dẫn mua hàng")
        for menu, date in (
            ("- Sản phẩm\n- Tin tức\n- Liên hệ\n", "01/01/2024"),
            ("- Tin tức\n- Thư viện\n", "Cập nhật: 01/01/2024"),
        )
    ),
    case(
        f"""
- Hà Nội 25 °C
- TP Hồ Chí Minh 28 °C
- Yên Bái 22 °C
- • Hà Nội Hà Nội 25°C
Quy định phơi cá ở bến
{BODY}
""",
        "the weather of several places above the headline",
    ),
    case(
        """
- ghe@xomben.example
QUYỀN CỦA NGƯỜI GIỮ GHE TRONG LỆ XÓM BẾN
ThS. Nguyễn Văn Bảy – Khoa Luật, trường làng
Lệ xóm Bến từ lâu đã nói đến quyền của người giữ ghe, nhưng mỗi nhà hiểu quyền ấy theo một cách khác nhau.
Người giữ ghe trong lệ xóm được đậu ở bến của mình, không ai được dời ghe khi người ấy vắng nhà.
""",
        "an address above a headline in capitals",
    ),
    case(
        f"""
Chính sách mới cho người phơi cá ở xóm Bến
{BODY}
- Bản quyền thuộc Báo Xóm Bến. Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.
- Tổng biên tập: Nguyễn Thị Sen
""",
        "the paper's own notice below a story about what an office lays down",
    ),
    case(
        f"""
Quy định phơi cá ở bến
- Bình luận 0
{BODY}
- Theo dõi xomben.example.vn trên
- (Visited 1 times, 1 visits today)
""",
        "nobody has said anything, whom to follow, and a blog's counter",
    ),
    case(
        f"""
Cách phơi cá khô giữ được cả năm
- pdf17 trang | Chia sẻ: batulanh | Lượt xem: 4885 | Lượt tải: 5download
- Bạn đang xem nội dung tài liệu Cách phơi cá khô, để tải tài liệu về máy bạn click vào nút DOWNLOAD ở trên
{BODY}
- Bạn đang xem Cách phơi cá khô giữ được cả năm trong chuyên mục Nghề bến của website Xóm Bến
""",
        "what a store says of its document",
    ),
    case(
        f"""
Cách phơi cá khô giữ được cả năm
- Vui lòng nhập họ tên
- Vui lòng nhập số điện thoại
- Vui lòng nhập lời nhắn
{BODY}
""",
        "the fields of a form",
    ),
    case(
        f"""
Cách phơi cá khô giữ được cả năm
Cá tươi đem phơi ngay thì khô trong, để qua đêm thì khô đục, người mua chỉ nhìn một cái là biết ngay.
- Sự kiện:
- Nghề bến
{BODY}
""",
        "the topic below the lead",
    ),
    case(
        f"""
Cách phơi cá khô giữ được cả năm
- [video(20506)]
{BODY}
- \\'\\'
Bà Tư Lành nói đời bà chưa mẻ nào bị mốc, kể cả năm mưa dầm từ tháng bảy đến tận tháng mười.
- tu-lanh-xomben2-09
- tm-img-alt
Người mua ở chợ tỉnh quen mặt bà, cứ thấy ghe cặp bến là tới, không cần rao một tiếng nào cả.
""",
        "the codes of players, escaped quotes, and names of pictures that the text speaks of",
    ),
    case(
        f"""
Cách phơi cá khô giữ được cả năm ở xóm Bến
{BODY}
- cach phoi ca kho giu duoc ca nam o xom ben Nghệ nhân Sáu Miệt: "Gừng Tết trồng trên giồng cát vẫn cay"
- cach phoi ca kho giu duoc ca nam o xom ben
Bà Tư Lành nói đời bà chưa mẻ nào bị mốc, kể cả năm mưa dầm từ tháng bảy đến tận tháng mười.
""",
        "the headline without its accents, with another one behind it and alone",
    ),
    case(
        f"""
Quy định phơi cá ở bến
- - Home
- - Quy định phơi cá ở bến
{BODY}
""",
        "the way to the page as a list, below the headline",
    ),
    case(
        f"""
- * Trang chủ
- * Chuyện xóm
- * Quy định phơi cá ở bến
Quy định phơi cá ở bến
{BODY}
""",
        "the way to the page as a list, above the headline",
    ),
    case(
        f"""
08/12/2022
- x
- +
- A
- A
- A
Cách phơi cá khô giữ được cả năm
{BODY}
- Hiển thị bình luận
- Đặt phòng ngay
- Xem tất cả ảnh
- Nhắn tin Zalo
- Tìm kiếm trong sách
- Chào mừng bạn đến với Trang thông tin điện tử xã Bến Cá
- 9 giờ trướcBài gốc
- Mời độc giả xem Điểm tin buổi sáng Thứ Ba, ngày 8 tháng 11
- Bạn đang xem 20 trang mẫu của tài liệu "Cách phơi cá khô", để tải về hãy bấm vào nút ở trên
- (©) Copyright 2007-2024
""",
        "signs beside the date, buttons, calls and notices of shops, books and papers",
    ),
    *(
        case(
            f"""
- {above}
Bà con xóm Bến được mùa cá khô sau ba năm thất bát
{{BODY}}
""",
            f"{above} above the headline",
        )
        for above in ("Video", "Podcast", "Nghe đọc bài", "Kinh tế - Xã hội", "Nhỏ Bình thường Lớn", "Quay lại")
    ),
    case(
        """
Bà con xóm Bến được mùa cá khô sau ba năm thất bát
- Nhấn vào đây để nghe bài viết
{BODY}
- Bạn đã từng phơi cá gặp mưa giữa chừng? Hãy gửi ảnh về Ban Đời sống theo email: doisong@bao.example. Xin cảm ơn!
- ⏱️ Thời gian đọc: 5 phút
- 🏷️ Tags: cá khô, xóm Bến, gió chướng
- 📌 **Bạn đã từng phơi cá ba nắng chưa? Hãy chia sẻ kinh nghiệm của bạn trong phần bình luận!** 🚀
- Tối đa: 1500 ký tự
- Hiện chưa có bình luận nào, hãy là người đầu tiên bình luận
""",
        "a player, a call that begins with a question, the box for comments",
    ),
    case(
        f"""
- Bếp nhà Tư Lành
- >
- Món khô
- >
- Cá cơm
Cá cơm phơi một nắng kho tiêu ăn với cơm cháy
{BODY}
""",
        "the way to the page, each step a line, none of them known",
    ),
    case(
        """
- Trang chủ
- /
- Vỉ phơi
- /
- Vỉ tre
Vỉ tre đan tay loại hai lớp của xóm Bến
Khổ
1 m x 2 m
Giá
Hỏi bà Tư Lành
""",
        "the way to a page without sentences",
    ),
    case(
        f"""
- Home
- /
- Blog
- /
- Cá khô xóm Bến vào mùa
Cá khô xóm Bến vào mùa đông
{BODY}
""",
        "the way to the page, the headline cut off at its end",
    ),
    case(
        """
- [Xóm Bến](/) | [Cá khô](/ca) | [Con nước](/nuoc) | [Gửi bài](/gui)
# Sổ tay con nước
Mùng một: ròng lúc năm giờ
Mùng hai: ròng lúc sáu giờ
Mùng ba: ròng lúc bảy giờ
Mùng bốn: ròng lúc tám giờ
""",
        "a row of links above a text without sentences",
    ),
    case(
        f"""
- Hotline:
- 0900.000.318 (Xóm Bến)
- 0900.000.319 (Xóm Đình)
- © 2024 Báo Xóm Bến. Giữ bản quyền nội dung.
Cá khô xóm Bến vào mùa đông
{BODY}
- Kích cỡ chữ: Giảm Tăng
- 1.00x Chọn tốc độ đọc
- Điều chỉnh âm lượng
- Tự động phát sau
- 1080p 720p 480p auto
- Created with Raphaël 2.1.0CmIIIx3o1
- Kỳ trước: Ghe cá cơm về bến lúc nửa đêm
- Cùng tác giả: Ba mùa ruốc ở Cửa Lở
- Mời quý bạn đọc cung cấp tin, ảnh về mùa cá qua Zalo của tòa soạn: 0900 000 320.
- Quý thính giả có thể nghe lại chương trình “Con nước” vào tối Chủ nhật hằng tuần trên sóng FM 96.9.
- Đăng ký nhận thư “Chiều xóm Bến” – mỗi tuần một chuyện, hoàn toàn miễn phí.
- Nhận bản tin con nước mỗi sáng tại kênh Telegram của Báo Xóm Bến.
- Đặt mua tuần san bản in: 24.000 đồng/số. Gọi (0299) 3 000 010 trong giờ hành chính.
- Bình luận sẽ được biên tập trước khi đăng. Vui lòng gõ có dấu.
- Chưa có ý kiến nào. Hãy là người đầu tiên!
- Ý kiến của bạn (0/1000)
- Báo nói - 3:05
- Gửi câu hỏi của bạn về hòm thư hoidap@xomben.example để được ông Bảy giải đáp
- Bạn có chuyện muốn kể? Gửi về cho chúng tôi, bài được đăng có nhuận bút.
- Quý vị có hình ảnh, video về mùa cá xin gửi qua Zalo Báo Xóm Bến: 0900 000 321
- Tổng biên tập: Trần Thị Lựu Phó tổng biên tập: Lê Văn Nhứt Thư ký tòa soạn: Phan Thị Chín
""",
        "what papers print below their texts in words of their own",
    ),
    case(
        f"""
Cách đan vỉ tre
- Has thanked: 14 times
- Been thanked: 531 times
{BODY}
- Mã: [Chọn tất cả] [Mở rộng/Thu hẹp]
- Nội quy chuyên mục
- Loading.... (view fulltext now)
- \\[caption id="attachment\\_44" align="left"\\]
- 1 2 3 4 5 ... Cuối
""",
        "the furniture of forums and stores of documents",
    ),
    case(
        """
Ba bước phơi cá khô
- Mục lục
- 1. [Xẻ cá](https://xomben.example/phoi-ca/#xe-ca)
- 2. [Ướp muối](https://xomben.example/phoi-ca/#uop-muoi)
- 3. [Phơi nắng](https://xomben.example/phoi-ca/#phoi-nang)
{BODY}
""",
        "contents with numbers that link to the parts of the text",
    ),
    case(
        """
- Trang chủ
- Nghe
- Đọc báo in Gửi bài Đặt báo Rao vặt
- Thời sự
- Kinh doanh
# Xóm Bến phơi cá trắng sân suốt ba tháng mùa khô
- Chia sẻ
{BODY}
- Xóm Bến phơi cá trắng sân suốt ba tháng mùa khô
Đến rằm tháng Chạp, cá khô theo ghe lên chợ huyện, bán hết trong một buổi sáng.
""",
        "the headline once more, where its mark tells which line below the menu it is",
    ),
    case(
        """
Xóm Bến phơi cá trắng sân
{BODY}
- #Mùa phơi cá khô ở xóm Bến quê tôi và những người giữ nghề #Chợ huyện ngày rằm tháng Chạp #Nắng
""",
        "a row of hashtags that are whole headlines",
    ),
    case(
        """
Điểm tin xóm Bến ngày phơi cá
- • |
{BODY}
- * |
""",
        "items of a list that hold the stroke between them alone",
    ),
    case(
        """
- fbpx
Phơi cá ba nắng ở xóm Bến
- You are on page 1 of 10
- Xem mẫu
- Tiểu thuyết gốc · 3116 chữ
- 15 Bình luận - Độ dài: 2,884 từ - Cập nhật:
{BODY}
- Hãy Đăng ký Thành viên của TruyenBen để có thể thích, bình luận, đánh dấu chương đang đọc, chuyển giao diện đọc
""",
        "what counts a visit, stores of documents, readers of stories",
    ),
    case(
        """
Hỏi chuyện phơi cá ngày mưa
- #1
- Tham gia ngày: Mar 2015
- Bài gởi: 23
- Thanks: 4
{BODY}
- The Following 2 Users Say Thank You to haibien For This Useful Post:
- tulanh (09-05-2016), nam_muoi
- #2
- Senior Member
- Tham gia ngày: Jan 2008
- Bài gởi: 1.207
- Trích:
- Nguyên văn bởi haibien
- Xem bài viết
- Bà Tư Lành cho biết mỗi mẻ cá phơi đủ ba nắng, nếu gặp mưa thì phải sấy bằng than suốt đêm.
Sấy than thì canh lửa cho đều, khói vào là con cá đen thui, bán không ai mua đâu bác ơi.
- haibien đang ẩn
""",
        "a post that another quotes, as vBulletin shows it",
    ),
    case(
        """
Hỏi chuyện phơi cá ngày mưa
{BODY}
- Quyền viết bài
- You may not post new threads
- You may not post replies
- Bạn không được quyền trả lời bài viết
- BB code đang Mở
- Smilies are On
- HTML code is Off
- Forum Rules
- « Đề tài trước | Đề tài kế »
- Múi giờ GMT. Hiện tại là 07:31 AM.
""",
        "what vBulletin prints below a thread",
    ),
    case(
        """
Chọn củi phơi cá ngày mưa
- Xếp hạng 4.67/5 với 9 phiếu bầu
- ★★★★☆ 4,6 từ 132 phiếu
{BODY}
- 4.7/5 (286 đánh giá) · Đã bán 3,1k
- ▲ 64 ▼ 2
- Bạn chấm bài này mấy sao?
""",
        "what readers think, in a line",
    ),
    case(
        """
Phơi cá ba nắng
- ‹ Chọn cá để phơi
- Ướp muối hột ›
{BODY}
- ❮ Chương 36
- Chương 38 ❯
""",
        "the pages before and after behind other arrows",
    ),
    case(
        """
Phơi cá ba nắng
{BODY}
- Thăm dò: nhà bạn thích cá khô hay cá tươi?
- ○ Cá khô
- ○ Cá tươi
- ○ Cả hai
- Gửi phiếu
""",
        "a poll whose answers have a circle each",
    ),
    case(
        """
Phơi cá ba nắng
{BODY}
- Nhãn: cá khô, xóm Bến, mùa nắng
- Gửi email bài đăng này
- 3 nhận xét:
Bạn Hai Lúa
Nhà tôi ở miền ngược cũng phơi cá, mà phơi trên gác bếp cho đỡ mưa, được cả năm.
""",
        "keywords above the comments of readers",
    ),
    case(
        """
Muốn giữ gian bếp không ám mùi, bà Tư Lành treo bó sả bên cửa sổ, ba ngày lại thay một lần.

- cách làm cá khô một nắng

Cá phơi một nắng thì thịt còn mềm, nướng lên thơm lừng cả xóm, ai đi ngang cũng ngoái lại.
Đó là cách làm cá khô một nắng mà bà học được của mẹ chồng từ hồi mới về xóm Bến.
""",
        "words for a picture below a paragraph, which the text has elsewhere",
    ),
    case(
        f"""
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Xem thêm về sản phẩm tại đây.
- Đặt hàng tại đây.
- Xem thêm: [Mùa cá linh 2026]
- menuToggle.addEventListener("click", () => {{ mobileMenu.classList.add("active"); }});
- [[["Dễ hiểu","easyToUnderstand","thumb-up"],["Khác","otherUp","thumb-up"]],["Cập nhật lần gần đây nhất"],[],[]]
""",
        "links that have lost their address, a script, and what answers a page takes",
    ),
    case(
        f"""
Bao giờ cá khô xóm Bến mới có tên trên kệ siêu thị của thành phố?
Lạc Xuân
20/05/2026 12:52 GMT+7
- Chia sẻ
{BODY}
""",
        "a button between the date and the text, below a headline that asks",
    ),
    case(
        f"""
- XEM CLIP:
Vì sao cá khô xóm Bến lên giá
{BODY}
""",
        "what announces a film, as the first line",
    ),
    case(
        f"""
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Video Xóm Bến 2-1 Cù Lao (nguồn: Truyền hình tỉnh)
""",
        "a film of a match by its score",
    ),
    case(
        f"""
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Tầng 12, Tòa nhà Phú Gia, số 01, phố Hàng Sen, phường Bến Vọng, tỉnh Hà Trung
- Tầng 4, Tòa nhà 123, số 127 Trần Phú, phường Tân Lập, TPHCM Điện thoại: 028 7307 0000
- chịu trách nhiệm quản lý nội dung
- © Copyright 2007 - 2026 – Công ty Cổ phần Bến Vọng
- Lô A2 đường số 7, khu công nghiệp Bến Vọng, tỉnh Hà Trung
- Giấy phép thiết lập trang thông tin điện tử tổng hợp trên mạng số 2215/GP-TTĐT do Sở Thông tin cấp
""",
        "addresses among the notices of a paper",
    ),
    case(
        f"""
- [Quay lại trang chủ](https://a.example/)
[Lạc Xuân](https://a.example/author/lac-xuan-185.htm "Lạc Xuân")
10/11/2024 16:52 GMT+7
# Cá khô xóm Bến lên đường ra thành phố
{BODY}
""",
        "a button above the author, who stays",
    ),
    case(
        f"""
- Podcast
- Cần biết
- Rao vặt
- THỜI SỰ
- THẾ GIỚI
- PHÁP LUẬT
- Công nghệ
29/01/2023 14:16 GMT+7
Cá khô xóm Bến lên đường ra thành phố
{BODY}
""",
        "a menu above the date of the article, which stays",
    ),
    case(
        f"""
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Từ khóa:

- ĐẶC SẢN HÀ TRUNG

- muối hột

- Làng nghề

- cá khô
""",
        "keywords in capitals above others",
    ),
    case(
        f"""
Cá khô xóm Bến
{BODY}
- Lấy từ “
- https://wiki.example/w/index.php?title=C%C3%A1_kh%C3%B4_x%C3%B3m_B%E1%BA%BFn&oldid=720
- ”
- Thể loại
- :
- Đặc sản Hà Trung
Trang này được sửa đổi lần cuối vào ngày 3 tháng 5 năm 2024.
- Cá khô xóm Bến
- Thêm đề tài
""",
        "the foot of a page of an encyclopedia, but for when it was changed",
    ),
    case(
        f"""
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- [Video 6](blob:https://bao.example/996a2a1c-90dc-4c36-9688-5894e0b890fd)
Trẻ con trong xóm biết trở cá từ năm lên sáu, cứ nghe sấm là bỏ bài chạy ra sân phụ mẹ.
- Bài viết hay? Tặng sao cho Bến Vọng
""",
        "a film that only the browser held, and stars for the paper",
    ),
    case(
        """
- Bạn đang ở: Trang chủ Tin tức - Sự kiện Nghề biển
Cá khô xóm Bến lên đường ra thành phố
- In bài này|Email
{BODY}
- Máy sấy cá Inverter 236 lít TP-B236Trả góp 0%6.490.000₫7.990.000₫-19%★ 4.8 (126)Còn 7 suất
- 🎁 TẶNG 50% HỌC PHÍ LỚP ĐAN LƯỚI – CHỈ CÒN 12 SUẤT 🎁 ĐĂNG KÝ NGAY
- Quý khách cần tư vấn thêm vui lòng gọi 1800.6799 (miễn phí, 7:30 - 22:00) hoặc ghé cửa hàng gần nhất.
- Bài viết này có hữu ích cho bạn không?Hữu íchKhông hữu ích
- Type your email...Subscribe
- Có 12 người cảm ơn me_cua_Tit vì bài viết này: banhbao2014, linhchi_hp, meSoc, ...
- Nội dung cộng đồng được cung cấp theo giấy phép CC-BY-SA trừ khi có ghi chú khác.
- Xem thêm các mẻ khô ngon khác:
- Khô cá lóc đồng phơi bằng nắng mùa nước nổi
- Khô cá kèo nhà bà Năm bán hết trong một buổi
""",
        "the way home at the very top, goods in one line, buttons that stick to each other, a licence, who says thanks",
    ),
    case(
        """
Máy xe cào chạy một năm: được và chưa được
{BODY}
- tuanthangmuoi, 14/8/20 #1
Máy em chạy một năm chưa thay nhớt, tiếng vẫn êm như ngày đầu, chỉ có cái bu lông hay lỏng.
- tèo_lốp_mòn, 14/8/20 #2
- tuanthangmuoi nói: ↑
- Máy em chạy một năm chưa thay nhớt, tiếng vẫn êm như ngày đầu
- Nhấn vào đây để mở rộng...
Vậy là cụ giữ kỹ đó, máy nhà em mới nửa năm đã kêu như ghe hư, phải đem lên bờ hai bận.
""",
        "heads of posts in one line, and what they quote",
    ),
    case(
        """
Kem chống nắng cho người đi biển
{BODY}
- 2 bình luận trong “Kem chống nắng cho người đi biển”
- Thu Hiền
- 15 Th6, 2021 at 9:02 chiều Phản hồi
- Da mình dầu mà bôi gel vẫn bị đổ dầu sau một tiếng thì làm sao ạ
- Ghe Chài Team
- 16 Th6, 2021 at 8:30 sáng Phản hồi
- Chào Hiền, bạn thử dùng giấy thấm dầu trước khi dặm lại nhé, hoặc ghé ghe để tụi mình coi giúp.
""",
        "comments whose button stands behind their time",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
Hoài Thương
- Clip: Chuyến ghe đầu tiên rời bến
- Chọn giọng đọc
- A-A+
- Link bài gốcLấy link!
- Viết bình luận0 bình luận
- Mời độc giả ghi danh nhận bản tin mỗi sáng qua email hoặc liên lạc phòng thương vụ để đặt báo dài hạn.
- Bạn có đang sở hữu chiếc ghe này? Hãy chia sẻ bài đánh giá của bạn với Ban Bạn đọc qua email.
- Banner duoi bai viet
""",
        "a film below the signature, labels that stick to each other, calls, the name of a banner",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
Hoài Thương
- cá khôxóm Bếnmùi nắngphơi cáBà Tư Lành
""",
        "keywords that stick to each other",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Trên đây là nội dung tư vấn của Luật Xóm Bến. Nếu còn vướng mắc, Quý khách vui lòng liên hệ tổng đài để được giải đáp.
""",
        "what a firm says below its advice",
    ),
    case(
        """
- >> Xem thêm: Kinh nghiệm săn cá kèo cho người đi lần đầu
Cá khô xóm Bến lên đường ra thành phố
{BODY}
""",
        "a link above the headline",
    ),
    case(
        """
- Cá nhânDoanh nghiệpƯu tiênTin tỷ giáVIE|ENG
Gửi tiền kiểu bậc thang là gì? Có nên gửi bậc thang không?
{BODY}
""",
        "sections that stick to each other, above the headline",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- 🔥 Hơn 12.000 việc làm mới mỗi tuần đang chờ bạn. TẠO HỒ SƠ MIỄN PHÍ NGAY!
Trẻ con trong xóm nghỉ học chiều để phụ lật cá, mỗi đứa được trả mười ngàn đồng.
- Mở sổ tiết kiệm online trên Bến Digi, nhận ngay mã cộng thêm 0,3% lãi suất
- 💥 ƯU ĐÃI THÁNG NÀY: GIẢM 30% phí chở cá
- 👉 Dùng thử Ghe Xóm 14 ngày, không cần thẻ tín dụng
- [Quảng cáo] Mua bảo hiểm ghe online giảm ngay 25%
- Mua online giá rẻ hơn - Freeship toàn quốc tại Cá Khô Xóm Bến!
""",
        "offers: in capitals behind a sentence, of a code, behind a hand, one that says what it is",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
- Trang chủ Truyện ngắn Đời thường
- Cập nhật 3 năm trước
- • Cập nhật 8 tháng trước • 52.318 lượt xem
- Lượt đọc: 8.714 Cỡ chữ A- A A+
{BODY}
- [Tổng: 37 Trung bình: 4.6]
- Bài viết này hữu ích với bạn?
- Có (41) Không (2)
- Quý vị có hài lòng với thông tin này? Rất hài lòng Hài lòng Không hài lòng
- hoangtrang85, Vịt Bầu và 23 người khác thích điều này.
- Bài trước: [Review] Chuyện của ghe - chiếc áo chài và những con rạch không về
- Bài sau: 10 phim lấy bối cảnh sông nước đáng xem
- 2 Replies to “Cá khô xóm Bến lên đường ra thành phố”
- Zing Me Google Bookmarks Facebook Twitter
- Cơ quan chủ quản: Ủy ban nhân dân xã. Giấy phép số 18/GP-TTĐT ngày 22/02/2019
""",
        "counters, polls, who likes it, the stories beside, a notice of two sentences",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Một ngày ở xóm Bến (Fish Village) - YouTube
Trẻ con trong xóm nghỉ học chiều để phụ lật cá, mỗi đứa được trả mười ngàn đồng.
- Lấy từ “https://lang.example/index.php?title=Xóm_Bến&oldid=20817”
- Thể loại: Xóm chài | Nghề phơi cá
""",
        "the name of a film where it is shown, the categories of an encyclopedia",
    ),
    case(
        """
Máy sấy cá bao lâu thì thay lưới lọc?
Lưới lọc quyết định mẻ cá sạch hay không, dùng lâu mà không thay thì cá ám khói, khô không trong.
- Xem nhanh
- 1. Các loại lưới hay dùng
- 2. Dấu hiệu cần thay
- 3. Cách tự kiểm tra
1. Các loại lưới hay dùng và tuổi thọ
Lưới thô nằm ngoài cùng, giữ lại vảy và bụi lớn, gần như không phải thay, chỉ cần rửa mỗi tuần.
- Máy sấy cá Tosaki 23W
- 3.190.000₫ 3.990.000₫ -20%
2. Dấu hiệu cho biết đã tới lúc thay
Đèn báo sáng đỏ, nhưng nhiều máy chỉ đếm giờ chạy chứ không đo độ bẩn, nên phải mở ra coi.
3. Cách tự kiểm tra
Rút phích, tháo nắp, lấy lưới ra soi dưới nắng, nếp gấp nào chuyển xám đậm thì nên thay.
""",
        "contents whose headings go on in the text, goods with two prices in one line",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- TAGSxóm Bếncá khômiền biển
""",
        "keywords that stick to their label, without any other part of a page",
    ),
    case(
        """
- VN-INDEX 1.262,33 -4,18 (-0,33%)
- UPCOM 94,37 -0,11 (-0,12%)
- Dow Jones 33.212,96 ▲ 575,77
- Vàng TG 1.853,7
Giá cá khô xuất khẩu nhích lên sau ba tháng đứng yên
{BODY}
""",
        "what shares cost, above the headline",
    ),
    case(
        """
Người chép tiếng rao ở xóm Bến
Anh Đạt đứng im giữa hẻm, đưa tay ra hiệu đừng nói gì, rồi bấm nút thu cho tới khi tiếng rao xa hẳn.
Ba năm nay anh đi khắp các xóm ven biển, thu hơn bốn trăm tiếng rao của người bán cá, bán khoai, mài dao.
Chạm vào một điểm trên tấm bản đồ anh làm, người nghe sẽ được nghe tiếng rao của đúng con hẻm ấy.
Bà Tư Lành nghe xong cười, nói giọng bà hồi đó trong hơn bây giờ, mà cá hồi đó cũng nhiều hơn.
Người rao lớn tuổi nhất mà anh gặp là ông Bảy, bán cá nướng, gõ hai thanh sắt vào nhau thay cho lời.
Mùa dịch, xóm im tiếng bốn tháng liền, anh nằm nhà nghe lại từng đoạn, ghi tên từng người.
Có cô gái ở xa nhắn xin mười bốn giây tiếng rao của mẹ, người đã mất trong mùa dịch năm ấy.
Anh gửi cho cô nguyên cả buổi thu, trong đó mẹ cô còn hỏi anh ăn cơm chưa, có uống nước không.
Gần nửa đêm, từ phía bờ kè vọng lại một tiếng rao khuya, anh quay xe lại, tắt máy, đứng nghe.
Khuya lắm rồi mà xóm vẫn còn người thức, tiếng dép lẹp xẹp đi về phía cuối bến.
- Trở lại Đời sống
- Copy link thành công
- Log in to post comments
- 1204 reads
- Printer-friendly version
- We have 43 guests online
- Content View Hits : 2290418
- Loại nhà đất ▾ Khu vực ▾ Mức giá ▾
Nghe mà nhớ hồi nhỏ, hễ nghe tiếng rao là chạy ra cửa coi ghe ai ghé bến.
""",
        "the buttons of a page whose story has somebody press something",
    ),
    case(
        """
Hỏi cách phơi cá khô
- Senior Member
- Tham gia 3/5/16
- Bài viết 1,482
- Reaction score 655
- Điểm 113
- #1
Nhà em phơi hai nắng mà khô vẫn mềm, các bác chỉ giúp cách nào cho cá săn lại với.
- Tham gia 12/9/19
- Bài viết 61
- Điểm 8
- #2
Cháu ướp muối thêm một đêm nữa rồi hãy phơi, nhớ rửa nước biển chứ đừng rửa nước giếng.
""",
        "the boxes of posts whose values stand in the lines of their fields",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- 00:30
Ghe chở cá rời bến lúc trời chưa sáng
Chuyến xe đầu tiên chở hơn hai tấn khô rời bến lúc bốn giờ sáng.
""",
        "the length of a short film",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Bạn đọc cần tư vấn kỹ thuật, xin gửi câu hỏi về hòm thư bandoc@khuyennong.example của tòa soạn.
""",
        "a call to readers who need something",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Mời quý vị và các bạn đón nghe chương trình "Chuyện nhà nông" lúc 11h30 các ngày trong tuần trên sóng FM 96 MHz.
""",
        "a call to listen every day",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Nơi bạn sống còn giữ nghề phơi cá? Mời bạn gửi hình ảnh, bài viết về hộp thư của tòa soạn.
""",
        "a question and a call",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Bỏ qua Đọc nhiều và tiếp tục đọc
- End of Đọc nhiều
Chuyến xe đầu tiên chở hơn hai tấn khô rời bến lúc bốn giờ sáng.
""",
        "the aids to navigation around a box",
    ),
    case(
        """
- Muối Xóm Bến
- Đặc sản
- Chuyện nghề
- Trang chủĐặc sảnKhôCá khô xóm Bến
Cá khô xóm Bến lên đường ra thành phố
{BODY}
""",
        "the way to a page whose steps stick to each other",
    ),
    case(
        """
- Diễn đàn Người Làm Muối
- Trang chủ Diễn đàn > Nghề muối > Kinh nghiệm
Kinh nghiệm phơi cá khô những ngày mưa bất chợt
{BODY}
""",
        "the way to a page of a forum",
    ),
    case(
        """
- Menu
- Điểm đến
- Kinh nghiệm
- Đi đâu
- Ăn món gì
- Home › Điểm đến › Miền Tây
Hai ngày ở xóm Bến mùa cá khô nắng đẹp
by Thu Lành on 12 Tháng Ba, 2021 with 6 Comments
12 Tháng Ba, 2021
{BODY}
""",
        "who has written it, and when, below the headline to which a way leads",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
Tư Lành
- [Trở về] [In trang] [Gửi mail]
""",
        "buttons in brackets",
    ),
    case(
        """
- Đăng nhập
Cá khô xóm Bến lên đường ra thành phố
- Chia sẻThích 0
{BODY}
""",
        "buttons that stick to each other, nobody has pressed one",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
Mỗi mẻ phơi đủ ba nắng, gặp mưa thì sấy than cả đêm mới kịp chuyến xe.
- Chia sẻ
- Thích 0
{BODY}
""",
        "buttons below the lead, nobody has pressed one",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- {"type":"gallery","id":"xb-204","autoplay":false}
Chuyến xe đầu tiên chở hơn hai tấn khô rời bến lúc bốn giờ sáng.
""",
        "an object of a program",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
- Tốc độ phát
- 0.75x
- Chuẩn
- 1.25x
Chuyến xe đầu tiên chở hơn hai tấn khô rời bến lúc bốn giờ sáng.
""",
        "how fast a player plays",
    ),
    case(
        """
Cá khô xóm Bến lên đường ra thành phố
{BODY}
Chuyến xe đầu tiên chở hơn hai tấn khô rời bến lúc bốn giờ sáng.
- Nhà bạn đang phơi khô kiểu nào? Hãy chia sẻ kinh nghiệm tới Ban Nông nghiệp, bài được chọn đăng có nhuận bút.
""".replace("Nhà bạn", "Bạn"),
        "a call with a fee",
    ),
    case(
        """
Diễn đàn muối: hỏi cách phơi cá khô
{BODY}
- Câu hỏi khác cùng lĩnh vực
- Ướp muối bao lâu thì vớt ra?
- Trời âm u có nên mổ cá không?
""",
        "other questions of the same field",
    ),
    case(
        """
Chống thấm sân thượng cho nhà phơi cá
- Thread starter
tho_ho_tap_su
- #1
Nhà em ba tầng, sân thượng lát gạch đỏ, mưa xuống là trần phòng ngủ loang một vệt dài.
- Senior Member
- #2
Bác đục gạch lên đi, nước ngấm dưới lớp vữa rồi, quét bên trên chẳng khác gì mặc áo mưa ra ngoài áo ướt.
""",
        "the numbers of posts beside the ranks of members",
    ),
    case(
        """
Đình Phước Lộc
- Trong bài này [ẩn]
- 1Tên gọi
- 2Kiến trúc
- 3Lễ hội
- 4Chú thích
Đình thờ Thành hoàng bổn cảnh, tọa lạc bên rạch Cái Nứa, được xếp hạng di tích cấp tỉnh năm 2006.
Tên gọi
Theo lời các bô lão, ban đầu đình mang tên Miễu Ông Hổ vì vùng này xưa nhiều cọp dữ.
Kiến trúc
Đình có mặt bằng hình chữ tam, gồm võ ca, võ quy và chánh điện nối nhau bằng máng xối.
Lễ hội
Hằng năm đình cúng Kỳ yên vào giữa tháng hai âm lịch, có hát bội hai đêm liền.
Chú thích
^ Nguyễn Hữu Lân, Đình miễu miệt vườn, tr. 77.
""",
        "contents with numbers glued to the headings",
    ),
    case(
        """
Cá khô phơi gặp mưa thì cứu bằng cách nào?
- Sắp xếp: Hay nhất
Trải cá ra nong tre rồi kê gần bếp than, trở mặt mỗi nửa giờ cho tới khi thịt cá se lại và hết ướt tay.
- ▲ 87 ▼
- Trả lời lúc 20:15, 25/05/2018
Sấy bằng quạt thôi, đừng để lửa lớn, cá khét là coi như bỏ cả mẻ, nhà tôi từng mất hai chục ký vì nóng vội.
- ▲ 12 ▼
- 👍 108 👎 6
""",
        "votes and times of answers",
    ),
    case(
        """
- Trang chủ
- Thời sự
- Kinh tế
- Thể thao
- Giải trí
Thuyền thúng
- Giáo dục
- Sức khỏe
- Đời sống
Thuyền thúng (còn gọi là thúng chai) là loại thuyền nhỏ hình tròn, đan bằng nan tre rồi trét dầu rái cho kín nước.
Từ "thúng" chỉ đồ đan tròn, lòng sâu, dùng đựng thóc gạo, còn "chai" là tên nhựa của cây chai mọc trên rừng.
Người chèo đứng ở mép trước, dùng một mái dầm khoát thành hình số tám để thúng tiến lên mà không xoay tròn.
""",
        "a menu, in the midst of which the name of an entry stands",
    ),
    case(
        f"""
Cá khô xóm Bến được nắng
{BODY}
- **4.8**
- /
- **5**
- (
- **12**
- bình chọn
- )
""",
        "a rating whose signs stand on lines of their own",
    ),
    case(
        f"""
- [vc_row][vc_column width="2/3"][vc_column_text]
Hội cá khô xóm Bến tổng kết mười năm
{BODY}
- [/vc_column_text][/vc_column][vc_column width="1/3"]
- [contact-form-7 id="218" title="Đăng ký hội viên"]
- [/vc_column][/vc_row]
""",
        "several shortcodes in a line, and one with accents",
    ),
    case(
        f"""
Hội cá khô xóm Bến tổng kết mười năm
{BODY}
- Chia sẻ: Facebook Zalo LinkedIn
- Lượt người xem:  187
- One blogger likes this.
""",
        "more buttons and counters of programs",
    ),
    case(
        f"""
Viêm nang lông ở lưng: chăm sóc sao cho đúng
{BODY}
Không nặn, không cào, không chà xát bằng bông tắm cứng, khăn tắm nên được giặt mỗi tuần.
Chọn sữa tắm dịu nhẹ, tắm bằng nước ấm vừa, mỗi ngày một đến hai lần là đủ.
4. Khi nào cần gặp bác sĩ?
Bạn nên đi khám nếu nốt viêm lan rộng sau bảy ngày, sưng đau nhiều, kèm sốt, hoặc tái phát liên tục.
- Xem thêm:
- Dày sừng nang lông có chữa được không?
- Retinol và tretinoin: chọn loại nào?
""",
        "a heading and its paragraph above the label of a list",
    ),
    case(
        f"""
Ngày hội cá khô xóm Bến
- Chia sẻ lên facebookChia sẻ lên twitterIn bài viết này
{BODY}
- Gửi bình luận(0)
- Bình chọn: 1 2 3 4 5
- ◄ Tin trước
- Tin sau ►
""",
        "buttons glued to each other, stars to give, the ways to the stories beside",
    ),
    case(
        f"""
Ngày hội cá khô xóm Bến
{BODY}
- Video Player is loading.
- Loaded: 0%
- Remaining Time -2:41
- /
- Duration -:-
Trẻ con trong xóm nghỉ học chiều để phụ lật cá, mỗi đứa được trả mười ngàn đồng.
""",
        "how much of a film is loaded",
    ),
    case(
        """
- Trang chủ
- Diễn đàn
- Thành viên
- Giới thiệu
- Liên hệ
- Diễn đàn > Kỹ thuật > Phơi và sấy cá
Cá phơi gặp mưa đầu mùa, các bác sấy thế nào cho khỏi mốc
- Trang 1/3
- 1
- 2
- 3
- Tiếp >
lanhxomben
- Tham gia ngày: 02/09/2013
- Bài viết: 611
- Đã được thích: 428
- Điểm thành tích: 63
Nhà em mới phơi được hai nắng thì mưa, giờ cá ươn hết, các bác có cách gì cứu không ạ.
Bác nào biết thì chỉ giúp, em cảm ơn nhiều, cá này em để dành gửi cho má em ngoài chợ.
- Chia sẻ trang này
- Quản trị: hoivien_ck. Ban quản trị không chịu trách nhiệm về nội dung do thành viên đăng.
""",
        "the numbers of pages, each a line, and what a forum says of its posts",
    ),
    case(
        """
Cách phơi cá khô cho thơm và không mốc
Cá khô phơi đúng nắng thì thơm, để được cả tháng mà không cần tủ lạnh.
- Nội dung chính [Ẩn]
- 1. Chọn cá
- 2. Các bước phơi
- 3. Mẹo nhỏ
Chọn cá
Cá cơm mờm hay cá đù đều được, miễn là còn tươi, mắt trong và mang đỏ.
Các bước phơi
Rửa cá bằng nước muối loãng, để ráo rồi xếp lên vỉ tre, cách mặt đất chừng một thước.
""",
        "contents with numbers, under a button that hides them",
    ),
    case(
        """
- Thứ năm, 8/8/2019
- Mới nhất
- Tin mới 24h
- Thời sự
- Thế giới
- Chợ quê
- Kinh doanh
- Thể thao
- Pháp luật
- Giáo dục
Cá khô xóm Bến vào mùa đông ken kín sân
Thứ tư, 7/8/2019, 10:20
"""
        + BODY
        + "- FacebookTwitterZaloSao chép liên kết",
        "the day of the visit above a menu nobody knows whole, and networks glued together",
    ),
    case(
        """
- Trang chủ
- Giới thiệu
- Văn bản
- Tin tức
- Liên hệ
- Trang chủ » Tin tức » Thông báo
THÔNG BÁO
Về việc phơi cá trên mặt đê trong mùa mưa bão năm nay
Ngày đăng: 21/04/2023 10:18
"""
        + BODY,
        "the menu above a paper of an office",
    ),
    case(
        """
- Truyện Xóm Bến
- Danh sách
- Truyện mới cập nhật
- Linh Dị
- Trinh Thám
- Tùy chỉnh
- Màu nền
- Màu sepia
- Chiều cao dòng
- Truyện / Linh Dị / Chuyến Ghe Không Người / Chương 14
CHUYẾN GHE KHÔNG NGƯỜI
Chương 14: Chiếc chèo quấn vải đỏ
"""
        + BODY,
        "the way to a chapter that names its story",
    ),
    case(
        """
- Menu
- Trang chủ
- Diễn đàn
- Thành viên
- Giới thiệu
- Liên hệ
- Tìm chủ đề
- Có gì mới?
- Đăng nhập
- Đăng ký
- Bởi:
- Hỏi đáp nghề cá
Cá phơi gặp mưa đầu mùa, các bác sấy thế nào cho khỏi mốc
14/9/2020
"""
        + BODY,
        "one odd line in the head of a forum",
    ),
    case(
        """
- You are here: Home Nghề biển Cá khô Cá khô xóm Bến vào mùa đông ken kín sân
Cá khô xóm Bến vào mùa đông ken kín sân
"""
        + BODY,
        "the way to a page without signs, in English",
    ),
    case(
        """
Nghề phơi cá khô
Nghề phơi cá khô có ở xóm Bến từ thời ông cố của bà Tư Lành, lúc cả xóm mới có năm nóc nhà.
- Mục lục
- [ẩn]
- 1 Lịch sử
- 2 Cách phơi
- 3 Chú thích
Lịch sử[sửa | sửa mã nguồn]
Những người đầu tiên theo con nước từ Trà Vinh xuống, mang theo hai chiếc ghe và một tấm lưới.
Cách phơi[sửa | sửa mã nguồn]
Cá được mổ, rửa nước muối rồi xếp lên vỉ tre, trở mặt mỗi giờ một lần cho khô đều.
""",
        "contents that can be hidden",
    ),
    case(
        f"""
Cá khô xóm Bến vào mùa đông
{BODY}
- Theo bạn, có nên cấm phơi cá trên đê?
- Nên, càng sớm càng tốt
- Nên, nhưng cần sân phơi mới
- Không nên
- Biểu quyết
Hội phụ nữ xóm đã gom được hai trăm chữ ký xin thêm một khoảnh sân ở sau miễu.
""",
        "a poll in the middle of a text",
    ),
    case(
        f"""
- Trang chủ
- Cá khô
- Nước mắm
- Giới thiệu
- Liên hệ
- Lưu
- Filed under: Cá khô, Nghề biển
Cá khô xóm Bến vào mùa đông ken kín sân
{BODY}
""".replace("- Lưu\n", ""),
        "what a page prints below a menu of more than four lines",
    ),
    case(
        """
Nghề phơi cá khô
- Mục lục
- 1 Lịch sử
- 2 Cách phơi
- 2.1 Phơi nắng
- 3 Tham khảo
Nghề phơi cá khô có ở xóm Bến từ thời ông cố của bà Tư Lành, lúc cả xóm mới có năm nóc nhà.
Lịch sử[sửa | sửa mã nguồn]
Những người đầu tiên theo con nước từ Trà Vinh xuống, mang theo hai chiếc ghe và một tấm lưới.
Cách phơi[sửa | sửa mã nguồn]
Cá được mổ, rửa nước muối rồi xếp lên vỉ tre, trở mặt mỗi giờ một lần cho khô đều.
Phơi nắng[sửa | sửa mã nguồn]
Ba nắng là vừa, bốn nắng thì cá cứng, nhai đau răng mà mất vị ngọt.
""",
        "the contents of an encyclopedia whose headings have a link to edit them",
    ),
    case(
        """
Cá phơi gặp mưa đầu mùa, các bác sấy thế nào
lanhxomben
Xe đạp
- Tham gia ngày: 18/8/14
- Số km: 1.240
- Mã lực: 36
Nhà em mới phơi được hai nắng thì mưa, giờ cá ươn hết, các bác có cách gì cứu không ạ.
- #1
- Thích Trả lời
- tuhai, cakho88 và 4 thành viên khác thích bài này.
tuhai
- Tham gia ngày: 2/3/09
- Số km: 15.877
- Mã lực: 612
Đem vô bếp treo cao, đốt củi mắm um khói nhẹ suốt đêm là cứu được, nhà em làm hoài.
- #2
- Thích Trả lời
""",
        "the fields of a forum, the numbers of its posts and who likes them",
    ),
    case(
        f"""
Cá khô xóm Bến vào mùa đông
{BODY}
- Những người đi mót ruốc
- Tháng Tám 2, 2015
- Trong "Truyện ngắn"
- Mùa mắm ruốc năm ấy
- Tháng Mười Hai 19, 2014
- Trong "Tản văn"
""",
        "posts of a blog with their dates and sections",
    ),
    case(
        f"""
- ĐĂNG KÝ ĐAN LƯỚI NGAY HÔM NAY
- Họ và tên *
- Số điện thoại *
Lớp đan lưới ở xóm Bến mở khóa thứ ba
{BODY}
""",
        "an offer above the headline, and the fields of its form between the two",
    ),
    case(
        f"""
Cá khô xóm Bến vào mùa đông
{BODY}
- ĐẶT LỊCH THAM QUAN NHANH
- DÙNG THỬ MIỄN PHÍ 15 NGÀY
- MÙA CÁ 2023 CHÚ Ý! LỚP PHƠI CÁ CHO NGƯỜI MỚI - ĐĂNG KÝ HỌC THỬ NGAY
Cả xóm có hơn bốn mươi nhà làm nghề, nhà nào cũng chừa một góc sân cho khách đứng xem.
- CÁ CƠM MỜM LOẠI MỘT >> ĐẶT MUA NGAY
""",
        "the buttons of offers",
    ),
    case(
        f"""
Cá khô xóm Bến vào mùa đông
- Xem với cỡ chữ: Nhỏ Vừa Lớn
{BODY}
- * Quý khán giả có thể xem lại các chương trình của Đài trên ứng dụng XBplay và kênh YouTube của Đài.
- * Bạn đọc có thể vào chuyên mục Đời sống làng chài để xem thêm các tin, bài cùng chủ đề.
- Nghe đài Xóm Bến trên sóng FM 96.9 MHz hoặc tải ứng dụng XB Radio tại App Store và Google Play.
- Tham gia nhóm "Ảnh làng chài" trên Zalo để gửi những khoảnh khắc của bạn!
- Tham gia Telegram của Xóm Bến: https://t.me/xomben
- Cập nhật tin làng chài nhanh nhất tại fanpage Xóm Bến - nhấn Like ngay!
- Liên hệ cửa hàng Cá Khô Tư Lành qua hotline 1800 6789 (miễn phí) để được tư vấn.
- Quý độc giả quan tâm giá cá, vui lòng lưu lại địa chỉ xomben.example để theo dõi mỗi ngày.
- Chị em có thể chia sẻ câu chuyện của mình về hộp thư toasoan@xomben.example, bài được đăng có nhuận bút.
- * Vui lòng không đăng tải lại bài viết khi chưa có sự đồng ý bằng văn bản của Xóm Bến
- Nghe audio tại đây:
- Mời bạn xem tiếp video:
- Năm phút làm quen với vỉ tre phơi cá I XBTV
- Tuyên bố miễn trừ trách nhiệm: Các bài viết trên Xóm Bến chỉ mang tính chất thông tin, không phải lời khuyên.
- Video đang được xử lý, vui lòng quay lại sau
- A post shared by Tư Lành (@tulanh.cakho)
- Đang tải...
- NHỮNG CÂU CHUYỆN KHÁC
- Mùa ruốc ở Cửa Lở về sớm hơn mọi năm
""",
        "what papers, shops and stations say to their readers below the text",
    ),
    case(
        """
- Thứ Năm, 25/4/2024 | 14:06:33
- Trang chủ
- Giới thiệu
- Nghề phơi cá
- Hỏi đáp
Cá khô xóm Bến vào mùa đông ken kín sân
Thứ Tư, 24/4/2024 08:15
"""
        + BODY,
        "the day of the visit above the menu",
    ),
    case(
        """
- Nam Mô Bổn Sư Thích Ca Mâu Ni Phật
- TRANG CHỦ
- PHẬT SỰ
- Kinh - Luật - Luận
- Phật lịch: 2562 - Thứ bảy, 11-08-2018
- Phật Pháp / Chuyện cửa chùa
Bát cháo của chú tiểu ở xóm Bến
Thích Nữ Diệu Hòa
09-08-2018 | 06:24 PM
"""
        + BODY,
        "the day in another calendar, and a way with a stroke",
    ),
    case(
        """
- Diễn đàn Cá Khô Việt
- Trang chủ
- Tìm chủ đề
- Chào khách viếng thăm, mời bạn đăng ký để xem ảnh và tệp đính kèm
- Diễn đàn > Kỹ thuật > Phơi và sấy cá
Cá phơi gặp mưa đầu mùa, các bác sấy thế nào
"""
        + BODY,
        "the greeting of a forum and the way to a thread",
    ),
    case(
        """
- Thư viện xóm Bến
- Trang nhất
- Tra cứu
- Sách nói
- Điểm sách
- Bạn đang ở: Trang nhất > Điểm sách
GIỚI THIỆU SÁCH THÁNG 5: MÙA CÁ KHÔ
Được đăng: 03 Tháng 5 2019
"""
        + BODY,
        "the menu above a headline in capitals",
    ),
    case(
        """
Ấm trà men rạn càng dùng càng đẹp
Khi nung, xương gốm và lớp men cùng nở ra, lúc nguội thì cả hai co lại và men nứt thành mạng.
Nước trà ngấm vào kẽ rạn khiến các đường nứt sẫm dần, người làng gọi đó là nuôi ấm.
Khi mua, gõ nhẹ vào thành ấm: tiếng trong là xương chín, tiếng đục là còn sống.
- Để lại một bình luận Hủy
- Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
- Bình luận *
- Tên *
- Trang web
- Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.
- Giao diện: Xanh mặc định
""",
        "the form for comments below a text that does not speak of buttons",
    ),
    case(
        """
Vì sao nước biển mặn mà nước sông lại ngọt
- 3 câu trả lời
- Đã trả lời 4 năm trước
Thật ra nước sông có mặn, chỉ là mặn rất ít nên lưỡi chúng ta không nhận ra, phải nấu cạn mới thấy.
Mưa thấm qua đất đá rồi theo sông ra biển, nước bốc hơi thì muối ở lại, hàng triệu năm như thế.
Biển Chết mặn hơn nữa vì nó không có đường ra, nước chỉ còn cách bay lên trời.
- Thích 212 Không thích
- Đã trả lời 4 năm trước
Hồi nhỏ bà ngoại mình kể là do cái cối xay muối bị chìm, đến giờ vẫn còn quay đều
- Thích 87 Không thích
- Đã trả lời 3 năm trước
Bổ sung chút: chỗ cửa sông thì nước lợ
- Thích 30 Không thích
""",
        "answers below each other",
    ),
    case(
        """
- Giáo dục
Nhà trường
Trường làng dạy bơi trong ao cá của thầy hiệu trưởng
30/05/2026 06:00 (GMT+07:00)
{BODY}
""",
        "the section above a headline with its date",
    ),
    case(
        """
- vov.example.vn
- Xã hội
Thứ Sáu, 06:14, 06/02/2026
Tiếng khèn gọi khách lên bản mù sương
{BODY}
""".replace(".example.vn", "xomben.vn"),
        "the site and its section above the date",
    ),
    case(
        """
- Quốc phòng An ninh / Tin tức
Tổ tàu thuyền an toàn giữ bình yên cửa biển
18/03/2026 10:55
{BODY}
- Chia sẻ bài viết
""",
        "the way to a page whose first step nobody knows",
    ),
    case(
        """
- TRANG CHỦ
- XÃ HỘI
Phiên chợ không lời
Ban Thời sự
Thứ bảy, ngày 16/05/2026 18:55
Bà con quen chỉ tay, giơ ngón, gật đầu, và chợ vẫn bán hết cá trước khi nắng lên
{BODY}
""",
        "the way to a page with a short headline",
    ),
    case(
        """
- Trang chủ
Nhà sách xóm Bến
Tác giả: Trương Hoài Sa
Chuyến Đò Qua Bến Vắng
78.000₫
- Mua ngay
Thông tin chi tiết của tập truyện ngắn này
{BODY}
""",
        "the way to what is sold",
    ),
    case(
        """
Cách lọc nước giếng khoan cho cả xóm
{BODY}
Bác nào làm nhớ khoan lỗ thông hơi ở nắp, không thì nước xuống rất chậm, cả buổi chưa đầy thùng.
- Báo cáo
- Thích
- Trả lời
- Bạn phải đăng nhập hoặc đăng ký để bình luận.
- Chia sẻ:
- Facebook X (Twitter) LinkedIn Reddit Pinterest
- Bài viết tương tự
- Hỏi về máy bơm tăng áp cho nhà ba tầng
- Thợ nước Hai Sơn
- Trả lời
- 9
- Lượt xem
- 1K
- Thành viên trực tuyến
- Không có thành viên trực tuyến.
- Trang này sử dụng cookie để cá nhân hóa nội dung và duy trì đăng nhập nếu bạn đăng ký.
- Bằng cách tiếp tục sử dụng trang web này, bạn đồng ý với việc sử dụng cookie của chúng tôi.
- Chấp nhận Tìm hiểu thêm…
""",
        "a foot of many lines, the first of which tell nothing alone",
    ),
    case(
        """
Cách phơi cá khô đủ nắng
- 84
- lượt xem
- 5
- download
{BODY}
- Đọc 2317 lần
- Kết quả 1 đến 3 của 3
- No comments yet.
- Sorry, the comment form is closed at this time.
""",
        "counters below each other, and numbers inside a label",
    ),
    case(
        """
Xin chỉ cách phơi cá khô cho khỏi hôi
- 1. #1
- Ngày gia nhập
- 09 2007
- Bài viết
- 724
{BODY}
- Biển số
- OF-412088
- Ngày cấp bằng
- 23/3/16
- Số km
- 1,204
- #2
Mình ở Hóc Môn, chủ nhật này xuống xem tận mắt được không bạn?
- Trả lời với trích dẫn
- Xem bài viết
- Quyền viết bài
- Bạn không thể gửi trả lời
- Bạn không thể gửi đính kèm
""",
        "boxes beside the posts of a thread that goes on",
    ),
    case(
        """
- Warning: Undefined variable $cat in /home/web/public_html/functions.php on line 33
- WordPress database error: [Expression #1 of ORDER BY clause is not in GROUP BY clause]
Cách phơi cá khô đủ nắng
{BODY}
""",
        "errors of the server above the headline",
    ),
    case(
        """
- <!DOCTYPE html>
- <html lang="vi">
- <meta name="author" content="Trường Mầm non Xóm Bến">
- <a href="/ca-kho" title="Cá khô xóm Bến"></a>
Cách phơi cá khô đủ nắng
{BODY}
<p>Bà Tư cười, tay vẫn trở cá.</p>
- <BR>
- <script>var noi = "Chợ cá xóm Bến";</script>
""",
        "tags whose attributes have accents, and in capitals",
    ),
    case(
        """
Loa gỗ Bến Cá L2 vỏ mít 40W (2 đường tiếng/màng giấy/màu hạt dẻ/4 ôm)
- Loa gỗ Bến Cá L2 vỏ mít 40W (2 đường tiếng/màng giấy/màu hạt dẻ/4 ôm)
- Loa gỗ Bến Cá L2 vỏ mít 40W (2 đường tiếng/màng giấy/màu hạt dẻ/4 ôm)
- Loa gỗ Bến Cá L2 vỏ mít 40W (2 đường tiếng/màng giấy/màu hạt dẻ/4 ôm)
- Đánh giá:
- 0
- Bình luận: 0
- Lượt xem: 3348
Thông số
Loa trầm màng giấy 16 phân, nam châm ferit
Loa bổng màng lụa một tấc hai
""",
        "the details of goods whose name a shop prints over and over",
    ),
    case(
        """
Cá khô phơi gặp mưa thì cứu bằng cách nào?
Cá khô gặp mưa là mềm ra, để qua đêm thì bốc mùi, bà con nào có cách gì xin chỉ giúp tôi với.
Nhà tôi đã thử quạt máy suốt đêm mà sáng ra cá vẫn còn ướt, phải đem cho vịt ăn.
- út_thắm nói:
- Nhà tôi đã thử quạt máy suốt đêm mà sáng ra cá vẫn còn ướt…
- Click để mở rộng…
Quạt không thì không ăn thua, phải có than ở dưới cho hơi nóng bốc lên đều.
- Facebook Twitter Reddit WhatsApp Email Link
""",
        "a post that another quotes, a row of networks",
    ),
    case(
        """
Cách phơi cá khô đủ nắng
{BODY}
- ZaloFacebookTwitterBản inCopy link
- Trở lại Đời sốngTrở lại Đời sống
""",
        "networks and a label printed twice, no spaces between",
    ),
    case(
        """
Cách phơi cá khô đủ nắng
{BODY}
- Share this:
Chi Mai
04/01/2021 lúc 9:12 sáng
Áo mưa che cá thì được, năm ngoái cả xóm mình cũng từng làm vậy mà cá vẫn khô đều, không hư con nào.
- Phản hồi
heobong
05/01/2021 lúc 11:40 chiều
Chị cho em xin địa chỉ chỗ bán nong tre với ạ, em tìm khắp chợ huyện mà chỉ thấy toàn nong nhựa.
- Phản hồi
Út Thắm
06/01/2021 lúc 7:05 sáng
Cuối xóm Bến, nhà có giàn mướp, em cứ hỏi bà Tư, bà còn chỉ cho cách trở cá sao cho khỏi dính nong.
- Phản hồi
- Bình luận đã được đóng lại.
""",
        "the buttons below comments",
    ),
    case(
        """
Cách phơi cá khô đủ nắng
{BODY}
- ★★★★★ 4.8 (213 đánh giá)
- Share this:
Chi Mai
04/01/2021 lúc 9:12 sáng
Áo mưa che cá thì được, mình từng làm.
- Trả lời
heobong
05/01/2021 lúc 11:40 chiều
Chị cho em xin địa chỉ với ạ.
- Trả lời
Út Thắm
06/01/2021 lúc 7:05 sáng
Cuối xóm Bến, nhà có giàn mướp.
- Trả lời
- Bình luận đã được đóng lại.
- Điều hướng bài viết
""",
        "stars that are counted, and buttons to answer",
    ),
    case(
        """
- Đặt câu hỏi
- Bảng xếp hạng
Cá khô gặp mưa thì cứu bằng cách nào?
thanhtam
Cả nhà phơi hai tạ cá thì trời đổ mưa, bà con nào có cách gì xin chỉ giúp tôi với.
- Theo dõi (3)
- Báo vi phạm
- 4 câu trả lời
Thầy Quân
Trải cá ra nong tre rồi kê gần bếp than, trở mặt mỗi nửa giờ cho tới khi thịt cá se lại và hết ướt tay.
- Hữu ích 48
- Không 2
- Bình luận
mèo_u
Đem sấy đi bạn.
- Hữu ích 5
- Không 11
Nguyễn Đức
Bổ sung câu trên, than phải tàn rồi mới kê nong.
- Hữu ích 17
- Không 0
thanhtam
Dạ cảm ơn thầy và mọi người, cá khô rồi ạ!
- Hữu ích 9
- Bạn biết câu trả lời?
- Viết câu trả lời của bạn...
- GỬI
""",
        "the parts of a page of answers; the names of who has answered stay with what they say",
    ),
    case(
        """
Nong tre phơi cá xóm Bến, đường kính một mét rưỡi
- Số lượng
- -
- 1
- +
- Thêm vào giỏ
- Mua ngay
{BODY}
""",
        "how many are to be bought",
    ),
    case(
        """
Mua nhà trong hẻm: ba điều phải hỏi trước khi đặt cọc
Hỏi ngay cột điện trước nhà của ai kéo, vì nhà chung đồng hồ thì mỗi tháng một lần cãi nhau.
- Nhà hẻm xe hơi Gò Vấp, một trệt hai lầu
- 5,9 tỷ · 56 m² · Gò Vấp
Hỏi tiếp con hẻm có nằm trong quy hoạch mở rộng hay không, giấy tờ ở phường ai cũng được xem.
""",
        "a house that a site offers amid its advice",
    ),
    case(
        """
Cách phơi cá khô đủ nắng
{BODY}
- « Trước 1 2 3 … 12 Tiếp »
- Trang: 1 2 3 4
- [1] [2] [3] »
- 1 | 2 | 3 | 4 | Sau
- 1   ...   10   11   12   13   ...   42
""",
        "the numbers of the pages",
    ),
    case(
        """
- pdf26 trang | Chia sẻ: hoabien | Lượt xem: 545 | Lượt tải: 2download
- Bạn đang xem trước 20 trang tài liệu Cách phơi cá khô đủ nắng, để xem tài liệu hoàn chỉnh bạn click vào nút DOWNLOAD
Cách phơi cá khô đủ nắng
{BODY}
""",
        "what a store of documents says above one",
    ),
    case(
        """
- 1
- 00:00:12,400 --> 00:00:15,180
Ở xóm Bến, mùa này nhà nào cũng phơi cá.
- 2
- 00:00:16,020 --> 00:00:19,900
Mỗi mẻ cá phơi đủ ba nắng.
- 3
- 00:00:21,300 --> 00:00:26,750
Gặp mưa thì sấy bằng than suốt đêm.
""",
        "the cues of subtitles",
    ),
    case(
        """
- On this page
- Chọn cá
- Rửa và ướp muối
- Phơi ba nắng
Cách phơi cá khô đủ nắng
{BODY}
Chọn cá
Cá tươi thì mắt còn trong, thân còn cứng, mổ ngay trên ghe để thịt khỏi mềm.
Rửa và ướp muối
Rửa ba lần nước biển, lần cuối pha thêm nắm muối hột cho thịt săn lại.
Phơi ba nắng
Trở cá mỗi trưa, chiều thì gom vô, phủ tấm bạt cho khỏi sương.
""",
        "the contents of a page of documents",
    ),
    case(
        """
Hội nông dân xóm Bến viếng đình
Thứ Năm, 14/09/2023, 09:52
- .
{BODY}
- .
""",
        "full stops where pictures stood",
    ),
    case(
        """
Cách phơi cá khô đủ nắng
{BODY}
- cach-phoi-ca-kho-du-nang-postid365838.bbg
""",
        "the address of the page without its beginning",
    ),
    case(
        """
Phơi cá khô ở xóm Bến
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
Cá phải còn tươi, vảy sáng, mổ ra là xát muối liền tay chứ không để qua trưa.
- GỌI NGAY: 0900 123 4567 ĐỂ ĐƯỢC TƯ VẤN
- Đừng quên like và share bài viết nhé!
- Hãy theo dõi chúng tôi để cập nhật tin mới
""",
        "calls of a shop and a blog",
    ),
    case(
        """
Ba vụ cá của xóm Bến
- Mục lục
Vụ đầu năm nước còn lợ, cá ít mà ngon, người ta đánh bằng lưới ba lớp rồi đem ra chợ huyện bán ngay trong buổi sớm, \
ai mua nhiều thì được biếu thêm nắm rau thơm hái bên mé sông, ăn kèm với cá nướng trui thì không chê vào đâu được.
1
2
""",
        "the label of lost contents above the text, but no numbers below it",
    ),
    case(
        """
Xóm Bến gặp xóm Chợ trên sân bóng cát
Trận đấu được chờ đợi nhất mùa nước nổi diễn ra chiều nay trên bãi cát giữa hai xóm.
ghi bàn
36'
Út Mười
53’
Ba Lúa
Trọng tài thổi còi khi mặt trời vừa chạm ngọn dừa bên kia sông, người xem còn chưa muốn về.
- Chia sẻ
""",
        "a button below the last sentence, but no minutes of a match",
    ),
    case(
        """
- You are here: Home / Chuyện quê
Phơi cá khô ở xóm Bến
- Bạn đang xem: Chuyện quê » Món ngon
- Reading time: 3 minutes
- Giỏ hàng / 0₫
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
Cá phải còn tươi, vảy sáng, mổ ra là xát muối liền tay chứ không để qua trưa.
""",
        "a way to the page behind words for it, and a shop's basket",
    ),
    case(
        """
Phơi cá khô ở xóm Bến
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
- (Nhấp vào hình để xem rõ hơn)
- View this post on Instagram
Cá phải còn tươi, vảy sáng, mổ ra là xát muối liền tay chứ không để qua trưa.
- Facebook Twitter Zalo Email
""",
        "what is below pictures and posts, and a row of networks on a page without other labels",
    ),
    case(
        """
Phơi cá khô ở xóm Bến
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
Cá phải còn tươi, vảy sáng, mổ ra là xát muối liền tay chứ không để qua trưa.
- Chuyên mục: Chuyện quê
- Bài viết này hữu ích với bạn chứ?
- Comments are closed.
- ↑ Về đầu trang
""",
        "the section at the end, and the foot of a blog",
    ),
    case(
        """
Phơi cá khô ở xóm Bến
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
Cá phải còn tươi, vảy sáng, mổ ra là xát muối liền tay chứ không để qua trưa.
- Posted in Chuyện quê, Món ngon
- Labels: cá khô, nước nổi
""",
        "sections and keywords in English",
    ),
    case(
        """
- HomeChuyện quêPhơi cá khô ở xóm...
Phơi cá khô ở xóm Bến
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
- Mục lục
Chọn cá
Cá phải còn tươi, vảy sáng, mổ ra là xát muối liền tay chứ không để qua trưa.
- Aucun commentaire:
- Enregistrer un commentaire
- Đăng bình luận
- 3 thoughts on “Phơi cá khô ở xóm Bến”
- You may use these HTML tags and attributes:
""",
        "a way to the page without spaces, the label of lost contents, a box of comments that names the headline",
    ),
    case(
        """
Phơi cá khô ở xóm Bến
- Nội dung bài viết
- Chọn cá
- 1.1 Cá lóc hay cá sặc?
- Phơi ba nắng
- 2.1 Khi trời nồm
- 2.2 Khi trời mưa
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
Chọn cá
Cá phải còn tươi, vảy sáng, mổ ra là xát muối liền tay chứ không để qua trưa.
1.1 Cá lóc hay cá sặc?
Cá lóc dày mình, phơi lâu hơn, nhưng nướng lên thì thơm và dai.
Phơi ba nắng
Bà Tư Lành cho biết mỗi mẻ cá phơi đủ ba nắng, nếu gặp mưa thì phải sấy bằng than suốt đêm.
""",
        "contents of which some headings are lost",
    ),
    case(
        """
Xóm Bến phơi cá suốt mùa nước nổi
- 00:00
- /
- 00:00
- Speed
- Normal
- 00:00
- /
- 02:41
- Nam miền Bắc
{BODY}
Cá khô xong được xếp vào thúng lót lá chuối, chờ ghe hàng bông ghé mua rồi chở lên chợ tỉnh.
Ông Bảy nói mùa này ai cũng bận, từ đứa nhỏ sáu tuổi cho tới cụ già tám mươi trong xóm.
- Nước mắm nhĩ xóm Rạch cháy hàng trước Tết cả tháng
- Nước mắm nhĩ của xóm Rạch năm nay cháy hàng sớm, ghe đến sau phải quay về tay không.
- Bấm xem >>
- Chia sẻ Facebook
""",
        "a player that reads the text, a story with its lead and button",
    ),
    case(
        """
- Trang 1/6 123 ... cuốicuối
- Kết quả từ 1 tới 10 trên 60
- 1. #1
- Tham gia
- Jan 2008
- Nơi Cư Ngụ
- Xóm Bến
- Bài viết
- 18
- Thanks
- 0
- Thanked 30 Times in 7 Posts
Hỏi cách phơi cá lúc trời nồm
{BODY}
- #2
- Ngày tham gia: 02-2011
- Bài gửi: 1.204
- Đến từ: Cần Thơ
- Được cảm ơn: 77
Nhà tôi sấy bằng than, cách một đêm lại trở mặt cá một lần, làm vậy thì không sợ mốc.
""",
        "the boxes beside the posts of a forum",
    ),
    case(
        """
Xóm Bến phơi cá
- 320
{BODY}
""",
        "the number of readers below the headline",
    ),
    case(
        """
Xóm Bến phơi cá
12/3/2021 | 08:15
- 37
{BODY}
""",
        "a small number of readers below the date",
    ),
    case(
        """
Xóm Bến phơi cá
- 0
- 66
{BODY}
""",
        "no likes, and the number of readers",
    ),
    case(
        """
- Xóm Bến
- 23°C / 22-25°C
Xóm Bến phơi cá suốt mùa nước nổi
{BODY}
""",
        "the weather above the headline",
    ),
    case(
        """
- Giáo dục
- Tuyển sinh
- Học đường
Học trò xóm Bến đi học bằng đò từ tờ mờ sáng
{BODY}
""",
        "three names of sections above the headline",
    ),
    case(
        """
- Bạn cần biết Tiện ích Liên hệ
- Công nghệ Khoa học công nghệ
Người xóm Bến đo độ mặn của nước bằng điện thoại
{BODY}
- Gửi bình luận
""",
        "rows of names above the headline",
    ),
    case(
        """
Xóm Bến phơi cá suốt mùa nước nổi
Ở xóm Bến, mùa này nhà nào cũng phơi cá khô kín sân, từ đầu ngõ đã nghe mùi nắng và mùi muối.
- * #### [Ghe hàng bông ghé bến sớm hơn mọi năm](https://bao.example/ghe-hang-bong)
- * #### [Vì sao giá muối hột tăng gấp đôi?](https://bao.example/gia-muoi)
Bà Tư Lành cho biết mỗi mẻ cá phơi đủ ba nắng, nếu gặp mưa thì phải sấy bằng than suốt đêm.
Cá khô xong được xếp vào thúng lót lá chuối, chờ ghe hàng bông ghé mua rồi chở lên chợ tỉnh.
""",
        "headlines of boxes that became headings in a list",
    ),
    case(
        """
Xóm Bến phơi cá
{BODY}
- [ ](https://bao.example/ca) [ ](javascript:; "Copy link") [ 0 ](javascript:; "Bình luận")
- Trở thành người đầu tiên tặng sao cho bài viết 0 0 0
- Số sao không đủ. [Nạp thêm sao](javascript:;)
- Chọn Báo Phương Nam làm nguồn ưu tiên trên Google Search
- Đặt câu hỏi cho chuyên gia tại đây
""",
        "buttons that are links, gifts of stars, a call to choose the source",
    ),
    case(
        """
# Xóm Bến phơi cá
- Chọn Báo _Phương Nam_ làm **nguồn ưu tiên** trên Google tìm kiếm. Xem hướng dẫn.
- BƯỚC**1**
- Nhấp vào nút "Thêm _Phương Nam_ trên Google" hoặc mở trực tiếp đường dẫn này:
- <https://www.google.com/preferences/source?q=phuongnam.example>
- BƯỚC**2**
- Tại trang vừa mở, tìm dòng "Báo _Phương Nam_" và bấm vào ô vuông bên phải.
- Khi ô vuông chuyển thành dấu tích xanh là bạn đã thành công rồi!
{BODY}
- Theo dõi **Phương Nam** trên _Google News_
""",
        "a call to choose the source, step by step, with words in bold and italics",
    ),
    case(
        """
Google cho chọn nguồn tin ưu tiên
{BODY}
Người dùng bấm vào ô vuông bên phải tên tờ báo, khi ô vuông chuyển thành dấu tích xanh thì tờ báo đã được chọn.
Thêm một tờ báo làm nguồn ưu tiên, theo hãng, không làm thay đổi thứ tự của những kết quả còn lại bên dưới.
Bước 1
Mở trang tìm kiếm rồi gõ một tin đang nóng.
""",
        "how sources are chosen, told by the text",
    ),
    case(
        """
Xóm Bến phơi cá
- ads by ants
{BODY}
""",
        "whose advertisement it was",
    ),
    case(
        """
Xóm Bến phơi cá
{BODY}
- Tags:

- Drying

- Fish

- Bến

- Chia sẻ
""",
        "keywords that the text does not hold, between their label and a button",
    ),
    case(
        """
Xóm Bến phơi cá
{BODY}
- Sàn tre loại một
- 749.000₫
- 1.189.000₫
- -37%
- #a9a9a9
- Freeship
""",
        "what a shop sells, its colours and how it is sent",
    ),
    case(
        """
Xóm Bến phơi cá
{BODY}
- Tags:
Đỗ Hoài An
- Chia sẻ
""",
        "a name between the label of keywords and a button",
    ),
    case(
        """
Xóm Bến phơi cá
{BODY}
- Từ khoá: khô cá lóc
- Ý kiến phản hồi
- Xin vui lòng gõ tiếng Việt có dấu
""",
        "phrases with their tone marks in the other place",
    ),
    case(
        """
Cách phơi cá lúc trời nồm
- Cập nhật nội dung chi tiết về cách phơi cá lúc trời nồm mới nhất trên website Nhabenh.com.
{BODY}
- phơi cá lúc trời nồm; xóm Bến; mùi muối
""",
        "what sites that copy others write, keywords with semicolons",
    ),
    case(
        """
Xóm Bến phơi cá
{BODY}
- {imghttp://anh.example/2017/ca-kho.jpgimg}
- Xem thêm về:
- phơi cá
- Bà Tư Lành
""",
        "an image between braces, keywords under another name",
    ),
    case(
        """
Xóm Bến phơi cá
{BODY}
- Bài viết đã giải quyết được vấn đề của bạn chưa?
""",
        "how much a text has helped",
    ),
    case(
        """
- * [Cá khô](https://ben.example/ca-kho)
- * [Mắm](https://ben.example/mam)
- * [Muối](https://ben.example/muoi)
## Hỏi nhanh về cá khô
### Phơi mấy nắng?
Ba nắng.
### Giữ được bao lâu?
Sáu tháng, để nơi khô.
### Mua ở đâu?
Xóm Bến, gặp bà Tư Lành.
""",
        "links that a short text begins with",
    ),
    case(
        """
Hỏi cách phơi cá khô ngày mưa dầm
- Đang tải bình luận, vui lòng chờ giây lát...
{BODY}
- Mời quý vị và các bạn theo dõi nội dung chi tiết trong clip sau!
""",
        "what a page says while it loads, and whom it invites",
    ),
    case(
        """
Xóm Bến phơi cá
{BODY}
- #xóm bến
- # Cá khô miền Tây
- # KX
- # phơi ba nắng
""",
        "hashtags with a space behind their sign",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
Hoài An
- Tag
- Bà Tư Lành
- ,
- Hội phơi cá Cồn Sẻ
{BODY}
""",
        "keywords above the text, each below a comma",
    ),
    case(
        """
Xóm Bến phơi cá
{BODY}
- Chúng tôi sử dụng cookie để cải thiện trải nghiệm của bạn trên trang của xóm Bến. Khi bấm "Đồng ý", \
bạn cho phép trang dùng cookie để đếm lượt xem, nhớ cỡ chữ và gợi ý những bài mà bạn có thể thích.
- Từ chối tất cả
""",
        "a long box that asks for cookies",
    ),
    case(
        """
Xóm Bến phơi cá
- [[Mới] Ăn khô](https://ben.example/an-kho) [Mua khô](https://ben.example/mua-kho)
{BODY}
Ở chợ huyện, khô xóm Bến bán hết trước chín giờ sáng, ai ra trễ phải đặt cho phiên sau.
""",
        "links with brackets in their words",
    ),
    case(
        """
Cẩm nang phơi cá khô cho người mới về quê
- Mục lục [ẩn]
- 1 Chọn cá
- 1.1 Cá sông
- 2 Phơi mấy nắng
Cá sông phải mổ bỏ ruột ngay khi còn tươi, rửa bằng nước muối loãng rồi xếp lên vỉ tre cho ráo.
Ba nắng là vừa, thiếu nắng thì cá chua, thừa nắng thì thịt khô xác, nhai như nhai rơm.
""",
        "contents that a page can hide",
    ),
    case(
        """
- ---
- title: Cẩm nang phơi cá khô
- ms.author: tulanh
- tags:
- - ca kho
- - que nha
- ---
# Cẩm nang phơi cá khô
Ba nắng là vừa, thiếu nắng thì cá chua, thừa nắng thì thịt khô xác, nhai như nhai rơm.
Cá sông phải mổ bỏ ruột ngay khi còn tươi, rửa bằng nước muối loãng rồi xếp lên vỉ tre cho ráo.
""",
        "data above a text, with a list",
    ),
    case(
        """
Cẩm nang phơi cá khô cho người mới về quê
- * [Chọn cá](https://cakho.example/cam-nang#chon)
- * [Cá sông](https://cakho.example/cam-nang#song)
- * [Phơi mấy nắng](https://cakho.example/cam-nang#nang)
Cá sông phải mổ bỏ ruột ngay khi còn tươi, rửa bằng nước muối loãng rồi xếp lên vỉ tre cho ráo.
Ba nắng là vừa, thiếu nắng thì cá chua, thừa nắng thì thịt khô xác, nhai như nhai rơm.
""",
        "links to parts of the same page",
    ),
    case(
        f"""
Mùa cá khô xóm Bến
- Sự kiện: Nghề biển
{BODY}
- Ngày hội mua sắm của nhà mình
- Cá khô Bến Xanh
- Ngày hội mua sắm của nhà mình
- Ad
Xóm Bến giữ nghề phơi cá đã ba đời, nay còn mười hai nhà theo.
""",
        "a topic below the headline, an advertisement in its frame",
    ),
    case(
        f"""
Mùa cá khô xóm Bến
Hạ Thu
12/3/2022 08:15
- Tag
- cá khô
- ,
- xóm Bến
{BODY}
""",
        "keywords in the head",
    ),
    case(
        f"""
Mùa cá khô xóm Bến
{BODY}
- (adsbygoogle = window.adsbygoogle || []).push({{}});
- .box_12 a:nth-child(2) {{
- return i;
Xóm Bến giữ nghề phơi cá đã ba đời, nay còn mười hai nhà theo.
- cá khô,xóm bến,nghề phơi cá,tin 24h,
""",
        "code in one line, keywords with commas only",
    ),
    case(
        """
- Hội Người yêu bến nước tỉnh Trà Bồng
- Tìm kiếm
- Công tác bến bãi - đò ngang
- Chào mừng quý vị đến với trang của Hội!
- Trang chủ > Tin tức > Bến nước
Danh sách bến đò được tu sửa trong mùa nước nổi
Ngày đăng: 13/11/2025
{BODY}
""",
        "a wordy name and a greeting above the way to the article",
    ),
    case(
        """
- MIỆT VƯỜN XANH
- Lịch thời vụ
- Hotline: 0900 000 111
- Trang chủ
Những mái nhà không còn dột bên bờ kênh
{BODY}
- Nghe nội dung bài
- Theo dõi Miệt Vườn
- Miệt Vườn trên Google News
""",
        "a page with a menu of its own, and networks to follow",
    ),
    case(
        """
Phơi cá cho đúng nắng để giữ màu và giữ vị
- Nội dung chính
- 1. Chọn cá vừa tầm
- 2. Canh nắng buổi sáng
{BODY}
1. Chọn cá vừa tầm
Con nào to quá thì xẻ đôi, nhỏ quá thì để nguyên, mỗi mẻ một cỡ cho khô đều tay.
2. Canh nắng buổi sáng
Nắng sáng khô chậm mà thơm, nắng trưa gắt làm mặt cá se lại trong khi ruột còn ướt.
- phoi-ca-2024-01
- phoi-ca-2024-02
""",
        "contents that repeat the headings, a series of pictures",
    ),
    case(
        """
- [Trang chủ](https://example.org/)
- * [Miệt vườn](https://example.org/miet-vuon)
Những mái nhà không còn dột bên bờ kênh
- [](https://example.org/share)
- * [Mùa khô năm nay](#mua-kho)
- * [Nhà nào cũng phơi cá](#phoi-ca)
{BODY}
Mùa khô năm nay
Bà con bảo chưa năm nào trời trong như năm nay, phơi hai nắng đã đủ, không phải nhóm than.
- [cá khô](https://example.org/the/ca-kho) [xóm Bến](https://example.org/the/xom-ben)
""",
        "lines of nothing but Markdown links",
    ),
    case(
        """
Hòa Lợi khai mạc hội thi nấu bánh tét cho thiếu niên
{BODY}
- [#bánh tét](/tag/banh-tet) [#Hòa Lợi](/tag/hoa-loi)
- [Facebook](https://facebook.example/share) | [Zalo](https://zalo.example/share)
- Đường dẫn bài viết: https://langque.example/hoi-thi-banh-tet.html
""",
        "rows of links",
    ),
    case(
        """
- Tin tức
- 1.204
Khóa cửa vân tay hết pin thì mở bằng cách nào cho nhanh?
{BODY}
- Họ và tên *
- Số điện thoại *
- Gửi ngay
""",
        "a section and a counter above the headline, and the fields of a form",
    ),
    case(
        """
Làng hoa thắp đèn suốt đêm để cúc nở đúng ngày Tết
- Văn hóa
12/01/2023 08:15
- Sự kiện:
- Làng nghề ngày Tết
{BODY}
- 600x401
Người lớn trẻ con thay nhau ngủ gà ngủ gật ngoài vườn, ai cũng mong trời đừng trở gió trước rằm tháng Chạp.
- Quảng cáo
Đến hai giờ sáng, vườn nào vườn nấy vẫn sáng trưng như ban ngày, nhìn từ đê xuống tưởng phố thị mọc lên.
""",
        "sections, topics, sizes of pictures, a lone mark of an advertisement",
    ),
    case(
        """
Thứ Sáu, 19/04/2019
- Tin tức / Hoa Kỳ / Người Việt xa quê
Thư viện nhỏ của bà giáo già bên bờ vịnh
{BODY}
""",
        "the way to a page below the date of today",
    ),
    case(
        """
Mưa đá làm hỏng hơn trăm mái nhà trên cao nguyên đá
Nhiều nương ngô phải trồng lại sau trận mưa đá kéo dài nửa giờ đêm qua, huyện cho biết.
Người dân Đồng Văn đang dọn lại nương, chờ giống ngô của huyện chuyển lên trong tuần tới.
Hoài Thương
- mưa đá
- Đồng Văn
- nương ngô
""",
        "keywords without a label",
    ),
    case(
        """
Bão số 9 đổ bộ vùng biển Hòn Yến
Mắt bão đi vào đất liền lúc mười giờ sáng, hàng nghìn ngôi nhà ở Hòn Yến tốc mái, sóng cao tám mét.
Trước đó chính quyền đã sơ tán hơn ba trăm nghìn người dân ở vùng thấp ven biển lên chỗ cao.
Nhóm phóng viên miền Trung
- bão số 9
- Hòn Yến
- sơ tán dân
""",
        "keywords without a label, one of which the text has in two pieces",
    ),
    case(
        """
- English
- Français
- Русский
- 日本語
- Trực tuyến
Hòa Lợi khai mạc hội thi nấu bánh tét cho thiếu niên
{BODY}
- Thích · Trả lời
""",
        "languages, and a row of buttons",
    ),
    case(
        f"""
Hòa Lợi khai mạc hội thi nấu bánh tét cho thiếu niên
{BODY}
- |
- |
Bánh chín, các em vớt ra treo lên sào tre trước sân đình cho ráo nước rồi mới mang đi biếu các cụ trong xóm.
- Mời các bạn đồng hành cùng báo Xóm Bến trên mạng xã hội Facebook để nhanh chóng cập nhật tin mới.
- (*) Không sao chép dưới mọi hình thức khi chưa có sự đồng ý bằng văn bản của Báo Xóm Bến.
- Video được xem nhiều nhất
""",
        "strokes of a table, a call to come along, a notice behind the mark of a note, a label",
    ),
    case(
        """
- Trang chủ
- Nông thôn
- Lịch tiếp dân
Lịch tiếp công dân quý hai tại trụ sở xã Hòa Lợi
31/03/2022 14:20
{BODY}
""",
        "the way to an article, line by line",
    ),
    case(
        """
- Chuyển đến nội dung chính
- Giới thiệu
- Tuyển sinh
- Phòng ban
- Sinh viên
- Home / Đoàn hội / Tin khoa
Buổi trò chuyện kín chỗ về nghề viết của sinh viên năm cuối
{BODY}
""",
        "a menu above the headline",
    ),
    case(
        """
- Trang chủ /Chăn nuôi /Phòng bệnh
Năm việc cần làm sau khi nước lũ rút khỏi chuồng trại
- Lượt đọc: 3.315
- [A+] [A-]
{BODY}
""",
        "the way to a page with half-parted strokes, and the size of its letters",
    ),
    case(
        """
- Trang chủ Tin tức Hòa Lợi khai mạc hội thi nấu bánh tét...
Hòa Lợi khai mạc hội thi nấu bánh tét cho thiếu niên
{BODY}
""",
        "the way to a page that ends in its headline",
    ),
    case(
        """
Hòa Lợi khai mạc hội thi nấu bánh tét cho thiếu niên
{BODY}
Hoài An
- Lượt xem: 1,9k
- Số lượt xem:1184
- 4.8 (127 đánh giá)
- Tổng số điểm của bài viết là: 10 trong 2 đánh giá
- Click để đánh giá bài viết
""",
        "counters and ratings",
    ),
    case(
        """
Hòa Lợi khai mạc hội thi nấu bánh tét cho thiếu niên
{BODY}
- leftcenterrightdel
Nồi bánh lớn nhất của hội thi. Ảnh: Hoài An
Lửa được giữ suốt đêm, sáng ra cả xã kéo nhau về sân đình vớt bánh, ăn ngay bên bếp còn đỏ than.
- [sửa | sửa mã nguồn]
""",
        "the debris of editors",
    ),
    case(
        """
Hòa Lợi khai mạc hội thi nấu bánh tét cho thiếu niên
{BODY}
- Bạn đang đọc bài viết Hòa Lợi khai mạc hội thi nấu bánh tét tại chuyên mục Lễ hội của langque.example
- Tải ứng dụng Báo Làng để theo dõi tin mới mỗi sáng
- Tham gia nhóm "Bếp làng" để nhận công thức mỗi tuần
- Website hoạt động theo giấy phép của Sở Thông tin và Truyền thông
""",
        "what a site says of itself below the text",
    ),
    case(
        """
- Nghề biển › Đồ khô › Cá bống
Xóm Bến vào mùa phơi cá, sân nhà nào cũng trắng
- Cỡ chữ: A- A A+ | Chia sẻ: Facebook Zalo
- Thích 0 Chia sẻ
{BODY}
- [adinserter block="3"]
Mỗi tháng bà bán được ba tạ cá khô, phần lớn cho khách quen ở chợ huyện.
- Bạn thấy bài viết này có hữu ích không? Có / Không
- Thêm vào giỏ hàng
- #xóm Bến #cá khô #nghề biển
- Sản phẩm bạn vừa xem
- Mực một nắng câu đêm - 459.000đ
- Cá đù một nắng bảy cửa sông - 390.000đ
""",
        "a way of unknown steps, sizes of letters, a shop's buttons, hashtags of several words",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
Mỗi tháng bà bán được ba tạ cá khô, phần lớn cho khách quen ở chợ huyện.
- https://bao.example.vn/lang-bien/xom-ben-vao-mua-phoi-ca-20230714.htm
""",
        "the page's own address",
    ),
    case(
        """
- Trang chủ
- Hôn nhân và gia đình
Mẹ chồng tôi và chiếc máy giặt mua trả góp
- Sự kiện: Chuyện nhà mình
{BODY}
- Ảnh 1.
- [IMG]
- [mecloud]kQ8zpr3XvL[/mecloud]
Mỗi tháng bà bán được ba tạ cá khô, phần lớn cho khách quen ở chợ huyện.
- [VIDEO] Một ngày theo chân những người phơi cá xóm Bến
- Theo dõi Báo Ven Sông trên Google News để cập nhật tin tức làng biển nhanh nhất
- Nhập email của bạn để nhận tin tức mới nhất
- Tải ứng dụng Ven Sông trên App Store và Google Play
- Hãy tặng sao để tiếp thêm động lực cho tác giả có những bài viết hay hơn nữa.
""",
        "sections above the headline, topics, numbers of images, shortcodes, a marked film, calls",
    ),
    case(
        """
Chuyện lạ: Cả xóm Bến không nhà nào khóa cửa
- Chuyện lạ: Cả xóm Bến không nhà nào khóa cửa
{BODY}
- Chia sẻ
Mỗi tháng bà bán được ba tạ cá khô, phần lớn cho khách quen ở chợ huyện.
- Chia sẻ
""",
        "the headline with its label once more, the same button above and below",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
Mỗi tháng bà bán được ba tạ cá khô, phần lớn cho khách quen ở chợ huyện.
- Chia sẻ:
- Theo dõi Báo Ven Sông trên
- cá khô
- Xóm Bến
""",
        "keywords without a label below the buttons",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
Mỗi tháng bà bán được ba tạ cá khô, phần lớn cho khách quen ở chợ huyện.
- Mời quý khán giả đón xem bản tin Làng biển trên kênh YouTube của đài.
- Mời bạn đọc vào chuyên mục Làng nghề xem các bài khác.
- Mời quý độc giả theo dõi Làng Biển Online trên
- Nếu thấy bài viết hữu ích, hãy chia sẻ cho nhiều người cùng biết!
- Hãy là người đầu tiên bình luận bài viết này
- Bạn chưa nhập nội dung bình luận.
""",
        "calls to watch, to share, to comment",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
12/3/2022 08:00
- Google News
- 0
{BODY}
Mỗi tháng bà bán được ba tạ cá khô, phần lớn cho khách quen ở chợ huyện.
Thu Cúc
- Chia sẻ
- Tags:
- cá khô, xóm Bến, mùi nắng và mùi muối
""",
        "one button beside the date, one below the signature, a row of keywords",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
- Chia sẻ Facebook
- Sao chép liên kết
- Cỡ chữ
{BODY}
- Thích
- Trả lời
- Chia sẻ
- 12 bình luận
""",
        "share bar and comment box",
    ),
    case(
        """
- Trang chủ › Đời sống › Làng nghề
Xóm Bến vào mùa phơi cá khô
{BODY}
""",
        "breadcrumb",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
- Mời bạn đọc gửi bài viết, hình ảnh về làng nghề tới địa chỉ langnghe@bao.example
""",
        "a call for articles",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
- Quý độc giả có ý kiến đóng góp, vui lòng gửi về hộp thư của tòa soạn:
- Email: toasoan@bao.example
- Điện thoại: 0243 000 000
""",
        "a call and its contacts",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
- Bạn có suy nghĩ gì về câu chuyện này? Hãy chia sẻ ở phần bình luận bên dưới.
""",
        "a call to comment",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
- Theo dõi Báo Làng trên
- Google News
- Theo dõi Báo Làng trên Facebook
- Theo dõi chúng tôi trên Google News
- Đăng ký nhận bản tin mỗi sáng
- Tải ứng dụng Báo Làng để đọc tin nhanh hơn
""",
        "follow, subscribe, download",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
- Tags: cá khô, xóm Bến, làng nghề
""",
        "tags on a line",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
- Từ khóa
- cá khô
- xóm Bến
- nghề phơi cá
""",
        "tags below their label",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
- #xombenphoica #langnghe

- #xóm Bến
- #cá khô
""",
        "hashtags",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
- Play
- 00:45
- Trình duyệt của bạn không hỗ trợ video
{BODY}
- 0:00 / 3:45
- Giọng nữ miền Bắc
""",
        "players",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
- <div class="ads">
- </div>
{BODY}
- var zone = 12;
- googletag.cmd.push(function() { googletag.display('ad'); });
- .box { color: red; margin: 0 }
- [/caption]
- {{ article.tags }}
- ', '\\r\\n', '
""",
        "code",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
- Cơ quan chủ quản: Hội Làng nghề
- Giấy phép số 12/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 1/2/2020
- Tổng biên tập: Nguyễn Thị Bến
- Địa chỉ: Số 1 đường Bờ Sông, thành phố Bến
- Điện thoại: 0243 000 000
- © 2024 Báo Làng. Ghi rõ nguồn khi phát hành lại.
""",
        "imprint",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá
{BODY}
- Quảng cáo
Giáp Tết, giá cá khô tăng gấp rưỡi ngày thường mà vẫn không đủ hàng để giao cho các chợ.
- Quảng cáo
Sang tháng chạp, sân phơi lại kín cá để kịp bán cho người đi xa về quê ăn Tết.
- Advertisement
""",
        "advertisement",
    ),
    case(
        """
Mẹo phơi cá ngày mưa
{BODY}
- Share this:
- Click to share on Facebook (Opens in new window)
- Leave a reply
- Your email address will not be published. Required fields are marked *
- Save my name, email, and website in this browser for the next time I comment.
- Post Comment
""",
        "a blog in English clothes",
    ),
    case(
        """
- Trang chủ
- Thời sự
- Kinh tế
- Làng nghề
- Văn hóa
- Thể thao
- Giáo dục
- Bạn đọc
- Video
- Tin mới
- Podcast
Xóm Bến phơi cá
- Chia sẻ Facebook
{BODY}
Hoài An
- Về đầu trang
- Trang chủ
- Thời sự
- Kinh tế
- Văn hóa
- Thể thao
- Liên hệ
- RSS
- Bản quyền thuộc Báo Làng. Ghi rõ nguồn khi phát hành lại.
""",
        "a dumped page with a short headline",
    ),
    case(
        """
Xom Ben vao mua phoi ca kho | Bao Lang
- Trang chu
- Thoi su
- Kinh te
- The thao
- Giao duc
Xom Ben vao mua phoi ca kho
- Chia se      Sao chep lien ket
Mua nay nha nao cung phoi ca kho kin san, tu dau ngo da nghe mui nang va mui muoi.
""",
        "a page that has lost its accents",
    ),
    case(
        """
Người xóm Bến ở xa góp sách cho trường làng
Khánh Hòa Trần
12/03/2025
- Chia sẻ
- In
- please wait
- No media source currently available
{BODY}
Chuyến sách đầu tiên đã tới trường làng hôm thứ Hai, các cô giáo thức đến khuya để bọc bìa.
- Chia sẻ
- In
""",
        "a radio's player and buttons",
    ),
    case(
        """
- Quảng cáo
Xóm Bến vào mùa phơi cá khô
{BODY}
""",
        "the mark of an advertisement above the headline",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá khô
Hoài An |
02/11/2025 20:31
- 0
{BODY}
""",
        "a counter behind the author and the date",
    ),
    case(
        """
Xóm Bến nghe kể chuyện mùa cá
- 0:00 / 0:00
- 0:00
{BODY}
- 00:00
- /
- 01:12
Chiều xuống, mẻ cá cuối cùng được dồn vào bao, chờ chuyến xe đêm chở lên chợ huyện.
""",
        "the clocks of a player that has not begun",
    ),
    case(
        """
- |
Mẻ cá đầu mùa trên sân xóm Bến. Ảnh: Hoài An |
{BODY}
- |
Bà Tư Lành bên sàn phơi. Ảnh: Hoài An |
""",
        "strokes that a table has left",
    ),
    case(
        """
- ;
Xóm Bến vào mùa phơi cá khô
{BODY}
""",
        "a semicolon above the headline",
    ),
    case(
        """
- Làng Nghề Online
Xóm Bến vào mùa phơi cá khô
{BODY}
- © 2008 - 2024 Làng Nghề Online | Homepage
""",
        "the name of the site, that its notice has too",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá khô
- Facebooktwitterredditpinterestlinkedinmail
{BODY}
- ©2008-2023. Toàn bộ bản quyền thuộc Báo Làng Nghề.
""",
        "networks without spaces, and a notice without one",
    ),
    case(
        """
- (Nhấp chuột để xem kích thước chuẩn)
{BODY}
- Xếp theo: Thời gian Số người thíchBài viết chưa có bình luận nào.
""",
        "how to enlarge a picture, how to sort what is not there",
    ),
    case(
        """
# Xóm Bến vào mùa phơi cá khô
- **Source:** https://bao.example/xom-ben-phoi-ca
- **Crawled:** 2026-09-25T11:01:22.959273
- ---
{BODY}
""",
        "what a crawler wrote above the text",
    ),
    case(
        """
Title: Xóm Bến vào mùa phơi cá khô
- URL Source: https://bao.example/xom-ben-phoi-ca
Published Time: 2026-09-25T11:01:22
- Markdown Content:
{BODY}
""",
        "what a reader wrote above the text",
    ),
    case(
        """
Title: Xóm Bến vào mùa phơi cá khô
Source: Báo Làng Nghề
- Link: https://bao.example/xom-ben-phoi-ca
Published Date: Thứ tư, 13/12/2023, 09:11 (GMT+7)
Author: Tư Lành
{BODY}
""",
        "the address in a record",
    ),
    case(
        """
# Xóm Bến vào mùa phơi cá khô
- Canonical URL: https://bao.example/xom-ben-phoi-ca
- Accessed: 2026-09-25 11:01
{BODY}
""",
        "what a program wrote above the text, in other words",
    ),
    case(
        """
# Xóm Bến vào mùa phơi cá khô
- * Trang chủ
- * Giới thiệu
-   + Cơ cấu tổ chức của hợp tác xã
-     - Danh mục các làng nghề được công nhận cấp tỉnh
- * TRAO ĐỔI, HỢP TÁC, QUẢNG BÁ SẢN PHẨM
- # Xóm Bến vào mùa phơi cá khô
{BODY}
""",
        "a menu between the headline and the headline",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá khô
I. Mùa cá
{BODY}
II. Mùa mưa
Gặp mưa thì phải sấy bằng than suốt đêm, khói bay khắp xóm, mùi cá khô theo gió qua tận chợ huyện.
III. Mùa chạp
Giáp Tết, giá cá khô tăng gấp rưỡi ngày thường mà vẫn không đủ hàng để giao cho các chợ.
- Nội dung chính
- I. Mùa cá
- II. Mùa mưa
- III. Mùa chạp
""",
        "contents below the text",
    ),
    case(
        """
Kinh nghiệm đi xóm Bến mùa phơi cá khô
- Nội dung chính
- Đường về xóm
- Mùa gió chướng
Cá khô xóm Bến
có tiếng từ thời ông cố, con nào con nấy dày mình, phơi đủ ba nắng mới đem ra chợ huyện bán.
Đường về xóm
Từ chợ huyện đi vỏ lãi chừng hai tiếng, nước lớn thì ghé được tận sàn phơi của từng nhà.
Mùa gió chướng
{BODY}
Về lại chợ huyện, nhớ xin ít
cá khô xóm Bến
làm quà, nhà nào cũng gói sẵn.
""",
        "the first words of a sentence that a link has broken, below the contents",
    ),
    case(
        """
Cách phơi cá khô của xóm Bến
- Mục Lục [Ẩn]
- 1. 3 cách phơi cá khô
- 1.1 Phơi trên sàn tre
- 1.2 Phơi trên lưới
3 cách phơi cá khô
{BODY}
""",
        "the heading below the contents stays",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá khô
{BODY}
- Từ khóa: cá khô; nắng; muối
## 1. Đặt vấn đề
Cá khô là nguồn đạm chính của xóm Bến trong mùa biển động, vì vậy cách phơi quyết định cả bữa cơm.
""",
        "keywords above a heading, which stays",
    ),
    case(
        """
- +++
date = "2017-04-23T01:11:40+08:00"
- thumbnail = "ca-kho-tn.jpg"
title = "Xóm Bến vào mùa phơi cá khô năm con gà"
- +++
{BODY}
- {{< img src="/img/ca-kho-1.jpg" title="Cá khô trên sàn tre" >}}
Chiều xuống, mẻ cá cuối cùng được dồn vào bao, chờ chuyến xe đêm chở lên chợ huyện.
""",
        "data in TOML, whose title stands nowhere else, and an image of the program",
    ),
    case(
        """
- Số lượt truy cập
- Hôm nay 7079
- Hôm qua 58866
- Tuần này 170649
- Tất cả 193004059
Thứ năm, 03/10/2019
Xóm Bến vào mùa phơi cá khô
{BODY}
""",
        "who has visited the page, above the headline",
    ),
    case(
        """
- Hà Nội: 23°C Hà Nội
- Đà Nẵng: 27°C Đà Nẵng
- TP Hồ Chí Minh: 32°C TP Hồ Chí Minh
Xóm Bến vào mùa phơi cá khô, khói thơm khắp làng
{BODY}
""",
        "the weather above the headline",
    ),
    case(
        """
Xóm Bến vào mùa phơi cá khô
{BODY}
Chiều xuống, mẻ cá cuối cùng được dồn vào bao, chờ chuyến xe đêm chở lên chợ huyện.
Đêm về, cả xóm nằm nghe sóng, mong trời nắng thêm ba hôm nữa cho mẻ cá cuối mùa.
- Đăng nhận xét
- Lưu ý: Chỉ thành viên của blog này mới được đăng nhận xét.
- Nhãn:
- Cá khô
- ,
- Hoài An Phơi Cá
- ,
- thơ
""",
        "what a blog prints below the text, its keywords parted by commas",
    ),
    case(
        """
- Cồn Cá Photo 4
- Cồn Cá Photo 5
- Cồn Cá Photo 6++3 ảnh
Xóm Bến vào mùa phơi cá khô
- * __
- * __
{BODY}
""",
        "a gallery above the headline, icons below it",
    ),
    case(
        """
# Xóm Bến vào mùa phơi cá khô
- * Trang chủ
- * Giới thiệu
- Ấn phẩm của hợp tác xã
- * Sách xuất bản
- # Xóm Bến vào mùa phơi cá khô
{BODY}
- Ấn phẩm của hợp tác xã
- * Sách xuất bản
- * Giới thiệu
""",
        "the menu above the headline once more below the text",
    ),
    case(
        """
Cá khô xóm Bến phơi đủ ba nắng
- Đăng nhập
- Giỏ hàng đang trống
- 0 sản phẩm - 0 VNĐ
- Trang chủ
- Giới thiệu
- Khuyến mãi
- Sản phẩm mới
- Hệ thống đại lý
- Tin tức
Cá khô xóm Bến phơi đủ ba nắng, nếu gặp mưa thì sấy bằng than suốt đêm, không dùng thứ gì để giữ màu.
Mỗi mẻ cá ra lò đều được bà Tư nếm trước, mặn quá thì ngâm lại, nhạt quá thì để dành ăn trong nhà.
Khách ở xa nhận cá sau hai ngày, ai ở chợ huyện thì ra bến xe nhận ngay trong buổi chiều.
- Tiếp tục mua hàng
- Chính sách bảo hành
- Chính sách đổi trả
- Hướng dẫn mua hàng
- Phương thức thanh toán
- Lịch sử đơn hàng
- Xóm Bến © 2017 All Rights Reserved | Liên hệ
""",
        "a shop",
    ),
    case(
        """
Nhà lá xóm Bến cháy lúc nửa đêm
{BODY}
27/05/13 07:52 GMT+7
- Pháp luật
- Xóm Bến,Nhà lá,Cháy,Phơi cá,Mùi muối,Sấy than,Bà Tư Lành
Zing
""",
        "keywords with nothing but commas between them, below their section",
    ),
    case(
        """
Nhà lá xóm Bến cháy lúc nửa đêm
{BODY}
Chín giờ sáng, đội chữa cháy của huyện mới về tới, lửa khi ấy đã tắt.
- Bình luận (0)
- Bạn cần đăng nhập để thực hiện chức năng này!
- Bạn không thể gửi bình luận liên tục. Xin hãy đợi 60 giây nữa.
- Người được tặng: Thay đổi
- Hoặc thanh toán bằng
- Yêu cầu xuất hóa đơn điện tử
- (Lưu ý: Nếu quý độc giả không nhập thông tin hóa đơn, báo sẽ dùng thông tin tài khoản đã đăng ký)
- Gói đọc báo có thu phí sẽ được kích hoạt trong vòng 5 giờ sau khi báo nhận được tiền của bạn.
- Chọn phương thức thanh toán
- Chưa có bình luận nào.
""",
        "the box in which readers pay",
    ),
    case(
        """
Nhà lá xóm Bến cháy lúc nửa đêm
{BODY}
Chín giờ sáng, đội chữa cháy của huyện mới về tới, lửa khi ấy đã tắt.
- **Giấy phép xuất bản số:** 142/GP-TTĐT ngày 19/12/2023
- **Người chịu trách nhiệm nội dung:** Trần Văn Muối
- **Trụ sở:** Ấp 3, xóm Bến
""",
        "an imprint with bold labels",
    ),
    case(
        """
Nhà lá xóm Bến cháy lúc nửa đêm
{BODY}
Chín giờ sáng, đội chữa cháy của huyện mới về tới, lửa khi ấy đã tắt.
- # xóm Bến # cá khô # muối
- Chủ đề liên quan: cá khô
""",
        "hashtags with spaces in one line, a topic",
    ),
    case(
        """
Hội làm muối xóm Bến họp đầu mùa
- Sơ đồ cổng
- Chức năng nhiệm vụ
- Tổ chức bộ máy
- Chỉ đạo điều hành
- Công khai ngân sách
- Góp ý dự thảo
- Hội làm muối xóm Bến họp đầu mùa
{BODY}
Hội nhắc các hộ che muối trước giờ mưa và ghi sổ số bao đã nhập kho để cuối vụ chia cho đều.
""",
        "the menu of an office",
    ),
    case(
        """
Cách phơi cá khô đủ nắng
{BODY}
- Mục lục
- * 1 Chọn cá
- * 2 Rửa và ướp muối
- * 3 Phơi ba nắng
""",
        "the contents of a text that is cut off",
    ),
    case(
        """
Cách phơi cá khô đủ nắng
{BODY}
- Mục lục
Chọn cá tươi, mắt còn trong, thân còn cứng, rồi mổ ngay trên ghe để cá khỏi mềm.
Rửa ba lần nước biển, lần cuối pha thêm nắm muối hột cho thịt cá săn lại.
""",
        "the label of contents that are lost, below the lead",
    ),
    case(
        """
Phiên tòa ở Bạc Liêu hoãn lần hai
{BODY}
- Video Player is loading.
- Hiện tại 0:04
- /
- Thời lượng 1:38
- Đã tải: 0%
- Tiến trình: 0%
- Bỏ tắt tiếng
- Toàn màn hình
Tòa hẹn mở lại vào đầu tháng sau.
""",
        "a player in Vietnamese",
    ),
    case(
        """
Ghe muối đầu mùa về bến
{BODY}
-     (sc_adv_out = window.sc_adv_out || []).push({
-         id : "255525",
-         domain : "ads.example.com"
-     });
- 	ShowTopicJS (6487, 5, 5, 0, '', 2, 'tdTopic_6487', 1, 10005);
Chủ ghe nói giá muối năm nay nhỉnh hơn năm ngoái.
""",
        "the script of an advertisement, a line each",
    ),
    case(
        """
Ghe muối đầu mùa về bến
Chủ ghe nói giá muối năm nay nhỉnh hơn năm ngoái, lái buôn chờ sẵn từ khuya trên cầu ván.
-  Chia sẻ
-  Chia sẻ
{BODY}
""",
        "the same button twice, for two networks",
    ),
    case(
        """
Bắt nhóm trộm cáp điện ở xóm Bến
- Xã hội
Út Thắm,
22:31 20/02/2025
{BODY}
""",
        "the section above the author and the date",
    ),
    case(
        """
Nhà lá xóm Bến cháy lúc nửa đêm
{BODY}
- MTH04541
Chín giờ sáng, đội chữa cháy của huyện mới về tới, lửa khi ấy đã tắt, chỉ còn khói bốc lên từ đống lá.
- MTH04536
Xóm góp lá dựng lại nhà, người cho cây tràm, kẻ cho bó lạt, ba ngày sau là có chỗ che mưa.
""",
        "names of pictures by an unknown camera",
    ),
    case(
        """
Nhà lá xóm Bến cháy lúc nửa đêm
{BODY}
Út Thắm
- Link nội dung: https://bao.example/nha-la-xom-ben-chay-luc-nua-dem-12.html
- Mời quý vị xem lại những chương trình đã phát trên các kênh của Đài tại TV Online.
- Chia sẻ:
- BẠN ĐỌC PHẢN HỒI
""",
        "the address of the page and what a broadcaster says below it",
    ),
    case(
        """
Quy định phơi cá ở bến từ mùa này | Trang tin xóm Bến
- Skip to content
- Skip to navigation
- Navigation menu
- Home
- Sổ ghe khóa 1996
- Sổ ghe khóa 1997
- Sổ ghe khóa 1998
- Sổ ghe khóa 1999
- Sổ ghe khóa 2000
- Sổ ghe khóa 2001
- Sổ ghe khóa 2002
- Sổ ghe khóa 2003
- Sổ ghe khóa 2004
- Sổ ghe khóa 2005
- Sổ ghe khóa 2006
- Sổ ghe khóa 2007
- Sổ ghe khóa 2008
- Sổ ghe khóa 2009
- Sổ ghe khóa 2010
- Sổ ghe khóa 2011
- Sổ ghe khóa 2012
- Sổ ghe khóa 2013
- Sổ ghe khóa 2014
- Sổ ghe khóa 2015
- Sổ ghe khóa 2016
- Sổ ghe khóa 2017
- Sổ ghe khóa 2018
- Sổ ghe khóa 2019
- Sổ ghe khóa 2020
- Sổ ghe khóa 2021
- Sổ ghe khóa 2022
- Sổ ghe khóa 2023
- Đăng nhập
- Mật khẩu *
- Tìm kiếm
- ------- Liên kết ------- Trang xã-- Hòm thư-- Trang bến-- Sổ ghe-- Diễn đàn-- Chợ mạng
Quy định phơi cá ở bến từ mùa này
{BODY}
""",
        "the menu below the title of the window, whatever it says",
    ),
    case(
        """
[Quy định phơi cá ở bến]
- [URL: https://xomben.example/quy-dinh-phoi-ca]
# Quy định phơi cá ở bến
- * Tin bến ghe
* 25/06/2024
* utthang
{BODY}
- Chia sẻ:
""",
        "what a crawler wrote, and the section beside the date",
    ),
    case(
        """
Ghe muối đầu mùa về bến
{BODY}
-       var abd_media = "media.example.vn";      var abd_width = 640; /*width of video player*/      var abd_height = 360; /*height*/      var abd_skip =7;      var abd_flash =true;      var abd_popup = false;      var abd_wid =1280898471;      var abd_zid =1444355616;      var abd_content_id = "#content_detail";
Chủ ghe nói giá muối năm nay nhỉnh hơn năm ngoái.
- - See more at: http://dai.example/Thoi-su/Ghe-muoi-ve-ben/126225.htm#sthash.8TwEWmpE.dpuf
""",  # noqa: E501 - a scraper has joined the lines
        "a long script in one line, what is copied with a text",
    ),
    case(
        """
Nhà lá xóm Bến cháy lúc nửa đêm
{BODY}
- 210807ghe05-9a964
Chín giờ sáng, đội chữa cháy của huyện mới về tới, lửa khi ấy đã tắt, chỉ còn khói bốc lên từ đống lá.
- b-ec21b
Xóm góp lá dựng lại nhà, người cho cây tràm, kẻ cho bó lạt, ba ngày sau là có chỗ che mưa.
- đ - Ảnh 2.
Nhà mới dựng xong trước con nước rằm, cả xóm sang uống trà mừng, trẻ con chạy quanh cây cột còn thơm.
- .adx-placeholder {background: rgb(50, 150, 255);}.adx-satellite {min-height: 50px;}div[class*="adx"] {opacity: .5;}
- Nếu bạn quan tâm đến chuyện ghe xuồng thì đừng quên like fanpage Xóm Bến.
""",
        "names of pictures with the number of their version, a lost headline in front of an alt text, style sheets",
    ),
    case(
        """
Vé ghe khách về xóm Bến
{BODY}
- Độc giả quan tâm có thể mua vé tại đây.
- Bạn đọc có thể tham khảo giá ghe máy đang bán ở miền dưới theo đường dẫn này.
""",
        "where readers can buy what a text is about",
    ),
    case(
        """
- Vitamin
- Canxi
- Dầu cá
- Xem tất cả
- Tim mạch
- Tiêu hóa
- Tổ yến
- Mật ong
- Nhân sâm
- Xem thêm
- Góc thuốc nam
- Nhà thuốc gần đây
- Giỏ hàng
- Trang chủ
- Đăng nhập
- Tìm kiếm
- Lá xông
- Trà gừng
Uống nước gừng lúc đói có sao không?
09:00 - 30/06/2020
{BODY}
Chín giờ sáng, bà Tư Lành nấu thêm ấm nước gừng, cả xóm ghé uống rồi mới ra sân lật cá.
""",
        "the menu of a shop above a headline with its date",
    ),
]


@pytest.mark.parametrize("lines", KEPT)
def test_kept(lines):
    assert removed(lines) == []


@pytest.mark.parametrize("lines", GONE)
def test_gone(lines):
    lines = "\n".join(lines).replace("{BODY}", BODY.strip("\n")).split("\n")
    expected = [line[2:] for line in lines if line.startswith("- ")]
    assert removed([line.removeprefix("- ") for line in lines]) == expected


FIELDS = [
    *("Ngày tham gia", "Gia nhập", "Join date", "Joined", "Bài gửi", "Số bài viết", "Posts", "Messages", "Likes"),
    *("Được cảm ơn", "Đã thích", "Reaction score", "Reputation", "Điểm cảm xúc", "Nơi ở", "Đến từ", "Location"),
    *("Tuổi", "Giới tính", "Nghề nghiệp", "Cấp bậc", "Danh hiệu", "Xếp hạng", "Points"),
]


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_beside_a_post(field):
    box = ["#7", "Tham gia", "Jan 2008", "Thanks", "3", field, "12"]
    assert removed([*box, *BODY.strip("\n").split("\n")]) == box


@pytest.mark.parametrize("above", range(18, 27))
def test_way_to_a_page_far_down(above):
    # the first lines of the page may end with the way, and what it names stands below them
    entry = [*BODY.strip("\n").split("\n"), *(f"Ghe số {n} về bến" for n in range(above - 5))]
    way = ["Trang chủ » Chuyện cá đồng » Cá lóc lên giá", "Cá lóc lên giá"]
    assert removed(["English", "TRANG CHỦ", "Trang chủ / Tin tức / Bến cá", *entry, *way])[-1] in way


LINES = sorted({line.removeprefix("- ") for case in [*KEPT, *GONE] for line in case.values[0]} | {BODY.strip("\n")})


@given(st.lists(st.sampled_from(LINES), max_size=20))
def test_idempotent(lines):
    once = CLEANER.clean("\n".join(lines))
    assert CLEANER.clean(once) == once


def test_keywords_among_others_are_found_once():
    """To look at all below for each label took more than a minute for 31 KB of them."""
    text = "\n".join(["Chợ hoa ven sông họp sớm hơn mọi năm", *["Tags", "chợ hoa"] * 50, BODY.strip()])
    page = Page.of(Document.read(Decoded(text, "utf-8"), vietnamese()))
    found = [line for match in tag_list.check(page) for line in (match.at, *match.also)]
    assert sorted(found) == list(range(1, 101))
