"""What a pack says about the calendar: the names of months, days, seasons, units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from filrouge.model.interval import Grain

Unit = tuple[str, int]
"""A counted unit: the letter group of its TIMEX3 duration ("Y", "M", "W", "D", "TH", "TM",
"TS") and how many of these it is (a decade is ten years)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPack:
    """Names in lower case, as phrases (several words allowed); what each one stands for.

    `months` 1 to 12 with their abbreviations, `weekdays` ISO 1 (Monday) to 7, `seasons` SP SU
    FA WI, `parts` of the day (MO AF EV NI DT), `holidays` (month, day) with a fixed date.
    `units` and `units_plural` name the grain of a unit.
    """

    months: Mapping[str, int]
    month_abbreviations: Mapping[str, int]
    weekdays: Mapping[str, int]
    weekdays_plural: Mapping[str, int]
    weekday_abbreviations: Mapping[str, int]
    seasons: Mapping[str, str]
    parts: Mapping[str, str]
    units: Mapping[str, Grain | str]
    units_plural: Mapping[str, Grain | str]
    holidays: Mapping[str, tuple[int, int]]
