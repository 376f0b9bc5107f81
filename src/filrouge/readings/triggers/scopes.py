"""What becomes of an act in the scope that it stands in: negation, modals, operators, conditions.

The default goes down: an act in a scope that was not understood is not told (None), never
asserted. Rules follow contract §6.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from filrouge.languages.parts.events import Operator
from filrouge.model.event import Certainty, Cue, Holder, Modality, TimeStatus
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup

_LINK_REACH = 14


@dataclass(frozen=True, slots=True)
class Scope:
    """The modality of a verb group and the operator (with its group's index) that governs it."""

    modality: Modality
    operator: Operator | None = None
    governor: int | None = None
    subordinate: bool = False
    """True when the group does not stand in the main clause."""
    continues: bool = False
    """True for a participle that goes on with an auxiliary before it."""


def scopes(clause: Clause, groups: tuple[VerbGroup, ...]) -> tuple[Scope | None, ...]:
    """A scope for each group, None where it was not understood."""
    found: list[Scope | None] = []
    for index, group in enumerate(groups):
        found.append(_scope(clause, groups, index, tuple(found)) if not _aside(clause, group) else None)
    return tuple(found)


def _aside(clause: Clause, group: VerbGroup) -> bool:
    """A question asserts nothing."""
    last = clause.tokens[-1].text if clause.tokens else ""
    return last in clause.pack.questions and clause.quote_at(clause.spans[group.head][0]) is None


def _scope(clause: Clause, groups: tuple[VerbGroup, ...], index: int, before: tuple[Scope | None, ...]) -> Scope | None:
    group = groups[index]
    modality = own_modality(clause, group)
    governed = _governor(clause, groups, index)
    if governed is not None:
        at, operator = governed
        outer = before[at]
        if outer is None:
            return None
        return Scope(_under(clause, modality, operator, groups[at], outer), operator, at, subordinate=True)
    opener = _opener(clause, group)
    if group.mood in ("inf", "prp"):
        if opener in clause.pack.without:
            cue = Cue("polarity", *clause.spans[_opener_index(clause, group)])
            return Scope(replace(modality, polarity="negative", time_status="past", cues=(*modality.cues, cue)), subordinate=True)
        past = group.perfect and (opener in clause.pack.after or _after_cue(clause, group))
        return Scope(replace(modality, time_status="past"), subordinate=True) if past else None
    if group.bare and group.mood == "pp" and (previous := _continued(clause, groups, index)) is not None:
        earlier = before[previous]
        return Scope(earlier.modality, subordinate=earlier.subordinate, continues=True) if earlier is not None else None
    if group.bare and not _told_participle(clause, group):
        return None
    return _clausal(clause, group, modality)


def _continued(clause: Clause, groups: tuple[VerbGroup, ...], index: int) -> int | None:
    """ "a rappelé son ambassadeur, puis rouvert": a participle that goes on with the auxiliary before."""
    pack = clause.pack
    words = {clause.tokens[i].lower for i in range(max(0, groups[index].first - 2), groups[index].first)}
    if not words & (pack.coordinators | pack.adverbs):
        return None
    return next((i for i in range(index - 1, -1, -1) if groups[i].perfect and not groups[i].bare), None)


def own_modality(clause: Clause, group: VerbGroup) -> Modality:
    """What the group's own words say: negation, modal, conditional, tense, adverbs of doubt."""
    cues: list[Cue] = []
    polarity = "positive"
    certainty = group.certainty
    if group.negation is not None:
        polarity = "negative"
        cues.append(Cue("polarity", *clause.spans[group.negation]))
    if group.modal is not None:
        cues.append(Cue("certainty" if certainty != "asserted" else "time_status", *clause.spans[group.modal]))
    if group.conditional and certainty == "asserted":
        certainty = "conditional"
        cues.append(Cue("certainty", clause.spans[group.first][0], clause.spans[group.head][1]))
    for offset in range(max(0, group.first - 2), min(len(clause.tokens), group.last + 3)):
        if doubt := clause.pack.doubt_adverbs.get(clause.tokens[offset].lower):
            certainty = doubt
            cues.append(Cue("certainty", *clause.spans[offset]))
    time: TimeStatus = {"past": "past", "future": "future", "ongoing": "ongoing", "present": "past", "none": "none"}[group.tense]  # type: ignore[assignment]
    if group.tense == "present" and _ongoing(clause, group):
        time = "ongoing"
    return Modality(
        polarity="negative" if polarity == "negative" else "positive",
        certainty=cast("Certainty", certainty),
        time_status=time,
        cues=tuple(cues),
    )


def _ongoing(clause: Clause, group: VerbGroup) -> bool:
    """A present tense lasts where the clause says "currently" or "since Monday"."""
    segment = clause.segments[group.head]
    return any(
        token.lower in clause.pack.ongoing_words and clause.segments[i] == segment for i, token in enumerate(clause.tokens)
    )


def _governor(clause: Clause, groups: tuple[VerbGroup, ...], index: int) -> tuple[int, Operator] | None:
    """The operator that governs a group, with the index of the operator's group."""
    group = groups[index]
    pack = clause.pack
    # A wish or an attempt governs at a distance through its link word, inside the same sentence.
    for at in range(index - 1, max(-1, index - 4), -1):
        outer = groups[at]
        if group.first - outer.last > _LINK_REACH:
            break
        for operator in pack.operators.get(outer.lemma, ()):
            if _linked(clause, operator, outer, group):
                return at, operator
    return None


def _linked(clause: Clause, operator: Operator, outer: VerbGroup, inner: VerbGroup) -> bool:
    pack = clause.pack
    between = range(outer.last + 1, inner.first)
    if any(clause.tokens[i].text in ";:" for i in between):
        return False
    link = clause.word_before(inner.first)
    skip = inner.first - 1
    while skip > outer.last and (
        clause.tokens[skip].text in "'-"
        or (clause.tokens[skip].lower in (pack.clitics | pack.adverbs) - operator.links)
        or skip in clause.time_tokens
    ):
        skip -= 1
    link = clause.tokens[skip].lower if skip > outer.last else ""
    if inner.mood in ("inf", "prp"):
        if link in operator.links and link not in pack.complementisers:
            return link != "" or skip == outer.last
        if inner.mood == "prp" or not pack.bare_content or link in pack.infinitive_marks:
            return False
        # The English subjunctive has the infinitive's form: "demanded that Iran release".
    if "" in operator.links and skip == outer.last and not link and inner.mood == "pres" and not inner.perfect:
        # An infinitive misspelt as it sounds ("se verrait bien rencontre Kim").
        return True
    complementiser = next((i for i in between if clause.tokens[i].lower in pack.complementisers), None)
    if complementiser is None and pack.bare_content and operator.links & pack.complementisers:
        # "fears Russia has attacked": the complementiser is left out.
        same = clause.segments[inner.head] == clause.segments[outer.last]
        return same and not any(clause.tokens[i].text == "," or clause.tokens[i].lower in pack.coordinators for i in between)
    return complementiser is not None and clause.tokens[complementiser].lower in operator.links


def _under(clause: Clause, own: Modality, operator: Operator, governor: VerbGroup, outer: Scope) -> Modality:
    """The modality of a governed act: the operator's say, never above the operator's own status."""
    cue = clause.spans[governor.first][0], clause.spans[governor.last][1]
    cues = list(own.cues)
    polarity, certainty, time = own.polarity, own.certainty, own.time_status
    if own.certainty == "conditional":
        certainty, time = "asserted", "future"
    if operator.polarity == "negative":
        polarity = "negative" if polarity == "positive" else "positive"
        cues.append(Cue("polarity", *cue))
    if operator.certainty != "asserted" and certainty == "asserted":
        certainty = cast("Certainty", operator.certainty)
        cues.append(Cue("certainty", *cue))
    if operator.shares_time:
        time = outer.modality.time_status
    elif operator.time_status:
        time = cast("TimeStatus", operator.time_status)
        cues.append(Cue("time_status", *cue))
    elif time == "none":
        time = "past" if certainty == "alleged" else "future"
        if certainty == "asserted" and operator.polarity == "positive":
            certainty = "possible"
    if operator.type is None or operator.shares_time:
        # The operator is no act of its own: its negation and doubt are the inner act's.
        if outer.modality.polarity == "negative":
            polarity = "negative"
        if outer.modality.certainty != "asserted" and certainty == "asserted":
            certainty = outer.modality.certainty
    elif outer.modality.status in ("hypothetical", "denied") and certainty == "asserted" and polarity == "positive":
        certainty = "possible"
    holder = Holder("actor") if operator.holder == "actor" else outer.modality.holder
    return Modality(polarity=polarity, certainty=certainty, time_status=time, holder=holder, cues=tuple(cues))


def _opener_index(clause: Clause, group: VerbGroup) -> int:
    index = group.first - 1
    pack = clause.pack
    while index >= 0 and (
        clause.tokens[index].text in "'-" or clause.tokens[index].lower in pack.clitics | pack.adverbs | pack.negation_marks
    ):
        index -= 1
    return index


def _opener(clause: Clause, group: VerbGroup) -> str:
    index = _opener_index(clause, group)
    return clause.tokens[index].lower if index >= 0 else ""


def _after_cue(clause: Clause, group: VerbGroup) -> bool:
    """ "quelques mois après avoir échangé": the cue may be the end of a time expression."""
    index = group.first - 1
    return index in clause.time_tokens and clause.tokens[index].lower in clause.pack.after


def _told_participle(clause: Clause, group: VerbGroup) -> bool:
    """A participle alone tells an act when it has an agent or a time, or goes on a finite verb."""
    end = min(len(clause.tokens), group.last + 6)
    after = range(group.last + 1, end)
    return any(clause.tokens[i].lower in clause.pack.agent_prepositions or i in clause.time_tokens for i in after)


def _clausal(clause: Clause, group: VerbGroup, modality: Modality) -> Scope:
    """Conditions and "sans que" from the words that open the group's clause."""
    pack, segment = clause.pack, clause.segments[group.head]
    inside = [i for i in range(group.first + 1) if clause.segments[i] == segment]
    subordinate = bool(inside) and inside[0] != 0 and clause.opens(inside[0])
    first = inside[0] if inside else 0
    opener = clause.tokens[first].lower
    before = clause.tokens[first - 1].lower if first else ""
    if opener in pack.complementisers and before in pack.without:
        cue = Cue("polarity", *clause.spans[first - 1])
        modality = replace(modality, polarity="negative", cues=(*modality.cues, cue))
    elif opener in pack.complementisers and before in pack.purposes:
        modality = replace(modality, certainty="possible", time_status="future")
    elif opener in pack.conditions or " ".join(t.lower for t in clause.tokens[first : first + 2]) in pack.condition_phrases:
        cue = Cue("certainty", *clause.spans[first])
        # "si aucun accord n'est signé" denies nothing.
        modality = replace(modality, polarity="positive", certainty="possible", cues=(*modality.cues, cue))
    elif first and opener in pack.complementisers and (doubt := _doubted(clause, first, group)):
        cue = Cue("polarity" if doubt == "negative" else "certainty", *clause.spans[first - 1])
        modality = replace(modality, cues=(*modality.cues, cue))
        if doubt == "negative":
            modality = replace(modality, polarity="negative")
        elif modality.certainty == "asserted":
            modality = replace(modality, certainty="possible")
    elif not first and opener in pack.complementisers and group.mood in ("pres", "subj") and modality.certainty == "asserted":
        # "Que la Russie attaque serait une erreur."
        modality = replace(modality, certainty="possible")
    elif opener in pack.inversions and group.first > first and _inverted(clause, first):
        cue = Cue("certainty", *clause.spans[first])
        modality = replace(modality, certainty="counterfactual", cues=(*modality.cues, cue))
    elif opener in pack.future_openers and group.tense == "present" and modality.time_status == "past":
        cue = Cue("time_status", *clause.spans[first])
        modality = replace(modality, time_status="future", cues=(*modality.cues, cue))
    elif group.mood == "subj" and subordinate and modality.certainty == "asserted":
        modality = replace(modality, certainty="possible")
    reported = subordinate and opener in pack.complementisers
    if group.conditional and not group.perfect and reported and modality.certainty == "conditional":
        # "a annoncé que la France livrerait": the future seen from the past.
        modality = replace(modality, certainty="asserted", time_status="future")
    if group.conditional and _counterfactual(clause, group):
        modality = replace(modality, certainty="counterfactual")
    return Scope(modality, subordinate=subordinate)


def _doubted(clause: Clause, opener: int, group: VerbGroup) -> str | None:
    """What the word before a complementiser makes of its clause ("il est probable que"); None for nothing."""
    pack = clause.pack
    index = opener - 1
    while (
        index > 0
        and (word := clause.tokens[index].lower) not in pack.irrealis
        and (word in pack.adverbs or word.endswith(pack.adverb_endings))
    ):
        index -= 1
    found = pack.irrealis.get(clause.tokens[index].lower)
    if found == "present":
        return "possible" if group.mood in ("pres", "subj") else None
    return found


def _inverted(clause: Clause, first: int) -> bool:
    """ "Had Russia attacked": the auxiliary opens the clause and an actor or a noun follows."""
    return first + 1 < len(clause.tokens) and (first == 0 or clause.tokens[first - 1].text in ",;:")


def _counterfactual(clause: Clause, group: VerbGroup) -> bool:
    """A would-have form whose sentence states the condition: "sans", "si", an inverted "had"."""
    if not group.perfect:
        return False
    words = {clause.tokens[i].lower for i in range(group.first)}
    return bool(words & (clause.pack.without | (clause.pack.conditions - clause.pack.reflexives)))
