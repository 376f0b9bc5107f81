"""People without a name who do something or have something done to them: "des sinistrés", "une passante".

They stand for nobody who is known, and nobody takes a name or an office from them: they are laid over the mentions that are
found already. Without them an act has no sides ("Une fillette est morte"), or the wrong ones. The tree shows which noun is
the subject, the agent or the object of a verb; numbers and quantities before it ("des centaines de jeunes") belong to it.
"""

from __future__ import annotations

from itertools import count

from filrouge.model.mention import MentionEvidence, MentionForm
from filrouge.readings.mentions.nounphrases import NounPhrase
from filrouge.readings.mentions.referents import Referents

NAMELESS = "unnamed"
"""The way in which such a mention is known."""
_SIDES = ("nsubj", "nsubj:pass", "obl:agent", "obj")
_BESIDE = ("appos", "flat:name", "flat")
_CLIMB = 4
"""Words between a noun and its verb: conjuncts and quantities."""


def with_unnamed(mentions: tuple[MentionForm, ...], referents: Referents | None) -> tuple[MentionForm, ...]:
    """The mentions of a text and those of its nameless people, in the order of the text; unchanged without a tree.

    Ids go on after those given. Who speaks is settled before: the nameless are sides of acts only.
    """
    if referents is None:
        return mentions
    numbers = count(len(mentions) + 1)
    found = (_mention(referents, phrase, f"m{next(numbers)}") for phrase in referents.phrases if _nameless(referents, phrase))
    return tuple(sorted((*mentions, *found), key=lambda mention: mention.start))


def _mention(referents: Referents, phrase: NounPhrase, identity: str) -> MentionForm:
    several = phrase.number == "p" or phrase.noun in referents.pack.groups
    return MentionForm(
        id=identity,
        start=phrase.start,
        end=phrase.end,
        text=referents.positions.original[phrase.start : phrase.end],
        kind="group" if several else "person",
        name="",
        plural=several,
        sex=phrase.sex,
        evidence=MentionEvidence(NAMELESS, phrase.start, phrase.end),
    )


def _nameless(referents: Referents, phrase: NounPhrase) -> bool:
    """A noun of people that is a side of a verb and stands in no other mention."""
    positions, pack = referents.positions, referents.pack
    people = phrase.sort == "person" or phrase.noun in pack.nameless
    if not people or not phrase.noun or phrase.name is not None or phrase.host is not None:
        return False
    read, _ = positions.where(phrase.start)
    if read < 0 or not _side(referents, phrase) or _called(referents, phrase.head):
        return False
    return not positions.taken(positions.token(phrase.start), positions.token(phrase.end - 1) + 1)


def _called(referents: Referents, head: int) -> bool:
    """ "Le notaire Paul Rey": a name is set beside the noun, and is the mention."""
    tree = referents.tree
    beside = (c for c in tree.children(head) if tree.tokens[c].deprel in _BESIDE)
    return any(referents.positions.draft_at(tree.tokens[c].start) is not None for c in beside)


def _side(referents: Referents, phrase: NounPhrase) -> bool:
    """Subject, agent or object of a verb, itself or the quantity or the row that it stands in."""
    tokens, at = referents.tree.tokens, phrase.head
    for _ in range(_CLIMB):
        token = tokens[at]
        if token.deprel in _SIDES:
            verb = tokens[token.head]
            acts = verb.upos == "VERB" or token.deprel == "nsubj:pass"
            return acts and verb.lemma.lower() not in referents.pack.existing
        above = tokens[token.head].lemma.lower(), referents.word(token.head)
        counted = token.deprel == "nmod" and not referents.pack.never.isdisjoint(above)
        if not counted and token.deprel != "conj":
            return False
        at = token.head
    return False
