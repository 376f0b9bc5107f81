"""What the tree of a sentence says of the parties of a verb; silent (None) where it says nothing that can be used."""

from __future__ import annotations

from filrouge.model.mention import MentionForm
from filrouge.readings.mentions.unnamed import NAMELESS
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.parties import is_known
from filrouge.readings.triggers.places import governed

ACTORS = frozenset(("person", "state", "organisation", "role", "group", "pronoun"))


def tree_subject(cast: Cast, index: int) -> tuple[MentionForm, ...] | None:
    """Mentions in the subject of a verb group; None where the tree is silent, or names a subject that is no mention."""
    tree, node = _node(cast, index)
    if tree is None or node is None:
        return None
    heads = tree.subjects(node)
    if heads is None:
        return None
    found = named_by(cast, tree, heads)
    if not cast.groups[index].passive and all(m.evidence is not None and m.evidence.by == NAMELESS for m in found):
        found = _members(cast, tree, heads[0]) or found
    return found or None


def _members(cast: Cast, tree: Tree, head: int) -> tuple[MentionForm, ...]:
    """ "Douze pays, dont la France et l'Italie, ont réclamé": those of a crowd that are named."""
    clause = cast.clause
    for child in tree.children(head):
        if child > head and not clause.pack.members.isdisjoint(clause.words(c for c in tree.children(child) if c < child)):
            return tuple(m for m in named_by(cast, tree, tree.joined(child)) if is_known(m))
    return ()


def described(cast: Cast, index: int) -> tuple[MentionForm, ...]:
    """Mentions that a participle without an auxiliary says something of: its noun, or the subject of the verb it opens for."""
    tree, node = _node(cast, index)
    if tree is None or node is None:
        return ()
    token = tree.tokens[node]
    heads = tree.subjects(token.head if token.deprel == "advcl" else node)
    return named_by(cast, tree, heads or ())


def tree_object(cast: Cast, index: int) -> tuple[MentionForm, ...] | None:
    """Mentions in the direct object; None where the tree is silent or the object is no mention."""
    tree, node = _node(cast, index)
    if tree is None or node is None:
        return None
    return named_by(cast, tree, tree.objects(node)) or None


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
    return (owner is None or owner == own) and not _other_clause(tree, node, own)


_CLAUSES = frozenset(("ccomp", "advcl", "acl:relcl", "conj", "parataxis"))
_STEPS = 30


def _other_clause(tree: Tree, node: int, own: int) -> bool:
    """True where a clause with a verb of its own, known to the lexicon or not, stands between a word and a verb above it."""
    for _ in range(_STEPS):
        head = tree.tokens[node].head
        if node == own or head == node:
            return False
        if tree.tokens[node].deprel in _CLAUSES and tree.tokens[node].upos == "VERB":
            return True
        node = head
    return False


def content_of(cast: Cast, index: int) -> tuple[Tree, int] | None:
    """The tree, and the verb of the clause or infinitive that a verb group governs as its content."""
    tree, node = _node(cast, index)
    if tree is None or node is None:
        return None
    inner = next((c for c in tree.children(node) if tree.tokens[c].deprel in ("xcomp", "ccomp") and tree.is_verb(c)), None)
    return None if inner is None else (tree, inner)


def content_subject(cast: Cast, index: int) -> tuple[MentionForm, ...]:
    """ "demanded that X release": the subject that the content has of its own."""
    found = content_of(cast, index)
    if found is None:
        return ()
    tree, inner = found
    own = next((c for c in tree.children(inner) if tree.tokens[c].deprel in ("nsubj", "nsubj:pass")), None)
    return named_by(cast, tree, tree.joined(own)) if own is not None else ()


def content_object(cast: Cast, index: int) -> tuple[MentionForm, ...]:
    """ "threatened to expel X", "offered to hand them over to X": whom the content is done to."""
    found = content_of(cast, index)
    if found is None:
        return ()
    tree, inner = found
    below = tree.children(inner)
    direct = [c for c in below if tree.tokens[c].deprel in ("obj", "iobj")]
    for head in (*direct, *(c for c in below if tree.tokens[c].deprel.startswith("obl"))):
        mentions = tuple(m for m in named_by(cast, tree, tree.joined(head)) if m.kind in ACTORS)
        if mentions and (head in direct or governed(cast.clause, mentions[0]) in cast.clause.pack.receivers):
            return mentions
    return _below(cast, tree, direct, cast.clause.pack.receivers)


def thing_parties(cast: Cast, index: int, prepositions: frozenset[str]) -> tuple[MentionForm, ...]:
    """ "rejected a demand by X", "sanctions against X were lifted": a party named inside the thing acted on."""
    tree, node = _node(cast, index)
    if tree is None or node is None:
        return ()
    things = [c for c in tree.children(node) if tree.tokens[c].deprel in ("obj", "nsubj:pass")]
    return _below(cast, tree, things, prepositions)


def _below(cast: Cast, tree: Tree, things: list[int], prepositions: frozenset[str]) -> tuple[MentionForm, ...]:
    """The first actors that one of the prepositions joins to a noun."""
    for thing in things:
        for inner in tree.children(thing):
            if tree.tokens[inner].deprel.startswith(("nmod", "obl")):
                mentions = named_by(cast, tree, tree.joined(inner))
                if mentions and governed(cast.clause, mentions[0]) in prepositions:
                    return mentions
    return ()


def has_object(cast: Cast, index: int) -> bool:
    """True where the tree gives a verb a direct object."""
    tree, node = _node(cast, index)
    return tree is not None and node is not None and bool(tree.objects(node))


def above(cast: Cast, position: int) -> tuple[MentionForm, ...]:
    """Subject of the nearest verb above a word, or the owner of a noun on the way: "Rome's refusal to open talks"."""
    tree = cast.clause.tree
    node = tree.at(position) if tree is not None else None
    if tree is None or node is None:
        return ()
    for _ in range(_STEPS):
        head = tree.tokens[node].head
        if head == node:
            return ()
        node = head
        if tree.is_verb(node):
            heads = tree.subjects(node)
        else:
            heads = next((tree.joined(c) for c in tree.children(node) if tree.tokens[c].deprel == "nmod:poss"), None)
        if heads is not None:
            return named_by(cast, tree, heads)
    return ()


def _node(cast: Cast, index: int) -> tuple[Tree | None, int | None]:
    tree, node = cast.clause.tree, cast.nodes[index]
    return tree, node if tree is not None and node is not None and tree.is_verb(node) else None


def named_by(cast: Cast, tree: Tree, heads: tuple[int, ...]) -> tuple[MentionForm, ...]:
    """The mentions that words of the tree head."""
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
