"""Write what is made of something else: the pages that document the rules, and the phrases spelled out.

docs/rules.md and the table of the README come from the documentation of the rules, dvclean/spelled.py from
dvclean/data/vi.toml. With --check, write nothing, and exit 1 if one of them is not up to date.
"""

import re
import sys
from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from dvclean import RULES, Rule
from dvclean.phrases import FOLD, Phrases, read_vietnamese

ROOT = Path(__file__).parent.parent
TABLE = re.compile(r"(?<=<!-- rules -->\n).*?(?=<!-- end of rules -->)", re.DOTALL)

HEADING = re.compile(r"^(Why|Keeps|Before|After|Source):")

FAMILIES = {
    "DV0": "Encoding of the file",
    "DV1": "Characters",
    "DV2": "What is not the article",
    "DV3": "Repeats",
    "DV4": "Layout",
    "DV5": "Metadata of the article (off by default)",
    "DV6": "Typography (off by default)",
    "DV9": "Phrases of users and sites",
}


HEAD = """# Rules

Written by `docs/generate.py` from the documentation of the rules, which `dvclean explain` prints too. In the examples
`·` is a space at the end of a line, `⏎` a blank line, `␍` a carriage return, and `␄` the end of a text without a
newline.
"""

SPELLED = '''"""The phrases of data/vi.toml with every choice taken; docs/generate.py writes this from that file."""

from typing import Literal

# group, where in a text, kind of noise
KINDS: list[tuple[str, Literal["anywhere", "head", "tail"], str]] = [
{kinds}]

# first characters: the lines that begin with them and the number of their kind
LINES = {{
{lines}}}

# first word: spellings and the number of their kind
OPENERS: dict[str, list[tuple[tuple[str, ...], int]]] = {{
{openers}}}
PATTERNS: dict[str, list[str]] = {{
{patterns}}}
WORDS = {{
{words}}}
STARTS = (
{starts})
SHORT_STARTS = (
{short_starts})
LONG_STARTS = (
{long_starts})
ENDS = (
{ends})
NUMBERED = (
{numbered})
'''


def table() -> str:
    """Return the rules as a Markdown table."""
    head = "\n| code | name | | what it finds |\n|---|---|---|---|\n"
    rows = (f"| {_link(rule)} | {rule.name} | {_state(rule)} | {_cell(rule)} |\n" for rule in _sorted())
    return "".join([head, *rows, "\n"])


def reference() -> str:
    """Return the page of all rules."""
    parts = [HEAD]
    for family, rules in groupby(_sorted(), attrgetter("family")):
        parts.append(f"\n## {family}: {FAMILIES[family]}\n")
        for rule in rules:
            state = _state(rule) or "on"
            parts.append(f"\n### {rule.code} {rule.name}\n\n{rule.summary} *{rule.kind}, {state}*\n\n")
            parts.append(f"{_markdown(rule.docs)}\n")
    return "".join(parts)


def spelled(phrases: Phrases) -> str:
    """Return the module that holds the phrases spelled out."""
    openings = (phrase for found in phrases.openers.values() for _, phrase in found)
    kinds = list(dict.fromkeys([*phrases.lines.values(), *openings]))
    folded: dict[str, dict[int, list[str]]] = {}
    for line, kind in phrases.lines.items():
        folded.setdefault(line[:FOLD], {}).setdefault(kinds.index(kind), []).append(line)
    openers = {
        word: [(spellings, kinds.index(kind)) for spellings, kind in found] for word, found in phrases.openers.items()
    }
    return SPELLED.format(
        kinds="".join(f"    {tuple(kind)!r},\n" for kind in kinds),
        lines="".join(f"    {start!r}: [{_blocks(found)}],\n" for start, found in folded.items()),
        openers=_entries(openers),
        patterns=_entries(phrases.patterns),
        words=_entries(phrases.words),
        starts=_items(phrases.starts),
        short_starts=_items(phrases.short_starts),
        long_starts=_items(phrases.long_starts),
        ends=_items(phrases.ends),
        numbered=_items(phrases.numbered),
    )


def _blocks(found: Mapping[int, Iterable[str]]) -> str:
    """Return the literals of lines by their kind, each kind's as one string with the number of the kind."""
    return ", ".join(f"({_block(lines)}, {kind})" for kind, lines in found.items())


def _block(lines: Iterable[str]) -> str:
    """Return the literal of a string of several lines."""
    text = "\n".join(lines).replace("\\", "\\\\").replace('"', '\\"')
    return f'"""\\\n{text}"""'


def _items(words: Iterable[str]) -> str:
    return "".join(f"    {word!r},\n" for word in sorted(words))


def _entries(table: Mapping[str, object]) -> str:
    return "".join(f"    {name!r}: {value!r},\n" for name, value in table.items())


def _link(rule: Rule) -> str:
    return f"[{rule.code}](docs/rules.md#{rule.code.lower()}-{rule.name})"


def _sorted() -> list[Rule]:
    return sorted(RULES, key=attrgetter("code"))


def _state(rule: Rule) -> str:
    return "" if rule.default else "off"


def _cell(rule: Rule) -> str:
    return rule.summary.replace("|", r"\|").replace("<", "&lt;")


def _markdown(docs: str) -> str:
    """Return the documentation of a rule as Markdown: examples as blocks, all else as text."""
    lines: list[str] = []
    for inside, group in groupby(docs.split("\n"), key=lambda line: line.startswith("    ")):
        block = list(group)
        if inside:
            lines += ["", "```text", *(line[4:] for line in block), "```"]
        else:
            lines += [
                re.sub(r"^(Why|Keeps|Before|After|Source):", r"**\1:**", line).replace("<", "&lt;") for line in block
            ]
    text = "\n".join(lines)
    # each heading begins a paragraph
    return re.sub(r"(?<=[^\n])\n(?=\*\*)", "\n\n", text)


def main(*, check: bool) -> int:
    """Write the pages and the module, or say which of them are not up to date."""
    readme = ROOT / "README.md"
    pages = {
        ROOT / "docs" / "rules.md": reference(),
        ROOT / "dvclean" / "spelled.py": spelled(read_vietnamese()),
        readme: TABLE.sub(lambda _: table(), readme.read_text(encoding="utf-8")),
    }
    old = [page for page, text in pages.items() if not page.exists() or page.read_text(encoding="utf-8") != text]
    for page in old:
        if check:
            sys.stderr.write(f"{page.relative_to(ROOT)} is not up to date: run python docs/generate.py\n")
        else:
            page.write_text(pages[page], encoding="utf-8")
    return 1 if check and old else 0


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv[1:]))
