"""Which lists are those of a text, and which those of a page."""

import pytest

from dvclean.lists import entries, listed

# a star marks the words of a page's parts, a plus sign what is found
CASES = {
    "nothing is listed": ["Bến ghe", "Sáng nay ghe về đầy bến."],
    "a list of other words": ["# Bến ghe", "- Dưa hấu", "- Khóm"],
    "below nothing that says what it is": ["Bến ghe", "- *Trang chủ", "- *Liên hệ", "- Bến đậu"],
    "few words of buttons below a heading": ["# Bến ghe", "- *Facebook", "- *Zalo"],
    "right below the headline": ["# Bến ghe", "- *Trang chủ", "- *Liên hệ", "- Bến đậu"],
    "below a heading": ["Bến ghe", "+## Các trang", "+- *Trang chủ", "+- Bến đậu"],
    "a heading that is such a word too": ["Bến ghe", "+## *Liên hệ", "+- *Bản đồ", "+- Người gác bến"],
    "below a colon, in bold": ["Bến ghe", "+**Các trang:**", "+- *Trang chủ", "+- Bến đậu"],
    "below a number": ["Bến ghe", "+2. Các trang", "+- *Trang chủ", "+- *Tin tức", "+- *Thể thao", "+- *Liên hệ"],
    "with a line between": ["Bến ghe", "+# Câu 1", "+Chọn một nơi", "+- *Hà Nội", "+- Nơi khác"],
    "with a line between, below the headline": ["# Bến ghe", "Bến ghe", "- *Hà Nội", "- Nơi khác"],
    "at the very beginning, if others have headings": ["+- *Hà Nội", "+Và:", "+- *Cần Thơ", "+- Nơi khác"],
    "at the very beginning alone": ["- *Hà Nội", "- Nơi khác", "Bến ghe"],
    "beside more parts of a page": [
        *("*Trang chủ", "*Tin tức", "*Đăng nhập", "*Tìm kiếm", "*Liên hệ", "Danh mục:", "- *Thể thao", "- Ghe"),
    ],
}


@pytest.mark.parametrize("lines", CASES.values(), ids=CASES)
def test_lists(lines):
    found = {i for i, line in enumerate(lines) if line.startswith("+")}
    known = {i for i, line in enumerate(lines) if "*" in line.replace("**", "")}
    texts = [line.removeprefix("+").replace("**", "\0").replace("*", "").replace("\0", "**") for line in lines]
    assert listed(texts, known) == found


SAID = [
    "Chép tên từng ghe vào sổ bến.",
    "Đem sổ cất vào tủ gỗ.",
    "Mở lại trang của hôm qua.",
    "Thổi đèn rồi đóng cửa bến.",
]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["Lưu", "Cất", "Mở"], id="three"),
        pytest.param(["Xem thêm", "Lưu", "Xem thêm", "Đóng"], id="the same twice"),
        pytest.param(["Lưu:", "Cất:", "Mở:", "Đóng:"], id="labels"),
        pytest.param(["- Lưu", "- Cất", "- Mở", "- Đóng"], id="items"),
        pytest.param(["Lưu sổ của bến", "Cất sổ của bến", "Mở sổ của bến", "Đóng sổ của cả bến"], id="a long one"),
    ],
)
def test_not_explained(words):
    assert not entries([line for pair in zip(words, SAID, strict=False) for line in pair])


def test_explained():
    lines = [line for pair in zip(["Lưu", "Cất", "Mở", "Đóng"], SAID, strict=True) for line in pair]
    assert entries(["# Sổ bến", *lines]) == {1, 3, 5, 7}
