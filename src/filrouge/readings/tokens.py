"""One tokeniser for every reading: words, numbers and single marks, over the folded view."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from filrouge.readings.view import View

Kind = Literal["word", "number", "mark"]

# Three disjoint classes without nested repetition: linear on any text.
_TOKEN = re.compile(r"(?P<number>\d+)|(?P<word>[^\W\d_]+)|(?P<mark>\S)")


class Token(NamedTuple):
    """`start`, `end` are positions in the *view*; `View.span` leads to the original."""

    start: int
    end: int
    text: str
    lower: str
    kind: Kind
    spaced: bool
    """True when white space (or the start of the text) stands before it."""

    @property
    def capitalised(self) -> bool:
        return self.text[:1].isupper()


def tokenize(view: View, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Tokens of the view between two positions.

    Hyphens and apostrophes are marks of their own, so "l'an", "Jong-un" and "Trump's" are three
    tokens each, in every language; `spaced` tells what was written together.
    """
    text, lower = view.text, view.lower
    stop = len(text) if end is None else end
    tokens: list[Token] = []
    last = -1
    for match in _TOKEN.finditer(text, start, stop):
        begin, finish = match.span()
        kind: Kind = match.lastgroup  # type: ignore[assignment]
        tokens.append(Token(begin, finish, text[begin:finish], lower[begin:finish], kind, begin != last))
        last = finish
    return tuple(tokens)
