"""Clauses beside the main one: headlines without a verb, participles set apart, "avant de", relatives, states."""

from __future__ import annotations

import pytest
from tests.events.pieces import article

from filrouge.pipeline import annotate


def told(text: str, language: str) -> list[tuple[str, str, str, str | None]]:
    found = next(iter(annotate([article("a", text, "2024-05-15", language=language)]))).events
    days = [(e, e.time.interval.iso()[0] if e.time.interval else None) for e in found]
    return [(e.text, e.type, e.status, day[:10] if day else None) for e, day in days]


BODY = {"fr": "\n\n15 mai 2024. – La ville est calme.", "en": "\n\n15 May 2024. – The town is quiet."}
HEADLINES = [
    ("fr", "Deux journalistes arrêtés à Minsk", "arrêtés", "COERCE", ["XXX"]),
    ("fr", "Bolivie : Paul Rey giflé à La Paz", "giflé", "ASSAULT", ["paul-rey"]),
    ("fr", "Trois soldats tués au Mali", "tués", "ASSAULT", ["XXX"]),
    ("en", "Two journalists arrested in Minsk", "arrested", "COERCE", ["XXX"]),
]


@pytest.mark.parametrize(("language", "head", "words", "kind", "targets"), HEADLINES, ids=[row[1] for row in HEADLINES])
def test_participles_of_headlines(language: str, head: str, words: str, kind: str, targets: list[str]) -> None:
    found = next(iter(annotate([article("a", head + BODY[language], "2024-05-15", language=language)]))).events
    assert [(e.text, e.type, e.status, [p.id for p in e.targets]) for e in found] == [(words, kind, "actual", targets)]
    assert not found[0].sources


TOLD = [
    ("fr", "Conclu en juillet 2015, le pacte prévoit des contrôles.", "Conclu", "AGREE", "actual", "2015-07-01"),
    ("fr", "Nommé en 2019, il pilotait le chantier.", "Nommé", "X-OFFICE", "actual", "2019-01-01"),
    ("fr", "Le texte paraphé à Genève le 24 novembre 2013 gêne Téhéran.", "paraphé", "SUPPORT", "actual", "2013-11-24"),
    ("fr", "Paul Rey a signé le texte avant de démissionner en 2014.", "démissionner", "X-OFFICE", "actual", "2014-01-01"),
    ("fr", "Paul Rey promet de signer le texte avant de démissionner.", "démissionner", "X-OFFICE", "planned", None),
    ("en", "Emmanuel Macron met Vladimir Putin before resigning.", "resigning", "X-OFFICE", "actual", None),
    ("fr", "Huit pays saluent l'accord, dont Donald Trump s'est retiré.", "s'est retiré", "SANCTION", "actual", None),
    (
        "en",
        "The suspects were detained during raids on Thursday night in which police seized two rifles.",
        "seized",
        "COERCE",
        "actual",
        None,
    ),
    ("en", "Eight states praise the treaty, which Russia left in May 2023.", "left", "SANCTION", "actual", "2023-05-01"),
]


@pytest.mark.parametrize(("language", "text", "words", "kind", "status", "day"), TOLD, ids=[row[1] for row in TOLD])
def test_told(language: str, text: str, words: str, kind: str, status: str, day: str | None) -> None:
    assert (words, kind, status, day) in told(text, language)


LEFT_ALONE = [
    ("fr", "La ville est calme. Des soldats français sont déployés au Mali.", "sont déployés"),
    ("en", "The town is quiet. French soldiers are deployed in Mali.", "are deployed"),
    ("fr", "Paul Rey n'a pas signé le texte avant de démissionner.", "démissionner"),
    ("fr", "Paul Rey veut signer le texte avant de démissionner.", "démissionner"),
    ("fr", "L'accord conclu en mai 2015 prévoit des contrôles.", "conclu"),
    ("fr", "Les avions construits en 2008 volent encore.", "construits"),
]


@pytest.mark.parametrize(("language", "text", "words"), LEFT_ALONE, ids=[row[1] for row in LEFT_ALONE])
def test_left_alone(language: str, text: str, words: str) -> None:
    assert words not in [event[0] for event in told(text, language)]


def test_a_headline_with_a_verb_keeps_its_participle_for_its_noun() -> None:
    found = next(
        iter(annotate([article("a", "Le ministre limogé refuse de partir" + BODY["fr"], "2024-05-15", language="fr")]))
    ).events
    assert "limogé" not in [e.text for e in found]


ROWS_OF_VERBS = [
    ("fr", "55 jeunes avaient été interpellés puis placés en garde à vue lundi matin.", [("2024-05-13", "> XXX")] * 2),
    ("fr", "Trois hommes ont été arrêtés et incarcérés lundi à Lyon.", [("2024-05-13", "> XXX")] * 2),
    ("fr", "L'armée soudanaise a pris et incendié le village lundi.", [("2024-05-13", "SDN >")] * 2),
]


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS_OF_VERBS, ids=[row[1] for row in ROWS_OF_VERBS])
def test_participles_under_one_auxiliary_share_its_voice_and_time(
    language: str, text: str, wanted: list[tuple[str, str]]
) -> None:
    found = next(iter(annotate([article("a", text, "2024-05-15", language=language)]))).events
    sides = [" ".join((*(p.id for p in e.sources), ">", *(p.id for p in e.targets))) for e in found]
    assert [(e.time.interval.iso()[0][:10] if e.time.interval else "", s) for e, s in zip(found, sides, strict=True)] == wanted


BECOMES = ["Le gouvernement s'est retrouvé abondamment critiqué lundi.", "Lina Sol s'est retrouvée isolée lundi face à Paul Rey."]


@pytest.mark.parametrize("text", BECOMES)
def test_what_becomes_of_somebody_is_no_meeting(text: str) -> None:
    assert "CONSULT" not in {kind for _, kind, _, _ in told(text, "fr")}


RULES = [
    ("fr", "La salle est petite. Les membres sont élus pour six ans.", []),
    ("fr", "La salle est petite. Paul Rey est élu mardi.", ["est élu"]),
    ("fr", "Selon les statuts, le président est élu pour quatre ans.", []),
]


@pytest.mark.parametrize(("language", "text", "words"), RULES, ids=[row[1] for row in RULES])
def test_a_present_of_nobody_at_no_time_is_a_rule(language: str, text: str, words: list[str]) -> None:
    assert [row[0] for row in told(text, language)] == words


ONCE = [
    ("Deux trains sont entrés en collision mardi en Bavière.", ["sont entrés"]),
    ("Alexandre Benalla a été placé en garde à vue.", ["a été placé"]),
    ("Les députés ont signé une pétition contre la guerre.", ["guerre"]),
]


@pytest.mark.parametrize(("text", "words"), ONCE, ids=[row[0] for row in ONCE])
def test_a_word_of_the_expression_is_no_second_act(text: str, words: list[str]) -> None:
    assert [row[0] for row in told(text, "fr")] == words
