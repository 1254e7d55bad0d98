"""The audit trail: what was changed in each document, and what gives its input back byte for byte.

A trail is JSONL. A record of a document says where it stands ("path", "row"), what was found in it, and "undo": the
input as pieces of the clean text, [start, end] in bytes, and literal text between them (base64 in an object where it
is no UTF-8). "at" is the place of the clean document in the clean file, unpacked. After the documents of a file comes
a record of the file, with the hashes of both sides, by which restore knows what belongs to what. All records of one
file in one run bear the same "run".

A Parquet file is made anew from its rows, with the library that there is: what is given back is the same table. The
hashes are of its bytes, as of every file (of a packed one, unpacked); "texts" is that of the texts that were cleaned,
each in its row.
"""

import json
import os
from base64 import b64decode, b64encode
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import Any

from dvclean.corpus.outcome import InputError, unwritable
from dvclean.document import split_lines
from dvclean.engine import Result
from dvclean.regex import regex_bytes

Undo = list[Any]

# lines and their ends, those written as escapes inside of JSON too
_TOKENS = regex_bytes(rb"\r\n|\r|\n|\\r|\\n|[^\r\n\\]+|\\")

# What the record of a file says, whatever its format.
_OF_FILE = ("run", "output", "format", "original", "clean")

# how each record begins
_START = b'{"run": "'


def delta(old: bytes, new: bytes) -> Undo:
    """Return old as pieces of new and literals. Linear in both; lines that did not change cost a few bytes."""
    places: dict[bytes, int] = {}
    at = 0
    for token in _TOKENS.findall(new):
        places.setdefault(token, at)
        at += len(token)
    undo: Undo = []
    literal: list[bytes] = []
    start = end = 0
    for token in _TOKENS.findall(old):
        if end > start and new.startswith(token, end):
            end += len(token)
            continue
        place = places.get(token)
        if end > start:
            undo.append([start, end])
            start = end = 0
        # a short piece costs more as two numbers than as itself
        if place is None or (len(token) < 8 and literal):
            literal.append(token)
            continue
        if literal:
            undo.append(_literal(b"".join(literal)))
            literal = []
        start, end = place, place + len(token)
    if end > start:
        undo.append([start, end])
    if literal:
        undo.append(_literal(b"".join(literal)))
    return undo


def apply(undo: Undo, new: bytes) -> bytes:
    """Return what delta was made from. Raises ValueError for an undo that is none."""
    try:
        return b"".join([new[part[0] : part[1]] if isinstance(part, list) else _bytes(part) for part in undo])
    except (TypeError, LookupError):
        raise ValueError("no undo of an audit trail") from None


def _literal(data: bytes) -> object:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return {"base64": b64encode(data).decode()}


def _bytes(literal: Any) -> bytes:
    return literal.encode() if isinstance(literal, str) else b64decode(literal["base64"])


def record(row: int | None, at: int, old: Any, new: Any, result: Result) -> dict[str, Any]:
    """Return the record of a document that stands at this place of the clean block."""
    old, new = (data.encode() if isinstance(data, str) else data for data in (old, new))
    lines = split_lines(result.source.text)
    findings = [
        {
            "code": finding.code,
            "line": finding.line,
            "message": finding.message,
            "action": finding.action,
            "text": lines[finding.line - 1] if finding.line <= len(lines) else "",
        }
        for finding in result.findings
        if finding.action != "report"
    ]
    where = {} if row is None else {"row": row}
    return {
        **where,
        "at": [at, at + len(new)],
        "encoding": result.source.encoding,
        "sha256": sha256(new).hexdigest(),
        "findings": findings,
        "undo": delta(old, new),
    }


def dropped(row: int | None, at: int, raw: bytes) -> dict[str, Any]:
    """Return the record of a bad row that was left out."""
    return {"row": row, "at": [at, at], "dropped": True, "undo": [_literal(raw)]}


def parsed(line: bytes) -> dict[str, Any] | None:
    """Return the record in a line of an audit, or None where it holds none."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and _is_record(record) else None


def _is_record(record: dict[str, Any]) -> bool:
    """Return whether a record has what each of its kind has: that of a file, or that of a document."""
    if "clean" in record:
        return all(isinstance(record.get(key), str) for key in _OF_FILE)
    run, at, undo = map(record.get, ("run", "at", "undo"))
    return (
        isinstance(run, str) and isinstance(undo, list) and isinstance(at, list) and list(map(type, at)) == [int, int]
    )


def outputs(path: Path) -> set[str]:
    """Return the files that an audit has a record of, which comes behind those of their documents.

    What cannot be read, or not twice, tells of none.
    """
    records: list[dict[str, Any] | None] = []
    with suppress(OSError):
        if path.is_file():
            with path.open("rb") as file:
                # those of documents are many, and long
                records += [parsed(line) for line in file if b'"undo": ' not in line]
    return {record["output"] for record in records if record and "clean" in record}


class Trail:
    """An audit file being written: records are added at its end, so that one file can tell of several runs."""

    def __init__(self, path: Path) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a+b")
            if not self._is_trail():
                self._file.close()
                raise InputError(f"{path}: holds something else than an audit; name a file of its own for it")
            # a run that was killed may have left half a line
            if self._file.tell():
                self._file.seek(-1, os.SEEK_END)
                if self._file.read(1) != b"\n":
                    self._file.write(b"\n")
        except OSError as error:
            raise unwritable(path, error) from None
        self._path = path

    def _is_trail(self) -> bool:
        """Return whether the file holds records, or nothing yet. A device holds none that could be read again."""
        if not S_ISREG(os.fstat(self._file.fileno()).st_mode):
            return True
        self._file.seek(0)
        start = self._file.read(len(_START))
        self._file.seek(0, os.SEEK_END)
        return _START.startswith(start)

    def add(self, record: dict[str, Any]) -> None:
        """Add a record. Raises InputError where it can't be written."""
        try:
            self._file.write(json.dumps(record, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n")
        except OSError as error:
            raise unwritable(self._path, error) from None

    def flush(self) -> None:
        """Make sure that the records are on the disk. Called before the file they tell of is replaced."""
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise unwritable(self._path, error) from None

    def __enter__(self) -> "Trail":
        return self

    def __exit__(self, *error: object) -> None:
        # what matters has been flushed
        with suppress(OSError):
            self._file.close()
