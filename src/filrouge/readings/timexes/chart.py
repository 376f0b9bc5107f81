"""Token classes of a sentence: what each stretch of tokens may be, from the pack's lexicon."""

from __future__ import annotations

from operator import attrgetter
from typing import NamedTuple

from filrouge.languages import part
from filrouge.languages.parts.numbers import NumbersPack
from filrouge.languages.parts.timex import Case
from filrouge.readings.timexes import digits, lexicon, numbers
from filrouge.readings.timexes.digits import Fields
from filrouge.readings.tokens import Token

_MARKS_OF_A_NUMBER = ".,"
_CURRENCIES = "$€£"


_lower = attrgetter("lower")


class Atom(NamedTuple):
    """Tokens [start, end) read as one class, with the fields that they set."""

    start: int
    end: int
    cls: str
    fields: Fields


class Chart:
    """The atoms of a sentence, by the token that they start at and by the token that they end before.

    Those at a token are made when they are first asked for, since most never are. Phrases and numbers
    have a bounded length, so all of them together are linear in the tokens.
    """

    __slots__ = ("_ending", "_numbers", "_opening", "_reach", "_starting", "lower", "tokens", "words")

    def __init__(self, tokens: tuple[Token, ...], language: str) -> None:
        self.tokens = tokens
        self.lower = tuple(map(_lower, tokens))
        self.words = lexicon.words(language)
        self._numbers: NumbersPack = part(language, "numbers")
        self._reach = max(numbers.MOST_TOKENS, lexicon.longest(language))
        self._opening: int | None = None
        self._starting: list[tuple[Atom, ...] | None] = [None] * len(tokens)
        self._ending: dict[int, tuple[Atom, ...]] = {}

    def starting(self, at: int) -> tuple[Atom, ...]:
        """The atoms whose first token is `at`."""
        atoms = self._starting[at]
        if atoms is None:
            word = self.words[self.lower[at]]
            atoms = self._starting[at] = () if word is lexicon.NO_WORD else tuple(self._made(at, word))
        return atoms

    def ending(self, at: int) -> tuple[Atom, ...]:
        """The atoms whose last token stands just before `at`."""
        atoms = self._ending.get(at)
        if atoms is None:
            first = max(0, at - self._reach)
            longest = [self.words[word].longest for word in self.lower[first:at]]
            starts = [start for start, tokens in enumerate(longest, first) if start + tokens >= at]
            atoms = tuple(atom for start in starts for atom in self.starting(start) if atom.end == at)
            self._ending[at] = atoms
        return atoms

    def _made(self, at: int, word: lexicon.Word) -> list[Atom]:
        found: list[Atom] = []
        for rest, cls, fields, case in word.phrases:
            end = at + 1 + len(rest)
            if rest and self.lower[at + 1 : end] != rest:
                continue
            if case == "any" or self._case_fits(case, at):
                found.append(Atom(at, end, cls, fields))
        if word.number:
            self._add_numbers(found, at)
        if word.roman and (century := numbers.roman(self.tokens[at], self._numbers)) is not None:
            found.append(Atom(at, at + 1, "ROMAN", (("ord", century),)))
        if word.counted or (word.countable and not self.tokens[at].capitalised):
            found.append(Atom(at, at + 1, "COUNTED", ()))
        return found

    def _case_fits(self, case: Case, at: int) -> bool:
        text = self.tokens[at].text
        capital = text[:1].isupper()
        if case == "capital" or not capital:
            return capital == (case == "capital")
        if self._opening is None:
            # The first word: only there a capital says nothing.
            words = (index for index, token in enumerate(self.tokens[:8]) if token.kind != "mark")
            self._opening = next(words, 0)
        return at <= self._opening or (len(text) > 1 and text.isupper())

    def _add_numbers(self, found: list[Atom], at: int) -> None:
        tokens = self.tokens
        token = tokens[at]
        if token.kind == "mark":
            return
        if (number := numbers.quantity(tokens, at, self._numbers)) is not None:
            end, value = number
            found.append(Atom(at, end, "NUM", (("quantity", value),)))
            if token.kind == "word":
                found.extend(Atom(at, end, *named) for named in digits.of_words(value, end - at > 1))
        if (order := numbers.ordinal(tokens, at, self._numbers)) is not None:
            end, rank = order
            found.extend(Atom(at, end, *named) for named in digits.of_ordinal(rank, token.kind == "number"))
        if token.kind == "number" and len(token.text) <= digits.LONGEST and token.text.isascii():
            amount = len(token.text) == digits.LONGEST and _part_of_an_amount(tokens, at)
            found.extend(Atom(at, at + 1, *named) for named in digits.of_digits(token.text, amount))


def build(tokens: tuple[Token, ...], language: str) -> Chart:
    """The chart of one sentence."""
    return Chart(tokens, language)


def _part_of_an_amount(tokens: tuple[Token, ...], at: int) -> bool:
    """ "2018,5", "$2018", "1.2018": no year."""
    if at and tokens[at - 1].text in _CURRENCIES and not tokens[at].spaced:
        return True
    if at > 1 and not tokens[at].spaced and tokens[at - 1].text in _MARKS_OF_A_NUMBER and tokens[at - 2].kind == "number":
        return len(tokens[at - 2].text) > 2
    after = tokens[at + 1 : at + 3]
    return (
        len(after) == 2
        and after[0].text in _MARKS_OF_A_NUMBER
        and after[1].kind == "number"
        and not after[0].spaced
        and not after[1].spaced
    )
