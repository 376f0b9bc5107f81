"""Feasts that move, on the civil calendar: Easter and what hangs on it, lunar new year, Islamic and Jewish feasts.

Easter is reckoned (`dateutil.easter`, the Gregorian computus); the others are looked up in the tables of the `holidays`
library, which are loaded when the first of them is asked for. Islamic feasts begin with the sight of the moon: the day
is the one reckoned ahead and may be one off where the library has no observed one.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

_EASTER = {
    "shrove-tuesday": -47, "ash-wednesday": -46, "palm-sunday": -7, "maundy-thursday": -3, "good-friday": -2, "easter": 0,
    "easter-monday": 1, "ascension": 39, "pentecost": 49, "whit-monday": 50, "corpus-christi": 60,
}  # fmt: skip
"""Days after Easter Sunday."""
_CHINESE = {"lunar-new-year": "lunar_new_year_date", "dragon-boat": "dragon_boat_date", "mid-autumn": "mid_autumn_date"}
_HEBREW = {
    "passover": "passover_date", "shavuot": "shavuot_date", "rosh-hashanah": "rosh_hashanah_date",
    "yom-kippur": "yom_kippur_date", "sukkot": "sukkot_date", "hanukkah": "hanukkah_date", "purim": "purim_date",
}  # fmt: skip
_ISLAMIC = {
    "ramadan": "ramadan_beginning_dates", "eid-al-fitr": "eid_al_fitr_dates", "eid-al-adha": "eid_al_adha_dates",
    "mawlid": "mawlid_dates", "ashura": "ashura_dates", "islamic-new-year": "hijri_new_year_dates",
}  # fmt: skip
FEASTS = frozenset({*_EASTER, *_CHINESE, *_HEBREW, *_ISLAMIC})
"""Names that a pack may give in the field `feast`."""
_TABLED = (1925, 2077)
"""Years that the tables of all of them cover."""
_GREGORIAN = 1583


def feast_day(name: str, year: int) -> date | None:
    """The first day of the feast in that year; None where it has none, or several, or no table covers the year.

    KeyError for a name that is not in `FEASTS`.
    """
    if (days := _EASTER.get(name)) is not None:
        return _easter(year) + timedelta(days=days) if _GREGORIAN <= year < 4099 else None
    return _tabled(name, year) if _TABLED[0] <= year <= _TABLED[1] else None


@cache
def _easter(year: int) -> date:
    from dateutil.easter import easter

    day: date = easter(year)
    return day


@cache
def _tabled(name: str, year: int) -> date | None:
    """The tables answer with a day, with a day and whether it is estimated, or with those of the year before as well."""
    from holidays.calendars import chinese, hebrew, islamic

    if name in _CHINESE:
        answer: Any = getattr(chinese._ChineseLunisolar(), _CHINESE[name])(year)
    elif name in _HEBREW:
        answer = getattr(hebrew._HebrewLunisolar(), _HEBREW[name])(year)
    else:
        answer = getattr(islamic._IslamicLunar(), _ISLAMIC[name])(year)
    answers = [answer] if isinstance(answer, (date, tuple)) else list(answer or ())
    days = [found[0] if isinstance(found, tuple) else found for found in answers]
    within = [day for day in days if day is not None and day.year == year]
    return within[0] if len(within) == 1 else None
