"""Texts that are no articles: laws, prayers, timetables, manuals, lessons, plays. Nothing of them may go."""

import pytest

from dvclean import Cleaner

CLEANER = Cleaner()

COURT = (
    "Giải quyết theo thủ tục phúc thẩm những vụ việc mà bản án, quyết định {} chưa có hiệu lực pháp luật của tòa án cấp"
    " dưới bị kháng cáo theo quy định của bộ luật này."
)
FORM = (
    "Biên bản phải ghi rõ ngày, tháng, năm lập; họ tên, chức vụ và chữ ký của người lập biên bản và người chứng kiến."
)
PUNISHED = "3. Người chuẩn bị phạm tội này thì bị phạt tù từ 01 năm đến 05 năm theo quy định chung của bộ luật này."
RULED = "2. Việc giữ ghe không {} không được coi là căn cứ để suy đoán về quyền của người giữ ghe theo Điều 9."
BEADS = [
    "Con lạy Mẹ Bến Sông đầy ơn phước, xin Mẹ thương những người đi ghe đêm hôm sóng gió, xin đưa họ về tới nhà.",
    "Chúng con xin dâng Mẹ nén nhang này, cầu cho xóm ngoài doi bình an, cầu cho con nước hiền và cho mùa cá đầy ghe.",
]
TRAINS = [
    "- Tàu khách số 5 rời bến lúc 19h40, đến đầu vàm lúc 4h22 sáng hôm sau, ghé hai trạm.",
    "- Tàu khách số 9 rời bến lúc 21h40, đến đầu vàm lúc 5h22 sáng hôm sau, không ghé trạm nào.",
]


def last_chapter(heading, first="Điều 40. Hiệu lực thi hành"):
    """Return the end of a law, whose last chapter has that heading and begins with that line."""
    return [
        "Luật Đường sông của xóm Bến",
        "1. Ghe ra vào bến phải báo cho người gác trước một giờ, trừ khi có bão.",
        "2. Tranh chấp về bến đậu do nhà văn hóa xóm giải quyết, khi các bên thỏa thuận được với nhau bằng văn bản.",
        *heading.split("|"),
        first,
        "1. Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2017.",
        "2. Luật năm 2005 hết hiệu lực kể từ ngày luật này có hiệu lực thi hành.",
    ]


TEXTS = {
    **{
        f"the last chapter of a law: {heading}": last_chapter(heading)
        for heading in (
            *("Chương XX:ĐIỀU KHOẢN THI HÀNH", "CHƯƠNG XX - ĐIỀU KHOẢN", "Chương XX|ĐIỀU KHOẢN THI HÀNH", "XX"),
            *("TỔ CHỨC THỰC HIỆN", "IV. TỔ CHỨC THỰC HIỆN", "V. KIẾN NGHỊ", "KẾT LUẬN", "PHỤ LỤC", "CHIẾM HỮU"),
            *(
                "Chương Một",
                "Phần Ba",
                "Hồi Hai",
                "Lời Bạt",
                "Phụ Lục",
                "PHẦN THỨ BA:ĐI LẠI",
                "**ĐIỀU KHOẢN THI HÀNH**",
            ),
        )
    },
    "what a program does, in lists": [
        "# Phần mềm giữ bến cho xóm ghe",
        "## 1. Chức năng",
        "### Khách hàng",
        "- Đăng ký tài khoản",
        "- Đăng nhập",
        "- Tìm kiếm ghe còn chỗ",
        "- Thêm vào giỏ hàng",
        "- Bình luận",
        "- Đánh giá chuyến ghe",
        "### Người gác bến",
        "- Đăng xuất",
        "- Quên mật khẩu",
        "- Quản lý chỗ đậu",
        "- Đăng ký / Đăng nhập bằng thẻ ghe",
        "## 2. Các trang",
        "Bao gồm:",
        "- Trang chủ",
        "- Giới thiệu",
        "- Tin tức",
        "- Thời sự",
        "- Bảng giá",
        "- Liên hệ",
        "- Điều khoản sử dụng",
        "## 3. Dữ liệu",
        "Mỗi chiếc ghe có một số, tên người giữ và ngày hết hạn đậu.",
    ],
    "answers to choose from": [
        "# Phiếu hỏi người đi ghe",
        "# 1. Ghe của bạn ở đâu?",
        "**Loại câu hỏi:** chọn một",
        "- Hà Nội",
        "- Cần Thơ",
        "- Miền Tây",
        "- Nơi khác",
        "# 2. Bạn đọc gì trên ghe?",
        "**Loại câu hỏi:** chọn nhiều",
        "- Thể thao",
        "- Giải trí",
        "- Sức khỏe",
        "- Thời tiết",
        "- Kinh tế",
    ],
    "a list whose heading is lost, above others": [
        "- Đăng nhập",
        "- Đăng xuất",
        "- Nhóm ghe",
        "Nhập bến:",
        "- Hàng hóa",
        "- Liên hệ",
        "- Phiếu nhập bến",
    ],
    "the last chapter of a law, whose first line has no number": last_chapter(
        "An Giang", "Hiệu lực của luật này đối với ghe từ nơi khác tới"
    ),
    "who issues a law": [
        "QUỐC HỘI",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "LUẬT",
        "ĐƯỜNG SÔNG",
        "Căn cứ Hiến pháp, Quốc hội ban hành Luật Đường sông quy định việc ghe thuyền qua lại trên các sông.",
    ],
    "clauses that differ in one word": [
        "Điều 38. Thẩm quyền của các tòa",
        *(
            line
            for number, name in enumerate(("dân sự", "gia đình", "kinh doanh", "lao động"), 1)
            for line in (f"{number}. Tòa {name} có thẩm quyền:", "b) " + COURT.format(name))
        ),
        "Điều 39. Thẩm quyền theo lãnh thổ",
    ],
    "clauses that deny different things": [
        "Điều 8. Giữ ghe",
        "1. Giữ ghe công khai là việc được làm một cách minh bạch, không giấu giếm.",
        RULED.format("liên tục"),
        "3. Giữ ghe là nắm giữ và trông coi.",
        RULED.format("công khai"),
    ],
    "a sentence and its contrary": [
        "Biên bản họp xóm Bến",
        "Tôi không đồng ý với ý kiến của bác Tư về việc tăng tiền bến đối với các ghe hàng ở miệt trên về.",
        "Chủ tọa ghi nhận và mời người khác.",
        "Tôi đồng ý với ý kiến của bác Tư về việc tăng tiền bến đối với các ghe hàng ở miệt trên về.",
    ],
    "the same sentence in two articles": [
        "Điều 33. Biên bản khi giao ghe",
        "Trong trường hợp giao ghe thì biên bản ghi rõ tình trạng của ghe và các vật đi kèm.",
        FORM,
        "Điều 34. Biên bản khi nhận ghe",
        "Trong trường hợp nhận ghe thì biên bản ghi rõ lý do và căn cứ.",
        FORM,
        "Biên bản được lập thành hai bản, mỗi bên giữ một bản.",
    ],
    "the same punishment of two crimes": [
        "Điều 68. Tội cướp ghe",
        "1. Người nào cướp ghe thì bị phạt tù từ 03 năm đến 10 năm.",
        PUNISHED,
        "Điều 69. Tội đốt ghe",
        "1. Người nào đốt ghe thì bị phạt tù từ 02 năm đến 07 năm.",
        PUNISHED,
    ],
    "an article with commas in its name": [
        "Điều 98. Giám đốc Cảng vụ",
        "3. Trường hợp không cho ghe rời bến thì người gác phải nói rõ lý do bằng văn bản cho chủ ghe.",
        "Điều 99. Thẩm quyền, trình tự, thủ tục cho ghe đến, rời bến",
        "Xóm quy định chi tiết thẩm quyền và trình tự, thủ tục cho ghe đến, rời bến.",
    ],
    "a prayer said three times": [
        "Lời khấn đêm đưa ghe",
        "Lần thứ nhất thì khấn cho người đi, lần thứ hai thì khấn cho người ở lại.",
        *BEADS,
        *BEADS,
        *BEADS,
        "Khấn xong thì thả đèn, đèn trôi qua khỏi doi mới được quay vào nhà.",
    ],
    "the same trains on two days": [
        "Lịch tàu khách dịp lễ",
        "Bến tàu thông báo lịch chạy trong dịp lễ, hành khách chú ý giờ lên tàu.",
        "+ Ngày 26/4:",
        *TRAINS,
        "+ Ngày 27/4:",
        *TRAINS,
    ],
    "times of trains": [
        "Giờ tàu về miền dưới",
        "Bến tàu thông báo giờ tàu ghé các trạm trong dịp lễ năm nay như dưới đây.",
        "VÀM RẦY",
        "15:24 21:37",
        "XÓM BẾN 6:17 9:14 14:08 17:13 23:32",
        "ĐẦU DOI",
        "19:00 21:30",
        "Hành khách đến bến trước ba mươi phút để làm thủ tục lên tàu.",
    ],
    "a manual, its lines broken": [
        "yes - in một chuỗi lặp lại",
        "Chương trình này in ra một chuỗi cho đến khi bị dừng.",
        "Copyright © 2022 Xóm Bến.  Giấy phép GPL pb3+ : Giấy phép Công cộng GNU",
        "phiên bản 3 hay sau <https://gnu.example/licenses/gpl.html>.",
        "XEM THÊM",
        "Tài liệu hướng dẫn đầy đủ về yes được bảo trì dưới dạng một sổ tay.   Nếu",
        "chương trình info và yes được cài đặt đúng ở địa chỉ của bạn thì câu lệnh",
        "      info yes",
        "sẽ cho phép bạn truy cập đến toàn bộ sổ tay.",
    ],
    "files that a text lists": [
        "Các tệp khóa của kho phần mềm xóm Bến",
        "Lệnh này cho xem các tệp khóa của kho phần mềm, mỗi tệp một dòng.",
        *(f"kho-phan-mem-xom-ben-{name}.gpg" for name in ("mot", "hai", "ba", "bon")),
        "Tệp nào cũ hơn hai năm thì nên xóa đi rồi tải lại tệp mới.",
    ],
    "a lesson of C": [
        "Vòng lặp đầu tiên của tôi",
        "Máy làm một việc nhiều lần mà không biết mỏi, chỉ cần viết đúng bốn dòng.",
        "for (int i = 1; i <= 10; i++)",
        "{",
        '\tcout << "i = " << i << endl;',
        "}",
        "return 0;",
    ],
    "a lesson of scripts": [
        "Những dòng đầu tiên",
        "Bài cho người mới bắt đầu, ai cũng có thể tự gõ và chạy thử trên máy của mình.",
        "Ví dụ:",
        "var x = 5;",
        "console.log(x);",
        "Chạy xong sẽ thấy số năm hiện ra trên màn hình, nhớ lưu tệp trước khi chạy.",
    ],
    "rows of numbers, and names with numbers": [
        "Chạy thử ở bản Nà Cà",
        "Kết quả in ra màn hình là các số từ không đến chín, như mong đợi.",
        "0 1 2 3 4 5 6 7 8 9",
        "Nếu đổi điều kiện thành nhỏ hơn hoặc bằng mười thì vòng chạy thêm một lần nữa.",
        "0 1 2 3 4 5 6 7 8 9 10",
        "Hai tổ đã chạy thử, tổ nào cũng ra kết quả giống nhau.",
        "Tổ chạy thử bản Nà Cà",
        "Tổ chạy thử bản Nà Cà 2",
        "Mỗi tổ có năm người, họp mỗi tháng một lần.",
    ],
    "a play": [
        "Hồi ba: Đêm ở xóm Bến",
        "[Cảnh hai: sân đình xóm Bến buổi chiều hôm ấy]",
        "Bác Tư: Anh về bao giờ thế, sao không ghé nhà tôi?",
        "[Tiếng cười rộ lên trong khán phòng]",
        "Anh Bảy: Tôi về hôm qua, bẩm bác.",
        "[28 tháng 2 năm 1939 – 01 tháng 4 năm 2001]",
    ],
    "a table whose rows end in a stroke": [
        "Chọn ghe máy hay ghe chèo cho mùa nước nổi",
        "Tiêu chí | Ghe máy | Ghe chèo |",
        "Chỗ đậu khi nước ròng ngoài doi | Phải có cầu bến chắc chắn | Đậu đâu cũng được nếu nước sâu một thước |",
        "Tiếng ồn (khi đi trong rạch) | Cao, trẻ con dễ giật mình | Thấp |",
        "Giá mua một chiếc còn tốt | Thường cao gấp ba ghe chèo | Thường chỉ bằng một vụ lúa |",
        "Ghe máy hợp với nhà đi chợ xa, còn ghe chèo hợp với nhà giăng câu gần bến vào mỗi buổi chiều.",
    ],
    "the fields of a song": [
        "Đêm Xóm Bến",
        "THÔNG TIN",
        "Thể loại:Nhạc quê hương",
        "Nhịp:4/4",
        "Tempo:85",
        "Bài hát kể chuyện một người con trai chèo ghe về xóm Bến trong đêm ba mươi, cả xóm còn thức chờ anh.",
    ],
    "the text under a picture twice in one line": [
        "Ghe chài ở xóm Bến",
        "Ghe chài có mui cao, chở được mấy chục tấn lúa, mỗi năm chỉ đi vài chuyến vào lúc nước lên.",
        "Chiếc ghe chài cuối cùng của xóm Bến.Chiếc ghe chài cuối cùng của xóm Bến.",
        "Chủ ghe đã già, con cháu lên bờ làm nghề khác, chiếc ghe nằm trên ụ từ mùa khô năm ngoái.",
    ],
    "questions of a policy": [
        "Chính sách cookie của bến tàu",
        "Chúng tôi sử dụng cookie như thế nào?",
        "Chúng tôi sử dụng cookie để nhớ bến đi và bến đến mà hành khách đã chọn ở lần trước, và chỉ để làm việc ấy.",
        "Chúng tôi sử dụng cookie của ai?",
        "Mọi thứ được lưu trên máy của hành khách đều do bến tàu đặt, không có thứ nào của người khác gửi vào.",
    ],
    "the first heading below the lead": [
        "Anh Bảy nuôi tôm xen cua ở xóm Bến",
        "Một ao nuôi bốn thứ, anh Bảy vẫn thu đều quanh năm, chưa năm nào phải đổ ao như các nhà bên cạnh.",
        "Trở về làm giàu trên mảnh đất quê hương",
        "Anh Bảy kể hồi đó cả xóm cười, nói nuôi lung tung như vậy thì con này ăn hết con kia.",
        "Anh đào mương quanh ao, thả cua vào mương, còn tôm thì giữ ở giữa bằng một lớp lưới mịn.",
        "Đến con nước rằm anh mở cống, cua theo nước vào lú, sáng ra chỉ việc đổ vào thùng.",
        "Vợ anh cân từng ký rồi ghi sổ, cuối tháng cộng lại mới biết lời hay lỗ.",
        "Cá dìa thì để đến gần tết mới kéo lưới, vì lúc ấy thương lái trả giá cao hơn.",
        "Năm rồi anh cất lại căn nhà, lát gạch cái sân phơi, vẫn giữ cái chòi canh tôm cũ.",
    ],
    **{
        f"a page of a shop about itself: {name}": [
            *above,
            name,
            *date,
            "Chúng tôi ghi tên và số điện thoại của người mua cá khô để báo khi hàng tới, ngoài ra không dùng làm gì.",
            "Sổ ghi tên được giữ trong tủ của cửa hàng, ai muốn xóa tên mình thì nhắn cho chúng tôi một tiếng là đủ.",
        ]
        for name in ("Chính sách bảo mật", "Điều khoản sử dụng", "Chính sách đổi trả", "Câu hỏi thường gặp")
        for above, date in (
            ((), ()),
            ((), ("Cập nhật lần cuối: 01/01/2024",)),
            (("Cá khô xóm Bến",), ("Ngày có hiệu lực: ngày 20 tháng 5 năm 2018",)),
        )
    },
    "an album with the lengths of its songs": [
        "Đĩa hát xóm Bến thu lúc nước nổi",
        "1. Lý con sáo",
        "Thời lượng 4:35",
        "2. Hò ba lý",
        "Thời lượng 5:02",
        "Đĩa thu trên ghe của ông Sáu Lựu, nghe rõ cả tiếng nước vỗ mạn thuyền và tiếng mái chèo khua.",
    ],
    "results below the names of leagues": [
        "Kết quả các trận rạng sáng nay của những giải lớn ở châu Âu",
        "Ngoại hạng Anh",
        "Liverpool 0-0 Everton",
        "La Liga",
        "Sevilla 1-3 Valencia",
        "Serie A",
        "Torino 2-1 Bologna",
        "Bundesliga",
        "Mainz 0-0 Bremen",
        "Các đội còn lại thi đấu vào tối thứ Hai, riêng trận hoãn vì tuyết rơi dày được dời sang giữa tháng sau.",
    ],
    "what is foretold to two signs": [
        "Tử vi của mười hai con giáp ngày mồng ba",
        "Tuổi Tý",
        "Hôm nay có quý nhân giúp đỡ, việc mua bán thuận lợi, nên mạnh dạn nhận lời mời của người ở xa về.",
        "Tuổi Sửu",
        "Việc nhà bề bộn, nên nghỉ ngơi sớm, tránh cãi vã với người lớn tuổi hơn mình ở nơi làm việc.",
        "Tuổi Dần",
        "Hôm nay có quý nhân giúp đỡ, việc mua bán thuận lợi, nên mạnh dạn nhận lời mời của người ở xa về.",
    ],
    "questions below a label, each with its answer": [
        "Hỏi đáp về lớp học bơi ở xóm Bến",
        "Lớp nhận trẻ từ sáu tuổi, học ở khúc sông cạn có giăng lưới, mỗi lớp mười lăm em và hai người dạy.",
        "Câu hỏi về giờ học",
        "Học vào lúc nào?",
        "Sáng thứ Bảy và Chủ nhật, khi nước chưa lên.",
        "Các câu hỏi khác",
        "Có phải đóng tiền không?",
        "Không, xã lo phao và nước uống cho các em.",
        "Khi nào mở lớp sau?",
        "Sau mùa gặt, vào đầu tháng Mười.",
    ],
    "days of a journey behind signs": [
        "Nhật ký ba ngày đi ghe lên miệt trên",
        "Ghe rời bến lúc bốn giờ sáng, trời còn tối mịt, chỉ nghe tiếng máy và tiếng gà gáy trên bờ.",
        ">> Ngày thứ nhất",
        "Gặp nước ngược, đi mãi mới tới vàm.",
        ">> Ngày thứ hai",
        "Mưa suốt, cả ghe nằm lại chờ nước rút.",
    ],
    "acts of a play in brackets": [
        "Kịch bản đêm văn nghệ rằm tháng Giêng ở đình xóm Bến",
        "[Nhạc nổi lên, màn mở, ông Sáu Lựu ngồi vá lưới giữa sân]",
        "Ông Sáu: Năm nay nước về muộn, cá cũng chẳng thấy đâu.",
        "[Bà Tư bước ra, tay cầm chiếc đèn bão đã tắt]",
        "Bà Tư: Muộn thì muộn, rồi nước cũng về thôi ông à.",
    ],
    "prices of which the text speaks": [
        "Các loại khô được mua nhiều nhất dịp Tết ở xóm Bến",
        "Khách dưới phố về tận nhà mua, phần nhiều chọn loại phơi ba nắng, gói lá chuối.",
        "Khô cá dứa loại một",
        "320.000đ",
        "450.000đ",
        "Giảm 20%",
        "Các mức giá trên áp dụng đến hết tháng Chạp, mua từ năm ký được chở tới bến xe.",
    ],
    "terms of use, one of which is a button too": [
        "Điều khoản sử dụng trang",
        "4. Tài khoản",
        "Bạn cần đăng nhập để bình luận.",
        "Bạn phải giữ kín mật khẩu, không cho người khác dùng chung, và báo cho ban quản trị khi bị lộ.",
        "5. Hiệu lực",
        "Điều khoản có hiệu lực kể từ ngày đăng và thay thế các điều khoản trước đây của ban quản trị.",
    ],
    "how to name pictures": [
        "Đặt tên ảnh cho dễ tìm",
        "Máy ảnh nào cũng đặt tên theo số, chép chung vào một chỗ là lẫn hết với nhau.",
        "IMG_2041.jpg",
        "DSC00345.JPG",
        "Muốn dễ tìm thì nên đổi tên ảnh theo ngày chụp và nơi chụp, viết không dấu, nối bằng gạch ngang.",
        "2024-05-12-ben-do-chieu.jpg",
    ],
    "a timetable of lessons": [
        "Thời khóa biểu của lớp học tình thương",
        "Thứ hai | Toán | Văn | Vẽ",
        "Thứ ba | Sử | Địa | Hát",
        "Lớp học buổi tối, ai bận ra ghe thì học bù vào sáng Chủ nhật ở nhà cô giáo đầu xóm.",
    ],
    "a report whose last heading is a label too": [
        "Báo cáo mùa phơi cá ở xóm Bến",
        "Mùa này xóm Bến có bốn mươi nhà phơi cá, bán được hơn hai mươi tấn khô cho các chợ trong tỉnh.",
        "Hạn chế",
        "Sân phơi còn chật, nhà nào cũng phải phơi nhờ lên đê vào những ngày nắng to.",
        "Đề xuất",
        "Đắp thêm sân phơi ở đầu doi cho các nhà ở cuối xóm",
        "Mua chung một máy sấy để dùng trong những ngày mưa",
    ],
    **{
        f"the last part below a heading in capitals: {heading}": [
            "Bà Tư Lành dạy nấu chè khoai",
            "Khoai hấp chín, nghiền mịn, trộn bột năng rồi nặn viên, luộc đến khi viên bột nổi lên mặt nước.",
            heading,
            "Không luộc viên bột quá mười phút vì bột sẽ bị nhão",
            "Ăn nóng với nước cốt dừa ngon hơn là ăn nguội",
        ]
        for heading in (
            "LƯU Ý",
            "QUYỀN LỢI",
            "ĐỊA ĐIỂM",
            "Món Chính",
            "Giải Nhất",
            "Bảng A",
            "NAM ĐỊNH",
            "IV. GIẢI PHÁP",
        )
    },
    "the entries of a glossary": [
        "Tiếng xóm Bến",
        "bông súng",
        "Loài cây mọc dưới nước, cọng ăn với mắm kho rất ngon.",
        "tắc ráng",
        "Loại xuồng máy nhỏ, chạy nhanh, chở được bốn đến sáu người.",
        "khăn rằn",
        "Khăn ca rô đen trắng, che nắng và lau mồ hôi.",
        "áo bà ba",
        "Áo không cổ, xẻ hai bên hông, mặc đi chợ cũng được.",
    ],
    "pieces of sentences": [
        "Chuyện lan từ xóm Bến",
        "Bà Tư Lành ngồi vá lưới bên hiên, kể lại chuyện cũ cho mấy đứa cháu nghe đến tận khuya mới thôi.",
        "Lá thư của bà nhận được hơn",
        "12.000 lượt thích",
        "chỉ sau một đêm.",
        "Chuyện ấy xảy ra từ",
        "10 năm trước",
        ", khi bà còn đi ghe một mình.",
        "Cả xóm gắn vào bài của mình mấy chữ",
        "#xombenthuongnho",
        "#giulaygheco",
        "để nhớ ngày dời bến.",
    ],
    "answers, and cells of a table": [
        "Hỏi nhau ở xóm Bến",
        "Nhà có ghe không?",
        "Có",
        "Không",
        "Ghe có mui không?",
        "Có",
        "Có",
    ],
    "a number of which the text speaks": [
        "Số điện thoại của bến tàu",
        "115",
        "Người đi ghe gọi số này khi có người bị tai nạn hoặc bệnh nặng, ngày đêm đều có người nghe.",
    ],
    "how long ago it was, as headings": [
        "Xóm Bến qua các đời",
        "800 năm trước",
        "Người từ miệt trên xuống lập xóm.",
        "20 năm trước",
        "Con đê được đắp lại bằng đất sét.",
        "2 năm trước",
        "Bến mới mở cho ghe lớn.",
    ],
    "what differs in a number only": [
        "Thể lệ quà tặng của cửa hàng cá khô",
        "Khách mua trên một ký",
        "Tặng một phiếu mua hàng năm mươi nghìn, dùng trong mùa này ở mọi cửa hàng của xóm Bến.",
        "Khách mua trên hai ký",
        "Tặng hai phiếu mua hàng năm mươi nghìn, dùng trong mùa này ở mọi cửa hàng của xóm Bến.",
    ],
    "fields of several things": [
        "Giá vé người lớn: 50",
        "Bến trên",
        "Giá vé người lớn: 60",
        "Bến dưới",
        "Giá vé người lớn: 70",
        "Bến ngoài doi",
    ],
    "a verse that begins as the one above": [
        "Xóm Bến của mẹ tôi",
        "Sáng tác: Bảy Ghe",
        "Xóm Bến của mẹ tôi có bông súng nở đầy",
        "Xóm Bến của mẹ tôi",
        "Có con đò chờ nước lớn mỗi ngày",
    ],
    "terms of use": [
        "Điều khoản sử dụng sổ bến",
        "1. Bản quyền",
        "Bản quyền nội dung thuộc về xóm Bến. Không sao chép khi chưa được đồng ý bằng văn bản.",
        "2. Miễn trừ trách nhiệm",
        "Xóm Bến không chịu trách nhiệm về thông tin trên các trang được liên kết.",
        "3. Hiệu lực",
        "Điều khoản có hiệu lực kể từ ngày đăng và thay thế các điều khoản trước đây của xóm.",
    ],
    "a list within the text, whose items are names of sections too": [
        "Kệ sách của nhà văn hóa",
        "Nhà văn hóa có hai trăm cuốn, xếp theo các kệ sau.",
        "Văn học",
        "Lịch sử",
        "Khoa học",
        "Pháp luật",
        "Kinh tế",
        "Y học",
        "Thiếu nhi",
        "Nông nghiệp",
        "Ai mượn thì ghi tên vào sổ.",
    ],
    "names without accents, of which the text speaks": [
        "Viết tên lên mạn ghe ra sao",
        "Tên có dấu",
        "Ghe cá khô bà Tư Lành",
        "Tên không dấu",
        "Ghe ca kho ba Tu Lanh",
        "Người lạ đọc tên không dấu vẫn tìm được ghe.",
    ],
    "colours and chords": [
        "Bảng màu sơn ghe của xóm Bến",
        "Mui ghe sơn hai màu",
        "#D2691E #8B4513",
        "Bài hò chèo ghe có ba hợp âm",
        "#F #C #G",
        "Ai chưa thuộc thì nghe người đi trước.",
    ],
    "a way that the text announces": [
        "Cách đổi tiếng trên máy của người giữ bến",
        "Mở máy lên rồi làm theo đường dẫn như sau:",
        "Trang chủ > Menu > Cài đặt > Ngôn ngữ",
        "Sau đó chọn tiếng Việt và bấm Lưu.",
    ],
    "values that are words of pages too": [
        "Giờ ở các bến",
        "Bến nhà",
        "GMT+7",
        "Bến xa",
        "GMT+9",
        "Áo mưa của người giữ bến có màu",
        "Xanh đậm",
        "Cuốn sổ bến dày",
        "Số trang 304",
        "Người giữ bến ghi giờ vào sổ bằng mực tím.",
    ],
    "two title pages": [
        "BỘ ĐƯỜNG SÔNG VÀ BẾN TÀU",
        "TRƯỜNG ĐẠI HỌC XÓM BẾN",
        "LUẬN VĂN TỐT NGHIỆP",
        "Luận văn này viết về nghề đóng ghe ở miệt dưới, từ lúc chọn gỗ cho đến lúc hạ thủy.",
        "BỘ ĐƯỜNG SÔNG VÀ BẾN TÀU",
        "TRƯỜNG ĐẠI HỌC XÓM BẾN",
        "PHIẾU CHẤM ĐIỂM LUẬN VĂN",
        "Người chấm ghi điểm vào ô bên phải, ký tên ở cuối trang.",
    ],
}


@pytest.mark.parametrize("blank", ["\n", "\n\n"], ids=["together", "apart"])
@pytest.mark.parametrize("lines", TEXTS.values(), ids=TEXTS)
def test_kept(lines, blank):
    text = blank.join(lines) + "\n"
    written = text.split("\n")
    gone = [written[finding.line - 1] for finding in CLEANER.check(text) if finding.action == "delete"]
    assert gone == []
