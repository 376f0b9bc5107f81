"""A stretch: sentences that marks hold together, as items; marked words are one item each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, NamedTuple

from filrouge.languages.parts.quotes import QuotePack
from filrouge.model.mention import MentionForm
from filrouge.readings.quotes.marks import Marked
from filrouge.readings.tokens import Token
from filrouge.readings.view import View

LONGEST = 400
"""Items in a stretch; what is longer is cut, so that every rule looks at a bounded piece of text."""


_SUBJECT = 8
"""Tokens of a subject behind a marked question."""


class Item(NamedTuple):
    """A token, or marked words as a whole. `start`, `end` are positions in the view."""

    start: int
    end: int
    text: str
    lower: str
    kind: Literal["word", "number", "mark", "quote"]
    spaced: bool
    marked: Marked | None
    mention: MentionForm | None


_item = partial(tuple.__new__, Item)


@dataclass(frozen=True, slots=True)
class Source:
    """The whole text, its tokens and the mentions that stand over them (by index of token)."""

    view: View
    tokens: Sequence[Token]
    starts: Sequence[int]
    mentions: Mapping[int, MentionForm]
    pack: QuotePack


@dataclass(frozen=True, slots=True)
class Stretch:
    """`items` of one paragraph; `opens`: it begins its paragraph; `depth` counts the marks around it."""

    items: tuple[Item, ...]
    paragraph: int
    opens: bool
    depth: int
    pack: QuotePack

    def word(self, index: int) -> str:
        """The item in lower case; empty outside the stretch, so that neighbours can be asked for freely."""
        return self.items[index].lower if 0 <= index < len(self.items) else ""

    def kind(self, index: int) -> str:
        return self.items[index].kind if 0 <= index < len(self.items) else ""

    def determiner(self, index: int) -> bool:
        """True for a determiner that is a word of its own (not the end of "Kim Jong-un")."""
        if self.word(index) not in self.pack.determiners:
            return False
        return not (self.word(index - 1) == "-" and not self.items[index].spaced)

    def time(self, index: int) -> bool:
        """True for a word of time; where those have no capital, one with a capital is a name ("Midi Libre")."""
        if self.word(index) not in self.pack.time_words:
            return False
        mention = self.items[index].mention
        if mention is not None and mention.kind == "person":
            # "Theresa May"
            return False
        return self.pack.capital_times or index == 0 or not self.items[index].text[:1].isupper()

    def follows(self, index: int, words: tuple[str, ...]) -> bool:
        """True when `words` stand at `index`."""
        if self.word(index) != words[0]:
            return False
        return all(self.word(index + step) == word for step, word in enumerate(words))

    @property
    def dashed(self) -> bool:
        """True for a line of a dialogue: its paragraph begins with a dash."""
        return self.opens and self.word(0) in {"-", "–", "—"}

    def end_of_text(self) -> int:
        """Index after the last item that is no full stop."""
        last = len(self.items)
        while last and self.items[last - 1].lower in {".", "!", "?", "…", ","}:
            last -= 1
        return last


def make_source(view: View, tokens: Sequence[Token], mentions: Sequence[MentionForm], pack: QuotePack) -> Source:
    """Lay the mentions (positions in the original) over the tokens; the longer of two wins."""
    starts = [token.start for token in tokens]
    places = starts if view.offsets is None else [view.offsets[start] for start in starts]
    over: dict[int, MentionForm] = {}
    for mention in sorted(mentions, key=lambda m: m.end - m.start):
        for index in range(bisect_left(places, mention.start), bisect_left(places, mention.end)):
            over[index] = mention
    return Source(view, tokens, starts, over, pack)


def items_between(source: Source, start: int, end: int, marked: Sequence[Marked]) -> list[Item]:
    """Items of the view's [start, end); `marked` are the outermost marked words there, in order."""
    starts = source.starts
    index, size = bisect_left(starts, start), bisect_left(starts, end)
    items: list[Item] = []
    for box in marked:
        index = _plain(source, index, (bisect_left(starts, box.start, index, size), size), items)
        if index < size and starts[index] < box.end:
            token, text = source.tokens[index], source.view.text[box.first : box.last]
            items.append(Item(box.start, box.end, text, "", "quote", token.spaced, box, None))
            index = bisect_left(starts, max(box.end, token.end))
    _plain(source, index, (size, size), items)
    return items


def _asked_behind(source: Source, box: Marked, sentence: tuple[int, int, int]) -> bool:
    """ "“Is it late?” Ann Poll asked": behind the sign of a question the name looks like the start of a sentence."""
    pack = source.pack
    if not pack.subject_first or not source.view.text[box.first : box.last].endswith(("?", "!", "…")):
        return False
    first = bisect_left(source.starts, sentence[0])
    last = bisect_left(source.starts, sentence[1], first)
    for index in range(first, min(last, first + _SUBJECT)):
        token = source.tokens[index]
        if token.kind == "mark" and token.text not in {".", "-", "'", "’"}:
            return False
        if index > first and any(form.mood == "finite" and "speech" in form.uses for form in pack.cues.get(token.lower, ())):
            return source.tokens[index + 1].text.lower() not in pack.complementisers if index + 1 < last else True
    return False


def _plain(source: Source, index: int, ends: tuple[int, int], items: list[Item]) -> int:
    """Add the tokens from `index` up to the first of `ends` as items; the index behind them.

    Notes are left out; one may reach up to the second of `ends`.
    """
    tokens, mention_at, (stop, size) = source.tokens, source.mentions.get, ends
    while index < stop:
        token = tokens[index]
        if token.text == "[" and _note(tokens, index, size):
            index += 3 if tokens[index + 1].kind == "number" else 4
            continue
        items.append(_item((*token, None, mention_at(index))))
        index += 1
    return index


def _note(tokens: Sequence[Token], index: int, size: int) -> bool:
    """True where the bracket at `index` opens the number of a note ("[1]", "[note 1]"): no word of the sentence."""
    if index + 2 >= size:
        return False
    number = index + 1 if tokens[index + 1].kind == "number" else index + 2
    return number + 1 < size and tokens[number].kind == "number" and tokens[number + 1].text == "]"


def stretches(
    source: Source, sentences: Sequence[tuple[int, int, int]], marked: Sequence[Marked], depth: int
) -> Iterator[Stretch]:
    """Sentences (start, end in the view, paragraph), joined where marked words reach over their ends."""
    number, last_paragraph = 0, -1
    index = 0
    while index < len(sentences):
        start, end, paragraph = sentences[index]
        index += 1
        while number < len(marked) and marked[number].end <= start:
            number += 1
        stop = number
        while stop < len(marked) and marked[stop].start < end:
            if marked[stop].end > end:
                while index < len(sentences) and sentences[index][0] < marked[stop].end:
                    end = max(sentences[index][1], marked[stop].end)
                    index += 1
                end = max(end, marked[stop].end)
            if marked[stop].end == end and index < len(sentences) and sentences[index][2] == paragraph:
                if _asked_behind(source, marked[stop], sentences[index]):
                    end = sentences[index][1]
                    index += 1
            stop += 1
        items = tuple(items_between(source, start, end, marked[number:stop]))
        for begin in range(0, len(items), LONGEST):
            piece = items[begin : begin + LONGEST]
            yield Stretch(piece, paragraph, paragraph != last_paragraph, depth, source.pack)
            last_paragraph = paragraph
        number = stop
