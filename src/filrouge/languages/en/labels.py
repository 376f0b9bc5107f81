"""The words that a person reads: the English dress of the interface."""

from __future__ import annotations

from filrouge.languages.en.label_acts import ACTS
from filrouge.languages.en.label_events import EVENTS, PREFIXES, TYPES
from filrouge.languages.en.label_messages import MESSAGES
from filrouge.languages.en.label_names import NAMES, inflect
from filrouge.languages.en.label_strings import STRINGS
from filrouge.languages.parts.labels import DateWords, LabelPack


def _century(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century"


DATES = DateWords(
    months=(
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    seasons={3: "spring", 6: "summer", 9: "autumn", 12: "winter"},
    quarters=("first quarter of", "second quarter of", "third quarter of", "fourth quarter of"),
    halves=("first half of", "second half of"),
    century=_century,
    day_numbers={},
    units={"minute": "min", "hour": "h", "day": "d", "week": "wk", "month": "mo", "quarter": "quarter", "year": "yr", "decade": "decade"},
    forms={
        "day": "{day} {month} {year}",
        "day-month": "{day} {month}",
        "day-alone": "{day}",
        "month": "{month} {year}",
        "month-alone": "{month}",
        "year": "{year}",
        "decade": "{year}s",
        "season": "{season} {year}",
        "season-two": "{season} {year}-{next}",
        "quarter": "{quarter} {year}",
        "half": "{half} {year}",
        "week": "week of {date}",
        "weekend": "weekend of {date}",
        "minute": "{date}, {hour}:{minute}",
        "hour": "{date}, {hour}:00",
        "clock": "{hour}:{minute}",
        "clock-hour": "{hour}:00",
        "clock-span": "{date}, between {a} and {b}",
        "span-days-bare": "{a} and {b}",
        "span-days": "{a} to {b}",
        "span": "{a} to {b}",
        "between-days": "between {a} and {b}",
        "between": "between {a} and {b}",
        "since-days": "since {a}",
        "since": "since {a}",
        "from-days": "from {a}",
        "from": "from {a}",
        "before-days": "before {a}",
        "before": "before {a}",
        "undated": "undated",
    },
)  # fmt: skip

DATA = LabelPack(
    dates=DATES,
    events={**EVENTS, **ACTS},
    types=TYPES,
    prefixes=PREFIXES,
    statuses={
        "actual": "reported",
        "planned": "planned",
        "ongoing": "ongoing",
        "hypothetical": "considered",
        "denied": "denied or did not happen",
    },
    confirmations={
        "single-source": "single source",
        "confirmed": "confirmed",
        "contested": "contested",
    },
    grains={
        "minute": "to the minute", "hour": "to the hour", "part-of-day": "to the part of the day", "day": "to the day",
        "week": "to the week", "weekend": "to the weekend", "month": "to the month", "season": "to the season",
        "quarter": "to the quarter", "half": "to the half-year", "year": "to the year", "decade": "to the decade",
        "century": "to the century",
    },
    bases={
        "metadata": "date given with the article",
        "page": "date read on the page",
        "dateline": "date of the dateline",
        "text": "date inferred from the text",
        "other-articles": "date inferred from other articles",
        "option": "date given as an option",
        "": "date unknown",
    },
    names=NAMES,
    inflect=inflect,
    messages=MESSAGES,
    strings=STRINGS,
)  # fmt: skip
