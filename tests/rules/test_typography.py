"""DV6: opt-in, and nothing by default."""

import pytest

from dvclean import Cleaner, Settings


@pytest.mark.parametrize(
    ("code", "line", "clean"),
    [
        ("DV601", "Ông nói: “Được”, ‘không’ và «có»", 'Ông nói: "Được", \'không\' và "có"'),
        ("DV602", 'Ông nói: "Được" và "có". Màn hình 24" và 27"', 'Ông nói: “Được” và “có”. Màn hình 24" và 27"'),
        ("DV602", 'Chỉ một " ở đây', 'Chỉ một " ở đây'),
        ("DV603", "Mưa... nắng.... gió..", "Mưa… nắng.... gió.."),
        ("DV604", "Hà Nội - Huế -- Sài Gòn — 2-1, COVID-19", "Hà Nội – Huế – Sài Gòn – 2-1, COVID-19"),
        ("DV604", "- Gạch đầu dòng", "- Gạch đầu dòng"),
    ],
)
def test_typography(code, line, clean):
    chosen = Cleaner(Settings(select=(code,)))
    assert chosen.clean(line) == clean
    assert chosen.clean(clean) == clean
    assert "DV6" not in {finding.code[:3] for finding in Cleaner().check(line)}
