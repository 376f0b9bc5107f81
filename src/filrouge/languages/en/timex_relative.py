"""The reading rules of English times told from another one: weekdays, "the first week of…", "the next morning"."""

from __future__ import annotations

from filrouge.languages.en.timex_amounts import DATED
from filrouge.languages.parts.timex import Rule, rule
from filrouge.model.timexform import Step

_WITHIN = "of|in the? MONTH|NUMMONTH|YEAR|PERIOD|THIS|NEXT|LAST|CURRENT|PREV|AFTERNEXT|NTHUNIT|ORD"
"""Where a period begins that an nth day or week is sought in."""

_WEEKDAYS: tuple[Rule, ...] = (
    rule("en.weekday", "WEEKDAY\n^ < WDANY > .? $\n^ < WDANY > ,? at\non < WDABBR > PUNCT|$|and|at", "DATE", det=False),
    rule("en.weekday-short", "WDABBR", "DATE", det=False, alone=False),
    rule("en.weekday-part", "WEEKDAY PART\nWDABBR PART", "TIME", det=False),
    # The last one is the latest that is over; the next one is that of next week, the coming one the nearest.
    rule("en.weekday-last", "LAST WEEKDAY\n!the < PASTONLY WEEKDAY\nTHIS past WEEKDAY", "DATE", det=False),
    rule("en.weekday-next", "NEXT WEEKDAY", "DATE", det=False, unit="week"),
    rule("en.weekday-coming", "THIS? COMINGONLY WEEKDAY", "DATE", det=False, operator="next"),
    rule("en.weekday-this", "THIS WEEKDAY", "DATE", det=False),
    rule("en.weekday-after-next", "WEEKDAY after next", "DATE", det=False, operator="next", then=(Step("count", 1, "week"),)),
    rule("en.weekday-last-part", "LAST WEEKDAY PART", "TIME", det=False),
    rule("en.weekday-next-part", "NEXT WEEKDAY PART", "TIME", det=False, unit="week"),
    rule("en.weekday-this-part", "THIS WEEKDAY PART\nTHIS COMINGONLY WEEKDAY PART", "TIME", det=False),
    rule("en.weekday-context", "the < AFTERNEXT|PREV WEEKDAY", "DATE"),
    rule("en.weekday-of-week", "WEEKDAY of? RELWEEK", "DATE", det=False),
    rule("en.night-span", "night of|from WEEKDAY to|into|and WEEKDAY", "TIME", part="NI", nights=2),
    rule(
        "en.part-of-date",
        "PART of WEEKDAY? ,? MONTH DAYNUM\nPART of WEEKDAY? ,? MONTH DAYNUM ,? YEAR\nPART of DAYNUM MONTH YEAR?\nMONTH DAYNUM in the PART",
        "TIME",
    ),
)

_ANAPHORIC: tuple[Rule, ...] = (
    rule(
        "en.later",
        """
        NUM|ONE|VAGUE UNIT later
        NUM SHORTUNIT later
        SOME FORTNIGHT later
        NUM|ONE|VAGUE UNIT after > PUNCT|$
        """,
        "DATE",
        make="shift",
        det=False,
        sign=1,
        anchor="context",
    ),
    rule(
        "en.earlier",
        """
        NUM|ONE|VAGUE UNIT earlier
        SOME FORTNIGHT earlier
        NUM|ONE|VAGUE UNIT before > PUNCT|$
        """,
        "DATE",
        make="shift",
        det=False,
        sign=-1,
        anchor="context",
    ),
    rule("en.next-day", "NEXTDAY|PREVDAY day", "DATE", operator="shift", unit="day", anchor="context"),
    rule("en.day-after", "day after > PUNCT|$", "DATE", operator="shift", quantity=1, unit="day", anchor="context"),
    rule("en.day-before", "day before > PUNCT|$", "DATE", operator="shift", quantity=-1, unit="day", anchor="context"),
    rule("en.next-day-part", "NEXTDAY|PREVDAY PART", "TIME", operator="shift", unit="day", anchor="context"),
    rule("en.event-eve", "the day after|before > !PUNCT|$", None),
    rule(
        "en.eve-after",
        f"the? day after > {DATED}",
        "DATE",
        make="shift",
        det=False,
        alone=False,
        quantity=1,
        unit="day",
        sign=1,
        anchor="context",
    ),
    rule(
        "en.eve-before",
        f"the? day before > {DATED}",
        "DATE",
        make="shift",
        det=False,
        alone=False,
        quantity=-1,
        unit="day",
        sign=1,
        anchor="context",
    ),
    rule("en.same-day", "same day\nthat day\nthat same day", "DATE", operator="this", unit="day", anchor="context"),
    rule("en.same-unit", "same PERIOD\nthat PERIOD\nthat same PERIOD", "DATE", operator="this", anchor="context"),
    # Reports of results call the quarter that is just over "the quarter".
    rule(
        "en.reported-quarter",
        "in|for|during the < quarter > !of !century\nlatest quarter",
        "DATE",
        operator="last",
        unit="quarter",
        anchor="creation",
    ),
    rule(
        "en.quarter-a-year-before",
        "year - earlier|ago quarter",
        "DATE",
        operator="last",
        unit="quarter",
        anchor="creation",
        then=(Step("shift", -4, "quarter"),),
    ),
    rule(
        "en.month-of-same-year",
        """
        MONTH of? the? same YEARUNIT
        MONTH of? that YEARUNIT
        DAYNUM MONTH of? the? same YEARUNIT
        DAYNUM MONTH of? that YEARUNIT
        MONTH DAYNUM of? that YEARUNIT
        MONTH DAYNUM of? the? same YEARUNIT
        """,
        "DATE",
        operator="this",
        anchor="context",
    ),
    rule("en.same-part", "that|same PART", "TIME", operator="this", unit="day", anchor="context"),
    rule(
        "en.part-context",
        "in|during the < PART\nin EDGE < PART\n^ in < PART > .? $\nin|during the < PARTPLURAL",
        "TIME",
        operator="this",
        unit="day",
        anchor="context",
    ),
    rule("en.daytime", "in|during the < daytime", "TIME", part="DT", operator="this", unit="day", anchor="context"),
    rule("en.context-unit", "AFTERNEXT|PREV PERIOD", "DATE", anchor="context"),
)

_NTH: tuple[Rule, ...] = (
    rule("en.nth-unit", f"ORD|LASTONE NTHUNIT > {_WITHIN}", "DATE", alone=False),
    rule("en.nth-unit-back", f"ORD LAST NTHUNIT > {_WITHIN}", "DATE", alone=False, from_end=True),
    rule("en.nth-weekday-of", f"ORD|LASTONE WEEKDAY > {_WITHIN}", "DATE", alone=False, nth_unit="day"),
    rule(
        "en.day-of",
        "DAYTH|DAYNUM day? > of? the? THIS|NEXT|LAST|CURRENT|AFTERNEXT|PREV month",
        "DATE",
        alone=False,
        nth_unit="day",
    ),
    rule("en.the-month", "of|in the < PERIOD", "DATE", alone=False, operator="this", anchor="creation"),
    rule(
        "en.week-of",
        "week > of the? MONTH|WEEKDAY|HOLIDAY|DAYNUM",
        "DATE",
        alone=False,
        operator="this",
        unit="week",
        anchor="context",
    ),
)

RELATIVE: tuple[Rule, ...] = (*_NTH, *_WEEKDAYS, *_ANAPHORIC)
