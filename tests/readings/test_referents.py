"""Whom pronouns and descriptions take up, on phrases of our own, with the trees of the shipped pipelines."""

from __future__ import annotations

import pytest
from tests.growth import assert_linear

from filrouge import pipeline
from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.readings.mentions import read_with_referents
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.tree import Tree
from filrouge.readings.view import fold


def document(text: str, language: str = "fr") -> Document:
    return next(iter(pipeline.annotate([Article(uri="phrase", body_text=text, language=language)])))


def taken_up(text: str, pronoun: str, language: str = "fr") -> str | None:
    """The words that the last such pronoun stands for by its evidence."""
    found = [m for m in document(text, language).mentions if m.kind == "pronoun" and m.text.lower() == pronoun]
    if not found or found[-1].evidence is None:
        return None
    return text[found[-1].evidence.start : found[-1].evidence.end]


@pytest.mark.parametrize(
    ("text", "pronoun", "words"),
    [
        ("Le conducteur a perdu le contrôle de sa voiture. Il a été transporté à l'hôpital.", "il", "Le conducteur"),
        ("La boulangère a vu la fumée. Elle a appelé les secours.", "elle", "La boulangère"),
        ("Une habitante du quartier a trouvé un chien. Elle cherche son maître.", "elle", "Une habitante"),
        ("Les pompiers sont arrivés vers minuit. Ils ont sauvé deux chats.", "ils", "Les pompiers"),
        ("Le gardien a parlé aux locataires. Ils veulent rester.", "ils", "locataires"),
        ("Le couple a vendu sa maison. Ils partent au Portugal.", "ils", "Le couple"),
        ("La voiture a heurté un arbre. Elle est détruite.", "elle", "La voiture"),
    ],
)
def test_a_pronoun_takes_up_any_noun_phrase(text: str, pronoun: str, words: str) -> None:
    """No mention by the conventions need stand there: the evidence points at the words."""
    assert taken_up(text, pronoun) == words


@pytest.mark.parametrize(
    "text",
    [
        "Le maire est parti. Il s'agit d'une décision difficile.",
        "Le maire est parti. Il y a eu des protestations.",
        "Les voisins dorment. Il est tombé.",
    ],
)
def test_nobody_is_taken_up(text: str) -> None:
    """An impersonal pronoun, or one that nothing agrees with, stands for nobody."""
    assert taken_up(text, "il") is None


def test_words_of_a_quotation_do_not_speak_around_it() -> None:
    text = "Paul Martin préside le club. « Le facteur Jean Petit est venu », a-t-il raconté."
    assert taken_up(text, "il") == "Paul Martin"


def test_two_named_in_a_plural_phrase_are_one_each() -> None:
    text = (
        "Les dirigeants finlandais Alexander Stubb et suédois Ulf Kristersson se sont vus à Helsinki. "
        "Après le dîner, les deux dirigeants ont signé un document commun. Ils ont promis de coopérer."
    )
    (pronoun,) = (m for m in document(text).mentions if m.kind == "pronoun")
    assert set(pronoun.actors) == {"alexander-stubb", "ulf-kristersson"}


def test_english_he_is_a_person() -> None:
    assert taken_up("The baker saw a truck hit the wall. He called the police.", "he", "en") in (None, "The baker")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Paul Rey, l'avocat de la famille, est arrivé tôt. « Nous attendrons », a déclaré l'avocat.", "Paul Rey"),
        ("Claire Morin dirige le théâtre. « Nous jouerons demain », a-t-elle annoncé.", "Claire Morin"),
    ],
)
def test_a_speaker_has_the_name_that_the_text_gives(text: str, name: str) -> None:
    (quote,) = document(text).quotes
    assert quote.speaker_name == name


def test_a_speaker_without_a_name_keeps_his_words() -> None:
    (quote,) = document("Un voisin a tout vu. « J'ai eu peur », a raconté le voisin.").quotes
    assert quote.speaker_name == "voisin"


def test_a_name_that_begins_with_a_hyphen_is_read() -> None:
    assert document("-Mubarak was arrested in Cairo.", "en").mentions


@pytest.mark.growth
@pytest.mark.parametrize("piece", ["Le maire de la ville a dit qu'il partait. ", "le fils du fils de ", "Paul, ami de Paul, "])
def test_time_grows_with_the_text(piece: str) -> None:
    def make(size: int) -> tuple[str, Tree | None]:
        text = (piece * (size // len(piece) + 1))[:size]
        ((_, parse),) = pipeline.SHIPPED.parses([Article(uri="long", body_text=text, language="fr")])
        return text, Tree.of(parse)

    def work(given: tuple[str, Tree | None]) -> None:
        view = fold(given[0])
        sentences = split(view, part("fr", "sentences"))
        read_with_referents(view, tokenize(view), sentences, language="fr", tree=given[1])

    assert_linear(make, work, largest=20_000)
