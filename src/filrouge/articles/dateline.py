"""Datelines: "PARIS, 12 juin 2018 (AFP) – ", "LONDON (Reuters) - ", "12 juin 2018. – "."""

from __future__ import annotations

from dataclasses import dataclass, field

from filrouge.articles.dates import WrittenDate, date_at
from filrouge.articles.furniture import credit_at
from filrouge.articles.labels import Found
from filrouge.articles.packs import Vocabulary
from filrouge.articles.words import Word

_DASHES = frozenset("-–—−")
_STOPS = frozenset(",.;")
_LONGEST_PLACE = 8
_SHORT_PLACE = 3


@dataclass(frozen=True, slots=True)
class Prefix:
    """What stands before the news on its own line: it ends at `end`, a position in the text."""

    end: int
    found: Found | None = None
    agency: str | None = None
    located: str | None = None
    byline: str | None = None


@dataclass(slots=True)
class _Parts:
    """A dateline under way: `index` is the next word, `bracket` tells of a credit in brackets."""

    place: tuple[Word, ...]
    index: int
    date: WrittenDate | None = None
    agency: str | None = None
    bracket: bool = False
    after: tuple[Word, ...] = field(default=())


def dateline(words: tuple[Word, ...], known: Vocabulary) -> Prefix | None:
    """The dateline that a line opens with: a date or an agency, closed by a dash or a bracket.

    "Tunis, 12 juin 2018. Les deux…" is a scene that the news sets, not a dateline; so is any
    date that its own sentence goes on with.
    """
    # "à Le Caire (AFP)" on a line of its own: the templates of some papers.
    lead = words[0].lower in known.clock_words and len(words) > 1 and words[1].capitalised
    parts = _parts(words, int(lead), known)
    index = _past_stops(words, parts.index)
    dash = index < len(words) and words[index].text in _DASHES and not words[index].glued
    whole = index >= len(words)
    if lead and not (whole and parts.agency and parts.date is None):
        return None
    if not (dash or (parts.bracket and _new_start(words, index)) or (whole and _letterhead(words, parts, known))):
        return None
    if parts.agency is None and not _sure_without_agency(words, parts, known):
        return None
    end = words[index].end if dash else words[index - 1].end
    place = parts.place or parts.after
    located = written(place) if place else None
    return Prefix(end, _found(words, parts), parts.agency, located)


def _parts(words: tuple[Word, ...], start: int, known: Vocabulary) -> _Parts:
    stop = start + _place(words[start:], known)
    parts = _Parts(words[start:stop], stop)
    while (index := _past_stops(words, parts.index)) < len(words):
        read = date_at(words, index, known) if parts.date is None else None
        if read is not None and not read.short:
            parts.date, parts.index = read, read.stop
            if not parts.place and read.stop < len(words) and words[read.stop].text == ",":
                # 12 juin 2018, Tunis. –
                begin = read.stop + 1
                parts.index = begin + _place(words[begin:], known)
                parts.after = words[begin : parts.index]
            continue
        credit = credit_at(words, index, known) if parts.agency is None else None
        if credit is None:
            break
        parts.agency, parts.index = credit.agency, credit.stop
        parts.bracket = parts.bracket or words[index].text == "("
    return parts


def _sure_without_agency(words: tuple[Word, ...], parts: _Parts, known: Vocabulary) -> bool:
    """A full date that stands apart: behind a short place and a comma, a place in capitals, or first."""
    if parts.date is None or not parts.date.full:
        return False
    if not parts.place:
        return words[0].lower not in known.articles
    shouted = all(word.shouted for word in parts.place if word.kind == "word")
    apart = words[parts.date.begin - 1].text in _STOPS
    return shouted or (apart and len(parts.place) <= _SHORT_PLACE)


def _letterhead(words: tuple[Word, ...], parts: _Parts, known: Vocabulary) -> bool:
    """Paris, le 12 juin 2018: a short name, a comma, an article; the whole line."""
    if parts.date is None or not parts.date.full or not 0 < len(parts.place) <= _SHORT_PLACE:
        return False
    names = all(word.capitalised for word in parts.place if word.kind == "word")
    return names and words[parts.date.begin].lower in known.articles and words[parts.date.begin - 1].text == ","


def _found(words: tuple[Word, ...], parts: _Parts) -> Found | None:
    date = parts.date
    if date is None or not date.full:
        return None
    rank = 1 if parts.agency or parts.place else 3
    return Found(date, words[date.begin].start, words[date.stop - 1].end, rank, "dateline")


def _place(words: tuple[Word, ...], known: Vocabulary) -> int:
    """How many words from the start may name a place: capitalised, no date, no credit."""
    index = 0
    while index < min(len(words), _LONGEST_PLACE):
        word = words[index]
        inside = index and (word.lower in known.particles or (word.glued and words[index - 1].text == "-"))
        if word.kind == "word" and (word.capitalised or inside):
            if credit_at(words, index, known) is not None or date_at(words, index, known) is not None:
                break
        elif not (index and word.text in "-'’/" and word.glued):
            break
        index += 1
    return index


def _new_start(words: tuple[Word, ...], at: int) -> bool:
    return at >= len(words) or words[at].capitalised or words[at].text in "«\"“'‘"


def _past_stops(words: tuple[Word, ...], at: int) -> int:
    while at < len(words) and words[at].text in _STOPS:
        at += 1
    return at


def written(words: tuple[Word, ...]) -> str:
    """Words as they stand in the text, any space between them as one."""
    return "".join(("" if number == 0 or word.glued else " ") + word.text for number, word in enumerate(words))
