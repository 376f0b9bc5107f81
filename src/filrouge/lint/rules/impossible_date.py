"""A day that no calendar has.

## What it does

Finds days beyond the end of their month (“31 juin”, “30 février”, “June 31, 2018”), 29 February of
a year that is no leap year, day numbers that no month has (“le 57 juin”), and the same in figures
where the order of day and month is certain (“31/06/2018”, “2018-02-30”). It is silent on numbers
that may count something else (“numéro 31, juin 2018”, “In June 31 people…”), on a date that is all
that stands between quotation marks, as titles do, where the sentence says that the day does not
exist, and on 30 February 1712, which Sweden had.

## Why it matters

The act cannot be placed on a day, and a program that reads the article either drops it or moves
it to another month. Most often a digit or the month's name was mistyped.

## Bad

> (fr, 2018-07-02) Les deux présidents se sont parlé **le 31 juin 2018**, selon l'agence.

> (fr, 2019-03-04) La réunion du **29 février 2019** n'a rien donné.

> (fr, 2018-07-02) L'accord court depuis le **31/06/2018** et doit être revu.

> (en, 2018-07-02) The truce was signed on **June 31, 2018**, in Geneva.

> (en, 2019-03-04) The talks of **30 February** ended without a text.

## Good

> (fr, 2020-03-02) Né un 29 février, il a voté le 29 février 2020 et le 30 juin.

> (fr, 2018-07-02) Son roman « Le 31 juin » paraît en poche ; le 30 février n'existe pas, dit-il.

> (fr, 2018-07-02) La revue, dans son numéro 31 juin 2018, publie les 45 lettres.

> (en, 2018-07-02) In June 31 people were arrested, and in June 2018 31 more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from filrouge.languages.parts.lint import WrittenDates
from filrouge.lint.dates import YEARS, WrittenDate, document_words, month_length, pack_of, written_dates
from filrouge.lint.rule import Problem
from filrouge.lint.words import Word, match_at
from filrouge.model.chronology import Chronology
from filrouge.model.document import Document
from filrouge.model.finding import Severity
from filrouge.model.text import Reason, reason

SEVERITY: Severity = "error"
"""The day does not exist: there is no reading in which the sentence is right."""

_LONGEST = 31
_QUOTES = "«»“”„\"‘’'‹›*_"
# Fixed widths between separators that do not repeat: linear. What stands around keeps out
# addresses, version numbers, references and times.
_DAY_FIRST = re.compile(r"(?<![\w/.:-])([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})(?![\w/-]|[.:][0-9])")
_YEAR_FIRST = re.compile(r"(?<![\w/.:-])([0-9]{4})([/-])([0-9]{2})\2([0-9]{2})(?![0-9/-]|[.:][0-9])")


def check(chronology: Chronology) -> Iterator[Problem]:
    """Problems of all documents: dates in words, then dates in figures."""
    for document in chronology.documents:
        yield from _in_words(document)
        yield from _in_figures(document)


def _in_words(document: Document) -> Iterator[Problem]:
    pack = pack_of(document)
    if pack is None:
        return
    text, tokens = document.article.body_text, document_words(document)
    for found in written_dates(text, tokens, pack.dates):
        if found.day <= month_length(found.year, found.month) or (found.year, found.month, found.day) == (1712, 2, 30):
            continue
        if _is_a_day(tokens, found, pack.dates) and not _is_a_title(text, tokens, found, pack.dates):
            if not _told_unreal(tokens, found, pack.dates):
                before = tokens[found.first - 1] if found.first and found.weekday is None else None
                start = before.start if before and before.lower in pack.dates.determiners else found.start
                yield _problem(document, (start, found.end), (found.year, found.month, found.day))


def _is_a_day(tokens: Sequence[Word], found: WrittenDate, names: WrittenDates) -> bool:
    """Whether the number is a day of the month and counts nothing else."""
    lead = _has_lead(tokens, found, names) or found.weekday is not None or found.ordinal
    if found.month_first:
        after = tokens[found.last + 1] if found.last + 1 < len(tokens) else None
        if found.day > _LONGEST:
            return found.year is not None and lead
        return lead or found.year is not None or after is None or (after.kind == "mark" and after.lower in ".;)!?»”")
    before = tokens[found.first - 1] if found.first else None
    if before is None or lead:
        return True
    if before.kind == "number" or before.lower in names.counters or before.lower in "°º№#$€£+":
        return False
    if before.kind == "mark" and not tokens[found.first].spaced:
        # "30/31 juin" and "30-31 juin" are days; "7,31", "20:31", "n°31" are not.
        earlier = tokens[found.first - 2] if found.first > 1 else None
        numbers = earlier is not None and earlier.kind == "number" and 0 < int(earlier.lower[:4]) <= _LONGEST
        range_of_days = before.lower in "/-–" and numbers
        return (range_of_days or before.lower in _QUOTES + "(['") and found.day <= _LONGEST
    return found.day <= _LONGEST


def _has_lead(tokens: Sequence[Word], found: WrittenDate, names: WrittenDates) -> bool:
    return found.first > 0 and tokens[found.first - 1].lower in names.day_leads


def _is_a_title(text: str, tokens: Sequence[Word], found: WrittenDate, names: WrittenDates) -> bool:
    """Whether the date, with its determiner at most, is all that stands between quotation marks."""
    start = tokens[found.first - 1].start if _has_lead(tokens, found, names) else found.start
    before, after = text[max(0, start - 2) : start].rstrip()[-1:], text[found.end : found.end + 2].lstrip()[:1]
    return bool(before and after) and before in _QUOTES and after in _QUOTES


def _told_unreal(tokens: Sequence[Word], found: WrittenDate, names: WrittenDates) -> bool:
    """Whether the words around, up to the ends of the sentence, say that there is no such day."""
    for step, stop in ((1, min(len(tokens), found.last + 25)), (-1, max(-1, found.first - 25))):
        for index in range(found.last + 1 if step > 0 else found.first - 1, stop, step):
            if tokens[index].lower in ".?!" and tokens[index].kind == "mark":
                break
            if match_at(tokens, index, names.unreal):
                return True
    return False


def _in_figures(document: Document) -> Iterator[Problem]:
    text = document.article.body_text
    for match in _DAY_FIRST.finditer(text):
        one, two, year = int(match[1]), int(match[3]), int(match[4])
        # With one number above twelve the order is certain; with none the day exists either way.
        day, month = (one, two) if one > 12 else (two, one)
        if month <= 12 < day:
            yield from _figure_problem(document, match.span(), (year, month, day))
    for match in _YEAR_FIRST.finditer(text):
        yield from _figure_problem(document, match.span(), (int(match[1]), int(match[3]), int(match[4])))


def _figure_problem(document: Document, span: tuple[int, int], fields: tuple[int, int, int]) -> Iterator[Problem]:
    year, month, day = fields
    if year not in YEARS or not 1 <= month <= 12 or not month_length(year, month) < day <= _LONGEST or fields == (1712, 2, 30):
        return
    if document.article.body_text[max(0, span[0] - 2) : span[0]].rstrip()[-1:] in ("°", "º", "№", "#"):
        return
    yield _problem(document, span, fields)


def _problem(document: Document, span: tuple[int, int], fields: tuple[int | None, int, int]) -> Problem:
    year, month, day = fields
    citation = document.article.cite(*span)
    if day > _LONGEST:
        return Problem(reason("impossible-date-number", text=citation.exact, day=day), (citation,))
    head = "-" if year is None else f"{year:04d}"
    length = month_length(year, month)
    last, after = f"{head}-{month:02d}-{length:02d}", f"{head}-{month % 12 + 1:02d}-01"
    message: Reason = reason("impossible-date", text=citation.exact, last=last)
    if (month, day) == (2, 29):
        message = reason("impossible-date-leap", text=citation.exact, last=last, year=year)
    return Problem(message, (citation,), reason("impossible-date-fix", last=last, next=after))
