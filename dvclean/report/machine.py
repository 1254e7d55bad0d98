"""The formats for programs. Each is streamed, and parses whatever the documents hold."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from urllib.parse import quote

from dvclean.corpus.compression import suffix_of
from dvclean.corpus.outcome import Outcome
from dvclean.document import split_lines
from dvclean.findings import Finding
from dvclean.report.escape import dumps, visible
from dvclean.report.identity import digests

# What they repair is the encoding or the line ends: no replacement of lines could.
_OUTSIDE = frozenset({"DV001", "DV002", "DV403", "DV404"})

SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def json(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield one object: "version", and "files" with the findings of each document that has any."""
    files = (dumps(_file(outcome)) for outcome in outcomes if outcome.findings)
    yield from _array('{"version": 1, "files": [', files, "]}\n")


def jsonl(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield an object in a line for each finding: the document it is in, and the finding as json has it."""
    for outcome in outcomes:
        place = _place(outcome)
        for finding in outcome.findings:
            yield dumps(place | finding._asdict()) + "\n"


def github(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield a workflow command for each finding, which GitHub shows as a warning beside the line."""
    for outcome in outcomes:
        path = _property(outcome.path)
        for finding in outcome.findings:
            line, message = _physical(outcome, finding)
            column = "" if outcome.row else f",col={finding.column}"
            title = _property(f"{finding.code} {finding.name}")
            yield f"::warning file={path},line={line}{column},title={title}::{_data(message)}\n"


def gitlab(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield a GitLab code quality report: an array of findings, told apart by a fingerprint of their content."""
    yield from _array("[", (dumps(issue) for issue in _issues(outcomes)), "]\n")


def sarif(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield a SARIF 2.1.0 log: all rules with their documentation, and a result with its fix for each finding."""
    from dvclean import RULES, __version__  # noqa: PLC0415 - the package imports the core first

    index = {rule.code: i for i, rule in enumerate(RULES)}
    rules = [
        {
            "id": rule.code,
            "name": rule.name,
            "shortDescription": {"text": rule.summary},
            "help": {"text": rule.docs, "markdown": f"```text\n{rule.docs}\n```"},
            "defaultConfiguration": {"enabled": rule.default, "level": "warning"},
            "properties": {"tags": [rule.kind]},
        }
        for rule in RULES
    ]
    driver = {"name": "dvclean", "version": __version__, "semanticVersion": __version__, "rules": rules}
    head = f'{{"$schema": {dumps(SARIF_SCHEMA)}, "version": "2.1.0", "runs": [{{"tool": {dumps({"driver": driver})}, '
    results = (dumps(result) for outcome in outcomes for result in _results(outcome, index))
    yield from _array(f'{head}"columnKind": "unicodeCodePoints", "results": [', results, "]}]}\n")


def _array(head: str, items: Iterable[str], tail: str) -> Iterator[str]:
    """Yield head, the items as a JSON array has them, each in a line of its own, and tail."""
    yield head
    separator = "\n"
    for item in items:
        yield separator + item
        separator = ",\n"
    yield tail if separator == "\n" else "\n" + tail


def _place(outcome: Outcome) -> dict[str, object]:
    row = {} if outcome.row is None else {"row": outcome.row}
    return {"path": _readable(outcome.path), **row, "encoding": outcome.encoding}


def _readable(path: str) -> str:
    r"""Return a path as strict parsers read it: bytes that are no UTF-8 as \xff, no halves of surrogate pairs."""
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "backslashreplace")


def _file(outcome: Outcome) -> dict[str, object]:
    return _place(outcome) | {"findings": [finding._asdict() for finding in outcome.findings]}


def _physical(outcome: Outcome, finding: Finding) -> tuple[int, str]:
    """Return the line of the file on which a finding stands, and what is said of it.

    A document in a row of a file is one line there, whatever lines its text has, where these are not written as such.
    """
    if outcome.row is None:
        return finding.line, finding.message
    if outcome.start is not None:
        return outcome.start + finding.line - 1, finding.message
    return outcome.row, f"{finding.message} (line {finding.line} of the text in this row)"


def _data(text: str) -> str:
    """Return text as the message of a workflow command has it; nothing in it ends the command or begins another."""
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _issues(outcomes: Iterable[Outcome]) -> Iterator[dict[str, object]]:
    for path, documents in groupby(outcomes, attrgetter("path")):
        seen: Counter[tuple[str, str]] = Counter()
        for outcome in documents:
            for finding, digest in digests(outcome):
                # equal findings of a file are told apart by their order
                seen[finding.code, digest] += 1
                identity = f"{path}\n{finding.code}\n{digest}\n{seen[finding.code, digest]}"
                line, message = _physical(outcome, finding)
                yield {
                    "description": f"{finding.code} {message}",
                    "check_name": f"{finding.code} {finding.name}",
                    "fingerprint": sha256(identity.encode("utf-8", "surrogatepass")).hexdigest(),
                    "severity": "major" if finding.action == "report" else "minor",
                    "location": {"path": _readable(path), "lines": {"begin": line}},
                }


def _results(outcome: Outcome, index: dict[str, int]) -> Iterator[dict[str, object]]:
    """Yield the SARIF results of a document."""
    artifact = {"uri": _uri(outcome.path)}
    # what is packed cannot be edited
    editable = outcome.row is None and not suffix_of(Path(outcome.path))
    lines = split_lines(outcome.text) if outcome.findings and editable else []
    for finding, digest in digests(outcome):
        line, message = _physical(outcome, finding)
        region = {"startLine": line} if outcome.row else {"startLine": line, "startColumn": finding.column}
        result: dict[str, object] = {
            "ruleId": finding.code,
            "ruleIndex": index[finding.code],
            "level": "warning",
            "message": {"text": message},
            "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
            "partialFingerprints": {"dvcleanLine/v1": digest},
        }
        if finding.action != "report" and lines and finding.code not in _OUTSIDE:
            change = {"artifactLocation": artifact, "replacements": [_replacement(finding, lines)]}
            result["fixes"] = [{"description": {"text": finding.message}, "artifactChanges": [change]}]
        yield result


def _replacement(finding: Finding, lines: list[str]) -> dict[str, object]:
    """Return the SARIF replacement that a finding asks for: of its line, or with it of its line end."""
    at = finding.line
    whole = {"startLine": at, "startColumn": 1}
    if finding.replacement is None and at < len(lines):
        return {"deletedRegion": whole | {"endLine": at + 1, "endColumn": 1}}
    region = whole | {"endLine": at, "endColumn": len(lines[at - 1]) + 1}
    return {"deletedRegion": region, "insertedContent": {"text": finding.replacement or ""}}


def _uri(path: str) -> str:
    absolute = "file://" if Path(path).is_absolute() else ""
    return absolute + quote(os.fsencode(path))
