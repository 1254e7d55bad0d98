r"""DV25x, what the scraper took for text: markup, style sheets, scripts, templates, shortcodes, debris of lists."""

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile

from dvclean.findings import Match
from dvclean.page import Page
from dvclean.regex import regex
from dvclean.rules.base import rule
from dvclean.traits import SERVER_ERRORS

# Nobody writes these as a line of an article.
_MARKUP = (
    r"(?:</?(?i:div|span|p|br|hr|script|style|iframe|table|tbody|thead|tfoot|caption|col|tr|td|th|ul|ol|li|dl|dt|dd|a|b|i|u|strong|em"
    r"|section|article|aside|main|header|footer|nav|form|input|button|select|option|label|ins|object|embed|param|noscript"
    r"|center|font|h[1-6]|html|head|body|meta|link|title|img|figure|figcaption|picture|source|video|audio|blockquote|svg"
    r"|path|amp-\w+|small|sub|sup|pre|code|!doctype)\b[^<>]*/?>(?:\s|&(?:\w{2,8}|#\d{2,5});)*)+",
    r"<(?:script|style|noscript|iframe|svg)\b.*</\w+>",
    r"<!--.*|.*-->|<!\[CDATA\[.*|\]\]>|(?:&(?:\w{2,8}|#\d{2,5});\s*)+",
    # what a cut has left of a tag: its name or attributes, and the bracket
    r"</?\w+(?:\s+[\w-]+=(?:\"[^\"]*\"?|'[^']*'?|\S+))+\s*/?>?",
    r"(?:[\w-]+=(?:\"[^\"]*\"|'[^']*')\s*)+/?>?",
)
_TEMPLATES = (
    r"\{\{.*|.*--\}\}|\{%.*%\}|\{[a-z_]{3,20}\}|leftcenterrightdel|intTypePromotion=\d|\[(?:links|video|photo|audio|gallery|poll|quiz|box|embed)\(\d*\)\]|<\?(?:php|=).*|\?>|<%.*%>|\{img\S+img\}",
    # Markdown has strokes before the brackets
    r"\\?\[/?[a-z][\w-]*(?:\s+[\w-]+=(?:\"[^\"]*\"|'[^']*'))+\s*/?\\?\]",
    r"\[(?P<name>\w[\w-]{2,19})\][^\s\[\]]*\[/(?P=name)\]|\[/?[Ii][Mm][Gg]\]",
    r"@(?:extends|section|endsection|include|yield|stop|push|endpush|if|endif|foreach|endforeach|stack|media|import)\b.*",
    r"(?:\[/?(?:caption|embed|gallery|video|audio|vc_\w+|su_\w+|et_pb_\w+|fusion_\w+|contact-form[\w-]*|shortcode|adrotate|ads?"
    r"|toc|playlist|rev_slider|quads|the_ad|sc|col|row|section|block|ux_\w+|button|tabs?|accordion|maxbutton|wp\w*|youtube)"
    r"(?:\s[^\]]*)?\]\s*)+(?:.*\[/[\w-]+\])?",
)
_SCRIPTS = (
    r"(?:var|let|const)\s+[\w$][\w.$]*\s*(?:=.*|;)",
    r"(?:window|document|googletag|google_\w+|jQuery|\$|\(function|!function|function(?:\s+\w+)?|\(\(\)|adsbygoogle|_gaq|_taboola"
    r"|gtag|fbq|ga|dataLayer|console|setTimeout|setInterval|admicro\w*|arfAsync|eclick\w*|Mgid\w*|FB|twttr|videojs|jwplayer|_atrk\w*"
    r"|self|this|try|catch|if|for|while|return|else)\s*[.(\[={].*[;{)}(,\]\"']",
    r"(?:return|break|continue|else|try)\b(?: [\w.$\[\]\"']+)?\s*[;{]",
    # a queue that scripts are put into, and the value of a call
    r"\(\w+ = (?:window\.)?\w+ \|\| .*[;{(]|[\w.$]+ = [\w.$]+\([^()]*\);.*[;)}]?",
    # a call of its own, and one value of an object
    r"[\w$.]+ ?\((?:[^()]*[,'\"][^()]*)?\);|[a-z]\w* ?: ?\"[^\s\"]*\",?",
    r"(?:var|let|const)\s+[\w$]+\s*=.*;.*/\*.*\*/",
    r"(?:url|src|href|id|type|name|data|width|height): ?'[^']*',?",
    r"(?=.*\}|\);)[})\](;,\s]+(?:\w*(?:, \"?[\w-]+\"?)*\);?)?|\}\s*(?:else|catch|finally)\b.*",
    r"//\s*(?:<!\[CDATA\[|\]\]>|-->).*|/\*.*\*/|<!--//.*",
    # rules of a style sheet, or a property of one
    r"(?:(?:[.#@*]?[\w-]+|\[[^\]]*\])(?:[ ,>+~:.#]+[\w-]+|\[[^\]]*\]|:[\w-]+\([^()]*\))*\s*"
    r"\{(?:[^{}]*:[^{}]*(?:\}\s*|$))?)+",
    r"(?:-webkit-|-moz-|-ms-)?(?:margin|padding|color|background|border|font|width|height|display|position|float|text|line|top|left"
    r"|right|bottom|overflow|z-index|opacity|max|min|cursor|content|clear|transition|transform|box|list|vertical|white)[\w-]*"
    r"\s*:\s*[^.;{}]{1,80};",
    # what is done when something happens
    r"[\w$.]+\.\w+\(.*(?:=> ?\{|\bfunction ?\().*[;{})]",
    # lists of lists, an object of JSON, and a value with its name
    r"\[\s*\[+\s*\"[^\"]*\"\s*[,\]].*",
    r"\{\s*\"[@\w.-]+\"\s*:.*\}[,;]?",
    r"\{?\s*\"[@\w.-]+\"\s*:\s*(?:[\[{]|\".*\"|[\d.]+|true|false|null)\s*[,}\]]*",
)

# A line of data: a value with its name, or a bracket. So many lines above and below it may have accents too.
_DATUM = regex(r"\"[^\"]*\"\s*:|[\]}\[{],?$")
DATA = 4

# What is left of a list of strings. A quotation mark alone is a fragment of a sentence.
_DEBRIS = (
    r"(?=.*['\"]\s*,\s*['\"]|.*\[\s*['\"]|.*['\"]\s*\]|.*\\[rnt])(?:['\"\[\],\s]|\\[rnt]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|u(?=['\"]))+",
    r"(?:\\['\"]){2,}|(?:\\[rnt]\s*)+|\[\]|\[\s*None\s*\]|None|NaN|undefined|\[object Object\]",
)

# Where a server found the error, or what its database did not like.
_ERROR = regex(r"[\w ]+: .+ in [/\w]\S*[/.\\]\S*(?: on line \d+)?(?: .*)?|WordPress database error: \[.*")

_CODE = regex("|".join(_MARKUP + _TEMPLATES + _SCRIPTS))
_LIST = regex("|".join(_DEBRIS))

# A text that is about such things, or about mathematics, has lines of them.
_FORMULA = ("{\\", "\\frac", "```")
_SUBJECT = (
    "javascript",
    "html",
    "css",
    "python",
    "lập trình",
    "mã nguồn",
    "câu lệnh",
    "source code",
    "đoạn mã",
    "shortcode",
    "json",
    "php",
    "java",
    "c++",
    "kotlin",
    "sql",
    "terminal",
    "arduino",
    "matlab",
    "pascal",
    "vòng lặp",
    "trình biên dịch",
)

# What no script of a page has, and a lesson does.
_PROGRAM = ("cout <<", "printf(", "#include", "int main", "System.out", "public static")

# How a line announces an example, and how long it is at most.
LINE = 120
_EXAMPLE = regex(
    r"(?:[vt]í dụ|cú pháp|khai báo|câu lệnh|dòng lệnh|đoạn (?:mã|code|lệnh)|hàm)\b|.*\b(?:lệnh|hàm|mã|code|biến)\b.*:$",
    re.IGNORECASE,
)

# What stands between a name and its value: "date: …", in TOML "date = …".
_NAMED = regex(r"\s*[:=]\s*")

# What is said of the article itself.
_TOLD = frozenset(
    {"date", "author", "authors", "published", "published_at", "updated", "lastmod", "created"} | {"published time"}
)

# A long line without one accent is code when it has so many of its signs.
_SIGNS = frozenset("{}();=<>[]&|+\"'\\/_:")
_SIGN_SHARE = 0.12

# Every form has one of these, or calls something.
_NEEDED = frozenset("<>{}[]=;:@&*.")


@rule("DV251", "code-debris", kind="code", view="code_lines", traits=("code",))
def code_debris(doc: Page) -> Iterator[Match]:
    r"""Markup, style sheets, scripts, templates, shortcodes and errors of the server that stand as lines of their own.

    Why: the scraper took them for text.
    Keeps: code in a text that is about it; code in a text without accents; text with markup around it; data with words.

    Before:
        <div class="box">
        Cả xóm góp công dựng lại mái nhà cho bà cụ.
        var box = document.getElementById("box");
        [/caption]
    After:
        Cả xóm góp công dựng lại mái nhà cho bà cụ.
    """
    lines = [i for i, text in doc.code_lines.items() if _is_code(text)]
    if lines and doc.accented and not _is_subject(doc):
        taught = _are_taught(doc, lines)
        lines = [i for i in lines if i not in taught and not _is_of_data(doc, i)]
        if lines:
            yield Match(lines[0], "markup or code", also=lines[1:])


def _are_taught(doc: Page, lines: Iterable[int]) -> set[int]:
    """Return those of lines of code above which the last line with accents announces an example."""
    code, taught, above = {*lines}, set(), ""
    for i in doc.filled:
        if i not in code:
            above = above if doc.stripped[i].isascii() else doc.stripped[i]
        elif len(above) <= LINE and doc.stripped[i][0] != "<" and _EXAMPLE.match(above):
            taught.add(i)
    return taught


def _is_of_data(doc: Page, i: int) -> bool:
    """Return whether line i, a value with its name or a bracket, stands beside such values that have accents."""
    if not _DATUM.match(doc.stripped[i]):
        return False
    rank = doc.rank(i)
    near = [doc.stripped[j] for j in doc.filled[max(rank - DATA, 0) : rank + DATA + 1]]
    return any(_DATUM.match(text) and not text.isascii() for text in near)


@rule("DV252", "list-debris", kind="code", view="code_lines", traits=("code",))
def list_debris(doc: Page) -> Iterator[Match]:
    r"""Quotation marks, commas, brackets and escapes that a list of strings has left: `', '\r\n', '`.

    Why: somebody wrote a list as if it were text.
    Keeps: a lone quotation mark or bracket, which belongs to a sentence that a link has broken.

    Before:
        Mùa nước nổi về sớm hơn mọi năm.
        ', '\r\n', '
        Bà con tất bật giăng lưới, đặt lợp.
    After:
        Mùa nước nổi về sớm hơn mọi năm.
        Bà con tất bật giăng lưới, đặt lợp.
    """
    lines = [i for i, text in doc.code_lines.items() if len(text) > 1 and _LIST.fullmatch(text)]
    if lines and not _is_subject(doc):
        yield Match(lines[0], "what is left of a list of strings", also=lines[1:])


@rule("DV254", "link-card", kind="related", view="code_lines", traits=("code",))
def link_card(doc: Page) -> Iterator[Match]:
    r"""A Markdown link that goes over many lines, each broken by a backslash: picture, date, headline and lead.

    Why: a converter makes it of the box of another story.
    Keeps: lines of programs that are broken so.

    Before:
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        [![Mai vàng](https://example.org/mai.jpg)\
        \
        24/1/2026\
        \
        Làng mai Thủ Đức thấp thỏm vì mai nở sớm](https://example.org/mai-no-som)
        Hoài Thương
    After:
        Ban quản lý cho biết năm nay chợ có hơn ba trăm ghe hoa ghi tên tham gia.
        Hoài Thương
    """
    taken = -1
    for i in [i for i, text in doc.code_lines.items() if not text.strip("\\")]:
        if i <= taken:
            continue
        above = [*takewhile(lambda j: doc.stripped[j][-1] == "\\", doc.before(i))]
        below = [*takewhile(lambda j: doc.stripped[j][-1] == "\\", doc.after(i))]
        block = [*reversed(above), i, *below]
        last = doc.below(block[-1], 1)
        # its address ends the link that its first line opens
        if doc.stripped[block[0]].lstrip("* ")[0] == "[" and any(_ends_link(doc.stripped[j]) for j in last):
            block.extend(last)
            yield Match(block[0], "a link over many lines", also=block[1:])
        taken = block[-1]


def _ends_link(text: str) -> bool:
    return text[-1] == ")" and "](" in text and text[0] != "["


@rule("DV253", "front-matter", kind="code", view="front", traits=("front matter",))
def front_matter(doc: Page) -> Iterator[Match]:
    """The data that programs keep above a text: "---", lines of names and values, "---"; "Source: https://…".

    Why: it is for the program, not for the reader.
    Keeps: who wrote the text, and when; the title, where the text below has it nowhere; lines between rules that have
    no names.

    Before:
        ---
        title: "Chợ hoa ven sông"
        fetched_at: 2025-03-02
        ---
        # Chợ hoa ven sông
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
    After:
        # Chợ hoa ven sông
        Từ rằm tháng Chạp, ghe chở cúc mâm xôi đã đậu kín bến Bình Đông.
    """
    lines = doc.front
    below = [doc.stripped[i].lower() for i in doc.below(lines[-1])]
    for i in lines:
        name, value = (*_NAMED.split(doc.stripped[i].replace("**", ""), maxsplit=1), "")[:2]
        name, title = name.lower(), value.strip(" \"'").replace('\\"', '"').lower()
        if name not in _TOLD and (name != "title" or any(title in line for line in below)):
            yield Match(i, "data above the text")


def _is_code(text: str) -> bool:
    """Return whether a line is code: one of the forms, or long, without accents, and full of the signs of code."""
    if text.startswith(SERVER_ERRORS):
        return bool(_ERROR.fullmatch(text))
    if len(text) > 300 and text.isascii() and sum(sign in _SIGNS for sign in text) > _SIGN_SHARE * len(text):
        return True
    # "(1)", "/" and the like cannot be, and are not worth compiling the pattern for
    possible = not _NEEDED.isdisjoint(text) or "(" in text[1:]
    return possible and bool(_CODE.fullmatch(text))


def _is_subject(doc: Page) -> bool:
    """Return whether the text itself, its code aside, speaks of code, or holds formulas."""
    # as it stands now: a second cleaning does not see what goes in the first
    if any(mark in line for line in doc.stripped for mark in (*_FORMULA, *_PROGRAM)):
        return True
    text = "\n".join(line for i, line in enumerate(doc.stripped) if i not in doc.code_lines).lower()
    return any(word in text for word in _SUBJECT)
