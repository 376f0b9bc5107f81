"""Titles of entries and stories, composed from ids and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from filrouge.codec.datewords import Manner, interval_words
from filrouge.codec.messages import message, pack, spaced, string
from filrouge.codec.names import UNKNOWN_GROUP, Cast, persons_of
from filrouge.languages.parts.labels import Name
from filrouge.model.chronology import Entry, StoryLine
from filrouge.model.document import Document
from filrouge.model.event import Event, EventMention, Status
from filrouge.model.interval import Grain, Interval
from filrouge.model.text import Reason
from filrouge.model.timex import Timex

_SLOT = re.compile(r"\{([a-zA-Z]):([a-z]+)\}")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_SPOKEN_FOR = frozenset({"CONSULT", "AGREE", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "X-STATEMENT"})
MOST_NAMES = 4
"""A label with more participants names the first ones and counts the others."""


@dataclass(frozen=True, slots=True)
class Parties:
    """Names by slot letter (see `languages/parts/labels.py`)."""

    names: Mapping[str, tuple[Name, ...]]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one interface language for one set of articles."""

    ui: str
    cast: Cast

    def label(self, entry: Entry) -> str:
        """The title of an entry: "Rencontre Donald Trump – Kim Jong-un à Singapour"."""
        told = telling_mention(entry)
        text = self.act(entry.event, told[0], told[1])
        prefix = spaced(pack(self.ui).prefixes.get(_prefix(entry.status, told[1]), ""), ui=self.ui)
        return prefix + (text[:1].lower() + text[1:] if prefix else text)

    def act(self, event: Event, uri: str, mention: EventMention) -> str:
        """What happened, without its status."""
        events = pack(self.ui).events
        # A visit or a call says more than "summit"; otherwise the lexicon's word for the act does.
        keys = (f"{event.type}.{event.mode}", f"{event.type}+{event.act}", event.type, "")
        if event.type != "CONSULT":
            keys = (keys[1], keys[0], *keys[2:])
        templates = next(events[key] for key in keys if key in events)
        parties = self._parties(event, uri, mention)
        for template in templates:
            text = self._fill(template, parties)
            if text is not None:
                return text
        return event.type

    def title(self, story: StoryLine) -> str:
        """The title of a story: the actors that carry it, else its places."""
        shown = [id for id in story.actors if id != UNKNOWN_GROUP][:3]
        if shown:
            return " – ".join(self.cast.name(id, self.ui).text for id in shown)
        places = " – ".join(self.cast.place(id, self.ui).text for id in story.places[:2])
        return places or string("story-unnamed", ui=self.ui)

    def name(self, id: str) -> str:
        return self.cast.name(id, self.ui).text

    def place(self, id: str) -> str:
        return self.cast.place(id, self.ui).text

    def when(self, interval: Interval | None, grain: Grain | None, *, manner: Manner = "inside") -> str:
        return interval_words(interval, grain, pack(self.ui).dates, manner=manner)

    def status(self, status: Status) -> str:
        return pack(self.ui).statuses[status]

    def message(self, reason: Reason) -> str:
        return message(reason, ui=self.ui)

    def _parties(self, event: Event, uri: str, mention: EventMention) -> Parties:
        behind = dict(persons_of(mention, uri, self.cast))
        # Whoever speaks, meets or signs for a state may be named by another article; what is done
        # to a state is not done to the person who speaks for it.
        for person in event.persons if event.type in _SPOKEN_FOR else ():
            state = self.cast.states.get(person)
            if state and not behind.get(state):
                behind[state] = (person,)
        sources = _known(p.id for p in mention.sources)
        targets = _known(p.id for p in mention.targets if p.id not in sources)
        if not sources and not targets:
            sources = _known(event.actors)
        place = event.place or mention.place
        acting = _persons(sources, behind)
        names: dict[str, tuple[Name, ...]] = {
            "s": self._named(sources),
            "t": self._named(targets),
            "a": self._named((*sources, *targets)),
            "S": self._named(acting),
            "T": self._named(tuple(id for id in _persons(targets, behind) if id not in acting)),
            "A": self._named(_persons((*sources, *targets), behind)),
            "p": (self.cast.place(place.id, self.ui),) if place else (),
        }
        names["n"] = names["S"] if all(name.kind == "person" for name in names["S"]) else ()
        names["o"] = names["a"] if all(name.kind == "organisation" for name in names["a"]) else ()
        # The host's own town says more than the host: "à Moscou", not "en Russie".
        at_home = place is not None and place.state is not None and place.state in targets
        names["h"] = names["p"] if at_home else tuple(n for n in names["t"] if n.kind != "person")[:1]
        return Parties(names)

    def _named(self, ids: tuple[str, ...]) -> tuple[Name, ...]:
        return tuple(self.cast.name(id, self.ui) for id in ids)

    def _fill(self, template: str, parties: Parties) -> str | None:
        """The template with all its slots; None when one outside brackets has no name."""

        def optional(match: re.Match[str]) -> str:
            return self._slots(match[1], parties) or ""

        # Names may hold brackets: the required slots are filled after the optional parts are gone.
        pieces: list[str] = []
        last = 0
        for match in _OPTIONAL.finditer(template):
            required = self._slots(template[last : match.start()], parties)
            if required is None:
                return None
            pieces += [required, optional(match)]
            last = match.end()
        required = self._slots(template[last:], parties)
        return None if required is None else "".join(pieces) + required

    def _slots(self, template: str, parties: Parties) -> str | None:
        pieces: list[str] = []
        last = 0
        for match in _SLOT.finditer(template):
            filled = self._join(parties.names.get(match[1], ()), match[2])
            if filled is None:
                return None
            pieces += [spaced(template[last : match.start()], ui=self.ui), filled]
            last = match.end()
        return "".join(pieces) + spaced(template[last:], ui=self.ui)

    def _join(self, names: tuple[Name, ...], form: str) -> str | None:
        if not names or (form in ("dash", "between") and len(names) < 2):
            return None
        labels = pack(self.ui)
        forms = {"dash": "bare", "between": "the", "and": "bare"}
        first = forms.get(form, form)
        # "par la Chine et les États-Unis", but "de la Chine et des États-Unis".
        next = first if first == "bare" or first in labels.repeated else "the"
        texts = [labels.inflect(name, next if n else first) for n, name in enumerate(names[:MOST_NAMES])]
        more = len(names) - MOST_NAMES
        if more > 0:
            texts.append(labels.strings["others"].split("|")[labels.plural(more)].format(n=more))
        if form == "dash":
            return " – ".join(texts)
        joined = texts[0] if len(texts) == 1 else labels.strings["and"].format(a=", ".join(texts[:-1]), b=texts[-1])
        return labels.strings["between"].format(a=joined) if form == "between" else joined


def telling_mention(entry: Entry) -> tuple[str, EventMention]:
    """The mention that tells the act most fully, among those with the entry's type and status."""

    def rank(index: int) -> tuple[int, int, int, int, int]:
        mention = entry.event.mentions[index].mention
        return (
            -(mention.status == entry.status),
            -(mention.type == entry.event.type) - (mention.mode == entry.event.mode),
            -len(_known(mention.actors)),
            -bool(mention.persons),
            index,
        )

    best = entry.event.mentions[min(range(len(entry.event.mentions)), key=rank)]
    return best.uri, best.mention


def manner_of(entry: Entry, documents: Mapping[str, Document]) -> Manner:
    """How an entry's act lies in its time: it fills it when a text (documents by uri) names both ends."""
    if entry.status in ("planned", "hypothetical"):
        return "ahead"
    for ref in entry.event.mentions:
        document = documents.get(ref.uri)
        timex = _timex(document, ref.mention.time.timex) if document else None
        if timex and timex.range_end and timex.extent == entry.interval:
            return "lasting"
    return "inside"


def _timex(document: Document, id: str | None) -> Timex | None:
    return next((timex for timex in document.timexes if timex.id == id), None) if id else None


def _prefix(status: Status, mention: EventMention) -> str:
    modality = mention.modality
    if status == "denied" and modality.holder.kind == "author":
        return "denied-future" if modality.time_status == "future" else "denied-author"
    if status == "hypothetical" and modality.certainty != "asserted":
        return modality.certainty
    return status


def _known(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id for id in ids if id != UNKNOWN_GROUP))


def _persons(ids: tuple[str, ...], behind: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Each id's persons, where the articles name any; the id itself otherwise."""
    return tuple(dict.fromkeys(shown for id in ids for shown in (behind.get(id) or (id,))))
