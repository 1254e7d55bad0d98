"""Measure what makes a line a part of the page, and write the weights that dvclean/odds.py works with.

    python bench/odds.py [--held-out FILE.jsonl ...] [--show] [--write]

Needs scikit-learn. Learns from the labelled pages of bench/, and from nothing of ../shared: from what the rules leave,
again and again with other lines that they remove given back, so that the weights hold on pages whose wording the rules
do not know. Prints what the weights of some sets find in the others, and in files that are held out; --show prints
what is no noise and would go, --write writes the weights of all sets to dvclean/weights.py.
"""

import argparse
import json
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from quality import NOISE, OWN, load
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from dvclean import Cleaner, Settings
from dvclean.decoding import Decoded
from dvclean.document import Document
from dvclean.page import Page
from dvclean.rules.surrounded import LEAST, near, surrounded

WEIGHTS = Path(__file__).parent.parent / "dvclean" / "weights.py"

# What the rules remove is given back in runs of these lengths, a share of it each time.
RUNS = (1, 1, 2, 3, 5)
SHARES = (0.1, 0.3, 0.5, 0.7)
ROUNDS = 3

# A sign that fewer lines have says nothing, nor does one of less weight.
RARE = 80
LIGHT = 0.1

# What is given back counts for less than what the rules really leave.
GIVEN_BACK = 0.5
REGULARISATION = 1.0
FOLDS = 8

# Each page is looked at without DV5 and with it.
SETTINGS = 2


class Example(NamedTuple):
    """A line of a page: its signs, whether it is noise, whether lines are given back there, and where it stands."""

    signs: frozenset[str]
    noise: bool
    again: bool
    label: str
    where: str
    line: str


def pages(doc: dict[str, Any], cleaners: Iterable[Cleaner], rounds: int) -> Iterator[tuple[Page, dict[int, str], bool]]:
    """Yield a labelled document as the rules leave it, then with lines given back; its labels, and whether they are."""
    dice = random.Random(zlib.crc32(doc["text"].encode()))
    for cleaner in cleaners:
        kinds = {found.line: found.kind for found in cleaner.check(doc["text"]) if found.action == "delete"}
        for turn in range(rounds + 1):
            page = Page.of(Document.read(Decoded(doc["text"], "utf-8"), cleaner.phrases))
            gone = {i: kinds[number] for i, number in enumerate(page.numbers) if number in kinds}
            back = given_back(len(page.lines), dice) if turn else set()
            page.gone = {i: kind for i, kind in gone.items() if i not in back}
            page.drop(set(page.gone))
            labels = {i: doc["labels"].get(str(number - 1), "content") for i, number in enumerate(page.numbers)}
            yield page, labels, bool(turn)


def given_back(lines: int, dice: random.Random) -> set[int]:
    """Return the places of lines that are given back if a rule has removed them."""
    share, back, at = dice.choice(SHARES), set(), 0
    while at < lines:
        length = dice.choice(RUNS)
        if dice.random() < share:
            back.update(range(at, at + length))
        at += length
    return back


def examples(docs: Iterable[dict[str, Any]], rounds: int = ROUNDS) -> Iterator[Example]:
    """Yield the lines of documents that are near to removed ones."""
    cleaners = [
        Cleaner(Settings(ignore=(surrounded.code,))),
        Cleaner(Settings(ignore=(surrounded.code,), extend_select=("DV5",))),
    ][: SETTINGS if rounds else 1]
    for doc in docs:
        for page, labels, again in pages(doc, cleaners, rounds):
            if not page.gone:
                continue
            odds = page.odds
            for i in near(page):
                if labels[i] != "any":
                    signs = frozenset(odds.signs(i))
                    yield Example(signs, labels[i] in NOISE, again, labels[i], doc["id"], page.lines[i])


def learn(known: list[Example]) -> dict[str, int]:
    """Return the weights, in hundredths, that tell the noise among examples from the rest."""
    often = Counter(sign for one in known for sign in one.signs)
    signs = {sign: place for place, sign in enumerate(sign for sign, count in often.items() if count >= RARE)}
    cells = [(row, signs[sign]) for row, one in enumerate(known) for sign in one.signs if sign in signs]
    rows, columns = zip(*cells, strict=True)
    table = csr_matrix((np.ones(len(cells)), (rows, columns)), shape=(len(known), len(signs)))
    model = LogisticRegression(C=REGULARISATION, max_iter=300, solver="liblinear", random_state=0)
    model.fit(
        table,
        [one.noise for one in known],
        sample_weight=[(GIVEN_BACK if one.again else 1) / SETTINGS for one in known],
    )
    found = zip(signs, model.coef_[0], strict=True)
    weights = {sign: round(100 * float(weight)) for sign, weight in found if abs(weight) > LIGHT}
    return {"": round(100 * float(model.intercept_[0]))} | weights


def module(weights: dict[str, int]) -> str:
    """Return the module that holds weights, in the order of their signs."""
    head = '"""The weights of the signs in odds.py, in hundredths. Written by bench/odds.py."""'
    rows = (f"    {json.dumps(sign, ensure_ascii=False)}: {weight},\n" for sign, weight in sorted(weights.items()))
    return f"{head}\n\nWEIGHTS: dict[str, int] = {{\n{''.join(rows)}}}\n"


def odds(weights: dict[str, int], one: Example) -> float:
    """Return the logarithm of the odds that the weights give an example."""
    return (weights[""] + sum(weights.get(sign, 0) for sign in one.signs)) / 100


def report(name: str, judged: list[tuple[float, Example]]) -> None:
    """Print what is found at some bounds: noise of all noise that is left, and lines that are none."""
    noise = sum(one.noise for _, one in judged)
    for bound in (1.0, 1.5, 2.0, 2.5, 3.0, 3.5):
        found = Counter("noise" if one.noise else one.label for log, one in judged if log >= bound)
        others = {label: count for label, count in found.items() if label != "noise"}
        print(f"{name:12} {bound:4} {found['noise']:5} of {noise:5}, wrong {others}", flush=True)


def main(argv: list[str] | None = None) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held-out", nargs="+", type=Path, default=[], metavar="FILE.jsonl")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args(argv)
    sets = {name: list(examples(load(Path(__file__).parent / f"{name}.jsonl"))) for name in OWN.split()}
    print({name: len(known) for name, known in sets.items()}, file=sys.stderr)
    judged: list[tuple[float, Example]] = []
    for fold in range(FOLDS):
        out = [name for place, name in enumerate(sets) if place % FOLDS == fold]
        weights = learn([one for name, known in sets.items() if name not in out for one in known])
        # what a user's page is: as the rules leave it
        left = [one for name in out for one in sets[name] if not one.again]
        judged += [(odds(weights, one), one) for one in left]
    report("sets", judged)
    weights = learn([one for known in sets.values() for one in known])
    for path in args.held_out:
        judged = [(odds(weights, one), one) for one in examples(load(path), 0)]
        report(path.stem, judged)
    if args.show:
        for log, one in sorted(judged, key=lambda pair: -pair[0]):
            if not one.noise and log > LEAST:
                print(f"{log:.2f} {one.label} {one.where} {one.line[:100]}")
    print(f"{len(weights)} signs", file=sys.stderr)
    if args.write:
        WEIGHTS.write_text(module(weights), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
