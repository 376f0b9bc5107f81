"""Where a reported clause ends, and whether words make a clause at all."""

from __future__ import annotations

from bisect import bisect_right

from filrouge.readings.quotes.begins import complementiser
from filrouge.readings.quotes.chains import noun_phrase
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.phrases import can_speak, ends_finite, phrase_at
from filrouge.readings.quotes.stretch import Stretch

_OPENS = frozenset({"that", "infinitive", "question"})
_OBJECT = 12
"""Items behind a joined verb in which its marked words stand."""
_ASIDE = 24
"""Items of an aside between dashes."""


def has_finite(stretch: Stretch, first: int, last: int) -> bool:
    """True when a finite verb stands between, outside marks and outside relative clauses with a comma before."""
    pack, relative = stretch.pack, False
    for index in range(first, last):
        word = stretch.word(index)
        if word == ",":
            relative = stretch.word(index + 1) in pack.relatives
        if relative or (pack.bare_nouns and word == "s" and not _short_is(stretch, index)):
            continue
        if word in pack.subject_pronouns or (word in pack.finite and not stretch.determiner(index - 1)):
            return True
        if word in pack.auxiliaries and stretch.word(index - 1) in pack.demonstratives:
            # "This is"
            return True
        if ends_finite(stretch, index):
            return True
    return False


def _marked_soon(stretch: Stretch, cue: Cue) -> bool:
    return any(stretch.kind(i) == "quote" for i in range(cue.last, cue.last + _OBJECT))


def _short_is(stretch: Stretch, index: int) -> bool:
    """True for "it's", not for "the mayor's"."""
    before = stretch.word(index - 2)
    return before in stretch.pack.subject_pronouns or before in stretch.pack.demonstratives or before in stretch.pack.questions


def clause_end(
    work: Work, start: int, *, relative: bool = False, infinitive: bool = False, source: bool = False, subordinate: bool = False
) -> int:
    """Index after the last item of the reported clause that begins at `start`.

    It goes to the end of the sentence, unless the author takes over: a semicolon, "alors que",
    ", sans", a participle or a second verb of saying with the same subject, an inserted cue.
    `relative`: the verb of saying stands in a relative clause, which a comma may close; after an
    infinitive (`infinitive`) the next finite verb without a subject of its own closes it too.
    A verb of saying in a clause that is set before the main one (`subordinate`) is closed by the comma before that one.
    Behind a source without a verb (`source`) the whole sentence is reported, with its subordinate clauses.
    """
    stretch, pack, starts = work.stretch, work.stretch.pack, work.opening
    stop = stretch.end_of_text()
    within = not source and _in_first_clause(stretch, start)
    if relative and infinitive:
        stop = next((i for i in range(start + 1, stop) if _main_verb(stretch, i)), stop)
    turns = _turns(work)
    for place in range(bisect_right(turns, start), len(turns)):
        index = turns[place]
        if index >= stop:
            break
        word = stretch.word(index)
        if index in work.stops or word == ";" or (word == ":" and (not source or stretch.kind(index + 1) == "quote")):
            return index
        if word in {"–", "—"} and stretch.items[index].spaced and not _in_dashes(stretch, index, stop):
            return index
        if not source and any(stretch.follows(index, words) for words in pack.cuts):
            return index
        if stretch.kind(index - 1) == "quote" and _author_behind(work, start, index, stop):
            return index
        comma = word == ","
        ahead = index + 1 if comma else index
        comma = comma or (stretch.kind(index - 1) == "quote" and stretch.items[index - 1].text.endswith(","))
        if comma and work.strict and stretch.word(ahead) in pack.openers - pack.joins:
            return index
        if comma and stretch.word(ahead) in pack.compares and any(i in starts for i in range(ahead + 1, ahead + 5)):
            # ", comme l'indiquent leurs travaux"
            return index
        if _gerund_of_speaker(work, ahead):
            return index
        if comma and not source and any(stretch.follows(ahead, words) for words in pack.comma_cuts):
            if not (pack.zero_that and stretch.word(ahead) in pack.openers and verb_ahead(stretch, ahead + 1)):
                return index
        if comma and relative and verb_ahead(stretch, ahead):
            return index
        if comma and subordinate and _subject_ahead(stretch, ahead):
            return index
        joined = stretch.word(ahead) in pack.joins or stretch.word(ahead) in pack.openers
        if comma or joined:
            verb = _verb_start(stretch, ahead + 1 if joined else ahead)
            cue = starts.get(verb)
            if cue is not None and joined and not cue.uses & _OPENS and cue.source is None and not _marked_soon(stretch, cue):
                # "said he had watched it grow and thought of home"
                cue = None
            if cue is not None and cue.pronoun is None and (joined or cue.mood == "gerund" or cue.source is not None):
                if cue.source is None or (comma and not cue.source.needs_marks):
                    return index
            if cue is not None and comma and not joined and cue.mood != "infinitive":
                return index
            if infinitive and comma and joined and (verb_ahead(stretch, ahead + 1) or ends_finite(stretch, verb)):
                # "disent ignorer tout, mais refusent de partir": the subject of the saying goes on.
                return index
            if joined and _another_says(work, ahead + 1):
                return index
        if comma and within and _main_clause(stretch, ahead):
            return index
    return stop


def _subject_ahead(stretch: Stretch, index: int) -> bool:
    phrase = noun_phrase(stretch, index)
    return phrase is not None and (verb_ahead(stretch, phrase.last) or stretch.word(phrase.last) in stretch.pack.cues)


def _in_dashes(stretch: Stretch, index: int, stop: int) -> bool:
    """True for either dash of an aside that the clause goes on behind ("the dam – the oldest – holds")."""
    for place in range(index + 1, min(stop, index + _ASIDE)):
        if stretch.word(place) in {"–", "—"}:
            return verb_ahead(stretch, place + 1) or stretch.word(place + 1) in stretch.pack.infinitive_marks
    opened = any(stretch.word(i) in {"–", "—"} for i in range(max(0, index - _ASIDE), index))
    return opened and (verb_ahead(stretch, index + 1) or stretch.word(index + 1) in stretch.pack.infinitive_marks)


def _in_first_clause(stretch: Stretch, index: int) -> bool:
    """True in a subordinate clause that opens the sentence: "Alors que Pékin assure que tout va bien, Washington doute"."""
    if stretch.word(0) not in stretch.pack.subordinators:
        return False
    return all(stretch.word(i) not in {",", ";", ":"} and stretch.kind(i) != "quote" for i in range(index))


def _main_clause(stretch: Stretch, index: int) -> bool:
    """True where a subject and, close behind it, its finite verb begin."""
    phrase = phrase_at(stretch, index)
    if phrase is None:
        return False
    return verb_ahead(stretch, phrase.last) or ends_finite(stretch, phrase.last)


def _author_behind(work: Work, start: int, index: int, stop: int) -> bool:
    """True where the author goes on behind the last marked words of a clause that begins at `start`.

    Behind a marked clause all is the author's, save what is joined to it ("« il pleut » en montrant le ciel"); behind
    other marked words a complement that is set off by a comma ("…, en vain") or gives a reason ("…, car").
    """
    stretch, pack = work.stretch, work.stretch.pack
    comma = stretch.word(index) == ","
    after = index + 1 if comma else index
    word = stretch.word(after)
    if word in pack.complementisers and not comma:
        return any(index < cue.first < index + 8 for cue in work.cues)
    whole = index == start + 1 and full_sentence(stretch, start)
    if whole and pack.zero_that and verb_ahead(stretch, index) and index not in work.opening:
        # "said that “who did it” is not known": the marked words are its subject
        return False
    if whole and word in pack.gerund_marks and stretch.word(after + 1).endswith(pack.gerund_endings):
        return True
    later = bisect_right(work.marks, index - 1)
    if word in pack.joins or (later < len(work.marks) and work.marks[later] < stop):
        return False
    if whole:
        return True
    if not comma:
        return False
    complement = word in pack.prepositions or word in pack.links or is_adverb(stretch, after) or word in pack.compares
    return word in pack.causes or (complement and not has_finite(stretch, index, stop))


def full_sentence(stretch: Stretch, index: int) -> bool:
    """True for marked words that are a clause: with a finite verb."""
    words = stretch.items[index].text.lower().replace("'", " ").replace("\u2019", " ").split()
    pack = stretch.pack
    return len(words) > 3 and any(word in pack.finite or word in pack.subject_pronouns for word in words)


def _gerund_of_speaker(work: Work, index: int) -> bool:
    """ "tout en ajoutant que": the one who speaks goes on."""
    stretch, pack = work.stretch, work.stretch.pack
    if not pack.gerund_intros or not any(stretch.follows(index, words) for words in pack.gerund_intros):
        return False
    place = next((i for i in range(index, index + 4) if stretch.word(i) in pack.gerund_marks), index)
    cue = work.opening.get(place + 1)
    return cue is not None and cue.mood == "gerund"


def _another_says(work: Work, index: int) -> bool:
    """True where somebody else begins to speak in a joined clause ("… et la maire assure que")."""
    stretch = work.stretch
    phrase = noun_phrase(stretch, index)
    if phrase is None or not can_speak(stretch, phrase):
        return False
    cue = next((c for c in work.cues if phrase.last <= c.first < phrase.last + 20), None)
    if cue is None or cue.source is not None or cue.passive or "that" not in cue.uses:
        return False
    if not reaches(stretch, phrase.last, cue.first):
        return False
    return complementiser(stretch, cue, work.opening) is not None or stretch.kind(cue.last) == "quote"


def reaches(stretch: Stretch, index: int, stop: int) -> bool:
    """True when only adverbs, clitics and one insertion between commas stand between a subject and its verb."""
    if index >= stop:
        return True
    if stretch.word(index) in {",", "("}:
        return any(
            stretch.word(i) in {",", ")"} and reaches(stretch, i + 1, stop) for i in range(index + 1, min(stop, index + 20))
        )
    while index < stop and (
        is_adverb(stretch, index) or stretch.word(index) in stretch.pack.clitics | stretch.pack.doubt | {"'"}
    ):
        index += 1
    return index >= stop


def _turns(work: Work) -> list[int]:
    """Indexes where a reported clause can end at all; found once for a stretch."""
    if work.turns is None:
        pack = work.stretch.pack
        words = {",", ";", ":", "–", "—", *pack.joins, *pack.openers, *(cut[0] for cut in pack.cuts)}
        words |= {intro[0] for intro in pack.gerund_intros}
        items = work.stretch.items
        work.turns = [i for i in range(len(items)) if items[i].lower in words or work.stretch.kind(i - 1) == "quote"]
    return work.turns


def _verb_start(stretch: Stretch, index: int) -> int:
    """Skip adverbs and clitics before a verb."""
    pack, stop = stretch.pack, index + 5
    while index < stop and (is_adverb(stretch, index) or stretch.word(index) in pack.clitics or stretch.word(index) == "'"):
        index += 1
    return index


def _main_verb(stretch: Stretch, index: int) -> bool:
    """A finite verb behind a noun: no subject pronoun, relative or conjunction before it in its clause."""
    pack = stretch.pack
    if stretch.word(index) not in pack.finite or stretch.determiner(index - 1):
        return False
    for before in range(index - 1, max(-1, index - 6), -1):
        word = stretch.word(before)
        if word in pack.subject_pronouns or word in pack.relatives or word in pack.boundaries:
            return False
    return True


def verb_ahead(stretch: Stretch, index: int) -> bool:
    """True where a finite verb begins, its clitics and adverbs before it."""
    verb = _verb_start(stretch, index)
    return stretch.word(verb) in stretch.pack.finite or (stretch.pack.bare_nouns and ends_finite(stretch, verb))
