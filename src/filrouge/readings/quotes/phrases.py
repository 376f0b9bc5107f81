"""Noun phrases by rule. Where a mention stands, its borders count."""

from __future__ import annotations

from typing import NamedTuple

from filrouge.model.mention import MentionForm
from filrouge.readings.quotes.cues import is_adverb
from filrouge.readings.quotes.stretch import Stretch

LONGEST = 16
"""Items of a noun phrase."""
_INSIDE = frozenset({"-", "'", "."})
STOPS = frozenset({",", ";", ":", "(", ")", "[", "]", "!", "?", "…", "–", "—", "/"})


class Phrase(NamedTuple):
    """Words that name somebody: indexes of items, end excluded."""

    first: int
    last: int
    mention: MentionForm | None


def phrase_at(stretch: Stretch, start: int, limit: int | None = None) -> Phrase | None:
    """The noun phrase that begins at `start`: pronoun, mention, name, or determiner and nouns."""
    pack = stretch.pack
    size = min(len(stretch.items) if limit is None else limit, start + LONGEST)
    if start >= size:
        return None
    item = stretch.items[start]
    for words in pack.pronoun_phrases:
        if words[0] == item.lower and stretch.follows(start, words) and start + len(words) <= size:
            return Phrase(start, start + len(words), _mention(stretch, start, start + len(words)))
    if item.lower in pack.boundaries or item.lower in pack.relatives or item.lower in pack.nobody:
        return None
    if item.mention is not None:
        return _coordinated(stretch, start, _mention_end(stretch, start, size), size)
    if item.lower in pack.pronouns and item.kind == "word":
        return Phrase(start, start + 1, None)
    if stretch.time(start) or not (item.lower in pack.determiners or _capital(stretch, start) or _opened(stretch, start)):
        return None
    if start == 0 and item.lower not in pack.determiners and _opens_adverbial(stretch):
        return None
    end = _noun_end(stretch, start, size)
    return None if end is None else _coordinated(stretch, start, end, size)


def bare_at(stretch: Stretch, start: int, limit: int | None = None) -> Phrase | None:
    """A noun phrase without a determiner ("federal officials"), in a language that has them; nothing that other rules read."""
    pack, word = stretch.pack, stretch.word(start)
    if not pack.bare_nouns or stretch.kind(start) != "word" or stretch.time(start) or _stops(stretch, start):
        return None
    if stretch.determiner(start) or any(word in words for words in (pack.prepositions, pack.links, pack.nobody, pack.openers)):
        return None
    if word in pack.cues and word not in pack.speaker_nouns:
        return None
    size = min(len(stretch.items) if limit is None else limit, start + LONGEST)
    end = _noun_end(stretch, start, size)
    if end is None or (end == start + 1 and ends_finite(stretch, start)):
        return None
    return Phrase(start, end, _mention(stretch, start, end))


def behind_complements(stretch: Stretch, index: int, limit: int) -> int:
    """Index behind "du port de la ville" at `index`: complements that a mention has left out."""
    while index < limit and stretch.word(index) in stretch.pack.links:
        start = index + 2 if stretch.word(index + 1) == "'" else index + 1
        inner = phrase_at(stretch, start, limit) or phrase_at(stretch, index, limit)
        if inner is None or any(stretch.kind(i) == "quote" for i in range(inner.first, inner.last)):
            break
        index = inner.last
    return index


def _opened(stretch: Stretch, start: int) -> bool:
    """True for a phrase that begins without a determiner ("d'autres")."""
    word = stretch.word(start)
    return any(words[0] == word and stretch.follows(start, words) for words in stretch.pack.plural_openers)


def _opens_adverbial(stretch: Stretch) -> bool:
    """True for a sentence that begins with a small word, whose capital makes no name ("Plus tard", "De son côté")."""
    pack, word = stretch.pack, stretch.word(0)
    if word in pack.prepositions or word in pack.links:
        return not _capital(stretch, 1) and stretch.word(1) != "'"
    return word in pack.negators or word in pack.adverbs


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
            if (
                word not in _INSIDE
                or (word == "." and index + 1 == len(stretch.items))
                or (word != "'" and item.spaced)
                or (word == "." and len(stretch.items[index - 1].text) > 4)
            ):
                break
        elif word in pack.determiners or word in pack.links or item.kind == "number":
            # A capital inside ("Le Drian", "La Rochelle") belongs to the name.
            if (
                word in pack.determiners
                and word not in pack.links
                and not item.text[:1].isupper()
                and nouns
                and not _after_link(stretch, index)
            ):
                break
        elif _stops(stretch, index) or (nouns and ends_finite(stretch, index)):
            break
        else:
            nouns += 1
        index += 1
    while index > start and (stretch.word(index - 1) in pack.links | _INSIDE - {"."} or stretch.determiner(index - 1)):
        index -= 1
    return index if nouns and index > start else None


def ends_finite(stretch: Stretch, index: int) -> bool:
    """True for a word with the ending of a finite verb that is no known noun or adjective."""
    pack, word = stretch.pack, stretch.word(index)
    if len(word) < 5 or not word.endswith(pack.finite_endings) or _capital(stretch, index):
        return False
    return word not in pack.not_finite and word not in pack.not_adverbs and not is_adverb(stretch, index)


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
    if word in pack.joins or word in pack.boundaries or word in pack.relatives or stretch.time(index):
        return True
    if word in pack.sure_infinitives and not stretch.determiner(index - 1) and stretch.word(index - 1) != "'":
        # "affirme sur Twitter vouloir": but "le savoir" is a noun.
        return True
    if (
        word in pack.auxiliaries
        or word in pack.reflexives
        or word in pack.pronouns - pack.determiners
        or word in pack.subject_pronouns
    ):
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
        named = (
            last is not None
            and _capital(stretch, last - 1)
            and (_capital(stretch, end - 1) or stretch.items[second].mention is not None)
        )
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
        part_of_name = index > first and stretch.word(index - 1) == "-" and not stretch.items[index].spaced
        if mention is not None and not part_of_name:
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
    head = _head_end(stretch, phrase)
    nouns = [stretch.word(i) for i in range(phrase.first, head)]
    if any(noun in pack.speaker_nouns or noun.endswith(pack.speaker_endings) for noun in nouns):
        return True
    # A name, with its article or without ("le Midi Libre").
    first = next((i for i in words if not stretch.determiner(i) and stretch.word(i) != "'"), phrase.first)
    return _capital(stretch, first)


def _head_end(stretch: Stretch, phrase: Phrase) -> int:
    """Index behind the noun that a phrase is about; in "l'un de ses avocats" it is the one behind the first link."""
    links = [i for i in range(phrase.first + 1, phrase.last) if stretch.word(i) in stretch.pack.links]
    if not links:
        return phrase.last
    counted = stretch.pack.determiners | stretch.pack.pronouns | {"'"}
    partitive = all(stretch.word(i) in counted for i in range(phrase.first, links[0]))
    return (links[1] if len(links) > 1 else phrase.last) if partitive else links[0]


def speaks_by_noun(stretch: Stretch, phrase: Phrase) -> bool:
    """True when the noun that a phrase is about, the last before its first complement, is one for people or a body."""
    pack = stretch.pack
    head = next((i for i in range(phrase.first + 1, phrase.last) if stretch.word(i) in pack.links), phrase.last)
    return stretch.word(head - 1) in pack.speaker_nouns and stretch.word(head - 1) not in pack.ordinals


def name_like(stretch: Stretch, index: int, behind: int) -> bool:
    """True for marks around a name or a title: all words capitalised, or behind a word such as "le film"."""
    text = stretch.items[index].text
    words = [word for word in text.replace("'", " ").split() if any(c.isalnum() for c in word)]
    long = [word for word in words if len(word) > 3 or len(words) == 1]
    if long and all(word[0].isupper() or word[0].isdigit() for word in long):
        return len(words) < 8
    before = stretch.word(index - 1)
    if before in stretch.pack.called and index != behind:
        return True
    plain = (
        stretch.kind(index - 1) == "word" and before not in stretch.pack.determiners and before not in stretch.pack.prepositions
    )
    return (
        plain and before not in stretch.pack.cues and before not in stretch.pack.links and text[:1].isupper() and len(words) < 6
    )
