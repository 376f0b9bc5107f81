"""Whose year a date without a year takes: the publication's, unless grammar gives it another.

The narrative's year is taken
- from a count in the same sentence ("six mois plus tard, en juin"), or before the event that the
  count starts from ("ouvert en septembre 2018, deux mois après leur rencontre du 27 avril");
- from "la même année" in the same sentence or the one before;
- from a frame: a date with its year that opens a sentence of the paragraph, when this one opens
  its sentence too, goes on in that year, and stands in the pluperfect or in a chain.
A date in a clause about a noun, after "depuis", or with no verb of its own is a recall, and frames
nothing. A main clause just before, with a pluperfect here, leaves both years open.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from filrouge.documents.times_periods import Period, finer
from filrouge.model.reading import Sentence
from filrouge.model.timexform import TimexForm

Claim = Literal["narrative", "open"]


BESIDE = 5
"""Characters that may part a year from its month."""


class Mark(NamedTuple):
    """A place in the narrative's time: the period, the expression that set it, and how it stands."""

    period: Period
    form: TimexForm | None = None
    sentence: int = -1

    @property
    def id(self) -> str | None:
        return self.form.id if self.form else None

    def beside(self, form: TimexForm, place: int) -> bool:
        """A year just before a month of the same sentence: "l'an prochain, en juin"."""
        if self.form is None or self.sentence != place or self.period.grain != "year":
            return False
        return 0 <= form.start - self.form.end <= BESIDE

    @property
    def recall(self) -> bool:
        """It tells of something that is named by the way: no step of the narrative."""
        form = self.form
        return form is not None and (form.clause != "main" or (form.bound not in ("at", "until") and form.hour is None))


class Frame:
    """The past year that the sentences of a paragraph go through, if any."""

    __slots__ = ("_links", "_mark", "_sentences")

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences = sentences
        self._mark: Mark | None = None
        self._links = 0

    def advance(self, mark: Mark, today: Period | None) -> None:
        """A date that opens its sentence opens or prolongs the frame; another year closes it."""
        form = mark.form
        if form is None or form.operator == "shift" or not form.front or mark.recall:
            if form is not None and form.front and form.anchor == "creation":
                self._mark = None
            return
        year = mark.period.start.year
        if finer("year", mark.period.grain) or (today is not None and year >= today.start.year):
            self._mark = None
        elif self._mark is not None and self._mark.period.start.year == year and self._near(self._mark, mark.sentence):
            self._mark, self._links = mark, self._links + 1
        else:
            self._mark, self._links = (mark, 1) if form.year is not None else (None, 0)

    def claims(self, form: TimexForm, period: Period, place: int) -> Claim | None:
        """What the frame says of `period`, the reading of `form` in the frame's year."""
        mark = self._mark
        if mark is None or not form.front or not self._near(mark, place) or form.tense not in ("past", None):
            return None
        if period.start.year != mark.period.start.year or period.end <= mark.period.start:
            return None
        return "narrative" if form.remote or self._links > 1 else "open"

    @property
    def id(self) -> str | None:
        return self._mark.id if self._mark else None

    def year(self) -> int | None:
        """The year that it goes through."""
        return self._mark.period.start.year if self._mark else None

    def _near(self, mark: Mark, place: int) -> bool:
        """In one paragraph, with no more than two sentences between."""
        if not 0 <= mark.sentence <= place < mark.sentence + 4:
            return False
        return self._sentences[mark.sentence].paragraph == self._sentences[place].paragraph
