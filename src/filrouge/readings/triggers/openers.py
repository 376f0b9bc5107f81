"""What the words that open a clause make of its act: conditions, "sans que", doubts, the future seen from the past."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from filrouge.model.event import Cue, Modality
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.scope import Scope
from filrouge.readings.triggers.sites import Sites


def clausal(sites: Sites, index: int, modality: Modality, found: Sequence[Scope | None]) -> tuple[Modality, bool]:
    """Conditions and "sans que" from the words that open the group's clause, and whether it is a subordinate one."""
    clause, group = sites.clause, sites.groups[index]
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
    elif (
        group.mood == "subj" and subordinate and modality.certainty == "asserted" and not pack.asserting & set(sites.marks(index))
    ):
        modality = replace(modality, certainty="possible")
    reported = (subordinate and opener in pack.complementisers) or (pack.bare_content and _bare_content(sites, index))
    if group.conditional and not group.perfect and reported and modality.certainty == "conditional":
        # "a annoncé que la France livrerait": the future seen from the past.
        modality = replace(modality, certainty="asserted", time_status="future")
    if group.conditional and _counterfactual(clause, group):
        modality = replace(modality, certainty="counterfactual")
    return _by_the_tree(sites, index, modality, found), subordinate


def _bare_content(sites: Sites, index: int) -> bool:
    """ "said they would boycott it": what a verb in the past tense reports, with no condition of its own."""
    tree, node = sites.clause.tree, sites.nodes[index]
    if tree is None or node is None:
        return False
    first = node if tree.tokens[node].deprel != "conj" else tree.tokens[node].head
    if tree.tokens[first].deprel != "ccomp" or "Tense=Past" not in tree.tokens[tree.tokens[first].head].feats:
        return False
    marks = (m for c in tree.children(node) if tree.tokens[c].deprel == "advcl" for m in tree.children(c))
    return sites.clause.pack.conditions.isdisjoint(sites.clause.words(marks))


def _by_the_tree(sites: Sites, index: int, modality: Modality, found: Sequence[Scope | None]) -> Modality:
    """What is told as a fact goes down behind a mark that no rule knows, and in or beside a condition."""
    pack, group = sites.clause.pack, sites.groups[index]
    if modality.certainty != "asserted" or modality.polarity == "negative" or modality.holder.kind != "author":
        return modality
    first = sites.joined_to(index)
    row = index if first is None or sites.marks(index) else first
    marks = set(sites.marks(row)) if sites.relation(row) == "advcl" else set()
    told = pack.asserting | pack.complementisers
    if marks & (pack.conditions - pack.reflexives) or (marks and not marks & told and not _relative(sites, index)):
        return replace(modality, certainty="possible")
    if sites.relation(row) == "ccomp" and _held(sites, row, found):
        return replace(modality, certainty="possible")
    if group.tense in ("present", "future"):
        conditions = (set(sites.marks(i)) & pack.conditions for i in sites.below(row, "advcl"))
        if any(conditions):
            return replace(modality, certainty="possible", time_status="future")
    return modality


def _relative(sites: Sites, index: int) -> bool:
    """ "raids in which police seized two rifles": the preposition is no subordinator."""
    clause = sites.clause
    opening = bisect_left(clause.segments, clause.segments[sites.groups[index].head])
    return (
        opening > 0
        and clause.tokens[opening].lower in clause.pack.relatives
        and clause.word_before(opening) in clause.pack.prepositions
    )


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


def _held(sites: Sites, index: int, found: Sequence[Scope | None]) -> bool:
    """ "n'a jamais dit que", "attend que … libère": a content clause under a verb that does not say that it is so."""
    clause, group, above = sites.clause, sites.groups[index], sites.above(index)
    if above is not None and above < index:
        outer = found[above]
        if outer is None or outer.modality.status in ("denied", "hypothetical"):
            return True
    if above is None and sites.negated_above(index):
        return True
    word = clause.tokens[group.head].lower
    wished = group.first == group.head and any(form.mood == "subj" for form in clause.pack.verbs.get(word, ()))
    return wished and clause.quote_at(clause.spans[group.head][0]) is None


def _factual(sites: Sites, index: int) -> bool:
    """ "bien que la France ait signé": a subjunctive that tells a fact."""
    return bool(sites.clause.pack.asserting & set(sites.marks(index)))
