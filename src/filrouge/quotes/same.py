"""The same words told by several articles: alike, in part, or in another wording.

Two quotes are the same when one's words stand in the other, four at least, or when three words in four agree in their order
(longest common subsequence) and there are six or more. Of fewer than four words only what is alike and of the
same known speaker counts. Quotes whose speakers are known and differ are never joined, nor is what one denies: a person who
repeats another's words, and a denial, are news of their own. Each quote is compared with a bounded number of others that
share four words in a row with it, so the work grows with the number of quotes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from filrouge.knowledge.likeness import shared_order
from filrouge.knowledge.names import words
from filrouge.model.document import Document
from filrouge.model.quote import Quote

LEAST = 4
"""Words in a row that two quotes must share to be compared; shorter ones must be alike."""
_WORDING = 6
_ALIKE = 0.75
_LONGEST = 150
"""Words of a quote that are compared."""
_KEPT = 6
"""Quotes that one row of words leads to."""
_COMPARED = 12
"""Quotes that one is compared with: those that share most, of equals the earlier ones."""


class Told(NamedTuple):
    """A quote and the document that tells it."""

    document: Document
    quote: Quote


class _Said(NamedTuple):
    told: Told
    words: tuple[str, ...]
    speakers: frozenset[str]

    @property
    def language(self) -> str | None:
        return self.told.document.article.language

    @property
    def rows(self) -> Iterator[tuple[str, ...]]:
        """Its words by fours; a shorter quote with its speakers as a whole."""
        if len(self.words) < LEAST:
            yield (*sorted(self.speakers), "", *self.words)
        for start in range(len(self.words) - LEAST + 1):
            yield self.words[start : start + LEAST]


def same_words(documents: Sequence[Document]) -> tuple[tuple[Told, ...], ...]:
    """Groups of quotes with the same words, of two articles at least; documents and quotes in the order given.

    Quotes of one article may stand in one group (a headline repeats the text). Languages are not compared with one another.
    """
    group_of: list[int] = []
    groups: list[list[int]] = []
    said: list[_Said] = []
    seen: dict[tuple[str, ...], list[int]] = {}
    for one in _all(documents):
        number = len(said)
        shared = Counter(other for row in one.rows for other in seen.get(row, ()))
        nearest = sorted(shared, key=lambda other: (-shared[other], other))[:_COMPARED]
        found = next((other for other in nearest if _same(one, said[other])), None)
        group_of.append(len(groups) if found is None else group_of[found])
        if found is None:
            groups.append([])
        groups[group_of[number]].append(number)
        said.append(one)
        for row in one.rows:
            kept = seen.setdefault(row, [])
            if len(kept) < _KEPT and (not kept or kept[-1] != number):
                kept.append(number)
    told = ([said[number].told for number in group] for group in groups)
    return tuple(tuple(group) for group in told if len({id(one.document) for one in group}) > 1)


def _all(documents: Sequence[Document]) -> Iterator[_Said]:
    for document in documents:
        actors = {mention.id: frozenset(mention.actors) for mention in document.mentions}
        for quote in document.quotes:
            speakers = actors.get(quote.speaker_mention or "", frozenset())
            said = _Said(Told(document, quote), words(quote.text)[:_LONGEST], speakers)
            if len(said.words) >= LEAST or (len(said.words) > 1 and speakers):
                yield said


def _same(one: _Said, other: _Said) -> bool:
    if one.speakers and other.speakers and one.speakers.isdisjoint(other.speakers):
        return False
    if one.told.quote.polarity != other.told.quote.polarity or one.language != other.language:
        return False
    short, long = sorted((one.words, other.words), key=len)
    if f" {' '.join(short)} " in f" {' '.join(long)} ":
        return len(short) == len(long) or len(short) >= LEAST
    return len(short) >= _WORDING and shared_order(short, long) >= _ALIKE
