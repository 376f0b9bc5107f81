"""The judge of marked words: what its training makes of made-up articles, and what the weights in the package do."""

from __future__ import annotations

from pathlib import Path

import pytest

from filrouge.languages import available, part
from filrouge.readings.quotes import fragments, read_quotes
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold
from training import fragments as training

TEXT = "La ministre ne « regrette pas la décision ». Le navire « Aurore » a quitté le port. Le maire a parlé d'un « échec »."


def said(text: str) -> list[str]:
    view = fold(text)
    return [q.text for q in read_quotes(view, tokenize(view), split(view, part("fr", "sentences")), (), language="fr")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le sous-préfet ne « regrette pas d'avoir attendu ».", ["regrette pas d'avoir attendu"]),
        ("Le préfet publie un texte qui « rappelle que nul ne peut camper là ».", ["rappelle que nul ne peut camper là"]),
        ("Le syndicat demande aux élus de « revoir leur copie ».", ["revoir leur copie"]),
        ("Le navire « Aurore » a quitté le port.", []),
        ("Le service des « urgences pédiatriques » ferme.", []),
        ("Le magasin « Au Bon Beurre » a ouvert rue des Lilas.", []),
        ("L'opération « Mer propre » commence lundi.", []),
        ("Le mot « paix » figure trois fois dans le texte.", []),
    ],
)
def test_weights_of_the_package(text: str, words: list[str]) -> None:
    assert said(text) == words


def test_examples_know_what_is_speech_and_what_is_taken() -> None:
    start = TEXT.index("regrette")
    quotes = [{"start": start, "end": start + 24}, {"start": TEXT.index("échec"), "end": TEXT.index("échec") + 5, "doubt": True}]
    found = [example for stretch in training.examples(TEXT, quotes) for example in stretch]
    assert [(example.speech, example.taken) for example in found] == [(True, False), (False, False), (None, True)]


def test_training_gives_the_same_bytes(tmp_path: Path) -> None:
    quotes = [{"start": TEXT.index("regrette"), "end": TEXT.index(" ».")}]
    sequences = training.examples(TEXT, quotes)
    for name in ("one", "two"):
        training.train(sequences, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    judged = fragments.judge_of((tmp_path / "one").read_bytes())([sequences[0][0].features, sequences[1][0].features])
    assert judged == [True, False]


def test_only_languages_with_weights_have_a_judge() -> None:
    assert [language for language in available() if fragments.attacher(language)] == ["fr"]
