"""Which sense of a verb its clause allows, and of a noun the words beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice

from filrouge.languages.parts.events import Sense
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup

SPOKEN = frozenset(("ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN", "X-STATEMENT"))
"""Types of acts that are done by saying or signing something."""


_TO_BODIES = frozenset(("REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "SANCTION", "AID"))
"""Types of acts whose verbs with an actor as object take governments and armies as they take persons."""


def sense_of(clause: Clause, group: VerbGroup) -> Sense | None:
    """The first sense of the lemma that its clause allows."""
    senses = clause.pack.senses.get(("verb", group.lemma), ())
    words = around(clause, group) if senses else frozenset()
    return next((sense for sense in senses if allows(clause, group, sense, words)), None)


def allows(clause: Clause, group: VerbGroup, sense: Sense, words: Set[str]) -> bool:
    """True where a clause lets the verb have a sense; `words` stand around it."""
    behind = group.head + 1
    after = clause.tokens[behind].lower if behind < len(clause.tokens) else ""
    if sense.particle is not None and after != sense.particle:
        return False
    if sense.unit and not _unit_follows(clause, group, sense.unit):
        return False
    if sense.direct and group.passive and sense.frame == "meet":
        # Of a body it is said too that it "a été retrouvé".
        return False
    if group.reflexive and sense.frame == "meet" and _becomes(clause, group):
        return False
    if sense.direct and not group.passive and not _actor_follows(clause, group, sense):
        return False
    if sense.reflexive is not None and sense.reflexive != group.reflexive:
        return False
    if sense.reflexive is None and group.reflexive and sense.frame not in ("joint", "meet"):
        # "se livrer à" is another verb; only what is done together can be done to one another.
        return False
    # "signed on Monday" is no "signed on".
    dated = not clause.time_tokens.isdisjoint((behind, behind + 1))
    return not ((sense.needs and not sense.needs & words) or sense.forbids & words or (after in sense.before and not dated))


def bare_copula(clause: Clause, group: VerbGroup) -> bool:
    """ "est lent": to be tells an act in fixed expressions only ("être de retour"); elsewhere it is no verb that counts."""
    pack = clause.pack
    if not any(auxiliary.kind == "be" for auxiliary in pack.auxiliaries.get(clause.tokens[group.head].lower, ())):
        return False
    senses = pack.senses.get(("verb", group.lemma), ())
    return not any(_unit_follows(clause, group, sense.unit) for sense in senses) or sense_of(clause, group) is None


def support_noun(clause: Clause, group: VerbGroup, sense: Sense) -> int | None:
    """The noun that tells the act where the verb only supports it: "a délivré un mandat d'arrêt"."""
    if group.lemma not in clause.pack.support_verbs or group.reflexive:
        return None
    before = range(group.first - 1, max(-1, group.first - 2 * _NEEDED), -1) if group.passive else ()
    wanted = (sense.needs | frozenset(sense.unit)) & clause.pack.nouns.keys()
    found = (i for i in (*_after(clause, group), *before) if clause.tokens[i].lower in wanted and i not in clause.mention_tokens)
    return next((i for i in found if clause.segments[i] == clause.segments[group.head] and _means(clause, i, sense)), None)


def _means(clause: Clause, index: int, sense: Sense) -> bool:
    """True where a noun may tell by itself what the verb tells with it: "à la tête du parti" is no talk."""
    senses = clause.pack.senses.get(("noun", clause.pack.nouns[clause.tokens[index].lower]), ())
    words = beside(clause, index)
    return any(noun.type == sense.type or noun_allows(noun, words) for noun in senses)


def _becomes(clause: Clause, group: VerbGroup) -> bool:
    """ "s'est retrouvé critiqué", "se retrouvent seuls": the verb only says what becomes of its subject."""
    tree, node = clause.tree, clause.nodes[group.head]
    return tree is not None and node is not None and any(tree.tokens[c].deprel == "xcomp" for c in tree.children(node))


def _actor_follows(clause: Clause, group: VerbGroup, sense: Sense) -> bool:
    """A person, an office or a state right after the verb, a time between allowed: "a remplacé lundi X".

    Of what is said or done to bodies too, also a body or group that is known.
    """
    following = group.last + 1
    while following in clause.time_tokens:
        following += 1
    return any(
        clause.at(m)[0] == following
        and (m.kind in ("person", "role", "state") or (sense.type in _TO_BODIES and bool(m.actors or m.state)))
        for m in clause.mentions
    )


def _unit_follows(clause: Clause, group: VerbGroup, unit: tuple[str, ...]) -> bool:
    """The words of a fixed expression after the verb, in order, others between: "donner mardi son feu vert"."""
    wanted = iter(unit)
    word = next(wanted, None)
    for index in _after(clause, group):
        if clause.tokens[index].lower == word and clause.segments[index] == clause.segments[group.head]:
            word = next(wanted, None)
    return word is None


_NEEDED = 7
"""Tokens around a verb in which the word that decides its sense is looked for."""


def around(clause: Clause, group: VerbGroup) -> Set[str]:
    """The words near a verb, in its segment."""
    segment = clause.segments[group.head]
    # The subject of a passive is what it does something to, its parties between ("the summit of A and B").
    before = 2 * _NEEDED if group.passive else _NEEDED
    first = max(0, group.first - before)
    # "Syria's government ordered": whose the subject is does not tell what is done.
    near = (i for i in range(first, group.last + 1) if clause.tokens[i].lower not in clause.pack.possessive_marks)
    found = [i for i in (*near, *_after(clause, group)) if clause.segments[i] == segment]
    return {clause.tokens[i].lower for i in found} | _hyphenated(clause, found) | _antecedent(clause, group)


def _hyphenated(clause: Clause, places: Sequence[int]) -> Set[str]:
    """Words with hyphens whole: "couvre-feu", "vice-présidence" are several tokens."""
    spans = {compound(clause, i - 1) for i in places if i and clause.tokens[i].text == "-"}
    return {"".join(token.lower for token in clause.tokens[first : last + 1]) for first, last in spans if first < last}


def _antecedent(clause: Clause, group: VerbGroup) -> Set[str]:
    """ "l'accord que Washington a quitté": the noun that a relative clause says something of."""
    tree = clause.tree
    node = tree.predicate(clause.nodes[group.head]) if tree is not None else None
    if tree is None or node is None or tree.tokens[node].deprel != "acl:relcl":
        return frozenset()
    return set(clause.words((tree.tokens[node].head,)))


def _after(clause: Clause, group: VerbGroup) -> list[int]:
    """The tokens after a verb up to its seventh word: marks and times between are not counted."""
    found: list[int] = []
    words = 0
    for index in range(group.last + 1, min(len(clause.tokens), group.last + 1 + 3 * _NEEDED)):
        words += clause.tokens[index].kind == "word" and index not in clause.time_tokens
        if words > _NEEDED:
            break
        found.append(index)
    return found


def act_nouns(clause: Clause, groups: tuple[VerbGroup, ...]) -> Iterator[tuple[int, str]]:
    """(token, lemma) of each noun that the lexicon has and that is no part of a verb, a name or a time."""
    heads = {i for g in groups for i in range(g.first, g.last + 1)}
    behind = -1
    for index, token in enumerate(clause.tokens):
        lemma = clause.pack.nouns.get(token.lower) or (token.lower if token.lower in clause.pack.general_nouns else None)
        if lemma is None or index in heads or index in clause.time_tokens:
            continue
        first, _ = compound(clause, index)
        if first != index and (clause.tokens[first].lower in clause.pack.hollow_prefixes or first <= behind):
            # "anti-émeutes" is no riot, and "tête-à-tête" is one act.
            continue
        if (
            index not in clause.mention_tokens
            and not (token.capitalised and index)
            and (index + 1 in heads or not _modifies(clause, index))
        ):
            behind = index
            yield index, lemma


def _modifies(clause: Clause, index: int) -> bool:
    """ "an earthquake drill", "the attack helicopter": before another noun it says of what kind that one is.

    "the mediation effort" is the mediation.
    """
    tree, node = clause.tree, clause.nodes[index]
    following = clause.nodes[index + 1] if index + 1 < len(clause.tokens) else None
    if tree is None or node is None or following is None or tree.tokens[node].deprel != "compound":
        return False
    head = tree.tokens[node].head
    behind = head == following or tree.tokens[following].deprel == "compound"
    return head > node and behind and clause.pack.act_carriers.isdisjoint(clause.words((head,)))


_COMPOUND = 6


def compound(clause: Clause, head: int) -> tuple[int, int]:
    """First and last token of a hyphenated word: "cessez-le-feu", "contre-offensive"."""
    tokens, first, last = clause.tokens, head, head
    while first - 2 >= max(0, head - _COMPOUND) and tokens[first - 1].text == "-" and _joined(clause, first - 2, first):
        first -= 2
    while last + 2 < min(len(tokens), head + _COMPOUND) and tokens[last + 1].text == "-" and _joined(clause, last, last + 2):
        last += 2
    return first, last


def _joined(clause: Clause, first: int, last: int) -> bool:
    """True where no blank stands around the hyphen between two tokens."""
    return clause.spans[last][0] - clause.spans[first][1] == 1


def beside(clause: Clause, head: int) -> Set[str]:
    """The words near a noun, times between not counted: "la saisie, dimanche, d'une tonne de cocaïne"."""
    after = (i for i in range(head, min(len(clause.tokens), head + 3 * _NEEDED)) if i not in clause.time_tokens)
    places = [*range(max(0, head - 3), head), *islice((i for i in after if clause.tokens[i].text != ","), 5)]
    return {clause.tokens[i].lower for i in places} | {word for i in places for word in _mention_words(clause, i)}


def noun_allows(sense: Sense, words: Set[str]) -> bool:
    """True where the words near a noun let it have a sense."""
    return not ((sense.needs and not sense.needs & words) or sense.forbids & words)


def _mention_words(clause: Clause, index: int) -> tuple[str, ...]:
    """Hyphenated words whole: "nord-coréen" is three tokens."""
    tokens = clause.tokens
    if index + 2 < len(tokens) and tokens[index + 1].text == "-":
        return (tokens[index].lower + "-" + tokens[index + 2].lower,)
    return ()
