"""The time tagger as a spaCy component."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokenizer import Tokenizer
from spacy.tokens import DocBin

import filrouge

TEXT = "Ils se sont vus mardi, vers 14h30, et se reverront le 3 septembre."


def tagger(code: str = "fr", /, **config: Any) -> Any:
    nlp = spacy.blank(code)
    nlp.add_pipe("filrouge_timex", config=config)
    return nlp


def dated(nlp: Any, text: str, day: Any) -> Any:
    doc = nlp.make_doc(text)
    doc._.date = day
    return doc


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("fr", "Ils se sont vus mardi.", "2018-06-12"), ("en", "They met on Tuesday.", "2018-06-12")],
)
def test_the_language_is_that_of_the_pipeline(language: str, text: str, value: str) -> None:
    assert [timex.value for timex in tagger(language, date="2018-06-14")(text)._.timexes] == [value]


def test_what_a_doc_gets_is_what_the_function_gives() -> None:
    doc = tagger(date="2018-06-14")(TEXT)
    expected = filrouge.timexes(TEXT, date="2018-06-14", language="fr")
    assert doc._.timexes == expected
    assert len(expected) == 3
    assert [(s.label_, s.kb_id_, s.id_, s._.timex) for s in doc.spans["timexes"]] == [
        (t.type, t.value, t.id, t) for t in expected
    ]


def test_spans_cover_whole_tokens() -> None:
    """An expression that begins or ends within a token takes it in whole; `Timex` keeps the exact place."""
    nlp = tagger()
    nlp.tokenizer = Tokenizer(nlp.vocab)  # by spaces alone
    doc = nlp("Reçu mardi, puis (jeudi 14 juin).")
    spans = doc.spans["timexes"]
    assert [span._.timex.text for span in spans] == ["mardi", "jeudi 14 juin"]
    assert [span.text for span in spans] == ["mardi,", "(jeudi 14 juin)."]


def test_other_spans_and_docs_have_no_expression() -> None:
    nlp = tagger()
    doc = nlp("Ils se sont vus mardi.")
    assert doc[0:2]._.timex is None
    unread = nlp.make_doc("mardi")
    assert unread._.timexes == ()


def test_a_doc_has_its_own_date() -> None:
    nlp = tagger(date="2018-06-14")
    docs = [dated(nlp, "Ils se sont vus mardi.", day) for day in ("2019-06-14", None, "14 juin 2017", date(2016, 6, 14))]
    found = [doc._.timexes[0].value for doc in nlp.pipe(docs)]
    assert found == ["2019-06-11", "2018-06-12", "2017-06-13", "2016-06-14"]


def test_without_a_date_expressions_stay_open() -> None:
    (timex,) = tagger()("Ils se sont vus mardi.")._.timexes
    assert (timex.value, timex.interval) == ("XXXX-WXX-2", None)


def test_many_texts() -> None:
    texts = ["Hier, il a plu.", "", "Rien ici.", "Lundi et mardi."]
    found = [len(doc._.timexes) for doc in tagger(date="2018-06-14").pipe(texts * 3, batch_size=2)]
    assert found == [1, 0, 0, 2] * 3


def test_to_disk_and_back(tmp_path: Path) -> None:
    tagger(date="2018-06-14").to_disk(tmp_path)
    again = spacy.load(tmp_path)
    assert [t.value for t in again("Ils se sont vus mardi.")._.timexes] == ["2018-06-12"]


def test_bytes_and_back() -> None:
    nlp = tagger(date="2018-06-14")
    doc = nlp(TEXT)
    kept = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (back,) = DocBin().from_bytes(kept).get_docs(nlp.vocab)
    assert back._.timexes == doc._.timexes
    assert [span._.timex for span in back.spans["timexes"]] == list(doc._.timexes)
    other = tagger()
    other.from_bytes(nlp.to_bytes())
    assert other("mardi")._.timexes


@pytest.mark.parametrize(
    ("language", "config", "told"),
    [
        ("de", {}, "en, fr, not 'de'"),
        ("xx", {}, "en, fr, not 'xx'"),
        ("fr", {"language": "de"}, "en, fr, not 'de'"),
        ("fr", {"date": "no day"}, "'no day' is no date"),
    ],
)
def test_mistakes_are_told_when_the_component_is_made(language: str, config: dict[str, str], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        tagger(language, **config)


def test_a_language_may_be_named() -> None:
    assert len(tagger("xx", language="fr", date="2018-06-14")("hier")._.timexes) == 1


def test_our_own_pipelines_know_their_language() -> None:
    own = {"nlp": {"tokenizer": {"@tokenizers": "filrouge.Tokenizer.v1", "language": "en"}}}
    nlp = spacy.blank("filrouge", config=own)
    nlp.add_pipe("filrouge_timex", config={"date": "2018-06-14"})
    assert [t.rule for t in nlp("They met yesterday.")._.timexes] == ["en.deictic-day"]


def test_a_date_that_is_none_is_told_with_the_doc() -> None:
    nlp = tagger()
    with pytest.raises(ValueError, match="'soon' is no date"):
        nlp(dated(nlp, "hier", "soon"))
