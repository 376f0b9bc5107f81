"""An act as a clause tells it, and the trigger made of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from filrouge.languages.parts.events import Sense
from filrouge.model.event import Holder, Modality, Tense, Trigger
from filrouge.readings.triggers.clause import Clause
from filrouge.readings.triggers.groups import VerbGroup
from filrouge.readings.triggers.parties import Parties

OTHER = Sense("other", "verb", "X-OTHER", "solo")
"""The sense of a dated verb that the lexicon does not know."""
_FOR_THEMSELVES = frozenset(("X-OFFICE", "X-JUSTICE", "X-DEATH"))
"""Types of acts in which nobody acts for a state."""


@dataclass(frozen=True, slots=True)
class Act:
    """What is told: a sense, the modality that its scope leaves it, who takes part."""

    sense: Sense
    modality: Modality
    parties: Parties


def build(clause: Clause, text: str, tokens: tuple[int, int], act: Act, *, kind: str = "noun") -> Trigger:
    """A trigger over tokens `first`..`last`, held by the quote around it when there is one; `kind` of its word."""
    sense, modality, parties = act.sense, act.modality, act.parties
    start, end = clause.spans[tokens[0]][0], clause.spans[tokens[1]][1]
    quote = clause.quote_at(start)
    if quote is not None and modality.holder.kind == "author":
        modality = replace(modality, holder=Holder("quote", quote.id))
    return Trigger(
        id="",
        start=start,
        end=end,
        text=text[start:end],
        type=sense.type,
        mode=sense.mode,
        modality=modality,
        rule=f"{kind}-{sense.lemma}",
        sources=parties.sources,
        targets=parties.targets,
        place=parties.place,
        own_state=sense.type not in _FOR_THEMSELVES and sense.mode != "candidacy",
        frame=sense.frame,
        act=sense.act,
    )


_TENSES: dict[str, Tense] = {"past": "PAST", "present": "PRESENT", "ongoing": "PRESENT", "future": "FUTURE"}


def timeml_tense(group: VerbGroup) -> Tense:
    """The tense of a group in TimeML's words."""
    return _TENSES.get(group.tense, "NONE")
