"""DV23x, lists of keywords for search engines."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import dropwhile, pairwise, takewhile

from dvclean.findings import Match
from dvclean.lines import WORD
from dvclean.page import FIRST_LINES, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.shapes import CLOSED, is_clause, is_counter, is_headline, is_signature
from dvclean.rules.signatures import is_signed
from dvclean.vietnamese import is_syllable
from dvclean.vietnamese.dates import is_date
from dvclean.vietnamese.names import is_full_name

_HASHTAGS = regex(
    r"(?:#\w[\w-]*[\s,;]*){2,}|(?:#[^\W\d][^#.!?:]{1,39}){2,}|(?:(?:^|(?<=\s))# ?[^\W\d][^#.!?:]{1,39}){2,}"
    r"|(?:#[^\W\d][^#.!?:]{1,79}){3,}"
)
# The colours of a page, and the chords of a song.
_CODES = regex(r"(?:#(?:[\dA-Fa-f]{6}|[A-G]m?)[\s,;]*)+")
# "#cảm_ơn chị bán nước" is a sentence
_HASHTAG = regex(r"#(?!\w+_\w+ )[^\W\d][^#.!?:/]{1,39}")
# Beside others a hashtag may have a space behind its sign, as the heading of a text has.
_SPACED_HASHTAG = regex(r"# ?[^\W\d][^#.!?:]{1,39}")
_SEPARATOR = regex(r"\s*[,;|•·/#]\s*")

# Also a line of an invitation: time, place, topic.
_TOPIC = regex(r"\W*(?:sự kiện|dòng sự kiện|chuyên đề|chủ đề|series):", re.IGNORECASE)
_PAPER_EVENT = regex(r"(?:dòng )?sự kiện:", re.IGNORECASE)
# The topic in the label's own line, as pages print it below the headline or the lead.
_EVENT = regex(r"\W*(?:dòng )?sự kiện: ?[^.,;:?!]{2,40}(?<!\s)", re.IGNORECASE)
# A label, and a fruit; a tag, and a card: beside lines with a colon it is an item of a list.
_AMBIGUOUS = regex(
    r"\W*(?:nhãn|thẻ|chuyên mục|thể loại|danh mục|nhóm tin|mục tin|labels?|topics|categor(?:y|ies)):"
    r"|\W*(?:posted in|published in|filed under) ",
    re.IGNORECASE,
)

# A field of what is described, with or without a space before its value.
_FIELD = regex(r"[^\W\d_][^:.!?]{0,24}:(?!//)")

# An item of a list, or one with a bold label.
_ITEM = regex(r"(?:[-*+•]|\d+[.)])\s|\*\*[^*]+:")

# The headings of a text in Markdown.
_HEADING = regex(r"#+ |\*\*")

# Labels that pages also print in small letters.
_SMALL_LABELS = frozenset({"tag", "tags"})

# No keyword is longer, and a list without a label has so many at least.
KEYWORD = 40
KEYWORD_WORDS = 6
KEYWORDS = 3

# A topic of so many words is what somebody has written above a thread.
THREAD = 8

# What may stand in front of keywords that stick to each other.
_LABEL = regex(r"^(?:từ kh[oó][aá]|tags?|chủ đề) ", re.IGNORECASE)

# No shorter word is looked for where words stick to each other, and two have so many letters at least.
SHORTEST_WORD = 2
STUCK = 6

# Keywords with a comma and no space between them, as no sentence has.
_GLUED = regex(r"[^\W\d][^,.!?:]{1,39}(?:,[^\W\d_][^,.!?:]{1,39}){2,},?")

# A label with the first keyword glued to it: "TAGSnông sản", "TagsNông sản".
_GLUED_LABEL = regex(r"TAGS(?=[^\W\d_])|Tags(?=[^\W\d_a-zà-ỹ])")

_GLUED_COMMA = regex(r"[^\W\d],[^\W\d]")
_NUMBER = regex(r"\d+")

# No page has more keywords; each of them is looked for in the text.
MOST_KEYWORDS = 50


@rule("DV231", "tag-list", kind="tags", view="labelled", traits=("label", "opener", "glued label"))
def tag_list(doc: Page) -> Iterator[Match]:
    """A list of keywords under its label: "Tags: …", "Từ khóa: …", or each keyword a line under "Từ khóa".

    Why: it names topics for the search engine.
    Keeps: the words in a sentence ("Từ khóa: chậm mà chắc."); a glossary whose entries are explained; an item of a
    list of the text.

    Before:
        Trận đấu diễn ra lúc 19h tối nay trên sân Hàng Đẫy.
        Từ khóa: bóng đá, vòng loại, Hàng Đẫy
        Tags
        trọng tài
        thẻ đỏ
    After:
        Trận đấu diễn ra lúc 19h tối nay trên sân Hàng Đẫy.
    """
    lists = [
        i
        for i in doc.opened.get("tags", ())
        if i != doc.title and _is_list(_after_label(doc.stripped[i])) and _is_at_home(doc, i) and not doc.speaks_of(i)
    ]
    if "glued label" in doc.traits:
        lists.extend(i for i, text in doc.short_lines.items() if i > doc.title and _GLUED_LABEL.match(text))
    if lists or any(phrase.group == "tags" for phrase in doc.labels.values()):
        yield from _listed(doc, set(lists))
    yield from _topic_in_head(doc)
    yield from _beside_controls(doc)


def _topic_in_head(doc: Page) -> Iterator[Match]:
    """Yield "Sự kiện:" and the topic below it, and "Tags" and its keywords, between the headline and the text."""
    begun = doc.sentences[0] if doc.sentences else -1
    taken = -1
    # those below "Từ khóa" belong to the paper of a journal
    for i in [i for i, text in doc.keys.items() if text in {"tag", "tags"} and i in doc.labels and i > doc.title]:
        # what stands below a label among keywords is one of them already
        if i <= taken:
            continue
        keywords: list[int] = []
        before = ""
        for j in takewhile(begun.__gt__, doc.after(i)):
            if not _is_head_keyword(doc, doc.stripped[j], before):
                break
            keywords.append(j)
            before = doc.stripped[j]
        if keywords:
            taken = keywords[-1]
            yield Match(i, "a list of keywords", also=keywords)
    for i in doc.opened.get("tags", ()):
        if i > doc.title and _EVENT.fullmatch(doc.stripped[i]) and i in doc.filled[:FIRST_LINES]:
            yield Match(i, "a topic of the page")
            continue
        below = doc.below(i, 1)
        topic = doc.stripped[below[0]] if below else ""
        # that of a paper may stand below the lead as well
        end = doc.sentences[1] if _PAPER_EVENT.fullmatch(doc.stripped[i]) and len(doc.sentences) > 1 else begun
        in_head = bool(below) and doc.title < i and below[0] < end
        if in_head and _TOPIC.fullmatch(doc.stripped[i]) and len(topic) <= KEYWORD and topic[-1].isalnum():
            yield Match(i, "a topic of the page", also=below)


def _is_head_keyword(doc: Page, text: str, before: str) -> bool:
    """Return whether text, below the line before, is a keyword above the text, or the comma between two."""
    return text == "," or (before == "," and len(text) <= KEYWORD) or (len(text) > 1 and _is_keyword(doc, text))


def _is_at_home(doc: Page, i: int) -> bool:
    """Return whether line i stands where keywords do: outside the text, if its label is a word of invitations too."""
    near = [doc.stripped[j] for j in doc.beside(i)]
    # no address, and no time of day
    beside = [": " in text or text[-1] == ":" or _is_field(text) for text in near]
    # among other items with a label it is one of the text's
    if _ITEM.match(doc.stripped[i]) and any(map(_ITEM.match, near)):
        return False
    # the headline of a thread
    topic, _, rest = doc.stripped[i].partition(":")
    if topic.lower().endswith("chủ đề") and rest.count(" ") >= THREAD and is_headline(rest.strip()):
        return False
    # readers' comments may follow, below a button of the page
    ends = doc.outside(i, i) or any(j in doc.known and doc.known[j].group == "ui" for j in doc.below(i, 1))
    if _AMBIGUOUS.match(doc.stripped[i]):
        return ends and not any(beside)
    # a form, the data of a book, or what is demanded of a text
    among_data = all(beside) and len(beside) > 1
    if among_data and any(map(str.isdigit, doc.stripped[i])):
        return False
    return not _TOPIC.match(doc.stripped[i]) or (ends and not any(beside))


def _is_field(text: str) -> bool:
    """Return whether text is a field of what is described, with a label of its own: no space need follow its colon."""
    return bool(_FIELD.match(text)) and not _AMBIGUOUS.match(text)


def _after_label(text: str) -> str:
    return text.partition(":")[2] or text.partition(" ")[2]


def _is_list(text: str) -> bool:
    """Return whether text is a list of keywords: short ones, no sentence."""
    keywords = [keyword for keyword in _SEPARATOR.split(text.strip()) if keyword]
    # the keywords of a journal end in a full stop
    sentence = text.rstrip().endswith((".", "!", "?", ":", "…"))
    if not keywords or (sentence and not (len(keywords) >= KEYWORDS and max(map(len, keywords)) <= KEYWORD)):
        return False
    # a few sites print their keywords without a sign between them
    return len(keywords) == 1 or max(map(len, keywords)) <= 2 * KEYWORD


def _listed(doc: Page, lists: set[int]) -> Iterator[Match]:
    """Yield the lists, the labels after the last sentence, and the keywords below either."""
    # notices and teasers may stand below the keywords
    end = doc.sentences[len(doc.sentences) // 2] if doc.sentences else doc.title
    left = 0
    enclosed: Sequence[int] = ()
    for i in doc.filled:
        if i in lists:
            left = MOST_KEYWORDS
        elif i in doc.labels:
            # a word in small letters may be one of a list
            small = doc.stripped[i].islower() and doc.keys[i] not in _SMALL_LABELS and doc.stripped[i][-1] != ":"
            label = doc.labels[i].group == "tags" and not small and not _heads_text(doc, i)
            # a text may have fields in bold, the same ones again and again
            label = label and not (doc.stripped[i].startswith("**") and doc.copies[doc.stripped[i]] > 1)
            left = MOST_KEYWORDS if label and i > end else 0
            enclosed = _enclosed(doc, i) if left else []
        elif left:
            text = doc.stripped[i]
            known = not _HEADING.match(text) and (_is_keyword(doc, text) or _is_comma_list(doc, text))
            # the comma that parts two of them may stand on a line of its own
            before, *below = (doc.stripped[j] for j in doc.beside(i))
            parted = text == "," or ("," in (before, *below) and len(text) <= KEYWORD)
            likely = known or parted or i in enclosed or _is_above_keywords(doc, i)
            left = left - 1 if i > end and likely else 0
        if left:
            yield Match(i, "a list of keywords")


def _enclosed(doc: Page, label: int) -> Sequence[int]:
    """Return the short lines between the label of keywords and a button or another label, if these are several."""
    lines = [*takewhile(lambda i: i not in doc.labels and len(doc.stripped[i]) <= KEYWORD, doc.after(label))]
    closed = bool(lines) and any(i in doc.labels for i in doc.below(lines[-1], 1))
    texts = [doc.stripped[i] for i in lines]
    # who wrote the text may be told below the keywords
    words = all(text[-1].isalnum() and not is_date(text) for text in texts) and not any(map(is_full_name, texts[-1:]))
    return lines if closed and words and 1 < len(lines) <= MOST_KEYWORDS else []


def _is_above_keywords(doc: Page, i: int) -> bool:
    """Return whether line i can be a keyword that the text does not hold: a short line, others soon below it."""
    text = doc.stripped[i]
    below = any(_is_keyword(doc, doc.stripped[j]) for j in doc.below(i, 2) if j not in doc.labels)
    return below and len(text) <= KEYWORD and text[-1].isalnum() and not _HEADING.match(text)


def _heads_text(doc: Page, i: int) -> bool:
    """Return whether the line below a label has its word too: "Thẻ", "Chỉnh sửa thẻ"."""
    word = doc.keys[i].rstrip(":")
    return any(word in WORD.findall(doc.stripped[j].lower()) for j in doc.below(i, 1) if j not in doc.labels)


def _beside_controls(doc: Page) -> Iterator[Match]:
    """Yield the keywords, each a line, that stand without a label below the buttons at the end, or above them."""
    if len(doc.sentences) < KEYWORDS:
        return
    page = {*doc.labels, *doc.opened.get("call", ()), *doc.opened.get("ui", ())}
    rank = doc.rank(doc.sentences[-1]) + 1
    whole = ""
    while rank < len(doc.filled):
        first = rank
        while rank < len(doc.filled) and (i := doc.filled[rank]) not in page and len(doc.stripped[i]) <= KEYWORD:
            rank += 1
        run = doc.filled[first:rank]
        rank += 1
        # the last sentence may be an ordinary end, a button is none
        below = doc.filled[first - 1] in page
        above = first + len(run) < len(doc.filled) and doc.filled[first + len(run)] in page
        if len(run) < 2 or not (below or above):
            continue
        whole = whole or doc.small_text
        texts = [doc.stripped[i] for i in run]
        lower = any(text[0].islower() for text in texts)
        known = sum(whole.count(text.lower()) > 1 for text in texts)
        most = 3 * known >= 2 * len(texts) if all(text[0].islower() for text in texts) else known == len(texts)
        if (lower or below) and most and all(_is_keyword(doc, text) for text in texts):
            for i in run:
                yield Match(i, "a list of keywords")


def _is_comma_list(doc: Page, text: str) -> bool:
    """Return whether text is a row of keywords with commas between, one of which the text itself holds."""
    keywords = [keyword.strip() for keyword in text.split(",")]
    if len(keywords) < 2 or not _is_list(text) or max(map(len, keywords)) > KEYWORD:
        return False
    whole = doc.small_text
    return any(keyword and whole.count(keyword.lower()) > 1 for keyword in keywords)


def _is_keyword(doc: Page, text: str) -> bool:
    """Return whether text is a keyword below others: short, no sentence, and no name that the text does not hold."""
    if len(text) > KEYWORD or is_counter(text) or text.endswith((".", "!", "?", ":", ")")):
        return False
    return text[0].islower() or text[0] == "#" or doc.small_text.count(text.rstrip(",; ").lower()) > 1


@rule("DV232", "hashtags", kind="tags", view="hash_lines", traits=("heading",))
def hashtags(doc: Page) -> Iterator[Match]:
    """A row of hashtags, or several lines of one.

    Why: it names topics for a social network.
    Keeps: a hashtag in a sentence, one alone, those that a line announces or the text speaks of, Markdown headings.

    Before:
        Lễ hội kéo dài ba ngày.
        #lehoi #vungcao #ruongbacthang
    After:
        Lễ hội kéo dài ba ngày.
    """
    tags = {i for i, text in doc.hash_lines.items() if i != doc.title and _HASHTAG.fullmatch(text)}
    beside = {i for pair in pairwise(doc.filled) if tags.issuperset(pair) for i in pair}
    beside.update(_spaced_below(doc, tags))
    if tags and _is_about(doc, tags):
        return
    rows = [i for i, text in doc.hash_lines.items() if i != doc.title and (i in beside or _HASHTAGS.fullmatch(text))]
    told = {*_in_sentences(doc, beside)} if rows else set()
    for i in rows:
        if i not in told and not _CODES.fullmatch(doc.stripped[i]) and not doc.is_in_announced_list(i):
            yield Match(i, "a row of hashtags")


def _in_sentences(doc: Page, tags: Set[int]) -> Iterator[int]:
    """Yield the lines below which, and below the hashtags there, a sentence goes on: it names them."""
    goes_on = False
    for i in reversed(doc.filled):
        if goes_on:
            yield i
        if i not in tags:
            goes_on = doc.stripped[i][0].islower()


def _is_about(doc: Page, tags: Set[int]) -> bool:
    """Return whether the text speaks of hashtags, or the headline has one of those below."""
    headline = doc.headline.lower()
    named = any(doc.stripped[i].lower() in headline for i in tags)
    return named or "hashtag" in headline or any("hashtag" in doc.stripped[i].lower() for i in doc.sentences)


def _spaced_below(doc: Page, tags: Set[int]) -> Iterator[int]:
    """Yield the first hashtag below the text and those below it, if any has a space behind its sign."""
    end = doc.sentences[-1] if doc.sentences else doc.title
    first = min((i for i in tags if i > end), default=len(doc.lines))
    below = [*takewhile(lambda j: _SPACED_HASHTAG.fullmatch(doc.hash_lines.get(j, "")), doc.after(first))]
    if len(below) > 1:
        yield from (first, *below)
    # or the text holds them, which headings of Markdown are not for
    spaced = {i for i, text in doc.hash_lines.items() if i > end and _SPACED_HASHTAG.fullmatch(text)}
    for run in doc.runs(spaced):
        words = [doc.stripped[i].lstrip("# ") for i in run]
        if 1 < len(words) <= MOST_KEYWORDS and _are_held(words, doc.joint.lower()):
            yield from run


@rule("DV233", "tag-tail", kind="tags", view="listing_lines")
def tag_tail(doc: Page) -> Iterator[Match]:
    """A list of keywords without a label, below the last sentence, most of which the text itself holds.

    Or the last line, if several of its words stick to each other and the text has each of them.

    Why: it names topics for the search engine; the label was an image.
    Keeps: names of authors, line-ups, ingredients, the end of a sentence that a link has broken.

    Before:
        Mưa đá làm hỏng hơn trăm mái nhà trên cao nguyên đá, nhiều nương ngô phải trồng lại.
        mưa đá, cao nguyên đá, nương ngô
    After:
        Mưa đá làm hỏng hơn trăm mái nhà trên cao nguyên đá, nhiều nương ngô phải trồng lại.
    """
    for i, line in doc.listing_lines.items():
        if i == doc.filled[-1] and "seam" in doc.traits and _is_stuck(doc, i):
            yield Match(i, "keywords that stick to each other")
        keywords = [keyword for keyword in _SEPARATOR.split(line) if keyword]
        if (
            ":" not in line
            and not is_clause(line)
            and len(keywords) >= KEYWORDS
            and all(len(keyword) <= KEYWORD and len(keyword.split()) <= KEYWORD_WORDS for keyword in keywords)
            and (i in doc.filled[-2:] or doc.outside(i, i))
            and (_GLUED.fullmatch(line) or _are_known(keywords, doc.small_text))
        ):
            # below a heading they are what it heads
            for above in doc.above(i):
                section, text_above = doc.is_section(above), doc.stripped[above]
                if section or text_above[-1] in '.!?”")…' or is_signature(text_above):
                    yield Match(i, "a list of keywords", also=[above] if section else ())


def _is_stuck(doc: Page, i: int) -> bool:
    """Return whether several words of line i stick to each other, and the text above has them or they are Vietnamese.

    It has all the others.
    """
    # most lines have no word that is no syllable
    long = [word for word in doc.stripped[i].split() if len(word) >= STUCK and not word.isascii()]
    if len(long) < 2 or i <= doc.title or sum(word.isalpha() and not is_syllable(word.lower()) for word in long) < 2:
        return False
    told = {word for line in doc.stripped[:i] for word in WORD.findall(line.lower())}
    stuck = [word for word in _LABEL.sub("", doc.stripped[i]).lower().split() if word not in told]
    return len(stuck) > 1 and all(_falls_apart(word, told) for word in stuck)


def _falls_apart(word: str, told: Set[str]) -> bool:
    """Return whether a word is two or more of those told or of Vietnamese, with no space between."""
    ends = {0}
    for start in range(len(word)):
        for end in range(start + SHORTEST_WORD, len(word) + 1) if start in ends else ():
            part = word[start:end]
            if part != word and (part in told or (is_syllable(part) and not part.isascii())):
                ends.add(end)
    return len(word) in ends


def _are_known(keywords: Sequence[str], text: str) -> bool:
    """Return whether a text in small letters holds most of the keywords, which are mostly written so themselves."""
    small = sum(keyword[0].islower() for keyword in keywords)
    known = sum(text.count(keyword.lower()) > 1 for keyword in keywords)
    return 2 * small >= len(keywords) and known >= 0.7 * len(keywords)


@rule("DV234", "tag-lines", kind="tags", view="closing_names")
def tag_lines(doc: Page) -> Iterator[Match]:
    """Keywords without a label, each a line, at the very end: the text holds nearly all of them, the headline one.

    Why: they name topics for the search engine; the label was an image.
    Keeps: signatures, line-ups, ingredients, the items of a list that a text ends in: a line above it announces that.

    Before:
        Mưa đá làm hỏng hơn trăm mái nhà trên cao nguyên đá
        Nhiều nương ngô phải trồng lại sau trận mưa đá kéo dài nửa giờ đêm qua.
        Hoài Thương
        mưa đá
        cao nguyên đá
        nương ngô
    After:
        Mưa đá làm hỏng hơn trăm mái nhà trên cao nguyên đá
        Nhiều nương ngô phải trồng lại sau trận mưa đá kéo dài nửa giờ đêm qua.
        Hoài Thương
    """
    text, title = doc.joint.lower(), doc.headline.lower()
    # no list has more; the first that the text holds begins it
    known = doc.closing_names[-MOST_KEYWORDS:]
    known = [*dropwhile(lambda i: text.count(doc.stripped[i].lower()) < 2, known)]
    keywords = [doc.stripped[i] for i in known]
    above = doc.stripped[doc.filled[doc.rank(known[0]) - 1]] if known and known[0] != doc.title else ""
    if (
        len(keywords) > 1
        and above
        and (above.endswith(CLOSED) or is_signature(above) or is_signed(above))
        and all(len(word.split()) <= KEYWORD_WORDS for word in keywords)
        and _are_held(keywords, text)
        and any(word.lower() in title for word in keywords)
        and not any(map(str.isdigit, keywords))
        and not all(map(is_signature, keywords))
    ):
        yield Match(known[0], "a list of keywords", also=known[1:])


def _are_held(keywords: Sequence[str], text: str) -> bool:
    """Return whether a text in small letters holds keywords, or of one in three, a small one, each word."""
    others = [word for word in keywords if text.count(word.lower()) < 2]
    words = Counter(WORD.findall(text)) if others else Counter()
    spread = all(word[0].islower() and all(words[part] > 1 for part in WORD.findall(word)) for word in others)
    return 3 * len(others) <= len(keywords) and spread


@rule("DV235", "picture-keywords", kind="alt", view="short_lines", traits=("glued commas",))
def picture_keywords(doc: Page) -> Iterator[Match]:
    """The same keywords again and again, commas only between them, as a site gives them to each of its pictures.

    Why: they describe no picture; a search engine is to find them.
    Keeps: lists with spaces behind their commas; a line that stands once.

    Before:
        1, mưa đá,nương ngô,cao nguyên đá,vùng cao
        Mưa đá làm hỏng hơn trăm mái nhà trên cao nguyên đá, nhiều nương ngô phải trồng lại.
        2, mưa đá,nương ngô,cao nguyên đá,vùng cao
        Bà con gom hạt giống còn lại để gieo vụ mới.
    After:
        Mưa đá làm hỏng hơn trăm mái nhà trên cao nguyên đá, nhiều nương ngô phải trồng lại.
        Bà con gom hạt giống còn lại để gieo vụ mới.
    """
    glued = {
        i: _NUMBER.sub("", text)
        for i, text in doc.short_lines.items()
        if text.count(",") >= KEYWORDS and len(_GLUED_COMMA.findall(text)) >= KEYWORDS
    }
    times = Counter(glued.values())
    for i, text in glued.items():
        if times[text] > 1:
            yield Match(i, "keywords of a picture")
