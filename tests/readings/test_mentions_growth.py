"""Reading mentions takes time in proportion to the text, whatever the words are."""

from __future__ import annotations

import gc
import time

import pytest

from filrouge.model.reading import Sentence
from filrouge.readings.mentions import read_mentions
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

FAMILIES = {
    "letters": "a ",
    "digits": "1 ",
    "emoji": "😀",
    "opening marks": "«",
    "pairs of marks": "« a » ",
    "apostrophes": "l'",
    "brackets": "(",
    "stops": "!?",
    "combining marks": "e\u0301\u0301 ",
    "weekdays": "mardi ",
    "dates": "le 12 juin 2018, ",
    "initials": "A.",
    "hyphens": "Jean-",
    "capitals": "Abc ",
    "names": "Donald Trump ",
    "surnames of many": "Kim ",
    "titles": "M. Kim, ",
    "offices": "le président, ",
    "offices of states": "le président russe et ",
    "nested complements": "du gouvernement de ",
    "pronouns": "il ",
    "first persons": "« Je » ",
    "last named": "ce dernier ",
    "pairs": "les deux hommes, ",
    "pairs of states": "les deux pays, ",
    "possessors": "son ambassade et ",
    "bodies": "la police, ",
    "capitals of states": "de Paris ",
}
SMALLEST = 0.05
"""Seconds that the smaller run lasts at least: below, the clock says nothing."""
WORST = 6.0
"""A fourfold text may take this many times longer; a quadratic reading takes sixteen."""


def seconds(text: str, runs: int = 1) -> float:
    view = fold(text)
    tokens = tokenize(view)
    sentences = (Sentence(0, len(text), 0, "body"),)
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        start = time.process_time()
        read_mentions(view, tokens, sentences, language="fr")
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("unit", FAMILIES.values(), ids=FAMILIES)
def test_fourfold_text_takes_about_fourfold_time(unit: str) -> None:
    size = 10_000
    while (first := seconds(unit * (size // len(unit)), 2)) < SMALLEST and size < 400_000:
        size *= 2
    # Another process may have the machine for a moment: the best of three attempts counts.
    ratios = (seconds(unit * (4 * size // len(unit))) / max(first, SMALLEST / 2) for _ in range(3))
    assert any(ratio < WORST for ratio in ratios)


def test_many_short_sentences() -> None:
    """The same in ten thousand sentences: what looks back does so over a bounded number."""

    def run(count: int) -> float:
        piece = "Il parle à M. Kim et les deux hommes rient. "
        view = fold(piece * count)
        spans = tuple(Sentence(at * len(piece), (at + 1) * len(piece) - 1, 0, "body") for at in range(count))
        start = time.process_time()
        read_mentions(view, tokenize(view), spans, language="fr")
        return time.process_time() - start

    run(10)
    assert run(8_000) / max(run(2_000), SMALLEST) < WORST
