"""Cues before what they report: "a dit que…", "dit vouloir…", "a déclaré : « … »", "Selon X, …", "a dénoncé une « … »"."""

from __future__ import annotations

from filrouge.readings.quotes.clauses import behind_addressee, clause_end, complementiser, has_finite, infinitive
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Speaker, Work
from filrouge.readings.quotes.inserted import adverbials, source_phrase
from filrouge.readings.quotes.phrases import Phrase, can_speak, first_subject, phrase_at, subject_before
from filrouge.readings.quotes.stretch import Stretch

_OBJECT = 30
"""Items between a verb and the marked words inside its object."""
_COLON = 60


def attach_opening(work: Work) -> None:
    """Take the cues that stand before their content, in text order."""
    for cue in work.cues:
        if cue.first in work.used:
            _colon_behind(work, cue)
            continue
        if cue.source is not None:
            _source(work, cue)
        elif cue.passive:
            _passive(work, cue)
        else:
            _verb(work, cue)


def attach_colons(work: Work) -> None:
    """Marked words behind a colon that no cue has taken: the sentence's subject speaks, without a cue."""
    stretch = work.stretch
    for index in range(1, len(stretch.items)):
        if not work.free(index) or stretch.word(index - 1) not in {":"}:
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
    return first_subject(work.stretch, colon)


def _sentence_like(stretch: Stretch, index: int) -> bool:
    text = stretch.items[index].text
    return text.count(" ") >= 2 or text.endswith((".", "!", "?", "…"))


def _verb(work: Work, cue: Cue) -> None:
    stretch = work.stretch
    relative = stretch.word(_before(stretch, cue)) in stretch.pack.relatives
    start = complementiser(stretch, cue, work.cues)
    if start is not None:
        if cue.uses & {"that", "thought"}:
            end = clause_end(work, start, relative=relative)
            marked = any(work.free(i) for i in range(start, end))
            if "that" in cue.uses or marked:
                _give(work, cue, (start, end))
        return
    begin = infinitive(stretch, cue.last) if "infinitive" in cue.uses else None
    if begin is not None:
        _give(work, cue, (begin, clause_end(work, begin, relative=relative, infinitive=True)))
        return
    begin = _zero_that(work, cue)
    if begin is not None:
        _give(work, cue, (begin, clause_end(work, begin, relative=relative)))
        return
    if not _colon_behind(work, cue) and not _behind_complements(work, cue):
        _marked_object(work, cue)


def _zero_that(work: Work, cue: Cue) -> int | None:
    """Where "he would disarm" begins in "said he would disarm": a clause with its own subject directly behind the verb."""
    stretch = work.stretch
    if not stretch.pack.zero_that or "that" not in cue.uses or cue.mood == "infinitive":
        return None
    begin = behind_addressee(stretch, cue) or cue.last
    while stretch.word(begin) in stretch.pack.time_words:
        begin += 1
    phrase = phrase_at(stretch, begin)
    first = begin if phrase is None else phrase.last
    if phrase is None and ("clause" not in cue.uses or not _bare_noun(stretch, begin)):
        return None
    if subject_before(stretch, cue) is None and not _shares_subject(stretch, cue):
        return None
    end = min(clause_end(work, begin), first + 12)
    marked = any(work.free(i) for i in range(first, end))
    return begin if has_finite(stretch, first, end) or (phrase is None and marked) else None


def _bare_noun(stretch: Stretch, index: int) -> bool:
    """A word that may begin a clause without a determiner ("voter fraud would be…")."""
    pack, word = stretch.pack, stretch.word(index)
    if stretch.kind(index) != "word" or word in pack.prepositions or word in pack.links or word in pack.time_words:
        return False
    return not (is_adverb(stretch, index) or word in pack.boundaries or word in pack.cues or word in pack.joins or word in pack.infinitive_marks)


def _before(stretch: Stretch, cue: Cue) -> int:
    index = cue.first - 1
    while index > 0 and (stretch.word(index) in stretch.pack.clitics or stretch.word(index) == "'" or is_adverb(stretch, index)):
        index -= 1
    return index


def _colon_behind(work: Work, cue: Cue) -> bool:
    """"a déclaré à la presse : « … »": the colon belongs to the last verb of saying before it."""
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


def _behind_complements(work: Work, cue: Cue) -> bool:
    """"told the station, “…”", "a déclaré à la presse « … »": nothing but complements, then the marked words."""
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


def _marked_object(work: Work, cue: Cue) -> None:
    """Marked words right behind the verb, or inside its object when the verb tells what was said of something."""
    stretch = work.stretch
    if not cue.uses & {"adjacent", "object"}:
        return
    reach = _OBJECT if "object" in cue.uses else 4
    group, taken = cue.first, 0
    stop = min(cue.last + reach, len(stretch.items))
    starts = {other.first for other in work.cues if other.first >= cue.last}
    index = cue.last
    while index < stop:
        word = stretch.word(index)
        if index in starts and not taken and stretch.kind(index) != "quote":
            return
        if work.free(index):
            adjacent = _only_particles(stretch, cue.last, index)
            if (taken or adjacent or "object" in cue.uses) and not name_like(stretch, index, cue):
                if taken == 0 and not adjacent and not _object_path(stretch, cue.last, index):
                    return
                speaker = who(work, cue)
                if speaker is None:
                    return
                work.direct(index, cue, speaker, group)
                taken += 1
                stop = min(index + 4, len(stretch.items))
            elif taken:
                return
        elif taken and word not in stretch.pack.joins and word != "," and word not in stretch.pack.determiners and word != "'":
            return
        elif word in {";", ":"}:
            return
        index += 1


def _only_particles(stretch: Stretch, first: int, last: int) -> bool:
    return all(
        stretch.word(i) in {",", "'"} or stretch.determiner(i) or is_adverb(stretch, i) or stretch.word(i) == "comme"
        for i in range(first, last)
    )


def _object_path(stretch: Stretch, first: int, last: int) -> bool:
    """True when no clause of its own begins between a verb and the marked words: no relative, no second verb."""
    pack = stretch.pack
    for index in range(first, last):
        word = stretch.word(index)
        if word in pack.relatives or word in pack.complementisers or word == "," and stretch.word(index + 1) in pack.relatives:
            return False
        if word in pack.boundaries and word != "comme":
            return False
        if word in pack.finite and not stretch.determiner(index - 1):
            return False
    return True


def name_like(stretch: Stretch, index: int, cue: Cue) -> bool:
    """True for marks around a name or a title: all words capitalised, or behind a word such as "le film"."""
    text = stretch.items[index].text
    words = [word for word in text.replace("'", " ").split() if any(c.isalnum() for c in word)]
    long = [word for word in words if len(word) > 3 or len(words) == 1]
    if long and all(word[0].isupper() or word[0].isdigit() for word in long):
        return len(words) < 8
    before = stretch.word(index - 1)
    if before in stretch.pack.called and index != cue.last:
        return True
    plain = stretch.kind(index - 1) == "word" and before not in stretch.pack.determiners and before not in stretch.pack.prepositions
    return plain and before not in stretch.pack.cues and before not in stretch.pack.links and text[:1].isupper() and len(words) < 6


def _passive(work: Work, cue: Cue) -> None:
    """"qualifié de « … » par X", "jugé « … » par X": only with the agent named behind the marked words."""
    stretch = work.stretch
    for index in range(cue.last, min(cue.last + 8, len(stretch.items))):
        if work.free(index):
            for place in range(index + 1, min(index + 4, len(stretch.items))):
                if stretch.word(place) in stretch.pack.agents:
                    phrase = phrase_at(stretch, place + 1)
                    if phrase is not None and not name_like(stretch, index, cue):
                        work.direct(index, cue, work.speaker(phrase), cue.first)
            return


def _source(work: Work, cue: Cue) -> None:
    """"Selon X, …" at the beginning of a sentence or of a clause."""
    stretch = work.stretch
    assert cue.source is not None
    before = stretch.word(cue.first - 1)
    single = any(w == (before,) for w in stretch.pack.connectives)
    if not (cue.first == 0 or before in {",", ";", ":", "–", "—"} or single or before in stretch.pack.complementisers):
        return
    phrase = source_phrase(stretch, cue)
    if phrase is None or (cue.source.needs_marks and not can_speak(stretch, phrase)):
        return
    start = _behind_apposition(stretch, phrase)
    if start is None:
        return
    end = clause_end(work, start)
    marked = any(work.free(i) for i in range(start, end))
    if cue.source.needs_marks and not marked:
        return
    if not marked and (end - start < 3 or not has_finite(stretch, start, end) and end - start < 8):
        return
    speaker = work.speaker(phrase)
    work.speakers[cue.first] = speaker
    work.clause((start, end), cue, speaker, None)


def _behind_apposition(stretch: Stretch, phrase: Phrase) -> int | None:
    """Index where the clause behind "Selon X," begins; an apposition with its commas is passed over."""
    index = phrase.last
    if stretch.kind(index) == "quote":
        return index
    stop = min(index + 20, len(stretch.items))
    while index < stop and stretch.word(index) != ",":
        if stretch.kind(index) == "quote":
            return index
        if stretch.word(index) in {";", ".", ":"} or stretch.word(index) in stretch.pack.finite:
            return None
        index += 1
    if index >= stop:
        return None
    close = next((i for i in range(index + 1, min(index + 16, len(stretch.items))) if stretch.word(i) == ","), None)
    if close is None or not _apposition(stretch, index + 1, close):
        return index + 1
    return close + 1


def _apposition(stretch: Stretch, first: int, last: int) -> bool:
    """Words between commas without a verb of their own that begin with a name or a bare noun, before a clause."""
    pack = stretch.pack
    if any(stretch.kind(i) == "quote" for i in range(first, last)) or has_finite(stretch, first, last):
        return stretch.word(first) in pack.relatives or stretch.word(first) in pack.boundaries
    word = stretch.word(first)
    names = last - first >= 2 and all(stretch.items[i].text[:1].isupper() for i in range(first, first + 2))
    bare = word in pack.speaker_nouns or word in pack.cues
    return names or bare or stretch.kind(first) == "number"


def _give(work: Work, cue: Cue, span: tuple[int, int]) -> None:
    """A reported clause, when its speaker is known."""
    speaker = who(work, cue)
    if speaker is not None:
        work.clause(span, cue, speaker, cue.first)


def who(work: Work, cue: Cue) -> Speaker | None:
    """Who speaks at a cue: its subject; for a participle, an infinitive or a second verb, that of the verb before."""
    stretch = work.stretch
    known = work.speakers.get(cue.first)
    if known is not None:
        return known
    phrase: Phrase | None = None
    if cue.pronoun is not None:
        phrase = Phrase(cue.pronoun, cue.pronoun + 1, stretch.items[cue.pronoun].mention)
    elif cue.mood not in ("gerund", "infinitive"):
        phrase = subject_before(stretch, cue)
    if phrase is None and not _shares_subject(stretch, cue):
        return None
    if phrase is None:
        earlier = [c for c in work.cues if c.first < cue.first and c.first in work.speakers]
        if earlier:
            return work.speakers[earlier[-1].first]
        phrase = first_subject(stretch, cue.first)
    if phrase is None or ("animate" in cue.uses and not can_speak(stretch, phrase)):
        return None
    speaker = work.speaker(phrase)
    work.speakers[cue.first] = speaker
    return speaker


def _shares_subject(stretch: Stretch, cue: Cue) -> bool:
    """True for a verb without a subject of its own: participle, infinitive, or joined to a verb before."""
    if cue.mood in ("gerund", "infinitive"):
        return True
    index = _before(stretch, cue)
    return stretch.word(index) in stretch.pack.joins or stretch.word(index) == "," or any(w == (stretch.word(index),) for w in stretch.pack.connectives)
