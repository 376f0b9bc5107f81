"""Noun phrases by rule, and the subject of a verb of saying. Where a mention stands, its borders count."""

from __future__ import annotations

from typing import NamedTuple

from filrouge.model.mention import MentionForm
from filrouge.readings.quotes.cues import Cue, is_adverb
from filrouge.readings.quotes.stretch import Stretch

_LONGEST = 16
"""Items of a noun phrase."""
_REACH = 60
"""Items to look back for a subject."""
_INSIDE = frozenset({"-", "'", "."})
_STOPS = frozenset({",", ";", ":", "(", ")", "[", "]", "!", "?", "…", "–", "—", "/"})


class Phrase(NamedTuple):
    """Words that name somebody: indexes of items, end excluded."""

    first: int
    last: int
    mention: MentionForm | None


def phrase_at(stretch: Stretch, start: int, limit: int | None = None) -> Phrase | None:
    """The noun phrase that begins at `start`: pronoun, mention, name, or determiner and nouns."""
    pack = stretch.pack
    size = min(len(stretch.items) if limit is None else limit, start + _LONGEST)
    if start >= size:
        return None
    for words in pack.pronoun_phrases:
        if stretch.follows(start, words) and start + len(words) <= size:
            return Phrase(start, start + len(words), _mention(stretch, start, start + len(words)))
    item = stretch.items[start]
    if item.lower in pack.boundaries or item.lower in pack.relatives or item.lower in pack.nobody:
        return None
    if item.mention is not None:
        return _coordinated(stretch, start, _mention_end(stretch, start, size), size)
    if item.lower in pack.pronouns and item.kind == "word":
        return Phrase(start, start + 1, None)
    if item.lower in pack.time_words or not (item.lower in pack.determiners or _capital(stretch, start)):
        return None
    end = _noun_end(stretch, start, size)
    return None if end is None else _coordinated(stretch, start, end, size)


def _noun_end(stretch: Stretch, start: int, size: int) -> int | None:
    """Go right while words can stand in one noun phrase; at least one noun must be there."""
    pack, index, nouns = stretch.pack, start, 0
    while index < size:
        item, word = stretch.items[index], stretch.word(index)
        if item.kind == "quote":
            if not nouns or stretch.word(index - 1) in pack.links:
                break
            index += 1
            continue
        if item.kind == "mark":
            if word not in _INSIDE or (word != "'" and item.spaced) or (word == "." and len(stretch.items[index - 1].text) > 4):
                break
        elif word in pack.determiners or word in pack.links or item.kind == "number":
            # A capital inside ("Le Drian", "La Rochelle") belongs to the name.
            if word in pack.determiners and word not in pack.links and not item.text[:1].isupper() and nouns and not _after_link(stretch, index):
                break
        elif _stops(stretch, index):
            break
        else:
            nouns += 1
        index += 1
    while index > start and (stretch.word(index - 1) in pack.links | _INSIDE - {"."} or stretch.determiner(index - 1)):
        index -= 1
    return index if nouns and index > start else None


def _after_link(stretch: Stretch, index: int) -> bool:
    """True for the article behind a preposition of the phrase ("de la") or a plain elision."""
    before = stretch.word(index - 1)
    return before in stretch.pack.links or before in {"'", "-"} or before in stretch.pack.determiners


def _stops(stretch: Stretch, index: int) -> bool:
    pack, word = stretch.pack, stretch.word(index)
    if stretch.items[index].mention is not None and not _after_link(stretch, index):
        return False
    if _capital(stretch, index) and word not in pack.prepositions:
        return False
    if word in pack.prepositions:
        # "ministre des Affaires", "secrétaire à la Sécurité": a capital right behind belongs to the title.
        return not (word in {"à", "aux", "au"} and any(_capital(stretch, i) for i in (index + 1, index + 2)) and index > 0)
    if word in pack.joins or word in pack.boundaries or word in pack.relatives or word in pack.time_words:
        return True
    if word in pack.auxiliaries or word in pack.reflexives or word in pack.pronouns - pack.determiners or word in pack.subject_pronouns:
        return True
    if word in pack.finite and not _after_link(stretch, index):
        return True
    return is_adverb(stretch, index) and not _after_link(stretch, index)


def _capital(stretch: Stretch, index: int) -> bool:
    return stretch.kind(index) == "word" and stretch.items[index].text[:1].isupper()


def _coordinated(stretch: Stretch, start: int, end: int, size: int) -> Phrase:
    """Add "et" and a second name or phrase of the same kind, when the second is whole and named."""
    pack = stretch.pack
    if stretch.word(end) in pack.joins and end + 1 < size and (_capital(stretch, end + 1) or stretch.determiner(end + 1)):
        second = end + 1
        last = _mention_end(stretch, second, size) if stretch.items[second].mention else _noun_end(stretch, second, size)
        named = last is not None and _capital(stretch, last - 1) and (_capital(stretch, end - 1) or stretch.items[second].mention is not None)
        alike = stretch.determiner(start) and stretch.determiner(second)
        if last is not None and (named or alike):
            return Phrase(start, last, _mention(stretch, start, end))
    return Phrase(start, end, _mention(stretch, start, end))


def _mention_end(stretch: Stretch, start: int, size: int) -> int:
    mention, index = stretch.items[start].mention, start
    while index < size and stretch.items[index].mention is mention:
        index += 1
    return index


def _mention(stretch: Stretch, first: int, last: int) -> MentionForm | None:
    """The mention at the head of a phrase, else the first one inside it that is not behind a preposition."""
    for index in range(first, last):
        mention = stretch.items[index].mention
        if mention is not None:
            return mention
        if stretch.word(index) in stretch.pack.links and index > first:
            return None
    return None


def is_named(stretch: Stretch, phrase: Phrase) -> bool:
    """True when the phrase is a person's name, alone or behind a role."""
    if phrase.mention is not None:
        return phrase.mention.kind == "person"
    return _capital(stretch, phrase.first) and not stretch.determiner(phrase.first) and _capital(stretch, phrase.last - 1)


def can_speak(stretch: Stretch, phrase: Phrase) -> bool:
    """True when the phrase may stand for somebody who speaks: a mention, a pronoun, a name, a noun for a speaker."""
    if phrase.mention is not None:
        return phrase.mention.kind != "place" or phrase.mention.place_state is not None
    words = range(phrase.first, phrase.last)
    pack = stretch.pack
    if stretch.word(phrase.first) in pack.pronouns or any(stretch.follows(phrase.first, w) for w in pack.pronoun_phrases):
        return True
    head = next((i for i in words if i > phrase.first and stretch.word(i) in pack.links), phrase.last)
    return any(stretch.word(i) in pack.speaker_nouns for i in range(phrase.first, head)) or (
        _capital(stretch, phrase.first) and not stretch.determiner(phrase.first)
    )


def subject_before(stretch: Stretch, cue: Cue) -> Phrase | None:
    """The subject on the left of a cue: beside it, behind an insertion, or the antecedent of "qui"."""
    place = _left_of_verb(stretch, cue.first)
    if place < 0:
        return None
    if stretch.word(place) in stretch.pack.relatives:
        place -= 1
        if stretch.word(place) == ",":
            place -= 1
        return _ending_at(stretch, place)
    if stretch.word(place) not in {",", ")"} and stretch.kind(place) != "quote":
        return _beside(stretch, place)
    for comma in range(place - 1, max(-1, place - _REACH), -1):
        if stretch.word(comma) in {",", "("}:
            phrase = _beside(stretch, comma - 1)
            if phrase is not None and _clause_start(stretch, phrase.first) and phrase.last == comma:
                return phrase
        elif stretch.word(comma) in {";", ":"}:
            break
    return None




def _left_of_verb(stretch: Stretch, index: int) -> int:
    """Index of the last item before a verb's clitics, negation and adverbs."""
    pack, place = stretch.pack, index - 1
    while place >= 0 and index - place < 8:
        word = stretch.word(place)
        clitic = word in pack.clitics or word == "'" and stretch.word(place - 1) in pack.clitics
        if not (clitic or word in pack.negators or is_adverb(stretch, place) or word in pack.time_words or word in pack.doubt):
            break
        if word in pack.time_words and stretch.items[place].mention is not None:
            break
        place -= 1
    return place


def _clause_start(stretch: Stretch, index: int) -> bool:
    before = stretch.word(index - 1)
    pack = stretch.pack
    if index == 0 or before in _STOPS or before in pack.boundaries or before in pack.joins or stretch.kind(index - 1) == "quote":
        return True
    if before == "'":
        return stretch.word(index - 2) in pack.boundaries or stretch.word(index - 2) in pack.reflexives
    return any(len(w) == 1 and w[0] == before for w in pack.connectives)


def _beside(stretch: Stretch, place: int) -> Phrase | None:
    """The subject whose last word (or last complement) is at `place`."""
    begin = place
    while begin > 0 and place - begin < 2 * _LONGEST and not _clause_start(stretch, begin):
        if stretch.word(begin - 1) in stretch.pack.relatives:
            break
        begin -= 1
    if stretch.word(begin - 1) in stretch.pack.joins:
        # "X et Y ont dit": the phrase may reach over the join.
        wider = _ending_at(stretch, place)
        if wider is not None and wider.first < begin:
            return wider
    phrase = phrase_at(stretch, begin, place + 1)
    if phrase is not None and (phrase.last == place + 1 or stretch.word(begin) not in stretch.pack.prepositions):
        return phrase
    return _ending_at(stretch, place)


def _ending_at(stretch: Stretch, place: int) -> Phrase | None:
    """The longest phrase that ends at `place`."""
    best = None
    for begin in range(place, max(-1, place - _LONGEST), -1):
        if stretch.word(begin) in _STOPS or stretch.kind(begin) == "quote":
            break
        if begin > 0 and stretch.items[begin].mention is not None and stretch.items[begin - 1].mention is stretch.items[begin].mention:
            continue
        phrase = phrase_at(stretch, begin, place + 1)
        if phrase is not None and phrase.last == place + 1 and stretch.word(begin - 1) not in {"-"}:
            if best is None or not _part_of_title(stretch, begin):
                best = phrase
    return best


def _part_of_title(stretch: Stretch, begin: int) -> bool:
    return stretch.word(begin - 1) in stretch.pack.links and stretch.items[begin].mention is None


def subject_after(stretch: Stretch, cue: Cue) -> Phrase | None:
    """The subject on the right of an inverted cue, over adverbs, times and complements ("a déclaré d'emblée le président")."""
    pack, place = stretch.pack, cue.last
    stop, inserted = cue.last + 14, False
    while place < min(stop, len(stretch.items)):
        word = stretch.word(place)
        if word in pack.boundaries or word in pack.complementisers or word in pack.relatives or stretch.kind(place) == "quote":
            return None
        if word == "," and place == cue.last and not inserted:
            close = next((i for i in range(place + 1, place + 12) if stretch.word(i) == ","), None)
            if close is None or stretch.word(place + 1) not in pack.prepositions:
                return None
            place, inserted, stop = close + 1, True, close + 8
            continue
        if word in _STOPS or word == ".":
            return None
        if word == "d" and stretch.word(place + 2) in pack.adverbs:
            place += 3
        elif is_adverb(stretch, place) or word in pack.time_words or stretch.kind(place) == "number" or word == "'":
            place += 1
        elif word in pack.determiners and _time_ahead(stretch, place):
            place += 1
        elif word in pack.prepositions:
            inner = phrase_at(stretch, place + 1) or (phrase_at(stretch, place + 2) if stretch.word(place + 1) in pack.links else None)
            place = inner.last if inner is not None else place + 2
        else:
            return phrase_at(stretch, place)
    return None


def _time_ahead(stretch: Stretch, index: int) -> bool:
    ahead = [stretch.word(index + 1), stretch.word(index + 2)]
    return ahead[0] in stretch.pack.time_words or (stretch.kind(index + 1) == "number" and ahead[1] in stretch.pack.time_words)


def first_subject(stretch: Stretch, limit: int) -> Phrase | None:
    """The subject that a sentence begins with, behind an introducing complement and its comma."""
    starts = [0]
    for index in range(min(limit, _REACH)):
        if stretch.word(index) in {",", ":"} or stretch.kind(index) == "quote":
            starts.append(index + 1)
    for start in starts:
        while start < limit and (is_adverb(stretch, start) or any(len(w) == 1 and w[0] == stretch.word(start) for w in stretch.pack.connectives)):
            start += 1
        phrase = phrase_at(stretch, start, limit)
        if phrase is not None:
            return phrase
    return None
