"""What was looked at while a text was read for acts, told or not: sense, operator, and why nothing came of it.

Only explanations ask for it. It goes the way of `read.py` once more, with the same functions.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from typing import Literal, get_args

from filrouge.languages.ownlexicon import Lexicon
from filrouge.languages.parts.events import Operator, Sense
from filrouge.model.event import Trigger
from filrouge.model.reading import Reading
from filrouge.readings.tokens import tokenize
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.nominal import NounTrigger, noun_trigger
from filrouge.readings.triggers.nominal import Untold as UntoldNoun
from filrouge.readings.triggers.read import cast_of, clauses
from filrouge.readings.triggers.recalls import Noun, Told, noun_sense
from filrouge.readings.triggers.senses import act_nouns, allows, around, noun_allows
from filrouge.readings.triggers.verbal import Untold as UntoldVerb
from filrouge.readings.triggers.verbal import taking_part
from filrouge.readings.view import View

Condition = Literal["needs", "forbids", "before", "direct", "unit", "particle", "reflexive"]
"""The fields of a sense that its clause must satisfy."""
Silence = UntoldVerb | UntoldNoun | Literal["senses", "other"]
"""Why nothing is told: no sense of the word fits, a rule of verbs or nouns, or another word that tells the act."""
SILENCES: tuple[str, ...] = (*get_args(UntoldVerb), *get_args(UntoldNoun), "senses", "other")


@dataclass(frozen=True, slots=True)
class Looked:
    """One word of the lexicon in a text. `trigger` is the act that it tells, `why` the reason when it tells none."""

    start: int
    end: int
    text: str
    lemma: str
    pos: Literal["verb", "noun"]
    sense: Sense | None = None
    shown: tuple[tuple[int, int], ...] = ()
    """Words near it that the sense asks for."""
    passed: tuple[tuple[Sense, tuple[tuple[Condition, tuple[str, ...]], ...]], ...] = ()
    """Senses that did not fit, and which of their conditions, with the words that it asks for, or that kept it out."""
    operator: Operator | None = None
    governor: tuple[int, int] | None = None
    trigger: Trigger | None = None
    why: Silence | None = None


def trace(view: View, reading: Reading, tree: Tree | None = None, lexicon: Lexicon | None = None) -> tuple[Looked, ...]:
    """The words of the lexicon in a text, in its order; `reading` is the whole reading of it."""
    found: list[Looked] = []
    triggers = {trigger.start: trigger for trigger in reading.triggers}
    told = Told()
    for clause in clauses(view, tokenize(view), reading, tree, lexicon=lexicon):
        cast = cast_of(clause)
        found += [*_verbs(cast, triggers, view.original), *_nouns(cast, triggers, view.original, told)]
        told.add(triggers[start] for start, _ in clause.spans if start in triggers)
    return tuple(sorted(found, key=lambda one: one.start))


def _verbs(cast: Cast, triggers: dict[int, Trigger], text: str) -> Iterator[Looked]:
    clause = cast.clause
    for index, group in enumerate(cast.groups):
        start, end = clause.spans[group.first][0], clause.spans[group.last][1]
        senses = clause.pack.senses.get(("verb", group.lemma), ())
        trigger = _told(triggers, start, "verb")
        if not senses and trigger is None:
            continue
        words = around(clause, group)

        def fits(sense: Sense) -> bool:
            return allows(clause, group, sense, words)  # noqa: B023 - asked at once

        fitting = next((sense for sense in senses if fits(sense)), None)
        scope = cast.scopes[index]
        why: Silence | None = None
        if trigger is None:
            parties = taking_part(cast, index, scope, fitting) if scope and fitting else None
            why = "senses" if fitting is None else "scope" if scope is None else parties if isinstance(parties, str) else "other"
        governor = cast.groups[scope.governor] if scope and scope.governor is not None else None
        yield Looked(
            start,
            trigger.end if trigger else end,
            text[start : trigger.end if trigger else end],
            group.lemma,
            "verb",
            fitting,
            _shown(clause, fitting, range(group.first, group.last + 1)),
            tuple(
                (
                    sense,
                    tuple(
                        (c, _words(sense, c, words)) for c in get_args(Condition) if not fits(_only(sense, c, group.reflexive))
                    ),
                )
                for sense in senses[: senses.index(fitting) if fitting else None]
            ),
            scope.operator if scope else None,
            (clause.spans[governor.first][0], clause.spans[governor.last][1]) if governor else None,
            trigger,
            why,
        )


def _nouns(cast: Cast, triggers: dict[int, Trigger], text: str, told: Told) -> Iterator[Looked]:
    clause = cast.clause
    for index, lemma in act_nouns(clause, cast.groups):
        start, end = clause.spans[index]
        noun = Noun(clause, index)
        senses, words = clause.pack.senses.get(("noun", lemma), ()), noun.beside
        fitting = noun_sense(noun, lemma, told)
        trigger = _told(triggers, start, "noun")
        why: Silence | None = None
        if trigger is None:
            made = noun_trigger(cast, text, noun, fitting, before=told) if fitting else "senses"
            why = "other" if isinstance(made, NounTrigger) else made
        asked: tuple[Condition, ...] = ("needs", "forbids")
        passed = tuple(
            (sense, tuple((c, _words(sense, c, words)) for c in asked if not noun_allows(_only(sense, c, None), words)))
            for sense in senses[: senses.index(fitting) if fitting in senses else None]
        )
        shown = _shown(clause, fitting, range(index, index + 1))
        yield Looked(start, end, text[start:end], lemma, "noun", fitting, shown, passed, None, None, trigger, why)


def _told(triggers: dict[int, Trigger], start: int, kind: str) -> Trigger | None:
    trigger = triggers.get(start)
    return trigger if trigger is not None and trigger.rule.startswith(f"{kind}-") else None


def _words(sense: Sense, condition: Condition, near: Set[str]) -> tuple[str, ...]:
    """The words of a condition that is not met: of those that keep a sense out, the ones that stand there."""
    value = getattr(sense, condition)
    if condition == "forbids":
        value = value & near
    if isinstance(value, str):
        return (value,)
    return tuple(sorted(value)) if isinstance(value, Set) else (" ".join(value),) if isinstance(value, tuple) else ()


def _only(sense: Sense, condition: Condition, reflexive: bool | None) -> Sense:
    """The sense with one of its conditions and no other, and reflexive as its verb is."""
    free = replace(sense, needs=frozenset(), forbids=frozenset(), before=frozenset(), direct=False, unit=(), particle=None)
    return replace(replace(free, reflexive=reflexive), **{condition: getattr(sense, condition)})


def _shown(clause: Clause, sense: Sense | None, own: range) -> tuple[tuple[int, int], ...]:
    """Where the words stand that a sense asks for, those nearest to its own word."""
    if sense is None or not sense.needs:
        return ()
    near = [i for i, token in enumerate(clause.tokens) if token.lower in sense.needs and i not in own]
    nearest = sorted(near, key=lambda i: abs(i - own.start))[:1]
    return tuple(clause.spans[i] for i in nearest)
