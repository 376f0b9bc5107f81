"""The corpus of French quotations: the tool that makes it, and the corpus itself."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORPUS = [ROOT / "eval" / "quotations_fr" / name for name in ("corpus.jsonl", "more.jsonl")]
TEXTS = ROOT.parent / "shared" / "data" / "ner_fr" / "winer_fr.jsonl.gz"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("quotations", ROOT / "eval" / "quotations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def records() -> list[dict[str, Any]]:
    return [json.loads(line) for file in CORPUS for line in file.read_text(encoding="utf-8").splitlines()]


TEXT = "Le maire, qu'il soit ici ou non, a dit : « Oui ». Il a ajouté que la salle ouvrirait lundi, puis qu'il viendrait."


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ({"kind": "direct", "words": "Oui", "cue": "a dit", "speaker": "Le maire"}, ("Oui", "a dit", "Le maire")),
        ({"kind": "indirect", "words": ["la salle", "lundi"], "speaker": "Il"}, ("la salle ouvrirait lundi", None, "Il")),
        ({"kind": "indirect", "words": "il viendrait", "cue": "a ajouté", "speaker": "il"}, ("il viendrait", "a ajouté", "il")),
    ],
)
def test_words_are_found(tool: ModuleType, quote: dict[str, Any], expected: tuple[str | None, ...]) -> None:
    (record,) = tool.placed(TEXT, [quote])
    spans = [(record.get(f"{name}start"), record.get(f"{name}end")) for name in ("", "cue_", "speaker_")]
    assert tuple(None if start is None else TEXT[start:end] for start, end in spans) == expected


@pytest.mark.parametrize(
    "quote",
    [
        {"kind": "direct", "words": "Non"},
        {"kind": "direct", "words": ["Oui", "jamais"]},
        {"kind": "direct", "words": "Oui", "cue": "a di"},
        {"kind": "reported", "words": "Oui"},
    ],
)
def test_what_is_not_there_is_told(tool: ModuleType, quote: dict[str, Any]) -> None:
    with pytest.raises(tool.Misfit):
        tool.placed(TEXT, [quote])


def test_agreement_counts_spans_kinds_and_names(tool: ModuleType, tmp_path: Path) -> None:
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    yes = {"kind": "direct", "words": "Oui", "speaker_name": "maire"}
    rest = {"kind": "indirect", "words": "la salle ouvrirait lundi", "speaker_name": "maire"}
    one.write_text(json.dumps({"id": "a", "quotes": [yes, rest]}) + "\n", encoding="utf-8")
    shorter = rest | {"words": "la salle ouvrirait", "kind": "mixed", "speaker_name": "il"}
    other.write_text(json.dumps({"id": "a", "quotes": [yes, shorter]}) + "\n", encoding="utf-8")
    found = tool.agreement({"a": {"text": TEXT}}, one, other)
    assert found == {"articles": 1, "records": 2.0, "f1": 1.0, "strict_f1": 0.5, "kind": 0.5, "speaker_name": 0.5}


def test_the_corpus_is_whole() -> None:
    found = records()
    assert len(found) == len({record["id"] for record in found}) == 420
    assert all(record["url"].startswith("https://fr.wikinews.org/wiki/") and len(record["sha256"]) == 64 for record in found)
    for record in found:
        assert not {"text", "words", "quote"} & {key for quote in record["quotes"] for key in quote}
        starts = [quote["start"] for quote in record["quotes"]]
        assert starts == sorted(starts)
        assert all(
            quote["start"] < quote["end"] and quote["kind"] in ("direct", "indirect", "mixed") for quote in record["quotes"]
        )


@pytest.mark.skipif(not TEXTS.exists(), reason="the texts of WiNER-fr lie in the shared folder, which is not here")
def test_the_corpus_belongs_to_its_texts(tool: ModuleType) -> None:
    import hashlib

    texts = {name: record["text"] for name, record in tool.articles(TEXTS).items()}
    for record in records():
        text = texts[record["id"]]
        assert hashlib.sha256(text.encode()).hexdigest() == record["sha256"]
        for quote in record["quotes"]:
            for name in ("", "cue_", "speaker_", "addressee_"):
                if f"{name}start" in quote:
                    words = text[quote[f"{name}start"] : quote[f"{name}end"]]
                    assert words
                    assert words == words.strip()
