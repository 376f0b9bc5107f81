"""Bodies that the press names beside those of the table of organisations: parties, firms, newspapers, clubs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from filrouge.knowledge.names import fold
from filrouge.knowledge.tables import parts, rows


@dataclass(frozen=True, slots=True)
class Body:
    """`languages` are those whose press writes it so; `certain`: these very letters stand for nothing else."""

    kind: str
    state: str | None
    languages: tuple[str, ...]
    spellings: tuple[str, ...]
    certain: bool


@cache
def all_bodies() -> tuple[Body, ...]:
    return tuple(
        Body(
            kind=row["kind"],
            state=row["country"] or None,
            languages=parts(row["languages"]),
            spellings=parts(row["name"], row["aliases"]),
            certain=row["certain"] == "yes",
        )
        for row in rows("bodies")
    )


@cache
def single_words() -> frozenset[str]:
    """Folded names of one word, those that are also words or places included: "liberation", "orange"."""
    return frozenset(fold(name) for body in all_bodies() for name in body.spellings if " " not in name)
