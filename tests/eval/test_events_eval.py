"""How PLOVER's gold sentences are scored: what counts as a party, and when two sides are alike."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

_EVAL = str(Path(__file__).resolve().parents[2] / "eval")


@pytest.fixture(scope="module")
def scoring() -> ModuleType:
    sys.path.insert(0, _EVAL)
    try:
        return importlib.import_module("events_eval")
    finally:
        sys.path.remove(_EVAL)


def side(*codes: str | None) -> list[dict[str, Any]]:
    return [{"code": code} for code in codes]


def record(event: str, source: list[dict[str, Any]], recipient: list[dict[str, Any]]) -> dict[str, Any]:
    return {"event": [event], "source": source, "recipient": recipient}


def gold(event: str, source: list[dict[str, Any]], target: list[dict[str, Any]]) -> dict[str, Any]:
    return {"event_type": event, "source_actor": source, "target_actor": target}


@pytest.mark.parametrize(
    ("act", "records", "right"),
    [
        (gold("AID", side("FRA"), side("DEU")), [record("AID", side("FRA"), side("DEU"))], "type dyadic source_target"),
        (gold("AID", side("FRA"), side("DEU")), [record("AID", side("FRA"), side("ITA"))], "type dyadic"),
        (gold("AID", side("FRA"), side("DEU")), [record("AID", side("FRA"), [])], "type"),
        (gold("AID", side("FRA"), side("DEU")), [record("AID", side(None), side("DEU"))], "type"),
        (gold("AID", side("FRA"), side("DEU")), [record("CONSULT", side("FRA"), side("DEU"))], ""),
        (gold("AID", side("FRA"), []), [record("AID", side("FRA"), [])], "type dyadic source_target"),
        (gold("AID", side("FRA"), []), [record("AID", side("FRA"), side("DEU"))], "type dyadic"),
        # Organisations are one code; sectors behind a code do not count.
        (gold("AID", side("IGO"), side("DEUMIL")), [record("AID", side("UNO"), side("DEU"))], "type dyadic source_target"),
        # Joint: on one side or on two, it is the same parties.
        (gold("AGREE", side("FRA", "DEU"), []), [record("AGREE", *[side("DEU", "FRA")] * 2)], "type dyadic source_target"),
        (gold("AGREE", side("FRA"), side("DEU")), [record("AGREE", *[side("DEU", "FRA")] * 2)], "type dyadic source_target"),
        (gold("CONSULT", side("FRA"), side("DEU")), [record("CONSULT", side("DEU"), side("FRA"))], "type dyadic source_target"),
        (gold("ACCUSE", side("FRA"), side("DEU")), [record("ACCUSE", side("DEU"), side("FRA"))], "type dyadic"),
    ],
)
def test_what_is_right(scoring: ModuleType, act: dict[str, Any], records: list[dict[str, Any]], right: str) -> None:
    told = scoring.outcome(act, records)
    assert [key for key in ("type", "dyadic", "source_target") if told[key]] == right.split()
