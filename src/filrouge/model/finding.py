"""What does not add up, or what was not understood: told, never raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from filrouge.model.text import Citation, Reason

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Finding:
    """`rule` is a lint rule's id or a note's code; `message` its arguments, worded by labels.

    The first citation is the place that the finding is about, the others what it clashes with.
    `fix` proposes what would be right, where that is known.
    """

    rule: str
    severity: Severity
    message: Reason
    citations: tuple[Citation, ...] = ()
    fix: Reason | None = None
