"""All evaluations with data at hand, against the floors of eval/floors.toml.

    python eval/gate.py FOLDER [--floors FILE] [--raise]

FOLDER holds data/ and score/ (see eval/README.md); what is not there is named as skipped. Prints one table and
exits 1 when a figure lies below its floor or a floor names no figure. `--raise` writes floors anew from
what holds now, rounded down to .005: a floor rises or is added, it never falls.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import actors_eval
import events_eval
import events_sets_eval
import linking_eval
import lint_eval
import pipelines_eval
import pronouns_eval
import quotes_eval
import time_eval
from time_score import unambiguous

from filrouge import pipeline
from filrouge.lint.rule import Selection

FLOORS = Path(__file__).with_name("floors.toml")
TIME_SETS = (
    "frtimebank_fr", "recognizers_fr", "duckling_fr", "chrono_fr", "dateparser_fr",
    "timebank_te3_en", "aquaint_te3_en", "recognizers_en", "duckling_en",
)  # fmt: skip

PIPELINES = {
    "fr": (
        "sequoia.tokens", "sequoia.sentences", "sequoia.upos", "sequoia.morph", "sequoia.uas", "sequoia.las",
        "sequoia.lemma_verb", "sequoia.lemma_all", "gsd.upos", "gsd.las", "pud.upos", "pud.las",
        "held_back.las", "held_back.subjects",
        "winer_time.all_f", "winer_time.per_f", "winer_time.loc_f", "winer_time.org_f", "winer_test.all_f",
    ),
    "en": (
        "ewt.tokens", "ewt.sentences", "ewt.upos", "ewt.morph", "ewt.uas", "ewt.las", "ewt.lemma_verb", "ewt.lemma_all",
        "held_back.las", "held_back.subjects", "uner_ewt.three_f", "wikigold.three_f",
    ),
}  # fmt: skip
"""Figures of the language pipelines in the package, as `pipelines_eval.py` names them."""

DATING = {"story_dev": ("right", "not_wrong")}
"""Sets with undated pages, and what is said of them."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure in 0..1, more is better; `value` None = not measured, `part` then says why."""

    name: str
    value: float | None
    part: str


@dataclass(frozen=True, slots=True)
class Line:
    figure: Figure
    floor: float | None
    verdict: str


def times(folder: Path) -> Iterator[Figure]:
    module = time_eval.scorer(folder / "data" / "time")
    figures = ("value_f1", "strict_f1", "unambiguous.value_f1", "unambiguous.strict_f1")
    for name in TIME_SETS:
        path, keys = folder / "data" / "time" / f"{name}.jsonl", [f"time.{name}.{figure}" for figure in figures]
        if module is None or not path.is_file():
            yield from (Figure(key, None, "no data or no scorer") for key in keys)
            continue
        told = linking_eval.rows(path)
        gold = {row["id"]: row for row in told}
        found = {row["id"]: {"expected": time_eval.predict(row)} for row in told}
        for kind, of in (("", gold), ("unambiguous ", unambiguous(gold))):
            result, _ = module.score(of, found, nerr=0)
            part = f"{len(told)} texts, {result['gold']} {kind}expressions"
            value, strict = keys[2:] if kind else keys[:2]
            yield Figure(value, result["value_f1"], part)
            yield Figure(strict, result["strict"][2], part)


def quotes(folder: Path) -> Iterator[Figure]:
    module = quotes_eval.scorer(folder)
    sets = [(Path(file).name.split(".")[0], language, folder / file) for file, language in quotes_eval.SETS]
    sets += [(f"quotations_fr.{part}", "fr", folder / quotes_eval.TEXTS) for part in quotes_eval.PARTS]
    for name, language, path in sets:
        if module is None or not path.is_file():
            yield from (Figure(f"quotes.{name}.{key}", None, "no data or no scorer") for key in ("strict_f1", "with_speaker_f1"))
            continue
        corpus = name.startswith("quotations_fr.")
        gold = quotes_eval.corpus(folder, name.partition(".")[2]) if corpus else linking_eval.rows(path)
        result, _ = module.score(gold, quotes_eval.predictions(gold, language), 0)
        part = f"{result['docs']} articles, {result['gold']} quotes"
        yield Figure(f"quotes.{name}.strict_f1", result["strict"]["F1"] / 100, part)
        yield Figure(f"quotes.{name}.with_speaker_f1", result["e2e_F1"] / 100, part)


def pronouns(folder: Path) -> Iterator[Figure]:
    """Subject pronouns for persons, both parts of the texts together; precision of what is asserted."""
    names = ("pronouns.democrat_fr.accuracy", "pronouns.democrat_fr.precision")
    if not (folder / pronouns_eval.DATA).is_file():
        yield from (Figure(name, None, "no data") for name in names)
        return
    found = pronouns_eval.measure(folder)
    accuracy, precision, asked = pronouns_eval.rates(sum((part["persons"] for part in found.values()), Counter()))
    yield Figure(names[0], accuracy, f"{asked} pronouns that stand for persons")
    yield Figure(names[1], precision, f"{asked} pronouns that stand for persons")


def linking(folder: Path) -> Iterator[Figure]:
    for name in linking_eval.SETS:
        keys = ("conll", "events_found", "mention_precision", "day", "day_of_all")
        found = linking_eval.measure(folder, name)
        if not found:
            missing = [f"linking.{name}.{key}" for key in keys] + [f"dating.{name}.{key}" for key in DATING.get(name, ())]
            yield from (Figure(key, None, "no data, no scorer or no scipy") for key in missing)
            continue
        result = found["all"] if "all" in found else next(iter(found.values()))
        score, events = result["score"], result["events"]
        part = f"{result['pages']} pages, {score['gold_mentions']} mentions"
        values = (
            score["conll"], events["mention_recall"], score["mention_precision"],
            score["dates"].get("day"), score["dates"].get("day_of_all"),
        )  # fmt: skip
        yield from (Figure(f"linking.{name}.{key}", value or 0.0, part) for key, value in zip(keys, values, strict=True))
        if name in DATING:
            yield from dated(name, result["dating"])


def dated(name: str, counts: Mapping[str, int]) -> Iterator[Figure]:
    """Undated pages: the share that gets a right date, and the share of given dates that is not wrong."""
    right = sum(counts.get(f"{kind} right", 0) for kind in ("day", "interval"))
    wrong = sum(counts.get(f"{kind} wrong", 0) for kind in ("day", "interval"))
    pages = right + wrong + counts.get("open", 0)
    yield Figure(f"dating.{name}.right", right / max(pages, 1), f"{pages} undated pages")
    yield Figure(f"dating.{name}.not_wrong", 1 - wrong / max(right + wrong, 1), f"{right + wrong} dates given to them")


def acts(folder: Path) -> Iterator[Figure]:
    for kind, (passing, all_of) in events_eval.conventions().items():
        what = "lines without extras" if kind.endswith("extra") else "items"
        yield Figure(
            f"conventions.{kind.replace(' ', '_')}", passing / all_of, f"{all_of} {what} of tests/data/conventions.jsonl"
        )
    found = events_eval.plover(folder).get("all")
    part = f"{found['sentences']} sentences" if found else "no data"
    for key in ("type", "precision", "dyadic", "dyadic_precision", "source_target", "sources"):
        yield Figure(f"plover.{key}", found[key] if found else None, part)
    silent, sentences = events_eval.no_event(folder)
    yield Figure("plover.no_event", silent / sentences if sentences else None, f"{sentences} sentences without an event")


def event_sets(_folder: Path) -> Iterator[Figure]:
    """Our own sets of acts, which the repository holds: the held-back parts decide."""
    keys = ("trigger_f1", "type_f1", "status", "sources", "targets", "time", "place", "quiet")
    for name in events_sets_eval.SETS[:4]:
        found = events_sets_eval.measure(name)
        part = f"{found['gold']:.0f} acts, {found['pairs']:.0f} pairs" if found else "no such set"
        yield from (Figure(f"acts.{name}.{key}", found.get(key), part) for key in keys)
        told = 1 - found["done"] / found["gold"] if found else None
        yield Figure(f"acts.{name}.not_told_as_done", told, part)


def actors(folder: Path) -> Iterator[Figure]:
    told = list(actors_eval.outcomes(folder))
    for name in actors_eval.PARTS:
        of_part = [one for one in told if one.part == name]
        part = f"{len(of_part)} annotated mentions" if of_part else "no data"
        for key, value in actors_eval.shares(of_part).items():
            yield Figure(f"actors.{name}.{key}", value if of_part else None, part)


def lint(folder: Path) -> Iterator[Figure]:
    data = folder / "data" / "story_dev"
    names = ("lint.story_dev.not_wrong", "lint.story_dev.known")
    if not (data / "pages.jsonl.gz").is_file():
        yield from (Figure(name, None, "no data") for name in names)
        return
    pages = lint_eval.rows(data / "pages.jsonl.gz")
    errors, friends = lint_eval.spans(data / "errors.jsonl"), lint_eval.spans(data / "false_friends.jsonl")
    findings = [
        finding
        for topic in sorted({page["topic"] for page in pages})
        for finding in pipeline.check([lint_eval.article(p) for p in pages if p["topic"] == topic], selection=Selection())
    ]
    wrong = sum(lint_eval.touches(f, friends) or not lint_eval.touches(f, errors) for f in findings)
    known, all_of = sum(lint_eval.touches(f, errors) for f in findings), len(lint_eval.rows(data / "errors.jsonl"))
    yield Figure(names[0], 1 - wrong / max(len(findings), 1), f"{len(findings)} findings on {len(pages)} pages")
    yield Figure(names[1], known / all_of, f"{all_of} annotated errors")


def pipelines(folder: Path) -> Iterator[Figure]:
    for language, wanted in PIPELINES.items():
        found = pipelines_eval.of_package(language, folder)
        for name in wanted:
            value = found.figures.get(name) if found else None
            part = found.parts.get(name.split(".")[0], "no data") if found else "no weights in the package"
            yield Figure(f"pipelines.{language}.{name}", value, part)


EVALUATIONS: tuple[Callable[[Path], Iterator[Figure]], ...] = (
    times, quotes, pronouns, acts, event_sets, actors, linking, lint, pipelines,
)  # fmt: skip


def compare(figures: list[Figure], floors: Mapping[str, float]) -> list[Line]:
    """A line a figure, then one for each floor that names no figure."""
    lines = []
    for figure in figures:
        floor = floors.get(figure.name)
        if figure.value is None:
            verdict = "skipped"
        elif floor is None:
            verdict = "no floor"
        else:
            verdict = "ok" if figure.value >= floor - 1e-9 else "below"
        lines.append(Line(figure, floor, verdict))
    known = {figure.name for figure in figures}
    return lines + [Line(Figure(name, None, ""), floors[name], "no such figure") for name in sorted(floors) if name not in known]


def table(lines: list[Line]) -> str:
    width = max(len(line.figure.name) for line in lines)
    shown = [f"{'figure':{width}}    now  floor  {'':14}  part of the data"]
    for line in lines:
        now = "    -" if line.figure.value is None else f"{line.figure.value:.3f}"
        floor = "    -" if line.floor is None else f"{line.floor:.3f}"
        shown.append(f"{line.figure.name:{width}}  {now}  {floor}  {line.verdict:14}  {line.figure.part}")
    return "\n".join(shown)


def rounded(value: float) -> float:
    """Down to the next .005."""
    return math.floor(value * 200 + 1e-9) / 200


def raised(figures: list[Figure], floors: Mapping[str, float]) -> dict[str, float]:
    held = {figure.name: rounded(figure.value) for figure in figures if figure.value is not None}
    return {name: max(floors.get(name, 0.0), held.get(name, 0.0)) for name in [*held, *(n for n in floors if n not in held)]}


def written(floors: Mapping[str, float]) -> str:
    head = "# What held when last raised (eval/gate.py --raise), rounded down to .005.\n"
    return head + "[floors]\n" + "".join(f"{json.dumps(name)} = {value:.3f}\n" for name, value in floors.items())


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--floors", type=Path, default=FLOORS)
    parser.add_argument("--raise", dest="lift", action="store_true")
    options = parser.parse_args(arguments)
    loaded: dict[str, Any] = tomllib.loads(options.floors.read_text("utf-8")) if options.floors.is_file() else {}
    floors: dict[str, float] = loaded.get("floors", {})
    figures = [figure for evaluation in EVALUATIONS for figure in evaluation(options.folder)]
    if options.lift:
        floors = raised(figures, floors)
        options.floors.write_text(written(floors), "utf-8")
    lines = compare(figures, floors)
    bad = [line for line in lines if line.verdict in ("below", "no such figure")]
    skipped = sum(line.verdict == "skipped" for line in lines)
    print(table(lines))
    print(f"{len(lines)} figures, {len(bad)} below or unknown, {skipped} skipped for lack of data, scorer or package")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
