"""The reading rules of English dates: days, months, years and what is longer, named by their place in the calendar."""

from __future__ import annotations

import re

from filrouge.languages.en.timex_amounts import AMOUNTS
from filrouge.languages.en.timex_clock import RULES as CLOCK
from filrouge.languages.en.timex_feasts import RULES as FEASTS
from filrouge.languages.en.timex_figures import FIGURES
from filrouge.languages.en.timex_relative import RELATIVE
from filrouge.languages.parts.timex import Rule, rule
from filrouge.model.timexform import Step

_YEAR = re.compile(r"\bYEAR\b")
_ON = "on|by|until|till|since|from|before|after|to|and|between"


def _spelled(patterns: str) -> str:
    """The patterns, and again with the year in words ("nineteen ninety-six")."""
    lines = [line.strip() for line in patterns.strip().splitlines()]
    words = [_YEAR.sub("CENTW -? RESTW", line) for line in lines if _YEAR.search(line)]
    return "\n".join((*lines, *words))


_DAYS: tuple[Rule, ...] = (
    rule(
        "en.month-day-year",
        _spelled("""
        MONTH|NUMMONTH the? DAYNUM|DAYORD ,? YEAR
        MONTH|NUMMONTH DAYNUM|DAYORD of YEAR
        WEEKDAY|WDANY ,? MONTH|NUMMONTH the? DAYNUM|DAYORD ,? YEAR
        MONTH DAYNUM ,? ' ~YY
        MONTH DAYNUM > to|-|and|through|– MONTH? DAYNUM ,? YEAR
        """),
        "DATE",
    ),
    rule(
        "en.day-month-year",
        _spelled("""
        DAYNUM|DAYORD day? of? MONTH|NUMMONTH ,? YEAR
        DAYNUM|DAYORD of? MONTH|NUMMONTH of YEAR
        DAYWORD MONTH|NUMMONTH ,? YEAR
        WEEKDAY|WDANY ,? the? DAYNUM|DAYORD of? MONTH|NUMMONTH ,? YEAR
        DAYNUM MONTH ,? ' ~YY
        DAYNUM MONTH of ' ~YY
        DAYNUM MONTH of YEAR2
        """),
        "DATE",
    ),
    rule(
        "en.month-day",
        f"""
        MONTH DAYNUM
        MONTH the DAYNUM|DAYORD
        MONTH DAYORD > ONWARD|PUNCT|$
        MONTH DAYNUM > to|-|and|–|, DAYNUM
        WEEKDAY|WDANY ,? MONTH|NUMMONTH the? DAYNUM
        WEEKDAY|WDANY ,? MONTH DAYORD
        MONTH DAYNUM ,? WDABBR > !MONTH
        MONTH DAYNUM , WEEKDAY > PUNCT|$
        {_ON}|^ < LOWMONTH the? DAYNUM > !COUNTED !UNIT
        on|^ < NUMMONTH the? DAYNUM > !COUNTED !UNIT
        on|^ < NUMMONTH DAYORD > ONWARD|PUNCT|$
        """,
        "DATE",
        det=False,
    ),
    rule(
        "en.day-month",
        f"""
        DAYNUM of? MONTH
        DAYORD day? of MONTH|NUMMONTH
        DAYTH day of MONTH
        DAYNUM of NUMMONTH
        DAYTH NUMMONTH > !be !have !not
        {_ON}|^ < DAYNUM LOWMONTH
        on|^ < DAYNUM NUMMONTH
        on < DAYWORD MONTH
        WEEKDAY|WDANY ,? the? DAYNUM|DAYORD of? MONTH
        WEEKDAY|WDANY ,? the? DAYNUM|DAYORD of NUMMONTH
        """,
        "DATE",
    ),
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
    rule(
        "en.weekday-day",
        """
        WEEKDAY|WDABBR ,? the? DAYTH
        WEEKDAY|WDABBR ,? the DAYNUM > ,|.|;|at|$
        WEEKDAY DAYNUM > PUNCT? $
        ^ < WDANY ,? the? DAYTH
        on < WDANY ,? the? DAYTH
        """,
        "DATE",
    ),
    rule(
        "en.day",
        """
        on|until|till|by|since|before|after|from the < DAYTH > ,|;|$|and|but|when|where
        on|until|till|by|since|before|after|from the < DAYTH > . $
        ^ on? the? < DAYTH > .? $
        ^ on? the < DAYNUM > .? $
        """,
        "DATE",
    ),
)

_PERIODS: tuple[Rule, ...] = (
    rule(
        "en.month-year",
        _spelled("""
        MONTH ,? YEAR > !COUNTED
        MONTH ~-|– < ~MONTH ,? YEAR > !COUNTED
        MONTH of YEAR
        MONTH of? ' ~YY
        MONTH of YEAR2 > !COUNTED
        MONTHCUE|^ < NUMMONTH ,? YEAR > !COUNTED
        in < YEAR MONTH > !DAYNUM
        """),
        "DATE",
        det=False,
    ),
    rule(
        "en.month",
        """
        MONTHCUE < MONTH
        MONTH to|and|-|through|– < MONTH
        SAFEMONTH > ' s
        OWNER < SAFEMONTH > !PUNCT|$
        MONTH > to|-|through|– MONTH
        ^ < MONTH|NUMMONTH > .? $
        """,
        "DATE",
        det=False,
    ),
    rule("en.month-named", "month of MONTH", "DATE"),
    rule("en.month-relative", "LAST|NEXT|THIS MONTH", "DATE", det=False),
    rule("en.month-of-year", "MONTH of? RELYEAR", "DATE", det=False),
    rule(
        "en.year",
        """
        YEARCUE < YEAR > !COUNTED
        of < YEARM > !COUNTED
        YEARM and|to|-|/|or|through|– < YEARM > !COUNTED
        YEAR , < YEARM > and|, YEARM
        in|since|until|by|of|summer|spring|winter|autumn|fall ' < ~YEAR2
        ( < YEARM > )
        ( < YEARM > - YEARM )
        YEARM > ' s
        YEARM > or later|earlier
        YEARCUE|( < YEARM > ~-|– ~YEAR2 PUNCT|$
        YEARCUE|( YEARM ~-|– < ~YEAR2 > PUNCT|$
        in|since|until|by|before|after|from|during|year < CENTW -? RESTW > !COUNTED !UNIT !-
        CENTW -? RESTW > PUNCT|$
        """,
        "DATE",
        det=False,
    ),
    rule("en.year-era", "in|since|until|by|before|from|around|of|to|and < NUM|YEAR BC|AD\nAD NUM|YEAR", "DATE", det=False),
    rule(
        "en.year-of-event",
        """
        SERIES *? *? *? < YEARM > !COUNTED
        SERIES *? *? *? < YEARM > - YEARM
        """,
        "DATE",
        det=False,
    ),
    rule("en.year-named", "calendar? year YEAR\nfiscal year? YEAR\nfinancial year YEAR\ncy|fy YEAR\ncy|fy ~YY", "DATE"),
    rule(
        "en.year-adjective",
        """
        OWNER < YEARM > !COUNTED|PUNCT|$
        his|her|its|their|our * < YEARM > !COUNTED|PUNCT|$
        ' s < YEARM > !COUNTED|PUNCT|$
        a|the < CENTW -? RESTW > *
        OWNER < YEARM > ~-|/|– ~YEARM|YY season|campaign|fiscal|financial|academic|school|budget
        OWNER YEARM ~-|/|– < YEARM|YY > season|campaign|fiscal|financial|academic|school|budget
        """,
        "DATE",
        det=False,
    ),
    rule("en.nth-weekday", "ORD|LASTONE WEEKDAY of|in MONTH|NUMMONTH ,? YEAR?", "DATE", nth=True),
    rule(
        "en.decade",
        "YEAR ~s\n' DECADE ~s\nthe < DECADE ~s\nthe DECADE ~s and|to|or < DECADE ~s\nthe EDGE -? < DECADE ~s\nDECADEWORD\nnineteen -? DECADEWORD\nroaring|swinging DECADEWORD",
        "DATE",
        grain="decade",
    ),
    rule("en.century", "ORD century\nORD - century\nORD century BC|AD", "DATE", grain="century"),
    rule("en.season-year", _spelled("SEASON of? YEAR\n"), "DATE"),
    rule("en.season", "in|during|since|until|by|over|before|after the < SEASON > !of", "DATE"),
    rule("en.season-generic", "in < SEASON > PUNCT|$|and|or", "DATE", make="set", det=False, operator="none"),
    rule("en.season-relative", "!the < LAST|NEXT|THIS SEASON\nSEASON of RELYEAR\nTHIS past|coming SEASON", "DATE", det=False),
    rule(
        "en.quarter",
        """
        ORD ~- ~QUARTER
        YEAR ORD QUARTER
        ORD QUARTER > !' !note|notes|finals|final
        ORD QUARTER of? YEAR|RELYEAR
        YEAR|RELYEAR ' s ORD QUARTER
        LASTQUARTER of? fiscal|calendar? year? YEAR
        LASTQUARTER of RELYEAR
        YEAR -? QNUM
        YY ~QNUM
        ORD QUARTER of fiscal|calendar year? YEAR
        QSHORT ,? of? YEAR|RELYEAR
        QSHORT ~YY
        QNUM ,? of? YEAR|RELYEAR
        QNUM ' ~YY
        QCAPITAL
        """,
        "DATE",
    ),
    rule(
        "en.half",
        "ORD HALF of YEAR|RELYEAR\nORD HALF of the year\nORD HALF of fiscal|calendar year? YEAR\nYEAR|RELYEAR ' s ORD HALF\nHNUM of? YEAR\nYEAR HNUM",
        "DATE",
    ),
)

_WEEKDAYS: tuple[Rule, ...] = (
    rule("en.weekday", "WEEKDAY\n^ < WDANY > .? $\n^ < WDANY > ,? at\non < WDABBR > PUNCT|$|and|at", "DATE", det=False),
    rule("en.weekday-short", "WDABBR", "DATE", det=False, alone=False),
    rule("en.weekday-part", "WEEKDAY PART\nWDABBR PART", "TIME", det=False),
    # The last one is the latest that is over; the next one is that of next week, the coming one the nearest.
    rule(
        "en.weekday-last",
        "LAST WEEKDAY\n!the < PASTONLY WEEKDAY\nTHIS past WEEKDAY\n!the < LAST WDABBR > PUNCT|$|at\n^ < LAST WDANY > .? $",
        "DATE",
        det=False,
    ),
    rule(
        "en.weekday-next",
        "NEXT WEEKDAY\n!the < NEXT WDABBR > PUNCT|$|at\n^ < NEXT WDANY > .? $",
        "DATE",
        det=False,
        unit="week",
    ),
    rule("en.weekday-coming", "THIS? COMINGONLY WEEKDAY", "DATE", det=False, operator="next"),
    rule("en.weekday-this", "THIS WEEKDAY", "DATE", det=False),
    rule("en.weekday-after-next", "WEEKDAY after next", "DATE", operator="next", then=(Step("count", 1, "week"),)),
    rule("en.weekday-before-last", "WEEKDAY before last", "DATE", operator="last", then=(Step("count", -1, "week"),)),
    # British: the nearest such day, and so many weeks on.
    rule(
        "en.weekday-week",
        "a week on WEEKDAY > PUNCT|$|at\nWEEKDAY week > PUNCT|$",
        "DATE",
        det=False,
        operator="next",
        then=(Step("count", 1, "week"),),
    ),
    rule(
        "en.weekday-fortnight",
        "a fortnight on WEEKDAY > PUNCT|$|at\nWEEKDAY fortnight > PUNCT|$",
        "DATE",
        det=False,
        operator="next",
        then=(Step("count", 2, "week"),),
    ),
    *(
        rule(
            f"en.weekdays-ago-{words.split('|')[0]}",
            f"{words} WEEKDAYS ago",
            "DATE",
            det=False,
            operator="last",
            then=(Step("count", -weeks, "week"),),
        )
        for weeks, words in enumerate(("two|2", "three|3", "four|4"), 1)
    ),
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

RULES: tuple[Rule, ...] = (*FEASTS, *FIGURES, *_DAYS, *_PERIODS, *_WEEKDAYS, *RELATIVE, *CLOCK, *AMOUNTS)
