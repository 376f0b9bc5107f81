"""Token classes of a sentence: what each stretch of tokens may be, from the pack's lexicon."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

from filrouge.languages import part
from filrouge.languages.parts.numbers import NumbersPack
from filrouge.languages.parts.timex import Case, Entry, TimexPack
from filrouge.readings.timexes import digits, numbers
from filrouge.readings.timexes.digits import Fields
from filrouge.readings.tokens import Token, tokenize
from filrouge.readings.view import fold

_MARKS_OF_A_NUMBER = ".,"
_ROMAN_CAPITALS = frozenset("IVXL")
_CURRENCIES = "$€£"


class Atom(NamedTuple):
    """Tokens [start, end) read as one class, with the fields that they set."""

    start: int
    end: int
    cls: str
    fields: Fields


class Phrase(NamedTuple):
    """A lexicon phrase after its first token."""

    rest: tuple[str, ...]
    entry: Entry


class Chart:
    """All atoms of a sentence, by the token they start at and by the token they end before."""

    __slots__ = ("ends", "starts", "tokens")

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.starts: dict[int, list[Atom]] = {}
        self.ends: dict[int, list[Atom]] = {}

    def add(self, atom: Atom) -> None:
        self.starts.setdefault(atom.start, []).append(atom)
        self.ends.setdefault(atom.end, []).append(atom)


def phrase_tokens(phrase: str) -> tuple[str, ...]:
    """A phrase of a pack cut by the one tokeniser, in lower case."""
    return tuple(token.lower for token in tokenize(fold(phrase)))


@cache
def lexicon(language: str) -> dict[str, tuple[Phrase, ...]]:
    """First token -> phrases; every longer word also without its accents (headlines, haste)."""
    pack: TimexPack = part(language, "timex")
    found: dict[str, dict[tuple[tuple[str, ...], int], Phrase]] = {}
    for number, entry in enumerate(pack.lexicon):
        for phrase in entry.phrases:
            words = phrase_tokens(phrase)
            for variant in {words, tuple(_bare(word) for word in words)}:
                found.setdefault(variant[0], {})[(variant[1:], number)] = Phrase(variant[1:], entry)
    return {first: tuple(phrases.values()) for first, phrases in found.items()}


def _bare(word: str) -> str:
    if len(word) < 4 or word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))


@cache
def _number_words(language: str) -> frozenset[str]:
    """Words that a number may begin with."""
    pack: NumbersPack = part(language, "numbers")
    return frozenset((*pack.cardinals, *pack.multipliers, *pack.ordinals, *pack.articles))


def build(tokens: tuple[Token, ...], language: str) -> Chart:
    """The chart of one sentence; linear in its tokens (phrases and numbers are bounded)."""
    chart = Chart(tokens)
    phrases = lexicon(language)
    pack: TimexPack = part(language, "timex")
    number_pack: NumbersPack = part(language, "numbers")
    number_words = _number_words(language)
    opening = _opening(tokens)
    for at, token in enumerate(tokens):
        for phrase in phrases.get(token.lower, ()):
            end = at + 1 + len(phrase.rest)
            if phrase.rest and tuple(t.lower for t in tokens[at + 1 : end]) != phrase.rest:
                continue
            if _case_fits(phrase.entry.case, tokens[at:end], at <= opening):
                chart.add(Atom(at, end, phrase.entry.cls, phrase.entry.fields))
        if token.kind == "number" or (token.kind == "word" and (token.lower in number_words or token.text[0] in _ROMAN_CAPITALS)):
            _add_numbers(chart, at, number_pack)
        # What is counted is asked for behind a number or a season only.
        if at in chart.ends and _may_be_counted(token, pack):
            chart.add(Atom(at, at + 1, "COUNTED", ()))
    return chart


def _opening(tokens: tuple[Token, ...]) -> int:
    """Index of the first word: only there a capital says nothing."""
    for at, token in enumerate(tokens[:8]):
        if token.kind != "mark":
            return at
    return 0


def _case_fits(case: Case, tokens: tuple[Token, ...], opens: bool) -> bool:
    first = tokens[0]
    if case == "any":
        return True
    shouted = len(first.text) > 1 and first.text.isupper()
    if case == "capital":
        return first.capitalised
    return not first.capitalised or opens or shouted


def _may_be_counted(token: Token, pack: TimexPack) -> bool:
    lower = token.lower
    if lower in pack.counted:
        return True
    if token.kind != "word" or token.capitalised or lower in pack.not_counted:
        return False
    return len(lower) > 3 and lower.endswith(pack.counted_endings) if pack.counted_endings else False


def _add_numbers(chart: Chart, at: int, pack: NumbersPack) -> None:
    tokens = chart.tokens
    token = tokens[at]
    if token.kind == "mark":
        return
    if (number := numbers.quantity(tokens, at, pack)) is not None:
        end, value = number
        chart.add(Atom(at, end, "NUM", (("quantity", value),)))
        if token.kind == "word":
            _add_classes(chart, at, end, digits.of_words(value, end - at > 1))
    if (order := numbers.ordinal(tokens, at, pack)) is not None:
        end, rank = order
        _add_classes(chart, at, end, digits.of_ordinal(rank, token.kind == "number"))
    if token.kind == "word" and (century := numbers.roman(token, pack)) is not None:
        chart.add(Atom(at, at + 1, "ROMAN", (("ord", century),)))
    if token.kind == "number" and len(token.text) <= digits.LONGEST and token.text.isascii():
        amount = len(token.text) == digits.LONGEST and _part_of_an_amount(tokens, at)
        _add_classes(chart, at, at + 1, digits.of_digits(token.text, amount))


def _add_classes(chart: Chart, at: int, end: int, classes: tuple[digits.Class, ...]) -> None:
    for cls, fields in classes:
        chart.add(Atom(at, end, cls, fields))


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
