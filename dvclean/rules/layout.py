"""DV4: trailing spaces, runs of blank lines, line ends, the final newline. They run last, on what is left."""

from collections.abc import Iterator

from dvclean.document import LINE_END, Document
from dvclean.findings import Match, Repair
from dvclean.rules.base import rule


@rule("DV401", "trailing-space", kind="layout", view="trailing_spaces")
def trailing_space(doc: Document) -> Iterator[Repair]:
    """Spaces or tabs at the end of a line.

    Why: nobody sees them, and they make equal lines differ.
    Keeps: spaces at the start of a line; poems and code are indented.

    Before:
        Trời hôm nay nhiều mây.···
    After:
        Trời hôm nay nhiều mây.
    """
    bare = {i: doc.lines[i].rstrip(" \t") for i in doc.trailing_spaces}
    yield Repair(bare, "spaces at the end of the line", lambda i: len(bare[i]) + 1)


@rule("DV402", "blank-lines", kind="layout", view="spare_blanks")
def blank_lines(doc: Document) -> Iterator[Match]:
    """More than one blank line in a row, and blank lines before or after the text.

    Why: paragraphs are told apart by one blank line or none; more carry no meaning.
    Keeps: a single blank line between two lines of text.

    Before:
        Giá gạo tăng nhẹ.
        ⏎
        ⏎
        Giá ngô giữ nguyên.
    After:
        Giá gạo tăng nhẹ.
        ⏎
        Giá ngô giữ nguyên.
    """
    first, *further = doc.spare_blanks
    yield Match(first, "a blank line too many", also=further)


@rule("DV403", "line-end", kind="layout", view="returns")
def line_end(doc: Document) -> Iterator[Match]:
    r"""Lines that end in \r\n or \r.

    Why: a corpus with mixed line ends splits differently in each tool. The finding stands on the first such line.
    Keeps: U+0085, U+2028, vertical tabs and form feeds are no line ends here.

    Before:
        Hà Nội có mưa.␍
    After:
        Hà Nội có mưa.
    """
    source = doc.source.text
    at = source.find("\r")
    index = min(doc.index(len(LINE_END.findall(source, 0, at)) + 1), len(doc.lines) - 1)
    yield Match(index, "line ends that are not \\n", "replace", doc.lines[index])


@rule("DV404", "final-newline", kind="layout", view="open_end")
def final_newline(doc: Document) -> Iterator[Match]:
    """No newline at the end of the last line.

    Why: `cat` and `wc -l` count on it, and the next file's first line would be glued to it.
    Keeps: nothing looks alike.

    Before:
        Hết mưa là nắng.␄
    After:
        Hết mưa là nắng.
    """
    last = len(doc.lines) - 1
    yield Match(last, "no newline at the end", "replace", doc.lines[last], len(doc.lines[last]) + 1)
