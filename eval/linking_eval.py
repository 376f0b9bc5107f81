"""Events of whole stories against annotated facts: links, days, found mentions, dating of undated pages.

    python eval/linking_eval.py FOLDER [--story NAME] [--write OUT]

FOLDER holds data/story_dev, data/story_wikinews with data/ner_fr/winer_fr.jsonl.gz, and score/linking.py,
which does the counting and needs numpy and scipy (`pip install numpy scipy`). Each story goes through
`filrouge.pipeline.chronology` as a reader's folder would: pages of story_dev with the date that the page
shows (others have none: they are to be dated), Wikinews pages with their day. What is scored are the
mentions under the entries. `--write` keeps the system output as JSONL, one entry a line, for the
scorer's own command line.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from filrouge import pipeline
from filrouge.articles import ReadOptions, article_of_text
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology, Entry

Row = dict[str, Any]
_DAYS = ("minute", "hour", "part-of-day", "day")
SETS = ("story_dev", "story_wikinews")


def rows(path: Path) -> list[Row]:
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def scorer(folder: Path) -> ModuleType | None:
    """The scorer beside the data; None where it, or the scipy that it needs, is absent."""
    path = folder / "score" / "linking.py"
    spec = importlib.util.spec_from_file_location("linking_score", path) if path.is_file() else None
    if spec is None or spec.loader is None or importlib.util.find_spec("scipy") is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pages(folder: Path, name: str) -> list[Row]:
    """Rows {id, topic, lang, date, pub_gold, text}; [] where the data are absent."""
    data = folder / "data"
    if name == "story_dev":
        path = data / name / "pages.jsonl.gz"
        return rows(path) if path.is_file() else []
    path, texts = data / name / "pages.jsonl", data / "ner_fr" / "winer_fr.jsonl.gz"
    if not path.is_file() or not texts.is_file():
        return []
    told = {row["id"]: row["text"] for row in rows(texts)}
    return [
        {
            "id": r["id"],
            "topic": r["story"],
            "lang": "fr",
            "date": r["pub_gold"],
            "pub_gold": r["pub_gold"],
            "text": told[r["id"]],
        }
        for r in rows(path)
    ]


def article(row: Row) -> Article:
    return article_of_text(row["text"], ReadOptions(date=row["date"], language=row["lang"]), uri=row["id"])


def predicted(built: Chronology) -> Iterator[Row]:
    for entry in built.entries:
        mentions = [{"page": r.uri, "start": r.mention.start, "end": r.mention.end} for r in entry.event.mentions]
        yield {"id": entry.id, "type": entry.event.type, "status": entry.status, **_date(entry), "mentions": mentions}


def _date(entry: Entry) -> Row:
    """The date that an entry asserts, no finer than its grain; {} for open or long intervals."""
    interval, grain = entry.interval, entry.grain
    if interval is None or interval.earliest is None or interval.latest is None or grain is None:
        return {}
    first = interval.earliest.date().isoformat()
    if grain in _DAYS:
        return {"date": first}
    if grain in ("week", "weekend", "month"):
        return {"date": first[:7]}
    return {"date": first[:4]} if grain in ("season", "quarter", "half", "year") else {}


def dating(told: list[Row], built: Chronology) -> Counter[str]:
    """Undated pages: day right, day wrong, only an interval (holding the day or not), left open."""
    by_uri, counts = {a.uri: a for a in built.articles}, Counter[str]()
    for row in told:
        if row["date"] is not None:
            continue
        found, gold = by_uri[row["id"]], row["pub_gold"]
        kind = "day" if found.firstcreated else "interval" if found.interval else "open"
        if gold is None or kind == "open":
            counts[kind if gold else f"{kind}, gold has no day"] += 1
            continue
        first, _, last = gold.partition("/")
        if kind == "day" and found.firstcreated is not None:
            right = first <= found.firstcreated[:10] <= (last or first)
        else:
            days = found.interval
            assert days is not None
            low = days.earliest.date() if days.earliest else date.min
            high = days.latest.date() if days.latest else date.max
            right = low.isoformat() <= (last or first) and first < high.isoformat()
        counts[f"{kind} {'right' if right else 'wrong'}"] += 1
        counts[f"{kind} {'right' if right else 'wrong'}, from {found.firstcreated_basis}"] += 1
    return counts


def measure(folder: Path, name: str, only: str | None = None) -> dict[str, Row]:
    """{story: figures}, with "all" for the set; {} where data or scorer are absent."""
    module, told = scorer(folder), pages(folder, name)
    if module is None or not told:
        return {}
    gold = rows(folder / "data" / name / "gold.jsonl")
    found: dict[str, Row] = {}
    every: list[Row] = []
    undated, seconds = Counter[str](), 0.0
    stories = [s for s in sorted({row["topic"] for row in told}) if only in (None, s)]
    for story in stories:
        part = [row for row in told if row["topic"] == story]
        begin = time.perf_counter()
        built = pipeline.chronology([article(row) for row in part])
        taken = time.perf_counter() - begin
        system, dated = list(predicted(built)), dating(part, built)
        every += system
        undated, seconds = undated + dated, seconds + taken
        facts = [g for g in gold if g["topic"] == story]
        found[story] = _figures(module, facts, system) | {"pages": len(part), "dating": dated, "seconds": taken, "system": system}
    if len(stories) > 1:
        figures = _figures(module, gold, every)
        found["all"] = figures | {"pages": len(told), "dating": undated, "seconds": seconds, "system": every}
    return found


def losses(module: ModuleType, facts: list[Row], system: list[Row]) -> Counter[str]:
    """Where links and days are lost: pairs of found mentions, joined or not; found mentions without a day."""
    gold, given = module.flatten(facts), module.flatten(system)
    met = module.match(gold, given)
    counts = Counter[str]()
    labels = [(gold[i][3], given[j][3]) for i, j in met.items()]
    for number, (fact, event) in enumerate(labels):
        for other, (second_fact, second_event) in enumerate(labels):
            if other < number and fact == second_fact:
                counts["pairs joined" if event == second_event else "pairs apart"] += 1
            elif other < number and event == second_event:
                counts["pairs joined wrongly"] += 1
        if len(facts[fact].get("date") or "") == 10:
            day = system[event].get("date")
            right = day is not None and module.agrees(facts[fact], system[event], 10)
            counts["day right" if right else "undated" if day is None else "coarser" if len(day) < 10 else "day wrong"] += 1
    return counts


def _figures(module: ModuleType, facts: list[Row], system: list[Row]) -> Row:
    events = [fact for fact in facts if fact["kind"] != "statement"]
    return {"score": module.score(facts, system), "events": module.score(events, system), "losses": losses(module, facts, system)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--story")
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    for name in SETS:
        found = measure(options.folder, name, options.story)
        if not found:
            print(f"{name}: skipped: no data, no scorer, no scipy or no such story")
        for story, result in found.items():
            _show(name, story, result)
            if options.write and story != "all":
                lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in result["system"])
                (options.write / f"{name}-{story}.jsonl").write_text(lines, "utf-8")


def _show(name: str, story: str, result: Row) -> None:
    score, events = result["score"], result["events"]
    link = "  ".join(f"{k} {score[k]['f']:.3f}" for k in ("muc", "b3", "ceafe"))
    day = score["dates"].get("day")
    print(f"{name}/{story}: {result['pages']} pages, {score['pred_events']} entries, {score['pred_mentions']} mentions")
    print(f"  CoNLL {score['conll']:.3f} ({link}); statements left out {events['conll']:.3f}")
    print(f"  mentions found {score['mention_recall']:.3f}; statements left out {events['mention_recall']:.3f}", end="")
    print(f"; annotated of those given {score['mention_precision']:.3f}")
    if day is not None:
        print(f"  day right {day:.3f} of the dated found mentions, {score['dates']['day_of_all']:.3f} of all day-dated ones")
    print("  found mentions:", ", ".join(f"{k} {v}" for k, v in sorted(result["losses"].items())))
    if result["dating"]:
        print("  undated pages:", ", ".join(f"{k} {v}" for k, v in sorted(result["dating"].items())))
    print(f"  {result['seconds']:.2f} s, {result['pages'] / result['seconds']:.1f} articles/s")


if __name__ == "__main__":
    main()
