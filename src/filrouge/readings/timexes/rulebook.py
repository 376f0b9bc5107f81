"""A pack's rules, compiled: which patterns a word may begin, which it is needed for, and which sentences to look at.

A set of patterns is an integer, one bit a pattern, and so is a set of conditions. Most sentences name no
time: every pattern has an element that it cannot do without, and a few rare ones (months, units,
numbers, "lendemain") serve all patterns. A sentence without any of these holds no expression.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from filrouge.languages import part
from filrouge.languages.parts.timex import Prefix, Rule, TimexPack
from filrouge.readings.timexes import lexicon
from filrouge.readings.timexes.patterns import Element, Pattern, compile_pattern, row

_OF_NUMBERS = 0.01
"""How common a class of numbers is, beside that of words (`_commonness`)."""
_UNLISTED = {"ROMAN", "COUNTED"}
"""Classes whose words no list has."""


class Row(NamedTuple):
    """One pattern of a rule; `rank` is the rule's place in the pack, `context` how many elements stand around the
    core, `needs` the conditions that the words of a sentence have to meet."""

    rank: int
    rule: Rule
    pattern: Pattern
    context: int
    needs: int


class Rulebook(NamedTuple):
    """The three tables say of a token in lower case, as bits, which patterns it wakes (read ones only: a
    sentence holds none that no word of it wakes), which it may begin, and which conditions it may meet."""

    rows: tuple[Row, ...]
    typed: int
    """The patterns whose expressions are read, not left alone."""
    wakes: Table
    begins: Table
    meets: Table
    determiner: tuple[Element, ...]
    prefixes: tuple[tuple[Prefix, tuple[Element, ...]], ...]


class Table(dict[str, int]):
    """Token in lower case -> bits, those of its classes and those of the word itself."""

    def __init__(self, language: str, by_class: Mapping[str, int], by_word: Mapping[str, int], *, phrases: bool = True) -> None:
        """`phrases`: the classes of the phrases that a word opens are its own (else only those of numbers are)."""
        super().__init__()
        self._lexicon = lexicon.words(language)
        self._by_class, self._by_word, self._phrases = by_class, by_word, phrases

    def __missing__(self, lower: str) -> int:
        bits = self._by_word.get(lower, 0)
        word = self._lexicon[lower]
        for cls in lexicon.classes(lower, word if self._phrases else word._replace(phrases=())):
            bits |= self._by_class.get(cls, 0)
        if len(self) < lexicon.KEPT:
            self[lower] = bits
        return bits


@cache
def rulebook(language: str) -> Rulebook:
    """The rules of a language. ValueError for a pattern that asks for nothing in particular."""
    pack: TimexPack = part(language, "timex")
    lines = [(rank, rule, compile_pattern(text)) for rank, rule in enumerate(pack.rules) for text in rule.patterns]
    conditions: dict[Element, int] = {}
    rows = []
    for rank, rule, pattern in lines:
        needs = 0
        for element in pattern.needed:
            needs |= conditions.setdefault(_condition(element), 1 << len(conditions))
        if not needs:
            raise ValueError(f"{rule.name}: a pattern needs an element that always stands there")
        context = sum(element.gap or 1 for element in (*pattern.before, *pattern.after))
        rows.append(Row(rank, rule, pattern, context, needs))
    begins = [(element, 1 << number) for number, one in enumerate(rows) for element in _firsts(one.pattern.core)]
    typed = {number: one.pattern for number, one in enumerate(rows) if one.rule.type is not None}
    return Rulebook(
        tuple(rows),
        sum(1 << number for number in typed),
        _waking(language, typed),
        Table(language, *_indexed(begins)),
        Table(language, *_indexed(list(conditions.items()))),
        row(pack.determiner),
        tuple((prefix, row(prefix.pattern)) for prefix in pack.prefixes),
    )


def _condition(element: Element) -> Element:
    """An element without what does not change which words may open it."""
    return element._replace(glued=False)


def _indexed(elements: list[tuple[Element, int]]) -> tuple[dict[str, int], dict[str, int]]:
    """Bits by class and by first word."""
    by_class: dict[str, int] = {}
    by_word: dict[str, int] = {}
    for element, bits in elements:
        for cls in element.classes:
            by_class[cls] = by_class.get(cls, 0) | bits
        for word in (*element.words, *(literal[0] for literal in element.literals)):
            by_word[word] = by_word.get(word, 0) | bits
    return by_class, by_word


def _firsts(core: tuple[Element, ...]) -> list[Element]:
    found = []
    for element in core:
        found.append(element)
        if not element.optional:
            break
    return found


def _waking(language: str, patterns: dict[int, Pattern]) -> Table:
    """For every pattern the words, the rarer the better, of which it needs at least one.

    Method: greedy weighted hitting set over the elements that the patterns cannot do without.
    """
    listed: dict[str, set[str]] = {}
    for first, phrases in lexicon.phrases(language).items():
        for phrase in phrases:
            listed.setdefault(phrase.cls, set()).add(max((first, *phrase.rest), key=len))
    needed = {number: {_condition(element) for element in pattern.needed} for number, pattern in patterns.items()}
    words = {element: _words(element, listed) for elements in needed.values() for element in elements}
    cost = {element: _commonness(element, words[element], listed) for element in words}
    by_class: dict[str, int] = {}
    by_word: dict[str, int] = {}
    while needed:
        counts = Counter(element for elements in needed.values() for element in elements)
        best = min(counts, key=lambda element: (cost[element] / counts[element], sorted(words[element])))
        served = {number for number, elements in needed.items() if best in elements}
        bits = sum(1 << number for number in served)
        for cls in best.classes:
            by_class[cls] = by_class.get(cls, 0) | bits
        for word in words[best]:
            by_word[word] = by_word.get(word, 0) | bits
        needed = {number: elements for number, elements in needed.items() if number not in served}
    # A phrase wakes by its longest word, which is in the list; the classes here are those of numbers.
    return Table(language, by_class, by_word, phrases=False)


def _words(element: Element, listed: dict[str, set[str]]) -> set[str]:
    """For each phrase that the element may read, its longest word."""
    found = {*element.words, *(max(literal, key=len) for literal in element.literals)}
    return found.union(*(listed.get(cls, ()) for cls in element.classes))


def _commonness(element: Element, words: set[str], listed: dict[str, set[str]]) -> float:
    """A guess at the share of such words in any text: the shorter, the more frequent (Zipf), marks most of all."""
    unlisted = element.classes - set(listed)
    of_words = sum(3.0 ** -len(word) if word.isalpha() else 0.3 for word in words)
    return of_words + sum(1.0 if cls in _UNLISTED else _OF_NUMBERS for cls in unlisted)
