"""Subjects in a language that needs no determiner: "federal and state officials said", "experts on Asia say"."""

from __future__ import annotations

from filrouge.readings.quotes.cues import is_adverb
from filrouge.readings.quotes.phrases import LONGEST, STOPS, Phrase, bare_at, can_speak, phrase_at
from filrouge.readings.quotes.stretch import Stretch


def noun_phrase(stretch: Stretch, start: int, limit: int | None = None) -> Phrase | None:
    """The noun phrase at `start`, with a determiner or, where the language has such phrases, without."""
    return phrase_at(stretch, start, limit) or bare_at(stretch, start, limit)


def chain_ending(stretch: Stretch, place: int) -> Phrase | None:
    """Phrases joined by prepositions and "and" that reach from the beginning of their clause to `place`.

    What the clause begins with, a time or a complement, is passed over ("in June officials").
    """
    if not stretch.pack.bare_nouns:
        return None
    if stretch.word(place) in stretch.pack.alone and _begins(stretch, place):
        return Phrase(place, place + 1, None)
    begin = place
    while begin > 0 and place - begin < 2 * LONGEST and not _begins(stretch, begin):
        begin -= 1
    while begin <= place:
        found = _chain(stretch, begin, place + 1)
        if found is not None:
            return found
        behind = behind_complement(stretch, begin, place + 1)
        if stretch.word(begin) in stretch.pack.conjunctions and (behind is None or behind > place):
            # "after aides insisted"
            behind = begin + 1
        if behind is None:
            return None
        begin = behind
    return None


def _begins(stretch: Stretch, index: int) -> bool:
    pack, before = stretch.pack, stretch.word(index - 1)
    if index == 0 or before in STOPS or stretch.kind(index - 1) == "quote":
        return True
    if before == "s" and stretch.word(index - 2) == "'":
        return False
    return before in pack.boundaries or before in pack.relatives or before in pack.finite or before in pack.openers - pack.joins


def _chain(stretch: Stretch, start: int, stop: int) -> Phrase | None:
    pack = stretch.pack
    first = noun_phrase(stretch, start, stop)
    if first is None and stretch.word(start) in pack.alone and stretch.word(start + 1) in pack.links:
        # "one of them"
        first = Phrase(start, start + 1, None)
    index = first.last if first is not None else stop
    while first is not None and index < stop:
        word = stretch.word(index)
        owned = _behind_owner(stretch, index)
        item = stretch.items[index]
        if owned is not None:
            # "the mayor's brother": the brother speaks.
            inner = bare_at(stretch, owned, stop)
            first = first._replace(mention=inner.mention if inner is not None else None)
        elif item.mention is not None and item.mention.kind == "person":
            # "party secretary Ann Poll": the name speaks.
            inner = phrase_at(stretch, index, stop)
            first = first._replace(mention=item.mention)
        elif word in pack.prepositions or word in pack.links or word in pack.joins:
            inner = noun_phrase(stretch, index + 1, stop)
        else:
            # "Senate campaign aides": a name before the noun that it goes with.
            inner = bare_at(stretch, index, stop)
            first = first._replace(mention=inner.mention if inner is not None else None)
        if inner is None:
            return None
        index = inner.last
    if first is None or not (can_speak(stretch, first) or first.last == stop or stretch.determiner(start)):
        return None
    return Phrase(first.first, stop, first.mention)


def _behind_owner(stretch: Stretch, index: int) -> int | None:
    """Index behind the mark of a possessive at `index`."""
    if stretch.word(index) != "'":
        return None
    return index + 2 if stretch.word(index + 1) == "s" and not stretch.items[index + 1].spaced else index + 1


def behind_owned(stretch: Stretch, index: int) -> int:
    """Index behind "'s brother" or "'s “Morning Bell”" at `index`; `index` where no possessive stands."""
    owned = _behind_owner(stretch, index)
    if owned is None:
        return index
    if stretch.kind(owned) == "quote":
        return owned + 1
    inner = bare_at(stretch, owned)
    return inner.last if inner is not None else index


def behind_title(stretch: Stretch, index: int) -> int:
    """Index behind what goes on with a name or before one: "'s “Morning Bell”", "host Joe Park"; not "reporters Park would"."""
    index = behind_owned(stretch, index)
    title = bare_at(stretch, index)
    if title is None or not stretch.items[title.last - 1].text[:1].isupper() or stretch.time(title.last - 1):
        return index
    name = next(i for i in range(index, title.last) if stretch.items[i].text[:1].isupper())
    return index if name == index or stretch.word(name - 1).endswith("s") else title.last


def behind_complement(stretch: Stretch, index: int, stop: int) -> int | None:
    """Index behind an adverb, a time or a preposition with its noun; None where something else stands."""
    pack = stretch.pack
    if is_adverb(stretch, index) or stretch.time(index) or stretch.word(index) in pack.openers:
        return index + 1
    if stretch.word(index) not in pack.prepositions:
        return None
    inner = noun_phrase(stretch, index + 1, stop)
    return inner.last if inner is not None else index + 2 if stretch.time(index + 1) else None
