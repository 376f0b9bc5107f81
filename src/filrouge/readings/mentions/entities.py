"""States, capitals, places, seats of power and organisations by the names of the tables."""

from __future__ import annotations

from filrouge.knowledge import gazetteer, organisations, places, states
from filrouge.knowledge.names import fold
from filrouge.model.mention import MentionReading
from filrouge.readings.mentions.beside import elsewhere
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.name import Name
from filrouge.readings.mentions.phrases import PhraseReader
from filrouge.readings.mentions.venues import VenueReader
from filrouge.readings.mentions.words import Words

_OFFICIAL = ("ministry", "police", "court")
_SHARING = 4
"""Nationalities at most that share a noun behind the first."""
"""Kinds of bodies that are organs of a state."""


class EntityReader:
    """Reads one name with its determiner at a place of the text."""

    def __init__(self, text: Words, lexicon: Lexicon, phrases: PhraseReader) -> None:
        self.text, self.lexicon, self.phrases = text, lexicon, phrases
        self.pack = lexicon.pack
        self.venues = VenueReader(text, lexicon)

    def read(self, at: int, stop: int, last: Draft | None) -> Draft | None:
        """A state, capital, place, seat or organisation with its determiner."""
        determiner = self.phrases.determiner(at, stop)
        for begin in (at,) if determiner is None else (at, determiner[1]):
            found = self.lexicon.found(self.text, begin, stop) if begin < stop else None
            if found is None:
                continue
            before = self.text.lower(self.text.before(begin)) if self.text.before(begin) >= 0 else ""
            fixed = begin > at or before in self.pack.contracted | self.pack.maybe_contracted
            names = tuple(name for name in found[0] if name.kind != "person" and (fixed or not name.determined))
            if not names and before in self.pack.actor_prepositions:
                # "selon AP": who stands there acts.
                names = tuple(name for name in found[0] if name.exact)
            if determiner and begin > at and determiner[0].sort != "definite":
                at = begin
            if self.pack.compounds and self._compound(begin, found[1], stop):
                names = tuple(name for name in names if name.kind in ("organisation", "seat"))
            if begin > at and self._region(names, begin, found[1]):
                return None
            if begin > at and not all(self._articled(name, self.text.shown(begin, found[1])) for name in names):
                at = begin
            if names:
                return self._named(names, (at, begin, found[1], stop), last)
        return None

    def _named(self, names: tuple[Name, ...], span: tuple[int, int, int, int], last: Draft | None) -> Draft:
        at, begin, end, stop = span
        kinds = {name.kind: name for name in reversed(names)}
        shown = self.text.shown(begin, end)
        capital, place = kinds.get("capital"), kinds.get("place")
        if "state" in kinds and not (capital and begin == at and self._city(begin, end, stop)):
            return self.state(kinds["state"].id, at, end)
        if capital is not None:
            draft = self._capital(capital.id, place.id if place else None, (begin, end, stop), last)
            elsewhere(draft, (begin, stop), self.text, self.lexicon)
            return draft
        if "seat" in kinds or "organisation" in kinds:
            name = kinds.get("seat") or kinds["organisation"]
            draft = Draft(at, end, "organisation" if name.proper else "group", actors=(name.id,) if name.id else ())
            draft.name, told = name.shown or shown, self.text.told.get(begin)
            draft.ground = told.ground if told is not None else None
            draft.nation, draft.body = name.nation, name.body or ("organisation" if name.kind == "organisation" else "")
            draft.noun = self._noun(name, begin, end)
            if name.body in _OFFICIAL:
                self._official(draft, begin)
                return draft
            draft.by = "seat" if name.kind == "seat" else "acronym" if name.acronym else "noun" if told else "table"
            organisation = organisations.get(name.id)
            draft.state = name.id if states.get(name.id) else organisation.state if organisation else None
            return draft
        assert place is not None
        draft = self._place(place.id, at, end)
        elsewhere(draft, (begin, stop), self.text, self.lexicon)
        return draft

    def _official(self, draft: Draft, begin: int) -> None:
        """A body of a state acts for it; "la police nationale" for the state in force."""
        draft.by = "table"
        if draft.nation is not None:
            draft.actors, draft.state = (draft.nation,), draft.nation
        elif self.text.folded[begin] in self.lexicon.national or fold(draft.name) in self.lexicon.national:
            draft.needs = "in-force"

    def _noun(self, name: Name, begin: int, end: int) -> str:
        """The noun of a body that its own name has, first or last."""
        told = self.text.told.get(begin)
        first, last = told.ground if told is not None else (begin, end)
        words = (self.text.folded[first], self.text.folded[last - 1])
        return next((word for word in words if word in self.lexicon.body_nouns), "")

    def _compound(self, begin: int, end: int, stop: int) -> bool:
        """True for a name within a longer one that no table has: "Air France", "France Inter"."""
        text = self.text
        if text.sentence[begin] in text.titled:
            return False
        first = text.bounds[text.sentence[begin]][0]
        if begin > first and text.capitalised(begin - 1) and not self.lexicon.known(text, begin - 1, begin):
            # A sentence may open with any word, but hardly with a name's first word otherwise.
            if begin - 1 > first or not (
                text.folded[first] in self.lexicon.not_opening or text.lower(first) in self.pack.prepositions
            ):
                return True
        if end >= stop:
            return False
        if text.tokens[end].kind == "number":
            return len(text.text(end)) == 1 and text.lower(begin - 1) not in self.pack.determiners
        return text.capitalised(end) and not self.lexicon.known(text, end, stop)

    def _region(self, names: tuple[Name, ...], begin: int, end: int) -> bool:
        """True where a capital with an article is rather a region of that name: "dans la Vienne"."""
        if self.pack.demonym_first or "capital" not in (kinds := {name.kind for name in names}) or kinds - {"capital", "place"}:
            return False
        key = " ".join(self.text.folded[begin:end])
        return any(one.kind == "region" for one in gazetteer.named(key))

    def _articled(self, name: Name, shown: str) -> bool:
        """Whether a determiner before the name belongs to it: not in "the Iran deal"."""
        if self.pack.articled is None or name.kind in ("organisation", "seat"):
            return True
        place = places.get(name.id) if name.kind == "place" else None
        return place.kind not in ("city", "capital", "city-state") if place else fold(shown) in self.pack.articled

    def _city(self, begin: int, end: int, stop: int) -> bool:
        """True where a city that is named like its state is meant: "à Singapour"."""
        before = self.text.lower(self.text.before(begin))
        if before in self.pack.city_prepositions:
            return True
        reading, why = self.venues.stands_for(begin, end, stop)
        return (
            before in self.pack.of and reading == "place" and why.startswith("complement of ") and why != "complement of a noun"
        )

    def nationality(self, at: int, stop: int) -> Draft | None:
        """A nationality adjective on an event noun: "une frappe israélienne", "Russian veto"."""
        demonym = self.lexicon.demonym(self.text, at, stop)
        if demonym is None or len(demonym[0]) != 1 or states.get(demonym[0][0]) is None:
            return None
        if self.pack.demonym_first:
            behind = self._joined(demonym[1], stop)
            around = list(range(behind, min(behind + 2, stop)))
        else:
            around = list(range(max(at - 2, self.text.bounds[self.text.sentence[at]][0]), at))[::-1]
        for index in around:
            word = self.text.tokens[index]
            if (
                word.kind != "word"
                or self.text.lower(index) in self.pack.prepositions
                or self.text.lower(index) in self.pack.determiners
            ):
                return None
            if self.text.folded[index] in self.lexicon.event_nouns:
                draft = self.state(demonym[0][0], at, demonym[1])
                draft.by = "demonym"
                return draft
        return None

    def _joined(self, end: int, stop: int) -> int:
        """Where the nationalities that share one noun end: "American, British and French raids"."""
        for _ in range(_SHARING):
            joint = end < stop and (self.text.folded[end] == "," or self.text.lower(end) in self.pack.conjunctions)
            following = self.lexicon.demonym(self.text, end + 1, stop) if joint and end + 1 < stop else None
            if following is None:
                break
            end = following[1]
        return end

    def state(self, iso3: str, at: int, end: int) -> Draft:
        state = states.get(iso3)
        name = state.name(self.lexicon.language) if state else iso3
        return Draft(at, end, "state", name=name, actors=(iso3,), state=iso3, place_id=iso3, place_state=iso3, by="name")

    def _place(self, id: str, at: int, end: int) -> Draft:
        place = places.get(id)
        state = place.state if place else None
        name = place.name(self.lexicon.language) if place else id
        return Draft(at, end, "place", name=name, state=state, place_id=id, place_state=state, by="table")

    def _capital(self, iso3: str, place_id: str | None, span: tuple[int, int, int], last: Draft | None) -> Draft:
        begin, end, stop = span
        city = places.get(place_id) if place_id else places.capital_of(iso3)
        reading, why = self.venues.stands_for(begin, end, stop)
        if why == "no preposition" or self.text.lower(self.text.before(begin)) in self.pack.conjunctions:
            joined = last if last and self.text.before(begin) == last.last else None
            if joined is not None and joined.kind == "place" and joined.by == "capital":
                reading, why = "place", "joined to a place"
        if reading == "place" and city is not None:
            draft = self._place(city.id, begin, end)
        else:
            draft = self.state(iso3, begin, end)
            draft.place_id = city.id if city else iso3
        draft.by, draft.why = "capital", why
        kept = MentionReading("place", city.id if city else iso3, why if reading == "place" else "name of a city")
        other = MentionReading("government", iso3, why if reading != "place" else "capital of a state")
        draft.readings = (kept, other) if reading == "place" else (other, kept)
        return draft
