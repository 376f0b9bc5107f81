"""Which quotation an expression stands in: between the marks of a direct one, or of a mixed one."""

from __future__ import annotations

from bisect import bisect_right

from filrouge.model.quote import Quote

_OPENING = frozenset("«“„")
_CLOSING = frozenset("»”")
_STRAIGHT = '"'


class Speech:
    """Marked speech of an article as disjoint spans in text order."""

    __slots__ = ("_quotes", "_spans", "_starts")

    def __init__(self, text: str, quotes: tuple[Quote, ...]) -> None:
        spans: list[tuple[int, int, Quote]] = []
        for quote in sorted(quotes, key=lambda q: (q.start, -q.end)):
            if quote.kind == "direct":
                spans.append((quote.start, quote.end, quote))
            elif quote.kind == "mixed":
                spans.extend((start, end, quote) for start, end in _marked(text, quote))
        spans.sort(key=lambda span: span[:2])
        self._spans = spans
        self._starts = [span[0] for span in spans]

    def around(self, start: int, end: int) -> Quote | None:
        """The innermost quotation near by whose marked words hold [start, end)."""
        last = bisect_right(self._starts, start)
        for index in range(last - 1, max(last - 4, -1), -1):
            first, stop, quote = self._spans[index]
            if first <= start and end <= stop:
                return quote
        return None


def _marked(text: str, quote: Quote) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for at in range(quote.start, min(quote.end, len(text))):
        char = text[at]
        if opened is None:
            if char in _OPENING or char == _STRAIGHT:
                opened = at + 1
        elif char in _CLOSING or char == _STRAIGHT:
            spans.append((opened, at))
            opened = None
    return spans
