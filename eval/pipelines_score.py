"""How a pipeline's analysis of raw text is counted against gold.

Two conventions side by side, since both are in print. *spaCy's* (`spacy.scorer.Scorer`): F over tokens that align one to
one, trees without punctuation, labels with their subtypes. *CoNLL 2018* (Zeman et al., CoNLL 2018 shared task): F over
words with the same characters, trees with punctuation, subtypes of labels cut. All features that our scheme keeps are
compared at once, a word's bundle is right or wrong. All figures lie in 0..1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pipelines_data import Span
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from training import treebanks

LEMMA_PARTS = ("VERB", "AUX", "NOUN", "ADJ")
Pairs = list[tuple[Doc, Doc]]
"""(predicted, gold) of one text."""


@dataclass(frozen=True, slots=True)
class Ratio:
    right: int = 0
    given: int = 0
    gold: int = 0

    @property
    def f(self) -> float:
        return 2 * self.right / max(self.given + self.gold, 1)

    def __add__(self, other: Ratio) -> Ratio:
        return Ratio(self.right + other.right, self.given + other.given, self.gold + other.gold)


def of_sets(given: set[Any], gold: set[Any]) -> Ratio:
    return Ratio(len(given & gold), len(given), len(gold))


# --- labels of a pipeline that was not trained by us


def in_our_labels(doc: Doc, language: str) -> Doc:
    """The same tokens with labels as ours: the tree written as CoNLL-U and read the way that gold is read.

    So whatever is merged, dropped or told by the tree in gold is so here: a peer loses nothing by having finer labels.
    """
    blocks, order = [], []
    for sentence in doc.sents:
        tokens = [t for t in sentence if not t.is_space]
        number = {t.i: n for n, t in enumerate(tokens, 1)}
        order += [t.i for t in tokens]
        if tokens:
            blocks.append("\n".join(_row(t, number) for t in tokens))
    words, offset = {}, 0
    for sentence in treebanks.parse("\n\n".join(blocks), language):
        for i, word in enumerate(sentence):
            words[order[offset + i]] = (word, order[offset + word.head])
        offset += len(sentence)
    blank = treebanks.Word("", "", "SPACE", (), 0, "dep", False)
    # a token of spaces hangs on its neighbour: no measure looks at it
    told = [words.get(t.i, (blank, t.i - 1 if t.i else min(1, len(doc) - 1))) for t in doc]
    return Doc(
        doc.vocab,
        words=[t.text for t in doc],
        spaces=[bool(t.whitespace_) for t in doc],
        heads=[head for _, head in told],
        deps=[word.deprel for word, _ in told],
        pos=[word.upos for word, _ in told],
        morphs=["|".join(word.feats) for word, _ in told],
        lemmas=[word.lemma for word, _ in told],
    )


def _row(token: Any, number: Mapping[int, int]) -> str:
    head = 0 if token.head.i == token.i else number.get(token.head.i, 0)
    dep = "root" if head == 0 else token.dep_ or "dep"
    form, lemma = token.text, token.lemma_ or token.text
    return "\t".join(
        (str(number[token.i]), form, lemma, token.pos_ or "X", "_", str(token.morph) or "_", str(head), dep, "_", "_")
    )


# --- trees


def syntax(pairs: Pairs) -> dict[str, float]:
    """All figures of tokens, sentences, parts of speech, features, trees and lemmas."""
    return {**_spacy(pairs), **_conll(pairs), **_lemmas(pairs)}


def _spacy(pairs: Pairs) -> dict[str, float]:
    examples = [Example(given, gold) for given, gold in pairs]
    found = Scorer.score_tokenization(examples)
    found |= Scorer.score_spans(
        examples, "sents", has_annotation=lambda d: d.has_annotation("SENT_START"), getter=lambda d, _: d.sents
    )
    found |= Scorer.score_token_attr(examples, "pos")
    # by key, as spaCy's morphologizer counts: a word without features is then a right or wrong answer too
    found |= Scorer.score_token_attr(examples, "morph", getter=lambda token, _: token.morph.key)
    # labels in letters, as spaCy's parser counts: as numbers none would be found among those to leave out
    found |= Scorer.score_deps(examples, "dep", ignore_labels=("p", "punct"), getter=lambda token, _: token.dep_.lower())
    names = {
        "tokens": "token_f",
        "sentences": "sents_f",
        "upos": "pos_acc",
        "morph": "morph_acc",
        "uas": "dep_uas",
        "las": "dep_las",
    }
    return {name: found[key] or 0.0 for name, key in names.items()}


def _conll(pairs: Pairs) -> dict[str, float]:
    total: Counter[str] = Counter()
    for given, gold in pairs:
        ours, theirs = _words(given), _words(gold)
        total["words"] += len(ours) + len(theirs)
        for span in ours.keys() & theirs.keys():
            (upos, feats, head, label), (gold_upos, gold_feats, gold_head, gold_label) = ours[span], theirs[span]
            total["upos"] += upos == gold_upos
            total["morph"] += feats == gold_feats
            total["uas"] += head == gold_head
            total["las"] += (head, label) == (gold_head, gold_label)
    return {f"conll_{name}": 2 * total[name] / max(total["words"], 1) for name in ("upos", "morph", "uas", "las")}


def _words(doc: Doc) -> dict[tuple[int, int], tuple[str, str, tuple[int, int] | None, str]]:
    """{characters: (part of speech, features, characters of the head or None, label without its subtype)}"""
    return {
        _span(t): (t.pos_, str(t.morph), None if t.head.i == t.i else _span(t.head), t.dep_.split(":")[0].lower())
        for t in doc
        if not t.is_space
    }


def _span(token: Any) -> tuple[int, int]:
    return token.idx, token.idx + len(token)


def _lemmas(pairs: Pairs) -> dict[str, float]:
    """Right lemmas among gold words that the tokenizer kept, by gold part of speech."""
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for given, gold in pairs:
        lemmas = {_span(t): t.lemma_ for t in given}
        for token in gold:
            lemma = lemmas.get(_span(token))
            if lemma is not None:
                for part in ("all", token.pos_):
                    seen[part] += 1
                    right[part] += lemma == token.lemma_
    return {f"lemma_{part.lower()}": right[part] / max(seen[part], 1) for part in (*LEMMA_PARTS, "all")}


def subjects(pairs: Pairs) -> float:
    """Share of texts whose subjects are all found, each under its verb, with none beyond: passive ones count as subjects."""

    def of(doc: Doc) -> set[Any]:
        return {(_span(t), _span(t.head)) for t in doc if t.dep_.split(":")[0] == "nsubj"}

    with_subject = [(given, gold) for given, gold in pairs if of(gold)]
    return sum(of(given) == of(gold) for given, gold in with_subject) / max(len(with_subject), 1)


# --- names


def names(pairs: Iterable[tuple[Iterable[Span], Iterable[Span]]], labels: Iterable[str]) -> dict[str, tuple[float, float, float]]:
    """{label: (precision, recall, F)} of names with exact borders, with "all" over the `labels`."""
    wanted = sorted(labels)
    found = dict.fromkeys(wanted, Ratio())
    for given, gold in pairs:
        mine, theirs = set(given), set(gold)
        for label in wanted:
            found[label] += of_sets({s for s in mine if s[2] == label}, {s for s in theirs if s[2] == label})
    found["all"] = sum(found.values(), Ratio())
    return {label: (r.right / max(r.given, 1), r.right / max(r.gold, 1), r.f) for label, r in found.items()}
