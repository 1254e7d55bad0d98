"""Alt texts and the remains of images: what goes and, first, what looks alike and stays.

A line that must go is marked with a minus sign in the first column, all others stay.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean import Cleaner, Settings

CLEANER = Cleaner(Settings(select=("DV2", "DV3")))

TITLE = "Làng hoa Sa Đéc trắng đêm chăm cúc mâm xôi chờ Tết"
BODY = "Nhà vườn thắp đèn từ tám giờ tối đến hai giờ sáng để cúc nở đúng ngày đưa ông Táo về trời."
CLOSE = "Thương lái đã đặt cọc gần hết các chậu lớn, giá nhỉnh hơn năm ngoái chừng hai chục nghìn đồng."

KEPT = {
    "what begins as an image does, and its address far below": [
        "![",
        "Vườn cúc",
        BODY[:40],
        CLOSE[:40],
        "](/vuon-cuc.jpg)",
    ],
    "what begins as an image does and is a sentence": [
        "![ là cách viết một tấm ảnh trong Markdown",
        "còn ](địa chỉ) thì để sau",
    ],
    "parts with numbers behind a dash, one below the other, and one alone": [
        "Chuyện kể đêm canh vườn của những người giữ lửa - 1",
        "Chuyện kể đêm canh vườn của những người giữ lửa - 2",
        "Nhật ký một mùa trồng cúc của người mới vào nghề - 7",
    ],
    "who took a picture, in brackets": [
        "[Ảnh: TTXVN/Reuters]",
        "[Hình: 1.2]",
        "[Ảnh: Hoàng Nam]",
        "[Hình: vườn cúc bên sông]",
    ],
    "the results of matches": ["Đức - Anh 2", "Tây Ban Nha 2 - Anh 1", "Cộng hòa Séc 0 - Anh 3"],
    "a section of the text, and brackets": ["Chợ hoa - nơi cúc mâm xôi chờ khách (Hình 2).", "Vườn cúc (Hình 3)."],
    "foreign names as papers used to write them": ["Gi-oa-gi-a", "Ki-ri-ba-ti", "A-ve-x-tanh", "an-ti-pi-rin"],
    "codes, names of users, commands": ["RTX-4090", "TCVN-5712", "hoa_sen_trang", "vuon-cuc", "npm-install", "A4-2019"],
    "a user's name of many words": ["cafe_sua_it_duong", "Mai_Vang_2020_Sa_Dec!"],
    "words without accents that the text does not have": ["cho anh gui loi tham nha"],
    "a name in brackets, and a number": ["(1) Cúc mâm xôi", "IMG là ba chữ đầu của tên ảnh", "DSC 5 chữ số"],
    "addresses in a sentence, and of no image": [
        "Bộ ảnh ở https://anh.bao.example/cuc.jpg",
        "https://anh.bao.example/2024/vuon-cuc",
    ],
    "files that a sentence speaks of": [
        "IMG_2038.jpg",
        "IMG_2041.jpg",
        "Cái tên IMG_2041 do máy đặt, nó không biết gì về bà cụ đang ngồi tưới những chậu cúc mâm xôi.",
    ],
    "a list that is announced": [
        "Sếp đưa cho tôi một danh sách gồm những từ:",
        "giàn cúc mâm xôi giá rẻ",
        "gian cuc mam xoi gia re",
    ],
    "the path of a file in a program": ["avatars/9b1f0c2e-7f5a-4a4b.png", "du-lieu/hoa.png"],
    "an English word with hyphens": ["state-of-the-art", "step-by-step"],
    "a file name in a sentence": ["Nhà vườn đổi tên tệp", "vuon-cuc-mam-xoi-1", "rồi gửi cho thương lái xem trước."],
    "numbered headings of a kind": [
        "Đề thi vẽ tranh hoa cúc của các em",
        "Đề thi vẽ tranh hoa cúc của các em số 1",
        "Đề thi vẽ tranh hoa cúc của các em số 2",
    ],
    "captions with numbers": [
        "Nhà vườn tưới cúc trên giàn cao. Ảnh 1",
        "Chợ hoa bến sông năm 2019",
        "Tổ 3, ấp Đông Hòa",
    ],
    "a sentence that ends in a picture": ["Chị Lài gửi cho thương lái xem trước vườn nhà mình hơn chục tấm ảnh"],
    "names": ["Nguyen Van An", "Le Thi Hong Tham", "Tran Minh Khoi - Pham Gia Bao"],
    "English": ["The flowers are sold at the floating market every morning", "Somebody that I used to know"],
    "a text message": ["Tin nhắn viết:", "chuyen khoan cho anh truoc ngay mai nhe dung de tre hen"],
    "a bank transfer": [
        "NGUYEN THI LAN UNG HO QUY VI NGUOI NGHEO 500000",
        "CT den: 0123 ung ho dong bao lu lut MS 2024",
    ],
    "a file that the text speaks of": ["Mở tệp anh-bia.jpg bằng trình xem ảnh, rồi lưu lại thành anh-bia.png."],
    "codes and scores": ["HDBank 2 - 1 Sanest", "MH370 BKK SGN 14h25", "A1 B2 C3 D4"],
    "a broken comparison": ["Giá bán < 100.000 đồng thì nhà vườn lỗ, > 150.000 đồng mới có lãi"],
}


def removed(*lines):
    return [lines[f.line - 1] for f in CLEANER.check("\n".join(lines)) if f.action == "delete" and lines[f.line - 1]]


@pytest.mark.parametrize("lines", KEPT.values(), ids=KEPT)
def test_kept(lines):
    assert removed(TITLE, BODY, *lines, CLOSE) == []


def test_kept_in_a_text_without_accents():
    lines = ["Lang hoa Sa Dec trang dem cham cuc", "Nha vuon thap den tu tam gio toi den hai gio sang", "Gia tang nhe"]
    assert removed(*lines) == []


def test_a_headline_may_end_as_an_alt_text_does():
    title = "Quy định về quản lý tài sản cố định hữu hình"
    assert {f.code for f in CLEANER.check("\n".join([title, BODY, title, CLOSE]))} == {"DV302"}


def test_below_the_lead_of_a_text_without_its_headline():
    lead = "Nhiều nhà vườn ở làng hoa Sa Đéc thức trắng đêm chăm cúc mâm xôi cho kịp chuyến hàng bán Tết."
    alt = "Làng hoa Sa Đéc trắng đêm chăm cúc mâm xôi - Đồng Tháp - 1"
    part = "Chuyện kể mùa nước nổi của ông lái đò già - 1"
    assert [f.line for f in CLEANER.check("\n".join([lead, alt, BODY, CLOSE])) if f.action == "delete"] == [2]
    assert [f.line for f in CLEANER.check("\n".join([lead, part, BODY, CLOSE])) if f.action == "delete"] == []
    assert [f.line for f in CLEANER.check("\n".join([alt, lead, BODY, CLOSE])) if f.action == "delete"] == []


@pytest.mark.parametrize(
    "line",
    [
        "Lang hoa Sa Dec trang dem cham cuc mam xoi - anh 1",
        "Đời sống - Làng hoa Sa Đéc trắng đêm chăm cúc mâm xôi chờ Tết (Hình 2).",
        "Làng hoa Sa Đéc trắng đêm chăm cúc mâm xôi (Hình 3).",
        "Lang hoa Sa Dec trang dem cham cuc mam xoi cho Tet hinh anh 1",
        "Lang hoa Sa Dec trang dem cham cuc mam xoi cho Tet hinh anh",
        "Lang hoa Sa Dec trang dem cham cuc mam xoi cho Tet",
        "Làng hoa Sa Đéc trắng đêm chăm cúc mâm xôi chờ Tết - Ảnh 2.",
        "Làng hoa Sa Đéc trắng đêm chăm cúc mâm xôi chờ Tết - 3",
        "Hình ảnh Làng hoa Sa Đéc trắng đêm chăm cúc mâm xôi chờ Tết số 4",
        "Làng hoa Sa Đéc trắng đêm chăm cúc mâm xôi - Hình 5",
        "nha vuon tuoi cuc mam xoi tren nhung gian tre cao qua dau nguoi",
        "![Vườn cúc](https://bao.example/anh/vuon-cuc.jpg)",
        "[![](https://bao.example/nho.png)](https://bao.example/lon.png)",
        '![Vườn cúc](https://bao.example/anh/vuon-cuc.jpg?w=620 "Nhà vườn (áo nâu) bên luống cúc")',
        '<img src="vuon-cuc.jpg" alt="Vườn cúc">',
        "[IMAGE:https://anh.bao.example/2021/1/vuon-cuc-3.jpg]",
        "[Ảnh: vuon-cuc.png]",
        "IMG_20240115_2041.JPG",
        "https://anh.bao.example/thumb/V%C6%B0%E1%BB%9Dn_c%C3%BAc.jpg/250px-V%C6%B0%E1%BB%9Dn_c%C3%BAc.jpg",
        "//anh.bao.example/2024/cuc.webp",
        "vuon-cuc-sa-dec.webp",
        "vuon-cuc-sa-dec-trang-dem",
        "nha-vuon-tuoi-cuc-2-1024x768",
        "IMG_2041",
        "photo-1",
        "- Ảnh 1.",
        "lang hoa sa dec trang dem anh 2",
        "Trang dem cham cuc mam xoi cho anh 1",
        "lang hoa sa dec 02",
        "![]() |",
        "_![](https://bao.example/anh/vuon-cuc.jpg)",
        "[ ![Vườn cúc](https://bao.example/nho.png) ](https://bao.example/lon.png)",
        '<image>data:image/png,"vuon" alt="Vườn cúc về đêm"</image>',
        "nha vuon tuoi cuc tren gian cao hinh 2",
        "Nhà vườn tưới cúc trên giàn cao - ảnh 2",
        "Nhà vườn tưới cúc trên giàn cao bằng vòi sen- Ảnh 2.",
        "28-2-e3b6a",
        ".jpg)",
        "(1).jpg)",
        "IMG 4824",
        "DSC 0012 3",
        "spot_img",
        "[Image]",
        "/PublishingImages/2021/T5/cuc-mam-xoi-28-5.jpg",
        "[Hình ảnh]",
        "!image",
        "FB_IMG_1589257000000",
        "12079486_903246169712213_9177903138698835959_n-14f34",
        "20200512_101010",
        "vuon-cuc-1589257000000",
        "2C5A2753-3235878-Flowers_for_Tet_on_the_river_market-a-20_1442350864895-fefd8",
        "/uploads/2020/05/vuon-cuc.jpg",
        "2020/05/vuon-cuc.jpg",
        "Image 1",
        "Kết quả hình ảnh cho vườn cúc Sa Đéc",
        "MaiVan_2025_0203_VuonCucSaDec_H01_ChoHoaXuan",
        "thap den de cuc no dung ngay 55b8d",
    ],
)
def test_gone(line):
    assert removed(TITLE, BODY, line, CLOSE) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "lang hoa sa dec trang dem cham cuc mam xoi cho tet Vườn mai Bình Định thắp đèn thâu đêm",
        "LANG HOA SA DEC TRANG DEM CHAM CUC MAM XOI CHO TET NAM NAY",
        "Có thể là hình ảnh về 7 người và mọi người đang đứng",
        "May be an image of 4 people and flowers",
        "Photobucket",
    ],
)
def test_gone_from_other_programs(line):
    assert removed(TITLE, BODY, line, CLOSE) == [line]


def test_headlines_without_accents_that_nothing_in_the_text_says():
    lines = ["Nguyen Thi Hoa Tran Van Ba Le Quang Muoi Pham Thi Tu", "Ba Huong Ban Bun Rieu Canh Cho Cai Rang Moi Sang"]
    assert removed(TITLE, BODY, *lines, CLOSE) == []


def test_pictures_of_a_series_whose_numbers_stand_in_front():
    lines = [f"{number} Vuon Cuc Cua Ong Bay Chay Trong Mua Lu Lon" for number in (1, 2)]
    assert removed(BODY, lines[0], CLOSE, lines[1], BODY[:40]) == lines
    assert removed(BODY, lines[0], CLOSE) == []


def test_a_name_of_a_picture_at_the_very_top():
    line = "thanh nien sa dec xung kich giup dan cham hoa cuc mam xoi"
    assert removed(line, BODY, CLOSE) == [line]


@pytest.mark.parametrize(
    ("lines", "gone"),
    [
        (["gian cuc 1", BODY[:30], "gian cuc 2"], 0),
        (["bước thứ 1", BODY[:30], "bước thứ 2", BODY[:40], "bước thứ 3"], 0),
        (["Gian cuc 1", BODY[:30], "Gian cuc 2", BODY[:40], "Gian cuc 3"], 0),
        (["gian cuc 1", BODY[:30], "gian cuc 2", BODY[:40], "gian cuc 3"], 3),
        (["hoa cuc dep (1)", BODY[:30], "hoa cuc dep (2)", BODY[:40], "hoa cuc dep (3)"], 3),
    ],
)
def test_series_of_pictures(lines, gone):
    assert removed(TITLE, BODY, *lines, CLOSE) == lines[::2][:gone]


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Cúc mâm xôi Sa Đéc nở đúng Tết, thương lái đặt cọc sớm - 1", True),
        ("Cúc mâm xôi Sa Đéc nở đúng Tết, thương lái đặt cọc sớm – 12", True),
        # too few words, other words, a score, a sentence
        ("Cúc mâm xôi chờ Tết - 1", False),
        ("Nhật ký một mùa trồng dưa của người mới vào nghề - 7", False),
        ("Hội làng hoa Sa Đéc trắng đêm chăm cúc thắng 2 - 1", False),
        ("Nhà vườn Sa Đéc. Thắp đèn cho cúc nở đúng ngày chờ - 1", False),
    ],
)
def test_another_headline_as_alt_text(line, goes):
    assert removed(TITLE, BODY, line, CLOSE) == [line] * goes
    assert removed(TITLE, BODY, "Nhà vườn", line, CLOSE) == []
    assert removed(TITLE, line, BODY, CLOSE) == []


def test_what_the_headline_says_up_to_a_sign_with_numbers():
    lines = [f"Cúc mâm xôi là gì {number}" for number in (1, 2, 3)]
    text = [lines[0], BODY, lines[1], CLOSE, lines[2], "Ai cũng mong trời đừng mưa."]
    assert removed("Cúc mâm xôi là gì? Cách chăm cúc mâm xôi", *text) == lines
    # headings, perhaps
    assert removed("Cúc mâm xôi là gì và chăm ra sao cho nở đúng Tết để bán được giá", *text) == []
    assert removed("Cúc mâm xôi là gì? Cách chăm cúc mâm xôi", *text[:4]) == []


FRAGMENTS = [
    "Nhà vườn kể chuyện",
    "thắp đèn cho cúc",
    "suốt đêm.",
    "",
    "Họ nói về",
    "giá hoa",
    "năm nay.",
    "",
    "Và về",
    "Tết",
]
GLOSSARY = [
    "",
    "cúc mâm xôi",
    "Loại cúc tán tròn.",
    "",
    "cúc pha lê",
    "Loại cúc cánh dài.",
    "",
    "vạn thọ",
    "Loại cúc vàng.",
]


@pytest.mark.parametrize("lines", [FRAGMENTS, GLOSSARY])
def test_fragments_and_entries_are_no_words_for_pictures(lines):
    assert removed(TITLE, "", BODY, *lines) == []


def test_words_for_pictures():
    lines = [line for words in ("vườn cúc đẹp", "cúc mâm xôi sa đéc", "chậu cúc tết") for line in ("", words, BODY)]
    texts = [f"{line} Lứa {number}." if line == BODY else line for number, line in enumerate(lines)]
    assert removed(TITLE, "", CLOSE, *texts, "", CLOSE[:50] + ".") == [
        "vườn cúc đẹp",
        "cúc mâm xôi sa đéc",
        "chậu cúc tết",
    ]


def test_a_series_of_pictures_that_are_not_called_after_the_headline():
    name = "Người thắp đèn cho cúc suốt ba mươi mùa Tết"
    assert removed(TITLE, f"{name} - 1", BODY, f"{name} - 2", CLOSE) == [f"{name} - 1", f"{name} - 2"]


@pytest.mark.parametrize(
    "lines",
    [
        ["![", "Vườn cúc về đêm", "](https://bao.example/anh/vuon-cuc.jpg)"],
        ["![Nhà vườn thắp đèn cho", "cúc mâm xôi](/anh/vuon-cuc.jpg?itok=Xa8)"],
        ["[![", "](/anh/nho.jpg)](/anh/lon.jpg)"],
        ["![\\[Sa Đéc\\] Vườn cúc về đêm](/anh/vuon-cuc.jpg)"],
    ],
)
def test_images_that_are_broken_into_lines(lines):
    assert removed(TITLE, BODY, *lines, CLOSE) == lines


@pytest.mark.parametrize(
    "image", ["![Luống cúc](https://hoa.example/anh/luo", "[![](https://hoa.example/a.jpg)](https://ho"]
)
def test_an_image_in_which_the_text_is_cut_off(image):
    assert removed(TITLE, BODY, CLOSE, image) == [image]
    # amid the text nothing tells where it ends
    assert removed(TITLE, BODY, image, CLOSE) == []


def test_an_image_whose_lines_another_name_of_a_picture_parts():
    """What stands between the lines of an image goes first: it is looked for again, not only in a second run."""
    image = ["![ là cách viết một tấm ảnh", "Đức - Anh 2", "Cúc mâm xôi chờ khách ở bến", "](/vuon-cuc.jpg)"]
    once = CLEANER.clean("\n".join([BODY, image[0], "a.jpg", *image[1:], image[2]]))
    assert CLEANER.clean(once) == once


def test_words_of_the_headline_for_pictures():
    title = "Trang phục truyền thống của người Thái trắng ở Mường So"
    words = ["trang phục truyền thống người thái", "trang phục người thái trắng", "trang phục truyền thống mường so"]
    lines = [line for number, word in enumerate(words) for line in (f"{BODY} Lứa {number}.", word)]
    assert removed(title, "", CLOSE, *lines, CLOSE[:50] + ".", CLOSE[:40] + ".", CLOSE[:30] + ".") == words
    # in a list they are its items
    assert removed(title, "", CLOSE, BODY, "Có ba loại:", *words, CLOSE[:50] + ".", CLOSE[:40] + ".") == []


def test_an_earlier_heading_as_alt_text():
    heading = "Vì sao phải thắp đèn cho cúc suốt đêm?"
    assert removed(TITLE, heading, BODY, f"{heading} 1", CLOSE) == [f"{heading} 1"]


@given(
    st.lists(st.sampled_from([TITLE, BODY, CLOSE, *[line for lines in KEPT.values() for line in lines], "a.jpg", ""]))
)
def test_idempotent(lines):
    once = CLEANER.clean("\n".join(lines))
    assert CLEANER.clean(once) == once


def test_numbered_words_below_a_headline_that_stands_twice():
    story = "Chuyện kể đêm canh vườn của những người giữ lửa - 1"
    lamps = "Nhà vườn thắp đèn từ tám giờ tối đến hai giờ sáng để cúc nở đúng ngày đưa ông Táo về trời."
    once = CLEANER.clean("\n".join([TITLE, TITLE, story, lamps, story]))
    assert CLEANER.clean(once) == once
