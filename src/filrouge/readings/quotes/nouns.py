"""Nouns of saying that have a clause: "his claim that it rains", "warnings from the mayor that the dam leaks"."""

from __future__ import annotations

from filrouge.readings.quotes.clauses import clause_end, has_finite
from filrouge.readings.quotes.cues import Cue
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.phrases import Phrase, can_speak, phrase_at
from filrouge.readings.quotes.stretch import Stretch

_ADJECTIVES = 3
"""Items between an owner and the noun ("his often repeated claim")."""


def attach_nouns(work: Work) -> None:
    """Take each noun of saying that names whose words its clause tells; without an owner it is nobody's."""
    stretch, pack = work.stretch, work.stretch.pack
    if not pack.reports:
        return
    for index, item in enumerate(stretch.items):
        if item.lower not in pack.reports or index == 0 or index in work.opening:
            continue
        said_by = _said_by(stretch, index + 1)
        behind = said_by.last if said_by is not None else index + 1
        if stretch.word(behind) not in pack.complementisers:
            continue
        owner = said_by or _owner(stretch, index)
        if owner is None or not (stretch.word(owner.first) in pack.owners or can_speak(stretch, owner)):
            continue
        end = clause_end(work, behind + 1, relative=True, subordinate=True)
        if not has_finite(stretch, behind + 1, end):
            continue
        cue = Cue(index, index + 1, stretch.word(index), "finite", frozenset({"that"}))
        work.clause((behind + 1, end), cue, work.speaker(owner), index)


def _said_by(stretch: Stretch, index: int) -> Phrase | None:
    """The one named behind the noun ("a warning by the mayor that")."""
    if stretch.word(index) not in stretch.pack.links | stretch.pack.agents:
        return None
    return phrase_at(stretch, index + 1)


def _owner(stretch: Stretch, index: int) -> Phrase | None:
    """The possessor before the noun: a determiner ("her") or a name ("the mayor's")."""
    pack = stretch.pack
    for place in range(index - 1, max(-1, index - 2 - _ADJECTIVES), -1):
        if stretch.kind(place) not in ("word", "mark"):
            return None
        if stretch.word(place) in pack.owners:
            return Phrase(place, place + 1, stretch.items[place].mention)
        if stretch.word(place) == "'":
            found = (phrase_at(stretch, start, place) for start in range(max(0, place - 6), place))
            return next((phrase for phrase in found if phrase is not None and phrase.last == place), None)
        if stretch.determiner(place):
            return None
    return None
