"""How likely a line is a part of the page, by its words, its form, and the parts of the page around it.

A linear model (logistic regression): each sign of a line has a weight, and their sum is the logarithm of the odds.
bench/odds.py measures the weights on the labelled pages of bench/ and writes them to weights.py.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import pairwise, repeat

from dvclean.lines import FULL_STOPS, WORD

# A line of so many words is a paragraph, and with a full stop one of fewer.
LONG = 20
LONG_SENTENCE = 14

# So many words of a line are looked at one by one; one of no more words is looked at as a whole.
FIRST_WORDS = 12
FEW_WORDS = 6

# With odds below these, a line that a rule takes for its place alone may be of the text.
DOUBT = 0.0

# Further away than any line that counts.
NOWHERE = 99


# A text of so many characters takes longer to look through for each word than to sort all of its words once.
LONG_TEXT = 50_000


def _steps(*bounds: int) -> list[str]:
    """Return for each number up to NOWHERE between which bounds it is: no number is a sign by itself."""
    return [f"{bisect_left(bounds, number)}" for number in range(NOWHERE + 2)]


COUNTS = _steps(0, 1, 2, 3, 4, 6, 8, 12, 18, 30)
LENGTHS = _steps(0, 1, 3, 6, 12, 20)
DISTANCES = _steps(1, 2, 3, 5, 10, NOWHERE - 1)
PARAGRAPHS = _steps(0, 1, 2, 4, 8, 20)
SHARES = _steps(0, 24, 50, 74, 95)


@cache
def weights() -> dict[str, int]:
    """Return the weight of each sign, in hundredths; "" is the one that all lines have.

    They are whole numbers because the sum of others depends on their order.
    """
    from dvclean.weights import WEIGHTS  # noqa: PLC0415 - thousands, which most texts have no use for

    return WEIGHTS


class Odds:
    """The signs of the lines of a page some of whose parts are found, and what they say together.

    parts are the kinds of the lines that rules have removed, and of labels, by their places.
    """

    def __init__(self, lines: Sequence[str], parts: Mapping[int, str]) -> None:
        self._kinds = parts
        self._lines = lines
        self._parts = sorted(parts)
        # a part has no words here, and to count spaces is enough
        self._counts = [text.count(" ") + 1 for text in lines]
        for i in self._parts:
            self._counts[i] = 0
        self._long = [
            i
            for i, count in enumerate(self._counts)
            if count >= LONG_SENTENCE and (count >= LONG or lines[i][-1] in FULL_STOPS)
        ]
        self._body = range(self._long[0], self._long[-1] + 1) if self._long else range(0)

    @cached_property
    def _told(self) -> str:
        """The paragraphs, in small letters: to look for a word in them is cheaper than to take all of them apart."""
        return " ".join(["", *(self._lines[i] for i in self._long)]).lower()

    @cached_property
    def _told_words(self) -> list[str]:
        """What stands between the spaces of the paragraphs, sorted."""
        return sorted({*self._told.split(" ")})

    def _tells(self, word: str) -> bool:
        """Return whether a word of long paragraphs begins with word."""
        at = bisect_left(self._told_words, word)
        return at < len(self._told_words) and self._told_words[at].startswith(word)

    def of(self, i: int) -> float:
        """Return the logarithm of the odds that line i is a part of the page."""
        known = weights()
        return (known[""] + sum(map(known.get, {*self.signs(i)}, repeat(0)))) / 100

    def know(self, i: int) -> bool:
        """Return whether line i, as it stands, is known as a part. A number is not, unless it is 0."""
        return weights().get(f"= {self._lines[i].lower()}", 0) > 0

    def speak_for_text(self, i: int) -> bool:
        """Return whether line i may well be of the text, though it stands among parts of the page."""
        return self.of(i) < DOUBT

    def is_above(self, i: int) -> bool:
        """Return whether line i stands above the paragraphs, as the headline does."""
        return i < self._body.start

    def is_amid(self, i: int) -> bool:
        """Return whether line i stands between paragraphs."""
        return i in self._body

    def signs(self, i: int) -> list[str]:
        """Return the signs of line i: of its place, of the lines around it, of its form, and of its words."""
        line = self._lines[i]
        words = _words(line)
        place = self._place(i)
        count = COUNTS[min(len(words), NOWHERE)]
        text = self._told
        known = sum(f" {word}" in text for word in words) if len(text) < LONG_TEXT else sum(map(self._tells, words))
        told = SHARES[100 * known // len(words) if words else 0]
        last = "." if line[-1] in FULL_STOPS else "a" if line[-1].isalnum() else line[-1]
        first = words[:FIRST_WORDS]
        return [
            f"count {count}",
            f"last {last}",
            f"place {place}",
            f"told {told}",
            f"count {count} {place}",
            f"told {told} {place}",
            f"count {count} {last == '.'}",
            f"told {told} {count}",
            f"paragraphs {PARAGRAPHS[min(len(self._long), NOWHERE)]}",
            *self._around(i, place),
            *(f"w {word}" for word in first),
            *(f"w {word} {other}" for word, other in pairwise(first)),
            *((f"= {' '.join(words)}",) if len(words) <= FEW_WORDS else ()),
        ]

    def _place(self, i: int) -> str:
        """Return where line i stands: above, amid or below the paragraphs, or on a page without any."""
        if not self._long:
            return "bare"
        return "above" if i < self._body.start else "below" if i >= self._body.stop else "amid"

    def _around(self, i: int, place: str) -> Iterator[str]:
        """Yield the signs of line i that are those of other lines: how far which are, and what stands beside it."""
        between = ["between"]
        parts, paragraphs = _beside(self._parts, i), _beside(self._long, i)
        for side, beside, part, paragraph in zip(("up", "down"), (i - 1, i + 1), parts, paragraphs, strict=True):
            far = min(abs(part - i), NOWHERE)
            kind = self._kinds.get(part, "")
            between += (kind, f"{min(far, 2)}")
            yield f"{side} {kind}"
            yield f"{side} {kind} {DISTANCES[far]}"
            yield f"{side} {place} {DISTANCES[far]}"
            yield f"{side} text {place} {DISTANCES[min(abs(paragraph - i), NOWHERE)]}"
            there = 0 <= beside < len(self._counts)
            yield f"{side} length {LENGTHS[min(self._counts[beside], NOWHERE)] if there else ''}"
        yield " ".join(between)


def _words(line: str) -> list[str]:
    """Return the words of a line in small letters, each number as 0."""
    return ["0" if word.isdigit() else word for word in WORD.findall(line.lower())]


def _beside(places: Sequence[int], i: int) -> tuple[int, int]:
    """Return which of places in their order are next to i on either side, or what is too far away to be any."""
    before, after = bisect_left(places, i), bisect_right(places, i)
    nowhere = NOWHERE + i
    return places[before - 1] if before else -NOWHERE, places[after] if after < len(places) else nowhere
