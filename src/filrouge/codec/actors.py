"""Who is who, as plain dicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from filrouge.codec.names import Cast
from filrouge.codec.reasons import citation_dict, worded
from filrouge.model.actor import Actor


def actors_dict(actors: Sequence[Actor], cast: Cast, ui: str) -> dict[str, Any]:
    """Everything that is known of each actor, and of each name that nothing resolved; names in an interface language."""
    return {
        "actors": [_record(actor, cast, ui) for actor in actors if actor.id is not None],
        "unresolved": [_record(actor, cast, ui) for actor in actors if actor.id is None],
    }


def name_of(actor: Actor, cast: Cast, ui: str) -> str:
    """The name to show: that of the tables in the language of the interface, else the articles' own words."""
    return actor.name if actor.id is None else cast.name(actor.id, ui).text


def _record(actor: Actor, cast: Cast, ui: str) -> dict[str, Any]:
    return {
        "id": actor.id,
        "also": list(actor.also),
        "kind": actor.kind,
        "name": name_of(actor, cast, ui),
        "names": list(actor.names),
        "state": actor.state,
        "offices": [{"entity": entity, "role": role} for entity, role in actor.offices],
        "mentions": actor.mentions,
        "first": actor.first.isoformat() if actor.first else None,
        "last": actor.last.isoformat() if actor.last else None,
        "articles": sorted(citation.uri for citation in actor.citations),
        "ways": [{"by": way.by, "why": way.why, "citation": citation_dict(way.citation)} for way in actor.ways],
        "ties": [
            {"other": tie.other, "verdict": tie.verdict, "why": [{"reason": str(why), "message": worded(why)} for why in tie.why]}
            for tie in actor.ties
        ],
    }
