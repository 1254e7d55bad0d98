"""Why a line of a file is or is not removed: what each rule says of it."""

from collections.abc import Collection, Iterator
from itertools import groupby
from operator import attrgetter
from os.path import abspath
from pathlib import Path
from typing import BinaryIO, NamedTuple

from dvclean import RULES, Cleaner, Finding, Rule, Settings
from dvclean.corpus.blocks import Format, Options, Piece
from dvclean.corpus.compression import is_damage, reader, reason
from dvclean.corpus.formats import FORMATS
from dvclean.corpus.inputs import kind_of, site_of
from dvclean.corpus.outcome import InputError
from dvclean.decoding import Decoded
from dvclean.document import Document, split_lines
from dvclean.engine import DELETING, Result
from dvclean.page import Page
from dvclean.phrases import site_domain
from dvclean.report.escape import visible
from dvclean.report.terminal import cut
from dvclean.rules.guard import mostly_noise

DOES = {"delete": "removes it", "replace": "changes it", "report": "reports it"}
WOULD = {"delete": "would remove it", "replace": "would change it", "report": "would report it"}


class Place(NamedTuple):
    """A line of a file, or of the text in a row of it; format is that of the file, where its name does not tell."""

    path: Path
    row: int | None
    line: int
    format: str | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in (self.path, self.row, self.line) if part is not None)


def explain_line(place: Place, settings: Settings, options: Options) -> Iterator[str]:
    """Yield what becomes of a line, and the verdict of each rule that has one.

    Every rule is asked, also those that are not selected: these alone, on the whole text. Raises InputError where
    there is no such row or line, DecodingError where the text cannot be read.
    """
    name, packing = kind_of(place.path, place.format)
    try:
        with place.path.open("rb") as file:
            piece = _piece(FORMATS[name], reader(file, packing), place.row, options)
    except Exception as error:
        if not is_damage(error):
            raise
        raise InputError(f"cannot read: {reason(error)}") from None
    # as a run has it: the phrases of a site that is named, of that of the row, of that of the folder
    settings = settings._replace(site=settings.site or site_domain(piece.site or site_of(place.path)))
    cleaner = Cleaner(settings).for_file(abspath(place.path)).without(FORMATS[name].ignored)
    if piece.text is None:
        result = cleaner.run_bytes(piece.data or b"")
    else:
        result = cleaner.run(Decoded(piece.text, "utf-8", data=piece.data))
    lines = split_lines(result.source.text)
    if not 0 < place.line <= len(lines):
        raise InputError(f"there is no line {place.line}; the text has {len(lines)}")
    return _explain(str(place), lines[place.line - 1], place.line, cleaner, result)


def _piece(form: Format, stream: BinaryIO, row: int | None, options: Options) -> Piece:
    """Return the document in a row of a file, or its only one."""
    for block in form.blocks(stream, options):
        at = block.row - 1
        for piece in form.pieces(block, options):
            at += piece.counts
            if not (row is None or (at == row and piece.counts)):
                continue
            if piece.error:
                raise InputError(f"row {row}: {piece.error}")
            if piece.data is None and piece.text is None:
                raise InputError(f"row {row} holds no text")
            return piece
    raise InputError(f"there is no row {row}")


def _explain(place: str, line: str, number: int, cleaner: Cleaner, result: Result) -> Iterator[str]:
    found = _at(result, number)
    done = {finding.code for finding in found}
    yield f"{visible(place)}: {visible(cut(line))}\n"
    yield f"{_fate(found)}\n\n"
    for finding in found:
        yield _verdict(finding, DOES[finding.action])
    doc = Document.read(result.source, cleaner.phrases, cleaner.settings.tones)
    silent: dict[bool, list[str]] = {True: [], False: []}
    for rule in sorted(RULES, key=attrgetter("code")):
        if rule.code in done:
            continue
        verdicts = _at(_alone(rule, cleaner.settings, result), number)
        if verdicts:
            yield _verdict(verdicts[0], f"{WOULD[verdicts[0].action]}; {_held_back(rule, cleaner, found, result)}")
        else:
            silent[_looks_at(rule, doc, number)].append(rule.code)
    yield f"\nLooked at it and found nothing, each rule alone:\n{_by_family(silent[True])}"
    yield f"Not among the lines that they judge:\n{_by_family(silent[False])}"


def _looks_at(rule: Rule, doc: Document, number: int) -> bool:
    """Return whether a line is among those that a rule judges, as far as its view of the document tells."""
    seen: Document = Page.of(doc) if rule.family in DELETING else doc
    at = seen.index(number)
    if not rule.concerns(seen.traits) or at == len(seen.lines) or seen.numbers[at] != number:
        return False
    view = getattr(seen, rule.view)
    if isinstance(view, Collection) and isinstance(next(iter(view), None), int):
        return at in view
    return bool(view)


def _by_family(codes: list[str]) -> str:
    return "".join(f"  {' '.join(family)}\n" for _, family in groupby(codes, key=lambda code: code[:3]))


def _at(result: Result, number: int) -> list[Finding]:
    return [finding for finding in result.findings if finding.line == number]


def _alone(rule: Rule, settings: Settings, result: Result) -> Result:
    """Return what a rule finds when no other stands beside it, and nothing is kept."""
    only = settings._replace(select=(rule.code,), extend_select=(), ignore=(), keep=(), per_file_ignores=())
    return Cleaner(only).run(result.source)


def _fate(found: list[Finding]) -> str:
    actions = {finding.action for finding in found}
    if "delete" in actions:
        return "The line is removed."
    return "The line stays, repaired." if "replace" in actions else "The line stays as it is."


def _held_back(rule: Rule, cleaner: Cleaner, found: list[Finding], result: Result) -> str:
    """Return why what a rule would do is not done."""
    if rule not in cleaner.rules:
        return f"not selected, --extend-select {rule.code} adds it"
    if any(finding.action == "delete" for finding in found):
        return "another rule came first"
    if any(finding.code == mostly_noise.code for finding in result.findings):
        return f"held back, as most of the text would go ({mostly_noise.code})"
    if cleaner.settings.keep:
        return "but the line is in the list of lines to keep"
    return "alone; after the other rules it finds nothing here"


def _verdict(finding: Finding, what: str) -> str:
    return f"{finding.code} {finding.name} {what}: {visible(finding.message)}\n"
