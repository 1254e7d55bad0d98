"""From bytes to text, and how: strict UTF-8 first, then byte-order marks, then structure, then guesses.

What is only a guess is judged by what it yields: the share of words that are Vietnamese syllables. A guess that is not
sure is refused, because a text that was decoded wrongly can hardly be repaired later.
"""

import codecs
from typing import NamedTuple

from dvclean.regex import regex, regex_bytes
from dvclean.vietnamese import guessing

# Longer marks first: that of UTF-16 is the beginning of that of UTF-32.
_MARKS = [
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]
_WIDE = ("utf-32-be", "utf-32-le", "utf-16-be", "utf-16-le")

# What a wide encoding without a mark must yield: the alphabets of Europe, punctuation, and white space.
_LATIN = regex(r"[\t\n\r -~\xa0-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf]*")

# Controls that no text holds: the bytes are something else.
_CONTROLS = regex_bytes(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f]")

# So many letters of valid UTF-8 stand beside each bad byte in UTF-8 alone, be it a title of few words.
_GOOD = 4

# What chardet is less sure of is hardly ever right.
_WORTH_TELLING = 0.2


class DecodingError(ValueError):
    """The bytes are in no encoding that could be told for certain; the message says what to type next."""


class Decoded(NamedTuple):
    """Text, the encoding it was in (Python's name), and whether a byte-order mark stood before it.

    data is the text as UTF-8, where the input was just that. damaged says that bytes which the encoding does not allow
    became U+FFFD.
    """

    text: str
    encoding: str
    marked: bool = False
    data: bytes | None = None
    damaged: bool = False


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of data.

    encoding forces one; without it strict UTF-8 is tried first, then what the bytes themselves tell.
    Raises DecodingError where neither gives text for certain, LookupError for an encoding that does not exist.
    """
    if encoding is not None:
        return _forced(data, encoding)
    marked = data.startswith(codecs.BOM_UTF8)
    try:
        if marked:
            return Decoded(data[3:].decode("utf-8"), "utf-8", marked=True)
        text = data.decode("utf-8")
        # ASCII in UTF-16 is valid UTF-8 too
        return (b"\0" in data and _wide(data)) or Decoded(text, "utf-8", data=data)
    except UnicodeDecodeError:
        return _marked(data) or _unmarked(data, marked=marked)


def find_encoding(name: str) -> str:
    """Return Python's name of a text encoding. Raises LookupError where there is none of this name."""
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        raise LookupError(name) from None
    # base64, rot13 and the like are codecs too
    if not getattr(info, "_is_text_encoding", True):
        raise LookupError(name)
    return info.name


def _forced(data: bytes, encoding: str) -> Decoded:
    """Return data decoded as the user says, without the byte-order mark."""
    name = find_encoding(encoding)
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        raise DecodingError(f"byte {error.start + 1:,} cannot be decoded as {name}: try without --encoding") from None
    except UnicodeError:
        raise DecodingError(f"cannot be decoded as {name}: try without --encoding") from None
    marked = text.startswith("\ufeff") and name.startswith("utf")
    source = data if name == "utf-8" and not marked else None
    return Decoded(text[1:] if marked else text, "utf-8" if name == "utf-8-sig" else name, marked, source)


def _marked(data: bytes) -> Decoded | None:
    """Return the text after a byte-order mark of UTF-16 or UTF-32."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(name), name, marked=True)
            except UnicodeDecodeError:
                continue
    return None


def wide_encoding(start: bytes) -> str | None:
    """Return the encoding of a text of UTF-16 or UTF-32 by its beginning, as iconv calls it, or None for any other.

    Its mark tells it, or the zeros that most letters have in UTF-16.
    """
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name[: len("utf-16")].upper()
    zeros = {name: start[at::2].count(0) for at, name in enumerate(("UTF-16BE", "UTF-16LE"))}
    return next((name for name, count in zeros.items() if count > len(start) // 3), None)


def _unmarked(data: bytes, *, marked: bool) -> Decoded:
    """Return what the bytes tell without a mark, or with one of UTF-8 (marked) before what is none."""
    if b"\0" not in data:
        return _nearly_utf8(data, marked=marked) or _legacy(data) or _foreign(data)
    wide = _wide(data)
    if wide is None:
        raise DecodingError("binary data (it holds NUL bytes), not text")
    return wide


def _wide(data: bytes) -> Decoded | None:
    """Return the text of UTF-16 or UTF-32 without a mark: every second byte or more of a Latin text is 0, 1 or 1E."""
    for name in _WIDE:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if _LATIN.fullmatch(text):
            return Decoded(text, name)
    return None


def _nearly_utf8(data: bytes, *, marked: bool) -> Decoded | None:
    """Return the text of UTF-8 that has a few bad bytes: letters of several bytes are no accident, be they few."""
    text = data[3 if marked else 0 :].decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = sum(1 for sign in text if sign > "\x7f") - bad
    return Decoded(text, "utf-8", marked, damaged=True) if marked or good >= _GOOD * bad else None


def _legacy(data: bytes) -> Decoded | None:
    """Return the text of a Vietnamese encoding from before Unicode."""
    found = guessing.decode(data)
    return Decoded(*found) if found else None


def _foreign(data: bytes) -> Decoded:
    """Return what chardet makes of text that is not Vietnamese, or raise DecodingError."""
    guesses = [
        f"{name} ({share:.0%} of the words with accents are Vietnamese)"
        for share, name in guessing.rank(data)[:2]
        if share > 0.3
    ]
    if not _CONTROLS.search(data):
        import chardet  # noqa: PLC0415 - slow to import, rarely needed

        guess = chardet.detect(data)
        name, confidence = guess["encoding"], guess["confidence"] or 0
        if name and not guesses and confidence >= 0.9 and len(data) >= 100:
            try:
                return Decoded(data.decode(name), find_encoding(name))
            except (LookupError, UnicodeDecodeError):
                pass
        elif name and confidence >= _WORTH_TELLING:
            guesses.append(f"{name.lower()} ({confidence:.0%} sure)")
    best = f"; best guesses: {', '.join(guesses)}" if guesses else ""
    raise DecodingError(f"encoding not certain{best}; say which it is with --encoding NAME")
