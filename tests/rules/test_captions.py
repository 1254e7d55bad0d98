"""Captions: the short lines between paragraphs that are none, first; then those that are."""

import pytest

from dvclean import Cleaner, Settings
from dvclean.rules.captions import is_credited
from dvclean.rules.scenes import WEIGHTS

TITLE = "Người giữ vườn cò giữa lòng thị trấn"
PARAGRAPHS = [
    "Bốn giờ chiều, ông Tám Lự lại ra đứng đầu con hẻm nhìn lên những ngọn tre. Đàn cò bay về từng tốp nhỏ,"
    " lượn hai vòng quanh mái đình rồi mới chịu đáp xuống. Ông bảo hai mươi năm nay chưa chiều nào ông vắng mặt.",
    "Vườn rộng hơn một mẫu, trước kia là đất trồng mía của ba anh em. Khi cò về làm tổ, hai người em bàn"
    " chặt tre bán cho xưởng, còn ông thì xin đổi phần ruộng tốt nhất của mình để lấy lại cái vườn không sinh lợi ấy.",
    "Có năm thợ săn kéo tới giữa đêm, ông thắp đèn ngồi canh dưới gốc tre cho tới sáng. Từ đó xã dựng một"
    " tấm bảng cấm bắn, lũ trẻ trong xóm tự lập thành đội, thay nhau đi nhặt chim non rơi khỏi tổ mỗi khi có giông.",
    "Thị trấn nay đã lên phố, đất quanh vườn được trả giá cao gấp mười lần. Con cái ông đều hiểu rằng"
    " chừng nào cha còn sống thì vườn vẫn còn, và sau này có lẽ chúng cũng không nỡ bán đi những buổi chiều như vậy.",
]
DV501 = Cleaner(Settings(select=("DV501",)))


def between(*lines):
    """Return an article with these lines, together, after its second paragraph."""
    return [TITLE, "", *PARAGRAPHS[:2], *lines, *PARAGRAPHS[2:]]


def found(lines):
    return [lines[finding.line - 1] for finding in DV501.check("\n".join(lines) + "\n")]


@pytest.mark.parametrize(
    "line",
    [
        "Hai mươi năm một vườn tre",
        "“Không nỡ bán”",
        "Giữ vườn: được và mất",
        "Vì sao ông không bán?",
        "Tuy nhiên, chuyện giữ vườn không phải lúc nào cũng êm đẹp như vậy.",
        "Ông cho biết mỗi năm đàn cò lại đông hơn.",
        "Khi đó, cả xóm chưa ai nghĩ rằng cò sẽ ở lại.",
        "Năm ngoái, vườn đón 3.000 lượt khách, thu về 40 triệu đồng.",
        "- Vườn cò mở cửa từ sáu giờ sáng",
        "1. Đường đến vườn cò",
        "Bạn có thể đến vườn bằng xe đò.",
        "Điều này khiến ông lo.",
        "**Ông Tám Lự và đàn cò**",
        "Họ không nói gì thêm.",
        "và những ngọn tre",
        "Trong cuốn sách về các loài chim của",
        "Mẹo: muốn chụp cò bay thì đến trước năm giờ chiều.",
        "Tôi tên là…, sinh năm…, ở ấp…",
        "Vụ việc được xử theo Bộ luật Hình sự:",
        "Người dân cho biết họ sẽ nhận thêm tổ mới sau mùa mưa.",
        "Cách nhận biết cò trắng",
        "Góc nhìn người giữ vườn",
        "Người giữ vườn không nhận tiền công",
        "Phải tính trước mùa giông",
        "Nhiều năm chờ tấm bảng cấm bắn",
        "Giữ vườn - giữ lấy tiếng chim cho mai sau",
        "Mười tỉnh miền Tây vào mùa cá linh sớm hơn mọi năm",
    ],
)
def test_kept(line):
    assert found(between(line)) == []


def test_the_first_item_of_a_list_is_none():
    item = "Du khách ngồi đợi cò về bên mái đình"
    assert found(between(item)) == [item]
    assert found(between("Ông ghi vào sổ mấy điều sau đây:", item, "Tre già đổ sau mùa giông")) == []


def test_a_refrain_is_none():
    line = "Ông Tám Lự tưới vườn tre, cò về đậu trắng."
    assert found(between(line)) == [line]
    assert found(between(line, PARAGRAPHS[0], line, PARAGRAPHS[1], line)) == []


def test_what_somebody_does_in_a_dialogue_is_none():
    line = "Ông Tám Lự đứng cạnh bụi tre, cười hiền."
    assert found(between(line)) == [line]
    assert found(between("- Có đàn nào về sớm không ông?", line)) == []


def test_a_source_is_none():
    assert found(between("Lâm Quý Đạo (1974), Chim nước miền Tây, bản đánh máy.")) == []
    assert found(between("Trần Khắc Hiệp, Vườn cò miền Tây, Nxb Bến Tre.")) == []


def test_the_picture_of_a_sentence_is_no_credit():
    assert not is_credited("Ông nhận ra mình trong bức ảnh chụp từ mái đình")


def test_figures_that_the_text_speaks_of_are_none():
    figure = "Hình 2: Sơ đồ vườn cò nhìn từ trên cao"
    assert found(between(figure)) == [figure]
    assert found(between(figure, "Xem hình 2 sẽ thấy lối đi của đội canh vườn, nơi cò non hay rơi xuống.")) == []
    assert found(between("Hình 2: Con hãy tô màu cho đàn cò trong vườn nhà ông.")) == []
    assert not is_credited("“Cò đã về sớm hơn mọi năm.” AFP dẫn lời ông Tám Lự.")
    assert not is_credited("Từ trái đất nhìn lên, đàn cò chỉ còn là một vệt trắng mờ.")
    assert not is_credited("Ông cười khi xem lại những tấm ảnh cũ")
    assert not is_credited("Trên tường treo một bức ảnh: ba anh em đứng bên bụi tre")
    assert not is_credited("Nguồn thu chính của gia đình: ruộng lúa và ao cá, theo lời con gái ông kể")


def test_a_text_of_short_paragraphs_is_kept():
    lines = [
        TITLE,
        "Chiều nào ông cũng ra đầu hẻm.",
        "Đàn cò bay về từng tốp nhỏ.",
        "Ông Tám Lự đứng dưới gốc tre đếm từng con.",
        "Vườn này trước kia trồng mía.",
        "Khi cò về, hai người em muốn chặt tre.",
        "Nhưng ông xin đổi phần ruộng tốt nhất.",
        "Sau đó xã dựng bảng cấm bắn.",
        "Lũ trẻ trong xóm tự lập thành đội.",
        "Họ thay nhau nhặt chim non.",
        "Nay đất đã lên giá.",
        "Tuy vậy, con cái ông không nỡ bán.",
    ]
    assert found(lines) == []


def test_a_photo_essay_is_kept():
    lines = [TITLE, PARAGRAPHS[0], *[f"{text[:90]} Ảnh: Văn Khải" for text in PARAGRAPHS[1:]]]
    assert found(lines) == []


def test_many_pictures_in_a_long_text_make_no_essay():
    captions = [f"{name} dưới rặng tre đầu hẻm. Ảnh: Văn Khải" for name in ("Ông Tám Lự", "Bà Tám", "Đội canh vườn")]
    lines = [TITLE, PARAGRAPHS[0], captions[0], PARAGRAPHS[1], captions[1], PARAGRAPHS[2], captions[2], PARAGRAPHS[3]]
    assert found(lines) == captions


@pytest.mark.parametrize(
    "line",
    [
        "Ông Tám Lự dưới rặng tre đầu hẻm. Ảnh: Văn Khải",
        "Ông Tám Lự dưới rặng tre đầu hẻm. (Ảnh: Văn Khải)",
        "Ông Tám Lự dưới rặng tre đầu hẻm (ảnh: Văn Khải)",
        "Ông Tám Lự dưới rặng tre đầu hẻm - Ảnh: VĂN KHẢI",
        "Ông Tám Lự dưới rặng tre đầu hẻm. Ảnh: Văn Khải/TTXVN.",
        "Ông Tám Lự dưới rặng tre đầu hẻm. Ảnh:",
        "Ông Tám Lự dưới rặng tre đầu hẻm (ảnh Văn Khải)",
        "Ông Tám Lự dưới rặng tre đầu hẻm (ảnh chụp từ clip)",
        "Ông Tám Lự dưới rặng tre đầu hẻm - Ảnh do gia đình ông cung cấp",
        "Ông Tám Lự dưới rặng tre đầu hẻm ẢNH VĂN KHẢI",
        "Trong ảnh: Ông Tám Lự dưới rặng tre đầu hẻm.",
        "Ông Tám Lự dưới rặng tre đầu hẻm. Ảnh: N.V.K",
        "Ông Tám Lự dưới rặng tre đầu hẻm. Ảnh chụp màn hình.",
        "Ông Tám Lự dưới rặng tre đầu hẻm. ẢNH: VĂN KHẢI",
        "Ông Tám Lự dưới rặng tre đầu hẻmẢnh: Văn Khải",
        "Ông Tám Lự dưới rặng tre đầu hẻm. [Ảnh: Văn Khải]",
        "Ông Tám Lự dưới rặng tre đầu hẻm. Ảnh do gia đình cung cấp",
        "Đàn cò bay về lúc hoàng hôn (Ảnh minh họa)",
        "Đàn cò bay về lúc hoàng hôn. Ảnh minh hoạ: Internet",
        "Đàn cò bay về lúc hoàng hôn. Nguồn: Facebook",
        "Đàn cò bay về lúc hoàng hôn - (Nguồn Internet)",
        "Đàn cò bay về lúc hoàng hôn. Video: Văn Khải",
        "Sơ đồ đường vào vườn cò. Đồ họa: Lan Chi",
        "Đàn cò bay về lúc hoàng hôn. © AFP - Văn Khải",
        "Đàn cò bay về lúc hoàng hôn Source: Supplied",
        "Chụp lại hình ảnh, Đàn cò bay về lúc hoàng hôn",
        "Đàn cò bay về lúc hoàng hôn - nguồn: Văn Khải",
        "Đàn cò bay về lúc hoàng hôn, vườn cò miền Tây. AFP - VĂN KHẢI",
        "Đàn cò bay về lúc hoàng hôn 📷 Văn Khải",
        "Đường bay của đàn cò - Ảnh đồ họa từ dữ liệu của trạm kiểm lâm",
        "Cò về trễ hẹn - Tranh biếm họa của Văn Khải",
        "Từ trái qua: Tám Lự, Năm Lành và Út Hoa.",
        "Từ phải sang trái: Tám Lự, Năm Lành và Út Hoa.",
        "Trong hình là đội canh vườn những ngày đầu.",
        "Cò non rơi khỏi tổ sau giông (Bản quyền clip thuộc đội canh vườn):",
        "Đội canh vườn nhặt cò non sau giông (Nguồn: Văn Khải):",
    ],
)
def test_with_credit(line):
    assert is_credited(line)
    assert found(between(line)) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Ông Tám Lự dưới rặng tre đầu hẻm.",
        "Ông Tám Lự (bên trái) và người em út.",
        "Toàn cảnh vườn cò lúc hoàng hôn.",
        "Các em nhỏ nhặt chim non sau trận giông.",
        "Nguyễn Thị Lành trao tấm bảng mới cho đội canh vườn",
        "Hình ảnh đàn cò trên ngọn tre.",
        "Chủ tịch xã Lê Văn Đệ thăm vườn cò.",
        "Học sinh trong ấp tập đếm cò",
        "Các học sinh trong ấp tập đếm cò",
        "2 đối tượng bắn cò tại trụ sở công an xã.",
        "Cán bộ kiểm lâm trao bảng cấm bắn cho đội canh vườn",
        "Du khách ngồi đợi cò về bên mái đình",
        "Quang cảnh vườn cò",
        "Lê Văn Lành trao ống nhòm cho các bạn nhỏ",
        "Ông Tám Lự giới thiệu với đoàn khách những tổ cò mới trên ngọn tre",
        "Tám Lự từng nhận bằng khen vì hai mươi năm giữ vườn cò",
        "Khách phương xa dừng chân bên mái đình chờ đàn cò bay về tổ",
        "BS. Lê Văn Lành và TS. Nguyễn Thị Hoa tới thăm vườn cò",
    ],
)
def test_without_credit(line):
    assert found(between(line)) == [line]


def test_a_credit_without_its_colon():
    lines = ["Cò về trắng cả rặng bần bên sông Ảnh Văn Khải", "Khách chèo xuồng ra ngắm cò lúc hoàng hôn Ảnh Văn Khải"]
    assert found(between(*lines)) == lines
    assert found(between("Ai cũng mê bộ phim Ảnh Ảo Hồng Lâu, chiếu ở đình suốt ba đêm rằm tháng giêng năm ấy")) == []


def test_the_name_behind_a_credit_goes_with_it():
    lines = between("Đàn cò bay về lúc hoàng hôn. Ảnh:", "Văn Khải")
    assert found(lines) == ["Đàn cò bay về lúc hoàng hôn. Ảnh:", "Văn Khải"]
    lines = between("Đàn cò bay về lúc hoàng hôn. Ảnh:", "Công an huyện")
    assert found(lines) == ["Đàn cò bay về lúc hoàng hôn. Ảnh:", "Công an huyện"]
    lines = between("Đàn cò bay về lúc hoàng hôn. Ảnh:", "Tìm thấy tổ cò")
    assert found(lines) == ["Đàn cò bay về lúc hoàng hôn. Ảnh:"]


@pytest.mark.parametrize("source", ["vuonco.com.au", "Kiểm Lâm", "Nikon"])
def test_the_name_and_the_full_stop_that_a_link_has_broken_off(source):
    lines = between("Đàn cò bay về lúc hoàng hôn. Ảnh:", source, ".")
    assert found(lines) == ["Đàn cò bay về lúc hoàng hôn. Ảnh:", source, "."]


def test_a_caption_right_below_the_headline():
    line = "Những ngọn tre đầu hẻm là nơi đàn cò về ngủ mỗi đêm"
    assert found([TITLE, line, *PARAGRAPHS]) == [line]


@pytest.mark.parametrize("above", ["Đời sống", "Chuyện làng quê", "In bài viết", "09:15 12/06/2024"])
def test_the_headline_below_a_label_or_a_date_is_none(above):
    headline = "Ông Tám Lự cùng các em nhỏ đứng ngắm đàn cò ở vườn nhà"
    assert found([above, "", headline, "", *PARAGRAPHS]) == []


def test_a_short_lead_is_none():
    lead = "Tuổi già của người giữ vườn cùng những buổi chiều đầy tiếng chim."
    assert found([TITLE, "", lead, "", *PARAGRAPHS]) == []


def test_the_steps_of_a_manual_are_none():
    """A picture shows each, and the sentence below it says what to do next."""
    steps = [
        "Bước 1: Bạn mở ứng dụng Đếm Cò, nhấn nút Thêm rồi chọn ảnh trong máy để ứng dụng tự nhận ra chim.",
        "![](buoc-1.png)",
        "Các bạn nhấn nút Lưu ở góc phải.",
        "Bước 2: Bạn bấm chọn mục Báo cáo, nhập tên vườn, kéo thanh trượt tới tháng cần xem rồi click vào biểu đồ.",
    ]
    assert found([TITLE, *steps, *steps, PARAGRAPHS[0]]) == []


def test_the_name_below_a_caption_goes_with_it():
    lines = between("Toàn cảnh vườn cò lúc hoàng hôn", "NGUYỄN VĂN KHẢI")
    assert found(lines) == ["Toàn cảnh vườn cò lúc hoàng hôn", "NGUYỄN VĂN KHẢI"]


def test_a_gallery():
    gallery = ["Toàn cảnh vườn cò.", "Ông Tám Lự dưới gốc tre.", "Đội canh vườn trong buổi trực đêm."]
    assert set(gallery[:2]) <= set(found(between(*gallery)))


@pytest.mark.parametrize("file", ["vuon-co-620.jpg", "dan-co-bay-ve", "dan co bay ve hinh anh 1"])
def test_below_the_name_of_a_file(file):
    assert found(between(file, "Tám Lự nhìn đàn cò bay về vườn lúc hoàng hôn")) == [
        "Tám Lự nhìn đàn cò bay về vườn lúc hoàng hôn"
    ]


def test_in_a_gallery_of_files():
    lines = ["co (1).jpg", "Vườn cò", "co (2).jpg", "Lúc cò về", "co (3).jpg", "Tổ cò trên ngọn tre già", *PARAGRAPHS]
    assert found([TITLE, *PARAGRAPHS, *lines]) == ["Vườn cò", "Lúc cò về", "Tổ cò trên ngọn tre già"]
    # below each of them begins a part of the text
    parts = [line for line in lines for line in ([line, *PARAGRAPHS] if line in {"Vườn cò", "Lúc cò về"} else [line])]
    assert found([TITLE, *PARAGRAPHS, *parts]) == []


def test_right_below_a_file_and_above_a_blank_line():
    lines = [TITLE, PARAGRAPHS[0], "co (8).jpg", "Cò về tổ chiều nay", "", *PARAGRAPHS[1:]]
    assert found(lines) == ["Cò về tổ chiều nay"]
    # a whole sentence may be all that is told of the picture
    assert found([*lines[:3], "Cò đã về tổ.", *lines[4:]]) == []


def test_below_the_end_of_the_article_stand_other_stories():
    line = "Du khách ngồi đợi cò về bên mái đình"
    foot = ["Chia sẻ", "Tin liên quan", line, PARAGRAPHS[0]]
    assert found([TITLE, *PARAGRAPHS[:2], line, *PARAGRAPHS[2:], *foot]) == [line]
    assert found([TITLE, *PARAGRAPHS, *foot]) == []


def test_initials_below_the_caption_of_an_image():
    alt, caption = "Người giữ vườn cò giữa lòng thị trấn - Ảnh 1.", "Đội canh vườn bên rặng tre đầu hẻm"
    assert found(between(alt, caption, "V.K")) == [caption, "V.K"]
    assert found(between(alt, caption, "VĂN KHẢI")) == [caption, "VĂN KHẢI"]
    assert found(between("Du khách ngồi đợi cò về bên mái đình", "MÁI ĐÌNH")) == [
        "Du khách ngồi đợi cò về bên mái đình"
    ]


def test_a_short_one_above_the_text_tells_itself_by_what_no_headline_has():
    for line in (
        "Vườn cò. Ảnh: Văn Khải",
        "Vườn cò (Ảnh: Văn Khải)",
        "Vườn cò - Ảnh: VĂN KHẢI",
        "Vườn cò nhìn từ rặng tre |",
    ):
        assert found([line, *PARAGRAPHS]) == [line]
    assert found(["Chùm ảnh: Văn Khải và vườn cò", *PARAGRAPHS]) == []


def test_a_text_without_its_headline_may_begin_with_one():
    line = "Ông Tám Lự dưới rặng tre đầu hẻm, nơi đàn cò bay về mỗi chiều. Ảnh: Văn Khải"
    assert found([line, *PARAGRAPHS]) == [line]


def test_the_image_above_may_be_gone():
    line = "Tám Lự nhìn đàn cò bay về vườn lúc hoàng hôn"
    text = "\n".join(between("vuon-co-620.jpg", line)) + "\n"
    gone = [f for f in Cleaner(Settings(extend_select=("DV5",))).check(text) if f.action == "delete"]
    assert [f.code for f in gone] == ["DV204", "DV501"]


def test_in_the_cell_of_a_table():
    caption = "Tám Lự nhìn đàn cò bay về vườn lúc hoàng hôn"
    assert found(between("![](a.jpg) |", f"{caption} |")) == [f"{caption} |"]
    told = "Không chỉ giữ vườn cò, từ năm ngoái ông còn dạy trẻ trong xóm. Nay cả đội đã biết đếm tổ chim. |"
    assert found(between(told)) == found(between("|", told)) == [told]


def test_cells_below_each_other_and_in_several_lines_are_none():
    rows = ["Vé vào cổng cho một người lớn |", "Vé vào cổng cho hai đứa trẻ đi cùng |"]
    assert found(between(*rows)) == found(between("| Vườn mở cửa từ sáu giờ sáng", rows[0])) == []


def test_captions_that_are_printed_twice_make_no_essay():
    captions = [f"{name} dưới rặng tre đầu hẻm. Ảnh: Văn Khải" for name in ("Ông Tám Lự", "Bà Tám", "Đội canh vườn")]
    twice = [line for caption in captions for line in (caption, caption)]
    lines = [TITLE, *PARAGRAPHS, *twice[:2], *PARAGRAPHS, *twice[2:], *PARAGRAPHS]
    assert found(lines) == twice


def test_below_an_image_only_the_caption_goes():
    image = "![Đàn cò bay về lúc hoàng hôn](https://example.org/co.jpg)"
    caption = "Đàn cò bay về lúc hoàng hôn"
    assert found(between(image, caption)) == [caption]
    assert found(between(image)) == []
    once = DV501.clean("\n".join(between(image, caption)) + "\n")
    assert DV501.clean(once) == once


@pytest.mark.parametrize("line", ["Ông Tám Lự dưới rặng tre đầu hẻm.", "Toàn cảnh vườn cò lúc hoàng hôn."])
def test_one_line_less_is_one_line_less(line):
    """What goes must not bring its neighbours under suspicion."""
    text = "\n".join(between(line, PARAGRAPHS[0][:75] + ".")) + "\n"
    once = DV501.clean(text)
    assert len(once.split("\n")) >= len(text.split("\n")) - 2
    assert all(paragraph in once for paragraph in PARAGRAPHS)


def test_every_sign_weighs():
    for weights in WEIGHTS.values():
        assert all(weights.values())
        assert max(map(abs, weights.values())) <= 8
