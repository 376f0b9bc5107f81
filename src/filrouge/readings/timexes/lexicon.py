"""What a pack says of one token, whatever stands around it: one look in a table, and nothing for most words.

The tables fill as words are met; the first so many are kept, so that strange texts cost no memory.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

from filrouge.languages import part
from filrouge.languages.parts.numbers import NumbersPack
from filrouge.languages.parts.timex import Case, TimexPack
from filrouge.readings.timexes import digits
from filrouge.readings.timexes.digits import Fields
from filrouge.readings.timexes.numbers import MOST_TOKENS
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

KEPT = 50_000
"""Words that a table keeps."""
_ROMAN_FIRST = frozenset("ivxl")


class Phrase(NamedTuple):
    """A lexicon phrase after its first token."""

    rest: tuple[str, ...]
    cls: str
    fields: Fields
    case: Case


class Word(NamedTuple):
    """A token in lower case: the phrases that it opens, and what else it may be."""

    phrases: tuple[Phrase, ...]
    number: bool
    """A number may begin with it."""
    roman: bool
    """With capitals it may be a Roman ordinal."""
    counted: bool
    """It names what is counted, however it is written."""
    countable: bool
    """It does so unless it has a capital."""
    longest: int
    """Tokens that what begins with it may have."""
    classes: frozenset[str]
    """Every class that may begin with it; which do hangs on its case and on what follows."""
    bare_classes: frozenset[str]
    """The same without those of phrases, and without numbers that an article opens: they go on with a word that is
    a number by itself."""


def phrase_tokens(phrase: str) -> tuple[str, ...]:
    """A phrase of a pack cut by the one tokeniser, in lower case."""
    return tuple(token.lower for token in tokenize(fold(phrase)))


@cache
def phrases(language: str) -> dict[str, tuple[Phrase, ...]]:
    """First token -> phrases; every longer word also without its accents (headlines, haste)."""
    pack: TimexPack = part(language, "timex")
    found: dict[str, dict[tuple[tuple[str, ...], int], Phrase]] = {}
    for number, entry in enumerate(pack.lexicon):
        for phrase in entry.phrases:
            written = phrase_tokens(phrase)
            for variant in dict.fromkeys((written, tuple(_bare(word) for word in written))):
                one = Phrase(variant[1:], entry.cls, entry.fields, entry.case)
                found.setdefault(variant[0], {})[(variant[1:], number)] = one
    return {first: tuple(rows.values()) for first, rows in found.items()}


def _bare(word: str) -> str:
    if len(word) < 4 or word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


class Words(dict[str, Word]):
    """Token in lower case -> what the pack says of it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._phrases = phrases(language)
        self._pack: TimexPack = part(language, "timex")
        numbers: NumbersPack = part(language, "numbers")
        self._numbers = frozenset((*numbers.cardinals, *numbers.multipliers, *numbers.ordinals))
        self._articles = numbers.articles - self._numbers
        self._roman_endings = tuple(ending.lower() for ending in numbers.roman_endings)

    def __missing__(self, lower: str) -> Word:
        word = self._made(lower)
        if len(self) < KEPT:
            self[lower] = word
        return word

    def _made(self, lower: str) -> Word:
        rows = self._phrases.get(lower, ())
        article = lower in self._articles
        number = article or lower in self._numbers or lower.isdecimal()
        roman = lower[0] in _ROMAN_FIRST and lower.endswith(self._roman_endings)
        counted, countable = lower in self._pack.counted, self._countable(lower)
        if not (rows or number or roman or counted or countable):
            return NO_WORD
        classes = {"ROMAN"} if roman else set()
        if counted or countable:
            classes.add("COUNTED")
        of_number = digits.possible(lower) if number else frozenset()
        return Word(
            rows,
            number,
            roman,
            counted,
            countable,
            max((MOST_TOKENS if number else 1, *(1 + len(phrase.rest) for phrase in rows))),
            frozenset(classes | of_number | {phrase.cls for phrase in rows}),
            frozenset(classes if article else classes | of_number),
        )

    def _countable(self, lower: str) -> bool:
        if len(lower) <= 3 or not lower[0].isalnum() or lower[0].isdecimal() or lower in self._pack.not_counted:
            return False
        return lower.endswith(self._pack.counted_endings)


NO_WORD = Word((), False, False, False, False, 1, frozenset(), frozenset())
"""A word of which the pack says nothing."""


@cache
def words(language: str) -> Words:
    """The table of a language."""
    return Words(language)


@cache
def longest(language: str) -> int:
    """Tokens of the longest phrase."""
    return max(1 + len(phrase.rest) for rows in phrases(language).values() for phrase in rows)
