"""The guess of a legacy encoding: right or none."""

import pytest

from dvclean.vietnamese import decode

TEXT = "những người phụ nữ ngồi kín hiên nhà, tay thoăn thoắt đưa con thoi qua từng mắt lưới"


@pytest.mark.parametrize(
    "data",
    [b"", b"plain text in ascii", b"caf\xe9", "Größe, Übung, Äpfel, schön".encode("latin-1"), TEXT.encode()],
    ids=["empty", "ascii", "short", "german", "utf-8"],
)
def test_no_guess(data):
    assert decode(data) is None


@pytest.mark.parametrize("name", ["viscii", "vps", "vni"])
def test_guess(name):
    assert decode(TEXT.encode(name)) == (TEXT, name)


def test_tcvn3_and_its_standard_share_their_small_letters_not_their_capitals():
    assert decode(TEXT.encode("tcvn3"))[0] == TEXT
    capitals = f"Ở đây, {TEXT}. Ấy thế mà Ảnh, Ánh, Ẩn, Ổn đều vắng."
    assert decode(capitals.encode("tcvn5712-1")) == (capitals, "tcvn5712-1")
    quoted = f"\u201c{TEXT}\u201d \u2013 {TEXT}"
    assert decode(quoted.encode("tcvn3")) == (quoted, "tcvn3")
