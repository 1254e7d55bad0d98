"""What a rule is, and the decorator that makes one of a function."""

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from dvclean.findings import Match, Repair, parting
from dvclean.traits import Trait

# It takes a Document; in the families that delete lines, a Page.
Check = Callable[[Any], Iterator[Match | Repair]]


class Rule:
    """A rule: its code (DV201), name (alt-text), kind (alt), and the function that finds its matches.

    default says whether the rule is on without being selected. view names the Document attribute that the rule walks:
    where it is empty the rule is not called, which is why a clean text costs little. "lines" is never empty in a text
    that has any. If it names traits, it is called only for a text that has one of them. early says that it is asked
    before the families, because what it removes is in their way; last that it is asked after the families, because it
    judges by what they removed. reports says that it leaves the text as it is. without is the code of a rule that takes
    what this one judges by: where both are chosen, this one is left out.
    """

    def __init__(  # noqa: PLR0913 - each is a word of its own
        self,
        code: str,
        name: str,
        kind: str,
        check: Check,
        *,
        default: bool = True,
        view: str = "lines",
        without: str = "",
        traits: tuple[Trait, ...] = (),
        early: bool = False,
        last: bool = False,
        reports: bool = False,
    ) -> None:
        self.code = code
        self.name = name
        self.kind = kind
        self.check = check
        self.default = default
        self.view = view
        self.without = without
        self.traits = traits
        self.early = early
        self.last = last
        self.reports = reports

        # under its name stands the rule in its module, which is what another process is told
        self.__module__ = check.__module__

    def __reduce__(self) -> str:
        return self.check.__name__

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"

    def concerns(self, traits: frozenset[Trait]) -> bool:
        """Return whether the rule can find anything in a text of these traits."""
        return not self.traits or not traits.isdisjoint(self.traits)

    @property
    def family(self) -> str:
        """The first three characters of the code, for example "DV2"."""
        return self.code[:3]

    @property
    def summary(self) -> str:
        """What the rule finds, in one line."""
        return self._docstring.split("\n", 1)[0]

    @property
    def docs(self) -> str:
        """Why the rule exists, what it keeps, and an example before and after."""
        return self._docstring.partition("\n")[2].strip("\n")

    @property
    def _docstring(self) -> str:
        from inspect import getdoc  # noqa: PLC0415 - few runs print it

        return getdoc(self.check) or ""


def rule(code: str, name: str, kind: str, **options: Any) -> Callable[[Check], Rule]:
    """Make the decorated function a Rule with this code, name and kind, and the options that a Rule has."""
    return lambda check: Rule(code, name, kind, check, **options)


def changed(i: int, line: str, clean: str, message: str) -> Iterator[Match]:
    """Yield the match that makes line i clean, in composed form, if it is not clean."""
    if clean != line:
        # a mark may stand beside its letter now
        clean = unicodedata.normalize("NFC", clean)
        yield Match(i, message, "replace", clean, parting(line, clean))


def repaired(before: Mapping[int, str], lines: dict[int, str], message: str) -> Repair:
    """Return the repair that puts lines in place of those before at the same indices, each of which differs."""
    return Repair(lines, message, lambda i: parting(before[i], lines[i]))
