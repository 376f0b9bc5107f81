"""One pass over the sentences that finds the mentions; who they are may stay open."""

from __future__ import annotations

from collections.abc import Iterator

from filrouge.knowledge import states
from filrouge.readings.mentions.bodies import BodyReader
from filrouge.readings.mentions.bodydrafts import BodyDrafts, overrules
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.entities import EntityReader
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.namesakes import surnamed
from filrouge.readings.mentions.people import NameReader, PersonName
from filrouge.readings.mentions.phrase import Phrase
from filrouge.readings.mentions.phrases import PhraseReader
from filrouge.readings.mentions.standing import complemented, settle, stands
from filrouge.readings.mentions.towns import TownReader
from filrouge.readings.mentions.words import Words

_LOOK = 4
"""Tokens after a pronoun that are searched for a word that makes it impersonal."""


class Scanner:
    """Finds mentions from left to right; none lies within another."""

    def __init__(self, text: Words, lexicon: Lexicon, names: NameReader) -> None:
        self.text, self.lexicon, self.names = text, lexicon, names
        self.pack, self.people = lexicon.pack, names.people
        self.phrases = PhraseReader(text, lexicon, BodyReader(text, lexicon, names))
        self.entities = EntityReader(text, lexicon, self.phrases)
        self.towns = TownReader(text, lexicon, self.phrases, names)
        self.bodies = BodyDrafts(text, lexicon, self.phrases)
        self.last: Draft | None = None

    def drafts(self) -> Iterator[Draft]:
        """All mentions in the order of the text."""
        for number, (first, stop) in enumerate(self.text.bounds):
            at, self.last = first, None
            while at < stop:
                if self.text.sentence[at] != number:
                    break
                draft = self._at(at, stop)
                if draft is None:
                    at += 1
                    continue
                draft.sentence, draft.quoted = number, self.text.quoted[draft.first]
                before = self.text.before(draft.first)
                draft.after_preposition = before >= 0 and self.text.lower(before) in self.pack.prepositions
                self.last = draft
                yield draft
                at = max(draft.last, at + 1)

    def _at(self, at: int, stop: int) -> Draft | None:
        kind = self.text.tokens[at].kind
        if kind == "number":
            return self._phrase(at, stop)
        if kind == "mark" or not self.lexicon.may_open(self.text, at, stop):
            return None
        return (
            self._pronoun(at, stop)
            or self._titled(at, stop)
            or self._phrase_or_body(at, stop)
            or self._surname(at, stop)
            or self.entities.nationality(at, stop)
            or self.towns.read(at, stop, self.last)
        )

    def _pronoun(self, at: int, stop: int) -> Draft | None:
        phrase = self.lexicon.last_named.match(self.text, at, stop)
        if phrase is not None:
            pronoun = self.pack.last_named[phrase[0][0]]
            return Draft(at, phrase[1][-1] + 1, "pronoun", needs="last", pronoun=pronoun, sex=pronoun.sex)
        found = self.pack.pronouns.get(self.text.lower(at))
        if found is None or (
            len(self.text.text(at)) == 1
            and self.text.text(at + 1) != "'"
            and found.sort == "speaker"
            and self.text.lower(at) != "i"
        ):
            return None
        ahead = [self.text.lower(index) for index in range(at + 1, min(at + 1 + _LOOK, stop))]
        if found.subject and any(word in self.pack.impersonal for word in ahead):
            return None
        if found.sort == "neuter" and not self._acts(at, ahead):
            return None
        return Draft(at, at + 1, "pronoun", needs="pronoun", pronoun=found, sex=found.sex, plural=found.number == "p")

    def _acts(self, at: int, ahead: list[str]) -> bool:
        """True for "it" where a state may be meant: a subject that does something."""
        before = self.text.before(at)
        opens = before < 0 or self.text.tokens[before].kind == "mark" or self.text.lower(before) in self.pack.clause_openers
        return opens and bool(ahead) and ahead[0] not in self.pack.inactive

    def _titled(self, at: int, stop: int) -> Draft | None:
        sex = self.pack.titles.get(self.text.folded[at])
        if sex is None or not self.text.capitalised(at):
            return None
        after = at + 1
        if self.text.text(after) == "." and self.text.tight(after):
            after += 1
        elif len(self.text.text(at)) == 1:
            return None
        if after >= stop:
            return None
        name = self.names.cued(after, stop, sex)
        return None if name is None else self._person(name, at, sex)

    def _phrase_or_body(self, at: int, stop: int) -> Draft | None:
        found, body = self._phrase_or_name(at, stop), self.bodies.read(at, stop)
        return body if body is not None and overrules(body, found) else found

    def _phrase_or_name(self, at: int, stop: int) -> Draft | None:
        phrase = self._phrase(at, stop)
        name = self.names.full(at, stop)
        if name is not None and (phrase is None or name.last >= phrase.last):
            return self._person(name, at)
        entity = self.entities.read(at, stop, self.last)
        # "le Conseil constitutionnel" is read by its noun, which gives it the state in force.
        official = phrase is not None and phrase.kind == "organisation" and entity is not None and not entity.actors
        if entity is not None and (phrase is None or entity.last >= phrase.last + official):
            return (self._surname(at, stop) if surnamed(entity, at, self.names) else None) or entity
        return phrase

    def _person(self, name: PersonName, first: int, sex: str = "") -> Draft:
        draft = Draft(first, name.last, "person", name=name.shown, sex=sex or name.sex)
        if name.full:
            self.people.add(name, self.text, self.lexicon.language)
            if len(name.ids) == 1:
                draft.actors = name.ids
                draft.name = self.people.names[name.ids[0]]
                draft.by = "table" if name.ids[0] in self.lexicon.offices.persons else "name"
            draft.candidates = name.ids
        else:
            draft.needs, draft.candidates, draft.surname = "surname", name.ids, name.shown
        return draft

    def _phrase(self, at: int, stop: int) -> Draft | None:
        joined = self._joined_name(at, stop)
        if joined is not None:
            return joined
        phrase = self.phrases.read(at, stop)
        if phrase is None:
            return None
        settle(phrase, self.text, self.lexicon)
        name = self._name_after(phrase, stop)
        if not stands(phrase, name is not None, self.text, self.lexicon):
            return None
        if name is not None:
            draft = self._person(name, phrase.first, phrase.sex)
            draft.roles = tuple(role for role in (phrase.role(),) if role)
            draft.state = phrase.state
            return draft
        kind = phrase.head.kind
        return self._role(phrase) if kind == "role" else self._group(phrase) if kind == "group" else self._institution(phrase)

    def _joined_name(self, at: int, stop: int) -> Draft | None:
        """The second half of "les dirigeants X et Y": "… et américain Donald Trump"."""
        if self.last is None or self.text.lower(at - 1) not in self.pack.conjunctions or self.last.last != at - 1:
            return None
        demonym = self.lexicon.demonym(self.text, at, stop)
        if demonym is None or self.last.kind != "person" or not self.last.roles:
            return None
        name = self.names.full(demonym[1], stop)
        if name is None:
            return None
        draft = self._person(name, at)
        draft.roles, draft.state = self.last.roles, demonym[0][0] if len(demonym[0]) == 1 else None
        return draft

    def _name_after(self, phrase: Phrase, stop: int) -> PersonName | None:
        at = phrase.last
        if at >= stop or not self.text.capitalised(at) or phrase.head.kind == "institution":
            return None
        if phrase.head.kind == "group":
            return self.names.full(at, stop) if phrase.head.people != "states" and not phrase.counted else None
        if self.text.folded[at] in self.pack.weekdays_months or self.text.lower(at) in self.pack.pronouns:
            return None
        name = self.names.cued(at, stop, phrase.sex)
        # "le fichier policier Edvige": one unknown word is a name only after a whole phrase.
        single = name is not None and name.full and name.last - name.first == 1
        return None if single and phrase.determiner is None and not phrase.entities else name

    def _draft(self, phrase: Phrase, kind: str) -> Draft:
        shown = phrase.first
        found = self.phrases.determiner(phrase.first, phrase.last)
        if found is not None and phrase.sort:
            shown = found[1]
        draft = Draft(phrase.first, phrase.last, kind, name=self.text.shown(shown, phrase.last))  # type: ignore[arg-type]
        draft.sex, draft.sort, draft.state = phrase.sex, phrase.sort, None if phrase.several else phrase.state
        draft.plural = phrase.head.number == "p"
        return draft

    def _role(self, phrase: Phrase) -> Draft:
        draft = self._draft(phrase, "role")
        role = phrase.role()
        draft.roles, draft.official = (role,) if role else (), bool(role)
        if role in ("counterpart", "interlocutor"):
            draft.needs, draft.roles = role, ()
        elif phrase.sort == "possessive" and not phrase.entities:
            draft.needs = "possessor"
        elif phrase.complement == "country":
            draft.needs = "country"
        elif (office := phrase.lookup(self.lexicon.offices)) is not None:
            draft.office, draft.by = office, "office-holder"
        elif role and (phrase.entity is None or role == "minister") and phrase.sort in ("definite", "demonstrative"):
            draft.needs = "bare"
        return draft

    def _group(self, phrase: Phrase) -> Draft:
        draft = self._draft(phrase, "group")
        draft.plural, draft.count, draft.people = True, phrase.count, phrase.head.people
        entity = phrase.entity
        if phrase.head.people == "states" and phrase.sort == "possessive" and not phrase.count and not entity:
            # "son pays" is a state, of whom it is said.
            draft.kind, draft.plural, draft.needs = "state", False, "possessor"
            return draft
        if phrase.country:
            draft.kind, draft.plural, draft.needs = "state", False, "country"
            return draft
        official = phrase.head.forces or bool(phrase.head.role) or phrase.noun in self.lexicon.official
        if entity and (official or not states.get(entity)):
            draft.actors, draft.by = phrase.several or (entity,), "table"
        elif phrase.head.people and phrase.count > 1 and phrase.sort in ("definite", "demonstrative") and not entity:
            draft.needs = "pair"
        elif phrase.sort == "possessive" and not entity:
            draft.needs = "possessor"
        elif phrase.head.forces and phrase.sort == "indefinite" and not entity:
            draft.needs = "subject-state"
        if phrase.head.forces or phrase.noun in self.lexicon.official:
            draft.roles = ("forces",)
        elif phrase.head.people == "persons" and phrase.head.role:
            draft.roles = (phrase.head.role,)
        return draft

    def _institution(self, phrase: Phrase) -> Draft:
        draft = self._draft(phrase, "organisation")
        draft.official = True
        entity = phrase.entity or phrase.head.entity
        if phrase.several:
            draft.actors, draft.by = phrase.several, "table"
        elif entity:
            draft.actors, draft.by = (entity,), "table"
            draft.state = draft.state or (entity if states.get(entity) else None)
        elif phrase.sort == "possessive":
            draft.needs = "possessor"
        elif phrase.complement == "country":
            draft.needs = "country"
        elif (
            phrase.noun in self.lexicon.national
            and phrase.sort != "indefinite"
            and not complemented(phrase.last, self.text, self.pack)
        ):
            draft.needs = "in-force"
        return draft

    def _surname(self, at: int, stop: int) -> Draft | None:
        text = self.text
        if not text.capitalised(at) and text.lower(at) not in self.pack.particles:
            return None
        if (
            at
            and text.capitalised(at - 1)
            and text.sentence[at - 1] == text.sentence[at]
            and text.sentence[at] not in text.titled
        ):
            if text.tokens[at - 1].kind == "word" and text.folded[at - 1] not in self.lexicon.not_opening:
                return None
        if text.text(at - 1) == "-" and text.tight(at):
            return None
        name = self.names.surname(at, stop)
        if name is None:
            return None
        after = name.last
        if (
            after < stop
            and text.capitalised(after)
            and text.sentence[at] not in text.titled
            and text.folded[after] not in self.pack.weekdays_months
        ):
            return None
        if after < stop and text.text(after) == "-" and text.tight(after):
            return None
        return self._person(name, at)
