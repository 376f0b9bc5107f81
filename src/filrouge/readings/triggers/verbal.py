"""Acts told by verbs."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import Literal

from filrouge.languages.parts.events import Operator, Sense
from filrouge.model.event import Trigger
from filrouge.model.quote import Quote
from filrouge.model.timexform import TimexForm
from filrouge.readings.triggers.acts import OTHER, Act, build, timeml_tense
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import QUOTE_MARKS, Clause
from filrouge.readings.triggers.content import performed, with_content
from filrouge.readings.triggers.founded import founded
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.habits import habit, rule
from filrouge.readings.triggers.participles import dated_aside, hyphenated, stationed
from filrouge.readings.triggers.parties import Parties, is_known
from filrouge.readings.triggers.roles import subject, verb_parties
from filrouge.readings.triggers.scope import Scope
from filrouge.readings.triggers.senses import SPOKEN, compound, support_noun
from filrouge.readings.triggers.when import in_main_clause, timex_of

_SPEECH = "X-STATEMENT"


def verb_triggers(cast: Cast, text: str, told: frozenset[int]) -> tuple[Trigger, ...]:
    """A trigger for each verb group that has a sense; `told` are groups that a noun already tells."""
    found: list[Trigger] = []
    for index, scope in enumerate(cast.scopes):
        group = cast.groups[index]
        if scope is None or index in told:
            continue
        sense = cast.senses[index] or _other(cast, index)
        parties = taking_part(cast, index, scope, sense) if sense is not None else None
        if sense is None or not isinstance(parties, Parties):
            continue
        cued = cast.clause.cue_of(group.first, group.last)
        operator = _own_operator(cast, index)
        sense, parties = with_content(cast, index, sense, parties)
        noun = support_noun(cast.clause, group, sense)
        words = compound(cast.clause, noun) if noun is not None else (group.first, _last(cast.clause, group, sense))
        modality = performed(cast, index, sense) or scope.modality
        timex = _time(cast, index, done=modality.time_status == "past")
        trigger = replace(
            build(cast.clause, text, words, Act(sense, modality, parties)),
            timex=timex.id if timex else None,
            rule=f"verb-{sense.lemma}" + (f"+{operator.lemma}" if operator else ""),
            quote=cued.id if cued else None,
            tense=timeml_tense(group),
            recalled=group.pluperfect,
            lead=cast.clause.first and _main(cast, index),
            headline=cast.clause.sentence.zone == "headline",
            # An imperfect paints what went on, a present what holds now: no act of the day that was named last.
            inherits_day=in_main_clause(cast, index)
            and not (group.bare and group.mood == "pp" and not scope.continues)
            and scope.modality.time_status == "past"
            and group.tense != "present"
            and (group.perfect or group.mood != "impf")
            # "has denied": the English present perfect names no day.
            and not (cast.clause.pack.past_without_auxiliary and group.perfect and group.mood == "pres"),
        )
        found.append(trigger)
    return tuple(found)


Untold = Literal["habit", "cue", "stance", "unsaid", "nobody", "participle"]


def taking_part(cast: Cast, index: int, scope: Scope, sense: Sense) -> Parties | Untold:
    """The parties of a verb that has a sense, or why it tells no act all the same."""
    clause, group = cast.clause, cast.groups[index]
    if habit(clause, group):
        return "habit"
    cued = clause.cue_of(group.first, group.last)
    if cued is not None and not _news(clause, sense, cued):
        return "cue"
    if _stance(cast, index, sense) or stationed(cast, index, sense) or hyphenated(cast, index):
        return "stance"
    if sense.type == _SPEECH and scope.modality.polarity == "negative":
        return "unsaid"
    parties = verb_parties(cast, index, sense)
    if not founded(cast, index, sense, parties):
        return "nobody"
    if rule(cast, index, parties):
        return "habit"
    alone = group.bare and not scope.continues and scope.governor is None
    return (
        "participle"
        if alone and not (parties.targets or parties.sources or (sense is not OTHER and dated_aside(cast, index)))
        else parties
    )


def _other(cast: Cast, index: int) -> Sense | None:
    """A dated main clause in a past tense whose verb is not known, by the order of words: nothing dated is lost.

    By the tree see `others.py`; it is silent where it hangs the time on a noun ("cut duties on wheat on Monday").
    """
    clause, group, scope = cast.clause, cast.groups[index], cast.scopes[index]
    pack = clause.pack
    known = group.lemma in pack.operators or group.lemma in pack.light_verbs
    if known or clause.tokens[group.head].lower in pack.silent:
        return None
    if scope is None or scope.subordinate or scope.modality.status != "actual":
        return None
    if group.tense != "past" or (group.passive and group.mood == "pres" and not group.perfect):
        return None
    if clause.sentence.zone != "body" or clause.cue_of(group.first, group.last) is not None:
        return None
    if not any(is_known(m) for m in subject(cast, index)[0]):
        return None
    return OTHER if timex_of(cast, group.first, group.last) is not None else None


def _own_operator(cast: Cast, index: int) -> Operator | None:
    scope = cast.scopes[index]
    return scope.operator if scope else None


def _main(cast: Cast, index: int) -> bool:
    """The first group of the sentence that is no subordinate one."""
    for at, scope in enumerate(cast.scopes):
        if scope is not None and in_main_clause(cast, at):
            return at == index
        if scope is not None and at == index:
            return False
    return False


def _time(cast: Cast, index: int, *, done: bool) -> TimexForm | None:
    """The time of the verb's own segment; an inner act shares its operator's only where told so, or where it is `done` by it."""
    group, scope = cast.groups[index], cast.scopes[index]
    timex = timex_of(cast, group.first, group.last)
    if scope is not None and scope.governor is not None and scope.operator is not None:
        outer = cast.groups[scope.governor]
        outer_timex = timex_of(cast, outer.first, outer.last)
        between = outer_timex is not None and cast.clause.timex_at(outer_timex)[0] < group.first
        shared = scope.operator.shares_time or (scope.operator.performs and done)
        if shared and timex is None:
            return outer_timex
        if timex is not None and outer_timex is not None and timex.id == outer_timex.id and between:
            return timex if shared else None
    return timex


def _last(clause: Clause, group: VerbGroup, sense: Sense) -> int:
    return group.last + 1 if sense.particle is not None else group.last


def _news(clause: Clause, sense: Sense, quote: Quote) -> bool:
    """A cue is an act of its own when it denies, confirms, admits or announces as a main verb, or
    when saying it does it (to promise, to threaten)."""
    before = quote.cue is not None and quote.cue[0] < quote.start and (quote.kind != "direct" or _words_only(clause, quote))
    if sense.type == _SPEECH:
        return before
    if before and sense.type in SPOKEN:
        # "a dénoncé des « vandales »": what is quoted is only the object.
        return True
    return any(operator.type for operator in clause.pack.operators.get(sense.lemma, ()))


def _words_only(clause: Clause, quote: Quote) -> bool:
    """ "a dénoncé des « vandales »": an article before the mark makes the quoted words a noun phrase of the clause."""
    mark = min(bisect_left(clause.spans, quote.start, key=lambda span: span[1]), len(clause.spans) - 1)
    if clause.tokens[mark].text not in QUOTE_MARKS:
        mark -= 1
    before = clause.tokens[mark - 1].lower if mark > 0 else ""
    return before in clause.pack.determiners or before in clause.pack.contracted


_TAKEN = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN"))


def _stance(cast: Cast, index: int, sense: Sense) -> bool:
    """ "qui exige le respect des règles": a present without a time is an attitude, no act.

    The lead and headlines are told in the present, and are news.
    """
    clause, group = cast.clause, cast.groups[index]
    if sense.type not in SPOKEN or group.tense != "present" or (clause.first and _main(cast, index)):
        return False
    scope = cast.scopes[index]
    if (
        sense.type in _TAKEN
        and scope is not None
        and not scope.subordinate
        and any(m.kind == "state" for m in subject(cast, index)[0])
    ):
        # "Ankara menace de fermer la frontière": a capital that speaks is news.
        return False
    return timex_of(cast, group.first, group.last) is None
