"""The chronology as plain dicts (contract §4)."""

from __future__ import annotations

import math
from typing import Any

from filrouge.codec.articles import dating_dict
from filrouge.codec.datewords import Manner
from filrouge.codec.names import cast_of
from filrouge.codec.reasons import citation_dict, finding_dict, worded
from filrouge.codec.wording import Wording, manner_of
from filrouge.languages import available
from filrouge.model.article import Article
from filrouge.model.chronology import Chronology, Entry, EntryCitation, StoryLine
from filrouge.model.source_group import GroupRole, SourceGroup


def chronology_dict(chronology: Chronology) -> dict[str, Any]:
    """Everything that a chronology holds but the whole texts; labels in all interface languages."""
    cast = cast_of(chronology.documents)
    documents = {document.article.uri: document for document in chronology.documents}
    wordings = tuple(Wording(ui, cast) for ui in available())
    groups = _groups(chronology.groups)
    return {
        "stories": [_story(story, wordings) for story in chronology.stories],
        "entries": [_entry(entry, wordings, manner_of(entry, documents)) for entry in chronology.entries],
        "articles": [_article(article, groups.get(article.uri)) for article in chronology.articles],
        "left_out": [{"reason": str(reason), "count": count, "message": worded(reason)} for reason, count in chronology.left_out],
        "findings": [finding_dict(finding) for finding in chronology.findings],
    }


def _story(story: StoryLine, wordings: tuple[Wording, ...]) -> dict[str, Any]:
    return {
        "id": story.id,
        "title": {wording.ui: wording.title(story) for wording in wordings},
        "actors": list(story.actors),
        "places": list(story.places),
        "entries": list(story.entries),
    }


def _entry(entry: Entry, wordings: tuple[Wording, ...], manner: Manner) -> dict[str, Any]:
    start, end = entry.interval.iso() if entry.interval else (None, None)
    event = entry.event
    place = event.place
    return {
        "id": entry.id,
        "keys": list(entry.keys),
        "start": start,
        "end": end,
        "grain": entry.grain,
        "when": {wording.ui: wording.when(entry.interval, entry.grain, manner=manner) for wording in wordings},
        "label": {wording.ui: wording.label(entry) for wording in wordings},
        "text": entry.text,
        "type": event.type,
        "mode": event.mode,
        "act": event.act,
        "status": entry.status,
        "confirmation": entry.confirmation,
        "life": [{"status": step.status, "date": step.date, "citation": step.citation} for step in entry.life],
        "part_of": entry.part_of,
        "actors": list(event.actors),
        "persons": list(event.persons),
        "place": {"id": place.id, "name": {w.ui: w.place(place.id) for w in wordings}, "lat": place.lat, "lon": place.lon}
        if place
        else None,
        "citations": [entry_citation_dict(citation) for citation in entry.citations],
        "versions": [
            {"field": version.field, "value": version.value, "citations": list(version.citations)} for version in entry.versions
        ],
        "weight": entry.weight if math.isfinite(entry.weight) else 0.0,
        "why": [str(reason) for reason in entry.why],
    }


def entry_citation_dict(citation: EntryCitation) -> dict[str, Any]:
    """A cited sentence and the words of the act in it."""
    return {
        **citation_dict(citation.citation),
        "publisher": citation.publisher,
        "group": citation.group,
        "status": citation.status,
        "mention": {"event": citation.event_id, "start": citation.mention[0], "end": citation.mention[1]},
    }


def _article(article: Article, group: tuple[str, GroupRole] | None) -> dict[str, Any]:
    return {
        "uri": article.uri,
        "headline": article.headline,
        "publisher": article.publisher,
        "agency": article.agency,
        "url": article.url,
        "language": article.language,
        **dating_dict(article),
        "group": group[0] if group else None,
        "group_role": group[1] if group else None,
    }


def _groups(groups: tuple[SourceGroup, ...]) -> dict[str, tuple[str, GroupRole]]:
    return {uri: (group.id, role) for group in groups for uri, role in group.members}
