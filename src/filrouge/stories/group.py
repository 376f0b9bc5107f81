"""Events -> the stories that they belong to.

Articles that speak of the same people and places are of one story; rare names weigh more, as in
TF-IDF. Each article joins the nearest story so far (leader clustering with centroids, a few
passes, near stories merged); an event belongs where most of its articles do.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from filrouge.model.document import Document
from filrouge.model.event import UNKNOWN, Event
from filrouge.model.story import Story

JOIN = 0.12
"""Cosine of an article and a story's centroid from which it belongs to it."""
MERGE = 0.25
"""Cosine of two stories' centroids from which they are one."""
_PASSES = 4
_KIND = "type:"
"""Prefix of the kinds of acts among the names: they add to a likeness, they do not make one."""
_SHOWN = 5
Vector = dict[str, float]


def group_stories(documents: Sequence[Document], events: Sequence[Event]) -> tuple[Story, ...]:
    """Stories with their events, the largest first; the order of the documents does not matter."""
    story_of = _Clusters(_vectors(documents), _order(documents)).labels()
    index = {document.article.uri: i for i, document in enumerate(documents)}
    members: dict[int, list[Event]] = defaultdict(list)
    for event in events:
        homes = Counter(story_of[index[ref.uri]] for ref in event.mentions)
        members[min(homes, key=lambda h: (-homes[h], h))].append(event)
    stories = [_story(found) for found in members.values()]
    return tuple(sorted(stories, key=lambda s: (-len(s.events), s.id)))


def _order(documents: Sequence[Document]) -> list[int]:
    def key(i: int) -> tuple[str, str, str]:
        article = documents[i].article
        return (article.firstcreated or "9999", article.text_hash, article.uri)

    return sorted(range(len(documents)), key=key)


class _Clusters:
    """Leader clustering: sums of vectors as centroids, found through the names that they hold."""

    def __init__(self, vectors: list[Vector], order: list[int]) -> None:
        self._vectors = vectors
        self._order = order
        self._sums: dict[int, Vector] = {}
        self._label: dict[int, int] = {}
        self._holders: dict[str, set[int]] = defaultdict(set)

    def labels(self) -> list[int]:
        for _ in range(_PASSES):
            for item in self._order:
                self._place(item)
            self._merge()
        return [self._label[i] for i in range(len(self._vectors))]

    def _place(self, item: int) -> None:
        vector = self._vectors[item]
        if item in self._label:
            self._add(self._label[item], vector, -1)
        best, label = max(((self._likeness(vector, c), -c) for c in self._candidates(vector)), default=(0.0, 0))
        chosen = -label if best >= JOIN else (max(self._sums, default=-1) + 1)
        self._label[item] = chosen
        self._add(chosen, vector, 1)

    def _candidates(self, vector: Vector) -> set[int]:
        """Stories that share a name with it: a shared kind of act alone joins nothing."""
        named = (name for name in vector if not name.startswith(_KIND))
        return {cluster for name in named for cluster in self._holders[name] if self._sums[cluster]}

    def _likeness(self, vector: Vector, cluster: int) -> float:
        total = self._sums[cluster]
        length = math.sqrt(sum(v * v for v in total.values()))
        return _dot(vector, total) / length if length > 1e-9 else 0.0

    def _add(self, cluster: int, vector: Vector, sign: int) -> None:
        total = self._sums.setdefault(cluster, {})
        for name, weight in vector.items():
            total[name] = total.get(name, 0.0) + sign * weight
            self._holders[name].add(cluster)
            if abs(total[name]) < 1e-9:
                del total[name]

    def _merge(self) -> None:
        """Stories that speak of the same names become one, the larger number giving way."""
        into: dict[int, int] = {}
        for cluster in sorted(c for c, total in self._sums.items() if total):
            for other in sorted(self._candidates(self._sums[cluster])):
                if other < cluster and other not in into and self._alike(cluster, other):
                    self._add(other, self._sums[cluster], 1)
                    self._sums[cluster] = {}
                    into[cluster] = other
                    break
        for item, label in self._label.items():
            self._label[item] = into.get(label, label)

    def _alike(self, one: int, other: int) -> bool:
        length = math.sqrt(sum(v * v for v in self._sums[one].values()))
        return length > 1e-9 and self._likeness(self._sums[one], other) / length >= MERGE


def _story(events: list[Event]) -> Story:
    counts = Counter(actor for event in events for actor in event.actors if actor != UNKNOWN)
    actors = tuple(sorted(counts, key=lambda a: (-counts[a], a))[:_SHOWN])
    identity = hashlib.sha256("\n".join(sorted(e.id for e in events)).encode()).hexdigest()[:12]
    return Story(f"s{identity}", tuple(events), actors)


def _vectors(documents: Sequence[Document]) -> list[Vector]:
    """Unit vectors over the ids of persons, states, organisations and places named."""
    counts = []
    for document in documents:
        names: Counter[str] = Counter()
        for mention in document.mentions:
            names.update(mention.actors or ((mention.name.casefold(),) if mention.kind == "person" else ()))
            if mention.place_id and not mention.actors:
                names[mention.place_id] += 1
        names.update(_KIND + event.type for event in document.events)
        counts.append(names)
    holders = Counter(name for names in counts for name in names)
    total = max(1, len(counts))
    vectors = []
    for names in counts:
        raw = {n: (1 + math.log(c)) * math.log(1 + total / holders[n]) for n, c in names.items()}
        length = math.sqrt(sum(v * v for v in raw.values())) or 1.0
        vectors.append({n: v / length for n, v in raw.items()})
    return vectors


def _dot(one: Vector, other: Vector) -> float:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return sum(weight * large.get(name, 0.0) for name, weight in small.items())
