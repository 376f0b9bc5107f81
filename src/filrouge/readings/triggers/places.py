"""Where an act took place: the mention that words of place make its place."""

from __future__ import annotations

from filrouge.model.mention import MentionForm
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause


def governed(clause: Clause, mention: MentionForm) -> str:
    """The preposition right before a mention, "" for none."""
    first = clause.at(mention)[0]
    word = clause.word_before(first)
    return word if word in clause.pack.prepositions else _far_case(clause, mention, first)


_CASE_GAP = 4
"""Tokens between a preposition and a mention whose adjectives part them: "of southern Lebanon"."""


def _far_case(clause: Clause, mention: MentionForm, first: int) -> str:
    """The preposition that the tree gives a mention with adjectives before it; "" for none."""
    tree = clause.tree
    node = tree.head_of(mention.start, mention.end) if tree is not None else None
    if tree is None or node is None:
        return ""
    for index in range(first - 1, max(-1, first - 1 - _CASE_GAP), -1):
        if clause.tokens[index].kind == "mark" and clause.tokens[index].text not in "-'":
            return ""
        if index in clause.mention_tokens:
            return ""
        if clause.tokens[index].lower in clause.pack.prepositions:
            word = tree.at(clause.spans[index][0])
            joined = word is not None and tree.tokens[word].deprel == "case" and tree.tokens[word].head == node
            return clause.tokens[index].lower if joined else ""
    return ""


def place_of(cast: Cast, index: int, *, leaving: bool = False) -> str | None:
    """The nearest mention of the segment that names a place, with no other verb between.

    A preposition of place makes it one; "de" only after a noun of place ("le port de Marseille")
    or, `leaving`, where the act is one of going away.
    """
    clause, group = cast.clause, cast.groups[index]
    segment = clause.segments[group.last]
    others = [g.head for g in cast.groups if g is not group and not g.bare]
    best: tuple[int, str] | None = None
    for mention in clause.mentions:
        at = clause.at(mention)
        if mention.place_id is None or clause.segments[at[0]] != segment or not located(clause, mention, leaving=leaving):
            if not (mention.kind == "place" and at[0] == group.last + 1 and mention.place_id):
                continue
        low, high = (group.last, at[0]) if at[0] > group.last else (at[1], group.first)
        if any(low < head < high for head in others):
            continue
        distance = at[0] - group.last if at[0] > group.last else (group.first - at[1]) * 2 + 4
        # The smallest place that has a name: a town beats the state right after it.
        if mention.kind == "state":
            distance += 8
        if best is None or distance < best[0]:
            best = (distance, mention.id)
    return best[1] if best else None


def located(clause: Clause, mention: MentionForm, *, leaving: bool = False) -> bool:
    """True when the words before a mention make it where something is."""
    pack = clause.pack
    preposition = governed(clause, mention)
    if preposition not in pack.place_prepositions:
        return False
    if preposition not in pack.genitives:
        return True
    first = clause.at(mention)[0]
    before = clause.word_before(_preposition_index(clause, first))
    return leaving or before in pack.place_nouns


def _preposition_index(clause: Clause, first: int) -> int:
    index = first - 1
    while index > 0 and clause.tokens[index].text in "'-":
        index -= 1
    return index
