"""The rules, a module a family. RULES lists them in the order in which they run."""

from dvclean.rules import (
    alt,
    captions,
    characters,
    code,
    duplicates,
    encoding,
    guard,
    layout,
    legal,
    media,
    metadata,
    promo,
    related,
    tags,
    ui,
    user,
)
from dvclean.rules.base import Rule

__all__ = ["RULES", "Rule"]

MODULES = (
    encoding,
    characters,
    alt,
    related,
    ui,
    tags,
    media,
    code,
    promo,
    legal,
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
