"""The reading rules of French amounts and sets, and of what is no time at all."""

from __future__ import annotations

from filrouge.languages.parts.timex import Rule, rule

_AMOUNTS: tuple[Rule, ...] = (
    rule(
        "fr.duration",
        """
        NUM UNIT > !YEAR
        un|une bonne|petite? TEENS DE UNITS
        NUM LONGISH UNITS
        NUM SHORTUNIT
        pendant|durant|en < NUM SHORTSECOND > PUNCT|$
        ^ < NUM SHORTSECOND > $
        min|mn|minutes|minute < NUM SHORTSECOND
        NUM SHORTHOUR > NUM min|mn|minute|minutes
        pendant|durant|pour|en|sous|dure|duré|durera < NUM SHORTHOUR > !MINUTE|-
        DURHEAD|STOPPAGE de < NUM SHORTHOUR > !MINUTE|à|-|HALFDAY
        NUM SHORTHOUR > de|d' !WEEKDAY|DET
        ^ < NUM TICK > $
        """,
        "DURATION",
        make="duration",
        det=False,
    ),
    # Its beginning is told beside it, it is not counted from there.
    rule(
        "fr.duration-from",
        "pendant|durant|pour < NUM UNIT > à partir|compter DE",
        "DURATION",
        make="duration",
        det=False,
        operator="none",
    ),
    rule(
        "fr.duration-clock",
        """
        pendant|durant|en|temps|dure|duré|durera|durer|dura < HOUR h MINUTE > !-|min|mn|minutes|minute
        DURHEAD|STOPPAGE de < HOUR h MINUTE > !à|-|HALFDAY|min|mn|minutes|minute
        HOUR h MINUTE > de|d' SPENDING
        """,
        "DURATION",
        make="duration",
        det=False,
        spent=True,
    ),
    rule("fr.good-hour", "une bonne|petite heure > !DE", "DURATION", make="duration", det=False, quantity=1, unit="hour"),
    rule("fr.duration-half", "NUM UNIT PLUSPART", "DURATION", make="duration", det=False),
    rule("fr.duration-fraction", "un|une demi|demie -? WHOLE|UNIT", "DURATION", make="duration", det=False, quantity=0.5),
    rule("fr.duration-quarter", "un quart DE UNIT", "DURATION", make="duration", det=False, quantity=0.25),
    rule("fr.duration-quarters", "trois quarts DE UNIT", "DURATION", make="duration", det=False, quantity=0.75),
    rule(
        "fr.duration-whole",
        "tout|toute le|la|l' WHOLE > !DE|YEAR|LAST|NEXT|FOLLOW|PREV|-|NOTCALENDAR",
        "DURATION",
        make="duration",
        det=False,
        quantity=1,
    ),
    rule("fr.duration-vague", "VAGUE UNITS\nDURCUE < des UNITS", "DURATION", make="duration", det=False, vague=True),
    rule(
        "fr.duration-relative",
        """
        DEMS NUM? LASTS|NEXTS UNITS
        NUM LASTS|NEXTS UNITS
        DEMS? LASTS|NEXTS NUM UNITS
        DET|aux|des < LASTS|NEXTS UNITS
        NUM? UNITS COMING
        """,
        "DURATION",
        make="duration",
        anchor="creation",
    ),
    rule(
        "fr.duration-context",
        "DET|aux < NUM? UNITS FOLLOWS\nDET|aux < NUM FOLLOWS UNITS",
        "DURATION",
        make="duration",
        anchor="context",
    ),
    # les neuf premiers mois de l'année
    rule("fr.duration-first", "DET|aux < NUM FIRSTS UNITS", "DURATION", make="duration"),
    rule(
        "fr.set",
        """
        chaque WEEKDAY PART?
        chaque UNIT
        chaque PART
        chaque SEASON
        chaque DAYNUM MONTH
        chaque mois de MONTH
        tous|toutes les WEEKDAYS PART|PARTS?
        un|une WHOLE|YUNIT sur NUM
        un WEEKDAY sur NUM
        tous les NUM WEEKDAYS
        tous|toutes les NUM? UNITS
        tous|toutes les PARTS > !DE
        tous les DAYNUM MONTH
        tous les SEASONS
        par < UNIT > !DE
        fois < la|l' UNIT > !DE|LAST|NEXT|FOLLOW|PREV
        """,
        "SET",
        make="set",
        det=False,
        quant="EVERY",
    ),
    rule(
        "fr.weekday-habit",
        "le|les WEEKDAY|WEEKDAYS PART|PARTS? > !DAYNUM\ndu < WEEKDAY > au WEEKDAY !DAYNUM\ndu WEEKDAY au < WEEKDAY",
        "SET",
        make="set",
        det=False,
        quant="EVERY",
    ),
    # "la revue annuelle", never "un mensuel", "l'hebdomadaire", which are papers
    rule("fr.frequency", "FREQUENCY\n!NUM|ARTICLE < FREQUENT", "SET", make="set", det=False, quant="EVERY"),
)

_ALONE: tuple[Rule, ...] = (
    rule(
        "fr.age",
        """
        , NUM ans > PUNCT|$|et|ou
        , NUM ans et|ou NUM ans > PUNCT|$
        ( NUM ans )
        âgé|âgée|âgés|âgées DE NUM? à|et|ou? NUM UNIT
        âgé|âgée|âgés|âgées DE un|une TEENS DE UNITS
        âgé|âgée|âgés|âgées DE NUM UNIT PLUSPART
        âgé|âgée|âgés|âgées DE VAGUE UNITS
        PERSON DE NUM ans
        PERSON DE NUM mois
        PERSON DE un|une TEENS DE UNITS
        l'âge DE environ|près|plus|moins? DE? NUM ans
        avoir|eu|fêté|fêtera|fêter < NUM ans > !DE
        !DURHEAD < DE NUM ans
        !DURHEAD < DE une TEENS DE années
        !DURHEAD < DE NUM à NUM ans
        DIED *? *? *? *? < à NUM ans
        DIED en YEAR < à NUM ans
        ^ < à|a NUM ans > ,
        les|aux|des plus|moins DE NUM à? NUM? ans
        !DURHEAD < DE plus|moins DE NUM ans
        NUM ans et plus
        PRON a|avait|aura NUM ans > !DE
        , NUM ans PLUSPART > PUNCT|$
        """,
        None,
    ),
    rule("fr.ordinal", "une seconde > !AFTERDAY|DE|DET|PUNCT|plus|qui|que *", None),
    rule("fr.street", "STREET DE WEEKDAY? DAYNUM -? MONTH YEAR?\nle? NUM ,? bis|ter? ,? STREET\nNUM - NUM ,? STREET", None),
    rule("fr.counted", "YEAR et|à|ou|- YEAR COUNTED\nNUMBERED|- YEAR - YEARM", None),
    # "un jour, il partira", "ce fut une année noire"
    rule(
        "fr.someday",
        """
        !DAYCUE|DURCUE|NUM < un jour > !plus|après|avant|auparavant|PLUSPART
        BEING|comme < un|une UNIT > !plus|après|avant|DE|PLUSPART
        """,
        None,
    ),
    rule(
        "fr.named",
        """
        NUM heures du mans
        le NUM heures DE
        journal|jt|édition|train|vol|tgv DE NUM heures|h
        NUM heures|h sur|/ NUM
        NUM jours|j sur|/ NUM
        guerre DE NUM ans|jours
        poisson|poissons d' LMONTH
        ORD|LAST WEEKDAY DE chaque
        ORD|LAST WEEKDAY du mois > !LAST|NEXT|FOLLOW|PREV|DE
        ORD|LAST WEEKDAY DE la|l'? SEASON
        DET|du|au? printemps arabe|arabes|érable|berbère
        """,
        None,
    ),
)

AMOUNTS: tuple[Rule, ...] = (*_AMOUNTS, *_ALONE)
