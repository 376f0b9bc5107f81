"""Spellings of one name in Latin letters: which letters stand for one sound in French and English transcriptions.

Press texts are in Latin script, so no library for other scripts is needed; what differs is how Russian, Arabic, Korean or
Ukrainian names were put into it: "Riabkov" and "Ryabkov", "Loukachenko" and "Lukashenko", "Choe" and "Choi". Classes are wide
("ch" is one sound in French, another in English): they are a ground to compare two names, and `filrouge.actors` decides.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SOUNDS = (
    ("schtsch|chtch|shch|tsch|tch|sch|sh|ch|cz", "S"),
    ("dzh|dj|zh|j", "J"),
    ("ph", "f"),
    ("ff?$", "v"),
    ("kh|ck|q|c(?![eiy])|k", "k"),
    ("gu(?=[eiy])|gh", "g"),
    ("c", "s"),
    ("x", "ks"),
    ("ou(?=[aei])|w", "v"),
    ("oo|ou", "u"),
    ("ee|y", "i"),
    ("oe", "oi"),
    ("(?<=[tdrbln])h", ""),
)
_ANY = re.compile("|".join(f"({letters})" for letters, _ in _SOUNDS))
_VOWEL = re.compile("[aeiou]+")
_TWICE = re.compile(r"(.)\1+")
ARTICLES = frozenset(("al", "el"))
"""The Arabic article, which one transcription writes and another leaves out."""


@lru_cache(20_000)
def sound(word: str) -> str:
    """A folded word by its sounds: equal for two transcriptions of one name."""
    heard = _ANY.sub(lambda match: _SOUNDS[(match.lastindex or 1) - 1][1], word)
    return _TWICE.sub(r"\1", heard)


@lru_cache(20_000)
def skeleton(word: str) -> str:
    """Its sounds without the vowels, but for a mark where one opens the word."""
    heard = sound(word)
    return ("A" if _VOWEL.match(heard) else "") + _VOWEL.sub("", heard)
