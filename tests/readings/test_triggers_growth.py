"""Reading and anchoring acts grows with the text: n and 4n of hostile families."""

from __future__ import annotations

import pytest
from tests.events.pieces import article
from tests.growth import assert_linear, repeated

from filrouge.pipeline import annotate

FAMILIES = {"weekday": "mardi ", "marks": "«", "letters": "a", "dates": "le 12 juin 2018 ", "acts": "Paris a rencontré Berlin. ", "one sentence": "la réunion et le roi ", "nouns": "Le sommet de Rome et l'attaque de Lyon ont eu lieu. Ce test suit cet accord. "}  # fmt: skip


@pytest.mark.growth
@pytest.mark.parametrize("family", FAMILIES)
def test_growth(family: str) -> None:
    text = repeated(FAMILIES[family])
    assert_linear(lambda size: article("a", text(size), "2024-05-15"), lambda one: next(annotate([one])))
