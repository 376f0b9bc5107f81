"""The tense of the verb that a time expression dates, where the tree shows it plainly.

Words alone take "s'est éteinte dimanche" for a present and see no verb in "urged Algeria on Thursday". A past that is
missed makes a weekday one to come.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from filrouge.model.parse import ParsedToken
from filrouge.model.timexform import TimexForm
from filrouge.readings.tree import Tree

_DATING = frozenset(("obl", "obl:tmod", "obl:mod", "advmod", "nmod:tmod"))


def with_verbs(timexes: tuple[TimexForm, ...], tree: Tree | None) -> tuple[TimexForm, ...]:
    """The forms; those that may lie on either side of their article with the tense of the verb that they hang on."""
    if tree is None:
        return timexes
    return tuple(_with_verb(form, tree) if form.operator == "nearest" and form.anchor == "creation" else form for form in timexes)


def _with_verb(form: TimexForm, tree: Tree) -> TimexForm:
    head = tree.head_of(form.start, form.end)
    if head is None:
        return form
    verb = _dated(tree, head)
    tense = told_tense(tree, verb) if verb is not None else None
    return replace(form, tense=tense, hang=None) if tense is not None and tense != form.tense else form


def _dated(tree: Tree, head: int) -> int | None:
    """The verb that a time hangs on, or that "c'est mardi que" sets it apart from."""
    if tree.tokens[head].deprel not in _DATING:
        return tree.cleft(head)
    verb = tree.tokens[head].head
    return verb if tree.tokens[verb].upos == "VERB" else tree.cleft(verb)


def told_tense(tree: Tree, verb: int) -> Literal["past", "future"] | None:
    """Of a finite verb with its auxiliaries: a plain past or future, None for everything else."""
    token = tree.tokens[verb]
    if token.upos != "VERB":
        return None
    if _is_to(tree, verb):
        return "future"
    verb = _undergoing(tree, verb)
    token = tree.tokens[verb]
    helpers = _helpers(tree, verb)
    first = helpers[0] if helpers else token
    if "VerbForm=Fin" not in first.feats or "Mood=Cnd" in first.feats or "Mood=Sub" in first.feats:
        return None
    if "Tense=Fut" in first.feats:
        return "future"
    if not helpers:
        return "past" if "Tense=Past" in token.feats or "Tense=Imp" in token.feats else None
    if "VerbForm=Part" not in token.feats or any("VerbForm=Inf" in helper.feats for helper in helpers):
        return None
    done = "Tense=Past" in first.feats or any("Tense=Past" in helper.feats for helper in helpers[1:])
    perfect = "Tense=Past" in token.feats and first.deprel != "aux:pass" and len(helpers) == 1
    return "past" if done or perfect else None


def _helpers(tree: Tree, verb: int) -> list[ParsedToken]:
    """Auxiliaries of a verb; of one that is itself an auxiliary those beside it."""
    if tree.tokens[verb].deprel == "aux:caus":
        beside = [c for c in tree.children(tree.tokens[verb].head) if c < verb]
        return [tree.tokens[c] for c in (*beside, *tree.children(verb)) if tree.tokens[c].deprel == "aux:tense"]
    return [tree.tokens[c] for c in tree.children(verb) if tree.tokens[c].deprel.startswith("aux")]


def _undergoing(tree: Tree, verb: int) -> int:
    """ "s'est fait arrêter", "s'est vu refuser": the tense is that of what stands before the infinitive."""
    if "VerbForm=Inf" not in tree.tokens[verb].feats:
        return verb
    causing = next((c for c in tree.children(verb) if tree.tokens[c].deprel == "aux:caus"), None)
    if causing is not None:
        return causing
    above = tree.tokens[verb].head
    reflexive = any("Reflex=Yes" in tree.tokens[c].feats for c in tree.children(above))
    return above if above == verb - 1 and reflexive else verb


def _is_to(tree: Tree, verb: int) -> bool:
    """ "is to open on June 8", "is due to be held": a present "to be" beside an infinitive."""
    below = [tree.tokens[c] for c in tree.children(verb) if c < verb]
    marked = any(t.deprel == "mark" and t.upos == "PART" for t in below)
    being = any(t.deprel.startswith(("cop", "aux")) and "Tense=Pres" in t.feats and "VerbForm=Fin" in t.feats for t in below)
    return marked and being
