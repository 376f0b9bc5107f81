"""The value that a scope is."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.languages.parts.events import Operator
from filrouge.model.event import Modality


@dataclass(frozen=True, slots=True)
class Scope:
    """The modality of a verb group and the operator (with its group's index) that governs it."""

    modality: Modality
    operator: Operator | None = None
    governor: int | None = None
    subordinate: bool = False
    """True when the group does not stand in the main clause."""
    row: int | None = None
    """Of a participle that goes on with the auxiliary of a group before it: that group."""

    @property
    def continues(self) -> bool:
        return self.row is not None
