"""Findings for people and for machines. A format is a function from outcomes to pieces of text.

The functions print nothing and keep at most one outcome at a time, so that a report of a corpus needs no memory.
They are imported when their format is asked for.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module

from dvclean.corpus.outcome import Outcome

Format = Callable[[Iterable[Outcome]], Iterator[str]]

# the module of dvclean.report that holds the function of the same name
FORMATS = {
    "full": "terminal",
    "concise": "terminal",
    "json": "machine",
    "jsonl": "machine",
    "github": "machine",
    "gitlab": "machine",
    "sarif": "machine",
    "diff": "terminal",
}


def load(name: str) -> Format:
    """Return the function of an output format. Raises KeyError for a name that FORMATS lacks."""
    return getattr(import_module(f"dvclean.report.{FORMATS[name]}"), name)  # type: ignore[no-any-return]
