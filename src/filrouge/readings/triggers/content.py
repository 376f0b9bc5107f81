"""What an operator's own act takes from the act that it governs: its mode, its target.

PLOVER's modes of REQUEST, REJECT and THREATEN say what is asked, refused or threatened.
"""

from __future__ import annotations

from dataclasses import replace

from filrouge.languages.parts.events import Sense
from filrouge.model.event import Modality
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.parties import Parties, Role, named
from filrouge.readings.triggers.roles import subject, verb_parties
from filrouge.readings.triggers.treeroles import content_object, content_subject

_ASKED = {"RETREAT": "yield", "CONCEDE": "yield", "AID": "assist", "CONSULT": "meet"}
_THREATENED = {"ASSAULT": "violence", "MOBILIZE": "violence", "COERCE": "restrict", "SANCTION": "relations"}
_MODES = {"REQUEST": _ASKED, "REJECT": _ASKED, "THREATEN": _THREATENED}

_BY_WORD = frozenset(
    (("SANCTION", None), ("SANCTION", "expel"), ("SANCTION", "discontinue"), ("X-OFFICE", "appoint"), ("X-OFFICE", "dismiss"))
)
"""Acts that are done by saying so."""


def done_by_word(sense: Sense) -> bool:
    """To appoint, to resign, to expel, to sanction, to recognise: who says so has done it."""
    return (sense.type, sense.mode) in _BY_WORD or sense.act == "recognise"


def performed(cast: Cast, index: int, sense: Sense) -> Modality | None:
    """ "a décidé de rompre ses relations": the modality of an act that deciding does; None for other acts."""
    scope = cast.scopes[index]
    if scope is None or scope.operator is None or scope.governor is None or not scope.operator.performs:
        return None
    if not done_by_word(sense):
        return None
    outer = cast.scopes[scope.governor]
    return replace(scope.modality, time_status=outer.modality.time_status) if outer is not None else None


def with_content(cast: Cast, index: int, sense: Sense, parties: Parties) -> tuple[Sense, Parties]:
    """The operator's sense and parties, with what its content adds; unchanged for other verbs."""
    if sense.type == "ACCUSE" and not parties.targets:
        # "alleged that Serbian troops had executed villagers": who is said to have done it.
        return sense, replace(parties, targets=_blamed(cast, index, parties))
    if sense.type not in _MODES and (sense.type != "AGREE" or sense.frame not in ("act", "solo")):
        return sense, parties
    inner = next((i for i, s in enumerate(cast.scopes) if s is not None and s.governor == index), None)
    if inner is None:
        return sense, replace(parties, targets=parties.targets or _told(cast, index, sense))
    found = cast.senses[inner]
    mode = sense.mode or (_MODES.get(sense.type, {}).get(found.type) if found else None)
    targets = parties.targets
    scope = cast.scopes[inner]
    if scope is not None and scope.operator is not None and scope.operator.agent == "object":
        # "exiger que la Grèce retire": who is to act is the one asked.
        targets = tuple((m.id, "content-subject") for m in subject(cast, inner)[0]) or targets
    elif found is not None and not targets:
        targets = verb_parties(cast, inner, found).targets
    return replace(sense, mode=mode), replace(parties, targets=targets or _told(cast, index, sense))


def _blamed(cast: Cast, index: int, parties: Parties) -> Role:
    """The subject of what is alleged, where it is not the one who alleges it."""
    taken = {mention for mention, _ in parties.sources}
    found = content_subject(cast, index)
    return () if any(m.id in taken or m.kind == "pronoun" for m in found) else named(found, "content-subject")


def _told(cast: Cast, index: int, sense: Sense) -> Role:
    """What the tree says of the content: who is to act where something is asked, else whom it is done to."""
    if sense.type == "REQUEST":
        return named(content_subject(cast, index), "content-subject")
    return named(content_object(cast, index), "content-object")
