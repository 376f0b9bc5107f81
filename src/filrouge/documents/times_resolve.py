"""What a time expression means once its base is known: the publication day, the speaker's day, or
the narrative.

Choices, each stated once (contract §5, §6):
- a weekday of the past is the last one, that of the future the next one, the base day included;
- "lundi dernier" / "last Monday" excludes the base day, "prochain" / "next" too;
- a day, month, season or quarter without a year is the last one in a past clause, the next one
  in a future clause; where no tense is seen, see `times_choice`;
- a weekday that does not fit its day and month changes no year, it gives an alternative;
- a deadline ("avant le 31 décembre") is the closest one, a weekday without a past verb the next one;
- "il y a deux ans" has the grain of its unit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from filrouge.documents.feasts import feast_day
from filrouge.documents.times_periods import MONTHS, YEARS, Period, around, day_of, is_part_of_day, of_part, shift_months, shifted
from filrouge.documents.times_refine import moved, nth_day, within_day
from filrouge.model.interval import Grain, Interval, midnight
from filrouge.model.text import Reason, reason
from filrouge.model.timexform import TimexForm

_LEAP_SPAN = 8
"""Years searched for a day without a year: 29 February may be eight years away."""


class Base(NamedTuple):
    """Where an expression is read from: a period, and how it leans when no tense is seen."""

    period: Period
    lean: str
    """past, future, closest: what a missing part is filled with."""


class Resolved(NamedTuple):
    period: Period
    why: Reason
    alternatives: tuple[str, ...] = ()


def absolute(form: TimexForm) -> Period | None:
    """The period that the words name in full; None for a day that does not exist."""
    if form.year is None or not 1 <= form.year <= 9998:
        return None
    if form.grain in ("decade", "century"):
        return around(date(form.year, 1, 1), form.grain)
    if form.feast is not None:
        day = feast_day(form.feast, form.year)
        return None if day is None else within_day(form, day)
    if form.month is None:
        if form.part and not is_part_of_day(form.part):
            return of_part(form.year, form.part)
        return around(date(form.year, 1, 1), "year")
    day = _day_in_month(form, form.year)
    if day is None and form.day is None:
        return around(date(form.year, form.month, 1), "month")
    return None if day is None else within_day(form, day)


def _day_in_month(form: TimexForm, year: int) -> date | None:
    """The day of its month that the form names by number or as the nth of a weekday."""
    assert form.month is not None
    if form.day is not None:
        return day_of(year, form.month, form.day)
    if form.weekday is None or form.quantity is None:
        return None
    month = around(date(year, form.month, 1), "month")
    found = nth_day(int(form.quantity), form.weekday, month)
    return found.start if found else None


def relative(form: TimexForm, base: Base) -> Resolved | None:
    """Resolve on a base; None when the base is too coarse or the words too vague."""
    today = base.period.start
    operator = form.operator
    if operator == "shift":
        return _shift(form, base)
    if form.unit is not None and operator != "nearest":
        return _of_unit(form, base)
    if operator in ("last", "next", "this", "nearest"):
        return _instance(form, base, today)
    return None


def _shift(form: TimexForm, base: Base) -> Resolved | None:
    if form.quantity is None or form.unit is None:
        return None
    count, unit = form.quantity, form.unit
    why = reason("time.shift", quantity=f"{form.quantity:g}", unit=str(unit))
    if unit in ("minute", "hour"):
        then = moved(base.period, count, unit)
        return Resolved(then, why) if then else None
    if base.period.grain not in _at_least(unit):
        return None
    if count != int(count):
        if unit != "year":
            return None
        count, unit = count * 12, "month"
    if abs(count) > 9000:
        return None
    period = shifted(base.period, int(count), unit)
    if not YEARS[0] <= period.start.year <= YEARS[1]:
        return None
    if unit == "day":
        period = within_day(form, period.start)
        if form.part == "NI" and form.rule.endswith("last-night"):
            period = replace(period, days=2)
    alternatives: tuple[str, ...] = ()
    if unit == "year" and form.anchor == "creation":
        month = around(shift_months(base.period.start, int(count) * 12), "month")
        alternatives = (month.value,)
    return Resolved(period, why, alternatives)


def _at_least(unit: Grain) -> tuple[Grain, ...]:
    """Grains of a base that is fine enough for counting in this unit."""
    fine: tuple[Grain, ...] = ("minute", "hour", "part-of-day", "day")
    if unit in ("day", "part-of-day"):
        return fine
    if unit in ("week", "weekend"):
        return (*fine, "week", "weekend")
    if unit in ("month", "season", "quarter", "half"):
        return (*fine, "week", "weekend", "month", unit)
    return (*fine, "week", "weekend", "month", "season", "quarter", "half", "year", unit)


def _of_unit(form: TimexForm, base: Base) -> Resolved | None:
    """ "le mois dernier", "the third quarter of last year", "lundi de la semaine prochaine"."""
    assert form.unit is not None
    if base.period.grain not in _at_least(form.unit):
        return None
    step = {"last": -1, "next": 1}.get(form.operator, 0)
    if form.unit == "weekend" and step == 0 and base.lean == "past" and base.period.start.isoweekday() <= 4:
        # Early in the week, a past "ce week-end" is the one just over.
        step = -1
    outer = shifted(base.period, step, form.unit)
    why = reason("time.unit", operator=form.operator, unit=form.unit)
    if form.unit == "day":
        return Resolved(within_day(form, outer.start), why)
    if form.unit == "week" and form.weekday:
        return Resolved(within_day(form, outer.start + timedelta(days=form.weekday - 1)), why)
    if form.unit == "year" and form.month:
        found = absolute(replace(form, year=outer.start.year, operator="absolute"))
        return Resolved(found, why) if found else None
    if form.unit == "year" and form.part and not is_part_of_day(form.part):
        return Resolved(of_part(outer.start.year, form.part), why)
    return Resolved(outer, why)


def _instance(form: TimexForm, base: Base, today: date) -> Resolved | None:
    """One of the instances of what recurs: a weekday, a day or month of the year, a season."""
    if base.period.grain not in ("minute", "hour", "part-of-day", "day") and (form.weekday or form.day) and not form.month:
        return None
    if form.feast:
        feast = form.feast
        found = _yearly(form, base, today, lambda year: feast_day(feast, year))
    elif form.month and (form.day or (form.weekday and form.quantity)):
        found = _yearly(form, base, today, lambda year: _day_in_month(form, year))
        if found and form.day and form.weekday and found.isoweekday() != form.weekday:
            # "vendredi 19 août" in a year in which it is none: the weekday or the day is wrong, the year is not.
            return Resolved(within_day(form, found), _why(form, base), _agreeing(form, found))
    elif form.month:
        found = _yearly(form, base, today.replace(day=1), lambda year: date(year, form.month or 1, 1))
        return Resolved(around(found, "month"), _why(form, base)) if found else None
    elif form.day:
        found = _monthly(form, base, today)
    elif form.weekday:
        found = _weekday(form, base, today)
    elif form.part and not is_part_of_day(form.part):
        part = form.part
        current = around(today, of_part(2000, part).grain).start
        found = _yearly(form, base, current, lambda year: of_part(year, part).start)
        return Resolved(of_part(found.year, part), _why(form, base)) if found else None
    else:
        return None
    return Resolved(within_day(form, found), _why(form, base)) if found else None


def _agreeing(form: TimexForm, day: date) -> tuple[str, ...]:
    """The nearest year in which the weekday fits, as a value."""
    years = sorted(range(day.year - 3, day.year + 4), key=lambda year: abs(year - day.year))
    days = (_day_in_month(form, year) for year in years if year > 0)
    return tuple(d.isoformat() for d in days if d and d.isoweekday() == form.weekday)[:1]


def _why(form: TimexForm, base: Base) -> Reason:
    operator = form.operator if form.operator != "nearest" else base.lean
    return reason("time.instance", side=operator)


def _choose(form: TimexForm, base: Base, today: date, candidates: list[date]) -> date | None:
    """One of the ascending `candidates` by operator, else by lean."""
    if form.operator == "last":
        return max((d for d in candidates if d < today), default=None)
    if form.operator == "next":
        return min((d for d in candidates if d > today), default=None)
    if base.lean == "past":
        return max((d for d in candidates if d <= today), default=None)
    if base.lean == "future":
        return min((d for d in candidates if d >= today), default=None)
    return min(candidates, key=lambda d: (abs((d - today).days), d), default=None)


def _yearly(form: TimexForm, base: Base, today: date, make: Callable[[int], date | None]) -> date | None:
    years = range(max(today.year - _LEAP_SPAN, 1), min(today.year + _LEAP_SPAN, 9998) + 1)
    found = [day for year in years if (day := make(year)) is not None]
    if form.operator == "this" and form.month:
        return make(today.year)
    if form.operator == "this" and form.part:
        return max((day for day in found if day <= _season_limit(today)), default=None)
    return _choose(form, base, today, found)


def _season_limit(today: date) -> date:
    """ "cet été" is the summer of this year, also before June; "cet hiver" in January the one running."""
    return today if today.month <= 2 else date(today.year, 12, 31)


def _monthly(form: TimexForm, base: Base, today: date) -> date | None:
    months = [shift_months(today.replace(day=1), n) for n in range(-14, 15)]
    found = [day for m in months if (day := day_of(m.year, m.month, form.day or 1)) is not None]
    if form.weekday:
        found = [day for day in found if day.isoweekday() == form.weekday]
    return _choose(form, base, today, found)


def _weekday(form: TimexForm, base: Base, today: date) -> date:
    assert form.weekday is not None
    back = (today.isoweekday() - form.weekday) % 7
    ahead = (form.weekday - today.isoweekday()) % 7
    if form.operator == "last":
        return today - timedelta(days=back or 7)
    if form.operator == "next":
        return today + timedelta(days=ahead or 7)
    if base.lean == "future":
        return today + timedelta(days=ahead)
    if base.lean == "closest" and ahead < back:
        return today + timedelta(days=ahead)
    return today - timedelta(days=back)


def amount(form: TimexForm, base: Base) -> Interval | None:
    """ "les trois derniers mois": the stretch that ends (or begins) at the base day; None when vague."""
    if form.quantity is None or form.unit is None or form.operator not in ("last", "next"):
        return None
    count = int(form.quantity)
    if count != form.quantity or count > 9000 or form.unit in ("minute", "hour"):
        return None
    today = base.period.start
    months = MONTHS.get(form.unit)
    days = {"day": 1, "week": 7, "weekend": 7}.get(form.unit)
    sign = -1 if form.operator == "last" else 1
    if months is not None:
        other = shift_months(today, sign * count * months)
    elif days is not None:
        other = around(today, "day").start + timedelta(days=sign * count * days)
    else:
        return None
    first, last = sorted((today, other))
    return Interval(midnight(first), midnight(last + timedelta(days=1)))
