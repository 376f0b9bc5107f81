"""A text cut where its marks begin and end, marks overlapping as they like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Layer = Literal["cited", "event", "quote", "timex", "mention", "finding", "evidence"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of a text with what it stands for; `note` is shown with it."""

    start: int
    end: int
    layer: Layer
    note: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """[start, end) of the text under the same marks; `opened` begin here, `closed` end here."""

    start: int
    end: int
    active: tuple[Mark, ...]
    opened: tuple[Mark, ...]
    closed: tuple[Mark, ...]


def pieces(start: int, end: int, marks: Iterable[Mark]) -> Iterator[Piece]:
    """Cut [start, end) at the bounds of all marks that touch it; empty marks are passed over."""
    inside = sorted(
        (mark for mark in marks if mark.start < min(mark.end, end) and mark.end > start),
        key=lambda mark: (mark.start, -mark.end, mark.layer, mark.key),
    )
    bounds = {start, end}
    for mark in inside:
        bounds |= {max(mark.start, start), min(mark.end, end)}
    cuts = sorted(bounds)
    active: list[Mark] = []
    following = 0
    for first, last in pairwise(cuts):
        active = [mark for mark in active if mark.end > first]
        while following < len(inside) and inside[following].start <= first:
            active.append(inside[following])
            following += 1
        yield Piece(
            first,
            last,
            tuple(active),
            tuple(mark for mark in active if mark.start == first),
            tuple(mark for mark in active if mark.end == last),
        )


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """[start, end) of each line that holds more than white space."""
    begin = 0
    while begin <= len(text):
        feed = text.find("\n", begin)
        end = len(text) if feed < 0 else feed
        if not text[begin:end].isspace() and begin < end:
            yield begin, end
        begin = end + 1
