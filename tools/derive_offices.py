"""Make `knowledge/tables/offices.csv` from the hand-written terms and the supplement.

    python tools/derive_offices.py [--phoenix phoenix_actors.csv.gz]

Own terms (`tools/offices/*.csv`) win over the supplement
(`knowledge/tables/leaders_supplement_hand.csv`) where both give one term. A start or an end of which only the
month or the year is known is taken so that the term is the shorter: no day is given to somebody who may not have
held the office then. Such terms, and those marked `certain` = no, have low confidence. The Phoenix
dictionaries (MIT) say who belonged to which government when, but not in which office: they only
*confirm* a start (same person, same state, government code, within `NEAR` days), which raises
`confidence` to high. Prints what it refuses: a term that ends before it starts, two holders of
one office at a time.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import sys
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from pathlib import Path

from filrouge.knowledge.names import fold, slug

TABLES = Path(__file__).parent.parent / "src/filrouge/knowledge/tables"
OWN = Path(__file__).parent / "offices"
WELL_KNOWN = "own"
"""The file of those whom the press calls by the surname alone, without having named them."""
COLUMNS = "person_id name entity role start end sex surnames names_fr names_en source confidence alone".split()
NEAR = 60
OVERLAP = 30
UNSURE_FROM = "2025-01-01"
"""Terms that begin later were written down without a second source."""
NOT_TAKEN = {("EUR", "head_of_state"), ("VAT", "head_of_state")}
"""Rows of the supplement that the own table words better (popes, the European Council)."""
NOT_NAMES = {"Abdullah", "Beatrix"}
"""Bare given names: useless, or harmful, as names in a text."""
ONE_HOLDER = {
    "head_of_state",
    "head_of_government",
    "foreign_minister",
    "defence_minister",
    "head_of_organisation",
    "vice_president",
}

Row = dict[str, str]


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(written: str, *, end: bool) -> str:
    """The day of "2005-07-01", "2005-07" or "2005": the first after the period for a start, its first for an end."""
    if len(written) in (0, 10):
        return written
    year, month = int(written[:4]), int(written[5:7] or 1)
    if end:
        return f"{year:04d}-{month:02d}-01"
    if len(written) == 4:
        return f"{year + 1:04d}-01-01"
    return f"{year + month // 12:04d}-{month % 12 + 1:02d}-01"


def inner(row: Row) -> Row:
    """The row with whole days; the outer ones where nothing would be left between the inner ones."""
    start, end = day(row["start"], end=False), day(row["end"], end=True)
    if end and start >= end:
        start, end = day(row["start"], end=True), day(row["end"], end=False)
    vague = any(len(row[name]) in (4, 7) for name in ("start", "end"))
    return row | {"start": start, "end": end, "certain": "no" if vague else row.get("certain") or "yes"}


def terms(own: Iterable[Row], supplement: Iterable[Row], aliases: dict[str, str]) -> list[Row]:
    made: list[Row] = []
    known: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for row in map(inner, own):
        known[row["entity"], slug(row["name"]), row["role"]].append(row["start"])
        made.append(term(row, aliases, "own") | {"alone": "yes" if row["file"] == WELL_KNOWN else ""})
    for row in supplement:
        name, entity, role = row["person"], row["country_iso3"], row["role"]
        if (entity, role) in NOT_TAKEN or name in NOT_NAMES:
            continue
        if any(near(start, row["start"]) for start in known[entity, slug(name), role]):
            continue
        filled = {"name": name, "entity": entity, "role": role, "start": row["start"], "end": row["end"]}
        made.append(term({**filled, "names_fr": row["alt_fr"]}, aliases, "supplement") | {"alone": "yes"})
    return sorted(made, key=lambda row: (row["entity"], row["role"], row["start"]))


def term(row: Row, aliases: dict[str, str], source: str) -> Row:
    french = [aliases.get(row["name"], "").removeprefix("le "), *row.get("names_fr", "").split(";")]
    english = row.get("names_en", "").split(";")
    return {
        "person_id": slug(row["name"]),
        "name": row["name"],
        "entity": row["entity"],
        "role": row["role"],
        "start": row["start"],
        "end": row["end"],
        "sex": row.get("sex", ""),
        "surnames": row.get("surname", ""),
        "names_fr": ";".join(dict.fromkeys(name for name in french if name)),
        "names_en": ";".join(dict.fromkeys(name for name in english if name)),
        "source": source,
        "confidence": "low" if row["start"] >= UNSURE_FROM or row.get("certain") == "no" else "medium",
    }


def near(first: str, second: str) -> bool:
    return abs((date.fromisoformat(first) - date.fromisoformat(second)).days) <= NEAR


def confirm(rows: list[Row], path: Path) -> None:
    """Raise the confidence of the terms whose start Phoenix has too."""
    starts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["start"] and "GOV" in row["code"]:
                starts[fold(row["name"].split(";")[0])].append((row["code"][:3], row["start"]))
    for row in rows:
        for state, start in starts.get(fold(row["name"]), ()):
            if state == row["entity"] and near(start, row["start"]):
                if row["confidence"] == "medium":
                    row["confidence"] = "high"
                row["source"] += "+phoenix"
                break


def faults(rows: list[Row]) -> list[str]:
    found = [f"ends before it starts: {row}" for row in rows if row["end"] and row["end"] <= row["start"]]
    offices: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        if row["role"] in ONE_HOLDER:
            offices[row["entity"], row["role"]].append(row)
    for held in offices.values():
        for before, after in pairwise(held):
            end = date.fromisoformat(before["end"]) if before["end"] else date.max
            if (end - date.fromisoformat(after["start"])).days > OVERLAP:
                found.append(
                    f"two at a time: {before['name']} {before['start']}..{before['end']} / {after['name']} {after['start']}"
                )
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--phoenix", type=Path)
    options = parser.parse_args()
    aliases = {row["person_en"]: row["fr_alias"] for row in read(TABLES / "leaders_fr_aliases.csv")}
    own = [row | {"file": path.stem} for path in sorted(OWN.glob("*.csv")) for row in read(path)]
    rows = terms(own, read(TABLES / "leaders_supplement_hand.csv"), aliases)
    if options.phoenix:
        confirm(rows, options.phoenix)
    found = faults(rows)
    for fault in found:
        sys.stderr.write(fault + "\n")
    if found:
        return 1
    with (TABLES / "offices.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
