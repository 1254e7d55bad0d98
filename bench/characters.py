"""How fast the repairs of characters are: each kind of damage against the same documents without it.

    python bench/characters.py [CORPUS.jsonl[.gz]]

Clean documents of the corpus are damaged in one way each: no-break spaces, decomposed letters (NFD), the legacy fonts
TCVN3, VNI and VPS, and a single misplaced tone mark, entity or decomposed letter in the longest line. Prints MB/s of
the input's bytes, and the ratio to the floor of bench/throughput.py on the same documents.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

from throughput import against_floor, load, spread

import dvclean

# So many documents do.
SAMPLE = 300


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


def damaged(docs: list[bytes], count: int) -> dict[str, list[bytes]]:
    """Return about so many of the documents in which no repair has anything to do, damaged in each way."""
    repaired = dvclean.Cleaner(dvclean.Settings(select=("DV1",)))
    clean = spread([data for data in docs if repaired.run_bytes(data).data == data], count)
    return {name: [damage(data.decode()).encode() for data in clean] for name, damage in DAMAGE.items()}


def main() -> None:
    """Run the benchmark; see the module's documentation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path)
    args = parser.parse_args()
    loads = damaged(load(args.corpus), SAMPLE)
    cleaner = dvclean.Cleaner()
    print(f"{len(loads['clean'])} clean documents, {sum(map(len, loads['clean'])) / 1e6:.1f} MB")
    for name, docs in loads.items():
        rates = against_floor(name, lambda data: cleaner.run_bytes(data).data, docs)
        print(f"{name:16} {rates[name]:8.1f} MB/s   {rates[name] / rates['floor']:6.3f} of the floor")


if __name__ == "__main__":
    main()
