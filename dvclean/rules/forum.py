"""DV283, DV290, what forums print beside each post, and blogs below an article: what readers have written."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

from dvclean.findings import Match
from dvclean.lines import DIGITS
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import is_counter

# What only forums tell of an author, and what others tell of people too.
_OF_FORUMS = (
    r"(?:ngày )?(?:tham gia|gia nhập)(?: ngày)?|join(?:ed)?(?: date)?|bài (?:gửi|gởi|viết|đăng)|số bài(?: viết)?"
    r"|biển số|ngày cấp bằng|số km|mã lực|posts?|messages|thanks|thanked\b.*|(?:đã )?(?:được )?(?:cảm ơn|thích)|likes?"
    r"|reaction score|reputation|điểm (?:cảm xúc|thành tích)"
)
_OF_PEOPLE = (
    r"nơi (?:cư ngụ|ở)|đang ở|động cơ|đến từ|location|tuổi|giới tính|nghề nghiệp|cấp bậc|danh hiệu|xếp hạng|điểm"
    r"|points"
)
_FIELD = regex(rf"(?:(?P<forum>{_OF_FORUMS})|{_OF_PEOPLE})(?P<value>\s*:.{{1,40}}| [\d.,/]+k?)?")

# How the fields begin: most texts have not enough of such lines to look at any.
_STARTS = frozenset(
    {"ngà", "tha", "gia", "joi", "bài", "số ", "pos", "mes", "đượ", "đã ", "lik", "rea", "rep", "điể"}
    | {"cảm", "thí", "biể", "mã ", "đan", "độn", "nơi", "đến", "loc", "tuổ", "giớ", "ngh", "cấp", "dan", "xếp", "poi"}
)

# A value that is no mere counter: "178,310 Mã lực", "3/6/12".
_VALUE = regex(r"\d[\d.,]* \w+(?: \w+)?|\d{1,2}/\d{1,2}/\d{2,4}")

# The number of the post, and of the page.
_NUMBER = regex(r"(?:\d+\. ?)?#\d+")
# Who has written it, and when, in front.
_HEAD = regex(r"[^\s,]{3,30}, \d{1,2}/\d{1,2}/\d{2,4} #\d+")
_PAGE = regex(r"(?:Trang|Page) \d+ ?(?:/|của|trên|of) ?\d+\b.{0,40}")

# Who likes a post.
LIKED = regex(
    r".{2,100} (?:đã )?thích (?:bài|điều) này\.?|The Following .{4,20} Says? Thank You to .{2,60}:"
    r"|(?:.{2,120}(?:,| và| and) )?\d+ (?:người(?: khác| dùng)?|thành viên(?: khác)?|others?|people) (?:đã |đang )?"
    r"(?:thích|yêu thích|cảm ơn|like|likes|liked) (?:bài(?: viết)?|điều|nội dung|this|ảnh|tin)(?: này)?\.?"
    r"|Có \d+ (?:người|thành viên) (?:đã )?(?:cảm ơn|thích) .{2,40} bài viết(?: hữu ích)?(?: này)?:?.*"
)

# The members who do, each perhaps with the day, and whether one is there.
_MEMBERS = regex(r"[^\s,.;:][^,.;:]{0,30}(?:, [^\s,.;:][^,.;:]{0,30})*")
_PRESENT = regex(r"\S.{0,30} (?:đang (?:ẩn|online|offline|trực tuyến|ngoại tuyến)|is (?:offline|online|invisible))")

# What a member of a forum is called by how much he has written, and who began a thread.
_RANKS = frozenset(
    {"senior member", "junior member", "new member", "active member", "member", "well-known member", "thread starter"}
    | {"thành viên mới", "thành viên tích cực", "thành viên", "thành viên vàng", "chủ thớt"}
)

# How the box of comments names the article: "3 thoughts on “…”".
_REPLIES = regex(
    r"\d+ (?:thoughts?|responses?|comments?|repl(?:y|ies)|bình luận|phản hồi|suy nghĩ|ý kiến|nhận xét|trả lời)"
    r" (?:on|to|về|cho|trên|đến|trong|đối với)\b",
    re.IGNORECASE,
)

# The button below a comment, and when it was written: so many lines below that which counts them all at most.
ANSWERING = frozenset({"trả lời", "phản hồi", "hồi đáp", "reply", "đáp lại"})
_BUTTONS = ANSWERING | {"trích dẫn"}
_ANSWERED = (" Phản hồi", " Trả lời", " Reply")
_WRITTEN = regex(
    r"\d{1,2} th\d{1,2},? \d{4} (?:lúc|at) \d|"
    r"(?:\d{1,2} )?tháng \w+(?: \w+)?,? (?:\d{1,2}, )?\d{4} (?:lúc|at|on) \d{1,2}:\d{2}"
    r"|\d{1,2}/\d{1,2}/\d{4} (?:lúc|at) \d"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}, \d{4} at \d",
    re.IGNORECASE,
)
FIRST = 4

# The button that shows the whole of a quoted post, and who has written it: so many lines above at most.
EXPANDING = frozenset(
    {
        f"{press} để {show}"
        for press in ("click", "bấm", "nhấn", "nhấp", "nhấn vào đây", "bấm vào đây")
        for show in ("mở rộng", "xem thêm")
    }
    | {"click to expand"}
)
_SAYS = regex(r"\S.{0,40} (?:nói|said|viết|wrote|đã viết|đã nói): ?↑?")
QUOTED = 8

# The same in vBulletin: what stands above a quoted post, who has written it, and the button to see all of it. So long
# are its lines at least: an answer may be shorter.
QUOTING = frozenset({"trích", "trích dẫn", "quote"})
_WRITER = regex(r"(?:Nguyên văn bởi|Nguyên bởi|Gửi bởi|Originally [Pp]osted by) \S.{0,40}")
SHOWING = frozenset({"xem bài viết", "view post"})
SAID = 25

# So many fields, so many of them of forums, are the box of a post, and where its number stands beside them.
BOX = 3, 2
NUMBERED_BOX = 2, 1


@rule("DV283", "post-author", kind="ui", view="labels", traits=("label",))
def post_author(doc: Page) -> Iterator[Match]:
    """The box beside a post of a forum: since when its author is a member, how many posts and thanks he has.

    Where there are several, the numbers of the posts and who likes them as well; the posts that others quote.

    Why: it stands before each post of a dumped thread.
    Keeps: the posts; what an article tells of a person in such lines, as age, home and profession.

    Before:
        #1
        Tham gia
        Jan 2008
        Bài viết
        18
        Thanks
        0
        Ruộng nhà mình năm nay bị đạo ôn, bà con nào có kinh nghiệm xin chỉ giúp cách xử lý.
    After:
        Ruộng nhà mình năm nay bị đạo ôn, bà con nào có kinh nghiệm xin chỉ giúp cách xử lý.
    """
    boxes = [*_boxes(doc)]
    for box in boxes:
        yield Match(box[0], "the author of a post, in a forum", also=box[1:])
    yield from _quotes(doc)
    posts = len(boxes) > 1 or sum(key in _RANKS for key in doc.keys.values()) > 1
    headed = [i for i, text in doc.short_lines.items() if "#" in text and _HEAD.fullmatch(text)]
    for i in headed if len(headed) > 1 else ():
        yield Match(i, "the author, the day and the number of a post")
    for i, text in doc.short_lines.items() if posts else ():
        if _NUMBER.fullmatch(text) or LIKED.fullmatch(text) or _PRESENT.fullmatch(text):
            named = doc.below(i, 1) if text[-1] == ":" else ()
            also = [j for j in named if _MEMBERS.fullmatch(doc.stripped[j])]
            yield Match(i, "the number of a post, or who likes it", also=also)


def _boxes(doc: Page) -> Iterator[Sequence[int]]:
    """Yield the lines of each box: its fields with their values, and above them the number of the post."""
    likely = [(i, text) for i, text in doc.keys.items() if text[:3] in _STARTS]
    if len(likely) < NUMBERED_BOX[0]:
        return
    fields = {doc.rank(i): found for i, text in likely if (found := _FIELD.fullmatch(text))}
    ranks = [*fields]
    starts = [at for at, rank in enumerate(ranks) if not at or rank - ranks[at - 1] > 2]
    groups = [ranks[start:end] for start, end in pairwise([*starts, len(ranks)])]
    certain = [box for box in groups if _is_box(doc, fields, box)]
    # who tells less of himself has some of the fields that others have
    names = {fields[rank]["forum"] for box in certain for rank in box} - {None}
    for box in groups:
        alike = len(box) > 1 and all(fields[rank]["forum"] in names for rank in box)
        if not (box in certain or alike):
            continue
        first, last = box[0], box[-1]
        while first and _is_above(doc, doc.filled[first - 1]):
            first -= 1
        value = [doc.stripped[i] for i in doc.filled[last + 1 : last + 2]]
        if not fields[box[-1]]["value"] and any(is_counter(text) or _VALUE.fullmatch(text) for text in value):
            last += 1
        if any(_NUMBER.fullmatch(doc.stripped[i]) for i in doc.filled[last + 1 : last + 2]):
            last += 1
        yield doc.filled[first : last + 1]


def _quotes(doc: Page) -> Iterator[Match]:
    """Yield the posts that others quote: who has written, what stands above already, and the button to see it all."""
    for i in doc.saying(EXPANDING):
        quote: list[int] = []
        for j in reversed(doc.filled[max(doc.rank(i) - QUOTED, 0) : doc.rank(i)]):
            if _SAYS.fullmatch(doc.stripped[j]):
                if quote and _said_above(doc, j, quote) == quote:
                    yield Match(j, "a post that another quotes", also=[*reversed(quote), i])
                break
            quote.append(j)
    for i in doc.saying(QUOTING):
        by, *below = doc.below(i, QUOTED) or (i,)
        if _WRITER.fullmatch(doc.stripped[by]):
            shown = [j for j in below[:1] if doc.keys.get(j) in SHOWING]
            long = takewhile(lambda j: len(doc.stripped[j]) >= SAID, below[len(shown) :])
            quote = _said_above(doc, i, long)
            if shown or quote:
                yield Match(i, "a post that another quotes", also=[by, *shown, *quote])


def _said_above(doc: Page, i: int, lines: Iterable[int]) -> list[int]:
    """Return the first of lines up to one that does not stand above line i, whole or cut."""
    return [*takewhile(lambda j: doc.says_above(i, doc.stripped[j].rstrip("….")), lines)]


def _is_box(doc: Page, fields: Mapping[int, re.Match[str]], box: Sequence[int]) -> bool:
    """Return whether the lines of these ranks are fields enough for the box of a post."""
    beside = (*doc.filled[max(box[0] - 1, 0) : box[0]], *doc.filled[box[-1] + 1 : box[-1] + 3])
    numbered = any(_NUMBER.fullmatch(doc.stripped[i]) for i in beside)
    least, of_forums = NUMBERED_BOX if numbered else BOX
    return len(box) >= least and len({fields[rank]["forum"] for rank in box} - {None}) >= of_forums


def _is_above(doc: Page, i: int) -> bool:
    """Return whether line i above a box belongs to it: the number of the post or of the page, or another control."""
    text = doc.stripped[i]
    return bool(_NUMBER.fullmatch(text) or _PAGE.fullmatch(text)) or i in doc.labels


@rule("DV290", "comments", kind="ui", view="counted")
def comments(doc: Page) -> Iterator[Match]:
    """What readers have written below an article, from the line that counts it and names the article to a last button.

    Why: it is not the author's, and each has a name, a time and a button to answer.
    Keeps: comments without such a line; a text that goes on below them.

    Before:
        Làm nước mắm cá linh
        Cá linh non đầu mùa nước nổi, mình trắng, bụng chưa có trứng, ủ cho nước trong nhất.
        2 suy nghĩ về “Làm nước mắm cá linh”
        Út Thắm
        12 Tháng Ba, 2022 lúc 8:14 sáng
        Nhà em ủ ba tháng mà nước vẫn đục, có phải do muối không chị.
        Trả lời
    After:
        Làm nước mắm cá linh
        Cá linh non đầu mùa nước nổi, mình trắng, bụng chưa có trứng, ủ cho nước trong nhất.
    """
    last = -1
    for i in counted_replies(doc):
        # what stands below another such line is gone with it
        if i <= last or not any(_WRITTEN.search(doc.stripped[j]) for j in doc.below(i, FIRST)):
            continue
        below = doc.below(i)
        answers = [j for j in below if doc.keys.get(j) in _BUTTONS]
        # with the time in front, the button stands above what is answered
        timed = [j for j in below if doc.stripped[j].endswith(_ANSWERED) and _WRITTEN.match(doc.stripped[j])]
        last = max([*answers, *(k for j in timed for k in doc.below(j, 1))], default=i)
        if last == i:
            return
        yield Match(i, "what readers have written", also=[j for j in below if j <= last])


def counts_replies(text: str) -> bool:
    """Return whether text counts what readers have written, and begins to name the article: "3 thoughts on …"."""
    return _REPLIES.match(text) is not None


def counted_replies(doc: Page) -> Iterator[int]:
    """Yield the lines "3 thoughts on …" that name the article."""
    for i, text in doc.short_lines.items() if doc.headline else ():
        if text[0] in DIGITS and doc.headline in text and counts_replies(text):
            yield i
