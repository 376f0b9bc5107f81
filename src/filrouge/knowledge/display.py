"""Names of ids, for people to read: states, organisations, places, office-holders."""

from __future__ import annotations

from filrouge.knowledge import gazetteer, offices, organisations, places, states


def display_name(id: str, language: str) -> str:
    """The name of an id in an interface language; the id itself when no table has it.

    `id` is an ISO 3166-1 alpha-3 code, an organisation's id, a place's id (`VNM-hanoi`,
    `strait-of-hormuz`) or the slug of an office-holder; where a state and an organisation share
    an id, the state is meant.
    """
    found = states.get(id) or organisations.get(id) or places.get(id) or offices.shipped().persons.get(id)
    return found.name(language) if found else id


def kind_of(id: str) -> str:
    """state, organisation, or a place's kind (city, capital, region, area, water); "" for what is none."""
    if states.get(id):
        return "state"
    if organisations.get(id):
        return "organisation"
    place = places.get(id) or gazetteer.get(id)
    return place.kind if place else ""


def town_name(id: str, language: str) -> str:
    """The name of a town or region of the wider tables in that language, else as it is there; "" for what is none."""
    town = gazetteer.get(id)
    return town.name(language) if town else ""
