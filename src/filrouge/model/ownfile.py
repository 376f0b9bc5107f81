"""What is wrong with a file of a reader's own (`--actors`, `--lexicon`): one line of it, or all of it."""

from __future__ import annotations

from dataclasses import dataclass

from filrouge.model.text import Reason


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that says nothing usable, and why; the others count."""

    line: int
    reason: Reason


class UnusableFile(ValueError):
    """The file is not of its kind at all."""

    def __init__(self, why: Reason) -> None:
        super().__init__(str(why))
        self.reason = why
