"""From a chart to the expressions of a sentence: every rule that fits, then the longest ones.

Method: a bounded grammar around triggers (the classes of the lexicon), as in the rule taggers of
the TempEval tradition; longest match over the sentence, blocking rules included. Neither step
looks at characters.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache, reduce
from itertools import chain
from operator import or_
from typing import Any, NamedTuple

from filrouge.languages.parts.timex import Prefix, Rule
from filrouge.readings.timexes.chart import Atom, Chart
from filrouge.readings.timexes.patterns import Element, Pattern, Way, backward, forward
from filrouge.readings.timexes.rulebook import Row, Rulebook, rulebook

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


def read(chart: Chart, language: str) -> list[Candidate]:
    """The chosen expressions of a sentence in text order; those left alone are not among them."""
    rules = rulebook(language)
    woken = reduce(or_, filter(None, map(rules.wakes.__getitem__, chart.lower)), 0)
    if not woken:
        return []
    fitting = _Fitting(chart, rules)
    found = fitting.of(chain.from_iterable(rules.groups[number] for number in _numbers(woken)))
    if not found:
        return found
    found.extend(fitting.of(rules.left_alone))
    found.sort(key=_order)
    taken = bytearray(len(chart.tokens))
    chosen: list[Candidate] = []
    for candidate in found:
        if not any(taken[candidate.start : candidate.end]):
            taken[candidate.start : candidate.end] = b"\x01" * (candidate.end - candidate.start)
            if candidate.rule.type is not None:
                chosen.append(candidate)
    return sorted(chosen, key=lambda c: c.start)


def candidates(chart: Chart, language: str) -> list[Candidate]:
    """Everything that fits, those left alone too, the better before the worse: `read` takes what meets none before it."""
    rules = rulebook(language)
    return sorted(_Fitting(chart, rules).of(chain(*rules.groups, rules.left_alone)), key=_order)


def _order(candidate: Candidate) -> tuple[int, int, int, int, int]:
    """Longest first, then the earlier, with more words of the rule's own, with stricter surroundings, by rank."""
    start = candidate.start
    return start - candidate.end, start, candidate.first, -candidate.context, candidate.rank


class _Fitting:
    """The patterns of a rulebook on one chart."""

    __slots__ = ("_chart", "_rules", "_unmet")

    def __init__(self, chart: Chart, rules: Rulebook) -> None:
        self._chart, self._rules = chart, rules
        self._unmet = ~reduce(or_, filter(None, map(rules.meets.__getitem__, chart.lower)), 0)

    def of(self, patterns: Iterable[tuple[int, int]]) -> list[Candidate]:
        """The candidates of some patterns, in text order, then in that of the pack."""
        chart, rows, unmet = self._chart, self._rules.rows, self._unmet
        possible = 0
        for alike, need in patterns:
            if not need & unmet:
                possible |= alike
        found: list[Candidate] = []
        if not possible:
            return found
        leads = self._rules.leads
        for at, begun in enumerate(map(self._rules.begins.__getitem__, chart.lower)):
            open_ = begun & possible
            if open_:
                open_ &= leads[chart.lower[at - 1]] if at else leads.always
            if not open_:
                continue
            for number in _numbers(self._near(at) & open_):
                candidate = _apply(chart, at, rows[number], self._rules)
                if candidate is not None:
                    found.append(candidate)
        return found

    def _near(self, at: int) -> int:
        """Patterns (as bits) that what is read at a token, and the word behind that, allow."""
        chart, rules = self._chart, self._rules
        goes_on, by_class = rules.goes_on, rules.begins.by_class
        found = rules.begins.by_word.get(chart.lower[at], 0)
        found &= goes_on[chart.lower[at + 1]] if at + 1 < len(chart.lower) else goes_on.always
        for atom in chart.starting(at):
            begun = by_class.get(atom.cls, 0)
            if begun:
                found |= begun & (goes_on[chart.lower[atom.end]] if atom.end < len(chart.lower) else goes_on.always)
        return found


@lru_cache(maxsize=10_000)
def _numbers(bits: int) -> tuple[int, ...]:
    """Places of the bits that are set, the lowest first; the same few sets come again and again."""
    found = []
    while bits:
        low = bits & -bits
        found.append(low.bit_length() - 1)
        bits ^= low
    return tuple(found)


def _apply(chart: Chart, at: int, row: Row, rules: Rulebook) -> Candidate | None:
    """The longest way that the rule fits at `at`, if its surroundings agree."""
    rule, pattern = row.rule, row.pattern
    best: tuple[int, tuple[Atom, ...], tuple[Atom, ...]] | None = None
    for end, atoms in forward(pattern.core, chart, at):
        if end == at or (best is not None and end <= best[0]):
            continue
        after = forward(pattern.after, chart, end)
        if after and _free_standing(chart, at, end, pattern):
            best = end, atoms, after[0][1]
    if best is None or (before := backward(pattern.before, chart, at)) is None:
        return None
    end, atoms, following = best
    fields = dict(rule.gives)
    for atom in (*atoms, *following, *before[1]):
        for name, value in atom.fields:
            fields.setdefault(name, value)
    candidate = Candidate(at, end, at, row.rank, row.context, rule, fields)
    return candidate if rule.type is None else _extended(chart, candidate, rules)


def _free_standing(chart: Chart, start: int, end: int, pattern: Pattern) -> bool:
    """False inside a longer word or number ("Covid-19", "12.5", "A320", "Midi-Pyrénées")."""
    tokens = chart.tokens
    if start and not tokens[start].spaced and tokens[start].kind != "mark":
        previous = tokens[start - 1]
        if previous.kind != "mark":
            return False
        if previous.text in _CONTEXTUAL and not previous.spaced and start > 1 and _open(pattern.before):
            if tokens[start - 2].kind != "mark" and not (previous.text in ".,:" and tokens[start].kind == "word"):
                return False
    if end < len(tokens) and not tokens[end].spaced:
        if tokens[end].kind != "mark":
            return False
        if _open(pattern.after) and end + 1 < len(tokens) and not tokens[end + 1].spaced:
            kinds = tokens[end - 1].kind, tokens[end + 1].kind
            if (tokens[end].text in _CONTEXTUAL and kinds == ("number", "number")) or (
                tokens[end].text == "-" and kinds == ("word", "word")
            ):
                return False
    return True


def _open(context: tuple[Element, ...]) -> bool:
    """True where a context names nothing that must stand there."""
    return all(element.negated for element in context)


def _extended(chart: Chart, candidate: Candidate, rules: Rulebook) -> Candidate:
    """With its article and with the words before it that modify it; the longest prefix wins."""
    start, fields = candidate.start, candidate.fields
    if candidate.rule.det and (way := backward(rules.determiner, chart, start)) is not None:
        start = way[0]
    kind = _kind(candidate)
    best: tuple[int, Prefix, Way] | None = None
    for prefix, elements in rules.prefixes.get(kind, ()):
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
