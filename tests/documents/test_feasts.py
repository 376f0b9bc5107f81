"""Feasts that move, against days that almanacs print."""

from __future__ import annotations

import subprocess
import sys

import pytest

from filrouge.documents.feasts import FEASTS, feast_day


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("easter", 1598, "1598-03-22"),
        ("easter", 1818, "1818-03-22"),
        ("easter", 2018, "2018-04-01"),
        ("easter", 2038, "2038-04-25"),
        ("shrove-tuesday", 2024, "2024-02-13"),
        ("ash-wednesday", 2018, "2018-02-14"),
        ("palm-sunday", 2019, "2019-04-14"),
        ("good-friday", 1998, "1998-04-10"),
        ("easter-monday", 2016, "2016-03-28"),
        ("ascension", 2021, "2021-05-13"),
        ("pentecost", 2023, "2023-05-28"),
        ("whit-monday", 2008, "2008-05-12"),
        ("lunar-new-year", 1968, "1968-01-30"),
        ("lunar-new-year", 2018, "2018-02-16"),
        ("lunar-new-year", 2020, "2020-01-25"),
        ("mid-autumn", 2023, "2023-09-29"),
        ("ramadan", 2019, "2019-05-06"),
        ("eid-al-fitr", 2018, "2018-06-15"),
        ("yom-kippur", 1973, "1973-10-06"),
        ("rosh-hashanah", 2023, "2023-09-16"),
    ],
)
def test_feasts(name: str, year: int, day: str) -> None:
    found = feast_day(name, year)
    assert found is not None
    assert found.isoformat() == day


@pytest.mark.parametrize("name", sorted(FEASTS))
def test_every_feast_has_a_day_now_and_none_where_no_table_reaches(name: str) -> None:
    assert feast_day(name, 2024) is not None
    assert feast_day(name, 1400) is None
    assert feast_day(name, 9000) is None


def test_two_in_one_year_are_none() -> None:
    assert feast_day("eid-al-fitr", 2000) is None


def test_the_tables_are_loaded_only_when_asked_for() -> None:
    code = "import sys; from filrouge.documents import feasts; feasts.feast_day('easter', 2018); print('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
