"""DV24x, what players of video and audio leave in a text."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from dvclean.findings import Match
from dvclean.lines import DIGITS, NUMBERED_ITEM
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.traits import CAPITALS
from dvclean.vietnamese.dates import TIMES

_CLOCK = regex(r"-?\d{1,2}:\d{2}(?::\d{2})?(?:\s*/?\s*-?\d{1,2}:\d{2}(?::\d{2})?)?")

# The times of a subtitle; so many make a text a file of them.
_CUE = regex(r"\d{1,2}:\d{2}(?::\d{2})?[,.]\d{3} ?--> ?\d{1,2}:\d{2}(?::\d{2})?[,.]\d{3}\b")
CUES = 2
CUE_SHARE = 0.45

# What stands between the clocks of a player, clocks that are not set among it, and how fast it plays.
_BETWEEN = frozenset({"/", "Speed", "Normal", "Chuẩn", "-:-", "Duration -:-", "Current Time -:-", "Remaining Time -:-"})
_SPEED = regex(r"\d(?:[.,]\d{1,2})? ?[xX]")
# How sharp it shows, in a menu of its own: "1080p", "Tự động"
_SHARPNESS = regex(r"\d{3,4}p(?: HD)?|Tự động|Auto")

# Two times with a slash between are a player's, wherever they stand.
_PROGRESS = regex(r"\d{1,2}:\d{2}(?::\d{2})?\s*/\s*\d{1,2}:\d{2}(?::\d{2})?")

# The length of a short film: "00:42"
_SECONDS = regex(r"0?0:(?!00)[0-5]\d")

# The time of a player that has not begun, and what stands below it: the length, or a slash above that. So many of them
# are a programme.
_ZEROS = frozenset({"0:00", "00:00"})
_LENGTH = regex(r"/|/? ?\d{1,2}:\d{2}(?::\d{2})?")
MOST_ZEROS = 3

_ANNOUNCED = regex(
    r"(?:xem (?:lại )?|mời [^:]{0,25}xem |nghe )?(?:video|clip|đoạn clip|đoạn video|trailer|teaser)\b(?:[^:]{2,110})?:",
    re.IGNORECASE,
)

# A film or song by its name, goals by the score, a film elsewhere: no sentence, no full stop.
_NAMED = regex(
    r"(?:trailer|teaser)(?: chính thức)?(?: của)?(?: bộ)?(?: phim)? [\"“'‘][^\"”'’]{2,60}[\"”'’]"
    r"|(?:video|clip) (?:bàn thắng|highlights?)\b[^.:]{3,60}"
    rf"|(?:(?:video|clip|highlights?)(?: trận)? )+(?-i:[{CAPITALS}])[^.:,]{{2,40}} \d{{1,2}} ?[-–] ?\d{{1,2}} "
    rf"(?-i:[{CAPITALS}])[^.:,()]{{2,40}}(?:\((?:nguồn|theo)\b[^()]{{2,40}}\))?"
    r"|(?:xem|nghe) (?:video|clip|audio|podcast|âm thanh|nội dung|phóng sự)\b.{0,40} (?:tại|ở) đây\W*",
    re.IGNORECASE,
)

# The headline of a story that is a film: "[VIDEO] …"
_MARKED = regex(r"\[(?:video|clip|audio|podcast)\] ?[^.]{20,160}$", re.IGNORECASE)

# What a film is called below the text: "Clip: Hai bàn gỡ hòa của đội nhà"
_HEADED = regex(r"(?:video|clip)(?: clip)? ?: ?.{12,140}(?<=\w)", re.IGNORECASE)

# Where films are shown, behind their names.
FILMS = (" - YouTube", " – YouTube", " | YouTube")

# What a video shows is told in a sentence; its label has no verb of telling.
_TELLING = regex(
    r"\b(?:cho thấy|ghi lại|nói|cho biết|cho hay|viết|kể|khẳng định|chia sẻ|gồm|là|như sau)\b", re.IGNORECASE
)


@rule("DV241", "player", kind="media", view="controls", traits=("label", "opener"))
def player(doc: Page) -> Iterator[Match]:
    """What a video or audio player left: its buttons, its clock, its message to old browsers.

    Why: without the player it means nothing.
    Keeps: a described video; a time in a schedule or a table; "Play" as a headline.

    Before:
        Hội làng mở sớm một ngày
        Play
        00:30
        Tiếng trống hội vang lên từ sân đình khi mặt trời vừa ló.
    After:
        Hội làng mở sớm một ngày
        Tiếng trống hội vang lên từ sân đình khi mặt trời vừa ló.
    """
    parts = {i for i, phrase in doc.labels.items() if phrase.group == "player" and not doc.stripped[i][0].islower()}
    parts.update(i for i in doc.opened.get("player", ()) if len(doc.stripped[i]) <= 200)
    parts.discard(doc.title)
    parts.difference_update(_in_timetable(doc, parts), _of_tracks(doc, parts))
    if not parts:
        return
    # clocks beside a part belong to it, with what stands between them
    clocks: set[int] = set()
    for i in sorted(parts):
        yield Match(i, "a part of a player")
        rank = doc.rank(i)
        for beside in (reversed(doc.filled[:rank]), doc.filled[rank + 1 :]):
            clocks.update(takewhile(lambda j: j not in clocks and _is_clock(doc, j), beside))
    for i in sorted(clocks):
        yield Match(i, "a player's clock")


def _in_timetable(doc: Page, lines: Iterable[int]) -> set[int]:
    """Return those of lines that are two times of the day alone, where others have such too: those of a train."""
    timed = {i for i in lines if doc.stripped[i][0] in DIGITS and _has_times(doc.stripped[i])}
    return timed if timed and sum(map(_has_times, doc.short_lines.values())) > 1 else set()


def _of_tracks(doc: Page, lines: Iterable[int]) -> set[int]:
    """Return those of lines that tell how long something is, each below its item of a numbered list."""
    lengths = {i for i in lines if any(NUMBERED_ITEM.match(doc.stripped[j]) for j in doc.above(i))}
    return lengths if len(lengths) > 1 else set()


def _has_times(text: str) -> bool:
    """Return whether text has two times and more, none of which is less than an hour."""
    times = TIMES.findall(text)
    return len(times) > 1 and not any(time.startswith(("0:", "00:")) for time in times)


def _is_clock(doc: Page, i: int) -> bool:
    return i != doc.title and _is_clock_text(doc.stripped[i])


def _is_clock_text(text: str) -> bool:
    """Return whether text is a time, or what stands beside it on a player."""
    return text in _BETWEEN or any(form.fullmatch(text) for form in (_CLOCK, _SPEED, _SHARPNESS))


@rule("DV244", "subtitle-cue", kind="media", view="counted", traits=("number",))
def subtitle_cue(doc: Page) -> Iterator[Match]:
    """The number and the times above each line of a subtitle file: "12", "00:01:20,400 --> 00:01:23,000".

    Why: they tell a player when to show the line.
    Keeps: what is said; other times and numbers; a text that shows a few of them.

    Before:
        1
        00:00:12,400 --> 00:00:15,180
        Trời sắp mưa rồi, mẹ ơi.
        2
        00:00:16,020 --> 00:00:19,900
        Con chạy ra sân kéo tấm bạt che lúa đi.
    After:
        Trời sắp mưa rồi, mẹ ơi.
        Con chạy ra sân kéo tấm bạt che lúa đi.
    """
    cues = [i for i, text in doc.counted.items() if "-->" in text and _CUE.match(text)]
    numbers = {i: [j for j in doc.above(i) if doc.stripped[j].isdigit()] for i in cues}
    if len(cues) >= CUES and sum(map(len, numbers.values())) + len(cues) >= CUE_SHARE * len(doc.filled):
        for i in cues:
            yield Match(i, "the times of a subtitle", also=numbers[i])


@rule("DV242", "video-label", kind="media", view="controls", traits=("label", "opener"))
def video_label(doc: Page) -> Iterator[Match]:
    """The words that announce a player: "Video", "Mời độc giả xem video:", "Clip đua thuyền trên sông:".

    Why: without the player they announce nothing.
    Keeps: a video that is described in a sentence or as a caption; a heading with text under it.

    Before:
        Đua thuyền kết thúc lúc trời sập tối.
        Clip đua thuyền trên sông quê:
        Hoài Thương
    After:
        Đua thuyền kết thúc lúc trời sập tối.
        Hoài Thương
    """
    for i, phrase in doc.labels.items():
        if phrase.group == "media" and not (i == doc.title and doc.headline) and not doc.stripped[i][0].islower():
            yield Match(i, "announces a player")
    for i, text in doc.short_lines.items():
        if text[-1] == "e" and text.endswith(FILMS) and i > doc.title and not doc.is_in_announced_list(i):
            yield Match(i, "the name of a film where it is shown")
    for i in doc.opened.get("media", ()):
        text = doc.stripped[i]
        announced = text[-1] == ":" and _ANNOUNCED.fullmatch(text) and not _TELLING.search(text)
        # right below a paragraph it may be the text under a film
        ended = bool(doc.sentences) and i > doc.sentences[-1] and doc.sentences[-1] not in doc.above(i)
        below = ended and _HEADED.fullmatch(text)
        if i != doc.title and (announced or below or _MARKED.match(text) or _NAMED.fullmatch(text)):
            yield Match(i, "announces a player")


@rule("DV243", "player-clock", kind="media", view="counted", traits=("number",))
def player_clock(doc: Page) -> Iterator[Match]:
    """The clock of a player: the time played and the length, with a slash between or below each other, or "0:00".

    Why: it belongs to a player that is gone.
    Keeps: one time alone inside the text, but for "0:00" below the name of a player, and where another time is told
    from it, as in a programme.

    Before:
        Chèo thuyền nghe hò trên sông quê
        0:00 / 3:45
        Giọng hò vang trên sông từ lúc mặt trời chưa lên.
    After:
        Chèo thuyền nghe hò trên sông quê
        Giọng hò vang trên sông từ lúc mặt trời chưa lên.
    """
    progress = [i for i, text in doc.counted.items() if "/" in text and _PROGRESS.fullmatch(text)]
    timed = _in_timetable(doc, progress)
    progress = [i for i in progress if i not in timed]
    times = [i for i, text in doc.counted.items() if ":" in text]
    # within a text no programme has one time only, of less than a minute
    progress += [i for i in times if len(times) == 1 and _SECONDS.fullmatch(doc.stripped[i]) and not doc.outside(i, i)]
    zeros = [i for i, text in doc.counted.items() if text in _ZEROS]
    if len(zeros) <= MOST_ZEROS:
        progress += [i for i in zeros if _is_played(doc, i)]
    taken: set[int] = set()
    for i in progress:
        if i != doc.title and i not in taken:
            clock = [i, *takewhile(lambda j: _is_clock_text(doc.stripped[j]), doc.after(i))]
            taken.update(clock)
            yield Match(i, "a player's clock", also=clock[1:])


def _is_played(doc: Page, i: int) -> bool:
    """Return whether a time of zero is a player's: above the text, below its name, or with the length below it."""
    named = any(doc.group(j) in {"player", "media"} for j in doc.above(i))
    length = [doc.stripped[j] for j in doc.below(i, 1)]
    head = bool(doc.sentences) and i < doc.sentences[0]
    return head or named or any(_LENGTH.fullmatch(text) for text in length)
