"""Cues before what they report: "a dit que…", "dit vouloir…", "a déclaré : « … »", "Selon X, …", "a dénoncé une « … »"."""

from __future__ import annotations

from filrouge.readings.quotes.addressees import behind_addressee
from filrouge.readings.quotes.begins import complementiser, infinitive
from filrouge.readings.quotes.clauses import clause_end, has_finite
from filrouge.readings.quotes.cues import Cue
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.objects import marked_object, passive_object
from filrouge.readings.quotes.opening_sources import opening_source
from filrouge.readings.quotes.phrases import Phrase, can_speak, phrase_at
from filrouge.readings.quotes.sources import adverbials
from filrouge.readings.quotes.speakers import verb_left, who
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import first_subject
from filrouge.readings.quotes.zero import compared, gap, question, subordinate, zero_that

_COLON = 60


def attach_opening(work: Work) -> None:
    """Take the cues that stand before their content, in text order."""
    for cue in work.cues:
        if cue.first in work.used:
            _colon_behind(work, cue)
            continue
        if cue.source is not None:
            opening_source(work, cue)
        elif cue.passive:
            if not _impersonal(work, cue) and not _told(work, cue):
                passive_object(work, cue)
        else:
            _verb(work, cue)


def attach_colons(work: Work) -> None:
    """Marked words behind a colon that no cue has taken: the sentence's subject speaks, without a cue."""
    stretch = work.stretch
    for index in work.marks:
        if index == 0 or not work.free(index) or stretch.word(index - 1) != ":":
            continue
        if not _sentence_like(stretch, index):
            continue
        phrase = _colon_speaker(work, index - 1)
        if phrase is not None and can_speak(stretch, phrase):
            work.direct(index, None, work.speaker(phrase), None)


def _colon_speaker(work: Work, colon: int) -> Phrase | None:
    earlier = [cue for cue in work.cues if cue.first < colon and cue.first in work.speakers]
    if earlier and not any(work.stretch.word(i) == ";" for i in range(earlier[-1].last, colon)):
        known = work.speakers[earlier[-1].first]
        for index in range(colon):
            if work.stretch.items[index].start == known.start:
                return phrase_at(work.stretch, index, colon) or None
    return _whose_words(work.stretch, colon) or first_subject(work.stretch, colon)


def _whose_words(stretch: Stretch, colon: int) -> Phrase | None:
    """ "C'est l'avis de X : « … »", "la réaction de X, maire de Y : « … »"."""
    pack = stretch.pack
    for index in range(max(0, colon - 24), colon - 2):
        if stretch.word(index) in pack.sayings and stretch.word(index + 1) in pack.links:
            phrase = phrase_at(stretch, index + (3 if stretch.word(index + 2) == "'" else 2), colon)
            if phrase is not None and can_speak(stretch, phrase) and not has_finite(stretch, phrase.last, colon - 1):
                return phrase
    return None


def _sentence_like(stretch: Stretch, index: int) -> bool:
    text = stretch.items[index].text
    return text.count(" ") >= 2 or text.endswith((".", "!", "?", "…"))


def _verb(work: Work, cue: Cue) -> None:
    stretch = work.stretch
    relative = stretch.word(verb_left(stretch, cue)) in stretch.pack.relatives
    start = complementiser(stretch, cue, work.opening)
    if start is not None and _restricted(stretch, cue):
        return
    if start is not None:
        if cue.uses & {"that", "thought"}:
            end = clause_end(work, start, relative=relative or cue.mood == "infinitive", subordinate=subordinate(stretch, cue))
            marked = any(work.free(i) for i in range(start, end))
            if "that" in cue.uses or marked:
                _give(work, cue, (start, end))
        return
    begin = _infinitive(stretch, cue) if "infinitive" in cue.uses else None
    if begin is not None:
        end = clause_end(work, begin, relative=relative, infinitive=True, subordinate=subordinate(stretch, cue))
        _give(work, cue, (begin, end))
        return
    asked = question(stretch, cue)
    begin = asked if asked is not None else zero_that(work, cue)
    if begin is not None:
        end = clause_end(work, begin, relative=relative or gap(stretch, cue), subordinate=subordinate(stretch, cue))
        _give(work, cue, (begin, end))
        return
    begin = compared(stretch, cue)
    if begin is not None:
        _give(work, cue, (begin, clause_end(work, begin, source=True)))
        return
    if not _colon_behind(work, cue) and not _behind_complements(work, cue) and not _plain_colon(work, cue):
        marked_object(work, cue)


def _impersonal(work: Work, cue: Cue) -> bool:
    """ "il est précisé que", "il a été révélé par X que": a report without a subject."""
    stretch = work.stretch
    if stretch.word(cue.first - 1) not in stretch.pack.impersonal or "that" not in cue.uses or cue.first > 6:
        return False
    agent = phrase_at(stretch, cue.last + 1) if stretch.word(cue.last) in stretch.pack.agents else None
    behind = agent.last if agent is not None else cue.last
    start = complementiser(stretch, cue, work.opening)
    if start is None or stretch.word(behind) not in stretch.pack.complementisers:
        return False
    work.clause((start, clause_end(work, start)), cue, work.speaker(agent) if agent is not None else None, cue.first)
    return True


def _restricted(stretch: Stretch, cue: Cue) -> bool:
    """ "n'a dit que deux mots": half a negation, and nothing that negates."""
    if cue.negative:
        return False
    return any(stretch.word(i) in stretch.pack.restricting for i in range(max(0, cue.first - 3), cue.first))


def _infinitive(stretch: Stretch, cue: Cue) -> int | None:
    """Where the infinitive of a verb of saying begins; complements or one insertion may stand before it."""
    begin = infinitive(stretch, cue.last)
    behind = adverbials(stretch, cue.last)
    if begin is None:
        begin = infinitive(stretch, behind) if behind > cue.last else None
    if begin is not None or stretch.word(behind) != "," or stretch.word(behind + 1) not in stretch.pack.prepositions:
        return begin
    close = next((i for i in range(behind + 1, behind + 14) if stretch.word(i) == ","), None)
    return None if close is None else infinitive(stretch, close + 1)


def _colon_behind(work: Work, cue: Cue) -> bool:
    """ "a déclaré à la presse : « … »": the colon belongs to the last verb of saying before it."""
    stretch = work.stretch
    if not cue.uses & {"speech", "object", "adjacent"}:
        return False
    following = next((c.first for c in work.cues if c.first >= cue.last and "speech" in c.uses), len(stretch.items))
    for index in range(cue.last, min(cue.last + _COLON, following, len(stretch.items))):
        if stretch.word(index) in {":", ";"} and work.free(index + 1):
            speaker = work.speakers.get(cue.first) or who(work, cue)
            if speaker is None:
                return False
            taken = cue.first in work.used
            work.direct(index + 1, None if taken else cue, speaker, cue.first if not taken else None)
            return True
        if stretch.kind(index) == "quote" and work.free(index) and cue.first not in work.used:
            return False
    return False


def _plain_colon(work: Work, cue: Cue) -> bool:
    """ "The mayor told the crowd: We must go": words behind a colon that nobody has marked."""
    stretch = work.stretch
    colon = adverbials(stretch, behind_addressee(stretch, cue) or cue.last)
    last = stretch.end_of_text()
    if not stretch.pack.zero_that or not {"speech", "that"} <= cue.uses or stretch.word(colon) != ":":
        return False
    if any(stretch.kind(i) == "quote" or stretch.word(i) in {":", ";"} for i in range(colon + 1, last)):
        return False
    if not has_finite(stretch, colon + 1, last):
        return False
    _give(work, cue, (colon + 1, last))
    return cue.first in work.used


def _told(work: Work, cue: Cue) -> bool:
    """ "The board was told that the dam leaks": nobody is named who said it."""
    stretch = work.stretch
    if "addressee" not in cue.uses or "that" not in cue.uses or stretch.word(cue.last) not in stretch.pack.complementisers:
        return False
    start = complementiser(stretch, cue, work.opening)
    if start is None or not stretch.pack.zero_that:
        return False
    work.clause((start, clause_end(work, start)), cue, None, cue.first)
    return True


def _behind_complements(work: Work, cue: Cue) -> bool:
    """ "told the station, “…”", "a déclaré à la presse « … »": nothing but complements, then the marked words."""
    stretch = work.stretch
    if "speech" not in cue.uses:
        return False
    index = adverbials(stretch, behind_addressee(stretch, cue) or cue.last)
    comma = stretch.word(index) == ","
    index += comma
    if not work.free(index) or (not comma and not _sentence_like(stretch, index)):
        return False
    speaker = who(work, cue)
    if speaker is None:
        return False
    work.direct(index, cue, speaker, cue.first)
    return True


def _give(work: Work, cue: Cue, span: tuple[int, int]) -> None:
    """A reported clause, when its speaker is known."""
    speaker = who(work, cue)
    if speaker is None:
        return
    if cue.uses & {"thought", "seen"} and any(
        item.start == speaker.start and item.lower in work.stretch.pack.anyone for item in work.stretch.items
    ):
        # "on croyait que" is what everybody thought, "on notera que" the author's own remark.
        return
    first, last = span
    behind = next((i for i in range(first, last) if work.stretch.items[i].start == speaker.start), last)
    if behind < last and work.stretch.word(behind - 1) == ",":
        last = behind - 1
    work.clause((first, last), cue, speaker, cue.first)
