"""Words that stand for somebody or somewhere, kept apart from who that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MentionKind = Literal["person", "state", "organisation", "place", "role", "group", "pronoun"]


@dataclass(frozen=True, slots=True)
class MentionEvidence:
    """What resolved a mention: `by` names the way, the span the words, `why` the fact used."""

    by: str
    start: int
    end: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class MentionReading:
    """One of several readings that stay open ("Washington": place or government)."""

    as_: Literal["place", "government", "person", "organisation"]
    id: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionForm:
    """What the text says, before anything is known of the date.

    Exactly one way to an actor is filled, or none (unresolved):
    `actors`   ids that hold at any date (states, organisations, persons named in full);
    `office`   (state or organisation id, role) to be looked up at a date;
    `antecedent` the id of the mention that a pronoun, a surname or "les deux hommes" takes over
    (`antecedents` when it is several).
    `place_id` / `place_state` are set where the words can name a place.
    """

    id: str
    start: int
    end: int
    text: str
    kind: MentionKind
    name: str
    actors: tuple[str, ...] = ()
    office: tuple[str, str] | None = None
    antecedents: tuple[str, ...] = ()
    state: str | None = None
    wikidata: str | None = None
    place_id: str | None = None
    place_state: str | None = None
    plural: bool = False
    sex: str = ""
    """ "f" or "m" where the words tell it ("la présidente")."""
    official: bool = False
    """An office or a public body ("le gouvernement"), whoever it is of."""
    evidence: MentionEvidence | None = None
    readings: tuple[MentionReading, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A mention resolved as far as the article's date allows.

    `actors` are person slugs, ISO 3166-1 alpha-3 codes or organisation ids; empty = unresolved.
    `state` is the state (or organisation) that the actor acts for, if any.
    """

    id: str
    start: int
    end: int
    text: str
    kind: MentionKind
    name: str
    actors: tuple[str, ...] = ()
    state: str | None = None
    wikidata: str | None = None
    acts_for: tuple[str, ...] = ()
    """The state or organisation that each of `actors` acts for (itself for a private person)."""
    place_id: str | None = None
    place_state: str | None = None
    evidence: MentionEvidence | None = None
    readings: tuple[MentionReading, ...] = ()
