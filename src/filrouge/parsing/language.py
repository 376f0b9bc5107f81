"""The spaCy language of our pipelines, and its two parts that learn nothing: the word table and the lemmatizer."""

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import srsly
from spacy.attrs import ID, NORM, PREFIX, SHAPE, SUFFIX
from spacy.lang.lex_attrs import word_shape
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.language import BaseDefaults, Language
from spacy.pipeline import Pipe
from spacy.scorer import Scorer
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import SimpleFrozenDict
from spacy.vectors import Vectors
from thinc.api import Model, NumpyOps

from filrouge.parsing import storage
from filrouge.parsing.lemmas import Endings, guess, like_a_code
from filrouge.parsing.lexicon import Lexicon, fold

_TABLE, _VECTORS, _ENDINGS = "lexicon.bin", "vectors.npy", "endings.json"
_NOTHING: Any = SimpleFrozenDict()
_REMEMBERED = 50_000  # lemmas kept in memory: the words of a few hundred articles
_OTHER_VERB = {"AUX": ("VERB",), "VERB": ("AUX",)}
# numpy's own matrix product: three times as fast as the one spaCy brings
_OPS = NumpyOps(use_blis=False)


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
    return str(word_shape(fold(form)))


class FilrougeDefaults(BaseDefaults):
    """`NORM`, `PREFIX`, `SUFFIX` and `SHAPE` treat ’ and ʼ as ' and spaces that do not break as spaces."""

    lex_attr_getters: dict[int, Callable[[str], Any]] = {NORM: _norm, PREFIX: _prefix, SUFFIX: _suffix, SHAPE: _shape}  # noqa: RUF012


class Filrouge(Language):
    """Our pipelines of every language: what differs lies in the language packs and in the weights."""

    lang = "filrouge"
    Defaults = FilrougeDefaults

    def from_disk(
        self,
        path: str | Path,
        *,
        exclude: Iterable[str] = (),
        overrides: dict[str, Any] = _NOTHING,
    ) -> "Filrouge":
        """As in spaCy, from a folder that spaCy wrote or from one of packed weights (`storage`); nothing is written.

        Raises: `storage.BrokenPipeline` where a file of a packed folder is missing or altered.
        """
        folder, left_out = Path(path), set(exclude)
        if not storage.is_packed(folder):
            super().from_disk(folder, exclude=exclude, overrides=overrides)
        else:
            archive = storage.read(folder)
            # only the configuration and the description lie there as spaCy expects them
            super().from_disk(folder, exclude=[*left_out, "tokenizer", *self.component_names], overrides=overrides)
            for name, component in self.components:
                if name not in left_out and name in archive:
                    unpack(component, archive.part(name))
        self._loaded()
        return self

    def from_bytes(self, bytes_data: bytes, *, exclude: Iterable[str] = ()) -> "Filrouge":
        super().from_bytes(bytes_data, exclude=exclude)
        self._loaded()
        return self

    def _loaded(self) -> None:
        """What spaCy's loading leaves to do.

        The tokenizer keeps word forms of its table as they were before the vocabulary was read and knew their features:
        it takes them anew. And our networks multiply with numpy, other pipelines of the process with what they had; a
        GPU stays in use.
        """
        tokenizer = getattr(self.tokenizer, "tokenizer", None)
        if isinstance(tokenizer, Tokenizer):
            tokenizer.rules = tokenizer.rules
        for _, component in self.components:
            model = getattr(component, "model", None)
            for node in model.walk() if isinstance(model, Model) else ():
                if type(node.ops) is NumpyOps:
                    node.ops = _OPS


def pack(component: Any) -> storage.Part:
    """What a component of a pipeline needs besides its configuration."""
    if isinstance(component, OwnPipe):
        return component.pack()
    if not isinstance(getattr(component, "model", None), Model):
        raise TypeError(f"a component of type {type(component).__name__} cannot be packed")
    network = component.model.to_dict()
    arrays = {
        f"{i}:{name}": value for i, node in enumerate(network["params"]) for name, value in node.items() if value is not None
    }
    network["params"] = [dict.fromkeys(node) for node in network["params"]]
    rest = component.to_bytes(exclude=["vocab", "model"])
    return storage.Part({"rest": rest, "network": srsly.msgpack_dumps(network)}, arrays)


def unpack(component: Any, part: storage.Part) -> None:
    """The inverse of `pack`, into a component made from the same configuration."""
    if isinstance(component, OwnPipe):
        component.unpack(part)
        return
    component.from_bytes(part.fields["rest"], exclude=["vocab", "model"])
    network = srsly.msgpack_loads(part.fields["network"])
    for key, value in part.arrays.items():
        node, _, name = key.partition(":")
        network["params"][int(node)][name] = value
    component.model.from_dict(network)


class OwnPipe(Pipe):
    """A component whose whole state is a `storage.Part`, written as such to a folder, to bytes or to an archive."""

    def pack(self) -> storage.Part:
        raise NotImplementedError

    def unpack(self, part: storage.Part) -> None:
        """The inverse of `pack`; an empty part is that of a component that was never initialised."""
        raise NotImplementedError

    def to_disk(self, path: str | Path, **_: Any) -> None:
        folder, part = Path(path), self.pack()
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in part.fields.items():
            (folder / name).write_bytes(data)
        for name, array in part.arrays.items():
            np.save(folder / name, array)

    def from_disk(self, path: str | Path, **_: Any) -> "OwnPipe":
        files = sorted(Path(path).iterdir()) if Path(path).exists() else []
        self.unpack(
            storage.Part(
                {file.name: file.read_bytes() for file in files if file.suffix != ".npy"},
                {file.name: np.load(file) for file in files if file.suffix == ".npy"},
            )
        )
        return self

    def to_bytes(self, **_: Any) -> bytes:
        part = self.pack()
        return bytes(srsly.msgpack_dumps({"fields": dict(part.fields), "arrays": dict(part.arrays)}))

    def from_bytes(self, data: bytes, **_: Any) -> "OwnPipe":
        kept = srsly.msgpack_loads(data)
        self.unpack(storage.Part(kept["fields"], kept["arrays"]))
        return self


@Filrouge.factory("filrouge_lexicon")
def create_lexicon(nlp: Language, name: str) -> "LexiconPipe":
    return LexiconPipe(nlp, name)


class LexiconPipe(OwnPipe):
    """Gives each word form its features (attribute ID, see `Lexicon.features`) and the vocabulary its vectors."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self.vocab = nlp.vocab
        self.lexicon: Lexicon | None = None

    def __call__(self, doc: Doc) -> Doc:
        if self.lexicon is None:
            raise ValueError(f"the component {self.name!r} has no word table: initialize the pipeline or load its weights")
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

    def pack(self) -> storage.Part:
        if self.lexicon is None:
            return storage.Part()
        return storage.Part({_TABLE: self.lexicon.to_bytes()}, {_VECTORS: self.vocab.vectors.data})

    def unpack(self, part: storage.Part) -> None:
        if part.fields:
            self.attach(Lexicon.from_bytes(part.fields[_TABLE]), part.arrays[_VECTORS])


@Filrouge.factory("filrouge_lemmas", assigns=["token.lemma"], requires=["token.pos"], default_score_weights={"lemma_acc": None})
def create_lemmas(nlp: Language, name: str) -> "LemmaPipe":
    return LemmaPipe(nlp, name)


class LemmaPipe(OwnPipe):
    """Lemmas from the word table of the component `filrouge_lexicon`; of words it does not have, by their endings."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self.nlp = nlp
        self.endings: Endings = {}
        self._known: dict[tuple[str, str], str] = {}
        self._source: Lexicon | None = None

    def __call__(self, doc: Doc) -> Doc:
        lexicon = next((pipe.lexicon for _, pipe in self.nlp.components if isinstance(pipe, LexiconPipe)), None)
        if lexicon is not self._source or len(self._known) > _REMEMBERED:
            self._source, self._known = lexicon, {}
        known = self._known
        for token in doc:
            key = token.text, token.pos_
            lemma = known.get(key)
            if lemma is None:
                lemma = known[key] = self._lemma(*key)
            token.lemma_ = lemma
        return doc

    def _lemma(self, form: str, upos: str) -> str:
        if upos in ("PROPN", "X"):
            return form
        if self._source:
            for spelled, kind in product(_spellings(form), (upos, *_OTHER_VERB.get(upos, ()))):
                found = self._source.lemma(spelled, kind)
                if found:
                    return found
        if like_a_code(form):
            return form
        folded = fold(form)
        return guess(folded, upos, self.endings) or folded.lower()

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        return (self(doc) for doc in stream)

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, Any]:
        scores: dict[str, Any] = Scorer.score_token_attr(examples, "lemma")
        return scores

    def pack(self) -> storage.Part:
        if not self.endings:
            return storage.Part()
        return storage.Part({_ENDINGS: json.dumps(self.endings, ensure_ascii=False, sort_keys=True).encode()})

    def unpack(self, part: storage.Part) -> None:
        self.endings = json.loads(part.fields.get(_ENDINGS, b"{}"))
        self._known = {}


def _spellings(form: str) -> Iterator[str]:
    """A form, and what it may stand for: an E whose accent was left out with the capital, a clitic with its hyphen."""
    yield form
    if form[:1] == "E":
        yield "é" + form[1:]
    if form[:1] == "-":
        yield form[1:]
