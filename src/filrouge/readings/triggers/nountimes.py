"""Which time expression belongs to an act that a noun tells."""

from __future__ import annotations

from filrouge.model.timexform import TimexForm
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.holders import Held
from filrouge.readings.triggers.nouns import determiner, noun_phrase
from filrouge.readings.triggers.when import timex_of

_PARTICIPLES = ("acl", "amod")
_SAID = frozenset(("X-STATEMENT", "REQUEST", "ACCUSE", "THREATEN"))


def noun_time(cast: Cast, head: int, carrier: int | None) -> TimexForm | None:
    """A date in the noun's own phrase or hung on it by the tree, else its carrier's."""
    clause = cast.clause
    near = (t for t in clause.timexes if 0 < head - clause.timex_at(t)[1] <= 5 and t.type in ("DATE", "TIME"))
    before = next(near, None)
    if before and (_adjacent(cast, before, head) or names(cast, before, head)):
        return before
    phrase = noun_phrase(clause, cast.groups, head)
    for timex in clause.timexes:
        if timex.operator == "now" or timex.id in clause.range_ends or timex.type not in ("DATE", "TIME"):
            continue
        begin = clause.timex_at(timex)[0]
        if any(clause.tokens[i].lower in clause.pack.event_openers for i in range(head + 1, begin)):
            # "the third meeting, after Singapore in June 2018": the time of what it followed.
            break
        tied = _tied(cast, timex, head)
        if tied or (begin in phrase and tied is None):
            return timex
    if carrier is not None:
        return timex_of(cast, cast.groups[carrier].first, cast.groups[carrier].last)
    return _opening_time(cast, head)


def names(cast: Cast, timex: TimexForm, head: int) -> bool:
    """ "the 2017 presidential election", "last week's talks": a time in front of a noun that says which one it is."""
    held = cast.held.get(timex.id)
    return held is not None and held.described and held.way[0] == cast.clause.nodes[head]


def _tied(cast: Cast, timex: TimexForm, head: int) -> bool | None:
    """Whether the tree hangs a time on a noun; None where it does not say, and the order of words decides."""
    clause, tree, held = cast.clause, cast.clause.tree, cast.held.get(timex.id)
    node = clause.nodes[head]
    if tree is None or held is None or node is None or timex.start < tree.tokens[node].start:
        return None
    if node in held.way:
        between = held.way[: held.way.index(node)]
        words = [clause.tokens[at].lower for word in between if (at := clause.token_at(tree.tokens[word].start)) is not None]
        if clause.pack.planned_words & set(words):
            # "the opening, originally due in March"
            return None
        if any(word in clause.pack.nouns for word in words):
            # "le retrait de l'accord de 2015"
            return False
        if not any(_other_thing(clause, tree, word) for word in between):
            return True
        return False if held.described else None
    verb = held.verb
    if verb is None or not held.straight:
        return None
    token, noun = tree.tokens[verb], tree.tokens[node]
    if token.head == node and token.deprel in _PARTICIPLES:
        # "l'accord conclu jeudi", but "l'accord annoncé jeudi".
        return not _tells_of(clause, token.start)
    comma = any(clause.tokens[i].text == "," for i in range(head, clause.timex_at(timex)[0]))
    return False if noun.head == verb and noun.start > token.start and verb in cast.nodes and not comma else None


def _other_thing(clause: Clause, tree: Tree, word: int) -> bool:
    """ "la candidature à l'élection de 2017": a noun that no genitive ties to the act before it has its own date."""
    if tree.tokens[word].upos != "NOUN":
        return False
    cases = [tree.tokens[c].start for c in tree.children(word) if tree.tokens[c].deprel == "case"]
    at = [index for start in cases if (index := clause.token_at(start)) is not None]
    # "son élection comme président": what somebody becomes by it.
    return bool(at) and not any(clause.tokens[i].lower in clause.pack.genitives | clause.pack.roles for i in at)


def _tells_of(clause: Clause, position: int) -> bool:
    """A participle of saying, asking or the like dates what is said, not what is done."""
    index, pack = clause.token_at(position), clause.pack
    word = clause.tokens[index].lower if index is not None else ""
    lemmas = {reading.lemma for reading in pack.verbs.get(word, ())}
    types = {sense.type for lemma in lemmas for sense in pack.senses.get(("verb", lemma), ())}
    return word not in pack.planned_words and (bool(types & _SAID) if types else word in pack.silent)


def _opening_time(cast: Cast, head: int) -> TimexForm | None:
    """ "En février 2019, le sommet a échoué": a time that opens the clause whose subject the noun is."""
    clause = cast.clause
    _, at = determiner(clause, head)
    start = at if at >= 0 else head
    before = next((t for t in clause.timexes if clause.timex_at(t)[1] == start - 2), None)
    if before is None or clause.tokens[start - 1].text != "," or before.type not in ("DATE", "TIME"):
        return next((t for t in clause.timexes if t.front and _of_subject(cast, cast.held.get(t.id), head)), None)
    return before if not any(g.head < head and clause.segments[g.head] == clause.segments[head] for g in cast.groups) else None


def _of_subject(cast: Cast, held: Held | None, head: int) -> bool:
    """ "In July Hezbollah's threat kept insurers away": the verb tells no act of its own."""
    tree, node = cast.clause.tree, cast.clause.nodes[head]
    if tree is None or held is None or node is None or not held.straight or tree.tokens[node].head != held.verb:
        return False
    known = held.verb in cast.nodes
    at = cast.nodes.index(held.verb) if known else 0
    told = known and (cast.senses[at] is not None or cast.groups[at].lemma in cast.clause.pack.operators)
    return tree.tokens[node].deprel == "nsubj" and not told


def _adjacent(cast: Cast, timex: TimexForm, head: int) -> bool:
    """ "mardi après la signature", "Sunday's meeting", "the 2015 deal"."""
    clause, pack = cast.clause, cast.clause.pack
    between = [t.lower for t in clause.tokens[clause.timex_at(timex)[1] + 1 : head]]
    if all(word in pack.possessive_marks or word == "'" for word in between):
        return True
    held = cast.held.get(timex.id)
    if held is not None and held.straight and pack.after & set(between) and not pack.definites & set(between):
        # "declared it on 8 May after an attack": the day is that of what came after; of "the signing" it is both.
        return False
    small = pack.determiners | pack.genitives | pack.event_openers | {"'"}
    return bool(pack.event_openers & set(between)) and all(word in small for word in between)
