"""The words of a text as the readers of mentions see them, and phrases looked up among them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from filrouge.knowledge.names import fold_word, words
from filrouge.model.reading import Sentence
from filrouge.readings.mentions.name import Told
from filrouge.readings.tokens import Token
from filrouge.readings.view import View

Value = TypeVar("Value")
_JOINERS = "-'."
_OPENING, _CLOSING = "«“„", "»”"
LONGEST = 12
"""Words in the longest phrase that is looked up."""


@dataclass(frozen=True, slots=True)
class Words:
    """Tokens with their folded form, sentence (-1: not read) and whether a quotation holds them.

    `bounds` are the token ranges of the sentences, `titled` the sentences whose words are nearly
    all capitalised: there a capital says nothing. `told` are the bodies that the text defines, by their first token.
    """

    tokens: tuple[Token, ...]
    lowers: tuple[str, ...]
    folded: tuple[str, ...]
    capitals: tuple[bool, ...]
    sentence: tuple[int, ...]
    bounds: tuple[tuple[int, int], ...]
    quoted: tuple[bool, ...]
    titled: frozenset[int]
    told: Mapping[int, Told] = field(default_factory=dict)

    def lower(self, index: int) -> str:
        """The word in lower case with its accents; empty outside the text."""
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""

    def text(self, index: int) -> str:
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def capitalised(self, index: int) -> bool:
        return 0 <= index < len(self.capitals) and self.capitals[index]

    def before(self, index: int) -> int:
        """Index of the word before `index` in its sentence, over an apostrophe; -1 for none."""
        first = self.bounds[self.sentence[index]][0]
        index -= 1
        if index > first and self.tokens[index].text == "'":
            index -= 1
        return index if index >= first else -1

    def tight(self, index: int) -> bool:
        """True when `index` follows the token before without a space."""
        return 0 < index < len(self.tokens) and not self.tokens[index].spaced

    def shown(self, first: int, last: int) -> str:
        """Tokens [first, last) as one string, white space as single spaces."""
        tokens = self.tokens
        return "".join((" " if at > first and tokens[at].spaced else "") + tokens[at].text for at in range(first, last))

    def run(self, index: int, stop: int, limit: int) -> list[int]:
        """Indices of up to `limit` words from `index` on that may form one name or phrase.

        Hyphens, apostrophes and the full stops of initials join words; any other mark ends.
        """
        found = [index]
        at = index + 1
        while len(found) < limit and at < stop:
            token = self.tokens[at]
            if token.kind != "mark":
                found.append(at)
            elif not (token.text in _JOINERS and at + 1 < stop and self._joins(at)):
                if token.text != "+":
                    break
            at += 1
        return found

    def _joins(self, at: int) -> bool:
        after = self.tokens[at + 1]
        if self.tokens[at].text == ".":
            return after.kind == "word" and len(self.tokens[at - 1].text) <= 2 and self.capitals[at - 1]
        return after.kind != "mark"


def words_of(view: View, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...], unaccented: Mapping[str, str]) -> Words:
    """Lay sentences (original positions) over the tokens; linear in both.

    `unaccented`: capitals that open a sentence without the accent they have in lower case.
    """
    starts = [token.start if view.offsets is None else view.offsets[token.start] for token in tokens]
    owner = [-1] * len(tokens)
    bounds: list[tuple[int, int]] = []
    last = 0
    for number, sentence in enumerate(sentences):
        first = bisect_left(starts, sentence.start, last)
        last = bisect_left(starts, sentence.end, first)
        bounds.append((first, last))
        if sentence.zone != "meta":
            owner[first:last] = [number] * (last - first)
    lowers = [token.lower for token in tokens]
    folded = tuple(map(fold_word, lowers))
    capitals = tuple([token.text[:1].isupper() for token in tokens])
    titled = frozenset(n for n, (first, last) in enumerate(bounds) if _titled(tokens[first:last], capitals[first:last]))
    for first, last in bounds:
        if first < last:
            lowers[first] = unaccented.get(tokens[first].text, lowers[first])
    quoted = _quoted(tokens, owner, sentences)
    return Words(tokens, tuple(lowers), folded, capitals, tuple(owner), tuple(bounds), quoted, titled)


def _titled(tokens: tuple[Token, ...], capitals: tuple[bool, ...]) -> bool:
    long = [capital for token, capital in zip(tokens, capitals, strict=True) if len(token.text) > 3 and token.kind == "word"]
    return len(long) >= 4 and sum(long) > 0.7 * len(long)


def _quoted(tokens: tuple[Token, ...], owner: list[int], sentences: tuple[Sentence, ...]) -> tuple[bool, ...]:
    """Which tokens stand inside quotation marks; a paragraph without a partner closes none."""
    inside, paragraph, flags = False, -1, []
    # The last stands for tokens of no sentence, whose owner is -1.
    paragraphs = [*(sentence.paragraph for sentence in sentences), -1]
    for token, here in zip(tokens, map(paragraphs.__getitem__, owner), strict=True):
        if here != paragraph:
            inside, paragraph = False, here
        if token.kind == "mark":
            if token.text in _OPENING or (token.text == '"' and not inside):
                inside = True
                flags.append(True)
                continue
            if token.text in _CLOSING or token.text == '"':
                inside = False
        flags.append(inside)
    return tuple(flags)


class Phrases(Generic[Value]):
    """A table of phrases, looked up by their folded words, the longest first."""

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        table: dict[tuple[str, ...], list[Value]] = {}
        longest: dict[str, int] = {}
        for phrase, value in entries:
            key = words(phrase)
            if not key or len(key) > LONGEST:
                continue
            table.setdefault(key, []).append(value)
            longest[key[0]] = max(longest.get(key[0], 0), len(key))
        self._table = {key: tuple(values) for key, values in table.items()}
        self._longest = longest

    def first_words(self, fits: Callable[[Value], bool] = lambda value: True) -> frozenset[str]:
        """What the phrases of the table begin with, folded; only of those that stand for something that fits."""
        return frozenset(key[0] for key, values in self._table.items() if any(map(fits, values)))

    def match(self, text: Words, index: int, stop: int) -> tuple[tuple[Value, ...], list[int]] | None:
        """(values, indices of the words) of the longest phrase that begins at `index`."""
        found = self.matches(text, index, stop)
        return found[0] if found else None

    def matches(self, text: Words, index: int, stop: int) -> list[tuple[tuple[Value, ...], list[int]]]:
        """All phrases that begin at `index`, the longest first."""
        limit = self._longest.get(text.folded[index]) if 0 <= index < stop else None
        if limit is None:
            return []
        run = text.run(index, stop, limit)
        key = tuple([text.folded[at] for at in run])
        sizes = range(len(run), 0, -1)
        return [(values, run[:size]) for size in sizes if (values := self._table.get(key[:size])) is not None]
