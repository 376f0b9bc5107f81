"""Every rule of every pack against its own phrases, and the pack against itself."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib.resources import files
from typing import Any

import pytest

from filrouge.documents.times import anchor_timexes
from filrouge.languages import available, part
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.model.timex import Timex
from filrouge.readings.sentences import split
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

LEAST = 120
"""Phrases that each language must have at the least."""


def read(text: str, day: str, language: str) -> tuple[Timex, ...]:
    view = fold(text)
    sentences = split(view, part(language, "sentences"))
    forms = read_timexes(view, tokenize(view), sentences, language=language)
    interval = Interval.of_day(date.fromisoformat(day)) if day else None
    return anchor_timexes(forms, article=Article(uri="x", body_text=text, interval=interval), sentences=sentences)


def corpus(language: str) -> dict[str, Any]:
    path = files("filrouge.languages").joinpath(language, "corpus", "timex.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def fired(timex: Timex) -> list[str]:
    """The rules of an expression: of one made of two, "fr.nth-week+month-year"."""
    language, _, names = timex.rule.partition(".")
    return [f"{language}.{name}" for name in names.split("+")]


RULES = {language: {rule.name: rule for rule in part(language, "timex").rules} for language in available()}
MUST = [
    (language, entry["name"], phrase)
    for language in available()
    for entry in corpus(language)["rule"]
    for phrase in entry["must"]
]
MUST_NOT = [
    (language, entry["name"], text)
    for language in available()
    for entry in corpus(language)["rule"]
    for text in entry["must_not"]
]
ALONE = [(language, text) for language in available() for group in corpus(language).get("alone", []) for text in group["texts"]]


@pytest.mark.parametrize(("language", "name", "phrase"), MUST, ids=lambda value: value[1] if isinstance(value, list) else value)
def test_must(language: str, name: str, phrase: list[str]) -> None:
    day, text, *expected = phrase
    found = read(text, day, language)
    if RULES[language][name].type is None:
        assert not expected
        assert [timex.text for timex in found] == []
        return
    wanted = [tuple(line.rsplit(" = ", 1)) for line in expected]
    readings = [(timex.text, timex.value) for timex in found]
    assert set(wanted) <= set(readings)
    assert [name in fired(timex) for timex in found if (timex.text, timex.value) == wanted[0]] == [True]


@pytest.mark.parametrize(("language", "name", "text"), MUST_NOT)
def test_must_not(language: str, name: str, text: str) -> None:
    found = read(text, "2018-06-13", language)
    if RULES[language][name].type is None:
        assert found
    else:
        assert [timex.text for timex in found if name in fired(timex)] == []


@pytest.mark.parametrize(("language", "text"), ALONE)
def test_alone(language: str, text: str) -> None:
    assert [(timex.text, timex.rule) for timex in read(text, "2018-06-13", language)] == []


@pytest.mark.parametrize("language", available())
def test_every_rule_has_phrases(language: str) -> None:
    entries = {entry["name"]: entry for entry in corpus(language)["rule"]}
    assert set(entries) == set(RULES[language])
    assert [name for name, entry in entries.items() if not entry["must"] or not entry["must_not"]] == []


JOINS = [
    (language, join.name, entry)
    for language in available()
    for join in part(language, "timex").joins
    for entry in corpus(language).get("join", [])
    if entry["name"] == join.name
]


@pytest.mark.parametrize(("language", "name", "entry"), JOINS, ids=lambda value: value if isinstance(value, str) else "")
def test_joins(language: str, name: str, entry: dict[str, Any]) -> None:
    """Each join has phrases in which it makes one of two, and some in which two stay two."""
    for day, text, expected in entry["must"]:
        found = [(timex.text, timex.value) for timex in read(text, day, language) if "+" in timex.rule]
        assert tuple(expected.rsplit(" = ", 1)) in found
    assert entry["must"]
    for text in entry["must_not"]:
        assert [timex.text for timex in read(text, "2018-06-13", language) if "+" in timex.rule] == []
    assert entry["must_not"]


@pytest.mark.parametrize("language", available())
def test_every_join_has_phrases(language: str) -> None:
    names = [join.name for join in part(language, "timex").joins]
    assert len(names) == len(set(names))
    assert sorted(names) == sorted(entry["name"] for entry in corpus(language).get("join", []))


@pytest.mark.parametrize("language", available())
def test_rule_names_are_unique_and_carry_their_language(language: str) -> None:
    names = [rule.name for rule in part(language, "timex").rules]
    assert len(names) == len(set(names))
    assert all(name.startswith(f"{language}.") for name in names)


@pytest.mark.parametrize("language", available())
def test_there_are_enough_phrases(language: str) -> None:
    count = sum(len(entry["must"]) + len(entry["must_not"]) for entry in corpus(language)["rule"])
    count += sum(len(group["texts"]) for group in corpus(language).get("alone", []))
    assert count >= LEAST
