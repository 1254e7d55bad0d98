"""The rules, a module a family. RULES lists them in the order in which they run."""

from dvclean.rules import (
    alt,
    captions,
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
    guard,
    html,
    layout,
    legal,
    links,
    lookalikes,
    media,
    menus,
    metadata,
    promo,
    related,
    tags,
    teasers,
    tones,
    typography,
    ui,
    unreadable,
    user,
)
from dvclean.rules.base import Rule

__all__ = ["RULES", "Rule"]

MODULES = (
    encoding,
    html,
    damage,
    characters,
    disguises,
    lookalikes,
    composition,
    tones,
    unreadable,
    typography,
    alt,
    related,
    teasers,
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
