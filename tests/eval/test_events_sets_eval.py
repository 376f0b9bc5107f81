"""The scorer of acts, on acts of our own."""

from __future__ import annotations

from typing import Any

import pytest

from eval import events_sets_eval as sets


def act(start: int, end: int, type_: str = "CONSULT", **fields: Any) -> dict[str, Any]:
    whole = {"mode": None, "status": "actual", "sources": ["FRA"], "targets": [], "time": None, "place": None}
    return {"start": start, "end": end, "text": "", "type": type_, **whole, **fields}


def test_the_type_decides_before_the_overlap() -> None:
    gold, found = [act(0, 10)], [act(0, 10, "AGREE"), act(8, 12)]
    assert sets.pairs(gold, found) == [(gold[0], found[1])]


def test_one_to_one() -> None:
    gold, found = [act(0, 4), act(5, 9)], [act(0, 9)]
    assert len(sets.pairs(gold, found)) == 1


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({}, []),
        ({"mode": "visit"}, ["mode"]),
        ({"status": "denied"}, ["status"]),
        ({"sources": ["DEU"]}, ["sources", "parties"]),
        ({"sources": [], "targets": ["FRA"]}, ["sources", "targets", "parties"]),
        ({"time": {"earliest": "2020-01-01", "latest": "2020-01-02"}}, ["time"]),
        ({"time": {"earliest": None, "latest": None}}, []),
        ({"place": {"id": "FRA-paris"}}, ["place"]),
    ],
)
def test_what_differs(fields: dict[str, Any], wrong: list[str]) -> None:
    assert list(sets.wrong_parts(act(0, 4), act(0, 4, **fields))) == wrong


@pytest.mark.parametrize("name", sets.HELD_BACK)
def test_errors_of_held_back_passages_are_not_shown(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    sets.measure(name, errors=True)
    assert capsys.readouterr().out == ""


def test_the_conventions_are_read_well() -> None:
    found = sets.measure("conventions.en")
    assert found["gold"] >= 40
    assert found["type_f1"] >= 0.9
    assert found["done"] == 0
