"""DV201, DV202, DV204, images: their numbered alt texts, their markup, their file names."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set

from dvclean.findings import Match
from dvclean.lines import IMAGE_PATTERN, LONE_ALT, words_key
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import CLOSED, first_letter, overlap
from dvclean.traits import IMAGE_ENDS, PICTURE_WORDS, SEARCHED
from dvclean.vietnamese import is_bare_syllable

# What an alt text adds to the headline: "hinh anh 1", "- Ảnh 2.", "số 3", "- 4". The headline is what stands before.
ALT_SUFFIX = regex(
    r"(?:[\s|:(–—-]+(?:hình|hinh|ảnh|anh|photo|image|picture))+(?:\s+(?:số|so))?(?:\s*#?\d{1,3})?\s*[.)]{0,2}$"
    r"|[\s|:(–—-]+(?:(?:số|so)\s+)?#?\d{1,2}\s*[.)]{0,2}$",
    re.IGNORECASE,
)
ALT_SUFFIX_LENGTH = 32

# A line that an alt text repeats has more words, where it is not the headline.
HEADING_SPACES = 4
# Numbered headings of a text end so too: "Đề thi … số 2".
_COUNTED = regex(r"\b(?:số|so|đề|bài|phần|tập|kỳ)\b\W*\d", re.IGNORECASE)
BARE_ALT = regex(r"\bhinh\s+anh\.?$|(?:\bhinh|[-–—|]\s*anh)\s+(?:anh\s+)?(?:so\s+)?\d{1,3}\.?$", re.IGNORECASE)
DASH_ALT = regex(
    r"\S\s*[-–—|]\s*(?:[Hh]ình ảnh|[Ảả]nh|Hình|(?P<bare>Anh)|Hinh anh|[Pp]hoto|[Ii]mage)\s+(?:số\s+)?\d{1,3}\s*\.?$"
)
# The result of a match has fewer spaces: "Tây Ban Nha 2 - Anh 1".
TEAM_SPACES = 9
ALT_PREFIX = regex(r"^(?:hình ảnh|hinh anh|ảnh|hình|hình minh họa)\s*:?\s+", re.IGNORECASE)

# A headline of seven words and more with a number behind a dash; how many lines tell what the text is about, and what
# share of its words stands there.
_DASHED_ALT = regex(r"((?:[^\s.!?:]+ ){6,}[^\s.!?:]*[^\W\d_][”\"’')]?) [-–—] \d{1,2}")
LEAD = 2
TOLD_SHARE = 0.5

# How a paragraph ends.
ENDS = frozenset(".!?…”")

# All that is left of one. "Hình 1" may be the name of a drawing that a text speaks of.
NUMBER_ALT = regex(r"(?:(?:hình )?ảnh|image|picture) (?:số )?\d{1,2}\.?|chú thích ảnh", re.IGNORECASE)

# How a Markdown image begins, and over how many lines more one may be broken: its words, then its address.
OPEN_IMAGES = ("![", "[![", "[ ![")
IMAGE_LINES = 3

# One in whose address the text has been cut off.
_CUT_IMAGE = regex(r"(?:\[ ?)?!\[[^\[\]]*\]\([^\s()]*(?:\)\]\([^\s()]*)?")

# A Markdown image, with or without a link around it.
MARKDOWN_IMAGE = regex(rf"(?:\[ ?)?{IMAGE_PATTERN}(?: ?\]\([^)]*\))?")
HTML_IMAGE = regex(r"<image>.*</image>|</?(?:img|figure|picture|source|figcaption|amp-img)\b[^>]*>", re.IGNORECASE)
IMAGE_FILE = regex(
    r"(?:(?:https?:)?//\S{1,300}/|/?(?:wp-content/)?(?:uploads?|20\d\d/\d\d)(?:/[\w.-]+){0,6}/|/(?:[\w.%-]+/){1,8})?"
    r"[^\s/?*|]{1,120}\.(?:jpe?g|png|gif|webp|bmp|svg|avif)"
    r"|(?=[a-f]*\d)[\da-f-]{16,}\.(?:mp4|mov)|[\w\s().-]{1,80}\.(?:jpe?g|png|webp)"
    # the end of an address that was cut
    r"|(?:\(\d{1,3}\))?\.(?:jpe?g|png|gif|webp)[)\]]+"
    r"|\.(?:jpe?g|png|gif|webp)[)\]]*",
    re.IGNORECASE,
)

# What cameras, telephones and editors call their pictures, and the size that a site adds.
CAMERA = regex(
    r"(?:IMG|DSC[NF]?|MVI|PXL|DJI) \d{3,8}(?: \d{1,8})?|FB_IMG_\d+|20\d{6}_\d{6}(?:_\d+)?|[a-z][a-z\d_-]+-\d{13}"
    r"|(?:IMG|DSC[NF]?|MVI|PXL|MG|GOPR|DJI|vlcsnap|viber_image|received|screenshot|photo|image|img|picture|pic|anh|hinh"
    r"|banner|thumb|thumbnail|avatar|z)[-_]?[-_\w]*\d[-_\w]*|[a-z\d_-]+-\d{2,4}x\d{2,4}"
    # what Facebook calls them
    r"|\d{5,}(?:_\d{5,}){1,3}(?:_[a-z])?(?:[-_][a-f\d]+)?"
    # the moment when it was put there, in thousandths of a second, and what a site makes it single by
    r"|(?=.{30})(?:[A-Za-z\d]+[-_]+){4,}(?:[a-z]+-)*1[4-9]\d{11}(?:-[a-f\d]{4,6})?"
    # what some papers add to each name
    r"|\d{1,3}(?:-\d{1,3})?-(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{5}",
    re.IGNORECASE,
)
# The size of a picture stands alone beside a paragraph of so many characters.
SIZE = regex(r"\d{3,4}x\d{3,4}")
PROSE = 90

# Two words or more with the number of a picture behind them, and how many of such make a series.
_SERIES = regex(r"(?<= [a-z])([a-z]*) \(?\d{1,3}\)?$")
SERIES = 3
# As many words of the headline and a number.
_BEGUN = regex(r"((?:\S+ ){3,}[^\W\d_]+) \d{1,2}")

# So many words of the headline, all in small letters, are no accident.
TITLE_WORDS = 3

# "Bến Cũ Photo 4", "Bến Cũ Photo 6++3 ảnh"
_PHOTO = regex(r"(.{3,60}) (?:Photo|Image|Picture) \d{1,3}(?:\+.{1,12})?")

# How crawlers begin what they write where an image stood: "[IMAGE:https://...]".
_MARKED_IMAGE = regex(r"\[(?:image|img|photo|picture|ảnh|hình):\s*", re.IGNORECASE)

# {{< figure src="…" title="…" >}}
_SHORTCODE = regex(
    r"\{\{[<%]\s*/?(?:img|image|figure|gallery|picture|photo|video|youtube)\b[^{}]*[%>]\}\}", re.IGNORECASE
)

# The number of a picture in a series.
_COUNT = regex(r"(?<=[a-z\d])-\d{1,3}$")

# A camera's name for a picture, whatever its maker: the same letters before the number of each. And the name with the
# number that a page gives to each version of a picture: "4-b152e".
_SHOT = regex(r"([A-Z]{2,5})_?\d{4,6}|[a-z\d_]+-(?=[a-f]*\d)[a-f\d]{5}")

# A shorter name of a file may be a word.
STEM = 6

# What a text says that is about the names of files.
_NAMING = regex(r"\b(?:đặt|đổi) (?:lại )?tên (?:cho )?(?:ảnh|hình|tệp|tập tin|file)\b", re.IGNORECASE)

# So many words and numbers make a name that somebody has given to a picture.
SLUG_PARTS = 4
# They have more letters on average than the syllables of a foreign name as papers used to write it: "Ki-ri-ba-ti".
SLUG_LETTERS = 2.5


@rule("DV201", "alt-text", kind="alt", view="alt_ends", traits=("alt end",), early=True)
def alt_text(doc: Page) -> Iterator[Match]:
    """An image's alt text: the headline, often without its accents, with "hình ảnh" or a number behind it.

    Why: the scraper wrote the picture's alt attribute between the paragraphs; it says what the headline says.
    Keeps: captions, also numbered ones; a sentence that ends in "ảnh 2"; an article that has no accents at all.

    Before:
        Làng gốm bên sông giữ lửa nghề qua ba thế hệ
        ⏎
        Mỗi sáng, những lò nung ở cuối làng lại đỏ lửa từ khi trời còn tối.
        Lang gom ben song giu lua nghe qua ba the he hinh anh 1
        Người thợ già nhất làng năm nay đã ngoài tám mươi.
    After:
        Làng gốm bên sông giữ lửa nghề qua ba thế hệ
        ⏎
        Mỗi sáng, những lò nung ở cuối làng lại đỏ lửa từ khi trời còn tối.
        Người thợ già nhất làng năm nay đã ngoài tám mươi.
    """
    most = 1.5 * len(doc.headline) + ALT_SUFFIX_LENGTH
    series = _series(doc)
    yield from _photos(doc)
    for i, text in doc.alt_ends.items():
        # a field of several things has a colon before its value
        if i == doc.title or text.rstrip("0123456789 ").endswith(":"):
            continue
        if text in series and doc.accented:
            yield Match(i, "one of a series of pictures")
            continue
        if len(text) <= LONE_ALT:
            if NUMBER_ALT.fullmatch(text.lstrip("-–— ")) or _is_numbered(doc, i, text):
                yield Match(i, "the number of an image")
            continue
        end = text[-ALT_SUFFIX_LENGTH:]
        if _is_numbered(doc, i, end) or (i in doc.bare_lines and BARE_ALT.search(end)):
            yield Match(i, "an image's alt text")
        elif (
            0.45 * len(doc.headline) <= len(text) <= most
            and (head := _before_alt_suffix(text))
            # the name of the section may stand before it
            and (_repeats_headline(doc, head) or _repeats_headline(doc, head.partition(" - ")[2]))
            # a headline may end in such a word or number itself
            and words_key(text) != doc.headline_key
        ):
            yield Match(i, "the headline as an image's alt text")
        elif i in doc.bare_lines and text[1:].islower() and is_of_headline(doc, _before_alt_suffix(text).lower()):
            yield Match(i, "words of the headline as an image's alt text")
        elif " " in text[-3:] and (_repeats_a_line(doc, text) or i in doc.alt_series or _is_told_above(doc, i)):
            yield Match(i, "a line with a number as an image's alt text")


def _is_told_above(doc: Page, i: int) -> bool:
    """Return whether line i, a number behind a dash at its end, stands below a paragraph and tells what the lead tells.

    So a picture has for its alt text the headline that the story had before it got another one.
    """
    told = _DASHED_ALT.fullmatch(doc.stripped[i])
    if not told or not doc.accented:
        return False
    # a text without its headline begins with the lead
    lead = words_key(" ".join(doc.stripped[j] for j in doc.filled[: min(doc.rank(i), LEAD)]))
    in_prose = any(len(text) >= PROSE and text.endswith(CLOSED) for j in doc.above(i) if (text := doc.stripped[j]))
    return in_prose and overlap(told[1], lead) >= TOLD_SHARE


def _is_numbered(doc: Page, i: int, end: str) -> bool:
    """Return whether the end of line i is a picture's number behind a dash; "Anh" without its accent may be England."""
    # most ends have no dash, and to see that is quick
    if not ("-" in end or "–" in end or "—" in end or "|" in end):
        return False
    found = DASH_ALT.search(end)
    return found is not None and (
        found["bare"] is None or i in doc.bare_lines or doc.stripped[i].count(" ") >= TEAM_SPACES
    )


def _photos(doc: Page) -> Iterator[Match]:
    """Yield the lines of a gallery: the same words and "Photo" with other numbers."""
    likely = [(i, text) for i, text in doc.alt_ends.items() if "Photo" in text or "Image" in text or "Picture" in text]
    named = {i: found[1] for i, text in likely if (found := _PHOTO.fullmatch(text))}
    if len(named) < 2:
        return
    photos = Counter(named.values())
    for i, name in named.items():
        if photos[name] > 1:
            yield Match(i, "one of a series of pictures")


def _series(doc: Page) -> set[str]:
    """Return the alt texts that differ in the number at their end only, if there are many.

    They have no accents, or are what the headline says up to a sign: to go on with it may be a heading.
    """
    names = {}
    for text in doc.alt_ends.values():
        if text.isascii() and text.islower() and _SERIES.search(text):
            names[text] = _SERIES.sub(r"\1", text)
        elif (begun := _BEGUN.fullmatch(text)) and _is_said_by_headline(doc, begun[1]):
            names[text] = begun[1]
    if len(names) < SERIES:
        return set()
    series = Counter(names.values())
    return {text for text, name in names.items() if series[name] >= SERIES}


def _is_said_by_headline(doc: Page, text: str) -> bool:
    """Return whether the headline begins with text, and a sign stands behind that."""
    behind = doc.headline[len(text) : len(text) + 1]
    return doc.headline.startswith(text) and not (behind.isalnum() or behind in {"", " "})


def _repeats_a_line(doc: Page, text: str) -> bool:
    """Return whether what stands before a picture's number is some words long, and a line of its own too.

    With no sign between the two, only the headline is no heading of which there are several, and no row of numbers.
    """
    head = "" if _COUNTED.search(text[-ALT_SUFFIX_LENGTH:]) else _before_alt_suffix(text)
    if head.count(" ") <= HEADING_SPACES or head not in doc.copies:
        return False
    return head == doc.headline or head[-1] in ENDS or not text[len(head) :].strip().isdigit()


def _before_alt_suffix(text: str) -> str:
    """Return what stands before "- Ảnh 2." or between "Hình ảnh" and "số 2", or "" where text has no such end."""
    end = text[-ALT_SUFFIX_LENGTH:]
    found = ALT_SUFFIX.search(end)
    return ALT_PREFIX.sub("", text[: len(text) - len(end) + found.start()]) if found else ""


def _repeats_headline(doc: Page, text: str) -> bool:
    """Return whether text is the headline, whole or cut short, but for accents, case and punctuation."""
    if not 0.45 * len(doc.headline) <= len(text) <= 1.5 * len(doc.headline):
        return False
    # a look before the keys, which take long
    if first_letter(text) != first_letter(doc.headline):
        return False
    head, headline_key = words_key(text), doc.headline_key
    return head.count(" ") >= 3 and (
        head == headline_key
        or (headline_key.startswith(head) and len(head) >= 0.5 * len(headline_key))
        or (
            head[:6] == headline_key[:6]
            and overlap(text, headline_key) >= 0.85
            and len(head) >= 0.7 * len(headline_key)
        )
    )


@rule("DV202", "image-markup", kind="alt", view="images", traits=("image",), early=True)
def image_markup(doc: Page) -> Iterator[Match]:
    """A Markdown or HTML image.

    Why: it is the picture's address; the text has no use for it.
    Keeps: an image inside a sentence.

    Before:
        Hồ nước cạn trơ đáy sau bốn tháng không mưa.
        ![Hồ cạn nước](https://example.org/anh/ho-can.jpg "Hồ cạn nước")
        Người dân phải đi xa ba cây số để lấy nước.
    After:
        Hồ nước cạn trơ đáy sau bốn tháng không mưa.
        Người dân phải đi xa ba cây số để lấy nước.
    """
    for i, text in doc.images.items():
        if "](" not in text and text.startswith(OPEN_IMAGES):
            if rest := _rest_of_image(doc, i):
                yield Match(i, "a Markdown image, broken into lines", also=rest)
        elif "![" in text and (MARKDOWN_IMAGE.fullmatch(text) or not MARKDOWN_IMAGE.sub("", text).strip(" *_[]>|")):
            # what makes it slanting may be closed in the next line
            below = doc.below(i, 1) if text[0] in "_*" else ()
            yield Match(i, "a Markdown image", also=[j for j in below if doc.stripped[j] == text[0]])
        elif text[0] == "<" and HTML_IMAGE.search(text) and not HTML_IMAGE.sub("", text).strip("| "):
            if not doc.is_announced(i):
                yield Match(i, "an HTML image")
        elif (text[0] == "{" and _SHORTCODE.fullmatch(text)) or (text[0] == "[" and _is_marked_image(text)):
            yield Match(i, "the shortcode of an image")
        elif text.startswith(SEARCHED) and text[-1] not in ".:;" and i != doc.title:
            yield Match(i, "what a search for pictures calls one")
        elif i == doc.filled[-1] and text[0] in "![" and _CUT_IMAGE.fullmatch(doc.as_read(i)):
            yield Match(i, "a Markdown image, cut off with the text")


def _is_marked_image(text: str) -> bool:
    """Return whether text is the address or the file of an image in brackets, with a word for it before."""
    found = _MARKED_IMAGE.match(text)
    if not found or text[-1] != "]":
        return False
    address = text[found.end() : -1]
    return ("://" in address or address.lower().endswith(IMAGE_ENDS)) and set(" []").isdisjoint(address)


def _rest_of_image(doc: Page, i: int) -> Sequence[int]:
    """Return the lines below line i, where an image begins, up to its address, or none where that is far away."""
    below = doc.below(i, IMAGE_LINES)
    end = next((rank for rank, j in enumerate(below, 1) if "](" in doc.as_read(j)), 0)
    whole = " ".join(doc.as_read(j) for j in (i, *below[:end]))
    return below[:end] if end and MARKDOWN_IMAGE.fullmatch(whole) else ()


@rule("DV204", "image-name", kind="alt", view="image_names", traits=("image name",))
def image_name(doc: Page) -> Iterator[Match]:
    """The name of an image file, with its ending or without: "IMG_2041.jpg", "hop-cho-vung-cao-2", "photo-1".

    Why: it is what a page shows where the author has described no picture.
    Keeps: files that a sentence is about; codes, user names and commands, which are no syllables of Vietnamese; names
    without an ending in a text without accents.

    Before:
        Chợ họp từ tờ mờ sáng.
        hop-cho-vung-cao-2
        Đến trưa thì vãn.
        IMG_2041.jpg
    After:
        Chợ họp từ tờ mờ sáng.
        Đến trưa thì vãn.
    """
    title = set(doc.headline_key.split())
    # several of one name that end in other numbers are the pictures of one page
    slugs = {text for text in doc.image_names.values() if _COUNT.search(text) and text[0].isalpha()}
    series = Counter(_COUNT.sub("", text) for text in slugs)
    if _speaks_of_files(doc):
        return
    shots = _shots(doc)
    for i, text in doc.image_names.items():
        named = (
            IMAGE_FILE.fullmatch(text)
            or text in PICTURE_WORDS
            or (
                i != doc.title
                and doc.accented
                and (
                    _is_image_name(text, title)
                    or series[_COUNT.sub("", text)] > 1
                    or i in shots
                    or _is_named_in_text(doc, i, text)
                    or (SIZE.fullmatch(text) and _is_in_prose(doc, i))
                )
            )
        )
        if named and not doc.is_in_sentence(i):
            yield Match(i, "the name of an image")


def _shots(doc: Page) -> set[int]:
    """Return the names that a camera or a page gave to several pictures, each alone beside a paragraph."""
    named = {i: shot[1] for i, text in doc.image_names.items() if (shot := _SHOT.fullmatch(text))}
    alone = [i for i in named if _is_in_prose(doc, i) and named.keys().isdisjoint(doc.beside(i))]
    cameras = Counter(named[i] for i in alone)
    return {i for i in alone if cameras[named[i]] > 1}


def _speaks_of_files(doc: Page) -> bool:
    """Return whether the text is about such names, or a sentence of it has one that is a line too: not of two words."""
    stems = {text.rpartition(".")[0] or text for text in doc.image_names.values()}
    named = [stem for stem in stems if len(stem) >= STEM and any(map(str.isdigit, stem)) and " " not in stem]
    told = "\n".join([doc.stripped[i] for i in doc.sentences if i not in doc.markup]) if named else ""
    return any(stem in told for stem in named) or (bool(named) and _NAMING.search(doc.whole_text) is not None)


def _is_in_prose(doc: Page, i: int) -> bool:
    """Return whether a paragraph stands right above or below line i, which is no cell of a table then."""
    return any(len(doc.stripped[j]) >= PROSE for j in doc.beside(i))


def _is_named_in_text(doc: Page, i: int, text: str) -> bool:
    """Return whether text, in prose, begins with two syllables of which the text speaks, and has a number in it."""
    first, _, rest = text.partition("-")
    second = rest.partition("-")[0]
    if not (is_bare_syllable(first) and is_bare_syllable(second) and text.islower() and any(map(str.isdigit, rest))):
        return False
    return _is_in_prose(doc, i) and f" {first} {second} " in doc.text_key


def _is_image_name(text: str, title: Set[str]) -> bool:
    """Return whether text is a name that cameras or editors give: its form, its syllables, or words of the headline."""
    if CAMERA.fullmatch(text):
        return True
    # names of users have underscores too, but few
    parts = re.split("[-_]|(?<=[a-z])(?=[A-Z])" if text.count("_") > 3 else "-", text)
    parts = [part.lower() for part in parts]
    words = [word for word in parts if word.isalpha()]
    bare = sum(map(is_bare_syllable, words))
    known = sum(word in title for word in words)
    if len(parts) < SLUG_PARTS or len(words) < 3 or sum(map(len, words)) < SLUG_LETTERS * len(words):
        return False
    return 4 * bare >= 3 * len(words) or 2 * known > len(words)


def is_of_headline(doc: Page, text: str) -> bool:
    """Return whether all words of text stand in the headline, numbers aside."""
    words = [word for word in text.split() if not word.isdigit()]
    title = doc.headline_key.split()
    return len(words) >= TITLE_WORDS and all(word in title for word in words) and not doc.headline.isascii()
