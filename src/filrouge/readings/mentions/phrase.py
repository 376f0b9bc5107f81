"""What a noun phrase for people or an institution says, before anybody is looked for."""

from __future__ import annotations

from dataclasses import dataclass, field

from filrouge.knowledge import organisations, states
from filrouge.knowledge.offices import Offices
from filrouge.languages.parts.mentions import Determiner, Head

_ORGANISED = ("head_of_state", "monarch", "head_of_government", "leader", "head_of_organisation")


_UNREAD = Head("role")


@dataclass(slots=True)
class Phrase:
    """Tokens [first, last) with what they say. `entities` are states and organisations that the
    modifiers name, in order; `office` the office of a seat ("chef de la Maison Blanche")."""

    first: int
    last: int = 0
    head: Head = _UNREAD
    noun: str = ""
    determiner: Determiner | None = None
    count: int = 0
    counted: bool = False
    former: bool = False
    entities: list[str] = field(default_factory=list)
    office: str = ""
    portfolio: str = ""
    complement: str = ""
    unknown: bool = False
    """True where the complement is a body that no table gives an actor."""
    adjectives: int = 0

    @property
    def entity(self) -> str | None:
        return self.entities[0] if self.entities else None

    @property
    def several(self) -> tuple[str, ...]:
        """The states of a plural phrase that names more than one: "les ministres russe et turc"; else nothing."""
        named = tuple(dict.fromkeys(entity for entity in self.entities if states.get(entity)))
        return named if len(named) > 1 and self.head.number == "p" else ()

    @property
    def country(self) -> bool:
        """True for one state that is not named: "le pays", "ce pays"."""
        single = "s" in (self.head.number, self.determiner.number if self.determiner else "")
        unsaid = not (self.count or self.counted or self.entities or self.adjectives)
        return self.head.people == "states" and single and unsaid and self.sort in ("definite", "demonstrative")

    @property
    def sort(self) -> str:
        return self.determiner.sort if self.determiner else ""

    @property
    def sex(self) -> str:
        return self.head.sex or (self.determiner.sex if self.determiner else "")

    @property
    def state(self) -> str | None:
        """The state that the phrase names, by itself or through an organisation of one."""
        for entity in self.entities:
            if states.get(entity):
                return entity
            organisation = organisations.get(entity)
            if organisation is not None:
                return organisation.state
        return None

    def role(self) -> str:
        """The office code that the words give, empty for none."""
        role = self.head.role
        if self.former or (self.unknown and role in _ORGANISED):
            return ""
        if role == "minister":
            if self.portfolio:
                return self.portfolio
            return "foreign_minister" if self.noun.startswith("secret") and self.entity == "USA" else "minister"
        if role == "leader" and self.office:
            return self.office
        if role in _ORGANISED and self.entity and organisations.get(self.entity):
            return "head_of_organisation"
        return role

    def lookup(self, offices: Offices) -> tuple[str, str] | None:
        """(entity, role) where the tables know such an office, else None."""
        role, entity = self.role(), self.entity or self.head.entity
        if not entity or not role or self.sort == "indefinite" or not offices.terms(entity, role):
            return None
        return entity, role
