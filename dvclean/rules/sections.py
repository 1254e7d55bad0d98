"""DV212, sections of other stories: a label such as "Tin liên quan" and the list below it.

Position and neighbours decide: a label counts as one where a list of other stories or nothing at all follows it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, islice, takewhile

from dvclean.findings import Match
from dvclean.lines import BULLETS, LABEL, NUMBERED_ITEM, continues
from dvclean.page import ITEMS, SENTENCE, Page
from dvclean.regex import regex
from dvclean.rules.authors import titled
from dvclean.rules.base import rule
from dvclean.rules.captions import is_credited
from dvclean.rules.links import is_all_links
from dvclean.rules.pointers import ON
from dvclean.rules.shapes import (
    CUT,
    SENTENCE_END,
    heading_level,
    heads_part,
    is_counter,
    is_headline,
    is_name,
    is_signature,
)
from dvclean.rules.stories import (
    ENOUGH,
    LAST_PARAGRAPH,
    LEAD,
    POINTS,
    SOURCE,
    is_elsewhere,
    is_led,
    is_of_text,
    is_teaser,
)
from dvclean.vietnamese.names import is_row_of_names

# The labels of lists of other stories.
_SECTIONS = frozenset({"section", "weak-section"})

# So many lines right above a label are looked at, to tell whether it stands amid a table or a list.
CELLS = 4

# With such odds a line is a part of the page, also where cells of the text stood above.
LIKELY = 2.0

# The longest cell that ends as a sentence does.
CELL = 30

# A name and what is told of it: "Giá vé: 5.000 đồng"
_FACT = regex(r"[^:]{2,24}: \S.{0,40}$")

# A cell of a table.
_NUMBER = regex(r"\d[\d.,]*%?")

# A time of day in a programme, and perhaps until when; so many lines from what is on then at most.
_HOUR = regex(r"(\d{1,2})(?:[:h]\d{0,2}| giờ(?: \d{1,2})?)(?: ?[-–] ?\d{1,2}[:h]\d{0,2})?")
NEAR_TIME = 3

# The number of a heading: "6. ", "6.1. ".
_PART_NUMBER = regex(r"\d{1,2}\.(?:\d{1,2}\.?)* ")

# Lists cut a headline off at so many characters.
CUT_LENGTH = 90

# What stands before the items of a list and nothing else.
MARKS_OF_LISTS = frozenset("•·▪■●◦*+")

# Labels of lists of topics, which may look like names.
TOPICS = ("chủ đề", "chu de", "từ khóa", "tu khoa")

# How a label ends that may be a heading of the text, and what is one more often than not.
READING = (" thêm", " them")
READINGS = frozenset({"đọc thêm", "tham khảo thêm", "tìm hiểu thêm"})

# What an author says of several things that were listed: "Hai tài liệu này …".
_ABOUT_SEVERAL = regex(
    r"(?:cả )?(?:hai|ba|bốn|năm|mấy|những|các) \w+(?: \w+){0,2} (?:này|ấy|đó|trên|nói trên)\b", re.IGNORECASE
)

# The level of what is no heading: below that of all headings.
NO_LEVEL = 9

# How the label of a list of other stories begins that can be nothing else.
_STORIES = ("tin", "các tin", "bài", "các bài", "xem ", "đọc ")

# What labels of questions have in them.
_ASKED = ("câu hỏi", "hỏi đáp", "thắc mắc")

# A list of other stories of which a label within is not looked at for itself has more lines.
LONG_LIST = 50


@rule("DV212", "related-section", kind="related", view="labels", traits=("label",))
def related_section(doc: Page) -> Iterator[Match]:
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
    groups = {i: phrase.group for i, phrase in doc.labels.items() if i > start and phrase.group in _SECTIONS}
    leading, furnished = (leading_on(doc), _dumped(doc, [*groups])) if groups else (set(), set())
    listed: set[int] = set()
    amid: set[int] = set()
    for i, group in groups.items():
        # what stands below a label in a list is of that list; one that may end a list does not, where that goes on
        if i in listed or (group != "section" and i in amid):
            continue
        # one that stands below each of several posts leads on to it
        if i in leading:
            yield Match(i, "leads on to the whole story")
            continue
        dumped = i in furnished
        block, ends_text = _listed_under(doc, i, leads=dumped or group == "section", dumped=dumped)
        if group == "section":
            block = max(block, _cards(doc, i), key=len)
            labels = bool(block) or not _may_open_text(doc, i)
        else:
            # to walk to the end of a long list from each label within would take ever longer
            amid.update(block if len(block) > LONG_LIST and not ends_text else ())
            # what is known by its form alone may be the last heading of the text
            labels = ends_text and (bool(block) or doc.labels[i].where == "anywhere")
        if labels and not (
            _heads_sentence(doc, i)
            or _heads_reading(doc, i, block)
            or _is_own_section(doc, i, block)
            or _heads_questions(doc, i)
            or _is_on_programme(doc, i)
        ):
            if group == "section" or (ends_text and len(block) > LONG_LIST):
                listed.update(block)
            yield Match(i, "the label of a list of other stories")
            for j in block:
                yield Match(j, "listed under such a label")
    for block in _listed_in_head(doc, start):
        yield Match(block[0], "a list of other stories above the headline", also=block[1:])


def leading_on(doc: Page) -> set[int]:
    """Return the labels with an arrow behind them that stand below each of several posts, the first one too.

    Below the article the first stands under the lead of another story.
    """
    pointed: dict[str, list[int]] = {}
    for i in doc.labels:
        if doc.stripped[i][-1] in ON:
            pointed.setdefault(doc.stripped[i], []).append(i)
    leading: set[int] = set()
    for same in pointed.values():
        if len(same) > 1 and all(doc.is_sentence(j) for i in same for j in doc.above(i)):
            first = doc.filled[max(doc.rank(same[0]) - 2, 0)]
            leading.update(same if first == doc.title or doc.is_sentence(first) else ())
    return leading


def _cards(doc: Page, label: int) -> list[int]:
    """Return the items below a label and the paragraphs between them, if there are enough of either, in turns."""
    mark = "".join(doc.stripped[i][:2] for i in doc.below(label, 1))
    items: list[int] = []
    texts: list[int] = []
    for i in doc.after(label) if mark in BULLETS else ():
        if doc.stripped[i].startswith(mark):
            items.append(i)
        elif items and (not texts or texts[-1] < items[-1]):
            texts.append(i)
        else:
            break
    return sorted((*items, *texts)) if min(len(items), len(texts)) > ENOUGH else []


def _listed_in_head(doc: Page, start: int) -> Iterator[list[int]]:
    """Yield the labels above the first sentence with the headlines below them, if only the last is what the text says.

    The headline of the text may stand right below such a label too.
    """
    for label in [i for i, phrase in doc.labels.items() if phrase.group == "section" and i < start]:
        block = [*takewhile(lambda i: i < start and is_teaser(doc.stripped[i]), doc.after(label))]
        elsewhere = sum(is_elsewhere(doc, i) for i in block[:-1])
        if len(block) > ENOUGH and is_of_text(doc, block[-1]) and elsewhere >= len(block) - 2:
            yield [label, *block[:-1]]


def _may_open_text(doc: Page, i: int) -> bool:
    """Return whether a label that lists nothing may belong to the text: "Tham khảo thêm" above a paragraph.

    Or it is the beginning of a sentence that a link has broken, which goes on in small letters.
    """
    opens = doc.keys[i].endswith(READING)
    return any((opens and doc.is_sentence(j)) or continues(doc.stripped[j]) for j in doc.below(i, 1))


def _heads_sentence(doc: Page, label: int) -> bool:
    """Return whether a sentence that goes on in the next line stands below a label."""
    first, second = [*(doc.stripped[i] for i in doc.below(label, 2)), "", ""][:2]
    return len(first) >= SENTENCE and first[-1].isalpha() and second[:1].islower()


def _heads_reading(doc: Page, label: int, block: Sequence[int]) -> bool:
    """Return whether a label is a heading of the text itself: in a manual, or above what its author tells to read.

    That is a list whose items say more than the words of a link.
    """
    if not doc.keys[label].endswith(READING):
        return False
    # an encyclopedia names its other entries above its references
    references = doc.references[bisect_right(doc.references, label) :][:1]
    names = takewhile(references[0].__gt__, doc.after(label)) if references else ()
    entries = bool(references) and not any(is_teaser(doc.stripped[i]) for i in names)
    # or the text goes on about what is listed
    if entries or any(_ABOUT_SEVERAL.match(doc.stripped[i]) for j in block[-1:] for i in doc.below(j, 1)):
        return True
    # what there is to read has short names
    listed = all(doc.stripped[i].startswith(BULLETS) for i in block)
    if doc.keys[label] in READINGS and (listed or len(block) >= ENOUGH) and 2 * _stories_among(doc, block) < len(block):
        return True
    text = doc.stripped[label]
    # books have publishers and years, documents of a program names between such signs
    named = [doc.stripped[i] for i in block or doc.below(label, 1)]
    if 2 * sum("`" in name or bool(SOURCE.search(name)) for name in named) > len(named):
        return True
    if text[0] == "#":
        items = [i for i in block if doc.stripped[i].startswith(BULLETS) and "![" not in doc.markup.get(i, "")]
        announced = any(doc.stripped[i][-1] == ":" for i in doc.below(label, 1))
        return announced or any(i not in doc.markup or not is_all_links(doc.markup[i]) for i in items)
    capitals = (i for i in takewhile(label.__gt__, doc.keys) if doc.stripped[i].isupper() and i not in doc.labels)
    return text.isupper() and text[-1] != ":" and len([*islice(capitals, ENOUGH)]) == ENOUGH


def _is_own_section(doc: Page, label: int, block: Sequence[int]) -> bool:
    """Return whether a label is the last of the headings of a report or a life, which others above it are parts of.

    Nothing tells of a page then: no other label, no link, no signature right above.
    """
    if not block or doc.keys[label].startswith(_STORIES) or any(i in doc.labels for i in block):
        return False
    others = [i for i in doc.labels if i != label and not heads_part(doc.stripped[i])]
    if others or doc.markup or doc.opened or any(is_signature(doc.stripped[i]) for i in doc.above(label)):
        return False
    headings = (doc.stripped[i] for i in takewhile(label.__gt__, doc.keys) if i > doc.title)
    # a comment on a law has that word in its headline
    return doc.keys[label] in doc.headline.lower() or any(map(heads_part, headings))


def _heads_questions(doc: Page, label: int) -> bool:
    """Return whether a label of questions stands above one with its answer, which is whole."""
    if not any(word in doc.keys[label] for word in _ASKED):
        return False
    question, answer = [*(doc.stripped[i] for i in doc.below(label, 2)), "", ""][:2]
    return question.endswith("?") and answer.endswith(".") and not answer.endswith("...")


def _is_on_programme(doc: Page, label: int) -> bool:
    """Return whether a label is what a programme has next: times of day stand near it, the earlier one above."""
    rank = doc.rank(label)
    near = doc.filled[max(rank - NEAR_TIME, 0) : rank], doc.filled[rank + 1 : rank + 1 + NEAR_TIME]
    above, below = ([found for i in lines if (found := _HOUR.fullmatch(doc.stripped[i]))] for lines in near)
    return bool(above and below) and int(above[-1][1]) <= int(below[0][1])


def _stories_among(doc: Page, block: Sequence[int]) -> int:
    """Return how many lines of a list are headlines, links, or other parts of a page."""
    texts = ((i, doc.stripped[i]) for i in block)
    return sum(is_teaser(text) or i in doc.markup or i in doc.labels or is_counter(text) for i, text in texts)


def _level_above(doc: Page, label: int) -> int:
    """Return the level of a heading in Markdown from which its words have come off, in the line above a label; or 0."""
    signs = "".join(doc.stripped[i] for i in doc.above(label))
    return 0 if signs.strip("#") else len(signs)


def _dumped(doc: Page, labels: Sequence[int]) -> set[int]:
    """Return those of labels below which stands furniture: at least three counters or further labels."""
    # a look at all lines for each label would take ever longer on a page of many
    first = min(labels)
    after = [i for i in doc.short_lines if i > first]
    parts = [i for i in after if i in doc.labels or is_counter(doc.short_lines[i])]
    return {
        i for i in labels if len(parts) - bisect_right(parts, i) >= max(3, (len(after) - bisect_right(after, i)) // 8)
    }


def _listed_under(doc: Page, label: int, *, leads: bool, dumped: bool) -> tuple[list[int], bool]:
    """Return the headlines (with leads: and their leads) that follow a label, and whether they end the text.

    Where a text goes on below, or one headline has one paragraph below it, what could be leads may be the text.
    """
    if pointed := _pointed(doc, label):
        return _only_headlines(doc, [*pointed], doc.below(pointed[-1], 1)[0]), False
    block: list[int] = []
    told: list[int] = []
    signed = counted = False
    # below the last sentence of the page short names can be nothing but items
    names = leads and not (doc.sentences and doc.sentences[-1] > label)
    # below a heading stand headlines as headings of a lower level
    depth = heading_level(doc.stripped[label]) or _level_above(doc, label) or NO_LEVEL
    for i in doc.after(label):
        text = doc.stripped[i]
        # the pictures of other stories have no credit; the text goes on with its own
        if block and not dumped and [i] < doc.sentences[-1:] and is_credited(text):
            return _cut_off(doc, block, told, i, dumped=dumped), False
        if i in doc.labels or (is_counter(text) and (counted or not _may_be_cell(doc, i, label))):
            counted = counted or not text.isdigit()
            block.append(i)
            if text.startswith("End of "):
                return block, False
        elif titled(text) or (
            is_signature(text) and (_has_named(doc, i) or (text.startswith("Theo ") and is_row_of_names(text)))
        ):
            signed = True
        elif (
            item := is_headline(_shown(doc, i, depth) if leads else text) or (names and _is_item(doc, label, text))
        ) or (leads and block and block[-1] not in told and _may_be_lead(doc, i)):
            if not counted and _is_over(doc, label, block, i, depth):
                return _cut_off(doc, block, told, i, dumped=dumped), False
            block.append(i)
            told.extend(() if item else (i,))
        else:
            far = i == doc.filled[-1] and bool(block) and doc.are_far_apart(block[-1], i)
            signed = i == doc.filled[-1] and is_name(text) and not far
            if not signed:
                # far below the list the lead may stand once more
                return (block, True) if far else (_cut_off(doc, block, told, i, dumped=dumped), False)
    # the last paragraph of the text looks like the lead of the last headline
    ends = told and not dumped and (len(block) == 2 or (told == block[-1:] and (signed or _may_end_text(doc, told[0]))))
    return (_only_headlines(doc, block, told[0]), signed) if ends else (block, True)


def _may_be_lead(doc: Page, i: int) -> bool:
    """Return whether line i may be the lead of the headline above it, and is not the rest of a broken sentence."""
    text = doc.stripped[i]
    return is_led(text) or not (doc.parted(i) or len(text) > LEAD or _goes_on(doc, i))


def _goes_on(doc: Page, i: int) -> bool:
    """Return whether line i is the rest of a sentence whose beginning, the line above it, a link has parted from it."""
    rest = continues(doc.stripped[i]) and doc.is_sentence(i)
    return rest and any(doc.stripped[j][-1].isalpha() for j in doc.above(i))


def _may_end_text(doc: Page, i: int) -> bool:
    """Return whether line i is a sentence worded as the text is."""
    text = doc.stripped[i]
    return len(text) >= SENTENCE and text.endswith(SENTENCE_END) and doc.odds.speak_for_text(i)


def _pointed(doc: Page, label: int) -> Sequence[int]:
    """Return the items below a label that have a point before them, if the text goes on below these."""
    items = [*takewhile(lambda i: doc.stripped[i][0] in MARKS_OF_LISTS, doc.after(label))]
    below = doc.below(items[-1], 1) if items else ()
    after = (i for i in below if i not in doc.labels and not is_counter(doc.stripped[i]))
    return items if len(items) > 1 and any([i] < doc.sentences[-1:] for i in after) else []


def _cut_off(doc: Page, block: list[int], told: Sequence[int], i: int, *, dumped: bool) -> list[int]:
    """Return what of a block with the leads told is listed, where line i is none of it."""
    if dumped and _end_page(doc, told):
        return [j for j in block if j <= doc.sentences[-1] or j in doc.labels]
    if block and not told and _goes_on(doc, i):
        block, i = block[:-1], block[-1]
    if stories := _stories(doc, block, told):
        return stories
    return _only_headlines(doc, block, told[0] if told else i)


def _stories(doc: Page, block: Sequence[int], leads: Sequence[int]) -> list[int]:
    """Return the headlines with their leads that a block begins with, if several are, and tell of something else.

    And the headlines below these.
    """
    pairs = zip(block[::2], block[1::2], strict=False)
    led = takewhile(lambda pair: pair[0] not in leads and pair[1] in leads, pairs)
    stories = [i for pair in led for i in pair]
    headlines = all(is_teaser(doc.stripped[i]) for i in stories[::2])
    if len(stories) < 2 * ENOUGH or not headlines or not is_elsewhere(doc, *stories):
        return []
    return [*stories, *takewhile(lambda i: is_teaser(doc.stripped[i]), block[len(stories) :])]


def _end_page(doc: Page, leads: Sequence[int]) -> bool:
    """Return whether the last sentence is one of the leads, and a label of the page stands right below it."""
    last = doc.sentences[-1] if doc.sentences else -1
    return last in leads and any(j in doc.labels for j in doc.below(last, 1))


def _right_above(doc: Page, label: int, most: int) -> Sequence[int]:
    """Return the last lines above a label, so many at most."""
    return doc.filled[max(doc.rank(label) - most, 0) : doc.rank(label)]


def _is_amid_cells(doc: Page, label: int) -> bool:
    """Return whether most lines right above a label are short ones of the text: cells, facts, steps."""
    above = [i for i in _right_above(doc, label, ITEMS) if i not in doc.labels]
    # a sentence may be one if it is very short
    cells = [i for i in above[-CELLS:] if len(doc.stripped[i]) <= (CELL if doc.stripped[i][-1] == "." else LABEL)]
    return len(cells) >= CELLS - 1 and sum(map(doc.odds.speak_for_text, cells)) >= CELLS - 1


def _is_over(doc: Page, label: int, block: Sequence[int], i: int, depth: int) -> bool:
    """Return whether a list is over above line i, which is no certain headline: the text may go on there.

    Amid cells, facts or steps it does where such go on; these are remembered, and the lines in doubt.
    """
    text = doc.stripped[i]
    headline = i in doc.markup or is_teaser(_shown(doc, i, depth))
    listed = any(is_teaser(doc.stripped[j]) for j in block)
    if listed and (_is_like_above(doc, label, block, i) or (not headline and _is_amid_cells(doc, label))):
        if (len(text) >= SENTENCE and text[-1] in ".!?…") or doc.odds.of(i) >= LIKELY:
            return False
        doc.told.update(_short_below(doc, i))
        return True
    if headline or text[-1] in ".!?…" or len(block) < ENOUGH or not doc.odds.speak_for_text(i):
        return False
    doc.doubted.update(_short_below(doc, i))
    return True


def _is_like_above(doc: Page, label: int, block: Sequence[int], i: int) -> bool:
    """Return whether line i has a number in front or is a fact as lines right above a label are, but no headline is."""
    above = _right_above(doc, label, CELLS)
    return any(
        form.match(doc.stripped[i])
        and sum(bool(form.match(doc.stripped[j])) for j in above) > 1
        and not any(form.match(doc.stripped[j]) for j in block)
        for form in (NUMBERED_ITEM, _FACT)
    )


def _short_below(doc: Page, i: int) -> Iterator[int]:
    """Yield line i and the short ones below it up to a label."""
    return takewhile(lambda j: j not in doc.labels and j in doc.short_lines, chain((i,), doc.after(i)))


def _may_be_cell(doc: Page, i: int, label: int) -> bool:
    """Return whether line i is a number alone, as some right above a label are, and no rank of a headline below it."""
    if any(j in doc.markup or is_teaser(doc.stripped[j]) for j in doc.below(i, 1)):
        return False
    above = _right_above(doc, label, CELLS)
    return bool(_NUMBER.fullmatch(doc.stripped[i])) and any(_NUMBER.fullmatch(doc.stripped[j]) for j in above)


def _shown(doc: Page, i: int, depth: int) -> str:
    """Return what line i may have as a headline in a list below a heading of a level."""
    text = doc.stripped[i]
    return _whole(text.lstrip("# ") if i in doc.markup or heading_level(text) > depth else text)


def _whole(text: str) -> str:
    """Return a headline in a list without the point before it, and without the dots behind it where it is cut off."""
    text = text.lstrip(POINTS)
    return text.rstrip(".… ") if text.endswith(CUT) and len(text) <= CUT_LENGTH else text


def _has_named(doc: Page, i: int) -> bool:
    """Return whether a line above names whom line i does: its author has taken the pictures too."""
    return doc.says_above(i, doc.stripped[i])


def _is_item(doc: Page, label: int, text: str) -> bool:
    """Return whether text can be a short name in a list of the page: few words, no sentence, nobody's name."""
    topics = doc.keys[label].startswith(TOPICS)
    return len(text) <= LAST_PARAGRAPH and not text.endswith(SENTENCE_END) and (topics or not is_signature(text))


def _only_headlines(doc: Page, block: list[int], text: int) -> list[int]:
    """Return the lines of a block in front of line text, as far as they cannot be headings of the text."""
    headlines = [i for i in block if i < text]
    # below one without a number a numbered line heads a part of the text
    if headlines and not _PART_NUMBER.match(doc.stripped[headlines[0]]):
        headlines = [*takewhile(lambda i: not _PART_NUMBER.match(doc.stripped[i]), headlines)]
    # right above a paragraph stands its heading, if it is not printed twice, as the words of a picture and of a link
    twice = len({doc.stripped[i] for i in headlines[-2:]}) == 1
    if len(headlines) > 1 and not twice and _may_head(doc, headlines[-1], text):
        headlines.pop()
    # a heading of the text stands apart from the list above it
    apart = next((i for i in headlines[2:] if doc.parted(i)), None)
    if apart is not None and not any(map(doc.parted, headlines[1 : headlines.index(apart)])):
        headlines = headlines[: headlines.index(apart)]
    return headlines if len(headlines) > 1 or all(is_teaser(doc.stripped[i]) for i in headlines) else []


def _may_head(doc: Page, i: int, text: int) -> bool:
    """Return whether line i may be the heading of the text right below it: nothing parts them, and it is no link."""
    goes_on = bool(doc.sentences) and text <= doc.sentences[-1]
    beside = doc.spaced or not doc.parted(text)
    return goes_on and beside and doc.stripped[i][0] not in POINTS and i not in doc.linking
