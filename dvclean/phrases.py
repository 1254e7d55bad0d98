"""Phrase lists: what sites write around an article, kept as data, looked up in one step for all rules.

A phrase is written as it stands on the page. "{a|b}" stands for either word, "{a|}" for a word that may be missing,
and "0" for any number: "{Xem|Đọc} thêm", "0 {giờ|ngày} trước". Case, accents that were lost, and signs around the
line make no difference. Phrases come from data/vi.toml, from the site packs in data/sites, and from the configuration.
Those of data/vi.toml are read from spelled.py, where docs/generate.py writes them with every choice taken: this saves
a short run a sixth of its time.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property, lru_cache, partial
from itertools import chain, pairwise, product, repeat
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol, get_args

from dvclean.memo import Memo
from dvclean.regex import regex
from dvclean.traits import PATIENCE, PICTOGRAMS, SIGNS, Scan
from dvclean.vietnamese import is_bare_syllable, place_tone, unaccent
from dvclean.vietnamese.syllables import Style

DATA = Path(__file__).parent / "data"

Place = Literal["anywhere", "head", "tail"]

# What a phrase may be. The rules that use a group are named at the head of data/vi.toml.
STRUCTURAL = frozenset(
    {"section", "weak-section", "section-start", "section-form", "link", "menu", "home", "weak-ui", "call", "notice"}
    | {"contact", "player", "contents", "networks", "form"}
)
KINDS = frozenset({"alt", "related", "footer", "ui", "promo", "tags", "media", "code", "legal"})

# The group of all phrases of sites and users that are noise wherever they stand (DV901).
USER = "user"

# So many lines are remembered with what they match.
LINES = 500

# What stands between the labels of a row, and how many words one has at most.
_SEPARATOR = regex(r"\s*[|•·›»>→/\\]+\s*|\s{2,}|\t|(?<=\])\s*(?=\[)")
SEPARATORS = frozenset("|•·›»>→/\\\t")
LABEL_WORDS = 9
SEAM = regex(r"(?<=[a-zà-ỹ?!+)])(?=[A-ZĐ\d])")

# The end of a label in bold or italics: "**Tags:** ", "*Tags*: "
_EMPHASISED = regex(r"[*_]+:|:[*_]+")

# A colon without a space behind it, and no part of an address.
_TIGHT = regex(r":(?=[^\s/])")

# By so many characters those lines are chosen of which the beginning is looked up: by a few, then by more of them.
START = 4
LONG_START = 8

# By so many those that a phrase with a number in it may be.
NUMBERED_START = 3

# By so many the phrases that are whole lines are kept together, to be taken in when one is asked for.
FOLD = 2

# Signs that are an opener, all that may stand before one, and how many do with some of the opener itself.
_MARKS = frozenset("©®")
_AROUND = SIGNS + PICTOGRAMS
_OPENING = _MARKS | frozenset(_AROUND + "=")
# The longest arrow: "====>".
ARROW = 6
_LED = 24

_CHOICE = regex(r"\{([^{}]*)\}")
# 1,9k and 2M are numbers too
_NUMBER = regex(r"\(?\d[\d.,]*(?:[km]\b)?\)?")
_COLON = regex(r"(?<=[^\W\d])\s*:\s*(?=\S)")
_WORDS = regex(r"<(\w+)>")
# Words whose tone mark has two places: tòa and toà, thúy and thuý.
_TWO_PLACES = regex(r"\b\w*(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])\b")
_STYLES: tuple[Style, ...] = ("old", "new")


class Pattern(Protocol):
    """What is asked of a compiled pattern, whichever library has compiled it."""

    def fullmatch(self, text: str, /) -> object | None:
        """Return a true value where the whole of text matches."""


class Phrase(NamedTuple):
    """A phrase's group, where in a text it holds, and the kind of noise that it is."""

    group: str
    where: Place
    kind: str


# Whole lines by their first characters, those of a kind in a block, with what they are.
Folded = dict[str, list[tuple[str, Phrase]]]

# The beginnings of lines by their first word, with what they are.
Openers = dict[str, list[tuple[tuple[str, ...], Phrase]]]


class PhraseTable(NamedTuple):
    """One [[phrases]] table: of a data file, a site pack or the configuration.

    group is a group of data/vi.toml or a kind of noise; where is "anywhere", "head" (before the first paragraph) or
    "tail" (after the last one). lines are whole lines, openers the beginnings of lines, patterns regular expressions
    that match a whole line in any case.
    """

    group: str = "ui"
    where: Place = "anywhere"
    lines: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()


def key(text: str) -> str:
    """Return text as phrases are compared: lower case, without the signs around it, numbers as 0."""
    text = " ".join(text.strip(_AROUND).lower().split())
    if ":" in text:
        text = _COLON.sub(": ", text)
    return _NUMBER.sub("0", text)


def expand(phrase: str) -> Iterator[str]:
    """Yield each spelling that the choices in a phrase stand for."""
    parts = _CHOICE.split(phrase)
    choices = [part.split("|") if i % 2 else [part] for i, part in enumerate(parts)]
    for words in product(*choices):
        yield " ".join("".join(words).split())


class Phrases:
    """All phrases, ready to be looked up.

    lines holds whole lines by their key; those of spelled.py come to be there when one that begins alike is asked for:
    see unfold. openers holds the beginnings of lines by their first word, patterns the regular expressions of each
    group. Other lines need no look than these tell: starts are the first characters of the openers
    as they are written on pages, short_starts those of the short ones, long_starts some more of those of the others;
    ends are the last words of all lines, numbered the first characters of lines with a number later on. extended tells
    whether phrases of a site or a user are among them.
    """

    def __init__(self, tables: Iterable[PhraseTable] = (), words: Mapping[str, str] | None = None) -> None:
        self.words = dict(words or {})
        self.lines: dict[str, Phrase] = {}
        self._folded: Folded = {}
        self._asked = 0
        self.openers: Openers = {}
        self.patterns: dict[str, list[str]] = {}
        self.starts: set[str] = set()
        self.short_starts: set[str] = set()
        self.long_starts: set[str] = set()
        self.ends: set[str] = set()
        self.numbered: set[str] = set()
        self.extended = False
        self._compiled: dict[str, re.Pattern[str]] = {}
        # rules ask for the same lines, and a rule asks again where others went
        self._matched: Memo[tuple[str, str], bool] = Memo(self._match, LINES)
        self._own: list[tuple[Pattern, Phrase]] = []
        self._own_openers: Openers = {}
        for table in tables:
            self._add(table, Phrase(table.group, table.where, table.group))

    def extend(self, tables: Iterable[PhraseTable]) -> "Phrases":
        """Return a copy with the phrases of a site or a user, which come before those that are there.

        Tables of a structural group are added to it: their lines are judged as the built-in ones. All others are
        noise as they stand. Raises ValueError for a pattern that is none.
        """
        copy = Phrases(words=self.words)
        copy.openers = {word: list(found) for word, found in self.openers.items()}
        copy.patterns = {group: list(found) for group, found in self.patterns.items()}
        copy.starts |= self.starts
        copy.short_starts |= self.short_starts
        copy.long_starts |= self.long_starts
        copy.ends |= self.ends
        copy.numbered |= self.numbered
        copy.extended = True
        for table in tables:
            copy._add(table, Phrase(table.group if table.group in STRUCTURAL else USER, table.where, table.group))
        copy.lines = self.unfold([*self._folded]) | copy.lines
        return copy

    def fold(self, lines: "Folded") -> None:
        """Take in lines, each as its own text, in blocks of those that begin alike, with what they are."""
        self._folded.update(lines)

    def unfold(self, texts: Iterable[str]) -> dict[str, Phrase]:
        """Return the phrases that are whole lines, by their key: at least all that begin as one of texts does."""
        folded = self._folded
        if not folded:
            return self.lines
        # what comes again and again is found sooner where no beginnings are compared
        self._asked += 1
        starts = folded.keys() if self._asked > PATIENCE else {text[:FOLD] for text in texts}
        # threads may be here together: what is no longer folded is among the lines
        for start in folded.keys() & starts:
            for block, phrase in folded.get(start, ()):
                self.lines.update(zip(block.split("\n"), repeat(phrase), strict=False))
            folded.pop(start, None)
        return self.lines

    @cached_property
    def scan(self) -> Scan:
        """The scan for the traits of a text."""
        # a generator: a short run does not come to need them
        return Scan(spelling for found in self.openers.values() for spellings, _ in found for spelling in spellings)

    def line(self, text: str) -> Phrase | None:
        """Return the phrase that text is, as a whole, or None."""
        plain = key(text)
        return self.unfold([plain]).get(plain)

    def group(self, text: str) -> str:
        """Return the group of the phrase that text is, as a whole, or "" where it is none."""
        phrase = self.line(text)
        return phrase.group if phrase else ""

    def row(self, text: str) -> list[str]:
        """Return the groups of the labels that text is a row of: "Facebook | Zalo | In bài viết".

        The longest labels are taken first. Empty where something is left over.
        """
        half = len(text) // 2
        if text[:half].rstrip() == text[-half:].lstrip():
            phrase = self.line(text[:half])
            # "Huy" is a name, and "Hủy" without its accents
            named = text.isascii() and is_bare_syllable(text[:half].strip().lower())
            return [phrase.group] * 2 if phrase and not named else []
        if "  " in text or is_parted(text):
            parts = [part for part in _SEPARATOR.split(text) if part]
            if len(parts) > 1:
                groups = [phrase.group if (phrase := self.line(part)) else "" for part in parts]
                return groups if all(groups) else []
        # "Chia sẻ: Facebook Zalo"; labels may be glued to each other, too: "Chia sẻ FacebookIn bài viết"
        if not (text[0].isalnum() or text[0] in "[("):
            return []
        # numbers count as 0, and signs at the end for nothing; to look for them takes longer than all else
        plain = key if text[-1] == "+" or any(map(str.isdigit, text)) else str.lower
        return self._segments(plain(text).split()) or (
            self._segments(plain(SEAM.sub(" ", text)).split()) if SEAM.search(text) else []
        )

    def _segments(self, words: list[str]) -> list[str]:
        lines = self.lines
        if self._folded:
            self.unfold([*(word.rstrip(":? ") for word in words), *map(" ".join, pairwise(words))])
        groups: list[str] = []
        at = 0
        while at < len(words):
            for end in range(min(at + LABEL_WORDS, len(words)), at, -1):
                phrase = lines.get(" ".join(words[at:end]).rstrip(":? "))
                if phrase is not None:
                    groups.append(phrase.group)
                    at = end
                    break
            else:
                return []
        return groups

    def openings(self, lines: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
        """Return, for the numbered lines that begin with phrases, the groups of these. None of the lines is blank."""
        starts, short, long = self.starts, self.short_starts, self.long_starts
        likely = [
            (i, line)
            for i, line in lines
            if (line[:START] in starts and (line[:LONG_START] in long or line[:START] in short))
            or (
                line[0] in _OPENING
                # most begin with a bullet: the sign of equality alone asks for more than to strip it
                and (bare := _led(line[:_LED]) if line[0] == "=" else line[:_LED].lstrip(_AROUND))
                and (bare[:LONG_START] in long or bare[:START] in short or bare[0] in _MARKS)
            )
        ]
        found = {i: list(dict.fromkeys(phrase.group for phrase in _opening(line, self.openers))) for i, line in likely}
        return {i: groups for i, groups in found.items() if groups}

    def opener(self, text: str, group: str) -> Phrase | None:
        """Return the phrase of this group that text begins with, or None."""
        return next((phrase for phrase in _opening(text, self.openers) if phrase.group == group), None)

    def matches(self, text: str, group: str) -> bool:
        """Return whether a pattern of this group matches the whole of text."""
        return self._matched[text, group]

    def _match(self, asked: tuple[str, str]) -> bool:
        text, group = asked
        if group not in self._compiled:
            # when first asked for: it takes longer than reading all phrases
            patterns = "|".join(f"(?:{pattern})" for pattern in self.patterns.get(group, ())) or "(?!)"
            self._compiled[group] = re.compile(patterns, re.IGNORECASE)
        # a label may be in bold: "**Địa chỉ:** …"
        return bool(self._compiled[group].fullmatch(text.replace("**", "")))

    def own(self, text: str) -> Phrase | None:
        """Return the phrase of a site or a user that text begins with, or whose pattern matches all of it, or None."""
        opening = _opening(text, self._own_openers) if self._own_openers else ()
        matching = (phrase for pattern, phrase in self._own if pattern.fullmatch(text))
        return next(chain(opening, matching), None)

    def _add(self, table: PhraseTable, phrase: Phrase) -> None:
        """Add the phrases of a table, each also with its tone marks in the other place, and without its accents."""
        self._add_lines(table.lines, phrase)
        self._add_openers(table.openers, phrase)
        self._add_patterns(table.patterns, phrase)

    def _add_lines(self, lines: Iterable[str], phrase: Phrase) -> None:
        # in one block: a run with a site or with phrases of its own waits for this
        block = "\n".join(text.strip(SIGNS) for line in lines for text in expand(line)).lower()
        forms = _ways(_NUMBER.sub("0", block))
        for line in forms:
            self.lines.setdefault(line, phrase)
        self.ends |= {line.rsplit(" ", 1)[-1] for line in forms}
        self.numbered |= {
            line[:NUMBERED_START].replace("0", digit)
            for line in forms
            if "0" in line and line[0] != "0"
            for digit in "0123456789"[: 10 if "0" in line[:NUMBERED_START] else 1]
        }

    def _add_openers(self, openers: Iterable[str], phrase: Phrase) -> None:
        block = "\n".join(text for opener in openers for text in expand(opener)).lower()
        forms = _ways(block)
        by_first: dict[str, list[str]] = {}
        for opener in forms:
            by_first.setdefault(opener.split(" ", 1)[0].rstrip(":"), []).append(opener)
        for known in (self.openers, self._own_openers) if phrase.group == USER else (self.openers,):
            for first, spellings in by_first.items():
                known.setdefault(first, []).append((tuple(spellings), phrase))
        long = [opener for opener in forms if len(opener) >= LONG_START]
        # the shortest are whole words
        short = [
            text
            for opener in forms
            if len(opener) < LONG_START
            for text in (opener, *(opener + sign for sign in " :,.(-"))
        ]
        self.long_starts |= _written(text[:LONG_START] for text in long)
        self.short_starts |= _written(text[:START] for text in short)
        self.starts |= self.short_starts | {text[:START] for text in self.long_starts}

    def _add_patterns(self, patterns: Iterable[str], phrase: Phrase) -> None:
        """Add patterns, words in <> spelled out. Raises ValueError for one of a user or a site that is none."""
        patterns = [_WORDS.sub(lambda name: self.words.get(name[1], name[0]), pattern) for pattern in patterns]
        if phrase.group == USER:
            self._own.extend((_linear(pattern), phrase) for pattern in patterns)
            return
        for pattern in patterns if self.extended else ():
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValueError(f"pattern {pattern!r}: {error}") from error
        self.patterns.setdefault(phrase.group, []).extend(patterns)


def is_parted(text: str) -> bool:
    """Return whether text has a sign that parts the labels of a row, or labels in brackets."""
    return not SEPARATORS.isdisjoint(text) or "] [" in text


def _opening(text: str, openers: Openers) -> list[Phrase]:
    """Return the phrases of openers that text begins with."""
    words = _led(text)
    if ":" in words and ("*" in words or "_" in words):
        words = _EMPHASISED.sub(":", words)
    if ":" in words:
        words = _TIGHT.sub(": ", words, count=1)
    if words and words[0] in _MARKS:
        words = f"{words[0]} {words[1:].lstrip()}"
    candidates = openers.get(words.split(" ", 1)[0].rstrip(":").lower())
    if not candidates:
        return []
    words = words.lower()
    return [phrase for spellings, phrase in candidates if words.startswith(spellings)]


def _led(text: str) -> str:
    """Return text without the signs before it: "=> Xem thêm", but not "== Xem thêm ==", as Wikipedia has it."""
    if text[:1] == "=" and "=>" in text[:ARROW]:
        text = text.lstrip("=")
    return text.lstrip(_AROUND)


def _ways(block: str) -> list[str]:
    """Return the lines of a block as they are written, with the other places of tone marks, and without accents."""
    if not block:
        return []
    styled = [_TWO_PLACES.sub(partial(_placed, style), block) for style in _STYLES]
    return [*dict.fromkeys("\n".join([block, *styled, unaccent(block)]).split("\n"))]


def _placed(style: Style, word: re.Match[str]) -> str:
    return place_tone(word[0], style)


def _written(words: Iterable[str]) -> set[str]:
    """Return words in the ways they are written: in small letters, with one or each word capitalised, in capitals.

    And with a capital behind a colon too.
    """
    forms = {form for word in words for form in (word, word.capitalize(), word.title(), word.upper())}
    return forms | {
        ": ".join(part[:1].upper() + part[1:] for part in form.split(": ")) for form in forms if ": " in form
    }


def _linear(pattern: str) -> Pattern:
    """Return a pattern of others, whose matching takes linear time whatever it is.

    Raises ValueError for a pattern that is no regular expression, or one (with a look-around, a back-reference) that
    cannot be matched in linear time.
    """
    import re2  # noqa: PLC0415 - few have patterns of their own

    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    try:
        compiled: Pattern = re2.compile(pattern, options)
    except re2.error as error:
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else error
        raise ValueError(f"pattern {pattern!r}: {reason}") from error
    return compiled


def read_tables(raw: Iterable[Mapping[str, object]]) -> tuple[PhraseTable, ...]:
    """Return the [[phrases]] tables of a configuration or a data file.

    Raises ValueError for a key, a group or a place that does not exist, and for a value of another type; the message
    names the nearest right one.
    """
    return tuple(_read_table(table) for table in raw)


def _read_table(raw: Mapping[str, object]) -> PhraseTable:
    fields = PhraseTable._fields
    values: dict[str, object] = {}
    for name, value in raw.items():
        if name not in fields:
            raise ValueError(f"[[phrases]] has no key {name!r}{nearest(name, fields)}")
        if name in {"group", "where"}:
            if not isinstance(value, str):
                raise ValueError(f"{name} in [[phrases]] is a string, not {value!r}")
            values[name] = value
        elif isinstance(value, (list, tuple)) and all(isinstance(item, str) and item.strip() for item in value):
            values[name] = tuple(value)
        else:
            raise ValueError(f"{name} in [[phrases]] is a list of strings, not {value!r}")
    table = PhraseTable(**values)  # type: ignore[arg-type]
    _check_table(table)
    return table


def _check_table(table: PhraseTable) -> None:
    """Raise ValueError for a table that is of no use."""
    if table.group not in STRUCTURAL | KINDS:
        raise ValueError(f"no group of phrases is called {table.group!r}{nearest(table.group, STRUCTURAL | KINDS)}")
    if table.where not in get_args(Place):
        raise ValueError(f"where = {table.where!r}: a phrase holds {' | '.join(get_args(Place))}")
    if not (table.lines or table.openers or table.patterns):
        raise ValueError("[[phrases]] needs lines, openers or patterns")
    for text in (*table.lines, *table.openers):
        if set("{}").intersection(_CHOICE.sub("", text)):
            raise ValueError(f"{text!r}: a brace without the other; {{a|b}} stands for either word")


def nearest(word: str, words: Iterable[str]) -> str:
    """Return "; did you mean X?" for the word of words that is spelled most like word, or nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - for a message only

    # of codes that differ in one digit, the one of the same family
    close = get_close_matches(word, sorted(words), n=9)
    return (
        f"; did you mean {max(close, key=lambda other: sum(a == b for a, b in zip(word, other, strict=False)))}?"
        if close
        else ""
    )


@cache
def vietnamese() -> Phrases:
    """Return the phrases of data/vi.toml, as spelled.py has them."""
    from dvclean import spelled  # noqa: PLC0415 - for who uses phrases only

    phrases = Phrases(words=spelled.WORDS)
    kinds = [Phrase(*kind) for kind in spelled.KINDS]
    phrases.fold({start: [(block, kinds[kind]) for block, kind in blocks] for start, blocks in spelled.LINES.items()})
    phrases.openers = {
        word: [(spellings, kinds[kind]) for spellings, kind in found] for word, found in spelled.OPENERS.items()
    }
    phrases.patterns = spelled.PATTERNS
    phrases.starts = set(spelled.STARTS)
    phrases.short_starts = set(spelled.SHORT_STARTS)
    phrases.long_starts = set(spelled.LONG_STARTS)
    phrases.ends = set(spelled.ENDS)
    phrases.numbered = set(spelled.NUMBERED)
    return phrases


def read_vietnamese() -> Phrases:
    """Return the phrases of data/vi.toml from that file itself, of which spelled.py is made."""
    data = _toml("vi")
    return Phrases(read_tables(data["phrases"]), data["words"])


def _toml(name: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - most runs read no such file

    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def sites() -> tuple[str, ...]:
    """Return the domains that have a site pack, sorted."""
    return tuple(sorted(pack.stem for pack in (DATA / "sites").glob("*.toml")))


def site_domain(site: str) -> str | None:
    """Return the domain of the site pack for a host ("m.vnexpress.net"), an address of it or a name ("vnexpress").

    None where there is no pack for it.
    """
    host = site.strip().lower()
    host = (host.partition("//")[2] or host).partition("/")[0].partition(":")[0].rstrip(".")
    for domain in sites():
        if host == domain or host.endswith("." + domain) or host == domain.partition(".")[0]:
            return domain
    return None


def site_phrases(site: str) -> tuple[PhraseTable, ...] | None:
    """Return the phrase tables of the pack for a host or a name, or None where no pack is for it."""
    domain = site_domain(site)
    if domain is None:
        return None
    return read_tables(_toml(f"sites/{domain}")["phrases"])


@lru_cache(maxsize=64)
def load(site: str | None = None, tables: tuple[PhraseTable, ...] = ()) -> Phrases:
    """Return the built-in phrases, those of the site (a host or name that has no pack adds none) and of the user.

    Raises ValueError for a pattern that is none.
    """
    own = (*(site_phrases(site) or () if site else ()), *tables)
    return vietnamese().extend(own) if own else vietnamese()
