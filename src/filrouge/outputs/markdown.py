"""The chronology as one Markdown file: a line an entry, a footnote a source."""

from __future__ import annotations

import re

from filrouge.codec.messages import message, pack, string
from filrouge.model.chronology import Chronology
from filrouge.outputs.findings import Spots
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
from filrouge.outputs.safe import one_line, web_address

# Colons only where a reader would make a link of a bare address.
_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#|~!$&@]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
_LIST_MARK = re.compile(r"^(\s*)([-+]|\d{1,9}[.)])(?=\s|$)")
_URL_SPECIAL = str.maketrans({"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", " ": "%20", "\\": "%5C", "|": "%7C", "`": "%60"})


def escape(text: str) -> str:
    """Foreign text on one line in which no Markdown reader sees any markup, HTML or link."""
    return _LIST_MARK.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", one_line(text)))


def render(chronology: Chronology, *, ui: str) -> str:
    """One file: years as headings, entries as list items, every citation as a footnote."""
    return _File(outline(chronology, ui=ui)).text()


class _File:
    def __init__(self, shown: Outline) -> None:
        self.shown = shown
        self.ui = shown.wording.ui
        self.notes: list[str] = []

    def text(self) -> str:
        lines = [f"# {escape(self.shown.title)}", "", escape(self.shown.summary), ""]
        lines += [f"- {escape(title)} ({count})" for _, title, count in self.shown.stories]
        lines += [""] if self.shown.stories else []
        for part in self.shown.parts:
            lines += self._part(part)
        lines += self._findings()
        lines += self._articles()
        return "\n".join([*lines, *self.notes]) + "\n"

    def _part(self, part: Part) -> list[str]:
        if part.kind == "gap":
            return [f"*{escape(part.heading)}*", ""]
        rows = [self._row(row, dated=part.kind != "undated") for row in part.rows]
        return [f"## {escape(part.heading)}", "", *rows, ""]

    def _row(self, row: Row, *, dated: bool) -> str:
        entry = row.entry
        labels = pack(self.ui)
        marks = [labels.statuses[entry.status]] if entry.status == "ongoing" else []
        words, key = confirmation_words(entry, ui=self.ui)
        if key != "single-source":
            marks.append(words)
        head = f"- **{escape(row.when)}** — " if dated else "- "
        told = f" *({escape(', '.join(marks))})*" if marks else ""
        notes = "".join(self._note(source) for source in (row.best, *row.others))
        versions = "".join(f"\n  - {escape(version_words(row, v, self.shown.wording))}" for v in entry.versions)
        return f"{head}{escape(row.label)}{told}{notes}{versions}"

    def _note(self, source: Source) -> str:
        number = len(self.notes) + 1
        citation = source.citation.citation
        address = web_address(source.article.url)
        name = escape(source_label(source))
        where = f"[{name}](<{address.translate(_URL_SPECIAL)}>)" if address else name
        quote = escape(string("quoted", ui=self.ui, text=one_line(citation.exact)))
        self.notes.append(f"[^{number}]: {quote} — {where}, {escape(citation.uri)}")
        return f"[^{number}]"

    def _findings(self) -> list[str]:
        findings = self.shown.chronology.findings
        if not findings:
            return []
        spots = Spots(findings, self.shown.chronology.articles)
        lines = []
        for finding in findings:
            places = ", ".join(escape(spots.where(citation)) for citation in finding.citations)
            said = f"- **{escape(finding.rule)}** — {escape(message(finding.message, ui=self.ui))}"
            lines.append(f"{said} ({places})" if places else said)
        return [f"## {escape(string('findings', ui=self.ui))}", "", *lines, ""]

    def _articles(self) -> list[str]:
        lines = []
        for article in self.shown.chronology.articles:
            name = ", ".join(filter(None, (article.headline or source_name(article), article.publisher)))
            date = published(article, self.shown.wording)
            basis = pack(self.ui).bases[article.firstcreated_basis or ""]
            dated = f"{date} ({basis})" if date else basis
            lines.append(f"- {escape(name)}, {escape(dated)}: {escape(article.uri)}")
            if article.firstcreated_basis == "other-articles":
                for ground in dating_grounds(article, self.shown.chronology, ui=self.ui):
                    told = ground_words(ground, ui=self.ui)
                    lines.append(f"  - {escape(told)} ({escape(ground.evidence.uri)})")
        return [f"## {escape(string('articles', ui=self.ui))}", "", *lines, ""]
