"""DV21x, other stories: links to them, lists of them, their headlines and leads.

Position and neighbours decide: a label counts as one where a list of other stories or nothing at all follows it.
"""

import re
from collections.abc import Iterator

from dvclean.document import Document, Match
from dvclean.rules.base import rule
from dvclean.rules.shapes import is_counter, is_headline, is_name, is_signature

# [text](address) and nothing else
MARKDOWN_LINK = re.compile(r"^[>»•*\-–\s]*(?:\*\*)?\[[^\[\]]+\]\([^()\s]*(?:\s+[\"'“][^\"”]*[\"'”])?\)(?:\*\*)?[.\s]*$")
# Lines between the signature and what follows: sources of the pictures.
CREDIT = re.compile(r"(?:Nguồn|Ảnh|Nguồn ảnh|Video|Clip|Đồ họa|Theo)\s*:?|\w+(?:\.\w+)+,?$")

ARROWS = re.compile(r"^(?:>>+|»+|>\s*>+)\s*")


@rule("DV211", "related-link", kind="related", view="short_lines")
def related_link(doc: Document) -> Iterator[Match]:
    """A line that links to another story: ">> …", "Xem thêm: …", a Markdown link that stands alone.

    Why: it is another article's headline.
    Keeps: "Xem thêm" without a colon in a sentence; steps of a manual after "->" or "=>"; list items.

    Before:
        Giá cà phê tăng tuần thứ ba liên tiếp.
        >> Xem thêm: Nông dân găm hàng chờ giá
        Các đại lý cho biết nguồn cung đang khan hiếm.
    After:
        Giá cà phê tăng tuần thứ ba liên tiếp.
        Các đại lý cho biết nguồn cung đang khan hiếm.
    """
    for i, text in [(i, text) for i, text in doc.short_lines.items() if text[0] in ">»" or ":" in text]:
        if i != doc.title and (_is_arrow_link(text) if text[0] in ">»" else _is_worded_link(doc, text)):
            yield Match(i, "a link to another story")


def _is_worded_link(doc: Document, text: str) -> bool:
    """Return whether text is "Xem thêm:" or the like with a headline or nothing after it."""
    phrase = doc.phrases.opener(text)
    if not phrase or phrase.group != "link":
        return False
    rest = text.partition(":")[2].strip()
    return not rest or is_headline(rest)


def _is_arrow_link(text: str) -> bool:
    """Return whether text is ">>" with a headline or nothing after it."""
    arrows = ARROWS.match(text)
    if not arrows:
        return False
    rest = text[arrows.end() :]
    return not rest or (not rest.isascii() and is_headline(rest)) or bool(MARKDOWN_LINK.match(rest))


@rule("DV212", "related-section", kind="related", view="labels")
def related_section(doc: Document) -> Iterator[Match]:
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
    for i, phrase in doc.labels.items():
        if phrase.group not in {"section", "weak-section"} or i <= doc.title:
            continue
        dumped = _is_dumped(doc, i)
        block, ends_text = _listed_under(doc, i, leads=dumped or phrase.group == "section")
        if ends_text or phrase.group == "section":
            yield Match(i, "the label of a list of other stories")
            for j in block if ends_text or len(block) > 1 else ():
                yield Match(j, "listed under such a label")


def _is_dumped(doc: Document, label: int) -> bool:
    """Return whether what follows a label is furniture of a page: at least three counters or further labels."""
    after = [i for i in doc.short_lines if i > label]
    return sum(i in doc.labels or is_counter(doc.short_lines[i]) for i in after) >= max(3, len(after) // 8)


def _listed_under(doc: Document, label: int, *, leads: bool) -> tuple[list[int], bool]:
    """Return the headlines (with leads: and their leads) that follow a label, and whether they end the text."""
    block: list[int] = []
    after_blank = False
    for i in range(label + 1, len(doc.lines)):
        text = doc.lines[i].strip()
        lead = leads and not after_blank and bool(block) and len(text) <= 220
        if not text:
            after_blank = True
        elif lead or i in doc.labels or is_headline(text) or is_counter(text):
            block.append(i)
            after_blank = False
        else:
            rest = [line.strip() for line in doc.lines[i:] if line.strip()]
            return block, len(rest) == 1 and is_name(rest[0])
    return block, True


@rule("DV213", "teaser", kind="related", view="short_lines")
def teaser(doc: Document) -> Iterator[Match]:
    """Headlines of other stories without a label, right after the author's name.

    Why: the article has ended; what stands below its signature is the page's.
    Keeps: a lead or note that follows after a blank line; names, credits and sources; a lone closing line.

    Before:
        Vụ lúa này, cả xã trúng mùa.
        Hoài Thương
        Giá phân bón hạ nhiệt sau ba tháng tăng liên tục
        Nông dân chuyển sang trồng sen trên đất lúa kém hiệu quả
    After:
        Vụ lúa này, cả xã trúng mùa.
        Hoài Thương
    """
    short = doc.short_lines
    for i in list(short)[-12:]:
        if i <= doc.title or not is_signature(short[i]) or not _follows_sentence(doc, i):
            continue
        j = i + 1
        while j in short and (is_signature(short[j]) or CREDIT.match(short[j])):
            j += 1
        while j in short and is_headline(short[j]) and short[j].count(" ") >= 5:
            yield Match(j, "a headline below the signature")
            j += 1


def _follows_sentence(doc: Document, i: int) -> bool:
    """Return whether the line before line i ends a paragraph."""
    return i > 0 and doc.lines[i - 1].rstrip().endswith((".", "!", "?", "…", "”", '"', ")", ":", ";"))
