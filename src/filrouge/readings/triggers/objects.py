"""A noun beside a verb that is an act itself: a second word for it, called off by it, or an act of its own."""

from __future__ import annotations

from filrouge.languages.parts.events import Sense
from filrouge.model.event import Trigger
from filrouge.readings.triggers.carriers import OBJECT_REACH, light
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.nouns import noun_phrase
from filrouge.readings.triggers.nountimes import names
from filrouge.readings.triggers.senses import SPOKEN
from filrouge.readings.triggers.treeroles import thing_parties

THINGS = frozenset((("AGREE", None), ("SANCTION", "discontinue")))
"""A bare "l'accord" is a paper, "les sanctions" a state of things, no act."""
_CONCLUDING = frozenset(("AGREE", "SUPPORT", "CONCEDE", "RETREAT", "REJECT"))
"""Types of signing, agreeing, ceasing fire and refusing: verb and noun are two words for one act."""
_ABOUT = frozenset(("ACCUSE", "SUPPORT", "X-STATEMENT", "REJECT"))
"""Types of verbs whose object is another act: to condemn an attack, to welcome a release, to confirm a death."""


def own_act(sense: Sense) -> bool:
    """False for the words of what is said or written: under a verb of saying or signing they are its second word."""
    return sense.type not in SPOKEN and (sense.type, sense.mode) not in THINGS


def second_word(cast: Cast, head: int, at: int, noun: Sense) -> bool:
    """ "ont signé un accord": the object noun of a verb that is itself an act tells nothing more."""
    start = at if at >= 0 else head
    other = own_act(noun)
    for index, group in enumerate(cast.groups):
        if light(cast.clause, group, cast.clause.tokens[head].lower) or _calls_off(cast, index):
            continue
        verb = cast.senses[index]
        if 0 < start - group.last <= 2 and verb is not None:
            if other and verb.type in _ABOUT:
                return False
            between = {t.lower for t in cast.clause.tokens[group.last + 1 : start]}
            if not between & (cast.clause.pack.prepositions - cast.clause.pack.genitives) and not between & {",", ";", ":"}:
                return not _own_place(cast, head) and not (_apart(noun, verb) and _between(cast, head))
    # "l'accord a été ratifié": the subject of a passive that is itself an act.
    following = next((i for i, g in enumerate(cast.groups) if g.first > head), None)
    if following is None or not cast.groups[following].passive:
        return False
    if cast.groups[following].first - head > 2 and not _between_parties(cast, head, following):
        return False
    if _complement(cast, start) or (verb := cast.senses[following]) is None or _calls_off(cast, following):
        return False
    if _apart(noun, verb) and (_own_place(cast, head) or _between(cast, head)):
        # "l'accord de mars 2020 a été suspendu": two acts.
        return False
    # "le raid est approuvé" tells of none yet, "a été condamné" of one that was.
    return not (other and verb.type in _ABOUT and verb.act != "approve")


def _between_parties(cast: Cast, head: int, passive: int) -> bool:
    """ "l'accord entre A et B a été signé": only the parties of the passive's subject stand between."""
    tree, verb, node = cast.clause.tree, cast.nodes[passive], cast.clause.nodes[head]
    if tree is None or verb is None or node not in (tree.subjects(verb) or ()):
        return False
    return bool(thing_parties(cast, passive, cast.clause.pack.between))


def _complement(cast: Cast, start: int) -> bool:
    """ "la responsabilité de l'attaque est attribuée à": the passive is said of another noun."""
    pack, clause = cast.clause.pack, cast.clause
    return clause.word_before(start) in pack.prepositions or clause.tokens[start].lower in pack.contracted


def _apart(noun: Sense, verb: Sense) -> bool:
    """ "sauver la trêve": the verb is done to the act, and no way to do it."""
    return noun.type != verb.type and not {noun.type, verb.type} <= _CONCLUDING


def _between(cast: Cast, head: int) -> bool:
    """ "la trêve entre Israël et l'Iran": whose it is says which one."""
    pack, tokens = cast.clause.pack, cast.clause.tokens
    return any(tokens[i].lower in pack.between for i in noun_phrase(cast.clause, cast.groups, head)[:2])


def _own_place(cast: Cast, head: int) -> bool:
    """ "a salué le sommet de Singapour": the object is an act of its own, with a place or a date."""
    phrase = noun_phrase(cast.clause, cast.groups, head)
    begins = {cast.clause.at(m)[0] for m in cast.clause.mentions if m.place_id}
    dates = {cast.clause.timex_at(t)[0] for t in cast.clause.timexes}
    genitive = [i for i in phrase if i in begins and cast.clause.word_before(i) in cast.clause.pack.genitives]
    dated = [i for i in phrase if i in dates and cast.clause.word_before(i) in cast.clause.pack.genitives]
    return bool(genitive or dated) or any(names(cast, timex, head) for timex in cast.clause.timexes)


def canceller(cast: Cast, head: int) -> int | None:
    """The index of the group that calls the act off, with the noun as its object or passive subject."""
    next_verb = next((g for g in cast.groups if g.first > head and not g.bare), None)
    for index, group in enumerate(cast.groups):
        if not _calls_off(cast, index):
            continue
        # Parties may stand between a noun and its passive: "le sommet entre A et B a été annulé".
        near = abs(group.head - head) <= OBJECT_REACH + 2 or (group.passive and group is next_verb)
        if near and cast.clause.segments[group.head] == cast.clause.segments[head] and (group.head < head or group.passive):
            return index
    return None


def _calls_off(cast: Cast, index: int) -> bool:
    """To call off is PLOVER's REJECT, mode meet."""
    sense = cast.senses[index]
    return sense is not None and (sense.type, sense.mode) == ("REJECT", "meet")


def of_expression(cast: Cast, noun: Trigger, verb: Trigger) -> bool:
    """ "ont été placés en garde à vue", "sont entrés en collision": a word that a verb needs to be the same act, behind a
    preposition."""
    clause = cast.clause
    if (verb.type, verb.mode) != (noun.type, noun.mode) or verb.end > noun.start:
        return False
    head = clause.token_at(noun.start)
    index = next((i for i, group in enumerate(cast.groups) if clause.spans[group.last][1] == verb.end), None)
    sense = cast.senses[index] if index is not None else None
    if head is None or index is None or sense is None or head > cast.groups[index].last + OBJECT_REACH:
        return False
    between = (token.lower for token in clause.tokens[cast.groups[index].last + 1 : head])
    linked = clause.pack.prepositions - clause.pack.genitives
    return clause.tokens[head].lower in sense.needs.union(sense.unit) and not linked.isdisjoint(between)
