"""Checks the project's own event sets: positions, ids, modes, status, times, overlaps.

    python eval/events_check.py [FILE…]         one line a fault, exit 1 when there is one; without FILE every set
    python eval/events_check.py --count [FILE…] what is in the files instead

A line is one passage: {"id", "lang", "date", "text", "events", and where useful "settles", "note"}. What the fields mean
is told by docs/event-guideline.md. Known ids are those of the tables of states and organisations of the package.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TABLES = HERE.parent / "src" / "filrouge" / "knowledge" / "tables"
MODES = {
    "AGREE": "",
    "CONSULT": "visit third-party multilateral phone",
    "SUPPORT": "",
    "CONCEDE": "",
    "COOPERATE": "",
    "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
    "heavy-weapons crowd-control unconventional",
    "X-STATEMENT": "announce confirm deny admit address",
    "X-ELECTION": "candidacy primary round referendum",
    "X-OFFICE": "elect appoint resign dismiss",
    "X-JUSTICE": "charge trial sentence acquit release",
    "X-LAW": "vote promulgate annul",
    "X-DISASTER": "fire quake crash flood storm accident",
    "X-DEATH": "",
    "X-MILESTONE": "open launch complete close found",
    "X-OTHER": "",
}
VALUES = {
    "polarity": {"positive", "negative"},
    "time_status": {"past", "ongoing", "future", "none"},
    "certainty": {"asserted", "possible", "conditional", "counterfactual", "demanded", "threatened", "alleged"},
    "anaphoric": {True, False},
}
LINE = {"id", "lang", "date", "text", "events"}
EVENT = set("start end text type mode status polarity time_status certainty holder sources targets time place anaphoric".split())
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
STAMP = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?")
DAYS = {
    name: number
    for week in (
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "monday tuesday wednesday thursday friday saturday sunday",
    )
    for number, name in enumerate(week.split())
}


def known(table: str, column: str) -> set[str]:
    with (TABLES / f"{table}.csv").open(encoding="utf-8") as lines:
        return {row[column] for row in csv.DictReader(lines)}


STATES, ORGANISATIONS = known("states", "iso3"), known("organisations", "id")


def status_of(event: dict[str, Any]) -> str:
    """The status that the other fields give; the first that fits."""
    if event["polarity"] == "negative":
        return "denied"
    if event["certainty"] != "asserted":
        return "hypothetical"
    return {"future": "planned", "ongoing": "ongoing"}.get(event["time_status"], "actual")


def place_faults(place: dict[str, Any] | None, text: str) -> Iterator[str]:
    if place is None:
        return
    if set(place) != {"text", "id", "state"}:
        yield f"place has the fields {sorted(place)}"
        return
    name, state = place["id"], place["state"]
    if place["text"] not in text:
        yield f"place {place['text']!r} is not in the text"
    if state is not None and state not in STATES:
        yield f"place in an unknown state {state!r}"
    rest = name.removeprefix(f"{state}-") if state else name
    if not (name == state or SLUG.fullmatch(rest)):
        yield f"place id {name!r} is neither a state nor STATE-name nor, for waters, a name"


def time_faults(time: dict[str, Any] | None, text: str) -> Iterator[str]:
    if time is None:
        return
    if set(time) != {"text", "earliest", "latest"}:
        yield f"time has the fields {sorted(time)}"
        return
    words, first, last = time["text"], time["earliest"], time["latest"]
    if words is not None and words not in text:
        yield f"time {words!r} is not in the text"
    for bound in (first, last):
        if bound is not None and not STAMP.fullmatch(bound):
            yield f"time bound {bound!r}"
            return
    if first and last:
        begin, end = datetime.datetime.fromisoformat(first), datetime.datetime.fromisoformat(last)
        if not begin < end:
            yield f"empty time {first} to {last}"
        named = [DAYS[word] for word in re.findall(r"\w+", (words or "").lower()) if word in DAYS]
        if named and begin.weekday() != named[0]:
            yield f"{first} is not the weekday of {words!r}"


def side_faults(event: dict[str, Any]) -> Iterator[str]:
    for side in ("sources", "targets"):
        names = event[side]
        if len(set(names)) < len(names):
            yield f"an id twice in {side}"
        for name in names:
            if name != "XXX" and name not in STATES | ORGANISATIONS and not SLUG.fullmatch(name):
                yield f"unknown id {name!r} in {side}"
    if set(event["sources"]) & set(event["targets"]) - {"XXX"}:
        yield "the same actor on both sides"


def event_faults(event: dict[str, Any], text: str) -> Iterator[str]:
    if set(event) - {"quote"} != EVENT:
        yield f"fields lacking or unknown: {sorted(EVENT ^ set(event))}"
        return
    words = event["text"]
    if text[event["start"] : event["end"]] != words:
        yield f"{event['start']} to {event['end']} do not cut these words"
    if not words or words != words.strip():
        yield "empty, or blank at an edge"
    for field, allowed in VALUES.items():
        if event[field] not in allowed:
            yield f"{field} {event[field]!r}"
    if event["type"] not in MODES:
        yield f"unknown type {event['type']!r}"
    elif event["mode"] is not None and event["mode"] not in MODES[event["type"]].split():
        yield f"{event['type']} has no mode {event['mode']!r}"
    if event["holder"].get("kind") not in {"author", "quote", "actor"}:
        yield f"holder {event['holder']!r}"
    if event["status"] != status_of(event):
        yield f"status {event['status']!r}, by the other fields {status_of(event)!r}"
    yield from side_faults(event)
    yield from time_faults(event["time"], text)
    yield from place_faults(event["place"], text)


def line_faults(line: dict[str, Any]) -> Iterator[str]:
    if LINE - set(line) or set(line) - LINE - {"settles", "note"}:
        yield f"fields lacking or unknown: {sorted(LINE ^ set(line))}"
        return
    if not re.fullmatch(rf"ev-{line['lang']}-\d{{3}}", line["id"]):
        yield "id is not ev-LANG-000"
    if line["date"] is not None:
        datetime.date.fromisoformat(line["date"])
    if line["text"] != line["text"].strip():
        yield "blank at an edge of the text"
    end = 0
    for event in line["events"]:
        for fault in event_faults(event, line["text"]):
            yield f"{event.get('text')!r}: {fault}"
        if event["start"] < end:
            yield f"{event['text']!r}: overlaps the event before it, or is out of order"
        end = event["end"]


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def faults(files: list[Path]) -> Iterator[str]:
    """Every fault of the files, and ids or texts that stand twice in them."""
    seen: dict[str, str] = {}
    for path in files:
        for line in read(path):
            where = f"{path.parent.name}/{path.name} {line.get('id')}"
            yield from (f"{where}: {fault}" for fault in line_faults(line))
            for key in (line.get("id", ""), line.get("text", "")):
                if key in seen:
                    yield f"{where}: stands already in {seen[key]}"
                seen[key] = where


def counts(path: Path) -> Iterator[str]:
    lines = read(path)
    events = [event for line in lines for event in line["events"]]
    empty = sum(not line["events"] for line in lines)
    yield f"{path.parent.name}/{path.name}: {len(lines)} passages, {empty} without event, {len(events)} events"
    for field in ("type", "status", "certainty"):
        told = Counter(event[field] for event in events).most_common()
        yield f"  {field}: " + ", ".join(f"{name} {number}" for name, number in told)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="check the project's own event sets")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--count", action="store_true", help="tell what is in the files instead")
    options = parser.parse_args(arguments)
    files = options.files or sorted(HERE.glob("events_??/*.jsonl"))
    told = [text for path in files for text in counts(path)] if options.count else list(faults(files))
    for text in told:
        print(text)
    return int(bool(told) and not options.count)


if __name__ == "__main__":
    sys.exit(main())
