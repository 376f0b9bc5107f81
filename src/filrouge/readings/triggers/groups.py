"""Verb groups: a head verb with its auxiliaries, negation and modal, and the tense they make.

Read leftwards from each known verb form; at most `_REACH` tokens, so linear in the text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from filrouge.languages.parts.events import EventPack
from filrouge.languages.parts.morphology import Mood, VerbForm
from filrouge.readings.triggers.bareforms import bare_moods, tree_moods
from filrouge.readings.triggers.chains import Chain, chain_before
from filrouge.readings.triggers.clause import Clause

Tense = Literal["past", "present", "future", "ongoing", "none"]


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Token indices; `first` is the first auxiliary or reflexive, `head` the verb, `last` a particle."""

    first: int
    head: int
    last: int
    lemma: str
    mood: Mood
    tense: Tense
    perfect: bool = False
    passive: bool = False
    reflexive: bool = False
    negation: int | None = None
    modal: int | None = None
    certainty: str = "asserted"
    conditional: bool = False
    """True for a would-form: the press conditional, or the future seen from the past."""
    bare: bool = False
    """True for a participle without an auxiliary."""

    @property
    def pluperfect(self) -> bool:
        """ "avait signé", "had signed": told from a point that already lies in the past."""
        return self.perfect and self.mood in ("impf", "past") and self.first != self.head


def verb_groups(clause: Clause) -> tuple[VerbGroup, ...]:
    """Groups of a sentence in order of their heads."""
    groups: list[VerbGroup] = []
    for index, token in enumerate(clause.tokens):
        readings = clause.pack.verbs.get(token.lower) or _unknown(clause.pack, token.lower)
        if not readings or token.kind != "word" or index in clause.time_tokens or index in clause.mention_tokens:
            continue
        if token.capitalised and index and clause.tokens[index - 1].text not in '"«“':
            continue
        group = _group(clause, index, readings)
        if group is not None:
            group = _denied(clause, group, groups)
            # An auxiliary is no verb of its own, once its head has come.
            groups = [g for g in groups if not group.first <= g.head < group.head]
            groups.append(group)
    return tuple(_reduced(clause, groups)) if clause.pack.past_without_auxiliary else tuple(groups)


def _reduced(clause: Clause, groups: list[VerbGroup]) -> list[VerbGroup]:
    """ "Gunmen arrested on Tuesday were freed": of two finite verbs that nothing joins, the first is a participle."""
    pack = clause.pack
    found = [_in_row(clause, _in_headline(clause, group)) for group in groups]
    for at, (one, other) in enumerate(pairwise(groups)):
        if (node := clause.nodes[one.head]) is not None and clause.tree and "VerbForm=Fin" in clause.tree.tokens[node].feats:
            continue
        plain = one.mood == "past" and one.first == one.head and other.mood in ("past", "pres") and not other.bare
        between = clause.tokens[one.last + 1 : other.first]
        joined = any(t.lower in pack.coordinators | pack.complementisers or t.text in ',"“”' for t in between)
        if plain and not joined and clause.segments[one.head] == clause.segments[other.head]:
            if any(r.mood == "pp" for r in pack.verbs.get(clause.tokens[one.head].lower, ())):
                found[at] = replace(one, mood="pp", bare=True, passive=False)
    return found


def _in_headline(clause: Clause, group: VerbGroup) -> VerbGroup:
    """ "Two journalists arrested in Minsk": in a headline the tree may say that a past form is a participle."""
    node = clause.nodes[group.head]
    if clause.tree is None or node is None or clause.sentence.zone != "headline" or group.first != group.head:
        return group
    passive = group.mood == "past" and "Voice=Pass" in clause.tree.tokens[node].feats
    return replace(group, mood="pp", bare=True) if passive else group


def _in_row(clause: Clause, group: VerbGroup) -> VerbGroup:
    """ "was arrested in Marseille and extradited": joined to a passive, a past form is a participle where the tree says so."""
    tree, node = clause.tree, clause.nodes[group.head]
    if tree is None or node is None or group.mood != "past" or group.first != group.head:
        return group
    token = tree.tokens[node]
    row = token.deprel == "conj" and any(tree.tokens[c].deprel == "aux:pass" for c in tree.helpers(token.head))
    return replace(group, mood="pp", bare=True) if row and "Voice=Pass" in token.feats and not tree.helpers(node) else group


def _denied(clause: Clause, group: VerbGroup, before: list[VerbGroup]) -> VerbGroup:
    """ "aucun accord n'a été signé", "nobody attacked", "signed no deal": a negative word around the verb."""
    pack = clause.pack
    if group.negation is not None or group.bare:
        return group
    after = group.last + 1
    if not pack.negation_marks and after < len(clause.tokens) and clause.tokens[after].lower in pack.negative_words:
        return replace(group, negation=after)
    if pack.negation_marks and not any(
        t.lower in pack.negation_marks for t in clause.tokens[max(0, group.first - 3) : group.head]
    ):
        return group
    start = next((g.last + 1 for g in reversed(before) if g.last < group.first), 0)
    for index in range(group.first - 1, max(start, group.first - _SUBJECT) - 1, -1):
        word = clause.tokens[index]
        if word.text == "," or clause.segments[index] != clause.segments[group.head]:
            break
        if word.lower in pack.negative_words and clause.word_before(index) not in pack.prepositions:
            return replace(group, negation=index)
    return group


_SUBJECT = 16
"""Tokens before a verb in which a negative subject ("aucune rencontre entre A et B") begins."""

UNKNOWN = "?"
"""Lemma of a verb that the lexicon does not have."""


def _unknown(pack: EventPack, word: str) -> tuple[VerbForm, ...]:
    """What looks like the participle of a verb that the lexicon does not have."""
    if len(word) < 4 or word in pack.silent or not word.endswith(pack.participle_endings):
        return ()
    if word in pack.adverbs or word in pack.negations or word in pack.determiners:
        return ()
    if any(word in words for words in pack.light_verbs.values()):
        return ()
    if pack.past_without_auxiliary:
        return (VerbForm(UNKNOWN, "past"), VerbForm(UNKNOWN, "pp"))
    return (VerbForm(UNKNOWN, "pp"),)


def _group(clause: Clause, head: int, readings: tuple[VerbForm, ...]) -> VerbGroup | None:
    chain = chain_before(clause, head, {r.mood for r in readings})
    kinds = [a.kind for _, a in chain.auxiliaries]
    wanted: tuple[Mood, ...]
    told: tuple[Mood, ...] | None = None
    if kinds and kinds[0] in ("perfect", "be"):
        wanted = ("pp", "prp") if kinds[0] == "be" else ("pp",)
    elif kinds:
        wanted = ("inf",)
    else:
        told = tree_moods(clause, head)
        if told == ():
            return None
        wanted = (*(told or ()), *bare_moods(clause, head, subject=chain.subject))
    reading = next((r for mood in wanted for r in readings if r.mood == mood), None)
    if reading is None and told and told[0] == "pres" and clause.pack.past_without_auxiliary:
        # "Rebels attack a town": the present of several is the base form.
        reading = next((VerbForm(r.lemma, "pres") for r in readings if r.mood == "inf"), None)
    if reading is None or (reading.lemma == UNKNOWN and not chain.auxiliaries and reading.mood == "pp"):
        return None
    return _built(clause, head, reading, chain)


def _built(clause: Clause, head: int, reading: VerbForm, chain: Chain) -> VerbGroup:
    pack = clause.pack
    auxiliaries = chain.auxiliaries
    kinds: set[str] = {a.kind for _, a in auxiliaries}
    undergone = "undergo" in kinds
    perfect = "perfect" in kinds or (undergone and "be" in kinds)
    if reading.mood == "pp" and "be" in kinds and (chain.reflexive or reading.lemma in pack.be_perfect):
        perfect = True
    passive = undergone or (reading.mood == "pp" and "be" in kinds and not (chain.reflexive or reading.lemma in pack.be_perfect))
    mood = auxiliaries[-1][1].mood if auxiliaries else reading.mood
    modal = next((i for i, a in auxiliaries if a.kind == "modal"), None)
    planned = any(a.certainty == "planned" for _, a in auxiliaries if a.kind == "modal")
    certainty = "possible" if modal is not None and (not planned or mood == "cond") else "asserted"
    tense = _tense(reading.mood, mood, kinds, perfect or (passive and not undergone))
    if modal is not None and not perfect:
        tense = "future"
    first = chain.first
    # Modals and the future "will" are cues; "will" belongs to the words, a modal does not.
    if modal is not None:
        inner = [i for i, a in auxiliaries if a.kind in ("perfect", "be") and i > modal]
        first = min(inner, default=head)
    if chain.reflexive and first > chain.first and modal is None:
        first = chain.first
    conditional = mood == "cond" and modal is None
    return VerbGroup(
        first=first,
        head=head,
        last=head,
        lemma=reading.lemma,
        mood=mood,
        tense=tense,
        perfect=perfect,
        passive=passive,
        reflexive=chain.reflexive and not undergone,
        negation=chain.negation,
        modal=modal,
        certainty=certainty,
        conditional=conditional,
        bare=not auxiliaries and reading.mood in ("pp", "prp"),
    )


def _tense(form: Mood, mood: Mood, kinds: set[str], done: bool) -> Tense:
    """Tense of a group from the mood of its outermost verb (`done`: perfect or passive)."""
    if form == "prp" and "be" in kinds:
        return "ongoing" if mood == "pres" else "past"
    if "future" in kinds:
        return "future"
    if "recent" in kinds or mood in ("past", "impf") or (form == "pp" and mood == "pp"):
        return "past"
    if mood == "pres":
        return "past" if done or "do" in kinds else "present"
    if mood == "fut":
        return "future"
    if mood == "cond":
        return "past" if done else "future"
    return "past" if done and mood in ("inf", "prp", "subj") else "none"
