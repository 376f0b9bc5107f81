"""The state that a text is about: whose "le pays", "le gouvernement" and "le président" are when they name none.

It stands before a colon at the head of the text ("Burundi : …"), or most of what the text names is of it. Nothing is given
where the sentence, or the one before, speaks of others alone.
"""

from __future__ import annotations

from collections import Counter

from filrouge.knowledge import states
from filrouge.readings.mentions.context import Context
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.standing import complemented

_FEWEST, _TIMES = 3, 2
"""How often a text must name a state that is its own, and how many times as often as any other."""


def countries(context: Context, language: str) -> Context:
    """The drafts with "le pays" and "la Cour suprême du pays" given their state; "le pays" goes where none is found."""
    home, kept = home_of(context), []
    for at, draft in enumerate(context.drafts):
        if draft.needs == "country":
            draft.needs = ""
            state = _meant(context, at, home)
            if state is not None:
                _give(context, draft, state)
                draft.name = _name(state, language) if draft.kind == "state" else draft.name
            elif draft.kind == "state":
                continue
        kept.append(draft)
    return Context.of(kept, context.text, context.people, context.pack)


def at_home(context: Context) -> None:
    """Bodies and offices that no other mention explains are those of the home of the text."""
    home = home_of(context)
    if home is None:
        return
    for at, draft in enumerate(context.drafts):
        if draft.needs not in ("in-force", "bare") or draft.actors or draft.office or draft.antecedents:
            continue
        around = _around(context, at, draft.sentence) or _around(context, at, draft.sentence - 1)
        if home in (around or (home,)) and not complemented(draft.last, context.text, context.pack):
            _give(context, draft, home)


def home_of(context: Context) -> str | None:
    """The state that the text is about, None when it is about several, or about a town or a province."""
    drafts, tokens = context.drafts, context.text.tokens
    for draft in drafts[:1]:
        if draft.last < len(tokens) and tokens[draft.last].text == ":" and draft.first == context.text.bounds[draft.sentence][0]:
            return draft.state if draft.kind == "state" else None
    counts = Counter(state for draft in drafts for state in (context.entity(draft),) if state and states.get(state))
    (most, times), (_, second) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return most if times >= max(_FEWEST, _TIMES * second) else None


def _meant(context: Context, at: int, home: str | None) -> str | None:
    """The state named last in the sentence; else the home, unless the sentence and the one before speak of others alone."""
    draft = context.drafts[at]
    here, named = _around(context, at, draft.sentence), _around(context, at, draft.sentence, named=True)
    if len(named) == 1:
        (state,) = named
        # The home of the text, spoken of just before, is as good a reading as the state that the sentence is set in.
        return None if home not in (None, state) and home in _around(context, at, draft.sentence - 1) else state
    before = here or _around(context, at, draft.sentence - 1)
    if home is None:
        return next(iter(before)) if len(before) == 1 else None
    return home if home in (before or (home,)) else None


def _around(context: Context, at: int, sentence: int, *, named: bool = False) -> frozenset[str]:
    """States in a sentence before the mention at `at`: all, or only those that stand there by name."""
    found: set[str] = set()
    for other in context.before(at):
        if other.sentence < sentence:
            break
        if other.sentence == sentence and other.state and states.get(other.state) and (other.kind == "state" or not named):
            found.add(other.state)
    return frozenset(found)


def _name(state: str, language: str) -> str:
    known = states.get(state)
    return known.name(language) if known else state


def _give(context: Context, draft: Draft, state: str) -> None:
    draft.state, draft.by = state, "in-force"
    if draft.kind != "role":
        draft.actors = (state,)
        if draft.kind == "state":
            draft.place_id = draft.place_state = state
    elif draft.roles and context.offices.terms(state, draft.roles[0]):
        draft.office, draft.by = (state, draft.roles[0]), "office-holder"
