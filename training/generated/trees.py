"""Dependency trees from a bracket notation, written out as CoNLL-U.

A bracket holds one head and its dependents in the order of the sentence: `[nsubj det=le ministre]`
is a noun with a determiner, attached as nsubj to the head of the bracket around it. `det=le` is
short for `[det le]`. A word is looked up in a lexicon, or says what it is:
`form/lemma/UPOS/code`, where the code stands for features.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_SHORT = re.compile(r"([a-z]+(?::[a-z]+)?)=(.+)")


@dataclass(frozen=True)
class Word:
    """One syntactic word: form, lemma, universal part of speech, features as `A=b|C=d` or `_`."""

    form: str
    lemma: str
    upos: str
    feats: str


@dataclass(frozen=True)
class Node:
    """A word in its tree: head is the position of its head from 1, or 0 for the root."""

    word: Word
    head: int
    deprel: str


@dataclass(frozen=True)
class Surface:
    """One written token: the positions it covers (first, last), its form, whether a space follows."""

    first: int
    last: int
    form: str
    space: bool


def parse(text: str, lookup: Callable[[str], Word]) -> list[Node]:
    """The nodes of a bracketed sentence; ValueError where a bracket has no head, two, or no end."""
    words: list[Word] = []
    links: dict[int, tuple[int, str]] = {}
    frames: list[tuple[str, list[int], list[tuple[int, str]]]] = [("root", [], [])]
    for token in text.replace("]", " ] ").split():
        if token.startswith("["):
            frames.append((token[1:], [], []))
        elif token == "]":
            if len(frames) < 2:
                raise ValueError(f"a bracket too many: {text}")
            rel, head = _close(frames.pop(), links, text)
            frames[-1][2].append((head, rel))
        elif match := _SHORT.fullmatch(token):
            words.append(lookup(match[2]))
            frames[-1][2].append((len(words), match[1]))
        else:
            words.append(lookup(token))
            frames[-1][1].append(len(words))
    if len(frames) != 1:
        raise ValueError(f"a bracket is open: {text}")
    _, root = _close(frames[0], links, text)
    links[root] = (0, "root")
    return [Node(word, *links[position]) for position, word in enumerate(words, 1)]


def _close(frame: tuple[str, list[int], list[tuple[int, str]]], links: dict[int, tuple[int, str]], text: str) -> tuple[str, int]:
    rel, heads, children = frame
    if len(heads) != 1:
        raise ValueError(f"{len(heads)} heads in [{rel}: {text}")
    for child, child_rel in children:
        links[child] = (heads[0], child_rel)
    return rel, heads[0]


def conllu(nodes: Sequence[Node], surface: Sequence[Surface]) -> str:
    """A CoNLL-U block with its `# text` line, without the empty line after it."""
    text = "".join(token.form + (" " if token.space else "") for token in surface).rstrip()
    lines = [f"# text = {text}"]
    for number, token in enumerate(surface):
        misc = "_" if token.space or number == len(surface) - 1 else "SpaceAfter=No"
        single = token.first == token.last
        if not single:
            lines.append("\t".join([f"{token.first}-{token.last}", token.form, *["_"] * 7, misc]))
        for position in range(token.first, token.last + 1):
            node = nodes[position - 1]
            form = token.form if single else node.word.form
            row = [str(position), form, node.word.lemma, node.word.upos, "_", node.word.feats, str(node.head), node.deprel, "_"]
            lines.append("\t".join([*row, misc if single else "_"]))
    return "\n".join(lines)
