"""One reading of an article's time expressions in text order, for one publication day.

The narrative's time is the last expression outside quotations that was resolved to the
calendar; a date of the head lines and a word for "now" set it to the publication day.

A month or a day without a year belongs to the narrative instead of the publication when its
sentence also counts from the narrative ("six mois plus tard, en juin") or stands in the
pluperfect, and the narrative is in another year than the publication.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple

from filrouge.documents.times_open import open_value
from filrouge.documents.times_periods import Period, finer
from filrouge.documents.times_quotes import Speech
from filrouge.documents.times_resolve import Base, Resolved, absolute, amount, relative
from filrouge.model.article import Article
from filrouge.model.interval import Interval, midnight
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.model.text import Reason, reason
from filrouge.model.timex import Anchor, Timex
from filrouge.model.timexform import TimexForm

NEWS = timedelta(days=7)
"""How far back the narrative's day may lie and still be the day on which somebody is quoted."""


class Mark(NamedTuple):
    """A place in the narrative's time: the period and the id of the expression that set it."""

    period: Period
    id: str | None
    sentence: int = -1


class Narrative:
    """The state of one pass over an article; use `read` once for each instance."""

    def __init__(
        self, forms: tuple[TimexForm, ...], *, article: Article, sentences: tuple[Sentence, ...], quotes: tuple[Quote, ...]
    ) -> None:
        self._forms = forms
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        self._speech = Speech(article.body_text, quotes)
        self._context: Mark | None = None
        self._day: Mark | None = None
        self._places = [bisect_right(self._starts, form.start) - 1 for form in forms]
        self._counting = {
            place
            for form, place in zip(forms, self._places, strict=True)
            if form.operator == "shift" and form.anchor == "context"
        }

    def read(self, today: date | None) -> tuple[Timex, ...]:
        """All expressions resolved as far as `today` and the text allow."""
        base = None if today is None else Period(grain="day", start=today)
        found: list[Timex] = []
        opened: Period | None = None
        for number, form in enumerate(self._forms):
            quote = self._speech.around(form.start, form.end)
            resolved, anchor, anchor_id = self._resolve(form, self._places[number], base, quote)
            if opened is not None and resolved is not None:
                resolved = self._after(form, opened, resolved)
            found.append(self._timex(form, resolved, (anchor, anchor_id), base))
            opened = resolved.period if resolved and form.range_end else None
            if quote is None:
                self._advance(form, self._places[number], resolved, base)
        return tuple(_with_ranges(found))

    def _zone(self, place: int) -> str:
        return self._sentences[place].zone if 0 <= place < len(self._sentences) else "body"

    def _resolve(
        self, form: TimexForm, place: int, base: Period | None, quote: Quote | None
    ) -> tuple[Resolved | None, Anchor, str | None]:
        """The period, what it hangs on, and the id of that."""
        if form.operator == "absolute":
            period = absolute(form)
            return (Resolved(period, reason("time.written")) if period else None), "none", None
        if form.operator == "now":
            now = Resolved(base, reason("time.now")) if base else None
            return (now, "quote", quote.id) if quote else (now, form.anchor, None)
        if form.operator == "none" or form.type in ("DURATION", "SET"):
            return None, form.anchor, None
        if form.anchor == "context":
            return self._on_context(form, place, base)
        lean = _lean(form, self._zone(place))
        if quote is None and (mark := self._other_year(form, place, base)) is not None:
            found = relative(form, Base(mark.period, "closest"))
            return found and found._replace(why=reason("time.narrative-year", timex=mark.id or "")), "context", mark.id
        anchor: Anchor = "creation"
        anchor_id: str | None = None
        if quote is not None:
            anchor, anchor_id = "quote", quote.id
            base = self._spoken_on(quote, base)
        if base is None:
            return None, anchor, anchor_id
        return relative(form, Base(base, lean)), anchor, anchor_id

    def _on_context(self, form: TimexForm, place: int, base: Period | None) -> tuple[Resolved | None, Anchor, str | None]:
        mark = self._context
        if form.unit == "day" or form.weekday:
            mark = self._current_day()
            if mark is None and self._context is None and form.operator == "this" and base is not None:
                # "à 14 h" before any day is named: the day of publication.
                return relative(form, Base(base, "past")), "creation", None
        if mark is None:
            return None, "context", None
        return relative(form, Base(mark.period, "closest")), "context", mark.id

    def _current_day(self) -> Mark | None:
        """The last day named, unless the narrative has since moved to a time that leaves it out."""
        if self._day is None or self._context is None or self._day == self._context:
            return self._day
        outer, day = self._context.period, self._day.period
        return self._day if outer.start <= day.start < outer.end else None

    def _other_year(self, form: TimexForm, place: int, base: Period | None) -> Mark | None:
        """The narrative, when a date without a year belongs to it and not to the publication."""
        mark = self._context
        if form.operator != "nearest" or form.month is None or form.tense == "future" or mark is None:
            return None
        counted = place in self._counting
        if not counted and not (form.remote and base is not None):
            return None
        if base is not None and mark.period.start.year == base.start.year:
            return None
        return mark if not finer("year", mark.period.grain) else None

    def _spoken_on(self, quote: Quote, base: Period | None) -> Period | None:
        """The day of a quotation: the one its own sentence names, else the narrative's in the news of the week."""
        mark = self._day
        if mark is None:
            return base
        day = Period(grain="day", start=mark.period.start)
        around = bisect_right(self._starts, quote.start) - 1
        if mark.sentence == around:
            return day
        if base is not None and timedelta(0) <= base.start - day.start <= NEWS:
            return day
        return base

    def _after(self, form: TimexForm, opened: Period, resolved: Resolved) -> Resolved:
        """The second end of a range never lies before the first."""
        if resolved.period.start >= opened.start or form.operator != "nearest":
            return resolved
        again = relative(form, Base(Period(grain="day", start=opened.start), "future"))
        return again if again is not None else resolved

    def _advance(self, form: TimexForm, place: int, resolved: Resolved | None, base: Period | None) -> None:
        if resolved is None or form.type in ("DURATION", "SET"):
            return
        period = resolved.period
        if self._zone(place) == "meta" and base is not None:
            period = base
        mark = Mark(period, form.id, place)
        self._context = mark
        if not finer("day", period.grain):
            self._day = mark._replace(period=Period(grain="day", start=period.start))
            if period.grain != "day":
                self._context = self._day

    def _timex(self, form: TimexForm, resolved: Resolved | None, hang: tuple[Anchor, str | None], base: Period | None) -> Timex:
        common: dict[str, Any] = {
            name: getattr(form, name)
            for name in ("id", "start", "end", "text", "type", "rule", "mod", "quant", "freq", "bound", "range_end")
        }
        common |= {"anchor": hang[0], "anchor_id": hang[1]}
        if resolved is None:
            interval = None if base is None else amount(form, Base(base, "past"))
            extent = interval or self._open_extent(form, base)
            return Timex(
                value=open_value(form), interval=interval, extent=extent, grain=form.grain, why=_unresolved(form), **common
            )
        period = resolved.period
        interval = period.interval
        value = form.value or period.value
        return Timex(
            value=value,
            interval=interval,
            extent=_extent(interval, form.bound),
            grain=period.grain,
            alternatives=resolved.alternatives,
            why=resolved.why,
            **common,
        )

    def _open_extent(self, form: TimexForm, base: Period | None) -> Interval | None:
        """ "récemment" lies before now, "quelques mois plus tard" after the narrative, "depuis deux ans" opens in the past."""
        if form.type == "DURATION" and form.bound == "since" and base is not None:
            stretch = amount(replace(form, operator="last"), Base(base, "past"))
            return Interval(stretch.earliest, None) if stretch else None
        if form.operator == "shift" and form.quantity is None and self._context is not None:
            after = form.bound == "after"
            edge = self._context.period
            return Interval(midnight(edge.end), None) if after else Interval(None, midnight(edge.start))
        if base is not None and form.value == "PAST_REF":
            return Interval(None, midnight(base.end))
        if base is not None and form.value == "FUTURE_REF":
            return Interval(midnight(base.start), None)
        return None


def _unresolved(form: TimexForm) -> Reason | None:
    return None if form.type in ("DURATION", "SET") else reason("time.unresolved", anchor=form.anchor)


def _lean(form: TimexForm, zone: str) -> str:
    """Where to look for the instance that the words mean: past, future, or the closest one."""
    if form.bound in ("until", "before") and form.tense != "future":
        # A deadline may be just over: the closest one of the year, the next one of the week.
        return "closest" if form.tense == "past" or form.month else "future"
    if form.tense == "future":
        return "future"
    if form.bound == "since":
        return "past"
    if form.tense == "past":
        return "past"
    if zone == "headline" and (form.tense == "present" or not form.month):
        # A headline tells in the present what is just over; without a verb its date may be to come.
        return "past"
    if form.weekday and not form.month:
        return "future" if form.tense == "present" else "past"
    return "closest"


def _extent(interval: Interval, bound: str) -> Interval | None:
    """What an act placed there may cover: "depuis" is open to the right, "avant" leaves its own time out."""
    if bound == "since":
        return Interval(interval.earliest, None)
    if bound == "after":
        return Interval(interval.latest, None)
    if bound == "until":
        return Interval(None, interval.latest)
    return Interval(None, interval.earliest) if bound == "before" else interval


def _with_ranges(found: list[Timex]) -> list[Timex]:
    """The first end of a range covers both."""
    for number, timex in enumerate(found[:-1]):
        other = found[number + 1]
        if timex.range_end == other.id and timex.interval and other.interval:
            first, last = timex.interval.earliest, other.interval.latest
            if first and last and first < last:
                found[number] = replace(timex, extent=Interval(first, last))
    return found
