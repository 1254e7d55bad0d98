"""Why a line of a file is or is not removed: what each rule says of it."""

from collections.abc import Collection, Iterator
from itertools import groupby
from operator import attrgetter
from os.path import abspath
from pathlib import Path

from dvclean import RULES, Cleaner, Finding, Rule, Settings
from dvclean.corpus.compression import is_damage, reader, reason
from dvclean.corpus.formats import FORMATS, Options
from dvclean.corpus.inputs import kind_of, site_of
from dvclean.corpus.outcome import InputError
from dvclean.document import Document, split_lines
from dvclean.engine import DELETING, Result
from dvclean.page import Page
from dvclean.report.escape import visible
from dvclean.report.terminal import cut
from dvclean.rules.guard import mostly_noise

DOES = {"delete": "removes it", "replace": "changes it", "report": "reports it"}
WOULD = {"delete": "would remove it", "replace": "would change it", "report": "would report it"}


def explain_line(path: Path, row: int | None, number: int, settings: Settings, options: Options) -> Iterator[str]:
    """Yield what becomes of a line of a file, or of the text in a row of it, and the verdict of each rule that has one.

    Every rule is asked, also those that are not selected: these alone, on the whole text. Raises InputError where
    there is no such row or line, DecodingError where the text cannot be read.
    """
    settings = settings._replace(site=settings.site or site_of(path) or None)
    cleaner = Cleaner(settings).for_file(abspath(path))
    name, packing = kind_of(path)
    if row is not None and name in FORMATS:
        cleaner = cleaner.without(FORMATS[name].ignored)
    try:
        source = _content(path, packing) if row is None else _text_of(path, row, options)
    except Exception as error:
        if not is_damage(error):
            raise
        raise InputError(f"cannot read: {reason(error)}") from None
    result = cleaner.run_text(source) if isinstance(source, str) else cleaner.run_bytes(source)
    lines = split_lines(result.source.text)
    if not 0 < number <= len(lines):
        raise InputError(f"there is no line {number}; the text has {len(lines)}")
    place = f"{path}:{number}" if row is None else f"{path}:{row}:{number}"
    return _explain(place, lines[number - 1], number, cleaner, result)


def _content(path: Path, packing: str) -> bytes:
    """Return what is in a file, unpacked."""
    with path.open("rb") as file:
        return reader(file, packing).read()


def _text_of(path: Path, row: int, options: Options) -> str | bytes:
    """Return the text in a row of a file."""
    name, packing = kind_of(path)
    if name not in FORMATS:
        raise InputError(f"explain does not read rows of {name}; write the text into a file of its own")
    with path.open("rb") as file:
        for block in FORMATS[name].blocks(reader(file, packing), options):
            at = block.row - 1
            for piece in FORMATS[name].pieces(block, options):
                at += piece.counts
                if at == row and piece.counts:
                    if piece.error:
                        raise InputError(f"row {row}: {piece.error}")
                    return piece.data or b"" if piece.text is None else piece.text
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
