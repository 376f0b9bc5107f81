"""What a lint rule is, and what it hands over.

A rule is one file of `rules/`: its name, underscores written as hyphens, is the rule's id; its
docstring is the rule's page; `SEVERITY`, optionally `PREVIEW`, and `check` are all it defines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from filrouge.model.chronology import Chronology
from filrouge.model.finding import Finding, Severity
from filrouge.model.text import Citation, Reason


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault that a rule saw. The first citation is its place, the others what it clashes with.

    Raises ValueError without a citation: a fault that cannot be shown is none.
    """

    message: Reason
    citations: tuple[Citation, ...]
    fix: Reason | None = None

    def __post_init__(self) -> None:
        if not self.citations:
            raise ValueError("a problem without a citation cannot be built")


Check = Callable[[Chronology], Iterable[Problem]]


@dataclass(frozen=True, slots=True)
class Rule:
    """`page` is Markdown, `summary` its first sentence; `preview` rules run only when asked for."""

    id: str
    severity: Severity
    preview: bool
    summary: str
    page: str
    check: Check

    def findings(self, chronology: Chronology) -> tuple[Finding, ...]:
        """The rule's findings on a chronology, in order of place."""
        made = (Finding(self.id, self.severity, p.message, p.citations, p.fix) for p in self.check(chronology))
        return tuple(sorted(made, key=_place))


@dataclass(frozen=True, slots=True)
class Selection:
    """Which rules run: `select` (empty = all) less `ignore`; preview rules with `preview` or by name."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    preview: bool = False


def _place(finding: Finding) -> tuple[str, int, int]:
    first = finding.citations[0]
    return first.uri, first.start, first.end
