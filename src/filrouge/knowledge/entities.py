"""States, organisations and persons of the tables under one roof."""

from __future__ import annotations

from filrouge.knowledge import offices, organisations, states


def entity_name(id: str, language: str) -> str | None:
    """The name of a state, an organisation or a person of the tables; None for another id."""
    found = states.get(id) or organisations.get(id) or offices.shipped().persons.get(id)
    return found.name(language) if found else None
