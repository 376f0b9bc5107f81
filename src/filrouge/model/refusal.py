"""A source that gave no article: where, why, in a code that never changes meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

RefusalCode = Literal[
    "EMPTY",
    "BINARY",
    "TOO_BIG",
    "UNREADABLE",
    "NOT_REGULAR",
    "NOT_FOUND",
    "NOT_SUPPORTED",
    "NO_TEXT",
    "FIELD",
    "JSON",
    "ENCODING",
]


@dataclass(frozen=True, slots=True)
class Refusal:
    """`source` is the uri of what was refused, `position` a place inside it ("line 812").

    `args` are the values that the wording of the code needs, sorted by name.
    """

    source: str
    position: str | None
    code: RefusalCode
    args: tuple[tuple[str, str], ...] = ()


def refusal(source: str, code: RefusalCode, *, position: str | None = None, **args: object) -> Refusal:
    """Build a Refusal; arguments are sorted, so that equal refusals are equal values."""
    return Refusal(source, position, code, tuple(sorted((name, str(value)) for name, value in args.items())))
