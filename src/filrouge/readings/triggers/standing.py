"""What the words around a noun make of it: a whole it belongs to, a predicate, a definition."""

from __future__ import annotations

from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import QUOTE_MARKS, Clause


def whole(clause: Clause, start: int) -> str:
    """The noun that the act is a complement of: "la fin de la guerre" -> "fin"; "" for none."""
    pack = clause.pack
    own = clause.tokens[start].lower
    index = start if own in pack.genitives or own in pack.contracted else start - 1
    while index >= 0 and clause.tokens[index].text in "'-":
        index -= 1
    if index < 1:
        return ""
    link, noun = clause.tokens[index].lower, clause.tokens[index - 1].lower
    # "l'alerte au tsunami"
    warned = noun in pack.prospect_nouns and (link in pack.contracted or link in pack.prepositions)
    return noun if link in pack.genitives or warned else ""


def in_past(cast: Cast, head: int) -> bool:
    segment = cast.clause.segments[head]
    return any(g.tense == "past" and cast.clause.segments[g.head] == segment for g in cast.groups)


def counted(clause: Clause, head: int) -> bool:
    """ "95 arrestations", "trois attentats"."""
    tree, node = clause.tree, clause.nodes[head]
    return (
        tree is not None and node is not None and any(tree.tokens[c].deprel == "nummod" for c in tree.children(node) if c < node)
    )


def completed(clause: Clause, head: int) -> bool:
    """ "la signature d'un accord": a complement that is no actor makes it an act of its own."""
    if head + 1 >= len(clause.tokens) or clause.tokens[head + 1].lower not in clause.pack.genitives:
        return False
    marks = {t.text for t in clause.tokens[head + 2 : head + 3]} & QUOTE_MARKS
    return not marks and not {head + 2, head + 3} & clause.mention_tokens


def predicate(clause: Clause, start: int) -> bool:
    """ "c'était une rencontre": the noun says what something was; "c'est une guerre" gives it a name."""
    index = start - 1
    while index >= 0 and clause.tokens[index].lower.endswith(clause.pack.adverb_endings):
        index -= 1
    return index >= 0 and any(
        a.kind == "be" and a.mood != "pres" for a in clause.pack.auxiliaries.get(clause.tokens[index].lower, ())
    )


def opened_far(clause: Clause, start: int) -> bool:
    """ "à l'issue de", "dans le cadre de": the word that opens stands before the preposition."""
    words = [t.lower for t in clause.tokens[max(0, start - 3) : start]]
    return any(w in clause.pack.event_openers for w in words)
