"""What other tools say of a time (a moment and its grain, an interval, an amount) as type and value of TIMEX3, and as items."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

CLOCK = ("hour", "minute", "second")
UNITS = {"year": "Y", "month": "M", "week": "W", "day": "D", "hour": "H", "minute": "M", "second": "S"}
WHOLE = (("day", (1,)), ("week", (7,)), ("month", range(28, 32)), ("quarter", (90, 91, 92)), ("year", (365, 366)))
"""Days that each unit has."""
SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
PARTS = (("MO", range(3, 10), (11, 12)), ("AF", (12, 13, 14), range(16, 20)), ("EV", range(16, 20), (0, 20, 21, 22, 23)))
"""Parts of the day: hours at which they begin and end, in the habit of any tool here."""

Said = tuple[str, str]
"""Type and value."""
Item = dict[str, Any]
Peer = Callable[[str, str], list[Item]]
"""Text and ISO reference time ("2013-02-12" or "2013-02-12T04:30:00") to items."""


def moment(at: datetime, grain: str) -> Said:
    """A moment that is meant as a whole year, month … or second."""
    week = at.isocalendar()
    dates = {
        "year": f"{at.year:04}",
        "quarter": f"{at.year:04}-Q{(at.month + 2) // 3}",
        "month": f"{at:%Y-%m}",
        "week": f"{week.year:04}-W{week.week:02}",
    }
    return ("TIME", clock(at, grain)) if grain in CLOCK else ("DATE", dates.get(grain, f"{at:%Y-%m-%d}"))


def clock(at: datetime, grain: str = "minute") -> str:
    return at.replace(tzinfo=None).isoformat(timespec={"hour": "hours", "minute": "minutes"}.get(grain, "seconds"))


def part_of_day(at: datetime) -> Said:
    """A tool that gives one hour for a whole morning or evening."""
    name = "MO" if at.hour < 12 else "AF" if at.hour < 17 else "EV" if at.hour < 20 else "NI"
    return "TIME", f"{at:%Y-%m-%d}T{name}"


def span(start: datetime, end: datetime, grain: str = "day") -> Said:
    """From `start` until before `end`: the unit, season, weekend or part of a day that this is, else its first end."""
    midnight = not (start.hour or start.minute or end.hour or end.minute)
    if midnight:
        if (start.month, start.day, end.month, end.day) == (1, 1, 1, 1):
            years = end.year - start.year
            if years in (10, 100) and start.year % years == 0:
                return "DATE", f"{start.year:04}"[: 3 if years == 10 else 2]
        for unit, days in (
            ("day", (1,)),
            ("week", (7,)),
            ("month", range(28, 32)),
            ("quarter", (90, 91, 92)),
            ("year", (365, 366)),
        ):
            if (end - start).days in days and _begins(start, unit) and _begins(end, unit):
                return moment(start, unit)
        if 85 <= (end - start).days <= 100 and start.month in SEASONS and 19 <= start.day <= 24:
            return "DATE", f"{start.year:04}-{SEASONS[start.month]}"
    if end.weekday() == 0 and start.weekday() in (4, 5) and timedelta(days=1) < end - start < timedelta(days=3):
        return "DATE", moment(start, "week")[1] + "-WE"
    if end - start < timedelta(hours=13) and grain != "minute":
        for name, begins, ends in PARTS:
            if start.hour in begins and end.hour in ends:
                return "TIME", f"{start:%Y-%m-%d}T{name}"
        if start.hour in (0, 20, 21, 22) and end.hour in (0, *range(3, 9)):
            return "TIME", f"{start:%Y-%m-%d}TNI"
    return moment(start, grain if midnight or grain in CLOCK else "hour")


def _begins(at: datetime, unit: str) -> bool:
    if unit == "week":
        return at.weekday() == 0
    return unit == "day" or (at.day == 1 and (unit != "year" or at.month == 1) and (unit != "quarter" or at.month % 3 == 1))


def amount(counts: Mapping[str, float]) -> Said:
    """So many of each unit: {"day": 3} is P3D, {"hour": 1, "minute": 30} PT1H30M, {"quarter": 3} P9M."""
    told: dict[str, float] = {}
    for unit, number in counts.items():
        if number:
            name, times = ("month", 3) if unit == "quarter" else (unit.removesuffix("s"), 1)
            told[name] = told.get(name, 0) + number * times
    dates = "".join(f"{told[unit]:g}{UNITS[unit]}" for unit in UNITS if unit in told and unit not in CLOCK)
    clock_part = "".join(f"{told[unit]:g}{UNITS[unit]}" for unit in CLOCK if unit in told)
    return "DURATION", f"P{dates}" + (f"T{clock_part}" if clock_part else "")


def length(delta: timedelta) -> Said:
    """A stretch given in seconds, in the largest unit of which it is a whole number; years and months have lost their names."""
    seconds = round(abs(delta.total_seconds()))
    for unit, size in (("year", 365 * 86400), ("month", 30 * 86400), ("week", 7 * 86400), ("day", 86400), ("hour", 3600)):
        if seconds and seconds % size == 0:
            return amount({unit: seconds // size})
    return amount({"minute": seconds // 60, "second": seconds % 60})


def at(reference: str) -> datetime:
    """The reference without zone or fraction; noon of 1 January 2000 where there is none."""
    return datetime.fromisoformat(reference[:19]) if reference else datetime(2000, 1, 1, 12)


def item(start: int, end: int, said: Said) -> Item:
    return {"start": start, "end": end, "type": said[0], "value": said[1]}


def longest(items: list[Item]) -> list[Item]:
    """Without those that lie in a longer one, nor two on one place."""
    kept: list[Item] = []
    for one in sorted(items, key=lambda i: (i["start"] - i["end"], i["start"])):
        if not any(other["start"] <= one["start"] and one["end"] <= other["end"] for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda i: int(i["start"]))
