"""Marked words: what stands between quotation marks, found by one scan with a short stack.

A mark that has no partner loses nothing but itself: pairs are looked for inside one paragraph,
and no further than WINDOW characters. Two ways to go past a paragraph's end are known: the mark
that opens each paragraph of a long quotation anew, and a pair whose closing mark comes in a
later paragraph before any other opening mark.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from filrouge.languages.parts.quotes import QuotePack

WINDOW = 2000
DEPTH = 4
"""Marks open at the same time; the oldest is given up when one more opens."""
_SINGLE_WINDOW = 400
_STRAIGHT = ('"', "''")
"""Marks that open and close alike; two apostrophes are the mark of old typesetting."""


_DOUBLE = frozenset('"“”')
"""Marks that keyboards mix up."""


@dataclass(slots=True)
class Marked:
    """[start, end) with the marks, [first, last) what stands between them; positions in the view."""

    start: int
    end: int
    first: int
    last: int
    inner: list[Marked] = field(default_factory=list)


def find_marked(text: str, pack: QuotePack) -> tuple[Marked, ...]:
    """Outermost marked stretches in text order, the inner ones inside them; linear time."""
    found: list[Marked] = []
    stack: list[tuple[str, int]] = []
    kinds = "".join({*pack.marks, *"".join(pack.marks.values())}) + ("'" if pack.single_marks else "")
    mark = re.compile(f"''|``|[{re.escape(kinds)}\n]")
    for match in mark.finditer(text):
        at, char = match.start(), match[0]
        if char == "\n":
            _paragraph_ends(text, at, stack, found)
            continue
        opener = _closes(text, at, char, stack, pack)
        if opener is not None:
            left, begin = stack[opener]
            del stack[opener:]
            _keep(text, (begin, begin + len(left)), (at, match.end()), found)
        elif _opens(text, at, char, pack):
            if len(stack) == DEPTH:
                del stack[0]
            stack.append((char, at))
    _paragraph_ends(text, len(text), stack, found)
    return tuple(_nest(found))


def _closes(text: str, at: int, char: str, stack: list[tuple[str, int]], pack: QuotePack) -> int | None:
    """Index in the stack of the mark that `char` closes."""
    for index in range(len(stack) - 1, -1, -1):
        opener, begin = stack[index]
        if opener == char == "'":
            if at - begin < _SINGLE_WINDOW and _single_closes(text, at):
                return index
        elif (char == opener and char in _STRAIGHT) or (opener, char) == ("``", "''"):
            # A space before it and none after: it opens, unless the open one was spaced on both sides too.
            if at - begin <= WINDOW and (
                not _space(text, at - 1) or _space(text, at + len(char)) or _space(text, begin + len(opener))
            ):
                return index
        elif char in pack.marks.get(opener, "") and at - begin <= WINDOW:
            return index
        elif opener in _DOUBLE and char in _DOUBLE and at - begin <= WINDOW and _shaped_to_close(text, at):
            # “…" or “…“: a mark of the wrong kind, where only a closing one can stand.
            return index
    return None


def _space(text: str, at: int) -> bool:
    return not 0 <= at < len(text) or text[at].isspace()


def _shaped_to_close(text: str, at: int) -> bool:
    return at > 0 and not text[at - 1].isspace() and (_space(text, at + 1) or text[at + 1] in ".,;:!?)")


def _opens(text: str, at: int, char: str, pack: QuotePack) -> bool:
    if char == "'":
        return not _space(text, at + 1) and text[at + 1].isalnum() and (_space(text, at - 1) or text[at - 1] in '("“«:-–—')
    if char in _STRAIGHT:
        return at == 0 or not text[at - 1].isalnum()
    return char in pack.marks or char == "``"


def _single_closes(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at + 1 : at + 2]
    return (not after or not after.isalnum()) and not before.isspace() and (before != "s" or not after or after in ",.;:")


def _paragraph_ends(text: str, at: int, stack: list[tuple[str, int]], found: list[Marked]) -> None:
    """Marks still open: carry one over, read a reopened one up to here, or give it up."""
    if not stack:
        return
    char, begin = stack[0]
    following = _next_char(text, at)
    if char not in "\"''" and at - begin <= WINDOW and following not in ("", char):
        if at < len(text) and _closer_ahead(text, at, char, begin):
            return
    if following == char and at - begin <= WINDOW and _opens_paragraph(text, begin):
        _keep(text, (begin, begin + len(char)), (at, at), found)
    stack.clear()


def _closer_ahead(text: str, at: int, char: str, begin: int) -> bool:
    closers = {"«": "»", "“": "”", "‹": "›", "„": "“"}.get(char, "")
    if not closers:
        return False
    window = text[at : begin + WINDOW]
    close, again = window.find(closers), window.find(char)
    return close >= 0 and (again < 0 or close < again)


def _opens_paragraph(text: str, begin: int) -> bool:
    """Only a mark that begins its paragraph, or follows a colon, starts a quotation of several paragraphs."""
    index = begin - 1
    while index >= 0 and begin - index < 8 and text[index] in " -–—":
        index -= 1
    return index < 0 or text[index] in "\n:"


def _next_char(text: str, at: int) -> str:
    stop = min(len(text), at + 40)
    while at < stop and text[at].isspace():
        at += 1
    return text[at] if at < stop else ""


def _keep(text: str, opened: tuple[int, int], closed: tuple[int, int], found: list[Marked]) -> None:
    (begin, first), (last, end) = opened, closed
    if last - begin > WINDOW:
        return
    while first < last and text[first].isspace():
        first += 1
    while last > first and text[last - 1].isspace():
        last -= 1
    if first < last and any(char.isalnum() for char in text[first:last]):
        found.append(Marked(begin, end, first, last))


def _nest(found: list[Marked]) -> list[Marked]:
    """Put each stretch into the smallest one around it."""
    outermost: list[Marked] = []
    above: list[Marked] = []
    for marked in sorted(found, key=lambda m: (m.start, -m.end)):
        while above and above[-1].end <= marked.start:
            above.pop()
        (above[-1].inner if above else outermost).append(marked)
        above.append(marked)
    return outermost
