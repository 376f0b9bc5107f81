"""Who is independent of whom: copies, versions, agencies, unknown publishers."""

from __future__ import annotations

from dataclasses import replace

from tests.events.pieces import article

from filrouge.model.article import Article
from filrouge.sources.groups import group_sources, independent

LONG = "Le pont neuf a rouvert ce matin après neuf mois de travaux menés par la ville avec trois entreprises de la vallée. Les habitants du quartier attendaient ce jour depuis le printemps."
OTHER = "La récolte de pommes sera faible cette année dans toute la plaine, ont prévenu les producteurs réunis au marché."


def voices(*articles: Article) -> dict[str, str]:
    return independent(articles, group_sources(articles))


def test_a_copy_is_one_group_and_one_voice() -> None:
    one, two = article("a", LONG, "2024-05-01", publisher="A"), article("b", LONG + " Un lecteur.", "2024-05-02", publisher="B")
    (group,) = group_sources([two, one])
    assert group.members == (("a", "original"), ("b", "copy"))
    assert len(set(voices(one, two).values())) == 1


def test_another_text_of_one_address_is_a_version() -> None:
    one = replace(article("a", LONG, "2024-05-01"), url="https://example.org/p")
    two = replace(article("b", OTHER, "2024-05-02"), url="https://example.org/p")
    (group,) = group_sources([one, two])
    assert group.members == (("a", "original"), ("b", "version"))


def test_two_publishers_are_two_voices() -> None:
    assert len(set(voices(article("a", LONG, publisher="A"), article("b", OTHER, publisher="B")).values())) == 2


def test_one_agency_is_one_voice() -> None:
    one, two = (replace(article(u, t, publisher=u), agency="AFP") for u, t in (("a", LONG), ("b", OTHER)))
    assert len(set(voices(one, two).values())) == 1


def test_unknown_publishers_share_a_voice() -> None:
    assert len(set(voices(article("a", LONG), article("b", OTHER)).values())) == 1


def test_group_ids_do_not_depend_on_order_or_name() -> None:
    one, two = article("a", LONG, "2024-05-01"), article("b", OTHER, "2024-05-02")
    assert {g.id for g in group_sources([one, two])} == {g.id for g in group_sources([two, replace(one, uri="z")])}
