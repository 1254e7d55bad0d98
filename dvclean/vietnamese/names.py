"""Names as Vietnamese papers sign them: people, pen names, initials, agencies. Told by their shape and family name."""

from dvclean.regex import regex

# The family names in common use, in each of their spellings; the first dozen are those of nine people in ten.
_FAMILIES = """
Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai
Tô Hà Tạ Thái Lưu Cao Lương Châu Chu Quách Tăng Thạch Tống Kiều La Lại Lã Mạc Nghiêm Ninh Nông Ông Phó Quan Quản Sầm Tôn
Từ Triệu Trà Văn Viên Vi Khuất Khổng Khúc Hứa Hàn Giang Giáp Đồng Đàm Doãn Diệp Danh Cù Chử Cung Bạch Bành Âu An Ân Ung
Uông Thân Thẩm Thiều Tiêu Trang Lục Lò Hoa Hầu Đậu Đới Đường Chung Cấn Bế Mẫn Mã Lều Liêu Lỗ Nhan Nghị Phí Phương Sơn Sử
Tào Tất Thang Thi Thiệu Trình Tưởng Ứng Ngụy Nhữ Ngọ Vòng Giàng
"""
FAMILY_NAMES = frozenset(_FAMILIES.split())

# Words in small letters that are part of a signature: "An Nhiên (theo AFP)", "Hà My tổng hợp", "bài và ảnh".
_SMALL = """
theo tổng hợp lược dịch biên tập soạn và từ ghi thực hiện ảnh bài tin th t h nguồn báo clip video phóng viên nhóm ban
online sưu tầm viết độc giả bạn đọc
"""
SMALL_WORDS = frozenset(_SMALL.split())

# What joins several names, and what is written around them.
JOINTS = regex(r"\s*(?:[-–—,;/&|+•·]|\bvà\b)\s*")
EDGES = " \t\xa0*_#()[]-–—•·.,;:/|~\"'“”"
_BRACKETS = str.maketrans("():", "   ")

# Two authors with four names each, and an agency. More words in capitals are a heading.
MOST_WORDS = 12
MOST_CAPITALS = 6


def is_capitalised(text: str) -> bool:
    """Return whether each word of text begins with a capital letter, as names do; "24h" and "zing.vn" count as such."""
    words = text.split()
    return bool(words) and all(word[0].isupper() or _is_brand(word) for word in words)


def _is_brand(word: str) -> bool:
    """Return whether word is a site's name: an address, or digits with letters ("24h", "2Sao")."""
    return (word[0].isdigit() and word.isalnum() and (word == "24h" or sum(map(str.isalpha, word)) > 1)) or (
        "." in word[1:-1] and word.isascii() and word.replace(".", "").isalpha()
    )


def is_full_name(text: str) -> bool:
    """Return whether text is a Vietnamese full name: a family name and one to four more capitalised words."""
    words = text.split()
    return 2 <= len(words) <= 5 and words[0].title() in FAMILY_NAMES and all(word[0].isupper() for word in words)


def may_be_names(text: str) -> bool:
    """Return whether no word of text speaks against names at first sight: a quick look before is_row_of_names."""
    return all(not word[0].islower() or word.strip(EDGES) in SMALL_WORDS for word in text.split())


def is_row_of_names(text: str) -> bool:
    """Return whether text has the shape of a signature under an article: names, agencies, and how they are joined.

    Shape alone: a heading that is a name, or a capitalised word in a table, has it too.
    """
    if "_" in text.strip(EDGES) or "@" in text:
        return False  # a file, an address
    words = JOINTS.sub(" ", text.translate(_BRACKETS)).strip(EDGES).split()
    if not 0 < len(words) <= (MOST_CAPITALS if text.isupper() else MOST_WORDS):
        return False
    return all(word[0].isupper() or _is_brand(word) or word in SMALL_WORDS for word in words)
