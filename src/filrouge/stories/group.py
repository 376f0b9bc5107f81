"""Events -> the stories that they belong to.

Articles that tell one act, or that speak of the same people and places (rare ones weigh more,
as in TF-IDF), are of one story; an event belongs where most of its articles do.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from filrouge.model.document import Document
from filrouge.model.event import Event
from filrouge.model.story import Story

SIMILAR = 0.42
"""Cosine of two articles' names from which they are of one story."""
_CROWD = 200
_SHOWN = 5


def group_stories(documents: Sequence[Document], events: Sequence[Event]) -> tuple[Story, ...]:
    """Stories with their events, the largest first."""
    vectors = _vectors(documents)
    index = {document.article.uri: i for i, document in enumerate(documents)}
    parent = list(range(len(documents)))
    for a, b, cosine in _near(vectors):
        if cosine >= SIMILAR:
            parent[_root(parent, b)] = _root(parent, a)
    for event in events:
        uris = sorted({ref.uri for ref in event.mentions})
        if event.interval is None or len(uris) < 2:
            continue
        for uri in uris[1:]:
            a, b = index[uris[0]], index[uri]
            if _cosine(vectors[a], vectors[b]) >= SIMILAR / 2:
                parent[_root(parent, b)] = _root(parent, a)
    members: dict[int, list[Event]] = defaultdict(list)
    for event in events:
        homes = Counter(_root(parent, index[ref.uri]) for ref in event.mentions)
        members[min(homes, key=lambda h: (-homes[h], h))].append(event)
    stories = [_story(found) for found in members.values()]
    return tuple(sorted(stories, key=lambda s: (-len(s.events), s.id)))


def _story(events: list[Event]) -> Story:
    counts = Counter(actor for event in events for actor in event.actors if actor != "XXX")
    actors = tuple(sorted(counts, key=lambda a: (-counts[a], a))[:_SHOWN])
    identity = hashlib.sha256("\n".join(sorted(e.id for e in events)).encode()).hexdigest()[:12]
    return Story(f"s{identity}", tuple(events), actors)


def _vectors(documents: Sequence[Document]) -> list[dict[str, float]]:
    """Unit vectors over the ids of persons, states, organisations and places named."""
    counts = []
    for document in documents:
        names: Counter[str] = Counter()
        for mention in document.mentions:
            names.update(mention.actors or ((mention.name.casefold(),) if mention.kind == "person" else ()))
            if mention.place_id and not mention.actors:
                names[mention.place_id] += 1
        names.update(f"type:{event.type}" for event in document.events)
        counts.append(names)
    holders = Counter(name for names in counts for name in names)
    total = max(1, len(counts))
    vectors = []
    for names in counts:
        raw = {n: (1 + math.log(c)) * math.log(1 + total / holders[n]) for n, c in names.items()}
        length = math.sqrt(sum(v * v for v in raw.values())) or 1.0
        vectors.append({n: v / length for n, v in raw.items()})
    return vectors


def _near(vectors: list[dict[str, float]]) -> list[tuple[int, int, float]]:
    """Pairs that share a name that is not everybody's, with their cosine."""
    holders: dict[str, list[int]] = defaultdict(list)
    found: list[tuple[int, int, float]] = []
    for b, vector in enumerate(vectors):
        candidates = {a for name in vector if len(holders[name]) <= _CROWD for a in holders[name]}
        found.extend((a, b, _cosine(vectors[a], vector)) for a in sorted(candidates))
        for name in vector:
            holders[name].append(b)
    return found


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return sum(weight * large.get(name, 0.0) for name, weight in small.items())


def _root(parent: list[int], index: int) -> int:
    while parent[index] != index:
        parent[index] = parent[parent[index]]
        index = parent[index]
    return index
