"""The JSON of the contract: exact keys, a whole way back, and text that every reader takes."""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filrouge.codec import (
    article_dict,
    article_from_dict,
    chronology_dict,
    document_dict,
    document_from_dict,
    dumps,
    finding_dict,
    schema,
)
from filrouge.codec.actors import actors_dict
from filrouge.codec.messages import reason_from_text
from filrouge.codec.names import cast_of
from filrouge.languages import available
from filrouge.model.actor import Actor, Tie, Way
from filrouge.model.article import Article
from filrouge.model.chronology import Entry, StoryLine
from filrouge.model.document import Document
from filrouge.model.event import EventMention
from filrouge.model.finding import Finding
from filrouge.model.mention import Mention
from filrouge.model.quote import Quote
from filrouge.model.text import Reason, reason
from filrouge.model.timex import Timex
from outputs.fixture import chronology, looking_back, singapore

CONTRACT = {
    "article": "uri headline publisher agency url body_text language firstcreated earliest latest firstcreated_basis evidence",
    "timexes": "id start end text type value mod anchor anchor_id earliest latest grain alternatives rule",
    "mentions": "id start end text kind actors name state wikidata evidence readings",
    "quotes": "id start end text kind group cue speaker speaker_name addressee polarity certainty chain",
    "events": "id start end text type mode status polarity time_status certainty holder cues sources targets time place anaphoric quote rule",
    "stories": "id title actors entries",
    "entries": "id keys start end grain label text type status confirmation life part_of actors place citations versions weight why",
    "articles": "uri firstcreated earliest latest firstcreated_basis evidence group group_role",
    "citations": "uri start end exact prefix suffix publisher group status mention",
}


def read(value: Any) -> Any:
    return json.loads(dumps(value))


@pytest.mark.parametrize("document", chronology().documents, ids=lambda d: d.article.uri)
def test_a_document_comes_back_as_it_was(document: Any) -> None:
    assert document_from_dict(read(document_dict(document))) == document


@pytest.mark.parametrize("document", chronology().documents, ids=lambda d: d.article.uri)
def test_an_article_comes_back_as_it_was(document: Any) -> None:
    assert article_from_dict(read(article_dict(document.article))) == document.article


def test_every_key_of_the_contract_is_there() -> None:
    document = document_dict(singapore())
    assert set(CONTRACT["article"].split()) <= set(document["article"])
    for name in ("timexes", "mentions", "quotes", "events"):
        for record in document[name]:
            assert set(CONTRACT[name].split()) <= set(record), name
    whole = chronology_dict(chronology())
    assert list(whole) == ["stories", "entries", "articles", "left_out", "findings"]
    for name in ("stories", "entries", "articles"):
        for record in whole[name]:
            assert set(CONTRACT[name].split()) <= set(record), name
    for entry in whole["entries"]:
        for citation in entry["citations"]:
            assert set(CONTRACT["citations"].split()) <= set(citation)
            assert set(citation["mention"]) == {"event", "start", "end"}


def test_values_are_those_that_the_contract_shows() -> None:
    entry = chronology_dict(chronology())["entries"][0]
    assert entry["label"]["fr"] == "Rencontre Donald Trump – Kim Jong-un à Singapour"
    assert (entry["start"], entry["end"], entry["grain"]) == ("2018-06-12", "2018-06-13", "day")
    name = {"en": "Singapore", "fr": "Singapour"}
    assert entry["place"] == {"id": "SGP", "name": name, "lat": 1.29, "lon": 103.85}
    assert set(entry["label"]) == set(available())
    undated = chronology_dict(chronology())["entries"][-1]
    assert (undated["start"], undated["end"]) == (None, None)
    mention = document_dict(singapore())["mentions"][5]
    assert mention["readings"] == [{"as": "government", "id": "CHN", "why": "subject"}]


OTHERWISE_NAMED = {
    Article: {"interval": "earliest"},
    Timex: {"interval": "earliest"},
    Quote: {"speaker_mention": "speaker"},
    EventMention: {"modality": "certainty"},
    Entry: {"interval": "start", "event": "type"},
}


def test_no_field_of_the_model_is_forgotten() -> None:
    document = document_dict(singapore())
    whole = chronology_dict(chronology())
    records: list[tuple[type, dict[str, Any]]] = [
        (Article, document["article"]),
        (Timex, document["timexes"][0]),
        (Mention, document["mentions"][0]),
        (Quote, document["quotes"][0]),
        (EventMention, document["events"][0]),
        (Document, document),
        (Entry, whole["entries"][0]),
        (StoryLine, whole["stories"][0]),
        (Finding, whole["findings"][0]),
    ]
    for kind, record in records:
        for field in fields(kind):
            assert OTHERWISE_NAMED.get(kind, {}).get(field.name, field.name) in record, (kind, field.name)


def test_no_value_of_the_model_is_forgotten_on_the_way_back() -> None:
    document = singapore()
    mention = replace(document.mentions[0], acts_for=("USA",), wikidata="Q1", place_id="x", place_state="y")
    told = replace(document.events[0], act="sign", series=True, anaphoric=True, quote="q1")
    timex = replace(document.timexes[0], mod="APPROX", quant="EVERY", freq="2X", anchor_id="t0", bound="since", range_end="t2")
    quote = replace(document.quotes[0], addressee="m1", polarity="negative", certainty="conditional", chain=("q0",))
    changed = replace(document, mentions=(mention,), events=(told,), timexes=(timex,), quotes=(quote,))
    assert document_from_dict(read(document_dict(changed))) == changed


def test_positions_cut_the_words_out_again() -> None:
    for document in chronology().documents:
        record = read(document_dict(document))
        text = record["article"]["body_text"]
        for name in ("timexes", "mentions", "quotes", "events"):
            for item in record[name]:
                assert text[item["start"] : item["end"]] == item["text"]
    texts = {d.article.uri: d.article.body_text for d in chronology().documents}
    for entry in read(chronology_dict(chronology()))["entries"]:
        for citation in entry["citations"]:
            assert texts[citation["uri"]][citation["start"] : citation["end"]] == citation["exact"]


def test_a_second_run_gives_the_same_bytes() -> None:
    assert dumps(chronology_dict(chronology())) == dumps(chronology_dict(chronology()))


def test_json_stays_on_one_line_and_has_no_surrogates_and_no_nan() -> None:
    text = dumps({"a": "x\u2028y\u2029z\u0085\ud800", "b": float("nan"), "c": [float("inf")], "d": "é\n"})
    assert len(text.splitlines()) == 1
    assert json.loads(text) == {"a": "x\u2028y\u2029z\u0085\ufffd", "b": None, "c": [None], "d": "é\n"}
    assert "é" in text
    text.encode("utf-8")


@pytest.mark.parametrize(
    "value",
    [
        reason("no-time"),
        reason("timex", text="le 12 juin", rule="fr.day"),
        reason("time-from", uri="a b.txt", why=str(reason("timex", text="mardi 3", rule="x"))),
    ],
)
def test_a_reason_comes_back(value: Reason) -> None:
    assert reason_from_text(str(value)) == value


@given(st.text(), st.dictionaries(st.from_regex(r"[a-z]{1,5}", fullmatch=True), st.text(), max_size=3))
def test_a_reason_written_twice_is_the_same(code: str, args: dict[str, str]) -> None:
    written = str(reason(code, **{k: v for k, v in args.items() if k != "code"}))
    assert str(reason_from_text(written)) == written


def test_a_finding_says_what_it_says_in_every_language() -> None:
    record = finding_dict(chronology().findings[0])
    assert set(record) >= {"rule", "severity", "message", "fix", "citations"}
    assert set(record["message"]) == set(available())
    assert all("{" not in text for text in record["message"].values())


# What is wrong in a record is said with the field's name, and nothing else is ever raised.


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (("article", "body_text"), None, "article.body_text"),
        (("article", "uri"), 3, "article.uri"),
        (("article", "earliest"), "yesterday", "article.earliest"),
        (("article", "firstcreated_basis"), "guess", "article.firstcreated_basis"),
        (("mentions", 0, "start"), True, "mentions[0].start"),
        (("mentions", 0, "end"), 10**9, "mentions[0]"),
        (("events", 0, "certainty"), "sure", "events[0].certainty"),
        (("events", 0, "sources"), {}, "events[0].sources"),
        (("quotes", 0, "cue"), "dit", "quotes[0].cue"),
        (("sentences", 0), [], "sentences[0]"),
    ],
)
def test_a_wrong_field_is_named(path: tuple[Any, ...], value: object, said: str) -> None:
    record = document_dict(singapore())
    inner: Any = record
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    with pytest.raises(ValueError, match=re.escape(said)):
        document_from_dict(record)


def test_null_is_absent_and_unknown_fields_are_ignored() -> None:
    minimal = {"article": {"uri": "a", "body_text": "Texte.", "headline": None, "colour": "blue"}, "quotes": None}
    document = document_from_dict(minimal)
    assert document.article.headline is None
    assert document.quotes == ()


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_nothing_but_a_value_error_comes_of_a_spoilt_record(data: st.DataObject) -> None:
    record = read(document_dict(looking_back()))
    inner: Any = record
    while True:
        keys = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
        key = data.draw(st.sampled_from(keys))
        if isinstance(inner[key], dict | list) and inner[key] and data.draw(st.booleans()):
            inner = inner[key]
            continue
        inner[key] = data.draw(JSON_VALUES)
        break
    with contextlib.suppress(ValueError):
        document_from_dict(record)


# Schemas.


def check(value: Any, form: dict[str, Any], root: dict[str, Any], where: str = "$") -> None:
    """The part of JSON Schema that our schemas use."""
    if "$ref" in form:
        form = root["$defs"][form["$ref"].removeprefix("#/$defs/")]
    if "anyOf" in form and "properties" not in form:
        errors = []
        for choice in form["anyOf"]:
            try:
                check(value, choice, root, where)
            except AssertionError as error:
                errors.append(error)
            else:
                return
        raise AssertionError(f"{where}: {errors}")
    if "enum" in form:
        assert value in form["enum"], f"{where}: {value!r}"
    types = {
        "string": str,
        "integer": int,
        "number": (int, float),
        "null": type(None),
        "boolean": bool,
        "object": dict,
        "array": list,
    }
    if "type" in form:
        allowed = form["type"] if isinstance(form["type"], list) else [form["type"]]
        fits = any(isinstance(value, types[name]) for name in allowed)  # type: ignore[arg-type]
        assert fits, f"{where}: {value!r} is no {allowed}"
    if isinstance(value, dict):
        for name in form.get("required", ()):
            assert name in value, f"{where}.{name} is missing"
        for name, item in value.items():
            inner = form.get("properties", {}).get(name, form.get("additionalProperties"))
            assert isinstance(inner, dict), f"{where}.{name} is not in the schema"
            check(item, inner, root, f"{where}.{name}")
    if isinstance(value, list):
        assert len(value) >= form.get("minItems", 0), where
        for number, item in enumerate(value):
            check(item, form["items"], root, f"{where}[{number}]")


def test_records_fit_their_schemas() -> None:
    load = {name: json.loads(schema.text(name)) for name in schema.names()}
    assert schema.names() == ("actors", "article", "chronology", "document", "finding")
    for document in chronology().documents:
        check(read(document_dict(document)), load["document"], load["document"])
    check(read(chronology_dict(chronology())), load["chronology"], load["chronology"])
    check(read(finding_dict(chronology().findings[0])), load["finding"], load["finding"])
    told = (Tie("j-doe", "joined", (reason("join-initial"),)),)
    cited = chronology().entries[0].citations[0].citation
    known = Actor(
        id="jane-doe", kind="person", name="Jane Doe", names=("Jane Doe",), mentions=2, state="USA", offices=(("USA", "head_of_state"),),
        also=("j-doe",), first=date(2018, 6, 12), last=date(2018, 6, 13), citations=(cited,), ways=(Way("name", "", cited),), ties=told,
    )  # fmt: skip
    open_name = Actor(id=None, kind="role", name="un témoin", names=("un témoin",), mentions=1)
    check(read(actors_dict([known, open_name], cast_of(()), "en")), load["actors"], load["actors"])
    for name, form in load.items():
        assert form["$id"] == f"filrouge:{name}"


def test_an_unknown_schema_is_refused_with_those_there_are() -> None:
    with pytest.raises(KeyError, match="chronology"):
        schema.text("nothing")


def test_a_weight_that_is_no_number_is_written_as_one() -> None:
    whole = chronology()
    spoilt = replace(whole, entries=(replace(whole.entries[0], weight=float("nan")), *whole.entries[1:]))
    assert read(chronology_dict(spoilt))["entries"][0]["weight"] == 0.0
