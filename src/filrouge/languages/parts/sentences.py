"""What a pack says about where sentences end."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SentencePack:
    """`abbreviations`: words in lower case whose full stop ends no sentence."""

    abbreviations: frozenset[str]
