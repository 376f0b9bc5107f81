"""The verb groups of a sentence with their scopes: what role and place rules look at."""

from __future__ import annotations

from dataclasses import dataclass, field

from filrouge.model.mention import MentionForm
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.scopes import Scope


@dataclass(frozen=True)
class Cast:
    """One sentence, read as far as its verbs."""

    clause: Clause
    groups: tuple[VerbGroup, ...]
    scopes: tuple[Scope | None, ...]
    subjects: dict[int, tuple[tuple[MentionForm, ...], str]] = field(default_factory=dict)
    """Subjects found so far, by group: a later verb of the same subject takes them over."""
