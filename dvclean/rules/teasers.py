"""DV21x, other stories that nothing marks: headlines and leads, known by where they stand and what they speak of."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import groupby, pairwise, repeat, takewhile
from operator import contains

from dvclean.findings import Match
from dvclean.lines import APART, DIGITS, FULL_STOPS, TAIL, WORD, words_key
from dvclean.page import SENTENCE, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.links import runs_of
from dvclean.rules.metadata import is_credit, is_note, is_signed
from dvclean.rules.shapes import (
    BULLETS,
    CLOSED,
    LONGEST_HEADLINE,
    SHORTEST_HEADLINE,
    heads_post,
    is_counter,
    is_headline,
    is_lead,
    is_name,
    is_sentence,
    is_signature,
)
from dvclean.rules.stories import (
    AGENCY,
    ASKING,
    CREDITED,
    ENOUGH,
    HEADLINE_SPACES,
    KNOWN_SHARE,
    LAST_PARAGRAPH,
    POINTS,
    SOURCE,
    STATION,
    is_elsewhere,
    is_of_text,
    is_pair,
    is_story,
    is_teaser,
    pairs_of,
    share_said,
    shares_said,
)
from dvclean.traits import CAPITALS, IMAGE_ENDS
from dvclean.vietnamese import is_bare_syllable, is_syllable
from dvclean.vietnamese.dates import is_date, is_labelled
from dvclean.vietnamese.names import is_signature as is_row_of_names

# A lead that begins with the name of a paper may be longer than others.
SHORTEST_LEAD, LONGEST_LEAD = 60, 400

# More headlines and leads below the end of a text are a part of it.
MOST_TOLD = 4

# So many lines stand above the first box.
BOX_RANK = 2

# The time of another story, perhaps behind the paper's name: "LĐO | 02/05/2023 | 10:44"
TIMED = regex(r"(?:[A-ZĐ]{2,8} ?[|-] ?)?(?:\d{1,2}:\d{2}[ ,|-]*)?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?:[ ,|-]*\d{1,2}:\d{2})?")

_DATED = regex(rf"\s+\(?{TIMED.pattern}\)?$")

# Where who has signed works, and whose the pictures are.
_CREDIT = regex(r"\s*\((?:Ảnh|Nguồn|Theo|Tổng hợp|Đài|Báo|Trung tâm|Sở|Phòng|Ban|Hội|Đoàn|TTXVN)\b[^()]*\)$")

# What somebody has made of an article: "Bài và ảnh: Thu Ba"
_MADE = regex(r"(?:Bài|Tin|Thực hiện|Nội dung)\b[^:]{0,12}: ?(?=\w)")

# How long ago another story came out, behind its headline, and its section.
_AGO = regex(r" \d{1,2} (?:(?P<soon>giây|phút|giờ)|ngày|tuần|tháng) trước(?: [A-ZĐ]\w*(?: \w+){0,3})?$")

# A label in capitals, to which a headline is glued.
_CAPITALS = regex(rf"[{CAPITALS} ]{{6,30}}(?=[{CAPITALS}][^{CAPITALS}])")

# How a label of other stories begins, to which a headline may be glued.
_LABEL_WORDS = ("gợi", "có ", "tin", "bài", "xem", "đọc", "đừn", "liê", "chủ", "mời", "bạn")
_LABEL_STARTS = frozenset(written(word) for word in _LABEL_WORDS for written in (str.title, str.upper, str.lower))

# The day of another story, behind its headline.
_IN_BRACKETS = regex(r" \(\d{1,2}[/.-]\d{1,2}(?P<year>[/.-]20\d\d)?\)$")

# The section of another post, as blogs print it below its date.
_FILED = regex(r"(?:Trong|In) [\"“][^\"”]{2,40}[\"”]")

# Where the time of the article itself stands.
HEAD = 12

# The longest lead of a teaser; closing paragraphs are as often longer as shorter.
ORPHAN = 190

# So many of the names in the lead of another story at most does the text above have too.
KNOWN_NAMES = 0.5

# More of them in a row are paragraphs.
ORPHANS = 3

# A capital behind a small letter or a digit, perhaps with a closing sign between. The capital comes first in it, as
# there are fewer to look at. Short ranges: to compile [à-ỹ] takes a millisecond.
_SMALL = "a-zà-ýăđĩũơưạ-ỹ"
SEAM = regex(
    f'[A-ZĐÁÀẢÃẠĂẮẰẶÂẤẦẬÉÊẾỀỆÍÓÔỐỒỔỘƠỚỜỞÚƯỨỪỬÝ](?:(?<=[{_SMALL}0-9].)|(?<=[{_SMALL}0-9][?!"”’].))'
    f"(?=[{_SMALL}]|[A-ZĐ.]{{1,8}} ?[-–] )"
)

# How long a headline and its lead are together, at the end and amid the text, where paragraphs are longer. So many
# characters of a lead at most tell that it begins there.
SHORTEST_GLUED, LONGEST_GLUED, LONGEST_AMID = 80, 500, 320
SEAM_LENGTH = 12

# What no headline has that a lead is glued to: speech, the end of a sentence, a mark of networks. So much of it at most
# has been said by the text.
_SENTENCES = regex(r"^[\"“‘']|[.?!…] |#")
GLUED_SHARE = 0.1

# The date that sticks to the author's name or the headline before it, and to the time.
_GLUED_DATE = regex(r"[a-zà-ỹ](?:\d{1,2}:\d{2} ?)?\d{1,2}/\d{1,2}/20\d{2}$")
_GLUED_TIME = regex(r"\d{1,2}:\d{2}\d{1,2}/\d{1,2}/\d{4}")

# A button that sticks to the headline before it.
GLUED_BUTTON = regex(
    r"(?<=[a-zà-ỹ0-9?!\"”’])(?:(?:ĐỌC|XEM) (?:NGAY|TIẾP|THÊM)|(?:Đọc|Xem) (?:ngay|tiếp|thêm)|Chi tiết|Xem chi tiết)$"
)

# So much at most of several teasers together has been said by the text.
MEAN_SHARE = 0.15

# A headline is longer on average than a point of a summary, also where a sign stands before each.
MEAN_LENGTH = 40
LISTED_LENGTH = 30

# No verse has more words.
VERSE_WORDS = 10

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


@rule("DV213", "teaser", kind="related", view="signed")
def teaser(doc: Page) -> Iterator[Match]:
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
        if not any(is_teaser(doc.stripped[j].lstrip(POINTS)) for j in below if doc.stripped[j] not in POINTS):
            return
        if _signs(doc, i):
            if doc.parted(below[0]) and not doc.spaced:
                continue
            if block := _teasers(doc, below):
                yield Match(block[0], "a teaser below the signature", also=block[1:])
            # that of a picture within the text does not end it
            if block or not is_credit(doc.stripped[i]):
                return


def _is_signed(text: str) -> bool:
    """Return whether text is a signature, or names what the author has read."""
    if is_signature(text) or text.startswith("Tham khảo: ") or ("(Theo " in text and text[-1] == ")"):
        return True
    if text.endswith(")") and (credit := _CREDIT.search(text)):
        return _is_signed(text[: credit.start()])
    if ":" in text and (made := _MADE.match(text)):
        return is_row_of_names(text[made.end() :])
    if " Theo " in text:
        return is_signed(text)
    return ("(" in text or "/" in text or text.isupper()) and is_row_of_names(text)


def _signs(doc: Page, i: int) -> bool:
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


def _teasers(doc: Page, indices: Sequence[int]) -> list[int]:
    """Return the teasers among the last lines up to a blank line or the end, or nothing where others stand there."""
    texts = doc.stripped
    block: list[int] = []
    skipped = {*doc.opened.get("tags", ()), *doc.labels}
    listed = len(indices) > 1 and all(texts[i].startswith(BULLETS) for i in indices[:ENOUGH])
    for i in indices:
        text = texts[i].lstrip(POINTS) if listed else texts[i]
        # where a list has no blank lines, the next one ends it
        apart = doc.parted(i) and (not doc.spaced or (len(block) > 1 and not any(map(doc.parted, block[1:]))))
        if (i != indices[0] and apart) or not any(map(str.isalnum, text)):
            break
        # in a list, or below another, the name of an institution may begin one
        item = (
            is_headline(text) and text.count(" ") >= HEADLINE_SPACES and (listed or (block and _is_mostly_small(text)))
        )
        told = block and (is_lead(_DATED.sub("", text)) or TIMED.fullmatch(text))
        if is_teaser(text) or item or told:
            block.append(i)
        elif block and (i in doc.labels or _is_page(doc, i)):
            break
        elif block or not (i in skipped or is_signature(text) or STATION.match(text) or is_note(text)):
            return []
    # a sentence that goes on in the next line
    if block and any(texts[i][0].islower() and texts[i][-1] == "." for i in doc.below(block[-1])[:1]):
        return []
    if not any(not texts[j].isascii() for j in block):
        return []
    above = takewhile(doc.labels.__contains__, reversed([i for i in indices if i < block[0]]))
    return sorted((*above, *block))


def _is_page(doc: Page, i: int) -> bool:
    """Return whether line i is a control of the page: short, with a label soon below it and no sentence."""
    below = [j for j in doc.filled if j > i][:2]
    ends = not doc.sentences or doc.sentences[-1] < i
    return len(doc.stripped[i]) < LAST_PARAGRAPH and ends and any(j in doc.labels for j in below)


@rule("DV286", "teaser-apart", kind="related", view="apart", traits=("wide gap",))
def teaser_apart(doc: Page) -> Iterator[Match]:
    """Headlines of other stories at the very end, many more blank lines below the text than stand anywhere within it.

    Or three leads and more, with just as many blank lines between them.

    Why: the page's own list follows; its label is lost, the gap stayed.
    Keeps: a single line; other sentences, names, sources, captions; a list that the text announces or speaks of.

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
    if not block or not all(doc.stripped[i].endswith(CLOSED) for i in doc.above(block[0])):
        return
    if sum(i < block[0] for i in doc.sentences) >= ENOUGH and (_are_headlines(doc, block) or _are_leads(doc, block)):
        yield Match(block[0], "other stories far below the text", also=block[1:])


def _are_headlines(doc: Page, block: Sequence[int]) -> bool:
    """Return whether lines are headlines that the text has not said."""
    texts = [doc.stripped[i] for i in block]
    # the name of an institution may begin one
    if not all(map(is_headline, texts)) or sum(map(is_teaser, texts)) <= len(texts) // 2:
        return False
    return not any(is_of_text(doc, i) for i in block)


def _are_leads(doc: Page, block: Sequence[int]) -> bool:
    """Return whether lines, all equally far from each other and the text, are leads of which it has said little."""
    texts = [doc.stripped[i] for i in block]
    if len(block) < APART or not all(is_lead(text) and not CREDITED.search(text) for text in texts):
        return False
    numbers = [doc.numbers[i] for i in (*doc.above(block[0]), *block)]
    steps = {below - above for above, below in pairwise(numbers)}
    return len(steps) == 1 and sum(share <= KNOWN_SHARE for share in shares_said(doc, block)) > len(block) // 2


@rule("DV287", "headlines-below-lead", kind="related", view="below_lead")
def headlines_below_lead(doc: Page) -> Iterator[Match]:
    """Two or more headlines of other stories between the lead and the first paragraph.

    Why: many papers set a list of links there; the label and the links are lost, the words stayed.
    Keeps: what the text says again; a single line; verses; lists whose items begin alike or that a line announces; the
    first of several headings that begin alike; a text that links have broken into pieces.

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
    if all(text.startswith(BULLETS) for text in texts):
        texts = [text.lstrip(POINTS) for text in texts]
    if not all(is_teaser(text) and not CREDITED.search(text) for text in texts) or _are_verses(texts):
        return
    # the headline of the article itself stands near its day
    if any(is_date(text) or is_labelled(text) for text in texts):
        return
    # what nobody ends with a full stop is no sign, and below the name of an image stands what it shows
    loose = 2 * len(doc.sentences) < len(doc.filled) - len(block)
    if loose or any(i in doc.bare_lines or doc.stripped[i].lower().endswith(IMAGE_ENDS) for i in block):
        return
    alike = 2 * len({text.split()[0] for text in texts}) <= len(texts)
    short = sum(map(len, texts)) < (MEAN_LENGTH if texts[0] == doc.stripped[block[0]] else LISTED_LENGTH) * len(texts)
    if (
        alike
        or short
        or doc.is_announced(block[0])
        or _is_broken(doc)
        or doc.stripped[doc.below(block[-1])[0]][0].islower()
    ):
        return
    if sum(shares_said(doc, block)) <= MEAN_SHARE * len(block) and not _heads_part(doc, block):
        yield Match(block[0], "headlines of other stories below the lead", also=block[1:])


def _heads_part(doc: Page, block: Sequence[int]) -> bool:
    """Return whether the last of some lines is the first of a text's headings: another below begins as it does."""
    begun = doc.stripped[block[-1]].lower().split()[:2]
    return any(i > block[-1] and text.lower().split()[:2] == begun for i, text in doc.short_lines.items())


def _are_verses(texts: Sequence[str]) -> bool:
    """Return whether lines have nearly the same number of words, and few."""
    counts = [text.count(" ") for text in texts]
    return max(counts) - min(counts) <= 1 and max(counts) < VERSE_WORDS


@rule("DV210", "teaser-box", kind="related", view="joined")
def teaser_box(doc: Page) -> Iterator[Match]:
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
        own = alone and at > BOX_RANK and is_pair(doc, headline, i) and not _shares_name(doc, headline)
        own = own and not _ASKED.match(doc.stripped[headline])
        if own and is_elsewhere(doc, headline, i):
            yield Match(headline, "another story's headline and lead", also=[i])


def _shares_name(doc: Page, headline: int) -> bool:
    """Return whether a line has a name of another language that the headline of the text has too: "Java"."""
    words = WORD.findall(doc.stripped[headline])
    names = {word for word in words if word[0].isupper() and word.isascii() and not is_bare_syllable(word.lower())}
    return not names.isdisjoint(WORD.findall(doc.headline))


# How a question begins.
_ASKED = regex(r"(?:câu )?(?:hỏi|đáp|thắc mắc)\b[ \d]*:", re.IGNORECASE)

# A headline of so many characters says more than the heading of a part; more such lines are a list.
LONE = 38
LONG = 4

# How the line begins that has the credit of all pictures.
CREDITS = (
    "Ảnh:",
    "Ảnh -",
    "Ảnh minh họa:",
    "Nguồn ảnh",
    "Hình ảnh:",
    "Hình:",
    "Photo:",
    "Bài và ảnh",
    "Bài, ảnh",
    "Tin, ảnh",
)

# So much at most of a lead stands in the text too, where its headline has nothing of the lead's.
STRANGE_SHARE = 0.1

# So many sentences have the words of a heading that stands among them.
TOLD = 6

# What no headline has: somebody who speaks, or is spoken to, what is said, the number of a drawing.
_SPOKEN = regex(
    r"[\"“”]|\b(?:tôi|mình|ta|mẹ|ai|(?<!công )bố|(?<!trẻ )em|bạn(?! (?:gái|trai|đời|đọc))|con(?! (?:số|đường)))\b"
    r"|^(?:hình|ảnh|bảng|biểu|sơ đồ)\b",
    re.IGNORECASE,
)
# What a headline has that verses don't: a number, a name within it, a colon.
_FACTS = regex(r"\d|:|(?<=[^\W\d_][ ,])\s*[A-ZĐ]")


# What parts a headline in two.
DASHES = (" – ", " - ", " — ")


@rule("DV289", "lone-headline", kind="related", view="short_lines")
def lone_headline(doc: Page) -> Iterator[Match]:
    """The headline of another story alone between two paragraphs, no two words of which stand together in the text.

    Or one with how long ago it came out behind it, wherever it stands: "… 4 giờ trước"; several with their days:
    "… (12/05/2025)".

    Why: papers set a link to another story there; the mark is lost, the words stayed.
    Keeps: a heading, of which its paragraphs say something again; a text with more lines of the kind; short lines and
    speech; all such lines where the credit of the pictures stands alone, but for the only item of a list.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm
        Bà Hai Lựu nói giá cúc tăng một phần ba mà khách vẫn không trả giá.
        Ghe nào tới trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.
        Chợ tan lúc giữa trưa ba mươi, hoa còn lại được chở tặng cho bệnh viện và nhà dưỡng lão.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Bà Hai Lựu nói giá cúc tăng một phần ba mà khách vẫn không trả giá.
        Ghe nào tới trước thì được neo gần bến, khách xuống mua không phải chuyền qua ghe khác.
        Chợ tan lúc giữa trưa ba mươi, hoa còn lại được chở tặng cho bệnh viện và nhà dưỡng lão.
    """
    title = doc.title
    long = [i for i, text in doc.short_lines.items() if len(text) >= LONE and text[-1].isalnum() and i > title]
    if aged := [i for i in long if " trước" in doc.stripped[i]]:
        yield from _aged(doc, aged)
    if "alt end" in doc.traits:
        yield from _dated(doc)
    # few texts have lines of the kind: to know that costs less than to know the sentences
    if 0 < len(long) <= LONG:
        runs = [run for run in runs_of(doc, set(long)) if _is_between_paragraphs(doc, run)]
        # with a colon a line is a heading more often
        plain = [run for run in runs if not any(":" in doc.stripped[i] for i in run)]
        if len(plain or runs) == 1:
            yield from _lone(doc, *(plain or runs))


def _lone(doc: Page, run: Sequence[int]) -> Iterator[Match]:
    """Yield lines alone between two paragraphs, one perhaps with its lead, if they are no headings of the text."""
    # one item is no list, and no text under a picture
    item = len(run) == 1 and doc.stripped[run[0]].startswith(BULLETS)
    listed = item and sum(text.startswith(BULLETS) for text in doc.stripped) > 1
    texts = [doc.stripped[i].lstrip(POINTS if item else "") for i in run]
    if listed or not all(is_teaser(text) and not CREDITED.search(text) for text in texts):
        return
    # several can be verses, one can be speech, a step, or a heading, made as the headline is: "… – …"
    formed = any(dash in texts[0] and dash in doc.headline for dash in DASHES)
    if formed or (not all(map(_FACTS.search, texts)) if len(run) > 1 else _is_spoken(texts[0])):
        return
    # where one line has the credit of all pictures, the texts under them have none
    if not item and any(line.startswith(CREDITS) for line in doc.short_lines.values()):
        return
    below = doc.below(run[-1])[0]
    if _stand_elsewhere(doc, texts, doc.stripped[below]) or len(doc.sentences) < TOLD:
        return
    if any(j not in run and _is_heading(doc, j) for j in doc.keys):
        return
    begun, last = max(doc.sentences[0], doc.title), doc.sentences[-1]
    if any(begun < j < last and j not in run and is_teaser(other) for j, other in doc.headings.items()):
        return
    led = len(run) == 1 and (
        (is_story(doc, run[0], below) and is_elsewhere(doc, below)) or _is_strange(doc, run[0], below)
    )
    block = [*run, below] if led and any(j in doc.sentences for j in doc.below(below)[:1]) else [*run]
    shares = shares_said(doc, block)[: len(run)]
    if not any(shares) and not any(_names(doc, i, set(block)) for i in run):
        yield Match(run[0], "another story's headline between two paragraphs", also=block[1:])


def _stand_elsewhere(doc: Page, texts: Sequence[str], below: str) -> bool:
    """Return whether two words of texts stand together in a line but these and that below: a look before all others."""
    whole = "\n".join(doc.stripped)
    # the first word has a capital there alone
    pairs = (f"{first} {second}" for text in texts for first, second in pairwise(text.split()[1:]))
    here = "\n".join([*texts, below])
    return any(whole.count(pair) > here.count(pair) for pair in pairs)


def _is_strange(doc: Page, headline: int, lead: int) -> bool:
    """Return whether two lines are a headline about somebody whom no other line names, and a lead that takes it up.

    Two words of it that stand together in the lead do so in no other line.
    """
    title, pair = doc.stripped[headline], {headline, lead}
    named = any(word[0].isupper() for word in WORD.findall(title)[1:])
    taken_up = named and share_said(title, {*pairs_of(doc.stripped[lead])}) > 0
    if not taken_up or not is_lead(doc.stripped[lead]) or any(_names(doc, i, pair) for i in pair):
        return False
    of_headline, of_lead = shares_said(doc, [headline, lead])
    return not of_headline and of_lead <= STRANGE_SHARE


def _is_spoken(text: str) -> bool:
    """Return whether text is no headline: speech, a drawing's number, what stands behind a label as "PV", "Bước 2"."""
    label, colon, _ = text.partition(":")
    labelled = colon and (" " not in label or any(map(str.isdigit, label)))
    return bool(labelled or _SPOKEN.search(text))


def _is_heading(doc: Page, i: int) -> bool:
    """Return whether line i may head a part of the text: between paragraphs, no label, and no sentence."""
    text = doc.stripped[i]
    return text[-1].isalnum() and ":" not in text and i not in doc.labels and _is_between_paragraphs(doc, [i])


def _aged(doc: Page, likely: Sequence[int]) -> Iterator[Match]:
    """Yield of some lines the headlines with how long ago they came out, and perhaps their section, behind them."""
    found = ((i, _AGO.search(doc.stripped[i])) for i in likely)
    ages = {i: ago for i, ago in found if ago and is_teaser(doc.stripped[i][: ago.start()])}
    for i, ago in ages.items():
        # a heading may speak of some days ago, once
        if len(ages) > 1 or ago["soon"]:
            yield Match(i, "another story's headline, and how long ago it was")


def _dated(doc: Page) -> Iterator[Match]:
    """Yield the headlines with the day on which they came out in brackets behind them, if there are several."""
    likely = [i for i, text in doc.alt_ends.items() if text[-1] == ")" and text[-2:-1] in DIGITS and i > doc.title]
    if len(likely) < 2:
        return
    found = ((i, _IN_BRACKETS.search(doc.stripped[i])) for i in likely)
    days = {i: day for i, day in found if day}
    dated = {i: doc.stripped[i][: day.start()].lstrip(POINTS) for i, day in days.items()}
    headlines = [i for i, text in dated.items() if is_headline(text) and text.count(" ") >= HEADLINE_SPACES]
    least = 2 if any(day["year"] for day in days.values()) else ENOUGH
    # the papers of an office have their days, too
    if len(headlines) >= least and 2 * sum(is_teaser(dated[i]) for i in headlines) > len(headlines):
        for run in runs_of(doc, set(headlines)):
            if not doc.is_announced(run[0]):
                yield Match(run[0], "other stories' headlines and their days", also=run[1:])


def _is_between_paragraphs(doc: Page, run: Sequence[int]) -> bool:
    """Return whether the lines above and below some that follow each other are whole sentences."""
    filled, first = doc.filled, doc.rank(run[0])
    last = first + len(run)
    if not first or last == len(filled):
        return False
    above, below = doc.stripped[filled[first - 1]], doc.stripped[filled[last]]
    told = above[-1] in FULL_STOPS and below[-1] in FULL_STOPS and min(len(above), len(below)) >= SENTENCE
    return told and above.endswith(CLOSED) and not below[0].islower()


def _names(doc: Page, i: int, block: Set[int]) -> bool:
    """Return whether line i has a word with a capital, but as a first one, that lines outside a block have too."""
    parts = doc.stripped[i].split(": ")
    names = {word for part in parts for word in WORD.findall(part)[1:] if word[0].isupper()}
    others = (doc.stripped[j] for j in doc.filled if j not in block) if names else ()
    return any(not names.isdisjoint(WORD.findall(text)) for text in others)


@rule("DV285", "doubled-teaser", kind="related", view="doubled")
def doubled_teaser(doc: Page) -> Iterator[Match]:
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
        # the number of its comments may stand behind the lead
        led = len(lines) > 2 and is_lead(texts[lines[2]].rstrip("0123456789").rstrip())
        if led and texts[lines[0]] == texts[lines[1]] != doc.headline:
            stories.append(lines)
    if not stories:
        return
    first, last, leads = stories[0][0], stories[-1][2], {lines[2] for lines in stories}
    told = [i for i in doc.sentences if i < first]
    signed = told[-1:] != [*doc.above(first)]
    # behind another part of the page comments may stand
    below = next((i for i in doc.sentences if i > first and i not in leads), None)
    ended = below is None or any(last < i < below for i in doc.labels)
    if (signed or len(stories) > 1) and len(told) >= ENOUGH and ended:
        # below a signature several are no texts under pictures, whatever they are about
        listed = signed and len(stories) > 1
        for lines in stories:
            if is_story(doc, lines[0], lines[2]) or (listed and is_teaser(texts[lines[0]])):
                yield Match(lines[0], "another story's headline, twice, and its lead", also=lines[1:])


@rule("DV216", "late-teaser", kind="related", view="short_lines", traits=("dated lead",))
def late_teaser(doc: Page) -> Iterator[Match]:
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
    yield from _second_lead(doc)
    yield from _marked_headlines(doc)
    yield from _timed_amid(doc)
    yield from _filed(doc)
    yield from _leads_in_a_row(doc)
    texts, filled = doc.stripped, doc.filled
    stories = []
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
        if (lead or TIMED.fullmatch(text)) and headline in doc.short_lines and is_teaser(texts[headline].lstrip("# ")):
            twice = words_key(texts[filled[at - 2]]) == words_key(texts[headline])
            stories.append(filled[at - 1 - twice : at + 1])
            timed += not lead
    if not stories or sum(i < stories[-1][0] for i in doc.sentences) < ENOUGH:
        return
    # one alone may be the text under a picture, and the time of the article below it
    own = timed > 1 or any(TIMED.search(texts[i]) for i in filled[:HEAD] if i < stories[-1][0])
    for lines in stories:
        if own or not TIMED.fullmatch(texts[lines[-1]]):
            yield Match(lines[0], "another story's headline, and its lead or time", also=lines[1:])


def _leads_in_a_row(doc: Page) -> Iterator[Match]:
    """Yield two or more leads with the name of the same paper below the last paragraph, if none above has it."""
    led = {i: name for i in doc.sentences if (name := _agency_of(doc.stripped[i]))}
    runs = [[*run] for name, run in groupby(doc.filled, led.get) if name]
    for run in [run for run in runs if len(run) > 1][:1]:
        above = [i for i in doc.sentences if i < run[0]]
        ended = all(i in doc.labels for i in doc.below(run[-1])[:1])
        told = len(above) >= ENOUGH and led.keys().isdisjoint(above)
        if ended and told and any(_is_agency_lead(doc, doc.stripped[i]) for i in run):
            yield Match(run[0], "leads of other stories", also=run[1:])


def _second_lead(doc: Page) -> Iterator[Match]:
    """Yield the only line beside the lead that begins with the name of its paper too, and is about something else."""
    led = [i for i in doc.sentences if _agency_of(doc.stripped[i])]
    if len(led) == 2 and led[0] == doc.sentences[0]:
        own, other = (_agency_of(doc.stripped[i]) for i in led)
        if own == other and is_lead(doc.stripped[led[1]]) and is_elsewhere(doc, led[1]):
            yield Match(led[1], "the lead of another story")


def _marked_headlines(doc: Page) -> Iterator[Match]:
    """Yield the headlines amid the text before which the name of a paper stands: "(PL)- Bán đất bằng vi bằng: …"."""
    for i, text in doc.short_lines.items():
        name = AGENCY.match(text) if text[0] == "(" else None
        if name and is_teaser(text[name.end() :]) and any(j in doc.sentences[1:] for j in doc.above(i)):
            yield Match(i, "another story's headline")


def _amid(doc: Page) -> Iterator[Match]:
    """Yield the headlines with a lead that begins with the name of a paper, where the text has begun."""
    # a headline may end as a sentence does
    told = (i for i in doc.sentences if i != doc.title and doc.stripped[i].endswith(CLOSED))
    begun = next(told, len(doc.lines))
    pairs = [
        (headline, i)
        for headline, i in pairwise(doc.filled)
        if headline > begun
        and headline in doc.short_lines
        and is_pair(doc, headline, i)
        and _is_agency_lead(doc, doc.stripped[i])
        and is_elsewhere(doc, headline, i)
    ]
    # a digest is made of them
    if len(doc.sentences) >= ENOUGH * len(pairs) + 1:
        for headline, i in pairs:
            timed = [j for j in doc.below(i)[:1] if TIMED.fullmatch(doc.stripped[j])]
            yield Match(headline, "another story's headline, and its lead", also=[i, *timed])


def _timed_amid(doc: Page) -> Iterator[Match]:
    """Yield the headlines with day and time right below, each pair between two sentences of the text."""
    told = set(doc.sentences)
    for above, headline, i, below in zip(doc.filled, doc.filled[1:], doc.filled[2:], doc.filled[3:], strict=False):
        if above in told and below in told and headline in doc.headings and is_teaser(doc.stripped[headline]):
            text = doc.stripped[i]
            day = TIMED.match(text) if doc.stripped[above].endswith(CLOSED) else None
            # the time of the first, or the next with its day in front
            timed = day and (is_teaser(text[day.end() :].lstrip(" :")) or (day.end() == len(text) and ":" in text))
            # what greets a visitor may stand above the article's own headline
            if timed and not is_of_text(doc, headline):
                yield Match(headline, "another story's headline, and its time", also=[i])


def _filed(doc: Page) -> Iterator[Match]:
    """Yield the headlines with a date and "Trong “Tản văn”" below, as a blog lists what it holds related."""
    for headline, date, i in zip(doc.filled, doc.filled[1:], doc.filled[2:], strict=False):
        if _FILED.fullmatch(doc.stripped[i]) and is_date(doc.stripped[date]) and headline > doc.title:
            yield Match(headline, "another post, its date and its section", also=[date, i])


def _agency_of(text: str) -> str:
    """Return the name of the paper with which a lead begins, or ""."""
    told = SHORTEST_LEAD <= len(text) <= LONGEST_LEAD and text.endswith(CLOSED)
    agency = AGENCY.match(text) if told and (text[0].isupper() or text[0] == "(") else None
    name = agency and (agency[1] or agency[2] or agency[3])
    return name if name and name not in ASKING else ""


def _is_agency_lead(doc: Page, text: str) -> bool:
    """Return whether text is a lead that begins with the name of a paper, which is no word of the article."""
    name = _agency_of(text)
    if not name:
        return False
    # the article's own lead, which some pages set below the text, speaks of what its headline does
    said = set(words_key(text).split())
    title = doc.headline_key.split()
    own = bool(title) and 2 * sum(word in said for word in title) >= len(title)
    return not own and not any(name in line[len(name) + 2 :] for line in doc.stripped if len(line) >= LAST_PARAGRAPH)


@rule("DV218", "headline-among-furniture", kind="related", view="furniture", traits=("label", "opener"))
def headline_among_furniture(doc: Page) -> Iterator[Match]:
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
    # a headline that a shop has over and over is no text
    if len({doc.stripped[i] for i in doc.sentences}) < ENOUGH:
        return
    known = {*doc.labels, *(i for found in doc.opened.values() for i in found)}
    last = doc.sentences[-1]
    taken = -1
    # a thread goes on below the next post's head
    for i in takewhile(lambda i: not heads_post(doc.stripped[i]), doc.below(doc.furniture[0])):
        text = doc.stripped[i]
        # who asks or calls may be a reader, but not right below a headline
        asks = text[-1] in "?!" and [taken] != [*doc.above(i)]
        if i <= last or i in known or i not in doc.short_lines or asks or SOURCE.search(text):
            continue
        # a short one right below another
        if (is_teaser(text) or ([taken] == [*doc.above(i)] and _is_short_headline(text))) and not is_date(text):
            taken = i
            yield Match(i, "a headline among the parts of the page")
    yield from _below_the_end(doc, known)


def _is_short_headline(text: str) -> bool:
    """Return whether text can be a headline of few words, mostly in small letters: no source or address.

    One of several words may begin with an office.
    """
    wordy = text.count(" ") >= HEADLINE_SPACES and not any(map(str.isdigit, text))
    return is_headline(text) and _is_mostly_small(text) and (wordy or not STATION.match(text))


def _is_mostly_small(text: str) -> bool:
    """Return whether more than half of the words of text begin with a small letter."""
    small = [word[0].islower() for word in text.split()]
    return 2 * sum(small) > len(small)


def _below_the_end(doc: Page, known: set[int]) -> Iterator[Match]:
    """Yield the one or two headlines with their leads below a part of the page that ends the text."""
    told: list[int] = []
    for i in reversed(doc.filled):
        text = doc.stripped[i]
        lead = len(told) % 2
        if lead and not (i in doc.short_lines and is_pair(doc, i, told[-1])):
            return
        if i in known:
            if told and i in doc.furniture and _is_told(doc, told, i):
                yield Match(told[0], "another story among the parts of the page", also=told[1:])
                return
        elif lead or (is_lead(text) and len(told) < MOST_TOLD and not is_labelled(text)):
            told.append(i)
        elif not is_counter(text) and not is_name(text):
            return


def _is_told(doc: Page, told: list[int], mark: int) -> bool:
    """Return whether the lines told below a mark are about something else, and the text is above it."""
    return sum(i < mark for i in doc.sentences) >= ENOUGH * (len(told) + 1) // 2 and is_elsewhere(doc, *told)


@rule("DV214", "orphan-lead", kind="related", view="filled", without="DV521", traits=("hole",))
def orphan_lead(doc: Page) -> Iterator[Match]:
    """The lead of another story at the end of a text whose links were lost.

    Why: where the scraper dropped the words of links, it dropped the headlines of the teasers too; their leads stay.
    It shows in sentences with a hole in them: a line that begins with a comma or a stop.
    Keeps: a last paragraph that goes on with the text, is long, is signed, or stands apart; texts without such holes.
    It is off where signatures are removed (DV521): a text that has lost its own looks like one that never had any.

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
    run: list[int] = []
    for i in reversed(doc.filled[1:]):
        if len(run) > ORPHANS or doc.parted(i) or not _is_orphan(doc.stripped[i]) or not _is_new(doc, i):
            break
        run.append(i)
    if 0 < len(run) <= ORPHANS and doc.accented:
        yield Match(run[0], "the lead of another story", also=run[1:])


def _is_orphan(text: str) -> bool:
    """Return whether text can be the lead of a story that has nothing to do with what stands before it."""
    return is_lead(text) and len(text) <= ORPHAN and not GOES_ON.match(text) and not KNOWN.search(text)


def _is_new(doc: Page, i: int) -> bool:
    """Return whether most names in line i are new to the text above it, and it says little that stands there."""
    above = "\n".join(doc.stripped[:i])
    words = doc.stripped[i].split()
    names = [word for before, word in pairwise(words) if word[:1].isupper() and not before.endswith(CLOSED)]
    known = sum(name.strip(".,()\"'“”‘’") in above for name in names)
    if not names or known > KNOWN_NAMES * len(names):
        return False
    return share_said(doc.stripped[i], set(pairs_of(above))) <= KNOWN_SHARE


def _is_broken(doc: Page) -> bool:
    """Return whether links have broken sentences: a line begins with a sign, below one that ends without any."""
    return any(True for _ in _breaks(doc))


def _has_holes(doc: Page) -> bool:
    """Return whether the words of links are missing where sentences are broken.

    Where they are there, they stand in a line of their own, and the line above it goes on with them.
    """
    texts, filled = doc.stripped, doc.filled
    above = (filled[rank - 2] for rank in _breaks(doc) if rank > 1)
    return any(i == doc.title or texts[i][-1] in CLOSING for i in above)


def _breaks(doc: Page) -> Iterator[int]:
    """Yield the ranks of the lines that begin with a sign, below one of words that ends without any."""
    texts, filled = doc.stripped, doc.filled
    for i in [i for i in filled if texts[i][0] in ",.;)"]:
        rank = doc.rank(i)
        above = texts[filled[rank - 1]] if rank else ""
        if len(above) > 1 and above[-1] not in CLOSING:
            yield rank


@rule("DV215", "glued-teaser", kind="related", view="filled", traits=("seam", "glued button", "dated lead"))
def glued_teaser(doc: Page) -> Iterator[Match]:
    """Headline and lead of another story in one line, no space between; a headline and its button or date.

    At the end; amid the text where the paper's name stands between the two, or a single line speaks of something else.

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
    if "seam" in doc.traits:
        yield from _twice_or_dated(doc)
        yield from _glued_leads(doc)
        yield from _glued_amid(doc)
    if "dated lead" in doc.traits:
        yield from _glued_by_paper(doc)


def _twice_or_dated(doc: Page) -> Iterator[Match]:
    """Yield the headlines to which they themselves are glued, or their dates."""
    # a look at a few letters tells most lines apart
    likely = [
        (i, text)
        for i, text in doc.short_lines.items()
        if len(text) > 2 * SHORTEST_HEADLINE
        if text[-1] in DIGITS or text[:3] in _LABEL_STARTS or text[len(text) // 2 - 1] == text[-1]
    ]
    for i, text in likely:
        if text[len(text) // 2 - 1] == text[-1] and i != doc.title and _is_twice(text):
            yield Match(i, "another story's headline, as the words of its picture and of its link")
        elif text[-1] in DIGITS and i > doc.title and text.count(" ") >= HEADLINE_SPACES and _GLUED_DATE.search(text):
            yield Match(i, "another story's headline and its date")
        elif text[:3] in _LABEL_STARTS and _is_labelled_teaser(doc, text):
            yield Match(i, "a label and another story's headline")


def _is_labelled_teaser(doc: Page, text: str) -> bool:
    """Return whether text is the label of a list of other stories and, glued to it, a headline."""
    seam = _CAPITALS.match(text) or SEAM.search(text)
    if not seam:
        return False
    at = seam.end() if seam.re is _CAPITALS else seam.start()
    label, headline = doc.phrases.line(text[:at]), text[at:]
    return label is not None and label.group == "section" and is_teaser(headline)


def _glued_leads(doc: Page) -> Iterator[Match]:
    """Yield the last lines that are a headline and its lead each, or the time of one."""
    run: list[int] = []
    for i in reversed(doc.filled[2:]):
        if not _is_glued(doc.stripped[i]) and not _GLUED_TIME.fullmatch(doc.stripped[i]):
            break
        run.append(i)
    if any(_is_glued(doc.stripped[i]) for i in run):
        yield Match(run[0], "another story's headline and lead", also=run[1:])


def _glued_amid(doc: Page) -> Iterator[Match]:
    """Yield the only line amid the text, above the last one, that is a headline and its lead."""
    texts, seam = doc.stripped, SEAM.search
    likely = [i for i in doc.filled[2:] if SHORTEST_GLUED <= len(texts[i]) <= LONGEST_AMID and texts[i][-1] in CLOSED]
    # most lines have no seam, and need no other look
    glued = [i for i in likely if seam(texts[i], SHORTEST_HEADLINE, LONGEST_HEADLINE) and _is_glued(texts[i])]
    # several may be headings that stick to their paragraphs
    if len(glued) == 1 and _is_glued_amid(doc, glued[0]):
        yield Match(glued[0], "another story's headline and lead")


def _glued_by_paper(doc: Page) -> Iterator[Match]:
    """Yield the lines in which the name that begins the text's own lead parts a headline from its: "… rẫy(LMM)- Bà"."""
    paper = next((name for i in doc.sentences[:1] if (name := _agency_of(doc.stripped[i]))), "")
    mark = f"({paper})"
    for i in [i for i in doc.filled[2:] if mark in doc.stripped[i]] if paper else ():
        headline, glued, lead = doc.stripped[i].partition(mark)
        if headline[-1:] not in {"", " "} and _is_seam(headline, glued + lead):
            yield Match(i, "another story's headline and lead")


def _is_glued_amid(doc: Page, i: int) -> bool:
    """Return whether line i amid the text is a headline glued to a lead, and no sentence that has lost a space.

    It speaks of something else, and the seam parts a whole headline from the first word of a sentence.
    """
    text = doc.stripped[i]
    closed = any(doc.stripped[j][-1] in FULL_STOPS for j in doc.above(i))
    if not closed or any(doc.stripped[j][0].islower() for j in doc.below(i)[:1]):
        return False
    # "MiMo" is a name
    ends = [WORD.findall(headline)[-1] for headline in _glued_headlines(text) if not _SENTENCES.search(headline)]
    told = any(is_syllable(end) and not end[0].isupper() for end in ends)
    return told and all(share <= GLUED_SHARE for share in shares_said(doc, [i]))


def _is_twice(text: str) -> bool:
    """Return whether text is a headline and, glued to it, the same once more."""
    half = len(text) // 2
    return text[:half] == text[half:] and text[:half].count(" ") >= HEADLINE_SPACES and text[half - 1] != " "


def _is_glued(text: str) -> bool:
    """Return whether text is a headline that goes over into a lead in the middle of a word."""
    if not SHORTEST_GLUED <= len(text) <= LONGEST_GLUED or not text.endswith(CLOSED):
        return False
    return any(True for _ in _glued_headlines(text))


def _glued_headlines(text: str) -> Iterator[str]:
    """Yield what stands before a seam of text, if it can be a headline and the rest its lead."""
    for at in map(re.Match.start, SEAM.finditer(text, 0, LONGEST_HEADLINE + SEAM_LENGTH)):
        if _is_seam(text[:at], text[at:]):
            yield text[:at]


def _is_seam(headline: str, lead: str) -> bool:
    """Return whether these are a headline and a lead: each long enough, and no name in front of the lead."""
    if headline.count(" ") < HEADLINE_SPACES or lead.count(" ") < HEADLINE_SPACES + 2 or not is_headline(headline):
        return False
    first, second = [*lead.split(" ", 2), ""][:2]
    # the name in front of the lead is the paper's, or one that the headline has too
    named = second[:1].isupper() and f"{first} {second}" not in headline
    return AGENCY.match(lead) is not None or (is_syllable(first) and not named)
