"""The verb that carries a noun: "avoir lieu", "tenir un sommet", "un attentat a secoué"."""

from __future__ import annotations

from filrouge.languages.parts.events import Sense
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.roles import Parties, after, named, subject, unique, verb_parties

_LIGHT_REACH = 9
"""Tokens after a light verb in which the word it needs stands ("a fait, ce 28 décembre, 5 morts")."""
OBJECT_REACH = 6
"""Tokens between a light verb and the noun that is its object."""


def carrier_of(cast: Cast, head: int, at: int) -> int | None:
    """The light or effect verb that the noun is the subject of, or the light verb's object."""
    clause, pack = cast.clause, cast.clause.pack
    for index, group in enumerate(cast.groups):
        supports = group.lemma in pack.support_verbs and not group.reflexive and _direct(clause, head, at)
        if (supports or group.lemma in pack.light_verbs) and _expression(cast, index, clause.tokens[head].lower):
            continue
        if group.first > head:
            effect = group.lemma in pack.effect_verbs and group.tense == "past"
            if (light(clause, group, clause.tokens[head].lower) or effect or (supports and group.passive)) and _subject_noun(
                cast, head, at, index
            ):
                return index
        elif group.last < head and (supports or light(clause, group, clause.tokens[head].lower)):
            gap = clause.tokens[group.last + 1 : at if at >= 0 else head]
            if len(gap) <= OBJECT_REACH and clause.segments[group.last] == clause.segments[head]:
                if not any(g.first > group.last and g.last < head for g in cast.groups):
                    return index
    return None


def _expression(cast: Cast, index: int, noun: str) -> bool:
    """ "s'est portée candidate à l'investiture": a fixed expression tells its own act and carries no other."""
    sense = cast.senses[index]
    return sense is not None and bool(sense.unit) and noun not in sense.unit


def light(clause: Clause, group: VerbGroup, noun: str) -> bool:
    """A light verb, with the word it needs ("avoir lieu", "porter plainte")."""
    words = clause.pack.light_verbs.get(group.lemma)
    if words is None:
        return False
    after = {t.lower for t in clause.tokens[group.last + 1 : group.last + 1 + _LIGHT_REACH]} | {noun}
    return not words or bool(words & after)


def _direct(clause: Clause, head: int, at: int) -> bool:
    """No preposition before the noun, nor one run together with its article: "mettre fin aux combats" is no fighting."""
    start, pack = at if at >= 0 else head, clause.pack
    before = clause.word_before(start)
    return clause.tokens[start].lower not in pack.contracted and before not in pack.prepositions | pack.event_openers


def _subject_noun(cast: Cast, head: int, at: int, index: int) -> bool:
    """True when the noun is what the group's verb says something of."""
    clause, group = cast.clause, cast.groups[index]
    start = at if at >= 0 else head
    before = clause.word_before(start)
    if before in clause.pack.prepositions or before in clause.pack.event_openers:
        return False
    return not any(head < g.first < group.first and not g.bare for g in cast.groups)


def carried_parties(cast: Cast, carrier: int, parties: Parties, head: int) -> Parties:
    """What the carrying verb adds: its subject, its agent, the object of an effect."""
    clause, group = cast.clause, cast.groups[carrier]
    frame = Sense(group.lemma, "verb", "", "act")
    around = verb_parties(cast, carrier, frame)
    sources, targets = parties.sources, parties.targets
    if group.last < head:
        if group.lemma in clause.pack.sufferers:
            targets = targets or named(subject(cast, carrier)[0], "sufferer")
        else:
            sources = unique(around.sources + sources)
    else:
        # "des combats ont éclaté entre A et B": the verb parts the noun from its parties.
        sources = unique(sources + named(after(cast, carrier, clause.pack.between), "noun-between"))
        if group.lemma in clause.pack.effect_verbs:
            targets = targets or around.targets
    return Parties(sources, targets, parties.place or around.place)
