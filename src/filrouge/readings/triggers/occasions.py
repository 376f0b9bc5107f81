"""Named occasions: "les candidats à la primaire" speaks of one to come, "le vainqueur de la primaire" of one that was held."""

from __future__ import annotations

from typing import Literal

from filrouge.languages.parts.events import Sense
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.recalls import Told


def is_occasion(sense: Sense) -> bool:
    """An election or a round of one; a victory is none."""
    return sense.type == "X-ELECTION" and sense.frame != "own" and sense.mode != "candidacy"


def occasion(cast: Cast, head: int, start: int, *, sense: Sense, before: Told) -> Literal["ahead", "held"] | None:
    """Whether a definite election is still to come or was held; None where nothing says so.

    The noun that it hangs on does; of a round in a text on an election, the verbs around it, or what was told before.
    """
    clause, pack, tree, node = cast.clause, cast.clause.pack, cast.clause.tree, cast.clause.nodes[head]
    if not is_occasion(sense) or clause.tokens[start].lower not in pack.definites or tree is None or node is None:
        return None
    above = clause.token_at(tree.tokens[tree.tokens[node].head].start)
    word = clause.tokens[above].lower if above is not None and above < head else ""
    if word in pack.before_occasions:
        return "ahead"
    if word in pack.after_occasions:
        return "held"
    election = before.of(sense) if sense.mode == "round" else None
    if election is None:
        return None
    tenses = {g.tense for g in cast.groups if clause.segments[g.head] == clause.segments[head]}
    ahead = "future" in tenses or ("past" not in tenses and election.modality.status != "actual")
    return "ahead" if ahead else "held"
