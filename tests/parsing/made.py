"""Small pipelines made on the spot: trained otherwise than ours, with other labels, or with parts missing."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import spacy
from spacy.training import Example
from spacy.util import fix_random_seed

from filrouge.parsing.folders import has_shipped
from filrouge.parsing.pipelines import Pipeline, load

Sentence = tuple[str, tuple[int, ...], str, dict[tuple[int, int], str]]
"""Words, the head of each, its relation, and names by their first and last word."""

FRENCH: tuple[Sentence, ...] = (
    ("Le ministre a rencontré Xi à Paris lundi .", (1, 3, 3, 3, 3, 6, 3, 3, 3), "det nsubj aux ROOT obj case obl obl punct",
     {(4, 4): "PER", (6, 6): "LOC", (7, 7): "DATE"}),
    ("Ils ont signé un accord .", (2, 2, 2, 4, 2, 2), "nsubj aux ROOT det obj punct", {}),
)  # fmt: skip
ENGLISH: tuple[Sentence, ...] = (
    ("Xi met the French minister in Paris on Monday .", (1, 1, 4, 4, 1, 1, 5, 1, 7, 1),
     "nsubj ROOT det amod dobj prep pobj prep pobj punct", {(0, 0): "PERSON", (3, 3): "NORP", (6, 6): "GPE", (8, 8): "DATE"}),
    ("The deal with Iran was signed by three states .", (1, 5, 1, 2, 5, 5, 5, 8, 6, 5),
     "det nsubjpass prep pobj auxpass ROOT agent strange pobj punct", {(3, 3): "GPE", (7, 7): "CARDINAL", (8, 8): "ODD"}),
)  # fmt: skip

_TOK2VEC = {
    "@architectures": "spacy.HashEmbedCNN.v2", "pretrained_vectors": None, "width": 32, "depth": 1, "embed_size": 500,
    "window_size": 1, "maxout_pieces": 2, "subword_features": True,
}  # fmt: skip
_TREES = {
    "@architectures": "spacy.TransitionBasedParser.v2", "extra_state_tokens": False, "hidden_width": 32, "maxout_pieces": 2,
    "use_upper": True, "tok2vec": _TOK2VEC,
}  # fmt: skip
_CONFIG: dict[str, dict[str, Any]] = {
    "parser": {"model": {**_TREES, "state_type": "parser"}, "min_action_freq": 1},
    "ner": {"model": {**_TREES, "state_type": "ner"}},
}


def taught(nlp: Any, sentences: tuple[Sentence, ...], *parts: str) -> Any:
    """The pipeline with `parts` added, after it has learnt the sentences by heart."""
    for part in parts:
        nlp.add_pipe(part, config=_CONFIG[part])
    examples = []
    for text, heads, deps, names in sentences:
        doc = nlp.make_doc(text)
        assert [token.text for token in doc] == text.split()
        entities = [(doc[a].idx, doc[b].idx + len(doc[b]), label) for (a, b), label in names.items()]
        examples.append(Example.from_dict(doc, {"heads": list(heads), "deps": deps.split(), "entities": entities}))
    fix_random_seed(1)
    optimizer = nlp.initialize(lambda: examples)
    optimizer.learn_rate = 0.01
    for _ in range(40):
        nlp.update(examples, sgd=optimizer)
    return nlp


def ours(language: str) -> Any:
    """An empty pipeline with our tokenizer of a language."""
    tokenizer = {"@tokenizers": "filrouge.Tokenizer.v1", "language": language}
    return spacy.blank("filrouge", config={"nlp": {"tokenizer": tokenizer}})


def saved(nlp: Any, folder: Path) -> str:
    """The name of a pipeline: its folder on disk."""
    nlp.to_disk(folder)
    return str(folder)


@cache
def any_text() -> dict[str, Callable[[], Pipeline]]:
    """What any text must get through: our tokenizer, spaCy's, and the shipped weights where they are."""
    made = {
        "ours": cache(lambda: Pipeline(taught(ours("fr"), FRENCH, "parser", "ner"), "ours")),
        "foreign": cache(lambda: Pipeline(taught(spacy.blank("fr"), FRENCH, "parser", "ner"), "foreign")),
    }
    return made | {f"shipped {code}": cache(lambda code=code: load(code)) for code in ("fr", "en") if has_shipped(code)}
