"""A reader's own office-holders: what their rows mean, what they replace, and what is said of bad ones."""

from __future__ import annotations

from datetime import date

import pytest

from filrouge.knowledge.offices import Offices, shipped
from filrouge.knowledge.own_offices import laid_over
from filrouge.languages import part
from filrouge.languages.parts.labels import LabelPack
from filrouge.model.ownfile import UnusableFile

HEAD = "name,entity,role,start,end,names_fr,names_en,sex\n"


def table(rows: str, head: str = HEAD) -> Offices:
    made, bad = laid_over(shipped(), (head + rows).encode())
    assert bad == ()
    return made


def holders(offices: Offices, entity: str, role: str, day: str) -> list[str]:
    return [term.person for term in offices.holder(entity, role, date.fromisoformat(day))]


def test_four_cells_are_enough() -> None:
    own = table("Ludmila Orvanne,FRA,foreign_minister,2031-05-20", "name,entity,role,start\n")
    assert holders(own, "FRA", "foreign_minister", "2031-05-20") == ["ludmila-orvanne"]
    assert own.persons["ludmila-orvanne"].name("fr") == "Ludmila Orvanne"
    assert own.by_name["ludmila orvanne"] == ("ludmila-orvanne",)


@pytest.mark.parametrize(
    ("start", "end", "day", "expected"),
    [
        ("2018-03-01", "2018-04-01", "2018-02-28", "donald-trump"),
        ("2018-03-01", "2018-04-01", "2018-03-01", "ada-lemoine"),
        ("2018-03-01", "2018-04-01", "2018-03-31", "ada-lemoine"),
        ("2018-03-01", "2018-04-01", "2018-04-01", "donald-trump"),
        ("2018-03", "2018-04", "2018-03-31", "ada-lemoine"),
        ("2018", "2019", "2018-12-31", "ada-lemoine"),
        ("2018", "2019", "2019-01-01", "donald-trump"),
        ("2018-03-01", "", "2022-01-01", "ada-lemoine"),
    ],
)
def test_the_own_holder_replaces_ours_for_as_long_as_he_holds(start: str, end: str, day: str, expected: str) -> None:
    own = table(f"Ada Lemoine,USA,head_of_state,{start},{end}\n")
    assert holders(own, "USA", "head_of_state", day) == [expected]
    assert holders(own, "USA", "leader", day) == [expected]
    assert "ada-lemoine" not in shipped().persons, "the shipped table is never touched"


def test_the_office_that_governs_is_the_one_of_the_state() -> None:
    own = table("Ada Lemoine,ITA,leader,2018,2019\n")
    assert holders(own, "ITA", "head_of_government", "2018-05-05") == ["ada-lemoine"]


def test_spellings_of_a_known_person_are_added() -> None:
    own = table("Wladimir Putin,,,,,Vladimir Poutine;Wladimir Poutine,,\nVladimir Putin,,,,,Vladimir V. Poutine,,\n")
    assert "wladimir-putin" in own.persons
    putin = own.persons["vladimir-putin"]
    assert putin.spellings["fr"][0] == "Vladimir V. Poutine"
    assert putin.terms == shipped().persons["vladimir-putin"].terms
    assert putin.alone


def test_a_row_without_a_role_gives_a_person_with_a_state() -> None:
    own = table("Sergueï Riabkov,Russie,,,,,Sergei Ryabkov,m\n")
    person = own.persons["serguei-riabkov"]
    assert (person.terms, person.entities, person.sex) == ((), ("RUS",), "m")
    assert own.by_name["sergei ryabkov"] == ("serguei-riabkov",)
    assert own.entity_of("serguei-riabkov", None) == ("RUS", "only affiliation")


@pytest.mark.parametrize(
    "data",
    [
        "name;entity;role;start\r\nAda Lemoine;PRK;foreign_minister;2031-01-01\r\n".encode("utf-8-sig"),
        b"# ours\n\nname\tentity\trole\tstart\nAda  Lemoine\tPRK\tForeign_Minister\t2031\n",
        b'START , Role,entity,Name\n2031-01,foreign_minister,"North Korea","Ada Lemoine"\n',
        "person,entity,role,start\nAda Lemoine,Corée du Nord,foreign_minister,2031\n".encode("cp1252"),
    ],
)
def test_forgiving_of_what_spreadsheets_write(data: bytes) -> None:
    own, bad = laid_over(shipped(), data)
    assert bad == ()
    assert holders(own, "PRK", "foreign_minister", "2031-06-01") == ["ada-lemoine"]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",FRA,foreign_minister,2031", "actors-no-name"),
        ("—,FRA,foreign_minister,2031", "actors-no-name"),
        ("Ada Lemoine,,foreign_minister,2031", "actors-no-entity"),
        ("Ada Lemoine,FRA,,2031", "actors-no-role"),
        ("Ada Lemoine,FRA,foreign_minister,", "actors-no-start"),
        ("Ada Lemoine,Frnce,foreign_minister,2031", "actors-entity-near"),
        ("Ada Lemoine,qqqqqq,foreign_minister,2031", "actors-entity"),
        ("Ada Lemoine,FRA,foreign_ministre,2031", "actors-role-near"),
        ("Ada Lemoine,FRA,xyz,2031", "actors-role"),
        ("Ada Lemoine,FRA,foreign_minister,5 mai 2031", "actors-date"),
        ("Ada Lemoine,FRA,foreign_minister,2031-02-30", "actors-date"),
        ("Ada Lemoine,FRA,foreign_minister,2031,2030", "actors-order"),
        ("Ada Lemoine,FRA,foreign_minister,2031,,,,x", "actors-sex"),
        ("Ada Lemoine,FRA,foreign_minister,2031,,,,f,one,more", "actors-cells"),
        ("Ada " + "o" * 200_000 + ",FRA", "actors-csv"),
    ],
)
def test_a_bad_row_is_told_and_the_others_count(row: str, code: str) -> None:
    own, bad = laid_over(shipped(), f"{HEAD}Zoé Vanelle,FRA,vice_president,2031\n{row}\n".encode())
    assert [(one.line, one.reason.code) for one in bad] == [(3, code)]
    assert holders(own, "FRA", "vice_president", "2032-01-01") == ["zoe-vanelle"]
    for ui in ("fr", "en"):
        labels: LabelPack = part(ui, "labels")
        assert code in labels.messages


def test_a_misspelt_column_is_told() -> None:
    _, bad = laid_over(shipped(), b"name,entity,role,strat,comment\n")
    assert [(one.line, dict(one.reason.args)) for one in bad] == [(1, {"value": "strat", "near": "start"})]


@pytest.mark.parametrize("data", [b"", b"\n\n", b"one,two\n1,2\n", b"\x00\xff\xfe", b"# nothing\n"])
def test_what_is_no_table_is_refused_as_a_whole(data: bytes) -> None:
    with pytest.raises(UnusableFile):
        laid_over(shipped(), data)
