"""Counts of the judged output: `python eval/readings/count.py`, beside verdicts.jsonl."""

from __future__ import annotations

import collections
import json
from pathlib import Path
from typing import Any

KINDS = ("time", "quote", "event", "entry", "mention")
# The second draw of French articles; its lines have the same form as the others.
SECOND_DRAW = frozenset(
    (
        "2016_02_07-002",
        "2016_03_05-002",
        "2016_08_24-001",
        "2017_01_09-001",
        "2017_04_05-001",
        "2017_08_05-001",
        "2018_02_15-001",
        "2018_02_24-001",
        "2018_02_25-002",
        "2018_03_17-006",
    )
)

# The third draw: times only.
THIRD_DRAW = frozenset(
    (
        "2017_09_26-002",
        "2018_03_16-001",
        "2017_03_29-005",
        "2016_07_03-005",
        "2016_07_14-002",
        "2017_07_15-001",
        "2016_04_18-001",
        "2017_05_15-001",
        "2017_01_08-001",
        "2017_01_13-005",
    )
)

# The fourth draw: quotes, and mentions that have an id.
FOURTH_DRAW = frozenset(
    (
        "2016_01_01-002",
        "2016_05_02-001",
        "2016_06_15-001",
        "2016_07_26-004",
        "2016_11_04-001",
        "2017_02_09-002",
        "2017_02_13-002",
        "2017_03_11-006",
        "2017_03_21-006",
        "2018_08_09-001",
    )
)

# The fifth draw: acts; of the longest article the first twenty.
FIFTH_DRAW = frozenset(
    (
        "2016_01_25-003",
        "2016_04_25-001",
        "2016_06_18-001",
        "2016_07_08-002",
        "2016_09_03-002",
        "2016_12_04-001",
        "2018_01_16-001",
        "2018_03_08-001",
        "2018_03_15-001",
        "2018_12_22-001",
    )
)


# The sixth draw: acts.
SIXTH_DRAW = frozenset(
    (
        "2016_01_15-001",
        "2016_04_19-001",
        "2016_08_07-004",
        "2016_08_12-002",
        "2016_10_14-001",
        "2016_11_08-002",
        "2016_11_12-002",
        "2016_11_19-002",
        "2017_03_11-003",
        "2018_04_18-002",
    )
)
# The seventh draw: acts.
SEVENTH_DRAW = frozenset(
    (
        "2016_04_15-002",
        "2016_05_08-001",
        "2016_07_12-001",
        "2016_08_16-001",
        "2016_08_30-001",
        "2017_04_02-004",
        "2017_04_24-002",
        "2017_06_04-006",
        "2018_03_13-003",
        "2018_11_17-002",
    )
)
DRAWS = {
    "second": SECOND_DRAW,
    "third": THIRD_DRAW,
    "fourth": FOURTH_DRAW,
    "fifth": FIFTH_DRAW,
    "sixth": SIXTH_DRAW,
    "seventh": SEVENTH_DRAW,
}


def main() -> None:
    rows = [json.loads(line) for line in (Path(__file__).parent / "verdicts.jsonl").read_text("utf-8").split("\n") if line]
    english = [r for r in rows if r["article"].startswith("en/")]
    later = {name: [r for r in rows if r["article"] in draw] for name, draw in DRAWS.items()}
    first = [r for r in rows if r not in english and not any(r in part for part in later.values())]
    show("French, first draw", first)
    show("English", english)
    show_classes("first draw and English", first + english)
    for name, part in later.items():
        show(f"French, {name} draw", part)
        show_classes(f"{name} draw", part)


def show(name: str, part: list[dict[str, Any]]) -> None:
    """Verdicts of each kind among the lines of one part."""
    print(f"{name}: {len({r['article'] for r in part})} articles")
    for kind in KINDS:
        seen = collections.Counter(r["verdict"] for r in part if r["kind"] == kind)
        total = sum(seen.values())
        lacking = sum(r["verdict"] == "right" and "lacks" in r for r in part if r["kind"] == kind)
        share = f"{seen['right'] / total:.3f}" if total else "-"
        print(f"  {kind:6s} right {seen['right']} ({lacking} lack a part)  wrong {seen['wrong']}", end="  ")
        print(f"not worth a line {seen['not-worth']}  right of all {share}")


def show_classes(name: str, part: list[dict[str, Any]]) -> None:
    """Classes of error in one part, most frequent first."""
    print(f"classes, {name}, entries not counted again:")
    classes = collections.Counter(r["class"] for r in part if "class" in r and r["kind"] != "entry")
    carried = collections.Counter(r["class"] for r in part if "class" in r and r["kind"] == "entry")
    for label in sorted(classes | carried, key=lambda n: (-classes[n] - carried[n], n)):
        print(f"  {classes[label]:3d}  + {carried[label]} entries  {label}")


if __name__ == "__main__":
    main()
