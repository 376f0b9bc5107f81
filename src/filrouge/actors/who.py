"""Actors joined across articles.

Ids do most of the work: every spelling of a person of the tables has one id, and so has a name
that two articles write alike. What is left are surnames that an article never completes ("le
général Sidorov"): they join the one full name that ends in them, where only one does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from filrouge.knowledge import offices, organisations, states
from filrouge.knowledge.entities import entity_name
from filrouge.knowledge.names import fold
from filrouge.model.actor import Actor
from filrouge.model.article import Article
from filrouge.model.document import Document
from filrouge.model.interval import Interval
from filrouge.model.mention import Mention, MentionKind
from filrouge.model.text import Citation

_RESOLVABLE = ("person", "organisation", "role", "place")
"""Kinds whose words name or describe somebody: without an actor they are worth showing."""
_WEAK = ("role", "pronoun", "group", "place")
"""Kinds that say less of what an actor is than the others."""


@dataclass(slots=True)
class _Seen:
    kind: MentionKind
    name: str
    state: str | None = None
    named: bool = False
    words: Counter[str] = field(default_factory=Counter)
    mentions: int = 0
    days: list[date] = field(default_factory=list)
    offices: dict[tuple[str, str], None] = field(default_factory=dict)
    citations: dict[str, Citation] = field(default_factory=dict)
    also: list[str] = field(default_factory=list)


def who_is_who(documents: Sequence[Document]) -> tuple[Actor, ...]:
    """One Actor for each state, person and organisation, the most mentioned first; then, with
    `id` None, the words that stayed unresolved."""
    seen: dict[tuple[bool, str], _Seen] = {}
    for document in documents:
        for mention in document.mentions:
            for known, key in _keys(mention):
                name = entity_name(key, document.article.language or "") if known else None
                one = seen.setdefault((known, key), _Seen(mention.kind, name or mention.name, named=name is not None))
                _add(one, mention, document.article, key)
    _join_surnames(seen)
    actors = [_actor(key if known else None, one) for (known, key), one in seen.items()]
    return tuple(sorted(actors, key=lambda actor: (actor.id is None, -actor.mentions, actor.id or "", actor.name)))


def _keys(mention: Mention) -> Iterable[tuple[bool, str]]:
    """(True, id) for each actor; (False, folded name) for words that say who without an id."""
    if mention.actors:
        return [(True, id) for id in mention.actors]
    if mention.kind not in _RESOLVABLE or mention.place_id is not None:
        return []
    return [(False, fold(mention.name))]


def _add(one: _Seen, mention: Mention, article: Article, key: str) -> None:
    one.mentions += 1
    alone = len(mention.actors) <= 1
    if one.kind in _WEAK and mention.kind not in _WEAK:
        one.kind = mention.kind
        one.name = mention.name if alone and not one.named else one.name
    if mention.kind != "pronoun" and alone:
        one.words[" ".join(mention.text.split())] += 1
    if alone and one.state is None and mention.state != key:
        one.state = mention.state
    one.citations.setdefault(article.uri, article.cite(mention.start, mention.end))
    day = _day(article)
    if day is not None:
        one.days.append(day)
        for term in _held(key, day):
            one.offices[term] = None


def _day(article: Article) -> date | None:
    """The day of an article, the first possible one of an interval."""
    if article.interval is None:
        return None
    if article.interval.day is not None:
        return article.interval.day
    return article.interval.earliest.date() if article.interval.earliest else None


def _held(id: str, day: date) -> Iterable[tuple[str, str]]:
    person = offices.shipped().persons.get(id)
    when = Interval.of_day(day)
    return [(term.entity, term.role) for term in person.terms if term.covers(when)] if person else []


def _join_surnames(seen: dict[tuple[bool, str], _Seen]) -> None:
    """Fold "sidorov" into "oleg-sidorov" where no other full name ends so."""
    full: dict[str, list[str]] = {}
    for known, id in seen:
        # Only names that the articles gave: a person of the tables is known by his spellings.
        if known and "-" in id and id not in offices.shipped().persons and seen[True, id].kind == "person":
            full.setdefault(id.rpartition("-")[2], []).append(id)
    for surname, ids in full.items():
        short = seen.get((True, surname))
        if short is None or len(ids) != 1 or short.kind != "person":
            continue
        one = seen[True, ids[0]]
        one.mentions += short.mentions
        one.words.update(short.words)
        one.days.extend(short.days)
        one.citations = {**short.citations, **one.citations}
        one.state = one.state or short.state
        one.also.append(surname)
        del seen[True, surname]


def _actor(id: str | None, one: _Seen) -> Actor:
    kind: MentionKind = one.kind
    if id is not None:
        kind = "state" if states.get(id) else "organisation" if organisations.get(id) else "person"
    return Actor(
        id=id,
        kind=kind,
        name=one.name,
        names=tuple(words for words, _ in sorted(one.words.items(), key=lambda item: (-item[1], item[0]))),
        mentions=one.mentions,
        state=one.state,
        offices=tuple(one.offices),
        also=tuple(one.also),
        first=min(one.days, default=None),
        last=max(one.days, default=None),
        citations=tuple(one.citations.values()),
    )
