"""Reported clauses that no "that" opens: "said he would disarm", "said parents want it", "asked whether", "explained how"."""

from __future__ import annotations

from filrouge.readings.quotes.addressees import behind_addressee
from filrouge.readings.quotes.chains import noun_phrase
from filrouge.readings.quotes.clauses import clause_end, has_finite
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.phrases import Phrase, bare_at, ends_finite, phrase_at
from filrouge.readings.quotes.sources import adverbials
from filrouge.readings.quotes.speakers import shares_subject
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import subject_before, time_ahead

_REACH = 12
"""Items behind a subject in which its verb must stand."""
_SHORT = 4
"""Items of a subject without a determiner."""
_LEAST = 3
"""Items that make a clause where no finite verb is known in it."""


def zero_that(work: Work, cue: Cue) -> int | None:
    """Where "he would disarm" begins in "said he would disarm": a clause with its own subject directly behind the verb."""
    stretch = work.stretch
    if work.strict or not stretch.pack.zero_that or "that" not in cue.uses or cue.mood == "infinitive":
        return None
    if gap(stretch, cue):
        return cue.last
    told = behind_addressee(stretch, cue)
    if told is None and {"addressee", "clause"} <= cue.uses:
        # "tells jokes"
        return None
    split = _subject_within(stretch, cue.last, told)
    if split is not None:
        return split
    begin = _behind_times(stretch, cue, told or cue.last)
    phrase = phrase_at(stretch, begin)
    if phrase is None and "clause" not in cue.uses:
        phrase = _plain_subject(stretch, begin)
    first = begin if phrase is None else phrase.last
    if phrase is None and ("clause" not in cue.uses or not _may_begin(stretch, begin)):
        return None
    if subject_before(stretch, cue) is None and not shares_subject(stretch, cue):
        return None
    if phrase is not None and "only_clause" not in cue.uses and stretch.word(first) in stretch.pack.complementisers:
        # "denied the claim that": the clause is that of the noun.
        return None
    whole = clause_end(work, begin)
    end = min(whole, first + _REACH)
    if "only_clause" not in cue.uses:
        # "added a clause so they could": a verb behind a conjunction is none of this clause.
        end = next((i for i in range(first, end) if stretch.word(i) in stretch.pack.boundaries - stretch.pack.relatives), end)
    if has_finite(stretch, first, end) or (phrase is not None and _verb_within(stretch, phrase)):
        return begin
    marked = any(work.free(i) for i in range(first, end))
    if marked and (phrase is None or "only_clause" in cue.uses):
        return begin
    return begin if _takes_no_noun(stretch, cue, begin, whole) else None


def _plain_subject(stretch: Stretch, index: int) -> Phrase | None:
    """ "noted taxes are high": a noun without a determiner, directly before an auxiliary."""
    phrase = bare_at(stretch, index, index + _SHORT)
    if phrase is None:
        return None
    return phrase if stretch.word(phrase.last) in stretch.pack.auxiliaries else None


def _subject_within(stretch: Stretch, first: int, told: int | None) -> int | None:
    """Index of "Park" in "told the crowd Park was ill": a name that the phrase for the one told has swallowed."""
    if told is None or stretch.word(told) not in stretch.pack.finite:
        return None
    for index in range(told - 1, first, -1):
        if not stretch.items[index].text[:1].isupper():
            return index + 1 if index + 1 < told else None
    return None


def _verb_within(stretch: Stretch, phrase: Phrase) -> bool:
    """ "argues the tax hurts the poor": a noun phrase directly before another one holds a verb that looks like a noun."""
    last = phrase.last - 1
    if phrase.mention is not None or last - phrase.first < 2 or not stretch.word(last).endswith("s"):
        return False
    return stretch.determiner(phrase.last) or stretch.word(phrase.last) in stretch.pack.pronouns


def _takes_no_noun(stretch: Stretch, cue: Cue, begin: int, end: int) -> bool:
    """True where a verb that has clauses for its object has one here, though its finite verb is not known."""
    if "only_clause" not in cue.uses or end - begin < _LEAST:
        return False
    return stretch.pack.no_clause.isdisjoint(stretch.word(i) for i in range(begin, begin + 3))


def _behind_times(stretch: Stretch, cue: Cue, index: int) -> int:
    """Index behind "Tuesday" or "in a statement" between a verb and its clause."""
    pack = stretch.pack
    while stretch.time(index) or time_ahead(stretch, index):
        index += 1
    if stretch.word(index) in pack.prepositions and stretch.time(index + 1):
        index += 2
    if "only_clause" not in cue.uses:
        return index
    start = index
    while stretch.word(index) in pack.prepositions and _behind_measure(stretch, index) == index:
        inner = noun_phrase(stretch, index + 1)
        if stretch.word(index) in pack.conjunctions and (inner is None or stretch.word(inner.last) not in pack.subject_pronouns):
            # "said after the vote he would go", but "said after the vote ended"
            return start
        if inner is None and not stretch.time(index + 1):
            return start
        index = inner.last if inner is not None else index + 2
        while stretch.time(index) or stretch.word(index) in stretch.pack.links:
            inner = noun_phrase(stretch, index + 1) if stretch.word(index) in stretch.pack.links else None
            index = inner.last if inner is not None else index + 1
    return index


def _may_begin(stretch: Stretch, index: int) -> bool:
    """True for a word that may begin a clause without a determiner ("voter fraud would be…", "40 people died")."""
    pack, word = stretch.pack, stretch.word(index)
    if stretch.kind(index) == "number" or stretch.kind(_behind_measure(stretch, index)) == "number":
        return True
    if stretch.kind(index) != "word" or word in pack.prepositions or word in pack.links or stretch.time(index):
        return word in pack.subject_pronouns
    if word in pack.subject_pronouns or (word in pack.demonstratives and stretch.word(index + 1) == "'"):
        return True
    return not (
        is_adverb(stretch, index)
        or word in pack.boundaries
        or word in pack.relatives
        or word in pack.auxiliaries
        or word in pack.finite
        or word in pack.joins
        or word in pack.infinitive_marks
        or (word in pack.cues and word not in pack.speaker_nouns)
    )


def _behind_measure(stretch: Stretch, index: int) -> int:
    """Index behind "about", "more than", "at least" before a number."""
    pack = stretch.pack
    return next((index + len(words) for words in pack.measures if stretch.follows(index, words)), index)


def question(stretch: Stretch, cue: Cue) -> int | None:
    """Where the question begins in "asked whether it rains", "did not say when he would go", "told him how it was"."""
    pack = stretch.pack
    if "question" not in cue.uses or cue.source is not None:
        return None
    told = behind_addressee(stretch, cue)
    index = told or cue.last
    if told is not None and stretch.word(told) in pack.relatives:
        # "told a woman who had come"
        return None
    index = index if told is None else adverbials(stretch, index)
    while is_adverb(stretch, index):
        index += 1
    word = stretch.word(index)
    if word not in pack.questions and word not in pack.question_marks:
        return None
    if word in pack.circumstances and "clause" in cue.uses and not cue.negative:
        # "said when he arrived" tells of the time.
        return None
    withheld = cue.uses == {"question"}
    if withheld or stretch.word(index + 1) in pack.infinitive_marks or has_finite(stretch, index + 1, index + 1 + _REACH):
        return index + 1 if word in pack.question_marks else index
    return None


def gap(stretch: Stretch, cue: Cue) -> bool:
    """ "which critics said was a trap": the clause lacks its subject, the relative pronoun."""
    pack = stretch.pack
    verb = cue.last
    while is_adverb(stretch, verb):
        verb += 1
    if not cue.uses & {"only_clause", "infinitive"} or not (stretch.word(verb) in pack.finite or ends_finite(stretch, verb)):
        return False
    subject = subject_before(stretch, cue)
    if subject is None:
        return False
    before = stretch.word(subject.first - 1)
    return before in pack.relatives or before in pack.complementisers or before in pack.questions


def compared(stretch: Stretch, cue: Cue) -> int | None:
    """Where the clause begins in "As the mayor has said, the dam holds"."""
    pack = stretch.pack
    if not pack.zero_that or "that" not in cue.uses or stretch.word(cue.last) != ",":
        return None
    subject = subject_before(stretch, cue)
    if subject is None or stretch.word(subject.first - 1) not in pack.compares or subject.first > 3:
        return None
    return cue.last + 1


def subordinate(stretch: Stretch, cue: Cue) -> bool:
    """True for a cue in a clause that a sentence begins with ("After aides said that it rained, the mayor left")."""
    pack = stretch.pack
    first = (stretch.word(0) in pack.openers) + 0
    word = stretch.word(first)
    if not pack.zero_that or not (word in pack.conjunctions or word in pack.boundaries - pack.complementisers):
        return False
    return all(stretch.word(i) != "," for i in range(first, cue.first))
