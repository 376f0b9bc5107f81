"""Actors joined across articles: one person under all his spellings, the unresolved kept."""

from __future__ import annotations

from datetime import date

from filrouge.actors import who_is_who
from filrouge.documents.mentions import anchor_mentions
from filrouge.languages import part
from filrouge.model.actor import Actor
from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.interval import Interval
from filrouge.readings.mentions import read_mentions
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold


def document(uri: str, text: str, day: str | None = None) -> Document:
    view = fold(text)
    sentences = split(view, part("fr", "sentences"))
    interval = Interval.of_day(date.fromisoformat(day)) if day else None
    article = Article(uri=uri, body_text=text, language="fr", interval=interval)
    forms = read_mentions(view, tokenize(view), sentences, language="fr")
    return Document(article=article, sentences=sentences, mentions=anchor_mentions(forms, article=article))


def by_id(*documents: Document) -> dict[str | None, Actor]:
    return {actor.id: actor for actor in who_is_who(documents)}


def test_spellings_are_one_person() -> None:
    found = by_id(
        document("a", "Kim Jong Un a ri. M. Kim est parti.", "2018-06-12"),
        document("b", "Kim Jong-un se tait.", "2019-02-28"),
    )
    kim = found["kim-jong-un"]
    assert kim.mentions == 3
    assert kim.names == ("Kim Jong Un", "Kim Jong-un", "M. Kim")
    assert (kim.first, kim.last) == (date(2018, 6, 12), date(2019, 2, 28))
    assert (kim.name, kim.state, kim.kind) == ("Kim Jong-un", "PRK", "person")
    assert kim.offices == (("PRK", "head_of_state"),)
    assert [citation.uri for citation in kim.citations] == ["a", "b"]


def test_transcriptions_are_one_person() -> None:
    found = by_id(document("a", "Choe Son Hui voyage."), document("b", "Choi Son-hui revient."))
    assert found["choe-son-hui"].mentions == 2


def test_a_surname_alone_joins_the_one_full_name() -> None:
    found = by_id(document("a", "Le général Sidorov parle."), document("b", "Le général Oleg Sidorov se tait."))
    assert "sidorov" not in found
    assert found["oleg-sidorov"].mentions == 2
    assert found["oleg-sidorov"].also == ("sidorov",)


def test_a_surname_of_two_joins_neither() -> None:
    found = by_id(
        document("a", "Le général Sidorov parle."),
        document("b", "Le général Oleg Sidorov et le colonel Ivan Sidorov se taisent."),
    )
    assert {"sidorov", "oleg-sidorov", "ivan-sidorov"} <= set(found)


def test_states_and_groups() -> None:
    found = by_id(document("a", "La Serbie et le Kosovo discutent. Les deux pays rompent."))
    assert found["SRB"].mentions == 2
    assert found["SRB"].names == ("La Serbie",)
    assert found["SRB"].kind == "state"


def test_what_stays_unresolved_is_shown() -> None:
    actors = who_is_who([document("a", "Un responsable chilien et le Figaro se contredisent.")])
    assert {actor.names for actor in actors if actor.id is None} == {("Un responsable chilien",), ("le Figaro",)}


def test_order_does_not_matter() -> None:
    one, two = document("a", "Kim Jong Un a ri."), document("b", "Xi Jinping et Kim Jong-un se taisent.")
    assert [actor.id for actor in who_is_who([one, two])] == [actor.id for actor in who_is_who([two, one])]


def test_nothing_gives_nothing() -> None:
    assert who_is_who([]) == ()
