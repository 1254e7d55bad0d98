"""DV1: what is left inside the text of HTML and of programs: entities, tags and escapes. The text stays."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter

from dvclean.document import Document
from dvclean.findings import Match
from dvclean.regex import regex
from dvclean.rules.base import changed, rule
from dvclean.rules.characters import CONTROLS, INVISIBLE, ODD_SPACES
from dvclean.suspect import ESCAPES, lines_with
from dvclean.vietnamese.syllables import is_syllable

# Named, numeric, escaped twice; a few that are often cut off before the semicolon.
_ENTITY = regex(
    r"&(?:amp;)*(?: ?#\d{1,7};|#\d{1,7}|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};"
    r"|(?:nbsp|quot|ldquo|rdquo|lsquo|rsquo|hellip|ndash|mdash|apos|[aeiouyAEIOUY](?:acute|grave|circ|tilde))(?![\w=;]))"
)
_LINE_ENDS = str.maketrans("\n\r", "  ")

# A text that explains HTML shows its entities and tags.
_ABOUT_HTML = regex(r"\b(?:html|thẻ|tags?|entity|entities|ký tự đặc biệt|mã nguồn)\b|`", re.IGNORECASE)
_BEFORE_SHOWN = ("viết là", "ghi là", "gõ", "dùng số", "thấy")

# What stands inside a line of text, and what begins or ends one.
_INLINE = "a|abbr|big|b|cite|code|del|em|font|ins|i|label|mark|q|small|span|strike|strong|sub|sup|s|time|u|wbr"
_BLOCK = (
    "article|aside|blockquote|br|button|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|iframe|img|input"
    "|li|main|nav|object|ol|option|picture|p|section|select|source|table|tbody|td|tfoot|thead|th|tr|ul|video"
)
_ATTRIBUTES = r"""(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*"""
_TAG = regex(rf"<(/?)(?:({_INLINE})|({_BLOCK}))(?![\w:-])({_ATTRIBUTES})\s*/?>|<!--.*?-->", re.IGNORECASE)
_VOID = frozenset(("br", "hr", "img", "input", "wbr"))
_NOTHING = " \t" + "".join(ODD_SPACES | INVISIBLE | CONTROLS)
_CODE = regex("<(?:script|style)", re.IGNORECASE)
# A text that names a tag sets it in brackets or quotes: "ô nhập (<input>)".
_NAMED = regex(r"[(\"'“‘]</?[a-z][a-z\d]{0,9}/?>[)\"'”’]")


@rule("DV115", "html-entity", kind="html", view="strange")
def html_entity(doc: Document) -> Iterator[Match]:
    """Entities of HTML in the text: named, numeric, escaped twice ("&amp;nbsp;"), or cut off before the semicolon.

    Why: "Vi&ecirc;̣t" and "&quot;" are not what the author wrote.
    Keeps: "R&D", the parameters of addresses, names that are no entities, lines about HTML, code between fences.

    Before:
        B&aacute;o &quot;Tu&#7893;i tr&#x1EBB;&quot; &amp;amp; b&#7841;n đọc
    After:
        Báo "Tuổi trẻ" & bạn đọc
    """
    for i in doc.lines_with(frozenset("&")):
        line = doc.lines[i]
        clean = _unescaped(line)
        shown = any(text.rstrip(" :").endswith(_BEFORE_SHOWN) for text in line.split("&")[:-1])
        if clean != line and not shown and i not in doc.fenced and not _ABOUT_HTML.search(line):
            yield Match(i, "HTML entity", "replace", clean, line.index("&") + 1)


@rule("DV116", "html-tag", kind="html", view="strange")
def html_tag(doc: Document) -> Iterator[Match]:
    """Tags of HTML around and inside the text.

    Why: they are the page's layout, not the author's words.
    Keeps: "a < b", "<3", addresses in angle brackets, tags that HTML does not have, lines about HTML, code between
    fences; lines that hold nothing but tags are noise (DV25) and go as a whole.

    Before:
        <p style="text-align: justify;">Trời <strong>nắng</strong>,<br/>gió nhẹ.</p>
    After:
        Trời nắng, gió nhẹ.
    """
    for i in doc.lines_with(frozenset("<")):
        line = doc.lines[i]
        if i not in doc.fenced and not any(spoken.search(line) for spoken in (_ABOUT_HTML, _CODE, _NAMED)):
            clean = _untagged(line)
            if clean != line and any(map(str.isalnum, clean)):
                yield Match(i, "HTML tag", "replace", clean, line.index("<") + 1)


# Letters as programs write them: "\\u1ec7", "%u1EC7", and without the backslash; or their bytes in UTF-8 or latin-1:
# "\\xe1\\xbb\\x87", "\\341\\273\\207", "%E1%BB%87", "=E1=BB=87". Quotes, strokes and line ends are escaped with them.
_CODE_UNITS = regex(r"(?:(?:\\{1,2}u|%u)[0-9a-fA-F]{4})+|u(?:00[c-f]|01[016ab]|1e[a-f])[0-9a-f]")
_BYTES = regex(r"(?:\\{1,2}x[0-9a-fA-F]{2})+|(?:%[0-9a-fA-F]{2})+|(?:=[0-9A-F]{2})+|(?:\\[0-3][0-7]{2})+")
_NUMBERED = regex("%u[0-9a-fA-F]{4}")
_HEX = regex(r"(?<=[ux%=])[0-9a-fA-F]{2,4}")
_OCTAL = regex(r"[0-7]{3}")
_ESCAPED_SIGN = regex(r"""\\{1,2}(?:([nrt])|(["'/]))""")
# What stands between spaces is an address if it has one of these signs, a stroke, or an ending; the name of a file goes
# as far as that. A stroke parts no address where spaces are escaped before it.
_RUN = regex(r"\S+")
_ADDRESS = regex(r"://|www\.|@|=\?")
_STROKE = regex(r"\w/|/\w")
_FILE = regex(r"\S+\.(?=\d{0,3}[a-zA-Z])\w{2,4}(?!\w)")
# It begins where a word does: to look for one from each letter on takes ever longer in a long run.
_ESCAPED_WORD = regex(r"(?<![^\W\d_])[^\W\d_]*(?:\0[^\W\d_]*)+")
_DATA = regex(r"""["']\s*[:=+,;]\s*["'\[{]""")
_STATEMENT_END = regex(r";\s*(?://|$)")
# So many words of a line tell that they are escaped, if so large a share of what becomes of them is Vietnamese.
_TOLD = 2
_SHARE = 2 / 3


@rule("DV133", "escaped-letter", kind="html", traits=("escapes",))
def escaped_letter(doc: Document) -> Iterator[Match]:
    r"""Letters as programs write them: "Vi\u1ec7t", "Vi\xe1\xbb\x87t", "Vi%E1%BB%87t", "Vi=E1=BB=87t".

    Why: they come out of JSON, scripts, addresses and mails; the words are Vietnamese, and nothing takes them for it.
    Keeps: addresses, names of files, lines of data, code between fences; a line that has accents as well, which tells
    how they are written; a line of which not most words that have such letters become Vietnamese syllables.

    Before:
        Ng\u01b0\u1eddi d\u00e2n x\u00f3m B\u1ebfn gi\u1eef \u0111\u00ea c\u1ea3 \u0111\u00eam.
    After:
        Người dân xóm Bến giữ đê cả đêm.
    """
    lines = {i: doc.lines[i] for i in lines_with(ESCAPES, doc.data) if i not in doc.fenced}
    # a line that has accents too tells how they are written
    lines = {i: line for i, line in lines.items() if line.isascii() and not _is_data(line)}
    clean = {i: _decoded(line, _TOLD) for i, line in lines.items()}
    if clean != lines:
        # beside lines that are escaped, a word alone is so, too
        clean = {i: _decoded(line, 1) if clean[i] == line else clean[i] for i, line in lines.items()}
    for i, line in lines.items():
        yield from changed(i, line, clean[i], "escaped letter")


def _is_data(line: str) -> bool:
    """Return whether line is a part of a program: strings in a row, or a statement. An item may end in a semicolon."""
    ends = _STATEMENT_END.search(line) and (not set("\"'({").isdisjoint(line) or " = " in line)
    return bool(_DATA.search(line) or ends)


def _decoded(line: str, enough: int) -> str:
    """Return a line with its escapes decoded, if they make enough Vietnamese words; all but the addresses in it."""
    # forms send a plus for a space, and no stroke or at-sign as it is
    form = "%" in line and "%20" not in line and set(" /@").isdisjoint(line)
    text = line.replace("+", " ") if form else line
    # scripts escape the letters of latin-1 by their numbers
    encoding = "latin-1" if _NUMBERED.search(text) else "utf-8"
    addresses = [span for run in _RUN.finditer(text) if (span := _address(run)) and "\\" not in text[slice(*span)]]

    def decode(match: re.Match[str], encoding: str) -> str:
        before = bisect_right(addresses, match.start(), key=itemgetter(0))
        if before and match.start() < addresses[before - 1][1]:
            return match[0]
        octal = [int(code, 8) for code in _OCTAL.findall(match[0])] if match[0][1].isdigit() else None
        data = bytes(octal) if octal else bytes.fromhex("".join(_HEX.findall(match[0])))
        try:
            return f"\0{data.decode(encoding)}\0"
        except UnicodeDecodeError:
            return f"\0{data.decode('latin-1')}\0" if "x" in match[0] else match[0]

    marked = _CODE_UNITS.sub(lambda match: decode(match, "utf-16-be"), text)
    marked = _BYTES.sub(lambda match: decode(match, encoding), marked)
    words = [word.replace("\0", "") for word in _ESCAPED_WORD.findall(marked)]
    words = [word for word in words if not word.isascii()]
    syllables = sum(map(is_syllable, words))
    told = len(set(words)) >= enough and syllables >= _SHARE * len(words)
    if not told:
        return line
    whole = _ESCAPED_SIGN.sub(lambda sign: " " if sign[1] else sign[2], marked)
    return whole.replace("\0", "").translate(_LINE_ENDS)


def _address(run: re.Match[str]) -> tuple[int, int] | None:
    """Return from where to where a run of characters without spaces is an address or the name of a file, or None."""
    text = run[0]
    stroke = _STROKE.search(text)
    if _ADDRESS.search(text) or (stroke and "%20" not in text[: stroke.end()]):
        return run.span()
    file = _FILE.match(text)
    return (run.start(), run.start() + file.end()) if file else None


def _unescaped(line: str) -> str:
    """Return line with its entities replaced, as often as they were escaped."""
    from html import unescape  # noqa: PLC0415 - its table is long, and few texts need it

    def character(match: re.Match[str]) -> str:
        found = unescape(match[0].replace(" ", ""))
        # an entity that does not exist, or that would cut the line
        return found.translate(_LINE_ENDS)

    for _ in range(9):
        before, line = line, _ENTITY.sub(character, line)
        if line == before:
            break
    return line


def _untagged(line: str) -> str:
    """Return line without its tags; where a block, a picture or a line began or ended, one space stands."""
    tags = list(_TAG.finditer(line))
    outer = _around(line, tags)
    closed = {_name(tag) for tag in tags if tag[1]} & {_name(tag) for tag in tags if not tag[1]}

    def gap(tag: re.Match[str]) -> str:
        name, attributes = _name(tag), tag[4] or ""
        # a tag in the middle of a text that nothing closes can be anything: "gõ <p>"
        if not ("=" in attributes or name in closed or name in _VOID or tag.start() in outer):
            return tag[0]
        return "\0" if tag[3] else ""

    clean = _TAG.sub(gap, line)
    return re.sub(r" *\0[ \0]*", " ", clean).strip(" ") if "\0" in clean else clean


def _name(tag: re.Match[str]) -> str:
    return (tag[2] or tag[3] or "").lower()


def _around(line: str, tags: list[re.Match[str]]) -> set[int]:
    """Return where the tags begin that open before the text of line or close after it, and the comments there."""
    found = set()
    at = 0
    for tag in tags:
        if tag[1] or line[at : tag.start()].strip(_NOTHING):
            break
        found.add(tag.start())
        at = tag.end()
    at = len(line)
    for tag in reversed(tags):
        if (_name(tag) and not tag[1]) or line[tag.end() : at].strip(_NOTHING):
            break
        found.add(tag.start())
        at = tag.start()
    return found
