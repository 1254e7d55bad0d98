"""DV206-DV209, DV217, other stories in the widgets of a page: bars, lists and boxes that bear no label.

What stands beside each headline gives it away: a sign, the marks of a heading, a number, a button, keywords.
"""

from collections.abc import Iterator, Sequence
from itertools import dropwhile, groupby, pairwise, takewhile

from dvclean.findings import Match
from dvclean.lines import BULLETS
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.links import YEAR, is_all_links
from dvclean.rules.sections import leading_on
from dvclean.rules.shapes import CUT, heading_level, is_headline, is_lead
from dvclean.rules.stories import (
    ENOUGH,
    HEADLINE_SPACES,
    LAST_PARAGRAPH,
    LEAD,
    is_pair,
    is_story,
    is_teaser,
    taken_words,
)
from dvclean.vietnamese.dates import is_date

# The credit of a picture, whose words are no headline.
_CREDIT = regex(r"\b(?:Ảnh|Hình|Nguồn)\b[^:]{0,20}:")

# No text has so many headings in a row.
MANY_HEADINGS = 5

# A heading of such a level is no part of a text that an item right above has in its own words.
LOW = 3

# What parts the headlines of a bar.
PARTING = frozenset({" -", " –", " |", " •", " ·", " »"})

# A button alone below a headline.
READ_ON = regex(
    r"(?:đọc|xem) (?:ngay|tiếp|thêm|chi tiết|bài viết|toàn bộ)|chi tiết|(?:bấm|nhấn|click) (?:để )?xem|read more"
    r"|continue reading"
)

# What leads on from there to all stories on the same topic.
ALL_OF_TOPIC = frozenset({"về trang chủ đề", "về chủ đề", "xem chủ đề", "trang chủ đề"})


@rule("DV298", "pictured-teaser", kind="related", view="hash_lines", traits=("image",))
def pictured_teaser(doc: Page) -> Iterator[Match]:
    """The headline of another story as a heading in Markdown below the article, right under its picture; and its lead.

    Why: the words of the picture are those of the headline, as lists of stories are made.
    Keeps: the picture, which is DV202; headings between paragraphs; those with other words than the picture; a heading
    of few words.

    Before:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        ![Làng mai Thủ Đức thấp thỏm vì mai nở sớm](https://bao.example/mai.jpg)
        ### Làng mai Thủ Đức thấp thỏm vì mai nở sớm
        Nắng nóng kéo dài khiến hàng ngàn gốc mai ở Thủ Đức bung nụ trước Tết cả tháng.
    After:
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        ![Làng mai Thủ Đức thấp thỏm vì mai nở sớm](https://bao.example/mai.jpg)
    """
    # above the middle stands the article, and to see what a line stands below is quick
    middle = doc.filled[len(doc.filled) // 2]
    headlines = {i: text.lstrip("# ") for i, text in doc.hash_lines.items() if i >= middle}
    likely = [i for i, text in headlines.items() if f"![{text}](" in doc.once_above(i)]
    pictured = [i for i in likely if is_teaser(headlines[i]) and i > doc.end > 0]
    # the pictures of some may have other words
    level = heading_level(doc.stripped[pictured[0]]) if pictured else 0
    for i in [i for i in headlines if pictured and i >= pictured[0] and heading_level(doc.stripped[i]) == level]:
        lead = [j for j in doc.below(i, 1) if is_lead(doc.stripped[j])]
        if i in pictured or (lead and is_teaser(headlines[i])):
            yield Match(i, "another story's headline below its picture", also=lead)


@rule("DV209", "ticker", kind="related", view="short_lines", traits=("separator end",))
def ticker(doc: Page) -> Iterator[Match]:
    """Headlines of other stories, one below the other, each with the sign behind it that parts it from the next.

    Why: they run through a bar of the page; the scraper gave each a line.
    Keeps: fewer than three; rows of a table, lines of verse, and names, which are no headlines.

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
        # a row of a table has the sign between its cells too
        if text[-2:] in PARTING and i in doc.short_lines and "|" not in text[:-1] and not _CREDIT.search(text):
            run.append(i)
            continue
        wordy = [text for j in run if len(text := doc.stripped[j]) > LAST_PARAGRAPH]
        if len(wordy) >= ENOUGH and 2 * sum(is_teaser(text[:-2].rstrip()) for text in wordy) >= len(wordy):
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
    # "#1" is a number
    headings = [i for i, text in doc.hash_lines.items() if i > doc.sentences[ENOUGH - 1] and not text[1:2].isdigit()]
    for run in _in_a_row(doc, headings):
        yield Match(run[0], "headings with nothing below them", also=run[1:])
    stories = _linked_stories(doc, headings)
    for i in headings:
        if i in stories:
            # a heading of a lower level above it tells its section
            above = [j for j in doc.above(i) if heading_level(doc.stripped[j]) > heading_level(doc.stripped[i])]
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
    for _, lines in groupby(enumerate(wordy), lambda at: (heading_level(doc.stripped[at[1]]), ranks[at[1]] - at[0])):
        run = [i for _, i in lines]
        # a heading above them may ask what an answer was lost for, and so may they
        headed = doc.is_announced(run[0]) or any(doc.stripped[j][0] == "#" for j in doc.above(run[0]))
        headed = headed and not all(i in doc.markup and is_all_links(doc.markup[i]) for i in run)
        if 2 * sum(doc.stripped[i][-1] == "?" for i in run) > len(run):
            continue
        if headed:
            if len(run) >= MANY_HEADINGS and (end := _closing(doc, run)):
                yield end
            continue
        # the last one may head what follows; where one above the run does so too, all are the text's own
        if _heads_text(doc, run[-1]):
            last = run.pop()
            level = heading_level(doc.stripped[last])
            own = (i for i in doc.hash_lines if doc.title < i < last and heading_level(doc.stripped[i]) == level)
            if len(run) < MANY_HEADINGS and any(_heads_text(doc, i) for i in own):
                continue
        if len(run) >= ENOUGH:
            yield run


def _closing(doc: Page, run: Sequence[int]) -> list[int]:
    """Return a run of headings with the one above it, and the shorter ones below it, if the text ends in these."""
    above = [j for j in doc.above(run[0]) if heading_level(doc.stripped[j]) < heading_level(doc.stripped[run[0]])]
    below = [*doc.after(run[-1])]
    ends = all(j in doc.labels or doc.stripped[j][0] == "#" for j in below)
    return [*above, *run, *(j for j in below if j not in doc.labels)] if above and ends else []


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
    if heading_level(doc.stripped[heading]) < LOW or not _is_wordy(words):
        return []
    above = ((i, doc.stripped[i]) for i in doc.above(heading))
    return [i for i, text in above if text.startswith(BULLETS) and text.endswith(words)]


def _is_wordy(text: str) -> bool:
    """Return whether text can be a headline of more words than a name or an office has."""
    return is_headline(text) and text.count(" ") > HEADLINE_SPACES


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
    leading = leading_on(doc) if others else set()
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
