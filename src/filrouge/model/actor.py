"""Who is in the articles: one value for all mentions of a state, a person, an organisation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from filrouge.model.mention import MentionKind
from filrouge.model.text import Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """`id` is None for words that nothing resolved: they stay visible, one Actor a name.

    `names` are the words seen, without pronouns, the most frequent first; `also` the ids that
    other articles give the same person (a surname alone). `offices` are the (entity, role) pairs
    held at a date of an article that mentions him. `first` and `last` are the days of the
    articles, None when none of them is dated. `citations` holds the first mention of each article.
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
