"""X-OTHER: a dated clause in a past tense whose verb the lexicon does not know; nothing else is told so."""

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
    ("fr", "On se souvient du pont, qui avait cédé en août 2018.", "avait cédé", "2018-08-01"),
    ("en", "The valley is quiet. A barge sank near the lock on Tuesday.", "sank", "2024-05-14"),
    ("en", "Timeline. May 8, 2024: the mayor unveils the footbridge.", "unveils", "2024-05-08"),
]


@pytest.mark.parametrize(("language", "text", "words", "day"), TOLD, ids=[row[1] for row in TOLD])
def test_told(language: str, text: str, words: str, day: str) -> None:
    assert others(text, language) == [(words, "actual", day)]


LEFT_ALONE = [
    ("fr", "La ville attend. Il a plu mardi."),
    ("fr", "La ville attend. Un grutier n'a pas démonté la tour mardi."),
    ("fr", "La ville attend. Un grutier aurait démonté la tour mardi."),
    ("fr", "La ville attend. Si un grutier a démonté la tour mardi, tant mieux."),
    ("fr", "La ville attend. Un grutier démonte la tour mardi."),
    ("fr", "La ville attend. Un grutier démontera la tour jeudi."),
    ("fr", "La ville attend. Un grutier a démonté la tour."),
    ("fr", "La ville attend. Le budget de 2019 a déçu."),
    ("en", "The valley waits. A barge did not sink on Tuesday."),
    ("en", "The valley waits. A barge may have sunk on Tuesday."),
]


@pytest.mark.parametrize(("language", "text"), LEFT_ALONE, ids=[row[1] for row in LEFT_ALONE])
def test_left_alone(language: str, text: str) -> None:
    assert others(text, language) == []
