"""DV296 and DV297, what a page brings up to date by the hour: the weather, and the newest stories with their times."""

import re
from collections.abc import Iterator, Sequence
from operator import ge

from dvclean.findings import Match
from dvclean.lines import FULL_STOPS
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.menus import COMPANY, WEATHER
from dvclean.rules.shapes import is_lead
from dvclean.rules.stories import POINTS, is_teaser
from dvclean.vietnamese.dates import is_chronicle, is_date, moment

# So many lines of weather are no figures of the text; at the very top of a page fewer.
PLACES = 5
_ABOUT_WEATHER = regex(r"thời tiết|nhiệt độ|nắng|mưa|rét|lạnh|bão|°", re.IGNORECASE)

# So many stories with their times are a list.
STORIES = 3
# A headline and its lead.
PARTS = 2

# What stands before the headline of one in Markdown.
_MARKS = POINTS + "# "
# What has no other signs: a look before is_date, whose pattern takes long.
_MOMENT = regex(r"(?:[*•-] )?\d[\d:/.|, hHgG-]*")


@rule("DV296", "weather-list", kind="ui", view="short_lines", traits=("degree",))
def weather_list(doc: Page) -> Iterator[Match]:
    """The weather of several places, above or below the article.

    Why: the page prints that of the day when it was read.
    Keeps: what stands between paragraphs; a text on the weather.

    Before:
        Hà Nội 33° - 35°
        Lai Châu 23° - 25°
        Sơn La 24° - 26°
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
    """
    told = {i for i, text in doc.short_lines.items() if "°" in text and WEATHER.fullmatch(text.lstrip("•*- "))}
    for run in doc.runs(told):
        first = run[0] == doc.filled[0]
        about = _ABOUT_WEATHER.search(doc.headline) is not None and not first
        enough = (COMPANY if first else PLACES) <= len(run) < len(doc.filled)
        if enough and not about and _is_outside(doc, run):
            yield Match(run[0], "the weather of several places", also=run[1:])


def _is_outside(doc: Page, run: Sequence[int]) -> bool:
    """Return whether lines stand above the first sentence of the text or below the last."""
    told = doc.sentences
    return not told or run[-1] < told[0] or run[0] > told[-1]


@rule("DV297", "dated-stories", kind="related", view="counted", traits=("moment",))
def dated_stories(doc: Page) -> Iterator[Match]:
    """Headlines of other stories, each with its day or time above or below it and perhaps a lead: the newest first.

    Why: sites list what is new above the article, and more from the same section below it.
    Keeps: a programme, in which the times go on; what stands between paragraphs of the text.

    Before:
        Nữ kỹ sư bỏ phố về quê nuôi dúi lãi nửa tỷ mỗi năm
        15:10
        Vì sao giá phân bón hạ nhiệt sau ba tháng?
        15:01
        Cụ ông đạp xích lô gom được bốn nghìn cuốn sách cũ
        14:48
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
    """
    likely = [i for i in doc.counted if _MOMENT.fullmatch(doc.stripped[i])]
    times = [doc.rank(i) for i in likely if is_date(doc.stripped[i])] if len(likely) >= STORIES else []
    for group in _groups(doc, times):
        ranks = _stories(doc, group)
        lines = [doc.filled[rank] for rank in ranks]
        wordy = 2 * sum(is_teaser(_bare(doc.stripped[i])) for i in lines) > len(group)
        moments = [moment(doc.stripped[doc.filled[rank]]) for rank in group]
        # what happens is told by the hour too, with the newest first
        days = all(year for year, *_ in moments)
        newest = all(map(any, moments)) and all(map(ge, moments, moments[1:])) and not is_chronicle(moments)
        # days a text may tell so, if it tells nothing else
        if wordy and newest and (_is_apart(doc, lines) or (days and _tells_else(doc, lines))):
            yield Match(lines[0], "other stories with their times", also=lines[1:])


def _groups(doc: Page, times: Sequence[int]) -> list[list[int]]:
    """Return the ranks of times between each two of which stand a headline and perhaps a lead, if there are enough."""
    groups: list[list[int]] = [[]]
    for rank in times:
        above = groups[-1][-1:]
        if above and not _is_story([doc.stripped[i] for i in doc.filled[above[0] + 1 : rank]]):
            groups.append([])
        groups[-1].append(rank)
    return [group for group in groups if len(group) >= STORIES]


def _is_story(texts: Sequence[str]) -> bool:
    """Return whether lines are a headline, however few words it has, and perhaps its lead, in either order."""
    return 0 < len(texts) <= PARTS and any(text[-1] not in FULL_STOPS or is_teaser(_bare(text)) for text in texts)


def _bare(text: str) -> str:
    """Return a headline without the marks of Markdown and of lists before it."""
    return text.lstrip(_MARKS)


def _stories(doc: Page, times: Sequence[int]) -> range:
    """Return the ranks of a list with these times: from its first headline on, or to its last one."""
    first, last = times[0], times[-1]
    above, *below = (_bare(doc.stripped[i]) for i in (doc.filled[first - 1], *doc.filled[last + 1 : last + 3]))
    if first and is_teaser(above):
        lead = below and is_lead(below[0]) and not is_teaser(below[0]) and last - times[-2] > 2
        return range(first - 1, last + 1 + bool(lead))
    return range(first, last + 2) if below and is_teaser(below[0]) else range(0)


def _tells_else(doc: Page, lines: Sequence[int]) -> bool:
    """Return whether several sentences of the text are none of lines."""
    return sum(not lines[0] <= i <= lines[-1] for i in doc.sentences) > 1


def _is_apart(doc: Page, lines: Sequence[int]) -> bool:
    """Return whether lines stand above all paragraphs of the text or below them."""
    others = [i for i in doc.sentences if not lines[0] <= i <= lines[-1]]
    return bool(others) and (lines[-1] < others[0] or lines[0] > others[-1] or lines[0] > doc.foot)
