"""What is asked or offered with no verb of asking or offering: "X said that Y must leave", "X is willing to talk"."""

from __future__ import annotations

from collections.abc import Iterator

from filrouge.languages.parts.events import Sense
from filrouge.model.event import Modality, Trigger
from filrouge.model.mention import MentionForm
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.acts import Act, build
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.parties import Parties, is_known, named
from filrouge.readings.triggers.treeroles import named_by

_ASKED = Sense("must", "verb", "REQUEST", "act")
_OFFERED = Sense("ready", "verb", "AGREE", "act", act="promise")
_TOLD = Modality(time_status="past")


def implied_triggers(cast: Cast, text: str) -> Iterator[Trigger]:
    """Requests at a modal of obligation, offers at an adjective; the tree must name those who ask and are asked."""
    tree, pack = cast.clause.tree, cast.clause.pack
    if tree is None:
        return
    for index, token in enumerate(cast.clause.tokens):
        if token.lower not in pack.obligations and token.lower not in pack.offers:
            continue
        node = cast.clause.nodes[index]
        if node is None or index in cast.clause.mention_tokens:
            continue
        parties = _asked(cast, tree, node) if token.lower in pack.obligations else _offered(cast, tree, node)
        if parties is not None:
            sense = _ASKED if token.lower in pack.obligations else _OFFERED
            yield build(cast.clause, text, (index, index), Act(sense, _TOLD, parties), kind="verb")


def _asked(cast: Cast, tree: Tree, modal: int) -> Parties | None:
    """Who says it asks the subject of the modal: both are somebody, and not the same."""
    verb = tree.tokens[modal].head
    said = tree.tokens[verb].head
    if not tree.tokens[modal].deprel.startswith("aux") or tree.tokens[verb].deprel != "ccomp" or said == verb:
        return None
    if "Tense=Past" not in tree.tokens[said].feats or _beside(tree, verb, "advcl"):
        return None
    asking, asked = _known(cast, tree, said), _known(cast, tree, verb)
    same = {a for m in asking for a in (m.id, *m.actors, *m.antecedents)} & {
        a for m in asked for a in (m.id, *m.actors, *m.antecedents)
    }
    if not asking or not asked or same or any(m.kind == "pronoun" and not m.antecedents for m in asked):
        return None
    return Parties(named(asking, "nsubj"), named(asked, "content-subject"))


def _offered(cast: Cast, tree: Tree, adjective: int) -> Parties | None:
    """Who is willing, where the adjective is the predicate and says to do what."""
    beside = [tree.tokens[c] for c in tree.children(adjective)]
    infinitive = any(t.deprel in ("xcomp", "advcl", "ccomp") and "VerbForm=Inf" in t.feats for t in beside)
    negative = any("Polarity=Neg" in t.feats for t in beside)
    present = any(t.deprel in ("cop", "aux:pass") and "VerbForm=Fin" in t.feats for t in beside)
    if not (infinitive and present) or negative or tree.tokens[adjective].deprel in ("advcl", "acl:relcl"):
        return None
    offering = _known(cast, tree, adjective)
    return Parties(named(offering, "nsubj")) if offering else None


def _beside(tree: Tree, verb: int, relation: str) -> bool:
    return any(tree.tokens[c].deprel == relation and c < verb for c in tree.children(verb))


def _known(cast: Cast, tree: Tree, verb: int) -> tuple[MentionForm, ...]:
    return tuple(m for m in named_by(cast, tree, tree.subjects(verb) or ()) if is_known(m))
