"""Names of ids as a reader knows them: from the tables, else from the articles' own words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from filrouge.codec.messages import pack
from filrouge.knowledge.display import display_name, kind_of, town_name
from filrouge.languages.parts.labels import Name
from filrouge.model.document import Document
from filrouge.model.event import UNKNOWN, EventMention

UNKNOWN_GROUP = UNKNOWN


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is in the articles: names by id, then by the language of the article that has them.

    `states` says for whom a person acts; `participants` which person stands behind a participant
    of an event: by (uri, mention id).
    """

    names: Mapping[str, Mapping[str, str]]
    places: Mapping[str, Mapping[str, str]]
    states: Mapping[str, str]
    participants: Mapping[tuple[str, str], tuple[str, ...]]

    def name(self, id: str, ui: str) -> Name:
        """The name of a state, an organisation or a person."""
        labels = pack(ui)
        kind = kind_of(id)
        known = labels.names.get(id) or display_name(id, ui)
        if kind == "state":
            return Name(id, known, "state")
        if kind == "organisation" or id == UNKNOWN_GROUP:
            return Name(id, known, "organisation")
        if kind:
            return self.place(id, ui)
        if known != id:
            return Name(id, known, "person")
        return Name(id, _in_language(self.names.get(id, {}), ui) or _spelt(id), "person")

    def place(self, id: str, ui: str) -> Name:
        """The name of a place; a state is one too."""
        known = pack(ui).names.get(id) or display_name(id, ui)
        if kind_of(id) == "state":
            return Name(id, known, "state")
        if known != id:
            return Name(id, known, "place")
        own_words = self.places.get(id, {})
        # Of a town of the wider tables the articles know the name as their language has it.
        text = own_words.get(ui) or town_name(id, ui) or _spelt(id[4:] if id[3:4] == "-" and id[:3].isupper() else id)
        return Name(id, text, "place")


def cast_of(documents: Iterable[Document]) -> Cast:
    """Collect the names that the articles use; linear in the number of mentions."""
    names: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    places: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    states: dict[str, str] = {}
    participants: dict[tuple[str, str], tuple[str, ...]] = {}
    for document in documents:
        language = document.article.language or ""
        for mention in document.mentions:
            participants[document.article.uri, mention.id] = mention.actors
            if len(mention.actors) == 1 and mention.kind == "person":
                names[mention.actors[0]][language][mention.name] += 1
                if mention.state:
                    states.setdefault(mention.actors[0], mention.state)
            if mention.place_id:
                places[mention.place_id][language][mention.name or mention.text] += 1
        for event in document.events:
            if event.place:
                places[event.place.id][language][event.place.text] += 1
    return Cast(_best(names), _best(places), states, participants)


def persons_of(event: EventMention, uri: str, cast: Cast) -> dict[str, tuple[str, ...]]:
    """The persons behind each participant's id in one mention of an act."""
    found: dict[str, tuple[str, ...]] = {}
    for participant in (*event.sources, *event.targets):
        actors = cast.participants.get((uri, participant.mention), ())
        persons = tuple(a for a in actors if not kind_of(a) and a in cast.names)
        found[participant.id] = tuple(dict.fromkeys((*found.get(participant.id, ()), *persons)))
    return found


def _best(counted: dict[str, dict[str, Counter[str]]]) -> dict[str, dict[str, str]]:
    """The fullest name (most words), then the most frequent, in each language."""
    return {
        id: {
            language: min(counts, key=lambda name: (-len(name.split()), -counts[name], name))
            for language, counts in languages.items()
        }
        for id, languages in counted.items()
    }


def _in_language(names: Mapping[str, str], ui: str) -> str | None:
    return names.get(ui) or (names[min(names)] if names else None)


def _spelt(slug: str) -> str:
    """A readable form of an id that nobody names: "choe-son-hui" -> "Choe Son Hui"."""
    return " ".join(word[:1].upper() + word[1:] for word in slug.split("-")) or slug
