"""The subject of a verb of saying: before it, behind an insertion, after it, or that of the whole sentence."""

from __future__ import annotations

from collections.abc import Iterator

from filrouge.readings.quotes.chains import behind_complement, chain_ending, noun_phrase
from filrouge.readings.quotes.cues import Cue, aside_at, is_adverb
from filrouge.readings.quotes.phrases import LONGEST, STOPS, Phrase, bare_at, behind_complements, phrase_at
from filrouge.readings.quotes.stretch import Stretch

_BEFORE_RELATIVE = frozenset({",", "-", "–", "—"})
_REACH = 60
"""Items to look back for a subject."""


def subject_before(stretch: Stretch, cue: Cue) -> Phrase | None:
    """The subject on the left of a cue: beside it, behind an insertion, or the antecedent of "qui"."""
    place = _left_of_verb(stretch, cue.first)
    if place < 0:
        return None
    if stretch.word(place) in stretch.pack.relatives:
        place -= 1
        if stretch.word(place) in stretch.pack.joins:
            place = _first_relative(stretch, place)
        while stretch.word(place) in _BEFORE_RELATIVE:
            place -= 1
        if stretch.word(place) == ")":
            place = next((i - 1 for i in range(place, max(0, place - 12), -1) if stretch.word(i) == "("), place)
        return _ending_at(stretch, place) or chain_ending(stretch, place)
    if stretch.word(place) == ")":
        # "Jean Petit (PS) a dit": over the bracket, when one opens near.
        place = next((i - 1 for i in range(place, max(0, place - 12), -1) if stretch.word(i) == "("), place)
    if stretch.word(place) not in {",", ")"} and stretch.kind(place) != "quote":
        beside = _beside(stretch, place)
        if beside is None or beside.last <= place:
            beside = chain_ending(stretch, place) or beside
        return beside
    return _before_insertion(stretch, place)


def _first_relative(stretch: Stretch, join: int) -> int:
    """For "who was ill and who said", with `join` at "and", the index before the first "who"."""
    word = stretch.word(join + 1)
    return next((i - 1 for i in range(join - 1, max(0, join - _REACH), -1) if stretch.word(i) == word), join)


def _before_insertion(stretch: Stretch, place: int) -> Phrase | None:
    """The subject before an insertion between commas that ends at `place` ("the mayor, who is ill, said")."""
    for comma in range(place - 1, max(-1, place - _REACH), -1):
        if stretch.word(comma) in {",", "("}:
            phrase = _beside(stretch, comma - 1)
            if phrase is not None and _clause_start(stretch, phrase.first):
                if phrase.last == comma or behind_complements(stretch, phrase.last, comma) == comma:
                    return phrase
        elif stretch.word(comma) in {";", ":"}:
            break
    commas = (i for i in range(place - 1, max(-1, place - _REACH), -1) if stretch.word(i) == ",")
    return next((phrase for comma in commas if (phrase := chain_ending(stretch, comma - 1)) is not None), None)


def _left_of_verb(stretch: Stretch, index: int) -> int:
    """Index of the last item before a verb's clitics, negation and adverbs."""
    pack, place = stretch.pack, index - 1
    while place >= 0 and index - place < 8:
        aside = next((len(w) for w in pack.asides if place > len(w) and stretch.follows(place + 1 - len(w), w)), 0)
        if aside:
            place -= aside
            continue
        if pack.bare_nouns and place > 1 and stretch.word(place - 1) in pack.prepositions:
            if stretch.word(place - 2) in pack.relatives and (stretch.kind(place) == "number" or stretch.time(place)):
                # "who in 2010 said"
                place -= 2
                continue
        word = stretch.word(place)
        clitic = word in pack.clitics or (word == "'" and stretch.word(place - 1) in pack.clitics)
        if not (clitic or word in pack.negators or is_adverb(stretch, place) or stretch.time(place) or word in pack.doubt):
            break
        if stretch.time(place) and stretch.items[place].mention is not None:
            break
        place -= 1
    return place


def _clause_start(stretch: Stretch, index: int) -> bool:
    before = stretch.word(index - 1)
    pack = stretch.pack
    if index == 0 or before in STOPS or before in pack.boundaries or before in pack.joins or stretch.kind(index - 1) == "quote":
        return True
    if before == "'":
        return stretch.word(index - 2) in pack.boundaries or stretch.word(index - 2) in pack.reflexives
    return before in pack.openers


def _beside(stretch: Stretch, place: int) -> Phrase | None:
    """The subject whose last word (or last complement) is at `place`."""
    begin = place
    while begin > 0 and place - begin < 2 * LONGEST and not _clause_start(stretch, begin):
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
    for begin in range(place, max(-1, place - LONGEST), -1):
        if stretch.word(begin) in STOPS or stretch.kind(begin) == "quote":
            break
        if (
            begin > 0
            and stretch.items[begin].mention is not None
            and stretch.items[begin - 1].mention is stretch.items[begin].mention
        ):
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
        if word in STOPS or word == ".":
            return None
        if aside_at(stretch, place):
            place += aside_at(stretch, place)
        elif (
            is_adverb(stretch, place)
            or stretch.time(place)
            or stretch.kind(place) == "number"
            or word == "'"
            or (word in pack.determiners and time_ahead(stretch, place))
        ):
            place += 1
        elif word in pack.prepositions or word in {"de", "d"} & pack.links:
            inner = phrase_at(stretch, place + 1) or (
                phrase_at(stretch, place + 2) if stretch.word(place + 1) in pack.links else None
            )
            place = inner.last if inner is not None else place + 2
        else:
            return phrase_at(stretch, place) or bare_at(stretch, place)
    return None


def time_ahead(stretch: Stretch, index: int) -> bool:
    """True for a determiner before a time ("le 12 mars", "this week")."""
    if not stretch.determiner(index):
        return False
    return stretch.time(index + 1) or (stretch.kind(index + 1) == "number" and stretch.time(index + 2))


def first_subject(stretch: Stretch, limit: int) -> Phrase | None:
    """The subject that a sentence begins with, behind an introducing complement and its comma."""
    for start in _beginnings(stretch, limit):
        while start < limit and (is_adverb(stretch, start) or stretch.word(start) in stretch.pack.openers):
            start += 1
        phrase = phrase_at(stretch, start, limit)
        if phrase is None and stretch.pack.bare_nouns:
            behind = behind_complement(stretch, start, limit)
            phrase = noun_phrase(stretch, behind, limit) if behind is not None else None
        if phrase is None or (phrase.mention is None and phrase.last == start + 1 and stretch.word(phrase.last) == ","):
            # One word and a comma ("Ému, …") is set before the subject.
            continue
        return phrase
    return None


def _beginnings(stretch: Stretch, limit: int) -> Iterator[int]:
    """Where the subject may begin: first of all, or behind a comma, a colon, marked words."""
    yield 0
    for index in range(min(limit, _REACH)):
        if stretch.word(index) in {",", ":"} or stretch.kind(index) == "quote":
            yield index + 1
