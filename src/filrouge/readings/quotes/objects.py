"""Marked words as the object of a verb: "a répondu « non »", "a dénoncé une « mascarade »", "qualifié de « … » par X"."""

from __future__ import annotations

from filrouge.readings.quotes.begins import infinitive
from filrouge.readings.quotes.clauses import clause_end
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
    if cue.negative and not cue.uses & {"that", "thought"}:
        # "n'a pas appelé à « … »": words that were not used; but "ne veut pas « céder »" tells the will.
        return
    at = stretch.items[cue.first].start
    if "thought" in cue.uses and any(d.kind != "direct" and d.start <= at < d.end for d in work.drafts):
        # A will or a hope inside somebody's reported clause: the marks are those of the clause.
        return
    reach = _OBJECT if "object" in cue.uses else 4
    group, taken = cue.first, 0
    stop = min(cue.last + reach, len(stretch.items))
    starts = {other.first for other in work.cues if other.first >= cue.last}
    pass_over = {",", "'"} | stretch.pack.joins | stretch.pack.links | stretch.pack.determiners | stretch.pack.relatives
    pass_over |= stretch.pack.auxiliaries.keys()
    index = cue.last
    while index < stop:
        word = stretch.word(index)
        if index in starts and not taken and stretch.kind(index) != "quote":
            return
        if work.free(index):
            adjacent = _only_particles(stretch, cue, index)
            if (taken or adjacent or "object" in cue.uses) and (
                ("shout" in cue.uses and index == cue.last) or not name_like(stretch, index, cue.last)
            ):
                if taken == 0 and not adjacent and not _object_path(stretch, cue.last, index):
                    return
                speaker = who(work, cue)
                if speaker is None:
                    return
                if adjacent and cue.reflexive and _attribute_goes_on(stretch, index + 1):
                    # "se dit « prêt » à partir": the attribute is the whole.
                    work.clause((index, clause_end(work, index + 1)), cue, speaker, group)
                    return
                work.direct(index, cue, speaker, group)
                taken += 1
                stop = min(index + 6, len(stretch.items))
            elif taken:
                return
        elif word in {";", ":"} or (taken and word not in pass_over):
            return
        index += 1


def _attribute_goes_on(stretch: Stretch, index: int) -> bool:
    return stretch.word(index) in stretch.pack.infinitive_after and infinitive(stretch, index + 1) is not None


def _only_particles(stretch: Stretch, cue: Cue, last: int) -> bool:
    before = set() if "speech" in cue.uses else stretch.pack.infinitive_after
    return all(
        stretch.word(i) in {",", "'"}
        or stretch.word(i) in stretch.pack.negators
        or stretch.determiner(i)
        or is_adverb(stretch, i)
        or stretch.word(i) == "comme"
        or (stretch.word(i) in before and i >= last - 2)
        for i in range(cue.last, last)
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
    """ "qualifié de « … » par X", "qualifié par X de « … »": only with the agent named behind the verb or the marked words."""
    stretch = work.stretch
    reach = cue.last + 8
    agent = phrase_at(stretch, cue.last + 1) if stretch.word(cue.last) in stretch.pack.agents else None
    if agent is not None:
        reach = agent.last + 4
    for index in range(cue.last, min(reach, len(stretch.items))):
        if work.free(index):
            for place in range(index + 1, min(index + 4, len(stretch.items))):
                if agent is None and stretch.word(place) in stretch.pack.agents:
                    agent = phrase_at(stretch, place + 1)
            if agent is not None and not name_like(stretch, index, cue.last):
                work.direct(index, cue, work.speaker(agent), cue.first)
            return
