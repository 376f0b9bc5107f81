"""Who is independent of whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

GroupRole = Literal["original", "copy", "version"]


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """Articles that count as one source: versions of a page, copies of a text, one agency."""

    id: str
    members: tuple[tuple[str, GroupRole], ...]
    """(uri, role) pairs."""
