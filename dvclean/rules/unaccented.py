"""DV203 and DV205, alt texts that only their words tell: without their accents, or in small letters."""

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import pairwise

from dvclean.findings import Match, parting
from dvclean.lines import LABEL, words_key
from dvclean.page import SENTENCE, Page
from dvclean.rules.alt import ENDS, SERIES, TITLE_WORDS, is_of_headline
from dvclean.rules.base import rule
from dvclean.rules.shapes import CLOSED
from dvclean.vietnamese import is_bare_syllable

# Words for a picture have no more spaces between them.
PICTURE_SPACES = 7

# A headline that is spelled without accents, and each word with a capital, has so many words; a name has fewer.
SPELLED_WORDS = 8
_NUMBERS = "0123456789 .()-_"

# So many characters of the headline are no accident either.
SAME = 20


@rule("DV205", "picture-words", kind="alt", view="short_lines", traits=("small words",))
def picture_words(doc: Page) -> Iterator[Match]:
    """Words for a search engine that describe pictures: short lines in small letters, each alone between whole ones.

    Why: shops and magazines write them as alt texts.
    Keeps: what goes on with the line above, or the line below with it; one or two such lines, but for one below a
    paragraph that the text has elsewhere too; verses, entries of a glossary, subtitles: they make up more than a third
    of the lines, or no blank lines part them.

    Before:
        Gia chủ mua gạch cũ ở lò gạch bỏ hoang cuối làng, chở về rửa sạch rồi mới xây.
        ⏎
        tường gạch mộc đẹp
        Mảng tường sau ghế dài được chừa lại nguyên vẹn.
        ⏎
        phòng khách nhà ống
        Ánh sáng lọt xuống từ ô kính trên mái.
        ⏎
        gạch trần giá rẻ
        Lối đi ra sân sau lát gạch tận dụng.
        ⏎
        Chân tường trát vữa để tránh ẩm.
        Chi phí cho cả mảng tường chưa đến ba triệu đồng.
    After:
        Gia chủ mua gạch cũ ở lò gạch bỏ hoang cuối làng, chở về rửa sạch rồi mới xây.
        ⏎
        Mảng tường sau ghế dài được chừa lại nguyên vẹn.
        ⏎
        Ánh sáng lọt xuống từ ô kính trên mái.
        ⏎
        Lối đi ra sân sau lát gạch tận dụng.
        ⏎
        Chân tường trát vữa để tránh ẩm.
        Chi phí cho cả mảng tường chưa đến ba triệu đồng.
    """
    likely = sum(map(_is_picture_words, doc.short_lines.values()))
    if not likely:
        return
    filled, texts = doc.filled, doc.stripped
    found = [
        i
        for above, i, below in zip(filled, filled[1:], [*filled[2:], filled[-1]], strict=False)
        if _is_picture_words(texts[i])
        and (doc.parted(i) or is_of_headline(doc, words_key(texts[i])))
        and texts[above].endswith(CLOSED)
        and (below == i or not texts[below][0].islower())
    ]
    # the first entry of a glossary stands below its headline, and what is said of it has its words
    explained = sum(_is_explained(doc, i) for i in found)
    if len(found) >= SERIES and likely <= len(filled) // SERIES and 2 * explained < len(found):
        yield Match(found[0], "words for a picture", also=found[1:])
    for i in found if len(found) < SERIES else ():
        above = [texts[j] for j in doc.above(i)]
        told = all(len(text) >= SENTENCE and text[-1] in ENDS for text in above)
        if told and texts[i].count(" ") > 1 and i != filled[-1] and doc.small_text.count(texts[i]) > 1:
            yield Match(i, "words for a picture, which the text has elsewhere")


def _is_explained(doc: Page, i: int) -> bool:
    """Return whether the line below line i has most of its words."""
    words = words_key(doc.stripped[i]).split()
    said = {word for j in doc.below(i, 1) for word in words_key(doc.stripped[j]).split()}
    return 2 * sum(word in said for word in words) >= len(words)


def _is_picture_words(text: str) -> bool:
    """Return whether text is some words in small letters, without a sign or a number."""
    return (
        text[0].islower()
        and 1 <= text.count(" ") <= PICTURE_SPACES
        and len(text) <= LABEL
        and text.replace(" ", "").isalpha()
    )


@rule("DV203", "unaccented-line", kind="alt", view="short_lines", traits=("bare line", "slug"))
def unaccented_line(doc: Page) -> Iterator[Match]:
    """A line of Vietnamese without its accents between lines that have them.

    Why: sites make alt texts and addresses by dropping the accents; nobody writes one line of an article so.
    Keeps: names, English, song titles, scores, codes, the wording of a bank transfer or a text message (quoted, in
    capitals, with digits, or announced by a colon); lists of such lines; an article that has no accents at all.

    Before:
        Đoàn thuyền ra khơi từ mờ sáng.
        doan thuyen danh ca cua lang chai ra khoi trong suong som
        Đến trưa, những chiếc đầu tiên đã quay về.
    After:
        Đoàn thuyền ra khơi từ mờ sáng.
        Đến trưa, những chiếc đầu tiên đã quay về.
    """
    if "slug" in doc.traits:
        for i in [i for i, text in doc.short_lines.items() if text[0].islower() and _begins_as_headline(doc, text)]:
            yield Match(i, "the headline without its accents, and another headline")
    lines = doc.bare_lines
    series = _numbered_series(lines.values()) if len(lines) > 1 else ()
    for i, text in lines.items():
        # no headline begins with a small letter
        if (i == doc.title and not text[0].islower()) or text.endswith((".", ":", ";", ",", "!")):
            continue
        if text in series:
            yield Match(i, "one of a series of pictures")
        elif message := _bare(doc, i, text):
            yield Match(i, message)


def _bare(doc: Page, i: int, text: str) -> str:
    """Return what a line without accents is that no author has written, or ""."""
    if text.islower() and doc.accented and is_of_headline(doc, text):
        return "words of the headline without their accents"
    before = doc.stripped[doc.filled[doc.rank(i) - 1]]
    if before.endswith((":", "：")) or '"' in text or "“" in text or doc.is_in_announced_list(i):
        return ""
    if text.lower().startswith("banner ") and all(map(is_bare_syllable, text.lower().split()[1:])):
        return "what a banner is called"
    numbered = any(map(str.isdigit, text))
    if not numbered and _is_bare_vietnamese(text):
        return "a line without its accents"
    if text[0].islower() and text.isascii() and i != doc.title and _is_of_text(doc, text):
        return "words of the text without their accents"
    return "a headline without its accents" if not numbered and _is_spelled_bare(text) and _is_said(doc, text) else ""


def _numbered_series(texts: Collection[str]) -> set[str]:
    """Return those of texts that are long names of pictures and differ in the number at one of their ends only."""
    names = {text: text.strip(_NUMBERS) for text in texts if text[0] in _NUMBERS or text[-1] in _NUMBERS}
    counts = Counter(names.values())
    return {text for text, name in names.items() if counts[name] > 1 and _is_spelled_bare(text)}


def _is_spelled_bare(text: str) -> bool:
    """Return whether text is many words without accents, each of which begins with a capital, nearly all Vietnamese."""
    words = [word for word in text.split() if word.isalpha()]
    bare = sum(is_bare_syllable(word.lower()) for word in words)
    return len(words) >= SPELLED_WORDS and all(word[0].isupper() for word in words) and bare >= 0.8 * len(words)


def _is_said(doc: Page, text: str) -> bool:
    """Return whether half of the pairs of words of text at least stand in the text, there with accents."""
    said = doc.text_key
    pairs = [f"{first} {second}" for first, second in pairwise(words_key(text).split())]
    return 2 * sum(said.count(pair) > 1 for pair in pairs) >= len(pairs)


def _begins_as_headline(doc: Page, text: str) -> bool:
    """Return whether text begins with most of the headline in small letters without accents, and goes on with them."""
    title = doc.headline_key
    same = parting(text, title) - 1
    return same >= max(SAME, 0.6 * len(title)) and not text[same:].isascii() and not doc.headline.isascii()


def _is_of_text(doc: Page, text: str) -> bool:
    """Return whether nearly all words of text stand in the document with accents, numbers and names of files aside."""
    words = [word for word in text.split() if word.isalpha()]
    if not TITLE_WORDS <= len(words) <= PICTURE_SPACES + 1 or not doc.accented:
        return False
    known = (
        word.lower() in doc.unaccented_words or (not word.islower() and doc.whole_text.count(word) > 1)
        for word in words
    )
    return sum(known) >= 0.8 * len(words)


def _is_bare_vietnamese(text: str) -> bool:
    """Return whether text is a sentence of Vietnamese syllables without accents: long, and not a row of names."""
    words = [word.strip(",()'") for word in text.split()]
    if len(words) < 7 or sum(word.islower() for word in words) < 0.6 * len(words):
        return False
    # syllables that English does not have as words weigh more than "to", "can", "in"
    syllables = [word for word in words if is_bare_syllable(word)]
    telling = sum(len(word) >= 4 or word.startswith(("ng", "nh", "kh", "ph")) for word in syllables)
    return len(syllables) >= 0.9 * len(words) and telling >= 3
