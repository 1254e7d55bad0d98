"""The golden samples: articles written in the shape of scraped ones, and what becomes of them."""

from pathlib import Path

import pytest

import dvclean

SAMPLES = Path(__file__).parent.parent / "samples"
NAMES = sorted(path.name.removesuffix(".raw.txt") for path in SAMPLES.glob("*.raw.txt"))


@pytest.mark.parametrize("name", NAMES)
def test_sample(name):
    raw = (SAMPLES / f"{name}.raw.txt").read_bytes()
    clean = (SAMPLES / f"{name}.clean.txt").read_bytes()
    assert dvclean.clean_bytes(raw).decode() == clean.decode()
    assert dvclean.clean_bytes(clean) == clean


def test_every_raw_sample_has_a_clean_one():
    assert len(NAMES) >= 8
    assert sorted(path.name.removesuffix(".clean.txt") for path in SAMPLES.glob("*.clean.txt")) == NAMES
