"""The examples of the README and of docs/ are true: each console block is run, and its output compared.

A block's commands stand after "$ "; the lines below are what they print on either stream. "..." as a line of its own
stands for any lines. The commands of a page run in one folder, which holds a copy of samples/.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def examples(page):
    """Yield each command of a page and the output that it shows."""
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            while command.endswith("\\"):
                more, _, output = output.partition("\n")
                command += "\n" + more
            yield command, output


def pattern(output):
    """Return the regular expression of an output in which a line "..." stands for any lines."""
    parts = re.split(r"^\.\.\.\n", output, flags=re.MULTILINE)
    return r"(?:.*\n)*?".join(map(re.escape, parts))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples(page, tmp_path):
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    scripts = str(Path(sys.executable).parent)
    env = os.environ | {"PATH": scripts + os.pathsep + os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    env = {name: value for name, value in env.items() if name not in {"FORCE_COLOR", "GITHUB_ACTIONS"}}
    for command, output in examples(page):
        run = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=120,
            check=False,
        )
        printed = run.stdout.decode()
        assert re.fullmatch(pattern(output), printed), f"$ {command}\n{printed}"


def test_the_readme_has_examples():
    assert len(list(examples(ROOT / "README.md"))) >= 3


def test_recipes_for_corpora_run_in_their_order(tmp_path):
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("Trời mưa. \n", encoding="utf-8")
    (tmp_path / "news.jsonl.gz").write_bytes(
        gzip.compress(b'{"body": "Tr\\u1eddi m\\u01b0a. ", "url": "https://bao.vn/a"}\n')
    )
    page = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    [block] = re.findall(r"^## Corpora\n\n```sh\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    for command in block.splitlines():
        words = command.partition("#")[0].split()
        run = subprocess.run([sys.executable, "-m", *words], cwd=tmp_path, capture_output=True, check=False)
        assert run.returncode == (words[1] == "check"), run.stderr.decode()
    assert (tmp_path / "back" / "a.txt").read_text(encoding="utf-8") == "Trời mưa. \n"
