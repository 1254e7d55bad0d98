"""A text as the rules see it: its lines, and cheap views of them that are computed once."""

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Sequence
from itertools import compress, pairwise
from typing import Generic, Literal, NamedTuple, TypeVar, overload

from unidecode import unidecode

from dvclean.decoding import Decoded
from dvclean.phrases import Phrase, Phrases
from dvclean.phrases import key as phrase_key

T = TypeVar("T")

Action = Literal["delete", "replace", "report"]

# str.splitlines also cuts at \v, \f, U+0085 and U+2028, which stand inside lines here
LINE_END = re.compile(r"\r\n|\r|\n")

# What a Vietnamese text is made of when nothing is wrong with it: ASCII, the letters of the alphabet and of its
# European neighbours (all composed), and general punctuation without its spaces and format characters.
PLAIN = "\t\n\r\x20-\x7e\xa1-\xac\xae-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e\u20ab\u20ac"
ODD = re.compile(f"[^{PLAIN}]")

# Letters that only a Vietnamese keyboard makes in a Vietnamese text. Their absence is what makes a line "bare".
ACCENTED = re.compile("[À-ỹ]")
WORD = re.compile(r"\w+")

# Shorter lines may be labels, links, captions or names; a longer one is read as a paragraph.
SHORT = 200

# No label is longer.
LABEL = 60

_SPACES = frozenset(" \t")


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
    left, numbers their 1-based numbers in the input, changed the numbers of lines that were replaced. Views are
    computed when first asked for and hold as long as the lines do: the engine replaces lines in place, and makes a new
    Document once a family of rules is done.
    """

    def __init__(
        self, source: Decoded, lines: list[str], numbers: Sequence[int], changed: set[int], phrases: Phrases
    ) -> None:
        self.source = source
        self.lines = lines
        self.numbers = numbers
        self.changed = changed
        self.phrases = phrases

    @classmethod
    def read(cls, source: Decoded, phrases: Phrases) -> "Document":
        """Return the document of a whole text."""
        lines = split_lines(source.text)
        return cls(source, lines, range(1, len(lines) + 1), set(), phrases)

    def replace(self, i: int, text: str) -> None:
        """Make text the line at index i. The views that were looked at still show the old line; see afresh."""
        self.lines[i] = text
        self.changed.add(self.numbers[i])

    def afresh(self) -> "Document":
        """Return a document of the same lines that has no views yet."""
        return Document(self.source, self.lines, self.numbers, self.changed, self.phrases)

    def without(self, gone: Container[int]) -> "Document":
        """Return a new document that lacks the lines at the indices in gone."""
        kept = [i not in gone for i in range(len(self.lines))]
        lines, numbers = list(compress(self.lines, kept)), list(compress(self.numbers, kept))
        return Document(self.source, lines, numbers, self.changed, self.phrases)

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
        """Return what join returns, as UTF-8. Lines that did not change are taken from the input's bytes."""
        data = self.source.data
        if data is None or "\r" in self.source.text:
            return self.join(line_ends=line_ends, final_newline=final_newline).encode()
        source = [b"", *data.split(b"\n")]
        lines = list(map(source.__getitem__, self.numbers))
        if self.changed:
            for i, number in enumerate(self.numbers):
                if number in self.changed:
                    lines[i] = self.lines[i].encode()
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
        return self.source.encoding not in {"utf-8", "ascii"}

    @property
    def marked(self) -> bool:
        """Whether a byte-order mark stood before the text."""
        return self.source.marked

    @property
    def damaged(self) -> bool:
        """Whether some bytes of the input could not be decoded."""
        return self.source.damaged

    @view
    def odd_lines(self) -> dict[int, set[str]]:
        """The lines that hold characters outside PLAIN: their indices, and these characters."""
        if not ODD.search(self.source.text):
            return {}
        return {i: set(odd) for i, line in enumerate(self.lines) if (odd := ODD.findall(line))}

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
        long = [line for line in self.lines if len(line) > 40]
        return 3 * sum(1 for line in long if ACCENTED.search(line)) >= max(len(long), 1)

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
    def labels(self) -> dict[int, Phrase]:
        """The short lines that are a phrase as a whole: their indices, and the phrases."""
        known, starts = self.phrases.lines, self.phrases.starts
        return {
            i: phrase
            for i, text in self.short_lines.items()
            if text[:2] in starts or not text[0].isalpha()
            if len(text) <= LABEL and (phrase := known.get(phrase_key(text)))
        }


def words_key(text: str) -> str:
    """Return the words of text without accents, case and punctuation, by which copies of a line are told."""
    return " ".join(WORD.findall(unidecode(text).lower()))
