"""Time expressions against gold, TempEval-3 style: strict and relaxed span F1, value F1.

    python eval/time_eval.py DATA [--errors N] [--unambiguous] [--peers] [--peer NAME …] [--own-measure] [NAME…]

DATA is a folder of JSONL files, one text a line: {id, lang, text, reference_date, reference_time, expected:
[{start, end, type, value}]}. NAME picks files by the beginning of their name. Prints only; the part measured is named on
every line. The last column counts gold items that are not marked `ambiguous` (value fixed by the source's own convention
alone); the others are then optional: neither required nor punished. `--errors` lists what went wrong, with `--unambiguous`
on those items only. `--peers` scores the other tools that are installed (`time_peers.py`) in the same run, `--peer` those
named, and ends with a table of value F1. The measure is that of `score/time.py` beside DATA's parent when it is there, else
the same one computed here (`time_score.py`).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import pathlib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import ModuleType
from typing import Any

import time_peers
from time_score import Scorer, own_score, unambiguous

from filrouge.documents.times import anchor_timexes
from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.readings.sentences import split
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

OURS = "filrouge"


def reference_of(record: Mapping[str, Any]) -> str:
    """The reference with its clock where the source has one, as ISO; empty where there is none."""
    return record.get("reference_time") or record.get("reference_date") or ""


def tagger(language: str) -> Callable[[str, str], list[dict[str, Any]]]:
    """Our own tagger alone, from text to values: (text, ISO reference) -> [{start, end, text, type, value}]."""
    rules = part(language, "sentences")

    def read(text: str, reference: str) -> list[dict[str, Any]]:
        view = fold(text)
        sentences = split(view, rules)
        forms = read_timexes(view, tokenize(view), sentences, language=language)
        interval = Interval.of_day(date.fromisoformat(reference[:10])) if reference else None
        article = Article(uri="text", body_text=text, interval=interval, firstcreated=reference or None)
        timexes = anchor_timexes(forms, article=article, sentences=sentences)
        return [{"start": t.start, "end": t.end, "text": t.text, "type": t.type, "value": t.value} for t in timexes]

    return read


def predict(record: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Expressions of one record as the scorer wants them."""
    return tagger(record["lang"])(record["text"], reference_of(record))


def scorer(folder: pathlib.Path) -> ModuleType | None:
    """The scorer that came with the data, when it is there."""
    path = next((p for base in folder.resolve().parents if (p := base / "score" / "time.py").is_file()), None)
    if path is None:
        return None
    spec = importlib.util.spec_from_file_location("time_score_shared", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure_of(folder: pathlib.Path) -> Scorer:
    """The scorer's `score` when it is there, else our own."""
    module = scorer(folder)
    return own_score if module is None else lambda gold, found, errors=0: module.score(gold, found, nerr=errors)


def tools(language: str, peers: bool | list[str]) -> Iterator[tuple[str, Callable[[str, str], list[dict[str, Any]]]]]:
    """Ours, then the peers that are installed (all, or those named)."""
    yield OURS, tagger(language)
    if peers:
        yield from time_peers.installed(language, peers if isinstance(peers, list) else None).items()


def line(name: str, result: Mapping[str, Any], plain: Mapping[str, Any]) -> str:
    """Figures of one tool on one file; `plain` are those on unambiguous gold."""
    precision, recall, relaxed = (100 * x for x in result["relaxed"])
    strict, accuracy, value = (100 * x for x in (result["strict"][2], result["value_acc"], result["value_f1"]))
    return (
        f"{name}: gold {result['gold']} found {result['pred']}  strict F1 {strict:.1f}  "
        f"relaxed P {precision:.1f} R {recall:.1f} F1 {relaxed:.1f}  value acc {accuracy:.1f} F1 {value:.1f}  "
        f"unambiguous gold {plain['gold']} value F1 {100 * plain['value_f1']:.1f} strict F1 {100 * plain['strict'][2]:.1f}"
    )


def table(told: Mapping[str, Mapping[str, tuple[float, float]]]) -> str:
    """Value F1, and on unambiguous gold where that differs, a row a file and a column a tool."""
    names = list(dict.fromkeys(name for row in told.values() for name in row))
    lines = [f"| value F1 | {' | '.join(names)} |", f"|---|{'---|' * len(names)}"]
    for stem, row in told.items():
        cells = [_cell(row[name]) if name in row else "–" for name in names]
        lines.append(f"| {stem} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _cell(figures: tuple[float, float]) -> str:
    value, plain = (f"{100 * figure:.1f}" for figure in figures)
    return value if value == plain else f"{value} ({plain})"


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--unambiguous", action="store_true", help="errors on unambiguous gold only")
    parser.add_argument("--peers", action="store_true", help="all other tools that are installed, too")
    parser.add_argument("--peer", action="append", choices=sorted(time_peers.PEERS), help="this one, too")
    parser.add_argument("--own-measure", action="store_true", help="even where the scorer is there")
    options = parser.parse_intermixed_args(arguments)
    score = own_score if options.own_measure else measure_of(options.data)
    told: dict[str, dict[str, tuple[float, float]]] = {}
    for path in sorted(options.data.glob("*.jsonl")):
        if options.names and not path.name.startswith(tuple(options.names)):
            continue
        records = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]
        gold = {record["id"]: record for record in records}
        for name, read in tools(records[0]["lang"], options.peers or options.peer or False):
            found = {record["id"]: {"expected": read(record["text"], reference_of(record))} for record in records}
            result, errors = score(gold, found, 0 if options.unambiguous else options.errors)
            plain, plain_errors = score(unambiguous(gold), found, options.errors if options.unambiguous else 0)
            who = f"{path.stem} (the part in {options.data})" if name == OURS else f"  {name}"
            print(line(who, result, plain), flush=True)
            for error in errors + plain_errors:
                print("\t".join(map(str, error)))
            told.setdefault(path.stem, {})[name] = (result["value_f1"], plain["value_f1"])
    if options.peers or options.peer:
        print(table(told), *time_peers.versions(), sep="\n")


if __name__ == "__main__":
    main()
