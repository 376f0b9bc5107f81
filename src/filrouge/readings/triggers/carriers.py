"""The verb that carries a noun: "avoir lieu", "tenir un sommet", "un attentat a secoué"."""

from __future__ import annotations

from filrouge.languages.parts.events import Sense
from filrouge.model.event import Modality
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.parties import Parties, named, unique
from filrouge.readings.triggers.roles import after, subject, verb_parties
from filrouge.readings.triggers.treeroles import has_object
from filrouge.readings.triggers.when import timex_of

_LIGHT_REACH = 9
"""Tokens after a light verb in which the word it needs stands ("a fait, ce 28 décembre, 5 morts")."""
_BESIDE = 3
"""Tokens from a noun to its participle: an adjective or an adverb may stand between."""
_SIGNED = {"SUPPORT": ("AGREE",)}
"""To sign is SUPPORT, what is signed AGREE."""
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
            effect = group.lemma in pack.effect_verbs and (group.tense == "past" or _headlined(cast, index))
            done = supports and group.passive and not _state(cast, at, index)
            carries = effect or done or light(clause, group, clause.tokens[head].lower)
            if group.bare and cast.scopes[index] is None:
                # A participle that was not understood says nothing of the noun before it.
                continue
            if (carries or _phase(cast, index)) and _news(cast, index):
                if _stage(cast, head, at, index) or (carries and _subject_noun(cast, head, at, index)):
                    return index
        elif group.last < head and (supports or light(clause, group, clause.tokens[head].lower)):
            gap = clause.tokens[group.last + 1 : at if at >= 0 else head]
            if gap and gap[-1].lower in pack.polls.aims:
                # "la primaire organisée pour l'élection de mai"
                continue
            if len(gap) <= OBJECT_REACH and clause.segments[group.last] == clause.segments[head]:
                if not any(g.first > group.last and g.last < head for g in cast.groups):
                    return index
    return None


def _state(cast: Cast, at: int, index: int) -> bool:
    """ "la primaire est ouverte à tous": an undated present passive of a definite noun says how it is."""
    group = cast.groups[index]
    known = at >= 0 and cast.clause.tokens[at].lower in cast.clause.pack.definites
    return known and group.mood == "pres" and timex_of(cast, group.first, group.last) is None


def _news(cast: Cast, index: int) -> bool:
    """ "la réunion commence par un café" is none: a present that no date or headline makes one."""
    group = cast.groups[index]
    now = group.tense == "present" and _phase(cast, index)
    return not now or cast.clause.sentence.zone == "headline" or timex_of(cast, group.first, group.last) is not None


def _phase(cast: Cast, index: int) -> bool:
    lemma, pack = cast.groups[index].lemma, cast.clause.pack
    return lemma in pack.phase_verbs or lemma in pack.outcome_verbs


def _headlined(cast: Cast, index: int) -> bool:
    """ "Un séisme secoue Valparaíso": headlines and leads tell news in the present; "frappe par sa brièveté" is none."""
    news = cast.clause.first or cast.clause.sentence.zone == "headline"
    return news and cast.groups[index].tense == "present" and has_object(cast, index)


def _stage(cast: Cast, head: int, at: int, index: int) -> bool:
    """ "les pourparlers ont repris": the noun's verb says that it begins, goes on or ends."""
    clause, group, tree = cast.clause, cast.groups[index], cast.clause.tree
    if not _phase(cast, index) or cast.senses[index] is not None:
        return False
    if group.bare or (group.mood == "inf" and group.first == group.head) or (group.passive and _state(cast, at, index)):
        return False
    if tree is None or clause.nodes[head] is None:
        return _subject_noun(cast, head, at, index)
    return _said_of(cast, head, index)


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
    if cast.sites.relation(index) == "acl:relcl" and _said_of(cast, head, index):
        # "lors d'une réunion qui s'est tenue mardi"
        return True
    before = clause.word_before(start)
    if before in clause.pack.prepositions or before in clause.pack.event_openers:
        return False
    return not any(head < g.first < group.first and not g.bare for g in cast.groups)


def _said_of(cast: Cast, head: int, index: int) -> bool:
    """True where the tree makes a noun the subject of a verb."""
    tree, verb, node = cast.clause.tree, cast.nodes[index], cast.clause.nodes[head]
    return tree is not None and verb is not None and node is not None and node in (tree.subjects(verb) or ())


def made(cast: Cast, head: int, sense: Sense) -> int | None:
    """ "l'accord conclu à Vienne", "la primaire organisée par": the participle behind a noun that says that it was done."""
    pack = cast.clause.pack
    for index, group in enumerate(cast.groups):
        if 0 < group.first - head <= _BESIDE and (_participle(cast, index) or (group.bare and group.mood == "pp")):
            verb = cast.senses[index]
            alike = verb is not None and sense.type in (verb.type, *_SIGNED.get(verb.type, ()))
            return index if alike or group.lemma in pack.light_verbs.keys() | pack.support_verbs else None
    return None


def _participle(cast: Cast, index: int) -> bool:
    """By the tree, where a form may be another one: "l'entente conclue", and "qu'il conclue"."""
    tree, node, group = cast.clause.tree, cast.nodes[index], cast.groups[index]
    if tree is None or node is None or group.first != group.head:
        return False
    feats = tree.tokens[node].feats
    return tree.tokens[node].deprel == "acl" and "VerbForm=Part" in feats and "Tense=Pres" not in feats


def carried_modality(cast: Cast, carrier: int, modality: Modality, head: int) -> Modality | None:
    """What the carrying verb says of the act: whether it was done, unless it tells its outcome or effect.

    What failed, reportedly or not, was tried, and what hurt nobody took place; None for what may end or will.
    """
    group, pack = cast.groups[carrier], cast.clause.pack
    if group.lemma in pack.outcome_verbs:
        held = modality.certainty in ("asserted", "conditional") and modality.time_status != "future"
        return Modality(time_status="past") if held else None
    effect = group.lemma in pack.effect_verbs or pack.light_verbs.get(group.lemma, frozenset()) & pack.casualties
    return Modality(time_status="past") if effect and head < group.first and modality.polarity == "negative" else modality


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
