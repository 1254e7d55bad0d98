"""DV303, DV304, DV305, DV308: a line that says what another line of the text has said. The later copy goes."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from dvclean.findings import Match
from dvclean.lines import EMPHASIS, PARAGRAPH, WORD
from dvclean.page import HEAD_LINES, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import CUT, is_clause
from dvclean.rules.stories import is_teaser
from dvclean.vietnamese.credits import has_credit, without_credit

# So many of the first and of the last lines that begin alike are compared with a further one.
ALIKE_LINES = 10

# No verse is longer.
VERSE = 45

# So often at least stand the words of pictures that are the same for all.
THRICE = 3

# What was edited on the way still ends in the same characters.
END = 12

# So many lines at most stand between a picture's text and its copy.
NEAR = 3

# A heading stands so many lines at most above what a part of a law says as another part does.
HEADED = 2

# So many paragraphs in the same order are no accident.
BLOCK = 3

# The lead stands among so many first lines.
LEAD_LINES = 6

# A text that is repeated whole has so many lines at least, and is so large a share of all.
WHOLE = 10
WHOLE_SHARE = 0.3

# Items of lists and clauses, and notes with a label: "- …", "1. …", "a) …", "Ghi chú: …"
ITEM = regex(r"(?:[-–+*•>|#]|\(?\w{1,3}[.)])\s|[^\W\d]+(?: [^\W\d]+){0,2}:")

# Numbers and, inside a sentence, names: two lines that differ in one say two things.
TELLING = regex(
    r"\d+|(?<=[^\W\d_] )[A-ZĐ]\w+|\b(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|ngàn|triệu|tỷ)\b"
)

# What is denied in a sentence.
_DENYING = regex(r"\b(?:không|chưa|chẳng|đừng|chớ|trừ) (\w+)")

# What a numbered heading begins with: "2.1. …", "II- …"
_NUMBERED = regex(r"(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})[.)-]? ")

# Only the marks of a list: a caption may begin "Hình 1: …".
LIST_ITEM = regex(r"(?:[-–+*•>|#]|\(?\w{1,3}[.)])\s")

# A line beside which a doubled one is none of a poem, and how many spaces that one has at least.
PROSE = 90
FEW_SPACES = 4

# A shorter paragraph may be said twice.
MANY_SPACES = 9

# How a sentence goes on with what was said: no teaser begins so. A first letter may be lost.
_GOING_ON = regex(
    r"(?:Cũng|[Tt]?uy nhiên|Ngoài ra|Bên cạnh|Đồng thời|Do đó|Do vậy|Vì vậy|Vì thế|Như vậy|Sau đó|Theo đó|Nhưng|Song"
    r"|Hơn nữa|Mặt khác|Được biết|Cụ thể)\b"
)

PROSE_END = (".", "…", "!", "?", '"', "”", ")")
# How sentences end.
STOPS = (".", "…", "!", "?")

_SPOKEN = frozenset("\"”'’»")
QUOTES = frozenset("\"'“‘«")


@rule("DV303", "repeated-paragraph", kind="dup", view="alike")
def repeated_paragraph(doc: Page) -> Iterator[Match]:
    """A paragraph that the text has had already: whole, cut off, or with a word changed.

    Why: the page printed its lead, the text under a picture, with another form of its source, or all of its text twice.
    Keeps: refrains, prayers, table cells and other short lines; clauses that a law repeats, and what stands below a
    heading of its own; what differs in a name, a number or a "not": only a copy of the lead, of one of the lines just
    before it, of three paragraphs in their order, or at the end of the text is taken for a copy, and what goes on
    repeating after one.

    Before:
        Sáng nay, hơn hai trăm học sinh vùng lũ đã được đến trường sau mười ngày phải nghỉ học ở nhà.
        Các thầy cô dọn bùn suốt đêm.
        Sáng nay, hơn hai trăm học sinh vùng lũ đã được đến trường sau mười ngày…
    After:
        Sáng nay, hơn hai trăm học sinh vùng lũ đã được đến trường sau mười ngày phải nghỉ học ở nhà.
        Các thầy cô dọn bùn suốt đêm.
    """
    texts = [doc.untagged[i] for i in doc.filled]
    alike = {row: doc.alike[i] for row, i in enumerate(doc.filled) if i in doc.alike}
    if whole := _second_text(alike, texts):
        yield Match(doc.filled[whole[0]], "the text once more", also=[doc.filled[row] for row in whole[1:]])
        return
    for row in alike:
        if row - 1 in alike and _is_credited_anew(texts[row], texts[row - 1]):
            yield Match(doc.filled[row], "the line above once more, its source told in another way")
    copies = _copies(alike, texts)
    headed = {row for row, at in copies.items() if at and _are_headed(texts[at - 1], texts[row - 1])}
    copies = {row: at for row, at in copies.items() if row not in headed and not _is_shown(row, copies, texts)}
    if not copies:
        return
    # the name of the site, the author and the date may stand above the lead
    told = (doc.rank(i) for i in doc.sentences[:1] if len(doc.stripped[i]) >= PROSE)
    lead = max([1, *(rank for rank in told if rank < LEAD_LINES)])
    counts = Counter(texts)
    copies = {
        row: at
        for row, at in copies.items()
        if (at <= lead and not is_clause(texts[row])) or not _is_said_again(row, at, texts, counts)
    }
    # the texts under pictures, each printed twice; one of them is long enough to be nothing else
    doubled = any(_is_near(row, copies, texts) and len(texts[row]) >= 2 * PARAGRAPH for row in copies)
    taken = set()
    again = _blocks(copies, texts)
    end = len(texts)
    # one in which words were changed may say something else
    while end - 1 in copies and _is_cut(*(texts[row].replace(" ", "") for row in (end - 1, copies[end - 1]))):
        end -= 1
    for row, original in copies.items():
        goes_on = row - 1 in taken and copies.get(row - 1) == original - 1
        known = row in again or (doubled and _is_near(row, copies, texts))
        if original <= lead or row >= end or goes_on or known:
            taken.add(row)
            # the headline above both belongs to them
            above = [row - 1] if texts[row - 1] in texts[max(original - NEAR, 0) : original] else []
            above = [row for row in above if len(texts[row]) >= PARAGRAPH]
            also = [doc.filled[row] for row in {*above, *_pair(row, original, texts)} - taken]
            yield Match(doc.filled[row], "a paragraph once more", also=also)
    for row in again - taken:
        yield Match(doc.filled[row], "part of a text once more")


def _pair(row: int, original: int, texts: Sequence[str]) -> Iterator[int]:
    """Yield the row of the line that belongs to a copy, however short: two lines, and the same two once more."""
    if row - original != 2:
        return
    for beside in (-1, 1):
        first, second = original + beside, row + beside
        if first >= 0 and second < len(texts) and texts[first] == texts[second]:
            yield second


def _is_shown(row: int, copies: Mapping[int, int], texts: Sequence[str]) -> bool:
    """Return whether what a text says was said before by a picture only, whose words may go with it.

    The next copy of a gallery stands beside it.
    """
    shown = row - copies[row] > NEAR and _is_of_picture(texts[copies[row]], texts[row])
    return shown and not any(beside in copies for beside in (row - 1, row + 1))


def _is_of_picture(text: str, other: str) -> bool:
    """Return whether text has the credit of a picture behind it, and other, which says the same, has none."""
    return has_credit(text) and not has_credit(other)


def _is_said_again(row: int, original: int, texts: Sequence[str], counts: Mapping[str, int]) -> bool:
    """Return whether a copy is a prayer or the clause of a list, or stands below a heading as each part of a law has.

    A prayer is said three times at least, and something else between.
    """
    text = texts[row]
    prayed = counts[text] > 2 and texts[row - 1] != text
    above = texts[max(row - HEADED, original + 1) : row]
    headed = any(is_clause(line) or line[-1] in ":?" for line in above)
    return prayed or headed or bool(LIST_ITEM.match(text))


def _second_text(alike: Iterable[int], texts: Sequence[str]) -> Sequence[int]:
    """Return the rows of a second copy of all of a text, short lines too, that stands below the first one."""
    known: dict[str, int] = {}
    # the last rows of copies that are too short, by how far below their originals they stand
    ends: dict[int, int] = {}
    for row in alike:
        ahead = row - known.setdefault(texts[row], row)
        if ahead < WHOLE or row <= ends.get(ahead, 0):
            continue
        first = last = row
        while first > ahead and texts[first - 1] == texts[first - 1 - ahead]:
            first -= 1
        while last + 1 < len(texts) and texts[last + 1] == texts[last + 1 - ahead]:
            last += 1
        told = sum(len(text) >= PARAGRAPH for text in texts[first : last + 1])
        # other stories may stand between the two; two clauses of a law may be the same
        size = last + 1 - first
        if told >= BLOCK and size >= WHOLE_SHARE * len(texts) and (size >= ahead - NEAR or 2 * size >= first):
            return range(first, last + 1)
        ends[ahead] = last
    return ()


def _blocks(copies: dict[int, int], texts: list[str]) -> set[int]:
    """Return the copies right below their originals, and those of at least BLOCK paragraphs in the same order."""
    exact = {row: at for row, at in copies.items() if texts[row] == texts[at] and not ITEM.match(texts[row])}
    found: set[int] = set()
    for row, at in exact.items():
        if row == at + 1 or (row - 1 in found and exact[row - 1] == at):
            found.add(row)
    run: list[int] = []
    for row in sorted(exact):
        # a picture or a short line may stand between the originals
        if not run or row != run[-1] + 1 or not 0 < exact[row] - exact[run[-1]] <= NEAR:
            run = []
        run.append(row)
        if len(run) >= BLOCK:
            found.update(run)
            # the short line that follows both belongs to them
            after = texts[exact[row] + 1 : min(exact[row] + NEAR, run[0])]
            below = texts[row + 1] if row + 1 < len(texts) and row + 1 not in copies else ""
            if below in after and below.endswith(PROSE_END):
                found.add(row + 1)
    return found


def _is_near(row: int, copies: dict[int, int], texts: list[str]) -> bool:
    """Return whether an exact copy stands right behind its original, and is no item of a list or note of a table.

    The text under a picture may have been edited once.
    """
    same = texts[row].split() == texts[copies[row]].split()
    same = same or (row == copies[row] + 1 and has_credit(texts[row]))
    return row - copies[row] <= NEAR and same and not ITEM.match(texts[row])


def _copies(starts: Mapping[int, str], texts: Sequence[str]) -> dict[int, int]:
    """Return which of the texts, of which starts are the first characters, are copies of which others before them."""
    copies: dict[int, int] = {}
    seen: dict[str, list[int]] = defaultdict(list)
    for row, start in starts.items():
        text, earlier = texts[row], seen[start]
        # lists of a thousand lines begin alike; a copy stands near its original, or that is the lead
        likely = earlier if len(earlier) <= 2 * ALIKE_LINES else [*earlier[:ALIKE_LINES], *earlier[-ALIKE_LINES:]]
        original = next((other for other in likely if _is_copy(text, texts[other])), None)
        if original is None:
            earlier.append(row)
        elif text.count(" ") >= MANY_SPACES and (text.endswith(PROSE_END) or _is_printed_twice(row, original, texts)):
            copies[row] = original
    return copies


def _is_printed_twice(row: int, original: int, texts: Sequence[str]) -> bool:
    """Return whether a line is one above it, and ends in the credit of a picture or is the head of the text once more.

    The head of a table stands on each of its pages.
    """
    text = texts[row]
    if text != texts[original]:
        return False
    return has_credit(text) or (original < 2 and row < HEAD_LINES and texts.count(text) == 2)


# What is made of a line, with a word or two changed, is not longer than so many times that.
MOST_OF_LINE = 1.25


# Quotes that one copy has and the other not.
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


def _is_copy(text: str, original: str) -> bool:
    """Return whether text, which begins as original does, is original, cut off or all but the same."""
    if _is_cut(text, original):
        return True
    alike = 0.8 * len(original) <= len(text) <= MOST_OF_LINE * len(original) and _ends_alike(text, original)
    return alike and _is_edited(text, original)


def _is_cut(text: str, original: str) -> bool:
    """Return whether text is original, whole or cut off."""
    return original.startswith(text.rstrip("…."))


def _ends_alike(text: str, original: str) -> bool:
    """Return whether two lines end in the same characters, but for the form of quotes."""
    end, other = text[-END:], original[-END:]
    # to straighten quotes takes long, and most lines have none
    return end == other or (('"' in end) != ('"' in other) and end.translate(_STRAIGHT) == other.translate(_STRAIGHT))


def _is_edited(text: str, other: str) -> bool:
    """Return whether text is a part of other with words changed that matter little: no number, no name, no "not".

    The clauses of a law are worded alike and say different things.
    """
    if LIST_ITEM.match(text) or not _telling(text) <= _telling(other):
        return False
    return _shared(text, other) >= 0.85 and not _contradicts(text, other)


def _contradicts(text: str, other: str) -> bool:
    """Return whether text denies what other does not, or says what other denies."""
    denied, others = set(_DENYING.findall(text.lower())), set(_DENYING.findall(other.lower()))
    said = WORD.findall(text.lower()) if others - denied else ()
    return not denied <= others or any(word in said for word in others - denied)


def _shared(text: str, other: str) -> float:
    """Return the share of the runs of three words in text that stand in other too."""
    runs = _runs(text)
    return len(runs & _runs(other)) / len(runs) if runs else 0.0


# the items of a list are compared with many others each
@lru_cache(maxsize=512)
def _telling(text: str) -> frozenset[str]:
    return frozenset(TELLING.findall(text))


@lru_cache(maxsize=512)
def _runs(text: str) -> frozenset[tuple[str, str, str]]:
    words = WORD.findall(text.lower())
    return frozenset(zip(words, words[1:], words[2:], strict=False))


# The teaser of an article, to which "more" sticks, has so many of its runs of three words in a line at least, which is
# one of so many first.
EDITED = 0.5
OPENING = 16


@rule("DV304", "repeated-excerpt", kind="dup", view="last_paragraph", early=True)
def repeated_excerpt(doc: Page) -> Iterator[Match]:
    """The page's own teaser below the text: a part of a paragraph once more, cut off or with a word changed.

    Why: it is what lists of articles show of this one ("Read more …"); the text has it where it belongs.
    Keeps: a last paragraph that sums up in other words; a lead that stands at the end and nowhere else; a quotation.

    Before:
        Đàn sếu trở lại cánh đồng
        Theo người dân, năm nay đàn sếu về sớm hơn mọi năm gần một tháng, đông nhất từ trước đến nay.
        Chúng đậu ở bãi năn phía đông.
        moreTheo người dân, năm nay đàn sếu về sớm hơn mọi năm gần một tháng…
    After:
        Đàn sếu trở lại cánh đồng
        Theo người dân, năm nay đàn sếu về sớm hơn mọi năm gần một tháng, đông nhất từ trước đến nay.
        Chúng đậu ở bãi năn phía đông.
    """
    last = doc.filled[-1]
    # "more" of "Read more" sticks to the first word, which a space follows where only its first letter was lost
    whole = doc.last_paragraph
    text = whole.lstrip("abcdefghijklmnopqrstuvwxyz")
    text = whole if text[:1] == " " else text
    # a speech may repeat what was said, and a law what it says of another case
    if text.count(" ") < MANY_SPACES or text[-1] in _SPOKEN or LIST_ITEM.match(text):
        return
    probe = _words_at(text, len(text) // 2)
    # a look at the whole text, which still has the links of Markdown
    lines = doc.stripped if doc.markup or doc.whole_text.count(probe) > 1 else []
    for line in [line for line in lines if probe in line and line is not doc.stripped[last]]:
        if len(line) >= PARAGRAPH and _is_excerpt(text, line) and not _is_of_picture(line, text):
            above = [doc.stripped[i] for i in doc.above(last)]
            # the last item of a list may repeat one of another; several paragraphs once more are DV303; and a numbered
            # part of the text may begin as its introduction does
            listed = any(text[-1] == ";" or _is_numbered_heading(text) for text in above)
            several = text == line and any(doc.stripped.count(other) > 1 for other in above)
            original = doc.stripped.index(line)
            headings = [doc.stripped[j] for i in (original, last) for j in doc.above(i)]
            headed = len(headings) == 2 and _are_headed(*headings)
            if not (listed or several or headed):
                yield Match(last, "a part of an earlier paragraph once more")
            return
    if (
        whole.startswith("more")
        and text[0].isupper()
        and any(_edits(text, doc.stripped[i]) for i in doc.filled[:-1][:OPENING])
    ):
        yield Match(last, 'the teaser of this article, "more" stuck to it')


def _are_headed(original: str, copy: str) -> bool:
    """Return whether the lines above a paragraph and its copy are headings made alike: "Tuổi Tý", "Tuổi Dần"; "Tý"."""
    if original == copy or not (is_heading(original) and is_heading(copy)):
        return False
    first, second = original.split(), copy.split()
    return first[0] == second[0] or (original.isalpha() and copy.isalpha())


def is_heading(text: str) -> bool:
    """Return whether text is of few words, and ends as no sentence does."""
    return text.count(" ") < FEW_SPACES and text[-1].isalnum()


def _is_numbered_heading(text: str) -> bool:
    """Return whether text is short, begins with a number and ends as no sentence does."""
    return len(text) < PARAGRAPH and text[-1].isalnum() and _NUMBERED.match(text) is not None


def _words_at(text: str, at: int) -> str:
    """Return the words of text around some character: that which it stands in or behind, one before it, one after."""
    before, after = text.rfind(" ", 0, at), text.find(" ", at)
    return text[text.rfind(" ", 0, before) + 1 : text.find(" ", after + 1)]


def _edits(text: str, line: str) -> bool:
    """Return whether text, which "more" sticks to, is what somebody made of line: a shorter one holds too little."""
    return len(line) >= EDITED * len(text) and _shared(text, line) >= EDITED


def _is_excerpt(text: str, line: str) -> bool:
    """Return whether text is a part of line, cut off or with words changed that matter little."""
    if text in line:
        return True
    if text.endswith(CUT):
        return text.rstrip("….") in line or _shared(text, line) >= 0.6
    return text[0] not in QUOTES and not _GOING_ON.match(text) and _shares_most(text, line) and _is_edited(text, line)


def _shares_most(text: str, line: str) -> bool:
    """Return whether most words of text stand in line: a look before their runs are compared."""
    near = len(text) // 4
    if len(text) > MOST_OF_LINE * len(line) or not any(_words_at(text, at) in line for at in (near, 3 * near)):
        return False
    words, known = text.split(), set(line.split())
    return sum(word in known for word in words) >= 0.8 * len(words)


def _is_chanted(doc: Page, rank: int) -> bool:
    """Return whether a line that stands twice is said so: thrice, as a prayer, or as a verse below two others."""
    texts = [doc.stripped[i] for i in doc.filled[max(rank - 3, 0) : rank + 2]]
    text = doc.stripped[doc.filled[rank]]
    verses = [line for line in (*texts[:2], text) if len(line) <= VERSE and line[-1].isalnum() and not line.isupper()]
    thrice = texts.count(text) > 2 and not text.isupper()
    return "ảnh" not in text.lower() and (thrice or (rank > 2 and len(verses) > 2))


# What stands behind a headline that is the words of a picture, with its number.
_NUMBERED_PICTURE = regex(r"\W*(?:hình )?ảnh (?:số )?\d{1,3}\.?", re.IGNORECASE)

# What stands behind the text under a picture.
PICTURED = regex(r"^\W*(?:\w+ ){0,3}[ảẢ](?:nh|NH)\b")


@rule("DV305", "doubled-line", kind="dup", view="doubled")
def doubled_line(doc: Page) -> Iterator[Match]:
    """A line right below itself, in small letters too, or below itself with a credit; or right above itself in italics.

    Why: pages print the text under a picture twice, once as its description.
    Keeps: refrains, verses and prayers, cells of tables, items of lists, what is said twice in a dialogue: it takes
    lines of five words or more beside a paragraph, others of eleven, and the heading above a blank line twice more.

    Before:
        Mẻ bánh đầu tiên ra lò lúc ba giờ sáng. Ảnh: Hoài Thương
        Mẻ bánh đầu tiên ra lò lúc ba giờ sáng. Ảnh: Hoài Thương
        Lò bánh đỏ lửa từ nửa đêm để kịp giao cho các quán ăn sáng trong khu chợ, ngày mưa cũng như ngày nắng.
    After:
        Mẻ bánh đầu tiên ra lò lúc ba giờ sáng. Ảnh: Hoài Thương
        Lò bánh đỏ lửa từ nửa đêm để kịp giao cho các quán ăn sáng trong khu chợ, ngày mưa cũng như ngày nắng.
    """
    lines, filled = doc.stripped, doc.filled
    for rank in doc.doubled:
        above, text = lines[filled[rank - 1]], lines[filled[rank]]
        if _shows_heading(doc, rank):
            yield Match(filled[rank - 1], "the heading above, as the words of its picture", also=[filled[rank]])
            continue
        if text[0] in EMPHASIS and not above.startswith(text):
            if filled[rank - 1] != doc.title and above.count(" ") >= FEW_SPACES and above[0] not in QUOTES:
                yield Match(filled[rank - 1], "the line below, as the words of its picture")
            continue
        beside = [
            lines[i] for i in (*filled[max(rank - 2, 0) : rank - 1], *filled[rank + 1 : rank + 2]) if lines[i] != text
        ]
        # the name of the paper before its lead is no remark
        said = doc.untagged[filled[rank]].lstrip("*")
        spoken = text[0] in QUOTES or said[:1] in {"-", "–", "—", "("} or LIST_ITEM.match(text)
        prose = text.count(" ") > MANY_SPACES or any(len(line) >= PROSE for line in (text, *beside))
        credit = above[len(text) :]
        # nobody writes a line once more in small letters
        prose = prose or not above.startswith(text)
        if (
            text.count(" ") >= FEW_SPACES
            and (not credit or PICTURED.search(credit))
            and not spoken
            and prose
            and not _is_chanted(doc, rank)
            and not any(line.endswith(":") for line in beside[:1])
        ):
            pictures = text in credit or _NUMBERED_PICTURE.fullmatch(credit)
            yield Match(filled[rank - bool(pictures)], f"the line {'below' if pictures else 'above'} once more")


def _shows_heading(doc: Page, rank: int) -> bool:
    """Return whether the heading above a blank line stands twice more below it, and a paragraph follows."""
    block = doc.filled[max(rank - 2, 0) : rank + 2]
    texts = [doc.stripped[i] for i in block]
    if len(texts) < 4 or len({*texts[:3]}) > 1:
        return False
    return doc.parted(block[1]) and not doc.parted(block[2]) and len(texts[3]) >= PROSE


def _is_credited_anew(text: str, above: str) -> bool:
    """Return whether two lines are texts under a picture that differ in nothing but where it comes from."""
    # a look at their ends tells most pairs apart
    if text == above or (text[-1] == ")") == (above[-1] == ")"):
        return False
    told, known = map(without_credit, (text, above))
    return told == known and told not in {text, above} and told.count(" ") >= FEW_SPACES


@rule("DV308", "repeated-picture", kind="alt", view="short_lines")
def repeated_picture(doc: Page) -> Iterator[Match]:
    """A headline of many words three times and more between the sentences of a text, but for the first.

    Why: where pictures have no words of their own, pages give each the headline of the article, which is kept apart.
    Keeps: all in a text that has its headline, see DV302; headings, which have few words or lists below them; cells of
    tables, verses, what is said again.

    Before:
        Bếp hẹp mấy cũng gọn được nếu mỗi món đồ có một chỗ của nó, chị Lài nói.
        Mười cách giữ cho căn bếp nhỏ luôn gọn gàng sạch sẽ
        Treo nồi lên tường, bạn có thêm cả một ngăn tủ trống để cất gạo và mắm muối.
        Mười cách giữ cho căn bếp nhỏ luôn gọn gàng sạch sẽ
        Lọ thủy tinh trong suốt cho thấy ngay thứ gì sắp hết để kịp mua vào cuối tuần.
        Mười cách giữ cho căn bếp nhỏ luôn gọn gàng sạch sẽ
        Mỗi tối chỉ cần năm phút lau mặt bàn, cả tuần không phải tổng vệ sinh.
    After:
        Bếp hẹp mấy cũng gọn được nếu mỗi món đồ có một chỗ của nó, chị Lài nói.
        Mười cách giữ cho căn bếp nhỏ luôn gọn gàng sạch sẽ
        Treo nồi lên tường, bạn có thêm cả một ngăn tủ trống để cất gạo và mắm muối.
        Lọ thủy tinh trong suốt cho thấy ngay thứ gì sắp hết để kịp mua vào cuối tuần.
        Mỗi tối chỉ cần năm phút lau mặt bàn, cả tuần không phải tổng vệ sinh.
    """
    if doc.headline or len(doc.short_lines) < THRICE:
        return
    wordy: dict[str, list[int]] = defaultdict(list)
    for i, text in doc.short_lines.items():
        if text.count(" ") >= MANY_SPACES:
            wordy[text].append(i)
    for text, copies in wordy.items():
        if len(copies) >= THRICE and is_teaser(text) and all(_is_amid_prose(doc, i) for i in copies[1:]):
            yield Match(copies[1], "the headline as the words of a picture", also=copies[2:])


def _is_amid_prose(doc: Page, i: int) -> bool:
    """Return whether line i stands below a paragraph and, if it is not the last, above a sentence."""
    above, *below = (doc.stripped[j] for j in doc.beside(i))
    return len(above) >= PARAGRAPH and all(
        text.endswith(STOPS) and text.count(" ") > FEW_SPACES for text in (above, *below)
    )
