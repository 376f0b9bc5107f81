"""PLOVER's categories: what an act of a Document is under PLOVER's codebook, if it is anything.

A Document tells the act that the words name, with its status. PLOVER has no status: an announced
meeting is the agreement to it, a refused one a refusal. The table of all this: docs/plover.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from filrouge.model.event import EventMention, Participant

QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
"""Category -> verbal cooperation 1, material 2, verbal conflict 3, material 4 (2023)."""
_SPOKEN = frozenset({"AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
"""Said to somebody about an act that is still to come, or not to come; that act itself is not coded beside them."""
_REFUSED = {
    "AGREE": None, "CONSULT": "meet", "SUPPORT": "assist", "COOPERATE": "assist", "AID": "assist",
    "CONCEDE": "yield", "RETREAT": "yield",
}  # fmt: skip
"""Friendly acts, with REJECT's mode when they are refused; announced they are AGREE."""
_THREATENED = {"ASSAULT": "violence", "COERCE": "restrict", "SANCTION": "relations", "PROTEST": None, "MOBILIZE": None}
"""Hostile acts, with THREATEN's mode when the one who is to do them announces them."""
_OURS = {
    ("X-OFFICE", "resign"): ("RETREAT", "resign"),
    ("X-JUSTICE", "charge"): ("ACCUSE", "allege"),
    ("X-JUSTICE", "trial"): ("ACCUSE", "allege"),
    ("X-JUSTICE", "sentence"): ("SANCTION", "convict"),
    ("X-JUSTICE", "release"): ("RETREAT", "release"),
}
"""What PLOVER codes of the types that it does not have; it has no category for the others."""
_JOINT = frozenset({"CONSULT", "AGREE", "COOPERATE", "SUPPORT"})
"""Acts that parties do together: without a recipient each of two or more is on both sides."""


Parties = tuple[Participant, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Category, mode, and who is on which side."""

    category: str
    mode: str | None
    sources: Parties
    recipients: Parties


_TRIED = frozenset(("ASSAULT", "COERCE"))
"""Categories of force, which PLOVER codes where it was only tried, too."""


def coded(
    events: Iterable[EventMention], announced: frozenset[str], tried: frozenset[str] = frozenset()
) -> list[tuple[EventMention, Code]]:
    """The acts of one sentence that PLOVER codes.

    `announced` are ids of acts told by those who are to do them, `tried` of those that somebody set about.
    """
    told = list(events)
    spoken = [event for event in told if event.type in _SPOKEN and _happened(event)]
    refused = any(event.type == "REJECT" for event in spoken)
    found: list[tuple[EventMention, Code]] = []
    for event in told:
        if event.anaphoric or (event.modality.holder.kind == "actor" and not _happened(event) and spoken):
            continue
        attempt = event.id in tried and event.type in _TRIED
        given = (event.type, event.mode) if attempt else _category(event, event.id in announced)
        if given is None or (given[0] == "REJECT" and refused and event not in spoken):
            continue
        sides = _sides(event, given[0])
        if given[0] != "REJECT" or event in spoken or sides[0]:
            found.append((event, Code(*given, *sides)))
    fought = {party.id for _, code in found if code.category == "ASSAULT" for party in code.sources}
    return [(e, c) for e, c in found if c.category != "MOBILIZE" or fought.isdisjoint(p.id for p in c.sources)]


def _sides(event: EventMention, category: str) -> tuple[Parties, Parties]:
    """Who does it and to whom: of a joint act each party is both, of one refused its subjects refuse."""
    if event.targets or len({party.mention for party in event.sources}) < 2:
        return event.sources, event.targets
    if category == "REJECT" and event.type != category:
        refusing = tuple(party for party in event.sources if "subj" in party.rule)
        return refusing, tuple(party for party in event.sources if party not in refusing)
    return event.sources, event.sources if category in _JOINT else ()


def _happened(event: EventMention) -> bool:
    return event.status in ("actual", "ongoing")


def _conditional(event: EventMention) -> bool:
    """ "will strike if", "would talk if": possible for its condition alone, no word of doubt stands at the verb itself."""
    doubted = any(cue.field == "certainty" for cue in event.modality.cues)
    return event.modality.certainty == ("conditional" if doubted else "possible") and event.modality.polarity == "positive"


def _category(event: EventMention, announced: bool) -> tuple[str, str | None] | None:
    """PLOVER's category and mode; None where it has none, or where nobody says that it is so, or will be."""
    type, mode = _OURS.get((event.type, event.mode or ""), (event.type, event.mode))
    if type not in QUADS:
        return None
    if _happened(event):
        return type, mode
    sure = event.modality.certainty == "asserted" or (announced and _conditional(event))
    if not sure or event.modality.time_status != "future":
        return None
    if event.status == "denied":
        return ("REJECT", _REFUSED[type]) if type in _REFUSED else None
    if type in _REFUSED:
        return "AGREE", None
    return ("THREATEN", _THREATENED[type]) if announced and type in _THREATENED else None
