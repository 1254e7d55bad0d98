"""DV501, captions: what stood below a picture, left between the paragraphs.

A caption with its credit says so itself, one below an image by its place. One without either is told by what speaks
for it and what against it: see scenes.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dvclean.findings import Match
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.scenes import (
    BRIEF,
    HEADLINE_START,
    LONGEST,
    SHORTEST,
    image_above,
    is_pen_name,
    is_photographer,
    uncredited,
)
from dvclean.rules.shapes import PROSE
from dvclean.rules.signatures import SENTENCE_END, is_signed
from dvclean.traits import CAPITALS, IMAGE_ENDS
from dvclean.vietnamese.credits import has_credit

# How sites say that a caption follows.
_CAPTIONED = (
    *("Chụp lại hình ảnh, ", "Chú thích ảnh, ", "Chú thích ảnh: ", "Image caption "),
    *("Trong ảnh: ", "TRONG ẢNH: ", "Trong ảnh là ", "Trong hình: ", "Trong hình là "),
)
# Who stands where: "Từ trái qua: …", "Từ phải sang: …"
_PLACED = regex(r"\(?Từ (?:trái|phải)(?: (?:qua|sang)(?: (?:trái|phải))?)?\s?[:,)]")
# How a text numbers its figures.
_FIGURE = regex(r"\W{0,3}((?:Hình|Ảnh|Sơ đồ|Biểu đồ) \d{1,2}(?:\.\d{1,2})?)\s?[:.] ?\w.{8,140}[^.:;?!]$")
CREDITED_LENGTH = 300

# The source of a picture, alone on its line, has no more characters.
SOURCE_LENGTH = 40

# So many pictures at least make a photo essay.
ESSAY = 3
# The names of other pictures follow so many captions of a gallery.
MOST = 0.6


# A credit that no headline has at its end.
_BEHIND_SENTENCE = regex(r"\w(?:[.)]| [-–]) (?:Ảnh|ẢNH|Nguồn)\b:? ?[^:]+$|\((?:Ảnh|Nguồn)\b[^()]+\)$")

# A credit that has lost its colon.
_NO_COLON = regex(rf"\w[.)]? (?:Ảnh|ẢNH) ([{CAPITALS}][\w.]*(?: [{CAPITALS}][\w.]*){{1,3}})$")


@rule("DV501", "caption", kind="caption", default=False, view="filled")
def caption(doc: Page) -> Iterator[Match]:
    """A line that describes a picture or a video of the article, with or without its credit.

    Why: the picture is not there, and the line interrupts the paragraphs.
    Keeps: headings, quotes, list items, short paragraphs, refrains, sources; the texts of a photo essay.

    Before:
        Nước rút từ chiều qua, để lại lớp bùn dày cả gang tay trên sân trường.
        Các thầy cô dọn bùn sau lũ. Ảnh: Văn Khải
        Phòng học tầng một chưa thể dùng lại trước tuần sau.
    After:
        Nước rút từ chiều qua, để lại lớp bùn dày cả gang tay trên sân trường.
        Phòng học tầng một chưa thể dùng lại trước tuần sau.
    """
    at = [i for i in doc.filled if i not in doc.bare_lines]
    lines = doc.stripped
    texts = [lines[i] if lines[i][-1] != "|" else _cell(lines[i]) for i in at]
    # a text without its headline may begin with one
    ending = (rank for rank, text in enumerate(texts) if is_credited(text))
    marked = (rank for rank in ending if rank or len(texts[0]) >= PROSE or _BEHIND_SENTENCE.search(texts[0]))
    credited = sorted({*marked, *_named_again(texts)})
    if not _is_essay(texts, [rank for rank in credited if rank]):
        for rank in credited:
            yield Match(at[rank], "a caption with its credit")
            for source in _sources(texts, rank):
                yield Match(at[source], "the source of a picture")
    below = _below_images(texts)
    for rank in below:
        yield Match(at[rank], "a caption below its picture")
    cells = _cells(lines, at)
    for rank in cells:
        yield Match(at[rank], "a caption in the cell of its picture")
    figures = _figures(texts)
    for rank in figures:
        yield Match(at[rank], "the caption of a figure")
    for rank in uncredited(doc, at, texts, [*credited, *below, *cells, *figures]):
        yield Match(at[rank], "a caption")
        if _is_over_photographer(doc, at, texts, rank):
            yield Match(at[rank + 1], "the source of a picture")


def _is_over_photographer(doc: Page, at: Sequence[int], texts: Sequence[str], rank: int) -> bool:
    """Return whether a name in capitals stands below a caption; below that of an image, initials or a pen name may."""
    below = texts[rank + 1] if rank + 1 < len(texts) else "-"
    return is_photographer(below) or (is_pen_name(below) and bool(image_above(doc, at[rank])))


def _named_again(texts: Sequence[str]) -> list[int]:
    """Return the ranks of the lines below the first that end in the same credit without a colon: "… Ảnh Văn Khải"."""
    likely = {rank: found[1] for rank, text in enumerate(texts) if "nh " in text and (found := _NO_COLON.search(text))}
    named = Counter(likely.values())
    return [rank for rank, name in likely.items() if rank and named[name] > 1]


def _cell(text: str) -> str:
    """Return text without the bar of the table in which picture and caption stand."""
    return text[:-1].rstrip() if text.count("|") == 1 and len(text) > 2 else text


def _cells(lines: Sequence[str], at: Sequence[int]) -> list[int]:
    """Return the ranks of the lines that end as a cell does which has no other beside it: where a picture was, too."""
    ends = ((rank, lines[i]) for rank, i in enumerate(at) if lines[i][-1] == "|")
    cells = {rank: text for rank, text in ends if _cell(text) != text and not _is_picture_cell(text)}
    if any(below - rank == 1 for rank, below in pairwise(cells)):
        return []  # a table
    told = (rank for rank, text in cells.items() if SHORTEST <= len(text) <= CREDITED_LENGTH)
    whole = (
        rank for rank in told if not rank or lines[at[rank - 1]][0] != "|" or _is_picture_cell(lines[at[rank - 1]])
    )
    return [rank for rank in whole if cells[rank][0].isalnum() and not is_signed(_cell(cells[rank]))]


def _is_picture_cell(text: str) -> bool:
    """Return whether text is the cell of a picture, which may be lost."""
    return "![" in text or text.startswith("<") or not text.strip("| :-")


def is_credited(text: str) -> bool:
    """Return whether text is a caption by the credit at its end."""
    if text.startswith(_CAPTIONED) or (text.startswith(("Từ ", "(Từ ")) and _PLACED.match(text)):
        return True
    return len(text) <= CREDITED_LENGTH and text[0] not in "!<>[#" and has_credit(text)


def _is_essay(texts: Sequence[str], credited: Sequence[int]) -> bool:
    """Return whether a text says more below its pictures than in its paragraphs."""
    captions = {texts[rank][:HEADLINE_START].lower(): texts[rank] for rank in credited}  # some print each twice
    shown = set(credited)
    rest = (text for rank, text in enumerate(texts) if rank not in shown)
    paragraphs = (text for text in rest if len(text) >= PROSE and text.endswith(SENTENCE_END))
    return len(captions) >= ESSAY and sum(map(len, captions.values())) > sum(map(len, paragraphs))


def _below_images(texts: Sequence[str]) -> list[int]:
    """Return the ranks of the short lines below the names of images, where the next name follows most of several."""
    named = {rank for rank, text in enumerate(texts) if text.lower().endswith(IMAGE_ENDS) and len(text) <= LONGEST}
    below = [rank + 1 for rank in named if rank + 1 < len(texts) and _is_brief(texts[rank + 1])]
    followed = sum(rank + 1 in named for rank in below)
    return sorted(below) if len(below) >= ESSAY and followed >= MOST * len(below) else []


def _figures(texts: Sequence[str]) -> list[int]:
    """Return the ranks of the captions with the number of a figure that no other line speaks of."""
    named = {rank: found[1].lower() for rank, text in enumerate(texts) if rank and (found := _FIGURE.match(text))}
    others = [(rank, text.lower()) for rank, text in enumerate(texts)] if named else []
    return [rank for rank, name in named.items() if not any(name in text and at != rank for at, text in others)]


def _is_brief(text: str) -> bool:
    """Return whether text is short, begins with a capital, and ends in a letter or digit."""
    return len(text) <= BRIEF and text[0].isupper() and text[-1].isalnum()


def _sources(texts: Sequence[str], rank: int) -> range:
    """Return the ranks of the source and its full stop that links have put on lines of their own below a caption."""
    below = texts[rank + 1 : rank + 3] if texts[rank][-1] == ":" else ()
    words = [any(map(str.isalnum, text)) for text in below]
    named = words == [True, False] and len(below[0]) <= SOURCE_LENGTH and below[1] == "."
    if named or words[:1] == [False] or (below and _is_source(below[0])):
        return range(rank + 1, rank + 3 if named else rank + 2)
    return range(0)


# The offices that papers have pictures from.
_OFFICE = regex(
    r"(?:Bộ|Công an|CA|Cảnh sát|CSGT|Sở|Ban|Trung tâm|Cục|Chi cục|UBND|BTC|Ban tổ chức|Công ty|Bệnh viện|BV|Trường|Viện"
    r"|Đoàn|Hội|Báo|Đài|Nhân vật|Gia đình|Người dân|Bạn đọc)\b[^.,:;!?]{0,30}$"
)


def _is_source(text: str) -> bool:
    """Return whether text is the name that a link left of a credit: of somebody, or of an office."""
    name = is_signed(text) and (" " in text or text.isupper() or not text.isalpha())
    return len(text) <= SOURCE_LENGTH and (name or _OFFICE.match(text) is not None)
