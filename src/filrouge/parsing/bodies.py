"""Organisations that a table knows where the network saw no name, or another kind of name.

A network trained on the press of two years has never met a movement of the third; a table is told of it in a minute.
Only spellings that stand for nothing else (`certain` in `bodies.csv`, and the table of international organisations) count,
and a longer or crossing name that the network found is left alone.
"""

import re
from collections import defaultdict
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from filrouge.knowledge.tables import parts, rows
from filrouge.parsing import storage
from filrouge.parsing.language import OwnPipe
from filrouge.parsing.lexicon import fold

ORGANISATION = "ORG"
# an acronym of two letters is too often something else
_SHORTEST = 3
# what the network takes such a name, or a part of it, for by mistake; a product may well be called as its maker
_OVERRULED = frozenset(("LOC", "PER", ORGANISATION))
_WORD = re.compile(r"\w+")


@Language.factory("filrouge_bodies", assigns=["doc.ents"], requires=["doc.ents"])
def create_bodies(nlp: Language, name: str) -> "BodiesPipe":
    return BodiesPipe(name)


@cache
def spellings() -> dict[str, tuple[str, ...]]:
    """By first word, the longest first: all spellings that name an organisation and nothing else."""
    certain = [s for row in rows("bodies") if row["certain"] == "yes" for s in parts(row["name"], row["aliases"])]
    known = [
        s for row in rows("organisations") for s in parts(row["name_fr"], row["name_en"], row["acronym_fr"], row["acronym_en"])
    ]
    found: dict[str, set[str]] = defaultdict(set)
    for spelling in (*certain, *known):
        word = _WORD.match(spelling)
        if word and len(spelling) >= _SHORTEST and (" " in spelling or not spelling.islower()):
            found[word.group()].add(fold(spelling))
    return {word: tuple(sorted(some, key=lambda s: (-len(s), s))) for word, some in found.items()}


class BodiesPipe(OwnPipe):
    """Adds to `doc.ents` what the tables know; runs after the network."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        known = spellings()
        text = ""
        found = []
        for token in doc:
            word = _WORD.match(token.text)
            for spelling in known.get(word.group(), ()) if word else ():
                text = text or fold(doc.text)
                if text.startswith(spelling, token.idx):
                    span = doc.char_span(token.idx, token.idx + len(spelling), ORGANISATION)
                    if span is not None:
                        found.append(span)
                        break
        if found:
            doc.set_ents(_added(doc, filter_spans(found)))
        return doc

    def pack(self) -> storage.Part:
        """Nothing to keep: the tables are in the package."""
        return storage.Part({}, {})

    def unpack(self, part: storage.Part) -> None:
        """Nothing was kept."""


def _added(doc: Doc, found: list[Span]) -> list[Span]:
    """The names of a text with those `found`, which overrule a place, person or organisation inside them."""
    taken = {token.i: entity for entity in doc.ents for token in entity}
    kept = {(entity.start, entity.end): entity for entity in doc.ents}
    for span in found:
        around = {taken[i] for i in range(span.start, span.end) if i in taken}
        if all(span.start <= e.start and e.end <= span.end and e.label_ in _OVERRULED for e in around):
            for entity in around:
                kept.pop((entity.start, entity.end))
            kept[(span.start, span.end)] = span
    return sorted(kept.values(), key=lambda entity: entity.start)
