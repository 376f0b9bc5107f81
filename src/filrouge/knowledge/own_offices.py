"""A reader's own rows of office-holders, laid over the shipped table.

The columns are those of `tables/offices.csv`, but few of them are needed: `name`, and for a term `entity`, `role` and `start`.
A row without a role makes a person known by name, spellings and state. A bad row is told with its line, and the others count.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from functools import cache
from io import StringIO

from filrouge.knowledge import organisations, states
from filrouge.knowledge.names import fold, given_names, slug, words
from filrouge.knowledge.offices import LEADER, Offices, Person, Term, leading_role, shipped, tails
from filrouge.knowledge.tables import languages, parts
from filrouge.model.ownfile import BadLine, UnusableFile
from filrouge.model.text import Reason, reason

_NAMES = tuple(f"names_{code}" for code in languages("offices", "names"))
COLUMNS = ("person_id", "name", "entity", "role", "start", "end", "sex", "surnames", *_NAMES, "source", "confidence", "alone")
_SHOWN = 60
"""Characters of a bad value that are repeated."""


@dataclass(frozen=True, slots=True)
class _Own:
    """One good row."""

    id: str
    row: Mapping[str, str]
    term: Term | None
    entity: str | None


def laid_over(base: Offices, data: bytes) -> tuple[Offices, tuple[BadLine, ...]]:
    """(`base` with the rows of a CSV file, the rows that could not be used). Raises: `UnusableFile`.

    For one office at one time the own holder replaces the one of `base`; persons and spellings are added.
    """
    good: list[_Own] = []
    bad: list[BadLine] = []
    for line, row in _rows(_decoded(data)):
        found = row if isinstance(row, Reason) else _own(row, base)
        if isinstance(found, Reason):
            bad.append(BadLine(line, found))
        else:
            good.append(found)
    return _merged(base, good), tuple(bad)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")  # what older spreadsheets write


def _rows(text: str) -> Iterator[tuple[int, dict[str, str] | Reason]]:
    """(line, cells by column), or what is wrong with the line. Empty lines and those that begin with # are passed over."""
    first = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    reader = csv.reader(StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    columns: list[str] = []
    try:
        for cells in reader:
            cells = [" ".join(cell.split()) for cell in cells]
            if not any(cells) or cells[0].startswith("#"):
                continue
            if columns:
                extra = any(cells[len(columns) :])
                yield reader.line_num, reason("actors-cells") if extra else dict(zip(columns, cells, strict=False))
                continue
            columns = [cell.lower().replace(" ", "_") for cell in cells]
            columns = ["name" if column == "person" and "name" not in columns else column for column in columns]
            if not {"name", "person_id"} & set(columns):
                raise UnusableFile(reason("actors-columns", needed="name, entity, role, start"))
            for column in columns:
                if column not in COLUMNS and (near := get_close_matches(column, COLUMNS, 1, 0.75)):
                    yield reader.line_num, reason("actors-column", value=column, near=near[0])
    except csv.Error as problem:
        yield reader.line_num, reason("actors-csv", why=problem)
    if not columns:
        raise UnusableFile(reason("actors-columns", needed="name, entity, role, start"))


def _own(row: Mapping[str, str], base: Offices) -> _Own | Reason:
    """A row understood, or why it is not."""
    id = _person_of(row, base)
    if not id:
        return reason("actors-no-name")
    entity, role = row.get("entity", ""), row.get("role", "").lower()
    known = _entity(entity) if entity else None
    if entity and known is None:
        return _not_known("actors-entity", entity, _entities())
    if row.get("sex", "").lower() not in ("", "m", "f"):
        return reason("actors-sex", value=row["sex"][:_SHOWN])
    if not role:
        dated = row.get("start") or row.get("end")
        return reason("actors-no-role") if dated else _Own(id, row, None, known)
    if known is None:
        return reason("actors-no-entity")
    if role not in _roles():
        return _not_known("actors-role", role, _roles())
    days: list[date | None] = []
    for column in ("start", "end"):
        written = row.get(column, "")
        day = _day(written)
        if day is None and (written or column == "start"):
            return reason("actors-date", column=column, value=written[:_SHOWN]) if written else reason("actors-no-start")
        days.append(day)
    start, end = days
    assert start is not None
    if end is not None and end <= start:
        return reason("actors-order", start=start, end=end)
    held = leading_role(known) if role == LEADER else role
    return _Own(id, row, Term(id, known, held, start, end, row.get("confidence", "")), known)


def _person_of(row: Mapping[str, str], base: Offices) -> str:
    """The id that is given, else that of the one person of the table who bears the name, else a new one."""
    given = slug(row.get("person_id", ""))
    name = row.get("name", "")
    if given and (name or given in base.persons):
        return given
    bearers = base.by_name.get(fold(name), ())
    return bearers[0] if len(bearers) == 1 else slug(name)


def _day(written: str) -> date | None:
    """2024-06-12; of 2024-06 and 2024 the first day."""
    try:
        return date.fromisoformat({4: f"{written}-01-01", 7: f"{written}-01"}.get(len(written), written))
    except ValueError:
        return None


@cache
def _entities() -> dict[str, str]:
    """What a cell may call a state or an organisation -> its id; ids are the last word."""
    found: dict[str, str] = {}
    for code in languages("states", "name"):
        for organisation in organisations.all_organisations():
            for name in (*organisation.names(code), *organisation.acronyms(code)):
                found[fold(name)] = organisation.id
        for state in states.all_states():
            found |= {fold(name): state.iso3 for name in state.names(code)}
    found |= {fold(one.id): one.id for one in organisations.all_organisations()}
    return found | {fold(one.iso3): one.iso3 for one in states.all_states()}


def _entity(cell: str) -> str | None:
    return cell if states.get(cell) or organisations.get(cell) else _entities().get(fold(cell))


@cache
def _roles() -> dict[str, str]:
    """The offices that the shipped table has, each as its own name."""
    held = {term.role for person in shipped().persons.values() for term in person.terms}
    return {role: role for role in (LEADER, *sorted(held))}


def _not_known(code: str, value: str, known: Mapping[str, str]) -> Reason:
    """An unknown value, with the one that may be meant."""
    near = get_close_matches(fold(value[:_SHOWN]) if code == "actors-entity" else value[:_SHOWN], known, 1, 0.6)
    return reason(f"{code}-near", value=value[:_SHOWN], near=known[near[0]]) if near else reason(code, value=value[:_SHOWN])


def _merged(base: Offices, own: list[_Own]) -> Offices:
    cut = _cut(base, [one.term for one in own if one.term])
    persons = {id: replace(person, terms=cut[id]) if id in cut else person for id, person in base.persons.items()}
    rows: dict[str, list[_Own]] = {}
    for one in own:
        rows.setdefault(one.id, []).append(one)
    return Offices(persons | {id: _person(id, mine, persons.get(id)) for id, mine in rows.items()})


def _cut(base: Offices, own: Iterable[Term]) -> dict[str, tuple[Term, ...]]:
    """Terms of `base` by person, without what an own term of the same office covers; persons untouched are left out."""
    over: dict[tuple[str, str], list[Term]] = {}
    for term in own:
        over.setdefault((term.entity, term.role), []).append(term)
    touched = dict.fromkeys(term.person for office in over for term in base.terms(*office))
    return {
        id: tuple(left for term in base.persons[id].terms for left in _left(term, over.get((term.entity, term.role), ())))
        for id in touched
    }


def _left(term: Term, over: Iterable[Term]) -> Iterable[Term]:
    """What is left of a term: itself, its beginning, its end, or nothing."""
    pieces = [term]
    for own in over:
        rest = []
        for piece in pieces:
            apart = (own.end is not None and own.end <= piece.start) or (piece.end is not None and piece.end <= own.start)
            if apart:
                rest.append(piece)
                continue
            if piece.start < own.start:
                rest.append(replace(piece, end=own.start))
            if own.end is not None and (piece.end is None or own.end < piece.end):
                rest.append(replace(piece, start=own.end))
        pieces = rest
    return pieces


def _person(id: str, own: list[_Own], known: Person | None) -> Person:
    """A person as the own rows have him; the spellings and terms of the table come after theirs."""
    names = tuple(dict.fromkeys(one.row.get("name", "") for one in own if one.row.get("name")))
    spellings: dict[str, tuple[str, ...]] = {}
    for column in _NAMES:
        code = column.removeprefix("names_")
        given = parts(*(one.row.get(column, "") for one in own))
        before = known.spellings.get(code, ()) if known else ()
        spellings[code] = tuple(dict.fromkeys((*given, *before, *names)))
    added = [name for of_language in spellings.values() for name in of_language]
    surnames = parts(*(one.row.get("surnames", "") for one in own)) or tuple(tail for name in added for tail in tails(name))
    every = added[0] if added else id
    sex = next((one.row["sex"].lower() for one in own if one.row.get("sex")), None) or (known.sex if known else None)
    return Person(
        id=id,
        spellings=spellings,
        surnames=tuple(dict.fromkeys((*surnames, *(known.surnames if known else ())))),
        sex=sex or given_names().get(next(iter(words(every)), "")) or None,
        terms=(*(one.term for one in own if one.term), *(known.terms if known else ())),
        alone=any(one.row.get("alone") for one in own) or bool(known and known.alone),
        home=next((one.entity for one in own if one.entity), None) or (known.home if known else None),
    )
