"""The underspecified value of a time expression: what the words say before any date is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from filrouge.model.interval import Grain
from filrouge.model.timex import Anchor, Bound, TimexType

PARTS_OF_DAY = frozenset({"MO", "AF", "EV", "NI", "DT"})
"""TIMEX3 suffixes of morning, afternoon, evening, night and daytime."""
Operator = Literal["absolute", "shift", "this", "last", "next", "nearest", "now", "none"]


@dataclass(frozen=True, slots=True)
class Step:
    """What is done with a period once it is known: another one is counted from it or found in it.

    `shift`: so many units on, in the unit's grain ("deux ans après le 11-Septembre": 2003); `count`: so many on, to
    the very day or minute ("trois jours après Pâques"); `nth`: the nth unit within it, negative from its end ("la
    première semaine d'octobre": 1 week), with `weekday` the nth such day; `around`: the unit that holds it ("the week
    of March 6").
    """

    op: Literal["shift", "count", "nth", "around"]
    quantity: float
    unit: Grain
    weekday: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimexForm:
    """Grain, operator, quantity, unit, anchor, modifier, and the calendar fields written.

    "mardi" is grain day, operator nearest, weekday 2, anchor creation; "six mois plus tard" is
    operator shift, quantity 6, unit month, anchor context; "le 12 juin 2018" is operator
    absolute with year, month and day. `tense` is that of the clause it stands in, when seen.
    With part NI and unit day, `quantity` 2 says that the words name both days of the night. With a
    weekday and a month but no day, `quantity` says which one of the month (-1 the last). A
    shift without quantity is vague ("quelques mois plus tard"): `bound` says on which side.
    """

    id: str
    start: int
    end: int
    text: str
    type: TimexType
    rule: str
    anchor: Anchor
    grain: Grain | None = None
    operator: Operator = "absolute"
    quantity: float | None = None
    unit: Grain | None = None
    mod: str | None = None
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """ISO: Monday 1 … Sunday 7."""
    part: str | None = None
    """TIMEX3 suffix: MO, AF, EV, NI, DT, WE, SP, SU, FA, WI, Q1…Q4, H1, H2."""
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    """"Z" where the words give a clock time as GMT or UTC; None is local time."""
    swap: bool = False
    """Day and month in figures that may stand for one another ("03/04/2019" in English)."""
    feast: str | None = None
    """A feast of a calendar that moves (`documents.feasts`): "easter", "lunar-new-year"."""
    then: tuple[Step, ...] = ()
    """What is counted from, or found in, the period that the other fields name; part of the day and clock come after it."""
    value: str | None = None
    """A TIMEX3 value that needs no resolving: durations, sets, PRESENT_REF."""
    quant: str | None = None
    freq: str | None = None
    bound: Bound = "at"
    onward: bool = False
    """`bound` is "since", and the words may look ahead ("à partir de"; "depuis" never does)."""
    range_end: str | None = None
    tense: Literal["past", "present", "future"] | None = None
    remote: bool = False
    """The clause is in the past of a past (pluperfect): it goes back behind the narrative."""
    clause: Literal["main", "relative", "loose"] = "loose"
    """Where it stands: with the verb of a clause, in one about a noun ("qui …"), or with neither (a participle, a noun)."""
    front: bool = False
    """It opens its sentence: what follows happens then."""
    hang: Literal["since", "present"] | None = None
    """Without a tense: it hangs on a noun after "depuis", or on a plain present."""
    counts: Literal["after", "before"] | None = None
    """An amount counted from what follows ("deux mois après le sommet")."""
    adrift: bool = False
    """A day that no calendar has stands between the expression before and this one."""
    quote: str | None = None
    """Id of the quote that it stands in: the speaker's now, not the author's."""
