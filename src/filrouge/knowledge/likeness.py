"""How alike two words, or two rows of words, are: by `rapidfuzz`, loaded when first asked."""

from __future__ import annotations

from collections.abc import Sequence


def letters_apart(one: str, other: str) -> int:
    """How many letters must change to make one word the other (Levenshtein 1966)."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(one, other)


def shared_order(one: Sequence[str], other: Sequence[str]) -> float:
    """Part of the longer row that stands in the other in the same order (longest common subsequence), 0 to 1."""
    from rapidfuzz.distance import LCSseq

    return LCSseq.normalized_similarity(one, other)
