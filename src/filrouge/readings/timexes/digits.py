"""Classes that a number may belong to, by its digits or its value alone: pure, and kept once made.

What stands around the number (an amount, a currency) is the caller's to look at.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

Fields = tuple[tuple[str, Any], ...]
Class = tuple[str, Fields]
"""Name of the class, and the fields that it sets."""

LONGEST = 4
"""Longer groups of digits belong to no class, so that few enough are kept."""

_IN_WORDS = frozenset("NUM ORD DAYNUM DAYWORD DAYORD HOUR HOURW MINUTE MINW FEWMINW CENTW RESTW DECADE YEAR".split())


def possible(opening: str) -> frozenset[str]:
    """Every class that a number may have whose first token, in lower case, is `opening`."""
    if not opening.isdecimal():
        return _IN_WORDS
    found = {"NUM"}
    if opening.isascii() and len(opening) <= LONGEST:
        found |= {cls for cls, _ in of_digits(opening, False)}
    if len(opening) <= 2:
        found |= {"ORD", "DAYNUM", "DAYTH"}
    return frozenset(found)


@cache
def of_digits(text: str, amount: bool) -> tuple[Class, ...]:
    """Classes of one group of ASCII digits; part of an `amount` ("2018,5", "$2018") it is no year."""
    if len(text) <= 2:
        return _of_two(text, int(text))
    if amount:
        return ()
    hour, minute = divmod(int(text), 100)
    clock: tuple[Class, ...] = (("HHMM", (("hour", hour), ("minute", minute))),) if hour < 24 and minute < 60 else ()
    return clock + _of_four(int(text)) if len(text) == LONGEST else clock


def _of_two(text: str, value: int) -> tuple[Class, ...]:
    two = len(text) == 2
    century = 2000 if value <= 10 else 1900
    found: list[tuple[bool, str, Fields]] = [
        (1 <= value <= 31, "DAYNUM", (("day", value),)),
        (1 <= value <= 31, "DD", (("day", value),)),
        (13 <= value <= 31, "LATEDD", (("day", value),)),
        (1 <= value <= 12, "MM", (("month", value),)),
        (0 <= value <= 24, "HOUR", (("hour", value % 24),)),
        (two and value < 60, "MINUTE", (("minute", value),)),
        (two and value < 60, "SECOND", (("second", value),)),
        (not two and value > 0, "ONEDIGIT", (("month", value),)),
        (two, "YY", (("year", value + (2000 if value < 40 else 1900)),)),
        (two and value >= 32, "YEAR2", (("year", 1900 + value),)),
        (two and value % 10 == 0, "DECADE", (("year", century + value), ("open_century", True))),
    ]
    return tuple((cls, fields) for holds, cls, fields in found if holds)


def _of_four(value: int) -> tuple[Class, ...]:
    found: list[tuple[bool, str, Fields]] = [
        (1000 <= value <= 2100, "YEAR", (("year", value),)),
        (1700 <= value <= 2100, "YEARM", (("year", value),)),
        (1000 <= value <= 2100 and value % 10 == 0, "DECADE", (("year", value),)),
    ]
    return tuple((cls, fields) for holds, cls, fields in found if holds)


@lru_cache(maxsize=1024)
def of_words(value: float, several: bool) -> tuple[Class, ...]:
    """Classes of a number in words; `several`: it has more than one token."""
    number = int(value)
    found: list[tuple[bool, str, Fields]] = [
        (0 < number <= 24, "HOUR", (("hour", number % 24),)),
        (0 < number < 60, "MINUTE", (("minute", number),)),
        (0 < number <= 12, "HOURW", (("hour", number),)),
        (10 <= number < 60, "MINW", (("minute", number),)),
        (0 < number < 10, "FEWMINW", (("minute", number),)),
        (15 <= number <= 20, "CENTW", (("hundreds", number),)),
        (10 <= number < 100, "RESTW", (("rest", number),)),
        (2 <= number <= 31, "DAYWORD", (("day", number),)),
        (number in range(10, 100, 10), "DECADE", (("year", 1900 + number), ("open_century", True))),
        (1100 <= number <= 2100 and several, "YEAR", (("year", number),)),
    ]
    return tuple((cls, fields) for holds, cls, fields in found if holds)


@lru_cache(maxsize=1024)
def of_ordinal(rank: int, in_digits: bool) -> tuple[Class, ...]:
    """Classes of "third", "3rd": of those in words only the first is a day wherever it stands (DAYNUM)."""
    order: Class = ("ORD", (("ord", rank),))
    if not 1 <= rank <= 31:
        return (order,)
    day: Fields = (("day", rank),)
    if in_digits:
        return order, ("DAYNUM", day), ("DAYTH", day)
    return (order, ("DAYNUM", day)) if rank == 1 else (order, ("DAYORD", day))
