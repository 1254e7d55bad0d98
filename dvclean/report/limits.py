"""Limits for deliveries of data: how many findings are too many."""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from dvclean import SettingsError
from dvclean.engine import Settings, chosen_rules

Unit = Literal["findings", "of lines", "of documents"]


class Limit(NamedTuple):
    """At most this number, or percentage, of findings of the rules of a code or prefix; "" is all other rules."""

    option: str
    code: str
    most: float
    unit: Unit


class Totals(NamedTuple):
    """What a run counted."""

    findings: Mapping[str, int]
    lines: int
    documents: int
    dirty: int


def parse(option: str, values: Iterable[str], unit: Unit) -> list[Limit]:
    """Return the limits of an option: N or CODE=N, with a percent sign if it takes a rate.

    Raises SettingsError for what is none.
    """
    limits = []
    for value in values:
        code, _, number = value.rpartition("=")
        example = "10 or DV201=10" if unit == "findings" else "2% or DV201=0.5%"
        try:
            if unit != "findings" and not number.endswith("%"):
                raise ValueError
            most = float(number.removesuffix("%")) if unit != "findings" else int(number)
            if not most >= 0:
                raise ValueError
        except ValueError:
            raise SettingsError(f"{option} takes {example}, not {value!r}") from None
        if code:
            chosen_rules(Settings(select=(code.upper(),)))
        if code and unit == "of documents":
            raise SettingsError(f"{option} is for all rules together; --max-rate {value} limits one by its lines")
        # all rules that no other limit names
        limits.append(Limit(option, "" if code.upper() == "ALL" else code.upper(), most, unit))
    return limits


def judge(limits: Iterable[Limit], totals: Totals) -> tuple[bool, list[str]]:
    """Return whether a limit is exceeded, and what is to be said of each of them.

    A limit without a code counts the rules that no other limit of its kind names; of two codes the longer holds.
    """
    limits = list(limits)
    exceeded = False
    messages = []
    for limit in limits:
        codes = [other.code for other in limits if other.unit == limit.unit]
        count = sum(n for code, n in totals.findings.items() if _governing(code, codes) == limit.code)
        over, message = _compare(limit, count, totals)
        exceeded |= over
        messages.append(message)
    return exceeded, messages


def _governing(code: str, codes: Iterable[str]) -> str | None:
    return max((prefix for prefix in codes if code.startswith(prefix)), key=len, default=None)


def _compare(limit: Limit, count: int, totals: Totals) -> tuple[bool, str]:
    """Return whether a count is over its limit, and by how much."""
    name = f"{limit.code} " if limit.code else ""
    if limit.unit == "findings":
        over = count - limit.most
        state = f"{over:,.0f} over" if over > 0 else "within"
        return over > 0, f"{name}{count:,} findings, {state} the limit of {limit.most:,.0f} ({limit.option})"
    part, whole = (count, totals.lines) if limit.unit == "of lines" else (totals.dirty, totals.documents)
    rate = 100 * part / whole if whole else 0.0
    over = rate - limit.most
    state = f"{over:.2g} points over" if over > 0 else "within"
    thing = "findings in" if limit.unit == "of lines" else "dirty"
    text = f"{name}{thing} {rate:.2f}% {limit.unit}, {state} the limit of {limit.most:g}% ({limit.option})"
    return over > 0, text
