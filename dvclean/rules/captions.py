"""DV501, captions: what stood below a picture, left between the paragraphs.

A caption with its credit says so itself. One without is told by what speaks for it and what against it: each sign has
a weight, no sign decides alone. The weights were fitted to captions that say what they are, their credits cut off.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dvclean.document import Document, Match
from dvclean.rules.base import rule
from dvclean.rules.metadata import SENTENCE_END, is_credit, is_signed
from dvclean.vietnamese.names import is_capitalised

# A credit at the end of a line: ". Ảnh: TTXVN", "(Ảnh minh họa)", "- (Nguồn: Internet)", ". Ảnh:"
CREDIT_TAIL = re.compile(
    r"(?:[\s.,;\"”)/|–-])\(?\s*(?:"
    r"(?:(?:Ảnh|Hình|Nguồn(?: ảnh)?|Photo|Video|Clip|Đồ h[oọ][aạ]|Hình ảnh|Ảnh chụp màn hình|Tư liệu|Minh h[oọ][aạ])(?:\s+\w+){0,3}?"
    r"|\((?:ảnh|nguồn|hình|video|clip|nguồn ảnh|photo))\s*:[^:]{0,60}"
    r"|\(?(?:ảnh|hình|hình ảnh|video|clip) (?:minh h[oọ][aạ]|tư liệu|chụp màn hình|cắt từ (?:clip|video)|nhân vật cung cấp|do nhân vật cung cấp|internet|sưu tầm)\b[^:]{0,30}"
    r"|(?<=[.(”\"] )(?:Ảnh|Nguồn|Hình)\s+[A-ZĐ][^.:]{0,30}"
    r"|\((?:Ảnh|Nguồn|Hình)\s+[^()]{2,40}\)"
    r")\)?[.\s*]*$",
)
TAIL = 80
CREDIT_WORDS = (
    "nh:",
    "guồn",
    "Ảnh",
    "(ảnh",
    "(hình",
    "Hình",
    "hoto",
    "ideo",
    "lip",
    "họa",
    "hoạ",
    "ư liệu",
    "ảnh minh",
    "nternet",
    "hình:",
    "màn hình",
)
LONGEST = 300

# Words that carry a report or an argument on; a caption says what is to be seen.
PROSE_WORDS = frozenset(
    "này đó đây cũng vậy thì nếu nên tuy nhưng hoặc họ tôi chúng sẽ như chưa còn mà rằng ai gì theo khác bởi nữa chỉ"
    " điều thấy việc ta ngoài hãy phải cần từng lại đã".split()
)
LINKS = frozenset(
    "tuy nhưng và còn ngoài theo trong sau hiện tại trước khi nếu vì do bên đến từ để với song dù mặc bởi như không thậm"
    " chính đặc thực vậy rồi cũng đồng ở qua vào nên cuối đầu năm ngày tháng hôm mới gần lần có cả ngay điều cùng chỉ đây"
    " đó này họ tôi riêng cụ hơn bước ban giờ thế lúc nhờ tính xét đối về được đang hãy đừng sáng chiều tối đêm tuần mỗi".split()
)
REPORT = re.compile(
    r"\b(?:cho biết|cho hay|nói|khẳng định|cho rằng|viết|thừa nhận|tiết lộ|bày tỏ|nhấn mạnh|nhận định|kể|hỏi)\b"
)
# "bạn" is the reader, unless it is a friend.
BEFORE_FRIEND = frozenset("người cô anh chị những các bè đôi cậu hai nhóm cùng với".split())
PRONOUNS = frozenset("cô anh ông bà họ tôi nó chị em mình chúng hắn cậu".split())

# How captions begin: with the picture, with somebody's title, with the people who are seen.
PICTURE = re.compile(
    r"(?:toàn cảnh|hiện trường|hình ảnh|ảnh|(?:các |những |hai |loạt )?bức ảnh|khoảnh khắc|chân dung|cảnh|một góc|góc|bên trong|bên ngoài"
    r"|quang cảnh|khung cảnh|cận cảnh|trụ sở|phối cảnh|bản đồ|biểu đồ|sơ đồ|clip|video|loạt ảnh|tạo hình|poster|phần thi|vẻ đẹp|không gian|buổi)\b",
    re.IGNORECASE,
)
PLACES = re.compile(
    r"\([^()]{0,30}\b(?:phải|trái|giữa|trên|dưới|hàng|áo|bìa|đứng|ngồi|ngoài cùng|váy|đội mũ|cầm|ảnh nhỏ)\b[^()]{0,30}\)",
    re.IGNORECASE,
)
TITLES = frozenset(
    "ông bà anh chị em bé ca diễn hlv chủ giám thủ tổng bộ thứ phó gs ts pgs bs bác luật đại cựu siêu hoa á nghệ nsnd nsưt mc cầu"
    " tiền nữ nam vợ chồng gia mẹ con cha bố trợ hai ba nhóm tướng đạo nhạc người vua hoàng công danh".split()
)
MANY = frozenset("các một những nhiều hai ba hàng đông người lực du học công nhân bốn".split())
SCENE = re.compile(
    r"\b(?:tạo dáng|trao|phát biểu|tham quan|kiểm tra|thăm|diện|mặc|váy|áo|khoe|ăn mừng|trình diễn|biểu diễn|chụp|đứng|ngồi|ôm|bế|cạnh|nụ cười"
    r"|rạng rỡ|hạnh phúc|tại (?:buổi|lễ|hội nghị|sự kiện)|trong (?:ảnh|hình|buổi|lễ|phim|trận)|xếp hàng|vui vẻ|song ca|cùng)\b"
)
FIGURES = re.compile(r"\d[\d.,]*\s*(?:%|tỷ|tỉ|triệu|nghìn|đồng|usd|điểm|ca\b|phiếu|km|lần|mm|gb|inch)", re.IGNORECASE)
QUOTED = re.compile(r"[:\"“']| [-–] ")

# A line that ends in one of these goes on in the next: a link stood between them.
OPEN_WORDS = frozenset(
    "của trong với là và cho tại từ trên phim khúc album lên theo vào như bằng tờ vai tên nhóm các những một mv ở về khi do bởi"
    " đến tới đài ban series show bài cùng hay nhất".split()
)

CLOSERS = "*_)”\"'’»"
WORD = re.compile(r"\w+")
SENTENCES = re.compile(r"[.!?…]['\"”’)]*\s+[^\Wa-z]")
IMAGE_STARTS = ("![", "[![", "<img", "<fig")

# What each sign weighs, in half units of log-odds.
WEIGHTS = {
    # the line itself
    "picture": 3,
    "places": 3,
    "title": 2,
    "name": 2,
    "many": 1,
    "scene": 1,
    "prose": -1,
    "more prose": -2,
    "link": -1,
    "pronoun": -2,
    "addressed": -3,
    "report": -1,
    "là": -1,
    "figures": -1,
    "digit": -1,
    "comma": -2,
    "long": -3,
    "no name": -1,
    "marked": -3,
    "bold": -6,
    "open": -2,
    "open quoted": -4,
    "open short": -3,
    "open no name": -2,
    # the lines around it
    "under image": 3,
    "told by image": 3,
    "over credit": 4,
    "underlined": -3,
    "lead": -4,
    "first": 1,
    "first open": 3,
    "last": -2,
    "before list": -1,
    "above colon": -1,
    "told above": 1,
    "in headline": 1,
    "long above": 1,
    "long below": 1,
    # the habits of the text
    "habit3": -1,
    "prose6": -1,
    "others2": 1,
    "pure": 1,
    "links": 1,
    "many short": -1,
    "open prose3": -2,
    "open weak3": -1,
    "open others2": -1,
    "open pure": 1,
    "open links": 1,
}
THRESHOLD = 1


class Line(NamedTuple):
    """A line that may be a caption: its text and words, whether it ends as a sentence does, and its own signs."""

    text: str
    words: list[str]
    ended: bool
    signs: frozenset[str]


def is_credited(text: str) -> bool:
    """Return whether text is a caption by the credit at its end."""
    tail = text[-TAIL:]
    return any(word in tail for word in CREDIT_WORDS) and bool(CREDIT_TAIL.search(tail)) and text[0] not in "!<>[#"


def read(text: str) -> Line | None:
    """Return text as a line that may be a caption without a credit, or None where it is not one short sentence."""
    if not 12 <= len(text) <= 160 or text.count(" ") < 2 or text[-1] in ":;,?!-–|":
        return None
    if not (text[0].isupper() or text[0] in "“\"'‘*_") or SENTENCES.search(text) or is_signed(text):
        return None
    words = WORD.findall(text.lower())
    ended = text.rstrip(CLOSERS)[-1:] in (".", "…")
    if (
        not words
        or text.endswith((': "', ": “", ":“", ':"'))
        or (not ended and (words[-1] in OPEN_WORDS or is_capitalised(text)))
    ):
        return None
    return Line(text, words, ended, frozenset(_signs(text, words, ended)))


def _signs(text: str, words: list[str], ended: bool) -> Iterator[str]:
    parts = text.strip("*_\"“'").split()
    first = words[0]
    small = sum(part[0].islower() for part in parts)
    name = len(parts) > 2 and first not in LINKS and parts[0][0].isupper() and parts[1][0].isupper() and small >= 2
    prose = sum(word in PROSE_WORDS for word in words)
    capital = small < len(parts) - 1
    found = {
        "picture": PICTURE.match(text.strip("*_")),
        "places": PLACES.search(text),
        "scene": SCENE.search(text),
        "name": name,
        "title": first in TITLES and not name and any(part[0].isupper() for part in parts[1:7]),
        "many": first in MANY,
        "prose": prose > 0,
        "more prose": prose > 1,
        "link": first in LINKS,
        "pronoun": first in PRONOUNS and len(parts) > 1 and parts[1][0].islower(),
        "report": REPORT.search(text),
        "addressed": "bạn" in words and words[words.index("bạn") - 1] not in BEFORE_FRIEND,
        "là": "là" in words,
        "figures": FIGURES.search(text),
        "digit": any(map(str.isdigit, text)),
        "comma": "," in text,
        "long": len(text) > 100,
        "marked": text[0] in "*_" and not text.startswith("**"),
        "bold": text.startswith("**"),
    }
    if ended:
        found |= {"quoted": QUOTED.search(text), "no name": not capital}
    else:
        found |= {
            "open": True,
            "open quoted": QUOTED.search(text),
            "open short": len(text) < 30,
            "open no name": not capital,
        }
    return (sign for sign, seen in found.items() if seen)


FOR = frozenset({"picture", "places", "name", "title", "many"})
AGAINST = frozenset({"prose", "link", "report", "pronoun", "figures"})


def around(texts: Sequence[str], lines: dict[int, Line], rank: int, before: str, after: str) -> Iterator[str]:
    line = lines[rank]
    words = set(line.words)

    def share(other: str) -> float:
        known = set(WORD.findall(other.lower()))
        return sum(word in known for word in words) / len(words)

    above = texts[rank - 1]
    below = texts[rank + 1] if rank + 1 < len(texts) else ""
    sb, sa = share(before), share(after)
    found = {
        "under image": above.startswith(IMAGE_STARTS) or " hinh anh" in above,
        "told by image": above.startswith(IMAGE_STARTS) and share(above) > 0.7,
        "underlined": below.startswith(("---", "===")),
        "lead": rank == 1 and line.ended and len(line.text) > 70,
        "first": rank == 1 and line.ended,
        "over credit": below and is_credit(below),
        "first open": rank == 1 and not line.ended,
        "last": not after,
        "before list": after and not after[0].isalpha() and after[0] not in "“\"'‘(",
        "told above": sb > 0.55,
        "told below": sa > 0.5,
        "in headline": share(texts[0]) > 0.3,
        "headline": share(texts[0]) > 0.85 and len(line.text) > 0.75 * len(texts[0]),
        "long above": len(before) > 1.5 * len(line.text),
        "long below": len(after) > 1.5 * len(line.text),
        "after open": not before.endswith(SENTENCE_END),
        "above colon": before.endswith(":"),
        "broken": after[:1].islower() or after[:1] in set(",.;)"),
        "run": any((k in lines and not lines[k].signs & AGAINST) for k in (rank - 1, rank + 1)),
    }
    return (sign for sign, seen in found.items() if seen)


def habits(texts: Sequence[str], lines: dict[int, Line]) -> dict[bool, set[str]]:
    """Return what the whole text says of its lines that end as sentences do (True) and of those that do not (False)."""
    sentences = sum(text[0].isupper() and text.endswith(SENTENCE_END) for text in texts)
    prose = Counter(line.ended for line in lines.values() if line.signs & AGAINST)
    likely = Counter(line.ended for line in lines.values() if line.signs & FOR and not line.signs & AGAINST)
    weak = Counter(line.ended for line in lines.values() if not line.signs & FOR and not line.signs & AGAINST)
    broken = sum(text[0].islower() or text[0] in ",.;)" for text in texts)
    result: dict[bool, set[str]] = {}
    for ended in (True, False):
        found = {
            "habit1": prose[True] > 0.08 * sentences,
            "habit3": prose[True] > 0.3 * sentences,
            "prose6": prose[ended] >= 6,
            "prose3": prose[ended] >= 3,
            "others2": likely[ended] >= 2,
            "pure": likely[ended] > prose[ended] + 1,
            "weak3": weak[ended] >= 3,
            "links": broken > 0.05 * len(texts),
            "many short": len(lines) > 0.4 * len(texts),
        }
        result[ended] = {("" if ended else "open ") + k for k, v in found.items() if v}
    return result


@rule("DV501", "caption", kind="caption", default=False)
def caption(doc: Document) -> Iterator[Match]:
    """A line that describes a picture or a video of the article, with or without its credit.

    Why: the picture is not there, and the line interrupts the paragraphs.
    Keeps: headings, quotes, list items, short paragraphs; all lines of a text that is made of short ones.

    Before:
        Nước rút từ chiều qua, để lại lớp bùn dày cả gang tay trên sân trường.
        Các thầy cô dọn bùn sau lũ. Ảnh: Văn Khải
        Phòng học tầng một chưa thể dùng lại trước tuần sau.
    After:
        Nước rút từ chiều qua, để lại lớp bùn dày cả gang tay trên sân trường.
        Phòng học tầng một chưa thể dùng lại trước tuần sau.
    """
    filled = [i for i, text in enumerate(doc.stripped) if text and i not in doc.bare_lines]
    texts = [doc.stripped[i] for i in filled]
    credited = [0 < rank and len(text) <= LONGEST and is_credited(text) for rank, text in enumerate(texts)]
    essay = (
        2 * sum(credited)
        > sum(
            len(text) >= 60 and text.endswith(SENTENCE_END)
            for text, found in zip(texts, credited, strict=True)
            if not found
        )
        + 2 * (sum(credited)) * 0
    )
    for rank, found in enumerate(credited):
        if found and not essay:
            yield Match(filled[rank], "a caption with its credit")
            if texts[rank][-1] == ":" and rank + 1 < len(texts) and _is_source(texts[rank + 1]):
                yield Match(filled[rank + 1], "the source of a picture")
    for rank in uncredited(texts, credited):
        yield Match(filled[rank], "a caption")


def _is_source(text: str) -> bool:
    """Return whether text is what a link left of a credit: a name, a full stop."""
    return len(text) <= 40 and (is_signed(text) or not any(map(str.isalnum, text)))


def uncredited(texts: Sequence[str], credited: Sequence[bool]) -> Iterator[int]:
    """Yield the ranks of the lines that are captions without saying so."""
    about = [
        found or (rank > 0 and is_credit(text)) for rank, (text, found) in enumerate(zip(texts, credited, strict=True))
    ]
    lines = {
        rank: line for rank, text in enumerate(texts) if rank and not about[rank] and (line := read(text)) is not None
    }
    if not lines:
        return
    habit = habits(texts, lines)
    body = [
        rank
        for rank in range(1, len(texts))
        if rank not in lines and not about[rank] and not texts[rank].startswith(IMAGE_STARTS)
    ]
    after = 0
    for rank, line in lines.items():
        while after < len(body) and body[after] < rank:
            after += 1
        above = texts[body[after - 1]] if after else "."
        below = texts[body[after]] if after < len(body) else ""
        found = line.signs | habit[line.ended] | set(around(texts, lines, rank, above, below))
        if (not line.ended and "broken" in found) or "headline" in found:
            continue
        if len(line.words) < 5 and found & {"after open"}:
            continue
        if sum(WEIGHTS.get(sign, 0) for sign in found) >= THRESHOLD:
            yield rank
