"""The reading rules of French amounts, sets and clock times, and of what is no time at all."""

from __future__ import annotations

from filrouge.languages.parts.timex import Rule, rule

_AMOUNTS: tuple[Rule, ...] = (
    rule(
        "fr.duration",
        """
        NUM UNIT > !YEAR
        NUM TEENS DE UNITS
        """,
        "DURATION",
        make="duration",
        det=False,
    ),
    rule("fr.duration-half", "NUM UNIT et demi|demie", "DURATION", make="duration", det=False, plus=0.5),
    rule("fr.duration-fraction", "un|une demi|demie - UNIT", "DURATION", make="duration", det=False, quantity=0.5),
    rule("fr.duration-quarter", "un quart DE UNIT", "DURATION", make="duration", det=False, quantity=0.25),
    rule("fr.duration-vague", "VAGUE UNITS\nDURCUE < des UNITS", "DURATION", make="duration", det=False, vague=True),
    rule(
        "fr.duration-relative",
        """
        DEMS NUM? LASTS|NEXTS UNITS
        NUM LASTS|NEXTS UNITS
        DET|aux < LASTS|NEXTS UNITS
        """,
        "DURATION",
        make="duration",
        anchor="creation",
    ),
    rule(
        "fr.set",
        """
        chaque WEEKDAY PART?
        chaque UNIT
        chaque PART
        chaque SEASON
        tous|toutes les WEEKDAYS
        tous|toutes les NUM? UNITS
        par < UNIT > !DE
        """,
        "SET",
        make="set",
        det=False,
        quant="EVERY",
    ),
    rule(
        "fr.weekday-habit",
        "le|les WEEKDAY|WEEKDAYS > !DAYNUM\ndu < WEEKDAY > au WEEKDAY !DAYNUM\ndu WEEKDAY au < WEEKDAY",
        "SET",
        make="set",
        det=False,
        quant="EVERY",
    ),
    rule("fr.frequency", "FREQUENCY", "SET", make="set", det=False, quant="EVERY"),
)

_CLOCK: tuple[Rule, ...] = (
    rule(
        "fr.clock",
        """
        !en|pendant|durant|temps < HOUR h MINUTE MORNING|AFTERNOON_EVENING? > !min|minutes|s|de|d'
        !en|pendant|durant < HOUR heures|heure MINUTE > !UNIT
        HOUR h|heures|heure MORNING|AFTERNOON_EVENING
        AT < HOUR h|heures|heure > !DE
        ^ a < HOUR h|heures > !DE
        AT < HOUR ~: ~MINUTE
        à|vers|dès|depuis|avant|après|entre < HOUR heures|heure PASTHOUR
        """,
        "TIME",
        det=False,
        operator="this",
        unit="day",
        anchor="context",
    ),
    rule(
        "fr.noon",
        "à|vers|avant|après|dès|depuis < midi",
        "TIME",
        det=False,
        operator="this",
        unit="day",
        anchor="context",
        hour=12,
        minute=0,
    ),
    rule(
        "fr.midnight",
        "à|vers|avant|après|dès|depuis < minuit",
        "TIME",
        det=False,
        operator="this",
        unit="day",
        anchor="context",
        hour=0,
        minute=0,
    ),
    rule("fr.midday-of-day", "DEICDAY|LWEEKDAY midi\nDEM midi", "TIME", det=False, hour=12, minute=0),
)

_ALONE: tuple[Rule, ...] = (
    rule(
        "fr.age",
        """
        , NUM ans > PUNCT|$
        ( NUM ans )
        âgé|âgée|âgés|âgées DE NUM? à|et|ou? NUM UNIT
        PERSON DE NUM ans
        PERSON DE NUM mois
        l'âge DE NUM ans
        !DURHEAD < DE NUM ans
        !DURHEAD < DE NUM à NUM ans
        DIED à NUM ans
        ^ < à NUM ans > ,
        les|aux|des plus|moins DE NUM à? NUM? ans
        NUM ans et plus
        PRON a|avait|aura NUM ans > PUNCT|$
        """,
        None,
    ),
    rule("fr.street", "STREET DE WEEKDAY? DAYNUM MONTH YEAR?\nle? NUM ,? bis|ter? ,? STREET\nNUM - NUM ,? STREET", None),
    rule("fr.counted", "YEAR et|à|ou|- YEAR COUNTED", None),
    rule(
        "fr.named",
        """
        mardi gras
        vendredi saint
        mercredi des cendres
        dimanche des rameaux
        vendredi noir
        NUM heures du mans
        le NUM heures DE
        journal DE NUM heures
        ORD|LAST WEEKDAY DE mois|chaque
        ORD|LAST WEEKDAY DE la|l'? SEASON
        """,
        None,
    ),
)

AMOUNTS: tuple[Rule, ...] = (*_CLOCK, *_AMOUNTS, *_ALONE)
