"""Documents whose text tries to act in the reports that quote it, and the outcomes of them."""

from functools import cache

from dvclean import Cleaner
from dvclean.corpus.outcome import Outcome

ARTICLE = (
    "Làng gốm ven sông giữ lửa nghề qua ba thế hệ\n"
    "\n"
    "Mỗi sáng, những lò nung ở cuối làng lại đỏ lửa từ khi trời còn tối.\n"
    "Lang gom ven song giu lua nghe qua ba the he hinh anh 1\n"
    "{}\n"
    "Người thợ già nhất làng năm nay đã ngoài tám mươi. \n"
)

# each stands at the end of a line with trailing spaces, so that a finding quotes it and its replacement
HOSTILE = {
    "markup": "</script><script>document.title='acted'</script><img src=x onerror=\"document.title='acted'\">",
    "comment": "<!--<script> ]]> --> &lt;b&gt; {{7*7}} ${7*7}",
    "control": "\x1b[31mđỏ\x1b]0;title\x07\x9b2J\x08\x7f\x00",
    "bidi": "đảo \u202egnourt\u202c \u2066x\u2069 \u200b\u2028\u2029\x85\x0b\x0c",
    "rich": "[bold red]đậm[/bold red] [link=http://x.example]y[/link] [/]",
    "workflow": "::error file=a::x%0A::stop-commands::t ##[error]",
    "quotes": "\"'`\\\\ \\u0022 \\",
    "astral": "😀 𝕏 \ud800",
    "long": "dài " * 2_000_000,
}
PATHS = [
    "a.txt",
    "thư mục/bài số 1.txt",
    "x,y:z%0A::error::.txt",
    "a\nb\x1b[2J\u202e<script>.txt",
    "-",
    "/tmp/\udcff.txt",
]


def outcome(text, path="a.txt", row=None):
    """Return the outcome of a text."""
    result = Cleaner().run_text(text)
    return Outcome(path, row, result.findings, text=text, clean=result.text, lines=text.count("\n") + 1)


@cache
def hostile(name):
    """Return outcomes of an article with a hostile line, by several names, as a file and as a row."""
    one = outcome(ARTICLE.format(HOSTILE[name] + "  "))
    rest = [] if name == "long" else PATHS
    return [
        one,
        *[Outcome(path, row, one.findings, text=one.text, clean=one.clean) for path in rest for row in (None, 7)],
    ]
