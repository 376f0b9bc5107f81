"""Who held which office when.

A term is half-open: [start, end). Roles are codes: head_of_state, head_of_government,
foreign_minister, defence_minister, vice_president, head_of_organisation, … and `leader`, which
means the office that governs: head of government in parliamentary states (`governments.csv`),
head of an organisation, else head of state; and `monarch`, the head of state of those in `monarchies.csv`.

`shipped()` is what comes with the package. A run may read with another table (`own_offices`); whoever looks somebody up is
given the table, so that two runs in one process never see each other's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, cached_property

from filrouge.knowledge import organisations
from filrouge.knowledge.names import fold, given_names, words
from filrouge.knowledge.tables import Row, languages, parts, rows
from filrouge.model.interval import Interval, midnight

LEADER = "leader"
MONARCH = "monarch"
_NO_SURNAME = "-"


@dataclass(frozen=True, slots=True)
class Term:
    """One office of one person; `end` None = still held when the table was made."""

    person: str
    entity: str
    role: str
    start: date
    end: date | None
    confidence: str

    def covers(self, when: Interval) -> bool:
        """True when any moment of `when` lies in the term."""
        starts = when.latest is None or midnight(self.start) < when.latest
        return starts and (self.end is None or when.earliest is None or when.earliest < midnight(self.end))

    def iso(self) -> str:
        return f"{self.start.isoformat()}..{self.end.isoformat() if self.end else ''}"


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """A person of the table. `spellings` come by language, the canonical one first."""

    id: str
    spellings: dict[str, tuple[str, ...]]
    surnames: tuple[str, ...]
    sex: str | None
    terms: tuple[Term, ...]
    alone: bool = True
    """So well known that the surname alone may tell: "Poutine", not "Lebedev"."""
    home: str | None = None
    """The state or organisation of somebody of whom the table has no term."""

    def name(self, language: str) -> str:
        return self.spellings.get(language, ("",))[0] or self.id

    @property
    def all_names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for names in self.spellings.values() for name in names))

    @property
    def entities(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(term.entity for term in self.terms)) or ((self.home,) if self.home else ())


@dataclass(frozen=True, eq=False)
class Offices:
    """Persons by id, with the offices that they held."""

    persons: Mapping[str, Person]

    def terms(self, entity: str, role: str) -> tuple[Term, ...]:
        """All terms of an office, oldest first; empty for an office that the table lacks."""
        return self._by_office.get((entity, held_role(entity, role)), ())

    def holder(self, entity: str, role: str, when: date | Interval | None) -> tuple[Term, ...]:
        """The terms that `when` touches: one = the holder, several = candidates, none = unknown.

        `when` None asks for all who ever held the office.
        """
        if when is None:
            return self.terms(entity, role)
        interval = when if isinstance(when, Interval) else Interval.of_day(when)
        return tuple(term for term in self.terms(entity, role) if term.covers(interval))

    def entity_of(self, person_id: str, when: Interval | None) -> tuple[str, str] | None:
        """(state or organisation, why) that a person acts for, None when unsure or unknown.

        With a date: the one whose office he holds then, else the one that he last held an office
        of; without: the only one that he ever held an office of.
        """
        person = self.persons.get(person_id)
        if person is None:
            return None
        if len(person.entities) == 1:
            return person.entities[0], "only affiliation"
        if when is None:
            return None
        held = [term for term in person.terms if term.covers(when)]
        if len({term.entity for term in held}) == 1:
            return held[0].entity, held[0].iso()
        earliest = when.earliest or datetime.min
        past = [term for term in person.terms if term.end and midnight(term.end) <= earliest]
        if held or not past:
            return None
        last = max(past, key=lambda term: term.end or date.max)
        return last.entity, last.iso()

    @cached_property
    def by_name(self) -> Mapping[str, tuple[str, ...]]:
        """Folded full name (any spelling) -> ids of the persons who bear it."""
        found: dict[str, dict[str, None]] = {}
        for person in self.persons.values():
            for name in person.all_names:
                found.setdefault(fold(name), {})[person.id] = None
        return {name: tuple(ids) for name, ids in found.items()}

    @cached_property
    def by_surname(self) -> Mapping[str, tuple[str, ...]]:
        """Folded surname -> ids of the well-known persons of the table who bear it."""
        found: dict[str, dict[str, None]] = {}
        for person in self.persons.values():
            for name in person.surnames if person.alone else ():
                found.setdefault(" ".join(words(name)), {})[person.id] = None
        return {name: tuple(ids) for name, ids in found.items()}

    @cached_property
    def _by_office(self) -> Mapping[tuple[str, str], tuple[Term, ...]]:
        offices: dict[tuple[str, str], list[Term]] = {}
        for person in self.persons.values():
            for term in person.terms:
                offices.setdefault((term.entity, term.role), []).append(term)
        return {office: tuple(sorted(held, key=lambda term: term.start)) for office, held in offices.items()}


@cache
def shipped() -> Offices:
    """The table that comes with the package."""
    gathered: dict[str, list[Row]] = {}
    for row in rows("offices"):
        gathered.setdefault(row["person_id"], []).append(row)
    return Offices({id: _person(id, lines) for id, lines in gathered.items()})


def _person(id: str, lines: list[Row]) -> Person:
    name = lines[0]["name"]
    codes = languages("offices", "names")
    spellings: dict[str, tuple[str, ...]] = {}
    for code in codes:
        given = parts(*(line[f"names_{code}"] for line in lines if line[f"names_{code}"]))
        # The English name is the table's own; another language without a spelling borrows it.
        own = (name, *given) if code == codes[-1] else (*given, name)
        spellings[code] = tuple(dict.fromkeys(own)) if given else own
    named = parts(*(line["surnames"] for line in lines if line["surnames"]))
    if not named:
        every = dict.fromkeys(name for names in spellings.values() for name in names)
        named = tuple(tail for spelling in every for tail in tails(spelling))
    named = tuple(name for name in named if name != _NO_SURNAME)
    # Where the table is silent the given name may tell; family names that stand first have none.
    sex = next((line["sex"] for line in lines if line["sex"]), "") or given_names().get(words(name)[0]) or None
    return Person(id, spellings, tuple(dict.fromkeys(named)), sex, tuple(map(_term, lines)), any(line["alone"] for line in lines))


def tails(spelling: str) -> tuple[str, ...]:
    """What may stand for the whole name: its last word, with and without an Arabic article."""
    cut = spelling.split()
    last = cut[-1]
    if len(cut) > 1 and not set(last.rstrip(".")) - set("IVXJr"):
        return ()  # "Mohammed VI", "Marcos Jr."
    tails = [last]
    if "-" in last and last.split("-")[0].lower() in ("al", "el"):
        tails.append(last.split("-", 1)[1])
    return tuple(tails)


def _term(row: Row) -> Term:
    end = date.fromisoformat(row["end"]) if row["end"] else None
    return Term(row["person_id"], row["entity"], row["role"], date.fromisoformat(row["start"]), end, row["confidence"])


def held_role(entity: str, role: str) -> str:
    """The office of the table that a word for one means in a state: `leader` and `monarch` hang on how it is governed."""
    if role == MONARCH:
        return "head_of_state" if entity in _crowns() else ""
    return leading_role(entity) if role == LEADER else role


@cache
def _crowns() -> frozenset[str]:
    """States whose head of state is a king, an emperor, an emir…"""
    return frozenset(row["entity"] for row in rows("monarchies"))


@cache
def leading_role(entity: str) -> str:
    """The office that `leader` means for a state or an organisation."""
    if organisations.get(entity) is not None:
        return "head_of_organisation"
    governed = {row["entity"]: row["leader"] for row in rows("governments")}
    return governed.get(entity, "head_of_state")
