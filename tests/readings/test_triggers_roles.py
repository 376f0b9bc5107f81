"""Who is put on which side of an act, by sentences in our own words: `SOURCES > TARGETS` of the act of a type."""

from __future__ import annotations

from datetime import date

import pytest

from filrouge.model.article import Article
from filrouge.model.event import EventMention
from filrouge.model.interval import Interval
from filrouge.pipeline import annotate

DAY = date(2024, 5, 15)
ROLES = (
    ("en", "AGREE", "The foreign ministers of Chile and Bolivia agreed on Monday to reopen the border.", "BOL CHL >"),
    ("en", "ACCUSE", "Palestinians accused Israel on Monday.", "XXX > ISR"),
    ("en", "REJECT", "Oslo rejected on Tuesday a demand by the Council of Europe.", "NOR > COE"),
    ("en", "REQUEST", "Vienna demanded on Monday that Hungary withdraw the law.", "AUT > HUN"),
    ("en", "ASSAULT", "The invasion of southern Lebanon by Israel began on Monday.", "ISR > LBN"),
    ("en", "ASSAULT", "The stabbing of Salman Rushdie on Monday shocked readers.", "> salman-rushdie"),
    ("en", "ASSAULT", "British and French air raids in Yemen began on Monday.", "FRA GBR >"),
    ("en", "ASSAULT", "A Turkish drone strike killed two guards in Iraq on Monday.", "TUR > XXX"),
    ("en", "PROTEST", "Palestinian riots against Israel broke out on Monday.", "PSE > ISR"),
    ("en", "CONSULT", "The Hanoi summit between Cuba and Chile ended on Monday.", "CHL CUB >"),
    ("en", "ACCUSE", "Norwegian ministers alleged that Danish troops had shelled a village.", "NOR > DNK"),
    ("en", "REQUEST", "Norwegian Prime Minister Erna Solberg told Denmark that it must release the boat.", "NOR > DNK"),
    ("en", "REQUEST", "Oslo asked the Danish government on Monday to release the boat.", "NOR > DNK"),
    ("fr", "CONSULT", "Les présidents russe et ukrainien se sont rencontrés lundi.", "RUS UKR >"),
    ("fr", "SANCTION", "Oslo a rappelé lundi son ambassadeur en Hongrie.", "NOR > HUN"),
    ("fr", "AGREE", "Oslo a promis lundi de livrer des chars à la Pologne.", "NOR > POL"),
    ("fr", "ASSAULT", "Une frappe israélienne a détruit lundi une caserne au Liban.", "ISR >"),
    ("fr", "SUPPORT", "Nicolas Sarkozy a félicité lundi Emmanuel Macron.", "nicolas-sarkozy > FRA"),
    ("fr", "COERCE", "La police a arrêté lundi Paul Sérac à Lyon.", "FRA > paul-serac"),
    ("fr", "SUPPORT", "L'accord entre Israël et le Hamas a été signé lundi.", "HAMAS ISR >"),
    ("fr", "REJECT", "Un sommet entre la France et l'Espagne a été annulé lundi.", "> ESP FRA"),
    ("en", "SUPPORT", "The treaty between France and Spain was ratified on Monday.", "ESP FRA >"),
    ("fr", "ACCUSE", "Le gouvernement a accusé l'entreprise de chantage.", "XXX >"),
    ("fr", "REJECT", "Le Premier ministre a rejeté l'accord.", "XXX >"),
    ("en", "COOPERATE", "Paul Rey was arrested in Lyon and extradited to Belgium in May.", "> paul-rey"),
    ("fr", "CONSULT", "Emmanuel Macron s'entretiendra vendredi avec Olaf Scholz près de Berlin.", "FRA > DEU"),
)  # fmt: skip

PLACES = (
    ("fr", "AID", "Oslo a livré lundi des chars à Kiev.", None),
    ("fr", "SANCTION", "Oslo a rappelé lundi son ambassadeur en Hongrie.", None),
)


def _events(language: str, text: str) -> tuple[EventMention, ...]:
    interval = Interval.of_day(DAY)
    article = Article(uri="a", body_text=text, language=language, firstcreated=DAY.isoformat(), interval=interval)
    return next(iter(annotate([article]))).events


@pytest.mark.parametrize(("language", "type_", "text", "wanted"), ROLES, ids=lambda value: str(value)[:50])
def test_sides(language: str, type_: str, text: str, wanted: str) -> None:
    acts = [e for e in _events(language, text) if e.type == type_]
    sides = [" ".join((*sorted(p.id for p in e.sources), ">", *sorted(p.id for p in e.targets))) for e in acts]
    assert wanted in sides


def test_a_state_in_a_compound_adjective_does_nothing() -> None:
    assert [e.type for e in _events("en", "Russia voted against the US-backed resolution on Monday.")] == ["X-LAW"]


def test_a_frequency_of_a_noun_makes_no_habit() -> None:
    assert "CONCEDE" in {e.type for e in _events("en", "Lima eased the nightly curfew on Monday.")}
    assert not _events("en", "Lima eases the curfew every Monday.")


@pytest.mark.parametrize(("language", "type_", "text", "wanted"), PLACES, ids=lambda value: str(value)[:50])
def test_place(language: str, type_: str, text: str, wanted: str | None) -> None:
    acts = [e for e in _events(language, text) if e.type == type_]
    assert [e.place.id if e.place else None for e in acts] == [wanted]
