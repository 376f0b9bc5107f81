"""What goes out: dated entries, each with the exact words it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.event import Event, Status
from filrouge.model.finding import Finding
from filrouge.model.interval import GRAINS, Grain, Interval
from filrouge.model.source_group import SourceGroup
from filrouge.model.text import Citation, Reason

Confirmation = Literal["single-source", "confirmed", "contested"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCitation:
    """A cited sentence and the mention in it; `status` is what this article says of the act."""

    citation: Citation
    status: Status
    event_id: str
    mention: tuple[int, int]
    publisher: str | None = None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class LifeStep:
    """An earlier or other state of the act: planned on that day, by that citation (index)."""

    status: Status
    date: str | None
    citation: int


@dataclass(frozen=True, slots=True)
class Version:
    """One of several values that the citations (indices) give for a field."""

    field: str
    value: str
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the chronology: one act with all its citations. None without a citation.

    `text` is a copy of the best cited sentence, `citations[best]`; labels are composed at
    output from `event`'s ids.
    """

    id: str
    keys: tuple[str, ...]
    event: Event
    interval: Interval | None
    grain: Grain | None
    text: str
    status: Status
    confirmation: Confirmation
    citations: tuple[EntryCitation, ...]
    life: tuple[LifeStep, ...] = ()
    versions: tuple[Version, ...] = ()
    part_of: str | None = None
    weight: float = 0.0
    why: tuple[Reason, ...] = ()

    def __post_init__(self) -> None:
        if not self.citations:
            raise ValueError("an entry without a citation cannot be built")

    @property
    def sort_key(self) -> tuple[int, datetime, datetime, int, str]:
        """By start, then end, finer grain first; "before May" stands where it ends; undated last."""
        if self.interval is None:
            return (1, datetime.max, datetime.max, len(GRAINS), self.id)
        start = self.interval.earliest or self.interval.latest or datetime.min
        end = self.interval.latest or datetime.max
        return (0, start, end, GRAINS.index(self.grain) if self.grain else len(GRAINS), self.id)


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A story and the entries that it holds, in order."""

    id: str
    actors: tuple[str, ...]
    places: tuple[str, ...]
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronology:
    """Entries in order of `sort_key`, with all that is needed to show them."""

    stories: tuple[StoryLine, ...]
    entries: tuple[Entry, ...]
    documents: tuple[Document, ...]
    groups: tuple[SourceGroup, ...] = ()
    left_out: tuple[tuple[Reason, int], ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        return tuple(document.article for document in self.documents)
