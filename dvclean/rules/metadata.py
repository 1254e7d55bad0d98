"""DV51x-DV54x, about the article: who signed it, whose pictures it shows, when it came out, what the editors add.

Names and dates stand in any text. It is their place that makes them a signature: alone on a line after the last
paragraph or before the first one.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from dvclean.findings import Match
from dvclean.lines import BULLETS
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.authors import (
    handles,
    introduced,
    is_ago,
    is_call,
    is_count,
    is_handle,
    is_label,
    is_no_name,
    is_of_book,
    is_paper,
    is_role,
    is_unit,
    may_be_desk,
    says,
    titled,
)
from dvclean.rules.base import rule
from dvclean.rules.shapes import is_kind_of_paper
from dvclean.traits import CAPITALS, IMAGE_ENDS, PICTOGRAMS
from dvclean.vietnamese.dates import (
    DAY,
    DAYS,
    TIMES,
    WEEKDAY,
    WEEKDAYS,
    ZONES,
    is_badge,
    is_date,
    is_date_label,
    is_labelled,
)
from dvclean.vietnamese.names import EDGES, JOINTS, is_capitalised, is_full_name, is_row_of_names, may_be_names

# How the line before a signature ends, and how a paragraph does: a headline may also ask and call.
SENTENCE_END = (".", "!", "?", "…", "”", '"', ")", "'", "’", "/", "*", "»")
PARAGRAPH_END = (".", "…", "”", '."')

# No paragraph is shorter.
PROSE = 60

# The article begins so many lines after its date or author at most.
NEAR = 6

# What stands between a headline and the article can be so many lines more.
FAR = 14


def is_prose(text: str) -> bool:
    """Return whether text is a paragraph, by its length and end."""
    return len(text) >= PROSE and text.endswith(PARAGRAPH_END)


# "Ảnh: TTXVN", "(Nguồn ảnh: Facebook)", "Ảnh minh họa. Nguồn: internet", "Ảnh: ": a label, and a name or nothing.
_PICTURE = (
    r"(?:(?:các )?(?:ảnh|hình|hình ảnh)(?: (?:minh h[oọ][aạ]|tư liệu|chụp màn hình|cắt từ (?:clip|video)|bìa|đại diện"
    r"|trong bài|bài viết|(?:do )?nhân vật cung cấp))?"
    r"|nguồn(?: (?:ảnh|hình ảnh|hình|tin|lịch|video|clip|tham khảo|bài viết|bài|dữ liệu|số liệu))?|tư liệu"
    r"|minh h[oọ][aạ]|đồ h[oọ][aạ]|thiết kế|xử lý ảnh"
    r"|infographics?|biểu đồ|kỹ thuật|photos?(?: by)?|image|source|credit|courtesy|trình bày|dựng phim|quay phim)"
)
_CREDIT = regex(
    rf"{_PICTURE}\s*[:：.]\s*.{{0,80}}|nguồn (?:hình )?ảnh, .{{2,60}}|(?:photo|image)s? courtesy of .{{2,60}}"
    rf"|(?:ảnh|hình|hình ảnh) (?:minh h[oọ][aạ]|tư liệu|chụp màn hình)(?: ?[/(|–-] ?[^.:]{{2,40}}\)?)?"
    rf"|(?:bản quyền )?(?:ảnh|clip|video|hình) (?:thuộc|của|bởi) .{{2,60}}"
    r"|(?:bài viết )?tham khảo (?:từ |theo )?nguồn\s*:\s*.{2,60}",
    re.IGNORECASE,
)
# An address is longer than a name.
_ADDRESS = regex(r"\(?nguồn(?: \w+){0,2}\s*:? ?https?://\S+", re.IGNORECASE)
_FILM = ("video:", "clip:", "bản quyền video:", "bản quyền clip:")
# The first three letters that a credit may have; most lines fail this.
_CREDIT_STARTS = frozenset(
    {"ảnh", "ngu", "hìn", "tư ", "đồ ", "min", "pho", "sou", "thi", "ima", "inf", "cre", "cou", "biể", "trì", "kỹ "}
    | {"qua", "xử ", "dựn", "các", "bản", "cli", "vid", "bài", "tha"}
)
CREDIT_LENGTH = 100
# The head of a list of sources; the file of a picture.
_NO_SOURCES = ("tham khảo:", ".jpg]", ".png]", ".jpeg]", ".webp]")
_CREDIT_EDGES = EDGES + ">"


def is_credit(text: str) -> bool:
    """Return whether text is nothing but the source of a picture, a video or figures."""
    if len(text) > CREDIT_LENGTH:
        return "://" in text and _ADDRESS.fullmatch(text) is not None
    core = text.lstrip(_CREDIT_EDGES)
    if core[:3].lower() not in _CREDIT_STARTS:
        return False
    if "://" in core and _ADDRESS.fullmatch(core):
        return True
    if core[:20].lower().startswith(_FILM):  # what follows is a title, unless it is a name
        return is_row_of_names(core.partition(":")[2] or "-")
    if core.lower().endswith(_NO_SOURCES) or text[0] == "|":
        return False
    if text[-1] != ":":
        core = core.rstrip(_CREDIT_EDGES)
    return bool(_CREDIT.fullmatch(core))


@rule("DV511", "credit", kind="credit", default=False, view="short_lines")
def credit(doc: Page) -> Iterator[Match]:
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
    r"(?!theo dõi|nguồn (?:tham khảo|tài liệu|gốc|thu|nước|vốn|lực)\b)(?!.*\b(?:điều|khoản|(?<!pháp )luật|nghị định"
    r"|thông tư|quy định|quyết định)\b)"
    r"(?!.*\s(?:của|về|từ|tại|trong|với|và|trên|cho|là|bởi|do|như)$)"
    r"(?:tổng hợp )?(?:theo:?|nguồn)(?:\s+[\w.+&/,’'()-]+){1,8}",
    re.IGNORECASE,
)
_NAME_AND_AGENCY = regex(r"([^,|/]{2,40}?)(?:,| ?[|/–-]) ((?:Theo|THEO) .+)")
# "PV", "tổng hợp từ …", "Bài và ảnh: …"
_DESK = regex(
    r"(?:nhóm )?(?:PV|phóng viên|CTV|BTV|BBT|ban biên tập|tòa soạn)(?: ?[/(].{2,30})?|nhóm (?:PV|phóng viên) .{2,30}"
    r"|(?:tổng hợp|t/h|th|lược dịch|biên dịch|dịch|sưu tầm|st)\)?(?: (?:từ|theo)\b.{2,60})?|lược theo\b.{2,60}"
    r"|(?:bài|tin|(?:bài|tin) ?(?:và|,|-) ?ảnh|ảnh (?:và|-) bài|thực hiện|tác giả|người viết|biên dịch|dịch|lược dịch"
    r"|người dịch|biên soạn|chuyển ngữ|ghi|tham khảo|by|author|thơ|kịch bản|t/h|tổng hợp|sưu tầm)\s*[:：]"
    r"(?!\s*[\d.,/]+$)\s*.{2,80}"
    r"|(?:ghi chép|bút ký|tản văn|tạp văn|tạp bút|tùy bút|phóng sự|ký sự|ký|truyện ngắn|thơ|chùm ảnh) của "
    rf"(?-i:[{CAPITALS}][^.,:]{{2,40}})"
    r"|(?:by|bởi|(?:đăng|viết) bởi|(?:posted|written) by) (?:[\w.-]+ ?){1,5}",
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
        "wri",
        "bbt",
        "btv",
        "thơ",
        "kịc",
        "bút",
        "tản",
        "tạp",
        "tùy",
        "ký ",
        "tru",
        "chù",
    }
)
_PAPER = regex(r"(.+?)\s*[/(]\s*([\w-]+(?:,? [\w&+-]+){0,8})\)?")
# How a text was made: "Hà My (t/h)", "HÀ MY ghi"
_HOW = regex(
    r"\((?:t/h|th|tổng hợp|ghi|thực hiện|lược dịch|biên dịch|dịch|theo .+)\)$"
    r"|\w (?:ghi|dịch|biên dịch|lược dịch|tổng hợp|thực hiện|t/h)$",
    re.IGNORECASE,
)
# A name and its agency: "Hoài An/TTXVN", "(TTXVN/Tin tức)"
_OF_AGENCY = regex(
    r"[(*_]*(?:(?=[^/]*[a-zà-ỹ])[\w .]{2,40}/ ?[A-ZĐ]{2,}[A-ZĐ.]*(?:[ +-][\w+]+)*[)*_]*"
    r"|(?<=\()[A-ZĐ]{3,}/\w[\w+]*(?: [\w+]+){0,3}\))"
)
_INITIALS = regex(r"[A-ZĐ]{1,3}\.\s?[A-ZĐ]")

SIGNATURE_LENGTH = 80
# How an answer in a dialogue begins and ends, and what opens a paragraph: "(TB) -"
_NO_SIGNATURE = frozenset({"-.", "–.", "(-", "(–"})
_NO_SIGNATURE_END = frozenset(".,:;!?…")
LABELLED_LENGTH = 100
_SIGNATURE_STARTS = frozenset("(*_-–—•/\"“'[0123456789")

# No agency signs before this part of the text.
LATE = 0.4

# Labels behind which a name may stand on the next line.
_SOURCES = frozenset({"theo", "nguồn", "ảnh", "nguồn ảnh", "bài", "bài và ảnh", "tin", "clip", "video", "viết", "viên"})

# So many lines a signature may have: authors, agency, pictures, date. More names in a row are a list.
BLOCK = 5

# So many paragraphs of calls and other stories may follow a signature, or so many buttons.
MOST_PROSE = 3
BUTTONS = 5

# How a page introduces what a reader says.
SAYING = ("says:", "said:", "viết:", "nói:")

# A signature above the article, and its date, stand among so many lines.
HEAD = 4


# "I. Mở bài"
_PART_HEADING = regex(r"[IVX]+\. \w+ [^\W\d_A-ZĐ]")


def is_signed(text: str) -> bool:
    """Return whether text has the shape of a byline: names, "Theo …", "PV", "Bài và ảnh: …", with or without a date."""
    if len(text) > SIGNATURE_LENGTH or text[-1] in ",:;!?" or text[0] + text[-1] in _NO_SIGNATURE:
        return False
    if not (text[0].isupper() or text[0] in _SIGNATURE_STARTS or text.startswith(("theo ", "by ", "bởi "))):
        return False
    if not (
        may_be_names(text)
        or " Theo " in text
        or " THEO " in text
        or text.lstrip(EDGES)[:3].lower() in _DESK_STARTS
        or "/" in text
        or "(" in text
    ):
        return False  # which settles it for most lines
    core = _name_in(text)
    if len(core) < 2 or (text[-1] == "." and core.count(" ") > 2) or _PART_HEADING.match(core):
        return False
    dated = len(core) < len(text.strip(EDGES))
    return _is_desk(core) or _names_somebody(core) or (dated and _is_of_unit(core))


def _names_somebody(core: str) -> bool:
    """Return whether text is names, or a name and its paper, with or without a label before them."""
    label = core.rpartition(":")[0].split()
    if label and label[-1].lower() not in _SOURCES:
        return False
    return (is_row_of_names(core) and not is_no_name(core)) or _names_paper(core)


def _names_paper(core: str) -> bool:
    """Return whether text is a name and its paper, in whatever letters: "TTXVN/Báo Tin tức", "Hà My (Báo Tuổi trẻ)"."""
    found = _PAPER.fullmatch(core)
    if found is None or not is_row_of_names(found[1]):
        return False
    # a paper may be named as its address is: "(vnexpress)"
    return found[2][0].isupper() or (found[2].isascii() and found[2].isalpha() and len(found[2]) > 4)


def _is_desk(core: str) -> bool:
    """Return whether text names an agency or an editor's desk, in whatever letters."""
    name, agency = found.groups() if (found := _NAME_AND_AGENCY.fullmatch(core)) else ("", core)
    if name and is_capitalised(name):
        core = agency
    return core[:3].lower() in _DESK_STARTS and bool(_AGENCY.fullmatch(core) or _DESK.fullmatch(core))


def _name_in(text: str) -> str:
    """Return text without the dates and times in it and the signs around it."""
    if any(map(str.isdigit, text)):
        text = ZONES.sub("", WEEKDAYS.sub("", TIMES.sub("", DAYS.sub("", text))))
    return text.strip(EDGES)


class _Texts(NamedTuple):
    """The filled lines of a document, pictures left out: their texts, and their indices in it.

    furniture are the ranks of the page's labels and calls, and of hashtags.
    """

    texts: Sequence[str]
    at: Sequence[int]
    doc: Page
    furniture: frozenset[int]

    def parted(self, rank: int) -> bool:
        """Return whether a blank line stands before the line of this rank."""
        return self.doc.parted(self.at[rank])


@rule("DV521", "byline", kind="byline", default=False, view="short_lines")
def byline(doc: Page) -> Iterator[Match]:
    """The names under an article, or above it: authors, translators, agencies; who wrote a post or a comment.

    Why: they say who wrote the text, and are none of it.
    Keeps: a name as a heading, in a list or a table, in the middle of the text; the author among the data of a book;
    who scored in a match.

    Before:
        Đất đá tràn xuống mặt đường từ hai giờ sáng.
        Chiều cùng ngày, xe cộ đã qua lại bình thường.
        Hoài An (theo Reuters)
    After:
        Đất đá tràn xuống mặt đường từ hai giờ sáng.
        Chiều cùng ngày, xe cộ đã qua lại bình thường.
    """
    page = _page(doc)
    for rank in _said(page):
        yield Match(page.at[rank], "the author of the article")
    for rank in _desks(page):
        yield Match(page.at[rank], "the desk that signs the article")
    for block in _blocks(page):
        ends = _closes(page, block) and not _is_announced(page, block)
        signs = ends or _opens(page, block) or _is_last(page, block)
        if signs and not _is_of_list(page, block) and not _is_told(page, block) and not _is_of_text(page, block):
            for rank in block:
                if not is_credit(page.texts[rank]):
                    yield Match(page.at[rank], "the signature of the article")


def _is_of_list(page: _Texts, block: range) -> bool:
    """Return whether names are those of a match, below or above a minute, of a timetable, or answers to choose from."""
    texts = [page.texts[rank] for rank in block]
    above, below = page.texts[max(block.start - 1, 0) : block.start], page.texts[block.stop : block.stop + 2]
    beside = (*above, *below[:1])
    dates = list(map(is_date, texts))
    rows = any(before and not day and after for before, day, after in zip(dates, dates[1:], dates[2:], strict=False))
    times = sum(bool(TIMES.fullmatch(text)) for text in (*texts, *below))
    listed = any(map(_MINUTE.fullmatch, beside)) or any(map(_follows, pairwise([*beside[:1], *texts])))
    listed = listed or (texts[0].startswith(BULLETS) and any(text.startswith(BULLETS) for text in beside))
    return rows or listed or times > 1


def _is_announced(page: _Texts, block: range) -> bool:
    """Return whether a line announces a list or a table of which names are a part: no pictures, and no agency signs."""
    above = page.texts[_above(page, block)]
    return above[-1] == ":" and not (_shows(above) or any(_is_agency(page.texts[rank]) for rank in block))


def _is_told(page: _Texts, block: range) -> bool:
    """Return whether the paragraph below names tells of their bearers: they head a part of the text."""
    below = next((text for text in page.texts[block.stop : block.stop + 2] if is_prose(text)), "")
    texts = [page.texts[rank] for rank in block if not _is_agency(page.texts[rank])] if below else []
    names = {name for text in texts for name in JOINTS.split(_name_in(text)) if len(name) > 2}
    return any(re.search(rf"\b{re.escape(name)}\b", below) for name in names)


def _is_of_text(page: _Texts, block: range) -> bool:
    """Return whether what could be names is a part of the text: in the middle of a sentence, or of a decree."""
    above, below = page.texts[max(block.start - 1, 0)], page.texts[block.stop : block.stop + 1]
    goes_on = any(text[0].islower() and not text.startswith("theo ") for text in below)
    worded = all(_name_in(page.texts[rank]).isalpha() for rank in block)
    amid = goes_on and (above[-1].islower() or worded)
    return amid or any(is_kind_of_paper(page.texts[rank].strip(EDGES)) for rank in block)


def _follows(lines: tuple[str, str]) -> bool:
    """Return whether two lines begin with a letter and the next one: "A. Huế", "B. Vinh"."""
    first, second = map(_CHOICE.match, lines)
    return first is not None and second is not None and ord(second[1]) == ord(first[1]) + 1


# A minute of a match: 36', 45+2’
_MINUTE = regex(r"\d{1,3}(?:\+\d{1,2})?['’′]")

# The letter before an answer, a dot or bracket behind it.
_CHOICE = regex(r"([A-H])[.)] ?\w")

# How pictures begin, and signs that stand between the fields of a page.
_NO_TEXT = frozenset({"![", "[!", "<i", "|", "•", "·", "-", "–"})


def _page(doc: Page) -> _Texts:
    """Return the lines among which a signature is looked for."""
    # an unaccented line is an alt text, unless it is a name or a sentence
    bare = {i for i, text in doc.bare_lines.items() if not text.endswith(SENTENCE_END) and not is_signed(text)}
    pictures = {i for i, text in doc.image_names.items() if text.lower().endswith(IMAGE_ENDS)}
    left_out = bare | pictures
    at = [i for i in doc.filled if i not in left_out and doc.stripped[i][:2] not in _NO_TEXT]
    texts = [_unmarked(doc.stripped[i]) for i in at]
    furniture = set(doc.labels).union(*doc.opened.values())
    # "Thể loại:" is a field of a book, too
    ranks = [
        rank for rank, i in enumerate(at) if (i in furniture and not is_of_book(texts[rank])) or texts[rank][0] == "#"
    ]
    return _Texts(
        texts, at, doc, frozenset(rank for rank in ranks if at[rank] in doc.labels or not is_signed(texts[rank]))
    )


def _said(page: _Texts) -> Iterator[int]:
    """Yield the ranks of the lines that name an author behind a label, or in the box of author, date and counters."""
    texts = page.texts
    body = next((rank for rank, text in enumerate(texts) if is_prose(text)), 0)
    said = -1
    yield from handles(texts)
    for rank, text in enumerate(texts):
        if not rank or len(text) > LABELLED_LENGTH or page.at[rank] in page.doc.labels:
            continue
        if says(texts, rank) or (said == rank - 1 and is_role(text)) or _writes(texts, rank):
            said = rank
            yield rank
        elif _is_boxed(texts, rank, body):
            yield rank


def _writes(texts: Sequence[str], rank: int) -> bool:
    """Return whether a line names who wrote the words, above who drew, laid out or took the pictures."""
    label, _, name = texts[rank].partition(":")
    return (
        label.lower() == "nội dung"
        and _is_writer(name.strip() or "-")
        and any(map(is_credit, texts[rank + 1 : rank + 3]))
    )


def _is_boxed(texts: Sequence[str], rank: int, body: int) -> bool:
    """Return whether a line is the name in the box of an author: below its label, above how long ago it was, at a date.

    body is the rank of the first paragraph.
    """
    text, above, below = texts[rank], texts[rank - 1], texts[rank + 1] if rank + 1 < len(texts) else ""
    if is_label(above) or is_ago(below):
        return _is_writer(text)
    if rank < body <= rank + FAR:
        return _is_beside(texts, rank) or (rank <= HEAD and bool(titled(text)))
    # the lead may stand above it
    return body < rank <= body + 2 <= FAR and (is_date(above) or is_date(below)) and _is_writer(text)


def _is_beside(texts: Sequence[str], rank: int) -> bool:
    """Return whether a name stands beside a date or a counter, below the headline."""
    text, above, below = texts[rank].rstrip(" ,|"), texts[rank - 1], texts[rank + 1]
    if rank > 1 and all(map(_is_short, texts[:rank])):
        return False  # it may be the headline
    if text.isupper() and not (is_full_name(text) or is_date(below)):
        return False
    if texts[rank][-1] == "," and rank <= HEAD and (is_prose(below) or is_date(below) or below.startswith("Theo ")):
        return _is_writer(text) and not below[0].islower()
    # "Tản văn" may stand between them
    dated = below.count(" ") < 3 and rank + 2 < len(texts) and is_date(texts[rank + 2])
    if not (dated or is_count(below) or (rank > 1 and (is_date(above) or is_ago(above)))):
        return False
    return _is_writer(text) or is_unit(text) or (is_handle(text) and not text.isalpha())


def _desks(page: _Texts) -> Iterator[int]:
    """Yield the ranks of the desks and the papers that sign below the article or below a name there."""
    texts = page.texts
    for rank in range(max(2, int(LATE * len(texts))), len(texts)):
        text, above = texts[rank], texts[rank - 1]
        if len(text) > SIGNATURE_LENGTH or text[-1] in _NO_SIGNATURE_END or not may_be_desk(text):
            continue
        below = texts[rank + 1] if rank + 1 < len(texts) else ""
        if below and not (rank + 1 in page.furniture or is_call(below) or is_count(below)):
            continue
        unit = is_unit(text) or _is_of_unit(text)
        if (unit and above.endswith(SENTENCE_END)) or ((unit or is_paper(text)) and _is_certain(above)):
            yield rank


def _is_of_unit(text: str) -> bool:
    """Return whether text is a name and where its bearer works: "Thu Ba - Cổng TTĐT xã", "Đỗ Hoài An, phòng Tin"."""
    name, _, unit = text.partition(" - ")
    if unit:
        return (is_unit(unit) or is_paper(unit)) and is_capitalised(name) and is_row_of_names(name)
    name, _, unit = text.partition(", ")
    return is_unit(unit[:1].upper() + unit[1:]) and (is_full_name(name) or bool(titled(name or "-")))


def _is_short(text: str) -> bool:
    """Return whether text has too few words for a headline, but for one of a poem or a story."""
    return text.count(" ") < 4


def _is_writer(text: str) -> bool:
    """Return whether text can be the name of an author, with or without title and calling."""
    core = _name_in(text)
    if not core or len(text) > SIGNATURE_LENGTH or text[-1] in ".!?:;":
        return False
    if core.lower() == "ẩn danh" or titled(core) or introduced(core):
        return True
    return _is_desk(core) or (
        "." not in core.rstrip(".").rpartition(". ")[2]
        and core.count(" ") <= 4
        and is_capitalised(core)
        and is_row_of_names(core)
        and core[0].isalpha()
        and len(core) > 2
        and not is_no_name(core)
    )


def _blocks(page: _Texts) -> list[range]:
    """Return the runs of lines that can be a signature, as ranks."""
    blocks: list[range] = []
    for rank, text in enumerate(page.texts):
        if not rank or len(text) > SIGNATURE_LENGTH or page.at[rank] in page.doc.labels:
            continue
        follows = bool(blocks) and blocks[-1].stop == rank
        above = page.texts[rank - 1]
        below_name = follows and _is_name(above) and (_PLACE.fullmatch(text) or is_paper(text) or text == "(")
        goes_on = below_name or (follows and text.count(" ") < 4 and _is_begun(above))
        if is_signed(text) or titled(text) or is_credit(text) or is_date(text) or goes_on:
            start = blocks.pop().start if follows else rank
            blocks.append(range(start, rank + 1))
    return [block for block in blocks if len(block) <= BLOCK and any(_is_name(page.texts[rank]) for rank in block)]


# "Cồn Phụng, tháng 3/2026": where and when it was written
_PLACE = regex(r"[A-ZĐ][\w ]{1,25}, (?:(?:ngày|tháng|mùa|thu|đông|xuân|hè|hạ) )?[\w/.-]*\d{4}")


def _is_name(text: str) -> bool:
    return is_signed(text) or bool(titled(text))


def _is_begun(text: str) -> bool:
    """Return whether text is a part of a signature that goes on in the next line: "Theo", "Nguồn ảnh: an.vn,"."""
    return text[-1] == "," or text == "(" or text.endswith(" Theo") or text.strip(EDGES).lower() in _SOURCES


# What stands above the name of who has signed a letter or a paper.
_SIGNED_PAPERS = frozenset(
    {"đã ký", "ký tên", "ký tên, đóng dấu", "đã ký và đóng dấu", "ký và ghi rõ họ tên", "ký, ghi rõ họ tên"}
)


def _closes(page: _Texts, block: range) -> bool:
    """Return whether a block of names stands where the article ends."""
    before = page.texts[_above(page, block)]
    # a letter or a paper of an office is signed within the text; a text may be one paragraph, its headline lost
    if before.lower().strip(EDGES) in _SIGNED_PAPERS or block.start < (1 if is_prose(before) else 2):
        return False
    # what a link has broken out of a sentence ends it
    broken = len(before) >= 40 and page.texts[block.start][-1] == "."
    ends = block.stop == len(page.texts) and _is_desk(_name_in(page.texts[block[-1]]))
    if not (before.endswith(SENTENCE_END) or ends) and (broken or not (len(before) >= 40 or _shows(before))):
        return False
    if _is_final(page, block) or _is_followed(page, block):
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


def _is_last(page: _Texts, block: range) -> bool:
    """Return whether names stand right below a list or table that ends the text, and apart from them only its lead."""
    last = len(page.texts) - 1
    above = page.texts[block.start - 1]
    return (
        block.stop == last >= 1 + LATE * len(page.texts)
        and page.parted(last)
        and not page.parted(block.start)
        and is_prose(page.texts[last])
        and not (_is_name(above) or is_date(above))
        and all(_is_author(page.texts[rank]) for rank in block)
    )


def _above(page: _Texts, block: range) -> int:
    """Return the rank of the line above a block, the buttons of the page and notes left out."""
    rank = block.start - 1
    called = page.doc.opened.get("call", ())
    # a sentence of the text may begin as a call does
    while rank > 1 and rank in page.furniture and not (page.at[rank] in called and page.texts[rank][-1] == "."):
        if page.doc.group(page.at[rank]) in {"section", "tags"}:
            break  # below it stand other stories
        rank -= 1
    ended = page.texts[rank - 1].endswith(SENTENCE_END) and not page.texts[rank].endswith(SENTENCE_END)
    return rank - 1 if rank > 1 and ended and is_note(page.texts[rank]) else rank


def _is_final(page: _Texts, block: range) -> bool:
    """Return whether a block of names is an agency's or a desk's, in the later part of the text and below a paragraph.

    Whatever follows it is no part of the article.
    """
    below = page.texts[block.stop] if block.stop < len(page.texts) else "."
    return (
        block.start >= LATE * len(page.texts)
        and page.texts[_above(page, block)].endswith(SENTENCE_END)
        and (below == "." or not (below[0].islower() or below[0] in ",.;"))
        and any(_is_agency(page.texts[rank]) for rank in block)
    )


def _is_agency(text: str) -> bool:
    """Return whether text names an agency or a desk, or says how the text was made."""
    core = _name_in(text)
    return _is_desk(core) or bool(_HOW.search(text) or _OF_AGENCY.fullmatch(text))


def _is_followed(page: _Texts, block: range) -> bool:
    """Return whether what a page prints under an article follows a block of names: a call, a notice, a few buttons."""
    texts = page.texts
    if block.start < LATE * len(texts) or not texts[_above(page, block)].endswith(SENTENCE_END):
        return False
    after = texts[block.stop :]
    if not after or not all(map(_is_writer, (texts[rank] for rank in block))):
        return False
    if is_call(after[0]) or is_note(after[0]):
        return sum(map(is_prose, after)) <= MOST_PROSE
    if any(" " in texts[rank] for rank in block) and texts[block.start - 1].endswith(SENTENCE_END):
        # a few headlines may follow, and what stands above once more
        above = "\n".join(texts[: block.start])
        news = [text for text in after if text[:PROSE].rstrip("….") not in above]
        return len(news) <= BUTTONS and not any(map(is_prose, news))
    return len(after) <= BUTTONS and all(text.count(" ") < 5 and not text.endswith(SENTENCE_END) for text in after)


def _is_apart(page: _Texts, block: range) -> bool:
    """Return whether the paragraph below a block of names is no part of the article."""
    below = page.texts[block.stop]
    return (
        not page.parted(block.start)
        or below[0].islower()
        or any(_is_certain(page.texts[rank]) for rank in block)
        or any(below[20:60] in text for text in page.texts[: block.start])
        or page.doc.are_far_apart(page.at[block.stop - 1], page.at[block.stop])
    )


def _shows(text: str) -> bool:
    """Return whether text announces pictures, which are not there."""
    return text[-1] == ":" and any(word in text.lower() for word in ("ảnh", "hình", "clip", "video"))


def _opens(page: _Texts, block: range) -> bool:
    """Return whether a block of names stands between the headline and the first paragraph."""
    above = page.texts[block.start - 1]
    if not any(map(is_prose, page.texts[block.stop : block.stop + NEAR])):
        return False
    if _is_below_buttons(page, block):
        return True
    if block.start > 1 and all(map(_is_short, page.texts[: block.start])):
        return False  # it may be the headline
    if block.start == 1 or not above.endswith(SENTENCE_END):
        dated = any(map(_is_dated, (page.texts[rank] for rank in block)))
        alone = block == range(1, 2) and page.texts[2][0] not in ",.;" and not page.texts[2][0].islower()
        return dated or (alone and _is_author(page.texts[1]))
    # below a lead, a name alone may as well be the first heading
    return (
        block.stop <= HEAD
        and page.texts[block.stop][0].isalnum()
        # the cells of a table
        and not _is_short(page.texts[block.stop])
        and all(text.endswith(SENTENCE_END) for text in page.texts[1 : block.start])
        and any(
            _is_certain(text) and (len(block) > 1 or not (is_full_name(text) or titled(text)))
            for text in page.texts[block.start : block.stop]
        )
    )


def _is_below_buttons(page: _Texts, block: range) -> bool:
    """Return whether names stand right above the first paragraph, and below buttons with the date above these."""
    above = block.start - 1
    while above and (page.at[above] in page.doc.labels or page.texts[above].isdigit()):
        above -= 1
    near = is_date(page.texts[above]) and 0 < block.start - 1 - above <= BUTTONS
    return near and is_prose(page.texts[block.stop]) and all(_is_author(page.texts[rank]) for rank in block)


def _is_dated(text: str) -> bool:
    """Return whether text is a date, or names with one."""
    return is_date(text) or (is_signed(text) and bool(DAYS.search(text)))


def _is_author(text: str) -> bool:
    """Return whether text can sign an article right below its headline: a name of two to four words, a desk."""
    core = _name_in(text)
    # "Bảng A" heads a part of the text
    lettered = core[-2:-1] == " "
    return (
        _is_desk(core)
        or bool(titled(core))
        or (1 <= core.count(" ") <= 3 and is_capitalised(core) and is_row_of_names(core) and not lettered)
        or bool(_INITIALS.match(core) or (_HOW.search(text) and is_signed(text)))
        or _names_paper(core)
    )


def _is_certain(text: str) -> bool:
    """Return whether text is a signature wherever it stands alone: a full name, initials, "PV", "Theo …"."""
    core = _name_in(text)
    certain = is_full_name(core) or _is_desk(core) or titled(core)
    return bool(certain or _INITIALS.match(core) or _HOW.search(text))


# Pictures before the fields of a page. Stars are marks: "★★★★☆ 8.1/10".
_BEFORE_FIELDS = " " + PICTOGRAMS.translate(dict.fromkeys(map(ord, "★☆⭐")))

# Where a date begins behind other words.
_DAY_AND_TIME = regex(rf"(?<=[ |,–-])(?:{WEEKDAY}\b|{DAY})", re.IGNORECASE)


@rule("DV531", "date", kind="date", default=False, view="short_lines")
def date(doc: Page) -> Iterator[Match]:
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
    texts = [_field(doc, _unmarked(doc.stripped[i])) for i in filled]
    dates = [rank for rank, text in enumerate(texts) if is_date(text)]
    days = [rank for rank in dates if DAYS.search(texts[rank])]
    body = [rank for rank, text in enumerate(texts) if is_prose(text)] if days else []
    posts = {rank + below for rank in handles(texts) for below in (1, 2)} if days else ()
    for rank in days:
        if rank in posts or is_labelled(texts[rank]) or _is_published(texts, rank, days, body):
            yield Match(filled[rank], "the date of publication")
        elif rank > 1 and is_date_label(texts[rank - 1]):
            yield Match(filled[rank], "the date of publication", also=(filled[rank - 1],))
    for rank in _badges(doc, texts):
        yield Match(filled[rank], "the date of publication", also=(filled[rank + 1],))


def _unmarked(text: str) -> str:
    """Return text without what makes its label bold in Markdown, and the picture before it: "📅 **Ngày đăng**: …"."""
    bare = text.replace("**", "") if "**:" in text[:-3] or ":**" in text[:-3] else text
    return bare.lstrip(_BEFORE_FIELDS) or text


def _field(doc: Page, text: str) -> str:
    """Return text without the section that a page names before the date: "Hậu trường 26/11/2020 14:40"."""
    found = _DAY_AND_TIME.search(text) if len(text) <= LABELLED_LENGTH else None
    named = found and doc.phrases.group(text[: found.start()].rstrip(EDGES)) == "menu"
    return text[found.start() :] if found and named else text


def _is_published(texts: Sequence[str], rank: int, days: Sequence[int], body: Sequence[int]) -> bool:
    """Return whether a date, that has no label, stands where a page prints that of its publication.

    body are the ranks of the paragraphs.
    """
    # a headline may begin as a field does: "Giá vàng hôm nay: …"
    near = (*texts[max(rank - 1, 1) : rank], *texts[rank + 1 : rank + 2])
    # a link may have broken it out of a sentence
    broken = texts[rank][0].islower() and rank and not texts[rank - 1].endswith(SENTENCE_END)
    if broken or texts[rank - 1].endswith(SAYING) or any(map(is_of_book, near)):
        return False
    timed = bool(TIMES.search(texts[rank]))
    exact = timed or bool(WEEKDAYS.search(texts[rank]))
    others = [other for other in days if other != rank]
    above = bisect_left(body, rank)
    below = body[above] - rank if above < len(body) else len(texts)
    if not timed and (_is_heading(texts, rank, others, body) or (exact and rank > 1 and below > 1)):
        return False
    if above:
        beside = texts[rank - 1].endswith(SENTENCE_END) or is_signed(texts[rank - 1])
        last = below == len(texts) and rank > LATE * len(texts) and beside and not others
        return (below <= NEAR and (timed or rank <= HEAD)) or (timed and last)
    if not rank:
        return (exact or (below > 1 and not others)) and below < len(texts) and not is_date(texts[1])
    if below <= NEAR:
        return True
    beside = exact or rank <= HEAD or any(map(is_signed, texts[rank + 1 : rank + 2]))
    return beside and (below <= FAR or not others)


def _is_heading(texts: Sequence[str], rank: int, others: Sequence[int], body: Sequence[int]) -> bool:
    """Return whether a day without a time is that of an entry, as in a diary, or today's.

    Entries have one each; today's stands above that of the publication.
    """
    untimed = [other for other in others if not TIMES.search(texts[other])]
    if any(body[0] < other < body[-1] for other in untimed if body):
        return True
    early = [other for other in others if not body or other < body[0]]
    return bool(WEEKDAYS.search(texts[rank])) and any(rank < other for other in early)


def _badges(doc: Page, texts: Sequence[str]) -> Iterator[int]:
    """Yield the ranks of the days of badges, below which their month stands."""
    if "number" in doc.traits:
        for rank in range(1, len(texts)):
            if texts[rank].startswith("Th") and is_badge(texts[rank - 1], texts[rank]):
                yield rank - 1


_NOTE = regex(
    # to be continued
    r"(?:còn (?:nữa|tiếp)|hết|tiếp theo (?:và hết|kỳ trước|số trước)|xem tiếp (?:kỳ|số) (?:sau|tới)|to be continued)\.*"
    r"|(?:mời .{0,20})?(?:đón (?:đọc|xem)|xem tiếp|đọc tiếp)\s.{0,20}\b(?:kỳ|số|bài|phần) "
    r"(?:\d+|tới|sau|tiếp theo|cuối)\b.{0,120}"
    r"|(?:kỳ|số|bài|phần) (?:tới|sau|tiếp theo|cuối)\s*:(?!\s*\d)[^→»]{2,120}"
    # names changed
    r"|(?:một số )?(?:(?:tên|họ tên|danh tính)\b.{0,40}\b)?(?:nhân vật|nạn nhân|bị hại|bệnh nhân|người|cháu bé)"
    r"\b.{0,40}\b(?:đã|được|xin) (?:được |xin )?(?:thay đổi|đổi|đổi tên|viết tắt|giấu|hư cấu)\b.{0,30}"
    r"|(?:ghi|viết) (?:lại )?theo lời kể\b.{0,80}"
    # whose opinion and whose words it is
    r"|(?:nội dung )?(?:bài viết|ý kiến|quan điểm|tác phẩm|bài|nội dung)\b.{0,40}"
    r"\b(?:thể hiện|phản ánh|là|theo|dựa trên)\b.{0,40}"
    r"\b(?:quan điểm|văn phong|góc nhìn|hành văn|ý kiến)\b.{0,80}\b(?:tác giả|người viết|riêng|cá nhân)\b.{0,80}"
    r"|[\w. ]{0,40}\b(?:đặt lại|tự đặt|giữ nguyên|lược trích)\b.{0,60}\b(?:tiêu đề|tựa|tít|title|nguyên văn)\b.{0,60}"
    r"|(?:tiêu đề|tựa đề|tựa|tít|đầu đề)\b.{0,30}\bdo\b.{0,60}\bđặt\b.{0,30}"
    # what it is good for, and what not
    r"|(?:[\w ]{3,30}: ?)?(?:các |mọi |những )?(?:nội dung|thông tin|bài viết|kết quả)\b.{0,80}"
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
