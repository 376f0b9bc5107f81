"""Cues before what they report: "a dit que…", "dit vouloir…", "a déclaré : « … »", "Selon X, …", "a dénoncé une « … »"."""

from __future__ import annotations

from filrouge.readings.quotes.clauses import behind_addressee, clause_end, complementiser, has_finite, infinitive
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.drafts import Work
from filrouge.readings.quotes.objects import marked_object, passive_object
from filrouge.readings.quotes.phrases import Phrase, can_speak, is_named, phrase_at, speaks_by_noun
from filrouge.readings.quotes.sources import adverbials, source_phrase
from filrouge.readings.quotes.speakers import shares_subject, verb_left, who
from filrouge.readings.quotes.stretch import Stretch
from filrouge.readings.quotes.subjects import first_subject, subject_before

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
            if not _impersonal(work, cue):
                passive_object(work, cue)
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
            end = clause_end(work, start, relative=relative)
            marked = any(work.free(i) for i in range(start, end))
            if "that" in cue.uses or marked:
                _give(work, cue, (start, end))
        return
    begin = _infinitive(stretch, cue) if "infinitive" in cue.uses else None
    if begin is not None:
        _give(work, cue, (begin, clause_end(work, begin, relative=relative, infinitive=True)))
        return
    begin = _zero_that(work, cue)
    if begin is not None:
        _give(work, cue, (begin, clause_end(work, begin, relative=relative)))
        return
    if not _colon_behind(work, cue) and not _behind_complements(work, cue):
        marked_object(work, cue)


def _impersonal(work: Work, cue: Cue) -> bool:
    """ "il est précisé que": a report without a speaker."""
    stretch = work.stretch
    if stretch.word(cue.first - 1) not in stretch.pack.impersonal or "that" not in cue.uses or cue.first > 6:
        return False
    if stretch.word(cue.last) not in stretch.pack.complementisers:
        return False
    start = complementiser(stretch, cue, work.opening)
    if start is None:
        return False
    work.clause((start, clause_end(work, start)), cue, None, cue.first)
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


def _zero_that(work: Work, cue: Cue) -> int | None:
    """Where "he would disarm" begins in "said he would disarm": a clause with its own subject directly behind the verb."""
    stretch = work.stretch
    if work.strict or not stretch.pack.zero_that or "that" not in cue.uses or cue.mood == "infinitive":
        return None
    begin = behind_addressee(stretch, cue) or cue.last
    while stretch.time(begin):
        begin += 1
    phrase = phrase_at(stretch, begin)
    first = begin if phrase is None else phrase.last
    if phrase is None and ("clause" not in cue.uses or not _bare_noun(stretch, begin)):
        return None
    if subject_before(stretch, cue) is None and not shares_subject(stretch, cue):
        return None
    end = min(clause_end(work, begin), first + 12)
    marked = any(work.free(i) for i in range(first, end))
    return begin if has_finite(stretch, first, end) or (phrase is None and marked) else None


def _bare_noun(stretch: Stretch, index: int) -> bool:
    """A word that may begin a clause without a determiner ("voter fraud would be…")."""
    pack, word = stretch.pack, stretch.word(index)
    if stretch.kind(index) != "word" or word in pack.prepositions or word in pack.links or stretch.time(index):
        return False
    return not (
        is_adverb(stretch, index)
        or word in pack.boundaries
        or word in pack.cues
        or word in pack.joins
        or word in pack.infinitive_marks
    )


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


def _source(work: Work, cue: Cue) -> None:
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
    if cue.source.needs_marks and not marked and not (start == phrase.last + 1 and _opinion(stretch, cue, phrase, (start, end))):
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
    if cue.source is None or not cue.source.opinion or cue.first > 1 or not has_finite(stretch, *clause):
        return False
    if phrase.mention is not None and phrase.mention.kind != "pronoun":
        hearsay = any(_conditional(stretch, i) for i in range(*clause))
        return phrase.mention.kind in ("person", "role") or (phrase.mention.kind in ("organisation", "group") and hearsay)
    if stretch.word(phrase.first) in stretch.pack.holders:
        return phrase.last == phrase.first + 1
    return stretch.determiner(phrase.first) and speaks_by_noun(stretch, phrase)


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


def _give(work: Work, cue: Cue, span: tuple[int, int]) -> None:
    """A reported clause, when its speaker is known."""
    speaker = who(work, cue)
    if speaker is None:
        return
    if "thought" in cue.uses and any(
        item.start == speaker.start and item.lower in work.stretch.pack.anyone for item in work.stretch.items
    ):
        # "on croyait que" is what everybody thought.
        return
    first, last = span
    behind = next((i for i in range(first, last) if work.stretch.items[i].start == speaker.start), last)
    if behind < last and work.stretch.word(behind - 1) == ",":
        last = behind - 1
    work.clause((first, last), cue, speaker, cue.first)
