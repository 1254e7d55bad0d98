"""Every rule is documented, and its example is true."""

import re

import pytest

from dvclean import RULES, Cleaner, Settings

MARKS = str.maketrans({"·": " ", "␍": "\r"})


def example(rule, heading):
    """Return the text under a heading of a rule's documentation, as the signs in it mean it."""
    found = re.search(rf"^{heading}:\n((?: {{4}}.*\n?|\n)+)", rule.docs, re.MULTILINE)
    if not found:
        return None
    lines = [line[4:] for line in found[1].rstrip("\n").split("\n")]
    text = "\n".join("" if line == "⏎" else line for line in lines).translate(MARKS) + "\n"
    return text.removesuffix("␄\n") if text.endswith("␄\n") else text


def ids(rule):
    return f"{rule.code}-{rule.name}"


@pytest.mark.parametrize("rule", RULES, ids=ids)
def test_documentation_is_complete(rule):
    assert rule.summary.endswith(".")
    assert len(rule.summary) <= 120
    assert "Why: " in rule.docs
    assert "Keeps: " in rule.docs


@pytest.mark.parametrize("rule", [rule for rule in RULES if example(rule, "Before")], ids=ids)
def test_example(rule):
    # what a deletion leaves behind at the end of a text goes with it
    # and what judges by the work of others needs them
    cleaner = Cleaner(Settings(select=(rule.family if rule.last else rule.code, "DV402")))
    before, after = example(rule, "Before"), example(rule, "After")
    assert before != after
    assert cleaner.clean(before) == after
    assert rule.code in {finding.code for finding in cleaner.check(before)}
    assert cleaner.check(after) == ()


def test_rules_that_delete_have_an_example():
    silent = [
        rule.code
        for rule in RULES
        if rule.family in {"DV2", "DV3", "DV5"} and rule.code != "DV291" and not example(rule, "Before")
    ]
    assert silent == []


def test_codes_and_names_are_unique_and_in_order():
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert len({rule.name for rule in RULES}) == len(codes)
    assert all(re.fullmatch(r"DV\d{3}", code) for code in codes)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name) for rule in RULES)
