"""What the tagger passes over without a closer look could not have been an expression."""

from __future__ import annotations

import random
from functools import reduce
from itertools import pairwise
from operator import or_

import pytest

from filrouge.languages import available, part
from filrouge.model.reading import Sentence
from filrouge.readings.timexes import chart as charts
from filrouge.readings.timexes import digits, grammar, lexicon, read_timexes
from filrouge.readings.timexes.chart import Chart
from filrouge.readings.timexes.grammar import Candidate
from filrouge.readings.timexes.patterns import Pattern
from filrouge.readings.timexes.rulebook import rulebook
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

NUMBERS = "1 12 31 3 07 30 45 60 500 000 1995 2018 1789 1er 3rd 2nd 2018,5 1.500 $2018 XXe IVe XVIIIe".split()
NOISE = "zzz zzzs Zzz ZZZ , . ; : ' - ( ) / ? !".split()


def phrases_of(language: str) -> dict[str, list[str]]:
    """Phrases of each class; numbers in figures and in words stand for those that no list has."""
    pack, numbers = part(language, "timex"), part(language, "numbers")
    found: dict[str, list[str]] = {}
    for entry in pack.lexicon:
        found.setdefault(entry.cls, []).extend(entry.phrases)
    words = [*numbers.cardinals, *numbers.multipliers, *numbers.ordinals, *sorted(numbers.articles)]
    samples = [*NUMBERS, *words, *sorted(pack.counted), *(f"{one} {other}" for one, other in pairwise(words))]
    for row in rulebook(language).rows:
        for element in (*row.pattern.before, *row.pattern.core, *row.pattern.after):
            for cls in element.classes:
                found.setdefault(cls, samples)
    return found


def example(pattern: Pattern, phrases: dict[str, list[str]], rng: random.Random) -> str:
    """Words that the pattern asks for, at random, and now and then one that it does not."""
    text = ""
    for element in (*pattern.before, *pattern.core, *pattern.after):
        if element.optional and rng.random() < 0.5:
            continue
        choice = [" ".join(literal) for literal in (*sorted(element.literals), *((word,) for word in sorted(element.words)))]
        choice += [rng.choice(phrases[cls]) for cls in sorted(element.classes)]
        if not choice or element.negated or rng.random() < 0.05:
            choice = NOISE
        word = rng.choice(choice)
        word = word.capitalize() if rng.random() < 0.3 else word
        text += ("" if element.glued or rng.random() < 0.05 else " ") + word
    return text


def sentences(language: str, count: int) -> list[str]:
    """Rows of such examples and of other words; the same ones every time."""
    rng = random.Random(language)
    phrases, rows = phrases_of(language), rulebook(language).rows
    found = []
    for number in range(count):
        text = example(rows[number % len(rows)].pattern, phrases, rng)
        while rng.random() < 0.5:
            text += " " + rng.choice([rng.choice(NOISE), example(rng.choice(rows).pattern, phrases, rng)])
        found.append(text.strip())
    return found


def chart_of(text: str, language: str) -> Chart:
    return charts.build(tokenize(fold(text)), language)


def every(chart: Chart, language: str) -> list[Candidate]:
    """All patterns tried everywhere."""
    rules = rulebook(language)
    tried = (grammar._apply(chart, at, row, rules) for at in range(len(chart.tokens)) for row in rules.rows)
    return [candidate for candidate in tried if candidate is not None]


@pytest.mark.parametrize("language", available())
def test_nothing_that_fits_is_passed_over(language: str) -> None:
    seen = set()
    for text in sentences(language, 300):
        chart = chart_of(text, language)
        fits = every(chart, language)
        assert grammar.candidates(chart, language) == sorted(fits, key=grammar._order), text
        seen |= {candidate.rule.name for candidate in fits}
    assert len(seen) > 0.5 * len(part(language, "timex").rules)


@pytest.mark.parametrize("language", available())
def test_a_pattern_that_no_word_wakes_fits_nowhere(language: str) -> None:
    rules = rulebook(language)
    asleep = 0
    for text in sentences(language, 200):
        chart = chart_of(text, language)
        woken = reduce(or_, (rules.wakes[word] for word in chart.lower), 0)
        for place, group in enumerate(rules.groups):
            if woken >> place & 1:
                continue
            asleep += 1
            for number in (number for bits, _ in group for number in grammar._numbers(bits)):
                fits = [grammar._apply(chart, at, rules.rows[number], rules) for at in range(len(chart.tokens))]
                assert not any(fits), (text, rules.rows[number])
    assert asleep


@pytest.mark.parametrize("language", available())
def test_classes_of_a_token_are_among_those_of_its_word(language: str) -> None:
    words = lexicon.words(language)
    seen = set()
    for text in sentences(language, 300):
        chart = chart_of(text, language)
        for at, lower in enumerate(chart.lower):
            classes = {atom.cls for atom in chart.starting(at)}
            assert classes <= words[lower].classes, (text, lower)
            assert all(atom.end - atom.start <= words[lower].longest for atom in chart.starting(at)), (text, lower)
            seen |= classes
    assert seen >= digits.possible("20") | digits.possible("2018") | {"ORD", "COUNTED"}


@pytest.mark.parametrize("language", available())
def test_atoms_that_end_at_a_token_are_those_that_start_before_it(language: str) -> None:
    for text in sentences(language, 100):
        chart, other = chart_of(text, language), chart_of(text, language)
        ends = [atom for at in range(len(chart.tokens)) for atom in chart.starting(at)]
        for at in range(len(chart.tokens) + 1):
            assert list(other.ending(at)) == [atom for atom in ends if atom.end == at], (text, at)


def test_classes_of_a_number_are_among_those_of_its_first_token() -> None:
    for value in (*range(2200), 9_999, 10_000, 123_456):
        words = {cls for several in (False, True) for cls, _ in digits.of_words(float(value), several)}
        words |= {cls for cls, _ in digits.of_ordinal(value, False)}
        assert words <= digits.possible("mot"), value
        text = str(value)
        if len(text) <= digits.LONGEST:
            figures = {cls for amount in (False, True) for cls, _ in digits.of_digits(text, amount)}
            assert figures <= digits.possible(text), value
        if len(text) <= 2:
            assert {cls for cls, _ in digits.of_ordinal(value, True)} <= digits.possible(text), value


@pytest.mark.parametrize("language", available())
def test_every_pattern_is_in_one_group(language: str) -> None:
    rules = rulebook(language)
    sets = [bits for group in (*rules.groups, rules.left_alone) for bits, _ in group]
    assert sorted(number for bits in sets for number in grammar._numbers(bits)) == list(range(len(rules.rows)))


def test_tables_keep_a_bounded_number_of_words(monkeypatch: pytest.MonkeyPatch) -> None:
    words = lexicon.Words("fr")
    monkeypatch.setattr(lexicon, "KEPT", 3)
    for number in range(10):
        assert words[f"x{number}"] is lexicon.NO_WORD
    assert words["mardi"].phrases
    assert len(words) == 3


def test_a_sentence_between_two_is_passed_over_and_the_others_are_read() -> None:
    text = "Il est parti mardi. Rien ne bouge ici. Elle revient jeudi."
    view = fold(text)
    spans = (Sentence(0, 19, 0, "body"), Sentence(20, 38, 0, "body"), Sentence(39, len(text), 0, "body"))
    forms = read_timexes(view, tokenize(view), spans, language="fr")
    assert [(form.id, form.text) for form in forms] == [("t1", "mardi"), ("t2", "jeudi")]
