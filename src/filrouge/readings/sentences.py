"""Sentences: spans of the text that end in a full stop, or where a paragraph ends.

A boundary is a run of . ! ? …, any closing marks after it, white space, and then something
that may open a sentence. What a language shortens with a full stop ("M.", "Mr.") and single
initials do not end one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from filrouge.languages.parts.sentences import SentencePack
from filrouge.model.reading import Sentence, Zone
from filrouge.readings.view import View

_PARAGRAPH = re.compile(r"[^\n]+")
# The look-behind starts a match only where a run of marks begins: linear on "!?!?…". It stands behind the
# first mark, so that the engine skips from mark to mark.
_STOP = re.compile(r"[.!?…](?<![.!?…]{2})[.!?…]*[\"'»”)\]]*(?: ?[»”])?(?= )")
_OPENS = re.compile(r" +[\"'«“‹(\[–—-]* *[^\W_]")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_WORD = re.compile(r"[^\W\d_]+")
_CLOSED = tuple('.!?…»”":;,')
HEADING_LENGTH = 120
"""A paragraph without a closing mark and no longer than this is a headline or a subheading."""
_WORD_WINDOW = 24


def split(view: View, pack: SentencePack, meta: tuple[tuple[int, int], ...] = ()) -> tuple[Sentence, ...]:
    """Sentences in original positions. `meta` are spans (original) that are never news."""
    sentences: list[Sentence] = []
    number = 0
    for match in _PARAGRAPH.finditer(view.text):
        if not match[0].strip():
            continue
        for start, end in _pieces(view, match.start(), match.end(), pack):
            first, last = view.span(start, end)
            for piece, zone in _without_meta(first, last, meta):
                text = view.original[piece[0] : piece[1]]
                sentences.append(Sentence(*piece, number, zone or _zone(match[0], text, not sentences)))
        number += 1
    return tuple(sentences)


def _pieces(view: View, start: int, end: int, pack: SentencePack) -> Iterator[tuple[int, int]]:
    """[start, end) of the view cut at its sentence boundaries, without outer white space."""
    text = view.text
    begin = start
    for stop in _STOP.finditer(text, start, end):
        opens = _OPENS.match(text, stop.end(), end)
        if opens is None or not _may_open(opens[0][-1]) or _shortened(text, stop.start(), stop[0], pack):
            continue
        if _runs_on(text, stop.start(), opens.end() - 1, pack):
            continue
        yield from _stripped(text, begin, stop.end())
        begin = stop.end()
    yield from _stripped(text, begin, end)


def _may_open(char: str) -> bool:
    return char.isupper() or char.isdigit()


def _shortened(text: str, at: int, marks: str, pack: SentencePack) -> bool:
    if marks != ".":
        return False
    word = _LAST_WORD.search(text, max(0, at - _WORD_WINDOW), at)
    if word is None:
        return False
    return (len(word[0]) == 1 and word[0].isupper()) or word[0].lower() in pack.abbreviations


def _runs_on(text: str, at: int, opens: int, pack: SentencePack) -> bool:
    """ "at 10 p.m. Wednesday": what follows belongs to the shortened word."""
    word = _LAST_WORD.search(text, max(0, at - _WORD_WINDOW), at)
    following = pack.run_on.get(word[0].lower()) if word else None
    if not following or text[at - 2 : at - 1] != ".":
        return False
    if text[opens].isdigit():
        return text[opens - 1] == "("
    after = _WORD.match(text, opens, opens + _WORD_WINDOW)
    return after is not None and after[0].lower() in following


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _zone(paragraph: str, sentence: str, first: bool) -> Zone:
    paragraph = paragraph.strip()
    if len(paragraph) > HEADING_LENGTH or paragraph.endswith(_CLOSED):
        # A question as a whole short paragraph ("Une visite est-elle possible ?") is a heading.
        if not (paragraph.endswith("?") and len(paragraph) <= HEADING_LENGTH // 2 and paragraph == sentence.strip()):
            return "body"
    return "headline" if first else "heading"


def _without_meta(start: int, end: int, meta: tuple[tuple[int, int], ...]) -> Iterator[tuple[tuple[int, int], Zone | None]]:
    """Cut meta spans out of a sentence; they come out as sentences of their own zone."""
    for first, last in meta:
        if last <= start or first >= end:
            continue
        if first > start:
            yield (start, first), None
        yield (max(first, start), min(last, end)), "meta"
        start = min(last, end)
    if start < end:
        yield (start, end), None
