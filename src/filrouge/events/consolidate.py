"""One Event from the mentions that belong to it: the values that most of them carry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from filrouge.events.signature import Signature
from filrouge.model.event import UNKNOWN, Event, Place
from filrouge.model.interval import Grain, Interval
from filrouge.model.text import Reason, reason


def consolidate(members: tuple[Signature, ...], attached: tuple[Signature, ...] = ()) -> Event:
    """`members` agree with each other; `attached` are anaphoric mentions, which add no values."""
    mentions = sorted((*members, *attached), key=lambda s: (s.ref.uri, s.mention.start))
    interval, grain, why = _time(members)
    return Event(
        id=min(s.mention.key for s in mentions),
        mentions=tuple(s.ref for s in mentions),
        type=_type(members),
        mode=_most(s.mention.mode for s in members if s.mention.mode),
        interval=interval,
        grain=grain,
        actors=_union(s.mention.actors for s in _told(members)),
        persons=_union(s.mention.persons for s in _told(members)),
        place=_place(members),
        act=_act(members),
        why=why,
    )


def _told(members: tuple[Signature, ...]) -> tuple[Signature, ...]:
    """Those who tell the act as done, where somebody does: what is only supposed names no party of it."""
    sure = tuple(s for s in members if s.mention.status not in ("hypothetical", "planned") and s.actors)
    return sure or members


def with_parties(event: Event, before: Event) -> Event:
    """One more of a series, with the parties of the one before it."""
    why = (*event.why, reason("parties-of-series", event=before.id))
    return replace(event, actors=before.actors, persons=before.persons, why=why)


def _type(members: tuple[Signature, ...]) -> str:
    """The verb's word goes before the noun's: "ont signé" tells more than "accord"."""
    verbs = [s.mention.type for s in members if not s.nominal]
    return _most(verbs or [s.mention.type for s in members]) or members[0].mention.type


def _act(members: tuple[Signature, ...]) -> str | None:
    """What those of the event's own type call it."""
    own = _type(members)
    return _most(s.mention.act for s in members if s.mention.act and s.mention.type == own)


def _most(values: Iterable[str]) -> str | None:
    """The most frequent value, the first of equals in alphabetical order."""
    counts = Counter(values)
    return min(counts, key=lambda v: (-counts[v], v)) if counts else None


def _union(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """All values, the most often named first, then as they are told; "XXX" only where nobody is known."""
    counts = Counter(value for group in groups for value in group)
    known = [v for v in counts if v != UNKNOWN] or list(counts)
    # A counter keeps the order in which it met its keys, and sorting is stable.
    return tuple(sorted(known, key=lambda v: -counts[v]))


def _time(members: tuple[Signature, ...]) -> tuple[Interval | None, Grain | None, tuple[Reason, ...]]:
    """The day that most mentions give; else the shortest interval that they agree on."""
    dated = [s for s in members if s.mention.time.interval is not None]
    if not dated:
        return None, None, (reason("undated"),)
    short = [s for s in dated if (i := s.mention.time.interval) and i.span is not None and i.span <= timedelta(days=7)]
    pool = short or dated
    counts = Counter(s.mention.time.interval for s in pool)
    # Most named first, then the shortest, then the explicit, then the earliest: always one answer.
    best = min(pool, key=lambda s: (-counts[s.mention.time.interval], _length(s), s.mention.time.timex is None, _first(s)))
    if not short:
        best = min(pool, key=lambda s: (_length(s), _first(s)))
    time = best.mention.time
    assert time.interval is not None
    return time.interval, time.grain, (reason("time-from", uri=best.ref.uri, why=str(time.why)),)


def _length(signature: Signature) -> timedelta:
    interval = signature.mention.time.interval
    return interval.span if interval is not None and interval.span is not None else timedelta.max


def _first(signature: Signature) -> str:
    interval = signature.mention.time.interval
    return (interval.iso()[0] or "") if interval else ""


def _place(members: tuple[Signature, ...]) -> Place | None:
    """The place that most mentions name, a town before its state."""
    places = [s.mention.place for s in members if s.mention.place is not None]
    towns = [p for p in places if p.id != p.state] or places
    winner = _most(p.id for p in towns)
    return next((p for p in towns if p.id == winner), None)
