"""What a reader understood of one source, before its language and its date are decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from filrouge.model.article import DateBasis, Evidence
from filrouge.model.finding import Finding
from filrouge.model.interval import Interval
from filrouge.model.text import Reason, reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """How to read sources. `date`: publication date of articles that have none, any written form.

    `language`: of the articles that name none. `input`: "text", "html", "jsonl", or None to
    look. `encoding`: a Python codec name, "auto" to guess harder, None for the usual ladder.
    Raises ValueError, saying what would be right, for a value that no source could be read with.
    """

    date: str | None = None
    language: str | None = None
    input: str | None = None
    encoding: str | None = None

    def __post_init__(self) -> None:
        from filrouge.articles.charset import is_encoding
        from filrouge.articles.dates import parse_date
        from filrouge.articles.language import code_of

        if self.input not in (None, "text", "html", "jsonl"):
            raise ValueError(f"input is {self.input!r}; it must be text, html or jsonl")
        if self.encoding not in (None, "auto") and not is_encoding(self.encoding or ""):
            raise ValueError(f"no character set is called {self.encoding!r}; for example utf-8, cp1252, iso-8859-15 or auto")
        if self.language is not None and code_of(self.language) is None:
            raise ValueError(f"{self.language!r} is no language; write a code of two letters (ISO 639-1)")
        if self.date is not None and parse_date(self.date) is None:
            raise ValueError(f"{self.date!r} is no date; write for example 2018-06-12, 2018-06, 2018 or 2018-06-12T10:30+02:00")


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """Something that says when an article was published; [start, end) in the text, or 0, 0."""

    value: str
    basis: DateBasis
    why: Reason
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDate:
    """A date decided earlier, as a Document of ours carries it."""

    first: str | None
    interval: Interval
    basis: DateBasis | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One article on its way. `dates` are heard before the opening of the text, `last_dates` after.

    `language` is stated by the article itself; `page_language` by the template around it, which
    is often wrong.
    """

    uri: str
    body_text: str
    headline: str | None = None
    language: str | None = None
    page_language: str | None = None
    byline: str | None = None
    publisher: str | None = None
    agency: str | None = None
    url: str | None = None
    located: str | None = None
    encoding: str | None = None
    dates: tuple[Witness, ...] = ()
    last_dates: tuple[Witness, ...] = ()
    given: GivenDate | None = None
    meta_spans: tuple[tuple[int, int], ...] = ()
    body_start: int = 0
    findings: tuple[Finding, ...] = ()


def note(code: str, **args: object) -> Finding:
    """Something not understood or decided with doubt, for the reader to know."""
    values: dict[str, Any] = args
    return Finding(rule=code, severity="note", message=reason(code, **values))
