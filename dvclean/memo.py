"""What was computed of words. Texts repeat their words, and to look one up is many times as fast as to compute it."""

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

# More words than a language has syllables, and their spellings with signs around them.
_MOST = 50_000


class Memo(dict[K, V]):
    """The values of a function for the keys that were asked for; forgotten where they become more than most."""

    def __init__(self, compute: Callable[[K], V], most: int = _MOST) -> None:
        super().__init__()
        self.compute = compute
        self.most = most

    def __missing__(self, key: K) -> V:
        if len(self) > self.most:
            self.clear()
        value = self[key] = self.compute(key)
        return value
