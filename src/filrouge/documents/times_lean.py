"""Where an expression looks for the instance that it means, and the clock that hours are counted from."""

from __future__ import annotations

from datetime import time

from filrouge.model.reading import Sentence
from filrouge.model.timexform import TimexForm

MOST_AROUND = 3
"""Characters around an expression that is the whole text ("on 2/15", "à midi.")."""


def clock_of(firstcreated: str | None) -> time | None:
    """The clock of a publication date, as it is written, or None: a day has none."""
    try:
        return time.fromisoformat((firstcreated or "")[11:19])
    except ValueError:
        return None


def is_alone(forms: tuple[TimexForm, ...], sentences: tuple[Sentence, ...]) -> bool:
    """True for a text that is one expression and next to nothing else: it tells no story, it names a day to come."""
    if len(forms) != 1 or len(sentences) != 1 or forms[0].tense is not None:
        return False
    return sentences[0].end - sentences[0].start - (forms[0].end - forms[0].start) <= MOST_AROUND


def may_hang_on_now(form: TimexForm) -> bool:
    """False where the words lead past publication and the verb does not."""
    ahead = form.operator == "next" or (form.operator == "shift" and (form.quantity or 0) > 0)
    return not (ahead and form.tense == "past")


def lean(form: TimexForm, zone: str) -> str:
    """Where to look for the instance that the words mean: past, future, or the closest one."""
    if form.bound == "since" and not form.onward:
        return "past"
    if zone == "alone" and form.bound == "at":
        return "future"
    if form.bound in ("until", "before") and form.tense != "future":
        # A deadline may be just over: the closest one of the year, the next one of the week.
        return "closest" if form.tense == "past" or form.month else "future"
    if form.tense == "future":
        return "future"
    if form.tense == "past":
        return "past"
    if zone == "headline" and (form.tense == "present" or not form.month):
        # A headline tells in the present what is just over; without a verb its date may be to come.
        return "past"
    if form.weekday and not form.month:
        return "future" if form.tense == "present" or form.onward else "past"
    return "closest" if zone == "headline" else "open"
