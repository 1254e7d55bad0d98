"""What a line looks like: a headline, a sentence, a name, a counter. Guesses from its form alone, for the rules."""

import re
from functools import lru_cache

from dvclean.lines import WORD, words_key
from dvclean.regex import regex
from dvclean.vietnamese import unaccent
from dvclean.vietnamese.headings import HEADINGS

# Durations, counters, dates and times of day, alone or in a row: "00:30", "0 11", "33 ngày trước 15:48 19/10/2019".
_COUNTERS = regex(r"(?:[\d.,:/|•·()+%\s–-]|\b(?:giây|phút|giờ|ngày|tuần|tháng|năm) trước\b|\bGMT\b)+", re.IGNORECASE)

# What goods cost: "350.000đ", "Giá: 1.250.000 ₫", "0 VNĐ"
_PRICE = regex(r"(?:giá(?: bán| gốc| cũ| mới| từ)?:? ?)?\d[\d.,]* ?(?:đ|₫|vnđ|vnd|đồng)\*?", re.IGNORECASE)

# What stands above a post in a forum, and above an answer: its number, how long ago it was given, whom it quotes.
_POST = regex(
    r"#\d+|(?:đã )?trả lời \d+ \w+ trước|answered \d+ \w+ ago|trích dẫn gửi bởi .*"
    r"|\S+ (?:said|đã viết|viết|nói): ?↑?",
    re.IGNORECASE,
)

# How lines end that are no headlines.
SENTENCE_END = (".", ":", ";", ",", "…”", '."', ".”", ".)", "!”", "?”")

# How a paragraph ends, or a line of a heading that asks or calls.
CLOSED = (".", "!", "?", "…", '"', "”", "’", "'", ")")

# How a paragraph ends that neither asks nor calls.
PARAGRAPH_END = (".", "…", "”", '."')

# No paragraph is shorter.
PROSE = 60

# How a line ends that was cut off.
CUT = ("…", "...")

# How many characters a headline has.
SHORTEST_HEADLINE, LONGEST_HEADLINE = 12, 170

# What may stand before the first word of a headline.
OPENERS = frozenset("\"'“‘«[(")

_SOURCES = ("Theo ", "(Theo ", "(theo ", "(Tổng hợp", "Tổng hợp", "(Dịch", "(Nguồn")

# Prepositions and conjunctions: a line that is one of them was cut off in front of a link.
_LOOSE = frozenset({"Theo", "Với", "Sau", "Trong", "Và", "Trên", "Từ", "Tại", "Nhưng", "Còn", "Là", "Ông", "Bà", "Anh"})


# What kind of paper it is, in capitals above what it is about.
_PAPERS = frozenset(
    {"THÔNG BÁO", "BÁO CÁO", "KẾ HOẠCH", "HƯỚNG DẪN", "QUYẾT ĐỊNH", "NGHỊ QUYẾT", "THƯ MỜI", "GIẤY MỜI", "TỜ TRÌNH"}
    | {"CÔNG VĂN", "CHỈ THỊ", "THỂ LỆ", "BIÊN BẢN", "THÔNG CÁO BÁO CHÍ", "THÔNG CÁO"}
)


# How the parts of a law, a book or a report are headed, and the clauses and items in them.
_PART = regex(
    r"[*_# ]*(?:(?:chương|phần|mục|điều|khoản|hồi|quyển|bài|tập|thiên|tiết|màn|cảnh|kỳ)\s+"
    r"(?:thứ\s+\w|(?-i:[IVXLC]+)\b|\d|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhất|nhì|kết|cuối|mở đầu)\b)"
    r"|(?:(?-i:[IVX]{1,5})[.)]\s*)?(?:phụ lục|kết luận|kiến nghị|mở đầu|tổ chức thực hiện|điều khoản|đặt vấn đề"
    r"|tóm tắt|tài liệu tham khảo"
    r"|lời (?:bạt|tựa|nói đầu|mở đầu|kết|giới thiệu|cảm ơn|cam đoan|ngỏ))\b"
    r"|(?-i:[IVX]{2,5})$)",
    re.IGNORECASE,
)
# "Giải Nhất", "Bảng A", "Thứ Hai", "Tuổi Tý", "Ngày 2"
_ONE_OF_SEVERAL = regex(
    r"(?:(?:giải|huy chương|hạng|vị trí) (?:nhất|nhì|ba|tư|khuyến khích|đặc biệt|phụ|vàng|bạc|đồng)"
    r"|(?:bảng|nhóm|phần|đội|lớp|khối|tổ|hạng|cụm|khu|vòng|trận|lô|ngày|tuần|tháng|bước|câu|bài|cách|món|mẫu|phương án)"
    r" [a-zđ\d]{1,3}|thứ (?:hai|ba|tư|năm|sáu|bảy)|tuổi \w{1,4})",
    re.IGNORECASE,
)
# What these begin with: a look at the first word tells most lines apart, and the patterns take long to compile.
_HEADING_WORDS = frozenset(
    {"chương", "phần", "mục", "điều", "khoản", "hồi", "quyển", "bài", "tập", "thiên", "tiết", "màn", "cảnh", "kỳ"}
    | {"phụ", "kết", "kiến", "mở", "tổ", "đặt", "tóm", "tài", "lời", "giải", "huy", "hạng", "vị", "bảng", "nhóm", "đội"}
    | {"lớp", "khối", "cụm", "khu", "vòng", "trận", "lô", "ngày", "tuần", "tháng", "bước", "câu", "cách", "món", "mẫu"}
    | {"phương", "thứ", "tuổi"}
)
_NUMERAL = regex(r"^(?:[IVX]{1,5}|\d{1,2}|[a-zA-Z])[.)] ?")
_CLAUSE = regex(r"(?:điều|khoản|mục|chương|phần|câu|bước)\s+\d+|\d{1,3}[.)]\s|[a-zđ][.)]\s", re.IGNORECASE)


def heads_part(text: str) -> bool:
    """Return whether text heads a part of a law, a book, a report, a notice: "Chương Hai", "KẾT LUẬN", "LƯU Ý"."""
    bare = _NUMERAL.sub("", text.strip("*_#:() "), count=1).lower()
    if bare in HEADINGS:
        return True
    first = WORD.search(bare)
    likely = first and (first[0] in _HEADING_WORDS or first[0].strip("ivx") == "")
    return bool(likely and (_PART.match(text) or _ONE_OF_SEVERAL.fullmatch(bare)))


def is_clause(text: str) -> bool:
    """Return whether text begins as a clause of a law or a numbered item does."""
    return bool(_CLAUSE.match(text))


def is_headline(text: str) -> bool:
    """Return whether text can be a headline: one line of a few words that does not end as a sentence does."""
    return (
        SHORTEST_HEADLINE <= len(text) <= LONGEST_HEADLINE
        and (text[0].isupper() or text[0].isdigit() or text[0] in OPENERS)
        and text.count(" ") >= 2
        and not text.endswith(SENTENCE_END)
    )


def is_sentence(text: str) -> bool:
    """Return whether text ends as a sentence does and is long enough to be one."""
    return len(text) >= 50 and text.endswith(SENTENCE_END)


def is_prose(text: str) -> bool:
    """Return whether text is a paragraph, by its length and end."""
    return len(text) >= PROSE and text.endswith(PARAGRAPH_END)


def is_lead(text: str) -> bool:
    """Return whether text can be the lead of a story: one or two whole sentences in a line of their own."""
    return (
        60 <= len(text) <= 250
        and (text[0].isupper() or text[0].isdigit() or text[0] in OPENERS)
        and text.endswith(CLOSED)
        and text.count(" ") >= 9
    )


def first_letter(text: str) -> str:
    """Return the first letter or digit of text, small and without its accent, or ""."""
    word = WORD.search(text)
    return unaccent(word[0][0]).lower() if word else ""


def is_name(text: str) -> bool:
    """Return whether text can be the signature of an author or agency: few words, nearly all capitalised."""
    words = text.strip("()*_-– .").split()
    return 0 < len(words) <= 6 and sum(word[0].isupper() or not word[0].isalpha() for word in words) >= len(words) - 1


@lru_cache(maxsize=4096)
def is_signature(text: str) -> bool:
    """Return whether text is the signature under an article: a capitalised name, "Theo …", "(Tổng hợp)", "PV"."""
    return has_form_of_signature(text) and not heads_part(text)


def has_form_of_signature(text: str) -> bool:
    """Return whether text has the form of a signature, be it a signature or a heading in capitals."""
    if len(text) > 60 or text in _LOOSE or (text.endswith((".", "!", "?", "…")) and len(text) > 12):
        return False
    if text.startswith(_SOURCES):
        return True
    # a look at the second word tells most lines apart
    if text[text.find(" ") + 1 :][:1].islower():
        return False
    words = text.strip("()*_ ").replace("-", " ").replace(".", ". ").split()
    return 1 <= len(words) <= 6 and all(word[0].isupper() for word in words) and not any(map(str.isdigit, text))


def overlap(text: str, title_key: str) -> float:
    """Return the share of the words of text that stand in the title."""
    words = words_key(text).split()
    title = set(title_key.split())
    return sum(word in title for word in words) / len(words) if words else 0.0


def is_counter(text: str) -> bool:
    """Return whether text is made of numbers, dates, times and durations only."""
    return text[0] in "0123456789(|•·+" and bool(_COUNTERS.fullmatch(text))


def is_price(text: str) -> bool:
    """Return whether text is a price and nothing else."""
    return bool(_PRICE.fullmatch(text))


def heads_post(text: str) -> bool:
    """Return whether text is what stands above a post of a thread."""
    return bool(_POST.fullmatch(text))


def is_kind_of_paper(text: str) -> bool:
    """Return whether text says what kind of paper an office has written, as the first line of it."""
    return text.strip(" :") in _PAPERS


def heading_level(text: str) -> int:
    """Return the level of a heading in Markdown, or 0."""
    return len(text) - len(text.lstrip("#"))
