"""The clock in French: "9 h 15", "trois heures et quart du matin", "10:30", "sept heures moins dix", "midi et demi"."""

from __future__ import annotations

from typing import Any

from filrouge.languages.parts.timex import Entry, Rule, entry, rule

CLOCK_WORDS: tuple[Entry, ...] = (
    entry(
        "AT",
        "à, vers, dès, depuis, avant, après, jusqu'à, jusque, entre, à partir de, aux alentours de, aux environs de, autour de",
    ),
    entry("AT", "sur le coup de, passé, il est, c'est, vers les, sur les"),
    # "depuis deux heures" counts, "depuis 14 h" does not.
    entry(
        "ATHOUR",
        "à, vers, dès, avant, après, jusqu'à, entre, à partir de, aux alentours de, aux environs de, autour de, il est, c'est, vers les, "
        "sur les",
    ),
    entry("DAWN", "aube, aurore, petit matin", case="lower", part="MO"),
    # 17 heures précises
    entry("SHARP", "pile, précises, précise, tapantes, tapante, sonnantes"),
    entry("ABOUT", "environ, approximativement, presque, peu près"),
    entry("HALFDAY", "du soir, de l'après-midi, dans la soirée, dans l'après-midi, p.m., pm", half_day="pm"),
    entry("HALFDAY", "du matin, du mat, dans la matinée, a.m., am", half_day="am"),
    entry("HALFDAY", "de la nuit, dans la nuit", half_day="night"),
    entry("AMPM", "p.m., pm", half_day="pm"),
    entry("AMPM", "a.m., am", half_day="am"),
    entry("PM", "p", half_day="pm"),
    entry("PASTHOUR", "et quart", minute=15),
    entry("PASTHOUR", "et demie, et demi", minute=30),
    entry("PASTHOUR", "trois quarts, et trois quarts", minute=45),
    entry("QUARTERTO", "moins le quart, moins quart", quantity=15),
    entry("NOON", "midi", case="lower", hour=12),
    entry("MIDNIGHT", "minuit", hour=0),
    entry("ZONE", "gmt, utc, tu, temps universel", zone="Z"),
    entry(
        "LOCAL",
        "heure locale, heures locales, locales, en heure locale, heure française, heure de paris, heure de bruxelles, heure de genève, "
        "heure de montréal, heure de londres, heure de new york, heure de washington, heure de moscou, heure de pékin, heure de tokyo, "
        "heure de l'est, hne, hae, cet, cest",
    ),
)

_HANGING: dict[str, Any] = {"operator": "this", "unit": "day", "anchor": "context"}

CLOCK: tuple[Rule, ...] = (
    rule(
        "fr.clock",
        """
        !en|pendant|durant|temps|dure|duré|durera|durer|dura < HOUR h MINUTE HALFDAY? LOCAL? > !min|minutes|s|de|d'
        !en|pendant|durant|temps < HOUR h MINUTE HALFDAY? ZONE > !+|-
        !en|pendant|durant|temps < HOUR h MINUTE > ( ZONE !+|-
        !en|pendant|durant < HOUR heures|heure MINUTE > !UNIT
        AT < HOUR h|heures|heure et? MINUTE minutes|minute|min|mn HALFDAY? > !DE
        HOUR h|heures|heure et? MINUTE minutes|minute HALFDAY
        HOUR h|heures|heure HALFDAY LOCAL?
        HOUR h|heures|heure HALFDAY? ZONE > !+|-
        HOUR h|heures|heure LOCAL
        HOUR h|heures|heure > ( LOCAL
        HOUR h|heures|heure > ( ZONE !+|-
        HOUR h|heures|heure > DEM PART
        !AT < HOUR ~h > le WEEKDAY? DAYNUM MONTH
        AT < HOUR h > !DE|MINUTE
        ATHOUR < HOUR heures|heure > !DE
        AT ABOUT < HOUR h|heures|heure > !DE
        de < HOUR h|heures|heure MINUTE? > à|jusqu'à
        HOUR h|heures|heure NUM? à|et|- < HOUR h|heures|heure > !DE
        HOUR h MINUTE? > - HOUR h
        de|entre < HOUR > à|et HOUR h
        ouvert|ouverte|ouverts|ouvertes|ouvre de < HOUR > à HOUR heures
        HOUR h|heures|heure MINUTE? > SHARP
        NOON|MIDNIGHT à|et < HOUR h|heures|heure > !DE
        ^ a < HOUR h|heures > !DE
        ^ < HOUR h|heures > $
        ^ < HOUR h MINUTE m|min SECOND? s? > $
        MONTH|YEAR|DEICDAY < HOUR h > !DE|MINUTE
        WEEKDAY < HOUR h|heures > !DE|MINUTE
        """,
        "TIME",
        det=False,
        **_HANGING,
    ),
    rule(
        "fr.clock-past",
        """
        AT < HOUR h|heures|heure PASTHOUR HALFDAY?
        HOUR h|heures|heure PASTHOUR HALFDAY
        HOUR h|heures|heure PASTHOUR > DEM PART
        ^ < HOUR h|heures|heure PASTHOUR > $
        """,
        "TIME",
        det=False,
        **_HANGING,
    ),
    rule(
        "fr.clock-to",
        """
        HOUR|NOON|MIDNIGHT h|heures|heure? moins NUM minutes|minute? HALFDAY? > !COUNTED|UNIT
        HOUR|NOON|MIDNIGHT h|heures|heure? QUARTERTO HALFDAY?
        """,
        "TIME",
        det=False,
        clock_sign=-1,
        **_HANGING,
    ),
    rule(
        "fr.clock-colon",
        """
        AT < HOUR ~: ~MINUTE HALFDAY? LOCAL?
        MONTH|YEAR|YEAR2|YY|MM|WEEKDAY|WEEKDAY_ABBR|DEICDAY|EVE < HOUR ~: ~MINUTE > !:
        YEAR|YY - < HOUR ~: ~MINUTE > !:
        HOUR ~: ~MINUTE HALFDAY|LOCAL
        HOUR ~: ~MINUTE ZONE > !+|-
        HOUR ~: ~MINUTE > ( LOCAL
        HOUR ~: ~MINUTE > ( ZONE !+|-
        HOUR ~. ~MINUTE AMPM
        HOUR ~:|h ~MINUTE ~PM
        HOUR|HHMM AMPM
        HOUR ~: ~MINUTE > ~- ~HOUR ~: ~MINUTE
        HOUR ~: ~MINUTE ~- < HOUR ~: ~MINUTE
        ^ < HOUR ~: ~MINUTE > $
        !en|temps|de|soit|(|: < HOUR ~:|h ~MINUTE ~:|m|min ~SECOND s? HALFDAY?
        """,
        "TIME",
        det=False,
        **_HANGING,
    ),
    rule(
        "fr.noon",
        """
        AT < NOON > !-
        de < NOON > à
        NOON PASTHOUR
        AT < NOON MINUTE minutes? > !COUNTED|UNIT|DE
        ^ < NOON > $
        ^ < NOON MINUTE > $
        """,
        "TIME",
        det=False,
        **_HANGING,
    ),
    rule(
        "fr.midnight",
        """
        AT < MIDNIGHT > !-
        de < MIDNIGHT > à
        MIDNIGHT PASTHOUR
        AT < MIDNIGHT MINUTE minutes? > !COUNTED|UNIT|DE
        ^ < MIDNIGHT > $
        ^ < MIDNIGHT MINUTE > $
        """,
        "TIME",
        det=False,
        **_HANGING,
    ),
    rule("fr.midday-of-day", "DEICDAY|LWEEKDAY NOON", "TIME", det=False),
    rule("fr.this-midday", "DEM NOON", "TIME", det=False, unit="day", anchor="creation"),
)
