"""The scan for traits: it may send a rule to look for nothing, but never keep one from what it would find."""

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dvclean import RULES
from dvclean.decoding import Decoded
from dvclean.document import Document
from dvclean.engine import DELETING
from dvclean.page import Page
from dvclean.phrases import Phrases, PhraseTable, vietnamese
from dvclean.traits import DAMAGES, PATTERNS, SIGNS, Scan
from tests.test_properties import TEXTS
from tests.test_rule_docs import example

RULES_THAT_DELETE = [rule for rule in RULES if rule.family in DELETING]
EVERYTHING = frozenset({*PATTERNS, "opener", "label", "number", "own phrase"})
PHRASES = vietnamese().extend([PhraseTable(lines=("Dòng của riêng trang",), openers=("Mở đầu riêng",))])

ROOT = Path(__file__).parent.parent
PAGES = [
    json.loads(row)["text"]
    for path in sorted((ROOT / "bench").glob("*.jsonl"))
    for row in path.read_text("utf-8").splitlines()
]
SAMPLES = [path.read_text("utf-8") for path in sorted((ROOT / "samples").glob("*.raw.txt"))]
EXAMPLES = [text for rule in RULES if (text := example(rule, "Before"))]


@pytest.fixture(autouse=True, scope="module")
def _patient():
    """Let the scans see enough texts to look for openers too."""
    for phrases in (PHRASES, vietnamese()):
        for _ in range(200):
            phrases.scan(b"")


def overlooked(text):
    """Return the codes of the rules that find something in text, and would not be asked."""
    text = text.replace("\u00a0", " ")
    seen, whole = (Page.of(Document.read(Decoded(text, "utf-8"), PHRASES)) for _ in range(2))
    whole.survey(EVERYTHING)
    return [
        rule.code
        for rule in RULES_THAT_DELETE
        if not rule.concerns(seen.traits) and getattr(whole, rule.view) and list(rule.check(whole))
    ]


@pytest.mark.parametrize("text", [*EXAMPLES, *SAMPLES, *PAGES])
def test_no_finding_is_overlooked(text):
    assert overlooked(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "\u3000>> Giá lúa tăng trong khi giá phân bón giảm",
        "\tXem thêm: Giá lúa tăng trong khi giá phân bón giảm\t",
        "● Dòng của riêng trang",
        "** MỞ ĐẦU RIÊNG của một trang",
        "IMG_2041.JPG\u2003",
        "\u00a0![](a.png)",
        "tin nay khong co dau va dai hon bay chu cai\u00a0",
        "Giá lúa tăng trong khi giá phân bón giảmSáng nay, thương lái đến tận ruộng đặt cọc khi lúa còn xanh đồng.",
        "var a = 1;\u00a0",
        '"',
        "@import url(a.css)",
        "-->",
        "LĐO | 02/05/2023 | 10:44",
        "© Báo Mẫu giữ bản quyền",
        "A+",
        "0:15 / 3:20",
        "#lua #gia",
    ],
)
def test_no_spelling_of_a_line_is_overlooked(line):
    article = "Giá lúa tăng trong khi giá phân bón giảm\n" + "Người trồng lúa ở miền Tây được mùa, được giá.\n" * 4
    for text in (f"{article}{line}", f"{line}\r\n{article}", f"{article}{line}\rHết."):
        assert overlooked(text) == []


@given(TEXTS | st.lists(st.sampled_from([*SIGNS, "a", "Xem", " ", "\n", "1", "ảnh", "Theo", "ĐT"])).map("".join))
def test_nothing_is_overlooked_in_any_text(text):
    assert overlooked(text) == []


@pytest.mark.parametrize("text", ["Trời có mưa.\n", "Một đoạn văn dài, không có gì lạ.\n\nĐoạn nữa.\n"])
def test_plain_text_has_no_traits(text):
    assert vietnamese().scan(text.encode()) == frozenset()


@pytest.mark.parametrize(
    "line",
    [
        # a word that goes on
        "Hãyđăng ký",
        "Baitap so hoc",
        # the beginning of one, and then something else
        "Chia tay nhau ở bến sông",
        "Theo dòng sông xuống biển",
        # amid the line
        "Ai cần thì xem thêm: Lũ về",
    ],
)
def test_what_only_looks_like_an_opener_is_none(line):
    assert "opener" not in vietnamese().scan(f"Mưa lớn.\n{line}\n".encode())


@pytest.mark.parametrize(
    "line",
    [
        "* {}",
        "=> {} abc",
        "**{}**",
        "{}: abc",
        "{}:\u00a0abc",
        "**{}:** abc",
        "**{}**: abc",
        "- {}, abc",
        '"{}" abc',
        "{}",
    ],
)
def test_openers_are_found_however_they_are_written(line):
    phrases = vietnamese()
    spelled = {text for found in phrases.openers.values() for texts, _ in found for text in texts}
    lines = [line.format(write(text)) for text in spelled for write in (str.lower, str.upper, str.title)]
    opened = [text for text in lines if phrases.openings([(0, text.replace("\u00a0", " "))])]
    assert len(opened) > len(lines) // 3
    assert [text for text in opened if "opener" not in phrases.scan(f"Mưa lớn.\n{text}\nHết.".encode())] == []


def test_damage_is_among_the_traits():
    assert PATTERNS.keys() >= DAMAGES


def test_phrases_without_openers_have_a_scan():
    scan = Phrases().scan
    assert [scan("Xem thêm".encode()) for _ in range(200)][-1] == frozenset()


def test_threads_share_a_scan():
    """The openers are taken in once, and no thread walks with what is not complete."""
    scan = Scan(iter(["xem thêm"]))
    texts = [f"Dòng {number} của bài\nXem thêm: một bài khác\n".encode() for number in range(40)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            found = set(pool.map(scan, texts * 20))
    finally:
        sys.setswitchinterval(interval)
    assert found == {scan(texts[0])}
    assert "opener" not in scan(b"Kh\n")
