"""From a chart to the expressions of a sentence: every rule that fits, then the longest ones.

Method: a bounded grammar around triggers (the classes of the lexicon), as in the rule taggers of
the TempEval tradition; longest match over the sentence, blocking rules included. Neither step
looks at characters.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from filrouge.languages import part
from filrouge.languages.parts.timex import Prefix, Rule, TimexPack
from filrouge.readings.timexes.chart import Atom, Chart
from filrouge.readings.timexes.patterns import Element, Pattern, Way, backward, compile_pattern, forward, row

_CONTEXTUAL = ".,:/-"


class Candidate(NamedTuple):
    """Tokens [start, end) as read by one rule; `first` is where the rule's own words begin,
    `context` how many conditions around them its pattern sets (of two equals the stricter wins)."""

    start: int
    end: int
    first: int
    rank: int
    context: int
    rule: Rule
    fields: dict[str, Any]


Row = tuple[int, int, Rule, Pattern]
"""Number of the pattern, rank of its rule, the rule, the pattern."""


class Grammar(NamedTuple):
    """A pack's rules, by the class or the token that their core may begin with."""

    by_class: dict[str, tuple[Row, ...]]
    by_word: dict[str, tuple[Row, ...]]
    determiner: tuple[Element, ...]
    prefixes: tuple[tuple[Prefix, tuple[Element, ...]], ...]


@cache
def grammar(language: str) -> Grammar:
    pack: TimexPack = part(language, "timex")
    by_class: dict[str, list[Row]] = {}
    by_word: dict[str, list[Row]] = {}
    patterns = [(rank, rule, compile_pattern(text)) for rank, rule in enumerate(pack.rules) for text in rule.patterns]
    for number, (rank, rule, pattern) in enumerate(patterns):
        for element in _firsts(pattern.core):
            for cls in element.classes:
                by_class.setdefault(cls, []).append((number, rank, rule, pattern))
            for literal in element.literals:
                by_word.setdefault(literal[0], []).append((number, rank, rule, pattern))
    return Grammar(
        {cls: tuple(rows) for cls, rows in by_class.items()},
        {word: tuple(rows) for word, rows in by_word.items()},
        row(pack.determiner),
        tuple((prefix, row(prefix.pattern)) for prefix in pack.prefixes),
    )


def _firsts(core: tuple[Element, ...]) -> list[Element]:
    found = []
    for element in core:
        found.append(element)
        if not element.optional:
            break
    return found


def read(chart: Chart, language: str) -> list[Candidate]:
    """The chosen expressions of a sentence in text order; those left alone are not among them."""
    rules = grammar(language)
    candidates: list[Candidate] = []
    possible: dict[int, bool] = {}
    there = frozenset(atom.cls for atoms in chart.starts.values() for atom in atoms), frozenset(t.lower for t in chart.tokens)
    for at in range(len(chart.tokens)):
        for number, rank, rule, pattern in _rows(chart, at, rules):
            if number not in possible:
                possible[number] = _possible(pattern, *there)
            if possible[number]:
                candidates.extend(_apply(chart, at, (rank, rule, pattern), rules))
    candidates.sort(key=lambda c: (c.start - c.end, c.start, c.first, -c.context, c.rank))
    taken = bytearray(len(chart.tokens))
    chosen: list[Candidate] = []
    for candidate in candidates:
        if not any(taken[candidate.start : candidate.end]):
            taken[candidate.start : candidate.end] = b"\x01" * (candidate.end - candidate.start)
            if candidate.rule.type is not None:
                chosen.append(candidate)
    return sorted(chosen, key=lambda c: c.start)


def _rows(chart: Chart, at: int, rules: Grammar) -> tuple[Row, ...]:
    """The patterns that may begin at `at`, each once."""
    rows = rules.by_word.get(chart.tokens[at].lower, ())
    atoms = chart.starts.get(at)
    if not atoms:
        return rows
    found = {candidate[0]: candidate for candidate in rows}
    for cls in {atom.cls for atom in atoms}:
        found |= {candidate[0]: candidate for candidate in rules.by_class.get(cls, ())}
    return tuple(found.values())


def _possible(pattern: Pattern, classes: frozenset[str], words: frozenset[str]) -> bool:
    """False where something that the pattern cannot do without is nowhere in the sentence."""
    return not any(one_of.isdisjoint(classes) and or_of.isdisjoint(words) for one_of, or_of in pattern.needs)


def _apply(chart: Chart, at: int, row_: tuple[int, Rule, Pattern], rules: Grammar) -> list[Candidate]:
    """The longest way that the rule fits at `at`, if its surroundings agree."""
    rank, rule, pattern = row_
    best: tuple[int, tuple[Atom, ...], tuple[Atom, ...]] | None = None
    for end, atoms in forward(pattern.core, chart, at):
        if end == at or (best is not None and end <= best[0]):
            continue
        after = next(forward(pattern.after, chart, end), None)
        if after is not None and _free_standing(chart, at, end, pattern):
            best = end, atoms, after[1]
    if best is None or (before := backward(pattern.before, chart, at)) is None:
        return []
    end, atoms, following = best
    fields = dict(rule.gives)
    for atom in (*atoms, *following, *before[1]):
        for name, value in atom.fields:
            fields.setdefault(name, value)
    candidate = Candidate(at, end, at, rank, len(pattern.before) + len(pattern.after), rule, fields)
    return [candidate if rule.type is None else _extended(chart, candidate, rules)]


def _free_standing(chart: Chart, start: int, end: int, pattern: Pattern) -> bool:
    """False inside a longer word or number ("Covid-19", "12.5", "A320", "Midi-Pyrénées")."""
    tokens = chart.tokens
    if start and not tokens[start].spaced and tokens[start].kind != "mark":
        previous = tokens[start - 1]
        if previous.kind != "mark":
            return False
        if previous.text in _CONTEXTUAL and not previous.spaced and start > 1 and not pattern.before:
            if tokens[start - 2].kind != "mark" and not (previous.text in ".,:" and tokens[start].kind == "word"):
                return False
    if end < len(tokens) and not tokens[end].spaced:
        if tokens[end].kind != "mark":
            return False
        if not pattern.after and end + 1 < len(tokens) and not tokens[end + 1].spaced:
            kinds = tokens[end - 1].kind, tokens[end + 1].kind
            if (tokens[end].text in _CONTEXTUAL and kinds == ("number", "number")) or (
                tokens[end].text == "-" and kinds == ("word", "word")
            ):
                return False
    return True


def _extended(chart: Chart, candidate: Candidate, rules: Grammar) -> Candidate:
    """With its article and with the words before it that modify it; the longest prefix wins."""
    start, fields = candidate.start, candidate.fields
    if candidate.rule.det and (way := backward(rules.determiner, chart, start)) is not None:
        start = way[0]
    kind = _kind(candidate)
    best: tuple[int, Prefix, Way] | None = None
    for prefix, elements in rules.prefixes:
        if kind not in prefix.kinds:
            continue
        for at in (start,) if start == candidate.start else (start, candidate.start):
            way = backward(elements, chart, at)
            if way is not None and (best is None or way[0] < best[0]):
                best = way[0], prefix, way
    if best is not None:
        fields = dict(fields)
        for atom in best[2][1]:
            for name, value in atom.fields:
                fields.setdefault(name, value)
        if best[1].mod is not None:
            fields["mod"] = best[1].mod
        if best[1].inside:
            start = best[0]
    return candidate._replace(start=start, fields=fields)


def _kind(candidate: Candidate) -> str:
    """What sort of thing a prefix would modify."""
    fields = candidate.fields
    if "sign" in fields or (candidate.rule.make == "duration" and "operator" not in fields):
        return "amount"
    if "hour" in fields:
        return "clock"
    if candidate.rule.make != "date":
        return ""
    day = "day" in fields or "weekday" in fields or (fields.get("unit") == "day" and "part" not in fields)
    return "day" if day else "period"
