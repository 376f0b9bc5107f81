"""What a pack says to the tokenizer of its pipeline: how treebanks of the language cut words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TokenPack:
    """`elided`: what stands before an apostrophe as a word of its own; `clitics`: what a hyphen ties to a verb, each a
    word with its hyphen; `whole`: forms that the rules would cut and that are one word; `base`: the spaCy language
    whose table of exceptions is taken over, or empty; `hyphens`: whether a compound is cut at its hyphens.
    """

    elided: tuple[str, ...] = ()
    clitics: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    base: str = ""
    hyphens: bool = False
