"""DV291: the guard. It judges what the rules that delete would do to a text as a whole."""

from collections.abc import Collection, Iterator, Sequence

from dvclean.findings import Match
from dvclean.page import Page
from dvclean.rules.base import rule
from dvclean.rules.shapes import CLOSED

# A line of this length is prose. An article that menus and lists surround has some, however much of the page goes.
PROSE = 80
LEAST_PROSE = 2

# A shorter line is a sentence if it ends as one; so many of them are an article too.
SENTENCE = 60
LEAST_SENTENCES = 3

# Verses are neither; so many lines of so many spaces at least are a poem, whatever stands around it.
VERSE_SPACES = 3
LEAST_VERSES = 10

# So small a part of a text is no article, whatever it looks like.
LEAST_SHARE = 0.1


@rule("DV291", "mostly-noise", kind="page", reports=True)
def mostly_noise(doc: Page) -> Iterator[Match]:
    """A text of which little but single lines would be left; its lines are kept, and this is reported instead.

    Also one whose lines would go one after the other, each because of the one before, in more rounds than pages take.

    Why: either it is no article, and somebody should look at it, or the rules are wrong about it.
    Keeps: a dumped page with an article in it, which comes out as the article. With --ignore DV291 the guard is off.
    """
    why = "most of this text would be removed" if doc.settled else "the lines of this text would go one by one"
    yield Match(doc.title, f"{why}; it was left as it is", "report")


def is_gutted(before: Sequence[str], left: Sequence[str], links: Collection[int]) -> bool:
    """Return whether the text of these lines lost more than half of its characters, and what is left is no article.

    left has "" for each line that went; links are the indices of the lines with links. A page of links around a short
    notice loses most of its characters, but no sentence.
    """
    kept, whole = sum(map(len, left)), sum(map(len, before))
    if 2 * kept >= whole:
        return False
    # rows of signs say nothing, what is said once less is not lost, and pictures that differ in their numbers only say
    # one thing
    said = set(left)
    lost = [text for text, now in zip(before, left, strict=True) if not now]
    whole -= sum(len(text) for text in lost if text in said or not any(map(str.isalnum, text)))
    numbered: set[str] = set()
    for text in dict.fromkeys(lost):
        bare = text.removesuffix(".")
        numberless = bare.rstrip("0123456789")
        if bare != numberless:
            whole -= len(text) if numberless in numbered else 0
            numbered.add(numberless)
    if 2 * kept >= whole:
        return False
    prose = sum(len(text) >= PROSE for text in left)
    sentences = sum(len(text) >= SENTENCE and text.endswith(CLOSED) for text in left)
    gone = [i for i, text in enumerate(left) if not text]
    # pictures are no links with words
    linked = {i for i in gone if i in links or "](" in before[i]}
    told = any(len(before[i]) >= SENTENCE and before[i].endswith(CLOSED) for i in gone if i not in linked)
    if prose and 2 * len(linked) >= len(gone) and not told:
        return False
    verses = sum(text.count(" ") >= VERSE_SPACES for text in left)
    told_enough = prose >= LEAST_PROSE or sentences >= LEAST_SENTENCES or verses >= LEAST_VERSES
    return kept < LEAST_SHARE * whole or not told_enough
