"""From articles to a chronology: nothing lost, texts exact, the same result in any order and run."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.events.pieces import article

from filrouge.articles import ReadOptions, read_sources
from filrouge.codec.chronologies import chronology_dict
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology
from filrouge.pipeline import chronology

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def examples() -> tuple[Article, ...]:
    return tuple(a for a in read_sources([str(EXAMPLES)], ReadOptions()) if isinstance(a, Article))


@pytest.fixture(scope="module")
def built(examples: tuple[Article, ...]) -> Chronology:
    return chronology(examples)


def digest(found: Chronology) -> str:
    return hashlib.sha256(json.dumps(chronology_dict(found), sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def test_every_mention_is_cited_or_counted(built: Chronology) -> None:
    cited = [(c.citation.uri, c.event_id) for e in built.entries for c in e.citations]
    told = {(d.article.uri, e.id) for d in built.documents for e in d.events}
    assert len(cited) == len(set(cited))
    assert set(cited) <= told
    assert len(cited) + sum(n for _, n in built.left_out) == len(told)


def test_every_text_is_an_exact_citation(built: Chronology) -> None:
    bodies = {a.uri: a.body_text for a in built.articles}
    for entry in built.entries:
        assert entry.text in {c.citation.exact for c in entry.citations}
        assert all(bodies[c.citation.uri][c.citation.start : c.citation.end] == c.citation.exact for c in entry.citations)


def test_undated_entries_come_last(built: Chronology) -> None:
    dated = [e.interval is not None for e in built.entries]
    assert dated == sorted(dated, reverse=True)
    assert [e.sort_key for e in built.entries] == sorted(e.sort_key for e in built.entries)


def test_every_entry_is_in_one_story(built: Chronology) -> None:
    listed = [entry for story in built.stories for entry in story.entries]
    assert sorted(listed) == sorted(e.id for e in built.entries)


def test_ids_do_not_depend_on_paths() -> None:
    texts = (
        "Joe Biden a rencontré Vladimir Poutine à Genève mercredi.",
        "Le texte de Paris a été ratifié par la France en 2016.",
    )
    one, other = (chronology([article(f"{folder}/{n}", t, "2021-06-17") for n, t in enumerate(texts)]) for folder in ("a", "z/y"))
    assert [(e.id, e.keys) for e in one.entries] == [(e.id, e.keys) for e in other.entries]


LIFE = (
    article("plan", "Joe Biden rencontrera Vladimir Poutine à Genève le 16 juin 2021.", "2021-06-01", publisher="A"),
    article(
        "done",
        "Les deux avions ont atterri. Joe Biden a rencontré Vladimir Poutine à Genève mercredi.",
        "2021-06-17",
        publisher="A",
    ),
    article("back", "In Geneva, Joe Biden met Vladimir Putin on 16 June 2021.", "2021-07-01", language="en", publisher="B"),
)


def test_most_advanced_status_life_and_two_voices() -> None:
    (entry,) = (e for e in chronology(LIFE).entries if e.event.type == "CONSULT")
    assert (entry.status, entry.confirmation) == ("actual", "confirmed")
    assert [(step.status, step.date) for step in entry.life] == [("planned", "2021-06-01")]


def test_contested() -> None:
    said = article("a", "La Russie a attaqué la Géorgie le 8 août 2008.", "2008-08-09", publisher="A")
    denied = article("b", "La Russie n'a pas attaqué la Géorgie le 8 août 2008.", "2008-08-10", publisher="B")
    assert [e.confirmation for e in chronology([said, denied]).entries] == ["contested"]


@pytest.mark.parametrize("publishers", [(None, None), ("A", "A")])
def test_one_voice_confirms_nothing(publishers: tuple[str | None, str | None]) -> None:
    one = article("a", "La Russie a attaqué la Géorgie le 8 août 2008.", "2008-08-09", publisher=publishers[0])
    other = article(
        "b",
        "In Tbilisi all was calm until Russia attacked Georgia on 8 August 2008.",
        "2008-08-10",
        language="en",
        publisher=publishers[1],
    )
    assert "confirmed" not in {e.confirmation for e in chronology([one, other]).entries}


def test_order_of_articles_does_not_matter(examples: tuple[Article, ...], built: Chronology) -> None:
    def sorted_articles(found: Chronology) -> str:
        whole = chronology_dict(found)
        whole["articles"].sort(key=lambda a: a["uri"])
        return json.dumps(whole["entries"], sort_keys=True) + json.dumps(whole["articles"], sort_keys=True)

    assert sorted_articles(chronology(examples[::-1])) == sorted_articles(built)


def test_hash_seed_does_not_matter() -> None:
    code = (
        "import hashlib, json\n"
        "from tests.chronologies.test_build_whole import LIFE, digest\n"
        "from filrouge.pipeline import chronology\n"
        "print(digest(chronology(LIFE)))\n"
    )
    root = Path(__file__).parents[2]
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(runs) == 1
