"""Cues inside or behind what they report: "« … », a déclaré X", "…, selon X", ", Seoul insisted"."""

from __future__ import annotations

from filrouge.readings.quotes.addressees import behind_addressee
from filrouge.readings.quotes.begins import complementiser
from filrouge.readings.quotes.chains import chain_ending
from filrouge.readings.quotes.clauses import clause_end, full_sentence, has_finite, reaches, verb_ahead
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.phrases import Phrase, can_speak, name_like, phrase_at
from filrouge.readings.quotes.sources import (
    LEAST,
    Inserted,
    adverbials,
    before_source_amid,
    behind_state,
    closed,
    content_start,
    inserted_source,
    left_of,
    participial,
    reason_behind,
    subordinate_at,
    unfinished,
)
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import subject_after


def attach_inserted(work: Work) -> None:
    """Take every inserted cue, in text order; what lies before it, back to the last one, is what it reports."""
    begin = 0
    for cue in work.cues:
        if cue.first < begin or cue.mood == "gerund" or cue.passive:
            continue
        found = inserted_source(work, cue) if cue.source is not None else inserted_verb(work, cue)
        if found is None:
            continue
        if work.stretch.word(found.left) == ",":
            work.stops.add(found.left)
        work.inserted.add(cue.first)
        resumed = _report(work, found, begin)
        begin = max(begin, resumed)


def inserted_verb(work: Work, cue: Cue) -> Inserted | None:
    """A verb of saying behind what it reports, with its subject; None when it stands before its content."""
    stretch, pack = work.stretch, work.stretch.pack
    if "speech" not in cue.uses or (cue.reflexive and "reflexive" not in cue.uses):
        return None
    phrase: Phrase | None
    before = cue.first - 1
    start_of_verb = before
    while stretch.word(start_of_verb) in pack.clitics or stretch.word(start_of_verb) == "'":
        start_of_verb -= 1
    if stretch.word(start_of_verb) in pack.compares and stretch.kind(start_of_verb - 2) == "quote":
        # "« … », comme l'a dit X"
        start_of_verb -= 1
    left = left_of(stretch, start_of_verb)
    if left is None and stretch.dashed and stretch.word(start_of_verb) in {"?", "!", "…"}:
        left = start_of_verb
    if left is not None and pack.subject_first and stretch.kind(left) != "quote":
        # "“…,” Ann Poll, the mayor, said": the comma may close an apposition to the subject.
        apposed = _subject_first(work, cue)
        if apposed is not None or "addressee" in cue.uses:
            # What follows "told" is the one told, not the one who speaks.
            return apposed
    if left is not None:
        if cue.pronoun is not None:
            phrase = Phrase(cue.pronoun, cue.pronoun + 1, stretch.items[cue.pronoun].mention)
            right = cue.last
        elif "written" in cue.uses:
            phrase, right = _text_read(stretch, cue)
        else:
            phrase = subject_after(stretch, cue)
            if phrase is None:
                return None
            right = phrase.last
        if stretch.kind(left) == "quote" or cue.pronoun is not None or phrase is None:
            return Inserted(cue, left, adverbials(stretch, right), phrase)
        if can_speak(stretch, phrase) and closed(stretch, phrase.last) and (_tells(cue) or stretch.dashed):
            return Inserted(cue, left, adverbials(stretch, right), phrase)
        return None
    return _subject_first(work, cue)


def _text_read(stretch: Stretch, cue: Cue) -> tuple[Phrase | None, int]:
    """The text that is read, behind its preposition ("sur le site"), and the index behind it; nobody when none is named."""
    if stretch.word(cue.last) not in stretch.pack.prepositions:
        return None, cue.last
    phrase = phrase_at(stretch, cue.last + 1)
    return phrase, phrase.last if phrase is not None else cue.last


def _tells(cue: Cue) -> bool:
    return "that" in cue.uses


def _subject_first(work: Work, cue: Cue) -> Inserted | None:
    """ ", Seoul insisted." and "“…,” Mr Smith said": a short clause with its subject first."""
    stretch = work.stretch
    for start in range(cue.first - 1, max(-1, cue.first - 24), -1):
        word = stretch.word(start)
        if word == "," or stretch.kind(start) == "quote":
            left = left_of(stretch, start)
            compared = stretch.word(start + 1) in stretch.pack.compares
            phrase = _whole_subject(stretch, start + 1 + compared, cue.first)
            if left is None or phrase is None or not reaches(stretch, phrase.last, cue.first):
                if word == "," and phrase is None:
                    continue
                if stretch.kind(start) == "quote":
                    return None
                continue
            if stretch.kind(left) == "quote":
                told = behind_addressee(stretch, cue) or cue.last
                end = adverbials(stretch, told)
                quoted = (
                    stretch.word(told) in {",", ".", ":", ""} or end > told or (left == 0 and stretch.items[0].text.endswith(","))
                )
                return Inserted(cue, left, end, phrase) if quoted else None
            if not stretch.pack.subject_first or not (compared or _tells(cue)):
                return None
            end = adverbials(stretch, behind_addressee(stretch, cue) or cue.last)
            if stretch.word(end) in {",", ".", ""} and complementiser(stretch, cue, work.opening) is None:
                return Inserted(cue, left, end, phrase) if can_speak(stretch, phrase) else None
            return None
        if word in {";", ":"}:
            return None
    return None


def _whole_subject(stretch: Stretch, start: int, stop: int) -> Phrase | None:
    """The subject that begins at `start`; one of several phrases or without a determiner, when it reaches to `stop`."""
    phrase = phrase_at(stretch, start, stop)
    if phrase is not None and reaches(stretch, phrase.last, stop):
        return phrase
    while stop > start and is_adverb(stretch, stop - 1):
        stop -= 1
    if stretch.word(stop - 1) == ")":
        stop = next((i for i in range(stop - 1, max(start, stop - 12), -1) if stretch.word(i) == "("), stop)
    chain = chain_ending(stretch, stop - 1)
    return chain if chain is not None and chain.first == start else phrase


def _report(work: Work, found: Inserted, begin: int) -> int:
    """Give the cue what lies on its left, and what goes on behind it; the index where that ends."""
    stretch, cue = work.stretch, found.cue
    speaker = work.speaker(found.speaker) if found.speaker is not None else None
    begin = content_start(stretch, begin, found.left)
    marked = [i for i in range(begin, found.left + 1) if work.free(i)]
    if speaker is not None:
        work.speakers[cue.first] = speaker
    group = cue.first
    if (
        stretch.kind(found.left) == "quote"
        and not stretch.pack.subject_first
        and any(stretch.word(i) in stretch.pack.compares for i in (found.left + 1, found.left + 2))
    ):
        work.direct(found.left, cue, speaker)
        return found.right
    if stretch.kind(found.left) == "quote" and _by_the_words(stretch, cue):
        work.direct(found.left, cue, speaker)
        return found.right
    relative = _open_relative(stretch, begin, found)
    if relative is not None:
        begin, marked = relative, [i for i in marked if i >= relative]
    if marked and _all_direct(stretch, begin, found.left, marked):
        for index in marked:
            work.direct(index, cue, speaker, group)
        return _go_on(work, found, group)
    if (
        len(marked) == 1
        and begin == marked[0]
        and full_sentence(stretch, begin)
        and not has_finite(stretch, begin + 1, found.left)
        and not unfinished(stretch, cue, begin)
    ):
        # "« … » mardi, dans la rue, selon X": what stands between is the author's.
        work.direct(begin, cue, speaker, group)
        return _go_on(work, found, group)
    after_mark = stretch.kind(found.left) == "quote"
    if after_mark and len(marked) == 1 and name_like(stretch, found.left, -1) and not has_finite(stretch, begin, found.left):
        # "In a talk on “Face the Nation,” X said that…": a name before the main clause.
        work.inserted.discard(cue.first)
        return begin
    bare = after_mark and stretch.word(found.left + 1) != ","
    if after_mark and ((cue.source is not None and bare) or stretch.word(found.left - 1) in {",", ":", ";", "(", "–", "—"}):
        work.direct(found.left, cue, speaker, group)
        return _go_on(work, found, group)
    return _clause(work, found, begin, group)


def _by_the_words(stretch: Stretch, cue: Cue) -> bool:
    """ "un crime « hors norme », selon les mots du juge": no more than the marked words is his."""
    return cue.source is not None and any(stretch.word(i) in stretch.pack.wordings for i in range(cue.last, cue.last + 3))


def _open_relative(stretch: Stretch, begin: int, found: Inserted) -> int | None:
    """Where the relative clause begins that alone is reported in "le tir, qui visait la mairie, selon X, a échoué"."""
    if stretch.word(found.right) != "," or not verb_ahead(stretch, found.right + 1):
        return None
    pack = stretch.pack
    stop = found.left + 1 if stretch.kind(found.left) == "quote" else found.left
    for index in range(stop - 1, begin, -1):
        if stretch.word(index) in pack.relatives and stretch.word(index - 1) in {",", *pack.joins}:
            return index + 1
    return None


def _clause(work: Work, found: Inserted, begin: int, group: int) -> int:
    """An inserted cue in a plain sentence; the clause may go on behind it."""
    stretch, cue = work.stretch, found.cue
    speaker = work.speaker(found.speaker) if found.speaker is not None else None
    before = stretch.word(found.left - 1)
    if stretch.word(found.left) == "," and (before in stretch.pack.relatives or before in stretch.pack.boundaries):
        # "un pilote qui, selon la police, était seul": only what follows is reported.
        if stretch.word(found.right) != ",":
            return found.right
        end = clause_end(work, found.right)
        inside = [i for i in range(found.right, end) if work.free(i)]
        if before in stretch.pack.relatives and inside:
            # "un pilote qui, selon la police, était « ivre »": a clause of the author, only the marks are said.
            for index in inside:
                work.direct(index, cue, speaker, group)
        elif end - found.right > 2 and (has_finite(stretch, found.right, end)):
            work.clause((found.right, end), cue, speaker, group)
        return end
    stop = found.left if stretch.word(found.left) == "," else found.left + 1
    words = sum(stretch.kind(i) in ("word", "quote") for i in range(begin, stop))
    end = clause_end(work, found.right) if stretch.word(found.right) == "," else found.right
    whole = (has_finite(stretch, begin, stop) or stretch.dashed or _full(stretch, begin)) and stretch.word(
        stop - 1
    ) not in stretch.pack.auxiliaries
    if cue.source is not None and before_source_amid(stretch, found):
        end = clause_end(work, found.right)
        work.clause((begin, stop), cue, speaker, group)
        work.clause((found.right, end), cue, speaker, group)
        return end
    goes_on = stretch.word(found.right) == "," and stretch.word(found.right + 1) not in stretch.pack.relatives
    first = begin + (stretch.word(begin) in stretch.pack.openers)
    resumes = (not whole or subordinate_at(stretch, first) or reason_behind(stretch, found.right + 1, end)) and goes_on
    resumes = resumes and end - found.right > 2
    if words < LEAST and not resumes:
        # "Les « feux de forêt », affirme-t-il"
        inside = [i for i in range(begin, stop) if work.free(i)]
        for index in inside:
            work.direct(index, cue, speaker, group)
        return _go_on(work, found, group) if inside else found.right
    marked = stretch.kind(found.left) == "quote" and stretch.pack.subject_first
    if not whole and not resumes and cue.source is None and cue.pronoun is None and words < 2 * LEAST and not marked:
        return found.right
    if (
        cue.source is None
        and cue.pronoun is None
        and not whole
        and not stretch.pack.subject_first
        and not any(stretch.kind(i) == "quote" for i in range(begin, stop))
    ):
        return found.right
    plain = stretch.word(first) in stretch.pack.prepositions - stretch.pack.infinitive_marks
    plain = plain or (is_adverb(stretch, first) and not subordinate_at(stretch, first))
    dating = resumes and not whole and plain and words < 2 * LEAST
    if not dating and not participial(stretch, first):
        work.clause((begin, stop), cue, speaker, group)
    if resumes:
        work.clause((found.right, end), cue, speaker, group)
        return end
    return _go_on(work, found, group)


def _full(stretch: Stretch, index: int) -> bool:
    """ "“They should pay” for it, she said, pointing at the wall": the marked words are the main clause."""
    return stretch.pack.subject_first and stretch.kind(index) == "quote" and full_sentence(stretch, index)


def _all_direct(stretch: Stretch, begin: int, left: int, marked: list[int]) -> bool:
    """True when the sentence begins with marked words: then each marked piece is speech, not one mixed clause."""
    first = begin
    while stretch.word(first) in {",", "-", "–", "—"} or stretch.word(first) in stretch.pack.openers:
        first += 1
    return first == marked[0] and left == marked[-1]


def _go_on(work: Work, found: Inserted, group: int) -> int:
    """Marked words that follow an inserted cue directly are the same speaker's ("…, said X, “and…”")."""
    stretch, index = work.stretch, found.right
    speaker = work.speakers.get(found.cue.first)
    index = behind_state(stretch, adverbials(stretch, index))
    mark = stretch.word(index)
    if mark in {",", ":", ";", "."} and work.free(index + 1):
        index += 1
    if work.free(index):
        work.direct(index, found.cue, speaker, group if mark != ":" else -group - 1)
        return index + 1
    return found.right
