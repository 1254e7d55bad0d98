"""DV9, phrases of the configuration and of the site packs."""

from collections.abc import Iterator

from dvclean.findings import Match
from dvclean.page import Page
from dvclean.rules.base import rule


@rule("DV901", "user-phrase", kind="ui", view="user_lines", traits=("own phrase",))
def user_phrase(doc: Page) -> Iterator[Match]:
    """A line that the configuration or the pack of the site names as noise.

    Why: some lines only one site prints; who knows them can name them: in a [[phrases]] table of dvclean.toml.
    Keeps: lines that only resemble them; phrases that hold at another place of the text.

    The table has a group (the kind of noise), where ("anywhere", "head" or "tail") and any of lines, openers and
    patterns.
    """
    for i, phrase in doc.user_lines.items():
        yield Match(i, f"a phrase of the site or the configuration ({phrase.kind})")
