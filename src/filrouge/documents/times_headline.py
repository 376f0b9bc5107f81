"""A weekday in a headline without a verb is the one that the article names below: "Grève dans les ports : reprise lundi"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from filrouge.documents.times_open import extent_of
from filrouge.documents.times_refine import within_day
from filrouge.model.text import reason
from filrouge.model.timex import Timex
from filrouge.model.timexform import TimexForm

WEEK = timedelta(days=7)
_DAILY = ("day", "part-of-day", "minute")


def settled(found: Sequence[Timex], forms: Sequence[TimexForm], headlines: Sequence[bool]) -> list[Timex]:
    """The expressions with such weekdays moved to the day of the first one below that bears the name.

    `headlines` says which expressions stand in head lines. A day more than a week from what the headline alone
    would give is another one.
    """
    told = list(found)
    for number, (timex, form) in enumerate(zip(found, forms, strict=True)):
        if not headlines[number] or not _bare(form) or timex.interval is None or timex.interval.earliest is None:
            continue
        alone = timex.interval.earliest.date()
        for other, in_head in zip(found, headlines, strict=True):
            day = None if in_head else _day(other)
            if day is not None and day.isoweekday() == form.weekday and abs(day - alone) <= WEEK:
                if day != alone:
                    told[number] = _moved(timex, form, day, other.id)
                break
    return told


def _bare(form: TimexForm) -> bool:
    """A weekday, or a part of one, that neither a date nor a verb tells more of."""
    return form.operator == "nearest" and form.weekday is not None and not (form.day or form.month or form.then or form.tense)


def _day(timex: Timex) -> date | None:
    if timex.grain not in _DAILY or timex.interval is None or timex.interval.earliest is None:
        return None
    return timex.interval.earliest.date()


def _moved(timex: Timex, form: TimexForm, day: date, by: str) -> Timex:
    period = within_day(form, day)
    return replace(
        timex,
        value=period.value,
        interval=period.interval,
        extent=extent_of(form, period.interval),
        why=reason("time.headline", timex=by),
        anchor="context",
        anchor_id=by,
    )
