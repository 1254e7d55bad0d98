"""What makes a finding the same one in two runs: its file, its rule and the text of its line, never its number."""

from collections.abc import Iterator
from hashlib import sha256
from unicodedata import normalize

from dvclean.corpus.outcome import Outcome
from dvclean.document import split_lines
from dvclean.findings import Finding


def digests(outcome: Outcome) -> Iterator[tuple[Finding, str]]:
    """Yield each finding of a document, and a digest of the line on which it stands.

    White space around the line and the way in which its letters are composed make no difference.
    """
    lines = split_lines(outcome.text) if outcome.findings else []
    for finding in outcome.findings:
        line = lines[finding.line - 1] if finding.line <= len(lines) else ""
        yield finding, sha256(normalize("NFC", line.strip()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
