"""Regular expressions that are compiled when they are first used, so that a short run does not pay for all of them."""

import re
from typing import cast


class _Lazy:
    """Looks like a compiled pattern. The first look at a method compiles, and leaves the method on the instance.

    To read the pattern, as one does to build another of it at import, compiles nothing.
    """

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        method = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, method)
        return method


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what re.compile returns, compiled at first use. An error in the pattern shows only then."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


def regex_bytes(pattern: bytes, flags: int = 0) -> re.Pattern[bytes]:
    """Return what regex returns, for bytes."""
    return cast("re.Pattern[bytes]", _Lazy(pattern, flags))
