"""How the tree tells a dated verb: as done, as planned, as likely; None for what is denied, doubted or only thought of."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.languages.parts.events import Auxiliary
from filrouge.model.event import Cue, Modality, Tense
from filrouge.readings.tree import Tree
from filrouge.readings.triggers.clause import Clause

CONTENT = ("xcomp", "ccomp")
"""Relations of an infinitive to the verb that carries it."""
_DONE = frozenset(("perfect", "be", "do", "recent"))
_PAST = Modality(time_status="past")


@dataclass(frozen=True, slots=True)
class Outlook:
    """`first`: the first token of the words that tell it; `scheduled`: a verb that only says when its subject is to be."""

    modality: Modality
    tense: Tense
    first: int
    scheduled: bool = False


def outlook(clause: Clause, tree: Tree, verb: int) -> Outlook | None:
    """How a clause tells its verb; an infinitive by the verb that carries it ("doit revenir", "a fini par céder")."""
    token = tree.tokens[verb]
    head = clause.token_at(token.start)
    if head is None or _doubted(clause, tree, verb):
        return None
    if _due(clause, tree, verb):
        return Outlook(Modality(time_status="future", cues=(Cue("time_status", *clause.spans[head]),)), "FUTURE", head)
    if infinitive(tree, verb) and not _helped(tree, verb):
        return _infinitive(clause, tree, verb, head)
    return _finite(clause, tree, verb, head)


def _finite(clause: Clause, tree: Tree, verb: int, head: int) -> Outlook | None:
    token, pack = tree.tokens[verb], clause.pack
    helpers = auxiliaries(clause, tree, verb)
    if not helpers:
        if "VerbForm=Fin" not in token.feats or "Mood=Sub" in token.feats or "Mood=Cnd" in token.feats:
            return None
        if "Tense=Fut" in token.feats:
            return Outlook(Modality(time_status="future"), "FUTURE", head)
        tense: Tense | None = "PAST" if "Tense=Past" in token.feats else "PRESENT" if "Tense=Pres" in token.feats else None
        return Outlook(_PAST, tense, head) if tense is not None else None
    forms = [pack.auxiliaries.get(clause.tokens[t].lower, ()) for t in helpers]
    if ahead := _ahead(clause, forms, helpers, head):
        return ahead
    kinds = [{a.kind for a in form} & _DONE for form in forms]
    if not all(kinds):
        return None
    if "VerbForm=Part" not in token.feats or "Tense=Pres" in token.feats:
        # "did sign"
        return Outlook(_PAST, "PAST", head) if kinds == [{"do"}] and "past" in {a.mood for a in forms[0]} else None
    moods = {a.mood for a in forms[0] if a.kind in _DONE}
    lemmas = {v.lemma for v in pack.verbs.get(clause.tokens[head].lower, ())}
    # "est arrivé", "s'est posé": the parser takes some of these for passives.
    active = not passive(tree, verb) or not lemmas.isdisjoint(pack.be_perfect)
    if clause.tokens[head].lower in pack.schedulers and not active and "pres" in moods and len(forms) == 1:
        cue = Cue("time_status", clause.spans[helpers[0]][0], clause.spans[head][1])
        return Outlook(Modality(time_status="future", cues=(cue,)), "PRESENT", min(helpers), scheduled=True)
    if active or ("perfect" in kinds[0] and len(forms) > 1):
        return Outlook(_PAST, "PAST", min(helpers)) if moods & {"pres", "impf", "past"} else None
    told: Tense | None = "PAST" if "past" in moods else "PRESENT" if "pres" in moods else None
    return Outlook(_PAST, told, min(helpers)) if told is not None else None


def _ahead(clause: Clause, forms: list[tuple[Auxiliary, ...]], helpers: list[int], head: int) -> Outlook | None:
    """ "sera diffusé", "will open", "doit être béni", "devrait partir": what is to come, by its first auxiliary."""
    first = next((a for a in forms[0] if a.kind in ("modal", "future") or (a.kind == "be" and a.mood == "fut")), None)
    if first is None or any(a.kind == "perfect" for form in forms[1:] for a in form):
        return None
    modality = _modal(clause, first, helpers[0])
    if modality is None:
        return None
    own = helpers[1:] if first.kind == "modal" else helpers
    return Outlook(modality, "FUTURE", min([head, *own]))


def _modal(clause: Clause, form: Auxiliary, at: int) -> Modality | None:
    """What a modal or future auxiliary makes of its verb: "doit" planned, "devrait" and "pourra" likely, "pourrait" nothing."""
    cue = Cue("time_status", *clause.spans[at])
    if form.kind in ("future", "be"):
        return Modality(time_status="future", cues=(cue,)) if form.mood in ("fut", "pres") else None
    planned = form.certainty == "planned"
    if planned and form.mood in ("pres", "subj"):
        # "doivent" is both
        return Modality(time_status="future", cues=(cue,))
    if (planned and form.mood == "cond") or (not planned and form.mood == "fut"):
        return Modality(certainty="possible", time_status="future", cues=(cue, Cue("certainty", *clause.spans[at])))
    return None


def _infinitive(clause: Clause, tree: Tree, verb: int, head: int) -> Outlook | None:
    token, pack = tree.tokens[verb], clause.pack
    outer = token.head
    words = min([head, *auxiliaries(clause, tree, verb)])
    above = clause.token_of(outer)
    if token.deprel not in CONTENT or above is None or _doubted(clause, tree, outer):
        return None
    word = clause.tokens[above].lower
    for form in pack.auxiliaries.get(word, ()):
        if form.kind == "modal" or (form.kind == "future" and form.mood == "pres"):
            modality = _modal(clause, form, above)
            return Outlook(modality, "FUTURE", words) if modality is not None else None
    if word in pack.schedulers and _being(clause, tree, outer):
        return Outlook(Modality(time_status="future", cues=(Cue("time_status", *clause.spans[above]),)), "FUTURE", words)
    lemmas = {v.lemma for v in pack.verbs.get(word, ())}
    through = any(
        o.shares_time and o.polarity == "positive" and o.agent == "subject" for x in lemmas for o in pack.operators.get(x, ())
    )
    if not through or "VerbForm=Inf" in tree.tokens[outer].feats:
        return None
    told = _finite(clause, tree, outer, above)
    return Outlook(told.modality, told.tense, words) if told is not None and not told.scheduled else None


def _due(clause: Clause, tree: Tree, verb: int) -> bool:
    """ "is to open", "is due to be held"."""
    words = set(clause.words(c for c in tree.children(verb) if c < verb))
    perfect = any(a.kind == "perfect" for word in words for a in clause.pack.auxiliaries.get(word, ()))
    return not words.isdisjoint(clause.pack.infinitive_marks) and not perfect and _being(clause, tree, verb)


def _being(clause: Clause, tree: Tree, verb: int) -> bool:
    """True where a present "to be" stands with a word."""
    forms = (a for word in clause.words(tree.helpers(verb)) for a in clause.pack.auxiliaries.get(word, ()))
    return any(a.kind == "be" and a.mood == "pres" for a in forms)


def infinitive(tree: Tree, verb: int) -> bool:
    """ "ouvrir", "être ouvert"."""
    return "VerbForm=Inf" in tree.tokens[next(iter(tree.helpers(verb)), verb)].feats


def _helped(tree: Tree, verb: int) -> bool:
    """ "will open", "doit ouvrir" where the tree makes the modal an auxiliary."""
    return any(tree.tokens[c].deprel in ("aux", "aux:tense") for c in tree.helpers(verb))


def _doubted(clause: Clause, tree: Tree, verb: int) -> bool:
    """Denied, doubted, conditional, or behind a subordinator that does more than report."""
    pack, below = clause.pack, tree.children(verb)
    # The "s'" of "s'est posé" is no condition.
    words = set(clause.words(c for c in below if not tree.tokens[c].deprel.startswith(("expl", "obj", "iobj"))))
    doubting = (pack.negations, pack.negative_words, pack.conditions, pack.without, pack.doubt_adverbs)
    if not all(words.isdisjoint(kind) for kind in doubting):
        return True
    # "ne … que mardi" says only when.
    behind = (w for c in below if c > verb for w in clause.words(tree.children(c)))
    return not words.isdisjoint(pack.negation_marks) and pack.restrictives.isdisjoint(behind)


def passive(tree: Tree, verb: int) -> bool:
    return any(tree.tokens[c].deprel == "aux:pass" for c in tree.helpers(verb))


def auxiliaries(clause: Clause, tree: Tree, verb: int) -> list[int]:
    """The tokens of the auxiliaries of a verb."""
    return [t for c in tree.helpers(verb) if c < verb and (t := clause.token_of(c)) is not None]
