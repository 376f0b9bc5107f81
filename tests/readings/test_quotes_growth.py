"""Reading quotes takes time in proportion to the text, whatever the marks do."""

from __future__ import annotations

import pytest
from tests.growth import assert_linear, repeated
from tests.readings.hostile import HOSTILE, sentences_of

from filrouge.model.reading import Sentence
from filrouge.readings.quotes import read_quotes
from filrouge.readings.tokens import Token, tokenize
from filrouge.readings.view import View, fold

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
    "sources without a comma": "le pont a cédé selon Paul ",
    "opinions": "pour lui, il est ",
    "gerunds": "estimant que Paul, ",
    "marked clauses": "Paul dit que « il est là » et que ",
    "pronouns": "Il dit que oui. ",
    "words of a page": "« oui » peut-on lire ",
}


def paragraphs(text: str) -> tuple[Sentence, ...]:
    """Paragraphs as sentences: what is measured is the reading of quotes alone."""
    found, start = [], 0
    for number, line in enumerate(text.split("\n")):
        if line:
            found.append(Sentence(start, start + len(line), number, "body"))
        start += len(line) + 1
    return tuple(found)


Prepared = tuple[View, tuple[Token, ...], tuple[Sentence, ...]]


def prepared(text: str) -> Prepared:
    view = fold(text)
    return view, tokenize(view), paragraphs(text)


def quotes(given: Prepared) -> None:
    view, tokens, sentences = given
    read_quotes(view, tokens, sentences, (), language="fr")


@pytest.mark.growth
@pytest.mark.parametrize("family", FAMILIES.values(), ids=FAMILIES)
def test_growth_is_linear(family: str) -> None:
    text = repeated(family)
    assert_linear(lambda size: prepared(text(size)), quotes)


@pytest.mark.growth
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_growth_in_sentences_is_linear(unit: str, language: str) -> None:
    text = repeated(unit)
    assert_linear(
        lambda size: sentences_of(text(size), language), lambda given: read_quotes(*given, (), language=language), largest=25_000
    )
