"""Clauses that turn a verb round: "se faire arrêter", clefts, participles in front of their subject, crowds that are named in part."""

from __future__ import annotations

import pytest
from tests.events.pieces import article

from filrouge.model.event import EventMention
from filrouge.pipeline import annotate


def acts(text: str, language: str) -> dict[str, EventMention]:
    return {e.text: e for e in next(iter(annotate([article("a", text, "2024-05-10", language=language)]))).events}


# (language, text, words of the act, type, status, day)
TOLD = [
    ("fr", "Marine Le Pen s'est fait huer samedi à Lyon.", "s'est fait huer", "PROTEST", "actual", "2024-05-04"),
    ("fr", "Nicolas Sarkozy s'est fait élire dimanche à la tête du parti.", "s'est fait élire", "X-OFFICE", "actual", "2024-05-05"),
    ("fr", "Nicolas Sarkozy s'est vu infliger une amende lundi.", "s'est vu infliger", "X-JUSTICE", "actual", "2024-05-06"),
    ("fr", "Nicolas Sarkozy ne s'est pas fait arrêter.", "s'est pas fait arrêter", "COERCE", "denied", None),
    ("fr", "C'est mardi que Nicolas Sarkozy a été arrêté.", "a été arrêté", "COERCE", "actual", "2024-05-07"),
    ("fr", "C'est à Genève, mardi, que Washington et Pékin ont signé l'accord.", "ont signé", "SUPPORT", "actual", "2024-05-07"),
    ("fr", "C'est mardi que Donald Trump rencontrera Xi Jinping.", "rencontrera", "CONSULT", "planned", "2024-05-14"),
    ("en", "It was on Tuesday that the rebels seized Goma.", "seized", "COERCE", "actual", "2024-05-07"),
    ("fr", "Arrêté lundi à Lyon, Nicolas Sarkozy a été relâché mercredi.", "Arrêté", "COERCE", "actual", "2024-05-06"),
    ("fr", "Hué à Metz lundi, giflé ce mardi à Brest, Manuel Valls a ri.", "giflé", "ASSAULT", "actual", "2024-05-07"),
    ("fr", "Les sanctions contre Téhéran seront de retour lundi.", "seront", "SANCTION", "planned", "2024-05-13"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "words", "kind", "status", "day"), TOLD, ids=[line[1] for line in TOLD])
def test_told(language: str, text: str, words: str, kind: str, status: str, day: str | None) -> None:
    found = acts(text, language)
    assert words in found, list(found)
    act = found[words]
    interval = act.time.interval
    first = interval.earliest.date().isoformat() if interval is not None and interval.earliest is not None else None
    assert (act.type, act.status, first) == (kind, status, day)


# What a verb is whatever stands around it.
PLAIN = [
    ("Un kamikaze s'est fait exploser à Kaboul samedi.", "s'est fait", "ASSAULT"),
    ("Les rebelles ont fait tomber le régime mardi.", "ont fait", "COERCE"),
    ("La grève a été suspendue mardi.", "a été suspendue", "X-OTHER"),
    ("Le Mali a été suspendu mardi de l'Union africaine.", "a été suspendu", "SANCTION"),
    ("L'armée a levé mardi le couvre-feu.", "a levé", "CONCEDE"),
    ("Les délégués ont porté samedi Angela Merkel à la tête du parti.", "ont porté", "X-OFFICE"),
    ("Donald Trump et Xi Jinping se sont vus mardi à Genève.", "se sont vus", "CONSULT"),
]


@pytest.mark.parametrize(("text", "words", "kind"), PLAIN, ids=[line[0] for line in PLAIN])
def test_plain(text: str, words: str, kind: str) -> None:
    assert acts(text, "fr")[words].type == kind


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre Bruno Le Maire est candidat de longue date, dit-on.",
        "Emmanuel Macron s'est laissé convaincre lundi.",
        "Le brouillard serait de retour lundi à Paris.",
    ],
)
def test_no_act(text: str) -> None:
    assert not [e for e in acts(text, "fr").values() if e.type != "X-OTHER"]


def test_who_is_described() -> None:
    found = acts("Enfariné à Strasbourg le 22 avril, giflé ce mardi à Brest, Manuel Valls a ri.", "fr")
    assert [p.id for act in (found["Enfariné"], found["giflé"]) for p in act.targets] == ["manuel-valls"] * 2


@pytest.mark.parametrize(
    ("language", "text", "words", "ids"),
    [
        ("fr", "Douze pays, dont la France et l'Allemagne, ont réclamé mercredi un vote.", "ont réclamé", ["FRA", "DEU"]),
        ("en", "Twelve countries, including France and Germany, condemned Iran on Monday.", "condemned", ["FRA", "DEU"]),
        ("fr", "L'Union européenne, dont la France, a condamné lundi l'Iran.", "a condamné", ["EUR"]),
    ],
)
def test_named_of_a_crowd(language: str, text: str, words: str, ids: list[str]) -> None:
    assert [p.id for p in acts(text, language)[words].sources] == ids
