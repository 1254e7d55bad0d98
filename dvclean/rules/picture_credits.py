"""DV511, credits: the sources of pictures, videos and figures, alone on their lines."""

from collections.abc import Iterator

from dvclean.findings import Match
from dvclean.page import Page
from dvclean.rules.base import rule
from dvclean.vietnamese.credits import is_credit


@rule("DV511", "credit", kind="credit", default=False, view="short_lines")
def credit(doc: Page) -> Iterator[Match]:
    """The source of a picture, a video or a figure, alone on its line.

    Why: it belongs to the picture, which is not there.
    Keeps: a caption with its credit (DV501); a sentence about a source or a picture; the title of a video.

    Before:
        Nước rút, bùn phủ kín sân trường.
        Ảnh: Văn Khải
        Thầy trò dọn dẹp suốt hai ngày.
    After:
        Nước rút, bùn phủ kín sân trường.
        Thầy trò dọn dẹp suốt hai ngày.
    """
    for i, text in doc.short_lines.items():
        if i != doc.title and is_credit(text):
            yield Match(i, "the source of a picture")
