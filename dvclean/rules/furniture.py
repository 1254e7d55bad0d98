"""DV2, the page around the article: menus, buttons, counters, tags, players, code debris, the paper's own lines."""

import re
from collections.abc import Iterator
from functools import cache

from dvclean.document import Document, Match
from dvclean.rules.base import rule
from dvclean.rules.shapes import is_counter

DURATION = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:\s*/\s*\d{1,2}:\d{2}(?::\d{2})?)?")
HASHTAGS = re.compile(r"(?:#[\w-]+[\s,;]*){2,}")

# Nobody writes these as a line of an article.
_CODE = (
    # markup alone on its line
    r"(?:</?(?:div|span|p|br|hr|script|style|iframe|table|tbody|thead|tr|td|th|ul|ol|li|a|b|i|strong|em|section"
    r"|article|aside|header|footer|nav|form|input|button|ins|object|embed|param|noscript|center|font|h[1-6])\b[^<>]*>\s*)+",
    r"<!--.*-->|<!\[CDATA\[.*|\]\]>|(?:&\w{2,8};\s*)+",
    # templates and shortcodes
    r"\{\{.*|.*--\}\}|\{%.*%\}",
    r"@(?:extends|section|endsection|include|yield|stop|push|endpush|if|endif|foreach|endforeach)\b.*",
    r"\[/?(?:caption|embed|gallery|video|audio|vc_\w+|su_\w+|contact-form|shortcode|ads?|toc|playlist)\b[^\]]*\]"
    r"(?:.*\[/\w+\])?",
    # scripts of the page, and rules of its style sheet
    r"(?:var|let|const)\s+\w[\w.$]*\s*=.*",
    r"(?:window|document|googletag|jQuery|\$|\(function|function|adsbygoogle|_gaq|gtag|fbq|ga|dataLayer|console)"
    r"\s*[.(\[].*[;{)}(,]",
    r"[})\s]*[})][})(;,\s]*|\}\s*else\b.*",
    r"[.#@]?[\w-]+(?:[ ,>]+[.#]?[\w-]+)*\s*\{[^{}]*:[^{}]*\}?",
    # what is left of a list of strings
    r"(?=.*['\"]\s*,)(?=.*\\[rnt])(?:['\"\[\],\s]|\\[rnt]|u(?='))+",
)
CODE_STARTS = frozenset("<{@[}'\"$&(.#]-") | frozenset("vlcwdgjfa_")

# How long a run of short lines without sentences must be, and how many of its lines must be known names of sections,
# before it is a menu.
MENU_LINES = 5
MENU_WIDTH = 40


@rule("DV221", "menu", kind="ui", view="labels")
def menu(doc: Document) -> Iterator[Match]:
    """A menu: a block of short lines, among them names of a paper's sections; also a breadcrumb above the headline.

    Why: a dumped page begins and ends with it.
    Keeps: one such word as a heading in the text; lists of names, teams, dishes, which are no sections.

    Before:
        Trang chủ
        Thời sự
        Kinh doanh
        Thể thao
        Chợ cá ven biển
        Giáo dục
        Chợ cá đông khách từ ba giờ sáng
        Tàu vừa cập bến, thương lái đã chờ sẵn trên cầu cảng với những chiếc thùng xốp đầy đá lạnh.
    After:
        Chợ cá đông khách từ ba giờ sáng
        Tàu vừa cập bến, thương lái đã chờ sẵn trên cầu cảng với những chiếc thùng xốp đầy đá lạnh.
    """
    known = [
        i for i, phrase in doc.labels.items() if phrase.group in {"menu", "ui", "weak-section", "section", "media"}
    ]
    sections = [i for i in known if doc.labels[i].group == "menu"]
    for block in _blocks(doc, known):
        named = sum(i in block for i in sections)
        if len(block) >= MENU_LINES and named >= 3 and 3 * named >= len(block):
            first, last = min(i for i in known if i in block), max(i for i in known if i in block)
            for i in block:
                if first <= i <= last:
                    yield Match(i, "part of a menu")
    for i in sections:
        if i < doc.title:
            yield Match(i, "a section's name above the headline")


def _blocks(doc: Document, seeds: list[int]) -> list[list[int]]:
    """Return the runs of lines of at most MENU_WIDTH characters, blank ones left out, that hold one of the seeds."""
    blocks: list[list[int]] = []
    for seed in seeds:
        if blocks and seed <= blocks[-1][-1]:
            continue
        first = last = seed
        while first > 0 and _is_narrow(doc.lines[first - 1]):
            first -= 1
        while last + 1 < len(doc.lines) and _is_narrow(doc.lines[last + 1]):
            last += 1
        blocks.append([i for i in range(first, last + 1) if doc.lines[i].strip()])
    return blocks


def _is_narrow(line: str) -> bool:
    text = line.strip()
    return len(text) <= MENU_WIDTH and not text.endswith((".", "!", "?", ":", ";", "…"))


@rule("DV222", "page-control", kind="ui", view="labels")
def page_control(doc: Document) -> Iterator[Match]:
    """A button, a counter or a box of the page: share, print, copy link, log in, "33 ngày trước", "0 bình luận".

    Why: it belongs to the page.
    Keeps: the same words in a sentence or as the headline.

    Before:
        Chia sẻ Facebook
        Hội chợ kéo dài đến hết tháng, mở cửa từ tám giờ sáng.
        Copy link thành công
    After:
        Hội chợ kéo dài đến hết tháng, mở cửa từ tám giờ sáng.
    """
    for i, phrase in doc.labels.items():
        if phrase.group == "ui" and i != doc.title:
            yield Match(i, "a control of the page")


@rule("DV223", "relative-time", kind="ui", view="short_lines")
def relative_time(doc: Document) -> Iterator[Match]:
    """A relative time as pages print it under a teaser: "2 giờ trước", with or without the date.

    Why: it tells when the page was loaded.
    Keeps: the same words in a sentence.

    Before:
        Khách đến chợ đêm đông gấp đôi ngày thường, ban quản lý cho biết.
        2 giờ trước 12:56 21/11/2019
    After:
        Khách đến chợ đêm đông gấp đôi ngày thường, ban quản lý cho biết.
    """
    for i, text in [(i, text) for i, text in doc.short_lines.items() if text[0] in "123456789"]:
        if "trước" in text and is_counter(text):
            yield Match(i, "a relative time")


@rule("DV231", "tag-list", kind="tags", view="short_lines")
def tag_list(doc: Document) -> Iterator[Match]:
    """A list of keywords: "Tags: …", "Từ khóa: …", a row of hashtags.

    Why: it names topics for the search engine.
    Keeps: a hashtag or the word in a sentence.

    Before:
        Trận đấu diễn ra lúc 19h tối nay trên sân Hàng Đẫy.
        Từ khóa: bóng đá, vòng loại, Hàng Đẫy
    After:
        Trận đấu diễn ra lúc 19h tối nay trên sân Hàng Đẫy.
    """
    for i, text in [(i, text) for i, text in doc.short_lines.items() if text[0] == "#" or ":" in text[:24]]:
        if HASHTAGS.fullmatch(text) if text[0] == "#" else _opens(doc, text, "tags") and text[-1] not in ".!?":
            yield Match(i, "a list of keywords")


def _opens(doc: Document, text: str, group: str) -> bool:
    phrase = doc.phrases.opener(text)
    return phrase is not None and phrase.group == group


@rule("DV241", "player", kind="media", view="labels")
def player(doc: Document) -> Iterator[Match]:
    """What a video or audio player left: its buttons, its clock, its message to old browsers.

    Why: without the player it means nothing.
    Keeps: a described video; a time in a schedule or a table.

    Before:
        Play
        00:30
        Tiếng trống hội vang lên từ sân đình khi mặt trời vừa ló.
    After:
        Tiếng trống hội vang lên từ sân đình khi mặt trời vừa ló.
    """
    for i, phrase in doc.labels.items():
        if phrase.group == "media" and i != doc.title:
            yield Match(i, "a part of a player")
            for j in (i - 1, i + 1):
                if 0 <= j < len(doc.lines) and DURATION.fullmatch(doc.lines[j].strip()):
                    yield Match(j, "a player's clock")


@rule("DV251", "code-debris", kind="code")
def code_debris(doc: Document) -> Iterator[Match]:
    r"""Markup, style sheets, scripts, shortcodes and list debris that stand as lines of their own.

    Why: the scraper took them for text.
    Keeps: code in a text that is about it (an unaccented text, or one with several lines of it between sentences);
    text with markup around it.

    Before:
        <div class="box">
        Cả xóm góp công dựng lại mái nhà cho bà cụ.
        ', '\r\n', '
    After:
        Cả xóm góp công dựng lại mái nhà cho bà cụ.
    """
    for i in [i for i, text in doc.short_lines.items() if text[0] in CODE_STARTS and text.isascii()]:
        if _code().fullmatch(doc.short_lines[i]) and i != doc.title and doc.accented:
            yield Match(i, "markup or code")


@cache
def _code() -> re.Pattern[str]:
    # compiled when a first line calls for it: it takes longer than all else at start-up
    return re.compile("|".join(_CODE))
