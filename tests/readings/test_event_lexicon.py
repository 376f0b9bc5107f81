"""Every sense and operator of the lexicons with the phrase it must read and the one it must not."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from filrouge.languages import available
from filrouge.model.article import Article
from filrouge.model.event import Trigger
from filrouge.readings.read import read


def _lines() -> list[tuple[str, str, dict[str, Any]]]:
    found = []
    for language in available():
        raw = tomllib.loads(files("filrouge.languages").joinpath(f"{language}/lexicon/events.toml").read_text("utf-8"))
        found += [(language, kind, line) for kind in ("verbs", "nouns", "operators") for line in raw[kind]]
    return found


def _triggers(language: str, text: str) -> tuple[Trigger, ...]:
    return read(Article(uri="x", body_text=text, language=language)).triggers


def _of(line: dict[str, Any], trigger: Trigger, kind: str) -> bool:
    if kind == "operators":
        # What only brings an act about takes nouns, and leaves them their own rule.
        brings_about = line["links"] == [""] and line.get("shares_time") and "type" not in line
        if brings_about and trigger.rule.startswith("noun-"):
            return True
        return trigger.rule == f"verb-{line['lemma']}" or trigger.rule.endswith(f"+{line['lemma']}")
    return trigger.rule.split("+")[0].endswith(f"-{line['lemma']}") and trigger.type == line["type"]


LINES = _lines()
IDS = [f"{language}-{kind}-{line['lemma']}-{number}" for number, (language, kind, line) in enumerate(LINES)]


@pytest.mark.parametrize(("language", "kind", "line"), LINES, ids=IDS)
def test_sense_reads_its_phrase(language: str, kind: str, line: dict[str, Any]) -> None:
    assert any(_of(line, t, kind) for t in _triggers(language, line["must"])), line["must"]


@pytest.mark.parametrize(("language", "kind", "line"), LINES, ids=IDS)
def test_sense_leaves_its_phrase_alone(language: str, kind: str, line: dict[str, Any]) -> None:
    assert not any(_of(line, t, kind) and t.modality.status == "actual" for t in _triggers(language, line["avoid"])), line[
        "avoid"
    ]


# How much of the press the lexicon is to cover, counted in lemmas with a sense.
WANTED = {"verbs": 300, "nouns": 250, "operators": 80}


@pytest.mark.parametrize("kind", WANTED)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_lexicon_is_large_enough(language: str, kind: str) -> None:
    assert len({line["lemma"] for told, sort, line in LINES if (told, sort) == (language, kind)}) >= WANTED[kind]
