"""Acts against what is written down: the reading conventions, and PLOVER's gold sentences.

    python eval/events_eval.py FOLDER

The conventions are the repository's own (tests/data/conventions.jsonl), an item passes with every field
alike.

PLOVER: FOLDER holds data/events/plover_gsr_cameo.jsonl, English sentences with one annotated act each, of 2016's
types. Scored is the export (`filrouge annotate --format plover`), not the reading: what PLOVER does not code is not
counted, a planned meeting is AGREE. Other acts of a sentence are not annotated, so every precision is a lower bound.

    type            sentences with a record of the gold type
    dyadic          the same, the record having, where gold names them, a source with a code and a recipient with one
    source_target   the same, the codes of both sides being gold's. Joint acts (gold or the record has two or more sources
                    and no other recipients) are compared by all their parties together, and so is CONSULT, where the
                    codebook makes no difference between who comes and who receives
    precision       records of the gold type among all records; dyadic_precision among those that count as dyadic
    sources         of the sentences whose type is found, those in which a record of the type has gold's sources

A code is a state's (gold's first three letters), or an organisation's: gold has IGO for the United Nations, the European
Union, Amnesty and the Red Cross alike, so all international codes but IMG (armed groups) are one. A group is the state that
the words give it, as in gold; a named party without state or organisation has no code and is no party here. Every second
sentence, from the first on, is "even"; the others ("odd") have only been counted, never looked at.

data/events/petrarch_unittest_en.jsonl has sentences that PETRARCH2's authors say hold no event: told is the share that
gets no record. Their actors are invented.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import filrouge
from filrouge.outputs import plover as export

_ROOT = Path(__file__).resolve().parents[1]
_INTERNATIONAL = frozenset({"IGO", "NGO", "UNO", "EUR", "ISM", "MNC"})
Sides = tuple[frozenset[str], frozenset[str]]
PARTS = ("all", "even", "odd")


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


def plover(folder: Path) -> dict[str, dict[str, Any]]:
    """Figures of the gold sentences for each of PARTS; {} where they are absent."""
    gold = _rows(folder / "data" / "events" / "plover_gsr_cameo.jsonl")
    if not gold:
        return {}
    counts: dict[str, Counter[str]] = {part: Counter() for part in PARTS}
    for number, row in enumerate(gold):
        told = outcome(row["expected"][0], given(row))
        for part in ("all", PARTS[1 + number % 2]):
            counts[part] += told
    return {part: _figures(counts[part]) for part in PARTS}


def given(row: dict[str, Any]) -> list[dict[str, Any]]:
    """The records of a sentence."""
    return list(export.records(filrouge.annotate(row["text"], date=row["date"], language=row["lang"])))


def outcome(act: dict[str, Any], records: list[dict[str, Any]]) -> Counter[str]:
    """What the records of a sentence make of its gold act."""
    sides = codes(act["source_actor"]), codes(act["target_actor"])
    right = [r for r in records if act["event_type"] in r["event"]]
    two = [r for r in records if (codes(r["source"]) or not sides[0]) and (codes(r["recipient"]) or not sides[1])]
    found = [r for r in two if r in right]
    met = act["event_type"] == "CONSULT"
    alike = [r for r in found if same(sides, (codes(r["source"]), codes(r["recipient"])), joint=met)]
    return Counter(
        {
            "sentences": 1,
            "with a record": bool(records),
            "type": bool(right),
            "dyadic": bool(found),
            "source_target": bool(alike),
            "sources": any(codes(r["source"]) == sides[0] for r in right),
            "given": len(records),
            "given right": len(right),
            "dyadic given": len(two),
            "dyadic given right": len(found),
            f"gold {act['event_type']}": 1,
            f"hit {act['event_type']}": bool(right),
        }
    )


def codes(actors: list[dict[str, Any]]) -> frozenset[str]:
    """The codes of one side, gold's or a record's; international ones as one."""
    told = (actor["code"][:3] for actor in actors if actor["code"])
    return frozenset("IGO" if code in _INTERNATIONAL else code for code in told)


def same(gold: Sides, told: Sides, *, joint: bool = False) -> bool:
    """Both sides alike, or all parties where the act is joint."""
    if gold == told:
        return True
    joint = joint or any(len(source) > 1 and recipient <= source for source, recipient in (gold, told))
    return joint and gold[0] | gold[1] == told[0] | told[1]


def no_event(folder: Path) -> tuple[int, int]:
    """(sentences without an event that get no record, sentences without an event)."""
    rows = [row for row in _rows(folder / "data" / "events" / "petrarch_unittest_en.jsonl") if row["no_event"]]
    return sum(not given(row) for row in rows), len(rows)


def _figures(counts: Counter[str]) -> dict[str, Any]:
    sentences = max(counts["sentences"], 1)
    return {
        "sentences": counts["sentences"],
        **{key: counts[key] / sentences for key in ("type", "dyadic", "source_target")},
        "sources": counts["sources"] / max(counts["type"], 1),
        "precision": counts["given right"] / max(counts["given"], 1),
        "dyadic_precision": counts["dyadic given right"] / max(counts["dyadic given"], 1),
        "counts": counts,
        "types": {key[5:]: (counts[f"hit {key[5:]}"], count) for key, count in sorted(counts.items()) if key.startswith("gold ")},
    }


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line] if path.is_file() else []


def main(arguments: list[str]) -> None:
    for kind, (passing, all_of) in conventions().items():
        what = "lines without extras" if kind.endswith("extra") else "items"
        print(f"conventions {kind.removesuffix(' extra')}: {passing} of {all_of} {what}")
    found = plover(Path(arguments[0])) if arguments else {}
    if not found:
        print("plover_gsr_cameo: skipped, no data")
        return
    print(f"{'plover_gsr_cameo':16}  {'all':>6}  {'even':>6}  {'odd':>6}")
    for key in ("type", "precision", "dyadic", "dyadic_precision", "source_target", "sources"):
        print(f"{key:16}  " + "  ".join(f"{found[part][key]:6.3f}" for part in PARTS))
    counts = found["all"]["counts"]
    print(f"  {counts['sentences']} sentences, {counts['with a record']} with a record; ", end="")
    print(f"{counts['given right']} of {counts['given']} records right, {counts['dyadic given right']} of ", end="")
    print(f"{counts['dyadic given']} dyadic ones")
    print("  (sources: of the sentences whose type is found)")
    print("  by type:", ", ".join(f"{name} {hit}/{count}" for name, (hit, count) in found["all"]["types"].items()))
    print("petrarch_unittest_en: {} of {} sentences without an event get no record".format(*no_event(Path(arguments[0]))))


if __name__ == "__main__":
    main(sys.argv[1:])
