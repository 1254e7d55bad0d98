"""What came of documents: the values that go from a run to the reports."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from dvclean.findings import Finding

# What to do where two texts would be written into one file: a second run into the folder would overwrite the first.
APART = "give each a folder of its own, or name the one above both"

NO_MEMORY = "not enough memory"
TOO_LARGE = f"{NO_MEMORY} for a text of this size; --split REGEX takes texts in one file apart, smaller files need less"


class InputError(Exception):
    """An input that cannot be read, or an output that cannot be written; the message says where and what to do."""


def unwritable(path: Path, error: OSError) -> InputError:
    """Return the error of a file that cannot be written."""
    return InputError(f"{path}: cannot write: {error.strerror or error}")


class Outcome(NamedTuple):
    """One document of a run or, where only the numbers are wanted, all of those of a block and a site.

    path is the file as the user named it, row the 1-based row of a document in a format of rows, else None. start is
    the line of the file on which the text of a row begins, where its lines are lines of the file. findings are in the
    order of the document's lines; text is its decoded input, which reports quote from, and clean what becomes of it;
    both are "" where nothing was found. lines counts the lines of the input (0 where only the numbers are wanted), read
    and written its bytes before and after. error says why there is nothing else; a document with an error was left as
    it is.

    documents are how many this stands for, dirty how many of them have findings, counts the number of these by code
    and name of the rule; site is theirs, where it is known.
    """

    path: str
    row: int | None = None
    findings: tuple[Finding, ...] = ()
    encoding: str = "utf-8"
    text: str = ""
    clean: str = ""
    lines: int = 0
    read: int = 0
    written: int = 0
    error: str | None = None
    documents: int = 1
    dirty: int = 0
    counts: Mapping[tuple[str, str], int] = {}
    site: str = ""
    start: int | None = None

    @property
    def place(self) -> str:
        """The path, and the row where there is one: "a.jsonl:3"."""
        return self.path if self.row is None else f"{self.path}:{self.row}"

    def only(self, findings: Sequence[Finding]) -> "Outcome":
        """Return the outcome with these of its findings."""
        counts = Counter((finding.code, finding.name) for finding in findings)
        return self._replace(findings=tuple(findings), counts=counts, dirty=int(bool(findings)))
