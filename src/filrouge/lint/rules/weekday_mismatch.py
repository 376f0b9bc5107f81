"""A weekday that does not fit the date it stands beside.

## What it does

Reads every day of a month that is written with a weekday (“mardi 13 juin 2018”, “Tuesday, June 13”,
“January 3, a Friday”, “mardi 12 et mercredi 13 juin”) and compares the two. A year that is not
written is taken from the article's date, for days within two months of it, and from the years that the
article speaks of. The rule is silent as soon as one of these years makes the weekday right, when
the year is unknown, on lines that are no sentences (a page's own date, left in by a scraper), and
for days before 14 February 1918, when parts of Europe still counted by the Julian calendar.

## Why it matters

Of the two readings one is wrong, and the reader cannot tell which: was it the 13th, or was it
Tuesday? Such slips come from copied calendars and from articles that are updated a day late.
The fix offers both: the weekday of that date, and the nearest date with that weekday.

## Bad

> (fr, 2018-06-20) Le sommet de Singapour s'est ouvert **mardi 13 juin 2018** au matin.

> (fr, 2023-08-24) Le général est mort **vendredi 19 août** dans les Pyrénées, selon la préfecture.

> (en, 2018-06-20) The two leaders shook hands on **Tuesday, June 13, 2018**.

> (en, 2020-01-10) The rockets landed on **January 3, a Thursday**, and killed ten people.

## Good

> (fr, 2018-06-20) Le sommet de Singapour s'est ouvert mardi 12 juin 2018 au matin.

> (fr, 2020-04-15) Il y a un an, le feu prenait. Lundi 15 avril, à 18 h 45, la toiture brûle.

> (en, 2018-06-20) The two leaders shook hands on Tuesday, June 12, 2018.

> (en) The envoys met on Friday 13 June, but the notes give no year.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from filrouge.lint.dates import WrittenDate, document_words, nearest_with_weekday, pack_of, real_day, written_dates
from filrouge.lint.rule import Problem
from filrouge.lint.years import ContextYears
from filrouge.model.chronology import Chronology
from filrouge.model.document import Document
from filrouge.model.finding import Severity
from filrouge.model.text import reason

SEVERITY: Severity = "error"
"""One of the two is wrong whatever the facts are: nothing to weigh."""

_LINE = 90
_SENTENCE_ENDS = frozenset(".!?…:;,»”\"')")

_GREGORIAN_EVERYWHERE = date(1918, 2, 14)
"""Russia's first Gregorian day, the last change of calendar that press articles often cross."""


def check(chronology: Chronology) -> Iterator[Problem]:
    """Problems of all documents, one per weekday."""
    for document in chronology.documents:
        yield from _problems(document)


def _problems(document: Document) -> Iterator[Problem]:
    pack = pack_of(document)
    if pack is None:
        return
    text, tokens = document.article.body_text, document_words(document)
    years = ContextYears.of(document, tokens, pack.dates.weekdays)
    for found in written_dates(text, tokens, pack.dates):
        if found.weekday is None or any(token.lower == "sic" for token in tokens[found.last + 1 : found.last + 4]):
            continue
        if found.year is None and _is_furniture(text, found):
            continue
        day = _mismatch(found, years)
        if day is not None:
            yield _problem(document, found, day)


def _is_furniture(text: str, found: WrittenDate) -> bool:
    """Whether the date stands in a short line that is no sentence: a heading, a page's own date.

    Scraped pages keep the day on which they were fetched ("Édition du mardi 13 juin").
    """
    start = text.rfind("\n", max(0, found.start - _LINE), found.start) + 1
    stop = text.find("\n", found.end, found.end + _LINE)
    if (start == 0 and found.start > _LINE) or (stop < 0 and found.end + _LINE < len(text)):
        return False
    line = text[start : stop if stop >= 0 else len(text)].strip()
    follows = text[stop + 1 : stop + 2] if stop >= 0 else ""
    return len(line) <= _LINE and line[-1:] not in _SENTENCE_ENDS and not follows.islower()


def _mismatch(found: WrittenDate, years: ContextYears) -> date | None:
    """The day that is meant when no year in question makes the weekday right, else None."""
    days = [day for year in years.candidates(found) if (day := real_day(found, year))]
    if not days or any(day.isoweekday() == found.weekday or day < _GREGORIAN_EVERYWHERE for day in days):
        return None
    return days[0]


def _problem(document: Document, found: WrittenDate, day: date) -> Problem:
    assert found.weekday is not None
    citation = document.article.cite(found.start, found.end)
    near = nearest_with_weekday(day, found.weekday)
    args = {"written": day.isoformat(), "right": day.isoweekday(), "weekday": found.weekday}
    return Problem(
        reason("weekday-mismatch", text=citation.exact, **args),
        (citation,),
        reason("weekday-mismatch-fix", near=near.isoformat(), **args),
    )
