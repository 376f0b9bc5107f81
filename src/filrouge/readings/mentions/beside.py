"""The state or region named right behind a place: "Tripoli, au Liban", "Valence (Drôme)", "Springfield, Illinois"."""

from __future__ import annotations

from typing import NamedTuple

from filrouge.knowledge import gazetteer, places
from filrouge.knowledge.gazetteer import Found
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.words import Words

_LONGEST = 6
BESIDE = "state or region beside"
"""The ground of a place that is told apart so."""
_ENDS = frozenset(",.;:)")


class Beside(NamedTuple):
    """`region` is GeoNames' code, empty for a state alone; `sure` where no list can be meant ("à Paris, en Syrie et…")."""

    state: str
    region: str
    sure: bool

    def holds(self, state: str | None, region: str) -> bool:
        """Whether a place of that state and region may be the one that they stand behind."""
        return state == self.state and not (self.region and region and region != self.region)


def beside(end: int, stop: int, text: Words, lexicon: Lexicon) -> Beside | None:
    """What stands behind a name that ends at `end`; looks a bounded number of words ahead."""
    pack, opening = lexicon.pack, text.text(end)
    at = end + 1
    if opening not in ("(", ",") or at >= stop:
        return None
    governed = text.lower(at) in pack.region_prepositions | pack.region_articled | pack.town_prepositions
    at += governed
    determiner = pack.determiners.get(text.lower(at))
    if determiner is not None and not text.capitalised(at):
        if determiner.sort != "definite" or not (governed or opening == "("):
            return None
        at += 2 if text.text(at + 1) == "'" else 1
    if at >= stop or not text.capitalised(at):
        return None
    state, region, after = _named(at, stop, text, lexicon)
    closed = after >= stop or text.text(after) in _ENDS
    if not state or not (closed or (governed and opening == ",")):
        return None
    return Beside(state, region, opening == "(" or not governed)


def _named(at: int, stop: int, text: Words, lexicon: Lexicon) -> tuple[str, str, int]:
    """(state, region, end) of the state or region at `at`; an empty state for none."""
    found = lexicon.found(text, at, stop)
    for name in found[0] if found else ():
        if found and name.kind == "state":
            return name.id, "", found[1]
        place = places.get(name.id) if name.kind == "place" else None
        if found and place is not None and place.kind == "region" and place.state:
            known = gazetteer.get(place.id)
            return place.state, known.region if known else "", found[1]
    run = text.run(at, stop, _LONGEST)
    for size in range(len(run), 0, -1):
        for one in gazetteer.named(" ".join(text.folded[index] for index in run[:size])):
            if one.kind == "region":
                return one.state, one.region, run[size - 1] + 1
    return "", "", at


def give(draft: Draft, one: Found, language: str) -> None:
    """Make a draft the mention of that place."""
    draft.place_id, draft.place_state, draft.state = one.id, one.state, one.state
    draft.name = one.row.get(f"name_{language}") or draft.name or one.name(language)
    draft.needs, draft.candidates, draft.readings = "", (), ()


def elsewhere(draft: Draft, span: tuple[int, int], text: Words, lexicon: Lexicon) -> None:
    """A well-known name that the text puts in another state is a namesake there ("Tripoli, au Liban"), or of no table."""
    begin, stop = span
    near = beside(draft.last, stop, text, lexicon)
    if near is None or near.state == draft.place_state:
        return
    key = " ".join(text.folded[at] for at in text.run(begin, draft.last, _LONGEST))
    towns = [one for one in gazetteer.named(key) if one.kind == "city" and near.holds(one.state, one.region)]
    if len(towns) == 1:
        draft.kind, draft.actors, draft.by, draft.why = "place", (), "table", BESIDE
        give(draft, towns[0], lexicon.language)
    elif near.sure and draft.kind == "place":
        draft.place_id = draft.place_state = None
        draft.state, draft.by, draft.why, draft.readings = near.state, "preposition", BESIDE, ()
