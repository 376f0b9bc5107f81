"""Reading and anchoring acts grows with the text: n and 4n of hostile families."""

from __future__ import annotations

import time

import pytest
from tests.events.pieces import article

from filrouge.pipeline import annotate

FAMILIES = {"weekday": "mardi ", "marks": "«", "letters": "a", "dates": "le 12 juin 2018 ", "acts": "Paris a rencontré Berlin. ", "one sentence": "la réunion et le roi "}  # fmt: skip
RATIO, LEAST = 6.0, 0.05


def seconds(text: str) -> float:
    best = float("inf")
    for _ in range(2):
        begin = time.process_time()
        next(iter(annotate([article("a", text, "2024-05-15")])))
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("family", FAMILIES)
def test_growth(family: str) -> None:
    unit = FAMILIES[family]
    size = 12_000 // len(unit)
    small, large = seconds(unit * size), seconds(unit * size * 4)
    assert large < LEAST or large / max(small, LEAST) < RATIO, (small, large)
