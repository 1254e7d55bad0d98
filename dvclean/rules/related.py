"""DV206-DV209, DV211, DV212, DV217, DV219, other stories that the page marks as such.

It does so by links to them, lists below a label, headings, bars, buttons. Position and neighbours decide: a label
counts as one where a list of other stories or nothing at all follows it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, dropwhile, groupby, islice, pairwise, takewhile

from dvclean.findings import Match
from dvclean.lines import BULLETS, LABEL, NUMBERED_ITEM, WORD, is_among, words_key
from dvclean.page import ITEMS, SENTENCE, Page
from dvclean.regex import regex
from dvclean.rules.authors import titled
from dvclean.rules.base import rule
from dvclean.rules.captions import is_credited
from dvclean.rules.links import LINK_TARGET, YEAR, is_all_links, is_cell, is_file
from dvclean.rules.shapes import (
    CUT,
    SENTENCE_END,
    is_counter,
    is_headline,
    is_lead,
    is_name,
    is_signature,
)
from dvclean.rules.stories import (
    ENOUGH,
    HEADLINE_SPACES,
    LAST_PARAGRAPH,
    LEAD,
    POINTS,
    SOURCE,
    TAKEN,
    is_elsewhere,
    is_led,
    is_of_text,
    is_pair,
    is_story,
    is_teaser,
    shares_said,
    taken_words,
    takes_up,
)
from dvclean.traits import CAPITALS
from dvclean.vietnamese.dates import is_date
from dvclean.vietnamese.names import is_row_of_names

# The labels of lists of other stories.
_SECTIONS = frozenset({"section", "weak-section"})

# No text has so many headings in a row.
MANY_HEADINGS = 5

# [text](address "title") and nothing else; the groups are the text, the address, and the title
MARKDOWN_LINK = regex(
    r"^[>»•*\-–\s]*\[\W*([^\[\]]+?)\W*\]\(([^()\s]*)(?:\s+[\"'“]([^\"”]*(?:[\"”](?!\))[^\"”]*){0,8})[\"'”])?\)\**[.\s]*$"
)

# One around a picture, before one with words to the same address: the first among so many characters.
FIRST_LINK = 8
_PICTURE = regex(r"\[\s*!\[[^\]]*\]\([^()\s]*\)\s*\]\(([^()\s]+)\)\s*(?=\[[^\[\]]+\]\(\1[ )])")

# One alone, with a space behind it, marks a quotation.
ARROWS = regex(r"^(?:(?:>>+|»+|>\s*>+)\s*|>(?=[\"“'‘]?[^\W\da-z_]))")
_ARROW_ROW = regex(r"\s*>>\s*")

# What is between words for a link and the headline: no colon of the headline itself.
_AFTER_WORDS = regex(r":?\s*(?:>>+|»+|[-=]+>|→)|[:|]")

# Words for a link that speak to the reader: no author gives a source so.
_INVITING = regex(r"\b(?:mời|bạn|độc giả|quý vị|bỏ (?:lỡ|qua))\b", re.IGNORECASE)

# Who has written a post, in front of its day: "Gửi bởi haibien »".
_WRITTEN_BY = regex(r"(?:(?:gửi|đăng|viết|posted|written)? ?(?:bởi|by)|bài gửi của)\b", re.IGNORECASE)

# So many lines of a quotation are looked at on either side.
QUOTED = 30

# So many headings with a number at least, and so much that an author tells to read below one at most.
NUMBERED = 3
RECOMMENDED = 10

# What leads to the story before this one, and to the one after it.
STEP_SIGNS = " ←⬅◀◄«<‹❮→➡►▶»>›❯"
BACK, ON = frozenset("←⬅◀◄«<‹❮"), frozenset("→➡►▶»>›❯")

# So many lines right above a label are looked at, to tell whether it stands amid a table or a list.
CELLS = 4

# With such odds a line is a part of the page, also where cells of the text stood above.
LIKELY = 2.0

# The longest cell that ends as a sentence does.
CELL = 30

# A name and what is told of it: "Giá vé: 5.000 đồng"
_FACT = regex(r"[^:]{2,24}: \S.{0,40}$")

# A cell of a table.
_NUMBER = regex(r"\d[\d.,]*%?")

# What names them, and the first letter of the headline behind it, perhaps without a space.
NEIGHBOUR = regex(
    r"(?:(?P<back>Bài (?:viết )?(?:trước|cũ hơn)|Previous(?: (?:article|post|story))?|Prev|Older(?: post)?)"
    r"|Bài (?:viết )?(?:sau|tiếp theo|kế tiếp|mới hơn)|Next(?: (?:article|post|story))?|Newer(?: post)?)"
    rf"(?:(?::? |: ?)|(?P<glued>))[\"“‘\[]?[{CAPITALS}\d][^ ]*(?: [^ ]+){{2,}}"
)

SLUG = regex(r"[a-z\d]+")

# Lists cut a headline off at so many characters.
CUT_LENGTH = 90

# So many links may have leads.
FEW_LINKS = 20

# The lead below a link has so large a share of its words.
LED_SHARE = 0.6

# What stands before the items of a list and nothing else.
MARKS_OF_LISTS = frozenset("•·▪■●◦*+")

# Labels of lists of topics, which may look like names.
TOPICS = ("chủ đề", "chu de", "từ khóa", "tu khoa")

# How a label ends that may be a heading of the text, and what is one more often than not.
READING = (" thêm", " them")
READINGS = frozenset({"đọc thêm", "tham khảo thêm", "tìm hiểu thêm"})

# What an author says of several things that were listed: "Hai tài liệu này …".
_ABOUT_SEVERAL = regex(
    r"(?:cả )?(?:hai|ba|bốn|năm|mấy|những|các) \w+(?: \w+){0,2} (?:này|ấy|đó|trên|nói trên)\b", re.IGNORECASE
)

# What is to be written in the place of words in brackets.
_TO_FILL_IN = regex(r"(?:chèn|điền|nhập|ghi|viết|thêm|họ và tên|tên|đơn vị|ngày|insert|your)\b|.*[/%]", re.IGNORECASE)

# What a text sets behind an arrow.
_EXPLAINED = regex(
    r"(?:ví dụ|vd|giải thích|lưu ý|chú ý|ghi chú|kết quả|đáp án|trả lời|note|output|input|bước \d+|string)\b",
    re.IGNORECASE,
)

# More lines behind a sign of quotation are a quotation.
FEW_POINTED = 3
MARKS_OF_MARKDOWN = frozenset({"#", "*"})

# A heading of such a level is no part of a text that an item right above has in its own words.
LOW = 3
NO_LEVEL = 9

# What parts the headlines of a bar.
PARTING = frozenset({" -", " –", " |", " •", " ·", " »"})

# What a line says that points to another story: "Chi tiết các bạn xem tại đây nhé:"
_POINTING = regex(
    r"\b(?:xem|đọc|tham khảo|tìm hiểu|tại đây|tải về|liên quan|bài viết|hướng dẫn|read|see|more)\b", re.IGNORECASE
)

# A button alone below a headline.
READ_ON = regex(
    r"(?:đọc|xem) (?:ngay|tiếp|thêm|chi tiết|bài viết|toàn bộ)|chi tiết|(?:bấm|nhấn|click) (?:để )?xem|read more"
    r"|continue reading"
)


# A list of other stories of which a label within is not looked at for itself has more lines.
LONG_LIST = 50

# What leads on from there to all stories on the same topic.
ALL_OF_TOPIC = frozenset({"về trang chủ đề", "về chủ đề", "xem chủ đề", "trang chủ đề"})


@rule("DV211", "related-link", kind="related", view="linking", traits=("link", "pointer", "opener"), early=True)
def related_link(doc: Page) -> Iterator[Match]:
    """A line that links to another story: ">> …", "Xem thêm: …", "[a headline]", a Markdown link that stands alone.

    Why: it is another article's headline.
    Keeps: "Xem thêm" without a colon in a sentence; steps of a manual after "->" or "=>"; list items; a Markdown link
    to a file that the article offers, or to a form, whose address does not repeat the headline; cells of a table.

    Before:
        Giá cà phê tăng tuần thứ ba liên tiếp.
        >> Xem thêm: Nông dân găm hàng chờ giá
        Các đại lý cho biết nguồn cung đang khan hiếm.
    After:
        Giá cà phê tăng tuần thứ ba liên tiếp.
        Các đại lý cho biết nguồn cung đang khan hiếm.
    """
    # to compare each lead with all lines takes long in a list of a thousand
    few = len(doc.linking) <= FEW_LINKS
    for i, line in doc.linking.items():
        text = line.removeprefix("\\")
        # the label of a list may have more than one line below it that is to go, see DV212
        if i == doc.title or i in doc.known or not _is_link(doc, i, text):
            continue
        if _is_quoted(doc, i, text) or _is_below_numbered(doc, i):
            continue
        lead = _lead_of(doc, i) if few else []
        yield Match(i, "a link to another story", also=[*_pair_of(doc, i), *lead])
        # "Xem thêm:" and, in the next line, what there is to see
        if text[-1] == ":":
            for j in doc.below(i, 1):
                if j in doc.short_lines and is_teaser(doc.stripped[j]):
                    yield Match(j, "named by such a link")


def _is_link(doc: Page, i: int, text: str) -> bool:
    """Return whether line i is a link: behind an arrow, behind words for one, in brackets or in Markdown."""
    if text[:2] == ">>" and _is_arrow_row(text):
        return True
    if i in doc.short_lines and (
        _is_arrow_link(text)
        or (is_among(i, doc.worded) and _is_worded_link(text, doc.markup.get(i, "")))
        or _is_bracketed(text)
        or (text.startswith("> ") and _is_pointed(doc, i, text))
    ):
        return True
    linked = i in doc.markup and _is_story_link(doc.markup[i])
    return linked and not is_cell(doc, i) and not _is_told(doc, i)


def _is_told(doc: Page, i: int) -> bool:
    """Return whether the line above says what link i is for, and not only where to read on."""
    return doc.is_announced(i) and not any(_POINTING.search(doc.stripped[j]) for j in doc.above(i))


def _is_quoted(doc: Page, i: int, text: str) -> bool:
    """Return whether line i belongs to a quotation in Markdown, one of whose lines with a single sign is a sentence."""
    if text[0] != ">":
        return False
    rank = doc.rank(i)
    near = doc.filled[max(rank - QUOTED, 0) : rank], doc.filled[rank + 1 : rank + 1 + QUOTED]
    above = takewhile(_begins_quote, (doc.stripped[j] for j in reversed(near[0])))
    below = takewhile(_begins_quote, (doc.stripped[j] for j in near[1]))
    return any(line[1:2] != ">" and line.endswith((".", ":")) for line in (*above, *below))


def _is_below_numbered(doc: Page, i: int) -> bool:
    """Return whether line i is in a list behind ">>" or "»", right below one of several headings with a number."""
    text = doc.stripped[i]
    if text[0] not in ">»" or is_among(i, doc.worded) or len(doc.counted) < NUMBERED:
        return False
    rank = doc.rank(i)
    above = reversed(doc.filled[max(rank - RECOMMENDED, 0) : rank])
    heading = next((j for j in above if doc.stripped[j][0] != text[0]), -1)
    return heading in doc.counted and bool(NUMBERED_ITEM.match(doc.stripped[heading]))


def _begins_quote(text: str) -> bool:
    return text[0] == ">"


def _is_story_link(text: str) -> bool:
    """Return whether text is a Markdown link to another story: its address, or its title, repeats the words."""
    closed = text.rstrip("*. \t")[-1:] == ")"
    # the picture of a story is a link to it too
    plain = _PICTURE.sub("", text, count=1) if closed and "![" in text[:FIRST_LINK] else text
    link = MARKDOWN_LINK.match(plain) if closed and plain.lstrip("*>» ")[:1] == "[" else None
    if not link or text.startswith(BULLETS):
        return False
    words, address, title = link.groups()
    # who gives an address or a file names it
    if len(WORD.findall(words)) <= HEADLINE_SPACES or "://" in words or is_file(address):
        return False
    target = set(words_key(title).split() if title else SLUG.findall(address.lower()))
    key = words_key(words).split() if target else ()
    # what the page itself holds is a story if its words are a headline
    if address.startswith("/") and is_teaser(words):
        return any(word in target for word in key)
    return bool(key) and sum(word in target for word in key) >= 0.7 * len(key)


def _is_bracketed(text: str) -> bool:
    """Return whether text is a headline in square brackets, as agencies set links between paragraphs."""
    inside = text[1:-1]
    teaser = text[0] == "[" and text[-1] == "]" and inside.count(" ") > HEADLINE_SPACES and is_teaser(inside)
    return teaser and not _TO_FILL_IN.match(inside)


def _is_worded_link(text: str, markup: str) -> bool:
    """Return whether text, which begins with "Xem thêm" or the like, has a headline or nothing after the sign.

    The headline may have a full stop behind it where nothing but a link to another page can be meant.
    """
    words, *after = _AFTER_WORDS.split(text.lstrip(">» "), maxsplit=1)
    rest = "".join(after).strip("*_ ")
    if SOURCE.search(rest):
        return False
    invites = text.startswith((">>", "»")) or bool(_INVITING.search(words))
    target = _AFTER_WORDS.split(markup, maxsplit=1)[-1]
    linked = is_all_links(target)
    if invites or linked:
        rest = rest.removesuffix(".")
    # what leads to a page of the site itself may have few words
    within = linked and not any("://" in address or is_file(address) for address in LINK_TARGET.findall(target))
    certain = invites or within or (rest[:1] == "[" and rest[-1] == "]")
    return not rest or (is_headline(rest) and (certain or rest.count(" ") >= HEADLINE_SPACES))


def _is_arrow_link(text: str) -> bool:
    """Return whether text is ">>" with a headline or nothing after it."""
    arrows = ARROWS.match(text) if text[0] in ">»" else None
    if not arrows:
        return False
    rest = text[arrows.end() :].strip("* ")
    # a quotation in Markdown, or what the text explains
    if "`" in text or text[arrows.end() :].startswith("***") or _EXPLAINED.match(rest):
        return False
    alone = arrows.end() == 1 and text[0] == ">"
    return not rest or (not rest.isascii() and (is_teaser(rest) if alone else is_headline(rest)))


def _is_arrow_row(text: str) -> bool:
    """Return whether text is several headlines, each behind ">>": however long they are together."""
    headlines = _ARROW_ROW.split(text)[1:]
    wordy = all(is_headline(line) and line.count(" ") >= HEADLINE_SPACES for line in headlines)
    # a headline may begin with an office, as what is signed does
    return len(headlines) > 1 and wordy and any(map(is_teaser, headlines))


def _is_pointed(doc: Page, i: int, text: str) -> bool:
    """Return whether text is a headline behind the sign of a quotation in Markdown, in a text without any such."""
    # links that are gone by now leave no Markdown behind
    if any(doc.stripped[j] for j in doc.markup) or not is_teaser(text[2:]) or text.isascii():
        return False
    pointed = [line for line in doc.stripped if line[:1] == ">"]
    marked = any(line[:1] in MARKS_OF_MARKDOWN for line in doc.stripped)
    few = len(pointed) <= FEW_POINTED and all(line.startswith("> ") for line in pointed)
    return few and not marked and not any(shares_said(doc, [i]))


@rule("DV219", "neighbour-link", kind="related", view="short_lines", traits=("pointer", "link", "neighbour"))
def neighbour_link(doc: Page) -> Iterator[Match]:
    """A line that leads to the story before or after this one: by an arrow at one end, outside the text, or by words.

    Why: blogs, courses and books print it below each of their pages.
    Keeps: an arrow alone inside the text; quotations, comparisons, addresses in angle brackets; "Bài sau …" alone, but
    where the headline sticks to it.

    Before:
        Mẻ gốm cuối năm ra lò đúng hôm trời nổi gió bấc, màu men xanh hơn mọi mẻ trước đó.
        Cả nhà thức trắng đêm canh lửa, sáng ra ai cũng đen nhẻm như than.
        ← Bài trước: Chọn đất làm gốm
        Bài sau: Pha men tro trấu →
    After:
        Mẻ gốm cuối năm ra lò đúng hôm trời nổi gió bấc, màu men xanh hơn mọi mẻ trước đó.
        Cả nhà thức trắng đêm canh lửa, sáng ra ai cũng đen nhẻm như than.
    """
    steps = [i for i, text in doc.linking.items() if i != doc.title and _is_step(text) and i not in doc.labels]
    for i in steps:
        if doc.outside(i, i) or any(_leads_back(doc, i) != _leads_back(doc, j) for j in doc.beside(i) if j in steps):
            yield Match(i, "a link to the story before or after")
    if "neighbour" in doc.traits:
        for i in _named_neighbours(doc):
            yield Match(i, "a link to the story before or after")


def _named_neighbours(doc: Page) -> Iterator[int]:
    """Yield the lines whose first words name the story before or after, in pairs or with the headline glued to them."""
    found = {i: named for i, text in doc.short_lines.items() if i > doc.title and (named := NEIGHBOUR.match(text))}
    for i, named in found.items():
        if named["glued"] is not None:
            yield i
            continue
        for j in doc.below(i, 1):
            if j in found and (found[j]["back"] is None) != (named["back"] is None) and doc.outside(i, j):
                yield from (i, j)


def _pair_of(doc: Page, i: int) -> list[int]:
    """Return the line below or above line i that names the story after, if line i names the one before."""
    text = doc.stripped[i]
    named = NEIGHBOUR.match(text) if text.startswith("Bài ") else None
    if not named or not named["back"]:
        return []
    beside = ((j, NEIGHBOUR.match(doc.stripped[j])) for j in doc.beside(i))
    return [j for j, other in beside if other and not other["back"] and other["glued"] is None]


def _lead_of(doc: Page, i: int) -> list[int]:
    """Return the line below a link if it is its lead: about nothing else, and it takes the link up.

    Or it begins with the name of a paper where the text has begun; or it ends the text, and says most of what the link
    does, some of it alone.
    """
    for j in doc.below(i, 1):
        lead = doc.stripped[j]
        if not is_lead(lead):
            continue
        begun = doc.sentences[:1] < [i] and is_led(lead)
        other = (begun or takes_up(doc, j, i)) and is_elsewhere(doc, i, j)
        if other or (doc.sentences[-1:] == [j] and _says_most(doc, j, i) and len(taken_words(doc, j, i)) >= TAKEN):
            return [j]
    return []


def _says_most(doc: Page, paragraph: int, headline: int) -> bool:
    """Return whether a paragraph has most words of a headline of several."""
    said = set(words_key(doc.stripped[paragraph]).split())
    key = words_key(doc.stripped[headline]).split()
    return len(key) > HEADLINE_SPACES and sum(word in said for word in key) >= LED_SHARE * len(key)


def _leads_back(doc: Page, i: int) -> bool:
    return doc.stripped[i][0] in BACK


def _is_step(text: str) -> bool:
    """Return whether text has an arrow at one of its ends, and begins as a headline does."""
    back, on = text[0] in BACK, text[-1] in ON
    # tags, comparisons, addresses and names of authors begin or end with such signs too
    return (
        back != on
        and not ("«" in text and "»" in text)
        and len(text) <= LEAD
        and text.strip(STEP_SIGNS)[:1].isupper()
        and not set("=<>") & set(text[1:-1])
        and not _WRITTEN_BY.match(text)
    )


@rule("DV212", "related-section", kind="related", view="labels", traits=("label",))
def related_section(doc: Page) -> Iterator[Match]:
    """A label such as "Tin liên quan" and the headlines listed under it.

    Why: they are other stories; at the end of a page they run on for pages.
    Keeps: "Bình luận" or "Đề xuất" as a heading above paragraphs; "Đề xuất của Bộ Tài chính …" is a sentence.

    Before:
        Cây cầu sẽ thông xe trước Tết, chủ đầu tư cho biết.
        ⏎
        Tin liên quan
        Khởi công cầu vượt biển dài nhất miền Trung
        Vì sao giá cát xây dựng tăng gấp đôi?
    After:
        Cây cầu sẽ thông xe trước Tết, chủ đầu tư cho biết.
    """
    # before the first sentence such a word is part of a menu, and what follows is the article
    start = doc.sentences[0] if doc.sentences else doc.title
    groups = {i: phrase.group for i, phrase in doc.labels.items() if i > start and phrase.group in _SECTIONS}
    leading, furnished = (_leading_on(doc), _dumped(doc, [*groups])) if groups else (set(), set())
    listed: set[int] = set()
    amid: set[int] = set()
    for i, group in groups.items():
        # what stands below a label in a list is of that list; one that may end a list does not, where that goes on
        if i in listed or (group != "section" and i in amid):
            continue
        # one that stands below each of several posts leads on to it
        if i in leading:
            yield Match(i, "leads on to the whole story")
            continue
        dumped = i in furnished
        block, ends_text = _listed_under(doc, i, leads=dumped or group == "section", dumped=dumped)
        if group == "section":
            block = max(block, _cards(doc, i), key=len)
            labels = bool(block) or not _may_open_text(doc, i)
        else:
            # to walk to the end of a long list from each label within would take ever longer
            amid.update(block if len(block) > LONG_LIST and not ends_text else ())
            # what is known by its form alone may be the last heading of the text
            labels = ends_text and (bool(block) or doc.labels[i].where == "anywhere")
        if labels and not _heads_reading(doc, i, block):
            if group == "section" or (ends_text and len(block) > LONG_LIST):
                listed.update(block)
            yield Match(i, "the label of a list of other stories")
            for j in block:
                yield Match(j, "listed under such a label")
    for block in _listed_in_head(doc, start):
        yield Match(block[0], "a list of other stories above the headline", also=block[1:])


def _leading_on(doc: Page) -> set[int]:
    """Return the labels with an arrow behind them that stand below each of several posts, the first one too.

    Below the article the first stands under the lead of another story.
    """
    pointed: dict[str, list[int]] = {}
    for i in doc.labels:
        if doc.stripped[i][-1] in ON:
            pointed.setdefault(doc.stripped[i], []).append(i)
    leading: set[int] = set()
    for same in pointed.values():
        if len(same) > 1 and all(doc.is_sentence(j) for i in same for j in doc.above(i)):
            first = doc.filled[max(doc.rank(same[0]) - 2, 0)]
            leading.update(same if first == doc.title or doc.is_sentence(first) else ())
    return leading


def _cards(doc: Page, label: int) -> list[int]:
    """Return the items below a label and the paragraphs between them, if there are enough of either, in turns."""
    mark = "".join(doc.stripped[i][:2] for i in doc.below(label, 1))
    items: list[int] = []
    texts: list[int] = []
    for i in doc.after(label) if mark in BULLETS else ():
        if doc.stripped[i].startswith(mark):
            items.append(i)
        elif items and (not texts or texts[-1] < items[-1]):
            texts.append(i)
        else:
            break
    return sorted((*items, *texts)) if min(len(items), len(texts)) > ENOUGH else []


def _listed_in_head(doc: Page, start: int) -> Iterator[list[int]]:
    """Yield the labels above the first sentence with the headlines below them, if only the last is what the text says.

    The headline of the text may stand right below such a label too.
    """
    for label in [i for i, phrase in doc.labels.items() if phrase.group == "section" and i < start]:
        block = [*takewhile(lambda i: i < start and is_teaser(doc.stripped[i]), doc.after(label))]
        elsewhere = sum(is_elsewhere(doc, i) for i in block[:-1])
        if len(block) > ENOUGH and is_of_text(doc, block[-1]) and elsewhere >= len(block) - 2:
            yield [label, *block[:-1]]


def _may_open_text(doc: Page, i: int) -> bool:
    """Return whether a label that lists nothing may belong to the text: "Tham khảo thêm" above a paragraph.

    Or it is the beginning of a sentence that a link has broken, which goes on in small letters.
    """
    opens = doc.keys[i].endswith(READING)
    below = [(opens and doc.is_sentence(j), doc.stripped[j][0]) for j in doc.below(i, 1)]
    return any(opened or sign.islower() or sign in ",.;)" for opened, sign in below)


def _heads_reading(doc: Page, label: int, block: Sequence[int]) -> bool:
    """Return whether a label is a heading of the text itself: in a manual, or above what its author tells to read.

    That is a list whose items say more than the words of a link.
    """
    if not doc.keys[label].endswith(READING):
        return False
    # an encyclopedia names its other entries above its references
    references = doc.references[bisect_right(doc.references, label) :][:1]
    names = takewhile(references[0].__gt__, doc.after(label)) if references else ()
    entries = bool(references) and not any(is_teaser(doc.stripped[i]) for i in names)
    # or the text goes on about what is listed
    if entries or any(_ABOUT_SEVERAL.match(doc.stripped[i]) for j in block[-1:] for i in doc.below(j, 1)):
        return True
    # what there is to read has short names
    if doc.keys[label] in READINGS and len(block) >= ENOUGH and 2 * _stories_among(doc, block) < len(block):
        return True
    text = doc.stripped[label]
    # books have publishers and years
    if 2 * sum(bool(SOURCE.search(doc.stripped[i])) for i in block) > len(block):
        return True
    if text[0] == "#":
        items = [i for i in block if doc.stripped[i].startswith(BULLETS) and "![" not in doc.markup.get(i, "")]
        announced = any(doc.stripped[i][-1] == ":" for i in doc.below(label, 1))
        return announced or any(i not in doc.markup or not is_all_links(doc.markup[i]) for i in items)
    capitals = (i for i in takewhile(label.__gt__, doc.keys) if doc.stripped[i].isupper() and i not in doc.labels)
    return text.isupper() and text[-1] != ":" and len([*islice(capitals, ENOUGH)]) == ENOUGH


def _stories_among(doc: Page, block: Sequence[int]) -> int:
    """Return how many lines of a list are headlines, links, or other parts of a page."""
    texts = ((i, doc.stripped[i]) for i in block)
    return sum(is_teaser(text) or i in doc.markup or i in doc.labels or is_counter(text) for i, text in texts)


def _dumped(doc: Page, labels: Sequence[int]) -> set[int]:
    """Return those of labels below which stands furniture: at least three counters or further labels."""
    # a look at all lines for each label would take ever longer on a page of many
    first = min(labels)
    after = [i for i in doc.short_lines if i > first]
    parts = [i for i in after if i in doc.labels or is_counter(doc.short_lines[i])]
    return {
        i for i in labels if len(parts) - bisect_right(parts, i) >= max(3, (len(after) - bisect_right(after, i)) // 8)
    }


def _listed_under(doc: Page, label: int, *, leads: bool, dumped: bool) -> tuple[list[int], bool]:
    """Return the headlines (with leads: and their leads) that follow a label, and whether they end the text.

    Where a text goes on below, or one headline has one paragraph below it, what could be leads may be the text.
    """
    if pointed := _pointed(doc, label):
        return _only_headlines(doc, [*pointed], doc.below(pointed[-1], 1)[0]), False
    block: list[int] = []
    told: list[int] = []
    signed = counted = False
    # below the last sentence of the page short names can be nothing but items
    names = leads and not (doc.sentences and doc.sentences[-1] > label)
    # below a heading stand headlines as headings of a lower level
    depth = _level(doc.stripped[label]) or NO_LEVEL
    for i in doc.after(label):
        text = doc.stripped[i]
        # the pictures of other stories have no credit; the text goes on with its own
        if block and not dumped and [i] < doc.sentences[-1:] and is_credited(text):
            return _cut_off(doc, block, told, i, dumped=dumped), False
        if i in doc.labels or (is_counter(text) and (counted or not _may_be_cell(doc, i, label))):
            counted = counted or not text.isdigit()
            block.append(i)
            if text.startswith("End of "):
                return block, False
        elif titled(text) or (
            is_signature(text) and (_has_named(doc, i) or (text.startswith("Theo ") and is_row_of_names(text)))
        ):
            signed = True
        elif (
            item := is_headline(_shown(doc, i, depth) if leads else text) or (names and _is_item(doc, label, text))
        ) or (leads and block and block[-1] not in told and (is_led(text) or not (doc.parted(i) or len(text) > LEAD))):
            if not counted and _is_over(doc, label, block, i, depth):
                return _cut_off(doc, block, told, i, dumped=dumped), False
            block.append(i)
            told.extend(() if item else (i,))
        else:
            far = i == doc.filled[-1] and bool(block) and doc.are_far_apart(block[-1], i)
            signed = i == doc.filled[-1] and is_name(text) and not far
            if not signed:
                # far below the list the lead may stand once more
                return (block, True) if far else (_cut_off(doc, block, told, i, dumped=dumped), False)
    # the last paragraph of the text looks like the lead of the last headline
    ends = told and not dumped and (len(block) == 2 or (told == block[-1:] and (signed or _may_end_text(doc, told[0]))))
    return (_only_headlines(doc, block, told[0]), signed) if ends else (block, True)


def _may_end_text(doc: Page, i: int) -> bool:
    """Return whether line i is a sentence worded as the text is."""
    text = doc.stripped[i]
    return len(text) >= SENTENCE and text.endswith(SENTENCE_END) and doc.odds.speak_for_text(i)


def _pointed(doc: Page, label: int) -> Sequence[int]:
    """Return the items below a label that have a point before them, if the text goes on below these."""
    items = [*takewhile(lambda i: doc.stripped[i][0] in MARKS_OF_LISTS, doc.after(label))]
    below = doc.below(items[-1], 1) if items else ()
    after = (i for i in below if i not in doc.labels and not is_counter(doc.stripped[i]))
    return items if len(items) > 1 and any([i] < doc.sentences[-1:] for i in after) else []


def _cut_off(doc: Page, block: list[int], told: Sequence[int], i: int, *, dumped: bool) -> list[int]:
    """Return what of a block with the leads told is listed, where line i is none of it."""
    if dumped and _end_page(doc, told):
        return [j for j in block if j <= doc.sentences[-1] or j in doc.labels]
    return _only_headlines(doc, block, told[0] if told else i)


def _end_page(doc: Page, leads: Sequence[int]) -> bool:
    """Return whether the last sentence is one of the leads, and a label of the page stands right below it."""
    last = doc.sentences[-1] if doc.sentences else -1
    return last in leads and any(j in doc.labels for j in doc.below(last, 1))


def _right_above(doc: Page, label: int, most: int) -> Sequence[int]:
    """Return the last lines above a label, so many at most."""
    return doc.filled[max(doc.rank(label) - most, 0) : doc.rank(label)]


def _is_amid_cells(doc: Page, label: int) -> bool:
    """Return whether most lines right above a label are short ones of the text: cells, facts, steps."""
    above = [i for i in _right_above(doc, label, ITEMS) if i not in doc.labels]
    # a sentence may be one if it is very short
    cells = [i for i in above[-CELLS:] if len(doc.stripped[i]) <= (CELL if doc.stripped[i][-1] == "." else LABEL)]
    return len(cells) >= CELLS - 1 and sum(map(doc.odds.speak_for_text, cells)) >= CELLS - 1


def _is_over(doc: Page, label: int, block: Sequence[int], i: int, depth: int) -> bool:
    """Return whether a list is over above line i, which is no certain headline: the text may go on there.

    Amid cells, facts or steps it does where such go on; these are remembered, and the lines in doubt.
    """
    text = doc.stripped[i]
    headline = i in doc.markup or is_teaser(_shown(doc, i, depth))
    listed = any(is_teaser(doc.stripped[j]) for j in block)
    if listed and (_is_like_above(doc, label, block, i) or (not headline and _is_amid_cells(doc, label))):
        if (len(text) >= SENTENCE and text[-1] in ".!?…") or doc.odds.of(i) >= LIKELY:
            return False
        doc.told.update(_short_below(doc, i))
        return True
    if headline or text[-1] in ".!?…" or len(block) < ENOUGH or not doc.odds.speak_for_text(i):
        return False
    doc.doubted.update(_short_below(doc, i))
    return True


def _is_like_above(doc: Page, label: int, block: Sequence[int], i: int) -> bool:
    """Return whether line i has a number in front or is a fact as lines right above a label are, but no headline is."""
    above = _right_above(doc, label, CELLS)
    return any(
        form.match(doc.stripped[i])
        and sum(bool(form.match(doc.stripped[j])) for j in above) > 1
        and not any(form.match(doc.stripped[j]) for j in block)
        for form in (NUMBERED_ITEM, _FACT)
    )


def _short_below(doc: Page, i: int) -> Iterator[int]:
    """Yield line i and the short ones below it up to a label."""
    return takewhile(lambda j: j not in doc.labels and j in doc.short_lines, chain((i,), doc.after(i)))


def _may_be_cell(doc: Page, i: int, label: int) -> bool:
    """Return whether line i is a number alone, as some right above a label are, and no rank of a headline below it."""
    if any(j in doc.markup or is_teaser(doc.stripped[j]) for j in doc.below(i, 1)):
        return False
    above = _right_above(doc, label, CELLS)
    return bool(_NUMBER.fullmatch(doc.stripped[i])) and any(_NUMBER.fullmatch(doc.stripped[j]) for j in above)


def _shown(doc: Page, i: int, depth: int) -> str:
    """Return what line i may have as a headline in a list below a heading of a level."""
    text = doc.stripped[i]
    return _whole(text.lstrip("# ") if i in doc.markup or _level(text) > depth else text)


def _whole(text: str) -> str:
    """Return a headline in a list without the point before it, and without the dots behind it where it is cut off."""
    text = text.lstrip(POINTS)
    return text.rstrip(".… ") if text.endswith(CUT) and len(text) <= CUT_LENGTH else text


def _has_named(doc: Page, i: int) -> bool:
    """Return whether a line above names whom line i does: its author has taken the pictures too."""
    return doc.says_above(i, doc.stripped[i])


def _is_item(doc: Page, label: int, text: str) -> bool:
    """Return whether text can be a short name in a list of the page: few words, no sentence, nobody's name."""
    topics = doc.keys[label].startswith(TOPICS)
    return len(text) <= LAST_PARAGRAPH and not text.endswith(SENTENCE_END) and (topics or not is_signature(text))


def _only_headlines(doc: Page, block: list[int], text: int) -> list[int]:
    """Return the lines of a block in front of line text, as far as they cannot be headings of the text."""
    headlines = [i for i in block if i < text]
    # right above a paragraph stands its heading, if it is not printed twice, as the words of a picture and of a link
    twice = len({doc.stripped[i] for i in headlines[-2:]}) == 1
    if len(headlines) > 1 and not twice and _may_head(doc, headlines[-1], text):
        headlines.pop()
    # a heading of the text stands apart from the list above it
    apart = next((i for i in headlines[2:] if doc.parted(i)), None)
    if apart is not None and not any(map(doc.parted, headlines[1 : headlines.index(apart)])):
        headlines = headlines[: headlines.index(apart)]
    return headlines if len(headlines) > 1 or all(is_teaser(doc.stripped[i]) for i in headlines) else []


def _may_head(doc: Page, i: int, text: int) -> bool:
    """Return whether line i may be the heading of the text right below it: nothing parts them, and it is no link."""
    goes_on = bool(doc.sentences) and text <= doc.sentences[-1]
    beside = doc.spaced or not doc.parted(text)
    return goes_on and beside and doc.stripped[i][0] not in POINTS and i not in doc.linking


@rule("DV209", "ticker", kind="related", view="short_lines", traits=("separator end",))
def ticker(doc: Page) -> Iterator[Match]:
    """Headlines of other stories, one below the other, each with the sign behind it that parts it from the next.

    Why: they run through a bar of the page; the scraper gave each a line.
    Keeps: fewer than three; lines of a table, of verse, and names, which are no headlines.

    Before:
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm -
        Giá hoa ly giảm một nửa so với năm ngoái -
        Ghe hoa miền Tây nối đuôi nhau về thành phố -
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
    """
    run: list[int] = []
    for i in (*doc.filled, -1):
        text = doc.stripped[i] if i >= 0 else ""
        if text[-2:] in PARTING and (is_teaser(text[:-2].rstrip()) or not text[:-2]):
            run.append(i)
            continue
        if sum(len(doc.stripped[j]) > LAST_PARAGRAPH for j in run) >= ENOUGH:
            # the bar may begin with a sign
            first = [j for j in doc.above(run[0]) if doc.stripped[j] == doc.stripped[run[0]][-1]]
            yield Match(run[0], "a headline of a bar with other stories", also=[*first, *run[1:]])
        run = []


@rule("DV206", "empty-headings", kind="related", view="hash_lines", traits=("heading",))
def empty_headings(doc: Page) -> Iterator[Match]:
    """Headings in Markdown that head nothing: three in a row; links with a date below; below the words of a picture.

    Why: a heading of the text has something below it; these are the headlines of other stories.
    Keeps: the last one, where text follows, and all where one of their level above has text too; headings of several
    levels; questions whose answers were lost; the entries of a digest.

    Before:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        ### Làng mai Thủ Đức thấp thỏm vì mai nở sớm
        ### Giá hoa ly giảm một nửa so với năm ngoái
        ### Ghe hoa miền Tây nối đuôi nhau về thành phố
        ## [Nữ kỹ sư nuôi dúi](https://example.org/nu-ky-su-nuoi-dui)
        Chuồng trại của chị Lụa không mùi, không tiếng ồn, xây sát vách...
    After:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
    """
    if len(doc.sentences) < ENOUGH:
        return
    headings = [i for i in doc.hash_lines if i > doc.sentences[ENOUGH - 1]]
    for run in _in_a_row(doc, headings):
        yield Match(run[0], "headings with nothing below them", also=run[1:])
    stories = _linked_stories(doc, headings)
    for i in headings:
        if i in stories:
            # a heading of a lower level above it tells its section
            above = [j for j in doc.above(i) if _level(doc.stripped[j]) > _level(doc.stripped[i])]
            yield Match(i, "the headline of another story", also=[*above, *stories[i]])
        # what stood right above may be gone
        elif (doc.stripped[i - 1] or BULLETS[0])[:2] in BULLETS and (picture := _picture_of(doc, i)):
            yield Match(i, "the headline of another story, below the words of its picture", also=picture)


def _linked_stories(doc: Page, headings: Sequence[int]) -> dict[int, list[int]]:
    """Return the headings that are links and tease, with what stands below them; between two such whatever it is."""
    linked = [i for i in headings if i in doc.markup and is_all_links(doc.markup[i])]
    stories = {i: below for i in linked if (below := _teased(doc, i))}
    if len(stories) > 1:
        first, last = min(stories), max(stories)
        others = {i: doc.below(i, 1) for i in linked if first < i < last and i not in stories}
        stories |= {i: [*below] for i, below in others.items() if all(is_lead(doc.stripped[j]) for j in below)}
    return stories


def _in_a_row(doc: Page, headings: Sequence[int]) -> Iterator[list[int]]:
    """Yield the runs of three or more wordy headings of one level with no line between."""
    ranks = {i: doc.rank(i) for i in headings}
    order = [*ranks.values()]
    if not any(last - first == ENOUGH - 1 for first, last in zip(order, order[ENOUGH - 1 :], strict=False)):
        return
    wordy = [i for i in headings if _is_wordy(doc.stripped[i].lstrip("#* "))]
    # those without a line between have ranks that grow with their places
    for _, lines in groupby(enumerate(wordy), lambda at: (_level(doc.stripped[at[1]]), ranks[at[1]] - at[0])):
        run = [i for _, i in lines]
        # a heading above them may ask what an answer was lost for, and so may they
        headed = doc.is_announced(run[0]) or any(doc.stripped[j][0] == "#" for j in doc.above(run[0]))
        headed = headed and not all(i in doc.markup and is_all_links(doc.markup[i]) for i in run)
        if headed or 2 * sum(doc.stripped[i][-1] == "?" for i in run) > len(run):
            continue
        # the last one may head what follows; where one above the run does so too, all are the text's own
        if _heads_text(doc, run[-1]):
            last = run.pop()
            level = _level(doc.stripped[last])
            own = (i for i in doc.hash_lines if doc.title < i < last and _level(doc.stripped[i]) == level)
            if len(run) < MANY_HEADINGS and any(_heads_text(doc, i) for i in own):
                continue
        if len(run) >= ENOUGH:
            yield run


def _heads_text(doc: Page, i: int) -> bool:
    """Return whether what stands right below a heading is neither another nor a label of the page."""
    return any(j not in doc.labels and doc.stripped[j][0] != "#" for j in doc.below(i, 1))


def _teased(doc: Page, i: int) -> list[int]:
    """Return the date or the words cut off below a heading that is a link; none where an entry of a digest goes on."""
    first, *second = doc.below(i, 2) or [i]
    text = doc.stripped[first]
    if first in doc.counted and is_date(text):
        return [] if any(doc.is_sentence(j) for j in second) else [first]
    return [first] if text.endswith(CUT) and LAST_PARAGRAPH < len(text) <= LEAD else []


def _picture_of(doc: Page, heading: int) -> list[int]:
    """Return the line above a heading, if it is an item of a list that ends in the same words."""
    words = doc.stripped[heading].lstrip("# ")
    if _level(doc.stripped[heading]) < LOW or not _is_wordy(words):
        return []
    above = ((i, doc.stripped[i]) for i in doc.above(heading))
    return [i for i, text in above if text.startswith(BULLETS) and text.endswith(words)]


def _is_wordy(text: str) -> bool:
    """Return whether text can be a headline of more words than a name or an office has."""
    return is_headline(text) and text.count(" ") > HEADLINE_SPACES


def _level(text: str) -> int:
    """Return the level of a heading in Markdown, or 0."""
    return len(text) - len(text.lstrip("#"))


@rule("DV207", "numbered-teaser", kind="related", view="counted", traits=("number",))
def numbered_teaser(doc: Page) -> Iterator[Match]:
    """Headlines of other stories below the text, some with the number of their comments below them.

    Why: papers tell below such a headline how many readers have commented on it.
    Keeps: the lines of a table, each of which has its number; a list that more than these make; names.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm
        12
        Giá hoa ly giảm một nửa so với năm ngoái
        Ghe hoa miền Tây nối đuôi nhau về thành phố
        4
        Người trồng cúc học cách bán hàng qua điện thoại
        7
        Vì sao hoa giấy năm nay ít người hỏi mua
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
    """
    if len(doc.sentences) < ENOUGH:
        return
    for i in _commented(doc):
        yield Match(i, "a headline of other stories, or the number of its comments")


def _commented(doc: Page) -> list[int]:
    """Return the headlines below the last sentence, some of which have a number below, and these numbers."""
    last = doc.sentences[-1]
    counts = {i for i, text in doc.counted.items() if i > last and len(text) < YEAR and text.isdigit()}
    if len(counts) < ENOUGH:
        return []
    below = doc.below(last)
    headlines = {i for i in below if _is_wordy(doc.stripped[i])}
    block = [*takewhile((headlines | counts).__contains__, dropwhile(lambda i: i not in headlines, below))]
    numbered = [i for i, count in pairwise(block) if count in counts]
    # but for its head, each line of a table has its number, or more than one
    table = len(headlines.intersection(block)) < len(numbered) + 2 or counts.intersection(numbered)
    return block if counts.issubset(block) and not table else []


@rule("DV208", "teaser-button", kind="related", view="labels", traits=("label",))
def teaser_button(doc: Page) -> Iterator[Match]:
    """Headlines of other stories, each with a button below it to read on; one with its lead and the button.

    Why: the page offers them in a box; the article itself has no such button.
    Keeps: one such pair, but for "Đọc ngay" between two paragraphs; a headline that the text goes on below instead of
    a button; the last heading of the text, if its paragraph has no words of it that nothing else has.

    Before:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm
        Đọc ngay
        Giá hoa ly giảm một nửa so với năm ngoái
        Đọc ngay
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
    After:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
    """
    # with a colon it is the label of what stands below
    buttons = [i for i in doc.labels if READ_ON.fullmatch(doc.keys.get(i, "")) and doc.stripped[i][-1] != ":"]
    pairs = [(j, i) for i in buttons for j in doc.above(i) if j > doc.title and is_teaser(doc.stripped[j])]
    if len(pairs) > 1 or (pairs and _is_box(doc, *pairs[0])):
        for headline, button in pairs:
            yield Match(headline, "another story's headline and its button", also=[button])
    others = buttons if len(doc.sentences) > ENOUGH else []
    leading = _leading_on(doc) if others else set()
    for button in others:
        rank = doc.rank(button)
        if button in leading or rank < 2:
            continue
        headline, lead = doc.filled[rank - 2 : rank]
        of_topic = any(doc.keys.get(i) in ALL_OF_TOPIC for i in doc.below(button, 1))
        other = is_story(doc, headline, lead) or (of_topic and is_pair(doc, headline, lead))
        if headline > doc.sentences[ENOUGH - 1] and other:
            yield Match(headline, "another story's headline and lead, and their button", also=[lead, button])


def _is_box(doc: Page, headline: int, button: int) -> bool:
    """Return whether a headline and the button "Đọc ngay" stand between two paragraphs, the lower not about it."""
    above, below = [*doc.above(headline)], doc.below(button, 1)
    if doc.keys[button] != "đọc ngay" or not (above and below):
        return False
    between = doc.is_sentence(above[0]) and doc.is_sentence(below[0])
    return between and not taken_words(doc, below[0], headline)


@rule("DV217", "teaser-below-tags", kind="related", view="labels", traits=("label",))
def teaser_below_tags(doc: Page) -> Iterator[Match]:
    """Headlines of other stories below the keywords of the article.

    Why: keywords are the last that is the article's.
    Keeps: all that stands below keywords that text follows; who wrote it, sources, addresses.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Từ khóa:
        chợ hoa
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Từ khóa:
        chợ hoa
    """
    if not any(phrase.group == "tags" for phrase in doc.labels.values()):
        return
    last = doc.sentences[-1] if len(doc.sentences) >= ENOUGH else len(doc.lines)
    label = next((i for i, phrase in doc.labels.items() if phrase.group == "tags" and i > last), None)
    if label is None:
        return
    for i, text in doc.short_lines.items():
        if i > label and i not in doc.labels and text.count(" ") > HEADLINE_SPACES and is_teaser(text):
            yield Match(i, "a headline below the keywords")
