"""DV222, what a page is operated with: buttons, boxes to share, rate and vote, pages to step through."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import islice, takewhile

from dvclean.findings import Match
from dvclean.lines import DIGITS, FULL_STOPS, LABEL
from dvclean.page import SENTENCE, Page
from dvclean.phrases import SEAM, key
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.forum import ANSWERING, LIKED, counted_replies, counts_replies
from dvclean.rules.menus import COMPANY, CONTROLS, DATE, HEAD, is_step
from dvclean.rules.shapes import is_counter
from dvclean.rules.ui import PAGES, heads_event
from dvclean.traits import CAPITALS, SIGNS

# The number of a page has so many digits at most.
PAGE_DIGITS = 4

# What leads on below the numbers of pages, each a line.
ONWARD = frozenset({"tiếp", "tiếp theo", "sau", "trang sau", "trang tiếp", "trang tiếp theo", "cuối", "next", "last"})

# Groups of phrases: buttons that are certain, those that are words of articles too, and the parts of a bar.
STRONG = frozenset({"ui", "player"})
WEAK = frozenset({"weak-ui", "weak-section", "home"})
BAR = frozenset({"ui", "weak-ui", "menu", "home"})

# How a fragment of a sentence begins or ends, never a button.
_FRAGMENT = frozenset(".,;:\"“”'’)")
_PARTS = regex(r"\s*[|·•]\s*")

# A label begins with one, perhaps glued to that before it.
_CAPITAL = regex(f"(?<![{CAPITALS}])[{CAPITALS}]")

# Who is to be followed, and where.
_FOLLOW = regex(r"(?:theo dõi|follow) [^.,]{2,40} (?:trên|on):?", re.IGNORECASE)
_FOLLOW_NAME = regex(rf"(?i:theo dõi|follow) [{CAPITALS}\d][^.,:!?]{{1,30}}")
NEWS = "trên Google News"
_ON_NEWS = regex(rf"[{CAPITALS}\d][^.,:!?]{{1,30}} trên Google News")

# So many lines at the end may be the foot of a page.
FOOT = 10

# What stands behind each of the menus that open: "Khu vực ▾ Mức giá ▾".
DROP = "▾"

# How such a row ends, and how lines end or begin that say who likes a post.
LIKING = (DROP, " này", " này.", " this", " this.")
THANKING = "Có "

# Words that name a time, a field of a form or a thing told in the lines below more often than a button.
_OPEN = regex(
    r"(?:hôm nay|hôm qua|today|yesterday|nội dung|tiêu đề|tên|name|sau|trước|tiếp|next|x|line|pin|in|top|tài trợ"
    r"|thêm|mail|có|không|yes|no|tương tác|vote|bình chọn|xếp hạng|đánh giá|điện thoại|số điện thoại|website|email"
    r"|cookies)(?: \d+)?"
)

# Buttons that stand alone beside the date.
_SHARING = regex(
    r"(?:chia sẻ|share|tweet|like|thích|lưu|save|print|google news|facebook|zalo|twitter|linkedin|pinterest)(?: \d+)?"
)

# The same for two networks.
SHARED = ("chia sẻ", "chia sẻ")

# A label of buttons: below the last sentence it heads nothing.
_SHARE = regex(r"(?:Chia sẻ|CHIA SẺ|Share|SHARE) ?:?")

# A box of the page and how much is in it: "Bình luận (0)"
_COUNTED_BOX = regex(
    r"(?:bình luận|ý kiến|nhận xét|phản hồi|comments?|thảo luận)(?: bạn đọc| của bạn)? ?\(\d+\)", re.IGNORECASE
)

# A figure and what it counts: "1.127 đôi ủng"
_FIGURE = regex(r"\d[\d.,]* [a-zà-ỹ][^.!?:]{1,40}$")

# What readers think of something, as a fact about it: "Đánh giá: 8,1/10 (214 lượt)"
_RATED_FACT = regex(r"(?:đánh giá|điểm|xếp hạng|bình chọn|rating)[^:]{0,20}: \d", re.IGNORECASE)

# The buttons of a poll; so many answers stand above them at most, below what is asked.
VOTES = frozenset(
    {"biểu quyết", "gửi phiếu", "bình chọn", "bình chọn xem kết quả", "gửi bình chọn"}
    | {"xem kết quả", "vote", "view results"}
)
MOST_ANSWERS = 8

# What stands before each answer.
CHOICES = frozenset("○◯⚪")
_ASKED = ("Bạn", "Theo bạn", "Theo các bạn", "Anh/chị", "Quý vị")

# What a text names of the words of buttons has fewer words each.
FEW_WORDS = 4

# How readers have voted for an answer: "▲ 87 ▼", "👍 108 👎 6".
VOTED = frozenset("▲△⬆👍")
_VOTES = regex(r"[▲△⬆] ?-?[\d.,]+k? ?[▼▽⬇](?: ?[\d.,]+k?)?|👍 ?[\d.,]+k? ?👎 ?[\d.,]*k?")

# What readers think of the page, in one line: "4.7/5 (286 đánh giá)", "★★★★☆ 4,6 từ 132 phiếu".
_RATED_STARTS = frozenset({"Xếp", "Đán", "Điể", "★★★", "★★☆", "★☆☆"})
_RATED = regex(
    r"[★☆ ]*(?:(?:xếp hạng|đánh giá|điểm|điểm trung bình|rating):? )?\d(?:[.,]\d+)? ?(?:/ ?\d{1,2}|sao|★)?"
    r" ?(?:từ|với|trên|trong|[-–·(]+) ?(?:tổng số )?(?:[\d.,]+k?|chưa có) (?:phiếu(?: bầu)?"
    r"|lượt (?:chấm|đánh giá|bình chọn)|đánh giá|bình chọn|votes?|reviews?|ratings?)\)?(?: ?· ?[^.]{0,20})?",
    re.IGNORECASE,
)

# What a rating counts; its signs may stand on lines of their own, so many above that word: "5", "/", "5", "(", "1".
RATED = frozenset({"bình chọn", "đánh giá", "lượt đánh giá", "phiếu", "votes", "vote", "ratings", "reviews"})
MOST_SIGNS = 6
_RATING = regex(r"\d(?:[.,]\d+)?/\d{1,2}[-–]?\(\d+")

# So many of the buttons below comments tell that they are buttons.
COMMENTS = 3

# The buttons around how many are to be bought, and what may stand above them.
STEPPER = frozenset({"-+", "–+", "−+", "+-"})
AMOUNT = frozenset({"số lượng", "quantity"})

# What may be answered to any question.
ANSWERS = frozenset({"có", "không", "rồi", "chưa"})

# What an exercise writes above the answer, with a colon.
ANSWER = "trả lời"

# How often readers have seen and taken a document of a store.
_DOWNLOADS = regex(r"lượt xem: ?[\d.,]+ ?\| ?lượt tải: ?[\d.,]+(?: ?download)?$", re.IGNORECASE)

# A control says no more, but for the one that asks for cookies.
CONTROL = 160


@rule("DV222", "page-control", kind="ui", view="controls", traits=("label", "opener", "separator"))
def page_control(doc: Page) -> Iterator[Match]:
    """A button, a counter or a box of the page: share, print, "12 bình luận", contents that repeat the headings.

    Why: it belongs to the page.
    Keeps: the same words in a sentence, in a fragment of one, as an answer's label ("Trả lời:") or as the headline;
    buttons that a line of the text announces; a single word such as "Facebook" or "Thích" without others beside it.

    Before:
        Hội chợ sách mở cửa trở lại
        Chia sẻ Facebook
        Hội chợ kéo dài đến hết tháng, mở cửa từ tám giờ sáng.
        Thích
        Trả lời
        Copy link thành công
    After:
        Hội chợ sách mở cửa trở lại
        Hội chợ kéo dài đến hết tháng, mở cửa từ tám giờ sáng.
    """
    weak = {i for i, phrase in doc.labels.items() if phrase.group in WEAK and _is_button(doc, i)}
    strong = {*_followed(doc, weak), *_at_ends(doc), *counted_replies(doc), *_downloads(doc)}
    yield from _polls(doc)
    # most texts have no label of any kind, and need no other look
    if doc.labels or doc.rows or "ui" in doc.opened:
        yield from _ratings(doc)
        yield from _page_stacks(doc)
        yield from _steppers(doc)
        strong.update(_buttons(doc, weak))
    if not strong and len(weak) < COMPANY:
        if not weak:
            return
        # one or two are told by their place alone; "Trả lời" or "Sau" may stand anywhere
        end = doc.sentences[0] if doc.sentences else -1
        weak = {i for i in weak if i > end or _SHARING.fullmatch(doc.keys[i])}
        if not weak:
            return
    # 36' is a minute of a match
    counters = (i for i, text in doc.counted.items() if is_counter(text) and not DATE.search(text))
    weak.update(i for i in counters if doc.stripped[i][-1] not in "'’′")
    runs = list(doc.runs(strong | weak))
    wordings = [_wording(doc, run) for run in runs]
    repeated = Counter(words for words in wordings if len(words) > 1 or (words and _SHARING.fullmatch(words[0])))
    for run, words in zip(runs, wordings, strict=True):
        if doc.is_announced(run[0]) or _are_named(doc, run) or _are_told(doc, run) or _is_fact(doc, run):
            continue
        certain = strong.intersection(run)
        # the same button twice is that of two networks, whose names were pictures
        again = repeated[words] > 1 or words == SHARED
        if certain or again or _is_company(doc, run):
            for i in run:
                # parts of players are found as such
                if doc.group(i) != "player":
                    yield Match(i, "a control of the page")


def _buttons(doc: Page, weak: Set[int]) -> Iterator[int]:
    """Yield the lines that are certain to be controls, of a page that has labels; weak are the less certain ones."""
    texts, told = doc.stripped, doc.sentences
    opened = [i for i in doc.opened.get("ui", ()) if not (doc.speaks_of(i) or _is_of_policy(doc, i))]
    yield from (i for i in opened if len(texts[i]) <= CONTROL or _asks_for_cookies(doc, i))
    buttons = (i for i, phrase in doc.labels.items() if phrase.group in STRONG and _is_button(doc, i))
    buttons = (i for i in buttons if not _is_of_policy(doc, i))
    # times may be what a text announces
    yield from (i for i in buttons if i not in doc.counted or not doc.is_in_announced_list(i))
    yield from (i for i, groups in doc.rows.items() if _is_row_of_controls(doc, i, groups))
    yield from _doubled(doc)
    yield from (i for i in doc.keys if texts[i][0] in VOTED and _VOTES.fullmatch(texts[i]))
    yield from (
        i for i in doc.keys if (texts[i][0] in DIGITS or texts[i][:3] in _RATED_STARTS) and _RATED.fullmatch(texts[i])
    )
    boxes = (i for i, phrase in doc.labels.items() if phrase.group == "weak-section" and texts[i][-1] == ")")
    yield from (i for i in boxes if _COUNTED_BOX.fullmatch(texts[i]))
    # nobody has liked it yet
    yield from (i for i in weak if texts[i].endswith(" 0") and not weak.isdisjoint(doc.beside(i)))
    # nor said anything of it
    unsaid = (i for i in doc.numbered if doc.group(i) == "weak-section" and texts[i].endswith((" 0", "(0)")))
    yield from (i for i in unsaid if doc.sentences and i < doc.sentences[-1] and not doc.speaks_of(i))
    yield from _below_comments(doc)
    if len(told) > 1:
        yield from (i for i in weak if i > told[-1] and _SHARE.fullmatch(texts[i]))
    # the fields of a form that must be filled in
    yield from (i for i in weak if texts[i][-1] == "*" and texts[i][0] != "*")


def _downloads(doc: Page) -> Iterator[int]:
    """Yield the lines that count the readers of a document."""
    if "ượt tải" in doc.whole_text:
        yield from (i for i, text in doc.short_lines.items() if _DOWNLOADS.search(text))


def _at_ends(doc: Page) -> Iterator[int]:
    """Yield of the first and last lines the buttons that stick to a label, and who likes a post."""
    ends = {*doc.filled[:HEAD], *doc.filled[-FOOT:]}
    if "seam" in doc.traits:
        yield from _stuck(doc, ends)
    likely = [i for i in ends if doc.stripped[i].startswith(THANKING) or doc.stripped[i].endswith(LIKING)]
    yield from (i for i in likely if _is_of_page(doc.stripped[i]))


def _are_named(doc: Page, run: Sequence[int]) -> bool:
    """Return whether lines inside the text are of few words each, in a list that a line of the text announces."""
    told = doc.sentences
    within = bool(told) and told[0] < run[0] < told[-1]
    return within and all(doc.stripped[i].count(" ") < FEW_WORDS for i in run) and doc.is_in_announced_list(run[0])


def _are_told(doc: Page, run: Sequence[int]) -> bool:
    """Return whether lines are figures of the text, the cells of a table, or the answers to a question."""
    return all(doc.keys.get(i) in ANSWERS for i in run) or _are_figures(doc, run)


def _are_figures(doc: Page, run: Sequence[int]) -> bool:
    """Return whether counters inside the text are its own: shares, or beside them stands one of what no page counts."""
    told = doc.sentences
    if not (told and told[0] < run[0] < told[-1]):
        return False
    if any(doc.stripped[i][-1] == "%" and doc.stripped[i][0] in DIGITS for i in run):
        return True
    if not all(i in doc.counted for i in run):
        return False
    beside = [(i, doc.stripped[i]) for i in (*doc.above(run[0]), *doc.below(run[-1], 1))]
    return any(_FIGURE.match(text) and i not in doc.labels and not is_counter(text) for i, text in beside)


def _is_fact(doc: Page, run: Sequence[int]) -> bool:
    """Return whether a line is what readers think of a film or a book, among other facts about it."""
    if len(run) > 1 or not _RATED_FACT.match(doc.stripped[run[0]]):
        return False
    beside = doc.beside(run[0])
    return len(beside) > 1 and all(": " in doc.stripped[i] and i not in doc.labels for i in beside)


def _polls(doc: Page) -> Iterator[Match]:
    """Yield the question of a poll, its answers and the button below them."""
    choices = [i for i, text in doc.short_lines.items() if text[0] in CHOICES]
    # a text may have a poll of its own; a page has one, whose answers stand together
    if len(choices) > 1 and doc.outside(choices[0], choices[-1]):
        together = doc.rank(choices[-1]) - doc.rank(choices[0]) < len(choices)
        for i in [i for i in doc.above(choices[0]) if together and doc.stripped[i][-1] == "?"]:
            yield Match(i, "a poll", also=choices)
    for i in doc.saying(VOTES):
        rank = doc.rank(i)
        answers: list[int] = []
        for j in reversed(doc.filled[max(rank - MOST_ANSWERS, 0) : rank]):
            text = doc.stripped[j]
            if text[-1] == "?" and j in doc.short_lines:
                if answers or text.startswith(_ASKED):
                    yield Match(j, "a poll", also=[*reversed(answers), i])
                break
            if len(text) > LABEL or text[-1] in FULL_STOPS:
                break
            answers.append(j)


def _ratings(doc: Page) -> Iterator[Match]:
    """Yield the ratings of readers whose numbers and signs stand on lines of their own."""
    for i in doc.saying(RATED):
        rank = doc.rank(i)
        near = reversed(doc.filled[max(rank - MOST_SIGNS, 0) : rank])
        above = [*takewhile(lambda j: not any(map(str.isalpha, doc.stripped[j])), near)][::-1]
        if _RATING.fullmatch("".join(doc.stripped[j].strip("* ") for j in above)):
            closed = [j for j in doc.below(i, 1) if doc.stripped[j] == ")"]
            yield Match(above[0], "what readers think of the page", also=[*above[1:], i, *closed])


def _is_of_policy(doc: Page, i: int) -> bool:
    """Return whether line i is part of what a site says of its own doing: questions and answers, terms, cookies."""
    text, below = doc.stripped[i], doc.below(i, 1)
    answered = text[-1] == "?" and any(len(doc.stripped[j]) >= SENTENCE for j in below)
    title = doc.headline.lower()
    # a page on cookies speaks of the buttons to accept them
    on_cookies = "cookie" in title and ("cookie" in text.lower() or text.lower().startswith(("chấp nhận", "từ chối")))
    # the news have longer headlines on what is laid down
    terms = title.startswith(_TERMS) and title.count(" ") <= TERMS_SPACES
    return answered or on_cookies or (terms and any(doc.is_sentence(j) for j in below))


# How a page is headed that says what its readers may and must do.
_TERMS = ("điều khoản", "quy định", "nội quy", "quy chế", "chính sách")

TERMS_SPACES = 5


def _asks_for_cookies(doc: Page, i: int) -> bool:
    """Return whether line i speaks of cookies more than once."""
    return doc.stripped[i].lower().count("cookie") > 1


def _is_row_of_controls(doc: Page, i: int, groups: Sequence[str]) -> bool:
    """Return whether a row of labels is one of controls: with a certain one, of several, or parted by a sign."""
    if any(is_step(doc.stripped[j]) for j in doc.above(i)):
        return False
    if "ui" in groups and CONTROLS.issuperset(groups):
        return True
    parts = [part.lower() for part in _PARTS.split(doc.stripped[i]) if part]
    if any(_OPEN.fullmatch(part) for part in parts) or not BAR.issuperset(groups) or "weak-ui" not in groups:
        return False
    capitals = len(_CAPITAL.findall(doc.stripped[i]))
    buttons = set(groups) == {"weak-ui"} and (capitals > 1 or len(parts) > 1)
    return (buttons and len(parts) == len(groups)) or ((buttons or len(groups) >= COMPANY) and doc.outside(i, i))


def _followed(doc: Page, weak: set[int]) -> Iterator[int]:
    """Yield the lines "Theo dõi … trên" outside the text or before the name of a network, and "… trên Google News"."""
    for i in doc.opened.get("call", ()):
        text = doc.stripped[i]
        at = doc.rank(i) + 1
        begun = _FOLLOW.fullmatch(text) or (_FOLLOW_NAME.fullmatch(text) and i > doc.title and doc.outside(i, i))
        if begun and (
            at == len(doc.filled)
            or doc.filled[at] in weak
            # the network was an image
            or (i != doc.title and doc.outside(i, i) and not doc.stripped[doc.filled[at]][0].islower())
        ):
            yield i
    for i in doc.edges:
        if doc.stripped[i].endswith(NEWS) and _ON_NEWS.fullmatch(doc.stripped[i]) and i != doc.title:
            yield i


def _steppers(doc: Page) -> Iterator[Match]:
    """Yield the buttons that set how many are bought, each in its line: "Số lượng", "-", "1", "+"."""
    texts = doc.stripped
    for i in [i for i in doc.counted if texts[i].isdecimal()]:
        around = [*doc.above(i), *doc.below(i, 1)]
        if "".join(texts[j] for j in around) in STEPPER:
            label = [j for j in doc.above(around[0]) if doc.keys.get(j) in AMOUNT]
            yield Match(around[0], "how many are to be bought", also=[*label, i, around[1]])


def _doubled(doc: Page) -> Iterator[int]:
    """Yield the labels that are printed twice in their line, for eyes and for screen readers."""
    for i, text in doc.short_lines.items():
        half = len(text) // 2
        if text[0] == text[half] and text[:half] == text[half:] and doc.phrases.line(text[:half]):
            yield i


def _is_of_page(text: str) -> bool:
    """Return whether text is a row of menus that open, or says who likes a post."""
    return text.count(DROP) > 1 or LIKED.fullmatch(text) is not None


def _stuck(doc: Page, lines: Set[int]) -> Iterator[int]:
    """Yield of some lines those whose last words are a button that sticks to a label, perhaps of several words."""
    # a look at the last word tells most lines apart
    words = {i: doc.stripped[i].rsplit(" ", 1)[-1] for i in lines if i in doc.keys and i != doc.title}
    for i in [i for i, word in words.items() if word.lower() in doc.phrases.ends or not word[1:].islower()]:
        text = doc.stripped[i]
        parts = SEAM.split(text)
        groups = [phrase.group for part in parts if (phrase := doc.phrases.line(part))] if len(parts) > 1 else []
        if len(groups) > 1 and doc.phrases.line(parts[-1]) and (CONTROLS | BAR).issuperset(groups):
            yield i


def _below_comments(doc: Page) -> Iterator[int]:
    """Yield the buttons to answer that stand alone below several comments: a name, not an answer, follows each."""
    buttons = doc.saying(ANSWERING)
    # where a line counts them, DV290 may take the comments as a whole, and knows them by their buttons
    if len(buttons) < COMMENTS or not doc.sentences or any(counts_replies(doc.stripped[i]) for i in doc.counted):
        return
    below = (j for i in buttons for j in doc.below(i, 1) if j not in doc.labels)
    if not any(len(doc.stripped[j]) >= SENTENCE or doc.stripped[j][-1] in FULL_STOPS for j in below):
        yield from buttons


def _wording(doc: Page, run: list[int]) -> tuple[str, ...]:
    """Return the words of a run of controls, numbers as 0: under each comment of a page they are the same."""
    return tuple(key(doc.stripped[i]) for i in run if i in doc.labels)


def _is_company(doc: Page, run: list[int]) -> bool:
    """Return whether words that articles use too are controls: many, outside the text, or between date and text."""
    if len(run) >= COMPANY and doc.outside(run[0], run[-1]) and len(set(_wording(doc, run))) >= COMPANY:
        return True
    if not doc.sentences or not any(i in doc.labels for i in run):
        return False
    at = doc.rank(run[0])
    if run[0] > doc.sentences[-1]:
        return at > 0 and _closes(doc, at, run)
    if not doc.title < run[0] <= run[-1] < doc.sentences[0] or (len(run) == 1 and _opens(doc, run[0])):
        return False
    after = at + len(run)
    next_to_text = after < len(doc.filled) and doc.filled[after] == doc.sentences[0]
    # a link breaks the name of a network out of its sentence
    if next_to_text and doc.stripped[doc.sentences[0]][0].islower():
        return False
    return next_to_text or bool(DATE.search(doc.stripped[doc.filled[at - 1]]))


def _opens(doc: Page, i: int) -> bool:
    """Return whether a label heads what stands below it: by its word, or as the same word does further down."""
    label = doc.keys[i]
    return _OPEN.fullmatch(label) is not None or _stands_twice(doc, label)


def _stands_twice(doc: Page, label: str) -> bool:
    """Return whether several lines are a label."""
    return len([*islice((key for key in doc.keys.values() if key == label), 2)]) > 1


def _closes(doc: Page, at: int, run: list[int]) -> bool:
    """Return whether buttons stand right below the end of the text or its signature, before other furniture or none."""
    if any(doc.labels[i].group != "weak-ui" or _OPEN.fullmatch(doc.keys[i]) for i in run if i in doc.labels):
        return False
    if len(doc.sentences) < COMPANY or doc.stripped[doc.filled[at - 1]][-1] in _FRAGMENT - set(".”)"):
        return False
    after = at + len(run)
    return after == len(doc.filled) or doc.filled[after] in doc.labels or doc.filled[at - 1] in doc.labels


def _is_button(doc: Page, i: int) -> bool:
    """Return whether a known line stands for itself: no fragment of a sentence, no word of the headline."""
    text = doc.stripped[i].strip("*_ ")
    if not text or text[0] in _FRAGMENT or (i == doc.title and not doc.sentences):
        return False
    if _goes_on(doc, i) or ("trước" in text and heads_event(doc, i)):
        return False
    # a word in bold heads a list
    if doc.labels[i].group in WEAK and doc.stripped[i].startswith("**"):
        return False
    # "Chưa có đánh giá nào." is a sentence of the page, "3 ngày trước." the end of one of the text
    weak = doc.labels[i].group in WEAK
    foreign = not weak and text.isascii() and doc.accented
    told = (foreign or text.count(" ") >= COMPANY) and not any(map(str.isdigit, text)) and not text.endswith("..")
    if (told or (i in doc.numbered and text[0].isupper())) and doc.labels[i].group in STRONG:
        text = text.removesuffix(".")
    # "Chia sẻ bài viết:" opens a box, "Trả lời:" an answer
    opens_box = text[-1] == ":" and " " in text and doc.keys[i] != ANSWER
    if text[-1] in _FRAGMENT and not text.endswith(("...", ")")) and not opens_box:
        shared = text.lower().replace(" :", ":") in {"chia sẻ:", "share:"}
        return (
            shared and bool(doc.sentences) and (i > doc.sentences[-1] or any(j in doc.labels for j in doc.below(i, 1)))
        )
    bare = text.strip(SIGNS)
    # words in small letters are a fragment, but for what stands in brackets, the debris of editors, and English
    small = bare[:1].islower() and text[0] not in "[{" and (" " in bare or weak) and not foreign
    # "84", and below it "lượt xem"
    if small and any(is_counter(doc.stripped[j]) for j in doc.above(i)):
        small = bool(doc.sentences) and i > doc.sentences[0]
    # a heading may take a word of the headline up, once
    taken = bare.lower() in doc.headline.lower() and not _stands_twice(doc, doc.keys[i])
    return not small and (i == doc.title or not taken)


def _goes_on(doc: Page, i: int) -> bool:
    """Return whether line i goes on with the sentence above it, of some words, and that goes on in words below."""
    above, below = doc.above(i), doc.below(i, 1)
    told = all(" " in doc.stripped[j] for j in below) and any(doc.stripped[j].count(" ") >= COMPANY for j in above)
    return told and doc.is_in_sentence(i)


def _page_stacks(doc: Page) -> Iterator[Match]:
    """Yield the numbers of pages, each a line, and what leads on below them."""
    for i in doc.saying(ONWARD):
        if len(stack := _stack_above(doc, i)) >= PAGES:
            head = [j for j in doc.above(stack[0]) if j in doc.labels]
            yield Match(stack[0], "the numbers of the pages", also=[*stack[1:], i, *head])


def _stack_above(doc: Page, i: int) -> list[int]:
    """Return the numbers above line i, each a line and one more than the one above it."""
    stack: list[int] = []
    for j in doc.before(i):
        number = doc.stripped[j]
        if (
            not number.isdecimal()
            or len(number) > PAGE_DIGITS
            or (stack and int(number) + 1 != int(doc.stripped[stack[0]]))
        ):
            break
        stack.insert(0, j)
    return stack
