"""Time grows with the length of a text, whatever stands in it."""

from __future__ import annotations

import time

import pytest

from filrouge.documents.times import anchor_timexes
from filrouge.model.article import Article
from filrouge.model.reading import Sentence
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

FAMILIES = {
    "letters": "a",
    "digits": "1",
    "emoji": "😀",
    "guillemets": "«",
    "elisions": "l'",
    "brackets": "(",
    "exclamations": "!?",
    "combining": "e\u0301",
    "weekdays": "mardi ",
    "dates": "le 12 juin 2018, ",
    "newlines": "\n",
    "numbers": "1 ",
    "number words": "deux cent ",
    "hyphens": "2018-",
    "half ranges": "du 3 au ",
    "hundreds": "a hundred ",
    "months": "May ",
    "units": "two weeks ",
}
SMALLEST = 0.05
"""Seconds: below it a run says nothing of growth."""
MOST = 6.0
"""Time of four times the text over that of the text; linear is 4."""


def seconds(text: str, language: str, runs: int = 2) -> float:
    """Best of some runs of reading and anchoring, as one sentence."""
    view = fold(text)
    tokens = tokenize(view)
    sentences = (Sentence(0, len(text), 0, "body"),)
    article = Article(uri="x", body_text=text, firstcreated="2018-06-13")
    best = float("inf")
    for _ in range(runs):
        begin = time.process_time()
        forms = read_timexes(view, tokens, sentences, language=language)
        anchor_timexes(forms, article=article, sentences=sentences)
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("family", FAMILIES)
def test_growth_is_linear(family: str, language: str) -> None:
    unit = FAMILIES[family]
    seconds(unit * 8, language)
    count = 400
    while (one := seconds(unit * count, language, 1)) < SMALLEST:
        if len(unit) * count > 100_000:
            return
        count *= 2
    ratio = seconds(unit * count * 4, language, 1) / one
    if ratio >= MOST:
        # Other work on the machine disturbs a short run more than a long one: measure both again.
        ratio = seconds(unit * count * 4, language) / seconds(unit * count, language)
    assert ratio < MOST
