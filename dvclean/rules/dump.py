"""DV281, DV282, DV292, dumped pages: what stands among the known parts of the page above and below the article.

The other rules know a line by what it says. Here it is known by its company: a short line that nobody knows, amid a
menu, an imprint or a box for comments, is a part of these.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from itertools import groupby, islice, takewhile

from dvclean.findings import Match
from dvclean.lines import FULL_STOPS, ROW, is_among
from dvclean.page import BEGUN, Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.rules.links import is_all_links, is_cell
from dvclean.rules.menus import (
    MENU_WIDTH,
    NAME_WORDS,
    PAGE,
    SECTIONS,
    is_date_line,
    is_entry,
    is_marked,
    is_page_of_site,
    is_step,
    may_be_headline,
    only_marked,
    repeats,
)
from dvclean.rules.shapes import heads_post, is_counter, is_kind_of_paper, is_price, is_signature
from dvclean.rules.stories import is_of_text
from dvclean.vietnamese.dates import is_date, is_labelled, is_part_of_date
from dvclean.vietnamese.names import is_row_of_names

# So many lines of a foot are known parts of the page, and so large a share of them all.
FOOT_PARTS = 5
FOOT_SHARE = 1 / 3
# The same where it begins with a link or a name, as a list of the text may.
LINKS_SHARE = 2 / 3
# The same where other rules have found them, each by itself.
FOUND_SHARE = 1 / 2

# How the buttons begin below what a reader has written.
ANSWERED = ("thích", "trả lời", "phản hồi", "hữu ích", "like", "reply", "▲", "👍", "đúng")

# So near above a line that stays is its heading.
HEADED = 2

# No more of the lines of a foot are sentences that nobody knows.
FOOT_SENTENCES = 1 / 5

# A number of so many digits counts or ranks something.
RANK = 3

# How the source of the text or of its pictures is told, also far below it.
SOURCED = ("Nguồn:", "Nguồn ảnh:")

# Who wrote the text may be told below so many parts of the page.
OWN_PARTS = 2

# What the address of a version of a page in MediaWiki has, and what stands before it. Below it so many notices stand.
PERMALINK = "&oldid="
TAKEN_FROM = ("Lấy từ", "Retrieved from")
WIKI_SENTENCES = 4

# A shorter line that ends as a sentence does may be a label.
LABEL_WORDS = 4

# So many lines above a headline are known parts of the page, so many of them names of sections or lines of an imprint,
# and so large a share of them all.
HEAD_PARTS = 5
HEAD_SECTIONS = 3
HEAD_SHARE = 1 / 4

_DATE = regex(r"\b\d{4}-\d\d-\d\d|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b")

# So few names may be the sections of a page above a headline with its date.
FEW_NAMES = 8

# The same above a headline with its date, where so many lines are a menu: nearly all of them are short.
MENU_SHARE = 1 / 12
LONGEST_MENU = 15
NARROW = 0.9

# What parts the headline from the name of the site in the title of a window.
BAR = regex(r" [|–—·»-] \S|$")

# The date of an article stands among so many lines below its headline.
DATED = 4

# A numbered item that is a sentence, as no headline in a list is.
_STEP = regex(r"\d{1,2}[.)] .{30,}[.:;]$")

# The shortest post that tells something.
POST = 40

_KNOWN = PAGE | {"tags", "legal", "promo", "contents"}


@rule("DV281", "page-foot", kind="ui", view="parts", traits=("label", "link"))
def page_foot(doc: Page) -> Iterator[Match]:
    """Short lines among the controls, keywords, lists and notices below the article.

    Why: where a third of all lines are the page's, and none goes on with the text, the others are the page's as well:
    the fields of a form, the names and numbers of an imprint. So are those among lines most of which other rules find.
    Keeps: who wrote the text, its sources and notes, before the third part of the page; sentences; a text that goes
    on below; what heads a line that stays; facts in a row; what a reader says above the button to answer.

    Before:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Chia sẻ Facebook
        Gửi bình luận
        Xem thêm bình luận
        Đoạn mã trong ảnh
        Ý kiến bạn đọc
        Gửi
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
        Nhiều nhà vườn ở Chợ Lách bán hết hoa ngay trong ngày đầu tiên của chợ.
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
    """
    if doc.sentences:
        yield from [*_among_known(doc)] or _among_found(doc)


def _among_known(doc: Page) -> Iterator[Match]:
    """Yield the short lines below the article of which a good part are known as parts of a page by what they say."""
    last = _last_sentence(doc)
    links = (i for i in doc.markup if i > last and doc.lines[i] and _is_link(doc, i))
    labels = {i: phrase.group for i, phrase in doc.labels.items() if i > last and not doc.is_in_announced_list(i)}
    names = (i for i, group in labels.items() if group in SECTIONS)
    buttons = (i for i, group in labels.items() if group == "weak-ui")
    marks = sorted({*doc.furniture, *islice(links, 1), *islice(names, 1), *islice(buttons, 1)})
    if not marks:
        return
    foot = [marks[0], *doc.below(marks[0])]
    parts = _known(doc, foot)
    if _begins_as_page(doc):
        parts |= _repeated(doc)
    mark = _foot_mark(doc, marks, foot, parts)
    if mark >= 0:
        yield from _foot_lines(doc, [mark, *doc.below(mark)], parts)


def _foot_mark(doc: Page, marks: Sequence[int], foot: Sequence[int], parts: set[int]) -> int:
    """Return the first of marks below which no text goes on and enough lines are parts of the page, or -1.

    foot are the first mark and all lines below it. They are looked at once, not for each of the marks.
    """
    known = sorted(parts.intersection(foot))
    told = [i for i in doc.sentences if i >= marks[0] and i not in parts]
    # the text goes on below a part of the page, but not below many, if not with a post or the steps of a manual
    post = next((i for i in foot if heads_post(doc.stripped[i])), len(doc.lines))
    last = next((i for i in reversed(foot) if i not in parts and _goes_on(doc.stripped[i], post=i > post)), -1)
    for mark in marks:
        begun, lines = bisect_left(known, mark), len(doc.filled) - doc.rank(mark)
        below, sentences = len(known) - begun, len(told) - bisect_left(told, mark)
        if below < FOOT_PARTS:
            break
        goes_on = last >= mark or (sentences and bisect_left(known, told[-sentences]) - begun < FOOT_PARTS)
        share = FOOT_SHARE if is_among(mark, doc.furniture) else LINKS_SHARE
        if not goes_on and below >= share * lines and sentences <= FOOT_SENTENCES * lines:
            return mark
    return -1


def _goes_on(text: str, *, post: bool) -> bool:
    """Return whether a text goes on with a line: with the step of a manual or, below the head of a post, with words."""
    return (post and len(text) >= POST) or bool(_STEP.match(text))


def _foot_lines(doc: Page, foot: Sequence[int], parts: set[int]) -> Iterator[Match]:
    """Yield the lines from the first part of a page below a text on, but for those that may be of the text."""
    known = parts.intersection(foot)
    page = next(islice((i for i in sorted(known) if not _is_of_player(doc, i)), OWN_PARTS, None), len(doc.lines))
    # the dates of a list are several
    listed = sum(_is_dated(doc.stripped[i]) for i in foot) > HEAD_SECTIONS
    for i in foot:
        text = doc.stripped[i]
        dated = _is_dated(text) and not text.isdigit() and not (listed and i > page)
        own = dated or (i < page and _is_own(text)) or (i not in known and _is_answer(doc, i))
        likely = i in known or (_is_bare(text) and not _has_said(doc, i, known))
        if not own and likely and not _may_be_told(doc, i):
            yield Match(i, "among the parts of the page below the text")


def _among_found(doc: Page) -> Iterator[Match]:
    """Yield the short lines among those that other rules have found below the article, where these are the most.

    What stands above the third of them stays, and who wrote the text, its date, and what heads something that stays.
    """
    last = _last_sentence(doc)
    found = sorted(i for i in doc.around if i > last)
    if len(found) < FOOT_PARTS:
        return
    left = doc.filled[doc.rank(found[OWN_PARTS]) :]
    known = _known(doc, left).union(found)
    if len(known) < FOUND_SHARE * len({*found, *doc.filled[doc.rank(found[0]) :]}):
        return
    gone: list[int] = []
    # a heading stays with what it heads, though a button may stand between the two
    headed = 0
    for i in reversed(left):
        text = doc.stripped[i]
        headed -= 1
        likely = i in known or (headed < 0 and _is_bare(text) and not _tells(doc, i, known))
        if likely and not _may_be_told(doc, i):
            gone.append(i)
        elif headed < 0:
            headed = HEADED
    for i in reversed(gone):
        yield Match(i, "among the parts of the page below the text")


def _may_be_told(doc: Page, i: int) -> bool:
    """Return whether line i, no button or link, is worded as the text is more than as the page."""
    text = doc.stripped[i]
    button = i in doc.labels and doc.labels[i].group not in SECTIONS
    number = text.isdigit() and len(text) <= RANK
    # what another rule takes is not asked for
    certain = button or number or i in doc.markup or i in doc.gone
    return text.startswith(SOURCED) or (not certain and doc.doubts(i))


def _is_answer(doc: Page, i: int) -> bool:
    """Return whether line i is what a reader says: some words above the button to answer or to agree."""
    return doc.stripped[i].count(" ") > NAME_WORDS and doc.once_below(i).lower().startswith(ANSWERED)


def _tells(doc: Page, i: int, known: Set[int]) -> bool:
    """Return whether line i is a date, may tell who wrote what, is a fact beside others, or what a reader says."""
    text = doc.stripped[i]
    if _is_answer(doc, i):
        return True
    if ":" in text and text[0] not in "(*[" and not is_signature(text):
        return any(": " in doc.stripped[j] and j not in known for j in doc.beside(i))
    return _is_dated(text) or _is_own(text) or _has_said(doc, i, known)


@rule("DV292", "wiki-foot", kind="ui", view="filled", traits=("address", "opener"))
def wiki_foot(doc: Page) -> Iterator[Match]:
    """Everything from the lasting address of a wiki's page on: its categories, its languages, its menu.

    Why: MediaWiki prints that address right below each article, and the rest of the page below it.
    Keeps: when the page was last changed; an address with more than a few sentences below it: another article follows;
    one that an author gives as a source, without "Lấy từ".

    Before:
        Giếng làng đào từ thời nhà Mạc, thành xếp đá ong, nước trong quanh năm.
        Lấy từ “
        https://wiki.example/w/index.php?title=Gi%E1%BA%BFng_l%C3%A0ng&oldid=720
        ”
        Thể loại
        :
        Giếng cổ Việt Nam
        Thêm đề tài
    After:
        Giếng làng đào từ thời nhà Mạc, thành xếp đá ong, nước trong quanh năm.
    """
    if PERMALINK not in doc.whole_text:
        return
    # an author may give such an address as a source
    taken = (i for i in doc.filled if doc.stripped[i].startswith(TAKEN_FROM) and i > doc.title)
    first = next((i for i in taken if any(PERMALINK in doc.stripped[j] for j in (i, *doc.below(i, 1)))), len(doc.lines))
    if sum(i > first for i in doc.sentences) <= WIKI_SENTENCES and first < len(doc.lines):
        below = [i for i in doc.below(first) if not is_labelled(doc.stripped[i])]
        yield Match(first, "the foot of a wiki's page", also=below)


@rule("DV282", "dumped-head", kind="ui", view="parts", traits=("label", "link"))
def dumped_head(doc: Page) -> Iterator[Match]:
    """Short lines among the names of sections, buttons and notices above the headline.

    And all lines between the title of the window and the headline alone; a few sections above a headline with its date.

    Why: what a site has in its menu besides the usual sections, nobody can list.
    Keeps: the date of the article; the headline printed in the title bar; a line with the words of a headline, unless
    three names of sections stand between it and the headline; the steps of a manual; wordy lines, where only a date
    tells which line is the headline.

    Before:
        Mới nhất
        Sống chậm quê nhà
        Thời sự
        Ghe xuồng muôn nẻo
        Thế giới
        Cổng thông tin xe máy và ô tô
        Kinh doanh
        Thể thao
        Pháp luật
        Góc nhìn bạn đọc
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
    After:
        Chợ hoa ven sông họp sớm hơn mọi năm
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
    """
    if few := _few_names(doc):
        yield Match(few[0], "names of sections above the headline with its date", also=few[1:])
    elif _begins_as_page(doc):
        yield from _parts_above(doc)


def _parts_above(doc: Page) -> Iterator[Match]:
    """Yield the lines between the title of the window and the headline, or among the parts of a page above it."""
    if bar := _below_title_bar(doc):
        yield Match(bar[0], "between the title of the window and the headline", also=bar[1:])
        return
    above = [i for i in doc.filled if i < doc.sentences[-1]]
    repeated = _repeated(doc)
    known = _known(doc, above) | repeated.intersection(above)
    title = _headline(doc, above, known)
    if title < 0:
        yield from _names_above_date(doc, above, known)
        return
    head = [i for i in above if i < title]
    if not _is_head(doc, head, known, HEAD_SHARE):
        return
    # its copies may be gone, and another line be taken for it
    unlike = (i for i in head if not repeats(doc.stripped[i], doc.stripped[title]))
    others = [] if is_marked(doc, title) else [i for i in unlike if may_be_headline(doc, i)]
    if others and not is_of_text(doc, title) and any(is_of_text(doc, i) for i in others):
        return
    # the first line of the page is the headline, where it stands once more above the text
    copies = [i for i in (*head[1:], title) if doc.stripped[i] == doc.stripped[head[0]]]
    # the day of the visit stands above the menu, that of the article below the headline
    dated = any(is_date(doc.stripped[i]) for i in doc.below(title, DATED))
    headings = _headings_above(doc, head, title)
    for i in head:
        own = repeats(doc.stripped[i], doc.stripped[title]) and i not in copies
        own = own or (i == head[-1] and is_kind_of_paper(doc.stripped[i])) or is_entry(doc, i) or i in headings
        visit = dated and i < head[-1] and is_date(doc.stripped[i])
        told = own or (i not in known and _may_be_told(doc, i))
        if not told and (visit or not _is_dated(doc.stripped[i])):
            yield Match(i, "among the parts of the page above the headline")
    if title in copies:
        yield Match(title, "the headline once more")
    for i in sorted(i for i in repeated if i > title):
        yield Match(i, "once more what stands above the headline")


def _headings_above(doc: Page, head: Sequence[int], title: int) -> set[int]:
    """Return the headings at the end of head: above a title that is none they are of the text."""
    marked = takewhile(lambda i: doc.stripped[i][0] == "#" and i not in doc.markup, reversed(head))
    return set() if is_marked(doc, title) else {*marked}


def _few_names(doc: Page) -> Sequence[int]:
    """Return the first lines, if they are a few names, some of sections, above a date or a headline with one."""
    first = doc.filled[: FEW_NAMES + 1]
    head = [*takewhile(lambda i: _may_be_section(doc.stripped[i]), first)]
    if not 1 < len(head) <= FEW_NAMES:
        return ()
    # "Podcast" and "Video" are sections too
    labels = {i: doc.labels[i].group for i in head if i in doc.labels}
    sections = sum(group in {*SECTIONS, "weak-section"} for group in labels.values())
    title, *below = doc.below(head[-1], 3) or (0,)
    if sections < 2 or 3 * len(labels) < len(head) or not below:
        return ()
    texts = [doc.stripped[i] for i in below]
    if is_date_line(doc.stripped[title]):
        # the headline may be as short, and stand above the date or amid its own sections
        headed = below[0] in doc.keys and not doc.is_sentence(below[0]) and not is_signature(texts[0])
        between = range(min(labels), sorted(labels)[-2]) if headed else ()
        names = [i for i in head if (i in between or i in labels) and not is_page_of_site(doc, i)]
        return names if len(labels) > 2 else ()
    signed = is_signature(texts[0].removeprefix("by "))
    if not (may_be_headline(doc, title) and any(map(is_date_line, texts if signed else texts[:1]))):
        return ()
    return [i for i in head if not is_kind_of_paper(doc.stripped[i])]


def _may_be_section(text: str) -> bool:
    """Return whether text may be the name of a section: a few words without a sign of sentences, and no date."""
    name = text.count(" ") <= NAME_WORDS and text[0].isalpha() and ":" not in text
    return name and text[-1] not in FULL_STOPS and not is_date_line(text)


def _below_title_bar(doc: Page) -> Sequence[int]:
    """Return the lines between the first one, the headline with the site's name behind it, and that headline alone.

    Many of them are parts of a page, and none is a part of the text, whatever they are called.
    """
    bar = doc.stripped[doc.title].removeprefix("Title: ")
    # a page says something of itself, too
    told = set(doc.sentences) - _known(doc, doc.sentences[:BEGUN])
    below = [*takewhile(lambda i: i not in told, doc.below(doc.title))]
    for rank, i in enumerate(below):
        text = doc.stripped[i].lstrip("# ")
        named = text.count(" ") >= NAME_WORDS and bar.startswith(text) and BAR.match(bar[len(text) :])
        if named and rank >= HEAD_PARTS:
            between = below[:rank]
            dated = any(_is_dated(doc.stripped[j]) for j in between)
            return between if not dated and len(_known(doc, between)) >= HEAD_PARTS else ()
    return ()


def _has_said(doc: Page, i: int, known: Set[int]) -> bool:
    """Return whether line i names who has written what stays right below it, perhaps below when that was."""
    below = [j for j in doc.below(i, 2) if not (_is_dated(doc.stripped[j]) or j in doc.numbered)][:1]
    text = doc.stripped[i]
    # a member of a forum has a name in one word
    names = is_signature(text) or (text[0].isalnum() and " " not in text)
    return names and any(j not in known and not _is_bare(doc.stripped[j]) for j in below)


def _is_of_player(doc: Page, i: int) -> bool:
    """Return whether line i is a part of a player, or the time that it shows: an author may be named below it."""
    return doc.group(i) == "player" or ":" in doc.counted.get(i, "")


def _begins_as_page(doc: Page) -> bool:
    """Return whether some labels or links stand above the first sentences: a look before all lines are judged."""
    if not doc.sentences:
        return False
    begun = doc.sentences[: BEGUN + 1][-1]
    return sum(i < begun for i in (*doc.labels, *doc.markup)) >= HEAD_SECTIONS


def _headline(doc: Page, above: Sequence[int], known: Set[int]) -> int:
    """Return the headline below the parts of the page above a text, or -1 where none is certain."""
    first = only_marked(doc)
    if first < 0:
        first = next((i for i in doc.sentences if i not in known), -1)
    named = [i for i in above if i < first and _is_of_site(doc, i, known)]
    if len(named) < HEAD_SECTIONS:
        return -1
    # Markdown tells it by its mark
    title = next((i for i in doc.below(named[HEAD_SECTIONS - 1]) if i <= first and is_marked(doc, i)), -1)
    if title > 0:
        named = [i for i in named if i < title]
    else:
        # the first line of the page once more is certain; a question may be one too, and is a sentence
        below = [i for i in doc.below(named[-1]) if i <= first]
        again = next((i for i in below if doc.stripped[i] == doc.stripped[above[0]]), -1)
        if again > 0:
            return again
        title = next((i for i in below if may_be_headline(doc, i) and not _is_of_goods(doc.stripped[i])), -1)
    for i in above:
        text = doc.stripped[i]
        # one that only buttons part from the other may be the right one; below the last section one may begin
        other = named[-HEAD_SECTIONS] < i < title and may_be_headline(doc, i) and i not in known
        begun = named[-1] < i < title and (text.count(" ") > NAME_WORDS or text[-1] == ":")
        if (other or begun) and not repeats(text, doc.stripped[title]):
            return -1
    return title


def _is_head(doc: Page, head: Sequence[int], known: Set[int], share: float) -> bool:
    """Return whether enough of the lines above a headline are known parts of a page; a manual begins with steps."""
    parts = sum(i in known for i in head)
    steps = any(is_step(doc.stripped[i]) for i in head)
    return parts >= max(HEAD_PARTS, share * len(head)) and not steps and not doc.is_announced(head[0])


def _names_above_date(doc: Page, above: Sequence[int], known: Set[int]) -> Iterator[Match]:
    """Yield the parts of a page and the short names among them above a line with the date of the article below it.

    Which line is the headline is not certain then. So what is wordy stays, and what stands right above that line.
    """
    dated = _dated(doc, above, known)
    head = [i for i in above if i < dated]
    if _is_head(doc, head, known, MENU_SHARE if _is_menu(doc, head) else HEAD_SHARE):
        for i in head:
            name = doc.stripped[i].count(" ") <= NAME_WORDS and not _is_dated(doc.stripped[i]) and i < head[-1]
            # a number may be the day on a badge
            part = i in known and not doc.stripped[i].isdigit()
            if part or (name and not repeats(doc.stripped[i], doc.stripped[dated])):
                yield Match(i, "among the parts of the page above the headline")


def _dated(doc: Page, above: Sequence[int], known: Set[int]) -> int:
    """Return the first wordy line above the sentences of a text, or a question, with a date right below it, or -1."""
    first = next((i for i in doc.sentences if i not in known), -1)
    for i in takewhile(lambda i: i <= first, above):
        text = doc.stripped[i]
        headed = (i < first or (i == first and text[-1] == "?")) and text.count(" ") >= NAME_WORDS and i not in known
        if headed and not is_date_line(text) and any(is_date_line(doc.stripped[j]) for j in doc.below(i, 1)):
            return i
    return -1


def _is_menu(doc: Page, head: Sequence[int]) -> bool:
    """Return whether lines are a long menu: nearly all of them are short, and the front page is one."""
    home = any(doc.group(i) == "home" for i in head)
    narrow = sum(len(doc.stripped[i]) <= MENU_WIDTH for i in head)
    return home and len(head) >= LONGEST_MENU and narrow >= NARROW * len(head)


def _repeated(doc: Page) -> set[int]:
    """Return the lines above the first sentence that stand below the last one too, and these: the same menus or lists.

    The headline may be repeated as well. It is no list.
    """
    # a notice of the page may be the last sentence
    first = next((i for i in doc.sentences if not _known(doc, [i])), doc.sentences[0])
    last = _last_sentence(doc)
    below = {doc.stripped[i].lower() for i in doc.below(last)}
    above = [i for i in doc.filled if i < first and doc.stripped[i].lower() in below]
    runs = [[*run] for _, run in groupby(enumerate(above), lambda at: doc.rank(at[1]) - at[0])]
    names = [i for run in runs for _, i in run if len(run) >= HEAD_SECTIONS or not may_be_headline(doc, i)]
    if len(names) < HEAD_PARTS:
        return set()
    texts = {doc.stripped[i].lower() for i in names}
    return {*names, *(i for i in doc.below(last) if doc.stripped[i].lower() in texts)}


def _last_sentence(doc: Page) -> int:
    """Return the last sentence that is no known part of a page, or the last of all."""
    return next((i for i in reversed(doc.sentences) if not _known(doc, [i])), doc.sentences[-1])


def _is_of_site(doc: Page, i: int, known: Set[int]) -> bool:
    """Return whether a known line is the name of a section or more, or a line of an imprint: no button."""
    if i not in known or is_counter(doc.stripped[i]) or _is_of_goods(doc.stripped[i]):
        return False
    if i in doc.rows and i not in doc.labels:
        return SECTIONS.issuperset(doc.rows[i])
    return i not in doc.labels or doc.labels[i].group in SECTIONS


def _known(doc: Page, lines: Sequence[int]) -> set[int]:
    """Return those of lines that are known parts of a page."""
    opened = doc.phrases.openings((i, doc.stripped[i]) for i in lines)
    return {i for i in lines if _is_part(doc, i, opened.get(i, ()))}


def _is_link(doc: Page, i: int) -> bool:
    """Return whether line i, which has Markdown links, is nothing else, and no cell of a table."""
    return is_all_links(doc.markup[i]) and not is_cell(doc, i)


def _is_part(doc: Page, i: int, opened: Sequence[str]) -> bool:
    """Return whether line i, which begins with phrases of the groups in opened, is a known part of a page."""
    text = doc.stripped[i]
    if i in doc.rows or is_counter(text) or _is_of_goods(text) or doc.group(i) in _KNOWN:
        return True
    if i in doc.markup and text[0] != "#" and _is_link(doc, i):
        return True
    matches = doc.phrases.matches
    return (
        "ui" in opened
        or "player" in opened
        or any(group in opened and matches(text, group) for group in ("call", "notice"))
        or ("notice" in opened and matches(text, "contact"))
        or matches(text, "form")
    )


def _is_of_goods(text: str) -> bool:
    """Return whether text is a price and nothing else, or words that a shop has cut off behind two full stops."""
    return is_price(text) or (text.endswith("..") and not text.endswith("..."))


def _is_bare(text: str) -> bool:
    """Return whether text is short and tells nothing; a headline may ask, and a name have another in brackets."""
    return len(text) <= ROW and (text[-1] not in FULL_STOPS or text[-1] in "?)" or text.count(" ") < LABEL_WORDS)


def _is_own(text: str) -> bool:
    """Return whether text may tell who wrote the article, when, or where it comes from."""
    return is_signature(text) or is_row_of_names(text) or text[0] in "(*[" or ":" in text


def _is_dated(text: str) -> bool:
    """Return whether text is a date, or holds one."""
    return is_date(text) or is_part_of_date(text) or bool(_DATE.search(text))
