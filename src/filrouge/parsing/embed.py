"""The first layer of our networks: what each word is by itself.

As spaCy's `MultiHashEmbed` (Honnibal and Montani; hash embeddings: Svenstrup, Hansen and Winther, NIPS 2017), with
features from the word table (`lexicon.py`) beside spelling: what dictionaries say of the form, its ending of five
letters, whether tables of names know it, and a fixed vector learnt elsewhere from much text.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from spacy import registry
from spacy.attrs import ID
from spacy.tokens import Doc
from thinc.api import HashEmbed, Linear, Maxout, Model, chain, concatenate, ragged2list, with_array
from thinc.types import Floats2d, Ints1d, Ragged

ATTRS = ("NORM", "PREFIX", "SUFFIX", "SHAPE", "ID")
# columns of the feature table: the four of spelling, then what `Lexicon.features` packs into ID
FEATURES = ("norm", "prefix", "suffix", "shape", "word_class", "gazetteer", "ending")


@registry.architectures("filrouge.LexiconEmbed.v1")
def lexicon_embed(width: int, rows: dict[str, int], widths: dict[str, int], vector_width: int) -> Model[list[Doc], list[Floats2d]]:
    """Embeddings of `width` numbers a token.

    `rows` and `widths`: size of the table of each of `FEATURES`; a feature with no rows is left out. `vector_width`: width
    of the fixed vectors in `vocab.vectors`, 0 for a pipeline without any.
    """
    parts: list[Model[Any, Any]] = [
        HashEmbed(widths[name], rows[name], column=i, seed=11 + i, dropout=0.0) for i, name in enumerate(FEATURES) if rows.get(name)
    ]
    size = sum(widths[name] for name in FEATURES if rows.get(name))
    embedded: Model[list[Doc], Ragged] = chain(_features(), with_array(concatenate(*parts)))
    if vector_width:
        embedded = concatenate(embedded, chain(_vectors(), with_array(Linear(widths["norm"], vector_width))))
        size += widths["norm"]
    return chain(embedded, with_array(Maxout(width, size, nP=3, dropout=0.0, normalize=True)), ragged2list())


def _features() -> Model[list[Doc], Ragged]:
    return Model("lexicon_features", _features_forward)


def _features_forward(model: Model[list[Doc], Ragged], docs: list[Doc], is_train: bool) -> tuple[Ragged, Callable[[Ragged], list[Doc]]]:
    arrays = [doc.to_array(list(ATTRS)).reshape((len(doc), len(ATTRS))) for doc in docs]
    spelled = np.vstack(arrays) if arrays else np.zeros((0, len(ATTRS)), dtype="uint64")
    packed = spelled[:, 4]
    data = np.empty((len(spelled), len(FEATURES)), dtype="uint64")
    data[:, :4] = spelled[:, :4]
    data[:, 4] = packed & np.uint64(0xFFFF)
    data[:, 5] = packed >> np.uint64(32) & np.uint64(0xFF)
    data[:, 6] = packed >> np.uint64(40)
    return Ragged(data, _lengths(docs)), lambda _: []


def _vectors() -> Model[list[Doc], Ragged]:
    return Model("lexicon_vectors", _vectors_forward)


def _vectors_forward(model: Model[list[Doc], Ragged], docs: list[Doc], is_train: bool) -> tuple[Ragged, Callable[[Ragged], list[Doc]]]:
    table = docs[0].vocab.vectors.data if docs else np.zeros((1, 1), dtype="f")
    packed = np.concatenate([doc.to_array([ID]).ravel() for doc in docs]) if docs else np.zeros(0, dtype="uint64")
    rows = (packed >> np.uint64(16) & np.uint64(0xFFFF)).astype("int64")
    return Ragged(table[np.minimum(rows, len(table) - 1)], _lengths(docs)), lambda _: []


def _lengths(docs: list[Doc]) -> Ints1d:
    return np.asarray([len(doc) for doc in docs], dtype="int32")
