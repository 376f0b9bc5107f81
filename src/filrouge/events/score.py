"""How much speaks for two mentions being one act, and what forbids it. Pure functions.

Points, not probabilities: a shared day 3, a shared place 2, the same parties 2, the same
persons 1 each. What the gold of real press pages shows is that date and type together carry
most of the decision; place and parties decide between acts of one day.
"""

from __future__ import annotations

from datetime import timedelta

from filrouge.events.signature import Signature
from filrouge.model.interval import Interval
from filrouge.model.text import Reason, reason

THRESHOLD = 3.0
_FINE = timedelta(days=7)
_LATER = -3.0
"""Not now: too little for two mentions alone, and nothing that forbids."""


def block_keys(signature: Signature) -> tuple[str, ...]:
    """Keys under which a mention meets those that it may be one act with."""
    keys = []
    if signature.place:
        keys.append(f"{signature.family}@{signature.place}")
    day = signature.window.day if signature.window and signature.dated else None
    if day:
        keys.append(f"{signature.family}:{day}")
    interval = signature.mention.time.interval
    if interval and interval.earliest and not day:
        keys.append(f"{signature.family}:{interval.earliest:%Y}")
    if day:
        keys.append(f"{signature.family}:{day:%Y}")
    if len(signature.persons) > 1:
        keys.append(f"{signature.family}+{'+'.join(sorted(signature.persons))}")
    keys.append(f"{signature.family}#{signature.ref.uri}")
    keys.extend(f"death+{person}" for person in sorted(signature.dead))
    return tuple(keys)


def score(one: Signature, other: Signature) -> tuple[float, tuple[Reason, ...]]:
    """(points, reasons); minus infinity when something forbids that they are one act."""
    parts = (_time(one, other), _place(one, other), _parties(one, other), _manner(one, other), _once(one, other))
    points = sum(p for p, _ in parts)
    if not parts[4][0] and one.ref.uri != other.ref.uri and parts[0][0] <= 0 and parts[1][0] <= 0:
        # The same parties do the same kind of thing many times: across texts a day or a place must agree.
        return min(points, THRESHOLD - 1), ()
    if one.ref.uri == other.ref.uri:
        # A reporter who names an act twice in one text means the same one unless he says otherwise.
        points += 1
    return points, tuple(r for _, r in parts if r is not None)


def forbidden(one: Signature, other: Signature) -> bool:
    """True when something forbids that they are one act, or a plan and a done act of no known time."""
    return any(part(one, other)[0] <= _UNALIKE for part in (_time, _place, _parties, _manner))


def same_manner(one: Signature, other: Signature) -> bool:
    """Nothing in their ordinals and modes forbids that they are one act."""
    return _manner(one, other)[0] >= 0


def evidence(one: Signature, other: Signature) -> float:
    """What a recall and an act have in common beside their time: place, parties of both, the words for it."""
    parties = _parties(one, other)[0] if one.actors and other.actors else 0
    place = _place(one, other)[0]
    return 2 * bool(place) + parties + alike(one, other) + _once(one, other)[0]


def alike(one: Signature, other: Signature) -> bool:
    """The same word, or two for the same more closely named act."""
    return bool(set(words(one)) & set(words(other)))


def words(signature: Signature) -> tuple[str, ...]:
    """What it is called: the rule of its word, its act, its mode where modes are acts of their own."""
    mention = signature.mention
    kind = mention.mode if signature.family in _TOLD_APART or signature.family.startswith("X-") else None
    return tuple(word for word in (mention.rule, mention.act and f"act {mention.act}", kind and f"mode {kind}") if word)


_NEVER = (float("-inf"), None)


_UNALIKE = -4.0
"""More than place, parties and persons can outweigh."""
_AHEAD = ("planned", "hypothetical")


def _time(one: Signature, other: Signature) -> tuple[float, Reason | None]:
    ahead = (one.mention.status in _AHEAD) != (other.mention.status in _AHEAD)
    past = one.mention.modality.time_status == other.mention.modality.time_status == "past"
    if ahead and not (one.dated and other.dated) and not (past and _once(one, other)[0]):
        # A wish or a plan without a date is no news of an act that is done: alone they are never joined, but one that
        # other mentions join to the plan of its day may be ("le sommet du 12 juin", and what was told of it undated).
        return _UNALIKE, None
    if one.window is None or other.window is None:
        return 0, None
    common = one.window.intersection(other.window)
    if common is None:
        return _NEVER
    if not (one.dated and other.dated):
        return 0, None
    if common.day is not None and one.window.day == other.window.day:
        return 3, reason("same-day", day=common.day)
    if _within(one.window, other.window):
        coarse = max(w.span or timedelta.max for w in (one.window, other.window))
        if one.window != other.window and _FINE < coarse < timedelta.max:
            # "en 2015" fits every day of that year: which one it means is decided once all days are known (`recalls`).
            return _LATER, None
        return (1.5 if coarse < timedelta(days=400) else 0.5), reason("time-fits", start=common.iso()[0], end=common.iso()[1])
    return 0, None


def _within(one: Interval, other: Interval) -> bool:
    return one.contains(other) or other.contains(one)


def _place(one: Signature, other: Signature) -> tuple[float, Reason | None]:
    if one.place is None or other.place is None:
        return 0, None
    if one.place == other.place:
        # A whole state says little of where, but "le sommet de Singapour" names its act by it.
        vague = one.place == one.state and not (one.ref.uri == other.ref.uri and (one.nominal or other.nominal))
        return (1 if vague else 2), reason("same-place", place=one.place)
    if one.state is not None and one.state == other.state and (one.place == one.state or other.place == other.state):
        return 1, reason("place-fits", place=one.state)
    return _NEVER


def _parties(one: Signature, other: Signature) -> tuple[float, Reason | None]:
    persons = one.persons & other.persons
    if one.persons and other.persons and not persons and not one.actors & other.actors:
        return _NEVER
    if one.actors and other.actors:
        common = one.actors & other.actors
        if not common:
            return _NEVER
        if not (one.actors <= other.actors or other.actors <= one.actors):
            # Paris meets Berlin, and Paris meets Beijing.
            return _NEVER if min(len(one.actors), len(other.actors)) > 1 else (-1, None)
        points = (2 if len(common) > 1 else 1) + min(len(persons), 2) * 0.5
        return points, reason("same-parties", parties=",".join(sorted(common)))
    return _recalled(one, other)


def _recalled(one: Signature, other: Signature) -> tuple[float, Reason | None]:
    """ "l'accord de 2015": no parties of its own, but its text names those of the other."""
    if one.ref.uri == other.ref.uri:
        return 0, None
    known = one.actors or other.actors
    if known:
        fits = known <= (other if one.actors else one).named
    else:
        fits = len(one.named & other.named) > 1
    if not fits:
        return 0, None
    alike = one.mention.rule == other.mention.rule or (one.mention.act is not None and one.mention.act == other.mention.act)
    return (1.5 if alike and one.nominal and other.nominal else 1), reason("parties-named-in-text")


_TOLD_APART = frozenset("ACCUSE COERCE MOBILIZE RETREAT SANCTION".split())
"""Types whose modes are acts of their own, not ways to do one."""


def _once(one: Signature, other: Signature) -> tuple[float, Reason | None]:
    """Nobody dies twice."""
    return (THRESHOLD, None) if one.dead & other.dead else (0, None)


def _manner(one: Signature, other: Signature) -> tuple[float, Reason | None]:
    modes = {one.mention.mode, other.mention.mode}
    ordinals = {one.mention.ordinal, other.mention.ordinal} - {None}
    if len(ordinals) > 1:
        return _NEVER
    if one.family.startswith("X-") and len(modes) > 1 and (None not in modes or one.family == "X-ELECTION"):
        return _NEVER
    if one.family in _TOLD_APART and len(modes) > 1 and None not in modes:
        # To censor and to impose a curfew, to accuse and to investigate.
        return _NEVER
    if "phone" in modes and len(modes) > 1 and None not in modes:
        return _NEVER
    if one.family == "X-OTHER" and one.ref.mention.text != other.ref.mention.text:
        # Nothing is known of the act but its words.
        return _NEVER
    if one.family == "X-STATEMENT" and one.mention.mode != other.mention.mode:
        return _NEVER
    return 0, None
