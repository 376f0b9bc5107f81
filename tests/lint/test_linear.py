"""Hostile texts: the rules take time in proportion to the length of the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.growth import assert_linear

from filrouge.lint.registry import rules
from filrouge.model.chronology import Chronology
from filrouge.model.timex import Timex
from lint.build import CLAIM_WORDS, Page, chronology, interval_of

FAMILIES = {
    "letters": "a", "digits": "1", "emoji": "😀", "quotes": "«", "elisions": "l'", "brackets": "(", "marks": "!?",
    "combining": "e\u0301", "weekdays": "mardi ", "lists": "mardi 12 et ", "dates": "mardi 13 juin 2018, ", "newlines": "\n",
    "months": "juin ", "figures": "31/06/2018 ", "broken figures": "31/06/", "quoted dates": "« 31 juin » ",
}  # fmt: skip
pytestmark = pytest.mark.growth


def all_rules(chronology_: Chronology) -> None:
    for rule in rules():
        for _problem in rule.check(chronology_):
            pass


def grows(make: Callable[[int], Chronology]) -> None:
    assert_linear(make, all_rules, start=5_000)


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_texts(family: str) -> None:
    grows(lambda size: chronology(Page((FAMILIES[family] * size)[:size], "fr", "2018-06-20")))


def test_lapses() -> None:
    def make(size: int) -> Chronology:
        line = "En mai 2018, ils partent. Six mois plus tard, en juin, ils reviennent.\n\n"
        page = Page(line * (size // len(line)), "fr", "2025-01-01")
        for index in range(size // len(line)):
            base = index * len(line)
            page.timexes += [
                _timex(page.text, 3 * index, base + 3, "mai 2018", "2018-05"),
                _timex(page.text, 3 * index + 1, base + 26, "Six mois plus tard", "2018-11", anchor=3 * index),
                _timex(page.text, 3 * index + 2, base + 49, "juin", "2025-06"),
            ]
        return chronology(page)

    found = [p for rule in rules() if rule.id == "interval-mismatch" for p in rule.check(make(20_000))]
    assert len(found) > 100
    grows(make)


def test_claims_and_rivals() -> None:
    def make(size: int) -> Chronology:
        page = Page((CLAIM_WORDS + "\n") * (size // len(CLAIM_WORDS)), "fr", "2025-01-01")
        for _ in range(size // len(CLAIM_WORDS)):
            page.act("rencontre", page.time("12 juin 2018", "2018-06-12"), ("USA", "PRK"), persons=("a", "b"))
            page.act("sommet", page.time("2019", "2019"), ("USA", "PRK"), persons=("a", "b"))
        return chronology(page)

    found = [p for rule in rules() if rule.id == "superseded-superlative" for p in rule.check(make(20_000))]
    assert len(found) > 100
    grows(make)


def _timex(text: str, number: int, start: int, words: str, value: str, *, anchor: int | None = None) -> Timex:
    from filrouge.model.text import reason

    assert text[start : start + len(words)] == words
    return Timex(
        id=f"t{number}", start=start, end=start + len(words), text=words, type="DATE", value=value, rule="test",
        anchor="none" if anchor is None else "context", anchor_id=None if anchor is None else f"t{anchor}",
        interval=interval_of(value), grain="month", why=None if anchor is None else reason("time.shift", quantity=6, unit="month"),
    )  # fmt: skip
