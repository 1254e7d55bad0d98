"""The phrases of a site hold for its documents: told by a field of the row, the address, the folder."""

import pytest

from dvclean import Settings
from dvclean.corpus.work import Work
from dvclean.phrases import sites

from .conftest import TEXTS, clean, jsonl, wet

pytestmark = pytest.mark.skipif(not sites(), reason="no site packs")
DOMAIN = (sites() or ("",))[0]


def test_one_cleaner_for_a_site():
    work = Work(Settings())
    assert work.cleaner("") is work.cleaner("nobody.example")
    assert work.cleaner(DOMAIN) is work.cleaner(f"m.{DOMAIN}") is not work.cleaner("")
    assert work.cleaner(DOMAIN).settings.site == DOMAIN


def test_the_site_that_was_asked_for_holds_for_all():
    work = Work(Settings(site=DOMAIN))
    assert work.cleaner("nobody.example") is work.cleaner(DOMAIN) is work.cleaner("")


@pytest.mark.parametrize(
    ("name", "data", "site"),
    [
        ("a.jsonl", jsonl(site="báo"), "báo"),
        ("a.jsonl", jsonl(url="https://www.bao.vn/1"), "bao.vn"),
        ("a.wet", wet(), "bao.vn"),
        ("a.txt", TEXTS[0].encode(), ""),
        (f"{DOMAIN}/2024/a.txt", TEXTS[0].encode(), DOMAIN),
    ],
)
def test_site_of_documents(tmp_path, name, data, site):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    assert {outcome.site for outcome in clean(path)} == {site}
