"""Mentions that "et", "and" or commas put side by side."""

from __future__ import annotations

from filrouge.model.mention import MentionForm
from filrouge.readings.triggers.clause import Clause


def coordinated(clause: Clause, mention: MentionForm) -> tuple[MentionForm, ...]:
    """A mention with those of its kind that "et", "and", or commas before one of them, join on the right."""
    found = [mention]
    joined = 1
    last = clause.at(mention)[1]
    for other in clause.mentions:
        first = clause.at(other)[0]
        if first <= last:
            continue
        joint = clause.tokens[last + 1 : first]
        if not joint or len(joint) > 2 or not all(t.lower in clause.pack.coordinators or t.text == "," for t in joint):
            break
        if not _alike(other, mention):
            break
        found.append(other)
        last = clause.at(other)[1]
        if any(t.lower in clause.pack.coordinators for t in joint):
            joined = len(found)
    return tuple(found[:joined])


def _alike(one: MentionForm, other: MentionForm) -> bool:
    """Groups go with everybody: "Oslo et les rebelles", "le ministre et ses alliés"."""
    return _class(one) == _class(other) or ("group" in (one.kind, other.kind) and "place" not in (one.kind, other.kind))


def _class(mention: MentionForm) -> str:
    """Persons go with persons, states and institutions with each other."""
    if mention.kind in ("person", "role", "pronoun", "group"):
        return "people"
    return "place" if mention.kind == "place" else "body"
