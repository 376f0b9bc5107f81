"""Publication dates as metadata and press pages write them: ISO 8601, RFC 2822, words, slashes.

Not a reader of running text: it looks at a value that is said to be a date, or at the place
where one is expected. What is missing is never filled in: a month is an interval.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from filrouge.articles.clock import clock_at
from filrouge.articles.packs import Vocabulary, vocabulary
from filrouge.articles.words import Word, cut
from filrouge.model.interval import Interval

LONGEST = 200
"""Code points of a value that are looked at: no date is longer."""
_FIRST_YEAR, _LAST_YEAR = 1600, 2199
_SEPARATORS = frozenset("-/.")
_DASHES = frozenset("-–—−‐‑")


@dataclass(frozen=True, slots=True)
class Stamp:
    """`first`: `2018-06-12` or `2018-06-12T10:30+02:00`, None for a month or a year.

    `interval` holds all days meant; `ambiguous` is True when "05/06/2018" may be either day.
    """

    first: str | None
    interval: Interval
    ambiguous: bool = False

    @property
    def day(self) -> date | None:
        return self.interval.day


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date among words: `stop` is the index after its last word; year None when not written."""

    begin: int
    stop: int
    year: int | None
    month: int | None
    day: int | None
    clock: str | None = None
    iso: bool = False
    either: bool = False
    short: bool = False
    """The year has two digits: believed only beside a label or an hour."""

    @property
    def full(self) -> bool:
        return None not in (self.year, self.month, self.day)

    def stamp(self) -> Stamp | None:
        """None where the year is missing or the day does not exist."""
        if self.year is None:
            return None
        if self.month is None:
            return Stamp(None, Interval.of_year(self.year))
        if self.day is None:
            return Stamp(None, Interval.of_month(self.year, self.month))
        try:
            day = date(self.year, self.month, self.day)
            if self.either:
                other = date(self.year, self.day, self.month)
                return Stamp(None, Interval.of_days(min(day, other), max(day, other)), ambiguous=True)
        except ValueError:
            return None
        return Stamp(day.isoformat() + (f"T{self.clock}" if self.clock else ""), Interval.of_day(day))


def parse_date(value: str | date | datetime, language: str | None = None) -> Stamp | None:
    """The date that the whole of `value` says, None when it is not understood.

    `language` (ISO 639-1) settles "05/06/2018"; without it both days stay possible. Words of
    all packs are known, whatever the language.
    """
    if isinstance(value, date | datetime):
        value = value.isoformat()
    if len(value) > LONGEST:
        return None
    words = cut(value)
    if not words:
        return None
    if len(words) == 1:
        return _single(words[0])
    known = vocabulary(language)
    found = date_at(words, 0, known) or month_at(words, 0, known)
    if found is None or found.year is None or any(w.lower not in ".,)" for w in words[found.stop :]):
        return None
    return found.stamp()


def _single(word: Word) -> Stamp | None:
    if word.kind != "number" or len(word.text) not in (4, 8):
        return None
    if len(word.text) == 4:
        year = _year(word)
        return None if year is None else Stamp(None, Interval.of_year(year))
    found = _compact((word,), 0)
    return None if found is None else found.stamp()


def date_at(words: tuple[Word, ...], at: int, known: Vocabulary) -> WrittenDate | None:
    """A date with day and month (the year may be missing) that begins at word `at`.

    A weekday, an article and the hour after it belong to it.
    """
    index = at
    for _ in range(2):
        index = _skip(words, index, known.articles)
        after = _weekday(words, index, known)
        if after != index:
            found = _core(words, _skip(words, after, known.articles), known)
            if found is not None:
                return _with_clock(words, at, found, known)
    found = _core(words, index, known)
    return None if found is None else _with_clock(words, at, found, known)


def _core(words: tuple[Word, ...], at: int, known: Vocabulary) -> WrittenDate | None:
    if at >= len(words):
        return None
    if words[at].kind == "number":
        return _compact(words, at) or _numeric(words, at, known) or _day_month(words, at, known)
    return _month_day(words, at, known)


def _compact(words: tuple[Word, ...], at: int) -> WrittenDate | None:
    text = words[at].text
    if len(text) != 8 or not _FIRST_YEAR <= int(text[:4]) <= _LAST_YEAR:
        return None
    year, month, day = int(text[:4]), int(text[4:6]), int(text[6:])
    return WrittenDate(at, at + 1, year, month, day, iso=True) if _exists(year, month, day) else None


def _numeric(words: tuple[Word, ...], at: int, known: Vocabulary) -> WrittenDate | None:
    """2018-06-12, 2018/06/12, 12/06/2018, 12.06.2018, and 2018-06."""
    if at + 2 >= len(words) or words[at + 1].text not in _SEPARATORS | _DASHES or not words[at + 1].glued:
        return None
    if words[at + 2].kind != "number" or not words[at + 2].glued:
        return None
    separator = words[at + 1].text
    whole = at + 4 < len(words) and words[at + 3].text == separator and words[at + 3].glued
    whole = whole and words[at + 4].kind == "number" and words[at + 4].glued
    if not whole:
        return None
    first, second, third = (words[at + step] for step in (0, 2, 4))
    if len(first.text) == 4:
        return _checked(at, at + 5, (_year(first), _small(second), _small(third)), iso=separator in _DASHES)
    year, one, two = _year(third), _small(first), _small(second)
    if len(third.text) == 2 and len(first.text) == 2 and known.day_first and one is not None and two is not None:
        # The pivot of POSIX: 69 to 99 are of the last century.
        short = int(third.text) + (2000 if int(third.text) < 69 else 1900)
        return WrittenDate(at, at + 5, short, two, one, short=True) if _exists(short, two, one) else None
    if year is None or one is None or two is None:
        return None
    if one == two or two > 12 or one > 12 or separator == "." or known.day_first is not None:
        month_first = two > 12 or (one <= 12 and separator != "." and known.day_first is False)
        day, month = (two, one) if month_first else (one, two)
        return _checked(at, at + 5, (year, month, day))
    return WrittenDate(at, at + 5, year, two, one, either=True) if _exists(year, two, one) else None


def _day_month(words: tuple[Word, ...], at: int, known: Vocabulary) -> WrittenDate | None:
    """12 juin 2018, 1er juin, 12th of June, 2018, 12-Jun-2018."""
    day = _small(words[at])
    index = at + 1
    if index < len(words) and words[index].lower in known.suffixes and words[index].glued:
        index += 1
    index = _skip(words, index, known.articles | _DASHES)
    month = known.months.get(words[index].lower) if index < len(words) else None
    if day is None or month is None:
        return None
    return _and_year(words, at, (month, day, index + 1), known)


def _month_day(words: tuple[Word, ...], at: int, known: Vocabulary) -> WrittenDate | None:
    """June 12, 2018; Jun. 12."""
    month = known.months.get(words[at].lower)
    index = _skip(words, at + 1, frozenset("."))
    if month is None or index >= len(words):
        return None
    day = _small(words[index])
    if day is None:
        return None
    index += 1
    if index < len(words) and words[index].lower in known.suffixes and words[index].glued:
        index += 1
    return _and_year(words, at, (month, day, index), known)


def _and_year(words: tuple[Word, ...], at: int, found: tuple[int, int, int], known: Vocabulary) -> WrittenDate | None:
    month, day, stop = found
    index = _skip(words, stop, frozenset(".,") | _DASHES | known.articles)
    year = _year(words[index]) if index < len(words) else None
    # "Tue Jun 12 10:30:00 2018" does not occur in the press; "12 juin 10:30" has no year.
    if year is not None and not (index + 1 < len(words) and words[index + 1].text == ":" and words[index + 1].glued):
        return _checked(at, index + 1, (year, month, day))
    return WrittenDate(at, stop, None, month, day) if _exists(2000, month, day) else None


def month_at(words: tuple[Word, ...], at: int, known: Vocabulary) -> WrittenDate | None:
    """juin 2018, June 2018, 2018-06, 06/2018."""
    index = _skip(words, at, known.articles)
    if index + 1 >= len(words):
        return None
    month = known.months.get(words[index].lower)
    if month is not None:
        after = _skip(words, index + 1, frozenset(".,") | known.articles)
        year = _year(words[after]) if after < len(words) else None
        return None if year is None else WrittenDate(at, after + 1, year, month, None)
    if index + 2 < len(words) and words[index + 1].text in "-/" and words[index + 1].glued and words[index + 2].glued:
        pair = (words[index], words[index + 2])
        year_word, month_word = pair if len(pair[0].text) == 4 else pair[::-1]
        year, number = _year(year_word), _small(month_word)
        if year is not None and number is not None and 1 <= number <= 12:
            return WrittenDate(at, index + 3, year, number, None, iso=True)
    return None


def _with_clock(words: tuple[Word, ...], at: int, found: WrittenDate, known: Vocabulary) -> WrittenDate:
    """The date with the hour that follows it, if one does."""
    index = found.stop
    if index < len(words) and words[index].lower == "t" and words[index].glued:
        index += 1
    index = _skip(words, index, known.clock_words | frozenset(",-–—|•·(/"), most=2)
    read = clock_at(words, index)
    if read is None:
        return replace(found, begin=at)
    clock, stop = read
    return replace(found, begin=at, stop=stop, clock=clock)


def _weekday(words: tuple[Word, ...], at: int, known: Vocabulary) -> int:
    """The index after a weekday with its mark, `at` when there is none."""
    if at < len(words) and words[at].lower in known.weekdays:
        return _skip(words, at + 1, frozenset(".,"), most=2)
    return at


def _skip(words: tuple[Word, ...], at: int, what: frozenset[str], most: int = 1) -> int:
    stop = min(len(words), at + most)
    while at < stop and words[at].lower in what:
        at += 1
    return at


def _checked(begin: int, stop: int, parts: tuple[int | None, int | None, int | None], iso: bool = False) -> WrittenDate | None:
    year, month, day = parts
    if year is None or month is None or day is None or not _exists(year, month, day):
        return None
    return WrittenDate(begin, stop, year, month, day, iso=iso)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _year(word: Word) -> int | None:
    if word.kind != "number" or len(word.text) != 4:
        return None
    return year if _FIRST_YEAR <= (year := int(word.text)) <= _LAST_YEAR else None


def _small(word: Word) -> int | None:
    return int(word.text) if word.kind == "number" and len(word.text) <= 2 else None
