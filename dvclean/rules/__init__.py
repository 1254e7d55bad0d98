"""The rules, a module a family. RULES lists them in the order in which they run."""

from dvclean.rules import (
    alt,
    captions,
    cases,
    characters,
    code,
    composition,
    contents,
    damage,
    disguises,
    dump,
    duplicates,
    encoding,
    forum,
    glued,
    guard,
    headlines,
    html,
    layout,
    leads,
    legal,
    links,
    lookalikes,
    media,
    menus,
    metadata,
    promo,
    related,
    spaces,
    surrounded,
    tags,
    teasers,
    tones,
    typography,
    ui,
    unreadable,
    user,
)
from dvclean.rules.base import Rule

__all__ = ["REPORTED", "RULES", "Rule"]

MODULES = (
    encoding,
    html,
    damage,
    characters,
    disguises,
    lookalikes,
    composition,
    cases,
    spaces,
    tones,
    unreadable,
    typography,
    alt,
    related,
    teasers,
    headlines,
    leads,
    glued,
    forum,
    menus,
    links,
    contents,
    ui,
    tags,
    media,
    code,
    promo,
    legal,
    dump,
    surrounded,
    guard,
    duplicates,
    captions,
    metadata,
    user,
    layout,
)

RULES: tuple[Rule, ...] = tuple(
    value for module in MODULES for value in vars(module).values() if isinstance(value, Rule)
)

# The codes of rules whose findings change nothing.
REPORTED = frozenset(rule.code for rule in RULES if rule.reports)
