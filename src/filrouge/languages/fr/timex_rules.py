"""The reading rules of French dates, and all rules together in their order."""

from __future__ import annotations

from filrouge.languages.fr.timex_amounts import AMOUNTS
from filrouge.languages.fr.timex_clock import CLOCK
from filrouge.languages.fr.timex_feasts import FEASTS
from filrouge.languages.fr.timex_figures import FIGURES
from filrouge.languages.fr.timex_relative import RELATIVE, WEEKDAYS
from filrouge.languages.parts.timex import Rule, rule
from filrouge.model.timexform import Step

_DATES: tuple[Rule, ...] = (
    rule(
        "fr.day-month-year",
        """
        DAYNUM|DAYWORD MONTH YEAR|YEAR2
        WEEKDAY|WEEKDAY_ABBR ,? DAYNUM|DAYWORD MONTH YEAR|YEAR2
        DAYNUM MONTH de l'an YEAR
        WEEKDAY ,? le DAYNUM MONTH YEAR
        DAYNUM|DAYWORD MONTH de YEARM > !COUNTED
        DAYNUM|DAYWORD MONTH , YEARM > PUNCT|$
        DAYNUM ~- < DAYNUM MONTH YEAR
        DAYNUM ~- ~MONTH YEAR
        MONTH DAYNUM ,? de? YEARM > !COUNTED
        WEEKDAY|WEEKDAY_ABBR ,? MONTH DAYNUM ,? de? YEARM > !COUNTED
        """,
        "DATE",
    ),
    rule(
        "fr.day-month",
        "DAYNUM MONTH\nDAYNUM ~- < DAYNUM MONTH\nle < DAYWORD MONTH\nWEEKDAY|WEEKDAY_ABBR ,? DAYNUM|DAYWORD MONTH",
        "DATE",
    ),
    rule("fr.day-month-relative", "WEEKDAY? DAYNUM MONTH LAST|NEXT", "DATE"),
    rule(
        "fr.day-month-evening",
        "WEEKDAY? DAYNUM MONTH YEAR? au|dans|en la|l'? PART\nWEEKDAY DAYNUM au|dans|en la|l'? PART",
        "TIME",
    ),
    rule(
        "fr.month-year",
        """
        MONTH YEAR|YEAR2
        mi - < MONTH YEAR
        MONTH de l'année YEAR
        MONTH , YEARM > PUNCT|$
        MONTH ~- ~YEARM > !-
        MONTH ~/ ~YEARM > !/
        MONTH DE YEARM > !COUNTED
        MONTH > et|ou|- MONTH YEAR
        MONTH - < MONTH YEAR
        MONTH > , MONTH et|ou MONTH YEAR
        mois DE MONTH YEAR
        """,
        "DATE",
    ),
    rule("fr.month", "LMONTH\nMONTH|mi - < LMONTH\nLMONTH > - MONTH\nmois DE MONTH", "DATE"),
    rule(
        "fr.month-relative",
        "DEM? mois DE MONTH LAST|NEXT\nMONTH LAST|NEXT\nDEM LMONTH\nLMONTH > et LMONTH LASTS|NEXTS\nLMONTH LASTS|NEXTS",
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
    rule(
        "fr.weekday-day",
        """
        WEEKDAY DAYNUM > PUNCT|AFTERDAY|$
        WEEKDAY DAYWORD > à|PUNCT|$
        le DD WEEKDAY > PUNCT|$
        """,
        "DATE",
    ),
    rule("fr.day", "le < DD > PUNCT|AFTERDAY|$\nle < DD courant > PUNCT|AFTERDAY|$", "DATE"),
    rule(
        "fr.range-day",
        """
        du|entre < WEEKDAY? DAYNUM > au|et WEEKDAY? DAYNUM MONTH YEAR?
        entre le|les < WEEKDAY? DAYNUM > et le? WEEKDAY? DAYNUM MONTH YEAR?
        DAYNUM > -|au DAYNUM MONTH YEAR?
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
        YUNIT NOTCALENDAR|CIVIL? YEAR
        YUNIT NOTCALENDAR|CIVIL? YEAR > ~-|/ ~YEARM !-
        DE < YEARM > !COUNTED
        !NUM|-|/ < YEARM > ~-|/ ~YEARM !-
        !-|/ YEARM ~-|/ < YEARM > !COUNTED|-
        ^ < YEARM > $
        ^ < YEARM > BEGINS
        YEAR et|à|-|–|/|ou|puis < YEARM > !COUNTED|-
        ( < YEARM > )
        ( < YEARM > ~- ~YEARM )
        pour < YEARM > !COUNTED
        DATING à|de < YEARM > !COUNTED
        YEAR , < YEARM > et|, YEARM
        mai < YEAR2
        ^ en|depuis|dès|vers < YEAR2 > ,|$
        """,
        "DATE",
    ),
    rule(
        "fr.year-era",
        """
        NUM BC|AD
        YUNIT NUM BC|AD
        MONTH NUM BC|AD
        DAYNUM MONTH NUM BC|AD
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
    rule("fr.fortnight", "FIRSTHALF DE MONTH YEAR?\nFIRSTHALF DE mois de MONTH YEAR?\nFIRSTHALF DE l'année? YEAR", "DATE"),
    # la semaine du 7 octobre
    rule(
        "fr.week-of-day",
        "semaine du WEEKDAY? DAYNUM MONTH YEAR?\nsemaine du WEEKDAY? DD > PUNCT|$",
        "DATE",
        then=(Step("around", 0, "week"),),
    ),
    rule(
        "fr.weekend-of-day",
        "week - end|weekend du|des WEEKDAY? DAYNUM et? DAYNUM? MONTH YEAR?",
        "DATE",
        then=(Step("around", 0, "weekend"),),
    ),
    # le 15 du mois prochain, le 3 de ce mois
    rule(
        "fr.nth-day",
        "le < DAYNUM|DAYWORD > du mois LAST|NEXT|FOLLOW|PREV|CURRENT\nle < DAYNUM|DAYWORD > de ce mois",
        "DATE",
        alone=False,
        nth_unit="day",
    ),
    rule("fr.nth-unit", "ORD|LASTONE jour|jours > DE", "DATE", alone=False, nth_unit="day"),
    rule("fr.nth-week", "ORD|LASTONE semaine > DE", "DATE", alone=False, nth_unit="week"),
    rule("fr.nth-weekend", "ORD|LASTONE week - end > DE", "DATE", alone=False, nth_unit="weekend"),
    rule("fr.nth-weekday-of", "ORD|LASTONE WEEKDAY > DE", "DATE", alone=False, nth_unit="day"),
    rule(
        "fr.decade",
        "années|décennie DECADE\nannées DECADE > - DECADE\nles|des années DECADE -|/ < DECADE > !COUNTED|-\nannées DECADE et|ou|,|-|/ < DECADE > !COUNTED",
        "DATE",
        grain="decade",
    ),
    rule(
        "fr.century",
        """
        ROMAN|ORD siècle BC|AD?
        ROMAN|ORD siècles
        ROMAN|ORD > et|ou|-|au|, ROMAN|ORD siècle|siècles
        """,
        "DATE",
        grain="century",
    ),
    rule(
        "fr.season-year",
        "!d' < SEASONNAME DE YEAR\n!AUX|d' < SEASONNAME YEAR\nl'|le|au|du < SEASONNAME YEAR2 > !COUNTED\nSEASONNAME DE? YEAR ~-|/ ~YEARM|YY",
        "DATE",
    ),
    rule("fr.season", "au|du|le|l' < SEASON > !COUNTED|DE", "DATE"),
    rule("fr.season-generic", "en < SEASON", "DATE", make="set", det=False, operator="none"),
    rule("fr.season-relative", "DEM SEASON > !COUNTED\nSEASON LAST|NEXT\nSEASON DE DET YUNIT LAST|NEXT", "DATE"),
    rule(
        "fr.quarter",
        """
        ORD QUARTER
        ORD QUARTER DE? YEAR
        ORD QUARTER DE DET YUNIT LAST|NEXT
        ORD QUARTER DE DEM YUNIT
        YEARQUARTER DE? YEAR
        YEAR -? YEARQUARTER
        au|du|le|en|^ < QUARTERCODE DE? YEAR
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
        au|du|le|en|^ < HALFCODE DE? YEAR
        YEAR -? HALFCODE > PUNCT|$
        """,
        "DATE",
    ),
    *FEASTS,
)

RULES: tuple[Rule, ...] = (*FIGURES, *_DATES, *WEEKDAYS, *RELATIVE, *CLOCK, *AMOUNTS)
