"""Stories that share an actor stay apart; the order of the articles does not matter."""

from __future__ import annotations

from itertools import permutations

import pytest
from tests.events.pieces import article

from filrouge.model.article import Article
from filrouge.pipeline import chronology

ARTICLES = (
    article(
        "a", "Joe Biden a rencontré Kim Jong-un à Hanoï le 3 mai 2023. Pyongyang a tiré un missile le 5 mai 2023.", "2023-05-06"
    ),
    article("b", "La Corée du Nord a tiré un missile mardi. Kim Jong-un a rencontré Moon Jae-in à Séoul.", "2023-05-10"),
    article(
        "c", "Joe Biden a rencontré Rishi Sunak à Belfast le 12 avril 2023. Londres et Dublin ont signé un accord.", "2023-04-13"
    ),
    article("d", "Rishi Sunak s'est rendu à Belfast lundi. Londres et Dublin ont négocié mardi à Belfast.", "2023-04-19"),
)


def homes(order: tuple[Article, ...]) -> tuple[dict[str, str], tuple[str, ...]]:
    """uri -> story of its entries, and the ids of all stories."""
    built = chronology(order)
    home = {entry: story.id for story in built.stories for entry in story.entries}
    return {c.citation.uri: home[e.id] for e in built.entries for c in e.citations}, tuple(s.id for s in built.stories)


def test_any_order_gives_the_same_stories() -> None:
    assert len({homes(order)[1] for order in permutations(ARTICLES)}) == 1


def test_two_stories_without_a_shared_actor() -> None:
    ours = (ARTICLES[1], ARTICLES[3])
    by_uri, _ = homes(ours)
    assert by_uri["b"] != by_uri["d"]


@pytest.mark.xfail(strict=True, reason="in a handful of articles one shared actor and shared types of acts join two stories")
def test_two_stories_with_a_shared_actor() -> None:
    by_uri, _ = homes(ARTICLES)
    assert (by_uri["a"] == by_uri["b"], by_uri["c"] == by_uri["d"]) == (True, True)
    assert by_uri["a"] != by_uri["c"]
