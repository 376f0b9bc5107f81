"""Time grows with the length of a text, whatever stands in it."""

from __future__ import annotations

import pytest
from tests.growth import assert_linear, repeated

from filrouge.documents.times import anchor_timexes
from filrouge.model.article import Article
from filrouge.model.reading import Sentence
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import Token, tokenize
from filrouge.readings.view import View, fold

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
Prepared = tuple[View, tuple[Token, ...]]


def prepared(text: str) -> Prepared:
    view = fold(text)
    return view, tokenize(view)


def times(given: Prepared, language: str) -> None:
    """Reading and anchoring, all of it as one sentence."""
    view, tokens = given
    text = view.original
    sentences = (Sentence(0, len(text), 0, "body"),)
    forms = read_timexes(view, tokens, sentences, language=language)
    anchor_timexes(forms, article=Article(uri="x", body_text=text, firstcreated="2018-06-13"), sentences=sentences)


@pytest.mark.growth
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("family", FAMILIES)
def test_growth_is_linear(family: str, language: str) -> None:
    text = repeated(FAMILIES[family])
    assert_linear(lambda size: prepared(text(size)), lambda given: times(given, language))
