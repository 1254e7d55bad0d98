"""DV294, what is left between the parts of a page: by the odds that its words, its form and its neighbours give it."""

from collections.abc import Iterator

from dvclean.findings import Match
from dvclean.lines import AROUND, FULL_STOPS, NUMBERED_ITEM, STROKES, WORD
from dvclean.page import ANNOUNCED, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import is_price, is_signature
from dvclean.rules.stories import is_teaser

CODE = "DV294"

# So many parts of the page must have been found before others are told by them.
MANY = 3

# A line further away from parts of the page is not looked at.
NEAR = 10

# A line of so many spaces is a paragraph.
LONG = 20

_OWN = AROUND - {"related"}

# The least logarithm of the odds for a line to go: some nineteen in twenty.
LEAST = 3.0

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


@rule(CODE, "surrounded", kind="ui", view="gone", last=True)
def surrounded(doc: Page) -> Iterator[Match]:
    """A short line near parts of the page that other rules have found, worded and placed as such parts are.

    Why: each site has words of its own for its menus, boxes and buttons, which no list holds. How likely a line is one
    of them is measured on labelled pages: by its words, its length, where it stands, and what stands around it. A line
    that another rule would take for its place, and left for its words, needs less.
    Keeps: items and headings, paragraphs and longer sentences, what announces something; names that nobody knows,
    prices, dates, telephone numbers and addresses; any line where fewer than three parts of the page were found.
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
    parts = _has_parts(doc)
    for i in near(doc) if parts or doc.doubted else ():
        doubted = i in doc.doubted
        if i in doc.told or not (doubted or (parts and not _may_be_told(doc, i))) or _may_be_headline(doc, i):
            continue
        if doc.odds.of(i) >= (_least_doubted(doc, i) if doubted else LEAST) and not doc.speaks_of(i):
            yield Match(i, "reads like the parts of the page around it")


def _least_doubted(doc: Page, i: int) -> float:
    """Return the least odds for line i to go, which stands where another rule takes lines: less for a headline."""
    return LEAST_HEADLINE if is_teaser(doc.stripped[i]) else LEAST_DOUBTED


def _has_parts(doc: Page) -> bool:
    """Return whether so many parts of the page were found that others are told by them.

    Links to other stories are none: they stand in the text, too.
    """
    return len(doc.gone) >= MANY and sum(map(_OWN.__contains__, doc.gone.values())) >= MANY


def near(doc: Page) -> Iterator[int]:
    """Yield the short lines that are left and stand near to parts of the page: their indices."""
    last = -1
    for i in sorted({*doc.gone, *doc.labels}):
        yield from (j for j in range(max(i - NEAR, last + 1), i + NEAR + 1) if j in doc.short_lines)
        last = i + NEAR


def _may_be_told(doc: Page, i: int) -> bool:
    """Return whether line i has the form of what is told of the text or in it, whatever stands around it."""
    text = doc.stripped[i]
    spaces = text.count(" ")
    if spaces >= LONG or not WORD.search(text) or _is_item(doc, i) or _is_underlined(doc, i):
        return True
    if (spaces >= WORDY and text[-1] in FULL_STOPS) or (spaces >= ANNOUNCED and text[-1] == ":"):
        return True
    if is_signature(text) or is_price(text) or _CONTACT.search(text):
        return True
    # a name or number that nobody knows
    if not spaces and not doc.odds.know(i):
        return True
    return _may_head(doc, i) or (i in doc.known and doc.odds.is_amid(i))


def _may_head(doc: Page, i: int) -> bool:
    """Return whether line i may be a heading between paragraphs: no part of the page stood right above or below it."""
    return doc.odds.is_amid(i) and not any(doc.gone.get(j) in AROUND for j in (i - 1, i + 1))


def _may_be_headline(doc: Page, i: int) -> bool:
    """Return whether line i is the first, or has so many words above the text that it may be its headline."""
    return i == doc.title or (doc.stripped[i].count(" ") >= WORDY and doc.odds.is_above(i))


def _is_item(doc: Page, i: int) -> bool:
    """Return whether line i begins as items and headings do, and is no link."""
    text = doc.stripped[i]
    return i not in doc.markup and (text[0] in _MARKS or bool(NUMBERED_ITEM.match(text)))


def _is_underlined(doc: Page, i: int) -> bool:
    """Return whether line i has a line of signs below it, as headings have in Markdown."""
    return any(doc.stripped[j][:6] in STROKES for j in doc.below(i)[:1])
