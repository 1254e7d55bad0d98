"""Rows of JSON: where the text stands in one, and how another text is put into its place.

All but the string of the text stays as the bytes that were read.
"""

import json
import re
from functools import partial
from typing import NamedTuple

from dvclean.corpus.blocks import LACKING, Piece, host, there_are
from dvclean.engine import Result


class Value(NamedTuple):
    """A value in a row of JSON, and where it stands."""

    value: object
    start: int
    end: int


class Place(NamedTuple):
    """Where the string of a text stands in a row of JSON with its quotes, and the site that the row names."""

    text: str
    start: int
    end: int
    site: str


# only strings are looked at, and Python reads no whole numbers of thousands of digits
_decode = json.JSONDecoder(parse_int=float).raw_decode
_space = re.compile(r"[ \t\n\r]*").match
_colon = re.compile(r'[ \t\n\r]*:[ \t\n\r]*(?=")').match

# Strings with no other escapes than these and those of quotes are what they would be if they were written anew.
_LINE_END = re.compile(rb"\\n")
_CONTROLS = bytes(range(32))
_other_escape = re.compile(rb'\\[^"]').search


def read_row(raw: bytes, field: str) -> Piece:
    """Return the piece of a row. Raises ValueError where it is no object with a string in this field."""
    row = raw.decode()
    try:
        place = find_at_once(row, field) or find(row, field)
    except json.JSONDecodeError as error:
        # some messages of Python's end as if a place came next
        raise ValueError(f"no valid JSON: {error.msg.removesuffix(' at')} at column {error.pos + 1}") from None
    start = len(row[: place.start].encode()) + 1
    end = len(raw) - len(row[place.end :].encode()) - 1
    lines = _LINE_END.split(raw[start:end])
    data = b"\n".join(lines)
    # a backslash before another one shows here, also where the second one was taken for that of a line end
    if b"\\" not in data or not _other_escape(data):
        put = partial(_put_lines, raw, start, end, lines)
        return Piece(raw, data.replace(b"\\", b""), place.text, put, site=place.site)
    if not _encodable(place.text):
        raise ValueError(f"the field {field!r} holds half of a surrogate pair")
    return Piece(raw, text=place.text, put=partial(put_text, row, place), site=place.site)


def put_text(row: str, place: Place, result: Result) -> bytes:
    """Return a row with the text of a result, escaped as the old one was."""
    old = row[place.start : place.end]
    new = json.dumps(result.text, ensure_ascii=old.isascii() and not place.text.isascii())
    if "\\/" in old:
        new = new.replace("/", "\\/")
    return f"{row[: place.start]}{new}{row[place.end :]}".encode()


def _put_lines(raw: bytes, start: int, end: int, lines: list[bytes], result: Result) -> bytes:
    """Return a row with the text of a result between two places. Of the lines there only those that changed differ."""
    return raw[:start] + b"\\n".join(result.lines(lines, escaped)) + raw[end:]


def escaped(line: str) -> bytes:
    """Return what json.dumps makes of a line, as UTF-8 and without the quotes; this takes a fraction of its time."""
    data = line.encode()
    if len(data.translate(None, _CONTROLS)) < len(data):
        return json.dumps(line, ensure_ascii=False)[1:-1].encode()
    return data.replace(b"\\", b"\\\\").replace(b'"', b'\\"')


def find_at_once(row: str, field: str) -> Place | None:
    """Return what find does several times as fast, or None where that takes a closer look.

    The text is cut out, and the rest of the row parsed at once. The empty string left behind must be the value of the
    field in the row's own object, and the name of the field must not stand, or be spelled with escapes, anywhere else.
    """
    key = f'"{field}"'
    at = row.find(key)
    colon = _colon(row, at + len(key))
    if at < 0 or not colon:
        return None
    start = colon.end()
    try:
        text, end = _decode(row, start)
        rest = f'{row[:start]}""{row[end:]}'
        values, stop = _decode(rest)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict) or values.get(field) != "" or rest.count(key) > 1 or _skip(rest, stop) < len(rest):
        return None
    if "\\" in rest and ("\\u" in rest or not field.isidentifier()):
        return None
    values[field] = text
    return Place(text, start, end, _site(values))


def find(row: str, field: str) -> Place:
    """Return where the text stands. Raises ValueError where the row is no object with a string in this field."""
    start = _skip(row, 1 if row.startswith("\ufeff") else 0)
    if row[start : start + 1] != "{":
        raise ValueError("no JSON object")
    values, end = _members(row, start)
    if _skip(row, end) < len(row):
        raise ValueError(f"no valid JSON: more after the object at column {end + 1}")
    text, start, end = _value(row, values, field)
    if not isinstance(text, str):
        raise ValueError(f"the field {field!r} is no string")
    return Place(text, start, end, _site({key: found[-1].value for key, found in values.items()}))


def _value(row: str, values: dict[str, list[Value]], field: str, above: str = "") -> Value:
    """Return the value of a field: a key, or keys with dots between them; above are those of the objects around it."""
    key, dot, rest = (field, "", "") if field in values else field.partition(".")
    if key not in values:
        others = there_are(above + name for name in values) if values else "; the object is empty"
        raise ValueError(f"{LACKING} {above + key!r}{others}")
    if len(values[key]) > 1:
        raise ValueError(f"the field {key!r} stands twice")
    [found] = values[key]
    if not dot:
        return found
    if not isinstance(found.value, dict):
        raise ValueError(f"the field {key!r} is no object")
    return _value(row, _members(row, found.start)[0], rest, f"{above}{key}.")


def _members(row: str, at: int) -> tuple[dict[str, list[Value]], int]:
    """Return the values of the object that begins at this place, by key, and where it ends."""
    values: dict[str, list[Value]] = {}
    at = _skip(row, at + 1)
    if row[at : at + 1] == "}":
        return values, at + 1
    while True:
        if row[at : at + 1] != '"':
            raise json.JSONDecodeError("a key expected", row, at)
        key, at = _decode(row, at)
        at = _skip(row, at)
        if row[at : at + 1] != ":":
            raise json.JSONDecodeError("a colon expected", row, at)
        start = _skip(row, at + 1)
        value, end = _decode(row, start)
        values.setdefault(key, []).append(Value(value, start, end))
        at = _skip(row, end)
        sign = row[at : at + 1]
        if sign == "}":
            return values, at + 1
        if sign != ",":
            raise json.JSONDecodeError("a comma or } expected", row, at)
        at = _skip(row, at + 1)


def _skip(row: str, at: int) -> int:
    """Return the place of the first character from at on that is no white space."""
    if row[at : at + 1] > " ":
        return at
    match = _space(row, at)
    return match.end() if match else at


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _site(values: dict[str, object]) -> str:
    """Return the site of a row: its field "site", or the host in its field "url"."""
    for key in ("site", "url"):
        value = values.get(key)
        if isinstance(value, str) and value:
            return host(value)
    return ""
