"""A text as the rules see it: its lines, and cheap views of them that are computed once."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from itertools import compress, islice, pairwise
from operator import eq, itemgetter, sub
from typing import Generic, Literal, NamedTuple, TypeVar, overload
from unicodedata import normalize

from unidecode import unidecode

from dvclean.decoding import Decoded
from dvclean.phrases import NUMBERED_START, USER, Phrase, Phrases, is_parted
from dvclean.regex import regex
from dvclean.suspect import PLAIN
from dvclean.traits import (
    CAMERAS,
    CRAWLED,
    DAMAGES,
    IMAGE_ENDS,
    PICTOGRAMS,
    PICTURE_WORDS,
    SEARCHED,
    SERVER_ERRORS,
    SIGNS,
    Trait,
)
from dvclean.vietnamese import unaccent
from dvclean.vietnamese.dates import is_date
from dvclean.vietnamese.names import is_capitalised

T = TypeVar("T")

Action = Literal["delete", "replace", "report"]

Tones = Literal["keep", "old", "new"]

# str.splitlines also cuts at \v, \f, U+0085 and U+2028, which stand inside lines here
LINE_END = regex(r"\r\n|\r|\n")

ODD = regex(f"[^{PLAIN}]")

# Letters that only a Vietnamese keyboard makes in a Vietnamese text. Their absence is what makes a line "bare".
ACCENTED = regex("[À-ỹ]")
WORD = regex(r"\w+")

# Shorter lines may be labels, links, captions or names; a longer one is read as a paragraph.
SHORT = 200

# No label is longer, no row of labels, and no call of a paper to its readers.
LABEL = 60
ROW = 120
CALL = 420
# The longest name in a list.
NAME = 40

# So many sentences stand above the furniture below a text.
BEGUN = 2

# What may stand before a name that signs.
_SIGNED = frozenset("(*_-. ")

# So many lines at the end of a text are looked at for other stories, and the signature above them.
TAIL = 16

# So many more blank lines than anywhere else part what is not the text's from it.
WIDE = 3

# So many of the lines of a text must be parted for a blank line to mean nothing.
SPACED = 0.8

# No more of them may stand right below another one for a box of two lines to tell anything.
JOINED = 0.35

# What announces a list of the text has more words between its first and last than this.
ANNOUNCED = 4
# By so many characters a line begins as the headline does.
HEADLINE_START = 10

# No headline of another story has fewer spaces.
FEW = 5

# So many sentences at least make a text of which other lines can be told by their words.
BODY = 4

# No list has more items above the one that is looked at.
LISTED = 12

# What the paper says of itself stands among so many lines at the beginning and at the end.
FIRST_LINES = 4
LAST_LINES = 12

# The headline and its copies above the text stand among so many.
HEAD_LINES = 10

_SPACES = frozenset(" \t")
_JOINTS = str.maketrans("", "", "-_")
DIGITS = frozenset("0123456789")

# A page that was dumped as a whole has so many labels and links.
PAGE_PARTS = 3

# No head of a page has more lines above its headline.
TOP_LINES = 24

# No line of a menu has so many words.
MENU_WORDS = 5

# How a line with the date of a page begins, if not with a digit.
_DATED = ("thứ", "chủ", "cn,", "ngà", "cập", "đăn", "lúc", "mon", "tue", "wed", "thu", "fri", "sat", "sun")
DATE_STARTS = frozenset(form for word in _DATED for form in (word, word.capitalize(), word.upper()))

_DIGIT = regex("[0-9]")
_OTHERS = regex(r"[^\x00-\x7f]+")
# The number of an item, which counts nothing: "3. Ý kiến:"
_ITEM = regex(r"\d{1,2}[.)] ")

# A date and more, as pages print it below a headline.
DATED = regex(r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")

# How lines of code begin and end: markup, templates, statements, rules of style sheets, strings of a list.
CODE_STARTS = frozenset("-<{@[}]()'\"$&.#/\\*:;abcdefghijklmnopqrstuvwxyz_FMNUS!")
CODE_DASHES = frozenset({"--}", "-->"})
CODE_ENDS = frozenset(">;{}),]'\"/\\e-")

# How an alt text ends that has a number or a word for a picture behind the headline, and its last two characters.
_ALT_END = regex(r"(?:\d|[\s|:(–—-](?:h[iì]nh|[aả]nh|photo|image|picture))\s*[.)]{0,2}$")
_ALT_TAILS = frozenset(
    {tail.upper() for tail in ("nh", "to", "ge", "re")}
    | {"nh", "to", "ge", "re"}
    | {last + sign for last in "hHoOeE0123456789 " for sign in ".)"}
    | {")."}
)

# The name of a paper before its lead.
_TAG = regex(r"^(?:\([^()\s]{2,20}\)|[A-ZĐ&]{2,7}(?: Online)?) ?[-–—] ?")

# Arrows that only a page has; the steps of a manual have them in front of other words.
POINTERS = frozenset(">»➜➔➤→►▶▸⇒←⬅◀◄«<")
STEPS = frozenset("→➡►▶»>")

# Shorter repeats are refrains, table cells, answers, names. Copies are looked for among those that begin alike.
PARAGRAPH = 60
ALIKE = 30

# An alt text of a number alone is not longer: "Hình ảnh 12."
LONE_ALT = 13

# What the label of a list ends in that is known by its form: see the patterns of "section-form" in data/vi.toml.
_ENDS = "uan|hác|oại|mục|vực|hơn|bạn|i ý|ú ý|uất|hất|iều|giả|oad|ùng|bật|iện|xem|đọc| tự| đề| sĩ"
SECTION_ENDS = frozenset(_ENDS.split("|"))
SECTION_FORM = Phrase("weak-section", "tail", "footer")

# What the names of networks begin with, and how far the first and the next of a row reach at least.
NETWORKS = frozenset({"face", "twit", "zalo", "pint", "link", "tele", "redd", "what", "tumb", "mess", "inst", "yout"})
NETWORK_START, ROW_OF_NETWORKS = 4, 10
NETWORKS_FORM = Phrase("ui", "anywhere", "ui")

# How the way to a page begins that has no signs: "Trang chủ Tin tức …", "Home/…"
HOMES = ("Trang", "TRANG", "Home", "HOME", "You are here", "Bạn đang ở")

# Vietnamese words are shorter on average, the space behind them included, unless they stick to each other.
WORD_LENGTH = 5

# Lines of the same text are not further apart.
FAR = 3

# Keywords without a label stand among so many of the last lines.
LISTED = 5

# Signs that tables and scripts leave alone on a line.
DEBRIS = frozenset({"|", ";"})

# So many parts of the page behind the first third of its lines are its foot.
FOOT_PARTS = 3

# The groups of phrases that are no words of an article.
FURNITURE = frozenset({"ui", "section", "player", "legal", "tags"})

# How the lines begin between which Markdown shows code, and the tags of HTML for it.
FENCES = ("```", "~~~")
PRE = regex(r"</?pre\b", re.IGNORECASE)

# The first and the last sign of a tag, and of a shortcode.
TAGGED = frozenset({"<>", "[]"})

# How Markdown and HTML images begin, and those of the programs that make pages of Markdown.
IMAGE_STARTS = frozenset("![*_>|<{")
SEARCHED_START = 4
SEARCHED_STARTS = frozenset(words[:SEARCHED_START] for words in SEARCHED)

# What manuals say of pages, programs and devices. So many of these make a text one.
# The first letter, small or not, is looked at last: so it takes a third of the time.
PRESSING = regex(
    r"(?:ấm(?<=\b[bB]ấm)|hấ[np](?<=\b[nN]hấ.)|hạm(?<=\b[cC]hạm)|lick(?<=\b[cC]lick)|õ(?<=\b[gG]õ))"
    r"[ \xa0](?:vào|nút|chọn|thử|phím|chuột|[\"“](?<!hạm..))"  # who carves has "chạm" too
    r"|út[ \xa0](?<=\b[nN]út.)(?:[\"“]|màu|này|lệnh|bấm)|ảng nút(?<=\b[bB]ảng nút)|<(?:button|a href)"
    r"|(?:hân(?<=\b[cC]hân)|ầu(?<=\b[đĐ]ầu)) trang\b|rình duyệt(?<=\b[tT]rình duyệt)\b"
    r"|iao diện(?<=\b[gG]iao diện)\b|enu(?<=\b[mM]enu)\b"
)
MANUAL = 2
# and more than one of them in so many sentences.
TOLD_EACH = 5
# What they say of a button is not shorter.
REMARK = 30

# So many sentences far below the text, each as far below the one before, are none of it.
APART = 3

# How a text speaks of the words right above, among so many of its first characters.
POINTING = regex(
    r"\b(?:dòng|câu|chữ|nút|mục|thẻ|lời|cụm từ|tấm biển|thông báo|ký hiệu) (?:này|ấy|đó|kia)\b"
    r"|\b(?:dòng|câu|ví dụ) trên(?:,| (?:gồm|là|có|nói)\b)|^Đó là (?:nút|dòng|câu|chữ|mục|thẻ|con số)\b",
    re.IGNORECASE,
)
POINTERS_ABOVE = (" này", " ấy", " đó", " kia", " trên", "đó là")
POINTING_AT_SEVERAL = regex(
    r"(?:hai|ba|bốn|mấy|những|các) (?:dòng|câu|chữ|nút|mục|thẻ) (?:này|ấy|đó|kia)\b", re.IGNORECASE
)
REMARKED = 80
# So many lines above it a sentence may point at.
POINTED = 4

# A Markdown link that is no image; the group is what a reader sees of it, brackets among it.
LINK = regex(r"(?<!!)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)")

# A Markdown image: ![alt](address "title")
IMAGE_PATTERN = r"!\[[^\]]*\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+[^)]*)?\)"
IMAGE = regex(IMAGE_PATTERN)

# What stands around the data above a Markdown text, and how a line of it begins.
FRONT_RULES = frozenset({"---", "+++"})
FRONT_NAME = regex(r"[A-Za-z][\w.-]*\s*[:=](?:\s|$)")

# What crawlers and readers write above the text of a page, among so many first lines.
_HEADER = regex(rf"\**(?i:{CRAWLED}):\**(?:\s*$|\s+(?:https?://|\d))")
HEADER = 6

# What a line under a heading begins with.
STROKES = frozenset({"------", "======", "******", "______", "......", "~~~~~~"})
STROKE_SIGNS = frozenset(stroke[0] for stroke in STROKES)

# A shorter line may be a label that ends in a full stop.
SENTENCE = 60
FULL_STOPS = frozenset('.!?…”")')
# A row of names has no full stop, and ends in none of these.
SIGNED = FULL_STOPS | {":"}


class Finding(NamedTuple):
    """One change that a rule asks for, at its place in the input.

    line and column count from 1, the column in characters. replacement is the whole new line for the action
    "replace", None for "delete" (the line goes) and "report" (nothing can be repaired).
    """

    code: str
    name: str
    kind: str
    line: int
    column: int
    message: str
    action: Action
    replacement: str | None = None


class Match(NamedTuple):
    """What a rule yields: the 0-based index of a line of its Document, and what is to happen to it.

    also holds the indices of further lines of which the same is to be said. The engine makes each line a Finding by
    adding the rule's name and the line's number in the input.
    """

    at: int
    message: str
    action: Action = "delete"
    replacement: str | None = None
    column: int = 1
    also: Sequence[int] = ()


class Repair(NamedTuple):
    """What a rule yields that makes something else of many lines in the same way: a match of each costs more than it.

    lines are what shall stand in place of the lines at some indices; column returns where in the line at an index, from
    1, the first thing stands that is to be repaired.
    """

    lines: dict[int, str]
    message: str
    column: Callable[[int], int]

    def match(self, at: int) -> Match:
        """Return the match of the line at this index."""
        return Match(at, self.message, "replace", self.lines[at], self.column(at))


def split_lines(text: str) -> list[str]:
    r"""Split text at \n, \r\n and \r only; a line end at the very end of the text opens no further line."""
    lines = LINE_END.split(text) if "\r" in text else text.split("\n")
    if not lines[-1]:
        lines.pop()
    return lines


class view(Generic[T]):  # noqa: N801 - a decorator
    """A property of a Document that is computed once.

    functools.cached_property does the same, but up to Python 3.11 it takes a lock each time, which costs more than most
    views do.
    """

    def __init__(self, compute: Callable[["Document"], T]) -> None:
        self.compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, doc: None, owner: type) -> "view[T]": ...
    @overload
    def __get__(self, doc: "Document", owner: type) -> T: ...
    def __get__(self, doc: "Document | None", owner: type) -> "view[T] | T":
        if doc is None:
            return self
        value = doc.__dict__[self.name] = self.compute(doc)
        return value


class Document:
    """The lines of a text, without their line ends, and what can be seen of them at a glance.

    source is how the text was read (its line ends are a matter of the layout rules), lines are the lines that are
    left, numbers their 1-based numbers in the input, changed the numbers of lines that were replaced, tones where tone
    marks shall stand. Views are computed when first asked for and hold as long as the lines do: the engine replaces
    lines in place, and makes a new Document once a family of rules is done.
    """

    # of a condensed document: the text as the repairs left it, with the lines that are gone by now; see survey
    whole_text: str
    short_lines: dict[int, str]
    keys: dict[int, str]
    counted: dict[int, str]
    known: dict[int, Phrase]
    numbered: dict[int, Phrase]

    def __init__(  # noqa: PLR0913, PLR0917 - all of it is what a document is
        self,
        source: Decoded,
        lines: list[str],
        numbers: Sequence[int],
        changed: set[int],
        phrases: Phrases,
        tones: Tones = "keep",
    ) -> None:
        self.source = source
        self.lines = lines
        self.numbers = numbers
        self.changed = changed
        self.phrases = phrases
        self.tones = tones
        # whether no line went so far
        self.whole = True
        # the lines of a condensed document that have Markdown links, with these
        self.markup: dict[int, str] = {}

    @classmethod
    def read(cls, source: Decoded, phrases: Phrases, tones: Tones = "keep") -> "Document":
        """Return the document of a whole text."""
        lines = split_lines(source.text)
        return cls(source, lines, range(1, len(lines) + 1), set(), phrases, tones)

    def replace(self, lines: Mapping[int, str]) -> None:
        """Put lines in place of those at their indices. The views that were looked at still show these; see afresh."""
        for i, text in lines.items():
            self.lines[i] = text
        self.changed.update(map(self.numbers.__getitem__, lines))

    def afresh(self) -> "Document":
        """Return a document of the same lines that has no views yet."""
        return Document(self.source, self.lines, self.numbers, self.changed, self.phrases, self.tones)

    def without(self, gone: Set[int]) -> "Document":
        """Return a new document that lacks the lines at the indices in gone."""
        kept = bytearray(b"\1") * len(self.lines)
        for i in gone:
            kept[i] = 0
        lines, numbers = list(compress(self.lines, kept)), list(compress(self.numbers, kept))
        doc = Document(self.source, lines, numbers, self.changed, self.phrases, self.tones)
        vars(doc).update(traits=self.traits, whole=False, stripped=list(compress(self.stripped, kept)))
        return doc

    def condensed(self) -> "Condensed":
        """Return the document that the deleting rules work on: its lines that are not blank, stripped.

        They can't tell from it how many blank lines stand between two of them, only whether any do: see parted. Of
        Markdown links it has the words, as a reader sees them; markup has these lines as they are.
        """
        stripped, text, composed = self.stripped, self.text, self.composed
        # the rules know composed letters only, also where nobody asked for the repair
        if composed:
            whole = [composed.get(i, line) for i, line in enumerate(self.lines)]
            stripped, text = list(map(str.strip, whole)), "\n".join(whole)
        lines, numbers = list(filter(None, stripped)), self.numbers
        if len(lines) < len(numbers):
            numbers = list(compress(numbers, stripped))
        markup = _render(lines) if "link" in self.traits else {}
        doc = Condensed(self.source, lines, numbers, self.changed, self.phrases, self.tones)
        doc.markup = markup
        doc.whole_text = text
        doc.survey(self.traits)
        return doc

    def rank(self, i: int) -> int:
        """Return how many lines that are not blank stand before line i."""
        return bisect_left(self.filled, i)

    def below(self, i: int) -> Sequence[int]:
        """Return the indices of the lines that are not blank and stand after line i."""
        return self.filled[bisect_right(self.filled, i) :]

    def above(self, i: int) -> Sequence[int]:
        """Return the index of the last line that is not blank and stands before line i, if there is any."""
        rank = self.rank(i)
        return self.filled[max(rank - 1, 0) : rank]

    def beside(self, i: int) -> Sequence[int]:
        """Return the indices of the lines that are not blank and stand right before and right after line i."""
        return [*self.above(i), *self.below(i)[:1]]

    def is_section(self, i: int) -> bool:
        """Return whether line i, wherever it stands, is the name of a section of a site's menu."""
        return i in self.known and self.known[i].group == "menu"

    def once_above(self, i: int) -> str:
        """Return the line that stood above line i in the input, blank ones left out; "" for the first."""
        lines = self.input_lines
        return next(filter(None, (lines[number].strip() for number in range(self.numbers[i] - 2, -1, -1))), "")

    @view
    def small_text(self) -> str:
        """The whole text in small letters."""
        return self.whole_text.lower()

    @view
    def unaccented_words(self) -> set[str]:
        """The words of the whole text that have accents, without them."""
        return {unaccent(word) for word in WORD.findall(self.small_text) if not word.isascii()}

    @view
    def input_lines(self) -> list[str]:
        """The lines of the input."""
        return split_lines(self.source.text)

    def parted(self, i: int) -> bool:
        """Return whether a blank line stands between line i of a condensed document and the line before it."""
        before = self.filled[self.rank(i) - 1]
        # by so much are numbers ahead of indices as there were blank lines so far
        return self.numbers[i] - i != self.numbers[before] - before

    def are_far_apart(self, upper: int, lower: int) -> bool:
        """Return whether in the input so many lines stand between two lines that they are no parts of the same text."""
        return self.numbers[lower] - self.numbers[upper] > FAR

    @view
    def spaced(self) -> bool:
        """Whether blank lines stand between nearly all lines of a condensed document, so that none parts anything."""
        return sum(map(self.parted, self.filled[1:])) >= SPACED * (len(self.filled) - 1)

    @view
    def apart(self) -> Sequence[int]:
        """The last lines, below more blank lines than stand anywhere else in a condensed document, or nothing.

        So many may stand between all of them, too: always, if they end as sentences do.
        """
        filled, numbers = self.filled, self.numbers
        if len(filled) <= 1:
            return ()
        # a look at the very last tells that most texts have none
        if self.stripped[filled[-1]][-1] in FULL_STOPS:
            step = numbers[filled[-1]] - numbers[filled[-2]]
            if step <= WIDE or len(filled) <= APART or step != numbers[filled[-2]] - numbers[filled[-3]]:
                return ()
        # the last lines are enough to tell that nothing is
        last = self._gaps(filled[-TAIL - 1 :])
        widest = max(last, default=0)
        if widest < WIDE:
            return ()
        first = last.index(widest)
        below = filled[first - len(last) :]
        gaps = self._gaps(filled)
        others = [*gaps[: -len(below)], *(gap for gap in last[first + 1 :] if min(last[first:]) < widest)]
        return below if len(below) > 1 and widest >= max(others, default=0) + WIDE else ()

    def _gaps(self, lines: Sequence[int]) -> list[int]:
        """Return how many blank lines stand between each of some lines of a condensed document and the next."""
        # by so much are numbers ahead of indices as there were blank lines so far
        ahead = list(map(sub, map(self.numbers.__getitem__, lines), lines))
        return list(map(sub, ahead[1:], ahead))

    @view
    def headings(self) -> dict[int, str]:
        """The lines below the title that are wordy enough for a headline and do not end as sentences do."""
        lines, title = self.short_lines, self.title
        return {
            i: text for i, text in lines.items() if i > title and text[-1].isalnum() and text.count(" ") >= MENU_WORDS
        }

    @view
    def below_lead(self) -> Sequence[int]:
        """The two or more short lines between the first sentence, near the headline, and the next, if text follows."""
        # a look at the first lines tells that most texts have none
        filled, lines = self.filled, self.stripped
        lead = 0
        while lead < len(filled) and not _is_told(lines[filled[lead]]):
            lead += 1
        if lead >= FIRST_LINES:
            return ()
        for i in filled[lead + 1 : lead + 3]:
            text = lines[i]
            # a headline may ask
            if (text[-1] in FULL_STOPS and text[-1] != "?") or text.count(" ") < FEW or text.isascii():
                return ()
        told = [at for at, i in enumerate(filled) if _is_told(lines[i])]
        between = filled[lead + 1 : told[1]] if len(told) > BODY else ()
        return between if 1 < len(between) <= LISTED and all(i in self.short_lines for i in between) else ()

    @view
    def fenced(self) -> frozenset[int]:
        """The lines between the fences of Markdown or the tags of <pre>, which show how something is written."""
        if "fence" not in self.traits:
            return frozenset()
        lines = self.stripped
        fences = [i for i in self.filled if lines[i].startswith(FENCES) or lines[i].endswith("'''")]
        # one with the name of a language that nothing closes goes on to the end
        if len(fences) % 2 and lines[fences[-1]][len(FENCES[0]) :]:
            fences.append(self.filled[-1])
        # a line that closes one may be the first of the next, or both
        tags = [i for i in self.filled for _ in range(len(PRE.findall(lines[i])))]
        pairs = [*zip(fences[::2], fences[1::2], strict=False), *zip(tags[::2], tags[1::2], strict=False)]
        return frozenset(i for first, last in pairs for i in range(first, last + 1))

    def saying(self, words: Set[str]) -> list[int]:
        """Return the indices of the lines whose key is one of words, as a whole."""
        # a look at all of them tells that most texts have none
        return [] if words.isdisjoint(self.keys.values()) else [i for i, key in self.keys.items() if key in words]

    def is_announced(self, i: int, spaces: int = ANNOUNCED) -> bool:
        """Return whether the line above line i ends in a colon, and is more than a label: it has so many spaces."""
        lines = ((j, self.stripped[j]) for j in self.above(i))
        return any(text[-1] == ":" and text.count(" ") >= spaces and j not in self.labels for j, text in lines)

    def is_in_announced_list(self, i: int) -> bool:
        """Return whether line i, or the first of the short lines right above it, is announced."""
        for j in reversed(self.filled[max(self.rank(i) - LISTED, 0) : self.rank(i) + 1]):
            if j != i and (len(self.stripped[j]) >= SENTENCE or self.stripped[j][-1] in FULL_STOPS):
                return False
            if self.is_announced(j):
                return True
        return False

    @view
    def joined(self) -> list[int]:
        """The lines that no blank line parts from the one above, where blank lines stand between most of a page's."""
        filled, numbers = self.filled, self.numbers
        # by so much are numbers ahead of indices as there are blank lines
        if not filled or numbers[filled[-1]] - filled[-1] - numbers[filled[0]] + filled[0] < len(filled) // 2:
            return []
        ahead = list(map(sub, map(numbers.__getitem__, filled), filled))
        joined = list(compress(filled[1:], map(eq, ahead[1:], ahead)))
        return joined if len(joined) <= JOINED * len(filled) else []

    def index(self, number: int) -> int:
        """Return the index of the line with this number in the input or, where it is gone, of the one after it."""
        return bisect_left(self.numbers, number)

    def join(self, *, line_ends: bool, final_newline: bool) -> str:
        r"""Return the lines as one text.

        line_ends makes every line end \n, final_newline puts one at the end; else both stay as they were read.
        """
        if "\r" not in self.source.text or line_ends:
            return "\n".join([*self.lines, ""] if self._ends(final_newline) else self.lines)
        ends = LINE_END.findall(self.source.text)
        if final_newline and len(ends) < self.numbers[-1]:
            ends.append("\n")
        ends.append("")
        return "".join([line + ends[number - 1] for line, number in zip(self.lines, self.numbers, strict=True)])

    def encode(self, *, line_ends: bool, final_newline: bool) -> bytes:
        """Return what join returns, as UTF-8. The lines that did not change are taken from the input's bytes."""
        data = self.source.data
        if data is None or "\r" in self.source.text:
            return self.join(line_ends=line_ends, final_newline=final_newline).encode()
        return b"\n".join(self.written(data.split(b"\n"), str.encode, final_newline=final_newline))

    def written(self, source: Sequence[bytes], write: Callable[[str], bytes], *, final_newline: bool) -> list[bytes]:
        r"""Return what stands between the \n of the text in some notation, given that of the input's lines.

        Lines that changed are written anew. The input must not have other line ends.
        """
        source = [b"", *source]
        lines = list(map(source.__getitem__, self.numbers))
        if changed := self.changed:
            for i in [i for i, number in enumerate(self.numbers) if number in changed]:
                lines[i] = write(self.lines[i])
        if self._ends(final_newline):
            lines.append(b"")
        return lines

    def _ends(self, final_newline: bool) -> bool:
        """Return whether a line end stands after the last line that is left: wanted, or there in the source."""
        if not self.lines:
            return False
        source = self.source.text
        return final_newline or source.endswith(("\n", "\r")) or self.numbers[-1] <= source.count("\n")

    @property
    def recoded(self) -> bool:
        """Whether the input was in another encoding than UTF-8."""
        return self.source.encoding not in {"utf-8", "ascii"} and bool(self.lines)

    @property
    def marked(self) -> bool:
        """Whether a byte-order mark stood before the text."""
        return self.source.marked and bool(self.lines)

    @property
    def damaged(self) -> bool:
        """Whether some bytes of the input could not be decoded."""
        return self.source.damaged

    @view
    def text(self) -> str:
        """The lines as one text. Line ends may differ from the input's."""
        return "\n".join(self.lines) if self.changed else self.source.text

    @view
    def data(self) -> bytes:
        r"""The text as UTF-8, its lines parted by \n."""
        source = self.source
        if self.changed or source.data is None or "\r" in source.text:
            return _encoded(self.lines)
        return source.data

    @view
    def composed(self) -> dict[int, str]:
        """The lines with combining marks that are not in composed form: their indices, and that form."""
        # the first byte of U+0300 to U+033F
        if b"\xcc" not in self.data:
            return {}
        return {i: new for i, line in enumerate(self.lines) if (new := normalize("NFC", line)) != line}

    @view
    def traits(self) -> frozenset[Trait]:
        """What the text has anything of, once its letters are composed. Where lines went, it may have no more of it."""
        if not self.composed:
            return self.phrases.scan(self.data)
        lines = [self.composed.get(i, line) for i, line in enumerate(self.lines)]
        return self.phrases.scan(_encoded(lines))

    @view
    def signs(self) -> frozenset[Trait]:
        """What a character-level rule could act upon, once the letters are composed."""
        return self.traits & DAMAGES

    @view
    def suspect(self) -> bool:
        """Whether the text holds anything that a character-level rule could act upon."""
        return bool(self.signs or self.composed)

    @view
    def strange(self) -> bool:
        """Whether the text holds more than no-break spaces and decomposed letters that such a rule could act upon."""
        return bool(self.signs - {"space"})

    @view
    def restyled(self) -> bool:
        """Whether one spelling of hòa and hoà is asked for, and there are accents at all."""
        return self.tones != "keep" and not self.text.isascii()

    @view
    def misread(self) -> bool:
        """Whether the text holds what mojibake or a legacy font leaves of a word."""
        return "damage" in self.signs

    @view
    def swapped(self) -> bool:
        """Whether the text may hold letters that stand for others."""
        return "swapped" in self.signs

    @view
    def cut(self) -> bool:
        """Whether the text may hold words cut by full stops."""
        return "letters" in self.signs

    @view
    def disguised(self) -> bool:
        """Whether the text may hold look-alikes of đ, or accents beside their letters."""
        return not self.signs.isdisjoint(("letters", "odd"))

    @view
    def misplaced(self) -> bool:
        """Whether the text holds letters in an order that only a misplaced tone mark makes."""
        return "tones" in self.signs

    @view
    def oddities(self) -> frozenset[str]:
        """The characters of the text that are outside PLAIN, but for the marks of Vietnamese where it has no others."""
        if "odd" not in self.signs:
            return frozenset("\xa0" if "space" in self.signs else "")
        return frozenset(ODD.findall(self.text))

    def lines_with(self, chars: Iterable[str]) -> list[int]:
        """Return the indices of the lines that hold one of chars."""
        text, lines = self.text, self.lines
        found = [[i for i, line in enumerate(lines) if char in line] for char in chars if char in text]
        return found[0] if len(found) == 1 else sorted(set().union(*found))

    @view
    def stripped(self) -> list[str]:
        """The lines without the white space around them."""
        return list(map(str.strip, self.lines))

    @view
    def filled(self) -> Sequence[int]:
        """The indices of the lines that are not blank."""
        return [i for i, text in enumerate(self.stripped) if text]

    @view
    def spare_blanks(self) -> list[int]:
        """The indices of the blank lines at the start, at the end, and after another blank line."""
        if self.whole and "blank lines" not in self.traits:
            return []
        texts = self.stripped
        spare = [i for i, text in enumerate(texts) if not text and not (i and texts[i - 1])]
        end = len(texts)
        while end and not texts[end - 1]:
            end -= 1
        # the first of those at the end follows a line; if there is none, it is spare as the first of all
        return sorted({*spare, end}) if 0 < end < len(texts) else spare

    @view
    def returns(self) -> bool:
        r"""Whether a line ends in \r\n or \r."""
        return "\r" in self.source.text and bool(self.lines)

    @view
    def open_end(self) -> bool:
        """Whether the last line has no line end."""
        return bool(self.lines) and not self.source.text.endswith(("\n", "\r"))

    @view
    def trailing_spaces(self) -> list[int]:
        """The indices of the lines that end in spaces or tabs."""
        if "trailing space" not in self.traits:
            return []
        return [i for i, line in enumerate(self.lines) if line[-1:] in _SPACES]

    @view
    def paragraphs(self) -> list[int]:
        """The indices of the lines that are too long to be anything but a paragraph, if not a row of names."""
        long = [i for i, line in enumerate(self.lines) if len(line) > SHORT and ("." in line or line[-1] in SIGNED)]
        # links without words have their addresses only
        return [i for i in long if self.markup.get(i) != self.lines[i]] if self.markup else long

    @view
    def bare_lines(self) -> dict[int, str]:
        """The short lines of four words or more without any accented letter, in a text that has accents.

        Empty where the text is unaccented as a whole, as are English texts and those typed without accents.
        """
        return self.bare if self.bare and self.accented else {}

    @view
    def bare(self) -> dict[int, str]:
        """The short lines of four words or more without any accented letter."""
        if "bare line" not in self.traits:
            return {}
        accented = ACCENTED.search
        return {i: text for i, text in self.short_lines.items() if text.count(" ") >= 3 and not accented(text)}

    @view
    def accented(self) -> bool:
        """Whether the text is written with accents: a third of its lines of some length have one."""
        texts = [text for text in self.stripped if text]
        long = [text for text in texts if len(text) > 40] or texts
        return 3 * sum(1 for text in long if ACCENTED.search(text)) >= max(len(long), 1)

    @view
    def alike(self) -> dict[int, str]:
        """The paragraphs that begin as another one does: their indices, and their first characters."""
        texts = self.untagged
        starts = [text[:ALIKE] for text in texts if len(text) >= PARAGRAPH]
        if len(set(starts)) == len(starts):
            return {}
        starts.sort()
        again = {start for start, other in pairwise(starts) if start == other and start[:6] not in STROKES}
        return {i: start for i, text in enumerate(texts) if len(text) >= PARAGRAPH and (start := text[:ALIKE]) in again}

    @view
    def untagged(self) -> list[str]:
        """The lines, paragraphs without the name of the paper that stands before a lead: "(BM) - "."""
        if "dated lead" not in self.traits:
            return self.stripped
        return [_TAG.sub("", text) if len(text) >= PARAGRAPH else text for text in self.stripped]

    @view
    def doubled(self) -> list[int]:
        """How many lines that are not blank stand before each that the one above it begins with, or is."""
        texts = list(filter(None, self.stripped))
        if not any(map(str.startswith, texts, islice(texts, 1, None))):
            return []
        return [rank for rank, (above, text) in enumerate(pairwise(texts), 1) if above.startswith(text)]

    @view
    def near_title(self) -> list[int]:
        """The short lines of about the length of the headline, but for the headline itself, if it has five words.

        And the longer ones that begin as it does.
        """
        title = self.headline
        if title.count(" ") < 4:
            return []
        least, most, start = 0.8 * len(title), 1.4 * len(title), title.lstrip("# ")[:HEADLINE_START]
        return [
            i
            for i, text in self.short_lines.items()
            if len(text) >= least and (len(text) <= most or text.startswith(start)) and i != self.title
        ]

    @view
    def head_copies(self) -> list[tuple[int, int]]:
        """The labels above the text that are one above them once more, case ignored: that one, and the copy."""
        known: dict[str, int] = {}
        copies = []
        for i in self.filled[:HEAD_LINES]:
            text = self.keys.get(i)
            if text is None:
                if i not in self.short_lines:
                    break
                continue
            original = known.setdefault(text, i)
            if original != i and self.stripped[original].lower() == self.stripped[i].lower():
                copies.append((original, i))
        return copies

    @view
    def last_paragraph(self) -> str:
        """The last line, where it is a paragraph or "more" sticks to it, or ""."""
        text = self.stripped[self.filled[-1]] if self.filled else ""
        return text if len(text) >= PARAGRAPH and (text[-1] in FULL_STOPS or text.startswith("more")) else ""

    @view
    def title(self) -> int:
        """The index of the first line that is not blank, or 0. What a page prints above its headline is none.

        Such are a date, a menu of Markdown links, a link behind ">>", and a lone sign.
        """
        markup = self.markup
        for rank, i in enumerate(self.filled):
            text = self.stripped[i]
            dated = rank < FIRST_LINES and begins_date(text) and is_date(text)
            linked = markup and i in markup and text.count(" ") < MENU_WORDS
            if not dated and not linked and text not in DEBRIS and text[:2] != ">>":
                return i
        return self.filled[0] if self.filled else 0

    @view
    def top(self) -> Sequence[int]:
        """The first lines, if the very first is a date, a label, or has few words, or a label stands below it."""
        text = self.stripped[self.filled[0]] if self.filled else ""
        wordy = text.count(" ") >= MENU_WORDS and self.filled[0] not in self.known and "|" not in text
        first = self.filled[:FIRST_LINES]
        if not text or (wordy and self.title == first[0] and self.known.keys().isdisjoint(first)):
            return []
        return self.filled[:TOP_LINES]

    @view
    def headline(self) -> str:
        """The title, stripped, or "" where the first line is too long or too much of a sentence to be one."""
        text = self.short_lines.get(self.title, "")
        return "" if text.endswith((".", ":", ";", ",")) and not text.endswith("..") else text

    @view
    def headline_key(self) -> str:
        """The words of the headline as comparison key."""
        return words_key(self.headline)

    @view
    def edges(self) -> list[int]:
        """The indices of the first and the last lines that are not blank, of these all above and below the text."""
        filled, lines = self.filled, self.stripped
        last = len(filled) - LAST_LINES
        while last > FIRST_LINES and not _is_text(lines[filled[last - 1]], lines[filled[last]]):
            last -= 1
        # comments are sentences too: the foot begins above them, where the parts of the page do
        begun = filled[len(filled) // 3] if filled else 0
        parts = [i for i, phrase in self.known.items() if i > begun and phrase.group in FURNITURE]
        if len(parts) >= FOOT_PARTS:
            last = max(min(last, self.rank(parts[0]) - FIRST_LINES), FIRST_LINES)
        first = FIRST_LINES
        while first < last and not _is_text(lines[filled[first - 1]], lines[filled[first]]):
            first += 1
        return [*filled] if last <= first else [*filled[:first], *filled[last:]]

    def _numbered(self, keys: dict[int, str]) -> dict[int, Phrase]:
        """Return the phrases that keys with a number in them are."""
        starts, ends, line = self.phrases.numbered, self.phrases.ends, self.phrases.line
        found = {}
        for i, text in keys.items():
            if text[:1] in DIGITS or (text[:NUMBERED_START] in starts and _DIGIT.search(text)):
                # a look at the last word tells most lines apart; one with a number counts as any
                last = text.rsplit(" ", 1)[-1]
                phrase = line(text) if last in ends or not last.isalpha() else None
                if phrase and not _ITEM.match(self.stripped[i]):
                    found[i] = phrase
        return found

    @view
    def labels(self) -> dict[int, Phrase]:
        """The short lines that are a phrase as a whole, at a place where it holds: their indices, and the phrases."""
        found = self.known | self.numbered
        if any(phrase.where != "anywhere" for phrase in found.values()):
            found = {i: phrase for i, phrase in found.items() if self.holds(phrase, i)}
        # who names a line as noise knows that it is
        return {i: phrase for i, phrase in found.items() if phrase.group == USER or not self.speaks_of(i)}

    def speaks_of(self, i: int) -> bool:
        """Return whether line i stands inside the text as the heading of what is said of it, or in a manual.

        Manuals have the words of buttons and menus for headings. "Dòng này …" below a line speaks of it anywhere.
        """
        if any(_points_above(self.stripped[j][:REMARKED]) for j in self.below(i)[:1]):
            return True
        if any(POINTING_AT_SEVERAL.match(self.stripped[j]) for j in self.below(i)[1:POINTED]):
            return True
        remarks = self.remarks
        if not (len(remarks) > 1 and remarks[0] < i < remarks[-1]):
            return False
        # a list of other stories is one in a manual too, and below a heading
        phrase, below = self.known.get(i), self.stripped[self.below(i)[0]]
        listing = (
            phrase is not None and phrase.group == "section" and below[-1] != "." and below.count(" ") >= MENU_WORDS
        )
        if self._is_taken_up(i):
            return not (listing and self.stripped[i][0] == "#")
        return not listing and "pressing" in self.traits and self._is_amid_remarks(i) and self.manual

    def _is_amid_remarks(self, i: int) -> bool:
        """Return whether line i stands between remarks that are not what the page says of itself."""
        own = {*self.opened.get("ui", ()), *self.opened.get("notice", ())}
        # a headline may ask
        told = [j for j in self.remarks if j not in own and self.stripped[j][-1] != "?"]
        return bool(told) and told[0] < i < told[-1]

    def _is_taken_up(self, i: int) -> bool:
        """Return whether the sentence below line i has its words too, or the line is marked as a heading of it."""
        j = self.below(i)[0]
        below, key = self.stripped[j], self.keys.get(i)
        if key is None or j in self.markup or j in self.known:
            return False
        # two notices of a page have the same words
        if key in below.lower() and self.phrases.opener(below, "ui"):
            return False
        headed = self.stripped[i][0] == "#" and below[-1] in FULL_STOPS and below[-1] != "?"
        return headed or ((below[-1] in FULL_STOPS or ":" in below) and key in below.lower())

    @view
    def remarks(self) -> list[int]:
        """The lines that end as sentences do, short ones too."""
        lines = self.stripped
        return [i for i in self.filled if len(lines[i]) >= REMARK and lines[i][-1] in FULL_STOPS]

    @view
    def manual(self) -> bool:
        """Whether the text tells how to use a page, a program or a device: it speaks of what to press, and where.

        What the page itself says of it does not count.
        """
        own = {*self.known, *self.opened.get("ui", ()), *self.opened.get("notice", ())}
        text = "\n".join(self.stripped[i] for i in self.filled if i not in own)
        found = PRESSING.findall(text)
        return len(set(map(str.lower, found))) >= MANUAL and len(found) * TOLD_EACH > len(self.sentences)

    @view
    def furniture(self) -> list[int]:
        """The certain labels, controls, calls and lists of keywords below the first sentences, sorted."""
        opened = self.opened
        marks = {*opened.get("ui", ()), *opened.get("tags", ())}
        marks.update(i for i, phrase in self.labels.items() if phrase.group in FURNITURE)
        marks.update(i for i in opened.get("call", ()) if self.phrases.matches(self.stripped[i], "call"))
        if not marks or len(self.sentences) <= BEGUN:
            return []
        return sorted(i for i in marks if i > self.sentences[BEGUN])

    @view
    def rows(self) -> dict[int, list[str]]:
        """The lines that are a row of labels: their indices, and the groups of the labels.

        They are looked for on pages that have labels, else at both ends where a sign or a capital parts all of them.
        """
        labels = self.labels
        if not labels and "separator" not in self.traits:
            return {}
        groups, edges = self.row_groups, self.edges
        if labels:
            return {i: groups[i] for i in groups if i not in labels}
        lines = self.stripped
        parted = (i for i in groups if is_parted(lines[i]) or is_capitalised(lines[i]))
        return {i: groups[i] for i in parted if i in edges}

    @view
    def row_groups(self) -> dict[int, list[str]]:
        """The short lines that are made of labels: their indices, and the groups of the labels."""
        ends, row = self.phrases.ends, self.phrases.row
        likely = {
            i: text
            for i, text in self.short_lines.items()
            if 1 < len(text) <= ROW
            and text[-1] not in FULL_STOPS
            # each of them may stand in brackets, and the last be "A+"
            and ((word := text.rsplit(" ", 1)[-1].lower()) in ends or "|" in word or text[-1] in "]+>")
        }
        return {i: groups for i, text in likely.items() if len(groups := row(text)) > 1}

    @view
    def trails(self) -> dict[int, str]:
        """The short lines with signs between their words as breadcrumbs have them, on a page or at its beginning."""
        lines = self.short_lines
        return {
            i: text
            for i in (lines if self.labels else self.filled[:FIRST_LINES])
            if ">" in (text := lines.get(i, ""))
            or " / " in text
            or "»" in text
            or "›" in text
            or "|" in text
            or "→" in text
            or text.startswith(HOMES)
        }

    @view
    def opened(self) -> dict[str, list[int]]:
        """The first and last lines that begin with an opener: for each group of phrases the indices of its lines."""
        opened: dict[str, list[int]] = {}
        if "opener" not in self.traits:
            return opened
        lines, known = self.stripped, self.openings
        if new := [i for i in self.edges if i not in known]:
            known.update(dict.fromkeys(new, ()))
            known.update(self.phrases.openings([(i, lines[i]) for i in new if len(lines[i]) <= CALL]))
        for i in self.edges:
            for group in known[i]:
                opened.setdefault(group, []).append(i)
        return opened

    @view
    def openings(self) -> dict[int, Sequence[str]]:
        """For the lines that were looked at, the groups of the phrases that they begin with. See opened."""
        return {}

    @view
    def worded(self) -> list[int]:
        """The short lines that begin with words for a link and have a colon, a bar or an arrow."""
        if "opener" not in self.traits:
            return []
        marked = [
            (i, text)
            for i, text in self.short_lines.items()
            if ":" in text or ">" in text or "»" in text or "|" in text or "→" in text
        ]
        return [i for i, groups in self.phrases.openings(marked).items() if "link" in groups]

    @view
    def signed(self) -> list[int]:
        """Among the last lines but the very last, those that are short enough for a signature and begin as one does."""
        filled, keys, lines = self.filled, self.keys, self.stripped
        tail = filled[max(1, len(filled) - TAIL) : -1]
        return [i for i in tail if i in keys and ((text := lines[i])[0].isupper() or text[0] in _SIGNED)]

    @view
    def controls(self) -> bool:
        """Whether any line is a label or begins as a phrase does."""
        return bool(self.labels or self.opened or self.rows)

    @view
    def labelled(self) -> bool:
        """Whether any line is a label or begins as a phrase does, or with a label that sticks to what it heads."""
        return self.controls or "glued label" in self.traits

    @view
    def parts(self) -> bool:
        """Whether so many lines are labels or links that the page may have been dumped as a whole."""
        return len(self.labels) + len(self.markup) >= PAGE_PARTS

    @view
    def sentences(self) -> list[int]:
        """The indices of paragraphs and of lines that end as sentences do, without calls and notices at the end."""
        page = {i for i in self.opened.get("ui", ()) if i > self.title}
        last = self.filled[-LAST_LINES:]
        for group in ("call", "notice"):
            # farther up a sentence may begin as these do
            begun = (i for i in self.opened.get(group, ()) if i > self.title)
            page.update(i for i in begun if i >= last[0] or self.phrases.matches(self.stripped[i], group))
        page.difference_update(self.filled[:FIRST_LINES])
        short = [i for i, text in self.short_lines.items() if len(text) >= SENTENCE and text[-1] in FULL_STOPS]
        if self.markup:
            short = [i for i in short if self.markup.get(i) != self.lines[i]]
        return sorted({*short, *self.paragraphs} - page)

    @view
    def told_words(self) -> set[str]:
        """The words of the sentences in small letters. A row of names that is as long has no full stop at its end."""
        told = (text for i in self.sentences if (text := self.stripped[i])[-1] in FULL_STOPS)
        return {word for text in told for word in WORD.findall(text.lower())}

    def holds(self, phrase: Phrase, i: int) -> bool:
        """Return whether line i stands where the phrase holds: before the first or after the last sentence."""
        if phrase.where == "anywhere" or not self.sentences:
            return True
        return i < self.sentences[0] if phrase.where == "head" else i > self.sentences[-1]

    def outside(self, first: int, last: int) -> bool:
        """Return whether the lines from first to last stand before the first or after the last sentence."""
        return bool(self.sentences) and (last < self.sentences[0] or first > self.sentences[-1])

    @view
    def linked_lines(self) -> dict[int, str]:
        """The lines that begin with a Markdown link: their indices, and the lines with it."""
        lines = self.lines
        return {i: text for i, text in self.markup.items() if text[0] == "[" and text[1:2] != "!" and lines[i]}

    @view
    def hash_lines(self) -> dict[int, str]:
        """The short lines that begin with a number sign."""
        return {i: text for i, text in self.short_lines.items() if text[0] == "#"}

    @view
    def alt_ends(self) -> dict[int, str]:
        """The short lines that end in a number or a word for a picture, of four words or more or just these."""
        return {
            i: text
            for i, text in self.short_lines.items()
            if (text[-1] in DIGITS or (text[-2:] in _ALT_TAILS and _ALT_END.search(text[-11:].lower())))
            and (text.count(" ") >= 3 or len(text) <= LONE_ALT)
        }

    @view
    def linking(self) -> dict[int, str]:
        """The lines with a Markdown link, an arrow at either end, brackets, or a colon behind words for a link."""
        worded = self.worded
        pointed = "pointer" in self.traits
        if not worded and not pointed and not self.markup:
            return {}
        if not pointed:
            return {i: self.stripped[i] for i in sorted({*worded, *self.markup}) if self.stripped[i]}
        return {
            i: text
            for i, text in enumerate(self.stripped)
            if (i in self.markup and text)
            or i in worded
            or (pointed and (text[:1] in POINTERS or text[-1:] in STEPS or (text[:1] == "[" and text[-1] == "]")))
        }

    @view
    def images(self) -> dict[int, str]:
        """The lines that begin as a Markdown or HTML image does, or as a search engine calls one."""
        return {
            i: text
            for i, text in enumerate(self.stripped)
            if text and (text[0] in IMAGE_STARTS or text[:SEARCHED_START] in SEARCHED_STARTS)
        }

    @view
    def image_names(self) -> dict[int, str]:
        """The short lines that end as the name of an image file does, or are one word with hyphens or digits in it.

        Or that begin with a full stop or a number in brackets, as the end of an address does that was cut, or as
        cameras name their pictures, or are a word of programs for one.
        """
        return {
            i: text
            for i, text in self.short_lines.items()
            if text.lower().endswith(IMAGE_ENDS)
            or text[0] == "."
            or (text[0] == "(" and text[1:2] in DIGITS)
            or text in PICTURE_WORDS
            or text[:3] in CAMERAS
            or is_slug(text)
        }

    @view
    def listing_lines(self) -> dict[int, str]:
        """Among the last lines the short ones with at least two commas, or semicolons, that end no sentence.

        And the last, if its words are long and somewhere two stick to each other.
        """
        lines = self.stripped
        stuck = self.filled[-1] if "seam" in self.traits else -1
        return {
            i: text
            for i in self.filled[-LISTED:]
            if (text := lines[i])[-1] not in FULL_STOPS
            and (
                text.count(",") > 1
                or text.count(";") > 1
                or (i == stuck and len(text) > max(NAME // 2, WORD_LENGTH * len(text.split())))
            )
            and text[0].isalpha()
            and len(text) <= SHORT
        }

    @view
    def closing_names(self) -> list[int]:
        """The last lines that are short and end in a letter or digit, if there are two of them or more."""
        lines, filled = self.stripped, self.filled
        rank = len(filled)
        while rank and len(text := lines[filled[rank - 1]]) <= NAME and text[-1].isalnum():
            rank -= 1
        return [*filled[rank:]] if len(filled) - rank > 1 else []

    @view
    def front(self) -> list[int]:
        """The lines of the data above a Markdown text, with the rules around them."""
        lines, filled = self.stripped, self.filled
        if not filled or lines[filled[0]] not in FRONT_RULES:
            return self._crawled()
        last = next((rank for rank, i in enumerate(filled) if rank and lines[i] == lines[filled[0]]), 0)
        front = [*filled[: last + 1]]
        known = [i for i in front[1:-1] if FRONT_NAME.match(lines[i]) or lines[i].startswith("- ")]
        named = len(known) > 1 and FRONT_NAME.match(lines[known[0]])
        return front if named and 5 * len(known) >= 4 * (len(front) - 2) else []

    def _crawled(self) -> list[int]:
        """Return the lines that a crawler or reader wrote above a page: its address, when it was read."""
        head = self.filled[:HEADER]
        known = [i for i in head if _HEADER.match(self.stripped[i])]
        # one alone may be the source that a text names
        return known if len(known) > 1 and any("://" in self.stripped[i] for i in known) else []

    @view
    def code_lines(self) -> dict[int, str]:
        """The lines that begin and end as code does: as tags, or without a letter outside ASCII."""
        lines = self.stripped
        return {
            i: text
            for i in [i for i in self.filled if lines[i].isascii() or lines[i][0] + lines[i][-1] in TAGGED]
            if ((text := lines[i])[0] in CODE_STARTS and (text[-1] in CODE_ENDS or text[0] == "@"))
            or text.startswith(SERVER_ERRORS)
            if "](" not in text and (text[0] != "-" or text[:3] in CODE_DASHES)
        }

    @view
    def notices(self) -> list[int]:
        """The lines that begin or are as notices of a paper do, or reserve all rights, sorted."""
        reserved = self.short_lines if "reserved" in self.traits else {}
        if not self.labels and not self.opened and not reserved:
            return []
        legal = [i for i, phrase in self.labels.items() if phrase.group == "legal"]
        reserving = (i for i, text in reserved.items() if "reserved" in text.lower())
        return sorted({*legal, *self.opened.get("notice", ()), *reserving})

    @view
    def user_lines(self) -> dict[int, Phrase]:
        """The lines that are phrases of the site or the user: their indices, and the phrases."""
        found = {i: phrase for i, phrase in self.labels.items() if phrase.group == USER}
        phrases, markup = self.phrases, self.markup
        for i in self.filled:
            # a link can be named by its words or as it is
            for text in (self.stripped[i], markup[i]) if i in markup else (self.stripped[i],):
                whole = phrases.line(text) if i in markup else None
                own = whole if whole and whole.group == USER else phrases.own(text)
                if own is not None and self.holds(own, i):
                    found.setdefault(i, own)
        return found


class Condensed(Document):
    """A document without blank lines, whose lines are stripped, and keep their indices when others go."""

    def survey(self, traits: frozenset[Trait]) -> None:
        """See what every text is asked for, in one go: one view after the other costs twice as much.

        short_lines are the lines of at most SHORT characters, by their indices; keys those of at most the length of a
        label, in small letters and without the signs around them; counted the keys that begin with a digit. known and
        numbered are the phrases that a key is as a whole, wherever they hold: without a number, and with one.
        """
        lines, phrases = self.lines, self.phrases.lines
        self.stripped, self.filled = lines, range(len(lines))
        self.short_lines = {i: text for i, text in enumerate(lines) if len(text) <= SHORT}
        # to look for more signs takes longer, and pictures are odd
        signs = SIGNS + PICTOGRAMS if "odd" in traits else SIGNS
        self.keys = keys = {
            # stars alone are a rating
            i: text.strip(signs).lower() or text.strip(SIGNS)
            for i, text in self.short_lines.items()
            if len(text) <= LABEL and (text[0] not in STROKE_SIGNS or text[:6] not in STROKES)
        }
        self.counted = {i: text for i, text in keys.items() if text and text[0] in DIGITS}
        self.known = {i: phrases[text] for i, text in keys.items() if text in phrases}
        if formed := [i for i, text in keys.items() if text[-3:] in SECTION_ENDS]:
            self._know(formed, "section-form", SECTION_FORM)
        if formed := [
            i for i, text in keys.items() if len(text) >= ROW_OF_NETWORKS and text[:NETWORK_START] in NETWORKS
        ]:
            self._know(formed, "networks", NETWORKS_FORM)
        self.numbered = self._numbered(keys)
        self.traits = (traits - DAMAGES).union(
            ("label",) if self.known or self.numbered else (),
            ("number",) if self.counted else (),
            ("own phrase",) if self.phrases.extended else (),
        )

    def _know(self, likely: Iterable[int], group: str, phrase: Phrase) -> None:
        """Add those of likely lines whose keys match a pattern of a group to the known ones."""
        for i in likely:
            if i not in self.known and self.phrases.matches(self.keys[i], group):
                self.known[i] = phrase

    def drop(self, gone: Set[int]) -> None:
        """Take the lines at the indices in gone out. What was seen of each of the others still holds."""
        for i in gone:
            self.lines[i] = ""
        filled, views = self.filled, vars(self)
        for name in _OF_ALL.intersection(views):
            del views[name]
        for name in _BY_LINE.intersection(views):
            found = views[name]
            for i in gone if found else ():
                found.pop(i, None)
        self.filled = [i for i in filled if i not in gone]


# The views that still hold for the lines that are left when others go, and those of a page that do not.
_BY_LINE = frozenset(
    {"short_lines", "bare", "keys", "known", "counted", "numbered", "images", "alt_ends", "code_lines", "linking"}
    | {"linked_lines", "hash_lines", "row_groups", "alike", "image_names"}
)
_VIEWS = frozenset(name for name, value in vars(Document).items() if isinstance(value, view))
_OF_ALL = _VIEWS - _BY_LINE - {"traits", "stripped", "openings", "input_lines", "small_text", "unaccented_words"}


def _points_above(text: str) -> bool:
    """Return whether the beginning of a sentence speaks of the line above it."""
    small = text.lower()
    return any(word in small for word in POINTERS_ABOVE) and bool(POINTING.search(text))


def begins_date(text: str) -> bool:
    """Return whether text may be a date: the first is_date makes its patterns, which takes as long as an article."""
    return text[0] in DIGITS or text[:3] in DATE_STARTS


def _is_text(text: str, below: str) -> bool:
    """Return whether text is a sentence, a quotation, or a short one that does not stand alone."""
    return _is_told(text) or (text[-1] in FULL_STOPS and below[-1] in FULL_STOPS) or text[0] == ">"


def _is_told(text: str) -> bool:
    """Return whether text ends as a sentence does and is long enough to be one."""
    return len(text) >= SENTENCE and text[-1] in FULL_STOPS


def _encoded(lines: list[str]) -> bytes:
    r"""Return lines as UTF-8, each with a \n behind it."""
    return "\n".join([*lines, ""]).encode("utf-8", "surrogatepass")


def _render(lines: list[str]) -> dict[int, str]:
    """Put the words of Markdown links in their place, and return the lines that had some as they were."""
    # one character is found much faster than two; an image alone has no words
    marked = {
        i: text
        for i, text in enumerate(lines)
        if "[" in text and "](" in text and not (text[0] == "!" and text[-1] == ")" and text.count(")") == 1)
    }
    for i in list(marked):
        text = IMAGE.sub("", marked[i]) if "![" in marked[i] else marked[i]
        # what is bold in a link is not bold in a copy of it
        plain = link_words(text.replace("[**", "[").replace("**]", "]")).strip()
        # a line without any words stays as it is
        if not any(map(str.isalnum, plain)):
            plain = marked[i]
        if plain == marked[i] and not LINK.search(text):
            del marked[i]
        lines[i] = plain
    return marked


def link_words(text: str) -> str:
    """Return text with the words of its Markdown links in their place."""
    # a template would be filled in by code in Python, for each link
    return LINK.sub(itemgetter(1), text)


def is_slug(text: str) -> bool:
    """Return whether text is one word in ASCII that has hyphens, underscores or digits in it."""
    return text.isascii() and not text.isalpha() and not text.isdigit() and text.translate(_JOINTS).isalnum()


def words_key(text: str) -> str:
    """Return the words of text without accents, case and punctuation, by which copies of a line are told."""
    plain = unaccent(text)
    if not plain.isascii():
        # what is left, signs and the letters of other scripts, is little: unidecode looks at each character
        plain = _OTHERS.sub(lambda other: unidecode(other[0]), plain)
    return " ".join(WORD.findall(plain.lower()))
