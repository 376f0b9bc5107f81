"""Those who take part in an act, as mentions with the rule that found each."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.model.mention import MentionForm
from filrouge.readings.triggers.clause import Clause

Role = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Parties:
    """(mention id, rule) pairs for both sides, and the mention that names the place."""

    sources: Role = ()
    targets: Role = ()
    place: str | None = None


def named(mentions: tuple[MentionForm, ...], rule: str) -> Role:
    return tuple((m.id, rule) for m in mentions)


def unique(role: Role) -> Role:
    seen: dict[str, str] = {}
    for mention, rule in role:
        seen.setdefault(mention, rule)
    return tuple(seen.items())


def is_known(mention: MentionForm) -> bool:
    """Somebody with a name, an office or a state, or a public body; or a group or pronoun that stands for one."""
    named = mention.actors or mention.office or mention.antecedents or mention.state
    return bool(named) or mention.official or mention.kind == "group"


def taking(clause: Clause, parties: Parties) -> tuple[MentionForm, ...]:
    """The mentions of those who take part."""
    wanted = {mention for mention, _ in (*parties.sources, *parties.targets)}
    return tuple(m for m in clause.mentions if m.id in wanted)
