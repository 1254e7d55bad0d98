"""DV220, DV221, DV224, DV226, the head of a page: menus, breadcrumbs, all that stands above the headline."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import dropwhile, groupby, islice, takewhile

from dvclean.findings import Match
from dvclean.lines import BULLETS, FULL_STOPS, LABEL, ROW, WORD, words_key
from dvclean.page import HOMES, SENTENCE, Page, begins_date
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import is_counter, is_headline, is_kind_of_paper, is_price
from dvclean.rules.stories import shares_said
from dvclean.traits import CAPITALS
from dvclean.vietnamese.dates import is_date, is_labelled, is_part_of_date

# A menu is a run of so many lines that are not wider, among them so many names of a paper's sections.
MENU_LINES = 5
MENU_WIDTH = 40
MENU_NAMES = 3

# A menu with so many names at the very beginning of a text is the head of a dumped page.
LONG_MENU = 8

# A line that has something follow has so many spaces, if it is none of the page.
SAID = 5

# Amid the text so many names are no list of its own.
MENU_AMID = 10

# The name of a section has no more words. A line with more between them is a headline.
NAME_WORDS = 4

# The way to a page repeats so many characters of its headline.
HEADLINE_START = 16

# Dates, signs and counters of a page stand among so many first lines that are not blank.
HEAD = 8

# Above a headline that no menu precedes stand no more names and dates.
KICKER = 5

# How a site calls itself.
_SITE = regex(r"\w[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org)")

# So many controls that are words of articles too make each other certain.
COMPANY = 3

# Groups of phrases: what a page is worked with, what its menu names, and both.
CONTROLS = frozenset({"ui", "weak-ui", "player", "section", "weak-section"})
SECTIONS = frozenset({"home", "menu"})
PAGE = CONTROLS | SECTIONS | {"media"}

SEPARATORS = frozenset("|›»>→")
_SEPARATOR = regex(r"\s*[|›»>→/]+\s*|\s{3,}")

# What stands alone between the steps of a way that is broken into lines.
_STROKES = SEPARATORS - {"|"} | {"/"}

# What a page says before the way to it.
_YOU_ARE_HERE = regex(
    r"(?:bạn đang (?:ở|xem|đọc)(?: đây)?|you are here|vị trí hiện tại) ?: ?[^.:?!]{2,40}[>/»›|→][^.:?!]{2,200}",
    re.IGNORECASE,
)

# What stands at the head of what an office of the state issues.
_STATE = regex(r"CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM")

# The way to a page has no more steps below the front page.
STEPS = 6

# The name of the front page, the next step perhaps glued to it.
_HOME = regex(
    r"(?i:(?:you are here|bạn đang ở(?: đây)?|vị trí) ?: ?)?(?:(?i:trang (?:chủ|nhất|đầu|nhà))|(?i:home)(?![a-z]))"
)
_GLUED_HOME = regex(rf"(?:Trang (?:chủ|nhất|đầu|nhà)|Home)(?=[{CAPITALS}][a-zà-ỹ])")
# What shares and indices cost, and by how much they rose or fell: "VN-INDEX 1.262,33 -4,18 (-0,33%)"
_QUOTED = regex(
    r"(?:[A-ZĐ][\w&.\- ]{1,20} \d[\d.,]* (?:[▲▼] ?|[+-]|(?=0))\d[\d.,]*%?(?: ?\([+-]?[\d.,]+ ?%\))? ?){1,9}"
)
_HERE_HOME = regex(r"(?i:bạn đang ở(?: đây)?|you are here) ?: ?(?i:trang (?:chủ|nhất)|home)\b.{3,120}(?<![.?!])$")
_SEAM = regex(f"[{CAPITALS.lower()}][{CAPITALS}]")
_BARE_HOME = regex(rf"Trang (?:chủ|nhất|đầu|nhà) [{CAPITALS}][^.,:;!?\"“]{{2,60}}")
_STEP = regex(r"[>›»→]")
_STEPS = regex(r"(?:bước|step) \d{1,2}\b", re.IGNORECASE)
_PART = regex(r"(?:Chương|Hồi|Quyển|Tập|Kỳ|Phần|Bài|Số|Điều|Mục|Tiết|Chapter) [\dIVX]+\b", re.IGNORECASE)
_ABOUT = ("Về việc", "V/v")

_NUMBERED = regex(r"\w{1,2}[.)] ")

# For how long a job is, or how long one must have done it: "1 năm", "Trên 2 năm", "6 tháng".
_TERM = regex(r"(?:[^\W\d]+ ){0,2}\d{1,2}(?: ?[-–] ?\d{1,2})? (?:năm|tháng|tuần|ngày|người)", re.IGNORECASE)
DATE = regex(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|^\d\d/\d\d$|\bngày \d|\bngay \d|\d{1,2}:\d{2}")

# A line of a programme: the time and what comes then. Or who played whom, and the result.
_SCHEDULED = regex(r"\d{1,2}[:hg]\d{0,2}\b[^\w\n]*[^\W\d]|[^\W\d].* \d{1,2} ?[-–] ?\d{1,2} [^\W\d]")

# A site says no more of itself in its head.
SLOGAN = 80

# What shops and other sites call the pages about themselves.
_PAGE_OF_SITE = regex(
    r"(?:chính sách|điều khoản|quy chế|quy định|hướng dẫn|nội quy|quyền riêng tư|giới thiệu|về chúng tôi|liên hệ"
    r"|tuyển dụng|câu hỏi thường gặp|bảo hành)\b",
    re.IGNORECASE,
)

# A headline in capitals has so many spaces at least: shorter ones are the names of sites. The text has so large a share
# of its pairs of words again.
WORDY_CAPITALS = 7
TOLD_SHARE = 0.5

# Above a certain headline one line in so many may be odd, if one in so many is known.
ODD = 6
LEAST_KNOWN = 3

# How a page greets who comes, or says which day it is.
_GREETING = regex(
    r"(?:xin )?chào (?:mừng )?(?:khách|bạn|các bạn|quý)\b"
    r"|(?:phật lịch|âm lịch|hôm nay|thứ|chủ nhật|chúa nhật)\b.{0,30}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}",
    re.IGNORECASE,
)

# How a page says where it can be reached.
_TELEPHONE = regex(
    r"(?:hotline|tổng đài|điện thoại|đường dây nóng|cấp cứu|tel|đt|sđt)\b[^:]{0,30}:? ?[+(]?[\dx. ]{4,}|\S+@\S+\.\w+",
    re.IGNORECASE,
)

# The weather of the day, and that of the next, perhaps with the name of a town: "23°C / 22-25°C", "Huế: 26°C".
WEATHER = regex(
    r"(?=.*°)(?:[^\d:°]{2,30}[: ] ?)?-?\d{1,2}(?: ?[-–] ?\d{1,2})? ?°C?"
    r"(?: ?[/|–-] ?-?\d{1,2}(?: ?[-–] ?\d{1,2})? ?°C?)*(?: [^\d:°]{2,30})?"
)

# So few of the lines above the heading of a dumped page are sentences.
FEW = 1 / 5


@rule("DV221", "menu", kind="ui", view="controls", traits=("label", "separator"))
def menu(doc: Page) -> Iterator[Match]:
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
    named = [i for i in named if not (is_kind_of_paper(doc.stripped[i]) or _is_tag(doc.stripped[i]) or _issues(doc, i))]
    named = [i for i in named if not is_page_of_site(doc, i)]
    named = sorted({*named, *(i for i, groups in doc.rows.items() if SECTIONS.issuperset(groups) and i != doc.title)})
    for i in (*_kicker(doc, named), *_listed_section(doc)):
        yield Match(i, "the section of the article")
    if named or (doc.filled[0] in doc.labels and not _issues(doc, doc.filled[0])):
        yield from _above_headline(doc, named)
    if not named:
        return
    for block in () if _is_list_alone(doc) else _blocks(doc, named):
        yield from _menu_lines(doc, block, named[bisect_left(named, block[0]) : bisect_right(named, block[-1])])
    for i, groups in doc.rows.items():
        if i in named and len(groups) >= MENU_NAMES and doc.outside(i, i) and not doc.is_announced(i):
            yield Match(i, "a menu in one line")
    sections = [*_dated_sections(doc, named)]
    # a programme has times beside each of its own
    for i in sections if len(sections) < COMPANY else ():
        yield Match(i, "the section of the article")


def _is_list_alone(doc: Page) -> bool:
    """Return whether a text has no sentences beside its names, and nothing tells of a page: answers, subjects."""
    page = doc.markup or doc.gone or doc.notices or any(phrase.group != "menu" for phrase in doc.labels.values())
    return not page and len(doc.sentences) < 2


def _issues(doc: Page, i: int) -> bool:
    """Return whether line i is the office in capitals that issues a paper, beside the name of the state, or is this."""
    text = doc.stripped[i]
    return text.isupper() and any(
        map(_STATE.search, (text, *(doc.stripped[j] for j in (*doc.above(i), *doc.below(i, 2)))))
    )


def is_page_of_site(doc: Page, i: int) -> bool:
    """Return whether line i is what a site calls a page about itself, and heads it: the text or its date follows."""
    if not _PAGE_OF_SITE.match(doc.stripped[i]) or i not in doc.filled[: 2 * HEAD]:
        return False
    told = dropwhile(lambda j: is_date_line(doc.stripped[j]), doc.below(i, HEAD))
    # the first part may have a heading of its own
    if not any(len(doc.stripped[j]) >= SENTENCE for j in islice(told, 2)):
        return False
    return not any(may_be_headline(doc, j) for j in doc.before(i))


def _is_tag(text: str) -> bool:
    """Return whether text is the name of a paper as it stands before a lead: "(NĐ) -"."""
    return text[0] == "(" and text[-1] in "-–—"


def _dated_sections(doc: Page, named: Sequence[int]) -> Iterator[int]:
    """Yield the names of sections that stand between the headline and the date of the text, or right below the date.

    Between one right below the headline and the date the author may stand.
    """
    begun = doc.sentences[0] if doc.sentences else -1
    for above, i, below in zip(doc.filled, doc.filled[1:HEAD], doc.filled[2:], strict=False):
        if not doc.title < i < begun:
            continue
        dates = [below, *doc.below(below, 1)] if above == doc.title and below in doc.keys else [above, below]
        dated = any(j != doc.title and is_date_line(doc.stripped[j]) for j in dates)
        text = doc.stripped[i]
        # the fields of an offer tell where and until when it holds
        offered = above != doc.title and _TERM.fullmatch(doc.stripped[above])
        if i in doc.labels and i in named and dated and text[-1] != ":" and not (text.isupper() or offered):
            yield i


def _listed_section(doc: Page) -> Iterator[int]:
    """Yield the section of an article, whatever its name: the first of three items below the headline, then the date.

    The third is the author. Two items may say where something takes place, and when.
    """
    items = [i for i in doc.filled[1:HEAD] if doc.stripped[i][:2] in BULLETS]
    for i, date, author in zip(items, items[1:], items[2:], strict=False):
        above = doc.above(i)[0]
        headed = above == doc.title or doc.stripped[above][0] == "#"
        if not headed or [*doc.below(i, 2)] != [date, author] or not is_date(doc.stripped[date][2:]):
            continue
        if all(doc.stripped[j].count(" ") <= NAME_WORDS and ":" not in doc.stripped[j] for j in (i, author)):
            yield i


def is_date_line(text: str) -> bool:
    """Return whether text is short, no sentence, and has a date or a time of day."""
    return len(text) <= LABEL and text[-1] != "." and bool(DATE.search(text))


def _blocks(doc: Page, seeds: list[int]) -> list[list[int]]:
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


def _menu_lines(doc: Page, block: list[int], named: Sequence[int]) -> Iterator[Match]:
    """Yield the lines of a block that are its menu: what is known, and the short names between."""
    before = bool(doc.sentences) and block[-1] < doc.sentences[0]
    around = [doc.stripped[j] for j in (*doc.above(block[0]), *doc.below(block[-1], 1))]
    told = len(around) > 1 and all(text[-1] == "." for text in around)
    edge = before or (not doc.sentences and not told) or (bool(doc.sentences) and block[0] > doc.sentences[-1])
    first = named[0]
    if before and block[0] == doc.title and _opens_page(doc, len(named)):
        first = block[0]
    end = bisect_right(block, named[-1])
    while end < len(block) and _is_page_word(doc, block[end]) and not is_page_of_site(doc, block[end]):
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
    if not edge and not other and len(known) < MENU_AMID:
        return
    # what is marked as a heading right above the text is its own, and so is what kind of paper it is
    if before and (doc.stripped[inside[-1]][0] == "#" or is_kind_of_paper(doc.stripped[inside[-1]])):
        inside.pop()
    for i in inside:
        # the headline is the last line that is no section, or the last but one where its own section follows it
        between = i < named[-2] and len(_words(doc.stripped[i])) <= NAME_WORDS and not (before and is_entry(doc, i))
        # right above the headline stands the date of the article
        dated = before and i == inside[-1] and is_date(doc.stripped[i])
        if i in known or between or (is_counter(doc.stripped[i]) and not dated):
            yield Match(i, "part of a menu")


def is_entry(doc: Page, i: int) -> bool:
    """Return whether the first sentence begins with the words of line i, as below the headline of an encyclopedia."""
    text, first = doc.stripped[i], doc.stripped[doc.sentences[0]]
    begun = len(text) < len(first) and first.startswith(text) and not first[len(text)].isalnum()
    return begun and len(_words(text)) <= NAME_WORDS and i not in doc.labels


def _opens_page(doc: Page, names: int) -> bool:
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
    return [word for word in WORD.findall(text) if not word.isdigit()]


def _is_page_word(doc: Page, i: int) -> bool:
    known = doc.group(i) in PAGE or PAGE.issuperset(doc.rows.get(i, ("",)))
    return known or is_counter(doc.stripped[i])


def _is_name(doc: Page, i: int, named: Sequence[int]) -> bool:
    """Return whether line i has few words, and names a section or a control of the page, but no list below it."""
    text = doc.stripped[i]
    control = i in doc.labels and text[-1] != ":" and doc.phrases.group(text) in CONTROLS - {"section"}
    return (control or i in named) and len(_words(text)) <= NAME_WORDS + 1


def _above_headline(doc: Page, named: Sequence[int]) -> Iterator[Match]:
    """Yield the lines above the headline that are the way to it: "Trang chủ", and what stands below it."""
    top = _narrow_top(doc)
    homes = [i for i in top if _is_home(doc, i)]
    known = [i for i in top if _is_page_word(doc, i)]
    menu = 2 * len(known) >= len(top) if len(known) >= MENU_NAMES else 1 < len(known) == len(top)
    # a shop has the name of what it sells above its price
    offer = any(is_price(doc.stripped[i]) for i in top)
    for i in top if homes or menu else ():
        # what stands above the front page is the page's only where it is known, as what stands below the last label
        dated = DATE.search(doc.stripped[i]) or is_part_of_date(doc.stripped[i])
        # a headline may have few words too: the date follows it, perhaps below the author's name
        short = i not in known and any(is_date(doc.stripped[j]) for j in doc.below(i, 2))
        led = i in known or (not offer and ((homes and i >= homes[0]) or (menu and i < known[-1])))
        paper = i == top[-1] and is_kind_of_paper(doc.stripped[i])
        if led and not (dated or short or paper or is_page_of_site(doc, i)):
            yield Match(i, "the way to the article")
    if homes or not doc.sentences:
        return
    names = [*takewhile(lambda i: _is_name(doc, i, named), doc.filled[:HEAD])]
    # below the front page stands a section whatever its name
    deeper = len(names) == 1 and doc.group(doc.title) == "home"
    at = len(names) + deeper
    lines = [doc.stripped[i] for i in doc.filled[len(names) : at + 1]]
    if not names or not lines:
        return
    narrow = not deeper or len(_words(lines[0])) <= NAME_WORDS + 1
    wordy = is_headline(lines[-1]) and lines[-1].count(" ") > NAME_WORDS and not _PART.match(lines[-1])
    # the first part of a text whose headline is the name of a section, or what a notice is about
    wordy = wordy and not _NUMBERED.match(lines[-1]) and not lines[-1].startswith(_ABOUT)
    if narrow and len(doc.filled) > at + 1 and wordy:
        for i in doc.filled[:at]:
            yield Match(i, "a section's name above the headline")


def _kicker(doc: Page, named: Sequence[int]) -> list[int]:
    """Return the names of sections among the first lines, where a headline with its date follows."""
    first = doc.stripped[doc.filled[0]]
    if len(first) > MENU_WIDTH and not _is_parted(first):
        return []
    names: list[int] = []
    certain = dated = False
    for i in doc.filled[:KICKER]:
        text = doc.stripped[i]
        if begins_date(text) and is_date(text):
            dated = True
        elif i in named or (len(text) <= ROW and _is_way(doc, text)):
            names.append(i)
            certain = True
        elif not any(map(str.isalnum, text)) or _SITE.fullmatch(text):
            names.append(i)
        # what belongs to a section nobody can list; it stays, as it may be the name of a series
        elif not (names and _is_narrow(text) and len(_words(text)) < NAME_WORDS):
            dates = (is_date(doc.stripped[j]) for j in doc.below(i, 2))
            return names if certain and may_be_headline(doc, i) and (dated or any(dates)) else []
    return []


def _is_parted(text: str) -> bool:
    """Return whether text has a sign that parts the steps of a way, or a stroke with spaces around it."""
    return not SEPARATORS.isdisjoint(text) or " / " in text


def _is_way(doc: Page, text: str) -> bool:
    """Return whether text is made of short names, one of them a section's: "Nhà trường / Giáo dục", "Home Tàu xe"."""
    home = _HOME.match(text) if text.startswith(HOMES) else None
    if home:
        return text[home.end() :][:1] in {"", " "} and _is_narrow(text)
    if not _is_parted(text):
        return False
    parts = [part for part in _SEPARATOR.split(text) if part]
    return (
        len(parts) > 1
        and all(len(_words(part)) <= NAME_WORDS for part in parts)
        and any(doc.phrases.group(part) in SECTIONS for part in parts)
    )


def _narrow_top(doc: Page) -> list[int]:
    """Return the lines above the headline where all are narrow and the text follows soon: see page_top for others."""
    for rank, i in enumerate(doc.filled[: 2 * HEAD]):
        text = doc.stripped[i]
        if is_headline(text) and text.count(" ") > NAME_WORDS and i not in doc.labels and i not in doc.rows:
            below = doc.filled[rank + 1 : rank + 1 + HEAD]
            # a verse after a verse is no headline
            told = any(len(doc.stripped[j]) >= SENTENCE or DATE.search(doc.stripped[j]) for j in below)
            # the book of which this is a chapter
            top = doc.filled[: rank - 1 if _PART.match(text) else rank]
            return [*top] if told and not _is_verse(doc, below[0]) else []
        narrow = _is_narrow(text) and (len(_words(text)) <= NAME_WORDS + 1 or _STEP.search(text))
        if not (narrow or PAGE.issuperset(doc.rows.get(i, ("",)))):
            return []
    return []


def _is_verse(doc: Page, i: int) -> bool:
    """Return whether a line below what could be a headline has as many words, and is no sentence."""
    text = doc.stripped[i]
    dated = DATE.search(text) or is_date(text)
    return not doc.is_sentence(i) and text.count(" ") > NAME_WORDS and not dated and i not in doc.labels


def _is_home(doc: Page, i: int) -> bool:
    return "home" in (doc.rows.get(i) or (doc.group(i),))


@rule("DV220", "page-top", kind="ui", view="top")
def page_top(doc: Page) -> Iterator[Match]:
    """What a page prints above its headline: whose site it is, its menu, its telephone.

    Why: a dumped page begins with it, whatever the site has in its menu.
    Keeps: a short headline above another one, and the name of a column, where nothing above tells of a page: no way
    to the front page, no two names of sections, no date beside that of the article, no telephone; the date of the
    article, and any other that stands below the menu.

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
    lines = _top_lines(doc)
    ways = [rank for rank, i in enumerate(lines) if _leads_to_page(doc, i)]
    at = _headline_rank(doc, lines, ways)
    top = lines[:at]
    if not top:
        return
    below = doc.below(lines[at], HEAD)
    dated_below = any(is_date(doc.stripped[j]) for j in below)
    signs = {i for i in top if _is_sign_of_page(doc, i, dated=dated_below)}
    names = [i for i in top if doc.group(i) == "menu"]
    if not signs and len(names) < COMPANY:
        return
    # with the way to it above and its date or buttons below it, the headline is certain
    parts = {*doc.labels, *doc.rows, *doc.opened.get("ui", ())}
    certain = bool(ways) and any(is_date(doc.stripped[j]) or j in parts for j in below[:2])
    known = [i for i in top if i in signs or i in doc.labels or i in doc.rows]
    odd = [i for i in top if i not in known and not _is_slogan(doc.stripped[i], certain)]
    # a page may say something of itself in a few words among many that are known
    few = certain and ODD * len(odd) <= len(top) <= LEAST_KNOWN * len(known)
    if odd and (not few or any(may_be_headline(doc, i) for i in top)):
        return
    menu = max([*names, *(lines[rank] for rank in ways)], default=-1)
    kept = {*_named_by_article(doc, top, ways), *(i for i in odd if len(doc.stripped[i]) > SLOGAN)}
    for i in top:
        text = doc.stripped[i]
        # which of two dates is the article's is not certain enough, but for one above the menu
        dated = (
            not (dated_below and i < menu) and not _TELEPHONE.search(text) and (is_date(text) or is_part_of_date(text))
        )
        # the title of the window is the headline once more
        if not (i in kept or dated or repeats(text, doc.stripped[lines[at]])):
            yield Match(i, "above the headline of a page")


def _headline_rank(doc: Page, lines: Sequence[int], ways: Sequence[int]) -> int:
    """Return which of the first lines is the headline of a page: 0 where that is not certain, or nothing is above it.

    It is the first below all ways that lead to it or, where nothing does, the first; ways are their ranks.
    """
    named = next((rank + 1 for rank in ways if rank + 1 < len(lines) and _names_next(doc, lines[rank])), 0)
    behind = range(max(ways, default=0) + 1, len(lines))
    likely = (rank for rank in behind if may_be_headline(doc, lines[rank]) or _is_dated_title(doc, lines[rank]))
    at = named or next(likely, 0)
    below = doc.below(lines[at], HEAD)
    told = any(len(doc.stripped[j]) >= SENTENCE or is_date(doc.stripped[j]) for j in below)
    # right below the way to it: who has written it, and when, may follow in two lines
    led = bool(ways) and at == ways[-1] + 1 and any(is_date(doc.stripped[j]) for j in below[:2])
    verse = told and not led and _is_verse(doc, below[0])
    part = not named and told and (verse or _PART.match(doc.stripped[lines[at]]))
    return at if told and not part else 0


def _named_by_article(doc: Page, top: Sequence[int], ways: Sequence[int]) -> Iterator[int]:
    """Yield the lines above a headline that are the article's own: a short headline, what is sold, a kind of paper.

    A short headline stands below the way to the page, the date of the text or its author's name below it; what is sold
    has its name above its price; and a headline in capitals says what the text goes on to say.
    """
    dates = {i for i in top if is_date(doc.stripped[i])}
    below_way = enumerate(top[ways[-1] + 1 :], ways[-1] + 1) if ways else ()
    short = {i for rank, i in below_way if dates.intersection(top[rank + 1 : rank + 3])}
    offer = any(is_price(doc.stripped[i]) for i in top)
    if _is_told_below(doc, top[-1]):
        yield top[-1]
    for i in top:
        unknown = not (i in doc.labels or i in doc.rows)
        paper = (i == top[-1] and is_kind_of_paper(doc.stripped[i])) or _issues(doc, i)
        if ((offer or i in short) and unknown) or paper:
            yield i


def _is_told_below(doc: Page, i: int) -> bool:
    """Return whether line i is a headline in capitals: many words, of which the text has most again."""
    text = doc.stripped[i]
    return text.isupper() and text.count(" ") >= WORDY_CAPITALS and shares_said(doc, [i])[0] >= TOLD_SHARE


def _names_next(doc: Page, i: int) -> bool:
    """Return whether the way in line i leads over what stands right below it: the headline."""
    below = [doc.stripped[j].lower() for j in doc.below(i, 1)]
    return any(part.lower() in below for part in _SEPARATOR.split(doc.stripped[i]) if part)


def _top_lines(doc: Page) -> Sequence[int]:
    """Return the first lines, or all up to some below the way to the page, if none of them is a sentence."""
    begun = doc.sentences[0] if doc.sentences else -1
    ways = [doc.rank(i) for i in doc.trails if i < begun and _leads_to_page(doc, i)]
    return doc.filled[: max(len(doc.top), ways[-1] + 1 + HEAD if ways else 0)]


def _leads_to_page(doc: Page, i: int) -> bool:
    """Return whether line i is the name of the front page, or the way from there."""
    return _is_home(doc, i) or (i in doc.trails and _is_trail(doc, i, doc.stripped[i]))


def may_be_headline(doc: Page, i: int) -> bool:
    """Return whether line i is wordy enough for a headline and nothing else."""
    text = doc.stripped[i]
    wordy = text.count(" ") > NAME_WORDS and not (text.isupper() and len(text) <= LABEL)
    # most lines are too long for one, and then not looked through for a telephone
    if not wordy or not is_headline(text):
        return False
    known = i in doc.labels or i in doc.rows or i in doc.trails or is_date(text) or _GREETING.match(text)
    return not (known or _TELEPHONE.search(text) or WEATHER.fullmatch(text))


def _is_dated_title(doc: Page, i: int) -> bool:
    """Return whether line i is in capitals, wordy enough for a headline, and a date stands right below."""
    text = doc.stripped[i]
    below = doc.below(i, 1)
    return text.isupper() and text.count(" ") > NAME_WORDS and any(is_date(doc.stripped[j]) for j in below)


def _is_sign_of_page(doc: Page, i: int, *, dated: bool) -> bool:
    """Return whether only pages have line i above a headline; dated says whether the article has a date of its own."""
    text = doc.stripped[i]
    if dated if is_date(text) else _GREETING.match(text) or WEATHER.fullmatch(text):
        return True
    if len(text) <= ROW and (_TELEPHONE.search(text) or _QUOTED.fullmatch(text)):
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


@rule("DV224", "breadcrumb", kind="ui", view="filled", traits=("separator", "seam", "label"))
def breadcrumb(doc: Page) -> Iterator[Match]:
    """The way to the page: "Trang chủ > Thời sự > Giao thông"; each step and each sign perhaps a line of its own.

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
    if "seam" in doc.traits and _is_stuck(doc, doc.filled[0]):
        yield Match(doc.filled[0], "sections of the page")
    trails = doc.trails if "separator" in doc.traits else {}
    for i, text in trails.items():
        quoted = text[0] == ">" and any(doc.stripped[j][0] == ">" for j in doc.below(i, 1))
        # an address between such signs is a part of a sentence
        quoted = quoted or "<http" in text or _is_row(doc, i, text) or i in doc.outlined
        if not quoted and not is_date(text) and _is_trail(doc, i, text) and not _is_told_way(doc, i):
            yield Match(i, "the way to the page")
    ways = [*_broken_ways(doc)] if not _STROKES.isdisjoint(trails.values()) else []
    for way in (*ways, *_listed_ways(doc)):
        yield Match(way[0], "the way to the page, broken into lines", also=way[1:])


def _is_row(doc: Page, i: int, text: str) -> bool:
    """Return whether text is a row of a table: as many strokes part the cells of the next line."""
    strokes = text.count(" | ")
    return strokes > 1 and any(doc.stripped[j].count(" | ") == strokes for j in doc.below(i, 1))


def _listed_ways(doc: Page) -> Iterator[list[int]]:
    """Yield the ways each step of which is the item of a list: from the front page to the headline."""
    for home in [i for i, phrase in doc.known.items() if phrase.group == "home"]:
        if doc.stripped[home][:2] not in BULLETS or (doc.sentences and home > doc.sentences[0]):
            continue
        items = takewhile(lambda i: doc.stripped[i][:2] in BULLETS, islice(doc.after(home), STEPS))
        steps = {doc.stripped[i][2:].lstrip(): i for i in items}
        # where the front page is the first line of all, the headline stands below the way
        below = [doc.stripped[j] for j in doc.below(max(steps.values()), 1)] if home == doc.title and steps else []
        last = next((steps[line] for line in (doc.headline, *below) if line in steps), -1)
        if last > home:
            yield [home, *(i for i in steps.values() if i <= last)]


# What stands above the headline of a page is so large a part of it at most.
HEAD_PART = 3


def _broken_ways(doc: Page) -> Iterator[list[int]]:
    """Yield the ways above the first sentence of which each step is a line, and the same sign alone between each two.

    The last step is the headline itself, unless one follows it. Below boxes of the page a section is one of the steps.
    """
    begun = doc.rank(doc.sentences[0]) if doc.sentences else HEAD
    head = doc.filled[: max(begun, len(doc.filled) // HEAD_PART) if doc.sentences else HEAD]
    lone = [doc.stripped[i] in _STROKES for i in head]
    signs = [rank for rank in range(1, len(head)) if lone[rank] and not lone[rank - 1]]
    # those with one line between each two have ranks that grow twice as fast as their places
    for _, run in groupby(enumerate(signs), lambda at: (doc.stripped[head[at[1]]], at[1] - 2 * at[0])):
        ranks = [rank for _, rank in run]
        way = head[ranks[0] - 1 : ranks[-1] + 1]
        steps = way[::2]
        named = any(i in doc.known and doc.known[i].group in SECTIONS for i in steps)
        within = ranks[0] > begun
        if (named or (len(steps) > 1 and not within)) and all(_may_be_step(doc, i) for i in steps):
            yield [*way, *(i for i in doc.below(way[-1], 1) if i in doc.keys and _precedes_headline(doc, i))]


def _may_be_step(doc: Page, i: int) -> bool:
    """Return whether line i is a few words that name something."""
    text = doc.stripped[i]
    return i in doc.keys and text[0].isalpha() and text[-1] not in FULL_STOPS and len(_words(text)) <= NAME_WORDS + 1


def _precedes_headline(doc: Page, i: int) -> bool:
    """Return whether line i, the last step of a way, is the name of a section, or the headline follows."""
    if i in doc.known:
        return doc.known[i].group in SECTIONS
    text = doc.stripped[i]
    below = [doc.stripped[j] for j in doc.below(i, 1)]
    named = text.count(" ") <= NAME_WORDS
    return any(repeats(text, line) or (named and is_headline(line) and line.count(" ") > NAME_WORDS) for line in below)


def _is_told_way(doc: Page, i: int) -> bool:
    """Return whether line i stands within the text, in a manual or where the sentence above goes on with it."""
    above = [doc.stripped[j] for j in doc.above(i)]
    if any(map(is_step, above)) or doc.is_announced(i, SAID):
        return True
    within = bool(doc.sentences) and doc.sentences[0] < i < doc.sentences[-1]
    above = above if within else []
    return any(doc.manual or (text.count(" ") > NAME_WORDS and text[-1] not in FULL_STOPS) for text in above)


def is_step(text: str) -> bool:
    """Return whether text is a step of a manual."""
    return bool(_STEPS.match(text))


def _is_trail(doc: Page, i: int, text: str) -> bool:
    head = not doc.sentences or i < doc.sentences[0]
    if _leads_home(doc, i, text) or _is_way_home(doc, i, text):
        return True
    parts = [part for part in _SEPARATOR.split(text) if part]
    if not 2 <= len(parts) <= 6 or max(map(len, parts[:-1])) > MENU_WIDTH:
        return False
    step = _STEP.search(text) or _names_next(doc, i)
    page = head and any(j < i for j in doc.labels) and step and not DATE.search(text)
    above = takewhile(i.__gt__, doc.filled)
    if (page or all(DATE.search(doc.stripped[j]) for j in above)) and _leads_in(doc, i, text, parts):
        return True
    first = doc.phrases.group(parts[0])
    # a forum calls its front page more than that: "Trang chủ Diễn đàn"
    forum = head and len(parts) > 2 and step and _HOME.match(parts[0]) and len(_words(parts[0])) <= NAME_WORDS + 1
    home = forum or first == "home"
    if home or first not in SECTIONS:
        return bool(home)
    named = sum(doc.phrases.group(part) in PAGE for part in parts)
    return head and named >= 2 and len(parts[-1]) <= MENU_WIDTH and i != doc.title


def _is_way_home(doc: Page, i: int, text: str) -> bool:
    """Return whether text, above the first sentence, says that it is the way to the page, or begins with its front."""
    if doc.sentences and i > doc.sentences[0]:
        return False
    if i == doc.title:
        return bool(_HERE_HOME.match(text) and doc.below(i, 1))
    bare = _BARE_HOME.fullmatch(text) and not doc.is_announced(i)
    return bool(bare or _YOU_ARE_HERE.fullmatch(text) or _GLUED_HOME.match(text))


def _is_stuck(doc: Page, i: int) -> bool:
    """Return whether the first line, i, is names of sections that stick to each other, and the headline follows.

    Names of firms are written so, too, but without accents.
    """
    text = doc.stripped[i]
    # a look at one word tells most lines apart
    if i not in doc.short_lines or not text[-1].isalnum() or len(_SEAM.findall(text)) < 2:
        return False
    below = [doc.stripped[j] for j in doc.below(i, 1)]
    glued = any(_SEAM.search(word) for word in text.split() if not word.isascii())
    # what ends in an exclamation mark greets the visitor
    return glued and any(is_headline(line) and line.count(" ") > NAME_WORDS and line[-1] != "!" for line in below)


def _leads_home(doc: Page, i: int, text: str) -> bool:
    """Return whether text begins as the front page is called, and names the article beside it, perhaps cut off."""
    home = _HOME.match(text)
    way = text[home.end() :] if home else ""
    if not way or (doc.sentences and i > doc.sentences[0]):
        return False
    lines = [doc.headline.lstrip("# "), *(doc.stripped[j] for j in doc.below(i, HEAD))]
    return any(line[:HEADLINE_START] in way for line in lines if len(line) >= HEADLINE_START and is_headline(line))


def _leads_in(doc: Page, i: int, text: str, parts: Sequence[str]) -> bool:
    """Return whether a line above the headline is a way to it whose steps nobody knows: short names."""
    # nothing is as certain as the headline itself
    if len(parts) > 2 and _names_next(doc, i):
        return True
    # strokes stand between the parts of a headline too
    named = any(doc.phrases.group(part) in SECTIONS for part in parts)
    least = 2 if _STEP.search(text) else 3 if named else 4
    if len(parts) < least or any(len(_words(part)) > NAME_WORDS + 1 or len(part) > MENU_WIDTH for part in parts):
        return False
    below = [doc.stripped[j] for j in doc.below(i, 1)]
    return bool(doc.sentences) and any(is_headline(line) and line.count(" ") > NAME_WORDS for line in below)


def only_marked(doc: Page) -> int:
    """Return the only heading of the first level, if few sentences stand above it and most below, or -1."""
    marked = [i for i in doc.hash_lines if is_marked(doc, i)]
    if len(marked) != 1:
        return -1
    above = bisect_left(doc.sentences, marked[0])
    few = above <= FEW * doc.rank(marked[0]) and above + COMPANY <= len(doc.sentences) - above
    return marked[0] if few else -1


def is_marked(doc: Page, i: int) -> bool:
    """Return whether line i is a heading of the first level."""
    return doc.stripped[i].startswith("# ") and i not in doc.labels


@rule("DV226", "page-head", kind="ui", view="labels", traits=("label",))
def page_head(doc: Page) -> Iterator[Match]:
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
    between = [i for i in doc.filled[1:] if again is not None and i < again and i != doc.title]
    # the same heading once more ends the head whatever it holds, but for sentences
    long = doc.sentences if again in doc.hash_lines else [i for i in between if len(doc.stripped[i]) > LABEL]
    if len(between) < MENU_NAMES or not set(between).isdisjoint(long):
        return
    # the only heading of the first level is certain
    share = len(between) if again is not None and is_marked(doc, again) else 4
    if sum(_is_page_word(doc, i) for i in between) >= max(2, len(between) // share):
        for i in between:
            text = doc.stripped[i]
            if not is_labelled(text) and (i not in between[-2:] or not DATE.search(text)):
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
