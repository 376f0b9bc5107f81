"""Who is in the articles: one value for all mentions of a state, a person, an organisation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from filrouge.model.mention import MentionKind
from filrouge.model.text import Citation, Reason

Verdict = Literal["joined", "apart", "perhaps"]


@dataclass(frozen=True, slots=True)
class Tie:
    """Somebody with a like name: taken for the same, kept apart by a fact, or close and undecided."""

    other: str
    verdict: Verdict
    why: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which mentions were identified, with the first of them and the fact that counted."""

    by: str
    why: str
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """`id` is None for words that nothing resolved: they stay visible, one Actor a name.

    `names` are the words seen, without pronouns, the most frequent first; `also` the ids that
    other articles give the same person (another spelling, a surname alone). `offices` are the (entity, role) pairs
    held at a date of an article that mentions him. `first` and `last` are the days of the
    articles, None when none of them is dated. `citations` holds the first mention of each article,
    `ways` one mention for each way of identifying, `ties` what became of like names.
    """

    id: str | None
    kind: MentionKind
    name: str
    names: tuple[str, ...]
    mentions: int
    state: str | None = None
    offices: tuple[tuple[str, str], ...] = ()
    also: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    citations: tuple[Citation, ...] = ()
    ways: tuple[Way, ...] = ()
    ties: tuple[Tie, ...] = ()
