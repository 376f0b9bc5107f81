"""Where a position lies in an article's sentences, found by bisection."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from filrouge.model.document import Document
from filrouge.model.reading import Sentence


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a document by their start. Without any, the text counts as one sentence."""

    all: tuple[Sentence, ...]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, document: Document) -> Sentences:
        ordered = tuple(sorted(document.sentences, key=lambda s: s.start))
        if not ordered:
            ordered = (Sentence(0, len(document.article.body_text), 0, "body"),)
        return cls(ordered, tuple(sentence.start for sentence in ordered))

    def index(self, position: int) -> int:
        """Index of the sentence that holds the position, the one before it in a gap."""
        return max(0, bisect_right(self.starts, position) - 1)

    def at(self, position: int) -> Sentence:
        return self.all[self.index(position)]

    def neighbours(self, earlier: int, later: int) -> bool:
        """True when both lie in one sentence, or in two that follow each other in a paragraph."""
        first, second = self.index(earlier), self.index(later)
        return second - first in (0, 1) and self.all[first].paragraph == self.all[second].paragraph

    def paragraphs_apart(self, earlier: int, later: int) -> int:
        return self.at(later).paragraph - self.at(earlier).paragraph
