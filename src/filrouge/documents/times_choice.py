"""Which instance a day or month without a year means, and when nothing tells.

Press leaves the year out for the last instance; the next one needs a cue. Without a verb, or with
a plain present, both may be meant: then the nearest one is taken only where the other is far.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from filrouge.documents.times_periods import Period
from filrouge.documents.times_resolve import Base, Resolved, absolute, relative
from filrouge.model.text import reason
from filrouge.model.timexform import TimexForm

LONG_AGO, SOON = timedelta(days=300), timedelta(days=60)
"""A day so long ago is not named without its year when the next one of that name is so near."""
NEWS_OF_THE_MONTH = timedelta(days=31)
"""A date so little before publication needs no year, whatever year was told of before."""


class Undecided(NamedTuple):
    """Two readings, and nothing that favours one: their values."""

    alternatives: tuple[str, ...]


Choice = Resolved | Undecided | None


def nearest(form: TimexForm, day: Period, lean: str) -> Choice:
    """The instance meant on `day`; `lean` is past, future or closest as the tense has it, or
    "open" where a verb is missing."""
    leaning = relative(form, Base(day, "closest" if lean == "open" else lean))
    if form.operator != "nearest" or not (form.month or form.part or form.feast):
        return leaning
    if lean != "open" and not (form.day and (form.weekday or (lean == "past" and form.bound != "since"))):
        return leaning
    back, ahead = relative(form, Base(day, "past")), relative(form, Base(day, "future"))
    if back is None or ahead is None or back.period == ahead.period:
        return back or ahead
    if form.weekday and form.day and (fitting := _fitting(form.weekday, day, (back, ahead))) is not None:
        return fitting
    far = day.start - back.period.start > LONG_AGO and ahead.period.start - day.start <= SOON
    if far and lean != "future" and form.day and not form.remote:
        # "Il l'a convoqué pour le 10 février", said in January: who means last year's says so. But nobody left next
        # month either: "il est parti le 10 février" stays open.
        if form.tense == "past" and form.clause == "main":
            return Undecided((back.period.value, ahead.period.value))
        return ahead._replace(alternatives=(back.period.value,))
    return leaning if lean != "open" else _open(form, day, (back, ahead))


def _open(form: TimexForm, day: Period, both: tuple[Resolved, Resolved]) -> Choice:
    """Where no verb tells: the last one where it is the nearer, the nearer one beside a present where the other is far."""
    back, ahead = both
    since, until = max(day.start - back.period.end, timedelta(0)), ahead.period.start - day.start
    undecided = Undecided((back.period.value, ahead.period.value))
    if form.tense == "present" or form.hang == "present":
        near, least, most = (back, since, until) if since <= until else (ahead, until, since)
        return near if 2 * least <= most else undecided
    if since <= until or form.hang == "since":
        return back
    return undecided


def _fitting(weekday: int, day: Period, both: tuple[Resolved, Resolved]) -> Resolved | None:
    """The only one of the month's news on which the weekday fits: it says more than a tense."""
    fits = [found for found in both if found.period.start.isoweekday() == weekday]
    return fits[0] if len(fits) == 1 and abs(fits[0].period.start - day.start) <= NEWS_OF_THE_MONTH else None


def exchanged(form: TimexForm) -> TimexForm:
    """Its day as the month, its month as the day."""
    return replace(form, day=form.month, month=form.day)


def either(form: TimexForm, both: tuple[Choice, Choice], day: Period | None) -> Choice:
    """One of the two orders of figures, where the weekday or the tense tells; else neither."""
    found = [choice for choice in both if isinstance(choice, Resolved)]
    if form.weekday:
        found = [choice for choice in found if choice.period.start.isoweekday() == form.weekday] or found
    if form.tense == "past" and day is not None:
        found = [choice for choice in found if choice.period.start <= day.start] or found
    if len(found) == 2:
        return Undecided((found[0].period.value, found[1].period.value))
    return found[0] if found else None


def in_year(form: TimexForm, year: int, mark: str | None) -> Resolved | None:
    """The instance of that very year, which the expression `mark` named."""
    period = absolute(replace(form, year=year, operator="absolute"))
    return Resolved(period, reason("time.narrative-year", timex=mark or "")) if period else None


def settle(today: Choice, then: Resolved | None, *, day: Period | None) -> Choice:
    """A date that may belong to the publication or to a past year: the news of the month is of today."""
    if not isinstance(today, Resolved) or then is None or today.period == then.period:
        return today
    if day is not None and timedelta(0) <= day.start - today.period.start <= NEWS_OF_THE_MONTH:
        return today
    return Undecided((today.period.value, then.period.value))
