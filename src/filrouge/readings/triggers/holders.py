"""What the tree of a sentence hangs a time expression on: the verb above it, and the nouns on the way there.

A parser errs, so an answer is asked for where it can be trusted: a time that a genitive ties to a noun ("le budget de
2019") is that noun's; one that hangs straight on a verb is that verb's. Otherwise the order of words decides.
"""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.model.timexform import TimexForm
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.clause import Clause

_CLIMB = 12
"""Steps up from a time to the verb that it dates; a longer way is a broken tree."""
_NOMINAL = ("NOUN", "PROPN", "PRON", "ADJ", "NUM")
_DATING = frozenset(("obl", "obl:tmod", "obl:mod", "advmod", "nmod:tmod"))
_BEFORE_A_NOUN = frozenset(("nmod:poss", "compound", "nummod", "amod"))
_JOINED = frozenset(("conj", "parataxis"))


@dataclass(frozen=True, slots=True)
class Held:
    """`way`: the words from the governor of a time up to and with the first verb; `verb` that verb, None without one."""

    way: tuple[int, ...]
    verb: int | None
    straight: bool
    """It hangs on the verb itself, as what dates it."""
    described: bool
    """It says which one a noun is ("le budget de 2019", "last year's act"): it dates nothing but that noun."""
    cleft: bool = False
    """The verb is the one of "c'est mardi que"."""


def holders(clause: Clause) -> dict[str, Held]:
    """What holds each time of a sentence, by its id; empty without a tree."""
    tree = clause.tree
    if tree is None:
        return {}
    found: dict[str, Held] = {}
    for timex in clause.timexes:
        head = tree.head_of(timex.start, timex.end)
        if head is not None:
            found[timex.id] = _held(clause, tree, head, timex)
    return found


def _held(clause: Clause, tree: Tree, head: int, timex: TimexForm) -> Held:
    way: list[int] = []
    node, verb, last = head, None, head
    for _ in range(_CLIMB):
        if tree.tokens[node].head == node:
            break
        node = tree.tokens[node].head
        if not way and _temporal(clause, tree.tokens[node].start):
            # The next word of a range ("du 4 au 7 mars"), or "aux premières heures de vendredi".
            last = node
            continue
        way.append(node)
        if tree.is_verb(node) or any(tree.tokens[c].deprel == "cop" for c in tree.children(node)):
            verb = node
            break
    if verb is not None and _parted(clause, timex, clause.token_of(verb)):
        # "se sont affrontés ; en 2013, un juge a…": a parser reaches too far.
        return Held((), None, straight=False, described=False)
    apart = None if verb is not None and tree.tokens[verb].upos == "VERB" else tree.cleft(head if verb is None else verb)
    if apart is not None and len(way) <= 1:
        return Held((apart,), apart, straight=True, described=False, cleft=True)
    straight = verb is not None and way == [verb] and tree.tokens[last].deprel in _DATING
    nominal = bool(way) and way[0] != verb and tree.tokens[way[0]].upos in _NOMINAL
    return Held(tuple(way), verb, straight, nominal and (_genitive(clause, timex) or _in_front(tree, last, way[0])))


def _parted(clause: Clause, timex: TimexForm, verb: int | None) -> bool:
    """A semicolon stands between a time and a verb."""
    begin, end = clause.timex_at(timex)
    if verb is None:
        return True
    return any(token.text == ";" for token in clause.tokens[min(end, verb) : max(begin, verb)])


def _temporal(clause: Clause, position: int) -> bool:
    index = clause.token_at(position)
    return index is not None and (index in clause.time_tokens or clause.tokens[index].lower in clause.pack.time_nouns)


def _genitive(clause: Clause, timex: TimexForm) -> bool:
    begin = clause.timex_at(timex)[0]
    before = clause.word_before(begin)
    far = before in clause.pack.genitives and begin >= 2 and clause.tokens[begin - 2].lower in clause.pack.time_nouns
    return before in clause.pack.genitives and timex.range_end is None and not far


def _in_front(tree: Tree, last: int, noun: int) -> bool:
    """ "last year's finance act", "the 2015 deal": no mark stands between."""
    near = last < noun <= last + 5 and tree.tokens[last].deprel in _BEFORE_A_NOUN
    return near and not any(tree.tokens[i].upos == "PUNCT" for i in range(last + 1, noun))


def shares(tree: Tree, verb: int, own: int) -> bool:
    """True for a verb that "et" or a semicolon joins to the one that a time in front hangs on."""
    for _ in range(_CLIMB):
        if own == verb:
            return True
        token = tree.tokens[own]
        if token.head == own:
            return tree.tokens[verb].head == verb
        if token.deprel not in _JOINED:
            return False
        own = token.head
    return False
