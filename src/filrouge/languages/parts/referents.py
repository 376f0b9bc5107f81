"""What a pack says about nouns that a pronoun may take up. Words are in lower case with their accents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferentPack:
    """`gendered`: nouns for things have a sex too, and the pronouns for persons stand for them ("la voiture … elle")."""

    gendered: bool
    persons: frozenset[str]
    """Nouns for people, in the singular and the plural."""
    nameless: frozenset[str]
    """Further ones, of people who do something or have it done to them and are seldom spoken of again ("un casseur")."""
    bodies: frozenset[str]
    """Nouns for those who act together: firms, papers, courts."""
    groups: frozenset[str]
    """Singular nouns for several people, which a pronoun in the plural may take up ("le couple … ils")."""
    generic: frozenset[str]
    """Nouns that say no more than that somebody is meant ("l'homme"): they take up who was spoken of."""
    generic_bodies: frozenset[str]
    """The same for bodies ("la compagnie", "l'hebdomadaire")."""
    never: frozenset[str]
    """Nouns that pronouns hardly ever take up: times, amounts, ways of doing."""
    sexes: Mapping[str, str] = field(default_factory=dict)
    """Noun -> m or f, where the noun tells and its grammar does not."""
    human_verbs: frozenset[str]
    """Verbs (lemmas) whose subject is somebody, besides those of saying."""
    existing: frozenset[str]
    """Verbs (lemmas) that only say that somebody is there ("il y a", "there are")."""
    back: frozenset[str]
    """Determiners of a noun that was named before ("ce conducteur")."""
