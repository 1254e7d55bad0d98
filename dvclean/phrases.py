"""Phrase lists: what sites write around an article, kept as data, looked up in one step for all rules.

A phrase is written as it stands on the page. "{a|b}" stands for either word, "{a|}" for a word that may be missing,
and "0" for any number: "{Xem|Đọc} thêm", "0 {giờ|ngày} trước". Case, accents that were lost, and signs around the
line make no difference.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import product
from typing import Literal, NamedTuple, get_args

from dvclean.vietnamese import unaccent

Place = Literal["anywhere", "head", "tail"]

# Signs that sites put around labels and before links: bullets, arrows, brackets, colons.
SIGNS = " \t*•·▪■◆►▶▸→»›>|:;–—-+_#~.…!?()[]{}\"“”'‘’"
_CHOICE = re.compile(r"\{([^{}]*)\}")
_NUMBER = re.compile(r"\d[\d.,]*")


class Phrase(NamedTuple):
    """A phrase's group (the table of the data file it stands in) and where in a text it holds."""

    group: str
    where: Place


def key(text: str) -> str:
    """Return text as phrases are compared: lower case, without the signs around it, numbers as 0."""
    text = text.strip(SIGNS).lower()
    return _NUMBER.sub("0", text)


def expand(phrase: str) -> Iterator[str]:
    """Yield each spelling that the choices in a phrase stand for."""
    parts = _CHOICE.split(phrase)
    choices = [part.split("|") if i % 2 else [part] for i, part in enumerate(parts)]
    for words in product(*choices):
        yield " ".join("".join(words).split())


class Phrases:
    """All phrases, ready to be looked up.

    lines holds whole lines by their key, openers the beginnings of lines by their first word. starts are the first
    two characters of all keys, in any case: a line that begins with another letter needs no look.
    """

    def __init__(self, tables: Iterable[dict[str, object]] = ()) -> None:
        self.lines: dict[str, Phrase] = {}
        self.openers: dict[str, list[tuple[str, Phrase]]] = {}
        self.starts: set[str] = set()
        for table in tables:
            self._add(table)

    def line(self, text: str) -> Phrase | None:
        """Return the phrase that text is, as a whole, or None."""
        return self.lines.get(key(text))

    def opener(self, text: str) -> Phrase | None:
        """Return the phrase that text begins with, or None."""
        words = text.lstrip(SIGNS)
        candidates = self.openers.get(words.split(" ", 1)[0].rstrip(":").lower())
        if candidates:
            words = words.lower()
            for opener, phrase in candidates:
                if words.startswith(opener):
                    return phrase
        return None

    def _add(self, table: dict[str, object]) -> None:
        """Add one [[phrases]] table. Raises ValueError for a key or place that does not exist."""
        entry = PhraseTable(**table)  # type: ignore[arg-type]
        if entry.where not in get_args(Place):
            raise ValueError(f"where = {entry.where!r}: a phrase holds {', '.join(get_args(Place))}")
        phrase = Phrase(entry.group, entry.where)
        for line in entry.lines:
            for text in expand(line):
                for spelling in (key(text), unaccent(key(text))):
                    self.lines.setdefault(spelling, phrase)
                    self.starts |= {spelling[:2], spelling[:2].title(), spelling[:2].upper()}
        for opener in entry.openers:
            for text in expand(opener):
                for spelling in (text.lower(), unaccent(text.lower())):
                    first = spelling.split(" ", 1)[0].rstrip(":")
                    self.openers.setdefault(first, []).append((spelling, phrase))


@dataclass(frozen=True, slots=True)
class PhraseTable:
    """One [[phrases]] table of a data file or of the configuration."""

    group: str
    where: Place = "anywhere"
    lines: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()


@cache
def vietnamese() -> Phrases:
    """Return the phrases of data/vi.toml."""
    data = files("dvclean").joinpath("data", "vi.toml").read_text(encoding="utf-8")
    return Phrases(tomllib.loads(data)["phrases"])
