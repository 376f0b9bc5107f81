"""Recalls: acts known to the month or year, or not at all, join the one act of a known day that they can mean.

"L'accord de 2015" fits every accord of that year. It is joined where exactly one act of a known day fits, in its own
article first, or where far more articles tell one of them than any other; else it stays by itself. What forbids that
two mentions are one act (`score`) forbids it here too. Candidates are met under few keys, and a key that holds too
many says nothing: work grows with the number of acts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from filrouge.events.score import evidence, forbidden, words
from filrouge.events.signature import Signature
from filrouge.model.interval import Interval

Clusters = tuple[tuple[int, ...], ...]
FINE = timedelta(days=7)
"""A day, a night between two, a weekend: what a recall can be dated by."""
MONTH = timedelta(days=31)
_MOST = 40
"""Candidates under one key; where there are more, none of them is meant alone."""
_CHECKED = 6
"""Mentions of each side that are compared."""
_LEADS = 3
"""How many times as many articles tell the one that is meant, where several fit."""

_ONCE = frozenset("accord SANCTION X-OFFICE X-LAW X-DEATH X-MILESTONE".split())
"""What the same parties seldom do twice: without a time "le retrait américain" names one act, "l'attaque américaine" many."""


@dataclass(frozen=True, slots=True)
class _Act:
    """One cluster: a member, its members that say most, its shortest time, the articles that tell it."""

    number: int
    index: int
    telling: tuple[Signature, ...]
    interval: Interval | None
    uris: frozenset[str]

    @property
    def span(self) -> timedelta:
        return (self.interval.span if self.interval is not None else None) or timedelta.max

    @property
    def fine(self) -> bool:
        return self.span <= FINE


def with_recalls(clusters: Clusters, named: Sequence[Signature]) -> Clusters:
    """The clusters, recalls joined to the acts that they recall: months before years, what has no time last."""
    acts = [_act(number, members, named) for number, members in enumerate(clusters)]
    keyed: dict[str, list[_Act]] = defaultdict(list)
    group_of = {index: number for number, members in enumerate(clusters) for index in members}
    for act in sorted(acts, key=lambda a: (a.span, a.number)):
        # Each by itself: "l'accord de 2015" may have met one that is told with parties of its own.
        alone = [] if act.fine else [_act(act.number, (index,), named) for index in clusters[act.number]]
        found = {one.index: other for one in alone if (other := _meant(one, keyed)) is not None}
        others = {group_of[other.index]: other for other in found.values()}
        if len(others) == 1:
            (other,) = others.values()
            found |= {one.index: other for one in alone if one.index not in found and not _clash(one, other)}
        for index, other in found.items():
            group_of[index] = group_of[other.index]
        if act.fine or (act.span <= MONTH and len(found) < len(alone)):
            for key in _keys(act):
                keyed[key].append(act)
    groups: dict[int, list[int]] = defaultdict(list)
    for index, number in sorted(group_of.items()):
        groups[number].append(index)
    return tuple(sorted((tuple(members) for members in groups.values()), key=lambda m: m[0]))


def told_again(named: Sequence[Signature], by_document: Iterable[Sequence[int]]) -> Iterator[tuple[int, int]]:
    """ "L'attaque", said again: a definite noun that adds no party, place or time means the act last told by its word."""
    for indices in by_document:
        last: dict[tuple[str, str], int] = {}
        for index in indices:
            own = named[index]
            for word in words(own):
                before = last.get((own.family, word))
                if before is not None and _again(own, named[before]) and not forbidden(own, named[before]):
                    yield before, index
                    break
            last |= {(own.family, word): index for word in words(own)}


def _again(own: Signature, before: Signature) -> bool:
    if before.headline and not own.headline:
        # What a headline tells, the text tells again.
        same = own.several == before.several and own.dead == before.dead
        return own.bare and same and own.mention.modality.polarity == before.mention.modality.polarity
    adds = own.dated or not own.bare or not own.actors <= before.actors or own.place not in (None, before.place)
    return (own.definite or own.owned) and not adds


def _act(number: int, members: tuple[int, ...], named: Sequence[Signature]) -> _Act:
    own = [named[i] for i in members]
    dated = [s.mention.time.interval for s in own if s.mention.time.interval is not None]
    shortest = min(dated, key=lambda i: (i.span or timedelta.max, str(i.iso())), default=None)
    telling = sorted(own, key=lambda s: (not s.dated, -len(s.actors) - bool(s.place), s.ref.uri, s.mention.start))
    return _Act(number, members[0], tuple(telling[:_CHECKED]), shortest, frozenset(s.ref.uri for s in own))


def _keys(act: _Act) -> Iterable[str]:
    """Where an act of a known day is looked for."""
    day = act.interval.earliest if act.interval is not None else None
    families = {s.family for s in act.telling}
    for family in families:
        if day is not None:
            yield f"{family}:{day:%Y}"
            yield f"{family}:{day:%Y-%m}"
        for party in {a for s in act.telling for a in s.actors}:
            yield f"{family}+{party}"
    for person in {person for s in act.telling for person in s.dead}:
        yield f"death+{person}"
    for family in families:
        for uri in act.uris:
            yield f"{family}#{uri}"


def _meant(act: _Act, keyed: dict[str, list[_Act]]) -> _Act | None:
    """The one act of a known day that a recall can mean."""
    if (act.interval is not None and act.interval.span is None) or any(s.several for s in act.telling):
        return None
    for keys in (_own_keys(act), _far_keys(act)):
        near = [keyed.get(key, []) for key in keys]
        pools = [pool for pool in near if pool]
        if not pools:
            continue
        pool = min(pools, key=len)
        if len(pool) > _MOST:
            return None
        fitting = [other for other in pool if _fits(act, other)]
        if fitting:
            return _leader(fitting)
    return None


def _own_keys(act: _Act) -> list[str]:
    if len(act.uris) > 1 or (act.interval is None and not all(s.definite or s.owned for s in act.telling)):
        return []
    return [f"{act.telling[0].family}#{uri}" for uri in act.uris]


def _far_keys(act: _Act) -> list[str]:
    family = act.telling[0].family
    if dead := sorted({person for s in act.telling for person in s.dead}):
        return [f"death+{person}" for person in dead]
    first = act.interval.earliest if act.interval is not None else None
    if first is not None and act.interval is not None and act.interval.latest is not None:
        month = act.span <= MONTH
        return [f"{family}:{first:%Y-%m}" if month else f"{family}:{first:%Y}"]
    if act.interval is not None or family not in _ONCE or not all(s.definite for s in act.telling):
        return []
    return [f"{family}+{party}" for party in sorted({a for s in act.telling for a in s.actors})]


def _leader(fitting: list[_Act]) -> _Act | None:
    """The only one, or one of the day that far more articles tell of than of any other."""
    told: dict[Interval | None, set[str]] = defaultdict(set)
    for act in fitting:
        told[act.interval] |= act.uris
    counts = sorted((len(uris) for uris in told.values()), reverse=True)
    if len(counts) > 1 and counts[0] < _LEADS * counts[1]:
        return None
    return max(fitting, key=lambda act: (len(told[act.interval]), len(act.uris), -act.number))


def _fits(act: _Act, other: _Act) -> bool:
    assert other.interval is not None
    if act.interval is not None and (act.interval == other.interval or not act.interval.contains(other.interval)):
        return False
    if _clash(act, other):
        return False
    pairs = [(a, b) for a in act.telling for b in other.telling]
    verbal = not any(s.nominal or s.dead for s in act.telling)
    if verbal and (act.span > MONTH or not any(a.actors & b.actors for a, b in pairs)):
        # A verb tells an act of its own sooner than a noun: "a reçu un prix en 2016" recalls none.
        return False
    definite = act.interval is not None and any(s.definite or s.owned for s in act.telling)
    worded = act.span <= MONTH and any(a.nominal and a.mention.rule == b.mention.rule for a, b in pairs)
    here = definite and bool(act.uris & other.uris)
    return max(evidence(a, b) for a, b in pairs) >= (0 if here else 1 if definite or worded else 2)


def _clash(act: _Act, other: _Act) -> bool:
    pairs = ((a, b) for a in act.telling for b in other.telling)
    return any(forbidden(a, b) for a, b in pairs if act.interval is None or b.dated)
