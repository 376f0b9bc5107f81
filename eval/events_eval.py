"""Acts against what is written down: the reading conventions, and PLOVER's gold sentences.

    python eval/events_eval.py FOLDER

The conventions are the repository's own (tests/data/conventions.jsonl), an item passes with every field
alike. FOLDER holds data/events/plover_gsr_cameo.jsonl: English sentences with one annotated act
each, of 2016's types. A sentence counts as found when some act of it has the gold type; given acts of types
beyond PLOVER's (X-…) are counted apart. Other acts of a sentence are not annotated, so precision is a
lower bound.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import filrouge

_ROOT = Path(__file__).resolve().parents[1]


def conventions() -> dict[str, tuple[int, int]]:
    """{kind: (items that pass, items)}, and "KIND extra": lines that give nothing beyond what is expected."""
    if str(_ROOT) not in sys.path:
        sys.path.insert(0, str(_ROOT))
    from tests import conventions as told

    counts: Counter[tuple[str, bool]] = Counter()
    for line in told.lines():
        for item, passes, _ in told.outcome(line):
            _, kind, number = item.split("/")
            counts[kind + (" extra" if number == "extra" else ""), passes] += 1
    return {kind: (counts[kind, True], counts[kind, True] + counts[kind, False]) for kind in sorted({k for k, _ in counts})}


def plover(folder: Path) -> dict[str, Any]:
    """Figures of the gold sentences; {} where they are absent."""
    path = folder / "data" / "events" / "plover_gsr_cameo.jsonl"
    if not path.is_file():
        return {}
    counts: Counter[str] = Counter()
    gold_types: Counter[str] = Counter()
    hit_types: Counter[str] = Counter()
    for line in path.read_text("utf-8").split("\n"):
        if not line:
            continue
        row = json.loads(line)
        act = row["expected"][0]
        document = filrouge.annotate(row["text"], date=row["date"], language=row["lang"])
        given = [e for e in document.events if not e.type.startswith("X-")]
        right = [e for e in given if e.type == act["event_type"]]
        counts["sentences"] += 1
        counts["with a PLOVER act"] += bool(given)
        counts["found"] += bool(right)
        counts["given"] += len(given)
        counts["given right"] += len(right)
        counts["given X-"] += len(document.events) - len(given)
        gold_types[act["event_type"]] += 1
        hit_types[act["event_type"]] += bool(right)
        wanted = {actor["code"][:3] for actor in act["source_actor"] if actor["code"]}
        if right and wanted:
            counts["with sources"] += 1
            counts["sources alike"] += any({p.id for p in e.sources} == wanted for e in right)
    return {
        **counts,
        "recall": counts["found"] / max(counts["sentences"], 1),
        "precision": counts["given right"] / max(counts["given"], 1),
        "sources": counts["sources alike"] / max(counts["with sources"], 1),
        "types": {name: (hit_types[name], gold_types[name]) for name in sorted(gold_types)},
    }


def main(arguments: list[str]) -> None:
    for kind, (passing, all_of) in conventions().items():
        what = "lines without extras" if kind.endswith("extra") else "items"
        print(f"conventions {kind.removesuffix(' extra')}: {passing} of {all_of} {what}")
    found = plover(Path(arguments[0])) if arguments else {}
    if not found:
        print("plover_gsr_cameo: skipped, no data")
        return
    print(f"plover_gsr_cameo: {found['sentences']} sentences, type found in {found['found']} ({found['recall']:.3f})", end="; ")
    print(f"{found['with a PLOVER act']} have some PLOVER act; {found['given right']} of {found['given']} acts right", end="")
    print(f" (precision {found['precision']:.3f}); X- acts beside them: {found['given X-']}")
    print(f"  sources alike in {found['sources alike']} of {found['with sources']} found sentences with coded sources")
    print("  by type:", ", ".join(f"{name} {hit}/{count}" for name, (hit, count) in found["types"].items()))


if __name__ == "__main__":
    main(sys.argv[1:])
