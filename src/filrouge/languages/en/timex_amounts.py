"""The reading rules of English amounts and sets, and of what is no time at all."""

from __future__ import annotations

from filrouge.languages.parts.timex import Rule, rule

DATED = "the? MONTH|WEEKDAY|HOLIDAY|DAYNUM|last|next|today|tomorrow|yesterday"
"""What a date that is counted from begins with; words where a class would lend its operator."""

_AMOUNTS: tuple[Rule, ...] = (
    rule(
        "en.duration",
        """
        NUM more|additional|extra|further? UNIT
        NUM FULL UNIT
        NUM ~-|– < ~NUM UNIT
        ONE FULL UNITONE
        NUM ~- ~UNIT
        NUM SHORTUNIT
        DURCUE < ONE WHOLEUNIT
        NUM ~- ~UNIT ~- ~long
        DURCUE < NUM ~HSHORT
        NUM NIGHTS
        for|of < NUM NIGHT > PUNCT|$
        NUM FORTNIGHTS
        """,
        "DURATION",
        make="duration",
        det=False,
    ),
    # "a year after Christmas": counted from a day, no amount of its own.
    rule(
        "en.duration-counted",
        f"ONE UNITONE > after|before|from|following {DATED}\nONE UNITONE > ago today|tomorrow|yesterday",
        "DURATION",
        make="duration",
        det=False,
        alone=False,
    ),
    rule("en.duration-another", "another WHOLEUNIT\nan additional WHOLEUNIT", "DURATION", make="duration", det=False, quantity=1),
    rule(
        "en.duration-fortnight",
        "DURCUE < SOME FORTNIGHT\nSOME FORTNIGHT > PUNCT|$\nPAST|COMING FORTNIGHT",
        "DURATION",
        make="duration",
    ),
    rule(
        "en.duration-half",
        "ONE UNITONE HALFMORE\nNUM HALFMORE UNIT\nNUM HALFMORE ~- ~UNITONE\nNUM UNITS HALFMORE",
        "DURATION",
        make="duration",
        det=False,
    ),
    rule("en.duration-fraction", "HALFOF UNITONE\na half ~- ~UNITONE", "DURATION", make="duration", det=False, quantity=0.5),
    rule("en.duration-quarter", "QUARTEROF UNITONE\na quarter ~- ~UNITONE", "DURATION", make="duration", det=False),
    rule(
        "en.duration-vague",
        "VAGUE FULL|short? UNITS\nseveral ~- ~UNITONE\nDURCUE < UNITS",
        "DURATION",
        make="duration",
        det=False,
        vague=True,
    ),
    rule(
        "en.duration-relative",
        """
        PAST|COMINGONLY|COMING NUM|VAGUE|COUPLEOF UNITS
        the PAST|COMING UNITS
        COMINGONLY UNITS
        THIS past UNITONE
        RECENT UNITS
        the UNITS ahead
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
    rule("en.duration-long", "LONGUNIT", "DURATION", make="duration", det=False, quantity=1),
    rule(
        "en.duration-whole",
        "whole|entire WHOLEUNIT > !*|of|in|to|and|at|as|when|was|were|for|with",
        "DURATION",
        make="duration",
        quantity=1,
    ),
    rule("en.duration-all", "all UNITONE > long|PUNCT|$", "DURATION", make="duration", det=False, quantity=1),
)

_SETS: tuple[Rule, ...] = (
    rule(
        "en.set",
        """
        every|each WEEKDAY PART?
        every|each WEEKDAY and|or < WEEKDAY PART?
        every DAYNUM of? MONTH
        every MONTH DAYNUM
        on < WEEKDAY PARTPLURAL
        every|each UNITONE
        every|each PART
        every|each MONTH
        every|each SEASON
        every NUM UNIT
        per < UNITONE
        times|once|twice a|an < UNITONE
        """,
        "SET",
        make="set",
        det=False,
        quant="EVERY",
    ),
    rule("en.set-other", "every other WEEKDAY\nevery other UNITONE", "SET", make="set", det=False, quant="EVERY", quantity=2),
    rule("en.set-nth", "every ORD WEEKDAY\nevery ORD UNITONE", "SET", make="set", det=False, quant="EVERY", nth=True),
    rule("en.set-vague", "every few|VAGUE UNITS", "SET", make="set", det=False, quant="EVERY", quantity=None),
    rule("en.weekends", "on|at|most|during < weekends", "SET", make="set", det=False, quant="EVERY", value="XXXX-WXX-WE"),
    rule("en.everyday", "everyday > PUNCT|$", "SET", make="set", det=False, quant="EVERY", unit="day"),
    rule(
        "en.weekday-habit",
        "on|of < WEEKDAYS\nWEEKDAYS and < WEEKDAYS\nWEEKDAYS > and WEEKDAYS",
        "SET",
        make="set",
        det=False,
        quant="EVERY",
    ),
    rule("en.frequency", "FREQUENCY\nquarterly > PUNCT|$", "SET", make="set", det=False, quant="EVERY", quantity=3, unit="month"),
)

_ALONE: tuple[Rule, ...] = (
    rule(
        "en.age",
        """
        NUM - UNIT - old|olds
        NUM UNIT old
        NUM UNIT of age
        aged|ages NUM|VAGUE UNIT
        his|her|their|my|your|our|whose EDGE? -? DECADEWORD
        his|her|their|my|your|our|whose EDGE? -? '? DECADE ~s
        """,
        None,
    ),
    rule("en.counted", "YEAR and|to|or|- YEAR COUNTED", None),
    rule(
        "en.named",
        """
        black|bloody|good|fat sunday|tuesday|monday|thursday
        bloody|fat friday
        super tuesday
        NEWSNAME WEEKDAY
        saturday night live|fever
        the? sunday|daily|weekly|evening|morning times|telegraph|mail|mirror|express|star|post|herald|standard|news
        !DURCUE < one day
        ORD|LASTONE WEEKDAY of|in every|each month|year
        about|nearly|almost|over|roughly|some? NUM - quarters
        NUM quarters of
        MONTH DAYNUM youth? NAMED
        DAYNUM MONTH NAMED
        """,
        None,
    ),
)

AMOUNTS: tuple[Rule, ...] = (*_ALONE, *_AMOUNTS, *_SETS)
