"""The table of bodies keeps its promises: closed kinds, known states, every spelling once."""

from __future__ import annotations

from collections import Counter

import pytest

from filrouge.knowledge.tables import Row, parts, rows

COLUMNS = ("name", "kind", "country", "languages", "aliases", "certain")
KINDS = frozenset({
    "agency", "armed-group", "bank", "church", "club", "company", "court", "institute", "media", "ministry", "movement", "ngo",
    "party", "police", "union", "university",
})  # fmt: skip
LANGUAGES = frozenset({"fr", "en"})
FEWEST = 900
BODIES = rows("bodies")


def spellings(row: Row) -> tuple[str, ...]:
    """The name and the aliases as they stand: an alias that repeats the name is not hidden."""
    return (row["name"], *(alias for alias in row["aliases"].split(";") if alias))


def find(spelling: str) -> Row:
    (row,) = (row for row in BODIES if spelling in spellings(row))
    return row


def test_columns_and_size() -> None:
    assert len(BODIES) >= FEWEST
    assert {tuple(row) for row in BODIES} == {COLUMNS}
    # DictReader gives None for a missing field and a list under None for one too many
    assert all(isinstance(value, str) for row in BODIES for value in row.values())


def test_kinds_are_of_the_closed_list_and_all_used() -> None:
    assert {row["kind"] for row in BODIES} == KINDS


def test_countries_are_states() -> None:
    known = {row["iso3"] for row in rows("states")}
    assert {row["country"] for row in BODIES} - {""} <= known


def test_languages_and_certainty() -> None:
    assert all(row["languages"] and set(row["languages"].split(";")) <= LANGUAGES for row in BODIES)
    assert {row["certain"] for row in BODIES} == {"yes", "no"}


def test_every_spelling_once() -> None:
    counts = Counter(spelling for row in BODIES for spelling in spellings(row))
    assert [spelling for spelling, count in counts.items() if count > 1] == []


def test_none_repeats_an_organisation() -> None:
    columns = ("name_en", "acronym_en", "name_fr", "acronym_fr", "aliases")
    known = {spelling for row in rows("organisations") for spelling in parts(*(row[column] for column in columns))}
    assert [spelling for row in BODIES for spelling in spellings(row) if spelling in known] == []


def test_spellings_are_clean() -> None:
    for row in BODIES:
        for spelling in spellings(row):
            assert len(spelling) >= 2, row
            assert spelling == " ".join(spelling.split()), row
            assert not set(spelling) & set("’()«»\ufffd"), row


def test_certain_names_look_like_names() -> None:
    for row in BODIES:
        if row["certain"] == "yes" and row["kind"] != "movement":
            for spelling in spellings(row):
                assert " " in spelling or any(letter.isupper() for letter in spelling), spelling


def test_uncertain_spellings_stand_alone() -> None:
    assert [row["name"] for row in BODIES if row["certain"] == "no" and row["aliases"]] == []


def test_sorted_by_kind_then_name() -> None:
    keys = [(row["kind"], row["name"]) for row in BODIES]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    ("spelling", "kind", "country", "certain"),
    [
        ("LFI", "party", "FRA", "yes"),
        ("La France insoumise", "party", "FRA", "yes"),
        ("En Marche !", "party", "FRA", "yes"),
        ("Renaissance", "party", "FRA", "no"),
        ("gilets jaunes", "movement", "FRA", "yes"),
        ("C.G.T.", "union", "FRA", "yes"),
        ("SNCF", "company", "FRA", "yes"),
        ("Orange", "company", "FRA", "no"),
        ("Le Monde", "media", "FRA", "no"),
        ("Mediapart", "media", "FRA", "yes"),
        ("DGSE", "police", "FRA", "yes"),
        ("AP-HP", "ministry", "FRA", "yes"),
        ("Cour des comptes", "court", "", "yes"),
        ("Ifop", "institute", "FRA", "yes"),
        ("New York Times", "media", "USA", "yes"),
        ("Parti québécois", "party", "CAN", "yes"),
        ("Labour Party", "party", "", "yes"),
        ("Apple", "company", "USA", "no"),
        ("Samsung", "company", "KOR", "yes"),
        ("Goldman Sachs", "bank", "USA", "yes"),
        ("Mossad", "police", "ISR", "yes"),
        ("Harvard", "university", "USA", "yes"),
        ("Olympique de Marseille", "club", "FRA", "yes"),
    ],
)
def test_known_bodies(spelling: str, kind: str, country: str, certain: str) -> None:
    row = find(spelling)
    assert (row["kind"], row["country"], row["certain"]) == (kind, country, certain)
