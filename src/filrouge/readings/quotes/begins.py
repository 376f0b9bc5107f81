"""Where a reported clause begins behind its cue: at its complementiser or its infinitive, behind the person told."""

from __future__ import annotations

from collections.abc import Container

from filrouge.readings.quotes.addressees import behind_addressee
from filrouge.readings.quotes.cues import Cue, aside_at, is_adverb
from filrouge.readings.quotes.phrases import name_like
from filrouge.readings.quotes.stretch import Stretch

_COMPLEMENTS = 24
"""Items between a verb of saying and its "que"."""


def complementiser(stretch: Stretch, cue: Cue, others: Container[int]) -> int | None:
    """Index after the "que" that a cue governs: beside it, or behind complements without a noun of their own."""
    pack = stretch.pack
    inside = False
    if stretch.word(cue.last) == "," and not _inserted_phrase(stretch, cue.last + 1):
        return None
    named = cue.last
    told = behind_addressee(stretch, cue)
    if told is not None and stretch.kind(told - 1) == "quote":
        # "told the station's “Morning Bell” that"
        named = told
    for index in range(named, min(cue.last + _COMPLEMENTS, len(stretch.items))):
        word = stretch.word(index)
        if word in pack.complementisers and stretch.word(index + 1) in pack.not_complementiser_before:
            # "said that evening": a demonstrative.
            continue
        if word in pack.complementisers and not (inside and index == cue.last):
            if pack.bare_nouns and stretch.word(index + 1) == "'" and stretch.word(index + 2) in pack.finite:
                # "says that's wrong"
                return None
            if pack.bare_nouns and (stretch.word(index + 1) in pack.finite or stretch.word(index + 1) in pack.auxiliaries):
                # "warned of acts that would hurt": a relative pronoun.
                return None
            beside = all(is_adverb(stretch, i) for i in range(cue.last + aside_at(stretch, cue.last), index))
            if stretch.word(index - 1) in pack.not_complementiser_after and not beside:
                return None
            return index + 2 if stretch.word(index + 1) == "'" else index + 1
        if stretch.kind(index) == "quote" and pack.bare_nouns and name_like(stretch, index, -1) and index > cue.last:
            # "said on “Morning Bell” that"
            continue
        if stretch.kind(index) == "quote" or word in {";", ":"} or index in others or word in pack.relatives:
            return None
        if index == cue.last and not _complement(stretch, index) and behind_addressee(stretch, cue) is None:
            return None
        if word in pack.finite and not stretch.determiner(index - 1) and stretch.word(index - 1) != "'":
            return None
    return None


def _inserted_phrase(stretch: Stretch, index: int) -> bool:
    """True where an insertion between commas may begin: a preposition, an adverb, a participle, an aside."""
    pack, word = stretch.pack, stretch.word(index)
    return (
        word in pack.prepositions
        or word in pack.links
        or is_adverb(stretch, index)
        or word in pack.pronouns
        or stretch.time(index)
    )


def _complement(stretch: Stretch, index: int) -> bool:
    """True for what may stand between a verb and its clause: adverb, time, prepositional phrase, inserted words."""
    pack, word = stretch.pack, stretch.word(index)
    if (
        word in pack.prepositions
        or stretch.time(index)
        or word == ","
        or is_adverb(stretch, index)
        or word in {"d", "ne", "n"} | pack.holders
    ):
        return True
    return (word in pack.determiners or word in pack.blockers) and (
        stretch.time(index + 1) or stretch.kind(index + 1) == "number"
    )


def infinitive(stretch: Stretch, index: int) -> int | None:
    """Where the infinitive behind a verb of saying begins, with its clitics, negation and adverbs; times are passed over."""
    pack = stretch.pack
    while aside := aside_at(stretch, index):
        index += aside
    while stretch.time(index) or (stretch.determiner(index) and stretch.time(index + 1)):
        index += 1
    place = index
    if stretch.word(place) in pack.infinitive_marks:
        return place
    doubtful = False
    while place < index + 6:
        word = stretch.word(place)
        if word in pack.clitics or word in pack.negators or word == "'" or is_adverb(stretch, place):
            # "la fermer" or "la fermeture": behind a word that may be an article only sure infinitives count.
            doubtful = doubtful or stretch.determiner(place)
            place += 1
            continue
        break
    word = stretch.word(place)
    if doubtful and word not in pack.sure_infinitives:
        return None
    if stretch.kind(place) != "word" or word in pack.not_infinitives or stretch.items[place].text[:1].isupper():
        return None
    if len(word) > 3 and word.endswith(pack.infinitive_endings) and stretch.items[place].mention is None:
        while is_adverb(stretch, index) and index < place:
            # "rappelle souvent avoir…": the adverb tells of the saying.
            index += 1
        return index
    return None
