"""The few words that open a text, cut for the rules that look for dates and credits there.

Only short windows are cut (a head line, the opening, the last line), never a whole article.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

# Three disjoint classes; a letter carries its combining marks (decomposed accents).
_WORD = re.compile(r"(?P<number>[0-9]+)|(?P<word>(?:[^\W\d_][\u0300-\u036f]*)+)|(?P<mark>\S)")
_APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u02bc"), "'")


class Word(NamedTuple):
    """`start`, `end`: positions in the text; `lower`: composed and in lower case."""

    start: int
    end: int
    text: str
    lower: str
    kind: str
    glued: bool
    """True when nothing stands between it and the word before."""

    @property
    def capitalised(self) -> bool:
        return self.text[:1].isupper()

    @property
    def shouted(self) -> bool:
        return len(self.text) > 1 and self.text.isupper()


def cut(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Words, numbers and marks of [start, end)."""
    words: list[Word] = []
    last = -1
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        piece = match[0]
        lower = piece if piece.isascii() else unicodedata.normalize("NFC", piece.translate(_APOSTROPHES))
        words.append(Word(*match.span(), piece, lower.lower(), match.lastgroup or "mark", match.start() == last))
        last = match.end()
    return tuple(words)


def matches(words: tuple[Word, ...], at: int, phrase: tuple[str, ...]) -> bool:
    """True when the words from `at` on are those of the phrase."""
    if at + len(phrase) > len(words):
        return False
    return all(words[at + index].lower == part for index, part in enumerate(phrase))
