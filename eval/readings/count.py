"""Counts of the judged output: `python eval/readings/count.py`, beside verdicts.jsonl."""

from __future__ import annotations

import collections
import json
from pathlib import Path

KINDS = ("time", "quote", "event", "entry")


def main() -> None:
    rows = [json.loads(line) for line in (Path(__file__).parent / "verdicts.jsonl").read_text("utf-8").split("\n") if line]
    for name, part in (
        ("French", [r for r in rows if not r["article"].startswith("en/")]),
        ("English", [r for r in rows if r["article"].startswith("en/")]),
    ):
        print(f"{name}: {len({r['article'] for r in part})} articles")
        for kind in KINDS:
            seen = collections.Counter(r["verdict"] for r in part if r["kind"] == kind)
            total = sum(seen.values())
            lacking = sum(r["verdict"] == "right" and "lacks" in r for r in part if r["kind"] == kind)
            share = f"{seen['right'] / total:.3f}" if total else "-"
            print(f"  {kind:6s} right {seen['right']} ({lacking} lack a part)  wrong {seen['wrong']}", end="  ")
            print(f"not worth a line {seen['not-worth']}  right of all {share}")
    print("classes, entries not counted again:")
    classes = collections.Counter(r["class"] for r in rows if "class" in r and r["kind"] != "entry")
    carried = collections.Counter(r["class"] for r in rows if "class" in r and r["kind"] == "entry")
    for name in sorted(classes | carried, key=lambda n: (-classes[n] - carried[n], n)):
        print(f"  {classes[name]:3d}  + {carried[name]} entries  {name}")


if __name__ == "__main__":
    main()
