"""DV210, DV213, DV218, DV285, DV286, DV293, other stories that nothing marks: known by where they stand."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, repeat, takewhile
from operator import contains

from dvclean.findings import Match
from dvclean.lines import APART, BULLETS, WORD, is_among
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.notes import is_note
from dvclean.rules.shapes import (
    CLOSED,
    heads_part,
    heads_post,
    is_clause,
    is_counter,
    is_headline,
    is_lead,
    is_name,
    is_signature,
)
from dvclean.rules.signatures import is_signed
from dvclean.rules.stories import (
    CLOSED_FIRMLY,
    ENOUGH,
    HEADLINE_SPACES,
    KNOWN_SHARE,
    LAST_PARAGRAPH,
    POINTS,
    SOURCE,
    STATION,
    TIMED,
    is_elsewhere,
    is_of_text,
    is_pair,
    is_story,
    is_teaser,
    shares_said,
)
from dvclean.vietnamese import is_bare_syllable
from dvclean.vietnamese.credits import has_credit, is_credit
from dvclean.vietnamese.dates import is_date, is_labelled
from dvclean.vietnamese.names import is_row_of_names

# More headlines and leads below the end of a text are a part of it.
MOST_TOLD = 4

# No more stories with their leads close a page.
MOST_CLOSING = 6

# So many lines stand above the first box.
BOX_RANK = 2

# The time behind the headline of a story.
_DATED = regex(rf"\s+\(?{TIMED.pattern}\)?$")

# Where who has signed works, and whose the pictures are.
_SOURCES = ("Tham khảo: ", "Nguồn: ", "Nguồn : ")
_CREDIT = regex(r"\s*\((?:Ảnh|Nguồn|Theo|Tổng hợp|Đài|Báo|Trung tâm|Sở|Phòng|Ban|Hội|Đoàn|TTXVN)\b[^()]*\)$")

_NUMBERED = regex(r"\d{1,2}[.):/]")

# What who has signed has done, and the marks of Markdown: "**Thu Ba** _tổng hợp_"
_ROLE = regex(r"\s+(?:ghi|dịch|biên dịch|lược dịch|biên soạn|tổng hợp|thực hiện|sưu tầm)$")
_ROLE_ENDS = (" ghi", "dịch", " soạn", " hợp", " hiện", " tầm")
_ROLE_LAST = frozenset("ihnpm*_)")
_EMPHASIS = str.maketrans("", "", "*_")

# What somebody has made of an article: "Bài và ảnh: Thu Ba"
_MADE = regex(r"(?:Bài|Tin|Thực hiện|Nội dung)\b[^:]{0,12}: ?(?=\w)")


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
        # what stands below a colon goes on with it; to look at the line above is quicker than at the names
        if i in doc.known or doc.stripped[i][-1] == ":" or not (_ends(doc, i) and _is_signed(doc.stripped[i])):
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
    # a look at the last letter and word tells most lines apart
    if (
        text[-1:] in _ROLE_LAST
        and text.rstrip("*_)").endswith(_ROLE_ENDS)
        and (role := _ROLE.search(bare := _bare(text)))
    ):
        return is_row_of_names(bare[: role.start()])
    if is_signature(text) or text.startswith(_SOURCES) or ("(Theo " in text and text[-1] == ")"):
        return True
    if text.endswith(")") and (credit := _CREDIT.search(text)):
        return _is_signed(text[: credit.start()])
    if ":" in text and (made := _MADE.match(text)):
        return is_row_of_names(text[made.end() :])
    if " Theo " in text:
        return is_signed(text)
    return ("(" in text or "/" in text or text.isupper()) and is_row_of_names(text) and not heads_part(text)


def _bare(text: str) -> str:
    """Return a signature without marks of Markdown and brackets around it."""
    return text.translate(_EMPHASIS).strip("() ")


def _ends(doc: Page, i: int) -> bool:
    """Return whether line i stands below what may be the last paragraph of the text."""
    above = doc.stripped[doc.filled[doc.rank(i) - 1]]
    return len(above) >= LAST_PARAGRAPH and above.endswith(CLOSED)


def _signs(doc: Page, i: int) -> bool:
    """Return whether line i, which ends the text, signs it with a new name."""
    texts = doc.stripped
    name = _ROLE.sub("", _bare(texts[i]))
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
    pointed = all(texts[i].startswith(BULLETS) and not is_note(texts[i]) for i in indices[:2])
    listed = pointed and len(indices) > 1
    for i in indices:
        text = texts[i].lstrip(POINTS) if pointed else texts[i]
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
    if block and any(texts[i][0].islower() and texts[i][-1] == "." for i in doc.below(block[-1], 1)):
        return []
    # what stands above them heads a chapter: no headline or lead begins so, but in a numbered list of headlines
    if any(is_clause(texts[i]) and (texts[i][-1] in CLOSED or not texts[i][0].isdigit()) for i in block):
        return []
    if not any(not texts[j].isascii() for j in block):
        return []
    above = takewhile(doc.labels.__contains__, reversed([i for i in indices if i < block[0]]))
    return sorted((*above, *block))


def _is_page(doc: Page, i: int) -> bool:
    """Return whether line i is a control of the page: short, with a label soon below it and no sentence."""
    below = doc.below(i, 2)
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
    if len(block) < APART or not all(is_lead(text) and not has_credit(text) for text in texts):
        return False
    numbers = [doc.numbers[i] for i in (*doc.above(block[0]), *block)]
    steps = {below - above for above, below in pairwise(numbers)}
    return len(steps) == 1 and sum(share <= KNOWN_SHARE for share in shares_said(doc, block)) > len(block) // 2


@rule("DV293", "closing-stories", kind="related", view="filled")
def closing_stories(doc: Page) -> Iterator[Match]:
    """Two headlines and more at the very end, each with a lead that takes it up, about something else than the text.

    Why: the page's own list follows the text; its label is lost.
    Keeps: a single one, which may be the last part of the text; parts that are numbered, or share words with the text.

    Before:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Cụ ông đạp xích lô gom được bốn nghìn cuốn sách cũ
        Mỗi ngày đạp xích lô chở khách, cụ ông bảy mươi tuổi lại gom thêm vài cuốn sách người ta bỏ đi.
        Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ
        Chuồng dúi của nữ kỹ sư không mùi, không tiếng ồn, mỗi năm cho lãi chừng năm trăm triệu đồng.
    After:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
    """
    filled, texts = doc.filled, doc.stripped
    # most texts end in two sentences, or in a name
    if len(filled) <= ENOUGH or (texts[filled[-2]][-1] == "." and len(texts[filled[-1]]) >= LAST_PARAGRAPH):
        return
    if filled[-1] not in doc.labels and not is_lead(texts[filled[-1]]):
        return
    end = len(filled)
    while end and filled[end - 1] in doc.labels:
        end -= 1
    first = end
    while first > 2 and is_lead(texts[filled[first - 1]]) and _is_unnumbered(texts[filled[first - 2]]):
        first -= 2
    # a digest has more
    if not 2 < end - first <= 2 * MOST_CLOSING:
        return
    pairs = [*zip(filled[first:end:2], filled[first + 1 : end : 2], strict=True)]
    last = takewhile(lambda pair: is_story(doc, *pair), reversed(pairs))
    stories = sorted(i for pair in last for i in pair)
    if len(stories) <= 2 or not is_elsewhere(doc, *stories):
        return
    above = doc.above(stories[0])[0]
    if texts[above].endswith(CLOSED) and sum(i <= above for i in doc.sentences) >= ENOUGH:
        yield Match(stories[0], "other stories below the text", also=stories[1:])


def _is_unnumbered(text: str) -> bool:
    """Return whether text can be the headline of another story, and is no numbered heading."""
    return is_teaser(text) and not _NUMBERED.match(text)


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
    boxes = [*islice(_boxes(doc), 2)]
    # several are headings of the text, each right above its paragraph
    if len(boxes) != 1 or not is_pair(doc, *boxes[0]):
        return
    headline, i = boxes[0]
    own = _shares_name(doc, headline) or doc.is_announced(headline) or _ASKED.match(doc.stripped[headline])
    # in a text whose paragraphs are broken into lines two lines together are nothing special
    broken = sum(doc.stripped[j][0].islower() for j in doc.joined) >= BROKEN
    if not own and not broken and is_elsewhere(doc, headline, i):
        yield Match(headline, "another story's headline and lead", also=[i])


def _boxes(doc: Page) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a short line and a sentence that stand together where all other lines stand apart."""
    joined = set(doc.joined)
    for i in doc.joined:
        # what costs most comes last
        if not is_lead(doc.stripped[i]):
            continue
        at = doc.rank(i)
        headline, *below = doc.filled[at - 1], *doc.filled[at + 1 : at + 2]
        if at > BOX_RANK and doc.stripped[headline][-1] not in CLOSED_FIRMLY and joined.isdisjoint([headline, *below]):
            yield headline, i


def _shares_name(doc: Page, headline: int) -> bool:
    """Return whether a line has a name of another language that the headline of the text has too: "Java"."""
    words = WORD.findall(doc.stripped[headline])
    names = {word for word in words if word[0].isupper() and word.isascii() and not is_bare_syllable(word.lower())}
    return not names.isdisjoint(WORD.findall(doc.headline))


# So many lines that go on in small letters are no accident.
BROKEN = 3

# How a question begins.
_ASKED = regex(r"(?:câu )?(?:hỏi|đáp|thắc mắc)\b[ \d]*:", re.IGNORECASE)


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
        # below a signature they are no texts under pictures, whatever they are about
        listed = signed and (
            len(stories) > 1 or all(is_signed(texts[i]) and _ends(doc, i) and _signs(doc, i) for i in doc.above(first))
        )
        for lines in stories:
            if is_story(doc, lines[0], lines[2]) or (listed and is_teaser(texts[lines[0]])):
                yield Match(lines[0], "another story's headline, twice, and its lead", also=lines[1:])


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
    for i in takewhile(lambda i: not heads_post(doc.stripped[i]), doc.after(doc.furniture[0])):
        text = doc.stripped[i]
        # who asks or calls may be a reader, but not right below a headline
        asks = text[-1] in "?!" and [taken] != [*doc.above(i)]
        if i <= last or i in known or i not in doc.short_lines or asks or SOURCE.search(text):
            continue
        # a short one right below another
        if (is_teaser(text) or ([taken] == [*doc.above(i)] and _is_short_headline(text))) and not is_date(text):
            if doc.doubts(i):
                continue
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
    said = Counter(doc.stripped[i] for i in doc.labels)
    for i in reversed(doc.filled):
        text = doc.stripped[i]
        lead = len(told) % 2
        if lead and not (i in doc.short_lines and is_pair(doc, i, told[-1])):
            return
        if i in known:
            # a lead without its headline may be the last paragraph of the text, and below each post its button stands
            if len(told) > 1 and said[text] <= 1 and is_among(i, doc.furniture) and _is_told(doc, told, i):
                yield Match(told[0], "another story among the parts of the page", also=told[1:])
                return
        elif lead or (is_lead(text) and len(told) < MOST_TOLD and not is_labelled(text)):
            told.append(i)
        elif not is_counter(text) and not is_name(text):
            return


def _is_told(doc: Page, told: list[int], mark: int) -> bool:
    """Return whether the lines told below a mark are about something else, and the text is above it."""
    return sum(i < mark for i in doc.sentences) >= ENOUGH * (len(told) + 1) // 2 and is_elsewhere(doc, *told)
