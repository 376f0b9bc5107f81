"""An article as received. Field names are those of IPTC ninjs 1.x."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from filrouge.model.finding import Finding
from filrouge.model.interval import Interval
from filrouge.model.text import Citation, Reason

DateBasis = Literal["metadata", "page", "dateline", "text", "other-articles", "option"]
CONTEXT = 32
"""Code points of prefix and suffix that a citation carries (W3C TextQuoteSelector)."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words in some article that a date rests on, and why they count."""

    uri: str
    start: int
    end: int
    why: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article. `body_text` never changes: every position in the project refers to it.

    `firstcreated` is the most likely day (`2018-06-12`) or the day-time given, else None;
    `interval` holds all days that it may have been published on, None when nothing is known.
    `meta_spans` are head lines and datelines inside `body_text`: understood, still part of the
    text, never read as news. `encoding` names the character set that the bytes were read with.
    """

    uri: str
    body_text: str
    headline: str | None = None
    language: str | None = None
    firstcreated: str | None = None
    interval: Interval | None = None
    firstcreated_basis: DateBasis | None = None
    evidence: tuple[Evidence, ...] = ()
    byline: str | None = None
    publisher: str | None = None
    agency: str | None = None
    url: str | None = None
    located: str | None = None
    encoding: str | None = None
    meta_spans: tuple[tuple[int, int], ...] = ()
    findings: tuple[Finding, ...] = ()

    def cite(self, start: int, end: int) -> Citation:
        """The words at [start, end) with their surroundings; IndexError outside the text."""
        text = self.body_text
        if not 0 <= start < end <= len(text):
            raise IndexError(f"[{start}, {end}) is not inside {self.uri} of length {len(text)}")
        return Citation(
            uri=self.uri,
            start=start,
            end=end,
            exact=text[start:end],
            prefix=text[max(0, start - CONTEXT) : start],
            suffix=text[end : end + CONTEXT],
        )

    @property
    def text_hash(self) -> str:
        """sha256 of the text alone: the same text under another name has the same hash."""
        return hashlib.sha256(self.body_text.encode("utf-8", "surrogatepass")).hexdigest()
