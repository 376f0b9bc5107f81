"""Who speaks at a cue that stands before its content."""

from __future__ import annotations

from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Speaker, Work
from filrouge.readings.quotes.phrases import Phrase, can_speak
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import first_subject, subject_after, subject_before


def who(work: Work, cue: Cue) -> Speaker | None:
    """Who speaks at a cue: its subject; for a participle, an infinitive or a second verb, that of the verb before."""
    stretch = work.stretch
    known = work.speakers.get(cue.first)
    if known is not None:
        return known
    phrase: Phrase | None = None
    earlier = [c for c in work.cues if c.first < cue.first and c.first in work.speakers]
    left = stretch.word(verb_left(stretch, cue))
    if earlier and cue.pronoun is None and (left in stretch.pack.joins or left in stretch.pack.openers):
        return work.speakers.setdefault(cue.first, work.speakers[earlier[-1].first])
    if cue.pronoun is not None:
        phrase = Phrase(cue.pronoun, cue.pronoun + 1, stretch.items[cue.pronoun].mention)
    elif cue.mood not in ("gerund", "infinitive"):
        phrase = subject_before(stretch, cue)
    if phrase is None and not shares_subject(stretch, cue):
        return None
    if phrase is None:
        if earlier:
            return work.speakers[earlier[-1].first]
        before = [c for c in work.cues if c.first < cue.first and c.source is None and c.mood in ("finite", "conditional")]
        phrase = (subject_before(stretch, before[-1]) or subject_after(stretch, before[-1])) if before else None
    if phrase is None:
        phrase = first_subject(stretch, cue.first)
    if phrase is None and cue.mood == "gerund":
        # "Estimant que…, le juge a refusé": the subject comes behind.
        later = next(
            (c for c in work.cues if c.first > cue.last and c.source is None and c.mood in ("finite", "conditional")), None
        )
        phrase = subject_before(stretch, later) if later is not None else None
    if phrase is None or ("animate" in cue.uses and not can_speak(stretch, phrase)):
        return None
    speaker = work.speaker(phrase)
    work.speakers[cue.first] = speaker
    return speaker


def shares_subject(stretch: Stretch, cue: Cue) -> bool:
    """True for a verb without a subject of its own: participle, infinitive, or joined to a verb before."""
    if cue.mood in ("gerund", "infinitive"):
        return True
    index = verb_left(stretch, cue)
    return stretch.word(index) in stretch.pack.joins or stretch.word(index) == "," or stretch.word(index) in stretch.pack.openers


def verb_left(stretch: Stretch, cue: Cue) -> int:
    index = cue.first - 1
    while index > 0 and (stretch.word(index) in stretch.pack.clitics or stretch.word(index) == "'" or is_adverb(stretch, index)):
        index -= 1
    return index
