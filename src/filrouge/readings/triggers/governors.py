"""What governs a verb group ("promettre de", "deny that"), and what becomes of the act that it governs."""

from __future__ import annotations

from typing import cast

from filrouge.languages.parts.events import Operator
from filrouge.model.event import Certainty, Cue, Holder, Modality, TimeStatus
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.sites import Sites

_LINK_REACH = 14


def governor_of(clause: Clause, groups: tuple[VerbGroup, ...], index: int) -> tuple[int, Operator] | None:
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


def tree_governor(sites: Sites, index: int) -> tuple[int, Operator] | None:
    """The operator that a group is the complement of by the tree, at whatever distance."""
    if sites.relation(index) not in ("xcomp", "ccomp", "obj", "csubj:pass"):
        return None
    at, group = sites.above(index), sites.groups[index]
    if at is None or (group.mood == "prp" and sites.clause.tokens[group.first - 1].text == ","):
        return None
    marks = frozenset(sites.marks(index))
    for operator in sites.clause.pack.operators.get(sites.groups[at].lemma, ()):
        if marks & operator.links or (not marks and "" in operator.links):
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


def under(clause: Clause, own: Modality, operator: Operator, *, governor: VerbGroup, outer: Modality) -> Modality:
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
        time = outer.time_status
    elif operator.time_status:
        time = cast("TimeStatus", operator.time_status)
        cues.append(Cue("time_status", *cue))
    elif time == "none":
        time = "past" if certainty == "alleged" else "future"
        if certainty == "asserted" and operator.polarity == "positive":
            certainty = "possible"
    if outer.polarity == "negative" and certainty == "asserted" and _says(operator):
        # "n'a pas dit avoir attaqué": nothing is said of the act.
        certainty = "possible"
    elif operator.type is None or operator.shares_time:
        # The operator is no act of its own: its negation and doubt are the inner act's.
        if outer.polarity == "negative":
            polarity = "negative"
        if outer.certainty != "asserted" and certainty == "asserted":
            certainty = outer.certainty
    elif outer.status in ("hypothetical", "denied") and certainty == "asserted" and polarity == "positive":
        certainty = "possible"
    holder = Holder("actor") if operator.holder == "actor" else outer.holder
    return Modality(polarity=polarity, certainty=certainty, time_status=time, holder=holder, cues=tuple(cues))


def _says(operator: Operator) -> bool:
    """True for a verb that only says that something is so."""
    told = operator.polarity == "positive" and operator.certainty == "asserted"
    return told and operator.time_status is None and not operator.shares_time
