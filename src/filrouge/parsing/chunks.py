"""A text cut into what a pipeline is given: lines with plain spaces, none too long, each with its way back.

Pipelines are trained on sentences: no line ends, one space between words, accents composed. Line ends therefore never
reach them, other white space becomes one plain space, and what cannot be seen (zero-width characters, soft hyphens) is
left out. The text itself never changes: `Chunk.span` gives the positions in it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 4_000
"""Characters of a chunk at most: memory stays bounded whatever a line holds."""
_MARKS = 30
"""Combining marks on one letter that are looked at together, as in the Stream-Safe Text Format of UAX 15."""
_LINE = re.compile(r"[^\n\r\x85\u2028\u2029]+")
_ODD_SPACE = re.compile(r"[^\S ]")
_SURROGATE = re.compile("[\ud800-\udfff]")  # no text in UTF-8, which is what spaCy keeps
# one stop and what closes after it: no repetition, so that a run of stops costs nothing
_SENTENCE_END = re.compile(r"[.!?…](?:\s?[»”])?[\"'’)\]]?\s")
_SAYS = re.compile(r"[^\W_]")
_WORD = re.compile(r"\w+|[^\w\s]")
_SPACE = re.compile(r"\s")
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\ufe0e\ufe0f") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}
_MOVES = re.compile(f" {{2}}|^ | $|[{''.join(sorted(_INVISIBLE))}\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff]")


@dataclass(frozen=True, slots=True)
class Chunk:
    """`text` is what the pipeline reads; `start` is where it begins in the whole text.

    `places` has the place [begin, end) in the whole text of each character of `text`; None when all are just shifted.
    """

    text: str
    start: int
    places: tuple[tuple[int, int], ...] | None = None

    @property
    def words(self) -> int:
        """About how many tokens it will make."""
        return sum(1 for _ in _WORD.finditer(self.text))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """[start, end) of `text`, not empty, as positions in the whole text."""
        if self.places is None:
            return self.start + start, self.start + end
        return self.places[start][0], self.places[end - 1][1]


def chunks(text: str) -> Iterator[Chunk]:
    """The chunks of a text in order; a piece without a letter or a digit has nothing to parse and gives none."""
    for line in _LINE.finditer(text):
        for start, end in _cut(text, line.start(), line.end()):
            if _SAYS.search(text, start, end):
                yield _plain(text[start:end], start)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """[start, end) in pieces of at most `LONGEST`: at a sentence end, else at a space, else anywhere."""
    while end - start > LONGEST:
        middle, limit = start + LONGEST // 2, start + LONGEST
        place = limit
        for pattern in (_SENTENCE_END, _SPACE):
            ends = [match.end() for match in pattern.finditer(text, middle, limit)]
            if ends:
                place = ends[-1]
                break
        yield start, place
        start = place
    yield start, end


def _plain(piece: str, start: int) -> Chunk:
    text = _SURROGATE.sub("\ufffd", _ODD_SPACE.sub(" ", piece))
    if _MOVES.search(text) is None:
        return Chunk(text, start)
    read: list[str] = []
    places: list[tuple[int, int]] = []
    index, size = 0, len(text)
    while index < size:
        stop = index + 1
        if text[index] == " ":
            if read and read[-1] != " ":
                read.append(" ")
                places.append((start + index, start + stop))
        elif text[index] not in _INVISIBLE:
            while stop < size and stop - index <= _MARKS and unicodedata.combining(text[stop]):
                stop += 1
            cluster = text[index] if stop == index + 1 else unicodedata.normalize("NFC", text[index:stop])
            # the letter takes what went into it; a mark that stays by itself keeps a place of its own
            alone = len(cluster) - 1
            read.extend(cluster)
            places.append((start + index, start + stop - alone))
            places.extend((start + place, start + place + 1) for place in range(stop - alone, stop))
        index = stop
    if read and read[-1] == " ":
        del read[-1], places[-1]
    return Chunk("".join(read), start, tuple(places))
