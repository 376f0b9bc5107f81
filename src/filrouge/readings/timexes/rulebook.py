"""A pack's rules, compiled: which patterns a word may begin, which it is needed for, and which sentences to look at.

A set of patterns is an integer, one bit a pattern, and so is a set of conditions. Most sentences name no
time: every pattern has an element that it cannot do without, and a few rare ones (months, units,
numbers, "lendemain") serve all patterns. A sentence without any of these holds no expression.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache, reduce
from operator import or_
from typing import NamedTuple

from filrouge.languages import part
from filrouge.languages.parts.timex import Prefix, Rule, TimexPack
from filrouge.readings.timexes import digits, lexicon
from filrouge.readings.timexes.patterns import Element, Pattern, compile_pattern, row

_OF_FIGURES, _OF_NUMBER_WORDS, _OF_OTHERS = 0.01, 0.3, 1.0
"""How common the classes are that no list has: those of numbers in digits only, in words too, and all others."""
_OF_GRAMMAR = 10.0
"""How much more common words are that set no field."""


class Row(NamedTuple):
    """One pattern of a rule; `rank` is the rule's place in the pack, `context` how many elements stand around the
    core."""

    rank: int
    rule: Rule
    pattern: Pattern
    context: int


Group = tuple[tuple[int, int], ...]
"""Patterns that ask the same, as bits, with the conditions that the words of a sentence have to meet, as bits."""


class Rulebook(NamedTuple):
    """The tables say of a token in lower case, as bits, which groups of patterns it wakes (read ones only: a
    sentence holds none that no word of it wakes), which conditions it may meet, and which patterns it may begin."""

    rows: tuple[Row, ...]
    groups: tuple[Group, ...]
    left_alone: Group
    """The patterns whose expressions are not read."""
    wakes: Table
    meets: Table
    begins: Table
    goes_on: Table
    """Which patterns it may carry on, where it stands behind what their first element read."""
    leads: Table
    """Which patterns it may stand before."""
    determiner: tuple[Element, ...]
    prefixes: Mapping[str, tuple[tuple[Prefix, tuple[Element, ...]], ...]]
    """Kind of expression -> what may stand before it."""


class Table(dict[str, int]):
    """Token in lower case -> bits, those of the word itself and those of the classes that a number or a phrase may
    have that begins with it; without `phrases`, of numbers only."""

    def __init__(self, language: str, bits: list[tuple[Element, int]], *, phrases: bool = True, always: int = 0) -> None:
        super().__init__()
        self._lexicon = lexicon.words(language)
        self._phrases = phrases
        self.always = always
        """Bits that every word has."""
        self.by_class: dict[str, int] = {}
        self.by_word: dict[str, int] = {}
        for element, bit in bits:
            for cls in element.classes:
                self.by_class[cls] = self.by_class.get(cls, 0) | bit
            for word in (*element.words, *(literal[0] for literal in element.literals)):
                self.by_word[word] = self.by_word.get(word, 0) | bit

    def __missing__(self, lower: str) -> int:
        bits = self.always | self.by_word.get(lower, 0)
        word = self._lexicon[lower]
        for cls in word.classes if self._phrases else word.bare_classes:
            bits |= self.by_class.get(cls, 0)
        if len(self) < lexicon.KEPT:
            self[lower] = bits
        return bits


@cache
def rulebook(language: str) -> Rulebook:
    """The rules of a language. ValueError for a pattern that asks for nothing in particular."""
    pack: TimexPack = part(language, "timex")
    lines = [(rank, rule, compile_pattern(text)) for rank, rule in enumerate(pack.rules) for text in rule.patterns]
    listing = _Listing(language)
    conditions: dict[Element, int] = {}
    rows: list[Row] = []
    needs: list[int] = []
    needed: dict[int, set[Element]] = {}
    for rank, rule, pattern in lines:
        elements = {listing.condition(element) for element in pattern.needed}
        if not elements:
            raise ValueError(f"{rule.name}: a pattern needs an element that always stands there")
        if rule.type is not None:
            needed[len(rows)] = elements
        needs.append(reduce(or_, (conditions.setdefault(element, 1 << len(conditions)) for element in elements)))
        context = sum(element.gap or 1 for element in (*pattern.before, *pattern.after))
        rows.append(Row(rank, rule, pattern, context))
    patterns = [(1 << number, one.pattern) for number, one in enumerate(rows)]
    begins = [(element, bit) for bit, pattern in patterns for element in _firsts(pattern.core)]
    second = [(bit, _second(pattern)) for bit, pattern in patterns]
    before = [(bit, listing.last(pattern.before)) for bit, pattern in patterns]
    waking = listing.waking(needed)
    prefixes = [(prefix, row(prefix.pattern)) for prefix in pack.prefixes]
    kinds = frozenset().union(*(prefix.kinds for prefix in pack.prefixes))
    return Rulebook(
        tuple(rows),
        tuple(_group(numbers, needs) for _, numbers in waking),
        _group([number for number, one in enumerate(rows) if one.rule.type is None], needs),
        Table(language, [(element, 1 << place) for place, (element, _) in enumerate(waking)], phrases=False),
        Table(language, list(conditions.items()), phrases=False),
        Table(language, begins),
        _following(language, second, phrases=True),
        _following(language, before, phrases=False),
        row(pack.determiner),
        {kind: tuple(one for one in prefixes if kind in one[0].kinds) for kind in kinds},
    )


def _group(numbers: list[int], needs: list[int]) -> Group:
    alike: dict[int, int] = {}
    for number in numbers:
        alike[needs[number]] = alike.get(needs[number], 0) | 1 << number
    return tuple((bits, need) for need, bits in alike.items())


def _following(language: str, rows: list[tuple[int, list[Element]]], *, phrases: bool) -> Table:
    """The table of what must stand next to something; an empty row says nothing, so any word will do."""
    named = [(element, bit) for bit, elements in rows for element in elements]
    return Table(language, named, phrases=phrases, always=sum(bit for bit, elements in rows if not elements))


def _second(pattern: Pattern) -> list[Element]:
    """One of these begins behind a first element; none where nothing has to."""
    if not _solid(pattern.core[0]) or pattern.core[0].literals:
        return []
    found = []
    for element in (*pattern.core[1:], *pattern.after):
        if not _solid(element._replace(optional=False)):
            break
        found.append(element)
        if not element.optional:
            return found
    return []


def _solid(element: Element) -> bool:
    """It reads at least one token, and says which."""
    return not (element.optional or element.negated or element.gap or element.edge)


def _firsts(core: tuple[Element, ...]) -> list[Element]:
    found = []
    for element in core:
        found.append(element)
        if not element.optional:
            break
    return found


class _Listing:
    """Which single words tell that an element may stand in a sentence."""

    def __init__(self, language: str) -> None:
        self._rows: dict[str, list[tuple[str, ...]]] = {}
        for first, phrases in lexicon.phrases(language).items():
            for phrase in phrases:
                self._rows.setdefault(phrase.cls, []).append((first, *phrase.rest))
        self._alone = Counter(one[0] for phrases in self._rows.values() for one in phrases if len(one) == 1)
        pack: TimexPack = part(language, "timex")
        self._telling = frozenset(one.cls for one in pack.lexicon if one.fields)
        figures = [*map(str, range(10)), *(f"{two:02}" for two in range(100)), *map(str, range(900, 2200, 10))]
        self._of_words = digits.possible("")
        self._of_figures = frozenset().union(*map(digits.possible, figures))
        self._computed = self._of_words | self._of_figures | {"ROMAN", "COUNTED"}

    def condition(self, element: Element) -> Element:
        """The element as single words, one for each phrase that it may read; classes stay for the numbers in them."""
        found = set(element.words)
        found.update(self._word(literal) for literal in element.literals)
        found.update(self._word(phrase) for cls in element.classes for phrase in self._rows.get(cls, ()))
        return Element(element.classes, frozenset(found), (), False, False, False, 0, False)

    def _word(self, phrase: tuple[str, ...]) -> str:
        """The word of a phrase that says most: the longest, else one that stands for less by itself ("m" of "a.m.")."""
        return min(phrase, key=lambda word: (not word.isalnum(), -len(word), self._alone[word]))

    def last(self, before: tuple[Element, ...]) -> list[Element]:
        """Single words of which one has to stand at the end of a row; none where any word may."""
        if not before or not _solid(before[-1]) or not before[-1].classes <= set(self._rows) - self._computed:
            return []
        literals = (*before[-1].literals, *(phrase for cls in before[-1].classes for phrase in self._rows[cls]))
        words = before[-1].words | {literal[-1] for literal in literals}
        return [Element(frozenset(), words, (), False, False, False, 0, False)]

    def waking(self, needed: Mapping[int, set[Element]]) -> list[tuple[Element, list[int]]]:
        """Conditions, the rarer the better, of which every pattern has one, each with patterns that have it.

        Method: greedy weighted hitting set.
        """
        found = []
        open_ = dict(needed)
        while open_:
            counts = Counter(element for elements in open_.values() for element in elements)
            best = min(
                counts,
                key=lambda element: (self._commonness(element) / counts[element], sorted(element.words), sorted(element.classes)),
            )
            served = [number for number, elements in open_.items() if best in elements]
            found.append((best, served))
            for number in served:
                del open_[number]
        return found

    def _commonness(self, element: Element) -> float:
        """A guess at the share of such words in any text: the shorter, the more frequent (Zipf), marks most of all,
        and those of the grammar more than those that mean a time."""
        words = sum(2.0 ** -len(word) if word.isalpha() else 0.3 for word in element.words)
        numbers = 0.0
        for cls in element.classes & self._computed:
            numbers += _OF_NUMBER_WORDS if cls in self._of_words else _OF_FIGURES if cls in self._of_figures else _OF_OTHERS
        return numbers + words * (1 if element.classes & self._telling else _OF_GRAMMAR)
