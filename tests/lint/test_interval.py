"""interval-mismatch: what "six months later, in June" must and must not lead to."""

from __future__ import annotations

import pytest

from filrouge.lint.lapses import Claim, lengths
from filrouge.lint.registry import run
from filrouge.lint.rule import Selection
from filrouge.model.finding import Finding
from lint.build import Page, chronology, interval_of

ONLY = Selection(select=("interval-mismatch",))


def check(page: Page) -> tuple[Finding, ...]:
    findings = run(chronology(page), ONLY)
    for finding in findings:
        for citation in finding.citations:
            assert page.text[citation.start : citation.end] == citation.exact
    return findings


def story(lapse: str, quantity: int, *, unit: str = "month", target: str = "juin", mod: str | None = None) -> Page:
    """February 2019, then a lapse, then June, whose year was read as the article's own."""
    page = Page(f"Le sommet s'est tenu en février 2019. {lapse}, en {target}, ils se sont revus.", "fr", "2025-10-27")
    february = page.time("février 2019", "2019-02")
    page.lapse(lapse, "2019-08", february, quantity=quantity, unit=unit, mod=mod)
    page.time(target, "2025-06", anchor="creation")
    return page


def test_a_lapse_that_leads_elsewhere() -> None:
    (finding,) = check(story("Quasiment six mois plus tard", 6, mod="APPROX"))
    assert [c.exact for c in finding.citations] == ["Quasiment six mois plus tard, en juin", "février 2019"]
    args = dict(finding.message.args)
    assert (args["anchor"], args["target"], args["actual"], args["claimed"]) == ("2019-02", "2019-06", "P4M", "P6M")
    assert finding.fix is not None
    assert dict(finding.fix.args)["expected"] == "2019-08"


@pytest.mark.parametrize(
    ("lapse", "quantity", "unit", "mod"),
    [
        ("Quatre mois plus tard", 4, "month", None),
        ("Trois mois plus tard", 3, "month", None),
        ("Environ cinq mois plus tard", 5, "month", "APPROX"),
        ("Seize semaines plus tard", 16, "week", None),
        ("Plus de trois mois plus tard", 3, "month", "MORE_THAN"),
        ("Moins de six mois plus tard", 6, "month", "LESS_THAN"),
        ("Un an plus tard", 1, "year", None),
        ("Seize mois plus tard", 16, "month", None),
        ("Quatre ans plus tard", 4, "year", None),
    ],
)
def test_lapses_that_fit(lapse: str, quantity: int, unit: str, mod: str | None) -> None:
    assert check(story(lapse, quantity, unit=unit, mod=mod)) == ()


@pytest.mark.parametrize(
    ("lapse", "quantity", "unit"),
    [("Six mois plus tard", 6, "month"), ("Deux mois plus tard", 2, "month"), ("Huit semaines plus tard", 8, "week")],
)
def test_lapses_that_do_not_fit(lapse: str, quantity: int, unit: str) -> None:
    assert len(check(story(lapse, quantity, unit=unit))) == 1


@pytest.mark.parametrize(
    ("start", "goal", "quantity", "unit", "fits"),
    [
        ("2020-03-03", "2020-03-06", 3, "day", True),
        ("2020-03-03", "2020-03-07", 3, "day", True),
        ("2020-03-03", "2020-03-08", 3, "day", False),
        ("2020-03-03", "2020-03-19", 2, "week", True),
        ("2020-03-03", "2020-03-28", 2, "week", False),
        ("2020-03-03", "2022-03-02", 2, "year", True),
        ("2020-03-03", "2023-03-05", 2, "year", False),
        ("2009", "2020", 10, "year", True),
        ("2008", "2020", 10, "year", False),
        ("2021-01-20", "2021-05-03", 100, "day", True),
        ("2019-04-16", "2023-12-17", 5, "year", True),
        ("2019-02", "2019-06", 5, "month", True),
        ("2019-02", "2019-06", 6, "month", False),
        ("2010", "2021", 1, "decade", True),
    ],
)
def test_tolerance(start: str, goal: str, quantity: int, unit: str, fits: bool) -> None:
    assert Claim(quantity, unit).allows(lengths(interval_of(start), interval_of(goal), unit)) is fits


def test_words_between_the_two_leave_it_alone() -> None:
    page = Page("Le sommet s'est tenu en février 2019. Six mois plus tard, il renonça et, en juin, partit.", "fr", "2025-10-27")
    page.lapse("Six mois plus tard", "2019-08", page.time("février 2019", "2019-02"), quantity=6, unit="month")
    page.time("juin", "2025-06", anchor="creation")
    assert check(page) == ()


def test_another_date_that_it_may_be_counted_from() -> None:
    page = Page("Élu fin décembre 2018, il reçut en février 2019. Six mois plus tard, en juin, il partit.", "fr", "2025-10-27")
    page.time("décembre 2018", "2018-12")
    page.lapse("Six mois plus tard", "2019-08", page.time("février 2019", "2019-02"), quantity=6, unit="month")
    page.time("juin", "2025-06", anchor="creation")
    assert check(page) == ()


def test_a_date_on_the_wrong_side_says_that_the_count_starts_elsewhere() -> None:
    page = Page("Il partit en juin 2019. Six mois plus tard, en février 2018, il était là.", "fr", "2025-10-27")
    page.lapse("Six mois plus tard", "2019-12", page.time("juin 2019", "2019-06"), quantity=6, unit="month")
    page.time("février 2018", "2018-02")
    assert check(page) == ()


def test_counted_back() -> None:
    page = Page("Il partit en juin 2019. Six mois plus tôt, en février, il était là.", "fr", "2025-10-27")
    page.lapse("Six mois plus tôt", "2018-12", page.time("juin 2019", "2019-06"), quantity=-6, unit="month")
    page.time("février", "2025-02", anchor="creation")
    (finding,) = check(page)
    assert dict(finding.message.args)["actual"] == "P4M"


def test_counted_from_the_article_itself() -> None:
    page = Page("Il y a trois ans, le 7 janvier 2015, ils sont tombés.", "fr", "2025-01-06")
    page.lapse("Il y a trois ans", "2022", None, quantity=-3, unit="year")
    page.time("le 7 janvier 2015", "2015-01-07")
    (finding,) = check(page)
    assert finding.message.code == "interval-mismatch-creation"
    assert dict(finding.message.args)["actual"] == "P9Y11M"
    right = Page("Il y a dix ans, le 7 janvier 2015, ils sont tombés.", "fr", "2025-01-06")
    right.lapse("Il y a dix ans", "2015", None, quantity=-10, unit="year")
    right.time("le 7 janvier 2015", "2015-01-07")
    assert check(right) == ()


def test_a_fortnight_in_days() -> None:
    for day, count in (("17", 0), ("18", 0), ("21", 1)):
        page = Page(f"Il partit le 3 mars 2020. Quinze jours plus tard, le {day} mars 2020, il revint.", "fr", "2021-01-01")
        page.lapse("Quinze jours plus tard", "2020-03-18", page.time("le 3 mars 2020", "2020-03-03"), quantity=15, unit="day")
        page.time(f"le {day} mars 2020", f"2020-03-{day}")
        assert len(check(page)) == count


def test_an_anchor_two_sentences_away_is_no_anchor() -> None:
    page = Page(
        "Le sommet date de février 2019. Il pleut. Rien. Six mois plus tard, en juin, ils se sont revus.", "fr", "2025-10-27"
    )
    page.lapse("Six mois plus tard", "2019-08", page.time("février 2019", "2019-02"), quantity=6, unit="month")
    page.time("juin", "2025-06", anchor="creation")
    assert check(page) == ()
