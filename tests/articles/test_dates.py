"""Publication dates as they are written: what each form means, and what is no date."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from filrouge.articles import parse_date

DAY = [
    ("2018-06-12", "2018-06-12"),
    ("2018/06/12", "2018-06-12"),
    ("20180612", "2018-06-12"),
    ("2018-06-12T10:30", "2018-06-12T10:30"),
    ("2018-06-12 10:30", "2018-06-12T10:30"),
    ("2018-06-12T10:30:15", "2018-06-12T10:30:15"),
    ("2018-06-12T10:30:15.250Z", "2018-06-12T10:30:15Z"),
    ("2018-06-12T10:30:00+02:00", "2018-06-12T10:30:00+02:00"),
    ("2018-06-12T10:30:00+0200", "2018-06-12T10:30:00+02:00"),
    ("2018-06-12T10:30+02", "2018-06-12T10:30+02:00"),
    ("2018-06-12T00:30:00-04:00", "2018-06-12T00:30:00-04:00"),
    ("20180612T103000Z", "2018-06-12T10:30:00Z"),
    ("20180612T1030+0200", "2018-06-12T10:30+02:00"),
    ("Tue, 12 Jun 2018 10:30:00 +0200", "2018-06-12T10:30:00+02:00"),
    ("Tue, 12 Jun 2018 10:30:00 GMT", "2018-06-12T10:30:00Z"),
    ("12 juin 2018", "2018-06-12"),
    ("12 Juin 2018", "2018-06-12"),
    ("12\u00a0juin\u00a02018", "2018-06-12"),
    ("1er juin 2018", "2018-06-01"),
    ("le 12 juin 2018", "2018-06-12"),
    ("mardi 12 juin 2018", "2018-06-12"),
    ("Mardi 12 juin 2018 à 10h30", "2018-06-12T10:30"),
    ("12 juin 2018 à 10 h", "2018-06-12T10:00"),
    ("12 juin 2018 10:30", "2018-06-12T10:30"),
    ("12 juin 2018, 11 h 40 UTC", "2018-06-12T11:40Z"),
    ("mar. 12 juin 2018", "2018-06-12"),
    ("12 déc. 2018", "2018-12-12"),
    ("12 de\u0301cembre 2018", "2018-12-12"),
    ("2 fevrier 2018", "2018-02-02"),
    ("15 aout 2018", "2018-08-15"),
    ("12 JUIN 2018", "2018-06-12"),
    ("June 12, 2018", "2018-06-12"),
    ("June 12th, 2018", "2018-06-12"),
    ("Jun. 12, 2018", "2018-06-12"),
    ("12 June 2018", "2018-06-12"),
    ("12th of June 2018", "2018-06-12"),
    ("Tuesday, June 12, 2018", "2018-06-12"),
    ("Tuesday 12 June 2018", "2018-06-12"),
    ("June 12, 2018 at 10:30 p.m.", "2018-06-12T22:30"),
    ("June 12, 2018 10:30 AM EDT", "2018-06-12T10:30"),
    ("June 12, 2018, 12:05 am", "2018-06-12T00:05"),
    ("12-Jun-2018", "2018-06-12"),
    ("13/06/2018", "2018-06-13"),
    ("06/13/2018", "2018-06-13"),
    ("06/06/2018", "2018-06-06"),
    ("12.06.2018", "2018-06-12"),
    ("29 février 2016", "2016-02-29"),
]
INTERVAL = [
    ("2018", "2018-01-01", "2019-01-01"),
    ("2018-06", "2018-06-01", "2018-07-01"),
    ("06/2018", "2018-06-01", "2018-07-01"),
    ("juin 2018", "2018-06-01", "2018-07-01"),
    ("June 2018", "2018-06-01", "2018-07-01"),
    ("June, 2018", "2018-06-01", "2018-07-01"),
    ("décembre 2018", "2018-12-01", "2019-01-01"),
]
NOTHING = [
    "",
    " ",
    "hier",
    "mardi",
    "12 juin",
    "31 juin 2018",
    "29 février 2018",
    "2018-02-30",
    "2018-13-01",
    "2018-00-10",
    "99/99/2018",
    "12 juin 2018 et le lendemain",
    "vers le 12 juin 2018 peut-être",
    "12345",
    "123456789",
    "0001-01-01",
    "9999-12-31",
    "null",
    "2018-06-12-13",
    "12 juinet 2018",
    "x" * 5_000,
    "1" * 150,
    "٢٠١٨-٠٦-١٢",
]


@pytest.mark.parametrize(("written", "first"), DAY)
def test_a_day(written: str, first: str) -> None:
    stamp = parse_date(written)
    assert stamp is not None
    assert stamp.first == first
    assert stamp.day == date.fromisoformat(first[:10])
    assert not stamp.ambiguous


@pytest.mark.parametrize(("written", "earliest", "latest"), INTERVAL)
def test_a_month_or_a_year_is_an_interval_never_its_first_day(written: str, earliest: str, latest: str) -> None:
    stamp = parse_date(written)
    assert stamp is not None
    assert stamp.first is None
    assert stamp.interval.iso() == (earliest, latest)


@pytest.mark.parametrize("written", NOTHING)
def test_no_date(written: str) -> None:
    assert parse_date(written) is None


@pytest.mark.parametrize("written", ["05/06/2018", "5-6-2018", "05/06/2018 12:00"])
def test_slashes_are_settled_by_the_language_or_stay_open(written: str) -> None:
    french = parse_date(written, "fr")
    assert french is not None
    assert (french.first or "")[:10] == "2018-06-05"
    for language in (None, "en", "es"):
        stamp = parse_date(written, language)
        assert stamp is not None
        assert stamp.ambiguous
        assert stamp.first is None
        assert stamp.interval.iso() == ("2018-05-06", "2018-06-06")


def test_two_digit_years_only_where_the_day_comes_first() -> None:
    stamp = parse_date("01/12/12", "fr")
    assert stamp is not None
    assert stamp.first == "2012-12-01"
    old = parse_date("01/12/85", "fr")
    assert old is not None
    assert old.first == "1985-12-01"
    assert parse_date("01/12/12") is None
    assert parse_date("01/12/12", "en") is None


def test_date_and_datetime_values() -> None:
    day, moment = parse_date(date(2018, 6, 12)), parse_date(datetime(2018, 6, 12, 10, 30))
    assert day is not None
    assert moment is not None
    assert (day.first, moment.first) == ("2018-06-12", "2018-06-12T10:30:00")
