"""Places in a text, and the words that stand there.

Positions are Unicode code points into `Article.body_text`, start included, end excluded.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Citation:
    """Exact words of one article: W3C Web Annotation, TextPositionSelector + TextQuoteSelector.

    Made only by `Article.cite`, so that `exact` is always what the article says.
    """

    uri: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is held: a code with arguments, worded by `languages/<ui>/labels`."""

    code: str
    args: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{name}={value}" for name, value in self.args)])


def reason(code: str, **args: object) -> Reason:
    """Build a Reason; arguments are sorted, so that equal reasons are equal values."""
    return Reason(code, tuple(sorted((name, str(value)) for name, value in args.items())))
