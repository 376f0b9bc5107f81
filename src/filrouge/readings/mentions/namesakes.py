"""Names of states and places that are somebody's surname: "Hollande", "Nantes"."""

from __future__ import annotations

from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.people import NameReader


def surnamed(entity: Draft, at: int, names: NameReader) -> bool:
    """True where the one word of a state or place that begins at `at` is rather somebody's surname.

    He is named in full in the text and no preposition of place stands before; or the tables know him by that very
    spelling, and the state would need an article ("la Hollande", "en Hollande", "le roi de Hollande").
    """
    text, pack = names.text, names.lexicon.pack
    if entity.last - entity.first != 1 or entity.first != at or entity.kind not in ("state", "place") or entity.by == "capital":
        return False
    before = text.lower(text.before(at))
    if before in pack.place_prepositions:
        return False
    if text.folded[at] in names.people.surnames:
        return True
    if pack.articled is not None or entity.kind != "state" or before in pack.of or text.text(at + 1) == ":":
        return False
    persons = names.lexicon.offices
    known = (persons.persons[id] for id in persons.by_surname.get(text.folded[at], ()))
    return any(text.text(at) in person.surnames for person in known)
