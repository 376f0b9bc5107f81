"""Which sense of a verb its clause allows."""

from __future__ import annotations

from filrouge.languages.parts.events import Sense
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup


def sense_of(clause: Clause, group: VerbGroup) -> Sense | None:
    """The first sense of the lemma that its clause allows."""
    words = _around(clause, group)
    after = clause.tokens[group.head + 1].lower if group.head + 1 < len(clause.tokens) else ""
    for sense in clause.pack.senses.get(("verb", group.lemma), ()):
        if sense.particle is not None and after != sense.particle:
            continue
        if sense.unit and not _unit_follows(clause, group, sense.unit):
            continue
        if sense.direct and group.passive and sense.frame == "meet":
            # Of a body it is said too that it "a été retrouvé".
            continue
        if sense.direct and not group.passive and not _actor_follows(clause, group):
            continue
        if sense.reflexive is not None and sense.reflexive != group.reflexive:
            continue
        if sense.reflexive is None and group.reflexive and sense.frame not in ("joint", "meet"):
            # "se livrer à" is another verb; only what is done together can be done to one another.
            continue
        if (sense.needs and not sense.needs & words) or sense.forbids & words or after in sense.before:
            continue
        return sense
    return None


def _actor_follows(clause: Clause, group: VerbGroup) -> bool:
    """A person, an office or a state right after the verb."""
    return any(clause.at(m)[0] == group.last + 1 and m.kind in ("person", "role", "state") for m in clause.mentions)


def _unit_follows(clause: Clause, group: VerbGroup, unit: tuple[str, ...]) -> bool:
    """The words of a fixed expression after the verb, in order, others between: "donner mardi son feu vert"."""
    wanted = iter(unit)
    word = next(wanted, None)
    for index in range(group.last + 1, min(len(clause.tokens), group.last + 1 + _NEEDED)):
        if clause.tokens[index].lower == word and clause.segments[index] == clause.segments[group.head]:
            word = next(wanted, None)
    return word is None


_NEEDED = 7
"""Tokens around a verb in which the word that decides its sense is looked for."""


def _around(clause: Clause, group: VerbGroup) -> set[str]:
    segment = clause.segments[group.head]
    # The subject of a passive is what it does something to, its parties between ("the summit of A and B").
    before = 2 * _NEEDED if group.passive else _NEEDED
    near = range(max(0, group.first - before), min(len(clause.tokens), group.last + 1 + _NEEDED))
    return {clause.tokens[i].lower for i in near if clause.segments[i] == segment}
