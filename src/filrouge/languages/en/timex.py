"""English time expressions: lexicon, rules, and what stands around them."""

from __future__ import annotations

from filrouge.languages.en.calendar import DATA as CALENDAR
from filrouge.languages.en.timex_rules import RULES
from filrouge.languages.en.timex_tense import TENSE
from filrouge.languages.parts.timex import Entry, Prefix, TimexPack, entry

_CALENDAR_UNITS = "year month week day decade century quarter half weekend".split()
_AMBIGUOUS_MONTHS = ("may", "march")
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties"

_LEXICON: tuple[Entry, ...] = (
    *(entry("MONTH", name, case="capital", month=number) for name, number in CALENDAR.months.items()),
    *(entry("MONTH", name, case="capital", month=number) for name, number in CALENDAR.month_abbreviations.items()),
    *(
        entry("SAFEMONTH", name, case="capital", month=number)
        for name, number in CALENDAR.months.items()
        if name not in _AMBIGUOUS_MONTHS
    ),
    *(entry("WEEKDAY", name, case="capital", weekday=number) for name, number in CALENDAR.weekdays.items()),
    *(entry("WEEKDAYABBR", name, case="capital", weekday=number) for name, number in CALENDAR.weekday_abbreviations.items()),
    *(entry("WEEKDAYS", name, case="capital", weekday=number) for name, number in CALENDAR.weekdays_plural.items()),
    *(entry("SEASON", name, part=part) for name, part in CALENDAR.seasons.items()),
    *(entry("PART", name, part=part) for name, part in CALENDAR.parts.items()),
    *(entry("UNIT", name, unit=unit) for name, unit in CALENDAR.units.items()),
    *(entry("UNIT", name, unit=unit) for name, unit in CALENDAR.units_plural.items()),
    *(entry("UNITS", name, unit=unit) for name, unit in CALENDAR.units_plural.items()),
    *(entry("UNITONE", name, unit=unit) for name, unit in CALENDAR.units.items()),
    *(
        entry("PERIOD", name, case="lower", unit=unit)
        for name, unit in CALENDAR.units.items()
        if unit in _CALENDAR_UNITS and unit != "day"
    ),
    *(entry("HOLIDAY", name, case="capital", month=date[0], day=date[1]) for name, date in CALENDAR.holidays.items()),
    *(entry("DECADEWORD", name, year=1900 + 10 * number) for number, name in enumerate(_DECADES.split(), 2)),
    entry("YEARUNIT", "year", unit="year"),
    entry("RELYEAR", "last year", operator="last", unit="year"),
    entry("RELYEAR", "this year", operator="this", unit="year"),
    entry("RELYEAR", "next year", operator="next", unit="year"),
    entry("RELWEEK", "last week", operator="last", unit="week"),
    entry("RELWEEK", "this week", operator="this", unit="week"),
    entry("RELWEEK", "next week", operator="next", unit="week"),
    entry("QUARTER", "quarter", period="Q"),
    entry("HALF", "half", period="H"),
    entry("DET", "the"),
    entry("THIS", "this", operator="this"),
    entry("LAST", "last", operator="last"),
    entry("LASTONE", "last", ord=-1),
    entry("NEXT", "next", operator="next"),
    entry("PAST", "past, last, previous", operator="last"),
    entry("COMING", "next, coming", operator="next"),
    entry("RECENT", "recent", operator="last"),
    entry("FOLLOW", "following, next", operator="next", anchor="context"),
    entry("PREV", "previous, preceding", operator="last", anchor="context"),
    entry("AFTERNEXT", "following", operator="next", anchor="context"),
    entry("EDGE", "beginning, start, early", mod="START"),
    entry("EDGE", "middle, mid", mod="MID"),
    entry("EDGE", "end, late", mod="END"),
    entry("VAGUE", "several, some, a few, few, many, a couple of, a number of, dozens of", vague=True),
    entry("ONE", "a, an, one", quantity=1),
    entry(
        "MONTHCUE",
        "in, since, until, till, by, before, after, during, of, through, throughout, from, between, early, late, mid -, around, for, "
        "beginning of, start of, end of, middle of",
    ),
    entry(
        "YEARCUE",
        "in, since, until, till, by, before, after, during, from, through, throughout, between, early, late, mid -, around, circa, "
        "beginning of, start of, end of, year, for, spring, summer, autumn, winter",
    ),
    entry(
        "SERIES",
        "cup, olympics, games, championship, championships, open, tour, euro, festival, season, edition, prix, masters, eurovision, "
        "budget, elections, fiscal",
    ),
    entry("OWNER", "the, a, its, his, her, their, our, that, this, failed, disputed"),
    entry("MORNINGPART", "morning", half_day="am"),
    entry("LATERPART", "afternoon, evening", half_day="pm"),
    entry("AT", "at, by, around, about, until, till, from, before, after, since, between, and, to"),
    entry("PM", "p.m., p.m, pm", half_day="pm"),
    entry("AM", "a.m., a.m, am", half_day="am"),
    entry("ZONE", "gmt, utc, est, edt, cet, bst, local time, et"),
    entry("YESTERDAY", "yesterday", operator="shift", quantity=-1, unit="day"),
    entry("YESTERDAY", "the day before yesterday", operator="shift", quantity=-2, unit="day"),
    entry("TODAY", "today", operator="this", unit="day"),
    entry("TOMORROW", "tomorrow", operator="shift", quantity=1, unit="day"),
    entry("TOMORROW", "the day after tomorrow", operator="shift", quantity=2, unit="day"),
    entry("NEXTDAY", "next, following", quantity=1),
    entry("PREVDAY", "previous, preceding", quantity=-1),
    entry("NOW", "now, currently, nowadays, these days, at present"),
    entry("PASTREF", "recently, formerly, lately"),
    entry("FUTREF", "in due course, sooner or later"),
    entry("PRON", "he, she, it, they, we, i, you, the"),
    Entry("PUNCT", tuple(",.;:!?)»\"”–—…'")),
    entry(
        "DURCUE",
        "for, after, over, within, during, in, lasting, lasted, take, takes, took, spent, spend, than, nearly, almost, about",
    ),
    entry("FREQUENCY", "daily", case="lower", value="P1D"),
    entry("FREQUENCY", "weekly", case="lower", value="P1W"),
    entry("FREQUENCY", "monthly", case="lower", value="P1M"),
    entry("FREQUENCY", "annually, yearly", case="lower", value="P1Y"),
    entry("NAMED", "movement, brigade, brigades, martyrs, committee, square, street, avenue, road, bridge"),
)

DATA = TimexPack(
    lexicon=_LEXICON,
    rules=RULES,
    prefixes=(
        Prefix("the? beginning|start|middle|end of", frozenset({"period", "day"})),
        Prefix("EDGE of the? beginning|start|middle|end", frozenset({"period"})),
        Prefix("the? EDGE", frozenset({"period", "day"})),
        Prefix("the? EDGE -", frozenset({"period", "day"})),
        Prefix("about|around|roughly|approximately|nearly|almost|some", frozenset({"amount"}), "APPROX"),
        Prefix("about|around", frozenset({"clock", "period"}), "APPROX", inside=False),
        Prefix("more than", frozenset({"amount"}), "MORE_THAN"),
        Prefix("over", frozenset({"amount"}), "MORE_THAN"),
        Prefix("less|fewer than", frozenset({"amount"}), "LESS_THAN"),
        Prefix("at least", frozenset({"amount"}), "EQUAL_OR_MORE"),
        Prefix("at most", frozenset({"amount"}), "EQUAL_OR_LESS"),
        Prefix("no more|longer than", frozenset({"amount"}), "EQUAL_OR_LESS"),
    ),
    bounds=(
        ("since", "since"),
        ("as of", "since"),
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
    determiner="DET",
    counted=frozenset(
        "% € $ £ people soldiers troops men women children workers euros dollars pounds miles metres meters kilometres kilometers jobs homes "
        "houses times km kg tonnes tons feet fans supporters prisoners refugees civilians".split()
    ),
    counted_endings=(),
    not_counted=frozenset(),
    tense=TENSE,
)
