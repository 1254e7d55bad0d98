"""DV26x, the paper speaks to its readers: calls to write, follow, subscribe, download; advertisements."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dvclean.findings import Match
from dvclean.page import BODY, CALL, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.notes import is_note
from dvclean.rules.shapes import is_headline
from dvclean.traits import CAPITALS, OFFERS, PICTOGRAMS

_CONTACT = regex(
    r"(?:e-?mail|hotline|điện thoại|đt|tel|sđt|fax|zalo|website|fanpage|facebook|đường dây nóng|địa chỉ|liên hệ"
    r"|số điện thoại|add|address|phone)"
    r"\s*[:：].{3,120}|\S+@\S+\.\w+|[+\d(][\d .()-]{7,30}(?: ?[-–/,] ?[\d .()-]{7,30})*",
    re.IGNORECASE,
)
_COLUMN = regex(
    r".{2,50} là (?:nơi|chuyên mục|diễn đàn|góc|không gian|sân chơi|chỗ)\b.{0,80}"
    r"(?:chia sẻ|tâm sự|gửi gắm|trao đổi|giãi bày|bày tỏ|trò chuyện).{0,160}",
    re.IGNORECASE,
)
# A text of this kind calls its readers itself: to take part, to apply, to send something in.
_OFFER = regex(r"\b(?:thể lệ|cuộc thi|phát động|mời viết|mời tham gia|tuyển dụng|tuyển sinh|thư mời|kêu gọi)\b")

# What a column is for is said in so many lines at most.
COLUMN = 7

# What makes a site come first in a search, and the steps in which this is done, in so many lines.
_PREFERRED = regex(r"nguồn (?:tin )?(?:ưu tiên|yêu thích)", re.IGNORECASE)
_STEP = regex(r"\b(?:ô vuông|dấu tích|nút .?thêm|google\.com/preferences)|^bước ?\d$", re.IGNORECASE)
STEPS = 10

_SIGNS = " *_•[(#>»→-–" + PICTOGRAMS


@rule("DV261", "reader-call", kind="promo", view="opened", traits=("opener",))
def reader_call(doc: Page) -> Iterator[Match]:
    """The paper calls its readers: to write, to follow, to subscribe, to download; and the contacts it gives for it.

    Why: it is printed under every article of the site.
    Keeps: addresses and telephone numbers that the article is about; calls for donations; calls to customers,
    patients, witnesses; a reader who has written; whatever is said in quotation marks; the rules of a contest; what
    comes in the next issue (DV541).

    Before:
        Lễ hội diễn ra đến hết rằm tháng Giêng.
        Mọi ý kiến đóng góp của bạn đọc xin gửi về địa chỉ email của tòa soạn:
        Email: bandoc@example.org
    After:
        Lễ hội diễn ra đến hết rằm tháng Giêng.
    """
    for i in doc.opened.get("call", ()) if not _OFFER.search(doc.headline.lower()) else ():
        lines, text = _sentence(doc, i)
        # above the text of a story stands what its reader has to do first, and no headline
        first = i == doc.title and (doc.headline or len(doc.sentences) < BODY)
        called = not first and len(text) <= CALL and doc.phrases.matches(text, "call")
        # what is to be continued is a note about the article
        if called and not doc.is_announced(i) and not is_note(text):
            below = [*_contacts(doc, lines[-1]), *_film(doc, lines[-1]), *_steps(doc, lines[-1], text)]
            also = [*_column(doc, i), *lines[1:], *below]
            yield Match(i, "the paper calls its readers", also=also)


def _sentence(doc: Page, i: int) -> tuple[list[int], str]:
    """Return a line and the fragments that follow it, where links have broken a sentence, and their text."""
    lines = [i]
    length = len(doc.stripped[i])
    for j in doc.after(i):
        text = doc.stripped[j]
        if doc.parted(j) or not (text[0].islower() or text[0] in ",.;:)") or length > CALL:
            break
        lines.append(j)
        length += len(text)
    text = " ".join(doc.stripped[j] for j in lines).replace(" .", ".").replace(" ,", ",")
    return lines, _unmarked(text).strip(_SIGNS)


def _unmarked(text: str) -> str:
    """Return text without the signs of bold and italics."""
    return text.replace("*", "").replace("_", "")


def _column(doc: Page, i: int) -> list[int]:
    """Return the lines before a call that say what its column is for."""
    lines: list[int] = []
    at = doc.rank(i)
    for below, j in pairwise(reversed(doc.filled[max(at - COLUMN, 1) : at + 1])):
        text = doc.stripped[j]
        if doc.parted(below):
            break
        lines.insert(0, j)
        if not (text[0].islower() or text[0] in ",.;:)"):
            whole = " ".join(doc.stripped[k] for k in lines)
            return lines if _COLUMN.fullmatch(whole) else []
    return []


def _steps(doc: Page, i: int, call: str) -> Sequence[int]:
    """Return the lines below a call to make the site a preferred source that tell how this is done."""
    if not _PREFERRED.search(call):
        return []
    below = doc.below(i, STEPS)
    steps = [rank for rank, j in enumerate(below) if _STEP.search(_unmarked(doc.stripped[j]))]
    return below[: steps[-1] + 1] if len(steps) > 1 else []


def _film(doc: Page, i: int) -> Sequence[int]:
    """Return the line with the name of the film that a call ends in: "Mời bạn xem tiếp video:"."""
    text = doc.stripped[i].lower()
    named = text[-1] == ":" and ("video" in text or "clip" in text)
    return [j for j in doc.below(i, 1) if named and is_headline(doc.stripped[j])]


def _contacts(doc: Page, i: int) -> list[int]:
    """Return the lines of contacts that follow a call."""
    lines: list[int] = []
    for j in doc.after(i):
        text = doc.stripped[j].strip(_SIGNS)
        if text and not _CONTACT.fullmatch(text) and not (lines and doc.phrases.matches(text, "call")):
            break
        if text:
            lines.append(j)
    return lines


# What a text is about that may have a part on advertising.
_TRADE = regex(
    r"doanh thu|tiếp thị|marketing|truyền thông|thương hiệu|nhãn hàng|ngân sách|báo in|tờ báo|mạng xã hội|khách hàng"
)


# "Quảng cáo của DTads"; "DT - Yoga - 300x600 - 040626"
_WHOSE = ("quảng cáo của ", "quảng cáo bởi ", "ads by ")
WHOSE_SPACES = 5
_SLOT = regex(r".{2,80} - \d{2,4}x\d{2,4}(?: - \d{2,8})?")


@rule("DV264", "advertisement", kind="promo", view="labels", traits=("label",), early=True)
def advertisement(doc: Page) -> Iterator[Match]:
    """The mark of an advertisement: "Quảng cáo", "Advertisement", "Nội dung tài trợ"; and what it is said of.

    Why: the advertisement is gone, its mark stayed, or also its name between two copies of what it says.
    Keeps: "Quảng cáo" once between paragraphs, where it may be a heading.

    Before:
        Giá vải đầu mùa giữ ở mức cao.
        Advertisement
        Thương lái chờ sẵn ở đầu làng từ bốn giờ sáng.
    After:
        Giá vải đầu mùa giữ ở mức cao.
        Thương lái chờ sẵn ở đầu làng từ bốn giờ sáng.
    """
    marks = [i for i, phrase in doc.labels.items() if phrase.group == "promo" and not doc.stripped[i][0].islower()]
    # whose the advertisements are, and what a page calls the places for them
    whose = [i for i, key in doc.keys.items() if key.startswith(_WHOSE) and key.count(" ") <= WHOSE_SPACES]
    slots = [i for i, text in doc.short_lines.items() if _SLOT.fullmatch(text)] if marks or whose else []
    several = len(whose) + len(slots) > 1
    for i in (*whose, *slots):
        # the words of a foreign network are no Vietnamese author's
        if several or doc.keys.get(i, "").startswith("ads by "):
            yield Match(i, "the mark of an advertisement")
    for i in marks:
        # alone between paragraphs it may be a heading
        certain = len(marks) > 1 or i == doc.filled[-1] or not _is_subject(doc, i)
        named = _is_subject(doc, i) if i == doc.title else doc.keys[i] in doc.headline.lower()
        if certain and not named:
            yield Match(i, "the mark of an advertisement", also=_advertised(doc, i))


def _advertised(doc: Page, mark: int) -> Sequence[int]:
    """Return the three lines above a mark if the third is the first once more: the words, who says them, the words."""
    rank = doc.rank(mark)
    block = doc.filled[max(rank - 3, 0) : rank]
    texts = [doc.stripped[i] for i in block]
    framed = len(block) == 3 and texts[0] == texts[2] != texts[1] and block[0] > doc.title
    return block if framed and all(i in doc.short_lines for i in block) else ()


def _is_subject(doc: Page, i: int) -> bool:
    """Return whether the text has the word of line i too, or speaks of what goes with advertising.

    That is of no matter for a word that is English.
    """
    # as it stands now: what goes does not come back to speak of it
    text = "\n".join(doc.stripped[j] for j in {doc.title, *doc.sentences} - {i}).lower()
    return re.search(rf"\b{re.escape(doc.keys[i])}\b", text) is not None or (
        not doc.keys[i].isascii() and bool(_TRADE.search(text))
    )


# What says in front of it that it is an advertisement.
MARKED = ("[Quảng cáo] ", "[QUẢNG CÁO] ", "(Quảng cáo) ", "[QC] ", "[Tài trợ] ", "[PR] ")

# The only line behind a pointing hand, and what it urges to.
_POINTED = regex(
    r"[👉☞] ?(?:dùng thử|đăng k[ýí]|đặt (?:lịch|hàng|mua|vé|tour|phòng|bàn|hẹn)|mua|tải|nhận|inbox|nhắn tin|liên hệ|gọi"
    r"|tìm hiểu|khám phá|tham gia|ứng tuyển)\b[^.:]{5,100}",
    re.IGNORECASE,
)
HANDS = ("👉", "☞")

# What the button of an offer says, in capitals, and what may stand before it: the offer itself.
_OFFERED = regex(
    r"(?:.*[^\w\s,/] ?)?(?:TÔI MUỐN |HÃY |XEM VÀ |CLICK )?(?:ĐĂNG K[ÝÍ]|ĐẶT|MUA|TƯ VẤN|NHẬN|GỌI|LIÊN HỆ|ỨNG TUYỂN"
    r"|KHÁM PHÁ|TÌM HIỂU|DÙNG THỬ|BẮT ĐẦU|TẠO|THAM GIA|TẢI|CHƠI|HỌC THỬ|ĐỂ LẠI)\b[^.]{0,50}"
    rf"\b(?:{OFFERS})\b[^.a-z]{{0,20}}"
    r"|(?:XEM|ĐỌC|NGHE) (?:NGAY |THÊM )[^.a-z]{2,60} TẠI ĐÂY\W*"
    r"|\W*ƯU ĐÃI\b[^.a-z]{0,30}: ?(?:GIẢM|TẶNG|MIỄN PHÍ|TRẢ GÓP)\b[^.]{0,80}"
    r"|[^.]{10,100}\bnhận ngay (?:mã|ưu đãi|quà|voucher|khuyến mãi|hoàn tiền)\b[^.]{0,60}"
)
_OFFERING = regex(f"{OFFERS}|nhận ngay")


@rule("DV265", "offer-button", kind="promo", view="short_lines", traits=("offer",))
def offer_button(doc: Page) -> Iterator[Match]:
    """The button of an offer, in capitals: "ĐĂNG KÝ NGAY", "DÙNG THỬ MIỄN PHÍ 15 NGÀY"; perhaps the offer before it.

    Or an offer of a code or gift, one behind a pointing hand, and one that says what it is: "[Quảng cáo] …".

    Why: shops, schools and clinics set it between the paragraphs of what they write.
    Keeps: the headline; what a line announces; several lines behind hands; the same words in small letters or in
    quotation marks.

    Before:
        Lớp đan lưới học vào tối thứ ba và thứ năm.
        ĐĂNG KÝ HỌC THỬ NGAY
        Mỗi lớp có mười hai người, ai cũng được đan một tấm lưới mang về.
    After:
        Lớp đan lưới học vào tối thứ ba và thứ năm.
        Mỗi lớp có mười hai người, ai cũng được đan một tấm lưới mang về.
    """
    for i in [i for i, text in doc.short_lines.items() if _is_offered(text)]:
        if (i != doc.title or _heads_headline(doc, i)) and not doc.is_announced(i):
            yield Match(i, "the button of an offer")
    # several are the steps of something
    pointed = [i for i, text in doc.short_lines.items() if text.startswith(HANDS)]
    if len(pointed) == 1 and pointed[0] != doc.title and _POINTED.fullmatch(doc.stripped[pointed[0]]):
        yield Match(pointed[0], "an offer behind a pointing hand")


def _is_offered(text: str) -> bool:
    """Return whether text is the button of an offer."""
    if text.startswith(MARKED):
        return True
    # a look for one of the words tells most lines apart
    return text[-1] != ":" and bool(_OFFERING.search(text)) and bool(_OFFERED.fullmatch(text))


def _heads_headline(doc: Page, i: int) -> bool:
    """Return whether line i stands above all others, the headline right below it, and is in capitals."""
    text, below = doc.stripped[i], doc.below(i, 1)
    capitals = sum(map(str.isupper, text)) > len(text) // 2
    return i == doc.filled[0] and capitals and any(is_headline(doc.stripped[j]) for j in below)


# A price, perhaps with what it is lower by; and what shops print beside: that alone, a gift, how often it was sold.
_SUM = regex(
    r"(?:giá[^\d]{0,12})?(?:\d{1,3}(?:\.\d{3})+ ?(?:₫|đ|vnđ|vnd)\*? ?){1,2}(?<! )(?P<off> ?[(-]{1,2}\d{1,2}%\)?)?"
    # of houses: "5,9 tỷ · 56 m² · Gò Vấp"
    r"|(?P<house>(?:\d[\d.,]* ?(?:tỷ|triệu)(?: ?/ ?(?:tháng|m²|m2))?|(?:giá )?thỏa thuận)"
    r" ?· ?\d[\d.,]* ?m[²2](?: ?· ?.{2,60})?)",
    re.IGNORECASE,
)
_BESIDE = regex(
    r"\(?-\d{1,2}%\)?|(?:quà|tặng|giảm|tiết kiệm)\b[\w ]{0,20}\d[\d.,]* ?(?:₫|đ|k|%|triệu)"
    r"|.{0,20}\bđã bán:? [\d.,]+k?|trả (?:góp|chậm) 0%.{0,30}|[★⭐] ?\d.{0,30}"
    # the colours that there are
    r"|#[\da-f]{6}|free ?ship|miễn phí (?:vận chuyển|giao hàng)",
    re.IGNORECASE,
)


# The price or the size, and the next field, in a line of all that a shop says of what it sells.
_FIELDS = regex(r"₫[^ \n]|m²[A-Z]")

# Where the fields of what is sold stick to each other: "TP-B236Trả góp 0%6.490.000₫7.990.000₫-19%★ 4.8"
_STUCK = regex(
    rf"[₫đ²%](?=[\d★{CAPITALS}-])|(?<=\d)đ/\w+(?=[{CAPITALS}])|[a-zà-ỹ]\d{{1,3}}(?=[.,]\d)"
    rf"|[a-zà-ỹ\d)](?=[{CAPITALS}][a-zà-ỹ])"
)


# What a text says of the prices that it lists: "Các mức giá trên áp dụng đến hết tháng".
_ABOUT_PRICES = regex(
    r"(?:các |những |tất cả |mọi )*(?:mức |bảng )?giá(?: bán| vé| cả)? (?:trên|này|nói trên|nêu trên|kể trên)\b",
    re.IGNORECASE,
)


@rule("DV266", "goods", kind="promo", view="short_lines", traits=("price",))
def goods(doc: Page) -> Iterator[Match]:
    """What a shop sells, amid what it writes: the name, the price, and what it was before, a gift or how many are sold.

    Or all of them in one line, sticking to each other.

    Why: shops set such boxes between the paragraphs of their advice.
    Keeps: prices alone, as a comparison or a table has them; the headline; what a line announces.

    Before:
        Chân máy lệch thì cả nhà rung theo mỗi lần vắt.
        Máy giặt Tosaki 9 kg
        7.490.000₫
        9.990.000₫ -25%
        Đặt thước thủy lên nắp máy, vặn chân đế cho bọt nước nằm giữa là được.
    After:
        Chân máy lệch thì cả nhà rung theo mỗi lần vắt.
        Đặt thước thủy lên nắp máy, vặn chân đế cho bọt nước nằm giữa là được.
    """
    for i in [i for i, text in doc.short_lines.items() if "₫" in text or "m²" in text]:
        if i != doc.title and _FIELDS.search(doc.stripped[i]) and len(_STUCK.findall(doc.stripped[i])) > 1:
            yield Match(i, "what a shop sells, in one line")
    prices = {i: found for i, text in doc.short_lines.items() if (found := _SUM.fullmatch(text))}
    beside = {i for i, text in doc.short_lines.items() if prices and _BESIDE.fullmatch(text)}
    # a text about prices speaks of them below
    if prices and any(_ABOUT_PRICES.match(doc.stripped[i]) for i in doc.sentences):
        return
    announced: set[int] = set()
    for run in doc.runs({*prices, *beside}):
        sold = any(i in prices for i in run) and any(i in beside or prices[i]["off"] or prices[i]["house"] for i in run)
        name = [i for i in doc.above(run[0]) if _may_be_goods(doc, i)]
        # what the text announces may be several
        if name and (doc.is_announced(name[0]) or not announced.isdisjoint(doc.above(name[0]))):
            announced.update(run)
        elif sold and name:
            yield Match(name[0], "what a shop sells", also=run)


def _may_be_goods(doc: Page, i: int) -> bool:
    """Return whether line i can be the name of what is sold: no sentence, and not the headline."""
    return i != doc.title and i in doc.keys and doc.stripped[i][-1] not in ".:;!?"
