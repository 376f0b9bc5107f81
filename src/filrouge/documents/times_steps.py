"""The steps of the narrative: the day or time that "la veille", "dans la soirée" and "à 14 h" hang on."""

from __future__ import annotations

from collections.abc import Sequence

from filrouge.documents.times_frame import Mark
from filrouge.documents.times_periods import Period, finer
from filrouge.model.reading import Sentence
from filrouge.model.timexform import TimexForm

_ASIDE = ("since", "before", "after")


class Steps:
    """What was named last, and what of it is a step for the clause that asks."""

    __slots__ = ("_lead", "_opening", "_paragraphs", "_plain", "_steps", "day", "empty", "last")

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._paragraphs = [sentence.paragraph for sentence in sentences]
        self._opening = next((s.paragraph for s in sentences if s.zone == "body"), -1)
        self.last: Mark | None = None
        """The last time named, of any grain."""
        self.day: Mark | None = None
        """The last day named."""
        self.empty = True
        """Nothing was named yet."""
        self._steps: Mark | None = None
        self._plain: Mark | None = None
        self._lead: Mark | None = None
        """The first day of the first paragraph: what the story is about happened then."""

    def lose(self) -> None:
        """A time was named that nothing resolves: what hangs on it stays open."""
        self.last = self.day = self._steps = self._plain = None
        self.empty = False

    def advance(self, mark: Mark, today: Period | None) -> None:
        """Go on to `mark`."""
        self.empty = False
        period = mark.period
        if finer("day", period.grain):
            self.last = mark
            if not mark.recall and not _to_come(mark, today):
                self._steps, self._plain = _within(self._steps, period), _within(self._plain, period)
            return
        self.day = mark._replace(period=Period(grain="day", start=period.start))
        self.last = self.day if period.grain != "day" else mark
        if mark.recall or _to_come(mark, today):
            return
        self._steps = self.day
        if self._lead is None and self._paragraph(mark.sentence) == self._opening:
            self._lead = self.day
        if mark.form is None or not mark.form.remote:
            self._plain = self.day

    def mark(self, form: TimexForm, place: int, today: Period | None) -> Mark | None:
        """What `form`, in sentence `place`, hangs on; None where it may not be what was named last."""
        if form.unit == "year":
            return self.last
        daily = form.unit == "day" or form.weekday is not None
        last = self._current_day() if daily else self.last
        if form.operator == "this" and (form.part or form.hour is not None) and form.tense == "past":
            if self.day is not None and self.day.sentence == place and not _to_come(self.day, today):
                # "qui l'a annoncé mercredi à midi": both stand in the one clause.
                if form.clause == "relative" or not _aside(self.day):
                    return self.day
            told = self._steps if form.remote else self._story(self._plain or self._steps, place)
            return told or (None if last is None or _to_come(last, today) else last)
        if last is None:
            return None
        if form.tense == "past" and _to_come(last, today):
            return None
        return None if last.sentence != place and _aside(last) else last

    def _story(self, told: Mark | None, place: int) -> Mark | None:
        """A new paragraph that tells of a clock time comes back to the story from a day before it, named by the way."""
        lead = self._lead
        if told is None or lead is None or self._paragraph(told.sentence) == self._paragraph(place):
            return told
        return lead if told.period.start < lead.period.start else told

    def _paragraph(self, sentence: int) -> int:
        return self._paragraphs[sentence] if 0 <= sentence < len(self._paragraphs) else -1

    def _current_day(self) -> Mark | None:
        """The last day named, unless the narrative has since moved to a time that leaves it out."""
        if self.day is None or self.last is None or self.day == self.last:
            return self.day
        outer, day = self.last.period, self.day.period
        return self.day if outer.start <= day.start < outer.end else None


def _within(mark: Mark | None, outer: Period) -> Mark | None:
    return mark if mark is not None and outer.start <= mark.period.start < outer.end else None


def _aside(mark: Mark) -> bool:
    form = mark.form
    return form is not None and (form.clause == "relative" or (form.bound in _ASIDE and form.hour is None))


def _to_come(mark: Mark, today: Period | None) -> bool:
    return today is not None and mark.period.start > today.start
