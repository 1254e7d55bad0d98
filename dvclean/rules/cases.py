"""DV1: letters with accents in the other case than those without."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.regex import regex
from dvclean.rules.base import changed, rule
from dvclean.suspect import CASED, lines_with
from dvclean.vietnamese.syllables import is_syllable

_SMALL = regex("[a-z]")
_CAPITAL = regex("[A-Z]")
# what is left of misread letters is no word: "nhÃ ", "chÃ o"
_WHOLE_WORD = regex("(?<![\\w\x80-\xbf‚-™])[^\\W\\d_]+(?![\\w\x80-\xbf‚-™]|(?<=[a-z]Ã) (?:[a-z]|ng|nh|ch)\\b)")


@rule("DV134", "accent-case", kind="characters", traits=("cased",))
def accent_case(doc: Document) -> Iterator[Match]:
    """Letters with accents in the other case than those without: "NHà CáI", "hÀ nỘi".

    Why: programs that know ASCII only have made capitals or small letters of the words, and left the others.
    Keeps: what is no Vietnamese syllable, capitals at the beginning of a word, and what mojibake has left.

    Before:
        BảN TIN Về MùA BIểN
        ở hÀ nỘi có mưa
    After:
        BẢN TIN VỀ MÙA BIỂN
        ở hà nội có mưa
    """
    for i in lines_with(CASED, doc.data):
        yield from changed(i, doc.lines[i], _in_one_case(doc.lines[i]), "accents in the other case")


def _in_one_case(line: str) -> str:
    """Return a line with its words in the case that their letters without accents tell."""
    cases = Counter(filter(None, map(_case, _WHOLE_WORD.findall(line))))
    if cases["mixed"] or not cases:
        return line
    # a word of one letter without accents may be of either case: "Và", "Ở"
    if cases["upper"] and not _SMALL.search(line):
        return line.upper()
    if cases["lower"] > 1 and not _CAPITAL.search(line):
        return line.lower()
    repairs = {"upper": str.upper, "lower": _begun_as_it_is, "title": _titled}
    # where programs take a letter with an accent for the end of a word: "TrườNg HọC đạI"
    if cases["restarted"] > 1:
        repairs = dict.fromkeys(("upper", "title", "restarted", "small"), _titled)
    elif cases["title"] > 1 and not cases["capitals"]:
        repairs |= {"capital": _titled}

    def repaired(match: re.Match[str]) -> str:
        return repairs.get(_case(match[0]), str)(match[0])

    return _WHOLE_WORD.sub(repaired, line)


def _begun_as_it_is(word: str) -> str:
    return word[0] + word[1:].lower()


def _titled(word: str) -> str:
    return word[0].upper() + word[1:].lower()


def _case(word: str) -> str:  # noqa: PLR0911 - a kind each
    """Return what a syllable with accents tells of the case of its line, "" for any other word and for most."""
    plain = "".join(filter(str.isascii, word))
    if plain == word or not is_syllable(word):
        return "capitals" if len(plain) > 1 and plain.isupper() else ""
    rest = plain[word[0].isascii() :]
    if plain.isupper() and len(plain) > 1:
        return "upper" if word != word.upper() else "capitals"
    if word[1:] != word[1:].lower() and plain.islower():
        return "lower"
    if rest.islower() and word[0].isupper() and word[1:] != word[1:].lower():
        return "title"
    if rest and not rest.islower():
        begun = word[0].isupper() or not word[0].isascii()
        again = begun and all(
            letter.isupper() != before.isascii() for before, letter in pairwise(word) if letter.isascii()
        )
        return "restarted" if again else "mixed"
    if word == word.upper() and len(word) > 1:
        return "capital"
    return "small" if word[0].islower() and not word[0].isascii() else ""
