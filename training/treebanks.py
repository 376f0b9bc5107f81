"""Universal Dependencies files into spaCy documents.

What changes on the way, and why:

- A multiword token is split where its words spell it ("do|n't", "can|not") and is one token where they do not
  ("du" for "de le"), since the tokenizer cuts a text, it does not rewrite it. A merged token takes the place in the tree
  of the word whose head lies outside it, and the features of all its words.
- Labels and features that one treebank has and its sisters have not are merged or dropped (`labels/<language>.toml`):
  a parser that must guess which annotator it imitates guesses worse.
- Sentences are put together into documents of several, so that the parser learns where one ends.

Format: https://universaldependencies.org/format.html
"""

import gzip
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Word:
    """One token: `head` is the index of another word of the sentence, or its own for the root."""

    form: str
    lemma: str
    upos: str
    feats: tuple[str, ...]
    head: int
    deprel: str
    space: bool


Sentence = tuple[Word, ...]


@dataclass(frozen=True)
class Scheme:
    """What is kept of the labels: `deprel` renames, `feats` are the names of features that stay."""

    deprel: dict[str, str]
    feats: frozenset[str]

    def word(self, word: Word) -> Word:
        kept = tuple(sorted(f for f in word.feats if f.split("=")[0] in self.feats))
        return replace(word, deprel=self.deprel.get(word.deprel, word.deprel), feats=kept)


def scheme(language: str) -> Scheme:
    data = tomllib.loads((HERE / "labels" / f"{language}.toml").read_text("utf-8"))
    return Scheme(data["deprel"], frozenset(data["feats"]))


def read(path: Path, language: str) -> list[Sentence]:
    """The sentences of a `.conllu` or `.conllu.gz` file, harmonised."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return parse(file.read(), language)


def parse(text: str, language: str) -> list[Sentence]:
    return [sentence for paragraph in _paragraphs(text, language) for sentence in paragraph]


def paragraphs(path: Path, language: str, longest: int = 10) -> list[list[Sentence]]:
    """The sentences of a file by the paragraphs of its raw text, of at most `longest` sentences.

    A treebank that marks no paragraphs (`# newpar`) is cut every `longest` sentences.
    """
    with gzip.open(path, "rt", encoding="utf-8") as file:
        found = _paragraphs(file.read(), language)
    return [some[start : start + longest] for some in found for start in range(0, len(some), longest)]


def lines(paragraph: list[Sentence]) -> list[list[Sentence]]:
    """A paragraph cut behind each sentence that no mark closes: a title, an item of a list or a cell of a table, which stands
    on a line of its own wherever it is printed."""
    found: list[list[Sentence]] = [[]]
    for sentence in paragraph:
        found[-1].append(sentence)
        if not any(word.upos == "PUNCT" for word in sentence[-2:]):
            found.append([])
    return [some for some in found if some]


def _paragraphs(text: str, language: str) -> list[list[Sentence]]:
    rules = scheme(language)
    found: list[list[Sentence]] = [[]]
    for block in text.split("\n\n"):
        if "# newpar" in block or "# newdoc" in block:
            found.append([])
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        if rows:
            found[-1].append(tuple(rules.word(word) for word in _repaired(_sentence(rows))))
    return [some for some in found if some]


def _sentence(rows: list[list[str]]) -> Sentence:
    """Rows of one sentence with its multiword tokens split or merged."""
    words = {int(row[0]): row for row in rows if row[0].isdigit()}
    groups: list[tuple[str, list[int], bool]] = []  # form, members, space after
    done: set[int] = set()
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            members = list(range(first, last + 1))
            done.update(members)
            space = "SpaceAfter=No" not in row[9]
            if "".join(words[m][1] for m in members) == row[1]:
                groups += [(words[m][1], [m], space and m == last) for m in members]
            else:
                groups.append((row[1], members, space))
        elif row[0].isdigit() and int(row[0]) not in done:
            groups.append((row[1], [int(row[0])], "SpaceAfter=No" not in row[9]))
    index = {member: i for i, (_, members, _) in enumerate(groups) for member in members}
    return tuple(_word(group, i, words, index) for i, group in enumerate(groups))


def _word(group: tuple[str, list[int], bool], i: int, words: dict[int, list[str]], index: dict[int, int]) -> Word:
    form, members, space = group
    outside = [m for m in members if int(words[m][6]) not in members]
    main = words[outside[0]]
    feats = sorted({f for m in members for f in words[m][5].split("|") if f != "_"})
    names: dict[str, str] = {}
    for feat in feats:
        names.setdefault(feat.split("=")[0], feat)
    head = int(main[6])
    return Word(
        form,
        main[2],
        main[3],
        tuple(names.values()),
        index[head] if head else i,
        main[7] if head else "ROOT",
        space,
    )


def _repaired(sentence: Sentence) -> Sentence:
    """What one treebank leaves out and its tree shows: the agent of a passive, the passive voice, the reflexive."""
    children: dict[int, list[int]] = {}
    for i, word in enumerate(sentence):
        if word.head != i:
            children.setdefault(word.head, []).append(i)
    result = list(sentence)
    for i, word in enumerate(sentence):
        below = [sentence[c] for c in children.get(i, [])]
        if any(w.deprel == "aux:pass" for w in below) and "VerbForm=Part" in word.feats and word.form[-2:] != "ed":
            result[i] = replace(result[i], feats=tuple({*word.feats, "Voice=Pass"}))
        head = sentence[word.head]
        passive = any(sentence[c].deprel == "aux:pass" for c in children.get(word.head, []))
        by = any(w.deprel == "case" and w.form.lower() in ("par", "by") for w in below)
        if word.deprel in ("obl", "obl:mod", "obl:arg") and passive and by and head.upos == "VERB":
            result[i] = replace(result[i], deprel="obl:agent")
        if word.form.lower() in ("se", "s'", "s’") and word.upos == "PRON":
            result[i] = replace(result[i], feats=tuple({*word.feats, "Reflex=Yes"}))
    return tuple(result)


def docs(sentences: list[Sentence], vocab: Vocab, group: int) -> Iterator[Doc]:
    """Documents of `group` consecutive sentences, one space between two."""
    for start in range(0, len(sentences), group):
        yield doc(sentences[start : start + group], vocab)


def doc(sentences: list[Sentence], vocab: Vocab) -> Doc:
    words, spaces, heads, starts = [], [], [], []
    flat: list[Word] = []
    for sentence in sentences:
        offset = len(words)
        for i, word in enumerate(sentence):
            words.append(word.form)
            spaces.append(word.space or i + 1 == len(sentence))
            heads.append(word.head + offset)
            starts.append(i == 0)
            flat.append(word)
    return Doc(
        vocab,
        words=words,
        spaces=spaces,
        heads=heads,
        deps=[w.deprel for w in flat],
        pos=[w.upos for w in flat],
        morphs=["|".join(w.feats) for w in flat],
        lemmas=[w.lemma for w in flat],
    )
