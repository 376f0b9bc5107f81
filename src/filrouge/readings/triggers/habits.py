"""What is done again and again, or always, and is no act: habits and rules."""

from __future__ import annotations

from filrouge.model.timexform import TimexForm
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.parties import Parties, taking
from filrouge.readings.triggers.when import timex_of


def habit(clause: Clause, group: VerbGroup) -> bool:
    """What is done "every Friday" is a habit; "the nightly curfew was shortened" is none."""
    segment = clause.segments[group.head]
    return any(
        t.type == "SET" and clause.segments[clause.timex_at(t)[0]] == segment and not _of_another(clause, group, t)
        for t in clause.timexes
    )


def _of_another(clause: Clause, group: VerbGroup, timex: TimexForm) -> bool:
    """True where the tree hangs a frequency on a noun or another verb, or makes it one of the parties ("a weekly reports")."""
    tree, verb = clause.tree, clause.nodes[group.head]
    node = tree.head_of(timex.start, timex.end) if tree is not None else None
    if tree is None or node is None or verb is None:
        return False
    head = tree.tokens[node].head
    adjective = node < head and tree.tokens[head].upos == "NOUN"
    return adjective or tree.tokens[node].deprel.startswith("nsubj") or (head != verb and tree.tokens[head].upos == "VERB")


def rule(cast: Cast, index: int, parties: Parties) -> bool:
    """ "Le président est élu pour quatre ans": the present of nobody in particular, at no time and in no place.

    News are told in the present by headlines, and in the active voice by leads.
    """
    clause, group = cast.clause, cast.groups[index]
    if group.mood != "pres" or group.perfect or clause.sentence.zone == "headline":
        return False
    if (clause.first and not group.passive) or parties.place is not None:
        return False
    named = any(m.actors or m.office or m.antecedents or m.state for m in taking(clause, parties))
    return not named and timex_of(cast, group.first, group.last) is None
