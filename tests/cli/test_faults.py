"""What a fault of dvclean itself comes to: an error that names the document, and the others are cleaned."""

import json
import subprocess
import sys

import pytest

# A rule that fails where it looks at a link, and a command that fails wherever it is called.
FAULTS = """
import sys
from dvclean import commands
from dvclean.rules import pointers

def fail(*args):
    raise {error}

setattr(*{fault}, fail)
from dvclean.__main__ import run
run()
"""
RULE = '(pointers, "_is_link")'
COMMAND = '(commands, "clean")'

PLAIN = "Chợ nổi đón khách trở lại\nGhe xuồng chở đầy trái cây từ tờ mờ sáng. \n"
LINKED = f"{PLAIN}Xem thêm: Chợ nổi mùa nước lên\n"
CLEANED = PLAIN.replace(" \n", "\n")
REASON = (
    "rule DV211 failed (ValueError: no such sign), which is a fault of dvclean; "
    "report it with the text, and ignore DV211"
)


@pytest.fixture
def faulty(tmp_path):
    """Return a function that runs a dvclean with a fault in a folder of texts, and gives its exit code and streams."""
    (tmp_path / "plain.txt").write_text(PLAIN, encoding="utf-8")
    (tmp_path / "linked.txt").write_text(LINKED, encoding="utf-8")
    rows = [json.dumps({"text": text}, ensure_ascii=False) + "\n" for text in (PLAIN, LINKED, PLAIN)]
    (tmp_path / "a.jsonl").write_text("".join(rows), encoding="utf-8")

    def run(*args, fault=RULE, error='ValueError("no such sign")', stdin=""):
        command = [sys.executable, "-c", FAULTS.format(fault=fault, error=error), *args]
        found = subprocess.run(
            command, input=stdin, capture_output=True, cwd=tmp_path, encoding="utf-8", timeout=60, check=False
        )
        return found.returncode, found.stdout, found.stderr

    run.folder = tmp_path
    return run


def test_a_text(faulty):
    code, out, err = faulty("clean", stdin=LINKED)
    assert (code, out) == (2, "")
    assert REASON in err
    assert "Traceback" not in err


def test_other_files_are_cleaned(faulty):
    code, _, err = faulty("clean", "-i", "linked.txt", "plain.txt")
    assert code == 2
    assert f"linked.txt: {REASON}" in err
    assert (faulty.folder / "linked.txt").read_text("utf-8") == LINKED
    assert (faulty.folder / "plain.txt").read_text("utf-8") == CLEANED


def test_a_row_stays_and_others_are_cleaned(faulty):
    before = (faulty.folder / "a.jsonl").read_bytes()
    code, _, err = faulty("clean", "-i", "a.jsonl", "--audit", "audit.jsonl")
    assert code == 2
    assert f"a.jsonl:2: {REASON}" in err
    rows = (faulty.folder / "a.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(row)["text"] for row in rows] == [CLEANED, LINKED, CLEANED]
    assert faulty("restore", "a.jsonl", "--audit", "audit.jsonl", "-o", "back.jsonl")[0] == 0
    assert (faulty.folder / "back.jsonl").read_bytes() == before


def test_check_tells_what_it_finds_elsewhere(faulty):
    code, out, err = faulty("check", "--output-format", "concise", "a.jsonl")
    assert code == 2
    assert out.count("DV401") == 2
    assert REASON in out + err


def test_the_rule_can_be_left_out(faulty):
    assert faulty("clean", "--ignore", "DV211", stdin=LINKED)[::2] == (0, "")


def test_what_nobody_expected_is_no_finding(faulty):
    code, out, err = faulty("clean", fault=COMMAND, stdin=LINKED)
    assert (code, out) == (2, "")
    assert "ValueError: no such sign" in err


MEMORY = "not enough memory"
HINT = "not enough memory for a text of this size; --split REGEX takes texts in one file apart, smaller files need less"
LIMITED = """
import resource
from dvclean import commands
resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))
from dvclean.__main__ import run
run()
"""


def test_what_lacks_memory_is_no_fault(faulty):
    code, _, err = faulty("clean", "-i", "linked.txt", "plain.txt", error="MemoryError")
    assert (code, err.splitlines()[0]) == (2, f"dvclean: error: linked.txt: {HINT}")
    assert (faulty.folder / "plain.txt").read_text("utf-8") == CLEANED
    code, _, err = faulty("clean", "-i", "a.jsonl", error="MemoryError")
    assert (code, err.splitlines()[0]) == (2, f"dvclean: error: a.jsonl:2: {MEMORY}; row kept as it is")


@pytest.mark.parametrize("command", [("clean", "-i"), ("check", "-q"), ("clean", "-j2", "-o", "out")])
def test_file_that_is_larger_than_memory(faulty, command):
    with (faulty.folder / "big.txt").open("wb") as file:
        file.truncate(1 << 30)
    args = [sys.executable, "-c", LIMITED, *command, "big.txt", "plain.txt"]
    run = subprocess.run(args, capture_output=True, cwd=faulty.folder, encoding="utf-8", timeout=60, check=False)
    assert (run.returncode, run.stderr.splitlines()[0]) == (2, f"dvclean: error: big.txt: {HINT}")
    if command[0] == "clean":
        assert (faulty.folder / command[-1].replace("-i", ".") / "plain.txt").read_text("utf-8") == CLEANED
