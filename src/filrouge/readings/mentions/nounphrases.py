"""Noun phrases by the tree: what a pronoun may take up, mention or not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from filrouge.knowledge.names import fold, given_names
from filrouge.languages.parts.referents import ReferentPack
from filrouge.model.parse import NamedSpan
from filrouge.readings.tree import Tree

Sort = Literal["person", "body", "place", "thing"]
Function = Literal["subject", "object", "oblique", "inner"]

_NOUNS = frozenset(("NOUN", "PROPN"))
_PARTS = frozenset(("det", "amod", "nummod", "flat:name", "flat", "fixed", "compound", "nmod", "nmod:poss", "case", "punct"))
_WITHIN = frozenset(("flat:name", "flat", "fixed", "compound", "goeswith"))
_COMPLEMENTS = frozenset(("nmod", "acl", "acl:relcl", "nmod:poss", "amod"))
_DEEP = 4
_WIDEST = 24
"""Words of the longest phrase: longer ones are cut, so that the work is linear."""
_FUNCTIONS: dict[str, Function] = {
    "nsubj": "subject", "nsubj:pass": "subject", "root": "subject", "dislocated": "subject", "vocative": "subject",
    "obj": "object", "iobj": "object", "xcomp": "object", "obl:agent": "object",
    "nmod": "inner", "nmod:poss": "inner",
}  # fmt: skip
_NAMED: dict[str, Sort] = {"PER": "person", "ORG": "body", "LOC": "place"}


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """A noun with what belongs to it, [start, end) in the text; `head` is its token in the tree.

    `sex` and `number` are empty where nothing tells. `noun` is the head in lower case, empty for a name; `name` the span of the
    name in it. `host` is the head of the phrase that this one is set beside ("Paul Rey, l'avocat": an apposition), `verb` the
    token that it hangs on.
    """

    head: int
    start: int
    end: int
    sort: Sort
    sex: str
    number: str
    noun: str
    lemma: str
    name: tuple[int, int] | None
    function: Function
    verb: int
    host: int | None
    definite: bool
    back: bool
    """It says that it was named before ("cet homme")."""
    complement: bool
    main: bool
    """It hangs on the main verb of its sentence."""


class PhraseFinder:
    """Makes the noun phrases of one text."""

    def __init__(self, text: str, tree: Tree, pack: ReferentPack) -> None:
        self.text, self.tree, self.pack = text, tree, pack
        self._names = tree.names
        self._name_starts = [name.start for name in tree.names]
        self._given = given_names()

    def phrases(self) -> Iterator[NounPhrase]:
        """All noun phrases in the order of their heads."""
        for index in range(len(self.tree.tokens)):
            phrase = self._phrase(index)
            if phrase is not None:
                yield phrase

    def _word(self, index: int) -> str:
        token = self.tree.tokens[index]
        return self.text[token.start : token.end]

    def _phrase(self, index: int) -> NounPhrase | None:
        token = self.tree.tokens[index]
        children = self.tree.children(index)
        determiner = next((c for c in children if self.tree.tokens[c].deprel in ("det", "nummod")), None)
        # an adjective or a participle with an article stands for somebody ("le prévenu", "la blessée")
        if token.upos not in _NOUNS and not (token.upos in ("ADJ", "VERB") and determiner is not None and determiner < index):
            return None
        if token.deprel in _WITHIN and token.head != index:
            return None
        word = self._word(index).lower()
        name = self._name(index)
        if name is None and (word in self.pack.never or not word[:1].isalpha()):
            return None
        start, end = self._extent(index)
        sort = self._sort(index, word, name)
        if token.upos not in _NOUNS and sort == "thing":
            return None
        conjuncts = [c for c in children if self.tree.tokens[c].deprel == "conj" and self.tree.tokens[c].upos in _NOUNS]
        host = self._titled(token.head, name) if token.deprel == "appos" or self._beside(index) else self._after_comma(index)
        role = self.tree.tokens[host] if host is not None else token
        function, verb = self._function(role.deprel, index if host is None else host)
        first = self._word(determiner).lower() if determiner is not None else ""
        return NounPhrase(
            head=index,
            start=start,
            end=end,
            sort=sort,
            sex=self._sex(index, determiner, name, word),
            number=self._number(index, determiner, name, bool(conjuncts)),
            noun="" if name is not None and name.start <= token.start else word,
            lemma=token.lemma.lower(),
            name=self._naming(name, sort, conjuncts),
            function=function,
            verb=verb,
            host=host,
            definite=determiner is not None and "Definite=Def" in self.tree.tokens[determiner].feats,
            back=first in self.pack.back,
            complement=any(self.tree.tokens[c].deprel in _COMPLEMENTS for c in children),
            main=self.tree.tokens[verb].deprel == "root",
        )

    def _extent(self, index: int) -> tuple[int, int]:
        """From the article to the last complement, without clauses and appositions; marks only inside."""
        tokens = self.tree.tokens
        taken, waiting = {index}, [index]
        while waiting and len(taken) < _WIDEST:
            for child in self.tree.children(waiting.pop()):
                if tokens[child].deprel in _PARTS and tokens[child].upos != "PUNCT" and abs(child - index) < _WIDEST:
                    if tokens[child].deprel == "case" and tokens[child].head == index:
                        continue
                    taken.add(child)
                    waiting.append(child)
        first = last = index
        while first - 1 in taken or (
            first - 2 in taken and tokens[first - 1].upos == "PUNCT" and self._word(first - 1) not in ",;:()"
        ):
            first -= 1
        while last + 1 in taken or (
            last + 2 in taken and tokens[last + 1].upos == "PUNCT" and self._word(last + 1) not in ",;:()"
        ):
            last += 1
        return tokens[first].start, tokens[last].end

    def _name(self, index: int) -> NamedSpan | None:
        """The name that a token is in, else one set right behind it ("le studio KING Art", "M. Durand")."""
        token = self.tree.tokens[index]
        found = self._named_at(token.start)
        if found is not None:
            return found if found.label in _NAMED else None
        return None

    def _naming(self, name: NamedSpan | None, sort: Sort, conjuncts: list[int]) -> tuple[int, int] | None:
        """The words that name the phrase: not those of a town in an office; of two people both names."""
        if name is None or _NAMED[name.label] != sort or (sort == "person" and self._figures(name)):
            return None
        other = self._name(conjuncts[-1]) if conjuncts else None
        return name.start, other.end if other is not None else name.end

    def _figures(self, name: NamedSpan) -> bool:
        """True for what has figures in it, as no name of a person has."""
        return any(character.isdigit() for character in self.text[name.start : name.end])

    def _named_at(self, position: int) -> NamedSpan | None:
        at = bisect_right(self._name_starts, position) - 1
        return self._names[at] if at >= 0 and position < self._names[at].end else None

    def _beside(self, index: int) -> bool:
        """True for a name right behind its noun, without a preposition: "le ministre Jean Petit"."""
        token = self.tree.tokens[index]
        if token.deprel not in ("nmod", "appos") or token.head >= index:
            return False
        return not any(self.tree.tokens[c].deprel == "case" for c in self.tree.children(index)) and self._name(index) is not None

    def _titled(self, host: int, name: NamedSpan | None) -> int:
        """The office above its complement: "le directeur de la revue, Jean Petit" names the director."""
        tokens, index = self.tree.tokens, host
        if name is None or name.label != "PER":
            return host
        for _ in range(_DEEP):
            if self._name(index) is None and self._sort(index, self._word(index).lower(), None) == "person":
                return index
            if tokens[index].deprel != "nmod":
                break
            index = tokens[index].head
        return host

    def _after_comma(self, index: int) -> int | None:
        """The name right before a comma and a noun that the tree takes for a member of a list: "Lina, ma fille"."""
        tokens = self.tree.tokens
        children = self.tree.children(index)
        start = min((c for c in children if tokens[c].deprel in ("det", "amod")), default=index)
        if (
            start < 2
            or start > index
            or self._word(start - 1) != ","
            or tokens[index].deprel not in ("conj", "obj", "obl", "nmod", "dep")
        ):
            return None
        if any(tokens[c].deprel in ("cc", "case", "conj") for c in children) or self._name(index) is not None:
            return None
        before = start - 2
        for _ in range(_DEEP):
            if tokens[before].deprel in _WITHIN and tokens[before].head < before:
                before = tokens[before].head
        name = self._name(before)
        return (
            before
            if name is not None and name.label == "PER" and self._sort(index, self._word(index).lower(), None) == "person"
            else None
        )

    def _sort(self, index: int, word: str, name: NamedSpan | None) -> Sort:
        lemma = self.tree.tokens[index].lemma.lower()
        if word in self.pack.persons or lemma in self.pack.persons:
            return "person"
        if name is not None:
            return "thing" if name.label == "PER" and self._figures(name) else _NAMED[name.label]
        if word in self.pack.bodies or lemma in self.pack.bodies:
            return "body"
        return "thing"

    def _sex(self, index: int, determiner: int | None, name: NamedSpan | None, word: str) -> str:
        if name is not None and name.label == "PER":
            words = self.text[name.start : name.end].replace("-", " ").split()
            given = self._given.get(fold(words[0]), "") if words else ""
            if given or word not in self.pack.persons:
                return given
        if not self.pack.gendered:
            return self.pack.sexes.get(word, "")
        feats = self.tree.tokens[index].feats
        if determiner is not None and "Gender=" in self.tree.tokens[determiner].feats:
            feats = self.tree.tokens[determiner].feats
        elif self.tree.tokens[index].upos == "PROPN" or (name is not None and self._sort(index, word, None) == "thing"):
            return ""
        return "f" if "Gender=Fem" in feats else "m" if "Gender=Masc" in feats else ""

    def _number(self, index: int, determiner: int | None, name: NamedSpan | None, joined: bool) -> str:
        if name is not None and name.label == "PER" and not joined:
            return "s"
        feats = self.tree.tokens[index].feats
        if determiner is not None and "Number=" in self.tree.tokens[determiner].feats:
            feats = self.tree.tokens[determiner].feats
        return "p" if "Number=Plur" in feats else "s" if "Number=Sing" in feats or name is not None else ""

    def _predicate(self, index: int) -> bool:
        """True for a noun that is said of a subject ("était à l'origine de")."""
        return any(self.tree.tokens[c].deprel in ("cop", "case", "nsubj", "expl:subj") for c in self.tree.children(index))

    def _function(self, deprel: str, index: int) -> tuple[Function, int]:
        """What the phrase is to the verb that it hangs on; a conjunct is what the first one is."""
        tokens = self.tree.tokens
        for _ in range(_WIDEST):
            if tokens[index].deprel not in ("conj", "appos") or tokens[index].head == index:
                break
            index = tokens[index].head
        deprel = tokens[index].deprel
        function: Function = _FUNCTIONS.get(deprel, "oblique")
        if deprel == "root" and (tokens[index].upos not in _NOUNS or self._predicate(index)):
            function = "oblique"
        return function, tokens[index].head
