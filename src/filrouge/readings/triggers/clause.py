"""A sentence prepared for reading acts: tokens, segments, and what stands where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from filrouge.languages.parts.events import EventPack
from filrouge.model.mention import MentionForm
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.model.timexform import TimexForm
from filrouge.readings.tokens import Token
from filrouge.readings.tree import Tree

STRONG_MARKS = frozenset(";:()—–[]")
QUOTE_MARKS = frozenset('«»“”"')


@dataclass(frozen=True)
class Clause:
    """One sentence. `spans[i]` is token i in original positions; everything else refers to those.

    A *segment* is a stretch of tokens between words that open a clause ("qui", "while") or
    strong marks: the nearest thing to a clause that can be had without a parse.
    """

    sentence: Sentence
    first: bool
    tokens: tuple[Token, ...]
    spans: tuple[tuple[int, int], ...]
    pack: EventPack
    timexes: tuple[TimexForm, ...]
    mentions: tuple[MentionForm, ...]
    quotes: tuple[Quote, ...]
    tree: Tree | None = None

    @cached_property
    def segments(self) -> tuple[int, ...]:
        """Segment number of each token."""
        numbers: list[int] = []
        number = 0
        for index, token in enumerate(self.tokens):
            if token.text in STRONG_MARKS or self.opens(index):
                number += 1
            numbers.append(number)
        return tuple(numbers)

    def opens(self, index: int) -> bool:
        """True when the token opens a clause of its own."""
        token = self.tokens[index]
        if token.lower in self.pack.restrictives and self._only(index):
            return False
        if token.lower not in self.pack.openers or index == 0:
            return token.lower in self.pack.openers and token.lower not in self.pack.event_openers
        if token.lower in self.pack.event_openers:
            return False
        return index not in self.mention_tokens and not self._before_noun(index)

    def _before_noun(self, index: int) -> bool:
        """ "choisie comme ministre": what the tree calls the preposition of a noun opens no clause."""
        node = self.nodes[index]
        return self.tree is not None and node is not None and self.tree.tokens[node].deprel == "case"

    def _only(self, index: int) -> bool:
        """ "n'a libéré que trois": "ne … que" says only, and opens nothing."""
        before = [t.lower for t in self.tokens[max(0, index - 6) : index]]
        return bool(self.pack.negation_marks & set(before)) and not self.pack.negations & set(before)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(start for start, _ in self.spans)

    @cached_property
    def _mention_tokens(self) -> dict[str, tuple[int, int]]:
        return {m.id: self._range(m.start, m.end) for m in self.mentions}

    @cached_property
    def _timex_tokens(self) -> dict[str, tuple[int, int]]:
        return {t.id: self._range(t.start, t.end) for t in self.timexes}

    def _range(self, start: int, end: int) -> tuple[int, int]:
        first = max(0, bisect_right(self._starts, start) - 1)
        if self.spans and self.spans[first][1] <= start:
            first += 1
        return first, max(first, bisect_left(self._starts, end) - 1)

    @cached_property
    def time_tokens(self) -> frozenset[int]:
        """Indices of the tokens that belong to a time expression."""
        return frozenset(i for first, last in self._timex_tokens.values() for i in range(first, last + 1))

    @cached_property
    def mention_tokens(self) -> frozenset[int]:
        """Indices of the tokens that belong to a mention."""
        return frozenset(i for first, last in self._mention_tokens.values() for i in range(first, last + 1))

    def at(self, mention: MentionForm) -> tuple[int, int]:
        """First and last token of a mention."""
        return self._mention_tokens[mention.id]

    def timex_at(self, timex: TimexForm) -> tuple[int, int]:
        return self._timex_tokens[timex.id]

    @cached_property
    def nodes(self) -> tuple[int | None, ...]:
        """The word of the tree at each token; None where the tree has none, or there is no tree."""
        return tuple(self.tree.at(start) if self.tree is not None else None for start, _ in self.spans)

    def token_at(self, start: int) -> int | None:
        """The token over a position of the text; None for one outside the sentence."""
        index = bisect_right(self._starts, start) - 1
        return index if index >= 0 and start < self.spans[index][1] else None

    def token_of(self, node: int) -> int | None:
        """The token of a word of the tree; None for one outside the sentence, or where there is no tree."""
        return self.token_at(self.tree.tokens[node].start) if self.tree is not None else None

    def words(self, nodes: Iterable[int]) -> Iterator[str]:
        """Words of the tree in lower case, those outside the sentence left out."""
        for node in nodes:
            token = self.token_of(node)
            if token is not None:
                yield self.tokens[token].lower

    @cached_property
    def range_ends(self) -> frozenset[str]:
        """The ids of the times that only close another: "du 3 au *5 mai*"."""
        return frozenset(t.range_end for t in self.timexes if t.range_end is not None)

    def cue_of(self, first: int, last: int) -> Quote | None:
        """The quote whose cue of speech stands on tokens `first` to `last`."""
        start, end = self.spans[first][0], self.spans[last][1]
        return next((q for q in self.quotes if q.cue and q.cue[0] < end and q.cue[1] > start), None)

    def word_before(self, index: int) -> str:
        """The word before a token, marks of elision and hyphens skipped; "" at the start."""
        index -= 1
        while index >= 0 and self.tokens[index].text in "'-":
            index -= 1
        return self.tokens[index].lower if index >= 0 else ""

    def quote_at(self, start: int) -> Quote | None:
        """The innermost quote around a position."""
        best: Quote | None = None
        for quote in self.quotes:
            if quote.start <= start < quote.end and (best is None or quote.end - quote.start < best.end - best.start):
                best = quote
        return best
