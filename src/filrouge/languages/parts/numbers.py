"""What a pack says about how numbers are written in words and in digits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumbersPack:
    """All words in lower case, one token each.

    `cardinals` are added to what stands before them, `multipliers` multiply it ("cent",
    "hundred"); `products` names pairs that multiply although they look like a sum ("quatre
    vingt"). `joiners` may stand between two words of one number. `ordinals` are whole words,
    `ordinal_endings` what follows digits ("1er", "3rd"). `decimal` is the decimal mark and
    `thousands` what may part groups of three digits ("" or a mark; a space means a space).
    """

    cardinals: Mapping[str, int]
    multipliers: Mapping[str, int]
    products: frozenset[tuple[int, int]]
    joiners: frozenset[str]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    decimal: str
    thousands: str
    articles: frozenset[str] = frozenset()
    """Words that stand for one before a multiplier ("a hundred")."""
    roman_endings: tuple[str, ...] = ()
    """Endings of Roman ordinals written in one token ("XXe")."""
