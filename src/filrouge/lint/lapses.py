"""Lengths of time between two expressions, in the unit that the text counts in.

An expression covers days, not an instant, so the real length between two of them is a range: from
the last day of the first to the first day of the second, up to the first day of the first to the
last day of the second. A claim is wrong only when no length in that range can be meant by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from filrouge.model.interval import Interval

_MONTHS_OF = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS_OF = {"day": 1, "week": 7}
_MEAN_MONTH = 365.2425 / 12
UNITS = frozenset((*_MONTHS_OF, *_DAYS_OF))


@dataclass(frozen=True, slots=True)
class Claim:
    """`quantity` units (always positive), `mod` the TIMEX3 modifier of the words, if any."""

    quantity: float
    unit: str
    mod: str | None = None

    def bounds(self) -> tuple[float, float]:
        """Lengths, in the unit, that the words may mean: lowest and highest, both included.

        People round up from a half ("six mois" for five and a half) and count full units below
        the next one ("six mois" until the seventh is over). Days are whole, and the first one is
        sometimes counted in: one more or less is let pass. Words of approximation and round
        numbers (20, 30, 100…) widen the range by half a unit and by a tenth; "more than" and
        "less than" open a side.
        """
        quantity = self.quantity
        low, high = (quantity - 1, quantity + 1) if self.unit == "day" else (quantity - 0.5, quantity + 0.99)
        if self.mod == "APPROX":
            low, high = low - 0.5, high + 0.5
        if quantity >= 20 and quantity % 10 == 0:
            low, high = min(low, quantity * 0.9), max(high, quantity * 1.1)
        if self.mod in ("MORE_THAN", "EQUAL_OR_MORE"):
            high = float("inf")
        if self.mod in ("LESS_THAN", "EQUAL_OR_LESS"):
            low, high = float("-inf"), quantity + 0.5
        return low, high

    def allows(self, lengths: tuple[float, float]) -> bool:
        low, high = self.bounds()
        return lengths[1] >= low and lengths[0] <= high

    def in_years(self) -> float:
        size = _DAYS_OF[self.unit] / _MEAN_MONTH if self.unit in _DAYS_OF else _MONTHS_OF[self.unit]
        return self.quantity * size / 12

    def span(self) -> str:
        """ISO 8601: P6M."""
        number = int(self.quantity) if self.quantity == int(self.quantity) else self.quantity
        if self.unit in _DAYS_OF:
            return f"P{number}{'W' if self.unit == 'week' else 'D'}"
        if self.unit == "month":
            return f"P{number}M"
        months = round(self.quantity * _MONTHS_OF[self.unit])
        return f"P{months // 12}Y" if months % 12 == 0 else f"P{months}M"

    def real_span(self, first: Interval, second: Interval) -> str:
        """The length from one to the other in the claim's unit, in years and months from a year on."""
        start, end = _days(first)[0], _days(second)[0]
        if self.unit in _DAYS_OF:
            return f"P{abs((end - start).days)}D"
        start, end = min(start, end), max(start, end)
        months = (end.year - start.year) * 12 + end.month - start.month - (1 if end.day < start.day else 0)
        if months < 1:
            return f"P{(end - start).days}D"
        years, rest = divmod(months, 12)
        return "P" + (f"{years}Y" if years else "") + (f"{rest}M" if rest else "")


def lengths(first: Interval, second: Interval, unit: str) -> tuple[float, float]:
    """Shortest and longest time from `first` to `second`, in `unit`; negative when it goes back."""
    (a_first, a_last), (b_first, b_last) = _days(first), _days(second)
    shortest, longest = (b_first - a_last).days, (b_last - a_first).days
    size = _DAYS_OF.get(unit) or _MONTHS_OF[unit] * _MEAN_MONTH
    return shortest / size, longest / size


def backwards(range_: tuple[float, float]) -> tuple[float, float]:
    return -range_[1], -range_[0]


def _days(interval: Interval) -> tuple[date, date]:
    assert interval.earliest is not None
    assert interval.latest is not None
    return interval.earliest.date(), (interval.latest - timedelta(microseconds=1)).date()
