"""Known findings are hidden, wherever they move; new ones, and more of the same, are not."""

import json

import pytest

from dvclean.corpus.outcome import InputError
from dvclean.report.baseline import Baseline

from .cases import ARTICLE, HOSTILE, hostile, outcome

TEXT = ARTICLE.format("Một dòng khác.  ")


def learnt(folder, *outcomes):
    baseline = Baseline(folder)
    list(baseline.learn(outcomes))
    path = folder / "baseline.json"
    path.write_text(baseline.write(), encoding="utf-8")
    return path


def left(path, *outcomes):
    baseline = Baseline.read(path)
    return [f.code for o in baseline.hide(outcomes) for f in o.findings], baseline.stale()


@pytest.fixture
def place(tmp_path):
    return lambda text: outcome(text, str(tmp_path / "bài số 1.txt"))


def test_known_findings_are_hidden(tmp_path, place):
    assert left(learnt(tmp_path, place(TEXT)), place(TEXT)) == ([], [])


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("\n\n", "\n\nMột đoạn mới ở trên.\n", []),
        ("Một dòng khác.  ", "Một dòng khác. ", []),
        ("Một dòng khác.  ", "Một dòng mới.  ", ["DV401"]),
        ("Một dòng khác.  \n", "Một dòng khác.  \nChữ\nMột dòng khác.  \n", ["DV401"]),
    ],
    ids=["edit above", "other spaces", "new line", "once more"],
)
def test_findings_are_known_by_content(tmp_path, place, old, new, found):
    assert left(learnt(tmp_path, place(TEXT)), place(TEXT.replace(old, new)))[0] == found


def test_the_same_line_of_another_file_is_new(tmp_path, place):
    other = outcome(TEXT, str(tmp_path / "bài số 2.txt"))
    assert len(left(learnt(tmp_path, place(TEXT)), other)[0]) == len(other.findings)


def test_stale_entries_are_those_of_files_that_were_looked_at_or_are_gone(tmp_path, place):
    kept = tmp_path / "kept.txt"
    kept.write_text(TEXT)
    path = learnt(tmp_path, place(TEXT), outcome(TEXT, str(kept)))
    _, stale = left(path, place(TEXT.replace("Một dòng khác.  ", "Một dòng khác.")))
    assert [(entry.path, entry.code) for entry in stale] == [("bài số 1.txt", "DV401")]
    _, stale = left(path)
    assert {entry.path for entry in stale} == {"bài số 1.txt"}


def test_paths_are_relative_to_the_baseline(tmp_path, place, monkeypatch):
    path = learnt(tmp_path, place(TEXT))
    monkeypatch.chdir(tmp_path)
    assert left(path, outcome(TEXT, "./bài số 1.txt"))[0] == []
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    assert left(path, outcome(TEXT, "../bài số 1.txt"))[0] == []


@pytest.mark.parametrize("name", HOSTILE)
def test_baselines_of_hostile_documents_parse(tmp_path, name):
    path = learnt(tmp_path, *hostile(name))
    json.loads(path.read_text(encoding="utf-8"))
    assert path.read_text(encoding="utf-8").replace("\n", "").isprintable()
    assert left(path, *hostile(name))[0] == []


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2, "findings": []}', '{"version": 1}', "\x00"])
def test_what_is_no_baseline_is_an_error_that_says_what_to_do(tmp_path, text):
    path = tmp_path / "baseline.json"
    path.write_text(text)
    with pytest.raises(InputError, match="--write-baseline"):
        Baseline.read(path)
    with pytest.raises(InputError, match="--write-baseline"):
        Baseline.read(tmp_path / "missing.json")
