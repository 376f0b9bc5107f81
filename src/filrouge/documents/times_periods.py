"""Periods of the calendar: their TIMEX3 value, their half-open interval, their neighbours.

Seasons are meteorological; a winter belongs to the year in which it begins. Weeks are ISO weeks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from filrouge.model.interval import GRAINS, Grain, Interval, midnight
from filrouge.model.timexform import PARTS_OF_DAY

_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
YEARS = (100, 3000)
"""Years that are reckoned with: nothing is resolved from or to a day outside them."""
MONTHS: dict[str, int] = {"month": 1, "season": 3, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""How long the units are that are counted in months."""
_FIRST, _LAST = date(1, 1, 1), date(9998, 12, 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A stretch of the calendar: its grain, its first day, and what is finer than a day.

    `days` is the number of days that a part of a day touches (a night named by both its days: 2).
    """

    grain: Grain
    start: date
    part: str | None = None
    hour: int | None = None
    minute: int = 0
    second: int = 0
    days: int = 1

    @property
    def end(self) -> date:
        """The first day after it."""
        day = self.start
        if self.grain == "week":
            return _plus(day, 7)
        if self.grain == "weekend":
            return _plus(day, 2)
        months = MONTHS.get(self.grain)
        return _plus(day, self.days) if months is None else shift_months(day, months)

    @property
    def moment(self) -> datetime:
        """Its first minute or second; midnight for what is no clock time."""
        return datetime(self.start.year, self.start.month, self.start.day, self.hour or 0, self.minute, self.second)

    @property
    def interval(self) -> Interval:
        if self.hour is not None:
            length = timedelta(hours=1) if self.grain == "hour" else timedelta(minutes=1)
            return Interval(self.moment, self.moment + (timedelta(seconds=1) if self.second else length))
        return Interval(midnight(self.start), midnight(self.end))

    @property
    def value(self) -> str:
        """TIMEX3."""
        day, year = self.start, f"{self.start.year:04d}"
        if self.hour is not None:
            return f"{_iso(day)}T{self.hour:02d}:{self.minute:02d}" + (f":{self.second:02d}" if self.second else "")
        if self.grain == "part-of-day":
            return f"{_iso(day)}T{self.part}"
        if self.grain in ("week", "weekend"):
            iso = day.isocalendar()
            return f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if self.grain == "weekend" else "")
        if self.grain in ("season", "quarter", "half"):
            return f"{year}-{self.part}"
        return {"month": f"{year}-{day.month:02d}", "year": year, "decade": year[:3], "century": year[:2]}.get(
            self.grain, _iso(day)
        )


def _iso(day: date) -> str:
    return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"


def _plus(day: date, days: int) -> date:
    ordinal = day.toordinal() + days
    return date.fromordinal(min(max(ordinal, _FIRST.toordinal()), _LAST.toordinal()))


def shift_months(day: date, months: int) -> date:
    """`day` that many months on; the last day of a shorter month stands for the missing one."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    if year < 1:
        return _FIRST
    if year > 9998:
        return _LAST
    last = (date(year + month // 11, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def day_of(year: int, month: int, day: int) -> date | None:
    """None for a day that no calendar has (30 February, 29 February of a common year)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def around(day: date, grain: Grain) -> Period:
    """The period of that grain that holds `day`."""
    year, month = day.year, day.month
    part: str | None = None
    if grain == "week":
        day = _plus(day, 1 - day.isoweekday())
    elif grain == "weekend":
        day = _plus(day, 6 - day.isoweekday())
    elif grain == "month":
        day = date(year, month, 1)
    elif grain == "season":
        part = ("WI", "SP", "SU", "FA")[month % 12 // 3]
        day = date(year - (month < 3 and year > 1), _SEASON_MONTH[part], 1)
    elif grain == "quarter":
        part, day = f"Q{(month + 2) // 3}", date(year, (month - 1) // 3 * 3 + 1, 1)
    elif grain == "half":
        part, day = f"H{1 if month < 7 else 2}", date(year, 1 if month < 7 else 7, 1)
    elif grain in ("year", "decade", "century"):
        length = {"year": 1, "decade": 10, "century": 100}[grain]
        day = date(max(year - year % length, 1), 1, 1)
    return Period(grain=grain, start=day, part=part)


def shifted(period: Period, count: int, unit: Grain) -> Period:
    """`count` units after `period`, at the unit's grain."""
    base = around(period.start, unit)
    if unit in ("day", "part-of-day"):
        return replace(base, start=_plus(base.start, count))
    if unit in ("week", "weekend"):
        return replace(base, start=_plus(base.start, 7 * count))
    months = MONTHS[unit]
    return around(shift_months(base.start, count * months), unit)


def at_moment(moment: datetime) -> Period:
    """A minute, or a second where the moment names one."""
    return Period(grain="minute", start=moment.date(), hour=moment.hour, minute=moment.minute, second=moment.second)


def of_part(year: int, part: str) -> Period:
    """A season, quarter or half of a year."""
    if part in _SEASON_MONTH:
        return Period(grain="season", start=date(year, _SEASON_MONTH[part], 1), part=part)
    length = 3 if part[0] == "Q" else 6
    start = date(year, (int(part[1]) - 1) * length + 1, 1)
    return Period(grain="quarter" if part[0] == "Q" else "half", start=start, part=part)


def finer(one: Grain, other: Grain) -> bool:
    """True when `one` is finer than `other`."""
    return GRAINS.index(one) < GRAINS.index(other)


def is_part_of_day(part: str | None) -> bool:
    return part in PARTS_OF_DAY
