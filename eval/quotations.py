"""The open corpus of French quotations: from annotators' lines to stand-off records, and how far two annotators agree.

    python eval/quotations.py batch ARTICLES FROM TO           the articles of a batch, to read
    python eval/quotations.py check ARTICLES LINES…            what cannot be found in its article, line by line
    python eval/quotations.py make ARTICLES LINES… > corpus.jsonl
    python eval/quotations.py agree ARTICLES LINES OTHER       the second against the first, on the articles that both hold

ARTICLES is `data/ner_fr/winer_fr.jsonl.gz` of the shared folder: texts stay there. LINES hold one JSON object an article:
{"id", "quotes": [{"kind", "words", "cue", "speaker", "speaker_name", …}]}, quotes in the order of the text. `words` is
the exact text, or [beginning, end] of a long one; `cue` and `speaker` are the exact words, taken nearest to the quotation.
The stand-off records hold positions only: {"id", "title", "url", "sha256" of the text, "quotes": […]}.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

CARRIED = ("kind", "speaker_name", "group", "polarity", "certainty", "chain", "doubt")
KINDS = {"direct", "indirect", "mixed"}


class Misfit(ValueError):
    """Words that are not in the article where they should be."""


def articles(path: Path) -> dict[str, dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return {record["id"]: record for record in map(json.loads, lines)}


def chosen(path: Path, left_out: set[str]) -> list[str]:
    """Ids to annotate: an order that hangs on nothing but the ids; five of six articles tell of speech by their words."""
    everyone = articles(path)
    order = sorted(set(everyone) - left_out, key=lambda name: hashlib.sha256(name.encode()).hexdigest())
    order = [name for name in order if 500 <= len(everyone[name]["text"]) <= 4000]
    telling = ("«", "“", '"', "selon", "déclar", "annonc", "affirm", "d'après", "expliqu")
    with_speech = [name for name in order if any(word in everyone[name]["text"].lower() for word in telling)]
    silent = [name for name in order if name not in set(with_speech)]
    found = [*with_speech[:260], *silent[:40]]
    return sorted(found, key=lambda name: hashlib.sha256(name.encode()).hexdigest())


def lines_of(paths: list[Path]) -> list[dict[str, Any]]:
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def span(text: str, words: str | list[str], start: int) -> tuple[int, int]:
    """Where `words` stand at or after `start`."""
    first, last = (words, words) if isinstance(words, str) else words
    begin = text.find(first, start)
    if begin < 0:
        raise Misfit(f"{first!r} is not in the text after position {start}")
    if isinstance(words, str):
        return begin, begin + len(first)
    end = text.find(last, begin + len(first))
    if end < 0:
        raise Misfit(f"{last!r} is not in the text after {first!r}")
    return begin, end + len(last)


def nearest(text: str, words: str, around: tuple[int, int]) -> tuple[int, int]:
    """The occurrence of `words` that is nearest to the span and not within it; within it when nowhere else."""
    found = [match.span() for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    if not found:
        raise Misfit(f"{words!r} is not in the text")
    outside = [(b, e) for b, e in found if e <= around[0] or b >= around[1]] or found
    return min(outside, key=lambda place: min(abs(place[1] - around[0]), abs(place[0] - around[1])))


def placed(text: str, quotes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Stand-off records of one article; Misfit names the first words that are not there."""
    records, at = [], 0
    for quote in quotes:
        if quote.get("kind") not in KINDS:
            raise Misfit(f"kind is one of {sorted(KINDS)}, not {quote.get('kind')!r}")
        begin, end = span(text, quote["words"], at)
        at = begin + 1
        record: dict[str, Any] = {"start": begin, "end": end}
        for name in ("cue", "speaker", "addressee"):
            if quote.get(name):
                record[f"{name}_start"], record[f"{name}_end"] = nearest(text, quote[name], (begin, end))
        records.append(record | {name: quote[name] for name in CARRIED if quote.get(name) not in (None, False, "")})
    return records


def standoff(article: dict[str, Any], quotes: list[dict[str, Any]]) -> dict[str, Any]:
    text = article["text"]
    return {
        "id": article["id"],
        "title": text.partition("\n")[0],
        "url": article.get("url"),
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "quotes": placed(text, quotes),
    }


def check(known: dict[str, dict[str, Any]], paths: list[Path]) -> int:
    wrong = 0
    for line in lines_of(paths):
        try:
            placed(known[line["id"]]["text"], line["quotes"])
        except (Misfit, KeyError) as problem:
            wrong += 1
            print(f"{line.get('id')}: {problem}")
    print(f"{wrong} articles with words that do not fit")
    return 1 if wrong else 0


def agreement(known: dict[str, dict[str, Any]], one: Path, other: Path) -> dict[str, float]:
    """F1 of spans at intersection over union of .5, of identical spans, of kinds and speakers of what matches."""
    left = {line["id"]: placed(known[line["id"]]["text"], line["quotes"]) for line in lines_of([one])}
    right = {line["id"]: placed(known[line["id"]]["text"], line["quotes"]) for line in lines_of([other])}
    both = left.keys() & right.keys()
    pairs = [(a, b) for name in both for a in left[name] for b in right[name] if _overlap(a, b) >= 0.5]
    total = sum(len(left[name]) + len(right[name]) for name in both)
    same = sum((a["start"], a["end"]) == (b["start"], b["end"]) for a, b in pairs)
    named = [(a, b) for a, b in pairs if a.get("speaker_name") or b.get("speaker_name")]
    return {
        "articles": len(both),
        "records": total / 2,
        "f1": 2 * len(pairs) / max(total, 1),
        "strict_f1": 2 * same / max(total, 1),
        "kind": sum(a["kind"] == b["kind"] for a, b in pairs) / max(len(pairs), 1),
        "speaker_name": sum(a.get("speaker_name") == b.get("speaker_name") for a, b in named) / max(len(named), 1),
    }


def _overlap(a: dict[str, Any], b: dict[str, Any]) -> float:
    shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return max(shared, 0) / (max(a["end"], b["end"]) - min(a["start"], b["start"]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=("batch", "check", "make", "agree"))
    parser.add_argument("articles", type=Path)
    parser.add_argument("rest", nargs="*")
    options = parser.parse_args()
    known = articles(options.articles)
    paths = [Path(name) for name in options.rest]
    if options.task == "check":
        return check(known, paths)
    if options.task == "agree":
        print(json.dumps(agreement(known, paths[0], paths[1]), indent=1))
    elif options.task == "make":
        for line in sorted(lines_of(paths), key=lambda line: line["id"]):
            sys.stdout.write(json.dumps(standoff(known[line["id"]], line["quotes"]), ensure_ascii=False) + "\n")
    else:
        for name in chosen(options.articles, _left_out(options.articles))[int(options.rest[0]) : int(options.rest[1])]:
            print(f"=== {name}\n{known[name]['text']}\n")
    return 0


def _left_out(path: Path) -> set[str]:
    """What is held back, what is for measuring, and what the development set already holds."""
    data = path.parents[1]
    names = set((data / "leave_alone.txt").read_text(encoding="utf-8").split())
    for other in [data / "quotes" / "wikinews_fr_dev.jsonl", *sorted((data / "story_wikinews").glob("*.jsonl"))]:
        for line in other.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            names |= {str(record["id"]).removeprefix("wikinews-fr:")} if "id" in record else set()
    return names


if __name__ == "__main__":
    sys.exit(main())
