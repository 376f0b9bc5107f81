"""What the steps of coreference share: the mentions in order and how two of them compare."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.knowledge.offices import Offices, held_role
from filrouge.languages.parts.mentions import MentionPack
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.people import People
from filrouge.readings.mentions.referents import Referents
from filrouge.readings.mentions.words import Words

BACK = 40
"""Mentions that are looked back for an antecedent: keeps the work linear."""


@dataclass(frozen=True, slots=True)
class Context:
    """`drafts` are in the order of the text; `stated` are the states that the text names, and
    `located` those of its places."""

    drafts: list[Draft]
    text: Words
    people: People
    pack: MentionPack
    stated: frozenset[str]
    located: frozenset[str]
    referents: Referents | None = None
    """What the tree shows of who is spoken of; None without a tree."""

    @classmethod
    def of(cls, drafts: list[Draft], text: Words, people: People, pack: MentionPack) -> Context:
        stated = frozenset(draft.state for draft in drafts if draft.kind == "state" and draft.state)
        located = frozenset(draft.state for draft in drafts if draft.kind == "place" and draft.state)
        return cls(drafts, text, people, pack, stated, located)

    @property
    def offices(self) -> Offices:
        return self.people.offices

    def before(self, at: int) -> list[Draft]:
        """The mentions before `at`, the nearest first."""
        return self.drafts[max(0, at - BACK) : at][::-1]

    def same(self, first: Draft, second: Draft) -> bool:
        """True where two mentions surely mean one actor, or may: a role and a holder of that office."""
        if (
            first is second
            or (first.actors and first.actors == second.actors)
            or (first.office and first.office == second.office)
        ):
            return True
        role, person = (first, second) if first.office else (second, first)
        if role.office is None or not person.actors:
            return False
        entity, code = role.office
        code = held_role(entity, code)
        known = self.offices.persons.get(person.actors[0])
        return bool(known and any(term.entity == entity and term.role == code for term in known.terms))

    def roles(self, draft: Draft) -> tuple[str, ...]:
        """Offices that a mention shows by its words, or that its person ever held."""
        root = draft.root
        if draft.roles or root.roles:
            return draft.roles or root.roles
        person = self.offices.persons.get(root.actors[0]) if root.kind == "person" and root.actors else None
        return tuple(dict.fromkeys(term.role for term in person.terms)) if person else ()

    def entity(self, draft: Draft) -> str | None:
        """The state or organisation that a mention acts for, as far as that hangs on no date."""
        if draft.office is not None:
            return draft.office[0]
        if draft.state is None and draft.kind == "person" and draft.actors:
            found = self.offices.entity_of(draft.actors[0], None)
            return found[0] if found else None
        return draft.state


def agree(first: Draft, second: Draft) -> bool:
    return not (first.sex and second.sex and first.sex != second.sex)


def known(draft: Draft) -> bool:
    return bool(draft.actors or draft.office or draft.candidates)
