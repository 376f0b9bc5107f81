"""Acronyms that the text itself defines: "la Fédération des clubs (FDC)", "FDC (Fédération des clubs)".

From there on the acronym is that body, whatever the tables have it for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from filrouge.knowledge import organisations
from filrouge.knowledge.names import words
from filrouge.readings.mentions.bodies import BodyReader
from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.name import Name, Told
from filrouge.readings.mentions.people import NameReader, People
from filrouge.readings.mentions.words import Words

_MOST_WORDS, _MOST_TOKENS = 12, 20
_LETTERS = range(2, 11)
_ENDS = (")", ",", ";")


class _Definition(NamedTuple):
    """`first`, `last`: the name; `at` the acronym that it explains."""

    first: int
    last: int
    at: int
    name: Name


def define(text: Words, lexicon: Lexicon) -> Words:
    """The words with what they define about themselves."""
    brackets = [at for at, token in enumerate(text.tokens) if token.text == "("]
    if not brackets:
        return text
    found = _Finder(text, lexicon)
    acronyms: dict[str, tuple[int, Told]] = {}
    told: dict[int, Told] = {}
    for definition in (one for at in brackets for one in found.around(at)):
        short = text.text(definition.at)
        if short in acronyms:
            continue
        ground = (definition.first, definition.last)
        told[definition.first] = Told(definition.name, definition.last, ground)
        acronyms[short] = definition.at, Told(definition.name._replace(acronym=short), 0, ground)
    if not acronyms:
        return text
    for at, token in enumerate(text.tokens):
        since = acronyms.get(token.text)
        if since is not None and at >= since[0] and text.sentence[at] >= 0:
            told[at] = since[1]._replace(end=at + 1)
    return replace(text, told=told)


class _Finder:
    """Looks a bounded number of words before and behind an opening bracket."""

    def __init__(self, text: Words, lexicon: Lexicon) -> None:
        self.text, self.lexicon = text, lexicon
        self.bodies = BodyReader(text, lexicon, NameReader(text, lexicon, People(lexicon.offices)))

    def around(self, bracket: int) -> Iterator[_Definition]:
        """The definition that a bracket holds, or that stands in it."""
        text = self.text
        if text.sentence[bracket] < 0:
            return
        first, stop = text.bounds[text.sentence[bracket]]
        if bracket + 2 < stop and self._acronym(bracket + 1) and text.text(bracket + 2) in _ENDS:
            name = self._name(range(bracket - 1, max(first, bracket - _MOST_TOKENS) - 1, -1), bracket, bracket + 1)
            if name is not None:
                yield name
        elif bracket > first and self._acronym(bracket - 1):
            closing = next((at for at in range(bracket + 1, min(bracket + _MOST_TOKENS, stop)) if text.text(at) in _ENDS), 0)
            name = self._name(range(bracket + 1, min(bracket + 4, closing)), closing, bracket - 1) if closing else None
            if name is not None:
                yield name

    def _acronym(self, at: int) -> bool:
        word = self.text.text(at)
        return len(word) in _LETTERS and word[0].isupper() and sum(map(str.isupper, word)) >= 2

    def _name(self, begins: range, end: int, at: int) -> _Definition | None:
        """The name that ends at `end` and that the acronym at `at` may stand for; the nearest beginning counts."""
        text, seen = self.text, 0
        letters = text.folded[at]
        for begin in begins:
            if text.tokens[begin].kind != "word":
                if text.text(begin) not in "-'«»“”\"":
                    return None
                continue
            seen += 1
            if seen > _MOST_WORDS:
                return None
            name = self._stands(begin, end, letters)
            if name is not None:
                return _Definition(begin, end, at, name if name.id else self._tabled(name, begin, at))
        return None

    def _stands(self, begin: int, end: int, letters: str) -> Name | None:
        text = self.text
        found = self.lexicon.found(text, begin, end)
        if found is not None and found[1] == end:
            named = next((name for name in found[0] if name.kind == "organisation" and not name.acronym), None)
            if named is not None:
                return named._replace(shown=text.shown(begin, end), acronym="", exact=False)
        kind = self._kind(begin, end)
        if kind is None or not (text.capitalised(begin) or self._determined(begin)):
            return None
        initials = [text.folded[at][0] for at in range(begin, end) if text.tokens[at].kind == "word"]
        if len(initials) < 2:
            return None
        if initials[0] == letters[0] and _ordered(letters, initials):
            return Name("organisation", "", shown=text.shown(begin, end), body=kind)
        body = self.bodies.read(begin, end) if text.capitalised(begin) else None
        if body is not None and body.named and body.last == end:
            return Name("organisation", "", shown=text.shown(begin, end), body=kind)
        return None

    def _tabled(self, name: Name, begin: int, at: int) -> Name:
        """The name with the id that the tables have for the acronym, where theirs begins with the same word."""
        found = self.lexicon.found(self.text, at, at + 1)
        for id in (one.id for one in found[0] if one.kind == "organisation") if found else ():
            organisation = organisations.get(id)
            listed = organisation.names(self.lexicon.language) if organisation else ()
            if any(words(one)[:1] == (self.text.folded[begin],) for one in listed):
                return name._replace(id=id)
        return name

    def _kind(self, begin: int, end: int) -> str | None:
        """The kind of body that the first word tells, or the last one where nouns come last."""
        kind = self.lexicon.body_nouns.get(self.text.folded[begin])
        if kind is None and self.lexicon.pack.demonym_first and self.text.capitalised(end - 1):
            return self.lexicon.body_nouns.get(self.text.folded[end - 1]) if self.text.capitalised(begin) else None
        return kind

    def _determined(self, at: int) -> bool:
        pack, word = self.lexicon.pack, self.text.lower(self.text.before(at)) if self.text.before(at) >= 0 else ""
        return word in pack.contracted or (word in pack.determiners and pack.determiners[word].sort == "definite")


def _ordered(letters: str, initials: list[str]) -> bool:
    """True where the letters are found among the initials in their order."""
    left = iter(initials)
    return all(letter in left for letter in letters)
