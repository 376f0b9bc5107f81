"""The reading rules of English clock times, in figures and in words."""

from __future__ import annotations

from filrouge.languages.parts.timex import Entry, Rule, entry, rule

LEXICON: tuple[Entry, ...] = (
    entry("AT", "at, by, around, about, until, till, from, before, after, since, between, and, to"),
    entry("PM", "p.m., p.m, pm, p m", half_day="pm"),
    entry("AM", "a.m., a.m, am, a m", half_day="am"),
    entry("PSHORT", "p", half_day="pm"),
    entry("ASHORT", "a", half_day="am"),
    entry("ZONE", "gmt, utc, greenwich mean time", zone="Z"),
    entry(
        "ZONE",
        "est, edt, cst, cdt, mst, mdt, pst, pdt, cet, cest, bst, ist, jst, msk, et, pt, local time, eastern time, pacific time, "
        "eastern daylight time, eastern standard time",
    ),
    entry("MORNINGPART", "morning", half_day="am"),
    entry("LATERPART", "afternoon, evening", half_day="pm"),
    entry("ATNIGHT", "at night", half_day="night"),
    # Hours that one of the afternoon may share its half of the day with ("from 3 to 4 p.m.").
    *(
        entry("EARLYHOUR", f"{hour}, {word}", hour=hour)
        for hour, word in enumerate("one two three four five six seven".split(), 1)
    ),
    entry("OCLOCK", "o'clock, oclock, o clock"),
    entry("NOON", "noon, midday, mid day, mid - day, 12 noon, twelve noon", hour=12),
    entry("MIDNIGHT", "midnight, mid night, 12 midnight", hour=0),
    entry("PASTHOUR", "past, after", clock_sign=1),
    entry("TOHOUR", "to, before, till", clock_sign=-1),
    entry("QUARTERS", "a quarter, quarter", quantity=15),
    entry("HALFPAST", "half past, half - past", quantity=30, clock_sign=1),
    entry("HALFHOUR", "half", quantity=30, clock_sign=1),
    entry("OH", "oh, o, zero"),
    # What may follow a bare hour ("at five and…"), where anything else would be counted by it.
    entry(
        "AFTERHOUR",
        "and, or, to, on, in, until, till, this, tomorrow, tonight, today, yesterday, when, with, as, but, sharp, after, before",
    ),
)

_SURE = (
    "HOUR PM|AM ZONE?",
    "HOUR -? ~ish PM|AM",
    "HOUR . ~PM|AM",
    "HOUR OCLOCK PM|AM? ZONE?",
    "HOUR OCLOCK? in the MORNINGPART|LATERPART",
    "HOUR OCLOCK? in the PM|AM",
    "HOUR OCLOCK? ATNIGHT",
)
"""Hours that can be no other number."""
_NAMED = ("NOON", "MIDNIGHT")
_END = ("AFTERHOUR|$", "PUNCT $", ",|;|)|–|— *")
"""What a bare hour is followed by: not by what it would count, nor by decimals."""


def _each(before: str, hours: tuple[str, ...], after: str = "") -> str:
    return "\n".join(f"{before} {hour} {after}".strip() for hour in hours)


_CLOCK = f"""
between|from < EARLYHOUR > and|to|-|– HOUR PM|AM
between|from < HOUR > and|to|-|– HOUR AM
^|from|between < HOUR > ~-|– ~HOUR AM
^|from|between < EARLYHOUR > ~-|– ~HOUR PM|AM
^|from|between HOUR ~-|– < ~HOUR PM|AM
between|from < EARLYHOUR > and|to|-|– HOUR : ~MINUTE PM|AM
between|from < EARLYHOUR ~: ~MINUTE > and|to|-|– HOUR PM|AM
between|from < EARLYHOUR ~: ~MINUTE > and|to|-|– HOUR : ~MINUTE PM|AM
{_each("", _SURE)}
HOUR : ~MINUTE PM|AM ZONE?
HOUR : ~MINUTE ~ASHORT|PSHORT
HOUR : ~MINUTE : ~SECOND PM|AM? ZONE?
HOUR . ~MINUTE PM|AM ZONE?
HOUR : ~MINUTE ZONE
at < HOUR > sharp
HOUR : ~MINUTE in the? MORNINGPART|LATERPART
HOUR : ~MINUTE ATNIGHT
HHMM PM|AM ZONE?
HHMM ZONE
at|by|from|until|till|around|before|after < HHMM hours|hrs
HHMM in the MORNINGPART|LATERPART
AT|@ < HOUR ~: ~MINUTE
at|@|by|until|around < HOUR ~h ~MINUTE?
at|@ < HOUR ZONE
HOURW -? MINW PM|AM ZONE?
HOURW -? OH -? FEWMINW PM|AM ZONE?
^ < HOUR ~: ~MINUTE > .? $
^ < HOUR ~h ~MINUTE? > .? $
^ at|approximately|about|around < HHMM > .? $
^ at < HOUR MINUTE > .? $
^ at? < HOURW -? MINW > .? $
^ at? < HOURW -? OH -? FEWMINW > .? $
{_each("at|around|until < HOURW -? MINW >", _END)}
"""

_PAST = f"""
{_each("HALFPAST", (*_SURE, *_NAMED))}
{_each("QUARTERS PASTHOUR|TOHOUR", (*_SURE, *_NAMED))}
{_each("NUM minutes|minute|mins|min PASTHOUR|TOHOUR", (*_SURE, *_NAMED))}
{_each("NUM PASTHOUR", (*_SURE, *_NAMED))}
{_each("NUM TOHOUR", _NAMED)}
{_each("at < NUM TOHOUR", _SURE)}
{_each("HALFPAST HOUR >", _END)}
^ < NUM TOHOUR HOUR PM|AM
{_each("at|by|until|around < HALFHOUR HOURW >", _END)}
HALFHOUR HOUR OCLOCK? in the MORNINGPART|LATERPART
HALFHOUR HOURW PM|AM
{_each("QUARTERS PASTHOUR HOUR >", _END)}
{_each("at|by|until|around < QUARTERS TOHOUR HOUR >", _END)}
{_each("at|by|until|around < NUM minutes|minute? PASTHOUR|TOHOUR HOUR >", _END)}
"""

RULES: tuple[Rule, ...] = (
    rule("en.clock", _CLOCK, "TIME", det=False, operator="this", unit="day", anchor="context"),
    rule("en.clock-past", _PAST, "TIME", det=False, operator="this", unit="day", anchor="context"),
    rule(
        "en.noon",
        "AT < NOON\nstroke of < NOON\n^ < NOON > .? $",
        "TIME",
        det=False,
        operator="this",
        unit="day",
        anchor="context",
    ),
    rule(
        "en.midnight",
        "AT < MIDNIGHT\nstroke of < MIDNIGHT\n^ < MIDNIGHT > .? $",
        "TIME",
        det=False,
        operator="this",
        unit="day",
        anchor="context",
    ),
    # "tomorrow at 5", "tonight at 9p", "Friday 19h00", "noon Saturday".
    rule(
        "en.clock-bare",
        f"""
        {_each("at|@|around|about|by|until|till|from < HOUR >", _END)}
        ^ < HOUR > ,? tomorrow|tonight
        at|@|around|by < HOUR > ,? tomorrow|tonight
        at|@|around|about|by|until < HOUR > last night
        ^ < HOUR > last night
        HOUR ~ASHORT|PSHORT
        HOUR ~: ~MINUTE
        HOUR ~h ~MINUTE? ZONE?
        NOON|MIDNIGHT
        """,
        "TIME",
        det=False,
        alone=False,
        operator="this",
        unit="day",
        anchor="context",
    ),
    # The same time told again for another zone: "10:35 a.m. (0735 GMT)".
    rule("en.clock-restated", "PM|AM|MINUTE|NOON ( < HHMM ZONE > )\nPM|AM|NOON ( < HOUR : ~MINUTE PM|AM? ZONE > )", None),
)
