"""Where a verb group stands in the tree of its sentence: what it hangs on, behind which word, what it goes on with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup

_CONJUNCTS = 12
"""More conjuncts than any sentence of prose has in a row."""


@dataclass(frozen=True)
class Sites:
    """The verb groups of a sentence as words of its tree; every answer is None or empty where there is no tree."""

    clause: Clause
    groups: tuple[VerbGroup, ...]

    @cached_property
    def nodes(self) -> tuple[int | None, ...]:
        """The word of the tree for each group: its head, or the predicate that an auxiliary or copula belongs to."""
        tree = self.clause.tree
        if tree is None:
            return (None,) * len(self.groups)
        return tuple(tree.predicate(self.clause.nodes[group.head]) for group in self.groups)

    @cached_property
    def _owners(self) -> dict[int, int]:
        owners: dict[int, int] = {}
        for index, node in enumerate(self.nodes):
            if node is not None:
                owners.setdefault(node, index)
        return owners

    def relation(self, index: int) -> str:
        """The label of a group in the tree, "" for none."""
        tree, node = self.clause.tree, self.nodes[index]
        return tree.tokens[node].deprel if tree is not None and node is not None else ""

    def above(self, index: int) -> int | None:
        """The group that a group hangs on directly."""
        tree, node = self.clause.tree, self.nodes[index]
        found = self._owners.get(tree.tokens[node].head) if tree is not None and node is not None else None
        return found if found != index else None

    def word_above(self, index: int) -> str:
        """The word that a group hangs on, in lower case."""
        tree, node = self.clause.tree, self.nodes[index]
        if tree is None or node is None or tree.tokens[node].head == node:
            return ""
        return next(self.clause.words((tree.tokens[node].head,)), "")

    def negated_above(self, index: int) -> bool:
        """True where a negation hangs on the word that a group hangs on, be that word a known verb or not."""
        tree, node = self.clause.tree, self.nodes[index]
        if tree is None or node is None:
            return False
        beside = self.clause.words(c for c in tree.children(tree.tokens[node].head) if c != node)
        return not self.clause.pack.negations.isdisjoint(beside)

    def marks(self, index: int) -> tuple[str, ...]:
        """The words that mark a group as subordinate, in the order of the text: "de", "parce que"."""
        tree, node = self.clause.tree, self.nodes[index]
        if tree is None or node is None:
            return ()
        own = [c for c in tree.children(node) if tree.tokens[c].deprel == "mark"]
        with_parts = (p for c in own for p in (c, *(d for d in tree.children(c) if tree.tokens[d].deprel == "fixed")))
        return tuple(self.clause.words(with_parts))

    def joined_to(self, index: int) -> int | None:
        """The group of the first verb of a row ("a signé et ratifié") of which a group is a later one."""
        tree, node = self.clause.tree, self.nodes[index]
        if tree is None or node is None:
            return None
        for _ in range(_CONJUNCTS):
            if tree.tokens[node].deprel != "conj":
                break
            node = tree.tokens[node].head
        found = self._owners.get(node)
        return found if found is not None and found < index else None

    def below(self, index: int, relation: str) -> Iterator[int]:
        """The groups that hang on a group by a relation."""
        tree, node = self.clause.tree, self.nodes[index]
        if tree is None or node is None:
            return
        for child in tree.children(node):
            if tree.tokens[child].deprel == relation and child in self._owners:
                yield self._owners[child]
