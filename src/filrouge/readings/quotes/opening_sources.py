"""Sources without a verb that open a sentence or a clause: "Selon X, …", "Pour lui, …"."""

from __future__ import annotations

from filrouge.readings.quotes.clauses import clause_end, has_finite
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.phrases import Phrase, can_speak, is_named, phrase_at, speaks_by_noun
from filrouge.readings.quotes.sources import source_phrase
from filrouge.readings.quotes.stretch import Stretch


def opening_source(work: Work, cue: Cue) -> None:
    """ "Selon X, …" at the beginning of a sentence or of a clause."""
    stretch = work.stretch
    assert cue.source is not None
    before = stretch.word(cue.first - 1)
    single = before in stretch.pack.openers or (cue.first == 1 and is_adverb(stretch, 0))
    phrase = source_phrase(stretch, cue)
    if phrase is None:
        return
    if not (cue.first == 0 or before in {",", ";", ":", "–", "—"} or single or before in stretch.pack.complementisers):
        # "des règles qui vont selon lui « trop loin »"
        if not cue.source.needs_marks and work.free(phrase.last) and can_speak(stretch, phrase):
            work.direct(phrase.last, cue, work.speaker(phrase))
        return
    if cue.source.needs_marks and (stretch.kind(phrase.last) == "quote" or not can_speak(stretch, phrase)):
        return
    start = _behind_apposition(stretch, phrase)
    if start is None:
        return
    end = clause_end(work, start, source=True)
    marked = any(work.free(i) for i in range(start, end))
    if cue.source.needs_marks and not marked and not _opinion(stretch, cue, phrase, (start, end)):
        return
    if not marked and (
        end - start < 3 or (not can_speak(stretch, phrase) and not has_finite(stretch, start, end) and end - start < 8)
    ):
        return
    speaker = work.speaker(phrase)
    work.speakers[cue.first] = speaker
    work.clause((start, end), cue, speaker, None)


def _conditional(stretch: Stretch, index: int) -> bool:
    auxiliary = stretch.pack.auxiliaries.get(stretch.word(index))
    return auxiliary is not None and auxiliary.conditional


def _opinion(stretch: Stretch, cue: Cue, phrase: Phrase, clause: tuple[int, int]) -> bool:
    """ "Pour lui, le projet est mort": a sentence that begins with somebody's opinion; people only, states and bodies act."""
    if cue.source is None or not cue.source.opinion or not _opens(stretch, cue.first) or not has_finite(stretch, *clause):
        return False
    if clause[0] != phrase.last + 1 and not is_named(stretch, phrase):
        # Behind an apposition the commas tell of an opinion only where a name makes it sure.
        return False
    if phrase.mention is not None and phrase.mention.kind != "pronoun":
        hearsay = any(_conditional(stretch, i) for i in range(*clause))
        return phrase.mention.kind in ("person", "role") or (phrase.mention.kind in ("organisation", "group") and hearsay)
    if stretch.word(phrase.first) in stretch.pack.holders:
        return phrase.last == phrase.first + 1
    return stretch.determiner(phrase.first) and speaks_by_noun(stretch, phrase)


def _opens(stretch: Stretch, index: int) -> bool:
    """True at the beginning of a sentence, behind an adverb at most ("Cependant, pour lui, …")."""
    return index <= 1 or (index <= 3 and all(is_adverb(stretch, i) or stretch.word(i) in {",", "'"} for i in range(index)))


def _behind_apposition(stretch: Stretch, phrase: Phrase) -> int | None:
    """Index where the clause behind "Selon X," begins; an apposition with its commas is passed over."""
    index, pack = phrase.last, stretch.pack
    if stretch.kind(index) == "quote":
        return index
    if (stretch.determiner(index) or stretch.word(index) in pack.subject_pronouns - pack.clitics) and can_speak(stretch, phrase):
        # "Selon le maire la route…": the comma is missing.
        comma = next((i for i in range(index, len(stretch.items)) if stretch.word(i) == ","), len(stretch.items))
        if has_finite(stretch, index, comma):
            return index
    stop = min(index + 20, len(stretch.items))
    relative = any(stretch.word(i) in pack.relatives | pack.complementisers for i in (index, phrase.first - 1, phrase.first - 2))
    while index < stop and stretch.word(index) != ",":
        if stretch.kind(index) == "quote":
            return index
        if stretch.word(index) == ":" and stretch.kind(index + 1) == "quote":
            return index + 1
        if stretch.word(index) in {";", ".", ":"} or (stretch.word(index) in pack.finite and not relative):
            return None
        index += 1
    if index >= stop:
        return None
    close = next((i for i in range(index + 1, min(index + 16, len(stretch.items))) if stretch.word(i) in {",", ":"}), None)
    if close is None:
        return index + 1
    if stretch.word(close) == ":":
        return close + 1 if stretch.kind(close + 1) == "quote" and not has_finite(stretch, index, close) else index + 1
    if _apposition(stretch, index + 1, close) or (is_named(stretch, phrase) and _role_behind(stretch, index + 1, close)):
        return close + 1
    return index + 1


def _role_behind(stretch: Stretch, first: int, last: int) -> bool:
    """ "Selon Anne Roy, la maire du village, il pleut": a noun for people with its article, then a clause of its own."""
    if not stretch.determiner(first) or has_finite(stretch, first, last):
        return False
    phrase = phrase_at(stretch, first, last)
    one_of = stretch.word(first + 1) == "'" and stretch.determiner(first + 2) and stretch.determiner(first + 3)
    if stretch.kind(last + 1) == "quote" and (one_of or phrase is not None):
        return True
    if not one_of and (phrase is None or is_named(stretch, phrase) or not can_speak(stretch, phrase)):
        return False
    stop = next((i for i in range(last + 1, len(stretch.items)) if stretch.word(i) == ","), len(stretch.items))
    return has_finite(stretch, last + 1, stop)


def _apposition(stretch: Stretch, first: int, last: int) -> bool:
    """Words between commas without a verb of their own that begin with a name or a bare noun, before a clause."""
    pack = stretch.pack
    if any(stretch.kind(i) == "quote" for i in range(first, last)) or has_finite(stretch, first, last):
        return stretch.word(first) in pack.relatives or stretch.word(first) in pack.boundaries
    word = stretch.word(first)
    if word in pack.links:
        return True
    names = last - first >= 2 and all(stretch.items[i].text[:1].isupper() for i in range(first, first + 2))
    bare = word in pack.speaker_nouns or word in pack.cues
    if names and stretch.kind(last + 1) == "word" and stretch.items[last + 1].text[:1].islower():
        # "Selon une étude, Paul Rey, chimiste, a menti": the name is the subject, a noun behind it tells who he is.
        names = stretch.determiner(last + 1) or stretch.word(last + 1) in pack.subject_pronouns | pack.pronouns
    return names or bare or stretch.kind(first) == "number"
