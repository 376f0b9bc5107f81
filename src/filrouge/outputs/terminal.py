"""Timelines for a terminal; documents and findings come from the modules beside this one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from filrouge.codec.messages import string
from filrouge.model.chronology import Chronology
from filrouge.model.event import Status
from filrouge.outputs.annotated import render_document
from filrouge.outputs.findings import finding_lines, render_findings
from filrouge.outputs.grounds import dating_grounds, ground_words
from filrouge.outputs.outline import (
    Outline,
    Part,
    Row,
    Source,
    confirmation_words,
    outline,
    published,
    source_label,
    source_name,
    version_words,
)
from filrouge.outputs.plain import Style, wrap
from filrouge.outputs.safe import one_line, shortened

__all__ = ["render", "render_document", "render_findings"]

NARROWEST, WIDEST, UNWRAPPED = 40, 120, 1000
DATE_COLUMN = 20
LONGEST_QUOTE = 420
"""Longer sentences are cut around the words of the act; the page and the JSON have them whole."""
STATUS_MARKS: dict[Status, str] = {"actual": "●", "planned": "○", "ongoing": "◐", "hypothetical": "◌", "denied": "✕"}
CONFIRMATION_MARKS = {"confirmed": "✓", "contested": "≠", "unproven": "?"}
_STATUS_COLOURS: dict[Status, str] = {"actual": "31", "planned": "34", "ongoing": "36", "hypothetical": "35", "denied": "2"}
_BOLD, _DIM, _NOTE, _DOUBT = "1", "2", "36", "33"


def render(chronology: Chronology, *, ui: str, width: int = 80, colour: bool = False) -> str:
    """A timeline to read: years, dates in words, titles, the cited sentences with their sources.

    `width` is in columns; it counts as 40 at least and 120 at most, save that from 1,000 on
    nothing is wrapped.
    """
    columns = width if width >= UNWRAPPED else max(NARROWEST, min(width, WIDEST))
    return _Page(outline(chronology, ui=ui), Style(colour), columns).text()


class _Page:
    def __init__(self, shown: Outline, style: Style, width: int) -> None:
        self.shown = shown
        self.ui = shown.wording.ui
        self.style = style
        # Dates get a column of their own when there is room for one; longer ones a line of their own.
        usual = (len(row.when) for row in shown.rows if len(row.when) <= DATE_COLUMN)
        self.column = max(usual, default=0) if width >= 72 else 0
        self.indent = " " * (self.column + 6 if self.column else 4)
        self.width = width
        self.room = width - len(self.indent)

    def text(self) -> str:
        lines = [self.style(line, _BOLD) for line in wrap(one_line(self.shown.title), self.width)]
        lines += [self.style(line, _DIM) for line in wrap(self.shown.summary, self.width)]
        for _, title, count in self.shown.stories:
            lines += [self.style(f"  {line}", _DIM) for line in wrap(f"{title} ({count})", self.width - 2, hang="  ")]
        for part in self.shown.parts:
            lines += self._part(part)
        lines += self._dated()
        lines += self._findings()
        lines += self._left_out()
        return "\n".join(lines) + "\n"

    def _part(self, part: Part) -> list[str]:
        if part.kind == "gap":
            return ["", *(self.style(f"  ┊ {line}", _DIM) for line in wrap(part.heading, self.width - 4))]
        lines = ["", self.style(part.heading, _BOLD)]
        for number, row in enumerate(part.rows):
            lines += [*([""] if number else []), *self._row(row, "" if part.kind == "undated" else row.when)]
        return lines

    def _row(self, row: Row, when: str) -> list[str]:
        status = row.entry.status
        mark = self.style(STATUS_MARKS[status], _STATUS_COLOURS[status])
        title = wrap(one_line(row.label), self.room)
        lines = [f"  {mark} {self.style(when.ljust(self.column), _NOTE)}"]
        if self.column and len(when) <= self.column:
            lines[0] += "  " + self.style(title.pop(0), _BOLD)
        elif not when:
            lines[0] += self.style(title.pop(0), _BOLD)
        lines += self._block(title, _BOLD)
        lines += self._block(self._notes(row), _NOTE)
        lines += self._block([f"│ {line}" for line in wrap(self._quoted(row.best), self.room - 2)], _DIM)
        for sign, (label, times) in zip(("— ", *["+ "] * len(row.others)), _by_article(row), strict=False):
            lines += self._block(wrap(f"{sign}{label}{times}", self.room, hang="  "), _DIM)
        for version in row.entry.versions:
            lines += self._block(wrap(version_words(row, version, self.shown.wording), self.room), _DOUBT)
        return lines

    def _block(self, lines: Iterable[str], codes: str) -> list[str]:
        return [self.indent + self.style(line, codes) for line in lines]

    def _notes(self, row: Row) -> list[str]:
        """Confirmation, and a status that the label does not say."""
        entry = row.entry
        notes = [self.shown.wording.status("ongoing")] if entry.status == "ongoing" else []
        words, key = confirmation_words(entry, ui=self.ui)
        if key in CONFIRMATION_MARKS:
            notes.append(f"{CONFIRMATION_MARKS[key]} {words}")
        return wrap(", ".join(notes), self.room) if notes else []

    def _quoted(self, source: Source) -> str:
        citation = source.citation.citation
        start, end = (position - citation.start for position in source.citation.mention)
        return one_line(shortened(citation.exact, (max(0, start), max(0, end)), LONGEST_QUOTE))

    def _dated(self) -> list[str]:
        """The articles that only the others date, with the words that this rests on."""
        lines: list[str] = []
        for article in self.shown.chronology.articles:
            if article.firstcreated_basis != "other-articles":
                continue
            name = one_line(source_name(article))
            dated = f"{name} → {published(article, self.shown.wording)}"
            lines += ["  " + line for line in wrap(dated, self.width - 2, hang="  ")]
            for ground in dating_grounds(article, self.shown.chronology, ui=self.ui):
                told = ground_words(ground, ui=self.ui)
                if ground.evidence.uri != article.uri:
                    told = f"{one_line(ground.evidence.uri.rpartition('/')[2])}, {told}"
                lines += [self.style("    " + line, _DIM) for line in wrap(told, self.width - 4, hang="  ")]
        return ["", self.style(string("dated-by-others", ui=self.ui), _BOLD), *lines] if lines else []

    def _findings(self) -> list[str]:
        findings = self.shown.chronology.findings
        if not findings:
            return []
        # Wrapped here, and so without the colours of single words: `check` has a finding on one line.
        lines: list[str] = []
        for line in finding_lines(findings, self.shown.chronology.articles, ui=self.ui, colour=False):
            under = line.startswith(" ")
            indent = "      " if under else "  "
            wrapped = wrap(line.strip(" "), self.width - len(indent), hang="  ")
            lines += [indent + (self.style(text, _DIM) if under else text) for text in wrapped]
        heading = string("n-findings", ui=self.ui, n=len(findings))
        return ["", self.style(heading, _BOLD), *lines]

    def _left_out(self) -> list[str]:
        counted = [(reason, count) for reason, count in self.shown.chronology.left_out if count]
        if not counted:
            return []
        reasons = ", ".join(f"{self.shown.wording.message(reason)} ({count})" for reason, count in counted)
        said = string("left-out", ui=self.ui, reasons=one_line(reasons))
        return ["", *(self.style(line, _DIM) for line in wrap(said, self.width, hang="  "))]


def _by_article(row: Row) -> list[tuple[str, str]]:
    """(name and date, " (×3)" for three passages) of each article that an entry cites, the best first."""
    counts = Counter(source.article.uri for source in (row.best, *row.others))
    labels = {source.article.uri: source_label(source) for source in (*row.others, row.best)}
    return [(labels[uri], f" (×{count})" if count > 1 else "") for uri, count in counts.items()]
