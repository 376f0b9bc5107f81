"""Which rules fitted a text, and what became of each: for `filrouge explain`, beside the reader and never in its way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from filrouge.model.reading import Sentence
from filrouge.readings.timexes import by_sentence, forms, grammar
from filrouge.readings.timexes import chart as charts
from filrouge.readings.timexes.grammar import Candidate
from filrouge.readings.tokens import Token
from filrouge.readings.view import View

Fate = Literal["read", "left-alone", "impossible", "not-alone", "lost"]
"""Read; words that a rule keeps from being read; a day that no calendar has; no expression without another one; lost."""
Ground = Literal["longer", "earlier", "fuller", "stricter", "listed"]
"""What the winner has over the loser: more words; an earlier beginning; more words of the rule's own, prefixes aside; more
conditions around them; an earlier place in the pack."""


@dataclass(frozen=True, slots=True)
class Fired:
    """One rule that fitted [start, end) of the original text; `winner` and `ground` where it lost."""

    rule: str
    start: int
    end: int
    text: str
    fate: Fate
    winner: Fired | None = None
    ground: Ground | None = None


def trace(view: View, tokens: tuple[Token, ...], sentences: tuple[Sentence, ...], *, language: str) -> tuple[Fired, ...]:
    """All rules that fitted, in the order of the text, the winners before those that lost to them.

    The arguments are those of `read_timexes`, and so is the choice. Linear in the text, and slower than the reader.
    """
    found: dict[Fired, None] = {}
    for group in by_sentence(view, tokens, sentences):
        found |= dict.fromkeys(_sentence(view, group, language))
    return tuple(found)


def _sentence(view: View, tokens: tuple[Token, ...], language: str) -> Iterator[Fired]:
    chart = charts.build(tokens, language)
    holders: list[int | None] = [None] * len(tokens)
    won: list[tuple[Candidate, list[Candidate]]] = []
    for candidate in grammar.candidates(chart, language):
        holder = next((held for held in holders[candidate.start : candidate.end] if held is not None), None)
        if holder is None:
            holders[candidate.start : candidate.end] = [len(won)] * (candidate.end - candidate.start)
            won.append((candidate, []))
        else:
            won[holder][1].append(candidate)
    for winner, losers in sorted(won, key=lambda pair: pair[0].start):
        fired = _fired(view, tokens, winner)
        yield fired
        yield from (_fired(view, tokens, loser, by=(winner, fired)) for loser in losers)


def _fired(view: View, tokens: tuple[Token, ...], candidate: Candidate, by: tuple[Candidate, Fired] | None = None) -> Fired:
    start, end = view.span(tokens[candidate.start].start, tokens[candidate.end - 1].end)
    fate: Fate = "read"
    if by is not None:
        fate = "lost"
    elif candidate.rule.type is None:
        fate = "left-alone"
    elif not candidate.rule.alone:
        fate = "not-alone"
    elif forms.fields_of(candidate.fields, candidate.rule.make) is None:
        fate = "impossible"
    winner, ground = (by[1], _ground(by[0], candidate)) if by else (None, None)
    return Fired(candidate.rule.name, start, end, view.original[start:end], fate, winner, ground)


def _ground(winner: Candidate, loser: Candidate) -> Ground:
    """The first difference in the order in which `grammar.candidates` puts them."""
    if winner.end - winner.start != loser.end - loser.start:
        return "longer"
    if winner.start != loser.start:
        return "earlier"
    if winner.first != loser.first:
        return "fuller"
    return "stricter" if winner.context != loser.context else "listed"
