"""DV294 and DV295, what is left among the parts of a page: by its odds, and by its place above the headline."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import takewhile

from dvclean.findings import Match
from dvclean.lines import AROUND, FULL_STOPS, NUMBERED_ITEM, STROKES, WORD
from dvclean.page import ANNOUNCED, MANY_GONE, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.menus import NAME_WORDS, is_date_line, may_be_headline, repeats
from dvclean.rules.shapes import has_form_of_signature, is_kind_of_paper, is_price
from dvclean.rules.stories import is_teaser

# So many parts of the page must have been found before lines are told by them: those beside one, and all near to one.
FEW = 2
MANY = 3

# A line further away from parts of the page is not looked at, nor what has the form of a part of the text but so near.
NEAR = 10
BESIDE = 2

# A line of so many spaces is a paragraph.
LONG = 20

_OWN = AROUND - {"related"}

# The least logarithm of the odds for a line to go: some nineteen in twenty.
LEAST = 3.0

# The same for a line that has the form of a paragraph, a sentence, an item, a heading or the headline.
LEAST_FORMED = 4.0

# The same for a name, and for a sentence between paragraphs.
LEAST_TOLD = 5.0

# The same for a line that stands where another rule takes lines.
LEAST_DOUBTED = 1.0
LEAST_HEADLINE = 0.0

# A line of so many spaces may be a sentence, or the headline.
WORDY = 6

# What stands before items and headings.
_MARKS = frozenset("*#–-+•")

# Whom to ask, where, and when: of the text or of the page.
_CONTACT = regex(
    r"\d[\d .()-]{6,}\d|://|www\.|\w@\w|\w\.(?:vn|com|net|org)\b|\btại đây\b|\btruy cập\b"
    r"|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b"
)


@rule("DV294", "surrounded", kind="ui", view="company", last=True)
def surrounded(doc: Page) -> Iterator[Match]:
    """A short line near parts of the page that other rules have found, worded and placed as such parts are.

    Why: each site has words of its own for its menus, boxes and buttons, which no list holds. How likely a line is one
    of them is measured on labelled pages: by its words, its length, where it stands, and what stands around it. A line
    that another rule would take for its place, and left for its words, needs less.
    What has the form of an item, a heading or a sentence needs more.
    Keeps: paragraphs; names that nobody knows, prices, dates, telephone numbers and addresses; any line where fewer
    than two parts of the page were found, and all but those beside one where there are two.
    Source: the weights come from bench/odds.py, a logistic regression over the labelled pages of bench/.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Chia sẻ Facebook
        Gửi cho bạn đọc khác
        In bài viết này
        Sao chép liên kết
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
    """
    own = _own_parts(doc)
    beside = {j for i in (*own, *doc.labels) for j in range(i - BESIDE, i + BESIDE + 1)} if len(own) >= FEW else set()
    likely = near(doc) if len(own) >= MANY else sorted((beside | doc.doubted).intersection(doc.short_lines))
    for i in likely:
        if i == doc.title or i in doc.told or not (i in doc.doubted or _may_be_part(doc, i, beside)):
            continue
        odds = doc.odds.of(i)
        if odds >= LEAST_HEADLINE and odds >= _least(doc, i) and not doc.speaks_of(i):
            yield Match(i, "reads like the parts of the page around it")


def _least(doc: Page, i: int) -> float:
    """Return the least odds for line i to go."""
    if _may_be_headline(doc, i):
        return LEAST_FORMED
    if i in doc.doubted:
        return LEAST_HEADLINE if is_teaser(doc.stripped[i]) else LEAST_DOUBTED
    if has_form_of_signature(doc.stripped[i]) or _may_be_said(doc, i):
        return LEAST_TOLD
    return LEAST_FORMED if _is_formed(doc, i) or _may_head(doc, i) else LEAST


def _own_parts(doc: Page) -> list[int]:
    """Return the parts of the page that were found, if so many lines were that others are told by them.

    Links to other stories are no parts: they stand in the text, too.
    """
    return [i for i, kind in doc.gone.items() if kind in _OWN] if len(doc.gone) >= MANY_GONE else []


def near(doc: Page) -> Iterator[int]:
    """Yield the short lines that are left and stand near to parts of the page: their indices."""
    last = -1
    for i in sorted({*doc.gone, *doc.labels}):
        yield from (j for j in range(max(i - NEAR, last + 1), i + NEAR + 1) if j in doc.short_lines)
        last = i + NEAR


def _may_be_part(doc: Page, i: int, beside: Set[int]) -> bool:
    """Return whether the odds of line i are worth a look: what has the form of a text's must stand beside parts."""
    if i not in beside and (_is_formed(doc, i) or _may_head(doc, i) or _may_be_headline(doc, i)):
        return False
    return not (_is_item(doc, i) and doc.odds.is_amid(i)) and not _may_be_told(doc, i)


def _may_be_told(doc: Page, i: int) -> bool:
    """Return whether line i may be a paragraph or a fact of the text, whatever stands around it."""
    text = doc.stripped[i]
    if text[-1] in FULL_STOPS and text.count(" ") >= LONG:
        return True
    if not WORD.search(text) or is_price(text) or _CONTACT.search(text):
        return True
    # a name or number that nobody knows
    if " " not in text and not doc.odds.know(i):
        return True
    return i in doc.known and doc.odds.is_amid(i)


def _is_formed(doc: Page, i: int) -> bool:
    """Return whether line i has the form of a part of the text: of a paragraph, a sentence or an item."""
    text = doc.stripped[i]
    spaces = text.count(" ")
    if spaces >= LONG or _is_item(doc, i) or _is_underlined(doc, i):
        return True
    return (spaces >= WORDY and text[-1] in FULL_STOPS) or (spaces >= ANNOUNCED and text[-1] == ":")


def _may_be_said(doc: Page, i: int) -> bool:
    """Return whether line i is a sentence between paragraphs, in the language of the text."""
    text = doc.stripped[i]
    said = text[-1] == "." and text.count(" ") >= WORDY
    return said and i not in doc.bare_lines and doc.odds.is_amid(i)


def _may_head(doc: Page, i: int) -> bool:
    """Return whether line i may be a heading between paragraphs: no part of the page stood right above or below it."""
    return doc.odds.is_amid(i) and not any(doc.gone.get(j) in AROUND for j in (i - 1, i + 1))


def _may_be_headline(doc: Page, i: int) -> bool:
    """Return whether line i has so many words above the text that it may be its headline."""
    return doc.stripped[i].count(" ") >= WORDY and doc.odds.is_above(i)


def _is_item(doc: Page, i: int) -> bool:
    """Return whether line i begins as items and headings do, and is no link."""
    text = doc.stripped[i]
    return i not in doc.markup and (text[0] in _MARKS or bool(NUMBERED_ITEM.match(text)))


def _is_underlined(doc: Page, i: int) -> bool:
    """Return whether line i has a line of signs below it, as headings have in Markdown."""
    return any(doc.stripped[j][:6] in STROKES for j in doc.below(i, 1))


# So many short lines above a headline are a menu, whatever they say.
MENU = 5

# So many narrow lines are one where they are the items of a list, or so large a share of them begin with the same word.
LONG_MENU = 15
ALIKE = 0.6
NARROW = 60
_FACTS = regex(r"\d|[:;,]")

# The date or a button stands among so many lines below a headline.
DATED = 3


@rule("DV295", "unknown-menu", kind="ui", view="company", last=True)
def unknown_menu(doc: Page) -> Iterator[Match]:
    """Short lines in a row at the top of a page, above the headline and its date, whatever they say.

    Or so many above the first sentence that they are a menu, each the item of a list or most with the same first word.

    Why: they are the menu. What a paper of farmers or a club of runners has in it, no list holds.
    Keeps: all of them where fewer than three parts of the page were found elsewhere, where no date and no button stands
    below the headline, or where several are in capitals, as at the top of what an office writes; a short headline.

    Before:
        Lúa gạo
        Cây ăn trái
        Khuyến nông
        Chuyện nhà vườn
        Cây ăn trái
        Nhà vườn Cái Mơn ghép chôm chôm trên gốc cũ
        Chia sẻ Facebook
        In bài viết này
        Sao chép liên kết
        Gốc chôm chôm ba mươi năm tuổi cho trái nhỏ dần, nhiều nhà đã tính chuyện đốn bỏ.
    After:
        Nhà vườn Cái Mơn ghép chôm chôm trên gốc cũ
        Gốc chôm chôm ba mươi năm tuổi cho trái nhỏ dần, nhiều nhà đã tính chuyện đốn bỏ.
    """
    top = [*takewhile(lambda i: _is_name(doc, i), doc.filled)]
    own = _own_parts(doc) if doc.sentences else []
    if len(own) < MANY:
        return
    for run in _long_menus(doc):
        yield Match(run[0], "a long menu above the text", also=run[1:])
    if not top:
        return
    dates = [i for i in doc.below(top[-1], 1) if i in doc.keys and is_date_line(doc.stripped[i])]
    title = next((i for i in doc.below(top[-1]) if i not in dates), -1)
    above = [i for i in doc.gone if i < title]
    names = [i for i in top if not (repeats(doc.stripped[i], doc.stripped[title]) or _is_own(doc, i))]
    # right above what could be the headline a shorter one may stand, but not the section of the article
    if names and names[-1] == title - 1 and doc.stripped[names[-1]] not in _read(doc, names[-1]):
        names.pop()
    capitals = sum(doc.stripped[i].isupper() for i in names)
    if not names or len(names) + len(above) < MENU or capitals > 1 or not may_be_headline(doc, title):
        return
    parts = sum(i > title for i in own)
    if parts >= MANY and (dates or any(_ends_head(doc, i) for i in range(title + 1, title + 1 + DATED))):
        yield Match(names[0], "a menu above the headline", also=names[1:])


def _long_menus(doc: Page) -> Iterator[list[int]]:
    """Yield the runs of many narrow lines above the first sentence that are the items of a list, or begin alike."""
    head = takewhile(doc.sentences[0].__gt__, doc.filled)
    narrow = {i for i in head if i != doc.title and _is_entry(doc.stripped[i])}
    for run in doc.runs(narrow) if len(narrow) >= LONG_MENU else ():
        alike = _alike(doc, run)
        # the headline may stand right below it
        menu = run[run.index(alike[0]) : run.index(alike[-1]) + 1]
        if len(menu) >= LONG_MENU and len(alike) >= ALIKE * len(menu) and not doc.is_announced(menu[0]):
            yield menu


def _alike(doc: Page, lines: Sequence[int]) -> list[int]:
    """Return those of lines that begin with the word, or the point of a list, with which most do."""
    starts = {i: doc.stripped[i].split(maxsplit=1)[0] for i in lines}
    (most, _), *_ = Counter(starts.values()).most_common(1)
    return [i for i, start in starts.items() if start == most]


def _is_entry(text: str) -> bool:
    """Return whether text may be an entry of a menu: narrow, no sentence, no fact."""
    return len(text) <= NARROW and text[-1] not in FULL_STOPS and not _FACTS.search(text)


def _ends_head(doc: Page, i: int) -> bool:
    """Return whether line i, which stands below a headline, is a date or was a part of the page."""
    return i in doc.gone or (i in doc.keys and is_date_line(doc.stripped[i]))


def _is_own(doc: Page, i: int) -> bool:
    """Return whether line i is a kind of paper, or the entry that begins one of the first sentences."""
    text = doc.stripped[i]
    return is_kind_of_paper(text) or any(doc.stripped[j].startswith(text) for j in doc.sentences[:MANY])


def _read(doc: Page, end: int) -> set[str]:
    """Return the lines above another one as they were read: rules may have taken them."""
    return {line.strip() for line in doc.input_lines[: doc.numbers[end] - 1]}


def _is_name(doc: Page, i: int) -> bool:
    """Return whether line i may be the name of a section: a few words, and no sign of anything else."""
    text = doc.stripped[i]
    return (
        text.count(" ") <= NAME_WORDS and text[0].isalpha() and text[-1].isalnum() and not any(map(str.isdigit, text))
    )
