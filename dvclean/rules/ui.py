"""DV223, DV227, DV228, DV284, DV288: times, counters, signs, addresses and numbers of pages around the text."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise, takewhile

from dvclean.findings import Match
from dvclean.lines import LABEL
from dvclean.page import DEBRIS, SENTENCE, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.links import ADDRESS
from dvclean.rules.menus import DATE, HEAD, is_date_line
from dvclean.rules.shapes import is_counter
from dvclean.vietnamese.dates import is_date

# The signs that pages draw between author and date, and the buttons for the size of the letters.
LONE = frozenset({"|", "•", "·", "-", "–", "—", "+", "x", "×", "A", "A-", "A+", "☰"})
BOTH = frozenset({"A-", "A+"})
SIZES = frozenset(
    {"A A+ A A-", "Aa", "Aa-", "Aa+", "aa", "A- A+", "A A+", "A+ A-", "A- A A+", "[A+] [A-]", "[A-] [A+]"}
)

# The button that a relative time may stick to.
ORIGINAL = "bài gốc"

# So many of the same letter are buttons for its size.
LETTERS = 3

# No sign has more characters.
SIGN = 4

# The numbers of pages, the gap between them, and what leads to the one before and after. So many of them are a row with
# such words, and without.
_LEADING = regex(r"[«»‹›<>]|[^\W\d]")
_GAP = regex(r"…|\.{2,}")
_NUMBER = regex(r"\d+")
_WAY = (
    r"(?:[«»‹›<>|←→]|trang(?: (?:đầu|cuối|trước|sau|tiếp|kế))?|pages?|trước|sau|tiếp(?: theo)?|kế tiếp|đầu|cuối"
    r"|prev(?:ious)?|next|first|last|older|newer)[\s:]*"
)
# a full stop alone is none: "1.2.3"
_BETWEEN = r"(?:[\s|·…]|(?<!\.)\.(?=\.)|(?<=\.)\.)"
# a sign for the pages after these does not begin the row
_PAGER = regex(
    rf"(?![»›>→])(?:{_WAY})*\[?\d{{1,4}}\]?(?:{_BETWEEN}+\[?\d{{1,4}}\]?)+{_BETWEEN}*(?:{_WAY})*", re.IGNORECASE
)
PAGES = 3
ROW_OF_PAGES = 5

# What is left where a picture stood.
STOPS = frozenset({".", ";"})
ENDS = frozenset(".!?;")

# What converters make of a list of icons, or of one whose items the page parts by strokes.
ICONS = frozenset({"* __", "- __", "+ __", "* _", "- _", "* |", "- |", "• |"})

# A number that may count readers, and one that may be a year.
_COUNT = regex(r"\d{1,3}(?:[.,]\d{3})*|\d{4,7}")
_YEAR = regex(r"1[5-9]\d\d|20\d\d")

# How a text speaks of the number above it.
_ON_NUMBER = regex(r"^.{0,20}\b(?:(?:con )?số (?:này|đó|ấy)|đó là (?:con )?số)\b", re.IGNORECASE)

# An address, perhaps without its beginning: "/mua-sen-keo-dai-den-thang-tam-d52.html"
_ADDRESS = regex(rf"{ADDRESS.pattern}$|/?[a-z\d]+(?:[-/][a-z\d]+){{4,}}\.[a-z]{{2,5}}$")

# The words of an address, and how many of them tell a headline.
_SLUG = regex(r"[a-z]+")
SLUG_WORDS = 4


@rule("DV223", "relative-time", kind="ui", view="counted", traits=("number",), early=True)
def relative_time(doc: Page) -> Iterator[Match]:
    """A relative time as pages print it under a teaser: "2 giờ trước", with or without the date.

    Why: it tells when the page was loaded.
    Keeps: the same words in a sentence, and in a list that a line announces.

    Before:
        Khách đến chợ đêm đông gấp đôi ngày thường, ban quản lý cho biết.
        2 giờ trước 12:56 21/11/2019
    After:
        Khách đến chợ đêm đông gấp đôi ngày thường, ban quản lý cho biết.
    """
    for i, text in doc.counted.items():
        if "trước" not in text or text[-1] == "." or doc.is_in_announced_list(i):
            continue
        if is_counter(text.removesuffix(ORIGINAL)) and not (doc.is_in_sentence(i) or heads_event(doc, i)):
            yield Match(i, "a relative time")


def heads_event(doc: Page, i: int) -> bool:
    """Return whether line i, in a text without any part of a page, heads a sentence, and stands below another."""
    below = [doc.stripped[j] for j in doc.below(i, 1)]
    if not below or below[0][-1] not in ".!" or not doc.labels.keys() <= doc.counted.keys():
        return False
    return all(j == doc.title or doc.stripped[j][-1] in ".!" for j in doc.above(i))


@rule("DV284", "reader-count", kind="ui", view="counted", traits=("number",))
def reader_count(doc: Page) -> Iterator[Match]:
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
    head = [i for i in doc.below(doc.title, HEAD) if doc.sentences and i < doc.sentences[0]]
    short = doc.short_lines.keys() - doc.counted.keys()
    above = [*takewhile(lambda i: i in short or is_date_line(doc.stripped[i]), head)]
    dates = sum(is_date_line(doc.stripped[i]) for i in above)
    # the author stands beside the date
    start = len(above) if dates else 0
    numbers = [*takewhile(lambda i: _COUNT.fullmatch(doc.stripped[i]), head[start:])]
    values = [doc.stripped[i] for i in numbers]
    # a year stands below a poem, the number of a chapter below its book, those of a list below each other
    large = len(values) == 1 and len(values[0]) > 2 and not _YEAR.fullmatch(values[0])
    told = any(_ON_NUMBER.search(doc.stripped[i]) for i in doc.below(numbers[-1], 1)) if numbers else False
    if counts == len(numbers) and not told and (large or (len(values) == 1 and dates) or "0" in values):
        yield Match(numbers[0], "a counter below the headline", also=numbers[1:])


@rule("DV227", "head-sign", kind="ui", view="keys", traits=("lone sign",))
def head_sign(doc: Page) -> Iterator[Match]:
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
    end = next((i for i in reversed(doc.filled) if texts[i] not in STOPS), -1)
    for i in doc.keys:
        sign = texts[i]
        if len(sign) > SIGN:
            continue
        if (
            sign in ICONS
            or ((sign in DEBRIS or not sign.strip("#")) and _is_left_alone(doc, i))
            or (sign in STOPS and _is_lost(doc, i, last=i > end))
        ):
            yield Match(i, "a sign alone")
    signs = [i for i in head[1:] if texts[i] in LONE or texts[i] in SIZES]
    if not signs or not doc.sentences or signs[0] > doc.sentences[0]:
        return
    short = [rank for rank, i in enumerate(head) if len(texts[i]) <= LABEL]
    # a headline may have a date in it
    beside = {rank for rank in short if DATE.search(texts[head[rank]]) and (rank or is_date(texts[head[0]]))}
    drawn = [texts[i] for i in signs]
    sizes = SIZES | (BOTH if BOTH.issubset(drawn) else frozenset()) | ({"A"} if drawn.count("A") == LETTERS else set())
    for rank, i in enumerate(head):
        if i in signs and i < doc.sentences[0] and (texts[i] in sizes or beside & {rank - 1, rank + 1}):
            beside.add(rank)
            yield Match(i, "a sign of the page's head")


def _is_lost(doc: Page, i: int, *, last: bool) -> bool:
    """Return whether a full stop alone ends nothing: it stands below the date, or below the text and its own stop.

    It is the last where nothing stands below it but others.
    """
    above = [doc.stripped[j] for j in doc.above(i)]
    if i == doc.title or not above:
        return False
    return is_date(above[0]) or (last and above[0][-1] in ENDS)


def _is_left_alone(doc: Page, i: int) -> bool:
    """Return whether a sign stands beside a paragraph, or above the headline, and no line near it is drawn of signs."""
    near = _beside_other(doc, i)
    drawn = any(text[0] in "|+-=_/\\<>^" for text in near)
    return not drawn and (i < doc.title or any(len(text) > SENTENCE or text[-1] == "|" for text in near))


def _beside_other(doc: Page, i: int) -> list[str]:
    """Return the nearest lines above and below that are not the same as line i: a table may have left several signs."""
    sign, rank = doc.stripped[i], doc.rank(i)
    above = (doc.stripped[j] for j in reversed(doc.filled[:rank]))
    below = (doc.stripped[j] for j in doc.filled[rank + 1 :])
    return [text for lines in (above, below) for text in islice((text for text in lines if text != sign), 1)]


# A page has one for readers of the whole and one for telephones.
OWN_ADDRESSES = 2


@rule("DV228", "own-address", kind="ui", view="short_lines", traits=("address",))
def own_address(doc: Page) -> Iterator[Match]:
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
    own: dict[int, str] = {}
    for i, text in doc.short_lines.items():
        if _ADDRESS.match(text) and i != doc.title:
            slug = [word for word in _SLUG.findall(text.rpartition("/")[2].lower()) if len(word) > 1]
            if len(slug) >= SLUG_WORDS and 10 * sum(word in title for word in slug) >= 6 * len(slug):
                own[i] = text
    # several are the files that a text lists
    for i in own if len(set(own.values())) <= OWN_ADDRESSES else ():
        yield Match(i, "the page's own address")


@rule("DV288", "page-numbers", kind="ui", view="edges", traits=("pages",))
def page_numbers(doc: Page) -> Iterator[Match]:
    """The bar with the numbers of the pages: "1 2 3 … 12", "« 1 2 3 »", "Trang 1 2 3", "Trước 1 2 3 Sau".

    Why: it leads to the other pages of the list or of the article.
    Keeps: numbers in a row without a word or a sign for a page, or a gap before the last one; those that skip some.

    Before:
        Ghe lúa cuối cùng rời bến lúc trời còn chưa sáng hẳn, mang theo mùi rơm mới.
        « Trước 1 2 3 … 12 Tiếp »
    After:
        Ghe lúa cuối cùng rời bến lúc trời còn chưa sáng hẳn, mang theo mùi rơm mới.
    """
    for i in doc.edges:
        text = doc.stripped[i]
        if i in doc.short_lines and i != doc.title and _is_pager(text):
            yield Match(i, "the numbers of the pages")


def _is_pager(text: str) -> bool:
    """Return whether text is numbers of pages, with a word or sign for other pages or the gap of a long row."""
    if not _PAGER.fullmatch(text):
        return False
    gaps, numbers = _GAP.findall(text), [*map(int, _NUMBER.findall(text))]
    jumps = sum(number != before + 1 for before, number in pairwise(numbers))
    rising = numbers == sorted({*numbers}) and jumps <= len(gaps)
    marked = bool(_LEADING.search(text)) and len(numbers) >= PAGES
    return rising and (marked or (bool(jumps) and len(numbers) >= ROW_OF_PAGES))
