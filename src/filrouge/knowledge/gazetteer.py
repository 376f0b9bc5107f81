"""Towns and regions beyond `places.csv`: nearly nine thousand, which only words of place around them make a place.

The tables are read when first asked, as text: a line becomes a value only where its name is looked up.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from filrouge.knowledge.names import fold, slug
from filrouge.knowledge.tables import Row

_AHEAD = 5
"""A town is clearly the one meant that has so many times the inhabitants of any namesake."""
_KEPT = 4_000


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A town or region of the wider tables. `region` is GeoNames' code, `thousands` inhabitants, `rival` those of a namesake."""

    id: str
    state: str
    kind: str
    region: str
    lat: float
    lon: float
    thousands: int
    rival: int
    row: Row

    def name(self, language: str) -> str:
        return self.row.get(f"name_{language}") or self.row["name_en"]


@cache
def _lines(table: str) -> tuple[list[str], list[str]]:
    """(columns, lines); no field of these tables has a comma or a quotation mark."""
    path = resources.files(__package__) / "tables" / f"{table}.csv"
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    return head.split(","), lines


@cache
def _numbers(table: str) -> dict[str, list[int]]:
    """Folded name, in any language -> numbers of the lines that have it."""
    columns, lines = _lines(table)
    alias = columns.index("aliases")
    found: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        fields = line.split(",")
        names = [fields[0], fields[1], *fields[alias].split(";")] if fields[1] or fields[alias] else fields[:1]
        for key in {fold(name) for name in names if name}:
            found.setdefault(key, []).append(number)
    return found


@lru_cache(_KEPT)
def named(key: str) -> tuple[Found, ...]:
    """Regions and towns of that folded name, the most populous town first."""
    found = [_found(table, number) for table in ("regions", "cities") for number in _numbers(table).get(key, ())]
    return tuple(sorted(found, key=lambda one: (one.kind != "region", -one.thousands)))


def _found(table: str, number: int) -> Found:
    columns, lines = _lines(table)
    row = dict(zip(columns, lines[number].split(","), strict=True))
    name = row["name_en"].partition(" (")[0] if table == "cities" else row["name_en"]
    id = "-".join(part for part in (row["state"], slug(name), row.get("apart")) if part)
    kind, region = ("city", row["region"]) if table == "cities" else ("region", row["code"])
    thousands, rival = (int(row.get(key) or 0) for key in ("thousands", "rival"))
    return Found(id, row["state"], kind, region, float(row["lat"]), float(row["lon"]), thousands, rival, row)


def get(id: str) -> Found | None:
    """The place of an id; towns that share a name in one state have their region behind it."""
    words = id[4:].split("-") if id[3:4] == "-" and id[:3].isupper() else []
    for size in range(len(words), 0, -1):
        for one in named(" ".join(words[:size])):
            if one.id == id:
                return one
    return None


def clearly(towns: tuple[Found, ...]) -> Found | None:
    """The town that is meant where nothing tells namesakes apart; None where no one is far ahead of the others."""
    if not towns:
        return None
    first, *others = sorted(towns, key=lambda one: -one.thousands)
    most = max((first.rival, *(one.thousands for one in others)))
    return first if first.thousands >= _AHEAD * most else None
