"""The formats for programs. Each is streamed, and parses whatever the documents hold."""

import json as json_
from collections.abc import Iterable, Iterator

from dvclean.corpus.outcome import Outcome


def json(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield one object: "version", and "files" with the findings of each document that has any."""
    yield '{"version": 1, "files": ['
    separator = ""
    for outcome in outcomes:
        if outcome.findings:
            yield f"{separator}\n{json_.dumps(_file(outcome), ensure_ascii=False)}"
            separator = ","
    yield "\n]}\n" if separator else "]}\n"


def _file(outcome: Outcome) -> dict[str, object]:
    row = {} if outcome.row is None else {"row": outcome.row}
    findings = [finding._asdict() for finding in outcome.findings]
    return {"path": outcome.path, **row, "encoding": outcome.encoding, "findings": findings}
