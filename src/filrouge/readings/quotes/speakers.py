"""Who speaks at a cue that stands before its content."""

from __future__ import annotations

from filrouge.readings.quotes.clauses import reaches, verb_ahead
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Speaker, Work
from filrouge.readings.quotes.phrases import Phrase, can_speak, phrase_at
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import first_subject, subject_after, subject_before

_BEHIND = 60
"""Items between a gerund that opens its sentence and its subject."""


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
        phrase = _subject_behind(work, cue)
    if phrase is None or ("animate" in cue.uses and not can_speak(stretch, phrase)):
        return None
    speaker = work.speaker(phrase)
    work.speakers[cue.first] = speaker
    return speaker


def _subject_behind(work: Work, cue: Cue) -> Phrase | None:
    """ "Estimant que c'est trop tard, le juge a refusé": somebody behind a comma, with a verb or an apposition."""
    stretch = work.stretch
    if cue.first > 8:
        return None
    for comma in range(cue.last, min(cue.last + _BEHIND, len(stretch.items))):
        if stretch.word(comma) != "," and not stretch.items[comma].text.endswith(","):
            continue
        phrase = phrase_at(stretch, comma + 1)
        if phrase is not None and can_speak(stretch, phrase):
            if verb_ahead(stretch, phrase.last) or any(c.first == phrase.last for c in work.cues):
                return phrase
            later = next((c for c in work.cues if c.first > phrase.last and c.source is None), None)
            if later is not None and reaches(stretch, phrase.last, later.first):
                return phrase
    return None


def continue_speaker(work: Work, speaker: Speaker | None) -> None:
    """ "Et d'ajouter : « … »": a sentence that begins with an infinitive of saying goes on with the last speaker."""
    cue = work.cues[0] if work.cues else None
    if speaker is None or cue is None or cue.mood != "infinitive" or cue.first > 4:
        return
    pack, stretch = work.stretch.pack, work.stretch
    small = pack.joins | pack.openers | pack.links | pack.prepositions | {"'"}
    if all(stretch.word(i) in small or is_adverb(stretch, i) for i in range(cue.first)):
        work.speakers[cue.first] = speaker


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
