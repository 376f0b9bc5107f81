"""Who is spoken of: the noun phrases of a text joined to referents, and the one that a pronoun takes up.

One pass in the order of the text. Whoever was named, as subject, lately and often is the likely one (what is called topic
continuity); two that are equally likely leave the pronoun open. A bounded number of referents is kept in mind, so the work is
linear.
"""

from __future__ import annotations

from filrouge.knowledge.names import fold
from filrouge.languages.parts.referents import ReferentPack
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.nounphrases import NounPhrase, PhraseFinder
from filrouge.readings.mentions.positions import Positions
from filrouge.readings.mentions.referent import Referent, Seeker, Seen, may, weight
from filrouge.readings.tree import Tree

_KEPT = 48
"""Referents kept in mind: those spoken of last."""
_SURE = 0.3
"""What the best referent must have before the second."""
_SURER = 0.8
"""The same for a noun that takes somebody up."""


class Referents:
    """The referents of one text, read as far as the pronoun that is asked for."""

    def __init__(self, positions: Positions, tree: Tree, pack: ReferentPack, saying: frozenset[str]) -> None:
        self.positions, self.tree, self.pack = positions, tree, pack
        self._saying = saying
        self._human = saying | pack.human_verbs
        self.phrases = list(PhraseFinder(positions.original, tree, pack).phrases())
        self._next = 0
        self._alive: list[Referent] = []
        self._of: dict[int, Referent] = {}
        """By the head of each phrase read."""

    def word(self, index: int) -> str:
        """A word of the tree, in lower case."""
        token = self.tree.tokens[index]
        return self.positions.original[token.start : token.end].lower()

    def antecedent(self, draft: Draft) -> Referent | None:
        """The referent that a personal pronoun takes up, None where none or several may be meant."""
        start, end = self.positions.span(draft.first, draft.last)
        self._read(start)
        word = self.tree.at(start + 1 if end - start > 1 else start)
        if word is not None and self.tree.tokens[word].deprel.startswith("expl"):
            # "il s'agit", "il est établi que": nobody
            return None
        verb = self.tree.tokens[word].head if word is not None else -1
        lemma = self.tree.tokens[verb].lemma.lower() if verb >= 0 else ""
        seeker = Seeker(draft.sex, draft.plural, draft.sentence, draft.quoted, verb, lemma in self._human)
        chosen = self._likely(seeker, _SURE)
        if chosen is not None:
            self._again(chosen, draft, verb)
            if word is not None:
                self._of[word] = chosen
        return chosen

    def last_named(self, draft: Draft) -> Referent | None:
        """The one named last ("ce dernier", "celui-ci"), in this sentence or the one before."""
        self._read(self.positions.span(draft.first, draft.last)[0])
        seeker = Seeker(draft.sex, draft.plural, draft.sentence, draft.quoted, -1, False)
        for one in reversed(self._alive):
            seen, alike = one.last(quoted=draft.quoted)
            if seen.sentence < draft.sentence - 1:
                return None
            if alike and one.sort in ("person", "body") and may(one, seeker, self.pack):
                self._again(one, draft, -1)
                return one
        return None

    def at(self, start: int, end: int) -> Referent | None:
        """The referent that the words [start, end) stand for; the whole text has been read then."""
        self._read(len(self.positions.original))
        head = self.tree.head_of(start, end)
        return self._of.get(head) if head is not None else None

    def name_of(self, start: int, end: int) -> str | None:
        """The fullest name that the text gives to whom the words [start, end) stand for, None where it gives none."""
        one = self.at(start, end)
        return self.positions.original[slice(*one.name)] if one is not None and one.name is not None else None

    def _again(self, one: Referent, draft: Draft, verb: int) -> None:
        """Note that a pronoun has taken somebody up."""
        main = verb >= 0 and self.tree.tokens[verb].deprel == "root"
        one.note(Seen(draft.sentence, "subject", verb, main, True, self._says(verb)), quoted=draft.quoted)
        one.sex = one.sex or draft.sex
        self._alive.remove(one)
        self._alive.append(one)

    def _likely(self, seeker: Seeker, margin: float) -> Referent | None:
        """The likeliest referent, None where another one is nearly as likely."""
        found = [(weight(one, seeker), one) for one in self._alive if may(one, seeker, self.pack)]
        ranked = sorted(((much, one) for much, one in found if much > 0), key=lambda pair: -pair[0])
        if not ranked or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < margin):
            return None
        return ranked[0][1]

    def _says(self, verb: int) -> bool:
        return verb >= 0 and self.tree.tokens[verb].lemma.lower() in self._saying

    def _read(self, until: int) -> None:
        while self._next < len(self.phrases) and self.phrases[self._next].start < until:
            self._take(self.phrases[self._next])
            self._next += 1

    def _take(self, phrase: NounPhrase) -> None:
        sentence, quoted = self.positions.where(phrase.start)
        if sentence < 0:
            return
        root = self.positions.root_at(self.tree.tokens[phrase.head].start)
        one = self._known(phrase, root)
        seen = Seen(sentence, phrase.function, phrase.verb, phrase.main, False, self._says(phrase.verb))
        if one is None:
            one = Referent(phrase, phrase.sort, phrase.sex, phrase.number)
            one.note(seen, quoted=quoted)
        else:
            self._alive.remove(one)
            if phrase.host is None:
                one.note(seen, quoted=quoted)
            one.sex = one.sex or phrase.sex
            if phrase.sort == "person" or (one.sort == "thing" and phrase.sort == "body"):
                one.sort = phrase.sort
        if root is not None:
            one.root = one.root or root
            one.sex = root.sex or one.sex
            if root.personal:
                one.sort = "person"
            if root.kind == "person" and not root.plural:
                # "Les dirigeants nord-coréen X et américain Y": X himself is one.
                one.number = "s"
        if phrase.name is not None:
            words = self.positions.original[slice(*phrase.name)]
            one.names.add(fold(words))
            if one.name is None or len(words) > one.name[1] - one.name[0]:
                one.name = phrase.name
        if phrase.noun:
            one.lemmas |= {phrase.noun, phrase.lemma}
        self._of[phrase.head] = one
        self._alive = [*self._alive[-(_KEPT - 1) :], one]

    def _known(self, phrase: NounPhrase, root: Draft | None) -> Referent | None:
        """The referent that a phrase names again."""
        host = self._of.get(phrase.host) if phrase.host is not None else None
        if host is not None and host in self._alive and self._alike(host, phrase):
            return host
        for one in reversed(self._alive):
            if root is not None and one.root is not None:
                if root is one.root or (root.actors and root.actors == one.root.actors):
                    return one
                if root.actors or not one.names:
                    continue
            if phrase.name is not None and self._same_name(one, phrase):
                return one
            if phrase.noun and phrase.name is None and (phrase.definite or phrase.back) and self._described(one, phrase):
                return one
        if phrase.host is not None or (root is not None and root.actors):
            return None
        return self._body(phrase) if phrase.noun in self.pack.generic_bodies else self._taken_up(phrase)

    def _body(self, phrase: NounPhrase) -> Referent | None:
        """The body that was named lately, for a noun that says what it is ("l'hebdomadaire"); none where several were."""
        if not (phrase.definite or phrase.back) or phrase.number != "s":
            return None
        sentence, _ = self.positions.where(phrase.start)
        near = [
            one
            for one in self._alive
            if one.sort == "body" and one.names and not one.lemmas and one.number != "p" and self._close(one, sentence)
        ]
        return near[0] if len(near) == 1 and not phrase.complement else None

    def _close(self, one: Referent, sentence: int) -> bool:
        return any(seen is not None and sentence - seen.sentence <= 1 for seen in (one.told, one.quoted))

    def _taken_up(self, phrase: NounPhrase) -> Referent | None:
        """Who is meant by a noun that stands like a pronoun: "l'homme", "ce fils d'immigrés"."""
        if phrase.sort != "person":
            return None
        generic = phrase.definite and not phrase.complement and phrase.noun in self.pack.generic
        if not (phrase.back or generic) or phrase.number != "s":
            return None
        sentence, quoted = self.positions.where(phrase.start)
        one = self._likely(Seeker(phrase.sex, False, sentence, quoted, phrase.verb, True), _SURER)
        return one if one is not None and one.sort == "person" else None

    def _alike(self, one: Referent, phrase: NounPhrase) -> bool:
        if one.number and phrase.number and one.number != phrase.number:
            return False
        if one.sort != phrase.sort and "thing" not in (one.sort, phrase.sort):
            return False
        if "person" in (one.sort, phrase.sort) and one.sort != phrase.sort and (one.lemmas or phrase.noun):
            # a noun that is none for people and somebody's name
            return False
        return not (one.sort == phrase.sort == "person" and one.sex and phrase.sex and one.sex != phrase.sex)

    def _same_name(self, one: Referent, phrase: NounPhrase) -> bool:
        assert phrase.name is not None
        words = fold(self.positions.original[slice(*phrase.name)])
        if words in one.names:
            return True
        if phrase.sort != "person" or one.sort != "person" or not self._alike(one, phrase):
            return False
        # a surname alone, or a given name alone
        return any(words == part for name in one.names for part in (name.rpartition(" ")[2], name.partition(" ")[0]))

    def _described(self, one: Referent, phrase: NounPhrase) -> bool:
        if one.number and phrase.number and one.number != phrase.number:
            return False
        if phrase.noun not in one.lemmas:
            return False
        return not phrase.complement or fold(self._words(phrase)) == fold(self._words(one.first))

    def _words(self, phrase: NounPhrase) -> str:
        return self.positions.original[phrase.start : phrase.end]
