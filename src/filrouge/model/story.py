"""Events that belong to one story."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.model.event import Event


@dataclass(frozen=True, slots=True)
class Story:
    """`actors` are the ids that carry the story, most present first."""

    id: str
    events: tuple[Event, ...]
    actors: tuple[str, ...]
