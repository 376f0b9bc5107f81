"""Time grows with the length of a text, whatever stands in it."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from tests.growth import assert_linear, repeated

from filrouge.documents.times import anchor_timexes
from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.model.timexform import TimexForm
from filrouge.readings.quotes import read_quotes
from filrouge.readings.sentences import split
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

BOTH = {
    "letters": "a",
    "digits": "1",
    "digits and dots": "12.",
    "digits and slashes": "12/",
    "digits and colons": "12:",
    "hours": "12 h ",
    "hours without spaces": "12h12",
    "years and hyphens": "2018-",
    "commas between numbers": "12,5,",
    "small numbers": "1 ",
    "spaces": " ",
    "newlines": "\n",
    "question marks": "?",
    "exclamations": "!?",
    "brackets": "(",
    "guillemets": "«",
    "apostrophes and hyphens": "l'-",
    "Roman numerals": "XVIIIe ",
    "combining marks": "e\u0301",
    "zero-width": "1\u200b",
    "emoji": "😀",
}
OWN = {
    "fr": {
        "weekdays": "mardi ",
        "months": "mai ",
        "dates": "le 12 juin 2018, ",
        "number words": "deux cent ",
        "ordinals": "vingt-deuxième ",
        "agos": "il y a ",
        "eves": "de la veille du lendemain ",
        "prefixes": "début fin milieu ",
        "half ranges": "du 3 au ",
        "gaps": "coupe du monde de ",
        "verbs": "il a promis de ",
        "mixed": "Mardi 12, à 8h30, XIXe siècle: 3,5 ans après… ",
    },
    "en": {
        "weekdays": "Tuesday ",
        "months": "May ",
        "dates": "June 12, 2018, ",
        "number words": "two hundred ",
        "hundreds": "a hundred ",
        "ordinals": "twenty-second ",
        "agos": "weeks ago ",
        "eves": "the day before the day after ",
        "prefixes": "early mid late end of ",
        "half ranges": "from May 3 to ",
        "gaps": "world cup final in ",
        "verbs": "he has promised to ",
        "mixed": "Tuesday 12, at 8:30 p.m., 19th century: 3.5 years after… ",
    },
}
FAMILIES = [(language, unit) for language, own in OWN.items() for unit in {**BOTH, **own}.values()]
NAMES = [f"{language}-{name}" for language, own in OWN.items() for name in {**BOTH, **own}]
PLAIN = {
    "fr": "le maire a dit mardi à la presse que les travaux de la rue devaient durer deux ans et que rien ne changerait ",
    "en": "the mayor told the press on Tuesday that the works in the street would last two years and nothing would change ",
}


def times(text: str, language: str) -> None:
    """The whole way from the text, read as one sentence, however many it has."""
    view = fold(text)
    tokens = tokenize(view)
    split(view, part(language, "sentences"))
    sentences = (Sentence(0, len(text), 0, "body"),)
    forms = read_timexes(view, tokens, sentences, language=language)
    anchor_timexes(forms, article=Article(uri="x", body_text=text, firstcreated="2018-06-13"), sentences=sentences)


@pytest.mark.growth
@pytest.mark.parametrize(("language", "unit"), FAMILIES, ids=NAMES)
def test_growth_is_linear(language: str, unit: str) -> None:
    assert_linear(repeated(unit), lambda text: times(text, language), largest=40_000)


@pytest.mark.growth
@pytest.mark.parametrize(("language", "size"), [("fr", 250_000), ("en", 60_000)], ids=["fr", "en"])
def test_a_megabyte_on_one_line_without_a_full_stop(language: str, size: int) -> None:
    """Up to four times the size: a megabyte in one of the languages is enough."""
    assert_linear(repeated(PLAIN[language]), lambda text: times(text, language), start=size, largest=size)


STORIES = {
    "dated": ("fr", "Le 12 juin 2018, il est parti. "),
    "days counted from the last": ("fr", "Le lendemain, il partit. La veille, il revint. "),
    "nearest": ("fr", "Mardi, elle viendra. Elle était là en mars. Jeudi dernier aussi. "),
    "counted": ("fr", "Six mois plus tard, tout a changé. Il y a deux ans, rien. "),
    "clocks": ("fr", "À 8 heures, il sort. Dans la nuit, il rentre. "),
    "joined": ("fr", "Trois jours après le 3 mai, à 8 heures, le premier lundi du mois suivant. "),
    "ranges": ("fr", "Du 3 au 5 mai, puis du 12 mars au 4 avril 2019. "),
    "sets and durations": ("fr", "Chaque lundi pendant deux ans, tous les mois. "),
    "quoted": ("fr", "« Nous viendrons demain », a dit hier Anne Martin. "),
    "mixed": ("en", "On Tuesday he left. The next day, she came back. Two weeks later, at 8 p.m., both were gone until May. "),
}


class Story(NamedTuple):
    article: Article
    sentences: tuple[Sentence, ...]
    forms: tuple[TimexForm, ...]
    quotes: tuple[Quote, ...]


def story(text: str, language: str) -> Story:
    view = fold(text)
    tokens = tokenize(view)
    sentences = split(view, part(language, "sentences"))
    return Story(
        Article(uri="x", body_text=text, firstcreated="2018-06-13"),
        sentences,
        read_timexes(view, tokens, sentences, language=language),
        read_quotes(view, tokens, sentences, (), language=language),
    )


def anchored(given: Story) -> None:
    anchor_timexes(given.forms, article=given.article, sentences=given.sentences, quotes=given.quotes)


@pytest.mark.growth
@pytest.mark.parametrize("name", STORIES)
def test_anchoring_is_linear(name: str) -> None:
    language, unit = STORIES[name]
    text = repeated(unit)
    assert len(story(unit * 20, language).forms) >= 20
    assert_linear(lambda size: story(text(size), language), anchored, largest=15_000)
