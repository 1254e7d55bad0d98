"""A text as the repairs and the layout rules see it: its lines as they are, and cheap views of them, computed once."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from itertools import compress
from typing import Any, Generic, Literal, TypeVar, overload
from unicodedata import normalize

from dvclean.decoding import Decoded
from dvclean.phrases import Phrases
from dvclean.regex import regex
from dvclean.suspect import PLAIN
from dvclean.traits import DAMAGES, Trait
from dvclean.vietnamese.syllables import OWN_LETTER

T = TypeVar("T")
Tones = Literal["keep", "old", "new"]

# str.splitlines also cuts at \v, \f, U+0085 and U+2028, which stand inside lines here
LINE_END = regex(r"\r\n|\r|\n")
NOT_PLAIN = regex(f"[^{PLAIN}]")
_SPACES = frozenset(" \t")

# How the lines begin between which Markdown shows code, and the tags of HTML for it.
FENCES = ("```", "~~~")
PRE = regex(r"</?pre\b", re.IGNORECASE)


def _is_fence(text: str) -> bool:
    """Return whether a line opens or closes what Markdown shows as code: no code, and no bold of a wiki, within it."""
    if text.startswith(FENCES):
        return "`" not in text.lstrip("`")
    return text.endswith("'''") and text.count("'''") == 1


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

    def __init__(self, compute: Callable[[Any], T]) -> None:
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


class line_view(view[T]):  # noqa: N801 - a decorator
    """A view that tells something of single lines, by their indices: it holds for those left when others go."""


class text_view(view[T]):  # noqa: N801 - a decorator
    """A view of the text as it was read: it holds whatever goes."""


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
        # whether no line went so far
        self.whole = True
        # the indices of lines that DV5 leaves as they are
        self.spared: frozenset[int] = frozenset()

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

    def index(self, number: int) -> int:
        """Return the index of the line with this number in the input or, where it is gone, of the one after it."""
        return bisect_left(self.numbers, number)

    def as_read(self, i: int) -> str:
        """Return line i as the text has it."""
        return self.lines[i]

    @view
    def vietnamese(self) -> bool:
        """Whether any line has a letter that Spanish, French and their like lack."""
        return any(map(OWN_LETTER.search, self.lines))

    @text_view
    def input_lines(self) -> list[str]:
        """The lines of the input."""
        return split_lines(self.source.text)

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
        # one by one takes longer than all at once where most of them changed
        if data is None or "\r" in self.source.text or len(self.changed) > len(self.lines) // 2:
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
        if final_newline or source.endswith(("\n", "\r")):
            return True
        return self.numbers[-1] <= (len(LINE_END.findall(source)) if "\r" in source else source.count("\n"))

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
        lines = [(i, line) for i, line in enumerate(self.lines) if not line.isascii()]
        return {i: new for i, line in lines if (new := normalize("NFC", line)) != line}

    @view
    def traits(self) -> frozenset[Trait]:
        """What the text has anything of, once its letters are composed. Where lines went, it may have no more of it."""
        if not self.composed:
            return self.phrases.scan(self.data)
        lines = self.lines.copy()
        for i, text in self.composed.items():
            lines[i] = text
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
    def oddities(self) -> frozenset[str]:
        """The characters of the text that are outside PLAIN, but for the marks of Vietnamese where it has no others."""
        if "odd" not in self.signs:
            return frozenset("\xa0" if "space" in self.signs else "")
        return frozenset(NOT_PLAIN.findall(self.text))

    def lines_with(self, chars: Iterable[str]) -> list[int]:
        """Return the indices of the lines that hold one of chars."""
        text, lines = self.text, self.lines
        found = [[i for i, line in enumerate(lines) if char in line] for char in chars if char in text]
        return found[0] if len(found) == 1 else sorted(set().union(*found))

    @view
    def stripped(self) -> Sequence[str]:
        """The lines without the white space around them."""
        return list(map(str.strip, self.lines))

    @view
    def filled(self) -> Sequence[int]:
        """The indices of the lines that are not blank."""
        return [i for i, text in enumerate(self.stripped) if text]

    @view
    def fenced(self) -> frozenset[int]:
        """The lines between the fences of Markdown or the tags of <pre>, which show how something is written."""
        if "fence" not in self.traits:
            return frozenset()
        lines = self.stripped
        fences = [i for i in self.filled if _is_fence(lines[i])]
        # one with the name of a language that nothing closes goes on to the end
        if len(fences) % 2 and lines[fences[-1]][len(FENCES[0]) :]:
            fences.append(self.filled[-1])
        # a line that closes one may be the first of the next, or both
        tags = [i for i in self.filled for _ in range(len(PRE.findall(lines[i])))]
        pairs = [*zip(fences[::2], fences[1::2], strict=False), *zip(tags[::2], tags[1::2], strict=False)]
        return frozenset(i for first, last in pairs for i in range(first, last + 1))

    @property
    def untouched(self) -> frozenset[int]:
        """The lines that no rule deletes."""
        return self.fenced

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


def _encoded(lines: list[str]) -> bytes:
    r"""Return lines as UTF-8, each with a \n behind it."""
    return "\n".join([*lines, ""]).encode("utf-8", "surrogatepass")
