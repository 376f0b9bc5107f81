"""Actors across articles: one for each state, organisation and person, with what shows it.

Ids do most of the work: every spelling of a person of the tables has one id, and so has a name
that two articles write alike. What else is one person `join` finds out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from filrouge.actors.join import Joined, join
from filrouge.knowledge import organisations, states
from filrouge.knowledge.entities import entity_name
from filrouge.knowledge.names import fold
from filrouge.knowledge.offices import Offices, shipped
from filrouge.model.actor import Actor, Tie, Way
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
    ways: dict[str, Way] = field(default_factory=dict)
    also: dict[str, None] = field(default_factory=dict)


def who_is_who(documents: Sequence[Document], offices: Offices | None = None) -> tuple[Actor, ...]:
    """One Actor for each state, person and organisation, the most mentioned first; then, with
    `id` None, the words that stayed unresolved. `offices` None: the shipped table."""
    table = offices or shipped()
    joined = join(documents, table)
    seen: dict[tuple[bool, str], _Seen] = {}
    for document in documents:
        for mention in document.mentions:
            for known, own in _keys(mention):
                id = joined.canonical.get(own, own) if known else own
                name = _table_name(id, document.article.language or "", table) if known else None
                one = seen.setdefault((known, id), _Seen(mention.kind, name or mention.name, named=name is not None))
                if id != own:
                    one.also[own] = None
                _add(one, mention, document.article, own == id)
                _hold(one, id, document.article, table)
    actors = [_actor(key if known else None, one, joined) for (known, key), one in seen.items()]
    return tuple(sorted(actors, key=lambda actor: (actor.id is None, -actor.mentions, actor.id or "", actor.name)))


def _keys(mention: Mention) -> Iterable[tuple[bool, str]]:
    """(True, id) for each actor; (False, folded name) for words that say who without an id."""
    if mention.actors:
        return [(True, id) for id in mention.actors]
    if mention.kind not in _RESOLVABLE or mention.place_id is not None:
        return []
    return [(False, fold(mention.name))]


def _table_name(id: str, language: str, offices: Offices) -> str | None:
    person = offices.persons.get(id)
    return person.name(language) if person else entity_name(id, language)


def _add(one: _Seen, mention: Mention, article: Article, own: bool) -> None:
    """`own` is False for a mention that came under another id: its name is not the one shown."""
    one.mentions += 1
    alone = len(mention.actors) <= 1
    if one.kind in _WEAK and mention.kind not in _WEAK:
        one.kind = mention.kind
        one.name = mention.name if alone and own and not one.named else one.name
    if mention.kind != "pronoun" and alone:
        one.words[" ".join(mention.text.split())] += 1
    if alone and one.state is None and mention.state not in mention.actors:
        one.state = mention.state
    cited = article.cite(mention.start, mention.end)
    one.citations.setdefault(article.uri, cited)
    if mention.evidence is not None and mention.evidence.by not in one.ways:
        one.ways[mention.evidence.by] = Way(mention.evidence.by, mention.evidence.why, cited)
    day = _day(article)
    if day is not None:
        one.days.append(day)


def _hold(one: _Seen, id: str, article: Article, offices: Offices) -> None:
    """Note the offices that a person of the table held on the article's day."""
    person, day = offices.persons.get(id), _day(article)
    if person is not None and day is not None:
        when = Interval.of_day(day)
        one.offices |= {(term.entity, term.role): None for term in person.terms if term.covers(when)}


def _day(article: Article) -> date | None:
    """The day of an article, the first possible one of an interval."""
    if article.interval is None:
        return None
    if article.interval.day is not None:
        return article.interval.day
    return article.interval.earliest.date() if article.interval.earliest else None


def _actor(id: str | None, one: _Seen, joined: Joined) -> Actor:
    kind: MentionKind = one.kind
    ties: tuple[Tie, ...] = ()
    if id is not None:
        kind = "state" if states.get(id) else "organisation" if organisations.get(id) else "person"
        ties = joined.ties.get(id, ())
    return Actor(
        id=id,
        kind=kind,
        name=one.name,
        names=tuple(words for words, _ in sorted(one.words.items(), key=lambda item: (-item[1], item[0]))),
        mentions=one.mentions,
        state=one.state,
        offices=tuple(one.offices),
        also=tuple(sorted(one.also)),
        first=min(one.days, default=None),
        last=max(one.days, default=None),
        citations=tuple(one.citations.values()),
        ways=tuple(one.ways.values()),
        ties=ties,
    )
