"""X-OTHER: a dated clause whose verb the lexicon does not know, told as done or as planned; nothing else is told so."""

from __future__ import annotations

import pytest
from tests.events.pieces import article

from filrouge.pipeline import annotate


def others(text: str, language: str) -> list[tuple[str, str, str | None]]:
    found = next(iter(annotate([article("a", text, "2024-05-15", language=language)]))).events
    days = [(e, e.time.interval.iso()[0] if e.time.interval else None) for e in found if e.type == "X-OTHER"]
    return [(e.text, e.status, day[:10] if day else None) for e, day in days]


TOLD = [
    ("fr", "La foule attendait. Un nouvel autel a été installé mardi dans la nef.", "a été installé", "2024-05-14"),
    ("fr", "La ville se reconstruit. Un grutier a démonté la tour le 3 mai 2024.", "a démonté", "2024-05-03"),
    ("fr", "Repères. 8 mai 2024 : le maire repeint la passerelle.", "repeint", "2024-05-08"),
    ("fr", "La place est vide. Le 3 juin 2019, la halle brûle.", "brûle", "2019-06-03"),
    ("fr", "On se souvient du pont, qui avait grincé en août 2018.", "avait grincé", "2018-08-01"),
    ("en", "The valley is quiet. A barge sank near the lock on Tuesday.", "sank", "2024-05-14"),
    ("en", "Timeline. May 8, 2024: the mayor unveils the footbridge.", "unveils", "2024-05-08"),
]


@pytest.mark.parametrize(("language", "text", "words", "day"), TOLD, ids=[row[1] for row in TOLD])
def test_told(language: str, text: str, words: str, day: str) -> None:
    assert others(text, language) == [(words, "actual", day)]


WEAK = [
    ("fr", "La ville attend. Samedi dernier, la caravane a pris l'eau.", "a pris", "2024-05-11"),
    ("fr", "La ville attend. Les travaux ont commencé en avril 2021.", "ont commencé", "2021-04-01"),
    ("fr", "La ville attend. Les travaux n'ont repris que lundi.", "ont repris", "2024-05-13"),
    ("fr", "La ville attend. Un grutier est arrivé dimanche.", "est arrivé", "2024-05-12"),
    ("fr", "La ville attend. La caravane s'est posée lundi sur la place.", "s'est posée", "2024-05-13"),
    ("fr", "La ville attend. Une brocante s'est tenue dimanche.", "brocante", "2024-05-12"),
    ("fr", "La ville attend. Le 2 mai, c'est un camion qui a basculé.", "a basculé", "2024-05-02"),
    ("fr", "La ville attend. C'est le 2 mai que le camion a basculé.", "a basculé", "2024-05-02"),
    ("fr", "La ville attend. Le grutier a fini par redresser la tour lundi.", "redresser", "2024-05-13"),
    ("fr", "La ville attend. Le maire a indiqué que l'horloge avait été repeinte lundi.", "avait été repeinte", "2024-05-13"),
    ("en", "The valley waits. On May 2 the engineers set the wheel in motion.", "set", "2024-05-02"),
    ("fr", "La ville attend. Samedi, il a plu et les barrières ont grincé.", "ont grincé", "2024-05-11"),
    ("en", "The valley waits. It was on Tuesday that the barge gave way.", "gave", "2024-05-14"),
]
AHEAD = [
    ("fr", "La ville attend. Elles s'appliqueront à partir du 28 mai.", "s'appliqueront", "planned", "2024-05-28"),
    ("fr", "La ville attend. Un grutier démontera la tour jeudi.", "démontera", "planned", "2024-05-16"),
    ("fr", "La ville attend. La tour sera démontée le 3 juin.", "sera démontée", "planned", "2024-06-03"),
    ("fr", "La ville attend. Le grutier doit revenir le 29 mai.", "revenir", "planned", "2024-05-29"),
    ("fr", "La ville attend. Les vis doivent être resserrées lundi prochain.", "être resserrées", "planned", "2024-05-20"),
    ("fr", "La ville attend. Le grutier va repeindre la tour lundi prochain.", "repeindre", "planned", "2024-05-20"),
    ("fr", "La ville attend. La tour devrait se redresser en juin.", "redresser", "hypothetical", "2024-06-01"),
    ("fr", "La ville attend. La version définitive est attendue pour le 30 juin.", "version", "planned", "2024-06-30"),
    ("fr", "La ville attend. Une brocante aura lieu samedi.", "brocante", "planned", "2024-05-18"),
    ("en", "The valley waits. The doors will swing open on June 8.", "will swing", "planned", "2024-06-08"),
    ("en", "The valley waits. The lift is to be repainted on June 8.", "repainted", "planned", "2024-06-08"),
    ("en", "The valley waits. A concert is due to be held on June 7.", "concert", "planned", "2024-06-07"),
    ("en", "The valley waits. Results are expected on Sunday.", "Results", "planned", "2024-05-19"),
]


@pytest.mark.parametrize(("language", "text", "words", "day"), WEAK, ids=[row[1] for row in WEAK])
def test_weak_verbs_and_clefts(language: str, text: str, words: str, day: str) -> None:
    assert others(text, language) == [(words, "actual", day)]


@pytest.mark.parametrize(("language", "text", "words", "status", "day"), AHEAD, ids=[row[1] for row in AHEAD])
def test_planned(language: str, text: str, words: str, status: str, day: str) -> None:
    assert others(text, language) == [(words, status, day)]


LEFT_ALONE = [
    ("fr", "La ville attend. La brocante est organisée au 15 août."),
    ("fr", "La ville attend. La tour ne sera pas démontée jeudi."),
    ("fr", "La ville attend. La tour pourrait être démontée jeudi."),
    ("fr", "La ville attend. La tour peut être démontée jeudi."),
    ("fr", "La ville attend. Il faut démonter la tour jeudi."),
    ("fr", "La ville attend. La brocante n'est pas attendue avant jeudi."),
    ("fr", "La ville attend. La brocante était attendue lundi."),
    ("fr", "La ville attend. La neige devrait tomber jeudi."),
    ("fr", "La ville attend. Le prix du pain a reculé de 3 % lundi."),
    ("fr", "La ville attend. Le maire a démenti que l'horloge ait été remontée lundi."),
    ("en", "The valley waits. The doors may swing open on June 8."),
    ("en", "The valley waits. The doors will not swing open on June 8."),
    ("en", "The valley waits. Snow is expected on Thursday."),
    ("fr", "La ville attend. Il a plu mardi."),
    ("fr", "La ville attend. Un grutier n'a pas démonté la tour mardi."),
    ("fr", "La ville attend. Un grutier aurait démonté la tour mardi."),
    ("fr", "La ville attend. Si un grutier a démonté la tour mardi, tant mieux."),
    ("fr", "La ville attend. Un grutier démonte la tour mardi."),
    ("fr", "La ville attend. Un grutier a démonté la tour."),
    ("fr", "La ville attend. Le budget de 2019 a déçu."),
    ("en", "The valley waits. A barge did not sink on Tuesday."),
    ("en", "The valley waits. A barge may have sunk on Tuesday."),
]


@pytest.mark.parametrize(("language", "text"), LEFT_ALONE, ids=[row[1] for row in LEFT_ALONE])
def test_left_alone(language: str, text: str) -> None:
    assert others(text, language) == []


TYPED = [
    ("fr", "Douze pays ont réclamé mercredi un embargo.", "REQUEST"),
    ("fr", "Le témoin a reconnu lundi les faits.", "X-STATEMENT"),
]


@pytest.mark.parametrize(("language", "text", "kind"), TYPED)
def test_a_dated_verb_with_a_sense_is_told_in_it(language: str, text: str, kind: str) -> None:
    (event,) = next(iter(annotate([article("a", text, "2024-05-15", language=language)]))).events
    assert (event.type, [p.id for p in event.sources]) == (kind, ["XXX"])
