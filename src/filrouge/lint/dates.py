"""Dates written in words, found over the text: day, month, year and weekday as they stand there.

The readings give dates that exist; the lint wants those that do not, and the weekday beside them.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from filrouge.languages import available, part
from filrouge.languages.parts.lint import LintPack, WrittenDates
from filrouge.lint.words import Word, match_at, same_paragraph, words
from filrouge.model.document import Document

YEARS = range(1583, 2200)
"""Years of the Gregorian calendar that a text may mean."""
_LIST_LIMIT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A day and a month in words. `start`, `end` hold weekday, day, month and year together.

    `day` is any number of one or two digits, so that an impossible one can be told. `first` and
    `last` are the indices of the words that the date begins and ends with (weekday apart).
    """

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None
    first: int
    last: int
    month_first: bool = False
    ordinal: bool = False
    relative_year: bool = False


def pack_of(document: Document) -> LintPack | None:
    """What the article's language gives the lint, None when there is no such pack."""
    language = document.article.language
    pack: LintPack | None = part(language, "lint") if language in available() else None
    return pack


def month_length(year: int | None, month: int) -> int:
    """Days of a month; without a year February has 29, and in leap years of either calendar."""
    if month == 2 and (year is None or (year < 1918 and year % 4 == 0)):
        # Russia kept the Julian calendar, in which 1900 was a leap year, until 1918.
        return 29
    return calendar.monthrange(year if year else 2000, month)[1]


def real_day(found: WrittenDate, year: int) -> date | None:
    """The day in that year, None when there is none."""
    try:
        return date(year, found.month, found.day)
    except ValueError:
        return None


def written_dates(text: str, tokens: Sequence[Word], names: WrittenDates) -> Iterator[WrittenDate]:
    """Every date with day and month in a text, in order of its month; linear in its length."""
    for index, token in enumerate(tokens):
        month = names.months.get(token.lower)
        if month is None or token.kind != "word" or (names.capital_months and not text[token.start].isupper()):
            continue
        found = _day_first(text, tokens, index, names)
        if found is None and names.month_first:
            found = _month_first(text, tokens, index, names)
        if found is None:
            continue
        yield found
        if found.weekday is not None and not found.month_first:
            yield from _sharing_the_month(tokens, found, names)


def nearest_with_weekday(day: date, weekday: int) -> date:
    """The nearest day with that ISO weekday, of the same month where both sides are near."""
    ahead = (weekday - day.isoweekday()) % 7
    options = sorted((day + timedelta(days=ahead), day - timedelta(days=7 - ahead)), key=lambda d: abs((d - day).days))
    same_month = [option for option in options if option.month == day.month]
    return same_month[0] if same_month else options[0]


def _day_first(text: str, tokens: Sequence[Word], month_at: int, names: WrittenDates) -> WrittenDate | None:
    index = month_at - 1
    for link in sorted(names.month_links, key=len, reverse=True):
        if index - len(link) >= 0 and match_at(tokens, index - len(link) + 1, (link,)):
            index -= len(link)
            break
    ordinal = index > 0 and tokens[index].lower in names.ordinals and not tokens[index].spaced
    index -= 1 if ordinal else 0
    if index < 0 or not _day_number(tokens[index]) or not same_paragraph(text, tokens[index], tokens[month_at]):
        return None
    if not tokens[month_at].spaced and tokens[month_at - 1].kind != "mark":
        return None
    year, last = _year_after(tokens, month_at, names)
    if not _month_stands(tokens, month_at, year, names):
        return None
    weekday, start = _weekday_before(text, tokens, index, names)
    if weekday is None:
        weekday, last_word = _weekday_after(tokens, last, names)
    else:
        last_word = last
    return WrittenDate(
        start=tokens[start].start, end=tokens[last_word].end, day=int(tokens[index].lower),
        month=names.months[tokens[month_at].lower], year=year, weekday=weekday, first=index, last=last,
        ordinal=ordinal, relative_year=_relative(tokens, last, names),
    )  # fmt: skip


def _month_first(text: str, tokens: Sequence[Word], month_at: int, names: WrittenDates) -> WrittenDate | None:
    index = month_at + 1
    if index < len(tokens) and tokens[index].lower == "." and not tokens[index].spaced:
        index += 1
    if index < len(tokens) and tokens[index].lower == "the":
        index += 1
    if index >= len(tokens) or not _day_number(tokens[index]) or not tokens[index].spaced:
        return None
    if not same_paragraph(text, tokens[month_at], tokens[index]):
        return None
    ordinal = index + 1 < len(tokens) and tokens[index + 1].lower in names.ordinals and not tokens[index + 1].spaced
    last = index + 1 if ordinal else index
    if last + 1 < len(tokens) and not tokens[last + 1].spaced and tokens[last + 1].lower in "-–:/h%":
        return None
    year, last = _year_after(tokens, last, names)
    if not _month_stands(tokens, month_at, year, names):
        return None
    weekday, start = _weekday_before(text, tokens, month_at, names)
    last_word = last
    if weekday is None:
        weekday, last_word = _weekday_after(tokens, last, names)
    return WrittenDate(
        start=tokens[start].start, end=tokens[last_word].end, day=int(tokens[index].lower),
        month=names.months[tokens[month_at].lower], year=year, weekday=weekday, first=month_at, last=last,
        month_first=True, ordinal=ordinal,
        relative_year=_relative(tokens, last, names),
    )  # fmt: skip


def _sharing_the_month(tokens: Sequence[Word], right: WrittenDate, names: WrittenDates) -> Iterator[WrittenDate]:
    """Days named before `right` that take its month: "mardi 12 et mercredi 13 juin"."""
    year, month, day = right.year, right.month, right.day
    starts = {tokens[i].start: i for i in range(max(0, right.first - 4), right.first + 1)}
    index = starts.get(right.start)
    for _ in range(_LIST_LIMIT):
        before = None if index is None else _list_member(tokens, index, names)
        if before is None:
            return
        weekday_at, day_at, last = before
        number = int(tokens[day_at].lower)
        if number > day:
            month, year = (month - 1, year) if month > 1 else (12, year - 1 if year else None)
        day = number
        yield WrittenDate(
            start=tokens[weekday_at].start, end=tokens[last].end, day=number, month=month, year=year,
            weekday=names.weekdays[tokens[weekday_at].lower], first=day_at, last=last, relative_year=right.relative_year,
        )  # fmt: skip
        index = weekday_at


def _list_member(tokens: Sequence[Word], index: int, names: WrittenDates) -> tuple[int, int, int] | None:
    """(weekday, day, last word) of "mardi 12" when it stands before `index` with a link between."""
    for link in sorted(names.list_links, key=len, reverse=True):
        last = index - len(link) - 1
        if last < 1 or not match_at(tokens, last + 1, (link,)):
            continue
        day_at = last - 1 if tokens[last].lower in names.ordinals and not tokens[last].spaced else last
        if day_at >= 1 and _day_number(tokens[day_at]) and tokens[day_at - 1].lower in names.weekdays:
            return day_at - 1, day_at, last
    return None


def _day_number(token: Word) -> bool:
    return token.kind == "number" and len(token.lower) <= 2


def _year_after(tokens: Sequence[Word], index: int, names: WrittenDates) -> tuple[int | None, int]:
    """The year written after `index` and the index of the date's last word."""
    after = index + 1
    while after < len(tokens) and after <= index + 2 and tokens[after].lower in (".", ",") and not tokens[after].spaced:
        if tokens[after].lower == "," and not names.month_first:
            break
        after += 1
    if after < len(tokens) and tokens[after].kind == "number" and len(tokens[after].lower) == 4 and tokens[after].spaced:
        year = int(tokens[after].lower)
        if year in YEARS:
            return year, after
    return None, index


def _month_stands(tokens: Sequence[Word], month_at: int, year: int | None, names: WrittenDates) -> bool:
    """A full name, or an abbreviation that a full stop or a year shows to be one."""
    if tokens[month_at].lower in names.full_months or year is not None:
        return True
    after = month_at + 1
    return after < len(tokens) and tokens[after].lower == "." and not tokens[after].spaced


def _weekday_before(text: str, tokens: Sequence[Word], index: int, names: WrittenDates) -> tuple[int | None, int]:
    """The weekday before the date that begins at `index`, and the word where both begin."""
    for link in ((), *names.day_links):
        at = index - len(link) - 1
        if at >= 0 and tokens[at].lower in names.weekdays and (not link or match_at(tokens, at + 1, (link,))):
            if same_paragraph(text, tokens[at], tokens[index]):
                return names.weekdays[tokens[at].lower], at
    return None, index


def _weekday_after(tokens: Sequence[Word], last: int, names: WrittenDates) -> tuple[int | None, int]:
    for link in names.later_weekday:
        at = last + len(link) + 1
        if at >= len(tokens) or tokens[at].lower not in names.weekdays or not match_at(tokens, last + 1, (link,)):
            continue
        # A weekday that opens another date ("(mardi 13)") is that date's own.
        closed = at + 1 >= len(tokens) or tokens[at + 1].kind == "mark" if link[0] == "(" else True
        if closed and not (at + 1 < len(tokens) and tokens[at + 1].kind == "number"):
            return names.weekdays[tokens[at].lower], at
    return None, last


def _relative(tokens: Sequence[Word], last: int, names: WrittenDates) -> bool:
    return last + 1 < len(tokens) and tokens[last + 1].lower in names.relative_years


def document_words(document: Document) -> tuple[Word, ...]:
    return words(document.article.body_text)
