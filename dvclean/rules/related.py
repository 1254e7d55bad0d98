"""DV21x, other stories: links to them, lists of them, their headlines and leads.

Position and neighbours decide: a label counts as one where a list of other stories or nothing at all follows it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile, groupby, pairwise, repeat, takewhile
from operator import contains, itemgetter

from dvclean.document import TAIL, WORD, Document, Match, words_key
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import (
    BULLETS,
    CLOSED,
    CUT,
    SENTENCE_END,
    is_counter,
    is_headline,
    is_lead,
    is_name,
    is_sentence,
    is_signature,
)
from dvclean.rules.ui import is_all_links, is_file
from dvclean.traits import IMAGE_ENDS
from dvclean.vietnamese import is_bare_syllable, is_syllable
from dvclean.vietnamese.dates import is_date, is_labelled
from dvclean.vietnamese.names import is_signature as is_row_of_names

# [text](address "title") and nothing else; the groups are the text, the address, and the title
MARKDOWN_LINK = regex(r"^[>»•*\-–\s]*\[\W*([^\[\]]+?)\W*\]\(([^()\s]*)(?:\s+[\"'“]([^\"”]*)[\"'”])?\)\**[.\s]*$")
# One alone, with a space behind it, marks a quotation.
ARROWS = regex(r"^(?:(?:>>+|»+|>\s*>+)\s*|>(?=[\"“'‘]?[^\W\da-z_]))")
# What is between words for a link and the headline: no colon of the headline itself.
_AFTER_WORDS = regex(r":?\s*(?:>>+|»+)|[:|]")

# What an author says of a source: the article of a law, the publisher of a book, a page, a year at the end.
SOURCE = regex(
    r"\b(?:Nxb|NXB|Nhà xuất bản|luận [aá]n|điều \d+|khoản \d+|trang \d+|tr\.? ?\d+|tập \d+)\b|, (?:1[89]|20)\d\d\.?$"
)

# Words for a link that speak to the reader: no author gives a source so.
_INVITING = regex(r"\b(?:mời|bạn|độc giả|quý vị|bỏ (?:lỡ|qua))\b", re.IGNORECASE)

# What leads to the story before this one, and to the one after it.
STEP_SIGNS = " ←⬅◀«<→➡►▶»>"
BACK, ON = frozenset("←⬅◀«<"), frozenset("→➡►▶»>")

SLUG = regex(r"[a-z\d]+")

# A headline after "Xem thêm:" has more words than the name of an article in an encyclopedia.
HEADLINE_SPACES = 5

# What follows a signature and is no headline: who the author is, where the text comes from, addresses.
STATION = regex(
    # "Hội thảo …", "Ban hành …" and the like are none
    r"(?!Hội (?:thảo|nghị|thi|chợ|đàm|xuân|đua)|Ban hành|Bộ (?:đội|phim|ảnh)|Trường hợp|Khoa học"
    r"|Phòng (?:chống|ngừa|bệnh)|Số (?:ca|người|lượng|phận|hóa|liệu)|Nhà (?:nước|máy|dân|hàng)"
    r"|Sở hữu|Tổng (?:kết|duyệt)|Cục diện)"
    r"(?:Phó|Giám đốc|Trưởng|Chủ tịch|Viện|Thạc s[ĩỹ]|Tiến s[ĩỹ]|Luật sư|Bác s[ĩỹ]|Chuyên gia|Giảng viên|Nhà|Nguyên|Cựu"
    r"|Công ty|Khoa|Đại học|Trường|Phòng|Ban|Hội|Tổng|Bệnh viện|GS|PGS|TS|ThS|BS|LS|Kỹ sư|Trung tâm|Cục|Sở|Bộ|UBND"
    r"|Học viện|Nhà xuất bản|Nxb|Liên đoàn|Câu lạc bộ|CLB|Giáo xứ|Giáo phận|Chi cục|Tập đoàn|Tạp chí|Quân khu"
    r"|Hợp tác xã|Ảnh|Photo|Video|Clip|Nguồn|Đồ họa|Thiết kế|Trích|Bài viết|Bài và ảnh|Bài, ảnh|Ý kiến|Tít|Dịch"
    r"|Biên tập|Địa chỉ|Tầng|Số|Khách sạn|Điện thoại|Email|Website|Theo)\b"
    r"|.*(?:\d[\d. ]{7,}|@|\btại đây$|\(Ảnh|\bẢnh: )"
    r"|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4},?$"
)
# Lists cut a headline off at so many characters.
CUT_LENGTH = 90

# The longest lead in a list of stories.
LEAD = 220

# The shortest paragraph that a signature follows.
LAST_PARAGRAPH = 40

# Labels of lists of topics, which may look like names.
TOPICS = ("chủ đề", "chu de", "từ khóa", "tu khoa")

# What is to be written in the place of words in brackets.
_TO_FILL_IN = regex(r"(?:chèn|điền|nhập|ghi|viết|thêm|họ và tên|tên|đơn vị|ngày|insert|your)\b|.*[/%]", re.IGNORECASE)

# What a text sets behind an arrow.
_EXPLAINED = regex(
    r"(?:ví dụ|vd|giải thích|lưu ý|chú ý|ghi chú|kết quả|đáp án|trả lời|note|output|input|bước \d+|string)\b",
    re.IGNORECASE,
)

# What a list sets before its items.
POINTS = "•·▪■●◦*-–+»>➤►▶→✔✓ "

# What a paper sets before the first word of a lead: "TTO - ", "(PLO)- ", "(CAO) ", "VOV.VN - ", "(Báo Mẫu) - "
AGENCY = regex(
    r"(?:\(?([A-ZĐ&]{2,7}(?: Online)?|[A-Z][\w-]+(?:\.[\w-]+)*\.(?:VN|vn|com|net)|[A-Z][a-z]+[A-Z]\w*)\)? ?[-–—] ?"
    r"|\(([A-ZĐ&]{2,7})\) |\(([A-ZĐÀ-Ỹ][^()\d]{2,18})\) ?[-–—] ?)(?=[\"“]?[A-ZĐÀ-Ỹ\d])"
)
# A lead that begins with such a name may be longer than others.
SHORTEST_LEAD, LONGEST_LEAD = 60, 400
# What a reporter's questions begin with.
ASKING = frozenset({"PV", "MC", "BTV", "NB", "HLV"})

# A headline may end in a question mark, a heading in nothing else.
CLOSED_FIRMLY = frozenset('.!…"”’):')

# More headlines and leads below the end of a text are a part of it.
MOST_TOLD = 4

# So many lines stand above the first box.
BOX_RANK = 2

# The time of another story, perhaps behind the paper's name: "LĐO | 02/05/2023 | 10:44"
TIMED = regex(r"(?:[A-ZĐ]{2,8} ?[|-] ?)?(?:\d{1,2}:\d{2}[ ,|-]*)?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?:[ ,|-]*\d{1,2}:\d{2})?")
# Where the time of the article itself stands.
HEAD = 12

# So many paragraphs make an article.
ENOUGH = 3

# A number with so many digits may be a year.
YEAR = 4

# A lead has so many words of its headline, and so large a share of them, that no other line has.
TAKEN = 2
TAKEN_SHARE = 0.25

# The longest lead of a teaser; closing paragraphs are as often longer as shorter.
ORPHAN = 190

# A heading of such a level is no part of a text that an item right above has in its own words.
LOW = 3
NO_LEVEL = 9

# More of them in a row are paragraphs.
ORPHANS = 3

# A small letter or a digit, perhaps a closing sign, and a capital. Short ranges: to compile [à-ỹ] takes a millisecond.
_SMALL = "a-zà-ýăđĩũơưạ-ỹ"
SEAM = regex(f'[{_SMALL}0-9][?!"”’]?[A-ZĐÁÀẢÃẠĂẮẰẶÂẤẦẬÉÊẾỀỆÍÓÔỐỒỔỘƠỚỜỞÚƯỨỪỬÝ](?=[{_SMALL}])')

# The credit behind the text under a picture or film.
CREDITED = regex(r"(?:^|[.,;(] ?)(?:Ảnh|Hình|Video|Clip|Đồ họa|Nguồn)\b[^.]{0,20}: ?[^.:]{2,60}\)?$")

# What parts the headlines of a bar.
PARTING = frozenset({" -", " –", " |", " •", " ·", " »"})

# A button alone below a headline.
READ_ON = regex(
    r"(?:đọc|xem) (?:ngay|tiếp|thêm|chi tiết|bài viết|toàn bộ)|chi tiết|(?:bấm|nhấn|click) (?:để )?xem|read more"
    r"|continue reading"
)

# A button that sticks to the headline before it.
GLUED_BUTTON = regex(
    r"(?<=[a-zà-ỹ0-9?!\"”’])(?:(?:ĐỌC|XEM) (?:NGAY|TIẾP|THÊM)|(?:Đọc|Xem) (?:ngay|tiếp|thêm)|Chi tiết|Xem chi tiết)$"
)

# So much of a teaser at most has been said by the text: pairs of words.
KNOWN_SHARE = 0.2
# The same of several of them together.
MEAN_SHARE = 0.15
# A headline is longer on average than a point of a summary.
MEAN_LENGTH = 40
# No verse has more words.
VERSE_WORDS = 10
# So many words of a headline at least are words of its text.
MOSTLY = 0.7

# A line that ends in one of these lacks no word.
CLOSING = frozenset(".!?…\"”’')")

# How a sentence begins that goes on with what was said: with a conjunction, a pronoun, or a thing that needs no name
# because the text has named it. No lead does.
GOES_ON = regex(
    r"(?:Tuy nhiên|Ngoài ra|Bên cạnh|Theo|Do đó|Do vậy|Vì vậy|Vì thế|Trước|Sau đó|Đồng thời|Hiện|Đây là|Điều|Việc này"
    r"|Được biết|Nhưng|Song|Như vậy|Cuối cùng|Đến nay|Cũng|Còn|Hơn nữa|Thậm chí|Mới đây|Gần đây|Ban đầu|Sắp tới"
    r"|Thời gian|Cách đây|Năm|Tháng|Ngày|Hồi|Đặc biệt|Riêng|Trong khi|Trong đó|Mặt khác|Nói về|Về phía|Phía|Kết quả"
    r"|Tính|Dự kiến|Nếu|Ông|Bà|Anh|Chị|Cô|Họ|Tôi|Chúng|Nam|Nữ|Tài tử|Mỹ nhân|Cặp đôi|Người đẹp|Toàn bộ|Tất cả"
    r"|Sự việc|Vụ việc|Vé|Giá vé|Chương trình|Sự kiện|Cuộc thi|Buổi|Đêm|Phim|Bộ phim|Tác phẩm|Album|Ca khúc|MV"
    r"|Cơ quan|Cảnh sát|Công an)\b"
    r"|[\"“'‘]|.{0,30}(?:\b(?:này|đó|ấy|cũng)\b|:)"
)

# Somebody whom the text has named before: "ông Tám" without a family name, "cô nói".
KNOWN = regex(
    r"\b(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô) [A-ZĐÂÊÔƠƯÁ]\w*(?! [A-ZĐÂÊÔƠƯÁ])"
    r"|[\"”],? ?(?:ông|bà|anh|chị|cô|người này|vị này|nam \w+|nữ \w+)\b"
)


@rule("DV211", "related-link", kind="related", view="linking", traits=("link", "pointer", "opener"), alone=True)
def related_link(doc: Document) -> Iterator[Match]:
    """A line that links to another story: ">> …", "Xem thêm: …", "[a headline]", a Markdown link that stands alone.

    Why: it is another article's headline.
    Keeps: "Xem thêm" without a colon in a sentence; steps of a manual after "->" or "=>"; list items; a Markdown link
    to a file that the article offers, or to a form, whose address does not repeat the headline.

    Before:
        Giá cà phê tăng tuần thứ ba liên tiếp.
        >> Xem thêm: Nông dân găm hàng chờ giá
        Các đại lý cho biết nguồn cung đang khan hiếm.
    After:
        Giá cà phê tăng tuần thứ ba liên tiếp.
        Các đại lý cho biết nguồn cung đang khan hiếm.
    """
    for i, text in doc.linking.items():
        # the label of a list may have more than one line below it that is to go, see DV212
        if i == doc.title or i in doc.known or not _is_link(doc, i, text) or _is_quoted(doc, i, text):
            continue
        yield Match(i, "a link to another story")
        # "Xem thêm:" and, in the next line, what there is to see
        if text[-1] == ":":
            for j in doc.below(i)[:1]:
                if j in doc.short_lines and _is_teaser(doc.stripped[j]):
                    yield Match(j, "named by such a link")


def _is_link(doc: Document, i: int, text: str) -> bool:
    """Return whether line i is a link: behind an arrow, behind words for one, in brackets or in Markdown."""
    if i in doc.short_lines and (
        _is_arrow_link(text)
        or (i in doc.worded and _is_worded_link(text, doc.markup.get(i, "")))
        or _is_bracketed(text)
    ):
        return True
    return i in doc.markup and _is_story_link(doc.markup[i])


def _is_quoted(doc: Document, i: int, text: str) -> bool:
    """Return whether line i belongs to a quotation in Markdown, one of whose lines with a single sign is a sentence."""
    if text[0] != ">":
        return False
    rank = doc.rank(i)
    above = takewhile(_begins_quote, (doc.stripped[j] for j in reversed(doc.filled[:rank])))
    below = takewhile(_begins_quote, (doc.stripped[j] for j in doc.filled[rank + 1 :]))
    return any(line[1:2] != ">" and line.endswith((".", ":")) for line in (*above, *below))


def _begins_quote(text: str) -> bool:
    return text[0] == ">"


def _is_story_link(text: str) -> bool:
    """Return whether text is a Markdown link to another story: its address, or its title, repeats the words."""
    closed = text.rstrip("*. \t")[-1:] == ")"
    link = MARKDOWN_LINK.match(text) if closed and text.lstrip("*>» ")[:1] == "[" else None
    if not link or text.startswith(BULLETS):
        return False
    words, address, title = link.groups()
    # who gives an address or a file names it
    if len(WORD.findall(words)) <= HEADLINE_SPACES or "://" in words or is_file(address):
        return False
    target = set(words_key(title).split() if title else SLUG.findall(address.lower()))
    key = words_key(words).split() if target else ()
    return bool(key) and sum(word in target for word in key) >= 0.7 * len(key)


def _is_bracketed(text: str) -> bool:
    """Return whether text is a headline in square brackets, as agencies set links between paragraphs."""
    inside = text[1:-1]
    teaser = text[0] == "[" and text[-1] == "]" and inside.count(" ") > HEADLINE_SPACES and _is_teaser(inside)
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
    if invites or is_all_links(_AFTER_WORDS.split(markup, maxsplit=1)[-1]):
        rest = rest.removesuffix(".")
    return not rest or (is_headline(rest) and (invites or rest.count(" ") >= HEADLINE_SPACES))


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
    return not rest or (not rest.isascii() and (_is_teaser(rest) if alone else is_headline(rest)))


@rule("DV219", "neighbour-link", kind="related", view="linking", traits=("pointer",))
def neighbour_link(doc: Document) -> Iterator[Match]:
    """A line that leads to the story before or after this one: an arrow at one end, outside the text.

    Why: blogs, courses and books print it below each of their pages.
    Keeps: arrows inside the text; quotations, comparisons, addresses in angle brackets.

    Before:
        Mẻ gốm cuối năm ra lò đúng hôm trời nổi gió bấc, màu men xanh hơn mọi mẻ trước đó.
        Cả nhà thức trắng đêm canh lửa, sáng ra ai cũng đen nhẻm như than.
        ← Bài trước: Chọn đất làm gốm
        Bài sau: Pha men tro trấu →
    After:
        Mẻ gốm cuối năm ra lò đúng hôm trời nổi gió bấc, màu men xanh hơn mọi mẻ trước đó.
        Cả nhà thức trắng đêm canh lửa, sáng ra ai cũng đen nhẻm như than.
    """
    for i, text in doc.linking.items():
        if i != doc.title and _is_step(text) and i not in doc.labels and doc.outside(i, i):
            yield Match(i, "a link to the story before or after")


def _is_step(text: str) -> bool:
    """Return whether text has an arrow at one of its ends, and begins as a headline does."""
    back, on = text[0] in BACK, text[-1] in ON
    # tags, comparisons and addresses begin or end with such signs too
    return (
        back != on
        and not ("«" in text and "»" in text)
        and len(text) <= LEAD
        and text.strip(STEP_SIGNS)[:1].isupper()
        and not set("=<>") & set(text[1:-1])
    )


@rule("DV212", "related-section", kind="related", view="labels", traits=("label",))
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
    # before the first sentence such a word is part of a menu, and what follows is the article
    start = doc.sentences[0] if doc.sentences else doc.title
    listed: set[int] = set()
    for i, phrase in doc.labels.items():
        # what stands below a label in a list is of that list
        if phrase.group not in {"section", "weak-section"} or i <= start or i in listed:
            continue
        dumped = _is_dumped(doc, i)
        block, ends_text = _listed_under(doc, i, leads=dumped or phrase.group == "section", dumped=dumped)
        if phrase.group == "section":
            block = max(block, _cards(doc, i), key=len)
            labels = bool(block) or not _may_open_text(doc, i)
        else:
            # what is known by its form alone may be the last heading of the text
            labels = ends_text and (bool(block) or phrase.where == "anywhere")
        if labels and not _heads_reading(doc, i, block):
            if phrase.group == "section":
                listed.update(block)
            yield Match(i, "the label of a list of other stories")
            for j in block:
                yield Match(j, "listed under such a label")
    for block in _listed_in_head(doc, start):
        yield Match(block[0], "a list of other stories above the headline", also=block[1:])


def _cards(doc: Document, label: int) -> list[int]:
    """Return the items below a label and the paragraphs between them, if there are enough of either, in turns."""
    below = doc.below(label)
    mark = doc.stripped[below[0]][:2] if below else ""
    items: list[int] = []
    texts: list[int] = []
    for i in below if mark in BULLETS else ():
        if doc.stripped[i].startswith(mark):
            items.append(i)
        elif items and (not texts or texts[-1] < items[-1]):
            texts.append(i)
        else:
            break
    return sorted((*items, *texts)) if min(len(items), len(texts)) > ENOUGH else []


def _listed_in_head(doc: Document, start: int) -> Iterator[list[int]]:
    """Yield the labels above the first sentence with the headlines below them, if only the last is what the text says.

    The headline of the text may stand right below such a label too.
    """
    for label in [i for i, phrase in doc.labels.items() if phrase.group == "section" and i < start]:
        block = [*takewhile(lambda i: i < start and _is_teaser(doc.stripped[i]), doc.below(label))]
        elsewhere = sum(_is_elsewhere(doc, i) for i in block[:-1])
        if len(block) > ENOUGH and _is_of_text(doc, block[-1]) and elsewhere >= len(block) - 2:
            yield [label, *block[:-1]]


def _is_of_text(doc: Document, headline: int) -> bool:
    """Return whether the sentences of the text have most words of a headline."""
    said = {word for i in doc.sentences for word in WORD.findall(doc.stripped[i].lower())}
    words = WORD.findall(doc.stripped[headline].lower())
    return sum(word in said for word in words) >= MOSTLY * len(words)


def _may_open_text(doc: Document, i: int) -> bool:
    """Return whether a label that lists nothing may belong to the text: "Tham khảo thêm" above a paragraph.

    Or it is the beginning of a sentence that a link has broken, which goes on in small letters.
    """
    opens = doc.keys[i].endswith((" thêm", " them"))
    below = [(opens and j in doc.sentences, doc.stripped[j][0]) for j in doc.below(i)[:1]]
    return any(opened or sign.islower() or sign in ",.;)" for opened, sign in below)


def _heads_reading(doc: Document, label: int, block: Sequence[int]) -> bool:
    """Return whether a label is a heading of the text itself: in a manual, or above what its author tells to read.

    That is a list whose items say more than the words of a link.
    """
    if not doc.keys[label].endswith((" thêm", " them")):
        return False
    text = doc.stripped[label]
    # books have publishers and years
    if 2 * sum(bool(SOURCE.search(doc.stripped[i])) for i in block) > len(block):
        return True
    if text[0] == "#":
        items = [i for i in block if doc.stripped[i].startswith(BULLETS) and "![" not in doc.markup.get(i, "")]
        announced = any(doc.stripped[i][-1] == ":" for i in doc.below(label)[:1])
        return announced or any(i not in doc.markup or not is_all_links(doc.markup[i]) for i in items)
    above = [doc.stripped[i] for i in doc.keys if i < label and i not in doc.labels]
    return text.isupper() and text[-1] != ":" and sum(map(str.isupper, above)) >= ENOUGH


def _is_dumped(doc: Document, label: int) -> bool:
    """Return whether what follows a label is furniture of a page: at least three counters or further labels."""
    after = [i for i in doc.short_lines if i > label]
    return sum(i in doc.labels or is_counter(doc.short_lines[i]) for i in after) >= max(3, len(after) // 8)


def _listed_under(doc: Document, label: int, *, leads: bool, dumped: bool) -> tuple[list[int], bool]:
    """Return the headlines (with leads: and their leads) that follow a label, and whether they end the text.

    Where a text goes on below, or one headline has one paragraph below it, what could be leads may be the text.
    """
    block: list[int] = []
    told: list[int] = []
    signed = False
    # below the last sentence of the page short names can be nothing but items
    names = leads and not (doc.sentences and doc.sentences[-1] > label)
    # below a heading stand headlines as headings of a lower level
    depth = _level(doc.stripped[label]) or NO_LEVEL
    for i in doc.below(label):
        text, linked = doc.stripped[i], i in doc.markup
        if i in doc.labels or is_counter(text):
            block.append(i)
            if text.startswith("End of "):
                return block, False
        elif is_signature(text) and (_has_named(doc, i) or (text.startswith("Theo ") and is_row_of_names(text))):
            signed = True
        elif is_headline(_whole(text.lstrip("# ") if linked or _level(text) > depth else text) if leads else text) or (
            names and _is_item(doc, label, text)
        ):
            block.append(i)
        elif leads and block and block[-1] not in told and (_is_led(text) or not (doc.parted(i) or len(text) > LEAD)):
            block.append(i)
            told.append(i)
        else:
            signed = i == doc.filled[-1] and is_name(text)
            if not signed:
                return _only_headlines(doc, block, told[0] if told else i), False
    # the last paragraph of the text, which its author signs, looks like the lead of the last headline
    if told and not dumped and (len(block) == 2 or (signed and told == block[-1:])):
        return _only_headlines(doc, block, told[0]), signed
    return block, True


def _whole(text: str) -> str:
    """Return a headline in a list without the point before it, and without the dots behind it where it is cut off."""
    text = text.lstrip(POINTS)
    return text.rstrip(".… ") if text.endswith(CUT) and len(text) <= CUT_LENGTH else text


def _has_named(doc: Document, i: int) -> bool:
    """Return whether a line above names whom line i does: its author has taken the pictures too."""
    return any(doc.stripped[i] in doc.stripped[j] for j in doc.filled[: doc.rank(i)])


def _is_item(doc: Document, label: int, text: str) -> bool:
    """Return whether text can be a short name in a list of the page: few words, no sentence, nobody's name."""
    topics = doc.keys[label].startswith(TOPICS)
    return len(text) <= LAST_PARAGRAPH and not text.endswith(SENTENCE_END) and (topics or not is_signature(text))


def _only_headlines(doc: Document, block: list[int], text: int) -> list[int]:
    """Return the lines of a block in front of line text, as far as they cannot be headings of the text."""
    headlines = [i for i in block if i < text]
    # right above a paragraph stands its heading
    if len(headlines) > 1 and _may_head(doc, headlines[-1], text):
        headlines.pop()
    # a heading of the text stands apart from the list above it
    apart = next((i for i in headlines[2:] if doc.parted(i)), None)
    if apart is not None and not any(map(doc.parted, headlines[1 : headlines.index(apart)])):
        headlines = headlines[: headlines.index(apart)]
    return headlines if len(headlines) > 1 or all(_is_teaser(doc.stripped[i]) for i in headlines) else []


def _may_head(doc: Document, i: int, text: int) -> bool:
    """Return whether line i may be the heading of the text right below it: nothing parts them, and it is no link."""
    goes_on = bool(doc.sentences) and text <= doc.sentences[-1]
    beside = doc.spaced or not doc.parted(text)
    return goes_on and beside and doc.stripped[i][0] not in POINTS and i not in doc.linking


@rule("DV213", "teaser", kind="related", view="signed")
def teaser(doc: Document) -> Iterator[Match]:
    """Headlines of other stories, with or without their leads, between the author's name and the end.

    Why: the article has ended; what stands below its signature is the page's.
    Keeps: a lead or note that follows after a blank line; the author's office, sources, addresses; names that head
    the parts of a list: a text goes on below them, or has named them before.

    Before:
        Vụ lúa này, cả xã trúng mùa, nhà nào cũng phải thuê thêm người gặt.
        Hoài Thương
        Giá phân bón hạ nhiệt sau ba tháng tăng liên tục
        Nông dân chuyển sang trồng sen trên đất lúa kém hiệu quả
    After:
        Vụ lúa này, cả xã trúng mùa, nhà nào cũng phải thuê thêm người gặt.
        Hoài Thương
    """
    for i in doc.signed:
        if i in doc.known or not _is_signed(doc.stripped[i]):
            continue
        below = doc.below(i)
        # that nothing below can be one is soon told
        if not any(_is_teaser(doc.stripped[j].lstrip(POINTS)) for j in below if doc.stripped[j] not in POINTS):
            return
        if _signs(doc, i):
            if doc.parted(below[0]) and not doc.spaced:
                continue
            if block := _teasers(doc, below):
                yield Match(block[0], "a teaser below the signature", also=block[1:])
            return


def _is_signed(text: str) -> bool:
    """Return whether text is a signature, or names what the author has read."""
    if is_signature(text) or text.startswith("Tham khảo: "):
        return True
    return ("(" in text or "/" in text) and is_row_of_names(text)


def _signs(doc: Document, i: int) -> bool:
    """Return whether line i signs the text: below its last paragraph, a new name."""
    texts = doc.stripped
    above = texts[doc.filled[doc.rank(i) - 1]]
    if not above.endswith(CLOSED) or len(above) < LAST_PARAGRAPH:
        return False
    name = texts[i].strip("()*_ ")
    last = name.split()[-1]
    # a name that heads a part of the text is spoken of below it, by its last word; above it may have taken the pictures
    if any(map(contains, texts[i + 1 :], repeat(last))):
        return False
    named = texts[:i] if any(map(contains, texts[:i], repeat(name))) else []
    return all(name not in text or text.rstrip(").").endswith(name) for text in named)


def _teasers(doc: Document, indices: Sequence[int]) -> list[int]:
    """Return the teasers among the last lines up to a blank line or the end, or nothing where others stand there."""
    texts = doc.stripped
    block: list[int] = []
    tags = doc.opened.get("tags", [])
    listed = all(texts[i].startswith(BULLETS) for i in indices[:ENOUGH]) and len(indices) >= ENOUGH
    for i in indices:
        text = texts[i].lstrip(POINTS) if listed else texts[i]
        if (i != indices[0] and doc.parted(i) and not doc.spaced) or not any(map(str.isalnum, text)):
            break
        # in a list the name of an institution may begin one
        item = listed and is_headline(text) and text.count(" ") >= HEADLINE_SPACES
        if _is_teaser(text) or item or (block and is_lead(text)):
            block.append(i)
        elif block and (i in doc.labels or _is_page(doc, i)):
            break
        elif block or not (i in tags or is_signature(text) or STATION.match(text)):
            return []
    # a sentence that goes on in the next line
    if block and any(texts[i][0].islower() and texts[i][-1] == "." for i in doc.below(block[-1])[:1]):
        return []
    return block if any(not texts[j].isascii() for j in block) else []


def _is_page(doc: Document, i: int) -> bool:
    """Return whether line i is a control of the page: short, with a label soon below it and no sentence."""
    below = [j for j in doc.filled if j > i][:2]
    ends = not doc.sentences or doc.sentences[-1] < i
    return len(doc.stripped[i]) < LAST_PARAGRAPH and ends and any(j in doc.labels for j in below)


def _is_teaser(text: str) -> bool:
    """Return whether text can be the headline of another story, and no row of names, office, source or address."""
    # most lines are told by their length or end, and a rule asks of many
    if not is_headline(text) or text[0] == "(" or text.count(" ") < HEADLINE_SPACES:
        return False
    words = text.split()
    small = sum(map(str.islower, map(itemgetter(0), words)))
    return len(words) > HEADLINE_SPACES and 3 * small >= len(words) and not STATION.match(text)


@rule("DV286", "teaser-apart", kind="related", view="apart", traits=("wide gap",))
def teaser_apart(doc: Document) -> Iterator[Match]:
    """Headlines of other stories at the very end, many more blank lines below the text than stand anywhere within it.

    Why: the page's own list follows; its label is lost, the gap stayed.
    Keeps: a single line; sentences, names, sources; a list that the text announces or speaks of.

    Before:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        ⏎
        ⏎
        ⏎
        ⏎
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm cả tháng
        Giá phân bón hạ nhiệt sau ba tháng tăng liên tục
    After:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
    """
    block = doc.apart
    texts = [doc.stripped[i] for i in block]
    # the name of an institution may begin one
    if not all(map(is_headline, texts)) or sum(map(_is_teaser, texts)) <= len(texts) // 2:
        return
    closed = all(doc.stripped[i].endswith(CLOSED) for i in doc.above(block[0]))
    told = closed and sum(i < block[0] for i in doc.sentences) >= ENOUGH
    if told and not any(_is_of_text(doc, i) for i in block):
        yield Match(block[0], "headlines far below the text", also=block[1:])


@rule("DV287", "headlines-below-lead", kind="related", view="below_lead")
def headlines_below_lead(doc: Document) -> Iterator[Match]:
    """Two or more headlines of other stories between the lead and the first paragraph.

    Why: many papers set a list of links there; the label and the links are lost, the words stayed.
    Keeps: what the text says again; a single line; verses; lists whose items begin alike or that a line announces; a
    text that links have broken into pieces.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm
        Vì sao giá phân bón hạ nhiệt sau ba tháng?
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Bà Hai Lựu nói giá cúc tăng một phần ba mà khách vẫn không trả giá.
        Ghe nào tới trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Bà Hai Lựu nói giá cúc tăng một phần ba mà khách vẫn không trả giá.
        Ghe nào tới trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.
    """
    block = doc.below_lead
    texts = [doc.stripped[i] for i in block]
    if not all(_is_teaser(text) and not CREDITED.search(text) for text in texts) or _are_verses(texts):
        return
    # what nobody ends with a full stop is no sign, and below the name of an image stands what it shows
    loose = 2 * len(doc.sentences) < len(doc.filled) - len(block)
    if loose or any(i in doc.bare_lines or doc.stripped[i].lower().endswith(IMAGE_ENDS) for i in block):
        return
    alike = 2 * len({text.split()[0] for text in texts}) <= len(texts)
    short = sum(map(len, texts)) < MEAN_LENGTH * len(texts)
    if (
        alike
        or short
        or doc.is_announced(block[0])
        or _has_holes(doc)
        or doc.stripped[doc.below(block[-1])[0]][0].islower()
    ):
        return
    if sum(_shares_said(doc, block)) <= MEAN_SHARE * len(block):
        yield Match(block[0], "headlines of other stories below the lead", also=block[1:])


def _are_verses(texts: Sequence[str]) -> bool:
    """Return whether lines have nearly the same number of words, and few."""
    counts = [text.count(" ") for text in texts]
    return max(counts) - min(counts) <= 1 and max(counts) < VERSE_WORDS


@rule("DV210", "teaser-box", kind="related", view="joined")
def teaser_box(doc: Document) -> Iterator[Match]:
    """A headline with its lead right below it, where blank lines stand between all paragraphs, about something else.

    Why: pages set a box for another story among the paragraphs, whose two lines stay together.
    Keeps: a heading of the text with its first paragraph, which speak of what the text speaks of; verses, lists.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        ⏎
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        ⏎
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        ⏎
        Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm
        Chuồng trại của chị Lụa không mùi, không tiếng ồn, xây sát ngay vách phòng ngủ.
        ⏎
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        ⏎
        Bà Hai Lựu nói giá cúc tăng một phần ba mà khách vẫn không trả giá.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        ⏎
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        ⏎
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        ⏎
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        ⏎
        Bà Hai Lựu nói giá cúc tăng một phần ba mà khách vẫn không trả giá.
    """
    joined = set(doc.joined)
    for i in doc.joined:
        at = doc.rank(i)
        headline = doc.filled[at - 1]
        alone = headline not in joined and not joined.intersection(doc.filled[at + 1 : at + 2])
        own = alone and at > BOX_RANK and _is_pair(doc, headline, i) and not _shares_name(doc, headline)
        if own and _is_elsewhere(doc, headline, i):
            yield Match(headline, "another story's headline and lead", also=[i])


def _shares_name(doc: Document, headline: int) -> bool:
    """Return whether a line has a name of another language that the headline of the text has too: "Java"."""
    words = WORD.findall(doc.stripped[headline])
    names = {word for word in words if word[0].isupper() and word.isascii() and not is_bare_syllable(word.lower())}
    return not names.isdisjoint(WORD.findall(doc.headline))


def _is_pair(doc: Document, headline: int, lead: int) -> bool:
    """Return whether two lines can be the headline and the lead of another story."""
    text = doc.stripped[headline]
    # what costs most comes last
    if text[-1] in CLOSED_FIRMLY or not is_lead(doc.stripped[lead]):
        return False
    return _is_teaser(text) and not CREDITED.search(text)


def _is_elsewhere(doc: Document, *lines: int) -> bool:
    """Return whether lines have next to nothing in common with all others: no two words that follow each other."""
    return all(share <= KNOWN_SHARE for share in _shares_said(doc, lines))


def _shares_said(doc: Document, lines: Sequence[int]) -> list[float]:
    """Return for each of lines the share of its pairs of words that all others hold too."""
    said = _words(" ".join(doc.stripped[i] for i in doc.filled if i not in lines))
    return [_share_said(doc.stripped[i], said) for i in lines]


def _words(text: str) -> str:
    """Return the words of text in small letters, with nothing but a space between them."""
    return " ".join(WORD.findall(text.lower()))


def _share_said(text: str, said: str) -> float:
    """Return the share of the pairs of words of text that said, which has nothing else, holds too."""
    pairs = list(pairwise(WORD.findall(text.lower())))
    return sum(" ".join(pair) in said for pair in pairs) / len(pairs) if pairs else 1.0


@rule("DV285", "doubled-teaser", kind="related", view="doubled")
def doubled_teaser(doc: Document) -> Iterator[Match]:
    """The headline of another story twice, as the words of its picture and of its link, with its lead: below the text.

    Why: lists of other stories are made so.
    Keeps: texts under pictures that are printed twice, and headings: it takes a lead that has words of the headline
    which no other line has, a text above with none of the kind, and two such stories, or one apart from the text.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Hoài Thương
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm
        Nắng nóng kéo dài khiến hàng ngàn gốc mai ở Thủ Đức bung nụ trước Tết cả tháng.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Hoài Thương
    """
    filled, texts = doc.filled, doc.stripped
    stories = []
    for rank in doc.doubled:
        lines = filled[rank - 1 : rank + 2]
        if len(lines) > 2 and texts[lines[0]] == texts[lines[1]] != doc.headline and is_lead(texts[lines[2]]):
            stories.append(lines)
    if not stories:
        return
    leads = {lines[2] for lines in stories}
    told = [i for i in doc.sentences if i not in leads]
    apart = len(stories) > 1 or told[-1:] != [*doc.above(stories[0][0])]
    if apart and len(told) >= ENOUGH and told[-1] < stories[0][0]:
        for lines in stories:
            if _is_story(doc, lines[0], lines[2]):
                yield Match(lines[0], "another story's headline, twice, and its lead", also=lines[1:])


def _takes_up(doc: Document, lead: int, headline: int) -> bool:
    """Return whether a line has a good part of the words of a headline that no other line has."""
    taken = sum(len(word) > 1 for word in _taken(doc, lead, headline))
    return taken >= TAKEN and taken >= TAKEN_SHARE * len(set(WORD.findall(doc.stripped[headline].lower())))


def _taken(doc: Document, paragraph: int, headline: int) -> set[str]:
    """Return the words of a headline that a paragraph has and no other line."""
    title = doc.stripped[headline]
    taken = set(WORD.findall(title.lower())).intersection(WORD.findall(doc.stripped[paragraph].lower()))
    lines = (doc.stripped[i] for i in doc.filled if i not in {paragraph, headline}) if taken else ()
    return taken.difference(word for line in lines if line != title for word in WORD.findall(line.lower()))


@rule("DV216", "late-teaser", kind="related", view="short_lines", traits=("dated lead",))
def late_teaser(doc: Document) -> Iterator[Match]:
    """Another story's headline with its lead, or below the last paragraph with its time.

    Why: papers begin each lead with their name ("TTO - …", "(PLO)- …"), and an article has one lead only; a headline
    with a time below it is an item of a list.
    Keeps: the article's own lead and time; an abbreviation that the text speaks of; items of a digest, which the text
    goes on about; names in a table of matches.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        TTO - Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Bà Hai Lựu nói giá cúc tăng một phần ba mà khách vẫn không trả giá.
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm
        TTO - Nắng nóng kéo dài khiến hàng ngàn gốc mai bung nụ trước Tết cả tháng.
        HOÀI THƯƠNG
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        TTO - Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Bà Hai Lựu nói giá cúc tăng một phần ba mà khách vẫn không trả giá.
        HOÀI THƯƠNG
    """
    yield from _amid(doc)
    yield from _leads_in_a_row(doc)
    texts, filled = doc.stripped, doc.filled
    pairs = []
    timed = 0
    for at in range(len(filled) - 1, max(ENOUGH, len(filled) - TAIL), -1):
        i = filled[at]
        headline, text = filled[at - 1], texts[i]
        lead = _is_agency_lead(doc, text)
        if not lead and is_sentence(text):
            # a notice of the page is none of the text
            if i in doc.sentences:
                break
            continue
        if (lead or TIMED.fullmatch(text)) and headline in doc.short_lines and _is_teaser(texts[headline].lstrip("# ")):
            pairs.append([headline, i])
            timed += not lead
    if not pairs or sum(i < pairs[-1][0] for i in doc.sentences) < ENOUGH:
        return
    # one alone may be the text under a picture, and the time of the article below it
    own = timed > 1 or any(TIMED.search(texts[i]) for i in filled[:HEAD] if i < pairs[-1][0])
    for headline, i in pairs:
        if own or not TIMED.fullmatch(texts[i]):
            yield Match(headline, "another story's headline, and its lead or time", also=[i])


def _leads_in_a_row(doc: Document) -> Iterator[Match]:
    """Yield two or more leads with the name of the same paper below the last paragraph, if none above has it."""
    led = {i: name for i in doc.sentences if (name := _agency_of(doc.stripped[i]))}
    runs = [[*run] for name, run in groupby(doc.filled, led.get) if name]
    for run in [run for run in runs if len(run) > 1][:1]:
        above = [i for i in doc.sentences if i < run[0]]
        ended = all(i in doc.labels for i in doc.below(run[-1])[:1])
        told = len(above) >= ENOUGH and led.keys().isdisjoint(above)
        if ended and told and any(_is_agency_lead(doc, doc.stripped[i]) for i in run):
            yield Match(run[0], "leads of other stories", also=run[1:])


def _amid(doc: Document) -> Iterator[Match]:
    """Yield the headlines with a lead that begins with the name of a paper, where the text has begun."""
    begun = next((i for i in doc.sentences if doc.stripped[i].endswith(CLOSED)), len(doc.lines))
    pairs = [
        (headline, i)
        for headline, i in pairwise(doc.filled)
        if headline > begun
        and headline in doc.short_lines
        and _is_pair(doc, headline, i)
        and _is_agency_lead(doc, doc.stripped[i])
        and _is_elsewhere(doc, headline, i)
    ]
    # a digest is made of them
    if len(doc.sentences) >= ENOUGH * len(pairs) + 1:
        for headline, i in pairs:
            yield Match(headline, "another story's headline, and its lead", also=[i])


@rule("DV209", "ticker", kind="related", view="short_lines", traits=("separator end",))
def ticker(doc: Document) -> Iterator[Match]:
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
        if text[-2:] in PARTING and (_is_teaser(text[:-2].rstrip()) or not text[:-2]):
            run.append(i)
            continue
        if sum(len(doc.stripped[j]) > LAST_PARAGRAPH for j in run) >= ENOUGH:
            # the bar may begin with a sign
            first = [j for j in doc.above(run[0]) if doc.stripped[j] == doc.stripped[run[0]][-1]]
            yield Match(run[0], "a headline of a bar with other stories", also=[*first, *run[1:]])
        run = []


@rule("DV206", "empty-headings", kind="related", view="hash_lines", traits=("heading",))
def empty_headings(doc: Document) -> Iterator[Match]:
    """Headings in Markdown that head nothing: three in a row; links with a date below; below the words of a picture.

    Why: a heading of the text has something below it; these are the headlines of other stories.
    Keeps: the last one, where text follows; headings of several levels; questions whose answers were lost; the entries
    of a digest.

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
    for i in headings:
        if i in doc.markup and is_all_links(doc.markup[i]) and (below := _teased(doc, i)):
            # a heading of a lower level above it tells its section
            above = [j for j in doc.above(i) if _level(doc.stripped[j]) > _level(doc.stripped[i])]
            yield Match(i, "the headline of another story", also=[*above, *below])
        # what stood right above may be gone
        elif (doc.stripped[i - 1] or BULLETS[0])[:2] in BULLETS and (picture := _picture_of(doc, i)):
            yield Match(i, "the headline of another story, below the words of its picture", also=picture)


def _in_a_row(doc: Document, headings: Sequence[int]) -> Iterator[list[int]]:
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
        if headed or 2 * sum(doc.stripped[i][-1] == "?" for i in run) > len(run):
            continue
        # the last one may head what follows
        if any(j not in doc.labels and doc.stripped[j][0] != "#" for j in doc.below(run[-1])[:1]):
            run.pop()
        if len(run) >= ENOUGH:
            yield run


def _teased(doc: Document, i: int) -> list[int]:
    """Return the date or the words cut off below a heading that is a link; none where an entry of a digest goes on."""
    first, *second = doc.below(i)[:2] or [i]
    text = doc.stripped[first]
    if first in doc.counted and is_date(text):
        return [] if any(j in doc.sentences for j in second) else [first]
    return [first] if text.endswith(CUT) and LAST_PARAGRAPH < len(text) <= LEAD else []


def _picture_of(doc: Document, heading: int) -> list[int]:
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
def numbered_teaser(doc: Document) -> Iterator[Match]:
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


def _commented(doc: Document) -> list[int]:
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
def teaser_button(doc: Document) -> Iterator[Match]:
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
    buttons = [i for i in doc.labels if READ_ON.fullmatch(doc.keys.get(i, ""))]
    pairs = [(j, i) for i in buttons for j in doc.above(i) if j > doc.title and _is_teaser(doc.stripped[j])]
    if len(pairs) > 1 or (pairs and _is_box(doc, *pairs[0])):
        for headline, button in pairs:
            yield Match(headline, "another story's headline and its button", also=[button])
    for button in buttons if len(doc.sentences) > ENOUGH else ():
        headline, lead = [-1, -1, *doc.filled[: doc.rank(button)]][-2:]
        if headline > doc.sentences[ENOUGH - 1] and _is_story(doc, headline, lead):
            yield Match(headline, "another story's headline and lead, and their button", also=[lead, button])


def _is_box(doc: Document, headline: int, button: int) -> bool:
    """Return whether a headline and the button "Đọc ngay" stand between two paragraphs, the lower not about it."""
    above, below = [*doc.above(headline)], doc.below(button)[:1]
    if doc.keys[button] != "đọc ngay" or not (above and below):
        return False
    between = above[0] in doc.sentences and below[0] in doc.sentences
    return between and not _taken(doc, below[0], headline)


def _is_story(doc: Document, headline: int, lead: int) -> bool:
    """Return whether two lines are a headline and a lead that takes it up."""
    return _is_teaser(doc.stripped[headline]) and is_lead(doc.stripped[lead]) and _takes_up(doc, lead, headline)


@rule("DV217", "teaser-below-tags", kind="related", view="labels", traits=("label",))
def teaser_below_tags(doc: Document) -> Iterator[Match]:
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
        if i > label and i not in doc.labels and text.count(" ") > HEADLINE_SPACES and _is_teaser(text):
            yield Match(i, "a headline below the keywords")


def _agency_of(text: str) -> str:
    """Return the name of the paper with which a lead begins, or ""."""
    told = SHORTEST_LEAD <= len(text) <= LONGEST_LEAD and text.endswith(CLOSED)
    agency = AGENCY.match(text) if told and (text[0].isupper() or text[0] == "(") else None
    name = agency and (agency[1] or agency[2] or agency[3])
    return name if name and name not in ASKING else ""


def _is_agency_lead(doc: Document, text: str) -> bool:
    """Return whether text is a lead that begins with the name of a paper, which is no word of the article."""
    name = _agency_of(text)
    if not name:
        return False
    # the article's own lead, which some pages set below the text, speaks of what its headline does
    said = set(words_key(text).split())
    title = doc.headline_key.split()
    own = bool(title) and 2 * sum(word in said for word in title) >= len(title)
    return not own and not any(name in line[len(name) + 2 :] for line in doc.stripped if len(line) >= LAST_PARAGRAPH)


def _is_led(text: str) -> bool:
    """Return whether text begins with the name of a paper, as leads do."""
    agency = AGENCY.match(text)
    return agency is not None and ASKING.isdisjoint(agency.groups())


@rule("DV218", "headline-among-furniture", kind="related", view="furniture", traits=("label", "opener"))
def headline_among_furniture(doc: Document) -> Iterator[Match]:
    """A headline below the end of the text and the first control, label or notice of the page.

    Why: where the page's own parts have begun, the article has ended; what has the form of a headline there is one.
    Keeps: everything above that; names, sources, addresses, sentences; a text that goes on below a control.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Hoài Thương
        Copy link
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm cả tháng
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Hoài Thương
        Copy link
    """
    if len(doc.sentences) < ENOUGH:
        return
    known = {*doc.labels, *(i for found in doc.opened.values() for i in found)}
    last = doc.sentences[-1]
    for i in doc.below(doc.furniture[0]):
        text = doc.stripped[i]
        # who asks or calls may be a reader
        asks = text[-1] in "?!"
        if (
            i > last
            and i in doc.short_lines
            and i not in known
            and not (asks or SOURCE.search(text))
            and _is_teaser(text)
        ):
            yield Match(i, "a headline among the parts of the page")
    yield from _below_the_end(doc, known)


def _below_the_end(doc: Document, known: set[int]) -> Iterator[Match]:
    """Yield the one or two headlines with their leads below a part of the page that ends the text."""
    told: list[int] = []
    for i in reversed(doc.filled):
        text = doc.stripped[i]
        lead = len(told) % 2
        if lead and not (i in doc.short_lines and _is_pair(doc, i, told[-1])):
            return
        if i in known:
            if told and i in doc.furniture and _is_told(doc, told, i):
                yield Match(told[0], "another story among the parts of the page", also=told[1:])
                return
        elif lead or (is_lead(text) and len(told) < MOST_TOLD and not is_labelled(text)):
            told.append(i)
        elif not is_counter(text) and not is_name(text):
            return


def _is_told(doc: Document, told: list[int], mark: int) -> bool:
    """Return whether the lines told below a mark are about something else, and the text is above it."""
    return sum(i < mark for i in doc.sentences) >= ENOUGH * (len(told) + 1) // 2 and _is_elsewhere(doc, *told)


@rule("DV214", "orphan-lead", kind="related", default=False, view="filled", without="DV521")
def orphan_lead(doc: Document) -> Iterator[Match]:
    """The lead of another story at the end of a text whose links were lost.

    Why: where the scraper dropped the words of links, it dropped the headlines of the teasers too; their leads stay.
    It shows in sentences with a hole in them: a line that begins with a comma or a stop.
    Keeps: a last paragraph that goes on with the text, is long, is signed, or stands apart; texts without such holes.
    It is opt-in, as a closing paragraph can bring in new names too, and off where signatures are removed (DV521): a
    text that has lost its own looks like one that never had any.

    Before:
        Cây đa đầu làng được công nhận là cây di sản
        Trao đổi với
        , ông Tám cho biết cây đã hơn ba trăm năm tuổi, thân to bốn người ôm không xuể.
        Ông Tám mong xã làm hàng rào quanh gốc để bảo vệ rễ cây khỏi xe cộ qua lại mỗi ngày.
        Đàn voọc chà vá chân nâu trên bán đảo Sơn Trà vừa có thêm chín con non trong mùa sinh sản này.
    After:
        Cây đa đầu làng được công nhận là cây di sản
        Trao đổi với
        , ông Tám cho biết cây đã hơn ba trăm năm tuổi, thân to bốn người ôm không xuể.
        Ông Tám mong xã làm hàng rào quanh gốc để bảo vệ rễ cây khỏi xe cộ qua lại mỗi ngày.
    """
    if not is_lead(doc.stripped[doc.filled[-1]]) or not _has_holes(doc):
        return
    # what is taken is all that could be taken: a second look finds nothing more
    run = []
    for i in reversed(doc.filled[1:]):
        if doc.parted(i) or not _is_orphan(doc.stripped[i]) or not _is_new(doc, i):
            break
        run.append(i)
    if 0 < len(run) <= ORPHANS and doc.accented:
        yield Match(run[0], "the lead of another story", also=run[1:])


def _is_orphan(text: str) -> bool:
    """Return whether text can be the lead of a story that has nothing to do with what stands before it."""
    return is_lead(text) and len(text) <= ORPHAN and not GOES_ON.match(text) and not KNOWN.search(text)


def _is_new(doc: Document, i: int) -> bool:
    """Return whether line i names somebody or something, and says little, that the text above it has."""
    above = "\n".join(doc.stripped[:i])
    words = doc.stripped[i].split()
    names = [word for before, word in pairwise(words) if word[:1].isupper() and not before.endswith(CLOSED)]
    if not any(name.strip(".,()\"'“”‘’") not in above for name in names):
        return False
    return _share_said(doc.stripped[i], _words(above)) <= KNOWN_SHARE


def _has_holes(doc: Document) -> bool:
    """Return whether words are missing between lines: one that ends without a sign, and one that begins with one."""
    texts, filled = doc.stripped, doc.filled
    marked = [row for row, i in enumerate(filled) if texts[i][0] in ",.;)" and row]
    before = [texts[filled[row - 1]] for row in marked]
    return any(len(text) > 1 and text[-1] not in CLOSING for text in before)


@rule("DV215", "glued-teaser", kind="related", view="filled", traits=("seam", "glued button"))
def glued_teaser(doc: Document) -> Iterator[Match]:
    """Headline and lead of another story in one line, not even a space between, at the end; a headline and its button.

    Why: the scraper joined what the page sets in two boxes; the article's own headline does not stand at its end.
    Keeps: names that are written so (MobiFone, TikTok), a name that a space was lost before, a short heading.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến.
        Nhiều nhà vườn bán hết hoa ngay trong ngày đầu.
        Hoài Thương
        Bắt được cá sấu sổng chuồng ở ngoại thànhSáng 3/5, người dân vây bắt con vật dài hai mét dưới ao.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến.
        Nhiều nhà vườn bán hết hoa ngay trong ngày đầu.
        Hoài Thương
    """
    for i, text in doc.short_lines.items() if "glued button" in doc.traits else ():
        button = GLUED_BUTTON.search(text) if text[-1].isalpha() and i != doc.title else None
        if button and text[: button.start()].count(" ") >= HEADLINE_SPACES:
            yield Match(i, "another story's headline and its button")
    if "seam" not in doc.traits:
        return
    # a look at two letters tells most lines apart
    likely = [i for i, text in doc.short_lines.items() if text[len(text) // 2 - 1] == text[-1]]
    for i in likely:
        if _is_twice(doc.stripped[i]) and i != doc.title:
            yield Match(i, "another story's headline, as the words of its picture and of its link")
    run = []
    for i in reversed(doc.filled[2:]):
        if not _is_glued(doc.stripped[i]):
            break
        run.append(i)
    if run:
        yield Match(run[0], "another story's headline and lead", also=run[1:])


def _is_twice(text: str) -> bool:
    """Return whether text is a headline and, glued to it, the same once more."""
    half = len(text) // 2
    return text[:half] == text[half:] and text[:half].count(" ") >= HEADLINE_SPACES and text[half - 1] != " "


def _is_glued(text: str) -> bool:
    """Return whether text is a headline that goes over into a lead in the middle of a word."""
    if not 80 <= len(text) <= 500 or not text.endswith(CLOSED):
        return False
    return any(_is_seam(text[: seam.end() - 1], text[seam.end() - 1 :]) for seam in SEAM.finditer(text))


def _is_seam(headline: str, lead: str) -> bool:
    """Return whether these are a headline and a lead: each long enough, and no name in front of the lead."""
    first, second = [*lead.split(" ", 2), ""][:2]
    return (
        headline.count(" ") >= HEADLINE_SPACES
        and is_headline(headline)
        and lead.count(" ") >= HEADLINE_SPACES + 2
        and is_syllable(first)
        and not second[:1].isupper()
    )
