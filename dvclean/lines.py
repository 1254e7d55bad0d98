"""A text as the rules see it that judge lines: without blank ones, and what each of the others looks like."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import compress, islice, pairwise
from operator import eq, itemgetter, sub
from typing import Self

from unidecode import unidecode

from dvclean.document import Document, line_view, text_view, view
from dvclean.phrases import NUMBERED_START, Phrase
from dvclean.regex import regex
from dvclean.traits import (
    CAMERAS,
    CRAWLED,
    DAMAGES,
    IMAGE_ENDS,
    PICTOGRAMS,
    PICTURE_WORDS,
    SEARCHED,
    SERVER_ERRORS,
    SIGNS,
    Trait,
)
from dvclean.vietnamese import unaccent

# Letters that only a Vietnamese keyboard makes in a Vietnamese text. Their absence is what makes a line "bare".
ACCENTED = regex("[À-ɏḀ-ỹ]")  # two short ranges: one that holds all between takes as long to compile as a text
WORD = regex(r"\w+")

# Shorter lines may be labels, links, captions or names; a longer one is read as a paragraph.
SHORT = 200

# No label is longer, and no row of labels.
LABEL = 60
ROW = 120

# The longest name in a list.
NAME = 40

# What Markdown sets italics and bold between.
EMPHASIS = frozenset("*_")

# So many lines at the end of a text are looked at for other stories, and the signature above them.
TAIL = 16

# So many more blank lines than anywhere else part what is not the text's from it.
WIDE = 3

# So many of the lines of a text must be parted for a blank line to mean nothing.
SPACED = 0.8

# No more of them may stand right below another one for a box of two lines to tell anything.
JOINED = 0.35

# What a name made for an address has between its words.
_JOINTS = str.maketrans("", "", "-_")

DIGITS = frozenset("0123456789")
_DIGIT = regex("[0-9]")
_OTHERS = regex(r"[^\x00-\x7f]+")

# What stands before the items of a list.
BULLETS = ("* ", "- ", "– ", "• ", "+ ")

# The number of an item or a heading, which counts nothing: "3. Ý kiến:"
NUMBERED_ITEM = regex(r"\d{1,2}[.)] ")

# How lines of code begin and end: markup, templates, statements, rules of style sheets, strings of a list.
CODE_STARTS = frozenset("-<{@[}]()'\"$&.#/\\*:;abcdefghijklmnopqrstuvwxyz_FMNUS!")
CODE_DASHES = frozenset({"--}", "-->"})
CODE_ENDS = frozenset(">;{}),]'\"/\\e-")

# How an alt text ends that has a number or a word for a picture behind the headline, and its last two characters.
_ALT_END = regex(r"(?:\d|[\s|:(–—-](?:h[iì]nh|[aả]nh|photo|image|picture))\s*[.)]{0,2}$")
_ALT_TAILS = frozenset(
    {tail.upper() for tail in ("nh", "to", "ge", "re")}
    | {"nh", "to", "ge", "re"}
    | {last + sign for last in "hHoOeE0123456789 " for sign in ".)"}
    | {")."}
)

# A lead stands among so many lines. Some are headings in Markdown or in bold, some begin with the name of the paper.
LEADS = 4
_MARKS = regex(r"^(?:#{1,6} +)?(?:\*\*|__)?(?=[^\s*_#])|(?:\*\*|__)$")
_TAG = regex(r"^(?:\([^()\s]{2,20}\)|[A-ZĐ&]{2,7}(?: Online)?) ?[-–—] ?")

# Shorter repeats are refrains, table cells, answers, names. Copies are looked for among those that begin alike.
PARAGRAPH = 60
ALIKE = 30

# An alt text of a number alone is not longer: "Hình ảnh 12."
LONE_ALT = 13

# What the label of a list ends in that is known by its form: see the patterns of "section-form" in data/vi.toml.
_ENDS = "uan|hác|oại|mục|vực|hơn|bạn|i ý|ú ý|uất|hất|iều|giả|oad|ùng|bật|iện|xem|đọc| tự| đề| sĩ"
SECTION_ENDS = frozenset(_ENDS.split("|"))
SECTION_FORM = Phrase("weak-section", "tail", "footer")

# What one begins with that is known by that: see those of "section-start".
SECTION_STARTS = ("xem thêm ", "đọc thêm ")
SECTION_BEGINNINGS = frozenset(start[:3] for start in SECTION_STARTS)
SECTION_START = Phrase("section", "anywhere", "footer")

# What the names of networks begin with, and how far the first and the next of a row reach at least.
NETWORKS = frozenset({"face", "twit", "zalo", "pint", "link", "tele", "redd", "what", "tumb", "mess", "inst", "yout"})
NETWORK_START, ROW_OF_NETWORKS = 4, 10
NETWORKS_FORM = Phrase("ui", "anywhere", "ui")

# Vietnamese words are shorter on average, the space behind them included, unless they stick to each other.
WORD_LENGTH = 5

# Lines of the same text are not further apart.
FAR = 3

# Keywords without a label stand among so many of the last lines.
LISTED = 5

# The first and the last sign of a tag, and of a shortcode.
TAGGED = frozenset({"<>", "[]"})

# How Markdown and HTML images begin, and those of the programs that make pages of Markdown.
IMAGE_STARTS = frozenset("![<{")
# An image may be slanting, bold, an item, a quotation or a cell.
AROUND_IMAGES = frozenset("*_>|")
SEARCHED_START = 4
SEARCHED_STARTS = frozenset(words[:SEARCHED_START] for words in SEARCHED)

# So many sentences far below the text, each as far below the one before, are none of it.
APART = 3

# A Markdown link that is no image; the group is what a reader sees of it, brackets among it.
LINK = regex(r"(?<!!)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"]*\")?\)")

# A Markdown image: ![alt](address "title")
IMAGE_PATTERN = (
    r"!\[[^\]\\]*(?:\\.[^\]\\]*)*\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*"
    # its title may have brackets too
    r'(?:\s+(?:".{0,500}?"(?=\))|[^)]*))?\)'
)
IMAGE = regex(IMAGE_PATTERN)

# A headline with the number of a picture behind a dash.
_DASHED = regex(r"([^.!?:]{30,200}[\w”\"’')]) ?[-–] \d{1,2}$")

# What stands around the data above a Markdown text, and how a line of it begins.
FRONT_RULES = frozenset({"---", "+++"})
FRONT_NAME = regex(r"[A-Za-z][\w.-]*\s*[:=](?:\s|$)")

# What crawlers and readers write above the text of a page, among so many first lines.
_HEADER = regex(rf"\[?\**(?i:{CRAWLED}):\**(?:\s*$|\s+(?:https?://|\d))")
HEADER = 6

# So many of these with a name of one word in front make a record: "Title: …", "Author: …".
FIELDS = 4

# What a line under a heading begins with.
STROKES = frozenset({"------", "======", "******", "______", "......", "~~~~~~"})
STROKE_SIGNS = frozenset(stroke[0] for stroke in STROKES)

# What lines are called that stand around an article on a page, not in it: others beside them are known by these.
AROUND = frozenset({"ui", "footer", "related", "promo", "tags", "legal"})

# What sentences end in.
FULL_STOPS = frozenset('.!?…”")')

# A row of names has no full stop, and ends in none of these.
SIGNED = FULL_STOPS | {":"}

# What survey sees of single lines.
SURVEYED = ("short_lines", "keys", "known", "counted", "numbered")


class Lines(Document):
    """The lines of a text that are not blank, stripped; see survey for what is known of each.

    How many blank lines stood between two of them can't be told, only whether any did: see parted. Of Markdown links
    they have the words, as a reader sees them; markup has these lines as they are, by their indices. whole_text is the
    text as the repairs left it, with the lines that are gone by now; gone are these and those about to go, and of what
    kind the rules found them to be; doubted are those that a rule has left for what they say, though they stand where
    it takes lines, and told those with which a table or a list of the text goes on; settled is whether the rules came
    to an end with it. A line keeps its index when others go.
    """

    whole_text: str
    gone: dict[int, str]
    doubted: set[int]
    told: set[int]
    settled: bool = True
    markup: dict[int, str]
    # The survey sets them. As views of the class they would be looked up there at each use, which takes longer.
    filled: Sequence[int] = ()
    stripped: Sequence[str] = ()
    traits: frozenset[Trait] = frozenset()
    short_lines: dict[int, str]
    keys: dict[int, str]
    counted: dict[int, str]
    known: dict[int, Phrase]
    numbered: dict[int, Phrase]

    @classmethod
    def of(cls, doc: Document) -> Self:
        """Return what these rules see of a document."""
        stripped, text, composed = doc.stripped, doc.text, doc.composed
        # the rules know composed letters only, also where nobody asked for the repair
        if composed:
            whole = [composed.get(i, line) for i, line in enumerate(doc.lines)]
            stripped, text = list(map(str.strip, whole)), "\n".join(whole)
        lines, numbers = list(filter(None, stripped)), doc.numbers
        if len(lines) < len(numbers):
            numbers = list(compress(numbers, stripped))
        seen = cls(doc.source, lines, numbers, doc.changed, doc.phrases, doc.tones)
        seen.markup = _render(lines) if "link" in doc.traits else {}
        seen.whole_text = text
        seen.gone, seen.doubted, seen.told = {}, set(), set()
        seen.survey(doc.traits)
        return seen

    def survey(self, traits: frozenset[Trait]) -> None:
        """See what every text is asked for, in one go: one view after the other costs twice as much.

        short_lines are the lines of at most SHORT characters, by their indices; keys those of at most the length of a
        label, in small letters and without the signs around them; counted the keys that begin with a digit. known and
        numbered are the phrases that a key is as a whole, wherever they hold: without a number, and with one.
        """
        lines = self.lines
        self.stripped, self.filled = lines, range(len(lines))
        self.short_lines = {i: text for i, text in enumerate(lines) if len(text) <= SHORT}
        # to look for more signs takes longer, and pictures are odd
        signs = SIGNS + PICTOGRAMS if "odd" in traits else SIGNS
        self.keys = keys = {
            # stars alone are a rating
            i: text.strip(signs).lower() or text.strip(SIGNS)
            for i, text in self.short_lines.items()
            if len(text) <= LABEL and (text[0] not in STROKE_SIGNS or text[:6] not in STROKES)
        }
        # emphasis within a label is of no matter
        if "emphasis" in traits:
            keys.update({i: _plain(text).strip(signs) or text for i, text in keys.items() if "**" in text})
        self.counted = {i: text for i, text in keys.items() if text and text[0] in DIGITS}
        phrases = self.phrases.unfold(keys.values())
        self.known = {i: phrases[text] for i, text in keys.items() if text in phrases}
        likely = [i for i, text in keys.items() if text[-3:] in SECTION_ENDS or text[:3] in SECTION_BEGINNINGS]
        if likely:
            self._know([i for i in likely if keys[i].startswith(SECTION_STARTS)], "section-start", SECTION_START)
            self._know([i for i in likely if keys[i][-3:] in SECTION_ENDS], "section-form", SECTION_FORM)
        if formed := [
            i for i, text in keys.items() if len(text) >= ROW_OF_NETWORKS and text[:NETWORK_START] in NETWORKS
        ]:
            self._know(formed, "networks", NETWORKS_FORM)
        self.numbered = self._numbered(keys)
        self.traits = (traits - DAMAGES).union(
            ("label",) if self.known or self.numbered else (),
            ("number",) if self.counted else (),
            ("own phrase",) if self.phrases.extended else (),
        )

    def _know(self, likely: Iterable[int], group: str, phrase: Phrase) -> None:
        """Add those of likely lines whose keys match a pattern of a group to the known ones."""
        for i in likely:
            if i not in self.known and self.phrases.matches(self.keys[i], group):
                self.known[i] = phrase

    @property
    def around(self) -> list[int]:
        """The lines that rules have found to stand around the article."""
        return [i for i, kind in self.gone.items() if kind in AROUND]

    def as_read(self, i: int) -> str:
        """Return line i as the text has it, its links as Markdown."""
        return self.markup.get(i, self.lines[i])

    def rank(self, i: int) -> int:
        """Return how many lines that are not blank stand before line i."""
        return bisect_left(self.filled, i)

    def below(self, i: int, most: int | None = None) -> Sequence[int]:
        """Return the indices of the lines that are not blank and stand after line i: all, or so many at most.

        To ask for all takes ever longer on a long page; see after.
        """
        first = bisect_right(self.filled, i)
        return self.filled[first:] if most is None else self.filled[first : first + most]

    def after(self, i: int) -> Iterator[int]:
        """Yield what below returns: for those who go on only as far as they need."""
        return map(self.filled.__getitem__, range(bisect_right(self.filled, i), len(self.filled)))

    def before(self, i: int) -> Iterator[int]:
        """Yield the indices of the lines that are not blank and stand before line i, the last of them first."""
        return map(self.filled.__getitem__, range(self.rank(i) - 1, -1, -1))

    def above(self, i: int) -> Sequence[int]:
        """Return the index of the last line that is not blank and stands before line i, if there is any."""
        rank = self.rank(i)
        return self.filled[max(rank - 1, 0) : rank]

    def beside(self, i: int) -> Sequence[int]:
        """Return the indices of the lines that are not blank and stand right before and right after line i."""
        return [*self.above(i), *self.below(i, 1)]

    def runs(self, chosen: Set[int]) -> Iterator[list[int]]:
        """Yield the chosen lines, those together that have only blank lines between them."""
        run: list[int] = []
        last = -1
        for i in sorted(chosen):
            rank = self.rank(i)
            if run and rank > last + 1:
                yield run
                run = []
            run.append(i)
            last = rank
        if run:
            yield run

    def is_section(self, i: int) -> bool:
        """Return whether line i, wherever it stands, is the name of a section of a site's menu."""
        return i in self.known and self.known[i].group == "menu"

    def once_above(self, i: int) -> str:
        """Return the line that stood above line i in the input, blank ones left out; "" for the first."""
        return self._first_of_input(range(self.numbers[i] - 2, -1, -1))

    def once_below(self, i: int) -> str:
        """Return the line that stood below line i in the input, blank ones left out; "" for the last."""
        return self._first_of_input(range(self.numbers[i], len(self.input_lines)))

    def _first_of_input(self, indices: Iterable[int]) -> str:
        """Return the first line of the input at indices that is not blank, or ""."""
        lines = self.input_lines
        return next(filter(None, (lines[at].strip() for at in indices)), "")

    @text_view
    def small_text(self) -> str:
        """The whole text in small letters."""
        return self.whole_text.lower()

    @text_view
    def text_key(self) -> str:
        """The words of the whole text as comparison key."""
        return words_key(self.small_text.replace("\n", " "))

    @text_view
    def unaccented_words(self) -> set[str]:
        """The words of the whole text that have accents, without them."""
        return {unaccent(word) for word in WORD.findall(self.small_text) if not word.isascii()}

    def parted(self, i: int) -> bool:
        """Return whether a blank line stands between line i and the line before it."""
        before = self.filled[self.rank(i) - 1]
        # by so much are numbers ahead of indices as there were blank lines so far
        return self.numbers[i] - i != self.numbers[before] - before

    def are_far_apart(self, upper: int, lower: int) -> bool:
        """Return whether in the input so many lines stand between two lines that they are no parts of the same text."""
        return self.numbers[lower] - self.numbers[upper] > FAR

    @view
    def spaced(self) -> bool:
        """Whether blank lines stand between nearly all lines, so that none parts anything."""
        return sum(map(self.parted, self.filled[1:])) >= SPACED * (len(self.filled) - 1)

    @view
    def apart(self) -> Sequence[int]:
        """The last lines, below more blank lines than stand anywhere else, or nothing.

        So many may stand between all of them, too: always, if they end as sentences do.
        """
        filled, numbers = self.filled, self.numbers
        if len(filled) <= 1:
            return ()
        # a look at the very last tells that most texts have none
        if self.stripped[filled[-1]][-1] in FULL_STOPS:
            step = numbers[filled[-1]] - numbers[filled[-2]]
            if step <= WIDE or len(filled) <= APART or step != numbers[filled[-2]] - numbers[filled[-3]]:
                return ()
        # the last lines are enough to tell that nothing is
        last = self._gaps(filled[-TAIL - 1 :])
        widest = max(last, default=0)
        if widest < WIDE:
            return ()
        first = last.index(widest)
        below = filled[first - len(last) :]
        gaps = self._gaps(filled)
        others = [*gaps[: -len(below)], *(gap for gap in last[first + 1 :] if min(last[first:]) < widest)]
        return below if len(below) > 1 and widest >= max(others, default=0) + WIDE else ()

    def _gaps(self, lines: Sequence[int]) -> list[int]:
        """Return how many blank lines stand between each of some lines and the next."""
        # by so much are numbers ahead of indices as there were blank lines so far
        ahead = list(map(sub, map(self.numbers.__getitem__, lines), lines))
        return list(map(sub, ahead[1:], ahead))

    def saying(self, words: Set[str]) -> list[int]:
        """Return the indices of the lines whose key is one of words, as a whole."""
        # a look at all of them tells that most texts have none
        return [] if words.isdisjoint(self.keys.values()) else [i for i, key in self.keys.items() if key in words]

    @view
    def joined(self) -> list[int]:
        """The lines that no blank line parts from the one above, where blank lines stand between most of a page's."""
        filled, numbers = self.filled, self.numbers
        # by so much are numbers ahead of indices as there are blank lines
        if not filled or numbers[filled[-1]] - filled[-1] - numbers[filled[0]] + filled[0] < len(filled) // 2:
            return []
        ahead = list(map(sub, map(numbers.__getitem__, filled), filled))
        joined = list(compress(filled[1:], map(eq, ahead[1:], ahead)))
        return joined if len(joined) <= JOINED * len(filled) else []

    @view
    def paragraphs(self) -> list[int]:
        """The indices of the lines that are too long to be anything but a paragraph, if not a row of names."""
        long = [i for i, line in enumerate(self.lines) if len(line) > SHORT and ("." in line or line[-1] in SIGNED)]
        # links without words have their addresses only
        return [i for i in long if self.markup.get(i) != self.lines[i]] if self.markup else long

    @view
    def bare_lines(self) -> dict[int, str]:
        """The short lines of four words or more without any accented letter, in a text that has accents.

        Empty where the text is unaccented as a whole, as are English texts and those typed without accents.
        """
        return self.bare if self.bare and self.accented else {}

    @line_view
    def bare(self) -> dict[int, str]:
        """The short lines of four words or more without any accented letter."""
        if "bare line" not in self.traits:
            return {}
        accented = ACCENTED.search
        return {i: text for i, text in self.short_lines.items() if text.count(" ") >= 3 and not accented(text)}

    @view
    def accented(self) -> bool:
        """Whether the text is written with accents: a third of its lines of some length have one."""
        texts = [text for text in self.stripped if text]
        long = [text for text in texts if len(text) > 40] or texts
        return 3 * sum(1 for text in long if ACCENTED.search(text)) >= max(len(long), 1)

    @view
    def alike(self) -> dict[int, str]:
        """The paragraphs that begin as another one does: their indices, and their first characters."""
        texts = self.untagged
        starts = [text[:ALIKE] for text in texts if len(text) >= PARAGRAPH]
        if len(set(starts)) == len(starts):
            return {}
        starts.sort()
        again = {start for start, other in pairwise(starts) if start == other and start[:6] not in STROKES}
        return {i: start for i, text in enumerate(texts) if len(text) >= PARAGRAPH and (start := text[:ALIKE]) in again}

    @view
    def untagged(self) -> Sequence[str]:
        """The lines, paragraphs without the name of the paper that stands before a lead: "(BM) - ".

        A lead that is a heading in Markdown, or in bold, is without these marks.
        """
        texts = self.stripped
        if "heading" in self.traits:
            marked = (text for i in self.filled[:LEADS] if (text := texts[i])[0] in "#*_" or text[-1] in "*_")
            leads = {text: _MARKS.sub("", text) for text in marked if len(text) >= PARAGRAPH}
            head = {text: lead for text, lead in leads.items() if lead != text and lead[-1] in FULL_STOPS}
            texts = [head.get(text, text) for text in texts] if head else texts
        if "dated lead" not in self.traits:
            return texts
        return [_TAG.sub("", text) if len(text) >= PARAGRAPH else text for text in texts]

    @view
    def doubled(self) -> list[int]:
        """How many lines that are not blank stand before each that the one above it begins with, or is.

        Also those that are the one above it in small letters, or that have it in italics or bold.
        """
        texts = list(filter(None, self.stripped))
        found = _emphasised(texts) if "italics" in self.traits else []
        if any(map(str.startswith, texts, islice(texts, 1, None))):
            found += [rank for rank, (above, text) in enumerate(pairwise(texts), 1) if above.startswith(text)]
        if "small words" in self.traits:
            lengths = list(map(len, texts))
            same = compress(range(1, len(texts)), map(eq, islice(lengths, 1, None), lengths))
            found += [rank for rank in same if texts[rank - 1] != texts[rank] == texts[rank - 1].lower()]
        return sorted(found)

    def _numbered(self, keys: dict[int, str]) -> dict[int, Phrase]:
        """Return the phrases that keys with a number in them are."""
        starts, ends, line = self.phrases.numbered, self.phrases.ends, self.phrases.line
        found = {}
        for i, text in keys.items():
            if text[:1] in DIGITS or (text[:NUMBERED_START] in starts and _DIGIT.search(text)):
                # a look at the last word tells most lines apart; one with a number counts as any
                last = text.rsplit(" ", 1)[-1]
                likely = (last in ends or not last.isalpha()) and not NUMBERED_ITEM.match(self.stripped[i])
                if likely and (phrase := line(text)):
                    found[i] = phrase
        return found

    @line_view
    def row_groups(self) -> dict[int, list[str]]:
        """The short lines that are made of labels: their indices, and the groups of the labels."""
        ends, row = self.phrases.ends, self.phrases.row
        likely = {
            i: text
            for i, text in self.short_lines.items()
            if 1 < len(text) <= ROW
            and text[-1] not in FULL_STOPS
            # each of them may stand in brackets, and the last be "A+"
            and ((word := text.rsplit(" ", 1)[-1].lower()) in ends or "|" in word or text[-1] in "]+>")
        }
        return {i: groups for i, text in likely.items() if len(groups := row(text)) > 1}

    @line_view
    def linked_lines(self) -> dict[int, str]:
        """The lines that begin with a Markdown link: their indices, and the lines with it."""
        lines = self.lines
        return {i: text for i, text in self.markup.items() if text[0] == "[" and text[1:2] != "!" and lines[i]}

    @line_view
    def hash_lines(self) -> dict[int, str]:
        """The short lines that begin with a number sign."""
        return {i: text for i, text in self.short_lines.items() if text[0] == "#"}

    @line_view
    def alt_ends(self) -> dict[int, str]:
        """The short lines that end in a number or a word for a picture, of four words or more or just these."""
        return {
            i: text
            for i, text in self.short_lines.items()
            if (text[-1] in DIGITS or (text[-2:] in _ALT_TAILS and _ALT_END.search(text[-11:].lower())))
            and (text.count(" ") >= 3 or len(text) <= LONE_ALT)
        }

    @view
    def alt_series(self) -> Set[int]:
        """The lines that differ from others in the number behind a dash only, if none of these are neighbours."""
        named: dict[str, list[int]] = {}
        # to see that there is no dash is quick
        for i in [i for i, text in self.alt_ends.items() if "- " in text[-5:] or "– " in text[-5:]]:
            if found := _DASHED.fullmatch(self.stripped[i]):
                named.setdefault(found[1], []).append(i)
        series = (lines for lines in named.values() if len({self.stripped[i] for i in lines}) == len(lines) > 1)
        return {i for lines in series if all(b - a > 1 for a, b in pairwise(lines)) for i in lines}

    @line_view
    def images(self) -> dict[int, str]:
        """The lines that begin as a Markdown or HTML image does, or as a search engine calls one."""
        return {
            i: text
            for i, text in enumerate(self.stripped)
            if text
            and (
                text[0] in IMAGE_STARTS
                or (text[0] in AROUND_IMAGES and "![" in text)
                or (text[:SEARCHED_START] in SEARCHED_STARTS and text.startswith(SEARCHED))
            )
        }

    @line_view
    def image_names(self) -> dict[int, str]:
        """The short lines that end as the name of an image file does, or are one word with hyphens or digits in it.

        Or that begin with a full stop or a number in brackets, as the end of an address does that was cut, or as
        cameras name their pictures, or are a word of programs for one.
        """
        return {
            i: text
            for i, text in self.short_lines.items()
            if text.lower().endswith(IMAGE_ENDS)
            or text[0] == "."
            or (text[0] == "(" and text[1:2] in DIGITS)
            or text in PICTURE_WORDS
            or text[:3] in CAMERAS
            or is_slug(text)
        }

    @view
    def listing_lines(self) -> dict[int, str]:
        """Among the last lines the short ones with at least two commas, or semicolons, that end no sentence.

        And the last, if its words are long and somewhere two stick to each other.
        """
        lines = self.stripped
        stuck = self.filled[-1] if "seam" in self.traits else -1
        return {
            i: text
            for i in self.filled[-LISTED:]
            if (text := lines[i])[-1] not in FULL_STOPS
            and (
                text.count(",") > 1
                or text.count(";") > 1
                or (i == stuck and len(text) > max(NAME // 2, WORD_LENGTH * len(text.split())))
            )
            and text[0].isalpha()
            and len(text) <= SHORT
        }

    @view
    def closing_names(self) -> list[int]:
        """The last lines that are short and end in a letter or digit, if there are two of them or more."""
        lines, filled = self.stripped, self.filled
        rank = len(filled)
        while rank and len(text := lines[filled[rank - 1]]) <= NAME and text[-1].isalnum():
            rank -= 1
        return [*filled[rank:]] if len(filled) - rank > 1 else []

    @view
    def front(self) -> list[int]:
        """The lines of the data above a Markdown text, with the rules around them."""
        lines, filled = self.stripped, self.filled
        if not filled or lines[filled[0]] not in FRONT_RULES:
            return self._crawled()
        last = next((rank for rank, i in enumerate(filled) if rank and lines[i] == lines[filled[0]]), 0)
        front = [*filled[: last + 1]]
        known = [i for i in front[1:-1] if FRONT_NAME.match(lines[i]) or lines[i].startswith("- ")]
        named = len(known) > 1 and FRONT_NAME.match(lines[known[0]])
        return front if named and 5 * len(known) >= 4 * (len(front) - 2) else []

    def _crawled(self) -> list[int]:
        """Return the lines that a crawler or reader wrote above a page: its address, when it was read."""
        head = self.filled[:HEADER]
        known = [i for i in head if _HEADER.match(self.stripped[i])]
        if not any("://" in self.stripped[i] for i in known):
            return []
        # one alone may be the source that a text names, if not in brackets or among the fields of a record
        if len(known) == 1:
            text = self.stripped[known[0]]
            fields = sum(FRONT_NAME.match(self.stripped[i]) is not None for i in head)
            return known if text[0] + text[-1] == "[]" or fields >= FIELDS else []
        return known

    @line_view
    def code_lines(self) -> dict[int, str]:
        """The lines that begin and end as code does: as tags, or without a letter outside ASCII."""
        lines = self.stripped
        return {
            i: text
            for i in [i for i in self.filled if lines[i].isascii() or lines[i][0] + lines[i][-1] in TAGGED]
            if ((text := lines[i])[0] in CODE_STARTS and (text[-1] in CODE_ENDS or text[0] == "@"))
            or text.startswith(SERVER_ERRORS)
            if "](" not in text and (text[0] != "-" or text[:3] in CODE_DASHES)
        }


def _render(lines: list[str]) -> dict[int, str]:
    """Put the words of Markdown links in their place, and return the lines that had some as they were."""
    # one character is found much faster than two; an image alone has no words
    marked = {
        i: text
        for i, text in enumerate(lines)
        if "[" in text and "](" in text and not (text[0] == "!" and text[-1] == ")" and text.count(")") == 1)
    }
    for i in list(marked):
        text = IMAGE.sub("", marked[i]) if "![" in marked[i] else marked[i]
        # what is bold in a link is not bold in a copy of it
        plain = link_words(text.replace("[**", "[").replace("**]", "]")).strip()
        # a line without any words stays as it is
        if not any(map(str.isalnum, plain)):
            plain = marked[i]
        if plain == marked[i] and not LINK.search(text):
            del marked[i]
        lines[i] = plain
    return marked


def _emphasised(texts: Sequence[str]) -> list[int]:
    """Return which of texts are the one before it, or go on behind it, in italics or bold."""
    return [
        rank
        for rank, (above, text) in enumerate(pairwise(texts), 1)
        if text[0] in EMPHASIS and text[-1] in EMPHASIS and text.strip("*_ ").startswith(above)
    ]


def link_words(text: str) -> str:
    """Return text with the words of its Markdown links in their place."""
    # a template would be filled in by code in Python, for each link
    return LINK.sub(itemgetter(1), text)


def continues(text: str) -> bool:
    """Return whether text begins as the rest of a sentence does: with a small letter, or a sign that closes."""
    return text[0].islower() or text[0] in ",.;)"


def is_among(i: int, lines: Sequence[int]) -> bool:
    """Return whether line i is one of lines, which are in their order: of a long page these may be very many."""
    at = bisect_left(lines, i)
    return at < len(lines) and lines[at] == i


def is_slug(text: str) -> bool:
    """Return whether text is one word in ASCII that has hyphens, underscores or digits in it."""
    return text.isascii() and not text.isalpha() and not text.isdigit() and text.translate(_JOINTS).isalnum()


def _plain(text: str) -> str:
    """Return text without the emphasis of Markdown within it: "của_ **báo**"."""
    return text.replace("**", "").replace("_ ", " ")


def pairs_of(text: str) -> Iterable[tuple[str, str]]:
    """Return each two words of text that stand together, in small letters."""
    return pairwise(WORD.findall(text.lower()))


def words_key(text: str) -> str:
    """Return the words of text without accents, case and punctuation, by which copies of a line are told."""
    plain = unaccent(text)
    if not plain.isascii():
        # what is left, signs and the letters of other scripts, is little: unidecode looks at each character
        plain = _OTHERS.sub(lambda other: unidecode(other[0]), plain)
    return " ".join(WORD.findall(plain.lower()))
