"""One tokeniser for every reading: words, numbers and single marks, over the folded view."""

from __future__ import annotations

import re
from functools import partial
from itertools import accumulate, chain, islice
from operator import add, ne
from typing import Literal, NamedTuple

from filrouge.readings.view import View

Kind = Literal["word", "number", "mark"]

# A token and the white space behind it: disjoint classes which leave nothing out, linear on any text.
_PIECE = re.compile(r"(?:[^\W\d_]+|\d+|\S)\s*|\s+")
_MOST_KINDS = 50_000
_UNLIKE_ALONE = "\u0130\u03a3"
"""Letters (İ, Σ) whose lower case in the view is not what it is in a piece by itself: longer, or another at a word's end."""


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


class _Kinds(dict[str, str]):
    """Text of a token -> its kind; the first so many texts seen are kept."""

    def __missing__(self, text: str) -> str:
        first = text[0]
        kind = "number" if first.isdecimal() else "word" if first.isalnum() else "mark"
        if len(self) < _MOST_KINDS:
            self[text] = kind
        return kind


_KINDS = _Kinds()
_new = partial(tuple.__new__, Token)


def tokenize(view: View, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Tokens of the view between two positions.

    Hyphens and apostrophes are marks of their own, so "l'an", "Jong-un" and "Trump's" are three
    tokens each, in every language; `spaced` tells what was written together. The work is done
    column by column, without a step of the interpreter for each token.
    """
    pieces = _PIECE.findall(view.text, start, len(view.text) if end is None else end)
    starts = list(accumulate(map(len, pieces), initial=start))
    texts = list(map(str.rstrip, pieces))
    if texts and not texts[0]:
        # White space before the first token.
        del texts[0], starts[0]
    ends = list(map(add, starts, map(len, texts)))
    if any(letter in view.text for letter in _UNLIKE_ALONE):
        lower = map(view.lower.__getitem__, map(slice, starts, ends))
    else:
        lower = map(str.lower, texts)
    kinds = map(_KINDS.__getitem__, texts)
    spaced = chain((True,), map(ne, islice(starts, 1, None), ends))
    return tuple(map(_new, zip(starts, ends, texts, lower, kinds, spaced, strict=False)))
