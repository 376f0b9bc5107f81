"""Expressions that stand together and make one: "la première semaine" + "d'octobre 2014", "demain" + "à 11 heures".

The second storey of the grammar: the rules read what is made of words, the pack's joins what is made of readings. Each
join takes two neighbours, so that a sentence of n expressions is read in at most n steps.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any, Literal, NamedTuple, cast

from filrouge.languages import part
from filrouge.languages.parts.timex import Join, Sort, TimexPack
from filrouge.model.interval import Grain
from filrouge.model.timexform import PARTS_OF_DAY, Step
from filrouge.readings.timexes.chart import Chart
from filrouge.readings.timexes.forms import on_the_clock
from filrouge.readings.timexes.grammar import Candidate
from filrouge.readings.timexes.patterns import Element, forward, row

REACH = 4
"""Tokens that may part two expressions that are joined."""
_DESCENDING = ("century", "decade", "year", "half", "quarter", "month", "week", "day", "hour", "minute", "second")
_LATE = {"AF": range(1, 12), "EV": range(1, 12), "NI": range(6, 12)}
"""Hours that a part of the day puts after noon ("8 heures ce soir")."""


class Compiled(NamedTuple):
    join: Join
    link: tuple[Element, ...]


@cache
def _joins(language: str) -> tuple[Compiled, ...]:
    pack: TimexPack = part(language, "timex")
    return tuple(Compiled(join, row(join.link)) for join in pack.joins)


def joined(chart: Chart, chosen: list[Candidate], language: str) -> list[Candidate]:
    """The candidates with neighbours made one; those that may not stand alone and found no other are left out."""
    made: list[Candidate] = []
    for candidate in chosen:
        made.append(candidate)
        while len(made) > 1 and (one := _pair(chart, made[-2], made[-1], language)) is not None:
            made[-2:] = [one]
    return [candidate for candidate in made if candidate.rule.alone]


def sort_of(candidate: Candidate) -> Sort:
    """What a join may take it for."""
    fields, make = candidate.fields, candidate.rule.make
    if "nth_unit" in fields:
        return "nth"
    if make == "duration":
        return "amount" if fields.get("quantity") and "operator" not in fields else "other"
    if make not in ("date", "shift"):
        return "other"
    if not candidate.rule.alone and (make == "shift" or fields.get("operator") == "shift"):
        return "eve"
    return _sort_of_date(fields)


def _sort_of_date(fields: dict[str, Any]) -> Sort:
    daily = fields.get("unit") == "day" and not (fields.get("operator") == "this" and fields.get("anchor") == "context")
    steps = fields.get("then")
    if steps:
        daily = steps[-1].unit == "day"
    named = daily or "day" in fields or "feast" in fields or ("weekday" in fields and ("month" in fields or "unit" in fields))
    if "hour" in fields or fields.get("part") in PARTS_OF_DAY:
        if named or "weekday" in fields:
            return "moment"
        return "clock" if "hour" in fields else "part"
    if steps and not daily:
        # "le week-end de Pâques" is no day, though a day is named in it.
        return "week" if steps[-1].unit in ("week", "weekend") else "period"
    if named:
        return "day"
    if "weekday" in fields:
        return "weekday"
    unit = fields.get("unit") or fields.get("grain")
    if "sign" in fields:
        return "shift"
    return "week" if unit in ("week", "weekend") else "other" if unit in ("minute", "hour", "second") else "period"


def _pair(chart: Chart, left: Candidate, right: Candidate, language: str) -> Candidate | None:
    if right.start - left.end > REACH:
        return None
    sorts = sort_of(left), sort_of(right)
    for join, link in _joins(language):
        if sorts[0] in join.left and sorts[1] in join.right:
            if join.how == "clock" and "hour" in left.fields and "hour" in right.fields:
                continue
            if any(end == right.start for end, _ in forward(link, chart, left.end)):
                return _sum(join, left, right) if join.how == "sum" else _made(join, left, right)
    return None


def _sum(join: Join, left: Candidate, right: Candidate) -> Candidate | None:
    """ "1 heure 20 minutes", "deux ans et trois mois plus tard": only from greater units to smaller ones."""
    units = [*(unit for _, unit in left.fields.get("more", ())), left.fields["unit"], right.fields["unit"]]
    ranks = [_DESCENDING.index(unit) if unit in _DESCENDING else -1 for unit in units]
    if -1 in ranks or any(one >= two for one, two in pairwise(ranks)):
        return None
    greater = (*left.fields.get("more", ()), (left.fields["quantity"], left.fields["unit"]))
    fields = _with_mod(right.fields | {"more": greater}, left.fields)
    if "sign" in fields:
        steps = (Step("count", quantity * fields["sign"], unit) for quantity, unit in greater)
        fields = fields | {"then": (*fields.get("then", ()), *steps)}
    return right._replace(start=left.start, first=left.first, rule=replace(right.rule, name=_name(left, right)), fields=fields)


def _made(join: Join, left: Candidate, right: Candidate) -> Candidate:
    """The two as one: the fields of the one that is dated, with what the other adds."""
    dated, other = (right, left) if _leads(join, left) else (left, right)
    fields = dict(dated.fields)
    alone = dated.rule.alone or sort_of(dated) not in ("nth", "eve")
    rule = replace(dated.rule, name=_name(left, right), alone=alone)
    if join.how == "clock":
        fields = _with_clock(fields, other.fields)
        rule = replace(rule, type="TIME")
    elif join.how == "part":
        fields["part"] = other.fields["part"]
        rule = replace(rule, type="TIME")
    elif join.how == "weekday":
        fields["weekday"] = other.fields["weekday"]
    else:
        fields["then"] = (*fields.get("then", ()), *_steps(join, other.fields))
        fields = _with_mod(fields, other.fields)
        if rule.type == "TIME" and not {"hour", "part"} & set(fields):
            rule = replace(rule, type="DATE")
    return Candidate(left.start, right.end, left.first, dated.rank, dated.context, rule, fields)


def _leads(join: Join, left: Candidate) -> bool:
    """True where the right one is dated and the left one belongs to it."""
    if join.how in ("nth", "shift", "count", "around"):
        return True
    return sort_of(left) == join.how


def _name(left: Candidate, right: Candidate) -> str:
    """ "fr.nth-week+month-year"."""
    return f"{left.rule.name}+{right.rule.name.partition('.')[2]}"


def _with_mod(fields: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The modifier of what is counted holds for the whole ("environ deux semaines avant Noël")."""
    return fields | {"mod": other["mod"]} if "mod" in other else fields


def _with_clock(day: dict[str, Any], clock: dict[str, Any]) -> dict[str, Any]:
    """A clock time of a day; "ce soir" and "après-midi" put it after noon."""
    clock = on_the_clock(clock)
    fields = day | {name: clock[name] for name in ("hour", "minute", "second", "zone", "half_day") if name in clock}
    named = fields.pop("part", None)
    if named in _LATE and "half_day" not in clock and fields["hour"] in _LATE[named]:
        fields["hour"] += 12
    return fields


def _steps(join: Join, fields: dict[str, Any]) -> list[Step]:
    if join.how == "nth":
        rank = fields.get("ord", fields.get("day", 1)) * (-1 if fields.get("from_end") and fields.get("ord", 1) > 0 else 1)
        return [Step("nth", rank, fields["nth_unit"], fields.get("weekday"))]
    if join.how == "around":
        return [Step("around", 0, fields["unit"])]
    greater = [_step("count", quantity * join.sign, unit) for quantity, unit in fields.get("more", ())]
    last = fields["quantity"] + fields.get("plus", 0), fields["unit"]
    return [*greater, _step("count" if join.how == "count" else "shift", last[0] * join.sign, last[1])]


def _step(op: Literal["shift", "count"], quantity: float, unit: str) -> Step:
    if unit == "second":
        unit, quantity = "minute", quantity / 60
    return Step(op, quantity, cast(Grain, unit))
