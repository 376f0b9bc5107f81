"""Nouns that take up an act told before, by their own word or by one for any act; and those that do not."""

from __future__ import annotations

import pytest
from tests.events.pieces import article

from filrouge.model.event import EventMention
from filrouge.pipeline import annotate


def recalls(text: str, language: str) -> dict[str, EventMention]:
    found = next(iter(annotate([article("a", text, "2024-05-15", language=language)]))).events
    return {e.text: e for e in found if e.anaphoric}


_TEST = "La Corée du Nord a procédé mardi à un essai nucléaire. "
_BLAST = "Un attentat a tué dix personnes mardi à Kaboul. "
_ARREST = "La police a arrêté mardi le maire de Lyon. "
_SHOT = "North Korea tested a missile on Tuesday. "
_RAID = "Israel struck Beirut on Friday. "

# (language, text, noun, type)
POINTING = [
    ("fr", _TEST + "Ce test aurait échoué.", "test", "MOBILIZE"),
    ("fr", _TEST + "Séoul dit que ce nouveau tir menace la région.", "tir", "MOBILIZE"),
    ("fr", _TEST + "L'essai a inquiété Séoul.", "essai", "MOBILIZE"),
    ("fr", _BLAST + "L'attaque pourrait être l'œuvre d'un homme seul.", "attaque", "ASSAULT"),
    ("fr", _BLAST + "La responsabilité de l'attaque est attribuée à un groupe armé.", "attaque", "ASSAULT"),
    ("fr", _BLAST + "Cet acte a indigné.", "acte", "ASSAULT"),
    ("fr", _ARREST + "Cette décision a surpris ses amis.", "décision", "COERCE"),
    ("fr", _ARREST + "La décision a surpris ses amis.", "décision", "COERCE"),
    ("fr", _BLAST + "L'incident a eu lieu devant une gare.", "incident", "ASSAULT"),
    ("fr", _ARREST + "Il faisait beau. Cette mesure a surpris.", "mesure", "COERCE"),
    ("fr", "La primaire a eu lieu le 5 mai à Lyon. L'organisation de la primaire est critiquée.", "primaire", "X-ELECTION"),
    ("fr", "L'armée a retiré ses troupes de Gao lundi. Ce retrait rassure Bamako.", "retrait", "RETREAT"),
    ("en", _SHOT + "The test failed.", "test", "MOBILIZE"),
    ("en", _SHOT + "This launch was the third of the year.", "launch", "MOBILIZE"),
    ("en", "Police arrested the mayor on Monday. The move angered his party.", "move", "COERCE"),
    ("en", "Police arrested the mayor on Monday. This decision angered his party.", "decision", "COERCE"),
]


@pytest.mark.parametrize(("language", "text", "noun", "kind"), POINTING, ids=[row[1] for row in POINTING])
def test_noun_points_back(language: str, text: str, noun: str, kind: str) -> None:
    found = recalls(text, language)
    assert noun in found
    assert (found[noun].type, found[noun].status, found[noun].actors) == (kind, "actual", ())


# (language, text): no noun points back
FREE = [
    ("fr", "Ce test est gratuit. Cet acte a indigné. Cette décision a surpris."),
    ("fr", _BLAST + "Les attaques de drones sont fréquentes."),
    ("fr", _BLAST + "Il faut lutter contre les attentats."),
    ("fr", _BLAST + "Cette décision a surpris."),
    ("fr", _ARREST + "La décision du tribunal de Nice a surpris."),
    ("fr", _ARREST + "La décision qui sera prise demain est rude."),
    ("fr", _ARREST + "Le train a pris l'initiative."),
    ("fr", _ARREST + "Il faisait beau. La décision a surpris."),
    ("fr", _TEST + "Le test de grossesse est fiable."),
    ("fr", _TEST + "Un essai coûte cher."),
    ("fr", _TEST + "Le prochain tir est attendu."),
    ("fr", "Paris et Rome ont conclu un accord lundi. L'accord compte trente pages."),
    ("fr", "Des milliers de personnes ont manifesté lundi à Lyon. Ils se sont assis sur les marches du palais."),
    ("en", _SHOT + "The test pilot retired."),
    ("en", _SHOT + "A test costs a fortune."),
    ("en", _RAID + "The strike force is ready."),
    ("en", _RAID + "The attack helicopter is old."),
    ("en", "Police arrested the mayor on Monday. The arrest rate fell."),
]


@pytest.mark.parametrize(("language", "text"), FREE, ids=[row[1] for row in FREE])
def test_noun_points_nowhere(language: str, text: str) -> None:
    assert not recalls(text, language)


def test_one_more_of_a_kind_is_an_act_of_its_own() -> None:
    text = _TEST + "Un second test avait eu lieu en novembre."
    found = next(iter(annotate([article("a", text, "2024-05-15", language="fr")]))).events
    second = next(e for e in found if e.text == "test")
    assert (second.type, second.anaphoric, second.ordinal) == ("MOBILIZE", False, 2)


def test_what_was_still_to_come_is_not_done_by_being_taken_up() -> None:
    found = recalls("Paris a promis de lever les sanctions contre Alger. Cette levée divise.", "fr")
    assert all(e.status != "actual" for e in found.values())
