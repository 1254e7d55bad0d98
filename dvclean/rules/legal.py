"""DV27x, the notices of the paper: copyright, licence, who answers for it, its address."""

import re
from collections.abc import Iterator
from itertools import takewhile

from dvclean.findings import Match
from dvclean.lines import NAME, SHORT, is_among
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import is_headline, is_sentence

# A block with so many notices is a whole imprint.
IMPRINT = 2

# No imprint has more lines.
MOST_LINES = 40

# What shows a notice ("The frame reads:") has so many words and one more.
SAYING = 3

_EDITED = regex(r"\W*biên tập(?: viên)? ?:", re.IGNORECASE)

# The names of free licences, which a manual or a program names at its end.
_FREE = regex(r"\b(?:GNU|GPL|MIT|BSD|Apache|Creative Commons|CC[ -]BY|Free Software|Wikipedia)\b")

# How an article of a law or a contract is headed.
_ARTICLE = regex(r"\W*(?:điều|khoản|mục|chương) (?:\d{1,3}|[IVX]+)\b[.:]?", re.IGNORECASE)


# What a text is called that is made of such clauses, or tells how they are worded.
_POLICY = regex(r"(?:điều khoản|chính sách|quy chế|nội quy|bản quyền|miễn trừ trách nhiệm)\b", re.IGNORECASE)


@rule("DV271", "legal-notice", kind="legal", view="notices", traits=("label", "opener", "reserved"))
def legal_notice(doc: Page) -> Iterator[Match]:
    """Copyright, licence, editor-in-chief and office address of the paper.

    Why: it is the foot of every page.
    Keeps: an article about licences or copyright; a quoted clause; a free licence at the end of a manual; addresses
    without a notice beside them.

    Before:
        Mùa sen năm nay kéo dài đến tháng Tám.
        Tổng biên tập: Nguyễn Thị Sen
        Địa chỉ: Số 1 đường Hồ, thành phố Sen
        © 2021 Báo Làng Sen. Giữ bản quyền nội dung.
    After:
        Mùa sen năm nay kéo dài đến tháng Tám.
    """
    notices = [i for i in doc.notices if _is_notice(doc, i)]
    # what a site lays down for its visitors is the text itself
    if _POLICY.search(doc.headline):
        told = max((i for i in doc.sentences if i not in notices), default=-1)
        notices = [i for i in notices if i > told]
    # who has edited an article is named below it too, and a text about an office may begin a sentence as a notice does
    if not notices or (len(notices) == 1 and (_EDITED.match(doc.stripped[notices[0]]) or _is_amid(doc, notices[0]))):
        return
    block = _imprint(doc, notices) if len(notices) >= IMPRINT else notices
    yield Match(block[0], "the paper's own notice", also=block[1:])
    if _is_named(doc, notices):
        yield Match(doc.filled[0], "the name of the site, above the headline")


def _is_amid(doc: Page, i: int) -> bool:
    """Return whether line i is a sentence between two others."""
    texts = [doc.stripped[j] for j in (i, *doc.beside(i))]
    return len(texts) > 2 and all(text[-1] == "." and is_sentence(text) for text in texts)


def _is_named(doc: Page, notices: list[int]) -> bool:
    """Return whether the first line is a name that a notice has too, and the headline follows."""
    first, *below = (doc.stripped[i] for i in doc.filled[:2])
    named = len(first) <= NAME and first.count(" ") and any(first in doc.stripped[i] for i in notices)
    return bool(named) and any(map(is_headline, below))


def _is_notice(doc: Page, i: int) -> bool:
    text = doc.stripped[i]
    if (
        i == doc.title
        or text[0] in "\"“'‘"
        or _FREE.search(text)
        or doc.speaks_of(i)
        or _is_shown(doc, i)
        or _is_of_law(doc, i)
    ):
        return False
    if i in doc.labels:
        return doc.labels[i].group == "legal"
    return doc.phrases.matches(_plain(text), "notice")


def _is_of_law(doc: Page, i: int) -> bool:
    """Return whether line i stands in an article of a law or a contract: "Điều 4. …" heads one."""
    return any(_ARTICLE.match(doc.stripped[j]) for j in doc.above(i))


def _is_shown(doc: Page, i: int) -> bool:
    """Return whether the text announces line i, or the first of the notices and contacts right above it."""
    rank = doc.rank(i)
    above = reversed(doc.filled[max(rank - MOST_LINES, 0) : rank])
    block = [i, *takewhile(lambda j: is_among(j, doc.notices) or _is_contact(doc, j), above)]
    return any(map(doc.is_announced, block)) or doc.is_announced(block[-1], SAYING)


def _imprint(doc: Page, notices: list[int]) -> list[int]:
    """Return the notices and the lines of contacts among and beside them."""
    first, last = doc.rank(notices[0]), doc.rank(notices[-1])
    while first > 0 and _is_contact(doc, doc.filled[first - 1]):
        first -= 1
    while last + 1 < len(doc.filled) and _is_contact(doc, doc.filled[last + 1]):
        last += 1
    return [i for i in doc.filled[first : last + 1] if is_among(i, notices) or _is_contact(doc, i)]


def _is_contact(doc: Page, i: int) -> bool:
    text = doc.stripped[i]
    return len(text) <= SHORT and i != doc.title and doc.phrases.matches(_plain(text), "contact")


def _plain(text: str) -> str:
    """Return text without the emphasis of Markdown, the point of a list, and the mark of a note: "(*) …"."""
    bare = text.removeprefix("(*)").lstrip("*•- ")
    return bare.replace("**", "").strip("_* ")
