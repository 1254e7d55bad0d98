"""How fast the repairs of characters are: each kind of damage against the same documents without it.

    python bench/characters.py [CORPUS.jsonl[.gz]] [--check]

Clean documents of the corpus are damaged in one way each: no-break spaces, decomposed letters (NFD), the legacy fonts
TCVN3, VNI and VPS, and a single misplaced tone mark, entity or decomposed letter in the longest line. Prints MB/s of
the input's bytes, and the ratio to the floor of bench/throughput.py on the same documents. --check exits 1 where a bar
is missed.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

from throughput import against_floor, load

import dvclean
from dvclean.phrases import vietnamese
from dvclean.traits import DAMAGES

# So many documents do.
SAMPLE = 300

# What --check demands of each, as share of the floor.
LEAST = {
    "clean": 0.085,
    "no-break spaces": 0.07,
    "NFD": 0.05,
    "TCVN3": 0.014,
    "VNI": 0.014,
    "VPS": 0.014,
    "one tone": 0.055,
    "one entity": 0.06,
    "one letter": 0.065,
}


def in_font(name: str) -> Callable[[str], str]:
    """Return what writes a text in a legacy font, and reads it as latin-1."""
    return lambda text: text.encode(name, "replace").decode("latin-1")


def once(damage: str) -> Callable[[str], str]:
    """Return what puts one piece of damage behind the longest line of a text."""

    def damaged(text: str) -> str:
        longest = max(text.split("\n"), key=len)
        return text.replace(longest, f"{longest} {damage}", 1)

    return damaged


DAMAGE: dict[str, Callable[[str], str]] = {
    "clean": str,
    "no-break spaces": lambda text: text.replace(", ", ",\u00a0"),
    "NFD": lambda text: normalize("NFD", text),
    "TCVN3": in_font("tcvn3"),
    "VNI": in_font("vni"),
    "VPS": in_font("vps"),
    "one tone": once("qúa"),
    "one entity": once("&quot;"),
    "one letter": once("a\u0301"),
}


def main() -> int:
    """Run the benchmark; see the module's documentation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path)
    parser.add_argument("--check", action="store_true", help="exit 1 where a bar is missed")
    args = parser.parse_args()
    clean = [data for data in load(args.corpus) if vietnamese().scan(data).isdisjoint(DAMAGES)]
    clean = clean[:: max(1, len(clean) // SAMPLE)]
    cleaner = dvclean.Cleaner()
    print(f"{len(clean)} clean documents, {sum(map(len, clean)) / 1e6:.1f} MB")

    failed = []
    for name, damage in DAMAGE.items():
        docs = [damage(data.decode()).encode() for data in clean]
        share = 0.0
        for rates in against_floor(name, lambda data: cleaner.run_bytes(data).data, docs, LEAST[name]):
            share = max(share, rates[name] / rates["floor"])
            print(f"{name:16} {rates[name]:8.1f} MB/s   {share:6.3f} of the floor")
        if share < LEAST[name]:
            failed.append(f"{name}: less than {LEAST[name]} of the floor")
    for line in failed:
        print(line, file=sys.stderr)
    return int(args.check and bool(failed))


if __name__ == "__main__":
    sys.exit(main())
