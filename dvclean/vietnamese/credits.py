"""Credits: how papers say whose a picture, a video or figures are, alone on a line or behind what they show."""

import re

from dvclean.regex import regex
from dvclean.traits import CAPITALS
from dvclean.vietnamese.names import EDGES, is_row_of_names

# "Ảnh: TTXVN", "(Nguồn ảnh: Facebook)", "Ảnh minh họa. Nguồn: internet", "Ảnh: ": a label, and a name or nothing.
_PICTURE = (
    r"(?:(?:các )?(?:ảnh|hình|hình ảnh)(?: (?:minh h[oọ][aạ]|tư liệu|chụp màn hình|cắt từ (?:clip|video)|bìa|đại diện"
    r"|trong bài|bài viết|(?:do )?nhân vật cung cấp))?"
    r"|nguồn(?: (?:ảnh|hình ảnh|hình|tin|lịch|video|clip|tham khảo|bài viết|bài|dữ liệu|số liệu))?|tư liệu"
    r"|minh h[oọ][aạ]|đồ h[oọ][aạ]|thiết kế|xử lý ảnh"
    r"|infographics?|biểu đồ|kỹ thuật|photos?(?: by)?|image|source|credit|courtesy|trình bày|dựng phim|quay phim)"
)
_ALONE = regex(
    rf"{_PICTURE}\s*[:：.]\s*.{{0,80}}|nguồn (?:hình )?ảnh, .{{2,60}}|(?:photo|image)s? courtesy of .{{2,60}}"
    rf"|(?:ảnh|hình|hình ảnh) (?:minh h[oọ][aạ]|tư liệu|chụp màn hình)(?: ?[/(|–-] ?[^.:]{{2,40}}\)?)?"
    rf"|(?:bản quyền )?(?:ảnh|clip|video|hình) (?:thuộc|của|bởi) .{{2,60}}"
    r"|(?:bài viết )?tham khảo (?:từ |theo )?nguồn\s*:\s*.{2,60}",
    re.IGNORECASE,
)
# An address is longer than a name.
_ADDRESS = regex(r"\(?nguồn(?: [\w.&+-]+){0,8}\s*:? ?https?://\S+", re.IGNORECASE)
# Who has given a picture to the paper: "CÔNG AN XÃ CUNG CẤP", "Nhân vật cung cấp".
_GIVEN = " cung cấp"
_GIVER = regex(
    r"(?i:công an|cơ quan|cqđt|bộ đội|đội|đơn vị|cảnh sát|nhân vật|gia đình|bệnh viện|bv|bác sĩ|ban tổ chức|btc|trường"
    r"|công ty|doanh nghiệp|người dân|bạn đọc|độc giả|nghệ sĩ|diễn viên|ca sĩ|nsx|nhà sản xuất|đoàn phim|clb|ubnd)\b"
    r"(?! (?:được|đã|sẽ|do|và))[^,.:;]{0,40} (?i:cung cấp)"
)
_FILM = ("video:", "clip:", "bản quyền video:", "bản quyền clip:")
# The first three letters that a credit may have; most lines fail this.
_STARTS = frozenset(
    {"ảnh", "ngu", "hìn", "tư ", "đồ ", "min", "pho", "sou", "thi", "ima", "inf", "cre", "cou", "biể", "trì", "kỹ "}
    | {"qua", "xử ", "dựn", "các", "bản", "cli", "vid", "bài", "tha"}
)
CREDIT_LENGTH = 100
# The head of a list of sources; the file of a picture.
_NO_SOURCES = ("tham khảo:", ".jpg]", ".png]", ".jpeg]", ".webp]")
_EDGES = EDGES + ">"


def is_credit(text: str) -> bool:
    """Return whether text is nothing but the source of a picture, a video or figures."""
    if len(text) > CREDIT_LENGTH:
        return "://" in text and _ADDRESS.fullmatch(text) is not None
    core = text.lstrip(_EDGES)
    if core[:3].lower() not in _STARTS:
        return core[-len(_GIVEN) :].lower() == _GIVEN and _GIVER.fullmatch(core) is not None
    if "://" in core and _ADDRESS.fullmatch(core):
        return True
    if core[:20].lower().startswith(_FILM):  # what follows is a title, unless it is a name
        return is_row_of_names(core.partition(":")[2] or "-")
    if core.lower().endswith(_NO_SOURCES) or text[0] == "|":
        return False
    if text[-1] != ":":
        core = core.rstrip(_EDGES)
    return bool(_ALONE.fullmatch(core))


# A credit at the end of a line: ". Ảnh: TTXVN", "(Ảnh minh họa)", "- (Nguồn: Internet)", ". Ảnh:"
_PICTURED = (
    r"(?:minh h[oọ][aạ]|đồ h[oọ][aạ]|tư liệu|chụp màn hình|cắt từ (?:clip|video)"
    r"|(?:do )?(?:nhân vật|gia đình|đơn vị) cung cấp|internet|sưu tầm)"
)
# The agencies whose pictures papers buy: alone behind the sentence, they are no part of it.
_AGENCIES = "AFP|AP|Reuters|REUTERS|EPA|EFE|TTXVN|THX|Xinhua|Getty(?: Images)?|Shutterstock|TASS|Yonhap|Kyodo"
_BEHIND = regex(
    r"(?:[\s.,;\"”)/|–-][(\[]?\s*|(?<=\w)(?=Ảnh:))(?:"
    r"(?:(?:Ảnh|ẢNH|Hình(?! (?:sự|thức))|Nguồn(?: ảnh)?|Photo|Video|Clip|Đồ h[oọ][aạ]|Hình ảnh|Tư liệu"
    r"|Minh h[oọ][aạ])(?:\s+\w+){0,3}?"
    r"|\((?:ảnh|nguồn|hình|video|clip|nguồn ảnh|photo))\s*:(?:[^:]{0,60}|\s*https?://\S+)"
    r"|(?<=[-–—|.] )(?:ảnh|nguồn|nguồn ảnh)\s*:[^:]{1,60}"
    rf"|\(?(?:[Ảả]nh|[Hh]ình|[Hh]ình ảnh|[Vv]ideo|[Cc]lip) {_PICTURED}\b[^:]{{0,30}}"
    r"|(?<=[.(”\"] )(?:Ảnh|Nguồn|Hình)\s+[A-ZĐ][^.:]{0,30}"
    r"|\((?:(?:Ảnh|Nguồn|Hình)\s+[^()]{2,40}|ảnh\s+[A-ZĐ][^()]{1,40})\)"
    rf"|(?<=[a-zà-ỹ] )ẢNH:? [{CAPITALS}][{CAPITALS} .-]{{2,30}}"
    r"|(?:\([Ảả]nh|(?<=[.–—-] )Ảnh) (?:do .{2,30} cung cấp|chụp (?:từ|ngày|sáng|trưa|chiều|tối|lúc|năm)\b.{2,30})"
    rf"|(?<=[.)] )(?:{_AGENCIES})(?:[ ,/–-]+[A-ZĐ][\w.+]*){{0,4}}"
    r"|[📷📸]\s*[^.:]{2,40}|(?<=[-–] )Tranh(?: \w+){0,2} của [A-ZĐ][^.:]{2,30}"
    r"|©\s*[A-ZĐ][^.:]{1,40}|(?:Source|Courtesy|Credit)\s*:\s*[^:]{2,40}"
    r"|\(Bản quyền (?:ảnh|clip|video|hình ảnh) [^()]{2,40}"
    r")(?:\)\s?:|[)\]]?[.\s*]*)$"
)
# It has no more characters.
_TAIL = 80
# The words and signs that credits begin with, and how many characters may stand before one. An agency is looked for
# behind a sentence only.
_WORDS = (
    *("Ảnh", "ảnh", "ẢNH", "Hình", "hình", "Nguồn", "nguồn", "Photo", "photo", "Video", "video", "Clip", "clip"),
    *("Đồ h", "Tư liệu", "Minh h", "©", "Source", "Courtesy", "Credit", "Tranh", "(Bản quyền", "📷", "📸"),
)
_AGENCY = regex(rf"[.)] (?:{_AGENCIES})")
_BEFORE = 4

# Who has made all pictures of a text, and perhaps the text: "Ảnh: …", "Nguồn ảnh: …", "Bài và ảnh: …"
_ALL_PICTURES = regex(
    r"(?:(?:bài|tin)(?:,| và| -) ?)?(?:nguồn )?(?:hình ảnh|ảnh(?: minh h[oọ][aạ])?|hình|photo)\s?[:-]", re.IGNORECASE
)


def is_credit_of_pictures(text: str) -> bool:
    """Return whether text says who has made the pictures of an article, and perhaps the article too."""
    return _ALL_PICTURES.match(text) is not None


def has_credit(text: str) -> bool:
    """Return whether text ends in a credit: behind what a picture shows, or alone."""
    return _find_behind(text) is not None


def without_credit(text: str) -> str:
    """Return text without the credit at its end and the signs before it."""
    found = _find_behind(text)
    return text[: len(text) - len(found.string) + found.start()].rstrip(EDGES) if found else text


def _find_behind(text: str) -> re.Match[str] | None:
    """Return the credit in the end of text, which is the string of the match, or None."""
    end = text[-_TAIL:]
    # to look for its first word is quick, and tells most lines apart
    found = [at for at in map(end.find, _WORDS) if at >= 0]
    if agency := _AGENCY.search(end):
        found.append(agency.start())
    return _BEHIND.search(end, max(min(found) - _BEFORE, 0)) if found else None
