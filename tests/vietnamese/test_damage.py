"""The repairs on texts that were damaged, or written to look damaged, without sight of the rules.

damaged.jsonl has what the web does to texts and what its authors wrote, intact.jsonl texts in which unusual letters are
meant. Both were read blind first; what the rules don't know by now stands here, and only gets less.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from dvclean import Cleaner, Settings

CLEANER = Cleaner(Settings(select=("DV0", "DV1")))
HERE = Path(__file__).parent

# The share of the words that come out right, of the texts of which not all do.
LEAST = 0.98
LESS = {
    "B-14": 0.86,  # "kh0ng", "c0n": a 0 in few words of a text may be one
    "B-23": 0.97,  # "cha" for "chưa", "t" for "tư": words by themselves
    "B-29": 0.95,  # an address behind what is escaped
    "B-46": 0.95,  # "th viện": what is left of TCVN3 without its ư is ASCII
    "C-06": 0.93,  # words of English in letters of Lao
    "C-15": 0.75,  # small letters that are shown as squared capitals
    "C-22": 0.94,  # "giả m": what is left may be a word, and the m name something
}

# How many lines are changed of texts that should stay.
CHANGED = {
    "A-03": 1,  # a word spelled with full stops between its letters
    "A-20": 1,  # how somebody from Iceland says a name
    "A-41": 1,  # mojibake that is spoken of
    "A-57": 1,  # "Ðu" is a formula
    "D-12": 2,  # mojibake that is spoken of
    "D-13": 1,  # the soft hyphen of TCVN3
    "D-48": 1,  # an entity that is spoken of
    "D-57": 2,  # letters of typefaces that are spoken of
    "D-70": 2,  # a line that is spaced out, and a ligature that is spoken of
}


def rows(name):
    return [pytest.param(row, id=row["id"]) for row in map(json.loads, (HERE / name).read_text("utf-8").splitlines())]


def right(line, meant):
    """Return how many words of a line are as they were meant: in their places, if there are as many."""
    words, wanted = line.split(), meant.split()
    if len(words) == len(wanted):
        return sum(word == want for word, want in zip(words, wanted, strict=True))
    return (Counter(words) & Counter(wanted)).total()


@pytest.mark.parametrize("row", rows("damaged.jsonl"))
def test_damaged_text_comes_out_right(row):
    lines, wanted = CLEANER.clean(row["damaged"]).rstrip("\n").split("\n"), row["right"].split("\n")
    share = sum(map(right, lines, wanted)) / len(row["right"].split())
    assert share >= LESS.get(row["id"], LEAST)


@pytest.mark.parametrize("row", rows("intact.jsonl"))
def test_intact_text_stays(row):
    lines, clean = (text.split("\n") for text in (row["text"], CLEANER.clean(row["text"])))
    changed = sum(line.replace("\u00a0", " ") != now for line, now in zip(lines, clean, strict=True))
    assert changed <= CHANGED.get(row["id"], 0)
