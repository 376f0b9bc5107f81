"""Linking grows with the mentions, not with their square: dense days, one day for all, one place for all."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from tests.events.pieces import made_document, mention

from filrouge.events.link import link
from filrouge.model.document import Document

RATIO = 6.0
LEAST = 0.05


def one_day(size: int) -> list[Document]:
    return [made_document(n, mention(n, date(2024, 5, 14), ("USA", "RUS"))) for n in range(size)]


def many_days(size: int) -> list[Document]:
    start = date(1990, 1, 1)
    return [made_document(n, mention(n, start + timedelta(days=n % 9000), ("USA", "RUS"))) for n in range(size)]


def one_day_many_parties(size: int) -> list[Document]:
    return [made_document(n, mention(n, date(2024, 5, 14), (f"A{n:05}", "USA"))) for n in range(size)]


def undated(size: int) -> list[Document]:
    return [made_document(n, mention(n, None, ("USA", "RUS"))) for n in range(size)]


def seconds(made: list[Document]) -> float:
    best = float("inf")
    for _ in range(1):
        begin = time.process_time()
        link(made)
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("family", [one_day, many_days, one_day_many_parties, undated], ids=lambda f: f.__name__)
def test_linking_is_linear(family: Callable[[int], list[Document]]) -> None:
    size = 300
    small, large = seconds(family(size)), seconds(family(4 * size))
    assert large < LEAST or large / max(small, LEAST) < RATIO, (small, large)


def test_thousands_of_mentions_of_one_act_are_one_event() -> None:
    events, _ = link(one_day(1_000))
    assert sum(len(e.mentions) for e in events) == 1_000
    assert len(events) == 1
