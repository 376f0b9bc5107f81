"""What stands around an expression: ranges and the prepositions that open or close its extent."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, NamedTuple

from filrouge.languages import part
from filrouge.languages.parts.timex import TimexPack
from filrouge.model.timex import Bound
from filrouge.readings.timexes.chart import Chart
from filrouge.readings.timexes.grammar import Candidate
from filrouge.readings.timexes.patterns import Element, backward, forward, row

_INHERITED = ("month", "year")
_REACH = 3
"""Tokens that may part the two ends of a range."""


class Surroundings(NamedTuple):
    bounds: tuple[tuple[tuple[Element, ...], Bound | Literal["from"]], ...]
    ranges: tuple[tuple[tuple[Element, ...], tuple[Element, ...]], ...]


@cache
def surroundings(language: str) -> Surroundings:
    pack: TimexPack = part(language, "timex")
    return Surroundings(
        tuple((row(pattern), bound) for pattern, bound in pack.bounds),
        tuple((row(opener), row(link)) for opener, link in pack.ranges),
    )


def bound_of(chart: Chart, candidate: Candidate, language: str) -> dict[str, Any]:
    """The fields that the preposition before it gives; the longest that fits."""
    best: tuple[int, Bound | Literal["from"]] | None = None
    for elements, bound in surroundings(language).bounds:
        way = backward(elements, chart, candidate.start)
        if way is not None and way[0] < candidate.start and (best is None or way[0] < best[0]):
            best = way[0], bound
    if best is None:
        return {}
    return {"bound": "since", "onward": True} if best[1] == "from" else {"bound": best[1]}


def ranges(chart: Chart, chosen: list[Candidate], language: str) -> tuple[list[Candidate], set[int]]:
    """The candidates with what the first end of a range takes over from its second ("du 27 au
    28 février"), and the indices of first ends."""
    firsts: set[int] = set()
    result = list(chosen)
    for index in range(len(result) - 1):
        one, two = result[index], result[index + 1]
        if index - 1 in firsts or two.start - one.end > _REACH or not _same_sort(one, two):
            continue
        if _linked(chart, one, two, language):
            firsts.add(index)
            result[index] = one._replace(fields=_inherit(one.fields, two.fields))
    return result, firsts


def _linked(chart: Chart, one: Candidate, two: Candidate, language: str) -> bool:
    for opener, link in surroundings(language).ranges:
        if any(end == two.start for end, _ in forward(link, chart, one.end)):
            if not opener or backward(opener, chart, one.start) is not None:
                return True
    return False


def _same_sort(one: Candidate, two: Candidate) -> bool:
    if one.rule.type != two.rule.type or one.rule.type not in ("DATE", "TIME"):
        return False
    return one.rule.make == two.rule.make == "date"


def _inherit(one: dict[str, Any], two: dict[str, Any]) -> dict[str, Any]:
    """A day takes the month, a day or month the year, of the end of its range."""
    fields = dict(one)
    if ("day" in fields or "month" in fields) and "operator" not in fields:
        if "day" in fields and "month" not in fields and "month" in two:
            fields["month"] = two["month"]
        if "year" not in fields and "year" in two and "month" in fields:
            late = "month" in two and (fields["month"], fields.get("day", 0)) > (two["month"], two.get("day", 31))
            fields["year"] = two["year"] - late
    return fields
