"""Organisations (institutions, alliances, armed groups, agencies) and seats of power."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from filrouge.knowledge import states
from filrouge.knowledge.tables import Row, parts, rows

_OFFICES = {
    "head of state": "head_of_state",
    "head of government": "head_of_government",
    "foreign ministry": "foreign_minister",
    "defence ministry": "defence_minister",
    "interior ministry": "interior_minister",
    "finance ministry": "finance_minister",
    "presidency": "head_of_state",
    "European Commission": "head_of_organisation",
}


@dataclass(frozen=True, slots=True, eq=False)
class Organisation:
    """`state` is the state that the table's kind ties it to ("LBN armed group"), if any."""

    id: str
    kind: str
    state: str | None
    row: Row

    def name(self, language: str) -> str:
        return self.row.get(f"name_{language}") or self.row["name_en"]

    def names(self, language: str) -> tuple[str, ...]:
        return parts(self.name(language), self.row["aliases"])

    def acronyms(self, language: str) -> tuple[str, ...]:
        return parts(self.row.get(f"acronym_{language}"))


@dataclass(frozen=True, slots=True, eq=False)
class Seat:
    """Words that stand for a power ("le Kremlin"), with the determiner that goes with them.

    `entity` is the state or organisation, None where the table names none; `country` marks
    nicknames of a state as a whole; `office` is the office that sits there; `ambiguous` seats
    (Bruxelles, La Haye) are cities first.
    """

    surface: str
    language: str
    entity: str | None
    country: bool
    office: str | None
    ambiguous: bool


@cache
def all_organisations() -> tuple[Organisation, ...]:
    known = states.by_iso3()
    return tuple(
        Organisation(row["id"], row["kind"], row["kind"][:3] if row["kind"][:3] in known else None, row)
        for row in rows("organisations")
    )


@cache
def by_id() -> dict[str, Organisation]:
    return {organisation.id: organisation for organisation in all_organisations()}


def get(id: str) -> Organisation | None:
    return by_id().get(id)


@cache
def all_seats() -> tuple[Seat, ...]:
    return tuple(_seat(row) for row in rows("metonyms"))


def _seat(row: Row) -> Seat:
    note = row["note"]
    office = next((role for words, role in _OFFICES.items() if note.startswith(words)), None)
    return Seat(
        surface=row["surface"],
        language=row["lang"],
        entity=row["iso3_or_org"] or None,
        country=row["kind"] in ("country", "nickname"),
        office=office,
        ambiguous=note.startswith("AMBIGUOUS"),
    )
