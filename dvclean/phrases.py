"""Phrase lists."""


class Phrases:
    """Phrases."""
