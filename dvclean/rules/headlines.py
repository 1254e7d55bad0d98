"""DV287, DV289, headlines of other stories alone amid the text, known by what they speak of."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from dvclean.findings import Match
from dvclean.lines import BULLETS, DIGITS, FULL_STOPS, WORD, pairs_of
from dvclean.page import SENTENCE, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import CLOSED, is_headline, is_lead
from dvclean.rules.stories import (
    ENOUGH,
    HEADLINE_SPACES,
    POINTS,
    agency_of,
    breaks,
    is_elsewhere,
    is_story,
    is_teaser,
    share_said,
    shares_said,
)
from dvclean.traits import IMAGE_ENDS
from dvclean.vietnamese.credits import has_credit, is_credit_of_pictures
from dvclean.vietnamese.dates import is_date, is_labelled

# How long ago another story came out, behind its headline, and its section.
_AGO = regex(r" \d{1,2} (?:(?P<soon>giây|phút|giờ)|ngày|tuần|tháng) trước(?: [A-ZĐ]\w*(?: \w+){0,3})?$")

# The day of another story, behind its headline.
_IN_BRACKETS = regex(r" \(\d{1,2}[/.-]\d{1,2}(?P<year>[/.-]20\d\d)?\)$")

# So much at most of several teasers together has been said by the text.
MEAN_SHARE = 0.15
# More of them may be about the same subject, of which the text says so much.
SAME_SUBJECT = 0.45
# So many lines make a list.
LISTED = 3

# A headline is longer on average than a point of a summary, also where a sign stands before each.
MEAN_LENGTH = 40
LISTED_LENGTH = 30

# No verse has more words.
VERSE_WORDS = 10


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
    block = [*doc.below_lead]
    # what is below them may be the text under a picture
    while len(block) > 1 and has_credit(doc.stripped[block[-1]]):
        block.pop()
    texts = [doc.stripped[i] for i in block]
    if all(text.startswith(BULLETS) for text in texts):
        texts = [text.lstrip(POINTS) for text in texts]
    if not all(is_teaser(text) and not has_credit(text) for text in texts) or _are_verses(texts):
        return
    # the headline of the article itself stands near its day
    if any(is_date(text) or is_labelled(text) for text in texts):
        return
    # what nobody ends with a full stop is no sign, and below the name of an image stands what it shows
    credited = sum(has_credit(text) for text in doc.short_lines.values())
    loose = 2 * len(doc.sentences) < len(doc.filled) - len(block) - credited
    if loose or any(i in doc.bare_lines or doc.stripped[i].lower().endswith(IMAGE_ENDS) for i in block):
        return
    alike = 2 * len({text.split()[0] for text in texts}) <= len(texts)
    short = sum(map(len, texts)) < (MEAN_LENGTH if texts[0] == doc.stripped[block[0]] else LISTED_LENGTH) * len(texts)
    if (
        alike
        or short
        or doc.is_announced(block[0])
        or _is_broken(doc)
        or doc.stripped[doc.below(block[-1], 1)[0]][0].islower()
    ):
        return
    share = sum(shares_said(doc, block)) / len(block)
    # of several on the same subject the last may be the heading of the text below
    same = MEAN_SHARE < share <= SAME_SUBJECT and len(block) > LISTED
    boxed = share <= SAME_SUBJECT and _is_boxed(doc, block)
    if (share <= MEAN_SHARE or same or boxed) and not _heads_part(doc, block):
        last = [] if same and not boxed else block[-1:]
        yield Match(block[0], "headlines of other stories below the lead", also=[*block[1:-1], *last])


def _is_boxed(doc: Page, block: Sequence[int]) -> bool:
    """Return whether lines stand together, parted from all others, below a lead with the name of its paper in front."""
    led = any(agency_of(doc.stripped[i]) for i in doc.above(block[0]))
    parted = [doc.parted(i) for i in (*block, *doc.below(block[-1], 1))]
    return led and parted == [True, *[False] * (len(block) - 1), True] and 2 * len(doc.joined) < len(doc.filled)


def _heads_part(doc: Page, block: Sequence[int]) -> bool:
    """Return whether the last of some lines is the first of a text's headings: another below begins as it does."""
    begun = doc.stripped[block[-1]].lower().split()[:2]
    return any(i > block[-1] and text.lower().split()[:2] == begun for i, text in doc.short_lines.items())


def _are_verses(texts: Sequence[str]) -> bool:
    """Return whether lines have nearly the same number of words, and few."""
    counts = [text.count(" ") for text in texts]
    return max(counts) - min(counts) <= 1 and max(counts) < VERSE_WORDS


# A headline of so many characters says more than the heading of a part; more such lines are a list.
LONE = 38
LONG = 4

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

# The number of comments that sticks to a headline; "70m2", "4h30" and "Covid19" have none.
_COUNT = regex(r"(?:(?<!ovid)(?<=[a-zà-ỹ]{2})|(?<=[a-zà-ỹ][?!]))\d{1,2}$")

# What parts a headline in two.
DASHES = (" – ", " - ", " — ")


@rule("DV289", "lone-headline", kind="related", view="short_lines")
def lone_headline(doc: Page) -> Iterator[Match]:
    """The headline of another story alone between two paragraphs, no two words of which stand together in the text.

    Or one with how long ago it came out behind it, wherever it stands: "… 4 giờ trước"; several with their days:
    "… (12/05/2025)", or with numbers of comments that stick to them; two in a line with a slash between.

    Why: papers set a link to another story there; the mark is lost, the words stayed.
    Keeps: a heading, of which its paragraphs say something again; a text with more lines of the kind; short lines and
    speech; right below the lead what has no name or number in it; all such lines where the credit of the pictures
    stands alone, but for the only item of a list.

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
    if "separator" in doc.traits:
        slashed = [i for i, text in doc.short_lines.items() if " / " in text and _are_headlines(text.split(" / "))]
        # a sentence that links have broken goes on in the next line
        for i in slashed if doc.sentences else ():
            if all(doc.stripped[j][0].isupper() for j in doc.below(i, 1)):
                yield Match(i, "the headlines of other stories in one line")
    if "alt end" in doc.traits and len(doc.alt_ends) > 1:
        yield from _dated(doc)
        # pages that print such numbers have labels, and most texts have none
        yield from _counted(doc) if doc.labels else ()
    # few texts have lines of the kind: to know that costs less than to know the sentences
    if 0 < len(long) <= LONG:
        runs = [run for run in doc.runs(set(long)) if _is_between_paragraphs(doc, run)]
        # with a colon a line is a heading more often
        plain = [run for run in runs if not any(":" in doc.stripped[i] for i in run)]
        if len(plain or runs) == 1:
            yield from _lone(doc, *(plain or runs))


def _are_headlines(texts: Sequence[str]) -> bool:
    """Return whether texts are headlines of other stories: longer than verses, with a name or a number in one."""
    return (
        all(text.count(" ") >= VERSE_WORDS - 2 and is_teaser(text) and not text.isascii() for text in texts)
        and any(map(_FACTS.search, texts))
        and not any(map(_SPOKEN.search, texts))
    )


def _lone(doc: Page, run: Sequence[int]) -> Iterator[Match]:
    """Yield lines alone between two paragraphs, one perhaps with its lead, if they are no headings of the text."""
    # one item is no list, and no text under a picture
    item = len(run) == 1 and doc.stripped[run[0]].startswith(BULLETS)
    listed = item and sum(text.startswith(BULLETS) for text in doc.stripped) > 1
    texts = [doc.stripped[i].lstrip(POINTS if item else "") for i in run]
    if listed or not all(is_teaser(text) and not has_credit(text) for text in texts):
        return
    # several can be verses, one can be speech, a step, or a heading, made as the headline is: "… – …"
    formed = any(dash in texts[0] and dash in doc.headline for dash in DASHES)
    if formed or (not all(map(_FACTS.search, texts)) if len(run) > 1 else _is_spoken(texts[0])):
        return
    # the first heading of the text stands right below the lead
    first = doc.sentences[:1] == [*doc.above(run[0])] and not _FACTS.search(texts[0])
    # where one line has the credit of all pictures, the texts under them have none
    if first or (not item and any(map(is_credit_of_pictures, doc.short_lines.values()))):
        return
    below = doc.below(run[-1], 1)[0]
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
    block = [*run, below] if led and any(doc.is_sentence(j) for j in doc.below(below, 1)) else [*run]
    shares = shares_said(doc, block)[: len(run)]
    if not any(shares) and not any(_names(doc, i, set(block)) for i in run):
        yield Match(run[0], "another story's headline between two paragraphs", also=block[1:])


def _stand_elsewhere(doc: Page, texts: Sequence[str], below: str) -> bool:
    """Return whether two words of texts stand together in a line but these and that below: a look before all others."""
    # the first word has a capital there alone
    pairs = (f"{first} {second}" for text in texts for first, second in pairwise(text.split()[1:]))
    whole, here = doc.joint, "\n".join([*texts, below])
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
        for run in doc.runs(set(headlines)):
            if not doc.is_announced(run[0]):
                yield Match(run[0], "other stories' headlines and their days", also=run[1:])


def _counted(doc: Page) -> Iterator[Match]:
    """Yield the headlines in a row to some of which the number of their comments is glued."""
    # most lines that end in a number have a space before it
    ends = ((i, text[-3:]) for i, text in doc.alt_ends.items())
    glued = [i for i, end in ends if " " not in end and not end[:-1].isdecimal()]
    counted = {i for i in glued if ":" not in doc.stripped[i] and _COUNT.search(doc.stripped[i])}
    if len(counted) > 1:
        lines = ((i, text) for i, text in doc.short_lines.items() if i > doc.title and is_headline(text))
        for run in doc.runs({i for i, text in lines if text.count(" ") >= HEADLINE_SPACES}):
            if len(run) >= LISTED and len(counted.intersection(run)) > 1:
                yield Match(run[0], "another story's headline, some with the number of comments", also=run[1:])


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


def _is_broken(doc: Page) -> bool:
    """Return whether links have broken sentences: a line begins with a sign, below one that ends without any."""
    return any(True for _ in breaks(doc))
