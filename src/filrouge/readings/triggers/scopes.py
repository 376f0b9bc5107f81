"""What becomes of an act in the scope that it stands in: negation, modals, operators, conditions.

The default goes down: an act in a scope that was not understood is not told (None), never
asserted. Rules follow contract §6.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from filrouge.model.event import Certainty, Cue, Modality, TimeStatus
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.governors import governor_of, tree_governor, under
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.nonfinite import goes_on, nonfinite
from filrouge.readings.triggers.openers import clausal
from filrouge.readings.triggers.scope import Scope
from filrouge.readings.triggers.sites import Sites


def scopes(sites: Sites) -> tuple[Scope | None, ...]:
    """A scope for each group, None where it was not understood."""
    clause, groups = sites.clause, sites.groups
    found: list[Scope | None] = []
    for index, group in enumerate(groups):
        found.append(_scope(sites, index, found) if not _aside(clause, group) else None)
    for index, group in enumerate(groups):
        # "Accusing Iran, the president left": what a participle goes along with may follow it.
        if found[index] is None and group.mood == "prp" and not _aside(clause, group):
            found[index] = nonfinite(sites, index, own_modality(clause, group), found)
    return tuple(found)


def _aside(clause: Clause, group: VerbGroup) -> bool:
    """A question asserts nothing."""
    last = clause.tokens[-1].text if clause.tokens else ""
    return last in clause.pack.questions and clause.quote_at(clause.spans[group.head][0]) is None


def _scope(sites: Sites, index: int, before: Sequence[Scope | None]) -> Scope | None:
    clause, groups, group = sites.clause, sites.groups, sites.groups[index]
    modality = own_modality(clause, group)
    governed = governor_of(clause, groups, index) or tree_governor(sites, index)
    if governed is not None and governed[0] < index:
        at, operator = governed
        outer = before[at]
        if outer is None:
            return None
        return Scope(under(clause, modality, operator, governor=groups[at], outer=outer.modality), operator, at, subordinate=True)
    if group.mood in ("inf", "prp"):
        return nonfinite(sites, index, modality, before) or goes_on(sites, index, modality, before)
    if group.bare and group.mood == "pp" and (previous := _continued(clause, groups, index)) is not None:
        earlier = before[previous]
        if earlier is None:
            return None
        return Scope(earlier.modality, subordinate=earlier.subordinate, row=previous if earlier.row is None else earlier.row)
    if group.bare and not (_told_participle(clause, group) or _attached(sites, index) or _headline(sites, index)):
        return goes_on(sites, index, modality, before)
    modality, subordinate = clausal(sites, index, modality, before)
    return Scope(modality, subordinate=subordinate)


def _continued(clause: Clause, groups: tuple[VerbGroup, ...], index: int) -> int | None:
    """ "a rappelé son ambassadeur, puis rouvert": a participle that goes on with the auxiliary before."""
    pack = clause.pack
    words = {clause.tokens[i].lower for i in range(max(0, groups[index].first - 2), groups[index].first)}
    if not words & (pack.coordinators | pack.adverbs):
        return None
    return next((i for i in range(index - 1, -1, -1) if (groups[i].perfect or groups[i].passive) and not groups[i].bare), None)


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
        if offset + 1 < len(clause.tokens) and clause.tokens[offset + 1].kind == "number":
            continue  # "provided nearly 300 tents"
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


def _attached(sites: Sites, index: int) -> bool:
    """ "l'accord conclu avec Téhéran": a participle of a definite noun that has a party, a place or a time of its own."""
    clause, tree, node = sites.clause, sites.clause.tree, sites.nodes[index]
    if tree is None or node is None or not sites.relation(index).startswith(("acl", "advcl")):
        return False
    noun = tree.tokens[node].head
    if clause.pack.definites.isdisjoint(clause.words(c for c in tree.children(noun) if c < noun)):
        return False
    own = (clause.token_of(c) for c in tree.children(node) if tree.tokens[c].deprel.startswith("obl"))
    return any(t in clause.time_tokens or t in clause.mention_tokens for t in own)


_VERBLESS = frozenset(("root", "acl", "conj", "parataxis", "appos"))


def _headline(sites: Sites, index: int) -> bool:
    """ "Deux journalistes arrêtés à Minsk": in a headline without a finite verb the participle is the news."""
    clause, tree = sites.clause, sites.clause.tree
    if tree is None or clause.sentence.zone != "headline" or sites.groups[index].mood != "pp":
        return False
    finite = any("VerbForm=Fin" in tree.tokens[n].feats for n in clause.nodes if n is not None)
    return not finite and sites.relation(index) in _VERBLESS


def _told_participle(clause: Clause, group: VerbGroup) -> bool:
    """A participle alone tells an act when it has an agent or a time, or goes on a finite verb."""
    end = min(len(clause.tokens), group.last + 6)
    after = range(group.last + 1, end)
    return any(clause.tokens[i].lower in clause.pack.agent_prepositions or i in clause.time_tokens for i in after)
