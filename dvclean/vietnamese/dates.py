"""The dates of a page as sites print them: lines of nothing but a date, a time, and what says whose they are."""

import re
from collections.abc import Sequence
from itertools import pairwise

from dvclean.regex import regex
from dvclean.vietnamese.names import EDGES

TIME = (
    r"(?:\d{1,2}\s*[:hHgG]\s*\d{2}(?::\d{2})?(?:\s*['’p]|\s*phút)?(?:\s*[AaPp]\.?[Mm]\.?|\s*(?:SA|CH))?"
    r"|\d{1,2} giờ(?: \d{1,2} phút)?)"
)
_MONTH = r"(?:\d{1,2}|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)"
_ENGLISH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
# In either order; "42 - 44 - 68" are medals.
_DAY_OF_MONTH = r"(?:0?[1-9]|[12]\d|3[01])"
_NUMBER_OF_MONTH = r"(?:0?[1-9]|1[0-2])"
_BETWEEN = r"\s*[/.-]\s*"
DAY = (
    rf"(?:(?:{_DAY_OF_MONTH}{_BETWEEN}{_NUMBER_OF_MONTH}|{_NUMBER_OF_MONTH}{_BETWEEN}{_DAY_OF_MONTH}){_BETWEEN}\d{{2,4}}"
    r"|\d{4}[/-]\d{2}[/-]\d{2}"
    rf"|(?:ngày )?\d{{1,2}} (?:tháng|thg) {_MONTH}(?:,| năm)?\s*,?\s*\d{{4}}|(?:tháng|thg) {_MONTH} \d{{1,2}},? \d{{4}}"
    r"|(?:thg|th)\.? ?\d{1,2} \d{1,2},? \d{4}|\d{1,2} (?:thg|th)\.? ?\d{1,2},? \d{4}"
    rf"|{_ENGLISH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {_ENGLISH},? \d{{4}})"
)
WEEKDAY = (
    r"(?:(?:thứ|thu) (?:hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay|[2-7])|chủ nhật|chu nhat|chúa nhật|CN|T[2-7]"
    r"|T\.\s?(?:hai|ba|tư|năm|sáu|bảy)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?=,| [a-z]{3} \d))"
)
TIMES = regex(TIME)
DAYS = regex(DAY, re.IGNORECASE)
ZONES = regex(r"\(?\s*(?:GMT|UTC)\s*[+-]?\s*\d{0,2}(?::\d{2})?\s*\)?", re.IGNORECASE)
WEEKDAYS = regex(rf"\b{WEEKDAY}\b", re.IGNORECASE)

# "Ngày đăng:", "Cập nhật lần cuối lúc", "Đã đăng vào", "Last updated on", "Trang này được sửa đổi lần cuối vào"
_DONE = r"(?:đăng(?: tải| tin| bài)?|cập nhật|chỉnh sửa|sửa(?: đổi)?|gửi(?: bài)?|hỏi|tạo|viết)"
_PUBLISHED = rf"(?:{_DONE}|xuất bản|phát hành)"
_WHEN = r"(?: (?:lần cuối|lần gần đây nhất|gần đây nhất|mới nhất|gần nhất|ngày|lúc|vào|on|at))*"
# What fonts of icons call a clock, a calendar and a pen, where a page draws these.
_ICONS = (
    r"(?:author|person|calendar(?:_\w+)?|date_range|event|today|schedule|access_time|query_builder|watch_later|clock)"
    r"(?=[\s:\d])"
)
_LABEL = (
    rf"(?:{_ICONS}"
    rf"|(?:(?:trang|bài)(?: viết)?(?: này)? )?(?:ngày |thời gian )?(?:đã |được )*{_PUBLISHED}(?: ngày)?{_WHEN}"
    rf"|lần {_DONE} cuối{_WHEN}"
    rf"|(?:last )?(?:publish(?:ed)?|updated|posted|modified|edited|created)(?: date| time)?{_WHEN})[\s:]*"
)
# The same where it can't be said of a book or a film.
_LABELLED = regex(
    rf"(?:(?:trang|bài)(?: viết)?(?: này)? )?(?:ngày {_DONE}\b|(?:đã |được )*{_DONE}{_WHEN}[\s:]+(?=\d|thg|tháng|thứ)"
    r"|(?:last )?(?:updated|posted|modified|edited)\b|published(?: time| on)?\s*:\s*(?=\d))",
    re.IGNORECASE,
)
# A label that stands alone above its date.
_LABEL_ALONE = regex(rf"(?:ngày {_DONE}|ngày hết hạn|cập nhật(?: lần cuối)?)\s*:?", re.IGNORECASE)

# A day and an hour in numbers; so many entries, so many months from one to the next, are a history.
_CALENDAR_DAY = regex(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_CLOCK = regex(r"(\d{1,2})[:hHgG](\d{2})")
ENTRIES = 3
APART = 2

# How often it was read, how long that takes, who posted it.
_COUNT = (
    r"[\s,;(|·•–-]*(?:(?:số )?(?:lượt |lần |đã )?(?:xem|đọc)\s*:?\s*[\d.,]+k?"
    r"|[\d.,]+k? (?:lượt (?:xem|đọc)|views?|phút(?: đọc)?|min read|bình luận|comments?)"
    r"|(?:by|bởi|đăng bởi) [\w.-]+(?: [\w.-]+){0,3})\)?"
)
_DATE = regex(
    rf"(?:{_LABEL})?(?=.*\d)(?:{DAY}|{TIME}|{WEEKDAY}|T(?=\d)|[+-]\d\d:?\d\d"
    r"|GMT\s*[+-]?\s*\d{1,2}(?::?\d\d)?(?: ?\([^()\d]{3,30}\))?|UTC"
    rf"|(?<=\d)\s*[-–|,;(]?\s*(?:ngày )?{_DONE} (?:ngày|lúc|lần cuối)\s*:?"
    rf"|\b(?:ngày|lúc|vào|on|at|sáng|chiều|tối)\b|[\s,;|()\[\]·•@–—-]|(?<= ): )+(?:{_COUNT})*",
    re.IGNORECASE,
)
# Where a date begins behind other words, glued to them or not: "Hoài An Thứ ba, …", "Đời sốngThứ Ba, …".
_BEHIND = regex(
    rf"(?:(?<=[ |,–-])|(?<=[a-zà-ỹ])(?=(?-i:[A-ZĐ\d])))(?:cập nhật:? (?=.{{0,10}}\d)|{WEEKDAY}\b|{DAY}|{TIME})",
    re.IGNORECASE,
)
# Buttons for the size of the letters, or the numbers of readers and comments, behind it.
_SIZES = regex(r"(?:\s+A[+-]?){2,}$|(?<=:\d\d) \d{1,6} \d{1,4}$")
_LENGTH = 75
_SECTION = 30
_DIGIT = regex(r"\d")

# What stands before a date and behind it: "QĐND - Thứ ba, …", "(LĐ) - Số 234 - Thứ hai …", "(Vietnam+) 10/10/2023",
# "… | Thời sự".
_PAPER_MARK = regex(r"(?:[A-ZĐ]{2,8}\s*[-–|]|\([A-ZĐ][\w+.]{1,14}\)(?: ?[-–|])?)\s*(?:Số \d{1,4} ?[-–|,] ?)?(?=\S)")

# The badge of a shop's blog, on two lines: "18", "Th5".
_BADGE = regex(r"(?:Th|Thg|Tháng)\s?\d{1,2}")
# One of its lines, or both in one.
_PART = regex(r"(?:\d{1,2}|(?:\d{1,2} )?Th(?:g|áng)?\.? ?\d{1,2})$")


def is_date(text: str) -> bool:
    """Return whether text is a date, a time, or both, and nothing else but labels, the paper or the section."""
    if len(text) > _LENGTH or not _DIGIT.search(text):
        return False
    core = _SIZES.sub("", text.strip(EDGES))
    if _DATE.fullmatch(core) or (core != text and _DATE.fullmatch(text)):
        return True
    mark = _PAPER_MARK.match(text)
    if not mark and "|" not in text:
        return False
    head, _, section = text[mark.end() if mark else 0 :].rpartition("|")
    if not head and mark:
        head, section = section, ""
    dated = f"{head}|{section}"
    if len(section) <= _SECTION and not TIMES.search(section):
        dated = head.strip()
    elif len(head) <= _SECTION and not _DIGIT.search(head):
        dated = section
    return bool(TIMES.search(dated) and _DATE.fullmatch(dated.strip(" |")))


def split_date(text: str) -> tuple[str, str]:
    """Return what stands before the date at the end of text, and the date, which has a day; "" and text without one."""
    if not is_date(text):
        for found in _BEHIND.finditer(text):
            front, date = text[: found.start()], text[found.start() :]
            if DAYS.search(date) and is_date(date):
                return front, date
    return "", text


def is_labelled(text: str) -> bool:
    """Return whether a date says of itself that the page was posted or brought up to date then."""
    return bool(_LABELLED.match(text.lstrip(EDGES)))


def is_date_label(text: str) -> bool:
    """Return whether text is a label alone, below which its date stands."""
    return bool(_LABEL_ALONE.fullmatch(text.strip("*• ")))


def is_part_of_date(text: str) -> bool:
    """Return whether text is a day or a month alone, as above a headline: "18", "Th5", "18 Th5"."""
    return bool(_PART.match(text))


def is_badge(day: str, month: str) -> bool:
    """Return whether two lines are the badge with the day and the month of a post."""
    return day.isdecimal() and len(day) <= 2 and 0 < int(day) <= 31 and bool(_BADGE.fullmatch(month))


def moment(text: str) -> tuple[int, ...]:
    """Return year, month, day, hour and minute of a time in numbers, the day first; 0 for what it does not tell."""
    day, hour = _CALENDAR_DAY.search(text), _CLOCK.search(text)
    return tuple(map(int, (*(reversed(day.groups()) if day else "000"), *(hour.groups() if hour else "00"))))


def is_chronicle(moments: Sequence[tuple[int, ...]]) -> bool:
    """Return whether moments are days, months apart from one to the next, as those that a text tells of."""
    months = sorted(12 * year + month for year, month, *_ in moments)
    days = all(year and not (hour or minute) for year, _, _, hour, minute in moments)
    return days and len(moments) >= ENTRIES and all(later - earlier >= APART for earlier, later in pairwise(months))
