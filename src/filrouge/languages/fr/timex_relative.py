"""The reading rules of French weekdays and of what hangs on another time: "ce matin", "la semaine prochaine", "la veille"."""

from __future__ import annotations

from filrouge.languages.fr.timex_anaphoric import ANAPHORIC
from filrouge.languages.parts.timex import Rule, rule
from filrouge.model.timexform import Step

WEEKDAYS: tuple[Rule, ...] = (
    rule("fr.weekday", "LWEEKDAY", "DATE", det=False),
    rule(
        "fr.weekday-part",
        "LWEEKDAY PART\nLWEEKDAY en EDGE DE PART\nLWEEKDAY dans|en la|l'? PART\nLWEEKDAY au PART\nLWEEKDAY à|dès l' DAWN",
        "TIME",
        det=False,
    ),
    rule("fr.weekday-relative", "WEEKDAY LAST|NEXT\nDEM même? WEEKDAY\nle < NEXT WEEKDAY > !DE", "DATE"),
    rule("fr.weekday-coming", "WEEKDAY qui vient", "DATE", operator="next"),
    # lundi en huit
    rule("fr.weekday-weeks-on", "WEEKDAY|DEICDAY WEEKSON > !UNIT|COUNTED", "DATE"),
    rule(
        "fr.weekday-relative-part",
        "WEEKDAY LAST|NEXT au|dans? la|l'? PART\nDEM même? WEEKDAY PART\nDEM WEEKDAY en EDGE? DE? PART",
        "TIME",
    ),
    rule("fr.weekday-context", "WEEKDAY FOLLOW|PREV\nWEEKDAY FOLLOWING > PUNCT|$", "DATE"),
    rule("fr.weekday-of-week", "WEEKDAY DE DET semaine LAST|NEXT\nWEEKDAY DE DEM semaine", "DATE", unit="week"),
    # The year is that of the day after.
    rule(
        "fr.new-year-night",
        "nuit du 31 décembre au DAYNUM MONTH YEAR",
        "TIME",
        part="NI",
        nights=2,
        then=(Step("count", -1, "day"),),
    ),
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
        DAWN DE WEEKDAY? DAYNUM MONTH YEAR?
        """,
        "TIME",
    ),
)

_DEICTIC: tuple[Rule, ...] = (
    rule("fr.deictic-day", "DEICDAY", "DATE", det=False, anchor="creation"),
    # The hyphen is often left out; inside a sentence "avant hier" may be what the words say.
    rule(
        "fr.day-before-last",
        "^|PUNCT < avant hier PART? > PUNCT|$",
        "DATE",
        operator="shift",
        quantity=-2,
        unit="day",
        anchor="creation",
    ),
    rule(
        "fr.day-after-next",
        "^|PUNCT < après demain PART? > PUNCT|$",
        "DATE",
        operator="shift",
        quantity=2,
        unit="day",
        anchor="creation",
    ),
    rule(
        "fr.deictic-day-part",
        "DEICDAY PART\nDEICDAY en EDGE? DE? PART\nDEICDAY dans la|l' PART\nDEICDAY au PART\nDEICDAY à|dès l' DAWN",
        "TIME",
        det=False,
        anchor="creation",
    ),
    rule("fr.this-part", "DEM PART > !-", "TIME", unit="day", anchor="creation"),
    rule("fr.coming-night", "nuit prochaine", "TIME", operator="this", unit="day", part="NI", anchor="creation"),
    rule("fr.last-night", "nuit LAST", "TIME", operator="shift", quantity=-1, unit="day", part="NI", nights=2, anchor="creation"),
    rule(
        "fr.part-context",
        """
        PARTCUE la|l'? < PART > !DE
        au|dès < DAWN > !DE
        à|dès l' < DAWN > PUNCT|AFTERDAY|$
        le|la|l' < PART même
        DEM PART - là
        le|la|l'? même PART
        ^ < le|la|l' PART > $
        """,
        "TIME",
        operator="this",
        unit="day",
        anchor="context",
    ),
    rule(
        "fr.relative-unit",
        "LONGPERIOD LAST|NEXT\nle|la|au|du|cette|l' < NEXT LONGPERIOD > !DE|NOTCALENDAR|-\nle|la|l'|du|au < LONGPERIOD COMINGONE",
        "DATE",
        anchor="creation",
    ),
    rule(
        "fr.this-unit",
        """
        DEM LONGPERIOD > !-|DE|NOTCALENDAR
        DEM LONGPERIOD - ci
        LONGPERIOD CURRENT
        ^ < DEM PERIOD > $
        """,
        "DATE",
        anchor="creation",
    ),
    rule("fr.within-week", "!fois dans la < semaine > PUNCT|$", "DATE", operator="this", anchor="creation", unit="week"),
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
    rule(
        "fr.ago",
        """
        il y a ROUGHLY? ROUGHLY? NUM UNIT|SHORTUNIT PLUSPART?
        il ya ROUGHLY? NUM UNIT|SHORTUNIT PLUSPART?
        il y a ROUGHLY? FRACTION
        il y a ROUGHLY? un|une TEENS DE UNITS
        voici|voilà ROUGHLY? NUM UNIT
        """,
        "DATE",
        make="shift",
        det=False,
        sign=-1,
        anchor="creation",
    ),
    rule(
        "fr.ago-vague",
        "il y a VAGUE UNITS\nil y a bien|très|fort|si|assez? longtemps\nil n' y a pas|guère si|très? longtemps\nil y a peu > PUNCT|encore|$\nil y a peu de temps",
        "DATE",
        make="fixed",
        det=False,
        value="PAST_REF",
        anchor="creation",
    ),
    rule(
        "fr.in",
        "dans ROUGHLY? NUM UNIT|SHORTUNIT|SHORTHOUR PLUSPART? > !DE\ndans FRACTION\ndans un|une TEENS DE UNITS\ndans NUM TICK > $",
        "DATE",
        make="shift",
        det=False,
        sign=1,
        anchor="creation",
    ),
    rule(
        "fr.in-clock", "dans ROUGHLY? HOUR h MINUTE > !DE", "DATE", make="shift", det=False, sign=1, anchor="creation", spent=True
    ),
    rule(
        "fr.ago-clock", "il y a ROUGHLY? HOUR h MINUTE", "DATE", make="shift", det=False, sign=-1, anchor="creation", spent=True
    ),
    rule("fr.in-fortnight", "dans une FORTNIGHT > PUNCT|$", "DATE", make="shift", det=False, sign=1, anchor="creation"),
    rule("fr.fortnight-ago", "il y a une FORTNIGHT > PUNCT|$", "DATE", make="shift", det=False, sign=-1, anchor="creation"),
    rule("fr.in-vague", "dans VAGUE UNITS", "DATE", make="fixed", det=False, value="FUTURE_REF", anchor="creation"),
)

_NOW: tuple[Rule, ...] = (
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
    rule(
        "fr.future-ref",
        "FUTREF\ndans < un avenir|futur proche\ndans < un proche avenir|futur\ndans < peu de temps",
        "DATE",
        make="fixed",
        det=False,
        value="FUTURE_REF",
        anchor="creation",
    ),
)

RELATIVE: tuple[Rule, ...] = (*_DEICTIC, *ANAPHORIC, *_NOW)
