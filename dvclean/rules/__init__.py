"""The rules, a module a family. RULES lists them in the order in which they run."""

from dvclean.rules import (
    alt,
    calls,
    captions,
    characters,
    duplicates,
    encoding,
    furniture,
    guard,
    layout,
    metadata,
    related,
)
from dvclean.rules.base import Rule

__all__ = ["RULES", "Rule"]

MODULES = (encoding, characters, alt, related, furniture, calls, guard, duplicates, captions, metadata, layout)

RULES: tuple[Rule, ...] = tuple(
    value for module in MODULES for value in vars(module).values() if isinstance(value, Rule)
)
