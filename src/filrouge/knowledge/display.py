"""Names of ids, for people to read: states, organisations, places, office-holders."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from filrouge.knowledge.names import slug


@cache
def _names(language: str) -> dict[str, str]:
    """Every name that the tables have in `language`. A state wins over an organisation of the same id."""
    column = f"name_{language}"
    found: dict[str, str] = {}
    for row in _rows("states.csv"):
        found[row["iso3"]] = row.get(column) or row["name_en"]
    for row in _rows("organisations.csv"):
        found.setdefault(row["id"], row.get(column) or row["name_en"])
    for row in _rows("places.csv"):
        found.setdefault(_place_id(row), row.get(column) or row["name_en"])
    for row in _rows("offices.csv"):
        own = row.get(f"names_{language}", "").split(";")[0].strip()
        found.setdefault(row["person_id"], own or row["name"])
    return found


@cache
def kind_of(id: str) -> str:
    """state, organisation, city, capital, region, area, water; "" for what no table of these has."""
    return _kinds().get(id, "")


@cache
def _kinds() -> dict[str, str]:
    found = {row["iso3"]: "state" for row in _rows("states.csv")}
    for row in _rows("organisations.csv"):
        found.setdefault(row["id"], "organisation")
    for row in _rows("places.csv"):
        found.setdefault(_place_id(row), row["kind"])
    return found


def display_name(id: str, language: str) -> str:
    """The name of an id in an interface language; the id itself when no table has it.

    `id` is an ISO 3166-1 alpha-3 code, an organisation's id, a place's id (`VNM-hanoi`,
    `strait-of-hormuz`) or the slug of an office-holder.
    """
    return _names(language).get(id, id)


def _place_id(row: dict[str, str]) -> str:
    name = slug(row["name_en"])
    return f"{row['state']}-{name}" if row["state"] else name


def _rows(table: str) -> Iterator[dict[str, str]]:
    with files("filrouge.knowledge").joinpath("tables", table).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
