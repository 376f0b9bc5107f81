"""Part of a chronology: the entries that a reader asks for. Pure, and nothing is made up.

What an entry is found by (ids, names, words) comes from the entry and from the mentions of the
documents; documents, groups and findings stay whole, since citations refer to them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from filrouge.knowledge.display import display_name
from filrouge.languages import available
from filrouge.model.chronology import Chronology, Entry, StoryLine

Order = Literal["date", "weight"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for; every field that is not empty narrows the choice.

    `since` and `until` are [since, until): an entry is in when part of its time is; undated ones
    are out as soon as one is given. `actors`: all of these must take part. `places`, `types`,
    `stories`: one of these is enough. `about`: all of these words stand in the cited sentences.
    `most`: that many of the weightiest.
    """

    stories: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    actors: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    about: str = ""
    most: int | None = None
    order: Order = "date"


def select(chronology: Chronology, wanted: Wanted) -> Chronology:
    """The chronology with the wanted entries only, in the wanted order."""
    names = _Names(chronology)
    tests = _tests(chronology, wanted, names)
    kept = [entry for entry in chronology.entries if all(test(entry) for test in tests)]
    if wanted.most is not None:
        kept = sorted(kept, key=_by_weight)[: wanted.most]
    kept.sort(key=_by_weight if wanted.order == "weight" else lambda entry: entry.sort_key)
    ids = {entry.id for entry in kept}
    # An act within an act that is not shown stands for itself.
    entries = tuple(e if e.part_of is None or e.part_of in ids else replace(e, part_of=None) for e in kept)
    place = {entry.id: index for index, entry in enumerate(entries)}
    stories = (_narrow(story, place) for story in chronology.stories)
    return replace(chronology, entries=entries, stories=tuple(story for story in stories if story.entries))


def words_of(text: str) -> frozenset[str]:
    """The words of a text without case and accents, for comparing names."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    spaced = "".join(c if c.isalnum() else " " for c in folded if not unicodedata.combining(c))
    return frozenset(spaced.split())


Test = Callable[[Entry], bool]


def _tests(chronology: Chronology, wanted: Wanted, names: _Names) -> list[Test]:
    tests: list[Test] = []
    if wanted.stories:
        inside = _in_stories(chronology, wanted.stories)
        tests.append(lambda entry: entry.id in inside)
    if wanted.since or wanted.until:
        tests.append(lambda entry: _within(entry, wanted.since, wanted.until))
    for actor in wanted.actors:
        tests.append(_meets(names.actors(actor), lambda entry: (*entry.event.actors, *entry.event.persons)))
    if wanted.places:
        tests.append(_meets(frozenset().union(*(names.places(p) for p in wanted.places)), _places))
    if wanted.types:
        tests.append(lambda entry: entry.event.type in wanted.types)
    if about := words_of(wanted.about):
        tests.append(lambda entry: _speaks_of(entry, about))
    return tests


def _meets(ids: frozenset[str], of: Callable[[Entry], Iterable[str]]) -> Test:
    return lambda entry: not ids.isdisjoint(of(entry))


def _by_weight(entry: Entry) -> tuple[float, tuple[int, datetime, datetime, int, str]]:
    return -entry.weight, entry.sort_key


def _within(entry: Entry, since: datetime | None, until: datetime | None) -> bool:
    if entry.interval is None:
        return False
    starts_late = until is not None and entry.interval.earliest is not None and entry.interval.earliest >= until
    ends_early = since is not None and entry.interval.latest is not None and entry.interval.latest <= since
    return not (starts_late or ends_early)


def _speaks_of(entry: Entry, about: frozenset[str]) -> bool:
    """A word is met by any word that begins with it: "missile" finds "missiles"."""
    said = words_of(" ".join(citation.citation.exact for citation in entry.citations))
    return all(word in said or (len(word) > 3 and any(other.startswith(word) for other in said)) for word in about)


def _places(entry: Entry) -> tuple[str, ...]:
    place = entry.event.place
    return (place.id, *([place.state] if place.state else [])) if place else ()


def _in_stories(chronology: Chronology, wanted: Iterable[str]) -> frozenset[str]:
    """Entries of the stories named by id, by the beginning of one, or by number from 1."""
    found: set[str] = set()
    for name in wanted:
        for number, story in enumerate(chronology.stories, 1):
            if story.id.startswith(name) or name == str(number):
                found.update(story.entries)
    return frozenset(found)


def _narrow(story: StoryLine, place: dict[str, int]) -> StoryLine:
    return replace(story, entries=tuple(sorted((e for e in story.entries if e in place), key=place.__getitem__)))


def _names_of(id: str) -> list[str]:
    """A known id's name in every interface language: "États-Unis" finds what an English article tells."""
    return [display_name(id, code) for code in available()]


class _Names:
    """Which ids a reader's word stands for: an id itself, or words of a name seen in the articles."""

    def __init__(self, chronology: Chronology) -> None:
        self._actors: dict[str, set[frozenset[str]]] = {}
        self._places: dict[str, set[frozenset[str]]] = {}
        for entry in chronology.entries:
            for id in (*entry.event.actors, *entry.event.persons):
                self._add(self._actors, id, id, *_names_of(id))
            for id in _places(entry):
                self._add(self._places, id, *_names_of(id))
        for document in chronology.documents:
            for mention in document.mentions:
                if len(mention.actors) == 1:
                    self._add(self._actors, mention.actors[0], mention.name, mention.text)
                if mention.place_id:
                    self._add(self._places, mention.place_id, mention.name, mention.text)
            for event in document.events:
                if event.place:
                    self._add(self._places, event.place.id, event.place.text)

    def actors(self, name: str) -> frozenset[str]:
        return self._find(self._actors, name)

    def places(self, name: str) -> frozenset[str]:
        return self._find(self._places, name)

    @staticmethod
    def _add(table: dict[str, set[frozenset[str]]], key: str, *names: str) -> None:
        table.setdefault(key, set()).update(words_of(name) for name in names)

    @staticmethod
    def _find(table: dict[str, set[frozenset[str]]], name: str) -> frozenset[str]:
        words = words_of(name)
        by_name = {key for key, names in table.items() if words and any(words <= seen for seen in names)}
        # The id as typed always counts: it may name an actor that no mention spells out.
        return frozenset({name, name.upper(), name.lower(), *by_name})
