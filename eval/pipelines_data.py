"""The parts that language pipelines are measured on: trees, names, generated constructions.

Nothing here is trained on: test parts, the kept fifth of PUD, articles of a year that no training article has, templates
marked `held_back`. Gold labels are those that our pipelines learn (`training/labels/*.toml` lists what is merged or
dropped): a treebank is measured after the same harmonisation that it would be trained after, features as the
treebank itself has them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:  # `training` is no installed package
    sys.path.insert(0, str(ROOT))

from training.generated import generate  # noqa: E402

from training import names, prepare, treebanks  # noqa: E402

LANGUAGES = ("fr", "en")
GROUP = 10
"""Sentences to a document where the treebank marks no paragraphs: raw text has company, and a sentence may be cut wrongly."""

TREEBANKS = {
    "fr": {"sequoia": "fr_sequoia-test", "sequoia_run_on": "fr_sequoia-test", "gsd": "fr_gsd-test", "pud": "fr_pud-test"},
    "en": {"ewt": "en_ewt-test"},
}
RUN_ON = ("sequoia_run_on",)
"""Where titles and cells of tables run on into the sentence behind them, as no page prints them: harder than raw text is."""
NAMES = {
    "fr": {"winer_time": "time", "winer_test": "test"},
    "en": {"uner_ewt": "uner_ewt_test", "wikigold": "wikigold_rest"},
}
DEVELOPMENT_TREEBANKS = {"fr": {"sequoia_dev": "fr_sequoia-dev"}, "en": {"ewt_dev": "en_ewt-dev"}}
DEVELOPMENT_NAMES = {"fr": {"winer_dev": "dev"}, "en": {"uner_ewt_dev": "uner_ewt_dev"}}
"""To choose between runs: who chooses by a test part has no test part any more."""
WINER = {"time": "2018, all articles", "test": "test articles of 2016-2017", "dev": "development articles of 2016-2017"}
SEED = 1

Span = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Trees:
    """Gold sentences by the texts that they make together; `part` says what they are."""

    name: str
    part: str
    texts: tuple[tuple[treebanks.Sentence, ...], ...]

    @property
    def sentences(self) -> tuple[treebanks.Sentence, ...]:
        return tuple(sentence for text in self.texts for sentence in text)


@dataclass(frozen=True, slots=True)
class Names:
    """Texts with gold names: (start, end, label) in characters, end excluded, none within another."""

    name: str
    part: str
    texts: tuple[tuple[str, tuple[Span, ...]], ...]


def trees(language: str, folder: Path, *, development: bool = False) -> Iterator[Trees]:
    """Treebanks of a language that lie in `folder`/data; none where they are absent."""
    for name, file in (DEVELOPMENT_TREEBANKS if development else TREEBANKS)[language].items():
        path = folder / "data" / f"ud_{language}" / f"{file}.conllu.gz"
        if path.is_file():
            fifth = name == "pud"
            if fifth:
                kept = prepare.pud(path, language, False)
                texts = [kept[start : start + GROUP] for start in range(0, len(kept), GROUP)]
            else:
                texts = treebanks.paragraphs(path, language, GROUP)
            if name not in RUN_ON:
                texts = [line for text in texts for line in treebanks.lines(text)]
            words = sum(len(sentence) for text in texts for sentence in text)
            count = f"{sum(map(len, texts))} sentences, {words} tokens, {len(texts)} texts"
            yield Trees(name, f"{file}{', every fifth sentence' if fifth else ''}: {count}", tuple(map(tuple, texts)))


def constructions(language: str) -> Trees:
    """Sentences of the templates that training never sees, each a text by itself. Needs no data."""
    sentences = treebanks.parse("\n\n".join(generate.held_back(language, SEED)), language)
    return Trees("held_back", f"{len(sentences)} sentences of held-back templates", tuple((s,) for s in sentences))


def named(language: str, folder: Path, *, development: bool = False) -> Iterator[Names]:
    """Texts with names that lie in `folder`/data; none where they are absent."""
    data = folder / "data"
    for name, part in (DEVELOPMENT_NAMES if development else NAMES)[language].items():
        of_winer = part in WINER
        path = data / f"ner_{language}" / f"{'winer_fr' if of_winer else part}.jsonl.gz"
        if path.is_file():
            rows = names.winer(data, part) if of_winer else names.rows(path)
            texts = tuple((row["text"], outermost(row["spans"])) for row in rows)
            what = f"WiNER-fr, {WINER[part]}" if of_winer else f"{part}, sentences"
            yield Names(name, f"{what}: {len(texts)}, {sum(len(spans) for _, spans in texts)} names", texts)


def outermost(spans: list[tuple[int, int, str]]) -> tuple[Span, ...]:
    """Of names that overlap the longest, the first of two as long."""
    kept: list[Span] = []
    for start, end, label in sorted(spans, key=lambda s: (s[0] - s[1], s[0])):
        if all(end <= other[0] or start >= other[1] for other in kept):
            kept.append((start, end, label))
    return tuple(sorted(kept))
