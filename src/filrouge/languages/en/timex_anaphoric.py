"""The reading rules of English times told from one named before: "two days later", "the next morning", "that week"."""

from __future__ import annotations

from filrouge.languages.en.timex_amounts import DATED
from filrouge.languages.parts.timex import Rule, rule
from filrouge.model.timexform import Step

ANAPHORIC: tuple[Rule, ...] = (
    rule(
        "en.later",
        """
        NUM|ONE|VAGUE UNIT later
        NUM SHORTUNIT later
        SOME FORTNIGHT later
        NUM|ONE|VAGUE UNIT after > PUNCT|$
        NUM|ONE|VAGUE UNIT afterwards|afterward|thereafter
        NUM|ONE|VAGUE UNIT after that > PRON|PUNCT|$
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
        NUM|ONE|VAGUE UNIT previously|beforehand
        NUM|ONE|VAGUE UNIT before that > PRON|PUNCT|$
        """,
        "DATE",
        make="shift",
        det=False,
        sign=-1,
        anchor="context",
    ),
    rule("en.later-vague", "UNITS later", "DATE", make="shift", det=False, sign=1, anchor="context", vague=True),
    rule("en.next-day", "NEXTDAY|PREVDAY day", "DATE", operator="shift", unit="day", anchor="context"),
    rule("en.day-after", "day after > PUNCT|$", "DATE", operator="shift", quantity=1, unit="day", anchor="context"),
    rule("en.day-before", "day before > PUNCT|$", "DATE", operator="shift", quantity=-1, unit="day", anchor="context"),
    rule("en.part-before", "the < PART before > PUNCT|$", "TIME", operator="shift", quantity=-1, unit="day", anchor="context"),
    rule("en.part-after", "the < PART after > PUNCT|$", "TIME", operator="shift", quantity=1, unit="day", anchor="context"),
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
    rule(
        "en.part-of-day",
        "PART|HOURSOF > of|on TOLDDAY\nEDGE -? PART > of|on TOLDDAY",
        "TIME",
        alone=False,
        operator="this",
        unit="day",
        anchor="context",
    ),
    rule("en.daytime", "in|during the < daytime", "TIME", part="DT", operator="this", unit="day", anchor="context"),
    rule("en.context-unit", "AFTERNEXT|PREV PERIOD", "DATE", anchor="context"),
)
