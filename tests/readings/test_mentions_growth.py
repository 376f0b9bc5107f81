"""Reading mentions takes time in proportion to the text, whatever the words are."""

from __future__ import annotations

import pytest
from tests.growth import assert_linear, repeated
from tests.readings.hostile import HOSTILE, sentences_of

from filrouge.model.reading import Sentence
from filrouge.readings.mentions import read_mentions
from filrouge.readings.tokens import Token, tokenize
from filrouge.readings.view import View, fold

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
    "acronyms": "(ABC) ",
    "defined acronyms": "l'Union de Brie (UDB) ",
    "named bodies": "le groupe Abc ",
    "long names of bodies": "l'Union de la ",
    "short forms of bodies": "la fédération, ",
}
Prepared = tuple[View, tuple[Token, ...], tuple[Sentence, ...]]

pytestmark = pytest.mark.growth


def prepared(text: str, *sentences: Sentence) -> Prepared:
    view = fold(text)
    return view, tokenize(view), sentences or (Sentence(0, len(text), 0, "body"),)


def mentions(given: Prepared) -> None:
    read_mentions(*given, language="fr")


@pytest.mark.parametrize("unit", FAMILIES.values(), ids=FAMILIES)
def test_fourfold_text_takes_about_fourfold_time(unit: str) -> None:
    text = repeated(unit)
    assert_linear(lambda size: prepared(text(size)), mentions)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_growth_in_sentences_is_linear(unit: str, language: str) -> None:
    text = repeated(unit)
    assert_linear(
        lambda size: sentences_of(text(size), language), lambda given: read_mentions(*given, language=language), largest=25_000
    )


def test_many_short_sentences() -> None:
    """The same in thousands of sentences: what looks back does so over a bounded number."""
    piece = "Il parle à M. Kim et les deux hommes rient. "

    def make(count: int) -> Prepared:
        spans = (Sentence(at * len(piece), (at + 1) * len(piece) - 1, 0, "body") for at in range(count))
        return prepared(piece * count, *spans)

    assert_linear(make, mentions, start=500, largest=4_000)
