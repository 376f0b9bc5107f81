"""The dependency tree of an article, asked by positions in its text.

Labels are those of Universal Dependencies (https://universaldependencies.org/u/dep/). A parser errs; what is asked here
is asked so that a silence (None, or nothing) sends the caller back to the order of words.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from filrouge.model.parse import NamedSpan, Parse, ParsedToken

_SET_APART = ("acl:relcl", "advcl", "advcl:cleft", "ccomp", "csubj")
_SUBJECTS = ("nsubj", "nsubj:pass")
_INSIDE = frozenset(("flat:name", "flat", "appos", "compound", "fixed"))
"""Relations inside one name or between a name and what is said of it."""
_CLIMB = 60
"""More steps up than any sentence of prose has: a broken tree must not hang a reading."""


@dataclass(frozen=True)
class Tree:
    """All sentences of an article; tokens are named by their index. `names` are those that the pipeline sees, in order."""

    tokens: tuple[ParsedToken, ...]
    names: tuple[NamedSpan, ...] = ()

    @classmethod
    def of(cls, parse: Parse | None) -> Tree | None:
        """None where there is no parse, or one without a tree."""
        if parse is None or "dependencies" in parse.lost or "parts-of-speech" in parse.lost or not parse.tokens:
            return None
        return cls(parse.tokens, parse.names)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(token.start for token in self.tokens)

    @cached_property
    def _children(self) -> tuple[tuple[int, ...], ...]:
        below: list[list[int]] = [[] for _ in self.tokens]
        for index, token in enumerate(self.tokens):
            if token.head != index:
                below[token.head].append(index)
        return tuple(tuple(children) for children in below)

    def children(self, index: int) -> tuple[int, ...]:
        """What hangs on a word, in the order of the text."""
        return self._children[index]

    def at(self, position: int) -> int | None:
        """The token at a position of the text, None between tokens."""
        index = bisect_right(self._starts, position) - 1
        return index if index >= 0 and position < self.tokens[index].end else None

    def head_of(self, start: int, end: int) -> int | None:
        """The token of a stretch that governs its other tokens: the first whose head lies outside."""
        index = bisect_right(self._starts, start) - 1
        if index < 0 or self.tokens[index].end <= start:
            index += 1
        first = index
        while index < len(self.tokens) and self.tokens[index].start < end:
            head = self.tokens[index].head
            if head == index or not (self.tokens[head].start < end and self.tokens[head].end > start):
                if self.tokens[index].upos not in ("DET", "ADP", "PUNCT"):
                    return index
            index += 1
        return first if first < len(self.tokens) and self.tokens[first].start < end else None

    def subjects(self, verb: int) -> tuple[int, ...] | None:
        """Heads of the subject of a verb, conjuncts after it; None where the tree names none.

        The subject of a relative clause is what the clause says something of; of a bare participle the noun before it;
        a verb joined to another one by "et" takes that one's.
        """
        for _ in range(_CLIMB):
            own = self._own_subject(verb)
            if own is not None:
                return self.joined(own)
            token = self.tokens[verb]
            if token.deprel == "conj" and self._finite(self.tokens[token.head].upos):
                verb = token.head
            elif token.deprel == "acl" and "VerbForm=Part" in token.feats:
                return self.joined(token.head)
            else:
                return None
        return None

    def _own_subject(self, verb: int) -> int | None:
        token = self.tokens[verb]
        own = [c for c in self._children[verb] if self.tokens[c].deprel in _SUBJECTS]
        if not own:
            return None
        # of two, one of which is wrong, the one nearer before the verb
        found = max((c for c in own if c < verb), default=own[0])
        if "PronType=Rel" in self.tokens[found].feats:
            return token.head if token.deprel == "acl:relcl" else None
        return found

    @staticmethod
    def _finite(upos: str) -> bool:
        return upos in ("VERB", "AUX")

    def cleft(self, index: int) -> int | None:
        """ "C'est mardi que le pont a cédé", "it was in Geneva that they met": the verb behind the word that is set apart."""
        below = [self.tokens[c] for c in self._children[index]]
        pointing = any(t.deprel.startswith("expl") or (t.deprel == "nsubj" and t.upos == "PRON") for t in below)
        if not pointing or not any(t.deprel == "cop" for t in below):
            return None
        token = self.tokens[index]
        if token.deprel.startswith("obl") and self.tokens[token.head].upos == "VERB" and token.head > index:
            return token.head
        behind = (c for c in self._children[index] if c > index and self.tokens[c].upos == "VERB")
        return next((c for c in behind if self.tokens[c].deprel in _SET_APART and self._opened(c)), None)

    def _opened(self, verb: int) -> bool:
        """True where "que" or a relative pronoun opens the clause of a verb."""
        first = next(iter(self._children[verb]), verb)
        return self.tokens[first].deprel == "mark" or "PronType=Rel" in self.tokens[first].feats

    def helpers(self, verb: int) -> tuple[int, ...]:
        """The auxiliaries and copulas of a verb, in the order of the text."""
        return tuple(c for c in self._children[verb] if self.tokens[c].deprel.startswith(("aux", "cop")))

    def objects(self, verb: int) -> tuple[int, ...]:
        """Heads of the direct object of a verb with their conjuncts."""
        found = next((c for c in self._children[verb] if self.tokens[c].deprel == "obj"), None)
        return self.joined(found) if found is not None else ()

    def joined(self, index: int) -> tuple[int, ...]:
        """A word and what "et", "and" or commas join to it."""
        return (index, *(c for c in self._children[index] if self.tokens[c].deprel == "conj"))

    def name_of(self, index: int) -> tuple[int, ...]:
        """A word with the words of the same name and those in apposition: "le président Emmanuel Macron"."""
        return (index, *(c for c in self._children[index] if self.tokens[c].deprel in _INSIDE))

    def governor(self, index: int, heads: frozenset[int]) -> int | None:
        """The first of `heads` on the way up from a word, the word itself left out; None where there is none."""
        for _ in range(_CLIMB):
            head = self.tokens[index].head
            if head == index:
                return None
            if head in heads:
                return head
            index = head
        return None

    def predicate(self, index: int | None) -> int | None:
        """A word, or what it is the auxiliary or copula of."""
        if index is None:
            return None
        token = self.tokens[index]
        return token.head if token.deprel == "cop" or token.deprel.startswith("aux") else index

    def is_verb(self, index: int) -> bool:
        """True for verbs, auxiliaries and participles that stand as adjectives."""
        token = self.tokens[index]
        return token.upos in ("VERB", "AUX") or "VerbForm" in token.feats
