"""A page to look at: charts of what was found, and documents with their removals, to be judged one by one.

The page is one file that loads nothing. Its data is JSON; its script writes the text of documents as text only, and a
content security policy lets no other script act.
"""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from hashlib import sha256
from pathlib import Path
from random import Random
from string import Template
from typing import Any
from unicodedata import normalize

from dvclean import RULES
from dvclean.corpus.outcome import Outcome
from dvclean.document import split_lines
from dvclean.findings import Finding
from dvclean.report.escape import dumps, visible

# How many parts a document has in the chart of positions.
PARTS = 20

# How many sites and removed lines are listed.
LISTED = 25

# Different removed lines that are counted; beyond, those that came once are forgotten.
COUNTED = 100_000

# The families that repair a text; the others take lines of it away, and have a chart of their own.
REPAIRS = {"DV0", "DV1", "DV4", "DV6"}

# Characters of a line that are shown, and lines between findings.
WIDTH = 1200
CONTEXT = 12

# A longer line can be looked at, but not marked.
KEEPABLE = 2000

# Characters between the first and the last change that are compared one by one, which takes their product of steps.
COMPARED = 400


def html(outcomes: Iterable[Outcome], sample: int = 300, seed: int = 0) -> Iterator[str]:
    """Yield the page. It shows at most sample documents, chosen from those with findings by the seed."""
    numbers = _Numbers()
    chosen = _sampled(numbers.watch(outcomes), sample, Random(seed))  # noqa: S311 - no secret
    data = numbers.data() | {"seed": seed, "documents": [_document(outcome) for outcome in chosen]}
    text = dumps(data | {"id": sha256(dumps(data).encode("utf-8", "surrogatepass")).hexdigest()[:16]})
    folder = Path(__file__).parent
    page, style, script = [(folder / f"page.{kind}").read_text(encoding="utf-8") for kind in ("html", "css", "js")]
    yield Template(page).substitute(
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
        # nothing in a script element but "</script" and "<!--" ends or changes it
        data=text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026"),
    )


class _Numbers:
    """Counts what goes by."""

    def __init__(self) -> None:
        self.totals: Counter[str] = Counter()
        self.rules: Counter[str] = Counter()
        self.sites: dict[str, Counter[str]] = {}
        self.positions = [0] * PARTS
        self.removed: Counter[tuple[str, str]] = Counter()

    def watch(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """Yield the outcomes that have findings."""
        for outcome in outcomes:
            found = len(outcome.findings)
            self.totals.update(documents=1, dirty=bool(found), findings=found, lines=outcome.lines)
            site = self.sites.setdefault(_site(outcome), Counter())
            site["documents"] += 1
            if found:
                site["removed"] += self._count(outcome)
                yield outcome

    def _count(self, outcome: Outcome) -> int:
        """Count the findings of a document; return how many lines with text are removed."""
        lines = split_lines(outcome.text)
        self.rules.update(finding.code for finding in outcome.findings)
        for action, name in (("replace", "changed"), ("report", "reported")):
            self.totals[name] += len({finding.line for finding in outcome.findings if finding.action == action})
        gone = [finding for finding in outcome.findings if finding.action == "delete"]
        noise = [(finding, text) for finding in gone if (text := lines[finding.line - 1].strip())]
        self.totals.update(removed=len(noise), blank=len(gone) - len(noise))
        for finding, text in noise:
            self.positions[PARTS * (finding.line - 1) // len(lines)] += 1
            self.removed[text[:KEEPABLE], finding.code] += 1
        if len(self.removed) > COUNTED:
            self.removed = Counter({line: count for line, count in self.removed.items() if count > 1})
        return len(noise)

    def data(self) -> dict[str, Any]:
        """Return the numbers as the page wants them."""
        names = ("documents", "dirty", "findings", "lines", "removed", "blank", "changed", "reported")
        by_code = {rule.code: rule for rule in RULES}
        sites = sorted(self.sites.items(), key=lambda item: -item[1]["removed"])
        return {
            "totals": {name: self.totals[name] for name in names},
            "rules": {
                code: {
                    "name": by_code[code].name,
                    "summary": by_code[code].summary,
                    "count": count,
                    "noise": by_code[code].family not in REPAIRS,
                }
                for code, count in self.rules.most_common()
            },
            "sites": [
                {"name": visible(name), "documents": counts["documents"], "removed": counts["removed"]}
                for name, counts in sites[:LISTED]
            ],
            "positions": self.positions,
            "frequent": [
                {"text": visible(_cut(line)), "code": code, "count": count} | _keep(line)
                for (line, code), count in self.removed.most_common(LISTED)
            ],
        }


def _site(outcome: Outcome) -> str:
    """Return the site of a document: what its row says, or the folder in which its file lies."""
    return outcome.site or Path(outcome.path).parent.name or "-"


def _sampled(outcomes: Iterable[Outcome], size: int, random: Random) -> list[Outcome]:
    """Return size of the outcomes, each as likely as any other, in their order; memory is used for these only."""
    chosen: list[tuple[int, Outcome]] = []
    for number, outcome in enumerate(outcomes):
        if number < size:
            chosen.append((number, outcome))
        elif (place := random.randrange(number + 1)) < size:
            chosen[place] = (number, outcome)
    return [outcome for _, outcome in sorted(chosen, key=lambda item: item[0])]


def _document(outcome: Outcome) -> dict[str, Any]:
    """Return a document as the page shows it: its lines, those far from any finding folded."""
    found: dict[int, list[Finding]] = {}
    for finding in outcome.findings:
        found.setdefault(finding.line, []).append(finding)
    near = {line + by for line in found for by in range(-CONTEXT, CONTEXT + 1)}
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(split_lines(outcome.text), 1):
        if number in near:
            rows.append(_line(number, line, found.get(number, [])))
        elif rows and "fold" in rows[-1]:
            rows[-1]["fold"] += 1
        else:
            rows.append({"fold": 1})
    return {"place": visible(outcome.place), "lines": rows}


def _line(number: int, line: str, findings: list[Finding]) -> dict[str, Any]:
    """Return a line as the page shows it, with what was found in it."""
    row: dict[str, Any] = {"number": number}
    if not findings:
        return row | {"text": visible(_cut(line))}
    row["findings"] = [(finding.code, visible(finding.message)) for finding in findings]
    actions = {finding.action for finding in findings}
    if "delete" in actions:
        return row | {"text": visible(_cut(line)), "gone": True} | _keep(line)
    if "replace" in actions:
        new = next(finding.replacement for finding in reversed(findings) if finding.replacement is not None)
        return row | {"parts": list(_changes(line, new))} | _keep(line)
    return row | {"text": visible(_cut(line))}


def _keep(line: str) -> dict[str, str]:
    """Return what a keep list holds of a line, where that can be written there."""
    bare = normalize("NFC", line.strip())
    writable = 0 < len(bare) < KEEPABLE and not any("\ud800" <= char <= "\udfff" for char in bare)
    return {"keep": bare} if writable else {}


def _cut(line: str) -> str:
    return line if len(line) <= WIDTH else f"{line[:WIDTH]} … ({len(line):,} characters)"


def _changes(old: str, new: str) -> Iterator[tuple[int, str]]:
    """Yield the parts of two lines: 0 and what is in both, -1 and what is in the old one, 1 and what is in the new."""
    start = _common(old, new)
    same = _common(old[start:][::-1], new[start:][::-1])
    before, after = old[start : len(old) - same], new[start : len(new) - same]
    yield 0, _shown(old[:start])
    if len(before) <= COMPARED and len(after) <= COMPARED:
        for kind, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
            if kind == "equal":
                yield 0, _shown(before[i:j])
            else:
                yield from _change(before[i:j], after[k:m])
    else:
        yield from _change(before, after)
    yield 0, _shown(old[len(old) - same :])


def _common(one: str, other: str) -> int:
    """Return how many characters two strings begin with alike."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _change(old: str, new: str) -> Iterator[tuple[int, str]]:
    # a space that goes or comes would not be seen
    if old:
        yield -1, _shown(old.replace(" ", "·"))
    if new:
        yield 1, _shown(new.replace(" ", "·") if not new.strip() else new)


def _shown(text: str) -> str:
    return visible(text if len(text) <= WIDTH else f"{text[: WIDTH // 2]} … {text[-WIDTH // 2 :]}")


def _hash(text: str) -> str:
    """Return the hash by which a content security policy names an inline script or style."""
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()
