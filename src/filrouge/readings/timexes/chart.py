"""Token classes of a sentence: what each stretch of tokens may be, from the pack's lexicon."""

from __future__ import annotations

from typing import NamedTuple

from filrouge.languages import part
from filrouge.languages.parts.numbers import NumbersPack
from filrouge.languages.parts.timex import Case
from filrouge.readings.timexes import digits, lexicon, numbers
from filrouge.readings.timexes.digits import Fields
from filrouge.readings.tokens import Token

_MARKS_OF_A_NUMBER = ".,"
_CURRENCIES = "$€£"


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

    __slots__ = ("_ending", "_numbers", "_opening", "_reach", "_starting", "_words", "lower", "tokens")

    def __init__(self, tokens: tuple[Token, ...], language: str) -> None:
        self.tokens = tokens
        self.lower = tuple(token.lower for token in tokens)
        self._words = lexicon.words(language)
        self._numbers: NumbersPack = part(language, "numbers")
        self._reach = max(numbers.MOST_TOKENS, lexicon.longest(language))
        self._opening = _opening(tokens)
        self._starting: list[tuple[Atom, ...] | None] = [None] * len(tokens)
        self._ending: dict[int, tuple[Atom, ...]] = {}

    def starting(self, at: int) -> tuple[Atom, ...]:
        """The atoms whose first token is `at`."""
        atoms = self._starting[at]
        if atoms is None:
            word = self._words[self.lower[at]]
            atoms = self._starting[at] = () if word is lexicon.NO_WORD else tuple(self._made(at, word))
        return atoms

    def ending(self, at: int) -> tuple[Atom, ...]:
        """The atoms whose last token stands just before `at`."""
        atoms = self._ending.get(at)
        if atoms is None:
            first = max(0, at - self._reach)
            longest = [self._words[word].longest for word in self.lower[first:at]]
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
            if case == "any" or _case_fits(case, self.tokens[at], at <= self._opening):
                found.append(Atom(at, end, cls, fields))
        if word.number:
            self._add_numbers(found, at)
        if word.roman and (century := numbers.roman(self.tokens[at], self._numbers)) is not None:
            found.append(Atom(at, at + 1, "ROMAN", (("ord", century),)))
        if word.counted or (word.countable and not self.tokens[at].capitalised):
            found.append(Atom(at, at + 1, "COUNTED", ()))
        return found

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


def _opening(tokens: tuple[Token, ...]) -> int:
    """Index of the first word: only there a capital says nothing."""
    for at, token in enumerate(tokens[:8]):
        if token.kind != "mark":
            return at
    return 0


def _case_fits(case: Case, first: Token, opens: bool) -> bool:
    capital = first.text[:1].isupper()
    if case == "capital":
        return capital
    return not capital or opens or (len(first.text) > 1 and first.text.isupper())


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
