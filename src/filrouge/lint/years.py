"""Which year a date without one may mean, as a reader of the article would take it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from filrouge.lint.dates import YEARS, WrittenDate, real_day
from filrouge.lint.words import Word, words
from filrouge.model.document import Document
from filrouge.model.interval import Interval

_NEWS = timedelta(days=62)
"""A day this near to the publication needs no year; of a farther one nothing is known for sure."""
_DATED = timedelta(days=62)
"""An article whose day is less sure than this gives no year."""
_SPOKEN_OF = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class ContextYears:
    """`mentioned` are the years that the article names or that its times resolve to."""

    publication: Interval | None
    mentioned: frozenset[int]

    @classmethod
    def of(cls, document: Document, tokens: Sequence[Word], weekdays: Collection[str]) -> ContextYears:
        written = (int(t.lower) for t in tokens if t.kind == "number" and len(t.lower) == 4)
        # What a reading made of a weekday proves nothing: it may have chosen the year that fits it.
        timexes = [t for t in document.timexes if not any(word.lower in weekdays for word in words(t.text))]
        resolved = (t.interval.earliest.year for t in timexes if t.interval and t.interval.earliest)
        others = (int(a[:4]) for t in timexes for a in t.alternatives if a[:4].isdecimal() and a[:4].isascii())
        years = frozenset(year for source in (written, resolved, others) for year in source if year in _SPOKEN_OF)
        return cls(document.article.interval, years)

    def candidates(self, found: WrittenDate) -> tuple[int, ...]:
        """Years that may be meant, the likeliest first; none when nothing tells.

        A written year is the only one. Else the day nearest to the publication, if it is near, and
        that day in every year that the article speaks of.
        """
        if found.year is not None:
            return (found.year,) if found.year in YEARS else ()
        near = self._around_publication(found)
        return tuple(dict.fromkeys((*near, *sorted(self.mentioned)))) if near else ()

    def _around_publication(self, found: WrittenDate) -> tuple[int, ...]:
        published = self.publication
        if published is None or not published.earliest or not published.latest or published.latest - published.earliest > _DATED:
            return ()
        first, last = published.earliest.date(), published.latest.date()
        years = [year for year in range(first.year - 1, last.year + 2) if year in YEARS]
        days = [day for year in years if (day := real_day(found, year))]
        distances = sorted((_distance(day, first, last), day.year) for day in days)
        if not distances or distances[0][0] > _NEWS:
            return ()
        # "le 13 juin dernier", "13 June of last year": which of the three is for the words to say.
        return tuple(year for _, year in distances) if found.relative_year else (distances[0][1],)


def _distance(day: date, first: date, last: date) -> timedelta:
    return max(first - day, day - last, timedelta(0))
