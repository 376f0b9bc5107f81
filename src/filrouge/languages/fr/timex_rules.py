"""The reading rules of French dates: absolute, recurring and relative ones."""

from __future__ import annotations

from filrouge.languages.fr.timex_amounts import AMOUNTS
from filrouge.languages.parts.timex import Rule, rule

_DATES: tuple[Rule, ...] = (
    rule("fr.iso-date", "YEAR ~- ~MM ~- ~DD", "DATE"),
    rule(
        "fr.numeric-date",
        """
        DD ~/ ~MM ~/ ~YEAR
        DD ~/ ~MM ~/ ~YY
        DD ~. ~MM ~. ~YEAR
        DD ~- ~MM ~- ~YEAR
        """,
        "DATE",
    ),
    rule("fr.numeric-day-month", "le < DD ~/ ~MM", "DATE"),
    rule(
        "fr.day-month-year",
        """
        DAYNUM|DAYWORD MONTH YEAR|YEAR2
        WEEKDAY|WEEKDAY_ABBR ,? DAYNUM|DAYWORD MONTH YEAR|YEAR2
        DAYNUM MONTH de l'an YEAR
        """,
        "DATE",
    ),
    rule("fr.day-month", "DAYNUM MONTH\nle < DAYWORD MONTH\nWEEKDAY|WEEKDAY_ABBR ,? DAYNUM|DAYWORD MONTH", "DATE"),
    rule("fr.day-month-relative", "WEEKDAY? DAYNUM MONTH LAST|NEXT", "DATE"),
    rule("fr.day-month-evening", "WEEKDAY? DAYNUM MONTH YEAR? au|dans|en la|l'? PART", "TIME"),
    rule(
        "fr.month-year",
        """
        MONTH YEAR|YEAR2
        mi - < MONTH YEAR
        MONTH de l'année YEAR
        mois DE MONTH YEAR
        """,
        "DATE",
    ),
    rule("fr.month", "LMONTH\nMONTH|mi - < LMONTH\nLMONTH > - MONTH\nmois DE MONTH", "DATE"),
    rule(
        "fr.month-relative",
        "DEM? mois DE MONTH LAST|NEXT\nMONTH LAST|NEXT\nDEM MONTH\nMONTH > et MONTH LASTS|NEXTS\nMONTH LASTS|NEXTS",
        "DATE",
    ),
    rule(
        "fr.month-of-year-relative",
        """
        DAYNUM? MONTH DE DET YUNIT LAST|NEXT
        DAYNUM? MONTH DE DEM YUNIT
        """,
        "DATE",
    ),
    rule("fr.weekday-day", "WEEKDAY DAYNUM > PUNCT|AFTERDAY|$", "DATE"),
    rule("fr.day", "le < DD > PUNCT|AFTERDAY|$", "DATE"),
    rule(
        "fr.range-day",
        """
        du|entre < WEEKDAY? DAYNUM > au|et WEEKDAY? DAYNUM MONTH YEAR?
        entre le|les < WEEKDAY? DAYNUM > et le? WEEKDAY? DAYNUM MONTH YEAR?
        DAYNUM > - DAYNUM MONTH YEAR?
        les|des < WEEKDAY? DAYNUM > et|,|ou|- WEEKDAY? DAYNUM MONTH YEAR?
        des|les < DAYNUM > , DAYNUM et DAYNUM MONTH YEAR?
        des|les DAYNUM , < DAYNUM > et DAYNUM MONTH YEAR?
        """,
        "DATE",
        det=False,
    ),
    rule(
        "fr.year",
        """
        YEARCUE < YEAR > !COUNTED
        année|an < YEAR
        YUNIT YEAR
        DE < YEARM > !COUNTED
        YEARM ~- ~/ < YEARM
        YEAR et|à|-|–|/|ou|puis < YEARM > !COUNTED
        ( < YEARM > )
        ( < YEARM > ~- ~YEARM )
        pour < YEARM > !COUNTED
        DATING à|de < YEARM > !COUNTED
        YEAR , < YEARM > et|, YEARM
        mai < YEAR2
        """,
        "DATE",
    ),
    rule(
        "fr.year-of-event",
        """
        SERIES *? *? *? *? *? *? < YEARM > !COUNTED
        SERIES *? *? *? *? *? *? < YEARM > - YEARM
        """,
        "DATE",
        det=False,
    ),
    rule("fr.nth-weekday", "ORD|LASTONE WEEKDAY DE MONTH YEAR?\nORD|LASTONE WEEKDAY DE mois DE MONTH YEAR?", "DATE", nth=True),
    rule("fr.nth-unit", "ORD|LASTONE jour|jours > DE", "DATE", alone=False, nth_unit="day"),
    rule("fr.nth-week", "ORD|LASTONE semaine > DE", "DATE", alone=False, nth_unit="week"),
    rule("fr.nth-weekend", "ORD|LASTONE week - end > DE", "DATE", alone=False, nth_unit="weekend"),
    rule("fr.nth-weekday-of", "ORD|LASTONE WEEKDAY > DE", "DATE", alone=False, nth_unit="day"),
    rule("fr.decade", "années DECADE\nannées DECADE et|ou|, < DECADE > !COUNTED", "DATE", grain="decade"),
    rule("fr.century", "ROMAN siècle\nORD siècle", "DATE", make="date", grain="century"),
    rule("fr.season-year", "SEASONNAME DE YEAR\n!AUX < SEASONNAME YEAR", "DATE"),
    rule("fr.season", "au|du|le|l' < SEASON > !COUNTED|DE", "DATE"),
    rule("fr.season-generic", "en < SEASON", "DATE", make="set", det=False, operator="none"),
    rule("fr.season-relative", "DEM SEASON > !COUNTED\nSEASON LAST|NEXT", "DATE"),
    rule(
        "fr.quarter",
        """
        ORD QUARTER
        ORD QUARTER DE? YEAR
        ORD QUARTER DE DET YUNIT LAST|NEXT
        ORD QUARTER DE DEM YUNIT
        """,
        "DATE",
    ),
    rule(
        "fr.half",
        """
        ORD HALF
        ORD HALF DE? YEAR
        ORD HALF DE DET YUNIT LAST|NEXT
        ORD HALF DE DEM YUNIT
        """,
        "DATE",
    ),
    rule("fr.holiday", "HOLIDAY\nHOLIDAY YEAR", "DATE"),
)

_WEEKDAYS: tuple[Rule, ...] = (
    rule("fr.weekday", "LWEEKDAY", "DATE", det=False),
    rule("fr.weekday-part", "LWEEKDAY PART\nLWEEKDAY en EDGE DE PART\nLWEEKDAY dans|en la|l'? PART", "TIME", det=False),
    rule("fr.weekday-relative", "WEEKDAY LAST|NEXT\nDEM même? WEEKDAY", "DATE"),
    rule(
        "fr.weekday-relative-part",
        "WEEKDAY LAST|NEXT au|dans? la|l'? PART\nDEM même? WEEKDAY PART\nDEM WEEKDAY en EDGE? DE? PART",
        "TIME",
    ),
    rule("fr.weekday-context", "WEEKDAY FOLLOW|PREV", "DATE"),
    rule("fr.weekday-of-week", "WEEKDAY DE DET semaine LAST|NEXT\nWEEKDAY DE DEM semaine", "DATE", unit="week"),
    rule(
        "fr.night-span",
        """
        nuit DE WEEKDAY à|au WEEKDAY
        nuit DE WEEKDAY? DAYNUM au WEEKDAY? DAYNUM MONTH YEAR?
        nuit DE WEEKDAY? DAYNUM MONTH au WEEKDAY? DAYNUM|ORD MONTH? YEAR?
        """,
        "TIME",
        part="NI",
        nights=2,
    ),
    rule(
        "fr.part-of-date",
        """
        PART DE WEEKDAY? DAYNUM MONTH YEAR?
        PART DE WEEKDAY
        """,
        "TIME",
    ),
)

_RELATIVE: tuple[Rule, ...] = (
    rule("fr.deictic-day", "DEICDAY", "DATE", det=False, anchor="creation"),
    rule(
        "fr.deictic-day-part",
        "DEICDAY PART\nDEICDAY en EDGE? DE? PART\nDEICDAY dans la|l' PART",
        "TIME",
        det=False,
        anchor="creation",
    ),
    rule("fr.this-part", "DEM PART > !-", "TIME", unit="day", anchor="creation"),
    rule("fr.last-night", "nuit LAST", "TIME", operator="shift", quantity=-1, unit="day", part="NI", nights=2, anchor="creation"),
    rule(
        "fr.part-context",
        """
        PARTCUE la|l'? < PART > !DE
        le|la|l' < PART même
        DEM PART - là
        le|la|l'? même PART
        """,
        "TIME",
        operator="this",
        unit="day",
        anchor="context",
    ),
    rule("fr.relative-unit", "LONGPERIOD LAST|NEXT", "DATE", anchor="creation"),
    rule("fr.this-unit", "DEM LONGPERIOD > !-|DE|NOTCALENDAR\nDEM LONGPERIOD - ci", "DATE", anchor="creation"),
    rule(
        "fr.edge-of-unit",
        """
        EDGE DE l'|la < LONGPERIOD > !DE|NOTCALENDAR
        EDGE du < LONGPERIOD > !DE|NOTCALENDAR
        en|dès|vers EDGE DE < LONGPERIOD > !DE|NOTCALENDAR
        """,
        "DATE",
        operator="this",
        anchor="creation",
    ),
    rule("fr.ago", "il y a NUM UNIT\nvoici|voilà NUM UNIT", "DATE", make="shift", det=False, sign=-1, anchor="creation"),
    rule(
        "fr.ago-vague",
        "il y a VAGUE UNITS\nil y a longtemps",
        "DATE",
        make="fixed",
        det=False,
        value="PAST_REF",
        anchor="creation",
    ),
    rule("fr.in", "dans NUM UNIT > !DE", "DATE", make="shift", det=False, sign=1, anchor="creation"),
    rule("fr.in-vague", "dans VAGUE UNITS", "DATE", make="fixed", det=False, value="FUTURE_REF", anchor="creation"),
    rule(
        "fr.later",
        """
        NUM UNIT plus tard
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
        NUM UNIT plus tôt
        NUM UNIT auparavant
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
    rule("fr.next-day", "EVE > !DE", "DATE", operator="shift", unit="day", anchor="context"),
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
    rule("fr.context-unit", "PERIOD FOLLOW|PREV", "DATE", anchor="context"),
    rule("fr.context-part", "PART FOLLOW|PREV", "TIME", unit="day", anchor="context"),
    rule(
        "fr.now",
        "NOW > !que|qu'\nen|pour < NOWCORE\npour < l'instant\npour < le moment",
        "DATE",
        make="fixed",
        det=False,
        value="PRESENT_REF",
        anchor="creation",
    ),
    rule("fr.past-ref", "PASTREF", "DATE", make="fixed", det=False, value="PAST_REF", anchor="creation"),
    rule("fr.future-ref", "FUTREF", "DATE", make="fixed", det=False, value="FUTURE_REF", anchor="creation"),
)

RULES: tuple[Rule, ...] = (*_DATES, *_WEEKDAYS, *_RELATIVE, *AMOUNTS)
