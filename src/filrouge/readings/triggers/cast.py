"""The verb groups of a sentence with their scopes: what role and place rules look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from filrouge.languages.parts.events import Sense
from filrouge.model.mention import MentionForm
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.holders import Held, holders
from filrouge.readings.triggers.scope import Scope
from filrouge.readings.triggers.senses import sense_of
from filrouge.readings.triggers.sites import Sites


@dataclass(frozen=True)
class Cast:
    """One sentence, read as far as its verbs: where they stand, and a scope for each (None: not understood)."""

    sites: Sites
    scopes: tuple[Scope | None, ...]
    subjects: dict[int, tuple[tuple[MentionForm, ...], str]] = field(default_factory=dict)
    """Subjects found so far, by group: a later verb of the same subject takes them over."""

    @cached_property
    def clause(self) -> Clause:
        return self.sites.clause

    @cached_property
    def groups(self) -> tuple[VerbGroup, ...]:
        return self.sites.groups

    @cached_property
    def nodes(self) -> tuple[int | None, ...]:
        """The word of the tree for each group: its head, or the predicate that an auxiliary or copula belongs to."""
        return self.sites.nodes

    @cached_property
    def senses(self) -> tuple[Sense | None, ...]:
        """The sense that the sentence allows each group; None for a verb that reports no act."""
        return tuple(sense_of(self.clause, group) for group in self.groups)

    @cached_property
    def held(self) -> dict[str, Held]:
        """What the tree hangs each time expression on, by its id; empty without a tree."""
        return holders(self.clause)
