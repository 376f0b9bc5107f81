"""The reading conventions by example, against what the program reads today.

`tests/data/conventions.jsonl` (CC0) settles by example what words leave open. Each expected item
of a line ("cv-fr-001/events/0") passes when the program gives it with every field alike;
"cv-fr-001/events/extra" passes when the program gives nothing that the line does not have.
`tests/data/conventions_passing.txt` lists what passes: it may only grow.

    python tests/conventions.py            counts, and what a line still lacks
    python tests/conventions.py --update   add what passes now (never removes)
    python tests/conventions.py cv-fr-001  one line in full
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from filrouge import codec, pipeline
from filrouge.articles.dates import parse_date
from filrouge.model.article import Article

DATA = Path(__file__).parent / "data"
LINES = DATA / "conventions.jsonl"
PASSING = DATA / "conventions_passing.txt"
KINDS = ("timexes", "mentions", "quotes", "events")
FIELDS = {
    "timexes": ("start", "end", "type", "value", "anchor", "mod", "alternatives"),
    "mentions": ("start", "end", "kind", "actors", "state"),
    "quotes": ("start", "end", "kind", "cue", "speaker", "speaker_name", "polarity", "certainty"),
    "events": ("start", "end", "type", "mode", "status", "polarity", "time_status", "certainty", "holder", "sources", "targets", "time", "place", "anaphoric"),
}  # fmt: skip


def lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in LINES.read_text("utf-8").split("\n") if line]


def outcome(line: dict[str, Any]) -> Iterator[tuple[str, bool, Any]]:
    """(item, passes, what the program gives there) for each item of a line."""
    document = read(line)
    for kind in KINDS:
        given = [_plain(kind, item, document) for item in document[kind]]
        expected = [_expected(kind, item) for item in line[kind]]
        for number, item in enumerate(expected):
            near = [g for g in given if g["start"] < item["end"] and g["end"] > item["start"]]
            yield f"{line['id']}/{kind}/{number}", any(_alike(item, g) for g in given), near
        extra = [g for g in given if not any(g["start"] < e["end"] and g["end"] > e["start"] for e in expected)]
        yield f"{line['id']}/{kind}/extra", not extra, extra


def read(line: dict[str, Any]) -> dict[str, Any]:
    """The Document of a line, as plain data."""
    known: dict[str, Any] = {}
    if line["date"]:
        day = parse_date(line["date"])
        assert day is not None
        known = {"firstcreated": line["date"], "interval": day.interval, "firstcreated_basis": "metadata"}
    article = Article(uri=line["id"], body_text=line["text"], language=line["lang"], **known)
    return codec.document_dict(next(iter(pipeline.annotate([article]))))


def _alike(expected: dict[str, Any], given: dict[str, Any]) -> bool:
    return all(given.get(field) == value for field, value in expected.items())


def _expected(kind: str, item: dict[str, Any]) -> dict[str, Any]:
    found = {f: item[f] for f in FIELDS[kind] if f in item}
    if kind == "timexes":
        found.setdefault("mod", None)
    if kind == "events":
        found["holder"] = item["holder"]["kind"]
        found["sources"], found["targets"] = sorted(item["sources"]), sorted(item["targets"])
        found["place"] = item["place"]["id"] if item["place"] else None
    if kind == "mentions":
        found["actors"] = sorted(item["actors"])
    for part in ("cue", "speaker"):
        if part in found:
            found[part] = found[part] and (found[part]["start"], found[part]["end"])
    return found


def _plain(kind: str, item: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    found = {f: item.get(f) for f in FIELDS[kind]}
    if kind == "events":
        found["holder"] = item["holder"]["kind"]
        for side in ("sources", "targets"):
            found[side] = sorted(p["id"] for p in item[side])
        found["place"] = item["place"]["id"] if item["place"] else None
        named = next((t["text"] for t in document["timexes"] if t["id"] == item["time"]["timex"]), None)
        found["time"] = {"text": named, "earliest": item["time"]["earliest"], "latest": item["time"]["latest"]}
    if kind == "mentions":
        found["actors"] = sorted(item["actors"])
    for part in ("cue", "speaker"):
        if part in found:
            found[part] = found[part] and (found[part]["start"], found[part]["end"])
    return found


def passing() -> set[str]:
    return set(PASSING.read_text("utf-8").split()) if PASSING.exists() else set()


def main(arguments: list[str]) -> None:
    now = {item: (ok, given) for line in lines() for item, ok, given in outcome(line)}
    if arguments and arguments[0] != "--update":
        for item, (ok, given) in now.items():
            if item.startswith(arguments[0]):
                print("ok  " if ok else "FAIL", item, "" if ok else given)
        return
    for kind in KINDS:
        items = {i: ok for i, (ok, _) in now.items() if f"/{kind}/" in i}
        real = {i: ok for i, ok in items.items() if not i.endswith("extra")}
        clean = {i: ok for i, ok in items.items() if i.endswith("extra")}
        print(f"{kind}: {sum(real.values())} of {len(real)} items, {sum(clean.values())} of {len(clean)} lines without extras")
    if arguments == ["--update"]:
        PASSING.write_text("\n".join(sorted(passing() | {i for i, (ok, _) in now.items() if ok})) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
