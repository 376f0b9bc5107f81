"""The reading rules of English times told from another one: "the first week of…", "the next morning", "yesterday", "two days ago"."""

from __future__ import annotations

from filrouge.languages.en.timex_anaphoric import ANAPHORIC
from filrouge.languages.parts.timex import Rule, rule
from filrouge.model.timexform import Step

_WITHIN = "of|in the? MONTH|NUMMONTH|YEAR|PERIOD|THIS|NEXT|LAST|CURRENT|PREV|AFTERNEXT|NTHUNIT|ORD"
"""Where a period begins that an nth day or week is sought in."""

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
        "en.weekend-of",
        "weekend > of the? TOLDDAY|DAYNUM",
        "DATE",
        alone=False,
        operator="this",
        unit="weekend",
        anchor="context",
    ),
    rule(
        "en.week-of",
        "week > of|ending|ended|beginning the? MONTH|WEEKDAY|HOLIDAY|DAYNUM",
        "DATE",
        alone=False,
        operator="this",
        unit="week",
        anchor="context",
    ),
)

_DEICTIC: tuple[Rule, ...] = (
    rule("en.deictic-day", "YESTERDAY|TODAY|TOMORROW\nearlier|later TODAY\nTOMORROWS > $", "DATE", det=False, anchor="creation"),
    rule(
        "en.deictic-day-part",
        "YESTERDAY|TOMORROW PART\nEDGE -? PART YESTERDAY|TODAY|TOMORROW",
        "TIME",
        det=False,
        anchor="creation",
    ),
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
    rule("en.relative-unit", "LAST|NEXT PERIOD > !of\n!the < PASTONLY|COMINGONLY PERIOD", "DATE", det=False, anchor="creation"),
    rule("en.this-unit", "THIS PERIOD", "DATE", det=False, anchor="creation"),
    rule("en.current-unit", "CURRENT fiscal|financial|calendar? PERIOD", "DATE", anchor="creation"),
    rule("en.this-past-unit", "THIS past SHORTPERIOD", "DATE", det=False, operator="last", anchor="creation"),
    rule("en.this-coming-unit", "THIS COMINGONLY PERIOD", "DATE", det=False, operator="next", anchor="creation"),
    rule("en.unit-after-next", "PERIOD after next", "DATE", operator="shift", quantity=2, anchor="creation"),
    rule("en.unit-before-last", "PERIOD before last", "DATE", operator="shift", quantity=-2, anchor="creation"),
    rule(
        "en.named-month-after-next",
        "MONTH|NUMMONTH after next",
        "DATE",
        det=False,
        operator="next",
        then=(Step("shift", 12, "month"),),
    ),
    rule(
        "en.edge-of-unit",
        """
        EDGE of the < PERIOD
        earlier|later|early|late in the < PERIOD > !of
        PERIOD to date
        PERIOD - to - date
        """,
        "DATE",
        operator="this",
        anchor="creation",
    ),
    rule(
        "en.year-end",
        "by|at|before|until|since|around|through|the < year -? end > !YEAR",
        "DATE",
        operator="this",
        unit="year",
        anchor="creation",
        mod="END",
    ),
    rule("en.close-of-unit", "CLOSE", "DATE", operator="this", anchor="creation", mod="END"),
    rule(
        "en.weekend",
        "over|during|on|for|at|by|until|since|through the < weekend > !of\nthe < weekend > ' s\n^ the < weekend > .? $",
        "DATE",
        operator="this",
        unit="weekend",
        anchor="creation",
    ),
    rule(
        "en.ago",
        """
        NUM|ONE UNIT ago|back > !TODAY !TOMORROW !YESTERDAY
        NUM SHORTUNIT ago
        HALFOF UNITONE ago
        NUM HALFMORE UNIT ago
        ONE UNITONE HALFMORE ago
        NUM|ONE UNIT or so ago
        SOME? FORTNIGHT ago
        """,
        "DATE",
        make="shift",
        det=False,
        sign=-1,
        anchor="creation",
    ),
    rule(
        "en.ago-vague",
        "VAGUE? UNITS ago\nlong ago\na long|short? while|time ago\nsome time ago\nages ago",
        "DATE",
        make="fixed",
        det=False,
        value="PAST_REF",
        anchor="creation",
    ),
    rule(
        "en.in",
        """
        NUM|ONE UNIT from now
        NUM SHORTUNIT from now
        NUM|ONE UNIT hence
        HALFOF UNITONE from now
        SOME FORTNIGHT from now
        SOME FORTNIGHT hence
        in NUM|ONE UNIT ' s? time
        in SOME FORTNIGHT ' s? time
        """,
        "DATE",
        make="shift",
        det=False,
        sign=1,
        anchor="creation",
    ),
    # "in two weeks" is a stretch of time as well: it counts from now after a verb of the future, or by itself.
    rule(
        "en.in-future",
        """
        WILL *? *? *? *? *? < in NUM|ONE UNIT > !of
        WILL *? *? *? *? *? < in NUM SHORTUNIT > !of
        WILL *? *? *? *? *? < in HALFOF UNITONE
        WILL *? *? *? *? *? < in NUM HALFMORE UNIT
        WILL *? *? *? *? *? < in SOME FORTNIGHT
        ^ < in NUM|ONE|COUPLE more? UNIT > .? $
        ^ < in NUM SHORTUNIT|HSHORT > .? $
        ^ < in ONE SHORTUNIT > .? $
        ^ < in NUM|ONE UNIT > ,? at
        ^ < in about? HALFOF|QUARTEROF UNITONE|SHORTUNIT|HSHORT > .? $
        ^ < in NUM HALFMORE UNIT > .? $
        ^ < in ONE UNITONE HALFMORE > .? $
        ^ < in NUM ~MSHORT > .? $
        ^ < in SOME FORTNIGHT > .? $
        """,
        "DATE",
        make="shift",
        det=False,
        sign=1,
        anchor="creation",
    ),
)

_ALONE: tuple[Rule, ...] = (
    # "It will be the worst storm in twenty years" looks back.
    rule("en.in-superlative", "WILL *? *? *? SUPERLATIVE *? *? *? < in NUM|ONE UNIT", None),
)

_NOW: tuple[Rule, ...] = (
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
        "!as < FUTREF > !after|before|as\nin < the near|foreseeable|distant? future",
        "DATE",
        make="fixed",
        det=False,
        value="FUTURE_REF",
        anchor="creation",
    ),
)

RELATIVE: tuple[Rule, ...] = (*_NTH, *_ALONE, *ANAPHORIC, *_DEICTIC, *_NOW)
