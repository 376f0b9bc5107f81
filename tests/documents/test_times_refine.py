"""Steps of a period, the clock of publication, and phrases that are the whole text."""

from __future__ import annotations

from datetime import date

import pytest

from filrouge.documents.times import anchor_timexes
from filrouge.documents.times_periods import Period, around, of_part
from filrouge.documents.times_refine import refined
from filrouge.languages import part
from filrouge.model.article import Article
from filrouge.model.timex import Timex
from filrouge.model.timexform import Step, TimexForm
from filrouge.readings.sentences import split
from filrouge.readings.timexes import read_timexes
from filrouge.readings.tokens import tokenize
from filrouge.readings.view import fold


def form(*steps: Step, hour: int | None = None) -> TimexForm:
    return TimexForm(id="t1", start=0, end=1, text="x", type="DATE", rule="x", anchor="none", then=steps, hour=hour)


def read(text: str, firstcreated: str | None, language: str = "fr") -> tuple[Timex, ...]:
    view = fold(text)
    sentences = split(view, part(language, "sentences"))
    forms = read_timexes(view, tokenize(view), sentences, language=language)
    return anchor_timexes(forms, article=Article(uri="x", body_text=text, firstcreated=firstcreated), sentences=sentences)


DAY = Period(grain="day", start=date(2018, 6, 12))
OCTOBER = around(date(2014, 10, 1), "month")
YEAR = around(date(2018, 1, 1), "year")
NOON = Period(grain="minute", start=date(2018, 6, 12), hour=12)


@pytest.mark.parametrize(
    ("period", "step", "value"),
    [
        (DAY, Step("shift", 3, "day"), "2018-06-15"),
        (DAY, Step("shift", -2, "week"), "2018-05-29"),
        (DAY, Step("shift", 2, "year"), "2020"),
        (DAY, Step("shift", 3, "month"), "2018-09"),
        (DAY, Step("count", 3, "month"), "2018-09-12"),
        (DAY, Step("count", 2, "year"), "2020-06-12"),
        (YEAR, Step("shift", 2, "year"), "2020"),
        (YEAR, Step("shift", 2, "week"), None),
        (OCTOBER, Step("shift", -1, "month"), "2014-09"),
        (NOON, Step("count", -20, "minute"), "2018-06-12T11:40"),
        (NOON, Step("shift", 13, "hour"), "2018-06-13T01:00"),
        (DAY, Step("count", 13, "hour"), None),
        (DAY, Step("shift", 1.5, "month"), None),
        (DAY, Step("shift", 1.5, "year"), "2019-12"),
        (OCTOBER, Step("count", 2, "year"), "2016-10"),
        (OCTOBER, Step("shift", 2, "year"), "2016"),
        (DAY, Step("shift", 100_000, "day"), None),
        (OCTOBER, Step("nth", 1, "week"), "2014-W41"),
        (around(date(2014, 9, 1), "month"), Step("nth", -1, "week"), "2014-W39"),
        (around(date(2015, 1, 1), "year"), Step("nth", 1, "week"), "2015-W01"),
        (YEAR, Step("nth", -3, "week"), "2018-W50"),
        (YEAR, Step("nth", 53, "week"), None),
        (OCTOBER, Step("nth", -1, "day"), "2014-10-31"),
        (OCTOBER, Step("nth", 32, "day"), None),
        (OCTOBER, Step("nth", 2, "weekend"), "2014-W41-WE"),
        (OCTOBER, Step("nth", 1, "day", weekday=1), "2014-10-06"),
        (OCTOBER, Step("nth", -1, "day", weekday=5), "2014-10-31"),
        (OCTOBER, Step("nth", 6, "day", weekday=5), None),
        (YEAR, Step("nth", 2, "month"), "2018-02"),
        (of_part(2018, "Q3"), Step("nth", -1, "month"), "2018-09"),
        (DAY, Step("nth", 1, "month"), None),
    ],
)
def test_steps(period: Period, step: Step, value: str | None) -> None:
    found = refined(form(step), period)
    assert (found and found.value) == value


def test_steps_follow_one_another_and_the_clock_comes_last() -> None:
    found = refined(form(Step("nth", 1, "day", weekday=1), Step("shift", 1, "day"), hour=18), OCTOBER)
    assert found is not None
    assert found.value == "2014-10-07T18:00"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("La course a duré 1 heure 20 minutes et 5 secondes.", ["PT1H20M5S"]),
        ("Il a pris deux ans et six mois de prison.", ["P2Y6M"]),
        ("Il a pris deux ans et trois ans de prison.", ["P2Y", "P3Y"]),
        ("Le 3 mai 2010, il part. Deux ans et trois mois plus tard, il signe.", ["2010-05-03", "2012-08"]),
        ("Deux ans et demi après le 3 mai 2010, il signe.", ["2012-11"]),
        ("Un an et deux jours après le 3 mai 2010, il signe.", ["2011-05-05"]),
    ],
)
def test_amounts_of_ever_smaller_units_are_one(text: str, values: list[str]) -> None:
    assert [timex.value for timex in read(text, "2019-02-28")] == values


@pytest.mark.parametrize(
    ("text", "now", "value"),
    [
        ("Il partira dans 5 minutes.", "2012-08-10T12:14:00", "2012-08-10T12:19"),
        ("Il est parti il y a deux heures.", "2012-08-10T01:14:00", "2012-08-09T23:14"),
        ("Il partira dans trente secondes.", "2012-08-10T12:14:10", "2012-08-10T12:14:40"),
        ("Il est parti il y a deux heures.", "2012-08-10", "XXXX-XX-XXTXX"),
        ("Il est parti il y a deux jours.", "2012-08-10T12:14:00", "2012-08-08"),
        ("Il est parti à 15 heures.", "2012-08-10T12:14:00+02:00", "XXXX-XX-XXT15:00"),
    ],
)
def test_the_clock_of_publication(text: str, now: str, value: str) -> None:
    assert [timex.value for timex in read(text, now)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mardi", "2019-03-05"),
        ("le 2 mars", "2019-03-02"),
        ("mardi, il est parti", "2019-02-26"),
        ("Réunion mardi", "2019-02-26"),
        ("à 9 heures", "2019-03-01T09:00"),
        ("à 11 heures", "2019-02-28T11:00"),
        ("Il est parti à 9 heures.", "2019-02-28T09:00"),
    ],
)
def test_a_phrase_that_is_the_whole_text_names_what_comes(text: str, value: str) -> None:
    assert [timex.value for timex in read(text, "2019-02-28T10:00")] == [value]


@pytest.mark.parametrize(
    ("text", "value", "anchor"),
    [
        ("La veille, ils avaient dîné.", "2019-02-27", "creation"),
        ("L'année précédente, ils avaient dîné.", "2018", "creation"),
        ("Le lendemain, ils ont dîné.", "XXXX-XX-XX", "context"),
        ("Six mois plus tard, ils ont dîné.", "XXXX-XX", "context"),
    ],
)
def test_with_nothing_named_before_the_narrative_stands_at_publication(text: str, value: str, anchor: str) -> None:
    (timex,) = read(text, "2019-02-28")
    assert (timex.value, timex.anchor) == (value, anchor)


def figures(month: int, day: int, **more: object) -> TimexForm:
    return TimexForm(
        id="t1", start=0, end=1, text="x", type="DATE", rule="x", anchor="none", grain="day", year=2019, month=month, day=day,
        swap=True, **more,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("form", "value", "alternatives"),
    [
        (figures(3, 4), "2019-XX-XX", ("2019-03-04", "2019-04-03")),
        (figures(3, 14), "2019-03-14", ()),
        (figures(3, 3), "2019-03-03", ()),
        (figures(3, 4, weekday=3), "2019-04-03", ()),
        (figures(3, 12, tense="past"), "2019-03-12", ()),
        (figures(3, 4, tense="past"), "2019-XX-XX", ("2019-03-04", "2019-04-03")),
    ],
)
def test_figures_that_may_stand_for_one_another(form: TimexForm, value: str, alternatives: tuple[str, ...]) -> None:
    article = Article(uri="x", body_text="x", firstcreated="2019-06-01")
    (timex,) = anchor_timexes((form,), article=article, sentences=split(fold("x"), part("en", "sentences")))
    assert (timex.value, timex.alternatives) == (value, alternatives)
    assert (timex.interval is None) == bool(alternatives)


def test_a_clock_time_of_another_zone_says_the_day() -> None:
    form = TimexForm(
        id="t1",
        start=0,
        end=1,
        text="x",
        type="TIME",
        rule="x",
        anchor="none",
        year=2018,
        month=6,
        day=12,
        hour=1,
        minute=4,
        zone="Z",
    )
    article = Article(uri="x", body_text="x")
    (timex,) = anchor_timexes((form,), article=article, sentences=split(fold("x"), part("en", "sentences")))
    assert timex.value == "2018-06-12T01:04Z"
    assert timex.interval is not None
    assert timex.interval.iso() == ("2018-06-12", "2018-06-13")


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Il devra attendre, lui qui est en mer depuis mars et qui sera relevé un jour.", "fr", "2018-03"),
        ("Le service sera fermé à partir du 3 avril.", "fr", "2019-04-03"),
        ("À partir du 3 avril, la police a bouclé le quartier.", "fr", "2018-04-03"),
        ("Le train roulera à partir de lundi.", "fr", "2019-03-04"),
        ("The carrier will be replaced by one that has been on patrol since March.", "en", "2018-03"),
        ("Il annonçait qu'il confirmerait sa candidature en décembre.", "fr", "2019-12"),
        ("Ils considéraient en décembre que tout allait bien.", "fr", "2018-12"),
        ("The figures for January extended a surge that began last fall.", "en", "2019-01"),
    ],
)
def test_what_looks_back_and_what_ahead(text: str, language: str, value: str) -> None:
    assert value in [timex.value for timex in read(text, "2019-02-28", language)]


@pytest.mark.parametrize(
    ("text", "day", "value", "alternatives"),
    [
        ("Deuil national proclamé, pour le 10 février.", "2000-01-07", "2000-02-10", ("1999-02-10",)),
        ("Il est parti le 10 février.", "2000-01-07", "XXXX-02-10", ("1999-02-10", "2000-02-10")),
        ("Il est mort le 10 février.", "2000-05-07", "2000-02-10", ()),
        ("Il est mort le 10 juillet.", "2000-05-07", "1999-07-10", ()),
        ("Il se tait depuis le 10 février.", "2000-01-07", "1999-02-10", ()),
        ("Ils ont signé en février.", "2000-01-07", "1999-02", ()),
    ],
)
def test_a_day_of_eleven_months_ago_is_the_coming_one(text: str, day: str, value: str, alternatives: tuple[str, ...]) -> None:
    (timex,) = read(text, day)
    assert (timex.value, timex.alternatives) == (value, alternatives)
