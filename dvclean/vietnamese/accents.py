"""Letters without their marks."""

import unicodedata


def _table() -> dict[int, str | None]:
    """Return what str.translate needs to take the marks off the Latin letters, composed or not."""
    letters = [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]
    table: dict[int, str | None] = {
        code: base[0] for code in letters if (base := unicodedata.normalize("NFD", chr(code))) and base[0].isascii()
    }
    # a stroke is part of the letter for Unicode
    table |= {ord("đ"): "d", ord("Đ"): "D"}
    return table | dict.fromkeys(range(0x300, 0x370))


_TABLE = _table()


def unaccent(text: str) -> str:
    """Return text without accents, tone marks and the stroke of đ: "Đường" becomes "Duong"."""
    return text if text.isascii() else text.translate(_TABLE)
