"""Headlines without a verb: "Turquie : attentat près d'une gare". Their first noun is what took place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from filrouge.languages.parts.events import Sense
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.senses import SPOKEN

_HELD = SPOKEN | {"CONSULT", "COOPERATE", "X-ELECTION"}
"""Talks and the like are nothing without those who hold them."""
_MORE = ("nmod", "amod", "obl", "appos")
_BEFORE = ("DET", "ADJ", "NUM", "PUNCT")


def verbless(cast: Cast, head: int, sense: Sense) -> bool:
    """True for the first noun of a headline's stretch without a verb, with words behind that say more of it.

    "Attentats : que faire ?" only names a topic.
    """
    clause, tree, node = cast.clause, cast.clause.tree, cast.clause.nodes[head]
    if clause.sentence.zone != "headline" or tree is None or _held(sense) or head + 1 >= len(clause.tokens):
        return False
    stretch = _stretch(clause, head)
    if clause.tokens[-1].text in clause.pack.questions or any("VerbForm=Fin" in tree.tokens[n].feats for n in stretch.values()):
        return False
    row = () if node is None else tree.joined(node)
    more = clause.tokens[head + 1].text == "-" or any(
        child > one and tree.tokens[child].deprel.partition(":")[0] in _MORE for one in row for child in tree.children(one)
    )
    return more and all(tree.tokens[n].upos in _BEFORE for at, n in stretch.items() if at < head)


def _held(sense: Sense) -> bool:
    """ "fermeture des bureaux de vote" is told by its own words."""
    return sense.type in _HELD and not (sense.type == "X-ELECTION" and sense.needs)


def _stretch(clause: Clause, head: int) -> dict[int, int]:
    """The words of the tree in the segment of a token, names left out, by their tokens."""
    segment, names = clause.segments[head], clause.mention_tokens
    own = range(bisect_left(clause.segments, segment), bisect_right(clause.segments, segment))
    return {at: node for at in own if at not in names and (node := clause.nodes[at]) is not None}


def alone(cast: Cast, head: int) -> bool:
    """ "Visite surprise à Kiev": the first act of a clause without a verb is what the clause says."""
    clause = cast.clause
    tree = clause.tree
    first = [i for i, segment in enumerate(clause.segments) if not segment]
    verbs = [g for g in cast.groups if g.head in first]
    unknown = tree is not None and any(
        (node := clause.nodes[i]) is not None and tree.tokens[node].upos in ("VERB", "AUX") for i in first
    )
    if clause.sentence.zone != "headline" or verbs or unknown:
        return False
    return head in first and not any(t.lower in clause.pack.nouns for t in clause.tokens[:head])
