"""States of PLOVER's parties that the words of a party do not give: the land that a sentence is about."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.knowledge import states
from filrouge.model.document import Document
from filrouge.model.event import EventMention, Place
from filrouge.model.mention import Mention

_FELT = frozenset(("PROTEST", "COERCE", "CONCEDE", "ASSAULT", "SANCTION", "MOBILIZE", "AID", "RETREAT", "THREATEN", "REJECT"))
"""Categories that the people and authorities of the place receive: a curfew, a riot, aid."""
_PEOPLE = frozenset(("person", "role", "group"))


@dataclass(frozen=True, slots=True)
class Sentence:
    """The mentions of one sentence."""

    mentions: tuple[Mention, ...]

    @classmethod
    def of(cls, document: Document, number: int) -> Sentence:
        """The sentence with that number, counted from 1."""
        around = document.sentences[number - 1] if number else None
        inside = (m for m in document.mentions if around is not None and around.start <= m.start < around.end)
        return cls(tuple(inside))

    def home(self, mention: Mention | None, event: EventMention) -> str | None:
        """ "President Moody Awori … Kenya": the only state that the sentence names, for people that have none of their own.

        Not where that state itself takes part: what a person does to a state says that he is not of it.
        """
        if mention is None or mention.kind not in _PEOPLE:
            return None
        found = {state for m in self.mentions for state in (m.state, m.place_state) if state and states.get(state)}
        if len(found) != 1:
            return None
        state = found.pop()
        opposed = {party.mention for party in (*event.sources, *event.targets)}
        if mention.kind != "group" and any(m.id in opposed and m.state == state and m.kind != "group" for m in self.mentions):
            return None
        return state


def host(event: EventMention, category: str) -> Place | None:
    """The place whose state receives an act that names nobody: "imposed a curfew in Cizre"."""
    place = event.place
    return place if category in _FELT and place is not None and states.get(place.state or "") else None
