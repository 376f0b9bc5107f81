"""English time expressions: words by class, and what stands around them."""

from __future__ import annotations

from filrouge.languages.en.calendar import DATA as CALENDAR
from filrouge.languages.en.timex_amount_words import WORDS
from filrouge.languages.en.timex_clock import LEXICON as CLOCK
from filrouge.languages.en.timex_feasts import LEXICON as FEASTS
from filrouge.languages.en.timex_joins import JOINS
from filrouge.languages.en.timex_rules import RULES
from filrouge.languages.en.timex_tense import TENSE
from filrouge.languages.parts.timex import Entry, Prefix, TimexPack, entry

_OTHER_WORDS = ("may", "march", "august")
"""Months that are other words when they have no capital."""

_MONTHS: tuple[Entry, ...] = (
    *(entry("MONTH", name, case="capital" if name in _OTHER_WORDS else "any", month=n) for name, n in CALENDAR.months.items()),
    *(entry("MONTH", name, case="capital", month=number) for name, number in CALENDAR.month_abbreviations.items()),
    *(
        entry("SAFEMONTH", name, case="capital" if name in _OTHER_WORDS else "any", month=number)
        for name, number in CALENDAR.months.items()
        if name not in ("may", "march")
    ),
    # Without a capital only beside a number that makes it a date.
    *(entry("NUMMONTH", name, month=number) for name, number in CALENDAR.months.items()),
    *(entry("NUMMONTH", name, month=number) for name, number in CALENDAR.month_abbreviations.items()),
    *(entry("LOWMONTH", name, month=n) for name, n in CALENDAR.months.items() if name not in ("may", "march")),
    *(entry("LOWMONTH", name, month=n) for name, n in CALENDAR.month_abbreviations.items() if name not in ("mar", "mar.")),
    entry(
        "MONTHCUE",
        "in, since, until, till, by, before, after, during, of, through, throughout, from, between, early, late, mid -, around, for, "
        "beginning of, start of, end of, middle of",
    ),
    entry(
        "YEARCUE",
        "in, into, since, until, till, by, before, after, during, from, through, throughout, between, early, late, mid, mid -, around, circa, "
        "beginning of, start of, end of, early as, late as, year, for, spring, summer, autumn, winter, later than, earlier than, back to",
    ),
)

_DAYS: tuple[Entry, ...] = (
    *(entry("WEEKDAY", name, weekday=number) for name, number in CALENDAR.weekdays.items()),
    *(entry("WDABBR", name, case="capital", weekday=number) for name, number in CALENDAR.weekday_abbreviations.items()),
    *(entry("WDANY", name, weekday=number) for name, number in CALENDAR.weekday_abbreviations.items()),
    entry("WDANY", "tues", weekday=2),
    entry("WDANY", "weds", weekday=3),
    entry("WDANY", "thurs, thur", weekday=4),
    *(entry("WEEKDAYS", name, weekday=number) for name, number in CALENDAR.weekdays_plural.items()),
    entry("YESTERDAY", "yesterday", operator="shift", quantity=-1, unit="day"),
    entry("YESTERDAY", "the day before yesterday, day before yesterday", operator="shift", quantity=-2, unit="day"),
    entry("NEWSNAME", "news", case="capital"),
    entry("TODAY", "today", case="lower", operator="this", unit="day"),
    entry("TOMORROW", "tomorrow", operator="shift", quantity=1, unit="day"),
    entry("TOMORROW", "the day after tomorrow, day after tomorrow", operator="shift", quantity=2, unit="day"),
    entry("TOMORROWS", "tomorrows", operator="shift", quantity=1, unit="day"),
    entry("NEXTDAY", "next, following", quantity=1),
    entry("PREVDAY", "previous, preceding", quantity=-1),
    *(entry("PART", name, part=part) for name, part in CALENDAR.parts.items()),
    # What a part of the day is told of; it sets no field by itself.
    entry("TOLDDAY", f"{', '.join(CALENDAR.weekdays)}, {', '.join(CALENDAR.months)}, christmas, yesterday"),
    entry("HOURSOF", "early hours, small hours, wee hours, dawn, daybreak, sunrise", part="MO"),
    entry("HOURSOF", "dusk, nightfall, sunset", part="EV"),
    entry("PARTPLURAL", "mornings", part="MO"),
    entry("PARTPLURAL", "afternoons", part="AF"),
    entry("PARTPLURAL", "evenings", part="EV"),
    entry("PARTPLURAL", "nights", part="NI"),
)

_RELATIONS: tuple[Entry, ...] = (
    entry("DET", "the"),
    entry("THIS", "this", operator="this"),
    entry("CURRENT", "current", operator="this"),
    entry("LAST", "last", operator="last"),
    entry("LASTONE", "last, final", ord=-1),
    entry("NEXT", "next", operator="next"),
    entry("PAST", "past, last, previous", operator="last"),
    entry("PASTONLY", "past", operator="last"),
    entry("COMING", "next, coming", operator="next"),
    entry("COMINGONLY", "coming, upcoming", operator="next"),
    entry("RECENT", "recent", operator="last"),
    entry("FOLLOW", "following, next", operator="next", anchor="context"),
    entry("BC", "bc, b.c., bce, b.c.e.", era="bc"),
    entry("AD", "ad, a.d., ce", case="any", era="ad"),
    entry("PREV", "previous, preceding", operator="last", anchor="context"),
    entry("AFTERNEXT", "following", operator="next", anchor="context"),
    entry("EDGE", "beginning, start, early", mod="START"),
    entry("EDGE", "middle, mid", mod="MID"),
    entry("EDGE", "end, late", mod="END"),
    entry("CLOSE", "eoy, e.o.y.", unit="year"),
    entry("CLOSE", "eom", unit="month"),
    entry("NOW", "now, right now, currently, nowadays, these days, at present"),
    entry("PASTREF", "recently, formerly, lately"),
    entry("FUTREF", "in due course, sooner or later"),
)

_AROUND: tuple[Entry, ...] = (
    entry("OWNER", "the, a, its, his, her, their, our, that, this, failed, disputed"),
    entry("PRON", "he, she, it, they, we, i, you, the"),
    Entry("PUNCT", tuple(",.;:!?)»\"”–—…'")),
    entry("NAMED", "movement, brigade, brigades, martyrs, committee, square, street, avenue, road, bridge"),
    # What follows a day that is told in full, where a noun would be counted or ordered by it.
    entry(
        "ONWARD",
        "and, at, to, through, until, in, when, as, from, on, was, is, were, will, or, by, with, for, after, before, that, of",
    ),
    entry(
        "SERIES",
        "cup, olympics, games, championship, championships, open, tour, euro, festival, season, edition, prix, masters, eurovision, "
        "budget, elections",
    ),
)

_LEXICON: tuple[Entry, ...] = (*_MONTHS, *_DAYS, *WORDS, *_RELATIONS, *_AROUND, *CLOCK, *FEASTS)

DATA = TimexPack(
    lexicon=_LEXICON,
    rules=RULES,
    prefixes=(
        Prefix("the? EDGE of", frozenset({"period", "day"})),
        Prefix("EDGE of the? beginning|start|middle|end", frozenset({"period"})),
        Prefix("the? EDGE", frozenset({"period", "day"})),
        Prefix("the? EDGE -", frozenset({"period", "day"})),
        Prefix("early in|on the?", frozenset({"period", "day"}), "START"),
        Prefix("late in|on the?", frozenset({"period", "day"}), "END"),
        Prefix("the? first|early|opening days|weeks|months|years of", frozenset({"period"}), "START"),
        Prefix("the? last|final|closing|dying days|weeks|months|years of", frozenset({"period"}), "END"),
        Prefix("earlier|later", frozenset({"period"})),
        Prefix("about|around|roughly|approximately|nearly|almost|some", frozenset({"amount"}), "APPROX"),
        Prefix("about|around", frozenset({"clock", "period"}), "APPROX", inside=False),
        Prefix("more than", frozenset({"amount"}), "MORE_THAN"),
        Prefix("over", frozenset({"amount"}), "MORE_THAN"),
        Prefix("a little|bit over|under", frozenset({"amount"}), "APPROX"),
        Prefix("a little|bit more|less than", frozenset({"amount"}), "APPROX"),
        Prefix("just over|under", frozenset({"amount"}), "APPROX"),
        Prefix("under", frozenset({"amount"}), "LESS_THAN"),
        Prefix("less|fewer than", frozenset({"amount"}), "LESS_THAN"),
        Prefix("no less|fewer than", frozenset({"amount"}), "EQUAL_OR_MORE"),
        Prefix("at least", frozenset({"amount"}), "EQUAL_OR_MORE"),
        Prefix("at most", frozenset({"amount"}), "EQUAL_OR_LESS"),
        Prefix("up to", frozenset({"amount"}), "EQUAL_OR_LESS"),
        Prefix("no more|longer than", frozenset({"amount"}), "EQUAL_OR_LESS"),
    ),
    bounds=(
        ("since", "since"),
        ("as of", "from"),
        ("until|till|through|by", "until"),
        ("up to", "until"),
        ("before", "before"),
        ("after", "after"),
    ),
    ranges=(
        ("from", "to|until|till|through"),
        ("between", "and"),
        ("", "to|through"),
        ("", "~-"),
        ("", "–"),
    ),
    joins=JOINS,
    determiner="DET",
    counted=frozenset(
        "% € $ £ people soldiers troops men women children workers euros dollars pounds miles metres meters kilometres kilometers jobs homes "
        "houses times km kg tonnes tons feet fans supporters prisoners refugees civilians".split()
    ),
    counted_endings=(),
    not_counted=frozenset(),
    tense=TENSE,
)
