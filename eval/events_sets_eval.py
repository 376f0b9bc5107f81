"""Acts against the project's own event sets and the conventions: type, status, parties, time, place.

    python eval/events_sets_eval.py [SET…] [--errors]      sets: fr.dev, fr.test, en.dev, en.test, conventions.fr, conventions.en

The sets lie in eval/events_fr and eval/events_en (docs/event-guideline.md); *test* is held back: `--errors` shows the other
sets only. A given act and an annotated one are paired where their spans overlap, those of the same type first, then
those that share most. Then

* trigger: F1 of the pairs; trigger + type: F1 of the pairs with one type;
* of the pairs: mode, status, sources, targets (equal as sets, empty ones too), both parties, time (both bounds), place (id)
  that are right, each over all pairs;
* told as done: annotated acts that are denied, hypothetical or planned and given as actual or ongoing;
* quiet: passages without an act that are given none, of all those without one.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from filrouge import codec, pipeline
from filrouge.articles import ReadOptions, article_of_text

Row = dict[str, Any]
_ROOT = Path(__file__).resolve().parents[1]
HELD_BACK = ("fr.test", "en.test")
SETS = ("fr.dev", "fr.test", "en.dev", "en.test", "conventions.fr", "conventions.en")
PARTS = ("mode", "status", "sources", "targets", "parties", "time", "place")


def passages(name: str) -> list[Row]:
    """Lines of a set; [] where its file is absent."""
    first, _, second = name.partition(".")
    conventions = first == "conventions"
    path = _ROOT / ("tests/data/conventions.jsonl" if conventions else f"eval/events_{first}/{second}.jsonl")
    if not path.is_file():
        return []
    told = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    return [row for row in told if not conventions or row["lang"] == second]


def given(row: Row) -> list[Row]:
    """What the program reads in a passage, in the shape of the sets."""
    article = article_of_text(row["text"], ReadOptions(date=row["date"], language=row["lang"]), uri=row["id"])
    document = codec.document_dict(next(iter(pipeline.annotate([article]))))
    return [
        {**event, "sources": [p["id"] for p in event["sources"]], "targets": [p["id"] for p in event["targets"]]}
        for event in document["events"]
    ]


def pairs(gold: list[Row], found: list[Row]) -> list[tuple[Row, Row]]:
    """One to one."""
    ranked = sorted(
        (g["type"] != f["type"], -shared, at, to)
        for at, g in enumerate(gold)
        for to, f in enumerate(found)
        if (shared := min(g["end"], f["end"]) - max(g["start"], f["start"])) > 0
    )
    left, right, chosen = set[int](), set[int](), []
    for _, _, at, to in ranked:
        if at not in left and to not in right:
            left.add(at)
            right.add(to)
            chosen.append((gold[at], found[to]))
    return chosen


def wrong_parts(gold: Row, found: Row) -> Iterator[str]:
    """Names of the parts in which a pair differs."""
    for part in ("mode", "status"):
        if gold[part] != found[part]:
            yield part
    sides = [side for side in ("sources", "targets") if set(gold[side]) != set(found[side])]
    yield from sides
    if sides:
        yield "parties"
    bounds = [(t["earliest"], t["latest"]) if (t := one["time"]) else (None, None) for one in (gold, found)]
    if bounds[0] != bounds[1]:
        yield "time"
    if _place(gold) != _place(found):
        yield "place"


def _place(event: Row) -> str | None:
    return event["place"]["id"] if event["place"] else None


def measure(name: str, *, errors: bool = False) -> dict[str, float]:
    """Figures of a set, with counts ("gold", "given", "pairs", …); {} where it is absent."""
    counts = Counter[str]()
    for row in passages(name):
        found = given(row)
        paired = pairs(row["events"], found)
        counts.update(gold=len(row["events"]), given=len(found), pairs=len(paired))
        counts.update(quiet=not row["events"] and not found, empty=not row["events"])
        for one, other in paired:
            counts["type"] += one["type"] == other["type"]
            parts = list(wrong_parts(one, other))
            counts.update(parts)
            counts["done"] += one["status"] in ("denied", "hypothetical", "planned") and other["status"] in ("actual", "ongoing")
        if errors and name not in HELD_BACK:
            _show(row, found, paired)
    return _figures(counts) if counts["gold"] else {}


def _figures(counts: Counter[str]) -> dict[str, float]:
    both, pairs_ = counts["gold"] + counts["given"], max(counts["pairs"], 1)
    return {
        **{key: counts[key] for key in ("gold", "given", "pairs", "done", "empty")},
        "trigger_f1": 2 * counts["pairs"] / both,
        "type_f1": 2 * counts["type"] / both,
        "type_precision": counts["type"] / max(counts["given"], 1),
        "type_recall": counts["type"] / counts["gold"],
        **{part: 1 - counts[part] / pairs_ for part in PARTS},
        "quiet": counts["quiet"] / max(counts["empty"], 1),
    }


def _show(row: Row, found: list[Row], paired: list[tuple[Row, Row]]) -> None:
    print(f"\n{row['id']} {row['date']} {row['text']}")
    for gold, other in paired:
        differ = [*(["type"] if gold["type"] != other["type"] else []), *wrong_parts(gold, other)]
        shown = "; ".join(f"{part}: {_said(gold, part)} <> {_said(other, part)}" for part in differ if part != "parties")
        print(f"  {'differs' if differ else 'right'}  {gold['text']} {gold['type']}  {shown}")
    alone = [("missed", e, "") for e in row["events"] if all(e is not gold for gold, _ in paired)]
    alone += [("extra ", e, e["rule"]) for e in found if all(e is not other for _, other in paired)]
    for what, event, rule in alone:
        print(f"  {what}  {event['text']} {event['type']} {event['status']} {event['sources']} > {event['targets']} {rule}")


def _said(event: Row, part: str) -> Any:
    if part == "place":
        return _place(event)
    value = event[part]
    return [value["earliest"], value["latest"]] if part == "time" and value else value


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET", help=", ".join(SETS))
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args(arguments)
    for name in options.sets or SETS:
        if name not in SETS:
            parser.error(f"no such set: {name}; there are {', '.join(SETS)}")
        found = measure(name, errors=options.errors)
        if not found:
            print(f"{name}: no such file")
            continue
        print(f"{name}: {found['gold']:.0f} acts, {found['given']:.0f} given, {found['pairs']:.0f} pairs;", end=" ")
        print(f"trigger F1 {found['trigger_f1']:.3f}, with type {found['type_f1']:.3f}", end=" ")
        print(f"(precision {found['type_precision']:.3f}, recall {found['type_recall']:.3f})")
        print("  of the pairs:", ", ".join(f"{part} {found[part]:.3f}" for part in PARTS))
        print(f"  told as done: {found['done']:.0f}; passages without an act: {found['empty']:.0f}, quiet {found['quiet']:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
