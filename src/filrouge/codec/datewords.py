"""Intervals in words, no finer than they are: "12 juin 2018", "février 2019", "depuis …"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Literal

from filrouge.languages.parts.labels import DateWords
from filrouge.model.interval import Grain, Interval

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)\S{0,24})?)?)?")
_DAY = timedelta(days=1)


Manner = Literal["inside", "lasting", "ahead"]
"""How an act lies in its time: somewhere inside, filling it, or still to begin."""


def interval_words(interval: Interval | None, grain: Grain | None, words: DateWords, *, manner: Manner = "inside") -> str:
    """An interval as a newspaper writes it; None gives the word for "undated".

    Inside: "entre le 27 et le 28 février 2019", "depuis lundi"; lasting: "du 27 au 28 février
    2019"; ahead: "dès lundi".
    """
    if interval is None:
        return words.forms["undated"]
    earliest, latest = interval.earliest, interval.latest
    if earliest is None or latest is None:
        since = "from" if manner == "ahead" else "since"
        bound, name = (earliest, since) if earliest else (latest, "before")
        assert bound is not None
        text, is_day = _bound(bound, grain, words)
        return words.forms[f"{name}-days" if is_day else name].format(a=text)
    return _unit(earliest, latest, grain, words) or _range(earliest, latest, words, manner)


def day_words(day: date, words: DateWords, form: str = "day") -> str:
    """A day in a form of `DateWords.forms`: day, day-month, day-alone, month, month-alone, year."""
    return words.forms[form].format(
        day=words.day_numbers.get(day.day, str(day.day)), month=words.months[day.month - 1], year=day.year
    )


def iso_words(value: str, words: DateWords) -> str:
    """An ISO year, month, day or day-time in words; anything else as it is."""
    match = _ISO.fullmatch(value)
    if match is None:
        return value
    form = "day" if match[3] else "month" if match[2] else "year"
    try:
        day = date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return value
    text = day_words(day, words, form)
    return words.forms["minute"].format(date=text, hour=int(match[4]), minute=match[5]) if match[4] else text


def _bound(bound: datetime, grain: Grain | None, words: DateWords) -> tuple[str, bool]:
    """One end of an open interval: (words, are they a day)."""
    if grain in ("year", "decade", "century") and (bound.month, bound.day) == (1, 1):
        return day_words(bound, words, "year"), False
    if grain in ("month", "season", "quarter", "half") and bound.day == 1:
        return day_words(bound, words, "month"), False
    return day_words(bound, words), True


def _unit(earliest: datetime, latest: datetime, grain: Grain | None, words: DateWords) -> str | None:
    """The words of one calendar unit, when the interval is exactly that."""
    if latest - earliest <= _DAY and (latest - timedelta(microseconds=1)).date() == earliest.date():
        return _within_day(earliest, latest, grain, words)
    if earliest.hour or earliest.minute or latest.hour or latest.minute:
        return None
    forms, year = words.forms, earliest.year
    months = (latest.year - year) * 12 + latest.month - earliest.month
    if grain == "weekend" and latest - earliest <= 3 * _DAY:
        return forms["weekend"].format(date=_days(earliest.date(), (latest - _DAY).date(), words, "weekend"))
    if grain == "week" and latest - earliest == 7 * _DAY:
        return forms["week"].format(date=day_words(earliest, words))
    if (earliest.day, latest.day) != (1, 1):
        return None
    if months == 1:
        return day_words(earliest, words, "month")
    if grain == "season" and months == 3 and earliest.month in words.seasons:
        season = words.seasons[earliest.month]
        form = "season-two" if earliest.month == 12 else "season"
        return forms[form].format(season=season, year=year, next=year + 1)
    if grain == "quarter" and months == 3 and earliest.month % 3 == 1:
        return forms["quarter"].format(quarter=words.quarters[earliest.month // 3], year=year)
    if grain == "half" and months == 6 and earliest.month in (1, 7):
        return forms["half"].format(half=words.halves[earliest.month // 7], year=year)
    return _years(earliest, months, grain, words)


def _years(earliest: datetime, months: int, grain: Grain | None, words: DateWords) -> str | None:
    if earliest.month != 1:
        return None
    if months == 12:
        return day_words(earliest, words, "year")
    if months == 120 and grain == "decade" and earliest.year % 10 == 0:
        return words.forms["decade"].format(year=earliest.year)
    if months == 1200 and grain == "century":
        return words.century(earliest.year // 100 + 1)
    return None


def _within_day(earliest: datetime, latest: datetime, grain: Grain | None, words: DateWords) -> str:
    day = day_words(earliest, words)
    if grain == "minute" or (grain == "hour" and latest - earliest <= timedelta(hours=1)):
        form = "minute" if earliest.minute or grain == "minute" else "hour"
        return words.forms[form].format(date=day, hour=earliest.hour, minute=f"{earliest.minute:02d}")
    if grain == "hour":
        return words.forms["clock-span"].format(date=day, a=_clock(earliest, words), b=_clock(latest, words))
    return day


def _clock(moment: datetime, words: DateWords) -> str:
    form = "clock" if moment.minute else "clock-hour"
    return words.forms[form].format(hour=moment.hour, minute=f"{moment.minute:02d}")


def _range(earliest: datetime, latest: datetime, words: DateWords, manner: Manner) -> str:
    name = "span" if manner == "lasting" else "between"
    first, last = earliest.date(), (latest - timedelta(microseconds=1)).date()
    whole_months = first.day == 1 and (last + _DAY).day == 1 if last < date.max else False
    if whole_months and first.month == 1 and last.month == 12:
        return words.forms[name].format(a=first.year, b=last.year)
    if whole_months:
        form = "month-alone" if first.year == last.year else "month"
        return words.forms[name].format(a=day_words(first, words, form), b=day_words(last, words, "month"))
    return _days(first, last, words, f"{name}-days")


def _days(first: date, last: date, words: DateWords, form: str) -> str:
    """Two days, without saying the month or the year twice."""
    if form == "weekend":
        form = "span-days-bare"
    short = "day-alone" if (first.year, first.month) == (last.year, last.month) else "day-month"
    start = day_words(first, words, short if first.year == last.year else "day")
    return words.forms[form].format(a=start, b=day_words(last, words))
