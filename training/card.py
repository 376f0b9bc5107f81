"""The model card of a language: all its figures come from files, none from a hand.

    python -m training.card fr --scores scores.json --bench bench.json --data DATA --build build/training/fr

writes `training/MODEL_CARD.fr.md`. `scores.json` is what `eval/pipelines_eval.py --json` wrote, `bench.json` what
`bench/pipelines.py --json` wrote, DATA the folder that training read, BUILD the one that `training.prepare` wrote. Amounts are
counted in DATA source by source and must add up to what BUILD holds, so that no source is left unsaid. What people saw
fail stands in `training/known_failures.fr.md`. Form: Mitchell et al., "Model Cards for Model Reporting", FAT* 2019.
"""

import argparse
import json
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import spacy
from spacy.tokens import DocBin

from filrouge.parsing.lexicon import Lexicon
from training import card_words, names, prepare, treebanks
from training.generated import generate

HERE = Path(__file__).parent
GENERATED = "Sentences from the templates of training/generated"
TREEBANKS = {
    "fr": {
        "UD French Sequoia": "fr_sequoia-train",
        "UD French GSD, part dev": "fr_gsd-dev",
        "UD French PUD, four sentences in five": "fr_pud-test",
    },
    "en": {"UD English EWT": "en_ewt-train"},
}
"""Sources of trees, as `sources.toml` names them, and their files."""


@dataclass(frozen=True, slots=True)
class Amount:
    """`units` are what training reads one of at a time: sentences with trees, texts with names."""

    units: int
    words: str

    @classmethod
    def of_trees(cls, sentences: list[treebanks.Sentence]) -> "Amount":
        return cls(len(sentences), f"{len(sentences):,} sentences, {sum(map(len, sentences)):,} tokens")

    @classmethod
    def of_names(cls, rows: list[dict[str, Any]], what: str) -> "Amount":
        return cls(len(rows), f"{len(rows):,} {what}, {sum(len(row['spans']) for row in rows):,} names")


def trees(language: str, data: Path) -> dict[str, Amount]:
    """What trees were learnt from, by source. Raises: `FileNotFoundError` where the data is not there."""
    found = {}
    for source, file in TREEBANKS[language].items():
        path = data / f"ud_{language}" / f"{file}.conllu.gz"
        if file.startswith("fr_pud"):
            sentences = prepare.pud(path, language, True)
        elif file.startswith("fr_sequoia"):
            sentences, _ = prepare.sequoia(path.parent)
        else:
            sentences = treebanks.read(path, language)
        found[source] = Amount.of_trees(sentences)
    made = treebanks.parse("\n\n".join(generate.sentences(language, 1)), language)
    return found | {GENERATED: Amount.of_trees(made)}


def named(language: str, data: Path) -> dict[str, Amount]:
    """What names were learnt from, by source; English has its two sources in one file."""
    if language == "fr":
        return {"WiNER-fr, articles of 2016 and 2017": Amount.of_names(names.winer(data, "train"), "articles")}
    rows = names.rows(data / "ner_en" / "uner_ewt_train+wikigold1400.jsonl.gz")
    return {"Universal NER, English EWT": Amount.of_names(rows, "sentences with those of Wikigold")}


def check(amounts: dict[str, Amount], build: Path) -> None:
    """Raises: `ValueError` where the sources of trees are not all that training read."""
    there = sum(
        1 for doc in DocBin().from_disk(build / "syntax-train.spacy").get_docs(spacy.blank("xx").vocab) for _ in doc.sents
    )
    told = sum(amount.units for amount in amounts.values())
    if told != there:
        raise ValueError(f"the sources named have {told} sentences and training read {there}: correct training/card.py")


def table(head: list[str], rows: Iterable[Iterable[str]]) -> str:
    return "\n".join("| " + " | ".join(line) + " |" for line in (head, ["---"] * len(head), *rows))


def sources(about: list[dict[str, str]], amounts: dict[str, Amount]) -> str:
    """Raises: `ValueError` where something was counted that `sources.toml` does not name."""
    unknown = amounts.keys() - {source["name"] for source in about} - {GENERATED}
    if unknown:
        raise ValueError(f"training/sources.toml does not name {', '.join(sorted(unknown))}")
    rows = [
        [
            f"[{s['name']}]({s['url']})",
            s["author"],
            s["license"],
            s["part"],
            amounts[s["name"]].words if s["name"] in amounts else "",
        ]
        for s in about
    ]
    rows.append([GENERATED, "the filrouge authors", "Apache-2.0", "syntax", amounts[GENERATED].words])
    return table(["source", "by", "licence", "taught", "amount"], rows)


def licences(about: list[dict[str, str]]) -> str:
    return ", ".join(sorted({source["license"] for source in about}))


def labels(language: str) -> str:
    rules = treebanks.scheme(language)
    merged: dict[str, list[str]] = {}
    for old, new in rules.deprel.items():
        merged.setdefault(new, []).append(f"`{old}`")
    told = "\n".join(f"- {', '.join(sorted(old))} are `{new}`" for new, old in sorted(merged.items()))
    kept = ", ".join(sorted(rules.feats))
    return f"Features kept: {kept}. All others are dropped. Relations merged (why: `training/labels/{language}.toml`):\n\n{told}"


def scores(found: dict[str, Any]) -> str:
    """A table for each part that was measured; "-" where a pipeline has nothing to compare."""
    pipelines = found["pipelines"]
    parts: dict[str, str] = {}
    for one in pipelines:
        parts = one["parts"] | parts
    made = []
    for part, what in parts.items():
        keys = dict.fromkeys(key.split(".")[1] for one in pipelines for key in one["figures"] if key.split(".")[0] == part)
        of_names = [key.removesuffix("_f") for key in keys if key.endswith("_f")]
        rows = [
            [card_words.GROUPS.get(label, label.upper()), *(sides(one["figures"], f"{part}.{label}") for one in pipelines)]
            for label in of_names
        ] or [[card_words.MEASURES[key], *(shown(one["figures"].get(f"{part}.{key}")) for one in pipelines)] for key in keys]
        head = "F (precision, recall)" if of_names else ""
        made.append(f"{what}:\n\n" + table([head, *(one["title"] for one in pipelines)], rows))
    return "\n\n".join(made)


def sides(figures: dict[str, float], name: str) -> str:
    precision, recall, f = (shown(figures.get(f"{name}_{side}")) for side in "prf")
    return "-" if f == "-" else f"{f} ({precision}, {recall})"


def shown(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f}"


def speed(found: dict[str, Any]) -> str:
    pipelines = found["pipelines"]
    rows = [[what, *(f"{one[key]:,.{digits}f}" for one in pipelines.values())] for key, what, digits in found["rows"]]
    for mark in dict.fromkeys(mark for one in pipelines.values() for mark in one["growth_mb"]):
        memory = (f"{one['growth_mb'][mark]:.0f}" for one in pipelines.values())
        rows.append([f"memory after {int(mark):,} articles with new words, MB", *memory])
    machine = ", ".join(f"{what} {value}" for what, value in found["machine"].items())
    both = f"\n\nMemory with all languages loaded: {found['both_rss_mb']:.0f} MB." if "both_rss_mb" in found else ""
    return f"{found['text']}. {machine}. How: `bench/README.md`.\n\n" + table(["", *pipelines], rows) + both


def failures(language: str, folder: Path = HERE) -> str:
    path = folder / f"known_failures.{language}.md"
    return path.read_text("utf-8").strip() if path.is_file() else card_words.NO_FAILURES


def alone(data: Path) -> int:
    return sum(bool(line.strip()) for line in (data / "leave_alone.txt").read_text("utf-8").splitlines())


def introduction(language: str, pipeline: Path, build: Path) -> str:
    """Version, parts and names as the pipeline's own `meta.json` has them; its word table as it was built."""
    meta = json.loads((pipeline / "meta.json").read_text("utf-8"))
    return card_words.INTRODUCTION.format(
        code=language,
        language=card_words.LANGUAGES[language],
        version=meta["version"],
        components=", ".join(f"`{name}`" for name in meta["components"]),
        names=", ".join(sorted(meta["labels"].get("ner", []))),
        forms=len(Lexicon.from_bytes((build / "lexicon.bin").read_bytes()).keys),
    )


def card(language: str, data: Path, told: dict[str, Any], introduced: str) -> str:
    """The page below its title. `told` has `scores` and `bench`."""
    about = tomllib.loads((HERE / "sources.toml").read_text("utf-8"))[language]["sources"]
    name = card_words.LANGUAGES[language]
    scored = card_words.SCORED.format(manner=card_words.MANNER[language])
    sections = {
        "Trained on": sources(about, trees(language, data) | named(language, data)) + "\n\n" + card_words.SOURCES,
        "Never trained on": card_words.NEVER[language].format(alone=alone(data)),
        "Labels": labels(language),
        "Scores": scored + "\n\n" + scores(told["scores"]),
        "Speed and size": speed(told["bench"]),
        "Known failures": failures(language),
        "Intended use": card_words.USE.format(language=name),
        "Training it again": card_words.AGAIN.format(code=language),
        "Rights": card_words.RIGHTS.format(licences=licences(about)),
    }
    page = [f"# Model card: the {name} pipeline of filrouge", introduced]
    page += [f"## {title}\n\n{text}" for title, text in sections.items()]
    return "\n\n".join(page) + "\n"


def main(given: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=sorted(card_words.LANGUAGES))
    for name in ("scores", "bench", "data", "build"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--pipeline", type=Path, help="default: the one in the package")
    parser.add_argument("--out", type=Path, help="default: training/MODEL_CARD.<language>.md")
    options = parser.parse_args(given)
    language = options.language
    told = {name: json.loads(getattr(options, name).read_text("utf-8")) for name in ("scores", "bench")}
    for name, found in told.items():
        if found["language"] != language:
            sys.exit(f"--{name} is about {found['language']!r}, the card about {language!r}")
    check(trees(language, options.data), options.build)
    pipeline = options.pipeline or HERE.parent / "src" / "filrouge" / "languages" / language / "pipeline"
    out = options.out or HERE / f"MODEL_CARD.{language}.md"
    introduced = introduction(language, pipeline, options.build)
    out.write_text(card(language, options.data, told, introduced), encoding="utf-8", newline="\n")
    print(f"{out.name}: {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
