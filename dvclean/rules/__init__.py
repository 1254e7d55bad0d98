"""The rules, a module a family. RULES lists them in the order in which they run."""

from dvclean.rules import alt, calls, characters, duplicates, encoding, furniture, guard, layout, related
from dvclean.rules.base import Rule

__all__ = ["RULES", "Rule"]

_MODULES = (encoding, characters, alt, related, furniture, calls, guard, duplicates, layout)

RULES: tuple[Rule, ...] = tuple(
    value for module in _MODULES for value in vars(module).values() if isinstance(value, Rule)
)
