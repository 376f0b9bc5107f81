"""What the tree of a sentence says of the parties of a verb; silent (None) where it says nothing that can be used."""

from __future__ import annotations

from filrouge.model.mention import MentionForm
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.cast import Cast

ACTORS = frozenset(("person", "state", "organisation", "role", "group", "pronoun"))


def tree_subject(cast: Cast, index: int) -> tuple[MentionForm, ...] | None:
    """Mentions in the subject of a verb group; None where the tree is silent, or names a subject that is no mention."""
    tree, node = _node(cast, index)
    if tree is None or node is None:
        return None
    heads = tree.subjects(node)
    return None if heads is None else _mentions(cast, tree, heads) or None


def tree_object(cast: Cast, index: int) -> tuple[MentionForm, ...] | None:
    """Mentions in the direct object; None where the tree is silent or the object is no mention."""
    tree, node = _node(cast, index)
    if tree is None or node is None:
        return None
    return _mentions(cast, tree, tree.objects(node)) or None


def belongs(cast: Cast, index: int, span: tuple[int, int]) -> bool:
    """False where the tree hangs a stretch of text below another verb group of the sentence than `index`."""
    tree = cast.clause.tree
    if tree is None:
        return True
    node, own = tree.head_of(*span), cast.nodes[index]
    if node is None or own is None or not tree.is_verb(own):
        return True
    # what hangs on a participle ("le sommet prévu avec Kim") may still be a party of the verb above it
    verbs = (n for n, group in zip(cast.nodes, cast.groups, strict=True) if n is not None and not group.bare)
    owner = tree.governor(node, frozenset(verbs))
    return owner is None or owner == own


def _node(cast: Cast, index: int) -> tuple[Tree | None, int | None]:
    tree, node = cast.clause.tree, cast.nodes[index]
    return tree, node if tree is not None and node is not None and tree.is_verb(node) else None


def _mentions(cast: Cast, tree: Tree, heads: tuple[int, ...]) -> tuple[MentionForm, ...]:
    found: list[MentionForm] = []
    for head in heads:
        words = tree.name_of(head)
        mention = next((m for word in words if (m := _at(cast, tree, word)) is not None), None)
        if mention is not None and mention not in found:
            found.append(mention)
    return tuple(found)


def _at(cast: Cast, tree: Tree, word: int) -> MentionForm | None:
    token = tree.tokens[word]
    around = [m for m in cast.clause.mentions if m.kind in ACTORS and m.start < token.end and token.start < m.end]
    return min(around, key=lambda m: m.end - m.start, default=None)
