"""What a pack says on how a time expression came about: the words of `filrouge explain --text`.

All packs have the same keys and slots; a test compares them, and holds the keys of `words` that
begin with `operator.`, `ground.` and so on to the values that the model knows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainPack:
    """`words` by dotted key: `row.` opens a line, `field.` names a field of the underspecified value, `operator.`, `anchor.`,
    `tense.`, `clause.`, `bound.`, `mod.`, `part.` and so on name its values; `ground.` is what decided between two rules,
    `fate.` what became of words that were not read, `hung.` what an expression hangs on, `why.` how it came by its value.
    """

    words: Mapping[str, str]
    units: Mapping[str, tuple[str, str]]
    """Nouns of time, singular and plural."""
    forms: Callable[[float], int]
    """Which of the two an amount takes."""
