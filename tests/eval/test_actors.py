"""The annotated actor ids: the records themselves, and what counts as covering a span."""

from __future__ import annotations

import importlib
import json
import sys
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from filrouge.knowledge import organisations, states
from filrouge.model.mention import Mention

_EVAL = Path(__file__).resolve().parents[2] / "eval"


@pytest.fixture(scope="module")
def actors_eval() -> ModuleType:
    sys.path.insert(0, str(_EVAL))
    try:
        return importlib.import_module("actors_eval")
    finally:
        sys.path.remove(str(_EVAL))


def _records() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (_EVAL / "actor_ids" / "corpus.jsonl").read_text(encoding="utf-8").splitlines()]


def test_records_hold_no_text_and_two_equal_halves() -> None:
    records = _records()
    assert [record["part"] for record in records] == ["train", "test"] * 25
    assert all(set(record) <= {"id", "set", "part", "url", "sha256", "mentions"} for record in records)


def test_mentions_are_in_order_and_of_known_ids() -> None:
    for record in _records():
        mentions = record["mentions"]
        assert all(one["end"] <= other["start"] for one, other in pairwise(mentions))
        for mention in mentions:
            for actor in mention["actors"]:
                assert not actor.isupper() or states.get(actor) or organisations.get(actor)


@pytest.mark.parametrize(
    ("spans", "wanted"),
    [
        ([(0, 20)], (0, 20)),
        ([(15, 20)], (15, 20)),
        ([(0, 5)], None),
        ([(0, 12), (12, 20)], (0, 12)),
        ([(25, 30)], None),
        ([], None),
    ],
)
def test_the_covering_mention(actors_eval: ModuleType, spans: list[tuple[int, int]], wanted: tuple[int, int] | None) -> None:
    mentions = tuple(Mention(id=f"m{a}", start=a, end=b, text="", kind="person", name="") for a, b in spans)
    found = actors_eval.covering(mentions, 0, 20)
    assert (found and (found.start, found.end)) == wanted
