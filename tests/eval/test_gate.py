"""The gate: verdicts, floors that never fall, and a folder with next to nothing in it."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

_EVAL = Path(__file__).resolve().parents[2] / "eval"


@pytest.fixture(scope="module")
def gate() -> ModuleType:
    sys.path.insert(0, str(_EVAL))
    try:
        return importlib.import_module("gate")
    finally:
        sys.path.remove(str(_EVAL))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One sentence of ours in PLOVER's form; no other data, no scorer."""
    base = tmp_path_factory.mktemp("shared")
    actor = {"text": "France", "code": "FRA", "sector": ""}
    act = {"event_type": "REJECT", "source_actor": [actor], "target_actor": []}
    text = "France rejected the proposal on Monday."
    row = {"id": "own-1", "lang": "en", "date": "2018-06-14", "text": text, "expected": [act]}
    (base / "data" / "events").mkdir(parents=True)
    (base / "data" / "events" / "plover_gsr_cameo.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    return base


def floors(tmp_path: Path, *lines: str) -> list[str]:
    path = tmp_path / "floors.toml"
    path.write_text("\n".join(("[floors]", *lines)) + "\n", "utf-8")
    return ["--floors", str(path)]


def test_verdicts(gate: ModuleType) -> None:
    figures = [
        gate.Figure("a", 0.5, ""),
        gate.Figure("b", 0.4999, ""),
        gate.Figure("c", None, "no data"),
        gate.Figure("d", 0.0, ""),
    ]
    lines = gate.compare(figures, {"a": 0.5, "b": 0.5, "c": 0.9, "gone": 0.1})
    assert [line.verdict for line in lines] == ["ok", "below", "skipped", "no floor", "no such figure"]


@pytest.mark.parametrize(("value", "floor"), [(0.849, 0.845), (0.85, 0.85), (0.0049, 0.0), (1.0, 1.0), (0.29, 0.29)])
def test_floors_are_rounded_down(gate: ModuleType, value: float, floor: float) -> None:
    assert gate.rounded(value) == floor


def test_a_floor_never_falls_and_never_goes(gate: ModuleType) -> None:
    figures = [
        gate.Figure("up", 0.61, ""),
        gate.Figure("down", 0.3, ""),
        gate.Figure("new", 0.2, ""),
        gate.Figure("none", None, ""),
    ]
    assert gate.raised(figures, {"up": 0.5, "down": 0.5, "none": 0.4}) == {"up": 0.61, "down": 0.5, "new": 0.2, "none": 0.4}


def test_what_has_no_data_is_skipped(gate: ModuleType, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    args = [
        str(folder),
        *floors(tmp_path, '"plover.type" = 1.0', '"time.frtimebank_fr.value_f1" = 1.0', '"dating.story_dev.right" = 1.0'),
    ]
    assert gate.main(args) == 0
    shown = {line.split()[0]: line for line in capsys.readouterr().out.split("\n") if line}
    assert " ok " in shown["plover.type"]
    assert "1 sentences" in shown["plover.type"]
    assert "skipped" in shown["time.frtimebank_fr.value_f1"]
    assert "skipped" in shown["dating.story_dev.right"]


def test_below_a_floor_the_exit_is_1(gate: ModuleType, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert gate.main([str(folder), *floors(tmp_path, '"plover.type" = 1.005')]) == 1
    assert "below" in capsys.readouterr().out


def test_a_floor_without_a_figure_is_an_error(gate: ModuleType, folder: Path, tmp_path: Path) -> None:
    assert gate.main([str(folder), *floors(tmp_path, '"plover.typ" = 0.1')]) == 1


def test_every_floor_of_ours_names_a_figure(gate: ModuleType, tmp_path: Path) -> None:
    """With an empty folder all is skipped but the conventions, which lie in the repository."""
    assert gate.main([str(tmp_path)]) == 0
