"""DV51x-DV54x, about the article: who signed it, whose pictures it shows, when it came out, what the editors add.

Names and dates stand in any text. It is their place that makes them a signature: alone on a line after the last
paragraph or before the first one.
"""

import re
from collections.abc import Iterator
from functools import cache

from dvclean.document import Document, Match
from dvclean.rules.base import rule
from dvclean.vietnamese.names import EDGES, is_full_name, is_signature

# "Ảnh: TTXVN", "(Nguồn ảnh: Facebook)", "Ảnh minh họa. Nguồn: internet", "Ảnh: ": a label and a name or nothing.
_SOURCE = (
    r"(?:nguồn(?:\s+(?:ảnh|tin|video|clip|tham khảo|bài|dữ liệu|số liệu))?|tư liệu"
    r"|(?:các\s+)?(?:ảnh|hình|hình ảnh)(?:\s+(?:minh h[oọ][aạ]|tư liệu|chụp màn hình|cắt từ (?:clip|video)|bìa|đại diện|trong bài"
    r"|bài viết|do nhân vật cung cấp|nhân vật cung cấp))?|minh h[oọ][aạ]|đồ h[oọ][aạ]|thiết kế|infographics?|biểu đồ|kỹ thuật"
    r"|photo(?:s|\s+by)?|image|source|credit|courtesy|clip|video|trình bày|dựng phim|quay phim|bản quyền\s+(?:ảnh|clip|video))"
)
_CREDIT = rf"{_SOURCE}\s*[:：.]\s*.{{0,80}}|{_SOURCE}\s*[.:]?|(?:bản quyền\s+)?(?:ảnh|clip|video|hình)\s+(?:thuộc|do|của|bởi|từ)\s+.{{2,60}}"
CREDIT_MARKS = (
    "ảnh",
    "nguồn",
    "hình",
    "tư liệu",
    "đồ h",
    "minh h",
    "photo",
    "source",
    "clip",
    "video",
    "thiết kế",
    "image",
    "infographic",
    "credit",
    "courtesy",
    "biểu đồ",
    "trình bày",
    "kỹ thuật",
    "quay phim",
    "dựng phim",
)

_TIME = r"\d{1,2}\s*[:hHgG]\s*\d{2}(?::\d{2})?(?:\s*['’p]|\s*phút)?(?:\s*[AaPp]\.?[Mm]\.?|\s*(?:SA|CH))?"
_DAY = r"(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{4}-\d{2}-\d{2}|(?:ngày\s+)?\d{1,2}\s+(?:tháng|thg)\s+\d{1,2}(?:,|\s+năm)?\s*,?\s*\d{4})"
_WEEKDAY = r"(?:(?:thứ|thu)\s+(?:hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay|[2-7])|chủ\s*nhật|chu nhat|CN|T[2-7])"
_DATE = (
    r"(?:(?:ngày\s+)?(?:đăng|cập nhật|xuất bản|đăng tải|đăng lúc|cập nhật lần cuối|publish(?:ed)?|updated)\s*(?:lúc|vào|ngày|on|:)*\s*)?"
    rf"(?=.*\d)(?:{_WEEKDAY}|{_DAY}|{_TIME}|GMT\s*[+-]?\s*\d{{1,2}}(?::\d\d)?|UTC|(?:ngày|lúc|vào|sáng|chiều|tối)\b|[\s,;|()•·@–—-])+"
)


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(_CREDIT, re.IGNORECASE)


@cache
def _date() -> re.Pattern[str]:
    return re.compile(_DATE, re.IGNORECASE)


@cache
def _day() -> re.Pattern[str]:
    return re.compile(_DAY, re.IGNORECASE)


@cache
def _time() -> re.Pattern[str]:
    return re.compile(_TIME)


def is_credit(text: str) -> bool:
    """Return whether text is nothing but the source of a picture, a video or figures."""
    if len(text) > CREDIT_LENGTH:
        return False
    core = text.strip(EDGES + ">")
    return core[:12].lower().startswith(CREDIT_MARKS + ("các", "bản quyền")) and bool(_credit().fullmatch(core))


CREDIT_LENGTH = 100


@rule("DV511", "credit", kind="credit", default=False, view="short_lines")
def credit(doc: Document) -> Iterator[Match]:
    """The source of a picture, a video or a figure, alone on its line.

    Why: it belongs to the picture, which is not there.
    Keeps: a caption with its credit (DV501); a sentence about a source or a picture.

    Before:
        Nước rút, bùn phủ kín sân trường.
        Ảnh: Văn Khải
        Thầy trò dọn dẹp suốt hai ngày.
    After:
        Nước rút, bùn phủ kín sân trường.
        Thầy trò dọn dẹp suốt hai ngày.
    """
    for i, text in doc.short_lines.items():
        if i != doc.title and is_credit(text):
            yield Match(i, "the source of a picture")


# An agency behind "Theo", in any case of letters: "Theo Trí thức trẻ", "(theo Người đưa tin)".
AGENCY = re.compile(r"(?:Tổng hợp\s+)?(?:theo|nguồn)(?:\s+[\w.+&/,’'()-]+){1,8}", re.IGNORECASE)
INITIALS = re.compile(r"[A-ZĐ]{1,3}\.\s?[A-ZĐ]")

# Labels behind which a name may stand on the next line.
SOURCES = frozenset({"theo", "nguồn", "ảnh", "nguồn ảnh", "bài", "bài và ảnh"})
IMAGES = frozenset({"![", "[!", "<i"})
DESK = re.compile(
    r"(?:nhóm\s+)?(?:PV|phóng viên|CTV|ban biên tập|tòa soạn)"
    r"|(?:\(?tổng hợp|t/h|th|lược dịch|biên dịch|dịch|sưu tầm|st)\)?(?:\s+(?:từ|theo)\b.{2,60})?"
    r"|(?:bài|tin|bài và ảnh|bài, ảnh|tin, ảnh|tin và ảnh|bài - ảnh|ảnh và bài|thực hiện|tác giả|người viết|biên dịch|dịch|lược dịch"
    r"|người dịch|biên soạn|chuyển ngữ|ghi|nội dung|theo lời kể|by|author|bài viết|thơ|text|kịch bản)\s*[:：]\s*.{2,80}",
    re.IGNORECASE,
)
SIGNATURE_LENGTH = 80
OPENERS = frozenset("(*_-–—•/\"“'[0123456789 ")
CLAUSE = re.compile(r"\b(?:điều|khoản|luật|nghị định|thông tư|quy định|quyết định)\b", re.IGNORECASE)

# So many lines a signature may have: authors, agency, pictures, date. More names in a row are a list.
BLOCK = 5

# What follows a signature: nothing, or the lead once more. One paragraph is no proof against it.
PROSE = 60

# A signature above the article stands among so many lines.
HEAD = 4
PARAGRAPH_END = (".", "…", "”", '."')
SENTENCE_END = (".", "!", "?", "…", "”", '"', ")", "'", "’", "/", "*", "»")


def _undated(text: str) -> str:
    """Return text without the dates and times in it."""
    return _time().sub("", _day().sub("", text)) if any(map(str.isdigit, text)) else text


def is_signed(text: str) -> bool:
    """Return whether text has the shape of a byline: names, "Theo …", "PV", "Bài và ảnh: …", with or without a date."""
    if len(text) > SIGNATURE_LENGTH or text[-1] in ",:;" or not (text[0].isupper() or text[0] in OPENERS):
        return False
    core = _undated(text).strip(EDGES)
    if not core or core[0] == "#" or (text[-1] == "." and core.count(" ") > 2):
        return False
    return is_signature(core) or bool(AGENCY.fullmatch(core) and not CLAUSE.search(core)) or bool(DESK.fullmatch(core))


@rule("DV521", "byline", kind="byline", default=False, view="short_lines")
def byline(doc: Document) -> Iterator[Match]:
    """The names under an article, or above it: authors, translators, agencies.

    Why: they say who wrote the text, and are none of it.
    Keeps: a name as a heading, in a list or a table, in the middle of the text.

    Before:
        Chiều cùng ngày, tuyến đường đã thông trở lại.
        Hoài An (theo Reuters)
    After:
        Chiều cùng ngày, tuyến đường đã thông trở lại.
    """
    # an unaccented line is an alt text, unless it is a name or a sentence
    bare = {i for i, text in doc.bare_lines.items() if not text.endswith(SENTENCE_END) and not is_signed(text)}
    filled = [i for i, text in enumerate(doc.stripped) if text and text[:2] not in IMAGES and i not in bare]
    for block in _blocks(doc, filled):
        if _closes(doc, filled, block) or _opens(doc, filled, block):
            for rank in block:
                if not is_credit(doc.stripped[filled[rank]]):
                    yield Match(filled[rank], "the signature of the article")


def _blocks(doc: Document, filled: list[int]) -> list[range]:
    """Return the runs of lines that can be part of a signature, as ranks among the filled lines."""
    blocks: list[range] = []
    for rank, i in enumerate(filled):
        text = doc.stripped[i]
        if not rank or len(text) > SIGNATURE_LENGTH or i in doc.labels:
            continue
        follows = bool(blocks) and blocks[-1].stop == rank
        goes_on = follows and text.count(" ") < 4 and _is_begun(doc.stripped[filled[rank - 1]])
        if is_signed(text) or is_credit(text) or is_date(text) or goes_on:
            if follows:
                blocks[-1] = range(blocks[-1].start, rank + 1)
            else:
                blocks.append(range(rank, rank + 1))
    return [
        block
        for block in blocks
        if len(block) <= BLOCK and any(is_signed(doc.stripped[filled[rank]]) for rank in block)
    ]


def _is_begun(text: str) -> bool:
    """Return whether text is a part of a signature that goes on in the next line: "Theo", "Nguồn ảnh: an.vn,"."""
    return text[-1] == "," or text.strip(EDGES).lower() in SOURCES


def _closes(doc: Document, filled: list[int], block: range) -> bool:
    """Return whether a block of names stands where the article ends."""
    texts = [doc.stripped[i] for i in filled]
    before = texts[block.start - 1]
    if block.start < 2 or not (before.endswith(SENTENCE_END) or len(before) >= 40 or _shows(before)):
        return False
    end = next((rank for rank in range(block.stop, len(filled)) if filled[rank] in doc.labels), len(filled))
    if end == len(filled):
        end -= _is_parted(doc, filled, end - 1) and end > block.stop
    elif end <= block.stop + 2:
        return True
    after = texts[block.stop : end]
    if any(len(text) >= PROSE and text.endswith(PARAGRAPH_END) for text in after):
        return False
    if after:
        return after[0].count(" ") >= 5
    # one paragraph may follow that stands apart: the lead once more
    return (
        end == len(filled)
        or not _is_parted(doc, filled, block.start)
        or texts[end][0].islower()
        or any(_is_certain(texts[rank]) for rank in block)
        or any(texts[end][20:60] in text for text in texts[: block.start])
    )


def _is_parted(doc: Document, filled: list[int], rank: int) -> bool:
    """Return whether a blank line stands before the line of this rank."""
    return not doc.stripped[filled[rank] - 1]


def _shows(text: str) -> bool:
    """Return whether text announces pictures, which are not there."""
    return text[-1] == ":" and any(word in text.lower() for word in ("ảnh", "hình", "clip", "video"))


def _opens(doc: Document, filled: list[int], block: range) -> bool:
    """Return whether a block of names stands between the headline and the first paragraph."""
    return (
        block.stop <= HEAD
        and block.stop < len(filled)
        and len(doc.stripped[filled[block.stop]]) >= PROSE
        and doc.stripped[filled[block.stop]][0].isalnum()
        and all(doc.stripped[i].endswith(SENTENCE_END) for i in filled[1 : block.start])
        and any(_is_certain(doc.stripped[filled[rank]]) for rank in block)
    )


def _is_certain(text: str) -> bool:
    """Return whether text is a signature wherever it stands alone: a full name, initials with a name, "PV", "Theo …"."""
    core = _undated(text).strip(EDGES)
    return is_full_name(core) or bool(INITIALS.match(core) or AGENCY.fullmatch(core) or DESK.fullmatch(core))


# What a date line begins with: digits, a weekday, "Cập nhật", "Ngày", "Đăng lúc".
DATE_STARTS = frozenset("TtCcNnĐđXxLlUuPp(")
DATE_LENGTH = 60


def is_date(text: str) -> bool:
    """Return whether text is nothing but a date, a time, or both."""
    return len(text) <= DATE_LENGTH and bool(_date().fullmatch(text.strip(EDGES)))


@rule("DV531", "date", kind="date", default=False, view="short_lines")
def date(doc: Document) -> Iterator[Match]:
    """The date and time of publication.

    Why: it is a field of the page.
    Keeps: a date in a sentence, a schedule or a table; a date as a heading in the text.

    Before:
        Hội sách mở cửa trở lại
        Thứ hai, 12/5/2025, 08:30 (GMT+7)
        Hội sách năm nay có hơn trăm gian hàng.
    After:
        Hội sách mở cửa trở lại
        Hội sách năm nay có hơn trăm gian hàng.
    """
    short = list(doc.short_lines)
    edges = {*short[1 : HEAD + 1], *short[-BLOCK:]}
    for i, text in doc.short_lines.items():
        if i == doc.title or len(text) > DATE_LENGTH or not (text[0].isdigit() or text[0] in DATE_STARTS):
            continue
        if is_date(text) and _day().search(text) and (i in edges or _time().search(text)):
            yield Match(i, "the date of publication")


_NOTE = (
    r"\(?\*?\s*(?:còn (?:nữa|tiếp)|hết|xem tiếp (?:kỳ|số) (?:sau|tới)|to be continued)\.*\)?",
    r"[(*\s]*(?:một số\s+)?(?:tên|họ tên|danh tính|tên các|tên của|tên một số)\b.{0,60}\bđã\s+(?:được\s+)?(?:thay đổi|đổi|viết tắt).{0,80}",
    r"[(*\s]*(?:nhân vật|tên (?:các )?nhân vật)\b.{0,40}\b(?:thay đổi|đổi tên|viết tắt|hư cấu).{0,60}",
    r"[(*\s]*(?:bài viết|nội dung bài viết|ý kiến|quan điểm|tác phẩm|bài)\b.{0,40}\b(?:thể hiện|phản ánh|là|theo)\b.{0,40}\b(?:quan điểm|văn phong|góc nhìn|hành văn|ý kiến)\b.{0,80}\b(?:tác giả|người viết|riêng|cá nhân)\b.{0,80}",
    r"[(*\s]*[\w. ]{0,40}\b(?:đặt lại|đổi|tự đặt|lược bớt|giữ nguyên|biên tập|lược trích)\b.{0,60}\b(?:tiêu đề|tựa|tựa đề|tít|title|nguyên văn|bài viết)\b.{0,60}",
    r"[(*\s]*(?:tiêu đề|tựa đề|tựa|tít|đầu đề)\b.{0,30}\bdo\b.{0,60}\bđặt\b.{0,30}",
    r"[(*\s]*(?:mời\s+.{0,20})?(?:đón (?:đọc|xem)|xem tiếp|đọc tiếp)\s.{0,20}\b(?:kỳ|số|bài|phần)\s+(?:\d+|tới|sau|tiếp theo|cuối)\b.{0,120}",
    r"[(*\s]*(?:kỳ|số|bài|phần)\s+(?:tới|sau|tiếp theo|cuối)\s*:.{2,120}",
    r"[(*\s]*(?:LTS|lời (?:tòa|toà|ban) (?:soạn|biên tập)|lời BBT)\s*:.+",
)


@cache
def _note() -> re.Pattern[str]:
    return re.compile("|".join(_NOTE), re.IGNORECASE)


@rule("DV541", "note", kind="note", default=False, view="lines")
def note(doc: Document) -> Iterator[Match]:
    """What the editors say of the article: names changed, to be continued, the author's own opinion.

    Why: it is about the text.
    Keeps: footnotes and remarks that explain something in the text.

    Before:
        Chị mong ngày được về quê.
        * Tên nhân vật đã thay đổi
    After:
        Chị mong ngày được về quê.
    """
    for i, text in enumerate(doc.stripped):
        if text and i != doc.title and len(text) <= NOTE_LENGTH and _note().fullmatch(text.strip("*_ ")):
            yield Match(i, "a note about the article")


NOTE_LENGTH = 600
