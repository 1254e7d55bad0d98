"""A text as the rules see it that tell the article from the page: its headline, its sentences, and what is neither."""

import re
from collections import Counter
from collections.abc import Callable, Sequence, Set
from functools import partial
from itertools import accumulate, chain, takewhile
from typing import TYPE_CHECKING

from dvclean.document import line_view, text_view, view
from dvclean.lines import (
    BULLETS,
    DIGITS,
    FULL_STOPS,
    LABEL,
    PARAGRAPH,
    ROW,
    SURVEYED,
    TAIL,
    WORD,
    Lines,
    continues,
    is_among,
    pairs_of,
    words_key,
)
from dvclean.lists import entries, listed
from dvclean.phrases import USER, Phrase, is_parted
from dvclean.regex import regex
from dvclean.tables import cells, valued
from dvclean.vietnamese.credits import is_credit
from dvclean.vietnamese.dates import is_date
from dvclean.vietnamese.names import is_capitalised

if TYPE_CHECKING:
    from dvclean.odds import Odds

# So many lines that rules have found tell of others.
MANY_GONE = 3

# What stands around a headline in Markdown, or in the notes of a crawler.
MARKS = "#*[] "

# No call of a paper to its readers is longer.
CALL = 420

# So many sentences stand above the furniture below a text.
BEGUN = 2

# What may stand before a name that signs.
_SIGNED = frozenset("(*_-. ")

# No list has more items above the one that is looked at, and no box more lines below a lead.
LISTED = 5

# A list has so many items at least; so many on either side of one are looked at.
FEW_ITEMS = 3
ITEMS = 10

# What announces a list of the text has more words between its first and last than this.
ANNOUNCED = 4

# By so many characters a line begins as the headline does.
HEADLINE_START = 10

# No headline of another story has fewer spaces.
FEW = 5

# So many sentences at least make a text of which other lines can be told by their words.
BODY = 4

# What the paper says of itself stands among so many lines at the beginning and at the end.
FIRST_LINES = 4
LAST_LINES = 12

# The headline and its copies above the text stand among so many.
HEAD_LINES = 10

# A page that was dumped as a whole has so many labels and links, or lines that other rules find around the article.
PAGE_PARTS = 3
MANY_PARTS = 5

# No head of a page has more lines above its headline.
TOP_LINES = 24

# So many links in a line are a row of buttons or the entries of a menu.
ROW_LINKS = 3

# No line of a menu has so many words.
MENU_WORDS = 5

# How a line with the date of a page begins, if not with a digit.
_DATED = ("thứ", "chủ", "cn,", "ngà", "cập", "đăn", "lúc", "mon", "tue", "wed", "thu", "fri", "sat", "sun")
DATE_STARTS = frozenset(form for word in _DATED for form in (word, word.capitalize(), word.upper()))

# Arrows that only a page has; the steps of a manual have them in front of other words. Converters to Markdown write
# "\>" for one.
POINTERS = frozenset(">»➜➔➤→►▶▸⇒←⬅◀◄«<‹❮\\")
STEPS = frozenset("→➡►▶»>›❯")

# How the row begins that Markdown has below a heading.
UNDERLINES = frozenset({"---", "==="})

# How the way to a page begins that has no signs: "Trang chủ Tin tức …", "Home/…"
HOMES = ("Trang", "TRANG", "Home", "HOME", "You are here", "Bạn đang ở")

# Signs that tables and scripts leave alone on a line.
DEBRIS = frozenset({"|", ";"})

# So many parts of the page behind the first third of its lines are its foot.
FOOT_PARTS = 3

# How a line ends that has something follow.
_ANNOUNCING = (":", "dưới đây", "sau đây", "như sau", "dưới đây.", "sau đây.", "như sau.")

# The groups of phrases that are no words of an article.
FURNITURE = frozenset({"ui", "section", "player", "legal", "tags"})
# Those that a text may list, telling of a site or a program: its buttons, its sections, its players.
BUTTONS = frozenset({"ui", "weak-ui", "menu", "home", "weak-section", "player", "media", "networks", "form"})

# What manuals say of pages, programs and devices. So many of these make a text one.
# The first letter, small or not, is looked at last: so it takes a third of the time.
PRESSING = regex(
    r"(?:ấm(?<=\b[bB]ấm)|hấ[np](?<=\b[nN]hấ.)|hạm(?<=\b[cC]hạm)|lick(?<=\b[cC]lick)|õ(?<=\b[gG]õ))"
    r"[ \xa0](?:vào|nút|chọn|thử|phím|chuột|[\"“](?<!hạm..))"  # who carves has "chạm" too
    r"|út[ \xa0](?<=\b[nN]út.)(?:[\"“]|màu|này|lệnh|bấm)|ảng nút(?<=\b[bB]ảng nút)|<(?:button|a href)"
    r"|(?:hân(?<=\b[cC]hân)|ầu(?<=\b[đĐ]ầu)) trang\b|rình duyệt(?<=\b[tT]rình duyệt)\b"
    r"|iao diện(?<=\b[gG]iao diện)\b|enu(?<=\b[mM]enu)\b"
)
MANUAL = 2

# and more than one of them in so many sentences.
TOLD_EACH = 5

# What they say of a button is not shorter.
REMARK = 30

# How a text speaks of the words right above, among so many of its first characters.
POINTING = regex(
    r"\b(?:dòng|câu|chữ|nút|mục|thẻ|lời|cụm từ|tấm biển|thông báo|ký hiệu) (?:này|ấy|đó|kia)\b"
    r"|\b(?:dòng|câu|ví dụ) trên(?:,| (?:gồm|là|có|nói)\b)|^Đó là (?:nút|dòng|câu|chữ|mục|thẻ|con số)\b",
    re.IGNORECASE,
)
POINTERS_ABOVE = (" này", " ấy", " đó", " kia", " trên", "đó là")
POINTING_AT_SEVERAL = regex(
    r"(?:hai|ba|bốn|mấy|những|các) (?:dòng|câu|chữ|nút|mục|thẻ) (?:này|ấy|đó|kia)\b", re.IGNORECASE
)
REMARKED = 80

# So many lines above it a sentence may point at.
POINTED = 4

# A shorter line may be a label that ends in a full stop.
SENTENCE = 60


# What heads the last parts of an encyclopedia.
REFERENCES = frozenset({"tham khảo", "chú thích", "liên kết ngoài", "nguồn tham khảo", "ghi chú"})


class Page(Lines):
    """A page as its lines tell of it: what is headline, text, label, menu and link. The deleting rules work on it."""

    @view
    def headings(self) -> dict[int, str]:
        """The lines below the title that are wordy enough for a headline and do not end as sentences do."""
        lines, title = self.short_lines, self.title
        return {
            i: text for i, text in lines.items() if i > title and text[-1].isalnum() and text.count(" ") >= MENU_WORDS
        }

    @line_view
    def pairs(self) -> dict[int, set[tuple[str, str]]]:
        """Each two words that stand together in a line that is not blank, in small letters."""
        return {i: set(pairs_of(self.stripped[i])) for i in self.filled}

    @line_view
    def words(self) -> dict[int, set[str]]:
        """The words of each line that is not blank, in small letters."""
        return {i: set(WORD.findall(self.stripped[i].lower())) for i in self.filled}

    @view
    def holding_word(self) -> Counter[str]:
        """How many lines have each word: to look through all of them for each takes ever longer."""
        return Counter(chain.from_iterable(self.words.values()))

    @view
    def holding_pair(self) -> Counter[tuple[str, str]]:
        """How many lines have each two words that stand together."""
        return Counter(chain.from_iterable(self.pairs.values()))

    @view
    def copies(self) -> Counter[str]:
        """How many lines say the same as each."""
        return Counter(self.stripped)

    @view
    def joint(self) -> str:
        """The lines as one text."""
        return "\n".join(self.stripped)

    @view
    def starts(self) -> list[int]:
        """Where each line begins in that."""
        return [*accumulate((len(text) + 1 for text in self.stripped), initial=0)]

    def says_above(self, i: int, text: str) -> bool:
        """Return whether a line above line i holds text."""
        return self.joint.find(text, 0, max(self.starts[i] - 1, 0)) >= 0

    @view
    def below_lead(self) -> Sequence[int]:
        """The two or more short lines between the first sentence, near the headline, and the next, if text follows."""
        # a look at the first lines tells that most texts have none
        filled, lines = self.filled, self.stripped
        lead = 0
        while lead < len(filled) and not _is_told(lines[filled[lead]]):
            lead += 1
        if lead >= FIRST_LINES:
            return ()
        # the picture of the lead may have its credit there
        begun = lead + 1
        if begun < len(filled) and is_credit(lines[filled[begun]]):
            begun += 1
        listed = begun < len(filled) and lines[filled[begun]].startswith(BULLETS)
        for i in filled[begun : begun + 2]:
            text = lines[i]
            # a headline may ask
            if (text[-1] in FULL_STOPS and text[-1] != "?") or text.count(" ") < FEW or text.isascii():
                return ()
        told = [
            at for at, i in enumerate(filled) if _is_told(lines[i]) and not (listed and lines[i].startswith(BULLETS))
        ]
        between = filled[begun : told[1]] if len(told) > BODY - listed else ()
        return between if 1 < len(between) <= LISTED and all(i in self.short_lines for i in between) else ()

    def is_announced(self, i: int, spaces: int = ANNOUNCED) -> bool:
        """Return whether the line above line i ends in a colon, and is more than a label: it has so many spaces.

        Or it says in words that something follows.
        """
        lines = ((j, self.stripped[j]) for j in self.above(i))
        return any(
            text.endswith(_ANNOUNCING) and text.count(" ") >= spaces and j not in self.labels for j, text in lines
        )

    def is_in_announced_list(self, i: int) -> bool:
        """Return whether line i, or the first of the short lines right above it, is announced."""
        for j in reversed(self.filled[max(self.rank(i) - LISTED, 0) : self.rank(i) + 1]):
            if j != i and (len(self.stripped[j]) >= SENTENCE or self.stripped[j][-1] in FULL_STOPS):
                return False
            if self.is_announced(j):
                return True
        return False

    def is_in_sentence(self, i: int) -> bool:
        """Return whether line i is a piece of a sentence that markup has broken: open above, going on below."""
        rank = self.rank(i)
        above = self.stripped[self.filled[rank - 1]] if rank else ""
        below = [self.stripped[j] for j in self.below(i, 1)]
        return above[-1:].isalpha() and any(map(continues, below))

    @view
    def near_title(self) -> list[int]:
        """The short lines of about the length of the headline, but for the headline itself, if it has five words.

        And the longer ones that begin as it does.
        """
        title = self.headline
        if title.count(" ") < 4:
            return []
        least, most, start = 0.8 * len(title), 1.4 * len(title), title.lstrip("# ")[:HEADLINE_START]
        return [
            i
            for i, text in self.short_lines.items()
            if len(text) >= least and (len(text) <= most or text.startswith(start)) and i != self.title
        ]

    @view
    def head_copies(self) -> list[tuple[int, int]]:
        """The labels above the text that are one above them once more, case ignored: that one, and the copy."""
        known: dict[str, int] = {}
        copies = []
        for i in self.filled[:HEAD_LINES]:
            text = self.keys.get(i)
            if text is None:
                if i not in self.short_lines:
                    break
                continue
            original = known.setdefault(text, i)
            if original != i and self.stripped[original].lower() == self.stripped[i].lower():
                copies.append((original, i))
        return copies

    @view
    def last_paragraph(self) -> str:
        """The last line, where it is a paragraph or "more" sticks to it, or ""."""
        text = self.stripped[self.filled[-1]] if self.filled else ""
        return text if len(text) >= PARAGRAPH and (text[-1] in FULL_STOPS or text.startswith("more")) else ""

    @view
    def title(self) -> int:
        """The index of the first line that is not blank, or 0. What a page prints above its headline is none.

        Such are a date, a menu of Markdown links, a link behind ">>", and a lone sign; and all above the only heading
        of the first level, or a line of the same text, where no paragraph stands above it.
        """
        if "heading" in self.traits and self.first_level and (heading := self._heading):
            return next(i for i in self.filled if self.stripped[i].strip(MARKS) == heading)
        markup = self.markup
        for rank, i in enumerate(self.filled):
            text = self.stripped[i]
            dated = rank < FIRST_LINES and begins_date(text) and is_date(text.rstrip("-–| "))
            linked = markup and i in markup and self._is_linked(i)
            if not dated and not linked and text not in DEBRIS and text[:2] != ">>":
                return i
        return self.filled[0] if self.filled else 0

    def _is_linked(self, i: int) -> bool:
        """Return whether line i, which has a Markdown link, has few words or several links: an entry of a menu."""
        text = self.stripped[i]
        return text.count(" ") < MENU_WORDS or (len(text) <= ROW and self.markup[i].count("](") >= ROW_LINKS)

    @property
    def _heading(self) -> str:
        """The only heading of the first level, above all paragraphs and of more words than items of menus, or ""."""
        (heading, text), *others = self.first_level.items()
        if others or text.count(" ") <= MENU_WORDS or "#" in text[1:]:
            return ""
        above = (self.stripped[i] for i in self.filled if i < heading)
        return "" if any(len(line) > LABEL and line[-1] in FULL_STOPS for line in above) else text.strip(MARKS)

    @line_view
    def first_level(self) -> dict[int, str]:
        """The headings of the first level in Markdown."""
        return {i: text for i, text in self.hash_lines.items() if text[:2] == "# "}

    @view
    def top(self) -> Sequence[int]:
        """The first lines, if the very first is a date, a label, or has few words, or a label stands below it."""
        text = self.stripped[self.filled[0]] if self.filled else ""
        wordy = text.count(" ") >= MENU_WORDS and self.filled[0] not in self.known and "|" not in text
        first = self.filled[:FIRST_LINES]
        if not text or (wordy and self.title == first[0] and self.known.keys().isdisjoint(first)):
            return []
        return self.filled[:TOP_LINES]

    @view
    def headline(self) -> str:
        """The title, stripped, or "" where the first line is too long or too much of a sentence to be one."""
        text = self.short_lines.get(self.title, "")
        return "" if text.endswith((".", ":", ";", ",")) and not text.endswith("..") else text

    @view
    def headline_key(self) -> str:
        """The words of the headline as comparison key."""
        return words_key(self.headline)

    @view
    def edges(self) -> list[int]:
        """The indices of the first and the last lines that are not blank, of these all above and below the text."""
        filled, lines = self.filled, self.stripped
        last = len(filled) - LAST_LINES
        while last > FIRST_LINES and not _is_text(lines[filled[last - 1]], lines[filled[last]]):
            last -= 1
        # comments are sentences too: the foot begins above them, where the parts of the page do
        begun = filled[len(filled) // 3] if filled else 0
        parts = [i for i, phrase in self.known.items() if i > begun and phrase.group in FURNITURE]
        if len(parts) >= FOOT_PARTS:
            last = max(min(last, self.rank(parts[0]) - FIRST_LINES), FIRST_LINES)
        first = FIRST_LINES
        while first < last and not _is_text(lines[filled[first - 1]], lines[filled[first]]):
            first += 1
        return [*filled] if last <= first else [*filled[:first], *filled[last:]]

    def _found_by(self, ranks: Callable[[Sequence[str]], Set[int]]) -> Set[int]:
        """Return the lines whose ranks a function returns, which is given the texts of all that are not blank."""
        return {self.filled[rank] for rank in ranks([self.stripped[i] for i in self.filled])}

    @view
    def explained(self) -> Set[int]:
        """The lines of few words that are explained below, as in a manual, if the words of a page are among them."""
        lines = self.stripped
        # a look below them tells that most texts have none
        if not any(lines[j][-1] == "." for i in (*self.known, *self.numbered) for j in self.below(i, 1)):
            return frozenset()
        return self._found_by(entries)

    @view
    def outlined(self) -> Set[int]:
        """The items of lists that the text itself has, and what these are of, where they are the words of buttons."""
        lines = self.stripped
        # a page has links
        if self.markup or not any(lines[i].startswith(BULLETS) for i in (*self.known, *self.numbered)):
            return frozenset()
        known = {self.rank(i) for i in self.known.keys() | self.numbered.keys()}
        return self._found_by(partial(listed, known=known))

    @view
    def labels(self) -> dict[int, Phrase]:
        """The short lines that are a phrase as a whole, at a place where it holds: their indices, and the phrases."""
        found = self.known | self.numbered
        if not found:
            return {}
        if any(phrase.where != "anywhere" for phrase in found.values()):
            found = {i: phrase for i, phrase in found.items() if self.holds(phrase, i)}
        if told := self.explained | self.outlined:
            found = {i: phrase for i, phrase in found.items() if i not in told or phrase.group not in BUTTONS}
        # who names a line as noise knows that it is
        return {i: phrase for i, phrase in found.items() if phrase.group == USER or not self.speaks_of(i)}

    def group(self, i: int) -> str:
        """Return the group of the label that line i is, or "" where it is none."""
        phrase = self.labels.get(i)
        return phrase.group if phrase else ""

    def speaks_of(self, i: int) -> bool:
        """Return whether line i stands inside the text as the heading of what is said of it, or in a manual.

        Manuals have the words of buttons and menus for headings. "Dòng này …" below a line speaks of it anywhere.
        """
        if any(_points_above(self.stripped[j][:REMARKED]) for j in self.below(i, 1)):
            return True
        if any(POINTING_AT_SEVERAL.match(self.stripped[j]) for j in self.below(i, POINTED)[1:]):
            return True
        remarks = self.remarks
        if not (len(remarks) > 1 and remarks[0] < i < remarks[-1]):
            return False
        if self._is_item(i):
            return True
        # a list of other stories is one in a manual too, and below a heading
        phrase, below = self.known.get(i), self.stripped[self.below(i, 1)[0]]
        listing = (
            phrase is not None and phrase.group == "section" and below[-1] != "." and below.count(" ") >= MENU_WORDS
        )
        if self._is_taken_up(i):
            return not (listing and self.stripped[i][0] == "#")
        return not listing and "pressing" in self.traits and i in self.remarked and self.manual

    def _is_item(self, i: int) -> bool:
        """Return whether line i is the only label in a list behind bullets, and others of its items are words too."""
        bullet = self.stripped[i][:2]
        if bullet not in BULLETS:
            return False
        rank, items = self.rank(i), [i]
        above, below = self.filled[max(rank - ITEMS, 0) : rank], self.filled[rank + 1 : rank + 1 + ITEMS]
        for side in (reversed(above), below):
            items.extend(takewhile(lambda j: self.stripped[j].startswith(bullet), side))
        own = [j for j in items if j not in self.known and not any(map(str.isdigit, self.stripped[j]))]
        return len(own) >= FEW_ITEMS - 1 and sum(j in self.known for j in items) == 1

    @view
    def remarked(self) -> range:
        """The lines between remarks that are not what the page says of itself."""
        own = {*self.opened.get("ui", ()), *self.opened.get("notice", ())}
        # a headline may ask
        told = [j for j in self.remarks if j not in own and self.stripped[j][-1] != "?"]
        return range(told[0] + 1, told[-1]) if told else range(0)

    def _is_taken_up(self, i: int) -> bool:
        """Return whether the sentence below line i has its words too, or the line is marked as a heading of it."""
        j = self.below(i, 1)[0]
        below, key = self.stripped[j], self.keys.get(i)
        if key is None or j in self.markup or j in self.known:
            return False
        # two notices of a page have the same words
        if key in below.lower() and self.phrases.opener(below, "ui"):
            return False
        headed = self.stripped[i][0] == "#" and below[-1] in FULL_STOPS and below[-1] != "?"
        return headed or ((below[-1] in FULL_STOPS or ":" in below) and key in below.lower())

    @view
    def remarks(self) -> list[int]:
        """The lines that end as sentences do, short ones too."""
        lines = self.stripped
        return [i for i in self.filled if len(lines[i]) >= REMARK and lines[i][-1] in FULL_STOPS]

    @view
    def manual(self) -> bool:
        """Whether the text tells how to use a page, a program or a device: it speaks of what to press, and where.

        What the page itself says of it does not count.
        """
        own = {*self.known, *self.opened.get("ui", ()), *self.opened.get("notice", ())}
        text = "\n".join(self.stripped[i] for i in self.filled if i not in own)
        found = PRESSING.findall(text)
        return len(set(map(str.lower, found))) >= MANUAL and len(found) * TOLD_EACH > len(self.sentences)

    @view
    def furniture(self) -> list[int]:
        """The certain labels, controls, calls and lists of keywords below the first sentences, sorted."""
        opened = self.opened
        marks = {*opened.get("ui", ()), *opened.get("tags", ())}
        marks.update(i for i, phrase in self.labels.items() if phrase.group in FURNITURE)
        marks.update(i for i in opened.get("call", ()) if self.phrases.matches(self.stripped[i], "call"))
        if not marks or len(self.sentences) <= BEGUN:
            return []
        return sorted(i for i in marks if i > self.sentences[BEGUN])

    @view
    def end(self) -> int:
        """The index of the last of two sentences in a row, or -1.

        What a page prints under its article has sentences too, but each has a headline of its own.
        """
        told = self.sentences
        pairs = zip(reversed(told[:-1]), reversed(told), strict=False)
        return next((i for above, i in pairs if self.rank(i) - self.rank(above) == 1), -1)

    @view
    def foot(self) -> int:
        """The index of the first control, label or call below the last two sentences in a row, or that behind all."""
        return next((i for i in self.furniture if i > self.end), len(self.lines))

    @view
    def rows(self) -> dict[int, list[str]]:
        """The lines that are a row of labels: their indices, and the groups of the labels.

        They are looked for on pages that have labels, else at both ends where a sign or a capital parts all of them.
        """
        labels = self.labels
        if not labels and "separator" not in self.traits:
            return {}
        groups, edges = self.row_groups, self.edges
        if labels:
            return {i: groups[i] for i in groups if i not in labels and i not in self.outlined}
        lines = self.stripped
        parted = (i for i in groups if is_parted(lines[i]) or is_capitalised(lines[i]))
        return {i: groups[i] for i in parted if is_among(i, edges)}

    @view
    def trails(self) -> dict[int, str]:
        """The short lines with signs between their words as breadcrumbs have them, on a page or at its beginning."""
        lines = self.short_lines
        return {
            i: text
            for i in (lines if self.labels else self.filled[:FIRST_LINES])
            if ">" in (text := lines.get(i, ""))
            or ("/" in text and (" / " in text or text == "/"))
            or "»" in text
            or "›" in text
            or "|" in text
            or "→" in text
            or text.startswith(HOMES)
        }

    @view
    def opened(self) -> dict[str, list[int]]:
        """The first and last lines that begin with an opener: for each group of phrases the indices of its lines."""
        opened: dict[str, list[int]] = {}
        if "opener" not in self.traits:
            return opened
        lines, known = self.stripped, self.openings
        if new := [i for i in self.edges if i not in known]:
            known.update(dict.fromkeys(new, ()))
            known.update(self.phrases.openings([(i, lines[i]) for i in new if len(lines[i]) <= CALL]))
        for i in self.edges:
            for group in known[i]:
                opened.setdefault(group, []).append(i)
        return opened

    @text_view
    def openings(self) -> dict[int, Sequence[str]]:
        """For the lines that were looked at, the groups of the phrases that they begin with. See opened."""
        return {}

    @view
    def references(self) -> list[int]:
        """The lines that are what the references of an encyclopedia are called."""
        return self.saying(REFERENCES)

    @view
    def papers(self) -> dict[str, bool]:
        """For the names of papers that were asked for, whether the text speaks of them."""
        return {}

    @view
    def worded(self) -> list[int]:
        """The short lines that begin with words for a link and have a colon, a bar or an arrow."""
        if "opener" not in self.traits:
            return []
        marked = [
            (i, text)
            for i, text in self.short_lines.items()
            if ":" in text or ">" in text or "»" in text or "|" in text or "→" in text
        ]
        return [i for i, groups in self.phrases.openings(marked).items() if "link" in groups]

    @view
    def signed(self) -> list[int]:
        """Among the last lines but the very last, those that are short enough for a signature and begin as one does."""
        filled, keys, lines = self.filled, self.keys, self.stripped
        tail = filled[max(1, len(filled) - TAIL) : -1]
        return [i for i in tail if i in keys and ((text := lines[i])[0].isupper() or text[0] in _SIGNED)]

    @view
    def controls(self) -> bool:
        """Whether any line is a label or begins as a phrase does."""
        return bool(self.labels or self.opened or self.rows)

    @view
    def labelled(self) -> bool:
        """Whether any line is a label or begins as a phrase does, or with a label that sticks to what it heads."""
        return self.controls or "glued label" in self.traits

    @view
    def parts(self) -> bool:
        """Whether so many lines are labels, links or found around that the page may have been dumped as a whole."""
        parts = len(self.labels) + len(self.markup)
        return parts >= PAGE_PARTS or (len(self.gone) >= MANY_PARTS and len(self.around) >= MANY_PARTS)

    @property
    def company(self) -> bool:
        """Whether rules have found so many lines, or some and left others in doubt, that more may be told by these."""
        return len(self.gone) >= (1 if self.doubted else MANY_GONE)

    @view
    def odds(self) -> "Odds":
        """How likely lines are parts of the page."""
        from dvclean.odds import Odds  # noqa: PLC0415 - most pages don't ask for it

        return Odds(self.lines, {i: phrase.kind for i, phrase in self.labels.items()} | self.gone)

    def doubts(self, i: int) -> bool:
        """Return whether line i may be of the text, so that its place is not enough to take it; remember those."""
        if i in self.told:
            return True
        doubted = self.odds.speak_for_text(i)
        if doubted:
            self.doubted.add(i)
        return doubted

    @view
    def sentences(self) -> list[int]:
        """The indices of paragraphs and of lines that end as sentences do, without calls and notices at the end.

        A headline that asks is none.
        """
        page = {i for i in self.opened.get("ui", ()) if i > self.title}
        last = self.filled[-LAST_LINES:]
        for group in ("call", "notice"):
            # farther up a sentence may begin as these do
            begun = (i for i in self.opened.get(group, ()) if i > self.title)
            page.update(i for i in begun if i >= last[0] or self.phrases.matches(self.stripped[i], group))
        page.difference_update(self.filled[:FIRST_LINES])
        if self.headline:
            page.add(self.title)
        short = [i for i, text in self.short_lines.items() if len(text) >= SENTENCE and text[-1] in FULL_STOPS]
        if self.markup:
            short = [i for i in short if self.markup.get(i) != self.lines[i]]
        return sorted({*short, *self.paragraphs} - page)

    @view
    def told_words(self) -> set[str]:
        """The words of the sentences in small letters. A row of names that is as long has no full stop at its end."""
        told = (text for i in self.sentences if (text := self.stripped[i])[-1] in FULL_STOPS)
        return {word for text in told for word in WORD.findall(text.lower())}

    def is_sentence(self, i: int) -> bool:
        """Return whether line i is one of the sentences."""
        return is_among(i, self.sentences)

    def holds(self, phrase: Phrase, i: int) -> bool:
        """Return whether line i stands where the phrase holds: before the first or after the last sentence."""
        if phrase.where == "anywhere" or not self.sentences:
            return True
        return i < self.sentences[0] if phrase.where == "head" else i > self.sentences[-1]

    def outside(self, first: int, last: int) -> bool:
        """Return whether the lines from first to last stand before the first or after the last sentence."""
        return bool(self.sentences) and (last < self.sentences[0] or first > self.sentences[-1])

    @line_view
    def linking(self) -> dict[int, str]:
        """The lines with a Markdown link, an arrow at either end, brackets, or a colon behind words for a link."""
        worded = {*self.worded}
        pointed = "pointer" in self.traits
        if not worded and not pointed and not self.markup:
            return {}
        if not pointed:
            return {i: self.stripped[i] for i in sorted({*worded, *self.markup}) if self.stripped[i]}
        return {
            i: text
            for i, text in enumerate(self.stripped)
            if (i in self.markup and text)
            or i in worded
            or (pointed and (_points(text) or (text[:1] == "[" and text[-1] == "]")))
        }

    def row_below(self, i: int) -> list[int]:
        """Return the row of hyphens or equals signs right below line i, which makes a heading of it in Markdown."""
        text = self.stripped[i + 1] if i + 1 < len(self.stripped) else ""
        row = text[:3] in UNDERLINES and text.count(text[0]) == len(text) and self.numbers[i + 1] == self.numbers[i] + 1
        return [i + 1] if row else []

    @view
    def notices(self) -> list[int]:
        """The lines that begin or are as notices of a paper do, or reserve all rights, sorted."""
        reserved = self.short_lines if "reserved" in self.traits else {}
        if not self.labels and not self.opened and not reserved:
            return []
        legal = [i for i, phrase in self.labels.items() if phrase.group == "legal"]
        reserving = (i for i, text in reserved.items() if "reserved" in text.lower())
        return sorted({*legal, *self.opened.get("notice", ()), *reserving})

    @text_view
    def cells(self) -> Set[int]:
        """The cells of tables, before any of them went."""
        # few texts have that many lines that begin with a digit
        if len(self.counted) < FEW_ITEMS:
            return frozenset()
        return self._found_by(cells)

    @text_view
    def valued(self) -> Set[int]:
        """The names with their values in tables of two columns, before any of them went."""
        if len(self.counted) < FEW_ITEMS:
            return frozenset()
        return self._found_by(valued)

    @view
    def untouched(self) -> frozenset[int]:
        """The lines that no rule deletes: those that are fenced, and the cells of tables that the text has."""
        if not (self.cells or self.valued):
            return self.fenced
        # below a part of the page stands a table of the page
        begun = self.sentences[0] if self.sentences else self.title
        parts = {*self.furniture, *self.around} - self.cells - self.valued
        foot = min((i for i in parts if i > begun), default=len(self.lines))
        # a cell may have a button, and the name of a section is that of a league, too
        buttons = {i for i, phrase in self.labels.items() if phrase.group != "menu"}
        return self.fenced.union(i for i in (self.cells - buttons) | self.valued if i < foot)

    @view
    def user_lines(self) -> dict[int, Phrase]:
        """The lines that are phrases of the site or the user: their indices, and the phrases."""
        found = {i: phrase for i, phrase in self.labels.items() if phrase.group == USER}
        phrases, markup = self.phrases, self.markup
        for i in self.filled:
            # a link can be named by its words or as it is
            for text in (self.stripped[i], markup[i]) if i in markup else (self.stripped[i],):
                whole = phrases.line(text) if i in markup else None
                own = whole if whole and whole.group == USER else phrases.own(text)
                if own is not None and self.holds(own, i):
                    found.setdefault(i, own)
        return found

    def drop(self, gone: Set[int]) -> None:
        """Take the lines at the indices in gone out. What was seen of each of the others still holds."""
        for i in gone:
            self.lines[i] = ""
        filled, views = self.filled, vars(self)
        for name in _OF_ALL.intersection(views):
            del views[name]
        for name in BY_LINE.intersection(views):
            found = views[name]
            for i in gone if found else ():
                found.pop(i, None)
        self.filled = [i for i in filled if i not in gone]


# The views that hold for the lines that are left when others go, and those that are of all of them together.
BY_LINE = frozenset(SURVEYED).union(name for name in dir(Page) if isinstance(getattr(Page, name), line_view))
_OF_ALL = frozenset(name for name in dir(Page) if type(getattr(Page, name)) is view)


def _points(text: str) -> bool:
    """Return whether text has an arrow at either end, the first one perhaps in bold or italics."""
    return text.lstrip("*_")[:1] in POINTERS or text[-1:] in STEPS


def _points_above(text: str) -> bool:
    """Return whether the beginning of a sentence speaks of the line above it."""
    small = text.lower()
    return any(word in small for word in POINTERS_ABOVE) and bool(POINTING.search(text))


def begins_date(text: str) -> bool:
    """Return whether text may be a date: the first is_date makes its patterns, which takes as long as an article."""
    return text[0] in DIGITS or text[:3] in DATE_STARTS


def _is_text(text: str, below: str) -> bool:
    """Return whether text is a sentence, a quotation, or a short one that does not stand alone."""
    return _is_told(text) or (text[-1] in FULL_STOPS and below[-1] in FULL_STOPS) or text[0] == ">"


def _is_told(text: str) -> bool:
    """Return whether text ends as a sentence does and is long enough to be one."""
    return len(text) >= SENTENCE and text[-1] in FULL_STOPS
