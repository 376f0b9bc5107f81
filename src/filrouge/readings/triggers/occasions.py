"""Named occasions: "les candidats à la primaire" speaks of one to come, "le vainqueur de la primaire" of one that was held."""

from __future__ import annotations

from collections.abc import Set
from typing import Literal

from filrouge.languages.parts.events import Sense
from filrouge.readings.timeverbs import told_tense
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.nouns import determiner, noun_parties
from filrouge.readings.triggers.parties import Parties
from filrouge.readings.triggers.recalls import Told
from filrouge.readings.triggers.standing import opened_far

Standing = Literal["ahead", "held"]
_CLIMB = 4
"""Nouns above an election on the way to the one that says: "les candidats au premier tour de la primaire"."""
_NEAR = 3
"""Tokens before an election in which such a noun stands where the tree is of no help."""
_BELOW = ("nmod", "obl")


def is_occasion(sense: Sense) -> bool:
    """An election or a round of one; a victory is none."""
    return sense.type == "X-ELECTION" and sense.frame != "own" and sense.mode != "candidacy"


def occasion(cast: Cast, head: int, start: int, *, sense: Sense, before: Told) -> Standing | None:
    """Whether a definite election is still to come or was held; None where nothing says so.

    The noun that it hangs on does, or a preposition of time with its verb; of a round in a text on an election, the
    verbs around it, or what was told before.
    """
    clause = cast.clause
    if not is_occasion(sense) or not _definite(clause, start) or clause.tree is None or clause.nodes[head] is None:
        return None
    top, first, said = _above(cast, head, start)
    if said is not None:
        return said
    opened = _opened(cast, top, first)
    if opened is not None and not of_person(cast, noun_parties(cast, head, sense)):
        return opened
    election = before.of(sense) if sense.mode == "round" else None
    if election is None:
        return None
    tenses = {g.tense for g in cast.groups if clause.segments[g.head] == clause.segments[head]}
    ahead = "future" in tenses or ("past" not in tenses and election.modality.status != "actual")
    return "ahead" if ahead else "held"


def of_person(cast: Cast, parties: Parties) -> bool:
    """ "l'élection de Nadia Ferrand": of whom, and so that it was won."""
    persons = {m.id for m in cast.clause.mentions if m.kind == "person"}
    return any(mention in persons for mention, _ in parties.sources)


def _definite(clause: Clause, start: int) -> bool:
    """A definite article, or one that the preposition of a complement has swallowed: "le second tour des législatives"."""
    word, pack = clause.tokens[start].lower, clause.pack
    return word in pack.definites or pack.contracted.get(word) in pack.genitives


def _above(cast: Cast, head: int, start: int) -> tuple[int, int, Standing | None]:
    """The highest noun of votes that the election hangs on, where its phrase begins, and what a noun above it says."""
    clause, pack, tree, top, first = cast.clause, cast.clause.pack, cast.clause.tree, head, start
    node = clause.nodes[head]
    for _ in range(_CLIMB):
        if tree is None or node is None or tree.tokens[node].deprel.partition(":")[0] not in _BELOW:
            break
        node = tree.tokens[node].head
        above = clause.token_of(node)
        if above is None or above >= top:
            break
        word = clause.tokens[above].lower
        if word in pack.polls.held:
            # "Le vainqueur de la primaire affrontera le maire": before it or after, nobody knows.
            return top, first, "held" if _by_verb(cast, above) != "ahead" else None
        if word in pack.polls.ahead:
            return top, first, "held" if pack.polls.former & _words(clause, above - 2, above) else "ahead"
        if word not in pack.polls.votes:
            break
        top, first = above, max(0, determiner(clause, above)[1])
    if pack.polls.ahead & _words(clause, first - _NEAR, first):
        return top, first, "ahead"
    return top, first, None


def _words(clause: Clause, first: int, stop: int) -> Set[str]:
    return {token.lower for token in clause.tokens[max(0, first) : stop]}


def _opened(cast: Cast, top: int, first: int) -> Standing | None:
    """ "trois jours avant le premier tour", "lors de la primaire": by the preposition, and the tense of its verb."""
    clause, pack = cast.clause, cast.clause.pack
    before = clause.word_before(first)
    if before in pack.priors or before in pack.polls.aims:
        return "ahead"
    at_polls = clause.tokens[top].lower in pack.polls.votes and {clause.tokens[first].lower, before} & pack.polls.at
    opened = before in pack.event_openers or (before in pack.genitives and opened_far(clause, first))
    return _by_verb(cast, top) if at_polls or opened else None


def _by_verb(cast: Cast, top: int) -> Standing | None:
    """What the tense of the verb above says; a headline tells what was done in the present, or without a verb."""
    clause, tree, node = cast.clause, cast.clause.tree, cast.clause.nodes[top]
    headline: Standing | None = "held" if clause.sentence.zone == "headline" else None
    for _ in range(_CLIMB):
        if tree is None or node is None:
            return headline
        node = tree.tokens[node].head
        verbs = [n for n in (node, *tree.children(node)) if n == node or tree.tokens[n].deprel.startswith(("aux", "cop"))]
        feats = [tree.tokens[n].feats for n in verbs if tree.tokens[n].upos in ("VERB", "AUX")]
        if not feats:
            continue
        helpers = [a.kind for word in clause.words(verbs[1:]) for a in clause.pack.auxiliaries.get(word, ())]
        if any("Tense=Fut" in f or "Mood=Cnd" in f for f in feats) or "future" in helpers or "modal" in helpers:
            return "ahead"
        past = any("VerbForm=Fin" in f and ("Tense=Past" in f or "Tense=Imp" in f) for f in feats)
        return "held" if past or told_tense(tree, node) == "past" else headline
    return headline
