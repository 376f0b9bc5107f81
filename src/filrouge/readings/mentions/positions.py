"""Where a position of the original text lies: its sentence, whether quoted, which mention stands there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.words import Words
from filrouge.readings.view import View


class Positions:
    """Lays the tokens and mentions of a text over its original positions."""

    def __init__(self, view: View, text: Words, drafts: Sequence[Draft]) -> None:
        self.original = view.original
        self._view, self._text = view, text
        self._starts = [view.span(token.start, token.end)[0] for token in text.tokens]
        self._drafts = drafts
        self._firsts = [draft.first for draft in drafts]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Tokens [first, last) as a span of the original."""
        return self._view.span(self._text.tokens[first].start, self._text.tokens[last - 1].end)

    def token(self, position: int) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def where(self, position: int) -> tuple[int, bool]:
        """(sentence, quoted); -1 where nothing is read."""
        at = self.token(position)
        return self._text.sentence[at], self._text.quoted[at]

    def draft_at(self, position: int) -> Draft | None:
        """The mention that covers a position."""
        at = self.token(position)
        index = bisect_right(self._firsts, at) - 1
        return self._drafts[index] if index >= 0 and at < self._drafts[index].last else None

    def taken(self, first: int, last: int) -> bool:
        """True where a mention shares one of the tokens [first, last)."""
        index = bisect_right(self._firsts, last - 1) - 1
        return index >= 0 and self._drafts[index].last > first

    def root_at(self, position: int) -> Draft | None:
        found = self.draft_at(position)
        return None if found is None or found.kind == "pronoun" else found.root
