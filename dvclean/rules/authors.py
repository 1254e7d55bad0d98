"""Who signs an article, in the forms that pages print beyond a bare name: labels, titles, desks, pen names."""

import re
from collections.abc import Sequence

from dvclean.regex import regex
from dvclean.rules.shapes import is_counter
from dvclean.traits import CAPITALS
from dvclean.vietnamese.dates import is_date
from dvclean.vietnamese.names import EDGES, JOINTS, SMALL_WORDS, is_capitalised, is_full_name, is_row_of_names
from dvclean.vietnamese.syllables import LETTERS

# Words that headings, buttons and questions have in capitals, and names don't: hardly ever are they written so within
# a sentence of the news.
_NO_NAMES = """
và của các được là trong với cho không một đã để những từ này khi tại việc phải vào trên đó đến sẽ ra nhiều dụng xuất
sản làm cũng ngày giá sự lại bị hành đơn nhận hơn tiền nhập hình sau trình tính qua đây cách sử khẩu thì kết cùng khác
trước còn cấp tăng hoạt biết đi phẩm chuyển phí đang mà bán tra cả hoặc mình rất liệu lên loại mức chưa nay ký mua xem
hay trợ nào dẫn nộp thấy trở bên trả sách lần rằng vật dùng chọn gần thêm đưa vậy mục đủ thay đều nhau máy cửa muốn
vấn họ tìm ăn phim áp chia cuối vừa kê nhỏ tên hết bao gì dưới dài đặt nhanh gặp nơi tải mọi nếu giờ bỏ riêng mạng lúc
thuê mất ngay hỏi ít chuyện nghỉ dấu lấy bước chơi màu trò đồ thuốc chiều nghề đáp nữa chiếc vòng nền gọi rồi xuống
đôi sửa buổi trận xếp ấy dòng mùa dù thật nhìn đứng cây trích trao sớm quay miễn tuyển nuôi giống vài lược chắc cấu
chạy phận kéo ngắn nhẹ nhờ tặng bật mặc chữa cũ đọc chờ họp lô dây chụp gắn chết đón luyện dừng suốt truy cắt lượt mời
món kiểu hài chấm gói chặn khóa rời xong lắp cặp thua khắp đổ hãy đợi xóa sắm phán dạy túi khích quên bánh hộp cậu
tách gấp lọc khâu chép khô phế rau ống móc cỡ có tôi bạn trưởng hôm bài nút chữ cơm dở channel chat member senior
junior forum upvote downvote menu embed login share copy link previous next protection status email print audio
spotify podcast podcasts apple article thanks advertisement comments comment download pdf font zalo facebook youtube
file word excel twitter telegram fanpage security thích nguồn
"""
NO_NAMES = frozenset(_NO_NAMES.split())
_HEADINGS = regex(
    r"google news|liên quan|đăng ký|chủ đề|công dân|(?:thông|bản) tin|nội dung|kết (?:luận|bài)|giới thiệu|tổng quan"
    r"|(?:ưu|nhược) điểm|điểm số|tích cực|cao cấp|tuổi (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)\b"
    r"|archives|epaper|ctrl|^amen\b|^(?:bấm|nhấn|nhấp|gõ|click) \w|^(?:chương|phần|hồi|quyển|điều) [ivx\d]+$"
    r"|^phó (?:cục|giám|chủ|vụ|tổng|hiệu|trưởng|chánh|viện)\b"
    r"|^(?:quyền |tổng )*(?:giám đốc|chủ tịch|hiệu trưởng|chánh văn phòng|bí thư)$",
    re.IGNORECASE,
)

# Titles and degrees before a name: "ThS. BS.", "Lm.", "Luật sư", "Dược sĩ Đại học", "Bếp trưởng"
_DEGREE = (
    r"(?:(?:PGS|GS|TS|T\.S|ThS|Th\.S|CN|KS|KTS|BS|Bs|B\.s|DS|LS|Ls|Lm|LM|Gm|GM|NSND|NSƯT|NNƯT|BSCK(?:I{1,2}|[12])?|CKI{1,2}"
    r"|KTV|ĐĐ|TT|HT|SC|NS"
    r"|Sr)\b\.?[\s,-]*)"
)
_CALLING = (
    r"(?:(?:luật|bác|dược|thạc|tiến|kỹ|nhạc|họa|nghệ|ca|võ) s[iĩưỹ]|nhà (?:báo|văn|thơ|giáo|nghiên cứu)"
    r"|giáo sư|bếp trưởng"
    r"|chuyên gia|kỹ thuật viên|linh mục|sư (?:cô|thầy)|hòa thượng|thượng tọa|đại đức|cô giáo|thầy giáo"
    r"|(?:đại|thượng|trung|thiếu) (?:tá|úy))(?: (?:đại học|chuyên khoa|cao cấp))?(?: (?:CK)?I{1,3})?[\s-]+"
)
_TITLE = regex(rf"(?:{_DEGREE}|(?i:{_CALLING}))+(?=[{CAPITALS}])")

# The first two letters of these.
_TITLE_STARTS = (
    "pg gs ts t. th cn ks kt bs b. ds ls lm gm ns nn ck đđ tt ht sc sr lu bá dư ti kỹ nh họ ng ca võ gi bế ch li sư"
)
_TITLES = frozenset((_TITLE_STARTS + " hò đạ cô tr").split())

# "Thu Ba, thông tín viên", "Thu Ba, giáo viên Sinh học": how somebody who writes is introduced.
_ROLE = regex(
    r"(?:thông tín viên|cộng tác viên|phóng viên|biên tập viên|giáo viên|giảng viên|sinh viên|học sinh|bác sĩ|luật sư"
    r"|kỹ sư|chuyên gia|nhà báo|tư vấn viên|lập trình viên|nghiên cứu sinh)\b.{0,40}",
    re.IGNORECASE,
)

# Desks that sign: "Phòng Khuyến ngư", "Ban Truyền thông xã"
_UNIT = regex(
    r"(?:Ban|Phòng|Tổ|Nhóm|Bộ phận|Trung tâm|Văn phòng|Học viện|Viện|Khoa|CLB|Câu lạc bộ|Trạm|Cổng TTĐT|Chi đoàn"
    r"|Cục|Chi cục|Sở|Vụ|UBND|Đoàn (?:Thanh niên|Luật sư)|Công ty|Hội đồng|Truyền thông)\b[^.:;!?\"“”|]{2,60}"
)
UNIT_WORDS = 12
WORDY_UNIT = 5
# The first three letters of desks and papers; most lines fail this.
_DESK_WORDS = """
ban phò tổ nhó bộ tru văn học việ kho clb câu trạ cổn chi đoà hội cục sở vụ ubn
báo tạp thờ trí tri nhị đời ngư khá gia phá an kin doa phụ tha tuổ lao diễ sức tiề thể côn nôn
"""
_DESK_STARTS = frozenset(_DESK_WORDS.split())

# Papers as they stand below a name: "Trí thức trẻ", "Nhịp sống thị trường"
_PAPER = regex(
    r"(?:Báo|Tạp chí|Thời báo|Trí thức|Tri thức|Nhịp sống|Đời sống|Người|Khám phá|Gia đình|Pháp luật|An ninh|Kinh tế"
    r"|Doanh (?:nghiệp|nhân)|Phụ nữ|Thanh niên|Tuổi trẻ|Lao động|Diễn đàn|Sức khỏe|Tiền phong|Thể thao|Công an|Nông)\b"
    r"(?: [\w&]+){0,4}"
)

# Labels before a name that only pages have, and those that stand in the data of books and films too.
_POSTED = (
    r"(?:tác giả bài viết|người (?:đăng(?: bài(?: viết)?)?|viết bài|biên tập)"
    r"|(?:bài |được )*(?:đăng|viết|biên tập|kiểm duyệt) bởi"
    r"|(?:posted|written|reviewed|published) by|(?:tin|bài)(?: viết)?\s*(?:,|và|&|-|–|\+|/)\s*(?:ảnh|hình)"
    r"|(?:ảnh|hình)\s*(?:,|và|&|-|–|\+|/)\s*(?:tin|bài)|tham vấn (?:y khoa|chuyên môn)"
    r"|biên tập(?: viên)?|thread starter)"
)
_LABELLED = regex(rf"{_POSTED}\s*[:,]?\s*(?P<name>\S.{{1,70}})", re.IGNORECASE)
_WRITTEN = regex(
    r"(?:tác giả|người viết|người dịch|thực hiện|editor|biên dịch|chuyển ngữ|author)\s*[:,]\s*(?P<name>\S.{1,70})",
    re.IGNORECASE,
)
_BOOK = regex(
    r"(?:tên (?:sách|truyện|phim)|tựa|nhà xuất bản|nxb|thể loại|số trang|giá|năm|tình trạng|dịch giả|tác phẩm|phát hành"
    r"|khuôn khổ|nhà phát|thương hiệu|số chương)\b[^.]{0,40}:",
    re.IGNORECASE,
)
# The first three letters of these; most lines fail this.
_LABEL_STARTS = "tác ngư bài đượ đăn viế biê kiể pos wri rev pub tin ảnh hìn tha thự edi chu aut liê thr"
_STARTS = frozenset(_LABEL_STARTS.split())
_CONTACT = regex(r"liên (?:hệ|lạc)(?: với)? (?:tác giả|người viết)\s*:\s*[\w.-]+@[\w.-]+", re.IGNORECASE)
_EDGES = "*_•-–— ()[]"
_AFTER_NAME = regex(r"\s*(?:vào lúc|lúc|ngày|on|at)\b.*$|\s*[|(].*$", re.IGNORECASE)
# Where somebody works, behind the name
_BEHIND = regex(rf" - |, (?=[{CAPITALS}])")
_LABEL_ALONE = frozenset({"tác giả", "tác giả bài viết", "người viết", "người đăng", "author", "đăng bởi", "viết bởi"})
LABEL_LENGTH = 25
_ROLE_FIELD = regex(r"(?:vai trò|chức vụ|giọng đọc|lời bình|dẫn chuyện)\s*[:,]\s*\S.{1,60}", re.IGNORECASE)

# What a page counts: "1.264 lượt xem", "7 phút đọc", "Lượt xem: 12", "Đã trả lời 4 năm trước", "0 Comments"
_COUNT = regex(
    r"(?:đã (?:trả lời|hỏi|đăng) |khoảng )?\d+ (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước"
    r"|[\d.,]+\s?[kK]?\s+(?:lượt (?:xem|đọc|thích)|views?|phút đọc|min read|comments?|bình luận|phản hồi|đánh giá)"
    r"|(?:số |tổng )?(?:lượt|lần|đã) (?:xem|đọc)\s*:?\s*[\d.,]+k?",
    re.IGNORECASE,
)
_AGO = regex(r"(?:đã trả lời |khoảng )?\d+ (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước", re.IGNORECASE)

# A reader's name in a forum: "mua_thu_vang", "thoren92"; and what stands at each post there
_HANDLE = regex(r"(?=.*[a-z].*[a-z].*[a-z])[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
HANDLE_LENGTH = range(5, 25)
POSTS = 2
_POST = regex(r"#\d{1,4}|(?:thích · )?trả lời|reply|trích dẫn", re.IGNORECASE)

# Calls and notices under an article, above which its author stands.
_CALL = regex(
    r"(?:mời|bạn (?:nghĩ|có thể|đọc)|quý (?:khách|độc giả|vị|bạn)|để (?:đặt|được)|hãy|c[aả]m ơn (?:bạn|quý|các bạn)"
    r"|theo dõi|đăng ký|gửi (?:ý kiến|bình luận|phản hồi)|vui lòng|mọi (?:ý kiến|thắc mắc|thông tin|chi tiết)|hotline"
    r"|khuyến cáo|miễn trừ|(?:nội dung|thông tin|bài viết) (?:trên|này|trong|chỉ|nêu)|xem (?:toàn bộ|tất cả)|tặng sao"
    r"|(?:\* ?)?bài viết|bình luận|nhận xét|ý kiến|tổng số điểm|đánh giá|chia sẻ|tags?\b|từ khóa)",
    re.IGNORECASE,
)


def is_no_name(core: str) -> bool:
    """Return whether text, in the shape of names, has words that no name has: a heading, a button."""
    if _HEADINGS.search(core):
        return True
    if is_full_name(core):
        return False
    words = [word.lower() for word in LETTERS.findall(core.partition("(")[0]) if word[0].isupper()]
    if not NO_NAMES.isdisjoint(words):
        return True
    if not core.isupper():
        return False
    parts = [part.split() for part in JOINTS.split(core)]
    return any(len(part) > 2 and not is_full_name(" ".join(part)) for part in parts)


def titled(text: str) -> str:
    """Return the name in a text that begins with a title or a degree, or ""."""
    core = text.strip(EDGES)
    if core[:2].lower() not in _TITLES or text[-1] in ".,:;":
        return ""
    found = _TITLE.match(core)
    name = core[found.end() :] if found and not any(map(str.isdigit, core)) else ""
    return name if 1 <= name.count(" ") <= 5 and is_capitalised(name) and is_row_of_names(name) else ""


def introduced(text: str) -> str:
    """Return the name in a text that says behind a comma what its bearer is, or ""."""
    name, _, role = text.partition(", ")
    return name if 1 <= name.count(" ") <= 4 and is_capitalised(name) and _ROLE.fullmatch(role) else ""


def may_be_desk(text: str) -> bool:
    """Return whether text can name a desk or a paper, by how it begins or by the sign in it: a quick look."""
    return text[:3].strip().lower() in _DESK_STARTS or text[:1] in _EDGES or " - " in text or ", " in text


def is_unit(text: str) -> bool:
    """Return whether text may be the name of a desk that signs."""
    return not text.isupper() and text.count(" ") < UNIT_WORDS and bool(_UNIT.fullmatch(text.strip(EDGES)))


def is_unit_in_capitals(text: str) -> bool:
    """Return whether text may be the name of a desk in many words, all in capitals: a heading has this form, too."""
    return text.isupper() and text.count(" ") >= WORDY_UNIT and is_unit(text.capitalize().replace("tp.", "tp"))


def is_paper(text: str) -> bool:
    """Return whether text may be the name of a paper, in whatever letters."""
    return not text.isupper() and bool(_PAPER.fullmatch(text))


def says(texts: Sequence[str], rank: int) -> bool:
    """Return whether a line names an author behind a label, and is none of the data of a book."""
    core = texts[rank].strip(_EDGES)
    if core[:3].lower() not in _STARTS:
        return False  # which is most of them
    if _CONTACT.fullmatch(core):
        return True
    if found := _LABELLED.fullmatch(core):
        return _is_author(found["name"])
    found = _WRITTEN.fullmatch(core)
    return (
        found is not None and _is_author(found["name"]) and not any(map(is_of_book, texts[max(rank - 3, 0) : rank + 4]))
    )


def _is_author(name: str) -> bool:
    core = _AFTER_NAME.sub("", name).strip(EDGES)
    first, *behind = _BEHIND.split(core, maxsplit=1)
    if behind and (is_full_name(first) or titled(first)):
        core = first
    small = [word for word in core.split() if word[0].islower() and word not in SMALL_WORDS]
    return (
        core.count(" ") < UNIT_WORDS
        and name[-1] not in "!?:;"
        and (core[:1].isupper() or (bool(core) and " " not in core))
        and (not small or is_unit(core) or bool(titled(core)) or (len(small) < 4 and core.count(" ") < 7))
    )


def is_role(text: str) -> bool:
    """Return whether text says what the author named above is: "Vai trò, …", "Giọng đọc: …"."""
    return bool(_ROLE_FIELD.fullmatch(text))


def is_of_book(text: str) -> bool:
    """Return whether text is one of the data of a book, a film or a thing that is sold."""
    return bool(_BOOK.match(text))


def is_label(text: str) -> bool:
    """Return whether text is a label alone, below which an author is named."""
    return len(text) < LABEL_LENGTH and text.strip(EDGES).lower() in _LABEL_ALONE


def is_count(text: str) -> bool:
    """Return whether text is what a page prints beside an author: a date, a counter, how long ago it was."""
    return any(map(str.isdigit, text)) and (is_date(text) or is_counter(text) or bool(_COUNT.match(text.strip("•·| "))))


def is_ago(text: str) -> bool:
    """Return whether text is how long ago something was posted."""
    return text.endswith(" trước") and bool(_AGO.fullmatch(text))


def is_handle(text: str) -> bool:
    """Return whether text may be the name of a reader in a forum."""
    return len(text) in HANDLE_LENGTH and text.isascii() and bool(_HANDLE.fullmatch(text))


def handles(texts: Sequence[str]) -> list[int]:
    """Return the ranks of the lines that name who wrote a post, on the page of a forum."""
    found = [rank for rank, text in enumerate(texts) if " " not in text and is_handle(text)]
    if not found or sum(1 for text in texts if len(text) < HANDLE_LENGTH.stop and _POST.fullmatch(text)) < POSTS:
        return []
    return [rank for rank in found if rank and not _POST.fullmatch(texts[rank])]


def is_call(text: str) -> bool:
    """Return whether text begins as what pages print under an article does."""
    return bool(_CALL.match(text.lstrip("*•>-–( ")))
