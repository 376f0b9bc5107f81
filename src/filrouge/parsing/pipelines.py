"""Which pipeline reads a language, and what it says of texts.

spaCy is imported when the first text is read and nowhere before. Its objects never leave this module: all that they say
is copied into frozen values.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, get_args

from filrouge.languages import available
from filrouge.model.article import Article
from filrouge.model.parse import Layer, Parse
from filrouge.parsing.chunks import LONGEST, Chunk, chunks
from filrouge.parsing.drafts import Draft, Terms
from filrouge.parsing.folders import NAME, UnusablePipeline, folder_of, has_shipped, package
from filrouge.parsing.labels import relation

if TYPE_CHECKING:
    from spacy.language import Language

AHEAD = 50_000
"""Characters of texts that are taken before the first of them is given back."""
BATCH = 8_000
"""Words that are read at once: enough for the matrices to be large, few enough for the memory to stay small."""
MATRIX = 2_500
"""Words that go through a network at once: with more of them its matrices outgrow the processor's cache, a third slower."""
KEPT = 60_000
"""Strings, two or three a word, that the vocabulary may grow by: those of the first words, most of which come again. What
comes after them is forgotten with its batch (`memory_zone`; nothing of a Doc may be looked at when it has ended)."""
_CACHED = 100_000
"""Words that a lemmatizer trained elsewhere may remember; it would never forget one by itself."""
_ANY_LANGUAGE = ("filrouge", "xx", "mul")
"""What our own pipelines and those for many languages say there."""
_SAMPLE = "Paris, 12 mars 2018."
"""Read once by each pipeline, to see which layers it gives; what it says does not matter."""
_ATTRIBUTES: dict[Layer, str] = {
    "parts-of-speech": "POS",
    "morphology": "MORPH",
    "lemmas": "LEMMA",
    "dependencies": "DEP",
    "names": "ENT_IOB",
}
_LOADING = threading.Lock()
_Item = TypeVar("_Item")


class Pipeline:
    """One loaded pipeline. Threads may share it: they wait for each other.

    `name` is what it was asked for by, `version` what it says of itself; `lost` are the layers that it does not give.
    """

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self.version = str(nlp.meta.get("version", ""))
        self._language = nlp.lang
        self._nlp = nlp
        self._lock = threading.Lock()
        self._full = len(nlp.vocab.strings) + KEPT
        _prepare(nlp)
        doc = nlp(_SAMPLE)
        if not doc.has_annotation("SENT_START"):
            nlp.add_pipe("sentencizer")
        relations = {relation(label) for label in _labels(nlp, "parser")} - {"", "root", "dep"}
        missing = {layer for layer, attribute in _ATTRIBUTES.items() if not doc.has_annotation(attribute)}
        if not relations:
            missing.add("dependencies")
        self.lost: tuple[Layer, ...] = tuple(layer for layer in get_args(Layer) if layer in missing)

    def other_language(self, language: str) -> str:
        """The language that the pipeline says it is for where that is another one, else ""."""
        return "" if self._language in (language, *_ANY_LANGUAGE) else self._language

    def parse(self, text: str) -> Parse:
        """What the pipeline says of a text; positions are code points of `text`."""
        return next(self.parses([text]))

    def parses(self, texts: Iterable[str]) -> Iterator[Parse]:
        """The same for many texts, in order. Texts are taken `AHEAD`, and none is kept."""
        for some in _batches(texts, len, AHEAD):
            drafts = [Draft() for _ in some]
            pieces = ((draft, chunk) for draft, text in zip(drafts, some, strict=True) for chunk in chunks(text))
            for batch in _batches(pieces, lambda piece: piece[1].words, BATCH):
                self._read(batch)
            for draft in drafts:
                yield Parse(
                    pipeline=f"{self.name} {self.version}".strip(),
                    tokens=tuple(draft.tokens),
                    sentences=tuple(draft.sentences),
                    names=tuple(draft.names),
                    lost=self.lost,
                )

    def _read(self, pieces: list[tuple[Draft, Chunk]]) -> None:
        strings = self._nlp.vocab.strings
        with self._lock, self._nlp.memory_zone() if len(strings) >= self._full else nullcontext():
            terms = Terms(strings)
            for some in _batches(pieces, lambda piece: piece[1].words, MATRIX):
                docs = self._nlp.pipe((chunk.text for _, chunk in some), batch_size=len(some))
                for (draft, chunk), doc in zip(some, docs, strict=True):
                    draft.add(doc, chunk, terms)
        _forget(self._nlp)


def _prepare(nlp: Language) -> None:
    """Make a pipeline trained elsewhere safe for any text."""
    from filrouge.parsing.tokenizers import RunCutter

    if not isinstance(nlp.tokenizer, RunCutter) and hasattr(nlp.tokenizer, "vocab"):
        nlp.tokenizer = RunCutter(nlp.tokenizer)
    nlp.max_length = max(nlp.max_length, LONGEST)


def _forget(nlp: Language) -> None:
    for _, pipe in nlp.pipeline:
        remembered = getattr(pipe, "cache", None)
        if isinstance(remembered, dict) and len(remembered) > _CACHED:
            remembered.clear()


def _labels(nlp: Language, factory: str) -> tuple[str, ...]:
    return tuple(
        label
        for name, pipe in nlp.pipeline
        if nlp.get_pipe_meta(name).factory == factory
        for label in getattr(pipe, "labels", ())
    )


def _batches(items: Iterable[_Item], size: Callable[[_Item], int], enough: int) -> Iterator[list[_Item]]:
    """Items in lists whose sizes come to `enough` or just above it."""
    batch: list[_Item] = []
    total = 0
    for item in items:
        batch.append(item)
        total += size(item) + 1
        if total >= enough:
            yield batch
            batch, total = [], 0
    if batch:
        yield batch


def load(language: str, name: str = NAME) -> Pipeline:
    """The pipeline `name` for a language, the shipped one by default; loaded once a process, a second or two.

    Raises: `UnusablePipeline` where there is none of that name, or it cannot be loaded.
    """
    with _LOADING:
        return _load(language, name)


@cache
def _load(language: str, name: str) -> Pipeline:
    folder = folder_of(language, name)
    from spacy.util import load_model_from_package, load_model_from_path

    try:
        # a package may register things when it is imported, so it loads itself
        packaged = name != NAME and package(name)
        return Pipeline(load_model_from_package(name) if packaged else load_model_from_path(folder), name)
    except Exception as problem:  # whatever a folder may hold: a wrong version, a missing library, a broken file
        why = " ".join(str(problem).split()) or type(problem).__name__
        raise UnusablePipeline("model-not-loaded", name=name, folder=folder, why=why[:400]) from problem


def _nothing(language: str, pipeline: Pipeline | None) -> None:
    """What `Models.used` does when nobody wants to be told."""


@dataclass(frozen=True, slots=True)
class Models:
    """Which pipeline reads which language in a run.

    `names` has the pipelines chosen by name, by language (ISO 639-1); other languages have the shipped one. `used` is
    told the language and its pipeline each time that one is asked for, None where the installation has none.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    used: Callable[[str, Pipeline | None], None] = _nothing

    def of(self, language: str | None) -> Pipeline | None:
        """None for a language without a pack, and where no pipeline is installed. Raises: `UnusablePipeline`."""
        if language is None or language not in available():
            return None
        name = self.names.get(language, NAME)
        found = load(language, name) if name != NAME or has_shipped(language) else None
        self.used(language, found)
        return found

    def folder(self, language: str) -> Path:
        """The folder of the pipeline for a language that has a pack. Raises: `UnusablePipeline` where there is none."""
        return folder_of(language, self.names.get(language, NAME))

    def parses(self, articles: Iterable[Article]) -> Iterator[tuple[Article, Parse | None]]:
        """Each article with its parse, in order; articles are taken `AHEAD`."""
        for batch in _batches(articles, lambda article: len(article.body_text), AHEAD):
            texts: dict[str | None, list[str]] = {}
            for article in batch:
                texts.setdefault(article.language, []).append(article.body_text)
            readers = {
                language: pipeline.parses(some) for language, some in texts.items() if (pipeline := self.of(language)) is not None
            }
            for article in batch:
                yield article, next(readers[article.language]) if article.language in readers else None
