"""What may still be said of an expression that nothing resolves: TIMEX3 with X for what is not
known, and the time that an act placed there may cover."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from filrouge.documents.times_periods import Period
from filrouge.documents.times_resolve import Base, amount
from filrouge.model.interval import Interval, midnight
from filrouge.model.timex import Timex
from filrouge.model.timexform import PARTS_OF_DAY, TimexForm

_UNITS = {
    "decade": "XXX",
    "century": "XX",
    "year": "XXXX",
    "half": "XXXX-HX",
    "quarter": "XXXX-QX",
    "season": "XXXX-XX",
    "month": "XXXX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "hour": "XXXX-XX-XXTXX",
    "minute": "XXXX-XX-XXTXX:XX",
}


def swappable(form: TimexForm) -> bool:
    """Day and month in figures, either of which may be either."""
    return form.swap and form.day is not None and form.month is not None and form.day <= 12 and form.day != form.month


def open_value(form: TimexForm) -> str:
    """Never pads: "mardi soir" is XXXX-WXX-2TEV, "le 12 juin" XXXX-06-12, "le mois dernier" XXXX-XX."""
    if form.value is not None:
        return form.value
    return (_after_steps(form) if form.then else _day(form)) + _time(form)


def _after_steps(form: TimexForm) -> str:
    last = form.then[-1]
    return f"XXXX-WXX-{last.weekday}" if last.weekday else _UNITS.get(last.unit, "XXXX-XX-XX")


def _time(form: TimexForm) -> str:
    if form.hour is not None:
        return f"T{form.hour:02d}:{form.minute or 0:02d}" + (f":{form.second:02d}" if form.second else "") + (form.zone or "")
    return f"T{form.part}" if form.part in PARTS_OF_DAY else ""


def _day(form: TimexForm) -> str:
    year = "XXXX" if form.year is None else f"{form.year:04d}"
    if form.month and form.day:
        return f"{year}-XX-XX" if swappable(form) else f"{year}-{form.month:02d}-{form.day:02d}"
    if form.month:
        return f"{year}-{form.month:02d}" + ("-XX" if form.hour is not None or form.part in PARTS_OF_DAY else "")
    if form.weekday:
        return f"XXXX-WXX-{form.weekday}"
    if form.day:
        return f"XXXX-XX-{form.day:02d}"
    if form.part and form.part not in PARTS_OF_DAY:
        return f"{year}-{form.part}"
    if form.hour is not None or form.part:
        return "XXXX-XX-XX"
    return _UNITS.get(form.grain or "day", "XXXX-XX-XX")


def extent_of(form: TimexForm, interval: Interval) -> Interval:
    """What an act placed there may cover: "depuis" is open to the right, "avant" leaves its own time out.

    The end of a period has no day: what comes before it may come within it.
    """
    if form.bound == "since":
        return Interval(interval.earliest, None)
    if form.bound == "after":
        return Interval(interval.earliest if form.mod in ("START", "MID") else interval.latest, None)
    if form.bound == "until" or (form.bound == "before" and form.mod in ("END", "MID")):
        return Interval(None, interval.latest)
    return Interval(None, interval.earliest) if form.bound == "before" else interval


def open_extent(form: TimexForm, base: Period | None, edge: Period | None) -> Interval | None:
    """ "récemment" lies before now, "quelques mois plus tard" after `edge`, "depuis deux ans" opens in the past."""
    if form.type == "DURATION" and form.bound == "since" and base is not None:
        stretch = amount(replace(form, operator="last"), Base(base, "past"))
        return Interval(stretch.earliest, None) if stretch else None
    if form.operator == "shift" and edge is not None:
        return _counted(form, base, edge)
    if base is not None and form.value == "PAST_REF":
        return Interval(None, midnight(base.end))
    if base is not None and form.value == "FUTURE_REF":
        return Interval(midnight(base.start), None)
    return None


def _counted(form: TimexForm, base: Period | None, edge: Period) -> Interval | None:
    """The side of a vague count, the days of a count of hours; what is past ends at publication."""
    start, end = edge.interval.earliest, edge.interval.latest
    if start is None or end is None:
        return None
    hours = form.unit in ("minute", "hour")
    if form.quantity is not None:
        if not hours or abs(form.quantity) > 9000:
            return None
        gap = timedelta(hours=form.quantity) if form.unit == "hour" else timedelta(minutes=form.quantity)
        first = midnight((start + gap).date())
        last = midnight((end + gap - timedelta(microseconds=1)).date() + timedelta(days=1))
    elif form.bound != "after":
        return Interval(start - timedelta(days=1) if hours else None, end if hours else start)
    elif hours:
        first, last = start, end + timedelta(days=1)
    else:
        first, last = end, None
    now = midnight(base.end) if base is not None and form.tense == "past" else None
    if now is not None and (last is None or last > now):
        last = now
        if first >= last:
            first = start
    return Interval(first, last) if last is None or first < last else None


def with_ranges(found: list[Timex]) -> list[Timex]:
    """The first end of a range covers both."""
    for number, timex in enumerate(found[:-1]):
        other = found[number + 1]
        if timex.range_end == other.id and timex.interval and other.interval:
            first, last = timex.interval.earliest, other.interval.latest
            if first and last and first < last:
                found[number] = replace(timex, extent=Interval(first, last))
    return found
