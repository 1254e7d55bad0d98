"""DV26x, the paper speaks for itself: calls to its readers, its contacts, its legal notices."""

import re
from collections.abc import Iterator
from functools import cache

from dvclean.document import Document, Match
from dvclean.rules.base import rule

# A call names whom it addresses, what he shall do and where; any two of these occur in any article.
_READER = r"\b(?:bạn đọc|độc giả|quý vị|quý bạn|quý khán|khán giả|thính giả|người đọc)\b"
_ACT = (
    r"\b(?:gửi|liên hệ|phản ánh|đóng góp|cộng tác|chia sẻ|bình luận|để lại|theo dõi|đăng ký|đăng kí|tham gia|tải"
    r"|truy cập|đón xem|đón đọc|like|subscribe|follow|kết nối|gọi|đặt câu hỏi|tham khảo thêm|cập nhật)\b"
)
_CHANNEL = (
    r"\S@\w|\b(?:hotline|đường dây nóng|to[àò][aà]? soạn|hòm thư|hộp thư|e-?mail|fanpage|facebook|zalo|youtube|telegram"
    r"|google news|tiktok|kênh|ứng dụng|app|phía dưới|bên dưới|dưới đây|mục bình luận|phần bình luận|ô bình luận"
    r"|chúng tôi|chuyên mục|bản tin|newsletter|tổng đài|ban biên tập|báo điện tử|form|group|nhóm)\b"
)
_IMPERATIVE = r"(?:Xin |Kính |Trân trọng )?(?:Mời|mời|Hãy|Mọi|Vui lòng|Theo dõi|Đăng ký|Đăng kí|Tải|Like|Bấm|Nhấn|Click|Truy cập|Đừng quên|Gửi|Tham gia|Follow|Subscribe)\b"
CONTACT = re.compile(
    r"(?:E-?mail|Hotline|Điện thoại|ĐT|Tel|SĐT|Fax|Zalo|Website|Fanpage|Facebook|Đường dây nóng|Địa chỉ|Liên hệ)\s*[:：].{3,120}",
    re.IGNORECASE,
)

# Calls stand among the last lines of a text, or right under its headline.
TAIL = 10
HEAD = 3


@rule("DV261", "reader-call", kind="promo")
def reader_call(doc: Document) -> Iterator[Match]:
    """The paper calls its readers: to write, to follow, to subscribe, to download; and the contacts it gives for it.

    Why: it is printed under every article of the site.
    Keeps: addresses and telephone numbers that the article is about; calls to customers, patients, witnesses.

    Before:
        Lễ hội diễn ra đến hết rằm tháng Giêng.
        Mọi ý kiến đóng góp của bạn đọc xin gửi về địa chỉ email của tòa soạn:
        Email: bandoc@example.org
    After:
        Lễ hội diễn ra đến hết rằm tháng Giêng.
    """
    filled = [i for i, line in enumerate(doc.lines) if line and not line.isspace()]
    places = [*filled[1 : HEAD + 1], *filled[max(HEAD + 1, len(filled) - TAIL) :]]
    called = -2
    for rank, i in enumerate(places):
        text = doc.lines[i].strip()
        if len(text) <= 400 and (_is_call(text) or (called == rank - 1 and CONTACT.fullmatch(text))):
            called = rank
            yield Match(i, "the paper calls its readers")


def _is_call(text: str) -> bool:
    """Return whether text addresses readers and tells them what to do and where."""
    lower = text.lower()
    if not any(
        word in lower for word in ("giả", "bạn", "quý", "mời", "hãy", "mọi", "theo dõi", "đăng k", "tải", "click")
    ):
        return False
    reader, act, channel, imperative = _patterns()
    if not act.search(lower) or not channel.search(lower):
        return False
    return bool(imperative.match(text)) or (bool(reader.search(lower)) and lower.count(".") <= 3)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return re.compile(_READER), re.compile(_ACT), re.compile(_CHANNEL), re.compile(_IMPERATIVE)


@rule("DV262", "legal-notice", kind="legal", view="short_lines")
def legal_notice(doc: Document) -> Iterator[Match]:
    """Copyright, licence, editor-in-chief and office address of the paper.

    Why: it is the last line of every page.
    Keeps: an article about licences or copyright; a quoted clause.

    Before:
        Mùa sen năm nay kéo dài đến tháng Tám.
        © 2021 Báo Làng Sen. Giữ bản quyền nội dung.
    After:
        Mùa sen năm nay kéo dài đến tháng Tám.
    """
    for i in list(doc.short_lines)[-TAIL:]:
        phrase = doc.phrases.opener(doc.lines[i].strip())
        if phrase is not None and phrase.group == "legal" and i != doc.title:
            yield Match(i, "the paper's own notice")
