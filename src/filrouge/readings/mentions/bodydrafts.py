"""Mentions of bodies that no table has: with their determiner, as drafts, and which other reading they beat."""

from __future__ import annotations

from filrouge.knowledge import organisations, places
from filrouge.readings.mentions.bodies import Body
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.phrases import PhraseReader
from filrouge.readings.mentions.standing import complemented
from filrouge.readings.mentions.words import Words


class BodyDrafts:
    """Makes the draft of a body at a place of the text."""

    def __init__(self, text: Words, lexicon: Lexicon, phrases: PhraseReader) -> None:
        self.text, self.lexicon, self.phrases = text, lexicon, phrases
        self.pack = lexicon.pack
        self.bodies = phrases.bodies

    def read(self, at: int, stop: int) -> Draft | None:
        """A body with its determiner; `needs` is "body" where its noun stands alone."""
        if not self.bodies.may_begin(at):
            return None
        determiner = self.phrases.determiner(at, stop)
        begin = determiner[1] if determiner is not None else at
        body = self.bodies.read(begin, stop)
        if body is None:
            return None
        before = self.text.lower(self.text.before(at)) if self.text.before(at) >= 0 else ""
        sort = determiner[0].sort if determiner else "definite" if before in self.pack.contracted else ""
        if not body.named:
            again = sort in ("definite", "demonstrative") and before not in self.pack.copulas
            return self._short(body, at, stop) if again else None
        if not sort and not self.text.capitalised(begin):
            return None
        draft = Draft(at, body.last, "organisation", name=self.text.shown(begin, body.last), sort=sort, by="noun")
        draft.body, draft.noun = body.kind, body.noun
        if body.known is not None:
            draft.actors, draft.nation = (body.known.id,) if body.known.id else (), body.known.nation
            draft.body = body.known.body or "organisation"
            organisation = organisations.get(body.known.id)
            draft.state = organisation.state if organisation else None
        elif body.kind == "court" and (state := self._seat(body)):
            # Courts are their state's, wherever they sit.
            draft.actors, draft.state = (state,), state
        return draft

    def _short(self, body: Body, at: int, stop: int) -> Draft | None:
        """ "la fédération", "l'organisation internationale": nothing else may belong to the noun."""
        text, end = self.text, body.last
        adjective = self.bodies.adjective(end, stop)
        if adjective:
            if not (text.folded[end].startswith(self.pack.bodies.worldwide) or self.lexicon.demonym(text, end, stop)):
                return None
            end = adjective
        if end < stop and (complemented(end, text, self.pack) or not self._ends(end)):
            return None
        draft = Draft(at, end, "organisation", name=text.shown(body.first, end), needs="body", sort="definite")
        draft.body, draft.noun = body.kind, body.noun
        return draft

    def _ends(self, at: int) -> bool:
        """True where a phrase may end: at a mark, at a small word, at a verb where nouns come one after the other."""
        text, token = self.text, self.text.tokens[at]
        if token.kind == "mark":
            return token.text not in "-«“\"'" or (token.text == "'" and text.lower(at + 1) == self.pack.possessive)
        if token.kind == "number" or text.capitalised(at):
            return False
        word = text.lower(at)
        small = self.pack.verbs_after | self.pack.prepositions | self.pack.conjunctions
        return not self.pack.demonym_first or word in small or word.endswith(self.pack.bodies.verb_endings)

    def _seat(self, body: Body) -> str | None:
        """The state of the place that the name of a court has."""
        for at in range(body.first + 1, body.last):
            found = self.lexicon.found(self.text, at, body.last)
            for name in found[0] if found else ():
                if name.kind in ("state", "capital"):
                    return name.id
                if name.kind == "place" and (place := places.get(name.id)) is not None:
                    return place.state
        return None


def overrules(body: Draft, found: Draft | None) -> bool:
    """Whether a body by its noun is rather meant than what the other readers found at the same place."""
    if found is None:
        return True
    if body.needs:
        return False
    if found.kind == "person":
        return found.by == "name" and body.last >= found.last
    return body.last > found.last and (found.kind in ("state", "place") or not (found.actors or found.office or found.needs))
