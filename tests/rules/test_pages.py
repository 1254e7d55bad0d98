"""Whole pages, written in the shape of those of papers, blogs, forums and provinces: what comes out is the article.

A line of a page that is noise begins with "- ". Nothing else may go; of the noise a part may stay.
"""

from pathlib import Path

import pytest

from dvclean import Cleaner

CLEANER = Cleaner()
PAGES = sorted(Path(__file__).parent.glob("pages/*.txt"))

# So large a part of the noise goes at least. A floor: raise it when a rule learns more.
LEAST_FOUND = 0.7


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_page(path):
    marked = path.read_text(encoding="utf-8").splitlines()
    lines = [line.removeprefix("- ") for line in marked]
    noise = {i for i, line in enumerate(marked) if line.startswith("- ")}
    gone = {finding.line - 1 for finding in CLEANER.check("\n".join(lines) + "\n") if finding.action == "delete"}
    assert [lines[i] for i in sorted(gone - noise)] == []
    assert len(gone) >= LEAST_FOUND * len(noise), [lines[i] for i in sorted(noise - gone)]
