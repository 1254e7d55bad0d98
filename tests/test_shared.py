"""What must hold for real articles. They lie beside the repository, and are skipped where they do not."""

import gzip
import json
from pathlib import Path

import pytest

from dvclean import Cleaner, Settings
from dvclean.document import split_lines

SHARED = Path(__file__).parent.parent.parent / "shared"
FILES = [
    "gold/articles.jsonl",
    "gold/injected.jsonl",
    "gold/pages.jsonl",
    "negatives/negatives.jsonl.gz",
    "corpus/news.jsonl.gz",
]
SETTINGS = {"default": Settings(), "metadata": Settings(extend_select=("DV5",))}

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled articles (../shared) are not here")


def load(name):
    path = SHARED / name
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open(encoding="utf-8") as rows:
        return [json.loads(row)["text"] for row in rows]


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("settings", SETTINGS.values(), ids=SETTINGS)
def test_idempotent(name, settings):
    cleaner = Cleaner(settings)
    step = 5 if name.startswith("corpus") and settings.extend_select else 1
    for text in load(name)[::step]:
        once = cleaner.clean(text)
        assert cleaner.clean(once) == once


@pytest.mark.parametrize("name", FILES[:4])
def test_lines_keep_their_order_and_nothing_is_added(name):
    cleaner = Cleaner(Settings(select=("DV2", "DV3", "DV4", "DV5")))
    for text in load(name):
        left = iter(split_lines(text))
        assert all(any(line == other.rstrip(" \t") for other in left) for line in split_lines(cleaner.clean(text)))
