"""DV3: a line that says what another line of the text has said. The later copy, or the unaccented one, goes."""

import re
from collections.abc import Iterator

from dvclean.document import Document, Match, words_key
from dvclean.rules.base import rule

# Shorter repeats are refrains, table cells, answers, names.
PARAGRAPH = 60

# So many paragraphs at most stand between an original and a copy elsewhere in the text.
NEAR = 4
ITEM = re.compile(r"\s*(?:[-–+*•]|\(?\w{1,3}[.)])\s")

# Copies are looked for among the paragraphs that begin with the same characters.
START = 30


@rule("DV301", "unaccented-copy", kind="dup", view="bare_lines")
def unaccented_copy(doc: Document) -> Iterator[Match]:
    """A line that is another line of the text without its accents.

    Why: it is the headline as an alt text or address made it.
    Keeps: the accented line; an unaccented text; a line of three words or less, which may be a name.

    Before:
        Phiên chợ vùng cao ngày cuối năm
        Phien cho vung cao ngay cuoi nam
        Chợ họp từ tờ mờ sáng.
    After:
        Phiên chợ vùng cao ngày cuối năm
        Chợ họp từ tờ mờ sáng.
    """
    copies = {i: words_key(text) for i, text in doc.bare_lines.items() if text.count(" ") >= 3}
    if not copies:
        return
    originals = {words_key(text) for i, text in doc.short_lines.items() if i not in doc.bare_lines}
    for i, copy in copies.items():
        if i != doc.title and (copy in originals or (copy.count(" ") >= 4 and doc.headline_key.startswith(copy))):
            yield Match(i, "another line without its accents")


@rule("DV302", "repeated-title", kind="dup", view="short_lines")
def repeated_title(doc: Document) -> Iterator[Match]:
    """The headline once more, whole or without a small part of it.

    Why: pages print it in the breadcrumb, above the article and in the share box.
    Keeps: the first one; a heading that shares some words with it; titles of less than five words.

    Before:
        Nóng: Bão số 5 đổi hướng, đi vào vịnh Bắc Bộ
        Bão số 5 đổi hướng, đi vào vịnh Bắc Bộ
        Tâm bão cách đảo chừng 200 km.
    After:
        Nóng: Bão số 5 đổi hướng, đi vào vịnh Bắc Bộ
        Tâm bão cách đảo chừng 200 km.
    """
    title = doc.headline
    if title.count(" ") < 4:
        return
    least = 0.8 * len(title)
    close = [
        (i, text)
        for i, text in doc.short_lines.items()
        if len(text) >= least and i != doc.title and (text[:6] in title or text[-6:] in title) and text[-1] != "."
    ]
    for i, text in close:
        copy = words_key(text)
        if copy.count(" ") >= 4 and (
            copy in doc.headline_key or (doc.headline_key in copy and len(text) < 1.25 * len(title))
        ):
            yield Match(i, "the headline once more")


@rule("DV303", "repeated-paragraph", kind="dup")
def repeated_paragraph(doc: Document) -> Iterator[Match]:
    """A paragraph that the text has had already, whole or cut off.

    Why: the page printed its lead, or its whole text, twice.
    Keeps: refrains, table cells and other short lines; clauses that a law repeats: only a copy of the lead, of the
    paragraph before it, or at the end of the text is taken for a copy, and what goes on repeating after one.

    Before:
        Sáng nay, hơn hai trăm học sinh vùng lũ đã được đến trường sau mười ngày phải nghỉ học ở nhà.
        Các thầy cô dọn bùn suốt đêm.
        Sáng nay, hơn hai trăm học sinh vùng lũ đã được đến trường sau mười ngày…
    After:
        Sáng nay, hơn hai trăm học sinh vùng lũ đã được đến trường sau mười ngày phải nghỉ học ở nhà.
        Các thầy cô dọn bùn suốt đêm.
    """
    long = [i for i, line in enumerate(doc.lines) if len(line) >= PARAGRAPH]
    if len({doc.lines[i][:START] for i in long}) == len(long):
        return
    originals = _originals(doc, long)
    ranks = {i: rank for rank, i in enumerate(long)}
    taken: dict[int, int] = {}
    for rank, i in enumerate(long):
        original = originals.get(i)
        if original is None:
            continue
        at = ranks[original]
        goes_on = rank > 0 and taken.get(long[rank - 1]) == long[at - 1]
        near = rank - at <= NEAR and len(doc.lines[i]) >= 2 * PARAGRAPH and not ITEM.match(doc.lines[i])
        if at < 2 or near or rank == len(long) - 1 or goes_on:
            taken[i] = original
            yield Match(i, "a paragraph once more")


def _originals(doc: Document, long: list[int]) -> dict[int, int]:
    """Return the paragraphs that an earlier one begins with, cut off or whole: their indices, and the earlier one's."""
    originals: dict[int, int] = {}
    seen: dict[str, list[int]] = {}
    for i in long:
        text = doc.lines[i].strip()
        stem = text.rstrip("….")
        earlier = seen.setdefault(text[:START], [])
        original = next((j for j in earlier if doc.lines[j].lstrip().startswith(stem)), None)
        if original is None:
            earlier.append(i)
        elif _is_prose(text):
            originals[i] = original
    return originals


def _is_prose(text: str) -> bool:
    """Return whether text ends as a paragraph does, not as an item of a list or law does."""
    return text.endswith((".", "…", "!", "?", '"', "”", ")")) and text.count(" ") >= 12
