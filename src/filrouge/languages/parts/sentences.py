"""What a pack says about where sentences end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SentencePack:
    """`abbreviations`: words in lower case whose full stop ends no sentence."""

    abbreviations: frozenset[str]
    run_on: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Last letter of a word of two stops ("p.m.") -> the words in lower case before which it ends none ("10 p.m. Wednesday");
    nor does it before figures in brackets."""
