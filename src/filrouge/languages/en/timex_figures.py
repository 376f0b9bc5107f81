"""The reading rules of English dates written in figures."""

from __future__ import annotations

from filrouge.languages.parts.timex import Rule, rule

FIGURES: tuple[Rule, ...] = (
    rule("en.iso-date", "YEAR ~-|/|. ~MM ~-|/|. ~DD\n- < YEAR ~- ~MM ~- ~DD", "DATE", det=False),
    rule(
        "en.iso-moment",
        "YEAR ~- ~MM ~- ~DD ~t ~HOUR ~: ~MINUTE\nYEAR ~- ~MM ~- ~DD ~t ~HOUR ~: ~MINUTE ~: ~SECOND",
        "TIME",
        det=False,
    ),
    # Month first, unless the first number can be no month; where both orders give a day, `swap` says so.
    rule(
        "en.numeric-date",
        """
        MM ~/|-|. ~LATEDD ~/|-|. ~YEAR
        LATEDD ~/|-|. ~MM ~/|-|. ~YEAR
        MM ~/ ~LATEDD ~/ ~YY
        LATEDD ~/ ~MM ~/ ~YY
        MM ~- ~LATEDD ~- ~YY
        WEEKDAY|WDANY ,? MM ~/|. ~LATEDD
        WEEKDAY|WDANY ,? LATEDD ~/|. ~MM
        on < MM ~/ ~LATEDD
        on < LATEDD ~/ ~MM
        by|until|since|from|before|after < MM ~/ ~LATEDD
        ^ < MM /|- LATEDD > .? $
        ^ < LATEDD / MM > .? $
        MM ~/ ~LATEDD > at
        """,
        "DATE",
        det=False,
    ),
    rule(
        "en.numeric-date-open",
        """
        MM ~/|-|. ~DD ~/|-|. ~YEAR
        MM ~/ ~DD ~/ ~YY
        WEEKDAY|WDANY ,? MM ~/|-|. ~DD ~/|-|. ~YEAR
        WEEKDAY|WDANY ,? MM ~/|. ~DD
        on < MM ~/ ~DD > !of
        ^ < MM / DD > .? $
        """,
        "DATE",
        det=False,
        swap=True,
    ),
    rule("en.numeric-date-relative", "NEXT|LAST|THIS MM ~/ ~DD", "DATE", det=False),
    rule(
        "en.numeric-month", "^ < YEAR ~-|/ ~MM > .? $\n^ < MM ~/ ~YEAR > .? $\nin|since|until|by < MM ~/ ~YEAR", "DATE", det=False
    ),
    rule(
        "en.figures-and-month",
        """
        DAYNUM ~/|- ~NUMMONTH ~/|- ~YEAR
        NUMMONTH ~/|- ~DAYNUM ~/|- ~YEAR
        YEAR ~/|- ~NUMMONTH ~/|- ~DAYNUM
        YEAR ~/ ~DAYNUM ~/ ~NUMMONTH
        DAYNUM ~- ~YEAR ~- ~NUMMONTH
        DAYNUM ~/|- ~NUMMONTH ~/|- ~YY
        DAYNUM ~- ~MONTH
        NUMMONTH ~/|- ~DAYNUM
        NUMMONTH ~/|- ~YEAR
        """,
        "DATE",
        det=False,
    ),
)
