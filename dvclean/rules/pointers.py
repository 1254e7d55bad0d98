"""DV211, DV219, lines that point to another story: by an arrow, brackets, words for a link, a Markdown link.

Some point to it from amid the text, some to the story before or after this one.
"""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import takewhile

from dvclean.findings import Match
from dvclean.lines import BULLETS, NUMBERED_ITEM, WORD, is_among, words_key
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.links import LINK_TARGET, is_all_links, is_cell, is_file
from dvclean.rules.shapes import is_headline, is_lead
from dvclean.rules.stories import (
    HEADLINE_SPACES,
    LEAD,
    SOURCE,
    TAKEN,
    is_elsewhere,
    is_led,
    is_teaser,
    shares_said,
    taken_words,
    takes_up,
)
from dvclean.traits import CAPITALS

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

# The hand that points to what a site wants to be read.
HANDS = frozenset("👉☞")

# Who has written a post, in front of its day: "Gửi bởi haibien »".
_WRITTEN_BY = regex(r"(?:(?:gửi|đăng|viết|posted|written)? ?(?:bởi|by)|bài gửi của)\b", re.IGNORECASE)

# So many lines of a quotation are looked at on either side.
QUOTED = 30

# So many headings with a number at least, and so much that an author tells to read below one at most.
NUMBERED = 3
RECOMMENDED = 10

# What leads to the story before this one, and to the one after it: so many lines at most to either.
FEW_STEPS = 2
STEP_SIGNS = " ←⬅◀◄«<‹❮→➡►▶»>›❯"
BACK, ON = frozenset("←⬅◀◄«<‹❮"), frozenset("→➡►▶»>›❯")

# What names them, and the first letter of the headline behind it, perhaps without a space.
NEIGHBOUR = regex(
    r"(?:(?P<back>Bài (?:viết )?(?:trước|cũ hơn)|Previous(?: (?:article|post|story))?|Prev|Older(?: post)?)"
    r"|Bài (?:viết )?(?:sau|tiếp theo|kế tiếp|mới hơn)|Next(?: (?:article|post|story))?|Newer(?: post)?)"
    rf"(?:(?::? |: ?)|(?P<glued>))[\"“‘\[]?[{CAPITALS}\d][^ ]*(?: [^ ]+){{2,}}"
)

SLUG = regex(r"[a-z\d]+")

# So many links may have leads.
FEW_LINKS = 20

# The lead below a link has so large a share of its words.
LED_SHARE = 0.6

# What is heard or seen on a stage or a tape, and from when to when somebody lived.
_STAGED = regex(
    r"(?:tiếng|nhạc|âm thanh|cảnh|màn|đèn|cười|vỗ tay|im lặng|sơ đồ|hình|bảng)\b|.*\b\d{4}\b.*[–-].*\b\d{4}\b",
    re.IGNORECASE,
)

# Who speaks in a play, in bold: "**Chị Sáu**: …"; so many lines at least.
_SPEAKER = regex(r"\*\*([^\W\d_a-zà-ỹ][\w ]{0,25}?)(?:\*\*:|:\*\*)")
LINES_OF_PLAY = 3

# What is to be written in the place of words in brackets.
_TO_FILL_IN = regex(r"(?:chèn|điền|nhập|ghi|viết|thêm|họ và tên|tên|đơn vị|ngày|insert|your)\b|.*[/%]", re.IGNORECASE)

# What a text sets behind an arrow.
_EXPLAINED = regex(
    r"(?:ví dụ|vd|giải thích|lưu ý|chú ý|ghi chú|kết quả|đáp án|trả lời|note|output|input|bước \d+|string)\b",
    re.IGNORECASE,
)

MARKS_BEFORE = frozenset("\\*_")

# More lines behind a sign of quotation are a quotation.
FEW_POINTED = 3
MARKS_OF_MARKDOWN = frozenset({"#", "*"})

# What a line says that points to another story: "Chi tiết các bạn xem tại đây nhé:"
_POINTING = regex(
    r"\b(?:xem|đọc|tham khảo|tìm hiểu|tại đây|tải về|liên quan|bài viết|hướng dẫn|read|see|more)\b", re.IGNORECASE
)


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
    headings = _headings(doc)
    taken: list[int] = []
    for i, line in doc.linking.items():
        # an arrow may be escaped, in bold or in italics
        text = line.lstrip("\\*_") if line[:1] in MARKS_BEFORE else line
        # the label of a list may have more than one line below it that is to go, see DV212
        if not text or i == doc.title or i in doc.known or not _is_link(doc, i, text):
            continue
        # documents of a program point to its files
        files = text[-1] == ":" and any("`" in doc.stripped[j] for j in doc.below(i, 1))
        if files or _is_quoted(doc, i, text) or _is_below_numbered(doc, i) or i in headings:
            continue
        lead = _lead_of(doc, i) if few else []
        taken.append(i)
        yield Match(i, "a link to another story", also=[*_pair_of(doc, i), *lead])
        # "Xem thêm:" and, in the next line, what there is to see
        if text[-1] == ":":
            for j in doc.below(i, 1):
                if j in doc.short_lines and is_teaser(doc.stripped[j]):
                    yield Match(j, "named by such a link")
    for i in _worded_alike(doc, taken) if taken else ():
        yield Match(i, "words for a link that begin another one, too")


def _worded_alike(doc: Page, taken: Sequence[int]) -> Iterator[int]:
    """Yield the lines with the same words for a link as one of those taken: behind these, few words name a story."""
    worded = {i: _split_words(doc.stripped[i]) for i in doc.worded if i != doc.title and i not in doc.known}
    said = {worded[i][0].lower() for i in taken if i in worded and worded[i][1]}
    for i, (words, rest) in worded.items():
        if i not in taken and words.lower() in said and is_headline(rest) and not SOURCE.search(rest):
            yield i


def _split_words(text: str) -> tuple[str, str]:
    """Return the words for a link that text begins with, and what stands behind their sign."""
    words, *after = _AFTER_WORDS.split(text.lstrip(">» "), maxsplit=1)
    return words.strip(), "".join(after).strip("*_ ")


def _is_link(doc: Page, i: int, text: str) -> bool:
    """Return whether line i is a link: behind an arrow, behind words for one, in brackets or in Markdown."""
    if text[:2] == ">>" and _is_arrow_row(text):
        return True
    if i in doc.short_lines and (
        _is_arrow_link(text)
        or (is_among(i, doc.worded) and _is_worded_link(text, doc.markup.get(i, "")))
        or (_is_bracketed(text) and not _is_of_play(doc))
        or (text.startswith("> ") and _is_pointed(doc, i, text))
    ):
        return True
    linked = i in doc.markup and (_is_story_link(doc.markup[i]) or _is_shown(doc.markup[i]))
    return linked and not is_cell(doc, i) and not _is_told(doc, i)


def _headings(doc: Page) -> Set[int]:
    """Return the lines of few words behind ">>" that head parts of the text: several, a sentence below each."""
    marked = [i for i, text in doc.linking.items() if text.startswith(">>") and text.strip("> ")]
    short = (i for i in marked if i not in doc.worded and doc.stripped[i].count(" ") < HEADLINE_SPACES)
    heads = {i for i in short if any(doc.stripped[j][-1] == "." for j in doc.below(i, 1))}
    return heads if len(heads) > 1 and len(heads) == len(marked) else frozenset()


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


def _is_shown(text: str) -> bool:
    """Return whether a hand points to a link at the end of text, and words invite the reader to follow it."""
    told = text.lstrip("> ")
    if told[:1] not in HANDS or told.rstrip("* .")[-1:] != ")":
        return False
    words, _, link = told.partition("[")
    return _INVITING.search(words) is not None and is_all_links(f"[{link}") and not is_file(link)


def _is_bracketed(text: str) -> bool:
    """Return whether text is a headline in square brackets, as agencies set links between paragraphs."""
    inside = text[1:-1]
    teaser = text[0] == "[" and text[-1] == "]" and inside.count(" ") > HEADLINE_SPACES and is_teaser(inside)
    return teaser and not (_TO_FILL_IN.match(inside) or _STAGED.match(inside))


def _is_of_play(doc: Page) -> bool:
    """Return whether lines in brackets tell what is done on a stage: one of them speaks of it, or persons speak."""
    if any(text[0] == "[" and _STAGED.match(text[1:]) for text in doc.linking.values()):
        return True
    spoken = [found[1] for text in doc.stripped if text[:2] == "**" and (found := _SPEAKER.match(text))]
    return len(spoken) >= LINES_OF_PLAY and len({*spoken}) > 1


def _is_worded_link(text: str, markup: str) -> bool:
    """Return whether text, which begins with "Xem thêm" or the like, has a headline or nothing after the sign.

    The headline may have a full stop behind it where nothing but a link to another page can be meant.
    """
    words, rest = _split_words(text)
    # a remark on a program is no headline
    if SOURCE.search(rest) or "`" in rest:
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
    # more of them in a row, and all in one direction, are equations, or what follows from what
    several = {
        i
        for run in doc.runs({*steps})
        if len(run) > FEW_STEPS and len({_leads_back(doc, j) for j in run}) == 1
        for i in run
    }
    for i in [i for i in steps if i not in several]:
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
        and not set("=<>+") & set(text[1:-1])
        and not _WRITTEN_BY.match(text)
    )
