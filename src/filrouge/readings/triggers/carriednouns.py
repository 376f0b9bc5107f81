"""Which words tell a dated clause: its verb, or the noun that the verb only carries or schedules, in the noun's own sense."""

from __future__ import annotations

from filrouge.languages.parts.events import Sense
from filrouge.readings.triggers.acts import OTHER
from filrouge.readings.triggers.carriers import light
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.outlook import CONTENT, Outlook
from filrouge.readings.triggers.senses import beside, noun_allows


def words_of(cast: Cast, verb: tuple[int, int], told: Outlook, subjects: tuple[int, ...]) -> tuple[int, int] | None:
    """First and last token: the noun of what a verb only carries or schedules, else the verb with its auxiliaries."""
    clause, tree, (node, index) = cast.clause, cast.clause.tree, verb
    group, words = cast.groups[index], clause.tokens
    verbal = (min(told.first, group.first) if group.reflexive else told.first), group.head
    carries = told.scheduled or (group.lemma in clause.pack.light_verbs and light(clause, group, ""))
    if tree is None or (not carries and words[group.head].lower not in clause.pack.phases):
        return verbal
    needed = clause.pack.light_verbs.get(group.lemma, frozenset())
    nouns = {n: t for n in (*tree.objects(node), *subjects) if (t := clause.token_of(n)) is not None}
    objects = [n for n in tree.objects(node) if n in nouns and words[nouns[n]].lower not in needed]
    # A noun of an act that was not told has its reason, but where it is said to take place.
    untold = objects if carries else nouns
    if any(words[nouns[n]].lower in clause.pack.nouns and words[nouns[n]].lower not in needed for n in untold):
        return None
    carried = next(iter(objects or (n for n in subjects if n in nouns)), None) if carries else None
    if (
        carried is None
        or tree.tokens[carried].upos != "NOUN"
        or nouns[carried] in clause.mention_tokens
        or governs(clause, group.head)
    ):
        return verbal
    return nouns[carried], nouns[carried]


def sense_of_words(clause: Clause, words: tuple[int, int]) -> Sense:
    """What the lexicon makes of a noun that is said to take place; X-OTHER where it has no sense that fits."""
    lemma = clause.pack.nouns.get(clause.tokens[words[1]].lower)
    near = beside(clause, words[1])
    senses = clause.pack.senses.get(("noun", lemma), ()) if lemma is not None else (OTHER,)
    return next((sense for sense in senses if noun_allows(sense, near)), OTHER)


def governs(clause: Clause, head: int) -> bool:
    tree, node = clause.tree, clause.nodes[head]
    return tree is not None and node is not None and any(tree.tokens[c].deprel in CONTENT for c in tree.children(node))
