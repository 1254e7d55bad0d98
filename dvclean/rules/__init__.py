"""The rules, a module a family. RULES lists them in the order in which they run."""

from dvclean.rules import characters, duplicates, encoding, layout, noise
from dvclean.rules.base import Rule

__all__ = ["RULES", "Rule"]

_MODULES = (encoding, characters, noise, duplicates, layout)

RULES: tuple[Rule, ...] = tuple(
    value for module in _MODULES for value in vars(module).values() if isinstance(value, Rule)
)
