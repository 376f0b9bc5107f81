"""Places: capitals, well-known cities, regions and waters, with names in both languages.

Ids (contract §6): ISO3 for a city that is a state, else ISO3-slug-of-the-English-name; places
of no state (waters, parts of the world) have the slug alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from filrouge.knowledge import gazetteer
from filrouge.knowledge.names import slug
from filrouge.knowledge.tables import Row, parts, rows


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """Degrees are right to about a tenth, None where the place is too wide for a point; of a region its middle."""

    id: str
    state: str | None
    kind: str
    lat: float | None
    lon: float | None
    row: Row

    def name(self, language: str) -> str:
        return self.row.get(f"name_{language}") or self.row["name_en"]

    def names(self, language: str) -> tuple[str, ...]:
        return parts(self.name(language), self.row["aliases"])


@cache
def all_places() -> tuple[Place, ...]:
    return tuple(_place(row) for row in rows("places"))


def _place(row: Row) -> Place:
    state = row["state"] or None
    if state and row["kind"] == "city-state":
        id = state
    else:
        id = "-".join(part for part in (state, slug(row["name_en"])) if part)
    lat, lon = (float(row[key]) if row[key] else None for key in ("lat", "lon"))
    return Place(id, state, row["kind"], lat, lon, row)


@cache
def _by_id() -> dict[str, Place]:
    return {place.id: place for place in all_places()}


def get(id: str) -> Place | None:
    return _by_id().get(id)


@cache
def capital_of(iso3: str) -> Place | None:
    """The first place of the table that is the capital of that state."""
    return next((p for p in all_places() if p.state == iso3 and p.kind in ("capital", "city-state")), None)


def point(id: str) -> tuple[float | None, float | None]:
    """Latitude and longitude of a place; of a state those of its capital, as no middle of a state is where things happen."""
    place = get(id) or gazetteer.get(id) or capital_of(id)
    return (place.lat, place.lon) if place else (None, None)
