"""The first layer of our networks: what each word is by itself.

As spaCy's `MultiHashEmbed` (Honnibal and Montani; hash embeddings: Svenstrup, Hansen and Winther, NIPS 2017), with
features from the word table (`lexicon.py`) beside spelling: what dictionaries say of the form, its ending of five
letters, whether tables of names know it, and a fixed vector learnt elsewhere from much text.

A word by itself is the same word wherever it stands, so each form of a batch is computed once: a third of the work.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
from spacy import registry
from spacy.tokens import Doc
from thinc.api import HashEmbed, Linear, Maxout, Model, concatenate
from thinc.types import Floats2d

ATTRS = ("ORTH", "NORM", "PREFIX", "SUFFIX", "SHAPE", "ID")
# columns of the feature table: the four of spelling, then what `Lexicon.features` packs into ID
FEATURES = ("norm", "prefix", "suffix", "shape", "word_class", "gazetteer", "ending")
# spaCy may give the same letters different norms; the two numbers are mixed into one by an odd factor (Knuth's)
_MIX = np.uint64(0x9E3779B97F4A7C15)

Back = Callable[[list[Floats2d]], list[Doc]]


@registry.architectures("filrouge.LexiconEmbed.v1")
def lexicon_embed(
    width: int, rows: dict[str, int], widths: dict[str, int], vector_width: int
) -> Model[list[Doc], list[Floats2d]]:
    """Embeddings of `width` numbers a token.

    `rows` and `widths`: size of the table of each of `FEATURES`; a feature with no rows is left out. `vector_width`: width
    of the fixed vectors in `vocab.vectors`, 0 for a pipeline without any.
    """
    kept = [name for name in FEATURES if rows.get(name)]
    hashed: Model[Any, Floats2d] = concatenate(
        *[HashEmbed(widths[name], rows[name], column=FEATURES.index(name), seed=11 + FEATURES.index(name)) for name in kept]
    )
    size = sum(widths[name] for name in kept)
    layers: list[Model[Any, Any]] = [hashed]
    if vector_width:
        layers.append(Linear(widths["norm"], vector_width))
        size += widths["norm"]
    layers.append(Maxout(width, size, nP=3, dropout=0.0, normalize=True))
    return Model("lexicon_embed", _forward, init=_initialize, layers=layers, dims={"nO": width})


def _initialize(model: Model[list[Doc], list[Floats2d]], X: Any = None, Y: Any = None) -> None:  # noqa: N803 - the names that thinc passes
    for layer in model.layers:
        layer.initialize()


def _forward(model: Model[list[Doc], list[Floats2d]], docs: list[Doc], is_train: bool) -> tuple[list[Floats2d], Back]:
    if not any(len(doc) for doc in docs):
        return [model.ops.alloc2f(0, model.get_dim("nO")) for _ in docs], lambda _: []
    lengths = [len(doc) for doc in docs]
    spelled = np.vstack([doc.to_array(list(ATTRS)).reshape((len(doc), len(ATTRS))) for doc in docs])
    _, first, inverse = np.unique(spelled[:, 0] * _MIX + spelled[:, 1], return_index=True, return_inverse=True)
    forms = spelled[first]
    parts, backs = [], []
    for layer, given in zip(model.layers[:-1], (_features(forms), _vectors(forms, docs)), strict=False):
        part, back = layer(given, is_train)
        parts.append(part)
        backs.append(back)
    mixed, back_mix = model.layers[-1](np.hstack(parts), is_train)
    borders = np.cumsum([0, *lengths])
    placed = mixed[inverse]

    def backward(d_outputs: list[Floats2d]) -> list[Doc]:
        d_mixed = np.zeros_like(mixed)
        model.ops.scatter_add(d_mixed, inverse.astype("int32"), np.vstack(d_outputs))
        d_parts, start = back_mix(d_mixed), 0
        for part, back in zip(parts, backs, strict=True):
            back(np.ascontiguousarray(d_parts[:, start : start + part.shape[1]]))
            start += part.shape[1]
        return []

    return [placed[a:b] for a, b in pairwise(borders)], backward


def _features(forms: Any) -> Any:
    """(forms, features) from (forms, attributes)."""
    packed = forms[:, 5]
    data = np.empty((len(forms), len(FEATURES)), dtype="uint64")
    data[:, :4] = forms[:, 1:5]
    data[:, 4] = packed & np.uint64(0xFFFF)
    data[:, 5] = packed >> np.uint64(32) & np.uint64(0xFF)
    data[:, 6] = packed >> np.uint64(40)
    return data


def _vectors(forms: Any, docs: list[Doc]) -> Floats2d:
    """(forms, vector width): the fixed vectors; row 0 is that of the unknown word."""
    table = docs[0].vocab.vectors.data
    rows = (forms[:, 5] >> np.uint64(16) & np.uint64(0xFFFF)).astype("int64")
    return table[np.minimum(rows, len(table) - 1)]
