"""The tool that scores the labelled pages: its floors, and what it does without them."""

import importlib.util
import sys
import tomllib
from pathlib import Path

import pytest

PATH = Path(__file__).parent.parent / "bench" / "quality.py"


@pytest.fixture
def quality(monkeypatch):
    spec = importlib.util.spec_from_file_location("quality", PATH)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "quality", module)
    spec.loader.exec_module(module)
    return module


OLD = {"pages": {"f1": 0.9, "lost": 2}}


@pytest.mark.parametrize(
    ("figures", "messages"),
    [
        ({"f1": 0.9, "lost": 2}, []),
        ({"f1": 0.95, "lost": 0}, []),
        ({"f1": 0.899, "lost": 2}, ["pages: f1 is 0.899, its floor is 0.9"]),
        ({"f1": 0.9, "lost": 3}, ["pages: lost is 3, its floor is 2"]),
    ],
)
def test_below(quality, figures, messages):
    assert quality.below({"pages": figures}, OLD) == messages


@pytest.mark.parametrize(("force", "expected"), [(False, {"f1": 0.9, "lost": 1}), (True, {"f1": 0.8, "lost": 1})])
def test_floors_only_go_up(quality, force, expected):
    new = quality.raised({"pages": {"f1": 0.8, "lost": 1}}, OLD, force=force)
    assert tomllib.loads(new) == {"pages": expected}


def test_without_the_labelled_pages(quality, monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(quality, "SETS", {"pages": tmp_path / "pages.jsonl"})
    assert quality.main([]) == 2
    assert "absent" in capsys.readouterr().err


def test_score(quality):
    text = (
        "Chợ nổi họp lúc nửa đêm\nGhe xuồng tụ về ngã ba sông từ mười một giờ khuya, đèn sáng rực.\nSao chép liên kết\n"
    )
    one = quality.score([{"id": "x:1", "text": text, "labels": {"2": "ui"}}], show=False)["all"]
    assert one.noise.figures == (1.0, 1.0, 1.0)
    assert (one.lost, one.content) == (0, 2)
