"""Acts: as one article tells them, and as all articles together do.

Fields are TimeML's (tense, polarity, modality) and PLOVER's (event type, mode); a status is
derived from the fields and never stored beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from filrouge.model.interval import Grain, Interval
from filrouge.model.text import Reason

UNKNOWN = "XXX"
"""PLOVER's code for a party that is named but acts for no id in the tables."""
Polarity = Literal["positive", "negative"]
TimeStatus = Literal["past", "ongoing", "future", "none"]
Certainty = Literal["asserted", "possible", "conditional", "counterfactual", "demanded", "threatened", "alleged"]
Tense = Literal["PAST", "PRESENT", "FUTURE", "NONE"]
"""TimeML tense of the verb that tells an act; NONE for a noun that no verb carries."""
Status = Literal["actual", "planned", "ongoing", "hypothetical", "denied"]


@dataclass(frozen=True, slots=True)
class Holder:
    """Who vouches for the act: the journalist, a quoted source (its quote's id), an actor."""

    kind: Literal["author", "quote", "actor"] = "author"
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that show a field's value."""

    field: Literal["polarity", "time_status", "certainty", "holder"]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Participant:
    """An actor in an act: the id that it acts for, the mention, the rule that chose it."""

    id: str
    mention: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Modality:
    """The fields a status follows from, each with the words that show it (`cues`)."""

    polarity: Polarity = "positive"
    time_status: TimeStatus = "none"
    certainty: Certainty = "asserted"
    holder: Holder = Holder()
    cues: tuple[Cue, ...] = ()

    @property
    def status(self) -> Status:
        """Contract §5, first match."""
        if self.polarity == "negative":
            return "denied"
        if self.certainty != "asserted":
            return "hypothetical"
        if self.time_status == "future":
            return "planned"
        return "ongoing" if self.time_status == "ongoing" else "actual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """An act as read from the text alone: who and when are still mention and timex ids.

    `lead` marks the main clause of the first sentence (the only one that the publication day
    dates), `inherits_day` a later past main clause without a timex of its own, which takes the
    day that the narrative last named.
    """

    id: str
    start: int
    end: int
    text: str
    type: str
    mode: str | None
    modality: Modality
    rule: str
    sources: tuple[tuple[str, str], ...] = ()
    """(mention id, rule) pairs."""
    targets: tuple[tuple[str, str], ...] = ()
    timex: str | None = None
    place: str | None = None
    """Id of the mention that names the place."""
    anaphoric: bool = False
    quote: str | None = None
    lead: bool = False
    inherits_day: bool = False
    headline: bool = False
    """A headline tells the act that the text dates."""
    own_state: bool = True
    """False where persons stand for themselves (offices, courts, deaths, candidacies)."""
    tense: Tense = "NONE"
    recalled: bool = False
    """True for a pluperfect: what it dates lies behind the story that is being told."""
    ordinal: int | None = None
    """Its number in a series that the words give: the "second" round is no first one."""
    series: bool = False
    """True for one more of a kind ("un second sommet"): its parties are those of the one before."""
    act: str | None = None
    """What it is more closely than its type, for titles: sign, praise, launch, war…"""
    frame: str = "act"
    """How dependents take part; the frames are told in languages/parts/events.py."""


@dataclass(frozen=True, slots=True)
class EventTime:
    """When, and on what ground. `interval` None = undated; `grain` None with it."""

    timex: str | None
    interval: Interval | None
    grain: Grain | None
    why: Reason


@dataclass(frozen=True, slots=True)
class Place:
    """Where: `id` is ISO3, or ISO3-slug; `state` is None for waters."""

    start: int
    end: int
    text: str
    id: str
    state: str | None
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMention:
    """What one article says happened. `key` is stable: a hash of text, span and type family."""

    id: str
    key: str
    start: int
    end: int
    text: str
    type: str
    mode: str | None
    modality: Modality
    time: EventTime
    rule: str
    sources: tuple[Participant, ...] = ()
    targets: tuple[Participant, ...] = ()
    persons: tuple[str, ...] = ()
    """Slugs of the persons behind `sources` and `targets`, for labels and for linking."""
    place: Place | None = None
    act: str | None = None
    series: bool = False
    ordinal: int | None = None
    anaphoric: bool = False
    quote: str | None = None

    @property
    def status(self) -> Status:
        return self.modality.status

    @property
    def actors(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(p.id for p in (*self.sources, *self.targets)))


@dataclass(frozen=True, slots=True)
class MentionRef:
    """One event mention of one article, with the sentence that holds it."""

    uri: str
    mention: EventMention
    sentence: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What happened, according to all articles that mention it; `mentions` is never empty."""

    id: str
    mentions: tuple[MentionRef, ...]
    type: str
    mode: str | None
    interval: Interval | None
    grain: Grain | None
    actors: tuple[str, ...]
    persons: tuple[str, ...]
    place: Place | None
    act: str | None = None
    why: tuple[Reason, ...] = ()

    def __post_init__(self) -> None:
        if not self.mentions:
            raise ValueError("an event without a mention cannot be built")
