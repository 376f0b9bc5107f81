"""Towns and regions of the wider tables, read only where the words around them make a place of them.

A preposition of place ("à Quimper"), a noun of place ("la ville de Quimper"), a place before it that it is joined to, or the
state or region that is named right beside it ("Quimper (Finistère)", "Springfield, Illinois"). Namesakes are told apart by
what stands beside, then by the states that the text names, then by their inhabitants; where that is not enough, the place
has no id and keeps all readings.
"""

from __future__ import annotations

from filrouge.knowledge import bodies, gazetteer
from filrouge.knowledge.gazetteer import Found
from filrouge.knowledge.names import fold, given_names
from filrouge.model.mention import MentionReading
from filrouge.readings.mentions.beside import BESIDE, Beside, beside, give
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.people import NameReader
from filrouge.readings.mentions.phrases import PhraseReader
from filrouge.readings.mentions.venues import VenueReader
from filrouge.readings.mentions.words import Words

_LONGEST = 6
"""Words in the longest name that is looked up."""


class TownReader:
    """Reads a town or region with its determiner; looks a bounded number of words to both sides."""

    def __init__(self, text: Words, lexicon: Lexicon, phrases: PhraseReader, names: NameReader) -> None:
        self.text, self.lexicon, self.phrases, self.names = text, lexicon, phrases, names
        self.pack = lexicon.pack
        self.venues = VenueReader(text, lexicon)

    def read(self, at: int, stop: int, last: Draft | None) -> Draft | None:
        """The place at `at`; without an id where it is one by its preposition only."""
        determiner = self.phrases.determiner(at, stop)
        begin = determiner[1] if determiner is not None and not self.text.capitalised(at) else at
        if determiner is not None and begin > at and determiner[0].sort != "definite":
            return None
        if begin < stop and self.text.capitalised(begin) and self._may_be(begin):
            end, found = self._named(at, begin, stop)
            draft = self._draft(found, (at, begin, end, stop), last) if found else None
            if draft is not None:
                return draft
        return self._unknown(at, stop)

    def _may_be(self, at: int) -> bool:
        text, word = self.text, self.text.folded[at]
        if text.sentence[at] in text.titled or word in self.pack.weekdays_months or word in self.pack.not_places:
            return False
        return not (text.text(at - 1) == "-" and text.tight(at)) and text.lower(at) not in self.pack.pronouns

    def _named(self, at: int, begin: int, stop: int) -> tuple[int, tuple[Found, ...]]:
        """(end, places) of the longest name at `begin` that no capitalised word goes on."""
        text = self.text
        run = text.run(begin, stop, _LONGEST)
        contracted = begin == at and text.lower(text.before(at)) in self.pack.contracted if text.before(at) >= 0 else False
        for size in range(len(run), 0, -1):
            end = run[size - 1] + 1
            if not text.capitalised(end - 1) or self._goes_on(end, stop):
                continue
            key = " ".join(text.folded[index] for index in run[:size])
            found = gazetteer.named(key)
            if contracted:
                # "au Mans": the article of "Le Mans" is in the preposition.
                found = self._articled(key) or tuple(one for one in found if one.kind == "region")
            if found:
                return end, found
        return begin, ()

    def _articled(self, key: str) -> tuple[Found, ...]:
        articles = (word for word, determiner in self.pack.determiners.items() if determiner.sort == "definite")
        return next((found for word in articles if (found := gazetteer.named(f"{word} {key}"))), ())

    def _goes_on(self, end: int, stop: int) -> bool:
        text = self.text
        if end >= stop:
            return False
        if text.text(end) in "-'" and text.tight(end):
            # "Lyon-Turin" is no town; "Lyon's" is one.
            return text.text(end) == "-" or text.lower(end + 1) != self.pack.possessive
        return text.tokens[end].kind == "number" or (text.capitalised(end) and text.tokens[end].kind == "word")

    def _draft(self, found: tuple[Found, ...], span: tuple[int, int, int, int], last: Draft | None) -> Draft | None:
        at, begin, end, stop = span
        region = next((one for one in found if one.kind == "region"), None)
        if region is not None and self._region_here((at, begin, end), last):
            draft = Draft(at, end, "place", by="table", why="region")
            give(draft, region, self.lexicon.language)
            return draft
        towns = tuple(one for one in found if one.kind == "city")
        if not towns or begin > at:
            return None
        near = beside(end, stop, self.text, self.lexicon)
        fitting = tuple(one for one in towns if near is not None and near.holds(one.state, one.region))
        why = BESIDE if fitting else self._placed(begin, end, last)
        if not why or (not fitting and self._otherwise(begin, stop)):
            return None
        return self._town(fitting or towns, (begin, end), why, None if fitting else near)

    def _town(self, towns: tuple[Found, ...], span: tuple[int, int], why: str, near: Beside | None) -> Draft:
        """One town is given; of several, or of one with a greater namesake elsewhere, `settle` finds which."""
        draft = Draft(*span, "place", name=self.text.shown(*span), by="table", why=why)
        if near is not None and near.sure:
            # No town of that name is known where the text puts it.
            draft.state, draft.by = near.state, "preposition"
        elif len(towns) == 1 and (why == BESIDE or gazetteer.clearly(towns)):
            give(draft, towns[0], self.lexicon.language)
        else:
            draft.needs, draft.candidates = "town", tuple(town.id for town in towns)
        return draft

    def _placed(self, begin: int, end: int, last: Draft | None) -> str:
        """What makes the name at `begin` a place, empty for nothing."""
        text, pack = self.text, self.pack
        before = text.before(begin)
        if before < 0:
            return "dateline" if self._dateline(end) else ""
        word = text.lower(before)
        if word in pack.town_prepositions:
            giver = self.venues.giver(before) if word in pack.weak_place_prepositions else ""
            return "" if giver else f"after {word}"
        if self._of_place(before, word):
            return "complement of a place"
        if last is not None and last.kind == "place" and last.place_id and last.last == before:
            goes_on = text.text(end) == "," or text.lower(end) in pack.conjunctions
            return "joined to a place" if word in pack.conjunctions or (word == "," and goes_on) else ""
        return ""

    def _of_place(self, before: int, word: str) -> bool:
        """True behind "de" where a noun of place stands before it."""
        if word not in self.pack.of | self.pack.contracted:
            return False
        noun = self.text.before(before)
        known = self.pack.place_kinds | self.lexicon.place_phrases
        return noun >= 0 and self.text.folded[noun] in known

    def _dateline(self, end: int) -> bool:
        """True before ", 3 mars" and " – " behind the first words of a sentence."""
        text = self.text
        dated = text.text(end) == "," and end + 1 < len(text.tokens) and text.tokens[end + 1].kind == "number"
        return dated or (text.text(end) in ("-", "–", "—") and not text.tight(end))

    def _region_here(self, span: tuple[int, int, int], last: Draft | None) -> bool:
        """True where a region's name means the region: "dans le Var", "en Ardèche", "Millas (Pyrénées-Orientales)"."""
        text, pack, (at, begin, end) = self.text, self.pack, span
        behind = last is not None and last.kind == "place" and last.last == at - 1
        if text.text(at - 1) in ("(", ","):
            return behind and (text.text(at - 1) == "," or text.text(end) in (")", ","))
        before = text.before(at)
        word = text.lower(before) if before >= 0 else ""
        # Names like "Seine-Saint-Denis" are nothing else.
        if text.text(begin + 1) == "-" or self._of_place(before, word):
            return True
        return word in (pack.region_articled if begin > at else pack.region_prepositions)

    def _otherwise(self, begin: int, stop: int) -> bool:
        """True for a word that may as well be a person, a body (also one of those read behind an article only) or a noun."""
        text, lexicon = self.text, self.lexicon
        if text.folded[begin] in given_names() or lexicon.heads.match(text, begin, stop) or lexicon.demonym(text, begin, stop):
            return True
        if text.folded[begin] in bodies.single_words():
            return True
        found = lexicon.names.match(text, begin, stop)
        return found is not None and any(name.kind in ("organisation", "seat", "person") for name in found[0])

    def _unknown(self, at: int, stop: int) -> Draft | None:
        text = self.text
        if not self.venues.unknown_place(at) or text.folded[at] in self.pack.weekdays_months or text.sentence[at] in text.titled:
            return None
        end = self.names.sequence(at, stop)
        if text.text(at).isupper() and len(text.text(at)) > 1:
            return None
        return Draft(at, end, "place", name=text.shown(at, end), by="preposition")


def settle(drafts: list[Draft], language: str) -> None:
    """Which of several namesakes is meant: the one that the text tells, of the states that it names, or far greater."""
    waiting = [draft for draft in drafts if draft.needs == "town"]
    if not waiting:
        return
    told = {fold(draft.name): draft.place_id for draft in drafts if draft.kind == "place" and draft.why == BESIDE}
    named = {draft.state for draft in drafts if draft.kind in ("state", "place") and draft.place_id}
    for draft in waiting:
        towns = tuple(one for one in map(gazetteer.get, draft.candidates) if one is not None)
        here = tuple(one for one in towns if one.state in named)
        same = next((one for one in towns if one.id == told.get(fold(draft.name))), None)
        alone = here[0] if len(here) == 1 else gazetteer.clearly(here)
        chosen = same or alone or gazetteer.clearly(towns)
        if chosen is not None:
            give(draft, chosen, language)
        else:
            draft.needs, draft.candidates, draft.why = "", (), "several towns of that name"
            draft.readings = tuple(MentionReading("place", one.id, f"{one.thousands},000 inhabitants") for one in towns)
