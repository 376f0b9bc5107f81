"""Whether two names are one person's: what speaks for it, what forbids it. Pure functions.

Three answers: "joined" needs names that sound alike word for word, or one word a letter apart between two languages; "apart" has
a fact against it; "perhaps" is all else that is close, and is shown but not joined.
"""

from __future__ import annotations

from itertools import zip_longest

from filrouge.actors.facts import Facts, Name, family_first
from filrouge.knowledge.likeness import letters_apart
from filrouge.knowledge.romanisation import skeleton, sound
from filrouge.model.actor import Verdict
from filrouge.model.text import Reason, reason

Judgement = tuple[Verdict, tuple[Reason, ...]]
_LONG = 8
"""Letters from which two may differ."""
_YEARS = 60
"""Between the last that is known of one and the first of the other: they are not contemporaries."""


def conflict(one: Facts, other: Facts) -> Reason | None:
    """The first fact by which two cannot be one person."""
    if one.table and other.table:
        return reason("apart-table")
    if one.marks != other.marks:
        return reason("apart-generation")
    sexes = (one.sex(), other.sex())
    if all(sexes) and not sexes[0] & sexes[1]:
        return reason("apart-sex")
    if one.states and other.states and not one.states & other.states:
        return reason("apart-states", one=_list(one.states), other=_list(other.states))
    if one.first and other.first and one.last and other.last:
        early, late = sorted((one, other), key=lambda facts: facts.first or facts.last)  # type: ignore[arg-type,return-value]
        if early.last and late.first and late.first.year - early.last.year > _YEARS:
            return reason("apart-dates", one=early.last.year, other=late.first.year)
    return None


def _list(ids: set[str]) -> str:
    return ",".join(sorted(ids))


def judge(one: Facts, other: Facts) -> Judgement | None:
    """What two whole names of the same consonants are to each other; None where they are not close after all."""
    alike = [found for mine in one.names for theirs in other.names if (found := _spelt(mine, theirs, one, other)) is not None]
    if not alike:
        return None
    verdict, why = min(alike, key=lambda found: found[0] != "joined")
    against = conflict(one, other)
    if against is None and why.code == "join-near" and (shared := one.uris & other.uris):
        against = reason("apart-together", uri=min(shared))
    return ("apart", (why, against)) if against else (verdict, (why,))


def _spelt(mine: Name, theirs: Name, one: Facts, other: Facts) -> tuple[Verdict, Reason] | None:
    names = {"one": " ".join(mine), "other": " ".join(theirs)}
    apart = _apart(mine, theirs)
    if apart == 0:
        return "joined", reason("join-spelling", **names)
    if apart == 1 and not any(_initial(word) for word in (*mine, *theirs)):
        # One language writes a name one way, but for agencies that do not agree: then nothing shows that it is a spelling.
        return ("perhaps" if one.languages & other.languages else "joined"), reason("join-near", **names)
    if len(mine) > 1 and (_apart((*mine[1:], mine[0]), theirs) == 0 or _apart(mine, (*theirs[1:], theirs[0])) == 0):
        sure = len(mine) > 2 or one.table or other.table or family_first(one) or family_first(other)
        return ("joined" if sure else "perhaps"), reason("join-order", **names)
    return None


def _apart(mine: Name, theirs: Name) -> int | None:
    """Words that do not sound alike but are close; None for names of other words."""
    if len(mine) != len(theirs):
        return None
    unlike = 0
    for a, b in zip_longest(mine, theirs):
        if sound(a) == sound(b):
            continue
        if skeleton(a) != skeleton(b) or letters_apart(sound(a), sound(b)) > (2 if min(len(a), len(b)) >= _LONG else 1):
            return None
        unlike += 1
    return unlike


def _initial(word: str) -> bool:
    return len(word) == 1
