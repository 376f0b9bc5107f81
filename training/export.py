"""Trained weights into the package: two runs joined into one pipeline, packed and weighed.

    python -m training.export fr build/training/fr --out src/filrouge/languages/fr/pipeline --version 1

joins `<folder>/{syntax,names}/model-best` and writes the folder that `filrouge.parsing.storage` describes. The same
weights give the same bytes: no dates, no paths. Then both are scored on the development parts, before and after; where
the smaller numbers cost more than `ALLOWED`, and more than a `FEW` cases, the command fails.
"""

import argparse
import json
import sys
import tomllib
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.training import Corpus
from thinc.api import Config

from filrouge.parsing import lemmas, storage
from filrouge.parsing.language import LemmaPipe, LexiconPipe, pack

ALLOWED = 0.1  # points
FEW = 3  # sentences or names: a loss of no more of them than these is chance
SCORES = {
    "syntax": ("sents_f", "pos_acc", "morph_acc", "dep_uas", "dep_las", "lemma_acc"),
    "names": ("ents_p", "ents_r", "ents_f"),
}
# what decides: precision and recall may trade places
WEIGHED = ("sents_f", "pos_acc", "morph_acc", "dep_uas", "dep_las", "lemma_acc", "ents_f")
LICENCE = "see sources, each under its own terms: {}"


def joined(syntax: Path, names: Path) -> Language:
    """One pipeline of both, names last; the word table, which is the same, once.

    Raises: `ValueError` where the runs were trained with different word tables.
    """
    nlp, other = spacy.load(syntax), spacy.load(names)
    tables = [storage.digest({p.name: pack(p)}) for n in (nlp, other) for _, p in n.pipeline if isinstance(p, LexiconPipe)]
    if len(set(tables)) != 1:
        raise ValueError(f"{syntax} and {names} were not trained with the same word table: train both again")
    forms = {*nlp.vocab.strings, *other.vocab.strings}
    for name in other.pipe_names:
        if name not in nlp.pipe_names:
            nlp.add_pipe(name, source=other)
    nlp.add_pipe("filrouge_bodies")
    for _, pipe in nlp.pipeline:
        if isinstance(pipe, LexiconPipe) and pipe.lexicon:
            endings = lemmas.learn(forms, pipe.lexicon)
    for _, pipe in nlp.pipeline:
        if isinstance(pipe, LemmaPipe):
            pipe.endings = endings
    return nlp


def described(nlp: Language, language: str, version: str) -> dict[str, Any]:
    """`meta.json`: what spaCy asks for, and where everything comes from."""
    about = tomllib.loads((Path(__file__).parent / "sources.toml").read_text("utf-8"))[language]
    licences = sorted({source["license"] for source in about["sources"]})
    return {
        "lang": nlp.lang,
        "name": language,
        "version": version,
        "description": about["description"],
        "author": "the filrouge authors",
        "email": "",
        "url": "",
        "license": LICENCE.format(", ".join(licences)),
        "spacy_version": ">=3.8.0,<3.9.0",
        "vectors": nlp.meta["vectors"],
        "labels": {name: list(labels) for name, labels in nlp.pipe_labels.items()},
        "pipeline": nlp.pipe_names,
        "components": nlp.component_names,
        "disabled": [],
        "sources": about["sources"],
    }


def export(nlp: Language, folder: Path, meta: dict[str, Any]) -> None:
    """Writes `folder`. Of the configuration, what training alone reads stays out, and with it the paths of a machine."""
    folder.mkdir(parents=True, exist_ok=True)
    config = nlp.config.interpolate()
    kept = Config({section: config[section] for section in ("nlp", "components")})
    (folder / "config.cfg").write_text(kept.to_str(), encoding="utf-8", newline="\n")
    text = json.dumps(meta, indent=1, ensure_ascii=False) + "\n"
    (folder / "meta.json").write_text(text, encoding="utf-8", newline="\n")
    storage.write(folder, {name: pack(component) for name, component in nlp.pipeline})


def scores(nlp: Language, folder: Path) -> dict[str, float]:
    """Points on the development parts, from raw text."""
    found: dict[str, float] = {}
    for stage, wanted in SCORES.items():
        needed = nlp.pipe_names if stage == "syntax" else ["filrouge_lexicon", "ner"]
        with nlp.select_pipes(enable=[name for name in needed if stage == "names" or name != "ner"]):
            result = nlp.evaluate(list(Corpus(folder / f"{stage}-dev.spacy")(nlp)))
        found |= {name: 100 * (result.get(name) or 0.0) for name in wanted}
    return found


def cases(nlp: Language, folder: Path) -> dict[str, int]:
    """How many words, sentences and names the development parts have, by the score that counts them."""
    syntax, names = ([example.reference for example in Corpus(folder / f"{stage}-dev.spacy")(nlp)] for stage in SCORES)
    words = dict.fromkeys(WEIGHED, sum(len(doc) for doc in syntax))
    return words | {"sents_f": sum(len(list(doc.sents)) for doc in syntax), "ents_f": sum(len(doc.ents) for doc in names)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=["fr", "en"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", required=True)
    arguments = parser.parse_args()
    folder, out = arguments.folder, arguments.out
    nlp = joined(folder / "syntax" / "model-best", folder / "names" / "model-best")
    export(nlp, out, described(nlp, arguments.language, arguments.version))
    before, after = scores(nlp, folder), scores(spacy.load(out), folder)
    for name, score in before.items():
        print(f"{name:10} {score:6.2f} -> {after[name]:6.2f}")
    files = sorted(path for path in out.iterdir() if path.is_file())
    print(f"{sum(path.stat().st_size for path in files) / 1e6:.2f} MB in {len(files)} files")
    of = cases(nlp, folder)
    lost = [name for name in WEIGHED if before[name] - after[name] > max(ALLOWED, 100 * FEW / of[name])]
    if lost:
        sys.exit(f"lost more than {ALLOWED} points by narrowing the weights: {', '.join(lost)}")


if __name__ == "__main__":
    main()
