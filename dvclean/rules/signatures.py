"""What signs an article: names, agencies, desks, how it was made; and how near to it these stand. For the rules."""

import re

from dvclean.regex import regex
from dvclean.rules.authors import introduced, is_no_name, is_paper, is_unit, titled
from dvclean.traits import CAPITALS
from dvclean.vietnamese.dates import DAYS, TIMES, WEEKDAYS, ZONES, split_date
from dvclean.vietnamese.names import EDGES, is_capitalised, is_full_name, is_row_of_names, may_be_names

# How the line before a signature ends.
SENTENCE_END = (".", "!", "?", "…", "”", '"', ")", "'", "’", "/", "*", "»")

# The article begins so many lines after its date or author at most.
NEAR = 6

# What stands between a headline and the article can be so many lines more.
FAR = 14

# An agency behind "Theo", in whatever letters: "Theo Trí thức trẻ", "(theo Người đưa tin)"; but not a law.
_AGENCY = regex(
    r"(?!theo dõi|nguồn (?:tham khảo|tài liệu|gốc|thu|nước|vốn|lực)\b)(?!.*\b(?:điều|khoản|(?<!pháp )luật|nghị định"
    r"|thông tư|quy định|quyết định|công văn|chỉ thị|thông báo|tờ trình)\b)"
    r"(?!.*\s(?:của|về|từ|tại|trong|với|và|trên|cho|là|bởi|do|như)$)"
    r"(?:tổng hợp )?(?:theo:?|nguồn)(?:\s+[\w.+&/,’'()-]+){1,8}",
    re.IGNORECASE,
)
_NAME_AND_AGENCY = regex(r"([^,|/]{2,40}?)(?:,| ?[|/–-]) ((?:Theo|THEO) .+)")
# "PV", "tổng hợp từ …", "Bài và ảnh: …"
_DESK = regex(
    r"(?:nhóm )?(?:PV|phóng viên|CTV|BTV|BBT|ban biên tập|tòa soạn)(?: ?[/(].{2,30})?|nhóm (?:PV|phóng viên) .{2,30}"
    r"|(?:tổng hợp|t/h|th|lược dịch|biên dịch|dịch|sưu tầm|st)\)?(?: (?:từ|theo)\b.{2,60})?|lược theo\b.{2,60}"
    r"|(?:bài|tin|(?:bài|tin) ?(?:và|,|-) ?ảnh|ảnh (?:và|-) bài|thực hiện|tác giả|người viết|biên dịch|dịch|lược dịch"
    r"|người dịch|biên soạn|chuyển ngữ|ghi|tham khảo|by|author|thơ|kịch bản|t/h|tổng hợp|sưu tầm)\s*[:：]"
    r"(?!\s*[\d.,/]+$)\s*.{2,80}"
    r"|(?:ghi chép|bút ký|tản văn|tạp văn|tạp bút|tùy bút|phóng sự|ký sự|ký|truyện ngắn|thơ|chùm ảnh) của "
    rf"(?-i:[{CAPITALS}][^.,:]{{2,40}})"
    r"|(?:by|bởi|(?:đăng|viết) bởi|(?:posted|written) by) (?:[\w.-]+ ?){1,5}",
    re.IGNORECASE,
)
# The first three letters of these.
_DESK_STARTS = frozenset(
    {"the", "ngu", "tổn", "nhó", "pv", "phó", "ctv", "ban", "tòa", "t/h", "th", "lượ", "biê", "dịc", "sưu", "st", "bài"}
    | {
        "tin",
        "ảnh",
        "thự",
        "tác",
        "ngư",
        "chu",
        "ghi",
        "tha",
        "by",
        "by ",
        "by:",
        "bởi",
        "đăn",
        "viế",
        "pos",
        "aut",
        "wri",
        "bbt",
        "btv",
        "thơ",
        "kịc",
        "bút",
        "tản",
        "tạp",
        "tùy",
        "ký ",
        "tru",
        "chù",
    }
)
_PAPER = regex(r"(.+?)\s*[/(]\s*([\w./+-]+(?:,? [\w&+-]+){0,8})\)?")
# The address of its author behind a name.
_ADDRESS = regex(r"[\s(–-]*\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?$")
# How a text was made: "Hà My (t/h)", "HÀ MY ghi"
_HOW = regex(
    r"\((?:t/h|th|tổng hợp|ghi|thực hiện|lược dịch|biên dịch|dịch|theo .+)\)$"
    r"|\w (?:ghi|dịch|biên dịch|lược dịch|tổng hợp|thực hiện|t/h)$",
    re.IGNORECASE,
)
# A name and its agency: "Hoài An/TTXVN", "(TTXVN/Tin tức)"
_OF_AGENCY = regex(
    r"[(*_]*(?:(?=[^/]*[a-zà-ỹ])[\w .]{2,40}/ ?[A-ZĐ]{2,}[A-ZĐ.]*(?:[ +-][\w+]+)*[)*_]*"
    r"|(?<=\()[A-ZĐ]{3,}/\w[\w+]*(?: [\w+]+){0,3}\))"
)
_INITIALS = regex(r"[A-ZĐ]{1,3}\.\s?[A-ZĐ]")

# No signature is longer, and none with a label before it.
SIGNATURE_LENGTH = 80
LABELLED_LENGTH = 100

# How an answer in a dialogue begins and ends, and what opens a paragraph: "(TB) -"
_NO_SIGNATURE = frozenset({"-.", "–.", "(-", "(–"})

# How a signature begins, if not with a capital.
_SIGNATURE_STARTS = frozenset("(*_-–—•/\"“'[0123456789")

# No agency signs before this part of the text.
LATE = 0.4

# Labels behind which a name may stand on the next line.
_SOURCES = frozenset({"theo", "nguồn", "ảnh", "nguồn ảnh", "bài", "bài và ảnh", "tin", "clip", "video", "viết", "viên"})

# A signature above the article, and its date, stand among so many lines.
HEAD = 4

# "I. Mở bài"
_PART_HEADING = regex(r"[IVX]+\. \w+ [^\W\d_A-ZĐ]")


def is_signed(text: str) -> bool:
    """Return whether text has the shape of a byline: names, "Theo …", "PV", "Bài và ảnh: …", with or without a date."""
    if len(text) > SIGNATURE_LENGTH or text[-1] in ",:;!?" or text[0] + text[-1] in _NO_SIGNATURE:
        return False
    if not (text[0].isupper() or text[0] in _SIGNATURE_STARTS or text.startswith(("theo ", "by ", "bởi "))):
        return False
    if not (
        may_be_names(text)
        or " Theo " in text
        or " THEO " in text
        or text.lstrip(EDGES)[:3].lower() in _DESK_STARTS
        or any(sign in text for sign in "/(@")
    ):
        return False  # which settles it for most lines
    core = name_in(text)
    if len(core) < 2 or (text[-1] == "." and core.count(" ") > 2) or _PART_HEADING.match(core):
        return False
    dated = len(core) < len(text.strip(EDGES))
    return is_desk(core) or _names_somebody(core) or (dated and (is_of_unit(core) or is_unit(core)))


def _names_somebody(core: str) -> bool:
    """Return whether text is names, or a name and its paper, with or without a label before them."""
    label = core.rpartition(":")[0].split()
    if label and label[-1].lower() not in _SOURCES:
        return False
    return (is_row_of_names(core) and not is_no_name(core)) or _names_paper(core)


def _names_paper(core: str) -> bool:
    """Return whether text is a name and its paper, in whatever letters: "TTXVN/Báo Tin tức", "Hà My (Báo Tuổi trẻ)"."""
    found = _PAPER.fullmatch(core)
    if found is None or not is_row_of_names(found[1]):
        return False
    # a paper may be named as its address is: "(vnexpress)"
    return found[2][0].isupper() or (found[2].isascii() and found[2].replace(".", "").isalpha() and len(found[2]) > 4)


def is_desk(core: str) -> bool:
    """Return whether text names an agency or an editor's desk, in whatever letters."""
    name, agency = found.groups() if (found := _NAME_AND_AGENCY.fullmatch(core)) else ("", core)
    if name and is_capitalised(name):
        core = agency
    return core[:3].lower() in _DESK_STARTS and bool(_AGENCY.fullmatch(core) or _DESK.fullmatch(core))


def name_in(text: str) -> str:
    """Return text without the dates and times in it, the author's address, and the signs around it."""
    if "@" in text:
        text = _ADDRESS.sub("", text)
    if any(map(str.isdigit, text)):
        text = split_date(text)[0] or ZONES.sub("", WEEKDAYS.sub("", TIMES.sub("", DAYS.sub("", text))))
    return text.strip(EDGES)


def is_of_unit(text: str) -> bool:
    """Return whether text is a name and where its bearer works: "Thu Ba - Cổng TTĐT xã", "Đỗ Hoài An, phòng Tin"."""
    name, _, unit = text.partition(" - ")
    if unit:
        return (is_unit(unit) or is_paper(unit)) and is_capitalised(name) and is_row_of_names(name)
    name, _, unit = text.partition(", ")
    return is_unit(unit[:1].upper() + unit[1:]) and (is_full_name(name) or bool(titled(name or "-")))


def is_writer(text: str) -> bool:
    """Return whether text can be the name of an author, with or without title and calling."""
    core = name_in(text)
    if not core or len(text) > SIGNATURE_LENGTH or text[-1] in ".!?:;":
        return False
    if core.lower() == "ẩn danh" or titled(core) or introduced(core):
        return True
    return is_desk(core) or (
        "." not in core.rstrip(".").rpartition(". ")[2]
        and core.count(" ") <= 4
        and is_capitalised(core)
        and is_row_of_names(core)
        and core[0].isalpha()
        and len(core) > 2
        and not is_no_name(core)
    )


def is_begun(text: str) -> bool:
    """Return whether text is a part of a signature that goes on in the next line: "Theo", "Nguồn ảnh: an.vn,"."""
    return text[-1] == "," or text == "(" or text.endswith(" Theo") or text.strip(EDGES).lower() in _SOURCES


def is_agency(text: str) -> bool:
    """Return whether text names an agency or a desk, or says how the text was made."""
    core = name_in(text)
    return is_desk(core) or bool(_HOW.search(text) or _OF_AGENCY.fullmatch(text))


def is_author(text: str) -> bool:
    """Return whether text can sign an article right below its headline: a name of two to four words, a desk."""
    core = name_in(text)
    # "Bảng A" heads a part of the text
    lettered = core[-2:-1] == " "
    return (
        is_desk(core)
        or bool(titled(core))
        or (1 <= core.count(" ") <= 3 and is_capitalised(core) and is_row_of_names(core) and not lettered)
        or bool(_INITIALS.match(core) or (_HOW.search(text) and is_signed(text)))
        or _names_paper(core)
    )


def is_certain(text: str) -> bool:
    """Return whether text is a signature wherever it stands alone: a full name, initials, "PV", "Theo …"."""
    core = name_in(text)
    certain = is_full_name(core) or is_desk(core) or titled(core)
    return bool(certain or _INITIALS.match(core) or _HOW.search(text))
