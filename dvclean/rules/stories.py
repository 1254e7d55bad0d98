"""Other stories: what their headlines and leads look like, and how much of them the text has said. For the rules."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import chain
from operator import itemgetter

from dvclean.lines import WORD, pairs_of
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.shapes import CLOSED, is_headline, is_lead
from dvclean.traits import CAPITALS
from dvclean.vietnamese.credits import has_credit

# What an author says of a source: the article of a law, the publisher of a book, a page, a year at the end.
SOURCE = regex(
    r"\b(?:Nxb|NXB|Nhà xuất bản|luận [aá]n|điều \d+|khoản \d+|trang \d+|tr\.? ?\d+|tập \d+)\b|, (?:1[89]|20)\d\d\.?$"
)

# A headline after "Xem thêm:" has more words than the name of an article in an encyclopedia.
HEADLINE_SPACES = 5

# What follows a signature and is no headline: who the author is, where the text comes from, addresses.
STATION = regex(
    # "Hội thảo …", "Ban hành …" and the like are none
    r"(?!Hội (?:thảo|nghị|thi|chợ|đàm|xuân|đua)|Ban hành|Bộ (?:đội|phim|ảnh|trưởng)|Trường hợp|Khoa học"
    r"|Phòng (?:chống|ngừa|bệnh)|Số (?:ca|người|lượng|phận|hóa|liệu)|Nhà (?:nước|máy|dân|hàng)"
    r"|Sở hữu|Tổng (?:kết|duyệt)|Cục diện)"
    r"(?:Phó|Giám đốc|Trưởng|Chủ tịch|Viện|Thạc s[ĩỹ]|Tiến s[ĩỹ]|Luật sư|Bác s[ĩỹ]|Chuyên gia|Giảng viên|Nhà|Nguyên|Cựu"
    r"|Công ty|Khoa|Đại học|Trường|Phòng|Ban|Hội|Tổng|Bệnh viện|GS|PGS|TS|ThS|BS|LS|Kỹ sư|Trung tâm|Cục|Sở|Bộ|UBND"
    r"|Học viện|Nhà xuất bản|Nxb|Liên đoàn|Câu lạc bộ|CLB|Giáo xứ|Giáo phận|Chi cục|Tập đoàn|Tạp chí|Quân khu"
    r"|Hợp tác xã|Ảnh|Photo|Video|Clip|Nguồn|Đồ họa|Thiết kế|Trích|Bài viết|Bài và ảnh|Bài, ảnh|Ý kiến|Tít|Dịch"
    r"|Biên tập|Địa chỉ|Tầng|Số|Khách sạn|Điện thoại|Email|Website|Theo)\b"
    r"|(?:Thời (?:gian|hạn)|Địa điểm|Giá|Đối tượng|Hình thức|Hạn (?:chót|nộp)|Hồ sơ|Số lượng|Đăng ký|Lịch trình"
    r"|Nguyên liệu|Thành phần|Ghi chú|Lưu ý)\b[^:]{0,20}:"
    r"|.*(?:\d(?:[. ]?\d){7,}|@|\btại đây$|\(Ảnh|\bẢnh: )"
    r"|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4},?$"
)

# The longest lead in a list of stories.
LEAD = 220

# The shortest paragraph that a signature follows.
LAST_PARAGRAPH = 40

# What a list sets before its items.
POINTS = "•·▪■●◦*-–+»>➤►▶→✔✓ "

# What a paper sets before the first word of a lead: "TTO - ", "(PLO)- ", "(CAO) ", "VOV.VN - ", "(Báo Mẫu) - "
AGENCY = regex(
    r"(?:\(?([A-ZĐ&]{2,7}(?: Online)?|[A-ZĐ][\w-]+(?:\.[\w-]+)*\.(?:VN|vn|com|net)|[A-Z][a-z]+[A-Z]\w*)\)? ?[-–—] ?"
    rf"|\(([A-ZĐ&]{{2,7}})\) |\(([{CAPITALS}][^()\d]{{2,18}})\) ?[-–—] ?)(?=[\"“]?[{CAPITALS}\d])"
)

# What a reporter's questions begin with.
ASKING = frozenset({"PV", "MC", "BTV", "NB", "HLV"})

# A headline may end in a question mark, a heading in nothing else.
CLOSED_FIRMLY = frozenset('.!…"”’):')

# So many paragraphs make an article.
ENOUGH = 3

# A lead has so many words of its headline, and so large a share of them, that no other line has.
TAKEN = 2
TAKEN_SHARE = 0.25

# So much of a teaser at most has been said by the text: pairs of words.
KNOWN_SHARE = 0.2

# So many words of a headline at least are words of its text.
MOSTLY = 0.7

# A lead that begins with the name of a paper may be longer than others.
SHORTEST_LEAD, LONGEST_LEAD = 60, 400

# The time of another story, perhaps behind the paper's name: "LĐO | 02/05/2023 | 10:44"
TIMED = regex(r"(?:[A-ZĐ]{2,8} ?[|-] ?)?(?:\d{1,2}:\d{2}[ ,|-]*)?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?:[ ,|-]*\d{1,2}:\d{2})?")

# A line that ends in one of these lacks no word.
CLOSING = frozenset(".!?…\"”’')")


# Of a page of more lines than most articles have it is counted once how many hold a word or two: to look through all
# of them takes less for one story, and ever longer for many.
MANY_LINES = 200


def is_of_text(doc: Page, headline: int) -> bool:
    """Return whether the sentences of the text have most words of a headline."""
    words = WORD.findall(doc.stripped[headline].lower())
    return sum(map(doc.told_words.__contains__, words)) >= MOSTLY * len(words)


def is_teaser(text: str) -> bool:
    """Return whether text can be the headline of another story, and no row of names, office, source or address."""
    # most lines are told by their length or end, and a rule asks of many
    if not is_headline(text) or text[0] == "(" or text.count(" ") < HEADLINE_SPACES:
        return False
    words = text.split()
    small = sum(map(str.islower, map(itemgetter(0), words)))
    return len(words) > HEADLINE_SPACES and 3 * small >= len(words) and not STATION.match(text)


def is_pair(doc: Page, headline: int, lead: int) -> bool:
    """Return whether two lines can be the headline and the lead of another story."""
    text = doc.stripped[headline]
    # what costs most comes last
    if text[-1] in CLOSED_FIRMLY or not is_lead(doc.stripped[lead]):
        return False
    return is_teaser(text) and not has_credit(text)


def is_elsewhere(doc: Page, *lines: int) -> bool:
    """Return whether lines have next to nothing in common with all others: no two words that follow each other."""
    return all(share <= KNOWN_SHARE for share in shares_said(doc, lines))


def shares_said(doc: Page, lines: Sequence[int]) -> list[float]:
    """Return for each of lines the share of its pairs of words that all others hold too."""
    pairs = doc.pairs
    if len(doc.filled) <= MANY_LINES:
        said = set().union(*[pairs[i] for i in doc.filled if i not in lines])
    else:
        own = Counter(chain.from_iterable([pairs.get(i, ()) for i in {*lines}]))
        said = {pair for pair, count in own.items() if doc.holding_pair[pair] > count}
    return [share_said(doc.stripped[i], said) for i in lines]


def share_said(text: str, said: Set[tuple[str, str]]) -> float:
    """Return the share of the pairs of words of text that are among said."""
    pairs = list(pairs_of(text))
    return sum(map(said.__contains__, pairs)) / len(pairs) if pairs else 1.0


def takes_up(doc: Page, lead: int, headline: int) -> bool:
    """Return whether a line has a good part of the words of a headline that no other line has."""
    taken = sum(len(word) > 1 for word in taken_words(doc, lead, headline))
    return taken >= TAKEN and taken >= TAKEN_SHARE * len(set(WORD.findall(doc.stripped[headline].lower())))


def taken_words(doc: Page, paragraph: int, headline: int) -> set[str]:
    """Return the words of a headline that a paragraph has and no other line."""
    title = doc.stripped[headline]
    taken = set(WORD.findall(title.lower())).intersection(WORD.findall(doc.stripped[paragraph].lower()))
    # most have none in common
    if not taken:
        return taken
    if len(doc.filled) <= MANY_LINES:
        words = doc.words.items()
        others = (line for i, line in words if i not in {paragraph, headline} and doc.stripped[i] != title)
        return taken.difference(*others)
    # the headline may stand there several times
    own = doc.copies[title] + (doc.stripped[paragraph] != title)
    return {word for word in taken if doc.holding_word[word] == own}


def is_story(doc: Page, headline: int, lead: int) -> bool:
    """Return whether two lines are a headline and a lead that takes it up."""
    return is_teaser(doc.stripped[headline]) and is_lead(doc.stripped[lead]) and takes_up(doc, lead, headline)


def is_led(text: str) -> bool:
    """Return whether text begins with the name of a paper, as leads do."""
    agency = AGENCY.match(text)
    return agency is not None and ASKING.isdisjoint(agency.groups())


def agency_of(text: str) -> str:
    """Return the name of the paper with which a lead begins, or "" where text is none or names no paper."""
    told = SHORTEST_LEAD <= len(text) <= LONGEST_LEAD and text.endswith(CLOSED)
    agency = AGENCY.match(text) if told and (text[0].isupper() or text[0] == "(") else None
    name = agency and (agency[1] or agency[2] or agency[3])
    return name if name and name not in ASKING else ""


def breaks(doc: Page) -> Iterator[int]:
    """Yield the ranks of the lines that begin with a sign, below one of words that ends without any."""
    texts, filled = doc.stripped, doc.filled
    for i in [i for i in filled if texts[i][0] in ",.;)"]:
        rank = doc.rank(i)
        above = texts[filled[rank - 1]] if rank else ""
        if len(above) > 1 and above[-1] not in CLOSING:
            yield rank
