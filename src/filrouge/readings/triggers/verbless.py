"""Headlines without a verb: "Turquie : attentat près d'une gare". Their first noun is what took place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from filrouge.languages.parts.events import Sense
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.nouns import determiner
from filrouge.readings.triggers.senses import SPOKEN
from filrouge.readings.triggers.standing import completed

_HELD = SPOKEN | {"CONSULT", "COOPERATE", "X-ELECTION"}
"""Talks and the like are nothing without those who hold them."""
_MORE = ("nmod", "amod", "obl", "appos")
_BEFORE = ("DET", "ADJ", "NUM", "PUNCT")
_LINKS = (*_BEFORE, "ADP", "ADV")


def verbless(cast: Cast, head: int, sense: Sense) -> bool:
    """True for the first noun of a headline's stretch without a verb, with words behind that say more of it.

    "Attentats : que faire ?" only names a topic.
    """
    clause, tree, node = cast.clause, cast.clause.tree, cast.clause.nodes[head]
    if clause.sentence.zone != "headline" or tree is None or node is None or _held(clause, head, sense):
        return False
    stretch = _stretch(clause, head)
    if clause.tokens[-1].text in clause.pack.questions or any(_finite(cast, tree, at, n) for at, n in stretch.items()):
        return False
    front = [at for at in stretch if at < head]
    framed = any(_frames(clause, at) for at in front)
    return (framed or _more(clause, tree, head)) and all(
        tree.tokens[stretch[at]].upos in (_LINKS if framed else _BEFORE) or _frames(clause, at) for at in front
    )


def _more(clause: Clause, tree: Tree, head: int) -> bool:
    """Words behind a noun that hang on it, on what is joined to it, or on the name in front ("Syrie : combats parmi eux")."""
    node, behind = clause.nodes[head], head + 1
    if node is None or behind >= len(clause.tokens):
        return False
    row = tree.joined(node)
    nodes = (n for n in clause.nodes[behind:] if n is not None)
    return clause.tokens[behind].text == "-" or any(
        tree.tokens[n].deprel.partition(":")[0] in _MORE
        and (tree.tokens[n].head in row or (tree.tokens[n].deprel == "nmod" and tree.tokens[n].head < node))
        for n in nodes
    )


def _frames(clause: Clause, at: int) -> bool:
    """ "Tentative de coup d'État", "un mort dans un attentat": nouns in front that only say what became of it."""
    pack, word = clause.pack, clause.tokens[at].lower
    return word in pack.prospect_nouns or word in pack.phase_nouns or word in pack.casualties


def _finite(cast: Cast, tree: Tree, at: int, node: int) -> bool:
    """A finite verb; "attentat suicide" has none, whatever the tree makes of a word that is known as a noun alone."""
    word, pack = cast.clause.tokens[at].lower, cast.clause.pack
    return "VerbForm=Fin" in tree.tokens[node].feats and (word not in pack.nouns or any(g.head == at for g in cast.groups))


def _held(clause: Clause, head: int, sense: Sense) -> bool:
    """ "fermeture des bureaux de vote" is told by its own words, "signature d'un décret" by what was signed."""
    if sense.type == "X-ELECTION":
        return not sense.needs
    signed = sense.type == "SUPPORT" and completed(clause, head) and determiner(clause, head)[1] < 0
    return sense.type in _HELD and not signed


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
