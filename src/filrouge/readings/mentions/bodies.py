"""Bodies that no table has, by the noun that heads or announces their name.

"le collectif Exemple", "l'association « Vivre ici »": a noun in small letters and the name behind it. "la Fédération
française de basket", "Environment Agency", "University of Exampletown": a noun with a capital that is part of the name.
"""

from __future__ import annotations

from typing import NamedTuple

from filrouge.readings.mentions.lexicon import Lexicon
from filrouge.readings.mentions.name import Name
from filrouge.readings.mentions.people import NameReader
from filrouge.readings.mentions.words import Words

_MOST_ADJECTIVES, _MOST_COMPLEMENTS, _LONGEST = 3, 3, 14
_NEAR, _FAR = 3, 15
"""Tokens from the beginning of a mention, determiner included, to the noun of a body."""
_OPENING, _CLOSING = '«“"', '»”"'


class Body(NamedTuple):
    """Tokens [first, last) without determiner, `noun` the folded head, `kind` what sort of body.

    `named` is false for the noun alone; `known` is what the tables, or the text itself, have for the announced name.
    """

    first: int
    last: int
    noun: str
    kind: str
    named: bool
    known: Name | None = None


class BodyReader:
    """Reads one body behind its determiner; looks a bounded number of words ahead."""

    def __init__(self, text: Words, lexicon: Lexicon, names: NameReader) -> None:
        self.text, self.lexicon, self.names = text, lexicon, names
        self.pack = lexicon.pack
        self.words = lexicon.pack.bodies
        self.endings = lexicon.pack.bodies.adjective_endings
        self._nouns = bytes(map(lexicon.body_nouns.__contains__, text.folded))
        # Where nouns come last, a name stands before them.
        self._reach = _FAR if lexicon.pack.demonym_first else _NEAR

    def may_begin(self, at: int) -> bool:
        """False where no noun of a body is near: there nobody need look."""
        return self._nouns.find(1, at, at + self._reach) >= 0

    def read(self, at: int, stop: int) -> Body | None:
        """The body whose noun, or whose name, begins at `at`."""
        if at >= stop:
            return None
        text = self.text
        noun = text.folded[at]
        kind = self.lexicon.body_nouns.get(noun)
        if kind is None:
            return self._closed(at, stop) if self.pack.demonym_first and text.capitalised(at) else None
        if text.capitalised(at):
            if text.sentence[at] in text.titled or at == text.bounds[text.sentence[at]][0]:
                return None
            if self.pack.demonym_first:
                return self._closed(at, stop) or self._of(at, stop)
            end = self.headed(at, stop)
        else:
            return self._announced(at, stop, Body(at, at + 1, noun, kind, False))
        return Body(at, end or at + 1, noun, kind, bool(end) and end > at + 1)

    def _announced(self, at: int, stop: int, alone: Body) -> Body:
        """A noun in small letters with its adjectives and the name behind them, or the noun `alone`."""
        name = self._adjectives(at + 1, stop)
        if alone.noun not in self.lexicon.announcing or name >= stop:
            return alone
        if self.text.text(name) in _OPENING:
            end, known = self._marked(name, stop), None
        else:
            end = self._name(name, stop)
            found = self.lexicon.found(self.text, name, stop) if end else None
            known = next((one for one in found[0] if one.kind == "organisation"), None) if found else None
            end = found[1] if found and known else end
        return alone._replace(last=end, named=True, known=known) if end else alone

    def _adjectives(self, at: int, stop: int) -> int:
        for _ in range(_MOST_ADJECTIVES):
            after = self.adjective(at, stop)
            if not after:
                break
            at = after
        return at

    def adjective(self, at: int, stop: int) -> int:
        """One past an adjective in small letters, with what a hyphen binds to it; 0 for none."""
        text = self.text
        if at >= stop or text.tokens[at].kind != "word" or text.capitalised(at):
            return 0
        demonym = self.lexicon.demonym(text, at, stop)
        if demonym is not None:
            return demonym[1]
        if at + 2 < stop and text.text(at + 1) == "-" and text.tight(at + 1) and text.tight(at + 2):
            return at + 3 if text.lower(at + 2).endswith(self.endings) else 0
        fits = len(text.text(at)) > 3 and text.lower(at).endswith(self.endings)
        return at + 1 if fits or text.folded[at] in self.lexicon.after_head else 0

    def _marked(self, at: int, stop: int) -> int:
        """One past the closing mark of a name in quotation marks."""
        if not self.text.capitalised(at + 1):
            return 0
        for end in range(at + 2, min(at + _LONGEST, stop)):
            if self.text.text(end) in _CLOSING:
                return end + 1
        return 0

    def _name(self, at: int, stop: int) -> int:
        """End of the capitalised name at `at`; a person named in full behind its first word is another mention."""
        text = self.text
        if not text.capitalised(at) or not text.tokens[at].spaced or text.sentence[at] in text.titled:
            return 0
        if text.folded[at] in self.pack.weekdays_months or text.lower(at) in self.pack.pronouns:
            return 0
        end = self.names.sequence(at, stop)
        for inner in range(at + 1, end):
            if self.names.full(inner, stop) is not None:
                end = inner
                break
        if end == at + 1 and text.lower(at) in self.pack.determiners:
            return 0
        while end < stop and text.tight(end) and text.tokens[end].kind == "number":
            end += 1
        return end

    def headed(self, at: int, stop: int) -> int:
        """End of a name that begins with its noun: adjectives, further capitals, complements."""
        end, complements = at + 1, 0
        while end < stop and end - at < _LONGEST:
            after = self.adjective(end, stop) or self._capital(end, stop)
            if not after and complements < _MOST_COMPLEMENTS:
                # "des droits et des libertés"
                joined = complements and end + 1 < stop and self.text.lower(end) in self.pack.conjunctions
                after = self._complement(end + bool(joined), stop, first=end == at + 1)
                complements += 1
            if not after:
                break
            end = after
        return end

    def _capital(self, at: int, stop: int) -> int:
        text = self.text
        if not text.capitalised(at) or text.tokens[at].kind != "word" or self._other(at, stop):
            return 0
        end = at + 1
        while len(text.text(end - 1)) == 1 and end + 1 < stop and text.text(end) == "." and text.capitalised(end + 1):
            # "Institut C.D. Martin"
            end += 2
        while end + 1 < stop and text.text(end) == "-" and text.tight(end) and text.tight(end + 1):
            end += 2
        return end

    def _other(self, at: int, stop: int) -> bool:
        """True for a word that is no part of a body's name: a day, a pronoun, a person named in full."""
        text = self.text
        word = text.lower(at)
        return (
            text.folded[at] in self.pack.weekdays_months
            or word in self.pack.pronouns
            or text.folded[at] in self.lexicon.not_opening
            or word in self.pack.prepositions
            or self.names.full(at, stop) is not None
        )

    def _complement(self, at: int, stop: int, *, first: bool) -> int:
        """End of "de basket-ball", "pour la protection", "des droits"; 0 where something else goes on."""
        text, pack = self.text, self.pack
        word = text.lower(at)
        if not (word in pack.of or word in pack.contracted or (first and word in self.words.purposes)) or text.capitalised(at):
            return 0
        if word in pack.contracted - pack.of:
            return 0
        start = at + 2 if text.text(at + 1) == "'" else at + 1
        determiner = pack.determiners.get(text.lower(start))
        if determiner is not None:
            if determiner.sort != "definite" or text.text(start + 1) == "-":
                return 0
            start += 2 if text.text(start + 1) == "'" else 1
        if start < stop and text.lower(start) in pack.before_head and start + 1 < stop:
            start += 1
        if start >= stop or text.tokens[start].kind != "word" or self._other(start, stop):
            return 0
        if not text.capitalised(start) and (len(text.text(start)) < 3 or text.lower(start).endswith(pack.infinitives)):
            return 0
        end = start + 1
        while end + 1 < stop and text.text(end) in "-'" and text.tight(end) and text.tight(end + 1):
            end += 2
        return end

    def _closed(self, at: int, stop: int) -> Body | None:
        """A run of capitals that ends with the noun: "Environment Agency", with "of …" or "for …" behind it."""
        text = self.text
        if text.sentence[at] in text.titled or text.lower(at) in self.pack.determiners | self.pack.pronouns.keys():
            return None
        before = text.before(at)
        if text.folded[at] in self.lexicon.not_opening:
            return None
        if text.capitalised(before) and text.lower(before) not in self.pack.determiners:
            return None
        end = self.names.sequence(at, stop)
        for last in range(end - 1, at, -1):
            kind = self.lexicon.body_nouns.get(text.folded[last])
            if kind is not None and text.capitalised(last):
                return Body(at, self._further(last + 1, stop) or last + 1, text.folded[last], kind, True)
        return None

    def _of(self, at: int, stop: int) -> Body:
        """A noun with a capital that "of …" follows: "University of Exampletown"."""
        noun = self.text.folded[at]
        end = self._further(at + 1, stop)
        return Body(at, end or at + 1, noun, self.lexicon.body_nouns[noun], bool(end))

    def _further(self, at: int, stop: int) -> int:
        text = self.text
        if text.lower(at) not in self.pack.of | self.words.purposes:
            return 0
        start = at + 2 if text.lower(at + 1) in self.pack.determiners else at + 1
        if start >= stop or not text.capitalised(start) or self._other(start, stop):
            return 0
        return self.names.sequence(start, stop)
