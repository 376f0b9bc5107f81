"""Time as this project asserts it: a half-open interval with a grain, never a padded date.

The names follow ISO 8601-2 / TIMEX3 usage: `earliest` is the first instant that may be
meant, `latest` the first one that may not. Either may be None: open on that side.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

Grain = Literal[
    "minute", "hour", "part-of-day", "day", "week", "weekend", "month", "season",
    "quarter", "half", "year", "decade", "century",
]  # fmt: skip
GRAINS: tuple[Grain, ...] = (
    "minute", "hour", "part-of-day", "day", "week", "weekend", "month", "season",
    "quarter", "half", "year", "decade", "century",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Interval:
    """[earliest, latest), naive local datetimes; None is an open side.

    Raises ValueError when both sides are open (that is no interval: use None) or when it
    would be empty.
    """

    earliest: datetime | None
    latest: datetime | None

    def __post_init__(self) -> None:
        if self.earliest is None and self.latest is None:
            raise ValueError("an interval open on both sides says nothing: use None")
        if self.earliest and self.latest and self.earliest >= self.latest:
            raise ValueError(f"empty interval: {self.earliest} .. {self.latest}")

    @classmethod
    def of_day(cls, day: date) -> Interval:
        return cls.of_days(day, day)

    @classmethod
    def of_days(cls, first: date, last: date) -> Interval:
        """All of the days from `first` to `last`, both included."""
        return cls(midnight(first), _day_after(last))

    @classmethod
    def of_month(cls, year: int, month: int) -> Interval:
        return cls(datetime(year, month, 1), _month_after(year, month))

    @classmethod
    def of_year(cls, year: int) -> Interval:
        return cls(datetime(year, 1, 1), datetime(year + 1, 1, 1) if year < 9999 else None)

    def intersection(self, other: Interval) -> Interval | None:
        """The time that both allow, None when there is none."""
        earliest = max((b for b in (self.earliest, other.earliest) if b), default=None)
        latest = min((b for b in (self.latest, other.latest) if b), default=None)
        if earliest and latest and earliest >= latest:
            return None
        return Interval(earliest, latest)

    def contains(self, other: Interval) -> bool:
        """True when every instant of `other` is one of ours."""
        starts = self.earliest is None or (other.earliest is not None and other.earliest >= self.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return starts and ends

    @property
    def span(self) -> timedelta | None:
        """Length, None when a side is open."""
        return self.latest - self.earliest if self.earliest and self.latest else None

    @property
    def day(self) -> date | None:
        """The one calendar day that this lies in, else None."""
        if not (self.earliest and self.latest):
            return None
        last = self.latest - timedelta(microseconds=1)
        return self.earliest.date() if self.earliest.date() == last.date() else None

    def iso(self) -> tuple[str | None, str | None]:
        """Both bounds as the JSON has them: days, or minutes when a bound is a clock time."""
        whole = all(b is None or (b.hour, b.minute) == (0, 0) for b in (self.earliest, self.latest))
        form = "%Y-%m-%d" if whole else "%Y-%m-%dT%H:%M"
        earliest, latest = (None if b is None else _strftime(b, form) for b in (self.earliest, self.latest))
        return earliest, latest


def midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


def _strftime(value: datetime, form: str) -> str:
    # strftime does not pad years before 1000 on every platform; ISO 8601 wants four digits.
    return value.strftime(form.replace("%Y", f"{value.year:04d}"))


def _day_after(day: date) -> datetime | None:
    return None if day == date.max else midnight(day) + timedelta(days=1)


def _month_after(year: int, month: int) -> datetime | None:
    if (year, month) == (9999, 12):
        return None
    return datetime(year + month // 12, month % 12 + 1, 1)
