"""Sources without a verb behind or amid what they report: ", selon X", "« … » selon X", "est selon X une mesure"."""

from __future__ import annotations

from typing import NamedTuple

from filrouge.readings.quotes.begins import complementiser, infinitive
from filrouge.readings.quotes.chains import behind_owned
from filrouge.readings.quotes.clauses import has_finite, verb_ahead
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.phrases import Phrase, bare_at, can_speak, name_like, phrase_at
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import time_ahead

LEAST = 3
"""Words that an inserted cue must have before it, to report them."""
_NAME = 16
"""Items of a long name behind a source."""


class Inserted(NamedTuple):
    """An inserted cue: `left` is the index before it (comma or marked words), `right` the one behind its subject."""

    cue: Cue
    left: int
    right: int
    speaker: Phrase | None


def inserted_source(work: Work, cue: Cue) -> Inserted | None:
    """ ", selon X" and "« … » selon X"; not at the beginning of a sentence."""
    stretch = work.stretch
    assert cue.source is not None
    before = cue.first - 2 if is_adverb(stretch, cue.first - 1) and stretch.word(cue.first - 2) == "," else cue.first - 1
    left = left_of(stretch, before)
    if left is None and stretch.word(cue.first - 1) == ",":
        return None
    phrase = source_phrase(stretch, cue)
    if phrase is None:
        return None
    if left is None:
        return _bare_source(work, cue, phrase)
    if cue.source.needs_marks and stretch.word(cue.first - 1) != ",":
        return None
    ends = closed(stretch, phrase.last) or (_modified(stretch, phrase.last) and can_speak(stretch, phrase))
    right = adverbials(stretch, phrase.last)
    if not ends and stretch.pack.bare_nouns and not cue.source.needs_marks:
        # ", according to the group Friends of the Sea.": a name of many words.
        close = _end_of_name(stretch, right)
        ends, right = close is not None, close or right
    if stretch.kind(left) != "quote" and (cue.source.needs_marks or not ends):
        return None
    return Inserted(cue, left, right, phrase)


def _end_of_name(stretch: Stretch, index: int) -> int | None:
    """Index of the mark that ends a source, when no verb stands before it."""
    relative = False
    for place in range(index, min(index + _NAME, len(stretch.items) + 1)):
        relative = relative or stretch.word(place) in stretch.pack.relatives
        if stretch.word(place) in {",", ".", "", ";", ":"} and stretch.kind(place) != "quote":
            return place
        if stretch.kind(place) == "quote" or (stretch.word(place) in stretch.pack.finite and not relative):
            return None
    return None


def _modified(stretch: Stretch, index: int) -> bool:
    """True where a relative clause or a participle goes on about a source ("selon un médecin ayant vu…")."""
    word = stretch.word(index)
    return (
        word in stretch.pack.relatives
        or any(form.mood in ("gerund", "participle") for form in stretch.pack.cues.get(word, ()))
        or word in stretch.pack.modifiers
    )


def _bare_source(work: Work, cue: Cue, phrase: Phrase) -> Inserted | None:
    """ "Le pont a cédé selon la police.": without a comma, behind a clause that holds no other speech."""
    stretch, before = work.stretch, _word_before(work.stretch, cue, phrase)
    if cue.source is None or cue.source.needs_marks or not before or not can_speak(stretch, phrase):
        return None
    if any(stretch.kind(i) == "quote" for i in range(phrase.first, phrase.last + 1)):
        return None
    others = [c for c in work.cues if c.first < cue.first]
    if any(_opens_clause(work, c) if c.source is None else not c.source.needs_marks for c in others):
        return None
    amid = before in stretch.pack.auxiliaries
    right = adverbials(stretch, phrase.last)
    if stretch.word(right) == "," and verb_ahead(stretch, right + 1):
        return None
    if not amid and not closed(stretch, phrase.last) and not _modified(stretch, phrase.last):
        return None
    return Inserted(cue, cue.first - 1, phrase.last if amid else right, phrase)


def _word_before(stretch: Stretch, cue: Cue, phrase: Phrase) -> str:
    """The word before a source that stands without a comma; empty where it is no source there.

    "varie selon les régions" tells of a measure, "30 blessés selon la police, 50 selon…" of a number alone.
    """
    index = cue.first - 1
    word = stretch.word(index)
    counted = any(stretch.kind(i) == "number" for i in (index - 1, index)) and not stretch.time(index)
    counted = counted and phrase.last < stretch.end_of_text()
    if index < LEAST or (stretch.kind(index) == "mark" and word != ")") or counted or word in stretch.pack.by_measure:
        return ""
    if word in stretch.pack.openers or word in stretch.pack.complementisers or word in stretch.pack.boundaries:
        return ""
    return (
        "" if stretch.kind(index) == "quote" or word in stretch.pack.joins or (is_adverb(stretch, index) and index == 0) else word
    )


def _opens_clause(work: Work, cue: Cue) -> bool:
    return complementiser(work.stretch, cue, work.opening) is not None or infinitive(work.stretch, cue.last) is not None


def source_phrase(stretch: Stretch, cue: Cue) -> Phrase | None:
    """Who stands behind "selon"; behind "les propos de" it is the one whose words they are."""
    pack, start = stretch.pack, cue.last
    if stretch.word(start) == "'":
        start += 1
    phrase = phrase_at(stretch, start) or _who_reports(stretch, start) or bare_at(stretch, start)
    if stretch.kind(start) == "quote" and name_like(stretch, start, -1):
        return Phrase(start, start + 1, None)
    if phrase is None and stretch.word(start) in pack.speaker_nouns:
        phrase = Phrase(start, start + 1, None)
    if phrase is None:
        return None
    words = [stretch.word(i) for i in range(phrase.first, phrase.last)]
    if phrase.mention is None and any(word in pack.not_sources for word in words[:3]):
        return None
    carried = _carried(stretch, phrase)
    if carried is not None:
        return carried
    carrier = next((i for i in range(phrase.first, min(phrase.last, phrase.first + 3)) if stretch.word(i) in pack.carriers), None)
    if carrier is not None and phrase.mention is None:
        for index in range(carrier + 1, phrase.last):
            if stretch.word(index) in pack.links:
                start = index + (2 if stretch.word(index + 1) == "'" else 1)
                inner = phrase_at(stretch, start) or Phrase(start, phrase.last, None)
                return inner if inner is not None and inner.last >= phrase.last - 1 else phrase
    return phrase


def _who_reports(stretch: Stretch, start: int) -> Phrase | None:
    """The subject in "selon ce que rapporte X"."""
    pack = stretch.pack
    if stretch.word(start + 1) not in pack.complementisers or stretch.word(start) not in pack.determiners:
        return None
    verb = start + (3 if stretch.word(start + 2) == "'" else 2)
    if stretch.word(verb) in pack.auxiliaries:
        verb += 1
    if stretch.word(verb) not in pack.cues:
        return None
    behind = adverbials(stretch, verb + 1) if stretch.word(verb + 1) in pack.prepositions else verb + 1
    return phrase_at(stretch, behind)


def _carried(stretch: Stretch, phrase: Phrase) -> Phrase | None:
    """The one whose words they are in "les précisions apportées par X", "ce que rapporte X", "les chiffres que X a donnés"."""
    pack = stretch.pack
    if phrase.mention is not None or not any(stretch.word(i) in pack.carriers for i in range(phrase.first, phrase.last)):
        return None
    if stretch.word(phrase.last) in pack.agents:
        return phrase_at(stretch, phrase.last + 1)
    if stretch.word(phrase.last) in pack.complementisers:
        return phrase_at(stretch, phrase.last + (2 if stretch.word(phrase.last + 1) == "'" else 1))
    return None


def left_of(stretch: Stretch, index: int) -> int | None:
    """Index of marked words or of a comma directly before a cue."""
    if stretch.kind(index) == "quote":
        return index
    if stretch.word(index) in {",", "-", "–", "—"}:
        return index - 1 if stretch.kind(index - 1) == "quote" else index if stretch.word(index) == "," and index > 0 else None
    return None


def closed(stretch: Stretch, index: int) -> bool:
    """True when the inserted clause ends after its subject: a comma, an adverbial, the end."""
    return stretch.word(adverbials(stretch, index)) in {",", ".", "", ";", ":"} or stretch.kind(index) == "quote"


def adverbials(stretch: Stretch, index: int) -> int:
    """Skip times, adverbs and prepositional phrases behind a subject ("à la presse", "on Friday")."""
    pack, stop = stretch.pack, index + 30
    while index < min(stop, len(stretch.items)):
        word = stretch.word(index)
        if stretch.time(index) or is_adverb(stretch, index) or stretch.kind(index) == "number":
            index += 1
        elif word in pack.prepositions or word in pack.links or time_ahead(stretch, index):
            step = index + 1
            while step < index + 4 and (
                stretch.word(step) in pack.links or stretch.word(step) in {"'", "-"} or stretch.word(step) in pack.prepositions
            ):
                step += 1
            inner = phrase_at(stretch, step)
            if inner is None:
                if word not in pack.prepositions and word not in pack.determiners:
                    break
                index = step + 1
            else:
                index = behind_owned(stretch, inner.last)
        else:
            break
    return index


def behind_state(stretch: Stretch, index: int) -> int:
    """Index of the second comma in "in Dover, Del., “and…”", else `index`."""
    if not stretch.pack.capital_times or stretch.word(index) != "," or not stretch.items[index + 1 :]:
        return index
    if not stretch.items[index + 1].text[:1].isupper():
        return index
    return next((i for i in range(index + 2, index + 8) if stretch.word(i) == "," and stretch.kind(i + 1) == "quote"), index)


def participial(stretch: Stretch, index: int) -> bool:
    """ "Asked about it, he said, “Yes”": how the speaker came to speak."""
    pack, word = stretch.pack, stretch.word(index)
    return pack.subject_first and word in pack.cues and word.endswith(pack.finite_endings) and index < 2


def subordinate_at(stretch: Stretch, index: int) -> bool:
    """ "While it rained, he said, the dam held": what stands before the cue is no sentence by itself."""
    pack = stretch.pack
    if is_adverb(stretch, index) and stretch.word(index + 1) in pack.boundaries:
        # "Even if"
        index += 1
    return pack.subject_first and (stretch.word(index) in pack.boundaries or stretch.word(index) in pack.conjunctions)


def before_source_amid(stretch: Stretch, found: Inserted) -> bool:
    """True for a source within its clause, behind the verb ("est selon X une mesure…")."""
    return stretch.word(found.left) in stretch.pack.auxiliaries and not closed(stretch, found.right)


def unfinished(stretch: Stretch, cue: Cue, index: int) -> bool:
    """ "“They should pay” for the damage, she said": the marked clause has no end of its own, what follows belongs to it."""
    if not stretch.pack.subject_first or cue.source is not None:
        return False
    return not stretch.items[index].text.endswith((".", "!", "?", "…", ",")) and stretch.word(index + 1) != ","


def content_start(stretch: Stretch, begin: int, stop: int) -> int:
    """The first item of what an inserted cue reports: behind a semicolon, a colon, the author's connectives."""
    for index in range(stop - 1, max(begin, stop - 200), -1):
        if stretch.word(index) in {";", ":"} and not _of_the_clock(stretch, index):
            begin = index + 1
            break
    for words in sorted(stretch.pack.connectives, key=lambda words: -len(words)):
        if stretch.follows(begin, words):
            return begin + len(words)
    return begin


def _of_the_clock(stretch: Stretch, index: int) -> bool:
    """True for the colon of "8:30"."""
    return stretch.kind(index - 1) == stretch.kind(index + 1) == "number" and not stretch.items[index + 1].spaced


def reason_behind(stretch: Stretch, index: int, end: int) -> bool:
    """ "The mill closed, she said, because the river froze": a clause of what is reported behind the insertion."""
    return stretch.word(index) in stretch.pack.reasons and has_finite(stretch, index + 1, end)
