"""The text of the benchmark of pipelines: as much as asked, never the same twice, the same in every run."""

from __future__ import annotations

import importlib
import json
import random
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def text() -> ModuleType:
    sys.path.insert(0, str(_ROOT))
    try:
        return importlib.import_module("bench.pipelines_text")
    finally:
        sys.path.remove(str(_ROOT))


def test_examples_of_a_language(text: ModuleType) -> None:
    french, english = text.examples("fr"), text.examples("en")
    assert len(french) > 10
    assert len(english) > 5
    assert not set(french) & set(english)


def test_variations_change_numbers_and_some_long_words(text: ModuleType) -> None:
    given = "Le gouvernement annoncera mardi 12 juin une réunion extraordinaire."
    assert text.varied(given, random.Random(1), 0.0).split()[:4] == given.split()[:4]
    all_new = text.varied(given, random.Random(1), 1.0).split()
    kept = [new == old for new, old in zip(all_new, given.split(), strict=True)]
    assert kept == [True, False, False, True, all_new[4] == "12", True, True, False, False]
    assert all_new[4].isdigit()
    assert text.varied("Gouvernement", random.Random(1), 1.0)[0].isupper()


def test_repeated_until_there_is_enough(text: ModuleType) -> None:
    once = ["Le ministre annoncera une réunion le 3 juin 2018."] * 2
    found = text.repeated(once, 1_000, 1)
    assert 1_000 <= sum(map(len, found)) < 1_200
    assert len(set(found)) == len(found)
    assert found == text.repeated(once, 1_000, 1)
    assert len(text.repeated(["Une phrase."] * 100, 30, 1)) == 3, "no more texts than it takes"


def test_articles_bring_words_that_no_earlier_one_had(text: ModuleType) -> None:
    found = list(text.articles(text.examples("fr"), 60, 1))
    assert len(found) == 60
    assert all(text.ARTICLE <= len(article) < 2 * text.ARTICLE for article in found)
    seen = set(" ".join(found[:30]).split())
    fresh = set(" ".join(found[30:]).split()) - seen
    assert len(fresh) > 300


@pytest.mark.parametrize("way", ["pipe", "parses"])
def test_a_measurement_in_a_process_of_its_own(tmp_path: Path, way: str) -> None:
    spacy = pytest.importorskip("spacy")
    nlp = spacy.blank("fr")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "small")

    def told(task: str, order: dict[str, object], then: str = "") -> dict[str, object]:
        line = [sys.executable, str(_ROOT / "bench" / "pipelines_task.py"), task]
        done = subprocess.run(
            line, input=json.dumps(order) + "\n" + then, capture_output=True, text=True, check=True, timeout=120
        )
        return json.loads(done.stdout.splitlines()[-1])  # type: ignore[no-any-return]

    texts = ["Le ministre annoncera mardi une réunion. Elle aura lieu à Paris, au ministère, en présence de la presse."] * 3
    order = {"pipeline": str(tmp_path / "small"), "texts": texts}
    speed = told("speed", order | {"ways": [way], "parts": True}, "go\n")
    assert set(speed) == {way, "parts", "rss"}
    assert set(speed["parts"]) == {"tokenizer", "sentencizer"}  # type: ignore[call-overload]
    growth = told("growth", order | {"way": way, "marks": [2, 5], "seed": 1})
    assert list(growth) == ["0", "2", "5"]
    assert all(10 < megabytes < 2_000 for megabytes in growth.values())  # type: ignore[operator]
    loaded = told("load", {"pipelines": [order["pipeline"]] * 2, "texts": [texts, []]})
    assert len(loaded["load"]) == 2  # type: ignore[arg-type]
