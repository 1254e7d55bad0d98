"""DV301, DV302, DV306, DV307: copies of the headline and of headings. The later one, or the unaccented one, goes."""

from collections.abc import Iterator, Sequence

from dvclean.findings import Match
from dvclean.lines import WORD, is_among, words_key
from dvclean.page import HEAD_LINES, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.duplicates import ITEM, VERSE, is_heading
from dvclean.rules.menus import COMPANY, DATE, NAME_WORDS
from dvclean.rules.shapes import first_letter, heads_part, is_counter, is_name
from dvclean.vietnamese.dates import is_date
from dvclean.vietnamese.names import is_capitalised

# A poem has more verses.
VERSES = 8

# So many letters in a row are shared by a line and its copy, somewhere.
PROBE = 7

# So many signs at most were lost or won with the accents.
LOST = 8

# How the office begins that heads the title page of a paper.
_OFFICE = regex(r"(?:BỘ|SỞ|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN|ỦY BAN|UỶ BAN|UBND|PHÒNG|KHOA|CÔNG TY|TỔNG CÔNG TY|ĐOÀN|HỘI)\b")

# What parts the name of a site or a label from a headline.
PARTS = (" - ", " – ", " — ", " | ", ": ")
_SIGN = regex(r" [-–—|] ")

# How the grounds of a decree begin.
_GROUNDS = ("Căn cứ", "Xét ", "Theo đề nghị", "Thực hiện ", "Để ")

# What is said of names and words without accents, so many lines at most above those that are shown.
_UNACCENTED = "không dấu"
SHOWN = 8

# Headings written in Markdown: the article's own.
MARKUP = frozenset("#*")

# Between the headline and its copy in the head of a page stand lines of so many characters at most, and none ends so.
# A text below has so many sentences at least; a verse has more words than a name.
LINE_OF_HEAD = 130
ENDS = frozenset(".:;,…")
TEXT = 2


@rule("DV301", "unaccented-copy", kind="dup", view="bare_lines", traits=("bare line",))
def unaccented_copy(doc: Page) -> Iterator[Match]:
    """A line that is another line of the text without its accents.

    Why: it is the headline as an alt text or address made it.
    Keeps: the accented line; an unaccented text; a line of three words or less, which may be a name; announced lists.

    Before:
        Phiên chợ vùng cao ngày cuối năm
        Phien cho vung cao ngay cuoi nam
        Chợ họp từ tờ mờ sáng.
    After:
        Phiên chợ vùng cao ngày cuối năm
        Chợ họp từ tờ mờ sáng.
    """
    bare = doc.bare_lines
    # a text on the spelling without accents shows some
    shown = [i for i, text in enumerate(doc.stripped) if _UNACCENTED in text] if _UNACCENTED in doc.whole_text else []
    lengths = {len(text) for text in bare.values()}
    shortest, longest = min(lengths) - LOST, max(lengths) + LOST
    spaces = {text.count(" ") + more for text in bare.values() for more in (-1, 0, 1)}
    # to take the accents off one letter tells most lines apart, and is done much faster
    letters = {first_letter(text) for text in bare.values()}
    originals = {
        words_key(text)
        for i, text in doc.short_lines.items()
        if shortest <= len(text) <= longest and text.count(" ") in spaces and i not in bare
        if first_letter(text) in letters
    }
    for i, text in bare.items():
        copy = words_key(text)
        known = copy in originals or _is_cut_copy(doc, copy)
        # the line under the head of a table has no words
        if any(0 < i - at <= SHOWN for at in shown):
            continue
        if copy and known and i != doc.title and not doc.is_in_announced_list(i):
            yield Match(i, "another line without its accents")


def _is_cut_copy(doc: Page, copy: str) -> bool:
    """Return whether a key is the first words of the headline, which have accents there: a foreign name has none."""
    spaces = copy.count(" ")
    cut = spaces >= 4 and doc.headline_key.startswith(copy)
    return cut and not "".join(WORD.findall(doc.headline)[: spaces + 1]).isascii()


@rule("DV302", "repeated-title", kind="dup", view="near_title")
def repeated_title(doc: Page) -> Iterator[Match]:
    """The headline once more, whole or without a small part of it; labels and headlines between it and that copy.

    Why: pages print it in the breadcrumb, above the article and in the share box.
    Keeps: the first one; a numbered heading; one that shares some words with it, or is its first words; titles of less
    than five words; who decides, above the grounds of a decree; names, dates and what may be a lead above the copy.

    Before:
        Nóng: Bão số 5 đổi hướng, đi vào vịnh Bắc Bộ
        Bão số 5 đổi hướng, đi vào vịnh Bắc Bộ
        Tâm bão cách đảo chừng 200 km.
    After:
        Nóng: Bão số 5 đổi hướng, đi vào vịnh Bắc Bộ
        Tâm bão cách đảo chừng 200 km.
    """
    small, bare = doc.headline.lower(), doc.bare_lines
    for i in doc.near_title:
        text = doc.short_lines[i]
        # a link may lead to the document of that name
        if text[-1] in ".:" or text[0] in MARKUP or i in doc.markup:
            continue
        if i not in bare and not (_shares_letters(text, small) and _shares_words(text, small)):
            continue
        # it is a field of what the page describes: "Tên sản phẩm"
        if any(doc.stripped[j].lower().startswith("tên ") and is_heading(doc.stripped[j]) for j in doc.above(i)):
            continue
        # the headline itself may have a label in front
        again = (text == doc.headline or not ITEM.match(text)) and _says_again(text, doc.headline_key)
        again = again or _is_signed_headline(text, doc.headline)
        own = again and (
            _is_heading_of(text, doc.headline)
            or _begins_as_above(doc, i)
            or _decides(doc, i)
            or _is_sung(doc, i)
            or _is_title_page(doc, i)
        )
        if again and not own:
            yield Match(i, "the headline once more", also=_between(doc, i))


def _begins_as_above(doc: Page, i: int) -> bool:
    """Return whether the line above line i, no headline, begins as it does and goes on: verses do."""
    text = doc.stripped[i]
    above = [doc.stripped[j] for j in doc.above(i) if j != doc.title]
    return any(line.startswith(text) and line[len(text) : len(text) + 2].strip().isalnum() for line in above)


def _decides(doc: Page, i: int) -> bool:
    """Return whether line i is who decrees something: an office, which heads the paper, above the grounds."""
    return doc.stripped[i].isupper() and any(doc.stripped[j].startswith(_GROUNDS) for j in doc.below(i, 1))


def _is_title_page(doc: Page, i: int) -> bool:
    """Return whether line i is the office at the head of one more form of a paper: all in capitals, as below it."""
    below = [doc.stripped[j] for j in doc.below(i, 1)]
    return doc.stripped[i].isupper() and bool(_OFFICE.match(doc.stripped[i])) and any(map(str.isupper, below))


def _is_sung(doc: Page, i: int) -> bool:
    """Return whether line i begins a stanza: a song may have no title but its first verse."""
    verses = not doc.sentences and len(doc.filled) > VERSES and max(map(len, doc.stripped)) <= VERSE
    return verses and any(not doc.parted(j) for j in doc.below(i, 1))


def _between(doc: Page, copy: int) -> Sequence[int]:
    """Return the lines between the headline and its copy that are the head of the page: all but names and dates.

    They are as long as labels and headlines are, and the text begins below the copy, where it reads as the headline.
    """
    between = doc.filled[doc.rank(doc.title) + 1 : doc.rank(copy)]
    if len(between) == 1 and doc.is_section(between[0]):
        return between
    again = doc.stripped[copy].lower() == doc.headline.lower() and doc.sentences[:1] > [copy]
    if not again or len(doc.sentences) < TEXT or len(between) > HEAD_LINES:
        return ()
    head = {i: text for i in between if not (is_capitalised(text := doc.stripped[i]) or _is_dated(text))}
    verses = [text for text in head.values() if len(text) <= VERSE and text.count(" ") >= NAME_WORDS]
    # rows make a heading of the headline, in Markdown
    of_page = all(
        len(text) < LINE_OF_HEAD
        and text[-1] not in ENDS
        and any(map(str.isalnum, text))
        and not (ITEM.match(text) or heads_part(text))
        for text in head.values()
    )
    # a lead may have no full stop
    named = len(head) >= COMPANY or all(text.count(" ") < NAME_WORDS for text in head.values())
    return [*head] if of_page and named and len(verses) < 2 else ()


def _is_dated(text: str) -> bool:
    """Return whether text holds a date, or a time of day."""
    return is_date(text) or DATE.search(text) is not None


def _is_heading_of(text: str, title: str) -> bool:
    """Return whether text is the first words of a headline up to no sign: what a part of the text may be headed by."""
    rest = title[len(text) :] if title.lower().startswith(text.lower()) else ""
    return rest[:1] == " " and rest[1:2].isalnum()


def _shares_letters(text: str, title: str) -> bool:
    """Return whether some letters from the first or last half of text stand in the title: a look before the keys."""
    third = len(text) // 3
    return (
        text[third : third + PROBE].lower() in title or text[-third : PROBE - third].lower() in title or title.isascii()
    )


def _shares_words(text: str, title: str) -> bool:
    """Return whether most words of text stand in the title, or the title has no accents to tell by."""
    words, known = WORD.findall(text.lower()), set(WORD.findall(title))
    return 2 * sum(word in known for word in words) >= len(words) or title.isascii()


def _says_again(text: str, key: str) -> bool:
    """Return whether text is the headline but for a small part: one that it lacks, or a label that a sign parts off."""
    # forums in Vietnamese call the sign beside a post so
    copy = words_key(text.removeprefix("Mặc định "))
    if copy.count(" ") < 4:
        return False
    return copy in key or (key in copy and len(copy) < 1.25 * len(key) and any(sign in text for sign in PARTS))


def _is_signed_headline(text: str, headline: str) -> bool:
    """Return whether text is the headline with the name of the site behind it, as the window of a browser shows it."""
    words = headline.lstrip("# ")
    behind, *names = _SIGN.split(text[len(words) :]) if text.startswith(words) else [text]
    return not behind and bool(names) and is_capitalised(names[-1])


@rule("DV306", "repeated-heading", kind="dup", view="hash_lines", traits=("heading",))
def repeated_heading(doc: Page) -> Iterator[Match]:
    """The headline once more as a heading in Markdown, above the text.

    Why: pages print it in their head, and above the article; crawlers write the title of the page above both.
    Keeps: the first one; the same heading further below.

    Before:
        # Bão số 5 đổi hướng, đi vào vịnh Bắc Bộ
        ## Bão số 5 đổi hướng, đi vào vịnh Bắc Bộ
        Tâm bão cách đảo chừng 200 km, sức gió mạnh nhất vùng gần tâm bão đã giảm hai cấp.
    After:
        # Bão số 5 đổi hướng, đi vào vịnh Bắc Bộ
        Tâm bão cách đảo chừng 200 km, sức gió mạnh nhất vùng gần tâm bão đã giảm hai cấp.
    """
    headings = doc.hash_lines
    begun = next((i for i in doc.sentences if i not in headings), len(doc.lines))
    title = doc.headline.lstrip("# ")
    for i in [i for i in headings if doc.title < i < begun and i not in doc.markup]:
        if doc.stripped[i].strip("# ") == title and title.count(" ") >= 4:
            yield Match(i, "the headline once more, as a heading")


# A date and more, as pages print it below a headline.
_DATED = regex(r"\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")


@rule("DV307", "repeated-head", kind="dup", view="head_copies")
def repeated_head(doc: Page) -> Iterator[Match]:
    """The headline of few words, or one that has a section above it, once more before the text begins.

    Why: sites print it above and below the date, or above the article and in it. A longer one is DV302.
    Keeps: a copy with other words in between; one above verses or names, if no date is in between and it is not in
    capitals that the text does not have.

    Before:
        Học làm người
        06/10/201012:00 SA(Xem: 1729)
        Học làm người
        Thầy bảo việc học nào rồi cũng có ngày xong, riêng việc ấy thì học cả đời.
    After:
        Học làm người
        06/10/201012:00 SA(Xem: 1729)
        Thầy bảo việc học nào rồi cũng có ngày xong, riêng việc ấy thì học cả đời.
    """
    for original, copy in doc.head_copies:
        between = doc.filled[doc.rank(original) + 1 : doc.rank(copy)]
        text = doc.stripped[copy]
        # an author may be named twice
        if is_name(text) and original != doc.title and text == doc.stripped[original]:
            continue
        if all(_parts_copies(doc, i, text) for i in between):
            capitals = text.isupper()
            dated = any(_DATED.search(doc.stripped[i]) for i in between) and (original == doc.title or not capitals)
            below = doc.below(copy, 1)
            paragraphs = doc.paragraphs if between or original != doc.title else doc.sentences
            told = any(is_among(i, paragraphs) or (capitals and not doc.stripped[i].isupper()) for i in below)
            if dated or told:
                yield Match(copy, "the headline once more, above the text")


def _parts_copies(doc: Page, i: int, headline: str) -> bool:
    """Return whether line i may stand between a headline and its copy: a date, a number, a label, one more copy."""
    text = doc.stripped[i]
    return bool(_DATED.search(text)) or is_counter(text) or i in doc.known or text.lower() == headline.lower()
