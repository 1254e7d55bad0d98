"""Cleans scraped text, Vietnamese news first: finds what is not the article, removes it, repairs the characters."""

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dvclean.decoding import DecodingError
    from dvclean.engine import Cleaner, Result, RuleError, Settings, SettingsError
    from dvclean.findings import Finding
    from dvclean.phrases import PhraseTable
    from dvclean.rules import RULES, Rule

__version__ = "0.1.0"
__all__ = [
    "RULES",
    "Cleaner",
    "DecodingError",
    "Finding",
    "PhraseTable",
    "Result",
    "Rule",
    "RuleError",
    "Settings",
    "SettingsError",
    "check",
    "clean",
    "clean_bytes",
]

# The module of each name. They are imported when one is asked for: the process of the command has something to set
# first, see __main__.py.
_MODULES = {
    "DecodingError": "dvclean.decoding",
    "Finding": "dvclean.findings",
    "Cleaner": "dvclean.engine",
    "Result": "dvclean.engine",
    "RuleError": "dvclean.engine",
    "Settings": "dvclean.engine",
    "SettingsError": "dvclean.engine",
    "PhraseTable": "dvclean.phrases",
    "RULES": "dvclean.rules",
    "Rule": "dvclean.rules",
}


def clean(text: str, settings: "Settings | None" = None) -> str:
    """Return text without its noise, its characters repaired, with one newline at its end.

    Raises TypeError for what is no str, SettingsError for settings that name no rule.
    """
    return _cleaner(settings).clean(text)


def check(text: str, settings: "Settings | None" = None) -> "tuple[Finding, ...]":
    """Return what clean would change in text, in the order of its lines.

    Raises TypeError for what is no str, SettingsError for settings that name no rule.
    """
    return _cleaner(settings).check(text)


def clean_bytes(data: bytes, settings: "Settings | None" = None) -> bytes:
    """Return the clean text of a file's bytes, as UTF-8 without a byte-order mark.

    Raises TypeError for what is not bytes, DecodingError where its encoding is not certain, SettingsError for settings
    that name no rule.
    """
    return _cleaner(settings).run_bytes(data).data


def _cleaner(settings: "Settings | None") -> "Cleaner":
    try:
        return _remembered(settings)
    except TypeError:
        # settings with a list in them cannot be looked up
        from dvclean.engine import Cleaner  # noqa: PLC0415

        return Cleaner(settings)


@lru_cache(maxsize=16)
def _remembered(settings: "Settings | None") -> "Cleaner":
    from dvclean.engine import Cleaner  # noqa: PLC0415

    return Cleaner(settings)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
