"""An undated article dated from the others: the day of the act it is about, its weekday, its tense.

The evidence goes one way. A day comes from acts that *other* articles date, by their own date or
absolutely, never from a date that rests on the article itself (design §1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from filrouge.model.article import Article, Evidence
from filrouge.model.document import Document
from filrouge.model.event import Event, EventMention
from filrouge.model.interval import Interval
from filrouge.model.reading import Reading
from filrouge.model.text import reason
from filrouge.model.timexform import TimexForm

_WEEK = 7
_LEADING = 6
"""Event mentions at the top of an article that can be what it is about."""


@dataclass(frozen=True, slots=True)
class _Match:
    """An event that others date, the undated article's mention of it, and the day it gives."""

    event: Event
    mention: EventMention
    day: date
    weekday: TimexForm | None
    present: bool
    points: int


def date_article(reading: Reading, document: Document, events: Sequence[Event]) -> Article | None:
    """The article with a date, its basis `other-articles` and its evidence; None when nothing dates it.

    `events` are linked over all documents; `document` is the undated one, anchored on no date.
    Two different days that speak equally loud date nothing.
    """
    matches = [m for event in events if (m := _match(reading, document, event)) is not None]
    if not matches:
        return None
    best = max(m.points for m in matches)
    days = {m.day for m in matches if m.points == best}
    if len(days) != 1:
        return None
    match = next(m for m in matches if m.points == best)
    if any(_rival(match, event) for event in events):
        return None
    interval = _interval(match)
    return replace(
        document.article,
        firstcreated=match.day.isoformat() if match.weekday is not None or match.present else None,
        interval=interval,
        firstcreated_basis="other-articles",
        evidence=_evidence(document.article, match),
    )


def _match(reading: Reading, document: Document, event: Event) -> _Match | None:
    """The event's own mention in the undated article, checked against its weekday."""
    uri = document.article.uri
    day = event.interval.day if event.interval else None
    others = [r for r in event.mentions if r.uri != uri and _dates(r.mention)]
    own = [r.mention for r in event.mentions if r.uri == uri and not r.mention.anaphoric]
    if day is None or not others or not own:
        return None
    if not any(r.mention.time.interval.day == day for r in others if r.mention.time.interval):
        return None
    leading = {m.id for m in document.events[:_LEADING]}
    mention = next((m for m in own if m.id in leading), None)
    if mention is None or mention.status not in ("actual", "ongoing"):
        return None
    forms = {f.id: f for f in reading.timexes}
    weekday = _weekday(forms, own)
    if weekday is not None and weekday.weekday != day.isoweekday():
        return None
    # "Ils signent mardi": a present tense on that weekday was written on the day.
    present = weekday is not None and any(t.timex == weekday.id and t.tense == "PRESENT" for t in reading.triggers)
    points = 4 * (weekday is not None) + 2 * (mention.id == document.events[0].id) + len(own) + len(event.actors)
    return _Match(event, mention, day, weekday, present, points)


def _dates(mention: EventMention) -> bool:
    """A plan may still change: what is only to come on a day dates nothing."""
    return mention.time.interval is not None and mention.modality.time_status != "future"


def _rival(match: _Match, event: Event) -> bool:
    """Another day of which the article would tell the same: same kind and manner, parties and place, same weekday."""
    day = event.interval.day if event.interval else None
    own = match.mention
    if day is None or day == match.day or event.type != match.event.type or (own.place and not event.place):
        return False
    same = set(event.actors) == set(match.event.actors) and (own.place is None or own.place.id == event.place.id)  # type: ignore[union-attr]
    alike = [r.mention for r in event.mentions if _manner(r.mention) == _manner(own)]
    told = any(mention.status == "actual" and mention.time.interval is not None for mention in alike)
    return same and told and (match.weekday is None or match.weekday.weekday == day.isoweekday())


def _manner(mention: EventMention) -> tuple[str | None, ...]:
    """What tells acts of a kind apart: a collapse is no fire, "l'accord-cadre" not "l'accord"."""
    return mention.mode, mention.act, mention.text.lower() if "-" in mention.text else None


def _weekday(forms: dict[str, TimexForm], own: list[EventMention]) -> TimexForm | None:
    """The bare weekday that the article gives to one of its mentions of the act."""
    for mention in own:
        form = forms.get(mention.time.timex or "")
        if form is not None and form.weekday is not None and form.anchor == "creation" and form.day is None:
            return form
    return None


def _interval(match: _Match) -> Interval:
    """A present tense is of that day; a past weekday was written within the week that followed it."""
    if match.weekday is None:
        return Interval.of_day(match.day) if match.present else Interval(Interval.of_day(match.day).earliest, None)
    if match.present:
        return Interval.of_day(match.day)
    return Interval.of_days(match.day, match.day + timedelta(days=_WEEK - 1))


def _evidence(article: Article, match: _Match) -> tuple[Evidence, ...]:
    """Where the others date the act, where this article tells it, and the weekday that fits."""
    found = []
    for ref in match.event.mentions:
        interval = ref.mention.time.interval
        if ref.uri != article.uri and interval is not None and interval.day == match.day and _dates(ref.mention):
            why = reason("other-article-dates-event", day=match.day, type=match.event.type)
            found.append(Evidence(ref.uri, *ref.sentence, why))
    mention = match.mention
    found.append(Evidence(article.uri, mention.start, mention.end, reason("same-event", event=match.event.id)))
    if match.weekday is not None:
        why = reason("weekday-fits", day=match.day, weekday=match.day.isoweekday())
        found.append(Evidence(article.uri, match.weekday.start, match.weekday.end, why))
    return tuple(found)
