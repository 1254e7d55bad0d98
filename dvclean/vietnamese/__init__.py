"""What is known of the language: its syllables, its tone marks, its encodings. Knows nothing of rules."""

from dvclean.vietnamese.accents import unaccent
from dvclean.vietnamese.guessing import decode
from dvclean.vietnamese.syllables import is_bare_syllable, is_syllable, place_tone

__all__ = ["decode", "is_bare_syllable", "is_syllable", "place_tone", "unaccent"]
