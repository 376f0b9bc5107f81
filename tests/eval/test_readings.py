"""The judged output: stand-off only, and about the very texts that lie beside it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

_READINGS = Path(__file__).resolve().parents[2] / "eval" / "readings"
_ROWS = [json.loads(line) for line in (_READINGS / "verdicts.jsonl").read_text("utf-8").split("\n") if line]


def test_lines_are_stand_off() -> None:
    needed, allowed = {"article", "sha256", "kind", "start", "end", "verdict"}, {"class", "lacks"}
    for row in _ROWS:
        assert needed <= set(row) <= needed | allowed
        assert row["kind"] in {"time", "quote", "event", "entry", "mention"}
        assert row["verdict"] in {"right", "wrong", "not-worth"}
        assert 0 <= row["start"] < row["end"]
        assert ("class" in row) == (row["verdict"] != "right")


def test_our_own_texts_are_those_that_were_judged() -> None:
    for name in sorted({row["article"] for row in _ROWS if row["article"].startswith("en/")}):
        body = (_READINGS / f"{name}.txt").read_bytes()
        assert {row["sha256"] for row in _ROWS if row["article"] == name} == {hashlib.sha256(body).hexdigest()}
