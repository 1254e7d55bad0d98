"""DV51x-DV54x, about the article: who signed it, whose pictures it shows, when it came out, what the editors add.

Names and dates stand in any text. It is their place that makes them a signature: alone on a line after the last
paragraph or before the first one.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dvclean.document import Document, Match
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.vietnamese.names import EDGES, is_capitalised, is_full_name, is_signature, may_be_names

# How the line before a signature ends, and how a paragraph does: a headline may also ask and call.
SENTENCE_END = (".", "!", "?", "…", "”", '"', ")", "'", "’", "/", "*", "»")
PARAGRAPH_END = (".", "…", "”", '."')

# No paragraph is shorter.
PROSE = 60

# The article begins so many lines after its date or author at most.
NEAR = 6


def is_prose(text: str) -> bool:
    """Return whether text is a paragraph, by its length and end."""
    return len(text) >= PROSE and text.endswith(PARAGRAPH_END)


# "Ảnh: TTXVN", "(Nguồn ảnh: Facebook)", "Ảnh minh họa. Nguồn: internet", "Ảnh: ": a label, and a name or nothing.
_PICTURE = (
    r"(?:(?:các )?(?:ảnh|hình|hình ảnh)(?: (?:minh h[oọ][aạ]|tư liệu|chụp màn hình|cắt từ (?:clip|video)|bìa|đại diện"
    r"|trong bài|bài viết|(?:do )?nhân vật cung cấp))?"
    r"|nguồn(?: (?:ảnh|video|clip|tham khảo|bài|tin|dữ liệu|số liệu))?|tư liệu|minh h[oọ][aạ]|đồ h[oọ][aạ]|thiết kế"
    r"|infographics?|biểu đồ|kỹ thuật|photos?(?: by)?|image|source|credit|courtesy|trình bày|dựng phim|quay phim)"
)
_CREDIT = regex(
    rf"{_PICTURE}\s*[:：.]\s*.{{0,80}}|(?:ảnh|hình|hình ảnh) (?:minh h[oọ][aạ]|tư liệu|chụp màn hình)"
    rf"|(?:bản quyền )?(?:ảnh|clip|video|hình) (?:thuộc|của|bởi) .{{2,60}}",
    re.IGNORECASE,
)
_FILM = ("video:", "clip:", "bản quyền video:", "bản quyền clip:")
# The first three letters that a credit may have; most lines fail this.
_CREDIT_STARTS = frozenset(
    {"ảnh", "ngu", "hìn", "tư ", "đồ ", "min", "pho", "sou", "thi", "ima", "inf", "cre", "cou", "biể", "trì", "kỹ "}
    | {"qua", "dựn", "các", "bản", "cli", "vid"}
)
CREDIT_LENGTH = 100
_CREDIT_EDGES = EDGES + ">"


def is_credit(text: str) -> bool:
    """Return whether text is nothing but the source of a picture, a video or figures."""
    if len(text) > CREDIT_LENGTH:
        return False
    core = text.lstrip(_CREDIT_EDGES)
    if core[:3].lower() not in _CREDIT_STARTS:
        return False
    if core[:20].lower().startswith(_FILM):  # what follows is a title, unless it is a name
        return is_signature(core.partition(":")[2] or "-")
    if text[-1] != ":":
        core = core.rstrip(_CREDIT_EDGES)
    return bool(_CREDIT.fullmatch(core))


@rule("DV511", "credit", kind="credit", default=False, view="short_lines")
def credit(doc: Document) -> Iterator[Match]:
    """The source of a picture, a video or a figure, alone on its line.

    Why: it belongs to the picture, which is not there.
    Keeps: a caption with its credit (DV501); a sentence about a source or a picture; the title of a video.

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


# An agency behind "Theo", in whatever letters: "Theo Trí thức trẻ", "(theo Người đưa tin)"; but not a law.
_AGENCY = regex(
    r"(?!theo dõi)(?!.*\b(?:điều|khoản|luật|nghị định|thông tư|quy định|quyết định)\b)"
    r"(?:tổng hợp )?(?:theo|nguồn)(?:\s+[\w.+&/,’'()-]+){1,8}",
    re.IGNORECASE,
)
# "PV", "tổng hợp từ …", "Bài và ảnh: …"
_DESK = regex(
    r"(?:nhóm )?(?:PV|phóng viên|CTV|ban biên tập|tòa soạn)|nhóm (?:PV|phóng viên) .{2,30}"
    r"|(?:tổng hợp|t/h|th|lược dịch|biên dịch|dịch|sưu tầm|st)\)?(?: (?:từ|theo)\b.{2,60})?"
    r"|(?:bài|tin|(?:bài|tin) ?(?:và|,|-) ?ảnh|ảnh (?:và|-) bài|thực hiện|tác giả|người viết|biên dịch|dịch|lược dịch"
    r"|người dịch|biên soạn|chuyển ngữ|ghi|tham khảo|by|author|thơ|kịch bản)\s*[:：]\s*.{2,80}"
    r"|(?:by|bởi|(?:đăng|viết) bởi|posted by) (?:[\w.-]+ ?){1,5}",
    re.IGNORECASE,
)
# The first three letters of these.
_DESK_STARTS = frozenset(
    {"the", "ngu", "tổn", "nhó", "pv", "phó", "ctv", "ban", "tòa", "t/h", "th", "lượ", "biê", "dịc", "sưu", "st", "bài"}
    | {
        "tin",
        "ảnh",
        "thự",
        "tác",
        "ngư",
        "chu",
        "ghi",
        "tha",
        "by",
        "by ",
        "by:",
        "bởi",
        "đăn",
        "viế",
        "pos",
        "aut",
        "thơ",
        "kịc",
    }
)
_PAPER = regex(r"(.+?)\s*[/(]\s*(\w+(?: \w+){0,4})\)?")
# How a text was made: "Hà My (t/h)", "HÀ MY ghi"
_HOW = regex(r"\((?:t/h|th|tổng hợp|ghi|thực hiện|lược dịch|biên dịch|dịch|theo .+)\)$|\w ghi$", re.IGNORECASE)
_INITIALS = regex(r"[A-ZĐ]{1,3}\.\s?[A-ZĐ]")
_TIME = (
    r"(?:\d{1,2}\s*[:hHgG]\s*\d{2}(?::\d{2})?(?:\s*['’p]|\s*phút)?(?:\s*[AaPp]\.?[Mm]\.?|\s*(?:SA|CH))?"
    r"|\d{1,2} giờ(?: \d{1,2} phút)?)"
)
_DAY = (
    r"(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{4}-\d{2}-\d{2}"
    r"|(?:ngày )?\d{1,2} (?:tháng|thg) (?:\d{1,2}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?)(?:,| năm)?"
    r"\s*,?\s*\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2},? \d{4})"
)
_TIMES = regex(_TIME)
_WEEKDAY = r"(?:(?:thứ|thu) (?:hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay|[2-7])|chủ nhật|chu nhat|CN|T[2-7])"
_WEEKDAYS = regex(rf"\b{_WEEKDAY}\b", re.IGNORECASE)
_DAYS = regex(_DAY, re.IGNORECASE)

SIGNATURE_LENGTH = 80
_SIGNATURE_STARTS = frozenset("(*_-–—•/\"“'[0123456789")

# No agency signs before this part of the text.
LATE = 0.4

# Labels behind which a name may stand on the next line.
_SOURCES = frozenset({"theo", "nguồn", "ảnh", "nguồn ảnh", "bài", "bài và ảnh", "tin", "clip", "video"})

# So many lines a signature may have: authors, agency, pictures, date. More names in a row are a list.
BLOCK = 5

# A signature above the article, and its date, stand among so many lines.
HEAD = 4


def is_signed(text: str) -> bool:
    """Return whether text has the shape of a byline: names, "Theo …", "PV", "Bài và ảnh: …", with or without a date."""
    if len(text) > SIGNATURE_LENGTH or text[-1] in ",:;" or (text[0] in "-–" and text[-1] == "."):
        return False
    if not (text[0].isupper() or text[0] in _SIGNATURE_STARTS or text.startswith(("theo ", "by ", "bởi "))):
        return False
    if not (may_be_names(text) or text.lstrip(EDGES)[:3].lower() in _DESK_STARTS or "/" in text or "(" in text):
        return False  # which settles it for most lines
    core = _name_in(text)
    if len(core) < 2 or (text[-1] == "." and core.count(" ") > 2):
        return False
    if _is_desk(core):
        return True
    label = core.rpartition(":")[0].split()
    return (not label or label[-1].lower() in _SOURCES) and (is_signature(core) or _names_paper(core))


def _names_paper(core: str) -> bool:
    """Return whether text is a name and its paper, in whatever letters: "TTXVN/Báo Tin tức", "Hà My (Báo Tuổi trẻ)"."""
    found = _PAPER.fullmatch(core)
    return found is not None and is_signature(found[1]) and found[2][0].isupper()


def _is_desk(core: str) -> bool:
    """Return whether text names an agency or an editor's desk, in whatever letters."""
    return core[:3].lower() in _DESK_STARTS and bool(_AGENCY.fullmatch(core) or _DESK.fullmatch(core))


def _name_in(text: str) -> str:
    """Return text without the dates and times in it and the signs around it."""
    if any(map(str.isdigit, text)):
        text = _WEEKDAYS.sub("", _TIMES.sub("", _DAYS.sub("", text)))
    return text.strip(EDGES)


class _Page(NamedTuple):
    """The filled lines of a document, pictures left out: their texts, and their indices in it.

    furniture are the ranks of the page's labels and calls, and of hashtags.
    """

    texts: Sequence[str]
    at: Sequence[int]
    doc: Document
    furniture: frozenset[int]

    def parted(self, rank: int) -> bool:
        """Return whether a blank line stands before the line of this rank."""
        return self.doc.parted(self.at[rank])


@rule("DV521", "byline", kind="byline", default=False, view="short_lines")
def byline(doc: Document) -> Iterator[Match]:
    """The names under an article, or above it: authors, translators, agencies.

    Why: they say who wrote the text, and are none of it.
    Keeps: a name as a heading, in a list or a table, in the middle of the text.

    Before:
        Đất đá tràn xuống mặt đường từ hai giờ sáng.
        Chiều cùng ngày, xe cộ đã qua lại bình thường.
        Hoài An (theo Reuters)
    After:
        Đất đá tràn xuống mặt đường từ hai giờ sáng.
        Chiều cùng ngày, xe cộ đã qua lại bình thường.
    """
    page = _page(doc)
    for block in _blocks(page):
        if _closes(page, block) or _opens(page, block):
            for rank in block:
                if not is_credit(page.texts[rank]):
                    yield Match(page.at[rank], "the signature of the article")


def _page(doc: Document) -> _Page:
    """Return the lines among which a signature is looked for."""
    # an unaccented line is an alt text, unless it is a name or a sentence
    bare = {i for i, text in doc.bare_lines.items() if not text.endswith(SENTENCE_END) and not is_signed(text)}
    at = [i for i in doc.filled if i not in bare and doc.stripped[i][:2] not in {"![", "[!", "<i"}]
    texts = [doc.stripped[i] for i in at]
    furniture = set(doc.labels).union(*doc.opened.values())
    ranks = [rank for rank, i in enumerate(at) if i in furniture or texts[rank][0] == "#"]
    return _Page(
        texts, at, doc, frozenset(rank for rank in ranks if at[rank] in doc.labels or not is_signed(texts[rank]))
    )


def _blocks(page: _Page) -> list[range]:
    """Return the runs of lines that can be a signature, as ranks."""
    blocks: list[range] = []
    for rank, text in enumerate(page.texts):
        if not rank or len(text) > SIGNATURE_LENGTH or page.at[rank] in page.doc.labels:
            continue
        follows = bool(blocks) and blocks[-1].stop == rank
        goes_on = follows and text.count(" ") < 4 and _is_begun(page.texts[rank - 1])
        if is_signed(text) or is_credit(text) or is_date(text) or goes_on:
            start = blocks.pop().start if follows else rank
            blocks.append(range(start, rank + 1))
    return [block for block in blocks if len(block) <= BLOCK and any(is_signed(page.texts[rank]) for rank in block)]


def _is_begun(text: str) -> bool:
    """Return whether text is a part of a signature that goes on in the next line: "Theo", "Nguồn ảnh: an.vn,"."""
    return text[-1] == "," or text.strip(EDGES).lower() in _SOURCES


def _closes(page: _Page, block: range) -> bool:
    """Return whether a block of names stands where the article ends."""
    before = page.texts[block.start - 1]
    if block.start < 2 or not (before.endswith(SENTENCE_END) or len(before) >= 40 or _shows(before)):
        return False
    if _is_final(page, block):
        return True
    last = len(page.at)
    end = next((rank for rank in range(block.stop, last) if rank in page.furniture), last)
    if end < last and end <= block.stop + 2 and page.at[end] in page.doc.labels:
        return True  # the label of a list of other stories follows
    if block.stop < end == last and page.parted(end - 1):
        end -= 1  # one paragraph may follow that stands apart: the lead once more
    after = page.texts[block.stop : end]
    if after:
        return after[0].count(" ") >= 5 and not any(map(is_prose, after))
    return end == last or _is_apart(page, block)


def _is_final(page: _Page, block: range) -> bool:
    """Return whether a block of names is an agency's or a desk's, in the later part of the text and below a paragraph.

    Whatever follows it is no part of the article.
    """
    below = page.texts[block.stop] if block.stop < len(page.texts) else "."
    return (
        block.start >= LATE * len(page.texts)
        and page.texts[block.start - 1].endswith(SENTENCE_END)
        and (below == "." or not (below[0].islower() or below[0] in ",.;"))
        and any(_is_desk(_name_in(page.texts[rank])) or _HOW.search(page.texts[rank]) for rank in block)
    )


def _is_apart(page: _Page, block: range) -> bool:
    """Return whether the paragraph below a block of names is no part of the article."""
    below = page.texts[block.stop]
    return (
        not page.parted(block.start)
        or below[0].islower()
        or any(_is_certain(page.texts[rank]) for rank in block)
        or any(below[20:60] in text for text in page.texts[: block.start])
    )


def _shows(text: str) -> bool:
    """Return whether text announces pictures, which are not there."""
    return text[-1] == ":" and any(word in text.lower() for word in ("ảnh", "hình", "clip", "video"))


def _opens(page: _Page, block: range) -> bool:
    """Return whether a block of names stands between the headline and the first paragraph."""
    above = page.texts[block.start - 1]
    if not any(map(is_prose, page.texts[block.stop : block.stop + NEAR])):
        return False
    if block.start == 1 or not above.endswith(SENTENCE_END):
        dated = any(map(is_date, (page.texts[rank] for rank in block)))
        alone = block == range(1, 2) and page.texts[2][0] not in ",.;" and not page.texts[2][0].islower()
        return dated or (alone and _is_author(page.texts[1]))
    # below a lead, a name alone may as well be the first heading
    return (
        block.stop <= HEAD
        and page.texts[block.stop][0].isalnum()
        and all(text.endswith(SENTENCE_END) for text in page.texts[1 : block.start])
        and any(
            _is_certain(page.texts[rank]) and (len(block) > 1 or not is_full_name(page.texts[rank])) for rank in block
        )
    )


def _is_author(text: str) -> bool:
    """Return whether text can sign an article right below its headline: a name of two to four words, a desk."""
    core = _name_in(text)
    return (
        _is_desk(core)
        or (1 <= core.count(" ") <= 3 and is_capitalised(core) and is_signature(core))
        or bool(_INITIALS.match(core))
    )


def _is_certain(text: str) -> bool:
    """Return whether text is a signature wherever it stands alone: a full name, initials, "PV", "Theo …"."""
    core = _name_in(text)
    return is_full_name(core) or bool(_INITIALS.match(core)) or _is_desk(core)


# "Thứ hai, 12/5/2024, 08:30 (GMT+7)", "Cập nhật lúc …", also without its accents
_DATE = regex(
    r"(?:(?:ngày )?(?:đăng tải|đăng|cập nhật lần cuối|cập nhật|xuất bản|published?|updated|posted)"
    r"(?: ngày| lúc| on)?[\s:]*)?(?=.*\d)"
    rf"(?:{_DAY}|{_TIME}|{_WEEKDAY}"
    r"|T(?=\d)|[+-]\d\d:?\d\d|GMT\s*[+-]?\s*\d{1,2}(?::\d\d)?|UTC|\b(?:ngày|lúc|vào|on|at|sáng|chiều|tối)\b|[\s,;|()•·@–—-])+",
    re.IGNORECASE,
)
DATE_LENGTH = 60

# What stands before a date and behind it: "QĐND - Thứ ba, …", "… | Thời sự".
_PAPER_MARK = regex(r"[A-ZĐ]{2,8}\s*[-–|]\s*(?=\S)")


def is_date(text: str) -> bool:
    """Return whether text is a date, a time, or both, and nothing else but the paper or the section."""
    if len(text) > DATE_LENGTH or not any(map(str.isdigit, text)):
        return False
    core = text.strip(EDGES)
    if _DATE.fullmatch(core):
        return True
    mark = _PAPER_MARK.match(core)
    head, _, section = core[mark.end() if mark else 0 :].rpartition("|")
    dated = head.strip() if len(section) <= 30 and not _TIMES.search(section) else f"{head}|{section}"
    return bool(_TIMES.search(dated) and _DATE.fullmatch(dated.strip(" |")))


@rule("DV531", "date", kind="date", default=False, view="short_lines")
def date(doc: Document) -> Iterator[Match]:
    """The date and time of publication.

    Why: it is a field of the page.
    Keeps: a date in a sentence, a schedule or a table; a date as a heading in the text.

    Before:
        Hội sách mở cửa trở lại
        Thứ hai, 12/5/2025, 08:30 (GMT+7)
        Hội sách năm nay có hơn trăm gian hàng, kéo dài mười ngày bên hồ.
    After:
        Hội sách mở cửa trở lại
        Hội sách năm nay có hơn trăm gian hàng, kéo dài mười ngày bên hồ.
    """
    filled = doc.filled
    days = [
        rank for rank, i in enumerate(filled) if rank and is_date(doc.stripped[i]) and _DAYS.search(doc.stripped[i])
    ]
    untimed = [rank for rank in days if not _TIMES.search(doc.stripped[filled[rank]])]
    for rank in days:
        # a day alone is a heading where there is more than one of them
        if rank in untimed and (len(untimed) > 1 or rank > HEAD):
            continue
        if any(is_prose(doc.stripped[i]) for i in filled[rank + 1 : rank + 1 + NEAR]):
            yield Match(filled[rank], "the date of publication")


_NOTE = regex(
    # to be continued
    r"(?:còn (?:nữa|tiếp)|hết|tiếp theo (?:và hết|kỳ trước|số trước)|xem tiếp (?:kỳ|số) (?:sau|tới)|to be continued)\.*"
    r"|(?:mời .{0,20})?(?:đón (?:đọc|xem)|xem tiếp|đọc tiếp)\s.{0,20}\b(?:kỳ|số|bài|phần) "
    r"(?:\d+|tới|sau|tiếp theo|cuối)\b.{0,120}"
    r"|(?:kỳ|số|bài|phần) (?:tới|sau|tiếp theo|cuối)\s*:.{2,120}"
    # names changed
    r"|(?:một số )?(?:(?:tên|họ tên|danh tính)\b.{0,40}\b)?(?:nhân vật|nạn nhân|bị hại|bệnh nhân|người|cháu bé)"
    r"\b.{0,40}\b(?:đã|được|xin) (?:được |xin )?(?:thay đổi|đổi|đổi tên|viết tắt|giấu|hư cấu)\b.{0,30}"
    # whose opinion and whose words it is
    r"|(?:nội dung )?(?:bài viết|ý kiến|quan điểm|tác phẩm|bài)\b.{0,40}\b(?:thể hiện|phản ánh|là|theo)\b.{0,40}"
    r"\b(?:quan điểm|văn phong|góc nhìn|hành văn|ý kiến)\b.{0,80}\b(?:tác giả|người viết|riêng|cá nhân)\b.{0,80}"
    r"|[\w. ]{0,40}\b(?:đặt lại|tự đặt|giữ nguyên|lược trích)\b.{0,60}\b(?:tiêu đề|tựa|tít|title|nguyên văn)\b.{0,60}"
    r"|(?:tiêu đề|tựa đề|tựa|tít|đầu đề)\b.{0,30}\bdo\b.{0,60}\bđặt\b.{0,30}"
    # the editors' foreword
    r"|(?:LTS|lời (?:tòa|toà|ban) (?:soạn|biên tập)|lời BBT)\s*:.+",
    re.IGNORECASE,
)

# Notes stand above the article or among its last lines.
NOTE_LENGTH = 600
TAIL = 12


@rule("DV541", "note", kind="note", default=False, view="filled")
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
    for i in dict.fromkeys((*doc.filled[1:HEAD], *doc.filled[1:][-TAIL:])):
        text = doc.stripped[i]
        if len(text) <= NOTE_LENGTH and _NOTE.fullmatch(text.strip("*_ ()[]")):
            yield Match(i, "a note about the article")
