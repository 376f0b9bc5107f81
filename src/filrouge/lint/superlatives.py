"""Sentences that say which act is the last of its kind, and when it was.

"La dernière rencontre entre A et B remonte au 12 juin 2018", "A and B last met on 12 June 2018".
Only plain claims are taken, seen from the article's own day: a word that narrows the act ("à
Singapour", "de 2018") or moves the point of view ("remontait", "had last met") ends the search.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from filrouge.languages.parts.lint import Superlatives
from filrouge.lint.words import Word, match_at
from filrouge.model.document import Document
from filrouge.model.event import EventMention
from filrouge.model.mention import Mention
from filrouge.model.timex import Timex

_REACH = 30
"""Words that may lie between the act and its date."""


@dataclass(frozen=True, slots=True)
class Claim:
    """`start`, `end` hold the superlative and the date; `parties` are the mentions named with it.

    `mention` is the act as it was read there, None where the reading saw none.
    """

    start: int
    end: int
    mention: EventMention | None
    kind: str
    timex: Timex
    official: bool
    parties: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """A document's words, with what begins at each place."""

    tokens: Sequence[Word]
    words: Superlatives
    index: Mapping[int, int]
    mentions: Mapping[int, Mention]
    timexes: Mapping[int, Timex]


def kind_of(text: Sequence[Word], words: Superlatives) -> str | None:
    """The kind of act that some words name, by the last one of them that names any."""
    for token in reversed(text):
        for known, kind in words.kinds:
            if token.lower == known or (known.endswith("*") and token.lower.startswith(known[:-1])):
                return kind
    return None


def claims(document: Document, tokens: Sequence[Word], words: Superlatives) -> Iterator[Claim]:
    """All claims of a document: those of nouns, then those of verbs; linear in its length."""
    if not document.timexes:
        return
    mentions: dict[int, Mention] = {}
    for mention in document.mentions:
        if mention.start not in mentions or mention.end > mentions[mention.start].end:
            mentions[mention.start] = mention
    page = _Page(tokens, words, {t.start: i for i, t in enumerate(tokens)}, mentions, {t.start: t for t in document.timexes})
    events = {page.index[event.start]: event for event in document.events if event.start in page.index}
    openings = {phrase[0] for phrase in words.last}
    for index in range(len(tokens)):
        length = match_at(tokens, index, words.last) if tokens[index].lower in openings else 0
        kind = kind_of(tokens[index + length : index + length + 1], words) if length else None
        found = _of_noun(page, events.get(index + length), (index, index + length + 1), kind) if kind else None
        if found is not None:
            yield found
    for first, event in events.items():
        after = _past(tokens, first, event.end)
        kind = kind_of(tokens[first:after], words)
        found = _of_verb(page, event, (first, after), kind) if kind else None
        if found is not None:
            yield found


def _of_noun(page: _Page, event: EventMention | None, span: tuple[int, int], kind: str) -> Claim | None:
    """ "La dernière rencontre entre … remonte au …": `span` are the words of its first part."""
    at, parties = _over(page, span[1], page.words.neutral)
    length = match_at(page.tokens, at, page.words.dates)
    timex = _time(page, at + length) if length else None
    return _made(page, event, (span[0], at), (kind, timex, parties))


def _of_verb(page: _Page, event: EventMention, span: tuple[int, int], kind: str) -> Claim | None:
    """ "A and B last met on …", "se sont vus pour la dernière fois le …": `span` are the verb's words."""
    first, after = span
    tokens, words = page.tokens, page.words
    at, parties = _over(page, after, words.neutral)
    for opening in (first, first - 1):
        if opening >= 0 and tokens[opening].lower in words.last_before_verb:
            if opening and tokens[opening - 1].lower in words.verb_blockers:
                return None
            return _made(page, event, (opening, at), (kind, _time(page, at), parties))
    length = match_at(tokens, at, words.last_time)
    return _made(page, event, (first, at), (kind, _time(page, at + length), parties)) if length else None


def _made(
    page: _Page, event: EventMention | None, span: tuple[int, int], found: tuple[str, Timex | None, tuple[Mention, ...]]
) -> Claim | None:
    opening, at = span
    kind, timex, parties = found
    if timex is None or timex.interval is None or not timex.interval.earliest or not timex.interval.latest:
        return None
    official = any(token.lower in page.words.official for token in page.tokens[opening:at])
    return Claim(page.tokens[opening].start, timex.end, event, kind, timex, official, parties)


def _over(page: _Page, at: int, neutral: Sequence[tuple[str, ...]]) -> tuple[int, tuple[Mention, ...]]:
    """Past words that narrow nothing and names of parties: the next index, and these names."""
    parties: list[Mention] = []
    stop = at + _REACH
    while at < min(stop, len(page.tokens)):
        mention = page.mentions.get(page.tokens[at].start)
        if mention is not None and _is_party(mention):
            parties.append(mention)
            at = _past(page.tokens, at, mention.end)
            continue
        length = match_at(page.tokens, at, neutral)
        if not length:
            break
        at += length
    return at, tuple(parties)


def _is_party(mention: Mention) -> bool:
    return mention.kind in ("person", "state", "organisation", "role", "group", "pronoun")


def _time(page: _Page, at: int) -> Timex | None:
    """The time expression at `at`, past a preposition and the name of a place."""
    stop = at + _REACH // 3
    while at < min(stop, len(page.tokens)):
        timex = page.timexes.get(page.tokens[at].start)
        if timex is not None:
            return timex if timex.type in ("DATE", "TIME") and timex.bound == "at" else None
        mention = page.mentions.get(page.tokens[at].start)
        if mention is not None and mention.place_id:
            at = _past(page.tokens, at, mention.end)
            continue
        length = match_at(page.tokens, at, page.words.before_time)
        if not length:
            return None
        at += length
    return None


def _past(tokens: Sequence[Word], at: int, end: int) -> int:
    while at < len(tokens) and tokens[at].start < end:
        at += 1
    return at
