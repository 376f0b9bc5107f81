"""Weekdays of headlines without a verb, and what stands below them."""

from __future__ import annotations

import pytest

from filrouge import timexes

FRIDAY = "2023-05-05"


@pytest.mark.parametrize(
    ("text", "value", "anchor"),
    [
        ("Grève dans les ports : reprise lundi\n\nLe travail reprendra lundi 8 mai.", "2023-05-08", "context"),
        ("Grève dans les ports : reprise lundi\n\nOn attend la foule, qui viendra lundi.", "2023-05-08", "context"),
        ("Un attentat lundi à Kaboul\n\nL'attentat a eu lieu lundi.", "2023-05-01", "creation"),
        ("Un attentat lundi à Kaboul\n\nL'attentat a fait un mort.", "2023-05-01", "creation"),
        ("Le port rouvrira lundi\n\nIl avait fermé lundi dernier.", "2023-05-08", "creation"),
        ("Grève : reprise lundi soir\n\nLe travail reprendra lundi.", "2023-05-08TEV", "context"),
        ("Grève : reprise lundi\n\nLe travail reprendra lundi 22 mai.", "2023-05-01", "creation"),
    ],
)
def test_the_day_that_the_article_names_below(text: str, value: str, anchor: str) -> None:
    found = timexes(text, date=FRIDAY, language="fr")[0]
    assert (found.value, found.anchor) == (value, anchor)
    assert found.interval is not None
    assert found.interval.earliest is not None
    assert found.value.startswith(found.interval.earliest.date().isoformat())


def test_without_a_date_nothing_moves() -> None:
    found = timexes("Grève : reprise lundi\n\nLe travail reprendra lundi 8 mai 2023.", language="fr")[0]
    assert (found.value, found.interval) == ("XXXX-WXX-1", None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Elle partira à la retraite l'an prochain, en juin.", "2024-06"),
        ("Il a été élu l'an dernier en juin.", "2022-06"),
        ("Il a été élu en 2015, en juin.", "2015-06"),
        ("Il a été élu en 2015. En avril, il a démissionné.", "2023-04"),
    ],
)
def test_a_month_beside_its_year(text: str, value: str) -> None:
    assert timexes(text, date=FRIDAY, language="fr")[-1].value == value
