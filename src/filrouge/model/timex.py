"""Time expressions, TIMEX3 (ISO 24617-1): first what the words say, then what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from filrouge.model.interval import Grain, Interval
from filrouge.model.text import Reason

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["none", "creation", "context", "quote"]
Bound = Literal["at", "since", "until", "before", "after"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timex:
    """A resolved time expression.

    `value` is TIMEX3, underspecified (`XXXX-WXX-2`) when nothing to resolve it on is known.
    `interval` is what the words themselves cover. `extent` is what an act placed at this
    expression may cover: a range ("du 27 au 28 février") covers both ends, "depuis lundi" is
    open to the right, "avant mai" to the left; None when unresolved.
    """

    id: str
    start: int
    end: int
    text: str
    type: TimexType
    value: str
    rule: str
    anchor: Anchor = "none"
    anchor_id: str | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    interval: Interval | None = None
    extent: Interval | None = None
    grain: Grain | None = None
    bound: Bound = "at"
    range_end: str | None = None
    alternatives: tuple[str, ...] = ()
    why: Reason | None = None
