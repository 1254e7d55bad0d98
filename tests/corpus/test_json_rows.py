"""A row of JSON that is read at once gives what it gives piece by piece, and its lines what a whole text gives."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import dvclean
from dvclean.corpus import blocks, formats, json_rows

from .conftest import TEXTS

# pieces of JSON as they may be written, and broken ones
ESCAPES = ["\\n", '\\"', "\\\\", "\\/", "\\t", "\\u0065", "\\ud83d\\ude00", "\\ud800"]
CHARS = ["a", "ệ", "😀", ", ", ":", "text", '\\"text\\":', *ESCAPES]
BROKEN = ['"\t"', '"a', '"\\x"', "[", '"\\ud8"', "NaN", "tru", "-", '{"a":}', "1" * 5000, '"text": "a"', ""]
NAMES = ["text", "site", "a.text", "a/b", 'b"c']
SPELLINGS = ['"text"', '"te\\u0078t"', '"a\\/b"', '"\\"text"', '"site"']

spaces = st.sampled_from(["", "", "", " ", "\t\r "])
strings = st.lists(st.sampled_from(CHARS), max_size=5).map(lambda chars: f'"{"".join(chars)}"')
keys = st.sampled_from(SPELLINGS) | strings
scalars = strings | st.sampled_from(["0", "-1.50e3", "null", "[ ]", "{}", '"text"'])


def members(values):
    return st.builds("{}{}{}:{}{}{}".format, spaces, keys, spaces, spaces, values, spaces)


def objects(values):
    return st.lists(members(values), max_size=3).map(",".join).map("{{{}}}".format)


values = st.recursive(scalars, lambda inner: objects(inner) | inner.map("[{}]".format), max_leaves=4)


@st.composite
def rows(draw):
    """Return a row, and the name of the field that it is likely to have."""
    name = draw(st.sampled_from(NAMES))
    found = draw(st.lists(members(values), max_size=2))
    text = draw(st.builds("{}{}:{}{}".format, st.just(json.dumps(name)), spaces, spaces, strings | values))
    found.insert(draw(st.integers(0, 2)), text)
    if draw(st.integers(0, 4)) == 0:
        found.append(draw(st.sampled_from(BROKEN)))
    before = draw(st.sampled_from(["", "", "", "", " ", "\ufeff", "["]))
    after = draw(st.sampled_from(["", "", "\n", "\n", "\r\n", " ", " x", "{}", '"', "\0"]))
    return f"{before}{{{','.join(found)}}}{after}", name


def place(row, name):
    try:
        return json_rows.find(row, name)
    except (ValueError, RecursionError):
        return None


@settings(max_examples=500)
@given(rows())
@example(('{"text": "a", "text": ""}', "text"))
@example(('{"text": "", "te\\u0078t": "a"}', "text"))
@example(('{"te\\u0078t": "", "a": {"text": "b"}}', "text"))
@example(('{"a/b": "c", "a\\/b": ""}', "a/b"))
@example(('{"a": "\\"text\\": \\"b\\"", "text": ""}', "text"))
@example(('{"a": {"text": "b"}, "text": ""}', "text"))
@example(('{"a": {"text": "b"}}', "text"))
@example(('["text", {"text": "a"}]', "text"))
@example(('{"site": "a"}', "site"))
def test_a_row_is_read_at_once_as_it_is_piece_by_piece(row_and_name):
    row, name = row_and_name
    assert json_rows.find_at_once(row, name) in {None, place(row, name)}


@pytest.mark.parametrize(
    "row",
    [
        '{"id": 1.50, "site": "bao", "text": "a\\nb \\"c\\" \\\\ \\u1ea1", "meta": {"b": "\\"d\\"", "e": [null]}}\r\n',
        '{"text":""}',
        '{ "a" : { "b" : "texts" } , "text" : "c" } ',
    ],
)
def test_common_rows_are_read_at_once(row):
    assert json_rows.find_at_once(row, "text") == place(row, "text") is not None


pieces = st.sampled_from([json.dumps(text, ensure_ascii=escaped)[1:-1] for text in TEXTS[:3] for escaped in (0, 1)])
texts = st.lists(pieces | st.sampled_from(CHARS), max_size=5).map("".join)


@given(texts, st.sampled_from(['{{"ệ": "ệ", "text": "{}"}}\r\n', '{{"text": "{}"}}']))
def test_lines_are_put_as_a_whole_text_is(text, row):
    raw = row.format(text).encode()
    [piece] = formats.FORMATS["jsonl"].pieces(blocks.Block(raw), blocks.Options())
    found = place(raw.decode(), "text")
    if piece.error:
        assert "surrogate" in piece.error
        return
    assert piece.data in {None, piece.text.encode()}
    for select in ((), ("DV403",), ("ALL",)):
        result = dvclean.Cleaner(dvclean.Settings(select=select)).run_text(piece.text)
        assert piece.put(result) == json_rows.put_text(raw.decode(), found, result)


@given(st.text(st.characters(codec="utf-8") | st.sampled_from('\\"/\n\t\x00\x1f\x7f')))
@example("\x1f")
@example('\\"')
def test_lines_are_escaped_as_by_the_module(line):
    assert json_rows.escaped(line) == json.dumps(line, ensure_ascii=False)[1:-1].encode()


def test_numbers_of_any_length_are_kept():
    number = "1" * 5000
    row = f'{{"id": {number}, "text": "Trời mưa. ", "x": -0, "y": 1e999}}\n'.encode()
    piece = json_rows.read_row(row, "text")
    assert piece.put(dvclean.Cleaner().run_text("Trời mưa. \n")) == row.replace("mưa. ".encode(), "mưa.\\n".encode())
