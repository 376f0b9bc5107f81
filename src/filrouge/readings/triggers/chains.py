"""What stands before the head of a verb group: auxiliaries, clitics, negation, modal, across an aside where the tree says so."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.languages.parts.events import Auxiliary, EventPack
from filrouge.languages.parts.morphology import Mood
from filrouge.readings.triggers.clause import Clause

_REACH = 9


@dataclass
class Chain:
    """What stands before a head, nearest first."""

    auxiliaries: list[tuple[int, Auxiliary]]
    first: int
    reflexive: bool = False
    negation: int | None = None
    mark: bool = False
    subject: bool = False


def chain_before(clause: Clause, head: int, moods: set[Mood]) -> Chain:
    pack, tokens = clause.pack, clause.tokens
    chain = Chain([], head)
    _leftwards(clause, chain, head - 1, moods)
    if not chain.auxiliaries and (far := _across(clause, head)) is not None:
        _leftwards(clause, chain, far, moods)
        if chain.auxiliaries and chain.negation is None:
            words = range(far + 1, head)
            chain.negation = next((i for i in words if tokens[i].lower in pack.negations), None)
    if chain.auxiliaries and chain.auxiliaries[0][1].kind == "undergo" and not _undergone(clause, chain, head):
        return Chain([], head)
    after = tokens[head + 1].lower if head + 1 < len(tokens) else ""
    if chain.negation is None and chain.mark and after in pack.negations:
        chain.negation = head + 1
    if chain.negation is None and chain.mark and _negative_word(clause, head):
        chain.negation = _negative_word(clause, head)
    return chain


def _leftwards(clause: Clause, chain: Chain, start: int, moods: set[Mood]) -> None:
    """Take up auxiliaries, clitics and negation from a token on, as far as they go without a gap."""
    pack, tokens = clause.pack, clause.tokens
    index = start
    while index >= 0 and start - index < _REACH:
        token = tokens[index]
        low = token.lower
        if low in pack.infinitive_marks and chain.auxiliaries:
            _to_infinitive(pack.auxiliaries[tokens[chain.auxiliaries[-1][0]].lower], chain)
            break
        if token.kind == "mark":
            if token.text not in "'-":
                break
        elif low in pack.clipped and tokens[index + 1].text != "'":
            break
        elif low in pack.auxiliaries and (aux := _fitting(clause, pack.auxiliaries[low], chain, moods)):
            chain.auxiliaries.append((index, aux))
            chain.first = index
        elif low in pack.negations:
            chain.negation = index if chain.negation is None else chain.negation
        elif low in pack.negation_marks:
            chain.mark = chain.subject = True
        elif low in pack.reflexives and (index + 1 < len(tokens)):
            chain.reflexive = chain.subject = True
            chain.first = index
        elif low in pack.subject_pronouns:
            chain.subject = True
            if low not in pack.clitics:
                break
        elif low in pack.genitives and index and _is_recent(pack, tokens[index - 1].lower) and not chain.auxiliaries:
            pass
        elif not (low in pack.clitics or low in pack.adverbs or low.endswith(pack.adverb_endings) or index in clause.time_tokens):
            break
        index -= 1


def _undergone(clause: Clause, chain: Chain, head: int) -> bool:
    """ "s'est fait arrêter"; but "a fait arrêter" is active, and "s'est fait exploser" an expression of its own."""
    at = chain.auxiliaries[0][0]
    pack, verb = clause.pack, clause.tokens[at].lower
    lemmas = {form.lemma for form in pack.verbs.get(verb, ())}
    own = (sense.unit for lemma in lemmas for sense in pack.senses.get(("verb", lemma), ()))
    return chain.reflexive and at == head - 1 and (clause.tokens[head].lower,) not in own


_ASIDE = 40
"""Tokens between an auxiliary and its head: an aside, no more."""


def _across(clause: Clause, head: int) -> int | None:
    """ "a, selon Paris, annoncé": by the tree, the auxiliary that an aside parts from its head."""
    tree, node = clause.tree, clause.nodes[head]
    if tree is None or node is None:
        return None
    below = [tree.tokens[c].start for c in tree.children(node) if c < node and tree.tokens[c].deprel.startswith("aux")]
    index = clause.token_at(below[-1]) if below else None
    return index if index is not None and head - index <= _ASIDE else None


def _is_recent(pack: EventPack, word: str) -> bool:
    return any(a.kind == "recent" for a in pack.auxiliaries.get(word, ()))


def _to_infinitive(options: tuple[Auxiliary, ...], chain: Chain) -> None:
    """ "to have met": the form behind "to" is the infinitive, where it can be one."""
    index, chosen = chain.auxiliaries[-1]
    fitting = next((a for a in options if a.kind == chosen.kind and a.mood == "inf"), chosen)
    chain.auxiliaries[-1] = (index, fitting)


def _fitting(clause: Clause, options: tuple[Auxiliary, ...], chain: Chain, moods: set[Mood]) -> Auxiliary | None:
    """The reading of an auxiliary form that can govern what stands to its right."""
    right = moods
    if chain.auxiliaries:
        # "have" is a present alone and an infinitive behind "might".
        index, chosen = chain.auxiliaries[-1]
        right = {a.mood for a in clause.pack.auxiliaries[clause.tokens[index].lower] if a.kind == chosen.kind}
    for option in options:
        needs: set[Mood] = {"pp"} if option.kind == "perfect" else {"pp", "prp"} if option.kind == "be" else {"inf"}
        if needs & right:
            return option
    return None


def _negative_word(clause: Clause, head: int) -> int | None:
    """ "n'a signé aucun accord": the negation is a word of the object."""
    for index in range(head + 1, min(head + _REACH, len(clause.tokens))):
        if clause.tokens[index].lower in clause.pack.negative_words and clause.segments[index] == clause.segments[head]:
            return index
    return None
