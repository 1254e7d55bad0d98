"""A text as the rules see it: its lines, and cheap views of them that are computed once."""

from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import compress, pairwise
from typing import Generic, Literal, NamedTuple, TypeVar, overload

from unidecode import unidecode

from dvclean.decoding import Decoded
from dvclean.phrases import SIGNS, START, USER, Phrase, Phrases
from dvclean.regex import regex
from dvclean.suspect import PLAIN, Sign, signs
from dvclean.vietnamese.accents import compose

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

# What the paper says of itself stands among so many lines at the beginning and at the end.
FIRST_LINES = 4
LAST_LINES = 12

_SPACES = frozenset(" \t")
DIGITS = frozenset("0123456789")

# How lines of code begin and end: markup, templates, statements, rules of style sheets, strings of a list.
CODE_STARTS = frozenset("-<{@[}]()'\"$&.#/\\*:;abcdefghijklmnopqrstuvwxyz_FMNUS!")
CODE_DASHES = frozenset({"--}", "-->"})
CODE_ENDS = frozenset(">;{}),]'\"/\\e-")

# A shorter line may be a label that ends in a full stop.
SENTENCE = 60
# What may stand before an opener, or be one.
OPENING = frozenset(SIGNS + "©®")
FULL_STOPS = frozenset('.!?…”")')


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

    @classmethod
    def read(cls, source: Decoded, phrases: Phrases, tones: Tones = "keep") -> "Document":
        """Return the document of a whole text."""
        lines = split_lines(source.text)
        return cls(source, lines, range(1, len(lines) + 1), set(), phrases, tones)

    def replace(self, i: int, text: str) -> None:
        """Make text the line at index i. The views that were looked at still show the old line; see afresh."""
        self.lines[i] = text
        self.changed.add(self.numbers[i])

    def afresh(self) -> "Document":
        """Return a document of the same lines that has no views yet."""
        return Document(self.source, self.lines, self.numbers, self.changed, self.phrases, self.tones)

    def without(self, gone: Container[int]) -> "Document":
        """Return a new document that lacks the lines at the indices in gone."""
        kept = [i not in gone for i in range(len(self.lines))]
        lines, numbers = list(compress(self.lines, kept)), list(compress(self.numbers, kept))
        return Document(self.source, lines, numbers, self.changed, self.phrases, self.tones)

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
        """Return what join returns, as UTF-8. Where no line changed, they are taken from the input's bytes."""
        data = self.source.data
        if data is None or self.changed or "\r" in self.source.text:
            return self.join(line_ends=line_ends, final_newline=final_newline).encode()
        source = [b"", *data.split(b"\n")]
        lines = list(map(source.__getitem__, self.numbers))
        if self._ends(final_newline):
            lines.append(b"")
        return b"\n".join(lines)

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
            return "\n".join(self.lines).encode("utf-8", "surrogatepass")
        return source.data

    @view
    def composed(self) -> dict[int, bytes]:
        """The lines with combining marks that are not in composed form: their indices, and that form as UTF-8."""
        # the first byte of U+0300 to U+033F
        if b"\xcc" not in self.data:
            return {}
        lines = enumerate(self.data.split(b"\n"))
        return {i: new for i, line in lines if b"\xcc" in line and (new := compose(line)) != line}

    @view
    def signs(self) -> frozenset[Sign]:
        """What a character-level rule could act upon, once the letters are composed."""
        if not self.composed:
            return signs(self.data)
        lines = self.data.split(b"\n")
        for i, line in self.composed.items():
            lines[i] = line
        return signs(b"\n".join(lines))

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
        present = [char for char in chars if char in text]
        if len(present) < 2:
            return [i for char in present for i, line in enumerate(lines) if char in line]
        return [i for i, line in enumerate(lines) if any(char in line for char in present)]

    @view
    def stripped(self) -> list[str]:
        """The lines without the white space around them."""
        return list(map(str.strip, self.lines))

    @view
    def filled(self) -> list[int]:
        """The indices of the lines that are not blank."""
        return [i for i, text in enumerate(self.stripped) if text]

    @view
    def spare_blanks(self) -> list[int]:
        """The indices of the blank lines at the start, at the end, and after another blank line."""
        filled = self.filled
        if not filled:
            return list(range(len(self.lines)))
        spare = list(range(filled[0]))
        for before, after in [(i, j) for i, j in pairwise(filled) if j - i > 2]:
            spare += range(before + 2, after)
        spare += range(filled[-1] + 1, len(self.lines))
        return spare

    @view
    def trailing_spaces(self) -> list[int]:
        """The indices of the lines that end in spaces or tabs."""
        if self.lines == self.stripped:
            return []
        return [i for i, line in enumerate(self.lines) if line[-1:] in _SPACES]

    @view
    def short_lines(self) -> dict[int, str]:
        """The indices of the lines of at most SHORT characters that are not blank, and these lines, stripped."""
        texts = self.stripped
        return {i: text for i in self.filled if len(text := texts[i]) <= SHORT}

    @view
    def paragraphs(self) -> list[int]:
        """The indices of the lines that are too long to be anything but a paragraph."""
        return [i for i, line in enumerate(self.lines) if len(line) > SHORT]

    @view
    def bare_lines(self) -> dict[int, str]:
        """The short lines of four words or more without any accented letter, in a text that has accents.

        Empty where the text is unaccented as a whole, as are English texts and those typed without accents.
        """
        accented = ACCENTED.search
        bare = {i: text for i, text in self.short_lines.items() if not accented(text) and text.count(" ") >= 3}
        return bare if bare and self.accented else {}

    @view
    def accented(self) -> bool:
        """Whether the text is written with accents: a third of its lines of some length have one."""
        texts = [text for text in self.stripped if text]
        long = [text for text in texts if len(text) > 40] or texts
        return 3 * sum(1 for text in long if ACCENTED.search(text)) >= max(len(long), 1)

    @view
    def title(self) -> int:
        """The index of the first line that is not blank, or 0."""
        return self.filled[0] if self.filled else 0

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
        """The indices of the first and the last lines that are not blank."""
        filled = self.filled
        return filled if len(filled) <= FIRST_LINES + LAST_LINES else [*filled[:FIRST_LINES], *filled[-LAST_LINES:]]

    @view
    def keys(self) -> dict[int, str]:
        """The lines of at most the length of a label, in small letters and without the signs around them."""
        return {i: text.strip(SIGNS).lower() for i, text in self.short_lines.items() if len(text) <= LABEL}

    @view
    def counted(self) -> dict[int, str]:
        """The lines of the length of a label that begin with a digit: their indices, and their keys."""
        return {i: text for i, text in self.keys.items() if text[:1] in DIGITS}

    @view
    def labels(self) -> dict[int, Phrase]:
        """The short lines that are a phrase as a whole, at a place where it holds: their indices, and the phrases."""
        lines, keys = self.phrases.lines, self.keys
        found = {i: lines[text] for i, text in keys.items() if text in lines}
        for i in [*self.counted, *[i for i in self.edges if i in keys and keys[i][-1:] in DIGITS]]:
            if phrase := self.phrases.line(keys[i]):
                found[i] = phrase
        if any(phrase.where != "anywhere" for phrase in found.values()):
            return {i: phrase for i, phrase in found.items() if self.holds(phrase, i)}
        return found

    @view
    def rows(self) -> dict[int, list[str]]:
        """The lines that are a row of labels: their indices, and the groups of the labels.

        They are looked for on pages that have labels, else at both ends where a sign stands between them.
        """
        text, lines, labels = self.source.text, self.short_lines, self.labels
        if labels:
            indices = list(lines)
        elif "|" in text or "•" in text or "·" in text or "›" in text or "»" in text:
            indices = [i for i in self.edges if i in lines]
        else:
            return {}
        ends, row = self.phrases.ends, self.phrases.row
        rows = {
            i: row(line)
            for i in indices
            if len(line := lines[i]) <= ROW and line.rsplit(" ", 1)[-1].lower() in ends and i not in labels
        }
        return {i: groups for i, groups in rows.items() if len(groups) > 1}

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
        }

    @view
    def opened(self) -> dict[str, list[int]]:
        """The first and last lines that begin with an opener: for each group of phrases the indices of its lines."""
        opened: dict[str, list[int]] = {}
        starts, openers, lines = self.phrases.starts, self.phrases.openers, self.stripped
        for i in [i for i in self.edges if (line := lines[i])[:START] in starts or line[0] in OPENING]:
            text = lines[i].lstrip(SIGNS)[:LABEL].lower()
            for spellings, phrase in (
                openers.get(text.split(" ", 1)[0].rstrip(":"), ()) if len(lines[i]) <= CALL else ()
            ):
                if text.startswith(spellings) and i not in (found := opened.setdefault(phrase.group, [])):
                    found.append(i)
        return {group: found for group, found in opened.items() if found}

    @view
    def controls(self) -> bool:
        """Whether any line is a label or begins as a phrase does."""
        return bool(self.labels or self.opened or self.rows)

    @view
    def sentences(self) -> list[int]:
        """The indices of paragraphs and of lines that end as sentences do, without calls and notices at the end."""
        page = {i for group in ("call", "notice", "ui") for i in self.opened.get(group, ()) if i > self.title}
        page.difference_update(self.filled[:FIRST_LINES])
        short = [i for i, text in self.short_lines.items() if len(text) >= SENTENCE and text[-1] in FULL_STOPS]
        return sorted({*short, *self.paragraphs} - page)

    def holds(self, phrase: Phrase, i: int) -> bool:
        """Return whether line i stands where the phrase holds: before the first or after the last sentence."""
        if phrase.where == "anywhere" or not self.sentences:
            return True
        return i < self.sentences[0] if phrase.where == "head" else i > self.sentences[-1]

    @view
    def linked_lines(self) -> dict[int, str]:
        """The lines that begin with a Markdown link: their indices, and the lines."""
        if "[" not in self.source.text:
            return {}
        lines = self.stripped
        return {i: text for i in self.filled if (text := lines[i])[0] == "[" and text[1:2] != "!"}

    @view
    def hash_lines(self) -> dict[int, str]:
        """The short lines that begin with a number sign."""
        if "#" not in self.source.text:
            return {}
        return {i: text for i, text in self.short_lines.items() if text[0] == "#"}

    @view
    def listing_lines(self) -> dict[int, str]:
        """Among the last lines the short ones with at least two commas that end no sentence."""
        lines = self.stripped
        return {i: lines[i] for i in self.filled[-2:] if lines[i][-1] not in FULL_STOPS and _is_listing(lines[i])}

    @view
    def code_lines(self) -> dict[int, str]:
        """The lines without a letter outside ASCII that begin and end as code does."""
        lines = self.stripped
        return {
            i: text
            for i in [i for i in self.filled if lines[i].isascii()]
            if (text := lines[i])[0] in CODE_STARTS and (text[-1] in CODE_ENDS or text[0] == "@")
            if "](" not in text and (text[0] != "-" or text[:3] in CODE_DASHES)
        }

    @view
    def notices(self) -> list[int]:
        """The lines that begin or are as notices of a paper do, sorted."""
        legal = [i for i, phrase in self.labels.items() if phrase.group == "legal"] if self.labels else ()
        return sorted({*legal, *self.opened.get("notice", ())})

    @view
    def user_lines(self) -> dict[int, Phrase]:
        """The lines that are phrases of the site or the user: their indices, and the phrases."""
        if not self.phrases.extended:
            return {}
        found = {i: phrase for i, phrase in self.labels.items() if phrase.group == USER}
        for i in self.filled:
            phrase = self.phrases.opener(self.stripped[i], USER) or self.phrases.own(self.stripped[i])
            if phrase is not None and self.holds(phrase, i):
                found.setdefault(i, phrase)
        return found


def _is_listing(text: str) -> bool:
    return text[0].isalpha() and text.count(",") > 1 and len(text) <= SHORT


def words_key(text: str) -> str:
    """Return the words of text without accents, case and punctuation, by which copies of a line are told."""
    return " ".join(WORD.findall(unidecode(text).lower()))
