"""The words of English periods and amounts, by class."""

from __future__ import annotations

from filrouge.languages.en.calendar import DATA as CALENDAR
from filrouge.languages.parts.timex import Entry, entry

_CALENDAR_UNITS = "year month week day decade century quarter half weekend".split()
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties"

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
    entry("SHORTUNIT", "mth, mths, mo, mos", unit="month"),
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
    entry("LASTQUARTER", "last quarter, final quarter", period="Q", ord=4),
    entry("LASTQUARTER", "latter half, last half, final half", period="H", ord=2),
    *(
        entry("LONGUNIT", f"{unit}long, {unit} - long", unit=unit)
        for unit in ("hour", "day", "week", "month", "year", "decade", "century")
    ),
    *(entry("QNUM", f"q{number}", period="Q", ord=number) for number in range(1, 5)),
    *(entry("QCAPITAL", f"q{number}", case="capital", period="Q", ord=number) for number in range(1, 5)),
    *(entry("QSHORT", f"{number} q", period="Q", ord=number) for number in range(1, 5)),
    *(entry("HNUM", f"h{number}", case="capital", period="H", ord=number) for number in (1, 2)),
    entry("NTHUNIT", "day", nth_unit="day"),
    entry("NTHUNIT", "week", nth_unit="week"),
    entry("NTHUNIT", "weekend, week - end", nth_unit="weekend"),
    entry("NTHUNIT", "month", nth_unit="month"),
)

_AMOUNTS: tuple[Entry, ...] = (
    entry("VAGUE", "several, some, a few, few, many, a couple of, a couple, a number of, dozens of", vague=True),
    entry("COUPLEOF", "couple, couple of", vague=True),
    entry("COUPLE", "a couple of, a couple, a pair of", quantity=2),
    entry("ONE", "a, an, one", quantity=1),
    entry("SOME", "a, an, one"),
    entry("FULL", "full, whole, entire, long, straight, consecutive, successive, solid, working, business, trading"),
    entry("HALFOF", "half a, half an, a half, 1/2, half of an", quantity=0.5),
    entry("QUARTEROF", "a quarter of an, a quarter of a, quarter of an, 1/4, a quarter", quantity=0.25),
    entry(
        "QUARTEROF",
        "three quarters of an, three quarters of a, three - quarters of an, three - quarters of a, 3/4",
        quantity=0.75,
    ),
    entry("HALFMORE", "and a half, - and - a - half, and half, and an half, 1/2, - 1/2", plus=0.5),
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
    entry("FREQUENCY", "fortnightly, biweekly, bi - weekly", case="lower", value="P2W"),
    entry("FREQUENCY", "bimonthly, bi - monthly", case="lower", value="P2M"),
    entry("FREQUENCY", "biennially, biennial", case="lower", value="P2Y"),
    entry("FREQUENCY", "nightly", case="lower", value="XXXX-XX-XXTNI"),
    entry("FREQUENCY", "monthly", case="lower", value="P1M"),
    entry("FREQUENCY", "annually, yearly", case="lower", value="P1Y"),
    entry("FREQUENCY", "semi - annually, semiannually, semiannual, semi - annual, biannually", value="P6M"),
    entry("FREQUENCY", "hourly", case="lower", value="PT1H"),
)

WORDS: tuple[Entry, ...] = (*_PERIODS, *_AMOUNTS)
