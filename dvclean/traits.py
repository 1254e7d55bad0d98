"""One scan that tells what a text holds anything of, so that views and rules with nothing to find are not asked.

A trait is a pattern that all lines of some kind match, and few others. google-re2 looks for all of them in one walk
over the UTF-8 bytes, in the time of one; Python's own re takes ten times as long for each.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count
from typing import Literal

import re2

from dvclean.suspect import CASED, DAMAGE, ESCAPES, LETTERS, MARKUP, ODD, SPACE, SPACED, SWAPPED, TONES

# Signs that sites put around labels and before links: bullets, arrows, brackets, colons.
SIGNS = " \t*•·▪■◆►◄▶◀▸→➜➔➤⇒↑▲▼△▽▾»›«‹>|:;–—-+_#~.…!?()[]\"“”'‘’"

# Pictures that they put there too, with the sign that asks for colours.
PICTOGRAMS = (
    "👉👈👇👆☞☛➡⬇⬅⏩⏪✅☑✔✓✨⭐★☆❤♥🌟🔥💥💡🎯🎁🎉📌📍🔗🔎🔍"
    "📢📣📝📖📚📰📅📞📲📱☎📧✉🌐🏠🛒💬🔔🔹🔸🔶🔷◾◽▫♦❖⚡❗🚀💯\ufe0f"
    "⏱🕒🏷🗓📆👤✍📷🎥👁🔖👍"
)

# What programs put where a picture has no description.
PICTURE_WORDS = frozenset(
    {"logo", "icon", "banner", "banner image", "avatar", "thumbnail", "undefined", "null", "image", "img"}
    | {"placeholder", "spot_img", "tm-img-alt", "!image", "!img", "Photobucket"}
    | {"[Image]", "[image]", "[IMG]", "[img]", "[Photo]", "[photo]", "[Ảnh]", "[ảnh]", "[Hình ảnh]", "[hình ảnh]"}
)

# What a search engine calls the pictures that it finds.
SEARCHED = (
    *("Kết quả hình ảnh cho ", "Image result for ", "Image results for ", "Related image"),
    # and what a network says of those that nobody has described
    *("Có thể là hình ảnh ", "Có thể là ảnh ", "Có thể là đồ họa ", "Không có mô tả ảnh", "Không có mô tả."),
    *(
        "May be an image of ",
        "May be a graphic of ",
        "May be a cartoon of ",
        "Image may contain",
        "No photo description available",
    ),
    *("Trong hình ảnh có thể có", "Hình ảnh có thể có"),
)

# How names of image files end.
IMAGE_ENDS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".svg", ".avif", ".mp4", ".mov")

# How cameras begin the names of their pictures, also where the stroke before the number is a space.
CAMERAS = frozenset({"IMG", "DSC", "MVI", "PXL", "DJI"})

# What the button of an offer ends in, in capitals.
OFFERS = "NGAY|MIỄN PHÍ|HÔM NAY|NHANH|ƯU ĐÃI|TẠI ĐÂY|GỌI LẠI"

# How the errors begin that a server prints into its pages.
SERVER_ERRORS = (
    *("Warning: ", "Notice: ", "Deprecated: ", "Fatal error: ", "Parse error: ", "Strict Standards: "),
    "WordPress database error: ",
)

# What crawlers and readers call what they write above the text of a page.
CRAWLED = (
    "(?:canonical |original |source )?url|url source|source|link|crawl date|published time|markdown content"
    "|(?:crawled|fetched|scraped|retrieved|accessed|downloaded)(?: at| on)?|(?:content )?length|word count"
)

# The capitals of Vietnamese, for a class of a pattern: "À-Ỹ" would hold the small ones too.
CAPITALS = "A-ZÀ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"

Trait = Literal[
    "odd",
    "space",
    "letters",
    "spaced",
    "cased",
    "tones",
    "markup",
    "escapes",
    "damage",
    "swapped",
    "trailing space",
    "blank lines",
    "wide gap",
    "image",
    "alt end",
    "bare line",
    "link",
    "pointer",
    "neighbour",
    "separator",
    "pages",
    "lone sign",
    "seam",
    "glued button",
    "glued label",
    "small words",
    "slug",
    "separator end",
    "glued commas",
    "front matter",
    "dated lead",
    "code",
    "opener",
    "image name",
    "heading",
    "underline",
    "address",
    "pressing",
    "offer",
    "price",
    "hole",
    "fence",
    "label",
    "number",
    "moment",
    "degree",
    "emphasis",
    "italics",
    "reserved",
    "own phrase",
]

# White space but the line end, as str.strip knows it.
_SPACES = r"\t\x0b-\r\x1c-\x20\x{85}\p{Z}"
_SPACE = f"[{_SPACES}]"
_START = f"(?m:^{_SPACE}*)"
_END = f"(?m:{_SPACE}*$)"

_NOTHING = r"[^\x00-\x{10ffff}]"
# The letters of Vietnamese and some more: \p{L} takes ten times as long to compile.
_LETTER = r"[a-zA-Z\x{c0}-\x{1ef9}]"
_CAPITAL = f"[{CAPITALS}]"
_SMALL = r"[a-z\x{df}-\x{ff}ăđĩũơư\x{1ea0}-\x{1ef9}]"
_PICTURE_FILE = rf"\.(?i:{'|'.join(end[1:] for end in IMAGE_ENDS)})"
_SLUG = r"[A-Za-z0-9]*(?:[A-Za-z0-9][-_]|[A-Za-z]\d|\d[A-Za-z])[A-Za-z0-9_-]*"
_PICTURE_WORD = "|".join(map(re2.escape, sorted(PICTURE_WORDS)))
_CAMERA = rf"(?:{'|'.join(sorted(CAMERAS))})[NF]? \d[\d ]*"
_ALT_END = r"(?:\d|(?i:h[iìÌ]nh|[aảẢ]nh|photo|image|picture))"
_HEADER = CRAWLED.replace(" ", r"[ \x{a0}]")
_AGENCY = r"\(?[A-ZĐ&][^\s()]*(?: Online)?(?:\)?[ \x{a0}]?[–—-]|\)[ \x{a0}])|\([^()\n]{3,19}\)[ \x{a0}]?[–—-]"
_TIME = r"[A-ZĐ\d|, \x{a0}:/-]*\d[/-]\d{4}[\d \x{a0}|,:-]*"
_DAY = r"\d{1,2}[/-]\d{1,2}[/-]\d{4}[ \x{a0}:]+"
_BUTTON = "(?:(?:ĐỌC|XEM|Đọc|Xem) (?i:ngay|tiếp|thêm|chi tiết)|Chi tiết)"
# one of the numbers in a row of pages, and what parts it from the next
_PAGE = r"\d\]?[ |.·…\x{a0}]+\[?"
_CODE_START = r"(?:[<{@}\[\]()'\"$&.#/\\*:;a-z_FMNUS!]|--[}>])"
_CODE_END = r"[>;{}),\]'\"/\\e-]"
_CODE_ALONE = r"(?:[;{})\]'\"/\\e]|--[}>])"
_CODE = rf"{_CODE_START}[\x00-\t\x0b-\x7f\x{{a0}}]*{_CODE_END}"

# How many bytes the scan may take for what it has learned of its way. It stays far below, but with the 8 million that
# are usual it begins anew now and then, and takes four times as long.
_MEMORY = 64 << 20

# No-break spaces count as spaces here: they are made such before the rules see the text.
PATTERNS: dict[Trait, str] = {
    "odd": ODD,
    "space": SPACE,
    "letters": LETTERS,
    "spaced": SPACED,
    "cased": CASED,
    "tones": TONES,
    "markup": MARKUP,
    "escapes": ESCAPES,
    "damage": DAMAGE,
    "swapped": SWAPPED,
    "trailing space": r"(?m:[ \t\x{a0}]$)",
    "blank lines": rf"\A{_SPACE}*(?:\n|\z)|\n{_SPACE}*\n{_SPACE}*(?:\n|\z)|\n{_SPACE}+\z",
    "wide gap": r"\n(?:[ \t\x{a0}]*\n){3}",
    "image": rf"!\[|\[(?i:image|img|photo|picture|ảnh|hình):|{_START}(?:<|\{{\{{|{'|'.join(SEARCHED)})",
    "image name": rf"{_START}(?:{_SLUG}|{_PICTURE_WORD}|{_CAMERA}|(?:\(\d+\))?{_PICTURE_FILE}[)\]]*){_END}"
    rf"|{_PICTURE_FILE}{_END}",
    "alt end": rf"{_ALT_END}{_SPACE}*[.)]{{0,2}}{_END}",
    "bare line": r"(?m:^[^\x{c0}-\x{1ef9} \n]*[ \x{a0}][^\x{c0}-\x{1ef9}\n]*$)",
    "link": r"\]\(",
    "pointer": (
        f"{_START}(?:\\\\>|[*_]{{1,4}}[>»]|[>»➜➔➤→►▶▸⇒←⬅◀◄«<‹❮]|\\[[^\\[\\]\n]{{20,}}\\]{_END})|[→➡►▶»>›❯]{_END}"
    ),
    "neighbour": f"{_START}(?:Bài (?:viết )?(?:trước|cũ hơn|sau|tiếp theo|kế tiếp|mới hơn)|Prev|Next|Older|Newer)[^\n]",
    "separator": rf"[|•·›»>→]|[ \x{{a0}}]/[ \x{{a0}}]|{_START}/{_END}|\] \["
    rf"|{_START}(?i:trang chủ|trang nhất|home|you are here|bạn đang ở)[^\n]",
    "pages": rf"{_PAGE}\d*{_PAGE}\d",
    "lone sign": f"{_START}(?:[|•·–—☰;.x×-]|#{{1,4}}|[*+•-] (?:__?|\\|)|[Aa+\\[\\] -]{{1,9}}){_END}",
    "seam": rf"[a-z0-9\x{{e0}}-\x{{1ef9}}][?!\"”’]?{_CAPITAL}"
    r"(?:[a-z\x{e0}-\x{1ef9}]|[A-ZĐ.]{1,8}[ \x{a0}]?[-–][ \x{a0}])"
    rf"|[a-z\x{{e0}}-\x{{1ef9}}](?:\d\d?:\d\d[ \x{{a0}}]?)?\d\d?/\d\d?/20\d\d{_END}",
    "glued button": rf"[a-z0-9\x{{e0}}-\x{{1ef9}}?!\"”’]{_BUTTON}{_END}",
    "glued label": rf"{_START}(?:TAGS{_LETTER}|Tags{_CAPITAL})",
    # it comes to the beginning when what is above it goes
    "front matter": rf"{_START}(?:---|\+\+\+){_END}|{_START}\[?\**(?i:{_HEADER}):",
    "glued commas": f"{_LETTER},{_LETTER}",
    "separator end": f"[ \\x{{a0}}][-–|•·»]{_END}",
    "slug": f"{_START}(?:[a-z0-9]+ ){{5}}",
    "small words": f"{_START}{_SMALL}(?:{_LETTER}| )+{_END}",
    "dated lead": f'{_START}(?:{_AGENCY}|{_TIME}{_END}|{_DAY}{_CAPITAL}|(?:Trong|In)[ \\x{{a0}}]["“])',
    "heading": f"{_START}#",
    "underline": f"\n{_SPACE}*(?:---|===)",
    "address": f"{_START}(?:https?://|www|/?[a-z0-9]+(?:[-/][a-z0-9]+){{4,}}\\.[a-z]{{2,5}}{_END})",
    "reserved": r"(?:©|\([cC]\)|(?i:copyright))[^\n]*(?i:all rights reserved)",
    "fence": f"{_START}(?:```|~~~)|'''{_END}|<(?i:pre)",
    # what manuals say: see PRESSING in page.py
    "pressing": r"(?:[bB]ấm|[nN]hấn|[nN]hấp|[cC]hạm|[cC]lick|[gG]õ)[ \x{a0}](?:vào|nút|chọn|thử|phím|chuột|[\"“])"
    r"|[nN]út[ \x{a0}](?:[\"“]|màu|này|lệnh|bấm)|[bB]ảng nút|<button|[cC]hân trang|[đĐ]ầu trang|[tT]rình duyệt"
    r"|[gG]iao diện|[mM]enu",
    "offer": rf"{OFFERS}|nhận ngay [a-zưk]|[👉☞]|{_START}[\[(](?:Quảng cáo|QUẢNG CÁO|QC|Tài trợ|PR)[\])] ",
    "price": rf"\d00[ \x{{a0}}]?(?:[₫đĐ]|(?i:vnđ|vnd))\*?(?:[ \x{{a0}}]-?\d+%)?{_END}"
    r"|·[ \x{a0}]?\d+[ \x{a0}]?m[²2]"
    # with the next field stuck to it
    r"|₫[^ \n]|m²[A-Z]",
    # a day or a time alone
    "moment": f"{_START}(?:[*•-] )?\\d{{1,2}}[:/.-]\\d{{1,2}}[\\d:/.|, \\x{{a0}}-]*{_END}",
    "degree": "°",
    "emphasis": r"\*\*",
    "italics": f"[*_]{_END}",
    # what stands behind the words of a link that are lost
    "hole": f"{_START}[,.;)]",
    "code": f"{_START}(?:@|{'|'.join(SERVER_ERRORS)}|{_CODE}{_END}|{_CODE_ALONE}{_END}|<[a-zA-Z!/][^\n]*>{_END}"
    rf"|\[[a-z][^\n]*=\"[^\n]*\]{_END})",
}


# What a character-level rule could act upon.
DAMAGES: frozenset[Trait] = frozenset(
    {"odd", "space", "letters", "spaced", "cased", "tones", "markup", "escapes", "damage", "swapped"}
)


# After so many texts the scan takes the openers in, and the phrases all of theirs: that costs a short run as much as it
# saves a long one a text.
PATIENCE = 100

# So many of their characters are looked at: with fewer more texts seem to have one, more take longer to compile.
_BEGUN = 12


class Scan:
    """The walk over a text that finds its traits. openers are what a line with the trait "opener" begins with.

    Several threads may call it: what they share is exchanged as a whole, once it is complete.
    """

    def __init__(self, openers: Iterable[str]) -> None:
        self._openers = openers
        self._texts = count(1)
        self._walk = _compiled(PATTERNS)

    def __call__(self, data: bytes) -> frozenset[Trait]:
        r"""Return the traits of a text, given as UTF-8 with \n as line end. The first texts all have "opener"."""
        names, match = self._walk
        found = map(names.__getitem__, match(data) or ())
        if names[-1] == "opener":
            return frozenset(found)
        if next(self._texts) == PATIENCE:
            self._take_openers_in()
        return frozenset((*found, "opener"))

    def _take_openers_in(self) -> None:
        words = "|".join(sorted(set(map(_begun, self._openers))))
        opener = f"(?m:^[{_SPACES}]*(?:=+>)?[{_SPACES}{re2.escape(SIGNS + PICTOGRAMS)}]*)(?im:{words or _NOTHING})"
        self._walk = _compiled({**PATTERNS, "opener": opener})


def _compiled(patterns: Mapping[Trait, str]) -> tuple[list[Trait], Callable[[bytes], Sequence[int]]]:
    """Return the traits, and what tells the places among them of those that a text has."""
    options = re2.Options()
    options.max_mem = _MEMORY
    walk = re2.Set.SearchSet(options)
    for pattern in patterns.values():
        walk.Add(pattern)
    walk.Compile()
    return list(patterns), walk.Match


def _begun(opener: str) -> str:
    """Return a pattern for how a line begins with an opener, whose colon may follow the marks of bold words."""
    begun: str = re2.escape(opener[:_BEGUN]).replace("\\ ", r"[ \x{a0}]").replace("\\:", "[*_]*:")
    # a single word is the first one as a whole
    alone = " " not in opener and opener[-1].isalnum()
    return begun + r"(?:[ \x{a0}]|[*_]*:|$)" if alone and len(opener) <= _BEGUN else begun
