"""X-OTHER by the tree: a dated clause whose verb the lexicon does not know, told so that no date is lost.

What asks for it is a time expression that no other act has, hung straight on a verb (or opening a line of a chronology:
"8 mai : …"). The verb must be a main one, one of a relative clause, or one that somebody reports; it must be told as done
or as planned (`outlook.py`), and have a subject that names somebody or something: "les travaux ont repris lundi", no
"il a plu lundi". A verb that only says that something takes place leaves the act to its noun, as for known acts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from filrouge.model.event import Trigger
from filrouge.model.mention import MentionForm
from filrouge.model.timexform import TimexForm
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.acts import OTHER, Act, build
from filrouge.readings.triggers.carriednouns import governs, sense_of_words, words_of
from filrouge.readings.triggers.carriers import light
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import UNKNOWN, VerbGroup
from filrouge.readings.triggers.outlook import CONTENT, Outlook, infinitive, outlook, passive
from filrouge.readings.triggers.parties import is_known, taking
from filrouge.readings.triggers.roles import verb_parties
from filrouge.readings.triggers.scope import Scope
from filrouge.readings.triggers.sites import Sites
from filrouge.readings.triggers.treeroles import named_by

_MAIN = ("conj", "parataxis")
_CLIMB = 8
"""Steps from a verb to the root of its sentence, over rows of verbs only."""
_COLONS = (":", "–", "—")
_THINGS = ("NOUN", "PROPN", "NUM", "ADJ", "SYM")
_DATES = ("DATE", "TIME")


def other_triggers(cast: Cast, text: str, told: Iterable[Trigger]) -> tuple[Trigger, ...]:
    """A trigger for each dated verb of a sentence that none of `told` speaks of."""
    clause, tree = cast.clause, cast.clause.tree
    if tree is None or not clause.timexes or clause.sentence.zone != "body" or clause.tokens[-1].text in clause.pack.questions:
        return ()
    known = tuple(told)
    found: dict[int, Trigger] = {}
    used = {trigger.timex for trigger in known}
    held = {h.verb for h in cast.held.values()}
    for timex in clause.timexes:
        if timex.type not in _DATES or timex.value is not None or (timex.bound == "since" and not timex.onward):
            continue
        if timex.id in clause.range_ends or timex.operator == "now":
            continue
        verb = _line_verb(clause, tree, timex) if _opens_line(clause, timex) else _dated_verb(cast, tree, timex)
        if verb is None:
            continue
        row = (
            c for c in tree.children(verb) if tree.tokens[c].deprel == "conj" and tree.tokens[c].upos == "VERB" and c not in held
        )
        # "Samedi, le texte est entré en vigueur et les sanctions sont tombées": a date in front is that of both.
        for one in (verb, *(row if timex.front else ())):
            if one in found or (one == verb and timex.id in used):
                continue
            trigger = _told(cast, text, (one, timex), known)
            if trigger is not None and not any(k.start < trigger.end and k.end > trigger.start for k in known):
                found[one] = trigger
    return tuple(found.values())


def _opens_line(clause: Clause, timex: TimexForm) -> bool:
    """ "8 mai : …": a date and a colon, and nothing before them."""
    first, last = clause.timex_at(timex)
    return first == 0 and last + 1 < len(clause.tokens) and clause.tokens[last + 1].text in _COLONS


def _told_later(clause: Clause, timex: TimexForm, *, active: bool) -> bool:
    """A present is a historical or a scheduled one in a line of a chronology, and beside a date of the calendar."""
    dated = (timex.operator == "absolute" and timex.year is not None) or (timex.day is not None and active)
    return _opens_line(clause, timex) or (dated and timex.month is not None)


def _line_verb(clause: Clause, tree: Tree, timex: TimexForm) -> int | None:
    """The main verb behind the colon."""
    start = clause.timex_at(timex)[1] + 2
    nodes = (node for node in clause.nodes[start:] if node is not None)
    return next((n for n in nodes if tree.tokens[n].upos == "VERB" and _main(tree, n)), None)


def _dated_verb(cast: Cast, tree: Tree, timex: TimexForm) -> int | None:
    """The verb that a time dates: the one it hangs on, the infinitive that this only carries, or what a cleft sets apart."""
    held = cast.held.get(timex.id)
    if held is None:
        return None
    verb = held.verb
    if verb is None or not held.straight or tree.tokens[verb].upos != "VERB":
        return None
    if held.cleft:
        return verb
    inner = next((c for c in tree.children(verb) if _infinitive(tree, c)), None)
    verb = inner if inner is not None else verb
    outer = tree.tokens[verb].head if _infinitive(tree, verb) else verb
    return verb if _main(tree, outer) or tree.tokens[outer].deprel == "acl:relcl" or _reported(cast.clause, tree, outer) else None


def _infinitive(tree: Tree, verb: int) -> bool:
    return tree.tokens[verb].deprel in CONTENT and infinitive(tree, verb)


def _reported(clause: Clause, tree: Tree, verb: int) -> bool:
    """The content of what somebody is said to have said, in indirect speech."""
    token = tree.tokens[verb]
    quote = clause.quote_at(token.start)
    if token.deprel != "ccomp" or quote is None or quote.kind == "direct" or not _main(tree, token.head):
        return False
    return quote.cue is not None and quote.polarity == "positive" and quote.certainty == "asserted"


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


@dataclass(frozen=True, slots=True)
class _Verb:
    """A dated verb: its word of the tree, its token, the index of its group (None where word order saw none), how it is told."""

    node: int
    head: int
    group: int | None
    told: Outlook


def _verb(cast: Cast, tree: Tree, node: int) -> _Verb | None:
    head, told = cast.clause.token_of(node), outlook(cast.clause, tree, node)
    if head is None or told is None:
        return None
    return _Verb(node, head, next((i for i, g in enumerate(cast.groups) if g.head == head), None), told)


def _told(cast: Cast, text: str, dated: tuple[int, TimexForm], known: tuple[Trigger, ...]) -> Trigger | None:
    """The trigger of a verb, None where its clause does not tell it or the lexicon gives it to others."""
    clause, tree = cast.clause, cast.clause.tree
    node, timex = dated
    verb = _verb(cast, tree, node) if tree is not None else None
    if tree is None or verb is None or not _unknown(cast, verb) or not _bears(timex, verb.told):
        return None
    head, told = verb.head, verb.told
    quote = clause.quote_at(clause.spans[head][0])
    if (quote is not None and quote.kind == "direct") or clause.cue_of(head, head):
        return None
    owner = tree.tokens[node].head if _infinitive(tree, node) else node
    if _nominal(tree, (node, owner), known) or _measured(clause, tree, node):
        return None
    if _holds_now(cast, verb) and not _told_later(clause, timex, active=not passive(tree, node)):
        return None
    subjects = tree.subjects(owner) or ()
    own = (cast.senses[verb.group] if verb.group is not None else None) or OTHER
    cast, index = _with_group(cast, verb, named_by(cast, tree, subjects))
    parties = verb_parties(cast, index, own)
    visited = own.type == "CONSULT" and not any(map(is_known, taking(clause, parties)))
    if visited or (own.direct and passive(tree, node) and not parties.targets):
        # A dated act needs nobody who is known to be what it is ("Douze pays ont réclamé mercredi un embargo"), save a visit and
        # what is done to somebody ("la grève a été suspendue").
        own, parties = OTHER, verb_parties(cast, index, OTHER)
    if not any(map(is_known, taking(clause, parties))) and not any(_thing(clause, tree, s, told) for s in subjects):
        return None
    words = words_of(cast, (node, index), told, subjects)
    if words is None:
        return None
    by_noun = words[1] != cast.groups[index].head
    sense = sense_of_words(clause, words) if by_noun else own
    trigger = build(clause, text, words, Act(sense, told.modality, parties))
    lead = clause.first and tree.tokens[owner].head == owner
    rule = f"{'noun' if by_noun and sense is not OTHER else 'verb'}-{sense.lemma}"
    return replace(trigger, rule=rule, tense=told.tense, timex=timex.id, lead=lead)


def _holds_now(cast: Cast, verb: _Verb) -> bool:
    """A present, where the form can be no past: "the powers set"."""
    past = verb.group is not None and cast.groups[verb.group].mood == "past"
    return verb.told.tense == "PRESENT" and not verb.told.scheduled and not past


def _bears(timex: TimexForm, told: Outlook) -> bool:
    """ "avant juin" dates what is to come; what its own words put in the past or ahead dates nothing of the other side."""
    ahead = told.modality.time_status == "future"
    if timex.bound not in ("at", "after") and not ahead:
        return False
    shift = timex.quantity or 0 if timex.operator == "shift" and timex.anchor == "creation" else 0
    return not ((timex.operator == "last" or shift < 0) if ahead else (timex.operator == "next" or shift > 0))


def _with_group(cast: Cast, verb: _Verb, subjects: tuple[MentionForm, ...]) -> tuple[Cast, int]:
    """The cast with a group for a verb that word order did not see as one, and the index of the verb's group."""
    tree, found = cast.clause.tree, verb.group
    if found is None:
        suffers = tree is not None and passive(tree, verb.node)
        group = VerbGroup(verb.told.first, verb.head, verb.head, UNKNOWN, "past", "past", passive=suffers)
        found = sum(g.head < verb.head for g in cast.groups)
        groups = (*cast.groups[:found], group, *cast.groups[found:])
        scopes = (*cast.scopes[:found], Scope(verb.told.modality), *cast.scopes[found:])
        cast = Cast(Sites(cast.clause, groups), scopes)
    if subjects:
        cast = replace(cast, subjects={found: (subjects, "nsubj")})
    return cast, found


def _nominal(tree: Tree, verbs: tuple[int, int], known: tuple[Trigger, ...]) -> bool:
    """ "le procès s'est ouvert lundi": the noun tells the act, where one of `known` is its subject or object."""
    nodes = {node for verb in verbs for node in (*(tree.subjects(verb) or ()), *tree.objects(verb))}
    starts = {tree.tokens[node].start for node in nodes}
    return any(trigger.start in starts for trigger in known)


def _unknown(cast: Cast, verb: _Verb) -> bool:
    """No word that the lexicon gives a role of its own: an operator, speech, mere being."""
    clause, pack = cast.clause, cast.clause.pack
    head, told = verb.head, verb.told
    word = clause.tokens[head].lower
    if word in pack.impersonal or (word in pack.silent and not told.scheduled and not _eventful(cast, verb)):
        return False
    if verb.group is None:
        return head not in clause.mention_tokens
    group, scope = cast.groups[verb.group], cast.scopes[verb.group]
    if told.scheduled:
        return group.negation is None
    if group.negation is not None or (group.lemma in pack.operators and governs(clause, head)):
        return False
    doubted = (
        scope is None
        or scope.modality.status == "denied"
        or scope.modality.certainty not in ("asserted", told.modality.certainty)
    )
    return not doubted or group.mood == "inf"


def _measured(clause: Clause, tree: Tree, verb: int) -> bool:
    """ "a reculé de 3 %": a figure that is read off, no act; "53 % des voix" is one."""
    rates = (c for c in tree.children(verb) if tree.tokens[c].deprel in ("obj", "obl") and "%" in clause.words((c,)))
    return any(all(tree.tokens[c].deprel != "nmod" for c in tree.children(rate)) for rate in rates)


def _eventful(cast: Cast, verb: _Verb) -> bool:
    """Falling and beginning happen; to have only where something "a eu lieu"."""
    clause, pack = cast.clause, cast.clause.pack
    group = cast.groups[verb.group] if verb.group is not None else None
    placed = group is not None and bool(pack.light_verbs.get(group.lemma)) and light(clause, group, "")
    return placed or clause.tokens[verb.head].lower in pack.eventful


def _thing(clause: Clause, tree: Tree, node: int, told: Outlook) -> bool:
    """Somebody or something that a clause tells of: no time, no "it" of the weather, and no forecast."""
    token = clause.token_of(node)
    if token is None or token in clause.time_tokens or clause.tokens[token].lower in clause.pack.time_nouns:
        return False
    if told.modality.time_status == "future" and clause.tokens[token].lower in clause.pack.weather:
        return False
    personal = tree.tokens[node].upos == "PRON" and clause.tokens[token].lower in clause.pack.subject_pronouns
    return tree.tokens[node].upos in _THINGS or personal
