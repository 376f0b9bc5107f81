"""Dates that are written with figures and marks: "12/06/2018", "2018-06-12", "01/août/2019", "le 20 02 14"."""

from __future__ import annotations

from filrouge.languages.parts.timex import Entry, Rule, entry, rule

FIGURE_WORDS: tuple[Entry, ...] = (
    # What a number after it belongs to, whatever it looks like.
    entry(
        "NUMBERED",
        "n°, nº, no, n, numéro, loi, décret, arrêté, ordonnance, décision, arrêt, article, résolution, -, /, ., tél, :",
    ),
    entry("ZULU", "z", zone="Z"),
)

FIGURES: tuple[Rule, ...] = (
    rule(
        "fr.iso-date",
        """
        YEAR ~-|/|. ~MM ~-|/|. ~DD
        WEEKDAY|WEEKDAY_ABBR ,? YEAR ~-|/|. ~MM ~-|/|. ~DD
        """,
        "DATE",
    ),
    rule(
        "fr.iso-moment",
        """
        YEAR ~- ~MM ~- ~DD ~t ~HOUR ~: ~MINUTE ~ZULU?
        YEAR ~- ~MM ~- ~DD ~t ~HOUR ~: ~MINUTE ~: ~SECOND ~ZULU?
        """,
        "TIME",
    ),
    rule("fr.iso-month", "!NUMBERED < YEAR ~- ~ONEDIGIT > PUNCT|$\n^ < YEAR ~- ~MM > $", "DATE"),
    rule("fr.month-figures", "en|depuis|dès|avant|après|fin|début|( < MM ~/ ~YEARM > !/\n^ < MM ~/ ~YEARM > $", "DATE"),
    rule(
        "fr.numeric-date",
        """
        DD ~/ ~MM ~/ ~YEAR|YY
        !NUM|NUMBERED < DD / MM / YEARM > !NUM|/
        DD ~.|- ~MM ~.|- ~YEAR
        le|du|au < DD ~.|- ~MM ~.|- ~YY
        ^ < DD ~.|- ~MM ~.|- ~YY > $
        WEEKDAY|WEEKDAY_ABBR ,? DD ~/|.|- ~MM ~/|.|- ~YEAR|YY
        """,
        "DATE",
    ),
    rule(
        "fr.spaced-date",
        """
        !NUM|NUMBERED < DD MM YEARM > !NUM|COUNTED|-
        le|du|au < DD MM YY > !NUM|COUNTED|UNIT|-
        !NUM|NUMBERED < DD MM YY > PUNCT|AFTERDAY|$
        ^ le? < DD MM YY > $
        """,
        "DATE",
    ),
    rule(
        "fr.numeric-day-month",
        "le < DD ~/ ~MM\nWEEKDAY ,? DD ~/ ~MM > !/\ndu < DD ~/ ~MM > au DD ~/ ~MM\ndu DD ~/ ~MM au < DD ~/ ~MM > !/\n^ < DD ~/ ~MM > $",
        "DATE",
    ),
    rule(
        "fr.named-figures",
        """
        DAYNUM ~/|-|. ~MONTH ~/|-|. ~YEAR|YY
        YEAR ~/|-|. ~MONTH ~/|-|. ~DD
        MONTH ~/|-|. ~DD ~/|-|. ~YEAR
        YEAR ~/|- ~DD ~/|- ~MONTH
        MONTH ~/|- ~YEAR ~/|- ~DD
        DD ~/|- ~YEAR ~/|- ~MONTH
        """,
        "DATE",
    ),
)
