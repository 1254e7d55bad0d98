"""How many findings are too many."""

import pytest

from dvclean import SettingsError
from dvclean.report.limits import Totals, judge, parse

TOTALS = Totals({"DV201": 10, "DV211": 4, "DV401": 6}, lines=1000, documents=50, dirty=5)


@pytest.mark.parametrize(
    ("option", "values", "unit", "exceeded", "message"),
    [
        ("--max-findings", ["20"], "findings", False, "20 findings, within the limit of 20"),
        ("--max-findings", ["19"], "findings", True, "20 findings, 1 over the limit of 19"),
        ("--max-findings", ["ALL=19"], "findings", True, "20 findings, 1 over the limit of 19"),
        ("--max-findings", ["DV201=10"], "findings", False, "DV201 10 findings, within the limit of 10"),
        ("--max-findings", ["dv2=13"], "findings", True, "DV2 14 findings, 1 over the limit of 13"),
        ("--max-findings", ["10", "DV201=10"], "findings", False, "10 findings, within the limit of 10"),
        ("--max-findings", ["DV2=4", "DV201=10"], "findings", False, "DV2 4 findings, within the limit of 4"),
        ("--max-rate", ["2%"], "of lines", False, "findings in 2.00% of lines, within the limit of 2%"),
        ("--max-rate", ["1.5%"], "of lines", True, "findings in 2.00% of lines, 0.5 points over the limit of 1.5%"),
        ("--max-rate", ["DV4=0.5%"], "of lines", True, "0.1 points over"),
        ("--max-document-rate", ["10%"], "of documents", False, "dirty 10.00% of documents"),
        ("--max-document-rate", ["9%"], "of documents", True, "1 points over"),
    ],
)
def test_limits(option, values, unit, exceeded, message):
    over, messages = judge(parse(option, values, unit), TOTALS)
    assert over == exceeded
    assert message in messages[0]
    assert option in messages[0]


def test_nothing_read_is_within():
    assert not judge(parse("--max-rate", ["0%"], "of lines"), Totals({}, 0, 0, 0))[0]


@pytest.mark.parametrize(
    ("values", "unit"),
    [
        (["x"], "findings"),
        (["-1"], "findings"),
        (["2%"], "findings"),
        (["DV777=1"], "findings"),
        (["2"], "of lines"),
        (["nan%"], "of lines"),
        (["-2%"], "of lines"),
        (["DV2=2%"], "of documents"),
    ],
)
def test_what_is_no_limit(values, unit):
    with pytest.raises(SettingsError):
        parse("--max", values, unit)
