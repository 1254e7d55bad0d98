"""Help, the table of rules, the documentation of a rule."""

import json

import pytest

from dvclean import RULES, __version__


@pytest.mark.parametrize("args", [["--help"], ["-h"], ["clean", "--help"], ["check", "-h"], ["rules", "-h"]])
def test_help(dvclean, args):
    run = dvclean(*args)
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("Usage: ")


def test_version(dvclean):
    run = dvclean("--version")
    assert (run.code, run.err) == (0, "")
    assert __version__ in run.out


def test_rules(dvclean):
    run = dvclean("rules")
    assert (run.code, run.err) == (0, "")
    lines = run.out.splitlines()
    assert [line.split()[0] for line in lines] == sorted(rule.code for rule in RULES)
    assert all(
        rule.summary in line for rule, line in zip(sorted(RULES, key=lambda rule: rule.code), lines, strict=True)
    )


def test_rules_as_json(dvclean):
    table = json.loads(dvclean("rules", "--output-format", "json").out)
    assert [rule["code"] for rule in table] == sorted(rule.code for rule in RULES)
    assert set(table[0]) == {"code", "name", "kind", "default", "summary", "docs"}


@pytest.mark.parametrize("code", ["DV201", "dv201", "alt-text"])
def test_explain(dvclean, code):
    run = dvclean("explain", code)
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("DV201 alt-text (alt, on by default)\n")
    for heading in ("Why:", "Keeps:", "Before:", "After:"):
        assert heading in run.out


@pytest.mark.parametrize("codes", [["ALL"], ["all,DV201"], ["DV"]])
def test_explain_all(dvclean, codes):
    run = dvclean("explain", *codes)
    assert (run.code, run.err) == (0, "")
    assert {rule.code for rule in RULES} <= {line.split(" ")[0] for line in run.out.splitlines() if line[:2] == "DV"}


def test_explain_family(dvclean):
    run = dvclean("explain", "DV4")
    assert run.out.count("Why:") == sum(rule.code.startswith("DV4") for rule in RULES)
