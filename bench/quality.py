"""How well dvclean tells noise from articles, on the labelled pages: a set, a site and a kind a row.

    python bench/quality.py [--set NAME ...] [--site SITE ...] [--show] [--check | --update [--force]]

Reads ../shared/gold and ../shared/negatives (exit 2 where they are absent) and scores the library with its default
rules, and with DV5 alone for what is about the article. Lines labelled "any" are not scored. --site takes only the
documents of some sites, --without all others: what a change does to a site must not come from that site alone.
--show prints every wrong line: what was lost, what was missed, and the rule. --check compares with bench/floors.toml
and exits 1 below a floor; --update raises the floors to what was measured, and lowers one only with --force.
"""

import argparse
import gzip
import json
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dvclean import Cleaner, Settings

SHARED = Path(__file__).parent.parent.parent / "shared"
FLOORS = Path(__file__).parent / "floors.toml"
SETS = {
    "articles": SHARED / "gold" / "articles.jsonl",
    "injected": SHARED / "gold" / "injected.jsonl",
    "pages": SHARED / "gold" / "pages.jsonl",
    "negatives": SHARED / "negatives" / "negatives.jsonl.gz",
}
# Written for it in the manner of many other sites, before anybody looked at what the rules make of them. The last are
# pages whose lines come in the order of real ones, in words of our own: as a whole (dumps, layouts), as articles
# (scrapes); the shapes of pages met by chance, which the rules have learned from since (encounters, crawls, visits);
# texts that look like noise and are none: manuals, forms, lists, lyrics (lookalikes, genres, pitfalls, clean). What the
# programs that many sites run print around a text is as they print it, the texts are our own (platforms). Articles and
# pages of all kinds as people remember them who did not know the rules (strangers, arrivals, newcomers, guests), plain
# texts from them (plain, quiet, essays), sites that are no papers (sites), and articles whose noise nothing marks
# (unmarked). Pages of sites of every kind (kinds, hosts, mixture, press), what extractors leave of articles (remains),
# and pages whose own lines are as short as those between which they stand: tables, steps, facts, lists (amid,
# shortlines).
OWN = (
    "heldout papers others agencies services leisure news extracts institutions converted outlets exam"
    " dumps layouts scrapes lookalikes genres pitfalls encounters crawls visits platforms clean"
    " strangers plain sites arrivals quiet essays unmarked newcomers guests amid kinds remains hosts mixture press"
    " shortlines"
)
SETS |= {name: Path(__file__).parent / f"{name}.jsonl" for name in OWN.split()}
NOISE = frozenset({"alt", "dup", "related", "footer", "ui", "promo", "tags", "media", "code", "legal"})
META = frozenset({"caption", "credit", "byline", "date", "note"})

# Figures that are floors; lost lines are a ceiling. Rounding is to the digits that the floors are written with.
DIGITS = 3
CEILINGS = frozenset({"lost"})


@dataclass
class Tally:
    """Lines counted by what they are and what became of them."""

    hit: int = 0
    wrong: int = 0
    missed: int = 0
    kinds: dict[str, Counter[bool]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, label: str, wanted: frozenset[str], *, gone: bool) -> bool:
        """Count a line, and return whether it was judged rightly."""
        if label in wanted:
            self.kinds[label][gone] += 1
        self.hit += gone and label in wanted
        self.wrong += gone and label not in wanted
        self.missed += not gone and label in wanted
        return gone == (label in wanted)

    @property
    def figures(self) -> tuple[float, float, float]:
        """Precision, recall and F1."""
        precision = self.hit / (self.hit + self.wrong) if self.hit + self.wrong else 1.0
        recall = self.hit / (self.hit + self.missed) if self.hit + self.missed else 1.0
        total = precision + recall
        return precision, recall, 2 * precision * recall / total if total else 0.0


@dataclass
class Score:
    """What was found in some documents: noise by the default rules, and meta by DV5."""

    noise: Tally = field(default_factory=Tally)
    meta: Tally = field(default_factory=Tally)
    content: int = 0
    lost: int = 0

    @property
    def floors(self) -> dict[str, float]:
        """The figures of which a floor is kept. A set without noise has none but the lost lines."""
        if not self.noise.hit + self.noise.missed:
            return {"lost": self.lost}
        figures = dict(zip(("precision", "recall", "f1"), self.noise.figures, strict=True))
        figures["meta"] = self.meta.figures[2]
        return {name: round(figure, DIGITS) for name, figure in figures.items()} | {"lost": self.lost}


def load(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the documents of a set: id, text, and labels by the number of the line."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as rows:
        yield from map(json.loads, rows)


def site(doc: dict[str, Any]) -> str:
    """Return the site of a document; injected ones are named after their source."""
    parts = str(doc["id"]).split(":")
    return parts[1] if parts[0].startswith("inj") and len(parts) > 2 else parts[0]


def removed(cleaner: Cleaner, text: str) -> dict[int, str]:
    """Return the indices of the lines that are removed, and the codes of the rules."""
    return {finding.line - 1: finding.code for finding in cleaner.check(text) if finding.action == "delete"}


def score(docs: Iterable[dict[str, Any]], *, show: bool) -> dict[str, Score]:
    """Return the score of each site, and of all under "all"."""
    default, meta = Cleaner(), Cleaner(Settings(select=("DV5",)))
    scores: dict[str, Score] = defaultdict(Score)
    for doc in docs:
        labels = doc.get("labels", {})
        gone, gone_meta = removed(default, doc["text"]), removed(meta, doc["text"]) if "labels" in doc else {}
        for i, line in enumerate(doc["text"].split("\n")):
            label = labels.get(str(i), "content")
            if not line.strip() or label == "any":
                continue
            for one in (scores["all"], scores[site(doc)]):
                right = one.noise.add(label, NOISE, gone=i in gone)
                one.meta.add(label, META, gone=i in gone_meta)
                one.content += label == "content"
                one.lost += label == "content" and i in gone
            if show and not right:
                what = f"lost {gone[i]}" if i in gone else "missed"
                print(f"  {what:12} {label:8} {doc['id'][:40]}:{i + 1}  {line.strip()[:120]}")
    return scores


def row(name: str, one: Score) -> str:
    """Return a score as a line of the table."""
    precision, recall, f1 = one.noise.figures
    kinds = " ".join(f"{kind} {count[True]}/{count.total()}" for kind, count in sorted(one.noise.kinds.items()))
    meta = f"  meta F1 {one.meta.figures[2]:.3f}" if one.meta.hit + one.meta.missed else ""
    return f"{name:26} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}  lost {one.lost}/{one.content}{meta}  {kinds}"


def worse(name: str, figure: float, floor: float) -> bool:
    """Return whether a figure is on the wrong side of its floor."""
    return figure > floor if name in CEILINGS else figure < floor


def below(found: dict[str, dict[str, float]], floors: dict[str, dict[str, float]]) -> list[str]:
    """Return a message for each figure that is worse than its floor."""
    return [
        f"{name}: {key} is {figures[key]}, its floor is {floor}"
        for name, figures in found.items()
        for key, floor in floors.get(name, {}).items()
        if worse(key, figures[key], floor)
    ]


def raised(found: dict[str, dict[str, float]], floors: dict[str, dict[str, float]], *, force: bool) -> str:
    """Return the floors file with what was measured in place of what is worse there, or of all with force."""
    text = "# What bench/quality.py --check demands: lost is a ceiling, all else a floor. --update is for the better.\n"
    for name, old in (floors | {name: floors.get(name, {}) for name in found}).items():
        new = found.get(name, old)
        kept = {
            key: old[key] if not force and worse(key, new[key], old.get(key, new[key])) else new[key] for key in new
        }
        text += f"\n[{name}]\n" + "".join(f"{key} = {value}\n" for key, value in kept.items())
    return text


def main(argv: list[str] | None = None) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", nargs="+", choices=SETS, default=list(SETS), dest="sets")
    parser.add_argument("--site", nargs="+", default=[])
    parser.add_argument("--without", nargs="+", default=[], metavar="SITE")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--force", action="store_true")
    args = parser.parse_args(argv)
    partial = bool(args.site or args.without)
    if partial and (args.check or args.update):
        parser.error("the floors hold for all sites: leave out --site and --without")
    absent = [str(SETS[name]) for name in args.sets if not SETS[name].exists()]
    if absent:
        print(f"no labelled pages here: {', '.join(absent)} is absent", file=sys.stderr)
        return 2
    found = {}
    for name in args.sets:
        chosen = set(args.site) if args.site else {site(doc) for doc in load(SETS[name])}
        docs = (doc for doc in load(SETS[name]) if site(doc) in chosen.difference(args.without))
        scores = score(docs, show=args.show)
        found[name] = scores["all"].floors
        for part, one in sorted(scores.items(), key=lambda item: item[0] != "all"):
            if part == "all" or name == "articles" or one.lost:
                print(row(name if part == "all" else f"  {part}", one), flush=True)
    return judge(found, update=args.update, check=args.check, force=args.force)


def judge(found: dict[str, dict[str, float]], *, update: bool, check: bool, force: bool) -> int:
    """Compare what was found with the floors, or write them; return the exit code."""
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    messages = below(found, floors)
    if update and (force or not messages):
        FLOORS.write_text(raised(found, floors, force=force), encoding="utf-8")
    for message in messages if check or update else ():
        print(message, file=sys.stderr)
    return 1 if messages and (check or (update and not force)) else 0


if __name__ == "__main__":
    raise SystemExit(main())
