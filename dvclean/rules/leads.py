"""DV214, DV216, leads of other stories: with the name of the paper, or without their headlines."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from dvclean.findings import Match
from dvclean.lines import TAIL, pairs_of, words_key
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import CLOSED, is_lead, is_sentence
from dvclean.rules.stories import (
    AGENCY,
    CLOSING,
    ENOUGH,
    KNOWN_SHARE,
    LAST_PARAGRAPH,
    TIMED,
    agency_of,
    breaks,
    is_elsewhere,
    is_of_text,
    is_pair,
    is_teaser,
    share_said,
)
from dvclean.vietnamese.dates import is_chronicle, is_date, moment

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
    for at in range(len(filled) - 1, max(ENOUGH, len(filled) - TAIL), -1):
        i = filled[at]
        headline, text = filled[at - 1], texts[i]
        lead = _is_agency_lead(doc, text)
        if not lead and is_sentence(text):
            # a notice of the page is none of the text
            if doc.is_sentence(i):
                break
            continue
        if (lead or TIMED.fullmatch(text)) and headline in doc.short_lines and is_teaser(texts[headline].lstrip("# ")):
            twice = words_key(texts[filled[at - 2]]) == words_key(texts[headline])
            stories.append(filled[at - 1 - twice : at + 1])
    if not stories or sum(i < stories[-1][0] for i in doc.sentences) < ENOUGH:
        return
    # times stand above what happened then, or below
    times = [text for i in filled[doc.rank(stories[-1][0]) - 1 :] if TIMED.fullmatch(text := texts[i])]
    # one alone may be the text under a picture, and the time of the article below it
    own = len(times) > 1 or any(TIMED.search(texts[i]) for i in filled[:HEAD] if i < stories[-1][0])
    told = is_chronicle([moment(text) for text in times])
    for lines in stories:
        if texts[lines[-1]] not in times or (own and not told):
            yield Match(lines[0], "another story's headline, and its lead or time", also=lines[1:])


def _leads_in_a_row(doc: Page) -> Iterator[Match]:
    """Yield two or more leads with the name of the same paper below the last paragraph, if none above has it."""
    led = {i: name for i in doc.sentences if (name := agency_of(doc.stripped[i]))}
    runs = [[*run] for name, run in groupby(doc.filled, led.get) if name]
    for run in [run for run in runs if len(run) > 1][:1]:
        above = [i for i in doc.sentences if i < run[0]]
        ended = all(i in doc.labels for i in doc.below(run[-1], 1))
        told = len(above) >= ENOUGH and led.keys().isdisjoint(above)
        if ended and told and any(_is_agency_lead(doc, doc.stripped[i]) for i in run):
            yield Match(run[0], "leads of other stories", also=run[1:])


def _second_lead(doc: Page) -> Iterator[Match]:
    """Yield the only line beside the lead that begins with the name of its paper too, and is about something else."""
    led = [i for i in doc.sentences if agency_of(doc.stripped[i])]
    if len(led) == 2 and led[0] == doc.sentences[0]:
        own, other = (agency_of(doc.stripped[i]) for i in led)
        if own == other and is_lead(doc.stripped[led[1]]) and is_elsewhere(doc, led[1]):
            yield Match(led[1], "the lead of another story")


def _marked_headlines(doc: Page) -> Iterator[Match]:
    """Yield the headlines amid the text before which the name of a paper stands: "(PL)- Bán đất bằng vi bằng: …"."""
    for i, text in doc.short_lines.items():
        name = AGENCY.match(text) if text[0] == "(" else None
        if (
            name
            and is_teaser(text[name.end() :])
            and any(doc.is_sentence(j) and j != doc.sentences[0] for j in doc.above(i))
        ):
            yield Match(i, "another story's headline")


def _amid(doc: Page) -> Iterator[Match]:
    """Yield the headlines with a lead that begins with the name of a paper, where the text has begun."""
    # a headline may end as a sentence does
    told = (i for i in doc.sentences if i != doc.title and doc.stripped[i].endswith(CLOSED))
    begun = next(told, len(doc.lines))
    paper = agency_of(doc.stripped[doc.sentences[0]]) if doc.sentences else ""
    pairs = [
        (headline, i)
        for headline, i in pairwise(doc.filled)
        if headline > begun
        and headline in doc.short_lines
        and (_leads_elsewhere(doc, headline, i) or (paper and _leads_again(doc, headline, i, paper)))
    ]
    # a digest is made of them
    if len(doc.sentences) >= ENOUGH * len(pairs) + 1:
        for headline, i in pairs:
            timed = [j for j in doc.below(i, 1) if TIMED.fullmatch(doc.stripped[j])]
            yield Match(headline, "another story's headline, and its lead", also=[i, *timed])


def _leads_elsewhere(doc: Page, headline: int, i: int) -> bool:
    """Return whether two lines are a headline and a lead with the name of a paper, about something else."""
    pair = is_pair(doc, headline, i) and _is_agency_lead(doc, doc.stripped[i])
    return pair and is_elsewhere(doc, headline, i)


def _leads_again(doc: Page, headline: int, i: int, paper: str) -> bool:
    """Return whether two lines are a headline and a lead that begins with the paper's name, as the article's does."""
    # the same lead is that of a text that is printed twice
    again = doc.stripped[i] != doc.stripped[doc.sentences[0]] and agency_of(doc.stripped[i]) == paper
    return again and is_teaser(doc.stripped[headline])


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


def _is_agency_lead(doc: Page, text: str) -> bool:
    """Return whether text is a lead that begins with the name of a paper, which is no word of the article."""
    name = agency_of(text)
    if not name:
        return False
    # the article's own lead, which some pages set below the text, speaks of what its headline does
    said = set(words_key(text).split())
    title = doc.headline_key.split()
    own = bool(title) and 2 * sum(word in said for word in title) >= len(title)
    return not own and not _speaks_of_paper(doc, name)


def _speaks_of_paper(doc: Page, name: str) -> bool:
    """Return whether a paragraph has the name of a paper elsewhere than before a lead."""
    # each paper has many leads, and to look into each line takes longest
    if name not in doc.papers:
        lines = (line for line in doc.stripped if name in line and len(line) >= LAST_PARAGRAPH)
        doc.papers[name] = any(name in line[len(name) + 2 :] for line in lines)
    return doc.papers[name]


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


def _has_holes(doc: Page) -> bool:
    """Return whether the words of links are missing where sentences are broken.

    Where they are there, they stand in a line of their own, and the line above it goes on with them.
    """
    texts, filled = doc.stripped, doc.filled
    above = (filled[rank - 2] for rank in breaks(doc) if rank > 1)
    return any(i == doc.title or texts[i][-1] in CLOSING for i in above)
