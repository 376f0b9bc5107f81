"""One reading of an article's time expressions in text order, for one publication day.

The narrative's time is the last expression outside quotations that was resolved to the
calendar; a date of the head lines and a word for "now" set it to the publication day. What is told
of by the way (after "qui", after "depuis"), what is to come and, for a plain past, what a
pluperfect recalls are no steps of it. Whose year a date takes is told in `times_frame`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from filrouge.documents.times_choice import Choice, Undecided, either, exchanged, in_year, nearest, settle
from filrouge.documents.times_frame import Frame, Mark
from filrouge.documents.times_headline import settled
from filrouge.documents.times_lean import clock_of, is_alone, lean, may_hang_on_now
from filrouge.documents.times_open import extent_of, open_extent, open_value, swappable, with_ranges
from filrouge.documents.times_periods import Period, finer
from filrouge.documents.times_quotes import Speech
from filrouge.documents.times_refine import bare, refined
from filrouge.documents.times_resolve import Base, Resolved, absolute, amount, relative
from filrouge.documents.times_steps import Steps
from filrouge.model.article import Article
from filrouge.model.interval import Interval
from filrouge.model.quote import Quote
from filrouge.model.reading import Sentence
from filrouge.model.text import Reason, reason
from filrouge.model.timex import Anchor, Timex
from filrouge.model.timexform import TimexForm

ZONE = 20
"""Characters that may part a clock time from its weekday: " (0735 GMT) on "."""
NEWS = timedelta(days=7)
"""How far back the narrative's day may lie and still be the day on which somebody is quoted."""


class Narrative:
    """The state of one pass over an article; use `read` once for each instance."""

    def __init__(
        self, forms: tuple[TimexForm, ...], *, article: Article, sentences: tuple[Sentence, ...], quotes: tuple[Quote, ...]
    ) -> None:
        self._forms = forms
        self._sentences = sentences
        self._starts = [sentence.start for sentence in sentences]
        self._speech = Speech(article.body_text, quotes)
        self._clock = clock_of(article.firstcreated)
        self._alone = is_alone(forms, sentences)
        self._steps = Steps(sentences)
        self._frame = Frame(sentences)
        self._places = [bisect_right(self._starts, form.start) - 1 for form in forms]
        self._counting = {
            place
            for form, place in zip(forms, self._places, strict=True)
            if form.operator == "shift" and form.anchor == "context"
        }
        self._count: tuple[int, TimexForm] | None = None
        """The last amount that is counted from what follows it, and its sentence."""

    def read(self, today: date | None) -> tuple[Timex, ...]:
        """All expressions resolved as far as `today` and the text allow."""
        base = None if today is None else Period(grain="day", start=today)
        found: list[Timex] = []
        opened: Period | None = None
        for number, form in enumerate(self._forms):
            place = self._places[number]
            if form.adrift:
                self._steps.lose()
            quote = self._speech.around(form.start, form.end)
            choice, anchor, anchor_id = self._resolve(form, place, base, quote)
            if opened is not None and isinstance(choice, Resolved):
                choice = self._after(form, opened, choice)
            found.append(self._timex(form, choice, (anchor, anchor_id), base))
            opened = choice.period if isinstance(choice, Resolved) and form.range_end else None
            if form.counts:
                self._count = place, form
            if quote is None:
                self._advance(form, place, choice, base)
        if base is not None:
            found = settled(found, self._forms, [self._zone(place) == "headline" for place in self._places])
        return tuple(with_ranges(found))

    def _zone(self, place: int) -> str:
        if self._alone:
            return "alone"
        return self._sentences[place].zone if 0 <= place < len(self._sentences) else "body"

    def _resolve(
        self, form: TimexForm, place: int, base: Period | None, quote: Quote | None
    ) -> tuple[Choice, Anchor, str | None]:
        """The period, what it hangs on, and the id of that."""
        start = bare(form)
        choice, anchor, anchor_id = self._start(start, place, base, quote)
        if swappable(form):
            choice = either(form, (choice, self._start(exchanged(start), place, base, quote)[0]), base)
        if not form.then or not isinstance(choice, Resolved):
            return (None if form.then else choice), anchor, anchor_id
        period = refined(form, choice.period)
        return (choice._replace(period=period, alternatives=()) if period else None), anchor, anchor_id

    def _start(self, form: TimexForm, place: int, base: Period | None, quote: Quote | None) -> tuple[Choice, Anchor, str | None]:
        """The period before its steps."""
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
        anchor: Anchor = "creation"
        anchor_id: str | None = None
        if quote is None:
            mark, then, claim = self._then(form, place, base)
            if claim == "narrative":
                return then, "context", mark and mark.id
        else:
            anchor, anchor_id, then, claim = "quote", quote.id, None, None
            base = self._spoken_on(quote, base)
        if base is None:
            return None, anchor, anchor_id
        if quote is None and form.operator == "shift" and form.unit in ("minute", "hour"):
            base = self._now(base)
        found = nearest(form, base, lean(form, self._zone(place)))
        return (settle(found, then, day=base) if claim == "open" else found), anchor, anchor_id

    def _on_context(self, form: TimexForm, place: int, base: Period | None) -> tuple[Choice, Anchor, str | None]:
        steps = self._steps
        if (day := self._named_after(form, place, base)) is not None:
            return relative(form, Base(day, "closest")), "creation", None
        if steps.empty and form.operator == "this" and form.unit == "day" and base is not None:
            # "à 14 h" before any day is named: the day of publication.
            found = relative(form, Base(base, "past"))
            return (self._to_come(form, base, found) if self._alone else self._by_now(form, found, base)), "creation", None
        mark = steps.mark(form, place, base)
        if mark is None and steps.empty and base is not None and may_hang_on_now(form):
            # Nothing was named before: the narrative stands at the day of publication.
            return relative(form, Base(self._now(base), "closest")), "creation", None
        if mark is None:
            return None, "context", None
        return self._by_now(form, relative(form, Base(mark.period, "closest")), base), "context", mark.id

    def _to_come(self, form: TimexForm, base: Period, found: Resolved | None) -> Resolved | None:
        """A clock time that is the whole text is the next one that the clock will show."""
        if found is None or self._clock is None or found.period.hour is None or found.period.moment.time() >= self._clock:
            return found
        return relative(form, Base(replace(base, start=base.start + timedelta(days=1)), "past"))

    def _now(self, base: Period) -> Period:
        """The day of publication with its clock, where one is known: what hours and minutes are counted from."""
        clock = self._clock
        if clock is None:
            return base
        return replace(base, grain="minute", hour=clock.hour, minute=clock.minute, second=clock.second)

    def _named_after(self, form: TimexForm, place: int, base: Period | None) -> Period | None:
        """The weekday that a clock time is followed by ("à 14 h mardi", "10.35 a.m. (0735 GMT) Friday")."""
        number = int(form.id[1:])
        if form.hour is None or base is None or number >= len(self._forms) or self._places[number] != place:
            return None
        other = self._forms[number]
        if not other.weekday or other.start - form.end > ZONE or other.operator == "shift" or other.anchor != "creation":
            return None
        found = nearest(other, base, lean(other, self._zone(place)))
        return found.period if isinstance(found, Resolved) and found.period.grain == "day" else None

    def _by_now(self, form: TimexForm, found: Resolved | None, base: Period | None) -> Choice:
        """What is past at publication was not later on that day: then the day before is likelier, and nothing sure."""
        if found is None or base is None or form.hour is None or form.tense != "past" or found.period.start != base.start:
            return found
        if self._clock is None or (form.hour, form.minute or 0) <= (self._clock.hour, self._clock.minute):
            return found
        return Undecided((replace(found.period, start=base.start - timedelta(days=1)).value,))

    def _then(self, form: TimexForm, place: int, base: Period | None) -> tuple[Mark | None, Resolved | None, str | None]:
        """The narrative's reading of a date without a year, and whether it stands or is one of two."""
        mark = self._steps.last
        if form.operator != "nearest" or form.month is None:
            return None, None, None
        if mark is not None and mark.beside(form, place):
            return mark, in_year(form, mark.period.start.year, mark.id), "narrative"
        if form.tense == "future":
            return None, None, None
        if mark is None or finer("year", mark.period.grain):
            return None, None, None
        year = mark.period.start.year
        if base is not None and year >= base.start.year and self._frame.year() is None:
            return None, None, None
        if place in self._counting:
            found = relative(form, Base(mark.period, "closest"))
            return mark, found and found._replace(why=reason("time.narrative-year", timex=mark.id or "")), "narrative"
        if self._count is not None and self._count[0] == place == mark.sentence and mark.form and mark.form.month is not None:
            # What is counted from lies before what comes after it: "ouvert en 2018, un mois après la rencontre du 3 mai".
            side = "past" if self._count[1].counts == "after" else "future"
            found = relative(form, Base(replace(mark.period, grain="day"), side))
            if mark.form.start < self._count[1].start:
                return mark, found and found._replace(why=reason("time.narrative-year", timex=mark.id or "")), "narrative"
        if (
            mark.form
            and mark.form.anchor == "context"
            and (mark.form.operator, mark.form.unit) == ("this", "year")
            and place - 1 <= mark.sentence
        ):
            return mark, in_year(form, year, mark.id), "narrative"
        framed = self._frame.year()
        if framed is not None and (found := in_year(form, framed, self._frame.id)) is not None:
            claim = self._frame.claims(form, found.period, place)
            if claim is not None:
                return mark, found, claim
        if not form.remote or form.bound == "since" or mark.recall or not self._close(mark, place):
            return None, None, None
        return mark, in_year(form, year, mark.id), "open"

    def _close(self, mark: Mark, place: int) -> bool:
        """In the same sentence or the one before it in its paragraph."""
        if mark.sentence < 0 or not place - 1 <= mark.sentence <= place:
            return False
        return self._sentences[mark.sentence].paragraph == self._sentences[place].paragraph

    def _spoken_on(self, quote: Quote, base: Period | None) -> Period | None:
        """The day of a quotation: the one its own sentence names, else the narrative's in the news of the week."""
        mark = self._steps.day
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

    def _advance(self, form: TimexForm, place: int, choice: Choice, base: Period | None) -> None:
        if choice is None or form.type in ("DURATION", "SET"):
            return
        if isinstance(choice, Undecided):
            self._steps.lose()
            return
        period = choice.period
        if self._zone(place) == "meta" and base is not None:
            period, form = base, replace(form, clause="main", bound="at", remote=False)
        mark = Mark(period, form, place)
        self._steps.advance(mark, base)
        self._frame.advance(mark, base)

    def _timex(self, form: TimexForm, choice: Choice, hang: tuple[Anchor, str | None], base: Period | None) -> Timex:
        common: dict[str, Any] = {
            name: getattr(form, name)
            for name in ("id", "start", "end", "text", "type", "rule", "mod", "quant", "freq", "bound", "range_end")
        }
        common |= {"anchor": hang[0], "anchor_id": hang[1]}
        if not isinstance(choice, Resolved):
            interval = None if base is None else amount(form, Base(base, "past"))
            counted = form.operator == "shift" and form.anchor == "context"
            edge = self._steps.mark(form, self._places[int(form.id[1:]) - 1], base) if counted else None
            return Timex(
                value=open_value(form),
                interval=interval,
                extent=interval or open_extent(form, base, edge.period if edge else None),
                grain=form.grain,
                alternatives=choice.alternatives if choice else (),
                why=_unresolved(form),
                **common,
            )
        period = choice.period
        # A clock time of another zone says the day and not the minute here.
        interval = Interval.of_day(period.start) if form.zone and period.hour is not None else period.interval
        return Timex(
            value=form.value or period.value + (form.zone or ""),
            interval=interval,
            extent=extent_of(form, interval),
            grain=period.grain,
            alternatives=choice.alternatives,
            why=choice.why,
            **common,
        )


def _unresolved(form: TimexForm) -> Reason | None:
    return None if form.type in ("DURATION", "SET") else reason("time.unresolved", anchor=form.anchor)
