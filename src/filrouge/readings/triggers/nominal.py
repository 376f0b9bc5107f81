"""Acts told by nouns: the conditions under which one counts, and the verb that carries it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from filrouge.languages.parts.events import Sense
from filrouge.model.event import Cue, Modality, Trigger
from filrouge.model.timexform import TimexForm
from filrouge.readings.triggers.acts import Act, build, timeml_tense
from filrouge.readings.triggers.carriers import carried_modality, carried_parties, carrier_of, made
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.governed import Government, announced, government, modality_under, parties_under
from filrouge.readings.triggers.nouns import determiner, noun_modality, noun_parties, planned_by, unmade
from filrouge.readings.triggers.nountimes import noun_time
from filrouge.readings.triggers.objects import THINGS, canceller, own_act, second_word
from filrouge.readings.triggers.occasions import Standing, is_occasion, occasion, of_person
from filrouge.readings.triggers.parties import Parties, named, unique
from filrouge.readings.triggers.recalls import Noun, Told, described, noun_sense, recalled, standing
from filrouge.readings.triggers.roles import subject
from filrouge.readings.triggers.senses import act_nouns, compound
from filrouge.readings.triggers.standing import completed, counted, in_past, opened_far, predicate, whole
from filrouge.readings.triggers.verbless import alone, verbless
from filrouge.readings.triggers.when import in_main_clause

_BY_FORCE = frozenset(("ASSAULT", "COERCE", "PROTEST", "X-DISASTER"))
"""Types whose acts are counted where they were done: "95 arrestations"."""
_GENITIVE_GAP = 10
"""Characters between a noun and the noun of its complement: "signature d'un accord"."""


@dataclass(frozen=True, slots=True)
class NounTrigger:
    """The trigger, and the index of the verb group that it tells (which then is no event)."""

    trigger: Trigger
    carrier: int | None


def noun_triggers(cast: Cast, text: str, told: Told) -> tuple[NounTrigger, ...]:
    """A trigger for each noun of the sentence that reports an act; `told` are the acts before it."""
    found: list[NounTrigger] = []
    for index, lemma in act_nouns(cast.clause, cast.groups):
        noun = Noun(cast.clause, index)
        sense = noun_sense(noun, lemma, told)
        made = noun_trigger(cast, text, noun, sense, before=told) if sense else None
        if isinstance(made, NounTrigger) and not (
            found and _of_noun(cast.clause, found, index) and not _named(noun, sense, made)
        ):
            found.append(made)
    return tuple(found)


def _of_noun(clause: Clause, found: list[NounTrigger], head: int) -> bool:
    """ "la signature d'un accord": the noun after "de" only says what was signed."""
    before = clause.word_before(head)
    between = clause.tokens[max(0, head - 3) : head]
    near = any(0 < clause.spans[head][0] - n.trigger.end <= _GENITIVE_GAP for n in found[-1:])
    return near and (before in clause.pack.genitives or any(t.lower in clause.pack.genitives for t in between))


def _named(noun: Noun, sense: Sense | None, made: NounTrigger) -> bool:
    """ "le premier tour de la primaire de la gauche": the round and the election are two, where it says which one."""
    return sense is not None and is_occasion(sense) and (made.trigger.timex is not None or described(noun, sense))


@dataclass(frozen=True, slots=True)
class _Told:
    """What carries a noun and what that makes of it: the verb's index, who, whether, when."""

    carrier: int | None
    parties: Parties
    modality: Modality
    timex: TimexForm | None
    cancelled: bool = False
    governed: bool = False
    made: int | None = None
    """The participle that says that it was done: another word for it."""

    @property
    def verb(self) -> int | None:
        """The verb group that the noun tells, and which then tells no act itself."""
        return self.carrier if self.made is None else self.made

    @property
    def stands_alone(self) -> bool:
        """True with a time, a place or a party of its own: it need not point back."""
        return self.timex is not None or self.parties.place is not None or bool(self.parties.sources or self.parties.targets)

    @property
    def decided(self) -> bool:
        """True where a verb says whether it happened; else a definite noun takes that for known."""
        return self.carrier is not None or self.governed or self.cancelled


Untold = Literal["object", "dead", "scope", "unplaced"]


def noun_trigger(cast: Cast, text: str, noun: Noun, sense: Sense, *, before: Told) -> NounTrigger | Untold:
    """The act that a noun tells, or why it tells none; `before` are the acts of the text so far."""
    clause, head = cast.clause, noun.head
    word, at = determiner(clause, head)
    start = at if at >= 0 else head
    governed = government(cast, head, start) if own_act(sense) else None
    done = made(cast, head, sense)
    if governed is None and done is None and second_word(cast, head, at, sense):
        return "object"
    if sense.type == "X-DEATH" and clause.tokens[head].lower != sense.lemma:
        # "130 morts", "ses morts": the dead, no death.
        return "dead"
    held = occasion(cast, head, start, sense=sense, before=before)
    told = (
        _under_operator(cast, head, sense, governed) if governed is not None else _told(cast, head, start, sense=sense, held=held)
    )
    if told is None:
        return "scope"
    if done is not None and told.carrier is None:
        told = _done(cast, head, told=told, participle=done)
    counts = _counts(cast, head, word, told=told, sense=sense, held=held)
    again = recalled(noun, sense, before)
    if again is not None and not told.stands_alone:
        known = told.modality if told.decided else noun_modality(clause, cast.groups, head, carrier=None)
        told, counts = replace(told, modality=standing(again, known)), "anaphoric"
    if counts is None:
        return "unplaced"
    return NounTrigger(_built(cast, text, head, sense, told=told, anaphoric=counts == "anaphoric"), told.verb)


def _built(cast: Cast, text: str, head: int, sense: Sense, *, told: _Told, anaphoric: bool) -> Trigger:
    clause, pack, carrier = cast.clause, cast.clause.pack, told.carrier
    scope = cast.scopes[carrier] if carrier is not None else None
    now = carrier is not None and cast.groups[carrier].tense == "present"
    main = carrier is not None and scope is not None and in_main_clause(cast, carrier)
    before = [t.lower for t in clause.tokens[max(0, head - 3) : head]]
    trigger = build(clause, text, compound(clause, head), Act(sense, told.modality, told.parties))
    return replace(
        trigger,
        timex=told.timex.id if told.timex else None,
        tense=timeml_tense(cast.groups[carrier]) if carrier is not None else "NONE",
        recalled=carrier is not None and cast.groups[carrier].pluperfect,
        anaphoric=anaphoric,
        ordinal=next((pack.ordinals[w] for w in before if w in pack.ordinals), None),
        series=any(w in pack.series_words for w in before),
        lead=clause.first and ((main and carrier == _first_main(cast)) or (carrier is None and alone(cast, head))),
        headline=clause.sentence.zone == "headline",
        # A present tells what holds now, no act of the day that was named last.
        inherits_day=main and told.modality.time_status == "past" and not now,
    )


def _done(cast: Cast, head: int, *, told: _Told, participle: int) -> _Told:
    """A noun with the participle that says that it was done, and what that adds: by whom, when, where."""
    timex = told.timex or noun_time(cast, head, participle)
    modality = told.modality
    if modality.certainty == "possible" and not modality.cues and determiner(cast.clause, head)[0] in cast.clause.pack.definites:
        # Only the clause around it is unsure: "pourrait briser le blocus imposé par X".
        modality = Modality(time_status="past")
    return replace(
        told, made=participle, modality=modality, parties=carried_parties(cast, participle, told.parties, head), timex=timex
    )


def _under_operator(cast: Cast, head: int, sense: Sense, governed: Government) -> _Told | None:
    """A noun that an operator governs: demanded, promised, refused, announced."""
    modality = modality_under(cast, governed, sense)
    if modality is None:
        return None
    parties = parties_under(cast, governed, sense, noun_parties(cast, head, sense))
    shares = governed.operator.shares_time or (governed.operator.performs and announced(sense))
    timex = noun_time(cast, head, governed.group if shares else None)
    return _Told(None, parties, noun_modality(cast.clause, cast.groups, head, carrier=modality), timex, governed=True)


def _told(cast: Cast, head: int, start: int, *, sense: Sense, held: Standing | None) -> _Told | None:
    """The noun with its carrier, or with what presupposes, plans or cancels it; None where that was not understood."""
    clause, pack = cast.clause, cast.clause.pack
    parties = noun_parties(cast, head, sense)
    carrier = carrier_of(cast, head, start if start != head else -1)
    carried: Modality | None = None
    if carrier is not None:
        scope = cast.scopes[carrier]
        if scope is None:
            return None
        carried = carried_modality(cast, carrier, scope.modality, head)
        carrier = carrier if carried is not None else None
    if carrier is not None and carried is not None:
        if cast.groups[carrier].lemma in pack.postponers and carried.status == "actual":
            carried = replace(carried, time_status="future")
        parties = carried_parties(cast, carrier, parties, head)
        if sense.frame == "nobody":
            parties = Parties((), (), parties.place)
    modality = noun_modality(clause, cast.groups, head, carrier=carried)
    planner = planned_by(cast, head) if carrier is None and modality.status in ("actual", "planned") else None
    if planner is not None:
        cue = Cue("time_status", *clause.spans[cast.groups[planner].head])
        modality = replace(modality, time_status="future", cues=(*modality.cues, cue))
    elif carrier is None:
        modality = _presupposed(cast, head, determiner(clause, head)[0], modality)
        if held is not None and modality.polarity == "positive" and noun_time(cast, head, None) is None:
            modality = Modality(time_status="past" if held == "held" else "future")
    of = whole(clause, start)
    aim = carrier is None and clause.word_before(start) in pack.purposes - pack.event_openers
    if (aim or of in pack.prospect_nouns) and modality.status == "actual":
        # What is done for a vote counts on it; what is done for a summit may fail to bring it about.
        sure = aim and is_occasion(sense)
        modality = replace(modality, certainty="asserted" if sure else "possible", time_status="future")
    if unmade(cast, head):
        modality = replace(modality, polarity="negative")
    cancelled = canceller(cast, head)
    if cancelled is not None:
        modality = replace(modality, polarity="negative", time_status="future")
        if not cast.groups[cancelled].passive and len(parties.sources) < 2:  # else a host calls off what others were to do
            owners = named(subject(cast, cancelled)[0], "canceller")
            parties = replace(parties, sources=unique(owners + parties.sources))
        carrier = None
    # "la fin de la guerre, en 1953": the date is the end's.
    timex = noun_time(cast, head, carrier if planner is None else planner) if of not in pack.phase_nouns else None
    return _Told(carrier, parties, modality, timex, cancelled is not None)


def _counts(
    cast: Cast, head: int, word: str, *, told: _Told, sense: Sense, held: Standing | None
) -> Literal["own", "anaphoric"] | None:
    """Whether the noun reports an act: one of its own, one told of before, or none."""
    clause, pack = cast.clause, cast.clause.pack
    start = determiner(clause, head)[1] if word else head
    placed = told.stands_alone
    thing = (sense.type, sense.mode) in THINGS or (is_occasion(sense) and not of_person(cast, told.parties))
    if told.carrier is None and not told.governed and held is not None:
        return "own"
    if told.made is not None and (placed or (word in pack.definites | pack.possessives and _particular(cast, head, sense))):
        return "own"
    negated = told.modality.polarity == "negative"
    if thing and told.timex is None and told.carrier is None and told.parties.place is None and len(told.parties.sources) < 2:
        if not negated:
            return "own" if verbless(cast, head, sense) else None
        placed = False
    if told.governed and told.modality.status != "actual":
        return "own"
    if clause.word_before(head) in pack.purposes - pack.event_openers:
        # "une enquête pour destruction involontaire", "wanted for murder": what somebody is charged with.
        return None
    if told.carrier is not None and not placed and not sense.needs and sense.frame != "nobody" and completed(clause, head):
        return None
    opened = clause.word_before(start) in pack.event_openers or opened_far(clause, start)
    predicative = predicate(clause, start)
    definite = (word in pack.demonstratives or (word in pack.definites and not thing)) and not completed(clause, head)
    if word not in pack.demonstratives and not in_past(cast, head):
        # "la conversation est un art": the present of a definition.
        definite = False
    # "Cette rencontre avait duré trois heures": a verb of phase gives what was told before no time of its own.
    lasting = {cast.groups[told.carrier].lemma} & (pack.phase_verbs | pack.outcome_verbs) if told.carrier is not None else {""}
    again = word in pack.demonstratives and bool(lasting)
    if (definite or opened or predicative) and not placed and (told.carrier is None or predicative or again):
        return "anaphoric"
    told_by_word = placed or opened or told.carrier is not None or told.cancelled or negated
    told_by_word = told_by_word or (sense.type in _BY_FORCE and counted(clause, head) and in_past(cast, head))
    return "own" if told_by_word or verbless(cast, head, sense) else None


def _particular(cast: Cast, head: int, sense: Sense) -> bool:
    """ "les attaques menées sans préparation échouent" says what they do in general; what is organised may be to come."""
    past = any(g.tense == "past" and not g.bare for g in cast.groups)
    return not is_occasion(sense) and (cast.clause.tokens[head].lower == sense.lemma or past)


def _presupposed(cast: Cast, head: int, word: str, modality: Modality) -> Modality:
    """A noun that no verb carries happened when its words presuppose it: definite, owned or dated.

    Under a verb that is denied, only possible or to come, or as a mere "un sommet", it is possible.
    """
    clause, pack = cast.clause, cast.clause.pack
    if modality.polarity == "negative" or modality.certainty != "asserted" or modality.time_status == "future":
        return modality
    outer = next(
        (i for i in range(len(cast.groups) - 1, -1, -1)
         if cast.groups[i].last < head and clause.segments[cast.groups[i].last] == clause.segments[head]),
        None,
    )  # fmt: skip
    opener = {t.lower for t in clause.tokens[max(0, head - 5) : head]} & pack.event_openers
    dated = noun_time(cast, head, None) is not None
    scope = cast.scopes[outer] if outer is not None else None
    unsure = outer is not None and (scope is None or scope.modality.status not in ("actual", "ongoing"))
    known = word in pack.definites or word in pack.possessives or (not unsure and counted(clause, head))
    segment = {t.lower for i, t in enumerate(clause.tokens) if clause.segments[i] == clause.segments[head]}
    known = known or (outer is None and clause.sentence.zone == "headline") or bool(segment & pack.casualties)
    if (unsure and not known) or (unsure and not dated and not opener) or not (known or opener or dated):
        return replace(modality, certainty="possible", time_status="future")
    return modality


def _first_main(cast: Cast) -> int | None:
    return next((i for i, s in enumerate(cast.scopes) if s is not None and in_main_clause(cast, i)), None)
