"""One id for one person in all documents, so that what comes after (acts, stories, filters) sees one.

Only mentions and acts of the documents change, and only ids: texts, names and places stay what each article says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from filrouge.actors.join import join
from filrouge.knowledge.offices import Offices, shipped
from filrouge.model.document import Document
from filrouge.model.event import EventMention, Participant
from filrouge.model.mention import Mention


def unified(documents: Sequence[Document], offices: Offices | None = None) -> tuple[Document, ...]:
    """The documents with one id for each person that `join` finds; `offices` None: the shipped table."""
    names = join(documents, offices or shipped()).canonical
    return tuple(_renamed(document, names) for document in documents) if names else tuple(documents)


def _renamed(document: Document, names: Mapping[str, str]) -> Document:
    if not any(actor in names for mention in document.mentions for actor in mention.actors):
        return document
    return replace(
        document,
        mentions=tuple(_mention(mention, names) for mention in document.mentions),
        events=tuple(_event(event, names) for event in document.events),
    )


def _mention(mention: Mention, names: Mapping[str, str]) -> Mention:
    if not any(actor in names for actor in mention.actors):
        return mention
    return replace(mention, actors=_ids(mention.actors, names), acts_for=tuple(names.get(id, id) for id in mention.acts_for))


def _event(event: EventMention, names: Mapping[str, str]) -> EventMention:
    if not any(id in names for id in (*event.persons, *event.actors)):
        return event
    return replace(
        event,
        sources=_participants(event.sources, names),
        targets=_participants(event.targets, names),
        persons=_ids(event.persons, names),
    )


def _participants(given: tuple[Participant, ...], names: Mapping[str, str]) -> tuple[Participant, ...]:
    return tuple(replace(one, id=names.get(one.id, one.id)) for one in given)


def _ids(ids: tuple[str, ...], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names.get(id, id) for id in ids))
