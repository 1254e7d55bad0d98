"""DV531, dates: when an article came out.

Dates stand in any text. It is their place that makes them those of publication, or the label before them.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

from dvclean.findings import Match
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.authors import handles, is_of_book
from dvclean.rules.base import rule
from dvclean.rules.shapes import is_prose
from dvclean.rules.signatures import FAR, HEAD, LABELLED_LENGTH, LATE, NEAR, SENTENCE_END, is_signed
from dvclean.traits import PICTOGRAMS
from dvclean.vietnamese.dates import DAYS, TIMES, WEEKDAYS, is_badge, is_date, is_date_label, is_labelled, split_date
from dvclean.vietnamese.names import EDGES

# How a page introduces what a reader says.
SAYING = ("says:", "said:", "viết:", "nói:")

# So many dates below the article are those of other stories.
LISTED = 3

# Pictures before the fields of a page. Stars are marks: "★★★★☆ 8.1/10".
_BEFORE_FIELDS = " " + PICTOGRAMS.translate(dict.fromkeys(map(ord, "★☆⭐")))

# Words in bold or italics, perhaps with the colon of a label.
_EMPHASISED = regex(r"(?<!\w)([*_]{1,3})(?=\S)([^*_]+)(?<=\S)\1(?!\w)")


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
    texts = [_field(doc, unmarked(doc.stripped[i])) for i in filled]
    dates = [rank for rank, text in enumerate(texts) if is_date(text)]
    days = [rank for rank in dates if DAYS.search(texts[rank])]
    body = [rank for rank, text in enumerate(texts) if is_prose(text)] if days else []
    posts = {rank + below for rank in handles(texts) for below in (1, 2)} if days else ()
    # below the article other stories have their dates
    foot = [rank for rank in days if filled[rank] >= doc.foot]
    listed = foot if len(foot) >= LISTED else []
    for rank in days:
        published = rank not in listed and _is_published(texts, rank, days, body) and not _is_of_visit(texts, rank)
        if rank in posts or is_labelled(texts[rank]) or published:
            yield Match(filled[rank], "the date of publication")
        elif rank > 1 and is_date_label(texts[rank - 1]):
            yield Match(filled[rank], "the date of publication", also=(filled[rank - 1],))
    for rank in _badges(doc, texts):
        yield Match(filled[rank], "the date of publication", also=(filled[rank + 1],))


def unmarked(text: str) -> str:
    """Return text without what makes some of it bold or italic in Markdown, and the picture before it.

    "📅 **Ngày đăng**: …", "**Hoài An** _tổng hợp_"
    """
    marked = len(text) <= LABELLED_LENGTH and ("*" in text or "_" in text) and not _EMPHASISED.fullmatch(text)
    bare = _EMPHASISED.sub(r"\2", text) if marked else text
    return bare.lstrip(_BEFORE_FIELDS) or text


def _field(doc: Page, text: str) -> str:
    """Return text without the section that a page names before the date: "Hậu trường 26/11/2020 14:40"."""
    section, day = split_date(text) if len(text) <= LABELLED_LENGTH else ("", text)
    return day if section and doc.phrases.group(section.rstrip(EDGES)) == "menu" else text


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


def _is_of_visit(texts: Sequence[str], rank: int) -> bool:
    """Return whether a date among the first lines is that of the visit: its weekday, and below it a menu."""
    if rank > HEAD or not WEEKDAYS.search(texts[rank]):
        return False
    return len([*takewhile(lambda text: not is_prose(text), texts[rank + 1 :])]) > FAR


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
