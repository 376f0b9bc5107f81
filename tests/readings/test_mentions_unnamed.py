"""People without a name: mentions of their own where they are a side of a verb, and nobody's actor."""

import pytest

from filrouge import pipeline
from filrouge.articles import ReadOptions, article_of_text

ROWS = [
    ("fr", "Des sinistrés ont jeté de la boue sur le préfet mardi.", {"Des sinistrés": "group"}),
    ("fr", "Une passante a été blessée mardi à Lyon.", {"Une passante": "person"}),
    ("fr", "Un forcené a blessé trois passants samedi à Graz.", {"Un forcené": "person", "trois passants": "group"}),
    ("fr", "Il n'y a pas de mercenaires ici.", {}),
    ("fr", "Le notaire Paul Rey conteste les faits.", {}),
    ("fr", "La police a dispersé la foule ; le maire a félicité Paul Rey, un voisin.", {"la foule": "group"}),
    ("en", "A bystander was wounded in Leeds on Tuesday.", {"A bystander": "person"}),
    ("en", "A mob chased two marchers through Leeds.", {"A mob": "group", "two marchers": "group"}),
    ("en", "There were no survivors.", {}),
    ("en", "The surgeon Paul Rey denied the charge.", {}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), ROWS)
def test_people_without_a_name_are_mentions_of_nobody(language: str, text: str, expected: dict[str, str]) -> None:
    (document,) = pipeline.annotate([article_of_text(text, ReadOptions(date="2024-03-14", language=language), uri="x")])
    nameless = [m for m in document.mentions if m.evidence is not None and m.evidence.by == "unnamed"]
    assert {m.text: m.kind for m in nameless} == expected
    assert all(m.actors == () for m in nameless)


def test_nobody_is_known_by_them() -> None:
    text = "Un voleur a emporté un sac."
    (document,) = pipeline.annotate([article_of_text(text, ReadOptions(date="2024-03-14", language="fr"), uri="x")])
    assert document.events == ()
