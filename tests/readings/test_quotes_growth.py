"""Reading quotes takes time in proportion to the text, whatever the marks do."""

from __future__ import annotations

import gc
import time

import pytest

from filrouge.model.reading import Sentence
from filrouge.readings.quotes import read_quotes
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

FAMILIES = {
    "opening marks": "«",
    "opening marks with words": "« mot ",
    "nested pairs": "« “ ‹ › ” » ",
    "straight marks": '" ',
    "straight marks in words": 'mot "mot" mot ',
    "sentences over marks": '"Ah. Oh" ',
    "apostrophes": "l'",
    "brackets": "(",
    "stops": "!?",
    "marks and newlines": "« mot\n",
    "newlines": "\n",
    "combining marks": "e\u0301\u0301 ",
    "emoji": "😀",
    "letters": "a",
    "digits": "1",
    "weekdays": "mardi ",
    "cues": "a dit que ",
    "cues and marks": "a dit « oui », a dit Paul ",
    "sources": "selon Paul, ",
    "inverted": ", a dit Paul, ",
    "names": "Paul de Paul ",
    "joined names": "Paul et ",
    "colons": ": « oui » ",
}


def paragraphs(text: str) -> tuple[Sentence, ...]:
    """Paragraphs as sentences: what is measured is the reading of quotes alone."""
    found, start = [], 0
    for number, line in enumerate(text.split("\n")):
        if line:
            found.append(Sentence(start, start + len(line), number, "body"))
        start += len(line) + 1
    return tuple(found)


def seconds(text: str) -> float:
    view = fold(text)
    tokens, sentences = tokenize(view), paragraphs(text)
    best = float("inf")
    gc.disable()
    for _ in range(3):
        start = time.process_time()
        read_quotes(view, tokens, sentences, (), language="fr")
        best = min(best, time.process_time() - start)
    gc.enable()
    return best


@pytest.mark.parametrize("family", FAMILIES.values(), ids=FAMILIES)
def test_growth_is_linear(family: str) -> None:
    size = max(1, 4_000 // len(family))
    while (small := seconds(family * size)) < 0.05 and size * len(family) < 200_000:
        size *= 2
    large = seconds(family * (4 * size))
    assert large < 6 * max(small, 0.02)
