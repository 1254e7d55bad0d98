"""DV541, notes: what the editors say of an article."""

import re
from collections.abc import Iterator
from itertools import islice

from dvclean.findings import Match
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.signatures import FAR, NEAR

_NOTE = regex(
    # to be continued
    r"(?:còn (?:nữa|tiếp)|hết|tiếp theo (?:và hết|kỳ trước|số trước)|xem tiếp (?:kỳ|số) (?:sau|tới)|to be continued)\.*"
    r"|(?:mời .{0,20})?(?:đón (?:đọc|xem)|xem tiếp|đọc tiếp)\s.{0,20}\b(?:kỳ|số|bài|phần) "
    r"(?:\d+|tới|sau|tiếp theo|cuối)\b.{0,120}"
    r"|(?:kỳ|số|bài|phần) (?:tới|sau|tiếp theo|cuối)\s*:(?!\s*\d)[^→»]{2,120}"
    # names changed
    r"|(?:một số )?(?:(?:tên|họ tên|danh tính)\b.{0,40}\b)?"
    r"(?:nhân vật|nạn nhân|bị hại|bệnh nhân|người|cháu bé|đương sự|bị cáo|nhân chứng)"
    r"\b.{0,40}\b(?:đã|được|xin) (?:được |xin )?(?:thay đổi|đổi|đổi tên|viết tắt|giấu|hư cấu)\b.{0,30}"
    r"|(?:ghi|viết) (?:lại )?theo lời kể\b.{0,80}"
    # whose opinion and whose words it is
    r"|(?:nội dung )?(?:bài viết|ý kiến|quan điểm|tác phẩm|bài|nội dung)\b.{0,40}"
    r"\b(?:thể hiện|phản ánh|là|theo|dựa trên)\b.{0,40}"
    r"\b(?:quan điểm|văn phong|góc nhìn|hành văn|ý kiến)\b.{0,80}\b(?:tác giả|người viết|riêng|cá nhân)\b.{0,80}"
    r"|(?:quan điểm|ý kiến|nhận định)\b.{0,40}\b(?:là )?(?:của )?riêng (?:của )?(?:tác giả|người viết)\b.{0,80}"
    r"|[\w. ]{0,40}\b(?:đặt lại|tự đặt|giữ nguyên|lược trích)\b.{0,60}\b(?:tiêu đề|tựa|tít|title|nguyên văn)\b.{0,60}"
    r"|(?:tiêu đề|tựa đề|tựa|tít|đầu đề)\b.{0,30}\bdo\b.{0,60}\bđặt\b.{0,30}"
    # what it is good for, and what not
    r"|(?:[\w ]{3,30}: ?)?(?:các |mọi |những )?(?:nội dung|thông tin|bài viết|kết quả|khuyến nghị|nhận định)\b.{0,80}"
    r"\b(?:tính(?: chất)?|giá trị|mục đích|để|chỉ) (?:tham khảo|giải trí)\b.{0,200}"
    r"|(?:miễn trừ trách nhiệm|tuyên bố miễn trừ|khuyến cáo|lưu ý"
    r"|disclaimer)\s*:.{0,200}\b(?:không phải (?:là )?lời (?:khuyên|mời)"
    r"|không thay thế|tham khảo|không cấu thành)\b.{0,200}"
    # when it was received, changed, sent in, and what for
    r"|(?:ngày|thời gian) (?:tòa soạn )?nhận(?: được)?(?: bài)?\b.{0,200}"
    r"|(?:bài (?:đăng|viết)|trang) này (?:đã )?(?:không được cập nhật|được cập nhật|được đăng).{0,60}"
    r"|đã được chỉnh sửa lần cuối bởi .{2,80}"
    r"|\(?(?:bài|tác phẩm) (?:dự thi|tham dự cuộc thi|tham gia cuộc thi).{2,80}"
    r"|bài viết\b.{0,60}\b(?:tài trợ|hợp tác|cộng tác)\b.{0,60}"
    r"|(?:xem|đọc)(?: lại)? (?:bài|kỳ|số|phần) (?:trước|\d+)\b.{0,100}|xem .{2,30} số ra ngày .{4,40}"
    # the editors' foreword
    r"|(?:LTS|lời (?:tòa|toà|ban) (?:soạn|biên tập)|lời BBT)\s*:.+",
    re.IGNORECASE,
)

_NOTE_EDGES = "*_ ()[]"

# Notes stand above the article or among its last lines.
NOTE_LENGTH = 600
TAIL = 20


def is_note(text: str) -> bool:
    """Return whether text is what the editors say of an article."""
    return len(text) <= NOTE_LENGTH and bool(_NOTE.fullmatch(text.strip(_NOTE_EDGES)))


@rule("DV541", "note", kind="note", default=False, view="filled")
def note(doc: Page) -> Iterator[Match]:
    """What the editors say of the article: names changed, to be continued, the author's own opinion.

    Why: it is about the text.
    Keeps: footnotes and remarks that explain something in the text.

    Before:
        Chị mong ngày được về quê.
        * Tên nhân vật đã thay đổi
    After:
        Chị mong ngày được về quê.
    """
    # a page may have a long foot
    end = [*islice(reversed(doc.filled[1 : doc.rank(doc.furniture[0])]), NEAR)] if doc.furniture else []
    for i in dict.fromkeys((*doc.filled[1:FAR], *reversed(end), *doc.filled[1:][-TAIL:])):
        text = doc.stripped[i]
        if is_note(text):
            yield Match(i, "a note about the article")
