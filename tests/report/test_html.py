"""What the page holds: numbers, a sample, and nothing that a document could act by."""

import json
import re
from html.parser import HTMLParser

import pytest

from dvclean.report.html import html

from .cases import ARTICLE, HOSTILE, hostile, outcome


class Page(HTMLParser):
    """The elements of a page, and its data."""

    def __init__(self, text):
        super().__init__()
        self.tags = []
        self.scripts = {}
        self._script = None
        self.feed(text)
        self.data = json.loads(self.scripts["data"])

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._script = dict(attrs).get("id", "script") if tag == "script" else None

    def handle_data(self, data):
        if self._script:
            self.scripts[self._script] = self.scripts.get(self._script, "") + data

    def handle_endtag(self, tag):
        self._script = None


def page(outcomes, **options):
    return Page("".join(html(iter(outcomes), **options)))


EMPTY = page([])


@pytest.mark.parametrize("name", HOSTILE)
def test_documents_add_no_element(name):
    assert page(hostile(name)).tags == EMPTY.tags


@pytest.mark.parametrize("name", HOSTILE)
def test_the_data_prints(name):
    text = page(hostile(name)).scripts["data"]
    assert text.isprintable()
    assert not re.search("[<>&]", text)


def test_nothing_is_loaded():
    policy = next(attrs["content"] for tag, attrs in EMPTY.tags if attrs.get("http-equiv"))
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert not [
        tag for tag, attrs in EMPTY.tags if tag in {"img", "link", "iframe"} or "src" in attrs or "style" in attrs
    ]
    assert "http" not in EMPTY.scripts["script"].replace("http://www.w3.org/2000/svg", "")
    assert not re.search("innerHTML|outerHTML|insertAdjacentHTML|document.write|eval", EMPTY.scripts["script"])


def test_numbers():
    data = page([outcome(ARTICLE.format("x"), "vov/a.txt"), outcome("Sạch.\n", "vov/b.txt")]).data
    assert data["totals"] == {
        "documents": 2, "dirty": 1, "findings": 2, "lines": 9, "removed": 1, "blank": 0, "changed": 1, "reported": 0,
    }  # fmt: skip
    assert data["sites"] == [{"name": "vov", "documents": 2, "removed": 1}]
    assert sum(data["positions"]) == 1
    assert [(line["code"], line["count"]) for line in data["frequent"]] == [("DV201", 1)]
    assert {code: rule["noise"] for code, rule in data["rules"].items()} == {"DV201": True, "DV401": False}


def test_lines():
    (document,) = page([outcome(ARTICLE.format("Mưa rồi."))]).data["documents"]
    lines = {line["number"]: line for line in document["lines"]}
    assert lines[3]["text"].startswith("Mỗi sáng")
    assert lines[4]["gone"]
    assert lines[4]["keep"] == "Lang gom ven song giu lua nghe qua ba the he hinh anh 1"
    assert [part for part in lines[6]["parts"] if part[0]] == [[-1, "·"]]


def test_lines_far_from_findings_are_folded():
    (document,) = page([outcome(ARTICLE.format("Một câu.\n" * 500))]).data["documents"]
    assert sum(line.get("fold", 0) for line in document["lines"]) > 400
    assert len(document["lines"]) < 60


def test_a_sample_is_the_same_each_time():
    outcomes = [outcome(ARTICLE.format(number), f"{number}.txt") for number in range(100)]
    first = [document["place"] for document in page(outcomes, sample=10).data["documents"]]
    assert first == [document["place"] for document in page(outcomes, sample=10).data["documents"]]
    assert first == sorted(first, key=lambda place: int(place.split(".")[0]))
    assert len(first) == 10
    assert first != [document["place"] for document in page(outcomes, sample=10, seed=1).data["documents"]]
