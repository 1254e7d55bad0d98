"""DV521, bylines: who signed an article.

Names stand in any text. It is their place that makes them a signature: alone on a line after the last paragraph or
before the first one.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from dvclean.findings import Match
from dvclean.lines import BULLETS
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.authors import (
    handles,
    is_ago,
    is_call,
    is_count,
    is_handle,
    is_label,
    is_of_book,
    is_paper,
    is_role,
    is_unit,
    is_unit_in_capitals,
    may_be_desk,
    says,
    titled,
)
from dvclean.rules.base import rule
from dvclean.rules.dates import unmarked
from dvclean.rules.notes import is_note
from dvclean.rules.shapes import PROSE, is_kind_of_paper, is_prose
from dvclean.rules.signatures import (
    FAR,
    HEAD,
    LABELLED_LENGTH,
    LATE,
    NEAR,
    SENTENCE_END,
    SIGNATURE_LENGTH,
    is_agency,
    is_author,
    is_begun,
    is_certain,
    is_desk,
    is_of_unit,
    is_signed,
    is_writer,
    name_in,
)
from dvclean.traits import IMAGE_ENDS
from dvclean.vietnamese.credits import is_credit
from dvclean.vietnamese.dates import DAYS, TIMES, is_date
from dvclean.vietnamese.names import EDGES, JOINTS, is_full_name

# How no desk or paper ends that signs.
_NO_SIGNATURE_END = frozenset(".,:;!?…")

# A paper by its kind and name; what the word says besides, has no capital: "Báo giá tôn".
_NAMED_PAPER = regex(r"(?:Báo|Tạp chí|Thời báo) [A-ZĐ]")

# So many lines a signature may have: authors, agency, pictures, date. More names in a row are a list.
BLOCK = 5

# So many paragraphs of calls and other stories may follow a signature, or so many buttons.
MOST_PROSE = 3
BUTTONS = 5


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
    # far below the end of the article only an agency signs it, or who has the last sentence above
    foot = bisect_left(page.at, doc.foot) + BLOCK
    for block in _blocks(page):
        told = page.texts[block.start - 1].endswith(SENTENCE_END)
        if block.start >= foot and not (told or any(is_agency(page.texts[rank]) for rank in block)):
            continue
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
    return above[-1] == ":" and not (_shows(above) or any(is_agency(page.texts[rank]) for rank in block))


def _is_told(page: _Texts, block: range) -> bool:
    """Return whether the paragraph below names tells of their bearers: they head a part of the text."""
    below = next((text for text in page.texts[block.stop : block.stop + 2] if is_prose(text)), "")
    texts = [page.texts[rank] for rank in block if not is_agency(page.texts[rank])] if below else []
    names = {name for text in texts for name in JOINTS.split(name_in(text)) if len(name) > 2}
    return any(re.search(rf"\b{re.escape(name)}\b", below) for name in names)


def _is_of_text(page: _Texts, block: range) -> bool:
    """Return whether what could be names is a part of the text: in the middle of a sentence, or of a decree."""
    above, below = page.texts[max(block.start - 1, 0)], page.texts[block.stop : block.stop + 1]
    goes_on = any(text[0].islower() and not text.startswith("theo ") for text in below)
    worded = all(name_in(page.texts[rank]).isalpha() for rank in block)
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
    texts = [unmarked(doc.stripped[i]) for i in at]
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
        and is_writer(name.strip() or "-")
        and any(map(is_credit, texts[rank + 1 : rank + 3]))
    )


def _is_boxed(texts: Sequence[str], rank: int, body: int) -> bool:
    """Return whether a line is the name in the box of an author: below its label, above how long ago it was, at a date.

    body is the rank of the first paragraph.
    """
    text, above, below = texts[rank], texts[rank - 1], texts[rank + 1] if rank + 1 < len(texts) else ""
    if is_label(above) or is_ago(below):
        return is_writer(text)
    if rank < body <= rank + FAR:
        return _is_beside(texts, rank) or (rank <= HEAD and bool(titled(text)))
    # the lead may stand above it
    return body < rank <= body + 2 <= FAR and (is_date(above) or is_date(below)) and is_writer(text)


def _is_beside(texts: Sequence[str], rank: int) -> bool:
    """Return whether a name stands beside a date or a counter, below the headline."""
    text, above, below = texts[rank].rstrip(" ,|"), texts[rank - 1], texts[rank + 1]
    if rank > 1 and all(map(_is_short, texts[:rank])):
        return False  # it may be the headline
    if text.isupper() and not (is_full_name(text) or is_date(below)):
        return False
    if texts[rank][-1] == "," and rank <= HEAD and (is_prose(below) or is_date(below) or below.startswith("Theo ")):
        return is_writer(text) and not below[0].islower()
    # "Tản văn" may stand between them
    dated = below.count(" ") < 3 and rank + 2 < len(texts) and is_date(texts[rank + 2])
    if not (dated or is_count(below) or (rank > 1 and (is_date(above) or is_ago(above)))):
        return False
    return is_writer(text) or is_unit(text) or (is_handle(text) and not text.isalpha())


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
        unit = is_unit(text) or is_of_unit(text) or (not below and is_unit_in_capitals(text))
        paper = is_paper(text)
        named = unit or (paper and page.parted(rank) and _NAMED_PAPER.match(text))
        if (named and above.endswith(SENTENCE_END)) or ((unit or paper) and is_certain(above)):
            yield rank


def _is_short(text: str) -> bool:
    """Return whether text has too few words for a headline, but for one of a poem or a story."""
    return text.count(" ") < 4


def _blocks(page: _Texts) -> list[range]:
    """Return the runs of lines that can be a signature, as ranks."""
    blocks: list[range] = []
    for rank, text in enumerate(page.texts):
        if not rank or len(text) > SIGNATURE_LENGTH or page.at[rank] in page.doc.labels:
            continue
        follows = bool(blocks) and blocks[-1].stop == rank
        above = page.texts[rank - 1]
        below_name = follows and _is_name(above) and (_PLACE.fullmatch(text) or is_paper(text) or text == "(")
        goes_on = below_name or (follows and text.count(" ") < 4 and is_begun(above))
        if is_signed(text) or titled(text) or is_credit(text) or is_date(text) or goes_on:
            start = blocks.pop().start if follows else rank
            blocks.append(range(start, rank + 1))
    return [block for block in blocks if len(block) <= BLOCK and any(_is_name(page.texts[rank]) for rank in block)]


def _are_authors(text: str) -> bool:
    """Return whether text is the name of an author or of several."""
    return all(is_author(name or "-") for name in JOINTS.split(name_in(text)))


# "Cồn Phụng, tháng 3/2026": where and when it was written
_PLACE = regex(r"[A-ZĐ][\w ]{1,25}, (?:(?:ngày|tháng|mùa|thu|đông|xuân|hè|hạ) )?[\w/.-]*\d{4}")


def _is_name(text: str) -> bool:
    return is_signed(text) or bool(titled(text))


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
    ends = block.stop == len(page.texts) and is_desk(name_in(page.texts[block[-1]]))
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
        and all(is_author(page.texts[rank]) for rank in block)
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
        and any(is_agency(page.texts[rank]) for rank in block)
    )


def _is_followed(page: _Texts, block: range) -> bool:
    """Return whether what a page prints under an article follows a block of names: a call, a notice, a few buttons."""
    texts = page.texts
    if block.start < LATE * len(texts) or not texts[_above(page, block)].endswith(SENTENCE_END):
        return False
    after = texts[block.stop :]
    if not after or not all(map(is_writer, (texts[rank] for rank in block))):
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
        or any(is_certain(page.texts[rank]) for rank in block)
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
        signs = [page.texts[rank] for rank in block]
        dated = any(map(_is_dated, signs)) or (is_date(above) and all(map(_are_authors, signs)))
        named = len(signs) > 1 and is_author(signs[0]) and any(map(is_agency, signs[1:]))
        alone = block == range(1, 2) and page.texts[2][0] not in ",.;" and not page.texts[2][0].islower()
        return dated or named or (alone and is_author(page.texts[1]))
    # below a lead, a name alone may as well be the first heading
    return (
        block.stop <= HEAD
        and page.texts[block.stop][0].isalnum()
        # the cells of a table
        and not _is_short(page.texts[block.stop])
        and all(text.endswith(SENTENCE_END) for text in page.texts[1 : block.start])
        and any(
            is_certain(text) and (len(block) > 1 or not (is_full_name(text) or titled(text)))
            for text in page.texts[block.start : block.stop]
        )
    )


def _is_below_buttons(page: _Texts, block: range) -> bool:
    """Return whether names stand right above the first paragraph, and below buttons with the date above these."""
    above = block.start - 1
    while above and (page.at[above] in page.doc.labels or page.texts[above].isdigit()):
        above -= 1
    near = is_date(page.texts[above]) and 0 < block.start - 1 - above <= BUTTONS
    return near and is_prose(page.texts[block.stop]) and all(is_author(page.texts[rank]) for rank in block)


def _is_dated(text: str) -> bool:
    """Return whether text is a date, or names with one."""
    return is_date(text) or (is_signed(text) and bool(DAYS.search(text)))
