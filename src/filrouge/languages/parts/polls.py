"""What a language's pack says of elections: the words around one that tell whether it is still to come or was held."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Polls:
    """Words in lower case as the tokeniser cuts them."""

    ahead: frozenset[str] = _NONE
    """Nouns of an election still to come: "la campagne de la primaire", "the eve of"."""
    held: frozenset[str] = _NONE
    """Of one that was held: "le vainqueur de", "the results of"."""
    former: frozenset[str] = _NONE
    """Before the first kind they make of it the second: "l'ancien candidat à la primaire"."""
    votes: frozenset[str] = _NONE
    """Nouns of a vote that an election hangs on: "le premier tour de la primaire", "the second round of"."""
    at: frozenset[str] = _NONE
    """Prepositions that with these say when: "au premier tour"."""
    aims: frozenset[str] = _NONE
    """Prepositions of what something is meant for: "organisée pour l'élection"."""
