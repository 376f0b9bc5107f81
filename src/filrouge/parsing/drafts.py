"""What spaCy says of a piece of text, copied into frozen values. Nothing of it is referred to afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from filrouge.model.parse import NamedSpan, ParsedToken
from filrouge.parsing.chunks import Chunk
from filrouge.parsing.labels import name_label, prepositions_below, relation, upos

if TYPE_CHECKING:
    from spacy.tokens import Doc

# read by the column: a token of spaCy is an object made anew each time that it is looked at
_COLUMNS = ["IDX", "LENGTH", "LEMMA", "POS", "MORPH", "HEAD", "DEP", "SENT_START", "IS_SPACE"]
_ON_ITSELF = 0
_BEGINS = 1
_NO_FEATURES = "_"


class _Words(dict[int, str]):
    """What spaCy's numbers stand for, in our terms; each is looked up once."""

    def __init__(self, strings: Any, ours: Callable[[str], str]) -> None:
        self._strings, self._ours = strings, ours

    def __missing__(self, number: int) -> str:
        word = self[number] = self._ours(self._strings[number] if number else "")
        return word


class Terms:
    """The words of one batch: those of a longer time might not be the vocabulary's any more."""

    def __init__(self, strings: Any) -> None:
        self.lemma = _Words(strings, str)
        self.upos = _Words(strings, upos)
        self.feats = _Words(strings, lambda feats: "" if feats == _NO_FEATURES else feats)
        self.label = _Words(strings, str)
        self.relation = _Words(strings, relation)


@dataclass(slots=True)
class Draft:
    """A Parse in the making: what has been said of the chunks of one text so far."""

    tokens: list[ParsedToken] = field(default_factory=list)
    sentences: list[int] = field(default_factory=list)
    names: list[NamedSpan] = field(default_factory=list)

    def add(self, doc: Doc, chunk: Chunk, terms: Terms) -> None:
        """Add what is said of the next chunk."""
        table = doc.to_array(_COLUMNS)
        starts, lengths, lemmas, parts, feats, _, labels, begins, blank = (column.tolist() for column in table.T)
        steps: list[int] = table[:, _COLUMNS.index("HEAD")].astype("int64").tolist()
        first = len(self.tokens)
        kept = [place for place, white in enumerate(blank) if not white]
        numbers = {place: first + number for number, place in enumerate(kept)}
        fresh: list[ParsedToken] = []
        for place in kept:
            start, end = chunk.span(starts[place], starts[place] + lengths[place])
            number = numbers[place]
            if not fresh or begins[place] == _BEGINS:
                self.sentences.append(number)
            above = place + steps[place]
            while above not in numbers and steps[above] != _ON_ITSELF:
                above += steps[above]  # white space that was made a token is stepped over
            head = numbers.get(above, number)
            label = labels[place]
            deprel = "root" if label and head == number else terms.relation[label]
            fresh.append(
                ParsedToken(
                    start, end, terms.lemma[lemmas[place]], terms.upos[parts[place]], terms.feats[feats[place]], head, deprel
                )
            )
        given = [terms.label[labels[place]] for place in kept]
        if "pobj" in given:
            prepositions_below(fresh, given, first)
        self.tokens += fresh
        for entity in doc.ents:
            if found := name_label(entity.label_):
                self.names.append(NamedSpan(*chunk.span(entity.start_char, entity.end_char), found))
