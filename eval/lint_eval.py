"""The chronology lint on annotated stories: known errors that it reports, and anything beyond them.

    python eval/lint_eval.py FOLDER      a folder with pages.jsonl.gz, errors.jsonl, false_friends.jsonl

A finding counts as known when its first citation overlaps a span of an error. Most errors of such a
list are matters of fact that no rule looks at, so recall is given but not judged: the exit status
is 1 when a finding touches a false friend or stands outside the list.
"""

from __future__ import annotations

import gzip
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from filrouge import pipeline
from filrouge.lint.rule import Selection
from filrouge.model.article import Article
from filrouge.model.finding import Finding
from filrouge.model.interval import Interval

Spans = dict[str, list[tuple[int, int]]]


def rows(path: Path) -> list[dict[str, Any]]:
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in content.decode().split("\n") if line]


def article(row: dict[str, Any]) -> Article:
    parts = [int(part) for part in (row["date"] or "").split("-") if part]
    interval = {3: lambda: Interval.of_day(date(*parts)), 2: lambda: Interval.of_month(*parts)}.get(len(parts), lambda: None)()
    return Article(
        uri=row["id"], body_text=row["text"], language=row["lang"], interval=interval,
        firstcreated=row["date"] if len(parts) == 3 else None,
    )  # fmt: skip


def spans(path: Path) -> Spans:
    found: Spans = {}
    for row in rows(path):
        for page, start, end in row["spans"]:
            found.setdefault(page, []).append((start, end))
    return found


def touches(finding: Finding, known: Spans) -> bool:
    first = finding.citations[0]
    return any(start < first.end and first.start < end for start, end in known.get(first.uri, ()))


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    pages = rows(folder / "pages.jsonl.gz")
    errors, friends = spans(folder / "errors.jsonl"), spans(folder / "false_friends.jsonl")
    findings: list[Finding] = []
    for topic in sorted({page["topic"] for page in pages}):
        told = [article(page) for page in pages if page["topic"] == topic]
        findings += pipeline.check(told, selection=Selection())
    wrong = [f for f in findings if touches(f, friends) or not touches(f, errors)]
    for finding in findings:
        first = finding.citations[0]
        print(f"{'WRONG ' if finding in wrong else 'known '} {finding.rule} {first.uri}:{first.start} {first.exact!r}")
    known = sum(touches(f, errors) for f in findings)
    print(f"{len(findings)} findings, {known} of {len(rows(folder / 'errors.jsonl'))} known errors, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
