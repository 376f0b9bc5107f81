"""Linking grows with the mentions, not with their square: dense days, one day for all, one place for all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from tests.events.pieces import made_document, mention
from tests.growth import assert_linear

from filrouge.events.link import link
from filrouge.model.document import Document


def one_day(size: int) -> list[Document]:
    return [made_document(n, mention(n, date(2024, 5, 14), ("USA", "RUS"))) for n in range(size)]


def many_days(size: int) -> list[Document]:
    """One a week."""
    start = date(1990, 1, 1)
    return [made_document(n, mention(n, start + timedelta(days=7 * n), ("USA", "RUS"))) for n in range(size)]


def one_day_many_parties(size: int) -> list[Document]:
    return [made_document(n, mention(n, date(2024, 5, 14), (f"A{n:05}", "USA"))) for n in range(size)]


def undated(size: int) -> list[Document]:
    return [made_document(n, mention(n, None, ("USA", "RUS"))) for n in range(size)]


@pytest.mark.growth
@pytest.mark.parametrize("family", [one_day, many_days, one_day_many_parties, undated], ids=lambda f: f.__name__)
def test_linking_is_linear(family: Callable[[int], list[Document]]) -> None:
    # Below some hundreds a block is compared as a whole.
    assert_linear(family, link, start=500, largest=2_000)


def test_thousands_of_mentions_of_one_act_are_one_event() -> None:
    events, _ = link(one_day(1_000))
    assert sum(len(e.mentions) for e in events) == 1_000
    assert len(events) == 1
