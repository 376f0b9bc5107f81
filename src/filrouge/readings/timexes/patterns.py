"""Patterns of packs, compiled and matched on a chart: no repetition, so always bounded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from filrouge.readings.timexes.chart import Atom, Chart, phrase_tokens

SENTENCE_END = "$"
SENTENCE_START = "^"
ANY_WORD = "*"
_INSIDE_WORDS = "'-"


class Element(NamedTuple):
    """One element: classes and literal token rows, any of which may stand there."""

    classes: frozenset[str]
    literals: tuple[tuple[str, ...], ...]
    optional: bool
    glued: bool
    negated: bool
    anything: bool
    """`*`: any word, apostrophe or hyphen."""
    edge: bool
    """The edge of the sentence fits too."""


class Pattern(NamedTuple):
    before: tuple[Element, ...]
    core: tuple[Element, ...]
    after: tuple[Element, ...]
    needs: tuple[tuple[frozenset[str], frozenset[str]], ...]
    """For each element that every match goes over: its classes, and its words; the last ones first,
    since a pattern is tried only where its first one is."""


Way = tuple[int, tuple[Atom, ...]]
"""Where a match stops, and the atoms that it went over."""


def compile_pattern(text: str) -> Pattern:
    """Parse one pattern line; ValueError names what is wrong with it."""
    before, parted, rest = text.rpartition(" < ")
    core, _, after = rest.partition(" > ")
    if not core.strip() or (parted and not before.strip()) or {"<", ">"} & set(f"{before} {core} {after}".split()):
        raise ValueError(f"a pattern is `before < core > after`, not {text!r}")
    rows = [tuple(_element(word) for word in side.split()) for side in (before, core, after)]
    needs = tuple(
        (e.classes, frozenset(literal[0] for literal in e.literals))
        for side in (rows[2], rows[1][::-1], rows[0])
        for e in side
        if not (e.optional or e.negated or e.anything or e.edge)
    )
    return Pattern(rows[0], rows[1], rows[2], needs)


def row(text: str) -> tuple[Element, ...]:
    """A bare row of elements."""
    return tuple(_element(word) for word in text.split())


def _element(word: str) -> Element:
    negated, glued = word.startswith("!"), word.startswith("~")
    word = word.lstrip("!~")
    optional = len(word) > 1 and word.endswith("?")
    names = word[: -1 if optional else None].split("|")
    classes = frozenset(name for name in names if len(name) > 1 and name.replace("_", "").isalnum() and name.isupper())
    edges = {SENTENCE_END, SENTENCE_START}
    marks = {ANY_WORD, *edges}
    literals = tuple(phrase_tokens(name) for name in names if name not in classes and name not in marks)
    return Element(classes, literals, optional, glued, negated, ANY_WORD in names, bool(edges & set(names)))


def forward(elements: tuple[Element, ...], chart: Chart, at: int) -> Iterator[Way]:
    """Every way to match the row from token `at` on."""
    return _run(elements, 0, chart, at)


def _run(elements: tuple[Element, ...], index: int, chart: Chart, at: int) -> Iterator[Way]:
    if index == len(elements):
        yield at, ()
        return
    element = elements[index]
    if element.negated:
        if not any(True for _ in _step(element, chart, at)):
            yield from _run(elements, index + 1, chart, at)
        return
    for end, atom in _step(element, chart, at):
        for stop, atoms in _run(elements, index + 1, chart, end):
            yield stop, ((atom, *atoms) if atom else atoms)
    if element.optional:
        yield from _run(elements, index + 1, chart, at)


def _step(element: Element, chart: Chart, at: int) -> Iterator[tuple[int, Atom | None]]:
    tokens = chart.tokens
    if at >= len(tokens):
        if element.edge:
            yield at, None
        return
    if element.glued and tokens[at].spaced:
        return
    if element.anything and (tokens[at].kind == "word" or tokens[at].text in _INSIDE_WORDS):
        yield at + 1, None
    for atom in chart.starts.get(at, ()):
        if atom.cls in element.classes:
            yield atom.end, atom
    for literal in element.literals:
        if tokens[at].lower == literal[0]:
            end = at + len(literal)
            if len(literal) == 1 or tuple(t.lower for t in tokens[at:end]) == literal:
                yield end, None


def backward(elements: tuple[Element, ...], chart: Chart, at: int) -> Way | None:
    """The longest way to match the row up to (and without) token `at`, read from its end."""
    best: Way | None = None
    for way in _run_back(elements, len(elements) - 1, chart, at):
        if best is None or way[0] < best[0]:
            best = way
    return best


def _run_back(elements: tuple[Element, ...], index: int, chart: Chart, at: int) -> Iterator[Way]:
    if index < 0:
        yield at, ()
        return
    element = elements[index]
    if element.negated:
        if not any(True for _ in _step_back(element, chart, at)):
            yield from _run_back(elements, index - 1, chart, at)
        return
    for start, atom in _step_back(element, chart, at):
        for stop, atoms in _run_back(elements, index - 1, chart, start):
            yield stop, ((*atoms, atom) if atom else atoms)
    if element.optional:
        yield from _run_back(elements, index - 1, chart, at)


def _step_back(element: Element, chart: Chart, at: int) -> Iterator[tuple[int, Atom | None]]:
    tokens = chart.tokens
    if at <= 0:
        if element.edge:
            yield at, None
        return
    if element.anything and (tokens[at - 1].kind == "word" or tokens[at - 1].text in _INSIDE_WORDS):
        yield at - 1, None
    for atom in chart.ends.get(at, ()):
        if atom.cls in element.classes and not (element.glued and tokens[atom.start].spaced):
            yield atom.start, atom
    for literal in element.literals:
        start = at - len(literal)
        if tokens[at - 1].lower == literal[-1] and start >= 0 and not (element.glued and tokens[start].spaced):
            if len(literal) == 1 or tuple(t.lower for t in tokens[start:at]) == literal:
                yield start, None
