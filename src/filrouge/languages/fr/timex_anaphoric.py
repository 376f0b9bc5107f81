"""The reading rules of French times that hang on what was told before: "six mois plus tard", "la veille", "le même jour"."""

from __future__ import annotations

from filrouge.languages.parts.timex import Rule, rule

ANAPHORIC: tuple[Rule, ...] = (
    rule(
        "fr.later",
        """
        NUM UNIT PLUSPART? plus tard
        FRACTION plus tard
        un|une TEENS DE UNITS plus tard
        NUM UNIT après > PUNCT|PRON|$
        VAGUE UNITS plus tard
        VAGUE UNITS après > PUNCT|PRON|$
        """,
        "DATE",
        make="shift",
        det=False,
        sign=1,
        anchor="context",
    ),
    rule(
        "fr.earlier",
        """
        NUM UNIT PLUSPART? EARLIER
        FRACTION EARLIER
        un|une TEENS DE UNITS EARLIER
        NUM UNIT avant > PUNCT|PRON|$
        VAGUE UNITS plus tôt
        VAGUE UNITS auparavant
        VAGUE UNITS avant > PUNCT|PRON|$
        """,
        "DATE",
        make="shift",
        det=False,
        sign=-1,
        anchor="context",
    ),
    rule("fr.next-day", "NEXTDAY > !DE\nla|l' < EVE > !DE", "DATE", operator="shift", unit="day", anchor="context"),
    rule("fr.next-day-part", "EVE au? PART", "TIME", operator="shift", unit="day", anchor="context"),
    rule("fr.event-eve", "EVE > DE", "DATE", make="shift", unit="day", sign=1, anchor="context", alone=False),
    rule(
        "fr.month-of-same-year",
        """
        DAYNUM? MONTH DE la même YUNIT
        DAYNUM? MONTH DE DEM même YUNIT
        DAYNUM? MONTH DE DEM YUNIT - là
        """,
        "DATE",
        operator="this",
        anchor="context",
    ),
    rule("fr.same-unit", "même PERIOD\nDEM PERIOD - là\nle < jour même", "DATE", operator="this", anchor="context"),
    rule("fr.context-unit", "PERIOD FOLLOW|PREV\nPERIOD FOLLOWING > PUNCT|$", "DATE", anchor="context"),
    rule("fr.context-part", "PART FOLLOW|PREV", "TIME", unit="day", anchor="context"),
)
