"""Time expressions against gold, TempEval-3 style: strict and relaxed span F1, value F1.

    python eval/time_eval.py DATA [--errors N] [NAME…]

DATA is a folder of JSONL files, one text a line: {id, lang, text, reference_date, expected:
[{start, end, type, value}]}. NAME picks files by the beginning of their name. Prints only; the
part measured is named on every line. The measure is that of `score/time.py` beside DATA's parent
when it is there, else the same one computed here (no alternatives of value, no optional items).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import pathlib
from datetime import date
from types import ModuleType
from typing import Any

from filrouge.documents.times import anchor_timexes
from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.readings.sentences import split
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold


def predict(record: dict[str, Any]) -> list[dict[str, Any]]:
    """Expressions of one record as the scorer wants them."""
    text, language = record["text"], record["lang"]
    view = fold(text)
    sentences = split(view, part(language, "sentences"))
    forms = read_timexes(view, tokenize(view), sentences, language=language)
    reference = (record.get("reference_date") or "")[:10]
    interval = Interval.of_day(date.fromisoformat(reference)) if reference else None
    written = record.get("reference_time") or reference or None
    article = Article(uri=record["id"], body_text=text, interval=interval, firstcreated=written)
    timexes = anchor_timexes(forms, article=article, sentences=sentences)
    return [{"start": t.start, "end": t.end, "text": t.text, "type": t.type, "value": t.value} for t in timexes]


def scorer(folder: pathlib.Path) -> ModuleType | None:
    """The scorer that came with the data, when it is there."""
    path = next((p for base in folder.resolve().parents if (p := base / "score" / "time.py").is_file()), None)
    if path is None:
        return None
    spec = importlib.util.spec_from_file_location("time_score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def own_score(gold: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """The same figures, micro-averaged: gold items with an overlapping prediction, and the reverse."""
    total = {"gold": 0, "pred": 0, "strict": 0, "hit": 0, "used": 0, "value": 0}
    for key, record in gold.items():
        expected, predicted = record["expected"], found[key]["expected"]
        total["gold"] += len(expected)
        total["pred"] += len(predicted)
        for item in expected:
            partners = [p for p in predicted if min(p["end"], item["end"]) > max(p["start"], item["start"])]
            if not partners:
                continue
            best = max(partners, key=lambda p: min(p["end"], item["end"]) - max(p["start"], item["start"]))
            total["hit"] += 1
            total["strict"] += any((p["start"], p["end"]) == (item["start"], item["end"]) for p in partners)
            total["value"] += best["value"] == item["value"]
        total["used"] += sum(any(min(p["end"], e["end"]) > max(p["start"], e["start"]) for e in expected) for p in predicted)
    recall, precision = total["hit"] / max(total["gold"], 1), total["used"] / max(total["pred"], 1)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    strict = 2 * total["strict"] / max(total["gold"] + total["pred"], 1)
    accuracy = total["value"] / max(total["hit"], 1)
    return {
        "gold": total["gold"],
        "pred": total["pred"],
        "strict": (0, 0, strict),
        "relaxed": (precision, recall, f1),
        "value_acc": accuracy,
        "value_f1": accuracy * f1,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    module = scorer(options.data)
    for path in sorted(options.data.glob("*.jsonl")):
        if options.names and not path.name.startswith(tuple(options.names)):
            continue
        records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        gold = {record["id"]: record for record in records}
        found = {record["id"]: {"expected": predict(record)} for record in records}
        errors: list[Any] = []
        if module is not None:
            result, errors = module.score(gold, found, nerr=options.errors)
        else:
            result = own_score(gold, found)
        precision, recall, relaxed = (100 * x for x in result["relaxed"])
        strict, accuracy, value = (100 * x for x in (result["strict"][2], result["value_acc"], result["value_f1"]))
        print(f"{path.stem} (the part in {options.data}): gold {result['gold']} found {result['pred']}", end="  ")
        print(f"strict F1 {strict:.1f}  relaxed P {precision:.1f} R {recall:.1f} F1 {relaxed:.1f}", end="  ")
        print(f"value acc {accuracy:.1f} F1 {value:.1f}")
        for error in errors:
            print("\t".join(map(str, error)))


if __name__ == "__main__":
    main()
