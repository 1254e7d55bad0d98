"""Text of documents made harmless for a terminal, a log, a page."""

from dvclean.regex import regex

_COLOURS = regex(r"\x1b\[[\d;]*m")


def visible(text: str) -> str:
    r"""Return text with each character that does not print written as an escape: \x1b, \u200b.

    Nothing in the result can act on a terminal: neither control sequences nor bidirectional overrides.
    """
    if text.isprintable():
        return text
    return "".join([char if char.isprintable() else ascii(char)[1:-1] for char in text])


def dumps(value: object) -> str:
    """Return value as JSON in one line, in which every character that does not print is an escape."""
    import json  # noqa: PLC0415 - most runs write none

    text = json.dumps(value, ensure_ascii=False)
    if text.isprintable():
        return text
    return "".join([char if char.isprintable() else json.dumps(char)[1:-1] for char in text])


def plain(text: str) -> str:
    """Return text without the colours that a report put into it."""
    return _COLOURS.sub("", text) if "\x1b" in text else text
