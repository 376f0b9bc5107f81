"""States and offices that a phrase leaves unsaid: "son ambassadeur", "le président", "son homologue"."""

from __future__ import annotations

from collections.abc import Iterator

from filrouge.knowledge import states
from filrouge.knowledge.offices import LEADER
from filrouge.readings.mentions.context import Context, agree
from filrouge.readings.mentions.draft import Draft
from filrouge.readings.mentions.pronouns import subject

_HEADS = ("head_of_state", "head_of_government", "leader")
# "le président" takes up no prime minister, and the other way round.
_FAMILY = {
    "head_of_state": ("head_of_state", "leader"),
    "monarch": ("monarch", "head_of_state"),
    "head_of_government": ("head_of_government", "leader"),
    "leader": _HEADS,
}


def possessor(context: Context, at: int, draft: Draft) -> None:
    """What is owned ("son ambassadeur") is of the state that the sentence is about."""
    owner = _owner(context, at, draft)
    if owner is None:
        return
    if draft.kind == "role" and draft.roles and context.offices.terms(owner, draft.roles[0]):
        draft.office, draft.by = (owner, draft.roles[0]), "office-holder"
    elif draft.kind in ("organisation", "state") or draft.roles == ("forces",):
        draft.actors, draft.by = (owner,), "possessor"
    draft.state = owner if states.get(owner) else None


def subject_state(context: Context, at: int, draft: Draft) -> None:
    """Troops that somebody is to send are his: "Ankara menace d'envoyer des troupes"."""
    owner = _owner(context, at, draft)
    if owner is not None and states.get(owner):
        draft.actors, draft.state, draft.by = (owner,), owner, "possessor"


def _owner(context: Context, at: int, draft: Draft) -> str | None:
    """The state or organisation of the first free mention of the sentence, or of its person."""
    here = [other for other in context.before(at) if other.sentence == draft.sentence][::-1]
    # "exige que la Grèce retire ses soldats": the subject of the inner clause owns.
    inner = [
        n for n, other in enumerate(here) if context.text.lower(context.text.before(other.first)) in context.pack.subordinators
    ]
    for other in here[inner[-1] :] if inner else here:
        root = other.root
        if not other.after_preposition and root.kind in ("state", "organisation") and root.actors:
            return root.actors[0]
        if not other.after_preposition and root.personal and draft.kind != "group":
            return context.entity(root)
    return None


def in_force(context: Context, at: int, draft: Draft) -> None:
    """A body without nationality takes that of the body or office named last."""
    named = context.stated or context.located
    if len(named) > 1 and not any(other.sentence == draft.sentence for other in _bodies(context, at)):
        # Of several states that the text names, none is in force without a word of this sentence.
        return
    for other in _bodies(context, at):
        draft.actors, draft.state, draft.by = (other.state or "",), other.state, "in-force"
        return
    state = _sole(context, at, named)
    if state is not None:
        draft.actors, draft.state, draft.by = (state,), state, "in-force"


def _sole(context: Context, at: int, named: frozenset[str]) -> str | None:
    """The only state that the text names, if it has done so before: "Le président parle de l'Algérie" may be any president."""
    if len(named) != 1:
        return None
    (state,) = named
    return state if any(other.state == state or other.place_state == state for other in context.before(at)) else None


def _bodies(context: Context, at: int) -> Iterator[Draft]:
    """Bodies and offices of a state that were named before, the last first."""
    for other in context.before(at):
        if other.kind in ("organisation", "role") and other.state and states.get(other.state):
            yield other


def bare(context: Context, at: int, draft: Draft) -> None:
    """A bare office ("le président"): who was called so and named last, else who holds such an office and was."""
    called = _holder(context, at, draft, by_name=True) or _holder(context, at, draft, by_name=False)
    if called is not None:
        draft.antecedents, draft.by = [called], "same-office"
        return
    state = _sole(context, at, context.stated)
    if state is not None:
        if draft.state in (state, None) and context.offices.terms(state, draft.roles[0]):
            draft.office, draft.state, draft.by = (state, draft.roles[0]), state, "office-holder"


def _holder(context: Context, at: int, draft: Draft, *, by_name: bool) -> Draft | None:
    """The person before who holds the office of a bare mention; `by_name`: whom the text calls so."""
    wanted = set(draft.roles[:1] if by_name else _FAMILY.get(draft.roles[0], draft.roles))
    portfolio = draft.roles[0] == "minister"
    for other in context.before(at):
        root = other.root
        if not root.personal or root.plural or not agree(draft, root) or root is draft:
            continue
        if draft.state and context.entity(root) not in (draft.state, None):
            continue
        # A bare portfolio takes up who was called minister here, not whoever once was one.
        held = other.roles or root.roles if portfolio or by_name else context.roles(other)
        if set(held) & wanted or (portfolio and any(role.endswith("minister") for role in held)):
            return root
    return None


def counterpart(context: Context, at: int, draft: Draft) -> None:
    """The same office in the other state: "son homologue russe"."""
    for other in context.before(at):
        if other.sentence < draft.sentence - 1:
            return
        role = next(iter(context.roles(other)), "")
        if other.personal and role:
            role = LEADER if role in _HEADS else role
            if draft.state and context.offices.terms(draft.state, role):
                draft.office, draft.roles, draft.by = (draft.state, role), (role,), "office-holder"
            return


def interlocutor(context: Context, at: int, draft: Draft) -> None:
    """The other party, of the state that the words name: "son interlocuteur nord-coréen"."""
    speaking = subject(context, at, draft, ("person", "role"))
    for other in context.before(at):
        root = other.root
        if (
            root.personal
            and not root.plural
            and agree(draft, root)
            and (speaking is None or not context.same(root, speaking.root))
        ):
            near = draft.state is None and other.sentence == draft.sentence
            if near or (draft.state and context.entity(root) == draft.state):
                draft.antecedents, draft.by = [root], "interlocutor"
                return
