"""States of PLOVER's parties that the words of a party do not give: the land that a sentence is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from filrouge.knowledge import states
from filrouge.knowledge.names import fold
from filrouge.model.document import Document
from filrouge.model.event import EventMention, Place
from filrouge.model.mention import Mention

_DONE_AT_HOME = frozenset(("PROTEST", "COERCE"))
"""Categories whose doer, where nobody is named, is of the place: a riot, an arrest."""
_FELT = frozenset(("PROTEST", "COERCE", "CONCEDE", "ASSAULT", "SANCTION", "MOBILIZE", "AID", "RETREAT", "THREATEN", "REJECT"))
"""Categories that the people and authorities of the place receive: a curfew, a riot, aid."""
DOMESTIC = frozenset(("PROTEST", "COERCE", "CONCEDE", "ASSAULT", "THREATEN", "REJECT", "REQUEST", "ACCUSE"))
"""Categories that stay at home where the sentence names one state alone: a strike, a curfew, a pardon."""
_HELD = frozenset(("COERCE", "X-JUSTICE", "CONCEDE"))
"""Types of acts that a state does to its own people, unless they are said to be another's."""
_WORD = re.compile(r"[^\W\d_]+")
_WORDS = 5
_BEHIND = 60
"""Words and characters behind an act in which the adjective of its object stands."""
_UNNAMED = frozenset(("group", "pronoun"))
_PEOPLE = frozenset(("person", "role", "group"))


@dataclass(frozen=True, slots=True)
class Sentence:
    """The mentions of one sentence, and of who reports what it tells."""

    mentions: tuple[Mention, ...]
    reporting: tuple[Mention, ...] = ()

    def other(self, event: EventMention, taking: set[str]) -> Mention | None:
        """The mention of the only other state that the sentence names beside the codes that take part; None for several.

        Where it names no other state, the first person or body of the same one: people march against their own government.
        """
        parties = {party.mention for party in (*event.sources, *event.targets)}
        found: dict[str, Mention] = {}
        same: Mention | None = None
        for mention in self.mentions:
            state = mention.state or mention.place_state
            if not state or not states.get(state):
                continue
            if state not in taking:
                found.setdefault(state, mention)
            elif same is None and mention.id not in parties and mention.kind in ("person", "role", "organisation"):
                same = mention
        return next(iter(found.values())) if len(found) == 1 else None if found else same

    def alone(self, state: str | None) -> bool:
        """True where a state, and no other, is named."""
        return _states(self.mentions) == {state}

    def home(self, mention: Mention | None, event: EventMention) -> str | None:
        """ "President Moody Awori … Kenya": the only state that the sentence names, for people that have none of their own.

        The states of the other side are left out: what is done to a state is not done by its own. People without a
        name stay at home all the same: "rebels attacked the Congolese army".
        """
        if mention is None or mention.kind not in _PEOPLE:
            return None
        sides = [{party.mention for party in side} for side in (event.sources, event.targets)]
        opposed = set().union(*(side for side in sides if mention.id not in side))
        named = _states(self.mentions) or _states(self.reporting)
        others = [m for m in self.mentions if m.id in opposed and m.state]
        held = event.type in _HELD and mention.id not in sides[0]
        found = named - {m.state for m in others}
        if not found and (held or mention.kind == "group" or all(m.kind in _UNNAMED for m in others)):
            found = named
        return found.pop() if len(found) == 1 else None


def _states(mentions: tuple[Mention, ...]) -> set[str]:
    return {state for m in mentions for state in (m.state, m.place_state) if state and states.get(state)}


def sentences(document: Document) -> dict[int, Sentence]:
    """Sentences with a mention by their number, counted from 1."""
    # Who reports an act takes no part in it.
    reporting = {quote.speaker_mention for quote in document.quotes}
    reporting -= {party.mention for event in document.events for party in (*event.sources, *event.targets)}
    starts = [sentence.start for sentence in document.sentences]
    found: dict[int, tuple[list[Mention], list[Mention]]] = {}
    for mention in document.mentions:
        found.setdefault(bisect_right(starts, mention.start), ([], []))[mention.id in reporting].append(mention)
    return {number: Sentence(tuple(inside), tuple(outside)) for number, (inside, outside) in found.items()}


def host(event: EventMention, category: str) -> Place | None:
    """The place whose state receives an act that names nobody: "imposed a curfew in Cizre"."""
    place = event.place
    return place if category in _FELT and place is not None and states.get(place.state or "") else None


def doer(event: EventMention, category: str) -> Place | None:
    """The place whose state does what nobody is named for: "was arrested in Lebanon"."""
    place = event.place
    unnamed = category in _DONE_AT_HOME and not event.sources
    return place if unnamed and place is not None and states.get(place.state or "") else None


def nation(document: Document, event: EventMention) -> str | None:
    """The state of an adjective right behind the act: "rejected a Senegalese peace plan", "demolished Palestinian homes"."""
    words = _WORD.findall(document.article.body_text[event.end : event.end + _BEHIND])[:_WORDS]
    known = _adjectives(document.article.language or "")
    return next((known[fold(word)] for word in words if fold(word) in known), None)


@cache
def _adjectives(language: str) -> dict[str, str]:
    """Words of nationality of one state alone."""
    found: dict[str, set[str]] = {}
    for state in states.all_states():
        for demonym in state.demonyms(language):
            found.setdefault(fold(demonym.form), set()).add(state.iso3)
    return {form: min(of) for form, of in found.items() if len(of) == 1}
