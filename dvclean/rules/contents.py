"""DV230, the contents of a text: its headings once more, above it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from dvclean.findings import Match
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.menus import COMPANY

# What stands before the words of a heading or of its line in the contents.
_NUMBERING = regex(r"^[\W\d_]+")

# What an encyclopedia that all may write prints behind a heading.
_EDIT = regex(r"\s*\[(?:sửa|edit)\b[^\[\]]*\]$")

# The button that hides contents; its brackets may stand on lines of their own.
HIDING = frozenset({"ẩn", "hiện", "hide", "show", "toggle", ""})

# Contents that a page can hide, and a line of them.
_CONTENTS = regex(r"(?:mục lục|nội dung) bài viết\b|(?:mục lục|xem nhanh)\b")

# Labels of contents that have lost their lines: the others head summaries too.
EMPTIED = frozenset({"mục lục", "table of contents"})
_TOGGLED = regex(r"(?:mục lục|nội dung|contents)(?: bài viết| chính)? ?\[?(?:ẩn|hide|hiện|show|ẩn/hiện)")
_NUMBERED = regex(r"\d+(?:\.\d+)*\.? \S")

# The contents that a program makes have numbers of their own in a list: "* 1 …", "2. 1.1 …".
_TWICE = regex(r"(?:[*•+-]|\d+\.)\s+\d+(?:\.\d+)*\.?\s+\S")

# The number of a heading, as the contents of an encyclopedia have it when they are dumped: "1Tên gọi", "2.1Đình".
_GLUED = regex(r"\d+(?:\.\d+)*[^\W\d]")

# What may stand above contents whose label nobody knows.
_HEADED = regex(
    r"(?:nội dung|mục lục|contents|table of contents|xem nhanh|trong bài|bài viết|tóm tắt)\b", re.IGNORECASE
)


@rule("DV230", "contents", kind="ui", view="keys")
def contents(doc: Page) -> Iterator[Match]:
    """The contents of the text, as a program has made them: its headings, in their order, and their label.

    Why: each of them stands once more where it belongs.
    Keeps: the contents of a book, which stand nowhere else; what a line of the text announces; headings with nothing
    between them; a list without a label, which its author wrote.

    Before:
        Làm nước mắm cá linh
        Nội dung bài viết
        Chọn cá
        Ủ chượp
        Kéo rút
        Chọn cá
        Cá linh non đầu mùa nước nổi, mình trắng, bụng chưa có trứng, ủ cho nước trong nhất.
        Ủ chượp
        Cứ ba cá một muối, một lớp cá một lớp muối, trên cùng gài vỉ tre rồi chèn đá.
        Kéo rút
        Sau mười hai tháng, mở lù cho nước mắm chảy chậm từng giọt xuống chum sành.
    After:
        Làm nước mắm cá linh
        Chọn cá
        Cá linh non đầu mùa nước nổi, mình trắng, bụng chưa có trứng, ủ cho nước trong nhất.
        Ủ chượp
        Cứ ba cá một muối, một lớp cá một lớp muối, trên cùng gài vỉ tre rồi chèn đá.
        Kéo rút
        Sau mười hai tháng, mở lù cho nước mắm chảy chậm từng giọt xuống chum sành.
    """
    taken: set[int] = set()
    for match in _labelled(doc) if "label" in doc.traits else ():
        taken.update((match.at, *match.also))
        yield match
    for run in _outlines(doc):
        if taken.isdisjoint(run):
            yield Match(run[0], "the headings of the text once more, above it", also=run[1:])


def _outlines(doc: Page) -> Iterator[list[int]]:
    """Yield the runs of lines that stand once more below, in the same order, a sentence between each and the next.

    A program has made them: a label stands above them, or they are links or have numbers glued to them. Who lists by
    hand what follows wants it read.
    """
    keys = doc.keys.values()
    # most texts have few short lines, and none twice; a number may part a heading from its line in the contents
    if len(keys) < 2 * COMPANY:
        return
    numbered = len(doc.counted) >= COMPANY and sum(doc.stripped[i][0].isdigit() for i in doc.counted) >= COMPANY
    if not numbered and len(keys) - len(set(keys)) < COMPANY:
        return
    names = {i: _heading_name(doc.stripped[i]) for i in doc.keys}
    if len(names) - len(set(names.values())) < COMPANY:
        return
    at: dict[str, list[int]] = {}
    for i, name in names.items():
        at.setdefault(name, []).append(i)
    again = {lines[0]: lines[1] for name, lines in at.items() if len(lines) == 2 and name}
    if len(again) < COMPANY:
        return
    run: list[int] = []
    for i in (*(i for i in doc.filled if i > doc.title), len(doc.lines)):
        if i in again and (not run or again[i] > again[run[-1]]):
            run.append(i)
            continue
        if len(run) >= COMPANY and _are_contents(doc, run, [again[j] for j in run]):
            yield [*_label_above(doc, run[0]), *run]
        run = [i] if i in again else []


def _are_contents(doc: Page, run: Sequence[int], headings: Sequence[int]) -> bool:
    """Return whether a program has made a list of headings: see _outlines."""
    made = _label_above(doc, run[0]) or any(j in doc.markup or _GLUED.match(doc.stripped[j]) for j in run)
    return bool(made) and not doc.is_announced(run[0]) and _are_headings(doc, headings, run[-1])


def _are_headings(doc: Page, lines: Sequence[int], above: int) -> bool:
    """Return whether lines stand below another, a sentence between each and the next, and something below the last."""
    told = all(bisect_left(doc.sentences, end) > bisect_right(doc.sentences, i) for i, end in pairwise(lines))
    return told and lines[0] > above and bool(doc.below(lines[-1], 1))


def _label_above(doc: Page, i: int) -> list[int]:
    """Return the line above line i, if it is what contents are called."""
    return [j for j in doc.above(i) if j != doc.title and j in doc.keys and _HEADED.match(doc.keys[j])]


def _labelled(doc: Page) -> Iterator[Match]:
    """Yield the contents that have a label: this, and the lines below it that stand once more as headings."""
    labels = [i for i in doc.labels if doc.labels[i].group == "contents" or _CONTENTS.match(doc.keys.get(i, ""))]
    names = {j: _heading_name(text) for j, text in doc.short_lines.items()} if labels else {}
    at: dict[str, list[int]] = {}
    for j, name in names.items():
        at.setdefault(name, []).append(j)
    figured = sorted((text, j) for j, text in doc.short_lines.items() if text[0].isdigit()) if labels else []
    for i in labels:
        run: list[int] = []
        said: set[str] = set()
        hiding = _buttons(doc, i)
        for j in doc.after(hiding[-1] if hiding else i):
            # the first heading is the end of the contents
            name = names.get(j, "")
            goes_on = run and doc.stripped[j].startswith(f"{doc.stripped[run[0]]} ") and doc.stripped[j][0].isdigit()
            if not name or doc.is_sentence(j) or j in doc.labels or goes_on or name in said:
                break
            run.append(j)
            said.add(name)
        # a heading may be written otherwise, or stand in a part that is lost
        again = [rank for rank, j in enumerate(run) if len(at[names[j]]) > 1 or _is_cut(doc, j, figured)]
        numbered = [rank for rank, j in enumerate(run) if _NUMBERED.match(doc.stripped[j])]
        end = max(again + (numbered if again else [])) + 1 if again else 0
        # right above the text stands the headline, which a menu above the contents may name too
        # and the line there may begin a sentence that a link has broken
        last = run[end - 1] if end else -1
        if end and (_is_named_above(doc, at[names[last]], i, last) or doc.is_in_sentence(last)):
            end -= 1
        if len(again) > 1 and 2 * len(again) >= end:
            yield Match(i, "the contents of the text", also=[*hiding, *run[:end]])
    for i in [i for i in doc.labels if doc.keys[i] in EMPTIED and _is_emptied(doc, i)]:
        yield Match(i, "the label of contents that are lost", also=_buttons(doc, i))
    for i in doc.labels:
        pattern = _NUMBERED if _TOGGLED.fullmatch(doc.keys[i]) else _TWICE if doc.keys[i] in EMPTIED else None
        items = _numbered_items(doc, i, pattern) if pattern else []
        if len(items) >= COMPANY:
            yield Match(i, "the contents of the text", also=items)


def _buttons(doc: Page, label: int) -> list[int]:
    """Return the lines below the label of contents that hide these or show them."""
    return [*takewhile(lambda i: doc.stripped[i].strip("[] ").lower() in HIDING, doc.after(label))]


def _is_cut(doc: Page, i: int, figured: Sequence[tuple[str, int]]) -> bool:
    """Return whether line i has a number, and a line below begins with it and all its words, and goes on.

    Of all lines with a number those that begin alike stand together in figured.
    """
    start = f"{doc.stripped[i]} "
    if not start[0].isdigit():
        return False
    alike = map(figured.__getitem__, range(bisect_left(figured, (start, 0)), len(figured)))
    return any(j > i for _, j in takewhile(lambda line: line[0].startswith(start), alike))


def _is_named_above(doc: Page, lines: Sequence[int], label: int, i: int) -> bool:
    """Return whether a sentence follows line i, and of the lines that say the same all others stand above a label."""
    again = [j for j in lines if j != i]
    return bool(again) and all(j < label for j in again) and any(doc.is_sentence(j) for j in doc.below(i, 1))


def _heading_name(text: str) -> str:
    """Return a heading as it is compared: in small letters, without its number and the link to edit its part."""
    name = text if text[0].isalpha() else _NUMBERING.sub("", text)
    return (_EDIT.sub("", name) if text[-1] == "]" else name).lower()


def _numbered_items(doc: Page, label: int, pattern: re.Pattern[str]) -> list[int]:
    """Return the lines below the label of contents that are numbered as pattern has it.

    They end at the first that says what one above it has said.
    """
    said: set[str] = set()
    items: list[int] = []
    for i in takewhile(lambda i: pattern.match(doc.stripped[i]), doc.after(label)):
        name = _heading_name(doc.stripped[i])
        if name in said:
            break
        said.add(name)
        items.append(i)
    return items


def _is_emptied(doc: Page, i: int) -> bool:
    """Return whether nothing is left of the contents that line i heads, and nothing speaks of them.

    A heading and its paragraph come right below it, or a paragraph.
    """
    near = doc.below([i, *_buttons(doc, i)][-1], 2)
    if i == doc.title or len(near) < 2 or not doc.sentences:
        return False
    first, second = (doc.is_sentence(j) for j in near)
    emptied = first or (second and near[0] in doc.short_lines)
    # the line itself is one, and a second is enough
    speaking = (text for text in doc.stripped if doc.keys[i] in text.lower())
    return emptied and len([*islice(speaking, 2)]) == 1
