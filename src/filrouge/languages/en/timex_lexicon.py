"""The words of English time expressions, by class."""

from __future__ import annotations

from filrouge.languages.en.calendar import DATA as CALENDAR
from filrouge.languages.en.timex_clock import LEXICON as CLOCK
from filrouge.languages.en.timex_feasts import LEXICON as FEASTS
from filrouge.languages.parts.timex import Entry, entry

_CALENDAR_UNITS = "year month week day decade century quarter half weekend".split()
_OTHER_WORDS = ("may", "march", "august")
"""Months that are other words when they have no capital."""
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties"

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
        "beginning of, start of, end of, year, for, spring, summer, autumn, winter, later than, earlier than, back to",
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
    entry("TODAY", "today", operator="this", unit="day"),
    entry("TOMORROW", "tomorrow", operator="shift", quantity=1, unit="day"),
    entry("TOMORROW", "the day after tomorrow, day after tomorrow", operator="shift", quantity=2, unit="day"),
    entry("TOMORROWS", "tomorrows", operator="shift", quantity=1, unit="day"),
    entry("NEXTDAY", "next, following", quantity=1),
    entry("PREVDAY", "previous, preceding", quantity=-1),
    *(entry("PART", name, part=part) for name, part in CALENDAR.parts.items()),
    entry("PARTPLURAL", "mornings", part="MO"),
    entry("PARTPLURAL", "afternoons", part="AF"),
    entry("PARTPLURAL", "evenings", part="EV"),
    entry("PARTPLURAL", "nights", part="NI"),
)

_PERIODS: tuple[Entry, ...] = (
    *(entry("SEASON", name, part=part) for name, part in CALENDAR.seasons.items()),
    *(entry("UNIT", name, unit=unit) for name, unit in CALENDAR.units.items()),
    *(entry("UNIT", name, unit=unit) for name, unit in CALENDAR.units_plural.items()),
    *(entry("UNITS", name, unit=unit) for name, unit in CALENDAR.units_plural.items()),
    *(entry("UNITONE", name, unit=unit) for name, unit in CALENDAR.units.items()),
    *(
        entry("PERIOD", name, case="lower", unit=unit)
        for name, unit in CALENDAR.units.items()
        if unit in _CALENDAR_UNITS and unit != "day"
    ),
    *(entry("WHOLEUNIT", name, unit=unit) for name, unit in CALENDAR.units.items() if unit not in ("second", "quarter")),
    *(entry("SHORTPERIOD", unit, unit=unit) for unit in ("week", "weekend", "month", "quarter")),
    entry("PERIOD", "yr", unit="year"),
    entry("PERIOD", "qtr", unit="quarter"),
    entry("PERIOD", "wk, workweek, work week", unit="week"),
    # Short for a unit, only after a number.
    entry("SHORTUNIT", "yr, yrs", unit="year"),
    entry("SHORTUNIT", "mth, mths", unit="month"),
    entry("SHORTUNIT", "wk, wks", unit="week"),
    entry("SHORTUNIT", "hr, hrs", unit="hour"),
    entry("SHORTUNIT", "min, mins", unit="minute"),
    entry("SHORTUNIT", "sec, secs", case="lower", unit="second"),
    entry("HSHORT", "h", unit="hour"),
    entry("MSHORT", "'", unit="minute"),
    entry("NIGHTS", "nights", unit="day"),
    entry("NIGHT", "night", unit="day"),
    entry("FORTNIGHT", "fortnight", quantity=2, unit="week"),
    entry("FORTNIGHTS", "fortnights", unit="week"),
    *(entry("DECADEWORD", name, year=1900 + 10 * number) for number, name in enumerate(_DECADES.split(), 2)),
    entry("YEARUNIT", "year", unit="year"),
    entry("RELYEAR", "last year", operator="last", unit="year"),
    entry("RELYEAR", "this year, the current year", operator="this", unit="year"),
    entry("RELYEAR", "next year", operator="next", unit="year"),
    entry("RELWEEK", "last week", operator="last", unit="week"),
    entry("RELWEEK", "this week", operator="this", unit="week"),
    entry("RELWEEK", "next week", operator="next", unit="week"),
    entry("QUARTER", "quarter, qtr", period="Q"),
    entry("HALF", "half", period="H"),
    *(entry("QNUM", f"q{number}", period="Q", ord=number) for number in range(1, 5)),
    *(entry("QCAPITAL", f"q{number}", case="capital", period="Q", ord=number) for number in range(1, 5)),
    *(entry("HNUM", f"h{number}", case="capital", period="H", ord=number) for number in (1, 2)),
    entry("NTHUNIT", "day", nth_unit="day"),
    entry("NTHUNIT", "week", nth_unit="week"),
    entry("NTHUNIT", "weekend, week - end", nth_unit="weekend"),
    entry("NTHUNIT", "month", nth_unit="month"),
)

_RELATIONS: tuple[Entry, ...] = (
    entry("DET", "the"),
    entry("THIS", "this", operator="this"),
    entry("CURRENT", "current", operator="this"),
    entry("LAST", "last", operator="last"),
    entry("LASTONE", "last", ord=-1),
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
    entry("NOW", "now, currently, nowadays, these days, at present"),
    entry("PASTREF", "recently, formerly, lately"),
    entry("FUTREF", "in due course, sooner or later"),
)

_AMOUNTS: tuple[Entry, ...] = (
    entry("VAGUE", "several, some, a few, few, many, a couple of, a couple, a number of, dozens of", vague=True),
    entry("COUPLE", "a couple of, a couple, a pair of", quantity=2),
    entry("ONE", "a, an, one", quantity=1),
    entry("SOME", "a, an, one"),
    entry("HALFOF", "half a, half an, a half, 1/2, half of an", quantity=0.5),
    entry("QUARTEROF", "a quarter of an, a quarter of a, quarter of an, 1/4, a quarter", quantity=0.25),
    entry(
        "QUARTEROF",
        "three quarters of an, three quarters of a, three - quarters of an, three - quarters of a, 3/4",
        quantity=0.75,
    ),
    entry("HALFMORE", "and a half, and half, and an half, 1/2, - 1/2", plus=0.5),
    entry("HALFMORE", "and a quarter, 1/4", plus=0.25),
    entry("HALFMORE", "and three quarters, and three - quarters, 3/4", plus=0.75),
    entry(
        "DURCUE",
        "for, after, over, within, during, in, lasting, lasted, take, takes, took, spent, spend, than, nearly, almost, about",
    ),
    entry("WILL", "will, shall, ' ll, going to, due, due to, scheduled to, expected to, set to"),
    entry(
        "SUPERLATIVE",
        "first, last, best, worst, biggest, largest, greatest, highest, lowest, longest, shortest, oldest, deadliest, happiest, hottest, coldest, fastest, most, least, only",
    ),
    entry("FREQUENCY", "daily", case="lower", value="P1D"),
    entry("FREQUENCY", "weekly", case="lower", value="P1W"),
    entry("FREQUENCY", "fortnightly", case="lower", value="P2W"),
    entry("FREQUENCY", "monthly", case="lower", value="P1M"),
    entry("FREQUENCY", "annually, yearly", case="lower", value="P1Y"),
    entry("FREQUENCY", "semi - annually, semiannually, semiannual, semi - annual, biannually", value="P6M"),
    entry("FREQUENCY", "hourly", case="lower", value="PT1H"),
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

LEXICON: tuple[Entry, ...] = (*_MONTHS, *_DAYS, *_PERIODS, *_RELATIONS, *_AMOUNTS, *_AROUND, *CLOCK, *FEASTS)
