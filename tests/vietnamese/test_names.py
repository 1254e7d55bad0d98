"""Names of people and papers, told by their shape."""

import pytest

from dvclean.vietnamese.names import is_capitalised, is_full_name, is_row_of_names


@pytest.mark.parametrize(
    "text",
    [
        "Nguyễn",
        "Hà",  # a family name alone may be anything
        "Nguyễn văn Bình",
        "Mùa Xuân",
        "Chợ Bến Thành",
        "Nguyễn Văn A Nguyễn Văn B",
        "",
    ],
)
def test_no_full_name(text):
    assert not is_full_name(text)


@pytest.mark.parametrize(
    "text", ["Nguyễn Văn Bình", "TRẦN THỊ MAI", "Lê Mai", "Võ Thị Sáu Hồng", "Huỳnh Tấn Phát", "Đặng Lê Nguyên Vũ"]
)
def test_full_name(text):
    assert is_full_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "Người dân đổ về trung tâm",
        "Mùa xuân ở bản nhỏ",
        "12",
        "2024",
        "",
        "...",
        "Giá vàng, giá xăng",
        "LUẬT ĐẤT ĐAI VÀ CÁC QUY ĐỊNH CỦA NÓ",
        "chợ nổi",
    ],
)
def test_no_signature(text):
    assert not is_row_of_names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hoài An",
        "N.A",
        "M.Hà",
        "Bùi Lan - Đỗ Tú",
        "An Nhiên và Hà My",
        "An Nhiên/Hà My",
        "Thu Ba (theo Reuters)",
        "Thu Ba (Theo AFP, The Guardian)",
        "Hà My tổng hợp",
        "PV",
        "TTXVN",
        "24h",
        "Lan Chi (baoque.vn)",
        "VIẾT CHUNG",
    ],
)
def test_signature(text):
    assert is_row_of_names(text)


def test_brands_count_as_capitalised():
    assert is_capitalised("Báo 24h")
    assert is_capitalised("tin.vn")
    assert not is_capitalised("Báo của dân")
    assert not is_capitalised("")
