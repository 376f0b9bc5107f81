"""The reading rules of English amounts, sets and clock times, and of what is no time at all."""

from __future__ import annotations

from filrouge.languages.parts.timex import Rule, rule

_AMOUNTS: tuple[Rule, ...] = (
    rule("en.duration", "NUM more? UNIT\nNUM ~- ~UNIT\nDURCUE < ONE UNITONE", "DURATION", make="duration", det=False),
    rule("en.duration-half", "ONE UNITONE and a half\nNUM and a half UNITS", "DURATION", make="duration", det=False, plus=0.5),
    rule("en.duration-fraction", "half a|an UNITONE\na half ~- ~UNITONE", "DURATION", make="duration", det=False, quantity=0.5),
    rule(
        "en.duration-quarter",
        "a quarter of a UNITONE\na quarter ~- ~UNITONE",
        "DURATION",
        make="duration",
        det=False,
        quantity=0.25,
    ),
    rule("en.duration-vague", "VAGUE UNITS\nDURCUE < UNITS", "DURATION", make="duration", det=False, vague=True),
    rule(
        "en.duration-relative",
        """
        PAST|COMING NUM|VAGUE UNITS
        the PAST|COMING UNITS
        THIS past UNITONE
        RECENT UNITS
        NUM PAST UNITS
        """,
        "DURATION",
        make="duration",
        anchor="creation",
    ),
    rule(
        "en.duration-relative-one",
        "the < past UNITONE",
        "DURATION",
        make="duration",
        operator="last",
        quantity=1,
        anchor="creation",
    ),
    rule(
        "en.set",
        """
        every|each WEEKDAY PART?
        every|each UNITONE
        every|each PART
        every|each SEASON
        every NUM UNITS
        per < UNITONE
        times|once|twice a|an < UNITONE
        """,
        "SET",
        make="set",
        det=False,
        quant="EVERY",
    ),
    rule(
        "en.weekday-habit",
        "on|of < WEEKDAYS\nWEEKDAYS and < WEEKDAYS\nWEEKDAYS > and WEEKDAYS",
        "SET",
        make="set",
        det=False,
        quant="EVERY",
    ),
    rule("en.frequency", "FREQUENCY", "SET", make="set", det=False, quant="EVERY"),
)

_CLOCK: tuple[Rule, ...] = (
    rule(
        "en.clock",
        """
        HOUR : ~MINUTE PM|AM ZONE?
        HOUR . ~MINUTE PM|AM
        HOUR PM|AM ZONE?
        HOUR : ~MINUTE ZONE
        AT < HOUR ~: ~MINUTE
        HOUR o'clock
        HOUR in the MORNINGPART|LATERPART
        """,
        "TIME",
        det=False,
        operator="this",
        unit="day",
        anchor="context",
    ),
    rule(
        "en.clock-weekday",
        """
        HOUR : ~MINUTE PM|AM ZONE? WEEKDAY
        HOUR PM|AM ZONE? WEEKDAY
        HOUR : ~MINUTE PM|AM YESTERDAY|TODAY|TOMORROW
        HOUR PM|AM YESTERDAY|TODAY|TOMORROW
        """,
        "TIME",
        det=False,
    ),
    rule("en.noon", "AT < noon", "TIME", det=False, operator="this", unit="day", anchor="context", hour=12),
    rule("en.midnight", "AT < midnight", "TIME", det=False, operator="this", unit="day", anchor="context", hour=0),
    rule("en.noon-weekday", "noon WEEKDAY", "TIME", det=False, hour=12),
)

_ALONE: tuple[Rule, ...] = (
    rule(
        "en.age",
        """
        NUM - UNIT - old|olds
        NUM UNIT old
        NUM UNIT of age
        """,
        None,
    ),
    rule("en.counted", "YEAR and|to|or|- YEAR COUNTED", None),
    rule(
        "en.named",
        """
        black|bloody|good|fat friday|sunday|tuesday|monday
        ash wednesday
        super tuesday
        cyber monday
        the? sunday|daily|weekly|evening|morning times|telegraph|mail|mirror|express|star|post|herald|standard|news
        may day
        !DURCUE < one day
        ORD|LASTONE WEEKDAY of|in the|every|each month|year
        NUM -? quarters of
        MONTH DAYNUM youth? NAMED
        DAYNUM MONTH NAMED
        """,
        None,
    ),
)

AMOUNTS: tuple[Rule, ...] = (*_CLOCK, *_AMOUNTS, *_ALONE)
