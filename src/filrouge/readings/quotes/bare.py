"""Marked sentences without a cue: the last speaker goes on, or a line below names one."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.readings.quotes.drafts import Draft, Speaker, Work
from filrouge.readings.quotes.phrases import can_speak, first_subject, phrase_at
from filrouge.readings.quotes.stretch import Stretch

_DASHES = frozenset({"–", "—", "-"})


@dataclass(slots=True)
class Memory:
    """What the stretches before have said: the last speaker, where, and marked words that wait for a line below."""

    speaker: Speaker | None = None
    paragraph: int = -1
    spoke: bool = False
    """The stretch before reported speech."""
    waiting: list[Draft] | None = None


def attach_bare(work: Work, memory: Memory) -> list[Draft]:
    """Drafts for a stretch whose only words are marked; also the signature below such a stretch ("— Jean Petit")."""
    stretch = work.stretch
    signed = _signature(stretch)
    if signed is not None and memory.waiting:
        for draft in memory.waiting:
            draft.speaker = work.speaker(signed)
        done, memory.waiting = memory.waiting, None
        return done
    memory.waiting = None
    marked = [i for i in range(len(stretch.items)) if stretch.kind(i) == "quote"]
    alone = marked and all(stretch.kind(i) in ("quote", "mark") for i in range(len(stretch.items)))
    if not alone or not all(work.free(i) for i in marked):
        return []
    if not any(_sentence(stretch, i) for i in marked):
        return []
    count = len(work.drafts)
    goes_on = memory.spoke and memory.paragraph in (stretch.paragraph, stretch.paragraph - 1 if stretch.opens else -2)
    speaker = memory.speaker if goes_on else None
    for index in marked:
        work.direct(index, None, speaker)
    if speaker is not None:
        return []
    waiting, work.drafts[count:] = work.drafts[count:], []
    memory.waiting = waiting
    return []


def remember(work: Work, memory: Memory) -> None:
    """Keep the speaker of the last quote of a stretch."""
    stretch = work.stretch
    spoken = [d for d in work.drafts if d.speaker is not None]
    if spoken:
        memory.speaker = max(spoken, key=lambda d: d.start).speaker
        memory.paragraph, memory.spoke = stretch.paragraph, True
        return
    memory.spoke = False
    phrase = first_subject(stretch, len(stretch.items))
    if phrase is not None and phrase.mention is not None and phrase.mention.kind in ("person", "role", "pronoun") and can_speak(stretch, phrase):
        memory.speaker, memory.paragraph, memory.spoke = work.speaker(phrase), stretch.paragraph, True


def _sentence(stretch: Stretch, index: int) -> bool:
    text = stretch.items[index].text
    return text[:1].isupper() and text.count(" ") >= 2 or text.endswith((".", "!", "?", "…")) or text.count(" ") >= 5


def _signature(stretch: Stretch):  # type: ignore[no-untyped-def]
    """The name in a line such as "— Jean Petit, porte-parole"."""
    if stretch.word(0) not in _DASHES or len(stretch.items) > 20 or stretch.end_of_text() != len(stretch.items):
        return None
    return phrase_at(stretch, 1)
