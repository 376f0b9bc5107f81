"""Who is meant by surnames, pronouns, "les deux hommes", "son homologue" and bare offices.

Rules over the mentions in their order; each looks back a bounded number of mentions, so the
work is linear in the text. What agrees with nothing stays unresolved.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from filrouge.knowledge import states
from filrouge.knowledge.offices import held_role
from filrouge.model.mention import MentionReading
from filrouge.readings.mentions import holders, pronouns
from filrouge.readings.mentions.context import Context, agree, known
from filrouge.readings.mentions.draft import Draft

_JOINS = (",", "(", "–", "—")
_CLOSES = (",", ")", ".", "–", "—", ";")


def resolve(context: Context) -> list[Draft]:
    """The drafts that stand, resolved as far as the text alone allows."""
    appositions(context)
    steps: dict[str, Callable[[Context, int, Draft], None]] = {
        "surname": surname,
        "pair": pair,
        "pronoun": pronouns.pronoun,
        "last": pronouns.last,
        "possessor": holders.possessor,
        "subject-state": holders.subject_state,
        "in-force": holders.in_force,
        "bare": holders.bare,
        "counterpart": holders.counterpart,
        "interlocutor": holders.interlocutor,
    }
    for at, draft in enumerate(context.drafts):
        if draft.needs and not draft.antecedents:
            steps[draft.needs](context, at, draft)
    return [draft for draft in context.drafts if draft.kind != "pronoun" or draft.antecedents or draft.stands]


def appositions(context: Context) -> None:
    """A role and a name parted by a comma alone: the role takes the name's actor."""
    tokens = context.text.tokens
    for before, after in pairwise(context.drafts):
        if before.sentence != after.sentence or {before.kind, after.kind} != {"role", "person"}:
            continue
        if after.first - before.last != 1 or tokens[before.last].text not in _JOINS:
            continue
        role, person = (before, after) if before.kind == "role" else (after, before)
        # "X, le président chinois et …" is a list unless the comma closes again.
        closing = tokens[role.last].text if role.last < len(tokens) else "."
        if role is after and role.sort == "definite" and closing not in _CLOSES:
            continue
        if role.needs not in ("counterpart", "interlocutor") and _fits(context, role, person):
            role.antecedents, role.by = [person], "apposition"
            person.roles = person.roles or role.roles
            person.state = person.state or role.state


def _fits(context: Context, role: Draft, person: Draft) -> bool:
    """False where the tables know the person, and that he never held the office."""
    if not agree(role, person):
        return False
    persons = [context.offices.persons[id] for id in person.candidates if id in context.offices.persons]
    if role.office is not None and persons:
        owner, code = role.office
        held = held_role(owner, code)
        return any(term.entity == owner and term.role == held for one in persons for term in one.terms)
    return True


def surname(context: Context, at: int, draft: Draft) -> None:
    """The person of that surname named last; else the only one of the tables that fits."""
    wanted = draft.candidates
    if not wanted:
        return
    for other in context.before(at):
        root = other.root
        if root.kind == "person" and root.actors and root.actors[0] in wanted and agree(draft, root):
            draft.antecedents, draft.by = [root], "surname"
            draft.sex = draft.sex or root.sex
            return
    named = tuple(id for id in wanted if id in context.people.names)
    fitting = named or tuple(id for id in wanted if _near(id, draft, context)) or wanted
    draft.candidates = fitting
    if len(fitting) == 1:
        draft.actors, draft.by = fitting, "surname"
        person = context.offices.persons.get(fitting[0])
        draft.sex = draft.sex or (person.sex or "" if person else "")
    else:
        draft.readings = tuple(MentionReading("person", id, "surname of the tables") for id in fitting)


def _near(id: str, draft: Draft, context: Context) -> bool:
    """True for a person of the state that the words name, else of one that the text names."""
    person = context.offices.persons.get(id)
    if person is None:
        return False
    return draft.state in person.entities if draft.state else bool(set(person.entities) & context.stated)


_LEADING = frozenset(("leader", "head_of_state", "head_of_government"))


def pair(context: Context, at: int, draft: Draft) -> None:
    """Two men, two leaders: the last two different persons; two countries: states."""
    if draft.people == "states":
        _states(context, at, draft)
        return
    chosen: list[Draft] = []
    for other in context.before(at):
        root = other.root
        if other.kind == "pronoun" or not root.personal or root.plural or not known(root):
            continue
        if not agree(draft, root):
            # "les deux hommes" are no woman.
            continue
        if draft.roles and set(draft.roles) & _LEADING and not set(context.roles(root)) & _LEADING:
            # "les deux dirigeants" are no ministers that were named in between.
            continue
        if not any(context.same(root, one) for one in chosen):
            chosen.append(root)
        if len(chosen) == draft.count:
            draft.antecedents, draft.by = chosen[::-1], "group"
            return


def _states(context: Context, at: int, draft: Draft) -> None:
    """The states named last, by name or by one who holds an office of theirs."""
    chosen: list[str] = []
    for other in context.before(at):
        owner = context.entity(other.root) if other.kind != "place" else None
        if owner is not None and states.get(owner) and owner not in chosen:
            chosen.append(owner)
        if len(chosen) == draft.count:
            draft.actors, draft.by = tuple(chosen[::-1]), "group"
            return
