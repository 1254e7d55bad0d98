"""DV22x, the page around the article: menus, breadcrumbs, buttons, counters, boxes."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from dvclean.document import DEBRIS, DIGITS, IMAGE, LABEL, LINK, ROW, SENTENCE, Document, Match, words_key
from dvclean.phrases import key
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import BULLETS, CUT, is_counter, is_headline
from dvclean.traits import SIGNS
from dvclean.vietnamese.dates import is_date, is_part_of_date
from dvclean.vietnamese.names import EDGES, is_capitalised, is_signature

# A menu is a run of so many lines that are not wider, among them so many names of a paper's sections.
MENU_LINES = 5
MENU_WIDTH = 40
MENU_NAMES = 3

# A menu with so many names at the very beginning of a text is the head of a dumped page.
LONG_MENU = 8

# The name of a section has no more words. A line with more between them is a headline.
NAME_WORDS = 4

# An excerpt is known by so many characters, and a headline in the way to it.
EXCERPT = 25
HEADLINE_START = 16

# The signs that pages draw between author and date, and the buttons for the size of the letters.
LONE = frozenset({"|", "•", "·", "-", "–", "—", "A", "A-", "A+", "☰"})
BOTH = frozenset({"A-", "A+"})
SIZES = frozenset(
    {"A A+ A A-", "Aa", "Aa-", "Aa+", "aa", "A- A+", "A A+", "A+ A-", "A- A A+", "[A+] [A-]", "[A-] [A+]"}
)

# What converters make of a list of icons.
ICONS = frozenset({"* __", "- __", "+ __", "* _", "- _"})

# They stand among so many first lines that are not blank.
HEAD = 8

# So many controls that are words of articles too make each other certain.
COMPANY = 3

CONTROLS = frozenset({"ui", "weak-ui", "player", "section", "weak-section"})
SECTIONS = frozenset({"home", "menu"})
STRONG = frozenset({"ui", "player"})
WEAK = frozenset({"weak-ui", "weak-section", "home"})
BUTTONS = CONTROLS | {"media"}
BAR = frozenset({"ui", "weak-ui", "menu", "home"})
PAGE = CONTROLS | SECTIONS | {"media"}

# How a fragment of a sentence begins or ends, never a button.
_FRAGMENT = frozenset(".,;:\"“”'’)")

_SEPARATOR = regex(r"\s*[|›»>→/]+\s*|\s{3,}")
# What a page says before the way to it.
_YOU_ARE_HERE = regex(
    r"(?:bạn đang (?:ở|xem|đọc)(?: đây)?|you are here|vị trí hiện tại) ?: ?[^.:?!]{2,40}[>/»›|→][^.:?!]{2,200}",
    re.IGNORECASE,
)

# The name of the front page, the next step perhaps glued to it.
_HOME = regex(r"(?i:trang (?:chủ|nhất|đầu))|(?i:home)(?![a-z])")
_STEP = regex(r"[>›»→]")
_PARTS = regex(r"\s*[|·•]\s*")
_PART = regex(r"(?:Chương|Hồi|Quyển|Tập|Kỳ|Phần|Bài|Số|Chapter) [\dIVX]+\b", re.IGNORECASE)
_WORD = regex(r"\w+")
_DATE = regex(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|^\d\d/\d\d$|\bngày \d|\bngay \d|\d{1,2}:\d{2}")
_MARKDOWN_LINK = regex(r"\[([^\[\]]{2,60})\]\([^()\s]*(?: \"[^\"]*\")?\)\s*(.*)", re.DOTALL)
_FOLLOW = regex(r"(?:theo dõi|follow) [^.,]{2,40} (?:trên|on):?", re.IGNORECASE)
_FOLLOW_NAME = regex(r"(?i:theo dõi|follow) [A-ZĐÀ-Ỹ\d][^.,:!?]{1,30}")
NEWS = "trên Google News"
_ON_NEWS = regex(r"[A-ZĐÀ-Ỹ\d][^.,:!?]{1,30} trên Google News")
# Words that name a time, a field of a form or a thing told in the lines below more often than a button.
_OPEN = regex(
    r"(?:hôm nay|hôm qua|today|yesterday|nội dung|tiêu đề|tên|name|sau|trước|tiếp|next|x|line|pin|in|top|tài trợ"
    r"|thêm|mail|tương tác|vote|bình chọn|xếp hạng|đánh giá|điện thoại|số điện thoại|website|email|cookies)(?: \d+)?"
)
# Buttons that stand alone beside the date.
_SHARING = regex(
    r"(?:chia sẻ|share|tweet|like|thích|lưu|save|print|google news|facebook|zalo|twitter|linkedin|pinterest)(?: \d+)?"
)
# A number that may count readers, and one that may be a year.
_COUNT = regex(r"\d{1,3}(?:[.,]\d{3})*|\d{4,7}")
_YEAR = regex(r"1[5-9]\d\d|20\d\d")
# What stands before the words of a heading or of its line in the contents.
_NUMBERING = regex(r"^[\W\d_]+")

# A line of a programme: the time and what comes then.
_SCHEDULED = regex(r"\d{1,2}[:hg]\d{0,2}\b[^\w\n]*[^\W\d]")

# Contents that a page can hide, and a line of them.
_CONTENTS = regex(r"(?:mục lục|nội dung) bài viết\b|(?:mục lục|xem nhanh)\b")
# The others head summaries too.
EMPTIED = frozenset({"mục lục", "table of contents"})
_TOGGLED = regex(r"(?:mục lục|nội dung|contents)(?: bài viết)? ?\[?(?:ẩn|hide|hiện|show|ẩn/hiện)")
# Below the last sentence it heads nothing.
_SHARE = regex(r"(?:Chia sẻ|CHIA SẺ|Share|SHARE) ?:?")
# How the box of comments names the article: "3 thoughts on “…”".
_REPLIES = regex(
    r"\d+ (?:thoughts?|responses?|comments?|repl(?:y|ies)|bình luận|phản hồi|suy nghĩ|ý kiến|nhận xét|trả lời)"
    r" (?:on|to|về|cho|trên|đến|trong|đối với)\b",
    re.IGNORECASE,
)
_NUMBERED = regex(r"\d+(?:\.\d+)*\.? \S")
# The contents that a program makes have numbers of their own in a list: "* 1 …", "2. 1.1 …".
_TWICE = regex(r"(?:[*•+-]|\d+\.)\s+\d+(?:\.\d+)*\.?\s+\S")

# So few of the lines above the heading of a dumped page are sentences.
FEW = 1 / 5

# A site says no more of itself in its head, and a control no more, but for the one that asks for cookies.
SLOGAN = 80
CONTROL = 160

# How a page says where it can be reached.
_TELEPHONE = regex(
    r"(?:hotline|tổng đài|điện thoại|đường dây nóng|cấp cứu|tel|đt|sđt)\b[^:]{0,30}:? ?[+(]?[\dx. ]{4,}|\S+@\S+\.\w+",
    re.IGNORECASE,
)

# The weather of the day, and that of the next, perhaps with the name of a town: "23°C / 22-25°C", "Huế: 26°C".
_WEATHER = regex(
    r"(?=.*°)(?:[^\d:°]{2,30}: ?)?-?\d{1,2}(?: ?[-–] ?\d{1,2})? ?°C?"
    r"(?: ?[/|–-] ?-?\d{1,2}(?: ?[-–] ?\d{1,2})? ?°C?)*(?: [^\d:°]{2,30})?"
)

# The words of an address, and how many of them tell a headline.
_SLUG = regex(r"[a-z]+")
SLUG_WORDS = 4

# Where a link leads, the files that a text offers, and what it names sources by.
LINK_TARGET = regex(r"\]\(([^()\s]+)")
_FILE = regex(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|csv|epub|mp3)\b|drive\.google|mediafire|dropbox|fshare", re.IGNORECASE
)
_SOURCES = regex(
    r"\b(?:nguồn|tham khảo|tài liệu|chú thích|trích dẫn|tải|sources?|references?|download)\b", re.IGNORECASE
)

# The first link of a line of links stands among so many characters, behind bullets and stars.
MARKS = 8

# A heading that is the item of a list.
_HEADED_ITEM = regex(r"[*+-] +#{2,6} +\[")

# What stands between links.
LINK_SIGNS = " |•·,"
# What the button of an offer says.
_URGING = regex(
    r"(?:tôi muốn |hãy )?(?:đăng k[ýí]|đặt|mua|tư vấn|nhận|gọi|liên hệ|ứng tuyển|khám phá|tìm hiểu|dùng thử|bắt đầu)\b"
    r".{0,30}\b(?:ngay|miễn phí|hôm nay)",
    re.IGNORECASE,
)
_EMOJI = regex(r":\w+:")


@rule("DV221", "menu", kind="ui", view="controls", traits=("label", "separator"))
def menu(doc: Document) -> Iterator[Match]:
    """A menu: a block of short lines, among them names of a paper's sections.

    Why: a dumped page begins and ends with it.
    Keeps: one such word as a heading in the text; lists of names, teams, dishes, which are no sections; the headline
    between the menu and the text, also a short one.

    Before:
        Trang chủ
        Thời sự
        Kinh doanh
        Thể thao
        Chợ cá ven biển
        Giáo dục
        Sức khỏe
        Chợ cá đông khách từ ba giờ sáng
        Tàu vừa cập bến, thương lái đã chờ sẵn trên cầu cảng với những chiếc thùng xốp đầy đá lạnh.
    After:
        Chợ cá đông khách từ ba giờ sáng
        Tàu vừa cập bến, thương lái đã chờ sẵn trên cầu cảng với những chiếc thùng xốp đầy đá lạnh.
    """
    named = [i for i, phrase in doc.labels.items() if phrase.group in SECTIONS]
    named = sorted({*named, *(i for i, groups in doc.rows.items() if SECTIONS.issuperset(groups) and i != doc.title)})
    if not named:
        return
    for block in _blocks(doc, named):
        yield from _menu_lines(doc, block, named[bisect_left(named, block[0]) : bisect_right(named, block[-1])])
    for i, groups in doc.rows.items():
        if i in named and len(groups) >= MENU_NAMES and doc.outside(i, i):
            yield Match(i, "a menu in one line")
    yield from _above_headline(doc, named)
    sections = [*_dated_sections(doc, named)]
    # a programme has times beside each of its own
    for i in sections if len(sections) < COMPANY else ():
        yield Match(i, "the section of the article")


def _dated_sections(doc: Document, named: Sequence[int]) -> Iterator[int]:
    """Yield the names of sections that stand between the headline and the date of the text, or right below the date."""
    begun = doc.sentences[0] if doc.sentences else -1
    for above, i, below in zip(doc.filled, doc.filled[1:HEAD], doc.filled[2:], strict=False):
        if not doc.title < i < begun:
            continue
        dated = _is_date_line(doc.stripped[below]) or (above != doc.title and _is_date_line(doc.stripped[above]))
        text = doc.stripped[i]
        if i in doc.labels and i in named and dated and text[-1] != ":" and not text.isupper():
            yield i


def _is_date_line(text: str) -> bool:
    return len(text) <= LABEL and bool(_DATE.search(text))


def _blocks(doc: Document, seeds: list[int]) -> list[list[int]]:
    """Return the runs of lines of at most MENU_WIDTH characters, blank ones left out, that hold one of the seeds."""
    blocks: list[list[int]] = []
    for seed in seeds:
        if blocks and seed <= blocks[-1][-1]:
            continue
        first = last = doc.rank(seed)
        while first > 0 and _is_narrow(doc.stripped[doc.filled[first - 1]]):
            first -= 1
        while last + 1 < len(doc.filled) and _is_narrow(doc.stripped[doc.filled[last + 1]]):
            last += 1
        blocks.append([*doc.filled[first : last + 1]])
    return blocks


def _is_narrow(text: str) -> bool:
    return len(text) <= MENU_WIDTH and not text.endswith((".", "!", "?", ":", ";", "…"))


def _menu_lines(doc: Document, block: list[int], named: Sequence[int]) -> Iterator[Match]:
    """Yield the lines of a block that are its menu: what is known, and the short names between."""
    before = bool(doc.sentences) and block[-1] < doc.sentences[0]
    edge = before or not doc.sentences or block[0] > doc.sentences[-1]
    first = named[0]
    if before and block[0] == doc.title and _opens_page(doc, len(named)):
        first = block[0]
    end = bisect_right(block, named[-1])
    while end < len(block) and _is_page_word(doc, block[end]):
        end += 1
    inside = block[bisect_left(block, first) : end]
    known = {i for i in inside if i in doc.labels} | set(named)
    least = MENU_LINES if len(known) < len(inside) else MENU_LINES - 1
    # one that the text announces is an example, one with times a programme
    if doc.is_announced(block[0]) or sum(bool(_SCHEDULED.match(doc.stripped[i])) for i in inside) >= COMPANY:
        return
    if len(inside) < least or len(named) < MENU_NAMES or (3 if edge else 2) * len(known) < len(inside):
        return
    # amid the text an author may list the sections of a paper
    other = any(i in doc.markup or (i in doc.labels and doc.labels[i].group not in SECTIONS) for i in inside)
    if not edge and not other and len(known) < LONG_MENU:
        return
    # what is marked as a heading right above the text is its own
    if before and doc.stripped[inside[-1]][0] == "#":
        inside.pop()
    for i in inside:
        # the headline is the last line that is no section, or the last but one where its own section follows it
        between = i < named[-2] and len(_words(doc.stripped[i])) <= NAME_WORDS
        if i in known or between or is_counter(doc.stripped[i]):
            yield Match(i, "part of a menu")


def _opens_page(doc: Document, names: int) -> bool:
    """Return whether the first line belongs to the head of a page with a menu of so many names.

    It is the name of the paper, its hotline, or the date of today.
    """
    if names >= LONG_MENU and len(_words(doc.headline)) <= NAME_WORDS:
        return True
    return names >= MENU_LINES and doc.phrases.matches(doc.stripped[doc.title], "contact")


def repeats(text: str, headline: str) -> bool:
    """Return whether text has most words of a headline: the title of the window, or the end of a way to the page."""
    words = set(_words(headline.lower()))
    return 2 * len(words.intersection(_words(text.lower()))) > len(words)


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if not word.isdigit()]


def _is_page_word(doc: Document, i: int) -> bool:
    phrase = doc.labels.get(i)
    known = (phrase is not None and phrase.group in PAGE) or PAGE.issuperset(doc.rows.get(i, ("",)))
    return known or is_counter(doc.stripped[i])


def _above_headline(doc: Document, named: Sequence[int]) -> Iterator[Match]:
    """Yield the lines above the headline that are the way to it: "Trang chủ", and what stands below it."""
    top = _narrow_top(doc)
    homes = [i for i in top if _is_home(doc, i)]
    known = [i for i in top if _is_page_word(doc, i)]
    menu = 2 * len(known) >= len(top) if len(known) >= MENU_NAMES else 1 < len(known) == len(top)
    for i in top if homes or menu else ():
        # what stands above the front page is the page's only where it is known
        dated = _DATE.search(doc.stripped[i]) or is_part_of_date(doc.stripped[i])
        if (menu or i >= homes[0] or i in known) and not dated:
            yield Match(i, "the way to the article")
    if homes or named[0] != doc.title or not doc.sentences:
        return
    names = [*takewhile(lambda i: i in named and len(_words(doc.stripped[i])) <= NAME_WORDS + 1, doc.filled[:HEAD])]
    # below the front page stands a section whatever its name
    home = doc.labels.get(doc.title)
    deeper = len(names) == 1 and home is not None and home.group == "home"
    at = len(names) + deeper
    lines = [doc.stripped[i] for i in doc.filled[len(names) : at + 1]]
    narrow = not deeper or len(_words(lines[0])) <= NAME_WORDS + 1
    if narrow and len(doc.filled) > at + 1 and is_headline(lines[-1]) and lines[-1].count(" ") > NAME_WORDS:
        for i in doc.filled[:at]:
            yield Match(i, "a section's name above the headline")


def _narrow_top(doc: Document) -> list[int]:
    """Return the lines above the headline where all are narrow and the text follows soon: see page_top for others."""
    for rank, i in enumerate(doc.filled[: 2 * HEAD]):
        text = doc.stripped[i]
        if is_headline(text) and text.count(" ") > NAME_WORDS and i not in doc.labels and i not in doc.rows:
            below = doc.filled[rank + 1 : rank + 1 + HEAD]
            # a verse after a verse is no headline
            told = any(len(doc.stripped[j]) >= SENTENCE or _DATE.search(doc.stripped[j]) for j in below)
            # the book of which this is a chapter
            top = doc.filled[: rank - 1 if _PART.match(text) else rank]
            return [*top] if told and not _is_verse(doc, below[0]) else []
        narrow = _is_narrow(text) and (len(_words(text)) <= NAME_WORDS + 1 or _STEP.search(text))
        if not (narrow or PAGE.issuperset(doc.rows.get(i, ("",)))):
            return []
    return []


def _is_verse(doc: Document, i: int) -> bool:
    """Return whether a line below what could be a headline has as many words, and is no sentence."""
    text = doc.stripped[i]
    return i not in doc.sentences and text.count(" ") > NAME_WORDS and not _DATE.search(text) and i not in doc.labels


def _is_home(doc: Document, i: int) -> bool:
    phrase = doc.labels.get(i)
    return "home" in (doc.rows.get(i) or ((phrase.group,) if phrase else ()))


@rule("DV220", "page-top", kind="ui", view="top")
def page_top(doc: Document) -> Iterator[Match]:
    """What a page prints above its headline: whose site it is, its menu, its telephone.

    Why: a dumped page begins with it, whatever the site has in its menu.
    Keeps: a short headline above another one, and the name of a column, where nothing above tells of a page: no way
    to the front page, no two names of sections, no date beside that of the article, no telephone; all dates.

    Before:
        Thứ Năm, 25/4/2024
        MIỆT VƯỜN XANH
        Lịch thời vụ
        Những mái nhà không còn dột ở Sín Phình
        Chủ Nhật, 21/4/2024 20:05
        Anh Tủa kể mùa mưa năm ngoái cả nhà phải che áo tơi ngồi chờ trời sáng ngay trên giường.
    After:
        Thứ Năm, 25/4/2024
        Những mái nhà không còn dột ở Sín Phình
        Chủ Nhật, 21/4/2024 20:05
        Anh Tủa kể mùa mưa năm ngoái cả nhà phải che áo tơi ngồi chờ trời sáng ngay trên giường.
    """
    lines = [*doc.top]
    # the headline is the first below all that leads to it or, where nothing does, the first
    ways = [rank for rank, i in enumerate(lines) if _leads_to_page(doc, i)]
    at = next((rank for rank, i in enumerate(lines) if rank > max(ways, default=0) and may_be_headline(doc, i)), 0)
    below = doc.below(lines[at])[:HEAD]
    told = any(len(doc.stripped[j]) >= SENTENCE or is_date(doc.stripped[j]) for j in below)
    if not at or not told or _is_verse(doc, below[0]) or _PART.match(doc.stripped[lines[at]]):
        return
    top = lines[:at]
    dated = any(is_date(doc.stripped[j]) for j in below)
    signs = [i for i in top if _is_sign_of_page(doc, i, dated=dated)]
    names = [i for i in top if i in doc.labels and doc.labels[i].group == "menu"]
    if not signs and len(names) < COMPANY:
        return
    # with the way to it above and its date or buttons below it, the headline is certain
    certain = bool(ways) and any(is_date(doc.stripped[j]) or j in doc.labels or j in doc.rows for j in below[:2])
    if not all(i in signs or i in doc.labels or i in doc.rows or _is_slogan(doc.stripped[i], certain) for i in top):
        return
    for i in top:
        # which of two dates is the article's is not certain enough; the title of the window is the headline once more
        text = doc.stripped[i]
        if not repeats(text, doc.stripped[lines[at]]) and (
            _TELEPHONE.search(text) or not (is_date(text) or is_part_of_date(text))
        ):
            yield Match(i, "above the headline of a page")


def _leads_to_page(doc: Document, i: int) -> bool:
    """Return whether line i is the name of the front page, or the way from there."""
    return _is_home(doc, i) or (i in doc.trails and _is_trail(doc, i, doc.stripped[i]))


def may_be_headline(doc: Document, i: int) -> bool:
    """Return whether line i is wordy enough for a headline and nothing else."""
    text = doc.stripped[i]
    wordy = text.count(" ") > NAME_WORDS and not (text.isupper() and len(text) <= LABEL)
    # most lines are too long for one, and then not looked through for a telephone
    if not wordy or not is_headline(text):
        return False
    known = i in doc.labels or i in doc.rows or i in doc.trails or is_date(text)
    return not (known or _TELEPHONE.search(text) or _WEATHER.fullmatch(text))


def _is_sign_of_page(doc: Document, i: int, *, dated: bool) -> bool:
    """Return whether only pages have line i above a headline; dated says whether the article has a date of its own."""
    text = doc.stripped[i]
    if (dated and is_date(text)) or (len(text) <= ROW and _TELEPHONE.search(text)) or _WEATHER.fullmatch(text):
        return True
    return _leads_to_page(doc, i) or (i in doc.rows and SECTIONS.issuperset(doc.rows[i]))


def _is_slogan(text: str, certain: bool) -> bool:
    """Return whether text can be the name of a site or of a part of it, or where that is certain a sentence."""
    if certain and len(text) <= SLOGAN and text[-1] not in ".:;,…":
        return True
    return (
        len(text) <= (LABEL if text.isupper() else MENU_WIDTH)
        and text[-1] not in ".:;,?…"
        and (text.isupper() or len(_words(text)) <= NAME_WORDS + 2)
    )


@rule("DV222", "page-control", kind="ui", view="controls", traits=("label", "opener", "separator"))
def page_control(doc: Document) -> Iterator[Match]:
    """A button, a counter or a box of the page: share, print, "12 bình luận", contents that repeat the headings.

    Why: it belongs to the page.
    Keeps: the same words in a sentence, in a fragment of one, as an answer's label ("Trả lời:") or as the headline;
    buttons that a line of the text announces; a single word such as "Facebook" or "Thích" without others beside it.

    Before:
        Hội chợ sách mở cửa trở lại
        Chia sẻ Facebook
        Hội chợ kéo dài đến hết tháng, mở cửa từ tám giờ sáng.
        Thích
        Trả lời
        Copy link thành công
    After:
        Hội chợ sách mở cửa trở lại
        Hội chợ kéo dài đến hết tháng, mở cửa từ tám giờ sáng.
    """
    yield from _contents(doc)
    opened = [i for i in doc.opened.get("ui", ()) if not doc.speaks_of(i)]
    strong = {i for i in opened if len(doc.stripped[i]) <= CONTROL or _asks_for_cookies(doc, i)}
    strong.update(i for i, phrase in doc.labels.items() if phrase.group in STRONG and _is_button(doc, i))
    strong.update(i for i, groups in doc.rows.items() if _is_row_of_controls(doc, i, groups))
    strong.update(_replies(doc))
    weak = {i for i, phrase in doc.labels.items() if phrase.group in WEAK and _is_button(doc, i)}
    strong.update(_followed(doc, weak))
    if len(doc.sentences) > 1:
        strong.update(i for i in weak if i > doc.sentences[-1] and _SHARE.fullmatch(doc.stripped[i]))
    # the fields of a form that must be filled in
    strong.update(i for i in weak if doc.stripped[i][-1] == "*" and doc.stripped[i][0] != "*")
    if not strong and len(weak) < COMPANY:
        # one or two are told by their place alone; "Trả lời" or "Sau" may stand anywhere
        end = doc.sentences[0] if doc.sentences else -1
        weak = {i for i in weak if i > end or _SHARING.fullmatch(doc.keys[i])}
        if not weak:
            return
    # 36' is a minute of a match
    counters = (i for i, text in doc.counted.items() if is_counter(text) and not _DATE.search(text))
    weak.update(i for i in counters if doc.stripped[i][-1] not in "'’′")
    runs = list(_runs(doc, strong | weak))
    wordings = [_wording(doc, run) for run in runs]
    repeated = Counter(words for words in wordings if len(words) > 1 or (words and _SHARING.fullmatch(words[0])))
    for run, words in zip(runs, wordings, strict=True):
        if doc.is_announced(run[0]):
            continue
        certain = strong.intersection(run)
        if certain or _is_company(doc, run) or repeated[words] > 1:
            for i in run:
                # parts of players are found as such
                if i not in doc.labels or doc.labels[i].group != "player":
                    yield Match(i, "a control of the page")


def _replies(doc: Document) -> Iterator[int]:
    """Yield the lines "3 thoughts on …" that name the article."""
    for i, text in doc.short_lines.items() if doc.headline else ():
        if text[0] in DIGITS and doc.headline in text and _REPLIES.match(text):
            yield i


def _asks_for_cookies(doc: Document, i: int) -> bool:
    """Return whether line i speaks of cookies more than once, and the headline does not."""
    return doc.stripped[i].lower().count("cookie") > 1 and "cookie" not in doc.headline.lower()


def _contents(doc: Document) -> Iterator[Match]:
    """Yield the contents of the text: their label, and the lines below it that stand once more as headings."""
    labels = [i for i in doc.labels if doc.labels[i].group == "contents" or _CONTENTS.match(doc.keys.get(i, ""))]
    names = {j: _heading_name(text) for j, text in doc.short_lines.items()} if labels else {}
    known = Counter(names.values())
    for i in labels:
        run: list[int] = []
        for j in doc.below(i):
            # the first heading is the end of the contents
            name = names.get(j, "")
            if not name or j in doc.sentences or j in doc.labels or name in map(names.get, run):
                break
            run.append(j)
        # a heading may be written otherwise, or stand in a part that is lost
        again = [rank for rank, j in enumerate(run) if known[names[j]] > 1]
        numbered = [rank for rank, j in enumerate(run) if _NUMBERED.match(doc.stripped[j])]
        end = max(again + (numbered if again else [])) + 1 if again else 0
        if len(again) > 1 and 2 * len(again) >= end:
            yield Match(i, "the contents of the text", also=run[:end])
    for i in [i for i in doc.labels if doc.keys[i] in EMPTIED and _is_emptied(doc, i)]:
        yield Match(i, "the label of contents that are lost")
    for i in doc.labels:
        pattern = _NUMBERED if _TOGGLED.fullmatch(doc.keys[i]) else _TWICE if doc.keys[i] in EMPTIED else None
        items = _numbered_items(doc, i, pattern) if pattern else []
        if len(items) >= COMPANY:
            yield Match(i, "the contents of the text", also=items)


def _heading_name(text: str) -> str:
    """Return a heading as it is compared: in small letters, without its number and what else stands before it."""
    return _NUMBERING.sub("", text).lower()


def _numbered_items(doc: Document, label: int, pattern: re.Pattern[str]) -> list[int]:
    """Return the lines below the label of contents that are numbered as pattern has it.

    They end at the first that says what one above it has said.
    """
    said: set[str] = set()
    items: list[int] = []
    for i in takewhile(lambda i: pattern.match(doc.stripped[i]), doc.below(label)):
        name = _heading_name(doc.stripped[i])
        if name in said:
            break
        said.add(name)
        items.append(i)
    return items


def _is_emptied(doc: Document, i: int) -> bool:
    """Return whether nothing is left of the contents that line i heads, and nothing speaks of them.

    A heading and its paragraph come right below it, or a paragraph.
    """
    near = doc.below(i)[:2]
    if i == doc.title or len(near) < 2 or not doc.sentences:
        return False
    first, second = (j in doc.sentences for j in near)
    emptied = first or (second and near[0] in doc.short_lines)
    return emptied and sum(doc.keys[i] in text.lower() for text in doc.stripped) == 1


def _is_row_of_controls(doc: Document, i: int, groups: Sequence[str]) -> bool:
    """Return whether a row of labels is one of controls: with a certain one, of several, or parted by a sign."""
    if "ui" in groups and CONTROLS.issuperset(groups):
        return True
    parts = [part.lower() for part in _PARTS.split(doc.stripped[i]) if part]
    if any(_OPEN.fullmatch(part) for part in parts) or not BAR.issuperset(groups) or "weak-ui" not in groups:
        return False
    capitals = sum(word[0].isupper() for word in doc.stripped[i].split())
    buttons = set(groups) == {"weak-ui"} and (capitals > 1 or len(parts) > 1)
    return (buttons and len(parts) == len(groups)) or ((buttons or len(groups) >= COMPANY) and doc.outside(i, i))


def _followed(doc: Document, weak: set[int]) -> Iterator[int]:
    """Yield the lines "Theo dõi … trên" outside the text or before the name of a network, and "… trên Google News"."""
    for i in doc.opened.get("call", ()):
        text = doc.stripped[i]
        at = bisect_right(doc.filled, i)
        begun = _FOLLOW.fullmatch(text) or (_FOLLOW_NAME.fullmatch(text) and i > doc.title and doc.outside(i, i))
        if begun and (
            at == len(doc.filled)
            or doc.filled[at] in weak
            # the network was an image
            or (i != doc.title and doc.outside(i, i) and not doc.stripped[doc.filled[at]][0].islower())
        ):
            yield i
    for i in doc.edges:
        if doc.stripped[i].endswith(NEWS) and _ON_NEWS.fullmatch(doc.stripped[i]) and i != doc.title:
            yield i


def _wording(doc: Document, run: list[int]) -> tuple[str, ...]:
    """Return the words of a run of controls, numbers as 0: under each comment of a page they are the same."""
    return tuple(key(doc.stripped[i]) for i in run if i in doc.labels)


def _is_company(doc: Document, run: list[int]) -> bool:
    """Return whether words that articles use too are controls: many, outside the text, or between date and text."""
    if len(run) >= COMPANY and doc.outside(run[0], run[-1]) and len(set(_wording(doc, run))) >= COMPANY:
        return True
    if not doc.sentences or not any(i in doc.labels for i in run):
        return False
    at = bisect_left(doc.filled, run[0])
    if run[0] > doc.sentences[-1]:
        return at > 0 and _closes(doc, at, run)
    if not doc.title < run[0] <= run[-1] < doc.sentences[0] or (len(run) == 1 and _opens(doc, run[0])):
        return False
    after = at + len(run)
    next_to_text = after < len(doc.filled) and doc.filled[after] == doc.sentences[0]
    # a link breaks the name of a network out of its sentence
    if next_to_text and doc.stripped[doc.sentences[0]][0].islower():
        return False
    return next_to_text or bool(_DATE.search(doc.stripped[doc.filled[at - 1]]))


def _opens(doc: Document, i: int) -> bool:
    """Return whether a label heads what stands below it: by its word, or as the same word does further down."""
    label = doc.keys[i]
    return _OPEN.fullmatch(label) is not None or [*doc.keys.values()].count(label) > 1


def _closes(doc: Document, at: int, run: list[int]) -> bool:
    """Return whether buttons stand right below the end of the text or its signature, before other furniture or none."""
    if any(doc.labels[i].group != "weak-ui" or _OPEN.fullmatch(doc.keys[i]) for i in run if i in doc.labels):
        return False
    if len(doc.sentences) < COMPANY or doc.stripped[doc.filled[at - 1]][-1] in _FRAGMENT - set(".”)"):
        return False
    after = at + len(run)
    return after == len(doc.filled) or doc.filled[after] in doc.labels or doc.filled[at - 1] in doc.labels


def _is_button(doc: Document, i: int) -> bool:
    """Return whether a known line stands for itself: no fragment of a sentence, no word of the headline."""
    text = doc.stripped[i].strip("*_ ")
    if not text or text[0] in _FRAGMENT or (i == doc.title and not doc.sentences):
        return False
    # a word in bold heads a list
    if doc.labels[i].group in WEAK and doc.stripped[i].startswith("**"):
        return False
    # "Chưa có đánh giá nào." is a sentence of the page, "3 ngày trước." the end of one of the text
    told = text.count(" ") >= COMPANY and not any(map(str.isdigit, text)) and not text.endswith("..")
    if told and doc.labels[i].group in STRONG:
        text = text.removesuffix(".")
    # "Chia sẻ bài viết:" opens a box, "Trả lời:" an answer
    if text[-1] in _FRAGMENT and not text.endswith(("...", ")")) and not (text[-1] == ":" and " " in text):
        shared = text.lower().replace(" :", ":") in {"chia sẻ:", "share:"}
        return (
            shared and bool(doc.sentences) and (i > doc.sentences[-1] or any(j in doc.labels for j in doc.below(i)[:1]))
        )
    bare = text.strip(SIGNS)
    # words in small letters are a fragment, but for what stands in brackets, the debris of editors, and English
    weak = doc.labels[i].group in WEAK
    foreign = not weak and bare.isascii() and doc.accented
    small = bare[:1].islower() and text[0] not in "[{" and (" " in bare or weak) and not foreign
    # a heading may take a word of the headline up, once
    taken = bare.lower() in doc.headline.lower() and sum(key == doc.keys[i] for key in doc.keys.values()) == 1
    return not small and (i == doc.title or not taken)


def _runs(doc: Document, chosen: set[int]) -> Iterator[list[int]]:
    """Yield the chosen lines, those together that have only blank lines between them."""
    run: list[int] = []
    for i in doc.filled:
        if i in chosen:
            run.append(i)
        elif run:
            yield run
            run = []
    if run:
        yield run


@rule("DV223", "relative-time", kind="ui", view="counted", traits=("number",), alone=True)
def relative_time(doc: Document) -> Iterator[Match]:
    """A relative time as pages print it under a teaser: "2 giờ trước", with or without the date.

    Why: it tells when the page was loaded.
    Keeps: the same words in a sentence.

    Before:
        Khách đến chợ đêm đông gấp đôi ngày thường, ban quản lý cho biết.
        2 giờ trước 12:56 21/11/2019
    After:
        Khách đến chợ đêm đông gấp đôi ngày thường, ban quản lý cho biết.
    """
    for i, text in doc.counted.items():
        if "trước" in text and is_counter(text) and text[-1] != ".":
            yield Match(i, "a relative time")


@rule("DV284", "reader-count", kind="ui", view="counted", traits=("number",))
def reader_count(doc: Document) -> Iterator[Match]:
    """A number alone below the headline or its date, which counts the readers; behind or before it the likes, if none.

    Why: pages print it beside a picture of an eye, which is lost.
    Keeps: years, small numbers right below the headline, and all where other lines are numbers too.

    Before:
        Chùa làng đúc lại quả chuông trăm năm
        320
        Mẻ đồng đầu tiên được rót lúc năm giờ sáng, khi sương còn phủ kín sân chùa và mặt hồ trước cổng.
    After:
        Chùa làng đúc lại quả chuông trăm năm
        Mẻ đồng đầu tiên được rót lúc năm giờ sáng, khi sương còn phủ kín sân chùa và mặt hồ trước cổng.
    """
    counts = sum(bool(_COUNT.fullmatch(text)) for text in doc.counted.values())
    if not 0 < counts <= 2:
        return
    head = [i for i in doc.below(doc.title)[:HEAD] if doc.sentences and i < doc.sentences[0]]
    above = [*takewhile(lambda i: (i in doc.keys and i not in doc.counted) or _is_date_line(doc.stripped[i]), head)]
    dates = sum(_is_date_line(doc.stripped[i]) for i in above)
    # the author stands beside the date
    start = len(above) if dates else 0
    numbers = [*takewhile(lambda i: _COUNT.fullmatch(doc.stripped[i]), head[start:])]
    values = [doc.stripped[i] for i in numbers]
    # a year stands below a poem, the number of a chapter below its book, those of a list below each other
    large = len(values) == 1 and len(values[0]) > 2 and not _YEAR.fullmatch(values[0])
    if counts == len(numbers) and (large or (len(values) == 1 and dates) or "0" in values):
        yield Match(numbers[0], "a counter below the headline", also=numbers[1:])


@rule("DV224", "breadcrumb", kind="ui", view="trails", traits=("separator",))
def breadcrumb(doc: Document) -> Iterator[Match]:
    """The way to the page: "Trang chủ > Thời sự > Giao thông".

    Why: the site prints it above the headline.
    Keeps: steps of a menu in a manual ("Cài đặt > Pin"), fractions, lists with slashes, a headline with a bar.

    Before:
        Trang chủ » Kinh tế » Nông sản
        Giá tiêu tăng trở lại
        Thương lái đến tận vườn đặt cọc khi tiêu còn xanh.
    After:
        Giá tiêu tăng trở lại
        Thương lái đến tận vườn đặt cọc khi tiêu còn xanh.
    """
    for i, text in doc.trails.items():
        quoted = text[0] == ">" and any(doc.stripped[j][0] == ">" for j in doc.below(i)[:1])
        if not quoted and not is_date(text) and _is_trail(doc, i, text):
            yield Match(i, "the way to the page")


def _is_trail(doc: Document, i: int, text: str) -> bool:
    head = not doc.sentences or i < doc.sentences[0]
    if _leads_home(doc, i, text) or (head and _YOU_ARE_HERE.fullmatch(text)):
        return True
    parts = [part for part in _SEPARATOR.split(text) if part]
    if not 2 <= len(parts) <= 6 or max(map(len, parts[:-1])) > MENU_WIDTH:
        return False
    above = doc.filled[: doc.rank(i)]
    if all(_DATE.search(doc.stripped[j]) for j in above) and _leads_in(doc, i, text, parts):
        return True
    first = doc.phrases.line(parts[0])
    if first is None or first.group not in SECTIONS:
        return False
    if first.group == "home":
        return True
    named = sum((phrase := doc.phrases.line(part)) is not None and phrase.group in PAGE for part in parts)
    return head and named >= 2 and len(parts[-1]) <= MENU_WIDTH and i != doc.title


def _leads_home(doc: Document, i: int, text: str) -> bool:
    """Return whether text begins as the front page is called, and names the article below it, perhaps cut off."""
    home = _HOME.match(text)
    way = text[home.end() :] if home else ""
    if not way or (doc.sentences and i > doc.sentences[0]):
        return False
    below = [doc.stripped[j] for j in doc.below(i)[:HEAD]]
    return any(len(line) >= HEADLINE_START and line[:HEADLINE_START] in way for line in below if is_headline(line))


def _leads_in(doc: Document, i: int, text: str, parts: Sequence[str]) -> bool:
    """Return whether a line above the headline is a way to it whose steps nobody knows: short names."""
    # strokes stand between the parts of a headline too
    named = any((phrase := doc.phrases.line(part)) is not None and phrase.group in SECTIONS for part in parts)
    least = 2 if _STEP.search(text) else 3 if named else 4
    if len(parts) < least or any(len(_words(part)) > NAME_WORDS + 1 or len(part) > MENU_WIDTH for part in parts):
        return False
    below = [doc.stripped[j] for j in doc.below(i)[:1]]
    return bool(doc.sentences) and any(is_headline(line) and line.count(" ") > NAME_WORDS for line in below)


@rule("DV225", "read-more", kind="ui", view="linked_lines", traits=("link",), alone=True)
def read_more(doc: Document) -> Iterator[Match]:
    """A button that links to the whole story, alone or before the first words of the text; a row of buttons that link.

    Why: a list of stories prints it under each; in a scraped page the text itself follows.
    Keeps: a link in a sentence, or to a file; a button before words that stand nowhere else; a row of links to other
    things.

    Before:
        [Đọc tiếp](https://example.org/lua)Lúa chín sớm hơn mọi năm nửa tháng nên cả xã phải…
        Lúa chín sớm hơn mọi năm nửa tháng nên cả xã phải gặt gấp trước khi bão về.
        [Facebook](https://example.org/f) [Zalo](https://example.org/z)
    After:
        Lúa chín sớm hơn mọi năm nửa tháng nên cả xã phải gặt gấp trước khi bão về.
    """
    for i, text in doc.linked_lines.items():
        link = _MARKDOWN_LINK.fullmatch(text)
        if not link or (not link[2] and is_file(text)):
            continue
        if _is_button_text(doc, link[1]) and (not link[2] or _is_repeated_below(doc, i, link[2])):
            yield Match(i, "a button that links to the story")
        elif link[2].lstrip(LINK_SIGNS)[:1] == "[" and _is_row_of_links(doc, text):
            yield Match(i, "a row of buttons or keywords that are links")


def _is_button_text(doc: Document, text: str) -> bool:
    words = _EMOJI.sub("", text)
    phrase = doc.phrases.line(words)
    return _URGING.fullmatch(words.strip(SIGNS)) is not None or (phrase is not None and phrase.group in BUTTONS)


def _is_row_of_links(doc: Document, text: str) -> bool:
    """Return whether text is made of links to networks and buttons, or to keywords with a number sign."""
    rest = text
    while link := _MARKDOWN_LINK.fullmatch(rest):
        if link[1][0] != "#" and not _is_button_text(doc, link[1]):
            return False
        rest = link[2].lstrip(LINK_SIGNS)
    return not rest


def _is_repeated_below(doc: Document, i: int, excerpt: str) -> bool:
    """Return whether lines below hold the first words of an excerpt. A last line that is cut off is a teaser itself."""
    if len(excerpt) < EXCERPT:
        return False
    start, last = excerpt[:EXCERPT], doc.filled[-1]
    below = doc.stripped[i + 1 : last if doc.stripped[last].endswith(CUT) else last + 1]
    return any(start in text for text in below) or start in " ".join(filter(None, below)).replace("*", "")


@rule("DV229", "link-line", kind="ui", view="markup", traits=("link",))
def link_line(doc: Document) -> Iterator[Match]:
    """A line of nothing but Markdown links, above or below the text; anywhere, if they have no words or lead within it.

    Why: menus, contents, buttons, keywords and other stories are links, and a paragraph is none.
    Keeps: files to download, sources under their heading, lists that a line announces or that have other items; a text
    made of links; the headline.

    Before:
        * [Trang chủ](https://example.org/)
        * [Miệt vườn](https://example.org/miet-vuon)
        Mở hội đua bò vùng Bảy Núi
        Sáng sớm, hàng nghìn người đã đứng kín bờ ruộng chờ cặp bò đầu tiên vào vạch đua.
        Đua xong, chủ bò tắm cho chúng bằng nước giếng rồi mới ngồi vào mâm cơm đầu tiên trong ngày.
        Năm nay có sáu mươi tư đôi bò ghi tên, nhiều nhất từ khi hội đua mở lại sau trận lụt lớn.
        [đua bò](https://example.org/the/dua-bo) [Bảy Núi](https://example.org/the/bay-nui)
    After:
        Mở hội đua bò vùng Bảy Núi
        Sáng sớm, hàng nghìn người đã đứng kín bờ ruộng chờ cặp bò đầu tiên vào vạch đua.
        Đua xong, chủ bò tắm cho chúng bằng nước giếng rồi mới ngồi vào mâm cơm đầu tiên trong ngày.
        Năm nay có sáu mươi tư đôi bò ghi tên, nhiều nhất từ khi hội đua mở lại sau trận lụt lớn.
    """
    links = {i: text for i, text in doc.markup.items() if doc.lines[i] and i != doc.title and is_all_links(text)}
    if not links:
        return
    empty = [i for i, text in links.items() if not any(map(str.isalnum, LINK.sub(r"\1", text)))]
    pages = Counter(target.partition("#")[0] for text in links.values() for target in LINK_TARGET.findall(text))
    within = [i for i, text in links.items() if _leads_within(text, pages) and i not in empty]
    for i in (*empty, *(within if len(within) > 1 else ())):
        yield Match(i, "links to parts of the text, or without words")
    # what a list of boxes with headlines becomes, and nobody writes
    headed = [i for i, text in links.items() if _HEADED_ITEM.match(text)]
    for i in headed:
        yield Match(i, "a headline that links, as an item of a list")
    rest = links.keys() - {*empty, *within, *headed}
    title = only_marked(doc) if rest else -1
    told = [i for i in doc.sentences if i not in links and i > title] if rest else []
    if len(told) < COMPANY:
        yield from _menu_of_links(doc, sorted(rest))
        return
    for run in _runs(doc, rest):
        if run[-1] < told[0] or (run[0] > told[-1] and not (_are_headed(doc, run[0]) or _are_items(doc, run))):
            for i in run:
                heading = doc.stripped[i][0] == "#" and len(run) < COMPANY and i not in doc.labels
                if not _may_stay(doc, i, alone=len(run) < COMPANY) and not heading and not _is_title(doc, i):
                    yield Match(i, "links of the page")


def only_marked(doc: Document) -> int:
    """Return the only heading of the first level, if few sentences stand above it and most below, or -1."""
    marked = [i for i in doc.hash_lines if is_marked(doc, i)]
    if len(marked) != 1:
        return -1
    above = bisect_left(doc.sentences, marked[0])
    few = above <= FEW * doc.rank(marked[0]) and above + COMPANY <= len(doc.sentences) - above
    return marked[0] if few else -1


def is_marked(doc: Document, i: int) -> bool:
    """Return whether line i is a heading of the first level."""
    return doc.stripped[i].startswith("# ") and i not in doc.labels


def _menu_of_links(doc: Document, links: Sequence[int]) -> Iterator[Match]:
    """Yield the links that a text of few sentences, but of more lines than links, begins with: no other line does."""
    first = [i for i, begun in zip(links, doc.filled, strict=False) if i == begun]
    if len(first) >= COMPANY and len(doc.filled) > 2 * len(links):
        for i in first:
            yield Match(i, "links of the page above the text")


def _is_title(doc: Document, i: int) -> bool:
    """Return whether the links of line i are a heading with the words of a headline."""
    text = doc.stripped[i]
    return text[0] == "#" and text.count(" ") > NAME_WORDS and doc.outside(i, i) and i < doc.sentences[0]


def is_all_links(text: str) -> bool:
    """Return whether text is nothing but links, and their words are no numbers of notes."""
    text = IMAGE.sub("", text)
    if text.rstrip("* .")[-1:] != ")" or "[" not in text[:MARKS]:
        return False
    words = LINK.sub(r"\1", text)
    # the counters of buttons are links that lead nowhere
    numbered = any(map(str.isdigit, words)) and not any(map(str.isalpha, words)) and "](javascript:" not in text
    return not any(map(str.isalnum, LINK.sub("", text))) and not numbered


def _may_stay(doc: Document, i: int, *, alone: bool) -> bool:
    """Return whether the links of line i are files that the text offers or, in few lines, the name of its author."""
    targets = LINK_TARGET.findall(doc.markup[i])
    if any(map(is_file, targets)):
        return True
    name = doc.stripped[i].strip(EDGES) if alone and len(targets) == 1 else ""
    return i > doc.title and " " in name and i not in doc.labels and is_capitalised(name) and is_signature(name)


def _leads_within(text: str, pages: Counter[str]) -> bool:
    """Return whether all links of a line lead to parts of the same text, or nowhere. Of its page there are several."""
    for target in LINK_TARGET.findall(text):
        page, _, part = target.partition("#")
        if not (target.startswith("javascript:") or (part and (not page or pages[page] >= COMPANY))):
            return False
    return True


def is_file(target: str) -> bool:
    """Return whether a link leads to a file to download, or to a place where such are kept."""
    return bool(_FILE.search(target))


def _are_headed(doc: Document, i: int) -> bool:
    """Return whether the line above links heads a list of the text: its sources, its files, what it has named."""
    (j,) = doc.above(i)
    above = doc.stripped[j]
    return j not in doc.labels and (above[-1] == ":" or above[0] == "#" or bool(_SOURCES.search(above)))


def _are_items(doc: Document, run: list[int]) -> bool:
    """Return whether links stand in a list of the text, right above or below an item that is none."""
    mark = doc.stripped[run[0]][:2]
    beside = [i for i in (run[0] - 1, run[-1] + 1) if 0 <= i < len(doc.stripped) and i not in doc.labels]
    return mark in BULLETS and any(doc.stripped[i].startswith(mark) for i in beside)


@rule("DV226", "page-head", kind="ui", view="labels", traits=("label",))
def page_head(doc: Document) -> Iterator[Match]:
    """Everything between the name of a page and its headline: the site's name and slogan, its menu, the date of today.

    Why: a dumped page begins with the text of its title bar, then comes the head of the site, then the headline.
    Keeps: the headline and the date above it; lines between them that are not short.

    Before:
        Mở hội đua bò vùng Bảy Núi - Báo Phương Nam
        Báo Phương Nam - tiếng nói miền sông nước
        Thứ sáu, 1/12/2023
        Thời sự
        Đời sống
        Miệt vườn
        Mở hội đua bò vùng Bảy Núi
        Sáng sớm, hàng nghìn người đã đứng kín bờ ruộng chờ cặp bò đầu tiên vào vạch.
    After:
        Mở hội đua bò vùng Bảy Núi - Báo Phương Nam
        Mở hội đua bò vùng Bảy Núi
        Sáng sớm, hàng nghìn người đã đứng kín bờ ruộng chờ cặp bò đầu tiên vào vạch.
    """
    title = doc.headline.lstrip("# ")
    if not title or not any(phrase.group in SECTIONS for phrase in doc.labels.values()):
        return
    again = next((i for i in doc.filled[1:] if _is_headline_of(doc.stripped[i], title)), None)
    between = [i for i in doc.filled[1:] if again is not None and i < again]
    # the same heading once more ends the head whatever it holds, but for sentences
    long = doc.sentences if again in doc.hash_lines else [i for i in between if len(doc.stripped[i]) > LABEL]
    if len(between) < MENU_NAMES or not set(between).isdisjoint(long):
        return
    # the only heading of the first level is certain
    share = len(between) if again is not None and is_marked(doc, again) else 4
    if sum(_is_page_word(doc, i) for i in between) >= max(2, len(between) // share):
        for i in between:
            if i not in between[-2:] or not _DATE.search(doc.stripped[i]):
                yield Match(i, "the head of the page")
        names = {doc.stripped[i].lower() for i in between}
        # what stands in the foot once more is the same menu
        end = doc.sentences[-1] if doc.sentences else between[-1]
        foot = [i for i in doc.filled if i > end and doc.stripped[i].lower() in names]
        if len(foot) >= MENU_NAMES:
            yield Match(foot[0], "once more what stands in the head of the page", also=foot[1:])


def _is_headline_of(text: str, title: str) -> bool:
    """Return whether title is text and the name of the site after it, or text is a heading of the same words."""
    if text[0] == "#":
        return text.strip("# *")[-3:].lower() == title.strip("* ")[-3:].lower() and words_key(text) == words_key(title)
    return (
        len(text) > 15 and title.startswith(text) and title[len(text) :].lstrip()[:1] in {"-", "|", "–", "—", "·", "«"}
    )


@rule("DV227", "head-sign", kind="ui", view="edges", traits=("lone sign",))
def head_sign(doc: Document) -> Iterator[Match]:
    """A sign alone beside the date above the text: the stroke between author and date, "A-" and "A+".

    And a stroke or semicolon alone above the headline or beside a paragraph.

    Why: the page draws them between its own parts, or a table has left them; a text has no use for them.
    Keeps: the other signs in the text, and where no date stands beside them; a date itself; tables and drawings.

    Before:
        Người gác đèn biển cuối cùng
        Hà Thu
        |
        12/3/2022 08:15
        A-
        A+
        Ngọn đèn trên mũi đá được thắp lên từ khi mặt trời còn chưa tắt hẳn.
    After:
        Người gác đèn biển cuối cùng
        Hà Thu
        12/3/2022 08:15
        Ngọn đèn trên mũi đá được thắp lên từ khi mặt trời còn chưa tắt hẳn.
    """
    texts, head = doc.stripped, doc.filled[:HEAD]
    for i in doc.filled:
        if texts[i] in ICONS or (texts[i] in DEBRIS and _is_left_alone(doc, i)):
            yield Match(i, "a sign alone")
    signs = [i for i in head[1:] if texts[i] in LONE or texts[i] in SIZES]
    if not signs or not doc.sentences or signs[0] > doc.sentences[0]:
        return
    short = [rank for rank, i in enumerate(head) if rank and len(texts[i]) <= LABEL]
    beside = {rank for rank in short if _DATE.search(texts[head[rank]])}
    both = BOTH.issubset(texts[i] for i in signs)
    for rank, i in enumerate(head):
        certain = texts[i] in SIZES or (both and texts[i] in BOTH)
        if i in signs and i < doc.sentences[0] and (certain or beside & {rank - 1, rank + 1}):
            beside.add(rank)
            yield Match(i, "a sign of the page's head")


def _is_left_alone(doc: Document, i: int) -> bool:
    """Return whether a sign stands beside a paragraph, or above the headline, and no line near it is drawn of signs."""
    near = [doc.stripped[j] for j in doc.beside(i)]
    drawn = any(text[0] in "|+-=_/\\<>^" for text in near)
    return not drawn and (i < doc.title or any(len(text) > SENTENCE or text[-1] == "|" for text in near))


@rule("DV228", "own-address", kind="ui", view="short_lines", traits=("address",))
def own_address(doc: Document) -> Iterator[Match]:
    """The page's own address, alone on a line: its words are those of the headline.

    Why: pages print it behind "Link bài gốc", to be copied.
    Keeps: all other addresses.

    Before:
        Mùa sen năm nay kéo dài đến tháng Tám
        Đầm sen ven thành vẫn nở rộ dù đã sang tháng Tám âm lịch.
        https://bao.example/mua-sen-nam-nay-keo-dai-den-thang-tam-20230714.html
    After:
        Mùa sen năm nay kéo dài đến tháng Tám
        Đầm sen ven thành vẫn nở rộ dù đã sang tháng Tám âm lịch.
    """
    title = set(doc.headline_key.split())
    for i, text in doc.short_lines.items():
        if text.startswith(("http://", "https://", "www.")) and " " not in text and i != doc.title:
            slug = [word for word in _SLUG.findall(text.rpartition("/")[2].lower()) if len(word) > 1]
            if len(slug) >= SLUG_WORDS and 10 * sum(word in title for word in slug) >= 6 * len(slug):
                yield Match(i, "the page's own address")
