"""Whether a verb that has a sense tells an act: by those who take part, by its time and place, by how it is told."""

from __future__ import annotations

from filrouge.languages.parts.events import Sense
from filrouge.readings.mentions.unnamed import NAMELESS
from filrouge.readings.triggers.cast import Cast
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.parties import Parties, is_known, taking
from filrouge.readings.triggers.when import timex_of

_VIOLENT = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE"))
"""Types of acts that the unnamed do too."""
_SUFFERED = ("ASSAULT", "COERCE", "X-JUSTICE")
_SPEECH = "X-STATEMENT"
_WHO = frozenset(("X-STATEMENT", "ACCUSE", "REQUEST", "THREATEN", "REJECT", "CONSULT"))
"""Types that are nothing without those who speak or meet."""


def founded(cast: Cast, index: int, sense: Sense, parties: Parties) -> bool:
    """Somebody with a name must take part, or the act be dated, placed or told as done to somebody."""
    clause = cast.clause
    nameless = {m.id for m in clause.mentions if m.evidence is not None and m.evidence.by == NAMELESS}
    # "un homme a volé un sac" takes more than people to be an act of note.
    sources, targets = (tuple(one for one in side if one[0] not in nameless) for side in (parties.sources, parties.targets))
    return (
        _carried(clause, sense, Parties(sources, targets, parties.place))
        or _set(cast, index, sense, parties)
        or _suffered(cast, index, sense, somebody=bool(parties.sources or parties.targets))
    )


def _carried(clause: Clause, sense: Sense, parties: Parties) -> bool:
    """Somebody must take part: the sense of a verb without any actor is a guess."""
    if sense.frame == "nobody" or (sense.frame == "solo" and sense.needs):
        return True
    those = taking(clause, parties)
    if sense.type not in _VIOLENT and not any(map(is_known, those)):
        # "le témoin a reconnu": an act of politics needs somebody who acts in it, a statement more than an agency's name.
        if sense.type == _SPEECH and all(m.kind == "organisation" for m in those):
            return False
        return sense.type.startswith("X-") and bool(parties.sources or parties.targets)
    if sense.frame == "visit":
        return bool(parties.sources) and (parties.place is not None or bool(parties.targets))
    if sense.type == "CONSULT" and sense.frame in ("joint", "meet"):
        return len(parties.sources) > 1 or any(m.plural or len(m.antecedents) > 1 for m in those)
    if sense.frame == "receive":
        return bool(parties.sources) and (bool(parties.targets) or parties.place is not None)
    if sense.frame == "own-object":
        return bool(parties.targets)
    return bool(parties.sources or parties.targets)


def _set(cast: Cast, index: int, sense: Sense, parties: Parties) -> bool:
    """An act that nobody is named for counts where it is dated, a passive where it is placed: "le traité a été signé lundi"."""
    group = cast.groups[index]
    if sense.type in _WHO or group.mood in ("inf", "prp"):
        return False
    if sense.direct and group.passive and not parties.targets:
        # "La grève a été suspendue": the sense is one of what is done to somebody.
        return False
    return (group.passive and parties.place is not None) or timex_of(cast, group.first, group.last) is not None


def _suffered(cast: Cast, index: int, sense: Sense, *, somebody: bool) -> bool:
    """ "Un homme a été interpellé", "une passante est morte": told as done, force, courts and death need no name.

    Where a simple past may be a participle, somebody must be there: "the wind died".
    """
    group, scope = cast.groups[index], cast.scopes[index]
    told = (
        scope is not None
        and (group.perfect or (somebody and cast.clause.pack.past_without_auxiliary and group.mood == "past"))
        and group.tense == "past"
        and not sense.direct
        and not scope.subordinate
        and scope.modality.status == "actual"
    )
    return told and (
        (group.passive and (sense.type in _SUFFERED or sense.mode == "release"))
        or (sense.type == "X-DEATH" and sense.frame == "own")
    )
