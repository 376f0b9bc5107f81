"""Patterns of packs, compiled and matched on a chart: no repetition, so always bounded."""

from __future__ import annotations

from typing import NamedTuple

from filrouge.readings.timexes.chart import Atom, Chart
from filrouge.readings.timexes.lexicon import phrase_tokens

SENTENCE_END = "$"
SENTENCE_START = "^"
ANY_WORD = "*"
_GAP = "*?"
_INSIDE_WORDS = "'-"


class Element(NamedTuple):
    """One element: classes and literal token rows, any of which may stand there."""

    classes: frozenset[str]
    words: frozenset[str]
    """Literals of one token."""
    literals: tuple[tuple[str, ...], ...]
    """Longer ones."""
    optional: bool
    glued: bool
    negated: bool
    gap: int
    """`*`: so many words, apostrophes or hyphens at most, and one at least."""
    edge: bool
    """The edge of the sentence fits too."""
    lasts: frozenset[str] | None = None
    """Where it reads nothing but literals: what they end with."""


class Pattern(NamedTuple):
    before: tuple[Element, ...]
    core: tuple[Element, ...]
    after: tuple[Element, ...]

    @property
    def needed(self) -> tuple[Element, ...]:
        """The elements that every match goes over."""
        rows = (*self.before, *self.core, *self.after)
        return tuple(e for e in rows if not (e.optional or e.negated or e.gap or e.edge))


Way = tuple[int, tuple[Atom, ...]]
"""Where a match stops, and the atoms that it went over."""


def compile_pattern(text: str) -> Pattern:
    """Parse one pattern line; ValueError names what is wrong with it."""
    before, parted, rest = text.rpartition(" < ")
    core, _, after = rest.partition(" > ")
    if not core.strip() or (parted and not before.strip()) or {"<", ">"} & set(f"{before} {core} {after}".split()):
        raise ValueError(f"a pattern is `before < core > after`, not {text!r}")
    return Pattern(row(before), row(core), row(after))


def row(text: str) -> tuple[Element, ...]:
    """A bare row of elements; some `*?` in a row are one gap."""
    found: list[Element] = []
    for word in text.split():
        if word == _GAP and found and found[-1].gap and found[-1].optional:
            found[-1] = found[-1]._replace(gap=found[-1].gap + 1)
        else:
            found.append(_element(word))
    return tuple(found)


def _element(word: str) -> Element:
    negated, glued = word.startswith("!"), word.startswith("~")
    word = word.lstrip("!~")
    optional = len(word) > 1 and word.endswith("?")
    names = word[: -1 if optional else None].split("|")
    classes = frozenset(name for name in names if len(name) > 1 and name.replace("_", "").isalnum() and name.isupper())
    edges = {SENTENCE_END, SENTENCE_START}
    marks = {ANY_WORD, *edges}
    literals = tuple(phrase_tokens(name) for name in names if name not in classes and name not in marks)
    plain = not (classes or optional or negated or marks & set(names))
    return Element(
        classes,
        frozenset(literal[0] for literal in literals if len(literal) == 1),
        tuple(literal for literal in literals if len(literal) > 1),
        optional,
        glued,
        negated,
        int(ANY_WORD in names),
        bool(edges & set(names)),
        frozenset(literal[-1] for literal in literals) if plain else None,
    )


def forward(elements: tuple[Element, ...], chart: Chart, at: int) -> list[Way]:
    """Every way to match the row from token `at` on; of two, the one whose first difference reads more words comes first."""
    ways: list[Way] = [(at, ())]
    for element in elements:
        found: list[Way] = []
        for way in ways:
            steps = _step(element, chart, way[0])
            if element.negated:
                if not steps:
                    found.append(way)
                continue
            for end, atom in steps:
                found.append((end, way[1] if atom is None else (*way[1], atom)))
            if element.optional:
                found.append(way)
        if not found:
            return found
        ways = found
    return ways


def _step(element: Element, chart: Chart, at: int) -> list[tuple[int, Atom | None]]:
    """Where one element may end that begins at token `at`, and what it reads as."""
    if at >= len(chart.tokens):
        return [(at, None)] if element.edge else []
    found: list[tuple[int, Atom | None]] = []
    if element.glued and chart.tokens[at].spaced:
        return found
    lower = chart.lower[at]
    if element.gap:
        found.extend((end, None) for end in range(_over_words(chart, at, element.gap, 1), at, -1))
    if element.classes and not element.classes.isdisjoint(chart.words[lower].classes):
        for atom in chart.starting(at):
            if atom.cls in element.classes:
                found.append((atom.end, atom))
    if lower in element.words:
        found.append((at + 1, None))
    for literal in element.literals:
        if lower == literal[0] and chart.lower[at : at + len(literal)] == literal:
            found.append((at + len(literal), None))
    return found


def _over_words(chart: Chart, at: int, most: int, by: int) -> int:
    """Over so many words at most, forward (`by` 1) from token `at` or backward (-1) from the one before it."""
    index = at if by > 0 else at - 1
    for _ in range(most):
        if not 0 <= index < len(chart.tokens):
            break
        token = chart.tokens[index]
        if token.kind != "word" and token.text not in _INSIDE_WORDS:
            break
        index += by
    return index if by > 0 else index + 1


def backward(elements: tuple[Element, ...], chart: Chart, at: int) -> Way | None:
    """The longest way to match the row up to (and without) token `at`, read from its end."""
    if elements and (lasts := elements[-1].lasts) is not None and (at <= 0 or chart.lower[at - 1] not in lasts):
        return None
    ways: list[Way] = [(at, ())]
    for element in reversed(elements):
        found: list[Way] = []
        for way in ways:
            steps = _step_back(element, chart, way[0])
            if element.negated:
                if not steps:
                    found.append(way)
                continue
            for start, atom in steps:
                found.append((start, way[1] if atom is None else (atom, *way[1])))
            if element.optional:
                found.append(way)
        if not found:
            return None
        ways = found
    return min(ways, key=_start)


def _start(way: Way) -> int:
    return way[0]


def _step_back(element: Element, chart: Chart, at: int) -> list[tuple[int, Atom | None]]:
    """Where one element may begin that ends just before token `at`, and what it reads as."""
    if at <= 0:
        return [(at, None)] if element.edge else []
    tokens, glued = chart.tokens, element.glued
    found: list[tuple[int, Atom | None]] = []
    if element.gap:
        found.extend((start, None) for start in range(_over_words(chart, at, element.gap, -1), at))
    if element.classes:
        for atom in chart.ending(at):
            if atom.cls in element.classes and not (glued and tokens[atom.start].spaced):
                found.append((atom.start, atom))
    if chart.lower[at - 1] in element.words and not (glued and tokens[at - 1].spaced):
        found.append((at - 1, None))
    for literal in element.literals:
        start = at - len(literal)
        if start >= 0 and chart.lower[start:at] == literal and not (glued and tokens[start].spaced):
            found.append((start, None))
    return found
