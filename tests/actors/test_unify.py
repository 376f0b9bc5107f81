"""One person has one id in all documents, and what rests on ids sees one: acts, filters, speakers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from filrouge import pipeline
from filrouge.actors import unified
from filrouge.articles import ReadOptions, article_of_text
from filrouge.chronologies.select import Wanted, select
from filrouge.cli.group import Group
from filrouge.model.article import Article

FRENCH = "Le vice-ministre russe Sergueï Orlanov a rencontré Paul Vanelle à Genève le 12 juin 2018. « Tout va bien », a dit Sergueï Orlanov."
ENGLISH = "Russian deputy minister Sergei Orlanov met Paul Vanelle in Geneva on June 12, 2018."


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [
        article_of_text(text, ReadOptions(date="2018-06-13", language=language), uri=language)
        for text, language in ((FRENCH, "fr"), (ENGLISH, "en"))
    ]


def test_ids_become_one_and_words_stay(articles: list[Article]) -> None:
    before = pipeline.documents(articles)
    after = unified(before)
    spelt = [
        {m.name for m in document.mentions if "sergei-orlanov" in m.actors or "serguei-orlanov" in m.actors} for document in after
    ]
    assert spelt == [{"Sergueï Orlanov"}, {"Sergei Orlanov"}]
    ids = {actor for document in after for m in document.mentions for actor in m.actors if "orlanov" in actor}
    assert len(ids) == 1
    assert [document.article for document in after] == [document.article for document in before]
    assert unified(after) == after


def test_a_filter_finds_both_spellings(articles: list[Article]) -> None:
    chronology = pipeline.chronology(articles)
    for name in ("Sergueï Orlanov", "Sergei"):
        chosen = select(chronology, Wanted(actors=(name,)))
        cited = {citation.citation.uri for entry in chosen.entries for citation in entry.citations}
        assert cited == {"fr", "en"}, name


def test_a_speaker_is_found_by_any_spelling(tmp_path: Path) -> None:
    (tmp_path / "fr.txt").write_text(f"Date: 2018-06-13\n\n{FRENCH}\n", encoding="utf-8")
    (tmp_path / "en.txt").write_text(f"Date: 2018-06-13\n\n{ENGLISH}\n", encoding="utf-8")
    for name in ("Sergei Orlanov", "Sergueï Orlanov"):
        done = CliRunner().invoke(Group(), ["quotes", str(tmp_path), "--speaker", name, "--format", "json"])
        assert [quote["text"] for quote in json.loads(done.stdout)["quotes"]] == ["Tout va bien"], name
