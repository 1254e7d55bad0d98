"""The formats for people: full shows each finding in its context, concise is a line for each."""

from collections.abc import Iterable, Iterator

from dvclean.corpus.outcome import Outcome
from dvclean.document import split_lines
from dvclean.findings import Finding
from dvclean.report.escape import visible
from dvclean.rules import REPORTED

# Longer lines are shown in part.
WIDTH = 160


def concise(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield a line for each finding: path:line:column: code message."""
    for outcome in outcomes:
        for finding in outcome.findings:
            yield f"{_head(outcome, finding)}\n"


def full(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield each finding with the line it stands on, as it was and as it becomes, between its neighbours."""
    for outcome in outcomes:
        lines = split_lines(outcome.text) if outcome.findings else []
        for finding in outcome.findings:
            yield f"{_head(outcome, finding)}\n{''.join(_context(lines, finding))}\n"


def _head(outcome: Outcome, finding: Finding) -> str:
    from typer import style  # noqa: PLC0415 - the machine formats do without

    mark = "" if finding.action == "report" else " [*]"
    place = f"{visible(outcome.place)}:{finding.line}:{finding.column}:"
    return f"{style(place, bold=True)} {style(finding.code, fg='red', bold=True)}{mark} {visible(finding.message)}"


def _context(lines: list[str], finding: Finding) -> Iterator[str]:
    """Yield the lines before, at and after a finding, with their numbers."""
    at = finding.line - 1
    digits = len(str(min(finding.line + 1, len(lines))))

    def row(sign: str, number: int | None, text: str, colour: str | None = None) -> str:
        from typer import style  # noqa: PLC0415

        text = style(visible(text), fg=colour) if colour else visible(text)
        return f"{number or '':>{digits}} {sign} {text}".rstrip() + "\n"

    if at > 0:
        yield row("|", finding.line - 1, cut(lines[at - 1]))
    if at < len(lines):
        old, new = lines[at], finding.replacement
        if new is not None:
            old, new = _around_change(old, new)
        yield row("|" if finding.action == "report" else "-", finding.line, cut(old), "red")
        if new is not None:
            yield row("+", None, cut(new), "green")
    if at + 1 < len(lines):
        yield row("|", finding.line + 1, cut(lines[at + 1]))


def cut(line: str) -> str:
    """Return as much of a line as is shown."""
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"


def _around_change(old: str, new: str) -> tuple[str, str]:
    """Return both lines from a little before the first place where they differ."""
    same = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    start = 0 if same < WIDTH // 2 else same - 20
    return (f"…{old[start:]}", f"…{new[start:]}") if start else (old, new)


def diff(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield a unified diff from each document to its clean text; what no line shows is told as line ends are."""
    from difflib import unified_diff  # noqa: PLC0415

    for outcome in outcomes:
        changes = [finding for finding in outcome.findings if finding.code not in REPORTED]
        if changes:
            old, new = split_lines(outcome.text), split_lines(outcome.clean)
            name = visible(outcome.place)
            lines = list(unified_diff(old, new, name, f"{name} (clean)", lineterm=""))
            if not lines:
                unseen = dict.fromkeys(f"\\ {finding.message}" for finding in changes)
                lines = [f"--- {name}", f"+++ {name} (clean)", *unseen]
            yield from (_coloured_diff(visible(line)) for line in lines)


def _coloured_diff(line: str) -> str:
    from typer import style  # noqa: PLC0415

    colour = {"-": "red", "+": "green", "@": "cyan"}.get(line[:1])
    return f"{style(line, fg=colour) if colour else line}\n"
