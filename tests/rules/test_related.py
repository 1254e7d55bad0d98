"""Other stories: what goes and, first, what looks alike and stays.

A line that must go is marked with a minus sign in the first column, all others stay.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean import Cleaner, Settings

CLEANER = Cleaner()

ARTICLE = """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông, đèn sáng cả một khúc nước.
Bà Sáu Thắm, bán bún trên ghe từ năm mười sáu tuổi, nói khách cũ gặp lại nhau cứ mừng như Tết, chẳng ai kịp trả giá."""

# what stands in the middle of a text
AMID = """
Ban quản lý bến đếm được hơn sáu mươi ghe, đông gấp ba những ngày đầu tháng trước.
{}
Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.
Chị Út Mười hấp thêm nồi khoai mì nước dừa, ai đi ngang cũng dúi cho một củ nóng hổi.
Mấy đứa nhỏ ngồi mũi ghe học bài dưới bóng đèn cà na, chốc chốc lại ngó xem chợ tan chưa."""

# the last of two headlines may be the heading of the text below it
BOX = """
-TIN LIÊN QUAN
-Làng mai Thủ Đức thấp thỏm vì mai nở sớm
Cụ ông đạp xích lô gom được bốn nghìn cuốn sách cũ"""

KEPT = {
    "two headings of a text, each right above its paragraph, where all else stands apart": ARTICLE.replace("\n", "\n\n")
    + """

Kinh lớn dài chừng hai chục cây số, nhiều khúc cua gắt, gặp ghe chài thì nép vô bờ mà chờ.

Sửa soạn gọn nhẹ
Áo ấm, nón lá, đèn bão và dầu gió là mấy thứ không thể thiếu trong khoang mũi.

Nên hỏi chỗ đậu trước vài bữa nếu đi trúng ngày rằm hay ngày hội của bến.

Mướn xuồng ở đâu rẻ mà chắc?
Giá mướn một ngày từ trăm rưỡi tới hai trăm rưỡi ngàn, tùy xuồng có máy hay chèo tay.""",
    "headings of a text in Markdown, four in a row, whose own ones have text": "# "
    + ARTICLE
    + """
## Ghe từ miệt trên đổ về ngã ba sông
Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.
## Người bán bún sống bốn mươi năm trên ghe
## Con nước ròng lớn nhất trong tháng mười một
## Bữa cơm chiều nấu bằng nước phù sa lắng phèn
## Đêm cuối năm không ai rời bến trước con gà gáy
Chị Út Mười hấp thêm nồi khoai mì nước dừa, ai đi ngang cũng dúi cho một củ nóng hổi.""",
    "two lines together in a text whose paragraphs are broken into lines": ARTICLE.replace("\n", "\n\n")
    + """

Thứ Năm hàng tuần, anh Bảy Cò chất hai thùng sách lên mũi chiếc vỏ lãi, mỗi bên
60 cuốn cho cân, rồi chạy bốn giờ ngược nước lên tận đầu vàm.

Mấy đứa nhỏ ngồi mũi ghe học bài dưới bóng đèn cà na, chốc chốc lại ngó xem
chợ tan chưa, để còn chạy qua ghe anh Bảy mà đổi cuốn khác. Có đứa đổi ba lần
một buổi.

Anh nói mỗi cuốn qua tay chừng hai mươi đứa thì rách bìa, khi đó anh dán lại
bằng giấy xi măng.""",
    "headings that end a text, without words below them, fewer than a page has": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
## Những việc còn phải làm cho chợ

### Nạo vét con rạch phía sau nhà lồng chợ cũ

### Thay hết cầu ván mục ở đầu doi trước mùa lũ

### Kéo dây điện ra tới mấy chiếc ghe neo ngoài cùng

### Dời bãi rác khỏi mé sông""",
    "few words behind words for a link, which no other line with these has more of": ARTICLE
    + AMID.format("Xem thêm: Phụ lục 2\nNước chảy êm, ghe nào cũng neo sát nhau.\nXem thêm: Phụ lục 3"),
    "what a hand points to that is no link to another story": ARTICLE
    + AMID.format("👉 Ghe của chị Út Mười bán bún từ [ba giờ sáng](https://example.org/ghe) tới trưa.")
    + "\n👉 Tải mẫu đơn xin neo ghe tại đây: [Mẫu số 01](https://example.org/mau-01.pdf)",
    "who has written, as phpBB tells it": "Hỏi về chợ nổi ngày nước lớn\nGửi bởi **haibien** »\n19 Tháng 11 2018\n"
    + ARTICLE.partition("\n")[2],
    "what an author tells to read, behind arrows below headings with numbers": ARTICLE
    + """
1. Đi sớm
Ba giờ sáng ghe đã đậu kín, tới trễ là chỉ còn chỗ ngoài mũi doi.
2. Nơi tôi hay hỏi đường
» Hội quán ghe hàng, đầu vàm Cái Răng
» Nhà sách cũ của thầy giáo Mười ở bến Ninh Kiều
3. Nên đọc
>> Chuyện thương hồ kể lúc nửa đêm (Sáu Rạch)
>> Đời ghe bầu qua ba cửa sông lớn (nhiều tác giả)
4. Về trễ
Quá trưa nước ròng, ghe lớn mắc cạn, ai về trễ thì ngủ lại với chủ vựa.""",
    "what its author tells to read, of which the text goes on to speak": ARTICLE
    + """

Xem thêm:

* Cách hỏi chuyện người già, tờ phát tay số 4
* Bản ghi lời kể của cụ Đặng Thị Nhỡ

Hai tài liệu này tôi đọc sau khi đã đi chợ, đọc trước thì ai cũng hỏi giống như cụ.""",
    "the last paragraph, below what looks like a part of a page": ARTICLE
    + """
Hôm sau có người gắn cho bài viết của tôi một dòng, tôi giận rồi cũng đi chụp bảng tên ấp.
Thể loại: Chợ nổi miền Tây
Nhờ đó mà quê tôi đứng cùng ngăn với mười bảy xã khác, xã nào cũng chỉ được kể trong bốn dòng.""",
    "the last two parts of the text, which speak of what the text speaks of": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Giữ khúc sông cho những người ghe đời sau
Ban quản lý bến tính vớt lục bình và nạo khúc sông cạn, để ghe hàng trăm giạ ra vào ngã ba sông.
Bán bún trên ghe như hồi mười sáu tuổi nữa thôi
Bà Sáu Thắm nói sẽ bán bún trên ghe tới chừng nào tay còn cầm nổi cây dầm, cứ mừng như Tết.""",
    "a single last part of the text, which takes its heading up": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Lớp học chữ của thầy giáo già bên cầu khỉ
Thầy giáo già dạy chữ bên cầu khỉ từ hồi chưa có điện, học trò nay đã có người làm kỹ sư.""",
    "the headline above its day, below what greets a visitor": """
Chào mừng quý thầy cô, quý phụ huynh và các em học sinh đến với trang của trường!
Tin tức > Hoạt động ngoại khóa
Ngày hội khoa học ở Ngã Năm: sân chơi của những ý tưởng từ đồ bỏ đi
Đăng lúc: Thứ bảy - 12/01/2019 16:55 - Người đăng bài viết: Ban biên tập
Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông, đèn sáng cả một khúc nước.
Bà Sáu Thắm, bán bún trên ghe từ năm mười sáu tuổi, nói khách cũ gặp lại nhau cứ mừng như Tết.
Ban quản lý bến đếm được hơn sáu mươi ghe, đông gấp ba những ngày đầu tháng trước.
Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.""".strip(),
    "when and where, below a heading in capitals, blank lines around them": (
        ARTICLE + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.") + "\nTHÔNG TIN"
    ).replace("\n", "\n\n")
    + """

Thời gian: Từ ngày 17/5 đến hết tháng chín, sáng bảy giờ đến mười một giờ rưỡi
Địa điểm: Phòng trưng bày chuyên đề, số bảy đường Bạch Đằng
Giá vé: Người lớn hai mươi ngàn đồng, học sinh mười ngàn đồng

Đăng ký hướng dẫn theo đoàn với chị Thảo.""",
    "a single line with a day in brackets": ARTICLE
    + AMID.format("Ghe chở dưa về bến trong ngày họp lại chợ (09/06/2021)"),
    "a second paragraph that begins with the paper's name and goes on with the text": ARTICLE.replace(
        "Từ bốn", "(LMM) - Từ bốn"
    )
    + AMID.format(
        "(LMM) - Bà Sáu Thắm, bán bún trên ghe từ năm mười sáu tuổi, nói hàng trăm ghe chở dưa đã tụ về ngã ba sông."
    ),
    "a digest of paragraphs that begin with the paper's name": ARTICLE.replace("Từ bốn", "(LMM) - Từ bốn")
    + AMID.format(
        "(LMM) - Cống ngăn mặn đầu tiên trên sông Hậu sẽ đóng vào giữa tháng hai năm sau, ngành thủy lợi tính."
    )
    + "\n(LMM) - Nhóm kỹ sư trẻ ở Tân Châu làm ra máy dệt lụa chạy điện mặt trời, giá bằng một phần ba máy nhập về.",
    "the author's office below the signature": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + "\nTrường An\nPhó Trưởng phòng Văn hóa và Thông tin thị xã Ngã Năm",
    "the paper's own name in a sentence": ARTICLE.replace("Từ bốn", "(LMM) - Từ bốn")
    + AMID.format("Ghe hàng của tờ Lúa Mùa Mới (LMM) - tờ báo của miệt vườn - năm nào cũng tặng sách cho trẻ xóm chợ."),
    "a quotation of several lines": ARTICLE
    + AMID.format(
        "> Con nước lớn ròng đưa ghe ai về bến đợi"
        "\n> Sáu Thắm ngồi nghe tiếng máy nổ ngoài sông"
        "\n> Biết mai này còn ai bán bún trên ghe"
        "\n> Hay chợ tan rồi khách cũng đi luôn"
    ),
    "a quotation in Markdown": "# " + ARTICLE + AMID.format("> Con nước lớn ròng đưa ghe ai về bến đợi"),
    "the text under a picture and the first of several headings below the lead": """Ba ngày ở chợ nổi Ngã Năm
Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông, đèn sáng cả một khúc nước.
Bến Ninh Kiều lúc hoàng hôn, cách chợ chừng hai giờ ghe máy
Ngày thứ nhất: Xuôi dòng Xà No ghé vườn khóm Cầu Đúc
Chúng tôi xuống ghe từ lúc trời chưa sáng hẳn, chị chủ ghe dúi cho mỗi người một củ khoai nóng.
Buổi trưa ăn bún nước lèo ở góc chợ, một tô đầy giá chỉ bằng ly cà phê trên phố.
Ngày thứ hai: Thức đêm xem dệt chiếu ở xã bên
Bà con dệt từ nửa đêm vì ban ngày còn bận ra đồng nhổ lác phơi cho kịp nắng.
Ai cũng kể chuyện ngày xưa mẹ mình ngồi khung dệt tới sáng, đèn dầu leo lét bên hông nhà.""",
    "a closing paragraph with a new name, links above it": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông. Theo
Ban quản lý bến
, năm nay ghe lớn cũng vào được tận chợ vì con nước lên sớm hơn mọi năm.
Bà Sáu Thắm, bán bún trên ghe từ năm mười sáu tuổi, nói khách cũ gặp lại nhau cứ mừng như Tết.
Sóc Trăng chưa có kế hoạch dời bến. Sở Công Thương nói sẽ xem xét việc nạo vét luồng vào mùa khô năm tới.""",
    "its own headline below a greeting": """Chào mừng bà con ghé thăm trang nhà của xã Ngã Năm, chúc một ngày an lành!
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
18/10/2023 14:30
Chợ nổi Ngã Năm vừa họp lại sau hai năm vắng, hàng trăm ghe chở dưa đã tụ về từ bốn giờ sáng.
Bà Sáu Thắm, bán bún trên ghe từ năm mười sáu tuổi, nói khách cũ gặp lại nhau cứ mừng như Tết.
Ban quản lý bến đếm được hơn sáu mươi cái ghe chài, đông gấp ba những ngày đầu tháng trước.""",
    "a label glued to a short name": ARTICLE + AMID.format("Xem thêmFacebook của bến ghe"),
    "a heading that ends in days ago": ARTICLE + AMID.format("Lá thư của người con trai út gửi về ba ngày trước"),
    "who has made the text, and a note below": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + "\nBài và ảnh: THÚY LIỄU\nTư liệu: Thư viện tỉnh",
    "a summary with points between the lead and the text": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông, đèn sáng cả một khúc nước.
• Bà Sáu Thắm bán bún trên ghe gặp lại khách cũ mừng như Tết
• Ban quản lý bến đếm được hơn sáu mươi cái ghe chài
Bà Sáu Thắm, bán bún trên ghe từ năm mười sáu tuổi, nói khách cũ gặp lại nhau cứ mừng như Tết.
Ban quản lý bến đếm được hơn sáu mươi cái, đông gấp ba những ngày đầu tháng trước.
Xế trưa nước ròng, ai bán hết thì nhổ sào về trước, ai còn hàng neo lại qua đêm.
Chị Út Mười hấp thêm nồi khoai mì nước dừa, ai đi ngang cũng dúi cho một củ nóng hổi.""",
    "steps with a time below them, no day": ARTICLE + AMID.format("Ghe lớn neo ngoài, ghe nhỏ vào trong\n15:42"),
    "a heading whose paragraph takes up two of its words": ARTICLE
    + AMID.format("Những đứa trẻ lớn lên giữa tiếng máy và ghe còn hàng"),
    "a heading with a name of the text": ARTICLE + AMID.format("Lời hứa của một người đàn bà tên Thắm thời con gái"),
    "a short heading": ARTICLE + AMID.format("Lênh đênh từ thuở ấu thơ đến bạc đầu"),
    "a long heading among short ones": ARTICLE
    + AMID.format("Lênh đênh phận người từ thuở ấu thơ đến lúc bạc đầu")
    + """
Bếp lửa
Ghe của ông Bảy Đực bán nốt mớ xoài cát rồi quay mũi, để lại trên bến mùi trái chín.""",
    "a question and its answer that blank lines part from the others": """Hỏi đáp về bến ghe mới của chợ nổi Ngã Năm

Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.

Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ, khỏi phải chuyền.

Ban quản lý chợ trả lời những điều bà con hay hỏi nhất trong tuần vừa qua như dưới đây.

Hỏi: Bến mới có chỗ gửi xe máy qua đêm không?
Đáp: Chưa có. Ban quản lý nhờ nhà dân quanh đó giữ giúp, mỗi chiếc năm ngàn đồng một đêm.

Ghe nào chưa kịp dời thì neo tạm bên bờ phải, chừa lối cho ghe chở khách đi qua.""",
    "two headings": ARTICLE
    + AMID.format("Lênh đênh phận người từ thuở ấu thơ đến lúc bạc đầu")
    + """
Rồi mai này biết có còn nghe lời rao giữa sương sớm
Ghe của ông Bảy Đực bán nốt mớ xoài cát rồi quay mũi, để lại trên bến mùi trái chín.""",
    "a question for a heading": ARTICLE + AMID.format("Vì sao thương hồ vẫn chọn đời lênh đênh nay đây mai đó?"),
    "what somebody thinks": ARTICLE + AMID.format("Cả một đời lênh đênh mà tôi chưa từng nghĩ sẽ lên bờ sống"),
    "a caption where the credit stands alone": ARTICLE
    + AMID.format("Góc bếp nhỏ nhìn thẳng về phía mặt trời mọc mỗi sớm mai")
    + "\nẢnh: NVCC",
    "what the pictures at the end show, each far below the one before": ARTICLE
    + """
Ban quản lý bến đếm được hơn sáu mươi ghe, đông gấp ba những ngày đầu tháng trước.



Ghe chở dưa và khóm tụ về ngã ba sông từ bốn giờ sáng, đèn sáng cả một khúc nước lớn.



Bà Sáu Thắm bán bún trên ghe từ năm mười sáu tuổi, khách cũ gặp lại bà ai cũng mừng.



Khách cũ gặp lại nhau cứ mừng như Tết, chẳng ai kịp trả giá hàng trăm ghe cá khô.""",
    "steps far below the text, each with a few words": ARTICLE
    + """
Ban quản lý bến đếm được hơn sáu mươi ghe, đông gấp ba những ngày đầu tháng trước.



Bước một: tháo dây neo khỏi cọc, để lại một vòng để ghe khỏi trôi ra giữa sông cái.
Bước hai: đẩy sào từ phía lái, giữ mũi ghe hướng về phía con nước đang chảy xuống.
Bước ba: qua khỏi chân cầu thì mới nổ máy, lúc ấy sóng đã êm và ghe không va vào trụ.""",
    "cells of a table that are links": """Danh mục sổ sách của hợp tác xã chợ nổi

Hợp tác xã dùng các mẫu sổ dưới đây từ đầu năm, mỗi sổ có một số thứ tự và một ký hiệu.

Số

Tên sổ

Ký hiệu

4

Sổ nhật ký bến

S03-CN

12

**[Sổ chi tiết ghe khóm cập bến](# "cách lập sổ chi tiết ghe khóm cập bến")**

S07-CN

**154**

[**Chi phí nạo vét lòng kinh còn dở dang**](# "hạch toán chi phí nạo vét lòng kinh 154")

S08-CN

Sổ nào ghi xong thì giao cho bà Sáu Thắm giữ, cuối năm mới đem lên phường đối chiếu.""",
    "what there is to read, and a key to judge oneself": """Đáp án phiếu bài tập đan lưới số 6
1. Mắt lưới ba phân, vì cá linh đầu mùa còn nhỏ, lưới thưa hơn thì cá lọt hết.
2. Sợi cước số tám, vì nước chảy mạnh, sợi mảnh hơn thì đứt ngay từ mẻ đầu.
Đọc thêm
Bài 14, trang 88
Bài 15, trang 92
Tự chấm
5/5: Giỏi
4/5: Khá
3/5: Đọc lại bài 14""",
    "what comes in the next part": ARTICLE
    + """
Bài sau: Chợ nổi những ngày nước lớn""",
    "a caption that names the picture before": ARTICLE
    + """
Next Level của đội đua ghe Ngã Năm là vào chung kết""",
    "a heading with its paragraph, about what the headline names": """Cài đặt Java, JDK trên máy của trường bằng tệp nén

Bài này ghi lại cách làm trên máy cũ của phòng tin học, để năm sau khỏi phải hỏi lại.

Thầy Bến đã thử ba lần mới được, lần nào cũng hỏng ở một chỗ khác nhau.

Tải và giải nén JDK từ trang của hãng
Trong phần này chúng ta lấy bản ổn định nhất, bản mới hơn chưa chạy được với phần mềm cũ.

Máy của trường có bốn lõi và tám gói nhớ, cấu hình thấp hơn cũng chạy được.

Sau khi chép xong thì khởi động lại, rồi gõ lệnh xem số phiên bản hiện ra.""",
    "items of a list that stands apart": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe, ghi lại những thứ được mua nhiều nhất:




Khóm Cầu Đúc chở từ Hậu Giang lên bằng ghe
Bông súng đồng hái từ lúc nửa đêm về sáng""",
    "a single line far below the text": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.




Viết trên ghe hàng bông giữa mùa nước nổi""",
    "who gets a letter, below who signs it": """Thông báo về việc dời bến chợ nổi Ngã Năm
Ban quản lý chợ báo để bà con biết, từ rằm tháng này bến ghe khóm dời về đầu kinh.
Ghe nào chưa kịp dời thì neo tạm bên bờ phải, chừa lối cho ghe chở khách đi qua.
LÊ VĂN BẾN
- Bà con có ghe đậu ở bến;
- Ủy ban nhân dân phường để biết;
- Lưu ở ban quản lý chợ.""",
    "a heading above a button, whose paragraph takes it up": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông, đèn sáng cả một khúc nước.
Làng chiếu Định Yên thắp đèn dệt suốt đêm
ĐỌC NGAY
Người Định Yên chở chiếu tới chợ từ nửa đêm, bán xong thì mua khóm về cho vợ con.""",
    "words for a link and the steps of a menu": ARTICLE + "\nXem thêm >> Cài đặt >> Thông báo\n",
    "a last paragraph with the names of the text and one more": """Nghệ nhân Tư Lượng mở lớp dệt chiếu miễn phí
Trao đổi với
, nghệ nhân Tư Lượng nói vợ ông là bà Út Thắm đứng lớp buổi sáng, còn ông đứng lớp buổi chiều.
Bà Út Thắm bảo người Định Yên học dệt từ lúc còn chưa với tới khung, nên dạy trẻ con là dễ nhất.
Tư Lượng và Út Thắm cưới nhau năm một ngàn chín trăm bảy mươi sáu, con gái đầu lòng tên Lác theo nghề cha mẹ.""",
    "what there is to read, below notes at the beginning": """Làng chiếu Định Yên thắp đèn dệt suốt đêm
Chú thích
Lác: cây cói nước mặn, phơi khô chẻ đôi để dệt chiếu, mọc nhiều ở các bãi bồi ven biển.
Làng chiếu Định Yên là một làng nghề ven sông Hậu, có từ hơn một thế kỷ trước, nay còn năm trăm khung.
Chiếu Định Yên dệt bằng lác và trân, phơi hai nắng rồi mới nhuộm màu cho khỏi phai khi giặt.
Đọc thêm
Nghề dệt chiếu miền Tây
Chợ ma Định Yên
Sông nước Hậu Giang
Chiếu Cà Mau xưa""",
    "an arrow at the end of a line in the text": ARTICLE + AMID.format("Ghe từ Cái Răng xuôi về Ngã Bảy →"),
    "words for a link and steps behind other arrows": ARTICLE + "\nXem thêm -> Cài đặt -> Thông báo\n",
    "a sentence of what can be seen, with an arrow": ARTICLE
    + "\nBạn có thể xem thêm bớt mực nước -> càng chính xác thì càng đỡ phải chờ con nước lớn.\n",
    "a button that leads to a file": """Mẫu sổ ghi ghe cập bến chợ nổi
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
[**TẢI VỀ**](https://drive.google.com/open?id=0B24q "mẫu sổ ghi ghe")
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.""",
    "a file to download": """Lịch họp chợ nổi Ngã Năm
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Tải về:
[Danh sách ghe được miễn phí bến bãi năm nay](https://cho.example/2026/06/danh-sach-ghe-duoc-mien-phi-ben-bai.xlsx)
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.""",
    "a page that the line above tells to sign up on": """Lịch họp chợ nổi Ngã Năm
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Nơi nhận đăng ký ghe vào bến mới:

> [Bến mới mở cửa đón ghe từ rằm tháng bảy](https://cho.example/ben-moi-mo-cua-don-ghe-tu-ram-thang-bay/)

Số điện thoại của ban quản lý: 0290 3 456 789
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.""",
    "headings that are printed twice": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Ghe hàng bông ghé từng bến nhỏ dọc kinh
Ghe hàng bông ghé từng bến nhỏ dọc kinh
Ghe hàng bông chở đủ thứ lặt vặt, ghé từng bến nhỏ rồi mới ra chợ.
Ghe rau chở từ miệt vườn ra lúc nửa đêm
Ghe rau chở từ miệt vườn ra lúc nửa đêm
Ghe rau phải đi từ nửa đêm mới kịp phiên chợ sáng ở ngã năm sông.
Ghe khóm đậu ở đầu kinh chờ con nước lớn
Ghe khóm đậu ở đầu kinh chờ con nước lớn
Ghe khóm nặng nhất, phải chờ con nước lớn mới vào được tới chợ.""",
    "a last heading that is printed twice": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.
Ghe hàng bông ghé từng bến nhỏ dọc kinh
Ghe hàng bông ghé từng bến nhỏ dọc kinh
Ghe hàng bông chở đủ thứ lặt vặt, ghé từng bến nhỏ rồi mới ra chợ.""",
    "the entries of a digest": """
## [Ghe về đủ](https://xadao.example/tin-10)
10/10/2025
Chiếc ghe cuối cùng cập bến lúc bốn giờ sáng, cả xóm thở phào nấu cháo mời nhau.

## [Tời mới ở bến Đông](https://xadao.example/tin-11)
11/10/2025
Cái tời cũ gãy trục từ mùa bão trước, nay hợp tác xã bỏ tiền thay cái chạy bằng điện.

## [Giá mực lên](https://xadao.example/tin-12)
12/10/2025
Thương lái trả hai trăm nghìn một ký mực ống, cao nhất kể từ rằm tháng bảy tới giờ.

## [Lớp học đêm khai giảng](https://xadao.example/tin-13)
13/10/2025
Mười sáu người lớn ngồi chung với con cháu mình, thầy giáo là anh bộ đội biên phòng.
""",
    "questions whose answers were lost": """
# Cẩm nang giữ ghe mùa bão của làng chài Cửa Cạn
Bão vào thì ghe là thứ phải lo đầu tiên, vì mất ghe là mất cả nghề lẫn nợ.
Mỗi bến có một người trực, nghe đài rồi đánh kẻng gọi bà con ra kéo ghe.
Kéo xong mới được về chằng nhà, ai tới trễ thì kéo ghe của hàng xóm trước.
Dưới đây là những điều bà con hay hỏi người trực bến.
### Gió cấp mấy thì phải kéo ghe lên bờ?
### Ghe lớn không kéo nổi thì neo ở đâu cho yên?
### Ai trả tiền dầu cho cái tời của bến?
""",
    "points of a list under their heading": """
# Cẩm nang giữ ghe mùa bão của làng chài Cửa Cạn
Bão vào thì ghe là thứ phải lo đầu tiên, vì mất ghe là mất cả nghề lẫn nợ.
Mỗi bến có một người trực, nghe đài rồi đánh kẻng gọi bà con ra kéo ghe.
Kéo xong mới được về chằng nhà, ai tới trễ thì kéo ghe của hàng xóm trước.
## Ba điều phải nhớ
### Ghe kéo lên bờ trước, nhà chằng sau cùng
### Máy tháo đem vào nhà cất lên chỗ cao
### Trẻ con với người già vào trường học trước
""",
    "headings of several levels, and an outline": """
# Cẩm nang giữ ghe mùa bão của làng chài Cửa Cạn
Bão vào thì ghe là thứ phải lo đầu tiên, vì mất ghe là mất cả nghề lẫn nợ.
Mỗi bến có một người trực, nghe đài rồi đánh kẻng gọi bà con ra kéo ghe.
Kéo xong mới được về chằng nhà, ai tới trễ thì kéo ghe của hàng xóm trước.
## Việc phải làm trước khi gió lên cấp sáu
### Kéo ghe lên bờ bằng tời và con lăn gỗ
### Tháo máy đem vào nhà cất lên chỗ cao
Máy nổ ngâm nước mặn một đêm là phải rã ra rửa từng con ốc.
""",
    "headings of the text's own parts, some of which say it all": """
# Cẩm nang giữ ghe mùa bão của làng chài Cửa Cạn
Bão vào thì ghe là thứ phải lo đầu tiên, vì mất ghe là mất cả nghề lẫn nợ.
Mỗi bến có một người trực, nghe đài rồi đánh kẻng gọi bà con ra kéo ghe.
Kéo xong mới được về chằng nhà, ai tới trễ thì kéo ghe của hàng xóm trước.
#### *Kéo ghe lên bờ bằng tời và con lăn gỗ*
Tời chạy điện thì kéo được ghe mười tấn, tời tay chỉ kéo nổi xuồng với ghe câu.
#### *Tháo máy đem vào nhà cất lên chỗ cao*
#### *Gom lưới với phao vào kho của hợp tác xã*
#### *Ghi số ghe vào sổ trực rồi ký tên*
#### *Chằng mui ghe bằng dây thừng đôi*
Dây đơn cọ vào mạn một đêm là đứt, nên bến nào cũng trữ sẵn dây đôi.
""",
    "a table whose lines have their numbers": """
Xã đảo đếm lại số ghe sau mùa bão
Cán bộ xã đi từng bến để đếm, nhà nào có ghe hỏng nặng thì chụp ảnh gửi kèm về huyện trong ngày.
Theo ông chủ tịch xã, số ghe hỏng năm nay nhiều gấp đôi năm ngoái vì bão vào đúng lúc triều cường.
Danh sách cuối cùng được niêm yết ở trụ sở để bà con xem và góp ý trước khi chốt mức hỗ trợ.
Tình hình ghe thuyền của xã đảo sau cơn bão
Số ghe còn ra khơi được ngay
41
Số ghe phải kéo lên bờ để sửa
17
Số ghe đã chìm và mất tích ngoài khơi
5
""",
    "a headline with two lines below it, under the name of a list": """
Tin nóng
Xã đảo đếm lại số ghe sau mùa bão
Bến nào cũng có ghe phải kéo lên bờ để sửa
Người làm nghề lưới lo không kịp ra khơi đầu tháng
Cán bộ xã đi từng bến để đếm, nhà nào có ghe hỏng nặng thì chụp ảnh gửi kèm về huyện trong ngày.
Theo ông chủ tịch xã, số ghe hỏng năm nay nhiều gấp đôi năm ngoái vì bão vào đúng lúc triều cường.
Danh sách cuối cùng được niêm yết ở trụ sở để bà con xem và góp ý trước khi chốt mức hỗ trợ.
""",
    "the date below a headline that is a link": """
# [Xã đảo đếm lại số ghe sau mùa bão](https://xadao.example/dem-ghe)
12/10/2025
Cán bộ xã đi từng bến để đếm, nhà nào có ghe hỏng nặng thì chụp ảnh gửi kèm về huyện trong ngày.
Theo ông chủ tịch xã, số ghe hỏng năm nay nhiều gấp đôi năm ngoái vì bão vào đúng lúc triều cường.
Danh sách cuối cùng được niêm yết ở trụ sở để bà con xem và góp ý trước khi chốt mức hỗ trợ.
""",
    "a box about what the text speaks of": """
Cứu ba ngư dân trôi dạt ngoài khơi

Ba ngư dân được tàu bạn cứu sau ba mươi giờ trôi dạt trên chiếc thúng chai bị thủng đáy.

Ông Tám kể chiếc ghe bị sóng lớn đánh vỡ mạn khi còn cách bờ hơn hai mươi hải lý.

Ông Tám và hai người cháu thay nhau tát nước suốt đêm

Họ bám vào chiếc thúng, lấy dép tát nước, chờ tới sáng thì thấy bóng một chiếc tàu.

Cách giữ sức của ba ngư dân trên chiếc thúng chai
Ba ngư dân thay nhau tát nước, mỗi người nghỉ mười lăm phút rồi đổi chỗ.

Bác sĩ nói sức khỏe của họ đã ổn, vài hôm nữa là ra viện được.
""",
    "verses in pairs": """
Thơ bạn đọc gửi về bến sông quê

Tháng này tòa soạn nhận được hơn ba mươi bài thơ viết về những bến sông quê nhà.

Sông quê nước chảy lững lờ đôi bên
Con đò neo bến chiều êm ai chờ.

Mẹ ngồi vá áo bên bờ tre xanh
Gió đưa tiếng hát qua ghềnh về đây.

Bài thơ trên là của một cô giáo dạy văn đã nghỉ hưu ở Trà Ôn.
""",
    "a heading of the text that begins as a link does": ARTICLE
    + """
Tham khảo thêm
Ban quản lý chợ khuyên khách nên xuống bến trước bốn giờ rưỡi, khi ghe dưa vừa neo xong và giá còn mềm.
Xem thêm
phần hai của loạt bài vào sáng mai, khi chúng tôi theo ghe chị Tư Hường ra tận cửa biển để lấy hàng.
""",
    "an arrow inside the text and a comparison below it": ARTICLE
    + "\nCách đi: bến Ninh Kiều → Ngã Bảy → Ngã Năm\n<Thông tin ghe hàng xem ở bến>\nGiá dưa < Giá khóm\n",
    "quotations in French signs": """
Ký ức một bến sông
Ông Tư chèo đò từ năm mười hai tuổi, ai gọi cũng chở, không tiền thì cho khất đến mùa gặt mới trả.
« Còn nước còn chèo »
« Hết đò thì lội », bà Tư nói chen vào rồi cười, tay vẫn không rời rổ cá đang làm dở bên bến.
""",
    "the last heading of a text has the form of a label": """
Giữ cá tươi trong ngày nắng
Cá vừa kéo lên phải ướp đá ngay, một lớp cá một lớp đá, rồi đậy kín bằng bao tải ướt cho khỏi mất lạnh.
Bài thuốc liên quan
Rửa sạch nắm lá sả, đập dập rồi nấu sôi, để âm ấm mà ngâm tay cho hết mùi tanh và đỡ nứt da sau buổi làm cá.
""",
    "a heading below a list of other stories": """
Thợ hồ học bơi để cứu trẻ
Anh Lâm và bốn người bạn thợ hồ dạy bơi miễn phí cho trẻ trong xóm mỗi chiều, sau khi chứng kiến hai vụ đuối nước.
Đọc nhiều nhất
-Người mẹ trẻ mở lớp học chữ trên ghe
-Mùa nước lớn dài nhất của những người giữ vịt
-Tại sao giá bông điên điển lại tăng?

'Không ai dạy tôi cách thở dưới nước'

Điều khiến nhiều em bất ngờ không phải là kỹ thuật mà là phải tập thở ra trong nước suốt hai buổi đầu tiên.
""".replace("\n-", "\n").replace("Đọc nhiều nhất\n", "Những đứa trẻ của lớp học\n"),
    "a product whose name is written so": ARTICLE
    + "\nChú Năm dùng chiếc điện thoại Galaxy S23Ultra bản màu xanh rêu để quay cảnh chợ lúc trời còn tờ mờ sáng.",
    "an abbreviation in front of a sentence of the text": """
Hợp tác xã muối ký hợp đồng với nhà máy
Diêm dân xã Long Điền Tây ký hợp đồng bao tiêu cả vụ với một nhà máy ở Bạc Liêu.
HTX sẽ nhận muối ngay tại ruộng, trả tiền trong ba ngày.
(HTX) Muối hạt lớn năm nay được giá hơn mọi năm, bà con phấn khởi lắm.
""",
    "what the next part of a series is about": """
Những người giữ rừng ngập mặn
Sáng sớm, ông Ba Thiệt chèo xuồng dọc con rạch, đếm từng cây đước mới trồng đã bén rễ sau mùa gió chướng.
Bài sau: Khi con tôm sống dưới tán rừng
""",
    "names that head the parts of a list": """
Năm nghệ nhân giữ nghề đan lát ở miền Trung
Hồ Thị Lan
Bà Lan đan gùi từ năm lên tám, nay đã truyền nghề cho mười hai người trong bản và mở một lớp học nhỏ.
Đinh Văn Ruối
Mỗi chiếc nia của ông dùng hai mươi năm không hỏng
Ông Ruối chỉ chọn tre già ba tuổi, chẻ nan mỏng như lá lúa rồi hong trên gác bếp suốt một mùa mưa dài.
""",
    "the author's office": """
Vì sao lũ về sớm ở thượng nguồn?
Mưa đầu mùa năm nay gấp đôi trung bình nhiều năm, trong khi các hồ thủy điện đã đầy từ tháng trước.
Nguyễn Hữu Phước
Phó giám đốc Trung tâm Khí tượng thủy văn khu vực Nam Trung Bộ
""",
    "an address": """
Khai trương tiệm cà phê sách ở phố cổ
Tiệm mở cửa từ bảy giờ sáng, khách mua sách được mời một tách trà sen và ngồi đọc bao lâu tùy thích.
Thanh Trúc
Nhà sách Phố Hiến cơ sở hai
Địa chỉ: số 11 đường Bãi Sậy, thành phố Hưng Yên
Điện thoại: 0221 3555 666
""",
    "a lead behind blank lines": ARTICLE
    + "\nHoàng Lam\n\n\n\nSau hai năm dịch bệnh, chợ nổi Ngã Năm đã đông trở lại.\n",
    "a note on the source": ARTICLE + "\nPhạm Công\n(Trích từ tập bút ký Sông nước quê nhà, Nhà xuất bản Miền Tây)\n",
    "pictures named one below the other": """
Những phiên chợ ven biển
Chợ cá họp ngay trên bãi, từ lúc thuyền về đến khi mặt trời lên quá ngọn phi lao thì đã tan.
Người mua người bán đều là dân trong xã, Lý Sơn hay Bình Sơn gì cũng quen mặt.
Lý Sơn
Phụ nữ gánh cá từ thuyền lên bãi
Bình Sơn với những thúng mực
""",
    "a closing paragraph": ARTICLE
    + "\nBan quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con và du khách.",
    "a closing paragraph where links were lost": """
Đội bóng làng vào chung kết
Theo
, đội bóng của xã chỉ có mười bốn cầu thủ, phần lớn là thợ hồ và ngư dân tranh thủ tập buổi tối.
Ông Bảy hứa nếu thắng sẽ mổ heo đãi cả làng, còn nếu thua thì cũng mổ heo nhưng nhỏ hơn một chút.
""",
    "parts of a sentence that links have broken": """
Giọng ca trẻ trở lại
Trao đổi với
, ca sĩ cho biết album mới gồm tám ca khúc viết trong hai năm sống ở Đà Lạt
và
.
Ra mắt khán giả vào
, album sẽ có thêm hai bản phối dành cho dàn nhạc dân tộc
""",
    "an article of an encyclopedia": """
Quần đảo có mười sáu đảo lớn nhỏ, phần lớn không có người ở.
Xem thêm thông tin: Âm nhạc quần đảo
Liên kết ngoài
Trang chủ
Trang tiếng Việt
Video tư liệu về quần đảo Đã tải lên ngày 20 tháng 9 năm 2007
""",
    "steps of a manual": """
Cách cài phần mềm kế toán trên máy tính
Mở tệp vừa tải về rồi làm theo các bước dưới đây, đừng tắt máy khi chương trình đang chép tệp.
=> Chọn thư mục cài đặt rồi bấm nút Tiếp tục
-> Chờ chương trình giải nén trong khoảng hai phút
* [Tải bộ cài tại đây](https://tai.example/setup.exe)
[Mẫu đơn xin cấp lại sổ hộ khẩu](https://drive.example/open?id=0B24qXZt4667)
""",
    "an interview": """
Đạo diễn Lê Thu: Tôi học làm phim từ những đám cưới
- Chị bắt đầu nghề như thế nào?
- Tôi quay đám cưới thuê suốt sáu năm, mỗi tuần ba đám, nhờ vậy mà biết người ta khóc cười ra sao.
- Vậy phim sắp tới của chị kể chuyện gì?
- Một người quay phim đám cưới. (cười)
""",
    "a line-up": """
Thắng ngược, đội nhà vào bán kết
Bàn gỡ đến ở phút 88 sau một pha đá phạt góc mà cả hàng thủ đội khách đều đứng nhìn.
Đội hình xuất phát
Bến Tre: Minh Tâm, Hữu Lộc, Văn Thức, Quốc Huy (Thanh Bình 66'), Trọng Nghĩa
Long An: Hoàng Phúc, Tấn Lợi, Duy Khang, Công Thành, Bá Lộc, Nhật Minh
""",
    "entries of a live report": """
Trực tiếp: Bão số 6 đổ bộ
15:20 Gió giật cấp 11 ở Lý Sơn, nhiều cây lớn bật gốc
15:05 Tàu cá cuối cùng đã vào khu neo đậu Sa Kỳ an toàn
14:40 Quảng Ngãi sơ tán hơn chín nghìn người dân ven biển
""",
    "a space lost before a name": ARTICLE
    + "\nTrao đổi với chúng tôi, anhNguyễn Văn Tám cho biết chợ sẽ họp suốt cả tháng Chạp để kịp bán dưa Tết.",
    "brands": ARTICLE
    + "\nCác tiểu thương giờ nhận tiền qua MobiFone Money và bán hàng trên TikTok cho khách ở tận Sài Gòn.",
    "a heading that sticks to its paragraph": ARTICLE
    + "\nChợ mớiTừ sang năm, huyện sẽ kè bờ sông và làm thêm hai bến ghe cho bà con.",
    "the article's own lead below the text": ARTICLE
    + """
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
Chợ họp đông nhất vào những ngày giáp Tết
BMO - Sau hai năm vắng ghe, chợ nổi Ngã Năm họp lại và đông hơn trước dịch bệnh.
""",
    "an abbreviation that the text speaks of": ARTICLE
    + """
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe, theo kế hoạch của HTX.
Người dân được gì khi vào tổ hợp tác
HTX - mô hình từng bị quên lãng, nay được năm mươi hộ buôn bán góp vốn lập lại từ đầu.
""",
    "a digest": """
Tin vắn ngày 5-8
BMO - Quận Ninh Kiều khởi công kè rạch Cái Sơn dài hơn một cây số vào sáng thứ hai tuần tới.
Thêm ba tuyến xe buýt chạy về các huyện
BMO - Sở Giao thông cho biết ba tuyến mới dùng xe điện, vé đồng giá bảy nghìn đồng một lượt.
Trường nghề mở lớp lái máy cày cho nữ
BMO - Lớp học miễn phí, kéo dài ba tháng, dành cho chị em ở các xã vùng sâu của huyện Vĩnh Thạnh.
""",
    "the text under a picture and the time of the article": ARTICLE
    + """
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
Ghe chở dưa hấu đậu kín ngã ba sông
10/10/2023 15:00
""",
    "a question below the text": ARTICLE
    + """
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
Bao giờ chợ nổi có bến đậu riêng cho ghe
PV - Thưa ông, bao giờ thì huyện làm bến đậu riêng cho ghe hàng bông ở xa về đây bán?
""",
    "text below keywords": """
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ khóa:
chợ nổi, Sóc Trăng
Ghe chở dưa hấu đậu kín ngã ba sông từ sáng
"""
    + ARTICLE.partition("\n")[2]
    + "\nBan quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.\n",
    "steps with arrows": """
Cách cài phần mềm kế toán trên máy tính
Mở tệp vừa tải về rồi làm theo các bước dưới đây, đừng tắt máy khi chương trình đang chép tệp.
➜ Chọn thư mục: thư mục cài đặt nên ở ổ đĩa khác
→ Chờ chương trình giải nén trong khoảng hai phút
""",
    "a proposal and its points": ARTICLE
    + """
Đề xuất
- Làm bến đậu riêng cho ghe hàng bông từ xa về
- Giảm một nửa phí neo đậu trong ba tháng đầu
""",
    "a label that is a heading": ARTICLE
    + """
Tâm điểm
Khu chợ giữa ngã ba sông
Nơi năm con kênh gặp nhau là chỗ ghe tụ đông nhất, từ xa đã nghe tiếng máy nổ và tiếng gọi nhau í ới.
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
""",
    "the text under a picture, and the paragraph right below it": ARTICLE
    + """

Ghe dưa neo kín ngã ba sông từ lúc nửa đêm. Ảnh: Huy Thư
Ai đến trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.

Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.

Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
""",
    "one headline with a button below it": ARTICLE
    + """
Thủ tục ghi tên cho ghe dự đua
Chi tiết
Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
""",
    "an address that is a link to itself": ARTICLE
    + "\n[https://cho-noi.example/giai-dua-ghe-ngo-nam-nay](https://cho-noi.example/giai-dua-ghe-ngo-nam-nay)\n",
    "summaries below the lead": """
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Ghe lớn cũng vào được tận chợ vì nước lên sớm
Ban quản lý đếm được hơn sáu mươi ghe khóm
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe khóm, đông gấp ba tháng trước.
Ai đến trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.
Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
""",
    "questions with points below the lead, each of which the text answers": """
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
- Ghe lớn vào được tận chợ vì nước lên sớm?
- Ban quản lý đếm được hơn sáu mươi ghe khóm bằng cách nào?
Bà con nói nước năm nay lên sớm nên ghe lớn vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe khóm, đông gấp ba tháng trước.
Ai đến trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.
Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
""",
    "verses below the lead": """
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Còn đây bến cũ con đò đợi ai về
Vầng trăng in bóng hàng dừa xa ngoài xa
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe khóm, đông gấp ba tháng trước.
Ai đến trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.
Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
""",
    "news of an agency, one below the other": """
Điểm tin sông nước trong tuần
(BMO) - Ghe khóm lại về chợ nổi Ngã Năm từ bốn giờ sáng, sau hai năm vắng khách vì dịch.
(BMO) - Hội đua ghe ngo dời sang tháng tới để bà con kịp gặt xong vụ lúa sớm ngoài đồng.
(BMO) - Bến phà cũ đóng cửa, xe tải phải vòng thêm hai mươi cây số để qua bờ bên kia.
""",
    "sources with a full stop": ARTICLE
    + """
=> Giá khóm tăng vì ghe lớn vào được tận chợ
== Xem thêm ==
Xem thêm: Sổ ghi chép của ban quản lý chợ nổi về số ghe neo đậu.
Đọc thêm: Trần Văn Lúa, Chợ trên sông nước miền Tây, bản chép tay.
""",
    "prizes": """
Kết quả cuộc thi viết thư gửi biển
Giải nhất: Trần Gia Hân, Trường THCS Nguyễn Du, Phan Thiết
Giải nhì: Lê Minh Khôi, Trường THCS Trần Phú, Tuy Hòa
Giải ba: Phạm Bảo Châu, Trường THCS Lê Lợi, Nha Trang
""",
    "a heading that is made as the headline is": (
        ARTICLE.replace(" họp lại", " – Bến ghe họp lại", 1)
        + AMID.format("Vật làng Thu – Sới đất giữa hai hàng tre già")
    ),
    "the points of a text below its lead, together, which it says again": ARTICLE.split("\n", maxsplit=1)[0]
    + """

BMO - Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran cả khúc vàm.

Ghe lớn cũng vào được tận chợ vì nước lên sớm
Ban quản lý đếm được hơn sáu mươi ghe khóm

Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ vì nước lên sớm.

Ban quản lý đếm được hơn sáu mươi ghe khóm, đông gấp ba tháng trước.

Ai đến trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.

Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
""",
    "where a text has its facts from, and what is to be loaded": ARTICLE
    + r"""
Xem thêm: [Nghị định ghe chài](../van-ban/nghi-dinh-12.pdf)
Xem thêm: [sổ ghe](https://sotay.example/so-ghe)
\> Ghe chài: ghe lớn chở lúa""",
    "notes below a heading with a colon, which no author is": f"""{ARTICLE}
Giá ghe chài thuê theo ngày: sáu trăm nghìn đồng (chưa có tiền dầu và tiền công người lái ghe ở bến)
LƯU Ý:
- Ghe phải trả về bến trước con nước ròng
- Khách thuê tự mua dầu ở cây dầu đầu vàm
- Một năm bến có hai mùa cho thuê chính""",
    "two steps that a paragraph announces": ARTICLE.replace("\n", "\n\n")
    + """

Muốn đỡ mỏi vai sau một ngày chèo ghe, người trong bến vẫn bày nhau tập mấy động tác sau đây:

Xoay tròn hai cánh tay từ dưới nách đưa lên và từ trong ra ngoài
Ngả lưng xuống sạp, xoa bóp theo đường vòng tròn quanh vùng gáy và ngang lưng.

Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.""",
    "what a text calls its reader to look for": ARTICLE
    + """
Xem thêm các bài viết của ông Năm trên tờ báo tường ở nhà văn hóa, chúng tôi mới biết bến này có từ đời nào.""",
    "houses in a row, with their size": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Nhà sàn bên rạch của ông Năm rộng chừng 70m2
Nhà lá đầu vàm của bà Sáu rộng hơn 45m2
Nhà bè cuối bến của chị Út rộng gần 30m2
Ba căn nhà ấy năm nào cũng mở cửa cho khách đi chợ sớm ghé uống chén trà nóng.""",
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_kept(text):
    assert removed(text.strip("\n").split("\n")) == []


# Each in the manner of another site.
PAGES = {
    "two headlines amid the text, which goes on with a paragraph and a picture": ARTICLE
    + BOX
    + """
Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.
Ghe hàng bông về bến lúc nước lớn. Ảnh: Hoài Thương
Chị Út Mười hấp thêm nồi khoai mì nước dừa, ai đi ngang cũng dúi cho một củ nóng hổi.
Hoài Thương""",
    "numbered headings below a link, and the first words of a paragraph that a link has broken": ARTICLE
    + """
-Xem thêm:
-Cách xảm ghe bằng chai phà cho mùa nước nổi
6. Món ngon của người bến Ngã Năm
6.1. Các món nấu trên ghe
Bún nước lèo Ngã Năm
Ghe nào cũng có một nồi nước lèo sôi liu riu từ ba giờ sáng, thơm cả một khúc sông.
-Xem thêm:
-Thợ đóng ghe cuối cùng ở Ngã Bảy
Tổng quan chợ nổi Ngã Năm
Chợ nổi Ngã Năm
họp từ ba giờ sáng tới khi nước ròng, đông nhất là những ngày giáp Tết, ghe đậu chật cả một khúc sông.
Trưa, ghe nào về nhà nấy.""",
    "few words behind the same words for a link as another line has": ARTICLE
    + AMID.format("-Xem thêm: Cách xảm ghe bằng chai phà cho mùa nước nổi\nNước chảy êm, ghe neo sát nhau.")
    + """
-Xem thêm: Bến ghe Ngã Bảy
Chiều xuống, ghe hàng bông nổ máy về ngọn, sóng đánh lao xao dưới gầm cầu.
-> Xem thêm:[Thuê ghe tam bản](https://example.org/thue-ghe-d12.html)đẹp""",
    "a story on the same subject, whose lead begins with the paper's name, as the article's does": ARTICLE.replace(
        "Từ bốn giờ", "SN - Từ bốn giờ"
    )
    + AMID.format(
        "-Chợ nổi Ngã Năm đón hàng trăm ghe chở dưa ngày họp lại\n-SN - Hàng trăm ghe chở dưa, khóm và cá khô tụ về"
        " ngã ba sông ngay ngày đầu chợ nổi Ngã Năm họp lại."
    ),
    "stories above buttons that link, with their leads and without": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-Đêm ngủ bè nghe vọng cổ trên sông Hậu
-Bè của ông Ba Tân đóng bằng thùng phuy cũ, đêm trăng khách nằm sàn tre nghe đờn tới quá nửa đêm.
-[XEM CHI TIẾT](https://example.org/dem-ngu-be)
-Hai ngày theo ghe thương hồ về miệt thứ
-[XEM CHI TIẾT](https://example.org/theo-ghe)
-Thợ đóng ghe cuối cùng ở Ngã Bảy
-[XEM CHI TIẾT](https://example.org/dong-ghe)""",
    "headings that end the page, below one of a higher level": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-## Thông tin quảng bá

-### Công bố công khai số liệu dự toán của nhà văn hóa xóm

-### Túi đựng rác cho ghe đáp ứng nhu cầu của chợ nổi

-### Mời báo giá cung cấp dây neo cho ghe chài

-### Công khai danh sách ghe được đề nghị khen thưởng

-### Thông báo về việc thay đổi địa chỉ trụ sở của bến

-### Thông báo tuyển sinh""",
    "arrows in bold and in italics": ARTICLE
    + AMID.format(
        "-**» Đêm ngủ bè nghe vọng cổ trên sông Hậu**\n-_**> >> Khám phá: **__**Hai ngày theo ghe về miệt thứ**_"
    )
    + "\n-**>>> [Cách xảm ghe bằng chai phà cho mùa nước nổi](#)**",
    "a hand that points the reader to a link": ARTICLE
    + AMID.format(
        "-👉 Nếu bạn muốn ngủ lại trên ghe, tham khảo ngay:[**Nhà bè Ngã Năm – 12 phòng**](https://example.org/nha-be)"
    )
    + "\n-> 👉 Mời bạn[***Khám phá chợ nổi miền Tây***](https://example.org/kham-pha-cho-noi)",
    "a link within the site of few words, and signs that a converter has escaped": ARTICLE
    + r"""
-Xem thêm: [Bến ghe Ngã Bảy](../mien-duoi/ben-ghe.jsp)
-\>> Xem thêm: Cách xảm ghe bằng chai phà
-\>>> Thợ đóng ghe cuối cùng ở Ngã Bảy""",
    "a label that says what the stories are about": ARTICLE
    + """
-Xem thêm các bài viết về ghe xuồng miệt dưới:
-- Thợ đóng ghe cuối cùng ở Ngã Bảy
-- Cách xảm ghe bằng chai phà cho mùa nước nổi
-- Vì sao ghe chài vắng dần trên sông Hậu""",
    "two headlines above the last paragraph, which nobody signs": ARTICLE
    + BOX
    + "\nXế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm chờ con nước mới.",
    "five headings in a row, though those of the text have text below them; the last may have, too": "# "
    + ARTICLE
    + """
## Ghe từ miệt trên đổ về ngã ba sông
Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.
-## Làng mai Thủ Đức thấp thỏm vì mai nở sớm
-## Giá hoa ly giảm một nửa so với năm ngoái
-## Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ
-## Khởi công cầu vượt biển dài nhất miền Trung
-## Vì sao giá cát xây dựng tăng gấp đôi sau lũ
## Đàn voọc chà vá có thêm chín con non
Hoài Thương""",
    "the button below each of several posts, and not the headline of the next": """Ghe chở dưa về vàm
Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông, đèn sáng cả một khúc nước.
Bà Sáu Thắm nói khách cũ gặp lại nhau cứ mừng như Tết, chẳng ai kịp trả giá một tiếng nào.
-Đọc thêm »
Cối giã gạo cũ bán cho nhà sưu tầm
Ông chủ hiệu đồ cổ ở phố huyện trả ba triệu đồng cho chiếc cối gỗ mít mà nhà nào cũng từng vứt đi.
Người bán cầm tiền mà ngẩn ngơ, nói chiếc cối ấy nuôi cả nhà qua mấy mùa giáp hạt ngày trước.
-Đọc thêm »
Người gác chắn tàu không nghỉ lễ
Suốt hai mươi mùa Tết, anh gác chắn ở cây số chín chưa một lần ăn bữa giao thừa cùng vợ con mình.
-Đọc thêm »""",
    "headlines below the lead, in a text with as many pictures as paragraphs": """Chợ nổi Ngã Năm họp lại sau hai năm
Từ tờ mờ sáng, hơn sáu mươi chiếc ghe hàng bông đã neo kín khúc vàm, treo bẹo cao ngang mái hiên.
-Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm
-Vì sao giá phân bón hạ nhiệt sau ba tháng?
Chị Út Mười bán bún trên ghe từ năm mười bảy tuổi, nước lèo nấu bằng cá lóc đồng và ngải bún.
Ghe bún của chị Út Mười - Ảnh: Hoài Thương
Khúc vàm lúc nước ròng - Ảnh: Hoài Thương
Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.
Bến cũ - Ảnh: Hoài Thương
Ban quản lý bến đếm được hơn sáu mươi cái ghe chài, đông gấp ba những ngày đầu tháng trước.
Đèn măng sông - Ảnh: Hoài Thương
Tới chiều, mấy chiếc ghe từ miệt trên mới về kịp, đèn măng sông thắp sáng cả khúc vàm.
Khoai mì nước dừa - Ảnh: Hoài Thương
Đám trẻ theo cha mẹ xuống ghe từ lúc trời chưa sáng, giờ nằm ngủ lăn trên đống vỏ dừa khô.
Đường về - Ảnh: Hoài Thương
""",
    "headlines with points below the lead of a short text, some of which end as sentences do": """
Từ tờ mờ sáng, hơn sáu mươi chiếc ghe hàng bông đã neo kín khúc vàm, treo bẹo cao ngang mái hiên.
-- Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm
-- Vì sao giá phân bón hạ nhiệt sau ba tháng nông dân kêu trời?
-- Cụ ông đạp xích lô gom được bốn nghìn cuốn sách cũ cho trẻ nghèo!
Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.
Chị Út Mười hấp thêm nồi khoai mì nước dừa, ai đi ngang cũng dúi cho một củ nóng hổi.
Mấy đứa nhỏ ngồi mũi ghe học bài dưới bóng đèn cà na, chốc chốc lại ngó xem chợ tan chưa.
""",
    "headlines below the lead and the credit of its picture": ARTICLE.replace(
        "cả một khúc nước.",
        "cả một khúc nước.\nẢnh minh họa: Internet\n-Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm"
        "\n-Vì sao giá phân bón hạ nhiệt sau ba tháng?",
    )
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài."),
    "a list of links with points, and below it a heading of the text, which stays": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-Xem thêm
-• Tám bài học từ những người sống cả đời trên ghe
-• Mười bốn cách giữ trái cây tươi suốt chuyến hàng dài
7. TÌM BẠN HÀNG MỚI
Hai người bán hàng trên ghe
Ảnh: Ba Khía
Chợ nào rồi cũng vắng dần khách quen, nên ghe nào cũng phải biết tìm tới những bến mới mà chào hàng.
Ai chịu khó ghé xóm chài lúc trời chưa sáng thì bán hết trước khi nước ròng, khỏi phải neo lại đêm.""",
    "a link amid the text, and below it a paragraph that speaks of what the text speaks of, which stays": ARTICLE
    + AMID.format(
        "-[Ghe chở dưa miệt trên nối đuôi về vàm](https://bao.example/ghe-cho-dua-miet-tren-noi-duoi-ve-vam)\n"
        "Hàng trăm ghe chở dưa nối đuôi nhau tụ về ngã ba sông từ bốn giờ sáng, đèn sáng cả một khúc nước."
    ),
    "a headline behind an arrow, and below it the article's own lead, which stays": """
Chợ hoa xuân ven kênh chỉ họp đến trưa
->Quất cảnh Hưng Yên vào Nam sớm nửa tháng
TPM - Tiểu thương bán hoa dọc kênh được yêu cầu dọn hàng trước giờ trưa, sớm hơn mọi năm bảy tiếng.
Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia từ đầu tháng chạp.
Bà Hai Lựu nói giá cúc tăng một phần ba mà khách vẫn không trả giá, cứ chỉ chậu nào là lấy chậu đó.""",
    "the lead of the only listed story, and the buttons and menu of the page below it": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-Tin liên quan
-Cuộc sống của nghệ nhân Ba Tơ trước ngày bị điều tra vì chở hàng lậu
-Mấy chục năm đờn ca ở miệt vườn, nghệ nhân Ba Tơ là cái tên ai cũng biết, tới ngày tàu biên phòng lục khoang ghe.
-Chia sẻ
-Bình luận
-( 0 )
-Gửi bình luận
-Khám phá thêm chủ đề
-Ngã Năm
-ma túy
-Chính trị
-Thời sự
-Thế giới""",
    "the last link, whose lead says most of what it does": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-[Ba Tơ và người em rủ bạn ghe chở hàng lậu qua vàm ra sao?](https://bao.example/ba-to-va-nguoi-em-ru-ban-ghe-cho-hang-lau-qua-vam-ra-sao)
-Trong tiệc nhậu thâu đêm, nghệ nhân Ba Tơ và người em rủ bạn ghe chở hàng lậu qua vàm lúc nước rong.
-Trở thành người đầu tiên tặng sao cho bài viết""",
    "a link amid the text with its lead, both about something else": ARTICLE
    + AMID.format(
        "-[Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ](https://bao.example/nu-ky-su-bo-pho-ve-que-nuoi-dui-lai-nua-ty)\n"
        "-Chuồng dúi của nữ kỹ sư không mùi, không tiếng ồn, mỗi năm cho lãi chừng năm trăm triệu đồng."
    ),
    "a picture and a headline that lead to the same story": ARTICLE
    + AMID.format(
        "-[![Nuôi dúi](https://anh.example/dui.jpg)](https://bao.example/nu-ky-su-bo-pho-ve-que-nuoi-dui)"
        "[Nữ kỹ sư bỏ phố về quê nuôi dúi](https://bao.example/nu-ky-su-bo-pho-ve-que-nuoi-dui)"
    ),
    "a headline in a list below who has gathered the text, in bold and italics": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
**Thu Ba** _tổng hợp_
-* Làng mai Thủ Đức thấp thỏm vì mai nở sớm cả tháng
-* Nông dân chuyển sang trồng sen trên đất lúa kém hiệu quả""",
    "two stories below the text, each with its lead, above a notice": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-Điều tra vụ đập kính hàng loạt xe hơi giữa phố
-Theo clip của người dân, một nhóm thanh niên đã đập kính hàng loạt xe hơi đậu qua đêm rồi bỏ chạy.
-Người cha mang ảnh đi tìm con gái mất tích suốt một tháng
-Một người đàn ông ở Đồng Nai đã mang theo tấm ảnh để tìm con gái mất tích, ai hỏi cũng dừng lại kể.
-Giấy phép số 12/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 5/6/2020""",
    "headings that link, between two with words cut off": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-##### [Sáu trải nghiệm về đêm ở miệt vườn](https://bao.example/sau-trai-nghiem)
-Hòa mình vào tiếng đờn ca ở bến nước, thưởng thức bánh dân gian nóng hổi,...
-##### [Ga xép cuối đường tàu và chuyến tàu chậm](https://bao.example/ga)
-Mỗi ngày chỉ có hai chuyến tàu dừng lại, và người gác ga thuộc mặt từng hành khách.
-##### [Khám phá xóm lò gạch ven sông](https://bao.example/kham-pha)
-Người thợ già nhất xóm kể lại chuyện những lò gạch đỏ lửa suốt đêm bên bờ...""",
    "a headline amid the text with the paper's name before it": ARTICLE
    + AMID.format("-(PL)- Bán đất bằng giấy tay: coi chừng mất trắng"),
    "two headlines amid the text, the second with its day in front": ARTICLE.replace("\n", "\n18/08/2022 16:12\n", 1)
    + AMID.format(
        "-Lãi suất liên ngân hàng vượt mức năm phần trăm\n-18-08-2022 Tự doanh gom mạnh một mã cổ phiếu ngân hàng"
    ),
    "headlines without a blank line between, and keywords far below, where blank lines part the paragraphs": (
        ARTICLE + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.") + "\nTrường An"
    ).replace("\n", "\n\n")
    + """

-Chợ hoa kiểng Cái Mơn vào mùa gió chướng
-Huyện Giồng Trôm: giải ngân vốn đầu tư công đạt kế hoạch năm

chợ nổi miền Tây mùa nước ròng""",
    "other stories below a weak label, and the lead far below once more": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Hoài Thương - Dân Miệt Vườn Online
-Liên quan
-Phát hiện hố sụt rộng sáu mét giữa vườn cao su
-Đà Nẵng thay toàn bộ đèn trên cầu Thuận Phước



Hàng trăm ghe chở dưa đã tụ về ngã ba sông từ bốn giờ sáng, sau hai năm chợ nổi Ngã Năm vắng tiếng rao.""",
    "a question and an office right below a headline among the parts of the page": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Trường An
-Copy link
-Nhiều trường đại học công bố điểm sàn xét học bạ
-Ngành nào khát nhân lực sau bốn năm nữa?
-Sở Giáo dục tuyển thêm giáo viên nói tiếng Khmer""",
    "three headlines with a day without its year in brackets": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-Thông báo lịch thi kết thúc học phần đợt hai của các lớp (21/06)
-Kết quả xét học bổng khuyến khích học tập học kỳ đầu (15/06)
-Đoàn khoa tổ chức ra quân chiến dịch mùa hè xanh (11/06)""",
    "several headlines with their days in brackets": ARTICLE
    + AMID.format("-Cổ phiếu họ dầu khí đồng loạt tăng trần (09/06/2021)")
    + "\n-Một quỹ Hàn Quốc gom thêm hai triệu cổ phiếu ngân hàng (10/06/2021)",
    "a single lead amid the text that begins with the name of its own paper": ARTICLE.replace(
        "Từ bốn", "(LMM) - Từ bốn"
    )
    + AMID.format(
        "-(LMM) - Nhóm kỹ sư trẻ ở Tân Châu làm ra máy dệt lụa chạy điện mặt trời, giá bằng một phần ba máy nhập về."
    ),
    "a headline and its lead amid the text, with the day below": ARTICLE.replace("Từ bốn", "(LMM) - Từ bốn")
    + AMID.format(
        "-Khóm Cầu Đúc lên kệ siêu thị ở thủ đô"
        "\n-(LMM) - Nhờ ký được hợp đồng dài hạn, nông dân Vị Thanh yên tâm mở rộng diện tích thêm ba trăm héc ta."
        "\n-06-05-2019"
    ),
    "a headline about somebody else and a lead that takes two words of it up": ARTICLE
    + AMID.format(
        "-Võ sĩ Trần Kha lần đầu khoe bạn gái kém mười tuổi"
        "\n-Giấu kín nhiều năm, chàng võ sĩ đăng tấm hình chụp cùng người đẹp gốc Huế trong chuyến du lịch Đà Lạt."
    ),
    "headlines below the signature, one of which begins with an office": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Trường An
-Thí sinh quên giấy tờ, cảnh sát chở về nhà lấy trong mười phút
-Bộ Nông nghiệp nói gì về giá lúa hè thu năm nay?
-Cô giáo vùng cao dạy chữ cho cả hai thế hệ""",
    "a headline below a label below the signature": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
(TTXVN)
-[Mega Story]
-Nhìn lại những mùa hạn mặn tồi tệ nhất ở miền Tây""",
    "what one should read, amid the text": ARTICLE
    + AMID.format("-Nên đọc\n-Bốn loại nước uống giúp người bệnh cúm nhanh hồi phục"),
    "a label with a sign that opens it": ARTICLE
    + AMID.format("-Đọc thêm ▼\n-Đường cứu nạn trên đèo cứu được bao nhiêu xe?"),
    "stories that are worth a look": ARTICLE
    + AMID.format("-Bài viết đáng chú ý\n-Lãi suất cao và cái chết được báo trước của doanh nghiệp nhỏ"),
    "a heading of an encyclopedia that all may edit": """Làng chiếu Định Yên
Làng chiếu Định Yên là một làng nghề ven sông Hậu, có từ hơn một thế kỷ trước.
Chiếu Định Yên dệt bằng lác và trân, phơi hai nắng rồi mới nhuộm màu.
Xem thêm
-[sửa | sửa mã nguồn]
Chiếu Cà Mau
Chiếu Nga Sơn
Tranh Đông Hồ
Tham khảo
^ Lê Văn Bến, Chiếu lác miền Tây, Nhà xuất bản Cần Thơ, 1998.""",
    "the stories before and after, above the comments": ARTICLE
    + "\n-← Chiếu Định Yên dệt đêm\n-Vá lưới bên hiên →\nÚt Thắm\nHay quá chị ơi, tháng sau em xuống chợ."
    + "\n"
    + ARTICLE.rsplit("\n", maxsplit=1)[-1].replace("Bà Sáu Thắm", "Bà Năm Lộc").replace("bún", "khóm"),
    "teasers below who has signed for the pictures too, one with a date": ARTICLE
    + "\nTrường An (Ảnh: Nhân vật cung cấp)"
    + "\n-Bỏ phố về làng, cô gái trẻ biến vỏ dừa thành đất trồng rau"
    + "\n-Với sáu trăm mét vuông sân sau nhà, mỗi tháng chị Ngọc cung ứng mười hai tấn giá thể. 19/02/2024"
    + "\n-Giá heo hơi hôm nay: miền Bắc chững lại, miền Nam giảm sâu",
    "words for a link and an arrow of another kind": ARTICLE
    + AMID.format('-*Xem thêm ->* **[Xuất khẩu hồ tiêu hụt hơi vì Trung Quốc mua chậm](# "hồ tiêu")**')
    + "\n-Các bạn có thể xem thêm =>\n"
    + "Gió chướng về sớm, người bán khóm mặc thêm áo ấm rồi đốt đèn ngồi đợi khách.",
    "a headline behind a sign of quotation, in a text that is no Markdown": ARTICLE
    + AMID.format("-> Đốt đồng sau thu hoạch: cấm hoài vẫn cháy"),
    "a link within the site whose address has other words": ARTICLE
    + AMID.format("-> [Xuất khẩu hồ tiêu hụt hơi vì Trung Quốc mua chậm](/hang-hoa/ho-tieu-hut-hoi-8821.html)"),
    "a single headline with its lead in the middle of a text": ARTICLE
    + AMID.format(
        "-Chàng trai Tân Châu làm ra máy dệt lụa chạy điện mặt trời"
        "\n-Máy dệt lụa của chàng trai hai mươi tuổi ở Tân Châu vừa được cấp bằng sáng chế hồi đầu tuần."
    ),
    "headlines with how long ago they were and their sections": ARTICLE
    + AMID.format("-Góc bếp năm mét vuông cho nhà ống thiếu sáng 1 tuần trước Không gian sống")
    + "\n-Hà Nam sắp có cầu thứ ba bắc qua sông Đáy 6 ngày trước Hạ tầng",
    "a label and the headline glued to it": ARTICLE
    + AMID.format("-Gợi ý cho bạnTrekking Nam Nung: hai ngày một đêm dưới tán rừng già"),
    "headlines with their sections, authors and dates, no spaces between": ARTICLE
    + AMID.format("-Khuyến nôngGiống lúa chịu mặn cho vùng phènTrúc Phương02/08/2023")
    + """
-Thị trườngTôm càng xanh vào siêu thị NhậtMinh Đăng01/08/2023""",
    "headlines and leads, no space between, that begin with the same name or the paper's": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-Bắc Yên trồng mới ba trăm héc ta sơn traBắc Yên đặt mục tiêu đến cuối năm nâng diện tích sơn tra toàn huyện.
-16:3012/6/2022
-Lửa ấm trong lòng người Mông ở bản xa nhất xãVOSL - Từ bỏ hủ tục, nhiều dòng họ người Mông đã sống yên vui hơn.
-08:152/6/2022""",
    "a headline with how long ago it was": ARTICLE
    + AMID.format("-Tin khẩn về lũ trên các sông ở Nghệ An, Hà Tĩnh 4 giờ trước"),
    "a headline with a price, below the signature, where a picture has its credit": ARTICLE
    + "\nẢnh: Trường An"
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Theo Tân Châu
-Chi tiết chiếc ghe giá 490.000 đồng: nhẹ, bền, chở được hai người""",
    "a headline that the paper's name glues to its lead": ARTICLE.replace("Từ bốn", "(LMM) - Từ bốn")
    + AMID.format(
        "-Bác kháng cáo của nhóm bảo kê bến xe(LMM)- Tòa cho rằng bản án sơ thẩm đã xử đúng người, đúng tội, hợp lý."
    ),
    "a short headline right below another, among the parts of the page": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Trường An
-Copy link
-Những đôi tay dệt chiếu ở Định Yên
-Ký ức bến phà cũ
Ngã Năm, 12/3/2021""",
    "headlines below who has made the text": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Bài và ảnh: THÚY LIỄU
-Giữ lửa lò rèn Ngan Dừa
-Dừa nước - cây nhà nghèo nay lên đời""",
    "a list with points between the lead and the text": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông, đèn sáng cả một khúc nước.
-• Bảng giá lúa hè thu mới nhất ở các tỉnh đầu nguồn
-• Lịch thi đấu vòng 17: Tâm điểm ở sân Thiên Trường tối thứ bảy
Bà Sáu Thắm, bán bún trên ghe từ năm mười sáu tuổi, nói khách cũ gặp lại nhau cứ mừng như Tết.
Ban quản lý bến đếm được hơn sáu mươi cái, đông gấp ba những ngày đầu tháng trước.
Xế trưa nước ròng, ai bán hết thì nhổ sào về trước, ai còn hàng neo lại qua đêm.
Chị Út Mười hấp thêm nồi khoai mì nước dừa, ai đi ngang cũng dúi cho một củ nóng hổi.""",
    "the lead with the paper's name below a headline that is speech": """
Bà Sáu Thắm: "Tôi chỉ sợ mai mốt chợ không còn nghe tiếng rao"
Thứ Tư, ngày 20/07/2011, 13:30
-Sự kiện: Chợ nổi miền Tây qua bốn mùa
(CNMT) - Sau hai năm vắng ghe, chợ nổi Ngã Năm họp lại từ bốn giờ sáng, đèn sáng cả một khúc nước.
Bà Sáu Thắm, bán bún trên ghe từ năm mười sáu tuổi, nói khách cũ gặp lại nhau cứ mừng như Tết.
Ban quản lý bến đếm được hơn sáu mươi ghe, đông gấp ba những ngày đầu tháng trước.
Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.""",
    "headlines with their day and time among the paragraphs": ARTICLE
    + AMID.format("-Khóm Cầu Đúc lên kệ siêu thị ở thủ đô\n-06/05/2022 07:00"),
    "a list below two authors in capitals": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
HỒ QUANG – THIÊN AN
-- Lễ hội đền Trần: Siết việc đổi tiền lẻ
-- Đầu năm đi xem hát bội ở đình Phú Nhuận""",
    "a headline below who has put the text together": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Mr. Sông Nước (Theo Giải trí & Đời sống)
-Mơ thấy nước ngập trong nhà là điềm lành hay dữ?""",
    "a single headline in the middle of a text": ARTICLE
    + AMID.format("-Chàng trai Tân Châu làm ra máy dệt lụa chạy điện mặt trời"),
    "leads of other stories, each far below the one before": ARTICLE
    + """
Ban quản lý bến đếm được hơn sáu mươi ghe, đông gấp ba những ngày đầu tháng trước.



-Chính quyền Bạc Liêu công bố mức hỗ trợ dành cho các hộ diêm dân mất muối vì mưa trái mùa hồi cuối tháng trước.



-Nhóm kỹ sư trẻ ở Tân Châu làm ra máy dệt lụa chạy bằng điện mặt trời, giá chỉ bằng một phần ba máy nhập về.



-Theo tính toán của ngành thủy lợi, cống ngăn mặn đầu tiên trên sông Hậu sẽ đóng vào giữa tháng hai năm sau.""",
    "links to other stories below their ranks": ARTICLE
    + """
1
-[Làng chiếu Định Yên thắp đèn dệt suốt đêm](https://example.org/lang-chieu-dinh-yen-thap-den)
-2
-[Cầu khỉ cuối cùng của xã được thay bằng cầu bê tông](https://example.org/cau-khi-cuoi-cung-cua-xa)
-3
-[Mưa trái mùa làm hỏng nửa vụ muối ở Bạc Liêu](https://example.org/mua-trai-mua-hong-vu-muoi)""",
    "the stories before and after, which their labels stick to": ARTICLE
    + """
-Bài trướcỦ phân cá bằng thùng phuy, ba tháng là dùng được
-Bài tiếp theoGiá khóm Cầu Đúc ngày 22/8: đứng yên
-TAGSchợ nổi Ngã Nămghe khómmiền Tây""",
    "the stories before and after, in a pair": ARTICLE
    + """
-Bài trước Mưa đầu mùa ở ngõ nhỏ bên chợ
-Bài sau Thư gửi cô thủ thư của xã""",
    "the same in English": ARTICLE
    + """
-Previous: Hợp pháp hóa lãnh sự là gì?
-Next: Dịch hợp đồng thuê ghe sang tiếng Hàn""",
    "headlines and leads in turns below a label": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe

Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.

Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.

Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.

-Bài tiếp theo

-* Giới thiệu ngắn về chợ nổi miền Tây.

-Chợ nổi là nơi ghe xuồng gặp nhau mua bán trên sông, có từ thời đường bộ chưa tới.

-* Giới thiệu một vài nét về ghe hàng bông.

-Ghe hàng bông bán đủ thứ từ kim chỉ đến gạo nước.

-* Nêu cảm nhận của em về tiếng máy ghe.

-Tiếng máy ghe đánh thức cả khúc sông, xa cũng nghe.

-* Tả cảnh chợ nổi lúc trời chưa sáng.

-Trời chưa sáng đã thấy đèn ghe nối nhau thành một hàng dài.""",
    "headlines above the headline, one about what it is about": """-Tin tức nổi bật
-Nổ lớn ở xưởng đóng ghe lâu đời nhất miệt thứ
-Dòng người đi lễ bị chặn bởi cơn mưa đá trái mùa
-Họp chợ sớm vì lo ghe lớn không vào được bến
-Mở lớp dạy bơi miễn phí cho trẻ con các xóm ven kinh
Ghe khóm lại về chợ nổi Ngã Năm sau hai năm vắng
Ghe khóm từ bốn phía lại về chợ nổi Ngã Năm từ bốn giờ sáng, sau hai năm vắng khách.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe khóm, đông gấp ba tháng trước.""",
    "headlines far below the text": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.




-Câu lạc bộ thơ huyện ra mắt tập thơ thứ năm
-Toàn văn thư của chủ tịch huyện gửi học sinh vùng lũ
-Sổ bảo hiểm được cấp chậm nhất là cuối tháng sau""",
    "headlines with a stroke below the author": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
ĐỨC THUẬN
-- Liên kết tiêu thụ để nâng giá trị rau màu
-- Phát triển kinh tế - xã hội: Chờ giải pháp đột phá
-- Chủ tịch xã tiếp đoàn cựu học sinh trường làng
-- Hội thảo nâng cao chuỗi giá trị du lịch nông thôn""",
    "a lead with the paper's name below a label": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
BSN - Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.
-Tin mới

-Thợ đóng xuồng ba lá già nhất miệt thứ giải nghệ

-BSN - Ông Sáu Xuồng đóng xuồng ba lá từ năm mười bốn tuổi, nhà nào cũng có một chiếc.

-Thông tin hàng ngày""",
    "cards whose picture has the words of the headline": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.
-- Tham khảo thêm Bông súng đồng lên phố, mỗi bó mười lăm ngàn
-#### Bông súng đồng lên phố, mỗi bó mười lăm ngàn
Ghe khóm nặng nhất, phải chờ con nước lớn mới vào được tới chợ.""",
    "headings of a lower level below the label": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.
-### Bài viết được đề xuất
-#### Bông súng đồng lên phố, mỗi bó mười lăm ngàn
-01 Aug 2022 - Đọc trong khoảng 5 phút
-#### Giá khóm Cầu Đúc tăng gấp đôi sau một tuần
-21 Oct 2025 - Đọc trong khoảng 13 phút""",
    "teasers whose headlines are printed twice": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.
-Bông súng đồng lên phố, mỗi bó mười lăm ngàn
-Bông súng đồng lên phố, mỗi bó mười lăm ngàn
-Bông súng từ đồng sâu được chở lên phố mỗi sáng, mỗi bó bán mười lăm ngàn.
-Thợ đóng xuồng ba lá già nhất miệt thứ giải nghệ
-Thợ đóng xuồng ba lá già nhất miệt thứ giải nghệ
-Ông Sáu Xuồng đóng xuồng ba lá từ năm mười bốn tuổi, nay tay run phải nghỉ.""",
    "a headline glued to itself": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
-Bông súng đồng lên phố, mỗi bó mười lăm ngànBông súng đồng lên phố, mỗi bó mười lăm ngàn
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.""",
    "headings with nothing below them": ARTICLE
    + """
Ghe nào dự đua phải ghi tên trước rằm, nộp cho bác Tư coi bến, ai đến sau chỉ được đứng trên bờ mà reo hò.

-### Bắc qua đèo ba chiếc cầu treo thay cho bè nứa

-### Sinh viên y khoa bỏ mùa hè lên núi khám mắt

-### Đội bóng phố núi lần đầu thắng trên sân khách

### Vì sao chợ nổi chỉ họp tới tám giờ sáng

Nắng lên là nước ròng, ghe lớn mắc cạn ngay ngã ba, nên chợ tan trước khi mặt trời quá ngọn dừa.
""",
    "headlines with the numbers of their comments": ARTICLE
    + """
Ghe nào dự đua phải ghi tên trước rằm, nộp cho bác Tư coi bến, ai đến sau chỉ được đứng trên bờ mà reo hò.
-Chợ nổi Cái Bè tìm cách giữ chân khách phương xa
-Cựu chủ ghe bầu kể chuyện ngã ba sông ngày nước đổ
-Người giữ chiếc ghe bầu cuối cùng của ngã ba sông
-12
-Nhóm bạn trẻ quay lại cảnh chợ quê ngày giáp Tết
-3
-Vì sao bông súng mùa này ít người mua hơn năm ngoái
-7
Hoài An
""",
    "headlines that are links, with their dates": ARTICLE
    + """
Ghe nào dự đua phải ghi tên trước rằm, nộp cho bác Tư coi bến, ai đến sau chỉ được đứng trên bờ mà reo hò.
-##### [Cái Bè giữ khách phương xa](https://bao.example/cai-be-giu-khach-phuong-xa)
-28/10/2025
-##### [Người giữ ghe bầu](https://bao.example/nguoi-giu-ghe-bau)
-30/10/2025
-###### Chuyện bến
-##### [Cây bẹo treo gì](https://bao.example/cay-beo-treo-gi)
-Treo dưa là bán dưa, treo khóm là bán khóm, còn treo lá dừa thì...
""",
    "a list of other stories above the headline": """
-Trang chủ
-Tin nóng
-Bắc qua đèo ba chiếc cầu treo thay cho bè nứa
-Sinh viên y khoa bỏ mùa hè lên núi khám mắt
-Đội bóng phố núi lần đầu thắng trên sân khách
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
"""
    + ARTICLE.partition("\n")[2]
    + "\nỞ ngã năm, ghe nào họp chợ cũng treo cây bẹo, hai năm qua bến vắng tới mức bà con quên cả tiếng nổi lửa.",
    "headlines with a button each": ARTICLE
    + """
-Chợ nổi Cái Bè tìm cách giữ chân khách phương xa
-ĐỌC NGAY
-Người giữ chiếc ghe bầu cuối cùng của ngã ba sông
-ĐỌC NGAY
-Nhóm bạn trẻ quay lại cảnh chợ quê ngày giápTếtXEM NGAY
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
""",
    "a label in capitals is nobody's name": ARTICLE
    + """
-TIN LIÊN QUAN
-Chợ nổi Cái Bè tìm cách giữ chân khách phương xa
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo. Qua đó, bà con có dịp gặp lại bạn hàng cũ.

Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
""",
    "headlines that are cut off below a label": ARTICLE
    + """
-Tin mới nhất
-Chợ nổi Cái Bè tìm cách giữ chân khách phương...
-Người giữ chiếc ghe bầu cuối cùng của ngã ba...
-Nhóm bạn trẻ quay lại cảnh chợ quê ngày giáp...
""",
    "the last paragraph below a list of other stories, and who signs it": ARTICLE
    + """
Ghe dưa neo kín ngã ba sông. Ảnh: N.T.
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
-Tin liên quan
-Chợ nổi Cái Bè tìm cách giữ chân khách phương xa
Người giữ chiếc ghe bầu cuối cùng của ngã ba sông
Nhóm bạn trẻ đang quay lại cảnh chợ để chiếu cho học trò xem, không lấy tiền của ai.
N.T.
""",
    "one arrow right before a headline": ARTICLE
    + """
->Chợ nổi Cái Bè tìm cách giữ chân khách phương xa
> Ghe dưa neo kín ngã ba sông, một câu hò xưa kể lại chuyện chợ
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
""",
    "a headline in brackets": ARTICLE
    + """
-[Chợ nổi Cái Bè tìm cách giữ chân khách phương xa]
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
""",
    "headline and lead of another story amid the text": ARTICLE
    + """
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
-Tàu cao tốc ra đảo Nam Du tăng chuyến dịp lễ
-(Báo Mẫu) - Hãng tàu bổ sung bốn chuyến mỗi ngày, vé bán trực tuyến từ mùng một.
Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
""",
    "headline and lead below a call to the readers": ARTICLE
    + """
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
-Chia sẻ bài viết:
-Tàu cao tốc ra đảo Nam Du tăng chuyến dịp lễ
-Hãng tàu bổ sung bốn chuyến mỗi ngày, vé bán trực tuyến từ mùng một.
""",
    "teasers below an author who has taken the pictures": ARTICLE
    + """
Ghe dưa neo kín ngã ba sông. Ảnh: Huy Thư
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
Huy Thư
-Về làng nồi đất cuối cùng của miền Tây
-Giữ nghề đan trúm lươn bên sông Bùng
""",
    "a label with a colon and the headlines below it, in the middle of the text": """
Nghêu chết trắng bãi, người nuôi lo mất vốn
Hơn hai trăm hộ nuôi nghêu ở cồn Bửng mất trắng trong ba ngày nước ngọt đổ về, bãi nào cũng bốc mùi.
-Xem thêm:
-Vì sao nước ngọt về sớm hơn mọi năm?
-Người giữ bãi nghêu cuối cùng ở cồn Bửng
Những việc nên làm ngay sau mùa nước ngọt
Cần dọn sạch vỏ, cày xới mặt bãi rồi phơi ít nhất mười ngày trước khi thả giống trở lại.
Bà con cho rằng nên thu sớm phần nghêu còn sống, dù giá thương lái trả chỉ bằng một nửa đầu vụ.
""",
    "a label with a colon above the signature, its links lost": """
Nghêu chết trắng bãi, người nuôi lo mất vốn
Hơn hai trăm hộ nuôi nghêu ở cồn Bửng mất trắng trong ba ngày nước ngọt đổ về, bãi nào cũng bốc mùi.
-Xem thêm:
Hoài Thương
""",
    "headlines with their leads below such words": ARTICLE
    + """
-Đọc thêm
-Giá khóm nhích nhẹ sau ba tháng đi ngang
-Một số vựa thông báo tăng năm trăm đồng một ký từ đầu tuần, chủ yếu với khóm loại một.
-Khách du lịch hỏi nhiều về tour ngủ ghe
-Giá một đêm ngủ ghe cao hơn nhà nghỉ trên bờ mà cuối tuần nào cũng kín chỗ.
""",
    "a box with an end of its own": """
Vì sao xóm chài đếm từng lu nước ngọt?
Khi mưa không đến trong sáu tuần, trường học ở xóm chài phát cho mỗi em đúng một chai nước mỗi ngày.
Đó không phải là chuyện của sa mạc. Đó là chuyện của một nơi bốn bề là nước.
-Đọc nhiều nhất
-Người đàn ông sống bốn mươi năm trong ngọn hải đăng
-Điều gì xảy ra với cơ thể khi bạn bỏ đường?
-End of Đọc nhiều nhất
Nước mặn thấm dần
Mạch nước ngầm nổi như một thấu kính mỏng trên nước biển, bơm quá tay thì vỡ và mặn cả xóm cùng chịu.
""",
    "the leads of other stories carry the paper's name, and so does the signature": """
BTBG - Chính phủ một nước vùng biển đứng trước nguy cơ sụp đổ sau khi đảng nhỏ nhất tuyên bố rút lui.
Trong cuộc họp báo tối mồng ba, chủ tịch đảng ấy nói sự kiên nhẫn của ông đã cạn sau hai năm chờ đợi.
Thủ tướng khẳng định vẫn điều hành nội các thiểu số cho tới khi quốc hội bỏ phiếu tín nhiệm vào tuần sau.
Theo giới quan sát, bầu cử sớm vào tháng chín là khả năng bất lợi cho tất cả các bên trong liên minh.
Phạm Hà/BTBG (biên dịch)
-Ngân hàng trung ương giữ nguyên lãi suất
-BTBG - Quyết định được đưa ra sau khi lạm phát lõi của khu vực vẫn cao hơn dự báo.
""",
    "what leads to the neighbours of a page": ARTICLE
    + """
-← Bài trước: Cách bẹo hàng trên cây sào
-« Chợ nổi Cái Răng những ngày giáp Tết
-Bài sau: Làm sao trả giá trên ghe →
-Chợ nổi Phụng Hiệp ngày ấy ►
""",
    "labels of any kind of story, below the text": ARTICLE
    + """
-Các tour tương tự
-Hai ngày theo ghe thương hồ về miệt thứ
-Đêm ngủ bè nghe vọng cổ trên sông Hậu
-Video được xem nhiều nhất
-Người giữ lửa lò bún cuối cùng ở Ngã Năm
""",
    "a list of other stories in the middle of the text": """
Thợ hồ học bơi để cứu trẻ
Anh Lâm và bốn người bạn thợ hồ dạy bơi miễn phí cho trẻ trong xóm mỗi chiều, sau khi chứng kiến hai vụ đuối nước.
-Đọc nhiều nhất
-Người mẹ trẻ mở lớp học chữ trên ghe
-Mùa nước lớn dài nhất của những người giữ vịt
-Tại sao giá bông điên điển lại tăng?

'Không ai dạy tôi cách thở dưới nước'

Điều khiến nhiều em bất ngờ không phải là kỹ thuật mà là phải tập thở ra trong nước suốt hai buổi đầu tiên.
""",
    "the author among other stories": """
Lớp học chữ trong kho lúa
Mỗi tối, kho lúa của ông Bảy Thạnh sáng đèn cho hai chục đứa trẻ theo cha mẹ đi gặt thuê được ngồi học chữ.
Trẻ em học bài bên những bao lúa. Ảnh: Trần Hoài Sơn
Ông Bảy nói chừng nào còn trẻ con theo ghe thì kho lúa của ông còn sáng đèn, chẳng cần ai trả công.
-Xem thêm
-Hội khuyến học xã trao ba trăm bộ sách giáo khoa
Trần Hoài Sơn
-Tin cùng chuyên mục
-Người thợ đóng ghe cho học trò đi học mùa lũ
""",
    "topics below the label": ARTICLE
    + """
-Chủ đề liên quan
-Miền Tây
-Chợ nổi
-Tin liên quan
-Ghe hàng chở Tết về Ngã Năm
""",
    "a headline that ends in a number, glued to its lead": ARTICLE
    + "\n-Bắt được cá hô sổng khỏi bè nuôi hôm mùng 3Sáng nay, người dân vây bắt con cá dài hai mét dưới rạch.",
    "a table of results below a control": """
Giải đua ghe ngo khép lại sau ba ngày
Mười hai đội tranh tài trên đoạn sông dài một cây số, hai bờ không còn một chỗ trống.
Đội Mahatup giữ nhịp chèo từ đầu, về trước đội thứ nhì gần hai thân ghe.
Ban tổ chức trao cúp ngay trên bến, dưới cơn mưa chiều.
-Chia sẻ bài viết
Đội Mahatup: 5 phút 12 giây
Đội Prek Chrou: 5 phút 15 giây
Nhất nữ: Đội Tum Núp
""",
    "questions of readers below a control": """
Cách ủ phân từ vỏ chuối
Vỏ chuối cắt nhỏ, trộn với đất khô theo tỉ lệ một phần vỏ ba phần đất rồi đậy kín.
Sau ba tuần, hỗn hợp chuyển màu nâu và không còn mùi thì bón được cho cây.
Mỗi gốc ớt chỉ cần một nắm, bón cách gốc chừng gang tay.
-Chia sẻ bài viết
Vỏ chuối đã mốc trắng có ủ được nữa không vậy chị?
Em ủ mà có ruồi bay ra quá trời, phải làm sao chị ơi!
""",
    "headlines among the parts of the page": """
Giải đua ghe ngo khép lại sau ba ngày
Mười hai đội tranh tài trên đoạn sông dài một cây số, hai bờ không còn một chỗ trống.
Đội Mahatup giữ nhịp chèo từ đầu, về trước đội thứ nhì gần hai thân ghe.
Ban tổ chức trao cúp ngay trên bến, dưới cơn mưa chiều.
Sơn Thị Lan
-Copy link
-Lễ hội Ok Om Bok đón hơn hai trăm nghìn lượt khách
-Gửi bình luận
""",
    "a lead with the paper's name in brackets or in two capitals": """
Giải đua ghe ngo khép lại sau ba ngày
Mười hai đội tranh tài trên đoạn sông dài một cây số, hai bờ không còn một chỗ trống.
Đội Mahatup giữ nhịp chèo từ đầu, về trước đội thứ nhì gần hai thân ghe.
Ban tổ chức trao cúp ngay trên bến, dưới cơn mưa chiều.
Các đội hẹn gặp lại vào rằm tháng Mười năm sau, trên chính đoạn sông này.
-Bắt nhóm trộm chuyên đục tường tiệm vàng ở chợ huyện
-(BMN) Ba nghi phạm khai đã đào đường hầm suốt hai tháng, mỗi đêm nửa mét, từ căn nhà thuê bên cạnh.
-Bé trai bị bỏng nặng vì nghịch bình ga mini của quán
-BaoMau - Cháu bé được chuyển lên tuyến trên trong đêm, hiện đã qua cơn nguy kịch nhưng còn phải ghép da.
""",
    "headlines twice, and leads with the name of the paper": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe

(BMN) - Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Mười hai đội tranh tài trên đoạn sông dài một cây số, hai bờ không còn một chỗ trống.
Đội Mahatup giữ nhịp chèo từ đầu, về trước đội thứ nhì gần hai thân ghe.
Ban tổ chức trao cúp ngay trên bến, dưới cơn mưa chiều.
-Có thể bạn quan tâm
-Trạm y tế cù lao sáng đèn suốt đêm bão.
-Trạm y tế cù lao sáng đèn suốt đêm bão
-(BMN) - Ba y sĩ ngủ lại trạm, đun sẵn nước nóng và dọn thêm sáu giường cho bà con ở bãi bồi.
""",
    "its own headline behind words for a link, and a list with dates": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
-Bạn đang đọc: Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Mười hai đội tranh tài trên đoạn sông dài một cây số, hai bờ không còn một chỗ trống.
Ban tổ chức trao cúp ngay trên bến, dưới cơn mưa chiều.
-Nội dung khác
-10/11/2025Trần Thị SenNghe ghe chở lúa kể chuyện mùa nước nổi
-08/11/2025Vì sao thợ đóng xuồng bỏ nghề
""",
    "headlines below the signature": ARTICLE
    + """
Hoàng Lam
-Giá dưa hấu rớt còn hai nghìn đồng, nông dân Long Mỹ đổ cho bò ăn
-Cầu Đại Ngãi nối hai bờ sông Hậu trước hẹn ba tháng
""",
    "headlines with their leads": ARTICLE
    + """
Theo Báo Mẫu
-Ba cây cầu khỉ cuối cùng của xã Vĩnh Quới được thay bằng cầu bê tông
-Người dân góp hơn bốn trăm ngày công, xã lo cát đá và xi măng, cầu xong trước mùa tựu trường.
-Học sinh vùng rốn lũ đi học bằng xuồng máy
-Mỗi sáng, bốn chiếc xuồng của trường đón hơn trăm em ở các ấp xa nhất, chiều lại đưa về tận nhà.
""",
    "arrows in the text": ARTICLE.replace(
        "\nBà Sáu", "\n->> Bạc Liêu sửa lại nhà công tử trước mùa du lịch\n->>\nBà Sáu", 1
    ),
    "a worded link in the text": ARTICLE.replace(
        "\nBà Sáu", "\n-Xem thêm: Bến phà trăm tuổi ngừng chạy trong tiếc nuối\nBà Sáu", 1
    ),
    "words without a headline": ARTICLE + "\n-Đọc thêm:\n",
    "one story in a box with its button": """Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông, đèn sáng cả một khúc nước.
-Làng chiếu Định Yên thắp đèn dệt suốt đêm
-ĐỌC NGAY
Bà Sáu Thắm nói khách cũ gặp lại nhau cứ mừng như Tết, chẳng ai kịp trả giá.""",
    "words and an arrow": ARTICLE + "\n-Đọc thêm >> Làng chiếu Định Yên thắp đèn dệt suốt đêm\n",
    "an arrow before words and a colon": ARTICLE + "\n->>> Xem thêm video:\n",
    "a section and its list": ARTICLE
    + """

-Tin liên quan
-Đua bò Bảy Núi trở lại sau ba năm
-Lúa mùa nổi hồi sinh trên cánh đồng Vĩnh Phước
""",
    "leads with the paper's name": ARTICLE
    + """
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
-Kè trăm tỉ vừa nghiệm thu đã lún mặt đường
-(BMO)- Mặt kè xuất hiện nhiều hố sụt, người dân lo đi bộ hụt chân xuống sông.
-Nông dân Long Mỹ đổ dưa hấu cho bò ăn
-Baomau.vn - Giá dưa rớt còn hai nghìn đồng, không đủ trả tiền thuê người cắt.
HOÀNG LAM
""",
    "headlines with their times": ARTICLE
    + """
Ban quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.
-Kè trăm tỉ vừa nghiệm thu đã lún mặt đường
-BMO | 02/05/2023 | 10:44
-Nông dân Long Mỹ đổ dưa hấu cho bò ăn
-BMO | 28/04/2023 | 15:00
""",
    "a blank line behind each line": (ARTICLE + "\nHoàng Lam").replace("\n", "\n\n")
    + """

-Kè trăm tỉ vừa nghiệm thu đã lún mặt đường

-Mặt kè xuất hiện nhiều hố sụt, người dân lo đi bộ hụt chân xuống sông.
""",
    "links to the next article": ARTICLE
    + """
-➜ Bấm xem ngay: Bảng xếp hạng giải đua ghe ngo mới nhất
-Bài trước: Kè trăm tỉ vừa nghiệm thu đã lún mặt đường
-Next Post: Nông dân Long Mỹ đổ dưa hấu cho bò ăn
""",
    "a headline above a control": ARTICLE
    + """
Tham khảo: Baomau, Tạp chí Mẫu
-Nông dân Long Mỹ đổ dưa hấu cho bò ăn
Toàn cảnh hai bên sông
-Tin liên quan
-Đua bò Bảy Núi trở lại sau ba năm
""",
    "a link and its headline": ARTICLE.replace(
        "\nBà Sáu", "\n-Xem thêm:\n-Bến phà trăm tuổi ngừng chạy trong tiếc nuối\nBà Sáu", 1
    ),
    "points under a label": ARTICLE + "\n-Tin cũ hơn\n-• Đua bò Bảy Núi trở lại sau ba năm\n-• Lúa mùa nổi hồi sinh\n",
    "a section of a paper and its list": ARTICLE
    + """
Hoàng Lam
-MỚI - NÓNG
-Đua bò Bảy Núi trở lại sau ba năm
-Bạn đọc quan tâm
-Lúa mùa nổi hồi sinh trên cánh đồng Vĩnh Phước
-Tin, bài liên quan
-Học sinh vùng rốn lũ đi học bằng xuồng máy
""",
    "a focus at the end": ARTICLE + "\n-TÂM ĐIỂM\n-Đua bò Bảy Núi trở lại sau ba năm\n",
    "a section in the text": ARTICLE.replace(
        "\nBà Sáu", "\n-Tin liên quan\n-Đua bò Bảy Núi trở lại sau ba năm vắng bóng\nBà Sáu", 1
    )
    + "\nBan quản lý chợ dự tính tháng tới sẽ tổ chức lại hội đua ghe ngo cho bà con.",
    "links in Markdown": ARTICLE
    + """
-[Đua bò Bảy Núi trở lại sau ba năm](https://bao.example/dua-bo-bay-nui-tro-lai-sau-ba-nam-1234.html)
-**[Lúa mùa nổi hồi sinh trên đồng](# "lúa mùa nổi hồi sinh trên đồng")**
""",
    "headline and lead in one line": ARTICLE
    + """
Hoàng Lam
-Bắt được cá sấu sổng chuồng ở ngoại thànhSáng 3/5, người dân vây bắt con vật dài hai mét nằm dưới ao sen.
-Vì sao giá tôm hùm giảm một nửa?Nhiều hộ nuôi ở vịnh Xuân Đài cho biết thương lái chỉ mua tôm cỡ lớn.
""",
    "headlines between lead and text": """
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
-Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm
-Vì sao giá phân bón hạ nhiệt sau ba tháng tăng liên tục?
-Sét đánh cháy hai gian nhà sàn ở Mường Lát
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe khóm, đông gấp ba tháng trước.
Ai đến trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.
Ghe nào dự đua phải ghi tên trước rằm, mỗi ấp được cử nhiều nhất hai đội.
""",
    "leads of the same paper in a row": """
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
Ban quản lý đếm được hơn sáu mươi ghe khóm, đông gấp ba tháng trước.
-(BMO) - Nữ kỹ sư bỏ phố về quê nuôi dúi, mỗi năm lãi nửa tỷ đồng mà chuồng không hề có mùi.
-(BMO)- Giá phân bón hạ nhiệt sau ba tháng tăng liên tục, nông dân vẫn chưa dám mua trữ.
-Bình luận (0)
""",
    "links with pictures and bold labels": """
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
-👉 Xem thêm: Khóm Cầu Đúc vào mùa chín rộ
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
-**Đọc thêm**: Giờ họp của các chợ nổi miền Tây
-_Xem thêm:_ Đường đi chợ nổi cho người mới tới
-=> Xem thêm: Bảng giờ nước lên ở ngã năm sông
-Mời quý độc giả đọc thêm: Chợ nổi ngày xưa
-Đọc thêm | Cách chọn trái khóm chín cây ngon ngọt
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.
-🔥 Tin nổi bật
-Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm
""",
    "links that end in a full stop": """
Chợ nổi Ngã Năm họp lại sau hai năm vắng ghe
Từ bốn giờ sáng, ghe chở khóm đã đậu kín ngã năm sông, tiếng máy nổ râm ran.
->> Xem thêm: Khóm Cầu Đúc: Thứ trái vàng của miệt phèn.
Bà con nói nước năm nay lên sớm nên ghe lớn cũng vào được tận chợ.
-> Có thể bạn quan tâm: [Đường đi chợ nổi](/duong-di).
-Mời bạn đọc thêm: Giờ họp của các chợ nổi miền Tây.
Ban quản lý đếm được hơn sáu mươi ghe, đông gấp ba tháng trước.
""",
    "a lead without its headline": """
Làng chiếu Định Yên thắp đèn dệt đêm
Trao đổi với
, nghệ nhân Tư Lượng nói chợ chiếu chỉ họp lúc nửa đêm vì ban ngày ai cũng bận ngồi khung.
Theo ông, mỗi đêm làng bán được chừng ba trăm đôi chiếu, phần nhiều đi các tỉnh miền Đông.
-Đàn sếu đầu đỏ ở Tràm Chim được theo dõi bằng vòng đeo chân do Hội Sếu Quốc tế trao tặng hồi đầu mùa khô.
""",
    "stories on the same subject, their headlines twice, below the signature and above comments": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Hoài Thương
-Chợ nổi Ngã Năm vắng ghe vì nước ròng
-Chợ nổi Ngã Năm vắng ghe vì nước ròng
-Ghe chở dưa, khóm và cá khô chỉ còn chừng một phần ba so với những năm chợ đông.
-Khách lạ chen nhau xuống ghe ở Ngã Năm
-Khách lạ chen nhau xuống ghe ở Ngã Năm
-Hàng trăm ghe chở dưa, khóm đã tụ về ngã ba sông từ bốn giờ sáng để đón đoàn khách.  35
-Xem nhiều
-Làng mai Thủ Đức thấp thỏm vì mai nở sớm""",
    "one story on the same subject above the page of all": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-Chợ nổi Ngã Năm đông ghe trở lại dịp lễ
-Hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông để kịp phiên chợ ngày lễ.
-Đọc tiếp
-Về trang Chủ đề""",
    "what stands below the name of a template's field": ARTICLE
    + AMID.format("-{keywords}")
    + "\n-{keywords}\nBên kia sông người ta cũng vui, vì ghe về đông thì chợ trên bờ cũng có người mua kẻ bán",
    "texts under pictures, each twice, each with a paragraph": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Chị Út Mười hấp khoai mì nước dừa bên mũi ghe
-Chị Út Mười hấp khoai mì nước dừa bên mũi ghe
Nồi khoai chín lúc nắng vừa lên, ai ghé ghe chị cũng được mời một củ còn bốc khói nghi ngút.
Mấy đứa nhỏ học bài dưới bóng đèn cà na
-Mấy đứa nhỏ học bài dưới bóng đèn cà na
Đèn treo toòng teng trước mũi, gió thổi thì chữ trên trang vở cũng đong đưa theo con nước.""",
    "a story amid the text, its headline twice below the label": ARTICLE
    + AMID.format(
        "-TIN LIÊN QUAN\n-Làng mai Thủ Đức thấp thỏm vì mai nở sớm\n-Làng mai Thủ Đức thấp thỏm vì mai nở sớm"
    ),
    "a story on the same subject, its headline twice, below the signature": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
Hoài Thương
-Chợ nổi Ngã Năm đông ghe trở lại dịp lễ
-Chợ nổi Ngã Năm đông ghe trở lại dịp lễ
-Hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông để kịp phiên chợ ngày lễ.""",
    "several on the same subject below the lead, above a heading of the text": ARTICLE.split("\n", maxsplit=1)[0]
    + "\n"
    + ARTICLE.split("\n")[1]
    + """
-Chợ nổi Ngã Năm vắng ghe dưa vì nước mặn lên sớm
-Mười điều cần biết trước khi ghé chợ nổi miền Tây
-Khách lạ ngỡ ngàng với cá khô bán trên ghe ở ngã ba sông
Vì sao ghe chở khóm về muộn hơn mọi năm
"""
    + ARTICLE.split("\n")[2]
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài."),
    "headlines on the same subject, together below a lead with the name of its paper": ARTICLE.split("\n", maxsplit=1)[
        0
    ]
    + """

BMO - Từ bốn giờ sáng, hàng trăm ghe chở dưa, khóm và cá khô đã tụ về ngã ba sông, đèn sáng cả một khúc nước.

-Bộ trưởng trẻ tuổi nhất rủ bà con chợ nổi chèo ghe thi
-Chợ nổi Ngã Năm vắng ghe dưa vì nước mặn lên sớm

Bà Sáu Thắm nói khách cũ ở chợ nổi Ngã Năm gặp lại nhau cứ mừng như Tết, chẳng ai kịp trả giá.

Ban quản lý bến đếm được hơn sáu mươi ghe, đông gấp ba những ngày đầu tháng trước.

Xế trưa nước ròng, ghe nào bán hết thì nhổ sào về trước, ghe còn hàng neo lại qua đêm.

Chị Út Mười hấp thêm nồi khoai mì nước dừa, ai đi ngang cũng dúi cho một củ nóng hổi.""",
    "headlines with their leads below a label, and the page's own parts below these": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-Cùng chuyên mục
-Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm
-Chuồng trại của chị Lụa không mùi, không tiếng ồn, xây sát ngay vách phòng ngủ của hai vợ chồng.
-Hãng phim lớn công bố lịch chiếu mùa hè, bỏ suất nửa đêm
-Khán giả trẻ tiếc suất chiếu khuya, còn các rạp nói rằng tiền điện đã tăng gấp rưỡi.
-Động đất ở Morocco khiến nhiều ngôi làng phải tự cứu nhau
-Đường lên núi bị đá chắn ngang, người dân đào bới bằng tay suốt ba ngày liền.
-Vì sao giá phân bón hạ nhiệt sau ba tháng liên tiếp?
-×
-Trang chủ
-Thời sự
-Thế giới
-Thể thao
-Đăng nhập
Bạn đã là thành viên của trang này.
Một email phục hồi mật khẩu được gửi vào hộp thư của bạn. Vui lòng kiểm tra hộp thư và làm theo hướng dẫn trong đó.""",
    "headlines of offices in a row, some with the number of comments": ARTICLE
    + AMID.format("Nước chảy êm, mấy chiếc ghe chài buông neo sát nhau thành một dãy dài.")
    + """
-Nguyên Chi cục phó Thủy lợi bị đề nghị truy tố
-Cựu trưởng bến ghe miền dưới bị khởi tố2
-Chi cục Thủy lợi bị điều tra sai phạm nào?3
Hoài Thương
-Chia sẻ Facebook""",
}


def removed(lines):
    """Return the lines that are deleted as other stories."""
    found = CLEANER.check("\n".join(lines) + "\n")
    return [lines[f.line - 1] for f in found if f.action == "delete" and lines[f.line - 1]]


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_gone(text):
    marked = text.strip("\n").split("\n")
    gone = [line[1:] for line in marked if line.startswith("-")]
    assert removed([line.removeprefix("-") for line in marked]) == gone


LONG_ARTICLE = f"""{ARTICLE}
Ban quản lý bến đếm được hơn sáu mươi cái ghe chài, đông gấp ba những ngày đầu tháng trước.
{{}}
Xế trưa nước ròng, ai bán hết thì nhổ sào về trước, ai còn hàng neo lại qua đêm.
Chị Út Mười hấp thêm nồi khoai mì nước dừa, ai đi ngang cũng dúi cho một củ nóng hổi.
Đám trẻ theo cha mẹ xuống ghe từ lúc trời chưa sáng, giờ nằm ngủ lăn trên đống vỏ dừa khô.
Tới chiều, mấy chiếc ghe hàng bông từ miệt trên mới về kịp, đèn măng sông thắp sáng cả khúc vàm."""


@pytest.mark.parametrize(
    "headline",
    [
        "Động đất ở Morocco: Những ngôi làng phải tự cứu lấy nhau",
        "Hãng phim lớn công bố lịch chiếu mùa hè, không còn suất nửa đêm",
        "• Phú Thành: Chủ động giữ rừng, phòng cháy mùa khô",
        "Gặp chị dâu cũ ở bệnh viện, câu nói của chị làm tôi khócTôi cứ nghĩ chị giận mình suốt ngần ấy năm.",
        "Chú chó nhỏ dẫn cả xóm Rạch đi tìm cháu bé lạc / Bắt gọn bốn kẻ trộm máy ghe suốt 34 đêm liền ở miệt dưới",
        "Mưa lớn, hồ Cửa Đạt xả lũ với lưu lượng cao kỷ lục\nHơn 4.000 ha mía ở huyện Vĩnh Lộc ngã rạp trong giông lốc",
    ],
)
def test_alone_between_two_paragraphs(headline):
    assert removed(LONG_ARTICLE.format(headline).split("\n")) == headline.split("\n")


@pytest.mark.parametrize(
    "lines",
    [
        "Bước 2: Chèo ghe ngược con nước lên tận đầu vàm",
        "PV: Thưa bà, bao giờ thì chợ họp đông như trước",
        "Trăng lên đỏ ối trên đầu ngọn bần đứng ngủ ven sông\nAi hò một tiếng mà nghe đau cả đôi bờ lau sậy trắng",
        "Ghe hàng bông từ miệt trên về kịp buổi chợ chiều",
        "• Phú Thành: Chủ động giữ rừng, phòng cháy mùa khô\n• Mỹ Tú: Vét kênh trước ngày nước mặn tràn về",
        "Tôi muốn cột con nước lại cho ghe đừng trôi mất / Tôi muốn gói nắng Ngan Dừa cho chiều đừng vội tắt đi",
        "Cho tôi xin một nhịp chèo / Cho em xin một bóng bần ven sông",
        "Đã ba năm rồi kể từ ngày ông Bảy Cò vào vai Thạch Sanh / Lý Thông trong gánh hát có tên\n(2017).",
        "Chuyện của làng rèn Ngan Dừa nghe như truyện cổ. Chuyện đờiThế Quảng đã thành lời ru với nhiều người ở đó.",
        "Chàng trai trẻ xin tài trợ của quỹ MiMo để mở lớp học vẽ cho trẻ em miệt vườn suốt mấy mùa hè liền.",
    ],
)
def test_what_stands_alone_between_two_paragraphs_and_stays(lines):
    assert removed(LONG_ARTICLE.format(lines).split("\n")) == []


def test_several_links_in_one_long_line():
    row = " ".join(
        [
            ">> Khóm Cầu Đúc được mùa nhưng rớt giá >> Nông dân trồng sen đổi nghề vì nước lũ về muộn",
            ">> Làng chiếu Định Yên thắp đèn dệt suốt đêm để kịp giao hàng cho khách",
            ">> Chủ tịch Ngã Năm đón chuyến tàu chở khách đầu tiên sau mùa dịch",
        ]
    )
    assert removed([*ARTICLE.split("\n"), row, *ARTICLE.split("\n")[1:]])[:1] == [row]
    quoted = ">> Ông nói chợ sẽ đông trở lại, nhưng không phải ai cũng tin >> như lời bà Sáu."
    assert removed([*ARTICLE.split("\n"), quoted]) == []


@pytest.mark.parametrize("line", ["(Ảnh: Hoài Thương)", "(Theo Báo Mẫu)", "**_", "Thu Ba _tổng hợp_", "(*)"])
def test_any_last_line_may_be_looked_at_as_a_signature(line):
    article = [*ARTICLE.split("\n"), line, "Chợ hoa"]
    assert removed(article) == []


def test_a_list_with_points_in_a_text_without_sentences():
    items = ["• Ghe chở dưa miệt trên nối đuôi về vàm", "• Làng chiếu thắp đèn dệt suốt đêm"]
    lines = ["Chợ nổi", "Xem thêm", *items, "Hết"]
    assert removed(lines) == []


def test_leads_stay_where_signatures_go():
    text = PAGES["a lead without its headline"].replace("\n-", "\n").strip("\n")
    codes = {finding.code for finding in Cleaner(Settings(extend_select=("DV5",))).check(text)}
    assert "DV214" not in codes


LINES = sorted({line.removeprefix("-") for text in [*PAGES.values(), *KEPT.values()] for line in text.split("\n")})


@given(st.lists(st.sampled_from(LINES), max_size=20))
def test_idempotent(lines):
    once = CLEANER.clean("\n".join(lines))
    assert CLEANER.clean(once) == once
