"""A mention while it is being made: who it is may still hang on other mentions."""

from __future__ import annotations

from dataclasses import dataclass, field

from filrouge.languages.parts.mentions import Pronoun
from filrouge.model.mention import MentionKind, MentionReading


@dataclass(slots=True)
class Draft:
    """Token range [first, last) and what has been understood so far.

    `needs` names what must be found among the other mentions: `surname`, `pronoun`, `last`,
    `pair`, `possessor`, `bare` (the office named before), `in-force` (the nationality named
    before), `counterpart`, `interlocutor`, `subject-state`, `country` (the state spoken of),
    `body` (a body named before). `roles` are the offices that the words themselves give. `body`
    is the kind of body that is named, `noun` its folded head, `nation` the state that it is of
    though it acts for none, `ground` the tokens that define an acronym.
    """

    first: int
    last: int
    kind: MentionKind
    name: str = ""
    actors: tuple[str, ...] = ()
    office: tuple[str, str] | None = None
    antecedents: list[Draft] = field(default_factory=list)
    state: str | None = None
    place_id: str | None = None
    place_state: str | None = None
    plural: bool = False
    by: str = "name"
    why: str = ""
    readings: tuple[MentionReading, ...] = ()
    sex: str = ""
    needs: str = ""
    roles: tuple[str, ...] = ()
    surname: str = ""
    pronoun: Pronoun | None = None
    count: int = 0
    people: str = ""
    sort: str = ""
    after_preposition: bool = False
    quoted: bool = False
    sentence: int = 0
    candidates: tuple[str, ...] = ()
    stands: tuple[int, int] | None = None
    """The words (positions in the original) that a pronoun takes up where they are no mention."""
    body: str = ""
    noun: str = ""
    nation: str | None = None
    ground: tuple[int, int] | None = None
    official: bool = False
    """An office or a public body, whoever it is of."""

    @property
    def personal(self) -> bool:
        """True for what a personal pronoun may take up."""
        return self.kind in ("person", "role")

    @property
    def root(self) -> Draft:
        """The mention that this one takes its actor from, itself if none."""
        seen = self
        while len(seen.antecedents) == 1:
            seen = seen.antecedents[0]
        return seen
