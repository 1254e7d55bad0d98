"""Web archives: what is cleaned is described anew, and what is no record is told and kept."""

import gzip
import hashlib
import io
from base64 import b32encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dvclean
from dvclean.corpus import blocks, formats
from dvclean.corpus.blocks import Options
from dvclean.corpus.restoring import restore

from .conftest import TEXTS, clean, wet

TEXT = TEXTS[0].encode()
CLEAN = dvclean.clean(TEXTS[0]).encode()


def record(data=TEXT, *headers, length=None, end=b"\r\n"):
    length = len(data) if length is None else length
    lines = ["WARC/1.0", "WARC-Type: conversion", *headers, f"Content-Length: {length}"]
    return b"".join(line.encode() + end for line in lines) + end + data + 2 * end


def cleaned(folder, data, **plan):
    """Return what becomes of an archive, and the errors."""
    path = folder / "a.warc"
    path.write_bytes(data)
    outcomes = clean(path, **plan)
    return path.read_bytes(), [outcome.error for outcome in outcomes if outcome.error]


def base32(name, data):
    return b32encode(hashlib.new(name, data).digest()).decode()


def base16(name, data):
    return hashlib.new(name, data).hexdigest()


@pytest.mark.parametrize(
    ("before", "notation"),
    [
        ("sha1:", base32),
        ("sha1:", lambda name, data: base32(name, data).lower()),
        ("sha1:", base16),
        ("SHA-1: ", lambda name, data: base16(name, data).upper()),
        ("md5:", base16),
        ("md5:", base32),
        ("md5:", lambda name, data: base32(name, data).rstrip("=")),
        ("sha256:", base16),
        ("sha-256:", base32),
        ("sha512:", base16),
        ("sha3-256:", base16),
        ("blake2b:", base16),
    ],
)
@pytest.mark.parametrize("header", ["WARC-Block-Digest", "warc-payload-digest"])
def test_digests(tmp_path, header, before, notation):
    name = before.strip(": ").lower().replace("sha-", "sha").replace("-", "_")

    def archive(data):
        return record(data, f"{header}: {before}{notation(name, data)}", "WARC-Date: 2024-01-01T00:00:00Z")

    assert cleaned(tmp_path, archive(TEXT)) == (archive(CLEAN), [])


@pytest.mark.parametrize("value", ["xxh3:0011223344556677", "sha1:abc", "shake_128:00", "sha1", "", "sha1:"])
def test_a_digest_that_cannot_be_made_is_left_out(tmp_path, value):
    header = f"WARC-Block-Digest: {value}"
    assert cleaned(tmp_path, record(TEXT, header)) == (record(CLEAN), [])
    # beside a text that stays it is as right as it was
    assert cleaned(tmp_path, record(CLEAN, header)) == (record(CLEAN, header), [])


def test_line_ends_of_headers(tmp_path):
    text, new = TEXT.replace(b"\n", b"\r\n") + b"\r\n\r\nxem\r\n", CLEAN + b"\nxem\n"
    data = record(text, end=b"\n") + record(TEXT)
    assert cleaned(tmp_path, data) == (record(new, end=b"\n") + record(CLEAN), [])


CUT = "a WARC record that is cut off or has a wrong Content-Length"
JUNK = [
    (record(length=len(TEXT) - 5), CUT),
    (record(length=len(TEXT) + 5), CUT),
    (record(length=len(TEXT) + 250), CUT),
    (record(length=5000), CUT),
    (record(length="99999999999"), "a WARC record with a Content-Length of 99999999999"),
    (record(length="1" + 21 * "0"), "a WARC record with a Content-Length of 1000000000000000000000"),
    (record(length="9" * 5000), "a WARC record with a Content-Length of 9999"),
    (record(length=-1), "a WARC record without a Content-Length"),
    (record(length="1e21"), "a WARC record without a Content-Length"),
    (record(length=""), "a WARC record without a Content-Length"),
    (b"WARC/1.0\r\n\r\n", "a WARC record without a Content-Length"),
    (b"WARC/1.0\r\nWARC-Type: conversion\r\n", CUT),
    (b"GET /\r\n\r\nx\n", "no WARC record where one should begin"),
    (b" GET /\r\n", "no WARC record where one should begin"),
]


@pytest.mark.parametrize(("junk", "error"), JUNK)
@pytest.mark.parametrize("size", [1, 300, 1 << 20])
def test_what_is_no_record(tmp_path, monkeypatch, junk, error, size):
    monkeypatch.setattr(blocks, "BLOCK", size)
    [first, *rest] = [record(text.encode()) for text in TEXTS[:4]]
    new = [record(dvclean.clean(text).encode()) for text in TEXTS[:4]]
    # amid others, before them, behind them
    for before, after, row in [(first, rest, 2), (b"", [first, *rest], 1)]:
        data, [told] = cleaned(tmp_path, before + junk + b"".join(after))
        assert data == (new[0] if before else b"") + junk + b"".join(new[1:] if before else new)
        assert told.startswith(f"{tmp_path / 'a.warc'}:{row}: {error}")
        assert told.endswith("; row kept as it is")
    data, [told] = cleaned(tmp_path, first + junk)
    assert data == new[0] + junk
    data, [told] = cleaned(tmp_path, first + junk + b"".join(rest), skip_bad=True)
    assert data == b"".join(new)
    assert told.endswith(f"; row moved into {tmp_path}/a.warc.bad")
    assert (tmp_path / "a.warc.bad").read_bytes() == junk
    (tmp_path / "a.warc.bad").unlink()


@pytest.mark.parametrize("size", [1, 300, 1 << 20])
def test_spare_line_ends(tmp_path, monkeypatch, size):
    monkeypatch.setattr(blocks, "BLOCK", size)
    old, new = (b"\r\n\n".join([b"", record(data), b"\r\n" * 300 + record(data), b""]) for data in (TEXT, CLEAN))
    assert cleaned(tmp_path, old) == (new, [])
    for data in (b"", b"\r\n", b"\n" * 500, record(CLEAN)[:-4], record(CLEAN)[:-4] + record(CLEAN)):
        assert cleaned(tmp_path, data) == (data, [])


@pytest.mark.parametrize("size", [1, 20, 1 << 20])
def test_a_record_within_a_record(tmp_path, monkeypatch, size):
    monkeypatch.setattr(blocks, "BLOCK", size)
    inner = record(TEXT).replace(b"\r\n", b"\n")
    data = record(inner).replace(b"conversion", b"resource", 1) + record(TEXT)
    assert cleaned(tmp_path, data) == (data.replace(record(TEXT), record(CLEAN)), [])


def test_no_more_is_held_than_a_row_may_have(tmp_path, monkeypatch):
    monkeypatch.setattr(blocks, "BLOCK", 100)
    monkeypatch.setattr(blocks, "LONGEST_ROW", 1000)
    monkeypatch.setattr("dvclean.corpus.archives._SPARE", 1000)
    stretches = []

    class Stream(io.BytesIO):
        def read(self, size=-1):
            stretches.append(size)
            return super().read(size)

    for data in (b"junk\n" * 10_000, record(length=900) + b"junk\n" * 10_000, record(length="99999999999") * 100):
        found = list(formats.FORMATS["warc"].blocks(Stream(data), Options()))
        assert b"".join(block.data for block in found) == data
        assert max(len(block.data) for block in found) < 5000
    assert 0 < min(stretches) <= max(stretches) < 5000


PARTS = [
    b"WARC/1.0\r\n",
    b"WARC/1.0",
    b"WARC-Type: conversion\r\n",
    b"Content-Length: 4\r\n",
    b"Content-Length: 19\r\n",
    b"\r\n",
    b"\n",
    b"abcd",
    b"a \n",
    record(b"a \n"),
]


@given(st.lists(st.sampled_from(PARTS), max_size=12), st.integers(1, 30))
def test_any_bytes_are_cut_alike(parts, size):
    data = b"".join(parts)
    kind = formats.FORMATS["warc"]

    def cut():
        found = list(kind.blocks(io.BytesIO(data), Options()))
        assert b"".join(block.data for block in found) == data
        pieces = [list(kind.pieces(block, Options())) for block in found]
        rows = [sum(piece.counts for piece in block) for block in pieces]
        assert [block.row for block in found] == [1 + sum(rows[:i]) for i in range(len(rows))]
        return [(piece.raw, piece.data, piece.error) for block in pieces for piece in block]

    whole = cut()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "BLOCK", size)
        assert cut() == whole


def members(data):
    """Return what is in each member of a packed file."""
    found = []
    while data:
        import zlib

        one = zlib.decompressobj(31)
        found.append(one.decompress(data))
        data = one.unused_data
    return found


def test_restore_packs_record_by_record(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(b"junk\n" + wet()))
    clean(path, audit=tmp_path / "audit")
    assert len(members(path.read_bytes())) == len(TEXTS) + 2
    assert [each.error for each in restore([path], tmp_path / "audit", tmp_path / "back.warc.gz")] == [None]
    packed = (tmp_path / "back.warc.gz").read_bytes()
    assert gzip.decompress(packed) == b"junk\n" + wet()
    assert [each[:6] for each in members(packed)] == [b"junk\n", *[b"WARC/1"] * (len(TEXTS) + 1)]
