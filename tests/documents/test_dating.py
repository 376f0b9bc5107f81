"""Undated articles take their date from what others date, with the evidence, and never in a circle."""

from __future__ import annotations

import pytest
from tests.events.pieces import article

from filrouge.model.article import Article
from filrouge.pipeline import chronology

MEETING = "Joe Biden a rencontré Vladimir Poutine à Genève"
DATED = article("a", f"{MEETING} le 16 juin 2021.", "2021-06-17")
"""16 June 2021 was a Wednesday."""


def dated(text: str, *others: Article, uri: str = "b") -> Article:
    found = chronology([*others, article(uri, text)])
    return next(a for a in found.articles if a.uri == uri)


def bounds(found: Article) -> tuple[str | None, str | None] | None:
    return found.interval.iso() if found.interval else None


def test_a_weekday_that_fits_gives_the_week_behind_it() -> None:
    found = dated(f"{MEETING} mercredi.", DATED)
    assert (found.firstcreated, bounds(found)) == ("2021-06-16", ("2021-06-16", "2021-06-23"))
    assert found.firstcreated_basis == "other-articles"


def test_a_present_tense_was_written_on_the_day() -> None:
    found = dated("Joe Biden rencontre Vladimir Poutine à Genève mercredi.", DATED)
    assert (found.firstcreated, bounds(found)) == ("2021-06-16", ("2021-06-16", "2021-06-17"))


def test_without_a_weekday_only_the_earliest_day_is_known() -> None:
    found = dated(f"{MEETING}.", DATED)
    assert (found.firstcreated, bounds(found)) == (None, ("2021-06-16", None))


@pytest.mark.parametrize("weekday", ["jeudi", "mardi", "dimanche"])
def test_a_weekday_that_does_not_fit_dates_nothing(weekday: str) -> None:
    found = dated(f"{MEETING} {weekday}.", DATED)
    assert (found.firstcreated, found.interval, found.evidence) == (None, None, ())


def test_two_days_equally_loud_date_nothing() -> None:
    """15 June 2022 was a Wednesday too: one place, the same two men."""
    other = article("c", f"{MEETING} le 15 juin 2022.", "2022-06-17")
    for sources in ((DATED, other), (other, DATED)):
        found = dated(f"{MEETING} mercredi.", *sources)
        assert (found.firstcreated, found.interval) == (None, None)


@pytest.mark.xfail(
    strict=True, reason="linking puts an undated mention with one of two equal events before weekdays are compared"
)
def test_another_day_whose_weekday_does_not_fit_is_no_rival() -> None:
    other = article("c", f"{MEETING} le 14 juin 2022.", "2022-06-17")
    assert dated(f"{MEETING} mercredi.", DATED, other).firstcreated == "2021-06-16"


def test_a_plan_of_others_dates_nothing() -> None:
    plan = article("a", "Joe Biden rencontrera Vladimir Poutine à Genève le 16 juin 2021.", "2021-06-01")
    assert bounds(dated("Joe Biden rencontre Vladimir Poutine à Genève le 16 juin 2021.", plan)) is None


def test_an_act_still_to_come_dates_nothing() -> None:
    assert dated("Joe Biden rencontrera Vladimir Poutine à Genève mercredi.", DATED).interval is None


def test_evidence_cites_exact_words_and_another_article() -> None:
    text = f"{MEETING} mercredi."
    found = dated(text, DATED)
    words = {"a": DATED.body_text, "b": text}
    cited = [(e.uri, words[e.uri][e.start : e.end], e.why.code) for e in found.evidence]
    assert cited == [
        ("a", DATED.body_text, "other-article-dates-event"),
        ("b", "a rencontré", "same-event"),
        ("b", "mercredi", "weekday-fits"),
    ]


def test_a_date_never_dates_what_it_rests_on() -> None:
    """Two undated articles that share an act: neither dates the other, whatever the first is dated by."""
    second = "Angela Merkel a rencontré Emmanuel Macron à Berlin jeudi."
    found = chronology([DATED, article("b", f"{MEETING} mercredi. {second}"), article("c", second)])
    by_uri = {a.uri: a for a in found.articles}
    assert by_uri["b"].firstcreated == "2021-06-16"
    assert {e.uri for e in by_uri["b"].evidence} == {"a", "b"}
    assert (by_uri["c"].firstcreated, by_uri["c"].interval) == (None, None)


def test_undated_articles_alone_stay_undated() -> None:
    found = chronology([article("b", f"{MEETING} mercredi."), article("c", f"{MEETING} mercredi dernier.")])
    assert [a.interval for a in found.articles] == [None, None]


def test_a_dated_article_keeps_its_own_date() -> None:
    found = chronology([DATED, article("b", f"{MEETING} mercredi.", "2021-06-20")])
    assert [(a.firstcreated, a.firstcreated_basis) for a in found.articles] == [
        ("2021-06-17", "metadata"),
        ("2021-06-20", "metadata"),
    ]
