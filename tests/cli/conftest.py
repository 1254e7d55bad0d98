"""Run the command line as its users do: a process with arguments, streams and an exit code."""

import os
import subprocess
import sys
from typing import NamedTuple

import pytest

DIRTY = (
    "Làng gốm ven sông giữ lửa nghề qua ba thế hệ\n"
    "\n"
    "Mỗi sáng, những lò nung ở cuối làng lại đỏ lửa từ khi trời còn tối.\n"
    "Lang gom ven song giu lua nghe qua ba the he hinh anh 1\n"
    "Người thợ già nhất làng năm nay đã ngoài tám mươi. \n"
)
CLEAN = (
    "Làng gốm ven sông giữ lửa nghề qua ba thế hệ\n"
    "\n"
    "Mỗi sáng, những lò nung ở cuối làng lại đỏ lửa từ khi trời còn tối.\n"
    "Người thợ già nhất làng năm nay đã ngoài tám mươi.\n"
)


class Run(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def dvclean(tmp_path):
    """Return a function that runs dvclean in a folder that holds dirty.txt, clean.txt and a folder with both."""
    (tmp_path / "corpus").mkdir()
    for folder in (tmp_path, tmp_path / "corpus"):
        (folder / "dirty.txt").write_text(DIRTY, encoding="utf-8")
        (folder / "clean.txt").write_text(CLEAN, encoding="utf-8")

    def run(*args, stdin="", env=None):
        plain = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS"}}
        result = subprocess.run(
            [sys.executable, "-m", "dvclean", *map(str, args)],
            input=stdin if isinstance(stdin, bytes) else stdin.encode(),
            capture_output=True,
            cwd=tmp_path,
            env=plain | (env or {}),
            timeout=60,
            check=False,
        )
        return Run(result.returncode, result.stdout.decode(), result.stderr.decode())

    run.folder = tmp_path
    return run
