"""DV511, credits: the sources of pictures, videos and figures, alone on their lines."""

import re
from collections.abc import Iterator

from dvclean.findings import Match
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.vietnamese.names import EDGES, is_row_of_names

# "Ảnh: TTXVN", "(Nguồn ảnh: Facebook)", "Ảnh minh họa. Nguồn: internet", "Ảnh: ": a label, and a name or nothing.
_PICTURE = (
    r"(?:(?:các )?(?:ảnh|hình|hình ảnh)(?: (?:minh h[oọ][aạ]|tư liệu|chụp màn hình|cắt từ (?:clip|video)|bìa|đại diện"
    r"|trong bài|bài viết|(?:do )?nhân vật cung cấp))?"
    r"|nguồn(?: (?:ảnh|hình ảnh|hình|tin|lịch|video|clip|tham khảo|bài viết|bài|dữ liệu|số liệu))?|tư liệu"
    r"|minh h[oọ][aạ]|đồ h[oọ][aạ]|thiết kế|xử lý ảnh"
    r"|infographics?|biểu đồ|kỹ thuật|photos?(?: by)?|image|source|credit|courtesy|trình bày|dựng phim|quay phim)"
)
_CREDIT = regex(
    rf"{_PICTURE}\s*[:：.]\s*.{{0,80}}|nguồn (?:hình )?ảnh, .{{2,60}}|(?:photo|image)s? courtesy of .{{2,60}}"
    rf"|(?:ảnh|hình|hình ảnh) (?:minh h[oọ][aạ]|tư liệu|chụp màn hình)(?: ?[/(|–-] ?[^.:]{{2,40}}\)?)?"
    rf"|(?:bản quyền )?(?:ảnh|clip|video|hình) (?:thuộc|của|bởi) .{{2,60}}"
    r"|(?:bài viết )?tham khảo (?:từ |theo )?nguồn\s*:\s*.{2,60}",
    re.IGNORECASE,
)
# An address is longer than a name.
_ADDRESS = regex(r"\(?nguồn(?: [\w.&+-]+){0,8}\s*:? ?https?://\S+", re.IGNORECASE)
_FILM = ("video:", "clip:", "bản quyền video:", "bản quyền clip:")
# The first three letters that a credit may have; most lines fail this.
_CREDIT_STARTS = frozenset(
    {"ảnh", "ngu", "hìn", "tư ", "đồ ", "min", "pho", "sou", "thi", "ima", "inf", "cre", "cou", "biể", "trì", "kỹ "}
    | {"qua", "xử ", "dựn", "các", "bản", "cli", "vid", "bài", "tha"}
)
CREDIT_LENGTH = 100
# The head of a list of sources; the file of a picture.
_NO_SOURCES = ("tham khảo:", ".jpg]", ".png]", ".jpeg]", ".webp]")
_CREDIT_EDGES = EDGES + ">"


def is_credit(text: str) -> bool:
    """Return whether text is nothing but the source of a picture, a video or figures."""
    if len(text) > CREDIT_LENGTH:
        return "://" in text and _ADDRESS.fullmatch(text) is not None
    core = text.lstrip(_CREDIT_EDGES)
    if core[:3].lower() not in _CREDIT_STARTS:
        return False
    if "://" in core and _ADDRESS.fullmatch(core):
        return True
    if core[:20].lower().startswith(_FILM):  # what follows is a title, unless it is a name
        return is_row_of_names(core.partition(":")[2] or "-")
    if core.lower().endswith(_NO_SOURCES) or text[0] == "|":
        return False
    if text[-1] != ":":
        core = core.rstrip(_CREDIT_EDGES)
    return bool(_CREDIT.fullmatch(core))


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
