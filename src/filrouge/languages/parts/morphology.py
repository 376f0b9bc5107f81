"""Verb forms: the shape that a pack's own morphology returns, and the look-up engines use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Mood = Literal["inf", "pres", "impf", "fut", "cond", "past", "subj", "pp", "prp"]
"""Infinitive, present, imperfect, future, conditional, simple past, subjunctive, participles."""


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One reading of an inflected form."""

    lemma: str
    mood: Mood


def table(paradigms: Iterable[tuple[str, Mapping[Mood, Iterable[str]]]]) -> dict[str, tuple[VerbForm, ...]]:
    """(lemma, forms by mood) pairs turned into form -> its readings."""
    found: dict[str, dict[VerbForm, None]] = {}
    for lemma, forms in paradigms:
        for mood, words in forms.items():
            for word in words:
                found.setdefault(word, {})[VerbForm(lemma, mood)] = None
    return {word: tuple(readings) for word, readings in found.items()}
