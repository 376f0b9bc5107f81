"""X-OTHER by the tree: a dated clause in a past tense whose verb the lexicon does not know, told so that no date is lost.

What asks for it is a time expression that no other act has, hung straight on a verb (or opening a line of a chronology:
"8 mai : …"). The verb must be a main one, or one of a relative clause; it must be told as done, and have a subject that
names somebody or something: "les travaux ont repris lundi", no "il a plu lundi".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from filrouge.model.event import Modality, Tense, Trigger
from filrouge.model.timexform import TimexForm
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import UNKNOWN, VerbGroup
from filrouge.readings.triggers.roles import Act, verb_parties
from filrouge.readings.triggers.scope import Scope
from filrouge.readings.triggers.sites import Sites
from filrouge.readings.triggers.verbal import OTHER, build, is_known, taking

_MAIN = ("conj", "parataxis")
_CLIMB = 8
"""Steps from a verb to the root of its sentence, over rows of verbs only."""
_COLONS = (":", "–", "—")
_DONE = frozenset(("perfect", "be", "do", "recent"))
_THINGS = ("NOUN", "PROPN")


def other_triggers(cast: Cast, text: str, told: Iterable[Trigger]) -> tuple[Trigger, ...]:
    """A trigger for each dated verb of a sentence that none of `told` speaks of."""
    clause, tree = cast.clause, cast.clause.tree
    if tree is None or clause.sentence.zone != "body":
        return ()
    known = tuple(told)
    found: dict[int, Trigger] = {}
    used = {trigger.timex for trigger in known}
    for timex in clause.timexes:
        if timex.type not in ("DATE", "TIME") or timex.value is not None or timex.bound not in ("at", "after"):
            continue
        if timex.id in used or timex.id in clause.range_ends or timex.operator == "now":
            continue
        verb = _line_verb(clause, tree, timex) if _opens_line(clause, timex) else _dated_verb(cast, timex)
        if verb is None or verb in found:
            continue
        trigger = _told(cast, text, (verb, timex), known)
        if trigger is not None and not any(k.start < trigger.end and k.end > trigger.start for k in known):
            found[verb] = trigger
    return tuple(found.values())


def _opens_line(clause: Clause, timex: TimexForm) -> bool:
    """ "8 mai : …": a date and a colon, and nothing before them."""
    first, last = clause.timex_at(timex)
    return first == 0 and last + 1 < len(clause.tokens) and clause.tokens[last + 1].text in _COLONS


def _told_later(clause: Clause, timex: TimexForm) -> bool:
    """A present is a historical one in a line of a chronology, and beside a date that names its year."""
    return _opens_line(clause, timex) or (timex.operator == "absolute" and None not in (timex.year, timex.month))


def _line_verb(clause: Clause, tree: Tree, timex: TimexForm) -> int | None:
    """The main verb behind the colon."""
    start = clause.timex_at(timex)[1] + 2
    nodes = (node for node in clause.nodes[start:] if node is not None)
    return next((n for n in nodes if tree.tokens[n].upos == "VERB" and _main(tree, n)), None)


def _dated_verb(cast: Cast, timex: TimexForm) -> int | None:
    tree, held = cast.clause.tree, cast.held.get(timex.id)
    if tree is None or held is None or held.verb is None or not held.straight:
        return None
    verb = held.verb
    if tree.tokens[verb].upos != "VERB":
        return None
    return verb if _main(tree, verb) or tree.tokens[verb].deprel == "acl:relcl" else None


def _main(tree: Tree, verb: int) -> bool:
    """The root, or a verb of a row of main verbs."""
    for _ in range(_CLIMB):
        token = tree.tokens[verb]
        if token.head == verb:
            return True
        if token.deprel not in _MAIN or tree.tokens[token.head].upos not in ("VERB", "NOUN", "PROPN", "NUM", "ADJ"):
            return False
        verb = token.head
    return False


def _told(cast: Cast, text: str, dated: tuple[int, TimexForm], known: tuple[Trigger, ...]) -> Trigger | None:
    """The trigger of a verb, None where its clause does not tell it as done or the lexicon gives it to others."""
    clause, tree = cast.clause, cast.clause.tree
    verb, timex = dated
    head = clause.token_at(tree.tokens[verb].start) if tree is not None else None
    if tree is None or head is None or not _unknown(cast, head):
        return None
    if clause.quote_at(clause.spans[head][0]) is not None or clause.cue_of(head, head):
        return None
    if _doubted(clause, tree, verb) or clause.tokens[-1].text in clause.pack.questions or _nominal(clause, tree, verb, known):
        return None
    auxiliaries = _auxiliaries(clause, tree, verb)
    tense = _tense(clause, tree, verb, auxiliaries)
    if tense is None or (tense == "PRESENT" and not _told_later(clause, timex)):
        return None
    cast, index = _with_group(cast, head, min([head, *auxiliaries]), passive=not _active(tree, verb))
    parties = verb_parties(cast, index, OTHER)
    if not any(map(is_known, taking(clause, parties))) and not any(
        _thing(clause, tree, node) for node in tree.subjects(verb) or ()
    ):
        return None
    trigger = build(clause, text, (cast.groups[index].first, head), Act(OTHER, Modality(time_status="past"), parties))
    return replace(trigger, rule="verb-other", tense=tense, timex=timex.id, lead=clause.first and tree.tokens[verb].head == verb)


def _with_group(cast: Cast, head: int, first: int, *, passive: bool) -> tuple[Cast, int]:
    """The cast with a group for a verb that word order did not see as one, and the index of the verb's group."""
    found = next((i for i, g in enumerate(cast.groups) if g.head == head), None)
    if found is not None:
        return cast, found
    group = VerbGroup(first, head, head, UNKNOWN, "past", "past", passive=passive)
    index = sum(g.head < head for g in cast.groups)
    groups = (*cast.groups[:index], group, *cast.groups[index:])
    scopes = (*cast.scopes[:index], Scope(Modality(time_status="past")), *cast.scopes[index:])
    return Cast(Sites(cast.clause, groups), scopes), index


def _nominal(clause: Clause, tree: Tree, verb: int, known: tuple[Trigger, ...]) -> bool:
    """ "le procès s'est ouvert lundi": the noun tells the act, where one of `known` is its subject or object."""
    starts = {tree.tokens[node].start for node in (*(tree.subjects(verb) or ()), *tree.objects(verb))}
    return any(trigger.start in starts for trigger in known)


def _unknown(cast: Cast, head: int) -> bool:
    """No word that the lexicon gives a role of its own: an operator, speech, mere being."""
    clause, pack = cast.clause, cast.clause.pack
    group = next((g for g in cast.groups if g.head == head), None)
    if group is None:
        return clause.tokens[head].lower not in pack.silent and head not in clause.mention_tokens
    scope = cast.scopes[cast.groups.index(group)]
    if group.lemma in pack.operators or clause.tokens[head].lower in pack.silent or group.negation is not None:
        return False
    return scope is not None and scope.modality.status == "actual" and scope.governor is None


def _doubted(clause: Clause, tree: Tree, verb: int) -> bool:
    """Denied, doubted, conditional, or behind a subordinator."""
    pack, below = clause.pack, tree.children(verb)
    tokens = (clause.token_at(tree.tokens[c].start) for c in below)
    words = {clause.tokens[t].lower for t in tokens if t is not None}
    if words & (pack.negations | pack.negation_marks | pack.negative_words | pack.conditions | pack.without):
        return True
    return not words.isdisjoint(pack.doubt_adverbs) or any(tree.tokens[c].deprel in ("mark", "cop") for c in below)


def _auxiliaries(clause: Clause, tree: Tree, verb: int) -> list[int]:
    """The tokens of the auxiliaries of a verb."""
    own = (c for c in tree.children(verb) if tree.tokens[c].deprel.startswith("aux") and c < verb)
    return [t for c in own if (t := clause.token_at(tree.tokens[c].start)) is not None]


def _tense(clause: Clause, tree: Tree, verb: int, auxiliaries: list[int]) -> Tense | None:
    """Past or present of what is told as done; None for all else."""
    token, pack = tree.tokens[verb], clause.pack
    if not auxiliaries:
        if "VerbForm=Fin" not in token.feats or "Mood=Sub" in token.feats or "Mood=Cnd" in token.feats:
            return None
        return "PAST" if "Tense=Past" in token.feats else "PRESENT" if "Tense=Pres" in token.feats else None
    forms = [pack.auxiliaries.get(clause.tokens[t].lower, ()) for t in auxiliaries]
    kinds = [{a.kind for a in form} & _DONE for form in forms]
    if not all(kinds):
        return None
    moods = {a.mood for a in forms[0] if a.kind in _DONE}
    if "VerbForm=Part" not in token.feats or "Tense=Pres" in token.feats:
        return None
    if "perfect" in kinds[0] and (len(forms) > 1 or _active(tree, verb)):
        return "PAST" if moods & {"pres", "impf", "past"} else None
    return "PAST" if "past" in moods else "PRESENT" if "pres" in moods else None


def _active(tree: Tree, verb: int) -> bool:
    return not any(tree.tokens[c].deprel == "aux:pass" for c in tree.children(verb))


def _thing(clause: Clause, tree: Tree, node: int) -> bool:
    """A noun or name, none of time."""
    token = clause.token_at(tree.tokens[node].start)
    if token is None or token in clause.time_tokens or clause.tokens[token].lower in clause.pack.time_nouns:
        return False
    return tree.tokens[node].upos in _THINGS
