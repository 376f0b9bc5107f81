"""Marked words as the object of a verb: "a répondu « non »", "a dénoncé une « mascarade »", "qualifié de « … » par X"."""

from __future__ import annotations

from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.phrases import name_like, phrase_at
from filrouge.readings.quotes.speakers import who
from filrouge.readings.quotes.stretch import Stretch

_OBJECT = 30
"""Items between a verb and the marked words inside its object."""


def marked_object(work: Work, cue: Cue) -> None:
    """Marked words right behind the verb, or inside its object when the verb tells what was said of something."""
    stretch = work.stretch
    if not cue.uses & {"adjacent", "object"}:
        return
    if cue.negative and "that" not in cue.uses:
        # "n'a pas appelé à « … »": words that were not used.
        return
    reach = _OBJECT if "object" in cue.uses else 4
    group, taken = cue.first, 0
    stop = min(cue.last + reach, len(stretch.items))
    starts = {other.first for other in work.cues if other.first >= cue.last}
    pass_over = {",", "'"} | stretch.pack.joins | stretch.pack.links | stretch.pack.determiners
    index = cue.last
    while index < stop:
        word = stretch.word(index)
        if index in starts and not taken and stretch.kind(index) != "quote":
            return
        if work.free(index):
            adjacent = _only_particles(stretch, cue.last, index)
            if (taken or adjacent or "object" in cue.uses) and not name_like(stretch, index, cue.last):
                if taken == 0 and not adjacent and not _object_path(stretch, cue.last, index):
                    return
                speaker = who(work, cue)
                if speaker is None:
                    return
                work.direct(index, cue, speaker, group)
                taken += 1
                stop = min(index + 4, len(stretch.items))
            elif taken:
                return
        elif word in {";", ":"} or (taken and word not in pass_over):
            return
        index += 1


def _only_particles(stretch: Stretch, first: int, last: int) -> bool:
    return all(
        stretch.word(i) in {",", "'"} or stretch.determiner(i) or is_adverb(stretch, i) or stretch.word(i) == "comme"
        for i in range(first, last)
    )


def _object_path(stretch: Stretch, first: int, last: int) -> bool:
    """True when no clause of its own begins between a verb and the marked words: no relative, no second verb."""
    pack = stretch.pack
    for index in range(first, last):
        word = stretch.word(index)
        if word in pack.relatives or word in pack.complementisers or (word == "," and stretch.word(index + 1) in pack.relatives):
            return False
        if word in pack.boundaries and word != "comme":
            return False
        if word in pack.finite and not stretch.determiner(index - 1):
            return False
    return True


def passive_object(work: Work, cue: Cue) -> None:
    """ "qualifié de « … » par X", "jugé « … » par X": only with the agent named behind the marked words."""
    stretch = work.stretch
    for index in range(cue.last, min(cue.last + 8, len(stretch.items))):
        if work.free(index):
            for place in range(index + 1, min(index + 4, len(stretch.items))):
                if stretch.word(place) in stretch.pack.agents:
                    phrase = phrase_at(stretch, place + 1)
                    if phrase is not None and not name_like(stretch, index, cue.last):
                        work.direct(index, cue, work.speaker(phrase), cue.first)
            return
