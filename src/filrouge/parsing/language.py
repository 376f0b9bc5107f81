"""The spaCy language of our pipelines, and its two parts that learn nothing: the word table and the lemmatizer."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from spacy.attrs import ID, NORM, PREFIX, SHAPE, SUFFIX
from spacy.lang.lex_attrs import word_shape
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.language import BaseDefaults, Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vectors import Vectors

from filrouge.parsing.lexicon import Lexicon, fold

_TABLE, _VECTORS = "lexicon.bin", "vectors.npy"


# what the networks read of a form's spelling, the same whatever the typography; functions with names, as a vocabulary is
# pickled with them
def _norm(form: str) -> str:
    folded = fold(form)
    return BASE_NORMS.get(folded) or folded.lower()


def _prefix(form: str) -> str:
    return fold(form)[:1]


def _suffix(form: str) -> str:
    return fold(form)[-3:]


def _shape(form: str) -> str:
    return word_shape(fold(form))


class FilrougeDefaults(BaseDefaults):
    """`NORM`, `PREFIX`, `SUFFIX` and `SHAPE` treat ’ and ʼ as ' and spaces that do not break as spaces."""

    lex_attr_getters: ClassVar = {NORM: _norm, PREFIX: _prefix, SUFFIX: _suffix, SHAPE: _shape}


class Filrouge(Language):
    """Our pipelines of every language: what differs lies in the language packs and in the weights."""

    lang = "filrouge"
    Defaults = FilrougeDefaults


@Filrouge.factory("filrouge_lexicon")
def create_lexicon(nlp: Language, name: str) -> "LexiconPipe":
    return LexiconPipe(nlp, name)


class LexiconPipe(Pipe):
    """Gives each word form its features (attribute ID, see `Lexicon.features`) and each word its dictionary lemma."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self.vocab = nlp.vocab
        self.lexicon: Lexicon | None = None

    def __call__(self, doc: Doc) -> Doc:
        return doc

    def initialize(
        self, get_examples: Callable[[], Iterable[Example]], *, nlp: Language, lexicon: str = "", vectors: str = ""
    ) -> None:
        """`lexicon` and `vectors`: the files that `training.lexicon` wrote."""
        self.attach(Lexicon.from_bytes(Path(lexicon).read_bytes()), np.load(vectors))

    def attach(self, lexicon: Lexicon, vectors: Any) -> None:
        self.lexicon = lexicon
        self.vocab.lex_attr_getters[ID] = lexicon.features
        for lexeme in self.vocab:
            lexeme.rank = lexicon.features(lexeme.text)
        self.vocab.vectors = Vectors(strings=self.vocab.strings, data=np.ascontiguousarray(vectors, dtype="f"), name="filrouge")

    def to_disk(self, path: str | Path, **_: Any) -> None:
        assert self.lexicon is not None
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _TABLE).write_bytes(self.lexicon.to_bytes())
        np.save(folder / _VECTORS, self.vocab.vectors.data)

    def from_disk(self, path: str | Path, **_: Any) -> "LexiconPipe":
        folder = Path(path)
        self.attach(Lexicon.from_bytes((folder / _TABLE).read_bytes()), np.load(folder / _VECTORS))
        return self


@Filrouge.factory("filrouge_lemmas", assigns=["token.lemma"], requires=["token.pos"])
def create_lemmas(nlp: Language, name: str) -> "LemmaPipe":
    return LemmaPipe(nlp, name)


class LemmaPipe(Pipe):
    """Lemmas from the word table of the part `filrouge_lexicon` before it; a form it does not know is its own lemma."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        lexicon = next(pipe.lexicon for _, pipe in self.nlp.pipeline if isinstance(pipe, LexiconPipe))
        for token in doc:
            token.lemma_ = (lexicon and lexicon.lemma(token.text, token.pos_)) or (
                token.text if token.pos_ == "PROPN" else token.lower_
            )
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        return (self(doc) for doc in stream)

    def to_disk(self, path: str | Path, **_: Any) -> None:
        """Nothing of its own to write."""

    def from_disk(self, path: str | Path, **_: Any) -> "LemmaPipe":
        return self
