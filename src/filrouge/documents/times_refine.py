"""What is counted from a period, or found in it: "trois jours après Pâques", "la première semaine d'octobre".

The weeks of a year are those of ISO 8601; the weeks of a month are those that lie in it whole.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from filrouge.documents.times_periods import (
    MONTHS,
    YEARS,
    Period,
    around,
    at_moment,
    finer,
    is_part_of_day,
    shift_months,
    shifted,
)
from filrouge.model.interval import Grain
from filrouge.model.timexform import Step, TimexForm

_MOST = 9000
"""Units that are counted at most."""
_MONTHS = {unit: months for unit, months in MONTHS.items() if unit not in ("season", "century")}
"""The units that are counted to the very day."""
_DAILY: tuple[Grain, ...] = ("day", "part-of-day", "minute", "hour")


def bare(form: TimexForm) -> TimexForm:
    """The form of the period that the steps start from: what is finer than a day belongs to the last of them."""
    if not form.then:
        return form
    part = None if is_part_of_day(form.part) else form.part
    # "lundi en huit" counts from the Monday to come, whatever its clause tells of.
    weeks_on = form.weekday and not form.month and any(step.op == "count" and step.unit == "week" for step in form.then)
    tense = "future" if weeks_on else form.tense
    return replace(form, then=(), hour=None, minute=None, second=None, part=part, tense=tense)


def refined(form: TimexForm, period: Period) -> Period | None:
    """`period` after all steps of the form; None where one of them finds nothing."""
    for step in form.then:
        if step.op == "around":
            found: Period | None = around(period.start, step.unit)
        else:
            found = _nth(step, period) if step.op == "nth" else _counted(step, period)
        if found is None or not YEARS[0] <= found.start.year <= YEARS[1]:
            return None
        period = found
    return within_day(form, period.start) if form.then and period.grain == "day" else period


def within_day(form: TimexForm, day: date) -> Period:
    """The day, or the part, minute or second of it that the words name."""
    if form.hour is not None:
        return Period(grain="minute", start=day, hour=form.hour, minute=form.minute or 0, second=form.second or 0)
    if is_part_of_day(form.part):
        nights = int(form.quantity or 1) if form.operator != "shift" and form.unit == "day" else 1
        return Period(grain="part-of-day", start=day, part=form.part, days=max(nights, 1))
    return Period(grain="day", start=day)


def moved(period: Period, quantity: float, unit: Grain) -> Period | None:
    """So many minutes or hours from a clock time; None for what is no clock time."""
    if period.hour is None or unit not in ("minute", "hour") or abs(quantity) > _MOST:
        return None
    return at_moment(period.moment + timedelta(**{f"{unit}s": quantity}))


def _counted(step: Step, period: Period) -> Period | None:
    if abs(step.quantity) > _MOST:
        return None
    if step.unit in ("minute", "hour"):
        return moved(period, step.quantity, step.unit)
    count, unit = step.quantity, step.unit
    if count != int(count) and unit == "year":
        count, unit = count * 12, "month"
    if count != int(count):
        return None
    if period.grain not in _DAILY:
        return _coarse(step, int(count), unit, period)
    if unit in ("day", "week"):
        return Period(grain="day", start=shifted(period, int(count) * (7 if unit == "week" else 1), "day").start)
    if step.op == "count" and (months := _MONTHS.get(unit)):
        return Period(grain="day", start=shift_months(period.start, int(count) * months))
    return shifted(period, int(count), unit)


def _coarse(step: Step, count: int, unit: Grain, period: Period) -> Period | None:
    """From a month, a quarter, a year: in its own grain when counted, else in the unit's."""
    if finer(unit, period.grain):
        return None
    months = _MONTHS.get(unit)
    if step.op == "count" and months and period.grain in _MONTHS:
        return around(shift_months(period.start, count * months), period.grain)
    return shifted(period, count, unit)


def _nth(step: Step, period: Period) -> Period | None:
    """The nth day, week, month… that lies within the period, from its beginning or its end."""
    rank, unit = int(step.quantity), step.unit
    if not finer(unit, period.grain) or abs(rank) > 366 or not rank:
        return None
    if unit == "day":
        return nth_day(rank, step.weekday, period)
    if rank > 0:
        first = around(period.start, unit)
        found = shifted(first, rank - 1 + (not _inside(first, period)), unit)
    else:
        last = around(period.end - timedelta(days=1), unit)
        found = shifted(last, rank + 1 - (not _inside(last, period)), unit)
    return found if _inside(found, period) else None


def nth_day(rank: int, weekday: int | None, period: Period) -> Period | None:
    """The nth day, or the nth such weekday, of the period; a negative rank counts from its end."""
    last = period.end - timedelta(days=1)
    if weekday is None:
        day = period.start + timedelta(days=rank - 1) if rank > 0 else last + timedelta(days=rank + 1)
    elif rank > 0:
        day = period.start + timedelta(days=(weekday - period.start.isoweekday()) % 7 + 7 * (rank - 1))
    else:
        day = last - timedelta(days=(last.isoweekday() - weekday) % 7 + 7 * (-rank - 1))
    return Period(grain="day", start=day) if period.start <= day <= last else None


def _inside(found: Period, outer: Period) -> bool:
    if found.grain == "week" and outer.grain in ("year", "decade", "century"):
        # ISO 8601: a week belongs to the year of its Thursday.
        return outer.start <= found.start + timedelta(days=3) < outer.end
    return outer.start <= found.start and found.end <= outer.end
