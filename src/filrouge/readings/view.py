"""A folded view of a text to match on, with the way back to the original positions.

Folding composes accents (NFC), drops invisible characters (zero-width, soft hyphen, bidi
controls), and writes every apostrophe, space and hyphen one way. Case is kept: names need it.
Patterns see the view; results are always positions in the original.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

_INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f"
)
_SAME_LENGTH = {
    **dict.fromkeys("\u2018\u2019\u02bc\u02b9\u2032\uff07", "'"),
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f", " "
    ),
    **dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys("\r\u0085\u2028\u2029", "\n"),
}
_REWRITTEN = frozenset(_SAME_LENGTH)
_REWRITTEN_ASCII = frozenset(char for char in _SAME_LENGTH if char.isascii())
_NEEDS_MAP = re.compile(f"[{_INVISIBLE}\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff]")


@dataclass(frozen=True)
class View:
    """`text` is folded; `lower` is the same, lower-cased, position for position."""

    original: str
    text: str
    offsets: tuple[int, ...] | None
    """Original position of each folded character and of the end; None when nothing moved."""

    @cached_property
    def lower(self) -> str:
        lowered = self.text.lower()
        if len(lowered) == len(self.text):
            return lowered
        return "".join(low if len(low := char.lower()) == 1 else char for char in self.text)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """[start, end) of the view as positions in the original; needs start < end."""
        if self.offsets is None:
            return start, end
        return self.offsets[start], self.offsets[end - 1] + self._width(end - 1)

    def _width(self, index: int) -> int:
        assert self.offsets is not None
        stop = self.offsets[index + 1]
        begin = self.offsets[index]
        # Invisible characters after the last one seen do not belong to it, combining marks do.
        while stop > begin + 1 and self.original[stop - 1] in _INVISIBLE:
            stop -= 1
        return stop - begin


def fold(original: str) -> View:
    """Build the view of a text; linear in its length."""
    text = original
    for char in _REWRITTEN_ASCII if text.isascii() else _REWRITTEN.intersection(text):
        text = text.replace(char, _SAME_LENGTH[char])
    if text.isascii() or not _NEEDS_MAP.search(text):
        return View(original, text, None)
    folded: list[str] = []
    offsets: list[int] = []
    index, size = 0, len(text)
    while index < size:
        if text[index] in _INVISIBLE:
            index += 1
            continue
        stop = index + 1
        while stop < size and unicodedata.combining(text[stop]):
            stop += 1
        cluster = text[index] if stop == index + 1 else unicodedata.normalize("NFC", text[index:stop])
        for char in cluster:
            folded.append(char)
            offsets.append(index)
        index = stop
    offsets.append(size)
    return View(original, "".join(folded), tuple(offsets))
