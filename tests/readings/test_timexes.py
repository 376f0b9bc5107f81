"""What the words say, before any date is known: positions, fields, bounds, ranges, tense."""

from __future__ import annotations

import pytest

from filrouge.languages import part
from filrouge.model.timexform import TimexForm
from filrouge.readings.sentences import split
from filrouge.readings.timexes import read_timexes
from filrouge.readings.timexes.forms import duration
from filrouge.readings.timexes.numbers import ordinal, quantity, roman
from filrouge.readings.timexes.patterns import compile_pattern
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold

FRENCH, ENGLISH = (part(code, "numbers") for code in ("fr", "en"))


def read(text: str, language: str = "fr") -> tuple[TimexForm, ...]:
    view = fold(text)
    return read_timexes(view, tokenize(view), split(view, part(language, "sentences")), language=language)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Signé l\u200be 3 mai 2010.", "l\u200be 3 mai 2010"),
        ("Publié en fe\u0301vrier 2019.", "fe\u0301vrier 2019"),
        ("Vu le 3\u00a0mai\u202f2010, à Caen.", "le 3\u00a0mai\u202f2010"),
        ("Ouvert aujourd\u2019hui.", "aujourd\u2019hui"),
        ("😀 Parti hier 😀", "hier"),
        ("LE 12 JUIN 2018, TOUT CHANGE.", "LE 12 JUIN 2018"),
        ("PUBLIE EN FEVRIER 2019.", "FEVRIER 2019"),
    ],
)
def test_spans_are_positions_in_the_original(text: str, span: str) -> None:
    (form,) = read(text)
    assert form.text == span == text[form.start : form.end]


def test_ids_follow_the_text() -> None:
    forms = read("Parti lundi, revenu mardi, reparti mercredi. Jeudi, rien.")
    assert [form.id for form in forms] == ["t1", "t2", "t3", "t4"]
    assert [form.start for form in forms] == sorted(form.start for form in forms)


def test_nothing_is_read_across_sentences() -> None:
    assert [form.text for form in read("Ils étaient 12\nJuin 2018 fut chaud.")] == ["Juin 2018"]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Il viendra mardi.", {"grain": "day", "operator": "nearest", "weekday": 2, "anchor": "creation", "tense": "future"}),
        (
            "Signé le 12 juin 2018.",
            {"grain": "day", "operator": "absolute", "year": 2018, "month": 6, "day": 12, "anchor": "none"},
        ),
        ("Six mois plus tard, il céda.", {"operator": "shift", "quantity": 6, "unit": "month", "anchor": "context"}),
        ("Il est mort hier.", {"operator": "shift", "quantity": -1, "unit": "day", "anchor": "creation", "tense": "past"}),
        ("L'an dernier, il a plu.", {"operator": "last", "unit": "year", "grain": "year"}),
        ("Ce matin, il a plu.", {"operator": "this", "part": "MO", "grain": "part-of-day"}),
        ("Fin 2024, il partira.", {"mod": "END", "year": 2024, "grain": "year"}),
        ("Près de deux ans ont passé.", {"mod": "APPROX", "value": "P2Y", "type": "DURATION"}),
        ("Quelques jours plus tard, il céda.", {"operator": "shift", "quantity": None, "bound": "after"}),
        ("Dans la nuit de mardi à mercredi, il a fui.", {"part": "NI", "weekday": 2, "quantity": 2, "unit": "day"}),
    ],
)
def test_fields(text: str, fields: dict[str, object]) -> None:
    (form,) = read(text)
    assert {name: getattr(form, name) for name in fields} == fields


@pytest.mark.parametrize(
    ("text", "language", "bound"),
    [
        ("Depuis lundi, on attend.", "fr", "since"),
        ("À partir du 3 mai, on paiera.", "fr", "since"),
        ("Il reste jusqu'au 3 mai.", "fr", "until"),
        ("D'ici le 30 juin, tout ira bien.", "fr", "until"),
        ("Il part avant le 31 décembre.", "fr", "before"),
        ("Après le 3 mai, il partit.", "fr", "after"),
        ("Il part le 3 mai.", "fr", "at"),
        ("Since Monday, they wait.", "en", "since"),
        ("He stays until May 3.", "en", "until"),
        ("It ends by 2020.", "en", "until"),
        ("He left before May 3.", "en", "before"),
        ("He left on May 3.", "en", "at"),
    ],
)
def test_the_preposition_gives_the_bound_and_stays_outside(text: str, language: str, bound: str) -> None:
    (form,) = read(text, language)
    assert form.bound == bound
    assert not form.text.lower().startswith(("depuis", "avant", "après", "since", "until", "before", "by"))


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("Du 27 au 28 février 2019, on négocia.", "fr", {"day": 27, "month": 2, "year": 2019}),
        ("Du 28 décembre au 3 janvier 2019, on négocia.", "fr", {"day": 28, "month": 12, "year": 2018}),
        ("Entre mars et juin 2018, on négocia.", "fr", {"month": 3, "year": 2018}),
        ("De 1990 à 1999, on négocia.", "fr", {"year": 1990}),
        ("From May 3 to May 5, 2010, they met.", "en", {"day": 3, "month": 5, "year": 2010}),
        ("Between March and June 2018, they met.", "en", {"month": 3, "year": 2018}),
    ],
)
def test_the_first_end_of_a_range_takes_what_the_second_says(text: str, language: str, first: dict[str, int]) -> None:
    one, two = read(text, language)
    assert one.range_end == two.id
    assert two.range_end is None
    assert {name: getattr(one, name) for name in first} == first


@pytest.mark.parametrize(
    ("text", "language", "tense"),
    [
        ("Le roi a parlé mardi.", "fr", "past"),
        ("Le roi n'a pas encore parlé mardi.", "fr", "past"),
        ("Le roi s'est rendu mardi à Rome.", "fr", "past"),
        ("Le roi se rendra mardi à Rome.", "fr", "future"),
        ("Le roi doit se rendre mardi à Rome.", "fr", "future"),
        ("Le roi a promis de partir mardi.", "fr", "future"),
        ("Le procès, prévu mardi, intéresse la presse.", "fr", "future"),
        ("Le roi aurait parlé mardi.", "fr", "past"),
        ("Mardi, le roi parlera.", "fr", "future"),
        ("Il a dit hier que le roi partirait.", "fr", "past"),
        ("Une rencontre annulée mardi fait jaser.", "fr", "past"),
        ("The king spoke on Tuesday.", "en", "past"),
        ("The king will speak on Tuesday.", "en", "future"),
        ("The king was crowned on Tuesday.", "en", "past"),
        ("The report will be released on Tuesday.", "en", "future"),
        ("The king would have left on Tuesday.", "en", "past"),
        ("The king is expected to speak on Tuesday.", "en", "future"),
        ("The king plans to speak on Tuesday.", "en", "future"),
    ],
)
def test_tense_of_the_clause(text: str, language: str, tense: str) -> None:
    assert read(text, language)[0].tense == tense


def test_the_pluperfect_is_remote() -> None:
    assert read("En juin, Trump avait rencontré le dirigeant.")[0].remote
    assert not read("En juin, Trump a rencontré le dirigeant.")[0].remote


def test_two_clauses_keep_their_tenses() -> None:
    one, two = read("Le Kremlin a annoncé mardi que le président se rendra jeudi à Minsk.")
    assert (one.tense, two.tense) == ("past", "future")


@pytest.mark.parametrize(
    ("text", "pack", "value"),
    [
        ("vingt-deux", FRENCH, 22),
        ("quatre-vingt-dix-sept", FRENCH, 97),
        ("soixante et onze", FRENCH, 71),
        ("deux cents", FRENCH, 200),
        ("mille neuf cent quatre-vingt-quatre", FRENCH, 1984),
        ("1 500", FRENCH, 1500),
        ("30,4", FRENCH, 30.4),
        ("septante", FRENCH, 70),
        ("deux trois", FRENCH, 2),
        ("twenty-five", ENGLISH, 25),
        ("a hundred", ENGLISH, 100),
        ("two thousand and six", ENGLISH, 2006),
        ("1,500", ENGLISH, 1500),
        ("2.5", ENGLISH, 2.5),
    ],
)
def test_numbers(text: str, pack: object, value: float) -> None:
    found = quantity(tokenize(fold(text)), 0, pack)  # type: ignore[arg-type]
    assert found is not None
    assert found[1] == value


def test_ordinals() -> None:
    assert ordinal(tokenize(fold("1er")), 0, FRENCH) == (2, 1)
    assert ordinal(tokenize(fold("troisième")), 0, FRENCH) == (1, 3)
    assert ordinal(tokenize(fold("twenty-first")), 0, ENGLISH) == (3, 21)
    assert ordinal(tokenize(fold("22")), 0, ENGLISH) is None
    assert roman(tokenize(fold("XIXe"))[0], FRENCH) == 19
    assert roman(tokenize(fold("Xavier"))[0], FRENCH) is None


@pytest.mark.parametrize(
    ("quantity_", "unit", "value"),
    [
        (2, "week", "P2W"),
        (3, "hour", "PT3H"),
        (None, "day", "PXD"),
        (1.5, "year", "P1Y6M"),
        (0.5, "century", "P50Y"),
        (0.5, "hour", "PT30M"),
        (2.5, "hour", "PT2H30M"),
        (2, "quarter", "P6M"),
        (30.4, "second", "PT30.4S"),
        (None, "decade", "PXY"),
    ],
)
def test_duration_values(quantity_: float | None, unit: str, value: str) -> None:
    assert duration(quantity_, unit) == value


@pytest.mark.parametrize("text", ["a < b < c", "a > b > c", " < a", "MONTH < > YEAR"])
def test_a_pattern_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="before < core > after"):
        compile_pattern(text)


def test_an_unknown_language_is_refused() -> None:
    view = fold("x")
    with pytest.raises(KeyError, match="no language pack"):
        read_timexes(view, tokenize(view), (), language="xx")
