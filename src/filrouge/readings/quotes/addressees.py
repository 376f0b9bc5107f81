"""To whom words are said: the person or body named beside the verb of saying ("a-t-il lancé à la presse")."""

from __future__ import annotations

from filrouge.readings.quotes.chains import behind_title
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.phrases import Phrase, can_speak, phrase_at
from filrouge.readings.quotes.stretch import Stretch

_REACH = 6
"""Adverbs, times and the subject that may stand between the verb and the one who is told."""


def addressee(stretch: Stretch, cue: Cue) -> tuple[int, int] | None:
    """Span in the view of the words that name who is told, without their preposition; None when nobody is named."""
    if cue.source is not None or cue.passive:
        return None
    told = behind_addressee(stretch, cue)
    if told is not None:
        return _span(stretch, Phrase(cue.last, told, None))
    index, subject = cue.last, False
    for _ in range(_REACH):
        words = next((w for w in stretch.pack.recipients if stretch.follows(index, w)), None)
        if words is not None:
            start = index + len(words) + (stretch.word(index + len(words)) == "'")
            phrase = phrase_at(stretch, start) or _bare(stretch, start)
            heard = phrase is not None and _hears(stretch, phrase, town=words in stretch.pack.townward)
            return _span(stretch, phrase) if phrase is not None and heard else None
        if _passed_over(stretch, index):
            index += 1
            continue
        phrase = None if subject else phrase_at(stretch, index)
        if phrase is None:
            return None
        index, subject = phrase.last, True
    return None


def _passed_over(stretch: Stretch, index: int) -> bool:
    """True for an adverb, a time, and the preposition before one ("en 1994")."""
    if is_adverb(stretch, index) or stretch.time(index) or stretch.kind(index) == "number":
        return True
    return stretch.word(index) in stretch.pack.prepositions and (stretch.time(index + 1) or stretch.kind(index + 1) == "number")


def behind_addressee(stretch: Stretch, cue: Cue) -> int | None:
    """Index behind the person told ("told reporters"), None when nobody is."""
    if "addressee" not in cue.uses:
        return None
    phrase = phrase_at(stretch, cue.last)
    if phrase is not None and stretch.word(phrase.first) not in stretch.pack.subject_pronouns - {"you", "it"}:
        return behind_title(stretch, phrase.last)
    titled = behind_title(stretch, cue.last)
    if titled > cue.last:
        return titled
    bare = _bare(stretch, cue.last)
    return bare.last if bare is not None else None


def _bare(stretch: Stretch, index: int) -> Phrase | None:
    """A noun for people whose article is in the preposition ("aux journalistes") or that has none ("to reporters")."""
    return Phrase(index, index + 1, None) if stretch.word(index) in stretch.pack.speaker_nouns else None


def _hears(stretch: Stretch, phrase: Phrase, *, town: bool) -> bool:
    """True for people and bodies; behind a preposition of towns a bare name that no mention covers is rather one ("à Vesoul")."""
    if phrase.mention is not None:
        return phrase.mention.kind not in ("place", "state") or stretch.determiner(phrase.first)
    return can_speak(stretch, phrase) and not (town and stretch.items[phrase.first].text[:1].isupper())


def _span(stretch: Stretch, phrase: Phrase) -> tuple[int, int]:
    return stretch.items[phrase.first].start, stretch.items[phrase.last - 1].end
