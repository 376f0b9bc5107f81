"""Nouns of acts under an operator: "a exigé le retrait", "menace de sanctions", "announced his resignation".

What an operator says of the act of an infinitive it says of the act of its object: demanded, promised, refused.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from filrouge.languages.parts.events import Operator, Sense
from filrouge.model.event import Modality
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.content import done_by_word
from filrouge.readings.triggers.governors import under
from filrouge.readings.triggers.parties import Parties, named
from filrouge.readings.triggers.roles import object_of, subject

_REACH = 6
"""Tokens between an operator and the noun that it governs."""
_OBJECTS = ("obj", "obl", "iobj")


class Government(NamedTuple):
    """The verb group that governs a noun, and how."""

    group: int
    operator: Operator


def government(cast: Cast, head: int, start: int) -> Government | None:
    """The operator whose object the noun phrase from token `start` to the noun at `head` is; None for none."""
    at = _by_tree(cast, head)
    if at is None:
        at = _by_order(cast, start)
    if at is None:
        return None
    link = _link(cast.clause, start)
    verb = cast.senses[at]
    for operator in cast.clause.pack.operators.get(cast.groups[at].lemma, ()):
        if verb is not None and operator.type not in (None, verb.type):
            # "called off the summit" is no call.
            continue
        # "accuser", "menacer": their direct object is somebody.
        if link in operator.links or (not link and operator.certainty not in ("alleged", "threatened")):
            return Government(at, operator)
    return None


def _link(clause: Clause, start: int) -> str:
    """The preposition before a noun phrase, or contracted with its article; "" for a direct object."""
    pack = clause.pack
    for word in (clause.tokens[start].lower, clause.word_before(start)):
        if word in pack.prepositions or word in pack.event_openers:
            return pack.contracted.get(word, word)
    return ""


def _by_tree(cast: Cast, head: int) -> int | None:
    """The group that the tree hangs the noun on as an object; None where it does not say so."""
    tree = cast.clause.tree
    node = cast.clause.nodes[head]
    if tree is None or node is None:
        return None
    for _ in range(_REACH):
        if tree.tokens[node].deprel != "conj":
            break
        node = tree.tokens[node].head
    if tree.tokens[node].deprel.partition(":")[0] not in _OBJECTS:
        return None
    above = tree.tokens[node].head
    return next((i for i, n in enumerate(cast.nodes) if n == above), None)


def _by_order(cast: Cast, start: int) -> int | None:
    """The last verb group before the noun phrase, with nothing but times and small words between."""
    clause = cast.clause
    at = next((i for i in range(len(cast.groups) - 1, -1, -1) if cast.groups[i].last < start), None)
    if at is None or clause.segments[cast.groups[at].last] != clause.segments[start]:
        return None
    between = [clause.tokens[i] for i in range(cast.groups[at].last + 1, start) if i not in clause.time_tokens]
    small = all(t.lower in clause.pack.prepositions | clause.pack.adverbs or t.text in "'-" for t in between)
    return at if small and len(between) <= _REACH else None


def announced(sense: Sense) -> bool:
    """Who announces a resignation or a candidacy has resigned, is a candidate; as for what is done by word alone."""
    return done_by_word(sense) or sense.mode in ("resign", "candidacy")


def modality_under(cast: Cast, governed: Government, sense: Sense) -> Modality | None:
    """What the operator leaves of the act of its noun; None where the operator itself was not understood."""
    group, outer = cast.groups[governed.group], cast.scopes[governed.group]
    if outer is None:
        return None
    if governed.operator.performs and announced(sense):
        return outer.modality
    own = Modality(time_status="none" if governed.operator.time_status or governed.operator.shares_time else "past")
    return under(cast.clause, own, governed.operator, governor=group, outer=outer.modality)


def parties_under(cast: Cast, governed: Government, sense: Sense, parties: Parties) -> Parties:
    """The parties of the noun; who is to act is the subject of a promise or refusal, whom a demand is put to."""
    if parties.sources or sense.frame in ("nobody", "own-object", "suffer"):
        return parties
    if governed.operator.performs and not announced(sense):
        # Who announces a summit or an attack need not take part.
        return parties
    if governed.operator.agent == "object":
        agents = named(object_of(cast, governed.group), "governor-object")
    else:
        agents = named(subject(cast, governed.group)[0], "governor-subject")
    taken = {mention for mention, _ in parties.targets}
    return replace(parties, sources=tuple(a for a in agents if a[0] not in taken))
