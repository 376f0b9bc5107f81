"""Anchoring of time expressions: underspecified forms and an article's date give resolved times.

An expression hangs on nothing ("le 12 juin 2018"), on the article's date ("hier"), on the
narrative ("la veille"), or on the day of a quotation ("demain" between marks). An article whose
date is an interval of several days is read once for each of them: what comes out the same is
resolved, the rest stays underspecified with its alternatives, so that nothing rests on a guess.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from filrouge.documents.times_narrative import Narrative
from filrouge.documents.times_open import open_value
from filrouge.documents.times_periods import YEARS
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.model.text import reason
from filrouge.model.timex import Timex
from filrouge.model.timexform import TimexForm

MOST_DAYS = 31
"""Publication intervals up to this long are read for each day, longer ones for their ends: what
both ends agree on, every day between them does, since later days never give earlier times."""


def anchor_timexes(
    forms: tuple[TimexForm, ...], *, article: Article, sentences: tuple[Sentence, ...], quotes: tuple[Quote, ...] = ()
) -> tuple[Timex, ...]:
    """One `Timex` for each form, in the same order and with the same ids.

    `article.interval` decides, `article.firstcreated` when there is none. Without either,
    deictic expressions stay underspecified ("XXXX-WXX-2", no interval). Pure and linear in the
    number of forms.
    """
    days = publication_days(article)
    read_for: list[date | None] = [*days] or [None]
    runs = [Narrative(forms, article=article, sentences=sentences, quotes=quotes).read(day) for day in read_for]
    if len(runs) == 1:
        return runs[0]
    complete = len(days) > 2 or days[-1] - days[0] == timedelta(days=1)
    return tuple(_merge(form, tuple(run[index] for run in runs), complete) for index, form in enumerate(forms))


def publication_days(article: Article) -> list[date]:
    """The days to read the article for: one, all of a short interval, or the ends of a long one."""
    interval = article.interval
    if interval is None:
        return _written(article.firstcreated)
    if interval.earliest is None or interval.latest is None:
        return []
    first = interval.earliest.date()
    last = (interval.latest - timedelta(microseconds=1)).date()
    if first.year < YEARS[0] or last.year > YEARS[1]:
        return []
    count = (last - first).days + 1
    if count > MOST_DAYS:
        return [first, last]
    return [first + timedelta(days=n) for n in range(count)]


def _written(firstcreated: str | None) -> list[date]:
    try:
        day = date.fromisoformat((firstcreated or "")[:10])
    except ValueError:
        return []
    return [day] if YEARS[0] <= day.year <= YEARS[1] else []


def _merge(form: TimexForm, readings: tuple[Timex, ...], complete: bool) -> Timex:
    """The common answer of all days, else an underspecified one; `alternatives` only when every day was read."""
    first = readings[0]
    values = tuple(dict.fromkeys(reading.value for reading in readings))
    if len(values) == 1:
        interval = _hull(tuple(r.interval for r in readings))
        return replace(first, interval=interval, extent=_hull(tuple(r.extent for r in readings)))
    return replace(
        first,
        value=open_value(form),
        interval=None,
        extent=None,
        alternatives=values if complete else (),
        why=reason("time.undated", days=len(readings)),
    )


def _hull(intervals: tuple[Interval | None, ...]) -> Interval | None:
    """What all of them lie in; None when one of them is unknown."""
    known = [interval for interval in intervals if interval is not None]
    if len(known) < len(intervals):
        return None
    starts = [interval.earliest for interval in known]
    ends = [interval.latest for interval in known]
    earliest = None if None in starts else min(s for s in starts if s)
    latest = None if None in ends else max(e for e in ends if e)
    return Interval(earliest, latest) if earliest or latest else None
