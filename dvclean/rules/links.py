"""DV225, DV229, lines of links in Markdown: buttons to read on, lists and rows of nothing but links."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from dvclean.findings import Match
from dvclean.lines import BULLETS, DIGITS, FULL_STOPS, IMAGE, LINK, NUMBERED_ITEM, link_words
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.menus import COMPANY, CONTROLS, NAME_WORDS, only_marked
from dvclean.rules.shapes import CUT
from dvclean.rules.stories import is_pair, is_teaser
from dvclean.traits import SIGNS
from dvclean.vietnamese.names import EDGES, is_capitalised, is_row_of_names

# An excerpt is known by so many characters.
EXCERPT = 25

BUTTONS = CONTROLS | {"media"}

# The words of a link, and what stands behind it.
_MARKDOWN_LINK = regex(r"\[([^\[\]]{2,60})\]\([^()\s]*(?: \"[^\"]*\")?\)\s*(.*)", re.DOTALL)

# Where a link leads, the files that a text offers, and what it names sources by.
LINK_TARGET = regex(r"\]\(([^()\s]+)")
_FILE = regex(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|csv|epub|mp3)\b|drive\.google|mediafire|dropbox|fshare", re.IGNORECASE
)
_SOURCES = regex(
    r"\b(?:nguồn|tham khảo|tài liệu|chú thích|trích dẫn|tải|sources?|references?|download)\b", re.IGNORECASE
)

# Where the articles of one author are listed.
_AUTHOR = regex(r"/(?:author|authors|tac-gia|tacgia|nha-bao|phong-vien)/", re.IGNORECASE)

# The first link of a line of links stands among so many characters, behind bullets and stars.
MARKS = 8

# A heading, and one that is the item of a list.
_HEADING = regex(r"#+ ")
_HEADED_ITEM = regex(r"[*+-] +#{2,6} +\[")

# What stands between links.
LINK_SIGNS = " |•·,"

# What the button of an offer says.
_URGING = regex(
    r"(?:tôi muốn |hãy )?(?:đăng k[ýí]|đặt|mua|tư vấn|nhận|gọi|liên hệ|ứng tuyển|khám phá|tìm hiểu|dùng thử|bắt đầu)\b"
    r".{0,30}\b(?:ngay|miễn phí|hôm nay)",
    re.IGNORECASE,
)

# An emoji by its name: ":point_right:".
_EMOJI = regex(r":\w+:")

# A number with so many digits may be a year.
YEAR = 4

# No list of links is longer.
MOST_RANKS = 99


@rule("DV225", "read-more", kind="ui", view="linked_lines", traits=("link",), early=True)
def read_more(doc: Page) -> Iterator[Match]:
    """A button that links to the whole story, alone or before the first words of the text; a row of buttons that link.

    Why: a list of stories prints it under each; in a scraped page the text itself follows. Where three buttons have the
    same words, the headline above each goes too, with its lead.
    Keeps: a link in a sentence, or to a file; a button before words that stand nowhere else; a row of links to other
    things.

    Before:
        [Đọc tiếp](https://example.org/lua)Lúa chín sớm hơn mọi năm nửa tháng nên cả xã phải…
        Lúa chín sớm hơn mọi năm nửa tháng nên cả xã phải gặt gấp trước khi bão về.
        [Facebook](https://example.org/f) [Zalo](https://example.org/z)
    After:
        Lúa chín sớm hơn mọi năm nửa tháng nên cả xã phải gặt gấp trước khi bão về.
    """
    alone: dict[str, list[int]] = {}
    for i, text in doc.linked_lines.items():
        link = _MARKDOWN_LINK.fullmatch(text)
        if not link or (not link[2] and is_file(text)):
            continue
        if _is_button_text(doc, link[1]) and (not link[2] or _is_repeated_below(doc, i, link[2])):
            yield Match(i, "a button that links to the story")
            if not link[2]:
                alone.setdefault(link[1], []).append(i)
        elif link[2].lstrip(LINK_SIGNS)[:1] == "[" and _is_row_of_links(doc, text):
            yield Match(i, "a row of buttons or keywords that are links")
    # several with the same words are those of a list of stories
    listed = [i for buttons in alone.values() if len(buttons) >= COMPANY for i in buttons]
    for story in filter(None, (_story_above(doc, i) for i in listed)):
        yield Match(story[0], "another story above such a button", also=story[1:])


def _story_above(doc: Page, button: int) -> Sequence[int]:
    """Return the headline of another story right above a button, with its lead if there is one between the two."""
    rank = doc.rank(button)
    above = [i for i in doc.filled[max(rank - 2, 0) : rank] if i > doc.title]
    if len(above) > 1 and is_pair(doc, *above):
        return above
    return [i for i in above[-1:] if is_teaser(doc.stripped[i])]


def _is_button_text(doc: Page, text: str) -> bool:
    words = _EMOJI.sub("", text)
    return _URGING.fullmatch(words.strip(SIGNS)) is not None or doc.phrases.group(words) in BUTTONS


def _is_row_of_links(doc: Page, text: str) -> bool:
    """Return whether text is made of links to networks and buttons, or to keywords with a number sign."""
    rest = text
    while link := _MARKDOWN_LINK.fullmatch(rest):
        if link[1][0] != "#" and not _is_button_text(doc, link[1]):
            return False
        rest = link[2].lstrip(LINK_SIGNS)
    return not rest


def _is_repeated_below(doc: Page, i: int, excerpt: str) -> bool:
    """Return whether lines below hold the first words of an excerpt, or one is its first sentence.

    A last line that is cut off is a teaser itself.
    """
    if len(excerpt) < EXCERPT:
        return False
    start, last = excerpt[:EXCERPT], doc.filled[-1]
    below = doc.stripped[i + 1 : last if doc.stripped[last].endswith(CUT) else last + 1]
    if any(start in text for text in below) or start in " ".join(filter(None, below)).replace("*", ""):
        return True
    # links that stood below the first line are gone by now
    first = excerpt[: excerpt.find(". ") + 1]
    return first.count(" ") >= NAME_WORDS - 1 and first in below


@rule("DV229", "link-line", kind="ui", view="markup", traits=("link",))
def link_line(doc: Page) -> Iterator[Match]:
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
    markup = {i: text for i, text in doc.markup.items() if doc.lines[i] and i != doc.title}
    links = {i: text for i, text in markup.items() if is_all_links(text)}
    numbered = {
        i: text for i, text in markup.items() if text[0] in DIGITS and i not in links and _is_numbered_link(text)
    }
    if not (links or numbered):
        return
    empty = [i for i, text in links.items() if _leads_nowhere(text)]
    likely = links | numbered
    pages = Counter(target.partition("#")[0] for text in likely.values() for target in LINK_TARGET.findall(text))
    within = [i for i, text in likely.items() if _leads_within(text, pages) and i not in empty]
    for i in (*empty, *(within if len(within) > 1 else ())):
        yield Match(i, "links to parts of the text, or without words")
    # what a list of boxes with headlines becomes, and nobody writes
    headed = [i for i, text in links.items() if _HEADED_ITEM.match(text)]
    for i in headed:
        yield Match(i, "a headline that links, as an item of a list")
    rest = links.keys() - {*empty, *within, *headed}
    title = only_marked(doc) if rest else -1
    # a headline that asks may be the first sentence of a text that has none
    asked = [doc.title] if doc.headline[-1:] in FULL_STOPS else []
    told = [i for i in (*asked, *doc.sentences) if i not in links and i > title] if rest else []
    if len(told) < COMPANY:
        yield from _menu_of_links(doc, sorted(rest))
        return
    for run in doc.runs(rest):
        if run[-1] < told[0] or (run[0] > told[-1] and not _are_of_text(doc, run)):
            # beside links that have gone nothing stands alone
            alone = len(run) < COMPANY and links.keys().isdisjoint((*doc.above(run[0]), *doc.below(run[-1], 1)))
            for i in run:
                # a keyword may have the sign too
                heading = _HEADING.match(doc.stripped[i]) and len(run) < COMPANY and i not in doc.labels
                if not _may_stay(doc, i, alone=alone) and not heading and not _is_title(doc, i):
                    yield Match(i, "links of the page")


def _menu_of_links(doc: Page, links: Sequence[int]) -> Iterator[Match]:
    """Yield the links that a text of few sentences, but of more lines than links, begins with: no other line does."""
    first = [i for i, begun in zip(links, doc.filled, strict=False) if i == begun]
    count = sum(len(LINK_TARGET.findall(doc.markup[i])) for i in first)
    if count >= COMPANY and len(doc.filled) > 2 * len(links):
        for i in first:
            yield Match(i, "links of the page above the text")


def _is_title(doc: Page, i: int) -> bool:
    """Return whether the links of line i are a heading with the words of a headline."""
    text = doc.stripped[i]
    return text[0] == "#" and text.count(" ") > NAME_WORDS and doc.outside(i, i) and i < doc.sentences[0]


def is_all_links(text: str) -> bool:
    """Return whether text is nothing but links, and their words are no numbers of notes."""
    text = IMAGE.sub("", text) if "![" in text else text
    if text.rstrip("* .")[-1:] != ")" or "[" not in text[:MARKS]:
        return False
    words = link_words(text)
    # the counters of buttons are links that lead nowhere
    numbered = any(map(str.isdigit, words)) and not any(map(str.isalpha, words)) and "](javascript:" not in text
    return not any(map(str.isalnum, LINK.sub("", text))) and not numbered


def _is_numbered_link(text: str) -> bool:
    """Return whether text is a numbered item of nothing but links: "2. [Cách làm](#cach-lam)"."""
    number = NUMBERED_ITEM.match(text)
    return number is not None and text[number.end() : number.end() + 1] == "[" and is_all_links(text[number.end() :])


# Where a page is. It may be all that a line says, or a link whose words are where it leads.
ADDRESS = regex(r"(?:https?://|www\.)\S+")


def _may_stay(doc: Page, i: int, *, alone: bool) -> bool:
    """Return whether the links of line i are files that the text offers or, in few lines, an address or an author."""
    targets = LINK_TARGET.findall(doc.markup[i])
    if any(map(is_file, targets)):
        return True
    # an address that is shown is to be read
    if alone and ADDRESS.fullmatch(doc.stripped[i]):
        return True
    name = doc.stripped[i].strip(EDGES) if alone and len(targets) == 1 else ""
    named = " " in name and i not in doc.labels and is_capitalised(name) and is_row_of_names(name)
    return named and (i > doc.title or _AUTHOR.search(targets[0]) is not None)


def _leads_nowhere(text: str) -> bool:
    """Return whether the links of a line have no words, or lead to what only the browser held: a film being played."""
    if not any(map(str.isalnum, link_words(text))):
        return True
    return "](blob:" in text and all(target.startswith("blob:") for target in LINK_TARGET.findall(text))


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


def is_cell(doc: Page, i: int) -> bool:
    """Return whether the link in line i is a cell of a table: below a number that does not count links."""
    number = "".join(_bare_cell(doc, j) for j in doc.above(i))
    if not number.isdecimal() or len(number) > YEAR:
        return False
    # the numbers of a list of links are one apart
    rank = doc.rank(i)
    others = {_bare_cell(doc, j) for j in (*doc.filled[max(rank - 3, 0) : max(rank - 2, 0)], *doc.below(i, 1))}
    return int(number) > MOST_RANKS or others.isdisjoint({str(int(number) - 1), str(int(number) + 1)})


def _bare_cell(doc: Page, i: int) -> str:
    return doc.stripped[i].strip("* ")


def _are_of_text(doc: Page, run: list[int]) -> bool:
    """Return whether links below the text are its own: a list that has a heading, some of its items, a cell."""
    return _are_headed(doc, run[0]) or _are_items(doc, run) or is_cell(doc, run[0])


def _are_headed(doc: Page, i: int) -> bool:
    """Return whether the line above links heads a list of the text: its sources, its files, what it has named."""
    (j,) = doc.above(i)
    above = doc.stripped[j]
    return j not in doc.labels and (above[-1] == ":" or above[0] == "#" or bool(_SOURCES.search(above)))


def _are_items(doc: Page, run: list[int]) -> bool:
    """Return whether links stand in a list of the text, right above or below an item that is none."""
    mark = doc.stripped[run[0]][:2]
    beside = [i for i in (run[0] - 1, run[-1] + 1) if 0 <= i < len(doc.stripped) and i not in doc.labels]
    return mark in BULLETS and any(doc.stripped[i].startswith(mark) for i in beside)
