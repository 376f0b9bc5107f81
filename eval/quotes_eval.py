"""Quotes and speakers against annotated articles: `quotes_eval.py FOLDER [--set NAME] [--errors N]`.

FOLDER holds data/quotes/*.jsonl(.gz), data/ner_fr (the texts of the open corpus in eval/quotations_fr) and
conventions.jsonl; where score/quotes.py is there, it does the counting. The open corpus has two parts: rules are
written with `quotations_fr train`; of `quotations_fr test` (every third article) only figures are shown, never errors.
"""

from __future__ import annotations

import argparse
import datetime
import gzip
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from quotations import articles

from filrouge.documents.mentions import anchor_mentions
from filrouge.documents.quotes import anchor_quotes
from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.model.quote import Quote
from filrouge.pipeline import SHIPPED
from filrouge.readings.mentions import read_with_referents
from filrouge.readings.quotes import read_quotes
from filrouge.readings.sentences import split
from filrouge.readings.tokens import tokenize
from filrouge.readings.tree import Tree
from filrouge.readings.view import fold

SETS = (("data/quotes/wikinews_fr_dev.jsonl", "fr"), ("data/quotes/polnear_dev_en.jsonl.gz", "en"))
CORPUS = Path(__file__).with_name("quotations_fr")
TEXTS = "data/ner_fr/winer_fr.jsonl.gz"
PARTS = ("train", "more", "test")
HELD_BACK = "quotations_fr test"
"""Only its figures are shown."""


def read(text: str, language: str, date: str | None = None) -> tuple[Quote, ...]:
    """Quotes with the names of their speakers, as far as the article's day tells them."""
    return next(read_all([{"text": text, "date": date}], language))


def read_all(gold: list[dict[str, Any]], language: str) -> Iterator[tuple[Quote, ...]]:
    """The quotes of each text, in order."""
    for article, parse in SHIPPED.parses([article_of(row, language) for row in gold]):
        yield quotes_of(article, language, Tree.of(parse))


def article_of(row: dict[str, Any], language: str) -> Article:
    date = row.get("date")
    day = datetime.datetime.fromisoformat(date[:10]) if date else None
    interval = Interval(day, day + datetime.timedelta(days=1)) if day else None
    return Article(uri="eval", body_text=row["text"], language=language, firstcreated=date, interval=interval)


def quotes_of(article: Article, language: str, tree: Tree | None) -> tuple[Quote, ...]:
    view = fold(article.body_text)
    sentences = split(view, part(language, "sentences"))
    tokens = tokenize(view)
    forms, referents = read_with_referents(view, tokens, sentences, language=language, tree=tree)
    quotes = read_quotes(view, tokens, sentences, forms, language=language, referents=referents)
    return anchor_quotes(quotes, anchor_mentions(forms, article=article), language=language)


def predictions(gold: list[dict[str, Any]], language: str) -> dict[str, list[dict[str, Any]]]:
    """By the id of the text. Where the data never says who a pronoun is, the words seen are compared, not names."""
    named = any(quote.get("speaker_canonical") for row in gold for quote in row["expected"])
    found = zip(gold, read_all(gold, language), strict=True)
    return {row["id"]: records(row["text"], quotes, named) for row, quotes in found}


def records(text: str, quotes: tuple[Quote, ...], named: bool) -> list[dict[str, Any]]:
    """Quotes as the scorer wants them."""
    found = []
    for q in quotes:
        item: dict[str, Any] = {"quote_start": q.start, "quote_end": q.end, "type": q.kind}
        if q.speaker:
            item |= {"speaker": text[slice(*q.speaker)], "speaker_start": q.speaker[0], "speaker_end": q.speaker[1]}
        if q.speaker_name and (named or not q.speaker):
            item["speaker_canonical"] = q.speaker_name
        found.append(item)
    return found


def corpus(folder: Path, part_name: str) -> list[dict[str, Any]]:
    """One part of the open corpus as the scorer wants it; doubtful records count neither for nor against."""
    texts = articles(folder / TEXTS)
    file = CORPUS / ("more.jsonl" if part_name == "more" else "corpus.jsonl")
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
        if part_name != "more" and (number % 3 == 2) != (part_name == "test"):
            continue
        record = json.loads(line)
        text = texts[record["id"]]["text"]
        expected = [expectation(quote, text) for quote in record["quotes"]]
        date = record["id"][:10].replace("_", "-")
        found.append({"id": record["id"], "text": text, "date": date, "expected": expected})
    return found


def expectation(quote: dict[str, Any], text: str) -> dict[str, Any]:
    item: dict[str, Any] = {"quote_start": quote["start"], "quote_end": quote["end"], "type": quote["kind"]}
    item |= {"ignore": bool(quote.get("doubt")), "speaker": None, "speaker_canonical": quote.get("speaker_name")}
    if "speaker_start" in quote:
        start, end = quote["speaker_start"], quote["speaker_end"]
        item |= {"speaker": text[start:end], "speaker_start": start, "speaker_end": end}
    return item


def rows(path: Path) -> list[dict[str, Any]]:
    raw = path.read_bytes()
    text = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def sets(folder: Path, wanted: str = "") -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Name, language and articles of each set that is there and has `wanted` in its name."""
    for name, language in SETS:
        if (folder / name).exists() and wanted in name:
            yield name, language, rows(folder / name)
    for part_name in PARTS:
        name = f"quotations_fr {part_name}"
        if (folder / TEXTS).exists() and wanted in name:
            yield name, "fr", corpus(folder, part_name)


def scorer(folder: Path) -> ModuleType | None:
    path = folder / "score" / "quotes.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location("quote_score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def conventions(folder: Path, errors: int) -> None:
    path = folder / "conventions.jsonl"
    if not path.exists():
        return
    right = wanted = given = 0
    fields: dict[str, int] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        text, language = row["text"], row["lang"]
        quotes = read(text, language, row.get("date"))
        gold = {(q["start"], q["end"]): q for q in row.get("quotes", ())}
        mine = {(q.start, q.end): q for q in quotes}
        wanted, given = wanted + len(gold), given + len(mine)
        for span in gold.keys() & mine.keys():
            right += 1
            for name, same in compare(gold[span], mine[span], text).items():
                fields[name] = fields.get(name, 0) + same
                if not same and errors:
                    print("  FIELD", name, row["id"], text, "|", mine[span])
        for span in gold.keys() - mine.keys():
            print("  MISS ", row["id"], text[slice(*span)], "<<", text)
        for span in mine.keys() - gold.keys():
            print("  EXTRA", row["id"], text[slice(*span)], "<<", text)
    print(f"conventions: {right} right, {wanted} wanted, {given} given;", fields)


def compare(gold: dict[str, Any], mine: Quote, text: str) -> dict[str, bool]:
    cue = tuple(gold["cue"][k] for k in ("start", "end")) if gold["cue"] else None
    speaker = tuple(gold["speaker"][k] for k in ("start", "end")) if gold["speaker"] else None
    return {
        "kind": gold["kind"] == mine.kind,
        "cue": cue == mine.cue,
        "speaker": speaker == mine.speaker,
        "name": gold["speaker_name"] == mine.speaker_name,
        "polarity": gold["polarity"] == mine.polarity,
        "certainty": gold["certainty"] == mine.certainty,
        "chain": len(gold["chain"]) == len(mine.chain),
        "group": bool(gold.get("group")) == bool(mine.group),
    }


def measure(name: str, gold: list[dict[str, Any]], language: str, score: ModuleType | None, errors: int) -> None:
    found = predictions(gold, language)
    if score is None:
        print(name, sum(map(len, found.values())), "quotes; no scorer there")
        return
    result, wrong = score.score(gold, found, errors)
    print(name, "docs", result["docs"], "gold", result["gold"], "found", result["pred"])
    for key in ("strict", "iou30", "iou50", "iou80", "chars"):
        print(f"  {key:7s}", {k: result[key][k] for k in ("P", "R", "F1")})
    print("  speaker", result["speaker_mention_acc"], result["speaker_canonical_acc"], "e2e", result["e2e_F1"], result["by_type"])
    print("  by kind", result["speaker_by_kind"])
    for line in wrong:
        print("   ", *line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--set", default="")
    arguments = parser.parse_args()
    score = scorer(arguments.folder)
    for name, language, gold in sets(arguments.folder, arguments.set):
        measure(name, gold, language, score, 0 if name == HELD_BACK else arguments.errors)
    conventions(arguments.folder, arguments.errors)


if __name__ == "__main__":
    main()
