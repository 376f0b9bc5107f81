"""The words of all language packs together: what is read before the language is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from filrouge.languages import available, part
from filrouge.languages.parts.publication import HeadField, PublicationPack

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The union of all packs' PublicationPack; phrases are cut into words, longest first."""

    heads: Mapping[str, HeadField]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    suffixes: frozenset[str]
    articles: frozenset[str]
    clock_words: frozenset[str]
    published: tuple[Phrase, ...]
    opening_labels: tuple[Phrase, ...]
    updated: tuple[Phrase, ...]
    by: tuple[Phrase, ...]
    credit: tuple[Phrase, ...]
    noise: tuple[Phrase, ...]
    particles: frozenset[str]
    agencies: Mapping[Phrase, str]
    agencies_by_first: Mapping[str, tuple[Phrase, ...]]
    day_first: bool | None


@cache
def vocabulary(language: str | None = None) -> Vocabulary:
    """Words of all packs; `day_first` is that of the language's own pack, None without one."""
    packs: list[PublicationPack] = [part(code, "publication") for code in available()]
    own: PublicationPack | None = part(language, "publication") if language in available() else None
    ordered = packs if own is None else [pack for pack in packs if pack is not own] + [own]
    agencies = {_phrase(name): usual for pack in ordered for name, usual in pack.agencies.items()}
    return Vocabulary(
        heads={key: field for pack in ordered for key, field in pack.heads.items()},
        months={name: number for pack in ordered for name, number in pack.months.items()},
        weekdays=frozenset().union(*(pack.weekdays for pack in packs)),
        suffixes=frozenset().union(*(pack.suffixes for pack in packs)),
        articles=frozenset().union(*(pack.articles for pack in packs)),
        clock_words=frozenset().union(*(pack.clock_words for pack in packs)),
        published=_phrases([phrase for pack in packs for phrase in pack.published]),
        opening_labels=_phrases([phrase for pack in packs for phrase in pack.opening_labels]),
        updated=_phrases([phrase for pack in packs for phrase in pack.updated]),
        by=_phrases([phrase for pack in packs for phrase in pack.by]),
        credit=_phrases([phrase for pack in packs for phrase in pack.credit]),
        noise=_phrases([phrase for pack in packs for phrase in pack.noise]),
        particles=frozenset().union(*(pack.particles for pack in packs)),
        agencies=agencies,
        agencies_by_first={
            first: tuple(sorted(phrase for phrase in agencies if phrase[0] == first)) for first in {p[0] for p in agencies}
        },
        day_first=None if own is None else own.day_first,
    )


def _phrases(phrases: list[str]) -> tuple[Phrase, ...]:
    return tuple(sorted({_phrase(phrase) for phrase in phrases}, key=lambda phrase: (-len(phrase), phrase)))


def _phrase(phrase: str) -> Phrase:
    return tuple(phrase.replace("-", " - ").replace("'", " ' ").split())
