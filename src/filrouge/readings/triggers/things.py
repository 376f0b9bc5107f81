"""A party that is named in the thing acted on ("rejected a demand by X"), and what only looks like one."""

from __future__ import annotations

from filrouge.languages.parts.events import Sense
from filrouge.model.mention import MentionForm
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.places import governed
from filrouge.readings.triggers.treeroles import has_object, thing_parties

_ANSWERS = frozenset(("REJECT", "ACCUSE", "SUPPORT", "CONCEDE", "AGREE"))
"""Types of acts whose object is often what somebody else said or did."""
_BODILY = frozenset(("ASSAULT", ""))
"""Types of acts that give nobody anything: "destroyed a barracks in Lebanon" ("": a verb that carries a noun of such an act)."""


def mere_place(cast: Cast, index: int, sense: Sense, mention: MentionForm) -> bool:
    """A state behind a preposition of place, beside a direct object, is where it was done."""
    if sense.type not in _BODILY:
        return False
    pack = cast.clause.pack
    locative = governed(cast.clause, mention) in pack.place_prepositions - pack.genitives
    return locative and mention.kind == "state" and has_object(cast, index)


def party_of_thing(cast: Cast, index: int, sense: Sense) -> tuple[tuple[MentionForm, ...], str]:
    """Whom the thing acted on is against, or, where it is an answer, whose it is."""
    pack = cast.clause.pack
    if sense.act == "recall":
        # "a rappelé son ambassadeur en Israël": the host is the other side.
        return thing_parties(cast, index, pack.place_prepositions | pack.receivers), "posted"
    found = thing_parties(
        cast, index, pack.opposed | (pack.agent_prepositions | pack.origins if sense.type in _ANSWERS else pack.receivers)
    )
    return found, "thing" if found else "none"
