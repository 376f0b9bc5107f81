"""A lapse of time that does not lead to the date it is put beside.

## What it does

Takes a lapse that hangs on an earlier date or on the article's own (“six mois plus tard”, “il y a
trois ans”) and the date that explains it in the same breath (“six mois plus tard, en juin”), and
counts again. What is let pass: half a unit less and anything under a unit more (“six mois” may be
five and a half or just under seven), a further half unit on both sides after a word such as
“environ”, “quasiment” or “about”, one day more or less in counts of days, and a tenth in round
numbers; “la veille” and “two days later” are never reported. So “quasiment six mois” may stand for
five months, never for four. A month or a year leaves its days open, and only a lapse that fits none
of them is reported. The rule is silent when any other date of the same or the preceding paragraph
would fit: the reader may have misjudged what the author counts from.

## Why it matters

The two halves contradict each other: either the count or one of the two dates is wrong, and
whoever copies one of them into a chronology may copy the error.

## Bad

> (fr, 2021-03-01) Le sommet s'est tenu en février 2019. **Six mois plus tard, en juin**, les deux
> hommes se sont revus à la frontière.

> (fr, 2021-03-01) La trêve fut signée le 3 mars 2020. **Deux semaines plus tard, le 28 mars**, elle
> était rompue.

> (en, 2021-03-01) The summit was held in February 2019. **Six months later, in June**, the two men
> met again at the border.

> (en, 2021-03-01) The mission left on 3 March 2020. **Three weeks later, on 9 April**, it came back.

## Good

> (fr, 2021-03-01) Le sommet s'est tenu en février 2019. Quatre mois plus tard, en juin, les deux
> hommes se sont revus à la frontière.

> (fr, 2021-03-01) Élu le 3 mars 2020, il promit une trêve. Un peu plus de deux semaines plus tard,
> le 19 mars, elle était signée.

> (en, 2021-03-01) The summit was held in February 2019. About four months later, in late June, the
> two men met again.

> (en, 2021-03-01) The mission left on 3 March 2020. Three weeks later, on 25 March, it came back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from filrouge.languages.parts.lint import LintPack
from filrouge.lint.dates import pack_of
from filrouge.lint.lapses import UNITS, Claim, backwards, lengths
from filrouge.lint.places import Sentences
from filrouge.lint.rule import Problem
from filrouge.lint.words import match_at, words
from filrouge.model.chronology import Chronology
from filrouge.model.document import Document
from filrouge.model.finding import Severity
from filrouge.model.interval import Interval
from filrouge.model.text import reason
from filrouge.model.timex import Timex

SEVERITY: Severity = "warning"
"""What the author counts from is inferred from the text: likely wrong, not certainly."""

_SHIFT = "time.shift"
"""The code with which the reading accounts for a lapse: quantity (negative = back) and unit."""
_GRAINS = ("day", "week", "month", "year")
_GAP = 40
"""Code points that may part the lapse from its date."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_EXPLICIT = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_DATED = timedelta(days=31)
_FEW_DAYS = 3
_OTHERS = 12
"""Dates before the lapse that it might be counted from."""


def check(chronology: Chronology) -> Iterator[Problem]:
    """Problems of all documents, one per lapse."""
    for document in chronology.documents:
        pack = pack_of(document)
        if pack is not None:
            yield from _problems(_Scene(document, pack, Sentences.of(document)))


@dataclass(frozen=True, slots=True)
class _Scene:
    document: Document
    pack: LintPack
    sentences: Sentences


def _problems(scene: _Scene) -> Iterator[Problem]:
    timexes = scene.document.timexes
    by_id = {timex.id: timex for timex in timexes}
    told = sorted((t for t in timexes if not _in_head(scene.document, t)), key=lambda t: (t.start, t.end))
    for index, (lapse, target) in enumerate(pairwise(told)):
        if _is_date(target) and _apposed(scene, lapse, target):
            anchor = by_id.get(lapse.anchor_id or "")
            problem = _problem(scene, (lapse, target, anchor), told[max(0, index - _OTHERS) : index])
            if problem is not None:
                yield problem


def _problem(scene: _Scene, timexes: tuple[Timex, Timex, Timex | None], before: Sequence[Timex]) -> Problem | None:
    lapse, target, anchor = timexes
    origin, claim = _origin(scene, lapse, anchor), _claim(lapse, scene.pack)
    if origin is None or claim is None or claim.unit not in UNITS:
        return None
    forward = _forward(lapse, origin)
    origins = [origin] if anchor is None or _has_year(anchor) else [origin, *_moved(origin, (-1, 1))]
    near = [timex for timex in before if scene.sentences.paragraphs_apart(timex.start, lapse.start) <= 1]
    origins += [timex.interval for timex in near if timex.interval and _bounded(timex.interval)]
    if any(claim.allows(_lengths(start, goal, claim, forward)) for start in origins for goal in _goals(target, start, claim)):
        return None
    goal = _meant(origin, _goals(target, origin, claim), forward)
    return None if goal is None else _told(scene.document, timexes, (origin, goal), claim)


def _told(
    document: Document, timexes: tuple[Timex, Timex, Timex | None], ends: tuple[Interval, Interval], claim: Claim
) -> Problem:
    (lapse, target, anchor), (origin, goal) = timexes, ends
    citation = document.article.cite(lapse.start, target.end)
    citations = (citation,) if anchor is None else (citation, document.article.cite(anchor.start, anchor.end))
    args = {
        "text": citation.exact,
        "target": _iso(goal, target),
        "actual": claim.real_span(origin, goal),
        "claimed": claim.span(),
    }
    if anchor is None:
        fix = reason("interval-mismatch-span-fix", actual=args["actual"])
        return Problem(reason("interval-mismatch-creation", **args), citations, fix)
    expected = lapse.value if _EXPLICIT.fullmatch(lapse.value) else ""
    if expected:
        fix = reason("interval-mismatch-fix", actual=args["actual"], expected=expected)
    else:
        fix = reason("interval-mismatch-span-fix", actual=args["actual"])
    return Problem(reason("interval-mismatch", anchor=_iso(origin, anchor), **args), citations, fix)


def _is_date(timex: Timex) -> bool:
    """A month or day of its own, neither counted from another nor the end of a range or a bound."""
    # "juin" may have taken its year from the lapse itself; it is a date of its own all the same.
    counted = timex.why is not None and timex.why.code == _SHIFT
    return (
        timex.type == "DATE" and timex.grain in ("day", "month", "year") and timex.bound == "at" and timex.range_end is None
        and not counted and _bounded(timex.interval) and _EXPLICIT.fullmatch(timex.value) is not None
        and (any(c.isdigit() for c in timex.text) or timex.grain == "month")
    )  # fmt: skip


def _apposed(scene: _Scene, lapse: Timex, target: Timex) -> bool:
    """Whether nothing but a comma or a preposition parts the lapse from the date."""
    if not lapse.end <= target.start <= lapse.end + _GAP:
        return False
    between = words(scene.document.article.body_text, lapse.end, target.start)
    return bool(between) and match_at(between, 0, scene.pack.appositions) == len(between)


def _origin(scene: _Scene, lapse: Timex, anchor: Timex | None) -> Interval | None:
    """The days that the lapse is counted from, None where they are unsure or far."""
    if lapse.type != "DATE" or lapse.alternatives:
        return None
    if lapse.anchor == "creation":
        published = scene.document.article.interval
        return published if _bounded(published) and published.span and published.span <= _DATED else None  # type: ignore[union-attr]
    if lapse.anchor != "context" or anchor is None or anchor.grain not in _GRAINS or anchor.end > lapse.start:
        return None
    return anchor.interval if _bounded(anchor.interval) and scene.sentences.neighbours(anchor.start, lapse.start) else None


def _claim(lapse: Timex, pack: LintPack) -> Claim | None:
    """What the words count, by the account that the reading gives of it."""
    args = dict(lapse.why.args) if lapse.why and lapse.why.code == _SHIFT else {}
    try:
        quantity, unit = abs(float(args["quantity"])), args["unit"]
    except (KeyError, ValueError):
        return None
    if quantity == 0 or quantity != quantity or quantity > 1e6:
        return None
    if unit == "day" and quantity < _FEW_DAYS:
        # "La veille", "le lendemain" hang on what was just told, dated or not.
        return None
    if unit == "day":
        quantity = pack.idle_days.get(int(quantity), quantity)
    return Claim(quantity, unit, lapse.mod)


def _forward(lapse: Timex, origin: Interval) -> bool:
    args = dict(lapse.why.args) if lapse.why else {}
    if args.get("quantity", "").startswith("-"):
        return False
    return not (lapse.interval and lapse.interval.earliest and origin.earliest and lapse.interval.earliest < origin.earliest)


def _has_year(timex: Timex) -> bool:
    return timex.anchor == "none" or timex.grain == "year" or _YEAR.search(timex.text) is not None


def _goals(target: Timex, origin: Interval, claim: Claim) -> list[Interval]:
    """What the date may mean: itself, or, when its year is not written, that day of any year near.

    Near are the years around the origin and around where the claim leads from it.
    """
    assert target.interval is not None
    assert target.interval.earliest is not None
    assert origin.earliest is not None
    if _has_year(target):
        return [target.interval]
    shift = origin.earliest.year - target.interval.earliest.year
    reach = round(claim.in_years())
    return _moved(target.interval, sorted({shift + side + year for side in (-reach, 0, reach) for year in (-1, 0, 1)}))


def _moved(interval: Interval, shifts: Sequence[int]) -> list[Interval]:
    """The same days of other years; 29 February moves to leap years only."""
    earliest, latest = interval.earliest, interval.latest
    assert earliest is not None
    assert latest is not None
    made = []
    for years in shifts:
        with suppress(ValueError):
            made.append(Interval(earliest.replace(year=earliest.year + years), latest.replace(year=latest.year + years)))
    return made


def _lengths(start: Interval, goal: Interval, claim: Claim, forward: bool) -> tuple[float, float]:
    found = lengths(start, goal, claim.unit)
    return found if forward else backwards(found)


def _meant(origin: Interval, goals: Sequence[Interval], forward: bool) -> Interval | None:
    """The first of the readings that lies the right way from the origin; None when none does.

    A date that lies the wrong way says that the lapse counts from something else.
    """
    assert origin.earliest is not None
    ahead = []
    for goal in goals:
        assert goal.earliest is not None
        gap = goal.earliest - origin.earliest if forward else origin.earliest - goal.earliest
        if gap > timedelta(0):
            ahead.append((gap, goal))
    return min(ahead, key=lambda pair: pair[0])[1] if ahead else None


def _iso(interval: Interval, timex: Timex) -> str:
    assert interval.earliest is not None
    iso = f"{interval.earliest.year:04d}-{interval.earliest.month:02d}-{interval.earliest.day:02d}"
    return iso[: {"year": 4, "month": 7}.get(timex.grain or "day", 10)]


def _bounded(interval: Interval | None) -> bool:
    return interval is not None and interval.earliest is not None and interval.latest is not None


def _in_head(document: Document, timex: Timex) -> bool:
    return any(start <= timex.start < end for start, end in document.article.meta_spans)
