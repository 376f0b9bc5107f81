"""Who a pronoun takes up: the subject of the nearest sentence that agrees."""

from __future__ import annotations

from filrouge.readings.mentions.context import BACK, Context, agree
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.referent import Referent
from filrouge.readings.mentions.referents import Referents

_SENTENCES = 3
"""Sentences that a pronoun reaches back."""
_AFTER = 30
"""Tokens between words of a quotation and who is named as its speaker after it."""


def pronoun(context: Context, at: int, draft: Draft) -> None:
    """Give a pronoun its antecedent, none where nothing agrees."""
    assert draft.pronoun is not None
    if draft.pronoun.sort == "speaker":
        speaker(context, at, draft)
        return
    if context.referents is not None and draft.pronoun.sort == "personal":
        taken_up(context.referents, draft)
        return
    if draft.pronoun.sort == "neuter":
        found = subject(context, at, draft, ("state", "organisation"))
    elif draft.plural:
        found = plural(context, at, draft)
    else:
        found = subject(context, at, draft, ("person", "role", "pronoun"))
    if found is not None:
        draft.antecedents, draft.by = [found.root], "pronoun"


def taken_up(referents: Referents, draft: Draft) -> None:
    """The referent that the tree shows: the mention that names it, else its own words."""
    note(referents, draft, referents.antecedent(draft), "pronoun")


def note(referents: Referents, draft: Draft, one: Referent | None, by: str) -> None:
    """Write down what a pronoun stands for."""
    if one is None:
        return
    draft.by = by
    if one.root is not None:
        draft.antecedents = [one.root]
    else:
        draft.stands = one.name or (one.first.start, one.first.end)
        draft.name = referents.positions.original[slice(*draft.stands)]


def subject(context: Context, at: int, draft: Draft, kinds: tuple[str, ...]) -> Draft | None:
    """The first agreeing mention of the nearest sentence that is no complement.

    A subject comes first in its sentence; what follows a preposition is taken only when
    nothing else agrees. Words of a quotation are nothing to the sentence around it.
    """
    by_sentence: dict[int, list[Draft]] = {}
    for other in context.before(at):
        if other.sentence < draft.sentence - _SENTENCES:
            break
        if other.kind in kinds and not other.plural and other.quoted == draft.quoted and agree(draft, other):
            if other.kind != "pronoun" or other.antecedents:
                by_sentence.setdefault(other.sentence, []).append(other)
    for number in sorted(by_sentence, reverse=True):
        here = by_sentence[number][::-1]
        free = [other for other in here if not other.after_preposition]
        if free:
            return free[0]
    for number in sorted(by_sentence, reverse=True):
        return by_sentence[number][-1]
    return None


def plural(context: Context, at: int, draft: Draft) -> Draft | None:
    """The group named last, in this sentence or the one before."""
    for other in context.before(at):
        if other.sentence < draft.sentence - 1:
            return None
        if other.kind == "group" and not other.after_preposition and other.quoted == draft.quoted:
            return other
    return None


def speaker(context: Context, at: int, draft: Draft) -> None:
    """First person in a quotation: who is named right after it, else who spoke before it."""
    if not draft.quoted:
        return
    closing = draft.last
    for other in context.drafts[at + 1 : at + 1 + BACK]:
        if other.sentence > draft.sentence or other.after_preposition or other.first - closing > _AFTER:
            break
        closing = other.last if other.quoted else closing
        if not other.quoted and other.kind in ("person", "role", "pronoun"):
            if other.kind == "pronoun" and not other.antecedents:
                pronoun(context, context.drafts.index(other, at), other)
            if other.kind != "pronoun" or other.antecedents:
                draft.antecedents, draft.by = [other.root], "pronoun"
            return
    for other in context.before(at):
        if other.sentence < draft.sentence - 1:
            return
        if not other.quoted and other.personal:
            draft.antecedents, draft.by = [other.root], "pronoun"
            return


def last(context: Context, at: int, draft: Draft) -> None:
    """The one named last ("ce dernier"): in this sentence, or before it when he speaks here."""
    if not _named_last(context, at, draft) and context.referents is not None:
        note(context.referents, draft, context.referents.last_named(draft), "last-named")


def _named_last(context: Context, at: int, draft: Draft) -> bool:
    """Find the mention named last; False where there is none."""
    same_sentence = any(other.sentence == draft.sentence for other in context.before(at))
    for other in context.before(at):
        if other.sentence < draft.sentence - 1 or not same_sentence:
            return False
        if other.kind == "group" and other.antecedents:
            draft.antecedents, draft.by = [other.antecedents[-1].root], "last-named"
            return True
        if other.kind in ("state", "organisation", "place") and other.sentence == draft.sentence:
            return False
        if other.personal and not other.plural and agree(draft, other):
            draft.antecedents, draft.by = [other.root], "last-named"
            return True
    return False
