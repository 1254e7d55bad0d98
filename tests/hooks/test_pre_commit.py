"""The hooks in the real pre-commit: it installs dvclean from this source tree, and runs it on what is committed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
DIRTY = "Làng gốm ven sông giữ lửa nghề\n\nMỗi sáng, lò nung lại đỏ lửa.\nLang gom ven song giu lua nghe hinh anh 1\n"
CLEAN = "Làng gốm ven sông giữ lửa nghề\n\nMỗi sáng, lò nung lại đỏ lửa.\n"
NAMES = ["a.txt", "thư mục/bài số 1.txt", "thư mục/dòng.jsonl", "-x.txt"]

pytestmark = pytest.mark.slow


def git(folder, *args, code=0):
    env = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_"))}
    env["PATH"] = str(Path(sys.executable).parent) + os.pathsep + env["PATH"]
    env |= {"GIT_CONFIG_GLOBAL": os.devnull, "PRE_COMMIT_HOME": str(folder.parent / "cache"), "LC_ALL": "C.UTF-8"}
    for person in ("AUTHOR", "COMMITTER"):
        env |= {f"GIT_{person}_NAME": "An", f"GIT_{person}_EMAIL": "an@example.org"}
    run = subprocess.run(args, cwd=folder, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == code, run.stdout + run.stderr
    return run.stdout + run.stderr


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """Return a repository that holds the source tree as it is now, and the number of its commit."""
    folder = tmp_path_factory.mktemp("hooks") / "dvclean"
    names = {".git", ".venv", ".ci", "build", "dist", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
    shutil.copytree(ROOT, folder, ignore=lambda _, found: names.intersection(found))
    git(folder, "git", "init", "-q")
    git(folder, "git", "add", "-A")
    git(folder, "git", "commit", "-qm", "all")
    return folder, git(folder, "git", "rev-parse", "HEAD").strip()


@pytest.fixture
def corpus(source, request):
    """Return a function that makes a repository with a hook."""
    folder, revision = source

    def make(hook):
        corpus = folder.parent / hook / request.node.name
        corpus.mkdir(parents=True)
        (corpus.parent / "cache").symlink_to(folder.parent / "cache")
        git(corpus, "git", "init", "-q")
        (corpus / ".pre-commit-config.yaml").write_text(
            f"repos:\n- repo: {folder}\n  rev: {revision}\n  hooks: [{{id: {hook}}}]\n"
        )
        git(corpus, "pre-commit", "install")
        (corpus / "thư mục").mkdir()
        for name in NAMES:
            text = DIRTY if name.endswith(".txt") else '{"text": "Một câu sạch.\\n"}\n'
            (corpus / name).write_text(text, encoding="utf-8")
        (corpus / "code.py").write_text("x = 1 \n\n\n\ny = 2")
        git(corpus, "git", "add", "-A")
        return corpus

    return make


def test_dirty_files_are_cleaned_and_held_back(corpus):
    folder = corpus("dvclean")
    said = git(folder, "git", "commit", "-m", "dirty", code=1)
    assert "files were modified by this hook" in said
    for name in NAMES:
        if name.endswith(".txt"):
            assert (folder / name).read_text(encoding="utf-8") == CLEAN
            assert name in said
    assert (folder / "code.py").read_text() == "x = 1 \n\n\n\ny = 2"
    git(folder, "git", "add", "-A")
    assert "Passed" in git(folder, "git", "commit", "-m", "clean")


def test_dirty_files_are_held_back_and_left_alone(corpus):
    folder = corpus("dvclean-check")
    said = git(folder, "git", "commit", "-m", "dirty", code=1)
    assert "thư mục/bài số 1.txt:4:1: DV201" in said
    assert (folder / "a.txt").read_text(encoding="utf-8") == DIRTY
    (folder / "dvclean.toml").write_text('ignore = ["DV201", "DV3"]\n')
    git(folder, "git", "add", "-A")
    assert "Passed" in git(folder, "git", "commit", "-m", "accepted")
