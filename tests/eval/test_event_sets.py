"""The project's own event sets: the checker finds what is wrong, and nothing is wrong in the sets."""

from __future__ import annotations

import copy
import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SETS = sorted((ROOT / "eval").glob("events_??/*.jsonl"))
TEXT = "Le ministre est arrivé lundi à Oslo."
EVENT: dict[str, Any] = {
    "start": 12,
    "end": 22,
    "text": "est arrivé",
    "type": "CONSULT",
    "mode": "visit",
    "status": "actual",
    "polarity": "positive",
    "time_status": "past",
    "certainty": "asserted",
    "holder": {"kind": "author"},
    "sources": ["FRA"],
    "targets": ["NOR"],
    "time": {"text": "lundi", "earliest": "2024-03-11", "latest": "2024-03-12"},
    "place": {"text": "Oslo", "id": "NOR-oslo", "state": "NOR"},
    "anaphoric": False,
}


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("events_check", ROOT / "eval" / "events_check.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def line(**changed: Any) -> dict[str, Any]:
    event = copy.deepcopy(EVENT) | changed
    return {"id": "ev-fr-001", "lang": "fr", "date": "2024-03-12", "text": TEXT, "events": [event]}


def test_a_whole_line_has_no_fault(tool: ModuleType) -> None:
    assert list(tool.line_faults(line())) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"start": 11},
        {"status": "planned"},
        {"mode": "summit"},
        {"type": "VISIT"},
        {"sources": ["Paris"]},
        {"sources": ["NOR"]},
        {"time": {"text": "mardi", "earliest": "2024-03-11", "latest": "2024-03-12"}},
        {"time": {"text": "lundi", "earliest": "2024-03-12", "latest": "2024-03-13"}},
        {"time": {"text": "lundi", "earliest": "2024-03-11", "latest": "2024-03-11"}},
        {"place": {"text": "Bergen", "id": "NOR-bergen", "state": "NOR"}},
        {"place": {"text": "Oslo", "id": "SWE-oslo", "state": "NOR"}},
        {"holder": {"kind": "reader"}},
        {"certainty": "sure"},
    ],
)
def test_a_fault_is_told(tool: ModuleType, changed: dict[str, Any]) -> None:
    assert list(tool.line_faults(line(**changed)))


def test_events_that_overlap_and_lines_that_stand_twice_are_told(tool: ModuleType, tmp_path: Path) -> None:
    doubled = line()
    doubled["events"] *= 2
    assert any("overlaps" in fault for fault in tool.line_faults(doubled))
    file = tmp_path / "twice.jsonl"
    file.write_text((json.dumps(line()) + "\n") * 2, encoding="utf-8")
    assert any("stands already" in fault for fault in tool.faults([file]))
    assert tool.main([str(file)]) == 1
    assert tool.main(["--count", str(file)]) == 0


def test_the_sets_are_whole(tool: ModuleType) -> None:
    assert list(tool.faults(SETS)) == []


@pytest.mark.parametrize(("folder", "passages"), [("events_fr", 200), ("events_en", 100)])
def test_the_sets_are_large_enough_and_a_part_is_held_back(tool: ModuleType, folder: str, passages: int) -> None:
    test, dev = (tool.read(ROOT / "eval" / folder / f"{part}.jsonl") for part in ("test", "dev"))
    assert len(test) + len(dev) >= passages
    assert len(test) * 4 > len(test) + len(dev)
    for lines in (test, dev):
        assert sum(not line["events"] for line in lines) * 4.1 > len(lines)
