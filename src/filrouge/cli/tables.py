"""Small shared pieces of the plain listings: styles, CSV rows, places in a text."""

from __future__ import annotations

import csv
import io
from bisect import bisect_right
from collections.abc import Iterable

from filrouge.cli.job import Job

# A spreadsheet runs a cell that begins with one of these as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Style:
    """Terminal emphasis, or nothing when there is to be no colour."""

    def __init__(self, job: Job) -> None:
        self._on = job.colour

    def strong(self, text: str) -> str:
        return self._wrap(text, "1")

    def faint(self, text: str) -> str:
        return self._wrap(text, "2")

    def name(self, text: str) -> str:
        return self._wrap(text, "36")

    def _wrap(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._on and text else text


def csv_row(values: Iterable[object]) -> str:
    """One RFC 4180 record; a cell that a spreadsheet would run gets a quote mark before it."""
    cells = ["" if value is None else str(value) for value in values]
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells])
    return out.getvalue()


class Lines:
    """Lines and columns of a text, both from 1, in code points."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(index + 1 for index, char in enumerate(text) if char == "\n")]

    def place(self, position: int) -> tuple[int, int]:
        line = bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1

    def where(self, uri: str, position: int) -> str:
        """`uri:line:column`."""
        return ":".join(map(str, (uri, *self.place(position))))
