"""DV0: how the bytes of the input became text. The repair has happened in decoding; these rules tell of it."""

from collections.abc import Iterator

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.rules.base import rule


@rule("DV001", "not-utf8", kind="encoding", view="recoded")
def not_utf8(doc: Document) -> Iterator[Match]:
    """The input is text in another encoding than UTF-8; it is written as UTF-8.

    Why: whoever reads the corpus next expects UTF-8.
    Keeps: every character; an encoding that is not certain is refused, and nothing is written.
    """
    yield Match(0, f"decoded from {doc.source.encoding}", "replace", doc.lines[0])


@rule("DV002", "byte-order-mark", kind="encoding", view="marked")
def byte_order_mark(doc: Document) -> Iterator[Match]:
    """A byte-order mark at the start of the input.

    Why: in UTF-8 it orders nothing, and the first word of the text no longer equals itself.
    Keeps: nothing looks alike; inside a text the same character is DV103's.
    """
    yield Match(0, "byte-order mark", "replace", doc.lines[0])


@rule("DV003", "undecodable-bytes", kind="encoding", view="damaged")
def undecodable_bytes(doc: Document) -> Iterator[Match]:
    """Bytes that UTF-8 does not allow, in a text that is UTF-8 otherwise; U+FFFD stands in their place.

    Why: a letter is lost there. Only who knows the text can put it back, so the place is told and nothing is guessed.
    Keeps: the rest of the line.
    """
    for i, line in enumerate(doc.lines):
        at = line.find("\ufffd")
        if at >= 0:
            yield Match(i, "bytes that are not UTF-8", "report", column=at + 1)
