"""Participles that tell an act by their own date, and those that only say where or what something is."""

from __future__ import annotations

from filrouge.languages.parts.events import Sense
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.when import timex_of


def dated_aside(cast: Cast, index: int) -> bool:
    """ "Conclu en juillet 2015, le pacte prévoit…", "le texte paraphé le 24 novembre": a date of its own, and no noun of an act
    that tells it."""
    clause, tree, node = cast.clause, cast.clause.tree, cast.nodes[index]
    timex = timex_of(cast, cast.groups[index].first, cast.groups[index].last)
    held = cast.held.get(timex.id) if timex is not None else None
    if tree is None or node is None or held is None or not held.straight or held.verb != node:
        return False
    relation = cast.sites.relation(index)
    if relation == "advcl":
        return bool(tree.subjects(tree.tokens[node].head))
    nouns = clause.words((tree.tokens[node].head,))
    return relation == "acl" and any(noun not in clause.pack.nouns for noun in nouns)


_MARKS = frozenset("–—")


def opening(cast: Cast, index: int) -> int | None:
    """ "Arrêté lundi, relâché mardi, le maire nie": the verb before whose subject, which it describes, a participle stands."""
    clause, groups = cast.clause, cast.groups
    if any(not group.bare or group.mood != "pp" for group in groups[: index + 1]):
        return None
    for at, group in enumerate(groups[: index + 1]):
        before = clause.tokens[group.first - 1] if group.first else None
        joined = (
            before is not None
            and at > 0
            and (before.text == "," or before.lower in clause.pack.coordinators | clause.pack.adverbs)
        )
        if not (before is None or before.text in _MARKS or joined):
            return None
    verb = next((i for i in range(index + 1, len(groups)) if not groups[i].bare), None)
    if verb is None or groups[verb].mood in ("inf", "prp"):
        return None
    parted = any(token.text == "," for token in clause.tokens[groups[index].last + 1 : groups[verb].first])
    return verb if parted else None


def hyphenated(cast: Cast, index: int) -> bool:
    """ "a US-backed resolution", "the newly re-opened embassy": part of a compound adjective, which only describes."""
    clause, first = cast.clause, cast.groups[index].first
    mark = first - 1
    if mark < 1 or clause.tokens[mark].text != "-" or clause.spans[mark][1] != clause.spans[first][0]:
        return False
    return mark - 1 in clause.mention_tokens or cast.sites.relation(index) == "amod"


def stationed(cast: Cast, index: int, sense: Sense) -> bool:
    """ "sont déployés au Mali": without a time or an agent a passive present of position says where they are."""
    group, pack = cast.groups[index], cast.clause.pack
    if sense.type != "MOBILIZE" or not group.passive or group.perfect or group.mood != "pres" or cast.clause.first:
        return False
    following = cast.clause.tokens[group.last + 1 : group.last + 6]
    return timex_of(cast, group.first, group.last) is None and not any(t.lower in pack.agent_prepositions for t in following)
