"""The reading rules of English dates: absolute, recurring and relative ones."""

from __future__ import annotations

from filrouge.languages.en.timex_amounts import AMOUNTS
from filrouge.languages.parts.timex import Rule, rule

_DATES: tuple[Rule, ...] = (
    rule("en.iso-date", "YEAR ~- ~MM ~- ~DD", "DATE"),
    rule("en.numeric-date", "MM ~/ ~LATEDD ~/ ~YEAR\nLATEDD ~/ ~MM ~/ ~YEAR", "DATE"),
    rule(
        "en.month-day-year",
        """
        MONTH DAYNUM ,? YEAR
        WEEKDAY|WEEKDAYABBR ,? MONTH DAYNUM ,? YEAR
        MONTH DAYNUM > to|-|and|through|– MONTH? DAYNUM ,? YEAR
        """,
        "DATE",
    ),
    rule("en.day-month-year", "DAYNUM of? MONTH ,? YEAR\nWEEKDAY|WEEKDAYABBR ,? the? DAYNUM of? MONTH ,? YEAR", "DATE"),
    rule(
        "en.month-day", "MONTH DAYNUM\nMONTH DAYNUM > to|-|and|–|, DAYNUM\nWEEKDAY|WEEKDAYABBR ,? MONTH DAYNUM", "DATE", det=False
    ),
    rule("en.day-month", "DAYNUM of? MONTH\nWEEKDAY|WEEKDAYABBR ,? the? DAYNUM of? MONTH", "DATE"),
    rule("en.month-day-relative", "LAST|NEXT MONTH DAYNUM\nMONTH DAYNUM ,? of? RELYEAR", "DATE", det=False),
    rule(
        "en.range-day",
        """
        MONTH DAYNUM to|-|and|,|through|until|– < DAYNUM > ,? YEAR?
        MONTH DAYNUM , DAYNUM and < DAYNUM > ,? YEAR?
        DAYNUM > and|-|to|or|– DAYNUM MONTH YEAR?
        """,
        "DATE",
        det=False,
    ),
    rule("en.month-year", "MONTH ,? YEAR > !COUNTED\nMONTH of YEAR", "DATE", det=False),
    rule(
        "en.month",
        """
        MONTHCUE < MONTH
        MONTH to|and|-|through|– < MONTH
        SAFEMONTH > ' s
        OWNER < SAFEMONTH > !PUNCT|$
        month of MONTH
        """,
        "DATE",
        det=False,
    ),
    rule("en.month-relative", "LAST|NEXT|THIS MONTH", "DATE", det=False),
    rule("en.month-of-year", "MONTH of? RELYEAR", "DATE", det=False),
    rule(
        "en.year",
        """
        YEARCUE < YEAR > !COUNTED
        of < YEARM > !COUNTED
        YEARM and|to|-|/|or|through|– < YEARM > !COUNTED
        YEAR , < YEARM > and|, YEARM
        ( < YEARM > )
        ( < YEARM > - YEARM )
        YEARM > ' s
        """,
        "DATE",
        det=False,
    ),
    rule(
        "en.year-of-event",
        """
        SERIES *? *? *? < YEARM > !COUNTED
        SERIES *? *? *? < YEARM > - YEARM
        """,
        "DATE",
        det=False,
    ),
    rule("en.year-named", "year YEAR", "DATE"),
    rule("en.year-adjective", "OWNER < YEARM > !COUNTED|PUNCT|$", "DATE", det=False),
    rule("en.nth-weekday", "ORD|LASTONE WEEKDAY of|in MONTH ,? YEAR?", "DATE", nth=True),
    rule("en.decade", "YEAR ~s\n' DECADE ~s\nthe < DECADE ~s\nDECADEWORD", "DATE", grain="decade"),
    rule("en.century", "ORD century\nORD - century", "DATE", grain="century"),
    rule("en.season-year", "SEASON of? YEAR", "DATE"),
    rule("en.season", "in|during|since|until|by|over|before|after the < SEASON > !of", "DATE"),
    rule("en.season-generic", "in < SEASON > PUNCT|$|and|or", "DATE", make="set", det=False, operator="none"),
    rule("en.season-relative", "!the < LAST|NEXT|THIS SEASON\nSEASON of RELYEAR", "DATE", det=False),
    rule(
        "en.quarter",
        """
        ORD ~- ~QUARTER
        YEAR ORD QUARTER
        ORD QUARTER > !' !note|notes|finals|final
        ORD QUARTER of YEAR|RELYEAR
        YEAR|RELYEAR ' s ORD QUARTER
        """,
        "DATE",
    ),
    rule("en.half", "ORD HALF of YEAR|RELYEAR\nORD HALF of the year", "DATE"),
    rule("en.holiday", "HOLIDAY\nHOLIDAY ,? YEAR", "DATE"),
)

_WEEKDAYS: tuple[Rule, ...] = (
    rule("en.weekday", "WEEKDAY", "DATE", det=False),
    rule("en.weekday-part", "WEEKDAY PART", "TIME", det=False),
    rule("en.weekday-relative", "LAST|NEXT|THIS WEEKDAY", "DATE", det=False),
    rule("en.weekday-relative-part", "LAST|NEXT|THIS WEEKDAY PART", "TIME", det=False),
    rule("en.weekday-context", "the < AFTERNEXT|PREV WEEKDAY", "DATE"),
    rule("en.weekday-of-week", "WEEKDAY of? RELWEEK", "DATE", det=False),
    rule("en.night-span", "night of|from WEEKDAY to|into|and WEEKDAY", "TIME", part="NI", nights=2),
    rule(
        "en.part-of-date",
        "PART of WEEKDAY? ,? MONTH DAYNUM\nPART of WEEKDAY? ,? MONTH DAYNUM ,? YEAR\nPART of DAYNUM MONTH YEAR?",
        "TIME",
    ),
)

_RELATIVE: tuple[Rule, ...] = (
    rule("en.deictic-day", "YESTERDAY|TODAY|TOMORROW", "DATE", det=False, anchor="creation"),
    rule("en.deictic-day-part", "YESTERDAY|TOMORROW PART", "TIME", det=False, anchor="creation"),
    rule("en.this-part", "THIS PART", "TIME", det=False, unit="day", anchor="creation"),
    rule("en.tonight", "tonight", "TIME", det=False, operator="this", unit="day", part="NI", anchor="creation"),
    rule(
        "en.last-night",
        "last night",
        "TIME",
        det=False,
        operator="shift",
        quantity=-1,
        unit="day",
        part="NI",
        nights=2,
        anchor="creation",
    ),
    rule("en.relative-unit", "LAST|NEXT PERIOD > !of", "DATE", det=False, anchor="creation"),
    rule("en.this-unit", "THIS PERIOD", "DATE", det=False, anchor="creation"),
    rule("en.edge-of-unit", "EDGE of the < PERIOD", "DATE", operator="this", anchor="creation"),
    rule("en.ago", "NUM|ONE UNIT ago", "DATE", make="shift", det=False, sign=-1, anchor="creation"),
    rule("en.ago-vague", "VAGUE UNITS ago\nlong ago", "DATE", make="fixed", det=False, value="PAST_REF", anchor="creation"),
    rule("en.in", "NUM|ONE UNIT from now\nin NUM|ONE UNIT ' s? time", "DATE", make="shift", det=False, sign=1, anchor="creation"),
    rule(
        "en.later",
        """
        NUM|ONE|VAGUE UNIT later
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
    rule("en.same-day", "same day\nthat day", "DATE", operator="this", unit="day", anchor="context"),
    rule("en.same-unit", "same PERIOD\nthat PERIOD", "DATE", operator="this", anchor="context"),
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
    rule("en.part-context", "in|during the < PART", "TIME", operator="this", unit="day", anchor="context"),
    rule("en.context-unit", "AFTERNEXT|PREV PERIOD", "DATE", anchor="context"),
    rule(
        "en.now", "!from < NOW > !that\nat < the moment", "DATE", make="fixed", det=False, value="PRESENT_REF", anchor="creation"
    ),
    rule(
        "en.past-ref",
        "PASTREF\nin < the past > !NUM|VAGUE|UNIT",
        "DATE",
        make="fixed",
        det=False,
        value="PAST_REF",
        anchor="creation",
    ),
    rule(
        "en.future-ref",
        "!as < FUTREF > !after|before|as\nin < the future",
        "DATE",
        make="fixed",
        det=False,
        value="FUTURE_REF",
        anchor="creation",
    ),
)

RULES: tuple[Rule, ...] = (*_DATES, *_WEEKDAYS, *_RELATIVE, *AMOUNTS)
