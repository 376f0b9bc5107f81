"""What a language pipeline says of a text: words with their lemmas and their places in the tree, and names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# what a pipeline may lack: each is a layer of annotation that something above reads
Layer = Literal["parts-of-speech", "morphology", "lemmas", "dependencies", "names"]


@dataclass(frozen=True, slots=True)
class ParsedToken:
    """A word of `Article.body_text`, [start, end) in code points.

    `upos`, `feats` ("Number=Sing|Tense=Past", sorted) and `deprel` are those of Universal Dependencies, "" where the
    pipeline does not say. `head` is the index of another token, the token's own for the root of a sentence.
    """

    start: int
    end: int
    lemma: str
    upos: str
    feats: str
    head: int
    deprel: str


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A name, [start, end) in code points; `label` is PER, LOC, ORG, DATE, TIME, EVENT, PROD or MISC."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parse:
    """`pipeline` names what read the text; `sentences` are the indices of the first tokens of sentences; `lost` is what
    the pipeline does not give, so that nothing takes its absence for an answer."""

    pipeline: str
    tokens: tuple[ParsedToken, ...] = ()
    sentences: tuple[int, ...] = ()
    names: tuple[NamedSpan, ...] = ()
    lost: tuple[Layer, ...] = ()
