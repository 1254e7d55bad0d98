"""The chosen rules, applied in order: text in, clean text and findings out."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatch
from functools import cached_property, lru_cache
from itertools import cycle, pairwise
from operator import attrgetter
from posixpath import basename
from typing import NamedTuple, NoReturn, get_args
from unicodedata import normalize

from dvclean.decoding import Decoded, decode, find_encoding
from dvclean.document import Document, Tones
from dvclean.findings import Finding, Match, Repair, column_before
from dvclean.memo import Memo
from dvclean.page import Page
from dvclean.phrases import Phrases, PhraseTable, load, nearest, read_tables
from dvclean.rules import RULES, Rule
from dvclean.rules.characters import not_nfc, odd_space
from dvclean.rules.guard import is_gutted, mostly_noise
from dvclean.traits import Trait

# A rule, what it says, and the lines of which it says it: the numbers of a document's lines in the input, and the
# indices of these lines. Who asks for the clean text alone does not wait for the numbers to be looked up.
Entry = tuple[Rule, Match | Repair, Sequence[int], list[int]]

# The rules of one family, in their order.
Family = list[Rule]


# The families of the rules that delete lines, in their order.
DELETING = ("DV2", "DV3", "DV9", "DV5")

# So many combinations of traits are remembered with the rules that they need.
_PLANS = 2_000

# So often lines go from a page, each time because of what went before; ten are the most that were seen.
_DROPS = 50

# So often repairs are repeated, where they lay bare more damage; two contrary rules of typography would never end.
_ROUNDS = 4


class SettingsError(ValueError):
    """A setting that does not exist or cannot be; the message names the nearest right one."""


class RuleError(Exception):
    """A rule that failed on a text: a fault of dvclean, not of the text. __cause__ is the error that it ended in."""


class Settings(NamedTuple):
    """What a Cleaner does: codes, prefixes of codes or "ALL" that choose its rules, and how they judge.

    select replaces the default rules, extend_select adds to them, ignore takes away; the longer prefix wins.
    encoding is the input's, for bytes; None finds it out. tones is where the mark of hòa/hoà shall stand: "old" (hòa),
    "new" (hoà), or "keep" where it is. site is the host or the name of the site that the texts come from; phrases are
    the user's own. keep are whole lines that are never touched, per_file_ignores pairs of a glob pattern of files and
    the rules that are left out in these, see Cleaner.for_file.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    encoding: str | None = None
    tones: Tones = "keep"
    site: str | None = None
    phrases: tuple[PhraseTable, ...] = ()
    keep: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Result:
    """A cleaned text, how its input was read (source), and the findings that lead from one to the other.

    text, data and findings are made when asked for: who writes bytes has no use for the text, who cleans for findings.
    """

    def __init__(self, doc: Document, log: list[Entry], ends: dict[str, bool]) -> None:
        self.source = doc.source
        self._doc = doc
        self._log = log
        self._ends = ends

    def __bool__(self) -> bool:
        """Whether anything was found."""
        return bool(self._log)

    @property
    def text(self) -> str:
        """The clean text."""
        return self._doc.join(**self._ends) if self._log else self.source.text

    @property
    def data(self) -> bytes:
        """The clean text as UTF-8: the very bytes of the input, where nothing had to be changed."""
        if self._log:
            return self._doc.encode(**self._ends)
        return self.source.text.encode() if self.source.data is None else self.source.data

    def lines(self, source: Sequence[bytes], write: Callable[[str], bytes]) -> Sequence[bytes]:
        r"""Return what stands between the \n of the clean text in some notation, given that of the input's lines.

        Only lines that changed are written anew. The input must not have other line ends.
        """
        return self._doc.written(source, write, final_newline=self._ends["final_newline"]) if self._log else source

    @property
    def counts(self) -> Counter[Rule]:
        """How many findings each rule has. Cheaper than the findings."""
        counts: Counter[Rule] = Counter()
        self.add_counts(counts)
        return counts

    def add_counts(self, counts: Counter[Rule]) -> None:
        """Add to counts how many findings each rule has."""
        for rule, _, _, lines in self._log:
            counts[rule] += len(lines)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, in the order of the input's lines."""
        return tuple(sorted(self._placed(self._found()), key=attrgetter("line")))

    def _placed(self, found: Iterable[Finding]) -> Iterator[Finding]:
        """Yield findings with their columns in the input: a rule counts in what the repairs before it have made."""
        states: dict[int, list[str]] = {}
        for finding in found:
            line, column = finding.line, finding.column
            for before, after in reversed([*pairwise(states.get(line, ()))]):
                column = column_before(before, after, column)
            yield finding if column == finding.column else finding._replace(column=column)
            if finding.replacement is not None:
                states.setdefault(line, [self._doc.input_lines[line - 1]]).append(finding.replacement)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Result stays in the process that made it: pass on its text, data or findings")

    def _found(self) -> Iterator[Finding]:
        """Yield what was found, in the order in which it was."""
        for rule, said, numbers, lines in self._log:
            for at in lines:
                _, message, action, replacement, column, _ = said.match(at) if isinstance(said, Repair) else said
                yield Finding(rule.code, rule.name, rule.kind, numbers[at], column, message, action, replacement)


class Cleaner:
    """The rules that the settings choose, ready to be applied to any number of texts.

    Raises SettingsError for a code that no rule has, an encoding or a style of tones that does not exist, and a pattern
    of the phrases that is none.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        check_settings(self.settings)
        self.rules = chosen_rules(self.settings)
        self.phrases = _phrases(self.settings)
        self._decoding = self._families("DV0")
        # each on its own: a repair is seen by the rules after it
        self._repairs = [rule for rule in self.rules if rule.family in {"DV1", "DV6"} and not rule.reports]
        self._next_repair = Memo(self._find_repair, _PLANS)
        self._folds: Family = [rule for rule in self.rules if rule in {not_nfc, odd_space}]
        self._reports: Family = [rule for rule in self.rules if rule.family == "DV1" and rule.reports]
        self._always = self.settings.tones != "keep" or any(rule.family == "DV6" for rule in self.rules)
        self._keep = frozenset(map(_bare, self.settings.keep)) - {""}
        families = self._families(*DELETING)
        early = [[rule for rule in family if rule.early] for family in families]
        late = [[rule for rule in family if not (rule.early or rule.last)] for family in families]
        self._deletions = [family for family in (*early, *late) if family]
        self._last: Family = [rule for family in families for rule in family if rule.last]
        # texts of a corpus go on having traits together that none had before
        self._plans = Memo(self._plan, _PLANS)
        self._layout = self._families("DV4")
        codes = {rule.code for rule in self.rules}
        self._furniture = self._of_furniture(codes) if any(rule.family == "DV5" for rule in self.rules) else None
        self._guarded = mostly_noise.code in codes
        self._ends = {"line_ends": "DV403" in codes, "final_newline": "DV404" in codes}

    def __reduce__(self) -> tuple[type["Cleaner"], tuple[Settings]]:
        # a process that gets one makes its own
        return Cleaner, (self.settings,)

    def clean(self, text: str) -> str:
        """Return text without what the rules remove, and with what they repair."""
        return self.run_text(text).text

    def check(self, text: str) -> tuple[Finding, ...]:
        """Return what the rules find in text, in the order of its lines."""
        return self.run_text(text).findings

    def run_text(self, text: str) -> Result:
        """Return the result for a text. Raises TypeError for what is none."""
        if not isinstance(text, str):
            raise TypeError(f"the text is a str, not {type(text).__name__}; bytes go to clean_bytes or run_bytes")
        return self.run(Decoded(text, "utf-8"))

    def run_bytes(self, data: bytes) -> Result:
        """Return the result for a file's bytes.

        Raises DecodingError where their encoding is not certain, TypeError for what is none.
        """
        if not isinstance(data, bytes):
            raise TypeError(f"the data are bytes, not {type(data).__name__}; a str goes to clean or run_text")
        return self.run(decode(data, self.settings.encoding))

    def run(self, source: Decoded) -> Result:
        """Return the clean text and the findings for a decoded text. Raises RuleError for a fault of dvclean."""
        log: list[Entry] = []
        doc = Document.read(source, self.phrases, self.settings.tones)
        # UTF-8 without a mark leaves nothing to tell of
        for family in self._decoding if source.data is None else ():
            doc = self._apply(doc, family, log)
        doc = self._repair(doc, log)
        if self._deletions or self._last:
            doc = self._delete(doc, log)
        for family in self._layout:
            doc = self._apply(doc, family, log)
        return Result(doc, log, self._ends)

    def for_file(self, path: str) -> "Cleaner":
        """Return the cleaner for a file of this path: without the rules that per_file_ignores leave out there."""
        ignores = self.settings.per_file_ignores
        codes = [
            code for glob, codes in ignores if fnmatch(path, glob) or fnmatch(basename(path), glob) for code in codes
        ]
        return self.without(codes)

    def without(self, codes: Sequence[str]) -> "Cleaner":
        """Return the cleaner that leaves out the rules of these codes or prefixes, however they were selected."""
        return _leaving_out(self.settings, tuple(codes)) if codes else self

    def _families(self, *names: str) -> list[Family]:
        """Return the chosen rules of each family that has any."""
        rules = [rule for rule in self.rules if rule is not mostly_noise]
        families = ([rule for rule in rules if rule.code.startswith(name)] for name in names)
        return list(filter(None, families))

    def _of_furniture(self, codes: set[str]) -> "Cleaner | None":
        """Return the cleaner of what is none of the article, if not all of its rules are among codes.

        What they would delete is no metadata of the article either, whether they are chosen or not.
        """
        furniture = tuple(rule.code for rule in RULES if rule.family == "DV2" and rule.default)
        chosen = codes.issuperset(furniture)
        return None if chosen else Cleaner(self.settings._replace(select=furniture, extend_select=(), ignore=()))

    def _plan(self, traits: frozenset[Trait]) -> list[Family]:
        """Return the families that delete, without the rules that can find nothing in a text of these traits."""
        return [[rule for rule in family if rule.concerns(traits)] for family in self._deletions]

    def _repair(self, doc: Document, log: list[Entry]) -> Document:
        """Apply the repairs until they find nothing more: what one lays bare may be damage for one before it.

        What is merely decomposed or has no-break spaces holds nothing else, before and after these are repaired.
        """
        if not (doc.strange or self._always):
            return self._fold(doc, log) if doc.suspect else doc
        for _ in range(_ROUNDS):
            before = doc
            if self._always or doc.suspect:
                at = 0
                while (at := self._next_repair[doc.signs, at]) < len(self._repairs):
                    doc = self._apply(doc, self._repairs[at : at + 1], log)
                    at += 1
            if doc is before:
                break
        if self._reports and doc.suspect:
            doc = self._apply(doc, self._reports, log)
        return doc

    def _find_repair(self, key: tuple[frozenset[Trait], int]) -> int:
        """Return the place of the next repair, from a place on, that can find anything in a text of these traits."""
        traits, start = key
        places = range(start, len(self._repairs))
        return next((at for at in places if self._repairs[at].concerns(traits)), len(self._repairs))

    def _fold(self, doc: Document, log: list[Entry]) -> Document:
        """Repair a text that is merely decomposed or has no-break spaces: nothing else has to be looked for again."""
        folded = self._apply(doc, self._folds, log)
        if folded is not doc:
            folded.traits = doc.traits - {"space"}
            if not doc.composed:
                folded.composed = {}
        return folded

    def _delete(self, doc: Document, log: list[Entry]) -> Document:
        """Return a document without the lines that the rules delete, or doc itself where the guard steps in."""
        logged = len(log)
        page = self._page(doc)
        before = page.lines.copy()
        self._settle(page, log)
        if len(page.filled) == len(before):
            return doc
        if page.doubted or self._furniture:
            self._judge_again(doc, page, log)
        if not page.settled or (self._guarded and is_gutted(before, page.lines, page.markup)):
            del log[logged:]
            whole = Page.of(doc)
            whole.settled = page.settled
            self._find(whole, [mostly_noise] if self._guarded else [], log)
            return doc
        return _left(doc, page)

    def _page(self, doc: Document) -> Page:
        """Return the page of a document, with the lines that DV5 leaves to rules which are not chosen."""
        page = Page.of(doc)
        if self._furniture:
            bare = Page.of(doc)
            self._furniture._settle(bare, [])  # noqa: SLF001 - a Cleaner too
            if not is_gutted(page.lines, bare.lines, page.markup):
                page.spared = frozenset(i for i, text in enumerate(bare.lines) if not text)
        return page

    def _judge_again(self, doc: Document, page: Page, log: list[Entry]) -> None:
        """Drop from a page what the rules find in what is left of its document, until that is nothing.

        Lines that were left in doubt, or may be spared, were judged by the parts of the page around them. To clean the
        text once more would judge them without those.
        """
        for _ in range(_DROPS):
            left = _left(doc, page)
            # read anew: a line that went is no blank line
            again = self._page(Document.read(Decoded("\n".join(left.lines), "utf-8"), self.phrases, doc.tones))
            whole = len(again.lines)
            found: list[Entry] = []
            self._settle(again, found)
            numbers = [left.numbers[number - 1] for number in again.numbers]
            log += [(rule, match, numbers, lines) for rule, match, _, lines in found]
            page.settled &= again.settled
            for number, text in zip(numbers, again.lines, strict=True):
                if not text:
                    page.lines[page.index(number)] = ""
            if len(again.filled) == whole or not page.settled:
                return
        page.settled = False

    def _settle(self, page: Page, log: list[Entry]) -> None:
        """Drop from a page what the families find that delete lines, then what the last rules find, until none is left.

        A deletion can bring two lines together that a rule takes offence at only then; without the loop,
        cleaning a clean text could change it again. Each takes time as long as the text is: a page that is not settled
        after more of them than any takes is left at that, and says so.
        """
        plan = self._plans[page.traits]
        quiet = drops = 0
        for family in cycle(plan):
            gone = self._find(page, family, log)
            quiet = 0 if gone else quiet + 1
            # the last rules judge by all that the others remove
            if quiet == len(plan):
                gone = self._find(page, self._last, log) if page.company else gone
                if not gone:
                    break
                quiet = 0
            if not gone:
                continue
            page.drop(gone)
            drops += 1
            if drops == _DROPS:
                page.settled = False
                break
            # what the scan has told holds no more: rules that go by it would look for lines
            if not page.filled:
                break

    def _apply(self, doc: Document, family: Family, log: list[Entry]) -> Document:
        """Return what a family leaves of the document: doc itself where it changes nothing."""
        before = len(log)
        gone = self._find(doc, family, log)
        if gone:
            return doc.without(gone)
        return doc.afresh() if len(log) > before else doc

    def _find(self, doc: Document, family: Family, log: list[Entry]) -> set[int]:
        """Log what a family finds, make its repairs, and return the indices of the lines that it deletes."""
        gone: set[int] = set()
        for rule in family:
            try:
                if getattr(doc, rule.view):
                    for match in rule.check(doc):
                        if isinstance(match, Repair):
                            self._repair_lines(rule, match, doc, log)
                        else:
                            self._take(rule, match, doc, gone, log)
            except Exception as error:
                fault = f"rule {rule.code} failed ({type(error).__name__}: {error}), which is a fault of dvclean"
                raise RuleError(f"{fault}; report it with the text, and ignore {rule.code} till then") from error
        return gone

    def _repair_lines(self, rule: Rule, repair: Repair, doc: Document, log: list[Entry]) -> None:
        """Log a repair of lines, and replace them."""
        lines = repair.lines
        if self._keep:
            lines = {at: line for at, line in lines.items() if not self._keeps(doc, at, repair.match(at))}
        if lines:
            log.append((rule, repair, doc.numbers, [*lines]))
            doc.replace(lines)

    def _take(self, rule: Rule, match: Match, doc: Document, gone: set[int], log: list[Entry]) -> None:
        """Log a match of a rule, note the lines it deletes in gone and replace the one it repairs."""
        # the first rule that takes a line keeps it
        at, _, action, replacement, _, also = match
        lines = [at, *also] if also else [at]
        left = doc.untouched if action == "delete" else ()
        if doc.spared and action == "delete" and rule.family == "DV5":
            left = doc.spared.union(left)
        if gone or left or self._keep:
            lines = [at for at in lines if at not in gone and at not in left]
            if self._keep:
                lines = [at for at in lines if not self._keeps(doc, at, match)]
            if not lines:
                return
        if action == "delete" and isinstance(doc, Page):
            for at in lines:
                doc.gone[at] = rule.kind
            if "underline" in doc.traits:
                # without its heading a row would make one of the line above; it is no part of the page for itself
                rows = [row for at in lines for row in doc.row_below(at)]
                lines += sorted(set(rows) - gone - set(lines)) if rows else []
        log.append((rule, match, doc.numbers, lines))
        if action == "delete":
            gone.update(lines)
        elif replacement is not None:
            doc.replace({at: replacement})

    def _keeps(self, doc: Document, at: int, match: Match) -> bool:
        """Return whether a match would touch a line that the user wants to keep."""
        line = doc.as_read(at)
        return match.action != "report" and match.replacement != line and _bare(line) in self._keep


def _left(doc: Document, page: Page) -> Document:
    """Return what is left of a document whose lines a page has: those that are not empty there."""
    return doc.without({page.numbers[i] - 1 for i, text in enumerate(page.lines) if not text})


@lru_cache(maxsize=16)
def _leaving_out(settings: Settings, codes: tuple[str, ...]) -> Cleaner:
    """Return a cleaner without the rules of these codes, however they were selected."""
    out = chosen_rules(Settings(select=codes))
    left = tuple(rule.code for rule in chosen_rules(settings) if rule not in out)
    nothing = () if left else ("ALL",)
    return Cleaner(settings._replace(select=left, extend_select=(), ignore=nothing, per_file_ignores=()))


def _bare(line: str) -> str:
    """Return a line as kept lines are compared."""
    return normalize("NFC", line.strip())


def _phrases(settings: Settings) -> Phrases:
    try:
        return load(settings.site, read_tables(table._asdict() for table in settings.phrases))
    except ValueError as error:
        raise SettingsError(str(error)) from None


def chosen_rules(settings: Settings) -> tuple[Rule, ...]:
    """Return the rules that the settings choose, in the order of RULES. Raises SettingsError for an unknown code."""
    per_file = [code for _, codes in settings.per_file_ignores for code in codes]
    for selector in (*settings.select, *settings.extend_select, *settings.ignore, *per_file):
        if selector != "ALL" and not (selector and any(rule.code.startswith(selector) for rule in RULES)):
            raise SettingsError(_unknown(selector))

    def chosen(rule: Rule) -> bool:
        selectors = (*settings.select, *settings.extend_select)
        wanted = max((length(rule, selector) for selector in selectors), default=-1)
        if not settings.select and rule.default:
            wanted = max(wanted, 0)
        return wanted > max((length(rule, selector) for selector in settings.ignore), default=-1)

    def length(rule: Rule, selector: str) -> int:
        return 0 if selector == "ALL" else len(selector) if rule.code.startswith(selector) else -1

    rules = [rule for rule in RULES if chosen(rule)]
    codes = {rule.code for rule in rules}
    return tuple(rule for rule in rules if rule.without not in codes)


def _is_encoding(name: str) -> bool:
    """Return whether there is a text encoding of this name here."""
    try:
        return bool(find_encoding(name))
    except LookupError:
        return False


def _unknown(selector: str) -> str:
    """Return what to say of a code that no rule has: a name is that of one whose code is to be given."""
    upper = selector.upper()
    named = next((rule.code for rule in RULES if rule.name == selector.lower()), None)
    named = upper if selector and any(rule.code.startswith(upper) for rule in RULES) else named
    near = f"; did you mean {named}?" if named else nearest(upper, [rule.code for rule in RULES])
    return f"no rule is called {selector!r}{near or ';'} dvclean rules lists them all"


def check_settings(settings: Settings) -> None:
    """Raise SettingsError for a setting that cannot be, but for codes of rules: see chosen_rules.

    That is one string where several are due, phrases that are no tables or have a pattern that is none, and a style of
    tones or an encoding that does not exist.
    """
    for field in ("select", "extend_select", "ignore", "keep"):
        if isinstance(getattr(settings, field), str):
            raise SettingsError(f"{field} takes several strings, not one: ({getattr(settings, field)!r},)")
    if not all(isinstance(table, PhraseTable) for table in settings.phrases):
        raise SettingsError("phrases takes values of dvclean.PhraseTable")
    if settings.phrases:
        _phrases(settings)
    if settings.tones not in get_args(Tones):
        raise SettingsError(f"tones can be {', '.join(get_args(Tones))}, not {settings.tones!r}")
    if settings.encoding is not None and not _is_encoding(settings.encoding):
        raise SettingsError(f"no encoding is called {settings.encoding!r}{nearest(settings.encoding, _encodings())}")


def _encodings() -> Iterator[str]:
    """Yield the names of the text encodings that there are."""
    from encodings.aliases import aliases  # noqa: PLC0415 - for a message only

    from dvclean.vietnamese.guessing import LEGACY  # noqa: PLC0415

    names = {alias.replace("_", "-") for alias in (*aliases, *aliases.values())} | set(LEGACY)
    return filter(_is_encoding, names)
