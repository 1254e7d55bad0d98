"""DV215, headlines of other stories to which their leads stick."""

import re
from collections.abc import Iterator

from dvclean.findings import Match
from dvclean.lines import DIGITS, FULL_STOPS, WORD
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import CLOSED, LONGEST_HEADLINE, SHORTEST_HEADLINE, is_headline
from dvclean.rules.stories import AGENCY, HEADLINE_SPACES, agency_of, is_teaser, shares_said
from dvclean.traits import CAPITALS
from dvclean.vietnamese import is_syllable

# A label in capitals, to which a headline is glued.
_CAPITALS = regex(rf"[{CAPITALS} ]{{6,30}}(?=[{CAPITALS}][^{CAPITALS}])")

# How a label of other stories begins, to which a headline may be glued.
_LABEL_WORDS = ("gợi", "có ", "tin", "bài", "xem", "đọc", "đừn", "liê", "chủ", "mời", "bạn")
_LABEL_STARTS = frozenset(written(word) for word in _LABEL_WORDS for written in (str.title, str.upper, str.lower))

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

# A line that says the same twice, with a space between, may be sung if it has fewer words; and how long it is at least.
TWICE_SPACES = 6
SHORTEST_TWICE = 40

# A button that sticks to the headline before it.
GLUED_BUTTON = regex(
    r"(?<=[a-zà-ỹ0-9?!\"”’])(?:(?:ĐỌC|XEM) (?:NGAY|TIẾP|THÊM)|(?:Đọc|Xem) (?:ngay|tiếp|thêm)|Chi tiết|Xem chi tiết)$"
)


@rule("DV215", "glued-teaser", kind="related", view="filled")
def glued_teaser(doc: Page) -> Iterator[Match]:
    """Headline and lead of another story in one line, no space between; a headline and its button, date or itself.

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
    yield from _twice(doc)
    # most lines that begin without accents have none at all
    if doc.bare_lines:
        yield from _behind_alt(doc)
    if "seam" in doc.traits:
        yield from _labelled_or_dated(doc)
        yield from _glued_leads(doc)
        yield from _glued_amid(doc)
    if "dated lead" in doc.traits:
        yield from _glued_by_paper(doc)


def _twice(doc: Page) -> Iterator[Match]:
    """Yield the headlines that stand twice in one line, with or without a space between."""
    # most lines are told by their length or one letter
    likely = [
        i
        for i, text in doc.short_lines.items()
        if len(text) >= SHORTEST_TWICE and text[len(text) // 2 - 1] == text[-1] and _is_twice(text)
    ]
    for i in likely:
        if i != doc.title:
            yield Match(i, "another story's headline, as the words of its picture and of its link")


def _is_twice(text: str) -> bool:
    """Return whether the half of text that comes once more is a headline."""
    half = len(text) // 2
    # the text under a picture is a sentence, and is told but here
    if text[:half] != text[-half:] or text[-1] in ".…":
        return False
    if 2 * half == len(text):
        return text[:half].count(" ") >= HEADLINE_SPACES and text[half - 1] != " "
    return text[half] == " " and text[:half].count(" ") >= TWICE_SPACES and is_headline(text[:half])


def _behind_alt(doc: Page) -> Iterator[Match]:
    """Yield the headlines behind that of the article without its accents, which a page gave to their pictures too."""
    alt = f"{doc.headline_key} "
    if alt.count(" ") > TWICE_SPACES:
        for i, text in doc.short_lines.items():
            if text.startswith(alt) and is_headline(text[len(alt) :]):
                yield Match(i, "the headline without its accents, and another story's")


def _labelled_or_dated(doc: Page) -> Iterator[Match]:
    """Yield the headlines to which their label or their date is glued."""
    # a look at a few letters tells most lines apart
    likely = [
        (i, text)
        for i, text in doc.short_lines.items()
        if len(text) > 2 * SHORTEST_HEADLINE
        if text[-1] in DIGITS or text[:3] in _LABEL_STARTS
    ]
    for i, text in likely:
        if text[-1] in DIGITS and i > doc.title and text.count(" ") >= HEADLINE_SPACES and _GLUED_DATE.search(text):
            yield Match(i, "another story's headline and its date")
        elif text[:3] in _LABEL_STARTS and _is_labelled_teaser(doc, text):
            yield Match(i, "a label and another story's headline")


def _is_labelled_teaser(doc: Page, text: str) -> bool:
    """Return whether text is the label of a list of other stories and, glued to it, a headline."""
    seam = _CAPITALS.match(text) or SEAM.search(text)
    if not seam:
        return False
    at = seam.end() if seam.re is _CAPITALS else seam.start()
    return doc.phrases.group(text[:at]) == "section" and is_teaser(text[at:])


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
    paper = next((name for i in doc.sentences[:1] if (name := agency_of(doc.stripped[i]))), "")
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
    if not closed or any(doc.stripped[j][0].islower() for j in doc.below(i, 1)):
        return False
    # "MiMo" is a name
    ends = [WORD.findall(headline)[-1] for headline in _glued_headlines(text) if not _SENTENCES.search(headline)]
    told = any(is_syllable(end) and not end[0].isupper() for end in ends)
    return told and all(share <= GLUED_SHARE for share in shares_said(doc, [i]))


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
