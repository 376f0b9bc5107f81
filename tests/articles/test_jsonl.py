"""JSON records: fields, types, aliases, broken lines, Documents written earlier."""

from __future__ import annotations

import json

import pytest

from filrouge.articles import ReadOptions
from filrouge.articles.kinds import kind_of

TEXT = "Les deux présidents ont signé un accord à Tunis."
FIELDS = ["uri", "headline", "language", "firstcreated", "byline", "publisher", "agency", "url", "located"]
VALUES: dict[str, object] = {
    "null": None,
    "number": 12,
    "real": 1.5,
    "true": True,
    "list": [1, 2],
    "empty list": [],
    "object": {"a": 1},
    "empty object": {},
    "text": "2018-06-12",
    "empty": "",
    "blank": "  ",
}


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("field", FIELDS)
def test_any_type_in_any_optional_field(from_stdin, field: str, value: str) -> None:
    result = from_stdin(json.dumps({"body_text": TEXT, field: VALUES[value]}))
    (article,) = result.articles
    assert article.body_text == TEXT
    for name in FIELDS:
        held = getattr(article, name)
        assert held is None or isinstance(held, str)
        assert held not in ("None", "True", "[]", "{}", "null")
    if value in ("list", "real", "true", "object", "empty object"):
        assert "field-ignored" in [finding.rule for finding in article.findings]


@pytest.mark.parametrize("value", [v for v in VALUES if v not in ("text", "empty", "blank")])
@pytest.mark.parametrize("field", ["body_text", "text"])
def test_a_body_that_is_no_text_is_refused(from_stdin, field: str, value: str) -> None:
    result = from_stdin(json.dumps({"uri": "a", field: VALUES[value]}) + "\n" + json.dumps({"text": TEXT}))
    (refused,) = result.refusals
    assert (refused.source, refused.position, refused.code) == ("stdin", "line 1", "FIELD")
    assert dict(refused.args)["field"] == "body_text"
    assert [article.uri for article in result.articles] == ["stdin#2"]


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "\u00a0", "\ufeff", "\u200b"])
def test_a_body_without_a_word_is_empty(from_stdin, text: str) -> None:
    (refused,) = from_stdin(json.dumps({"text": text})).refusals
    assert refused.code == "EMPTY"


def test_no_body_at_all(from_stdin) -> None:
    (refused,) = from_stdin('{"uri": "a"}').refusals
    assert (refused.code, refused.args) == ("FIELD", (("field", "body_text"), ("found", "missing")))


def test_fields_and_aliases(from_stdin) -> None:
    full = {
        "uri": "a",
        "headline": "Un titre",
        "body_text": TEXT,
        "language": "fr",
        "firstcreated": "2018-06-12T10:30+02:00",
        "byline": "Jeanne Martin",
        "publisher": "Le Courrier",
        "agency": "AFP",
        "url": "https://courrier.example/a",
        "located": "Tunis",
    }
    short = {
        "id": "a",
        "title": "Un titre",
        "text": TEXT,
        "lang": "fr",
        "date": "2018-06-12T10:30+02:00",
        "author": "Jeanne Martin",
    }
    short |= {name: full[name] for name in ("publisher", "agency", "url", "located")}
    first, second = (from_stdin(json.dumps(record)).articles[0] for record in (full, short))
    assert first == second
    assert {name: getattr(first, name) for name in full} == full
    assert first.firstcreated_basis == "metadata"
    assert first.encoding == "utf-8"


@pytest.mark.parametrize(
    ("value", "first", "bounds"),
    [
        ("2018-06-12", "2018-06-12", ("2018-06-12", "2018-06-13")),
        ("2018-06", None, ("2018-06-01", "2018-07-01")),
        ("2018", None, ("2018-01-01", "2019-01-01")),
        (2018, None, ("2018-01-01", "2019-01-01")),
        (20180612, "2018-06-12", ("2018-06-12", "2018-06-13")),
        ("12 juin 2018", "2018-06-12", ("2018-06-12", "2018-06-13")),
        ("05/06/2018", "2018-06-05", ("2018-06-05", "2018-06-06")),
        ("2018-06-12T23:59:00-07:00", "2018-06-12T23:59:00-07:00", ("2018-06-12", "2018-06-13")),
        (None, None, None),
        ("", None, None),
        ("hier", None, None),
        (1528761600, None, None),
        (-5, None, None),
    ],
)
def test_dates_of_records(from_stdin, value: object, first: str | None, bounds: tuple[str, str] | None) -> None:
    (article,) = from_stdin(json.dumps({"text": TEXT, "date": value})).articles
    assert article.firstcreated == first
    assert (article.interval and article.interval.iso()) == bounds
    assert article.firstcreated_basis == ("metadata" if bounds else None)


def test_a_canonical_name_goes_before_its_alias_unless_null(from_stdin) -> None:
    (article,) = from_stdin(json.dumps({"text": "autre", "body_text": TEXT, "uri": None, "id": 7})).articles
    assert (article.body_text, article.uri) == (TEXT, "7")


def test_authors_in_the_manner_of_schema_org(from_stdin) -> None:
    record = {"text": TEXT, "author": [{"name": "Jeanne Martin"}, "Paul Roux"], "publisher": {"name": "Le Courrier"}}
    (article,) = from_stdin(json.dumps(record)).articles
    assert (article.byline, article.publisher) == ("Jeanne Martin, Paul Roux", "Le Courrier")


BROKEN = {
    "cut": '{"text": "abc',
    "cut after key": '{"text":',
    "trailing comma": '{"text": "abc",}',
    "single quotes": "{'text': 'abc'}",
    "two values": '{"text": "a"} {"text": "b"}',
    "nesting": '{"text": ' + "[" * 100_000 + "]" * 100_000 + "}",
    "nesting open": '{"a":' * 100_000,
    "digits": '{"text": "a", "n": ' + "9" * 5_000 + "}",
    "list": '["text"]',
    "number": "12",
    "word": "null",
    "string": '"texte"',
    "control": '{"text": "a\x01b"}',
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_lines_are_named_and_passed_over(from_stdin, case: str) -> None:
    good = json.dumps({"text": TEXT}, ensure_ascii=False)
    result = from_stdin(f"{good}\n{BROKEN[case]}\n\n{good}\n")
    assert [article.uri for article in result.articles] == ["stdin#1", "stdin#4"]
    (refused,) = result.refusals
    assert (refused.position, refused.code) == ("line 2", "JSON")
    assert result.tally.read == 3


@pytest.mark.parametrize("case", [c for c in BROKEN if BROKEN[c].startswith('{"')])
def test_a_broken_first_line_is_no_prose(from_stdin, case: str) -> None:
    result = from_stdin(f"{BROKEN[case]}\n" + json.dumps({"text": TEXT}))
    assert [refusal.code for refusal in result.refusals] == ["JSON"]
    assert len(result.articles) == 1


def test_a_record_cut_at_each_byte(from_stdin) -> None:
    line = json.dumps({"uri": "é", "text": TEXT, "date": "2018-06-12"}, ensure_ascii=False).encode()
    good = b'{"text": "un deux trois"}\n'
    for size in range(1, len(line)):
        result = from_stdin(good + line[:size])
        assert result.tally.read == 2
        assert len(result.articles) == 1
        assert result.refusals[0].position == "line 2"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "-1e400", "9" * 300])
def test_odd_numbers_do_no_harm(from_stdin, number: str) -> None:
    (article,) = from_stdin(f'{{"text": "{TEXT}", "score": {number}, "date": {number}}}').articles
    assert article.firstcreated is None


def test_surrogates_and_nul(from_stdin) -> None:
    raw = '{"text": "a\\ud800b\\u0000c \\ud83d\\ude00 d", "title": "t\\ud800", "id": "u\\udc00"}'
    (article,) = from_stdin(raw).articles
    assert article.body_text == "a\ufffdb\ufffdc 😀 d"
    assert (article.headline, article.uri) == ("t\ufffd", "u\ufffd")
    finding = next(f for f in article.findings if f.rule == "characters-replaced")
    assert finding.message.args == (("count", "2"),)
    assert article.text_hash


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\u0085", "\v", "\f", "\r"])
def test_only_a_line_feed_ends_a_record(from_stdin, separator: str) -> None:
    escaped = separator if ord(separator) > 0x20 else json.dumps(separator)[1:-1]
    (article,) = from_stdin(f'{{"text": "un{escaped}deux"}}\n').articles
    assert article.body_text == f"un{separator}deux"


def test_a_list_or_a_pretty_record_in_a_json_file(from_file) -> None:
    record = {"text": TEXT, "date": "2018-06-12"}
    (one,) = from_file("a.json", json.dumps(record, indent=2)).articles
    assert one.firstcreated == "2018-06-12"
    assert one.uri.endswith("/a.json")
    several = from_file("b.json", json.dumps([record, {"text": None}, record]))
    assert [article.uri.rpartition("/")[2] for article in several.articles] == ["b.json#1", "b.json#3"]
    assert [refused.position for refused in several.refusals] == ["item 2"]
    (pretty,) = from_file("c.txt", json.dumps(record, indent=2)).articles
    assert pretty.body_text == TEXT
    assert from_file("d.json", "[1, 2").refusals[0].code == "JSON"
    assert from_file("e.json", "[]").refusals[0].code == "EMPTY"


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.txt", '{"text": "a"}', "jsonl"),
        ("", '  \n {"text": "a"}\n', "jsonl"),
        ("a.html", '{"text": "a"}', "jsonl"),
        ("a.txt", "{}", "jsonl"),
        ("a.txt", "{sic} Le président", "text"),
        ("", "{ le texte }", "text"),
        ("a.jsonl", "broken", "jsonl"),
        ("a.txt", "<!DOCTYPE html><html>", "html"),
        ("a.txt", "\n<html lang=fr>", "html"),
        ("", "<?xml version='1.0'?><!-- x --><html>", "html"),
        ("a.htm", "Le président", "html"),
        ("A.HTML", "Le président", "html"),
        ("a.md", "# Titre", "text"),
        ("a.txt", "<p>", "text"),
        ("a", "Le président", "text"),
        ("", "", "text"),
    ],
)
def test_what_an_input_is(name: str, head: str, kind: str) -> None:
    assert kind_of(name, head) == kind


def test_the_input_option_overrules_the_look(from_stdin) -> None:
    raw = '{"text": "un deux"}'
    assert from_stdin(raw, input="text").articles[0].body_text == raw
    assert from_stdin("Le président", input="jsonl").refusals[0].code == "JSON"
    with pytest.raises(ValueError, match="text, html or jsonl"):
        ReadOptions(input="pdf")


def test_a_document_written_earlier_gives_its_article_back(from_stdin) -> None:
    article = {
        "uri": "a.txt",
        "headline": None,
        "body_text": TEXT,
        "language": "fr",
        "firstcreated": "2018-06-12",
        "earliest": "2018-06-12",
        "latest": "2018-06-13",
        "firstcreated_basis": "dateline",
        "evidence": [{"uri": "a.txt", "start": 0, "end": 3, "why": "dateline"}],
        "meta_spans": [[0, 3]],
    }
    document = {"article": article, "timexes": [], "findings": []}
    result = from_stdin(json.dumps(document), date="1999")
    (kept,) = result.articles
    assert (kept.uri, kept.firstcreated, kept.firstcreated_basis) == ("a.txt", "2018-06-12", "dateline")
    assert kept.evidence[0].end == 3
    assert result.documents == (document,)
    hand_made = {"article": {"text": TEXT, "latest": "2018-06-13", "firstcreated_basis": "guess", "evidence": "none"}}
    (other,) = from_stdin(json.dumps(hand_made)).articles
    assert other.interval is not None
    assert other.interval.iso() == (None, "2018-06-13")
    assert other.firstcreated_basis is None


@pytest.mark.parametrize("field", ["earliest", "latest", "evidence", "meta_spans", "findings", "language", "uri", "firstcreated"])
@pytest.mark.parametrize("value", [None, 5, "x", [], [[9, 2]], {"a": 1}, [{"start": "a"}], "2030-01-01", "\ud800"])
def test_documents_changed_by_hand_never_stop_a_run(from_stdin, field: str, value: object) -> None:
    article = {"uri": "a", "body_text": TEXT, "language": "fr", "earliest": "2018-06-12", "latest": "2018-06-13", field: value}
    result = from_stdin(json.dumps({"article": article}))
    assert [kept.body_text for kept in result.articles] == [TEXT]
