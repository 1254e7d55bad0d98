"""What speaks for and against a caption that does not say it is one: a line that describes a picture, without a credit.

Each sign has a weight, no sign decides alone. The weights of lines that end as sentences do were fitted to captions
that say what they are, their credits cut off; those of other lines to lines that were labelled by hand, with a
logistic regression whose coefficients are rounded to half units of log-odds.

A line is judged by the lines around it that can't be captions themselves. So what is said of one line stays true when
another one goes.
"""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from dvclean.lines import WORD, continues, pairs_of
from dvclean.page import FIRST_LINES, Page, begins_date
from dvclean.regex import regex
from dvclean.rules.shapes import PROSE
from dvclean.rules.signatures import SENTENCE_END, is_signed
from dvclean.traits import IMAGE_ENDS
from dvclean.vietnamese.credits import is_credit
from dvclean.vietnamese.dates import is_date
from dvclean.vietnamese.names import is_capitalised, is_full_name

# A caption without a credit has so many characters.
SHORTEST = 12
LONGEST = 160

# A lead has more, and right below a headline it may be shorter.
LEAD, SHORT_LEAD = 70, 55

# So long is a sentence at most that says what somebody does in a picture, and nothing else.
BRIEF = 100

_IMAGES = ("![", "[![", "<img", "<fig")
# What is left of an image: "cho-noi-620.jpg", "phoi-canh-cau-moi"
_FILE = regex(
    r"(?i:\.(?:jpe?g|png|gif|webp|bmp|svg|avif))$|^[a-z0-9]+(?:-[a-z0-9]+){2,}$|^\d+-[a-f\d]{5}$|^leftcenterrightdel$"
)
# The headline as an alt text: "… - 2", "… (3)"
_NUMBERED = regex(r"[\s(–—-]\d{1,2}\)?$")
HEADLINE_START = 20
_BARE_ALT = regex(r"[a-z0-9 ,-]+|[^|{}<>;=()]+\b(?:anh|hinh|photo|image) \d{1,3}\.?")
# Words that carry a report or an argument on; a caption says what is to be seen.
_PROSE = """
này đó đây cũng vậy thì nếu nên tuy nhưng hoặc họ tôi chúng sẽ như chưa còn mà rằng ai gì theo khác bởi nữa chỉ điều
thấy việc ta ngoài hãy phải cần từng lại đã
"""
# Words that begin a sentence and join it to the one before.
_LINKS = """
tuy nhưng và còn ngoài theo trong sau hiện tại trước khi nếu vì do bên đến từ để với song dù mặc bởi như không thậm
chính đặc thực vậy rồi cũng đồng ở qua vào nên cuối đầu năm ngày tháng hôm mới gần lần có cả ngay điều cùng chỉ đây đó
này họ tôi riêng cụ hơn bước ban giờ thế lúc nhờ tính xét đối về được đang hãy đừng sáng chiều tối đêm tuần mỗi trân
"""
# How captions begin: with somebody's title or rank, or with the many who are seen.
_TITLES = """
ông bà anh chị em bé ca diễn hlv chủ giám thủ tổng bộ thứ phó gs ts pgs bs bác luật đại cựu siêu hoa á nghệ nsnd nsưt mc
cầu tiền nữ nam vợ chồng gia mẹ con cha bố trợ hai ba nhóm tướng đạo nhạc người vua hoàng công danh
"""
_MANY = "các một những nhiều hai ba hàng đông người lực du học công nhân bốn"
# A line that ends in one of these goes on in the next: a link stood between them.
_OPEN = """
của trong với là và cho tại từ trên phim khúc album lên theo vào như bằng tờ vai tên nhóm các những một mv ở về khi do
bởi đến tới đài ban series show bài cùng hay nhất
"""
# "bạn" is the reader, unless it is a friend.
_FRIENDS = "người cô anh chị những các bè đôi cậu hai nhóm cùng với hội"
_NEAR = "học bè trẻ thân cùng nhỏ gái trai diễn thuở chơi"

PROSE_WORDS, LINKS, TITLES, MANY, OPEN_WORDS, FRIENDS, NEAR_FRIENDS = (
    frozenset(words.split()) for words in (_PROSE, _LINKS, _TITLES, _MANY, _OPEN, _FRIENDS, _NEAR)
)
PRONOUNS = frozenset({"cô", "anh", "ông", "bà", "họ", "tôi", "nó", "chị", "em", "mình", "chúng", "hắn", "cậu"})

_REPORT = regex(
    r"\b(?:cho biết|cho hay|nói|khẳng định|cho rằng|viết|thừa nhận|tiết lộ|bày tỏ|nhấn mạnh|nhận định|kể|hỏi)\b"
)
_PICTURE = regex(
    r"(?:toàn cảnh|hiện trường|hình ảnh|ảnh|(?:các |những |hai |loạt )?bức ảnh|khoảnh khắc|chân dung|cảnh"
    r"|một góc|góc(?! nhìn)"
    r"|bên trong|bên ngoài|quang cảnh|khung cảnh|cận cảnh|trụ sở|phối cảnh|bản đồ|biểu đồ|sơ đồ|clip|video|loạt ảnh"
    r"|tạo hình|poster|phần thi|vẻ đẹp|không gian|buổi)\b",
    re.IGNORECASE,
)
_VIEWS = ("Quang cảnh", "Toàn cảnh", "Khung cảnh", "Hiện trường", "Một góc", "Cận cảnh", "Phối cảnh", "Chân dung")
_PLACES = regex(
    r"\([^()]{0,30}\b(?:phải|trái|giữa|trên|dưới|hàng|áo|bìa|đứng|ngồi|ngoài cùng|váy|đội mũ|cầm|ảnh nhỏ)\b"
    r"[^()]{0,30}\)",
    re.IGNORECASE,
)
_SCENE = regex(
    r"\b(?:tạo dáng|trao|phát biểu|tham quan|kiểm tra|thăm|diện|mặc|váy|áo|khoe|ăn mừng|trình diễn|biểu diễn|chụp|đứng"
    r"|ngồi|ôm|bế|cạnh|nụ cười|rạng rỡ|hạnh phúc|tại (?:buổi|lễ|hội nghị|sự kiện)"
    r"|trong (?:ảnh|hình|buổi|lễ|phim|trận)|xếp hàng|vui vẻ|song ca|cùng)\b"
)
# Who is seen, or what, at the beginning of a line; and what is done there, or where.
_SUBJECT = regex(
    r"(?:(?:các|những|nhiều|một số|hai|ba|bốn|năm|\d+) )?"
    r"(?:đồng chí|sinh viên|học sinh|cán bộ|hội viên|phật tử|chư tôn|hòa thượng|đại đức|linh mục|giáo dân"
    r"|chiến sĩ|bộ đội"
    r"|nông dân|công nhân|bác sĩ|y bác sĩ|giáo viên|thầy|cô giáo|khách|du khách|lực lượng|đối tượng|nghi phạm"
    r"|bị can|bị cáo|tang vật|đại biểu|lãnh đạo|người dân|bà con|ngư dân|tiểu thương|phụ huynh|bệnh nhân|thí sinh"
    r"|nghệ sĩ|nghệ nhân|diễn viên|cầu thủ|vận động viên|khán giả|cổ động viên|tình nguyện viên|đoàn viên|thanh niên"
    r"|phụ nữ|thợ|tài xế|giao diện|mặt lưng|khoang|nội thất|ngoại thất|màn hình|hàng ghế|chiếc|căn|ngôi|con đường"
    r"|tuyến đường|cây cầu|cổng|mặt tiền|bãi|cánh đồng|vườn|chợ|bến|phim|bảng|món|đĩa|tô|mâm)\b",
    re.IGNORECASE,
)
_SUBJECT_WORDS = """
đồng sinh học cán hội phật chư hòa đại linh giáo chiến bộ nông công bác y thầy cô khách du lực các đối nghi bị tang
lãnh người bà ngư tiểu phụ bệnh thí nghệ diễn cầu vận khán cổ tình đoàn thanh thợ tài giao mặt khoang nội ngoại màn
hàng chiếc căn ngôi con tuyến cây cổng bãi cánh vườn chợ bến phim bảng món đĩa tô mâm
"""
# How many are seen: "2 đối tượng …"
_COUNTED = regex(r"\d{1,4} [^\W\d_A-ZĐ]")
_QUANTIFIERS = frozenset(("các", "những", "nhiều", "một", "hai", "ba", "bốn", "năm"))
_FIRSTS = frozenset(_SUBJECT_WORDS.split())
_ACTS = regex(
    r"(?<=\s)(?:thực hành|chia sẻ (?:cùng|với|tại|về)|cắt băng|chuẩn bị|hướng dẫn|đặt câu hỏi|nhìn (?:từ"
    r"|xuống|ra)|thu hoạch"
    r"|phơi|vá|khử trùng|tập|dọn|quét|lau|khuấy|trao|tặng|dâng|nhận (?:quà|giải|thưởng|bảng|bằng|hoa|cờ|khen)"
    r"|thắp|rước|biểu diễn|trình diễn"
    r"|phát biểu|tham quan"
    r"|thăm|kiểm tra|tham gia|chụp|đứng|ngồi|ôm|bế|bên(?! (?:nợ|có|mua|bán|[ab])\b)|cạnh|tạo dáng|diện|mặc"
    r"|khoe|cười|xếp hàng|bày bán|neo"
    r"|đậu|chạy"
    r"|lắp|trồng|chăm|nấu|làm (?:thủ tục|lễ|MC)|gói|bắt|tưới|chở|lợp|sửa|luyện|ra mắt|ký kết|ăn mừng"
    r"|tranh bóng|lúc|trước giờ"
    r"|trong (?:buổi|lễ|phần|giờ|trận|vở|phim|gian|bữa)|tại (?:buổi|lễ|hội|sự kiện|chùa|nhà|trụ sở|hiện trường|cơ quan"
    r"|tòa|phiên|hội trường|khu|ruộng|bản|ấp|xã|trường))\b",
    re.IGNORECASE,
)
# Where it was, at the end of a line: "… tại Lễ hội", "… ở xã Tân Phú".
_AT_PLACE = regex(r"\b(?:tại|ở) (?:\w+ ){0,2}?[A-ZĐ][^.,]*$")
_FIGURES = regex(r"\d[\d.,]*\s*(?:%|tỷ|tỉ|triệu|nghìn|đồng|usd|điểm|ca\b|phiếu|km|lần|mm|gb|inch)", re.IGNORECASE)
_QUOTED = regex(r"[:\"“']| [-–] ")
_ALT = regex(r"\b(?:ảnh|hình|photo|image) (?:số )?\d{1,3}[.)]*$", re.IGNORECASE)
# "Mẹo: …", "AFK: …", "Nội dung chuyển khoản xin ghi: …": an entry of a list.
_LABEL = regex(r"(?!(?:ảnh|hình|video|clip)\b)[^\s:\d]+(?: [^\s:\d]+){0,5}:\s", re.IGNORECASE)
# An entry of a list of sources: "Ngô Lữ (2011), …", "…, số 2, tr. 44–52."
_ENTRY = regex(r"\w \(\d{4}[a-d]?\)[,.:]|\b(?:tr|pp)\. ?\d|\bNxb\b|\bISBN\b")
# What stands behind a full stop that is not that of "TP. HCM", "TS. Hoa".
_SENTENCE_START = regex(r"(?<!\bTP)(?<!\bTp)(?<!\bTS)(?<!\bBS)(?<!\bGS)(?<!\bThS)[.!?…]['\"”’)]*\s+(\w)")
# Emphasis around a whole line, which headings have in bold.
_ITALIC = regex(r"\*[^*]+\*|_[^_]+_")
_CLOSERS = "*_)”\"'’»"
_QUOTES = "“\"'‘"
# How somebody's words begin in a dialogue.
_SPEECH = ("- ", "– ", "— ")

# What the signs weigh, in half units of log-odds; a caption weighs its THRESHOLD at least. First of lines that
# end as sentences do, then of those that do not, which are headings or headlines if not captions.
_ENDED: dict[int, tuple[str, ...]] = {
    6: ("set under image",),
    4: ("over credit",),
    3: ("picture", "places", "subject acts", "under image", "told by image"),
    2: ("title", "name"),
    1: (
        *("many", "scene", "first", "told above", "in headline", "long above", "long below"),
        *("others", "under alt", "pure", "links", "subject"),
    ),
    -1: (
        *("prose", "link", "report", "là", "figures", "digit", "no name", "before list", "above colon"),
        *("habit", "prose6", "many short"),
    ),
    -2: ("more prose", "pronoun", "comma", "last"),
    -3: ("early", "addressed", "long", "marked", "manual"),
    -4: ("underlined", "lead", "labelled", "blanks"),
    -6: ("bold",),
}
_UNENDED: dict[int, tuple[str, ...]] = {
    8: ("set under image",),
    5: ("under image",),
    3: ("picture", "view", "first", "over credit"),
    2: ("subject", "subject acts", "told above", "scene", "places", "name", "long above", "italic", "at place"),
    1: ("names told", "name told", "title", "many", "between sentences", "pure", "acts"),
    -1: ("others", "weak", "comma", "report", "more prose", "digit", "under 25", "under 40"),
    -2: ("under 60", "figures", "foreign", "short", "behind text"),
    -3: ("labelled", "before list", "early"),
    -4: ("quoted", "marked"),
    -6: ("bold", "underlined"),
}
WEIGHTS = {
    ended: {sign: weight for weight, signs in table.items() for sign in signs}
    for ended, table in ((True, _ENDED), (False, _UNENDED))
}
THRESHOLD = {True: 1, False: 2}
# A line that stands so often in a text is a refrain.
REFRAIN = 3

# A pen name has so many spaces at most.
PEN_NAME_SPACES = 2

# What the comparison with other lines can add at most.
MOST_TOLD = 5
# A headline has so many spaces at least.
HEADLINE_SPACES = 4

# Signs of a line that can hardly be a caption, and of one that may well be one: what a text has of each is its habit.
AGAINST = frozenset({"prose", "link", "report", "pronoun", "figures"})
FOR = frozenset({"picture", "places", "name", "title", "many"})


class Line(NamedTuple):
    """A line that may be a caption: its text and words, whether it ends as a sentence does, and its own signs."""

    text: str
    words: list[str]
    ended: bool
    signs: frozenset[str]


def uncredited(doc: Page, at: Sequence[int], texts: Sequence[str], credited: Sequence[int]) -> Iterator[int]:
    """Yield the ranks of the lines that are captions without saying so."""
    head = _headline(doc, at, texts)
    about = {*credited, *(rank for rank, text in enumerate(texts) if rank and is_credit(text))}
    lines = {
        rank: line
        for rank, text in enumerate(texts)
        if SHORTEST <= len(text) <= LONGEST
        and rank
        and rank not in about
        # a link leads to another story
        and not doc.markup.get(at[rank], "").startswith("[")
        and (line := read(text)) is not None
    }
    if not lines:
        return
    habits = _habits(texts, lines)
    manual = frozenset({"manual"} if doc.manual else ())
    prose = [rank for rank, text in enumerate(texts) if len(text) >= PROSE and text.endswith(SENTENCE_END)]
    told = range(prose[0], prose[-1] + 1) if prose else range(len(texts))
    body = [
        rank
        for rank, text in enumerate(texts)
        if rank and rank not in lines and rank not in about
        if not text.startswith(_IMAGES) and not is_photographer(text) and not is_pen_name(text)
    ]
    said = _Said(texts)
    for rank, line in lines.items():
        next_body = bisect(body, rank)
        above = texts[body[next_body - 1]] if next_body else ""
        below = texts[body[next_body]] if next_body < len(body) else ""
        if rank <= head or _is_part(texts, rank, line, above, below):
            continue
        shown = image_above(doc, at[rank])
        # the first item of a list
        if texts[rank - 1].endswith(":") and not shown:
            continue
        # what somebody does in a dialogue
        if line.ended and not shown and texts[rank - 1].startswith(_SPEECH):
            continue
        around = _signs_around(texts, rank, line, above, below, shown=shown, body=told)
        missing = THRESHOLD[line.ended] - _weigh(line, line.signs | habits[line.ended] | around | manual)
        # words are compared only where that can turn the scale
        likely = missing <= MOST_TOLD and missing <= _weigh(line, _told(texts, rank, line, above, said))
        # below the article stand other stories
        if likely and at[rank] < doc.foot and texts.count(line.text) < REFRAIN:
            yield rank


def _headline(doc: Page, at: Sequence[int], texts: Sequence[str]) -> int:
    """Return the rank of the headline: of the first wordy line that is no label and no date, or of the very first."""
    for rank, text in enumerate(texts[:FIRST_LINES]):
        wordy = text.count(" ") > HEADLINE_SPACES and at[rank] >= doc.title and at[rank] not in doc.known
        if wordy and not (begins_date(text) and is_date(text)):
            return rank
    return 0


def _weigh(line: Line, signs: frozenset[str]) -> int:
    """Return what signs of a line weigh together; some tell nothing of a line that ends as it does."""
    weights = WEIGHTS[line.ended]
    return sum(weights.get(sign, 0) for sign in signs)


def read(text: str) -> Line | None:
    """Return text, of SHORTEST to LONGEST characters, as a line that may be a caption, or None.

    None is a line that is not one sentence, or the beginning of one.
    """
    if text.count(" ") < 2 or text[-1] in ":;,?!-–|":
        return None
    begun = text[0].isupper() or text[0] in _QUOTES + "*_" or _COUNTED.match(text)
    if not begun or is_signed(text) or _has_sentences(text):
        return None
    if (text.rstrip(".)")[-1:].isdigit() and _ALT.search(text)) or _ENTRY.search(text):
        return None
    words = WORD.findall(text.lower())
    ended = text.rstrip(_CLOSERS)[-1:] in {".", "…"}
    cut_off = not ended and (not words or words[-1] in OPEN_WORDS or is_capitalised(text))
    if not words or cut_off or text.endswith((': "', ": “", ":“", ':"')):
        return None
    return Line(text, words, ended, _signs(text, words, ended=ended))


def _has_sentences(text: str) -> bool:
    """Return whether another sentence begins within text."""
    return any(not found[1].islower() for found in _SENTENCE_START.finditer(text))


def _signs(text: str, words: list[str], *, ended: bool) -> frozenset[str]:
    """Return what a line has of itself that speaks for or against a caption."""
    parts = text.strip("*_\"“'").split()
    first = words[0]
    small = sum(part[0].islower() for part in parts)
    name = small >= 2 and len(parts) > 2 and first not in LINKS and parts[0][0].isupper() and parts[1][0].isupper()
    prose = len(PROSE_WORDS.intersection(words))
    report = _REPORT.search(text)
    digit = any(map(str.isdigit, text))
    picture = _PICTURE.match(text.strip("*_"))
    told = ended and (prose or report)
    seen = first in _FIRSTS or first in _QUANTIFIERS or first.isdecimal()
    subject = seen and not told and _SUBJECT.match(text)
    acts = (subject or not ended) and _ACTS.search(text)
    brief = not ended or (len(text) <= BRIEF and "," not in text and not digit)
    italic = not ended and _ITALIC.fullmatch(text)
    found: dict[str, object] = {
        "picture": picture,
        "places": "(" in text and _PLACES.search(text),
        "scene": _SCENE.search(text),
        "subject": subject,
        "subject acts": subject and acts and brief,
        "acts": acts,
        "name": name,
        "title": first in TITLES and not name and any(part[0].isupper() for part in parts[1:7]),
        "many": first in MANY,
        "prose": prose,
        "more prose": prose > 1,
        "link": first in LINKS,
        "pronoun": first in PRONOUNS and len(parts) > 1 and parts[1][0].islower(),
        "addressed": "bạn" in words and not _is_friend(words),
        "report": report,
        "là": "là" in words,
        "labelled": ":" in text and _LABEL.match(text),
        "blanks": "…" in text[:-1] or "..." in text[:-3],
        "digit": digit,
        "figures": digit and _FIGURES.search(text),
        "comma": "," in text,
        "long": len(text) > 100,
        "marked": text[0] in "*_" and not text.startswith("**") and not italic,
        "italic": italic,
        "bold": text.startswith("**"),
        "no name": small == len(parts) - 1,
        "at place": not ended and _AT_PLACE.search(text),
        "quoted": _QUOTED.search(text),
        "short": len(text) < 30 and not picture and not (subject and acts),
        "view": text.startswith(_VIEWS),
        **{f"under {length}": len(text) < length for length in (25, 40, 60)},
    }
    return frozenset(sign for sign, seen in found.items() if seen)


def _is_friend(words: list[str]) -> bool:
    """Return whether "bạn" in a line is a friend, a schoolmate, a child, and not the reader."""
    at = words.index("bạn")
    return words[at - 1] in FRIENDS or (at + 1 < len(words) and words[at + 1] in NEAR_FRIENDS)


def _is_part(texts: Sequence[str], rank: int, line: Line, above: str, below: str) -> bool:
    """Return whether a line is a piece of a sentence that links broke up, or the headline once more."""
    after = texts[rank + 1].lstrip(_QUOTES)[:1] if rank + 1 < len(texts) else ""
    begun = line.text.lstrip(_QUOTES + "*_")[:1]
    broken = below[:1].islower() or below[:1] in {",", ".", ";", ")"} or after.islower() or texts[rank - 1] in _QUOTES
    fragment = len(line.words) < 5 and not above.endswith(SENTENCE_END)
    again = len(line.text) > 0.75 * len(texts[0]) and _share(line.words, texts[0]) > 0.85
    return (broken and not line.ended) or (fragment and rank > 1) or again or not (begun.isupper() or begun.isdigit())


def _share(words: Sequence[str], other: str) -> float:
    """Return the share of words that stand in another line too."""
    known = set(WORD.findall(other.lower()))
    own = set(words)
    return len(own & known) / len(own)


def _signs_around(  # noqa: PLR0913 - each is a word of its own
    texts: Sequence[str], rank: int, line: Line, above: str, below: str, *, shown: str, body: range
) -> frozenset[str]:
    """Return what the place of a line has that speaks for or against a caption.

    above and below are the nearest lines that can't be captions, shown is the sign of an image before it, body
    reaches from the first paragraph to the last.
    """
    after = texts[rank + 1] if rank + 1 < len(texts) else ""
    found: dict[str, object] = {
        shown: True,
        "over credit": after and (is_credit(after) or is_photographer(after)),
        "underlined": after.startswith(("---", "===")),
        "lead": rank == 1 and line.ended and len(line.text) > (LEAD if texts[0].endswith(SENTENCE_END) else SHORT_LEAD),
        "first": rank == 1 and (line.ended or texts[0].count(" ") >= HEADLINE_SPACES),
        "early": 1 < rank < body.start - 1 and not line.ended and not shown,
        "last": not below,
        "behind text": rank >= body.stop,
        "before list": below and not below[0].isalpha() and below[0] not in "“\"'‘(",
        "above colon": above.endswith(":"),
        "long above": len(above) > 1.5 * len(line.text),
        "long below": len(below) > 1.5 * len(line.text),
        "between sentences": above.endswith(SENTENCE_END) and below.endswith(SENTENCE_END),
    }
    return frozenset(sign for sign, seen in found.items() if sign and seen)


def _told(texts: Sequence[str], rank: int, line: Line, above: str, said: "_Said") -> frozenset[str]:
    """Return what the paragraph above, the headline, the image and all other lines have in common with a line."""
    image = texts[rank - 1]
    names = {word for word in WORD.findall(line.text)[1:] if word[0].isupper()}
    told = bool(names) and all(said.words[name] > 1 for name in names)
    pairs = set(pairwise(line.words))
    found = {
        "told by image": image.startswith(_IMAGES) and _share(line.words, image) > 0.7,
        "told above": _share(line.words, above) > 0.55,
        "in headline": _share(line.words, texts[0]) > 0.3,
        "names told": told,
        "name told": told and "name" in line.signs,
        "foreign": sum(said.pairs[pair] > 1 for pair in pairs) < 0.1 * len(pairs),
    }
    return frozenset(sign for sign, seen in found.items() if seen)


class _Said:
    """In how many lines of a text each word stands, and each two words that follow each other, in small letters."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts

    @cached_property
    def words(self) -> Counter[str]:
        return Counter(word for text in self._texts for word in set(WORD.findall(text)))

    @cached_property
    def pairs(self) -> Counter[tuple[str, str]]:
        return Counter(pair for text in self._texts for pair in set(pairs_of(text)))


def _habits(texts: Sequence[str], lines: dict[int, Line]) -> dict[bool, frozenset[str]]:
    """Return the signs that a text has for its lines that end as sentences do (True), and for those that do not."""
    sentences = sum(text[0].isupper() and text.endswith(SENTENCE_END) for text in texts)
    broken = sum(map(continues, texts))
    prose = Counter(line.ended for line in lines.values() if line.signs & AGAINST)
    likely = Counter(line.ended for line in lines.values() if line.signs & FOR and not line.signs & AGAINST)
    weak = Counter(line.ended for line in lines.values() if not line.signs & (FOR | AGAINST))
    return {
        ended: frozenset(
            sign
            for sign, seen in {
                "habit": prose[ended] > 0.3 * sentences,
                "prose6": prose[ended] >= 6,
                "others": likely[ended] >= 2,
                "pure": likely[ended] > prose[ended] + 1,
                "links": broken > 0.05 * len(texts),
                "many short": len(lines) > 0.4 * len(texts),
                "weak": weak[ended] >= 3,
            }.items()
            if seen
        )
        for ended in WEIGHTS
    }


def image_above(doc: Page, i: int) -> str:
    """Return the sign of a line below an image or the name of its file, or of one below its alt text, or ""."""
    if doc.rank(i) > 1 and _is_set_below_image(doc, i):
        return "set under image"
    above = doc.filled[doc.rank(i) - 1]
    text = doc.markup.get(above, doc.stripped[above])
    # other rules may have taken the image
    if _is_image(text) or _is_image(doc.once_above(i)) or (above != doc.title and _is_of_headline(text, doc.headline)):
        return "under image"
    return "under alt" if above in doc.bare_lines and _BARE_ALT.fullmatch(text) else ""


def _is_set_below_image(doc: Page, i: int) -> bool:
    """Return whether line i has an image right above it, and a blank line or another one below.

    One that ends as a sentence does may be all that is told of the picture.
    """
    text = doc.stripped[i]
    if text.endswith((".", "…")) or _is_shown(text):
        return False
    # other rules may have taken the image
    above = [doc.input_lines[doc.numbers[i] - 2].strip()]
    if not doc.parted(i):
        before = doc.filled[doc.rank(i) - 1]
        above.append(doc.markup.get(before, doc.stripped[before]))
    return any(map(_is_shown, above)) and all(doc.parted(j) or _is_shown(doc.stripped[j]) for j in doc.below(i, 1))


def _is_shown(text: str) -> bool:
    """Return whether text is what is left of an image, or the name of a file with spaces in it."""
    return _is_image(text) or (len(text) <= BRIEF and text.lower().endswith(IMAGE_ENDS))


def _is_of_headline(text: str, headline: str) -> bool:
    """Return whether text is the headline, or begins as it does, with the number of a picture behind it."""
    return bool(headline and _NUMBERED.search(text)) and text.startswith(headline[:HEADLINE_START])


def _is_image(text: str) -> bool:
    """Return whether text is what is left of an image."""
    return (
        text.startswith((*_IMAGES, "{img"))
        or (text.rstrip(".)")[-1:].isdigit() and bool(_ALT.search(text)))
        or (" " not in text and text.isascii() and bool(_FILE.search(text)))
    )


def is_pen_name(text: str) -> bool:
    """Return whether text, all in capitals, may be initials or a pen name: a photographer's, below an image's text."""
    return text.isupper() and text.count(" ") <= PEN_NAME_SPACES and is_signed(text)


def is_photographer(text: str) -> bool:
    """Return whether text is a name in capitals, as some papers print it below a caption."""
    return text.isupper() and is_full_name(text)
