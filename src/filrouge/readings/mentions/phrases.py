"""Noun phrases whose head is an office, a function, a group of people or an institution.

`[determiner] [number] [adjectives] HEAD [nationality | adjective | complement]…`, with the
nationality before the head where the language puts it there.
"""

from __future__ import annotations

from filrouge.knowledge import places
from filrouge.knowledge.names import given_names
from filrouge.languages.parts.mentions import Determiner
from filrouge.readings.mentions.bodies import BodyReader
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.name import Name
from filrouge.readings.mentions.nations import joined_nationality, number_end, people
from filrouge.readings.mentions.phrase import Phrase
from filrouge.readings.mentions.words import Words

_MOST_MODIFIERS = 6
_MOST_ADJECTIVES = 3
_OPENING, _CLOSING = '«“"', '»”"'
_MARKS = '«»“”"-'


class PhraseReader:
    """Reads one phrase at a place of the text."""

    def __init__(self, text: Words, lexicon: Lexicon, bodies: BodyReader) -> None:
        self.text = text
        self.bodies = bodies
        self.lexicon = lexicon
        self.pack = lexicon.pack

    def read(self, index: int, stop: int, depth: int = 0) -> Phrase | None:
        """The phrase that begins at `index`, None when no head follows."""
        text, lexicon = self.text, self.lexicon
        if text.folded[index] not in lexicon.phrasing and text.tokens[index].kind != "number":
            return None
        phrase = Phrase(index)
        at = self._determiner(phrase, index, stop)
        if at >= stop or not (text.folded[at] in lexicon.heading or text.tokens[at].kind == "mark"):
            return None
        at = self._adjectives(phrase, at, stop)
        found = lexicon.heads.match(self.text, at, stop)
        if found is None:
            phrase.last = at
            return people(self.text, lexicon, phrase, stop)
        (phrase.noun, phrase.head), run = found[0][-1], found[1]
        if phrase.head.proper and not self.text.capitalised(run[0]):
            return None
        phrase.last = run[-1] + 1
        self._modifiers(phrase, stop, depth)
        return phrase

    def determiner(self, index: int, stop: int) -> tuple[Determiner, int] | None:
        """(determiner, next word) at `index`; "l'" is two tokens."""
        found = self.pack.determiners.get(self.text.lower(index))
        if found is None or index >= stop:
            return None
        after = self.text.text(index + 1)
        if after == "-" and self.text.tight(index + 1):
            return None  # "Notre-Dame", "Le-Duc"
        if after == "'":
            return found, index + 2
        # An elided form needs its apostrophe ("l", "d").
        return None if len(self.text.text(index)) == 1 and self.text.lower(index) != "a" else (found, index + 1)

    def _determiner(self, phrase: Phrase, index: int, stop: int) -> int:
        counted = self.lexicon.quantities.match(self.text, index, stop)
        if counted is not None:
            phrase.determiner, phrase.counted = Determiner("indefinite", "", "p"), True
            return counted[1][-1] + 1
        at = index
        found = self.determiner(index, stop)
        if found is not None:
            phrase.determiner, at = found
        token = self.text.tokens[at] if at < stop else None
        number = self.pack.numbers.get(token.lower, 0) if token else 0
        if token and token.kind == "number" and len(token.text) < 9:
            number = int(token.text) if token.text.isascii() else 0
        end = number_end(self.text, at, stop) if number else at
        if number > 1 or end > at + 1:
            phrase.count, phrase.counted = max(number, 2), True
            phrase.determiner = phrase.determiner or Determiner("indefinite", "", "p")
            return end
        return at

    def _adjectives(self, phrase: Phrase, at: int, stop: int) -> int:
        """Words between determiner and head, nationality and its possessive mark included."""
        for _ in range(_MOST_ADJECTIVES):
            if at >= stop:
                break
            if self.text.text(at) in _MARKS and phrase.determiner is not None and self.text.text(at):
                at += 1
            elif self._headed(phrase, at, stop):
                break
            elif self.text.lower(at) in self.pack.before_head:
                phrase.former = phrase.former or self.text.lower(at) in self.pack.former
                phrase.adjectives += 1
                at += 1
                if self.text.text(at) == "-" and self.text.tight(at):
                    at += 1
            elif (phrase.entities and self.text.lower(at) in self.pack.fields) or self.lexicon.heads.match(self.text, at, stop):
                at += 1
            elif self.pack.demonym_first and (after := self._owner(phrase, at, stop)):
                at = after
            else:
                break
        return at

    def _headed(self, phrase: Phrase, at: int, stop: int) -> bool:
        """True at the head; before another head "deputy" is an adjective, so is the singular in "two student leaders"."""
        found = self.lexicon.heads.match(self.text, at, stop)
        if found is None:
            return False
        word = self.text.lower(at)
        fields = self.pack.fields if phrase.entities else frozenset()
        several = phrase.count > 1 and found[0][-1][1].number == "s"
        before = len(found[1]) == 1 and (several or word in self.pack.before_head or word in fields)
        return not (before and self.lexicon.heads.match(self.text, at + 1, stop))

    def _owner(self, phrase: Phrase, at: int, stop: int) -> int:
        """A nationality, or a name with or without "'s", before the head; 0 when none is there."""
        found = self.lexicon.found(self.text, at, stop)
        demonym = self.lexicon.demonym(self.text, at, stop)
        if demonym is not None and self.text.capitalised(at) and (found is None or demonym[1] >= found[1]):
            phrase.entities.extend(demonym[0] if len(demonym[0]) == 1 else ())
            joined = joined_nationality(self.text, self.lexicon, demonym[1], stop)
            phrase.entities.extend((joined[0],) if joined else ())
            return joined[1] if joined else demonym[1]
        if found is None:
            return 0
        entity = self._entity(phrase, found[0])
        if not entity:
            return 0
        phrase.entities.append(entity)
        end = found[1]
        if self._possesses(end, stop):
            return end + 2
        return end + 1 if self.text.text(end) == "'" and end < stop else end

    def _possesses(self, end: int, stop: int) -> bool:
        """True where the mark of the possessor stands at `end`."""
        return (
            bool(self.pack.possessive)
            and end + 1 < stop
            and self.text.text(end) == "'"
            and self.text.lower(end + 1) == self.pack.possessive
        )

    def _modifiers(self, phrase: Phrase, stop: int, depth: int) -> None:
        complements = 0
        for _ in range(_MOST_MODIFIERS):
            at = phrase.last
            if at >= stop:
                return
            portfolio = self.lexicon.portfolios.match(self.text, at, stop) if not phrase.portfolio else None
            demonym = self.lexicon.demonym(self.text, at, stop)
            if portfolio is not None and (phrase.head.role in ("minister", "leader", "") or phrase.head.kind == "institution"):
                phrase.portfolio = portfolio[0][0]
                phrase.last = portfolio[1][-1] + 1
            elif demonym is not None and not self.pack.demonym_first and not self.text.capitalised(at):
                # A form that several states share says nothing by itself ("congolais").
                phrase.entities.extend(demonym[0] if len(demonym[0]) == 1 else ())
                phrase.complement = phrase.complement or "nationality"
                joined = joined_nationality(self.text, self.lexicon, demonym[1], stop) if phrase.head.number == "p" else None
                phrase.entities.extend((joined[0],) if joined else ())
                phrase.last = joined[1] if joined else demonym[1]
            elif self.text.folded[at] in self.lexicon.after_head:
                phrase.adjectives += 1
                phrase.last = at + 1
            elif self.text.text(at) in _CLOSING and self._opened(phrase):
                phrase.last = at + 1
            elif phrase.head.kind == "role" and (end := self._party(phrase, at, stop)):
                phrase.last = end
            elif complements < 2 and phrase.sort != "possessive" and (end := self._complement(phrase, at, stop, depth)):
                complements += 1
                phrase.last = end
            else:
                return

    def _party(self, phrase: Phrase, at: int, stop: int) -> int:
        """End of a body right behind the noun, where nouns take no other before them: "député LR"; 0 for none."""
        if self.pack.demonym_first or not self.text.capitalised(at):
            return 0
        found = self.lexicon.found(self.text, at, stop)
        if found is None or found[0][0].kind != "organisation" or found[0][0].id:
            return 0
        phrase.complement = phrase.complement or "body"
        return found[1]

    def _opened(self, phrase: Phrase) -> bool:
        return any(self.text.text(at) in _OPENING for at in range(phrase.first, phrase.last))

    def _complement(self, phrase: Phrase, at: int, stop: int, depth: int) -> int:
        """End of "de la Maison Blanche", "du gouvernement malien", "in Istanbul"; 0 for none."""
        located = (
            self.pack.demonym_first and phrase.head.kind == "institution" and self.text.lower(at) in self.pack.place_prepositions
        )
        if not (self.text.lower(at) in self.pack.of or located):
            return 0
        at += 2 if self.text.text(at + 1) == "'" else 1
        if at >= stop:
            return 0
        determiner = self.determiner(at, stop)
        start = determiner[1] if determiner else at
        for begin in dict.fromkeys((at, start)):
            found = self.lexicon.found(self.text, begin, stop) if begin < stop else None
            entity = self._entity(phrase, found[0]) if found else None
            if found and self._possesses(found[1], stop):
                return 0  # "the head of Iran's Quds Force" is not the head of Iran
            if found and entity is not None:
                phrase.entities.append(entity)
                phrase.complement = "name"
                return self._and_name(phrase, found[1], stop)
        if depth:
            return 0
        if phrase.head.kind == "role" and (end := self._body(start, stop)):
            phrase.complement, phrase.unknown = phrase.complement or "body", True
            return end
        inner = self.read(at, stop, depth + 1)
        if inner is not None and phrase.head.kind != "group" and self._country(inner, at, stop):
            phrase.complement = "country"
            return inner.last
        if inner is None or inner.head.kind != "institution" or not inner.entities:
            return 0
        phrase.entities.extend(inner.entities)
        phrase.complement = "institution"
        return inner.last

    def _and_name(self, phrase: Phrase, end: int, stop: int) -> int:
        """End of "of Chile and Bolivia" behind a plural noun, from the first name's end."""
        if phrase.head.number != "p" or self.text.lower(end) not in self.pack.conjunctions:
            return end
        at = end + 1
        if self.text.lower(at) in self.pack.of:
            at += 2 if self.text.text(at + 1) == "'" else 1
        determiner = self.determiner(at, stop)
        at = determiner[1] if determiner else at
        found = self.lexicon.found(self.text, at, stop) if at < stop else None
        entity = self._entity(phrase, found[0]) if found and not self._possesses(found[1], stop) else None
        if found is None or entity is None:
            return end
        phrase.entities.append(entity)
        return found[1]

    def _country(self, inner: Phrase, at: int, stop: int) -> bool:
        """True for "du pays" behind an office or a body: the state is the one spoken of."""
        joined = self.text.lower(self.text.before(at)) if inner.determiner is None else ""
        if joined in self.pack.contracted - self.pack.plural_contracted:
            inner.determiner = Determiner("definite", "", "s")
        return inner.country and self.text.lower(inner.last) not in self.pack.after_country

    def _body(self, at: int, stop: int) -> int:
        """End of a body whose actor is unknown: of the tables, by its noun, or some name; 0 for none."""
        found = self.lexicon.found(self.text, at, stop)
        named = found[1] if found and any(name.kind == "organisation" for name in found[0]) else 0
        body = self.bodies.read(at, stop)
        if body is not None and not body.named:
            return self.bodies.headed(at, stop)
        return self._past_acronym(max(named, body.last if body else 0), stop) or self._unknown(at, stop)

    def _past_acronym(self, end: int, stop: int) -> int:
        """One past the acronym in brackets where a name follows it: "le chef de la Ligue des vignes (LDV) Jean Martin"."""
        bracketed = end and self.text.text(end) == "(" and end + 1 in self.text.told and self.text.text(end + 2) == ")"
        return end + 3 if bracketed and end + 3 < stop and self.text.capitalised(end + 3) else end

    def _unknown(self, at: int, stop: int) -> int:
        """End of a body that no table has ("président de l'USM"); 0 where a person may be named."""
        if at >= stop or not self.text.capitalised(at) or self.text.folded[at] in given_names():
            return 0
        if self.text.folded[at] in self.pack.place_kinds:
            return at + 1  # "président de la Région", whatever its name
        if self.text.folded[at] in self.lexicon.offices.by_surname or self.lexicon.heads.match(self.text, at, stop):
            return 0
        end = at + 1
        while end < stop and end - at < _MOST_MODIFIERS and self.text.capitalised(end) and self.text.tokens[end].spaced:
            if self.text.folded[end] in given_names():
                return 0
            end += 1
        while end + 1 < stop and self.text.text(end) == "-" and self.text.tight(end) and self.text.tight(end + 1):
            end += 2  # "préfet de la Seine-Saint-Denis"
        return end

    def _entity(self, phrase: Phrase, names: tuple[Name, ...]) -> str | None:
        """What a name in a modifier stands for: a state, an organisation, the state of a place."""
        by_kind = {name.kind: name for name in reversed(names)}
        for kind in ("state", "seat", "organisation", "capital"):
            name = by_kind.get(kind)
            if name is not None and name.id:
                phrase.office = phrase.office or name.office
                return name.id
        if "place" in by_kind:
            place = places.get(by_kind["place"].id)
            return place.state if place else None
        return None
