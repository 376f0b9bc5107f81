"""Words of an article at their places in the *original* text, for rules that read the text itself.

The lint may not import the readings (they are a layer beside it), and it needs less: lower-case
words, numbers and marks. Invisible characters and combining marks belong to the word that they
stand in, and are folded away in `lower`; positions need no map.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Literal, NamedTuple

_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f"
_MARKS = "\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff"
# Disjoint classes, one quantifier each: linear on any text.
_WORD = re.compile(
    rf"(?P<number>[0-9]+)|(?P<word>[^\W\d_](?:[^\W\d_]|[{_MARKS}{_INVISIBLE}])*)|(?P<mark>[^\s{_MARKS}{_INVISIBLE}])"
)
_FOLDED_AWAY = re.compile(f"[{_INVISIBLE}]")
_LONGEST = 64
# One way to write an apostrophe and a hyphen, as packs write them.
_ONE_WAY = {**dict.fromkeys("\u2018\u2019\u02bc\u2032", "'"), **dict.fromkeys("\u2010\u2011\u2012\u2212", "-")}


class Word(NamedTuple):
    """`start`, `end` are code points of the article; `lower` is folded (lower case, NFC)."""

    start: int
    end: int
    lower: str
    kind: Literal["number", "word", "mark"]
    spaced: bool
    """True when something that is no word or mark (space, line end) stands before it."""


def words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words of `text[start:end]`, in order."""
    found: list[Word] = []
    last = -1
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        begin, stop = match.span()
        found.append(Word(begin, stop, _fold(match[0]), match.lastgroup, begin != last))  # type: ignore[arg-type]
        last = stop
    return tuple(found)


def _fold(word: str) -> str:
    # No pack knows a word this long: what is cut off need not be folded.
    lowered = word[:_LONGEST].lower()
    if lowered.isascii():
        return lowered
    if len(lowered) == 1:
        return _ONE_WAY.get(lowered, lowered)
    return unicodedata.normalize("NFC", _FOLDED_AWAY.sub("", lowered))


def match_at(tokens: Sequence[Word], index: int, phrases: Sequence[tuple[str, ...]]) -> int:
    """How many words the longest of `phrases` covers at `index`; 0 when none stands there."""
    best = 0
    for phrase in phrases:
        stop = index + len(phrase)
        if len(phrase) > best and stop <= len(tokens) and all(tokens[index + k].lower == w for k, w in enumerate(phrase)):
            best = len(phrase)
    return best


def same_paragraph(text: str, left: Word, right: Word) -> bool:
    """False when a blank line parts the two words."""
    return text.count("\n", left.end, right.start) < 2
